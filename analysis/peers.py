"""A measure against the period before, the same one of last year, the average of peers and a target.

Peers are of very different size: they are compared per 1,000 inhabitants where all of them have a population. Sums are
compared as they are: a figure whose period does not lie inside a span is in none of its sums. The bounds of estimates are
kept, so that ahead and behind are said only where every value within them agrees.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np
import pandas as pd

from analysis.bases import POPULATION, Bases
from analysis.coverage import base_year, sums_under
from analysis.cube import Cube, rows_beside
from analysis.filters import HIDDEN, Filters, count_months, is_whole_months, month_end, same_period_last_year
from analysis.scope import last_day
from analysis.totals import SUM_COLUMNS, Total, compared_periods, total_at, total_under

Against = Literal["previous", "last_year", "peers", "target"]
AGAINST: tuple[Against, ...] = ("previous", "last_year", "peers", "target")
# ahead, behind, equal: whatever the estimates are exactly; unsure: that depends on them; to_go: below a target whose
# period is not over in the data; no_figure: none of the measure of its own, whatever else was reported; none: nothing to
# compare with
State = Literal["ahead", "behind", "equal", "unsure", "to_go", "no_figure", "none"]
MONTHS = {"month": 1, "quarter": 3, "year": 12}
PER = 1000

Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Compared:
    """A sum beside what it is compared with. `reference` has no facts where it is an average or a target, NaN where
    there is nothing; `difference` is own minus reference, between `low` and `high`. `per_head`: both are per 1,000
    inhabitants."""

    reference: Total
    state: State
    difference: float = math.nan
    low: float = math.nan
    high: float = math.nan
    per_head: bool = False

    @property
    def change(self) -> float:
        """difference ÷ reference; NaN where that is 0 or nothing."""
        return self.difference / self.reference.value if self.reference.value else math.nan


NOTHING = Total(math.nan, math.nan, math.nan, 0.0, 0)


@dataclass(frozen=True, slots=True)
class Goal:
    """What was to be reached in a span: `times` a target of the kind of period `period`, set in decision `number`.
    `over`: the data reaches the span's end."""

    value: float
    period: str
    times: int
    number: int
    over: bool


@dataclass(frozen=True, slots=True)
class Peers:
    """The divisions of one level under one parent. The average is `total` ÷ `divisions`, those without a figure
    included; `reporting` have one. `rate` is per 1,000 inhabitants: the sums of the `based` divisions that have a
    population, divided."""

    divisions: int
    reporting: int
    total: Total
    rate: Total
    based: int

    @property
    def all_based(self) -> bool:
        """True where each has a population, so that all can be compared by it."""
        return 0 < self.divisions == self.based

    @property
    def average(self) -> Total:
        """Of one division; NOTHING where fewer than two have a figure: what one reported is no average."""
        if self.reporting < 2:
            return NOTHING
        value, low, high, estimated = (getattr(self.total, name) for name in SUM_COLUMNS[:4])
        count = self.divisions
        return Total(value / count, low / count, high / count, estimated / count, 0)

    @property
    def average_rate(self) -> Total:
        """Of all together; NOTHING where fewer than two have a figure."""
        return NOTHING if self.reporting < 2 else self.rate


@dataclass(frozen=True, slots=True)
class Row:
    """One division: its own sum, its rate per 1,000 inhabitants with its population (NaN without one), its goal, and the
    comparisons."""

    code: str
    own: Total
    rate: Total
    population: float
    goal: Goal | None
    against: Mapping[Against, Compared]

    def measured(self, against: Against) -> Total:
        """What is compared: the own sum, or of it per 1,000 inhabitants."""
        return self.rate if self.against[against].per_head else self.own


@dataclass(frozen=True, slots=True)
class Comparison:
    """`spans`: the period itself ('now') and those that it is compared with; empty where no period was chosen.
    `beside`: figures that reach over the ends of each of them; `here`: what is known of the parent and of none of its
    divisions, which no average takes in. `parent`: the division that the rows lie in. `per_head`: peers are compared per
    1,000 inhabitants."""

    rows: tuple[Row, ...]
    peers: Peers
    spans: Mapping[str, Span]
    beside: Mapping[str, Total]
    here: Total
    parent: str
    per_head: bool

    def has(self, against: Against) -> bool:
        """True where some row can be compared with it."""
        return any(row.against[against].state not in ("none", "no_figure") for row in self.rows)


def compared_spans(cube: Cube, filters: Filters) -> dict[str, Span]:
    """now, previous and last_year; {} without a period. The period is cut where the data's last month ends."""
    periods = compared_periods(cube, filters)
    if periods is None:
        return {}
    now, previous = periods
    return {"now": now, "previous": previous, "last_year": same_period_last_year(*now)}


def compare(
    cube: Cube,
    filters: Filters,
    divisions: Sequence[str],
    bases: Bases,
    targets: pd.DataFrame,
    by_sums: bool = False,
) -> Comparison:
    """Each of `divisions` (all of one level under one parent, `filters.district`) by `filters.measure`.

    `targets`: those that stand, with number, measure, district_code, period (month, quarter, year) and value. `by_sums`:
    peers by their sums, also where all have a population.
    """
    spans = compared_spans(cube, filters)
    sums = {
        name: _sums(cube, replace(filters, start=span[0], end=span[1]), divisions)
        for name, span in spans.items()
    }
    own = sums["now"] if spans else _sums(cube, filters, divisions)
    year = base_year(cube, filters)
    people = {code: bases.find(code, POPULATION, year).value for code in divisions}
    peers = _peers(own, people)
    per_head = peers.all_based and not by_sums
    here = total_under(cube, replace(filters, here_only=True))
    rows = []
    for code in divisions:
        goal = goal_of(cube, filters, targets, code)
        earlier = [sums[name][code] if spans else NOTHING for name in ("previous", "last_year")]
        before, last_year = (one if one.facts else NOTHING for one in earlier)
        rate = _per_head(own[code], people[code])
        compared: dict[Against, Compared] = {
            "previous": set_against(own[code], before),
            "last_year": set_against(own[code], last_year),
            "peers": replace(set_against(rate, peers.average_rate), per_head=True)
            if per_head
            else set_against(own[code], peers.average),
            "target": against_goal(own[code], goal),
        }
        rows.append(Row(code, own[code], rate, people[code], goal, compared))
    beside = _beside(cube, filters, spans)
    return Comparison(tuple(rows), peers, spans, beside, here, filters.district, per_head)


def _sums(cube: Cube, filters: Filters, divisions: Sequence[str]) -> dict[str, Total]:
    frame = sums_under(cube, replace(filters, district="", here_only=False), divisions)
    rows = frame[SUM_COLUMNS].itertuples(index=False, name=None)
    return {code: Total(*row) for code, row in zip(divisions, rows, strict=True)}


def _peers(own: Mapping[str, Total], people: Mapping[str, float]) -> Peers:
    based = [code for code in own if people[code] > 0]
    inhabitants = sum(people[code] for code in based)
    reached = _added(own[code] for code in based)
    return Peers(
        divisions=len(own),
        reporting=sum(one.facts > 0 for one in own.values()),
        total=_added(own.values()),
        # of all together there are no facts of its own, as of an average
        rate=replace(_per_head(reached, inhabitants), facts=0),
        based=len(based),
    )


def _per_head(total: Total, people: float) -> Total:
    """A sum per 1,000 of these people; NaN without any."""
    per = PER / people if people > 0 else math.nan
    return Total(total.value * per, total.low * per, total.high * per, total.estimated * per, total.facts)


def _added(totals: Iterable[Total]) -> Total:
    every = list(totals)
    value, low, high, estimated = (sum(getattr(one, name) for one in every) for name in SUM_COLUMNS[:4])
    return Total(value, low, high, estimated, sum(one.facts for one in every))


def _beside(cube: Cube, filters: Filters, spans: Mapping[str, Span]) -> dict[str, Total]:
    whole = replace(filters, here_only=False)
    asked = {name: replace(whole, start=start, end=end) for name, (start, end) in spans.items()}
    return {name: total_at(cube, rows_beside(cube.facts, one)) for name, one in asked.items()}


def is_part(filters: Filters) -> bool:
    """True where the filters leave out some of the figures of a measure, division and period: of a kind of unit, a
    group, a channel, without estimates. A target is set for all of them."""
    named = (filters.unit_kind, filters.unit, filters.target_group, filters.channel)
    return any(named) or filters.doubtful or filters.estimates == HIDDEN


def goal_of(cube: Cube, filters: Filters, targets: pd.DataFrame, district: str) -> Goal | None:
    """What a division was to reach in the period: by the longest kind of period that fits into it a whole number of
    times. A target of a longer one is never split, and none is of a part of the figures."""
    start, end = filters.start, filters.end
    if start is None or end is None or not is_whole_months(start, end) or is_part(filters):
        return None
    here = targets[(targets["measure"] == filters.measure) & (targets["district_code"] == district)]
    months = count_months(start, end)
    last = last_day(cube, filters)
    over = last is not None and month_end(last) >= end
    for row in sorted(here.to_dict("records"), key=lambda row: -MONTHS[row["period"]]):
        length = MONTHS[row["period"]]
        if months % length == 0 and (start.month - 1) % length == 0:
            times = months // length
            return Goal(row["value"] * times, row["period"], times, row["number"], over)
    return None


def against_goal(own: Total, goal: Goal | None) -> Compared:
    """A sum beside its goal, which is exact."""
    if goal is None:
        return Compared(NOTHING, "none")
    found = set_against(own, Total(goal.value, goal.value, goal.value, 0.0, 0))
    unfinished = found.state in ("behind", "unsure") and not goal.over
    return replace(found, state="to_go") if unfinished else found


def set_against(own: Total, reference: Total) -> Compared:
    """A sum beside another one."""
    if math.isnan(reference.value):
        return Compared(reference, "none")
    if not own.facts:
        return Compared(reference, "no_figure")
    low, high = own.low - reference.high, own.high - reference.low
    low, high = (-math.inf if math.isnan(low) else low), (math.inf if math.isnan(high) else high)
    return Compared(reference, _state(low, high), own.value - reference.value, low, high)


def _state(low: float, high: float) -> State:
    if low > 0:
        return "ahead"
    if high < 0:
        return "behind"
    return "equal" if low == high == 0 else "unsure"


def order_of(rows: Sequence[Row], against: Against) -> list[int]:
    """The places of the rows, those furthest behind first, what cannot be compared last. What stood there earlier or was
    to be reached, and has no figure now, is as far behind as a 0; an average says nothing of those without one, who may be
    most of the divisions."""
    differences = np.array([_behind(row.against[against], against) for row in rows])
    own = np.array([row.own.value for row in rows])
    return sorted(range(len(rows)), key=lambda n: (math.isnan(differences[n]), differences[n], -own[n], n))


def _behind(compared: Compared, against: Against) -> float:
    missing = compared.state == "no_figure" and against != "peers"
    return -compared.reference.value if missing else compared.difference
