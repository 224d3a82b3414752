"""Timetables: days across, and under each what was done at an hour of it (讲座1场/412人), told in words."""

from __future__ import annotations

from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.values import is_date, is_value, read_value
from etl.meaning.lexicon import squeeze
from etl.regex import regex

FEWEST_DAYS = 3  # that head the columns of a timetable
FIRST_ROWS = 3  # below the heads
FEWEST_ROWS = 2
WORDS = regex(r"[\u4e00-\u9fff]{2}")  # 讲座1场, and neither 3场 nor 无


def heads_timetable(lattice: Lattice, rows: Sequence[int], i: int) -> bool:
    """时段 | 星期一（4月8日） | 星期二（4月9日） | … over rows that begin with a label: does row i head a timetable?"""
    first, *days = lattice.rows[rows[i]]
    if len(days) < FEWEST_DAYS or is_value(first) or is_date(first) or not all(map(is_date, days)):
        return False
    if len({squeeze(cell.text) for cell in days}) < len(days):
        return False
    cols = {cell.col for cell in days}
    below = [lattice.rows[row] for row in rows[i + 1 : i + 1 + FIRST_ROWS]]
    labelled = [cells for cells in below if cells[0].col == first.col and not is_value(cells[0])]
    filled = [cells for cells in labelled if any(cell.col in cols for cell in cells[1:])]
    return len(filled) >= FEWEST_ROWS and not any(is_date(cell) for cells in labelled for cell in cells)


def settle_timetable(columns: Sequence[Column], bodies: dict[int, list[Cell]]) -> None:
    """Makes the columns of days running text where most of what stands in them is told in words."""
    days = [column for column in columns if column.path and is_date(column.path[-1])]
    if len(days) < FEWEST_DAYS or any(column.use == "figure" for column in columns if column not in days):
        return
    cells = [cell for column in days for cell in bodies.get(column.col, []) if _says_something(cell)]
    told = sum(_tells_in_words(cell) for cell in cells)
    if 2 * told > len(cells):
        for column in days:
            column.use, column.dimension = "prose", ""


def _says_something(cell: Cell) -> bool:
    return cell.kind != "text" or WORDS.search(cell.text) is not None or read_value(cell).quantity is not None


def _tells_in_words(cell: Cell) -> bool:
    return cell.kind == "text" and WORDS.search(cell.text) is not None
