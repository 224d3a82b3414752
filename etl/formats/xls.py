"""Workbooks of Excel 97-2003 and older (xls, BIFF), through xlrd with their formats."""

from __future__ import annotations

import io
from typing import Any

import xlrd
from xlrd.biffh import (
    XL_CELL_BOOLEAN,
    XL_CELL_DATE,
    XL_CELL_ERROR,
    XL_CELL_NUMBER,
    XL_CELL_TEXT,
    error_text_from_code,
)

from etl.formats.cell_values import number_cell, shortest_float, text_cell
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
from etl.formats.limits import MAX_CELLS, MAX_MERGES, MAX_SHEETS
from etl.formats.number_format import BUILT_IN, NumberFormat, parse_format


def read_xls(data: bytes) -> Workbook:
    """The workbook. Raises UnreadableFile; a damaged file makes xlrd raise nearly anything."""
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, logfile=io.StringIO(), ragged_rows=True
        )
        return _read_book(book)
    except UnreadableFile:
        raise
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            raise UnreadableFile("password_protected") from error
        raise damaged_part("", "contradictory") from error
    except MemoryError:
        raise
    except Exception as error:
        raise damaged_part("", "contradictory") from error


def _read_book(book: Any) -> Workbook:
    if book.nsheets > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(book.nsheets), limit=str(MAX_SHEETS))
    workbook = Workbook("xls", [])
    for sheet in book.sheets():
        reader = _SheetReader(book, sheet)
        workbook.sheets.append(reader.read())
        workbook.findings += reader.findings
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    if sum(len(sheet.cells) for sheet in workbook.sheets) > MAX_CELLS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
    return workbook


class _SheetReader:
    def __init__(self, book: Any, source: Any) -> None:
        self.book = book
        self.source = source
        self.findings: list[Finding] = []

    def read(self) -> Sheet:
        source = self.source
        if len(source.merged_cells) > MAX_MERGES:
            raise UnreadableFile("too_many_merges", limit=str(MAX_MERGES))
        cells: dict[tuple[int, int], Cell] = {}
        for row in range(source.nrows):
            for col in range(source.row_len(row)):
                cell = self.read_cell(row, col)
                if cell is not None:
                    cells[row + 1, col + 1] = cell
        self.findings += take_out_far_cells(cells)
        merges, findings = cut_merges(
            [Merge(top + 1, left + 1, bottom, right) for top, bottom, left, right in source.merged_cells],
            cells,
        )
        self.findings += findings
        for finding in self.findings:
            finding.sheet = source.name
        hidden = [(col + 1, col + 1) for col, info in source.colinfo_map.items() if info.hidden]
        return Sheet(
            name=source.name,
            cells=cells,
            merges=merges,
            hidden=source.visibility != 0,
            hidden_rows={row + 1 for row, info in source.rowinfo_map.items() if info.hidden},
            hidden_cols=hidden_within(hidden, cells),
        )

    def read_cell(self, row: int, col: int) -> Cell | None:
        kind, value = self.source.cell_type(row, col), self.source.cell_value(row, col)
        cell: Cell | None
        if kind in (XL_CELL_NUMBER, XL_CELL_DATE):
            cell = self.read_number(row, col, value)
        elif kind == XL_CELL_TEXT:
            cell = text_cell(row + 1, col + 1, value)
        elif kind == XL_CELL_BOOLEAN:
            shown = "TRUE" if value else "FALSE"
            cell = Cell(row + 1, col + 1, "bool", bool(value), shown, shown)
        elif kind == XL_CELL_ERROR:
            shown = error_text_from_code.get(value, "#ERROR")
            cell = Cell(row + 1, col + 1, "error", shown, shown, shown)
        else:
            return None
        if cell is not None:
            style = self.style_of(row, col)
            cell.struck = bool(self.book.font_list[style.font_index].struck_out)
            cell.indent = style.alignment.indent_level if kind == XL_CELL_TEXT else 0
        return cell

    def style_of(self, row: int, col: int) -> Any:
        return self.book.xf_list[self.source.cell_xf_index(row, col)]

    def format_of(self, row: int, col: int) -> NumberFormat:
        key = self.style_of(row, col).format_key
        known = self.book.format_map.get(key)
        return parse_format(BUILT_IN.get(key) or ("" if known is None else known.format_str))

    def read_number(self, row: int, col: int, value: float) -> Cell:
        where = f"{column_letters(col + 1)}{row + 1}"
        shortest = shortest_float(value)
        if shortest is None:
            self.findings.append(Finding("not_a_number", cell=where, fields={"text": str(value)}))
            return Cell(row + 1, col + 1, "text", str(value), str(value), str(value))
        from_1904 = self.book.datemode == 1
        cell, code = number_cell(row + 1, col + 1, *shortest, self.format_of(row, col), from_1904)
        if code:
            self.findings.append(Finding(code, cell=where, fields={"text": cell.raw}))
        return cell
