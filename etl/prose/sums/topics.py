"""A number behind a clause that only says how a deed went: 宣传单发放情况良好，共6000份."""

from __future__ import annotations

from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, last_noun, strict_measure
from etl.regex import regex

_TOPIC = regex(
    r"(?:^|,)(?P<what>[^,;。、\d]{2,16}?)的?(?:发放|派发|分发|派送|投放|印发|张贴|粘贴|悬挂|摆放|推送|发送|转发)"
    r"(?P<went>[^,;。\d]{2,18}),(?:现|已经?|目前|截至目前|实际|全[月周季年]|[本当]?[月周季年]|共|一共|[总合累共]计|达到?|有|为|计){0,6}(?:约|近)?$"
)
_NOT_DONE = regex(r"[不未没]|滞后|缺|欠|停|暂|难|计划|要求|应|须|拟|将|待")
_OTHER_GIFTS = regex(r"慰问|救灾|困难|救助|防[疫汛]|药")


# 把随身背的传单发完了，整整二百份
_GIVEN_OUT = regex(
    r"(?:^|[,:])(?P<what>[^,;。\d]{2,16}?)(?:都|也|全|已经?)?(?:发|送|派|散|贴|挂|用)(?P<went>完|光|出去|掉)了?,(?:整整|足足|刚好|正好|一?共|总共|有)*$"
)


def told_of_topic(spot: Spot) -> Measured | None:
    """宣传册的发放好于往月，有3000本: of what the clause before tells, whose thing is counted in the number's unit."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    topic = (_TOPIC.search(said) or _GIVEN_OUT.search(said)) if "," in said else None
    if topic is None or _NOT_DONE.search(topic["went"]) or _OTHER_GIFTS.search(topic["what"]):
        return None
    noun = last_noun(topic["what"])
    code = strict_measure(noun.word, spot.zones.unit) if noun else None
    return Measured(code, "", 0) if code else None
