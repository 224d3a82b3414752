"""Cells from values that a format states as numbers, texts or dates: the same rules for every format."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime

from etl.formats.characters import is_blank, shown_text, storable
from etl.formats.grid import Cell, Sheet, UnreadableFile, column_letters
from etl.formats.limits import MAX_CELL_CHARS, MAX_CELLS
from etl.formats.number_format import NumberFormat
from etl.formats.serial_dates import from_serial, iso_text
from etl.regex import regex

_WHOLE_DIGITS = 40  # of an identifier that a maker wrote as a number, kept to the last one
_NUMBER = regex(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


def refuse_long_text(raw: str, row: int = 0, col: int = 0) -> None:
    """Raises UnreadableFile for a text that no cell of a spreadsheet may hold; names the cell where it is known."""
    if len(raw) > MAX_CELL_CHARS:
        cell = f"{column_letters(col)}{row}" if row else ""
        raise UnreadableFile("cell_too_long", cell=cell, length=str(len(raw)), limit=str(MAX_CELL_CHARS))


def text_cell(row: int, col: int, raw: str, struck: bool = False) -> Cell | None:
    """A text to the letter; None where only blanks are there. Raises UnreadableFile where it is too long."""
    if not raw:
        return None  # as most fields of a file with a million rows of commas
    refuse_long_text(raw, row, col)
    raw = storable(raw)
    shown = shown_text(raw)
    return None if is_blank(shown) else Cell(row, col, "text", raw, raw, shown, struck=struck)


def put_row(sheet: Sheet, row: int, texts: Iterable[str]) -> None:
    """Puts texts into the cells of a row, from its first column on. Raises UnreadableFile where they are too many."""
    for col, raw in enumerate(texts, 1):
        if (cell := text_cell(row, col, raw)) is not None:
            sheet.cells[row, col] = cell
    if len(sheet.cells) > MAX_CELLS:
        raise UnreadableFile("too_many_cells", limit=str(MAX_CELLS))


def number_cell(
    row: int, col: int, number: int | float, raw: str, shown: NumberFormat, from_1904: bool
) -> tuple[Cell, str]:
    """A number under its format, and the code of what a person should know ('' mostly)."""
    cell = Cell(row, col, "number", number, raw, raw, shown.code)
    if shown.is_date:
        moment = from_serial(number, from_1904, shown.time_only)
        if moment is None:
            return cell, "date_out_of_range"
        cell.kind, cell.value, cell.raw = "date", moment, iso_text(moment)
        cell.text = shown.shown_moment(moment)
    elif shown.hides:
        return cell, "hidden_by_format"
    else:
        cell.text = shown.shown_number(number, raw)
    return cell, ""


def date_cell(row: int, col: int, moment: date | datetime, shown: NumberFormat) -> Cell:
    """A date that the format states as such."""
    raw = iso_text(moment)
    text = shown.shown_moment(moment) if shown.is_date else raw
    return Cell(row, col, "date", moment, raw, text, shown.code)


def shortest_number(value: str) -> tuple[int | float, str] | None:
    """A number with the 15 digits that a spreadsheet shows: '3260.0' -> (3260, '3260').

    None where the text is no finite number in ASCII digits.
    """
    if not _NUMBER.fullmatch(value):
        return None
    if value.lstrip("+-").isdigit() and len(value) <= _WHOLE_DIGITS:
        return int(value), str(int(value))
    return shortest_float(float(value))


def shortest_float(number: float) -> tuple[int | float, str] | None:
    """The same of a float; None where it is not finite."""
    raw = f"{number:.15g}"
    if not math.isfinite(float(raw)):
        return None
    if "e" not in raw:
        return (float(raw), raw) if "." in raw else (int(raw), str(int(raw)))
    # a fraction that is rounded away leaves a whole number of 16 digits: 999999999999999.5
    whole = number if number.is_integer() else float(raw)
    if whole.is_integer() and abs(whole) < 1e21:
        return int(whole), str(int(whole))
    return float(raw), raw.replace("e", "E")


def iso_moment(value: str) -> date | datetime | None:
    """A date of ISO 8601; a date alone at midnight. None where it is none."""
    try:
        moment = datetime.fromisoformat(value.removesuffix("Z"))
    except ValueError:
        return None
    return moment.date() if moment.time() == datetime.min.time() else moment
