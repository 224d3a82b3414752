"""What all of a report settles for its figures: of when they are, since when they count, where its unit may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from etl.meaning.divisions import CITY_DIGITS, COUNTY_DIGITS, name_of_code, stem_of_name
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.place import resolve_place, stated_division
from etl.prose.paragraphs.reading import ProseFigure
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.report.asked_above import time_asked_of
from etl.prose.report.chat import is_chat_word
from etl.prose.report.corrected import settle_corrections
from etl.prose.report.report_reading import ReportReading
from etl.prose.report.restating import drop_restated
from etl.prose.report.times_before import drop_times_before
from etl.prose.report.times_to_come import drop_times_to_come
from etl.prose.times.datelines import BELOW_TITLE, day_of_daily
from etl.prose.times.figure_times import (
    count_as_led,
    count_longer_total,
    count_so_far,
    date_that_day,
    is_week_of_month,
    speaks_of_whole,
    time_of_whole,
    total_led_to,
)
from etl.prose.times.head_times import date_by_head
from etl.prose.times.report_time import find_report_period
from etl.prose.times.stated_times import place_beside_time, stated_period
from etl.prose.times.writing_day import (
    around_the_day,
    day_before_filing,
    day_written,
    just_before,
    over_the_days,
)
from etl.regex import regex


def settle_times(report: ReportReading, name: str, noted: bool = False) -> None:
    """Finds the report's own time and gives it to the figures that are of the whole of it; those of a message of a chat
    are of the day on which it was sent. What is `noted` down without any other time is of the day that stands over it."""
    above = report.paragraphs[: report.top]
    titles = " ".join(one.text for one in above if one.role == "title") or report.title
    told_by = [stated_period(text, report.year) for text in (report.title, titles, name)]
    report.period = (
        find_report_period(above, report.year, report.title, name)
        or day_of_daily(above, titles, name)
        or around_the_day(above)
        or time_asked_of([one.text for one in above], report.year)
    )
    if not any(told_by[:2]) and report.period == told_by[2]:
        report.period = day_before_filing(above, report.period) or report.period
    entitled = [period for period in told_by if period]
    written = None if entitled else day_written(above)
    if written and report.period == Period(written, written):
        report.period = around_the_day(above) or report.period  # （2025年2月12日） at the foot
    if report.period is None and noted and (headed := day_written(above[: 1 + BELOW_TITLE])):
        report.period = Period(headed, headed)  # 2025年2月18日 值班：老曾
    _settle_paragraphs(report, written)
    drop_times_before(report.paragraphs, report.period)
    drop_times_to_come(report.paragraphs, report.period if report.period in entitled else None)
    settle_corrections(report.paragraphs, report.title + name, report.period)
    drop_restated(report.paragraphs, report.period)
    if report.period and not report.period.cumulative:
        for figure in (f for p in report.paragraphs for f in p.reading.figures if f.bare_total and not p.day):
            figure.basis = "period"


def _settle_paragraphs(report: ReportReading, written: date | None) -> None:
    """Gives the figures of each paragraph its time; the report was `written` on a day, as far as that is known."""
    told: Period | None = None
    led: Period | None = None
    for one in report.paragraphs:
        told = date_that_day(one, told)
        period = one.day or date_by_head(one, report.period) or report.period
        if one.reading.dated is None:
            days = over_the_days(one.text, report.paragraphs)
            one.period = days or just_before(one.text, written, report.period) or one.period
        if speaks_of_whole(one, period):
            one.period = None
        settle_figures(one, period, report.period, written)
        led = total_led_to(one, led)
        if led and one.day is None:
            count_as_led(one, led)


def settle_figures(
    one: ParagraphReading, period: Period | None, reported: Period | None, written: date | None = None
) -> None:
    """Gives the figures of a paragraph the time that its words mean by 当月, 截至目前, 以来: `period` is that of its entry
    or head, `reported` the report's, which was `written` on a day, as far as that is known."""
    for figure in (f for f in one.reading.figures if f.whole_time):
        figure.period = time_of_whole(one.text, figure, period)
    for figure in one.reading.figures:
        count_so_far(one.text, figure, period)
        count_longer_total(one.text, figure, reported)
        if is_week_of_month(figure, one.text, period):
            figure.period = period
        if figure.since:
            count_since(one.text, figure, period, written)
        if one.day and figure.period is None:
            figure.period = one.day


def find_places_of(title: str, unit: str, name: str, opening: Sequence[str]) -> tuple[str, ...]:
    """What says where a report is about, best first: its opening only where title, unit and name leave the county open.

    隆盛派出所31场 in the report of a county's bureau is a part or an example.
    """
    own = [text for text in (title, unit, name) if text and not is_chat_word(text)]
    settled = resolve_place(own).place
    told = [place_beside_time(squeeze(text)) or text for text in opening if text]
    if settled and len(settled.code) >= COUNTY_DIGITS and not stated_division(own):
        # A township's bare name (集贤街道) may be that of another one: the county that the text states goes first. So it
        # does where a name is in full there alone: 泸溪县反诈中心 below 泸溪白沙营业厅, which is in no 白沙县.
        county = stated_division(told)
        town = len(settled.code) > COUNTY_DIGITS
        named = len(county) >= COUNTY_DIGITS and stem_of_name(name_of_code(county)) in "".join(own)
        if len(county) >= CITY_DIGITS and not settled.code.startswith(county) and (town or named):
            return tuple(dict.fromkeys([*told, *own]))
    below = [] if settled and len(settled.code) >= COUNTY_DIGITS else told
    # 恩施职院 in the report of 恩施州中心血站 leaves open which 恩施 it is of, and the title does not
    below = [text for text in below if settled not in resolve_place([text]).ambiguous]
    return tuple(dict.fromkeys([*own, *below]))


def among_namesakes(places: tuple[str, ...], paragraphs: Sequence[str]) -> tuple[str, ...]:
    """What says where a report is, led by the one of several divisions of a bare name (东兴) that the text names in full
    anywhere: 送：东兴市委政法委."""
    several = resolve_place(places).ambiguous
    named = [one for one in several if any(one.name in text for text in paragraphs)]
    return (named[0].name, *places) if len(named) == 1 else places


AS_FAR = 40  # characters before a figure in which 累计 says what it is


# 3月开的，到今天一共上了十二堂课
TO_THIS_DAY = regex(r"[到至]今[天日]")


def count_since(text: str, figure: ProseFigure, period: Period | None, written: date | None = None) -> None:
    """5月以来 in a report on May is that month, 从5月中旬起 the rest of it; elsewhere, or with 累计, it is a running total
    from its day to the report's end, and with 到今天 to the day on which it was `written`."""
    if period is None or figure.since is None:
        return
    if written and period.end < written and TO_THIS_DAY.search(text, 0, figure.start):
        figure.period = Period(figure.since, written, cumulative=True)
        return
    if period.cumulative:  # （截至9月17日） in the title
        if period.start < figure.since <= period.end:
            figure.period = replace(period, start=figure.since)
    elif figure.since == period.start and not figure.up_to_now:
        figure.basis, figure.period = "period", None
    elif (
        period.start < figure.since <= period.end
        and not figure.up_to_now
        and "累计" not in text[max(0, figure.start - AS_FAR) : figure.end]
    ):
        figure.basis, figure.period = "period", replace(period, start=figure.since)
    elif figure.since < period.end:
        figure.period = Period(figure.since, period.end, cumulative=True)
