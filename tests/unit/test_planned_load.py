"""The generator of load: what it plans is what its files say, what its stores hold, and what the pages add up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from analysis.building import build_cube
from analysis.comparison import by_value
from analysis.coverage import sums_under
from analysis.cube import Cube
from analysis.filters import Filters, month_end
from analysis.totals import core_measures
from etl.normalise import normalise_bytes
from etl.store import Store, open_store
from tests.bench.load_files import file_of
from tests.bench.load_plan import Scale, Totals, plan
from tests.bench.load_store import fill_store
from ui.places import national_name

SMALL = Scale(counties=2, months=3, stations=3, province="53")
LATER = date(2030, 1, 1)


def planned(scale: Scale) -> Totals:
    totals = Totals()
    for sent in plan(scale):
        totals.add(sent)
    return totals


def sums_of(cube: Cube, totals: Totals) -> dict[str, Counter[tuple[str, str]]]:
    """The same sums as the pages' functions come to."""
    found: dict[str, Counter[tuple[str, str]]] = {name: Counter() for name in totals.sums}
    measures = [measure for measure, _ in totals.sums["measure"]]
    whole = core_measures(cube, Filters(), measures)
    found["measure"].update({(row.measure, ""): row.value for row in whole.itertuples()})
    for measure in measures:
        asked = Filters(measure=measure)
        for name in ("target_group", "channel"):
            rows = by_value(cube, asked, name)
            found[name].update(
                {(measure, code): value for code, value in zip(rows["code"], rows["value"], strict=True)}
            )
        counties = sorted({code for _, code in totals.sums["district"]})
        rows = sums_under(cube, asked, counties)
        found["district"].update(
            {(measure, code): value for code, value in zip(rows["code"], rows["value"], strict=True)}
        )
        for month in sorted({month for _, month in totals.sums["month"]}):
            start = date.fromisoformat(f"{month}-01")
            inside = replace(asked, start=start, end=month_end(start))
            found["month"][measure, month] = core_measures(cube, inside, [measure])["value"].iloc[0]
    return found


def cube_of(store: Store) -> Cube:
    return build_cube(store.counted(), store.mentions(), national_name)


def test_files_say_what_was_planned() -> None:
    totals = planned(SMALL)
    found: dict[str, Counter[tuple[str, str]]] = {name: Counter() for name in totals.sums}
    for sent in plan(SMALL):
        name, content = file_of(sent)
        reading = normalise_bytes(content, name, today=LATER)
        assert not reading.needs
        assert [issue for issue in reading.issues if issue.severity != "note"] == []
        assert len(reading.facts) == sent.values.size
        assert {fact.unit for fact in reading.facts} == {row.unit for row in sent.rows}
        for fact in reading.facts:
            keys = {
                "measure": "",
                "district": fact.district_code[:6],
                "month": f"{fact.period_start:%Y-%m}",
                "target_group": fact.target_group,
                "channel": fact.channel,
            }
            for dimension, value in keys.items():
                found[dimension][fact.measure, value] += int(fact.value)
    assert found == totals.sums
    assert (totals.files, totals.facts) == (42, 1014)


@pytest.mark.parametrize("scale", [replace(SMALL, counties=1, months=1), SMALL, replace(SMALL, months=14)])
def test_a_store_filled_straight_holds_what_was_planned(store_url: str, scale: Scale) -> None:
    totals = fill_store(store_url, scale)
    store = open_store(store_url)
    assert totals.sums == planned(scale).sums
    assert sums_of(cube_of(store), totals) == totals.sums
    store.close()


def test_nothing_that_is_planned_competes(store_url: str) -> None:
    fill_store(store_url, SMALL)
    store = open_store(store_url)
    before = everything(store)
    store.rebuild_counted()
    assert everything(store) == before
    assert store.uncounted().empty
    store.close()


def test_a_loaded_file_and_a_filled_store_are_one_and_the_same(store_url: str) -> None:
    scale = replace(SMALL, counties=1, months=1)
    loaded = open_store(store_url)
    for sent in plan(scale):
        name, content = file_of(sent)
        loaded.add(normalise_bytes(content, name, today=LATER), content)
    totals = planned(scale)
    assert sums_of(cube_of(loaded), totals) == totals.sums
    loaded.close()


def everything(store: Store) -> list[Any]:
    return [frame.to_dict("records") for frame in (store.counted(), store.mentions())]
