"""Facts as columns of numbers, read part by part: as stated, and as they count."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import numpy as np
from sqlalchemy import Column, ColumnElement, Connection, Row, func, or_, select

from etl.store.bulk import Array
from etl.store.changes import fullest, names_of
from etl.store.doubles_decided import QUALIFIERS, apply_decided, decided_reasons
from etl.store.doubles_stored import NOT_QUERIES
from etl.store.frame_columns import present
from etl.store.lookup import status_of
from etl.store.tables import TERM_COLUMNS, fact, finding, standing, state, submission
from etl.store.terms import CHUNK, chunks, in_numbers, texts_of

Columns = dict[str, Array]
# Which facts, as a condition on a column that holds their numbers.
Which = Callable[[ColumnElement[Any]], ColumnElement[bool]]
# Of these facts the columns of `fact`, of its texts only some.
ReadColumns = Callable[[Which, Sequence[str]], Columns]

# Those from 'superseded' on do not count.
REASONS = (
    "", "remainder", "difference", "beyond",
    "superseded", "contained", "falling", "double", "replaced", "withdrawn",
)  # fmt: skip
COUNTING = REASONS.index("superseded")
NO_BOUND = -1.0  # on the way from the database; amounts are never negative
FACTS_AT_ONCE = 250_000
# What of a fact's texts is needed to add figures up, without its words and its place in the sheet.
SUMMED_TERMS = ("unit", "unit_type", "district_code", "district", "target_group", "channel", "measure")

KINDS: dict[str, type[Any]] = {
    "id": np.int64,
    "submission_id": np.int32,
    **dict.fromkeys(TERM_COLUMNS, np.int32),
    "party": np.int32,
    "cumulative": np.int8,
    "period_start": np.int32,
    "period_end": np.int32,
    "value": np.float64,
    "low": np.float64,
    "high": np.float64,
    "qualifier": np.int32,
    "queried": np.int8,
}


def among(numbers: Collection[int]) -> Which:
    """The facts of these numbers."""
    wanted = sorted(numbers)
    return lambda column: column.in_(wanted)


@dataclass(frozen=True, slots=True)
class Between:
    """The facts from one number to another, both taken in."""

    first: int
    last: int

    def __call__(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """As a condition on a column that holds their numbers."""
        return column.between(self.first, self.last)


def in_parts(connection: Connection, numbers: Collection[int] | None = None) -> Iterator[Which]:
    """All facts, or at least those of these numbers, in parts that take little memory."""
    last = connection.scalar(select(func.max(fact.c.id))) or 0
    if numbers is not None and len(numbers) < max(CHUNK, last // 10):
        yield from (among(part) for part in chunks(sorted(numbers)))
        return
    # looked up one by one, many facts take longer than their neighbours with them
    for first in range(1, last + 1, FACTS_AT_ONCE):
        yield Between(first, first + FACTS_AT_ONCE - 1)


def of_submissions(connection: Connection, submissions: Collection[int]) -> Iterator[Which]:
    """The facts of these submissions, those that stand one after the other together."""
    spans: list[tuple[int, int]] = []
    for part in chunks(sorted(submissions)):
        query = select(submission.c.first_fact, submission.c.facts).where(submission.c.id.in_(part))
        spans += [(first, first + count - 1) for first, count in connection.execute(query) if count]
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first == merged[-1][1] + 1 and last - merged[-1][0] < FACTS_AT_ONCE:
            merged[-1] = merged[-1][0], last
        else:
            merged.append((first, last))
    return (Between(*span) for span in merged)


def read_columns(
    connection: Connection, which: ColumnElement[bool], terms: Sequence[str] = TERM_COLUMNS
) -> Columns:
    """The columns of `fact`, of its texts only `terms`, in the order of the facts' numbers."""
    names = names_with(terms)
    wanted = [_with_sentinel(fact.c[name]) for name in names]
    result = connection.execute(select(*wanted).where(which).order_by(fact.c.id))
    # straight from the driver's cursor: building a row object per fact doubles the time
    kinds = np.dtype([(name, KINDS[name]) for name in names])
    rows = (
        np.fromiter(cast(Iterable[Any], result.cursor), kinds)
        if result.cursor is not None
        else np.empty(0, kinds)
    )
    columns = {name: np.ascontiguousarray(rows[name]) for name in names}
    for name in ("low", "high"):
        columns[name][columns[name] == NO_BOUND] = np.nan
    return columns


def names_with(terms: Sequence[str]) -> list[str]:
    """The names of the columns of `read_columns`."""
    return [name for name in KINDS if name in terms or name not in TERM_COLUMNS]


def columns_of(connection: Connection, which: Which, terms: Sequence[str]) -> Columns:
    """`read_columns` of the facts of these numbers."""
    return read_columns(connection, which(fact.c.id), terms)


def _with_sentinel(column: Column[Any]) -> ColumnElement[Any]:
    return func.coalesce(column, NO_BOUND) if column.nullable else column


@dataclass(slots=True)
class Settled:
    """Facts with how they count: `reasons` (numbers in REASONS) and the submission that decided it or 0.

    `columns` holds beside the stated ones `stated_value`; after `counted` the columns are what counts, with `gross`,
    what would count without decisions about doubles, and `decision`, the number of the one that changes it or 0.
    """

    columns: Columns
    reasons: Array
    deciders: Array

    @staticmethod
    def joined(parts: Sequence[Settled]) -> Settled:
        """The facts of all parts, one after the other; there is at least one part."""
        columns = {name: np.concatenate([part.columns[name] for part in parts]) for name in parts[0].columns}
        reasons, deciders = (
            np.concatenate([getattr(part, name) for part in parts]) for name in ("reasons", "deciders")
        )
        return Settled(columns, reasons, deciders)

    def only(self, kept: Array) -> Settled:
        """Those of the mask `kept`."""
        if kept.all():  # nearly always: a million facts need not be copied
            return self
        columns = {name: values[kept] for name, values in self.columns.items()}
        return Settled(columns, self.reasons[kept], self.deciders[kept])


class FactReader:
    """Reads facts in one transaction and remembers, as long as that lasts, the texts and names they lead to."""

    def __init__(
        self, connection: Connection, terms: Sequence[str] = TERM_COLUMNS, read: ReadColumns | None = None
    ) -> None:
        """`read`: what reads the columns; None for the database."""
        self._connection = connection
        self._terms = terms
        self._read = read or partial(columns_of, connection)
        self._texts: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._submissions: dict[int, Row[Any]] = {}

    def read(self, numbers: Collection[int] | None, settle: Callable[[Which, Settled], Settled]) -> Settled:
        """What `settle` makes of all facts, or of those of these numbers, as they are stated."""
        wanted = None if numbers is None else np.array(sorted(numbers), np.int64)
        parts = []
        for which in (*in_parts(self._connection, numbers), among([])):
            part = settle(which, self.stated(which))
            parts.append(part if wanted is None else part.only(np.isin(part.columns["id"], wanted)))
        return Settled.joined(parts)

    def stated(self, which: Which) -> Settled:
        """Facts as stated, each with how it counts."""
        columns = self._read(which, self._terms)
        columns["stated_value"] = columns["value"]
        ids, owners = columns["id"], columns["submission_id"]
        queries = select(finding.c.fact_id).where(
            which(finding.c.fact_id), finding.c.code.not_in(NOT_QUERIES)
        )
        columns["queried"][_places(ids, self._connection.scalars(queries).all())] = 1
        status, replacing = self._states(owners)
        reasons, deciders = status[owners], replacing[owners]
        decided = select(standing.c.fact_id, standing.c.why, standing.c.by_fact).where(
            which(standing.c.fact_id)
        )
        changed = self._connection.execute(decided).all()
        places = _places(ids, [row.fact_id for row in changed])
        reasons[places] = [REASONS.index(row.why) for row in changed]
        by = [(place, row.by_fact) for place, row in zip(places, changed, strict=True) if row.by_fact]
        deciders[[place for place, _ in by]] = self._owners([number for _, number in by])
        doubled = list(decided_reasons(self._connection, which))
        owners_of_others = self._owners([other for _, _, other in doubled])
        for place, (_, why, _), owner in zip(
            _places(ids, [number for number, _, _ in doubled]), doubled, owners_of_others, strict=True
        ):
            reasons[place] = REASONS.index(why)
            deciders[place] = owner if why == "double" else deciders[place]
        return Settled(columns, reasons, deciders)

    def counted(self, which: Which, settled: Settled) -> Settled:
        """The same facts with what counts in the place of what is stated."""
        columns = dict(settled.columns)
        query = select(standing).where(which(standing.c.fact_id), standing.c.counts.is_(True))
        changed = self._connection.execute(query).all()
        places = _places(columns["id"], [row.fact_id for row in changed])
        for name in ("period_start", "period_end", "value", "low", "high"):
            columns[name] = columns[name].copy()
            columns[name][places] = [np.nan if (v := getattr(row, name)) is None else v for row in changed]
        columns["cumulative"] = columns["cumulative"].copy()
        columns["cumulative"][places] = 0
        columns["qualifier"] = columns["qualifier"].copy()
        # numbers below zero stand for the qualifiers that were worked out
        columns["qualifier"][places] = [-1 - QUALIFIERS.index(row.qualifier) for row in changed]
        columns["gross"] = columns["value"]
        columns["decision"] = apply_decided(self._connection, which, columns)
        return Settled(columns, settled.reasons, settled.deciders)

    def counting(self, which: Which, settled: Settled) -> Settled:
        """Those of them that count."""
        counted = self.counted(which, settled)
        return counted.only(counted.reasons < COUNTING)

    def texts(self, numbers: Collection[int]) -> Mapping[int, str]:
        """The texts that these numbers lead to, and others."""
        missing = {number for number in numbers if number > 0} - self._texts.keys()
        self._texts |= texts_of(self._connection, missing)
        return self._texts

    def names(self, parties: Collection[int]) -> Mapping[int, str]:
        """The fullest name of each of these parties, and of others."""
        missing = set(parties) - self._names.keys()
        self._names |= fullest(self._connection, names_of(self._connection, missing))
        return self._names

    def submissions(self, numbers: Collection[int]) -> Mapping[int, Row[Any]]:
        """id, code, file and sample of these submissions, and of others."""
        missing = set(numbers) - self._submissions.keys()
        wanted = (submission.c.id, submission.c.code, submission.c.file, submission.c.sample)
        if missing:
            query = select(*wanted).where(in_numbers(self._connection, submission.c.id, missing))
            self._submissions |= {row.id: row for row in self._connection.execute(query).all()}
        return self._submissions

    def _owners(self, facts: Sequence[int]) -> Array:
        """The submissions that these facts belong to, in their order; 0 of one that is not seen (`etl.store.seeing`)."""
        owners: dict[int, int] = {}
        for part in chunks(sorted(set(facts))):
            query = select(fact.c.id, fact.c.submission_id).where(fact.c.id.in_(part))
            owners |= {row.id: row.submission_id for row in self._connection.execute(query)}
        return np.array([owners.get(number, 0) for number in facts], np.int32)

    def _states(self, owners: Array) -> tuple[Array, Array]:
        """By submission number: its reason (0 or the number in REASONS), and what replaces it or 0."""
        numbers = present(owners)
        size = 1 + max(numbers, default=0)
        status, replacing = np.zeros(size, np.int8), np.zeros(size, np.int32)
        query = select(state).where(
            in_numbers(self._connection, state.c.submission_id, numbers),
            or_(state.c.withdrawn, state.c.replaced_by.is_not(None)),
        )
        for row in self._connection.execute(query) if numbers else ():
            status[row.submission_id] = REASONS.index(status_of(row.withdrawn, row.replaced_by))
            replacing[row.submission_id] = row.replaced_by or 0
        return status, replacing


def _places(ids: Array, wanted: Sequence[int]) -> Array:
    """Where the wanted facts stand; `ids` are sorted and hold all of them."""
    return np.searchsorted(ids, np.array(wanted, np.int64))
