"""Two people who decide at the same time: who decides on what was decided otherwise since they looked is told so."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from etl.store.tables import decision
from etl.store.terms import chunks


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
