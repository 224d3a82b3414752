"""Facts in the order of a list, a page of it at a time."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.cube import Cube, mask_records, rows_under
from analysis.filters import Filters
from analysis.totals import SUM_COLUMNS, sum_by

ORDERS = ("recent", "largest", "unit")


def listed_facts(cube: Cube, filters: Filters, order: str, first: int, count: int) -> NDArray[Any]:
    """The ids of `count` facts under the filters from place `first` on, in one of ORDERS; the record's order settles
    what is equal."""
    rows = np.flatnonzero(mask_records(cube.facts, filters))
    keys: NDArray[Any]
    if order == "largest":
        keys = -cube.value[rows]
    elif order == "unit":
        keys = cube.facts.columns["unit"].codes[rows]
    else:
        keys = -cube.facts.end[rows]
    last = min(first + count, len(rows))
    if last < len(rows):
        # of millions only what comes before the page's end is put in order
        near = np.flatnonzero(keys <= np.partition(keys, last - 1)[last - 1])
        rows, keys = rows[near], keys[near]
    places = np.argsort(keys, kind="stable")[first:last]
    return cube.fact_id[rows[places]]


def facts_within(cube: Cube, filters: Filters, divisions: Collection[str]) -> NDArray[Any]:
    """The ids of the facts under the filters that lie in one of these divisions, all of one level, or below it."""
    column = cube.facts.columns["district_code"]
    lengths = {len(division) for division in divisions}
    inside = np.array([value[: max(lengths, default=0)] in divisions for value in column.values] or [False])
    rows = rows_under(cube.facts, filters)
    ids: NDArray[Any] = cube.fact_id[rows][inside[column.codes[rows]]]
    return ids


def sums_by_measure(cube: Cube, filters: Filters) -> pd.DataFrame:
    """measure, value, low, high (infinite where one is open above), facts of the measures that have any, by code;
    never a sum over different measures."""
    column = cube.facts.columns["measure"]
    rows = rows_under(cube.facts, filters)
    frame = sum_by(cube, rows, column.codes[rows], len(column.values))[SUM_COLUMNS]
    frame.insert(0, "measure", list(column.values))
    return frame[frame["facts"] > 0].reset_index(drop=True)
