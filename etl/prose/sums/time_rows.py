"""Rows that tell a count by its times: 全年18.6万份，分季度为：一季度4.2万份，二季度5.1万份…; 其中1月12篇、2月7篇.

Each count is of its own time and of what the row is about; what stands before the row is their sum and control
(contract 4.1, 4.2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import pairwise

from etl.meaning.lexicon import find_measures, units_of
from etl.meaning.period import FoundPeriod, Period, find_periods
from etl.prose.counted.measured import find_measured
from etl.prose.passages.passage import Figure, Passage, Spot
from etl.prose.sums.totalling import adds_up
from etl.prose.words.parts import DifferingTotal, parts_above_whole
from etl.prose.words.zones import Measured, strict_measure
from etl.regex import regex

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_TIME = (
    rf"(?:20\d\d年)?(?:第?[一二三四1-4]季度|[上下]半年|{_NUMBER}月?[至到~—-]{_NUMBER}月份?|{_NUMBER}月(?:份|[上中下]旬|上半月|下半月|\d{{1,2}}[日号])?"
    r"|[上中下]旬|[上下]半月|第[一二三四五1-5]周|(?:周|星期)[一二三四五六日天]"
    r"|\d{1,2}[日号][至到~—-]\d{1,2}[日号]|\d{1,2}[日号](?:[上下]午|[早晚]上|[\u4e00-\u9fff]{1,3}前)?)"  # 16日开船前十遍
)
_ITEM = regex(rf"(?:其中|当中)?[,:]?(?P<time>{_TIME})")
_BARE = regex(
    rf"(?:其中|当中)?[,:]?{_TIME}(?:份|则|又)?(?:共计?|约|近|为|是|有|达|完成|增至|增加到|降至|减至|仅|:)*"
)
# 阅读量头一篇2100次，后一篇860次; 第一场31人，第二场26人
_ONE_OF_THEM = regex(
    r"(?:(?:第[一二三四五六七八九十]|头一?|前一|后一|另一|最后一|首|[末尾])(?:篇|条|期|部|则|场|堂|次|节|回|个|批次?|轮|趟|拨|波|[天日晚夜])|次日)"
    r"(?:约|近|有|为|是|达|则|也|来了|到了|发了|发|只|就)*"
)
_AGAIN = regex(rf"{_TIME}(?:又|再|也)?(?P<deed>[发派送贴挂播放讲走印推])(?:放|出去?|送|发)?了?(?:约|近)?")
# 三天里来问的零工，头一天41人: who they were, before how many of them came each time
_WHO_CAME = regex(
    r"(?:[前进来到]来?|停下来?|围过来)[^,;。:\d]{0,6}(?:[问听看]|咨询|领取)[^,;。:\d]{0,4}的[^,;。:\d]{0,6}$"
)
# 防刷单的短信，给务工人员发了两回，头回3150条
_SO_OFTEN = regex(r"[^\d每各没未](?:了|过)?(?:[两三四五六七八九十]|[2-9])(?:回|次|批|轮|趟)[,:]$")
_SHARED = regex(r"(?:其中|当中)?,?(?:各个?|[四两]个)(?:季度|月|半年)份?(?:分别|依次)[为是有]?(?:约|近)?")
# 分季度为：, 按月看，, 各季度分别为: what opens a row that tells all of a time.
_APART = r"(?:分|按|各|四个|两个|具体)(?:季度?|月份?|旬|周|时段|时间段?|阶段|半年)"
_SAID = r"(?:划分|分布|统计|来?看|来?分|情况|分别|依次|计|[为是有])*"
_OPENED = regex(rf"[,;:(。]?(?:其中[,:]?)?(?P<apart>{_APART}{_SAID})?[,:(]?")
_WHOLE = regex(r"合计|总计|共计|一共|总共|共(?![同青享建产])|总量|全[年月季]")
_LAST_CLAUSE = regex(r".*[,:;(\d]", re.DOTALL)
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
    before = _time_remarked(spot) or spot.zones.before
    again = _AGAIN.fullmatch(before)  # 6日发了200份 behind 折页5日发了300份
    told_so = again or any(way.fullmatch(before) for way in (_BARE, _SHARED, _ONE_OF_THEM))
    if not before or spot.zones.behind or not told_so:
        return None
    unit = spot.zones.unit
    told = [
        f
        for f in spot.earlier_in_sentence()
        if f.found.quantity.unit == unit or (unit in units_of(f.measure) and not f.measured.side)
    ]
    told = told or _in_piece_before(spot)
    if again:
        said = spot.passage.text[told[-1].zone : told[-1].end] if told else ""
        return Measured(told[-1].measure, "", 0) if again["deed"] in said else None
    return Measured(told[-1].measure, "", 0) if told else _named_over_row(spot)


# 八月份最多，一千四百人次: a word on the time stands between it and its number
# 二月份过年人少，只有430张
_REMARKED = regex(
    rf"(?:^|[,;。:])(?P<time>{_TIME}(?:份)?)[^,;。:\d]{{1,8}},(?:[只仅才就]?(?:有|是)|[只仅才就])?$"
)


def _time_remarked(spot: Spot) -> str:
    told = _REMARKED.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
    return told["time"] if told else ""


def _in_piece_before(spot: Spot) -> list[Figure]:
    """七月份1100人次；八月份1400人次: what the piece before the ; counts in the same unit, at a time of its own."""
    start = spot.passage.sentences[spot.clause.sentence][0]
    last = spot.earlier[-1:] if spot.passage.text[max(0, start - 1) : start] == ";" else []
    alike = (
        last and last[0].found.quantity.unit == spot.found.quantity.unit and time_of(spot.passage, last[0])
    )
    return last if alike and last[0].clause.sentence == spot.clause.sentence - 1 else []


def _named_over_row(spot: Spot) -> Measured | None:
    """群发短信，4月21.5万条、5月19.8万条: the first of a row counts what the clause right before it names, or what its
    sentence has named before 发了两回; 来问的零工，头一天41人 those of whom that clause says what they did."""
    said = spot.passage.sentence_before(spot.start, spot.clause.sentence)
    if said[-1:] not in (",", ":"):
        return None
    last = _LAST_CLAUSE.sub("", said[:-1])
    who = _WHO_CAME.search(last)
    if who:
        return find_measured(replace(spot.zones, before=who.group(), led_by=""))
    if _SO_OFTEN.search(said) and not spot.earlier_in_sentence():
        last = said
    hits = find_measures(last)
    alone = len({hit.code for hit in hits}) == 1  # 利用大喇叭、宣传车开展宣传，4月5次 is of no one way
    code = strict_measure(hits[-1].word, spot.zones.unit) if alone else None
    return Measured(code, "", 0) if code else None


def settle_time_rows(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """Takes out the sums of rows of times, and says which are not what their times add up to."""
    differing: list[DifferingTotal] = []
    times = Times(passage, {id(figure): time_of(passage, figure) for figure in figures})
    for whole in [figure for figure in figures if not figure.running]:
        at = figures.index(whole) + 1
        row = times.row_behind(whole, figures, at) if at < len(figures) and not whole.part else []
        opened = _OPENED.fullmatch(passage.text, whole.end, row[0].zone) if len(row) > 1 else None
        if opened:
            differing += settle_row(times, whole, row, figures, opened)
    return differing


@dataclass(slots=True)
class Times:
    """The times of a passage's figures, each looked for once. `own`: the time with which the words of a figure begin, by its
    identity; `named`: what each sentence names."""

    passage: Passage
    own: dict[int, str]
    named: dict[int, list[FoundPeriod]] = field(default_factory=dict)

    def row_behind(self, whole: Figure, figures: Sequence[Figure], since: int) -> list[Figure]:
        """The counts of its measure right behind a figure of its sentence that each begin with a time."""
        row: list[Figure] = []
        for at in range(since, len(figures)):
            figure = figures[at]
            alike = figure.measure == whole.measure and figure.clause.sentence == whole.clause.sentence
            if not alike or not self.own[id(figure)]:
                break
            row.append(figure)
        return row

    def last_before(self, whole: Figure) -> list[Period]:
        """The last time that its sentence names before a figure; [] for none."""
        number = whole.clause.sentence
        start, end = self.passage.sentences[number]
        if number not in self.named:
            self.named[number] = find_periods(self.passage.text[start:end], _ANY_YEAR)
        place = whole.start - start
        return [found.period for found in self.named[number] if found.period and found.end <= place][-1:]

    def filled(self, row: Sequence[Figure]) -> Period | None:
        """The time that the times of a row fill one behind the other; None where they leave gaps or are no months."""
        told = [find_periods(self.own[id(one)], _ANY_YEAR) for one in row]
        times = [found[0].period for found in told if found and found[0].period]
        if len(times) < len(row) or any(
            later.start != one.end + timedelta(days=1) for one, later in pairwise(times)
        ):
            return None
        return Period(times[0].start, times[-1].end)


def time_of(passage: Passage, figure: Figure) -> str:
    """The time with which the words of a figure begin, or to which it is shared out; '' for none."""
    if figure.share:
        told = re.fullmatch(_TIME, figure.share.name)
        return told.group() if told else ""
    told = _ITEM.match(passage.text, figure.zone, figure.found.start)
    return told["time"] if told else ""


def settle_row(
    times: Times, whole: Figure, row: Sequence[Figure], figures: list[Figure], opened: re.Match[str]
) -> list[DifferingTotal]:
    """One sum with its row: control where the row tells all of its time, else left to what 其中 says."""
    text, own, filled = times.passage.text, times.last_before(whole), times.filled(row)
    if own and not (filled and own[0].holds(filled)) and not opened["apart"]:
        return []  # 1月12篇，2月7篇，3月11篇: the first of its row
    start = times.passage.sentences[whole.clause.sentence][0]
    equal = adds_up(whole.quantity, [one.quantity for one in row])
    said_apart = opened["apart"] is not None or opened.group()[-1:] in (":", "(")
    full = filled is not None and (filled in own or (filled.start.month, filled.end.month) in _FULL)
    if not equal and not (
        full and (own or said_apart or _WHOLE.search(text, start, whole.start) or "其中" in opened.group())
    ):
        return []
    for one in row:
        one.part = True
        one.group = whole.group if one.group == "unspecified" else one.group
        one.channel = whole.channel if one.channel == "unspecified" else one.channel
    figures.remove(whole)
    if equal:
        return []
    stated, summed = whole.quantity.value, sum(one.quantity.value for one in row)
    span = (whole.start, whole.end, text[whole.start : whole.end], stated, summed)
    return [parts_above_whole(*span) if summed > stated else DifferingTotal(*span)]
