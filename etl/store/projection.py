"""Works out from the record what counts: for the series that a change touches, or for all of them.

A series is what one unit said about one measure; samples and real figures never share one. Within a series
only facts whose periods are linked by overlaps can matter to each other: an update reads no more than those, once.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from etl.counting.records import Amount, Query, SeriesFact, Standing
from etl.counting.series import settle_series
from etl.store.bulk import insert_rows
from etl.store.changes import note_changed, note_names, rebuild_changes
from etl.store.doubles_stored import NOT_QUERIES, PAIRS
from etl.store.doubling import sides_of, update_doubles
from etl.store.fact_window import Span, reach, windows
from etl.store.just_written import JustWritten
from etl.store.linked_facts import Kinds, compete, find_all, find_linked
from etl.store.replacing import arrivals, update_replacements
from etl.store.tables import fact, finding, happening, standing, state, submission
from etl.store.terms import chunks, in_numbers, texts_of

UNITS_AT_ONCE = 500
Said = tuple[int, int, int, int]  # party, first day, last day, running total


def update_counted(
    connection: Connection, changed: Sequence[int], added: JustWritten | None = None
) -> list[tuple[int, int]]:
    """Brings everything up to date after the submissions `changed` were stored, withdrawn or reinstated. `added`: their
    facts, where this transaction has written them.

    Returns the new (replaced, replacing) pairs of submissions.
    """
    touched, replaced = update_replacements(connection, changed)
    note_names(connection, changed, added)
    note_changed(connection, touched | set(changed))
    said, measures = _said_in(connection, touched | set(changed) if added is None else touched - set(changed))
    if added is not None:
        said, measures = said | added.said(), measures | added.measures
    spans = _spans(said)
    affected = set()
    crowded: set[int] = set()
    for units in chunks(sorted(spans), UNITS_AT_ONCE):
        for window in windows(spans[unit] for unit in units):
            among = [unit for unit in units if window.start <= spans[unit].start <= window.end]
            kinds, facts = find_linked(connection, among, measures, window, added)
            _settle(connection, kinds, facts)
            affected |= kinds.sides()
            crowded |= {row.party for row in facts}
    update_doubles(connection, sides_of(connection, affected), added, crowded)
    return replaced


def rebuild_counted(connection: Connection, told: Callable[[float], object] = lambda share: None) -> None:
    """Makes states, standings and findings anew from the record alone; `told` hears how much is done, 0 to 1."""
    for table in (finding, standing, state):
        connection.execute(delete(table))
    rebuild_changes(connection)
    ids = list(connection.scalars(select(submission.c.id).order_by(submission.c.id)))
    if not ids:
        return
    last = (
        select(func.max(happening.c.id))
        .where(happening.c.kind.in_(("withdrawn", "reinstated")))
        .group_by(happening.c.submission_id)
    )
    events = connection.execute(
        select(happening.c.submission_id, happening.c.kind).where(happening.c.id.in_(last))
    )
    withdrawn = {row.submission_id for row in events if row.kind == "withdrawn"}
    connection.execute(
        state.insert(),
        [{"submission_id": id, "withdrawn": id in withdrawn, "replaced_by": None} for id in ids],
    )
    update_replacements(connection, ids)
    units = list(connection.scalars(select(fact.c.party).distinct().order_by(fact.c.party)))
    parts = list(chunks(units, UNITS_AT_ONCE))
    sides = []
    for done, part in enumerate(parts, 1):
        kinds, facts = find_all(connection, part)
        _settle(connection, kinds, facts)
        sides.append(kinds.sides())
        told(done / len(parts) / 2)
    for done, affected in enumerate(sides, 1):
        update_doubles(connection, sides_of(connection, affected))
        told((1 + done / len(parts)) / 2)


def _said_in(connection: Connection, ids: Collection[int]) -> tuple[set[Said], set[int]]:
    """(what these submissions speak of, the measures of which they say anything)."""
    if not ids:
        return set(), set()
    numbers = submission.c.first_fact, submission.c.first_fact + submission.c.facts - 1
    own = in_numbers(connection, submission.c.id, ids)
    days = fact.c.period_start, fact.c.period_end, fact.c.cumulative
    query = select(fact.c.party, *days).join(submission, fact.c.id.between(*numbers)).where(own).distinct()
    measures = select(fact.c.measure).join(submission, fact.c.id.between(*numbers)).where(own).distinct()
    said = {(party, start, end, running) for party, start, end, running in connection.execute(query)}
    return said, set(connection.scalars(measures))


def _spans(said: Collection[Said]) -> dict[int, Span]:
    """{party: the days that what is said of it bears on}."""
    found: dict[int, Span] = {}
    for party, start, end, running in said:
        span = reach(start, end, running == 1)
        found[party] = found[party].joined(span) if party in found else span
    return found


def _settle(connection: Connection, kinds: Kinds, facts: Sequence[Row[Any]]) -> None:
    """Settles what can compete anew; `facts` must take in all that can matter to each other."""
    if not facts:
        return
    crowded = compete(facts, kinds)
    words = _words(connection, [row for members in crowded for row in members])
    arrived = arrivals(connection, {row.submission_id for members in crowded for row in members})
    standings: list[Standing] = []
    queries: list[Query] = []
    for members in crowded:
        changed, found = settle_series([_series_fact(row, words, arrived) for row in members])
        standings += changed
        queries += found
    numbers = [row.id for row in facts]
    changed_facts = _write_standings(connection, numbers, standings)
    changed_facts |= _write_findings(connection, numbers, queries)
    if changed_facts:
        note_changed(connection, {row.submission_id for row in facts if row.id in changed_facts})


def _words(connection: Connection, rows: Sequence[Row[Any]]) -> dict[int, str]:
    numbers: set[int] = set()
    for row in rows:
        numbers.update((row.target_group, row.channel, row.activity, row.district_code, row.qualifier))
    return texts_of(connection, numbers)


def _series_fact(row: Row[Any], words: dict[int, str], arrived: dict[int, int]) -> SeriesFact:
    low = 0.0 if row.low is None else row.low
    high = math.inf if row.high is None else row.high
    return SeriesFact(
        id=row.id,
        submission=arrived[row.submission_id],
        group=words[row.target_group],
        channel=words[row.channel],
        activity=words[row.activity],
        district=words[row.district_code],
        start=row.period_start,
        end=row.period_end,
        cumulative=row.cumulative == 1,
        amount=Amount(low, row.value, high),
        qualifier=words[row.qualifier],
    )


def _write_standings(
    connection: Connection, numbers: Sequence[int], standings: Sequence[Standing]
) -> set[int]:
    """Puts these in the place of those that the facts had; the facts of which this changed anything."""
    query = select(standing).where(in_numbers(connection, standing.c.fact_id, numbers))
    before = {row.fact_id: tuple(row) for row in connection.execute(query)}
    after = {item.fact: _standing_row(item) for item in standings}
    changed = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
    if gone := changed & before.keys():
        connection.execute(delete(standing).where(in_numbers(connection, standing.c.fact_id, gone)))
    insert_rows(connection, standing, [after[number] for number in sorted(changed & after.keys())])
    return changed


def _standing_row(item: Standing) -> tuple[Any, ...]:
    high = None if math.isinf(item.amount.high) else item.amount.high
    amount = item.amount.value, item.amount.low, high
    return item.fact, item.counts, item.why, item.start, item.end, *amount, item.qualifier, item.by


def _write_findings(connection: Connection, numbers: Sequence[int], queries: Sequence[Query]) -> set[int]:
    """Puts these in the place of what was noted at the facts; those where a query came or went. Where suspected
    doubles are noted they stay: `update_doubles` asks what was noted before."""
    mine = in_numbers(connection, finding.c.fact_id, numbers), finding.c.code != PAIRS
    noted = connection.execute(select(finding.c.fact_id, finding.c.code).where(*mine)).all()
    if noted:
        connection.execute(delete(finding).where(*mine))
    distinct = {(query.fact, query.code): query for query in reversed(queries)}
    found = [query for _, query in sorted(distinct.items())]
    insert_rows(
        connection, finding, [(one.fact, one.code, one.other, json.dumps(one.numbers)) for one in found]
    )
    return {row.fact_id for row in noted if row.code not in NOT_QUERIES} ^ {query.fact for query in queries}
