"""Two people who decide at the same time: who decides on what was decided otherwise since they looked is told so."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from sqlalchemy import Connection, func, select

from etl.meaning.unit import squeeze_name
from etl.schema import OF_ONE_FILE, Reading, RulingKind
from etl.store.tables import decision
from etl.store.terms import chunks

if TYPE_CHECKING:
    from etl.store.lookup import Delivery


class Overtaken(Exception):
    """Somebody else, `by` name, changed the same at `at` (UTC, ISO) since the person looked; nothing was written."""

    def __init__(self, by: str, at: str) -> None:
        super().__init__(f"changed by {by} at {at}")
        self.by, self.at = by, at


def last_decision(connection: Connection) -> int:
    """The number of the newest decision of any kind, 0 for none."""
    return connection.scalar(select(func.max(decision.c.id))) or 0


def refuse_overtaken(connection: Connection, kind: str, keys: Sequence[str], value: str, seen: int) -> None:
    """Overtaken where one of these keys has been decided otherwise since the decision numbered `seen`."""
    for part in chunks(keys):
        later = select(decision).where(
            decision.c.id > seen, decision.c.kind == kind, decision.c.key.in_(part)
        )
        newest = {row.key: row for row in connection.execute(later.order_by(decision.c.id))}
        for row in newest.values():
            if row.value != value:
                raise Overtaken(row.by, row.at)


def decided_since(connection: Connection, reading: Reading, seen: int) -> bool:
    """Whether a decision that can bear on a reading was made after the one numbered `seen`."""
    return any(bears_on(reading, kind, key) for kind, key in _decided_after(connection, seen))


def outdated_from(connection: Connection, deliveries: Sequence[Delivery]) -> int:
    """The place of the first that was read without a decision that can bear on it; how many there are where all were
    read with what holds now."""
    later = {seen: _decided_after(connection, seen) for one in deliveries if (seen := one.seen) is not None}
    for place, one in enumerate(deliveries):
        if one.seen is not None and any(bears_on(one.reading, *said) for said in later[one.seen]):
            return place
    return len(deliveries)


def bears_on(reading: Reading, kind: str, key: Sequence[str]) -> bool:
    """Whether a decision can change a reading: it is about this file, about a table of its layout, or about a name that
    stands in it. What was read as something else by a decision may hide what the next one is about."""
    if kind in OF_ONE_FILE:
        return key[0] == reading.submission
    if reading.rulings or reading.failed:
        return True
    if kind in ("column", "line"):
        return any(table.signature == key[0] for table in reading.tables)
    units = [fact.unit for fact in [*reading.facts, *reading.held]]
    words = [reading.file, reading.title, *units, *(cell.text for cell in reading.cells)]
    return squeeze_name(key[0]) in squeeze_name("\n".join(words))


def _decided_after(connection: Connection, seen: int) -> list[tuple[str, list[str]]]:
    """(kind, key) of what was decided about readings after the decision numbered `seen`."""
    later = select(decision.c.kind, decision.c.key).where(
        decision.c.id > seen, decision.c.kind.in_(get_args(RulingKind))
    )
    return [(row.kind, json.loads(row.key)) for row in connection.execute(later)]
