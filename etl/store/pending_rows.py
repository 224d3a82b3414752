"""Rows of several submissions that are written together, a table at a time: a statement for each row of each submission
costs more than the rows themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

import numpy as np
from sqlalchemy import Column, Connection, Table

from etl.store.bulk import Array, insert_arrays, insert_columns
from etl.store.just_written import JustWritten
from etl.store.tables import RECORD, fact, state, term
from etl.store.terms import next_numbers

# The columns of numbers that follow each other; a term gets its own where it is written.
_NUMBERED = [table.c.id for table in RECORD if "id" in table.c and table is not term]


class PendingRows:
    """What waits to be written in one transaction, and the numbers that it gets. Until `write` nothing else may add to
    these tables, and no query sees it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._rows: dict[Table, dict[str, list[Any]]] = {}
        self._arrays: dict[Table, list[Mapping[str, Array]]] = {}
        self._next: dict[Column[int], int] = {}

    def number(self, column: Column[int], count: int = 1) -> int:
        """The first of so many new numbers that follow each other."""
        if not self._next:
            self._next = next_numbers(self.connection, _NUMBERED)
        first = self._next[column]
        self._next[column] = first + count
        return first

    def add(self, table: Table, **values: Any) -> None:
        """One more row; always the same columns of a table."""
        columns = self._rows.setdefault(table, {name: [] for name in values})
        for name, value in values.items():
            columns[name].append(value)

    def add_columns(self, table: Table, count: int, values: Mapping[str, Iterable[Any]]) -> None:
        """`count` more rows, as the values of each column; those of a column may never end."""
        columns = self._rows.setdefault(table, {name: [] for name in values})
        for name, column in values.items():
            columns[name] += islice(column, count)

    def add_arrays(self, table: Table, columns: Mapping[str, Array]) -> None:
        """More rows, as columns of numbers; NaN for none. A table gets all its rows in this way or none."""
        self._arrays.setdefault(table, []).append(columns)

    def write(self) -> JustWritten | None:
        """Writes all of it, what others refer to first; the facts among it."""
        written = None
        for table in (*RECORD, state):
            if columns := self._rows.pop(table, None):
                insert_columns(self.connection, table, columns)
            if parts := self._arrays.pop(table, None):
                joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
                insert_arrays(self.connection, table, joined)
                written = JustWritten(joined) if table is fact else None
        self._next.clear()
        return written
