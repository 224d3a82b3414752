"""Takes the figures of parts away from the figures that include them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from etl.counting.records import Amount, Entry, tidy

EXACT, KIN, OTHER, NEVER = 3, 2, 1, 0
Rank = Callable[[Entry, Entry], int]


@dataclass(slots=True)
class Deduction:
    """What happened to the wholes: which were touched, which across unlike cells, which exceeded."""

    touched: list[Entry]
    blurred: list[Entry]
    exceeded: list[tuple[Entry, float]]


def deduct(wholes: Sequence[Entry], parts: Sequence[tuple[Entry, Amount]], rank: Rank) -> Deduction:
    """Takes `parts` (each with its amount) away from `left` of the wholes, in place.

    `rank(whole, part)` says how well they fit: a part with an EXACT whole is taken from such wholes only,
    whatever they hold; any other part from its KIN, then from OTHER wholes, the largest first. A part is
    exceeding only where its lower bound passes what the upper bounds of its wholes leave.
    """
    outcome = Deduction([], [], [])
    queue = []
    for part, amount in parts:
        fits = [(rank(whole, part), whole) for whole in wholes]
        best = max((fit for fit, _ in fits), default=NEVER)
        if best == NEVER:
            continue
        floor = EXACT if best == EXACT else OTHER
        queue.append((best, amount, part, [pair for pair in fits if pair[0] >= floor]))
    queue.sort(key=lambda item: -item[0])
    for _, amount, part, fits in queue:
        fits.sort(key=lambda pair: _preference(pair[0], pair[1], part))
        _take(amount, fits, outcome)
    return outcome


def _preference(fit: int, whole: Entry, part: Entry) -> tuple[int, bool, float, int]:
    same_name = whole.fact.activity == part.fact.activity
    return -fit, not same_name, -whole.left.value, whole.fact.id


def _take(rest: Amount, fits: list[tuple[int, Entry]], outcome: Deduction) -> None:
    for fit, whole in fits:
        if rest.value <= whole.left.value:
            whole.left = whole.left.minus(rest)
            _note(fit, whole, outcome)
            return
        if whole.left.value > 0:
            taken = whole.left.value
            piece = Amount(min(rest.low, taken), taken, taken)
            whole.left = whole.left.minus(piece)
            rest = Amount(tidy(rest.low - piece.low), tidy(rest.value - taken), tidy(rest.high - taken))
            _note(fit, whole, outcome)
    _use_slack(rest, fits, outcome)


def _use_slack(rest: Amount, fits: list[tuple[int, Entry]], outcome: Deduction) -> None:
    """The stated values are used up: what is still to be taken must lie within the upper bounds."""
    beyond = rest.low
    for fit, whole in fits:
        cut = min(beyond, whole.left.high)
        whole.left = Amount(0.0, 0.0, tidy(whole.left.high - cut))
        beyond = tidy(beyond - cut)
        _note(fit, whole, outcome)
    if beyond > 0:
        outcome.exceeded.append((fits[0][1], beyond))


def _note(fit: int, whole: Entry, outcome: Deduction) -> None:
    if all(whole is not known for known in outcome.touched):
        outcome.touched.append(whole)
    if fit == OTHER and all(whole is not known for known in outcome.blurred):
        outcome.blurred.append(whole)


def derived_qualifier(amount: Amount) -> str:
    """The qualifier of a computed amount: what its bounds allow to be said, and no more."""
    if amount.low == amount.value == amount.high:
        return "exact"
    if amount.low == amount.value or amount.high == float("inf"):
        return "at_least"
    return "at_most" if amount.high == amount.value else "about"
