"""One month among those before it: alone it is a single column, which says nothing of where things go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pandas as pd

from analysis.cube import Cube, rows_under
from analysis.filters import Filters, add_months, is_whole_months, month_end
from analysis.totals import SPARK_MONTHS, Development, step_starts, sum_by_step


def with_months_before(cube: Cube, filters: Filters, found: Development) -> Development:
    """A development that is one whole month, with the months before it put first, SPARK_MONTHS at most in all and none
    before the first that has a figure under the filters; any other as it is.

    What is `longer` or `beside` stays that of the month alone.
    """
    if found.step != "month" or len(found.steps) != 1:
        return found
    start, end = found.steps[["start", "end"]].iloc[0]
    if not is_whole_months(start, end):
        return found
    earlier = replace(filters, start=add_months(start, 1 - SPARK_MONTHS), end=start - timedelta(days=1))
    frame = _months(cube, earlier)
    told = np.flatnonzero(frame["facts"])
    if not len(told):
        return found
    before = frame.iloc[told[0] :]
    steps = pd.concat([before, found.steps], ignore_index=True)
    return replace(found, steps=steps, before=len(before))


def _months(cube: Cube, filters: Filters) -> pd.DataFrame:
    """The steps of a span of whole months, as `analysis.totals.development` gives them."""
    assert filters.start is not None
    assert filters.end is not None
    starts = step_starts(filters.start, filters.end, "month")
    # of a quarter's figure no month has a part
    frame, _, _ = sum_by_step(cube, rows_under(cube.facts, filters), starts, filters.end)
    frame.insert(0, "end", [month_end(first) for first in starts])
    frame.insert(0, "start", starts)
    return frame
