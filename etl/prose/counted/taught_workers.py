"""Those who usually do the work, where they were called together, trained or counted by others."""

from __future__ import annotations

from etl.prose.counted.people import PEOPLE, STAFF, TEAM_MEMBERS
from etl.prose.words.zones import Measured, Zones, clause_before, said_before
from etl.regex import regex

TAUGHT_STAFF = regex(r"(?:听课|听讲|参训|受训|聆听)的?[^,;。、\d]{0,6}$")  # 参训网格员68人
# 培训网格员、楼栋长等“反诈宣传员”320名
_TRAINED_THEM = regex(
    r"(?:^|[,;共计已]|集中|组织|分批|先后)(?:培训|轮训)(?!班|会|机构|基地|师)了?(?:[^,;。、\d]{1,8}(?:、|和|以及)){0,4}[^,;。\d]{2,14}$"
)
WORKERS_LAST = regex(rf"(?:{STAFF.pattern})[^,;。\d]{{0,3}}$")
# 组织9个村委会的村组干部、“法律明白人”126人开展反诈知识培训2期
CALLED_TOGETHER = regex(r"(?:召集|组织|通知)(?:(?:全[县市区镇乡]|辖区)?\d+[余多]?[个家所])?[^,;。\d]{2,48}$")
_OF_A_CASE = regex(r"前科|涉[诈案]|嫌疑|刑满|失信")  # 组织涉诈前科人员8人开展警示教育
_HELD_THEN = r"\d+[余多]?[名位人]次?(?:(?![到赴进]|深入)[^,;。\d]){0,6},?(?:召开|举办|开展|进行|参加|集中)"
TRAINED_THEN = regex(rf"{_HELD_THEN}[^,;。\d]{{0,12}}(?:培训|学习|座谈|警示教育)")
TAUGHT_THEN = regex(rf"{_HELD_THEN}[^,;。\d]{{0,16}}(?:宣传会|宣讲(?!\d)|培训|讲座|学习|座谈|授课|警示教育)")


def called_together(zones: Zones) -> Measured | None:
    """召集物业经理、社区工作人员等87人，召开宣传会: whoever is called to be taught, though such people do it elsewhere."""
    if zones.unit not in PEOPLE or CALLED_TOGETHER.search(said_before(zones)) is None:
        return None
    behind = zones.sentence[zones.place :] if zones.place >= 0 else zones.behind
    if _OF_A_CASE.search(zones.before):
        return None
    if WORKERS_LAST.search(zones.before):
        return Measured("people_reached", zones.before, -1) if TAUGHT_THEN.match(behind) else None
    return Measured("people_reached", zones.behind, 1) if TRAINED_THEN.match(behind) else None


def taught_staff(zones: Zones) -> Measured | None:
    """参训网格员68人: who usually does the work was taught there."""
    if zones.unit not in PEOPLE:
        return None
    hit = TAUGHT_STAFF.search(zones.before) or _TRAINED_THEM.search(clause_before(zones))
    return Measured("people_reached", hit.group(), -1) if hit and STAFF.search(hit.group()) else None


# 对45名网格员、28名楼长、12家物业负责人进行集中培训: all of the list were taught.
TAUGHT_LIST = regex(
    r"\d+[余多]?[名位人个家](?:[^,;。\d]{1,12}(?:、|和|以及)约?\d+[余多]?[名位人个家])*[^,;。\d]{1,12}?(?:进行|开展|实施|组织)了?[^,;。\d]{0,8}(?:培训|轮训|授课|教育|宣讲|辅导)"
)

TURNED_LIST = regex(r"(?:对|为|给|面向|针对|组织)[^,;。]{0,60}$")

ESTIMATED = regex(
    r"(?:受众|受教育(?:人数|群众)?|覆盖人[数次])[^;。\d]{0,32}(?:估算|测算|统计|推算|汇总),?(?:约|共|为|达)*$"
)


def estimated_audience(zones: Zones) -> Measured | None:
    """宣传受众按网格员上报估算，约12.8万人次: who was reached, whoever counted them."""
    told = ESTIMATED.search(said_before(zones)) if zones.unit in PEOPLE else None
    return Measured("people_reached", "", 0) if told else None


def taught_as_listed(zones: Zones) -> Measured | None:
    """对45名网格员、28名楼长进行集中培训: those who usually do the work were taught here."""
    if zones.unit not in PEOPLE or zones.place < 0 or not TURNED_LIST.search(clause_before(zones)):
        return None
    hit = STAFF.match(zones.behind) or TEAM_MEMBERS.match(zones.behind)
    taught = hit and TAUGHT_LIST.match(zones.sentence, zones.place)
    return Measured("people_reached", zones.behind, 1) if taught else None
