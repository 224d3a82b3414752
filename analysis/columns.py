"""Records as columns of numbers that never change, and what was worked out from them."""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Ints = NDArray[np.int32]
Codes = NDArray[np.signedinteger[Any]]
Rows = NDArray[np.int64] | slice
Floats = NDArray[np.float64]

# A mention without a period is inside no span; these bounds keep it out of every one.
NO_START, NO_END = np.int32(-(2**31)), np.int32(2**31 - 1)
# Combinations are told apart by one number as long as it stays below this.
_MOST_COMBINED = 2**62
# A table of all combinations is filled up to so many a row.
_COMBINATIONS_A_ROW = 4
# What is kept of answers takes so much a row, some two hundred of those who look at once, and no more than this, so that a
# large cube keeps few of them.
KEPT_BYTES_A_ROW, MOST_KEPT_BYTES = 300, 256 * 2**20
# So many rows are passed over together.
_BLOCK = 8192
# What an answer takes besides: the question, and its place among the others.
_ENTRY_BYTES = 1000


@dataclass(frozen=True, slots=True)
class Coded:
    """A text column as numbers: `codes[i]` is the place of row i's value in `values` (sorted, unique)."""

    codes: Codes
    values: tuple[str, ...]

    def code_of(self, value: str) -> int:
        """The number of a value, -1 when no row has it."""
        place = bisect_left(self.values, value)
        return place if place < len(self.values) and self.values[place] == value else -1

    def used(self, rows: Bools | Rows) -> Ints:
        """The numbers that the rows (marked, or by their places) have, ascending."""
        flags = np.zeros(len(self.values), dtype=bool)
        flags[self.codes[rows]] = True
        return np.flatnonzero(flags).astype(np.int32)

    def under(self, prefix: str) -> tuple[int, int]:
        """First and last-plus-one number of the values that begin with `prefix`."""
        return bisect_left(self.values, prefix), bisect_left(self.values, prefix + "~")


class Kept:
    """What was worked out from columns that never change, for the questions that were asked last."""

    def __init__(self, most: int = MOST_KEPT_BYTES) -> None:
        self.most, self._held = most, 0
        self._found: OrderedDict[Hashable, Any] = OrderedDict()
        self._for_good: dict[Hashable, Any] = {}
        self._lock = threading.Lock()

    def for_good(self, key: Hashable, work_out: Callable[[], Any]) -> Any:
        """The same of what is kept as long as the columns are."""
        with self._lock:
            if key not in self._for_good:
                self._for_good[key] = work_out()
            return self._for_good[key]

    def get(self, key: Hashable, work_out: Callable[[], Any]) -> Any:
        """What is kept under `key`, else what `work_out` gives; to be read only."""
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
        found = work_out()
        if isinstance(found, np.ndarray):
            found.flags.writeable = False
        with self._lock:
            if key not in self._found:
                self._found[key] = found
                self._held += _size(found)
            while self._held > self.most and len(self._found) > 1:
                _, oldest = self._found.popitem(last=False)
                self._held -= _size(oldest)
        return found

    def retire(self) -> None:
        """Lets go of the answers, and keeps one at a time from now on: newer columns have taken the place of these."""
        with self._lock:
            self.most = self._held = 0
            self._found.clear()


def _size(found: Any) -> int:
    return _ENTRY_BYTES + int(getattr(found, "nbytes", 0))


@dataclass(frozen=True, slots=True)
class _DaysOfBlocks:
    """Of each block of rows the first and the last day that periods begin, and end."""

    earliest_start: Ints
    latest_start: Ints
    earliest_end: Ints
    latest_end: Ints


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
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.kept.most = min(KEPT_BYTES_A_ROW * len(self), MOST_KEPT_BYTES)

    def __len__(self) -> int:
        return len(self.start)

    def rows_with(self, name: str, first: int, last: int) -> NDArray[np.int64]:
        """The rows, ascending, whose number in a column is from `first` on and below `last`."""
        order, begins = self.kept.for_good(name, lambda: _sorted_by(self.columns[name]))
        found: NDArray[np.int64] = np.sort(order[begins[first] : begins[last]])
        return found

    def span(self) -> tuple[int, int]:
        """The first day that a period begins and the last that one ends; of the days of blocks, since the days of all rows
        cost 7 ms at eight million. There must be rows."""
        days = self._days()
        return int(days.earliest_start.min()), int(days.latest_end.max())

    def stretches_inside(self, first: int, last: int) -> list[slice]:
        """Stretches of rows, ascending, outside of which no period lies inside these days. Files come month by month, so
        that a year is looked for among its own rows and not among all."""
        days = self._days()
        return self._stretches((days.latest_start >= first) & (days.earliest_end <= last))

    def stretches_beside(self, first: int, last: int) -> list[slice]:
        """The same of periods that touch these days and do not lie inside."""
        days = self._days()
        touching = (days.earliest_start <= last) & (days.latest_end >= first)
        return self._stretches(touching & ((days.earliest_start < first) | (days.latest_end > last)))

    def _stretches(self, blocks: Bools) -> list[slice]:
        edges = np.concatenate([[False], blocks, [False]])
        places = np.flatnonzero(edges[1:] != edges[:-1]) * _BLOCK
        return [slice(begin, min(end, len(self))) for begin, end in places.reshape(-1, 2).tolist()]

    def _days(self) -> _DaysOfBlocks:
        found: _DaysOfBlocks = self.kept.for_good("days", self._days_of_blocks)
        return found

    def _days_of_blocks(self) -> _DaysOfBlocks:
        if not len(self):
            return _DaysOfBlocks(self.start, self.start, self.end, self.end)
        begins = np.arange(0, len(self), _BLOCK)
        ends = [
            of.reduceat(days, begins) for days in (self.start, self.end) for of in (np.minimum, np.maximum)
        ]
        return _DaysOfBlocks(*ends)


def _sorted_by(column: Coded) -> tuple[NDArray[np.integer[Any]], NDArray[np.int64]]:
    """The rows in the order of a column's numbers, and where each number begins."""
    order = np.argsort(column.codes, kind="stable").astype(np.int32)
    counts = np.bincount(column.codes, minlength=len(column.values))
    return order, np.concatenate([[0], np.cumsum(counts)])


def at_both_ends(of_day: NDArray[Any], lowest: int, first: NDArray[Any], last: NDArray[Any]) -> NDArray[Any]:
    """Of periods from `first` to `last` what `of_day` (from the day `lowest` on) says of both ends, 0 where it says two
    things. Figures lie in a few years of days, so that each is looked up."""
    found: NDArray[Any] = of_day.take(first - lowest)
    found[found != of_day.take(last - lowest)] = 0
    return found


def smallest(count: int) -> type[np.int8] | type[np.int16] | type[np.int32]:
    """The smallest signed type for numbers below `count`."""
    for kind in (np.int8, np.int16):
        if count <= np.iinfo(kind).max:
            return kind
    return np.int32


def numbered(parts: Sequence[NDArray[Any]]) -> NDArray[np.int64]:
    """One number from 0 on for each combination of the parts (numbers from -1 on), in the order that they come in."""
    key, _ = _combined(parts, _MOST_COMBINED)
    return pd.factorize(key)[0].astype(np.int64)


def told_apart(parts: Sequence[NDArray[Any]]) -> NDArray[np.int64]:
    """The same in any order, in less time where few combinations occur: what was met is looked up then, not hashed.
    Parts that go together should stand first."""
    return _renumbered(*_combined(parts, _COMBINATIONS_A_ROW * len(parts[0])))[0]


def _combined(parts: Sequence[NDArray[Any]], most: int) -> tuple[NDArray[np.int64], int]:
    """A number below the bound for each row, the same for the same combination; numbered anew before it gets larger than
    `most`."""
    key, bound = np.zeros(len(parts[0]), dtype=np.int64), 1
    for part in parts:
        width = int(part.max(initial=-1)) + 2
        if bound * width > most:
            key, bound = _renumbered(key, bound)
        key *= width
        key += part
        key += 1
        bound *= width
    return key, bound


def _renumbered(key: NDArray[np.int64], bound: int) -> tuple[NDArray[np.int64], int]:
    """The numbers that occur, from 0 on without a gap, and how many they are."""
    if bound > _COMBINATIONS_A_ROW * len(key):
        found, met = pd.factorize(key)
        return found.astype(np.int64), len(met)
    places = np.zeros(bound, dtype=np.int64)
    places[key] = 1
    np.cumsum(places, out=places)
    places -= 1
    return places[key], int(places[-1]) + 1 if bound else 0
