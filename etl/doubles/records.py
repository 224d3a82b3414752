"""The records that the search for doubles works on, and the key by which a decision about one is found again.

A *side* is what one unit said about one period and activity; a *double* is two sides that may say the same. Days
are integers written YYYYMMDD, as in `etl.counting`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, get_args

from etl.counting.records import Amount

# joint: one session, two units · table: one table under two units' names · parent: the left unit's figures may
# hold the right one's · twice: two files of one unit, told apart in different ways
Relation = Literal["joint", "table", "parent", "twice"]
# left, right: that side's figures count and the other's do not · both: two different things · contained: the left
# side holds the right one, and counts what it has beyond it
Answer = Literal["left", "right", "both", "contained"]
ANSWERS: dict[Relation, tuple[Answer, ...]] = {
    "joint": ("left", "right", "both"),
    "table": ("left", "right", "both"),
    "parent": ("contained", "left", "right", "both"),
    "twice": ("contained", "left", "right", "both"),
}
KIND = "double"  # of the decisions
ANYTHING = "*"  # in the place of an activity: all that the unit says inside the period


@dataclass(slots=True, frozen=True, order=True)
class Side:
    """Who said it (`party`: `etl.meaning.unit.unit_key`), of which period as stated, of which activity.

    `activity` is ANYTHING for a part of a parent's figures. `source` tells two files of one unit apart (the layout,
    which the next version shares); '' elsewhere.
    """

    party: str
    start: int
    end: int
    activity: str = ""
    source: str = ""
    sample: bool = False


@dataclass(slots=True, frozen=True, order=True)
class Double:
    """Two sides; `left` is the whole of a parent or undivided figure, else the smaller of the two."""

    relation: Relation
    left: Side
    right: Side

    @classmethod
    def of(cls, relation: Relation, one: Side, other: Side) -> Double:
        """Of two equal sides, in an order that does not depend on which came first."""
        return cls(relation, min(one, other), max(one, other))

    @property
    def sides(self) -> tuple[Side, Side]:
        return self.left, self.right


@dataclass(slots=True, frozen=True)
class Reason:
    """Why two sides are suspected: a code, and what to say with it (names, words, numbers)."""

    code: str
    words: tuple[str, ...] = ()


@dataclass(slots=True, frozen=True)
class Suspect:
    """A double with the measures that are in it, the strength of the suspicion and its reasons."""

    double: Double
    measures: tuple[str, ...]
    score: float
    reasons: tuple[Reason, ...]


@dataclass(slots=True, frozen=True)
class Decided:
    """What stands decided about one measure of a double, and the decision's number in the record."""

    double: Double
    measure: str
    answer: Answer
    number: int


@dataclass(slots=True)
class Figure:
    """What counts of a stored fact before doubles are looked at; `start` and `end` as counted.

    `arrival` grows with every file; `source` is its layout (the file itself where it has none).
    """

    id: int
    side: Side
    arrival: int
    source: str
    measure: str
    group: str
    channel: str
    district: str
    start: int
    end: int
    amount: Amount


class SideSet:
    """Sides, and which of them hold a figure."""

    def __init__(self, sides: Iterable[Side]) -> None:
        self._exact: set[Side] = set()
        self._whole: dict[tuple[str, bool], list[Side]] = {}
        for side in sides:
            if side.activity == ANYTHING:
                self._whole.setdefault((side.party, side.sample), []).append(side)
            else:
                self._exact.add(side)
        self._told_apart = any(side.source for side in self._exact)

    def of(self, figure: Figure) -> list[Side]:
        """The sides that the figure belongs to."""
        own = figure.side
        found = [own] if own in self._exact else []
        if self._told_apart and (told := replace(own, source=figure.source)) in self._exact:
            found.append(told)
        return found + [
            side
            for side in self._whole.get((own.party, own.sample), ())
            if side.start <= figure.start and figure.end <= side.end
        ]


LONGEST_ACTIVITY, LONGEST_UNNAMED = 31, 3  # days of what can be one session: with a name, and without


def is_session(side: Side) -> bool:
    """True for a side that can be one session: an activity, or what has no name and lies within some days."""
    days = (_date(side.end) - _date(side.start)).days + 1
    return days <= (LONGEST_ACTIVITY if side.activity else LONGEST_UNNAMED)


def _date(day: int) -> date:
    return date(day // 10000, day // 100 % 100, day % 100)


@dataclass(slots=True)
class Session:
    """A side that is one activity: its figures, its unit's names and kind, and the words that stand beside it."""

    side: Side
    figures: list[Figure]
    unit: str
    unit_type: str
    submission: int
    words: str = ""


@dataclass(slots=True)
class Part:
    """A sum of the figures that one file says about one measure, period and division, as they count before doubles
    are looked at. `start` and `end` as stated, `first` and `last` as counted; `plain`: without an activity.

    `source` is the file's layout (the file itself where it has none), `arrival` grows with every file; `alone`: the file
    names no other unit.
    """

    party: str
    sample: bool
    arrival: int
    source: str
    title: str
    alone: bool
    plain: bool
    start: int
    end: int
    first: int
    last: int
    measure: str
    district: str
    unit: str
    unit_type: str
    amount: Amount
    divided: int  # 0 where neither groups nor channels are told apart, 2 where both are
    side: Side = field(init=False)

    def __post_init__(self) -> None:
        self.side = Side(self.party, self.start, self.end, sample=self.sample)


def totals_of(figures: Iterable[Figure | Part]) -> dict[str, Amount]:
    """{measure: sum}."""
    found: dict[str, Amount] = {}
    for figure in figures:
        found[figure.measure] = add(found.get(figure.measure), figure.amount)
    return found


def add(one: Amount | None, other: Amount) -> Amount:
    """The sum of two amounts; None is nothing yet."""
    if one is None:
        return other
    return Amount(one.low + other.low, one.value + other.value, one.high + other.high)


def telling(value: float) -> float:
    """How much the equality of two figures says: 1 and 100 are equal by chance every day, 137 hardly ever.

    Half a point for a number of one digit before its zeros, one more for each further digit; below ten nearly
    nothing.
    """
    if value < 10:
        return 0.25 if value > 0 else 0.0
    digits = str(int(value)).rstrip("0")
    return len(digits) - 0.5


def decision_key(double: Double, measures: tuple[str, ...]) -> str:
    """The key of a decision: units, periods, activities and measures, so that it holds for the next version too."""
    return json.dumps([*double_parts(double), sorted(measures)], ensure_ascii=False)


def read_decision_key(text: str) -> tuple[Double, tuple[str, ...]]:
    """(double, measures) of `decision_key`. ValueError for any other text."""
    relation, left, right, measures = json.loads(text)
    return read_double([relation, left, right]), tuple(measures)


def joined_keys(keys: Iterable[str]) -> list[str]:
    """One key per double in the place of several that name single measures of it."""
    measures: dict[Double, set[str]] = {}
    for double, named in map(read_decision_key, keys):
        measures.setdefault(double, set()).update(named)
    return [decision_key(double, tuple(names)) for double, names in measures.items()]


def double_parts(double: Double) -> list[Any]:
    """A double as lists of texts and numbers."""
    return [
        double.relation,
        *([s.party, s.start, s.end, s.activity, s.source, s.sample] for s in double.sides),
    ]


def read_double(parts: list[Any]) -> Double:
    """The double of `double_parts`. ValueError for anything else."""
    relation, left, right = parts
    if relation not in get_args(Relation) or len(left) != len(right):
        raise ValueError(f"no double: {parts}")
    return Double(relation, Side(*left), Side(*right))
