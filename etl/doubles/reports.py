"""Reports that hold one another: a parent's and its children's, two of one unit, one table under two names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from etl.counting.records import Amount, districts_agree
from etl.doubles.records import (
    ANYTHING,
    Double,
    Figure,
    Part,
    Reason,
    Side,
    Suspect,
    telling,
    totals_of,
)
from etl.regex import regex

# Points of `telling` that equal totals must come to: of a parent and its children, of one child alone, of two files
# of one unit, of two tables cell by cell.
CHILDREN_ENOUGH, CHILD_ENOUGH, TWICE_ENOUGH, TABLE_ENOUGH = 2.0, 4.0, 1.5, 5.0
TABLE_FIGURES = 3
MONTH = 100  # YYYYMMDD // 100
NEAR = 0.1  # of a total: how far estimates that overlap may lie apart
APPROXIMATE = 0.5  # of the points, where totals agree within their bounds only

RANKS = {"government": 3, "township": 2}
BUREAU = "|公安局|"
TOWNSHIP = 9  # digits
# A title that says that it sums up others.
_OF_ALL = regex(
    r"汇总|合计|各(?:乡镇|镇|乡|街道|村|社区|单位|派出所|所|支行|网点|学校|部门)|全(?:县|市|区|镇|乡|街道|局|行|系统|辖区)|下属|所属"
)

Totals = dict[str, Amount]


class Said(Protocol):
    """What of a `Part` tells which units are below which, whatever is measured."""

    @property
    def party(self) -> str: ...
    @property
    def sample(self) -> bool: ...
    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def district(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def unit_type(self) -> str: ...


Some = TypeVar("Some", bound=Said)


def find_tables(
    figures: Mapping[Side, Sequence[Figure]], parts: Mapping[Side, Sequence[Part]], affected: Collection[Side]
) -> list[Suspect]:
    """The same table under two units' names: all figures equal, cell by cell, and too many to be so by chance.

    Not in one file, whose sender knows that they are two; nor where one unit reports for the other (`find_parents`).
    """
    alike: dict[object, list[Side]] = defaultdict(list)
    for side, rows in figures.items():
        cells = sorted(
            (row.measure, row.group, row.channel, row.amount.low, row.amount.value) for row in rows
        )
        alike[side.start, side.end, side.sample, tuple(cells)].append(side)
    found = []
    for sides in alike.values():
        rows = figures[sides[0]]
        points = sum(telling(row.amount.value) for row in rows)
        if len(rows) < TABLE_FIGURES or points < TABLE_ENOUGH:
            continue
        reason = Reason("tables_equal", (str(len(rows)),))
        measures = tuple(sorted({row.measure for row in rows}))
        found += [
            Suspect(Double.of("table", one, other), measures, points, (reason,))
            for number, one in enumerate(sorted(sides))
            for other in sorted(sides)[number + 1 :]
            if (one in affected or other in affected) and _may_be_copied(parts[one], parts[other])
        ]
    return found


def _may_be_copied(one: Sequence[Part], other: Sequence[Part]) -> bool:
    if one[0].party == other[0].party or {part.arrival for part in one} & {part.arrival for part in other}:
        return False
    return not is_above(one, other) and not is_above(other, one)


def table_candidates(parts: Mapping[Side, Sequence[Part]], affected: Collection[Side]) -> set[Side]:
    """Sides with the same period and the same totals as an affected one: only their cells need be compared."""
    alike: dict[object, set[Side]] = defaultdict(set)
    for side, said in parts.items():
        totals = totals_of(said)
        if _points(totals, totals) >= 1:
            key = tuple(sorted((measure, amount.value) for measure, amount in totals.items()))
            alike[side.start, side.end, side.sample, key].add(side)
    groups = (sides for sides in alike.values() if len(sides) > 1 and not sides.isdisjoint(affected))
    return set().union(*groups)


def find_twice(parts: Iterable[Part], affected: Collection[Side]) -> list[Suspect]:
    """Two files of one unit that say one thing in different ways: the totals are equal, or the one that does not tell
    groups or channels apart can hold what the other one tells apart."""
    by_side: dict[Side, dict[str, list[Part]]] = defaultdict(lambda: defaultdict(list))
    for part in parts:
        if part.plain and part.side in affected:
            by_side[part.side][part.source].append(part)
    found = []
    for side, sources in by_side.items():
        names = sorted(sources)
        for number, one in enumerate(names):
            for other in names[number + 1 :]:
                suspect = _twice(side, sources[one], sources[other])
                found += [suspect] if suspect else []
    return found


def _twice(side: Side, one: list[Part], other: list[Part]) -> Suspect | None:
    if not any(districts_agree(a.district, b.district) for a in one for b in other):
        return None
    if _divided(one) < _divided(other):
        whole, parts = one, other
    elif _divided(other) < _divided(one):
        whole, parts = other, one
    else:
        whole, parts = (one, other) if _value(one) >= _value(other) else (other, one)
    mine, others = totals_of(whole), totals_of(parts)
    shared = tuple(sorted(mine.keys() & others.keys()))
    points, equal = _matches(mine, others)
    holds = _divided(whole) < _divided(parts) and all(others[m].low <= mine[m].high for m in shared)
    said = _points(mine, shared) + _points(others, shared)
    if not shared or not (points >= TWICE_ENOUGH or (holds and said >= TWICE_ENOUGH)):
        return None
    reason = (
        Reason("totals_equal", (str(len(equal)), str(len(shared))))
        if points >= TWICE_ENOUGH
        else Reason("undivided")
    )
    sides = (Side(side.party, side.start, side.end, "", p[0].source, side.sample) for p in (whole, parts))
    return Suspect(Double("twice", *sides), shared, points or TWICE_ENOUGH, (reason,))


def _divided(parts: Sequence[Part]) -> float:
    return sum(part.divided for part in parts) / len(parts)


def _value(parts: Sequence[Part]) -> float:
    return sum(part.amount.value for part in parts)


def find_parents(parts: Sequence[Part], wanted: Collection[Side]) -> list[Suspect]:
    """The units of whose figures those of the sides `wanted` seem to be the sums."""
    whole: dict[Side, list[Part]] = defaultdict(list)
    by_month: dict[int, list[Part]] = defaultdict(list)
    for part in parts:
        by_month[part.first // MONTH].append(part)
        if part.plain and part.side in wanted:
            whole[part.side].append(part)
    parents = [side for side in sorted(whole) if may_be_parent(whole[side])]
    return [suspect for side in parents for suspect in _children(side, whole[side], by_month)]


def may_have_children(whole: Sequence[Some], by_month: Mapping[int, Sequence[Some]]) -> bool:
    """Whether there are units of whose figures those of a side could be the sum, whatever the figures are. `by_month`:
    all that is said near it, by the month in which it begins (YYYYMM)."""
    return bool(_families(whole[0], _below(whole, by_month)))


def _below(whole: Sequence[Some], by_month: Mapping[int, Sequence[Some]]) -> dict[str, list[Some]]:
    """What the units below it say within the days of a side."""
    one = whole[0]
    first, last = min(part.first for part in whole), max(part.last for part in whole)
    inside: dict[str, list[Some]] = defaultdict(list)
    for month in range(first // MONTH, last // MONTH + 1):
        for part in by_month.get(month, ()):
            same = part.party == one.party or part.sample != one.sample
            if not same and first <= part.first and part.last <= last:
                inside[part.party].append(part)
    return {party: held for party, held in inside.items() if is_above(whole, held)}


def _children(side: Side, whole: list[Part], by_month: Mapping[int, list[Part]]) -> list[Suspect]:
    below = _below(whole, by_month)
    best: tuple[float, int, dict[str, list[Part]], Reason] | None = None
    several = any(len({part.source for part in parts}) > 1 for parts in below.values())
    held = (below, _one_file_each(below)) if several else (below,)
    families = [family for found in held for family in _families(whole[0], found)]
    for children in families:
        points, reason = _held(whole, children)
        if reason and (best is None or (points, len(children)) > best[:2]):
            best = points, len(children), children, reason
    return _parent_suspects(side, whole, best[2], best[0], best[3]) if best else []


def _one_file_each(children: Mapping[str, list[Part]]) -> dict[str, list[Part]]:
    """Of two files of a unit about one measure and period that which says more: they may say the same (`find_twice`),
    and the parent's sum then holds one of them."""
    found = {}
    for party, parts in children.items():
        said: dict[tuple[str, int, int], dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for part in parts:
            said[part.measure, part.first, part.last][part.source] += part.amount.value
        best = {key: max(sorted(sources), key=sources.__getitem__) for key, sources in said.items()}
        found[party] = [part for part in parts if best[part.measure, part.first, part.last] == part.source]
    return found


def _families(parent: Said, inside: Mapping[str, list[Some]]) -> list[dict[str, list[Some]]]:
    """Those of whom a parent can be the sum: the units of one kind below it, or all of them under a government."""
    kinds: dict[str, dict[str, list[Some]]] = defaultdict(dict)
    for party, parts in inside.items():
        kinds[parts[0].unit_type][party] = parts
    if parent.unit_type in RANKS:
        return [*kinds.values(), dict(inside)] if len(kinds) > 1 else list(kinds.values())
    return [family for kind, family in kinds.items() if kind == parent.unit_type]


def _held(whole: list[Part], children: Mapping[str, list[Part]]) -> tuple[float, Reason | None]:
    mine, others = totals_of(whole), totals_of([part for parts in children.values() for part in parts])
    shared = mine.keys() & others.keys()
    points, equal = _matches(mine, others)
    if points >= (CHILDREN_ENOUGH if len(children) > 1 else CHILD_ENOUGH) and 2 * len(equal) >= len(shared):
        return points, Reason("sum_of_children", (str(len(children)), str(len(equal)), str(len(shared))))
    # a file of several units has such a title too, and says of each only what it did itself
    said = next((found[0] for part in whole if part.alone and (found := _OF_ALL.search(part.title))), "")
    fits = (
        len(children) > 1
        and bool(shared)
        and all(others[measure].low <= mine[measure].high for measure in shared)
    )
    if said and fits and _points(others, shared) >= CHILDREN_ENOUGH:
        return 0.0, Reason("title_of_all", (said, str(len(children))))
    return 0.0, None


def _parent_suspects(
    side: Side, whole: list[Part], children: Mapping[str, list[Part]], points: float, reason: Reason
) -> list[Suspect]:
    mine = totals_of(whole)
    found = []
    for party, parts in sorted(children.items()):
        child = Side(party, side.start, side.end, ANYTHING, "", side.sample)
        shared = tuple(sorted(mine.keys() & totals_of(parts).keys()))
        if shared:
            found.append(Suspect(Double("parent", side, child), shared, points, (reason,)))
    return found


def is_above(whole: Sequence[Said], parts: Sequence[Said]) -> bool:
    """True where the one unit can report for the other: its division lies above, it is the bureau of the station or the
    government of the village, or the other one's name begins with its own."""
    parent, child = whole[0], parts[0]
    above, below = _division(whole), _division(parts)
    if child.unit.startswith(parent.unit) and child.unit != parent.unit:
        return True
    if not above or not below.startswith(above):
        return False
    return len(below) > len(above) or _rank(parent) > _rank(child)


def _division(parts: Sequence[Said]) -> str:
    """The division that all of them lie in."""
    codes = sorted({part.district for part in parts})
    first, last = codes[0], codes[-1]
    lengths = [n for n in (12, 9, 6, 4, 2) if n <= len(first) and first[:n] == last[:n]]
    return first if first == last else first[: max(lengths, default=0)]


def may_be_parent(whole: Sequence[Said]) -> bool:
    """False for a unit that by its kind and division can have none below it."""
    return _rank(whole[0]) > 1 or len(_division(whole)) < TOWNSHIP


def _rank(part: Said) -> int:
    return 2 if BUREAU in part.party else RANKS.get(part.unit_type, 1)


def _matches(mine: Totals, others: Totals) -> tuple[float, list[str]]:
    """(points, measures) of the totals that are equal, or agree within their bounds and lie near each other."""
    points, equal = 0.0, []
    for measure in sorted(mine.keys() & others.keys()):
        one, other = mine[measure], others[measure]
        near = abs(one.value - other.value) <= NEAR * max(one.value, other.value)
        estimated = one.low < one.high or other.low < other.high
        if one.value == other.value:
            points += telling(one.value)
            equal.append(measure)
        elif estimated and near and one.low <= other.high and other.low <= one.high:
            points += telling(one.value) * APPROXIMATE
            equal.append(measure)
    return points, equal


def _points(totals: Totals, measures: Iterable[str]) -> float:
    return sum(telling(totals[measure].value) for measure in measures)
