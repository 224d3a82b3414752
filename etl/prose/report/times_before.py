"""Figures of a time before the report's own, with which that one is only compared (contract 4.16)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.calendar_period import whole_year
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, read_period
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex

# 一季度夹寄5.8万份。二季度这一项增长13.8%: how much more the report's own time has than the one before.
_ROSE_SINCE = regex(
    r"[^,;。\d]{0,12}[,;。](?:而|但|到了?|本|今年)?(?:第?[一二三四]季度?|[上下]半年|季度?|月|\d{1,2}月份?)?"
    r"(?:这一?[项数块]|该项|此项|同项|同口径|上述)?(?:的?(?:数字|数据|数量|指标|工作))?"
    r"(?:环比|比之|与之相比|相比|较之|较[上前]一?[季月个]度?)*"
    r"(?:增长|增加|上升|提高|提升|下降|减少|降低)了?(?:约|近)?[\d.]+(?:%|个?百分点|倍|成)"
)
LONGEST_RISE = 80  # characters behind a figure in which that is told


def drop_times_before(paragraphs: Sequence[ParagraphReading], period: Period | None) -> None:
    """2022年全年发放6.5万份 in the report on 2023, 一季度5.8万份 by which its second quarter is measured: figures of times
    before the report's `period` that are only compared with."""
    if period is None:
        return
    ways = (is_of_year_before, is_measured_by, opens_before, is_of_one_before)
    for one in paragraphs:
        figures = one.reading.figures
        kept = [f for f in figures if not any(way(f, one.text, period) for way in ways)]
        if figures and not kept and one.role == "figure":
            one.role = "note"
        one.reading.figures = kept


def is_of_year_before(figure: ProseFigure, text: str, period: Period) -> bool:
    """Whether a figure is of a whole year before the report's first; 2023年春运 is a time of its own."""
    if figure.period is None or figure.period.start.year >= period.start.year:
        return False
    year = figure.period.start.year
    said = re.search(
        rf"{year}年(?:全年|度|[,，]|全[省市县区镇乡街村校行院]|[^,，;；。\d]{{0,12}}[仅只才])",
        text[: figure.start],
    )
    return figure.period == whole_year(year) and said is not None


def is_measured_by(figure: ProseFigure, text: str, period: Period) -> bool:
    """Whether a figure of an earlier time is one by which the next sentence says that the report's own rose."""
    if figure.period is None or figure.period.end >= period.start:
        return False
    return _ROSE_SINCE.match(squeeze(text[figure.end : figure.end + LONGEST_RISE])) is not None


# 九月份只放了三期片子 in a report on October; 上周（10号—16号）贴单子1300张 in that of the week behind it
_OPENS_BEFORE = regex(
    r"(?:而|但)?(?:上(?:一?个?[周月旬]|个?季度?)(?:份|度)?(?![^,;。\d]{0,4}(?:底|末|起|以来|开始))[^,;。]{0,12}"
    r"|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:的?(?:数字?|数据|情况)[是为]?:|[^,;。\d]{0,2}[仅只才]))"
)
_WITHIN_A_YEAR = 366  # days


def opens_before(figure: ProseFigure, text: str, period: Period) -> bool:
    """Whether a sentence of the report on a week or longer opens with the week, the month or the quarter before it."""
    before = figure.period
    if before is None or before.end >= period.start or period.start == period.end:
        return False
    near = (period.start - before.start).days <= _WITHIN_A_YEAR
    return near and _OPENS_BEFORE.match(_said_before(figure, text)) is not None


# 上周（10号—16号）贴单子1300张 in the report on the week behind it; in that on a month 上周 is one of its weeks
_ONE_BEFORE = regex(
    r"(?:而|但)?上一?个?(?P<unit>周|星期|旬|月|季)(?:份|度)?(?:\((?P<days>[^()]{2,16})\))?(?![一二三四五六日天底末]|[^,;。\d]{0,4}(?:以来|开始|起))"
    r"(?!.*(?:[本这][周月旬季个]|今|误|更正|[漏补]报)|(?:度|份)?的?(?:总结|小结|[周月季]报|简报|报表))"
)
_DAYS_OF = {"周": 7, "星期": 7, "旬": 11, "月": 31, "季": 92}


def is_of_one_before(figure: ProseFigure, text: str, period: Period) -> bool:
    """Whether a sentence that opens with the week before tells a figure of the report on a week, and so for months."""
    told = _ONE_BEFORE.match(_said_before(figure, text))
    if told and told["days"] and read_period(told["days"], period.start.year) == period:
        return False  # 上周（10月8日至11日） in a letter that gives the numbers of just that week
    return told is not None and 0 < (period.end - period.start).days < _DAYS_OF[told["unit"]]


def _said_before(figure: ProseFigure, text: str) -> str:
    """What the sentence of a figure says before it, folded."""
    return squeeze(text[text.rfind("。", 0, figure.start) + 1 : figure.start])
