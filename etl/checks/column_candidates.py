"""What a total column may be the sum of (contract 4.2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from etl.facts.figures import kind_of_unit
from etl.facts.list_model import ListTable
from etl.layout.column import Column
from etl.meaning.lexicon import squeeze


def column_candidates(reader: ListTable, total: Column) -> list[list[int]]:
    """What a total column may be the sum of: the columns of its own name under the other heads (一季度 and 二季度 over 讲座
    and 集市, 上半年合计 over the same two), its neighbours under the same parent, all to its left, all to its right."""
    if total.sums:
        return total.sums
    if total.meaning.cumulative and not total.meaning.total:
        own = _columns_of_its_time(reader, total)
        return [own] if own else []
    columns = reader.columns
    at = columns.index(total)
    parts = {id(p) for whole, some in reader.families for p in some if not whole.meaning.total}

    def plain(some: Iterable[Column]) -> list[int]:
        return [
            c.col for c in some
            if c.use == "figure" and id(c) not in parts and _same_measure(c, total)
            and c.meaning.plain
        ]  # fmt: skip

    left = columns[:at]
    last_total = max(
        (i for i, c in enumerate(left) if c.use == "figure" and c.meaning.total and not c.sums), default=-1
    )
    namesakes = [c for c in columns if c is not total and _of_one_name(c, total)]
    siblings = [c for c in columns if c is not total and c.path[:-1] and c.path[:-1] == total.path[:-1]]
    totals = [c.col for c in columns if c.use == "figure" and c.meaning.total and c is not total]
    found = [
        c
        for c in (
            plain([c for c in namesakes if c.path[:-2] == total.path[:-2]]),
            plain(namesakes),
            plain(siblings),
            plain(left[last_total + 1 :]),
            plain(left),
            plain(columns[at + 1 :]),
            totals,
        )
        if c
    ]
    # 宣传单 | 扇子 | 合计（份） and 已完成 | 未完成 | 合计: whatever stands before it may make it up
    block = [c.col for c in left[last_total + 1 :] if c.use == "figure" and not _is_sum_or_share(c)]
    return [*found, block] if found else []


def _columns_of_its_time(reader: ListTable, running: Column) -> list[int]:
    """1月 | 2月 | … | 6月 beside 1—6月累计: the columns whose times make up that of a running total to the day; [] where
    none do, as it goes back further then."""
    whole = running.meaning.period
    if whole is None:
        return []
    parts = [
        (own, c.col) for c in reader.columns
        if c.use == "figure" and c.meaning.plain and (own := c.meaning.period) is not None and not own.cumulative
        and c.meaning.measure == running.meaning.measure and c.meaning.groups == running.meaning.groups
    ]  # fmt: skip
    parts.sort(key=lambda part: part[0].start)
    ends = [whole.start - timedelta(days=1), *(own.end for own, _ in parts)]
    runs_on = all(own.start - end == timedelta(days=1) for (own, _), end in zip(parts, ends, strict=False))
    return [col for _, col in parts] if len(parts) > 1 and runs_on and ends[-1] == whole.end else []


def _of_one_name(column: Column, total: Column) -> bool:
    """Do both stand under heads of their own, and say the same below them?"""
    if len(column.path) < 2 or len(total.path) < 2 or column.path[-2] is total.path[-2]:
        return False
    return squeeze(column.path[-1].text) == squeeze(total.path[-1].text)


def _is_sum_or_share(column: Column) -> bool:
    return column.meaning.total or column.meaning.ratio or column.meaning.cumulative


def _same_measure(column: Column, total: Column) -> bool:
    """Where a head says no more than its unit, 场 and 人次 are no addends of each other; 份 and 张 may be."""
    one, other = column.meaning, total.meaning
    if one.measure and other.measure:
        return one.measure == other.measure
    return not (one.unit and other.unit) or kind_of_unit(one.unit) == kind_of_unit(other.unit)
