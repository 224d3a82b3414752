"""What is asked about, decided once for all pages and the brief: which groups and channels, which cells can be blank, how
many are, and which values have nothing at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.bases import Bases
from analysis.cube import Cube, mask_records
from analysis.filters import Filters
from analysis.matrix import NOTHING
from analysis.narrowing import chosen_of, without
from analysis.scope import scope_of, values_within
from etl.schema import UNSPECIFIED


@dataclass(frozen=True, slots=True)
class Blanks:
    """Of `cells` = `rows` × `columns` that can be blank, `blank` have neither a figure nor a mention."""

    rows: int
    columns: int
    cells: int
    blank: int


@dataclass(frozen=True, slots=True)
class Silent:
    """`codes`: of the `asked` values of a dimension those with neither a figure nor a mention, in their order."""

    asked: Sequence[str]
    codes: Sequence[str]


def asked_values(
    cube: Cube, filters: Filters, bases: Bases, divisions: Sequence[str], groups: Sequence[str]
) -> dict[str, list[str]]:
    """The values by dimension that have a row or column even where nothing was reported: all `divisions` below; of
    `groups` those that anybody in the scope (`analysis.scope`) named in any period, or whose people are counted there;
    channels that anybody there used. Of groups and channels those that the filters name too."""
    named = {
        name: [*values_within(cube, filters, name), *chosen_of(filters, name)]
        for name in ("target_group", "channel")
    }
    counted = bases.subjects_within(scope_of(filters).district)
    named["target_group"] += [code for code in groups if code in counted]
    return {"district_code": list(divisions)} | {name: sorted({*found}) for name, found in named.items()}


def vague_values(cells: pd.DataFrame, parent: str, rows: str, columns: str) -> frozenset[str]:
    """The values of a matrix that nobody can be missing from: what names no group or channel, and what is known no
    deeper than `parent`, the division whose parts are compared."""
    sides = [side for side, name in (("row", rows), ("column", columns)) if name == "district_code"]
    here = {code for side in sides for code in cells[side].unique() if parent.startswith(code)}
    return frozenset({UNSPECIFIED, *here})


def can_be_blank(cells: pd.DataFrame, vague: frozenset[str]) -> pd.Series:
    """Which cells lie under no value of `vague`: only they count, and only they are blind spots."""
    return ~cells["row"].isin(vague) & ~cells["column"].isin(vague)


def count_blanks(cells: pd.DataFrame, vague: frozenset[str]) -> Blanks:
    """How many of the cells can be blank, and how many are."""
    asked = cells[can_be_blank(cells, vague)]
    blank = int((asked["state"] == NOTHING).sum())
    return Blanks(asked["row"].nunique(), asked["column"].nunique(), len(asked), blank)


def silent_values(
    cube: Cube,
    filters: Filters,
    dimension: str,
    codes: Sequence[str],
    bases: Bases,
    parts: Mapping[str, Sequence[str]],
) -> Silent:
    """Which of the vocabulary's `codes`, or of those that the filters name, have nothing under the other filters.

    `parts`: {group: those that it takes in, itself first}. A group has what its parts have. A part is asked about once
    somebody named it or counted its people: before, they lie in the whole's, and nothing is blank.
    """
    known = asked_values(cube, filters, bases, (), codes)
    inner = {part for whole, held in parts.items() for part in held if part != whole}
    asked = chosen_of(filters, dimension) or [
        code for code in codes if code not in inner or code in known[dimension]
    ]
    asked = [code for code in asked if code != UNSPECIFIED]
    held = values_on_record(cube, without(filters, dimension), dimension)
    held |= {whole for whole, within in parts.items() if held & {*within}}
    return Silent(asked, [code for code in asked if code not in held])


def values_on_record(cube: Cube, filters: Filters, dimension: str) -> set[str]:
    """The values that a figure of any measure or a mention has; what is hidden as an estimate was done all the same."""
    anything = filters.of_anything
    found: set[str] = set()
    for records in (cube.facts, cube.mentions):
        column = records.columns[dimension]
        found |= {column.values[code] for code in column.used(mask_records(records, anything))}
    return found
