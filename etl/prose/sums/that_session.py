"""Who came to one of several sessions that an earlier sentence has counted: 培训是两场。7月20日那场…，来了118人; or to each
of them by turns: 给骑手培训2场。早班到46人，晚班到39人."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups
from etl.prose.counted.circumstances import NONE
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, Figure, Spot
from etl.prose.sums.item_rows import kind_of_item
from etl.prose.words.kinds_of_names import UNIT_KINDS
from etl.prose.words.zones import Measured
from etl.regex import regex

_TOLD = regex(
    r"(?:反诈|防骗|防诈|宣传|培训|讲座|宣讲|讲课|班会|课)[^。;]{0,12}?[\d一两二三四五六七八九十]{1,3}(?:场|堂|节|回|次)"
)
_THAT_ONE = regex(
    r"(?:那|头一|头|另外?一|第[一二三四五六])(?:场|堂|节|回|次)[^;。\d]{0,24},(?:人[很还真也]?(?:多|少|不多|不少|齐),)?"
    r"(?:来了|到了|坐了|听(?:课|讲)?的|参加的)?(?:只?有|一?共|约|近)*$"
)


def came_to_that_one(spot: Spot) -> Measured | None:
    """来了118人, 人少，十九个: of the session of which the sentence tells, where the one before it counts several."""
    if spot.zones.unit not in PEOPLE | {"个"} or spot.zones.behind:
        return None
    sentence = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    begin = spot.start - len(sentence)
    told = _TOLD.search(spot.passage.text, max(0, begin - REACH), begin)
    here = _THAT_ONE.search(sentence + spot.zones.before)
    return Measured("people_reached", "", 0) if told and here else None


_CAME = regex(
    r"(?:[^,;。]{0,24},)?(?:一共|总共|共|当场|现场|前后)*(?:来了|到了|到场|到会|坐了|挤了|围了|[来到听]的人?)(?:近|约|有|是|共)?"
)


def came_to_counted(spot: Spot) -> Measured | None:
    """开了一场院坝会，来了六十多人: of a session that counts, whatever its report is about."""
    if spot.zones.unit not in PEOPLE or spot.zones.behind or not _CAME.fullmatch(spot.zones.before):
        return None
    told = spot.earlier_in_sentence()
    return Measured("people_reached", "", 0) if told and told[0].measure == "sessions" else None


# 早班到46人, 第一批来了30人, 下午场到场52人: each shift, lot or half of the day that came to be taught
_CAME_BY_TURNS = regex(
    r"(?:[早中晚白夜日]班|[甲乙丙丁ABC]班|[上下]午(?:那?场|班)?|[早晚]上(?:那?场)?|[早午晚]场|第[一二三四五六](?:批|拨|轮|班|场|期|组)|[头首前后另]一?(?:批|拨))次?"
    r"(?:实)?(?:到[场会课训]|来了|到了|参[加训]|听[课讲]了?|[到来])(?:约|近|共|有|了)*"
)
_TAUGHT = frozenset(["lecture", "training", "class_meeting"])


def session_of_turns(spot: Spot) -> Figure | None:
    """The sessions taught of which a number says who came by turns, counted in its sentence or the one before with nothing
    but persons behind them; None for any other number. Who stood at a stall by turns did the work there."""
    if spot.zones.unit not in PEOPLE or spot.zones.behind or not _CAME_BY_TURNS.fullmatch(spot.zones.before):
        return None
    near = [one for one in spot.earlier if one.clause.sentence >= spot.clause.sentence - 1]
    while near and near[-1].measure == "people_reached":
        near.pop()
    taught = near and near[-1].measure == "sessions" and near[-1].channel in _TAUGHT
    return near[-1] if taught else None


# 讲座2场：9.8班彦村，听讲130人；9.21寺滩村，90+人; 开了两场防骗会，一车间62人，二车间57人:
# as many places, each with how many came, as there were sessions
_LISTS_THEM = regex(r"(?:讲座|宣讲|培训|课|活动|义诊|(?:反诈|防骗|防诈)会)?[:(,]")
_CAME_THERE = regex(
    r"(?:(?:\d{1,2}[.月])?\d{1,2}[日号]?(?:[上下]午|晚上?)?,?)?(?:在|到)?(?P<where>[^,;:。()\d]{2,14}?),?"
    r"(?:听[讲课]的?|到[场会]|参加|参训|来了?|共|约|近|有)*\d[\d.]*[余多]?[人名位]?\+?[人名位]?次?(?:听[讲课]|到[场会]|参加|参训)?(?:[,;、]|(?=[。)]|$))"
)
_OTHER_PLACE = regex(
    r"^[本我](?:院|校|村|社区|单位|公司|厂|园|馆|所|行|店)$|(?:市场|集市?|广场|礼堂|食堂|车间|工地|活动室)$"
)
_LONGEST_ROW = 160  # characters


def session_listed(spot: Spot) -> Figure | None:
    """The sessions behind which a row tells who came to each of them; None for any other number."""
    if spot.zones.unit not in PEOPLE:
        return None
    held = next((one for one in reversed(spot.earlier) if one.measure == "sessions"), None)
    text = spot.passage.text
    opened = _LISTS_THEM.match(text, held.found.end) if held else None
    if held is None or opened is None or spot.start - opened.end() > _LONGEST_ROW:
        return None
    items = _places_listed(text, opened.end())
    inside = bool(items) and spot.found.start < items[-1].end()
    return held if inside and len(items) == held.quantity.value > 1 else None


def _places_listed(text: str, at: int) -> list[re.Match[str]]:
    """The places from there on, each with how many came."""
    items = list[re.Match[str]]()
    while (item := _CAME_THERE.match(text, at)) and _is_place(_whose(item["where"])):
        items.append(item)
        at = item.end()
    return items


def _is_place(name: str) -> bool:
    """寺滩村, 本院, 供销集市, and no persons (民警, 志愿者)."""
    return kind_of_item(name) in UNIT_KINDS or _OTHER_PLACE.search(name) is not None


def _whose(where: str) -> str:
    """实验小学 of 实验小学教师."""
    groups = find_groups(where)
    return (
        where[: groups[-1].start] if groups and groups[-1].end == len(where) and groups[-1].start else where
    )


def came_to_listed(spot: Spot) -> Measured | None:
    """班彦村130人 behind 讲座2场：: who came to one of them."""
    return Measured("people_reached", "", 0) if session_listed(spot) else None


# 讲座两场，第一场面向老年人，参加45人；第二场面向财务人员，参加32人
# 班会开了两次，4月8日那次到了48个同学；4月22日那次到了50个同学
_ITS_TURN = regex(
    r"(?:(?:第[一二三四五六\d]|首|[另前后头]?一)[场次期堂节回](?!次)|(?:\d{1,2}月)?\d{1,2}[日号](?:[上下]午|晚上?)?那一?[场次期堂节回])[^;。\d]{0,30}"
)


def session_in_turn(spot: Spot) -> Figure | None:
    """The several sessions of one of which (第二场) the piece of a sentence tells; None for any other number."""
    piece = spot.passage.text[spot.passage.item_start(spot.found.start, ",;。") : spot.found.start]
    whole = spot.passage.text[spot.passage.item_start(spot.found.start, ";。") : spot.found.start]
    held = next((one for one in reversed(spot.earlier) if one.measure == "sessions"), None)
    near = held is not None and held.clause.sentence >= spot.clause.sentence - 1 and held.quantity.value > 1
    told = _ITS_TURN.fullmatch(piece) or _ITS_TURN.fullmatch(whole)
    return held if held and near and told and spot.zones.unit in PEOPLE else None


def came_by_turns(spot: Spot) -> Measured | None:
    """给骑手培训2场。早班到46人，晚班到39人: who came to them, shift by shift."""
    return Measured("people_reached", "", 0) if session_of_turns(spot) else None


def lend_session_of_turns(figure: Figure, spot: Spot) -> Figure:
    """Gives who came by turns the group and the way of what they came to, where their own words say none."""
    came = figure.measure == "people_reached"
    session = (session_of_turns(spot) or session_listed(spot) or session_in_turn(spot)) if came else None
    if session:
        figure.group = session.group if figure.group == NONE else figure.group
        figure.channel = session.channel if figure.channel == NONE else figure.channel
    return figure
