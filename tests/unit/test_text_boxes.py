"""Text boxes of a document: who signs in them, and what they say again of the report."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from etl.facts.margins import read_margins
from etl.schema import Reading

from .small_documents import document_of, read_document
from .small_sheets import Rows, figures


def read(*blocks: str | Rows, box: list[str], first: bool = False) -> Reading:
    """A document with a text box on its last paragraph, or on the first."""
    document = document_of("", *blocks, "")
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in box)
    drawn = f"<w:r {nsdecls('w')}><w:pict><w:txbxContent>{lines}</w:txbxContent></w:pict></w:r>"
    document.paragraphs[0 if first else -1]._p.append(parse_xml(drawn))
    return read_document(document)


def test_who_signs_in_a_box_at_the_end() -> None:
    reading = read("2024年上半年反诈宣传情况", "发放宣传单300份。", box=["武强县民政局", "2024年7月3日"])
    assert [(f.cell, f.unit, f.district) for f in reading.facts] == [
        ("P2", "武强县民政局", "河北省/衡水市/武强县")
    ]
    assert [cell.cell for cell in reading.cells] == ["P1", "P2", "P3", "P4"]


def test_who_edits_by_a_box_above_the_title() -> None:
    head = ["反诈工作简报", "第5期", "武强县公安局编", "2024年8月2日"]
    reading = read("2024年7月反诈宣传情况", "发放宣传单300份。", box=head, first=True)
    assert [(f.cell, f.unit) for f in reading.facts] == [("P2", "武强县公安局")]
    table = [["单位", "宣传单（份）"], ["河南乡", 30]]
    reading = read(table, box=["克山县2025年8月反诈宣传统计表", "填报单位：克山县公安局"], first=True)
    assert [(f.cell, f.unit, str(f.period_start)) for f in reading.facts] == [
        ("T1!B2", "河南乡", "2025-08-01")
    ]


def test_what_a_box_says_again_counts_once_and_what_it_adds_counts() -> None:
    report = "武强县公安局2024年7月反诈宣传情况", "发放宣传单300份，举办讲座12场。"
    reading = read(*report, box=["讲座12场", "宣传单300份", "张贴海报70张"])
    assert figures(reading) == [("P2", "leaflets", 300), ("P2", "sessions", 12), ("P5", "posters", 70)]
    assert [(i.cell, i.code) for i in reading.issues] == [("P3", "prose_restated"), ("P4", "prose_restated")]


def test_a_sentence_of_a_box_names_no_sender() -> None:
    assert read_margins(["龙山派出所民警入户走访，群众点赞。"]).unit == ""
    assert read_margins(["龙山派出所"]).unit == "龙山派出所"


def test_boxes_hide_no_signature() -> None:
    report = "2023年5月反诈宣传小结", "发放宣传单300份，举办讲座2场。", "城关派出所", "2023年5月30日"
    for box in ([], ["反诈宣传"], ["反诈宣传", "全民反诈 共创平安"]):
        reading = read(*report, box=box)
        assert [(f.cell, f.value, f.unit) for f in reading.facts] == [
            ("P2", 300, "城关派出所"),
            ("P2", 2, "城关派出所"),
        ], box
