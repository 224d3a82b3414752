"""志愿者 over 人数: how many went out to warn others, and nobody who was warned; 志愿者培训 over 受训人数 were taught."""

from __future__ import annotations

import re

from etl.regex import regex

_WHO = (
    r"(?:反诈|防诈|防骗|平安|社区|学生|大学生|青年|家长|教师|医护|党员|巾帼|红袖标)*"
    r"(?:志愿者?|义工|义警|社工|民警|民辅警|辅警|警力|网格员|工作人员|(?:宣传|宣讲|讲解)(?:人员|员)|讲师(?:团)?(?:成员|队伍)?|宣讲[团队](?:成员|队员)?"
    r"|(?:巡逻|巡防|联防)(?:力量|队员)|专班(?:人员|成员|力量)?|楼栋?长|楼组长)"
)
# 党员 alone over 人数; as one head of its own (党员人数) it counts how many there are.
_ABOVE = regex(
    rf"(?:出动|投入|参[与加]|派出|带队)?的?(?:{_WHO}|党员(?:干部|先锋队?)?)(?:出动|投入|参[与加])?(?:情况)?"
)
_BARE = regex(r"(?:参[与加]|到场|到岗|上岗|出动|投入)?(?:活动|宣传|服务)?(?:总)?(?:人数|人次数?|数量)")
_PERSONS = ("", "人", "人次", "名")
_LISTENED = r"(?:受训|参训|培训|轮训|集训|受教育?|听课|听讲|参学|学习)"
_TAUGHT = regex(
    rf"(?:已|共|集中|业务)?{_LISTENED}的?{_WHO}.{{0,3}}|{_WHO}(?:集中|业务)?{_LISTENED}的?(?:总?人数|人次数?)?"
)
_TOOK_PART = regex(rf"{_WHO}(?:参[与加]|到场|上岗|出动|投入)(?:活动|宣传|服务)?(?:的?总?人数|人次数?)?")
# Who speaks, by words that the vocabulary of measures does not have.
_SPEAKERS = regex(
    r"(?:反诈|防诈|防骗|参与|出动)*(?:(?:宣讲|讲解)人员|讲师(?:团)?(?:成员)?|宣讲[团队](?:成员|队员)|楼栋?长)(?P<counted>人数|人次)?"
)
_ANY = regex(_WHO)
_BRACKETS = regex("[()]")


def of_helpers(core: str, unit: str) -> str:
    """staff for 志愿者参与人次, people_reached for 受训志愿者（人次）; '' for anything else."""
    if unit not in _PERSONS or not _ANY.search(core):
        return ""
    if _TAUGHT.fullmatch(core):
        return "people_reached" if unit or not core.endswith("训") else ""
    took_part = _TOOK_PART.fullmatch(core) is not None and (unit != "" or core[-1] in "数次")
    speakers = _SPEAKERS.fullmatch(core)
    return "staff" if took_part or (speakers and (unit or speakers["counted"])) else ""


def counts_those_sent(core: str, unit: str, above: str, measure_above: str) -> bool:
    """Whether a head that only says 人数 or 人次 counts those whom the head above it names, who came to warn others."""
    if unit not in _PERSONS or not _BARE.fullmatch(core):
        return False
    if re.search(_LISTENED, above):
        return False
    return measure_above == "staff" or _ABOVE.fullmatch(_BRACKETS.sub("", above)) is not None
