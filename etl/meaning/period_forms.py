"""The forms in which texts write periods, and how the groups of each become one; earlier ones win over later ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from etl.meaning import calendar_period as calendar
from etl.meaning.calendar_period import Period
from etl.meaning.numerals import read_numeral
from etl.meaning.year_in_text import CN_YEAR
from etl.regex import regex

PeriodKind = Literal["day", "span", "week", "month", "quarter", "half", "year", "until", "since"]

Match = re.Match[str]

Maker = Callable[[Match, int], Period | None]

_NUMBER = r"\d{1,2}|[一二三四五六七八九十廿]{1,3}"

YEAR_FORM = (
    r"(?P<y{n}>20\d\d|(?<!\d)\d\d(?=年)|二[〇零○0O][〇零○0O一二三四五六七八九]{{2}})"
    r" ?(?:年度?|(?=第|[上下]半年|[一二三四] ?季)) ?"
)

_TO = r" ?(?:-{1,2}|—{1,2}|–|―|─|~|(?:起|开始)?,?[至到]|一(?=\d)) ?"

_WEEKDAY = r"(?:\((?:星期|周)[一二三四五六日天]\))?"

# 几个6月 and 3个6月龄 are no June, 整个6月, 这个6月 and 整整一个6月 are
CLEAR_LEFT = r"(?<![农阴旧]历)(?<![\d.第每近前后满隔数几/-])(?<!(?<![整这])(?<!整一)个)"


def _dated(pattern: str) -> re.Pattern[str]:
    """Fills in <Y1>, <M1>, <D1> … (year, month, day, each a group), <TO>, <WD> and a clear left side."""
    for n in "12":
        pattern = pattern.replace(f"<Y{n}>", f"(?:{YEAR_FORM.format(n=n)})?")
        pattern = pattern.replace(f"<YYYY{n}>", rf"(?P<y{n}>20\d\d|2\d(?=\.\d\d?\.\d))")
        pattern = pattern.replace(f"<M{n}>", f"(?P<m{n}>{_NUMBER})").replace(
            f"<D{n}>", f"(?P<d{n}>{_NUMBER})"
        )
        pattern = pattern.replace(f"<MM{n}>", rf"(?P<m{n}>\d\d)").replace(f"<DD{n}>", rf"(?P<d{n}>\d\d)")
    return regex(CLEAR_LEFT + pattern.replace("<TO>", _TO).replace("<WD>", _WEEKDAY), re.ASCII)


def _number(match: Match, group: str) -> int | None:
    written = match[group] if group in match.re.groupindex else None
    if not written:
        return None
    value = read_numeral(written)
    return int(value) if value is not None else -1


def stated_year(match: Match, group: str) -> int | None:
    written = match[group] if group in match.re.groupindex else None
    if not written:
        return None
    year = int(written.translate(CN_YEAR))
    return year + 2000 if year < 100 else year


def _day(match: Match, year: int) -> Period | None:
    return calendar.day(year, _number(match, "m1") or 0, _number(match, "d1") or 0)


def _days(match: Match, year: int) -> Period | None:
    """A span; over new year it ends in the next year, or starts in the one before the year of its end."""
    first = (_number(match, "m1") or 0, _number(match, "d1") or 0)
    last = (_number(match, "m2") or first[0], _number(match, "d2") or 0)
    first_year, last_year = _span_years(match, year, may_go_over_new_year(first, last))
    return calendar.days((first_year, *first), (last_year, *last))


SLIP = 45  # days: an end that lies so near before its start was meant to lie behind it


def may_go_over_new_year(first: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether a span of (month, day) without its years ends in the next one: 12月28日—1月3日, and not 6月30日—6月12日."""
    if first <= last:
        return False
    apart = (first[0] - last[0]) * 30.5 + first[1] - last[1]
    return apart > SLIP


def _months(match: Match, year: int) -> Period | None:
    first, last = _number(match, "m1") or 0, _number(match, "m2") or 0
    first_year, last_year = _span_years(match, year, first > last)
    return calendar.months((first_year, first), (last_year, last))


def _since_last_year(match: Match, year: int) -> Period | None:
    """去年12月至今年5月, 去年12月15日至今年1月20日: from the year before the one that is told of."""
    first, last = _number(match, "m1") or 0, _number(match, "m2") or 0
    if "d1" not in match.re.groupindex:
        return calendar.months((year - 1, first), (year, last))
    days = (_number(match, "d1") or 0, _number(match, "d2") or 0)
    return calendar.days((year - 1, first, days[0]), (year, last, days[1]))


def _two_months(match: Match, year: int) -> Period | None:
    """3、4月 is a span; 3、6月 names two months with others between."""
    first, last = _number(match, "m1") or 0, _number(match, "m2") or 0
    return calendar.months((year, first), (year, last)) if last == first + 1 else None


def _span_years(match: Match, year: int, over_new_year: bool) -> tuple[int, int]:
    last_year = stated_year(match, "y2")
    if last_year is None:
        return year, year + over_new_year
    if stated_year(match, "y1") is None:
        return last_year - over_new_year, last_year
    return year, last_year


def _month(match: Match, year: int) -> Period | None:
    return calendar.month(year, _number(match, "m1") or 0)


def third_of_month(match: Match, year: int) -> Period | None:
    return calendar.third_of_month(year, _number(match, "m1") or 0, match["part"])


def _quarter(match: Match, year: int) -> Period | None:
    return calendar.quarter(year, _number(match, "number") or 0)


def _first_months(match: Match, year: int) -> Period | None:
    """今年前两个月: January and February."""
    return calendar.months((year, 1), (year, _number(match, "number") or 0))


def _first_quarters(match: Match, year: int) -> Period | None:
    return calendar.months((year, 1), (year, 3 * (_number(match, "number") or 0)))


def _quarters(match: Match, year: int) -> Period | None:
    """一至三季度: the first day of the one to the last day of the other."""
    return calendar.months(
        (year, 3 * (_number(match, "m1") or 0) - 2), (year, 3 * (_number(match, "m2") or 0))
    )


def _half(match: Match, year: int) -> Period | None:
    return calendar.half(year, 1 if match["part"] == "上" else 2)


def _week(match: Match, year: int) -> Period | None:
    return calendar.week(year, _number(match, "number") or 0)


def week_of_month(_match: Match, stated_year: int) -> None:
    """4月第3周: units count these weeks in ways of their own, so no days can be given."""


_SO_LONG = frozenset("了近过满整约教干当做任工龄达逾足")  # 当了38年小学教师: how long, and no year


def _whole_year(match: Match, year: int) -> Period | None:
    short = len(match["y1"]) < len("2024") and match["y1"].isdecimal()
    before = match.string[max(0, match.start() - 1) : match.start()]
    return None if short and before in _SO_LONG else calendar.whole_year(year)


_LAST_YEAR, _THIS_YEAR = "(?:去年|上年)(?:的)?", "(?:今年|本年)(?:的)?"
_NOT_A_COUNT = r"(?![\d.万亿余多份人张次条户元])"

# 工作动态2024-9期 is the ninth issue of that year, whenever that was.
_NO_ISSUE = r"(?! ?[期辑刊](?![间末初中内]))"

# “一月攻坚战” lasts a month, and is no January.
_A_MONTH_LONG = r"(?<=(?<!十)一月)(?:大?攻坚|大?会战|突击|冲刺|大干|一[主次题讲课访调报评])"
# 1月12篇、2月7篇: how many of something, and no day of the month.
_SO_MANY = (
    r"(?:\d[\d.,]*|[一二三四五六七八九十]{1,3})[万千百余多]*"
    r"(?:期(?!间)|[场篇次份张条户人名个幅块册家起件部台辆遍堂位例封套段支把面只]|节课)"
)

# Earlier ones win. The characters are those of which a pattern holds one at least, none for one of digits alone: most
# texts have too few of them for most patterns.
FORMS: tuple[tuple[PeriodKind, str, re.Pattern[str], Maker], ...] = (
    (
        "span",
        "年",
        _dated(rf"{_LAST_YEAR}<M1>月<D1>[日号]?<TO>{_THIS_YEAR}<M2>月<D2>[日号]"),
        _since_last_year,
    ),
    ("span", "年", _dated(rf"{_LAST_YEAR}<M1>月?份?<TO>{_THIS_YEAR}<M2>月份?(?!\d)"), _since_last_year),
    # 4月12日到31号楼: which house, no day
    (
        "span",
        "日号",
        _dated(r"<Y1><M1>月<D1>[日号]?<WD><TO><Y2>(?:<M2>月)?<D2>[日号](?![楼栋院井矿馆厅库])"),
        _days,
    ),
    (
        "span",
        "日号",
        # 10月13日，一号交易大厅: which hall, no day
        _dated(
            r"<Y1><M1>月<D1>[日号]?(?:、\d{1,2}[日号]?){0,8}[、,和及](?P<m2>)(?![一二三四五六七八九十]号)<D2>[日号]"
        ),
        _days,
    ),
    (
        "span",
        "日号",
        _dated(r"<Y1><M1>月<D1>[日号](?:、\d{1,2}月\d{1,2}[日号]){0,8}[、和及]<M2>月<D2>[日号]"),
        _days,
    ),
    ("span", "./-", _dated(r"<YYYY1>([./-])<M1>\2<D1><TO><YYYY2>\2<M2>\2<D2>(?!\d)"), _days),
    ("span", "./", _dated(r"<YYYY1>([./])<M1>\2<D1><TO><M2>\2<D2>(?!\d)"), _days),
    ("span", "./", _dated(r"<YYYY1>([./])<M1>\2<D1><TO>(?P<m2>)<D2>(?!\d)日?"), _days),
    ("span", "", _dated(r"<YYYY1><MM1><DD1><TO><YYYY2><MM2><DD2>(?!\d)"), _days),
    ("span", ".", _dated(r"<Y1><M1>\.<D1>日?<TO><M2>\.<D2>日?" + _NOT_A_COUNT), _days),
    ("span", "-", _dated(r"(?=[01])<MM1><DD1>-(?=[01])<MM2><DD2>(?!\d)"), _days),
    ("span", "月", _dated(r"<Y1><M1>月?份?<TO><Y2><M2>月份?"), _months),
    # 1、6月6日 is the first point of a list, and 4月、5月6日 a month and a day
    ("span", "月", _dated(rf"<Y1><M1>月?[、,和及]<M2>月份?(?! ?(?:{_NUMBER})[日号])"), _two_months),
    ("span", "./-", _dated(r"<YYYY1>[./-]<M1><TO><YYYY2>[./-]<M2>(?!\d)"), _months),
    ("span", "旬", _dated(r"<Y1><M1>月份?(?P<part>[上中下])旬"), third_of_month),
    ("span", "半", _dated(r"<Y1><M1>月份?(?P<part>[上下]半)(?:个?月)?(?!年)"), third_of_month),
    # 6月第三周（17号—23号): its days say which week it is
    (
        "span",
        "第",
        _dated(
            rf"<Y1><M1>月份?第(?:{_NUMBER})[周个]周? ?[(（]?<D1>[日号]?<TO>(?P<m2>)<D2>(?:[日号]?[)） ]|[日号])"
        ),
        _days,
    ),
    ("week", "第", _dated(rf"<Y1><M1>月份?第(?P<number>{_NUMBER})[周个]周?"), week_of_month),
    ("day", "日号", _dated(r"<Y1><M1>月 ?<D1>[日号]"), _day),
    # 四月十九，我和会计入户67户; 4月19晚
    (
        "day",
        "月",
        _dated(
            r"<Y1><M1>月<D1>(?=[，,](?! ?\d)|[早晚][上间]?(?=[，,\u4e00-\u9fff])|上午|下午|中午|凌晨|傍晚)"
        ),
        _day,
    ),
    ("day", "./-", _dated(r"<YYYY1>([./-])<M1>\2<D1>(?![\d.]\d?)"), _day),
    ("day", "", _dated(r"<YYYY1><MM1><DD1>" + _NOT_A_COUNT), _day),
    ("span", "季", _dated(rf"<Y1>前(?P<number>{_NUMBER})个?季度"), _first_quarters),
    (
        "span",
        "季",
        _dated(r"<Y1>(?:第 ?)?(?P<m1>[一二三四1234]) ?(?:季度)?<TO>(?:第 ?)?(?P<m2>[一二三四1234]) ?季度"),
        _quarters,
    ),
    # 今年前两个月; 前两个月 alone may be the last two
    (
        "span",
        "月",
        _dated(r"<Y1>(?:(?<=今年)|(?<=本年)|(?<=\d年))前(?P<number>[两一二三四五六七八九十]|1?\d)个月"),
        _first_months,
    ),
    ("quarter", "季", _dated(r"<Y1>(?:第 ?)?(?P<number>[一二三四1234]) ?季度"), _quarter),
    ("quarter", "Qq", _dated(r"<YYYY1>[年-]?[Qq](?P<number>[1-4])(?!\d)"), _quarter),
    ("half", "半", _dated(r"<Y1>(?P<part>[上下])半年"), _half),
    # 开学第一周, 秋季学期第三周: counted from whatever began then, so no week of the year
    (
        "week",
        "周",
        _dated(
            r"(?<![开入]学)(?<!学期)(?<!学年)(?<!复[课工])(?<!军训)(?<!节后)(?<!假期)(?<!入职)(?<!活动)(?<!培训)"
            rf"<Y1>第 ?(?P<number>{_NUMBER}) ?周(?!年)"
        ),
        _week,
    ),
    ("week", "Ww", _dated(r"<YYYY1>[年-]?[Ww](?P<number>\d\d?)(?!\d)"), _week),
    (
        "month",
        "月",
        _dated(
            rf"<Y1><M1> ?月(?!{_A_MONTH_LONG})"
            rf"(?:(?={_SO_MANY}|一整个?月|一[共总直并再])|(?![\d一二三四五六七八九十xX×*龄])份?)"
        ),
        _month,
    ),
    ("month", "./-", _dated(r"<YYYY1>[./-]<M1>(?!\d|[./-]\d)" + _NO_ISSUE), _month),
    ("month", "", _dated(r"<YYYY1><MM1>" + _NOT_A_COUNT + _NO_ISSUE), _month),
    ("year", "年第季", regex(CLEAR_LEFT + YEAR_FORM.format(n="1") + r"(?!第?\d{1,4}号)"), _whole_year),
)
