"""The store in somebody's hands: every write is theirs by name, and what their role or districts do not allow is refused
here, in the transaction that would do it, and recorded."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn, TypeVar, get_args

from sqlalchemy import Connection

from etl.access.account import Account
from etl.access.actor import Actor
from etl.access.policy import Action, NotAllowed, Party, contains, covers, require, require_within
from etl.doubles.records import KIND, read_decision_key
from etl.reference.records import Base, Receipt, ReferenceKind, RosterUnit
from etl.reference.targets import TARGET, read_target_key
from etl.schema import OF_ONE_FILE, Reading, Ruling, RulingKind, Supplied
from etl.store.audit import TrailFilter
from etl.store.deciding import Looked
from etl.store.lookup import Stored, newest_submission
from etl.store.reference_intake import Taken
from etl.store.whose import parties_of_party, parties_of_reference, parties_of_submission

if TYPE_CHECKING:
    import pandas as pd

    from etl.store import Store
    from etl.store.outdated import GuidedUntil

T = TypeVar("T")
Check = Callable[[Connection, Actor], None]

REFUSED = "refused"


class ActingStore:
    """What somebody can do to the record; each method as that of `Store`, without `by`.

    `who` gives the person as they are known at that moment: it is asked anew within every write, so that a role that
    was taken away, a disabled account or an ended sign-in holds at once.
    """

    def __init__(self, store: Store, who: Callable[[], Actor]) -> None:
        self._store = store
        self._who = who

    def add(
        self,
        reading: Reading,
        original: bytes,
        *,
        supplied: Supplied | None = None,
        corrects: str | None = None,
        receipt: Receipt | None = None,
        confirmed: bool = False,
        seen: GuidedUntil | None = None,
    ) -> Stored:
        """Stores one reading; all that it speaks of, and what it is said to correct, must be theirs."""

        def check(connection: Connection, actor: Actor) -> None:
            require_within(actor, parties_of_reading(reading), "upload")
            if confirmed:
                require_within(actor, parties_of_reading(reading), "settle")
            if corrects:
                require_within(actor, parties_of_submission(connection, corrects), "upload")

        return self._do(
            "upload",
            reading.submission,
            check,
            lambda store, by: store.add(
                reading,
                original,
                by=by,
                supplied=supplied,
                corrects=corrects,
                receipt=receipt,
                confirmed=confirmed,
                seen=seen,
            ),
        )

    def read_again(self, reading: Reading, *, reason: str, seen: GuidedUntil | None = None) -> Stored:
        def check(connection: Connection, actor: Actor) -> None:
            stored = parties_of_submission(connection, reading.submission)
            require_within(actor, stored | parties_of_reading(reading), "settle")

        return self._do(
            "settle",
            reading.submission,
            check,
            lambda store, by: store.read_again(reading, by=by, reason=reason, seen=seen),
        )

    def withdraw(self, submission: str, *, reason: str) -> bool:
        return self._do(
            "withdraw_own",
            submission,
            lambda connection, actor: _require_own(connection, actor, submission),
            lambda store, by: store.withdraw(submission, by=by, reason=reason),
        )

    def reinstate(self, submission: str, *, reason: str) -> bool:
        return self._do(
            "withdraw_own",
            submission,
            lambda connection, actor: _require_own(connection, actor, submission),
            lambda store, by: store.reinstate(submission, by=by, reason=reason),
        )

    def remove_samples(self, *, reason: str) -> int:
        return self._do(
            "samples",
            "",
            _everything("samples"),
            lambda store, by: store.remove_samples(by=by, reason=reason),
        )

    def restore_samples(self, *, reason: str) -> int:
        return self._do(
            "samples",
            "",
            _everything("samples"),
            lambda store, by: store.restore_samples(by=by, reason=reason),
        )

    def settle(
        self,
        kind: RulingKind,
        key: Sequence[str],
        value: str,
        *,
        reason: str = "",
        seen: Looked | None = None,
    ) -> None:
        """Records a ruling. What would bear on every file is for those to decide whose every file is."""
        if kind not in get_args(RulingKind):
            raise ValueError(f"{kind!r} is no kind of a ruling")

        def check(connection: Connection, actor: Actor) -> None:
            if kind in OF_ONE_FILE:
                require_within(actor, parties_of_submission(connection, key[0]), "settle")
            elif not actor.changes.is_everything and not (
                kind == "place" and covers(actor.changes, key[1], "")
            ):
                raise NotAllowed("common", "settle", "")

        text = json.dumps(list(key), ensure_ascii=False)
        self._do(
            "settle",
            text,
            check,
            lambda store, by: store.decide_all(kind, [text], value, by=by, reason=reason, seen=seen),
        )

    def decide_doubles(
        self, keys: Sequence[str], answer: str, *, reason: str, seen: Looked | None = None
    ) -> None:
        """Records what is reported twice; both sides must be theirs."""

        def check(connection: Connection, actor: Actor) -> None:
            for key in keys:
                double, _ = read_decision_key(key)
                for side in double.sides:
                    require_within(actor, parties_of_party(connection, side.party), "settle")

        self._do(
            "settle",
            keys[0] if keys else "",
            check,
            lambda store, by: store.decide_all(KIND, keys, answer, by=by, reason=reason, seen=seen),
        )

    def confirm_text(self, submission: str) -> None:
        def check(connection: Connection, actor: Actor) -> None:
            require_within(actor, parties_of_submission(connection, submission), "settle")

        self._do("settle", submission, check, lambda store, by: store.confirm_text(submission, by=by))

    def set_target(self, key: str, value: str, *, reason: str, seen: Looked | None = None) -> None:
        """Sets a target, by its `etl.reference.targets.target_key`, or ('') takes it back; `seen`: see `decide_all`."""
        division = read_target_key(key)[1]
        self._do(
            "reference",
            key,
            lambda _, actor: require_within(actor, [(division, "")], "reference"),
            lambda store, by: store.decide_all(TARGET, [key], value, by=by, reason=reason, seen=seen),
        )

    def add_reference(
        self,
        kind: ReferenceKind,
        rows: Sequence[Base | RosterUnit],
        *,
        file: str = "",
        content: bytes | None = None,
        reason: str = "",
        seen: Looked | None = None,
    ) -> int:
        action: Action = "outlines" if kind == "outlines" else "reference"
        return self._do(
            action,
            file,
            _everything(action) if kind == "outlines" else _rows_within(rows),
            lambda store, by: store.add_reference(
                kind, rows, file=file, content=content, by=by, reason=reason, seen=seen
            ),
        )

    def take_reference(self, reading: Reading, content: bytes) -> Taken:
        rows = reading.reference.rows if reading.reference else []
        return self._do(
            "reference",
            reading.file,
            _rows_within(rows),
            lambda store, by: store.take_reference(reading, content, by=by),
        )

    def withdraw_references(self, numbers: Sequence[int], withdrawn: bool = True, *, reason: str) -> None:
        def check(connection: Connection, actor: Actor) -> None:
            for number in numbers:
                found = parties_of_reference(connection, number)
                # outlines are everybody's
                require_within(actor, found or {("", "")}, "reference")

        self._do(
            "reference",
            ", ".join(map(str, numbers)),
            check,
            lambda store, by: store.withdraw_references(numbers, withdrawn, by=by, reason=reason),
        )

    def add_receipts(self, receipts: Sequence[Receipt]) -> None:
        def check(connection: Connection, actor: Actor) -> None:
            for receipt in receipts:
                found = parties_of_submission(connection, receipt.submission)
                if receipt.unit or not found:
                    found.add((receipt.district_code, receipt.unit))
                require_within(actor, found, "upload")

        self._do(
            "upload",
            receipts[0].submission if receipts else "",
            check,
            lambda store, by: store.add_receipts(receipts, by=by),
        )

    def set_account(self, said: Account, *, reason: str, before: Account | None = None) -> None:
        """Records what holds of a person; nobody gives or takes what is not theirs to change."""

        def check(_: Connection, actor: Actor) -> None:
            for one in (self._store.account(said.person), said):
                if one is None:
                    continue
                wide = not contains(actor.changes, one.scope) or (
                    one.sees_all and not actor.sees.is_everything
                )
                if wide:
                    raise NotAllowed("scope", "accounts", one.name)

        self._do(
            "accounts",
            said.person,
            check,
            lambda store, by: store.set_account(said, by=by, reason=reason, before=before),
        )

    def end_sign_ins(self, person: str, name: str, *, reason: str) -> None:
        """Signs somebody out everywhere: everybody themselves, administrators others within what is theirs."""

        def check(_: Connection, actor: Actor) -> None:
            if not person or person != actor.person:
                require(actor, "accounts")
                known = self._store.account(person)
                if known is not None and not contains(actor.changes, known.scope):
                    raise NotAllowed("scope", "accounts", name)

        self._do(
            "look",
            person,
            check,
            lambda store, by: store.end_sign_ins(person, name, by=by, reason=reason),
        )

    def trail(self, asked: TrailFilter, limit: int | None = None) -> tuple[pd.DataFrame, int]:
        """As `Store.trail`, for administrators who may see everything."""
        actor = self._who()
        try:
            require(actor, "audit")
            if not actor.sees.is_everything:
                raise NotAllowed("scope", "audit", "、".join([*actor.sees.districts, *actor.sees.units]))
        except NotAllowed as error:
            self.refuse(error, "")
        return self._store.trail(asked, limit)

    def looked(self) -> Looked:
        """What somebody can know who looks now."""
        return self._store.looked()

    def guided_until(self) -> GuidedUntil:
        """How new what a reading follows is; asked before `guidance`."""
        return self._store.guided_until()

    def guidance(self) -> tuple[Ruling, ...]:
        """What a reading follows."""
        return self._store.guidance()

    def job_of(self, submission: str) -> tuple[str, bytes, Supplied]:
        """What a stored file is read again from: its name, its bytes, and what was supplied with it."""
        return *self._store.original(submission), self._store.supplied(submission)

    def refuse(self, error: NotAllowed, subject: str) -> NoReturn:
        """Records a refusal and raises it; `subject`: what it would have been done to."""
        actor = self._who()
        said = {"action": error.what, "reason": error.reason, "named": error.named}
        self._store.audit(REFUSED, subject, by=actor.name, person=actor.person, detail=said)
        raise error

    def _do(self, action: Action, subject: str, check: Check, write: Callable[[Store, str], T]) -> T:
        def permit(connection: Connection) -> None:
            actor = self._who()
            require(actor, action)
            check(connection, actor)

        try:
            return write(self._store.checked(permit), self._who().name)
        except NotAllowed as error:
            self.refuse(error, subject)


def parties_of_reading(reading: Reading) -> set[Party]:
    """Which divisions and units a file speaks of."""
    facts = {(fact.district_code, fact.unit) for fact in [*reading.facts, *reading.held]}
    return facts | {(mention.district_code, mention.unit) for mention in reading.mentions}


def _require_own(connection: Connection, actor: Actor, code: str) -> None:
    """Their own submission; another one is for administrators."""
    row = newest_submission(connection, code)
    if row is not None and row.by != actor.name:
        try:
            require(actor, "withdraw")
        except NotAllowed:
            raise NotAllowed("other", "withdraw", row.by) from None
    require_within(actor, parties_of_submission(connection, code), "withdraw")


def _rows_within(rows: Sequence[Base | RosterUnit]) -> Check:
    parties = {(row.district_code, row.unit if isinstance(row, RosterUnit) else "") for row in rows}
    return lambda _, actor: require_within(actor, parties, "reference")


def _everything(action: Action) -> Check:
    """Only for those whose every district is."""
    return lambda _, actor: require_within(actor, [("", "")], action)
