"""5.6 | 5.7 | 5.8 across: days as people type them, which look like decimals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze

FEWEST = 3  # fewer such numbers in a row may be anything
_MONTH_AND_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})")
_TENS = (10, 20, 30)


def days_across(cells: Sequence[Cell]) -> list[tuple[int, int]]:
    """[(month, day)] of cells that are consecutive days of a month, perhaps with 合计 behind them; [] for any others. A
    number cell turns 5.10 into 5.1: behind 5.9 it is the 10th."""
    named = cells[:-1] if cells and read_header(cells[-1].text).part == "total" else cells
    found: list[tuple[int, int]] = []
    for cell in named:
        said = _MONTH_AND_DAY.fullmatch(squeeze(cell.text))
        if said is None:
            return []
        month, day = int(said[1]), int(said[2])
        if found and day * 10 in _TENS and found[-1][1] == day * 10 - 1:
            day *= 10
        if found and (month, day - 1) != found[-1]:
            return []
        found.append((month, day))
    return found if len(found) >= FEWEST else []
