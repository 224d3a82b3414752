"""The time of a report that names none but the day on which it was written, and says how its figures lie to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from etl.meaning.calendar_period import first_day, month, quarter
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.times.datelines import BELOW_TITLE, LONGEST_LINE
from etl.regex import regex

AT_ONCE = 16  # characters in which a report may begin with 今年以来
# 为进一步提升群众防骗能力，今年以来，…: what for, before it says since when
PURPOSE_FIRST = regex(
    r"^为(?:了|进一步|切实|有效|深入|更好地?|持续|全面)?[^:。;,]{4,40},(?=自?(?:今年|年初|\d))"
)
OPENING_TOLD = 3  # running paragraphs in which it is said how the figures lie to the day

_THIS_YEAR = regex(r"(?:今年|本年度?|年初)(?:以?来|开始|至今)")
_THIS_AUTUMN = regex(r"(?:今年|本年)?秋季学期(?:开学)?(?:以来|至今)")  # which begins on 1 September
_AUTUMN = (9, 1)
_SO_FAR = regex(
    r"截[至止](?:目前|今日|今天|发稿|现在)|(?<!日)目前,?[^,;。\d]{0,12}?(?:已|[一总]?共(?!同)|累计)"
)
_SO_MANY_DAYS = regex(r"(?:这|连续)?(?P<number>[两三四五六七])天(?:来|下来|时间|里),?")
_UNTIL_FILED = timedelta(days=7)
_ONE_OF_THESE_DAYS = r"近日|(?<!目)日前(?!往)"
_OF_AN_EVENT = regex(rf"{_ONE_OF_THESE_DAYS}|[上下]午|当[天日]|现场|\d{{1,2}}日")
_LATELY = regex(rf"{_ONE_OF_THESE_DAYS}|连日来|这几天|这两天")
# 国庆假期第3天，…; 全天播放…; 当天出动…: what a report tells of a single day that it names nowhere but where it is signed
_OF_THAT_DAY = regex(r"(?:假期?|长假|春运|活动|宣传[周月]|黄金周)第[一二三四五六七八九十\d]{1,2}[天日]")
# What is told on a day of just before it, or up to it.
_JUST_BEFORE = regex(
    rf"{_ONE_OF_THESE_DAYS}|近期|近来|近段时间|最近|连日|连续数日|这几天|这两天|截[至止](?:今日|今天|发稿|现在)|发稿时|(?<!日)目前|今年(?:以?来|已|共|累计)|年初以来|年内"
)


def day_written(paragraphs: Sequence[ParagraphReading]) -> date | None:
    """The day that the lines below the title or the last one give, with its year; None where they differ or give none."""
    lines = [*paragraphs[1 : 1 + BELOW_TITLE], *paragraphs[-1:]]
    days = {
        found.period.start
        for one in lines
        if one.role in ("meta", "label") and len(one.text) <= LONGEST_LINE
        for found in find_periods(one.text)
        if found.kind == "day" and found.period
    }
    return days.pop() if len(days) == 1 else None


def day_before_filing(paragraphs: Sequence[ParagraphReading], filed: Period | None) -> Period | None:
    """The one day that a report tells of (7月20日晚，…; 活动当晚，…), where the name of its file gives a later one."""
    told = {one.reading.dated for one in paragraphs if one.reading.dated and not one.reading.dated.cumulative}
    if filed is None or filed.start != filed.end or len(told) != 1:
        return None
    day = told.pop()
    alone = day.start == day.end and day.start < filed.start <= day.start + _UNTIL_FILED
    return day if alone and not any(one.reading.several for one in paragraphs) else None


def over_the_days(text: str, paragraphs: Sequence[ParagraphReading]) -> Period | None:
    """两天来，…: the days of which the report has told before, where these are so many in a row."""
    said = _SO_MANY_DAYS.match(text.strip())
    if said is None:
        return None
    told = {one.reading.dated for one in paragraphs if one.reading.dated}
    days = sorted(day.start for day in told if day.start == day.end)
    span = (days[-1] - days[0]).days + 1 if days else 0
    return Period(days[0], days[-1]) if span == "两三四五六七".index(said["number"]) + 2 else None


def this_year_so_far(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """今年以来，… at the very beginning of a report of `year` that is dated in it: a running total up to that day.

    今年秋季学期以来 in its opening: what was done from September to that day.
    """
    opening = [PURPOSE_FIRST.sub("", text) for text in _running(paragraphs)]
    begun = any(map(_THIS_AUTUMN.search, opening[:OPENING_TOLD]))
    found = bool(opening) and _THIS_YEAR.search(opening[0], 0, AT_ONCE) is not None
    day = day_written(paragraphs) if found or begun else None
    if day is None or day.year != year:
        return []
    autumn = date(day.year, *_AUTUMN)
    if begun and not found:
        return [Period(autumn, day)] if autumn < day else []
    return [Period(date(day.year, 1, 1), day, cumulative=True)]


# 全年协助公安机关劝阻诈骗4起; 六、2024年工作打算, 明年，我局将…
_TOLD_OF_ALL_YEAR = regex(r"全年(?!龄|度?(?:目标|任务|计划)|播放|无休|开放|不)[^,;。]{0,16}?\d")
_NEXT_YEAR = regex(
    r"(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]\))?(?:(?P<year>20\d\d)年度?|明年|新的一年)(?:的?(?:工作|反诈|宣传)*(?:打算|计划|思路|安排|重点|谋划|设想|展望)|,)"
)


def tells_whole_year(paragraphs: Sequence[ParagraphReading], year: int | None) -> bool:
    """Whether a report of a year looks back on all of it, whenever it is written: 全年…, 2024年工作打算 in one of 2023."""
    for plain in (squeeze(one.text) for one in paragraphs):
        ahead = _NEXT_YEAR.match(plain)
        if ahead and (ahead["year"] is None or (year is not None and int(ahead["year"]) == year + 1)):
            return True
        if _TOLD_OF_ALL_YEAR.match(plain):
            return True
    return False


def since_begun(
    until: Sequence[Period], paragraphs: Sequence[ParagraphReading], year: int | None
) -> list[Period]:
    """2025年6月以来，…; 截至6月底…: up to that day from the time that the first running paragraph names, else as it is."""
    first = next(iter(_running(paragraphs)), "")
    begun = [f.period.start for f in find_periods(first, year) if f.kind == "since" and f.period]
    return [
        replace(one, start=begun[0]) if begun and one.start < begun[0] <= one.end else one for one in until
    ]


_TO_TODAY = regex(
    r"(?:起|开始)?[到至](?:今[天日]|(?P<before>昨天)|现在|目前)(?:为止)?的?(?=[\s,，。;；:：]|$)"
)
_OF_THIS_MONTH = regex(r"(?<=[,，。])(?:就是|都是|是)?[这本]个?月的(?:[。!！]|$)")


def up_to_now(opening: Sequence[str], year: int | None) -> list[Period]:
    """我给你念念，从4月1日到今天的 below 2024年4月20日18:42: from that day to the one on which it is told, or the one
    before (到昨天); of its month where it says no more (这个月的)."""
    opening = opening[:OPENING_TOLD]
    told = [(text, one, one.period) for text in opening for one in find_periods(text, year)]
    days = {time.start for _, one, time in told if one.kind == "day" and time and "年" in one.text}
    if len(days) != 1:
        return []
    last = days.pop()
    begun = {
        (time.start, last - timedelta(days=1) if until["before"] else last)
        for text, one, time in told
        if one.kind == "since" and time and (until := _TO_TODAY.match(text, one.end))
    }
    own = month(last.year, last.month) if any(map(_OF_THIS_MONTH.search, opening)) else None
    spans = [Period(first, end) for first, end in begun if first < end]
    return (spans if len(begun) == 1 else []) or ([own] if own and not begun else [])


_NOW_COUNTED = regex(
    r"(?:^|[,;。:])(?:截[至止][^,;。]{0,12},)?(?P<span>[本这](?:个?(?:月|周|星期|季度?))|当[月周])(?!末|初|报|刊)"
)
_EARLY_IN_MONTH = 6  # until a day before it 本月 may be the month before


def now_counted(until: Sequence[Period], paragraphs: Sequence[ParagraphReading]) -> list[Period] | None:
    """本月，…11场; 截至11月底，今年以来累计…406场: the month, week or quarter in which the running total ends, which what
    stands before it is of; nothing where the month may be another. None where no paragraph counts so before a total."""
    counting = [one for one in paragraphs if one.reading.figures or one.reading.until]
    if not until or not counting or counting[0].reading.until:
        return None
    told = _NOW_COUNTED.search(squeeze(counting[0].text))
    if told is None:
        return None
    end, span = until[0].end, told["span"]
    if "周" in span or "星期" in span:
        first = first_day("周", end)
        return [Period(first, first + timedelta(days=6))]
    if end.day < _EARLY_IN_MONTH:
        return []
    own = quarter(end.year, (end.month + 2) // 3) if "季" in span else month(end.year, end.month)
    return [own] if own else []


def around_the_day(paragraphs: Sequence[ParagraphReading]) -> Period | None:
    """The day itself for what happened 近日, 日前; all up to it where the opening counts 截至目前 and tells of no such
    event; None where the text says neither."""
    day = day_written(paragraphs)
    opening = _running(paragraphs)[:OPENING_TOLD]
    if day and any(map(_OF_THAT_DAY.search, opening)):
        return Period(day, day)
    if day is None or not any(map(_JUST_BEFORE.search, opening)):
        return None
    if any(map(_SO_FAR.search, opening)) and not any(map(_OF_AN_EVENT.search, opening)):
        return Period(date(day.year, 1, 1), day, cumulative=True)
    return Period(day, day)


def just_before(text: str, written: date | None, period: Period | None) -> Period | None:
    """近日，…走进社区: the day of writing, for a paragraph that begins so in a report whose time was over by then
    (今年1至9月，…); None for any other."""
    over = written is not None and period is not None and period.end < written
    begun = over and _LATELY.search(squeeze(text), 0, AT_ONCE) is not None
    return Period(written, written) if begun and written else None


def _running(paragraphs: Sequence[ParagraphReading]) -> list[str]:
    return [squeeze(one.text) for one in paragraphs if one.role not in ("title", "meta", "label")]
