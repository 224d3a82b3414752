"""Where there can be any double near a change: told from one row for each unit, file, period and division.

Most submissions resemble nothing, and to compare them measure by measure costs more than to store them. So all places of
a change are asked for outlines at once, and only those where two of them could be a double are compared (`Near.parts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

from sqlalchemy import Connection

from etl.doubles.records import Side
from etl.doubles.reports import MONTH, may_be_parent, may_have_children
from etl.store.doubles_near import Near, Outline
from etl.store.doubles_places import holds, place_of, span_of
from etl.store.just_written import JustWritten

# Two sums of the same numbers, added in another order, differ by less than this part of them.
ROUNDING = 1e-9
# Who says something of which days: party, first day, last day, sample.
Whose = tuple[str, int, int, bool]
Plain = dict[Whose, list[Outline]]


def places_to_compare(
    connection: Connection,
    groups: Mapping[str, Collection[Side]],
    added: JustWritten | None = None,
    crowded: Collection[int] = (),
) -> set[str]:
    """Those of the places (with the sides that changed there) in which a double may be found or is noted; `added` and
    `crowded` as in `etl.store.doubling.update_doubles`."""
    by_span = defaultdict(list)
    for place, sides in groups.items():
        by_span[span_of(sides)].append(place)
    found: set[str] = set()
    for span, places in by_span.items():
        near = Near(connection, places, span)
        noted = {place_of(party) for party in near.parties_with_suspects()}
        outlines: dict[str, list[Outline]] = defaultdict(list)
        for one in near.outlines(added, crowded):
            outlines[place_of(one.party)].append(one)
        for place in places:
            here = [one for other, held in outlines.items() if holds(place, other) for one in held]
            suspected = any(holds(place, other) for other in noted)
            if suspected or _may_hold_double(here, groups[place], place):
                found.add(place)
    return found


def _may_hold_double(outlines: Iterable[Outline], affected: Collection[Side], place: str) -> bool:
    plain: Plain = defaultdict(list)
    for one in outlines:
        if one.plain:
            plain[one.party, one.start, one.end, one.sample].append(one)
    # an activity is no side of these
    changed = {(side.party, side.start, side.end, side.sample) for side in affected if not side.activity}
    return (
        any(len({one.source for one in plain.get(side, ())}) > 1 for side in changed)
        or _may_be_equal(plain, changed)
        or _may_hold_parent(outlines, plain, affected, place)
    )


def _may_be_equal(plain: Plain, changed: Collection[Whose]) -> bool:
    """Whether two sides of one period come to the same, one of them changed (`find_tables`)."""
    sums: dict[tuple[int, int, bool], list[tuple[float, Whose]]] = defaultdict(list)
    for side, said in plain.items():
        sums[side[1:]].append((sum(one.weighed for one in said), side))
    for same_days in sums.values():
        same_days.sort()
        for (one, left), (other, right) in pairwise(same_days):
            if other - one <= ROUNDING * other and (left in changed or right in changed):
                return True
    return False


def _may_hold_parent(
    outlines: Iterable[Outline], plain: Plain, affected: Collection[Side], place: str
) -> bool:
    """Whether a unit speaks of the days of an affected side that may have others below it (`find_parents`)."""
    days = {(side.start, side.end) for side in affected}
    parents = [
        whole
        for (_, first, last, _), whole in plain.items()
        if may_be_parent(whole) and any(first <= end and start <= last for start, end in days)
    ]
    if not parents:
        return False
    span = span_of(affected)
    by_month: dict[int, list[Outline]] = defaultdict(list)
    for one in outlines:
        by_month[one.first // MONTH].append(one)
    for whole in parents:
        one = whole[0]
        # its children may lie where these outlines do not reach
        beyond = one.start < span.start or one.end > span.end or place != place_of(one.party)
        if beyond or may_have_children(whole, by_month):
            return True
    return False
