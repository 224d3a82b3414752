"""Reads a whole report: what each paragraph is and gives, and the unit, place and period it names.

Headings open sections: under 下一步打算 all is planned, under 存在的问题 nothing was done. A date holds
for the paragraphs behind it until another date or heading comes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods, find_year, read_period
from etl.meaning.unit import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.reading import ProseFigure, ProseReading, is_prose, read_prose, tells_of_deed

Role = Literal["title", "meta", "label", "note", "figure", "planned"]
Section = Literal["report", "plan", "problems"]

META = re.compile(
    r"^(?:填报|报送|编制|填表|上报|汇报)?(?:单位|部门|时间|日期|期间|人)(?:名称)?(?:\(盖章\)|\(公章\))?:"
)
MARKED = re.compile(
    r"^(?:>|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十][,、])"
)
PLAN = re.compile(r"下一?步|下阶段|下一阶段|工作(?:打算|计划|安排|要求)|今后|努力方向|下[月周季]")
PROBLEMS = re.compile(r"存在.{0,4}(?:问题|不足|困难)|问题(?:和|与)不足|形势|案例|手法")
LETTER = re.compile(r"^(?:各位|亲爱的|尊敬的|广大|敬爱的)[^,。]{1,16}:$")
TOTALLED = re.compile(
    r"(?:共计?|合计|总共|总计|累计)(?:发放|派发|张贴|悬挂|开展|举办|组织|走访|受教育|覆盖)?[^,。]{0,10}$"
)
HEADING_LENGTH = 45
INLINE_HEAD = 24
DAYS_OF_A_YEAR = 364  # a whole year gives way to anything shorter
OPENING = 6  # paragraphs among which the reporting unit and the period are looked for


@dataclass(slots=True)
class ParagraphReading:
    """One paragraph: `index` counts from 0; `period` is named in it or holds from before, else None."""

    index: int
    text: str
    role: Role
    reading: ProseReading
    period: Period | None


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
    title = paragraphs[0].strip() if paragraphs and is_heading(paragraphs[0]) else ""
    stated_year = next((y for y in map(find_year, (title, name, *paragraphs)) if y), year)
    report = ReportReading(title=title, year=stated_year)
    report.unit = find_reporter(paragraphs, name)
    report.places = tuple(dict.fromkeys(t for t in (title, report.unit, name, *paragraphs[:OPENING]) if t))
    section: Section = "report"
    current: Period | None = None
    letter = bool(paragraphs) and LETTER.match(squeeze(paragraphs[0])) is not None
    for index, text in enumerate(paragraphs):
        role, section = place_paragraph(index, text, section, paragraphs)
        one = ParagraphReading(index, text, role, ProseReading(), None)
        if role == "label":
            current = None
        elif role == "note":
            read_paragraph(one, section, stated_year)
            current = one.reading.dated or current
            one.period = current
            one.reading.mentions = [] if letter else one.reading.mentions
        report.paragraphs.append(one)
    report.period = find_report_period(report, title, name)
    drop_totals(report)
    if report.period and not report.period.cumulative:
        for figure in (f for p in report.paragraphs for f in p.reading.figures if f.bare_total):
            figure.basis = "period"
    return report


def is_heading(text: str) -> bool:
    """Whether a paragraph is a title or a heading: short, no sentence, and not telling of a deed."""
    plain = squeeze(text)
    if plain.startswith(">") and len(plain) <= HEADING_LENGTH:
        return True
    if len(plain) > HEADING_LENGTH or plain[-1:] in "。;!?…:":
        return False
    return MARKED.match(plain) is not None or not (is_prose(text) or tells_of_deed(text))


def place_paragraph(
    index: int, text: str, section: Section, paragraphs: Sequence[str]
) -> tuple[Role, Section]:
    """The role of a paragraph before its content is read, and the section that holds from it on."""
    plain = squeeze(text)
    if META.match(plain) or is_signature(index, text, paragraphs) or is_period_line(plain):
        return "meta", section
    heading = is_heading(text)
    head = plain if heading else inline_head(plain)
    if PLAN.search(head):
        section = "plan"
    elif PROBLEMS.search(head):
        section = "problems"
    elif MARKED.match(head):
        section = "report"
    if not heading:
        return "note", section
    return ("title" if index == 0 else "label"), section


def inline_head(plain: str) -> str:
    """The heading with which a paragraph begins (四、存在问题。…), '' where it begins with none."""
    head = plain.partition("。")[0]
    return head if MARKED.match(head) and len(head) <= INLINE_HEAD else ""


def is_period_line(plain: str) -> bool:
    """Whether a line is nothing but the report's period: （2023年6月5日—6月11日）."""
    return (
        len(plain) <= 30 and plain.startswith("(") and plain.endswith(")") and read_period(plain) is not None
    )


def is_signature(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of the last paragraphs is the unit's name or the date of the report."""
    plain = squeeze(text)
    if index == 0 or index < len(paragraphs) - 3 or len(plain) > 30:
        return False
    return looks_like_unit(plain) or DATE_LINE.fullmatch(plain) is not None


DATE_LINE = re.compile(
    r"\(?[\d二〇零○一三四五六七八九十xX]{2,4}年[\dxX一二三四五六七八九十]{1,3}月.{0,6}日?\)?|二〇.{2,12}日"
)


def read_paragraph(one: ParagraphReading, section: Section, year: int | None) -> None:
    """Fills in what a paragraph of running text gives in its section."""
    reading = read_prose(one.text, year)
    if section == "plan":
        one.role = "planned" if reading.figures or reading.planned else "note"
        return
    if section == "problems":
        reading.mentions = []
    one.reading = reading
    if reading.figures:
        one.role = "figure"
    elif reading.planned:
        one.role = "planned"


def find_reporter(paragraphs: Sequence[str], name: str) -> str:
    """The reporting unit: of a meta line, the signature, the title, the opening or the name; '' for none."""
    metas = [p for p in paragraphs if META.match(squeeze(p))]
    signed = [
        p for i, p in enumerate(paragraphs) if is_signature(i, p, paragraphs) and looks_like_unit(squeeze(p))
    ]
    running = [p for p in paragraphs if not is_heading(p)][:2]
    headed = [p for p in paragraphs[:1] if is_heading(p)]
    for text in (*metas, *signed, *headed, *running, *re.split(r"[_\s]+", name)):
        unit = find_unit_in_text(text)
        if unit:
            return unit
    return ""


def find_report_period(report: ReportReading, title: str, name: str) -> Period | None:
    """The period of title, meta line or name, else the only one that the opening names."""
    metas = [p.text for p in report.paragraphs if p.role == "meta" and states_period(p.text)]
    stated = [p for p in (stated_period(text, report.year) for text in (title, *metas, name)) if p]
    opening = {p.reading.dated for p in report.paragraphs[:OPENING] if p.reading.dated}
    best = [*stated, *(opening if len(opening) == 1 else ())]
    return next((p for p in best if (p.end - p.start).days < DAYS_OF_A_YEAR), best[0] if best else None)


def states_period(text: str) -> bool:
    """Whether a meta line is about the period reported on, not about the day of reporting."""
    return "期" in text[:8] or is_period_line(squeeze(text))


def stated_period(text: str, year: int | None) -> Period | None:
    """The one period that a title or a meta line names."""
    whole = read_period(text, year) if text else None
    named = {f.period for f in find_periods(text, year) if f.period and f.kind != "since"}
    return whole or (named.pop() if len(named) == 1 else None)


def drop_totals(report: ReportReading) -> None:
    """Sums of earlier figures (共发放…) and running totals beside period figures count no second time."""
    earlier: dict[str, list[ProseFigure]] = {}
    counted = {f.measure for p in report.paragraphs for f in p.reading.figures if f.basis == "period"}
    for paragraph in report.paragraphs:
        kept = []
        for figure in paragraph.reading.figures:
            before = earlier.get(figure.measure, [])
            total = is_total(paragraph.text, figure, before)
            if total or (figure.basis == "cumulative" and figure.measure in counted):
                continue
            kept.append(figure)
        if paragraph.reading.figures and not kept:
            paragraph.role = "note"
        paragraph.reading.figures = kept
        for figure in kept:
            earlier.setdefault(figure.measure, []).append(figure)


def is_total(text: str, figure: ProseFigure, before: list[ProseFigure]) -> bool:
    """Whether a figure says 共 and is the sum of two or more earlier figures of its measure."""
    summed = len(before) > 1 and sum(f.quantity.value for f in before) == figure.quantity.value
    return summed and TOTALLED.search(squeeze(text[: figure.start])) is not None
