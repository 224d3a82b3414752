"""Spans whose end lies before their start: 2023年6月30日—6月12日 is a slip, and 12月28日—1月3日 goes over new year."""

from __future__ import annotations

import re
from datetime import date

from etl.meaning.numerals import fold
from etl.meaning.period_forms import may_go_over_new_year
from etl.meaning.period_in_text import find_periods
from etl.regex import regex

_LEAP_YEAR = 2024
_SPAN = regex(
    r"(?:(?P<y1>\d{4})[年./-])?(?P<m1>\d{1,2})[月./](?P<d1>\d{1,2})[日号]?\D{1,4}?"
    r"(?:(?P<y2>\d{4})[年./-])?(?:(?P<m2>\d{1,2})[月./])?(?P<d2>\d{1,2})[日号]?",
    re.ASCII,
)
_SLASHED = regex(r"\d{1,2}[/.]\d{1,2}(?:-|~|—|至|到)(?:\d{1,2}[/.])?\d{1,2}日?", re.ASCII)
_WHOLE_DAY = regex(r"(?<!\d)(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)", re.ASCII)  # 20230630, 2023-06-30
_WEEKDAY = regex(r"\((?:星期|周)[一二三四五六日天]\)")


def span_that_runs_back(text: str, year: int | None = None) -> str:
    """The first span of a text that ends before it begins, as written; '' where there is none."""
    whole = fold(text).strip()
    if not any(sign in whole for sign in "-—–―─~至到"):
        return ""
    found = [f.text for f in find_periods(text, year or _LEAP_YEAR) if f.kind == "span" and f.period is None]
    if not found and _SLASHED.fullmatch(whole):  # 6.30-12 and 6/30-6/12 are dates only where a date is asked
        found = [whole]
    return next((one for one in found if _runs_back(one, year or _LEAP_YEAR)), "")


def _runs_back(span: str, year: int) -> bool:
    plain = _WHOLE_DAY.sub(r"\1年\3月\4日", _WEEKDAY.sub("", fold(span)).replace(" ", ""))
    match = _SPAN.fullmatch(plain)
    if match is None:
        return False
    first = int(match["m1"]), int(match["d1"])
    last = int(match["m2"] or first[0]), int(match["d2"])
    years = int(match["y1"] or match["y2"] or year), int(match["y2"] or match["y1"] or year)
    if not (day_exists(years[0], first) and day_exists(years[1], last)):
        return False
    if match["y1"] and match["y2"]:
        return (years[1], *last) < (years[0], *first)
    return last < first and not may_go_over_new_year(first, last)


def day_exists(year: int, day: tuple[int, int]) -> bool:
    """Whether the calendar has a day, given as month and day."""
    try:
        date(year, *day)
    except ValueError:
        return False
    return True
