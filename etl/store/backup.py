"""Backups: the whole record in one SQLite file, whatever it lies in, with a manifest of what must be in it.

A backup is taken within one read transaction while others load, is written beside its place, read again and compared
before it gets its name: a file that bears the name of a backup is whole. Copying the file of a store that is in use is
no backup (6 of 15 such copies were damaged). A county's SQLite file comes into a province's PostgreSQL the same way.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import pandas as pd
from sqlalchemy import Connection, Engine, create_engine, func, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from etl.store import tables
from etl.store.access_tables import ACCESS_RECORD
from etl.store.backup_place import unfinished_file
from etl.store.backup_schema import foreign_part
from etl.store.changes import rebuild_changes
from etl.store.copying import copy_rows, rows_of
from etl.store.engine import reading_from, writing
from etl.store.fact_columns import in_parts
from etl.store.frames import summed_parts
from etl.store.reference_tables import REFERENCE_RECORD
from etl.store.tables import RECORD, finding, metadata, original, standing, state, version

DERIVED = (state, standing, finding)
# In the order in which the foreign keys lead: what is pointed at is written first.
HELD = (*RECORD, *REFERENCE_RECORD, *ACCESS_RECORD)
COPIED = tuple(table for table in metadata.sorted_tables if table in {*HELD, *DERIVED})
PREFIX = "campaign-"

Told = Callable[[str], object]


class BadBackup(ValueError):
    """A backup that is not whole, or a place that cannot take it. `reason` is a key of the commands' words, `what`
    names the table, file or measure."""

    def __init__(self, reason: str, what: object = "") -> None:
        super().__init__(f"{reason}: {what}")
        self.reason, self.what = reason, what


@dataclass(slots=True, frozen=True)
class Manifest:
    """What a backup holds. `made`: UTC, ISO; `rows` by table; `figures` by measure: how many facts count and their
    sum; `originals`: a digest over all files' own digests; `sha256` of the backup itself."""

    made: str
    schema: int
    data_version: int
    rows: dict[str, int]
    figures: dict[str, tuple[int, float]]
    originals: str
    sha256: str = ""


def make_backup(
    engine: Engine, folder: Path, now: str, told: Told = lambda table: None
) -> tuple[Path, Manifest]:
    """Writes a backup with its manifest into a folder, which is made where missing. OSError where it cannot be
    written, BadBackup where what was written is not what was read. What killed ones have left in the folder goes first."""
    with unfinished_file(folder) as part:
        copy = _open(part)
        with copy.begin() as target, reading_from(engine) as source:
            target.exec_driver_sql("PRAGMA foreign_keys = OFF")
            tables.create_tables(target)
            _copy(source, target, told)
            told("check")
            manifest = describe(source, now)
        with reading_from(copy) as written:
            _compare(manifest, describe(written, now))
        copy.dispose()
        return _name(part, folder, manifest)


def restore_backup(path: Path, engine: Engine, told: Told = lambda table: None) -> Manifest:
    """Writes a backup into an empty store, whole or not at all, and compares what came out with the manifest.

    BadBackup where the backup is damaged, the store is not empty, or what came out is not what went in.
    """
    manifest = check_backup(path)
    _refuse_foreign(path)
    with _of_this_schema(path, manifest) as copy, writing(engine) as target, reading_from(copy) as source:
        tables.create_tables(target)
        if any(target.scalar(select(func.count()).select_from(table)) for table in HELD):
            raise BadBackup("restore_not_empty")
        _copy(source, target, told)
        target.execute(version.update().values(data=manifest.data_version + 1))
        told("check")
        _compare(manifest, describe(target, manifest.made))
    return manifest


def _refuse_foreign(path: Path) -> None:
    """BadBackup where a file is no SQLite file, or holds a view or a trigger that this program has not made."""
    engine = _open(path, read_only=True)
    try:
        with engine.connect() as connection:
            if foreign := foreign_part(connection):
                raise BadBackup("backup_foreign", foreign[:60])
    except DatabaseError as error:
        raise BadBackup("backup_damaged", path.name) from error
    finally:
        engine.dispose()


@contextmanager
def _of_this_schema(path: Path, manifest: Manifest) -> Iterator[Engine]:
    """The backup itself, never written to, or a copy that is brought up to date where its schema is older."""
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder:
        if manifest.schema < tables.SCHEMA_VERSION:
            path = Path(shutil.copy(path, folder))
            engine = _open(path)
            with engine.begin() as connection:
                tables.create_tables(connection)
            engine.dispose()
        engine = _open(path, read_only=True)
        try:
            yield engine
        finally:
            engine.dispose()


def check_backup(path: Path) -> Manifest:
    """The manifest of a backup that is byte for byte as it was written. BadBackup where it is not."""
    try:
        fields = json.loads(manifest_path(path).read_text(encoding="utf-8"))
        manifest = Manifest(**{**fields, "figures": {k: (n, v) for k, (n, v) in fields["figures"].items()}})
    except FileNotFoundError as error:
        raise BadBackup("backup_no_manifest", manifest_path(path).name) from error
    except (ValueError, TypeError, KeyError) as error:
        raise BadBackup("backup_bad_manifest", manifest_path(path).name) from error
    if manifest.schema > tables.SCHEMA_VERSION:
        raise BadBackup("backup_newer", manifest.schema)
    if _digest(path) != manifest.sha256:
        raise BadBackup("backup_damaged", path.name)
    return manifest


def newest_backup(folder: Path) -> Path:
    """The backup of a folder that was made last. BadBackup where there is none."""
    found = sorted(folder.glob(f"{PREFIX}*.sqlite"))
    if not found:
        raise BadBackup("backup_none", folder)
    return found[-1]


def remove_older(folder: Path, keep: int) -> list[Path]:
    """Removes all but the newest `keep` backups of a folder; those that went."""
    gone = sorted(folder.glob(f"{PREFIX}*.sqlite"))[:-keep]
    for path in gone:
        path.unlink()
        manifest_path(path).unlink(missing_ok=True)
    return gone


def manifest_path(path: Path) -> Path:
    """Where the manifest of a backup lies."""
    return path.with_suffix(".json")


def describe(connection: Connection, made: str) -> Manifest:
    """What a record holds, computed from all of it: every file is read and compared with its own digest."""
    rows = {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in COPIED}
    parts = [
        frame.groupby(frame["measure"].astype(str))["value"].agg(["size", "sum"])
        for frame in summed_parts(connection, in_parts(connection))
    ]
    sums = pd.concat(parts).groupby(level=0).sum() if parts else pd.DataFrame()
    held = connection.execute(select(version)).one()
    return Manifest(
        made, held.schema, held.data,
        {name: rows[name] for name in sorted(rows)},
        {str(measure): (int(row["size"]), round(float(row["sum"]), 6)) for measure, row in sums.iterrows()},
        _originals(connection),
    )  # fmt: skip


def _originals(connection: Connection) -> str:
    digest = hashlib.sha256()
    place = list(original.c.keys())
    for rows in rows_of(connection, original):
        for row in rows:
            stated, content = row[place.index("sha256")], bytes(row[place.index("content")])
            if hashlib.sha256(content).hexdigest() != stated:
                raise BadBackup("backup_bad_original", stated[:16])
            digest.update(stated.encode())
    return digest.hexdigest()


def _copy(source: Connection, target: Connection, told: Told) -> None:
    for table in COPIED:
        told(table.name)
        for _ in copy_rows(source, target, table):
            pass
    data = source.scalar(select(version.c.data)) or 0
    target.execute(version.update().values(data=data))
    rebuild_changes(target)


def _compare(expected: Manifest, found: Manifest) -> None:
    """BadBackup where two descriptions differ in what matters; tables that one schema lacks are empty in it."""
    for name in sorted({*expected.rows, *found.rows}):
        if expected.rows.get(name, 0) != found.rows.get(name, 0):
            raise BadBackup("backup_differs", name)
    for name in ("figures", "originals"):
        if getattr(expected, name) != getattr(found, name):
            raise BadBackup("backup_differs", name)


def _name(part: Path, folder: Path, manifest: Manifest) -> tuple[Path, Manifest]:
    """Gives the checked file its name, after its manifest: without one it is no backup."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    moment = manifest.made[:19].replace("-", "").replace(":", "").replace("T", "-")
    path = folder / f"{PREFIX}{moment}-v{manifest.data_version}.sqlite"
    whole = Manifest(**{**asdict(manifest), "sha256": _digest(part)})
    beside = manifest_path(path)
    beside.write_text(json.dumps(asdict(whole), ensure_ascii=False, indent=1), encoding="utf-8")
    part.replace(path)
    if os.name == "posix":
        place = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)
    return path, whole


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _open(path: Path, read_only: bool = False) -> Engine:
    query = {"mode": "ro", "immutable": "1", "uri": "true"} if read_only else {}
    database = path.resolve().as_uri() if read_only else str(path)
    return create_engine(URL.create("sqlite", database=database, query=query), poolclass=NullPool)
