"""What a whole cell, header, sheet name or option says about time (contract 4.10 and section 6).

Periods inside longer text are found by `period_in_text`; the named spans are made by `calendar_period`.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from itertools import pairwise

from etl.meaning import calendar_period as calendar
from etl.meaning.calendar_period import FIRST_YEAR, LAST_YEAR, Period
from etl.meaning.numerals import fold, read_numeral
from etl.meaning.period_forms import may_go_over_new_year
from etl.meaning.period_in_text import FoundPeriod, find_periods
from etl.meaning.year_in_text import find_year
from etl.regex import regex

__all__ = [
    "ANY_YEAR",
    "FoundPeriod",
    "Period",
    "as_option",
    "day_of_serial",
    "find_periods",
    "find_year",
    "parse_period_option",
    "quarters_in_words",
    "read_date_cell",
    "read_period",
    "read_typed_period",
    "tells_time_only",
]

ANY_YEAR = 2000  # a leap year, for words that are only asked whether they are a time

_BRACKETS = str.maketrans("", "", "()（）[]【】〔〕 \t\n\r")
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?|\d{1,2}[时点](?:\d{1,2}分|半|整)?许?"
_NTH = r"[一二三四五六七八九十\d]{1,2}"
# 第7节, 下午第1-2节课, 晚自习: when it was at school
_LESSON = rf"第{_NTH}(?:[-~—至、,]第?{_NTH})?节课?|早读课?|晚自习|午[读休](?:时间)?|大?课间操?|班会课|放学后"
_TIME_OF_DAY = regex(
    rf"[T,，]?(?:(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上?|夜间|全天|上下午|午后)?(?:{_CLOCK})?"
    rf"(?:(?:-|~|—|至|到)(?:上午|中午|下午|晚上?)?(?:{_CLOCK}))?)*[,，]?(?:{_LESSON})?$"
)
_WEEK = r"[一二三四五六日天](?![年月季])"
# 周三, and （周五、周六） behind two days
_WEEKDAY = regex(rf"(?:星期|(?<!第)周|礼拜){_WEEK}(?:[、,至到~—–-](?:星期|周|礼拜)?{_WEEK})*")
_DOTTED_DAY = regex(r"(?<![\d./年])(\d{1,2})[./](\d{1,2})(?![\d./月日])", re.ASCII)  # 9.11周三
_FILLER = regex(
    r"(?:(?:统计|报送|填报|活动|所属)?(?:时间|期间|月份|周期|日期|时段)[:：]?"
    r"|自|从|止|期间|当天|当日|以来|起|开始|累计数?|合计|小计|数据?|情况"
    r"|[年月周季]?报表?|[。.;；:：])"
)
_NUMBERED = regex(r"第[\d一二三四五六七八九十]{1,3}[周期]|[、,/\-~—至]")
_PART_OF_MONTH = regex(r"(?P<third>[上中下])旬|(?P<half>[上下]半)月")
_CUMULATIVE = regex(r"累计")
_YEAR_ONLY = regex(r"(20\d\d)(?:年度?)?", re.ASCII)
_SHORT_YEAR_DAY = regex(r"(\d\d)([./-])(\d{1,2})\2(\d{1,2})", re.ASCII)
_MONTH_DAY = regex(r"(\d{1,2})(?:[./-]|月)(\d{1,2})[日号]?", re.ASCII)
_MONTH_DAY_TO = regex(r"(\d{1,2})/(\d{1,2})(?:-|~|—|至)(\d{1,2})/(\d{1,2})", re.ASCII)
_MONTH_DAYS = regex(r"(\d{1,2})[./](\d{1,2})(?:-|~|—|至|、|,)(\d{1,2})日?", re.ASCII)
_DAYS_OF_MONTH = regex(r"(\d{1,2})[日号]?(?:(?:-|~|—|至|、|,)(\d{1,2}))?[日号]", re.ASCII)
_CN_DAY_OF_MONTH = regex(r"([一二三四五六七八九十廿]{1,3})[日号]")
_QUARTER_SIGN = regex(
    r"(?<![A-Za-z\d])(?<!\d{4}-)(?:[Qq](?P<first>[1-4])(?:(?:-|~|—|至)[Qq]?(?P<last>[1-4]))?|(?P<number>[1-4])[Qq])(?:季度?)?(?![A-Za-z\d])"
)
_LONGEST = 80  # characters; longer text is prose
_BARE_DAY = regex(r"(?P<month>\d{1,2})月\d{1,2}[日号][、,，;；和及](?P<day>\d{1,2}[日号])", re.ASCII)
_LIST_SIGNS = ("、", ",", "，", ";", "；", "和", "及", "/")
_SERIAL_EPOCH = date(1899, 12, 30)  # day 0 of the 1900 system for all days after February 1900


def read_period(text: str, year: int | None = None, month: int | None = None) -> Period | None:
    """The period that a whole text names, None where it names none or more than one.

    Args:
        text: a header, label, meta value or sheet name: 4月, 2023年第三季度, 1-6月累计, 4月17日-4月23日.
        year: the year to take where the text has none.
        month: the month to take for a bare day (17日).
    """
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    written = _WEEKDAY.sub("", folded)
    if written != folded:  # 9.11周三: what has a weekday is a day
        written = _DOTTED_DAY.sub(r"\1月\2日", written)
    written = quarters_in_words(written.translate(_BRACKETS))
    whole = _YEAR_ONLY.fullmatch(written)
    if whole:
        return calendar.whole_year(int(whole[1]))
    found = find_periods(written, year)
    if len(found) == 1:
        rest = written[: found[0].start] + written[found[0].end :]
        if found[0].kind == "since":
            return None  # 10月份以来 begins then and does not say when it ends
        if not _FILLER.sub("", rest):
            period = found[0].period
            cumulative = period and not period.cumulative and _CUMULATIVE.search(rest)
            return calendar.running_total(period) if period and cumulative else period
        return None
    return None if found or not (year and month) else _day_of_month(written, year, month)


def quarters_in_words(text: str) -> str:
    """第1季度 for Q1 and 1Q, 第1季度-第3季度 for Q1-Q3: a head, a label or a sheet's name. 2024Q1 is understood as it is,
    and in running text Q1 is the first question."""
    return _QUARTER_SIGN.sub(_quarter_in_words, text) if "Q" in text or "q" in text else text


def _quarter_in_words(sign: re.Match[str]) -> str:
    last = f"-第{sign['last']}季度" if sign["last"] else ""
    return f"第{sign['first'] or sign['number']}季度{last}"


def tells_time_only(text: str) -> bool:
    """Whether a text is nothing but times: 第41周（10月9日—10月15日）, 2023年10月（第二周）."""
    if len(text) > _LONGEST:
        return False
    found = find_periods(text, FIRST_YEAR)
    rest = text
    for one in reversed(found):
        rest = rest[: one.start] + rest[one.end :]
    return bool(found) and not _FILLER.sub("", _NUMBERED.sub("", rest.translate(_BRACKETS)))


def _day_of_month(written: str, year: int, month: int) -> Period | None:
    """17日, 3-5日, or a third or a half of a month (中旬, 上半月)."""
    if part := _PART_OF_MONTH.fullmatch(written):
        return calendar.third_of_month(year, month, part["third"] or part["half"])
    match = _DAYS_OF_MONTH.fullmatch(written)
    if match:
        return calendar.days((year, month, int(match[1])), (year, month, int(match[2] or match[1])))
    match = _CN_DAY_OF_MONTH.fullmatch(written)
    number = read_numeral(match[1]) if match else None
    return calendar.day(year, month, int(number)) if number is not None else None


def read_date_cell(
    value: object, text: str, year: int | None = None, month: int | None = None
) -> Period | None:
    """The day or period that a cell of a date column names.

    Args:
        value: the cell's value: a date, a number (4.17, 20230422, a serial such as 45035) or text.
        text: the cell as shown; it decides between 4.1 and 4.10.
        year, month: what the rest of the file says, for cells that leave them out.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return calendar.day(value.year, value.month, value.day)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _read_number(value, text, year, month)
    return _read_date_text(text, year, month)


def _read_number(value: float, text: str, year: int | None, month: int | None) -> Period | None:
    first = _serial_of(date(FIRST_YEAR, 1, 1))
    if first <= value <= _serial_of(date(LAST_YEAR, 12, 31)):
        moment = day_of_serial(int(value))
        return calendar.day(moment.year, moment.month, moment.day)
    if 1 <= value <= 31 and value == int(value):
        return calendar.day(year, month, int(value)) if year and month else None
    return _read_date_text(text, year, month)


def day_of_serial(serial: int) -> date:
    """45781 is 4 May 2025, in the date system that begins with 1900."""
    return _SERIAL_EPOCH + timedelta(days=serial)


def _serial_of(moment: date) -> int:
    return (moment - _SERIAL_EPOCH).days


def _read_date_text(text: str, year: int | None, month: int | None) -> Period | None:
    if len(text) > _LONGEST:
        return None
    written = " ".join(fold(text).split()).strip(" '.。")
    written = _WEEKDAY.sub("", written).replace("()", "")
    written = _TIME_OF_DAY.sub("", written, count=1).strip()
    written = written.replace(" ", "")
    if year and month and written.isdecimal() and len(written) <= 2:
        return calendar.day(year, month, int(written))
    short = _read_short_date(written, year)
    return short or read_period(written, year, month) or _read_list_of_days(written, year)


_MONTHS = 12
_YEAR_LAST = regex(
    r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)", re.ASCII
)  # of 5/4/2024 nobody knows which is the day
_FOUR_DIGITS = regex(r"(0[1-9]|1[0-2])([0-3]\d)", re.ASCII)
_NUMERAL = r"[\d一二三四五六七八九十]{1,3}"
_WITHOUT_DAY_SIGN = regex(
    rf"(?:20\d\d年|[二〇零○一二三四五六七八九]{{4}}年)?{_NUMERAL}月{_NUMERAL}(?:[-至~到]{_NUMERAL})?"
)


def _read_list_of_days(written: str, year: int | None) -> Period | None:
    """4月17日、4月20日 and 4月17日、18日、20日: it happened between the first and the last of them."""
    written = _with_months(written)
    found = find_periods(written, year)
    between = [written[a.end : b.start] for a, b in pairwise(found)]
    periods = [f.period for f in found if f.period]
    if len(periods) < 2 or len(periods) < len(found) or any(b not in _LIST_SIGNS for b in between):
        return None
    if found[0].start or found[-1].end < len(written):
        return None
    return Period(min(p.start for p in periods), max(p.end for p in periods))


def _with_months(written: str) -> str:
    """4月17日、4月18日、4月20日 for 4月17日、18日、20日: a day among days is one of the month before it."""
    while match := _BARE_DAY.search(written):
        written = f"{written[: match.start('day')]}{match['month']}月{written[match.start('day') :]}"
    return written


def _read_short_date(written: str, year: int | None) -> Period | None:
    """23.4.18, 4.17, 4/21, 4-21, 4.17-19, 0421, 29/4/2023, 四月二十一: forms that are dates only because the column says
    so."""
    match = _SHORT_YEAR_DAY.fullmatch(written)
    if match:
        return calendar.day(2000 + int(match[1]), int(match[3]), int(match[4]))
    if match := _YEAR_LAST.fullmatch(written):
        one, other = int(match[1]), int(match[2])
        month, day = (other, one) if one > _MONTHS else (one, other)
        return calendar.day(int(match[3]), month, day) if max(one, other) > _MONTHS else None
    if _WITHOUT_DAY_SIGN.fullmatch(written):
        return read_period(f"{written}日", year)
    if not year:
        return None
    if match := _FOUR_DIGITS.fullmatch(written):
        return calendar.day(year, int(match[1]), int(match[2]))
    match = _MONTH_DAY.fullmatch(written)
    if match:
        return calendar.day(year, int(match[1]), int(match[2]))
    match = _MONTH_DAY_TO.fullmatch(written)
    if match:
        first, last = (int(match[1]), int(match[2])), (int(match[3]), int(match[4]))
        return calendar.days((year, *first), (year + may_go_over_new_year(first, last), *last))
    match = _MONTH_DAYS.fullmatch(written)
    if match:
        return calendar.days((year, int(match[1]), int(match[2])), (year, int(match[1]), int(match[3])))
    return None


_OPTION = regex(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|W(?P<week>\d{2})|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?",
    re.ASCII,
)


def parse_period_option(text: str) -> Period:
    """The `--period` option: 2023, 2023-Q2, 2023-04, 2023-W16, 2023-04-17 or 2023-04-01..2023-04-17.

    Raises:
        ValueError: for anything else, with a sentence that names the accepted forms.
    """
    first, dots, last = text.strip().partition("..")
    start = _option_part(first)
    end = _option_part(last) if dots else start
    if start is None or end is None or start.start > end.end:
        raise ValueError(
            f"{text!r} is no period: "
            "use 2023, 2023-Q2, 2023-04, 2023-W16, 2023-04-17 or 2023-04-01..2023-04-17"
        )
    return Period(start.start, end.end)


def read_typed_period(text: str, today: date, year: int | None = None) -> Period | None:
    """What a person types into a field for a period: as it stands in files (2023年5月, 五月份, 5月) or as the `--period`
    option; None for neither.

    Without a year it is that of `year`, as of what the period is asked for; else the latest that has begun by `today`.
    """
    found = read_period(text, year or today.year)
    if found and not year and found.start > today and read_period(text) is None:
        found = read_period(text, today.year - 1)
    if found:
        return Period(found.start, found.end)
    try:
        return parse_period_option(text)
    except ValueError:
        return None


def as_option(period: Period) -> str:
    """The period as the `--period` option takes it: 2023-05 for a month, else its days."""
    if period == calendar.month(period.start.year, period.start.month):
        return f"{period.start:%Y-%m}"
    return f"{period.start}..{period.end}"


def _option_part(text: str) -> Period | None:
    match = _OPTION.fullmatch(text)
    if not match:
        return None
    year = int(match["year"])
    if match["quarter"]:
        return calendar.quarter(year, int(match["quarter"]))
    if match["week"]:
        return calendar.week(year, int(match["week"]))
    if match["day"]:
        return calendar.day(year, int(match["month"]), int(match["day"]))
    return calendar.month(year, int(match["month"])) if match["month"] else calendar.whole_year(year)
