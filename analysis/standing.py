"""What stands behind the figures: how many units and submissions, what is in doubt, how far the data goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from analysis.columns import Rows
from analysis.cube import EPOCH, Cube, rows_under
from analysis.filters import Filters


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts under the filters. `units` and `submissions` have a fact or a mention; `until` is the last day
    that a fact speaks of.
    """

    facts: int
    units: int
    submissions: int
    doubtful: int
    sample: int
    mentions: int
    until: date | None

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
    )


def _distinct(cube: Cube, name: str, rows: tuple[Rows, Rows]) -> int:
    """How many values of a column these facts and mentions have together."""
    facts, mentions = cube.facts.columns[name], cube.mentions.columns[name]
    present = np.zeros(len(facts.values) + 1, dtype=bool)
    present[facts.used(rows[0])] = True
    in_words = [facts.code_of(mentions.values[code]) for code in mentions.used(rows[1])]
    # The last place stands for values that no fact has.
    return int(np.count_nonzero(present)) + sum(not present[code] for code in in_words)
