"""Comparison: against the period before, last year, the average of peers and a target, to the last digit."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from analysis.bases import Bases
from analysis.filters import HIDDEN, Filters, same_period_last_year
from analysis.peers import (
    Compared,
    Goal,
    against_goal,
    compare,
    compared_spans,
    goal_of,
    order_of,
    set_against,
)
from analysis.totals import Total
from tests.unit.analysis_cubes import cube_of, fact

TOWNS = ["530523101", "530523102", "530523201", "530523202"]
APRIL = Filters(start=date(2023, 4, 1), end=date(2023, 4, 30), district="530523", measure="people_reached")
TARGETS = ["number", "measure", "district_code", "period", "value"]
NO_TARGETS = pd.DataFrame(columns=TARGETS)


def month(year, number, value, code=TOWNS[0], **fields):
    last = pd.Period(f"{year}-{number}").days_in_month
    span = {"period_start": date(year, number, 1), "period_end": date(year, number, last)}
    return fact(value, district_code=code, **span, **fields)


def people(**values):
    rows = [
        {"base": n, "district_code": code, "level": "township", "subject": "population", "year": 2022,
         "value": value, "low": value, "high": value, "source": "年鉴", "sample": False}
        for n, (code, value) in enumerate(values.items())
    ]  # fmt: skip
    columns = [
        "base",
        "district_code",
        "level",
        "subject",
        "year",
        "value",
        "low",
        "high",
        "source",
        "sample",
    ]
    frame = pd.DataFrame(rows, columns=columns)
    frame["district_code"] = frame["district_code"].str.removeprefix("t")
    return Bases(frame, lambda _: ())


FACTS = [
    month(2023, 4, 900),
    month(2023, 4, 300, TOWNS[1], low=300, high=399),
    month(2023, 4, 50, "530523"),
    month(2023, 3, 700),
    month(2023, 3, 350, TOWNS[1]),
    month(2022, 4, 900),
    # a quarter that lies in no month: it is in no sum
    fact(5000, district_code=TOWNS[0], period_start=date(2023, 4, 1), period_end=date(2023, 6, 30)),
    month(2023, 4, 77, TOWNS[0], measure="leaflets"),
]


def april(targets=NO_TARGETS, bases=None):
    return compare(cube_of(FACTS), APRIL, TOWNS, bases or people(), targets)


def test_each_division_stands_beside_the_period_before_and_last_year():
    found = april()
    first, second, third, _ = found.rows
    assert (first.own.value, second.own.value, third.own.facts) == (900, 300, 0)
    assert first.against["previous"] == Compared(Total(700, 700, 700, 0, 1), "ahead", 200, 200, 200)
    assert first.against["last_year"].state == "equal"
    # 300 to 399 beside 350 may be more or less
    assert second.against["previous"] == Compared(Total(350, 350, 350, 0, 1), "unsure", -50, -50, 49)
    assert second.against["last_year"].state == "none"
    assert third.against["previous"].state == "none"
    assert [found.has(name) for name in ("previous", "last_year", "peers", "target")] == [
        True,
        True,
        True,
        False,
    ]


def test_a_figure_that_reaches_over_the_period_is_in_no_sum_and_is_told():
    found = april()
    assert (found.beside["now"].value, found.beside["now"].facts) == (5000, 1)
    assert found.beside["previous"].facts == 0


def test_the_average_of_peers_is_the_sum_by_the_number_of_divisions_those_without_a_figure_too():
    found = april()
    assert (found.peers.divisions, found.peers.reporting, found.peers.total.value) == (4, 2, 1200)
    assert found.peers.average == Total(300, 300, 1299 / 4, 0, 0)
    assert found.here.value == 50
    first, second, third, _ = (row.against["peers"] for row in found.rows)
    assert (first.state, first.difference) == ("ahead", 600)
    assert (second.state, second.difference) == ("unsure", 0)
    assert (third.state, math.isnan(third.difference)) == ("no_figure", True)


def test_what_one_division_reported_is_no_average():
    leaflets = compare(cube_of(FACTS), replace(APRIL, measure="leaflets"), TOWNS, people(), NO_TARGETS)
    assert (leaflets.peers.reporting, leaflets.rows[0].own.value) == (1, 77)
    assert leaflets.rows[0].against["peers"].state == "none"


def test_the_rate_divides_sums_and_leaves_out_who_has_no_population():
    found = april(bases=people(t530523101=2000.0, t530523102=1000.0, t530523201=3000.0))
    assert [row.rate.value for row in found.rows][:3] == [450, 300, 0]
    assert math.isnan(found.rows[3].rate.value)
    # 1200 people ÷ 6000 inhabitants, not the mean of 450, 300 and 0
    assert (found.peers.rate, found.peers.based) == (Total(200, 200, 216.5, 0, 0), 3)
    assert math.isnan(april().peers.rate.value)


ALL_BASED = {"t530523101": 4000.0, "t530523102": 1000.0, "t530523201": 1000.0, "t530523202": 2000.0}


def test_peers_are_compared_per_head_where_each_has_a_population_so_that_the_largest_is_not_always_ahead():
    found = april(bases=people(**ALL_BASED))
    assert (found.per_head, found.parent) == (True, "530523")
    first, second, third, _ = (row.against["peers"] for row in found.rows)
    # 1200 to 1299 people ÷ 8000 inhabitants beside 900 ÷ 4000 and 300 to 399 ÷ 1000
    average = Total(150, 150, 162.375, 0, 0)
    assert first == Compared(average, "ahead", 75, 62.625, 75, per_head=True)
    assert second == Compared(average, "ahead", 150, 137.625, 249, per_head=True)
    assert (third.state, third.per_head) == ("no_figure", True)
    # the township with more people has the larger sum and the smaller rate
    assert order_of(found.rows, "peers") == [0, 1, 2, 3]
    assert [row.measured("peers").value for row in found.rows[:2]] == [225, 300]
    assert found.rows[0].measured("previous").value == 900


def test_peers_are_compared_by_their_sums_where_that_is_asked_or_one_has_no_population():
    raw = april().rows[0].against["peers"]
    assert raw == Compared(Total(300, 300, 1299 / 4, 0, 0), "ahead", 600, 900 - 1299 / 4, 600)
    asked = compare(cube_of(FACTS), APRIL, TOWNS, people(**ALL_BASED), NO_TARGETS, by_sums=True)
    assert (asked.per_head, asked.rows[0].against["peers"]) == (False, raw)
    part = april(bases=people(t530523101=4000.0))
    assert (part.per_head, part.rows[0].against["peers"]) == (False, raw)


def test_without_a_period_only_peers_are_compared():
    found = compare(cube_of(FACTS), replace(APRIL, start=None, end=None), TOWNS, people(), NO_TARGETS)
    assert found.spans == {}
    assert found.rows[0].own.value == 900 + 700 + 900 + 5000
    assert [found.has(name) for name in ("previous", "last_year", "peers", "target")] == [
        False,
        False,
        True,
        False,
    ]


def test_a_year_that_is_not_over_is_compared_with_as_many_months():
    whole = replace(APRIL, start=date(2023, 1, 1), end=date(2023, 12, 31))
    assert compared_spans(cube_of(FACTS), whole) == {
        "now": (date(2023, 1, 1), date(2023, 6, 30)),
        "previous": (date(2022, 7, 1), date(2022, 12, 31)),
        "last_year": (date(2022, 1, 1), date(2022, 6, 30)),
    }


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (date(2024, 2, 1), date(2024, 2, 29), (date(2023, 2, 1), date(2023, 2, 28))),
        (date(2023, 2, 1), date(2023, 2, 28), (date(2022, 2, 1), date(2022, 2, 28))),
        (date(2025, 2, 1), date(2025, 2, 28), (date(2024, 2, 1), date(2024, 2, 29))),
        (date(2024, 2, 29), date(2024, 3, 6), (date(2023, 2, 28), date(2023, 3, 6))),
        (date(2023, 1, 1), date(2023, 12, 31), (date(2022, 1, 1), date(2022, 12, 31))),
    ],
)
def test_the_same_period_of_last_year(start, end, expected):
    assert same_period_last_year(start, end) == expected


def targets(*rows):
    return pd.DataFrame(
        [(n, "people_reached", code, period, value) for n, (code, period, value) in enumerate(rows, 1)],
        columns=TARGETS,
    )


def test_a_target_is_taken_whole_or_several_times_and_a_longer_one_is_never_split():
    cube = cube_of(FACTS)
    given = targets((TOWNS[0], "month", 400.0), (TOWNS[1], "year", 9000.0), (TOWNS[2], "quarter", 1000.0))
    quarter = replace(APRIL, end=date(2023, 6, 30))
    shifted = replace(APRIL, start=date(2023, 5, 1), end=date(2023, 7, 31))
    days = replace(APRIL, end=date(2023, 4, 15))
    found = [
        [goal_of(cube, filters, given, code) for code in TOWNS[:3]]
        for filters in (APRIL, quarter, shifted, days)
    ]
    assert found[0] == [Goal(400, "month", 1, 1, True), None, None]
    assert found[1] == [Goal(1200, "month", 3, 1, True), None, Goal(1000, "quarter", 1, 3, True)]
    assert found[2] == [Goal(1200, "month", 3, 1, False), None, None]
    assert found[3] == [None, None, None]


def test_the_longest_kind_of_period_goes_first():
    both = targets((TOWNS[0], "month", 400.0), (TOWNS[0], "year", 6000.0))
    year = replace(APRIL, start=date(2022, 1, 1), end=date(2022, 12, 31))
    assert goal_of(cube_of(FACTS), year, both, TOWNS[0]) == Goal(6000, "year", 1, 2, True)


@pytest.mark.parametrize(
    "part",
    [{"unit_kind": "police"}, {"unit": "龙山派出所"}, {"target_group": "students"}, {"channel": "lecture"},
     {"doubtful": True}, {"estimates": HIDDEN}],
)  # fmt: skip
def test_a_part_of_the_figures_is_not_held_against_the_target_of_all(part):
    given = targets((TOWNS[0], "month", 400.0))
    assert goal_of(cube_of(FACTS), APRIL, given, TOWNS[0]) == Goal(400, "month", 1, 1, True)
    assert goal_of(cube_of(FACTS), replace(APRIL, **part), given, TOWNS[0]) is None


def test_below_a_target_whose_period_is_not_over_is_to_go_and_not_behind():
    own = Total(300, 300, 300, 0, 2)
    assert against_goal(own, Goal(400, "year", 1, 1, True)).state == "behind"
    assert against_goal(own, Goal(400, "year", 1, 1, False)).state == "to_go"
    assert against_goal(own, Goal(200, "year", 1, 1, False)).state == "ahead"
    assert against_goal(own, None).state == "none"
    assert against_goal(Total(0, 0, 0, 0, 0), Goal(400, "year", 1, 1, False)).state == "no_figure"
    assert against_goal(own, Goal(400, "year", 1, 1, True)).change == -0.25


def test_bounds_decide_whether_ahead_is_said():
    at_least = Total(500, 500, math.inf, 500, 1)
    assert set_against(at_least, Total(400, 400, 400, 0, 1)).state == "ahead"
    assert set_against(at_least, at_least).state == "unsure"
    assert set_against(Total(9000, 8000, 9000, 9000, 1), Total(9001, 9001, 9001, 0, 1)).state == "behind"
    five = Total(5, 5, 5, 0, 1)
    assert set_against(five, Total(4, 4, 4, 0, 1)).change == 0.25
    assert math.isnan(set_against(five, Total(0, 0, 0, 0, 1)).change)


def test_what_stood_there_and_has_no_figure_now_is_as_far_behind_as_a_zero():
    facts = [*FACTS, month(2023, 3, 8213, TOWNS[2]), month(2023, 3, 20, TOWNS[3])]
    given = targets((TOWNS[2], "month", 8213.0), (TOWNS[0], "month", 1000.0))
    found = compare(cube_of(facts), APRIL, TOWNS, people(), given)
    lost = found.rows[2].against["previous"]
    assert (lost.state, lost.reference.value, math.isnan(lost.difference)) == ("no_figure", 8213, True)
    # 8213 and 20 that are gone, 50 fewer, 200 more
    assert order_of(found.rows, "previous") == [2, 1, 3, 0]
    assert order_of(found.rows, "target") == [2, 0, 1, 3]
    # who has none may be most of the divisions: beside an average they are last
    assert order_of(found.rows, "peers") == [1, 0, 2, 3]


def test_those_furthest_behind_come_first_and_what_cannot_be_compared_last():
    assert order_of(april().rows, "previous") == [1, 0, 2, 3]
    assert order_of(april().rows, "last_year") == [0, 1, 2, 3]
