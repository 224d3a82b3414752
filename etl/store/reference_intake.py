"""A file of bases or units comes in: stored once, answered when it is known, standing again when it was withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, Row, select

from etl.reference.records import Base, RosterUnit
from etl.schema import digest_of
from etl.store.reference import stored_values, withdrawn_references
from etl.store.reference_tables import base, reference, roster
from etl.store.tables import original


@dataclass(slots=True, frozen=True)
class Taken:
    """The answer to `Store.take_reference`. `number` is the file's among the references, 0 where it was refused.

    duplicate, reinstated: the same content came before, as `file`, from `by`, `at` (ISO, UTC).
    refused: the file needs something first, or could not be read.
    """

    status: Literal["stored", "duplicate", "reinstated", "refused"]
    number: int
    file: str = ""
    by: str = ""
    at: str = ""


def known_reference(
    connection: Connection, content: bytes, rows: Sequence[Base | RosterUnit]
) -> tuple[Taken, bool] | None:
    """(what is known of these bytes, whether it is withdrawn); None where they are new, or were withdrawn and are
    read otherwise now, with another year for example."""
    digest = digest_of(content)
    found = connection.execute(
        select(reference)
        .join(original, original.c.id == reference.c.original_id)
        .where(original.c.sha256 == digest)
        .order_by(reference.c.id)
    ).all()
    gone = withdrawn_references(connection)
    for row in found:
        if row.id not in gone:
            return Taken("duplicate", row.id, row.file, row.by, row.at), False
    for row in reversed(found):
        if _rows_of(connection, row) == [stored_values(one) for one in rows]:
            return Taken("reinstated", row.id, row.file, row.by, row.at), True
    return None


def _rows_of(connection: Connection, row: Row[tuple[object, ...]]) -> list[dict[str, object]]:
    table = roster if row.kind == "roster" else base
    names = [column.name for column in table.columns if column.name not in ("id", "reference_id")]
    query = select(*(table.c[name] for name in names)).where(table.c.reference_id == row.id)
    return [dict(one._mapping) for one in connection.execute(query.order_by(table.c.id))]
