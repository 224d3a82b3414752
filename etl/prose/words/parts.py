"""What figures of a text count, wholes and their parts, and sums that differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from etl.meaning.quantity import Quantity
from etl.schema import UNSPECIFIED

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
