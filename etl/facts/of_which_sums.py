"""Sums and differences of quantities with their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.quantity import Quantity


def sum_quantities(quantities: Sequence[Quantity]) -> Quantity:
    """The sum with its bounds; exact only where all are."""
    exact = [
        q.value for q in quantities if q.qualifier == "exact"
    ]  # a list costs half of what a generator does
    if len(exact) == len(quantities):
        value = round(sum(exact), 6)
        return Quantity(value, value, value, "exact", "")
    lows = [q.low for q in quantities]
    highs = [q.high for q in quantities]
    low = sum(x for x in lows if x is not None) if None not in lows else None
    high = sum(x for x in highs if x is not None) if None not in highs else None
    low, high = (None if x is None else round(x, 6) for x in (low, high))
    return Quantity(round(sum(q.value for q in quantities), 6), low, high, "about", "")


def difference(whole: Quantity, part: Quantity) -> Quantity:
    """What remains, by interval arithmetic; never below zero."""
    value = round(whole.value - part.value, 6)
    if whole.qualifier == "exact" and part.qualifier == "exact":
        return replace(whole, value=value, low=value, high=value)
    low = max(0, whole.low - part.high) if whole.low is not None and part.high is not None else 0
    high = whole.high - part.low if whole.high is not None and part.low is not None else None
    qualifier = whole.qualifier if whole.qualifier != "exact" else "about"
    return replace(whole, value=value, low=low, high=high, qualifier=qualifier)
