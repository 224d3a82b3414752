"""Rows from one database into another of the same tables, some thousands at a time, whatever either lies in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from sqlalchemy import Boolean, ColumnElement, Connection, LargeBinary, Table, select, true

ROWS_AT_ONCE = 20_000
# Rows that hold files or packed readings; the largest file has some megabytes.
BLOBS_AT_ONCE = 100

Rows = list[tuple[Any, ...]]


def copy_rows(
    source: Connection, target: Connection, table: Table, which: ColumnElement[bool] | None = None
) -> Iterator[Rows]:
    """Writes the rows of a table that fulfil a condition (all without one) and yields them, part by part."""
    names = [column.name for column in table.c]
    insert = f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(names))})"
    for rows in rows_of(source, table, which):
        if target.dialect.name == "sqlite":
            target.exec_driver_sql(insert, rows)
        else:
            # SQLite hands out a truth value as 0 or 1
            flags = [column.name for column in table.c if isinstance(column.type, Boolean)]
            records = [dict(zip(names, row, strict=True)) for row in rows]
            target.execute(
                table.insert(), [row | {name: bool(row[name]) for name in flags} for row in records]
            )
        yield rows


def rows_of(connection: Connection, table: Table, which: ColumnElement[bool] | None = None) -> Iterator[Rows]:
    """The rows as the driver gives them, in the order of their key."""
    keys = list(table.primary_key)
    if len(keys) > 1:  # nothing to go on from: the few tables with such a key are read at one go
        yield from _at_one_go(connection, table, which)
        return
    key = keys[0]
    blobs = any(isinstance(column.type, LargeBinary) for column in table.c)
    most = BLOBS_AT_ONCE if blobs else ROWS_AT_ONCE
    place, last = list(table.c).index(key), -1
    while True:
        query = select(table).where(true() if which is None else which, key > last).order_by(key).limit(most)
        result = connection.execute(query)
        # straight from the driver's cursor: building a row object per fact doubles the time
        rows = list(cast(Iterable[tuple[Any, ...]], result.cursor))
        result.close()
        if not rows:
            return
        yield rows
        last = rows[-1][place]


def _at_one_go(connection: Connection, table: Table, which: ColumnElement[bool] | None) -> Iterator[Rows]:
    query = select(table).where(true() if which is None else which).order_by(*table.primary_key)
    result = connection.execute(query)
    while rows := [tuple(row) for row in result.fetchmany(ROWS_AT_ONCE)]:
        yield rows
