"""Who has reported, who is late, who is missing: the state of each unit of the roster in each period.

The rules of counting and their reasons: `docs/decisions/0035-who-has-reported.md`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

import pandas as pd

from analysis.deliveries import UNREADABLE
from analysis.reporting_periods import Span, last_ended

ON_TIME, LATE, MISSING, EMPTY = "on_time", "late", "missing", "empty"
# Not on the roster on the period's last day; or on it, and the due day has not passed.
NOT_DUE, WAITING = "not_due", "waiting"
STATES = (ON_TIME, LATE, MISSING, EMPTY, UNREADABLE, WAITING, NOT_DUE)

# One row per row of the roster and period. `start`, `end`, `due`, `received` are dates, `received` None where nothing
# came; `days_late` 0 but for LATE. `longer`: covered by figures of a longer period alone; `partly`: MISSING although
# figures of a part of the period came; `zero`: reported, and all figures are 0. `deliveries`: the numbers of the
# rows behind it (`analysis.deliveries.SENT_COLUMNS`), the first received first.
STATE_COLUMNS = ["unit_row", "unit", "unit_type", "district_code", "district", "start", "end", "due", "state",
                 "days_late", "received", "longer", "partly", "zero", "facts", "deliveries"]  # fmt: skip

# Days of a period that its parts may leave open: a weekend of a week, less than a week of anything longer (the
# last ten days of February are 8).
_OPEN_DAYS = {"week": 2, "ten_days": 2}
_OPEN_DAYS_ELSE = 6


@dataclass(frozen=True, slots=True)
class _Part:
    """What one row of the deliveries gives to a period: the days of it from `start` to `end`, or all of it."""

    delivery: int
    day: date
    start: date
    end: date
    whole: bool
    longer: bool
    facts: int
    above_zero: int
    problem: str


class _Sent(NamedTuple):
    """What of a row of the deliveries (`analysis.deliveries.SENT_COLUMNS`) a state is made of."""

    delivery: int
    unit_row: int
    first: date
    period_start: Any
    period_end: Any
    dated: bool
    facts: int
    above_zero: int
    problem: str


def reporting_states(
    roster: pd.DataFrame, listed: pd.DataFrame, frequency: str, periods: Sequence[Span], today: date
) -> pd.DataFrame:
    """The state of every unit that reports this often in each of the periods, as of `today`: STATE_COLUMNS.

    `roster`: `etl.store.reference_frames.ROSTER_COLUMNS`; `listed`: what its units sent
    (`analysis.deliveries.match_deliveries`); `periods`: one after the other without a gap, the oldest first.
    What came after `today` is left aside.
    """
    units = roster[roster["frequency"] == frequency]
    ours = listed[listed["unit_row"].isin(units["unit_row"]) & (listed["first"] <= today)]
    parts = _parts_by_cell(ours, frequency, periods)
    open_days = _OPEN_DAYS.get(frequency, _OPEN_DAYS_ELSE)
    rows: Iterable[Any] = units.itertuples(index=False)
    records = [
        _cell(unit, span, parts.get((unit.unit_row, place), []), open_days, today)
        for unit in rows
        for place, span in enumerate(periods)
    ]
    return pd.DataFrame(records, columns=STATE_COLUMNS)


def _parts_by_cell(
    listed: pd.DataFrame, frequency: str, periods: Sequence[Span]
) -> dict[tuple[int, int], list[_Part]]:
    parts: dict[tuple[int, int], list[_Part]] = defaultdict(list)
    if not periods:
        return parts
    columns = [listed[name].tolist() for name in _Sent._fields]
    for fields in zip(*columns, strict=True):
        row = _Sent._make(fields)
        stated = not (pd.isna(row.period_start) or pd.isna(row.period_end))
        if stated and (row.period_end < periods[0][0] or row.period_start > periods[-1][1]):
            continue  # nearly all are of other periods
        # nothing says for when: for the period that had ended last when it came
        start, end = (row.period_start, row.period_end) if stated else last_ended(frequency, row.first)
        for place in _places(start, end, bool(row.dated), periods):
            parts[row.unit_row, place].append(_part(row, start, end, periods[place]))
    return parts


def _places(start: date, end: date, dated: bool, periods: Sequence[Span]) -> Iterator[int]:
    """The periods that a span has to do with. An activity belongs to that in which it ended, and to those which
    it fills."""
    first = bisect_left(periods, start, key=lambda period: period[1])
    after = bisect_right(periods, end, key=lambda period: period[0])
    for place in range(first, after):
        if not dated or end <= periods[place][1] or start <= periods[place][0]:
            yield place


def _part(row: _Sent, start: date, end: date, period: Span) -> _Part:
    fills = start <= period[0] and end >= period[1]
    return _Part(
        row.delivery,
        row.first,
        max(start, period[0]),
        min(end, period[1]),
        whole=fills or bool(row.dated),
        longer=fills and not row.dated and (start, end) != period,
        facts=row.facts,
        above_zero=row.above_zero,
        problem=row.problem,
    )


def _cell(unit: Any, period: Span, parts: list[_Part], open_days: int, today: date) -> dict[str, object]:
    """A row of STATE_COLUMNS."""
    parts = sorted(parts, key=lambda part: (part.day, part.delivery))
    figures = [part for part in parts if part.facts]
    due = period[1] + timedelta(days=unit.due_days)
    received = _complete_on(figures, period, open_days)
    state = _state(unit, period, parts, received, due, today)
    return {
        **{name: getattr(unit, name) for name in STATE_COLUMNS[:5]},
        "start": period[0],
        "end": period[1],
        "due": due,
        "state": state,
        "days_late": (received - due).days if received and state == LATE else 0,
        "received": received or (parts[-1].day if parts else None),
        "longer": received is not None and all(part.longer for part in figures),
        "partly": received is None and bool(figures),
        "zero": received is not None and not any(part.above_zero for part in figures),
        "facts": sum(part.facts for part in figures),
        "deliveries": tuple(dict.fromkeys(part.delivery for part in parts)),
    }


def _state(unit: Any, period: Span, parts: list[_Part], received: date | None, due: date, today: date) -> str:
    if (unit.starts and unit.starts > period[1]) or (unit.ends and unit.ends < period[1]):
        return NOT_DUE
    if received is not None:
        return ON_TIME if received <= due else LATE
    if parts and not any(part.facts for part in parts):
        return UNREADABLE if parts[-1].problem else EMPTY
    return MISSING if today > due else WAITING


def _complete_on(figures: list[_Part], period: Span, open_days: int) -> date | None:
    """The day on which what had come by then covered the period; None where it does not yet."""
    spans: list[Span] = []
    for part in figures:
        if part.whole:
            return part.day
        spans.append((part.start, part.end))
        if _widest_gap(spans, period) <= open_days:
            return part.day
    return None


def _widest_gap(spans: list[Span], period: Span) -> int:
    """The most days one after the other of a period that no span covers."""
    widest, reached = 0, period[0] - timedelta(days=1)
    for start, end in sorted(spans):
        widest = max(widest, (start - reached).days - 1)
        reached = max(reached, end)
    return max(widest, (period[1] - reached).days)
