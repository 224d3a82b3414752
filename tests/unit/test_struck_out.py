"""What is struck out is void: it counts nothing, and where all of a figure is struck out it is asked about."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
from docx import Document
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_documents import document_of, read_document
from .small_sheets import NAME, codes, figures, roles

ROWS = [["社区", "入户（户）", "宣传单（份）"], ["甲社区", 486, 120], ["乙社区", 30, 50]]


def read(book: openpyxl.Workbook) -> Reading:
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), NAME, today=date(2026, 1, 1))


def book_of(rows: list[list[object]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


def test_a_number_struck_out_beside_the_right_one_is_not_read() -> None:
    book = book_of(ROWS)
    book.active["B2"] = CellRichText(TextBlock(InlineFont(strike=True), "468"), "486")
    reading = read(book)
    assert figures(reading)[0] == ("B2", "households", 486)
    assert codes(reading) == [("B2", "partly_struck")]


def test_a_figure_of_which_all_is_struck_out_counts_nothing_and_is_in_no_sum() -> None:
    book = book_of([*ROWS, ["合计", 30, 170]])
    book.active["B2"].font = Font(strike=True)
    reading = read(book)
    assert figures(reading) == [("C2", "leaflets", 120), ("B3", "households", 30), ("C3", "leaflets", 50)]
    assert codes(reading) == [("B2", "struck_out")]
    assert roles(reading, "B2", "B4") == ["planned", "total"]


def test_a_row_that_is_struck_out_and_called_off_asks_nothing() -> None:
    rows = [
        ["日期", "主题", "人数（人次）", "备注"],
        ["4月3日", "进校园", 120, ""],
        ["4月9日", "进企业", 70, "下雨取消"],
    ]
    book = book_of(rows)
    for cell in book.active[3][:3]:
        cell.font = Font(strike=True)
    reading = read(book)
    assert {cell for cell, _, _ in figures(reading)} == {"B2", "C2"}
    assert codes(reading) == []


def test_struck_words_of_a_document_are_not_read() -> None:
    document = document_of("江川县民政局2024年4月反诈宣传情况")
    paragraph = document.add_paragraph("发放宣传单")
    paragraph.add_run("468").font.strike = True
    paragraph.add_run("486份。")
    document.add_paragraph().add_run("张贴海报70张。").font.strike = True
    table = document.add_table(2, 2)
    for at, text in enumerate(["社区", "入户（户）", "甲社区", ""]):
        table.cell(at // 2, at % 2).text = text
    place = table.cell(1, 1).paragraphs[0]
    place.add_run("30").font.double_strike = True
    place.add_run("50")
    reading = read_document(document)
    assert sorted(figures(reading)) == [("P2", "leaflets", 486), ("T1!B2", "households", 50)]
    assert sorted(codes(reading)) == [
        ("P2", "partly_struck"),
        ("P3", "struck_out"),
        ("T1!B2", "partly_struck"),
    ]
    assert {cell.cell: cell.role for cell in reading.cells}["P3"] == "planned"


def test_an_empty_document_stays_unreadable() -> None:
    assert read_document(Document()).failed


def test_what_is_struck_out_says_nothing_to_the_rest_of_a_document() -> None:
    document = document_of()
    document.add_paragraph().add_run("城关派出所2023年4月反诈宣传小结").font.strike = True
    document.add_paragraph("西门派出所2023年5月反诈宣传小结")
    document.add_paragraph().add_run("发放宣传单300份，举办讲座2场。").font.strike = True
    document.add_paragraph("全月共发放宣传单300份。")
    reading = read_document(document)
    assert [(f.cell, f.measure, f.value, f.unit, f.period_start) for f in reading.facts] == [
        ("P4", "leaflets", 300, "西门派出所", date(2023, 5, 1))
    ]
    assert codes(reading) == [("P3", "struck_out")]
