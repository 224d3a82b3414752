"""个 behind a number as a unit of persons: 三十多个孩子听得入神, 家长七十多个, 拦下4个准备汇款的老人."""

from __future__ import annotations

from dataclasses import replace

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.counted.people import COMING, HELD_BACK, LONGEST_WHO, STAFF, TRANSFER
from etl.prose.words.persons import PERSONS as PERSON_NOUN
from etl.prose.words.zones import Zones
from etl.regex import regex

# 听课的孩子三十多个, 三十多个孩子听了课: 个 counts persons there.
CAME_AS = regex(
    r"(?:听课|来听|听讲|听的|参加|到场|前来|来的|来了|到了|看戏|观看|受教育)的?(?P<who>[^,;。、\d]{2,6}?)(?:一?共|总共|有|约|近)*$"
)
CAME_TO_LISTEN = regex(r"来听的(?:也|还)?(?:有)?$|[^,;。、\d]{2,6}[也还]来了$|^又来了$")
PERSONS = regex(r"人(?=$|[,;。!)来到听看参在围前])")
CAME_BEFORE = regex(r"(?P<came>来了|到了|听课的?|参加的?)[^,;。、\d]{2,6}\d+[余多]?个[、和及]$")
ACTED = regex(
    r"们?(?:都|也|一起|认真|静静|跟着|现场|前来|主动|[过上跑]来)*(?:听|看|学|参加|参与|到场|来|坐|围|装|下载|安装|注册|签|上了|受教育|(?<=来)[问打咨])"
)
_ABOUT_LAST = regex(r"(?:约|近|共|有|大概)+$")
_BODIES = regex(r"(?:[户店家校村]|企业|单位|家庭|商铺)$")


def _are_persons(zones: Zones) -> bool:
    """家长七十多个: whether a clause is of a group of persons and how many they were, and of nothing else."""
    named = [] if zones.behind or zones.led_by else find_groups(zones.before)[:1]
    whole = bool(named) and named[0].end == len(_ABOUT_LAST.sub("", zones.before))
    called = whole and not (names_place(named[0].word) or _BODIES.search(named[0].word))
    return bool(called) and COMING.fullmatch(zones.before, 0, named[0].start) is not None


def as_persons(zones: Zones) -> Zones:
    """三十多个孩子听得入神, 听课的孩子三十多个: 个 counts persons beside a group of them that came or did something."""
    if zones.unit != "个":
        return zones
    if PERSONS.match(zones.behind):
        return replace(zones, unit="人", behind=zones.behind[1:])  # 来了八十多个人
    if CAME_TO_LISTEN.search(zones.before):
        return replace(zones, unit="名")  # 来听的三十来个老人
    if HELD_BACK.search(zones.before) and TRANSFER.search(zones.behind[:LONGEST_WHO]):
        return replace(zones, unit="名")  # 拦下4个准备汇款的老人
    if _are_persons(zones):
        return replace(zones, unit="名")
    listed = CAME_BEFORE.search(zones.led_by)  # 来了学生35个、[家长28个]
    came = CAME_AS.search(f"{listed['came']}{zones.before}" if listed else zones.before)
    hits = find_groups(came["who"]) if came else []
    listening = bool(hits) and hits[-1].end == len(came["who"]) if came else False
    named = next((h for h in find_groups(zones.behind)[:1] if h.start == 0 and not names_place(h.word)), None)
    open_noun = PERSON_NOUN.match(zones.behind)  # 二十来个老人家过来问这问那
    ends = [named.end] if named else []
    ends += [open_noun.end()] if open_noun and not STAFF.match(zones.behind) else []
    acting = any(ACTED.match(zones.behind, end) for end in ends)
    return replace(zones, unit="名") if listening or acting else zones
