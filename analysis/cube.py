"""The counted figures of one data version as numpy columns, built once and then only read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.filters import HIDDEN, Filters

Bools = NDArray[np.bool_]
Ints = NDArray[np.int32]
Floats = NDArray[np.float64]

EPOCH = date(1970, 1, 1)
# A mention without a period is inside no span; these bounds keep it out of every one.
NO_START, NO_END = np.int32(-(2**31)), np.int32(2**31 - 1)
LEVELS = {2: "province", 4: "city", 6: "county", 9: "township", 12: "village"}
DIMENSIONS = ("district_code", "unit_type", "unit", "target_group", "channel", "measure", "submission")


@dataclass(frozen=True, slots=True)
class Coded:
    """A text column as numbers: `codes[i]` is the place of row i's value in `values` (sorted, unique)."""

    codes: Ints
    values: tuple[str, ...]

    def code_of(self, value: str) -> int:
        """The number of a value, -1 when no row has it."""
        place = bisect_left(self.values, value)
        return place if place < len(self.values) and self.values[place] == value else -1

    def used(self, mask: Bools) -> Ints:
        """The numbers that the masked rows have, ascending."""
        flags = np.zeros(len(self.values), dtype=bool)
        flags[self.codes[mask]] = True
        return np.flatnonzero(flags).astype(np.int32)

    def under(self, prefix: str) -> tuple[int, int]:
        """First and last-plus-one number of the values that begin with `prefix`."""
        return bisect_left(self.values, prefix), bisect_left(self.values, prefix + "~")


@dataclass(frozen=True, slots=True)
class Records:
    """Facts or mentions by column; days are counted from 1970-01-01, both ends inclusive.

    `estimated`: not stated exactly.
    """

    start: Ints
    end: Ints
    columns: Mapping[str, Coded]
    doubtful: Bools
    estimated: Bools

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True)
class Cube:
    """Counted facts with their figures, mentions, and the names of the divisions that they lie in.

    `low` and `high` bound `value`; `high` is infinite when open above.
    """

    facts: Records
    mentions: Records
    value: Floats
    low: Floats
    high: Floats
    sample: Bools
    fact_id: NDArray[np.generic]
    district_names: Mapping[str, str]

    @property
    def estimated(self) -> Bools:
        """Which facts are not stated exactly."""
        return self.facts.estimated

    @property
    def first_day(self) -> date | None:
        """The earliest day that a counted figure speaks of."""
        return EPOCH + timedelta(days=int(self.facts.start.min())) if len(self.facts) else None

    @property
    def last_day(self) -> date | None:
        """The latest day that a counted figure speaks of."""
        return EPOCH + timedelta(days=int(self.facts.end.max())) if len(self.facts) else None


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def _days(column: pd.Series, missing: np.int32) -> Ints:
    stamps = pd.to_datetime(column)
    days = stamps.to_numpy(dtype="datetime64[D]").astype(np.int64)
    return np.where(stamps.isna().to_numpy(), missing, days).astype(np.int32)


def _coded(column: pd.Series) -> Coded:
    # The store gives categoricals: a million texts are then handled as the some hundred that they are.
    held = column if isinstance(column.dtype, pd.CategoricalDtype) else column.astype("category")
    names = [str(name) for name in held.cat.categories] + [""]
    codes = held.cat.codes.to_numpy().astype(np.int64)
    used = [names[code] for code in np.unique(codes)]
    values = sorted(set(used))
    place = {value: number for number, value in enumerate(values)}
    number_of = np.array([place.get(name, -1) for name in names], dtype=np.int32)
    return Coded(number_of[codes], tuple(values))


def numbered(parts: Sequence[NDArray[Any]]) -> NDArray[np.int64]:
    """One number from 0 on for each combination of the parts (numbers from -1 on), in the order that they come in."""
    key = np.zeros(len(parts[0]), dtype=np.int64)
    for part in parts:
        width = int(part.max(initial=-1)) + 2
        key = pd.factorize(key * width + part + 1)[0].astype(np.int64)
    return key


def _flags(frame: pd.DataFrame, name: str) -> Bools:
    if name not in frame.columns:
        return np.zeros(len(frame), dtype=bool)
    return frame[name].fillna(False).to_numpy(dtype=bool)


def _estimated(frame: pd.DataFrame) -> Bools:
    """Not stated exactly; a mention states nothing."""
    if "qualifier" not in frame.columns:
        return np.zeros(len(frame), dtype=bool)
    return frame["qualifier"].ne("exact").to_numpy(dtype=bool)


def build_records(frame: pd.DataFrame) -> Records:
    """The columns of a frame of facts or mentions."""
    return Records(
        _days(frame["period_start"], NO_START),
        _days(frame["period_end"], NO_END),
        {name: _coded(frame[name]) for name in DIMENSIONS},
        _flags(frame, "doubtful"),
        _estimated(frame),
    )


def _names_by_code(frames: list[pd.DataFrame], name_of: Callable[[str], str]) -> dict[str, str]:
    """The name of each division in the frames and of those above it.

    The national list names them; what it does not know (villages, streets of another year) is named by the
    last part of its path.
    """
    names: dict[str, str] = {}
    columns = ["district_code", "district"]
    pairs = pd.concat([frame[columns].drop_duplicates().astype(object) for frame in frames])
    for code, path in pairs.fillna("").astype(str).itertuples(index=False):
        for length in LEVELS:
            if length <= len(code) and (name := name_of(code[:length])):
                names[code[:length]] = name
        if code:
            names.setdefault(code, path.split("/")[-1] or code)
    return names


def build_cube(counted: pd.DataFrame, mentions: pd.DataFrame, name_of: Callable[[str], str]) -> Cube:
    """Build the cube from the store's frames.

    `counted`: the columns of `etl.schema.Fact` plus `fact_id`, `sample`, `doubtful`, one row per fact that
    counts, `value`, `low`, `high` being the counted ones. `mentions`: the columns of `etl.schema.Mention`.
    `name_of`: a division's name in the national list, '' for a code that is no place of its own. A missing
    `low` is taken as 0, a missing `high` as open.
    """
    low = counted["low"].to_numpy(dtype=float, na_value=np.nan)
    high = counted["high"].to_numpy(dtype=float, na_value=np.nan)
    return Cube(
        facts=build_records(counted),
        mentions=build_records(mentions),
        value=counted["value"].to_numpy(dtype=float, na_value=np.nan),
        low=np.where(np.isnan(low), 0.0, low),
        high=np.where(np.isnan(high), np.inf, high),
        sample=_flags(counted, "sample"),
        fact_id=counted["fact_id"].to_numpy(),
        district_names=_names_by_code([counted, mentions], name_of),
    )


def _everything(records: Records) -> Bools:
    return np.ones(len(records), dtype=bool)


def mask_period(records: Records, start: date | None, end: date | None) -> Bools:
    """Rows whose whole period lies from `start` to `end`."""
    if start is None or end is None:
        return _everything(records)
    inside: Bools = (records.start >= day_number(start)) & (records.end <= day_number(end))
    return inside


def mask_beside(records: Records, start: date | None, end: date | None) -> Bools:
    """Rows whose period touches the span without lying inside: they are shown beside, never split."""
    if start is None or end is None:
        return np.zeros(len(records), dtype=bool)
    first, last = day_number(start), day_number(end)
    touching: Bools = (records.start <= last) & (records.end >= first) & (records.end != NO_END)
    return touching & ~mask_period(records, start, end)


def mask_district(records: Records, district: str, here_only: bool) -> Bools:
    """Rows of a division and of all below it, or of it alone."""
    column = records.columns["district_code"]
    if here_only:
        alone: Bools = column.codes == column.code_of(district)
        return alone
    if not district:
        return _everything(records)
    first, last = column.under(district)
    below: Bools = (column.codes >= first) & (column.codes < last)
    return below


def mask_dimensions(records: Records, filters: Filters) -> Bools:
    """Rows that pass every filter but the period."""
    mask = mask_district(records, filters.district, filters.here_only)
    if filters.unit:
        units = records.columns["unit"]
        mask &= units.codes == units.code_of(filters.unit)
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
            mask &= chosen_codes[column.codes]
    if filters.estimates == HIDDEN:
        mask &= ~records.estimated
    return mask & records.doubtful if filters.doubtful else mask


def mask_records(records: Records, filters: Filters) -> Bools:
    """Rows that pass the filters."""
    return mask_dimensions(records, filters) & mask_period(records, filters.start, filters.end)


def select_fact_ids(cube: Cube, filters: Filters) -> NDArray[np.generic]:
    """The ids of the facts behind a number: exactly those that the pages' figures add up."""
    return cube.fact_id[mask_records(cube.facts, filters)]
