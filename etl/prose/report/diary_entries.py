"""Entries of a diary in a report: the days with which they begin, and what they tell so far (contract 4.4, 4.10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from etl.meaning.calendar_period import day as calendar_day
from etl.meaning.feast_days import DAYS
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.paragraphs.stated import ParagraphReading, note_restated
from etl.prose.report import diaries
from etl.prose.report.log_lines import log_title
from etl.prose.times.datelines import DAY_LINE
from etl.prose.times.figure_times import OWN_WHOLE
from etl.prose.times.report_time import day_of_entry
from etl.regex import regex

# 一周小计：宣传单150张 below the entries of five days
SUM_OF_DAYS = regex(
    r"(?:以上|上述)?(?:[一本全这]个?(?:周|星期|月)|[两三四五六七八九十\d]{1,3}天|活动期间)?(?:活动|工作|数据)?来?,?(?:小计|合计|总计|汇总|一?共计?(?![同享建])|累计)"
    # 五天里，折页和明白卡一共发出460份
    r"|(?:[两三四五六七八九十]|\d{1,2})天(?:里|间|下来|以来)?,[^,;。\d]{2,12}(?:一共|总共|合计|共计|累计)"
)
# 本月累计：走访1047户，发放3260份 in the entry of a day: a running total beside what was done on it
RUNNING_SUM = regex(
    r"[^\u4e00-\u9fff\d]{0,3}(?:本[月周年]|今年|年初|当月|全年|本季度?)(?:以来|至今)?(?:工作|活动|宣传)?(?:已)?累计"
)
_WEEKDAY = r"(?:周|星期|礼拜)[一二三四五六日天]"
# 10.9 周一, 周一（10.9）
DOTTED = regex(
    rf"\s*(?P<week>{_WEEKDAY}\s*[(（]\s*)?(?P<month>\d{{1,2}})[.．/-](?P<day>\d{{1,2}})[日号]?\s*"
    rf"(?(week)[)）]|[(（,，]?\s*{_WEEKDAY})"
)
# 4.28 全行上街: a day without its weekday, where other entries of that month have theirs; else the number of a point
DOTTED_ALONE = regex(
    r"\s*(?P<month>\d{1,2})[.．/-](?P<day>\d{1,2})[日号]?(?:[\s,，:：]|(?=[上下中]午|[早晚清]|[在到去赴组联全]))"
)

# 8.3东至沟村: below a title of August, where other lines begin so too; 8.3万份 is a number
_IN_MONTH = regex(r"\s*(?P<month>\d{1,2})[.．](?P<day>\d{1,2})(?![\d.．万千百亿%％元份人个场条张户次])")
_FEWEST_IN_MONTH, _LINES_OF_TOP = 3, 2

_LEAP_YEAR = 2024  # any that has every day

# 五一　镇文化广场　演一场: the day of an entry by the name that it has every year
_NAMED_DAY = regex(
    r"\s*[“\"]?(?P<name>元旦|三八|妇女|五一|劳动|五四|六一|儿童|七一|八一|教师|国庆)[”\"]?节?(?:当天|这天)?(?=[\s,，:：])"
)


def named_day(text: str, year: int | None) -> Period | None:
    """The day of an entry that begins with the name of one that is the same each year; None for any other."""
    found = _NAMED_DAY.match(text) if year else None
    return calendar_day(year, *DAYS[found["name"]]) if found and year else None


def day_before_entry(text: str, paragraphs: Sequence[str]) -> re.Match[str] | None:
    """10.9 周一 入户21户: the day with which an entry of a diary begins, a weekday behind it or, where another entry of
    the month has one, alone."""
    found = DOTTED.match(text)
    alone = None if found else DOTTED_ALONE.match(text)
    if alone is None:
        return found or _day_in_month(text, paragraphs)
    if log_title(paragraphs[0]) and dotted_day(alone, _LEAP_YEAR):
        return alone  # 楼栋长日志 above 6.3 敲开14户; 1.32 numbers a point
    days = (DOTTED.match(other) for other in paragraphs)
    beside = any(day and day["month"] == alone["month"] for day in days)
    return alone if beside else _day_in_month(text, paragraphs)


def tells_its_day(paragraphs: Sequence[str], index: int) -> bool:
    """周三（4.10）走商户30家 above the line of the next day: whether a line tells all of its day, and heads nothing."""
    if not index or day_before_entry(paragraphs[index], paragraphs) is None:
        return False
    behind = paragraphs[index + 1 : index + 2]
    return bool(behind) and day_before_entry(behind[0], paragraphs) is not None


def _day_in_month(text: str, paragraphs: Sequence[str]) -> re.Match[str] | None:
    """8.3 with which a line begins, as several do below a title, or the day of the first of them, that names that month;
    1.1, 1.2, 1.3 number points."""
    found = _IN_MONTH.match(text)
    if found is None:
        return None
    top = squeeze("\n".join(paragraphs[:_LINES_OF_TOP]))
    if not re.search(rf"(?<!\d)0?{int(found['month'])}月", top):
        return None
    lines = [one for one in map(_IN_MONTH.match, paragraphs[1:]) if one and one["month"] == found["month"]]
    days = [int(one["day"]) for one in lines]
    numbered = days == list(range(1, len(days) + 1))
    told = len(days) >= _FEWEST_IN_MONTH and days == sorted(days) and not numbered
    return found if told and dotted_day(found, _LEAP_YEAR) else None


def day_over_entry(paragraphs: Sequence[str], index: int, year: int | None) -> Period | None:
    """3.18, or 2025年3月17日 星期一 above such lines: the day that a line of nothing else heads; None for any other."""
    text = paragraphs[index]
    if found := day_before_entry(text, paragraphs):
        return dotted_day(found, year) if not text[found.end() :].strip(" \u3000:：") else None
    by_day = any(day_before_entry(one, paragraphs) for one in paragraphs[index + 1 :])
    return day_of_entry(squeeze(text), year) if by_day and DAY_LINE.fullmatch(squeeze(text)) else None


def dotted_day(found: re.Match[str] | None, year: int | None) -> Period | None:
    """The day with which an entry of a diary begins; None where no calendar has it."""
    try:
        day = date(year, int(found["month"]), int(found["day"])) if found and year else None
    except ValueError:
        return None
    return Period(day, day) if day else None


def date_by_entry(one: ParagraphReading, entry: Period | None) -> None:
    """8月2日 星期三 晴 heads the entry of a diary: its figures are of that day, save those of a time of their own."""
    plain = squeeze(one.text)
    if SUM_OF_DAYS.match(plain) or diaries.SUM_OF_DAYS.match(plain):
        return
    for figure in one.reading.figures if entry else ():
        whole = figure.whole_time and OWN_WHOLE.search(one.text, 0, figure.start)
        if figure.period is None and figure.basis == "period" and not whole:
            figure.period, figure.whole_time = entry, False


def leave_running_sum(one: ParagraphReading) -> None:
    """Takes out what a line of running totals says, each with a note."""
    for figure in one.reading.figures:
        note_restated(one, figure)
    one.reading.figures, one.role = [], "cumulative"
