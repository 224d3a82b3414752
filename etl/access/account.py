"""What an administrator has said of a person, and who that person is by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from etl.access.actor import EVERYTHING, Actor, Role, Scope
from etl.access.policy import ROLES, has_role


@dataclass(slots=True, frozen=True)
class Account:
    """A row of the table `account`. `role` '' leaves role, districts and units to the identity provider; `valid_after`
    (UTC, ISO) ends every sign-in before it, '' none."""

    person: str
    name: str
    role: Role = ""
    districts: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    sees_all: bool = False
    disabled: bool = False
    valid_after: str = ""
    by: str = ""
    at: str = ""
    reason: str = ""

    @property
    def scope(self) -> Scope:
        return Scope(self.districts, self.units)


@dataclass(slots=True, frozen=True)
class Grant:
    """What a group or role of the identity provider is given here."""

    role: Role
    scope: Scope = EVERYTHING
    sees_all: bool = False


def read_grants(said: Any) -> dict[str, Grant]:
    """The table `[access.roles]` of the secrets, {claim's value: role or table}. ValueError where it says anything else."""
    return {str(value): _grant(str(value), given) for value, given in dict(said or {}).items()}


def _grant(value: str, given: Any) -> Grant:
    table = {"role": given} if isinstance(given, str) else dict(given)
    unknown = set(table) - {"role", "districts", "units", "sees_all"}
    role = next((role for role in ROLES[1:] if role == table.get("role")), None)
    if unknown or role is None:
        raise ValueError(f"access.roles.{value}: {', '.join(sorted(unknown)) or table.get('role')!r}")
    scope = Scope(_texts(value, table, "districts"), _texts(value, table, "units"))
    return Grant(role, scope, bool(table.get("sees_all")))


def _texts(value: str, table: dict[str, Any], name: str) -> tuple[str, ...]:
    given = table.get(name, ())
    if name in table and not given:
        # an empty list would mean everything, which nobody writes it for
        raise ValueError(f"access.roles.{value}: {name} is empty")
    return (given,) if isinstance(given, str) else tuple(str(one) for one in given)


def granted(grants: dict[str, Grant], claimed: Sequence[str]) -> Grant:
    """What somebody with these values of the claim is given: the highest role, with the districts and units of all
    values that give it."""
    found = [grants[value] for value in claimed if value in grants]
    if not found:
        return Grant("")
    highest = max(found, key=lambda grant: ROLES.index(grant.role)).role
    given = [grant for grant in found if grant.role == highest]
    sees_all = any(grant.sees_all for grant in given)
    if any(grant.scope.is_everything for grant in given):
        return Grant(highest, EVERYTHING, sees_all)
    districts = dict.fromkeys(code for grant in given for code in grant.scope.districts)
    units = dict.fromkeys(unit for grant in given for unit in grant.scope.units)
    return Grant(highest, Scope(tuple(districts), tuple(units)), sees_all)


def actor_of(person: str, name: str, account: Account | None, claims: Grant) -> Actor:
    """Who somebody is: by the account where it gives a role, else by what the identity provider says."""
    if account is not None and account.disabled:
        return Actor(person, name, "")
    grant = claims
    if account is not None and account.role:
        grant = Grant(account.role, account.scope, account.sees_all)
    return Actor(person, name, grant.role, grant.scope, EVERYTHING if grant.sees_all else grant.scope)


def administers(account: Account) -> bool:
    """Whether the account alone makes somebody an administrator of everything."""
    actor = actor_of(account.person, account.name, account, Grant(""))
    return has_role(actor, "administrator") and actor.changes.is_everything


def signed_out(account: Account | None, person: str, name: str, at: str) -> Account:
    """The account after every sign-in before `at` has been ended."""
    return replace(account or Account(person, name), valid_after=at)
