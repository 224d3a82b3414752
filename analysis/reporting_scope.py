"""Of which units and which period a question about reporting is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import numpy as np
import pandas as pd

from analysis.filters import Filters
from analysis.reporting_periods import Span, last_ended, period_of, periods_until

# How many periods are shown: what the eye takes in, or all that are asked for.
FEWEST, MOST = 6, 24


def units_under(frame: pd.DataFrame, filters: Filters, rows: Collection[int] = ()) -> pd.DataFrame:
    """The rows of a roster or of deliveries that the filters on district, kind and unit leave. `rows`: the numbers
    of those rows of the roster that the unit of the filters has under another name."""
    codes = frame["district_code"].tolist()
    keep = np.array([code.startswith(filters.district) for code in codes], dtype=bool)
    if filters.here_only:
        keep &= np.array([code == filters.district for code in codes], dtype=bool)
    if filters.unit_kind:
        keep &= frame["unit_type"].isin(filters.unit_kind.split(",")).to_numpy()
    if filters.unit:
        keep &= ((frame["unit"] == filters.unit) | frame["unit_row"].isin(rows)).to_numpy()
    return frame[keep]


def frequencies(units: pd.DataFrame) -> list[str]:
    """How often the units report, the usual first."""
    return [str(name) for name in units["frequency"].value_counts(sort=True).index]


def period_asked(sent: pd.DataFrame, frequency: str, today: date, filters: Filters) -> Span:
    """The period to show first: of those that have ended and lie inside the filters the last one for which
    anything came, else the last one; where none lies inside them, that in which they end.

    `sent`: deliveries (`analysis.deliveries.SENT_COLUMNS`).
    """
    last = ended = last_ended(frequency, today)
    first = filters.start or date.min
    if filters.start and filters.end:
        last = period_of(frequency, filters.end)
        if last[1] > filters.end:
            last = last_ended(frequency, filters.end)
        if last[0] < first:
            return period_of(frequency, filters.end)
        if last > ended and ended[0] >= first:
            last = ended
    # few days stand for all deliveries
    ends = [end for end in set(sent["period_end"].tolist()) if not pd.isna(end) and first <= end <= last[1]]
    return period_of(frequency, max(ends)) if ends else last


def periods_shown(frequency: str, last: Span, filters: Filters, units: pd.DataFrame) -> list[Span]:
    """The periods of the calendar, the oldest first: those inside the filters and some before, a year of months
    without filters; none from before any of the units was on the roster, unless they are few."""
    count = {"month": 12, "week": 12, "ten_days": 12}.get(frequency, FEWEST)
    if filters.start and filters.end and filters.start <= last[0]:
        days = (last[1] - last[0]).days + 1
        inside = (last[1] - filters.start).days // days + 1
        count = max(FEWEST, min(inside, MOST))
    found = periods_until(frequency, last, count)
    starts = [day or date.min for day in units["starts"]]
    asked = [period for period in found if starts and period[1] >= min(starts)]
    return found[-max(FEWEST, len(asked)) :]
