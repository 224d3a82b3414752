"""Works out from the record what counts: for the series that a change touches, or for all of them.

A series is what one unit said about one measure; samples and real figures never share one. Within a series
only facts whose periods are linked by overlaps can matter to each other: an update reads no more than those, once.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, union_all

from etl.counting.records import Amount, Query, SeriesFact, Standing
from etl.counting.series import settle_series
from etl.store.changes import note_changed, note_names, rebuild_changes
from etl.store.doubles_stored import NOT_QUERIES, PAIRS
from etl.store.doubling import sides_of, update_doubles
from etl.store.fact_window import Span, longest_period, reach, reaching, windows
from etl.store.replacing import arrivals, update_replacements
from etl.store.tables import fact, finding, happening, standing, state, submission
from etl.store.terms import chunks, in_numbers, texts_of

UNITS_AT_ONCE = 500

_READ = (
    fact.c.id, fact.c.submission_id, fact.c.party, fact.c.measure, fact.c.period_start, fact.c.period_end,
    fact.c.cumulative, fact.c.activity, fact.c.target_group, fact.c.channel, fact.c.district_code,
    fact.c.value, fact.c.low, fact.c.high, fact.c.qualifier,
)  # fmt: skip
_STANDING = [column.name for column in standing.c]


@dataclass(slots=True)
class _Said:
    """What the changed submissions say of one unit: about which measures, and the days that this bears on."""

    measures: set[int]
    span: Span


def update_counted(connection: Connection, changed: Sequence[int]) -> list[tuple[int, int]]:
    """Brings everything up to date after the submissions `changed` were stored, withdrawn or reinstated.

    Returns the new (replaced, replacing) pairs of submissions.
    """
    touched, replaced = update_replacements(connection, changed)
    note_names(connection, changed)
    note_changed(connection, touched | set(changed))
    said = _said_in(connection, touched | set(changed))
    affected = set()
    for units in chunks(sorted(said), UNITS_AT_ONCE):
        for window in windows(said[unit].span for unit in units):
            among = {
                unit: said[unit] for unit in units if window.start <= said[unit].span.start <= window.end
            }
            facts = _linked_facts(connection, among, window)
            _settle(connection, facts)
            affected |= facts.sides()
    update_doubles(connection, sides_of(connection, affected))
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
    sides = []
    for done, part in enumerate(parts, 1):
        facts = _facts(connection, select(*_READ).where(fact.c.party.in_(part)))
        _settle(connection, facts)
        sides.append(facts.sides())
        told(done / len(parts) / 2)
    for done, affected in enumerate(sides, 1):
        update_doubles(connection, sides_of(connection, affected))
        told((1 + done / len(parts)) / 2)


class _Facts:
    """Facts with what is known of their submissions: whether these are samples, and whether they count. What all of them
    are looked at for is done by columns, since a loop of Python's over each costs more than to read them."""

    def __init__(
        self, rows: Sequence[Row[Any]], samples: Mapping[int, bool], standing: Collection[int]
    ) -> None:
        self._rows, self._samples, self._standing = rows, samples, standing
        columns = list(zip(*rows, strict=True)) or [()] * len(_READ)
        self.numbers, self._owners, self._parties, self._measures, self._starts, self._ends = columns[:6]
        self._running, self._activities = columns[6:8]

    def days(self) -> dict[tuple[int, int, int], None]:
        """(first day, last day, running total) of all of them."""
        return dict.fromkeys(zip(self._starts, self._ends, self._running, strict=True))

    def sides(self) -> set[tuple[int, int, int, int, bool]]:
        """(party, first day, last day, activity, sample) of all of them, whether they count or not."""
        samples = map(self._samples.__getitem__, self._owners)
        return set(zip(self._parties, self._starts, self._ends, self._activities, samples, strict=True))

    def crowded(self) -> list[list[Row[Any]]]:
        """Those of each series that stand in submissions which count, where they are of several submissions or
        periods: only such can compete."""
        known: dict[tuple[int, int, bool], tuple[int, int, int]] = {}
        found: dict[tuple[int, int, bool], list[Row[Any]]] = {}
        kinds = zip(self._parties, self._measures, self._owners, self._starts, self._ends, strict=True)
        for party, measure, *kind in dict.fromkeys(kinds):
            if kind[0] in self._standing:
                series = party, measure, self._samples[kind[0]]
                if known.setdefault(series, tuple(kind)) != tuple(kind):
                    found[series] = []
        if found:
            samples = map(self._samples.__getitem__, self._owners)
            of_series = zip(self._parties, self._measures, samples, strict=True)
            for row, owner, series in zip(self._rows, self._owners, of_series, strict=True):
                if series in found and owner in self._standing:
                    found[series].append(row)
        return list(found.values())

    def owners_of(self, numbers: Collection[int]) -> set[int]:
        """The submissions of these facts."""
        return {owner for number, owner in zip(self.numbers, self._owners, strict=True) if number in numbers}


def _said_in(connection: Connection, ids: Collection[int]) -> dict[int, _Said]:
    """{party: what these submissions say of it}."""
    found: dict[int, _Said] = {}
    days = fact.c.period_start, fact.c.period_end, fact.c.cumulative
    query = select(fact.c.party, fact.c.measure, *days).join(
        submission,
        fact.c.id.between(submission.c.first_fact, submission.c.first_fact + submission.c.facts - 1),
    )
    rows = connection.execute(query.where(in_numbers(connection, submission.c.id, ids)).distinct())
    spans: dict[tuple[int, int, int], Span] = {}
    for party, measure, start, end, running in rows.all():
        if (start, end, running) not in spans:
            spans[start, end, running] = reach(start, end, running == 1)
        span = spans[start, end, running]
        known = found.setdefault(party, _Said(set(), span))
        known.measures.add(measure)
        if known.span != span:
            known.span = known.span.joined(span)
    return found


def _linked_facts(connection: Connection, units: Mapping[int, _Said], window: Span) -> _Facts:
    """All facts of these series that overlaps link to the days of the window."""
    measures = {measure for said in units.values() for measure in said.measures}
    longest = longest_period(connection, units)
    while True:
        which = reaching(connection, units, window, longest)
        facts = _facts(connection, union_all(*(select(*_READ).where(one) for one in which)), measures)
        wider = window
        for start, end, running in facts.days():
            wider = wider.joined(reach(start, end, running == 1))
        if wider == window:
            return facts
        window = wider


def _facts(connection: Connection, query: Any, measures: Collection[int] | None = None) -> _Facts:
    """What a query over _READ finds, of these measures or of all."""
    rows = connection.execute(query).all()
    if measures is not None:
        rows = [row for row in rows if row[3] in measures]
    samples, standing = {}, set()
    known = select(submission.c.id, submission.c.sample, state.c.withdrawn, state.c.replaced_by)
    known = known.join(state, state.c.submission_id == submission.c.id)
    owners = {row[1] for row in rows}
    for one in connection.execute(known.where(in_numbers(connection, submission.c.id, owners))):
        samples[one.id] = one.sample
        if not one.withdrawn and one.replaced_by is None:
            standing.add(one.id)
    return _Facts(rows, samples, standing)


def _settle(connection: Connection, facts: _Facts) -> None:
    """Settles whole series anew; `facts` must take in all that can matter to each other."""
    crowded = facts.crowded()
    words = _words(connection, [row for members in crowded for row in members])
    arrived = arrivals(connection, {row.submission_id for members in crowded for row in members})
    standings: list[Standing] = []
    queries: list[Query] = []
    for members in crowded:
        changed, found = settle_series([_series_fact(row, words, arrived) for row in members])
        standings += changed
        queries += found
    changed_facts = _write_standings(connection, facts.numbers, standings)
    changed_facts |= _write_findings(connection, facts.numbers, queries)
    if changed_facts:
        note_changed(connection, facts.owners_of(changed_facts))


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
    if new := sorted(changed & after.keys()):
        rows = [dict(zip(_STANDING, after[number], strict=True)) for number in new]
        connection.execute(standing.insert(), rows)
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
    if distinct:
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
    return {row.fact_id for row in noted if row.code not in NOT_QUERIES} ^ {query.fact for query in queries}
