"""Which month each fact lies in: worked out once per data version, since most charts and all sparklines ask by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from analysis.columns import Codes, Records, Rows, at_both_ends, smallest
from analysis.cube import EPOCH, Cube
from analysis.filters import count_months


@dataclass(frozen=True, slots=True)
class _MonthsOfRows:
    """`of_row[i]`: 1 for the month `first` (counted from January 1970), 2 for the next, …; 0 for a period that lies in no
    single month."""

    first: int
    of_row: Codes


def month_of_rows(cube: Cube, rows: Rows, first: date, count: int) -> NDArray[np.intp]:
    """Of each fact at `rows` which of `count` months from that of the day `first` on holds its whole period, from 1 on;
    0 for none."""
    known: _MonthsOfRows = cube.facts.kept.for_good("months", lambda: _months(cube.facts))
    wanted = np.arange(known.of_row.max(initial=0) + 1) + known.first - (count_months(EPOCH, first) - 1)
    wanted[(wanted < 0) | (wanted > count)] = 0
    wanted[0] = 0
    # all are within bounds: not to look for those that are not takes a third of the time
    found: NDArray[np.intp] = wanted.take(known.of_row[rows], mode="clip")
    return found


def _months(facts: Records) -> _MonthsOfRows:
    if not len(facts):
        return _MonthsOfRows(0, np.empty(0, np.int8))
    lowest, highest = int(facts.start.min()), int(facts.end.max())
    days = np.arange(lowest, highest + 1).astype("datetime64[D]")
    month = days.astype("datetime64[M]").astype(np.int64)
    first = int(month[0])
    month_of_day: Codes = (month - first + 1).astype(smallest(int(month[-1]) - first + 2))
    return _MonthsOfRows(first, at_both_ends(month_of_day, lowest, facts.start, facts.end))
