"""What the clause before says is given out, and the number's own only that it was: 发放“防骗行车卡”，三个月共发放4.6万张."""

from __future__ import annotations

from etl.prose.counted.papers_given import PAPER_UNITS
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import MATERIALS, Measured, last_noun, strict_measure
from etl.regex import regex

# 三个月共发放, 两天分别发出, 一周下来送出
_DEED_ALONE = regex(
    r"(?:(?:[一两三四五六七八九十\d]{1,3}(?:天|日|周|个月|个?小时)|半个?[月天]|[全本当]?[月周天季年日])(?:里|内|下来|来)?)?(?:分别|一?共|总共|累计|合计|已|先后|现场)*"
    r"(?:发放|派发|分发|散发|发|送|递)(?:出去?|掉|完)?了?(?:一?共|约|近)*"
)
_GAVE = regex(r"(?:发放|派发|分发|散发|赠送|送上|递上|递送|发)(?P<what>[^,;。:\d]{2,24})$")
# a paper by the name that it goes by
_PAPER = regex(r"[“《][^“”《》]{2,14}(?:卡|单|页|册|折页|读本|车票|贴士|口诀|指南|手册)[”》]$")


def given_before(spot: Spot) -> Measured | None:
    """The measure of a number of papers whose thing the clause right before it names."""
    zones = spot.zones
    if (
        zones.unit not in PAPER_UNITS
        or zones.behind.strip("和与及、")
        or not _DEED_ALONE.fullmatch(zones.before)
    ):
        return None
    said = spot.passage.sentence_before(spot.clause.start, spot.clause.sentence).rstrip(",")
    gave = _GAVE.search(said.rpartition(",")[2] or said)
    if gave is None:
        return None
    noun = last_noun(gave["what"])
    code = strict_measure(noun.word, zones.unit) if noun and noun.code in MATERIALS else None
    if code is None and _PAPER.search(gave["what"]):
        code = "leaflets"
    return Measured(code, "", 0) if code else None
