"""A reply to a document: comments and colours on paragraphs and table cells, and the list behind the text, so that
all paragraphs keep their numbers.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from docx import Document
from docx.document import Document as OpenDocument
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree  # type: ignore[import-untyped]

from etl.formats.docx import place_elements
from etl.formats.grid import Workbook, split_address
from etl.reply.asked import Doubt, Language, by_cell, comment_paragraphs, gravest, say
from etl.reply.list_sheet import xml_text
from etl.reply.mark import AUTHOR, END, PROPERTY, find_mark, is_end
from etl.reply.parts import Element, Parts
from etl.reply.styles import COLOURS


def annotate_document(
    data: bytes,
    doubts: Sequence[Doubt],
    submission: str,
    file: str,
    lost: Sequence[str],
    language: Language,
) -> bytes:
    """The document with its doubts. Raises ValueError or KeyError where Word's own library cannot open it."""
    document = Document(io.BytesIO(data))
    body = document.element.body
    etree.strip_tags(body, etree.Comment, etree.ProcessingInstruction)
    places = place_elements(body)
    _take_off_earlier(document, [places[name] for name in places if name.startswith("P")])
    for cell, here in by_cell(doubts, "text").items():
        if cell in places:
            _mark(document, places[cell], here, language)
    _append_list(document, doubts, submission, file, lost, language)
    content = io.BytesIO()
    document.save(content)
    parts = Parts(content.getvalue())
    parts.set_property(PROPERTY, submission)
    return parts.saved()


def copy_document(workbook: Workbook) -> bytes:
    """A plain document with the same paragraphs and tables, to be annotated."""
    document = Document()
    for sheet in workbook.sheets:
        for paragraph in sheet.paragraphs:
            document.add_paragraph(xml_text(paragraph.text), style="Heading 1" if paragraph.heading else None)
        if sheet.cells:
            rows, cols = (max(place[axis] for place in sheet.cells) for axis in (0, 1))
            table = document.add_table(rows, cols, style="Table Grid")
            for merge in sheet.merges:
                table.cell(merge.top - 1, merge.left - 1).merge(
                    table.cell(min(merge.bottom, rows) - 1, min(merge.right, cols) - 1)
                )
            for (row, col), cell in sheet.cells.items():
                table.cell(row - 1, col - 1).text = xml_text(cell.raw)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _mark(document: OpenDocument, element: Element, doubts: Sequence[Doubt], language: Language) -> None:
    runs = [Run(run, document) for run in element.iter(qn("w:r")) if run.find(qn("w:t")) is not None]
    colour = COLOURS[gravest(doubts)][2:]
    if element.tag == qn("w:tc"):
        _shade(element.get_or_add_tcPr(), colour)
    else:
        for run in runs:
            _shade(run._r.get_or_add_rPr(), colour)
    if runs:
        text = "\n".join(xml_text(one) for one in comment_paragraphs(doubts, language))
        document.add_comment([runs[0], runs[-1]], text, AUTHOR, AUTHOR[:1])


def _shade(properties: Element, colour: str) -> None:
    for before in properties.findall(qn("w:shd")):
        properties.remove(before)
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    properties.insert_element_before(shade, *_AFTER_SHADE)


# What stands behind `shd` in the properties of a run and of a table cell, in the schema's order.
_AFTER_SHADE = tuple(
    f"w:{name}"
    for name in (
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "noWrap", "tcMar",
        "textDirection", "tcFitText", "vAlign", "hideMark", "rPrChange", "tcPrChange",
    )
)  # fmt: skip


def _take_off_earlier(document: OpenDocument, paragraphs: Sequence[Element]) -> None:
    """A reply that came back and is replied to again: the list, comments and colours before give way."""
    texts = ["".join(paragraph.itertext(qn("w:t"))) for paragraph in paragraphs]
    start = next((number for number, text in enumerate(texts) if find_mark([text])), None)
    if start is None:
        return
    end = next((number for number in range(start, len(texts)) if is_end(texts[number])), len(texts) - 1)
    for paragraph in paragraphs[start : end + 1]:
        paragraph.getparent().remove(paragraph)
    ours = {comment.comment_id for comment in document.comments if comment.author == AUTHOR}
    body = document.element.body
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for one in list(body.iter(qn(f"w:{name}"))):
            if int(one.get(qn("w:id"), "-1")) in ours:
                one.getparent().remove(one)
    for comment in list(document.comments._comments_elm):
        if int(comment.get(qn("w:id"), "-1")) in ours:
            comment.getparent().remove(comment)
    fills = {colour[2:] for colour in COLOURS.values()}
    for shade in list(body.iter(qn("w:shd"))):
        if shade.get(qn("w:fill")) in fills:
            shade.getparent().remove(shade)


def _append_list(
    document: OpenDocument,
    doubts: Sequence[Doubt],
    submission: str,
    file: str,
    lost: Sequence[str],
    language: Language,
) -> None:
    marked = sum(doubt.severity != "note" for doubt in doubts)
    mark = f"{say('sheet', language)} · {say('mark', language, submission=submission)}"
    _line(document, mark, bold=True).paragraph_format.page_break_before = True
    _line(document, say("how_document", language, count=marked) if marked else say("none", language))
    for text in lost:
        _line(document, text)
    for number, doubt in enumerate(doubts, 1):
        _line(
            document,
            say(
                "item",
                language,
                number=number,
                place=place_words(doubt.cell, language),
                text=doubt.text,
                asked=doubt.asked,
                remedy=doubt.remedy,
            ),
        )
    _line(document, END[language])


def place_words(cell: str, language: Language) -> str:
    """P12 -> 第12段, T2!B3 -> 第2个表格 B3; the whole file where there is no address."""
    if cell.startswith("P"):
        return say("paragraph", language, number=cell[1:])
    place = split_address(cell)
    if place is None:
        return say("whole_file", language)
    return say("table_cell", language, number=place[0][1:-1], cell=cell.rpartition("!")[2])


def _line(document: OpenDocument, text: str, bold: bool = False) -> Paragraph:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(xml_text(text))
    run.bold = bold
    run.font.size = Pt(10.5)
    return paragraph
