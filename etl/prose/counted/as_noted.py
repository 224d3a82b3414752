"""Counts as those who did the work note them down for themselves: 打通31个, 我队发了80份, 外拓商圈1次, 贴了4万来件."""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted import unit_words as words
from etl.prose.words.zones import Zones, said_before
from etl.regex import regex

_GOT_THROUGH = regex(r"(?:^|[,;])(?:实际)?[打接]通了?(?:约|近|共)?$")
_CALLED = regex(r"电话|外呼|给[^,;。\d]{1,8}打")
_TOLD_SO = regex(r"电话[^;。]{0,12}(?:提醒|讲|说|宣|防骗|反诈)")
_OWN_SHARE = regex(
    r"(?:^|[,;])(?:其中)?(?:我们?|咱们?)[\u4e00-\u9fff]{0,3}?(?:一?共)?发了?(?:约|近)?$"
    r"|(?:^|[,;])发出去了?(?:能有|得有|大概|约|有|共)*$"
)
_PAPER_HANDED = regex(r"发(?:放|了)?[^,;。\d]{0,8}(?:传单|单子|资料|折页|手册|明白[纸卡]|单页)")
_OUTREACH = regex(r"外拓(?:商圈|市场|社区|宣传|活动|企业|乡镇|集市|园区|走访|营销)*(?:一?共|约|近)*$")
_STICKERS = regex(r"贴纸|提示贴|封签|警示贴|不干胶")


def got_through(zones: Zones) -> bool:
    """挨个打电话提醒防骗，打通31个; 给租户打，接通9人 in a record of such calls: who was told by telephone."""
    if _GOT_THROUGH.search(zones.before) is None:
        return False
    called = zones.of_campaign and _CALLED.search(said_before(zones)) is not None
    return called or _TOLD_SO.search(said_before(zones)) is not None


def gave_own_share(zones: Zones) -> bool:
    """跟信用社一起发反诈传单，我队发了80份; 门口发反诈单子，发出去能有80来张: how much of it the reporter gave out."""
    return (
        _OWN_SHARE.search(zones.before) is not None and _PAPER_HANDED.search(said_before(zones)) is not None
    )


_EACH_TIME = regex(
    r"\d(?:场次?|次|期|节|堂)[^,;。\d]{0,8},?(?:人数|听众|到场)?分别(?:有|为|是|来了?|到了?)?(?:约|近)?"
    r"(?:\d+[余多]?(?:人次?|名)(?:[、,]|和|及)?(?:约|近)?)*$"
)
_SENT_OUT = regex(r"出动|派出(?!所)|投入|抽调|出警|巡逻")


def came_each_time(zones: Zones) -> bool:
    """给病人和家属讲反诈共3次，分别22人、19人、25人: how many came to each."""
    said = said_before(zones)
    if _SENT_OUT.search(said) or zones.behind.startswith("的"):
        return False
    return _EACH_TIME.search(said) is not None


def went_out(zones: Zones) -> bool:
    """外拓商圈1次: what a bank calls going out to people."""
    return _OUTREACH.search(zones.before) is not None


def put_stickers(zones: Zones) -> bool:
    """快件上贴反诈贴纸，贴了4万来件: as many as were stuck on."""
    stuck = zones.before.endswith(words.STUCK) and FRAUD.search(zones.sentence) is not None
    return stuck and _STICKERS.search(said_before(zones)) is not None
