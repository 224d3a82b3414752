"""Rows that tell a count by its times: 全年18.6万份，分季度为：一季度4.2万份，二季度5.1万份…; 其中1月12篇、2月7篇.

Each count is of its own time and of what the row is about; what stands before the row is their sum and control
(contract 4.1, 4.2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from etl.meaning.lexicon import units_of
from etl.meaning.period import Period, find_periods
from etl.prose.dating import holds
from etl.prose.parts import DifferingTotal, parts_above_whole
from etl.prose.passage import Figure, Passage, Spot
from etl.prose.totalling import adds_up
from etl.prose.zones import Measured

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_TIME = (
    rf"(?:20\d\d年)?(?:第?[一二三四1-4]季度|[上下]半年|{_NUMBER}月(?:份|[上中下]旬|上半月|下半月|\d{{1,2}}[日号])?"
    r"|[上中下]旬|[上下]半月|第[一二三四五1-5]周|(?:周|星期)[一二三四五六日天])"
)
_ITEM = re.compile(rf"(?:其中|当中)?[,:]?(?P<time>{_TIME})")
_BARE = re.compile(
    rf"(?:其中|当中)?[,:]?{_TIME}(?:份|则|又)?(?:共计?|约|近|为|是|有|达|完成|增至|增加到|降至|减至|仅|:)*"
)
_SHARED = re.compile(r"(?:其中|当中)?,?(?:各个?|[四两]个)(?:季度|月|半年)份?(?:分别|依次)[为是有]?(?:约|近)?")
# 分季度为：, 按月看，, 各季度分别为: what opens a row that tells all of a time.
_APART = r"(?:分|按|各|四个|两个|具体)(?:季度?|月份?|旬|周|时段|时间段?|阶段|半年)"
_SAID = r"(?:划分|分布|统计|来?看|来?分|情况|分别|依次|计|[为是有])*"
_OPENED = re.compile(rf"[,;:(。]?(?:其中[,:]?)?(?P<apart>{_APART}{_SAID})?[,:(]?")
_WHOLE = re.compile(r"合计|总计|共计|一共|总共|共(?![同青享建产])|总量|全[年月季]")
_ANY_YEAR = 2001
_FULL = {
    (1, 12),
    (1, 6),
    (7, 12),
    (1, 3),
    (4, 6),
    (7, 9),
    (10, 12),
}  # first and last month of what a row fills


def told_of_times(spot: Spot) -> Measured | None:
    """二季度5.1万份 behind 一季度…资料4.2万份: a count with nothing but its time is of what was counted in the same unit
    before it."""
    before = spot.zones.before
    if not before or spot.zones.behind or not (_BARE.fullmatch(before) or _SHARED.fullmatch(before)):
        return None
    unit = spot.zones.unit
    told = [
        f
        for f in spot.earlier_in_sentence()
        if f.found.quantity.unit == unit or (unit in units_of(f.measure) and not f.measured.side)
    ]
    return Measured(told[-1].measure, "", 0) if told else None


def settle_time_rows(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Takes out the sums of rows of times, and says which are not what their times add up to."""
    differing: list[DifferingTotal] = []
    for whole in [figure for figure in figures if not figure.running]:
        at = figures.index(whole) + 1
        row = row_of_times(passage, whole, figures[at:]) if at < len(figures) and not whole.part else []
        opened = _OPENED.fullmatch(passage.text, whole.end, row[0].zone) if len(row) > 1 else None
        if opened:
            differing += settle_row(passage, whole, row, figures, opened)
    return differing


def row_of_times(passage: Passage, whole: Figure, later: Sequence[Figure]) -> list[Figure]:
    """The counts of its measure right behind a figure of its sentence that each begin with a time."""
    row: list[Figure] = []
    for figure in later:
        alike = figure.measure == whole.measure and figure.clause.sentence == whole.clause.sentence
        if not alike or not time_of(passage, figure):
            break
        row.append(figure)
    return row


def time_of(passage: Passage, figure: Figure) -> str:
    """The time with which the words of a figure begin, or to which it is shared out; '' for none."""
    if figure.share:
        told = re.fullmatch(_TIME, figure.share.name)
        return told.group() if told else ""
    told = _ITEM.match(passage.text, figure.zone, figure.found.start)
    return told["time"] if told else ""


def settle_row(
    passage: Passage, whole: Figure, row: Sequence[Figure], figures: list[Figure], opened: re.Match[str]
) -> list[DifferingTotal]:
    """One sum with its row: control where the row tells all of its time, else left to what 其中 says."""
    words = passage.text[passage.sentences[whole.clause.sentence][0] : whole.start]
    own = [found.period for found in find_periods(words, _ANY_YEAR) if found.period][-1:]
    filled = time_filled(passage, row)
    if own and not (filled and holds(own[0], filled)) and not opened["apart"]:
        return []  # 1月12篇，2月7篇，3月11篇: the first of its row
    equal = adds_up(whole.quantity, [one.quantity for one in row])
    said_apart = opened["apart"] is not None or opened.group()[-1:] in (":", "(")
    full = filled is not None and (filled in own or (filled.start.month, filled.end.month) in _FULL)
    if not equal and not (full and (own or said_apart or _WHOLE.search(words) or "其中" in opened.group())):
        return []
    for one in row:
        one.part = True
        one.group = whole.group if one.group == "unspecified" else one.group
        one.channel = whole.channel if one.channel == "unspecified" else one.channel
    figures.remove(whole)
    if equal:
        return []
    stated, summed = whole.quantity.value, sum(one.quantity.value for one in row)
    span = (whole.start, whole.end, passage.text[whole.start : whole.end], stated, summed)
    return [parts_above_whole(*span) if summed > stated else DifferingTotal(*span)]


def time_filled(passage: Passage, row: Sequence[Figure]) -> Period | None:
    """The time that the times of a row fill one behind the other; None where they leave gaps or are no months."""
    told = [find_periods(time_of(passage, one), _ANY_YEAR) for one in row]
    times = [found[0].period for found in told if found and found[0].period]
    if len(times) < len(row) or any(
        later.start != one.end + timedelta(days=1) for one, later in pairwise(times)
    ):
        return None
    return Period(times[0].start, times[-1].end)
