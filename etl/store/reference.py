"""Bases, roster and receipts: written once, never changed; of what is said twice the later one stands.

A file or an entry of the reference is withdrawn and reinstated by decisions of the kind WITHDRAWN, so that
everything that was ever said can be seen as it stood on any day.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from etl.meaning.unit import unit_key
from etl.reference.records import Base, Receipt, RosterUnit
from etl.schema import digest_of
from etl.store.deciding import Looked, Overtaken
from etl.store.fact_rows import day_number
from etl.store.pending_rows import PendingRows
from etl.store.record import insert_original
from etl.store.reference_tables import base, receipt, reference, roster
from etl.store.tables import decision, original
from etl.store.terms import chunks, next_number, storable

WITHDRAWN = "reference_withdrawn"
# Of what is said twice the later one stands: where these are the same.
SAME_BASE = ("district_code", "district", "subject", "year")
SAME_UNIT = ("party", "district_code")


def insert_reference(
    connection: Connection,
    kind: str,
    rows: Sequence[Base | RosterUnit],
    *,
    file: str,
    content: bytes | None,
    sample: bool,
    by: str,
    at: str,
    reason: str,
) -> int:
    """Writes a file of bases, units or outlines, or an entry by hand; its number."""
    number = next_number(connection, reference.c.id)
    rows_of_file = PendingRows(connection)
    original_id = None if content is None else insert_original(rows_of_file, content, digest_of(content))
    rows_of_file.write()
    connection.execute(
        reference.insert().values(
            id=number,
            kind=kind,
            original_id=original_id,
            file=storable(file),
            sample=sample,
            by=storable(by),
            at=at,
            reason=storable(reason),
        )
    )
    table = roster if kind == "roster" else base
    first = next_number(connection, table.c.id)
    records = [
        {"id": first + place, "reference_id": number} | stored_values(row) for place, row in enumerate(rows)
    ]
    for part in chunks(records):
        connection.execute(table.insert(), part)
    return number


def insert_receipts(connection: Connection, receipts: Sequence[Receipt], *, by: str, at: str) -> None:
    """Writes when something came in, or that it came in and could not be read."""
    first = next_number(connection, receipt.c.id)
    records = [
        {"id": first + place, "by": storable(by), "at": at} | _stored(asdict(row))
        for place, row in enumerate(receipts)
    ]
    for part in chunks(records):
        connection.execute(receipt.insert(), part)


def stored_values(row: Base | RosterUnit) -> dict[str, Any]:
    """A row as its table keeps it, but for its numbers."""
    values = _stored(asdict(row))
    if isinstance(row, RosterUnit):
        values["party"] = unit_key(row.unit, row.district_code)
        values["aliases"] = json.dumps(row.aliases, ensure_ascii=False)
    return values


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: storable(value)
        if isinstance(value, str)
        else day_number(value)
        if isinstance(value, date)
        else value
        for name, value in values.items()
    }


def refuse_overtaken_rows(connection: Connection, rows: Sequence[Base | RosterUnit], seen: Looked) -> None:
    """Overtaken where something else stands of the same division, subject and year (of the same unit and division) than
    when the person looked: what was said later, or what is left where a file or an entry was withdrawn."""
    decided = last_withdrawals(connection)
    gone, gone_then = withdrawn_among(decided), withdrawn_among(last_withdrawals(connection, seen.decision))
    for row in rows:
        table, same = (roster, SAME_UNIT) if isinstance(row, RosterUnit) else (base, SAME_BASE)
        values = stored_values(row)
        said_of_it = (
            select(reference.c.id, reference.c.by, reference.c.at)
            .join(table, table.c.reference_id == reference.c.id)
            .where(*(table.c[name] == values[name] for name in same))
            .order_by(table.c.id.desc())
        )
        said = connection.execute(said_of_it).all()
        stands = next((one for one in said if one.id not in gone), None)
        stood = next((one for one in said if one.id <= seen.reference and one.id not in gone_then), None)
        if stands == stood:
            continue
        if stood is not None and stood.id in gone:
            raise Overtaken(decided[stood.id].by, decided[stood.id].at, back=stands is None)
        if stands is not None:
            by = stands if stands.id > seen.reference else decided[stands.id]
            raise Overtaken(by.by, by.at)


def last_withdrawals(connection: Connection, until: int | None = None) -> dict[int, Row[Any, Any, Any, Any]]:
    """{reference: what was decided last of its standing}: value ('1': withdrawn), by, at; `until`: as it was after the
    decision of this number."""
    query = select(decision.c.key, decision.c.value, decision.c.by, decision.c.at)
    query = query.where(decision.c.kind == WITHDRAWN).order_by(decision.c.id)
    if until is not None:
        query = query.where(decision.c.id <= until)
    return {int(json.loads(row.key)[0]): row for row in connection.execute(query)}


def withdrawn_references(connection: Connection) -> set[int]:
    """The numbers of those that do not stand."""
    return withdrawn_among(last_withdrawals(connection))


def withdrawn_among(decided: Mapping[int, Row[Any, Any, Any, Any]]) -> set[int]:
    """Those that do not stand, of what `last_withdrawals` gives."""
    return {number for number, row in decided.items() if row.value == "1"}


def sample_references(connection: Connection) -> list[int]:
    """The numbers of the samples among the files of the reference."""
    return list(connection.scalars(select(reference.c.id).where(reference.c.sample.is_(True))))


def reference_file(connection: Connection, number: int) -> tuple[str, bytes]:
    """(file name, the bytes; empty for an entry by hand). LookupError where there is no such reference."""
    row = connection.execute(
        select(reference.c.file, original.c.content)
        .join(original, original.c.id == reference.c.original_id, isouter=True)
        .where(reference.c.id == number)
    ).first()
    if row is None:
        raise LookupError(f"no reference {number}")
    return row.file, bytes(row.content or b"")
