"""Running totals become period figures by difference (contract, 4.4 and 5.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from etl.counting.deduction import EXACT, KIN, NEVER, deduct
from etl.counting.records import UNSPECIFIED, Entry, Query, SeriesFact, day_after, districts_agree

Cell = tuple[str, str]


def difference_totals(entries: Iterable[Entry]) -> list[Query]:
    """Turns the running totals of one unit and measure into period figures, in place; returns queries.

    A total follows the last undisputed one of the same year, group and channel that starts where it
    starts, or that ends before it starts. The first of a series counts as a whole. A total below its
    predecessor does not count, and the next one is compared with that predecessor again: the sum never
    passes what was stated last.
    """
    points: dict[tuple[int, int], list[Entry]] = defaultdict(list)
    for entry in entries:
        points[entry.fact.end, entry.fact.start].append(entry)
    accepted: list[Entry] = []
    queries: list[Query] = []
    for _, point in sorted(points.items()):
        queries += _difference_point(point, accepted)
        accepted += [entry for entry in point if entry.counts]
    return queries


def _difference_point(point: list[Entry], accepted: list[Entry]) -> list[Query]:
    cells: dict[Cell, list[Entry]] = defaultdict(list)
    for entry in point:
        cells[_cell(entry)].append(entry)
    queries: list[Query] = []
    fresh: list[Entry] = []
    for rows in cells.values():
        earlier = _predecessors(rows, accepted)
        if earlier:
            queries += _subtract(rows, earlier)
        else:
            fresh += rows
    renamed = [
        entry
        for entry in accepted
        if _cell(entry) not in cells and any(_follows(new, entry) and _kin(new, entry) for new in fresh)
    ]
    if renamed:
        queries += _subtract([new for new in fresh if any(_kin(new, old) for old in renamed)], renamed)
        accepted[:] = [entry for entry in accepted if all(entry is not old for old in renamed)]
    return queries


def _cell(entry: Entry) -> Cell:
    return entry.fact.group, entry.fact.channel


def _follows(entry: Entry, earlier: Entry) -> bool:
    new, old = entry.fact, earlier.fact
    return old.end < new.end and same_series(old, new) and districts_agree(new.district, old.district)


def same_series(old: SeriesFact, new: SeriesFact) -> bool:
    """True for running totals of one year that start on the same day, or carry each their own month."""
    both_run = old.cumulative and new.cumulative and new.end // 10000 == old.end // 10000
    return both_run and (old.start == new.start or old.end < new.start or new.end < old.start)


def _kin(entry: Entry, earlier: Entry) -> bool:
    """The same people or means, told apart in one of the two totals only."""
    pairs = zip(_cell(entry), _cell(earlier), strict=True)
    return _follows(entry, earlier) and all(a == b or UNSPECIFIED in (a, b) for a, b in pairs)


def _predecessors(rows: list[Entry], accepted: list[Entry]) -> list[Entry]:
    """The last totals before these rows in the same cell, those of the same division first."""
    found: dict[int, Entry] = {}
    for row in rows:
        earlier = [old for old in accepted if _cell(old) == _cell(row) and _follows(row, old)]
        same_place = [old for old in earlier if old.fact.district == row.fact.district]
        earlier = same_place or earlier
        last = max((old.fact.end for old in earlier), default=0)
        found.update((old.fact.id, old) for old in earlier if old.fact.end == last)
    return list(found.values())


def _place_rank(new: Entry, old: Entry) -> int:
    if not _follows(new, old):
        return NEVER
    return EXACT if new.fact.district == old.fact.district else KIN


def _subtract(rows: list[Entry], earlier: list[Entry]) -> list[Query]:
    outcome = deduct(rows, [(old, old.fact.amount) for old in earlier], _place_rank)
    if outcome.exceeded:
        for row in rows:
            row.drop("falling", by=earlier[0].fact.id)
        worst, beyond = outcome.exceeded[0]
        return [Query(worst.fact.id, "cumulative_falls", earlier[0].fact.id, {"difference": beyond})]
    for row in rows:
        ends = [old.fact.end for old in earlier if _follows(row, old)]
        if ends:
            row.start, row.why = day_after(max(ends)), "difference"
    return []
