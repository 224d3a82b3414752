"""Periods inside periods of one unit and measure are never added (contract, 5.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.counting.cumulative import same_series
from etl.counting.deduction import EXACT, KIN, NEVER, OTHER, deduct
from etl.counting.records import UNSPECIFIED, Entry, Query, districts_agree


def subtract_contained(entries: Sequence[Entry]) -> list[Query]:
    """Leaves to each longer figure what it has beyond the shorter ones inside it; returns queries.

    Works in place and from the shortest period up, so that a year sees its months as they count. A named
    activity of the same period counts as inside a plain figure of another submission.
    """
    batches: dict[tuple[int, bool, int, int], list[Entry]] = defaultdict(list)
    for entry in entries:
        # end - start of YYYYMMDD numbers grows with every period that includes another one
        batches[entry.end - entry.start, not entry.fact.activity, entry.start, entry.end].append(entry)
    queries: list[Query] = []
    shorter: list[Entry] = []
    for (_, _, start, end), wholes in sorted(batches.items()):
        parts = [part for part in shorter if start <= part.start and part.end <= end and part.counts]
        if parts:
            queries += _leave_remainders(wholes, parts)
        shorter += wholes
    return queries


def _leave_remainders(wholes: list[Entry], parts: list[Entry]) -> list[Query]:
    outcome = deduct(wholes, [(part, part.left) for part in parts], contained_rank)
    queries = [
        Query(whole.fact.id, "shorter_periods_exceed", None, {"difference": beyond})
        for whole, beyond in outcome.exceeded
    ]
    queries += [Query(whole.fact.id, "remainder_across_groups") for whole in outcome.blurred]
    for whole in outcome.touched:
        if whole.left.high == 0:
            whole.drop("contained")
        else:
            whole.why = "remainder"
    return queries


def contained_rank(whole: Entry, part: Entry) -> int:
    """How well a shorter figure fits into a longer one. Another division's figure never does."""
    one, other = whole.fact, part.fact
    # running totals of one series were taken from each other already
    if not may_compete(whole, part) or same_series(one, other):
        return NEVER
    if (whole.start, whole.end) == (part.start, part.end) and (
        one.submission == other.submission or one.activity or not other.activity
    ):
        return NEVER
    if one.group == other.group and one.channel == other.channel:
        return EXACT
    pairs = ((one.group, other.group), (one.channel, other.channel))
    return KIN if all(a == b or UNSPECIFIED in (a, b) for a, b in pairs) else OTHER


def may_compete(one: Entry, other: Entry) -> bool:
    """False for figures of different divisions, and for two named activities of one submission."""
    a, b = one.fact, other.fact
    two_events = a.submission == b.submission and bool(a.activity) and bool(b.activity)
    return not two_events and districts_agree(a.district, b.district)


def find_overlaps(entries: Sequence[Entry]) -> list[Query]:
    """Queries at figures whose period cuts into another one's without lying inside it: both count."""
    by_period: dict[tuple[int, int], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.counts and entry.start != entry.end:
            by_period[entry.start, entry.end].append(entry)
    periods = sorted(by_period)
    queries: list[Query] = []
    for index, (start, end) in enumerate(periods):
        for later in periods[index + 1 :]:
            if later[0] > end:
                break
            if start < later[0] and end < later[1]:
                queries += _overlap_queries(by_period[start, end], by_period[later])
    return queries


def _overlap_queries(earlier: list[Entry], later: list[Entry]) -> list[Query]:
    queries = []
    for entry in later:
        other = next((old for old in earlier if may_compete(entry, old)), None)
        if other is not None:
            queries.append(Query(entry.fact.id, "periods_overlap", other.fact.id))
    return queries
