"""Readings that were made before something came in that can change them: they are made once more before they are stored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, get_args

from sqlalchemy import Connection, func, select

from etl.meaning.unit import looks_like_unit, own_words, squeeze_name
from etl.schema import OF_ONE_FILE, Reading, RulingKind
from etl.store.deciding import last_decision
from etl.store.reference import WITHDRAWN
from etl.store.reference_tables import reference, roster
from etl.store.tables import decision
from etl.store.terms import in_numbers

if TYPE_CHECKING:
    from etl.store.lookup import Delivery

# What can change a reading: (kind of a decision, its key), or ('roster', (a name that the roster says something of,)).
Guiding = tuple[str, Sequence[str]]


class GuidedUntil(NamedTuple):
    """The newest decision and the newest file or entry of the reference that a reading could follow, 0 for none."""

    decision: int = 0
    reference: int = 0


def guided_until(connection: Connection) -> GuidedUntil:
    """What a reading that begins now can follow."""
    return GuidedUntil(last_decision(connection), connection.scalar(select(func.max(reference.c.id))) or 0)


def is_outdated(connection: Connection, reading: Reading, seen: GuidedUntil) -> bool:
    """Whether something that can change a reading has come in after `seen`."""
    return bears_on(reading, _came_after(connection, seen))


def outdated_from(connection: Connection, deliveries: Sequence[Delivery]) -> int:
    """The place of the first that was read without something that can change it; how many there are where all were
    read with what holds now."""
    said = {one.seen for one in deliveries if one.seen is not None}
    later = {seen: _came_after(connection, seen) for seen in said}
    for place, one in enumerate(deliveries):
        if one.seen is not None and bears_on(one.reading, later[one.seen]):
            return place
    return len(deliveries)


def bears_on(reading: Reading, came: Iterable[Guiding]) -> bool:
    """Whether any of these can change a reading: it is about this file, about a table of its layout, or about a name that
    stands in it. What was read as something else by a decision may hide what the next one is about."""
    stands = _Standing(reading)
    return any(stands.met_by(kind, key) for kind, key in came)


class _Standing:
    """What stands in a reading, worked out where it is asked for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def met_by(self, kind: str, key: Sequence[str]) -> bool:
        if kind in OF_ONE_FILE:
            return key[0] == self.reading.submission
        if self.reading.rulings or self.reading.failed:
            return True
        if kind in ("column", "line"):
            return key[0] in self.signatures
        # the roster's 龙陵县公安局龙山派出所 is the file's 龙山所
        return squeeze_name(key[0]) in self.words or (
            kind == "roster" and own_words(key[0]) in self.own_words
        )

    @cached_property
    def signatures(self) -> set[str]:
        return {table.signature for table in self.reading.tables}

    @cached_property
    def units(self) -> set[str]:
        return {fact.unit for fact in [*self.reading.facts, *self.reading.held]}

    @cached_property
    def words(self) -> str:
        texts = [self.reading.file, self.reading.title, *self.units]
        return squeeze_name("\n".join([*texts, *(cell.text for cell in self.reading.cells)]))

    @cached_property
    def own_words(self) -> set[str]:
        named = {cell.text for cell in self.reading.cells if looks_like_unit(cell.text)}
        return {own_words(unit) for unit in self.units | named}


def _came_after(connection: Connection, seen: GuidedUntil) -> list[Guiding]:
    later = select(decision.c.kind, decision.c.key).where(
        decision.c.id > seen.decision, decision.c.kind.in_((*get_args(RulingKind), WITHDRAWN))
    )
    decided = [(row.kind, json.loads(row.key)) for row in connection.execute(later)]
    moved = {int(key[0]) for kind, key in decided if kind == WITHDRAWN}
    new = select(reference.c.id).where(reference.c.id > seen.reference, reference.c.kind == "roster")
    names = _names_on_roster(connection, moved | set(connection.scalars(new)))
    return [one for one in decided if one[0] != WITHDRAWN] + [("roster", [name]) for name in names]


def _names_on_roster(connection: Connection, references: set[int]) -> list[str]:
    """All names that were ever said of the units in these files of the roster: what they say now goes before that."""
    if not references:
        return []
    changed = select(roster.c.party).where(in_numbers(connection, roster.c.reference_id, references))
    said = select(roster.c.unit, roster.c.aliases).where(roster.c.party.in_(changed)).distinct()
    return sorted({name for row in connection.execute(said) for name in (row.unit, *json.loads(row.aliases))})
