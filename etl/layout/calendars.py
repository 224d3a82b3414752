"""A month as a calendar: the days of the week across, rows of the numbers of days, and below each what was done on that day.
Each cell then says itself of which day it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.formats.grid import Cell, Sheet
from etl.layout.day_cells import day_of
from etl.layout.day_heads import TimeAbove
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import tells_weekday
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.regex import regex

FEWEST_WEEKDAYS = 5  # 星期一 to 星期五
FEWEST_WEEKS = 2  # rows of days
LAST_OF_SHORTEST = 28
_LINE = regex(
    r"[本全当]个?月|[合共总累]计|汇总|小计|[备附]?注[:：]|说明|填[报表]|制表|审[核批]|值班|以上|上述"
)
_OWN_DAY = regex(r"\s*(?:\d{1,2}月)?\d{1,2}[日号]?\s*[\n:：]")
_SAYS_DAY = regex(rf"{_OWN_DAY.pattern}|\s*(?:\d{{1,2}}月)?\d{{1,2}}日\s*$")


def sheet_of_calendar(sheet: Sheet, time_above: TimeAbove) -> Sheet:
    """`sheet` itself where it is no calendar whose days tell in rows of their own what was done."""
    if sum(map(tells_weekday, sheet.texts)) < FEWEST_WEEKDAYS:
        return sheet
    rows: dict[int, list[Cell]] = {}
    for _, cell in sorted(sheet.cells.items()):
        rows.setdefault(cell.row, []).append(cell)
    head = next((row for row, cells in rows.items() if _is_week(cells)), 0)
    cols = [cell.col for cell in rows.get(head, ())]
    weeks = list(_weeks(rows, head, cols))
    told = [cell for row, cells in rows.items() if row > head for cell in _stories(cells, cols, weeks)]
    if any(_OWN_DAY.match(cell.text) for cell in sheet.texts if cell.row > head and cell.col in cols):
        return _with_own_days(sheet, rows, head)
    if len(weeks) < FEWEST_WEEKS or not told or any(cell.kind != "text" for cell in told):
        return sheet
    days = _days(weeks, time_above(head))
    put: dict[tuple[int, int], Cell] = {}
    for cell in [*told, *(cell for week in weeks for cell in week)]:
        above = [week for week in weeks if week[0].row <= cell.row][-1][0].row
        day = days.get((above, cell.col))
        if day is None:
            return sheet  # something stands where no day is
        words = day if cell.row == above else f"{day}\n{cell.text}"
        put[cell.row, cell.col] = _saying(cell, words)
    return replace(sheet, cells={**sheet.cells, **put})


def _with_own_days(sheet: Sheet, rows: dict[int, list[Cell]], head: int) -> Sheet:
    """31日⏎入户18户 beside 30: the days that tell of nothing, as the others are written."""
    cells = [cell for row, own in rows.items() if row > head and len(own) > 1 for cell in own]
    bare = [cell for cell in cells if not _OWN_DAY.match(cell.text)]
    if not all(map(_number, bare)):
        return sheet
    put = {(cell.row, cell.col): _saying(cell, f"{_number(cell)}日") for cell in bare}
    return replace(sheet, cells={**sheet.cells, **put})


def _saying(cell: Cell, words: str) -> Cell:
    return replace(cell, kind="text", value=words, text=words, number_format="")


def _is_week(cells: Sequence[Cell]) -> bool:
    names = {cell.text for cell in cells}
    return FEWEST_WEEKDAYS <= len(names) == len(cells) <= 7 and all(map(tells_weekday, cells))


def _weeks(rows: dict[int, list[Cell]], head: int, cols: Sequence[int]) -> Iterator[list[Cell]]:
    """The rows of days: each goes on from column to column, and where the one before it ended."""
    last: Cell | None = None
    for row, cells in rows.items():
        if row <= head or any(cell.col not in cols for cell in cells):
            continue
        run = [last, *cells] if last is not None else cells
        if all(map(_number, cells)) and all(_follows(a, b, cols) for a, b in pairwise(run)):
            last = cells[-1]
            yield cells


def _number(cell: Cell) -> int:
    """7 of 7, 7日, 5月7日 and a date; 0 of anything else."""
    day = day_of(cell)
    return day.day if day is not None and not day.until and day.kind != "decimal" else 0


def _follows(one: Cell, other: Cell, cols: Sequence[int]) -> bool:
    first, second = _number(one), _number(other)
    step = cols.index(other.col) - cols.index(one.col) if one.row == other.row else second - first
    step = 7 + step if step < 0 else step
    over = first >= LAST_OF_SHORTEST and second <= step  # 29 | 30 | 1 | 2
    return (second - first == step if one.row == other.row else 0 < second - first <= 3) or over


def _stories(cells: Sequence[Cell], cols: Sequence[int], weeks: Sequence[Sequence[Cell]]) -> Sequence[Cell]:
    """The cells of a row below the days of a week; a line across the sheet (注：…) is below the last of them."""
    if not weeks or cells[0].row < weeks[0][0].row or any(cells[0].row == week[0].row for week in weeks):
        return []
    behind = cells[0].row - weeks[-1][0].row
    if behind > 0 and len(cells) == 1 and (behind > 1 or _LINE.match(squeeze(cells[0].text))):
        return []
    return [cell for cell in cells if cell.col in cols]


def _days(weeks: Sequence[Sequence[Cell]], time: Period | None) -> dict[tuple[int, int], str]:
    """What each cell of the weeks says by itself: 6日, and 4月30日 before the 1st of May."""
    cells = [cell for week in weeks for cell in week]
    numbers = [_number(cell) for cell in cells]
    begins = numbers.index(1) if 1 in numbers and numbers[0] >= LAST_OF_SHORTEST - FEWEST_WEEKDAYS else 0
    told: dict[tuple[int, int], str] = {}
    behind = -1 if begins else 0  # months from the one that the calendar is of
    for at, (cell, number) in enumerate(zip(cells, numbers, strict=True)):
        behind += at > 0 and number < numbers[at - 1]
        month = (time.start.month - 1 + behind) % 12 + 1 if time is not None and behind else 0
        told[cell.row, cell.col] = f"{month}月{number}日" if month else f"{number}日"
    return told


def calendar_end(lattice: Lattice, rows: Sequence[int], i: int) -> int:
    """The place behind the last row of the calendar that row i heads; i where it heads none."""
    if not _is_week(lattice.rows[rows[i]]):
        return i
    end = i + 1
    while end < len(rows) and all(_SAYS_DAY.match(cell.text) for cell in lattice.rows[rows[end]]):
        end += 1
    return end if end > i + FEWEST_WEEKS else i
