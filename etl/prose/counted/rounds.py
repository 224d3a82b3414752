"""In how many rounds something was sent, of which the next number tells how much: 短信4轮38.6万条 are 386000 messages."""

from __future__ import annotations

from itertools import pairwise

from etl.meaning.lexicon import find_measures
from etl.meaning.quantity import FoundQuantity
from etl.regex import regex

ROUNDS = frozenset(["轮", "次", "批次", "期", "趟", "回", "波", "遍"])
THINGS = frozenset(["条", "条次", "份", "张", "篇", "户", "户次", "部", "册", "本", "枚", "幅", "件", "把"])
# What is held, aired or attended is counted in rounds itself: 培训2期180人次.
COUNTED_IN_ROUNDS = frozenset(
    ["sessions", "broadcasts", "people_reached", "staff", "vehicles", "consultations"]
)
LONGEST_NOUN = 16  # characters


def without_rounds(text: str, quantities: list[FoundQuantity]) -> list[FoundQuantity]:
    """The quantities of a folded text save those that only say in how many rounds the next one was sent."""
    rounds = {
        one.start
        for one, after in pairwise(quantities)
        if one.end == after.start
        and one.quantity.unit in ROUNDS
        and after.quantity.unit in THINGS
        and is_of_things(text, one.start)
    }
    return [q for q in quantities if q.start not in rounds] if rounds else quantities


def is_of_things(text: str, place: int) -> bool:
    """Whether the noun right before a number is of something that is sent, handed out or called at."""
    words = text[max(0, place - LONGEST_NOUN) : place]
    last = find_measures(words)[-1:]
    return bool(last) and last[0].end == len(words) and last[0].code not in COUNTED_IN_ROUNDS


_TITLE = regex(r"《[^《》]{1,40}》")


def outside_titles(text: str, quantities: list[FoundQuantity]) -> list[FoundQuantity]:
    """The quantities without those of a title: 《防骗三字经》 counts no characters."""
    titles = [found.span() for found in _TITLE.finditer(text)] if "《" in text else []
    return [q for q in quantities if not any(start < q.start < end for start, end in titles)]
