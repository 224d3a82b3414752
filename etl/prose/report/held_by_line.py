"""Lines of a list of what a team held, below a title that says so: 4.9 城关四小2场 三至六年级学生620人 below 反诈宣讲小分队
2024年4—6月, 3.2 尧山中学 高一 1场 620人 below …2023年3月反诈宣讲.

What was held, and that the name is where, is put into each line, so that it is read as if it had said so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.edits import Edit, Written, edited
from etl.meaning.lexicon import find_groups
from etl.regex import regex

_FEWEST = 3  # lines
_BLANK = regex(r"\s+")
_OF_TEAM = regex(
    r"(?P<deed>宣讲|讲师|巡讲|授课|讲课)(?:小?分?队|团|组)"
    r"|(?P<listed>宣讲|巡讲|讲座|讲课|授课|培训)(?:活动)?(?:的?(?:场次|清单|一览|明细|安排|统计))+[表单]?(?:$|[\s(（\d])"
    r"|(?:[\d年月日度周期]|反诈|防诈|防骗)(?P<named>宣讲|巡讲|讲座)(?:活动)?$"
)
_DEEDS = {"讲座": "开展讲座", "培训": "开展培训"}
_DAY = r"(?:20\d\d[年./-])?(?:\d{1,2}[月./-]\d{1,2}[日号]?|\d{1,2}[日号])"
_LINE = regex(
    rf"\s*(?:[(（]?\d{{1,2}}[)）、]\s*)?{_DAY}[\s,，:：]*"
    r"(?P<where>[\u4e00-\u9fff（）()]{2,16}?(?:[\s、][\u4e00-\u9fff（）()]{2,12}?){0,2})[\s,，]?"
    r"(?P<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?:场次?|[节堂次])(?=[\s,，。；;]|$)"
)
_SAYS_MORE = regex(r"宣讲|讲座|讲课|授课|培训|宣传|原定|取消|改期|推迟|计划|拟|不算|[设摆]摊|[讲办开上]了?$")
_SUM = regex(r"\s*(?:合计|共计?|总计|小计)[\s:：]*(?P<count>\d{1,3})场(?=[\s,，。；;]|$)")
_WHO_LAST = regex(r"[\s,，](?P<who>[\u4e00-\u9fff]{2,10}?)(?:约|近|共)?(?P<number>[1-9]\d{1,4})[\s。]*$")


def with_what_was_held(written: Sequence[Written]) -> list[Written]:
    """The lines with what was held there, each with the place of its characters; as they are below any other title, or where
    too few lines are of this kind."""
    title = _OF_TEAM.search(written[0][0]) if written else None
    lines = {at: found for at, (text, _) in enumerate(written) if title and (found := _held_at(text))}
    if title is None or len(lines) < _FEWEST:
        return list(written)
    held = title["listed"] or title["deed"] or title["named"]
    deed = _DEEDS.get(held, "宣讲")
    return [
        edited(text, _edits(text, lines[at], deed) if at in lines else _of_sum(text), places)
        for at, (text, places) in enumerate(written)
    ]


def _of_sum(text: str) -> list[Edit]:
    """合计8场 below them counts all that was held, stalls among it too."""
    found = _SUM.match(text)
    return [(found.start("count"), found.start("count"), "活动")] if found else []


def _held_at(text: str) -> re.Match[str] | None:
    found = _LINE.match(text)
    return found if found and not _SAYS_MORE.search(found["where"]) else None


def _edits(text: str, found: re.Match[str], deed: str) -> list[Edit]:
    where, count = found.start("where"), found.start("count")
    edits: list[Edit] = [(where, where, "在")]
    edits += [(blank.start(), blank.end(), "") for blank in _BLANK.finditer(text, where, count)]
    edits.append((count, count, deed))
    persons = _WHO_LAST.search(text, found.end())
    if persons and find_groups(persons["who"]):
        edits.append((persons.end("number"), persons.end("number"), "人"))
    return edits
