"""A school's year runs from August to July: a day without a year is of its first or its second half, by its month. And
2023—2024年 names two years of the calendar, of neither of which a day without a year surely is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

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
    if found is None:
        return None
    first, last = (int(year) % 100 if year else None for year in (found["first"], found["last"]))
    return 2000 + (first or 0) if last is None or last - (first or 0) == 1 else None


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
