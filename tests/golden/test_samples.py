"""The samples, stored and counted, give the sums that were counted by hand from what was typed (EXPECTED.csv)."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from etl.normalise import normalise_bytes
from etl.store import open_store

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
Sums = dict[tuple[str, str, str, str], float]


def expected() -> Sums:
    with (SAMPLES / "EXPECTED.csv").open(encoding="utf-8", newline="") as fh:
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
