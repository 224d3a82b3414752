"""What the store can be asked and told about persons; the last row of a person holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine, Row, func, select

from etl.access.account import Account, administers
from etl.access.policy import NotAllowed
from etl.store.access_tables import account
from etl.store.engine import reading_from


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


class AccountRecord(AccountReader):
    """The part of the store that is about persons."""

    _now: Callable[[], str]
    _writing: Callable[[], AbstractContextManager[Connection]]

    def set_account(self, said: Account, *, by: str, reason: str) -> None:
        """Records what holds of a person from now on; of `said`, `by`, `at` and `reason` are not looked at.

        NotAllowed ('last') where nobody would be left who administers everything. ValueError without a person.
        """
        if not said.person:
            raise ValueError("an account is somebody's")
        with self._writing() as connection:
            before = _accounts_now(connection)
            left = [one for one in before if one.person != said.person]
            if any(map(administers, before)) and not any(map(administers, [*left, said])):
                raise NotAllowed("last", "accounts", said.name or said.person)
            connection.execute(
                account.insert().values(
                    id=(connection.scalar(select(func.max(account.c.id))) or 0) + 1,
                    person=said.person,
                    name=said.name,
                    role=said.role,
                    districts=json.dumps(said.districts),
                    units=json.dumps(said.units, ensure_ascii=False),
                    sees_all=said.sees_all,
                    disabled=said.disabled,
                    valid_after=said.valid_after,
                    by=by,
                    at=self._now(),
                    reason=reason,
                )
            )


def _accounts_now(connection: Connection) -> list[Account]:
    newest = select(func.max(account.c.id)).group_by(account.c.person)
    rows = connection.execute(select(account).where(account.c.id.in_(newest)))
    return sorted(map(_account, rows), key=lambda one: (one.name, one.person))


def _account(row: Row[tuple[object, ...]]) -> Account:
    said = dict(row._mapping)
    said.pop("id")
    for name in ("districts", "units"):
        said[name] = tuple(json.loads(said[name]))
    return Account(**said)
