"""The store as pages and commands use it: what can be done to it, and with `RecordReader` what it can be asked."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, select

from etl.access import Scope
from etl.doubles.records import KIND, read_decision_key
from etl.reference.records import Receipt
from etl.schema import Reading, Supplied
from etl.store import projection, record, tables
from etl.store.accounts import AccountRecord
from etl.store.adding import READER_VERSION, Adding, Prepared, change, prepare, refusal
from etl.store.as_of import PastRecord
from etl.store.audit import AuditRecord
from etl.store.backup_record import BackupRecord
from etl.store.changes import note_more_follows
from etl.store.clock import WritingClock
from etl.store.deciding import Looked, refuse_overtaken
from etl.store.doubles_stored import check_decision
from etl.store.doubling import apply_decisions
from etl.store.engine import open_engine, reading_from, store_url, writing
from etl.store.known_readings import KnownReading, known_readings
from etl.store.lookup import (
    Delivery,
    Stored,
    describe_submission,
    known_submission,
)
from etl.store.outdated import GuidedUntil, is_outdated, outdated_from
from etl.store.pending_rows import PendingRows
from etl.store.reader import TEXT_CONFIRMED, RecordReader
from etl.store.reference_record import ReferenceRecord
from etl.store.replacing import READ_AGAIN
from etl.store.seeing import Seen, limit
from etl.store.sizes import SizeRecord
from etl.store.terms import Terms


def utc_now() -> str:
    """The moment as events carry it: 2023-05-04T08:30:00+00:00."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store(RecordReader, ReferenceRecord, PastRecord, BackupRecord, AuditRecord, AccountRecord, SizeRecord):
    """Submissions, their facts and what counts of them. Safe to share between threads; every write is one
    transaction, in which the data version rises."""

    def __init__(self, engine: Engine, now: Callable[[], str] = utc_now) -> None:
        super().__init__(engine, keeps_facts=True)
        self._now = now
        self._terms = Terms()
        self._lock = threading.Lock()
        self._check: Callable[[Connection], None] = lambda connection: None
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

    def checked(self, check: Callable[[Connection], None]) -> Store:
        """The same store, of which every write asks `check` first, in its transaction; what that raises undoes it."""
        same = copy.copy(self)
        same._check = check
        return same

    def seen_by(self, scope: Scope) -> Seen:
        """What lies in a scope, on connections of its own; to be closed."""
        return Seen(limit(open_engine(self._engine.url), scope), self)

    def add(
        self,
        reading: Reading,
        original: bytes,
        *,
        by: str = "",
        supplied: Supplied | None = None,
        sample: bool = False,
        corrects: str | None = None,
        receipt: Receipt | None = None,
        confirmed: bool = False,
        seen: GuidedUntil | None = None,
    ) -> Stored:
        """Stores one reading with its bytes, as a whole or not at all, together with the day on which it came in
        (`receipt`) and whether its text was `confirmed`; not where it is answered with 'duplicate' or 'refused'.

        The same content is stored once; a withdrawn one is reinstated, read anew where other options are
        supplied. `corrects` is the submission that this one replaces, whatever it says, '' for none; None
        follows what the file claims where that fits (`etl.store.claims`). `seen` is what the reading could
        follow: as in `read_again`. ValueError where `reading` was not made from `original`, UnknownSubmission where
        nothing is stored as `corrects`.
        """
        item = Delivery(reading, original, supplied, corrects, receipt, confirmed, seen)
        return self.add_many([item], by=by, sample=sample)[0]

    def add_many(
        self, deliveries: Sequence[Delivery], *, by: str = "", sample: bool = False, more_follow: bool = False
    ) -> list[Stored]:
        """Stores several readings with their bytes in one transaction, all or none; the answers are those that they
        would get one after the other, by `add`. From the first that is 'outdated' on all are: their order decides which
        replaces which. `more_follow`: the next ones come at once, so that nobody has to keep up with these alone
        (`only_a_load_since`)."""
        coming = [prepare(item) for item in deliveries]
        if all(isinstance(one, Stored) for one in coming):
            return [one for one in coming if isinstance(one, Stored)]
        with self._writing() as connection:
            before = connection.scalar(select(tables.version.c.data)) or 0
            adding = Adding(connection, self._terms, WritingClock(connection, self._now), by, sample)
            timely = outdated_from(connection, deliveries)
            adding.look_up([one for one in coming[:timely] if isinstance(one, Prepared)])
            for one in coming[:timely]:
                if isinstance(one, Stored):
                    adding.answers.append(one)
                else:
                    adding.add(one)
            adding.settle()
            if more_follow:
                note_more_follows(connection, before)
        late = [Stored("outdated", item.reading.submission, None, 0) for item in deliveries[timely:]]
        return [*adding.answers, *late]

    def known_readings(self, codes: Collection[str], supplied: Supplied) -> dict[str, KnownReading]:
        """What is stored of these contents, where reading them once more with these options would change nothing."""
        with reading_from(self._engine) as connection:
            return known_readings(connection, codes, supplied)

    def read_again(
        self, reading: Reading, *, by: str, reason: str, seen: GuidedUntil | None = None
    ) -> Stored:
        """Stores a later reading of a stored file in the place of the one before: something was settled, or
        the program reads better. What was supplied with the file must have been supplied to this reading too.
        `seen` is what the reading could follow: where something has come in since that can change it, a decision or a
        roster, the answer is 'outdated', and nothing is written.

        UnknownSubmission where the file is not stored.
        """
        if (reading.failed or reading.needs) and (refused := refusal(reading)):
            return refused
        prepared = record.prepare(reading)
        with self._writing() as connection:
            known = known_submission(connection, reading.submission)
            if seen is not None and is_outdated(connection, reading, seen):
                return Stored("outdated", reading.submission, describe_submission(known), 0)
            at = self._moment(connection)
            rows = PendingRows(connection)
            number = record.insert_submission(
                rows,
                self._terms,
                prepared,
                original_id=known.original_id,
                attempt=known.attempt + 1,
                by=by,
                at=at,
                supplied=record.read_supplied(known.supplied)[0],
                sample=known.sample,
                reader_version=READER_VERSION,
            )
            record.insert_event(rows, READ_AGAIN, number, by=by, at=at, reason=reason, other_id=known.id)
            if known.withdrawn:
                record.insert_event(rows, "withdrawn", number, by=by, at=at, reason=reason)
            added = rows.write()
            if known.withdrawn:
                connection.execute(
                    tables.state.update().where(tables.state.c.submission_id == number).values(withdrawn=True)
                )
            projection.update_counted(connection, [number], added)
            record.raise_data_version(connection)
            return Stored("read_again", reading.submission, describe_submission(known), len(reading.facts))

    def withdraw(self, submission: str, *, by: str, reason: str) -> bool:
        """Takes a submission out of all figures; False where it was withdrawn already."""
        return self._set_withdrawn([submission], True, by, reason) == 1

    def reinstate(self, submission: str, *, by: str, reason: str) -> bool:
        """Lets a withdrawn submission count again; False where it was not withdrawn."""
        return self._set_withdrawn([submission], False, by, reason) == 1

    def remove_samples(self, *, by: str, reason: str = "samples removed") -> int:
        """Withdraws all samples in one transaction; the number withdrawn."""
        return self._set_withdrawn(self._samples(), True, by, reason, samples=True)

    def restore_samples(self, *, by: str, reason: str = "samples restored") -> int:
        """Undoes `remove_samples`; the number that can count again."""
        return self._set_withdrawn(self._samples(), False, by, reason, samples=True)

    def rebuild_counted(self) -> None:
        """Works out anew, from the record alone, what counts."""
        with self._writing() as connection:
            projection.rebuild_counted(connection)
            record.raise_data_version(connection)

    def decide(self, kind: str, key: str, value: str, *, by: str, reason: str = "") -> None:
        """Records what a person has decided. A later decision of the same kind and key takes its place."""
        self.decide_all(kind, [key], value, by=by, reason=reason)

    def decide_all(
        self,
        kind: str,
        keys: Sequence[str],
        value: str,
        *,
        by: str,
        reason: str = "",
        seen: Looked | None = None,
    ) -> None:
        """Records one answer to several questions of a kind, all or none. `seen` is what the person could know: Overtaken
        where one of the questions was answered otherwise since, or the file that it is about was withdrawn.

        A decision about a double (`etl.doubles.records.decision_key`) changes at once what counts. ValueError where
        a double has no such key or answer.
        """
        if kind == KIND:
            for key in keys:
                check_decision(key, value)
        with self._writing() as connection:
            if seen is not None:
                refuse_overtaken(connection, kind, keys, value, seen)
            at = self._moment(connection)
            for key in keys:
                record.insert_decision(connection, kind, key, value, by=by, at=at, reason=reason)
            if kind == KIND:
                apply_decisions(connection, [read_decision_key(key)[0] for key in keys])
            record.raise_data_version(connection)

    def confirm_text(self, submission: str, *, by: str) -> None:
        """Records that somebody has read a report and found the figures that were read from its text right."""
        self.decide(TEXT_CONFIRMED, json.dumps([submission]), "1", by=by)

    def unconfirm_text(self, submission: str, *, by: str) -> None:
        """Records that the last confirmation of a report's figures is taken back."""
        self.decide(TEXT_CONFIRMED, json.dumps([submission]), "", by=by)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock:
            try:
                with writing(self._engine) as connection:
                    self._check(connection)
                    yield connection
            except BaseException:
                self._terms.rolled_back()
                raise
            self._terms.committed()

    def _moment(self, connection: Connection) -> str:
        """When what is written now comes into the record."""
        return WritingClock(connection, self._now)()

    def _set_withdrawn(
        self, codes: Sequence[str], withdrawn: bool, by: str, reason: str, samples: bool = False
    ) -> int:
        with self._writing() as connection:
            rows = [known_submission(connection, code) for code in codes]
            ids = [row.id for row in rows if row.withdrawn != withdrawn]
            if ids:
                change(
                    connection,
                    ids,
                    "withdrawn" if withdrawn else "reinstated",
                    by,
                    self._moment(connection),
                    reason,
                )
            if samples and self._withdraw_samples(connection, withdrawn, by, reason) and not ids:
                record.raise_data_version(connection)
        return len(ids)

    def _samples(self) -> list[str]:
        with reading_from(self._engine) as connection:
            codes = select(tables.submission.c.code).where(tables.submission.c.sample.is_(True)).distinct()
            return list(connection.scalars(codes))


def open_store(url: str | None = None, now: Callable[[], str] = utc_now) -> Store:
    """The store at a URL or file path, else at CAMPAIGN_STORE, else the embedded one; made where missing."""
    return Store(open_engine(store_url(url)), now)
