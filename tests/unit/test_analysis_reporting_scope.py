"""Of which units and which period a question about reporting is."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.filters import Filters
from analysis.reporting_periods import period_of
from analysis.reporting_scope import frequencies, period_asked, periods_shown, units_under
from tests.unit.reporting_frames import JULY, JUNE, matched, roster_of, sent, unit

ROSTER = roster_of(
    unit(), unit("龙新派出所", "530523206"), unit("县一中", "530523", unit_type="school", frequency="quarter")
)
AUGUST = period_of("month", date(2023, 8, 1))
TODAY = date(2023, 9, 8)


@pytest.mark.parametrize(
    ("filters", "rows"),
    [
        (Filters(), [1, 2, 3]),
        (Filters(district="530523102"), [1]),
        (Filters(district="530523", here_only=True), [3]),
        (Filters(unit_kind="school,bank"), [3]),
        (Filters(unit="龙新派出所"), [2]),
        (Filters(unit="龙陵县公安局镇安派出所"), [1]),  # its name in the files
    ],
)
def test_the_filters_hold_for_the_roster(filters: Filters, rows: list[int]) -> None:
    other_name = [1] if filters.unit.endswith("镇安派出所") else []
    assert units_under(ROSTER, filters, other_name)["unit_row"].tolist() == rows


def test_the_usual_frequency_is_first() -> None:
    assert frequencies(ROSTER) == ["month", "quarter"]


def months(first: str, last: str) -> Filters:
    start, end = date.fromisoformat(f"{first}-01"), date.fromisoformat(f"{last}-01")
    return Filters(start=start, end=period_of("month", end)[1])


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), JULY),  # nothing came for August
        (months("2023-08", "2023-08"), AUGUST),  # which is asked for
        (months("2023-01", "2023-06"), JUNE),
        (months("2023-01", "2023-12"), JULY),
        (months("2024-01", "2024-03"), period_of("month", date(2024, 3, 1))),  # still to come
        (Filters(start=date(2023, 7, 3), end=date(2023, 7, 9)), JULY),  # a week is of its month
    ],
)
def test_the_page_opens_with_the_last_period_for_which_anything_came(filters, expected) -> None:
    rows = [sent(), sent(period=JUNE, file="b"), sent(period=(None, None), file="c")]
    assert period_asked(matched(ROSTER, rows).listed, "month", TODAY, filters) == expected


def test_where_nothing_came_it_is_the_last_one_that_has_ended() -> None:
    assert period_asked(matched(ROSTER, []).listed, "month", TODAY, Filters()) == AUGUST
    assert period_asked(matched(ROSTER, []).listed, "quarter", TODAY, Filters()) == (
        date(2023, 4, 1),
        date(2023, 6, 30),
    )


@pytest.mark.parametrize(
    ("filters", "first", "count"),
    [
        (Filters(), date(2023, 1, 1), 7),  # the roster begins in January
        (months("2023-07", "2023-07"), date(2023, 2, 1), 6),
        (months("2023-01", "2023-07"), date(2023, 1, 1), 7),
    ],
)
def test_the_calendar_shows_a_year_and_nothing_from_before_the_roster(filters, first, count) -> None:
    found = periods_shown("month", JULY, filters, ROSTER)
    assert (found[0][0], found[-1], len(found)) == (first, JULY, count)


def test_the_calendar_shows_at_least_six_periods_and_at_most_two_years() -> None:
    new = roster_of(unit(starts=date(2023, 7, 1)))
    assert len(periods_shown("month", JULY, Filters(), new)) == 6
    old = roster_of(unit(starts=None))
    assert len(periods_shown("month", JULY, Filters(), old)) == 12
    assert len(periods_shown("month", JULY, months("2020-01", "2023-07"), old)) == 24
