"""The records that counting works on. Days are integers written YYYYMMDD, so that they sort and compare.

A series is what one unit said about one measure. Its facts come in as `SeriesFact`; what differs from
"counts as stated" goes out as `Standing`, and what a person should look at as `Query`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, timedelta

UNSPECIFIED = "unspecified"


@dataclass(slots=True, frozen=True)
class Amount:
    """A number with its bounds, 0 <= low <= value <= high; `high` is infinite when open above."""

    low: float
    value: float
    high: float

    def minus(self, other: Amount) -> Amount:
        """What is left when `other` is taken away, by interval arithmetic, never below zero."""
        return Amount(
            low=tidy(max(0.0, self.low - other.high)),
            value=tidy(max(0.0, self.value - other.value)),
            high=tidy(max(0.0, self.high - other.low)),
        )


@dataclass(slots=True, frozen=True)
class SeriesFact:
    """A stored fact as counting sees it. The larger `submission` is the newer one."""

    id: int
    submission: int
    group: str
    channel: str
    activity: str
    district: str
    start: int
    end: int
    cumulative: bool
    amount: Amount
    qualifier: str


@dataclass(slots=True)
class Standing:
    """How a fact stands where it does not simply count as stated.

    `why`: 'remainder' or 'difference' where it counts with another amount or period; 'superseded',
    'contained' or 'falling' where it does not count. `by` is the fact that decided it, where one alone did.
    """

    fact: int
    counts: bool
    why: str
    amount: Amount
    qualifier: str
    start: int
    end: int
    by: int | None = None


@dataclass(slots=True, frozen=True)
class Query:
    """A finding of counting at a fact's cell: a code of the issue catalogue, its numbers, the other fact."""

    fact: int
    code: str
    other: int | None = None
    numbers: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Entry:
    """A fact on its way through the rules: what of it counts, and in which period."""

    fact: SeriesFact
    start: int
    end: int
    left: Amount
    why: str = ""
    counts: bool = True
    by: int | None = None

    @classmethod
    def of(cls, fact: SeriesFact) -> Entry:
        return cls(fact, fact.start, fact.end, fact.amount)

    def drop(self, why: str, by: int | None = None) -> None:
        """The fact does not count, and why."""
        self.counts, self.why, self.by = False, why, by


def tidy(number: float) -> float:
    """Differences of decimals without their binary dust: 0.30000000000000004 -> 0.3."""
    return number if math.isinf(number) else round(number, 6)


def districts_agree(one: str, other: str) -> bool:
    """True where both codes can mean the same division: one leads down to the other, or one is unknown."""
    return one.startswith(other) or other.startswith(one)


def day_after(day: int) -> int:
    """20230430 -> 20230501."""
    following = date(day // 10000, day // 100 % 100, day % 100) + timedelta(days=1)
    return following.year * 10000 + following.month * 100 + following.day
