"""A thousand numbers of the pages, drawn at random: each is the sum of the facts that it opens, and each of these
facts stands in a cell of the file that it came from, by the words that are kept of it."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import pytest

from analysis.bases import Bases
from analysis.building import build_cube
from analysis.cube import Cube, select_fact_ids
from analysis.districts import breakdown_parent
from analysis.filters import Filters, month_end
from analysis.mapping import divisions_on_map
from analysis.matrix import COUNTED, ZERO, matrix_with_parts
from analysis.narrowing import without
from analysis.totals import core_measures, development
from etl.normalise import normalise_bytes
from etl.reference.records import Base
from etl.store import Store, open_store
from tests.golden.test_samples import SAMPLES
from ui.breakdown import break_down
from ui.coverage_rows import group_parts, rows_by_division, rows_by_group, rows_by_value
from ui.crossing import facts_of_cell
from ui.places import divisions_of_level, known_children, national_name
from ui.text import core_codes

NUMBERS = 1000
SEED = random.SystemRandom().randrange(10**9)
Number = tuple[str, Filters, float, int]


@dataclass(frozen=True)
class Record:
    """The samples with invented bases, as the pages read them; `shown`: the text of every cell by its place."""

    cube: Cube
    bases: Bases
    facts: pd.DataFrame
    shown: dict[tuple[str, str, str], str]


@pytest.fixture(scope="module")
def record(tmp_path_factory) -> Iterator[Record]:
    store: Store = open_store(str(tmp_path_factory.mktemp("numbers") / "campaign.sqlite"))
    towns = divisions_of_level("township", "530523")
    rows = [Base(code, f"云南省/保山市/龙陵县/{name}", "township", subject, 2022, size, size, size)
            for code, name in towns for subject, size in (("population", 20_000.0), ("elderly", 3_000.0))]  # fmt: skip
    try:
        for path in sorted(SAMPLES.glob("示例_*")):
            content = path.read_bytes()
            store.add(normalise_bytes(content, path.name), content)
        store.add_reference("bases", rows)
        facts = store.counted()
        shown = {
            (code, cell.sheet, cell.cell): cell.text
            for code in store.submissions()["submission"]
            for cell in store.cells(code)
        }
        cube = build_cube(facts, store.mentions(), national_name)
        yield Record(cube, Bases(store.bases(), known_children), facts.set_index("fact_id"), shown)
    finally:
        store.close()


def random_filters(draw: random.Random, cube: Cube) -> Filters:
    columns = cube.facts.columns

    def rarely(name: str) -> str:
        return draw.choice(columns[name].values) if draw.random() < 0.15 else ""

    some = {
        "district": draw.choice(["", "530523", "530523", draw.choice(columns["district_code"].values)]),
        "unit_kind": rarely("unit_type"),
        "target_group": rarely("target_group"),
        "channel": rarely("channel"),
    }
    first = date(2023, draw.randint(3, 7), 1)
    last = month_end(date(2023, draw.randint(first.month, 7), 1))
    period = {} if draw.random() < 0.4 else {"start": first, "end": last}
    return Filters(measure=draw.choice(columns["measure"].values), **some, **period)


def on_cards(record: Record, filters: Filters) -> Iterator[Number]:
    for _, row in core_measures(record.cube, filters, core_codes()).iterrows():
        yield "card", replace(filters, measure=row["measure"]), row["value"], row["facts"]


def in_breakdown(record: Record, filters: Filters) -> Iterator[Number]:
    found = break_down(record.cube, filters)
    for place, row in found.frame.iterrows():
        yield "bar", found.filters_of_row(filters, place), row["value"], row["facts"]


def along_time(record: Record, filters: Filters) -> Iterator[Number]:
    for _, row in development(record.cube, filters).steps.iterrows():
        yield "step", replace(filters, start=row["start"], end=row["end"]), row["value"], row["facts"]


def in_matrices(record: Record, filters: Filters) -> Iterator[Number]:
    parent = breakdown_parent(record.cube, filters)
    for rows, columns in (("target_group", "district_code"), ("channel", "target_group")):
        known = {"district_code": known_children(parent)}
        cells = matrix_with_parts(
            record.cube, without(filters, rows, columns), rows, columns, known, group_parts()
        )
        for _, cell in cells[cells["state"].isin([COUNTED, ZERO])].iterrows():
            found = facts_of_cell(filters, parent, cell, rows, columns)
            yield "cell", found, cell["value"], cell["facts"]


def on_map(record: Record, filters: Filters) -> Iterator[Number]:
    filters = replace(filters, here_only=False)
    below = known_children(breakdown_parent(record.cube, filters))
    for _, row in divisions_on_map(record.cube, filters, record.bases, below).iterrows():
        yield "map", replace(filters, district=row["code"]), row["value"], row["facts"]


def in_coverage(record: Record, filters: Filters) -> Iterator[Number]:
    cube, bases = record.cube, record.bases
    parent = breakdown_parent(cube, filters)
    found = [
        rows_by_division(cube, filters, bases, "township", parent),
        rows_by_group(cube, filters, bases, parent),
        rows_by_value(cube, filters, bases, parent, "channel"),
    ]
    for rows in found:
        for (_, row), asked in zip(rows.frame.iterrows(), rows.filters, strict=True):
            yield "coverage", asked, row["value"], row["facts"]


PLACES: tuple[Callable[[Record, Filters], Iterator[Number]], ...] = (
    on_cards, in_breakdown, along_time, in_matrices, on_map, in_coverage,
)  # fmt: skip


def test_a_thousand_numbers_lead_to_cells_that_add_up_to_them(record):
    draw = random.Random(SEED)
    seen: dict[str, int] = {}
    while sum(seen.values()) < NUMBERS:
        numbers = list(draw.choice(PLACES)(record, random_filters(draw, record.cube)))
        # of each page drawn only some, so that the thousand come from many filters; what has no fact opens nothing
        numbers = [number for number in numbers if number[3]]
        for name, filters, value, count in draw.sample(numbers, min(6, len(numbers))):
            ids = select_fact_ids(record.cube, filters)
            facts = record.facts.loc[ids]
            place = f"seed {SEED}: {name} of {filters}"
            assert len(facts) == count, place
            assert math.isclose(facts["value"].sum(), value, abs_tol=1e-6), place
            for fact in facts[["submission", "sheet", "cell", "raw"]].itertuples(index=False):
                assert fact.raw in record.shown[fact.submission, fact.sheet, fact.cell], place
            seen[name] = seen.get(name, 0) + 1
    print(f"seed {SEED}: {seen}")
    assert set(seen) == {"card", "bar", "step", "cell", "map", "coverage"}
