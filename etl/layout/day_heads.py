"""5/1 | 5/2 | 5月3日 | 5.4 across: days as people type them beside real dates, told in one way.

One row may hold dates that a program shows as 5/1 or 星期四, dates that it took for text, decimals (5.4), serial
numbers of days that lost their format, and bare days behind a month. Each alone looks like a ratio or a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import pairwise

from etl.formats.grid import Cell, Sheet
from etl.layout.row_kinds import names_axis
from etl.layout.values import is_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.period import day_of_serial, read_date_cell

MOST_ROWS = (
    200  # that are looked at: in a list every row has its dates or its decimals, and its heads stand above
)
FEWEST = 3  # fewer such numbers in a row may be anything
LONGEST, LONGEST_LEAD = 20, 12  # characters
ANY_YEAR = 2024  # a leap year, for heads that name none
_SIGNS = frozenset("/.-月日号")
_OPENS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十廿第周星")
_WEEKDAY = re.compile(r"\(?(?:星期|周|礼拜)[一二三四五六日天]\)?")
_TYPED = re.compile(
    r"(?:(?P<year>20\d\d|\d\d)(?P<by>[年./-]))?(?P<month>\d{1,2})(?P<sign>[月./-])(?P<day>\d{1,2})[日号]?"
)
_SPAN = re.compile(
    r"(?P<month>\d{1,2})[月./](?P<day>\d{1,2})[日号]?[-—–~至到](?P<last>\d{1,2})[月./](?P<end>\d{1,2})[日号]?"
)
_COUNTED = re.compile(r"第[\d一二三四五六七八九十]{1,3}[天日]")  # 第1天（5/8）
_OF_MONTH = re.compile(r"(?P<day>\d{1,2})(?P<sign>[日号]?)")
_SERIALS = (date(2015, 1, 1), date(2040, 1, 1))
_TENS = (10, 20, 30)


@dataclass(slots=True, frozen=True)
class _Day:
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


def sheet_with_days(sheet: Sheet) -> Sheet:
    """`sheet` itself where no row of it is one of days across."""
    dated = {row for (row, _), cell in sheet.cells.items() if _may_be_day(cell)}
    if not dated:
        return sheet
    rows: dict[int, list[Cell]] = {row: [] for row in sorted(dated)[:MOST_ROWS]}
    for (row, _), cell in sheet.cells.items():
        if row in rows:
            rows[row].append(cell)
    put = {
        (cell.row, cell.col): replace(cell, kind="text", value=told, text=told, number_format="")
        for cells in rows.values()
        for cell, told in _days_told(sorted(cells, key=lambda cell: cell.col))
        if told != cell.text
    }
    return replace(sheet, cells={**sheet.cells, **put}) if put else sheet


def are_days(cells: Sequence[Cell]) -> bool:
    """Whether all of them are days and one surely is: 5月8日, 5/9 and 5.10 down a column."""
    days = [_day_of(cell) for cell in cells] if _may_be_day(cells[0]) else [None]
    kinds = {day.kind if day is not None else "" for day in days}
    return "sure" in kinds and kinds.isdisjoint(("", "number"))


def _may_be_day(cell: Cell) -> bool:
    """A cheap question, as it is asked of every cell."""
    if cell.kind == "text":
        text = cell.text
        return len(text) <= LONGEST and text[:1] in _OPENS and not _SIGNS.isdisjoint(text)
    if cell.kind == "number":
        text = cell.text
        return len(text) <= 5 and ("." in text or (len(text) == 5 and text[0] == "4"))
    return cell.kind == "date"


def _days_told(cells: Sequence[Cell]) -> Iterator[tuple[Cell, str]]:
    """The heads of a row of days with what each of them says; none where the row is none."""
    heads = _heads_of_days(cells)
    days = _completed([day for _, day in heads])
    if len(days) > 1 and _are_heads(cells, heads[0][0], days):
        yield from ((cell, day.told) for (cell, _), day in zip(heads, days, strict=True))


def _heads_of_days(cells: Sequence[Cell]) -> list[tuple[Cell, _Day]]:
    """Words, days, words; [] where anything else stands in the row. Totals may stand among the days."""
    found: list[tuple[Cell, _Day]] = []
    closed = False
    for cell in cells:
        day = _day_of(cell)
        if day is not None and not closed and (found or day.month or day.kind == "sure"):
            found.append((cell, day))
        elif day is not None or is_value(cell):
            return []
        elif found and read_header(cell.text).part != "total":
            closed = True
    return found


def _day_of(cell: Cell) -> _Day | None:
    if cell.kind == "date":
        own = cell.value
        return _Day(own.year, own.month, own.day, "sure") if isinstance(own, date) else None
    if cell.kind == "number":
        return _numbered(cell)
    return _typed(cell.text) if cell.kind == "text" and len(cell.text) <= LONGEST else None


def _numbered(cell: Cell) -> _Day | None:
    """5.4, 45781 and 4."""
    if isinstance(cell.value, int | float) and cell.value == int(cell.value) and cell.value > 31:
        own = day_of_serial(min(int(cell.value), 99_999))
        return _Day(own.year, own.month, own.day, "number") if _SERIALS[0] <= own < _SERIALS[1] else None
    return _typed(cell.text)


@lru_cache(maxsize=5_000)
def _typed(text: str) -> _Day | None:
    whole = squeeze(text)
    written = _COUNTED.sub("", _WEEKDAY.sub("", whole))
    written = written.strip("()") if written != whole else written
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
        return _checked(0, 0, int(said["day"]), "sure" if said["sign"] else "number")
    own = read_date_cell(written, written, ANY_YEAR) if "月" in written else None  # 五月四日
    return _Day(0, own.start.month, own.start.day, "sure") if own and own.start == own.end else None


def _checked(year: int, month: int, day: int, kind: str) -> _Day | None:
    return _Day(year, month, day, kind) if month <= 12 and 1 <= day <= 31 else None


def _completed(days: Sequence[_Day]) -> list[_Day]:
    """9日 behind 5月8日 is one of May, and 1日 behind 5月31日 one of June; all are of the year that one of them names."""
    years = {day.year for day in days if day.year}
    year = years.pop() if len(years) == 1 else 0
    found: list[_Day] = []
    for at, own in enumerate(days):
        last = found[-1] if found else None
        if last is not None and last.month and not own.month:
            month = last.month if own.day > last.day else last.month % 12 + 1
            own = replace(own, month=month)
        own = _with_zero(own, last, days[at + 1] if at + 1 < len(days) else None)
        found.append(replace(own, year=own.year or (year if own.month else 0)))
    return found


def _with_zero(own: _Day, last: _Day | None, following: _Day | None) -> _Day:
    """A number cell turns 5.10 into 5.1: behind 5.9 or before 5.11 it is the 10th, and 4.3 before 5.1 is the 30th."""
    if own.kind != "decimal" or own.day * 10 not in _TENS:
        return own
    longer = replace(own, day=own.day * 10)
    beside = [one for one in (last, following) if one is not None and one.month]
    steps = [_steps([last, longer]) if one is last else _steps([longer, one]) for one in beside]
    return longer if [1] in steps else own


def _steps(days: Sequence[_Day | None]) -> list[int]:
    """The days from each to the next; [0] where one of them is in no calendar. New year may lie between them."""
    dates = [_date(day) for day in days if day is not None]
    known = [one for one in dates if one is not None]
    if len(known) < len(dates):
        return [0]
    steps = [(b - a).days for a, b in pairwise(known)]
    return [step + 366 if step < -300 else step for step in steps]


def _date(day: _Day) -> date | None:
    try:
        return date(day.year or ANY_YEAR, day.month or 1, day.day)
    except ValueError:
        return None


def _are_heads(cells: Sequence[Cell], first: Cell, days: Sequence[_Day]) -> bool:
    """Whether the row heads columns: each day is later than the one before, the very next one where they may be figures,
    and what they leave open the words to their left tell."""
    kinds, steps = {day.kind for day in days}, _steps(days)
    if any(step < 1 for step in steps) or all(day.day == 1 for day in days):
        return False  # the first of month after month stands for the months themselves
    if kinds == {"sure"}:
        return True
    lead = [cell for cell in cells if cell.col < first.col]
    across = any(map(names_axis, lead))
    run_on = all(step == 1 for step in steps)
    if "number" in kinds or kinds == {"decimal"}:
        return across and run_on and len(days) >= FEWEST
    if across:
        return run_on or "sure" in kinds or len(days) >= FEWEST
    short = all(len(squeeze(cell.text)) <= LONGEST_LEAD for cell in lead)
    return short and len(days) >= FEWEST and "decimal" not in kinds and (run_on or "sure" in kinds)
