"""How often a unit reports, until when, and from when to when it must: the words of a roster.

A due day is counted from the last day of the period (0: on it). 次月5日, 每月5日前 and a bare 5 are five days after it.
A day inside the month (当月25日, 每月25日前) lies at another distance from the end of each month: it is counted in the
shortest, of 28 days (25 is -3), so that nobody is called late who was not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from etl.formats.grid import Cell
from etl.meaning.calendar_period import day as days_of_year
from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import Period, find_periods, read_date_cell, read_period
from etl.reference.records import Frequency
from etl.regex import regex

SHORTEST_MONTH = 28
# Where a roster does not say: two days after a week or ten days, else the fifth.
DEFAULT_DUE: dict[Frequency, int] = {
    "week": 2, "ten_days": 2, "month": 5, "quarter": 5, "half_year": 5, "year": 5,
}  # fmt: skip
LATEST_AFTER = 15  # 每月15日前 is a day of the month after, 每月25日前 one of the month itself

_FREQUENCIES: tuple[tuple[Frequency, re.Pattern[str]], ...] = (
    ("half_year", regex(r"(?:每|各)?半年(?:报|度)?|半年.*")),
    ("ten_days", regex(r"(?:每|各)?旬(?:报)?")),
    ("quarter", regex(r"(?:每|各|一)?(?:个)?季(?:度)?(?:报|一次|1次|/次)?")),
    ("week", regex(r"(?:每|各|一)?(?:周|星期)(?:报|一次|1次)?")),
    ("month", regex(r"(?:每|各|一)?(?:个)?月(?:度)?(?:报|一次|1次)?|每月.*")),
    ("year", regex(r"(?:每|各|一)?年(?:度)?(?:报|一次|1次)?")),
)
_DAY = regex(
    r"(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})(?:个?(?:日|号|天|工作日))?(?:内|前|之前|以前|止|为止|24时)*"
)
_AFTER = regex(
    r"(?:次|下|翌)(?:一)?(?:个)?(?:月|季|季度|周|年|半年)|(?:月|季|季度|期|期满|周|年|结束)后|首月|第一个月"
)
_INSIDE = regex(r"(?:当|本)(?:月|季|期)|末月|最后一个月|第三个月")
_EVERY = regex(r"每(?:个)?(?:月|季度?|周|年|期|半年)|季度?|半年|年")
_LAST_DAY = regex(
    r"(?:当|本|每)?(?:个)?(?:月|季|季度|期|年|周|旬)(?:度)?(?:底|末)(?:前|日|之前)?|(?:当|每)(?:日|天)|最后一[天日]"
)
# How a roster that was downloaded says it, whatever the frequency.
_SPAN = regex(r"期(?:末|满)(?P<side>前|后)(?P<days>\d{1,3})[天日]")
_WEEKDAY = regex(r"(?P<which>下|次|本|当)?(?:个)?(?:每)?(?:周|星期)(?P<day>[一二三四五六日天])")
_MONTH_DAY = regex(r"(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?")
_FIRST_MONTHS: dict[Frequency, tuple[int, ...]] = {
    "month": tuple(range(1, 13)), "quarter": (1, 4, 7, 10), "half_year": (1, 7), "year": (1,),
}  # fmt: skip
CLOSED = regex(r"撤[销并消]|已撤|合并|并入|关闭|关停|停办|注销|停报|不再报|退出|解散|停业")


@dataclass(frozen=True, slots=True)
class Due:
    """`inside`: the day lies inside the period and was counted in the shortest month."""

    days: int
    inside: bool = False


def read_frequency(text: str) -> Frequency | None:
    """月报, 每月, 每季度, 半年 …; None for any other word."""
    word = squeeze(text)
    return next((name for name, pattern in _FREQUENCIES if pattern.fullmatch(word)), None)


def read_due(text: str, frequency: Frequency) -> Due | None:
    """The due day that words name; None where they name none or more than one."""
    word = re.sub(r"报送|上报|填报|报|于|截止|截至|最迟|时间|[:：。]", "", squeeze(text))
    if span := _SPAN.fullmatch(word):
        return Due(int(span["days"]) if span["side"] == "后" else -int(span["days"]))
    if weekday := _WEEKDAY.search(word):
        return _weekday(weekday["which"] or "", "一二三四五六日".find(weekday["day"].replace("天", "日")) + 1)
    if _LAST_DAY.fullmatch(word):
        return Due(0)
    if dates := list(_MONTH_DAY.finditer(word)):
        return _of_dates([(int(one["month"]), int(one["day"])) for one in dates], frequency)
    rest = _EVERY.sub("", _INSIDE.sub("", _AFTER.sub("", word)))
    found = _DAY.fullmatch(rest.strip("的度,，"))
    number = _number(found["day"]) if found else None
    if number is None or number > 31:
        return None
    inside = bool(_INSIDE.search(word)) or (
        not _AFTER.search(word) and number > LATEST_AFTER and "天" not in word
    )
    return Due(min(0, number - SHORTEST_MONTH), True) if inside else Due(number)


def _number(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if len(text) < 3 else None
    value = read_numeral(text)
    return None if value is None else int(value)


def _weekday(which: str, day: int) -> Due:
    """周五 and later belong to the week that is reported, 周一 to 周四 to the one after."""
    after = which in ("下", "次") or (not which and day <= 4)
    return Due(day if after else day - 7)


def _of_dates(dates: list[tuple[int, int]], frequency: Frequency) -> Due | None:
    """1月10日、7月10日 of half-years: the same day of each first month after."""
    months, days = {month for month, _ in dates}, {day for _, day in dates}
    if len(days) == 1 and months <= set(_FIRST_MONTHS.get(frequency, ())):
        return Due(days.pop())
    if frequency == "year" and len(dates) == 1:
        named = days_of_year(2001, *dates[0])
        return Due((named.end - date(2000, 12, 31)).days) if named else None
    return None


def read_day(cell: Cell, last: bool) -> date | None:
    """The first, or the `last`, day of what a cell names: 2023-05-01, 2023年5月, 2023年."""
    period = read_date_cell(cell.raw if cell.kind == "date" else cell.text, cell.text, None)
    period = period or read_period(cell.text)
    if period is None:
        return None
    return period.end if last else period.start


def closed_on(text: str) -> Period | None:
    """The time that a remark about a unit's end names: 2023年6月撤并."""
    found = [one.period for one in find_periods(text) if one.period]
    return found[0] if len(found) == 1 else None
