"""Who speaks in a paragraph below the line of a unit, of a chain, or of whoever sends the report."""

from __future__ import annotations

import re

from etl.meaning.unit_kind import looks_like_unit, unit_type_of
from etl.prose.matter.departments import own_name
from etl.prose.matter.speakers import LONGEST_NAME, dated_unit, has_villages, leading_unit
from etl.prose.matter.speakers_along import LEAD_IN, speakers_along, villages_along
from etl.regex import regex

# ①溆浦服务区：发放卡片2600张 in a report of the highway's police: where they were
WHERE_POLICE_STAND = regex(r"(?:服务区|收费站|检查站|卡口|路段)$")
CORRECTED = regex(r"更正|应为|[有无]误|笔误|订正|勘误")
# 一、歌风小学。主题班会原报24场，更正为22场
CORRECTED_ONE = regex(
    r"\s*[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]+(?P<unit>[\u4e00-\u9fff]{3,16})[。:：](?=[^。]*(?:更正|[有无]误|[误漏补]报))"
)


def quoted_units(text: str) -> list[tuple[int, str]]:
    """应为“曾家镇开展宣传14场次”: the units with which quoted pieces begin; their figures are theirs."""
    starts = [found.end() for found in re.finditer(r"[“\"「]", text)]
    named = [(start, leading_unit(text[start : start + LONGEST_NAME])) for start in starts]
    return [(start, unit) for start, (unit, alone) in named if unit and not alone]


HOUSES = frozenset(["school", "kindergarten"])

# 3. 中原冻品城：挨家走商户86户: a member of a chain, by a number and a name
CHAINED = regex(
    r"\s*(?P<number>[(（]?\d{1,3}[)）、.．]?)?\s*(?P<who>[\u4e00-\u9fff]{3,16})\s*(?:[:：—–|/]|\s)\s*\S"
)


# 更正：2. 赤城四小 班会24节, 【更正】美原镇 入户160户: a line of a chain told anew
CORRECTS_FIRST = regex(
    r"\s*[【\[(（]?(?:数据)?(?:更正|订正|纠正|勘误|改正|重报)(?:一下|数据)?(?:[】\])）][:：]?|[:：,，]|(?=\s*[(（]?\d{1,3}[)）、.．])|\s)"
)


def member_of_chain(text: str) -> str:
    """The firm or other unit that a numbered line of a chain gives the word to, though no rule calls it one by itself;
    '' for a person."""
    anew = CORRECTS_FIRST.match(text)
    found = CHAINED.match(text, anew.end() if anew else 0)
    who = found["who"] if found and (anew or found["number"]) else ""
    return who if looks_like_unit(who) or unit_type_of(who) == "enterprise" else ""


def speakers_below(
    text: str, heading_unit: str, reporter: str, chained: bool = False
) -> list[tuple[int, str]]:
    """The units that speak in a paragraph below the line of a `heading_unit`, each from a place on; none where it is
    the reporter that does. `chained`: it is one of a chain, which its members go on with."""
    if chained and (member := member_of_chain(text)):
        return [(0, member)]
    begin = len(text) - len(text.lstrip())
    led = LEAD_IN.match(text)  # 此外，濮院派出所…；屠甸派出所… below 二、屠甸派出所
    corrected = CORRECTED_ONE.match(text)
    if corrected and looks_like_unit(corrected["unit"]):
        speakers = [(corrected.start("unit"), corrected["unit"])]
    elif heading_unit and not leading_unit(text[led.end() :] if led else text)[0]:
        speakers = [(0, heading_unit)]
    elif not reporter and (unit := dated_unit(text)):
        speakers = [(0, unit)]
    else:
        villages = villages_along(text[begin:]) if has_villages(reporter) else []
        speakers = [(at + begin, unit) for at, unit in villages or speakers_along(text[begin:])]
    if unit_type_of(reporter) == "police":
        speakers = [(at, unit) for at, unit in speakers if not WHERE_POLICE_STAND.search(unit)]
    if CORRECTED.search(text):
        speakers = sorted([*speakers, *quoted_units(text)])
    if (
        unit_type_of(reporter) in HOUSES and not heading_unit
    ):  # the police who taught there report nothing themselves
        speakers = [one for one in speakers if unit_type_of(one[1]) in (*HOUSES, unit_type_of(""))]
    speakers = [(at, own_name(unit, reporter) if unit else "") for at, unit in speakers]
    return speakers if speakers[:1] != [(begin, reporter)] and speakers[:1] != [(0, reporter)] else []
