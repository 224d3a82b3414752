"""Which time a whole report is of: its title, a line below it, its opening, its first words or its signature."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise, takewhile

from etl.meaning.calendar_period import month
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods, read_period
from etl.meaning.school_year import term_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.sections import HEAD_MARK
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.passages.days import YESTERDAY
from etl.prose.times.datelines import DAY_HEAD, day_of_press, signing_days, tells_when_sent
from etl.prose.times.opening_days import (
    ISSUE_LINES,
    LONGEST_DATED,
    OF_CAMPAIGN,
    first_running,
    held_on,
    is_told_in_shares,
    month_opened,
    opened_on,
    opening_day,
    opening_time,
    told_day_by_day,
    week_told_of,
)
from etl.prose.times.stated_times import issue_time, numbered_weeks, period_fields, stated_period
from etl.prose.times.told_time import declared_campaign, ran_from_to, reported_of, spoken_of, time_of_chain
from etl.prose.times.writing_day import (
    PURPOSE_FIRST,
    now_counted,
    since_begun,
    tells_whole_year,
    this_year_so_far,
    up_to_now,
)
from etl.prose.words.mails import mail_heads
from etl.regex import regex

MONTHLY = regex(
    r"月(?:工作|宣传|活动)?(?:报(?!告)|动态|小结|通报|简报|总结|度)|每月"
)  # no day is all that such a report is of
TERM = regex(
    r"本?学期(?!初|末|[开结])|[本全一]学年|.{0,24}(?:[春秋]季?|第[一二]|20\d\d年[上下]?)(?:学期|学年)"
)
MINUTES = regex(r"会议?(?:纪要|记录)|会议$")
LEADS_LIST = regex(r"(?:汇报|通报|报告|介绍|现将|如下)[^。;]*:$|听取了?[^。;]{2,60}(?:汇报|报告|介绍)")
CAMPAIGN_SPAN = regex(r"(?:宣传|活动)(?:月|(?P<week>周))[^,，。]{0,8}(?:启动|开展|开始)?以来")
MONTH_SINCE = regex(r"\d{1,2}月")
ISSUED_MONTH = regex(r"20\d\d年\d{1,2}月份?$")
# 在零售户座谈会上的发言, 各位朋友：
SPOKEN = regex(
    r"(?:发言|讲话|致辞|演讲)(?:材料|稿|提纲)?$|新闻(?:发布会)?通稿$|^(?:尊敬的)?[^,。;:]{0,8}(?:各位|同志们)[^。;]{0,20}[:!]$"
)
AT_ONCE = 16  # characters in which a report may begin with the time that it counts from
DAYS_OF_A_YEAR = 364  # a whole year gives way to anything shorter, save where the title says that it is meant
FULL_YEAR = regex(r"年度(?!第|[一二三四上下])|全年|年终|年报(?!表)")
CAMPAIGN_TIME = regex(r"(?:宣传|活动|教育|主题)[周月日]|季度|半年")
OPENING = 6  # paragraphs among which the reporting unit and the period are looked for


def find_report_period(
    paragraphs: Sequence[ParagraphReading], year: int | None, title: str, name: str
) -> Period | None:
    """The period of title, meta line or name, else the one of the opening that holds all others that it names."""
    if _PLAN_TITLE.search(title) and (back := looked_back_on(paragraphs)):
        return back
    titles = [title, *(p.text for p in paragraphs if p.role == "title" and p.index), *headlines(paragraphs)]
    heads = mail_heads([p.text for p in paragraphs])  # 日期：2024年10月14日 16:20 is when a mail was sent
    metas = [field for p in paragraphs[heads:] if p.role == "meta" for field in period_fields(p.text)]
    metas += under_head_of_time(paragraphs)
    signed = [text for text in metas[-1:] if is_day_of_signing(paragraphs, text)]
    metas = [text for text in metas if text not in signed]
    clocked = [
        text for text in titles if _CLOCK.search(text)
    ]  # 反诈联络群 2024-09-30 21:14: when it was sent
    titles = [text for text in titles if text not in clocked]
    entitled, below = ([p for p in (stated_period(t, year) for t in texts) if p] for texts in (titles, metas))
    dated = [p for p in paragraphs[:OPENING] if p.reading.dated and not p.reading.several]
    if any(_TODAY.match(squeeze(p.text)) for p in paragraphs):  # 昨天晚上发了提醒2条 is of the day before
        dated = [p for p in dated if not YESTERDAY.search(p.text)]
    dated = [p for p in dated if p.reading.dated != read_period(day_of_press(p.text))] or dated
    plain = [p for p in dated if not HEAD_MARK.match(squeeze(p.text))]  # 二是…3月10日…: that item's own day
    opening = {p.reading.dated for p in plain or dated if p.reading.dated}
    until = [p.reading.until for p in paragraphs if p.reading.until]
    widest = [p for p in opening if all(map(p.holds, opening))]
    speech = is_spoken([*titles, *(p.text for p in paragraphs[:OPENING])])
    so_far = this_year_so_far(paragraphs, year)
    campaign = begun_campaign(paragraphs, year)
    since = [] if campaign else since_month(paragraphs, year)
    told_before = {
        day for day in below if tells_of_before(day, widest) or ends_one_of(day, [*so_far, *since])
    }
    written_below = told_before if speech or all(map(may_be_when_written, metas)) else set()
    stated = entitled + [day for day in below if day not in written_below]
    written = [p for p in (stated_period(text, year) for text in signed) if p]
    named = [p for p in [stated_period(name, year)] if p]
    foot = signing_days(paragraphs, year)
    sent = [p for p in named if tells_when_sent(p, name, foot)]
    sent += [p for p in (stated_period(text, year) for text in clocked) if p]
    stated += [p for p in named if p not in sent]
    of_term = {week for text in (*titles, name) for week in numbered_weeks(text, year)}
    stated = [p for p in stated if p not in of_term or all(map(p.meets, opening))]
    led = led_list(paragraphs, year)
    now = now_counted(until, paragraphs)
    spoken = spoken_of([p.text for p in paragraphs[:OPENING]], year, stated)
    chained = time_of_chain([p.text for p in paragraphs[:OPENING]], year)
    best = [
        *(led if any(MINUTES.search(text) for text in titles) else ()),  # whose 时间 is when they met
        *spoken,
        *up_to_now([p.text for p in paragraphs if not p.reading.figures], year),
        *stated,
        *led,
        *so_far,
        *since,
        *ran_from_to([p.text for p in paragraphs[:OPENING]], year),
        *issued_month(paragraphs, year, opening),
        *month_opened(paragraphs, year),
        *([chained] if chained else ()),  # before the day up to which it wants them
        *week_told_of([*titles, name], opening),
        *widest,
        *campaign,
        *(since_begun(until[:1], paragraphs, year) if now is None else now),
        *written,
        *sent,
        *told_day_by_day(paragraphs),
        *opened_on(paragraphs, opening),
        *opening_time(paragraphs, year),
        *held_on(paragraphs, year),
        *opening_day(paragraphs, year),
    ]
    opens = [] if entitled or below else [p.text for p in paragraphs[:OPENING] if p.role == "note"]
    reported = next(iter(declared_campaign(opens, year)), None) or reported_of(opens, year)
    if reported and all(period.holds(reported) for period in named):
        return reported  # （2024.9） in the name of a file on one week
    title = " ".join(titles)
    if TERM.search(title) or any(TERM.match(squeeze(p.text)) for p in paragraphs[:OPENING]):
        best = [p for p in best if p.start != p.end]  # 本学期开课6节; …5月9日，邀请民警…: no day is the term
    annual = FULL_YEAR.search(title) is not None and CAMPAIGN_TIME.search(title) is None
    annual = annual or bool(spoken) or is_told_in_shares(opening)
    of_year = any((p.end - p.start).days >= DAYS_OF_A_YEAR for p in entitled)
    annual = annual or (of_year and tells_whole_year(paragraphs, year))
    chosen = next((p for p in best if annual or (p.end - p.start).days < DAYS_OF_A_YEAR), None)
    chosen = (
        chosen or next(filter(None, map(term_in_text, (*titles, name))), None) or (best[0] if best else None)
    )
    monthly = MONTHLY.search(title) or MONTHLY.search(name)
    return month_of(chosen) if chosen and monthly and chosen.start == chosen.end else chosen


_CLOCK = regex(r"20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d\d\s*$")
_WHO_AND_WHEN = regex(r"[^():]{4,30}\(20\d\d年\d{1,2}月(?:\d{1,2}日)?\)")
_TODAY = regex(r"今[天日]")
_BARE_DAY = regex(r"\(?20\d\d年\d{1,2}月\d{1,2}日\)?")
_HEAD_OF_TIME = regex(r"(?:时间|日期)$")
# 2025年反诈宣传工作计划, and in it 一、2024年工作回顾
_PLAN_TITLE = regex(r"^(?!.*(?:总结|回顾|小结)).*(?:计划|要点|打算|安排|思路|谋划)$")
_LOOKS_BACK = regex(
    r"(?P<year>20\d\d年)(?:度|全年)?[^,，。;；:：]{0,10}(?:回顾|总结|小结|情况|成效|做法)(?:[:：]|$)"
)


def looked_back_on(paragraphs: Sequence[ParagraphReading]) -> Period | None:
    """The year on which a head of a plan looks back: what was done is of it, and not of the year that is planned."""
    heads = (squeeze(p.text) for p in paragraphs if p.role == "label")
    found = next((one for head in heads if (one := _LOOKS_BACK.search(head))), None)
    return read_period(found["year"]) if found else None


def is_spoken(opening: Sequence[str]) -> bool:
    """在零售户座谈会上的发言, 各位朋友：: whether a text is what somebody said to others."""
    return any(SPOKEN.search(squeeze(text)) for text in opening)


def tells_of_before(day: Period, told: Sequence[Period]) -> bool:
    """（2023年10月9日） below a title, above 三季度，走访商户1200户: the day it was said, after what it tells of."""
    return any(p.start < p.end < day.start for p in told)


def ends_one_of(day: Period, begun: Sequence[Period]) -> bool:
    """（2023年4月28日） below a title, above 4月以来，…: the day up to which it tells."""
    return any(p.start < day.start == day.end == p.end for p in begun)


def may_be_when_written(line: str) -> bool:
    """（2024年11月6日）, 庄里市场监督管理所（2024年7月）: a line below a title that asks for no time."""
    plain = squeeze(line)
    return _BARE_DAY.fullmatch(plain) is not None or _WHO_AND_WHEN.fullmatch(plain) is not None


def headlines(paragraphs: Sequence[ParagraphReading]) -> list[str]:
    """2023年11月份全县反诈宣传工作动态 below the head of a bulletin, above all that it tells."""
    above = takewhile(lambda p: p.role in ("title", "meta", "label"), paragraphs)
    heads = [p.text for p in above if p.role == "label" and not HEAD_MARK.match(squeeze(p.text))]
    return [text for text in heads if OF_CAMPAIGN.search(text)]


def under_head_of_time(paragraphs: Sequence[ParagraphReading]) -> list[str]:
    """2024年6月13日 right below 一、培训时间: what the head asks for."""
    return [
        below.text
        for head, below in pairwise(paragraphs)
        if head.role == "label"
        and _HEAD_OF_TIME.search(squeeze(head.text))
        and len(below.text) <= LONGEST_DATED
    ]


def led_list(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """各成员单位汇报了2023年1—7月反诈宣传工作：: the time of the list that it opens."""
    leads = (squeeze(p.text) for p in paragraphs[:OPENING] if p.role == "note")
    told = (stated_period(plain, year) for plain in leads if LEADS_LIST.search(plain))
    return [period for period in told if period]


def day_of_writing(title: str, paragraphs: Sequence[str]) -> date | None:
    """The day on which a report is written, by its title, a line below it, the press's words before the text or its
    last line; None where none says so."""
    lines = [p for p in (*paragraphs[1:ISSUE_LINES], *paragraphs[-1:]) if len(p) <= LONGEST_DATED]
    press = [day for p in paragraphs[:ISSUE_LINES] if (day := day_of_press(p))]
    for text in (title, *press, *lines):
        days = [f.period for f in find_periods(text) if f.period and f.kind == "day"]
        if len(days) == 1:
            return days[0].start
    return None


def names_no_day(head: str, year: int | None) -> bool:
    """Whether the head of an entry of a diary is a day that no calendar has: 4月31日 晴."""
    found = find_periods(head, year) if year and DAY_HEAD.fullmatch(head) else []
    return bool(found) and found[0].period is None


def day_of_entry(head: str, year: int | None) -> Period | None:
    """The day that heads an entry of a diary and says nothing else; None for any other head."""
    found = find_periods(head, year) if DAY_HEAD.fullmatch(head) else []
    return found[0].period if found else None


def month_of(period: Period) -> Period:
    """The month in which a time begins."""
    return month(period.start.year, period.start.month) or period


def issued_month(
    paragraphs: Sequence[ParagraphReading], year: int | None, opening: set[Period]
) -> list[Period]:
    """The month below the title that holds all times of the opening: 扬子公交集团 2024年11月, 2025年第3期（9月）."""
    lines = [squeeze(p.text) for p in paragraphs[1:ISSUE_LINES] if len(p.text) <= LONGEST_DATED]
    ends = [(text, found) for text in lines if (found := ISSUED_MONTH.search(text))]
    named = [
        read_period(found.group(), year) for text, found in ends if looks_like_unit(text[: found.start()])
    ]
    issues = [issue_time(text, year) for text in lines]
    months = [p for p in [*named, *issues] if p]
    return [p for p in months if all(map(p.holds, opening))]


def since_month(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """3月份以来，… at the very beginning: from the 1st of that month to the report's day, or all of it."""
    first = first_running(paragraphs)
    found = find_periods(PURPOSE_FIRST.sub("", squeeze(first.text)), year)[:1] if first else []
    begun = [
        f.period
        for f in found
        if f.period and f.kind == "since" and f.start <= AT_ONCE and MONTH_SINCE.search(f.text)
    ]
    lines = [p.text for p in paragraphs if p.role in ("meta", "label") and len(p.text) <= LONGEST_DATED]
    days = [f.period.end for text in lines for f in find_periods(text, year) if f.period and f.kind == "day"]
    told = [p.reading.dated for p in paragraphs if p.reading.dated]
    alone = begun and not days and told and all(one.start.month == begun[0].start.month for one in told)
    if alone:
        return [month_of(begun[0])]  # 6月份以来，…; 6月5日，…; 6月18日，…
    return [Period(p.start, max(days)) for p in begun if days and p.start <= max(days)]


def begun_campaign(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """The month or week of a campaign whose beginning the opening tells: 自4月1日反诈宣传月启动以来."""
    for paragraph in paragraphs[:OPENING]:
        span = CAMPAIGN_SPAN.search(paragraph.text)
        begun = [f.period for f in find_periods(paragraph.text, year) if f.period and f.kind == "since"]
        if span and begun:
            start = begun[0].start
            end = start + timedelta(days=6) if span["week"] else month_of(begun[0]).end
            return [Period(start, end)]
    return []


def is_day_of_signing(paragraphs: Sequence[ParagraphReading], text: str) -> bool:
    """Whether a line is the last of its report and names one day, as （2023年5月22日）: the day of writing."""
    day = read_period(squeeze(text))
    last = paragraphs[-1]
    return day is not None and day.start == day.end and last.index > 1 and last.text == text
