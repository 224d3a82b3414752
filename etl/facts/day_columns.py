"""上旬, 3日, 1月 above columns: the thirds of the month that the sheet is about, days whose month nothing tells, and months
of a school's year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from etl.facts.label_dates import THIRD
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.day_cells import heads_days, year_alone
from etl.layout.header_path import NOTHING, read_path
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import header_meaning
from etl.layout.table import Table
from etl.layout.values import read_value
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, read_period
from etl.meaning.school_year import in_school_year
from etl.regex import regex

_DAY = regex(r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]|(?:20\d\d年)?\d{1,2}月\d{1,2}日")

_THIRD = regex(rf"(?P<third>{THIRD.pattern})(?:\([^()]{{1,14}}\))?")  # 上旬(1—10日)
_PARTS = ("month", "day", "date")
_DOWN = regex(r"|号|天数?|日[期次]?|序?号?")


def tell_school_year(columns: Sequence[Column], school: int | None) -> None:
    """9月 | 10月 | … | 1月 in the school's year 2023—2024: the last of them is of 2024."""
    for column in columns if school else ():
        if column.meaning.period is not None:
            period = in_school_year(partial(_period_above, column), None, school)
            column.meaning = replace(column.meaning, period=period)


def _period_above(column: Column, year: int | None) -> Period | None:
    return read_path(column.path, year).period


def year_over_days(table: Table, lattice: Lattice) -> int | None:
    """2024年 over 月 | 日, as in an account book, or over the days themselves."""
    own, rows = lattice.sheet.cells, [body.row for body in table.body if body.kind == "data"]
    for at, row in enumerate(table.header_rows):
        for cell in lattice.rows[row]:
            year = year_alone(cell.text)
            if year is None:
                continue
            below = [own.get((row + 1, col)) for col in range(cell.col, lattice.right(cell) + 1)]
            last = at + 1 == len(table.header_rows)
            if not last and all(one is not None and header_meaning(one).dimension in _PARTS for one in below):
                return year
            under = [one for data in rows if (one := own.get((data, cell.col))) is not None]
            before = [one for one in lattice.rows[row] if table.left <= one.col < cell.col]
            in_front = all(header_meaning(one).part == "serial" for one in before)
            if in_front and under and heads_days([cell], under):
                return year
    return None


def tell_thirds(columns: Sequence[Column], period: Period | None) -> None:
    """Makes figures of a third of the month out of the columns under 上旬, 中旬, 下旬. `period`: the sheet's own."""
    if period is None or period.start == period.end:
        return
    month = (period.start.year, period.start.month)
    if month != (period.end.year, period.end.month):
        return
    for column in columns:
        third = next((said for cell in column.path if (said := _THIRD.fullmatch(squeeze(cell.text)))), None)
        own = read_period(f"{month[1]}月{third['third']}", month[0]) if third else None
        if own is not None and column.use in ("unknown", "figure"):
            column.use = "figure"
            column.meaning = replace(column.meaning, part=column.meaning.part or "period", period=own)


def tell_days_down(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], period: Period | None
) -> None:
    """1 to 30 at the left edge, under 号 or under nothing, below the title of a month that has as many days, where nothing
    else names the rows."""
    first = columns[0] if columns else None
    if first is None or period is None or any(c.use == "label" for c in columns):
        return
    head = squeeze(first.path[-1].text) if first.path else ""
    cells = [cell for row in rows if (cell := lattice.sheet.cells.get((row, first.col))) is not None]
    numbers = [cell.value for cell in cells if cell.kind == "number"]
    of_month = (period.start.day, period.start.month) == (1, period.end.month)
    if _DOWN.fullmatch(head) and of_month and numbers == list(range(1, period.end.day + 1)):
        first.use, first.dimension, first.meaning = "label", "day", NOTHING


def days_without_month(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> list[Cell]:
    """The heads of figures that name a day (3日 under the title of a quarter, 31日 under that of September) of no month
    that is told, or that no month has: their figures count in the sheet's period, and are asked about."""
    return [
        cell
        for column in columns
        if column.use in ("figure", "unknown") and column.meaning.period is None
        for cell in column.path
        if _DAY.fullmatch(squeeze(cell.text))
        and any(_counts(lattice.sheet.cells.get((row, column.col))) for row in rows)
    ]


def _counts(cell: Cell | None) -> bool:
    """Anything but the stroke through a day that the month does not have: 31 | / of a form for any month."""
    return cell is not None and read_value(cell).kind != "blank"
