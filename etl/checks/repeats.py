"""A row that says the same as an earlier one of its submission counts, and is a query on the second (contract 4.15)."""

from __future__ import annotations

from etl.facts.context import SheetContext
from etl.facts.list_model import ListTable
from etl.layout.values import is_date
from etl.meaning.lexicon import squeeze


def check_repeats(readers: list[tuple[ListTable, SheetContext]]) -> None:
    """Compares all labels and all figures of every data row of a file."""
    seen: dict[tuple[object, ...], str] = {}
    for reader, context in readers:
        for row, reading in reader.rows.items():
            figures = tuple(
                (c.meaning.core, c.meaning.measure, reader.figures.stated[(row, c.col)])
                for c in reader.columns
                if (row, c.col) in reader.figures.stated
            )
            dated = (
                reading.context.period is not None
            )  # 4月2日 and 2023/4/2 say the same, which the period tells
            labels = tuple(
                squeeze(cell.text) for cell in reading.context.labels if not (dated and is_date(cell))
            )
            if (
                reading.total
                or not reading.context.labels
                or not any((row, c.col) in reader.figures.drafts for c in reader.columns)
            ):
                continue
            key = (
                context.unit,
                context.period,
                reading.context.unit,
                reading.context.period,
                labels,
                figures,
            )
            cell = next((c for c in reading.context.labels if c.row == row), reading.context.labels[0])
            address = f"{reader.lattice.sheet.name}!{reader.lattice.address(cell)}"
            if key in seen:
                reader.record.find("repeated_row", cell, earlier=seen[key])
            else:
                seen[key] = address
