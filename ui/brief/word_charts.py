"""Native charts in a Word document: the chart part and its workbook, taken over from python-pptx."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Cm
from docx.text.paragraph import Paragraph
from lxml import etree
from pptx import Presentation

from ui.brief.native_charts import add_native_chart, chart_words
from ui.brief.written import WrittenChart
from ui.escape import plain_text

_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# The width between the margins of an official page, less a hair; a bar needs so much height.
WIDTH, COLUMNS_HEIGHT, BAR_HEIGHT, LEAST_HEIGHT = Cm(15.4), Cm(6.6), Cm(0.72), Cm(4)
LETTERS = 9


def add_chart(document: WordDocument, paragraph: Paragraph, chart: WrittenChart) -> None:
    """Put the chart into the paragraph, in line with its text."""
    bars = len(chart.categories)
    height = COLUMNS_HEIGHT if chart.kind == "columns" else max(LEAST_HEIGHT, Cm(0.8) + BAR_HEIGHT * bars)
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    drawn = add_native_chart(slide, chart, (0, 0, WIDTH, height), LETTERS)
    package = document.part.package
    assert package
    number = chart.number
    workbook = Part(
        PackURI(f"/word/embeddings/Microsoft_Excel_Sheet{number}.xlsx"),
        _WORKBOOK_TYPE,
        drawn.part.chart_workbook.xlsx_part.blob,
        package,
    )
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), _CHART_TYPE, None, package)
    root = etree.fromstring(drawn.part.blob)
    root.find(f"{{{_CHART}}}externalData").set(
        f"{{{_RELATIONS}}}id", part.relate_to(workbook, RELATION.PACKAGE)
    )
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    relation = document.part.relate_to(part, RELATION.CHART)
    paragraph.add_run()._r.append(_inline(relation, number, WIDTH, height, plain_text(chart_words(chart))))


def _inline(relation: str, number: int, width: int, height: int, words: str) -> etree._Element:
    drawing = parse_xml(
        f'<w:drawing {nsdecls("w", "wp", "a", "r")} xmlns:c="{_CHART}">'
        '<wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{int(width)}" cy="{int(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{1000 + number}" name="chart {number}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_CHART}"><c:chart r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
    drawing.find(".//{*}docPr").set("descr", words)
    return drawing
