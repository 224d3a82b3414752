"""What a report says twice counts once: headlines, sums of paragraphs, running totals (contract 4.1, 4.4)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import Period
from etl.prose.numbered_sums import rest_of, told_of
from etl.prose.parts import DifferingTotal, parts_above_whole, parts_below_whole, subtract
from etl.prose.passage import REACH
from etl.prose.reading import ProseFigure, ProseReading
from etl.prose.totalling import adds_up

Role = Literal["title", "meta", "label", "note", "figure", "planned", "total"]

# Words with which a sentence sums up, for all of its figures; 二村共发放 sums up for that village alone.
SUMMED = re.compile(
    r"合计|小计|总计|总共|累计|各类|综上|\d月份?一?共(?![同青享建产筑治创管和体结])|全[县市区镇乡街州省旗盟所院校行](?![民员国])|[县市区镇乡]域"
    r"|(?:^|[,;:。]|活动中?|期间|[此本]次|这个?[月周季年]|[本当全][月周季日天年]度?(?:,(?:该|我|本)?(?:单位|公司|社区|街道|中心|[市区县镇乡村所局院校行站队]))?|我[所镇乡村局行院校县市区]|截至目前"
    r"|(?:以上|上述|[两三四五六七八九十]|\d+)[个家所处村镇场站点地校社区厂单位天日次]{1,3}[^,;:。\d]{0,4}|(?:以上|上述)(?:各项|几[项场次])?(?:活动|工作)?"
    r")(?:一?共|总)(?!同|青|享|建|筑|治|创|管|和|产|体|结)"
)
# 三场演出共吸引…: what opens a sentence as its subject has been told before.
RESUMED = re.compile(r"[^,;:。\d]{0,6}(?:一?共|总共|合计|累计)(?!同|青|享|建|筑|治|创|管|和|产|体|结)")
# Of a sum that is beyond doubt the whole report's: its time, its area or its head says so.
WHOLE = re.compile(
    r"(?:[本当全][月周季年]度?|季度|半年|\d月份?|20\d\d年度?|期间|以来|月来|年来|全[县市区镇乡街州省旗院校行])[^。;]{0,40}?(?:共|总|累计|合计)"
)
CLOSING = re.compile(
    r"(?:以上|上述|[两三四五六]个月|全[年月])?(?:活动|工作)?(?:合计|总计|共计|累计共?)[^,。]{0,4}(?:发放|开展|组织|张贴|走访|受)"
    r"|(?:[本全][日周月]|以上|上述)?(?:合计|小计|总计)[:,]"
)
PARTS_FIRST = re.compile(r"其中[,:]")
ALL_TOLD = re.compile(
    r"(?:以上|上述)(?:各项)?(?:活动|工作)?(?:合计|总计|共计|累计)"
)  # of nothing but what is told
# 以上三个社区合计…, 四个小组共…: a sum that says of how many it is.
ALL_OF_THEM = re.compile(
    r"(?:以上|上述|^|(?P<area>全[县市区镇乡村街校]道?))(?P<number>[两二三四五六七八九十\d]{1,3})[个家所处村镇支]"
    r"[^,;:。\d]{0,6}(?:一?共(?!同|青|享|建)|合计|总计|累计)"
)
# 由412场增加到680场: how far a figure told before has come.
RAISED = re.compile(r"由[^,;。]*(?:(?:增加|提高|上升|提升|增长|扩大)[到至]|[增升]至)[^,;。]*$")
OVERALL = re.compile(r"总体|整体|基本情况|概况|总的情况|主要数据")
SENTENCE_START = re.compile(r"[。;；!！?？]")
TAUGHT = frozenset(["lecture", "training"])
HEADLINE_LENGTH = 60
LONGEST_SUM = 64  # characters of the words that sum up, at most (see WHOLE)


@dataclass(slots=True)
class ParagraphReading:
    """One paragraph: `index` counts from 0; `period` is named in it or holds from before, else None.

    `under`: the head of its section, or with which it begins; '' for none. `reporter`: whose deeds alone count, ''
    where each unit speaks for itself. `beside`: its section is about another matter than fraud.
    """

    index: int
    text: str
    role: Role
    reading: ProseReading
    period: Period | None
    under: str = ""
    reporter: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure where it stands; `summed`: its sentence says that it sums up; `whole`: the whole report's time or
    area; `raised`: how far a figure told before has come."""

    paragraph: ParagraphReading
    figure: ProseFigure
    summed: bool
    whole: bool
    raised: bool


def drop_restated(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """Takes out figures that repeat others or sum them up, each with a note, and running totals beside 本月.

    `period` is the report's.
    """
    counted = [f for p in paragraphs for f in p.reading.figures if not is_running(f)]
    if period and period.cumulative:
        counted = []  # a report up to a day has no time of its own beside which a total would be control
    held: dict[str, list[Stated]] = {}
    for paragraph in paragraphs:
        for one in stated_in(paragraph):
            if not is_running(one.figure) or not is_beside(one.figure, counted):
                held.setdefault(one.figure.measure, []).append(one)
    kept: dict[int, list[ProseFigure]] = {}
    sums: set[int] = set()
    for same in held.values():
        unstated = keep_unstated(same, sums)
        leave_of_so_many(unstated)
        leave_named_parts(unstated)
        for one in leave_remainders(close_sums(unstated), period):
            kept.setdefault(one.paragraph.index, []).append(one.figure)
    for paragraph in paragraphs:
        left = sorted(kept.get(paragraph.index, []), key=lambda f: f.start)
        if paragraph.reading.figures and not left:
            paragraph.role = "total" if paragraph.index in sums else "note"
        paragraph.reading.figures = left


def is_running(figure: ProseFigure) -> bool:
    """Whether it is a running total, by its own words or by its time (1至8月累计)."""
    return figure.basis == "cumulative" or (figure.period is not None and figure.period.cumulative)


def is_beside(total: ProseFigure, counted: Sequence[ProseFigure]) -> bool:
    """Whether a running total is control beside figures of its measure.

    A total of one way (累计召开座谈会96场) is none beside figures that are all of others (9月举办文艺演出3场), and a plain
    累计 for one group none beside those of others: 面向学生，累计召开班会40场; 面向家长，举办讲座3场.
    """
    same = [figure for figure in counted if figure.measure == total.measure and may_hold(total, figure)]
    if not total.bare_total or total.group == "unspecified":
        return bool(same)
    return any(figure.group in ("unspecified", total.group) for figure in same)


def may_hold(total: ProseFigure, figure: ProseFigure) -> bool:
    """Whether a total's way, where it names one, can be that of a figure; 培训学员1300人次 came to lectures as well."""
    taught = figure.measure == "people_reached" and TAUGHT.issuperset((total.channel, figure.channel))
    return taught or total.channel == "unspecified" or figure.channel in ("unspecified", total.channel)


def keep_unstated(same: Sequence[Stated], sums: set[int]) -> list[Stated]:
    """The figures of one measure without those that others say already; these get a note. `sums` takes the numbers of
    the paragraphs that sum up others in them."""
    kept: list[Stated] = []
    headlines: defaultdict[tuple[float, str], list[Stated]] = defaultdict(list)
    told: defaultdict[tuple[float, str], list[Stated]] = defaultdict(list)
    for at, one in enumerate(same):
        key = (one.figure.quantity.value, one.figure.group)
        alike = [*headlines[key], *told[key]] if one.summed else headlines[key]
        said = any(says_already(other, one) for other in alike if other.paragraph is not one.paragraph)
        said = said or (one.raised and any(says_same(other.figure, one.figure) for other in kept))
        parts = parts_named(one, kept)
        if parts and not makes_up(one.figure, parts):
            sums.add(one.paragraph.index)
            one.paragraph.reading.differing.append(differing_total(one.figure, parts))
        elif said or (one.summed and is_sum_of_others(one, kept, same[at + 1 :])):
            note = ("prose_restated", one.figure.start, one.figure.end, one.figure.text)
            one.paragraph.reading.queries.append(note)
            if not said:
                sums.add(one.paragraph.index)
            leave_out_named(one)
        else:
            kept.append(one)
            if is_headline(one.paragraph):
                headlines[key].append(one)
            else:
                told[key].append(one)
    return kept


def parts_named(one: Stated, kept: Sequence[Stated]) -> list[ProseFigure]:
    """以上四个派出所共发放3200份: the figures before it, where they are as many as it says; [] for none."""
    text = one.paragraph.text
    sentence = max(text.rfind(mark, 0, one.figure.start) for mark in "。；\n") + 1
    named = ALL_OF_THEM.search(squeeze(text[sentence : one.figure.start])) if one.summed else None
    parts = [s.figure for s in kept if s.paragraph is not one.paragraph and not s.summed]
    return parts if named and len(parts) > 1 and read_numeral(named["number"]) == len(parts) else []


def differing_total(figure: ProseFigure, parts: Sequence[ProseFigure]) -> DifferingTotal:
    """The stated sum that its parts do not add up to."""
    summed = sum(part.quantity.value for part in parts)
    return DifferingTotal(figure.start, figure.end, figure.text, figure.quantity.value, summed)


def leave_out_named(one: Stated) -> None:
    """合计开展班会、讲座37场: what a sum names has been counted where its parts stand, and is no mention besides."""
    text, figure, reading = one.paragraph.text, one.figure, one.paragraph.reading
    since = max(text.rfind(mark, 0, figure.start) for mark in ",，;；。") + 1
    reading.mentions = [m for m in reading.mentions if not since <= m.start < figure.end]


def is_sum_of_others(one: Stated, kept: list[Stated], later: Sequence[Stated]) -> bool:
    """Whether the figures of its paragraph, of those before or of all of them, or of those behind make up a sum."""
    own = [s for s in kept if s.paragraph is one.paragraph]
    before = [s for s in kept if s.paragraph is not one.paragraph]
    behind = [s for s in later if s.paragraph is not one.paragraph]
    return any(sums_parts(one, some) for some in (own, before, kept, behind))


def close_sums(same: list[Stated]) -> list[Stated]:
    """合计…受众135人次 at the end: what the paragraphs before tell is part of it, which keeps the rest, if any."""
    closing = next((one for one in reversed(same) if closes(one.paragraph)), None)
    if closing is None:
        return same
    before = [o for o in same if o.paragraph.index < closing.paragraph.index and not o.summed]
    rest = subtract(closing.figure.quantity, [o.figure.quantity for o in before]) if before else None
    if len(before) > 1 and rest and rest.value and ALL_TOLD.match(squeeze(closing.paragraph.text)):
        parts = [o.figure for o in before]
        closing.paragraph.reading.differing.append(differing_total(closing.figure, parts))
        return [one for one in same if one is not closing]
    if not before or (rest and rest.value == closing.figure.quantity.value):
        return same
    figure, queries = closing.figure, closing.paragraph.reading.queries
    if adds_up(figure.quantity, [o.figure.quantity for o in before]):
        queries.append(("prose_restated", figure.start, figure.end, figure.text))
        return [one for one in same if one is not closing]
    if rest:
        queries.append(("prose_rest_of_sum", figure.start, figure.end, figure.text))
    else:
        stated, summed = figure.quantity.value, sum(o.figure.quantity.value for o in before)
        above = parts_above_whole(figure.start, figure.end, figure.text, stated, summed)
        closing.paragraph.reading.differing.append(above)
    if rest is None or not rest.value:
        return [one for one in same if one is not closing]
    figure.quantity = rest
    return same


def closes(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph opens by summing up what stands before it."""
    plain = squeeze(paragraph.text)
    numbered = ALL_OF_THEM.match(plain)
    return CLOSING.match(plain) is not None or (numbered is not None and numbered["area"] is not None)


def leave_remainders(same: list[Stated], period: Period | None) -> list[Stated]:
    """一季度共发放5000份, then under heads 进校园…发放800份: what is told apart is part of the sum, which keeps the rest.

    Parts with a time of their own are left to the store, which takes them out of longer ones (contract 5.4).
    """
    own = [one for one in same if one.figure.period in (None, period)]
    wholes = [one for one in own if one.summed and is_whole(one)]
    if len(wholes) != 1:
        return same
    whole = wholes[0]
    parts = [
        one.figure
        for one in own
        if not one.summed
        and one.paragraph.index > whole.paragraph.index
        and one.paragraph.under
        and may_be_part(one.figure, whole.figure)
    ]
    rest = subtract(whole.figure.quantity, [part.quantity for part in parts]) if parts else None
    if rest and rest.value:
        figure = whole.figure
        whole.paragraph.reading.queries.append(("prose_rest_of_sum", figure.start, figure.end, figure.text))
        figure.quantity = rest
    return same


def leave_of_so_many(same: Sequence[Stated]) -> None:
    """四村合计860份 where only 东村260份 and 西村200份 are told: the sum keeps the rest, which is asked about."""
    for one in same:
        text, figure = one.paragraph.text, one.figure
        sentence = max(text.rfind(mark, 0, figure.start) for mark in "。；\n") + 1
        said = told_of(text[sentence : figure.start]) if one.summed else None
        parts = [
            other.figure.quantity
            for other in same
            if said
            and other.paragraph is not one.paragraph
            and not other.summed
            and said[1].match(squeeze(other.paragraph.text[: other.figure.start]))
        ]
        rest = rest_of(figure.quantity, said[0], parts) if said else None
        if rest:
            stated, told = figure.quantity.value, sum(part.value for part in parts)
            below = parts_below_whole(figure.start, figure.end, figure.text, stated, told)
            one.paragraph.reading.differing.append(below)
            figure.quantity = rest


def leave_named_parts(same: Sequence[Stated]) -> None:
    """受教育学生4.2万人次 and then a paragraph 其中，县一中…2300名师生参加: the sum keeps the rest (contract 4.3)."""
    for at in sorted({one.paragraph.index for one in same if PARTS_FIRST.match(squeeze(one.paragraph.text))}):
        parts = [one.figure for one in same if one.paragraph.index == at]
        before = [one.figure for one in same if one.paragraph.index == at - 1]
        wholes = [figure for figure in before if all(may_hold_part(figure, part) for part in parts)]
        rest = subtract(wholes[0].quantity, [part.quantity for part in parts]) if len(wholes) == 1 else None
        if rest and rest.value:
            wholes[0].quantity = rest


def may_hold_part(whole: ProseFigure, part: ProseFigure) -> bool:
    """Whether a part of no other way, group or time can be of a whole."""
    alike = "unspecified" in (whole.group, part.group) or whole.group == part.group
    return alike and may_hold(whole, part) and (part.period is None or is_inside(part.period, whole.period))


def may_be_part(part: ProseFigure, whole: ProseFigure) -> bool:
    """Whether a sum that names its channel or group (共召开宣讲会286场) can hold a figure: 主题班会1450节 it cannot."""
    same_channel = whole.channel in ("unspecified", part.channel)
    return same_channel and whole.group in ("unspecified", part.group)


def is_whole(one: Stated) -> bool:
    """Whether the sentence sums up the time or the area of the whole report, before its sections or under 总体情况."""
    return one.whole and (not one.paragraph.under or OVERALL.search(one.paragraph.under) is not None)


def says_already(other: Stated, one: Stated) -> bool:
    """Whether an earlier paragraph says a figure as the headline of this one, or as the one part of its sum, or this one
    sums up the whole report once more."""
    inside = one.summed and not other.summed and is_inside(other.figure.period, one.figure.period)
    if not says_same(other.figure, one.figure, inside):
        return False
    said_apart = one.summed and not other.summed
    # 一周来，全校共召开36场: all over again
    closing = one.whole and other.paragraph.index < one.paragraph.index
    return heads(other.paragraph, one.paragraph) or said_apart or closing


def sums_parts(whole: Stated, parts: Sequence[Stated]) -> bool:
    """Whether the parts make up the whole, all of them or those that are no sums themselves."""
    plain = [s.figure for s in parts if not s.summed]
    return any(len(some) > 1 and makes_up(whole.figure, some) for some in ([s.figure for s in parts], plain))


def stated_in(paragraph: ParagraphReading) -> list[Stated]:
    """The figures of a paragraph with what their sentence says of each up to its end.

    Summed up: 共, 全县, 各类, 累计 … before the figure or in its words, or behind it where it opens the sentence
    (三场演出共…). The words are squeezed and searched once, so that a sentence without an end costs its length.
    """
    text, stated = paragraph.text, []
    said, read, summed, whole = "", 0, False, False
    for figure in paragraph.reading.figures:
        for end in SENTENCE_START.finditer(text, read, figure.start):
            said, read, summed, whole = "", end.end(), False, False
        since = max(0, len(said) - LONGEST_SUM)
        said += squeeze(text[read : figure.end])
        read = max(read, figure.end)
        summed = summed or SUMMED.search(said, since) is not None
        whole = whole or WHOLE.search(said, since) is not None
        resumed = said == squeeze(figure.text) and RESUMED.match(squeeze(text[read : read + LONGEST_SUM]))
        clause = max(len(said) - REACH, *(said.rfind(mark) for mark in ",;。"), -1) + 1
        raised = RAISED.search(said, clause) is not None
        part = said.rfind("其中")  # 共发放500份，其中一村200份: a part is no sum
        sums = summed if part < 0 else SUMMED.search(said, part) is not None
        stated.append(Stated(paragraph, figure, sums or bool(resumed), whole, raised))
    return stated


def is_inside(part: Period | None, whole: Period | None) -> bool:
    """Whether a time lies in another one: 8月份一共贴海报42张 behind 8月12日…贴海报42张."""
    return part is not None and whole is not None and whole.start <= part.start and part.end <= whole.end


def says_same(one: ProseFigure, other: ProseFigure, inside: bool = False) -> bool:
    """Whether two figures state the same, and neither a period nor a group that tells them apart; `inside`: the time
    of one is known to lie in that of the other."""
    same = (one.measure, one.quantity.value, one.group) == (other.measure, other.quantity.value, other.group)
    return same and (inside or one.period is None or other.period is None or one.period == other.period)


def heads(headline: ParagraphReading, body: ParagraphReading) -> bool:
    """Whether a paragraph is the headline of another, which says all of its figures again in sentences."""
    if not is_headline(headline) or is_headline(body):
        return False
    said = body.reading.figures
    return all(any(says_same(figure, f) for f in said) for figure in headline.reading.figures)


def is_headline(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is a line without an end: the headline of what comes behind it."""
    plain = squeeze(paragraph.text)
    return len(plain) <= HEADLINE_LENGTH and plain[-1] not in "。;!?,:" and "," not in plain


def makes_up(whole: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    """Whether the parts add up to the whole, or lie within the bounds of a whole that is no exact number."""
    total = sum(part.quantity.value for part in parts)
    stated = whole.quantity
    if total == stated.value:
        return True
    loose = stated.qualifier != "exact" and stated.low is not None and stated.high is not None
    return loose and (stated.low or 0) <= total <= (stated.high or 0)
