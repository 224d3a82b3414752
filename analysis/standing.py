"""What stands behind the figures: how many units and submissions, what is in doubt, how far the data goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from analysis.columns import NO_START, Bools, Records
from analysis.cube import EPOCH, Cube, mask_records
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
        present[column.used(mask_records(records, filters))] = True
        found |= {submission for submission in asked if present[column.code_of(submission)]}
    return found


def standing(cube: Cube, filters: Filters) -> Standing:
    """The state of the data under the filters."""
    facts = cube.facts
    masks = mask_records(facts, filters), mask_records(cube.mentions, filters)
    count = int(np.count_nonzero(masks[0]))
    return Standing(
        facts=count,
        units=_distinct(cube, "unit", masks),
        submissions=_distinct(cube, "submission", masks),
        doubtful=int(np.count_nonzero(masks[0] & facts.doubtful)),
        sample=int(np.count_nonzero(masks[0] & cube.sample)),
        mentions=int(np.count_nonzero(masks[1])),
        until=EPOCH + timedelta(days=_last_day(facts, masks[0])) if count else None,
    )


def _last_day(records: Records, mask: Bools) -> int:
    return int(np.max(records.end, initial=NO_START, where=mask))


def _distinct(cube: Cube, name: str, masks: tuple[Bools, Bools]) -> int:
    """How many values of a column the masked facts and mentions have together."""
    facts, mentions = cube.facts.columns[name], cube.mentions.columns[name]
    present = np.zeros(len(facts.values) + 1, dtype=bool)
    present[facts.used(masks[0])] = True
    in_words = [facts.code_of(mentions.values[code]) for code in mentions.used(masks[1])]
    # The last place stands for values that no fact has.
    return int(np.count_nonzero(present)) + sum(not present[code] for code in in_words)
