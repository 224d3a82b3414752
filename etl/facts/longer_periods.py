"""本月 | 本季 | 本年 of one measure, and 当月 | 1-4月: the shortest is the report's own period, the longer ones run on to
its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.regex import regex

_PERIOD = regex(r"(?:本|当|这|全)(日|天|周|旬|月|季|半年|年)")
_MONTH = regex(r"[本当]月")
_ORDER = {"日": 0, "天": 0, "周": 1, "旬": 2, "月": 3, "季": 4, "半年": 5, "年": 6}
_LONGEST_DAYS = (1, 7, 11, 31, 92, 184, 366)  # of each of these


def tell_longer_periods(columns: Sequence[Column], period: Period | None) -> None:
    """Makes a running total of each column whose head names a longer period than another one of the same measure, where
    the table's own `period` is not that long."""
    figures = [c for c in columns if c.use == "figure" and c.path]
    named = [(c, rank) for c in figures if (rank := _rank(c)) is not None]
    days = (period.end - period.start).days + 1 if period is not None else 0
    for column, rank in named:
        others = [other for one, other in named if _same(one.meaning, column.meaning)]
        if rank > min(others) and days <= _LONGEST_DAYS[rank - 1] and not column.meaning.cumulative:
            _make_running(column)
    for column in figures:
        own = column.meaning
        if own.plain and own.period is not None and runs_on(own.period, period):
            beside = [c for c in figures if c is not column and _same(c.meaning, own)]
            if any([_of_now(one, period, own.period) for one in beside]):
                _make_running(column)


def rows_that_run_on(groups: Sequence[Mapping[int, Period | None]], period: Period | None) -> set[int]:
    """The rows 1-4月 below 当月 or 4月, of a report of April; `groups`: the times of rows that differ in nothing else."""
    found: set[int] = set()
    for times in groups:
        if any(own is None or own == period for own in times.values()):
            longer = {row: own for row, own in times.items() if own is not None and not is_open(own, period)}
            found.update(row for row, own in longer.items() if runs_on(own, period))
    return found


def _make_running(column: Column) -> None:
    column.meaning = replace(column.meaning, cumulative=True, part="cumulative")


def runs_on(own: Period, period: Period | None) -> bool:
    """Does 1-4月 begin before April, which the table is about, and end with it? A table of a year, or of no known time, is
    about April where 当月 stands beside."""
    if is_open(own, period):
        return (own.start.year, own.start.month) < (own.end.year, own.end.month)
    return period is not None and own.start < period.start and own.end == period.end


def is_open(own: Period, period: Period | None) -> bool:
    return period is None or (period.holds(own) and period != own and _is_year(period))


def _is_year(period: Period) -> bool:
    return (period.end - period.start).days + 1 >= _LONGEST_DAYS[-1] - 1


def _of_now(column: Column, period: Period | None, longer: Period) -> bool:
    """Whether a column is of the time that the table is about: 当月, 4月 in a report of April, or a head without a time.
    当月 of a table that does not say its month is the last one of the `longer` period."""
    own = column.meaning
    if own.period is not None:
        return own.plain and own.period == period
    if not is_open(longer, period):
        return own.plain
    named = own.this_period and _MONTH.search(squeeze(column.path[-1].text)) is not None
    if named:
        column.meaning = replace(own, period=Period(longer.end.replace(day=1), longer.end))
    return named


def _rank(column: Column) -> int | None:
    found = _PERIOD.search(squeeze(column.path[-1].text))
    return _ORDER[found[1]] if found else None


def _same(one: HeaderMeaning, other: HeaderMeaning) -> bool:
    return (one.measure, one.groups, one.channels, one.aside) == (
        other.measure,
        other.groups,
        other.channels,
        other.aside,
    )
