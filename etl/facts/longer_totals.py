"""发放手册60册，本月累计发放手册1200册 in the row of one day: the month's is a running total there (contract 4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.meaning.calendar_period import first_day
from etl.meaning.period import Period
from etl.prose import ProseFigure
from etl.regex import regex

_LASTS = {"周": 7, "旬": 10, "月": 28, "季": 90, "年": 365}
_MARK = (
    r"(?:[本当全]|这一?个?)(?P<span>周(?![一二三四五六日末])|[旬月季]|年(?![龄级段]))[度份]?(?:以?来|内)?[^,，;；。、\d]{0,8}?"
    r"(?:累计|合计|总计|共计|总共|一共|(?<![公中])共(?![同青享建产筑治创管和体学])(?!场所|厕))"
)
_TOLD_OF = regex(rf"{_MARK}[^,，;；。]*$")
# 本月共开展讲座3场，参加120人次: a sentence that opens with it goes on with it, up to 今天张贴20张.
_OPENS = regex(rf"(?:^|[;；。])[^,，;；。\d]{{0,12}}{_MARK}(?:(?!今[天日]|当[天日]|[本此]次|另)[^;；。])*$")


def without_longer_totals(
    figures: Sequence[ProseFigure], text: str, period: Period | None
) -> list[ProseFigure]:
    """The figures of a cell whose row is of `period`: the totals of a longer time go beside what the cell states of its
    own, and run on where it states nothing else."""
    if period is None or ("计" not in text and "共" not in text):
        return list(figures)
    longer = {
        figure.start: told
        for figure in figures
        if (told := _total_to(text[: figure.start], period)) and not figure.period
    }
    own = {figure.measure for figure in figures if figure.start not in longer}
    return [
        replace(figure, basis="cumulative", period=longer[figure.start]) if figure.start in longer else figure
        for figure in figures
        if not (figure.start in longer and figure.measure in own)
    ]


def _total_to(before: str, period: Period) -> Period | None:
    """From when to when a total runs that is named right before a figure, where that is longer than `period`."""
    told = _TOLD_OF.search(before) or _OPENS.search(before)
    if told is None or (period.end - period.start).days + 1 >= _LASTS[told["span"]]:
        return None
    return Period(first_day(told["span"], period.end), period.end, cumulative=True)
