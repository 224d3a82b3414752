"""Rows of items of which only the first or the last says what is counted.

张庄村发放宣传单120份，李庄村95份; 给一村120份、二村95份宣传单.
"""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.passage import REACH, Figure, Passage, Spot
from etl.prose.words.kinds_of_names import kind_of
from etl.prose.words.zones import MATERIALS, VERB, Measured, strict_measure
from etl.regex import regex

_NAME = regex(r"[^,、;:。()\d]{1,12}|(?:\d{1,2}月)?\d{1,2}日|第?\d{1,2}(?:月份?|季度|周)")
_REST = regex(
    r"(?:其[他余它]|剩[余下]的?)(?P<name>[^,;。\d]{1,8}?)(?:一?共|合计|总共|累计)?"
)  # 其他社区共1570份
_JOINED = frozenset([",", "、"])
_NEXT_IN_BRACKETS = regex(r"\)(?:[,、和及与]|以及)[^,、;。()\d]{1,10}\((?:共|约|近)?")
_ALIKE = {"场次": "场", "人": "人次", "名": "人次", "位": "人次"}
_TURNED = regex(r"^(?:向|给|为|对|面向|针对|在|于|到)")
_LIST_JOIN = regex(r"[,、和及与](?:给|向)?[^,、;:。()\d]{1,10}")


def kind_of_item(name: str) -> str:
    """Of what kind the name of an item is, '' for none; of 其他社区 that of 社区."""
    rest = _REST.fullmatch(name)
    return kind_of(rest["name"] if rest else name)


def head_of(words: str) -> str:
    """The name with which the words before a number begin: 张庄村 of 张庄村发放宣传单, 老人 of 向老人发放."""
    plain = _TURNED.sub("", words)
    verb = VERB.search(plain)
    nouns = find_measures(plain)[:1]
    ends = [verb.start()] if verb else []
    ends += [nouns[0].start] if nouns else []
    return plain[: min(ends)] if ends else ""


def next_of_row(spot: Spot) -> Measured | None:
    """李庄村95份 behind 张庄村发放宣传单120份(，张贴海报20张): the next item, of the same kind of name, counts the same."""
    earlier, zones = spot.earlier_in_sentence(), spot.zones
    if earlier and unit_of(earlier[-1].found) == unit_of(spot.found) and _both_closed(spot, earlier[-1]):
        return Measured(earlier[-1].measure, "", 0)
    alike = [place for place, one in enumerate(earlier) if unit_of(one.found) == unit_of(spot.found)]
    if not alike or zones.behind:
        return None
    if not zones.before:
        return _next_number_of_item(spot, earlier[-1], earlier[alike[-1]])
    if not _NAME.fullmatch(zones.before):
        return None
    if spot.passage.text[earlier[-1].found.end : spot.start] not in _JOINED:
        return None
    kind = kind_of_item(zones.before)
    last = earlier[alike[-1]]
    first = first_of_row(spot.passage, last, earlier[: alike[-1] + 1])
    if not kind or kind != kind_of(_head_before(spot.passage, first)):
        return None
    return None if makes_up_first(spot.passage, first) else Measured(last.measure, "", 0)


def _both_closed(spot: Spot, last: Figure) -> bool:
    """来听的有护士（64人）、医生（31人）: the next name of a list with its number in brackets."""
    text, end = spot.passage.text, spot.found.end
    return (
        text[end : end + 1] == ")"
        and _NEXT_IN_BRACKETS.fullmatch(text, last.found.end, spot.found.start) is not None
    )


def _next_number_of_item(spot: Spot, last: Figure, alike: Figure) -> Measured | None:
    """黎集所8场、3600份 behind 往流所开展宣传9场、发放宣传单4200份: the second number of an item, of what the one before it
    counts in its unit."""
    text = spot.passage.text
    named = kind_of(_item_before(text, last))
    beside = text[last.found.end : spot.start] in ("、", "和", "及") and alike is not last
    return Measured(alike.measure, "", 0) if beside and named else None


def group_of_item(spot: Spot) -> str:
    """沙溪片8场、391人次 behind 金华片开展讲座9场、参加老年人484人次: the group of those that the item before it counts, ''
    where this one is no bare name of its kind."""
    text, earlier = spot.passage.text, spot.earlier_in_sentence()
    last, before = earlier[-1:], earlier[:-1]
    if spot.zones.before or spot.zones.behind or not before:
        return ""
    if text[last[0].found.end : spot.start] not in ("、", "和", "及"):
        return ""
    alike = [f for f in before if f.measure == "people_reached" and unit_of(f.found) == unit_of(spot.found)]
    headed = [f for f in before if unit_of(f.found) == unit_of(last[0].found)]
    kind = kind_of(_item_before(text, last[0]))
    if not (alike and headed and kind):
        return ""
    words = _item_before(text, headed[-1])
    return alike[-1].group if kind == kind_of(head_of(words) or words) else ""


def _item_before(text: str, figure: Figure, marks: str = ",;。:") -> str:
    """The words of an item before a figure of it: they begin behind the last of the marks."""
    since = max(text.rfind(mark, 0, figure.found.start) for mark in marks) + 1
    return text[since : figure.found.start]


def first_of_row(passage: Passage, last: Figure, earlier: list[Figure]) -> Figure:
    """The figure that a row begins with, of which another one is an item."""
    first = last
    for one in reversed(earlier[:-1]):
        between = passage.text[one.found.end : first.found.start]
        alone = between[:1] in _JOINED and _NAME.fullmatch(between[1:]) is not None
        if one.measure != last.measure or not alone:
            break
        first = one
    return first


def _head_before(passage: Passage, figure: Figure) -> str:
    """The name that heads the words before a figure."""
    words = _item_before(passage.text, figure, ",、;:(。")[-REACH:]
    return head_of(words) or words


def makes_up_first(passage: Passage, first: Figure) -> bool:
    """Whether the numbers behind a figure add up to it: those are its parts, and no items beside it."""
    total, at = 0.0, first.found.end
    for found in passage.quantities_in(at, at + REACH):
        between = passage.text[at : found.start]
        if (
            between[:1] not in _JOINED
            or not _NAME.fullmatch(between[1:])
            or unit_of(found) != unit_of(first.found)
        ):
            break
        total, at = total + found.quantity.value, found.end
    return total == first.quantity.value


def unit_of(found: FoundQuantity) -> str:
    """Its unit; 场次 is 场, 名 is 人次."""
    return _ALIKE.get(found.quantity.unit, found.quantity.unit)


def noun_of_list(spot: Spot) -> Measured | None:
    """给一村120份、二村95份、三村88份宣传单: the noun behind the last number of a list is of all of them."""
    text, zones, found = spot.passage.text, spot.zones, spot.found
    if zones.behind or zones.open_behind or not found.quantity.unit or not zones.before:
        return None
    last = found
    for one in spot.passage.quantities_in(found.end, spot.clause.end):
        if one.quantity.unit != found.quantity.unit or not _LIST_JOIN.fullmatch(text, last.end, one.start):
            return None
        last = one
    behind = text[last.end : spot.clause.end]
    hits = find_measures(behind) if last is not found else []
    code = strict_measure(hits[0].word, found.quantity.unit) if hits and hits[0].start <= 4 else None
    return Measured(code, "", 0) if code and code in MATERIALS else None
