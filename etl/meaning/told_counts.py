"""Answers of a form that say their figure in a few words: 共发放320份 and 到场约300人次 beside 宣传单 and 参加村民."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.quantity_grammar import BEFORE, UNITS
from etl.regex import regex

LONGEST_ANSWER, LONGEST_LABEL = 30, 16  # characters
_COUNT = (
    rf"(?:{BEFORE})?\s*(?<![\d.．第])\d[\d,，.]*\s*[余多几]?[万千百]?[余多]?\s*(?P<unit>{'|'.join(UNITS)})"
    r"(?:以上|左右|上下)?"
)
_TOLD = regex(rf"(?P<words>[\u4e00-\u9fff、，,:：\s]*?)(?P<count>{_COUNT})\s*[。.；;]?\s*")
# What says no more than that it was done, in all or in the period of the form.
_ADVERBS = (
    "共计?|总共|总计|合计|一共|本[月周季年期]度?|实际|实|已经?|现场|集中|循环|滚动|轮流|反复|入户|免费|线[上下]|成功|及时|新增?"
    "|完成"
)
_VERBS = (
    "发放|派发|分发|散发|发出|发送|赠送|送出|印制|印发|制作|张贴|粘贴|贴出|悬挂|拉挂|挂出|摆放|设置|设立|布置|播放|播出|播报|广播|滚动播放|开展"
    "|举办|举行|召开|组织|进行|走访|上门|到户|推送|推文|转发|发布|投放|到场|到会|参加|参与|参会|听讲|覆盖|受众|受教育?|受益|惠及|接待|解答|接受|安装"
    "|注册|下载|签订|签署|签|劝阻|拦截|出动|投入|宣传|宣讲|发|贴|挂|播|送|办|开"
)
_BARE_DEED = regex(rf"(?:{_ADVERBS}|[\s:：,，])*(?:{_VERBS})?(?:了|过|人数|数量)?[\s:：]*")
# What each one has, or how a thing is judged, may head a column: 每户1份, 第2次.
_RULE = regex(r"[每第]|标准|满分|要求|至少|不少于|不低于")
# What ought to be, or was before, is no figure of a form's period; what it is, its own words say.
_NONE_DONE = regex(r"[拟应须需未]|目标|任务|计划|预计|累计|其中|上[月周]|去年|同期")
_TO_COME = regex(r"拟|目标|任务|计划|预计|应[到有]?")
# 新增安装（    ）人, 发放（若干）件: the blank holds no number.
_NO_NUMBER = regex(
    rf"(?P<words>[\u4e00-\u9fff、，,:：\s]*?)(?:{BEFORE})?\s*(?:[(（【\[]\s*(?P<inside>若干|许多|无数|不详|)\s*[)）】\]]|[_＿]{{2,}})"
    rf"\s*(?P<unit>{'|'.join(UNITS)})\s*[。.；;]?\s*"
)
_BLANK_INSIDE = regex(r"[(（【\[_＿]\s*(?:若干|许多|无数|不详)?\s*[)）】\]_＿]")


TELLING = (
    "人",
    "人次",
    "名",
    "位",
    "户",
    "场",
    "场次",
)  # in running text they tell by themselves what was counted


def may_tell_count(text: str) -> bool:
    """A cheap test before the others."""
    return len(text) <= LONGEST_ANSWER and any(one.isdigit() for one in text)


@lru_cache(maxsize=20_000)
def told_count(text: str) -> tuple[str, str, str]:
    """The words, the count and its unit of 召开反诈宣讲2场; blank words for 2场 alone, and all blank for any other text."""
    found = _TOLD.fullmatch(text) if may_tell_count(text) else None
    if found is None or _RULE.search(text):
        return "", "", ""
    return found["words"].strip(), found["count"].strip(), found["unit"]


@lru_cache(maxsize=20_000)
def counted_by_label(label: str, text: str) -> str:
    """The count alone (320份), where `text` says besides it only that so many were handed out, put up, held or came, and
    `label` says what was; '' for any other."""
    words, count, unit = told_count(text)
    if not words or not _BARE_DEED.fullmatch(words) or _NONE_DONE.search(words):
        return ""
    return re.sub(r"\s+", "", count) if _asks_for(label, unit) else ""


_DONE = "开展|举办|组织|进行|召开|发放?|悬挂|张?贴|走访|入户|签订?|推送?|播放?"
_YES_SO_MANY = regex(
    rf"(?:是|有|已)的?(?:{_DONE})?了?[,，、;；(（:：\s]*(?:共?(?:{_DONE})了?)?(?P<count>(?:约|近|共)?\d[\d,.]*[余多]?[\u4e00-\u9fff]{{1,2}})[)）。]?"
)


@lru_cache(maxsize=20_000)
def count_behind_yes(text: str) -> str:
    """The 1场 of 是，1场; '' for any other text."""
    told = _YES_SO_MANY.fullmatch(text.strip()) if may_tell_count(text) else None
    return told["count"] if told else ""


def tells_plan(text: str) -> bool:
    """拟召开2场, 目标200人: a count that is still to come."""
    words, _, unit = told_count(text)
    return bool(unit) and _TO_COME.search(words) is not None


def _asks_for(label: str, unit: str) -> bool:
    """宣传单 and 大喇叭 ask for 份 and 次, 参加村民 for people; 员工 and 龙山派出所 say whose the figure is."""
    plain = read_header(label)
    named = plain.measure or plain.channels or (plain.groups and plain.part == "measure")
    return bool(named and meaning_with_unit(label, unit).measure)


def with_label(label: str, text: str) -> str:
    """The same among stories: 共发放宣传单320份, as it would be told there."""
    words, count, unit = told_count(text)
    return text if unit in TELLING else f"{words}{label}{count}"


def has_open_blank(text: str) -> bool:
    """A cheap test before the next."""
    return len(text) <= LONGEST_ANSWER and _BLANK_INSIDE.search(text) is not None


@lru_cache(maxsize=20_000)
def open_answer(label: str, text: str) -> str:
    """What stands in the blank of an answer that has no number: — for none, 若干件; '' for any other text, and for one
    that `label` does not ask for."""
    found = _NO_NUMBER.fullmatch(text)
    if found is None or _BLANK_INSIDE.search(label) or not _BARE_DEED.fullmatch(found["words"].strip()):
        return ""
    if not _asks_for(label, found["unit"]):
        return ""
    return f"{found['inside']}{found['unit']}" if found["inside"] else "—"


def meaning_with_unit(label: str, unit: str) -> HeaderMeaning:
    """What a label counts, told by the unit of its figure where it has none of its own: 宣传单 | 320份."""
    plain = read_header(label)
    return plain if plain.unit or not unit else read_header(f"{label}({unit})")
