"""What a coverage is divided by: the base of a division and subject that holds for a year, with year and source."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from analysis.cube import LEVELS

# stated: somebody gave it for this very division; summed: for all divisions right below it; partial: for some of
# them only; zero: stated as 0; missing: nobody gave it. Only the first two divide.
BaseState = Literal["stated", "summed", "partial", "zero", "missing"]
DIVIDING: tuple[BaseState, ...] = ("stated", "summed")
POPULATION, HOUSEHOLDS = "population", "households"

# The codes of the divisions right below one, from the national list.
ChildrenOf = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Base:
    """A base as it is used. `value` is NaN where it does not divide; `low` and `high` bound it.

    `years` and `sources` are those of its parts, sorted, each once; `rows` the numbers of the rows of the reference
    that it is made of; `lacking` the divisions below that have none (partial). `later`: no base is as old as the
    year asked for, so a later one stands in. `sample`: a part of it is sample data.
    """

    district: str
    subject: str
    state: BaseState
    value: float = math.nan
    low: float = math.nan
    high: float = math.nan
    years: tuple[int, ...] = ()
    sources: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    lacking: tuple[str, ...] = ()
    later: bool = False
    sample: bool = False

    @property
    def divides(self) -> bool:
        """True where a coverage can be computed with it."""
        return self.state in DIVIDING


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    year: int
    value: float
    low: float
    high: float
    source: str
    sample: bool


class Bases:
    """All bases of a data version; built once and then only asked."""

    def __init__(self, frame: pd.DataFrame, children_of: ChildrenOf) -> None:
        """`frame`: one row per division, subject and year with the columns base (its number), district_code, level,
        subject, year, value, low, high, source, sample, and qualifier: what is exact needs no bounds. Villages
        without a code of their own are left out: their code is their township's."""
        self._children_of = children_of
        self._rows: dict[tuple[str, str], list[_Row]] = {}
        for row in frame.to_dict("records"):
            code = str(row["district_code"])
            if row["level"] == "village" and len(code) < 12:
                continue
            exact = row.get("qualifier") == "exact"
            low = row["value"] if exact or pd.isna(row["low"]) else row["low"]
            high = row["value"] if exact else math.inf if pd.isna(row["high"]) else row["high"]
            said = _Row(
                row["base"], row["year"], row["value"], low, high, str(row["source"]), bool(row["sample"])
            )
            self._rows.setdefault((code, str(row["subject"])), []).append(said)
        self._stated_for: dict[str, list[str]] = {}
        for code, subject in sorted(self._rows):
            self._stated_for.setdefault(subject, []).append(code)
        self._known: dict[tuple[str, str, int], Base] = {}

    def subjects_within(self, district: str) -> frozenset[str]:
        """What a division or some part of it has a base for."""
        return frozenset(subject for code, subject in self._rows if code.startswith(district))

    def find(self, district: str, subject: str, year: int) -> Base:
        """The base of a division for a year: the newest that is no later, else the oldest of those after it.

        What nobody stated for the division itself is summed up from all divisions right below it, and is no base
        where one of them has none.
        """
        key = district, subject, year
        if key not in self._known:
            self._known[key] = self._stated(*key) or self._summed(*key)
        return self._known[key]

    def dividing_below(self, district: str, subject: str, year: int) -> list[str]:
        """The topmost divisions below one that have a base, sorted: where that one has none, these can be looked at."""
        found: list[str] = []
        codes = self._stated_for.get(subject, [])
        for code in codes[bisect_right(codes, district) :]:
            if not code.startswith(district):
                break
            if found and code.startswith(found[-1]):
                continue
            chain = (code[:length] for length in LEVELS if len(district) < length <= len(code))
            found += [one for one in chain if self.find(one, subject, year).divides][:1]
        return found

    def _stated(self, district: str, subject: str, year: int) -> Base | None:
        rows = self._rows.get((district, subject), [])
        if not rows:
            return None
        before = [row for row in rows if row.year <= year]
        row = max(before, key=lambda row: row.year) if before else min(rows, key=lambda row: row.year)
        zero = row.value <= 0
        return Base(
            district, subject, "zero" if zero else "stated",
            *((math.nan,) * 3 if zero else (row.value, row.low, row.high)),
            years=(row.year,), sources=(row.source,) if row.source else (), rows=(row.number,),
            later=row.year > year, sample=row.sample,
        )  # fmt: skip

    def _states_below(self, district: str, subject: str) -> bool:
        """Whether anything was stated below a division: a country without bases has 44,000 to be asked in vain."""
        codes = self._stated_for.get(subject, [])
        place = bisect_right(codes, district)
        return place < len(codes) and codes[place].startswith(district)

    def _summed(self, district: str, subject: str, year: int) -> Base:
        if not self._states_below(district, subject):
            return Base(district, subject, "missing")
        below = list(self._children_of(district))
        parts = {code: self.find(code, subject, year) for code in below}
        usable = [part for part in parts.values() if part.divides]
        # a part stated as 0 is empty, and no reason to do without the sum of the others
        lacking = tuple(code for code, part in parts.items() if not part.divides and part.state != "zero")
        if not usable:
            return Base(district, subject, "missing")
        whole = not lacking
        return Base(
            district, subject, "summed" if whole else "partial",
            *((sum(part.value for part in usable), sum(part.low for part in usable),
               sum(part.high for part in usable)) if whole else (math.nan,) * 3),
            years=tuple(sorted({year for part in usable for year in part.years})),
            sources=tuple(sorted({source for part in usable for source in part.sources})),
            rows=tuple(row for part in parts.values() for row in part.rows), lacking=lacking,
            later=any(part.later for part in usable), sample=any(part.sample for part in usable),
        )  # fmt: skip
