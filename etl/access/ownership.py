"""What a write touches must be somebody's own to change: the checks that are asked within the transaction that would do it.

Each raises NotAllowed; that somebody's role allows the action at all has been asked before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from etl.access.account import Account
from etl.access.actor import Actor
from etl.access.policy import Action, NotAllowed, Party, contains, covers, require, require_within
from etl.doubles.records import read_decision_key
from etl.reference.records import Base, Receipt, RosterUnit
from etl.reference.targets import read_target_key
from etl.schema import OF_ONE_FILE, Reading, RulingKind
from etl.store.lookup import newest_submission
from etl.store.whose import parties_of_party, parties_of_reference, parties_of_submission

if TYPE_CHECKING:
    from etl.store import Store

Check = Callable[[Connection, Actor], None]


def of_new_reading(reading: Reading, *, confirmed: bool, corrects: str | None) -> Check:
    """All that it speaks of, and what it is said to correct."""

    def check(connection: Connection, actor: Actor) -> None:
        require_within(actor, parties_of_reading(reading), "upload")
        if confirmed:
            require_within(actor, parties_of_reading(reading), "settle")
        if corrects:
            require_within(actor, parties_of_submission(connection, corrects), "upload")

    return check


def of_reading_again(reading: Reading) -> Check:
    """All that it speaks of, and all that it spoke of before."""

    def check(connection: Connection, actor: Actor) -> None:
        stored = parties_of_submission(connection, reading.submission)
        require_within(actor, stored | parties_of_reading(reading), "settle")

    return check


def of_own_submission(code: str) -> Check:
    """Their own submission; another one is for administrators."""

    def check(connection: Connection, actor: Actor) -> None:
        row = newest_submission(connection, code)
        if row is not None and row.by != actor.name:
            try:
                require(actor, "withdraw")
            except NotAllowed:
                raise NotAllowed("other", "withdraw", row.by) from None
        require_within(actor, parties_of_submission(connection, code), "withdraw")

    return check


def of_submission(code: str) -> Check:
    """A submission whose text is confirmed."""
    return lambda connection, actor: require_within(actor, parties_of_submission(connection, code), "settle")


def of_ruling(kind: RulingKind, key: Sequence[str]) -> Check:
    """What would bear on every file is for those to decide whose every file is."""

    def check(connection: Connection, actor: Actor) -> None:
        if kind in OF_ONE_FILE:
            require_within(actor, parties_of_submission(connection, key[0]), "settle")
        elif not actor.changes.is_everything and not (kind == "place" and covers(actor.changes, key[1], "")):
            raise NotAllowed("common", "settle", "")

    return check


def of_doubles(keys: Sequence[str]) -> Check:
    """Both sides of what is reported twice."""

    def check(connection: Connection, actor: Actor) -> None:
        for key in keys:
            double, _ = read_decision_key(key)
            for side in double.sides:
                require_within(actor, parties_of_party(connection, side.party), "settle")

    return check


def of_target(key: str) -> Check:
    """The division that a target is for, by its `etl.reference.targets.target_key`."""
    division = read_target_key(key)[1]
    return lambda _, actor: require_within(actor, [(division, "")], "reference")


def of_rows(rows: Sequence[Base | RosterUnit]) -> Check:
    """The divisions and units of bases or of a roster."""
    parties = {(row.district_code, row.unit if isinstance(row, RosterUnit) else "") for row in rows}
    return lambda _, actor: require_within(actor, parties, "reference")


def of_references(numbers: Sequence[int]) -> Check:
    """What the files or entries of the reference give; outlines are everybody's."""

    def check(connection: Connection, actor: Actor) -> None:
        for number in numbers:
            found = parties_of_reference(connection, number)
            require_within(actor, found or {("", "")}, "reference")

    return check


def of_receipts(receipts: Sequence[Receipt]) -> Check:
    """All that a noted submission speaks of, and whom the note itself names; its name alone where nothing is stored."""

    def check(connection: Connection, actor: Actor) -> None:
        for receipt in receipts:
            found = parties_of_submission(connection, receipt.submission)
            if receipt.unit or not found:
                found.add((receipt.district_code, receipt.unit))
            require_within(actor, found, "upload")

    return check


def of_account(store: Store, said: Account) -> Check:
    """Nobody gives or takes what is not theirs to change."""

    def check(_: Connection, actor: Actor) -> None:
        for one in (store.account(said.person), said):
            if one is None:
                continue
            wide = not contains(actor.changes, one.scope) or (one.sees_all and not actor.sees.is_everything)
            if wide:
                raise NotAllowed("scope", "accounts", one.name)

    return check


def of_sign_ins(store: Store, person: str, name: str) -> Check:
    """Everybody's are their own; those of others are for administrators within what is theirs."""

    def check(_: Connection, actor: Actor) -> None:
        if not person or person != actor.person:
            require(actor, "accounts")
            known = store.account(person)
            if known is not None and not contains(actor.changes, known.scope):
                raise NotAllowed("scope", "accounts", name)

    return check


def of_everything(action: Action) -> Check:
    """Only for those whose every district is."""
    return lambda _, actor: require_within(actor, [("", "")], action)


def parties_of_reading(reading: Reading) -> set[Party]:
    """Which divisions and units a file speaks of."""
    facts = {(fact.district_code, fact.unit) for fact in [*reading.facts, *reading.held]}
    return facts | {(mention.district_code, mention.unit) for mention in reading.mentions}
