"""One base, one unit of the roster and one receipt, as a reader or a person hands them to the store."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Literal

from etl.schema import Qualifier

ReferenceKind = Literal["bases", "roster", "outlines"]
Frequency = Literal["week", "ten_days", "month", "quarter", "half_year", "year"]

# What a base counts: everybody, every household, or the people of a target group (its code in the vocabulary).
POPULATION, HOUSEHOLDS = "population", "households"
FREQUENCIES: tuple[Frequency, ...] = ("week", "ten_days", "month", "quarter", "half_year", "year")
# Why a delivery could not be read; what is stored has '' here.
UNREADABLE = "unreadable"


@dataclass(slots=True, frozen=True)
class Base:
    """How many there are in a division: people, households, or people of a target group, in one year.

    `district_code` is the deepest division of the national list, or the village's own 12 digits where the sender
    gives them; `district` is the path from the province down, which names a village too. `level`: province, city,
    county, township or village. `value` None takes back what was said before. `cell` is '' for an entry by hand.
    """

    district_code: str
    district: str
    level: str
    subject: str
    year: int
    value: float | None
    low: float | None = None
    high: float | None = None
    qualifier: Qualifier = "exact"
    source: str = ""
    sheet: str = ""
    cell: str = ""
    raw: str = ""


@dataclass(slots=True, frozen=True)
class RosterUnit:
    """A unit that must report for a division: a unit that reports for two townships has a row for each.

    It must report from `starts` to `ends` (both inclusive, None for no limit), once per `frequency`, until
    `due_days` days after the period's last day (0: on it; below 0: before it). `listed` False takes it off the
    roster. `aliases` are other names under which its files come.
    """

    unit: str
    unit_type: str
    district_code: str
    district: str
    starts: date | None
    ends: date | None
    frequency: Frequency
    due_days: int
    aliases: tuple[str, ...] = ()
    listed: bool = True
    sheet: str = ""
    cell: str = ""


@dataclass(slots=True, frozen=True)
class Receipt:
    """That something came in. For a stored submission (`submission`): on which day it came, where that was not the
    day on which it was loaded. For what could not be read (`problem`): from whom and for which period, so that it
    is not called missing."""

    submission: str
    file: str
    received: date
    unit: str = ""
    district_code: str = ""
    period_start: date | None = None
    period_end: date | None = None
    problem: str = ""


@dataclass(slots=True)
class Reference:
    """What a file gave that is a table of bases or a roster: the rows as `Store.add_reference` takes them."""

    kind: Literal["bases", "roster"]
    rows: list[Base | RosterUnit] = field(default_factory=list)


BASE_FIELDS = [f.name for f in fields(Base)]
ROSTER_FIELDS = [f.name for f in fields(RosterUnit)]
RECEIPT_FIELDS = [f.name for f in fields(Receipt)]
