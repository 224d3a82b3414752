"""Every number that can be clicked is the sum of the facts that its filters select."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from analysis.building import build_cube
from analysis.cube import mask_records, select_fact_ids
from analysis.districts import breakdown_parent
from analysis.filters import HIDDEN, Filters
from analysis.matrix import DONE, NOTHING, matrix_with_parts
from analysis.narrowing import without
from analysis.totals import core_measures, development
from tests.app.synthetic import counted_frame, mentions_frame
from ui import breakdown, links
from ui.breakdown import break_down, to_below
from ui.coverage_rows import group_parts
from ui.crossing import facts_of_cell
from ui.places import known_children, national_name
from ui.text import core_codes

FRAME = counted_frame()
CUBE = build_cube(FRAME, mentions_frame(), national_name)
VALUE_OF = dict(zip(FRAME["fact_id"], FRAME["value"], strict=True))
PEOPLE = Filters(measure="people_reached")
FILTERS = [
    PEOPLE,
    replace(PEOPLE, start=date(2023, 4, 1), end=date(2023, 6, 30)),
    replace(PEOPLE, district="530523", unit_kind="police"),
    replace(PEOPLE, district="530523101"),
    replace(PEOPLE, district="53", target_group="students,elderly"),
    replace(PEOPLE, district="530523", here_only=True),
]


def facts_of(filters: Filters) -> tuple[float, int]:
    """Sum and count of the facts that the Data page lists under the filters."""
    ids = select_fact_ids(CUBE, filters)
    return float(sum(VALUE_OF[fact_id] for fact_id in ids)), len(ids)


@pytest.mark.parametrize("filters", FILTERS)
def test_cards(filters):
    for _, row in core_measures(CUBE, filters, core_codes()).iterrows():
        assert facts_of(replace(filters, measure=row["measure"])) == (row["value"], row["facts"])


@pytest.mark.parametrize("filters", FILTERS)
def test_rows_of_the_breakdown(filters):
    found = break_down(CUBE, filters)
    assert len(found.frame) > 0
    for place, row in found.frame.iterrows():
        assert facts_of(found.filters_of_row(filters, place)) == (row["value"], row["facts"])
    assert facts_of(filters) == (found.frame["value"].sum(), found.frame["facts"].sum())


@pytest.mark.parametrize("filters", FILTERS)
def test_steps_of_the_development(filters, monkeypatch):
    opened = []
    monkeypatch.setattr(links, "open_facts", opened.append)
    found = development(CUBE, filters)
    go = links.to_step_facts(filters, found.steps)
    for place, row in found.steps.iterrows():
        go(place)
        assert facts_of(opened[-1]) == (row["value"], row["facts"])
    assert found.steps["value"].sum() + found.longer.value == facts_of(filters)[0]


@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize(
    ("rows", "columns"), [("target_group", "district_code"), ("channel", "target_group")]
)
def test_cells_of_the_matrices(filters, rows, columns):
    parent = breakdown_parent(CUBE, filters)
    known = {"district_code": known_children(parent)}
    cells = matrix_with_parts(CUBE, without(filters, rows, columns), rows, columns, known, group_parts())
    for _, cell in cells.iterrows():
        chosen = facts_of_cell(filters, parent, cell, rows, columns)
        if cell["state"] in (DONE, NOTHING):
            mentions = int(np.count_nonzero(mask_records(CUBE.mentions, chosen)))
            assert (facts_of(chosen)[1], mentions) == (cell["other_facts"], cell["mentions"])
        else:
            assert facts_of(chosen) == (cell["value"], cell["facts"])


def test_a_click_goes_into_a_division_and_from_a_unit_to_its_facts(monkeypatch):
    moved, opened = [], []
    monkeypatch.setattr(breakdown, "set_filters", moved.append)
    monkeypatch.setattr(breakdown, "open_facts", opened.append)
    found = break_down(CUBE, PEOPLE)
    go = to_below(found, replace(PEOPLE, measure=""), "people_reached")
    go(0)
    assert moved == [Filters(district=found.frame["code"][0])]
    go(len(found.frame) - 1)
    assert opened == [Filters(district="530523", here_only=True, measure="people_reached")]
    units = break_down(CUBE, replace(PEOPLE, district="530523101"))
    to_below(units, Filters(district="530523101"), "people_reached")(0)
    assert opened[-1] == Filters(district="530523101", unit=units.frame["code"][0], measure="people_reached")


def test_a_row_without_a_figure_leads_to_what_else_was_done_there():
    frame = FRAME[~((FRAME["district_code"] == "530523104") & (FRAME["measure"] == "people_reached"))]
    found = break_down(build_cube(frame, mentions_frame(), national_name), PEOPLE)
    places = {code: place for place, code in enumerate(found.frame["code"])}
    for asked in (PEOPLE, replace(PEOPLE, estimates=HIDDEN)):  # all that was done may be an estimate
        assert found.facts_of_row(asked, places["530523104"]) == Filters(district="530523104")
    assert found.facts_of_row(PEOPLE, places["530523101"]) == replace(PEOPLE, district="530523101")
