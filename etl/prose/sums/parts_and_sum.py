"""Numbers without a noun of their own that add up to the sum behind them: 一路走23户，二路19户，三路16户，加起来58户.

That they make up the sum says of them all what one of them, the sum, or the deed before them says of it (contract 4.1).
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import find_measures
from etl.meaning.quantity import FoundQuantity
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, Passage, Spot
from etl.prose.sums.item_rows import unit_of
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

_FEWEST, _MOST = 2, 12
_SUMS_UP = regex(
    r"(?:合计|总计|共计|一共|统共|拢共|总共|[加合]起?来|加一[块起]儿?|合一[块起]儿?|算下来|(?<=[,;。、])共|[两三四五六七八九十]\w{1,4}(?:下来|一?共|计)|[一全]周|全[天日月校])"
    r"[^,;。\d]{0,8}$"
)
_DOORS = regex(r"走|跑|敲|入户|上门|串门|家访|开门|进[^,;。]{0,4}[户家]")
_TAUGHT = regex(
    r"[讲听]|课|(?<!社)会|培训|学习|班会|看了?[^,;。]{0,6}(?:片|视频)|(?:反诈|防骗|警示)[^,;。]{0,4}片"
)
_OUT_OF = regex(r"(?:人家)?[里中当](?!午)")
_HOUSE_UNITS = frozenset(["户", "家"])


def one_of_sum(spot: Spot) -> Measured | None:
    """What a number counts that makes up, with its neighbours in the same unit, the sum told behind them."""
    if not spot.passage.of_campaign or spot.zones.behind:
        return None
    passage, found = spot.passage, spot.found
    start = passage.item_start(found.start, "。")
    numbers = _alike_in_sentence(passage, found, found.start + REACH)
    for at, total in enumerate(numbers):
        parts = _parts_of_sum(passage, numbers, at) if total.start > found.start else []
        if any(one.start == found.start for one in parts):
            measure = (
                _told_of_one(spot, parts) or _by_noun(spot, start, parts) or _by_deed(spot, start, parts)
            )
            return Measured(measure, "", 0) if measure else None
    return None


def sums_up_neighbours(passage: Passage, found: FoundQuantity) -> bool:
    """Whether a number is the sum, in so many words, of those in its unit right before it."""
    numbers = _alike_in_sentence(passage, found, found.end)
    return bool(_parts_of_sum(passage, numbers, len(numbers) - 1))


def _alike_in_sentence(passage: Passage, found: FoundQuantity, end: int) -> Sequence[FoundQuantity]:
    """The numbers of its sentence, across ;, in its unit, but those of which others are told as a part: 92户里开门的57户."""
    start = passage.item_start(found.start, "。")
    closed = passage.text.find("。", found.end)
    return [
        one
        for one in passage.quantities_in(start, min(end, closed if closed >= 0 else end))
        if unit_of(one) == unit_of(found) and not _OUT_OF.match(passage.text, one.end)
    ]


def _parts_of_sum(passage: Passage, numbers: Sequence[FoundQuantity], at: int) -> Sequence[FoundQuantity]:
    """Those before the number at place `at` that make it up, where the words before it say that it sums up; [] for none."""
    if at < _FEWEST or not _SUMS_UP.search(passage.text[numbers[at - 1].end : numbers[at].start]):
        return []
    summed = 0.0
    for first in range(at - 1, max(-1, at - 1 - _MOST), -1):
        summed += numbers[first].quantity.value
        if summed == numbers[at].quantity.value and at - first >= _FEWEST:
            return numbers[first:at]
    return []


def _told_of_one(spot: Spot, parts: Sequence[FoundQuantity]) -> str | None:
    """What is counted already of the parts before this one."""
    places = {one.start for one in parts}
    told = [one.measure for one in spot.earlier_in_sentence() if one.found.start in places]
    return told[-1] if told else None


def _by_noun(spot: Spot, start: int, parts: Sequence[FoundQuantity]) -> str | None:
    """The noun before the first of them: 发折页，内科60份、外科45份."""
    hits = find_measures(spot.passage.text[start : parts[0].start])
    codes = [strict_measure(hit.word, spot.zones.unit) for hit in hits]
    return next((code for code in reversed(codes) if code), None)


def _by_deed(spot: Spot, start: int, parts: Sequence[FoundQuantity]) -> str | None:
    """Doors were knocked at, or there was something to hear."""
    said = spot.passage.text[start : parts[0].start]
    if spot.zones.unit in _HOUSE_UNITS:
        return "households" if _DOORS.search(said) else None
    return "people_reached" if spot.zones.unit in PEOPLE and _TAUGHT.search(said) else None
