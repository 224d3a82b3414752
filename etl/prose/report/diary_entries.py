"""Entries of a diary in a report: the days with which they begin, and what they tell so far (contract 4.4, 4.10)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from etl.meaning.calendar_period import day as calendar_day
from etl.meaning.calendar_period import months
from etl.meaning.feast_days import DAYS
from etl.meaning.lexicon import squeeze
from etl.meaning.period import ANY_YEAR, Period, find_periods
from etl.prose.paragraphs.stated import ParagraphReading, note_restated
from etl.prose.report import diaries
from etl.prose.report.log_lines import log_title
from etl.prose.times.datelines import DAY_HEAD, DAY_LINE
from etl.prose.times.figure_times import OWN_WHOLE
from etl.prose.times.report_time import day_of_entry
from etl.prose.times.stated_times import HELD_AT
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


# 9月6日，周五，下村: a day and a few words more, on a line of their own
_DAY_AND_MORE = regex(
    r"(?P<day>(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]),?\(?(?:(?:星期|周|礼拜)[一二三四五六日天])?\)?(?:,?[^,。;:、\d()]{1,8}){0,2}"
)
_FEWEST_HEADS = 2

_ON_DUTY = regex(r"(?:值班|带班|值守|主班|副班|当班|记录人?|天气)[^:]{0,4}:")


def _day_on_duty(text: str) -> str:
    """2022年10月13日(周四) of a line that goes on with who was on duty."""
    return _ON_DUTY.split(squeeze(text))[0]


class DiaryDays:
    """The days with which the lines of one text begin: what all of its lines say of that is found out once, since it is
    asked for at each of them."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = paragraphs
        self.keeps_log = bool(log_title(paragraphs[0]))
        self._by_weekday = {day["month"] for day in map(DOTTED.match, paragraphs) if day}
        self._below_title = _months_below_title(paragraphs)
        held = [one for one in paragraphs if HELD_AT.match(squeeze(one)) and find_periods(one, ANY_YEAR)]
        self.keeps_records = len(held) > 1  # 【第一次】 and 【第二次】, each with its 时间：…
        above = paragraphs[:-1]  # the last line is the day of writing
        dated = [at for at, one in enumerate(above) if DAY_LINE.fullmatch(_day_on_duty(one))]
        # 2022年10月12日（周三） 值班：…, and the next day
        self.day_lines = set(dated) if len(dated) > 1 else set()
        self._by_heads = (
            sum(DAY_HEAD.fullmatch(squeeze(one)) is not None for one in paragraphs) >= _FEWEST_HEADS
        )
        self._last = max((at for at, one in enumerate(paragraphs) if self.before_entry(one)), default=-1)

    def before_entry(self, text: str) -> re.Match[str] | None:
        """10.9 周一 入户21户: the day with which an entry of a diary begins, a weekday behind it or, where another entry of
        the month has one, alone; 8.3东至沟村 below a title of August."""
        if found := DOTTED.match(text):
            return found
        if (alone := DOTTED_ALONE.match(text)) and (
            alone["month"] in self._by_weekday  # 1.32 numbers a point
            or (self.keeps_log and dotted_day(alone, _LEAP_YEAR))  # 楼栋长日志 above 6.3 敲开14户
        ):
            return alone
        found = _IN_MONTH.match(text)
        return (
            found if found and found["month"] in self._below_title and dotted_day(found, _LEAP_YEAR) else None
        )

    def tells_its_day(self, index: int) -> bool:
        """周三（4.10）走商户30家 above the line of the next day: whether a line tells all of its day, and heads nothing."""
        pair = self.paragraphs[index : index + 2]
        return index > 0 and len(pair) > 1 and all(self.before_entry(one) for one in pair)

    def day_of_line(self, index: int) -> str:
        """The day that a line of nothing else says it is of, as written."""
        return _day_on_duty(self.paragraphs[index])

    def heads_below(self, index: int) -> bool:
        """9月6日，周五，下村 where other days stand on lines of their own: whether it heads the line below, no day."""
        below = [squeeze(one) for one in self.paragraphs[index + 1 : index + 2]]
        plain = squeeze(self.paragraphs[index])
        more = self._by_heads and DAY_HEAD.fullmatch(plain) is None
        told = _DAY_AND_MORE.fullmatch(plain) if more else None
        return told is not None and any(diaries.ENTRY.match(one) is None for one in below)

    def over_entry(self, index: int, year: int | None) -> Period | None:
        """3.18, or 2025年3月17日 星期一 above such lines: the day that a line of nothing else heads; 时间：3月4日 in each of
        several records; None for any other."""
        text = self.paragraphs[index]
        if found := self.before_entry(text):
            return dotted_day(found, year) if not text[found.end() :].strip(" \u3000:：") else None
        if self.heads_below(index):
            return day_of_entry(_DAY_AND_MORE.sub(r"\g<day>", squeeze(text)), year)
        plain = _day_on_duty(text)
        if index in self.day_lines:
            return day_of_entry(plain, year)
        if self.keeps_records and HELD_AT.match(plain):
            return next((one.period for one in find_periods(text, year) if one.period), None)
        return day_of_entry(plain, year) if self._last > index and DAY_LINE.fullmatch(plain) else None


def _months_below_title(paragraphs: Sequence[str]) -> set[str]:
    """The months that the title, or the line below it, names and whose days several lines begin with; 1.1, 1.2, 1.3 number
    points."""
    top = squeeze("\n".join(paragraphs[:_LINES_OF_TOP]))
    days = defaultdict[str, list[int]](list)
    begun = list(filter(None, map(_IN_MONTH.match, paragraphs[1:])))
    for found in begun:
        days[found["month"]].append(int(found["day"]))
    along = [(int(found["month"]), int(found["day"])) for found in begun]
    if (
        len(along) >= _FEWEST_IN_MONTH
        and along == sorted(along)
        and {m for m, _ in along} <= _months_of_span(top)
    ):
        return set(days)  # 4.9, 4.16, 5.10 below 2024年4—6月
    return {
        month
        for month, told in days.items()
        if len(told) >= _FEWEST_IN_MONTH
        and told == sorted(told)
        and told != list(range(1, len(told) + 1))
        and re.search(rf"(?<!\d)0?{int(month)}月", top)
    }


def _months_of_span(top: str) -> set[int]:
    """4, 5 and 6 of 4—6月 or 二季度; none where no span of whole months is named."""
    spans = (one.period for one in find_periods(top, ANY_YEAR) if one.kind in ("span", "quarter", "half"))
    whole = next((one for one in spans if one and one == months(_month(one.start), _month(one.end))), None)
    return set(range(whole.start.month, whole.end.month + 1)) if whole else set()


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def dotted_day(found: re.Match[str] | None, year: int | None) -> Period | None:
    """The day with which an entry of a diary begins; None where no calendar has it."""
    try:
        day = date(year, int(found["month"]), int(found["day"])) if found and year else None
    except ValueError:
        return None
    return Period(day, day) if day else None


def date_by_entry(one: ParagraphReading, entry: Period | None) -> None:
    """8月2日 星期三 晴 heads the entry of a diary: its figures are of that day, save those of a time of their own; 今天 is
    that day again behind what 这个月 says."""
    plain = squeeze(one.text)
    if SUM_OF_DAYS.match(plain) or diaries.SUM_OF_DAYS.match(plain):
        return
    for figure in one.reading.figures if entry else ():
        today = max(one.text.rfind(word, 0, figure.start) for word in ("今天", "今日"))
        whole = figure.whole_time and OWN_WHOLE.search(one.text, max(0, today), figure.start)
        if figure.period is None and figure.basis == "period" and not whole:
            figure.period, figure.whole_time = entry, False


def leave_running_sum(one: ParagraphReading) -> None:
    """Takes out what a line of running totals says, each with a note."""
    for figure in one.reading.figures:
        note_restated(one, figure)
    one.reading.figures, one.role = [], "cumulative"
