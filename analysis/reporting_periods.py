"""The periods for which units report, one after the other without a gap, by how often they report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from analysis.filters import add_months, month_end

# (first day, last day), both inclusive
Span = tuple[date, date]


def _week(day: date) -> Span:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _ten_days(day: date) -> Span:
    """上旬, 中旬 or 下旬: the last one has 8 to 11 days."""
    part = min((day.day - 1) // 10, 2)
    first = day.replace(day=1 + 10 * part)
    return first, month_end(day) if part == 2 else first + timedelta(days=9)


def _months(length: int) -> Callable[[date], Span]:
    def of(day: date) -> Span:
        first = date(day.year, (day.month - 1) // length * length + 1, 1)
        return first, add_months(first, length) - timedelta(days=1)

    return of


_OF: dict[str, Callable[[date], Span]] = {
    "week": _week,
    "ten_days": _ten_days,
    "month": _months(1),
    "quarter": _months(3),
    "half_year": _months(6),
    "year": _months(12),
}


def period_of(frequency: str, day: date) -> Span:
    """The period of a frequency (`etl.reference.records.FREQUENCIES`) that a day lies in; weeks begin on Monday."""
    return _OF[frequency](day)


def last_ended(frequency: str, today: date) -> Span:
    """The last period whose last day is before today."""
    return period_of(frequency, period_of(frequency, today)[0] - timedelta(days=1))


def periods_until(frequency: str, last: Span, count: int) -> list[Span]:
    """`count` periods, the oldest first, that end with `last`."""
    found = [last]
    while len(found) < count:
        found.append(period_of(frequency, found[-1][0] - timedelta(days=1)))
    return found[::-1]
