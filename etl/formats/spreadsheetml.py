"""XML Spreadsheet 2003 (SpreadsheetML), which many systems write under the name xls."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import datetime

from etl.formats.cell_values import date_cell, iso_moment, number_cell, shortest_number, text_cell
from etl.formats.constant_formulas import cell_without_result
from etl.formats.encoding import decode_text
from etl.formats.extent import cut_merges, hidden_within, take_out_far_cells
from etl.formats.grid import Cell, Finding, Merge, Sheet, UnreadableFile, Workbook, column_letters
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_MERGES, MAX_ROWS, MAX_SHEETS
from etl.formats.number_format import NumberFormat, parse_format
from etl.formats.package import parse_tree
from etl.regex import regex

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_OPTIONS = "{urn:schemas-microsoft-com:office:excel}WorksheetOptions/{urn:schemas-microsoft-com:office:excel}"
_DECLARATION = regex(r"^\s*<\?xml[^>]*\?>")
# The names that stand for formats: Excel's XML Spreadsheet reference.
_NAMED_FORMATS = {
    "General": "", "General Number": "", "Short Date": "yyyy/m/d", "Medium Date": "d-mmm-yy",
    "Long Date": 'yyyy"年"m"月"d"日"', "General Date": "yyyy/m/d h:mm", "Short Time": "h:mm",
    "Percent": "0.00%", "Fixed": "0.00", "Standard": "#,##0.00", "Currency": "#,##0.00",
}  # fmt: skip
_BEFORE_TIME = datetime(1900, 1, 1)


def read_spreadsheetml(data: bytes) -> Workbook:
    """The workbook. Raises UnreadableFile."""
    text, findings = decode_text(data)
    plain = _DECLARATION.sub("", text).encode()
    root = parse_tree(plain, "")
    sheets = root.findall(f"{_SS}Worksheet")
    if len(sheets) > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(len(sheets)), limit=str(MAX_SHEETS))
    styles = _read_styles(root)
    workbook = Workbook("spreadsheetml", [], findings)
    for element in sheets:
        reader = _SheetReader(styles)
        workbook.sheets.append(reader.read(element))
        workbook.findings += reader.findings
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    return workbook


Shown = tuple[NumberFormat, bool, int]


def _read_styles(root: ET.Element) -> dict[str, Shown]:
    """{style: (number format, struck out, steps of its indent)}."""
    styles = {}
    for style in root.iter(f"{_SS}Style"):
        shown, font = style.find(f"{_SS}NumberFormat"), style.find(f"{_SS}Font")
        code = "" if shown is None else shown.get(f"{_SS}Format", "")
        struck = font is not None and font.get(f"{_SS}StrikeThrough") == "1"
        aligned = style.find(f"{_SS}Alignment")
        steps = "" if aligned is None else aligned.get(f"{_SS}Indent", "")
        indent = int(steps) if steps.isascii() and steps.isdigit() and len(steps) < 4 else 0
        styles[style.get(f"{_SS}ID", "")] = (parse_format(_NAMED_FORMATS.get(code, code)), struck, indent)
    return styles


class _SheetReader:
    def __init__(self, styles: dict[str, Shown]) -> None:
        self.styles = styles
        self.findings: list[Finding] = []
        self.cells: dict[tuple[int, int], Cell] = {}
        self.merges: list[Merge] = []
        self.hidden_rows: set[int] = set()
        self.hidden_cols: list[tuple[int, int]] = []

    def read(self, element: ET.Element) -> Sheet:
        name = element.get(f"{_SS}Name", "")
        self.read_columns(element)
        row = 0
        for line in element.iterfind(f"{_SS}Table/{_SS}Row"):
            row = _number(line, "Index", row + 1, MAX_ROWS)
            if line.get(f"{_SS}Hidden") == "1":
                self.hidden_rows.add(row)
            self.read_row(line, row)
            row += _number(line, "Span", 0, MAX_ROWS)
        self.findings += take_out_far_cells(self.cells)
        merges, findings = cut_merges(self.merges, self.cells)
        self.findings += findings
        for finding in self.findings:
            finding.sheet = name
        hidden = element.findtext(f"{_OPTIONS}Visible") in ("SheetHidden", "SheetVeryHidden")
        cols = hidden_within(self.hidden_cols, self.cells)
        return Sheet(name, self.cells, merges, hidden, self.hidden_rows, cols)

    def read_columns(self, element: ET.Element) -> None:
        col = 0
        for column in element.iterfind(f"{_SS}Table/{_SS}Column"):
            col = _number(column, "Index", col + 1, MAX_COLS)
            last = col + _number(column, "Span", 0, MAX_COLS)
            if column.get(f"{_SS}Hidden") == "1":
                self.hidden_cols.append((col, last))
            col = last

    def read_row(self, line: ET.Element, row: int) -> None:
        col = 0
        for place in line.iterfind(f"{_SS}Cell"):
            col = _number(place, "Index", col + 1, MAX_COLS)
            cell = self.read_cell(place, row, col)
            if cell is not None:
                if first := self.cells.get((row, col)):
                    self.find("cell_written_twice", cell, first=first.text)
                self.cells[row, col] = cell
            right = min(col + _number(place, "MergeAcross", 0, MAX_COLS), MAX_COLS)
            bottom = min(row + _number(place, "MergeDown", 0, MAX_ROWS), MAX_ROWS)
            if (bottom, right) != (row, col):
                self.merges.append(Merge(row, col, bottom, right))
            col = right
        if len(self.cells) > MAX_CELLS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))
        if len(self.merges) > MAX_MERGES:
            raise UnreadableFile("too_many_merges", limit=str(MAX_MERGES))

    def read_cell(self, place: ET.Element, row: int, col: int) -> Cell | None:
        shown, struck, indent = self.styles.get(place.get(f"{_SS}StyleID", ""), (parse_format(""), False, 0))
        formula = place.get(f"{_SS}Formula")
        data = place.find(f"{_SS}Data")
        written = "" if data is None else "".join(data.itertext())
        kind = "" if data is None else data.get(f"{_SS}Type", "")
        if formula is not None and not written and kind != "String":
            return cell_without_result(row, col, formula)
        cell = self.typed_cell(row, col, kind, written, shown)
        if cell is not None:
            cell.is_formula, cell.struck, cell.indent = formula is not None, struck, indent
        return cell

    def typed_cell(self, row: int, col: int, kind: str, written: str, shown: NumberFormat) -> Cell | None:
        if kind == "Number":
            number = shortest_number(written.strip())
            if number is not None:
                cell, code = number_cell(row, col, *number, shown, False)
                self.find(code, cell)
                return cell
        elif kind == "DateTime":
            moment = iso_moment(written.strip())
            if isinstance(moment, datetime) and moment < _BEFORE_TIME:
                return text_cell(row, col, moment.time().isoformat())
            if moment is not None:
                return date_cell(row, col, moment, shown)
        elif kind == "Boolean":
            raw = "TRUE" if written.strip() == "1" else "FALSE"
            return Cell(row, col, "bool", raw == "TRUE", raw, raw)
        elif kind == "Error":
            return Cell(row, col, "error", written, written, written)
        return text_cell(row, col, written)

    def find(self, code: str, cell: Cell, **fields: str) -> None:
        if code:
            where = f"{column_letters(cell.col)}{cell.row}"
            self.findings.append(Finding(code, cell=where, fields={"text": cell.raw, **fields}))


def _number(element: ET.Element, name: str, default: int, limit: int) -> int:
    written = element.get(f"{_SS}{name}")
    if written is None:
        return default
    whole = written.isascii() and written.isdigit() and len(written) <= 8
    if not whole or not (name == "Index") <= int(written) <= limit:
        raise UnreadableFile("outside_grid", place=written[:20])
    return int(written)
