"""The day on which a form was filled in: it tells the year, and nothing of what the figures are of."""

from __future__ import annotations

from collections.abc import Iterable

from etl.meaning.calendar_period import whole_year
from etl.meaning.period import Period, find_periods, find_year, read_date_cell, read_period
from etl.prose.passages.days import days_of_week
from etl.prose.times.datelines import DAILY
from etl.regex import regex

# 完成时间 in the line of who and when is when the card was filled in; over rows it is their day
REPORT_KEY = regex(
    r"(填报|填表|报送|编报|报出|上报|制表|填写|打印|导出|更新|编制|汇总|完成)(时间|日期)|(填报|报送|上报|提交|反馈)(的)?(截止|截至|最后)(时间|日期)?"
)
# What stands before a day that may be when the figures were filed as well as when they were gathered.
DAY_KEY = regex(r"(?:(?:统计|截止|截至|数据)?(?:时间|日期))?$")


_FILED_ON = regex(r"(?P<day>\d[\d./年月日-]{4,10})(?:填报?|报送?|上报|制表?)")


def as_filed(pair: tuple[str, str]) -> tuple[str, str]:
    """(填报日期, 2023.5.30) of what says by itself 2023.5.30报; any other pair as it is."""
    told = None if pair[0] else _FILED_ON.fullmatch(pair[1].strip())
    return ("填报日期", told["day"]) if told else pair


def is_filing_day(value: str, texts: list[str]) -> bool:
    """2024年6月30日 or 2024年7月3日 by itself under a title of June is when the sheet was filed: a day of the time that the
    title names, save a year or what a daily report calls its month, or a day outside it. Sheet and file may stand for
    the title, whose last day alone is then as good as one outside."""
    year = find_year(" ".join(texts))
    day = read_date_cell(value, value, year) or read_period(value, year)
    if day is None or day.start != day.end:
        return False
    for at, text in enumerate(texts):
        told = [f.period for f in find_periods(text, year or day.start.year) if f.period is not None]
        if told and all(day.start > p.end or day.start < p.start for p in told):
            return True
        within_year = [p for p in told if p != whole_year(p.start.year)]
        if within_year:
            last = at == 0 or all(day.end == p.end for p in within_year)
            return last and all(p.start < p.end for p in within_year) and not DAILY.search(text)
    return False


def day_beside_filing(told: str, pairs: Iterable[tuple[str, str]], year: int | None) -> Period | None:
    """活动时间：上周五上午 where 填表日期：2025年5月20日 says from when on it counts; None for any other words, and where no
    whole day says so. `pairs`: labels and what stands behind them."""
    filed = (read_period(value, find_year(value) or year) for key, value in pairs if REPORT_KEY.search(key))
    today = next((one.start for one in filed if one and one.start == one.end), None)
    day = next((d for m, d in days_of_week(told, today) if m.end() == len(told)), None) if today else None
    return Period(day, day) if day else None


def year_reported(filed: str, texts: list[str]) -> int | None:
    """The year that a filing date gives to months without one: 12月, filed on 2024年1月3日, is of the year before."""
    year = find_year(filed)
    days = [f.period.start for f in find_periods(filed, year) if f.period is not None]
    told = [f.period.start for text in texts for f in find_periods(text, year) if f.period is not None]
    return year - 1 if year and days and told and min(told) > days[0] else year
