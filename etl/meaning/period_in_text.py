"""Periods in titles, file names and prose: 2023年4月份, （4月17日-4月23日）, 截至6月30日, 第三季度.

A period without a year takes the nearest year written before it, else the caller's, else the only year that
follows. Each pattern says how its groups become a period; earlier patterns win over later ones.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from etl.meaning import calendar_period as calendar
from etl.meaning.calendar_period import Period
from etl.meaning.numerals import fold
from etl.meaning.period_forms import (
    FORMS,
    Maker,
    Match,
    PeriodKind,
    stated_year,
    third_of_month,
    week_of_month,
)
from etl.meaning.year_in_text import OTHER_PAPERS
from etl.regex import regex


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A period at text[start:end].

    `period` is None where the calendar has no such day or where the year is missing (`needs_year`).
    until (截至6月30日): a running total since 1 January. since (10月份以来): the day, month or year that is
    named; it begins then, and its end is not stated.
    """

    start: int
    end: int
    text: str
    period: Period | None
    needs_year: bool
    kind: PeriodKind


_Hit = tuple[PeriodKind, Match, Maker]


# 元月份 is January; 8元月租 is money.
_FIRST_MONTH = regex(
    r"(?<=年)元(?=月)|(?<![\d单美欧港日韩万千百亿几多余])元(?=月(?:份|[初底上中下\d,，、。;；:：)）\]】〕]|$))"
)
_MAY_HOLD = regex(r"[年月季周]|\d{4}|\d\.\d")
_UNTIL = regex(r"截[至止](?:到|至|于)?[:： ]?$")
_UP_TO_END = regex(r"(?:^|(?<=[,，。；;：:！？!?\s（(]))到了?$")  # 到6月底发放4630份
_FROM = regex(r"[自从](?:今年|本年|去年|上年)?的?$")
_SINCE = regex(
    r"(?:份|初|底)?(?:以来|起(?!来)|开始|(?:开学)?[至到](?:今(?!年|[天日]头条)|昨天|现在|目前)"
    # 反诈班3月开的，到今天一共上了十二堂课; 3月开班以来
    r"|[^,，;。\d]{0,2}(?:开[班课办讲张业]?|[办建]起来|成立|启动|上线|挂牌)的?(?:以来|[,，]?(?:一直)?[至到](?:今(?!年|[天日]头条)|现在|目前)))"
)
_LONG_SINCE = regex(r"[^，,。；;]{0,40}?(?:以来|起|开始)")
_BEFORE_DAYS = regex(r" ?[(,:、]? ?[自从]?")  # between a week and its days
_ITEM = regex(
    r"\s*[一二三四五六七八九十]{1,3}、(?=\d)"
)  # 二、5月份 is the second item, and not February to May
LONGEST_WEEK = 10  # days: some weeks take in the ends of their month
_SHORT = 80  # characters; longer text is prose, which seldom comes twice
_SINGLE: frozenset[PeriodKind] = frozenset(("day", "month", "year"))


def find_periods(text: str, year: int | None = None) -> list[FoundPeriod]:
    """All periods of a text, from left to right, without overlaps; those inside 《》 are other papers' dates.

    Args:
        text: a title, a file's name, a meta line or a paragraph.
        year: the year to take where the text names none.
    """
    if not _MAY_HOLD.search(text):
        return []
    return list(_found_again(text, year)) if len(text) <= _SHORT else _find(text, year)


@lru_cache(maxsize=10_000)  # titles, labels and names of files come again and again
def _found_again(text: str, year: int | None) -> tuple[FoundPeriod, ...]:
    return tuple(_find(text, year))


def _find(text: str, year: int | None) -> list[FoundPeriod]:
    folded = _FIRST_MONTH.sub("一", fold(text)) if "元月" in text else fold(text)
    if item := _ITEM.match(folded):
        folded = " " * item.end() + folded[item.end() :]
    taken = bytearray(len(folded))
    for other in OTHER_PAPERS.finditer(folded):
        taken[other.start() : other.end()] = b"\1" * (other.end() - other.start())
    hits: list[_Hit] = []
    written = set(folded)
    for kind, needed, pattern, maker in FORMS:
        if needed and written.isdisjoint(needed):
            continue
        for match in pattern.finditer(folded):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                hits.append((kind, match, maker))
    hits.sort(key=lambda hit: hit[1].start())
    found = [
        _found(text, folded, hit, at) for hit, at in zip(hits, _years_of(folded, hits, year), strict=True)
    ]
    return _weeks_by_days(found, text, folded) if any([one.kind == "week" for one in found]) else found


def _weeks_by_days(found: list[FoundPeriod], text: str, folded: str) -> list[FoundPeriod]:
    """第三周（6月17日—6月23日）: its days say which week it is, whatever it is the third of."""
    told: list[FoundPeriod] = []
    for one in found:
        week = told[-1] if told else None
        if week is None or week.kind != "week" or not _is_span_of_week(one):
            told.append(one)
        elif between := _BEFORE_DAYS.fullmatch(folded[week.end : one.start]):
            end = one.end + (between[0].startswith("(") and folded[one.end : one.end + 1] == ")")
            told[-1] = replace(one, start=week.start, end=end, text=text[week.start : end])
        else:
            told.append(one)
    return told


def _is_span_of_week(one: FoundPeriod) -> bool:
    period = one.period if one.kind == "span" else None
    return period is not None and (period.end - period.start).days < LONGEST_WEEK


def _years_of(folded: str, hits: list[_Hit], year: int | None) -> list[int | None]:
    """The year in which each hit begins, as far as the text or the caller names one; 今年5月 is of the caller's."""
    own = [(stated_year(match, "y1"), stated_year(match, "y2")) for _, match, _ in hits]
    named = {y for pair in own for y in pair if y}
    current = year or (named.pop() if len(named) == 1 else None)
    years: list[int | None] = []
    for (first, last), (_, match, _) in zip(own, hits, strict=True):
        if year and folded[max(0, match.start() - 3) : match.start()].rstrip("的").endswith(("今年", "本年")):
            current = year
        years.append(first or last or current)
        current = last or first or current
    return years


def _found(text: str, folded: str, hit: _Hit, year: int | None) -> FoundPeriod:
    kind, match, maker = hit
    start, end = match.start(), match.start() + len(match.group().rstrip())
    period = maker(match, year) if year else None
    before, after = folded[max(0, start - 12) : start], folded[end : end + 50]
    until = _UNTIL.search(before) or (after[:1] in ("底", "末") and _UP_TO_END.search(before)) or None
    if until and kind != "span":
        kind, start = "until", start - len(until.group())
        end += after[:1] in ("底", "末")
        period = period and replace(calendar.running_total(period), start=period.end.replace(month=1, day=1))
    elif (kind in _SINGLE or maker is third_of_month) and (
        _SINCE.match(after) or (_FROM.search(before) and _LONG_SINCE.match(after))
    ):
        kind = "since"
        if period and stated_year(match, "y1") is None and before.endswith(("去年", "上年")):
            period = maker(match, year - 1) if year else None
    elif kind == "span" and (after.startswith("累计") or before.endswith("累计")):
        period = period and calendar.running_total(period)
    needs_year = year is None and maker is not week_of_month
    return FoundPeriod(start, end, text[start:end], period, needs_year, kind)
