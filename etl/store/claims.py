"""What a file claims to correct, checked against the record (contract 5.2).

An identifier alone replaces nothing: a list of doubts can be copied into another unit's file, and last month's reply
makes a handy form for this month's figures. So the units and the period must agree too, else a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from etl.schema import Reading
from etl.store import tables
from etl.store.lookup import (
    Claim,
    ClaimState,
    Foreseen,
    describe_submission,
    newest_submission,
    select_submissions,
)
from etl.store.record import Scope, scope_of
from etl.store.replacing import replaced_by_next
from etl.store.terms import texts_of


def claim_of(connection: Connection, reading: Reading) -> Claim | None:
    """The claim of a reading; None where its file claims nothing."""
    if not reading.corrects:
        return None
    named = newest_submission(connection, reading.corrects)
    if named is None:
        return Claim("unknown", reading.corrects)
    standing = standing_version(connection, named)
    state = _state(scope_of(reading), _scope_of_stored(connection, standing))
    return Claim(state, reading.corrects, describe_submission(named), describe_submission(standing))


def standing_version(connection: Connection, row: Row[Any]) -> Row[Any]:
    """The submission that counts in the place of this one: itself, or the last of those that replaced it."""
    while row.replaced_by is not None:
        row = connection.execute(select_submissions().where(tables.submission.c.id == row.replaced_by)).one()
    return row


def foresee(connection: Connection, reading: Reading, corrects: str | None) -> Foreseen:
    """What storing a reading would replace; `corrects` as in `Store.add`."""
    claim = claim_of(connection, reading)
    found: dict[str, Row[Any]] = {}
    corrected = corrected_row(connection, claim, corrects)
    if corrected is not None:
        found[corrected.code] = corrected
    scope = scope_of(reading)
    key = scope.version_key(reading.layout_key, sample=False)
    for number in replaced_by_next(connection, key, scope.counties):
        row = connection.execute(select_submissions().where(tables.submission.c.id == number)).one()
        found.setdefault(row.code, row)
    found.pop(reading.submission, None)
    return Foreseen(claim, tuple(describe_submission(row) for row in found.values()))


def corrected_row(connection: Connection, claim: Claim | None, corrects: str | None) -> Row[Any] | None:
    """The submission that is corrected: the one that a person named, or else the one that the file claims and that
    fits; None for neither. The version of it that counts today stands for it."""
    code = corrects
    if code is None:
        code = claim.stated if claim is not None and claim.state == "fits" else ""
    named = newest_submission(connection, code) if code else None
    return None if named is None else standing_version(connection, named)


def _scope_of_stored(connection: Connection, row: Row[Any]) -> Scope:
    fact, mention = tables.fact, tables.mention
    mine = fact.c.id.between(row.first_fact, row.first_fact + row.facts - 1)
    parties = set(connection.scalars(select(fact.c.party).where(mine).distinct()))
    ends = set(connection.scalars(select(fact.c.period_end).where(mine, fact.c.cumulative == 1).distinct()))
    if not parties:
        of_mentions = select(mention.c.party).where(mention.c.submission_id == row.id).distinct()
        parties = set(connection.scalars(of_mentions))
    names = set(texts_of(connection, parties).values())
    return Scope([], names, {}, row.period_start, row.period_end, ends)


def _state(new: Scope, old: Scope) -> ClaimState:
    """An earlier submission that said nothing of anybody can be replaced by anything."""
    if old.parties and not _mostly_shared(
        len(new.parties & old.parties), [len(new.parties), len(old.parties)]
    ):
        return "other_unit"
    return "fits" if _same_time(new, old) else "other_period"


def _mostly_shared(shared: int, sizes: Iterable[int]) -> bool:
    """At least half of either is shared: one name may have been the mistake, not most of them."""
    return all(0 < size <= 2 * shared for size in sizes)


def _same_time(new: Scope, old: Scope) -> bool:
    if old.start is None or old.end is None:
        return True
    if new.start is None or new.end is None or new.running_ends != old.running_ends:
        return False
    spans = [(_day(scope.start or 0), _day(scope.end or 0)) for scope in (new, old)]
    shared = min(end for _, end in spans) - max(start for start, _ in spans) + 1
    return _mostly_shared(shared, [end - start + 1 for start, end in spans])


def _day(number: int) -> int:
    return date(number // 10000, number // 100 % 100, number % 100).toordinal()
