"""Puts what people have decided about doubles over the columns of facts that count."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Row, select

from etl.store.doubles_stored import DECIDED, read_outcome
from etl.store.tables import finding

Array = np.ndarray[Any, np.dtype[Any]]
Which = Callable[[ColumnElement[Any]], ColumnElement[bool]]

QUALIFIERS = ("exact", "at_least", "at_most", "about", "range")


def _rows(connection: Connection, which: Which) -> list[Row[Any]]:
    query = select(finding).where(which(finding.c.fact_id), finding.c.code == DECIDED)
    return list(connection.execute(query.order_by(finding.c.fact_id)))


def decided_reasons(connection: Connection, which: Which) -> Iterator[tuple[int, str, int]]:
    """(fact, 'double' or 'beyond', the figure that decided it) of each figure among `which`."""
    for row in _rows(connection, which):
        yield row.fact_id, "beyond" if read_outcome(row.numbers).counts else "double", row.other_fact


def apply_decided(connection: Connection, which: Which, columns: dict[str, Array]) -> Array:
    """Puts what a parent has beyond its children in the place of its figure, on copies; the number of the decision
    by column place, 0 where there is none. `columns` are those of the facts `which`."""
    numbers = np.zeros(len(columns["id"]), np.int64)
    for name in ("value", "low", "high", "qualifier"):
        columns[name] = columns[name].copy()
    for row in _rows(connection, which):
        outcome = read_outcome(row.numbers)
        place = int(np.searchsorted(columns["id"], row.fact_id))
        numbers[place] = outcome.number
        if outcome.counts:
            amount = outcome.amount
            columns["value"][place], columns["low"][place] = amount.value, amount.low
            columns["high"][place] = np.nan if math.isinf(amount.high) else amount.high
            # below zero: it was worked out (`etl.store.frames`)
            columns["qualifier"][place] = -1 - QUALIFIERS.index(outcome.qualifier)
    return numbers
