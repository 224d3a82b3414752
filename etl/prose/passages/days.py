"""Days that a text names without a date, and days that it only tells of: 昨日, 5月21日是全国助残日."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from etl.meaning.calendar_period import third_of_month
from etl.meaning.period import FoundPeriod, Period
from etl.prose.passages.dating import TODAY
from etl.prose.passages.passage import begin_of
from etl.prose.words.named_first import DEED

YESTERDAY = re.compile(r"昨(?:[日天]|晚(?!会))(?:[上中下]午|晚上?|清晨|早[上晨])?")
DAY_BEFORE = re.compile(r"(?:(?<=[,;。:])|^)前[天日](?!夕)")
DAY_AFTER = re.compile(
    r"(?:(?<=[,;。:])|^)(?:到了?)?(?:次日|翌日|第二天)(?:[上中下]午|晚上?|清晨|早[上晨]|一早)?"
)
# …；31日上午，… and 中旬4场 behind a time that names the month
BARE_DAY = re.compile(
    r"(?:(?<=[,;。:])|^)(?:(?P<day>\d{1,2})[日号](?=上午|下午|晚|早|中午|凌晨|当[天日]|[,在])|(?P<third>[上中下])旬)"
)
LEADING = 4  # characters before the day with which a text opens: 【, a mark of a list
WHAT_DAY = re.compile(
    r"(?:当[天日]|这天)?,?(?:既?是|为|正值|恰逢|适逢|迎来)(?:第[\d一二三四五六七八九十]+个?[届次个]?)?[^,;。]{0,14}?[日节周月][”\"]?(?=[,;。]|$)"
)
LONGEST_DAY = 4  # characters behind a time that still say which: 2024年[的这一天]
THAT_DAY = re.compile(r"当[天日]|这[一]?天|是日")


def leading_day(times: list[FoundPeriod]) -> date | None:
    """5月27日 晴 今天张贴海报20张，昨天…: the day with which a text opens is that on which it is written."""
    first = times[0] if times and times[0].start <= LEADING else None
    return first.period.start if first and first.kind == "day" and first.period else None


def with_days(
    text: str, times: list[FoundPeriod], today: date | None, last: date | None
) -> list[FoundPeriod]:
    """The times of a folded text in order, with the days that it tells without their date: in a text written `today`
    (or on the day with which it opens) behind one of the day `last`."""
    times = sorted([*times, *days_before(text, leading_day(times) or today)], key=begin_of)
    times = sorted([*times, *days_after(text, times, last)], key=begin_of)
    return sorted([*times, *without_month(text, times)], key=begin_of)


def days_before(text: str, today: date | None) -> list[FoundPeriod]:
    """昨日, 前天 in a text written `today`, with the 今天 behind it; elsewhere it says no day."""
    told = [(m, 1) for m in YESTERDAY.finditer(text)] + [(m, 2) for m in DAY_BEFORE.finditer(text)]
    if today is None or not told:
        return []
    days = [(m, today - timedelta(days=back)) for m, back in told]
    days += [(m, today) for m in TODAY.finditer(text)]
    return [on_day(m, day) for m, day in days]


def days_after(text: str, times: list[FoundPeriod], last: date | None) -> list[FoundPeriod]:
    """9月10日，培训1场。次日，张贴海报42张: the day behind the last that was named by its date, `last` before the text."""
    found: list[FoundPeriod] = []
    for told in DAY_AFTER.finditer(text):
        before = named_last(times, told.start())
        day = (before.period.start if before.kind == "day" and before.period else None) if before else last
        if day:
            found.append(on_day(told, day + timedelta(days=1)))
    return found


def without_month(text: str, times: list[FoundPeriod]) -> list[FoundPeriod]:
    """5月30日晚，…；31日上午，…; 5月上旬3场，中旬4场: of the month that was named last."""
    found: list[FoundPeriod] = []
    for told in BARE_DAY.finditer(text):
        before = named_last(times, told.start())
        month = before.period if before and before.kind in ("day", "span", "month") else None
        if month is None or month.end.month != month.start.month:
            continue
        since = month.start
        if told["third"]:
            period = third_of_month(since.year, since.month, told["third"])
            found.append(FoundPeriod(*told.span(), told.group(), period, False, "span"))
        elif since.day < int(told["day"]) <= monthrange(since.year, since.month)[1]:
            found.append(on_day(told, since.replace(day=int(told["day"]))))
    return found


def named_last(times: list[FoundPeriod], place: int) -> FoundPeriod | None:
    """The time that ends last before a place."""
    return max((t for t in times if t.end <= place), key=lambda t: t.end, default=None)


def on_day(told: re.Match[str], day: date) -> FoundPeriod:
    """A day that words tell without its date."""
    return FoundPeriod(*told.span(), told.group(), Period(day, day), False, "day")


def is_told_of(found: FoundPeriod, later: list[FoundPeriod], text: str) -> bool:
    """5月21日是全国助残日。5月份，…: what day it is is told, and another time is named before anything was done on it."""
    told = WHAT_DAY.match(text, found.end)
    between = text[told.end() : later[0].end + LONGEST_DAY] if told and later else ""
    return (
        told is not None and bool(later) and THAT_DAY.search(between) is None and DEED.search(between) is None
    )
