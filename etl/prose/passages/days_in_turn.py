"""Days of a list that have a place each: 11日到西关市场、25日到三沙渔港，摆摊共2场 is of the first of them to the last."""

from __future__ import annotations

from etl.meaning.numerals import read_numeral
from etl.meaning.period import FoundPeriod, Period
from etl.regex import regex

_COUNT = r"[\d一二两三四五六七八九十百千几]{1,4}[余多来]?(?:[场份张户人个条节堂期位册幅块篇起课次])"
_PLACE = rf"(?:[上中下]午|早上|晚上?)?[到在去赴进走](?:(?!{_COUNT})[^,;。:、()\d]){{1,16}}"
_AND_NEXT, _THEN = regex(f"{_PLACE}、"), regex(f"{_PLACE},")


# 头一天41人，第二天29人
_NTH_DAY = regex(r"[,;]?(?:头一?|首|第(?P<nth>[一二三四五六七八九]))[天日晚]")
_DAY = regex(r"(\d{1,2})(?=[日号、]|$)")


def day_by_turn(listed: FoundPeriod, words: str) -> Period | None:
    """The day of a list (3月8日、15日、22日) that is meant by the words before a number: 第二天; None for no such words."""
    nth, days = _NTH_DAY.match(words), _DAY.findall(listed.text)
    whole = listed.period
    if nth is None or whole is None or "、" not in listed.text or whole.start.month != whole.end.month:
        return None
    at = int(read_numeral(nth["nth"] or "一") or 0)
    if not 0 < at <= len(days):
        return None
    day = whole.start.replace(day=int(days[at - 1]))
    return Period(day, day) if whole.holds(Period(day, day)) else None


def days_in_turn(text: str, times: list[FoundPeriod]) -> list[FoundPeriod]:
    """The times of a folded text in order, with one for each list of days with a place each of which none counts alone."""
    if "、" not in text:
        return times
    kept: list[FoundPeriod] = []
    first = 0
    while first < len(times):
        last = first
        while last + 1 < len(times) and _goes_on(text, times[last], times[last + 1]):
            last += 1
        listed = last > first and _THEN.match(text, times[last].end) is not None
        kept += [_from_to(text, times[first], times[last])] if listed else times[first : last + 1]
        first = last + 1
    return kept


def _goes_on(text: str, day: FoundPeriod, behind: FoundPeriod) -> bool:
    """Whether a day has a place, and behind a 、 the next one follows."""
    if day.kind != "day" or behind.kind != "day" or day.period is None or behind.period is None:
        return False
    near = _AND_NEXT.fullmatch(text, day.end, behind.start) is not None
    return near and day.period.end < behind.period.start


def _from_to(text: str, day: FoundPeriod, last: FoundPeriod) -> FoundPeriod:
    whole = Period(day.period.start, last.period.end) if day.period and last.period else None
    return FoundPeriod(day.start, last.end, text[day.start : last.end], whole, False, "span")
