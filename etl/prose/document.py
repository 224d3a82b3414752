"""Reads a whole report: what each paragraph is and gives, and the unit, place and period it names.

Headings open sections: under 下一步打算 all is planned, under 存在的问题 nothing was done. A day holds for
its own paragraph and for those behind it that go on from it (活动中…, 此次活动…); others are of the report's period.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from etl.meaning.calendar_period import whole_year
from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import own_matter
from etl.meaning.period import Period, find_year
from etl.meaning.place import resolve_place, stated_division
from etl.meaning.unit_kind import unit_type_of
from etl.prose.chat import day_sent
from etl.prose.governing import leads_list
from etl.prose.heads import ask_about_heads
from etl.prose.lines import LETTER_OPENING, is_heading, place_paragraph, stands_below_letterhead
from etl.prose.narrowing import keep_no_letter, leave_out_bank_customers, mention_beside_figures
from etl.prose.outline import About, Section
from etl.prose.pictographs import without_pictures
from etl.prose.reading import ProseFigure, ProseReading, read_prose
from etl.prose.report_time import (
    OPENING,
    OWN_WHOLE,
    count_so_far,
    day_of_daily,
    day_of_entry,
    day_of_writing,
    find_report_period,
    is_week_of_month,
    speaks_of_whole,
    time_of_whole,
)
from etl.prose.reporter import find_reporter
from etl.prose.restating import drop_restated
from etl.prose.sections import fill_from_head, leading_head, opening_way, stated_by_head
from etl.prose.speakers import leading_unit
from etl.prose.stated import ParagraphReading as ParagraphReading

LIST_ITEM = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,:]|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、]|[·◆●■※*-])"
)
GOES_ON = re.compile(
    r"(?:在|整个)?(?:活动|(?:启动)?仪式|此次|本次|这次|该次|当[天日晚]|现场|期间|其间|同日|同时)"
)
LETTER = re.compile(r"^(?:各位|亲爱的|尊敬的|广大|敬爱的)[^,。]{1,16}:$")
DONE_SO_FAR = re.compile(
    r"(?:前期|此前|目前|截至目前|截至\d|前一阶段|上一?阶段)[^。]{0,20}(?:已|先行|共|累计)"
)
PRESENT_LINE = re.compile(
    r"(?:参加|参与|参训|听课|听讲|到场|受教育|受众)(?:人员|对象|群众|人数|人次)?:[^:]{0,24}\d"
)
ABOUT_CAMPAIGN = re.compile(
    r"反诈|防诈|防骗|电诈|识诈|拒诈|反电信网络诈骗|(?:防范|预防|打击治理)电信|(?:防范|预防|打击|整治|抵制|远离)[^,。]{0,6}(?:诈骗|骗保)"
)
CITY_DIGITS, COUNTY_DIGITS = 4, 6  # of a division's code


@dataclass(slots=True)
class ReportReading:
    """A report. `unit` is '', `period` and `year` None where it names none; `places`: hints, best first."""

    paragraphs: list[ParagraphReading] = field(default_factory=list)
    title: str = ""
    unit: str = ""
    places: tuple[str, ...] = ()
    period: Period | None = None
    year: int | None = None


def read_document(paragraphs: Sequence[str], name: str = "", year: int | None = None) -> ReportReading:
    """The report in `paragraphs` (none of them blank).

    Args:
        paragraphs: the texts in order.
        name: the file's name without its extension; it may state unit, place and year.
        year: the year to take where neither report nor name states one.
    """
    paragraphs = [without_pictures(text) for text in paragraphs]
    title = paragraphs[0].strip() if paragraphs and is_heading(paragraphs[0]) else ""
    stated_year = next((y for y in map(find_year, (title, name, *paragraphs)) if y), year)
    report = ReportReading(title=title, year=stated_year)
    report.unit = find_reporter(paragraphs, name)
    report.places = find_places_of(title, report.unit, name, paragraphs[:OPENING])
    heads = [
        text
        for at, text in enumerate(paragraphs[:LETTER_OPENING])
        if at and stands_below_letterhead(at, paragraphs) and is_heading(text)
    ]
    of_campaign = ABOUT_CAMPAIGN.search(squeeze("".join([title, name, *heads]))) is not None
    own = own_matter("".join([title, *heads]))
    section = Section("report", 0)
    current: Period | None = None
    head = ""
    written, entry = day_of_writing(title, paragraphs), None
    letter = any(LETTER.match(squeeze(text)) for text in paragraphs[:LETTER_OPENING])
    asked = False
    for index, text in enumerate(paragraphs):
        role, section = place_paragraph(index, text, section, paragraphs, of_campaign, own)
        asked = asked and LIST_ITEM.match(squeeze(text)) is not None
        if asked:  # of the list behind 我们倡议：
            report.paragraphs.append(ParagraphReading(index, text, "planned", ProseReading(), None))
            continue
        asked = leads_list(squeeze(text))
        one = ParagraphReading(index, text, role, ProseReading(), None)
        if role == "label":
            current, head = None, squeeze(text)
            entry = day_of_entry(head, stated_year) or day_sent(text, stated_year)
        elif role == "meta" and PRESENT_LINE.search(squeeze(text)):
            one.reading.figures = read_prose(text, stated_year, report.unit).figures
        elif role == "note":
            bulletin = leading_unit(head)[1]  # under 城东派出所 that unit speaks
            one.reporter = "" if bulletin else report.unit
            one.beside, one.own_matter = section.beside is not None, own
            day = entry.start if entry else written
            last = current.start if current and current.start == current.end else None
            read_paragraph(one, section.about, stated_year, of_campaign, day, last)
            date_by_entry(one, entry)
            own_head = leading_head(text)
            one.under = head or own_head or leading_unit(text)[0]
            fill_from_head(one.reading, *stated_by_head(own_head or opening_way(text)))
            fill_from_head(one.reading, *stated_by_head(head))
            held = current if GOES_ON.match(squeeze(text)) else None
            current = one.period = one.reading.dated or held
            if letter:
                keep_no_letter(text, one.reading)
            if unit_type_of(report.unit) == "enterprise":
                leave_out_bank_customers(text, one.reading)
        report.paragraphs.append(one)
    settle_times(report, name)
    for one in report.paragraphs:
        one.role = "figure" if one.role == "meta" and one.reading.figures else one.role
    ask_about_heads(report.paragraphs, stated_year, of_campaign)
    return report


def settle_times(report: ReportReading, name: str) -> None:
    """Finds the report's own time and gives it to the figures that are of the whole of it."""
    report.period = find_report_period(report.paragraphs, report.year, report.title, name) or day_of_daily(
        report.paragraphs, report.title, name
    )
    for one in report.paragraphs:
        if speaks_of_whole(one, report.period):
            one.period = None
        for figure in (f for f in one.reading.figures if f.whole_time):
            figure.period = time_of_whole(one.text, figure, report.period)
        for figure in one.reading.figures:
            count_so_far(one.text, figure, report.period)
            if is_week_of_month(figure, one.text, report.period):
                figure.period = report.period
    for figure in (f for p in report.paragraphs for f in p.reading.figures if f.since):
        count_since(figure, report.period)
    drop_years_before(report)
    drop_restated(report.paragraphs, report.period)
    if report.period and not report.period.cumulative:
        for figure in (f for p in report.paragraphs for f in p.reading.figures if f.bare_total):
            figure.basis = "period"


def drop_years_before(report: ReportReading) -> None:
    """2022年全年发放6.5万份 in the report on 2023: a whole year before its own is only compared with."""
    if report.period is None:
        return
    first = report.period.start.year
    for one in report.paragraphs:
        one.reading.figures = [f for f in one.reading.figures if not is_of_year_before(f, one.text, first)]


def is_of_year_before(figure: ProseFigure, text: str, first: int) -> bool:
    """Whether a figure is of a whole year before the `first` of the report; 2023年春运 is a time of its own."""
    if figure.period is None or figure.period.start.year >= first:
        return False
    year = figure.period.start.year
    said = re.search(
        rf"{year}年(?:全年|度|[,，]|全[省市县区镇乡街村校行院]|[^,，;；。\d]{{0,12}}[仅只才])",
        text[: figure.start],
    )
    return figure.period == whole_year(year) and said is not None


def find_places_of(title: str, unit: str, name: str, opening: Sequence[str]) -> tuple[str, ...]:
    """What says where a report is about, best first: its opening only where title, unit and name leave the county open.

    隆盛派出所31场 in the report of a county's bureau is a part or an example.
    """
    own = [text for text in (title, unit, name) if text]
    settled = resolve_place(own).place
    told = [text for text in opening if text]
    if settled and len(settled.code) > COUNTY_DIGITS and not stated_division(own):
        # A township's bare name (集贤街道) may be that of another one: the county that the text states goes first.
        county = stated_division(told)
        if len(county) >= CITY_DIGITS and not settled.code.startswith(county):
            return tuple(dict.fromkeys([*told, *own]))
    below = [] if settled and len(settled.code) >= COUNTY_DIGITS else told
    return tuple(dict.fromkeys([*own, *below]))


def count_since(figure: ProseFigure, period: Period | None) -> None:
    """5月以来 in a report on May is that month; elsewhere it is a running total from its day to the report's end."""
    if period is None or figure.since is None:
        return
    if period.cumulative:  # （截至9月17日） in the title
        if period.start < figure.since <= period.end:
            figure.period = replace(period, start=figure.since)
    elif figure.since == period.start:
        figure.basis, figure.period = "period", None
    elif figure.since < period.end:
        figure.period = Period(figure.since, period.end)


FAILED_LEAD = re.compile(r"(?:主要)?(?:存在的?(?:主要)?)?(?:问题|不足|困难)(?:和不足|与不足|及不足|之处)?:")


def date_by_entry(one: ParagraphReading, entry: Period | None) -> None:
    """8月2日 星期三 晴 heads the entry of a diary: its figures are of that day, save those of a time of their own."""
    for figure in one.reading.figures if entry else ():
        whole = figure.whole_time and OWN_WHOLE.search(one.text, 0, figure.start)
        if figure.period is None and figure.basis == "period" and not whole:
            figure.period, figure.whole_time = entry, False


def read_paragraph(
    one: ParagraphReading,
    about: About,
    year: int | None,
    of_campaign: bool = False,
    today: date | None = None,
    last: date | None = None,
) -> None:
    """Fills in what a paragraph of running text, written `today` behind one of the day `last`, gives in its section."""
    reading = read_prose(one.text, year, one.reporter, of_campaign, one.beside, today, last, one.own_matter)
    if about == "plan" and DONE_SO_FAR.match(squeeze(one.text)):
        about = "report"  # 前期，我局已先行试点，举办讲座1场
    if about == "plan":
        one.role = "planned" if reading.figures or reading.planned else "note"
        return
    if about == "problems":
        mention_beside_figures(one.text, reading)
    if about == "failed" or FAILED_LEAD.match(squeeze(one.text)):
        return
    one.reading = reading
    if reading.figures:
        one.role = "figure"
    elif reading.planned:
        one.role = "planned"
