"""Asks a store whether it answers, over a connection of its own: nothing is made, written or waited for long."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Engine, create_engine, inspect, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from etl.store import tables
from etl.store.engine import store_url

# A reason is all that a stranger learns: no address, no message of a driver.
MISSING, NOT_PREPARED, NEWER = "store_missing", "store_not_prepared", "store_newer"
UNREACHABLE, BUSY, WRONG_ADDRESS, FAILED = (
    "store_unreachable",
    "store_busy",
    "store_address_wrong",
    "store_failed",
)
WAIT_SECONDS = 2


@dataclass(slots=True, frozen=True)
class StoreAnswer:
    """`reason`: why the store is of no use, '' where it is; `schema` and `data_version` as it says them, else 0."""

    reason: str
    schema: int = 0
    data_version: int = 0


def probe_store(url: str | None = None) -> StoreAnswer:
    """What the store says of itself now. Never raises for a store that is away, locked, empty or of another
    program; it may still hang with a network that swallows packets: ask in a thread that can be left alone."""
    try:
        where = store_url(url)
    except ArgumentError:
        return StoreAnswer(WRONG_ADDRESS)
    if where.get_backend_name() == "sqlite" and not Path(where.database or "").is_file():
        return StoreAnswer(MISSING)
    try:
        with _engine(where).connect() as connection:
            if not inspect(connection).has_table(tables.version.name):
                return StoreAnswer(NOT_PREPARED)
            row = connection.execute(select(tables.version)).one()
    except ArgumentError:
        return StoreAnswer(WRONG_ADDRESS)
    except OperationalError as error:
        return StoreAnswer(BUSY if _is_locked(error) else UNREACHABLE)
    except (SQLAlchemyError, sqlite3.Error, OSError):
        return StoreAnswer(FAILED)
    return StoreAnswer(NEWER if row.schema > tables.SCHEMA_VERSION else "", row.schema, row.data)


@lru_cache(maxsize=4)
def _engine(url: URL) -> Engine:
    """No pool: each question is a new connection, as a stopped server leaves dead ones behind."""
    if url.get_backend_name() == "sqlite":
        place = Path(url.database or "").resolve().as_uri()
        read_only = URL.create("sqlite", database=place, query={"mode": "ro", "uri": "true"})
        return create_engine(read_only, poolclass=NullPool, connect_args={"timeout": WAIT_SECONDS})
    waits = {
        "connect_timeout": WAIT_SECONDS,
        "options": f"-c statement_timeout={WAIT_SECONDS * 1000} -c default_transaction_read_only=on",
    }
    return create_engine(url, poolclass=NullPool, connect_args=waits)


def _is_locked(error: OperationalError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
