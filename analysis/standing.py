"""What stands behind the figures: how many units and submissions, what is in doubt, how far the data goes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from analysis.cube import EPOCH, Cube, mask_records
from analysis.filters import Filters


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts over the facts under the filters; `until` is the last day that one of them speaks of."""

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
    mask = mask_records(facts, filters)
    rows = np.flatnonzero(mask)
    units, submissions = facts.columns["unit"], facts.columns["submission"]
    return Standing(
        facts=len(rows),
        units=_distinct(units.codes[rows], len(units.values)),
        submissions=_distinct(submissions.codes[rows], len(submissions.values)),
        doubtful=int(np.count_nonzero(mask & facts.doubtful)),
        sample=int(np.count_nonzero(mask & cube.sample)),
        mentions=int(np.count_nonzero(mask_records(cube.mentions, filters))),
        until=EPOCH + timedelta(days=int(facts.end[rows].max())) if len(rows) else None,
    )


def _distinct(codes: np.ndarray, count: int) -> int:
    return int(np.count_nonzero(np.bincount(codes, minlength=count)))
