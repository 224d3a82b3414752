"""A month alone is put among those before it; nothing else is."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.filters import Filters
from analysis.months_before import with_months_before
from analysis.totals import Development, development
from tests.unit.analysis_cubes import cube_of, fact


def month(year: int, number: int, last: int) -> dict[str, date]:
    return {"period_start": date(year, number, 1), "period_end": date(year, number, last)}


FEBRUARY, MARCH, MAY = month(2023, 2, 28), month(2023, 3, 31), month(2023, 5, 31)
QUARTER = {"period_start": date(2023, 1, 1), "period_end": date(2023, 3, 31)}
IN_MAY = Filters(start=date(2023, 5, 1), end=date(2023, 5, 31), measure="people_reached")


def found(facts: list[dict[str, object]], filters: Filters = IN_MAY) -> Development:
    cube = cube_of(facts)
    return with_months_before(cube, filters, development(cube, filters))


def test_the_months_before_come_first_and_a_quarter_is_split_into_none():
    shown = found([fact(300, **FEBRUARY), fact(20, **MARCH), fact(7, **MAY), fact(9000, **QUARTER)])
    assert shown.before == 3
    assert shown.steps["start"].tolist() == [date(2023, number, 1) for number in (2, 3, 4, 5)]
    assert shown.steps["end"].tolist() == [
        date(2023, 2, 28), date(2023, 3, 31), date(2023, 4, 30), date(2023, 5, 31)
    ]  # fmt: skip
    assert shown.steps["value"].tolist() == [300, 20, 0, 7]
    assert (shown.longer.facts, shown.beside.facts) == (0, 0)


def test_no_more_than_a_year_is_shown():
    years = [fact(1, **month(2022, 5, 31)), fact(2, **month(2022, 6, 30)), fact(7, **MAY)]
    shown = found(years)
    assert (len(shown.steps), shown.before) == (12, 11)
    assert shown.steps["start"].iloc[0] == date(2022, 6, 1)


@pytest.mark.parametrize(
    ("facts", "filters"),
    [
        ([fact(7, **MAY)], IN_MAY),  # nothing before
        ([fact(1, **QUARTER), fact(7, **MAY)], IN_MAY),  # nothing of a month before
        ([fact(300, **FEBRUARY), fact(7, **MAY)], Filters(measure="people_reached")),  # several months
        (
            [fact(3, **MARCH), fact(7, period_start=date(2023, 5, 3), period_end=date(2023, 5, 3))],
            Filters(start=date(2023, 5, 3), end=date(2023, 5, 3), measure="people_reached"),
        ),  # a day
        ([fact(3, **MARCH)], IN_MAY),  # no figure at all
    ],
)
def test_everything_else_stays_as_it_is(facts, filters):
    cube = cube_of(facts)
    plain = development(cube, filters)
    assert with_months_before(cube, filters, plain) is plain
    assert plain.before == 0


def test_the_other_filters_hold_for_the_months_before_too():
    elsewhere = fact(50, district_code="530523102", **MARCH)
    here = {"district_code": "530523101"}
    in_one = Filters(
        start=date(2023, 5, 1), end=date(2023, 5, 31), measure="people_reached", district="530523101"
    )
    assert found([elsewhere, fact(7, **here, **MAY)], in_one).before == 0
    assert found([elsewhere, fact(4, **here, **MARCH), fact(7, **here, **MAY)], in_one).steps[
        "value"
    ].tolist() == [4, 0, 7]
