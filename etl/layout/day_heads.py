"""5/1 | 5/2 | 5月3日 | 5.4 across, and 1 | 2 | 3 … under the title of a month: days that head columns, told in one way.

One row may hold dates that a program shows as 5/1 or 星期四, dates that it took for text, decimals (5.4), serial
numbers of days that lost their format, and bare days. Their month may stand before them, above them or in the title.
Weekdays above or below them are told in one way too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from etl.formats.grid import Cell, Sheet
from etl.layout.bare_days import LONG, days_of_time, heads_bare_days, months_above, rows_of_numbers
from etl.layout.day_cells import ANY_YEAR, Day, day_of, may_be_day
from etl.layout.row_kinds import names_axis, tells_weekday
from etl.layout.values import is_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period

MOST_ROWS = (
    200  # that are looked at: in a list every row has its dates or its decimals, and its heads stand above
)
FEWEST = 3  # fewer such numbers in a row may be anything
LONGEST_LEAD = 12  # characters
_TENS = (10, 20, 30)

TimeAbove = Callable[[int], Period | None]  # what the sheet says, above a row or as a whole, of when


def sheet_with_days(sheet: Sheet, time_above: TimeAbove) -> Sheet:
    """`sheet` itself where no row of it is one of days across."""
    dated = {row for (row, _), cell in sheet.cells.items() if may_be_day(cell)} | rows_of_numbers(sheet)
    if not dated:
        return sheet
    looked_at = sorted(dated)[:MOST_ROWS]
    rows: dict[int, list[Cell]] = {near: [] for row in looked_at for near in (row - 1, row, row + 1)}
    for (row, _), cell in sheet.cells.items():
        if row in rows:
            rows[row].append(cell)
    for cells in rows.values():
        cells.sort(key=lambda cell: cell.col)
    put = {
        (cell.row, cell.col): replace(cell, kind="text", value=told, text=told, number_format="")
        for row in looked_at
        for cell, told in _days_told(rows, row, time_above)
        if told != cell.text
    }
    return replace(sheet, cells={**sheet.cells, **put}) if put else sheet


def _days_told(rows: dict[int, list[Cell]], row: int, time_above: TimeAbove) -> Iterator[tuple[Cell, str]]:
    """The heads of a row of days, and of the weekdays beside them, with what each of them says; none where the row is
    none."""
    cells = rows[row]
    heads = _heads_of_days(cells)
    if len(heads) < 2:
        return
    days = [day for _, day in heads]
    if not days[0].month:
        days = _of_months(rows, row, heads, time_above)
    else:
        days = _completed(days)
        days = days if _are_heads(cells, heads[0][0], days) else []
    for (cell, _), day in zip(heads, days, strict=False):
        yield cell, day.told
    if days:
        cols = {cell.col for cell, _ in heads}
        for beside in (rows[row - 1], rows[row + 1]):
            yield from _weekdays_told(beside, cols)


def _of_months(
    rows: dict[int, list[Cell]], row: int, heads: Sequence[tuple[Cell, Day]], time_above: TimeAbove
) -> list[Day]:
    """Days that leave their month open, completed by the row of months above them, else by the time that the sheet tells;
    [] where they are none or nothing tells their month."""
    days = [day for _, day in heads]
    sure = all(day.kind == "sure" for day in days)
    beside = [*rows[row - 1], *rows[row + 1]]
    if not sure and not heads_bare_days(rows[row], heads, rows[row - 1], beside):
        return []
    lead = [cell for cell in rows[row] if cell.col < heads[0][0].col]
    above = months_above([*lead, *rows[row - 1]], [cell.col for cell, _ in heads])
    if above:
        return _completed(
            [replace(day, year=own[0], month=own[1]) for day, own in zip(days, above, strict=True)]
        )
    time = time_above(row)
    return days_of_time(days, time) if time is not None else []


def _weekdays_told(beside: Sequence[Cell], cols: set[int]) -> Iterator[tuple[Cell, str]]:
    """一 | 二 | 三 above or below days, which read like numbers by themselves."""
    under = [cell for cell in beside if cell.col in cols]
    if len(under) > 1 and all(map(tells_weekday, under)):
        for cell in under:
            told = squeeze(cell.text).strip("()")
            if len(told) == 1:
                yield cell, f"星期{told}"


def _heads_of_days(cells: Sequence[Cell]) -> list[tuple[Cell, Day]]:
    """Words, days, words; [] where anything else stands in the row. Totals may stand among the days."""
    found: list[tuple[Cell, Day]] = []
    closed = False
    for cell in cells:
        day = day_of(cell)
        if day is not None and not closed:
            found.append((cell, day))
        elif day is not None or is_value(cell):
            return []
        elif found and read_header(cell.text).part != "total":
            closed = True
    return found


def _completed(days: Sequence[Day]) -> list[Day]:
    """9日 behind 5月8日 is one of May, and 1日 behind 5月31日 one of June; all are of the year that one of them names."""
    years = {day.year for day in days if day.year}
    year = years.pop() if len(years) == 1 else 0
    found: list[Day] = []
    for at, own in enumerate(days):
        last = found[-1] if found else None
        if last is not None and last.month and not own.month:
            month = last.month if own.day > last.day else last.month % 12 + 1
            own = replace(own, month=month)
        own = _with_zero(own, last, days[at + 1] if at + 1 < len(days) else None)
        found.append(replace(own, year=own.year or (year if own.month else 0)))
    return found


def _with_zero(own: Day, last: Day | None, following: Day | None) -> Day:
    """A number cell turns 5.10 into 5.1: behind 5.9 or before 5.11 it is the 10th, and 4.3 before 5.1 is the 30th."""
    if own.kind != "decimal" or own.day * 10 not in _TENS:
        return own
    longer = replace(own, day=own.day * 10)
    beside = [one for one in (last, following) if one is not None and one.month]
    steps = [_steps([last, longer]) if one is last else _steps([longer, one]) for one in beside]
    return longer if [1] in steps else own


def _steps(days: Sequence[Day | None]) -> list[int]:
    """The days from each to the next; [0] where one of them is in no calendar. New year may lie between them."""
    dates = [_date(day) for day in days if day is not None]
    known = [one for one in dates if one is not None]
    if len(known) < len(dates):
        return [0]
    steps = [(b - a).days for a, b in pairwise(known)]
    return [step + 366 if step < -300 else step for step in steps]


def _date(day: Day) -> date | None:
    try:
        return date(day.year or ANY_YEAR, day.month or 1, day.day)
    except ValueError:
        return None


def _are_heads(cells: Sequence[Cell], first: Cell, days: Sequence[Day]) -> bool:
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
        return run_on and (len(days) >= LONG or (across and len(days) >= FEWEST))
    if across:
        return run_on or "sure" in kinds or len(days) >= FEWEST
    short = all(len(squeeze(cell.text)) <= LONGEST_LEAD for cell in lead)
    return short and len(days) >= FEWEST and "decimal" not in kinds and (run_on or "sure" in kinds)
