"""Sums with quantities that carry bounds: a whole less its parts, parts added up, a count times what each one got."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.quantity_grammar import Quantity
from etl.schema import Qualifier


def qualify(value: float, low: float | None, high: float | None) -> Qualifier:
    """The qualifier that bounds imply around a value."""
    if low == value == high:
        return "exact"
    if low == value:
        return "at_least"
    return "at_most" if high == value else "about"


def subtract(whole: Quantity, parts: list[Quantity]) -> Quantity | None:
    """What the parts leave of the whole, None where they exceed it."""
    value = whole.value - sum(p.value for p in parts)
    if value < 0:
        return None
    parts_high = add_bounds([p.high for p in parts])
    parts_low = add_bounds([p.low for p in parts]) or 0.0
    low = None if whole.low is None or parts_high is None else max(0.0, whole.low - parts_high)
    high = None if whole.high is None else max(value, whole.high - parts_low)
    low = 0.0 if low is None else min(low, value)
    return Quantity(value, low, high, qualify(value, low, high), whole.unit)


def add(parts: Sequence[Quantity]) -> Quantity:
    """The sum of quantities of one unit, with the bounds of all."""
    value, low = sum(p.value for p in parts), add_bounds([p.low for p in parts])
    high = add_bounds([p.high for p in parts])
    return Quantity(value, low, high, qualify(value, low, high), parts[0].unit)


def add_bounds(bounds: list[float | None]) -> float | None:
    """The sum, None where one of them is open."""
    return None if any(b is None for b in bounds) else sum(b for b in bounds if b is not None)


def multiply(count: Quantity, each: Quantity) -> Quantity:
    """`count` times `each`, with the bounds of both; the unit is that of `each`."""
    value = count.value * each.value
    low = None if count.low is None or each.low is None else count.low * each.low
    high = None if count.high is None or each.high is None else count.high * each.high
    return Quantity(value, low, high, qualify(value, low, high), each.unit)
