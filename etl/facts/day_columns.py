"""1, 2, 3 … 31 above columns under the title of one month: the days of that month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.layout.header_path import NOTHING
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.meaning.calendar_period import Period, day
from etl.meaning.lexicon import squeeze

FEWEST = 3  # columns; fewer numbers in a row may be anything


def tell_days(columns: Sequence[Column], table: Table, lattice: Lattice, period: Period | None) -> None:
    """Makes figures of a day out of the columns that nothing but consecutive numbers head. `period`: the sheet's own."""
    if period is None or not table.header_rows:
        return
    month = (period.start.year, period.start.month)
    if month != (period.end.year, period.end.month) or period.start == period.end:
        return
    row = table.header_rows[-1]
    numbered = [(c, n) for c in columns if c.use == "unknown" and (n := _number_above(c, lattice, row))]
    open_ones, numbers = [c for c, _ in numbered], [n for _, n in numbered]
    if len(numbers) < FEWEST or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    days = [day(*month, number) for number in numbers]
    if any(one is None for one in days):
        return
    for column, own in zip(open_ones, days, strict=True):
        column.use = "figure"
        column.meaning = replace(NOTHING, part="period", period=own)


def _number_above(column: Column, lattice: Lattice, row: int) -> int:
    """5 or 5日 as all that heads a column; 0 for anything else."""
    cell = lattice.at(row, column.col)
    if cell is None or len(column.path) > 1:
        return 0
    text = squeeze(cell.text)
    number = text.rstrip("日号")
    alone = not column.path or number != text
    return int(number) if alone and number.isdecimal() and len(number) < 3 else 0
