"""The days with which a report and its paragraphs open, and what they say of when all of it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from etl.meaning.calendar_period import month
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods
from etl.prose.matter.speakers_along import PURPOSE
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.passages.days import YESTERDAY, is_scenery
from etl.prose.times.stated_times import stated_period
from etl.prose.times.told_time import LASTING
from etl.regex import regex

ISSUE_LINES = 3  # the title and what stands below it
LONGEST_DATED = 40  # characters of a line that gives the day of issue
OF_CAMPAIGN = regex(r"[反防]诈|防骗|宣传")

_THEN_AT = regex(
    r"(?<=[\s;；])(?:所属|统计|数据|填报|活动|会议|宣传|培训|班会|讲座|举办|上课|来电|接电|通话|报告|汇报|报数|上报)?时间[:：]"
)
# What may stand before the time with which a text begins, and what tells that it is still to come or another's.
BEGINS = regex(r"^\s*(?:在|今年|本年|自|进入|迈入|[(（]?[一1][)）]?[、.．])?\s*")
TO_COME = regex(r"[^。；;]{0,12}?(?:将|拟|计划|起将)|(?:份|度)?(?:以前|之前|同期|期间将)")
TIME_FIRST = regex(r"(?:20\d\d年)?\d{1,2}月\d{1,2}日")
SHORTEST_QUARTER = 89  # days between its first and its last
FEWEST_DAYS_TOLD, MOST_DAYS_TOLD = 3, 31  # of a report that tells day by day
PRELUDE = regex(r"^[一二三四五六七八九十]{1,2}月的[^。\d]{2,40}。")  # 三月的门诊大厅人来人往。3月13日上午，…


_SEVERAL = 2
_THIS_MONTH = regex(r"[这本当]个?月(?![初中底末]|[^,，。]{0,3}\d{1,2}[日号])")
_SALUTATION = regex(r"(?:尊敬|敬爱|亲爱)的[^,，。;；]{1,16}[:：!！]|[^,，。;；\d]{1,16}[:：]")


def is_told_in_shares(opening: set[Period]) -> bool:
    """Whether quarters or halves are told apart (一季度…, 二季度…): the bare year of a title holds them all."""
    return sum((p.end - p.start).days >= SHORTEST_QUARTER for p in opening) > 1


def first_running(paragraphs: Sequence[ParagraphReading]) -> ParagraphReading | None:
    """The paragraph with which the running text begins."""
    return next((p for p in paragraphs if p.role not in ("title", "meta", "label")), None)


def opened_on(paragraphs: Sequence[ParagraphReading], opening: set[Period]) -> list[Period]:
    """10月22日至24日，我局走进工地…: the days that the first sentence begins with, or its 昨日, where later ones are of
    another time."""
    first = first_running(paragraphs)
    plain = PRELUDE.sub("", squeeze(first.text)) if first else ""
    begun = bool(first and (TIME_FIRST.match(PURPOSE.sub("", plain)) or YESTERDAY.search(first.text)))
    return [first.reading.dated] if first and begun and first.reading.dated in opening else []


def told_day_by_day(paragraphs: Sequence[ParagraphReading]) -> list[Period]:
    """5月1日，…; 5月2日，…; 5月4日至5日，…: from the first to the last of the days with which paragraphs begin, one behind
    the other, for what is told of them all."""
    days = [p.reading.dated for p in paragraphs if p.reading.dated and TIME_FIRST.match(squeeze(p.text))]
    follow = all(one.end < other.start for one, other in pairwise(days))
    near = bool(days) and (days[-1].end - days[0].start).days <= MOST_DAYS_TOLD
    return [Period(days[0].start, days[-1].end)] if len(days) >= FEWEST_DAYS_TOLD and follow and near else []


_OF_A_WEEK = regex(r"本周(?!年)|一周(?!年)|(?<!宣传)周(?:报(?!社|刊)|小结|总结|汇报|通报|简报|清单|动态)")


def week_told_of(titles: Sequence[str], days: set[Period]) -> list[Period]:
    """本周反诈清单 above …；5月8日晚讲了1课；…: the week of the days that single items name, and not one of these days."""
    mondays = {one.start - timedelta(days=one.start.weekday()) for one in days if one.start == one.end}
    if len(mondays) != 1 or not any(map(_OF_A_WEEK.search, titles)):
        return []
    monday = mondays.pop()
    week = Period(monday, monday + timedelta(days=6))
    return [week] if all(one.start == one.end for one in days) else []


def opening_time(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """9月份，全县立案41起…: the time with which the running text begins, though what it dates is no deed of the campaign."""
    first = first_running(paragraphs)
    text = BEGINS.sub("", first.text) if first and not first.reading.several else ""
    found = find_periods(text[:LONGEST_DATED], year)[:2]
    told = found and found[0].kind in LASTING and not found[0].start and not TO_COME.match(text, found[0].end)
    told = told and not is_scenery(found[0], found[1:], text)
    return [period for one in found[:1] if told and (period := one.period)]


def month_opened(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """9月正值新生入学，… above what was held from the 4th to the 15th and on the 20th: the month with which the running text
    begins, where it tells of several times in it or of 这个月."""
    figures = [figure for p in paragraphs for figure in p.reading.figures]
    days = {figure.period for figure in figures if figure.period and not figure.period.cumulative}
    if len(days) < _SEVERAL and not any(p.reading.figures and _THIS_MONTH.search(p.text) for p in paragraphs):
        return []
    running = [p for p in paragraphs if p.role not in ("title", "meta", "label", "figure")]
    first = next((p for p in running if not _SALUTATION.fullmatch(squeeze(p.text))), None)
    months = opening_time([first], year) if first else []
    return [
        one for one in months if one == month(one.start.year, one.start.month) and all(map(one.holds, days))
    ]


def opening_day(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """2024年6月18日，法院走进集市，开展反诈宣传。 above 活动中，…: the day with which the running text begins, where that
    tells of the campaign."""
    first = first_running(paragraphs)
    text = PRELUDE.sub("", squeeze(first.text)) if first else ""
    found = find_periods(text[:LONGEST_DATED], year)[:1] if TIME_FIRST.match(text) else []
    told = found and OF_CAMPAIGN.search(text) is not None and not TO_COME.match(text, found[0].end)
    return [one.period for one in found if told and one.kind == "day" and one.period]


def held_on(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """学校：… 班级：… 时间：2023年10月18日第7节: when it was, behind other labels of the line."""
    lines = [p.text for p in paragraphs[:ISSUE_LINES] if p.role in ("meta", "label")]
    said = [text[at.end() :].strip() for text in lines if (at := _THEN_AT.search(text))]
    # 所属时间：2024年11月　整理日期：2024年12月2日
    found = [stated_period(text, year) or stated_period(text.partition("\u3000")[0], year) for text in said]
    return [period for period in found if period]
