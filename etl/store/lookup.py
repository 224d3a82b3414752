"""Submissions by their identifiers, and the answers that the store gives about them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Connection, Row, Select, func, select

from etl.reference.records import Receipt
from etl.schema import Reading, Supplied
from etl.store import tables
from etl.store.terms import chunks

if TYPE_CHECKING:
    import pandas as pd

    from etl.store.outdated import GuidedUntil

Status = Literal["stored", "duplicate", "replaced", "reinstated", "read_again", "outdated", "refused"]


class UnknownSubmission(LookupError):
    """No submission has this identifier."""


@dataclass(slots=True, frozen=True)
class SubmissionInfo:
    """Who sent a file and when (UTC, ISO), and whether it counts: 'counts', 'replaced' or 'withdrawn'."""

    submission: str
    file: str
    by: str
    at: str
    status: str
    sample: bool


class PartlySeen(UnknownSubmission):
    """Of this submission only some figures lie in what the asker may see, so the file itself is not shown."""


ClaimState = Literal["fits", "unknown", "other_unit", "other_period"]


@dataclass(slots=True, frozen=True)
class Claim:
    """What the identifier that a file states comes to.

    fits: it is the next version of the submission named
    unknown: this record has no such submission; it may be another record's, or the number was changed
    other_unit, other_period: it speaks of others, or of another time, than the submission named

    `named` is the submission that the identifier names, `standing` the version of it that counts today.
    """

    state: ClaimState
    stated: str
    named: SubmissionInfo | None = None
    standing: SubmissionInfo | None = None


@dataclass(slots=True, frozen=True)
class Foreseen:
    """What would become of the record were a reading stored now: the submissions that it would replace."""

    claim: Claim | None
    replaces: tuple[SubmissionInfo, ...] = ()


@dataclass(slots=True, frozen=True)
class Stored:
    """The answer to `add`. `earlier` was there before: the same content, or the version that is now replaced.
    `reason` says why a reading was refused: 'unreadable', 'needs ' and what is missing, or 'reference ' and its kind
    (`Store.add_reference` takes these). `claim` is what came of what the file says it corrects."""

    status: Status
    submission: str
    earlier: SubmissionInfo | None
    facts: int
    reason: str = ""
    claim: Claim | None = None


@dataclass(slots=True, frozen=True)
class Delivery:
    """One file for `add_many`; `corrects`, `receipt`, `confirmed` and `seen` as in `Store.add`."""

    reading: Reading
    original: bytes
    supplied: Supplied | None = None
    corrects: str | None = None
    receipt: Receipt | None = None
    confirmed: bool = False
    seen: GuidedUntil | None = None


@dataclass(slots=True, frozen=True)
class Doubles:
    """What may be or is reported twice: `pairs` and `figures` with the columns of `etl.store.doubles_frames`; `pair`
    and `case` number them from 0."""

    pairs: pd.DataFrame
    figures: pd.DataFrame


def status_of(withdrawn: bool, replaced_by: int | None) -> str:
    """'withdrawn', 'counts' or 'replaced'."""
    if withdrawn:
        return "withdrawn"
    return "counts" if replaced_by is None else "replaced"


def select_submissions() -> Select[Any]:
    """All submissions with `withdrawn` and `replaced_by`."""
    table, state = tables.submission, tables.state
    return select(table, state.c.withdrawn, state.c.replaced_by).join(
        state, state.c.submission_id == table.c.id
    )


def last_readings() -> Select[Any]:
    """The numbers of the submissions that are their file's last reading."""
    return select(func.max(tables.submission.c.id)).group_by(tables.submission.c.original_id)


def newest_submission(connection: Connection, code: str) -> Row[Any] | None:
    """The submission with this identifier, in its newest attempt."""
    table = tables.submission
    query = select_submissions().where(table.c.code == code).order_by(table.c.attempt.desc()).limit(1)
    return connection.execute(query).first()


def stored_codes(connection: Connection, codes: Collection[str]) -> set[str]:
    """Those of these identifiers that a submission has."""
    found: set[str] = set()
    for part in chunks(sorted(codes)):
        found |= set(
            connection.scalars(select(tables.submission.c.code).where(tables.submission.c.code.in_(part)))
        )
    return found


def known_submission(connection: Connection, code: str) -> Row[Any]:
    """The same; UnknownSubmission where there is none."""
    row = newest_submission(connection, code)
    if row is None:
        raise UnknownSubmission(code)
    return row


def describe_submission(row: Row[Any]) -> SubmissionInfo:
    """Who sent it and when, and whether it counts."""
    status = status_of(row.withdrawn, row.replaced_by)
    return SubmissionInfo(row.code, row.file, row.by, row.at, status, row.sample)
