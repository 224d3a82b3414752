"""Which submissions count otherwise since a data version, and under which names units are known.

Whoever holds what counted in one version gets to the next one by reading no more than these submissions. Written in the
transaction that changes what counts; too many is never wrong, too few always is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, delete, func, insert, select, union

from etl.store.bulk import insert_rows
from etl.store.change_tables import change, known_as
from etl.store.just_written import JustWritten
from etl.store.tables import fact, mention, submission, version
from etl.store.terms import chunks, in_numbers, texts_of

EVERYTHING = 0
# In the place of a submission: who made this data version is about to make the next one.
MORE_FOLLOWS = -1
Names = dict[int, set[int]]


def note_changed(connection: Connection, submissions: Iterable[int]) -> None:
    """Says that these submissions count otherwise from the data version on that this transaction makes."""
    coming = 1 + (connection.scalar(select(version.c.data)) or 0)
    for part in chunks(sorted(set(submissions))):
        noted = select(change.c.submission_id).where(
            change.c.version == coming, change.c.submission_id.in_([EVERYTHING, *part])
        )
        known = set(connection.scalars(noted))
        new = set() if EVERYTHING in known else set(part) - known
        insert_rows(connection, change, [(coming, number) for number in sorted(new)])


def note_changed_facts(connection: Connection, facts: Iterable[int]) -> None:
    """The same of the submissions that these facts belong to."""
    for part in chunks(sorted(set(facts))):
        owners = select(fact.c.submission_id).where(fact.c.id.in_(part)).distinct()
        note_changed(connection, connection.scalars(owners).all())


def note_names(connection: Connection, submissions: Iterable[int], added: JustWritten | None = None) -> None:
    """Takes in the names that these submissions give units, of which all facts are `added` where any are. Where a unit
    gets a fuller one, all that it ever sent is shown under it."""
    for part in chunks(sorted(set(submissions))):
        said = _said_in(connection, part, added)
        known = names_of(connection, said)
        new = {party: units - known.get(party, set()) for party, units in said.items()}
        rows = [(party, unit) for party in sorted(new) for unit in sorted(new[party])]
        if not rows:
            continue
        insert_rows(connection, known_as, rows)
        before = fullest(connection, known)
        after = fullest(connection, {party: known[party] | new[party] for party in known})
        for party in sorted(party for party in known if before[party] != after[party]):
            for table in (fact, mention):
                owners = select(table.c.submission_id).where(table.c.party == party).distinct()
                note_changed(connection, connection.scalars(owners).all())


def rebuild_changes(connection: Connection) -> None:
    """Makes the names anew and says that everything may count otherwise."""
    connection.execute(delete(known_as))
    pairs = union(*(select(table.c.party, table.c.unit) for table in (fact, mention)))
    connection.execute(insert(known_as).from_select(["party", "unit"], pairs))
    note_changed(connection, [EVERYTHING])


def changed_since(connection: Connection, since: int) -> list[int] | None:
    """The submissions that count otherwise than in data version `since`, with all readings of the same files; None
    where everything may."""
    later = change.c.version > since, change.c.submission_id >= EVERYTHING
    rows = select(change.c.submission_id).where(*later).distinct()
    numbers = list(connection.scalars(rows))
    if EVERYTHING in numbers or since > (connection.scalar(select(version.c.data)) or 0):
        return None
    found: set[int] = set()
    for part in chunks(sorted(numbers)):
        codes = select(submission.c.code).where(submission.c.id.in_(part))
        found |= set(connection.scalars(select(submission.c.id).where(submission.c.code.in_(codes))))
    return sorted(found)


def note_more_follows(connection: Connection, since: int) -> None:
    """Says that a load goes on which has made all data versions after `since` that there are."""
    now = connection.scalar(select(version.c.data)) or 0
    insert_rows(connection, change, [(made, MORE_FOLLOWS) for made in range(since + 1, now + 1)])


def only_a_load_since(connection: Connection, since: int) -> bool:
    """Whether every data version after `since` is of a load that said it would go on."""
    made = select(func.count()).where(change.c.version > since, change.c.submission_id == MORE_FOLLOWS)
    now = int(connection.scalar(select(version.c.data)) or 0)
    return since <= now and connection.scalar(made) == now - since


def names_of(connection: Connection, parties: Collection[int]) -> Names:
    """{party: the numbers of its names} of those that have any."""
    found: Names = defaultdict(set)
    query = select(known_as).where(in_numbers(connection, known_as.c.party, parties))
    for party, unit in connection.execute(query).all():
        found[party].add(unit)
    return dict(found)


def fullest(connection: Connection, names: Mapping[int, Collection[int]]) -> dict[int, str]:
    """{party: the longest of its names}."""
    texts = texts_of(connection, {unit for units in names.values() for unit in units})
    return {
        party: max((texts[unit] for unit in units), key=lambda name: (len(name), name))
        for party, units in names.items()
    }


def _said_in(connection: Connection, submissions: Collection[int], added: JustWritten | None) -> Names:
    found: Names = defaultdict(set, {} if added is None else added.names())
    numbers = submission.c.first_fact, submission.c.first_fact + submission.c.facts - 1
    of_facts = (
        select(fact.c.party, fact.c.unit)
        .join(submission, fact.c.id.between(*numbers))
        .where(in_numbers(connection, submission.c.id, submissions))
    )
    mentioned = in_numbers(connection, mention.c.submission_id, submissions)
    of_mentions = select(mention.c.party, mention.c.unit).where(mentioned)
    for query in [of_mentions, *([of_facts] if added is None else [])]:
        for party, unit in connection.execute(query.distinct()):
            found[party].add(unit)
    return dict(found)
