"""The record as it stood at the end of a day.

Nothing in the record is ever changed, so what was known at the end of a day is a part of its rows. A snapshot copies
them into a SQLite file of its own, whatever the record lies in, and works out from them what counted. The days that
are over never change: a snapshot is kept and used again (`docs/decisions/0017-as-reported-on.md`).
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Engine, Table, create_engine, func, select
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from etl.access import Scope
from etl.store import projection, tables
from etl.store.beside import folder_beside
from etl.store.china_time import CHINA, day_in_china
from etl.store.clock import STAMPED, newest_moment
from etl.store.copying import copy_rows
from etl.store.engine import open_engine, reading_from
from etl.store.reader import RecordReader
from etl.store.reference import reference_file
from etl.store.reference_record import ReferenceReader
from etl.store.reference_tables import base, reference, roster
from etl.store.seeing import limit
from etl.store.tables import anatomy, fact, happening, issue, mention, submission, term

KEPT = 8  # snapshots on disk; one of a million facts has some 110 MB
COPYING = 0.4  # of the time that a snapshot takes, measured with 200,000 facts

Told = Callable[[float], object]


def day_end(day: date) -> str:
    """The first moment after a day, as the record writes moments: 2023-07-05 -> 2023-07-05T16:00:00+00:00.

    In China for everybody: a link with a day in it must show the same figures wherever server and browser stand.
    """
    midnight = datetime.combine(day + timedelta(days=1), time(), CHINA)
    return midnight.astimezone(UTC).isoformat(timespec="seconds")


@dataclass(slots=True, frozen=True)
class Known:
    """What the record held at the end of `day`: `key` is equal where it held the same, `stored` submissions were
    there. And what has come since: `submissions`, files withdrawn or reinstated (`changes`), `decisions`, and files,
    entries and receipts of the reference (`references`)."""

    day: date
    key: str
    stored: int
    submissions: int
    changes: int
    decisions: int
    references: int

    @property
    def is_now(self) -> bool:
        """True where nothing came into the record since."""
        return not (self.submissions or self.changes or self.decisions or self.references)


class Snapshot(RecordReader, ReferenceReader):
    """What a past day's record can be asked, as `Store`; it has no way to write. The bytes of files never change either:
    they are looked up in the record itself."""

    def __init__(self, engine: Engine, record: Engine, own_record: bool = False) -> None:
        super().__init__(engine)
        self._record, self._own_record = record, own_record

    def close(self) -> None:
        """Gives the connections back."""
        self._engine.dispose()
        if self._own_record:
            self._record.dispose()

    def seen_by(self, scope: Scope) -> Snapshot:
        """What lies in a scope of it, on connections of its own; to be closed."""
        return Snapshot(
            limit(create_engine(self._engine.url), scope), limit(open_engine(self._record.url), scope), True
        )

    def original(self, submission: str) -> tuple[str, bytes]:
        """(file name as the sender gave it, the bytes)."""
        known = self.info(submission)
        return known.file, RecordReader(self._record).original(submission)[1]

    def reference_original(self, number: int) -> tuple[str, bytes]:
        """(file name, the bytes; empty for an entry by hand). LookupError where there is no such reference."""
        with reading_from(self._record) as connection:
            return reference_file(connection, number)


class PastRecord:
    """The part of the store that looks back."""

    _engine: Engine
    _now: Callable[[], str]

    def today(self) -> date:
        """The day that is not over yet, by the record's clock and in its time."""
        return day_in_china(self._now())

    def first_day(self) -> date | None:
        """The day on which the first submission was stored; None for an empty record."""
        with reading_from(self._engine) as connection:
            # the first number, not the least moment: no index knows that
            first = connection.scalar(select(submission.c.at).order_by(submission.c.id).limit(1))
        return day_in_china(first) if first else None

    def last_change(self) -> str | None:
        """The moment at which anything last came into the record; None for an empty one."""
        with reading_from(self._engine) as connection:
            return newest_moment(connection)

    def known_at(self, day: date) -> Known:
        """What the record held at the end of a day."""
        end = day_end(day)
        digest = hashlib.sha256(f"{self._engine.url.render_as_string()} {_program()}".encode())
        since: dict[str, int] = {}
        stored = 0
        with reading_from(self._engine) as connection:
            for table in STAMPED:
                id, at = table.c.id, table.c.at
                extent = select(func.count(), func.max(id), func.min(at), func.max(at)).where(at < end)
                held = connection.execute(extent).one()
                digest.update(repr(tuple(held)).encode())
                later = select(func.count()).where(at >= end)
                if table is happening:
                    later = later.where(happening.c.kind.in_(("withdrawn", "reinstated")))
                since[table.name] = connection.scalar(later) or 0
                stored = held[0] if table is submission else stored
        return Known(
            day,
            digest.hexdigest()[:24],
            stored,
            since["submission"],
            since["event"],
            since["decision"],
            since["reference"] + since["receipt"],
        )

    def as_of(self, known: Known, told: Told = lambda share: None) -> Snapshot:
        """The record at the end of a day that is over: made where there is none yet; `told` hears how much is done,
        from 0 to 1. ValueError for today, which can still change."""
        if known.day >= self.today():
            raise ValueError(f"{known.day} is not over")
        path = snapshot_folder(self._engine.url) / f"as-of-{known.key}.sqlite"
        try:
            os.utime(path)  # it was used now
        except FileNotFoundError:
            _make(self._engine, path, day_end(known.day), told)
        _remove_old(path.parent)
        return Snapshot(_open_read_only(path), self._engine)


def snapshot_folder(url: URL) -> Path:
    """Where the snapshots of a record lie: beside it, or in a folder for this run alone where that cannot be written."""
    return folder_beside(url, "as-of") or Path(_own_folder().name)


@lru_cache(maxsize=1)
def _own_folder() -> tempfile.TemporaryDirectory[str]:
    """Goes with the program."""
    return tempfile.TemporaryDirectory(prefix="campaign-as-of-")


@lru_cache(maxsize=1)
def _program() -> str:
    """Changes with every change of the program that may count otherwise: a snapshot is then made anew."""
    home = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(path for end in ("py", "csv") for path in home.rglob(f"*.{end}")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _remove_old(folder: Path) -> None:
    """Keeps the snapshots that were used last; what a run that was broken off left behind goes the same way."""
    found = sorted(folder.glob("as-of-*"), key=_last_used, reverse=True)
    for path in found[KEPT:]:
        try:
            path.unlink(missing_ok=True)
        except PermissionError:  # Windows keeps a file that somebody has open
            continue


def _last_used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # another process has removed it meanwhile
        return 0.0


def _open_read_only(path: Path) -> Engine:
    query = {"mode": "ro", "immutable": "1", "uri": "true"}
    return create_engine(URL.create("sqlite", database=path.as_uri(), query=query))


def _make(record: Engine, path: Path, end: str, told: Told) -> None:
    """Writes a snapshot; it is there as a whole or not at all."""
    handle, name = tempfile.mkstemp(prefix="as-of-", suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    engine = create_engine(URL.create("sqlite", database=name), poolclass=NullPool)
    try:
        with engine.connect() as target:
            # whatever happens to this file, it can be made again
            for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
                target.exec_driver_sql(f"PRAGMA {setting}")
            tables.create_tables(target)
            with reading_from(record) as source:
                _copy(source, target, end, lambda share: told(COPYING * share))
            projection.rebuild_counted(target, lambda share: told(COPYING + (1 - COPYING) * share))
            target.commit()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Connection, target: Connection, end: str, told: Told) -> None:
    """Copies what was known: the texts, whatever is stamped before `end`, and what belongs to it."""
    stored = select(submission.c.id).where(submission.c.at < end)
    referred = select(reference.c.id).where(reference.c.at < end)
    wanted: list[tuple[Table, ColumnElement[bool]]] = [
        (term, term.c.id > 0),
        *((table, table.c.at < end) for table in STAMPED),
        *((table, table.c.submission_id.in_(stored)) for table in (mention, issue, anatomy)),
        *((table, table.c.reference_id.in_(referred)) for table in (base, roster)),
        (fact, fact.c.submission_id.in_(stored)),
    ]
    count = source.scalar(select(func.sum(submission.c.facts)).where(submission.c.at < end)) or 0
    for table, which in wanted:
        done = 0
        for rows in copy_rows(source, target, table, which):
            done += len(rows)
            if table is fact:
                told(done / count)
