"""Several counts in one cell, each behind its own name: 老年人：120人次 ⏎ 学生：260人次, 宣传单800份；海报36张."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import find_groups, squeeze
from etl.meaning.paired_counts import measure_of_part
from etl.meaning.quantity import Quantity, read_quantity
from etl.regex import regex

LONGEST = 300  # characters; more is a story
_APART = regex(r"[\n\r;；、]+|[,，](?!\d{3}(?!\d))|(?<=[^\s:：.．、)）])[ \t\u3000]+(?=[^\d\s:：]{2,})")
_MARK = regex(r"^(?:[(（]?\d{1,2}[.．、)）]|[·•●○◆▪■*-])\s*(?=[^\d\s])")
_NAMED = regex(
    r"(?![约近共计逾超达]+\s*\d)(?P<name>[^\d:：()（）。]{1,14}?)\s*[:：]?\s*(?P<value>(?:[约近共计逾超达]{1,2})?\d[^:：。]{0,12}|若干[^\d]{0,3}|见附[件表]|无|未开展|[—-]{1,2})[。.]?"
)
_NAMED_BEHIND = regex(
    r"(?P<value>[约近共]?\d[\d,.万余多]*[\u4e00-\u9fff]{0,2})[(（](?P<name>[^\d()（）]{2,10})[)）]"
)
# Whoever else came, and where: they are people all the same.
_ANYBODY = regex(r"(?:其他|其它|其余)(?:人员|群众|人群|群体|对象)?|线上|线下|现场|网上")


class Item(NamedTuple):
    """One item of a cell: all its words, the name in it, and the words that stand for its count."""

    words: str
    name: str
    value: str


@dataclass(slots=True, frozen=True)
class Listed:
    """An item as it is read under a head: what and whom it counts; `quantity` None for words in place of a number."""

    words: str
    meaning: HeaderMeaning
    quantity: Quantity | None


@lru_cache(maxsize=20_000)
def listed_items(text: str, least: int = 2) -> tuple[Item, ...]:
    """The items of a cell that is nothing but such a list; () for any other, and for one of fewer than `least`."""
    if len(text) > LONGEST or not any(char.isdigit() for char in text):
        return ()
    items = []
    for piece in _APART.split(text.strip()):
        words = _MARK.sub("", piece.strip())
        if not words:
            continue
        found = _NAMED.fullmatch(words) or _NAMED_BEHIND.fullmatch(words)
        if found is None or read_quantity(squeeze(found["value"])).kind not in ("quantity", "vague", "blank"):
            return ()
        items.append(Item(words, found["name"].strip(), found["value"]))
    return tuple(items) if len(items) >= least else ()


@lru_cache(maxsize=20_000)
def lists_groups(text: str) -> bool:
    """Whether half of a cell's items or more are groups, or whoever else came, with how many: 老年人：120；学生：260."""
    items = listed_items(text)
    return sum(map(_names_group, items)) * 2 >= len(items) > 1


def lists_only_groups(text: str) -> bool:
    """Whether all of a cell's items are; 学校有学生960人、教师58人 tells whom a school has."""
    items = listed_items(text)
    return len(items) > 1 and all("有" not in item.name and _names_group(item) for item in items)


_WHO_OF_A_GROUP = regex(
    r"(?:妇女|青年|老年|党员|职工|学生|家长|村民|居民|商户|农民|女工)(?:骨干|代表|同志|朋友|积极分子|群众)"
)


# 30个小孩, 20多个娃, 约60位老年人
_BEFORE_GROUP = regex(
    r"(?P<value>(?:约|近|共)?\d[\d,.]*[万千百]?[余多]?)(?:个|名|位|来个|人)?(?P<who>[\u4e00-\u9fff]{1,8})"
)
_CALLED = {"娃": "娃娃", "细伢": "娃娃", "小娃": "娃娃"}


class OfGroup(NamedTuple):
    """So many of a group."""

    value: str
    who: str


def group_behind(text: str) -> OfGroup | None:
    """The 30 and 小孩 of 30个小孩; None for any other text."""
    told = _BEFORE_GROUP.fullmatch(squeeze(text))
    who = _CALLED.get(told["who"], told["who"]) if told else ""
    return OfGroup(told["value"], who) if told and _names_groups_only(who) else None


def count_of_group(text: str) -> str:
    """The 120 of 学生120, of 妇女骨干120 and of 120个学生; '' for any other text."""
    if behind := group_behind(text):
        return behind.value
    items = listed_items(text, least=1)
    if len(items) != 1 or "有" in items[0].name:
        return ""
    return items[0].value if _names_group(items[0]) or _WHO_OF_A_GROUP.fullmatch(items[0].name) else ""


def _names_group(item: Item) -> bool:
    return _ANYBODY.fullmatch(item.name) is not None or _names_groups_only(squeeze(item.name))


def _names_groups_only(name: str) -> bool:
    """老年人, by its whole name; 登记流动人口14人 is what was done."""
    hits = find_groups(name)
    return bool(hits) and hits[0].start == 0 and hits[-1].end == len(name)


def read_listed(items: Sequence[Item], head: HeaderMeaning) -> tuple[list[Listed], list[str]]:
    """What the items count under a head, and the words of those that nobody knows. Nothing at all where one of them is a
    total or a part of another: then they do not stand beside each other."""
    told: list[Listed] = []
    unknown: list[str] = []
    for item in items:
        reading = read_quantity(squeeze(item.value), head.scale)
        if reading.kind == "blank":
            continue
        unit = reading.quantity.unit if reading.quantity else ""
        own = read_header(f"{item.name}({unit})" if unit else item.name)
        if own.total or own.of_which or own.aside:
            return [], []
        anybody = _ANYBODY.fullmatch(item.name) is not None
        over = measure_of_part(head, unit) if own.groups or anybody else ""
        measure = own.measure or over
        if measure:
            meaning = replace(own, measure=measure, part="measure", scale=1)
            told.append(Listed(item.words, meaning, reading.quantity))
        else:
            unknown.append(item.words)
    return told, unknown
