"""Whose a session was by those of whom its sentence says next that they came: 召开主题班会24场，参加学生1086人次 (contract
4.17)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from etl.prose.counted.circumstances import NONE, OF_WHICH
from etl.prose.passages.passage import Figure, Passage
from etl.regex import regex

# Whoever came (群众, 居民) tells no one kind of people from another.
_ANYBODY = frozenset([NONE, "residents", "villagers"])
# 讲座1场，七年级420人: a number between says of which classes they were
_CAME = regex(
    r"参[加与训会]|到[场会课]|听[讲课取众]|来[了听]|出席|观看|受训|实到|有|[\d一二三四五六七八九十两百千]"
)
_CAME_BEHIND = regex(r"[^,;。\d]{0,8}(?:参[加与训会]|到[场会课]|听[讲课]|听过|聆听|出席|观看|收看)")
# 讲座4场，签订承诺书200份，覆盖学生800人: other deeds stand between, so that it may be all of theirs together.
_OWN_DEED = regex(r"发放|派发|张贴|悬挂|走访|入户|覆盖|受众|受教育|惠及|共|累计|合计")
# 培训1期，上线听课的护理员、厨师、保安共206人: the sum of those who came
_CAME_IN_ALL = regex(r"(?<=[\u4e00-\u9fff])共$")
# 讲座两场，第一场面向老年人，参加45人: who came to one of them
_FIRST_OF_THEM = regex(r"(?:第[一1]|首|(?:^|(?<=[,:(]))(?:其中)?一)[场次期堂节回](?!次)")
# 办了三场：4日讲给家长听，来了62人；12日…
_FIRST_DAY = regex(
    r"[^,;。:\d]{0,12}[:,](?:\d{1,2}月)?\d{1,2}[日号](?=[\u4e00-\u9fff])(?!(?:和|及|与|至|到\d))"
)
_SIGNED_THERE = regex(r"(?:,|并|现场|当场|同时|全部|集中|逐一)*签[订署](?:了)?[^,;。、\d]{0,14}$")


def lend_group_of_those_present(passage: Passage, figures: Sequence[Figure]) -> None:
    """Sets the group of sessions that name none to that of those who came, and of pledges signed right behind them."""
    for one, after in pairwise(figures):
        if one.clause.sentence != after.clause.sentence or one.part or after.part:
            continue
        between = passage.text[one.found.end : after.found.start]
        if OF_WHICH.search(between) or ";" in between:
            continue
        if one.quantity.value > 1 and (_FIRST_OF_THEM.search(between) or _FIRST_DAY.match(between)):
            continue
        told = one.measure, after.measure
        if (
            told == ("sessions", "people_reached")
            and _lends(figures, after, one)
            and (_is_present(between) or _came_behind(passage, one, after))
        ):
            one.group = after.group
        if (
            told == ("people_reached", "pledges")
            and _lends(figures, one, after)
            and _SIGNED_THERE.search(between)
        ):
            after.group = one.group


def _lends(figures: Sequence[Figure], people: Figure, other: Figure) -> bool:
    """Whether those people are of a kind, and the other figure says of nobody whose it is."""
    # 给排队的老乡讲了9场，一千三百多名务工人员听过: whom 老乡 meant
    fellows = (other.group, people.group) == ("villagers", "migrant_workers")
    return (other.group == NONE or fellows) and people.group not in _ANYBODY and _alone(figures, people)


def _is_present(between: str) -> bool:
    own = _CAME_IN_ALL.sub("", between)
    return _CAME.search(between) is not None and _OWN_DEED.search(own) is None


def _came_behind(passage: Passage, sessions: Figure, people: Figure) -> bool:
    """讲座2场，318名职工参加: what they did stands behind them."""
    beside = passage.text[sessions.found.end : people.found.start] in (",", "、")
    return beside and _CAME_BEHIND.match(passage.text, people.found.end) is not None


def _alone(figures: Sequence[Figure], people: Figure) -> bool:
    """Whether no others are told of in its sentence: 听讲学生300人、家长200人."""
    others = (f for f in figures if f.measure in ("people_reached", "sessions") and f is not people)
    near = [f for f in others if f.clause.sentence == people.clause.sentence]
    return len(near) <= 1 and all(f.measure == "sessions" for f in near)
