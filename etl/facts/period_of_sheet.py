"""Of when a sheet speaks, by its title, its name and its file's name (contract 4.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.facts.record import Finding, SheetRecord
from etl.facts.week_numbers import is_week_of_other_month
from etl.formats.grid import Cell
from etl.meaning.compared_time import without_compared_time
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_year, quarters_in_words, read_period
from etl.meaning.period_in_text import LONGEST_WEEK
from etl.meaning.school_year import periods_in_school_year, span_of_years, term_in_text
from etl.regex import regex

if TYPE_CHECKING:
    from etl.facts.context import SheetContext

_ENDS_IN_BRACKETS = regex(r"[(（]([^()（）]+)[)）]$")
DAYS_OF_A_YEAR = 366


def _from_nearest(context: SheetContext, texts: list[str]) -> list[tuple[str, str]]:
    """The sources and their texts; where a line of its own says the year, only the title is nearer than the line."""
    told = list(zip(("title", "title", "sheet", "file"), texts, strict=True))
    return told[:2] if context.weak_period else told


def _has_days(period: Period | None) -> bool:
    """Whether a line says of which days a week is: 统计时间：2023年9月4日—9月10日 on the sheet 第1周."""
    return period is not None and (period.end - period.start).days < LONGEST_WEEK


def take_period(context: SheetContext, texts: list[str]) -> None:
    """The first text that names a month, a week, a span; a bare year only where nothing narrower stands."""
    nearest, strong = _from_nearest(context, list(map(without_compared_time, texts))), ("", "")
    weak = _take_years(context, nearest)
    for source, text in nearest:
        for found in periods_in_school_year(quarters_in_words(text), context.year, context.school):
            if found.period is None or found.kind == "since":
                continue
            if found.kind == "week" and is_week_of_other_month(found.text, found.period, texts, context.year):
                context.week = context.week or ("" if _has_days(context.period) else found.text)
                continue
            if found.kind == "year" and context.weak_period is None:
                context.weak_period, weak = found.period, (source, text)
            elif found.kind != "year" and context.period is None:
                context.period, strong = found.period, (source, text)
    if context.period is None:
        context.period, strong = context.weak_period, weak
    if strong[0]:
        context.sources["period"] = strong
    if context.period is not None:
        complete_by(context, context.period)


def complete_by(context: SheetContext, period: Period) -> None:
    """The month and the year that complete what the sheet's rows leave out."""
    if period.start.month == period.end.month:
        context.month = period.end.month
    if (period.end - period.start).days <= DAYS_OF_A_YEAR:
        context.year = context.year or period.end.year


def _take_years(context: SheetContext, nearest: list[tuple[str, str]]) -> tuple[str, str]:
    """2023—2024年, of which the second is no year by itself, or a school's term; the source and its words, of '' where none
    names such a span before a year."""
    for source, text in nearest if context.weak_period is None else ():
        if years := term_in_text(text) or span_of_years(text):
            context.weak_period = years
            return source, text
        if find_year(text):
            break
    return "", ""


def take_caption_period(context: SheetContext, titles: list[Cell]) -> None:
    """7月份 right over the first table, under a title of the quarter: that table is of July. So is a title of the days in
    the brackets at its end: 2024年3月反诈宣传旬报（3月1日-3月10日）."""
    if not titles or context.period is None or context.sources.get("period", ("",))[0] != "title":
        return
    text = titles[-1].text.strip()
    ended = _ENDS_IN_BRACKETS.search(text)
    if ended:
        text = ended[1]
    elif len(titles) < 2:
        return
    own = read_period(squeeze(text), context.year)
    if own is not None and context.period.holds(own):
        context.period, context.sources["period"] = own, ("title", text)
        context.week = "" if _has_days(own) else context.week


def tell_assumed_term(record: SheetRecord, context: SheetContext) -> None:
    """Of which months figures are that have no time but a school's term, which names no day."""
    term = term_in_text(context.sources.get("period", ("", ""))[1])
    if term is None or term != context.period:
        return
    if without := [
        draft for draft in record.drafts if (draft.period or draft.context.period or term) == term
    ]:
        said: dict[str, object] = {"text": without[0].cell.text, "period": f"{term.start} – {term.end}"}
        record.findings.append(Finding("term_assumed", without[0].address, said))
