"""Small sheets written cell by cell, read as one file of one unit and month, and workbooks of several."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date

import openpyxl

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

NAME = "龙陵县龙山派出所2023年4月反诈宣传统计.xlsx"
Rows = Sequence[Sequence[object]]


def read(
    rows: Rows, name: str = NAME, supplied: Supplied | None = None, merged: Sequence[str] = ()
) -> Reading:
    return read_book({"Sheet": rows}, name, supplied, merged)


def read_book(
    sheets: Mapping[str, Rows], name: str = NAME, supplied: Supplied | None = None, merged: Sequence[str] = ()
) -> Reading:
    """A workbook of the sheets of these names, in their order; `merged`: ranges of cells, in each of them."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for cells in merged:
            sheet.merge_cells(cells)
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
