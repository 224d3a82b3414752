"""Whose a part of the record is: the divisions and units that it speaks of."""

from __future__ import annotations

from sqlalchemy import Connection, Select, select

from etl.access.policy import Party
from etl.store.lookup import newest_submission
from etl.store.reference_tables import base, roster
from etl.store.tables import fact, mention, term
from etl.store.terms import term_key, texts_of


def parties_of_submission(connection: Connection, code: str) -> set[Party]:
    """Of a file's last reading; none where nothing is stored as `code`, or nothing was found in it."""
    row = newest_submission(connection, code)
    if row is None:
        return set()
    facts = select(fact.c.district_code, fact.c.unit).where(
        fact.c.id >= row.first_fact, fact.c.id < row.first_fact + row.facts
    )
    mentions = select(mention.c.district_code, mention.c.unit).where(mention.c.submission_id == row.id)
    return _parties(connection, facts) | _parties(connection, mentions)


def parties_of_party(connection: Connection, key: str) -> set[Party]:
    """Of all figures of a unit, by its `etl.meaning.unit.unit_key`."""
    number = connection.scalar(select(term.c.id).where(term.c.key == term_key(key)))
    return _parties(connection, select(fact.c.district_code, fact.c.unit).where(fact.c.party == number))


def parties_of_reference(connection: Connection, number: int) -> set[Party]:
    """Of the bases and units that a file or entry of the reference gives; none for outlines."""
    units = select(roster.c.district_code, roster.c.unit).where(roster.c.reference_id == number)
    bases = select(base.c.district_code).where(base.c.reference_id == number)
    listed = {(row.district_code, row.unit) for row in connection.execute(units.distinct())}
    return listed | {(code, "") for code in connection.scalars(bases.distinct())}


def _parties(connection: Connection, query: Select[tuple[int, int]]) -> set[Party]:
    pairs = [(row.district_code, row.unit) for row in connection.execute(query.distinct())]
    words = texts_of(connection, {number for pair in pairs for number in pair})
    return {(words[district], words[unit]) for district, unit in pairs}
