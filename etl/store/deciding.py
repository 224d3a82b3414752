"""Two people who decide at the same time: who decides on what was decided otherwise since they looked is told so."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import get_args

from sqlalchemy import Connection, func, select

from etl.schema import OF_ONE_FILE, RulingKind
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


def decided_since(connection: Connection, submission: str, seen: int) -> bool:
    """Whether a decision that can bear on a file was made after the one numbered `seen`."""
    later = select(decision.c.kind, decision.c.key).where(
        decision.c.id > seen, decision.c.kind.in_(get_args(RulingKind))
    )
    return any(
        row.kind not in OF_ONE_FILE or json.loads(row.key)[0] == submission
        for row in connection.execute(later)
    )
