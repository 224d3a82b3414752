"""The day on which a form was filled in: it tells the year, and nothing of what the figures are of."""

from __future__ import annotations

from etl.meaning.calendar_period import whole_year
from etl.meaning.period import find_periods, find_year, read_date_cell, read_period
from etl.prose.times.datelines import DAILY
from etl.regex import regex

# What stands before a day that may be when the figures were filed as well as when they were gathered.
DAY_KEY = regex(r"(?:(?:统计|截止|截至|数据)?(?:时间|日期))?$")


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


def year_reported(filed: str, texts: list[str]) -> int | None:
    """The year that a filing date gives to months without one: 12月, filed on 2024年1月3日, is of the year before."""
    year = find_year(filed)
    days = [f.period.start for f in find_periods(filed, year) if f.period is not None]
    told = [f.period.start for text in texts for f in find_periods(text, year) if f.period is not None]
    return year - 1 if year and days and told and min(told) > days[0] else year
