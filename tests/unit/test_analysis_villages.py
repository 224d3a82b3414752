"""Villages: which are known, and by what a figure names one."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis.villages import (
    BY_ACTIVITY,
    BY_PATH,
    BY_UNIT,
    NOTHING,
    OTHER,
    SESSION,
    coverage_by_village,
    known_villages,
    mark_villages,
    village_bases,
    village_name,
    village_reach,
)
from etl.schema import MENTION_COLUMNS
from etl.store.reference_frames import BASES_COLUMNS, ROSTER_COLUMNS
from tests.unit.analysis_cubes import fact, mention

TOWN = "云南省/保山市/龙陵县/象达镇"
CODE = "530523105"


def base(number, name, value, year=2022, **fields):
    return dict.fromkeys(BASES_COLUMNS, "") | {
        "base": number, "district_code": CODE, "district": f"{TOWN}/{name}", "level": "village",
        "subject": "population", "year": year, "value": value, "low": None, "high": None, "qualifier": "exact",
    } | fields  # fmt: skip


def villages():
    bases = [
        base(1, "大场村", 2600.0),
        base(2, "上大场村", 900.0),
        base(3, "象达社区", 5100.0),
        base(4, "坝头村委会", 1800.0),
    ]
    roster = [
        dict.fromkeys(ROSTER_COLUMNS, "")
        | {"unit": unit, "unit_type": kind, "district_code": code, "district": TOWN}
        for unit, kind, code in (
            ("龙陵县象达镇营坡村村民委员会", "community", CODE),
            ("坝头村", "community", CODE),
            ("象达派出所", "police", CODE),
            ("县妇联", "community", "530523"),
        )
    ]
    return known_villages(
        pd.DataFrame(bases, columns=BASES_COLUMNS),
        pd.DataFrame(roster, columns=ROSTER_COLUMNS),
        "530523",
        2023,
    )


def facts(*rows):
    frame = pd.DataFrame([fact(1, district_code=CODE, district=TOWN) | row for row in rows])
    return frame.assign(period_end=pd.to_datetime(frame["period_end"]))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("龙陵县象达镇象达社区居民委员会", "象达社区"),
        ("象达镇坝头村村民委员会", "坝头村"),
        ("坝头村委会", "坝头村"),
        ("城关居委会", "城关社区"),
        ("象达镇", "象达镇"),
        ("大场村", "大场村"),
    ],
)
def test_a_village_goes_by_its_short_name(text, name):
    assert village_name(text, ["云南省", "龙陵县", "象达镇"]) == name


def test_villages_are_known_from_bases_and_from_the_roster_each_once():
    found = villages()
    assert found[["name", "given", "township"]].to_numpy().tolist() == [
        ["上大场村", "bases", CODE], ["坝头村", "bases", CODE], ["大场村", "bases", CODE],
        ["营坡村", "roster", CODE], ["象达社区", "bases", CODE],
    ]  # fmt: skip
    assert found.set_index("name")["base"].to_dict() == pytest.approx(
        {"上大场村": 900, "坝头村": 1800, "大场村": 2600, "营坡村": float("nan"), "象达社区": 5100},
        nan_ok=True,
    )


def test_the_newest_base_that_is_no_later_than_the_year_holds():
    rows = [base(1, "大场村", 10.0, 2020), base(2, "大场村", 20.0, 2023), base(3, "大场村", 30.0, 2025)]
    empty = pd.DataFrame(columns=ROSTER_COLUMNS)
    found = {
        year: known_villages(pd.DataFrame(rows, columns=BASES_COLUMNS), empty, CODE, year)["base"].tolist()
        for year in (2019, 2022, 2024)
    }
    assert found == {2019: [10], 2022: [10], 2024: [20]}


def test_a_figure_names_a_village_by_its_unit_its_path_or_its_activity():
    known = villages()
    frame = facts(
        {"unit": "象达镇象达社区居委会"},
        {"unit": "象达派出所", "district": f"{TOWN}/营坡村"},
        {"unit": "象达派出所", "activity": "在上大场村、坝头村开展宣传"},
        {"unit": "象达派出所", "activity": "赶集日宣传"},
        {"unit": "大场村", "district_code": "530523101"},  # a village of the same name elsewhere
    )
    marks = mark_villages(frame, known)
    assert [[known["name"][m.village], m.row, m.how] for m in marks.itertuples()] == [
        ["上大场村", 2, BY_ACTIVITY], ["坝头村", 2, BY_ACTIVITY], ["营坡村", 1, BY_PATH], ["象达社区", 0, BY_UNIT],
    ]  # fmt: skip


def test_villages_without_a_session_come_first_the_largest_before_the_others():
    frame = facts(
        {"unit": "象达社区", "measure": "sessions"},
        {"unit": "坝头村", "measure": "leaflets"},
        {"unit": "坝头村", "measure": "sessions", "value": 0.0},
    )
    told = pd.DataFrame(
        [mention(unit="象达派出所", district_code=CODE, district=TOWN, raw="到营坡村走访")],
        columns=MENTION_COLUMNS,
    )
    found = village_reach(villages(), frame, told)
    assert found[["name", "state", "sessions", "facts", "mentions", "how"]].to_numpy().tolist() == [
        ["大场村", NOTHING, 0, 0, 0, ()],
        ["上大场村", NOTHING, 0, 0, 0, ()],
        ["坝头村", OTHER, 0, 2, 0, (BY_UNIT,)],
        ["营坡村", OTHER, 0, 0, 1, (BY_ACTIVITY,)],
        ["象达社区", SESSION, 1, 1, 0, (BY_UNIT,)],
    ]
    assert found.set_index("name")["last"].dt.strftime("%m-%d").to_dict()["象达社区"] == "04-30"


def test_a_village_is_covered_by_its_own_figures_and_not_by_an_activity_that_mentions_it():
    frame = facts(
        {"unit": "象达社区居委会", "value": 1020.0, "low": 1000.0, "high": 1099.0, "qualifier": "at_least"},
        {"unit": "象达派出所", "district": f"{TOWN}/象达社区", "value": 510.0, "low": 510.0, "high": 510.0},
        {"unit": "象达派出所", "activity": "到大场村宣传", "value": 700.0},
        {"unit": "营坡村", "value": 90.0, "low": 90.0, "high": None},
    )
    frame["fact_id"] = [11, 12, 13, 14]
    rows = [
        base(1, "大场村", 2600.0),
        base(2, "象达社区", 5100.0),
        base(3, "象达社区", 300.0, subject="elderly"),
    ]
    index = village_bases(pd.DataFrame(rows, columns=BASES_COLUMNS))
    found, ids = coverage_by_village(villages(), frame, index, "population", 2023)
    found = found.set_index("code")
    assert found.loc[f"{TOWN}/象达社区", ["value", "base", "ratio", "estimated", "facts"]].tolist() == [
        1530,
        5100,
        0.3,
        1020,
        2,
    ]
    assert found.loc[f"{TOWN}/大场村", ["value", "ratio", "facts"]].tolist() == [0, 0, 0]
    assert found.loc[f"{TOWN}/营坡村", ["value", "high", "base_state"]].tolist() == [
        90,
        float("inf"),
        "missing",
    ]
    assert dict(zip(villages()["name"], ids, strict=True))["象达社区"] == (11, 12)
    assert index.find(f"{TOWN}/象达社区", "elderly", 2023).value == 300


def test_no_villages_are_known_where_nobody_names_any():
    none = known_villages(
        pd.DataFrame(columns=BASES_COLUMNS), pd.DataFrame(columns=ROSTER_COLUMNS), "530523", 2023
    )
    assert none.empty
    assert village_reach(none, facts({}), pd.DataFrame(columns=MENTION_COLUMNS)).empty
