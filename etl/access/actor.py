"""Persons as the program knows them: a role, and the districts and units that are theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# '' is somebody who is signed in and has been given no role.
Role = Literal["", "viewer", "clerk", "administrator"]


@dataclass(slots=True, frozen=True)
class Scope:
    """`districts`: division codes, each with everything below it; `units`: names of units. Neither: everything."""

    districts: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def is_everything(self) -> bool:
        return not self.districts and not self.units


EVERYTHING = Scope()


@dataclass(slots=True, frozen=True)
class Actor:
    """Who looks or writes. `person` is the identity provider's subject, '' for the local user; `name` is what stands
    in the record; `changes` is what may be changed, `sees` what may be seen."""

    person: str
    name: str
    role: Role
    changes: Scope = EVERYTHING
    sees: Scope = EVERYTHING


# Without sign-in, and on the command line, whoever sits at this machine may do everything.
LOCAL = Actor("", "", "administrator")
