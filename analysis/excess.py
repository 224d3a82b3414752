"""Why a coverage is above 100 %: its likely causes, each with its amount and its facts; the ratio is never cut.

The causes overlap, since one figure can be a repeated contact and come from a street stall: their amounts may add up
to more than what is above. `rest` is what stays above when all of them are taken out together.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from analysis.bases import Base, Bases
from analysis.columns import Bools, numbered
from analysis.coverage import COUNTED_ONCE
from analysis.cube import Cube
from analysis.doubles import DoubleIndex, doubt_by_question

REPEATED, ELSEWHERE, DOUBLE, OLD_BASE = "repeated", "elsewhere", "double", "old_base"
# Whom one contact with: what one unit told of one division and group.
_AUDIENCE = ("unit", "district_code", "target_group")


@dataclass(frozen=True, slots=True)
class Cause:
    """`amount` of the numerator (of the base for OLD_BASE), NaN where it cannot be told; `facts`: ids, ascending."""

    name: str
    amount: float
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Excess:
    """`above`: numerator less base. `age`: the base's year is so many years before the figures', below 0 after it.

    `impossible`: the measure counts people, each once, so that no repeated contact can explain it.
    """

    above: float
    causes: tuple[Cause, ...]
    rest: float
    age: int
    impossible: bool


def split_excess(
    cube: Cube,
    mask: Bools,
    measure: str,
    year: int,
    base: Base,
    bases: Bases,
    doubles: DoubleIndex,
    passing: Collection[str],
) -> Excess | None:
    """The causes of the facts in `mask`, all of one measure, being above `base`; None where they are not. `year`: the
    one that the base is asked for.

    - REPEATED: of what one unit told of one division and group, all beyond its largest single period.
    - ELSEWHERE: what came by the channels `passing`, whose listeners need not live there.
    - DOUBLE: what counts twice if all suspected doubles are some.
    - OLD_BASE: by how much the base, carried on at its own yearly change to the figures' year, would be larger.
    """
    total = float(cube.value[mask].sum())
    if not base.divides or total <= base.value:
        return None
    age = year - min(base.years)
    impossible = measure in COUNTED_ONCE
    again, largest = _repeated(cube, mask)
    passes = mask & _of_channels(cube, passing)
    growth = _growth(bases, base, base.years[0] + age) if age else 0.0
    causes = [
        _cause(cube, REPEATED, float(cube.value[again].sum() - cube.value[again & largest].sum()), again),
        _cause(cube, ELSEWHERE, float(cube.value[passes].sum()), passes),
        _cause(cube, DOUBLE, *_doubled(cube, doubles, mask, measure)),
    ]
    found = [cause for cause in causes if cause.facts and not (impossible and cause.name == ELSEWHERE)]
    if age:
        found.append(Cause(OLD_BASE, growth, ()))
    kept = (mask & ~again | again & largest) & (np.ones_like(mask) if impossible else ~passes)
    left = float(cube.value[kept].sum()) - _doubled(cube, doubles, kept, measure)[0]
    grown = base.value + (0.0 if math.isnan(growth) else growth)
    return Excess(total - base.value, tuple(found), max(0.0, left - grown), age, impossible)


def _cause(cube: Cube, name: str, amount: float, facts: Bools) -> Cause:
    ids = np.sort(cube.fact_id[facts].astype(np.int64))
    return Cause(name, amount, tuple(ids.tolist()) if amount > 0 else ())


def _repeated(cube: Cube, mask: Bools) -> tuple[Bools, Bools]:
    """The facts of audiences that were told of for more than one period, and those of each one's largest period."""
    rows = np.flatnonzero(mask)
    facts = cube.facts
    audience = numbered([facts.columns[name].codes[rows] for name in _AUDIENCE])
    period = numbered([audience, facts.start[rows], facts.end[rows]])
    sums = np.bincount(period, cube.value[rows], minlength=1)
    owner = np.zeros(len(sums), dtype=np.int64)
    owner[period] = audience
    several = np.bincount(owner[: period.max(initial=-1) + 1], minlength=1) > 1
    best: dict[int, int] = {}
    for number in range(int(period.max(initial=-1)) + 1):
        held = best.get(int(owner[number]))
        if held is None or sums[number] > sums[held]:
            best[int(owner[number])] = number
    again, largest = np.zeros_like(mask), np.zeros_like(mask)
    again[rows] = several[audience]
    largest[rows] = np.isin(period, list(best.values()))
    return again, largest


def _of_channels(cube: Cube, channels: Collection[str]) -> Bools:
    column = cube.facts.columns["channel"]
    wanted: Bools = np.isin(column.codes, [column.code_of(channel) for channel in channels])
    return wanted


def _doubled(cube: Cube, doubles: DoubleIndex, mask: Bools, measure: str) -> tuple[float, Bools]:
    """What may count twice of the facts in `mask`, and which of them."""
    doubt = doubt_by_question(cube, doubles, mask)
    doubt = np.where(np.array(doubles.measures, dtype=object) == measure, doubt, 0.0)
    asked = np.zeros_like(mask)
    asked[doubles.rows[doubt[doubles.questions] > 0]] = True
    return float(doubt.sum()), asked & mask


def _growth(bases: Bases, base: Base, year: int) -> float:
    """By how much the base would be larger in `year` at its own yearly change, 0 where smaller; NaN where the
    change cannot be told: it is known for one year only, or its parts are of several."""
    if len(base.years) != 1:
        return math.nan
    known = base.years[0]
    for other in (bases.find(base.district, base.subject, asked) for asked in (known - 1, 9999)):
        if other.divides and len(other.years) == 1 and other.years[0] != known:
            change = (base.value - other.value) / (known - other.years[0])
            return max(0.0, change * (year - known))
    return math.nan
