"""Texts as numbers: every text of a fact is stored once, and facts lead to it by its number."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    String,
    any_,
    bindparam,
    column,
    func,
    select,
)

from etl.store.bulk import insert_rows
from etl.store.origin import origin_of
from etl.store.tables import term

LONGEST_KEY = 200  # characters; PostgreSQL indexes at most 2,704 bytes
CHUNK = 10_000  # values in one IN list; SQLite takes 32,766
MOST_REMEMBERED = 300_000

T = TypeVar("T")


class Terms:
    """Looks texts up and adds the new ones; remembers committed numbers, so that most need no query."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._pending: dict[str, int] = {}
        self._origin = ""

    def numbers(self, connection: Connection, texts: Collection[str]) -> dict[str, int]:
        """{text: its number} within the caller's write transaction; unknown texts are added."""
        if origin_of(connection) != self._origin:
            self._known.clear()
            self._origin = origin_of(connection)
        known, pending = self._known, self._pending
        # found or added in this very transaction
        if pending.keys() >= set(texts):
            return pending
        found = {text: number for text in texts if (number := known.get(text) or pending.get(text))}
        missing = {term_key(text): text for text in texts if text not in found}
        for keys in chunks(sorted(missing)):
            rows = connection.execute(
                select(term.c.key, term.c.id).where(in_texts(connection, term.c.key, keys))
            )
            found.update((missing.pop(row.key), row.id) for row in rows)
        if missing:
            first = next_number(connection, term.c.id)
            new = [(number, *said) for number, said in enumerate(sorted(missing.items()), first)]
            insert_rows(connection, term, [(number, key, storable(text)) for number, key, text in new])
            found.update((text, number) for number, _, text in new)
        self._pending.update(found)
        return found

    def committed(self) -> None:
        """The transaction is done: its numbers can be relied on."""
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        self._known.update(self._pending)
        self._pending.clear()

    def rolled_back(self) -> None:
        """The transaction failed: its new numbers never existed."""
        self._pending.clear()


def term_key(text: str) -> str:
    """What a text is found by: itself, or its digest where it is long."""
    stored = storable(text)
    if len(stored) <= LONGEST_KEY:
        return "=" + stored
    return "#" + hashlib.sha256(stored.encode()).hexdigest()


def texts_of(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """{number: text}."""
    wanted = set(numbers)
    if not wanted:
        return {}
    query = select(term.c.id, term.c.text).where(in_numbers(connection, term.c.id, wanted))
    return {number: text for number, text in connection.execute(query)}


def in_numbers(
    connection: Connection, where: ColumnElement[int], numbers: Collection[int]
) -> ColumnElement[bool]:
    """True where a column holds one of these numbers, however many: they go to the database as one value, since to write
    thousands of places for values into a statement costs more than to find the rows."""
    wanted = sorted(numbers)
    if connection.dialect.name == "postgresql":
        return where == any_(bindparam(None, wanted, ARRAY(BigInteger)))
    listed = func.json_each(bindparam(None, json.dumps(wanted), String)).table_valued(column("value"))
    return where.in_(select(listed.c.value))


def in_texts(
    connection: Connection, where: ColumnElement[str], texts: Collection[str]
) -> ColumnElement[bool]:
    """The same of texts, at most CHUNK of them. SQLite finds them by their places sooner."""
    wanted = sorted(texts)
    if connection.dialect.name == "postgresql":
        return where == any_(bindparam(None, wanted, ARRAY(String)))
    return where.in_(wanted)


def storable(text: str) -> str:
    """The text as both databases take it: NUL becomes its picture ␀, half a character becomes ?."""
    if text.isascii():
        return text.replace("\x00", "␀")
    return text.replace("\x00", "␀").encode("utf-8", "replace").decode("utf-8")


def next_number(connection: Connection, column: Column[int]) -> int:
    """One above the largest; safe because there is one writer at a time."""
    return next_numbers(connection, [column])[column]


def next_numbers(connection: Connection, columns: Sequence[Column[int]]) -> dict[Column[int], int]:
    """The same of several columns."""
    largest = connection.execute(select(*(select(func.max(one)).scalar_subquery() for one in columns))).one()
    return {column: 1 + (last or 0) for column, last in zip(columns, largest, strict=True)}


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """The values in pieces that fit into one IN list."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
