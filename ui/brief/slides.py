"""The brief's charts as a PowerPoint: one slide each with a native chart, its finding as the title, its source below."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Cm, Pt

from ui.brief.native_charts import CHINESE, LATIN, add_native_chart, chart_words
from ui.brief.written import Masthead, Written, WrittenChart
from ui.escape import plain_text

WIDTH, HEIGHT, MARGIN = Cm(33.867), Cm(19.05), Cm(1.6)
_TITLE, _TEXT, _SMALL, _LETTERS = 24, 18, 12, 14
# The template's layout without any placeholder.
_BLANK = 6


def slide_show(written: Written, masthead: Masthead) -> bytes:
    """The presentation's bytes: a title slide, then one per chart, then the filters and the state of the data."""
    show = Presentation()
    show.slide_width, show.slide_height = WIDTH, HEIGHT
    properties = show.core_properties
    properties.title, properties.author = plain_text(written.title), plain_text(masthead.issuer)
    properties.last_modified_by = properties.author
    properties.created = properties.modified = datetime.combine(masthead.day, time(), UTC)
    _add_title(show, written, masthead)
    for chart in written.charts:
        _add_chart(show, chart)
    _add_about(show, written)
    content = io.BytesIO()
    show.save(content)
    return content.getvalue()


def _add_title(show: Any, written: Written, masthead: Masthead) -> None:
    slide = show.slides.add_slide(show.slide_layouts[_BLANK])
    _write(slide, (MARGIN, Cm(5.5), WIDTH - 2 * MARGIN, Cm(4)), [written.title], 36, bold=True, middle=True)
    lines = [
        *written.warnings,
        " ".join(part for part in (masthead.issuer, masthead.day.isoformat()) if part),
    ]
    _write(slide, (MARGIN, Cm(10), WIDTH - 2 * MARGIN, Cm(4)), lines, _TEXT, middle=True)


def _add_chart(show: Any, chart: WrittenChart) -> None:
    slide = show.slides.add_slide(show.slide_layouts[_BLANK])
    _write(slide, (MARGIN, Cm(0.9), WIDTH - 2 * MARGIN, Cm(2)), [chart.finding], _TITLE, bold=True)
    box = (int(MARGIN), int(Cm(3.2)), int(WIDTH - 2 * MARGIN), int(HEIGHT - Cm(5.4)))
    add_native_chart(slide, chart, box, _LETTERS)
    drawn = slide.shapes[-1]._element.nvGraphicFramePr.cNvPr
    drawn.set("descr", plain_text(chart_words(chart)))
    _write(slide, (MARGIN, HEIGHT - Cm(1.9), WIDTH - 2 * MARGIN, Cm(1)), [chart.source], _SMALL)


def _add_about(show: Any, written: Written) -> None:
    slide = show.slides.add_slide(show.slide_layouts[_BLANK])
    lines = [
        line for heading, pairs in written.about for line in (heading, *(f"　{n}：{v}" for n, v in pairs), "")
    ]
    _write(slide, (MARGIN, Cm(1), WIDTH - 2 * MARGIN, HEIGHT - Cm(2)), lines, _LETTERS)


def _write(
    slide: Any,
    box: tuple[int, int, int, int],
    lines: Sequence[str],
    size: float,
    bold: bool = False,
    middle: bool = False,
) -> None:
    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER if middle else PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = plain_text(line)
        run.font.size, run.font.bold, run.font.name = Pt(size), bold, LATIN
        run.font.color.rgb = RGBColor.from_string("1A1A1A")
        chinese = OxmlElement("a:ea")
        chinese.set("typeface", CHINESE)
        run.font._rPr.find(qn("a:latin")).addnext(chinese)
