"""The policy: which role each action and each page needs, and what lies within a person's districts and units."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from etl.access.actor import Actor, Role, Scope

Action = Literal[
    "look",
    "upload",
    "settle",
    "withdraw_own",
    "withdraw",
    "reference",
    "outlines",
    "samples",
    "accounts",
    "audit",
]
# Every role may do what those before it may.
ROLES: tuple[Role, ...] = ("", "viewer", "clerk", "administrator")
LEAST_ROLE: dict[Action, Role] = {
    "look": "viewer",
    "upload": "clerk",
    "settle": "clerk",
    "withdraw_own": "clerk",
    "withdraw": "administrator",
    "reference": "administrator",
    "outlines": "administrator",
    "samples": "administrator",
    "accounts": "administrator",
    "audit": "administrator",
}
# By the path of a page; whoever may look sees the others, and what is downloaded there.
PAGE_ROLE: dict[str, Role] = {
    "upload": "clerk",
    "accounts": "administrator",
    "audit": "administrator",
    "system": "administrator",
}

# nobody: no role · role: a higher role is needed · scope: it lies outside the person's districts and units · other: it
# is somebody else's submission · common: it would bear on everybody's files · last: nobody could administer any more
Refusal = Literal["nobody", "role", "scope", "other", "common", "last"]

Party = tuple[str, str]  # district code, unit


class NotAllowed(PermissionError):
    """Somebody asked for what they may not do. `what`: the action, or the page; `named`: the role that is needed, or
    the unit or district that is not theirs."""

    def __init__(self, reason: Refusal, what: str, named: str = "") -> None:
        super().__init__(f"{what}: {reason} {named}".rstrip())
        self.reason, self.what, self.named = reason, what, named


def has_role(actor: Actor, least: Role) -> bool:
    """Whether somebody has a role or a higher one."""
    return ROLES.index(actor.role) >= ROLES.index(least)


def may(actor: Actor, action: Action) -> bool:
    """Whether somebody's role allows an action at all."""
    return has_role(actor, LEAST_ROLE[action])


def may_open(actor: Actor, page: str) -> bool:
    """Whether somebody may see a page, by its path."""
    return has_role(actor, PAGE_ROLE.get(page, "viewer"))


def require(actor: Actor, action: Action) -> None:
    """NotAllowed where somebody's role does not allow an action."""
    if not may(actor, action):
        least = LEAST_ROLE[action]
        raise NotAllowed("role", action, least) if actor.role else NotAllowed("nobody", action, least)


def covers(scope: Scope, district_code: str, unit: str) -> bool:
    """Whether what a unit says of a division lies within a scope: below one of its districts, or by one of its units."""
    if scope.is_everything or (unit and unit in scope.units):
        return True
    return bool(district_code) and district_code.startswith(scope.districts)


def contains(scope: Scope, other: Scope) -> bool:
    """Whether all of another scope lies within one."""
    if scope.is_everything:
        return True
    return (
        not other.is_everything
        and all(covers(scope, code, "") for code in other.districts)
        and all(unit in scope.units for unit in other.units)
    )


def require_within(actor: Actor, parties: Iterable[Party], action: Action) -> None:
    """NotAllowed where one of these, which would be changed, lies outside of what is somebody's to change."""
    for district_code, unit in sorted(parties):
        if not covers(actor.changes, district_code, unit):
            raise NotAllowed("scope", action, unit or district_code)
