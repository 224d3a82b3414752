"""A school's year runs from August to July: a day without a year is of its first or its second half, by its month. What
names a term or a school's year alone is counted in the months in which schools keep it. And 2023—2024年 names two years of
the calendar, of neither of which a day without a year surely is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from etl.meaning import calendar_period as calendar
from etl.meaning.lexicon import squeeze
from etl.meaning.period import FoundPeriod, Period, find_periods
from etl.regex import regex

NEW_YEAR = 8  # the first month of a school's year, when its staff come back
# 2023—2024学年度, 23-24学年, 2023学年, 2023年秋季学期: each begins in 2023. A spring term lies in its own year.
_SCHOOL_YEAR = regex(
    r"(?<!\d)(?P<first>(?:20)?\d\d)年?(?:[-—–~～/至到]+(?P<last>(?:20)?\d\d)年?学年|学年|秋季学期|秋季开学)"
)


@lru_cache(maxsize=5_000)
def school_year(text: str) -> int | None:
    """The first of the two years of the school's year that a text names."""
    if "学" not in text:
        return None
    found = _SCHOOL_YEAR.search(squeeze(text))
    return None if found is None else _first_year(found["first"], found["last"])


_BOTH_YEARS = r"(?<!\d)(?P<first>(?:20)?\d\d)年?[-—–~～/至到]+(?P<last>(?:20)?\d\d)年?"
_WHICH_TERM = r"[(（]?第?(?P<term>[一二12上下春秋])季?学?期"
# 2024—2025学年第一学期, 23-24学年上期, 2023-2024第二学期; 2024学年上学期; 2024年春季学期; 2024年上学期 is of either year
_TERM = regex(
    rf"{_BOTH_YEARS}(?=.{{0,6}}学)(?:学年度?)?{_WHICH_TERM}"
    rf"|(?<!\d)(?P<own>20\d\d)学年度?{_WHICH_TERM.replace('term', 'own_term')}"
    r"|(?<!\d)(?P<year>20\d\d)年?(?P<season>[春秋])季?学期"
)
_WHOLE_SCHOOL_YEAR = regex(rf"{_BOTH_YEARS}学年|(?<!\d)(?P<own>20\d\d)学年")


@lru_cache(maxsize=5_000)
def term_in_text(text: str) -> Period | None:
    """The one term or school's year that a text names: autumn from September to January, spring from February to July, a
    year from September to August, since the days themselves differ from school to school."""
    if "学" not in text and "期" not in text:
        return None
    plain = squeeze(text)
    named = {_term(*found) for found in map(_parts_of_term, _TERM.finditer(plain)) if found}
    if not named:
        found_years = _WHOLE_SCHOOL_YEAR.finditer(plain)
        years = {_first_year(found["own"] or found["first"], found["last"]) for found in found_years}
        named = {calendar.months((year, 9), (year + 1, 8)) for year in years if year}
    return named.pop() if len(named) == 1 else None


def _first_year(first: str, last: str | None) -> int | None:
    """2024 of 2024—2025, 24-25 and 2024学年; None where two years do not follow each other."""
    begins = int(first) % 100
    return 2000 + begins if not last or int(last) % 100 - begins == 1 else None


def _parts_of_term(found: re.Match[str]) -> tuple[int, bool] | None:
    """(the year in which it begins, whether it is the spring's)."""
    if found["year"]:
        return int(found["year"]), found["season"] == "春"
    first = _first_year(found["own"] or found["first"], found["last"])
    spring = (found["term"] or found["own_term"]) in "二2下春"
    return None if first is None else (first + spring, spring)


def _term(year: int, spring: bool) -> Period | None:
    return calendar.months((year, 2), (year, 7)) if spring else calendar.months((year, 9), (year + 1, 1))


_YEARS = regex(
    r"(?<!\d)(?P<first>20\d\d)年?(?:[-—–~～至到]+)(?P<last>20\d\d)年度?(?!\d|第?[一二三四上下前]|学)"
)


@lru_cache(maxsize=5_000)
def span_of_years(text: str) -> Period | None:
    """2023—2024年, 2023年至2024年度: from the first day of the one to the last day of the other."""
    found = _YEARS.search(squeeze(text)) if "20" in text and "年" in text else None
    if found is None or found["first"] >= found["last"]:
        return None
    return Period(date(int(found["first"]), 1, 1), date(int(found["last"]), 12, 31))


def in_school_year(
    read: Callable[[int | None], Period | None], year: int | None, school: int | None
) -> Period | None:
    """What is read with the year; in a school's year with the second of its years, or with the first one where that makes
    it a time of the first half. What says its year itself is the same with both."""
    if school is None:
        return read(year)
    period = read(school + 1)
    return read(school) if is_of_first(period, school) else period


def periods_in_school_year(text: str, year: int | None, school: int | None) -> list[FoundPeriod]:
    """As `find_periods`, of what stands in a file of a school's year."""
    if school is None:
        return find_periods(text, year)
    first = {one.start: one for one in find_periods(text, school)}
    second = find_periods(text, school + 1)
    return [first.get(one.start, one) if is_of_first(one.period, school) else one for one in second]


def year_of_text(text: str, year: int | None, school: int | None) -> int | None:
    """The year of a paragraph: of a school's year the second one, where it leaves out the year of times of that alone."""
    if school is None:
        return year
    first = {(one.start, one.period) for one in find_periods(text, school)}
    second = ((one.start, one.period) for one in find_periods(text, school + 1))
    told = [one[1] for one in second if one not in first]
    return school + 1 if told and not any(is_of_first(period, school) for period in told) else school


def is_of_first(period: Period | None, school: int) -> bool:
    """Whether a time is read as of the school's second year, and was in its first one: 9月4日, told as of 2024."""
    return period is not None and period.start.year > school and period.start.month >= NEW_YEAR
