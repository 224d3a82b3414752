"""The time of single figures beside that of their report: of all of it, of the month, a running total."""

from __future__ import annotations

from datetime import timedelta

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.times.report_time import month_of
from etl.regex import regex

SO_FAR = regex(r"[本当](?P<what>[月年])度?(?:份)?累计[^,，;；。\d]*$")

# 入夏以来，夜校已办5期: of what lies before the one day that the report tells of, too
_SINCE_THEN = regex(
    r"(?:入[春夏秋冬伏汛]|开[办班设讲]|创办|成立|设立|推行|组建|运行|开馆|开播)以来,?[^。；;\d]*(?:\d[^。；;]*)?\Z"
)

COUNTED_WEEK = regex(r"第[一二三四五六1-6]周")

LAST_OF_WEEK = 6  # days behind its first

OWN_WHOLE = regex(r"(?:[本当全]|这个?)(?P<what>[月周季年])(?![级二三四五六日末]|一(?!共)|度?累计)")

# 活动周内, 整个活动期间, 宣传周期间
ALL_ALONG = regex(
    r"(?:在|整个|此次|本次|这次|一周)*(?:活动|教育|宣传|反诈|主题|集中|系列){1,3}(?:期间|[周月](?:期间|以?来|内|中|里)|全程|过程中)"
)

SHORT_CAMPAIGN = 27  # days: a whole month is a report's time, and no event


def time_of_whole(text: str, figure: ProseFigure, period: Period | None) -> Period | None:
    """The report's time for a figure of 全县, 当季 …; for one of 本月 the whole month, though the report be of a week,
    and for one of 本周 the week of the day with which a diary begins."""
    said = list(OWN_WHOLE.finditer(text, 0, figure.start))
    if period and said and said[-1]["what"] == "周" and period.start == period.end:
        monday = period.start - timedelta(days=period.start.weekday())
        return Period(monday, monday + timedelta(days=6))
    if period is None or not said or said[-1]["what"] != "月" or period.cumulative:
        return period
    if (period.start.year, period.start.month) != (period.end.year, period.end.month):
        return period
    return month_of(period)


IN_ALL = regex(r"累计[^。；;]*\Z")
_IN_ALL_OF_YEAR = regex(r"(?:累计|一?共(?![同享建产青治筑创])|总共|合计|总计)[^。；;]*\Z")


def count_so_far(text: str, figure: ProseFigure, period: Period | None) -> None:
    """截至今日，本月累计走访312家 in a report of a day or a week: a running total since the month began; 入夏以来 in that of
    a single day: one that ends on it."""
    so_far = SO_FAR.search(text[: figure.start]) if period and figure.period in (None, period) else None
    if so_far and period and (period.end - period.start).days < SHORT_CAMPAIGN:
        begun = month_of(period).start if so_far["what"] == "月" else period.start.replace(month=1, day=1)
        figure.basis, figure.period = "cumulative", Period(begun, period.end)
    of_day = period is not None and period.start == period.end and figure.period in (None, period)
    if period and of_day and _SINCE_THEN.search(squeeze(text[: figure.start])):
        begun = period.start.replace(month=1, day=1)
        figure.basis, figure.period = "cumulative", Period(begun, period.end, cumulative=True)


def count_longer_total(text: str, figure: ProseFigure, period: Period | None) -> None:
    """上半年累计开展61场 in a report on the second quarter, 1—8月共举办19场 in one on August: a running total that takes in
    the time of the report."""
    longer = figure.period
    if period is None or longer is None or period.cumulative or not longer.start < period.start <= longer.end:
        return
    of_year = longer.start == longer.start.replace(month=1, day=1)
    if longer.end <= period.end and (IN_ALL if not of_year else _IN_ALL_OF_YEAR).search(text[: figure.start]):
        figure.basis = "cumulative"


# 截至2024年6月30日，今年累计做了这些事：
_LEADS_TOTALS = regex(
    r"截[至止][^。;\d]{0,4}\d[^。;:]{1,20}?(?:累计|一?共(?![同享建产青治筑创])|总共)[^。;:\d]{0,16}:$"
)
# 本月…：, 下一步…: what tells of a time of its own again
_OWN_TIME_AGAIN = regex(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[)]?[、.])?(?:其中)?,?(?:[本当]月|[本当]季度?|[本当]周|\d{1,2}月份|下[一半个]|近期|目前|下一步)"
)


def total_led_to(one: ParagraphReading, led: Period | None) -> Period | None:
    """The time of the running totals to which the paragraph leads that ends with 累计做了这些事：, else the one (`led`) that
    goes on; None behind a paragraph that tells of a time of its own again."""
    said = squeeze(one.text).replace("：", ":").replace("；", ";")
    if said.endswith(":"):
        return one.reading.until if _LEADS_TOTALS.search(said) else None
    return None if _OWN_TIME_AGAIN.match(said) else led


def count_as_led(one: ParagraphReading, led: Period) -> None:
    """Makes running totals of the figures that name no time of their own."""
    one.led = True
    for figure in one.reading.figures:
        if figure.period is None and figure.basis == "period" and not figure.whole_time:
            figure.basis, figure.period = "cumulative", led


def is_week_of_month(figure: ProseFigure, text: str, period: Period | None) -> bool:
    """第一周 in a report on May is a week of May: no day says where it begins, so that it counts in the month (0060, 2)."""
    week = figure.period
    if week is None or period is None or week.meets(period):
        return False
    told = COUNTED_WEEK.search(text, 0, figure.start)
    return (week.end - week.start).days == LAST_OF_WEEK and told is not None


def speaks_of_whole(one: ParagraphReading, period: Period | None) -> bool:
    """活动周内, 活动期间 opens a paragraph behind one of a day or two, in a report on several days: it is of all of them.
    In a report on a month or longer it goes on with the event just told of."""
    day = one.period if one.reading.dated is None else None
    if day is None or period is None or day == period or not period.holds(day):
        return False
    short = period.start < period.end and (period.end - period.start).days < SHORT_CAMPAIGN
    return short and ALL_ALONG.match(squeeze(one.text)) is not None


_COUNTED_UP = regex(r"据[^,;。]{0,6}统计|算下来")  # 据统计，当天共发放700份 says all of it again
# 随后，各班召开班会。当天，全校共召开42场: of the day that was named before
_THAT_DAY = regex(r"(?:^|[,;。])(?:就在)?(?:当[天日]|这一?天|同日)(?=[,，\u4e00-\u9fff])")


def date_that_day(one: ParagraphReading, last: Period | None) -> Period | None:
    """Gives the figures behind 当天 the day that a paragraph before names last. Returns the last one that this one names."""
    for figure in one.reading.figures if last is not None and _THAT_DAY.search(squeeze(one.text)) else ():
        said = squeeze(one.text[one.text.rfind("。", 0, figure.start) + 1 : figure.start])
        if figure.period is None and _THAT_DAY.search(said) and not _COUNTED_UP.search(said):
            figure.period, figure.whole_time = last, False
    days = [f.period for f in one.reading.figures if f.period is not None and f.period.start == f.period.end]
    own = [one.period] if one.period is not None and one.period.start == one.period.end else []
    return next(iter([*days[-1:], *own]), last)
