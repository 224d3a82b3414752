"""Sums with their bounds: of a measure, against the period before, along time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import pandas as pd

from analysis.columns import Bools, Rows, at_both_ends
from analysis.cube import (
    EPOCH,
    Cube,
    day_number,
    mask_records,
    rows_beside,
    rows_under,
)
from analysis.filters import (
    Filters,
    add_months,
    count_months,
    is_whole_months,
    month_end,
    previous_period,
)
from analysis.months_of_rows import month_of_rows, sums_by_measure_and_month
from analysis.scope import first_day, last_day

# Spans up to these many days are first tried by day and by week; a longer one has too many bars.
DAILY_UP_TO, WEEKLY_UP_TO = 14, 70
# A finer step is taken when at least this share of the figures fits into it; monthly forms stay monthly.
FITTING_SHARE = 0.5
# The months that a sparkline shows at least, where there are so many, and the overview's months in front of a single one.
SPARK_MONTHS = 12

SUM_COLUMNS = ["value", "low", "high", "estimated", "facts"]


@dataclass(frozen=True, slots=True)
class Total:
    """One sum: `low` and `high` bound it (`high` infinite when open), `estimated` is the part not stated
    exactly.
    """

    value: float
    low: float
    high: float
    estimated: float
    facts: int


@dataclass(frozen=True, slots=True)
class Development:
    """Figures along time. `steps`: start, end and the sums of what lies inside one step.

    `longer` lies inside the filters but in no single step, `beside` reaches over the filters' ends: neither
    is split. Of the steps `before` at the beginning lie before the filters (`analysis.months_before`).
    """

    step: str
    steps: pd.DataFrame
    longer: Total
    beside: Total
    before: int = 0


def sum_by(cube: Cube, rows: Rows, keys: np.ndarray, count: int) -> pd.DataFrame:
    """Sums of the facts at positions `rows` (ascending) by `keys` (one number below `count` per row): SUM_COLUMNS, by
    key.
    """
    return pd.DataFrame(sums_by(cube, rows, keys, count))


def sums_by(cube: Cube, rows: Rows, keys: np.ndarray, count: int) -> dict[str, np.ndarray]:
    """The same as columns by name: a frame takes longer to make than some hundred thousand facts to add up."""
    value, loose = cube.value[rows], cube.loose_among(rows)
    keys = keys.astype(np.intp, copy=False)  # else each of the sums would do so
    sums = np.bincount(keys, value, count)
    # one in ten figures is loose: only these are added up again
    keys_of_loose, value_of_loose = keys[loose.places], value[loose.places]
    return {
        "value": sums,
        "low": sums + np.bincount(keys_of_loose, loose.low - value_of_loose, count),
        "high": sums + np.bincount(keys_of_loose, loose.high - value_of_loose, count),
        "estimated": np.bincount(keys_of_loose, value_of_loose * loose.estimated, count),
        "facts": np.bincount(keys, minlength=count),
    }


def total_under(cube: Cube, filters: Filters) -> Total:
    """The sum of the facts under the filters."""
    return total_at(cube, rows_under(cube.facts, filters))


def total_at(cube: Cube, rows: Rows) -> Total:
    """The sum of the facts at positions `rows`, ascending."""
    value, loose = cube.value[rows], cube.loose_among(rows)
    total, loosely = float(value.sum()), value[loose.places]
    return Total(
        value=total,
        low=total + float((loose.low - loosely).sum()),
        high=total + float((loose.high - loosely).sum()),
        estimated=float((loosely * loose.estimated).sum()),
        facts=len(value),
    )


def share_bounds(part: Total, whole: Total) -> tuple[float, float]:
    """The least and the most that a part can be of its whole, which is not nothing; 1 of the whole itself."""
    if part.facts == whole.facts:
        return 1.0, 1.0
    rest_low, rest_high = whole.low - part.low, math.inf
    if math.isfinite(whole.high) and math.isfinite(part.high):
        rest_high = whole.high - part.high
    low = part.low / (part.low + rest_high) if part.low else 0.0
    if not math.isfinite(part.high) or not part.high:
        return low, float(part.high > 0)
    return low, part.high / (part.high + rest_low)


def compared_periods(cube: Cube, filters: Filters) -> tuple[tuple[date, date], tuple[date, date]] | None:
    """The filtered span, cut where the data's last month ends, and the span of the same length before it.

    None without a period. A year of which half has been reported is compared with half a year.
    """
    last = last_day(cube, filters)
    if filters.start is None or filters.end is None or last is None:
        return None
    end = min(filters.end, month_end(last))
    if end < filters.start:
        return None
    return (filters.start, end), previous_period(filters.start, end)


def core_measures(cube: Cube, filters: Filters, measures: Sequence[str]) -> pd.DataFrame:
    """One row per measure in the order given: measure, SUM_COLUMNS, estimated_share, previous with its bounds, change,
    change_certain.

    `change` is (value - previous) ÷ previous, NaN where the period before has no figure; it is certain where both are
    exact. The filter on the measure itself is left aside.
    """
    filters = replace(filters, measure="")
    now = _sums_by_measure(cube, filters, measures)
    periods = compared_periods(cube, filters)
    previous, previous_low, previous_high = np.full((3, len(measures)), np.nan)
    if periods:
        before = _sums_by_measure(cube, replace(filters, start=periods[1][0], end=periods[1][1]), measures)
        told = before["facts"] > 0
        for found, name in ((previous, "value"), (previous_low, "low"), (previous_high, "high")):
            found[told] = before[name][told]
    comparable = (now["facts"] > 0) & (previous != 0)
    return pd.DataFrame(
        {
            "measure": list(measures),
            **now,
            "estimated_share": _quotient(now["estimated"], now["value"], now["value"] != 0, 0.0),
            "previous": previous,
            "previous_low": previous_low,
            "previous_high": previous_high,
            "change": _quotient(now["value"] - previous, previous, comparable, np.nan),
            "change_certain": (now["low"] == now["high"]) & (previous_low == previous_high),
        }
    )


def _quotient(part: np.ndarray, whole: np.ndarray, where: Bools, otherwise: float) -> np.ndarray:
    found: np.ndarray = np.divide(part, whole, out=np.full(len(part), otherwise), where=where)
    return found


def _sums_by_measure(cube: Cube, filters: Filters, measures: Sequence[str]) -> dict[str, np.ndarray]:
    column = cube.facts.columns["measure"]
    rows = rows_under(cube.facts, filters)
    # -1, the code of a measure that nobody reports, is the last place, in which nothing is added up
    found = sums_by(cube, rows, column.codes[rows], len(column.values) + 1)
    asked = [column.code_of(measure) for measure in measures]
    return {name: sums[asked] for name, sums in found.items()}


def left_out(cube: Cube, filters: Filters) -> pd.DataFrame:
    """What the filters leave out because it is not stated exactly: measure and SUM_COLUMNS, each measure that has any."""
    shown = mask_records(cube.facts, replace(filters, estimates=""))
    column = cube.facts.columns["measure"]
    rows = np.flatnonzero(shown & cube.estimated)
    frame = sum_by(cube, rows, column.codes[rows], len(column.values))
    frame.insert(0, "measure", list(column.values))
    return frame[frame["facts"] > 0].reset_index(drop=True)


def recent_months(cube: Cube, filters: Filters, measures: Sequence[str]) -> pd.DataFrame:
    """The sparklines: the months of the filtered span, which the sum beside them is of, and where it has fewer than
    SPARK_MONTHS those before it, none before the data.

    Columns are the measures, rows the months' first days. Figures of longer periods are in none of them.
    """
    last = min(filters.end or date.max, last_day(cube, filters) or date.min)
    begin = first_day(cube, filters) or last
    first = max(min(filters.start or begin, add_months(last, 1 - SPARK_MONTHS)), begin).replace(day=1)
    count = max(count_months(first, last), 1)
    months = [add_months(first, step) for step in range(count)]
    end = month_end(months[-1])
    rows = rows_under(cube.facts, replace(filters, measure="", start=months[0], end=end))
    sums = sums_by_measure_and_month(cube, rows, months[0], count)
    # of a measure that nobody reports the last row is taken, in which nothing is added up
    by_measure = sums[[cube.facts.columns["measure"].code_of(measure) for measure in measures]]
    return pd.DataFrame(by_measure.T, index=months, columns=list(measures))


def sum_by_step(cube: Cube, rows: Rows, starts: Sequence[date], end: date) -> tuple[pd.DataFrame, Total, int]:
    """The sums of the facts at positions `rows` whose whole period lies in one step, SUM_COLUMNS by step; that of those
    that lie in no single one; and how many do. The steps begin at `starts`, the last ends with `end`."""
    keys = _step_of_rows(cube, rows, starts, end)
    sums = sum_by(cube, rows, keys, len(starts) + 1)
    value, low, high, estimated, facts = sums.iloc[0]
    steps = sums.iloc[1:].reset_index(drop=True)
    return steps, Total(value, low, high, estimated, int(facts)), len(keys) - int(facts)


def _step_of_rows(cube: Cube, rows: Rows, starts: Sequence[date], end: date) -> np.ndarray:
    """Of each fact the number of the step that its whole period lies in, from 1 on; 0 for none."""
    if is_whole_months(starts[0], end) and len(starts) == count_months(starts[0], end):
        return month_of_rows(cube, rows, starts[0], len(starts))
    first, last = cube.facts.start[rows], cube.facts.end[rows]
    if not len(first):
        return np.empty(0, dtype=np.intp)
    lowest = int(first.min())
    edges = [day_number(start) for start in starts] + [day_number(end) + 1]
    step_of_day = np.searchsorted(edges, np.arange(lowest, int(last.max()) + 1), side="right")
    step_of_day[step_of_day == len(edges)] = 0
    return at_both_ends(step_of_day, lowest, first, last)


def step_starts(start: date, end: date, step: str) -> list[date]:
    """The first days of the days, weeks (Monday to Sunday) or months that cover the span."""
    if step == "month":
        return [add_months(start, number) for number in range(count_months(start, end))]
    length = 7 if step == "week" else 1
    first = start - timedelta(days=start.weekday()) if step == "week" else start
    return [first + timedelta(days=day) for day in range(0, (end - first).days + 1, length)]


def _step_end(start: date, step: str) -> date:
    if step == "month":
        return month_end(start)
    return start + timedelta(days=6 if step == "week" else 0)


def _steps_to_try(start: date, end: date) -> list[str]:
    days = (end - start).days + 1
    steps = ["day"] if days <= DAILY_UP_TO else []
    return [*steps, *(["week"] if DAILY_UP_TO // 2 < days <= WEEKLY_UP_TO else []), "month"]


def development(cube: Cube, filters: Filters) -> Development:
    """One measure along time, by the finest step that the span allows and that most figures fit into.

    `filters.measure` must be set: different measures are never added.
    """
    rows = rows_under(cube.facts, filters)
    beside = total_at(cube, rows_beside(cube.facts, filters))
    first, last = cube.facts.start[rows], cube.facts.end[rows]
    if not len(first):
        empty = pd.DataFrame(columns=["start", "end", *SUM_COLUMNS])
        return Development("month", empty, total_at(cube, rows), beside)
    start = filters.start or EPOCH + timedelta(days=int(first.min()))
    end = filters.end or EPOCH + timedelta(days=int(last.max()))
    end = min(end, last_day(cube, filters) or end)
    for step in _steps_to_try(start, end):
        starts = step_starts(start, end, step)
        ends = [_step_end(day, step) for day in starts]
        frame, longer, fitting = sum_by_step(cube, rows, starts, ends[-1])
        if fitting >= FITTING_SHARE * len(first):
            break
    # Cut at the filters' ends, so that a step leads to its own facts and to no others.
    frame.insert(0, "end", [min(day, filters.end or day) for day in ends])
    frame.insert(0, "start", [max(day, filters.start or day) for day in starts])
    return Development(step, frame, longer, beside)
