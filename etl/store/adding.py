"""Several readings stored in one transaction, each with the answer that it would get by itself.

What counts is worked out once for the submissions that have nothing to do with each other, as nearly all of a batch have:
most of what a submission costs is to look at what stands beside it. One that is, or may be, another version of one
before it in the batch, that corrects something or is known already waits until those before it are settled.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row

from etl.schema import Reading, Supplied, code_of, digest_of
from etl.store import projection, record, tables
from etl.store.claims import claim_of, corrected_row
from etl.store.lookup import (
    Delivery,
    Stored,
    describe_submission,
    known_submission,
    newest_submission,
    select_submissions,
    stored_codes,
)
from etl.store.pending_rows import PendingRows
from etl.store.reader import TEXT_CONFIRMED
from etl.store.reference import insert_receipts
from etl.store.replacing import CORRECTED, CORRECTS
from etl.store.terms import Terms

# Raise it when the same bytes would be read differently: a withdrawn file sent again is then read anew.
READER_VERSION = "1"


@dataclass(slots=True, frozen=True)
class Prepared:
    """A delivery with what takes time, done before anything is asked of the store. `digest`: SHA-256 of its bytes."""

    item: Delivery
    digest: str
    written: record.Prepared


def prepare(item: Delivery) -> Prepared | Stored:
    """The answer, where there is nothing to store. ValueError where the reading was not made from the bytes."""
    if refused := refusal(item.reading):
        return refused
    digest = digest_of(item.original)
    if code_of(digest) != item.reading.submission:
        raise ValueError(f"the reading of {item.reading.file} was not made from these bytes")
    return Prepared(item, digest, record.prepare(item.reading))


class Adding:
    """One transaction's readings. `answers` are whole once `settle` was called."""

    def __init__(
        self, connection: Connection, terms: Terms, now: Callable[[], str], by: str, sample: bool
    ) -> None:
        self.connection = connection
        self.terms = terms
        self.now = now
        self.by = by
        self.sample = sample
        self.answers: list[Stored] = []
        self._rows = PendingRows(connection)
        self._waiting: dict[int, tuple[int, str]] = {}  # by submission: the place of its answer, when it came
        self._keys: set[str] = set()  # version keys of those that wait
        self._codes: set[str] = set()  # and their identifiers
        self._new: set[str] = set()  # identifiers of which nothing is stored
        self._originals: record.Originals = {}  # their bytes, where a reference came with them

    def look_up(self, coming: Sequence[Prepared]) -> None:
        """Asks at once for all of them what `add` would ask for each: whether their content is stored, and under which
        numbers their texts are, which are added where they are new."""
        codes = {one.item.reading.submission for one in coming}
        self._new |= codes - stored_codes(self.connection, codes)
        new = [one for one in coming if one.item.reading.submission in self._new]
        self._originals = record.stored_originals(self.connection, {one.digest for one in new})
        self.terms.numbers(self.connection, set().union(*(one.written.texts for one in new)))

    def add(self, coming: Prepared) -> None:
        """Stores one more; see `Store.add`."""
        item, scope = coming.item, coming.written.scope
        code = item.reading.submission
        if code in self._codes:
            self.settle()
        known = None if code in self._new else newest_submission(self.connection, code)
        key = scope.version_key(item.reading.layout_key, self.sample)
        alone = known is None and not (item.corrects or item.reading.corrects or key in self._keys)
        if self._waiting and not alone:
            self.settle()
        if known is not None and not known.withdrawn:
            self.answers.append(Stored("duplicate", code, describe_submission(known), known.facts))
            return
        if known is not None and _read_alike(known, item.reading, item.supplied):
            change(self.connection, [known.id], "reinstated", self.by, self.now(), "")
            self.answers.append(Stored("reinstated", code, describe_submission(known), known.facts))
            self._say_of(item)
            return
        self._insert(coming, known)
        self._say_of(item)
        self._keys |= {key} - {""}
        self._codes.add(code)
        self._new.discard(code)
        if not alone:
            self.settle()

    def _insert(self, coming: Prepared, known: Row[Any] | None) -> None:
        item = coming.item
        connection, reading, at = self.connection, item.reading, self.now()
        originals = self._originals if reading.submission in self._new else None
        if item.corrects:
            known_submission(connection, item.corrects)
        claim = claim_of(connection, reading)
        corrected = corrected_row(connection, claim, item.corrects)
        number = record.insert_submission(
            self._rows,
            self.terms,
            coming.written,
            original_id=record.insert_original(self._rows, item.original, coming.digest, originals),
            attempt=1 if known is None else known.attempt + 1,
            by=self.by,
            at=at,
            supplied=item.supplied,
            sample=self.sample,
            reader_version=READER_VERSION,
        )
        record.insert_event(self._rows, "stored", number, by=self.by, at=at)
        if corrected is not None:
            record.insert_event(self._rows, CORRECTS, number, by=self.by, at=at, other_id=corrected.id)
            record.insert_event(self._rows, CORRECTED, corrected.id, by=self.by, at=at, other_id=number)
        answer = Stored("stored", reading.submission, None, len(reading.facts), claim=claim)
        if known is not None:
            answer = replace(answer, status="reinstated", earlier=describe_submission(known))
        self._waiting[number] = len(self.answers), at
        self.answers.append(answer)

    def _say_of(self, item: Delivery) -> None:
        """What a person said of a file in the same breath: lost with it or kept with it."""
        if item.receipt is not None:
            insert_receipts(self.connection, [item.receipt], by=self.by, at=self.now())
        if item.confirmed:
            key = json.dumps([item.reading.submission])
            record.insert_decision(
                self.connection, TEXT_CONFIRMED, key, "1", by=self.by, at=self.now(), reason=""
            )

    def settle(self) -> None:
        """Works out what counts with those that wait, and which they replace."""
        if not self._waiting:
            return
        added = self._rows.write()
        latest = next(reversed(self._waiting.values()))
        for old, new in projection.update_counted(self.connection, list(self._waiting), added):
            place, at = self._waiting.get(new, latest)
            record.insert_event(self._rows, "replaced", old, by=self.by, at=at, other_id=new)
            if self.answers[place].status != "reinstated":
                earlier = self.connection.execute(
                    select_submissions().where(tables.submission.c.id == old)
                ).one()
                self.answers[place] = replace(
                    self.answers[place], status="replaced", earlier=describe_submission(earlier)
                )
        self._rows.write()
        record.raise_data_version(self.connection)
        for waited in (self._waiting, self._keys, self._codes):
            waited.clear()


def change(connection: Connection, ids: list[int], kind: str, by: str, at: str, reason: str) -> None:
    """Withdraws or reinstates submissions."""
    rows = PendingRows(connection)
    for number in ids:
        record.insert_event(rows, kind, number, by=by, at=at, reason=reason)
        connection.execute(
            tables.state.update()
            .where(tables.state.c.submission_id == number)
            .values(withdrawn=kind == "withdrawn", replaced_by=None)
        )
    rows.write()
    projection.update_counted(connection, ids)
    record.raise_data_version(connection)


def refusal(reading: Reading) -> Stored | None:
    """The answer to a reading that holds nothing to store; None for any other."""
    if reading.reference is not None:
        reason = f"reference {reading.reference.kind}"
    elif reading.failed or reading.needs:
        reason = "unreadable" if reading.failed else "needs " + ", ".join(reading.needs)
    else:
        return None
    return Stored("refused", reading.submission, None, 0, reason)


def _read_alike(row: Row[Any], reading: Reading, supplied: Supplied | None) -> bool:
    said = record.supplied_text(supplied, reading.rulings)
    return bool(row.supplied == said and row.reader_version == READER_VERSION)
