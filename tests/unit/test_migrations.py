"""A store of every released schema is brought up to date, keeps everything, and ends like a new one.

The stores in `stores/` were written by the program as it was with that schema; of schema 2 it is a backup.
"""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from etl.store import open_store
from etl.store.backup import HELD
from etl.store.engine import open_engine, store_url, writing
from etl.store.tables import SCHEMA_VERSION, metadata
from tests.postgres import Server

STORES = Path(__file__).parent / "stores"
RELEASED = tuple(range(1, SCHEMA_VERSION))
TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname",
}
INDEXES = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
    "postgresql": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname",
}
# SQLite tells its foreign keys to Alembic alone
KEYS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE false",
    "postgresql": "SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE contype = 'f' ORDER BY 1",
}


def unpacked(name: str, to: Path) -> Path:
    to.write_bytes(gzip.decompress((STORES / name).read_bytes()))
    return to


def old_sqlite(schema: int, folder: Path, _: pytest.FixtureRequest) -> str:
    return str(unpacked(f"schema{schema}.sqlite.gz", folder / "old.sqlite"))


def new_postgresql(request: pytest.FixtureRequest) -> str:
    server: Server = request.getfixturevalue("postgres")
    return server.url(server.make_database())


def old_postgresql(schema: int, _: Path, request: pytest.FixtureRequest) -> str:
    url = new_postgresql(request)
    statements = gzip.decompress((STORES / f"schema{schema}.postgresql.sql.gz").read_bytes()).decode()
    with psycopg.connect(url.replace("postgresql+psycopg", "postgresql"), autocommit=True) as connection:
        connection.execute(statements.encode())
    return url


def looks(connection: Connection) -> tuple[list[object], list[str], list[str], list[str]]:
    """(how the tables differ from those that the program works with, the triggers, how the indexes are defined, and the
    foreign keys)."""
    engine = connection.dialect.name
    context = MigrationContext.configure(connection, opts={"include_object": partial(is_comparable, engine)})
    said = (list(connection.scalars(text(of[engine]))) for of in (TRIGGERS, INDEXES, KEYS))
    triggers, indexes, keys = said
    return compare_metadata(context, metadata), triggers, indexes, keys


def is_comparable(engine: str, one: Any, name: str | None, kind: str, *_: object) -> bool:
    """Not what Alembic cannot compare: indexes of expressions, and the key in the place of which PostgreSQL has a
    trigger."""
    if engine == "postgresql" and kind == "foreign_key_constraint":
        return not (one.parent.name == "fact" and one.column_keys == ["submission_id"])
    return not (kind == "index" and name in ("decision_left", "decision_right"))


@pytest.mark.filterwarnings("ignore:.*expression-based index")
@pytest.mark.parametrize("schema", RELEASED)
@pytest.mark.parametrize(
    "old",
    [old_sqlite, pytest.param(old_postgresql, marks=pytest.mark.postgres)],
    ids=lambda old: old.__name__,
)
def test_a_store_of_a_released_schema_ends_like_a_new_one(
    schema: int, old: Callable[..., str], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = old(schema, tmp_path, request)
    new = str(tmp_path / "new.sqlite") if old is old_sqlite else new_postgresql(request)
    for address in (url, new):
        open_store(address).close()
    found = []
    for address in (url, new):
        engine = open_engine(store_url(address))
        with engine.connect() as connection:
            found.append(looks(connection))
            assert connection.scalar(text("SELECT schema FROM version")) == SCHEMA_VERSION
        engine.dispose()
    assert found[0] == found[1]
    assert found[0][0] == []
    assert ("fact_of_submission" in found[0][1]) == (old is old_postgresql)
    assert {trigger.removesuffix("_append_only").removesuffix("_no_update") for trigger in found[0][1]} >= {
        table.name for table in HELD
    }


@pytest.mark.postgres
@pytest.mark.parametrize("schema", RELEASED)
def test_what_was_stored_in_postgresql_stays(
    schema: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    store = open_store(old_postgresql(schema, tmp_path, request))
    try:
        assert store.counted()["value"].tolist() == [120, 30, 7]
        assert store.submissions()["status"].tolist().count("withdrawn") == 1
        assert store.decisions()["by"].tolist() == ["王"]
        assert (len(store.bases()), len(store.roster()), len(store.receipts())) == (
            (1, 1, 1) if schema > 1 else (0, 0, 0)
        )
    finally:
        store.close()


def test_what_was_stored_in_sqlite_stays(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    store = open_store(old_sqlite(1, tmp_path, request))
    try:
        assert store.submissions()["facts"].tolist() == [12, 0]
        assert (len(store.counted()), len(store.mentions()), len(store.bases())) == (12, 8, 0)
    finally:
        store.close()


def test_a_backup_of_an_earlier_schema_is_restored_and_not_touched(store, tmp_path: Path) -> None:
    path = unpacked("schema2.sqlite.gz", tmp_path / "campaign-old.sqlite")
    shutil.copy(STORES / "schema2.json", path.with_suffix(".json"))
    before = path.read_bytes()
    store.restore(path)
    assert store.counted()["value"].tolist() == [120, 30, 7]
    assert store.roster()["unit"].tolist() == ["龙山派出所"]
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    url = old_sqlite(1, tmp_path, request)
    engine = open_engine(store_url(url))
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE audit (id INTEGER)"))
    with pytest.raises(DatabaseError, match="table audit already exists"):
        open_store(url)
    with writing(engine) as connection:
        assert connection.scalar(text("SELECT schema FROM version")) == 1
        assert (
            connection.scalar(text("SELECT count(*) FROM sqlite_master WHERE name IN ('base', 'account')"))
            == 0
        )
    engine.dispose()
