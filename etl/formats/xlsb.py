"""Binary workbooks (xlsb): values and merges through calamine; what it hides (`xlsb_marks`) from the package itself."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from etl.formats.cell_values import date_cell, number_cell, shortest_float, text_cell
from etl.formats.extent import cut_merges, hidden_within, take_out_far_cells
from etl.formats.grid import (
    Cell,
    Finding,
    Merge,
    Sheet,
    UnreadableFile,
    Workbook,
    column_letters,
    damaged_part,
)
from etl.formats.limits import MAX_CELLS, MAX_SHEETS
from etl.formats.package import Package
from etl.formats.xlsb_marks import BookMarks, SheetMarks, read_marks


def read_xlsb(data: bytes, package: Package, main: str) -> Workbook:
    """The workbook in the bytes of a package whose workbook part is `main`. Raises UnreadableFile."""
    try:
        marks = read_marks(package, main)  # refuses what would make the library ask for all memory
        workbook = _read_book(CalamineWorkbook.from_filelike(io.BytesIO(data)), marks)
    except (CalamineError, ValueError, OSError) as error:
        raise damaged_part("", "contradictory") from error
    except BaseException as error:  # a panic of its library is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise damaged_part("", "contradictory") from error
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    return workbook


def _read_book(book: Any, marks: BookMarks) -> Workbook:
    if len(book.sheets_metadata) > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(len(book.sheets_metadata)), limit=str(MAX_SHEETS))
    workbook = Workbook("xlsb", [])
    for at, entry in enumerate(book.sheets_metadata):
        if entry.typ == SheetTypeEnum.WorkSheet:
            sheet, findings = _read_sheet(book.get_sheet_by_index(at), entry.name, marks)
            sheet.hidden = entry.visible != SheetVisibleEnum.Visible
            workbook.sheets.append(sheet)
            workbook.findings += findings
    return workbook


def _read_sheet(source: Any, name: str, book: BookMarks) -> tuple[Sheet, list[Finding]]:
    if source.height * source.width > MAX_CELLS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    marks = book.sheets.get(name, SheetMarks())
    cells = {at: Cell(*at, "error", shown, shown, shown) for at, shown in marks.errors.items()}
    findings: list[Finding] = []
    for row, values in enumerate(source.to_python(skip_empty_area=False), 1):
        for col, value in enumerate(values, 1):
            if (row, col) in cells:
                continue
            cell, code = _read_cell(row, col, value, marks, book.from_1904)
            if cell is not None:
                style = marks.style(row, col)
                cell.struck, cell.indent = style.struck, style.indent
                cells[row, col] = cell
            if cell is not None and code:
                findings.append(Finding(code, cell=f"{column_letters(col)}{row}", fields={"text": cell.raw}))
    ranges = source.merged_cell_ranges or []
    merges = [Merge(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges]
    findings += take_out_far_cells(cells)
    kept, further = cut_merges(merges, cells)
    findings += further
    for finding in findings:
        finding.sheet = name
    hidden = hidden_within(marks.hidden_cols, cells)
    return Sheet(name, cells, kept, hidden_rows=marks.hidden_rows, hidden_cols=hidden), findings


def _read_cell(row: int, col: int, value: Any, marks: SheetMarks, from_1904: bool) -> tuple[Cell | None, str]:
    """A cell that is no error, and the code of what a person should know of it ('' mostly)."""
    if isinstance(value, bool):
        raw = "TRUE" if value else "FALSE"
        return Cell(row, col, "bool", value, raw, raw), ""
    shown = marks.style(row, col).number_format
    if isinstance(value, (int, float)):
        number = shortest_float(float(value))
        if number is None:
            return Cell(row, col, "text", str(value), str(value), str(value)), "not_a_number"
        return number_cell(row, col, *number, shown, from_1904)
    if isinstance(value, datetime) and value.time() == time():
        return date_cell(row, col, value.date(), shown), ""
    if isinstance(value, date):
        return date_cell(row, col, value, shown), ""
    return text_cell(row, col, str(value)), ""
