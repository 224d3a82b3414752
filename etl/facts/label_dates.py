"""The time that a row's labels tell: a day, a month and a day in two columns, a beginning and an end."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from etl.facts.drafts import RowContext
from etl.facts.week_numbers import Year, month_told, within_month
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.day_cells import as_shown
from etl.meaning.calendar_period import day as day_of_calendar
from etl.meaning.feast_days import read_feast_day
from etl.meaning.lexicon import squeeze
from etl.meaning.period import ANY_YEAR, Period, find_periods, read_date_cell, read_period
from etl.meaning.period_forms import may_go_over_new_year
from etl.meaning.school_year import is_of_first
from etl.meaning.span_order import span_that_runs_back
from etl.regex import regex

THIRD = regex(r"[上中下]旬")  # of the month that the title names
DATES = {"date", "start", "end", "year", "month", "day"}
_OF_DAYS = ("date", "start", "day")
_DAY = r"(?:\d{1,4}[年./\-]\d{1,2}[月./\-]\d{1,2}[日号]?|\d{1,2}月\d{1,2}[日号]|\d{1,2}[./\-]\d{1,2})"
_BARE_DAY = regex(r"(\d{1,2})[日号]?")
_SPAN_OF_DAYS = regex(r"(?P<first>\d{1,2})[日号]?(?:[-—–~～]+|至|到)(?P<last>\d{1,2})[日号]?")
_YEAR_AND_MONTH = regex(r"20\d\d(?:0[1-9]|1[0-2]|[年./\-]\d{1,2}月?)")  # 202403 under 月
_ONE_MONTH = regex(
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?"
)  # 3月, 三月 beside a column of days or weeks
_MONTH_OF_DAY = regex(r"(?:(?P<year>20\d\d)[年./\-])?(?P<month>\d{1,2})[月./\-]\d{1,2}(?![\d年月./\-])")
_AT = r"(?:[上下中]午|全天|[早晚]上?|\(?(?:周|星期)[一二三四五六日天]\)?|\d{1,2}[:时点].{0,12})"
_LIKE_A_DAY = regex(rf"{_DAY}(?:(?:至|到|[—–~～-]+){_DAY})?{_AT}?")
_LONGEST_WEEK = timedelta(days=9)  # of a month that is cut into weeks


def add_date(dates: dict[str, Cell], column: Column, cell: Cell) -> None:
    """What a cell below a head of times tells; where two columns tell a date, the closer one holds."""
    at = column.dimension
    if column.meaning.core in ("月份", "月"):
        text = squeeze(cell.text)
        at = "month" if text.isdigit() or _ONE_MONTH.fullmatch(text) else at
        at = "date" if _YEAR_AND_MONTH.fullmatch(text) else at
    if (
        at not in dates
        or _is_no_longer(cell, dates[at])
        or (cell.kind == "text" and _names_no_day(cell, ANY_YEAR, 1))
    ):
        dates[at] = cell


def _is_no_longer(cell: Cell, before: Cell) -> bool:
    """Whether it names a time at least as closely as the one before: 三, 9:00 and 第1周 beside 4月3日 do not."""
    times = [_date(one, ANY_YEAR, 1) for one in (cell, before)]
    own, other = (period.end - period.start if period else None for period in times)
    if own is not None and within_month(squeeze(before.text)):
        return own <= _LONGEST_WEEK  # 10.1-10.8 beside 第一周
    return own is not None and (other is None or own <= other)


def _names_no_day(cell: Cell, year: int, month: int) -> bool:
    """6月24日—6月31日 beside 第四周: written like days, and no calendar has them; which is to be asked about."""
    like = cell.kind != "date" and _LIKE_A_DAY.fullmatch(squeeze(cell.text))
    return bool(like) and _date(cell, year, month) is None


def take_dates(context: RowContext, dates: dict[str, Cell], year: Year) -> None:
    """Puts the period that the cells tell into the context of their row, on top of its section's."""
    if not dates:
        return
    before = context.period
    second = year.school + 1 if year.school else year.year
    _take_dates(context, dates, replace(year, year=second))
    other = _other_year(context.period, year)
    if other is not None:
        context.period, context.no_such_day, context.date_fault = before, None, ""
        _take_dates(context, dates, replace(year, year=other))


def _other_year(period: Period | None, year: Year) -> int | None:
    """The year of a day that leaves it out: 1月9日 in the time from December 2023 to January 2024 was in 2024, and 9月4日 in
    the school's year 2023—2024 in 2023. None where the year that was taken is right."""
    told = year.week
    if year.school is not None:
        return year.school if is_of_first(period, year.school) else None
    if period is None or told is None or told.start.year == told.end.year:
        return None
    if period.meets(told):
        return None
    other = told.start.year + told.end.year - period.start.year
    same_day = day_of_calendar(other, period.start.month, period.start.day)
    return other if same_day is not None and told.holds(same_day) else None


def _take_dates(context: RowContext, dates: dict[str, Cell], year: Year) -> None:
    above = context.period  # of the section: 4月 over 3日 and 12日
    within = (
        above
        if above and (above.start.year, above.start.month) == (above.end.year, above.end.month)
        else None
    )
    one_year = above is not None and above.start.year == above.end.year  # 2023年 over 11月 and 12月
    years = _number(dates.get("year")) or (above.start.year if above and one_year else year.year)
    months, period = month_told(dates.get("month")), None
    if "date" in dates:
        period = _date(dates["date"], years, months or (within.start.month if within else year.month))
    elif "start" in dates:
        period = _from_to(context, dates, years, year.month)
    elif "day" in dates and (months or within or year.month):
        of = months or (
            within.start.month if within else year.month
        )  # 3 under 日, below the title of a month
        period = _days_of_month(dates["day"], of, years)
    elif months:
        period = read_period(f"{months}月", years)
    elif "year" in dates and years:
        period = read_period(f"{years}年")
    if period is None and not context.date_fault:
        of_day = months or (within.start.month if within else year.month)
        _find_fault(context, dates, years, of_day)
        if not context.date_fault and years is None and year.week is not None:
            _find_day_of_no_year(context, dates)
        cell = (
            context.no_such_day
        )  # a span that runs back counts in the time of its table, where that has one
        if cell is not None and not (year.week is not None and runs_back(cell, years)):
            period = sure_month(cell, years, year.week)
    context.period = period or context.period


def _days_of_month(cell: Cell, month: int | None, year: int | None) -> Period | None:
    """The day that a cell below 日 tells, or the days from one to another: 26, 26-30."""
    span = _SPAN_OF_DAYS.fullmatch(squeeze(cell.text))
    if span and int(span["first"]) < int(span["last"]):
        return read_period(f"{month}月{int(span['first'])}日至{int(span['last'])}日", year)
    return _day_of_month(cell, month, year)


def _from_to(
    context: RowContext, dates: dict[str, Cell], year: int | None, month: int | None
) -> Period | None:
    """From the day of one column to that of another, over new year where neither says its year."""
    first, last = _date(dates["start"], year, month), _date(dates.get("end"), year, month)
    if first is None or last is None or last.end >= first.start:
        return Period(first.start, last.end) if first and last else first
    if may_go_over_new_year((first.start.month, first.start.day), (last.end.month, last.end.day)):
        later = _date(dates["end"], first.start.year + 1, month)
        if later is not None and later.end > first.start:
            return Period(first.start, later.end)
    context.no_such_day, context.date_fault = dates["end"], "date_reversed"
    return None


def _find_fault(context: RowContext, dates: dict[str, Cell], year: int | None, month: int | None) -> None:
    for one in _OF_DAYS:
        back = one in dates and runs_back(dates[one], year)
        if back or _is_no_day(dates, one, year, month):
            context.no_such_day = dates[one]
            context.date_fault = "date_reversed" if back else "date_impossible"
            return


def _find_day_of_no_year(context: RowContext, dates: dict[str, Cell]) -> None:
    """10月9日 under the title 2023—2024年."""
    cell = next((dates[one] for one in _OF_DAYS if one in dates), None)
    if cell is not None and _date(cell, ANY_YEAR, 1) is not None:
        context.no_such_day, context.date_fault = cell, "day_of_no_year"


def runs_back(cell: Cell, year: int | None) -> bool:
    """2023年6月30日—6月12日: a cell that tells of a span which ends before it begins."""
    return cell.kind == "text" and span_that_runs_back(cell.text, year) != ""


def sure_month(cell: Cell, year: int | None, told: Period | None) -> Period | None:
    """June of 6月31日, where the year is known and the time that the sheet tells holds it: that much is certain."""
    found = _MONTH_OF_DAY.match(squeeze(cell.text))
    if found is None:
        return None
    years = {year, told.start.year, told.end.year} if told else {year}
    years = {int(found["year"])} if found["year"] else years
    months = [read_period(f"{one}年{int(found['month'])}月") for one in years if one]
    held = [month for month in months if month and (told is None or told.holds(month))]
    return held[0] if len(held) == 1 else None


def names_no_day_of(cell: Cell, year: int | None, month: int | None) -> bool:
    """6月31日, and 31日 or 31 in a sheet of June: a time that no calendar has, as far as its month is known."""
    if month and cell.kind != "date" and (day := _BARE_DAY.fullmatch(squeeze(cell.text))):
        return read_period(f"{year or 2024}年{month}月{int(day[1])}日") is None
    return _names_no_day(cell, year or 2024, month or 1)


def _is_no_day(dates: dict[str, Cell], dimension: str, year: int | None, month: int | None) -> bool:
    """4月31日, 2024年13月2日, and 31 in a column of days beside a 4: written like a date, and none."""
    if dimension not in dates:
        return False
    year = year or 2024  # a leap year where none is stated
    if dimension == "day" and month_told(dates.get("month")):
        day = dates[dimension]
        return bool(_number(day)) and _day_of_month(day, month_told(dates["month"]), year) is None
    return names_no_day_of(dates[dimension], year, month)


def _day_of_month(cell: Cell, month: int | None, year: int | None) -> Period | None:
    """The day that a cell below 日 tells, or begins with."""
    return read_date_cell("", f"{month}月{_number(cell)}日", year)


def _date(cell: Cell | None, year: int | None, month: int | None) -> Period | None:
    if cell is None:
        return None
    value = cell.value if cell.kind in ("date", "number") else cell.text
    text = as_shown(cell)
    if month and THIRD.fullmatch(squeeze(text)):
        text = f"{month}月{squeeze(text)}"
    period = read_date_cell(value, text, year, month) or read_period(text, year)
    if period is None and year:
        period = read_feast_day(text, year)
    if period is None:
        # 第一周（5月1日-5月7日）: the days say it better than the number of the week
        named = [found for found in find_periods(text, year) if found.period]
        named.sort(key=lambda found: found.kind not in ("day", "span"))
        period = named[0].period if named else None
    return period


def _number(cell: Cell | None) -> int | None:
    match = re.search(r"\d{1,4}", cell.text) if cell else None
    return int(match.group()) if match else None
