"""The bases of a year by division, as a person looks through them: what is stated, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.bases import HOUSEHOLDS, POPULATION, Base, Bases


@dataclass(frozen=True, slots=True)
class Division:
    """A division as a base names it: a village without a code of its own has its township's and is told by `path`,
    which leads from the province down."""

    code: str
    path: str
    level: str

    @property
    def key(self) -> str:
        """Tells it from every other one."""
        return self.path if self.level == "village" and len(self.code) < 12 else self.code


@dataclass(frozen=True, slots=True)
class BaseRow:
    """A division and its base of each subject. `expected`: it is one of those that must have one."""

    division: Division
    bases: dict[str, Base]
    expected: bool


def subjects_of(frame: pd.DataFrame, order: Sequence[str]) -> list[str]:
    """Population and households, then what else some division has a base for, in the given order."""
    present = set(frame["subject"]) - {POPULATION, HOUSEHOLDS}
    return [POPULATION, HOUSEHOLDS, *(one for one in order if one in present), *sorted(present - set(order))]


def base_rows(
    frame: pd.DataFrame, bases: Bases, expected: Sequence[Division], subjects: Sequence[str], year: int
) -> list[BaseRow]:
    """The expected divisions, then every other that has a base, by code and path: what holds of each for `year`.

    `frame`: the bases that stand, with district_code, district, level and the columns of `analysis.bases.Bases`.
    """
    pairs = frame[["district_code", "district", "level"]].drop_duplicates(["district_code", "district"])
    stated = {one.key: one for one in (Division(*map(str, row)) for row in pairs.itertuples(index=False))}
    wanted = {one.key for one in expected}
    others = sorted(
        (one for key, one in stated.items() if key not in wanted), key=lambda one: (one.code, one.path)
    )
    villages = _villages(frame)

    def find(division: Division, subject: str) -> Base:
        index = bases if division.key == division.code else villages
        return index.find(division.key, subject, year)

    return [
        BaseRow(one, {subject: find(one, subject) for subject in subjects}, one.key in wanted)
        for one in (*expected, *others)
    ]


def _villages(frame: pd.DataFrame) -> Bases:
    """The bases of villages without a code of their own, by their paths."""
    without = (frame["level"] == "village") & (frame["district_code"].str.len() < 12)
    named = frame[without].assign(district_code=frame["district"], level="")
    return Bases(named, lambda _: ())


def lacking(rows: Sequence[BaseRow], subject: str) -> list[Division]:
    """The expected divisions for which nobody gave a base, in their order. Of a target group only where another one
    has it: most groups are counted nowhere."""
    without = [row.division for row in rows if row.expected and row.bases[subject].state == "missing"]
    asked = subject in (POPULATION, HOUSEHOLDS) or any(row.bases[subject].state == "stated" for row in rows)
    return without if asked else []
