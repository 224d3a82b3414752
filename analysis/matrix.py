"""Two dimensions against each other, telling apart counted, done but not counted, zero and nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from analysis.columns import Bools, Records, Rows, smallest
from analysis.cube import Cube, rows_under
from analysis.districts import breakdown_parent, next_level
from analysis.filters import HIDDEN, Filters
from analysis.totals import SUM_COLUMNS, sums_by

COUNTED, DONE, ZERO, NOTHING = "counted", "done_not_counted", "zero", "nothing"
MATRIX_COLUMNS = [
    "row", "column", "state", "value", "low", "high", "estimated", "facts", "mentions", "other_facts",
]  # fmt: skip
# What the cells of a group and of its parts have together.
_ADDED = [*SUM_COLUMNS, "mentions", "other_facts"]


def matrix(
    cube: Cube, filters: Filters, rows: str, columns: str, known: Mapping[str, Sequence[str]]
) -> pd.DataFrame:
    """Every row × column of the values present under the filters: MATRIX_COLUMNS.

    `rows` and `columns` are `district_code` (one level below `breakdown_parent`), `target_group` or
    `channel`; `known` gives values by dimension that are there even when nothing was reported for them.
    States of the measure `filters.measure`: `counted` has a figure above 0; `zero` was reported as 0;
    `done_not_counted` has no figure of this measure but mentions or figures of other measures, or an estimate
    that is left out; `nothing` is a blind spot.
    """
    anything = filters.of_anything
    fact_rows, mention_rows = rows_under(cube.facts, anything), rows_under(cube.mentions, anything)
    parent = breakdown_parent(cube, filters)
    length = next_level(cube, parent) or len(parent) + 1
    labels = {}
    keys = {}
    for axis, name in (("row", rows), ("column", columns)):
        labels[axis], keys[axis] = _axis(cube, name, length, known.get(name, ()), (fact_rows, mention_rows))
    width, height = len(labels["column"]), len(labels["row"])
    fact_keys = keys["row"][0] * width + keys["column"][0]
    mention_keys = keys["row"][1] * width + keys["column"][1]
    measure = cube.facts.columns["measure"]
    of_measure = measure.codes[fact_rows] == measure.code_of(filters.measure)
    if filters.estimates == HIDDEN:
        of_measure &= ~cube.estimated[fact_rows]
    positions = np.flatnonzero(of_measure)
    if isinstance(fact_rows, slice):
        positions += fact_rows.start or 0
    else:
        positions = fact_rows[positions]
    cells = sums_by(cube, positions, fact_keys[of_measure], width * height)
    cells["mentions"] = np.bincount(mention_keys, minlength=width * height)
    cells["other_facts"] = np.bincount(fact_keys, minlength=width * height) - cells["facts"]
    cells["state"] = cell_states(cells)
    cells["column"] = np.tile(np.array(labels["column"], dtype=object), height)
    cells["row"] = np.repeat(np.array(labels["row"], dtype=object), width)
    return pd.DataFrame({name: cells[name] for name in MATRIX_COLUMNS})


def matrix_with_parts(
    cube: Cube,
    filters: Filters,
    rows: str,
    columns: str,
    known: Mapping[str, Sequence[str]],
    parts: Mapping[str, Sequence[str]],
) -> pd.DataFrame:
    """`matrix`, with the parts of a group in its own cells too, as they are in its base: rows of groups do not add up.
    `parts`: {group: those that it takes in, itself first}."""
    cells = matrix(cube, filters, rows, columns, known)
    for side, group, part in folds(rows, columns, parts):
        whole, within = cells[side] == group, cells[side] == part
        if whole.any() and within.any():
            cells.loc[whole, _ADDED] += cells.loc[within, _ADDED].to_numpy()
    cells["state"] = cell_states({str(name): column.to_numpy() for name, column in cells.items()})
    return cells


def folds(rows: str, columns: str, parts: Mapping[str, Sequence[str]]) -> list[tuple[str, str, str]]:
    """The side of a matrix ('row' or 'column'), a group on it, and a part that its cells take in."""
    return [
        (side, group, part)
        for side, name in (("row", rows), ("column", columns))
        if name == "target_group"
        for group, held in parts.items()
        for part in held[1:]
    ]


def _axis(
    cube: Cube, name: str, length: int, known: Sequence[str], rows: tuple[Rows, Rows]
) -> tuple[list[str], tuple[np.ndarray, np.ndarray]]:
    """The values of an axis, sorted, and for facts and mentions each of these rows' place in them."""
    found = [
        values_along(records, name, length, which) for records, which in zip(_both(cube), rows, strict=True)
    ]
    labels = sorted({*known, *(value for values, _ in found for value in values)})
    place = {value: number for number, value in enumerate(labels)}
    numbered = [np.array([place[v] for v in values] or [0], dtype=np.int32)[codes] for values, codes in found]
    return labels, (numbered[0], numbered[1])


def _both(cube: Cube) -> tuple[Records, Records]:
    return cube.facts, cube.mentions


def values_along(
    records: Records, name: str, length: int, rows: Bools | Rows
) -> tuple[list[str], np.ndarray]:
    """The distinct values of these rows, marked or by their places (divisions cut to `length` digits, so that one may
    stand there several times), and each row's place among them."""
    column = records.columns[name]
    used = column.used(rows)
    place = np.zeros(len(column.values), dtype=smallest(len(used)))
    place[used] = np.arange(len(used))
    codes = place[column.codes[rows]]
    values = [column.values[code] for code in used]
    return [value[:length] for value in values] if name == "district_code" else values, codes


def cell_states(cells: Mapping[str, np.ndarray]) -> np.ndarray:
    """The state of each cell from its columns value, facts, mentions and other_facts."""
    done = (cells["mentions"] > 0) | (cells["other_facts"] > 0)
    return np.select([cells["value"] > 0, cells["facts"] > 0, done], [COUNTED, ZERO, DONE], NOTHING)
