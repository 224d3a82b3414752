"""Whose data says how far it goes and what is asked about: that of the division looked at, of a part of a county the whole
county's. What another county sends changes nothing here."""

from __future__ import annotations

from datetime import date, timedelta

from analysis.cube import EPOCH, Cube, rows_under
from analysis.filters import Filters, month_end
from analysis.options import present_values

# Digits of a county's code: its townships share what it asks about, so that no gap vanishes on the way down.
_COUNTY = 6


def scope_of(filters: Filters) -> Filters:
    """The filters of the division whose data decides, and none besides."""
    return Filters(district=filters.district[:_COUNTY])


def first_day(cube: Cube, filters: Filters) -> date | None:
    """The earliest day that a counted figure of the scope speaks of; of all data where none came from there."""
    days = _days(cube, filters)
    return days[0] if days else cube.first_day


def last_day(cube: Cube, filters: Filters) -> date | None:
    """The latest one."""
    days = _days(cube, filters)
    return days[1] if days else cube.last_day


def months_of_data(cube: Cube, filters: Filters) -> tuple[date, date] | None:
    """First and last day of the months that the data of the scope speaks of; None without data."""
    first, last = first_day(cube, filters), last_day(cube, filters)
    return (first.replace(day=1), month_end(last)) if first and last else None


def _days(cube: Cube, filters: Filters) -> tuple[date, date] | None:
    scope = scope_of(filters)
    if not scope.district:
        return None

    def work_out() -> tuple[int, int] | None:
        rows = rows_under(cube.facts, scope)
        starts, ends = cube.facts.start[rows], cube.facts.end[rows]
        return (int(starts.min()), int(ends.max())) if len(starts) else None

    found: tuple[int, int] | None = cube.facts.kept.get(("days", scope.district), work_out)
    return (EPOCH + timedelta(days=found[0]), EPOCH + timedelta(days=found[1])) if found else None


def values_within(cube: Cube, filters: Filters, dimension: str) -> list[str]:
    """The values of a column in facts or mentions of the scope, sorted, without the empty one."""
    scope = scope_of(filters)
    if not scope.district:
        return present_values(cube, dimension)
    found: set[str] = set()
    for records in (cube.facts, cube.mentions):
        column = records.columns[dimension]
        found |= {column.values[code] for code in column.used(rows_under(records, scope))}
    return sorted(found - {""})
