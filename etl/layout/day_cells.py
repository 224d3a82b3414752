"""One cell read as a day: 5/1, 5月3日, 5.4, 3日, 45781, a date that a program shows as 星期四, or a bare 7.

Each alone may be a ratio or a figure as well; which it is the row or the column says that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from etl.formats.grid import Cell
from etl.meaning.calendar_period import whole_year
from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import day_of_serial, find_year, read_date_cell, read_period
from etl.regex import regex

LONGEST = 20  # characters
ANY_YEAR = 2024  # a leap year, for heads that name none
_SIGNS = frozenset("/.-月日号")
_OPENS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十廿第周星")
_WEEKDAY = regex(r"\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|(?<=[\d日号])\([一二三四五六日天]\)")
_TYPED = regex(
    r"(?:(?P<year>20\d\d|\d\d)(?P<by>[年./-]))?(?P<month>\d{1,2})(?P<sign>[月./-])(?P<day>\d{1,2})[日号]?"
)
_SPAN = regex(
    r"(?P<month>\d{1,2})[月./](?P<day>\d{1,2})[日号]?[-—–~至到](?P<last>\d{1,2})[月./](?P<end>\d{1,2})[日号]?"
)
_SPAN_OF_MONTH = regex(
    r"(?:(?P<month>\d{1,2})[月./])?(?P<day>\d{1,2})[日号]?[-—–~至到](?P<end>\d{1,2})(?P<sign>[日号]?)"
)
_COUNTED = regex(r"第[\d一二三四五六七八九十]{1,3}[天日周]")  # 第1天（5/8）
_OF_MONTH = regex(r"(?P<day>\d{1,2})(?P<sign>[日号]?)")
_IN_CHINESE = regex(r"([一二三四五六七八九十廿]{1,3})[日号]")
_DECIMALS = regex(r"0\.(0+)(?:_.)?(?:;.*)?")
_SERIALS = (date(2015, 1, 1), date(2040, 1, 1))


@dataclass(slots=True, frozen=True)
class Day:
    """A head read as a day; 0 for what it leaves out. `kind`: 'sure', or 'typed' (5/4), 'decimal' (5.4) or 'number' (4),
    which may be a ratio or a figure as well."""

    year: int
    month: int
    day: int
    kind: str
    until: str = ""  # of a span, as 5月10日

    @property
    def told(self) -> str:
        year, month = f"{self.year}年" if self.year else "", f"{self.month}月" if self.month else ""
        return f"{year}{month}{self.day}日{'-' if self.until else ''}{self.until}"


def are_days(cells: Sequence[Cell]) -> bool:
    """Whether all of them are days and one surely is: 5月8日, 5/9 and 5.10 down a column."""
    days = [day_of(cell) for cell in cells] if may_be_day(cells[0]) else [None]
    kinds = {day.kind if day is not None else "" for day in days}
    return "sure" in kinds and kinds.isdisjoint(("", "number"))


def heads_days(path: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    """2024年 over 4.2, 4/3 and 4月12日: when, and not how many in that year."""
    if len(path) != 1 or not may_be_day(cells[0]) or year_alone(path[0].text) is None:
        return False
    days = [day_of(cell) for cell in cells]
    return all(day is not None and day.month and day.kind != "number" for day in days)


@lru_cache(maxsize=5_000)
def year_alone(text: str) -> int | None:
    """2024 of 2024年; None for a text that says anything else."""
    year = find_year(text)
    return year if year is not None and read_period(squeeze(text)) == whole_year(year) else None


def may_be_day(cell: Cell) -> bool:
    """A cheap question, as it is asked of every cell."""
    if cell.kind == "text":
        text = cell.text
        return len(text) <= LONGEST and text[:1] in _OPENS and not _SIGNS.isdisjoint(text)
    if cell.kind == "number":
        text = cell.text
        return len(text) <= 5 and ("." in text or (len(text) == 5 and text[0] == "4"))
    return cell.kind == "date"


def as_shown(cell: Cell) -> str:
    """5.20 of 5.2 below the format 0.00: as a day it is the 20th."""
    decimals = _DECIMALS.fullmatch(cell.number_format) if cell.kind == "number" else None
    return f"{cell.value:.{len(decimals[1])}f}" if decimals and isinstance(cell.value, float) else cell.text


def day_of(cell: Cell) -> Day | None:
    if cell.kind == "date":
        own = cell.value
        return Day(own.year, own.month, own.day, "sure") if isinstance(own, date) else None
    if cell.kind == "number":
        return _numbered(cell)
    return _typed(cell.text) if cell.kind == "text" and len(cell.text) <= LONGEST else None


def _numbered(cell: Cell) -> Day | None:
    """5.4, 45781 and 4."""
    if isinstance(cell.value, int | float) and cell.value == int(cell.value) and cell.value > 31:
        own = day_of_serial(min(int(cell.value), 99_999))
        return Day(own.year, own.month, own.day, "number") if _SERIALS[0] <= own < _SERIALS[1] else None
    return _typed(as_shown(cell))


@lru_cache(maxsize=5_000)
def _typed(text: str) -> Day | None:
    whole = squeeze(text)
    written = _COUNTED.sub("", _WEEKDAY.sub("", whole))
    written = written.strip("()") if written != whole else written
    if (said := _SPAN_OF_MONTH.fullmatch(written)) and (said["month"] or said["sign"]):
        return _span_of_month(said)
    if said := _TYPED.fullmatch(written):
        year = int(said["year"] or 0)
        kind = "decimal" if said["sign"] == "." else "typed"
        kind = "sure" if year or said["sign"] == "月" or written != whole else kind
        return _checked(year + 2000 if 0 < year < 100 else year, int(said["month"]), int(said["day"]), kind)
    if said := _SPAN.fullmatch(written):
        until = _checked(0, int(said["last"]), int(said["end"]), "sure")
        first = _checked(0, int(said["month"]), int(said["day"]), "sure")
        return replace(first, until=until.told) if first and until else None
    if said := _OF_MONTH.fullmatch(written):
        return _checked(0, 0, int(said["day"]), "sure" if said["sign"] or written != whole else "number")
    if said := _IN_CHINESE.fullmatch(written):
        return _checked(0, 0, int(read_numeral(said[1]) or 0), "sure")
    own = read_date_cell(written, written, ANY_YEAR) if "月" in written else None  # 五月四日
    return Day(0, own.start.month, own.start.day, "sure") if own and own.start == own.end else None


def _span_of_month(said: re.Match[str]) -> Day | None:
    """1-7日, 9.1-7"""
    first = _checked(0, int(said["month"] or 0), int(said["day"]), "sure")
    month = f"{int(said['month'])}月" if said["month"] else ""
    later = first is not None and first.day < int(said["end"]) <= 31
    return replace(first, until=f"{month}{int(said['end'])}日") if first and later else None


def _checked(year: int, month: int, day: int, kind: str) -> Day | None:
    return Day(year, month, day, kind) if month <= 12 and 1 <= day <= 31 else None
