"""The counted figures of one data version as numpy columns, built once and then only read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analysis.columns import NO_END, Bools, Floats, Records, Rows
from analysis.filters import HIDDEN, Filters

EPOCH = date(1970, 1, 1)
LEVELS = {2: "province", 4: "city", 6: "county", 9: "township", 12: "village"}
_ALL = slice(None)


@dataclass(frozen=True, slots=True)
class Loose:
    """Facts that are not bounded by themselves: their places among those that were asked about, ascending, their bounds,
    and which of them are not stated exactly."""

    places: NDArray[np.int64]
    low: Floats
    high: Floats
    estimated: Bools


@dataclass(frozen=True, slots=True)
class Cube:
    """Counted facts with their figures, mentions, and the names of the divisions that they lie in.

    Facts stand in the order of `fact_id`, mentions of `mention_id`. Most figures are bounded by themselves; for the
    rows that `loose` marks `loose_low` and `loose_high` bound `value`, `loose_high` infinite when open above.
    `paths`: of each division's code the words that files give it.
    """

    facts: Records
    mentions: Records
    value: Floats
    loose: Bools
    loose_low: Floats
    loose_high: Floats
    sample: Bools
    fact_id: NDArray[np.integer[Any]]
    mention_id: NDArray[np.integer[Any]]
    paths: Mapping[str, str]
    district_names: Mapping[str, str]

    def loose_among(self, rows: Rows) -> Loose:
        """The loose ones of the facts at `rows` (ascending positions)."""
        all_loose: NDArray[np.int64] = self.facts.kept.for_good("loose", lambda: np.flatnonzero(self.loose))
        if isinstance(rows, slice):
            first, last, _ = rows.indices(len(self.loose))
            found: Rows = slice(*np.searchsorted(all_loose, (first, last)).tolist())
            places = all_loose[found] - first
        else:
            places = np.flatnonzero(self.loose[rows])
            found = np.searchsorted(all_loose, rows[places])
        return Loose(places, self.loose_low[found], self.loose_high[found], self.estimated[all_loose[found]])

    def places_of(self, fact_ids: NDArray[np.integer[Any]]) -> tuple[NDArray[np.int64], Bools]:
        """Positions of facts, and which of them count; the position of one that does not is anything."""
        wanted = fact_ids.astype(self.fact_id.dtype)
        places = np.minimum(np.searchsorted(self.fact_id, wanted), max(len(self.fact_id) - 1, 0))
        counts = self.fact_id[places] == wanted if len(self.fact_id) else np.zeros(len(wanted), dtype=bool)
        return places, counts

    @property
    def estimated(self) -> Bools:
        """Which facts are not stated exactly."""
        return self.facts.estimated

    @property
    def first_day(self) -> date | None:
        """The earliest day that a counted figure speaks of."""
        if not len(self.facts):
            return None
        return EPOCH + timedelta(days=self.facts.span()[0])

    @property
    def last_day(self) -> date | None:
        """The latest day that a counted figure speaks of."""
        if not len(self.facts):
            return None
        return EPOCH + timedelta(days=self.facts.span()[1])


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def _everything(records: Records) -> Bools:
    return np.ones(len(records), dtype=bool)


def mask_dimensions(records: Records, filters: Filters) -> Bools:
    """Rows that pass every filter but the period; to be read only."""
    return mask_records(records, replace(filters, start=None, end=None))


def mask_records(records: Records, filters: Filters) -> Bools:
    """Rows that pass the filters; to be read only."""

    def work_out() -> Bools:
        rows = rows_under(records, filters)
        mask = np.zeros(len(records), dtype=bool)
        mask[rows] = True
        return mask

    mask: Bools = records.kept.get(filters, work_out)
    return mask


def rows_under(records: Records, filters: Filters) -> Rows:
    """The positions of the rows that pass the filters, ascending; a slice where they follow each other without a gap. To
    be read only."""
    rows: Rows = records.kept.get(("rows", filters), lambda: _rows_under(records, filters))
    return rows


def _rows_under(records: Records, filters: Filters) -> Rows:
    """What lies in one division is looked for there alone, so that a county costs what it has and not what all have; and
    what lies in a span only where the record has figures of such days."""
    if filters.district or filters.here_only:
        stretches: list[Rows] = [_rows_of_division(records, filters)]
    elif filters.start is not None and filters.end is not None:
        stretches = [*records.stretches_inside(day_number(filters.start), day_number(filters.end))]
    else:
        stretches = [_ALL]
    return _rows_among(records, filters, stretches)


def rows_beside(records: Records, filters: Filters) -> Rows:
    """The positions of the rows that pass the filters but the span, whose period touches it without lying inside: they
    are shown beside, never split. To be read only."""
    rows: Rows = records.kept.get(("beside", filters), lambda: _rows_beside(records, filters))
    return rows


def _rows_beside(records: Records, filters: Filters) -> Rows:
    if filters.start is None or filters.end is None:
        return np.empty(0, np.int64)
    first, last = day_number(filters.start), day_number(filters.end)
    whole = replace(filters, start=None, end=None)
    if filters.district or filters.here_only:
        stretches: list[Rows] = [_rows_of_division(records, filters)]
    else:
        stretches = [*records.stretches_beside(first, last)]
    beside = []
    for stretch in stretches:
        start, end = records.start[stretch], records.end[stretch]
        touching = (start <= last) & (end >= first) & ((start < first) | (end > last)) & (end != NO_END)
        beside.append(_places(stretch, touching))
    return _rows_among(records, whole, beside)


def rows_up_to(records: Records, filters: Filters, last: int) -> Rows:
    """Of the rows that pass the filters those whose period ends on the day `last` or before."""
    rows = rows_under(records, filters)
    within = records.end[rows] <= last
    return rows if within.all() else _places(rows, within)


def _rows_among(records: Records, filters: Filters, stretches: Sequence[Rows]) -> Rows:
    """Those of the rows (stretches that follow each other) that pass every filter but the division's."""
    found = []
    for stretch in stretches:
        passing = _passing(records, filters, stretch)
        if passing is None and stretch is _ALL:
            return _ALL
        found.append(_places(stretch, passing))
    return _as_slice(np.concatenate(found)) if found else np.empty(0, np.int64)


def _places(stretch: Rows, marked: Bools | None) -> NDArray[np.int64]:
    """The positions that a mask over a stretch marks; None for all of it."""
    if not isinstance(stretch, slice):
        return stretch if marked is None else stretch[marked]
    if marked is None:
        return np.arange(stretch.start, stretch.stop)
    return np.flatnonzero(marked) + (stretch.start or 0)


def _as_slice(rows: NDArray[np.int64]) -> Rows:
    """Rows without a gap as a slice: what is asked of them is then looked at where it lies, and not copied."""
    if not len(rows) or rows[-1] - rows[0] != len(rows) - 1:
        return rows
    return slice(int(rows[0]), int(rows[-1]) + 1)


def _rows_of_division(records: Records, filters: Filters) -> NDArray[np.int64]:
    column = records.columns["district_code"]
    if filters.here_only:
        code = column.code_of(filters.district)
        return records.rows_with("district_code", code, code + 1) if code >= 0 else np.empty(0, np.int64)
    return records.rows_with("district_code", *column.under(filters.district))


def _passing(records: Records, filters: Filters, rows: Rows) -> Bools | None:
    """Which of these rows pass every filter but the division's; None for all."""
    masks: list[Bools] = []
    if filters.unit:
        units = records.columns["unit"]
        masks.append(units.codes[rows] == units.code_of(filters.unit))
    chosen = {
        "unit_type": filters.unit_kind,
        "target_group": filters.target_group,
        "channel": filters.channel,
        "measure": filters.measure,
    }
    for name, values in chosen.items():
        if values:
            column = records.columns[name]
            chosen_codes = np.zeros(len(column.values) + 1, dtype=bool)
            chosen_codes[[column.code_of(value) for value in values.split(",")]] = True
            # code_of an unknown value is -1: the last place, which no row has.
            masks.append(chosen_codes[column.codes[rows]])
    if filters.estimates == HIDDEN:
        masks.append(~records.estimated[rows])
    if filters.doubtful:
        masks.append(records.doubtful[rows])
    if filters.start is not None and filters.end is not None:
        masks.append(records.start[rows] >= day_number(filters.start))
        masks.append(records.end[rows] <= day_number(filters.end))
    return reduce(np.logical_and, masks) if masks else None


def select_fact_ids(cube: Cube, filters: Filters) -> NDArray[np.integer[Any]]:
    """The ids of the facts behind a number: exactly those that the pages' figures add up."""
    return cube.fact_id[rows_under(cube.facts, filters)]
