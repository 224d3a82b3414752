"""Who did what and when: everything that the record says of persons, in one list, and what leaves no other trace.

Uploads, replacements, withdrawals, decisions, the reference and accounts are rows of the record anyway; sign-ins,
refusals, downloads and backups are written here. Nothing of it raises the data version: what counts stays as it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Engine, FromClause, Select, Table, func, literal, select

from etl.store.access_tables import account, audit
from etl.store.as_of import day_end
from etl.store.engine import reading_from
from etl.store.reference_tables import receipt, reference
from etl.store.tables import decision, happening, submission
from etl.store.terms import next_number, storable

if TYPE_CHECKING:
    import pandas as pd

TRAIL_COLUMNS = [
    "at",  # UTC, ISO
    "by",  # the name; '' where none was given
    "person",  # whom the identity provider means; '' where nobody signs in
    "source",  # event, decision, reference, receipt, account or audit: where the row lies
    "number",  # its number there
    "kind",  # what was done
    "subject",  # what it was done to: a submission's code, a decision's key, a file, a person
    "file",
    "detail",  # what more there is: a decision's value, an account's role, JSON of an audit row
    "reason",
]


@dataclass(slots=True, frozen=True)
class TrailFilter:
    """Empty fields ask for everything. `start`, `end`: days in China; `kinds` as in the column; `words` must all be
    in name, person, subject, file or reason."""

    start: date | None = None
    end: date | None = None
    kinds: tuple[str, ...] = ()
    words: str = ""


class AuditRecord:
    """The part of the store that says who did what."""

    _engine: Engine
    _now: Callable[[], str]
    _writing: Callable[[], AbstractContextManager[Connection]]

    def audit(
        self,
        kind: str,
        subject: str = "",
        *,
        by: str,
        person: str = "",
        detail: Mapping[str, Any] | None = None,
    ) -> None:
        """Writes that something was done which leaves no other trace: signed_in, refused, downloaded, ..."""
        with self._writing() as connection:
            insert_audit(connection, kind, subject, by=by, person=person, at=self._now(), detail=detail)

    def trail(self, asked: TrailFilter = TrailFilter(), limit: int | None = None) -> tuple[pd.DataFrame, int]:
        """(the newest `limit` rows with TRAIL_COLUMNS, the newest first; how many there are)."""
        import pandas as pd

        with reading_from(self._engine) as connection:
            parts = [_part(connection, name, query, asked, limit) for name, query in SOURCES.items()]
        rows = [row for part, _ in parts for row in part]
        rows.sort(key=lambda row: (row["at"], row["source"], row["number"]), reverse=True)
        return pd.DataFrame(rows[:limit], columns=TRAIL_COLUMNS), sum(count for _, count in parts)


def insert_audit(
    connection: Connection,
    kind: str,
    subject: str,
    *,
    by: str,
    person: str,
    at: str,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """One row of the audit, in the transaction of what it tells of."""
    connection.execute(
        audit.insert().values(
            id=next_number(connection, audit.c.id),
            at=at,
            by=storable(by),
            person=storable(person),
            kind=kind,
            subject=storable(subject),
            detail=json.dumps(detail or {}, ensure_ascii=False),
        )
    )


def _source(table: FromClause, rows: Table, **columns: ColumnElement[Any]) -> Select[Any]:
    """What one table tells, in the columns of the trail; those that are not given are empty, `kind` is its own."""
    given = {"person": EMPTY, "kind": rows.c.get("kind"), "subject": EMPTY, "file": EMPTY, "detail": EMPTY}
    given |= {"reason": EMPTY, **columns}
    named = [column.label(name) for name, column in given.items() if column is not None]
    return select(rows.c.at, rows.c.by, rows.c.id.label("number"), *named).select_from(table)


EMPTY: ColumnElement[Any] = literal("")
SOURCES = {
    "event": _source(
        happening.join(submission, submission.c.id == happening.c.submission_id),
        happening,
        subject=submission.c.code,
        file=submission.c.file,
        reason=happening.c.reason,
    ).where(happening.c.kind != "corrected"),  # the other side of `corrects`, which has a row of its own
    "decision": _source(
        decision, decision, subject=decision.c.key, detail=decision.c.value, reason=decision.c.reason
    ),
    "reference": _source(
        reference,
        reference,
        kind="reference_" + reference.c.kind,
        file=reference.c.file,
        reason=reference.c.reason,
    ),
    "receipt": _source(
        receipt,
        receipt,
        kind=literal("receipt"),
        subject=receipt.c.submission,
        file=receipt.c.file,
        detail=receipt.c.problem,
    ),
    "account": _source(
        account,
        account,
        kind=literal("account"),
        subject=account.c.person,
        file=account.c.name,
        detail=account.c.role,
        reason=account.c.reason,
    ),
    "audit": _source(audit, audit, person=audit.c.person, subject=audit.c.subject, detail=audit.c.detail),
}


def _part(
    connection: Connection,
    source: str,
    query: Select[Any],
    asked: TrailFilter,
    limit: int | None,
) -> tuple[Sequence[dict[str, Any]], int]:
    """(the newest rows of one source, how many pass the filter)."""
    rows = query.subquery()
    kept = select(rows)
    if asked.start is not None:
        kept = kept.where(rows.c.at >= day_end(asked.start - timedelta(days=1)))
    if asked.end is not None:
        kept = kept.where(rows.c.at < day_end(asked.end))
    if asked.kinds:
        kept = kept.where(rows.c.kind.in_(asked.kinds))
    searched = rows.c.by + "\n" + rows.c.person + "\n" + rows.c.subject + "\n"
    searched = searched + rows.c.file + "\n" + rows.c.reason
    for word in asked.words.casefold().split():
        kept = kept.where(func.lower(searched).contains(word, autoescape=True))
    count = connection.scalar(select(func.count()).select_from(kept.subquery())) or 0
    found = connection.execute(kept.order_by(rows.c.at.desc(), rows.c.number.desc()).limit(limit)).mappings()
    return [{**row, "source": source} for row in found], count
