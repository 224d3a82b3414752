"""The styles of the Word document: those of an official paper, each with a Chinese face and what stands in for it."""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from ui.brief.fonts import (
    BODY,
    ENGLISH_SIZES,
    HEADING,
    NOTICE,
    SIZES,
    TITLE,
    name_stand_ins,
    set_face,
    set_language,
)

RED = "C00000"
# Word knows these two styles by such names and numbers.
NOTE_TEXT, NOTE_MARK = "FootnoteText", "FootnoteReference"
_BUILT_IN = ("footnote text",)


def set_styles(document: WordDocument, chinese: bool) -> None:
    """Define every style that the brief uses. `chinese`: the first line of a paragraph is set in by two characters;
    else the letters are smaller and paragraphs stand apart."""
    name_stand_ins(document)
    set_language(document, chinese)
    sizes = SIZES if chinese else ENGLISH_SIZES
    normal = _style(document, "Normal", BODY, sizes.body)
    _lines(normal, exact=sizes.line)
    body = _style(
        document, "Body Text", BODY, sizes.body, ALIGN.JUSTIFY if chinese else None, after=sizes.apart
    )
    if chinese:
        _set_in(body)
    _style(document, "Title", TITLE, sizes.title, align=ALIGN.CENTER, before=24, after=18, keep=True)
    _lines(document.styles["Title"], exact=sizes.title + 12)
    _style(document, "Masthead", TITLE, sizes.masthead, align=ALIGN.CENTER, after=6, colour=RED)
    _lines(document.styles["Masthead"], exact=sizes.masthead + 18)
    _style(document, "Number", BODY, sizes.body, align=ALIGN.CENTER)
    _style(document, "Issuer", BODY, sizes.body)
    _style(document, "Notice", NOTICE, sizes.body, align=ALIGN.CENTER, after=8, bold=True)
    heading = _style(document, "Heading 1", HEADING, sizes.body, before=8, keep=True, bold=not chinese)
    _style(document, "Heading 2", HEADING, sizes.table + 1.5, before=12, after=4, keep=True, bold=False)
    if chinese:
        _set_in(heading)
    small = sizes.table
    _style(document, "Caption", HEADING, small, align=ALIGN.CENTER, before=10, after=4, keep=True, bold=False)
    for name, face in (("Cell", BODY), ("Figure", BODY), ("Source", BODY)):
        _lines(_style(document, name, face, small if name == "Cell" else sizes.note), exact=0)
    document.styles["Source"].paragraph_format.space_after = Pt(8)
    document.styles["Figure"].paragraph_format.keep_with_next = True
    note = _style(document, "footnote text", BODY, sizes.note)
    _lines(note, exact=0)
    note.element.set(qn("w:styleId"), NOTE_TEXT)
    reference: Any = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    reference.element.set(qn("w:styleId"), NOTE_MARK)
    reference.font.superscript = True
    _style(document, "Footer", BODY, 14)


def _style(
    document: WordDocument,
    name: str,
    face: str,
    size: float,
    align: ALIGN | None = None,
    before: float = 0,
    after: float = 0,
    keep: bool = False,
    bold: bool = False,
    colour: str = "000000",
) -> Any:
    """A paragraph style, made anew from what the template has under its name."""
    known = name in [style.name for style in document.styles]
    style: Any = (
        document.styles[name]
        if known
        else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name in _BUILT_IN)
    )
    properties = style.element.pPr
    if properties is not None:
        for tag in ("w:pBdr", "w:contextualSpacing"):
            for found in properties.findall(qn(tag)):
                properties.remove(found)
    if name != "Normal":
        style.base_style = document.styles["Normal"]
    style.quick_style = True
    set_face(style, face)
    for tag in ("w:spacing", "w:kern", "w:b", "w:bCs", "w:i", "w:iCs", "w:color"):
        for found in style.element.rPr.findall(qn(tag)):
            style.element.rPr.remove(found)
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(colour)
    style.paragraph_format.alignment = align
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.keep_with_next = keep
    return style


def _lines(style: Any, exact: float) -> None:
    """Lines `exact` points apart; 0: as high as what stands in them, so that no chart is cut."""
    if exact:
        style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        style.paragraph_format.line_spacing = Pt(exact)
    else:
        style.paragraph_format.line_spacing = 1.0


def _set_in(style: Any) -> None:
    """Two characters at the beginning of a paragraph, whatever their size."""
    style.paragraph_format.first_line_indent = Pt(2 * SIZES.body)
    style.element.pPr.find(qn("w:ind")).set(qn("w:firstLineChars"), "200")
