"""The brief as a Word document in the layout of an official paper, with native tables, charts and footnotes."""

from __future__ import annotations

import io
from datetime import UTC, datetime, time

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Mm
from docx.text.paragraph import Paragraph as WordParagraph

from ui.brief.fonts import set_punctuation
from ui.brief.footnotes import Footnotes
from ui.brief.official_styles import RED, set_styles
from ui.brief.word_charts import add_chart
from ui.brief.word_tables import add_pairs, add_table
from ui.brief.written import Masthead, Paragraph, Written, WrittenChart, WrittenSection
from ui.escape import plain_text

# The page of an official paper, GB/T 9704: 156 × 225 mm of text on A4.
PAGE, MARGINS = (Mm(210), Mm(297)), {"top": Mm(37), "bottom": Mm(35), "left": Mm(28), "right": Mm(26)}


def word_document(written: Written, masthead: Masthead) -> bytes:
    """The document's bytes; the same for the same words."""
    document = Document()
    _set_page(document, written)
    set_styles(document, chinese=written.language == "zh")
    _set_properties(document, written, masthead)
    notes = Footnotes(document)
    _add_masthead(document, written, masthead)
    document.add_paragraph(plain_text(written.title), style="Title")
    for warning in written.warnings:
        document.add_paragraph(plain_text(warning), style="Notice")
    for section in written.sections:
        _add_section(document, section, written, notes)
    document.add_paragraph(
        written.labels["annex"], style="Heading 1"
    ).paragraph_format.page_break_before = True
    for table in written.tables:
        add_table(document, table)
    for heading, pairs in written.about:
        if pairs:  # a brief of everything has no filters
            document.add_paragraph(heading, style="Heading 2")
            add_pairs(document, pairs)
    if written.language == "zh":
        set_punctuation(document.element)
        set_punctuation(notes.element)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _set_page(document: WordDocument, written: Written) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = PAGE
    for side, width in MARGINS.items():
        setattr(section, f"{side}_margin", width)
    section.footer_distance = Mm(28)
    footer = section.footer.paragraphs[0]
    footer.style = document.styles["Footer"]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, _, after = written.labels["page"].partition("{page}")
    footer.add_run(before)
    footer._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    footer.add_run(after)


def _set_properties(document: WordDocument, written: Written, masthead: Masthead) -> None:
    properties = document.core_properties
    properties.title = plain_text(written.title)
    properties.author = properties.last_modified_by = plain_text(masthead.issuer)
    properties.comments = ""
    properties.language = "zh-CN" if written.language == "zh" else "en-GB"
    properties.created = properties.modified = datetime.combine(masthead.day, time(), UTC)


def _add_masthead(document: WordDocument, written: Written, masthead: Masthead) -> None:
    """The red head: what the paper is called, its number, who issues it and when, and the red line."""
    document.add_paragraph(written.labels["masthead"], style="Masthead")
    if masthead.number:
        number = written.labels["number"].replace("{number}", plain_text(masthead.number))
        document.add_paragraph(number, style="Number")
    line = document.add_paragraph(style="Issuer")
    line.paragraph_format.tab_stops.add_tab_stop(
        PAGE[0] - MARGINS["left"] - MARGINS["right"], WD_TAB_ALIGNMENT.RIGHT
    )
    line.add_run(f"{plain_text(masthead.issuer)}\t{_day(written, masthead)}")
    line._p.get_or_add_pPr().insert_element_before(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="18" w:space="4" w:color="{RED}"/></w:pBdr>'
        ),
        "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc",
    )  # fmt: skip


def _day(written: Written, masthead: Masthead) -> str:
    day = masthead.day
    return f"{day.year}年{day.month}月{day.day}日" if written.language == "zh" else f"{day.day} {day:%B %Y}"


def _add_section(document: WordDocument, section: WrittenSection, written: Written, notes: Footnotes) -> None:
    document.add_paragraph(section.heading, style="Heading 1")
    for paragraph in section.paragraphs:
        _add_paragraph(document, paragraph, written, notes)
    for chart in section.charts:
        _add_chart(document, chart, written)


def _add_paragraph(document: WordDocument, paragraph: Paragraph, written: Written, notes: Footnotes) -> None:
    if paragraph.changed:
        lines = [plain_text(line) for line in paragraph.text.splitlines()] or [""]
        for line in lines:
            last = document.add_paragraph(line, style="Body Text")
        notes.add(last, written.labels["edited"])
        return
    shown = document.add_paragraph(style="Body Text")
    for sentence in paragraph.sentences:
        words = plain_text(sentence.text)
        shown.add_run(words)
        if sentence.note:
            notes.add(shown, sentence.note)
        if sentence.text.endswith(" "):
            shown.add_run(" ")


def _add_chart(document: WordDocument, chart: WrittenChart, written: Written) -> None:
    caption = written.labels["chart"].format(number=chart.number, finding=plain_text(chart.finding))
    document.add_paragraph(caption, style="Caption")
    place: WordParagraph = document.add_paragraph(style="Figure")
    add_chart(document, place, chart)
    document.add_paragraph(chart.source, style="Source")
