"""Submissions, events, decisions and issues as pandas frames."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

import pandas as pd
from sqlalchemy import Connection, Row, Select, case, func, select

from etl.doubles.records import KIND
from etl.issues import make_issue
from etl.schema import ISSUE_COLUMNS, Ruling, RulingKind
from etl.store.doubles_stored import DECIDED, PAIRS, read_outcome
from etl.store.lookup import last_readings, select_submissions, status_of
from etl.store.record import read_supplied
from etl.store.tables import decision, fact, finding, happening, issue, submission, term
from etl.store.terms import chunks

SUBMISSION_COLUMNS = [
    "submission",
    "file",
    "title",
    "units",  # names, joined by 、
    "period_start",  # date, None where there is no fact
    "period_end",
    "facts",
    "mentions",
    "errors",  # issues by severity, those of counting among the queries
    "queries",
    "notes",
    "by",
    "at",  # UTC, ISO
    "status",  # counts, replaced, withdrawn
    "replaced_by",  # identifier of the newer version, '' where none
    "replaces",  # identifiers of the versions that it replaces, joined by 、
    "reason",  # of the last withdrawal or reinstatement
    "sample",
    "layout_key",
    "rulings",  # numbers of the decisions that its reading follows
]
EVENT_COLUMNS = ["submission", "file", "kind", "other", "by", "at", "reason"]
# In the place of file, sheet, cell and text of a figure that is not seen (`etl.store.seeing`).
UNSEEN = ("…", "…", "…", "…")
DECISION_COLUMNS = ["number", "kind", "key", "value", "by", "at", "reason"]


def submissions_frame(connection: Connection) -> pd.DataFrame:
    """One row per submission, the newest first; of a file that was read again the last reading."""
    found = connection.execute(select_submissions().order_by(submission.c.id.desc())).all()
    codes = {row.id: row.code for row in found}
    rows = [row for row in found if codes.get(row.replaced_by) != row.code]
    replaces: dict[int, list[str]] = {}
    for row in rows:
        if row.replaced_by is not None:
            replaces.setdefault(row.replaced_by, []).append(row.code)
    issues = _issue_counts(connection)
    reasons = _last_reasons(connection)
    records = [
        {
            "submission": row.code,
            "file": row.file,
            "title": row.title,
            "units": "、".join(json.loads(row.units)),
            "period_start": as_date(row.period_start),
            "period_end": as_date(row.period_end),
            "facts": row.facts,
            "mentions": row.mentions,
            "errors": issues.get((row.id, "error"), 0),
            "queries": issues.get((row.id, "query"), 0),
            "notes": issues.get((row.id, "note"), 0),
            "by": row.by,
            "at": row.at,
            "status": status_of(row.withdrawn, row.replaced_by),
            "replaced_by": codes.get(row.replaced_by, ""),
            "replaces": "、".join(replaces.get(row.id, [])),
            "reason": reasons.get(row.id, ""),
            "sample": row.sample,
            "layout_key": row.layout_key,
            "rulings": read_supplied(row.supplied)[1],
        }
        for row in rows
    ]
    return pd.DataFrame(records, columns=SUBMISSION_COLUMNS)


def as_date(day: int | None) -> date | None:
    """20230417 -> 2023-04-17."""
    return None if day is None else date(day // 10000, day // 100 % 100, day % 100)


def _issue_counts(connection: Connection) -> dict[tuple[int, str], int]:
    read = select(issue.c.submission_id, issue.c.severity, func.count()).group_by(
        issue.c.submission_id, issue.c.severity
    )
    counts = {(number, severity): count for number, severity, count in connection.execute(read)}
    is_note = case((finding.c.code == DECIDED, "note"), else_="query")
    derived = (
        select(fact.c.submission_id, is_note, func.count())
        .join(finding, finding.c.fact_id == fact.c.id)
        .where(finding.c.code != PAIRS)
        .group_by(fact.c.submission_id, is_note)
    )
    for number, severity, count in connection.execute(derived):
        counts[number, severity] = counts.get((number, severity), 0) + count
    return counts


def _last_reasons(connection: Connection) -> dict[int, str]:
    rows = connection.execute(
        select(happening.c.submission_id, happening.c.reason)
        .where(happening.c.kind.in_(["withdrawn", "reinstated"]))
        .order_by(happening.c.id)
    )
    return {row.submission_id: row.reason for row in rows}


def events_frame(connection: Connection, code: str | None) -> pd.DataFrame:
    """Everything that was done, the oldest first."""
    other = submission.alias("other")
    query = (
        select(
            submission.c.code.label("submission"),
            submission.c.file,
            happening.c.kind,
            func.coalesce(other.c.code, "").label("other"),
            happening.c.by,
            happening.c.at,
            happening.c.reason,
        )
        .join(submission, submission.c.id == happening.c.submission_id)
        .join(other, other.c.id == happening.c.other_id, isouter=True)
        .order_by(happening.c.id)
    )
    return _frame(
        connection, query if code is None else query.where(submission.c.code == code), EVENT_COLUMNS
    )


def decisions_frame(connection: Connection, kind: str | None) -> pd.DataFrame:
    """What people have decided, the oldest first."""
    columns = [decision.c.id.label("number"), *(decision.c[name] for name in DECISION_COLUMNS[1:])]
    query = select(*columns).order_by(decision.c.id)
    return _frame(
        connection, query if kind is None else query.where(decision.c.kind == kind), DECISION_COLUMNS
    )


def rulings_now(connection: Connection) -> tuple[Ruling, ...]:
    """The decisions about readings that stand: of each kind and key the last one, unless it withdraws."""
    kinds = get_args(RulingKind)
    query = select(decision).where(decision.c.kind.in_(kinds)).order_by(decision.c.id)
    last = {(row.kind, row.key): row for row in connection.execute(query)}
    standing = sorted((row for row in last.values() if row.value), key=lambda row: row.id)
    return tuple(
        Ruling(row.kind, tuple(json.loads(row.key)), row.value, row.id, row.by, row.at) for row in standing
    )


def issues_frame(connection: Connection, code: str | None) -> pd.DataFrame:
    """Issues of the last reading, then those of counting, of one submission or of all."""
    read = reading_issues_frame(connection, code)
    counted = pd.DataFrame(_found_in_counting(connection, code), columns=read.columns)
    return read if counted.empty else pd.concat([read, counted], ignore_index=True)


def reading_issues_frame(connection: Connection, code: str | None) -> pd.DataFrame:
    """Issues of the last reading alone, of one submission or of all."""
    query = (
        select(submission.c.code.label("submission"), submission.c.file, issue)
        .join(submission, submission.c.id == issue.c.submission_id)
        .where(submission.c.id.in_(last_readings()))
        .order_by(issue.c.id)
    )
    columns = ["submission", *ISSUE_COLUMNS]
    return _frame(connection, query if code is None else query.where(submission.c.code == code), columns)


def _found_in_counting(connection: Connection, code: str | None) -> list[dict[str, Any]]:
    query = (
        select(finding, submission.c.code.label("submission"))
        .join(fact, fact.c.id == finding.c.fact_id)
        .join(submission, submission.c.id == fact.c.submission_id)
        .where(finding.c.code != PAIRS)
        .order_by(finding.c.fact_id, finding.c.code)
    )
    rows = connection.execute(query if code is None else query.where(submission.c.code == code)).all()
    numbers = {row.fact_id for row in rows} | {row.other_fact for row in rows if row.other_fact is not None}
    places = _places(connection, sorted(numbers))
    people = _deciders(connection)
    records = []
    for row in rows:
        file, sheet, cell, raw = places[row.fact_id]
        fields = _finding_fields(row, people)
        if row.other_fact is not None:
            names = ("other_file", "other_sheet", "other_cell", "other_text")
            fields.update(zip(names, places.get(row.other_fact, UNSEEN), strict=True))
        found = make_issue(row.code, file, sheet, cell, text=raw, **fields)
        records.append(
            {"submission": row.submission} | {name: getattr(found, name) for name in ISSUE_COLUMNS}
        )
    return records


def _finding_fields(row: Row[Any], people: Mapping[int, Any]) -> dict[str, Any]:
    """What the message of a finding says besides the cells."""
    if row.code != DECIDED:
        return {name: f"{number:.15g}" for name, number in json.loads(row.numbers).items()}
    outcome = read_outcome(row.numbers)
    decided = people.get(outcome.number)
    return {
        "counted": f"{outcome.amount.value if outcome.counts else 0:.15g}",
        "number": outcome.number,
        "by_zh": (decided.by if decided else "") or "未署名者",
        "by_en": (decided.by if decided else "") or "somebody unnamed",
        "at": decided.at[:10] if decided else "…",
    }


def _deciders(connection: Connection) -> dict[int, Any]:
    """{number: the decision} of those about doubles."""
    query = select(decision.c.id, decision.c.by, decision.c.at).where(decision.c.kind == KIND)
    return {row.id: row for row in connection.execute(query).all()}


def _places(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[str, str, str, str]]:
    """{fact: (file, sheet, cell, raw)}."""
    sheet, cell, raw = term.alias("sheet"), term.alias("cell"), term.alias("raw")
    found: dict[int, tuple[str, str, str, str]] = {}
    for part in chunks(numbers):
        rows = connection.execute(
            select(fact.c.id, submission.c.file, sheet.c.text, cell.c.text, raw.c.text)
            .join(submission, submission.c.id == fact.c.submission_id)
            .join(sheet, sheet.c.id == fact.c.sheet)
            .join(cell, cell.c.id == fact.c.cell)
            .join(raw, raw.c.id == fact.c.raw)
            .where(fact.c.id.in_(part))
        )
        found.update((number, (file, place, address, text)) for number, file, place, address, text in rows)
    return found


def _frame(connection: Connection, query: Select[Any], columns: list[str]) -> pd.DataFrame:
    rows = connection.execute(query).mappings().all()
    return pd.DataFrame([{name: row[name] for name in columns} for row in rows], columns=columns)
