"""The store in somebody's hands: every write is theirs by name, and what their role or districts do not allow is refused
here, in the transaction that would do it, and recorded. What must be theirs for each is said in `ownership`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn, TypeVar, get_args

from sqlalchemy import Connection

from etl.access.account import Account
from etl.access.actor import Actor
from etl.access.ownership import (
    Check,
    of_account,
    of_doubles,
    of_everything,
    of_new_reading,
    of_own_submission,
    of_reading_again,
    of_receipts,
    of_references,
    of_rows,
    of_ruling,
    of_sign_ins,
    of_submission,
    of_target,
)
from etl.access.policy import Action, NotAllowed, require
from etl.doubles.records import KIND
from etl.reference.records import Base, Receipt, ReferenceKind, RosterUnit
from etl.reference.targets import TARGET
from etl.schema import Reading, Ruling, RulingKind, Supplied
from etl.store.audit import TrailFilter
from etl.store.deciding import Looked
from etl.store.lookup import Stored
from etl.store.reference_intake import Taken

if TYPE_CHECKING:
    import pandas as pd

    from etl.store import Store
    from etl.store.outdated import GuidedUntil

T = TypeVar("T")

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
        return self._do(
            "upload",
            reading.submission,
            of_new_reading(reading, confirmed=confirmed, corrects=corrects),
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
        return self._do(
            "settle",
            reading.submission,
            of_reading_again(reading),
            lambda store, by: store.read_again(reading, by=by, reason=reason, seen=seen),
        )

    def withdraw(self, submission: str, *, reason: str) -> bool:
        return self._do(
            "withdraw_own",
            submission,
            of_own_submission(submission),
            lambda store, by: store.withdraw(submission, by=by, reason=reason),
        )

    def reinstate(self, submission: str, *, reason: str) -> bool:
        return self._do(
            "withdraw_own",
            submission,
            of_own_submission(submission),
            lambda store, by: store.reinstate(submission, by=by, reason=reason),
        )

    def remove_samples(self, *, reason: str) -> int:
        return self._do(
            "samples",
            "",
            of_everything("samples"),
            lambda store, by: store.remove_samples(by=by, reason=reason),
        )

    def restore_samples(self, *, reason: str) -> int:
        return self._do(
            "samples",
            "",
            of_everything("samples"),
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
        text = json.dumps(list(key), ensure_ascii=False)
        self._do(
            "settle",
            text,
            of_ruling(kind, key),
            lambda store, by: store.decide_all(kind, [text], value, by=by, reason=reason, seen=seen),
        )

    def decide_doubles(
        self, keys: Sequence[str], answer: str, *, reason: str, seen: Looked | None = None
    ) -> None:
        """Records what is reported twice; both sides must be theirs."""
        self._do(
            "settle",
            keys[0] if keys else "",
            of_doubles(keys),
            lambda store, by: store.decide_all(KIND, keys, answer, by=by, reason=reason, seen=seen),
        )

    def confirm_text(self, submission: str) -> None:
        self._do(
            "settle",
            submission,
            of_submission(submission),
            lambda store, by: store.confirm_text(submission, by=by),
        )

    def unconfirm_text(self, submission: str) -> None:
        self._do(
            "settle",
            submission,
            of_submission(submission),
            lambda store, by: store.unconfirm_text(submission, by=by),
        )

    def set_target(self, key: str, value: str, *, reason: str, seen: Looked | None = None) -> None:
        """Sets a target, by its `etl.reference.targets.target_key`, or ('') takes it back; `seen`: see `decide_all`."""
        self._do(
            "reference",
            key,
            of_target(key),
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
            of_everything(action) if kind == "outlines" else of_rows(rows),
            lambda store, by: store.add_reference(
                kind, rows, file=file, content=content, by=by, reason=reason, seen=seen
            ),
        )

    def take_reference(self, reading: Reading, content: bytes) -> Taken:
        rows = reading.reference.rows if reading.reference else []
        return self._do(
            "reference",
            reading.file,
            of_rows(rows),
            lambda store, by: store.take_reference(reading, content, by=by),
        )

    def withdraw_references(self, numbers: Sequence[int], withdrawn: bool = True, *, reason: str) -> None:
        self._do(
            "reference",
            ", ".join(map(str, numbers)),
            of_references(numbers),
            lambda store, by: store.withdraw_references(numbers, withdrawn, by=by, reason=reason),
        )

    def add_receipts(self, receipts: Sequence[Receipt]) -> None:
        self._do(
            "upload",
            receipts[0].submission if receipts else "",
            of_receipts(receipts),
            lambda store, by: store.add_receipts(receipts, by=by),
        )

    def set_account(self, said: Account, *, reason: str, before: Account | None = None) -> None:
        """Records what holds of a person; nobody gives or takes what is not theirs to change."""
        self._do(
            "accounts",
            said.person,
            of_account(self._store, said),
            lambda store, by: store.set_account(said, by=by, reason=reason, before=before),
        )

    def end_sign_ins(self, person: str, name: str, *, reason: str) -> None:
        """Signs somebody out everywhere: everybody themselves, administrators others within what is theirs."""
        self._do(
            "look",
            person,
            of_sign_ins(self._store, person, name),
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
