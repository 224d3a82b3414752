"""Lines of a name and a number under a head that says what is counted: 五（1）班：46人 under 参加人数, 1.天义镇：11200份
under 发放宣传资料排名, and their sum."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.lexicon import find_measures, squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.reading import ProseReading, read_prose
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.words.zones import VERB, strict_measure
from etl.regex import regex

_CALLS = regex(
    r"(?:(?:参加|参与|参训|听课|听讲|到课|到会|到场|受教育|观看|受众)(?:的?(?:学生|师生|人员|群众|家长|居民|村民|员工))?(?:人数|人次|情况)"
    r"(?:统计|汇总|登记|一览)?表?|签到(?:人数|情况)?(?:统计|汇总|登记)?表?)(?:[(].{0,24}[)])?:?$"
)
# 内科  12人, 签到合计 56人（请假3人）
_LINE = regex(
    r"\s*(?P<name>[^\s,，。；;：:][^,，。；;：:]{0,15}?)\s*(?:[:：,，]\s*)?(?P<many>\d[\d,]*余? ?[人名位]次?)"
    r"(?:[(（](?:请假|缺席|未到)[^()（）]*[）)])?\s*[。;；]?\s*"
)
_CAME = "受众"  # what the head says, for a line that says nothing but how many
# 二、发放宣传资料排名; what a plan or a share counts is no such head
_COUNTED = regex(
    r"(?:附[件表录]?\d?[:、]?)?(?:[(]?[一二三四五六七八九十\d]{1,3}[、.)])?"
    # 各市场监督管理所发放宣传单情况, 附：各二级学院“拒绝刷单”主题班会场次: who did it stands before it
    r"(?:(?:[本全我](?:县|市|区|镇|乡|街道|校|院|局|行)|[\u4e00-\u9fff]{2,14}(?:县|市|区|镇|乡|街道|校|院|局|行|公司))?(?:各|部分|所属|下辖|辖区)[\u4e00-\u9fff()、]{1,14}?(?=[发派分张悬开举组召走入推播签安讲“]|[反防]诈|防骗|宣传))?"
    r"(?P<what>[^,;。:\d]{2,16}?)(?:数量?|总数)?(?:完成)?(?:的?(?:排名|排行|情况|统计|明细|一览表?|如下))*:?"
)
_FORM = regex(r"(?:接龙)?[(](?:格式|样例|例)[^()]*[)]$|接龙$")  # 播放反诈音频次数接龙（格式：村名+播放次数）
_OTHER_HEAD = regex(r"计划|任务|目标|打算|安排|率|占比|案|警情|库存|领用|存在|问题|不足")
_COUNT_LINE = regex(
    r"\s*(?:[(（]?\d{1,2}[)）、.．]\s*)?(?P<name>[\u4e00-\u9fff]{2,16}?)\s*[:：\s+＋]\s*(?P<many>\d[\d,.]*[万千百]?余?(?P<unit>[\u4e00-\u9fff]{1,2}))\s*[。;；]?\s*"
)


def counted_below(head: str) -> str:
    """What the lines below a title or a head count, in its words and with the unit in its brackets (份); '' where it says no
    one thing."""
    plain = _UNIT_BESIDE.sub(r"(\g<unit>)", squeeze(head))
    plain = _FORM.sub("", _TIME_BEFORE_WHOSE.sub("", _TIME_IN_BRACKETS.sub("", plain)))
    if stated := _UNIT_STATED.search(plain):
        what = counted_below(plain[: stated.start()])
        return f"{what}({stated['unit']})" if what and what != _CAME else ""
    if _CALLS.search(plain):
        return _CAME
    told = None if _OTHER_HEAD.search(plain) else _COUNTED.fullmatch(plain)
    hits = find_measures(told["what"]) if told else []
    return told["what"] if told and len({hit.code for hit in hits}) == 1 else ""


# 各村反诈宣传单发放统计（4月10日—16日）单位：份
_UNIT_BESIDE = regex(
    r"[,，]?[(（]?(?:计数|计量)?单位[:：](?P<unit>[份张条场次户人块个本册]|人次|场次)[)）]?$"
)
_TIME_IN_BRACKETS = regex(r"\((?=[^()]*\d)[^()]*[年月日.—~-][^()]*\)(?=\([^()\d]{1,2}\)$)")
# 摆金镇2022年11月各村手册发放数
_TIME_BEFORE_WHOSE = regex(
    r"(?:20\d\d年)?(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年)(?=各|部分|所属|下辖|辖区)"
)
_UNIT_STATED = regex(r"\((?P<unit>[份张条场次户人块个本册]|人次|场次)\)$")
# 总院门诊部：3200 below 发放反诈宣传单（份）, and 合计：8150
_BARE_LINE = regex(
    r"\s*(?:[(（]?\d{1,2}[)）、.．]\s*)?(?P<name>[合总共][ \u3000]+计|[\u4e00-\u9fff（）()]{2,16}?)"
    r"(?:\s*[:：]\s*|[ \u3000]+)"
    r"(?P<many>\d[\d,.]{0,7}[万千百]?余?)(?P<parts>[（(](?:其中|含)[\u4e00-\u9fff]{2,8}?(?P<part>\d{1,6})[）)])?\s*[。;；]?\s*"
)


_SUM_LINE = regex(r"(?:签到|到会|听课|参会|学生)?(?:[合总共小][ \u3000]*计|总数|一共)[:：,，\s]")


_NOTHING = regex(
    r"\s*[\u4e00-\u9fff（）()]{2,16}?[:：\s]\s*(?:[—–-]+|/|无|没有|[未没][报发]|未开展)\s*[。;；]?\s*"
)


def tells_nothing(text: str) -> bool:
    """老岔口村 — among the lines of a list."""
    return _NOTHING.fullmatch(text) is not None


def is_sum(text: str) -> bool:
    """合计：8150 below the lines of a list."""
    return _SUM_LINE.match(text.strip()) is not None


def read_line(text: str, what: str, year: int | None, of_campaign: bool) -> ProseReading | None:
    """The figure of one line of what its head counts; None for any other line."""
    if stated := _UNIT_STATED.search(what):
        return _read_bare_line(text, what[: stated.start()], stated["unit"], year, of_campaign)
    line = _LINE.fullmatch(text) if what == _CAME else _COUNT_LINE.fullmatch(text)
    if (
        line is None
        or VERB.search(line["name"])
        or not (what == _CAME or _counts(line["name"], line["unit"], what))
    ):
        return None
    return _told_of(line, what, "", year, of_campaign)


_NO_NAME = regex(r"电话|日期|时间|编号|邮编|手机|传真")


def _read_bare_line(
    text: str, what: str, unit: str, year: int | None, of_campaign: bool
) -> ProseReading | None:
    line = _BARE_LINE.fullmatch(text)
    if line is None or _NO_NAME.search(line["name"]):
        return None  # where the head says the unit too, whatever is called so is one of the list
    return _told_of(line, what, unit, year, of_campaign)


def _told_of(
    line: re.Match[str], what: str, unit: str, year: int | None, of_campaign: bool
) -> ProseReading | None:
    """What the number of a line counts by the words of its head, and what part of it stands in a bracket behind it (其中学校
    30), at their places in the line."""
    named = line.groupdict()
    whole = f"{what}{line['many']}{unit}"
    behind = f"{parts[:-1]}{unit}{parts[-1]}" if (parts := named.get("parts")) else ""
    told = read_prose(whole + behind, year, of_campaign=of_campaign)
    for figure in told.figures:
        place = "many" if figure.start < len(whole) else "part"
        figure.start, figure.end, figure.text = *line.span(place), line[place]
    return ProseReading(figures=told.figures) if told.figures else None


def _counts(name: str, unit: str, what: str) -> bool:
    """Whether a line is of a unit, and its number counted as the thing of the head is."""
    hits = find_measures(what)
    return looks_like_unit(name) and bool(hits) and strict_measure(hits[-1].word, unit) is not None


@dataclass(slots=True)
class Roll:
    """The list that a head has opened. `counts`: what the head says that the lines below it count, '' outside of lists."""

    counts: str = ""

    def open(self, text: str, heads: bool) -> bool:
        """附：各所发放宣传单情况, 播放次数接龙: a head, or what opens a list wherever it stands. Whether it is attached:
        behind 下步打算 as well it tells of what was done."""
        attached = text.lstrip().startswith("附")
        if heads or "接龙" in text or attached:
            self.counts = counted_below(text)
        return attached and bool(self.counts)

    def reads(self, one: ParagraphReading, head: str, year: int | None, of_campaign: bool) -> bool:
        """Whether a paragraph below `head` is a line of the list, and is read as such."""
        if not self.counts:
            return False
        if came := read_line(one.text, self.counts, year, of_campaign):
            one.role, one.reading, one.under = "figure", came, head
            one.rolled = "sum" if is_sum(one.text) else "line"
        elif tells_nothing(one.text):
            one.role, one.rolled = "note", "line"
        return bool(one.rolled)
