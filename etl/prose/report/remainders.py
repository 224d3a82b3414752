"""What the parts that a report tells apart leave of a sum that it states (contract 4.2, 4.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.quantity_sums import subtract
from etl.prose.counted.circumstances import NONE
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import (
    ALL_OF_THEM,
    Stated,
    differing_total,
    is_apart,
    is_inside,
    is_outside,
    is_sum_line,
    note_restated,
    words_before,
)
from etl.prose.report.diaries import ENTRY, SUM_OF_DAYS
from etl.prose.sums.settling import BESIDE
from etl.prose.sums.totalling import adds_up
from etl.prose.words.accounts import ALL_TOLD, opening_of
from etl.prose.words.parts import DifferingTotal, are_near, parts_above_whole, rest_kept
from etl.regex import regex

TOGETHER = r"一?共(?![同青享建产筑治创管和体])"
_TIME = r"(?:20\d\d年)?(?:\d{1,2}月份?|[一二三四]季度|[上下]半年|[本全当][月季年]度?)"
# 全县合计, 全县3月合计, 3月份，全县各所共
AREA_IN_ALL = regex(
    rf"(?:{_TIME},?)?全[县市区镇乡街村校][道区]?(?:各[^,;:。\d]{{1,4}}?)?{_TIME}?(?:合计|总计|共计|{TOGETHER})"
)
# 四、本月共发放宣传资料380份, behind what the month's paragraphs tell
TIME_IN_ALL = regex(
    rf"(?:[(]?[一二三四五六七八九十\d]{{1,2}}[、.)])?[本全当]个?(?:[周月旬季年]|星期|学期)度?(?:以来|下来)?,?[^,;:。\d]{{0,4}}?{TOGETHER}"
)
SUBTOTAL = regex(r"[^,;:。\d]{0,6}小计")  # 一周小计：宣传单150张
FEWEST_TIMES = 2
SHARE_FIRST = regex(r"[上中下]旬|[上下]半[月年]")
SHARES_OF_TIME = ({"上旬", "中旬", "下旬"}, {"上半月", "下半月"}, {"上半年", "下半年"})
MORE = regex(r"另外|此外|另[有行发附计]|(?<=[,、])[还又](?=[^,]*$)|[局所]?(?:自身|本级|机关)(?=[^,]*$)")
CLOSING = regex(
    r"(?:以上|上述|[两三四五六]个月|全[年月])?(?:活动|工作)?(?:合计|总计|共计|累计共?)[^,。]{0,4}(?:发放|开展|组织|张贴|走访|受)"
    rf"|(?:[本全一这][日周月]|[两三四五六七]天|\d{{1,2}}月份?|以上|上述)?(?:活动)?(?:合计|小计|总计)[:,]"
    rf"|{ALL_TOLD.pattern}|{AREA_IN_ALL.pattern}"
    # 本周合计发放300份: by a word that does nothing but sum up
    r"|(?:[本当全这一][日天周月旬季年]度?|[本当这一]个?(?:月|星期|礼拜|季度))(?:活动|工作)?(?:合计|总计|共计)(?=[^,。;\d]{0,12}\d)"
)
# 长寿镇把圩场当课堂, 3.加义镇：: a paragraph that begins with whose it is.
NAME_FIRST = regex(
    r"(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、])?在?(?!全|各|该|我)[\u4e00-\u9fff]{1,8}?(?:镇|乡|街道|村|社区|所|支行|小学|中学|学校|公司)"
)
OVERALL = regex(r"总体|整体|基本情况|概况|总的情况|数据|总览|速览|综述")


def check_closing(same: list[Stated], closing: set[int], period: Period | None) -> list[Stated]:
    """合计开展宣传12场，发放资料4800份 behind units that make up the 12 and tell 4500: the 4800 sum up the same, and differ
    (contract 4.2). So do those of a year whose four quarters were told. `closing`: the paragraphs of which a
    figure sums up those before; `period`: the report's."""
    left: list[Stated] = []
    last = max((one.paragraph.index for one in same), default=-1)
    together = summed_by_name(same)
    for one in same:
        if one in together:
            note_restated(one.paragraph, one.figure)
            continue
        whole, beside = one.figure.period or period, one.paragraph.index in closing
        closes_all = one.summed and (beside or one.paragraph.index == last)
        parts = parts_of_closing(one, same, whole) if closes_all else []
        near = is_near(one, parts) and (beside or sums_up_all_kinds(one, parts))
        named = near or (beside and are_named(parts)) or sums_up_lines(one, parts)
        if not parts or not (named or is_made_up(whole, parts)):
            left.append(one)
            continue
        figure, figures = one.figure, [part.figure for part in parts]
        if adds_up(figure.quantity, [part.quantity for part in figures]):
            note_restated(one.paragraph, figure)
        else:
            one.paragraph.reading.differing.append(differing_total(figure, figures))
    return left


def summed_by_name(same: Sequence[Stated]) -> list[Stated]:
    """假期五天，共发放折页1680份、告知书186份 below the days that make up both: the last paragraph's sums of one measure,
    each under its own name, where together they are all that was told before; [] for none."""
    closing = [one for one in same if one.paragraph is same[-1].paragraph] if same else []
    parts = [one for one in same if one.paragraph is not closing[0].paragraph] if closing else []
    if len(closing) < _FEWEST_NAMES or not closing[0].summed or len(parts) <= len(closing):
        return []
    told, summed = (sum(one.figure.quantity.value for one in some) for some in (closing, parts))
    return closing if told == summed and not any(one.summed for one in parts) else []


_FEWEST_NAMES = 2
_UNITS_ABOVE = regex(
    r"(?:以上|上述)(?!活动|各项|工作|方面)[\u4e00-\u9fff]{1,8}?(?:合计|共计|总计|累计|一?共)"
)


def is_near(one: Stated, parts: Sequence[Stated]) -> bool:
    """三天共走访150户，发放手册330份, where the days make 150 and 320: a sum that differs, beside one that does not."""
    stated, summed = one.figure.quantity.value, sum(part.figure.quantity.value for part in parts)
    return len(parts) > 1 and are_near(stated, summed)


# 据统计，9月份全校共开展各类反诈宣传活动173场
_ALL_KINDS = regex(r"(?:各类|各种|各项|各式)[^,;。:\d]{0,16}$")


def sums_up_all_kinds(one: Stated, parts: Sequence[Stated]) -> bool:
    """各类活动173场 below lectures, class meetings and courses that make nearly as many."""
    return len(parts) > FEWEST_TIMES and _ALL_KINDS.search(squeeze(words_before(one))) is not None


def sums_up_lines(one: Stated, parts: Sequence[Stated]) -> bool:
    """合计：宣传单2160份 below 文公社区：宣传单300份 and the like: whether a line of sums stands below those of units."""
    return is_sum_line(one.paragraph.text) and all(part.speaker for part in parts)


def is_part(other: Stated, whole: Period | None) -> bool:
    """Whether a figure sums up nothing, or but a time inside that of the whole: 一季度共… before 全年合计…."""
    time = other.figure.period
    return not other.summed or (time != whole and is_inside(time, whole))


def is_of_one_way(other: Stated, whole: ProseFigure) -> bool:
    """全校共召开班会162场 before 全校共开展各类宣传活动173场: a sum too, but of one way alone."""
    return other.summed and other.figure.channel != NONE and whole.channel == NONE


def parts_of_closing(one: Stated, same: Sequence[Stated], whole: Period | None) -> list[Stated]:
    """What the paragraphs before a sum tell of its measure; [] where they tell it once, or more than it in one place, it
    is beside them (另外) or of another way, group or time, or its own paragraph or those behind tell of it too."""
    figure = one.figure
    others = [
        o for o in same if o is not one and one.is_of(o) and (is_part(o, whole) or is_of_one_way(o, figure))
    ]
    if is_sum_line(one.paragraph.text):  # 汇总：班会156节 below 班会6节，另外请民警讲了1场
        others = [o for o in others if figure.channel in (NONE, o.figure.channel)]
    parts = [o for o in others if o.paragraph.index < one.paragraph.index]
    alike = all(
        may_be_part(part.figure, figure)
        and is_of_its_time(part.figure, figure)
        and part.figure.quantity.value <= figure.quantity.value
        for part in parts
    )
    return parts if len(parts) == len(others) > 1 and alike and not is_beside(one) else []


def is_beside(one: Stated) -> bool:
    """全县合计开展10场，县局另外发放300份: what is told as more than the sum, or as a part of it, sums up nothing."""
    said = squeeze(words_before(one))
    return BESIDE.search(said) is not None or MORE.search(said) is not None


def is_of_its_time(part: ProseFigure, whole: ProseFigure) -> bool:
    """Whether a part names no time that a sum does not hold."""
    return part.period is None or whole.period is None or is_inside(part.period, whole.period)


def is_made_up(whole: Period | None, parts: Sequence[Stated]) -> bool:
    """一季度…, 二季度…, 三季度…, 四季度… and then 全年合计…; 上旬…, 中旬…, 下旬… and then 全月共…: whether the times of the
    parts leave none of the whole out."""
    named = {found.group() for part in parts if (found := SHARE_FIRST.match(squeeze(part.paragraph.text)))}
    if any(named >= shares for shares in SHARES_OF_TIME):
        return True
    times = [part.figure.period for part in parts]
    if whole is None or None in times or len(set(times)) < FEWEST_TIMES:
        return False
    day = whole.start
    for time in sorted((t for t in times if t), key=lambda t: t.start):
        if time.start > day:
            return False
        day = max(day, time.end + timedelta(days=1))
    return day == whole.end + timedelta(days=1)


def are_of_days(parts: Sequence[Stated]) -> bool:
    """Whether each part is of one day or week: entries of a diary, which a 小计 below them sums up."""
    return bool(parts) and all(
        ((time := part.figure.period) is not None and time.start == time.end)
        or ENTRY.match(squeeze(part.paragraph.text))
        for part in parts
    )


def keeps_rest(figure: ProseFigure, parts: Sequence[ProseFigure]) -> DifferingTotal:
    """What is asked about a sum that counts only what `parts` leave of it."""
    summed = sum(part.quantity.value for part in parts)
    return rest_kept(figure.start, figure.end, figure.text, figure.quantity.value, summed)


def close_sums(same: list[Stated], period: Period | None, diary: bool = False) -> list[Stated]:
    """合计…受众135人次 at the end: what the paragraphs before tell is part of it, which keeps the rest, if any. `period` is
    the report's; `diary`: it tells its days one below the other."""
    closing = next((one for one in reversed(same) if closes(one, diary)), None)
    if closing is None or keeps_already(closing):
        return same
    whole = closing.figure.period or period
    before = [
        o
        for o in same
        if (
            o.paragraph.index < closing.paragraph.index
            or (diary and o.paragraph is closing.paragraph and o.figure.start < closing.figure.start)
        )
        and is_part(o, whole)
        and not is_apart(closing.figure, o.figure)
        and closing.is_of(o)
        and (diary or not is_outside(o.figure.period, closing.figure.period))
    ]
    before = _those_above(closing, before)
    if len(before) < FEWEST_TIMES and TIME_IN_ALL.match(squeeze(closing.paragraph.text)):
        return same
    if AREA_IN_ALL.match(squeeze(closing.paragraph.text)) and not is_of_all(closing, before):
        return same
    rest = subtract(closing.figure.quantity, [o.figure.quantity for o in before]) if before else None
    said = opening_of(closing.paragraph.text)
    of_days = (SUBTOTAL.match(said) or diary) and are_of_days(before)
    all_told = (len(before) > 1 and ALL_TOLD.match(said)) or of_days
    if all_told and rest and rest.value:
        parts = [o.figure for o in before]
        closing.paragraph.reading.differing.append(differing_total(closing.figure, parts))
        return [one for one in same if one is not closing]
    if not before or (rest and rest.value == closing.figure.quantity.value):
        return same
    figure = closing.figure
    if adds_up(figure.quantity, [o.figure.quantity for o in before]):
        note_restated(closing.paragraph, figure)
        return [one for one in same if one is not closing]
    if rest:
        closing.paragraph.reading.differing.append(keeps_rest(figure, [o.figure for o in before]))
    else:
        stated, summed = figure.quantity.value, sum(o.figure.quantity.value for o in before)
        above = parts_above_whole(figure.start, figure.end, figure.text, stated, summed)
        closing.paragraph.reading.differing.append(above)
    if rest is None or not rest.value:
        return [one for one in same if one is not closing]
    figure.quantity = rest
    return same


# 信和折页共发出266份: no sum of the 传单 that were told as well
_KINDS = regex(
    r"(?P<kinds>(?:(?![和与及])[\u4e00-\u9fff]){1,6}(?:[、和与及](?:(?![和与及])[\u4e00-\u9fff]){1,6})+)(?:一?共|合计|总共|总计|累计)[^,;。:\d]{0,6}$"
)


def _of_its_kinds(closing: Stated, before: list[Stated]) -> list[Stated]:
    """Those of the figures told before whose own words name one of the kinds that a sum names; [] where it names no two."""
    figure = closing.figure
    said = squeeze(closing.paragraph.text[: figure.end])
    told = _KINDS.search(re.sub(r"\d[\d.,]*[^\d]*$", "", said))
    kinds = re.split(r"[、和与及]", told["kinds"]) if told else []
    return [o for o in before if any(kind in o.figure.text for kind in kinds)]


def _those_above(closing: Stated, before: list[Stated]) -> list[Stated]:
    """Which of the figures told before 以上…合计 sums up: those of the units above (以上信用社), not what the reporter held
    itself; those under its own head, where they are just that many (以上联合宣传…合计1010人次)."""
    said = squeeze(closing.paragraph.text)
    first = next((at for at, o in enumerate(before) if o.speaker), len(before))
    if len(before) - first > 1 and _UNITS_ABOVE.match(said):
        return before[first:]
    kinds = _of_its_kinds(closing, before)
    if len(kinds) > 1 and adds_up(closing.figure.quantity, [o.figure.quantity for o in kinds]):
        return kinds
    here = [o for o in before if o.paragraph.under == closing.paragraph.under]
    just = adds_up(closing.figure.quantity, [o.figure.quantity for o in here])
    return here if len(here) > 1 and just and said.startswith(("以上", "上述")) else before


def is_of_all(closing: Stated, before: Sequence[Stated]) -> bool:
    """全县合计发放6020份 behind 梅仙镇…2860份, 长寿镇…1200份: whether each figure before can be a part of the sum."""
    alike = all(may_be_part(o.figure, closing.figure) for o in before)
    return len(before) > 1 and are_named(before) and alike and not is_beside(closing)


def are_named(parts: Sequence[Stated]) -> bool:
    """Whether each of them says whose it is: 祥城派出所：…, 刘厂派出所散发…."""
    return all(part.speaker or NAME_FIRST.match(squeeze(part.paragraph.text)) for part in parts)


def closes(one: Stated, diary: bool = False) -> bool:
    """Whether the paragraph of a figure opens by summing up what stands before it; below a `diary`, its sentence."""
    plain = opening_of(one.paragraph.text)
    if diary and (SUM_OF_DAYS.match(plain) or (one.summed and SUM_OF_DAYS.match(squeeze(words_before(one))))):
        return True
    if one.summed and TIME_IN_ALL.match(plain) and TIME_IN_ALL.match(squeeze(words_before(one))):
        return True
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
    if keeps_already(whole):
        return same
    figure = whole.figure
    rest = subtract(figure.quantity, [part.quantity for part in parts]) if parts else None
    if rest and rest.value:
        whole.paragraph.reading.differing.append(keeps_rest(figure, parts))
        figure.quantity = rest
    return same


def keeps_already(whole: Stated) -> bool:
    """三个派出所合计15900份: whether what a sum keeps has been told."""
    return any(told.start == whole.figure.start for told in whole.paragraph.reading.differing)


def may_be_part(part: ProseFigure, whole: ProseFigure) -> bool:
    """Whether a sum that names its channel or group (共召开宣讲会286场) can hold a figure: 主题班会1450节 it cannot."""
    same_channel = whole.channel in ("unspecified", part.channel)
    return same_channel and whole.group in ("unspecified", part.group)


def is_whole(one: Stated) -> bool:
    """Whether the sentence sums up the time or the area of the whole report, before its sections or under 总体情况."""
    return one.whole and (not one.paragraph.under or OVERALL.search(one.paragraph.under) is not None)
