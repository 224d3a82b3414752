"""A talk that was given, by its everyday name: 民警到校作了一场专题报告."""

from __future__ import annotations

from etl.prose.words.zones import Zones, about_swindles, clause_before
from etl.regex import regex

_TO_THOSE_ABOVE = regex(
    r"向[^,;。\d]{0,12}(?:党委|党组|政府|上级|领导|人大|政协|委员?会|[县市区镇局])[^,;。\d]{0,4}[作做]"
)
# 民警到校作了[一场]专题报告
_GIVEN = regex(r"[作做](?:了|过)?$")
_TALK = regex(
    r"(?:题为[^,;。]{2,24}的)?(?:精彩|生动|反诈|防诈|防骗|反电诈|识诈|电信网络|防范|预防|诈骗|专题|主题|法治|普法|安全|警示|教育|知识|科普|的|、)*报告(?!单|书|情况|会议)"
)


def gave_talk(zones: Zones) -> bool:
    """民警到校作了一场专题报告; 向镇党委作了2次专题报告 tells those above of the work."""
    talk = _GIVEN.search(zones.before) and _TALK.match(zones.behind)
    return bool(talk) and about_swindles(zones) and not _TO_THOSE_ABOVE.search(clause_before(zones))
