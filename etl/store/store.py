"""The store as pages and commands use it: add, list, withdraw, and the facts that count."""

from __future__ import annotations

import hashlib
import json
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Connection, Engine, Row, Select, select

from etl.schema import CellRole, Reading, SheetShape, Supplied
from etl.store import projection, record, tables
from etl.store.engine import open_engine, reading_from, store_url, writing
from etl.store.terms import Terms

if TYPE_CHECKING:
    import pandas as pd

    from etl.store.frames import FactColumns

# Raise it when the same bytes would be read differently: a withdrawn file sent again is then read anew.
READER_VERSION = "1"

Status = Literal["stored", "duplicate", "replaced", "reinstated", "refused"]


class UnknownSubmission(LookupError):
    """No submission has this identifier."""


@dataclass(slots=True, frozen=True)
class SubmissionInfo:
    """Who sent a file and when (UTC, ISO), and whether it counts: 'counts', 'replaced' or 'withdrawn'."""

    submission: str
    file: str
    by: str
    at: str
    status: str
    sample: bool


@dataclass(slots=True, frozen=True)
class Stored:
    """The answer to `add`. `earlier` was there before: the same content, or the version that is now replaced.
    `reason` says why a reading was refused: 'unreadable', or 'needs ' and what is missing."""

    status: Status
    submission: str
    earlier: SubmissionInfo | None
    facts: int
    reason: str = ""


@dataclass(slots=True, frozen=True)
class Delivery:
    """One file for `add_many`."""

    reading: Reading
    original: bytes
    supplied: Supplied | None = None


def utc_now() -> str:
    """The moment as events carry it: 2023-05-04T08:30:00+00:00."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store:
    """Submissions, their facts and what counts of them. Safe to share between threads; every write is one
    transaction, in which the data version rises."""

    def __init__(self, engine: Engine, now: Callable[[], str] = utc_now) -> None:
        self._engine = engine
        self._now = now
        self._terms = Terms()
        self._columns: FactColumns | None = None
        self._lock = threading.Lock()
        try:
            with reading_from(engine) as connection:
                ready = tables.has_tables(connection)
            if not ready:
                with writing(engine) as connection:
                    tables.create_tables(connection)
        except BaseException:
            engine.dispose()
            raise

    def close(self) -> None:
        """Gives the connections back."""
        self._engine.dispose()

    # --- writing ---

    def add(
        self,
        reading: Reading,
        original: bytes,
        *,
        by: str = "",
        supplied: Supplied | None = None,
        sample: bool = False,
    ) -> Stored:
        """Stores one reading with its bytes, as a whole or not at all.

        The same content is stored once; a withdrawn one is reinstated, read anew where other options are
        supplied. ValueError where `reading` was not made from `original`.
        """
        if hashlib.sha256(original).hexdigest()[:16] != reading.submission:
            raise ValueError(f"the reading of {reading.file} was not made from these bytes")
        if reading.failed or reading.needs:
            reason = "unreadable" if reading.failed else "needs " + ", ".join(reading.needs)
            return Stored("refused", reading.submission, None, 0, reason)
        with self._writing() as connection:
            known = _newest(connection, reading.submission)
            if known is not None and not known.withdrawn:
                return Stored("duplicate", reading.submission, _info(known), known.facts)
            if known is not None and _read_alike(known, supplied):
                self._change(connection, [known.id], "reinstated", by, "")
                return Stored("reinstated", reading.submission, _info(known), known.facts)
            return self._insert(connection, known, reading, original, by, supplied, sample)

    def add_many(
        self, deliveries: Iterable[Delivery], *, by: str = "", sample: bool = False
    ) -> Iterator[Stored]:
        """Stores readings one after the other, a transaction each, and yields each answer as it is known."""
        for item in deliveries:
            yield self.add(item.reading, item.original, by=by, supplied=item.supplied, sample=sample)

    def withdraw(self, submission: str, *, by: str, reason: str) -> bool:
        """Takes a submission out of all figures; False where it was withdrawn already."""
        return self._set_withdrawn([submission], True, by, reason) == 1

    def reinstate(self, submission: str, *, by: str, reason: str) -> bool:
        """Lets a withdrawn submission count again; False where it was not withdrawn."""
        return self._set_withdrawn([submission], False, by, reason) == 1

    def remove_samples(self, *, by: str, reason: str = "samples removed") -> int:
        """Withdraws all samples in one transaction; the number withdrawn."""
        return self._set_withdrawn(self._samples(), True, by, reason)

    def restore_samples(self, *, by: str, reason: str = "samples restored") -> int:
        """Undoes `remove_samples`; the number that can count again."""
        return self._set_withdrawn(self._samples(), False, by, reason)

    def rebuild_counted(self) -> None:
        """Works out anew, from the record alone, what counts."""
        with self._writing() as connection:
            projection.rebuild_counted(connection)
            record.raise_data_version(connection)

    def decide(self, kind: str, key: str, value: str, *, by: str, reason: str = "") -> None:
        """Records what a person has decided. A later decision of the same kind and key takes its place."""
        with self._writing() as connection:
            record.insert_decision(connection, kind, key, value, by=by, at=self._now(), reason=reason)
            record.raise_data_version(connection)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock:
            try:
                with writing(self._engine) as connection:
                    yield connection
            except BaseException:
                self._terms.rolled_back()
                raise
            self._terms.committed()

    def _insert(
        self,
        connection: Connection,
        known: Row[Any] | None,
        reading: Reading,
        original: bytes,
        by: str,
        supplied: Supplied | None,
        sample: bool,
    ) -> Stored:
        at = self._now()
        number = record.insert_submission(
            connection,
            self._terms,
            reading,
            original_id=record.insert_original(connection, original),
            attempt=1 if known is None else known.attempt + 1,
            by=by,
            at=at,
            supplied=supplied,
            sample=sample,
            reader_version=READER_VERSION,
        )
        record.insert_event(connection, "stored", number, by=by, at=at)
        replaced = projection.update_counted(connection, [number])
        for old, new in replaced:
            record.insert_event(connection, "replaced", old, by=by, at=at, other_id=new)
        record.raise_data_version(connection)
        if known is not None:
            return Stored("reinstated", reading.submission, _info(known), len(reading.facts))
        if not replaced:
            return Stored("stored", reading.submission, None, len(reading.facts))
        earlier = connection.execute(_submissions().where(tables.submission.c.id == replaced[-1][0])).one()
        return Stored("replaced", reading.submission, _info(earlier), len(reading.facts))

    def _set_withdrawn(self, codes: Sequence[str], withdrawn: bool, by: str, reason: str) -> int:
        with self._writing() as connection:
            rows = [_known(connection, code) for code in codes]
            ids = [row.id for row in rows if row.withdrawn != withdrawn]
            if ids:
                self._change(connection, ids, "withdrawn" if withdrawn else "reinstated", by, reason)
        return len(ids)

    def _change(self, connection: Connection, ids: Sequence[int], kind: str, by: str, reason: str) -> None:
        at = self._now()
        for number in ids:
            record.insert_event(connection, kind, number, by=by, at=at, reason=reason)
            connection.execute(
                tables.state.update()
                .where(tables.state.c.submission_id == number)
                .values(withdrawn=kind == "withdrawn", replaced_by=None)
            )
        projection.update_counted(connection, ids)
        record.raise_data_version(connection)

    def _samples(self) -> list[str]:
        with reading_from(self._engine) as connection:
            codes = select(tables.submission.c.code).where(tables.submission.c.sample.is_(True)).distinct()
            return list(connection.scalars(codes))

    # --- reading ---

    def data_version(self) -> int:
        """A number that grows with every change: what was worked out from one version stays right for it."""
        with reading_from(self._engine) as connection:
            return int(connection.scalar(select(tables.version.c.data)) or 0)

    def is_empty(self) -> bool:
        """True until the first submission is stored."""
        with reading_from(self._engine) as connection:
            return connection.scalar(select(tables.submission.c.id).limit(1)) is None

    def has_samples(self) -> bool:
        """True where samples count."""
        table, state = tables.submission, tables.state
        query = select(table.c.id).join(state, state.c.submission_id == table.c.id)
        with reading_from(self._engine) as connection:
            counting = query.where(table.c.sample.is_(True), state.c.withdrawn.is_(False)).limit(1)
            return connection.scalar(counting) is not None

    def info(self, submission: str) -> SubmissionInfo:
        """Who sent a submission and when, and whether it counts. UnknownSubmission where there is none."""
        with reading_from(self._engine) as connection:
            return _info(_known(connection, submission))

    def original(self, submission: str) -> tuple[str, bytes]:
        """(file name as the sender gave it, the bytes)."""
        with reading_from(self._engine) as connection:
            row = _known(connection, submission)
            content = connection.scalar(
                select(tables.original.c.content).where(tables.original.c.id == row.original_id)
            )
            return row.file, bytes(content or b"")

    def cells(self, submission: str) -> list[CellRole]:
        """How every non-empty cell was understood, in reading order."""
        file, anatomy = self._anatomy(submission)
        return [CellRole(file, *cell) for cell in anatomy["cells"]]

    def sheets(self, submission: str) -> list[SheetShape]:
        """Sizes and merges of the sheets."""
        _, anatomy = self._anatomy(submission)
        return [
            SheetShape(
                name, rows, cols, [(top, left, bottom, right) for top, left, bottom, right in merges], hidden
            )
            for name, rows, cols, merges, hidden in anatomy["sheets"]
        ]

    def _anatomy(self, submission: str) -> tuple[str, dict[str, Any]]:
        with reading_from(self._engine) as connection:
            row = _known(connection, submission)
            table = tables.anatomy
            packed = connection.scalar(select(table.c.content).where(table.c.submission_id == row.id))
        content: dict[str, Any] = json.loads(zlib.decompress(bytes(packed or b"")))
        return row.file, content

    def submissions(self) -> pd.DataFrame:
        """One row per submission, the newest first; see `etl.store.listing.SUBMISSION_COLUMNS`."""
        from etl.store.listing import submissions_frame

        with reading_from(self._engine) as connection:
            return submissions_frame(connection)

    def events(self, submission: str | None = None) -> pd.DataFrame:
        """Everything that was done, the oldest first: submission, file, kind, other, by, at, reason."""
        from etl.store.listing import events_frame

        with reading_from(self._engine) as connection:
            return events_frame(connection, submission)

    def decisions(self, kind: str | None = None) -> pd.DataFrame:
        """What people have decided, the oldest first: kind, key, value, by, at, reason."""
        from etl.store.listing import decisions_frame

        with reading_from(self._engine) as connection:
            return decisions_frame(connection, kind)

    def issues(self, submission: str | None = None) -> pd.DataFrame:
        """Issues of the reading and of counting: submission and the columns of an issue."""
        from etl.store.listing import issues_frame

        with reading_from(self._engine) as connection:
            return issues_frame(connection, submission)

    def counted(self) -> pd.DataFrame:
        """The facts that count now; see `etl.store.frames.COUNTED_COLUMNS`."""
        with reading_from(self._engine) as connection:
            return self._fact_columns().counted(connection)

    def uncounted(self) -> pd.DataFrame:
        """The facts that do not count, with `why` and the submission that decided it in `decided_by`."""
        with reading_from(self._engine) as connection:
            return self._fact_columns().uncounted(connection)

    def mentions(self) -> pd.DataFrame:
        """The mentions of the submissions that count: the columns of a mention, mention_id, sample."""
        from etl.store.frames import mentions_frame

        with reading_from(self._engine) as connection:
            return mentions_frame(connection)

    def facts(
        self, *, submission: str | None = None, unit: str | None = None, measure: str | None = None
    ) -> pd.DataFrame:
        """Stored facts as stated, whether they count or not, by indexed query: a fact's columns, fact_id."""
        from etl.store.frames import facts_frame

        with reading_from(self._engine) as connection:
            return facts_frame(connection, submission, unit, measure)

    def _fact_columns(self) -> FactColumns:
        from etl.store.frames import FactColumns

        if self._columns is None:
            self._columns = FactColumns()
        return self._columns


def open_store(url: str | None = None, now: Callable[[], str] = utc_now) -> Store:
    """The store at a URL or file path, else at CAMPAIGN_STORE, else the embedded one; made where missing."""
    return Store(open_engine(store_url(url)), now)


def _submissions() -> Select[Any]:
    table, state = tables.submission, tables.state
    return select(table, state.c.withdrawn, state.c.replaced_by).join(
        state, state.c.submission_id == table.c.id
    )


def _newest(connection: Connection, code: str) -> Row[Any] | None:
    """The submission with this identifier, in its newest attempt."""
    table = tables.submission
    query = _submissions().where(table.c.code == code).order_by(table.c.attempt.desc()).limit(1)
    return connection.execute(query).first()


def _known(connection: Connection, code: str) -> Row[Any]:
    row = _newest(connection, code)
    if row is None:
        raise UnknownSubmission(code)
    return row


def _info(row: Row[Any]) -> SubmissionInfo:
    status = "withdrawn" if row.withdrawn else "counts" if row.replaced_by is None else "replaced"
    return SubmissionInfo(row.code, row.file, row.by, row.at, status, row.sample)


def _read_alike(row: Row[Any], supplied: Supplied | None) -> bool:
    return bool(row.supplied == record.supplied_text(supplied) and row.reader_version == READER_VERSION)
