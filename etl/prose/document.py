"""Reads a whole report: what each paragraph is and gives, and the unit, place and period it names.

Headings open sections: under 下一步打算 all is planned, under 存在的问题 nothing was done. A day holds for
its own paragraph and for those behind it that go on from it (活动中…, 此次活动…); others are of the report's period.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import first_unit, is_masked_unit
from etl.meaning.period import Period, find_year
from etl.meaning.place import resolve_place, stated_division
from etl.meaning.unit_kind import looks_like_unit, unit_type_of
from etl.prose.governing import leads_list
from etl.prose.heads import ask_about_heads
from etl.prose.narrowing import keep_no_letter, leave_out_bank_customers, mention_beside_figures
from etl.prose.outline import (
    MARKED,
    About,
    Section,
    inline_head,
    level_of,
    open_document,
    open_section,
    states_count,
)
from etl.prose.reading import ProseFigure, ProseReading, is_prose, read_prose, tells_of_deed
from etl.prose.report_time import OPENING, find_report_period, is_period_line, names_span, time_of_whole
from etl.prose.restating import ParagraphReading as ParagraphReading
from etl.prose.restating import Role, drop_restated
from etl.prose.sections import fill_from_head, leading_head, opening_way, stated_by_head
from etl.prose.speakers import leading_unit, speakers_along

ATTACHED = re.compile(r"附[件表]\d{0,2}:")  # 附件：1.反诈宣传统计表1份 is what comes with a letter
META = re.compile(
    r"^(?:填报|报送|编制|填表|上报|汇报|统计|报告|所属|活动|会议|宣传|培训|班会|讲座|举办)?(?:单位|部门|机构|时间|日期|期间|时段|周期|月份|季度|年度|范围|人)(?:名称)?(?:\(盖章\)|\(公章\))?:"
)
LIST_ITEM = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,:]|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、]|[·◆●■※*-])"
)
GOES_ON = re.compile(r"(?:在|整个)?(?:活动|此次|本次|这次|该次|当[天日晚]|现场|期间|其间|同日|同时)")
ITEM = re.compile(r"[(]?\d{1,2}[)、.](?!\d)")  # 1、宣传单 260份: one of a list, and no head
LETTER = re.compile(r"^(?:各位|亲爱的|尊敬的|广大|敬爱的)[^,。]{1,16}:$")
ADDRESSEE = re.compile(r"^[^,。:]{2,24}:$")  # whom a report is sent to
SPEAKER = re.compile(
    r"【[^】]{2,14}】|[^,。:]{2,14}[局委办所院校行会队站社区镇乡道]:"
)  # 区公安分局：…, one of several in a bulletin
NAMELESS = re.compile(r"[省市县区镇乡]")
BODY = re.compile(
    r"[\u4e00-\u9fff]{2,20}(?:学生会|团委|团总支|团支部|团工委|工会|协会|商会|研究会|联合会|业委会|志愿者?队|服务队|宣传队|义工队|突击队|社团|专班)"
)
ISSUED = re.compile(r"20\d\d年\d{1,2}月(?:\d{1,2}日)?$")
DONE_SO_FAR = re.compile(
    r"(?:前期|此前|目前|截至目前|截至\d|前一阶段|上一?阶段)[^。]{0,20}(?:已|先行|共|累计)"
)
# 时间：… 地点：永乐街道安置房项目部 参加人员：…: where it was and who came says not who reports.
VENUE = re.compile(
    r"(?:活动|会议|宣传|培训|举办)?(?:地点|地址|场所|对象|参加人员|参与人员|参会人员)\s*[:：]\s*[^\s;；]*"
)
PRESENT_LINE = re.compile(
    r"(?:参加|参与|参训|听课|听讲|到场|受教育|受众)(?:人员|对象|群众|人数|人次)?:[^:]{0,24}\d"
)
ABOUT_CAMPAIGN = re.compile(r"反诈|防诈|防骗|电诈|识诈|拒诈|反电信网络诈骗|(?:防范|预防|打击治理)电信")
HEADING_LENGTH = 45
CITY_DIGITS, COUNTY_DIGITS = 4, 6  # of a division's code
LETTER_OPENING = 3  # its title may stand above the address


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
    report.places = find_places_of(title, report.unit, name, paragraphs[:OPENING])
    of_campaign = ABOUT_CAMPAIGN.search(squeeze(title + name)) is not None
    section = Section("report", 0)
    current: Period | None = None
    head = ""
    letter = any(LETTER.match(squeeze(text)) for text in paragraphs[:LETTER_OPENING])
    asked = False
    for index, text in enumerate(paragraphs):
        role, section = place_paragraph(index, text, section, paragraphs)
        asked = asked and LIST_ITEM.match(squeeze(text)) is not None
        if asked:  # of the list behind 我们倡议：
            report.paragraphs.append(ParagraphReading(index, text, "planned", ProseReading(), None))
            continue
        asked = leads_list(squeeze(text))
        one = ParagraphReading(index, text, role, ProseReading(), None)
        if role == "label":
            current, head = None, squeeze(text)
        elif role == "meta" and PRESENT_LINE.search(squeeze(text)):
            one.reading.figures = read_prose(text, stated_year, report.unit).figures
        elif role == "note":
            bulletin = leading_unit(head)[1]  # under 城东派出所 that unit speaks
            one.reporter = "" if bulletin else report.unit
            read_paragraph(one, section.about, stated_year, of_campaign)
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
    ask_about_heads(report.paragraphs, stated_year)
    return report


def settle_times(report: ReportReading, name: str) -> None:
    """Finds the report's own time and gives it to the figures that are of the whole of it."""
    report.period = find_report_period(report.paragraphs, report.year, report.title, name)
    for one in report.paragraphs:
        for figure in (f for f in one.reading.figures if f.whole_time):
            figure.period = time_of_whole(one.text, figure, report.period)
    for figure in (f for p in report.paragraphs for f in p.reading.figures if f.since):
        count_since(figure, report.period)
    drop_restated(report.paragraphs, report.period)
    if report.period and not report.period.cumulative:
        for figure in (f for p in report.paragraphs for f in p.reading.figures if f.bare_total):
            figure.basis = "period"


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


def is_heading(text: str) -> bool:
    """Whether a paragraph is a title or a heading: short, no sentence, and not telling of a deed."""
    plain = squeeze(text)
    if plain.startswith(">") and len(plain) <= HEADING_LENGTH:
        return True
    if len(plain) > HEADING_LENGTH or plain[-1:] in "。;!?…:":
        return False
    if states_count(plain) or (ITEM.match(plain) and read_prose(text).figures):
        return False
    return MARKED.match(plain) is not None or not (is_prose(text) or tells_of_deed(text))


def is_item(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a marked line heads nothing and counts: 二、悬挂横幅12条 between 一、… and 三、…"""
    level, below = level_of(squeeze(text)), "".join(paragraphs[index + 1 : index + 2])
    if not level or not index:
        return False
    last = not below or is_signature(index + 1, below, paragraphs)
    return (last or 0 < level_of(squeeze(below)) <= level) and bool(read_prose(text).figures)


def place_paragraph(
    index: int, text: str, section: Section, paragraphs: Sequence[str]
) -> tuple[Role, Section]:
    """The role of a paragraph before its content is read, and the section that holds from it on."""
    plain = squeeze(text)
    if (
        META.match(plain)
        or ATTACHED.match(plain)
        or is_signature(index, text, paragraphs)
        or is_period_line(plain)
        or is_span_line(index, plain)
    ):
        return "meta", section
    heading = is_heading(text) and not is_item(index, text, paragraphs)
    head = plain if heading else inline_head(plain)
    titled = index == 0 and not level_of(head)
    section = open_document(head) if titled else open_section(head, heading, section)
    if not heading:
        return "note", section
    return ("title" if index == 0 else "label"), section


def is_span_line(index: int, plain: str) -> bool:
    """Whether a line below the title is nothing but a span of time: 2024年3月18日—3月24日; a day there is that of issue."""
    return 0 < index < LETTER_OPENING and names_span(plain)


def is_signature(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of the last paragraphs is the unit's name or the date of the report."""
    plain = squeeze(text)
    if index == 0 or index < len(paragraphs) - 3 or len(plain) > 30:
        return False
    return (
        looks_like_unit(plain)
        or is_masked_unit(plain)
        or DATE_LINE.fullmatch(plain) is not None
        or signs_as_body(index, text, paragraphs)
    )


def signs_as_body(index: int, text: str, paragraphs: Sequence[str]) -> bool:
    """Whether a line right above the date at the foot is a body that no rule of units knows: 浙江工商大学学生会."""
    below = squeeze(paragraphs[index + 1]) if index + 1 < len(paragraphs) else ""
    plain = squeeze(text)
    return (
        0 < index >= len(paragraphs) - 3
        and DATE_LINE.fullmatch(below) is not None
        and BODY.fullmatch(plain) is not None
        and not looks_like_unit(plain)
    )


FAILED_LEAD = re.compile(r"(?:主要)?(?:存在的?(?:主要)?)?(?:问题|不足|困难)(?:和不足|与不足|及不足|之处)?:")
DATE_LINE = re.compile(
    r"\(?[\d二〇零○一三四五六七八九十xX]{2,4}年[\dxX一二三四五六七八九十]{1,3}月.{0,6}日?\)?|二〇.{2,12}日"
)


def read_paragraph(one: ParagraphReading, about: About, year: int | None, of_campaign: bool = False) -> None:
    """Fills in what a paragraph of running text gives in its section."""
    reading = read_prose(one.text, year, one.reporter, of_campaign)
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


def find_reporter(paragraphs: Sequence[str], name: str) -> str:
    """The reporting unit: of a meta line, the signature, the title, the opening or the name; '' for none."""
    unit, _ = first_unit(reporter_sources(paragraphs, name))
    foot = [squeeze(p) for i, p in enumerate(paragraphs) if signs_as_body(i, p, paragraphs)]
    return fuller_name(unit, paragraphs[:OPENING]) if unit else next(iter(foot), "")


def fuller_name(unit: str, opening: Sequence[str]) -> str:
    """龙陵县人民医院 for 县人民医院: the form with its place that the opening has, else the name as it is."""
    if not NAMELESS.match(unit):
        return unit
    names = upper_index()
    for text in opening:
        plain = squeeze(text)
        for found in re.finditer(re.escape(unit), plain):
            for start in range(max(0, found.start() - names.longest), found.start()):
                stop = found.start() + 1
                if plain[start:stop] in names.full and looks_like_unit(plain[start : found.end()]):
                    return plain[start : found.end()]
    return unit


def names_issuer(text: str) -> bool:
    """Whether a line below the title is a unit and a date: 人民银行遂宁市分行 2024年7月."""
    day = ISSUED.search(squeeze(text))
    return day is not None and looks_like_unit(squeeze(text)[: day.start()])


def reporter_sources(paragraphs: Sequence[str], name: str) -> list[tuple[str, str]]:
    """(source, text) of everything that may name the reporting unit, the most trustworthy first."""
    metas = [VENUE.sub("", p) for p in paragraphs if META.match(squeeze(p))]
    signed = [
        part  # 县公安局  县市场监督管理局: the first of several signs
        for i, p in enumerate(paragraphs)
        if is_signature(i, p, paragraphs) and (looks_like_unit(squeeze(p)) or is_masked_unit(p))
        for part in (p.split() if all(looks_like_unit(one) for one in p.split()) else [p])
    ]
    running = [p for p in paragraphs if not is_heading(p) and not ADDRESSEE.match(squeeze(p))][:2]
    running = [p for p in running if not SPEAKER.match(squeeze(p)) and len(speakers_along(p)) < 2]
    metas += [p for p in paragraphs[1:LETTER_OPENING] if names_issuer(p)]
    headed = [p for p in paragraphs[:1] if is_heading(p)]
    named = [part for part in re.split(r"[_\s]+", name) if part]
    texts = {"meta": metas, "signature": signed, "title": headed, "opening": running, "file": named}
    return [(source, text) for source, found in texts.items() for text in found]
