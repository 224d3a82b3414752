"""Many rows into one table, column by column: by COPY into PostgreSQL, by one prepared statement into SQLite.

Both take half of the time that a dictionary for each row costs, and COPY a third of what PostgreSQL needs for the rows
one by one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import BigInteger, Column, Connection, Float, Table
from sqlalchemy.exc import DBAPIError

Array = NDArray[Any]  # a column's numbers
# Before and after the rows of a COPY in PostgreSQL's own form.
_SIGNATURE, _END = b"PGCOPY\n\xff\r\n\x00", b"\xff\xff"


def insert_columns(connection: Connection, table: Table, columns: Mapping[str, Iterable[Any]]) -> None:
    """Adds the rows in the transaction of the connection. `columns`: the values by name, one for each row; those that
    never end stand for a constant, so at least one must end."""
    rows = zip(*columns.values(), strict=False)
    if connection.dialect.name != "postgresql":
        places = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table.name} ({_names(connection, columns)}) VALUES ({places})"
        connection.exec_driver_sql(statement, list(rows))
        return
    with _copying(connection, f"COPY {table.name} ({_names(connection, columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def insert_arrays(connection: Connection, table: Table, columns: Mapping[str, Array]) -> None:
    """The same of columns that are all numbers, where NaN stands for none: they go to PostgreSQL as it holds them, without
    a look at each value."""
    if connection.dialect.name != "postgresql":
        values = {name: column.tolist() for name, column in columns.items()}
        for name in (name for name, column in columns.items() if np.isnan(column).any()):
            values[name] = [None if value != value else value for value in values[name]]
        insert_columns(connection, table, values)
        return
    names = _names(connection, columns)
    with _copying(connection, f"COPY {table.name} ({names}) FROM STDIN (FORMAT BINARY)") as copy:
        copy.write(_SIGNATURE + bytes(8))
        for absent, rows in _by_absent(columns):
            copy.write(_packed(table, {name: column[rows] for name, column in columns.items()}, absent))
        copy.write(_END)


def _by_absent(columns: Mapping[str, Array]) -> Iterator[tuple[set[str], Array]]:
    """(the columns without a value, which rows these are) of all rows."""
    lacking = {name: lacks for name, column in columns.items() if (lacks := np.isnan(column)).any()}
    which = sum(
        (lacks << bit for bit, lacks in enumerate(lacking.values())), np.zeros(len(columns["id"]), int)
    )
    for found in np.unique(which).tolist():
        yield {name for bit, name in enumerate(lacking) if found >> bit & 1}, which == found


def _packed(table: Table, columns: Mapping[str, Array], absent: Collection[str]) -> bytes:
    """Rows that lack the same values, as COPY takes them: each begins with how many values it has, each value with its
    size."""
    kinds = {name: np.dtype(_kind(table.c[name])) for name in columns}
    there = {name: name not in absent for name in columns}
    layout: list[tuple[str, str | np.dtype[Any]]] = [("values", ">i2")]
    for name, kind in kinds.items():
        layout += [(f"{name} size", ">i4"), *([(name, kind)] if there[name] else [])]
    rows = np.empty(len(next(iter(columns.values()))), layout)
    rows["values"] = len(columns)
    for name, column in columns.items():
        rows[f"{name} size"] = kinds[name].itemsize if there[name] else -1
        if there[name]:
            rows[name] = column
    return rows.tobytes()


def _kind(column: Column[Any]) -> str:
    if isinstance(column.type, Float):
        return ">f8"
    return ">i8" if isinstance(column.type, BigInteger) else ">i4"


def _names(connection: Connection, columns: Iterable[str]) -> str:
    return ", ".join(map(connection.dialect.identifier_preparer.quote, columns))


@contextmanager
def _copying(connection: Connection, statement: str) -> Iterator[Any]:
    """A COPY into PostgreSQL; what the driver raises comes as SQLAlchemy's errors do."""
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            yield copy
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(
            statement, None, error, connection.dialect.loaded_dbapi.Error, dialect=connection.dialect
        ) from error


def insert_rows(connection: Connection, table: Table, rows: Sequence[Sequence[Any]]) -> None:
    """The same of rows, each with the values of all columns in their order."""
    if rows:
        insert_columns(connection, table, dict(zip(table.c.keys(), zip(*rows, strict=True), strict=True)))
