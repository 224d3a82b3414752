"""What a brief is asked for: the figures, the filters and what must be known beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd

from analysis.bases import Bases
from analysis.brief.parts import Period
from analysis.cube import Cube
from analysis.districts import breakdown_parent
from analysis.doubles import DoubleIndex
from analysis.filters import Filters
from analysis.peers import compared_spans
from analysis.scope import months_of_data
from analysis.totals import Total, total_under

REACHED, SESSIONS = "people_reached", "sessions"


@dataclass(frozen=True, slots=True)
class Question:
    """`levels`: of every level below the district, all its divisions from the national list, (code, name), the nearest
    first. `core` and `measures` are measure codes in the vocabulary's order, `groups` and `channels` the codes of these,
    `parts` the groups that a group takes in, itself first; `media` the medium of each channel.
    `doubles`: `analysis.doubles.beside_totals` of the core measures under the filters. `targets`: those that stand
    (`analysis.peers.compare`). `states`: `analysis.reporting.STATE_COLUMNS` as of `today` of the periods inside the
    brief's, None without a roster. `villages`: `analysis.villages.village_reach`, None where the place is too large.
    `questions`: open ones of the submissions behind the figures, each about a cell, whether it counts or not.
    `double_index` and `passing` (channels whose listeners need not live there) split what is above 100 %."""

    cube: Cube
    filters: Filters
    bases: Bases
    levels: Sequence[Sequence[tuple[str, str]]]
    core: Sequence[str]
    measures: Sequence[str]
    groups: Sequence[str]
    channels: Sequence[str]
    parts: Mapping[str, Sequence[str]]
    media: Mapping[str, str]
    doubles: pd.DataFrame
    targets: pd.DataFrame
    states: pd.DataFrame | None
    villages: pd.DataFrame | None
    double_index: DoubleIndex | None
    passing: Sequence[str]
    questions: int
    today: date
    _totals: dict[Filters, Total] = field(default_factory=dict, repr=False, compare=False)

    @property
    def asked(self) -> Filters:
        """The filters without the one on the measure: a brief speaks of all of them."""
        return replace(self.filters, measure="")

    @property
    def place(self) -> str:
        """The division that the brief is about; '' for the whole country."""
        return breakdown_parent(self.cube, self.filters)

    @property
    def period(self) -> Period | None:
        """The filtered period, else the months that the data speaks of; None without data."""
        if self.filters.start and self.filters.end:
            return Period(self.filters.start, self.filters.end)
        months = months_of_data(self.cube, self.filters)
        return Period(*months) if months else None

    def of_measure(self, measure: str, **narrowed: object) -> Filters:
        """The filters of one measure's figures; `narrowed` replaces fields."""
        return replace(self.filters, measure=measure, **narrowed)  # type: ignore[arg-type]

    def total(self, filters: Filters) -> Total:
        """The sum under some filters; computed once, as tables and sentences ask for the same ones."""
        if filters not in self._totals:
            self._totals[filters] = total_under(self.cube, filters)
        return self._totals[filters]


def spans_before(question: Question) -> dict[str, Period]:
    """What the period is compared with: 'previous' and 'last_year'; {} without a period."""
    spans = compared_spans(question.cube, question.filters)
    return {name: Period(*span) for name, span in spans.items() if name != "now"}
