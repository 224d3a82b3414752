"""Why a total differs between two states of the record."""

from __future__ import annotations

from analysis.changes import changes_between, totals_between
from analysis.filters import Filters
from tests.unit.analysis_cubes import cube_of, fact


def rows(frame):
    return [tuple(row) for row in frame.to_numpy()]


BEFORE = cube_of(
    [
        fact(100, submission="a"),
        fact(40, submission="a", target_group="elderly"),
        fact(30, submission="b"),
        fact(7, submission="c", measure="sessions"),
    ]
)
# c's session is taken back, b's figure counts otherwise, d is new
NOW = cube_of(
    [
        fact(100, submission="a"),
        fact(40, submission="a", target_group="elderly"),
        fact(10, submission="b"),
        fact(0, submission="c", measure="sessions"),
        fact(600, submission="d", target_group="elderly"),
        fact(5, submission="d", measure="sessions"),
    ]
)


def test_the_changes_add_up_to_the_difference_of_the_totals():
    assert rows(changes_between(BEFORE, NOW, Filters())) == [
        ("d", "people_reached", 0, 600, 600, 1),
        ("b", "people_reached", 30, 10, -20, 1),
        ("c", "sessions", 7, 0, -7, 1),
        ("d", "sessions", 0, 5, 5, 1),
    ]
    assert rows(totals_between(BEFORE, NOW, Filters())) == [
        ("people_reached", 170, 750, 580),
        ("sessions", 7, 5, -2),
    ]


def test_only_what_the_filters_take_in_is_compared():
    elderly = Filters(target_group="elderly", measure="people_reached")
    assert rows(changes_between(BEFORE, NOW, elderly)) == [("d", "people_reached", 0, 600, 600, 1)]
    assert rows(totals_between(BEFORE, NOW, elderly)) == [("people_reached", 40, 640, 600)]


def test_nothing_has_changed_in_the_same_state():
    assert rows(changes_between(NOW, NOW, Filters())) == []
    assert rows(totals_between(cube_of([]), cube_of([]), Filters())) == []
    assert rows(changes_between(cube_of([]), BEFORE, Filters(measure="sessions"))) == [
        ("c", "sessions", 0, 7, 7, 1)
    ]
