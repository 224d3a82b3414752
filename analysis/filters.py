"""What a question is limited to: one frozen value that every page, link and download shares."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

# What becomes of figures that are not stated exactly; '' counts them like all others.
HIDDEN, RANGE = "hide", "range"


@dataclass(frozen=True, slots=True)
class Filters:
    """Limits of a question; an empty string or None limits nothing.

    `start` and `end` are both inclusive; a figure lies inside when its whole period does.
    `district` is a division code and takes everything below it, unless `here_only`: then only what is
    known no deeper than this division. `unit` is the unit's full name, all others are vocabulary codes,
    several of one kind joined by commas. `doubtful` takes only figures with an open query. `estimates`: HIDDEN leaves
    figures that are not stated exactly out of all sums; RANGE shows them as the spans that they are.
    """

    start: date | None = None
    end: date | None = None
    district: str = ""
    unit_kind: str = ""
    unit: str = ""
    target_group: str = ""
    channel: str = ""
    measure: str = ""
    here_only: bool = False
    doubtful: bool = False
    estimates: str = ""

    @property
    def of_anything(self) -> Filters:
        """Of whatever was done there: of every measure, and of estimates too."""
        return replace(self, measure="", estimates="")


def month_end(day: date) -> date:
    """The last day of the month that `day` lies in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The first day of the month that lies `months` after the month of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def count_months(start: date, end: date) -> int:
    """How many months the span touches, the first and the last one included."""
    return (end.year - start.year) * 12 + end.month - start.month + 1


def is_whole_months(start: date, end: date) -> bool:
    """True when the span begins with a month and ends with a month."""
    return start.day == 1 and end == month_end(end) and start <= end


def previous_period(start: date, end: date) -> tuple[date, date]:
    """The span of the same length just before: as many months, or days where it is no whole months."""
    if is_whole_months(start, end):
        months = count_months(start, end)
        return add_months(start, -months), start - timedelta(days=1)
    days = (end - start).days + 1
    return start - timedelta(days=days), start - timedelta(days=1)


def same_period_last_year(start: date, end: date) -> tuple[date, date]:
    """The same months or days one year before; a 29 February becomes the 28th."""
    last = add_months(end, -12)
    before = month_end(last) if is_whole_months(start, end) else _day_in(last, end.day)
    return _day_in(add_months(start, -12), start.day), before


def _day_in(month: date, day: int) -> date:
    return month.replace(day=min(day, month_end(month).day))
