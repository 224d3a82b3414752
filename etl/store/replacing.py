"""Which stored submissions are replaced, and by which: the next version, a correction, a later reading.

The rules are `etl.counting.versions`; here they get from the record what they need, by indexed queries only.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Column, Connection, exists, or_, select

from etl.counting.versions import Places, Version, replacements, replaces
from etl.store.tables import happening, state, submission
from etl.store.terms import chunks

# Kinds of events that tie two submissions: `CORRECTS` at the correction, `CORRECTED` at what it corrects,
# `READ_AGAIN` at a later reading of the same file. `other_id` is the other one.
CORRECTS, CORRECTED, READ_AGAIN = "corrects", "corrected", "read_again"
# Above every number that is in use.
_NEXT = 1 << 62


def update_replacements(
    connection: Connection, changed: Collection[int]
) -> tuple[set[int], list[tuple[int, int]]]:
    """Works out who replaces whom among all that the changed submissions can bear on.

    Returns the submissions whose state changed, and the new (replaced, replacing) pairs.
    """
    changed = _not_alone(connection, changed)
    if not changed:
        return set(), []
    affected = _affected(connection, changed)
    neighbours = _same_keys(connection, affected) | affected
    ties = _chain(connection, CORRECTED, neighbours)
    neighbours |= {other for _, other in ties}
    known = _versions(connection, _same_originals(connection, neighbours), ties)
    now = replacements([version for version, _ in known])
    touched: set[int] = set()
    replaced: list[tuple[int, int]] = []
    for version, before in known:
        by = now.get(version.id)
        if by == before or version.id not in affected:
            continue
        touched.add(version.id)
        connection.execute(state.update().where(state.c.submission_id == version.id).values(replaced_by=by))
        if by is not None and before is None:
            replaced.append((version.id, by))
    return touched, replaced


def _not_alone(connection: Connection, changed: Collection[int]) -> set[int]:
    """Those of the changed submissions that have anything to do with another one: most that come are the only reading of
    their file, have a version key of their own and correct nothing."""
    other = submission.alias()
    elsewhere = other.c.id != submission.c.id
    ties = (
        exists().where(elsewhere, other.c.original_id == submission.c.original_id),
        exists().where(
            elsewhere, other.c.version_key == submission.c.version_key, submission.c.version_key != ""
        ),
        exists().where(happening.c.submission_id == submission.c.id, happening.c.other_id.is_not(None)),
    )
    found: set[int] = set()
    for part in chunks(sorted(changed)):
        found |= set(connection.scalars(select(submission.c.id).where(submission.c.id.in_(part), or_(*ties))))
    return found


def replaced_by_next(connection: Connection, key: str, counties: Places) -> list[int]:
    """The submissions that count and would no longer, were one with this version key and these places to come."""
    if not key:
        return []
    with_key = select(submission.c.id).where(submission.c.version_key == key)
    coming = Version(_NEXT, _NEXT, _NEXT, key, False, counties)
    return [
        version.id
        for version, by in _versions(connection, set(connection.scalars(with_key)), ())
        if by is None and not version.withdrawn and replaces(coming, version)
    ]


def arrivals(connection: Connection, ids: Collection[int]) -> dict[int, int]:
    """{submission: the number that says when its file arrived}: that of its first reading in a row."""
    earlier: dict[int, int] = {}
    unknown = set(ids)
    while unknown:
        found = dict(_ties(connection, READ_AGAIN, unknown))
        earlier |= found
        unknown = set(found.values()) - earlier.keys()
    first: dict[int, int] = {}
    for number in ids:
        at = number
        while at in earlier:
            at = earlier[at]
        first[number] = at
    return first


def _affected(connection: Connection, changed: Collection[int]) -> set[int]:
    """The submissions that a change can bear on: other readings of the same files, their versions, and what they
    correct."""
    own = _same_originals(connection, changed)
    corrected = {other for _, other in _chain(connection, CORRECTS, own)}
    return own | _same_keys(connection, own) | _same_originals(connection, corrected)


def _same_originals(connection: Connection, ids: Collection[int]) -> set[int]:
    """All readings of the files of these submissions."""
    originals = _values(connection, submission.c.original_id, submission.c.id, ids)
    return _values(connection, submission.c.id, submission.c.original_id, originals)


def _same_keys(connection: Connection, ids: Collection[int]) -> set[int]:
    """All submissions with the version key of one of these."""
    keys = _values(connection, submission.c.version_key, submission.c.id, ids)
    return _values(connection, submission.c.id, submission.c.version_key, keys - {""})


def _values(
    connection: Connection, wanted: Column[Any], known: Column[Any], among: Iterable[Any]
) -> set[Any]:
    found: set[Any] = set()
    for part in chunks(sorted(among)):
        found |= set(connection.scalars(select(wanted).where(known.in_(part))))
    return found


def _chain(connection: Connection, kind: str, ids: Iterable[int]) -> set[tuple[int, int]]:
    """The ties from these submissions on: a correction of a correction corrects what stood first."""
    found: set[tuple[int, int]] = set()
    unknown = _same_originals(connection, set(ids))
    seen: set[int] = set()
    while unknown:
        seen |= unknown
        ties = _ties(connection, kind, unknown)
        found |= set(ties)
        unknown = _same_originals(connection, {other for _, other in ties}) - seen
    return found


def _ties(connection: Connection, kind: str, ids: Iterable[int]) -> list[tuple[int, int]]:
    """(submission, other) of the events of a kind at these submissions."""
    found: list[tuple[int, int]] = []
    for part in chunks(sorted(ids)):
        rows = connection.execute(
            select(happening.c.submission_id, happening.c.other_id).where(
                happening.c.submission_id.in_(part), happening.c.kind == kind
            )
        )
        found += [(row.submission_id, row.other_id) for row in rows]
    return found


def _versions(
    connection: Connection, ids: Collection[int], ties: Iterable[tuple[int, int]]
) -> list[tuple[Version, int | None]]:
    """(version, what replaces it so far) of these submissions, in the order of their numbers."""
    rows: list[Any] = []
    for part in chunks(sorted(ids)):
        rows += connection.execute(
            select(
                submission.c.id,
                submission.c.original_id,
                submission.c.version_key,
                submission.c.counties,
                state.c.withdrawn,
                state.c.replaced_by,
            )
            .join(state, state.c.submission_id == submission.c.id)
            .where(submission.c.id.in_(part))
            .order_by(submission.c.id)
        ).all()
    corrections = _corrections({row.id: row.original_id for row in rows}, ties)
    arrived = arrivals(connection, [row.id for row in rows])
    return [
        (
            Version(
                row.id,
                row.original_id,
                arrived[row.id],
                row.version_key,
                row.withdrawn,
                json.loads(row.counties),
                corrections.get(row.original_id, ()),
            ),
            row.replaced_by,
        )
        for row in rows
    ]


def _corrections(originals: Mapping[int, int], ties: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    """{original: the originals that correct it, one after the other}."""
    direct: dict[int, set[int]] = defaultdict(set)
    for number, other in ties:
        if number in originals and other in originals:
            direct[originals[number]].add(originals[other])
    found = {}
    for original in list(direct):
        reached: set[int] = set()
        unknown = set(direct[original])
        while unknown:
            reached |= unknown
            unknown = {later for one in unknown for later in direct.get(one, ())} - reached
        found[original] = tuple(sorted(reached - {original}))
    return found
