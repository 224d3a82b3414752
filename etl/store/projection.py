"""Works out from the record what counts: for the series that a change touches, or for all of them.

A series is what one unit said about one measure; samples and real figures never share one. Within a series
only facts whose periods are linked by overlaps can matter to each other: an update reads no more than those.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, delete, func, select

from etl.counting.records import Amount, Query, SeriesFact, Standing
from etl.counting.series import settle_series
from etl.store.changes import note_changed, note_changed_facts, note_names, rebuild_changes
from etl.store.doubles_stored import NOT_QUERIES, PAIRS
from etl.store.doubling import sides_of, update_doubles
from etl.store.replacing import arrivals, update_replacements
from etl.store.tables import fact, finding, happening, standing, state, submission
from etl.store.terms import chunks, texts_of

UNITS_AT_ONCE = 500
FIRST_DAY, LAST_DAY = 0, 9999_12_31

# The days within which another fact can matter to a fact: its period, and the whole year for a running total.
_YEAR = (fact.c.period_end // 10000) * 10000
_YEAR_OPENS = case((fact.c.period_start < _YEAR + 101, fact.c.period_start), else_=_YEAR + 101)
REACH_START = case((fact.c.cumulative == 1, _YEAR_OPENS), else_=fact.c.period_start)
REACH_END = case((fact.c.cumulative == 1, _YEAR + 1231), else_=fact.c.period_end)


def update_counted(connection: Connection, changed: Sequence[int]) -> list[tuple[int, int]]:
    """Brings everything up to date after the submissions `changed` were stored, withdrawn or reinstated.

    Returns the new (replaced, replacing) pairs of submissions.
    """
    touched, replaced = update_replacements(connection, changed)
    note_names(connection, changed)
    note_changed(connection, touched | set(changed))
    spans = _series_of(connection, sorted(touched | set(changed)))
    for units in chunks(sorted(spans), UNITS_AT_ONCE):
        measures = sorted({measure for unit in units for measure in spans[unit][2]})
        start = min(spans[unit][0] for unit in units)
        end = max(spans[unit][1] for unit in units)
        which = _linked_facts(connection, units, measures, start, end)
        before = _counting(connection, which)
        _settle(connection, which)
        after = _counting(connection, which)
        note_changed_facts(connection, {row[0] for row in before ^ after})
        update_doubles(connection, sides_of(connection, which))
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
    kinds = connection.execute(
        select(happening.c.submission_id, happening.c.kind).where(happening.c.id.in_(last))
    )
    withdrawn = {row.submission_id for row in kinds if row.kind == "withdrawn"}
    connection.execute(
        state.insert(),
        [{"submission_id": id, "withdrawn": id in withdrawn, "replaced_by": None} for id in ids],
    )
    update_replacements(connection, ids)
    units = list(connection.scalars(select(fact.c.party).distinct().order_by(fact.c.party)))
    parts = list(chunks(units, UNITS_AT_ONCE))
    for done, part in enumerate(parts, 1):
        _settle(connection, fact.c.party.in_(part))
        told(done / len(parts) / 2)
    for done, part in enumerate(parts, 1):
        update_doubles(connection, sides_of(connection, fact.c.party.in_(part)))
        told((1 + done / len(parts)) / 2)


def _series_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, int, set[int]]]:
    """{party: (first day, last day, measures)} of the facts of these submissions."""
    spans: dict[int, tuple[int, int, set[int]]] = {}
    for part in chunks(ids):
        ranges = connection.execute(
            select(submission.c.first_fact, submission.c.facts).where(submission.c.id.in_(part))
        ).all()
        for first, count in ranges:
            rows = connection.execute(
                select(fact.c.party, fact.c.measure, func.min(REACH_START), func.max(REACH_END))
                .where(fact.c.id.between(first, first + count - 1))
                .group_by(fact.c.party, fact.c.measure)
            )
            for unit, measure, start, end in rows:
                known_start, known_end, measures = spans.get(unit, (start, end, set()))
                spans[unit] = min(known_start, start), max(known_end, end), measures | {measure}
    return spans


def _linked_facts(
    connection: Connection, units: Sequence[int], measures: Sequence[int], start: int, end: int
) -> ColumnElement[bool]:
    """The condition for all facts of these series that overlaps link to the days from `start` to `end`."""
    while True:
        inside = and_(
            fact.c.party.in_(units), fact.c.measure.in_(measures), end >= REACH_START, start <= REACH_END
        )
        wider = connection.execute(select(func.min(REACH_START), func.max(REACH_END)).where(inside)).one()
        wider_start, wider_end = min(start, wider[0] or start), max(end, wider[1] or end)
        if (wider_start, wider_end) == (start, end):
            return inside
        start, end = wider_start, wider_end


def _counting(connection: Connection, which: ColumnElement[bool]) -> set[tuple[Any, ...]]:
    """How facts count that do not count as they are stated, and where a query stands: each row begins with a fact."""
    numbers = select(fact.c.id).where(which)
    standings = connection.execute(select(standing).where(standing.c.fact_id.in_(numbers)))
    queries = connection.execute(
        select(finding.c.fact_id).where(finding.c.fact_id.in_(numbers), finding.c.code.not_in(NOT_QUERIES))
    )
    return {tuple(row) for row in (*standings, *queries)}


def _settle(connection: Connection, which: ColumnElement[bool]) -> None:
    """Settles whole series anew; `which` must take in all facts that can matter to each other."""
    stale = select(fact.c.id).where(which)
    connection.execute(delete(standing).where(standing.c.fact_id.in_(stale)))
    # where suspected doubles are noted they stay: `update_doubles` asks what was noted before
    connection.execute(delete(finding).where(finding.c.fact_id.in_(stale), finding.c.code != PAIRS))
    rows = connection.execute(
        select(fact, submission.c.sample)
        .join(submission, submission.c.id == fact.c.submission_id)
        .join(state, state.c.submission_id == fact.c.submission_id)
        .where(which, state.c.withdrawn.is_(False), state.c.replaced_by.is_(None))
    ).all()
    series: dict[tuple[int, int, bool], list[Row[Any]]] = defaultdict(list)
    for row in rows:
        series[row.party, row.measure, row.sample].append(row)
    crowded = [
        members
        for members in series.values()
        if len({(row.submission_id, row.period_start, row.period_end) for row in members}) > 1
    ]
    words = _words(connection, [row for members in crowded for row in members])
    arrived = arrivals(connection, {row.submission_id for members in crowded for row in members})
    standings: list[Standing] = []
    queries: list[Query] = []
    for members in crowded:
        changed, found = settle_series([_series_fact(row, words, arrived) for row in members])
        standings += changed
        queries += found
    _insert_standings(connection, standings)
    _insert_findings(connection, queries)


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


def _insert_standings(connection: Connection, standings: Sequence[Standing]) -> None:
    if not standings:
        return
    rows = [
        {
            "fact_id": item.fact,
            "counts": item.counts,
            "why": item.why,
            "period_start": item.start,
            "period_end": item.end,
            "value": item.amount.value,
            "low": item.amount.low,
            "high": None if math.isinf(item.amount.high) else item.amount.high,
            "qualifier": item.qualifier,
            "by_fact": item.by,
        }
        for item in sorted(standings, key=lambda item: item.fact)
    ]
    connection.execute(standing.insert(), rows)


def _insert_findings(connection: Connection, queries: Sequence[Query]) -> None:
    distinct = {(query.fact, query.code): query for query in reversed(queries)}
    if not distinct:
        return
    rows = [
        {
            "fact_id": query.fact,
            "code": query.code,
            "other_fact": query.other,
            "numbers": json.dumps(query.numbers),
        }
        for _, query in sorted(distinct.items())
    ]
    connection.execute(finding.insert(), rows)
