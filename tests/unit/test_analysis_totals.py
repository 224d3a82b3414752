from datetime import date

import numpy as np
import pytest

from analysis.filters import Filters
from analysis.standing import Standing, standing, submissions_behind
from analysis.totals import Total, compared_periods, core_measures, development, recent_months, step_starts
from tests.unit.analysis_cubes import cube_of, fact, mention

MARCH = {"period_start": date(2023, 3, 1), "period_end": date(2023, 3, 31)}
MAY = {"period_start": date(2023, 5, 1), "period_end": date(2023, 5, 31)}
QUARTER = {"period_start": date(2023, 4, 1), "period_end": date(2023, 6, 30)}
APRIL = Filters(start=date(2023, 4, 1), end=date(2023, 4, 30))


def test_core_measures_sum_values_and_bounds_and_compare_with_the_month_before():
    cube = cube_of(
        [
            fact(300),
            fact(100, low=100, high=199, qualifier="at_least"),
            fact(320, **MARCH),
            fact(7, measure="sessions"),
            fact(9000, **QUARTER),
        ]
    )
    core = core_measures(cube, APRIL, ["sessions", "people_reached", "posters"]).set_index("measure")
    people = core.loc["people_reached"]
    assert people[["value", "low", "high", "facts", "previous"]].tolist() == [400, 400, 499, 2, 320]
    assert people["estimated_share"] == 0.25
    assert people["change"] == 0.25
    assert core.loc["sessions", "value"] == 7
    assert np.isnan(core.loc["sessions", "change"])
    assert core.loc["posters", ["value", "facts"]].tolist() == [0, 0]


def test_the_filter_on_the_measure_does_not_empty_the_cards():
    cube = cube_of([fact(300), fact(7, measure="sessions")])
    core = core_measures(cube, Filters(measure="sessions"), ["sessions", "people_reached"])
    assert core["value"].tolist() == [7, 300]


def test_an_open_bound_keeps_the_sum_open():
    cube = cube_of([fact(50, high=None, qualifier="at_least"), fact(10)])
    assert core_measures(cube, Filters(), ["people_reached"])["high"].tolist() == [np.inf]


def test_a_year_of_which_half_is_reported_is_compared_with_half_a_year():
    cube = cube_of([fact(1, **QUARTER)])
    year = Filters(start=date(2023, 1, 1), end=date(2023, 12, 31))
    assert compared_periods(cube, year) == (
        (date(2023, 1, 1), date(2023, 6, 30)),
        (date(2022, 7, 1), date(2022, 12, 31)),
    )
    assert compared_periods(cube, Filters()) is None
    assert compared_periods(cube, Filters(start=date(2024, 1, 1), end=date(2024, 1, 31))) is None


def test_development_by_month_shows_longer_periods_beside_and_splits_nothing():
    cube = cube_of(
        [
            fact(300),
            fact(100, **MAY),
            fact(60, qualifier="about", low=54, high=66, **MAY),
            fact(9000, **QUARTER),
        ]
    )
    found = development(
        cube, Filters(start=date(2023, 4, 1), end=date(2023, 6, 30), measure="people_reached")
    )
    assert found.step == "month"
    assert found.steps["start"].tolist() == [date(2023, 4, 1), date(2023, 5, 1), date(2023, 6, 1)]
    assert found.steps["value"].tolist() == [300, 160, 0]
    assert found.steps["estimated"].tolist() == [0, 60, 0]
    assert found.longer == Total(9000, 9000, 9000, 0, 1)
    assert found.beside.facts == 0
    april = development(cube, Filters(start=APRIL.start, end=APRIL.end, measure="people_reached"))
    assert (april.steps["value"].tolist(), april.beside.value) == ([300], 9000)


def test_development_of_a_short_span_goes_by_day_or_week_when_the_figures_do():
    days = [fact(n, period_start=date(2023, 4, n), period_end=date(2023, 4, n)) for n in (3, 4, 12, 28)]
    cube = cube_of(days)
    week = development(cube, Filters(start=date(2023, 4, 3), end=date(2023, 4, 9), measure="people_reached"))
    assert (week.step, week.steps["value"].tolist()) == ("day", [3, 4, 0, 0, 0, 0, 0])
    month = development(
        cube, Filters(start=date(2023, 4, 1), end=date(2023, 4, 30), measure="people_reached")
    )
    assert month.step == "week"
    assert month.steps["start"].tolist() == [date(2023, 4, day) for day in (1, 3, 10, 17, 24)]
    assert month.steps["end"].tolist() == [date(2023, 4, day) for day in (2, 9, 16, 23, 30)]
    assert month.steps["value"].tolist() == [0, 7, 12, 0, 28]
    monthly = development(
        cube_of([fact(300)]), Filters(start=APRIL.start, end=APRIL.end, measure="people_reached")
    )
    assert (monthly.step, monthly.steps["value"].tolist()) == ("month", [300])


def test_development_without_figures_is_empty():
    found = development(cube_of([fact(1)]), Filters(measure="posters"))
    assert (len(found.steps), found.longer.facts) == (0, 0)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("day", [date(2023, 4, 29), date(2023, 4, 30), date(2023, 5, 1)]),
        ("week", [date(2023, 4, 24), date(2023, 5, 1)]),
        ("month", [date(2023, 4, 1), date(2023, 5, 1)]),
    ],
)
def test_steps_cover_the_span(step, expected):
    assert step_starts(date(2023, 4, 29), date(2023, 5, 1), step) == expected


def test_recent_months_end_with_the_period_and_begin_with_the_data():
    cube = cube_of([fact(3, **MARCH), fact(4), fact(5, **MAY), fact(9000, **QUARTER)])
    months = recent_months(cube, Filters(start=date(2023, 5, 1), end=date(2023, 5, 31)), ["people_reached"])
    assert months.index.tolist() == [date(2023, 3, 1), date(2023, 4, 1), date(2023, 5, 1)]
    assert months["people_reached"].tolist() == [3, 4, 5]


def test_the_months_of_a_sum_without_a_period_are_all_that_it_is_of():
    far = {"period_start": date(2026, 3, 1), "period_end": date(2026, 3, 31)}
    cube = cube_of([fact(3, **MARCH), fact(8, **far)])
    months = recent_months(cube, Filters(), ["people_reached"])["people_reached"]
    assert (months.index[0], months.index[-1], len(months)) == (date(2023, 3, 1), date(2026, 3, 1), 37)
    assert months[months > 0].to_dict() == {date(2023, 3, 1): 3, date(2026, 3, 1): 8}
    # of a year and a half no month is left out, of two months those before stand in front
    long = Filters(start=date(2024, 10, 1), end=date(2026, 3, 31))
    short = Filters(start=date(2026, 2, 1), end=date(2026, 3, 31))
    spans = [recent_months(cube, one, ["people_reached"]).index for one in (long, short)]
    assert [(span[0], len(span)) for span in spans] == [(date(2024, 10, 1), 18), (date(2025, 4, 1), 12)]


def test_submissions_behind_the_figures_come_from_facts_and_mentions():
    cube = cube_of([fact(1), fact(2, submission="c", **MAY)], [mention(submission="b")])
    assert submissions_behind(cube, Filters(), ["a", "b", "c", "d"]) == {"a", "b", "c"}
    assert submissions_behind(cube, APRIL, ["b", "c", "d"]) == {"b"}


def test_standing_counts_what_stands_behind_the_figures():
    cube = cube_of(
        [
            fact(1, sample=True),
            fact(2, unit="乙", submission="b", doubtful=True, **MAY),
            fact(3, unit="乙", submission="c"),
            fact(4, unit="乙", submission="c"),
        ],
        [mention(), mention(unit="丙", submission="d")],
    )
    assert standing(cube, Filters()) == Standing(4, 3, 4, 1, 1, 2, date(2023, 5, 31), Filters())
    assert standing(cube, Filters()).sample_share == 0.25
    assert standing(cube, APRIL).until == date(2023, 4, 30)
    assert standing(cube_of([]), Filters()) == Standing(0, 0, 0, 0, 0, 0, None, Filters())
