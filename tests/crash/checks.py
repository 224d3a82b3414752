"""What must hold of a store, whatever happened to those who wrote to it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, select, text

from etl.store import Store
from etl.store.backup import DERIVED
from etl.store.engine import reading_from
from etl.store.reference_tables import REFERENCE_RECORD, base, reference, roster
from etl.store.tables import (
    RECORD,
    anatomy,
    decision,
    fact,
    happening,
    issue,
    mention,
    original,
    state,
    submission,
    term,
)

Rows = dict[str, list[dict[str, Any]]]
MOMENT = "at"  # differs from run to run


def rows_of(connection: Connection, tables: Sequence[Table]) -> Rows:
    """All rows of these tables without the moments at which they were written."""
    found: Rows = {}
    for table in tables:
        columns = [column for column in table.columns if column.name != MOMENT]
        rows = connection.execute(select(*columns).order_by(*table.primary_key.columns))
        found[table.name] = [dict(row._mapping) for row in rows]
    return found


def record_of(store: Store, engine: Engine) -> Rows:
    """Everything that is on record, and what follows from it."""
    with reading_from(engine) as connection:
        return rows_of(connection, (*RECORD, *REFERENCE_RECORD, *DERIVED))


def figures_of(store: Store, engine: Engine) -> Rows:
    """What counts, whichever of a file's readings said it."""
    counted = store.counted().drop(columns=["fact_id"]).astype(object)
    return {"counted": sorted(counted.where(counted.notna(), None).to_dict("records"), key=repr)}


def faults_of(store: Store, engine: Engine, expected: dict[str, tuple[int, int, int]]) -> list[str]:
    """What is wrong with a store: [] for a sound one. `expected`: {code: (facts, mentions, issues)} of readings."""
    faults = _broken_file(engine)
    with reading_from(engine) as connection:
        faults += _halves(connection, expected) + _twice(connection)
        before = rows_of(connection, DERIVED)
    version = store.data_version()
    store.rebuild_counted()
    with reading_from(engine) as connection:
        after = rows_of(connection, DERIVED)
    faults += [f"{name} is not what the record gives" for name in before if before[name] != after[name]]
    return (
        faults if store.data_version() == version + 1 else [*faults, "a change without a version of its own"]
    )


def _broken_file(engine: Engine) -> list[str]:
    if engine.dialect.name != "sqlite":
        return []
    with engine.connect() as connection:
        found = list(connection.scalars(text("PRAGMA integrity_check")))
        orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    return ([] if found == ["ok"] else found) + [f"leads nowhere: {row}" for row in orphans]


def _halves(connection: Connection, expected: dict[str, tuple[int, int, int]]) -> list[str]:
    """Submissions of which something is missing, or there without a submission."""
    faults = []
    counts = {
        table.name: Counter(connection.scalars(select(table.c.submission_id)))
        for table in (fact, mention, issue, anatomy, state)
    }
    came = Counter(
        connection.scalars(
            select(happening.c.submission_id).where(happening.c.kind.in_(("stored", "read_again")))
        )
    )
    for row in connection.execute(select(submission)).all():
        number, code = row.id, row.code
        if (counts["fact"][number], counts["mention"][number]) != (row.facts, row.mentions):
            faults.append(f"{code} is there in part")
        if counts["anatomy"][number] != 1 or counts["state"][number] != 1:
            faults.append(f"{code} lacks its anatomy or its state")
        if came[number] != 1:
            faults.append(f"{code} came {came[number]} times")
        stored = (row.facts, row.mentions, counts["issue"][number])
        if row.attempt == 1 and stored != expected.get(code, stored):
            faults.append(f"{code}: {stored} are stored, {expected[code]} were read")
    known = set(connection.scalars(select(submission.c.id)))
    faults += [f"{name} without a submission" for name in counts if counts[name].keys() - known]
    for row in connection.execute(select(original)).all():
        if hashlib.sha256(bytes(row.content)).hexdigest() != row.sha256:
            faults.append(f"the bytes of {row.sha256} are not those that came")
    used = set(connection.scalars(select(submission.c.original_id)))
    used |= set(connection.scalars(select(reference.c.original_id)))
    faults += [
        f"bytes of nobody: {number}" for number in set(connection.scalars(select(original.c.id))) - used
    ]
    return faults


def _twice(connection: Connection) -> list[str]:
    """What has two numbers, or a number that another one skipped: one writer at a time leaves no gap."""
    faults = []
    for table in (
        term,
        original,
        submission,
        fact,
        mention,
        issue,
        happening,
        decision,
        reference,
        base,
        roster,
    ):
        numbers, last = connection.execute(select(func.count(), func.max(table.c.id))).one()
        if numbers != (last or 0):
            faults.append(f"{table.name}: {numbers} rows, the last has number {last}")
    contents = connection.scalars(select(submission.c.original_id).where(submission.c.attempt == 1))
    faults += [f"content {number} came in twice" for number, n in Counter(contents).items() if n > 1]
    return faults
