"""What stands behind the figures: how many units and submissions, what is in doubt, how far the data goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from analysis.columns import Ints, Records, Rows
from analysis.cube import EPOCH, Cube, rows_beside, rows_under
from analysis.filters import Filters, month_end
from analysis.narrowing import everything_there


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts under the filters. `units` and `submissions` have a fact or a mention; `until` is the last day
    that a fact speaks of, `filters` those that all of it is counted under.
    """

    facts: int
    units: int
    submissions: int
    doubtful: int
    sample: int
    mentions: int
    until: date | None
    filters: Filters

    @property
    def sample_share(self) -> float:
        """Share of the facts that come from sample files, 0 to 1."""
        return self.sample / self.facts if self.facts else 0.0


def submissions_behind(cube: Cube, filters: Filters, among: Iterable[str]) -> set[str]:
    """Those of the submissions `among` that some fact or mention under the filters comes from."""
    found: set[str] = set()
    asked = set(among)
    for records in (cube.facts, cube.mentions):
        column = records.columns["submission"]
        present = np.zeros(len(column.values) + 1, dtype=bool)
        present[column.used(rows_under(records, filters))] = True
        found |= {submission for submission in asked if present[column.code_of(submission)]}
    return found


def standing(cube: Cube, filters: Filters) -> Standing:
    """The state of the data under the filters."""
    facts = cube.facts
    rows = rows_under(facts, filters), rows_under(cube.mentions, filters)
    ends = facts.end[rows[0]]
    return Standing(
        facts=len(ends),
        units=_distinct(cube, "unit", rows),
        submissions=_distinct(cube, "submission", rows),
        doubtful=int(np.count_nonzero(facts.doubtful[rows[0]])),
        sample=int(np.count_nonzero(cube.sample[rows[0]])),
        mentions=len(cube.mention_id[rows[1]]),
        until=EPOCH + timedelta(days=int(ends.max())) if len(ends) else None,
        filters=filters,
    )


def _distinct(cube: Cube, name: str, rows: tuple[Rows, Rows]) -> int:
    """How many values of a column these facts and mentions have together."""
    facts, mentions = cube.facts.columns[name], cube.mentions.columns[name]
    present = np.zeros(len(facts.values) + 1, dtype=bool)
    present[facts.used(rows[0])] = True
    in_words = [facts.code_of(mentions.values[code]) for code in mentions.used(rows[1])]
    # The last place stands for values that no fact has.
    return int(np.count_nonzero(present)) + sum(not present[code] for code in in_words)


@dataclass(frozen=True, slots=True)
class Silence:
    """A period for which nothing was submitted from a place: what is blank in it was perhaps done, and not reported.

    `until`: the last day that a figure from there speaks of; `month`: the latest month with figures of its own; None
    where there is none. `longer`: figures whose period reaches over the ends of this one, which are never split.
    """

    until: date | None
    month: tuple[date, date] | None
    longer: int


def silence(cube: Cube, filters: Filters) -> Silence | None:
    """What to say where the filtered period and place have neither a figure nor a mention, whatever else the filters
    leave out; None where they have one, or where no period was chosen: what never came at all is blank."""
    there = everything_there(filters)
    if filters.start is None or any(len(_ends(part, there)) for part in (cube.facts, cube.mentions)):
        return None
    always = replace(there, start=None, end=None)
    ends = _ends(cube.facts, always)
    months = ends.astype("datetime64[D]").astype("datetime64[M]")
    starts = cube.facts.start[rows_under(cube.facts, always)]
    within = months[starts.astype("datetime64[D]").astype("datetime64[M]") == months]
    month: date | None = within.max().astype("datetime64[D]").item() if len(within) else None
    longer = cube.facts.end[rows_beside(cube.facts, there)]
    return Silence(
        until=EPOCH + timedelta(days=int(ends.max())) if len(ends) else None,
        month=(month, month_end(month)) if month else None,
        longer=len(longer),
    )


def _ends(records: Records, filters: Filters) -> Ints:
    return records.end[rows_under(records, filters)]
