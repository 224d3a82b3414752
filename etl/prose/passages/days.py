"""Days that a text names without a date, and days that it only tells of: 昨日, 5月21日是全国助残日."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from etl.meaning.calendar_period import third_of_month
from etl.meaning.numerals import read_numeral
from etl.meaning.period import FoundPeriod, Period
from etl.meaning.period_forms import PeriodKind
from etl.meaning.span_order import day_exists
from etl.prose.passages.dating import TODAY
from etl.prose.passages.days_in_turn import days_in_turn
from etl.prose.passages.passage import begin_of
from etl.prose.words.named_first import DEED
from etl.regex import regex

# 昨天（5月20日） says itself which day that was
YESTERDAY = regex(r"昨(?:[日天]|晚(?!会))(?:[上中下]午|晚上?|清晨|早[上晨])?(?![(](?:20\d\d|\d{1,2}[月.]))")
DAY_BEFORE = regex(r"(?:(?<=[,;。:])|^)前[天日](?!夕)")
DAY_AFTER = regex(r"(?:(?<=[,;。:])|^)(?:到了?)?(?:次日|翌日|第二天)(?:[上中下]午|晚上?|清晨|早[上晨]|一早)?")
# 上周五，小分队走访商铺286家: a day of the week before that of writing, or of that week
WEEKDAY = regex(
    r"(?:(?<=[,;。:])|^)(?:在|于|就在)?(?P<week>上个?|[本这]个?)(?:周|星期|礼拜)(?P<day>[一二三四五六日天])"
    r"(?![至到、和~—-]|及)(?:[上中下]午|晚上?|清晨|早[上晨]|傍晚)?"
)
# 周三下午，民警来园讲课; 周二、周三敲门; 周一到周五贴了1500张，周末两天贴了420张 in a report on one week
WEEKDAY_ALONE = regex(
    r"(?:(?<=[,;。])|^(?:[(]?[\d一二三四五六七八九十]{1,2}[.、)])?)\s*(?:在|于)?(?:(?:周|星期|礼拜)(?P<day>[一二三四五六日天])"
    r"(?:(?:(?P<list>[、和及与])|[至到~]|-{1,2}|—{1,2})(?:周|星期|礼拜)?(?P<last>[一二三四五六日天]))?|(?P<end>周末))"
    r"(?![一二三四五六日天至到、和及与~—起以前后内的-])(?:[上中下]午|晚上?|清晨|早[上晨]|傍晚|[两那这]天)?"
)
COUNTED = regex(r"\d[余多来]?[\u4e00-\u9fff]")
DAYS_OF_WEEK = 7
WEEKDAYS = "一二三四五六日"
# …；31日上午，… and 中旬4场 behind a time that names the month
THIRD = regex(r"(?:(?<=[,;。:])|^)(?P<third>[上中下])旬")
# 本周累计（14日至今） is a running time
_NO_DAY = (
    r"[内前后游均报之以起间常化志记程用]|[至到](?:今|目前|现在)|来(?!了\d|了[一二三四五六七八九十百两几])"
)
# 16号夜里, 11号赶圩; 3号摊位, 2号展位, 5号窗口 number what stands somewhere
_DAY_CALLED_NUMBER = (
    r"(?=[,、至到~(]|-{1,2}|—{1,2}|$|[上下中]午|[早晚夜清凌]|当[天晚]|[那这][天日]|[扒划赛]龙[船舟]|[是逢赶在到去给请我]"
    r"|开(?:展|了|[^,;。\d]{0,6}[会课])|举办|组织|走访|入户|发|贴|挂|讲(?!台)|帮|协助|巡[查逻]|[摆设]摊|敲|下[雨雪]|张贴|召开|劝[阻住]|又|[^,;。\d]{2,3}[节日](?:那天|当天|这天)|[(]?周[一二三四五六日天])"
)
# 折页5日发了300份: behind the thing itself, before what was done with it
_OF_THING = (
    r"(?<=传单|折页|手册|海报|横幅|条幅|单页|资料|卡片|广播|喇叭|讲座|短信|视频)"
    r"(?=\d{1,2}[日号](?:[上下]午|[早晚]上)?(?:又|再|只|共)?[发派送贴挂播放讲印推])"
)
# 11日到西关市场、25日到三沙渔港
_NEXT_PLACE = r"(?<=[^日号\d]、)(?=\d{1,2}[日号](?:[上中下]午|早上|晚上?)?[到在去赴进走])"
# 11日赶圩，…; 十六号夜里，…; 18日、25日演出两场: days of a month that is named elsewhere
BARE_DAYS = regex(
    rf"(?:(?<=[,;。:(】])|^|{_OF_THING}|{_NEXT_PLACE})(?:本月|当月|这个?月|又|后来|再|接着|到了?|在|于|对了|还有|第[一二三四五六]回是)*"
    r"(?:(?P<first>\d{1,2})[日号]?(?:、\d{1,2}[日号]?){0,6}(?:[、和及与至到~]|-{1,2}|—{1,2}))?"
    rf"(?P<day>\d{{1,2}}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九](?=号))(?:日(?!{_NO_DAY})|号{_DAY_CALLED_NUMBER})"
)
# 从4月1日播到30日, 自5月6日起一直挂到5月20日
UNTIL_DAY = regex(r"(?:起|开始)?,?[\u4e00-\u9fff]{1,4}?[到至](?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})[日号]")
TO_END = regex(r"(?:起|开始)?(?:一直)?[\u4e00-\u9fff]{0,2}[到至](?:本月|当月)?月[底末]")  # 从12月10日到月底
# 4月28日起，县总在司机之家设点，连摆三天
RUNNING_DAYS = regex(
    r"起,?[^;。\d]{0,24}?连(?:续|着)?[\u4e00-\u9fff]?(?P<days>[两二三四五六七八九十]{1,2}|\d{1,2})[天日](?![之前内后雨雪])"
)
# 2月8日，…；2月17日，…。两起都在登机前拦下: on all of those days
ALL_THOSE = regex(r"(?<=。)(?P<many>[两二三四五六七八九])(?:起|次|场|回|天)[都均]")
LASTS = regex(r"[共里]")  # 3日共走访36户: in so many days
MOST_DAYS = 9
LONGEST_MONTH = 30  # days behind its first
LEADING = 4  # characters before the day with which a text opens: 【, a mark of a list
WHAT_DAY = regex(
    r"(?:当[天日]|这天)?,?(?:既?是|为|正值|恰逢|适逢|迎来)(?:第[\d一二三四五六七八九十]+个?[届次个]?)?[^,;。]{0,14}?[日节周月][”\"]?(?=[,;。]|$)"
)
LONGEST_DAY = 4  # characters behind a time that still say which: 2024年[的这一天]
_SCENERY = regex(r"[的里][^,，;；。\d]{2,16}[,，。](?:[^,，;；。\d]{2,16}[,，。])?$")
THAT_DAY = regex(r"当[天日]|这[一]?天|是日")


def leading_day(text: str, times: list[FoundPeriod]) -> date | None:
    """5月27日 晴 今天张贴海报20张，昨天…: the day with which a text opens is that on which it is written; not that of
    昨天（5月20日）."""
    first = times[0] if times and times[0].start <= LEADING and "昨" not in text[: times[0].start] else None
    return first.period.start if first and first.kind == "day" and first.period else None


def with_days(
    text: str, times: list[FoundPeriod], today: date | None, last: date | None, within: Period | None = None
) -> list[FoundPeriod]:
    """The times of a folded text in order, with the days that it tells without their date: in a text written `today`
    (or on the day with which it opens) behind one of the day `last`, in a report on a month or less (`within`)."""
    times = with_running_days(text, with_ends(text, times))
    times = sorted([*times, *days_before(text, leading_day(text, times) or today)], key=begin_of)
    times = sorted([*times, *days_of_own_week(text, within)], key=begin_of)
    times = sorted([*times, *days_after(text, times, last)], key=begin_of)
    times = sorted([*times, *all_those_days(text, times)], key=begin_of)
    times = sorted([*times, *thirds_of_month(text, times, within)], key=begin_of)
    return days_in_turn(text, sorted([*times, *without_month(text, times, last, within)], key=begin_of))


def with_ends(text: str, times: list[FoundPeriod]) -> list[FoundPeriod]:
    """从4月1日播到30日, 从10日到月底: from the day named before what was done to the one behind it, or its month's end."""
    if "到" not in text and "至" not in text:
        return times
    kept: list[FoundPeriod] = []
    for one in times:
        until = UNTIL_DAY.match(text, one.end) if one.kind == "day" and one.period else None
        if kept and kept[-1].end > one.start:
            continue  # the last day of such a span
        to_end = TO_END.match(text, one.end) if one.kind == "day" and one.period else None
        if to_end and one.period:
            since = one.period.start
            whole = Period(since, since.replace(day=monthrange(since.year, since.month)[1]))
            one = FoundPeriod(one.start, to_end.end(), text[one.start : to_end.end()], whole, False, "span")
        elif until and one.period and text.endswith(("从", "自"), 0, one.start):
            first = one.period.start
            month, day = int(until["month"] or first.month), int(until["day"])
            last = date(first.year, month, day) if day_exists(first.year, (month, day)) else None
            if last and last > first:
                told = text[one.start : until.end()]
                one = FoundPeriod(one.start, until.end(), told, Period(first, last), False, "span")
        kept.append(one)
    return kept


def with_running_days(text: str, times: list[FoundPeriod]) -> list[FoundPeriod]:
    """4月28日起，…连摆三天: from that day, so many of them."""
    if "连" not in text:
        return times
    kept: list[FoundPeriod] = []
    for one in times:
        runs = RUNNING_DAYS.match(text, one.end) if one.kind == "since" and one.period else None
        days = int(read_numeral(runs["days"]) or 0) if runs else 0
        if days > 1 and one.period:
            first = one.period.start
            span = Period(first, first + timedelta(days=days - 1))
            one = FoundPeriod(one.start, one.end, one.text, span, False, "span")
        kept.append(one)
    return kept


def days_before(text: str, today: date | None) -> list[FoundPeriod]:
    """昨日, 前天 in a text written `today`, with the 今天 behind it, and the 今日 with which it opens; elsewhere it says no
    day."""
    told = [(m, 1) for m in YESTERDAY.finditer(text)] + [(m, 2) for m in DAY_BEFORE.finditer(text)]
    if today is None:
        return []
    days = [(m, today - timedelta(days=back)) for m, back in told]
    # 今日 opens a report of that day; 今天 also what somebody says at a meeting or in a chat
    opens = [m for m in TODAY.finditer(text, 0, LEADING + 2) if m.group() == "今日"]
    days += [(m, today) for m in (TODAY.finditer(text) if told else opens)]
    return [on_day(m, day) for m, day in [*days, *days_of_week(text, today)]]


def days_of_week(text: str, today: date) -> list[tuple[re.Match[str], date]]:
    """上周五, 本周三 in a text written `today`; a day that is still to come is none."""
    monday = today - timedelta(days=today.weekday())
    days: list[tuple[re.Match[str], date]] = []
    for told in WEEKDAY.finditer(text):
        since = monday - timedelta(days=7) if told["week"].startswith("上") else monday
        days.append((told, since + timedelta(days=WEEKDAYS.index(told["day"].replace("天", "日")))))
    return [(told, day) for told, day in days if day <= today]


def days_of_own_week(text: str, within: Period | None) -> list[FoundPeriod]:
    """周三下午，… with which a sentence or a clause begins in a report on a week or less: its only day that is called so,
    and the days from one to the other of 周一到周五 and 周末."""
    if within is None or (within.end - within.start).days >= DAYS_OF_WEEK:
        return []
    days = [within.start + timedelta(days=behind) for behind in range((within.end - within.start).days + 1)]
    called = {WEEKDAYS[day.weekday()]: day for day in days}
    found: list[FoundPeriod] = []
    for told in WEEKDAY_ALONE.finditer(text):
        since = max(text.rfind(mark, 0, told.start()) for mark in ";。") + 1
        goes_on = found and found[-1].start >= since
        if not goes_on and COUNTED.search(text, since, told.start()):
            continue  # 发宣传单80张，周六晚上讲座1场: the sentence is of no day
        ends = ("六", "日") if told["end"] else (told["day"], told["last"] or told["day"])
        first, last = (called.get(end.replace("天", "日")) for end in ends)
        apart = first and last and (last - first).days > 1 and told["list"]  # 周二、周四两个晚上
        if first and last and first <= last and not apart:
            kind: PeriodKind = "day" if first == last else "span"
            found.append(FoundPeriod(*told.span(), told.group(), Period(first, last), False, kind))
    return found


def days_after(text: str, times: list[FoundPeriod], last: date | None) -> list[FoundPeriod]:
    """9月10日，培训1场。次日，张贴海报42张: the day behind the last that was named by its date, `last` before the text."""
    found: list[FoundPeriod] = []
    for told in DAY_AFTER.finditer(text):
        before = named_last(times, told.start())
        day = (before.period.start if before.kind == "day" and before.period else None) if before else last
        if day:
            found.append(on_day(told, day + timedelta(days=1)))
    return found


def all_those_days(text: str, times: list[FoundPeriod]) -> list[FoundPeriod]:
    """2月8日，…；2月17日，…。两起都拦下: from the first to the last of as many days as the sentence before names."""
    found: list[FoundPeriod] = []
    for told in ALL_THOSE.finditer(text):
        since = text.rfind("。", 0, told.start() - 1) + 1
        days = [t.period for t in times if since <= t.start < told.start() and t.kind == "day" and t.period]
        if len(days) == read_numeral(told["many"]):
            period = Period(min(d.start for d in days), max(d.end for d in days))
            found.append(FoundPeriod(told.start(), told.start(), "", period, False, "span"))
    return found


def thirds_of_month(text: str, times: list[FoundPeriod], within: Period | None) -> list[FoundPeriod]:
    """5月上旬3场，中旬4场: of the month that was named last, else of the one on which the report is."""
    found: list[FoundPeriod] = []
    for told in THIRD.finditer(text):
        before = named_last(times, told.start())
        since = start_of_month_named(before) if before else month_of(within)
        if since:
            period = third_of_month(since.year, since.month, told["third"])
            found.append(FoundPeriod(*told.span(), told.group(), period, False, "span"))
    return found


def without_month(
    text: str, times: list[FoundPeriod], last: date | None, within: Period | None
) -> list[FoundPeriod]:
    """5月30日晚，…；31日上午，…: of the month that was named last, in the text or by the day `last` before it, else of
    the report's own time."""
    found: list[FoundPeriod] = []
    for told in BARE_DAYS.finditer(text) if "日" in text or "号" in text else ():
        ends = [int(read_numeral(told[part]) or 0) for part in ("first", "day") if told[part]]
        if ends != sorted(ends) or (ends[-1] <= MOST_DAYS and LASTS.match(text, told.end())):
            continue
        before = named_last([*times, *found], told.start())
        since = start_of_month_named(before) if before else last
        days = [day_behind(since, end) if since else None for end in ends]
        if None in days and before and before.kind == "span":  # 5月9日、16日、23日三个周四…：9日来了百余人
            days = [day_within(before.period, end) for end in ends]
        if None in days:
            days = [day_within(within, end) for end in ends] if is_of_time(before, within) else days
        first, final = days[0], days[-1]
        if first and final:
            kind: PeriodKind = "day" if first == final else "span"
            found.append(FoundPeriod(*told.span(), told.group(), Period(first, final), False, kind))
    return found


def start_of_month_named(named: FoundPeriod | None) -> date | None:
    """The first day of a time that lies in one month; None for any other."""
    time = named.period if named and named.kind in ("day", "span", "month") else None
    return time.start if time and time.start.replace(day=1) == time.end.replace(day=1) else None


def month_of(time: Period | None) -> date | None:
    """The first day of a time that is a whole month; None for any other."""
    if time is None or time.start.day != 1 or (time.end + timedelta(days=1)).day != 1:
        return None
    return time.start if (time.end - time.start).days <= LONGEST_MONTH else None


def day_behind(since: date, day: int) -> date | None:
    """The day of that number behind one of the same month."""
    return since.replace(day=day) if since.day < day <= monthrange(since.year, since.month)[1] else None


def day_within(within: Period | None, day: int) -> date | None:
    """The one day of that number in a time; None where it has none, or several."""
    if within is None or (within.end - within.start).days > LONGEST_MONTH:
        return None
    span = (within.start + timedelta(days=n) for n in range((within.end - within.start).days + 1))
    days = [one for one in span if one.day == day]
    return days[0] if len(days) == 1 else None


def is_of_time(before: FoundPeriod | None, within: Period | None) -> bool:
    """Whether nothing named before takes a text out of its report's time."""
    return within is not None and (before is None or before.period is None or within.holds(before.period))


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


def is_scenery(found: FoundPeriod, behind: list[FoundPeriod], text: str) -> bool:
    """三月的门诊大厅人来人往。3月13日上午，…: a month that paints the scene for the day that is told of next."""
    if found.kind != "month" or not behind or behind[0].kind != "day":
        return False
    inside = (
        found.period is not None and behind[0].period is not None and found.period.holds(behind[0].period)
    )
    return inside and _SCENERY.match(text, found.end, behind[0].start) is not None
