"""Why a total is another one than on an earlier day: the figures that count differently, by submission."""

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.cube import Cube, rows_under
from analysis.filters import Filters

CHANGE_COLUMNS = ["submission", "measure", "before", "now", "change", "facts"]


def changes_between(before: Cube, now: Cube, filters: Filters) -> pd.DataFrame:
    """What each submission gives to the totals in two states of the record, where that differs: CHANGE_COLUMNS, the
    largest change first. `facts` is the number of figures that count differently; by measure, `change` adds up to
    the difference of the totals under the filters."""
    both = _figures(before, filters).merge(
        _figures(now, filters),
        on="fact_id",
        how="outer",
        suffixes=("_before", "_now"),
        validate="1:1",
    )
    both = both[both["value_before"].fillna(0.0) != both["value_now"].fillna(0.0)]
    found = pd.DataFrame(
        {
            "submission": both["submission_now"].fillna(both["submission_before"]).astype(str),
            "measure": both["measure_now"].fillna(both["measure_before"]).astype(str),
            "before": both["value_before"].fillna(0.0),
            "now": both["value_now"].fillna(0.0),
            "facts": 1,
        }
    )
    found = found.groupby(["submission", "measure"], as_index=False, sort=True).sum()
    found["change"] = found["now"] - found["before"]
    order = np.argsort(-found["change"].abs().to_numpy(), kind="stable")
    return found.iloc[order].reset_index(drop=True)[CHANGE_COLUMNS]


def totals_between(before: Cube, now: Cube, filters: Filters) -> pd.DataFrame:
    """measure, before, now, change of every measure that has a figure in either state, by code."""
    sums = pd.DataFrame(
        {
            name: _figures(cube, filters).groupby("measure")["value"].sum()
            for name, cube in (("before", before), ("now", now))
        }
    ).fillna(0.0)
    sums["change"] = sums["now"] - sums["before"]
    return sums.rename_axis("measure").reset_index().sort_values("measure", ignore_index=True)


def _figures(cube: Cube, filters: Filters) -> pd.DataFrame:
    """fact_id, submission, measure and value of the figures under the filters."""
    rows = rows_under(cube.facts, filters)
    columns = cube.facts.columns
    texts = {
        name: np.array(columns[name].values, dtype=object)[columns[name].codes[rows]]
        for name in ("submission", "measure")
    }
    return pd.DataFrame({"fact_id": cube.fact_id[rows].astype(np.int64), **texts, "value": cube.value[rows]})
