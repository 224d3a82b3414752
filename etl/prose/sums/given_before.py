"""What the clause before says is given out, and the number's own only that it was: 发放“防骗行车卡”，三个月共发放4.6万张."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
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
# 夹一张“三不一多”宣传单, 随手递一份《防骗十问》, 送一本小册子, 守在入口发折页
_ONE_GIVEN = regex(
    r"(?:(?:[夹搭递送塞捎附派留发]|(?<![交还])给)(?:上|给|了|着|去|出)?(?:[^,;。《》\d]{1,4})?[一1][张份本册页][^,;。]{0,14}?"
    r"(?:《[^《》]{2,24}》|(?:宣传|提示|提醒|明白|反诈|防骗)[^,;。《》]{0,4}[单卡页纸册]|传单|单子|折页|手册|册子|明白[纸卡])(?:给[^,;。\d]{1,4})?"
    r"|(?:[发派散]|[发投]放|[派散分]发)(?:反诈|防骗|宣传)?(?:传单|单子|折页|手册|册子|明白[纸卡]))(?=$|[,;。])"
)
# 整个春运夹出去11600余张, 一上午给家长发了200多份, 两个厅合起来送出870本
_SO_MANY_GIVEN = regex(
    r"[^,;。《》\d]{0,18}?[夹搭递送发塞派散留捎附](?:出去?了?|了|掉了?)(?:一?共|总共|约|近|有)*"
)
# 发防骗卡388张，…顺带补发56张
_GIVEN_LATER = regex(r"[^,;。\d没未再]{0,6}补[发送](?:了|出去?)?(?:约|近|共)?")


def given_one_by_one(spot: Spot) -> Measured | None:
    """每张登机牌夹一张宣传单，整个春运夹出去11600余张: papers of which the clauses before, or the sentence before, say only
    that each got one; and as many as were given later (顺带补发56张)."""
    zones = spot.zones
    text, clause = spot.passage.text, spot.clause
    said = text[clause.start : spot.found.start]
    if zones.unit not in PAPER_UNITS or zones.behind or find_measures(said):
        return None
    if _GIVEN_LATER.fullmatch(said):
        last = spot.earlier_in_sentence("leaflets")[-1:]
        return Measured("leaflets", "", 0) if last and last[0].found.quantity.unit == zones.unit else None
    if not _SO_MANY_GIVEN.fullmatch(said):
        return None
    since = spot.passage.sentences[max(0, clause.sentence - 1)][0]
    return Measured("leaflets", "", 0) if _ONE_GIVEN.search(text, since, clause.start) else None


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
