"""The cells of one worksheet part, one after the other: what each holds, by whichever way its part is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from etl.formats.cell_values import date_cell, iso_moment, number_cell, shortest_number
from etl.formats.characters import storable
from etl.formats.constant_formulas import cell_without_result
from etl.formats.grid import Cell, Finding, Merge, UnreadableFile, column_letters, damaged_part
from etl.formats.limits import MAX_CELLS, MAX_COLS, MAX_MERGES, MAX_ROWS
from etl.formats.xlsx_package import SharedText, TextRuns, shared_text
from etl.formats.xlsx_styles import PLAIN_STYLE, Style
from etl.regex import regex

_REFERENCE = regex(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
TRUE = ("1", "true", "on")


@dataclass(slots=True)
class CellContext:
    """What the cells of a workbook refer to, and how many may still come."""

    strings: list[SharedText | None]
    styles: dict[str, Style]
    from_1904: bool
    cells_left: int = MAX_CELLS


@dataclass(slots=True)
class SheetContent:
    """The sheet as it stands in its part."""

    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: list[tuple[int, int]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def cell_position(reference: str) -> tuple[int, int]:
    """'B3' -> (3, 2). Raises UnreadableFile outside the grid of a spreadsheet."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise UnreadableFile("outside_grid", place=reference[:40])
    row, col = int(found[2]), column_number(found[1])
    if not (1 <= row <= MAX_ROWS and col <= MAX_COLS):
        raise UnreadableFile("outside_grid", place=reference[:40])
    return row, col


def column_number(letters: str) -> int:
    """A -> 1, AA -> 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


COLUMNS = {column_letters(col): col for col in range(1, 257)}


class SheetCells:
    """Takes the parts of one cell after the other. `value` and `formula` are None where the cell has none."""

    __slots__ = (
        "chunks", "col", "content", "context", "formula", "in_inline", "kind", "row", "row_text", "runs",
        "style_number", "styles", "unknown", "value",
    )  # fmt: skip

    def __init__(self, context: CellContext) -> None:
        self.context = context
        self.styles = context.styles
        self.content = SheetContent()
        self.runs = TextRuns()
        self.chunks = self.runs.chunks
        self.row = self.col = self.unknown = 0
        self.kind = ""
        self.row_text = "0"
        self.style_number = ""
        self.value: str | None = None
        self.formula: str | None = None
        self.in_inline = False

    def start_row(self, attributes: Mapping[str, str]) -> None:
        written = attributes.get("r")
        if written is None:
            self.row += 1
        elif written.isascii() and written.isdigit() and len(written) < 8:
            self.row = int(written)
        else:
            raise UnreadableFile("outside_grid", place=f"A{written[:40]}")
        if not 1 <= self.row <= MAX_ROWS:
            raise UnreadableFile("outside_grid", place=f"A{self.row}")
        self.row_text = str(self.row)
        self.col = self.unknown = 0
        if attributes.get("hidden") in TRUE or attributes.get("ht") == "0":
            self.content.hidden_rows.add(self.row)

    @property
    def style(self) -> Style:
        """The style of the cell, looked up only for those that say something."""
        return self.styles.get(self.style_number, PLAIN_STYLE)

    def end_cell(self) -> None:
        kind, value = self.kind, self.value
        if kind == "s":
            self.add_text(self.shared(value))
        elif self.in_inline:
            self.in_inline = False
            self.add_text(self.runs.finished())
        elif kind == "str":
            self.add_formula_text(value)
        elif value is None or not value.strip():
            if self.formula is not None:
                self.add_empty_formula()
        elif kind == "n":
            self.add_number(value)
        else:
            self.add_other(kind, value.strip())

    def shared(self, value: str | None) -> SharedText | None:
        number = (value or "").strip()
        strings = self.context.strings
        if not (number.isascii() and number.isdigit() and len(number) < 8 and int(number) < len(strings)):
            raise damaged_part("", "text_missing")
        return strings[int(number)]

    def add_empty_formula(self) -> None:
        self.add(cell_without_result(self.row, self.col, storable(f"={self.formula}")))

    def add_formula_text(self, value: str | None) -> None:
        """A text that a formula gave. Some makers write plain text this way too."""
        if value is None:
            self.add_empty_formula()
            return
        self.runs.clear()
        self.runs.texts.append(value)
        self.add_text(self.runs.finished())

    def add_text(self, text: SharedText | None) -> None:
        if text is None:
            return
        style = self.style
        struck = style.struck or text.struck
        if text.with_struck:
            self.find("partly_struck", text=text.with_struck)
        is_formula = self.formula is not None
        code = style.number_format.code
        place = self.row, self.col
        self.add(Cell(*place, "text", text.raw, text.raw, text.shown, code, is_formula, struck, style.indent))

    def add_number(self, value: str) -> None:
        style = self.style
        if value.isdigit() and value.isascii() and len(value) <= 15:
            number: int | float = int(value)
            raw = str(number)
        else:
            shortest = shortest_number(value.strip())
            if shortest is None:
                self.find("not_a_number", text=value[:40])
                self.add_text(shared_text(value))
                return
            number, raw = shortest
        shown = style.number_format
        if style.plain:
            cell = Cell(self.row, self.col, "number", number, raw, raw, shown.code)
        else:
            cell, code = number_cell(self.row, self.col, number, raw, shown, self.context.from_1904)
            if code:
                self.find(code, text=raw)
        cell.is_formula, cell.struck = self.formula is not None, style.struck
        self.add(cell)

    def add_other(self, kind: str, value: str) -> None:
        """Truth values, errors, ISO dates; an unknown kind is text."""
        is_formula, style = self.formula is not None, self.style
        cell = Cell(self.row, self.col, "text", value, value, value, "", is_formula, style.struck)
        if kind == "b":
            cell.kind, cell.value = "bool", value in TRUE
            cell.raw = cell.text = "TRUE" if cell.value else "FALSE"
        elif kind == "e":
            cell.kind = "error"
        elif kind == "d":
            moment = iso_moment(value)
            if moment is not None:
                cell = date_cell(self.row, self.col, moment, style.number_format)
                cell.is_formula, cell.struck = is_formula, style.struck
        self.add(cell)

    def add(self, cell: Cell) -> None:
        cells = self.content.cells
        position = (cell.row, cell.col)
        if position in cells:
            self.find("cell_written_twice", first=cells[position].text, text=cell.text)
        cells[position] = cell
        self.context.cells_left -= 1
        if self.context.cells_left < 0:
            raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))

    def add_merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top, left = cell_position(first)
        bottom, right = cell_position(last or first)
        merge = Merge(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
        self.content.merges.append(merge)
        if len(self.content.merges) > MAX_MERGES:
            raise UnreadableFile("too_many_merges", limit=str(MAX_MERGES))

    def find(self, code: str, **fields: str) -> None:
        where = f"{column_letters(self.col)}{self.row}"
        self.content.findings.append(Finding(code, cell=where, fields=fields))
