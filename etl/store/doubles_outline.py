"""Where there can be any double near a change: told from one row for each unit, file, period and division.

Most submissions resemble nothing, and to compare them measure by measure costs more than to store them. So all places of
a change are asked for outlines at once, and only those where two of them could be a double are compared (`Near.parts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

from sqlalchemy import Connection

from etl.doubles.records import Part, Side
from etl.doubles.reports import may_be_parent, may_have_children
from etl.store.doubles_near import Near, Outline
from etl.store.doubles_places import holds, place_groups, place_of, span_of
from etl.store.just_written import JustWritten

# Two sums of the same numbers, added in another order, differ by less than this part of them.
ROUNDING = 1e-9


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
            outlines[place_of(one.part.party)].append(one)
        for place in places:
            here = [one for other, held in outlines.items() if holds(place, other) for one in held]
            suspected = any(holds(place, other) for other in noted)
            if suspected or _may_hold_double(here, groups[place], place):
                found.add(place)
    return found


def _may_hold_double(outlines: Iterable[Outline], affected: Collection[Side], place: str) -> bool:
    plain: dict[Side, list[Outline]] = defaultdict(list)
    for one in outlines:
        if one.part.plain:
            plain[one.part.side].append(one)
    return (
        any(len({one.part.source for one in plain.get(side, ())}) > 1 for side in affected)
        or _may_be_equal(plain, affected)
        or _may_hold_parent(outlines, plain, affected, place)
    )


def _may_be_equal(plain: Mapping[Side, Collection[Outline]], affected: Collection[Side]) -> bool:
    """Whether two sides of one period come to the same, one of them affected (`find_tables`)."""
    sums: dict[tuple[int, int, bool], list[tuple[float, Side]]] = defaultdict(list)
    for side, said in plain.items():
        sums[side.start, side.end, side.sample].append((sum(one.weighed for one in said), side))
    changed = set(affected)
    for same_days in sums.values():
        same_days.sort()
        for (one, left), (other, right) in pairwise(same_days):
            if other - one <= ROUNDING * other and not changed.isdisjoint((left, right)):
                return True
    return False


def _may_hold_parent(
    outlines: Iterable[Outline],
    plain: Mapping[Side, Collection[Outline]],
    affected: Collection[Side],
    place: str,
) -> bool:
    """Whether a unit speaks of the days of an affected side that may have others below it (`find_parents`)."""
    days = {(side.start, side.end) for side in affected}
    span = span_of(affected)
    by_month: dict[int, list[Part]] = defaultdict(list)
    for one in outlines:
        by_month[one.part.first // 100].append(one.part)
    for side, said in plain.items():
        whole = [one.part for one in said]
        if not may_be_parent(whole) or not any(
            side.start <= end and start <= side.end for start, end in days
        ):
            continue
        # its children may lie where these outlines do not reach
        beyond = side.start < span.start or side.end > span.end or place not in place_groups([side])
        if beyond or may_have_children(side, whole, by_month):
            return True
    return False
