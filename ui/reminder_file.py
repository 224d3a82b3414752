"""The reminder as a Word document, set as official letters are: A4, title 二号, body 三号仿宋 (GB/T 9704)."""

from __future__ import annotations

import io

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from ui.reminder import Letter

_TITLE, _BODY, _LINE = Pt(22), Pt(16), Pt(28)
_PAGE = {
    "page_width": Mm(210), "page_height": Mm(297), "top_margin": Mm(37), "bottom_margin": Mm(35),
    "left_margin": Mm(28), "right_margin": Mm(26),
}  # fmt: skip


def reminder_docx(letter: Letter) -> bytes:
    """The letter as .docx."""
    document = Document()
    for name, length in _PAGE.items():
        setattr(document.sections[0], name, length)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(title, letter.title, "宋体", bold=True)
    addressee, *body = letter.lines
    _write(document.add_paragraph(), addressee, "仿宋")
    for line in body:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = _BODY * 2
        _write(paragraph, line, "仿宋")
    for line in letter.signature:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _write(paragraph, line, "仿宋")
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _write(paragraph: Paragraph, text: str, font: str, bold: bool = False) -> None:
    paragraph.paragraph_format.line_spacing = _LINE
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.name = bold, _TITLE if bold else _BODY, "Times New Roman"
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
