"""What calamine leaves out of a binary workbook: hidden rows and columns, error cells and formats ([MS-XLSB] 2.4)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from etl.formats.grid import UnreadableFile, column_letters, damaged_part
from etl.formats.limits import MAX_BINARY_PLACES, MAX_COLS, MAX_ROWS
from etl.formats.number_format import BUILT_IN, parse_format
from etl.formats.package import Package
from etl.formats.xlsx_package import relations
from etl.formats.xlsx_styles import PLAIN_STYLE, Style

Position = tuple[int, int]

# Record numbers of [MS-XLSB] 2.3.2.
_ROW, _ERROR, _LAST_CELL, _FORMULA_ERROR = 0, 3, 11, 11
_FONT, _FORMAT, _XF, _COLUMN, _BOOK_PROPERTIES, _SHEET = 43, 44, 47, 60, 153, 156
_CELL_XFS, _END_CELL_XFS = 617, 618
_INDENT = 11  # the byte of a cell format that says by how many steps its text is moved to the right
_HIDDEN_ROW, _HIDDEN_COLUMN, _STRUCK = 0x10, 0x01, 0x08
_ERRORS = {
    0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A",
    43: "#GETTING_DATA",
}  # fmt: skip


@dataclass(slots=True)
class SheetMarks:
    """Of one sheet, rows and columns counted from 1: what is hidden, the error cells, and the styles of the others."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: list[tuple[int, int]] = field(default_factory=list)
    errors: dict[Position, str] = field(default_factory=dict)
    styles: dict[Position, Style] = field(default_factory=dict)

    def style(self, row: int, col: int) -> Style:
        """How a cell is shown; plain where it states no style."""
        return self.styles.get((row, col), PLAIN_STYLE)


@dataclass(slots=True)
class BookMarks:
    """`sheets` by name."""

    from_1904: bool = False
    sheets: dict[str, SheetMarks] = field(default_factory=dict)


def read_marks(package: Package, main: str) -> BookMarks:
    """The marks of all worksheets. `main` is the workbook's part. Raises UnreadableFile."""
    try:
        return _read_book(package, main)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise damaged_part("", "not_complete") from error


def _read_book(package: Package, main: str) -> BookMarks:
    related = relations(package, main)
    part = next((target for kind, target in related.values() if kind == "styles"), "")
    styles = _read_styles(package.bytes_of(part)) if package.find(part) else []
    book = BookMarks()
    for number, content in _records(package.bytes_of(main)):
        if number == _BOOK_PROPERTIES:
            book.from_1904 = bool(content[0] & 1)
        elif number == _SHEET:
            relation, end = _wide(content, 8)
            _, target = related.get(relation, ("", ""))
            if package.find(
                target
            ):  # of whatever kind: the library that reads the values goes by its own signs
                name = _wide(content, end)[0]
                if name in book.sheets:  # its marks would be those of the other
                    raise UnreadableFile("ambiguous_package", part=main)
                book.sheets[name] = _read_sheet(package.bytes_of(target), styles, name)
    return book


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, content) of each record: both head fields hold seven bits a byte."""
    at = 0
    while at < len(data):
        number = data[at]
        at += 1
        if number & 0x80:
            number = number & 0x7F | (data[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        while True:
            byte = data[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift == 28:
                break
        if at + length > len(data):
            raise IndexError(f"{length} bytes at {at} of {len(data)}")
        yield number, data[at : at + length]
        at += length


def _wide(content: bytes, at: int) -> tuple[str, int]:
    """A counted string of UTF-16, and where it ends."""
    (length,) = struct.unpack_from("<I", content, at)
    end = at + 4 + 2 * length
    return content[at + 4 : end].decode("utf-16-le"), end


def _read_styles(data: bytes) -> list[Style]:
    codes: dict[int, str] = {}
    struck: list[bool] = []
    styles: list[Style] = []
    of_cells = False
    for number, content in _records(data):
        if number == _FORMAT:
            codes[struct.unpack_from("<H", content)[0]] = _wide(content, 2)[0]
        elif number == _FONT:
            struck.append(bool(content[2] & _STRUCK))
        elif number in (_CELL_XFS, _END_CELL_XFS):
            of_cells = number == _CELL_XFS
        elif number == _XF and of_cells:
            shown, font = struct.unpack_from("<HH", content, 2)
            code = codes.get(shown, BUILT_IN.get(shown, ""))
            indent = content[_INDENT] if len(content) > _INDENT else 0
            styles.append(Style(parse_format(code), font < len(struck) and struck[font], indent))
    return styles


def _read_sheet(data: bytes, styles: list[Style], name: str) -> SheetMarks:
    marks, row = SheetMarks(), 0
    last_row = last_col = 1
    for number, content in _records(data):
        if number == _ROW:
            row = struct.unpack_from("<I", content)[0] + 1
            if row > MAX_ROWS:
                raise UnreadableFile("outside_grid", place=f"A{row}")
            if content[11] & _HIDDEN_ROW:
                marks.hidden_rows.add(row)
        elif number <= _LAST_CELL:
            col = _read_cell(marks, row, number, content, styles)
            last_row, last_col = max(last_row, row), max(last_col, col)
            if last_row * last_col > MAX_BINARY_PLACES:
                where = f"{column_letters(col)}{row}"
                raise UnreadableFile("binary_too_far", sheet=name, cell=where)
        elif number == _COLUMN:
            first, last = struct.unpack_from("<II", content)
            if content[16] & _HIDDEN_COLUMN:
                marks.hidden_cols.append((first + 1, last + 1))
    return marks


def _read_cell(marks: SheetMarks, row: int, number: int, content: bytes, styles: list[Style]) -> int:
    """Notes a cell; gives its column."""
    col, style = struct.unpack_from("<II", content)
    if col >= MAX_COLS:
        raise UnreadableFile("outside_grid", place=f"{column_letters(col + 1)}{row}")
    place = row, col + 1
    if number in (_ERROR, _FORMULA_ERROR):
        marks.errors[place] = _ERRORS.get(content[8], "#N/A")
    elif (style := style & 0xFFFFFF) < len(styles):
        marks.styles[place] = styles[style]
    return int(col) + 1
