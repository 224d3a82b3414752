"""Which files need not be read again: those whose content is stored, and of which a reading would say what it said then.

That is where the same program read the same name with the same options, where nobody has decided anything since that can
bear on it (a roster is such a decision too), and where nothing in it waits for the calendar.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, get_args

from sqlalchemy import Connection, Row, func, select

from etl.schema import OF_ONE_FILE, RulingKind, Supplied
from etl.store.adding import READER_VERSION
from etl.store.lookup import SubmissionInfo, describe_submission, select_submissions
from etl.store.record import read_supplied
from etl.store.reference import WITHDRAWN
from etl.store.reference_tables import reference
from etl.store.tables import decision, issue, submission
from etl.store.terms import chunks, in_numbers

# A query that goes away by itself: the period of the figures is ahead when they are read.
FUTURE = "future_period"


@dataclass(slots=True, frozen=True)
class KnownReading:
    """What is told of a stored file: its submission, how many facts and mentions it gave, and its issues by severity."""

    info: SubmissionInfo
    facts: int
    mentions: int
    issues: dict[str, int]


def known_readings(
    connection: Connection, codes: Collection[str], supplied: Supplied
) -> dict[str, KnownReading]:
    """{submission: what is known of it} of those that a reading with these options would not change. A withdrawn one is
    never among them: it is to stand again."""
    found: dict[str, Row[Any]] = {}
    for part in chunks(sorted(codes)):
        query = select_submissions().where(submission.c.code.in_(part)).order_by(submission.c.attempt)
        found |= {row.code: row for row in connection.execute(query)}
    if not found:
        return {}
    guided, of_file = _guided(connection)
    rows = [
        row
        for row in found.values()
        if not row.withdrawn
        and row.reader_version == READER_VERSION
        and row.at > max(guided, of_file.get(row.code, ""))
        and read_supplied(row.supplied)[0] == supplied
    ]
    issues: dict[int, dict[str, int]] = defaultdict(dict)
    ahead = set()
    said = select(issue.c.submission_id, issue.c.severity, issue.c.code, func.count().label("issues"))
    said = said.where(in_numbers(connection, issue.c.submission_id, {row.id for row in rows}))
    for number, severity, code, count in connection.execute(
        said.group_by(issue.c.submission_id, issue.c.severity, issue.c.code)
    ):
        issues[number][severity] = issues[number].get(severity, 0) + count
        ahead |= {number} if code == FUTURE else set()
    return {
        row.code: KnownReading(describe_submission(row), row.facts, row.mentions, issues.get(row.id, {}))
        for row in rows
        if row.id not in ahead
    }


def _guided(connection: Connection) -> tuple[str, dict[str, str]]:
    """(when anything last came that can bear on any file, {submission: when on it alone}); moments as in the record."""
    kinds = (*get_args(RulingKind), WITHDRAWN)
    of_all, of_file = "", {}
    for row in connection.execute(
        select(decision.c.kind, decision.c.key, decision.c.at)
        .where(decision.c.kind.in_(kinds))
        .order_by(decision.c.id)
    ):
        if row.kind in OF_ONE_FILE:
            of_file[json.loads(row.key)[0]] = row.at
        else:
            of_all = max(of_all, row.at)
    rosters = connection.scalar(select(func.max(reference.c.at)).where(reference.c.kind == "roster"))
    return max(of_all, rosters or ""), of_file
