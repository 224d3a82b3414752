"""Which facts of a change can compete with each other, and these alone as rows.

Most submissions are the only ones that speak of a unit's time: one row for each file, period and activity of a unit tells
so, and its facts need not be read. Only facts whose periods are linked by overlaps can matter to each other (a running
total reaches over its whole year).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, union_all

from etl.store.doubles_stored import PAIRS
from etl.store.fact_window import Span, joined_spans, longest_period, reach, reaching
from etl.store.just_written import JustWritten, before
from etl.store.tables import fact, finding, standing, state, submission
from etl.store.terms import in_numbers

_KIND = (
    fact.c.party, fact.c.submission_id, fact.c.activity, fact.c.period_start, fact.c.period_end, fact.c.cumulative,
)  # fmt: skip
_READ = (
    fact.c.id, fact.c.submission_id, fact.c.party, fact.c.measure, fact.c.period_start, fact.c.period_end,
    fact.c.cumulative, fact.c.activity, fact.c.target_group, fact.c.channel, fact.c.district_code,
    fact.c.value, fact.c.low, fact.c.high, fact.c.qualifier,
)  # fmt: skip
Conditions = Sequence[ColumnElement[bool]]
Rows = Sequence[Any]  # over _KIND and whether anything is noted, or over _READ
# (submission, first day, last day, running total)
Said = tuple[int, int, int, int]


class Kinds:
    """The files, periods and activities of units, with what is known of the submissions: whether these are samples, and
    whether they count."""

    def __init__(self, rows: Rows, samples: Mapping[int, bool], standing: Collection[int]) -> None:
        self._rows, self.samples, self.standing = rows, samples, standing

    def sides(self) -> set[tuple[int, int, int, int, bool]]:
        """(party, first day, last day, activity, sample) of all of them, whether they count or not."""
        return {
            (party, start, end, activity, self.samples[owner])
            for party, owner, activity, start, end, *_ in self._rows
        }

    def crowded(self) -> set[int]:
        """The units of which anything can compete, or of which something was noted before."""
        found = {row.party for row in self._rows if row.noted}
        said: dict[tuple[int, bool], set[Said]] = defaultdict(set)
        for party, owner, _, start, end, running, _ in self._rows:
            if owner in self.standing:
                said[party, self.samples[owner]].add((owner, start, end, running))
        return found | {party for (party, _), of_party in said.items() if linked(of_party)}


def linked(said: Collection[Said]) -> dict[Said, Span]:
    """Of each that others of them can matter to, the days within which these lie."""
    if len(said) < 2:
        return {}
    spans = {one: reach(*one[1:3], one[3] == 1) for one in said}
    found = joined_spans(spans.values())
    if len(found) == len(said):
        return {}
    groups: dict[Span, list[Said]] = defaultdict(list)
    for one, span in spans.items():
        groups[next(group for group in found if group.start <= span.start <= group.end)].append(one)
    return {one: span for span, group in groups.items() if len(group) > 1 for one in group}


def find_linked(
    connection: Connection,
    units: Collection[int],
    measures: Collection[int],
    window: Span,
    added: JustWritten | None = None,
) -> tuple[Kinds, Rows]:
    """(kinds, facts of the crowded units) of all facts of these series that overlaps link to the days of the window, in
    which those lie that are `added` of these units."""
    longest = longest_period(connection, units)
    mine = in_numbers(connection, fact.c.measure, measures)
    asked = and_(mine, before(added))
    own = [] if added is None else added.kinds(units)
    while True:
        known = _kinds(connection, [and_(one, asked) for one in reaching(connection, units, window, longest)])
        rows = [*known, *own]
        wider = window
        for start, end, running in {tuple(row[3:6]) for row in rows}:
            wider = wider.joined(reach(start, end, running == 1))
        if wider == window:
            break
        window = wider
    kinds = Kinds(rows, *_submissions(connection, {row.submission_id for row in rows}))
    crowded = kinds.crowded()
    if not crowded:
        return kinds, []
    which = [and_(one, mine) for one in reaching(connection, crowded, window, longest)]
    return kinds, _facts(connection, which)


def find_all(connection: Connection, units: Collection[int]) -> tuple[Kinds, Rows]:
    """The same of all that these units ever said."""
    rows = _kinds(connection, [in_numbers(connection, fact.c.party, units)])
    kinds = Kinds(rows, *_submissions(connection, {row.submission_id for row in rows}))
    crowded = kinds.crowded()
    return kinds, _facts(connection, [in_numbers(connection, fact.c.party, crowded)]) if crowded else []


def compete(facts: Rows, kinds: Kinds) -> list[list[Any]]:
    """Those that stand in submissions which count, by what can compete: of one series, of several submissions or periods,
    linked by their days."""
    series: dict[tuple[int, int, bool], list[Any]] = defaultdict(list)
    for row in facts:
        if row[1] in kinds.standing:
            series[row[2], row[3], kinds.samples[row[1]]].append(row)
    found: dict[object, list[Any]] = defaultdict(list)
    for key, rows in series.items():
        if spans := linked({(row[1], *row[4:7]) for row in rows}):
            for row in rows:
                if span := spans.get((row[1], *row[4:7])):
                    found[key, span].append(row)
    return list(found.values())


def _kinds(connection: Connection, which: Conditions) -> Rows:
    noted = func.count(standing.c.fact_id) + func.count(finding.c.fact_id)
    query = (
        select(*_KIND, noted.label("noted"))
        .select_from(fact)
        .join(standing, standing.c.fact_id == fact.c.id, isouter=True)
        .join(finding, and_(finding.c.fact_id == fact.c.id, finding.c.code != PAIRS), isouter=True)
        .group_by(*_KIND)
    )
    return connection.execute(union_all(*(query.where(one) for one in which))).all()


def _facts(connection: Connection, which: Conditions) -> Rows:
    return connection.execute(union_all(*(select(*_READ).where(one) for one in which))).all()


def _submissions(connection: Connection, owners: Collection[int]) -> tuple[dict[int, bool], set[int]]:
    """({submission: whether it is a sample}, those that count)."""
    samples, standing = {}, set()
    known = select(submission.c.id, submission.c.sample, state.c.withdrawn, state.c.replaced_by)
    known = known.join(state, state.c.submission_id == submission.c.id)
    for one in connection.execute(known.where(in_numbers(connection, submission.c.id, owners))):
        samples[one.id] = one.sample
        if not one.withdrawn and one.replaced_by is None:
            standing.add(one.id)
    return samples, standing
