"""The store as pages and commands use it: what can be done to it, and with `RecordReader` what it can be asked."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, select

from etl.doubles.records import KIND, read_decision_key
from etl.schema import Reading, Supplied, submission_of
from etl.store import projection, record, tables
from etl.store.accounts import AccountRecord
from etl.store.as_of import PastRecord
from etl.store.audit import AuditRecord
from etl.store.backup_record import BackupRecord
from etl.store.claims import claim_of, corrected_row
from etl.store.doubles_stored import check_decision
from etl.store.doubling import apply_decisions
from etl.store.engine import open_engine, reading_from, store_url, writing
from etl.store.lookup import (
    Delivery,
    Stored,
    describe_submission,
    known_submission,
    newest_submission,
    select_submissions,
)
from etl.store.reader import TEXT_CONFIRMED, RecordReader
from etl.store.reference_record import ReferenceRecord
from etl.store.replacing import CORRECTED, CORRECTS, READ_AGAIN
from etl.store.sizes import SizeRecord
from etl.store.terms import Terms

# Raise it when the same bytes would be read differently: a withdrawn file sent again is then read anew.
READER_VERSION = "1"


def utc_now() -> str:
    """The moment as events carry it: 2023-05-04T08:30:00+00:00."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store(RecordReader, ReferenceRecord, PastRecord, BackupRecord, AuditRecord, AccountRecord, SizeRecord):
    """Submissions, their facts and what counts of them. Safe to share between threads; every write is one
    transaction, in which the data version rises."""

    def __init__(self, engine: Engine, now: Callable[[], str] = utc_now) -> None:
        super().__init__(engine)
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

    def add(
        self,
        reading: Reading,
        original: bytes,
        *,
        by: str = "",
        supplied: Supplied | None = None,
        sample: bool = False,
        corrects: str | None = None,
    ) -> Stored:
        """Stores one reading with its bytes, as a whole or not at all.

        The same content is stored once; a withdrawn one is reinstated, read anew where other options are
        supplied. `corrects` is the submission that this one replaces, whatever it says, '' for none; None
        follows what the file claims where that fits (`etl.store.claims`). ValueError where `reading` was not
        made from `original`, UnknownSubmission where nothing is stored as `corrects`.
        """
        if submission_of(original) != reading.submission:
            raise ValueError(f"the reading of {reading.file} was not made from these bytes")
        if reading.failed or reading.needs or reading.reference is not None:
            return _refused(reading)
        with self._writing() as connection:
            known = newest_submission(connection, reading.submission)
            if known is not None and not known.withdrawn:
                return Stored("duplicate", reading.submission, describe_submission(known), known.facts)
            if known is not None and _read_alike(known, reading, supplied):
                self._change(connection, [known.id], "reinstated", by, "")
                return Stored("reinstated", reading.submission, describe_submission(known), known.facts)
            if corrects:
                known_submission(connection, corrects)
            claim = claim_of(connection, reading)
            corrected = corrected_row(connection, claim, corrects)
            answer = self._insert(connection, known, reading, original, by, supplied, sample, corrected)
            return replace(answer, claim=claim)

    def read_again(self, reading: Reading, *, by: str, reason: str) -> Stored:
        """Stores a later reading of a stored file in the place of the one before: something was settled, or
        the program reads better. What was supplied with the file must have been supplied to this reading too.

        UnknownSubmission where the file is not stored.
        """
        if reading.failed or reading.needs:
            return _refused(reading)
        with self._writing() as connection:
            known = known_submission(connection, reading.submission)
            at = self._now()
            number = record.insert_submission(
                connection,
                self._terms,
                reading,
                original_id=known.original_id,
                attempt=known.attempt + 1,
                by=by,
                at=at,
                supplied=record.read_supplied(known.supplied)[0],
                sample=known.sample,
                reader_version=READER_VERSION,
            )
            record.insert_event(
                connection, READ_AGAIN, number, by=by, at=at, reason=reason, other_id=known.id
            )
            if known.withdrawn:
                record.insert_event(connection, "withdrawn", number, by=by, at=at, reason=reason)
                connection.execute(
                    tables.state.update().where(tables.state.c.submission_id == number).values(withdrawn=True)
                )
            projection.update_counted(connection, [number])
            record.raise_data_version(connection)
            return Stored("read_again", reading.submission, describe_submission(known), len(reading.facts))

    def add_many(
        self, deliveries: Iterable[Delivery], *, by: str = "", sample: bool = False
    ) -> Iterator[Stored]:
        """Stores readings one after the other, a transaction each, and yields each answer as it is known."""
        for item in deliveries:
            yield self.add(
                item.reading,
                item.original,
                by=by,
                supplied=item.supplied,
                sample=sample,
                corrects=item.corrects,
            )

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

    def decide_all(self, kind: str, keys: Sequence[str], value: str, *, by: str, reason: str = "") -> None:
        """Records one answer to several questions of a kind, all or none.

        A decision about a double (`etl.doubles.records.decision_key`) changes at once what counts. ValueError where
        a double has no such key or answer.
        """
        if kind == KIND:
            for key in keys:
                check_decision(key, value)
        with self._writing() as connection:
            at = self._now()
            for key in keys:
                record.insert_decision(connection, kind, key, value, by=by, at=at, reason=reason)
            if kind == KIND:
                apply_decisions(connection, [read_decision_key(key)[0] for key in keys])
            record.raise_data_version(connection)

    def confirm_text(self, submission: str, *, by: str) -> None:
        """Records that somebody has read a report and found the figures that were read from its text right."""
        self.decide(TEXT_CONFIRMED, json.dumps([submission]), "1", by=by)

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

    def _insert(
        self,
        connection: Connection,
        known: Row[Any] | None,
        reading: Reading,
        original: bytes,
        by: str,
        supplied: Supplied | None,
        sample: bool,
        corrected: Row[Any] | None,
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
        if corrected is not None:
            record.insert_event(connection, CORRECTS, number, by=by, at=at, other_id=corrected.id)
            record.insert_event(connection, CORRECTED, corrected.id, by=by, at=at, other_id=number)
        replaced = projection.update_counted(connection, [number])
        for old, new in replaced:
            record.insert_event(connection, "replaced", old, by=by, at=at, other_id=new)
        record.raise_data_version(connection)
        if known is not None:
            return Stored("reinstated", reading.submission, describe_submission(known), len(reading.facts))
        if not replaced:
            return Stored("stored", reading.submission, None, len(reading.facts))
        earlier = connection.execute(
            select_submissions().where(tables.submission.c.id == replaced[-1][0])
        ).one()
        return Stored("replaced", reading.submission, describe_submission(earlier), len(reading.facts))

    def _set_withdrawn(
        self, codes: Sequence[str], withdrawn: bool, by: str, reason: str, samples: bool = False
    ) -> int:
        with self._writing() as connection:
            rows = [known_submission(connection, code) for code in codes]
            ids = [row.id for row in rows if row.withdrawn != withdrawn]
            if ids:
                self._change(connection, ids, "withdrawn" if withdrawn else "reinstated", by, reason)
            if samples and self._withdraw_samples(connection, withdrawn, by, reason) and not ids:
                record.raise_data_version(connection)
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


def open_store(url: str | None = None, now: Callable[[], str] = utc_now) -> Store:
    """The store at a URL or file path, else at CAMPAIGN_STORE, else the embedded one; made where missing."""
    return Store(open_engine(store_url(url)), now)


def _refused(reading: Reading) -> Stored:
    if reading.reference is not None:
        reason = f"reference {reading.reference.kind}"
    else:
        reason = "unreadable" if reading.failed else "needs " + ", ".join(reading.needs)
    return Stored("refused", reading.submission, None, 0, reason)


def _read_alike(row: Row[Any], reading: Reading, supplied: Supplied | None) -> bool:
    said = record.supplied_text(supplied, reading.rulings)
    return bool(row.supplied == said and row.reader_version == READER_VERSION)
