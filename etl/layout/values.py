"""Does a cell look like a value, a date, a blank mark or words? The first question that layout asks of a cell."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.formats.grid import Cell, CellValue
from etl.meaning.filled_blanks import filled_in
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.lexicon import squeeze
from etl.meaning.listed_counts import lists_groups
from etl.meaning.packs import heads_packs
from etl.meaning.paired_counts import holds_open_pair, holds_two_counts
from etl.meaning.period import read_date_cell, read_period
from etl.meaning.quantity import CellReading, Quantity, read_quantity
from etl.meaning.tick_boxes import has_box
from etl.meaning.told_counts import count_behind_yes, told_count
from etl.regex import regex

# A number cell whose format adds words (0"余份", 0.0"万") is read as it is shown, not as it is stored.
ROUNDING = 0.1  # how far a format such as 0!.0,"万" may round: 1.0万 for 9,500
DAYS = regex(r"\d{1,2}\.\d{1,2}\s*[-—~至]+\s*\d{1,2}\.\d{1,2}")  # 4.3-4.9 are days, not a quantity
_ORDINAL = regex(
    r"第?[\d一二三四五六七八九十]{1,3}(村民)?(小?组|[中小]?队|网格|班|片区?|号楼|栋|楼|单元|科|车间)"
)
_WORDS = regex(r"[^\d.,\-+\s]|\d\+$")


@lru_cache(maxsize=50_000)
def _reading(text: str, scale: float = 1) -> CellReading:
    reading = read_quantity(text, scale)
    # 宣传单（沓，每沓100张） heads a column, and 每 says no pace there
    return CellReading("other") if reading.kind == "vague" and heads_packs(text) else reading


@lru_cache(maxsize=50_000)
def _number_reading(value: CellValue, scale: float = 1) -> CellReading:
    number = float(value)  # type: ignore[arg-type]
    number = number if scale == 1 else round(number * scale, 6)  # without dust of floating point
    return CellReading(
        "negative" if number < 0 else "quantity", Quantity(number, number, number, "exact", "")
    )


def _shown(cell: Cell, scale: float) -> CellReading:
    """A number as its format shows it: 1.5 as 1.5万 is 15,000; 15,432 as 1.5万 is only shown rounded."""
    shown, stored = _reading(cell.text), _number_reading(cell.value)
    if shown.kind == "blank":
        return _number_reading(
            cell.value, scale
        )  # the formats of accounting show 0 as a dash; what stands there is 0
    if shown.quantity and stored.quantity and shown.quantity.qualifier == "exact":
        a, b = shown.quantity.value, stored.quantity.value
        if a != b and abs(a - b) <= ROUNDING * abs(b):
            return stored if _reading(cell.text, scale) == shown else _number_reading(cell.value, scale)
    return _reading(cell.text, scale)


def read_value(cell: Cell, scale: float = 1) -> CellReading:
    """The quantity reading of a cell. Error cells, dates, booleans and empty formulas are 'other'. `scale`: the 万 of
    the header or of the 单位 line; a cell that shows a unit or a 万 of its own is not multiplied (contract 4.6)."""
    if cell.kind == "number":
        if cell.number_format and cell.text != cell.raw and _WORDS.search(cell.text):
            return _shown(cell, scale)
        return _number_reading(cell.value, scale)
    if cell.kind == "text":
        return _reading(cell.text, scale)
    return CellReading("other")


@lru_cache(maxsize=50_000)
def _dated(text: str) -> bool:
    return read_date_cell(text, text, 2000, 1) is not None or read_period(text, 2000) is not None


def is_date(cell: Cell) -> bool:
    """A date cell, or text that is nothing but a date or a span."""
    if cell.kind == "date":
        return True
    return (
        cell.kind == "text"
        and len(cell.text) <= 40
        and any(c.isdigit() or c in "一二三四上下" for c in cell.text)
        and _dated(cell.text)
    )


def is_value(cell: Cell) -> bool:
    """Stands there a figure, a sign for 'nothing', an error, or words in place of a figure (见附件)?"""
    if cell.kind == "text":
        return _says_value(cell.text)
    return cell.kind in ("number", "error", "formula_empty", "bool")


@lru_cache(maxsize=50_000)  # asked of a text by many rules, and of the same texts in row after row
def _says_value(text: str) -> bool:
    if DAYS.fullmatch(text.strip()) or text.lstrip("／/ ") in UNIT_WORDS:
        return False
    kind = _reading(text).kind
    if kind == "other":
        counts = text[:1].isdigit() and holds_two_counts(text)  # 2场（120）
        return counts or holds_open_pair(text) or lists_groups(text)
    return kind in ("quantity", "negative", "ratio", "several", "vague", "blank") and not (
        kind == "ratio" and len(text) > 8
    )


def tells_count(cell: Cell) -> bool:
    """召开反诈宣讲2场: words that end with a count of what was done, which head nothing."""
    return cell.kind == "text" and bool(told_count(cell.text)[0])


def is_answer_in_words(cell: Cell) -> bool:
    """A count told in words or behind a yes, a blank with its number, or boxes of which some are ticked: an answer, and
    no head."""
    written = cell.kind == "text" and cell.text != cell.raw
    if cell.kind == "text" and count_behind_yes(cell.text):
        return True
    return tells_count(cell) or (written and (has_box(cell.raw) or filled_in(cell.raw) != cell.raw))


def is_pair(cell: Cell) -> bool:
    """发放宣传单：460份: a label and its figure in one cell, which heads nothing."""
    label, _, value = squeeze(cell.text).partition(":")
    return cell.kind == "text" and len(label) > 1 and _reading(value).kind == "quantity"


def is_ordinal_name(cell: Cell) -> bool:
    """一组, 第三网格, 2班: a part of some unit, whose name says nothing without that unit's."""
    return cell.kind == "text" and _ORDINAL.fullmatch(squeeze(cell.text)) is not None


def is_year(cell: Cell) -> bool:
    """A whole number that is a year of our time, as in a header row 2021 2022 2023."""
    if cell.kind == "text":
        return re.fullmatch(r"20\d\d", cell.text.strip()) is not None
    return (
        cell.kind == "number"
        and isinstance(cell.value, int | float)
        and cell.value == int(cell.value)
        and 2000 <= cell.value <= 2100
    )
