"""A running total cannot be smaller than the period beside it (contract 4.4)."""

from __future__ import annotations

from etl.facts.list_model import ListTable
from etl.layout.columns import Column


def check_running_totals(reader: ListTable) -> None:
    """A query at each 累计 that is below its 本月."""
    for column in reader.columns:
        twin = _twin(reader, column)
        if twin is None:
            continue
        for row in reader.rows:
            total = reader.figures.stated.get((row, column.col))
            own = reader.figures.stated.get((row, twin.col))
            if total and own and total.high is not None and own.low is not None and total.high < own.low:
                cell = reader.lattice.sheet.cells[(row, column.col)]
                reader.record.find("running_total_below_period", cell, period=f"{own.value:.0f}")


def _twin(reader: ListTable, column: Column) -> Column | None:
    if column.use != "figure" or not column.meaning.cumulative:
        return None
    return next(
        (
            c for c in reader.columns
            if c.use == "figure" and c is not column
            and c.meaning.measure == column.meaning.measure and c.meaning.groups == column.meaning.groups
            and c.meaning.plain
        ),
        None,
    )  # fmt: skip
