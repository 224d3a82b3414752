"""What is written to the record: one reading with its original bytes, events, decisions."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, select

from etl.counting.versions import Places, counties_by_unit, version_key
from etl.meaning.unit import unit_key
from etl.schema import Mention, Reading, SheetShape, Supplied, TotalCheck
from etl.store import tables
from etl.store.fact_rows import FactRows, day_number, fact_rows, text_columns
from etl.store.pending_rows import PendingRows
from etl.store.terms import Terms, chunks, next_number, storable

Originals = dict[str, int]


@dataclass(slots=True, frozen=True)
class Scope:
    """Whom and when a reading speaks of. `parties` are the units under whichever of their names; `start` and `end`
    are day numbers, None where no period is known; `running_ends` are the last days of its running totals."""

    units: list[str]
    parties: set[str]
    counties: Places
    start: int | None
    end: int | None
    running_ends: set[int]

    def version_key(self, layout_key: str, sample: bool) -> str:
        """Equal for possible versions of each other, '' where they cannot be told."""
        if self.start is None or self.end is None:
            return ""
        return version_key(layout_key, self.parties, self.start, self.end, sample)


def scope_of(reading: Reading) -> Scope:
    """Of the facts, or of the mentions where there is no fact."""
    stated = reading.facts or reading.mentions
    named = {(record.unit, record.district_code) for record in stated}
    days = [day for record in stated for day in (record.period_start, record.period_end) if day]
    return Scope(
        units=sorted({unit for unit, _ in named}),
        parties={unit_key(*pair) for pair in named},
        counties=counties_by_unit(named),
        start=day_number(min(days)) if days else None,
        end=day_number(max(days)) if days else None,
        running_ends={
            day_number(record.period_end)
            for record in stated
            if record.basis == "cumulative" and record.period_end
        },
    )


def supplied_text(supplied: Supplied | None, rulings: Sequence[int]) -> str:
    """The supplied options and the decisions that a reading follows, as they are stored and compared."""
    given = asdict(supplied or Supplied())
    # year and source are of bases; what was stored before they were known has neither
    fields: dict[str, object] = {k: v for k, v in given.items() if v or k not in ("year", "source")}
    if rulings:
        fields["rulings"] = sorted(rulings)
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def read_supplied(text: str) -> tuple[Supplied, list[int]]:
    """(supplied options, numbers of decisions) of `supplied_text`."""
    fields = json.loads(text)
    rulings = fields.pop("rulings", [])
    return Supplied(**fields), rulings


def insert_original(rows: PendingRows, content: bytes, digest: str, known: Originals | None = None) -> int:
    """Number of the stored bytes; they are written the first time only. `known`: those of `stored_originals`, where it was
    asked for this content."""
    if known is None:
        known = stored_originals(rows.connection, [digest])
    if digest in known:
        return known[digest]
    number = rows.number(tables.original.c.id)
    rows.add(tables.original, id=number, sha256=digest, content=content)
    return number


def stored_originals(connection: Connection, digests: Collection[str]) -> Originals:
    """{SHA-256: number} of those that are stored."""
    found: Originals = {}
    for part in chunks(sorted(digests)):
        query = select(tables.original.c.sha256, tables.original.c.id)
        rows = connection.execute(query.where(tables.original.c.sha256.in_(part)))
        found |= {digest: number for digest, number in rows}
    return found


@dataclass(slots=True, frozen=True)
class Prepared:
    """A reading with what is written of it, as far as it can be made before anything is asked of the store."""

    reading: Reading
    scope: Scope
    anatomy: bytes
    facts: FactRows

    @property
    def texts(self) -> set[str]:
        """Those of which the facts and mentions need the numbers."""
        columns, parties = text_columns(self.reading.mentions)
        return set(self.facts.texts).union(parties, *columns.values())


def prepare(reading: Reading) -> Prepared:
    """Makes what takes time: nobody else can write while it is made in a transaction."""
    return Prepared(reading, scope_of(reading), pack_anatomy(reading), fact_rows(reading))


def insert_submission(
    rows: PendingRows,
    terms: Terms,
    prepared: Prepared,
    *,
    original_id: int,
    attempt: int,
    by: str,
    at: str,
    supplied: Supplied | None,
    sample: bool,
    reader_version: str,
) -> int:
    """Adds everything that was read of one file and returns the submission's number."""
    reading, scope, facts = prepared.reading, prepared.scope, prepared.facts
    number = rows.number(tables.submission.c.id)
    first_fact = rows.number(tables.fact.c.id, len(facts))
    rows.add(
        tables.submission,
        id=number,
        original_id=original_id,
        attempt=attempt,
        code=reading.submission,
        file=storable(reading.file),
        title=storable(reading.title),
        layout_key=storable(reading.layout_key),
        version_key=scope.version_key(reading.layout_key, sample),
        counties=json.dumps(scope.counties, ensure_ascii=False),
        units=json.dumps([storable(unit) for unit in scope.units], ensure_ascii=False),
        period_start=scope.start,
        period_end=scope.end,
        sample=sample,
        by=storable(by),
        at=at,
        reader_version=reader_version,
        supplied=supplied_text(supplied, reading.rulings),
        first_fact=first_fact,
        facts=len(facts),
        mentions=len(reading.mentions),
    )
    rows.add(tables.state, submission_id=number, withdrawn=False, replaced_by=None)
    rows.add(tables.anatomy, submission_id=number, content=prepared.anatomy)
    if len(facts):
        number_of = terms.numbers(rows.connection, facts.texts)
        rows.add_arrays(tables.fact, facts.columns(number_of, first_fact, number))
    _add_mentions(rows, terms, reading.mentions, number)
    _add_issues(rows, reading, number)
    return number


def pack_anatomy(reading: Reading) -> bytes:
    """Cell roles, sheet shapes and what tables mean, as compressed JSON."""
    content = {
        "cells": [[cell.sheet, cell.cell, cell.role, cell.table, cell.text] for cell in reading.cells],
        "sheets": [_values(sheet) for sheet in reading.sheets],
        "tables": reading.tables,
        "places": reading.places,
        "checks": [_values(check) for check in reading.checks],
    }
    text = json.dumps(content, ensure_ascii=False, default=_by_name)
    return zlib.compress(text.encode("utf-8", "replace"), 6)


def _by_name(one: Any) -> dict[str, Any]:
    """A record as `dataclasses.asdict` gives it, which copies all that it holds."""
    return {column.name: getattr(one, column.name) for column in fields(one)}


def _values(one: SheetShape | TotalCheck) -> list[Any]:
    return list(_by_name(one).values())


def _add_mentions(rows: PendingRows, terms: Terms, mentions: Sequence[Mention], submission_id: int) -> None:
    if not mentions:
        return
    columns, parties = text_columns(mentions)
    number_of = terms.numbers(rows.connection, set(parties).union(*columns.values())).__getitem__
    first = rows.number(tables.mention.c.id, len(mentions))
    written: dict[str, Iterable[Any]] = {name: map(number_of, texts) for name, texts in columns.items()}
    written |= {
        "id": range(first, first + len(mentions)),
        "submission_id": repeat(submission_id),
        "party": map(number_of, parties),
        "cumulative": [int(one.basis == "cumulative") for one in mentions],
        "period_start": [day_number(one.period_start) if one.period_start else None for one in mentions],
        "period_end": [day_number(one.period_end) if one.period_end else None for one in mentions],
    }
    rows.add_columns(tables.mention, len(mentions), written)


def _add_issues(rows: PendingRows, reading: Reading, submission_id: int) -> None:
    for found in reading.issues:
        rows.add(
            tables.issue,
            id=rows.number(tables.issue.c.id),
            submission_id=submission_id,
            sheet=storable(found.sheet),
            cell=found.cell,
            severity=found.severity,
            code=found.code,
            message_zh=storable(found.message_zh),
            message_en=storable(found.message_en),
            suggestion=storable(found.suggestion),
            suggestion_en=storable(found.suggestion_en),
        )


def insert_event(
    rows: PendingRows,
    kind: str,
    submission_id: int,
    *,
    by: str,
    at: str,
    reason: str = "",
    other_id: int | None = None,
) -> None:
    """What happened to a submission: stored, replaced (by `other_id`), withdrawn, reinstated."""
    rows.add(
        tables.happening,
        id=rows.number(tables.happening.c.id),
        submission_id=submission_id,
        kind=kind,
        other_id=other_id,
        by=storable(by),
        at=at,
        reason=storable(reason),
    )


def insert_decision(
    connection: Connection, kind: str, key: str, value: str, *, by: str, at: str, reason: str
) -> None:
    """What a person has decided, for good."""
    connection.execute(
        tables.decision.insert().values(
            id=next_number(connection, tables.decision.c.id),
            kind=kind,
            key=storable(key),
            value=storable(value),
            by=storable(by),
            at=at,
            reason=storable(reason),
        )
    )


def raise_data_version(connection: Connection) -> None:
    """Says that what counts may have changed; part of every write transaction."""
    connection.execute(tables.version.update().values(data=tables.version.c.data + 1))
