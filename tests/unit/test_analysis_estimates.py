"""Figures that are not stated exactly: left out of every sum, and how much that is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.cube import select_fact_ids
from analysis.districts import breadth
from analysis.filters import HIDDEN, RANGE, Filters
from analysis.matrix import COUNTED, DONE, matrix
from analysis.totals import core_measures, left_out, total_under
from tests.unit.analysis_cubes import cube_of, fact, mention
from ui.filters import filters_from_query, filters_to_query

ABOUT = {"qualifier": "about"}
CUBE = cube_of(
    [
        fact(50),
        fact(100, low=90.0, high=110.0, **ABOUT),
        fact(30, measure="sessions", low=30.0, high=39.0, qualifier="at_least", district_code="530523102"),
        fact(20, target_group="elderly", low=15.0, high=20.0, **ABOUT),
    ],
    [mention()],
)
PEOPLE = Filters(measure="people_reached", estimates=HIDDEN)


def test_hidden_estimates_are_in_no_sum_and_no_list_of_facts():
    total = total_under(CUBE, PEOPLE)
    assert (total.value, total.low, total.high, total.estimated, total.facts) == (50, 50, 50, 0, 1)
    assert select_fact_ids(CUBE, PEOPLE).tolist() == [1]
    assert core_measures(CUBE, PEOPLE, ["people_reached", "sessions"])["value"].tolist() == [50, 0]


@pytest.mark.parametrize("estimates", ["", RANGE])
def test_the_range_shows_the_same_sums_as_before(estimates):
    total = total_under(CUBE, replace(PEOPLE, estimates=estimates))
    assert (total.value, total.low, total.high, total.facts) == (170, 155, 180, 3)


def test_how_much_is_left_out_is_said_by_measure():
    frame = left_out(CUBE, replace(PEOPLE, measure=""))
    assert frame[["measure", "value", "low", "high", "facts"]].to_numpy().tolist() == [
        ["people_reached", 120, 105, 130, 2], ["sessions", 30, 30, 39, 1],
    ]  # fmt: skip
    assert left_out(CUBE, replace(PEOPLE, target_group="elderly"))["value"].tolist() == [20]


def test_a_cell_whose_figure_is_left_out_is_no_blind_spot():
    cells = matrix(CUBE, PEOPLE, "target_group", "channel", {}).set_index(["row", "column"])
    assert cells.loc[("elderly", "lecture"), ["state", "value"]].tolist() == [DONE, 0]
    assert cells.loc[("students", "lecture"), ["state", "value"]].tolist() == [COUNTED, 50]


def test_who_held_about_thirty_sessions_held_sessions():
    found = breadth(CUBE, PEOPLE, [("530523101", "龙山镇"), ("530523102", "镇安镇")])
    assert (found.covered, found.none["code"].tolist()) == (1, ["530523101"])


@pytest.mark.parametrize(("asked", "taken"), [("hide", "hide"), ("range", "range"), ("all", ""), ("", "")])
def test_the_url_carries_the_switch(asked, taken):
    filters = filters_from_query({"estimates": asked})
    assert filters.estimates == taken
    assert filters_to_query(filters) == ({"estimates": taken} if taken else {})
