"""Keeps suspected and decided doubles up to date after a change, at the cost of what lies near it.

Suspects lie between units of one place; a pair is looked at again when one of its sides changes, and a parent with all
its children when one of them does. What is found is kept as findings (`etl.store.doubles_stored`), so that it can be made
anew from the record, and is the same.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select

from etl.doubles.counting import Outcome, settle_doubles
from etl.doubles.records import Double, Figure, Part, Side, SideSet, Suspect, is_session
from etl.doubles.reports import find_parents, find_tables, find_twice, may_be_parent, table_candidates
from etl.doubles.sessions import find_joint
from etl.store.changes import note_changed_facts
from etl.store.doubles_near import Near, figures_of
from etl.store.doubles_outline import places_to_compare
from etl.store.doubles_places import place_groups, span_of
from etl.store.doubles_stored import (
    DECIDED,
    EXCEEDED,
    PAIRS,
    SUSPECTED,
    Decisions,
    write_outcome,
    write_suspects,
)
from etl.store.just_written import JustWritten
from etl.store.tables import finding
from etl.store.terms import in_numbers, texts_of

Stored = dict[int, list[Suspect]]


def sides_of(connection: Connection, said: Collection[tuple[int, int, int, int, bool]]) -> set[Side]:
    """The sides of (party, first day, last day, activity, sample), party and activity as numbers."""
    words = texts_of(
        connection, {number for party, _, _, activity, _ in said for number in (party, activity)}
    )
    return {
        Side(words[party], start, end, words[activity], "", sample)
        for party, start, end, activity, sample in said
    }


def update_doubles(
    connection: Connection,
    affected: Collection[Side],
    added: JustWritten | None = None,
    crowded: Collection[int] = (),
) -> None:
    """Looks for doubles of the sides whose figures changed, and applies what was decided about them. `added`: the facts
    that this transaction has written, which count as they were written but for those of the units `crowded`."""
    places = {
        place: set(sides) for place, sides in place_groups(affected).items() if not place.startswith("|")
    }
    decisions = Decisions(connection)
    decisions.about({side.party for sides in places.values() for side in sides})  # asked once for all places
    compared = places_to_compare(connection, places, added, crowded)
    for place, sides in sorted(places.items()):
        if place in compared or any(map(is_session, sides)):
            _update_place(connection, place, sides, decisions, place in compared)
        else:
            _mark(connection, _decided_near(decisions, sides), {}, decisions)


def apply_decisions(connection: Connection, doubles: Collection[Double]) -> None:
    """Brings the figures up to date after something was decided about these doubles."""
    decisions = Decisions(connection)
    sides = [side for double in doubles for side in double.sides]
    known: Stored = {}
    for place, near in sorted(place_groups(sides).items()):
        known |= Near(connection, [place], span_of(near)).stored_suspects()
    _mark(connection, set(doubles), known, decisions)


def _update_place(
    connection: Connection, place: str, affected: set[Side], decisions: Decisions, compared: bool
) -> None:
    """Looks for doubles among all that is said in the place, or where they are not to be `compared` for sessions only."""
    near = Near(connection, [place], span_of(affected))
    before = near.stored_suspects() if compared else {}
    parts = near.parts() if compared else []
    by_side: dict[Side, list[Part]] = defaultdict(list)
    for part in parts:
        if part.plain:
            by_side[part.side].append(part)
    parents = {side for side, said in by_side.items() if may_be_parent(said)}
    parents |= {
        one.double.left for noted in before.values() for one in noted if one.double.relation == "parent"
    }
    days = {(side.start, side.end) for side in affected}
    parents = {side for side in parents if any(_overlaps(side, *span) for span in days)}
    found = _find(connection, near, affected, by_side)
    for group, sides in sorted(place_groups(parents).items()):
        wider = (
            near
            if group == place and span_of(sides) == near.span
            else Near(connection, [group], span_of(sides))
        )
        found += find_parents(parts if wider is near else wider.parts(), set(sides))
    gone = {
        suspect.double
        for suspects in before.values()
        for suspect in suspects
        if _is_looked_at(suspect.double, affected, parents)
    }
    after = _anchored(connection, before, gone, found)
    _write_pairs(connection, before, after)
    changed = gone | {suspect.double for suspect in found}
    _mark(connection, changed | _decided_near(decisions, affected), after, decisions)


def _overlaps(side: Side, start: int, end: int) -> bool:
    return side.start <= end and start <= side.end


def _is_looked_at(double: Double, affected: Collection[Side], parents: Collection[Side]) -> bool:
    if double.relation == "parent":
        return double.left in parents
    return any(replace(side, source="") in affected for side in double.sides)


def _find(
    connection: Connection, near: Near, affected: set[Side], by_side: dict[Side, list[Part]]
) -> list[Suspect]:
    plain = [part for parts in by_side.values() for part in parts]
    found = find_twice(plain, affected)
    candidates = table_candidates(by_side, affected)
    if len(candidates) > 1:
        figures: dict[Side, list[Figure]] = defaultdict(list)
        for figure in figures_of(connection, candidates):
            figures[figure.side].append(figure)
        found += find_tables(figures, by_side, affected)
    if sessions := {side for side in affected if is_session(side)}:
        found += find_joint(Near(connection, near.places, span_of(sessions)).sessions(), sessions)
    return found


def _anchored(
    connection: Connection, before: Stored, gone: Collection[Double], found: Iterable[Suspect]
) -> Stored:
    """Where suspects are noted from now on: those found at the first figure of their left side."""
    after = {
        number: [one for one in suspects if one.double not in gone] for number, suspects in before.items()
    }
    lefts: dict[Side, list[Suspect]] = defaultdict(list)
    for suspect in found:
        lefts[suspect.double.left].append(suspect)
    sides = SideSet(lefts)
    first: dict[Side, int] = {}
    for figure in figures_of(connection, lefts) if lefts else []:
        for side in sides.of(figure):
            first.setdefault(side, figure.id)
    for side, suspects in lefts.items():
        after.setdefault(first[side], []).extend(suspects)
    return after


def _write_pairs(connection: Connection, before: Stored, after: Stored) -> None:
    changed = sorted(
        number for number in before.keys() | after.keys() if before.get(number) != after.get(number)
    )
    _delete(connection, changed, [PAIRS])
    _insert(
        connection,
        [_row(number, PAIRS, None, write_suspects(after[number])) for number in changed if after.get(number)],
    )


def _decided_near(decisions: Decisions, affected: Iterable[Side]) -> set[Double]:
    """The doubles that were ever decided about in which an affected side takes part."""
    days: dict[tuple[str, bool], list[tuple[int, int]]] = defaultdict(list)
    for side in affected:
        days[side.party, side.sample].append((side.start, side.end))
    return {
        double
        for double in decisions.about({party for party, _ in days})
        if any(_overlaps(side, *span) for side in double.sides for span in days[side.party, side.sample])
    }


def _mark(connection: Connection, changed: set[Double], known: Stored, decisions: Decisions) -> None:
    """Writes anew, at the figures of the changed doubles and of all that decisions tie to them, what is suspected
    and what was decided."""
    tied = set(changed)
    while more := _decided_near(decisions, {side for double in tied for side in double.sides}) - tied:
        tied |= more
    if not tied:
        return
    sides = SideSet(side for double in tied for side in double.sides)
    suspects = {suspect.double: suspect for noted in known.values() for suspect in noted}
    everything = {side for double in (*tied, *suspects) for side in double.sides}
    figures = figures_of(connection, everything)
    held = SideSet(everything)
    of_side: dict[Side, list[Figure]] = defaultdict(list)
    for figure in figures:
        for side in held.of(figure):
            of_side[side].append(figure)
    standing = [one for double in tied for one in decisions.standing(double).values()]
    outcomes = settle_doubles(standing, figures)
    written = [figure.id for figure in figures if sides.of(figure)]
    before = _noted(connection, written)
    _delete(connection, written, [SUSPECTED, DECIDED, EXCEEDED])
    marks = _suspected(suspects.values(), of_side, set(written), decisions)
    rows = [_row(number, SUSPECTED, other, "{}") for number, other in marks.items()]
    _insert(connection, rows + [row for outcome in outcomes for row in _decided_rows(outcome)])
    note_changed_facts(connection, {number for number, *_ in before ^ _noted(connection, written)})


def _noted(connection: Connection, numbers: Sequence[int]) -> set[tuple[int, str, str]]:
    """What is noted about doubles at these figures: figure, code, numbers."""
    query = select(finding.c.fact_id, finding.c.code, finding.c.numbers).where(
        in_numbers(connection, finding.c.fact_id, numbers),
        finding.c.code.in_((SUSPECTED, DECIDED, EXCEEDED)),
    )
    return {(number, code, said) for number, code, said in connection.execute(query)}


def _suspected(
    suspects: Iterable[Suspect], of_side: dict[Side, list[Figure]], among: set[int], decisions: Decisions
) -> dict[int, int]:
    """{figure among these: the figure that it may count twice with} of all doubles of which something is undecided."""
    found: dict[int, int] = {}
    for suspect in sorted(suspects, key=lambda suspect: (-suspect.score, suspect.double)):
        left, right = suspect.double.sides
        if among.isdisjoint(figure.id for side in (left, right) for figure in of_side[side]):
            continue
        decided = decisions.standing(suspect.double)
        for measure in suspect.measures:
            if measure in decided:
                continue
            pair = [
                [figure.id for figure in of_side[side] if figure.measure == measure] for side in (left, right)
            ]
            for own, others in (pair, pair[::-1]):
                for number in among.intersection(own) if others else ():
                    found.setdefault(number, others[0])
    return found


def _decided_rows(outcome: Outcome) -> list[dict[str, Any]]:
    rows = [_row(outcome.figure, DECIDED, outcome.other, write_outcome(outcome))]
    if outcome.beyond:
        numbers = json.dumps({"difference": outcome.beyond})
        rows.append(_row(outcome.figure, EXCEEDED, outcome.other, numbers))
    return rows


def _row(number: int, code: str, other: int | None, numbers: str) -> dict[str, Any]:
    return {"fact_id": number, "code": code, "other_fact": other, "numbers": numbers}


def _delete(connection: Connection, numbers: Sequence[int], codes: Sequence[str]) -> None:
    if numbers:
        mine = in_numbers(connection, finding.c.fact_id, numbers)
        connection.execute(delete(finding).where(mine, finding.c.code.in_(codes)))


def _insert(connection: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(finding.insert(), sorted(rows, key=lambda row: (row["fact_id"], row["code"])))
