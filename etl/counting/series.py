"""Settles what counts of everything that one unit said about one measure (contract, 5.3 to 5.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from etl.counting.cumulative import difference_totals
from etl.counting.deduction import derived_qualifier
from etl.counting.periods import find_overlaps, subtract_contained
from etl.counting.records import Entry, Query, SeriesFact, Standing, districts_agree


def settle_series(facts: Sequence[SeriesFact]) -> tuple[list[Standing], list[Query]]:
    """Standings of the facts that do not count as stated, and the queries. `facts` are those of one unit and
    measure in the submissions that count; their order does not matter."""
    if _is_plain(facts):
        return [], []
    entries = [Entry.of(fact) for fact in sorted(facts, key=lambda fact: fact.id)]
    totals = [entry for entry in entries if entry.fact.cumulative]
    queries = supersede(totals)
    queries += difference_totals(_counting(totals))
    queries += supersede(_counting(entries))
    queries += subtract_contained(_counting(entries))
    queries += find_overlaps(entries)
    return [_standing(entry) for entry in entries if _is_changed(entry)], queries


def _is_plain(facts: Sequence[SeriesFact]) -> bool:
    """True for the common case of one submission with one period, in which nothing can compete."""
    kinds = {(fact.submission, fact.start, fact.end) for fact in facts}
    return len(kinds) <= 1


def supersede(entries: Iterable[Entry]) -> list[Query]:
    """Drops figures that a newer submission states too, in place; a query at each."""
    same: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        fact = entry.fact
        same[entry.start, entry.end, fact.group, fact.channel, fact.activity].append(entry)
    queries = []
    for rivals in same.values():
        heads: dict[tuple[int, str], Entry] = {}
        for entry in rivals:
            heads.setdefault((entry.fact.submission, entry.fact.district), entry)
        if len({submission for submission, _ in heads}) > 1:
            queries += _drop_older(rivals, list(heads.values()))
    return queries


def _drop_older(rivals: Iterable[Entry], heads: Sequence[Entry]) -> list[Query]:
    queries = []
    for entry in rivals:
        newer = [head for head in heads if _replaces(head.fact, entry.fact)]
        if newer:
            newest = max(newer, key=lambda head: (head.fact.submission, -head.fact.id))
            entry.drop("superseded", by=newest.fact.id)
            queries.append(Query(entry.fact.id, "superseded", newest.fact.id))
    return queries


def _replaces(newer: SeriesFact, older: SeriesFact) -> bool:
    return newer.submission > older.submission and districts_agree(newer.district, older.district)


def _counting(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.counts]


def _is_changed(entry: Entry) -> bool:
    return not entry.counts or entry.why != ""


def _standing(entry: Entry) -> Standing:
    fact = entry.fact
    if not entry.counts:
        stated = (fact.amount, fact.qualifier, fact.start, fact.end)
        return Standing(fact.id, False, entry.why, *stated, entry.by)
    qualifier = fact.qualifier if entry.left == fact.amount else derived_qualifier(entry.left)
    return Standing(fact.id, True, entry.why, entry.left, qualifier, entry.start, entry.end)
