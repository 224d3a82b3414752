"""A plain workbook with the same cells, merges and hidden parts as a file to which no comments can be added.

It reads as the file did: numbers under their formats, errors, and what is struck out stay what they are.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from datetime import date, datetime, time

import xlsxwriter

from etl.formats.characters import half_widths
from etl.formats.grid import Cell, Sheet, Workbook
from etl.formats.number_format import parse_format
from etl.regex import regex

_LONGEST_NAME = 31
_WIDEST, _NARROWEST = 50, 8
_DATES = (
    "yyyy-mm-dd", "yyyy/mm/dd", "yyyy/m/d", "yyyy-m-d", 'yyyy"年"m"月"d"日"', 'm"月"d"日"', 'yyyy"年"m"月"', "m-d",
)  # fmt: skip
_SHOWN = regex(r'(?P<before>[^\d."]*)\d+(?:\.(?P<decimals>\d+))?(?P<after>[^\d."]*)')
_NO_NAME = regex(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


# Formulas that ask a host or a program without a click: DDE (server|topic!item) and the functions that fetch or call.
_CALLS = regex(
    r"""\||\b(?:WEBSERVICE|IMAGE|RTD|DDE|CALL|REGISTER(?:\.ID)?|EXEC|STOCKHISTORY|IMPORT\w+)\s*\(""", re.I
)
_QUOTED = regex(r'"[^"]*"')


def calls_out(formula: str) -> bool:
    """Whether a formula asks a host or a program as soon as it is calculated."""
    return bool(_CALLS.search(_QUOTED.sub("", formula.replace("&quot;", '"'))))


def sheet_names(workbook: Workbook) -> dict[int, str]:
    """{place of a sheet: the name of its copy}: Excel allows 31 characters, not all, and no name twice. A table of text
    is called as its file is; cut off, that name would tell of another time (2024年4月 for 2024年4月8日—14日)."""
    taken: set[str] = {"history"}
    names = {}
    for place, sheet in enumerate(workbook.sheets):
        cut = _cut(sheet.name, _LONGEST_NAME)
        of_file = workbook.format == "text" and cut != sheet.name
        plain = "Sheet1" if of_file else _NO_NAME.sub("_", cut) or "Sheet"
        number, name = 1, plain
        while name.casefold() in taken:
            number += 1
            name = f"{_cut(plain, _LONGEST_NAME - len(str(number)) - 2)}({number})"
        taken.add(name.casefold())
        names[place] = name
    return names


def _cut(name: str, most: int) -> str:
    """As Excel counts: characters outside the basic plane are two."""
    while len(name.encode("utf-16-le", "replace")) > 2 * most:
        name = name[:-1]
    return name


def copy_grid(workbook: Workbook) -> bytes:
    """An xlsx package with the sheets of a workbook, in their order, under the names of `sheet_names`."""
    content = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(content, options) as book:
        formats = _Formats(book)
        shown = False
        for place, name in sheet_names(workbook).items():
            page, sheet = book.add_worksheet(name), workbook.sheets[place]
            _copy_sheet(page, sheet, formats)
            if not (shown or sheet.hidden):
                page.activate()  # else the first one is shown, though it was hidden
                page.set_first_sheet()
                shown = True
        book.set_properties({"created": datetime(1980, 1, 1)})
    return content.getvalue()


class _Formats:
    """The few formats of a copy, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.book = book
        self.known: dict[tuple[str, bool, bool], xlsxwriter.format.Format] = {}

    def of(self, cell: Cell | None) -> xlsxwriter.format.Format:
        key = ("", False, False) if cell is None else (_number_format(cell), cell.struck, cell.kind == "text")
        if key not in self.known:
            code, struck, text = key
            looks = {"border": 1, "border_color": "#BFBFBF", "valign": "vcenter", "text_wrap": text}
            if code:
                looks["num_format"] = code
            if struck:
                looks["font_strikeout"] = True
            self.known[key] = self.book.add_format(looks)
        return self.known[key]


def _number_format(cell: Cell) -> str:
    code = cell.number_format
    if cell.kind == "number":
        return code or _format_of_shown(cell)
    if cell.kind != "date":
        return ""
    if code and parse_format(code).is_date:
        return code
    if isinstance(cell.value, datetime | date):
        shown = (c for c in _DATES if parse_format(c).shown_moment(cell.value) == cell.text)
        return next(shown, "yyyy-mm-dd")
    return "h:mm" if isinstance(cell.value, time) else "yyyy-mm-dd"


def _format_of_shown(cell: Cell) -> str:
    """The format under which a number shows as its cell does: an OpenDocument sheet keeps 81% and 5余份 as they look."""
    shown = _SHOWN.fullmatch(cell.text) if cell.text != cell.raw else None
    if shown is None:
        return ""
    digits = "0" + ("." + "0" * len(shown["decimals"]) if shown["decimals"] else "")
    tail = shown["after"]
    code = "".join(
        (f'"{shown["before"]}"' if shown["before"] else "", digits)
        + (
            ("%", f'"{tail[1:]}"' if tail[1:] else "")
            if tail.startswith("%")
            else (f'"{tail}"' if tail else "",)
        )
    )
    value = float(cell.value) if isinstance(cell.value, int | float) else 0.0
    # as it stands, where its maker has rounded otherwise (90.05 % as 90.0%)
    codes = (code, f'"{cell.text}"')
    return next((one for one in codes if parse_format(one).shown_number(value, cell.raw) == cell.text), "")


def _copy_sheet(page: xlsxwriter.worksheet.Worksheet, sheet: Sheet, formats: _Formats) -> None:
    for merge in sheet.merges:
        if (merge.top, merge.left) != (merge.bottom, merge.right):
            page.merge_range(
                merge.top - 1, merge.left - 1, merge.bottom - 1, merge.right - 1, "", formats.of(None)
            )
    for (row, col), cell in sorted(sheet.cells.items()):
        _write(page, row - 1, col - 1, cell, formats.of(cell))
    widths = _widths(sheet)
    for col in sorted(widths.keys() | sheet.hidden_cols):
        page.set_column(
            col - 1, col - 1, widths.get(col, _NARROWEST), None, {"hidden": col in sheet.hidden_cols}
        )
    for row in sheet.hidden_rows:
        page.set_row(row - 1, None, None, {"hidden": True})
    if sheet.hidden:
        page.hide()


def _write(
    page: xlsxwriter.worksheet.Worksheet, row: int, col: int, cell: Cell, looks: xlsxwriter.format.Format
) -> None:
    value = cell.value
    if cell.kind == "error":
        page.write_formula(row, col, f"={cell.raw}", looks, cell.raw)
    elif cell.kind == "formula_empty" and re.match(r"=[^=]", cell.raw) and not calls_out(cell.raw):
        page.write_formula(row, col, cell.raw, looks, "")
    elif isinstance(value, bool):
        page.write_boolean(row, col, value, looks)
    elif isinstance(value, int | float):
        page.write_number(row, col, value, looks)
    elif isinstance(value, datetime | date | time):
        page.write_datetime(row, col, value, looks)
    else:
        page.write_string(row, col, cell.raw, looks)  # which writes what no XML holds as _xHHHH_


def _widths(sheet: Sheet) -> dict[int, float]:
    """Columns as wide as their texts, those merged over several columns aside."""
    wide = {(merge.top, merge.left) for merge in sheet.merges if merge.left != merge.right}
    found: dict[int, float] = {}
    for (row, col), cell in sheet.cells.items():
        if (row, col) not in wide:
            found[col] = max(found.get(col, _NARROWEST), min(_longest(cell.text.split("\n")) + 2, _WIDEST))
    return found


def _longest(lines: Iterable[str]) -> int:
    return max((half_widths(line) for line in lines), default=0)
