"""What the store can be asked and told about persons; the last row of a person holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine, Row, func, select

from etl.access.account import Account, administers, signed_out
from etl.access.policy import NotAllowed
from etl.store.access_tables import account, audit
from etl.store.audit import insert_audit
from etl.store.deciding import Overtaken
from etl.store.engine import reading_from
from etl.store.terms import next_number, storable

SIGNED_IN, SIGNED_OUT = "signed_in", "signed_out"


class AccountReader:
    """Who may do what."""

    _engine: Engine

    def account(self, person: str) -> Account | None:
        """What holds of a person; None for somebody of whom nothing was said."""
        with reading_from(self._engine) as connection:
            newest = select(account).where(account.c.person == person).order_by(account.c.id.desc()).limit(1)
            row = connection.execute(newest).first()
        return None if row is None else _account(row)

    def accounts(self) -> list[Account]:
        """What holds of everybody, by name."""
        with reading_from(self._engine) as connection:
            return _accounts_now(connection)

    def account_history(self) -> list[Account]:
        """All that was ever said of persons, the newest first."""
        with reading_from(self._engine) as connection:
            return [
                _account(row) for row in connection.execute(select(account).order_by(account.c.id.desc()))
            ]

    def persons_seen(self) -> dict[str, str]:
        """{person: the name in the record} of everybody who has signed in, by name."""
        seen = select(audit.c.person, audit.c.by).where(audit.c.kind == SIGNED_IN).order_by(audit.c.id)
        with reading_from(self._engine) as connection:
            found = {row.person: row.by for row in connection.execute(seen)}
        return dict(sorted(found.items(), key=lambda item: (item[1], item[0])))

    def has_signed_out(self, person: str, sign_in: str, since: str) -> bool:
        """Whether a sign-in, which was at `since` (UTC, ISO), has been ended by the person."""
        ended = select(audit.c.id).where(
            audit.c.at >= since,
            audit.c.kind == SIGNED_OUT,
            audit.c.person == person,
            audit.c.subject == sign_in,
        )
        with reading_from(self._engine) as connection:
            return connection.scalar(ended.limit(1)) is not None


class AccountRecord(AccountReader):
    """The part of the store that is about persons."""

    _now: Callable[[], str]
    _writing: Callable[[], AbstractContextManager[Connection]]

    def set_account(self, said: Account, *, by: str, reason: str, before: Account | None = None) -> None:
        """Records what holds of a person from now on; of `said`, `by`, `at` and `reason` are not looked at.

        `before` is what the person who changes it has seen, without `at` where there was no account: Overtaken where
        something else holds now. NotAllowed ('last') where nobody would be left who administers everything. ValueError
        without a person.
        """
        if not said.person:
            raise ValueError("an account is somebody's")
        with self._writing() as connection:
            now = _accounts_now(connection)
            if before is not None:
                _refuse_overtaken(now, before)
            left = [one for one in now if one.person != said.person]
            if any(map(administers, now)) and not any(map(administers, [*left, said])):
                raise NotAllowed("last", "accounts", said.name or said.person)
            _insert(connection, said, by, self._now(), reason)

    def end_sign_ins(self, person: str, name: str, *, by: str, reason: str) -> None:
        """Ends every sign-in of a person until now; what else holds of them stays."""
        with self._writing() as connection:
            known = next((one for one in _accounts_now(connection) if one.person == person), None)
            at = self._now()
            _insert(connection, signed_out(known, person, name, at), by, at, reason)

    def sign_in(self, person: str, name: str, sign_in: str) -> str:
        """Records a sign-in, once, and gives the name under which the person stands in the record: theirs, with their
        identifier where somebody else has the name."""
        with reading_from(self._engine) as connection:
            known = _signed_in_as(connection, person, sign_in)
        if known is not None:
            return known
        with self._writing() as connection:
            known = _signed_in_as(connection, person, sign_in)
            if known is None:
                known = f"{name} ({person})" if _is_anothers(connection, name, person) else name
                insert_audit(connection, SIGNED_IN, sign_in, by=known, person=person, at=self._now())
        return known

    def sign_out(self, person: str, name: str, sign_in: str) -> None:
        """Ends one sign-in: a copy of its cookie is worth nothing from now on."""
        with self._writing() as connection:
            insert_audit(connection, SIGNED_OUT, sign_in, by=name, person=person, at=self._now())


def _signed_in_as(connection: Connection, person: str, sign_in: str) -> str | None:
    known = select(audit.c.by).where(
        audit.c.kind == SIGNED_IN, audit.c.person == person, audit.c.subject == sign_in
    )
    return connection.scalar(known.limit(1))


def _is_anothers(connection: Connection, name: str, person: str) -> bool:
    """Whether an account or an earlier sign-in of somebody else has the name."""
    if any(one.name == name and one.person != person for one in _accounts_now(connection)):
        return True
    borne = select(audit.c.id).where(audit.c.kind == SIGNED_IN, audit.c.by == name, audit.c.person != person)
    return connection.scalar(borne.limit(1)) is not None


def _accounts_now(connection: Connection) -> list[Account]:
    newest = select(func.max(account.c.id)).group_by(account.c.person)
    rows = connection.execute(select(account).where(account.c.id.in_(newest)))
    return sorted(map(_account, rows), key=lambda one: (one.name, one.person))


def _refuse_overtaken(now: list[Account], seen: Account) -> None:
    holds = next((one for one in now if one.person == seen.person), None)
    if holds is not None and holds != seen:
        raise Overtaken(holds.by, holds.at)


def _insert(connection: Connection, said: Account, by: str, at: str, reason: str) -> None:
    connection.execute(
        account.insert().values(
            id=next_number(connection, account.c.id),
            person=storable(said.person),
            name=storable(said.name),
            role=said.role,
            districts=json.dumps(said.districts),
            units=json.dumps(said.units, ensure_ascii=False),
            sees_all=said.sees_all,
            disabled=said.disabled,
            valid_after=said.valid_after,
            by=storable(by),
            at=at,
            reason=storable(reason),
        )
    )


def _account(row: Row[tuple[object, ...]]) -> Account:
    said = dict(row._mapping)
    said.pop("id")
    for name in ("districts", "units"):
        said[name] = tuple(json.loads(said[name]))
    return Account(**said)
