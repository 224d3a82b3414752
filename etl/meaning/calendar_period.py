"""Spans of days, and the ones that have a name: month, ISO week, quarter, half-year, third of a month.

Every maker returns None for what the calendar does not have (2月30日, 13月) and for years outside 2000 to
2100, which in these files are misprints or other numbers.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class Period:
    """From `start` to `end`, both inclusive. `cumulative`: a running total that ends at `end`."""

    start: date
    end: date
    cumulative: bool = False

    def holds(self, time: Period) -> bool:
        """Whether a time lies in this one."""
        return self.start <= time.start and time.end <= self.end

    def meets(self, time: Period) -> bool:
        """Whether a time has a day in common with this one."""
        return self.start <= time.end and time.start <= self.end

    @property
    def only_year(self) -> int | None:
        """The year in which it lies; None where it reaches over the end of one."""
        return self.start.year if self.start.year == self.end.year else None


def first_day(span: str, end: date) -> date:
    """Of the week (周), third of a month (旬), month (月), quarter (季) or year (年) in which a day lies; the day itself for
    any other span."""
    first = {
        "周": end - timedelta(days=end.weekday()),
        "旬": end.replace(day=min((end.day - 1) // 10, 2) * 10 + 1),
        "月": end.replace(day=1),
        "季": end.replace(month=(end.month - 1) // 3 * 3 + 1, day=1),
        "年": end.replace(month=1, day=1),
    }
    return first.get(span, end)


def day(year: int, month: int, number: int) -> Period | None:
    """One day."""
    return _between((year, month, number), (year, month, number))


def days(first: tuple[int, int, int], last: tuple[int, int, int]) -> Period | None:
    """From one (year, month, day) to another; None where they stand in the wrong order."""
    return _between(first, last)


def month(year: int, number: int) -> Period | None:
    """A whole month."""
    return months((year, number), (year, number))


def months(first: tuple[int, int], last: tuple[int, int]) -> Period | None:
    """From the first day of one (year, month) to the last day of another."""
    if not (1 <= last[1] <= 12 and FIRST_YEAR <= last[0] <= LAST_YEAR):
        return None
    return _between((*first, 1), (*last, monthrange(*last)[1]))


def third_of_month(year: int, number: int, part: str) -> Period | None:
    """上旬 1 to 10, 中旬 11 to 20, 下旬 21 to the end; 上半 1 to 15, 下半 16 to the end."""
    whole = month(year, number)
    if whole is None:
        return None
    first = {"上": 1, "中": 11, "下": 21, "上半": 1, "下半": 16}[part]
    last = {"上": 10, "中": 20, "上半": 15}.get(part, whole.end.day)
    return Period(whole.start.replace(day=first), whole.start.replace(day=last))


def quarter(year: int, number: int) -> Period | None:
    """The first to the fourth quarter."""
    return months((year, 3 * number - 2), (year, 3 * number)) if 1 <= number <= 4 else None


def half(year: int, number: int) -> Period | None:
    """The first or the second half of a year."""
    return months((year, 6 * number - 5), (year, 6 * number)) if number in (1, 2) else None


def whole_year(year: int) -> Period | None:
    """January to December."""
    return months((year, 1), (year, 12))


def week(year: int, number: int) -> Period | None:
    """An ISO week, Monday to Sunday; week 1 may begin in December."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        monday = date.fromisocalendar(year, number, 1)
        return Period(monday, date.fromisocalendar(year, number, 7))
    except ValueError:
        return None


def running_total(period: Period) -> Period:
    """The period as a running total; one that starts and ends in one month runs since 1 January."""
    one_month = (period.start.year, period.start.month) == (period.end.year, period.end.month)
    start = date(period.end.year, 1, 1) if one_month else period.start
    return Period(start, period.end, cumulative=True)


def _between(first: tuple[int, int, int], last: tuple[int, int, int]) -> Period | None:
    if not (FIRST_YEAR <= first[0] <= LAST_YEAR and FIRST_YEAR <= last[0] <= LAST_YEAR):
        return None
    try:
        start, end = date(*first), date(*last)
    except ValueError:
        return None
    return Period(start, end) if start <= end else None
