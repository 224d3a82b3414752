"""Lines of a log that part what was done by blanks: 5日 6:50开机 播反诈录音3遍 7:20关机.

Each is read as if commas stood there, so that no field runs into the next one; and none of them heads the lines below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.edits import Edit, Written, edited
from etl.meaning.lexicon import find_channels, find_measures, squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.report.chat import names_sender
from etl.prose.report.diaries import ENTRY
from etl.prose.times.datelines import KIND_OF_DAY, ON_DUTY_THEN, SKY
from etl.regex import regex

_KIND = (
    r"(?<!聊天)(?<!会议)(?<!通话)(?<!谈话)(?<!询问)(?:记录|实录|登记|台账|日志|日记|流水|记事)[表单簿册本]?"
)
# 向阳里社区宣传栏更换记录（2025年）, 马坡镇广播站值机记录　2024年8月
_TIMES = r"20\d\d年?(?:度|[春秋]|第?[一二三四]季度)?|\d{1,2}月份?|[-—至到]|\d{1,2}日|[.\d]"
_TITLE = regex(rf"{_KIND}(?:\([^()]*\)|{_TIMES})*$")
_BESIDE_DAY = rf"(?:(?:星期|周|礼拜)[一二三四五六日天末]|假日|{SKY}|[(),])*"
_BARE_DAY = regex(
    rf"(?:20\d\d年)?(?:\d{{1,2}}月)?\d{{1,2}}[日号](?:[至到~—-](?:\d{{1,2}}月)?\d{{1,2}}[日号])?[,(]?{_BESIDE_DAY}(?:{KIND_OF_DAY}{_BESIDE_DAY})?{ON_DUTY_THEN}"
)  # heads what is told below it
_FEWEST_DAYS = _FEWEST_COUNTING = 3
_FEWEST_MESSAGES = 2
# lines that others go on with are no log, and neither are messages
_CHAINED = regex(r"接龙|报数")
_ITEM = regex(r"\A\s*[(（]?\d{1,3}[.、)）．](?!\d)")
_PARTED_OTHERWISE = regex(r"\t|[|｜]")
_IN_COLUMNS = regex(r"\t|\S {2,}\S.* {2,}\S|[|｜]")
_BLANKS, _MARKS = " \u3000", "，,、：:"
_BLANK_OR_COMMA = regex(rf"[{_BLANKS}，,]+")
_BLANK, _FIELD_BETWEEN = regex(rf"[{_BLANKS}]+"), regex(rf"[^{_BLANKS}]+")
_PUNCTUATED = regex(r"[。；;]")
# what goes on with the words before it: 反诈APP 2个, 宣传单 300份
_N = "一二两三四五六七八九十百千万"
_NUMBER_FIRST = regex(rf"[\d{_N}近约共][\d.,{_N}余多来几]*(?:[\u4e00-\u9fff]{{1,2}})?(?:$|[ \u3000])")
_ENDS_A_COUNT = regex(r"[\d一二两三四五六七八九十百千万][余多来几]?[\u4e00-\u9fff]{1,2}$")
_COUNTS = regex(
    r"[\d一二两三四五六七八九十百][余多万千百来几]*"
    r"(?:份|场次|场|户次|户|人次|张|条次?|幅|册|本|块|期|堂|节|次|遍|名|位|个?人|趟|起|件|篇|部|台次?|把|个|家|元)"
)
# what a line without marks parts by blanks: 传单120, 到场三十来个人, 60份; no name (一网格), no clock, no day
_FIELD = regex(
    rf"^(?!.*(?:[:：]|20\d\d|\d月)|\d{{1,2}}[.月]\d|第?[\d{_N}]{{1,4}}(?:网格|[小村]?组|号?楼|[中大支]队|片区?|[中小]学|年级|[（(]\d{{1,2}}[)）]班)$)"
    rf".*?(?:[\u4e00-\u9fffA-Za-z][^\d]{{0,12}}?\d|{_COUNTS.pattern}|一课)"
)
_READERS = regex(r"阅读|在看|来源|浏览|评论")  # of the text itself, below it


def log_title(title: str) -> str:
    """大喇叭播放记录: the title of a log, which heads all of its lines as a head does; '' of any other."""
    plain = squeeze(title)
    return plain if _TITLE.search(plain) else ""


def head_of_log(title: str) -> str:
    """The same where it says what is counted: 工作日志 says nothing of it."""
    plain = log_title(title)
    return plain if find_measures(plain) or find_channels(plain) else ""


_KEPT_BY = regex(
    r"(?:^|[年月日\d,])(?:(?:记录|登记|值班|值机|填[表写报]|制表|统计|整理|经手|经办)人?|站长|负责人):?[\u4e00-\u9fff]{1,8}$"
)


def heads_nothing_of_log(head: str) -> bool:
    """大喇叭播放记录 above the name of its village or its keeper (2024年10月　记录人小何): the title heads its days."""
    return not head or looks_like_unit(head) or _KEPT_BY.search(squeeze(head)) is not None


def is_entry(text: str) -> bool:
    """3月12日 停电，没播: whether a line of a log is one of its days and what was done on it, and no head."""
    plain = squeeze(text)
    return ENTRY.match(plain) is not None and _BARE_DAY.fullmatch(plain) is None


def goes_by_day(texts: Sequence[str]) -> bool:
    """Whether a title says that it is a log, or most lines below it begin with a day."""
    below = [text for text in texts[1:] if text.strip()]
    days = [text for text in below if ENTRY.match(squeeze(text))]
    kept = bool(texts and log_title(texts[0]))
    return kept or (len(days) >= _FEWEST_DAYS and 2 * len(days) >= len(below))


def is_log(texts: Sequence[str]) -> bool:
    """Whether the lines below a title part what they tell by blanks: those of a log, most of which begin with a day or
    stand below a title that says so, and those of whoever writes without any marks."""
    below = [text for text in texts[1:] if text.strip()]
    if any(map(_CHAINED.search, texts[:3])):
        return False
    parted = [text for text in below if _BLANK.search(text.strip()) and not _PUNCTUATED.search(text)]
    parted = [text for text in parted if ENTRY.match(squeeze(text)) or not _IN_COLUMNS.search(text)]
    counting = [text for text in parted if _COUNTS.search(text) and not _IN_COLUMNS.search(text)]
    chained = sum(_ITEM.match(text) is not None for text in below) > 1
    unmarked = len(counting) >= _FEWEST_COUNTING and not (chained or any(map(_PUNCTUATED.search, below)))
    told = (goes_by_day(texts) or unmarked) and 2 * len(parted) >= len(below) > 1
    return told and sum(map(names_sender, below)) < _FEWEST_MESSAGES


def with_commas(written: Sequence[Written]) -> list[Written]:
    """The lines of a log with commas for its blanks, each with the place of its characters; a line with punctuation of its
    own, one that counts nothing, and the title stay as they are. So do the lines of any other text, save those that part
    several counts by blanks (传单120 人次150): there the name before them stays apart by its blank."""
    if is_log([text for text, _ in written]):
        of_sound = _PLAYS.search(written[0][0]) is not None
        return [written[0], *(_with_commas(*one, of_sound=of_sound) for one in written[1:])]
    return [
        _with_commas(*one, named=True)
        if at and _parts_counts(one[0]) and not _is_headline(at, one[0], written)
        else one
        for at, one in enumerate(written)
    ]


_ROUGHLY = regex(r"\d[\d.]*[万千百]?[余多来]|[近约超]\d")


def _is_headline(at: int, text: str, written: Sequence[Written]) -> bool:
    """全月走访1200余户 发放资料1万余份 below the title and above whole sentences: the text tells it again, to the figure."""
    below = written[at + 1][0] if at + 1 < len(written) else ""
    fields = _BLANK.split(text.strip())
    return at == 1 and below.rstrip().endswith("。") and all(map(_ROUGHLY.search, fields))


def _parts_counts(text: str) -> bool:
    """Whether a line parts by blanks several things that it tells, one of them with a count that ends its field."""
    aside = _PARTED_OTHERWISE.search(text) or _READERS.search(text)
    return aside is None and _counting(text) > 1


# 火车站厅：告知41人 承诺书41份: whose the line is ends with its colon
_NAMED_FIRST = regex(r"\A\s*(?:[(（]?\d{1,3}[)）、.．])?[^\s:：\d]{2,16}[:：]")


def _behind_front(text: str) -> int:
    """Where a line goes on behind its number and whose it is."""
    front = _NAMED_FIRST.match(text) or _ITEM.match(text)
    return front.end() if front else 0


def _counting(text: str) -> int:
    """How many of the fields between its blanks and commas count, where a blank parts any; the number of the line counts
    nothing."""
    told = text[_behind_front(text) :].strip()
    fields = _BLANK_OR_COMMA.split(told) if _BLANK.search(told) else [told]
    return sum(_FIELD.search(field) is not None for field in fields)


_NUMBERED_DAY = regex(r"(?P<day>\s*\d{1,2})号(?=[ \u3000])")  # 18号 门口贴海报1张 is of no gate


_HOW_LONG = regex(r"[ \u3000]+\d{1,3}分钟(?=[ \u3000]+\d{1,3}[遍次])")  # 养老诈骗提醒 10分钟 1遍
# 甜茶馆放反诈视频 放了2遍 喝茶的40人看了, 今天没去 昨天讲了1场: no name
_DEED_TOLD = regex(
    r"[没未]有?[去搞办弄做来开出发]|没顾上|[放播发讲贴挂搞办开][^\s]{0,6}(?:(?:反诈|防骗|防诈)(?!中心|办|专班)|视频|短片|录音)"
)


_PLAYS, _PLAYED = regex("播放|广播|喇叭|村村响|播报"), regex("播|放|喊|念|响(?!应)")
_ABOUT_FRAUD = regex("[诈骗]|冒充|刷单|洗钱|套路|涉案|两卡")
_TIMES_PLAYED = regex(r"(?:共|[ \u3000]*)(?P<times>\d{1,3})(?=[遍次])")


def _as_played(text: str) -> list[Edit]:
    """养老诈骗提醒 1遍 in the log of a loudspeaker: played once."""
    if _PLAYED.search(text) or not _ABOUT_FRAUD.search(text):
        return []
    found = _TIMES_PLAYED.search(text)
    if found is None:
        return []
    at = found.start("times")
    return [(found.start(), at, "，"), (at, at + 1, f"播{text[at]}")]  # 播 stands where the number does


def _with_commas(
    text: str, places: tuple[int, ...] | None, named: bool = False, of_sound: bool = False
) -> Written:
    """`named`: what stands before the first blanks is who tells the rest, up to what counts; `of_sound`: the log tells of
    what was played."""
    text = _NUMBERED_DAY.sub(r"\g<day>日", text, count=1) if _NUMBERED_DAY.match(text) else text
    if _PUNCTUATED.search(text) or not (named or _COUNTS.search(text)):
        return text, places
    text, since = text.rstrip(), _told_from(text) if named else 0
    first = ENTRY.match(text.lstrip())
    begin = len(text) - len(text.lstrip()) + (first.end() if first else 0)
    said = [(*one.span(), "") for one in _HOW_LONG.finditer(text)] + (_as_played(text) if of_sound else [])
    taken = {start for start, *_ in said}
    blanks = [one for one in _BLANK.finditer(text, begin + 1 if first else 0) if one.start() not in taken]
    parting = [(*one.span(), "，") for one in blanks if one.start() >= since and _parts(text, one)]
    return edited(text, [*sorted([*said, *parting]), (len(text), len(text), "。")], places)


def _parts(text: str, blank: re.Match[str]) -> bool:
    """Whether what stands behind a blank is told anew, and goes on with no word before it (反诈APP 2个)."""
    start, end = blank.span()
    before = text[:start].rstrip()
    if not before or text[start - 1] in _MARKS or text[end] in _MARKS:
        return False
    field = before[max(map(before.rfind, _BLANKS)) + 1 :]
    names = field[-1].isascii() or bool(find_measures(field))
    return not (names and _NUMBER_FIRST.match(text, end) and not _ENDS_A_COUNT.search(field))


def _told_from(text: str) -> int:
    """Where the first field ends that counts or tells a deed."""
    fields = _FIELD_BETWEEN.finditer(text, _behind_front(text))
    told = (one.end() for one in fields if _FIELD.search(one[0]) or _DEED_TOLD.search(one[0]))
    return next(told, len(text))
