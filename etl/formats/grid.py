"""The one shape that every format reader gives: a workbook of sheets of addressed cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cache
from typing import Literal

from etl.regex import regex

CellKind = Literal["text", "number", "date", "bool", "error", "formula_empty"]
_LONGEST_NAME = 80  # of a part, as far as it is told
CellValue = str | int | float | bool | date | datetime | time | None


@dataclass(slots=True)
class Cell:
    """A non-empty cell. Rows and columns count from 1.

    `raw` is what stands there, to the letter (numbers in their shortest form: 3260, 4.17; dates ISO).
    `text` is the cell as shown (number format applied where it changes the meaning: 53场, 1.2万, 85%).
    `indent` is how many steps its style moves a text to the right.
    `kind` 'error' keeps the error text (#REF!) in raw; 'formula_empty' is a formula without a cached value.
    """

    row: int
    col: int
    kind: CellKind
    value: CellValue
    raw: str
    text: str
    number_format: str = ""
    is_formula: bool = False
    struck: bool = False
    indent: int = 0


@dataclass(slots=True, frozen=True)
class Merge:
    """A merged range, bounds inclusive, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Paragraph:
    """The n-th non-empty paragraph outside tables of a document. `struck`: all of it is struck out; `boxed`: it stands in a
    text box; `cell`: where it stands, if that is a cell of a sheet."""

    number: int
    text: str
    heading: bool = False
    struck: bool = False
    boxed: bool = False
    cell: str = ""

    @property
    def address(self) -> str:
        """As facts and issues carry it: P3, or A3 in a sheet."""
        return self.cell or f"P{self.number}"


@dataclass(slots=True, frozen=True)
class Turned:
    """A part of a sheet whose rows and columns have changed places: it begins at row `top` and column `left`, its columns
    are the `rows` of what was sent, its rows the `columns` of it. What stood below it moved with its end."""

    top: int
    left: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    def stood_up(self, row: int, col: int) -> tuple[int, int]:
        """Where a cell that was sent at a place stands now."""
        if self.rows[0] <= row <= self.rows[-1] and col in self.columns:
            return self.top + self.columns.index(col), self.left + row - self.rows[0]
        return (row + len(self.columns) - len(self.rows) if row > self.rows[-1] else row), col

    def as_sent(self, row: int, col: int) -> tuple[int, int]:
        """Where a cell was sent that stands at a place now."""
        line, step = row - self.top, col - self.left
        if 0 <= line < len(self.columns) and 0 <= step < len(self.rows):
            return self.rows[step], self.columns[line]
        return (row - len(self.columns) + len(self.rows) if line >= len(self.columns) else row), col


@dataclass(slots=True)
class Sheet:
    """A grid of cells, or the paragraphs of a document (`paragraphs` not empty, then `cells` is empty).

    A table of a document is a sheet of its own with `name` 'text' and `prefix` 'T1!', 'T2!', ...; `follows` is the number
    of the paragraph before it and `width` how many columns it has. `pages` are the tables that go on from it and were
    put below its rows: behind which row each stands, and its prefix. `turned`: the part of it that was stood up to be read.
    """

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)
    prefix: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    follows: int = 0
    width: int = 0
    pages: tuple[tuple[int, str], ...] = ()
    turned: Turned | None = None
    _texts: list[Cell] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def texts(self) -> list[Cell]:
        """The cells that hold words, in their order: a sixth of a usual sheet, which many a rule asks for. Kept, so that
        `cells` changes by `put` alone once this was asked."""
        if self._texts is None:
            self._texts = [cell for cell in self.cells.values() if cell.kind == "text"]
        return self._texts

    def put(self, cell: Cell) -> None:
        """Sets a cell in its place."""
        self.cells[cell.row, cell.col] = cell
        self._texts = None

    def saying(self, told: Mapping[tuple[int, int], str]) -> Sheet:
        """A sheet whose cells at the places of `told` show its words; this one where there are none. What stands there to
        the letter stays in `raw`."""
        if not told:
            return self
        put = {at: replace(self.cells[at], text=words, value=words) for at, words in told.items()}
        return replace(self, cells={**self.cells, **put})

    def address(self, row: int, col: int) -> str:
        """The address as facts and issues carry it: B3, T2!B3."""
        if self.turned is not None:
            row, col = self.turned.as_sent(row, col)
        if not self.pages:
            return f"{self.prefix}{column_letters(col)}{row}"
        above, prefix = next((page for page in reversed(self.pages) if row > page[0]), (0, self.prefix))
        return f"{prefix}{column_letters(col)}{row - above}"


@dataclass(slots=True)
class Finding:
    """Something the format reader noticed: an issue code of the catalogue with its fields."""

    code: str
    sheet: str = ""
    cell: str = ""
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Workbook:
    """`format` is what the bytes are ('xlsx', 'xls', 'text', 'docx', ...), whatever the name says. `answers` is the
    submission that the document's properties name as the one it answers, '' mostly; `margins` what stands in the headers
    and footers of a document's pages and in its text boxes, each text once."""

    format: str
    sheets: list[Sheet]
    findings: list[Finding] = field(default_factory=list)
    answers: str = ""
    margins: tuple[str, ...] = ()


class UnreadableFile(Exception):
    """The file as a whole cannot be read. `code` and `fields` name an entry of the issue catalogue."""

    def __init__(self, code: str, **fields: str) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields


def damaged_part(name: str, cause: str) -> UnreadableFile:
    """The refusal of a file for what is the matter with one of its parts, '' for the whole; `cause` and the parts have their
    words in `etl/refusal_words.csv`."""
    return UnreadableFile("damaged_file", part=name[:_LONGEST_NAME], cause=cause)


@cache
def column_letters(col: int) -> str:
    """1 -> A, 27 -> AA."""
    letters = ""
    while col:
        col, rest = divmod(col - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_ADDRESS = regex(r"(T\d+!)?([A-Z]{1,3})(\d+)")


def split_address(address: str, turned: bool = False) -> tuple[str, int, int] | None:
    """B3 -> ('', 3, 2), T2!B3 -> ('T2!', 3, 2): prefix of a document's table, row, column; None for a paragraph or a
    whole file. `turned`: in a table that lies on its side, column and row."""
    found = _ADDRESS.fullmatch(address)
    if not found:
        return None
    col = 0
    for letter in found[2]:
        col = col * 26 + ord(letter) - 64
    row = int(found[3])
    return found[1] or "", *((col, row) if turned else (row, col))
