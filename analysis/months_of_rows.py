"""Which month each fact lies in: worked out once per data version, since most charts and all sparklines ask by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from analysis.columns import Codes, Floats, Records, Rows, at_both_ends, smallest
from analysis.cube import EPOCH, Cube
from analysis.filters import count_months


@dataclass(frozen=True, slots=True)
class _MonthsOfRows:
    """`of_row[i]`: 1 for the month `first` (counted from January 1970), 2 for the next, …; 0 for a period that lies in no
    single month. `count`: how many numbers there are, that of none among them."""

    first: int
    count: int
    of_row: Codes


def month_of_rows(cube: Cube, rows: Rows, first: date, count: int) -> NDArray[np.intp]:
    """Of each fact at `rows` which of `count` months from that of the day `first` on holds its whole period, from 1 on;
    0 for none."""
    known = _known(cube.facts)
    wanted = np.arange(known.count) + known.first - (count_months(EPOCH, first) - 1)
    wanted[(wanted < 0) | (wanted > count)] = 0
    wanted[0] = 0
    # all are within bounds: not to look for those that are not takes a third of the time
    found: NDArray[np.intp] = wanted.take(known.of_row[rows], mode="clip")
    return found


def sums_by_measure_and_month(cube: Cube, rows: Rows, first: date, count: int) -> Floats:
    """The sums of the facts at `rows` whose whole period lies in one of `count` months from that of the day `first` on, by
    the number of their measure and by month; behind the measures a row of nothing, for one that nobody reports."""
    known, measure = _known(cube.facts), cube.facts.columns["measure"]
    width = len(measure.values) + 1
    # one number a fact, and everything added up at once: looking up the months that are asked for takes three times as long
    cells: Codes = cube.facts.kept.for_good("months of measures", lambda: _cells(known, measure.codes, width))
    sums = np.bincount(cells[rows], cube.value[rows], known.count * width).reshape(known.count, width)
    begin = count_months(EPOCH, first) - known.first  # the place of the first month asked for
    found: Floats = np.zeros((width, count))
    inside = slice(max(begin, 1), min(begin + count, known.count))
    if inside.start < inside.stop:
        found[:, inside.start - begin : inside.stop - begin] = sums[inside].T
    return found


def _cells(known: _MonthsOfRows, measures: Codes, width: int) -> Codes:
    """The place of each fact in a table of months (in none first) by `width` measures."""
    kind = smallest(known.count * width)
    cells: Codes = known.of_row.astype(kind)
    cells *= width
    cells += measures.astype(kind)
    return cells


def _known(facts: Records) -> _MonthsOfRows:
    found: _MonthsOfRows = facts.kept.for_good("months", lambda: _months(facts))
    return found


def _months(facts: Records) -> _MonthsOfRows:
    if not len(facts):
        return _MonthsOfRows(0, 1, np.empty(0, np.int8))
    lowest, highest = int(facts.start.min()), int(facts.end.max())
    days = np.arange(lowest, highest + 1).astype("datetime64[D]")
    month = days.astype("datetime64[M]").astype(np.int64)
    first = int(month[0])
    count = int(month[-1]) - first + 2
    month_of_day: Codes = (month - first + 1).astype(smallest(count))
    return _MonthsOfRows(first, count, at_both_ends(month_of_day, lowest, facts.start, facts.end))
