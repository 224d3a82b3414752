"""Which database a connection leads to, so that nothing is kept or written for one that has gone.

A SQLite file that somebody removes lives on, nameless, for those who have it open: what they stored would be lost
without a word. So each time that a connection is taken its file is compared with the one that bears the name now.
`origin_of` a connection changes with the database: what was remembered of another one is forgotten.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

_ORIGIN, _WRITABLE = "origin", "writable"
_POSTGRES_ORIGIN = (
    "SELECT oid::text || '@' || pg_postmaster_start_time()::text "
    "FROM pg_database WHERE datname = current_database()"
)


def origin_of(connection: Connection) -> str:
    """Equal for connections to one and the same database."""
    return str(connection.info.get(_ORIGIN, ""))


class _File:
    """A SQLite file: `number` rises each time that another one has taken its place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._number = 0
        self._lock = threading.Lock()

    def number(self) -> int | None:
        """The number of the file that is there now; None where there is none."""
        try:
            found = os.stat(self._path)
        except FileNotFoundError:
            # a file that comes later may get the same inode
            self._seen = None
            return None
        with self._lock:
            if self._seen != (found.st_dev, found.st_ino):
                self._seen = (found.st_dev, found.st_ino)
                self._number += 1
            return self._number


def follow_file(engine: Engine, path: Path) -> None:
    """Makes an engine notice that its SQLite file is gone or another one; once it was there it is never made anew,
    for an empty file in its place would look like an empty record."""
    file = _File(path)
    was_there = path.exists()

    @event.listens_for(engine, "do_connect")
    def connect(dialect: Any, entry: ConnectionPoolEntry, words: list[Any], options: dict[str, Any]) -> Any:
        nonlocal was_there
        if was_there:
            words[0] = f"{path.as_uri()}?mode=rw"
            options["uri"] = True
        was_there = True

    @event.listens_for(engine, "connect")
    def note(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
        entry.info[_ORIGIN] = str(file.number())
        entry.info[_WRITABLE] = os.access(path, os.W_OK)

    @event.listens_for(engine, "checkout")
    def compare(connection: sqlite3.Connection, entry: ConnectionPoolEntry, _: object) -> None:
        if entry.info.get(_ORIGIN) != str(file.number()):
            raise DisconnectionError(f"{path} is gone, or another file")
        if not entry.info[_WRITABLE] and os.access(path, os.W_OK):
            # opened while it could only be read, it stays so for this connection
            raise DisconnectionError(f"{path} can be written again")


def follow_server(engine: Engine) -> None:
    """Notes at each connection to PostgreSQL which database of which run of the server it leads to."""

    @event.listens_for(engine, "connect")
    def note(connection: Any, entry: ConnectionPoolEntry) -> None:
        with connection.cursor() as cursor:
            cursor.execute(_POSTGRES_ORIGIN)
            entry.info[_ORIGIN] = cursor.fetchone()[0]
        connection.rollback()
