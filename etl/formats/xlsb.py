"""Binary workbooks (xlsb) through calamine, which shows values and merges but hides errors and formats."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from etl.formats.cell_values import date_cell, shortest_float, text_cell
from etl.formats.extent import cut_merges, take_out_far_cells
from etl.formats.grid import Cell, Finding, Merge, Sheet, UnreadableFile, Workbook
from etl.formats.limits import MAX_CELLS, MAX_SHEETS
from etl.formats.number_format import parse_format


def read_xlsb(data: bytes) -> Workbook:
    """The values of the workbook, with a finding that says what cannot be seen. Raises UnreadableFile."""
    try:
        workbook = _read_book(CalamineWorkbook.from_filelike(io.BytesIO(data)))
    except (CalamineError, ValueError, OSError) as error:
        raise UnreadableFile("damaged_file", reason=str(error)[:200]) from error
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    return workbook


def _read_book(book: Any) -> Workbook:
    if len(book.sheets_metadata) > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(len(book.sheets_metadata)), limit=str(MAX_SHEETS))
    workbook = Workbook("xlsb", [], [Finding("errors_not_visible", fields={"kind": "xlsb"})])
    for at, entry in enumerate(book.sheets_metadata):
        if entry.typ == SheetTypeEnum.WorkSheet:
            sheet, findings = _read_sheet(book.get_sheet_by_index(at), entry.name)
            sheet.hidden = entry.visible != SheetVisibleEnum.Visible
            workbook.sheets.append(sheet)
            workbook.findings += findings
    return workbook


def _read_sheet(source: Any, name: str) -> tuple[Sheet, list[Finding]]:
    if source.height * source.width > MAX_CELLS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    cells = {}
    for row, values in enumerate(source.to_python(skip_empty_area=False), 1):
        for col, value in enumerate(values, 1):
            cell = _read_cell(row, col, value)
            if cell is not None:
                cells[row, col] = cell
    ranges = source.merged_cell_ranges or []
    merges = [Merge(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges]
    findings = take_out_far_cells(cells)
    kept, further = cut_merges(merges, cells)
    for finding in [*findings, *further]:
        finding.sheet = name
    return Sheet(name, cells, kept), findings + further


def _read_cell(row: int, col: int, value: Any) -> Cell | None:
    if isinstance(value, bool):
        raw = "TRUE" if value else "FALSE"
        return Cell(row, col, "bool", value, raw, raw)
    if isinstance(value, (int, float)):
        number = shortest_float(float(value))
        return None if number is None else Cell(row, col, "number", number[0], number[1], number[1])
    if isinstance(value, datetime) and value.time() == time():
        return date_cell(row, col, value.date(), parse_format(""))
    if isinstance(value, date):
        return date_cell(row, col, value, parse_format(""))
    return text_cell(row, col, str(value))
