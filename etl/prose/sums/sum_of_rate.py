"""The sum of what is done so often a day: 插播反诈提示每天3次，全月90次; 每天播放24次，40天共播放960次 (contract 4.16).

The sum counts what the rate is of.
"""

from __future__ import annotations

from dataclasses import replace

from etl.meaning.quantity import FoundQuantity
from etl.prose.counted.measured import find_measured
from etl.prose.passages.passage import REACH, Spot
from etl.prose.passages.spots import by_clause, locate
from etl.prose.sums.head_above import measure_of_head
from etl.prose.words.zones import Measured
from etl.regex import regex

_HOW_OFTEN = regex(
    r"每(?:个?(?:周[一二三四五六日末]|星期[一二三四五六日天]|赶?集日)|[天日周月晚]|[半\d一两二三]{0,2}个?小时|隔?\d{0,2}分钟)|[日周月]均|各(?=[讲上办开播演贴挂发送])"
)
_EVERY = regex(rf"(?:{_HOW_OFTEN.pattern})[^,;。\d]{{0,12}}$")
# 厂区广播中午12点播反诈录音，全月22次: no rate is told, and what was played aloud
_PLAYED_ALOUD = regex(
    r"(?:广播|喇叭|音箱|音响|村村响)[^,;。]{0,12}播[^,;。]{0,8}(?:诈|骗|录音|提示|提醒|音频|标语)[^,;。\d]{0,6},[^,;。\d]{0,6}$"
)
_TIMES = frozenset(["次", "遍"])
_LESSONS, _HELD = frozenset("场节堂课"), regex(r"(?:讲|上|宣讲|授课|开讲|讲课|讲座|办|开)$")
_TIME = (
    r"(?:(?:全|整个?)(?:[月周年季期天]|季度|学期)|[本当]月|\d{1,3}(?:[天日周]|个月)"
    r"|[一二两三四五六七八九十]{1,3}(?:[天周]|个月|个?星期))(?:下来|里)?"
)
_IN_ALL = r"(?:(?:一?共|总共|[合累总]计)计?|计)"
_DEED = r"(?:播放|播出|播报|插播|播|推送|推|发送|发布|发放|发|走访|巡逻|巡查|巡播|喊话)?[了出]?(?:约|近|达|超过?)?"
# 每小时播4遍，到交班共播26遍
_UP_TO = r"(?:[到至](?:[^,;。\d]{1,6}?|\d{1,2}[点时](?:\d{1,2}分?|半)?))?"
_SUM = regex(rf"(?:{_TIME}(?:{_IN_ALL})?|{_UP_TO}{_IN_ALL}){_DEED}")


def told_of_rate(spot: Spot) -> Measured | None:
    """What the sum behind a rate counts: as the rate does, in the same unit, or the head above both."""
    own = max(spot.start, spot.passage.item_start(spot.found.start, ",;。"))
    if not _SUM.fullmatch(spot.passage.text, own, spot.found.start):
        return None
    rates = [rate for rate in _rates_before(spot) if rate.found.quantity.unit == spot.zones.unit]
    if not rates:
        said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        played = spot.zones.unit in _TIMES and not spot.earlier_in_sentence() and _PLAYED_ALOUD.search(said)
        return Measured("broadcasts", "", 0) if played else None
    zones = rates[-1].zones
    found = find_measured(replace(zones, before=_HOW_OFTEN.sub("", zones.before)))
    if found is None and zones.unit in _LESSONS and spot.passage.of_campaign and _HELD.search(zones.before):
        return Measured("sessions", "", 0)  # 每个周六讲一场，共8场
    code = None if found else measure_of_head(spot)
    return Measured(code, "", 0) if code else found


def _rates_before(spot: Spot) -> list[Spot]:
    """The rates of the sentence before a number, each where it stands."""
    passage, since = spot.passage, max(0, spot.found.start - REACH)
    return [
        locate(passage, clause, inside, at, [])
        for clause, inside in by_clause(passage)
        if clause.sentence == spot.clause.sentence and since <= clause.start <= spot.found.start
        for at, found in enumerate(inside)
        if _is_rate(spot, found)
    ]


def _is_rate(spot: Spot, found: FoundQuantity) -> bool:
    text = spot.passage.text
    return (
        found.end <= spot.found.start
        and _EVERY.search(text, max(0, found.start - 24), found.start) is not None
    )
