"""1 | 2 | 3 … 30 as heads of columns: which rows of bare numbers are days, and of which month.

Numbers head classes, groups, questions and the columns of a form as well. They are days where they run through a month
from column to column, where weekdays stand beside them or a month above them, or where the corner says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from etl.formats.grid import Cell, Sheet
from etl.layout.day_cells import ANY_YEAR, Day
from etl.layout.row_kinds import INDEX_LABEL, header_meaning, names_axis, tells_weekday
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_year, read_period
from etl.regex import regex

FEWEST = 3  # fewer numbers in a row may be anything
LONG = 10  # numbers one after the other: whatever stands in the corner, they are no figures
MANY = 8  # numbers with gaps, as of working days
LONGEST_TIME = timedelta(days=62)  # a bare day may be one of two months, and not of a quarter
_NEXT = (
    {str(n): str(n + 1) for n in range(1, 31)}
    | {f"{n:02d}": f"{n + 1:02d}" for n in range(1, 9)}
    | {"09": "10"}
)
_SAYS_DAYS = regex(r"日期|[每逐按]日|天数?|[日号]$")
# 1 | 2 | 3 behind these are classes, groups, houses, questions, weeks or months.
_NUMBERED = regex(
    r"月份?$|周次?$|[班组栋幢楼题次届批级]别?$|(?<!日)期$|班级|年级|题号|单元|序号|编号|[栏行列]次"
)
_MONTH = regex(r"(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?")


def rows_of_numbers(sheet: Sheet) -> set[int]:
    """The rows where a number stands right before the next one twice at least; asked of every cell, so asked cheaply."""
    cells, found = sheet.cells, Counter[int]()
    for (row, col), cell in cells.items():
        if (following := _NEXT.get(cell.text)) is not None:
            beside = cells.get((row, col + 1)) or cells.get((row, col + 2)) or cells.get((row, col + 3))
            if beside is not None and beside.text == following:
                found[row] += 1
        elif cell.kind == "text" and "日期" in cell.text and len(cell.text) < MANY:
            found[row] += 2
    return {row for row, pairs in found.items() if pairs > 1}


def heads_bare_days(
    cells: Sequence[Cell], heads: Sequence[tuple[Cell, Day]], above: Sequence[Cell], beside: Sequence[Cell]
) -> bool:
    """Whether a row that has numbers in it heads columns of days, whichever month they are of."""
    numbers = [day.day for _, day in heads]
    steps = [b - a for a, b in pairwise(numbers)]
    if len(numbers) < FEWEST or sum(step < 1 for step in steps) > 1:
        return False
    cols = {cell.col for cell, _ in heads}
    lead = [cell for cell in cells if cell.col < heads[0][0].col]
    if any(map(_numbers_others, _corner(lead))) or _has_heads(above, cols):
        return False
    under = [cell for cell in beside if cell.col in cols]
    weekdays = sum(map(tells_weekday, under)) * 2 > len(numbers) or bool(months_above(above, sorted(cols)))
    run_on = all(step == 1 or step < 1 for step in steps)
    across = any(map(names_axis, lead))
    if run_on:
        return across or weekdays or len(numbers) >= LONG
    said = any(_SAYS_DAYS.search(squeeze(cell.text)) for cell in lead)
    often = len(numbers) >= MANY and steps.count(1) * 2 > len(steps)
    return weekdays or said or (often and across)


def _corner(lead: Sequence[Cell]) -> Sequence[Cell]:
    """The last of the words to the left, which is what the numbers are of; a total may stand between."""
    return [cell for cell in lead if header_meaning(cell).part != "total"][-1:]


def _numbers_others(cell: Cell) -> bool:
    text = squeeze(cell.text)
    if _MONTH.fullmatch(text):
        return False  # 9月 in the corner says of which they are
    return (
        _NUMBERED.search(text) is not None
        or bool(text and INDEX_LABEL.match(text))
        or (header_meaning(cell).part == "serial")
    )


def _has_heads(above: Sequence[Cell], cols: set[int]) -> bool:
    """Whether most of the columns have a head of their own above the numbers, which then only count the columns."""
    over = [cell for cell in above if cell.col in cols and not tells_weekday(cell)]
    return len(over) * 2 > len(cols)


def months_above(above: Sequence[Cell], cols: Sequence[int]) -> list[tuple[int, int]]:
    """8月 over 29 | 30 | 31 and 9月 over 1 | 2: year (0 where none is named) and month of each column; [] where one of them
    has none."""
    named = [
        (cell.col, (find_year(text) or 0, period.start.month))
        for cell in above
        if cell.kind == "text" and _MONTH.fullmatch(text := squeeze(cell.text))
        if (period := read_period(text, ANY_YEAR)) is not None
    ]
    months = [[month for start, month in named if start <= col][-1:] for col in cols]
    return [month for own in months for month in own] if all(months) else []


def days_of_time(days: Sequence[Day], time: Period) -> list[Day]:
    """The days as those of a month, a week or another short time, each behind the one before it; [] where they are none.
    A form has 31 columns for every month: the days at its end that the month has not stay as they are."""
    if time.end - time.start > LONGEST_TIME or time.start == time.end:
        return []
    found: list[Day] = []
    earliest = time.start
    for at, own in enumerate(days):
        day = _next_such_day(earliest, own.day)
        if day is None or day > time.end or (own.month and own.month != day.month):
            beyond = at > 0 and own.day > time.end.day and all(b.day > 28 for b in days[at:])
            return [*found, *(replace(d, kind="sure") for d in days[at:])] if beyond else []
        until = f"{day.month}月{own.until}" if own.until and "月" not in own.until else own.until
        found.append(Day(day.year, day.month, day.day, "sure", until))
        earliest = day + timedelta(days=1)
    return found


def _next_such_day(earliest: date, number: int) -> date | None:
    """The first day from `earliest` on that has this number, in its month or the next one."""
    following = (earliest.replace(day=1) + timedelta(days=32)).replace(day=1)
    for month in (earliest.replace(day=1), following):
        try:
            day = month.replace(day=number)
        except ValueError:
            continue
        if day >= earliest:
            return day
    return None
