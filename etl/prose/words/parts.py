"""Sums with quantities that carry bounds: a whole less its parts, a count times what each one got, sums that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from etl.meaning.quantity import Quantity
from etl.schema import UNSPECIFIED, Qualifier

_MOST_APART = 1.25  # how many times the one of two sums may be that is meant to be the other


class Counted(Protocol):
    """A figure of a text. `whole`: the number as it stands, where it counts but what its parts leave of it."""

    measure: str
    group: str
    channel: str
    quantity: Quantity
    whole: Quantity | None


def values_of(figure: Counted) -> set[float]:
    """What it counts, and the number as it stands: 走访112户，其中独居老人9户 counts 103 and 9."""
    return {figure.quantity.value, (figure.whole or figure.quantity).value}


def is_alike(told: Counted, again: Counted) -> bool:
    """Whether one figure can be of what another says, by its measure, group and way."""
    ways = {told.channel, again.channel}
    alike = told.measure == again.measure and again.group in (UNSPECIFIED, told.group)
    return alike and (len(ways) == 1 or UNSPECIFIED in ways)


@dataclass(frozen=True, slots=True)
class DifferingTotal:
    """A stated sum at text[start:end] that its parts do not add up to: they make `summed`; `code` is the question."""

    start: int
    end: int
    text: str
    stated: float
    summed: float
    code: str = "prose_total_differs"


def parts_above_whole(start: int, end: int, text: str, stated: float, summed: float) -> DifferingTotal:
    """A whole that is less than its parts (2400册，其中…1500册，…1100册)."""
    return DifferingTotal(start, end, text, stated, summed, "prose_parts_above_whole")


def parts_below_whole(start: int, end: int, text: str, stated: float, summed: float) -> DifferingTotal:
    """A whole that is more than the parts told of it (四村合计860份, of which two are told)."""
    return DifferingTotal(start, end, text, stated, summed, "prose_parts_below_whole")


def rest_kept(start: int, end: int, text: str, stated: float, summed: float) -> DifferingTotal:
    """A sum of the report that keeps what other paragraphs leave of it (合计…46张, of which they tell 36)."""
    return DifferingTotal(start, end, text, stated, summed, "prose_rest_of_sum")


def are_near(stated: float, summed: float) -> bool:
    """Whether two sums that differ are so near that the one is meant to be the other: 330 of 150 and 170, not of 20."""
    return max(stated, summed) <= _MOST_APART * min(stated, summed)


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
