"""Opens the database: SQLite with the settings under which nothing was lost in tests, or PostgreSQL.

SQLite: foreign keys on, synchronous FULL, BEGIN IMMEDIATE for every write, and no write-ahead log below
3.51.3, whose log can corrupt the file (https://sqlite.org/wal.html#walresetbug).
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url

from etl.store.origin import follow_file, follow_server

DEFAULT_PATH = Path(__file__).resolve().parents[2] / "data" / "store" / "campaign.sqlite"
FIRST_SAFE_WAL = (3, 51, 3)
BUSY_MILLISECONDS = 30_000
CONNECT_SECONDS = 10
# PostgreSQL takes a writer that has fallen silent for lost (its machine may have stopped): nobody else could write
SILENT_WRITER = "10min"
WRITER_LOCK = 6_203_114  # any number of our own: one writer at a time on PostgreSQL too


def store_url(url: str | None = None) -> URL:
    """The given URL or path, else CAMPAIGN_STORE, else the embedded store. ArgumentError on a bad URL."""
    text = url or os.environ.get("CAMPAIGN_STORE") or str(DEFAULT_PATH)
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).resolve()))
    parsed = make_url(text)
    if parsed.get_backend_name() == "postgresql" and "+" not in parsed.drivername:
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def without_password(url: str) -> str:
    """An address as it may be shown and logged, also one that cannot be understood."""
    return re.sub(r"(://[^:/@]*:).*@", r"\1***@", url)


def open_engine(url: URL) -> Engine:
    """An engine with our settings; makes the folder of a SQLite file."""
    if url.get_backend_name() != "sqlite":
        # each connection is tried before it is used: after a restart of the server nobody sees an error
        timeout = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_SECONDS}
        engine = create_engine(url, pool_pre_ping=True, connect_args=timeout)
        follow_server(engine)
        return engine
    engine = create_engine(url, connect_args={"timeout": BUSY_MILLISECONDS / 1000})
    if url.database:
        path = Path(url.database).resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        follow_file(engine, path)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    journal = "WAL" if sqlite3.sqlite_version_info >= FIRST_SAFE_WAL else "DELETE"
    for setting in (
        f"busy_timeout = {BUSY_MILLISECONDS}",
        f"journal_mode = {journal}",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -65536",
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction; there is never a second one at the same time."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(
                f"SELECT set_config('lock_timeout', '{BUSY_MILLISECONDS}', true), "
                f"set_config('idle_in_transaction_session_timeout', '{SILENT_WRITER}', true)"
            )
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
        yield connection


@contextmanager
def reading_from(engine: Engine) -> Iterator[Connection]:
    """One read transaction: all its queries see the same state."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection
