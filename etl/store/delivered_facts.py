"""The facts of all files by what tells deliveries apart, read once: a fact never changes."""

from __future__ import annotations

import threading
from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd
from sqlalchemy import Connection, func, select

from etl.store.fact_columns import FACTS_AT_ONCE, Between, ReadColumns
from etl.store.kept_facts import KeptFacts, reading_of
from etl.store.origin import origin_of
from etl.store.tables import fact, term
from etl.store.terms import term_key

KEYS = ("party", "unit_type", "district_code", "period_start", "period_end")
_GROUPED = ["submission_id", *KEYS, "named"]


class DeliveredFacts:
    """Numbers of facts by submission and KEYS; a later call reads what was added since the one before."""

    def __init__(self, kept: KeptFacts | None = None) -> None:
        self._kept = kept
        self._lock = threading.Lock()
        self._forget("")

    def _forget(self, origin: str) -> None:
        """Begins anew with the database `origin`."""
        self._origin, self._last = origin, 0
        self._groups = pd.DataFrame(columns=[*_GROUPED, "facts", "above_zero"])
        # by submission: the rows of who sent a table of other units' figures, as far as they follow from it alone
        self.collected: dict[int, list[dict[str, Any]]] = {}

    def groups(self, connection: Connection, submissions: Collection[int]) -> pd.DataFrame:
        """`submission_id`, KEYS, `named` (an activity has a name), `facts` and `above_zero`, of these submissions."""
        with self._lock:
            if origin_of(connection) != self._origin:
                self._forget(origin_of(connection))
            last = connection.scalar(select(func.max(fact.c.id))) or 0
            nameless = connection.scalar(select(term.c.id).where(term.c.key == term_key(""))) or 0
            # later on there is little that is new, and the files of what is known need not be looked for
            read = reading_of(connection, None if self._last else self._kept)
            found = [
                _read_groups(read, first, min(first + FACTS_AT_ONCE - 1, last), nameless)
                for first in range(self._last + 1, last + 1, FACTS_AT_ONCE)
            ]
            if found:
                known = [self._groups] if len(self._groups) else []
                self._groups = pd.concat([*known, *found], ignore_index=True)
                self._last = last
            groups = self._groups
        return groups[np.isin(groups["submission_id"].to_numpy(np.int64), list(submissions))]


def _read_groups(read: ReadColumns, first: int, last: int, nameless: int) -> pd.DataFrame:
    columns = read(Between(first, last), ("unit_type", "district_code", "activity"))
    frame = pd.DataFrame({name: columns[name] for name in ("submission_id", *KEYS)})
    frame["named"] = columns["activity"] != nameless
    frame["above"] = columns["value"] > 0
    grouped = frame.groupby(_GROUPED)["above"]
    return grouped.agg(facts="size", above_zero="sum").reset_index()
