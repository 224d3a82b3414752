"""The numbers that a passage takes back, and what the numbers count that it states in their place."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.lexicon import find_channels, find_measures
from etl.meaning.quantity import Quantity
from etl.prose.counted.circumstances import NONE
from etl.prose.passages.passage import Figure, Passage, Spot
from etl.prose.sums.head_above import measure_of_head
from etl.prose.words.text import Folded
from etl.prose.words.zones import strict_measure
from etl.regex import regex

# 把12场误写成21场: what nothing else counts.
PAPERS = regex(r"(?:资料|材料)[^,;。]{0,6}$")
MEASURE_OF_UNIT = {"场": "sessions", "场次": "sessions", "人次": "people_reached", "户": "households"}

# 报送的数据有两处误填: how many mistakes there are, and none of the numbers
_SO_MANY_SLIPS = regex(r"[\d一二两三四五六七八九十几]{1,3}[处个项](?:数据|数字)?(?:误|错|笔误|差错|出入|漏)")


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A number at text[start:end] that the text takes back. `measure`: what it would have counted, '' where that is not
    told. `right`: where the number stands that takes its place, -1 where none does; `stands`: that number."""

    start: int
    end: int
    text: str
    measure: str
    quantity: Quantity | None
    right: int
    stands: Quantity | None = None


def taken_back(text: str, folded: Folded, passage: Passage) -> list[Withdrawn]:
    """The numbers that a passage takes back, and those for whose wrong number it has no words: 折页数报错了，应为60份."""
    told: list[Withdrawn] = []
    numbers = {q.start: q for q in passage.quantities}
    rights = {wrong: right for right, wrong in passage.corrections.right.items() if wrong >= 0}
    for place in sorted(passage.corrections.wrong):
        figure, found = passage.withdrawn.get(place), numbers[place]
        if _SO_MANY_SLIPS.match(passage.text, found.start):
            continue
        start, end = folded.span(figure.start, figure.end) if figure else folded.span(place, found.end)
        right, stands = -1, None
        if place in rights:
            right, stands = folded.places[rights[place]], numbers[rights[place]].quantity
        measure, quantity = (figure.measure, figure.quantity) if figure else ("", found.quantity)
        told.append(Withdrawn(start, end, text[start:end], measure, quantity, right, stands))
    for place, wrong in passage.corrections.right.items():
        if wrong < 0:
            start, end = folded.span(place, numbers[place].end)
            told.append(Withdrawn(start, end, text[start:end], "", None, start, numbers[place].quantity))
    return told


def channel_in_place(spot: Spot) -> str:
    """入户走访户数多报了100户，实际为300户: the way that the sentence names before a right number."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    ways = find_channels(before)
    return ways[-1].code if ways else NONE


def measure_in_place(spot: Spot, wrong: Figure | None) -> str | None:
    """What a right number without words of its own counts: 签订承诺书应为702份, 300份有误，实为260份, 把12场误写成21场."""
    unit = spot.found.quantity.unit
    before = spot.passage.text[spot.clause.start : spot.found.start]
    nouns = find_measures(before)[-1:]
    named = strict_measure(nouns[0].word, unit) if nouns else None
    if not named and not wrong:  # 宣传单打错了，是120份
        said = find_measures(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))[-1:]
        named = strict_measure(said[0].word, unit) if said else None
    if not named and not wrong:  # 一、关于宣传资料。原报2650份系笔误，应为2560份
        named = measure_of_head(spot)
    named = named or ("leaflets" if unit in ("份", "册") and PAPERS.search(before) else None)
    return named or (wrong.measure if wrong else MEASURE_OF_UNIT.get(unit))
