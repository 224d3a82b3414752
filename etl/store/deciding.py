"""Two people who decide at the same time: who decides on what somebody else has changed since they looked is told so."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from etl.schema import OF_ONE_FILE
from etl.store.lookup import newest_submission
from etl.store.reference_tables import reference
from etl.store.tables import decision, happening, submission
from etl.store.terms import chunks


class Overtaken(Exception):
    """Somebody else, `by` name, changed the same at `at` (UTC, ISO) since the person looked; nothing was written. `back`:
    they took back or withdrew what the person's answer is about."""

    def __init__(self, by: str, at: str, back: bool = False) -> None:
        super().__init__(f"changed by {by} at {at}")
        self.by, self.at, self.back = by, at, back


class Looked(NamedTuple):
    """The newest decision, event of a submission, and file or entry of the reference when somebody looked; 0 for none."""

    decision: int = 0
    event: int = 0
    reference: int = 0


def looked(connection: Connection) -> Looked:
    """What somebody who looks now can know."""
    newest = (connection.scalar(select(func.max(table.c.id))) for table in (decision, happening, reference))
    return Looked(*(number or 0 for number in newest))


def last_decision(connection: Connection) -> int:
    """The number of the newest decision of any kind, 0 for none."""
    return connection.scalar(select(func.max(decision.c.id))) or 0


def refuse_overtaken(
    connection: Connection, kind: str, keys: Sequence[str], value: str, seen: Looked
) -> None:
    """Overtaken where one of these keys has been decided otherwise since the person looked, or the one file that it is
    about was withdrawn."""
    for part in chunks(keys):
        later = select(decision).where(
            decision.c.id > seen.decision, decision.c.kind == kind, decision.c.key.in_(part)
        )
        newest = {row.key: row for row in connection.execute(later.order_by(decision.c.id))}
        for row in newest.values():
            if row.value != value:
                raise Overtaken(row.by, row.at)
    if kind in OF_ONE_FILE:
        for code in sorted({json.loads(key)[0] for key in keys}):
            _refuse_withdrawn(connection, code, seen.event)


def _refuse_withdrawn(connection: Connection, code: str, seen: int) -> None:
    """Overtaken where this submission is withdrawn, and was not at the event `seen`."""
    known = newest_submission(connection, code)
    if known is None or not known.withdrawn:
        return
    readings = select(submission.c.id).where(submission.c.code == code)
    withdrawals = (
        select(happening)
        .where(happening.c.submission_id.in_(readings), happening.c.kind == "withdrawn")
        .order_by(happening.c.id.desc())
    )
    last = connection.execute(withdrawals).first()
    if last is not None and last.id > seen:
        raise Overtaken(last.by, last.at, back=True)
