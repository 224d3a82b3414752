"""OpenDocument spreadsheets (ods): typed values, merges, what is hidden; empty repetitions cost nothing.

Element names are those of OpenDocument 1.3, part 3, chapter 9.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

from etl.formats.cell_values import date_cell, iso_moment, shortest_number, text_cell
from etl.formats.constant_formulas import cell_without_result
from etl.formats.extent import cut_merges, take_out_far_cells
from etl.formats.grid import Cell, Finding, Merge, Sheet, UnreadableFile, Workbook, column_letters
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_MERGES, MAX_ROWS, MAX_SHEETS
from etl.formats.number_format import parse_format
from etl.formats.package import Package
from etl.regex import regex

_NS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TABLE, _OFFICE, _TEXT, _STYLE = (_NS % name for name in ("table", "office", "text", "style"))
_CALCEXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_LENGTH = regex(r"(\d{1,4}(?:\.\d{1,6})?)(cm|mm|in|pt)", re.ASCII)
_STEP = {"cm": 0.35, "mm": 3.5, "in": 0.14, "pt": 10}  # of an indent, as spreadsheets have it
_LOOKS_LIKE_NUMBER = regex(r"-?[\d.,\s]+")
_NUMERIC = ("float", "percentage", "currency")


def read_ods(package: Package) -> Workbook:
    """The workbook. Raises UnreadableFile."""
    manifest = package.find("META-INF/manifest.xml")
    if manifest and b"encryption-data" in package.bytes_of(manifest):
        raise UnreadableFile("password_protected")
    root = package.tree_of("content.xml")
    tables = list(root.iterfind(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table"))
    if len(tables) > MAX_SHEETS:
        raise UnreadableFile("too_many_sheets", count=str(len(tables)), limit=str(MAX_SHEETS))
    invisible, indents = _invisible_styles(root), _indents(root)
    workbook = Workbook("ods", [])
    for table in tables:
        reader = _TableReader(indents)
        sheet = reader.read(table)
        sheet.hidden = table.get(f"{_TABLE}style-name") in invisible
        workbook.sheets.append(sheet)
        workbook.findings += reader.findings
    if not any(sheet.cells for sheet in workbook.sheets):
        raise UnreadableFile("no_cells")
    return workbook


def _invisible_styles(root: ET.Element) -> set[str | None]:
    return {
        style.get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }


def _indents(root: ET.Element) -> dict[str | None, int]:
    """{style of cells: by how many steps it moves a text to the right}, of those that do."""
    found = {}
    for style in root.iter(f"{_STYLE}style"):
        for properties in style.iterfind(f"{_STYLE}paragraph-properties"):
            told = _LENGTH.fullmatch(properties.get(f"{_FO}margin-left", ""))
            if told and (steps := round(float(told[1]) / _STEP[told[2]])):
                found[style.get(f"{_STYLE}name")] = steps
    return found


class _TableReader:
    def __init__(self, indents: dict[str | None, int]) -> None:
        self.indents = indents
        self.findings: list[Finding] = []
        self.cells: dict[tuple[int, int], Cell] = {}
        self.merges: list[Merge] = []
        self.hidden_rows: set[int] = set()
        self.hidden_cols: set[int] = set()

    def read(self, table: ET.Element) -> Sheet:
        name = table.get(f"{_TABLE}name", "")
        col = row = 0
        for column in table.iter(f"{_TABLE}table-column"):
            count = _count(column, "number-columns-repeated", 1, MAX_COLS)
            if column.get(f"{_TABLE}visibility") in ("collapse", "filter"):
                self.hidden_cols.update(range(col + 1, col + count + 1))
            col += count
        for line in table.iter(f"{_TABLE}table-row"):
            row += self.read_row(line, row + 1)
        self.findings += take_out_far_cells(self.cells)
        merges, findings = cut_merges(self.merges, self.cells)
        self.findings += findings
        for finding in self.findings:
            finding.sheet = name
        last = max((at for _, at in self.cells), default=0)
        cols = {at for at in self.hidden_cols if at <= last}
        return Sheet(name, self.cells, merges, hidden_rows=self.hidden_rows, hidden_cols=cols)

    def read_row(self, line: ET.Element, row: int) -> int:
        """Reads a row and its repetitions; returns how many there are."""
        repeated = _count(line, "number-rows-repeated", 1, MAX_ROWS)
        before = len(self.cells)
        self.read_cells(line, row)
        added = list(self.cells.values())[before:] if repeated > 1 and len(self.cells) > before else []
        if added:
            self.refuse_more(len(added) * (repeated - 1), row + repeated - 1)
        for further in range(row + 1, row + repeated if added else 0):
            for cell in added:
                self.cells[further, cell.col] = replace(cell, row=further)
        if line.get(f"{_TABLE}visibility") in ("collapse", "filter") and row + repeated <= MAX_ROWS:
            self.hidden_rows.update(range(row, row + repeated))
        return repeated

    def read_cells(self, line: ET.Element, row: int) -> None:
        col = 1
        for place in line:
            if place.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                continue
            repeated = _count(place, "number-columns-repeated", 1, MAX_COLS)
            across = _count(place, "number-columns-spanned", 1, MAX_COLS)
            down = _count(place, "number-rows-spanned", 1, MAX_ROWS)
            if across > 1 or down > 1:
                self.merges.append(Merge(row, col, row + down - 1, col + across - 1))
            if len(place) or place.get(f"{_TABLE}formula"):
                self.repeat_cell(place, row, range(col, col + repeated))
            col += repeated
        if len(self.merges) > MAX_MERGES:
            raise UnreadableFile("too_many_merges", limit=str(MAX_MERGES))

    def repeat_cell(self, place: ET.Element, row: int, cols: range) -> None:
        cell = _read_cell(place, row, cols[0])
        if cell is None:
            return
        cell.indent = self.indents.get(place.get(f"{_TABLE}style-name"), 0) if self.indents else 0
        if cols[-1] > MAX_COLS:
            raise UnreadableFile("outside_grid", place=f"{column_letters(cols[-1])}{row}")
        self.refuse_more(len(cols), row)
        for col in cols:
            self.cells[row, col] = replace(cell, col=col)

    def refuse_more(self, count: int, last_row: int) -> None:
        """Raises UnreadableFile where so many cells more, down to a row, are too many or too far."""
        if last_row > MAX_ROWS:
            raise UnreadableFile("outside_grid", place=f"A{last_row}")
        if len(self.cells) + count > MAX_CELLS:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))


def _read_cell(place: ET.Element, row: int, col: int) -> Cell | None:
    formula = place.get(f"{_TABLE}formula")
    kind = place.get(f"{_OFFICE}value-type", "")
    displayed = "\n".join("".join(_paragraph(part)) for part in place.iterfind(f"{_TEXT}p"))
    cell = _typed_cell(place, row, col, kind, displayed)
    if cell is None and formula is not None and kind != "string":
        return cell_without_result(row, col, formula)
    if cell is not None:
        cell.is_formula = formula is not None
    return cell


def _typed_cell(place: ET.Element, row: int, col: int, kind: str, displayed: str) -> Cell | None:
    if place.get(f"{_CALCEXT}value-type") == "error":
        return Cell(row, col, "error", displayed, displayed, displayed)
    if kind in _NUMERIC:
        number = shortest_number(place.get(f"{_OFFICE}value", ""))
        if number is not None:
            value, raw = number
            plain = not displayed or _LOOKS_LIKE_NUMBER.fullmatch(displayed) is not None
            return Cell(row, col, "number", value, raw, raw if plain else displayed)
    if kind == "date":
        moment = iso_moment(place.get(f"{_OFFICE}date-value", ""))
        if moment is not None:
            cell = date_cell(row, col, moment, parse_format(""))
            cell.text = displayed or cell.text
            return cell
    if kind == "boolean":
        raw = place.get(f"{_OFFICE}boolean-value", "").upper()
        return Cell(row, col, "bool", raw == "TRUE", raw, raw)
    return text_cell(row, col, displayed)


def _paragraph(element: ET.Element) -> list[str]:
    """The text of a paragraph with its spaces, tabs and breaks; notes are no part of it."""
    parts = [element.text or ""]
    for child in element:
        name = child.tag.rpartition("}")[2]
        if name == "s":
            parts.append(" " * _count(child, "c", 1, 1000, _TEXT))
        elif name in ("tab", "line-break"):
            parts.append("\t" if name == "tab" else "\n")
        elif name not in ("note", "ruby-text"):
            parts += _paragraph(child)
        parts.append(child.tail or "")
    return parts


def _count(element: ET.Element, name: str, default: int, limit: int, namespace: str = _TABLE) -> int:
    written = element.get(f"{namespace}{name}")
    if written is None:
        return default
    if not (written.isascii() and written.isdigit()) or len(written) > 8 or int(written) < 1:
        raise UnreadableFile("outside_grid", place=written[:20])
    return min(int(written), limit)
