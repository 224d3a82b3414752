"""Small sheets written cell by cell, read as one file of one unit and month."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import openpyxl

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

NAME = "龙陵县龙山派出所2023年4月反诈宣传统计.xlsx"


def read(rows: Sequence[Sequence[object]], name: str = NAME, supplied: Supplied | None = None) -> Reading:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))  # type: ignore[union-attr]
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), name, supplied, today=date(2026, 1, 1))


def figures(reading: Reading) -> list[tuple[str, str, float]]:
    return [(fact.cell, fact.measure, fact.value) for fact in reading.facts]


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in reading.issues if issue.severity != "note"]


def roles(reading: Reading, *cells: str) -> list[str]:
    """The roles of these cells of the first sheet."""
    first = reading.cells[0].sheet
    known = {cell.cell: cell.role for cell in reading.cells if cell.sheet == first}
    return [known[cell] for cell in cells]
