"""The type of an official paper (GB/T 9704): which face, what stands in where it is missing, and the sizes."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

LATIN = "Times New Roman"
BODY, TITLE, HEADING, NOTICE = "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312"
# What Word and WPS take where the first is not installed: these come with Windows.
STAND_INS = {BODY: "仿宋", TITLE: "宋体", HEADING: "SimHei", NOTICE: "楷体"}


@dataclass(frozen=True, slots=True)
class Sizes:
    """Points: 二号 22 for the title, 三号 16, 五号 10.5, 小五 9; `line` from line to line, `apart` between paragraphs."""

    masthead: float = 36
    title: float = 22
    body: float = 16
    table: float = 10.5
    note: float = 9
    line: float = 28
    apart: float = 0


SIZES = Sizes()
ENGLISH_SIZES = Sizes(masthead=30, title=18, body=12, line=17, apart=6)


def set_face(properties_of: object, face: str) -> None:
    """Give a style or run (anything with `element`) a face for Chinese and the Latin one for the rest."""
    properties = properties_of.element.get_or_add_rPr()  # type: ignore[attr-defined]
    fonts = properties.get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), LATIN)
    fonts.set(qn("w:eastAsia"), face)


def name_stand_ins(document: WordDocument) -> None:
    """Write into the document's list of faces what stands in for each."""
    part: Part = next(
        part for part in document.part.package.iter_parts() if str(part.partname) == "/word/fontTable.xml"
    )
    root = parse_xml(part.blob)
    for face, stand_in in STAND_INS.items():
        root.append(
            parse_xml(
                f'<w:font xmlns:w="{root.nsmap["w"]}" w:name="{face}"><w:altName w:val="{stand_in}"/>'
                '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
            )
        )
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def set_language(document: WordDocument, chinese: bool) -> None:
    """Say which language the words are in, for line breaks and spelling."""
    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), "en-US" if chinese else "en-GB")
        found.set(qn("w:eastAsia"), "zh-CN")


def set_punctuation(root: BaseOxmlElement) -> None:
    """Have “”, — and … set in the Chinese face: they are in both, and Word takes the Latin one unless told."""
    for run in root.iter(qn("w:r")):
        if any(char in (text.text or "") for text in run.iter(qn("w:t")) for char in "“”—…‘’"):
            run.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
