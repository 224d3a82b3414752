"""What counts once people have decided about doubles: pure functions, on what counts without those decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.counting.deduction import EXACT, KIN, NEVER, OTHER, deduct, derived_qualifier
from etl.counting.records import UNSPECIFIED, Amount, Entry, SeriesFact, districts_agree
from etl.doubles.records import Decided, Figure, Side, SideSet


@dataclass(slots=True, frozen=True)
class Outcome:
    """What a figure comes to by decision `number` because of the figure `other`; `counts` is False where it is in
    another one as a whole. `beyond`: how far the children's figures pass it."""

    figure: int
    counts: bool
    amount: Amount
    qualifier: str
    other: int
    number: int
    beyond: float = 0.0


def settle_doubles(decisions: Iterable[Decided], figures: Sequence[Figure]) -> list[Outcome]:
    """What becomes of the figures, of all sides that the decisions name; those that stay as they are are left out."""
    by_measure: dict[str, list[Decided]] = defaultdict(list)
    for decision in decisions:
        by_measure[decision.measure].append(decision)
    outcomes: list[Outcome] = []
    for measure, decided in sorted(by_measure.items()):
        outcomes += _Measure(decided, [figure for figure in figures if figure.measure == measure]).settle()
    return outcomes


class _Measure:
    """The decisions about one measure. Of decisions that together would leave nothing of a thing (each of two sides
    is in the other) the newest hold."""

    def __init__(self, decided: Iterable[Decided], figures: Sequence[Figure]) -> None:
        newest = sorted(decided, key=lambda decision: (-decision.number, decision.double))
        self._of_side: dict[Side, list[Figure]] = defaultdict(list)
        sides = SideSet(side for decision in newest for side in decision.double.sides)
        for figure in sorted(figures, key=lambda figure: figure.id):
            for side in sides.of(figure):
                self._of_side[side].append(figure)
        self._edges: list[tuple[set[int], set[int]]] = []
        self._children: dict[Side, dict[Side, int]] = defaultdict(dict)
        self._dropped: dict[int, Outcome] = {}
        for decision in newest:
            self._apply(decision)

    def _apply(self, decision: Decided) -> None:
        left, right = decision.double.sides
        if decision.answer == "both":
            return
        # whose figures are in the other's, and whose stand for both
        inside, stands = (right, left) if decision.answer == "left" else (left, right)
        gone, kept = self._ids(inside), self._ids(stands)
        if not kept or not gone.isdisjoint(self._reached(kept)):
            return
        self._edges.append((gone, kept))
        if decision.answer == "contained":
            self._children[left][right] = decision.number
            return
        by = self._of_side[stands][0].id
        for figure in self._of_side[inside]:
            outcome = Outcome(figure.id, False, figure.amount, "", by, decision.number)
            self._dropped.setdefault(figure.id, outcome)

    def _ids(self, side: Side) -> set[int]:
        return {figure.id for figure in self._of_side[side]}

    def _reached(self, kept: set[int]) -> set[int]:
        """The figures that stand for these, by what has been accepted."""
        found, grown = set(kept), True
        while grown:
            grown = False
            for gone, stands in self._edges:
                if not gone.isdisjoint(found) and not stands <= found:
                    found |= stands
                    grown = True
        return found

    def settle(self) -> list[Outcome]:
        """What becomes of the figures: each parent keeps what it has beyond its children."""
        outcomes = list(self._dropped.values())
        for parent, children in sorted(self._children.items()):
            number, by = max((number, self._of_side[child][0].id) for child, number in children.items())
            for whole, beyond in self._deducted(parent, set(children)):
                touched = whole.left != whole.fact.amount or beyond
                if touched and whole.fact.id not in self._dropped:
                    counts, qualifier = whole.left.high > 0, derived_qualifier(whole.left)
                    outcomes.append(Outcome(whole.fact.id, counts, whole.left, qualifier, by, number, beyond))
        return outcomes

    def _deducted(self, parent: Side, inside: set[Side]) -> list[tuple[Entry, float]]:
        """The parent's figures less those of the children `inside`, with how far these pass them. A child that is a
        parent itself is taken as what it has beyond those of its own that are `inside` too: a county sees its
        townships as their villages leave them, where it holds the villages as well."""
        wholes = [_entry(figure) for figure in self._of_side[parent]]
        parts: dict[int, Entry] = {}
        for child in sorted(inside):
            left: dict[int, Entry] = {}
            for side in self._parents_in(child):
                held = self._children[side].keys() & (inside - {child})
                left |= {entry.fact.id: entry for entry, _ in self._deducted(side, held)} if held else {}
            for figure in self._of_side[child]:
                parts[figure.id] = left.get(figure.id) or _entry(figure)
        outcome = deduct(wholes, [(part, part.left) for part in parts.values()], _rank)
        beyond = {whole.fact.id: more for whole, more in outcome.exceeded}
        return [(whole, beyond.get(whole.fact.id, 0.0)) for whole in wholes]

    def _parents_in(self, child: Side) -> list[Side]:
        """The parents whose own figures are a child's."""
        ids = self._ids(child)
        return [side for side in self._children if not ids.isdisjoint(self._ids(side))]


def _entry(figure: Figure) -> Entry:
    fact = SeriesFact(
        figure.id, figure.arrival, figure.group, figure.channel, figure.side.activity, figure.district,
        figure.start, figure.end, False, figure.amount, "",
    )  # fmt: skip
    return Entry.of(fact)


def _rank(whole: Entry, part: Entry) -> int:
    one, other = whole.fact, part.fact
    if one.id == other.id or not districts_agree(one.district, other.district):
        return NEVER
    pairs = ((one.group, other.group), (one.channel, other.channel))
    if all(a == b for a, b in pairs):
        return EXACT
    return KIN if all(a == b or UNSPECIFIED in (a, b) for a, b in pairs) else OTHER
