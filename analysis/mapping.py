"""The divisions of one level as a map shows them: figure, coverage and which of the four states each is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from analysis.bases import Bases
from analysis.columns import Records
from analysis.coverage import COVERAGE_COLUMNS, coverage_by_division
from analysis.cube import Cube, mask_records
from analysis.filters import Filters
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from analysis.totals import SUM_COLUMNS, Total, total_under

# `mentions` and `other_facts` count what was done there without a figure of the measure.
MAP_COLUMNS = [*COVERAGE_COLUMNS, "state", "mentions", "other_facts"]


def divisions_on_map(cube: Cube, filters: Filters, bases: Bases, divisions: Sequence[str]) -> pd.DataFrame:
    """MAP_COLUMNS of each of `divisions` in their order; `filters.measure` must be set.

    `state`: counted (a figure above 0), zero (reported as 0), done_not_counted (mentions or figures of other
    measures, or estimates that are left out), nothing: a blind spot. Only what has a figure has a ratio.
    """
    frame = coverage_by_division(cube, filters, bases, divisions)
    frame.loc[frame["facts"] == 0, ["ratio", "ratio_low", "ratio_high"]] = np.nan
    anything = filters.of_anything
    frame["mentions"] = count_under(cube.mentions, anything, divisions)
    frame["other_facts"] = count_under(cube.facts, anything, divisions) - frame["facts"]
    done = (frame["mentions"] + frame["other_facts"]) > 0
    frame["state"] = np.select(
        [frame["value"] > 0, frame["facts"] > 0, done], [COUNTED, ZERO, DONE], default=NOTHING
    )
    return frame[MAP_COLUMNS]


def known_no_deeper(cube: Cube, filters: Filters, parent: str, frame: pd.DataFrame) -> Total:
    """What lies in `parent` under the filters and in none of the divisions of `frame`, so that nothing is lost."""
    whole = total_under(cube, replace(filters, district=parent))
    inside = frame[SUM_COLUMNS].sum()
    high = whole.high - inside["high"] if np.isfinite(inside["high"]) else whole.high
    return Total(
        whole.value - inside["value"],
        whole.low - inside["low"],
        high,
        whole.estimated - inside["estimated"],
        int(whole.facts - inside["facts"]),
    )


def count_under(records: Records, filters: Filters, divisions: Sequence[str]) -> np.ndarray:
    """How many facts or mentions of the filters lie in each division or below it."""
    column = records.columns["district_code"]
    counts = np.bincount(column.codes[mask_records(records, filters)], minlength=len(column.values))
    return np.array([counts[slice(*column.under(code))].sum() for code in divisions], dtype=np.int64)
