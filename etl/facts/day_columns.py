"""1, 2, 3 … 31, 5.6 or 上旬 above columns under the title of a month: the days and thirds of that month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.facts.label_dates import THIRD
from etl.layout.column import Column
from etl.layout.header_path import NOTHING
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.calendar_period import Period, day
from etl.meaning.lexicon import squeeze
from etl.meaning.period import read_period

FEWEST = 3  # columns; fewer numbers in a row may be anything


def tell_days(
    columns: Sequence[Column], table: Table, lattice: Lattice, period: Period | None, year: int | None
) -> None:
    """Makes figures of a day out of the columns that nothing but consecutive numbers head, and figures of a third of the
    month out of those under 上旬, 中旬, 下旬. `period`: the sheet's own; `year`: that of dates without one."""
    if period is None or not table.header_rows:
        return
    month = (period.start.year, period.start.month)
    if month != (period.end.year, period.end.month) or period.start == period.end:
        return
    for column in columns:
        third = THIRD.fullmatch(squeeze(column.path[-1].text)) if column.path else None
        own = read_period(f"{month[1]}月{third.group()}", month[0]) if third else None
        if own is not None and column.use in ("unknown", "figure"):
            column.use = "figure"
            column.meaning = replace(column.meaning, part=column.meaning.part or "period", period=own)
    row = table.header_rows[-1]
    numbered = [(c, n) for c in columns if c.use == "unknown" and (n := _number_above(c, lattice, row))]
    open_ones, numbers = [c for c, _ in numbered], [n for _, n in numbered]
    if len(numbers) < _fewest(open_ones) or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    days = [day(*month, number) for number in numbers]
    if any(one is None for one in days):
        return
    for column, own in zip(open_ones, days, strict=True):
        column.use = "figure"
        column.meaning = replace(NOTHING, part="period", period=own)


def _fewest(columns: Sequence[Column]) -> int:
    """8日 | 9日 say that they are days; 8 and 9 do not."""
    said = all(column.path and squeeze(column.path[-1].text)[-1:] in ("日", "号") for column in columns)
    return 2 if said else FEWEST


def _number_above(column: Column, lattice: Lattice, row: int) -> int:
    """5 or 5日 as all that heads a column; 0 for anything else."""
    cell = lattice.at(row, column.col)
    if cell is None or len(column.path) > 1:
        return 0
    text = squeeze(cell.text)
    number = text.rstrip("日号")
    alone = not column.path or number != text
    return int(number) if alone and number.isdecimal() and len(number) < 3 else 0
