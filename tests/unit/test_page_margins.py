"""Who reports, where only the headers and footers of a document's pages say so."""

from __future__ import annotations

import io
from datetime import date

import pytest

from etl.formats import open_workbook
from etl.normalise import normalise_bytes
from etl.schema import Supplied

from .small_documents import NAME, document_of, read_document
from .small_sheets import codes

TITLE = "2024年第二季度反诈宣传情况统计"
TABLE = [["月份", "讲座（场）", "宣传单（份）"], ["4月", 2, 850], ["5月", 3, 1200]]


def with_margins(header: str, footer: str, *blocks: str | list[list[object]], name: str = NAME):  # type: ignore[no-untyped-def]
    document = document_of(*blocks)
    document.sections[0].header.paragraphs[0].text = header
    document.sections[0].footer.paragraphs[0].text = footer
    return read_document(document, name)


@pytest.mark.parametrize(
    ("header", "footer"),
    [
        ("平和县医院", "第 1 页 共 3 页"),
        ("", "平和县医院　第 1 页"),
        ("填报单位：平和县医院", "- 1 -"),
        ("全民反诈 人人参与", "平和县医院\t1"),
        ("内部资料　注意保存　发至各派出所", "平和县医院"),
    ],
)
def test_margins_name_the_unit_that_nothing_else_names(header: str, footer: str) -> None:
    reading = with_margins(header, footer, TITLE, TABLE)
    assert [(f.cell, f.value, f.unit) for f in reading.facts] == [
        ("T1!B2", 2, "平和县医院"), ("T1!C2", 850, "平和县医院"),
        ("T1!B3", 3, "平和县医院"), ("T1!C3", 1200, "平和县医院"),
    ]  # fmt: skip
    assert {fact.district for fact in reading.facts} == {"福建省/漳州市/平和县"}
    assert codes(reading) == []
    assert [issue.code for issue in reading.issues if issue.severity == "note"] == ["unit_from_margin"]
    assert {cell.cell for cell in reading.cells} == {"P1", *(f"T1!{c}{r}" for c in "ABC" for r in (1, 2, 3))}


def test_margins_of_prose_and_of_a_document_of_tables_alone() -> None:
    prose = with_margins("平和县医院", "", TITLE, "发放宣传单850份。")
    assert [(f.cell, f.value, f.unit) for f in prose.facts] == [("P2", 850, "平和县医院")]
    told = with_margins("平和县医院　2024年第二季度", "", TABLE)
    assert [(f.value, f.unit, f.period_start) for f in told.facts] == [
        (2, "平和县医院", date(2024, 4, 1)), (850, "平和县医院", date(2024, 4, 1)),
        (3, "平和县医院", date(2024, 5, 1)), (1200, "平和县医院", date(2024, 5, 1)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "name"),
    [(f"平和县文峰镇人民政府{TITLE}", NAME), (TITLE, "平和县文峰镇人民政府二季度.docx")],
)
def test_margins_go_behind_all_else_that_names_the_unit(title: str, name: str) -> None:
    reading = with_margins("平和县公安局", "", title, TABLE, name=name)
    assert {fact.unit for fact in reading.facts} == {"平和县文峰镇人民政府"}
    assert "unit_from_margin" not in {issue.code for issue in reading.issues}


@pytest.mark.parametrize(
    "header",
    ["第 2 页", "内部资料　发至各派出所　共印30份", "国家反诈中心APP", "中国农业银行", "2024年7月3日"],
)
def test_margins_that_name_nobody_leave_the_gap(header: str) -> None:
    reading = with_margins(header, "", TITLE, TABLE)
    assert reading.needs == ["unit"]
    assert len(reading.held) == 4


def test_each_text_of_the_margins_is_told_once() -> None:
    document = document_of("正文")
    for part in (document.sections[0].header, document.sections[0].footer):
        part.paragraphs[0].text = "平和县医院　保卫科"
    buffer = io.BytesIO()
    document.save(buffer)
    assert open_workbook(buffer.getvalue(), NAME).margins == ("平和县医院", "保卫科")


def test_a_supplied_unit_fills_no_gap_that_the_margins_fill() -> None:
    document = document_of(TITLE, TABLE)
    document.sections[0].header.paragraphs[0].text = "平和县医院"
    buffer = io.BytesIO()
    document.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), NAME, Supplied(unit="平和县民政局"), today=date(2026, 1, 1))
    assert {fact.unit for fact in reading.facts} == {"平和县医院"}
