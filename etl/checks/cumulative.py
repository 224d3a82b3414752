"""A running total cannot be smaller than the period beside it (contract 4.4)."""

from __future__ import annotations

from etl.facts.list_model import ListTable
from etl.layout.column import Column


def check_running_totals(reader: ListTable) -> None:
    """A query at each 累计 that is below its 本月."""
    for column in reader.columns:
        twin = None if column.meaning.ratio else _twin(reader, column)  # 累计比上年（%） is a share
        if twin is None:
            continue
        for row in reader.rows:
            _compare(reader, (row, column.col), (row, twin.col))
    for row, period_row in _twin_rows(reader):
        for column in reader.columns:
            _compare(reader, (row, column.col), (period_row, column.col))


def _compare(reader: ListTable, running: tuple[int, int], period: tuple[int, int]) -> None:
    total, own = reader.figures.stated.get(running), reader.figures.stated.get(period)
    if total and own and total.high is not None and own.low is not None and total.high < own.low:
        cell = reader.lattice.sheet.cells[running]
        reader.record.find("running_total_below_period", cell, period=f"{own.value:.0f}")


def _twin_rows(reader: ListTable) -> list[tuple[int, int]]:
    """[(row of 累计, row of 本月)] of one unit and measure."""
    rows = [(row, one) for row, one in reader.rows.items() if not one.total]
    running = [(row, one) for row, one in rows if one.meaning.cumulative]
    if not running:
        return []
    plain = {(one.context.unit, one.meaning.measure): row for row, one in rows if one.meaning.plain}
    keys = ((row, (one.context.unit, one.meaning.measure)) for row, one in running)
    return [(row, plain[key]) for row, key in keys if key in plain]


def _twin(reader: ListTable, column: Column) -> Column | None:
    if column.use != "figure" or not column.meaning.cumulative:
        return None
    twins = [
        c for c in reader.columns
        if c.use == "figure" and c is not column
        and c.meaning.measure == column.meaning.measure and c.meaning.groups == column.meaning.groups
        and c.meaning.plain
    ]  # fmt: skip
    beside = [c for c in twins if c.path[:-1] == column.path[:-1]]  # 线上 over 本月 | 累计, beside 线下
    return next(iter([*beside, *twins]), None)
