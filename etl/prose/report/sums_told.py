"""Whether a figure of a report is the sum of others that it tells (contract 4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    ALL_OF_THEM,
    SUMMED,
    Stated,
    is_outside,
    makes_up,
    may_hold,
    words_before,
)
from etl.prose.report.diaries import ENTRY
from etl.prose.words.accounts import ADDED_UP, COMES_TO
from etl.regex import regex

IN_ALL = regex(rf"(?:{ADDED_UP})[^,，;；。、\d]*\d")
# 两次活动，宣传单发了500份; 这两场讲座让500份宣传单走进千家万户
THOSE_HELD = regex(
    r"(?:这|上述|以上)?(?:[两三四五六七八九十]{1,2}|\d{1,2})(?:场|次|天|期|堂|节|站|批)(?:活动|讲座|宣传|宣讲|培训|演出|课|下来|里|[,，])"
)
REACH = 40  # characters at either end of what a sentence says before a figure
_OF_ALL = regex(r"全[年月周县市区镇乡街校院行]|[本上][月周季年]|半年|季度|学期|期间")
FEWEST_SHARES = 4  # exact numbers that make up another one are its parts, whatever it is called
FEWEST_UNITS = 3  # in a row that makes up a sum by itself


def parts_named(one: Stated, kept: Sequence[Stated]) -> list[ProseFigure]:
    """以上四个派出所共发放3200份, 两类活动合计23场: the figures before it, as many as it says; [] for none."""
    named = ALL_OF_THEM.search(squeeze(words_before(one) + one.figure.text)) if one.summed else None
    if named is None:
        return []
    parts = [s.figure for s in kept if s.paragraph is not one.paragraph and not s.summed]
    return parts if len(parts) > 1 and read_numeral(named["number"]) == len(parts) else []


def told_before(one: Stated, kept: Sequence[Stated]) -> list[Stated]:
    """The figures of other paragraphs before a sum that it can be of."""
    return [s for s in kept if one.is_of(s) and s.paragraph is not one.paragraph]


def is_sum_of_others(one: Stated, kept: list[Stated], later: Sequence[Stated]) -> bool:
    """Whether the figures of its paragraph, of those before or of all of them, or of those behind make up a sum."""
    said, whole = words_before(one), one.whole and one.figure.quantity.qualifier == "exact"
    # 全程共发放500份, 前后发放合计500份: no such word, and just what all paragraphs before it make
    summed = IN_ALL.search(said[-REACH:] + one.figure.text) or THOSE_HELD.match(
        (said[:REACH] + one.figure.text).lstrip()
    )
    of_all = _OF_ALL.search(said)
    if not (whole or of_all or summed or one.raised or one.summed):
        return False  # said first: others are looked for among all figures of a report
    behind = [s for s in later if s.paragraph is not one.paragraph and one.is_of(s)]
    # 5月份，大柘派出所共组织开展活动16场次: it may sum up, and does where it is just what they make
    if whole and any(
        just_makes_up(one, some) for some in (behind, of_way(one, behind), *of_paragraphs(behind))
    ):
        return True
    before = told_before(one, kept)
    # 全年全县开展集中宣传128场次 above, or below, a paragraph that shares just them out to five places
    around = of_paragraphs([*behind, *before]) if of_all else []
    if any(len(some) >= FEWEST_SHARES and just_makes_up(one, some) for some in around):
        return True
    if _goes_on_by_day(one, behind):
        own = [s for s in kept if one.is_of(s) and s.paragraph is one.paragraph]
        return one.summed and sums_parts(one, own)
    # 外出宣传由13场增加到21场 behind 14场, 4场, 2场 and 1场
    if (summed or one.raised) and just_makes_up(one, before):
        return True
    if not one.summed:
        return False
    told = [s for s in kept if one.is_of(s)]
    own = [s for s in told if s.paragraph is one.paragraph]
    return any(sums_parts(one, some) for some in (own, before, told, behind, *of_units(behind)))


def _goes_on_by_day(one: Stated, behind: Sequence[Stated]) -> bool:
    """9日 两辆车共讲2次 between other days of a log: of that day alone, whatever those before make."""
    day = one.figure.period
    if day is None or day.start != day.end or not ENTRY.match(squeeze(one.paragraph.text)):
        return False
    later = (s for s in behind if ENTRY.match(squeeze(s.paragraph.text)))
    return any(s.figure.period is not None and s.figure.period.start > day.start for s in later)


def just_makes_up(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Whether several parts make up a number to the last, and none of them is rounded."""
    exact = all(part.figure.quantity.qualifier == "exact" for part in parts)
    return exact and sums_parts(whole, parts)


def of_way(whole: Stated, told: Sequence[Stated]) -> list[Stated]:
    """反诈讲座26场 above lectures of 18 and 8, whatever trainings are told of besides: those of its own way."""
    way = whole.figure.channel
    return [one for one in told if one.figure.channel == way] if way != NONE else []


def of_paragraphs(told: Sequence[Stated]) -> list[list[Stated]]:
    """What single paragraphs tell: 进社区52场、进农村61场、进校园23场 make up the 136 above, whatever others tell."""
    rows: dict[int, list[Stated]] = {}
    for one in told:
        rows.setdefault(one.paragraph.index, []).append(one)
    return list(rows.values())


def of_messages(told: Sequence[Stated]) -> list[list[ProseFigure]]:
    """What the lines of single messages tell, each of whoever speaks in it: today's five villages of a chain, whatever a
    station and a school told in the chat besides."""
    chains: dict[int, list[ProseFigure]] = {}
    for one in told:
        if one.speaker and one.paragraph.message >= 0:
            chains.setdefault(one.paragraph.message, []).append(one.figure)
    return [figures for figures in chains.values() if len(figures) >= FEWEST_UNITS]


def of_units(told: Sequence[Stated]) -> list[list[Stated]]:
    """What single paragraphs tell of several units each: 往流所9场，黎集所8场，…, whatever others tell besides."""
    rows: dict[int, list[Stated]] = {}
    for one in told:
        if one.speaker:
            rows.setdefault(one.paragraph.index, []).append(one)
    return [row for row in rows.values() if len({one.speaker for one in row}) == len(row) >= FEWEST_UNITS]


def sums_parts(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Whether the parts make up the whole, all of them or those that are no sums themselves.

    What is of a time outside the whole's is no part of it: 1月46场、2月38场、3月84场; of a day in no paragraph, but where
    it says that it is of more (8月31日　一个月下来，入户73户).
    """
    time = None if says_sum(whole) else whole.figure.period
    of_day = time is not None and time.start == time.end and not COMES_TO.search(words_before(whole))
    parts = [
        s
        for s in parts
        if not (of_day or s.paragraph is whole.paragraph) or not is_outside(s.figure.period, time)
    ]
    if not any(may_hold(whole.figure, s.figure) for s in parts):
        return False  # 全月摆摊6次 beside 讲座4场 and 反诈课2节
    plain = [s.figure for s in parts if not s.summed]
    return any(len(some) > 1 and makes_up(whole.figure, some) for some in ([s.figure for s in parts], plain))


def says_sum(whole: Stated) -> bool:
    """Whether the words right before a figure sum up: 一季度合计30篇; 3月84场 does not."""
    text, end = whole.paragraph.text, whole.figure.start
    since = max(text.rfind(mark, 0, end) for mark in ",，、;；。(（") + 1
    return SUMMED.search(squeeze(text[since : whole.figure.end])) is not None
