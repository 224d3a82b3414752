"""Cubes joined to one: parts that were read one after the other, or a cube with what changed since.

What comes out is the cube that the same frames give in one piece, to the last number: every version of the data has one
cube, however it was come by.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.building import DIMENSIONS, build_cube, name_divisions
from analysis.columns import Bools, Coded, Records, smallest
from analysis.cube import Cube

Array = NDArray[Any]


def join_parts(parts: Iterable[pd.DataFrame], mentions: pd.DataFrame, name_of: Callable[[str], str]) -> Cube:
    """The cube of all facts in `parts` (frames for `build_cube`) and of the mentions."""
    silent = mentions.iloc[:0]
    cubes = [build_cube(part, silent, None) for part in parts]
    cubes.append(_mentions_alone(mentions))
    return _joined(cubes, [None] * len(cubes), [None] * len(cubes), name_of)


def changed_cube(
    cube: Cube,
    submissions: Collection[str],
    parts: Iterable[pd.DataFrame],
    mentions: pd.DataFrame,
    name_of: Callable[[str], str],
) -> Cube:
    """The cube after these submissions changed: all that counts of them now is in `parts` and `mentions`, what they
    gave before is taken out. `cube` itself stays as it is."""
    silent = mentions.iloc[:0]
    coming = [build_cube(part, silent, None) for part in parts]
    coming.append(_mentions_alone(mentions))
    staying = _others(cube.facts, submissions), _others(cube.mentions, submissions)
    rest: list[Bools | None] = [None] * len(coming)
    return _joined([cube, *coming], [staying[0], *rest], [staying[1], *rest], name_of)


def _mentions_alone(mentions: pd.DataFrame) -> Cube:
    texts = {name: pd.Series(dtype=str) for name in (*DIMENSIONS, "district", "qualifier")}
    days = {name: pd.Series(dtype="datetime64[s]") for name in ("period_start", "period_end")}
    numbers = {name: pd.Series(dtype=float) for name in ("value", "low", "high")}
    nothing = pd.DataFrame({**texts, **days, **numbers, "fact_id": pd.Series(dtype=np.int64)})
    return build_cube(nothing, mentions, None)


def _others(records: Records, submissions: Collection[str]) -> Bools | None:
    """Which rows are of other submissions; None where all are."""
    column = records.columns["submission"]
    gone = np.zeros(len(column.values), dtype=bool)
    gone[[code for code in map(column.code_of, submissions) if code >= 0]] = True
    return ~gone[column.codes] if gone.any() else None


def _joined(
    cubes: Sequence[Cube],
    facts: Sequence[Bools | None],
    mentions: Sequence[Bools | None],
    name_of: Callable[[str], str],
) -> Cube:
    """One cube of the rows of each that its masks (None for all) let stay."""
    ids, order = _ordered([cube.fact_id for cube in cubes], facts)
    told_ids, told_order = _ordered([cube.mention_id for cube in cubes], mentions)
    stated = _records([cube.facts for cube in cubes], facts, order)
    told = _records([cube.mentions for cube in cubes], mentions, told_order)
    loose = _column([cube.loose for cube in cubes], facts, order)
    bounds = []
    for name in ("loose_low", "loose_high"):
        parts = [
            getattr(cube, name) if mask is None else getattr(cube, name)[mask[cube.loose]]
            for cube, mask in zip(cubes, facts, strict=True)
        ]
        bounds.append(_column(parts, [None] * len(parts), _order_of_some(cubes, facts, order, loose)))
    paths: dict[str, str] = {}
    for cube in cubes:
        for code, path in cube.paths.items():
            paths[code] = min(path, paths.get(code, path))
    return Cube(
        facts=stated,
        mentions=told,
        value=_column([cube.value for cube in cubes], facts, order),
        loose=loose,
        loose_low=bounds[0],
        loose_high=bounds[1],
        sample=_column([cube.sample for cube in cubes], facts, order),
        fact_id=ids,
        mention_id=told_ids,
        paths=paths,
        district_names=name_divisions([stated, told], paths, name_of),
    )


def _ordered(parts: Sequence[Array], masks: Sequence[Bools | None]) -> tuple[Array, Array | None]:
    """The numbers of all, ascending, and how they are put into that order; None where they are already."""
    ids = _column(parts, masks, None)
    if (ids[1:] > ids[:-1]).all():
        return ids, None
    order = np.argsort(ids, kind="stable")
    return ids[order], order


def _order_of_some(
    cubes: Sequence[Cube], masks: Sequence[Bools | None], order: Array | None, loose: Bools
) -> Array | None:
    """How the bounds of the loose rows are put into the order of all rows."""
    if order is None:
        return None
    unordered = _column([cube.loose for cube in cubes], masks, None)
    place = np.cumsum(unordered) - 1
    found: Array = place[order[loose]]
    return found


def _column(parts: Sequence[Array], masks: Sequence[Bools | None], order: Array | None) -> Array:
    kept = [part if mask is None else part[mask] for part, mask in zip(parts, masks, strict=True)]
    whole: Array = np.concatenate(kept)
    return whole if order is None else whole[order]


def _records(parts: Sequence[Records], masks: Sequence[Bools | None], order: Array | None) -> Records:
    def column(name: str) -> Array:
        return _column([getattr(part, name) for part in parts], masks, order)

    return Records(
        column("start"),
        column("end"),
        {name: _coded([part.columns[name] for part in parts], masks, order) for name in parts[0].columns},
        column("doubtful"),
        column("estimated"),
    )


def _coded(parts: Sequence[Coded], masks: Sequence[Bools | None], order: Array | None) -> Coded:
    used = [
        range(len(part.values)) if mask is None else part.used(mask).tolist()
        for part, mask in zip(parts, masks, strict=True)
    ]
    values = sorted({part.values[code] for part, codes in zip(parts, used, strict=True) for code in codes})
    place, kind = {value: number for number, value in enumerate(values)}, smallest(len(values))
    numbered = []
    for part, codes, mask in zip(parts, used, masks, strict=True):
        number_of = np.zeros(len(part.values) or 1, kind)
        for code in codes:
            number_of[code] = place[part.values[code]]
        kept = part.codes if mask is None else part.codes[mask]
        same = (
            part.codes.dtype == kind and (number_of[: len(part.values)] == np.arange(len(part.values))).all()
        )
        numbered.append(kept if same and mask is None else number_of[kept])
    whole: Array = np.concatenate(numbered)
    return Coded(whole if order is None else whole[order], tuple(values))
