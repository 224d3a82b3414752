"""The divisions of a map: state, figure, coverage; and what lies in none of them."""

from __future__ import annotations

from dataclasses import replace

from analysis.filters import HIDDEN, Filters
from analysis.mapping import count_under, divisions_on_map, known_no_deeper
from tests.unit.analysis_cubes import cube_of, fact, mention
from tests.unit.test_analysis_coverage import COUNTY, FIRST, SECOND, THIRD, bases_of, row

REACHED = Filters(measure="people_reached")


def test_each_division_is_in_one_of_four_states():
    fourth = "530523202"
    cube = cube_of(
        [fact(50), fact(0, district_code=SECOND), fact(3, district_code=THIRD, measure="sessions")],
        [mention(district_code=THIRD)],
    )
    bases = bases_of(row(FIRST, 200), row(SECOND, 100), row(THIRD, 100), row(fourth, 100))
    frame = divisions_on_map(cube, REACHED, bases, [FIRST, SECOND, THIRD, fourth])
    assert frame["state"].tolist() == ["counted", "zero", "done_not_counted", "nothing"]
    assert frame["value"].tolist() == [50, 0, 0, 0]
    # a reported 0 is a coverage, no figure is none
    assert frame["ratio"].tolist()[:2] == [0.25, 0.0]
    assert frame[["ratio", "ratio_low", "ratio_high"]].iloc[2:].isna().all(axis=None)
    assert frame["mentions"].tolist() == [0, 0, 1, 0]
    assert frame["other_facts"].tolist() == [0, 0, 1, 0]


def test_an_estimate_that_is_left_out_was_done():
    cube = cube_of([fact(50, qualifier="at_least", high=99.0)])
    frame = divisions_on_map(cube, replace(REACHED, estimates=HIDDEN), bases_of(), [FIRST])
    assert frame[["state", "facts", "other_facts"]].to_numpy().tolist() == [["done_not_counted", 0, 1]]


def test_what_is_known_no_deeper_than_the_county_is_left_over_with_its_bounds():
    cube = cube_of([fact(50), fact(100, high=199.0, district_code=COUNTY, qualifier="at_least")])
    frame = divisions_on_map(cube, REACHED, bases_of(), [FIRST, SECOND])
    apart = known_no_deeper(cube, REACHED, COUNTY, frame)
    assert (apart.value, apart.low, apart.high, apart.estimated, apart.facts) == (100, 100, 199, 100, 1)


def test_nothing_is_left_over_where_the_parts_hold_all():
    cube = cube_of([fact(50)])
    assert (
        known_no_deeper(cube, REACHED, COUNTY, divisions_on_map(cube, REACHED, bases_of(), [FIRST])).facts
        == 0
    )


def test_mentions_are_counted_with_all_below():
    cube = cube_of([fact(1)], [mention(), mention(district_code=SECOND)])
    assert count_under(cube.mentions, Filters(), [COUNTY, FIRST, THIRD]).tolist() == [2, 1, 0]
