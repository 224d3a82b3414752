"""Where each quantity of a text stands: its clause, and the words around it that no other quantity claims."""

from __future__ import annotations

from bisect import bisect_right

from etl.meaning.quantity import FoundQuantity
from etl.prose.passages.asides import LEAD, SEPARATOR, words_before_aside, words_behind_aside
from etl.prose.passages.passage import REACH, Figure, Passage, Spot
from etl.prose.words.text import Clause
from etl.prose.words.zones import Zones
from etl.regex import regex

PER_HEAD = regex(r"每|人均|人手|户均|一[户人家村校]一")

ABOUT_SO_MANY = regex(r"(?:以[上下内]|左右|上下|之间|开外)$")


def by_clause(passage: Passage) -> list[tuple[Clause, list[FoundQuantity]]]:
    """The clauses that hold quantities, with these."""
    starts = [clause.start for clause in passage.clauses]
    held: dict[int, list[FoundQuantity]] = {}
    for found in passage.quantities:
        held.setdefault(bisect_right(starts, found.start) - 1, []).append(found)
    return [(passage.clauses[index], inside) for index, inside in held.items() if index >= 0]


def locate(
    passage: Passage, clause: Clause, inside: list[FoundQuantity], at: int, earlier: list[Figure]
) -> Spot:
    """The `at`-th quantity of a clause with the words around it that no other quantity claims."""
    text, found = passage.text, inside[at]
    start = start_of_zone(passage, clause, inside, at)
    follower = inside[at + 1].start if at + 1 < len(inside) else None
    stop = clause.end if follower is None else follower
    separator = SEPARATOR.search(text, found.end, stop) if follower is not None else None
    stop = separator.start() if separator else stop
    sentence = passage.sentence_around(found.start, clause.sentence)
    aside = None if at else words_before_aside(passage, clause, found.start)
    start, before = aside or (start, text[start : found.start])
    beyond, alone = words_behind_aside(passage, clause) if follower is None else ("", False)
    if before.endswith("在") and ABOUT_SO_MANY.search(found.text):
        before = before[:-1]  # 前来咨询的在500人以上
    words = (before, text[found.end : stop] + beyond, found.quantity.unit, sentence)
    led_by = text[max(clause.start, start - REACH) : start]
    place = len(passage.sentence_before(found.start, clause.sentence))
    zones = Zones(*words, alone, led_by, passage.of_campaign, passage.head, place)
    return Spot(passage, clause, found, zones, start, earlier)


def start_of_zone(passage: Passage, clause: Clause, inside: list[FoundQuantity], at: int) -> int:
    """Behind the quantity before and its 、; a clause that only says 共计 goes on from the one before."""
    if at:
        if passage.text[inside[at].start - 1] in "、和及与并":  # 楼道海报和电梯海报、3000份贴纸
            return inside[at].start
        separator = SEPARATOR.search(passage.text, inside[at - 1].end, inside[at].start)
        return separator.end() if separator else inside[at - 1].end
    before = passage.clauses[clause.index - 1] if clause.index else None
    if before and before.index and PER_HEAD.match(passage.text, before.start):  # 每人一本，共计160本
        before = passage.clauses[before.index - 1]
    if before is None or before.sentence != clause.sentence:
        return clause.start
    if LEAD.fullmatch(passage.text, clause.start, inside[at].start) is None:
        return clause.start
    counted = passage.quantities_in(before.start, before.end)
    return clause.start if counted else before.start
