"""The samples, stored and counted, give the sums that were counted by hand from what was typed (sample_sums.csv)."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from etl.normalise import normalise_bytes
from etl.reference.records import Base, RosterUnit
from etl.schema import Reading
from etl.store import open_store

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
Sums = dict[tuple[str, str, str, str], float]


def expected() -> Sums:
    with Path(__file__).with_name("sample_sums.csv").open(encoding="utf-8", newline="") as fh:
        return {
            (r["scope"], r["place"], r["measure"], r["period"]): float(r["value"]) for r in csv.DictReader(fh)
        }


def period_named(start: str, end: str) -> str:
    return start[:7] if start[:7] == end[:7] else f"{start}..{end}"


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Sums:
    """Sums of what counts once all samples are stored, in the order of their names; units by their short names."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('samples') / 'store.db'}")
    try:
        for path in sorted(SAMPLES.glob("示例_*"), key=lambda p: p.name):
            data = path.read_bytes()
            store.add(normalise_bytes(data, path.name), data, by="test")
        facts = store.counted()
    finally:
        store.close()
    short = {place for scope, place, _, _ in expected() if scope == "unit"}
    sums: Sums = defaultdict(float)
    for f in facts.itertuples():
        when = period_named(str(f.period_start)[:10], str(f.period_end)[:10])
        sums["county", "龙陵县", f.measure, when] += f.value
        town = re.search(r"龙陵县/([^/]+)", f.district)
        if town:
            sums["township", town[1], f.measure, when] += f.value
        names = [n for n in short if n in f.unit]
        sums["unit", max(names, key=len, default=f.unit), f.measure, when] += f.value
    return dict(sums)


@pytest.mark.parametrize("scope", ["county", "township", "unit"])
def test_sums_are_as_counted_by_hand(counted: Sums, scope: str) -> None:
    assert {k: v for k, v in counted.items() if k[0] == scope} == {
        k: v for k, v in expected().items() if k[0] == scope
    }


def reference(name: str) -> tuple[Reading, list[Base | RosterUnit]]:
    path = SAMPLES / name
    reading = normalise_bytes(path.read_bytes(), name)
    assert reading.reference is not None
    return reading, reading.reference.rows


def test_the_bases_agree_with_each_other() -> None:
    """The county's line is the sum of its townships, and a township that of its villages; nothing is in doubt."""
    towns, rows = reference("示例_龙陵县人口基数表（2022年末）.xlsx")
    places, villages = reference("示例_龙陵县部分村级人口基数（2022年末）.xlsx")
    bases = [row for row in (*rows, *villages) if isinstance(row, Base)]
    assert [issue.code for issue in (*towns.issues, *places.issues)] == ["reference_bases", "reference_bases"]
    assert {base.year for base in bases} == {2022}
    levels: dict[tuple[str, str, str], float] = defaultdict(float)
    for base in bases:
        above = base.district.rpartition("/")[0] if base.level != "county" else base.district
        levels[base.level, above.rpartition("/")[2], base.subject] += base.value or 0
    county = {key[2]: value for key, value in levels.items() if key[0] == "county"}
    assert county == {key[2]: value for key, value in levels.items() if key[0] == "township"}
    assert county == {
        "population": 282500, "households": 79002, "elderly": 47059, "students": 38762, "villagers": 226794,
        "merchants": 5735, "migrant_workers": 34432, "women": 137963, "disabled": 8876,
    }  # fmt: skip
    by_town = {base.district.rpartition("/")[2]: base for base in bases if base.subject == "population"}
    for town in ("镇安镇", "象达镇"):
        assert levels["village", town, "population"] == by_town[town].value
    assert by_town["朝阳村"].district_code == "530523105"


def test_the_roster_has_who_reports_who_never_does_and_who_closed() -> None:
    reading, rows = reference("示例_龙陵县反诈宣传报送单位名册.xlsx")
    units = [row for row in rows if isinstance(row, RosterUnit)]
    assert [issue.code for issue in reading.issues] == ["reference_roster", "roster_two_places"]
    assert len(units) == 47
    assert {(unit.frequency, unit.due_days) for unit in units} == {("month", 5), ("quarter", 10)}
    assert [(unit.unit, str(unit.ends)) for unit in units if unit.ends] == [("镇安镇大坝小学", "2023-04-30")]
    twice = [unit.district for unit in units if unit.unit == "龙陵县市场监督管理局镇安分局"]
    assert twice == ["云南省/保山市/龙陵县/镇安镇", "云南省/保山市/龙陵县/龙江乡"]


def test_each_file_of_a_campaign_has_its_day() -> None:
    with (SAMPLES / "received.csv").open(encoding="utf-8", newline="") as fh:
        named = [row["file"] for row in csv.DictReader(fh)]
    given = [path.name for path in SAMPLES.glob("示例_*") if not re.search("基数|名册", path.name)]
    assert sorted(named) == sorted(given)
    assert len(named) == 23
