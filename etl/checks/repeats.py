"""A row that says the same as an earlier one of its submission counts, and is a query on the second (contract 4.15)."""

from __future__ import annotations

from etl.facts.context import SheetContext
from etl.facts.list_model import ListTable, RowReading
from etl.formats.grid import Cell
from etl.layout.values import is_date
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity

Labels = tuple[str, Period | None, str, Period | None, tuple[str, ...]]  # of the sheet and of the row
Figures = tuple[tuple[str, str, Quantity], ...]


def check_repeats(readers: list[tuple[ListTable, SheetContext]]) -> None:
    """Compares all labels and all figures of every data row of a file; the figures only where the labels agree."""
    first: dict[Labels, tuple[ListTable, int]] = {}
    again: dict[Labels, dict[Figures, str]] = {}
    for reader, context in readers:
        for row, reading in reader.rows.items():
            if (
                reading.total
                or not reading.context.labels
                or not any([(row, c.col) in reader.figures.drafts for c in reader.columns])
            ):
                continue
            labels = _labels(context, reading)
            if labels not in first:
                first[labels] = reader, row
                continue
            if labels not in again:
                again[labels] = {_figures(*first[labels]): _address(*first[labels])}
            figures, known = _figures(reader, row), again[labels]
            if figures in known:
                reader.record.find("repeated_row", _cell(reader, row), earlier=known[figures])
            else:
                known[figures] = _address(reader, row)


def _labels(context: SheetContext, reading: RowReading) -> Labels:
    row = reading.context
    dated = row.period is not None  # 4月2日 and 2023/4/2 say the same, which the period tells
    texts = tuple(squeeze(cell.text) for cell in row.labels if not (dated and is_date(cell)))
    return context.unit + context.week, context.period, row.unit, row.period, texts


def _figures(reader: ListTable, row: int) -> Figures:
    stated = reader.figures.stated
    return tuple(
        (column.meaning.core, column.meaning.measure, stated[row, column.col])
        for column in reader.columns
        if (row, column.col) in stated
    )


def _cell(reader: ListTable, row: int) -> Cell:
    labels = reader.rows[row].context.labels
    return next((cell for cell in labels if cell.row == row), labels[0])


def _address(reader: ListTable, row: int) -> str:
    return f"{reader.lattice.sheet.name}!{reader.lattice.address(_cell(reader, row))}"
