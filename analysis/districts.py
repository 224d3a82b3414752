"""Figures by administrative division and by unit, and how many divisions have a session at all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from analysis.columns import Records, Rows
from analysis.cube import LEVELS, Cube, rows_under
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS, sum_by

# Up to so many keys × units a table of flags is faster than sorting the pairs.
MOST_PAIRS = 50_000_000

BREAKDOWN_COLUMNS = ["code", "name", "here", *SUM_COLUMNS, "estimated_share", "units"]


@dataclass(frozen=True, slots=True)
class Breadth:
    """Divisions of one level with at least one session ÷ all of that level; `none` has the columns code,
    name, other.

    `other`: something else was reported there (a figure of another measure, or a mention). `unplaced`
    counts the sessions that are known to no division of that level.
    """

    level: str
    covered: int
    total: int
    none: pd.DataFrame
    unplaced: float


def common_district(cube: Cube) -> str:
    """The deepest division that all facts and mentions lie in; '' when they lie in several provinces or
    none.
    """
    codes = [*cube.facts.columns["district_code"].values, *cube.mentions.columns["district_code"].values]
    known = sorted({code for code in codes if code})
    if not known:
        return ""
    shared = [n for n in LEVELS if known[-1].startswith(known[0][:n]) and known[0][:n] in cube.district_names]
    return known[0][: max(shared)] if shared else ""


def next_level(cube: Cube, parent: str) -> int:
    """Digits of the codes one level below `parent`, 0 where the data goes no deeper.

    Levels without a place of their own are passed over: below 北京市 (11) come its districts (6 digits).
    """
    below = [len(code) for code in cube.district_names if code.startswith(parent) and len(code) > len(parent)]
    return min(below, default=0)


def breakdown_parent(cube: Cube, filters: Filters) -> str:
    """The division whose parts are compared: the filtered one, else the deepest that holds all the data."""
    return filters.district or common_district(cube)


def has_divisions_below(cube: Cube, filters: Filters) -> bool:
    """True when some fact under the filters is known deeper than the division whose parts are compared."""
    parent = breakdown_parent(cube, filters)
    column = cube.facts.columns["district_code"]
    used = column.used(rows_under(cube.facts, filters))
    return not filters.here_only and any(len(column.values[code]) > len(parent) for code in used)


def by_district(cube: Cube, filters: Filters) -> pd.DataFrame:
    """The divisions one level below `breakdown_parent` of which anything is told, largest first: BREAKDOWN_COLUMNS.

    What reported, but nothing of this measure, has a row with 0 `facts`, behind a reported 0. Figures known no deeper are
    rows of their own (`here`), last; code '' is of those whose division nobody stated. `filters.measure` must be set. The
    rows' sums equal the total under the filters.
    """
    parent = breakdown_parent(cube, filters)
    length = next_level(cube, parent) or len(parent) + 1
    rows = rows_under(cube.facts, filters)
    keys, codes = _keys_at_level(cube.facts, rows, length)
    told = {code for code in _divisions_told_of(cube, filters, length) if len(code) == length}
    frame = _break_down(cube, rows, keys, [*codes, *sorted(told.difference(codes))], told)
    frame["here"] = frame["code"].str.len() < length
    frame["name"] = [cube.district_names.get(code, code) for code in frame["code"]]
    frame = frame.assign(stated=frame["facts"] > 0).sort_values(
        ["here", "stated", "value", "code"], ascending=[True, False, False, True], ignore_index=True
    )
    return frame.drop(columns="stated")


def by_unit(cube: Cube, filters: Filters) -> pd.DataFrame:
    """The units under the filters, largest first: BREAKDOWN_COLUMNS with the unit's name as code and name."""
    column = cube.facts.columns["unit"]
    rows = rows_under(cube.facts, filters)
    frame = _break_down(cube, rows, column.codes[rows], column.values)
    frame["here"] = False
    frame["name"] = frame["code"]
    return frame.sort_values(["value", "code"], ascending=[False, True], ignore_index=True)


def _keys_at_level(records: Records, rows: Rows, length: int) -> tuple[np.ndarray, tuple[str, ...]]:
    """The division of each of `rows` cut to `length` digits, as a number, and the divisions by number."""
    column = records.columns["district_code"]
    cut = [value[:length] for value in column.values]
    codes = sorted(set(cut))
    number = {code: place for place, code in enumerate(codes)}
    return np.array([number[code] for code in cut] or [0], dtype=np.int32)[column.codes[rows]], tuple(codes)


def _break_down(
    cube: Cube, rows: Rows, keys: np.ndarray, codes: Sequence[str], kept: Collection[str] = ()
) -> pd.DataFrame:
    """The sums by key, of those of `codes` that have any and of `kept`."""
    frame = sum_by(cube, rows, keys, len(codes))
    frame.insert(0, "code", list(codes))
    frame["estimated_share"] = (frame["estimated"] / frame["value"].where(frame["value"] != 0)).fillna(0.0)
    frame["units"] = _units_of(cube, rows, keys, len(codes))
    frame.insert(1, "name", "")
    frame.insert(2, "here", False)
    return frame[(frame["facts"] > 0) | frame["code"].isin(list(kept))].reset_index(drop=True)


def _units_of(cube: Cube, rows: Rows, keys: np.ndarray, count: int) -> np.ndarray:
    """How many units the facts at `rows` are of, by key."""
    units = cube.facts.columns["unit"]
    width = max(len(units.values), 1)
    pairs = keys.astype(np.int64) * width + units.codes[rows]
    if count * width > MOST_PAIRS:
        found: np.ndarray = np.bincount(np.unique(pairs) // width, minlength=count)
        return found
    present = np.zeros(count * width, dtype=bool)
    present[pairs] = True
    by_key: np.ndarray = present.reshape(count, width).sum(axis=1)
    return by_key


def breadth(cube: Cube, filters: Filters, divisions: Sequence[tuple[str, str]]) -> Breadth:
    """How many of `divisions` have a session under the filters.

    `divisions`: code and name of all divisions of one level in the filtered district, from the national
    list. The filter on the measure is left aside: breadth is of sessions; and so are hidden estimates: who held
    十余场 held sessions.
    """
    length = len(divisions[0][0]) if divisions else 0
    sessions = replace(filters, measure="sessions", estimates="")
    held, unplaced = _divisions_with_sessions(cube, sessions, length)
    seen = _divisions_told_of(cube, sessions, length)
    none = [(code, name, code in seen) for code, name in divisions if code not in held]
    return Breadth(
        level=LEVELS.get(length, ""),
        covered=len(divisions) - len(none),
        total=len(divisions),
        none=pd.DataFrame(none, columns=["code", "name", "other"]),
        unplaced=unplaced,
    )


def _divisions_with_sessions(cube: Cube, filters: Filters, length: int) -> tuple[set[str], float]:
    rows = rows_under(cube.facts, filters)
    keys, codes = _keys_at_level(cube.facts, rows, length)
    sums = np.bincount(keys, cube.value[rows], len(codes))
    held = {code for code, value in zip(codes, sums, strict=True) if value > 0 and len(code) == length}
    return held, float(sum(value for code, value in zip(codes, sums, strict=True) if len(code) < length))


def _divisions_told_of(cube: Cube, filters: Filters, length: int) -> set[str]:
    """Of which anything is told under the filters, whatever the measure: hidden estimates change sums, not what was done."""
    anything = filters.of_anything
    return _divisions_in(cube.facts, anything, length) | _divisions_in(cube.mentions, anything, length)


def _divisions_in(records: Records, filters: Filters, length: int) -> set[str]:
    column = records.columns["district_code"]
    return {column.values[code][:length] for code in column.used(rows_under(records, filters))}
