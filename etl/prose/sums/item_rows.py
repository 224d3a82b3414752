"""Rows of items of which only the first or the last says what is counted.

张庄村发放宣传单120份，李庄村95份; 给一村120份、二村95份宣传单.
"""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups, find_measures
from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.passage import REACH, Figure, Passage, Spot
from etl.prose.words.zones import MATERIALS, VERB, Measured, strict_measure
from etl.regex import regex

# The kinds of names that stand in one row.
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "time",
        regex(
            r"(?:\d{1,2}月\d{1,2}|\d{1,2})日$|(?:第?[一二三四五六七八九十\d]+)?(?:周|个?月份?|季度|阶段)$"
            r"|[上中下]旬$|[上下]午$|晚上$|[上下]半[月年]$"
        ),
    ),
    ("village", regex(r"(?:(?<!农)村|社区|小区|(?<!小)组|屯|寨|居委会)$")),
    ("town", regex(r"(?:镇|乡|街道|县|城区|市区|农村|乡镇|[城东西南北]区)$")),
    ("post", regex(r"(?:所|大队|中队|支队|支行|分行|网点|分局|分理处|公司|营业厅)$")),
    ("school", regex(r"(?:校区?|中学|小学|大学|学院|学部|[中高]部|年级|班|系|幼儿园|[一二三四五六七八九十][中小])$")),
)  # fmt: skip
_WHOLE_OF = regex(r"全|共|合计|总计|累计|各|本|我|其中|当中|包括|含")
_NAME = regex(r"[^,、;:。()\d]{1,12}|(?:\d{1,2}月)?\d{1,2}日|第?\d{1,2}(?:月份?|季度|周)")
_JOINED = frozenset([",", "、"])
_ALIKE = {"场次": "场", "人": "人次", "名": "人次", "位": "人次"}
_TURNED = regex(r"^(?:向|给|为|对|面向|针对|在|于|到)")
_LIST_JOIN = regex(r"[,、和及与](?:给|向)?[^,、;:。()\d]{1,10}")


def kind_of(name: str) -> str:
    """Of what kind a name is that heads an item, '' for none."""
    if not name or _WHOLE_OF.match(name):
        return ""
    kind = next((kind for kind, ends in _KINDS if ends.search(name)), "")
    if kind:
        return kind
    named = find_groups(name)
    return "group" if len(named) == 1 and named[0].start == 0 and named[0].end == len(name) else ""


def head_of(words: str) -> str:
    """The name with which the words before a number begin: 张庄村 of 张庄村发放宣传单, 老人 of 向老人发放."""
    plain = _TURNED.sub("", words)
    verb = VERB.search(plain)
    nouns = find_measures(plain)[:1]
    ends = [verb.start()] if verb else []
    ends += [nouns[0].start] if nouns else []
    return plain[: min(ends)] if ends else ""


def next_of_row(spot: Spot) -> Measured | None:
    """李庄村95份 behind 张庄村发放宣传单120份: the next item, of the same kind of name, counts the same."""
    last = spot.earlier_in_sentence()[-1:]
    text, zones = spot.passage.text, spot.zones
    if not last or zones.behind or unit_of(spot.found) != unit_of(last[0].found):
        return None
    if text[last[0].found.end : spot.start] not in _JOINED or not _NAME.fullmatch(zones.before):
        return None
    kind = kind_of(zones.before)
    first = first_of_row(spot.passage, last[0], spot.earlier_in_sentence())
    if not kind or kind != kind_of(head_before(spot.passage, first)):
        return None
    return None if makes_up_first(spot.passage, first) else Measured(last[0].measure, "", 0)


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


def head_before(passage: Passage, figure: Figure) -> str:
    """The name that heads the words before a figure."""
    since = max(passage.text.rfind(mark, 0, figure.found.start) for mark in ",、;:(。") + 1
    return head_of(passage.text[max(since, figure.found.start - REACH) : figure.found.start])


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
