"""Ways that a sentence names to say that they were not used, not now, or not there (contract 1: none is mentioned).

大屏因改造拆除，这次没有用上; 宣传车我们也没有; 白天敲门没人; 讲课的事，原说二十号来，推到十月了.
"""

from __future__ import annotations

from etl.prose.matter.at_work import SHOWN_OR_VOICED
from etl.prose.words.addressed import Named
from etl.regex import regex

# 夜话还将走进另外6个村; 情景剧。原定6月演出1场，因高温取消; 横幅拉坏1条要重做
_NOT_NOW = regex(
    r"(?:还|仍|正|都)?在(?:修|维修|保养|大修)|(?:又|也|都)?坏了|送修|(?:[拉挂贴]|被?[刮吹淋撕])坏|"
    r"(?:活动)?(?:还|也|仍)?将(?!近|[^,;。]{0,8}的)|[。:](?:原定|原计划|计划)[^。]{0,40}?(?:取消|推迟|延期|未能?(?:开展|举办|演出))"
)
# 宣传车我们也没有
_LACKING = regex(
    r"(?:[我咱俺]们?(?:村|社区|这里|这边|单位|[厂校店所])?|村里|社区|单位|[厂校店所]里|目前|暂时|一直|也|都|还|又|倒|就|是){0,4}"
    r"(?:没有|没得|没配|没装|没建)(?=[,;。]|$)"
)
# 大屏因改造拆除，这次没有用上: a clause that only denies says so of what the clause before names
_DENIED_BEHIND = regex(
    r"[^,;。\d]{0,14},(?:这次|这回|本次|本[月周季]|今年|一直|所以|就|也|都|还|便|最后|结果|后来)*"
    r"(?:没有?|未)能?(?:再|及时)?(?:用|播|放|挂|贴|发|响|开|亮|出动?|启用|投用)[上成起出]?来?了?(?=[;。,]|$)"
)
_MADE_OF = SHOWN_OR_VOICED | {"handout", "gift"}
# 白天敲门没人，就靠业主群: nobody was met or heard there
_NOBODY_IN = regex(
    r"(?:了|过|时|去|去了)?(?:[也都常总]|多半|大多|经常|老是|往往){0,2}(?:没有?人|无人|没敲开|敲不开)(?:在家?|应声?|答应|接听?|开门?|理)?(?=[,;。]|$)"
)
# 派出所来人讲课的事，原说二十号来，往后推到十月了
_PUT_OFF = regex(
    r"(?:的?(?:事情?|活动|安排))?(?:,?(?:原|本来?|说好|定好|约好)[^,;。]{0,12},|,)?[^,;。\d]{0,4}?(?:推迟?|拖|挪|延期?|顺延)[到至]了?"
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|下个?[周月]|下学期|明年|年[后底]|节后|[春秋]后|开学)[^,;。\d]{0,3}?(?=[,;。]|$)"
)


def is_not_used(text: str, named: Named) -> bool:
    """Whether what stands behind a channel or a group says so of it."""
    if _NOT_NOW.match(text, named.end) or _PUT_OFF.match(text, named.end):
        return True
    if named.channel in ("door_to_door", "phone") and _NOBODY_IN.match(text, named.end):
        return True
    if named.channel not in _MADE_OF:
        return False
    return bool(_LACKING.match(text, named.end) or _DENIED_BEHIND.match(text, named.end))
