"""What a store is and how much it holds, for whoever looks after it; no figure of a campaign, and no password."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, select

from etl.store import tables
from etl.store.access_tables import audit
from etl.store.engine import reading_from

BACKED_UP = "backed_up"


@dataclass(slots=True, frozen=True)
class StoreSizes:
    """`kind`: sqlite or postgresql; `address` without password and options; `engine`: the database's own version;
    `journal`: how SQLite writes, '' elsewhere; `bytes`: of the whole database; `original_bytes`: of the senders'
    files in it."""

    kind: str
    address: str
    engine: str
    journal: str
    schema: int
    data_version: int
    bytes: int
    submissions: int
    facts: int
    originals: int
    original_bytes: int


class SizeRecord:
    """The part of the store that tells its size, and when it was last copied away."""

    _engine: Engine

    def sizes(self) -> StoreSizes:
        """All of it in one read transaction."""
        with reading_from(self._engine) as connection:
            held = connection.execute(select(tables.version)).one()
            engine, journal, size = _database(connection)
            originals, original_bytes = connection.execute(
                select(func.count(), func.coalesce(func.sum(func.length(tables.original.c.content)), 0))
            ).one()
            return StoreSizes(
                connection.dialect.name,
                # a password may stand among the options, too
                self._engine.url.set(query={}).render_as_string(hide_password=True),
                engine,
                journal,
                held.schema,
                held.data,
                size,
                _count(connection, tables.submission),
                _count(connection, tables.fact),
                originals,
                int(original_bytes),
            )

    def last_backed_up(self) -> str:
        """When `backup` last wrote that it made one, wherever to: UTC, ISO; '' where it never did."""
        with reading_from(self._engine) as connection:
            found = connection.scalar(select(func.max(audit.c.at)).where(audit.c.kind == BACKED_UP))
        return str(found or "")


def _database(connection: Connection) -> tuple[str, str, int]:
    """Version, journal mode and bytes of the database."""
    if connection.dialect.name == "sqlite":

        def pragma(name: str) -> str:
            return str(connection.exec_driver_sql(f"PRAGMA {name}").scalar())

        version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar())
        return version, pragma("journal_mode").upper(), int(pragma("page_count")) * int(pragma("page_size"))
    version = str(connection.exec_driver_sql("SHOW server_version").scalar())
    size = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar()
    return version, "", int(size or 0)


def _count(connection: Connection, table: object) -> int:
    return int(connection.scalar(select(func.count()).select_from(table)) or 0)  # type: ignore[arg-type]
