"""The paragraphs of a document become drafts, mentions and roles, as sheets do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from etl.checks.prose_beside_tables import findings_of_retold, tell_corrections, told_by_tables
from etl.decided_figures import decide_figures
from etl.facts.caption_ways import ways_of_line
from etl.facts.context import SheetContext
from etl.facts.drafts import RowContext
from etl.facts.margins import SOURCE as MARGIN
from etl.facts.margins import Margins
from etl.facts.period_of_sheet import tell_assumed_term
from etl.facts.prose_cells import draft_of_figure, notes_of, questions_of, speaking_at
from etl.facts.record import Finding, MentionDraft, SheetRecord
from etl.formats.drawn_tables import shows_cells
from etl.formats.grid import Cell, Paragraph, Sheet
from etl.formats.listed_rows import who_lists_counts, words_over_list
from etl.layout.lattice import make_lattice
from etl.layout.row_kinds import FOOT
from etl.meaning.file_name import stem_of
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.plain_writing import plain_writing
from etl.meaning.school_year import school_year
from etl.meaning.unit import find_unit_in_text, looks_like_unit
from etl.prose.paragraphs.reading import ProseFigure, ProseReading, read_prose
from etl.prose.paragraphs.sections import way_of_record
from etl.prose.report.boxes import drop_told_in_boxes
from etl.prose.report.document import ParagraphReading, read_document
from etl.prose.report.headings import LETTER_OPENING
from etl.prose.report.line_forms import PHONE_LINE
from etl.prose.report.repeated import paragraphs_told_again
from etl.prose.report.reporter import ADDRESSEE, without_addressee
from etl.prose.report.venues import county_of, opening_place, venue_before
from etl.prose.times.stated_times import stated_period
from etl.prose.words.mails import mail_heads
from etl.regex import regex
from etl.rulings import Rulings, source_of
from etl.schema import CellRole, Reading, Ruling

CALL = regex(r"(?:拨打|致电|联系|热线|电话).{0,16}\d{3,}")  # 有疑问请拨打0736-2860110
# Who wrote or sends it: （龙江派出所供稿）, 东岭村村民委员会 记录人：余某某.
WRITTEN_BY = regex(
    r"(?:供稿|撰稿|撰文|报送)[\d年月日.\-/]*\)?$|(?:记录|撰稿|供稿|通讯|审核|签发|编辑|校对|整理|报送)[人员]?:"
)
# 报：县委政法委　送：各成员单位　（共印45份）: whom a bulletin goes to.
SENT_TO = regex(r"(?:主报|抄报|报送?|主送|抄送|分送|送|[印分]?发至?|抄发)[:：][^。;]{2,60}$|\(?共印\d+份\)?$")
DIGIT = regex(r"\d")
LONGEST_CAPTION = 60  # characters of a paragraph that heads the table below it
OVER_LIST = 3  # paragraphs among which the columns of a list are told above it
SIGNED_ABOVE = 3  # paragraphs among which the day of writing stands below the title
LEADS_TO_TABLE = regex(r"(?:见下表|见附表|如下表|下表|如下)[^,;。]{0,8}[:。]?$")
REPORT_DAY = regex(
    r"(?:填报|填表|报送|编报|报出|上报|制表|填写|打印|导出|更新|编制|公开|公示|公布|发布|张榜)\s*(?:时间|日期)"
)

AHEAD = regex(r"(?:计划|拟|打算|将(?:于|在)?|下一?步)(?!生育)[^。]*。|下(?:个?月|一?步|阶段)")
PART_OF_UNIT = regex(
    r"第[一二三四五六七八九十\d]{1,3}(?:网格|小组|组|片区|小区|支部|中队)"
)  # of the unit that reports


@dataclass(slots=True)
class DocumentReading:
    """What a document's paragraphs gave. `roles` maps a paragraph's number to its role, `days` that of one in a
    chat to the day on which it was sent."""

    sheet: Sheet
    record: SheetRecord
    context: SheetContext
    roles: dict[int, str] = field(default_factory=dict)
    days: dict[int, Period] = field(default_factory=dict)

    @property
    def ways(self) -> tuple[str, ...]:
        """How all was done, as the title of a record of one event says: 主题班会记录表."""
        way = way_of_record(squeeze(self.context.title))
        return (way,) if way else ()

    def write_cells(self, reading: Reading) -> None:
        """One entry of cell roles for each paragraph."""
        for paragraph in self.sheet.paragraphs:
            role = self.roles[paragraph.number]
            reading.cells.append(
                CellRole(reading.file, self.sheet.name, paragraph.address, role, "", paragraph.text)
            )

    def headings(self) -> list[str]:
        """Titles and headings: what tells the form of a report from that of another."""
        return [p.text for p in self.sheet.paragraphs if self.roles[p.number] in ("title", "label")]

    def contexts_of(self, tables: list[Sheet]) -> list[SheetContext | None]:
        """What holds for each table: the unit and the period of its own caption (表一 2023年7月), else the document's."""
        contexts: list[SheetContext | None] = []
        above, last = 0, 0  # the paragraphs over a table begin behind those over the one before
        for table in tables:
            if table.follows > last:
                above, last = last, table.follows
            contexts.append(self._under(self.sheet.paragraphs[above or 1 : table.follows]))
        return contexts

    def _under(self, paragraphs: list[Paragraph]) -> SheetContext:
        paragraphs = [replace(p, text=plain_writing(p.text)[0]) for p in paragraphs]
        opening = LETTER_OPENING + mail_heads([p.text for p in self.sheet.paragraphs])
        captions = [
            p.text
            for p in reversed(paragraphs)
            if self.roles[p.number] != "figure"
            and len(p.text) <= LONGEST_CAPTION
            # 桐城市联席办： below the title is whom the report goes to; right above a table it would be whose that is
            and not (p.number <= opening and ADDRESSEE.match(squeeze(p.text)) and p is not paragraphs[-1])
        ]
        # 其间，团堡法庭公开开庭审理一起案件。 tells of something else; 各村情况见下表。 leads to the table
        captions = [t for t in captions if not t.rstrip().endswith("。") or LEADS_TO_TABLE.search(squeeze(t))]
        # 12月计划新增展板4块。 above a table of November's
        written = {p.text for p in paragraphs[:SIGNED_ABOVE] if self._is_dateline(p, paragraphs)}
        dated = [text for text in captions if not REPORT_DAY.search(text) and not AHEAD.search(text)]
        dated = [text for text in dated if text not in written]
        # 10月16日至31日，…组织全县9家企业开展宣传，工作量见下表。
        leading = [p.text for p in paragraphs[-1:] if LEADS_TO_TABLE.search(squeeze(p.text))]
        periods = [(p, text) for text in (*leading, *dated) if (p := stated_period(text, self.context.year))]
        if periods and periods[0][0] == self.context.period:
            periods = []
        lists = (words_over_list(one.text) for one in reversed(paragraphs[-OVER_LIST:]))
        over = next((words for words in lists if words is not None), "")
        sent = next((day for one in paragraphs[-1:] if (day := self.days.get(one.number))), None)
        units = [(u, text) for text in captions if (u := find_unit_in_text(without_addressee(text)))]
        heads = [p.text for p in reversed(paragraphs) if self.roles[p.number] == "label"]
        own = {what: ("title", told[0][1]) for what, told in (("period", periods), ("unit", units)) if told}
        return replace(
            self.context,
            period=periods[0][0] if periods else sent or self.context.period,
            unit=units[0][0] if units else self.context.unit,
            caption=squeeze(over or "".join(heads[:1])),
            ways=ways_of_line(over) or self.ways,
            sources={**self.context.sources, **own},
        )

    def _is_dateline(self, paragraph: Paragraph, above: list[Paragraph]) -> bool:
        """XX支行　2023年8月31日 below the title, with running text between it and the table: when it was written."""
        day = stated_period(paragraph.text, self.context.year)
        alone = day is not None and day.start == day.end != self.context.period
        running = any(self.roles[p.number] == "figure" for p in above if p.number > paragraph.number)
        return alone and running and self.roles[paragraph.number] in ("meta", "label")

    def drop_restated(self, tables: list[SheetRecord]) -> None:
        """A sentence that says again what the tables of the document count counts no second time."""
        said = {paragraph.address: squeeze(paragraph.text) for paragraph in self.sheet.paragraphs}
        retold = told_by_tables(self.record.drafts, said, tables)
        retold.correcting = tell_corrections(self.record.drafts, said, tables)
        self.record.findings += findings_of_retold(retold)
        told = {id(one) for one in retold.drafts}
        self.record.drafts = [one for one in self.record.drafts if id(one) not in told]
        speaking = {draft.address for draft in self.record.drafts}
        for paragraph in self.sheet.paragraphs:
            if self.roles[paragraph.number] == "figure" and paragraph.address not in speaking:
                self.roles[paragraph.number] = "note"


def read_paragraphs(
    sheets: list[Sheet],
    file: str,
    year: int | None,
    decided: Rulings,
    submission: str,
    margins: Margins,
) -> DocumentReading | None:
    """The document of a file, None where it is no document. `year`: of a date without one; what the `margins` of its pages
    say of who reports fills a gap."""
    sheet = next((s for s in sheets if s.paragraphs), None)
    if sheet is None:
        return None
    live = [p for p in sheet.paragraphs if not p.struck]  # what is struck out says nothing to the rest
    boxed = {at for at, p in enumerate(live) if p.boxed}
    report = read_document([p.text for p in live], stem_of(file), year, margins.unit, len(boxed))
    drop_told_in_boxes(report.paragraphs, boxed)
    context = SheetContext(
        unit=report.unit,
        period=report.period,
        year=report.year,
        school=school_year(report.title),
        places=report.places,
        title=report.title or stem_of(file),
        sources={what: ("report", report.title) for what in ("unit", "period") if getattr(report, what)},
    )
    if report.unit_told:
        context.sources["unit"] = MARGIN, margins.unit_words
    document = DocumentReading(sheet, SheetRecord(make_lattice(sheet)), context)
    county = county_of(report.places)
    over_tables = {table.follows - above for table in sheets if table.prefix for above in range(OVER_LIST)}
    told = iter(report.paragraphs)
    for paragraph in sheet.paragraphs:
        one = _read_struck(paragraph, report.year) if paragraph.struck else next(told)
        rulings = decided.figures_at(submission, sheet.name, paragraph.address)
        document.record.findings += _decide_figures(one, paragraph.address, rulings, report.year)
        decided.used |= {ruling.number: ruling for ruling in rulings.values()}
        if one.role == "meta" and squeeze(paragraph.text) == report.unit and not looks_like_unit(report.unit):
            document.record.findings.append(
                Finding("unit_from_foot", paragraph.address, {"text": report.unit})
            )
        foot = one.role == "label" and is_foot(one.text)
        foot = foot or (one.role == "meta" and PHONE_LINE.fullmatch(squeeze(one.text)) is not None)
        if paragraph.struck:
            _take_as_void(document.record, paragraph, one)
        document.roles[paragraph.number] = "note" if foot else one.role
        if not (one.reading.figures or paragraph.struck) and _holds_cells(paragraph.text):
            _ask_for_drawn(document, paragraph, one)
        if paragraph.number in over_tables and words_over_list(paragraph.text) is not None:
            one.reading.mentions.clear()  # the heads of the table below
        if one.day:
            document.days[paragraph.number] = one.day
        _take_paragraph(document.record, paragraph, one, county)
    for second, first in paragraphs_told_again(report.paragraphs):
        said: dict[str, object] = {"earlier": live[first].address}
        document.record.findings.append(Finding("prose_repeated", live[second].address, said))
    tell_assumed_term(document.record, context)
    return document


def _holds_cells(text: str) -> bool:
    return shows_cells(text) or looks_like_unit(who_lists_counts(text))


def _ask_for_drawn(document: DocumentReading, paragraph: Paragraph, one: ParagraphReading) -> None:
    """A line of cells of which no table could be made: what it names was not said to be done, and its numbers are asked
    for."""
    one.reading.mentions.clear()
    if DIGIT.search(paragraph.text):
        document.roles[paragraph.number] = "unread"
        document.record.findings.append(Finding("unread_cell", paragraph.address, {"text": paragraph.text}))


def _read_struck(paragraph: Paragraph, year: int | None) -> ParagraphReading:
    return ParagraphReading(
        paragraph.number - 1, paragraph.text, "note", read_prose(paragraph.text, year), None
    )


def _take_as_void(record: SheetRecord, paragraph: Paragraph, one: ParagraphReading) -> None:
    """A paragraph of which all is struck out says nothing; one that counted something is asked about."""
    if one.reading.figures:
        record.findings.append(Finding("struck_out", paragraph.address, {"text": paragraph.text}))
    one.reading, one.role = ProseReading(), "planned" if one.reading.figures else "note"


def is_foot(text: str) -> bool:
    """Whether a line without an end tells who wrote it, whom it goes to or whom to call, and heads nothing."""
    plain = squeeze(text)
    words = (FOOT.match(plain), WRITTEN_BY.search(plain), SENT_TO.match(plain), CALL.search(text))
    return any(found is not None for found in words) or PHONE_LINE.fullmatch(plain) is not None


def _decide_figures(
    one: ParagraphReading, address: str, rulings: dict[tuple[str, int], Ruling], year: int | None
) -> list[Finding]:
    """Reads the figures of a paragraph as people decided, each by its words and for the how-manieth time they stand
    there: a figure struck out or corrected, or a number counted that was passed over."""
    if not rulings:
        return []
    reading, findings = one.reading, []
    decided = decide_figures(one.text, reading.figures, rulings, year)
    for code, words, ruling, (start, end) in decided.told:
        said = {"text": words, "value": ruling.value, **source_of(ruling)}
        findings.append(Finding(code, address, said))
        if start >= 0:
            reading.queries = [q for q in reading.queries if q[2] <= start or q[1] >= end]
    reading.figures = decided.figures
    reading.differing += decided.above
    one.role = "figure" if reading.figures else "note" if one.role == "figure" else one.role
    return findings


def _take_paragraph(
    record: SheetRecord,
    paragraph: Paragraph,
    one: ParagraphReading,
    county: str,
) -> None:
    """`county`: the code of the one that the report is about, in which townships are looked for."""

    def context_at(place: int) -> RowContext:
        own = speaking_at(RowContext(period=one.period or one.day), one.speakers, place)
        if own.unit or not county:
            return replace(own, places=(own.unit,) if own.unit else ())
        said = plain_writing(paragraph.text[:place])[0]
        venue = venue_before(said, len(said), county) or opening_place(said, county)
        return replace(own, places=(venue,) if venue else ())

    def context_of(figure: ProseFigure) -> RowContext:
        """Of a number that 分别 shares out to a unit or a township it is that one's."""
        own, share = context_at(figure.start), figure.share
        if share is None or not looks_like_unit(share.name) or PART_OF_UNIT.match(share.name):
            return own
        return replace(own, unit=own.unit if share.venue else share.name, places=(share.name,))

    cell = Cell(paragraph.number, 1, "text", paragraph.text, paragraph.text, paragraph.text)
    address = paragraph.address
    for figure in one.reading.figures:
        record.drafts.append(draft_of_figure(figure, cell, address, context_of(figure)))
        record.findings.extend(notes_of(figure, address))
    record.findings.extend(questions_of(one.reading, address))
    record.mentions.extend(
        MentionDraft(address, mention, context_at(mention.start)) for mention in one.reading.mentions
    )
