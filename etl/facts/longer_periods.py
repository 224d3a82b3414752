"""本月 | 本季 | 本年 of one measure: the shortest is the report's own period, the longer ones run on to its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period

_PERIOD = re.compile(r"(?:本|当|这|全)(日|天|周|旬|月|季|半年|年)")
_ORDER = {"日": 0, "天": 0, "周": 1, "旬": 2, "月": 3, "季": 4, "半年": 5, "年": 6}
_LONGEST_DAYS = (1, 7, 11, 31, 92, 184, 366)  # of each of these


def tell_longer_periods(columns: Sequence[Column], period: Period | None) -> None:
    """Makes a running total of each column whose head names a longer period than another one of the same measure, where
    the table's own `period` is not that long."""
    named = [(c, rank) for c in columns if c.use == "figure" and c.path and (rank := _rank(c)) is not None]
    days = (period.end - period.start).days + 1 if period is not None else 0
    for column, rank in named:
        others = [other for one, other in named if _same(one.meaning, column.meaning)]
        if rank > min(others) and days <= _LONGEST_DAYS[rank - 1] and not column.meaning.cumulative:
            column.meaning = replace(column.meaning, cumulative=True, part="cumulative")


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
