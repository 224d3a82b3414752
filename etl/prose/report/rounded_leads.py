"""An opening that sums up what its sections tell, of which one number is rounded: 举办讲座26场，参加近4000人 above 18场、
2700余人 and 8场、1200多人. The 26 are made up to the last; so the 4000 are those who came to them (contract 4.1)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from etl.meaning.quantity import Quantity
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.stated import Stated, note_restated

FEWEST_PARTS = 2
WIDEST = 1.2  # times its number, for one without an upper bound


def leave_rounded_leads(unstated: Mapping[str, list[Stated]], sums: Collection[int]) -> None:
    """Takes the rounded figures out of the paragraphs that sum up others (`sums`), each with a note, where those behind it
    come to as much within their bounds. `unstated`: the figures of each measure in the order of the text."""
    for same in unstated.values():
        for one in [stated for stated in same if stated.paragraph.index in sums]:
            if one.whole and one.figure.quantity.qualifier != "exact" and _is_told_behind(one, same):
                note_restated(one.paragraph, one.figure)
                same.remove(one)


def _is_told_behind(lead: Stated, same: Sequence[Stated]) -> bool:
    parts = [
        one
        for one in same
        if one.paragraph.index > lead.paragraph.index and lead.is_of(one) and not one.summed
    ]
    of_way = [one for one in parts if one.figure.channel == lead.figure.channel != NONE]
    return any(
        len(some) >= FEWEST_PARTS
        and _comes_to(lead.figure.quantity, [one.figure.whole or one.figure.quantity for one in some])
        for some in (parts, of_way)
    )


def _comes_to(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    bounds = [_bounds(part) for part in parts]
    low, high = _bounds(whole)
    return sum(least for least, _ in bounds) <= high and sum(most for _, most in bounds) >= low


def _bounds(one: Quantity) -> tuple[float, float]:
    low = one.value if one.low is None else one.low
    high = one.value * WIDEST if one.high is None else one.high
    return low, high
