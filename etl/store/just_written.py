"""The facts that a transaction has just written, as columns: what is asked of them need not be read back, and of what was
there before only what stands near them is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

import numpy as np
from sqlalchemy import ColumnElement, true

from etl.store.bulk import Array
from etl.store.fact_window import Span
from etl.store.tables import YEAR, fact


class Kind(NamedTuple):
    """A file, period and activity of a unit; `noted`: how much was noted at its facts before."""

    party: int
    submission_id: int
    activity: int
    period_start: int
    period_end: int
    cumulative: int
    noted: int


class OutlineRow(NamedTuple):
    """What one file says of a unit, a period and a division, as `Near.outlines` sums it up."""

    party: int
    submission_id: int
    period_start: int
    period_end: int
    first: int
    last: int
    district_code: int
    unit_type: int
    plain: int
    unit: int
    weighed: float


class JustWritten:
    """Facts that follow each other by their numbers, the last of the table; nothing is noted at them yet."""

    def __init__(self, columns: Mapping[str, Array]) -> None:
        self._columns = columns
        said = ("unit", *Kind._fields[:-1])
        self._said = set(zip(*(columns[name].tolist() for name in said), strict=True))
        self.measures: set[int] = set(np.unique(columns["measure"]).tolist())

    def before(self) -> ColumnElement[bool]:
        """The facts that were there before these."""
        return fact.c.id < int(self._columns["id"][0])

    def names(self) -> dict[int, set[int]]:
        """{party: its names}, as numbers."""
        found: dict[int, set[int]] = defaultdict(set)
        for unit, party, *_ in self._said:
            found[party].add(unit)
        return found

    def said(self) -> set[tuple[int, int, int, int]]:
        """(party, first day, last day, running total)."""
        return {(party, *days) for _, party, _, _, *days in self._said}

    def kinds(self, units: Collection[int]) -> set[Kind]:
        """The files, periods and activities of these units."""
        among = set(units)
        return {Kind._make([*said, 0]) for _, *said in self._said if said[0] in among}

    def outlines(
        self, parties: Collection[int], measures: Collection[int], span: Span, nameless: int
    ) -> list[OutlineRow]:
        """Of these units and measures, as far as they meet the span and began at most a year before it; `nameless` is the
        number of no activity."""
        of = self._columns
        wanted = (
            (of["value"] > 0) & np.isin(of["party"], list(parties)) & np.isin(of["measure"], list(measures))
        )
        wanted &= (of["period_end"] >= span.start) & (of["period_start"] <= span.end)
        wanted &= of["period_start"] >= span.start - YEAR
        plain = (of["activity"] == nameless).astype(np.int32)
        days = of["period_start"], of["period_end"]
        columns = (
            of["party"],
            of["submission_id"],
            *days,
            *days,
            of["district_code"],
            of["unit_type"],
            plain,
        )
        keys = [column[wanted] for column in columns]
        if not len(keys[0]):
            return []
        order = np.lexsort(keys)
        keys = [key[order] for key in keys]
        changes = np.any([key[1:] != key[:-1] for key in keys], axis=0)
        begins = np.concatenate([[0], np.flatnonzero(changes) + 1])
        unit, weighed = of["unit"][wanted][order], (of["value"] * of["measure"])[wanted][order]
        sums = np.minimum.reduceat(unit, begins), np.add.reduceat(weighed, begins)
        rows = zip(*(key[begins].tolist() for key in keys), *(one.tolist() for one in sums), strict=True)
        return [OutlineRow(*row) for row in rows]


def before(added: JustWritten | None) -> ColumnElement[bool]:
    """The facts that need be read: all, or those that were there before."""
    return true() if added is None else added.before()
