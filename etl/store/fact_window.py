"""Which facts can matter to given days: conditions that the index of series answers, whatever else units ever sent.

The index leads from a unit to the last days of its periods. A period that meets the days from `start` to `end` ends at
`start` or later, and at most as long after `end` as the longest period of these units: a year, except where one of them
has a longer one, which an index of such facts tells. Days are numbers YYYYMMDD.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from etl.store.tables import LONGER_THAN_A_YEAR, YEAR, fact
from etl.store.terms import in_numbers

# Of one change. More are looked at as one: a list of single days would cost a query for each of them.
MOST_WINDOWS = 16


@dataclass(slots=True, frozen=True, order=True)
class Span:
    """Days, both ends inclusive."""

    start: int
    end: int

    def joined(self, other: Span) -> Span:
        """From the first day of both to the last."""
        return Span(min(self.start, other.start), max(self.end, other.end))


def longest_period(connection: Connection, parties: Collection[int]) -> int:
    """The difference of the first and the last day of the longest period of these units, at least YEAR."""
    length = func.max(fact.c.period_end - fact.c.period_start)
    mine = in_numbers(connection, fact.c.party, parties)
    return max(YEAR, connection.scalar(select(length).where(mine, LONGER_THAN_A_YEAR)) or 0)


def meeting(
    connection: Connection, parties: Collection[int], span: Span, longest: int
) -> ColumnElement[bool]:
    """Facts of these units whose periods meet the span, and began at most a year before it."""
    return and_(
        in_numbers(connection, fact.c.party, parties),
        fact.c.cumulative.in_((0, 1)),
        fact.c.period_end.between(span.start, span.end + longest),
        fact.c.period_start.between(span.start - YEAR, span.end),
    )


def reaching(
    connection: Connection, parties: Collection[int], span: Span, longest: int
) -> list[ColumnElement[bool]]:
    """Facts of these units that can matter to others in the span, in conditions of which each fact meets one at most: a
    period that meets it, and a running total whose year does."""
    units = in_numbers(connection, fact.c.party, parties)
    year_opens, year_closes = span.start // YEAR * YEAR + 101, span.end // YEAR * YEAR + 1231
    return [
        and_(
            units,
            fact.c.cumulative == 0,
            fact.c.period_end.between(span.start, span.end + longest),
            fact.c.period_start <= span.end,
        ),
        and_(
            units,
            fact.c.cumulative == 1,
            fact.c.period_end.between(year_opens, span.end + longest),
            or_(fact.c.period_start <= span.end, fact.c.period_end <= year_closes),
        ),
    ]


def reach(start: int, end: int, running: bool) -> Span:
    """The days within which another fact can matter to one: its period, and the whole year for a running total."""
    if not running:
        return Span(start, end)
    return Span(min(start, end // YEAR * YEAR + 101), end // YEAR * YEAR + 1231)


def joined_spans(spans: Iterable[Span]) -> list[Span]:
    """The spans, those that meet as one."""
    found: list[Span] = []
    for span in sorted(set(spans)):
        if found and span.start <= found[-1].end:
            found[-1] = found[-1].joined(span)
        else:
            found.append(span)
    return found


def windows(spans: Iterable[Span]) -> list[Span]:
    """The spans, those that meet as one; all of them as one where they are many."""
    found = joined_spans(spans)
    if len(found) > MOST_WINDOWS:
        return [Span(found[0].start, max(span.end for span in found))]
    return found
