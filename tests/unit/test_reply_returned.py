"""What comes back: the list counts for nothing, answers on it are asked about, the identifier is told once."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import openpyxl
from docx import Document
from openpyxl.workbook import Workbook as OpenBook

from etl.normalise import normalise_bytes
from etl.reply.making import make_reply
from etl.reply.mark import identifier_of
from etl.schema import Reading, submission_of
from tests.unit.reply_files import june_book

NAME = "六月报表.xlsx"
REPORT = (
    "镇安派出所2023年6月反诈宣传工作总结\n6月，我所发放宣传单若干份，张贴海报20张。\n"
    "组织讲座3场，受教育群众近9000人。\n"
)


def reply(data: bytes, name: str = NAME, language: str = "zh") -> bytes:
    return make_reply(data, name, normalise_bytes(data, name).issues, language).content  # type: ignore[arg-type]


def edited(data: bytes, change: Callable[[OpenBook], None]) -> bytes:
    """As a unit's program saves it: the workbook opened, changed and written anew."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def read(data: bytes, name: str = "回复.xlsx") -> Reading:
    return normalise_bytes(data, name, today=date(2026, 1, 1))


def roles_on(reading: Reading, sheet: str) -> set[str]:
    return {cell.role for cell in reading.cells if cell.sheet == sheet}


def answers(reading: Reading) -> list[tuple[str, str, str]]:
    found = [issue for issue in reading.issues if issue.code == "reply_answer"]
    return [(issue.sheet, issue.cell, issue.severity) for issue in found]


def test_the_list_gives_notes_only_and_a_corrected_cell_its_figure() -> None:
    data = june_book()
    before = read(data, NAME)

    after = read(edited(reply(data), lambda book: book["六月"].__setitem__("C3", 70)))

    assert after.corrects == before.submission == submission_of(data)
    assert roles_on(after, "待核实清单") == {"note"}
    assert {(f.cell, f.value) for f in after.facts} - {(f.cell, f.value) for f in before.facts} == {
        ("C3", 70.0)
    }
    assert answers(after) == []


def test_the_line_is_enough_where_the_properties_are_lost() -> None:
    def forget(book: OpenBook) -> None:
        book.custom_doc_props.props.clear()

    assert read(edited(reply(june_book()), forget)).corrects == submission_of(june_book())


def test_the_property_is_enough_where_the_list_was_deleted() -> None:
    after = read(edited(reply(june_book()), lambda book: book.remove(book["待核实清单"])))

    assert after.corrects == submission_of(june_book())


def test_a_hidden_or_renamed_list_is_still_no_sheet_of_the_sender() -> None:
    def hide(book: OpenBook) -> None:
        book["待核实清单"].sheet_state = "hidden"
        book["待核实清单"].title = "Sheet9"

    after = read(edited(reply(june_book()), hide))

    assert after.corrects == submission_of(june_book())
    assert "hidden_sheet" not in {issue.code for issue in after.issues}


def test_what_a_unit_writes_on_the_list_is_asked_about() -> None:
    def answer(book: OpenBook) -> None:
        page = book["待核实清单"]
        page["G5"] = "应为 70"
        page["H6"] = 301
        page["B9"] = "另有海报"

    after = read(edited(reply(june_book()), answer))

    assert answers(after) == [
        ("待核实清单", "G5", "query"),
        ("待核实清单", "H6", "query"),
        ("待核实清单", "B9", "query"),
    ]
    assert [fact.value for fact in after.facts] == [100.0, 200.0, 50.0]


def test_answers_are_found_where_columns_were_moved() -> None:
    def answer(book: OpenBook) -> None:
        page = book["待核实清单"]
        page.insert_cols(2)
        page["H5"] = "应为 70"

    assert answers(read(edited(reply(june_book()), answer))) == [("待核实清单", "H5", "query")]


def test_two_identifiers_are_none() -> None:
    other = reply(june_book(leaflets=(1, 2)))

    def copy_list(book: OpenBook) -> None:
        page = book.create_sheet("清单")
        for row in openpyxl.load_workbook(io.BytesIO(other))["待核实清单"].iter_rows():
            for cell in row:
                page[cell.coordinate] = cell.value

    after = read(edited(reply(june_book()), copy_list))

    assert after.corrects == ""
    told = next(issue for issue in after.issues if issue.code == "reply_ids_differ")
    assert submission_of(june_book()) in told.message_zh
    assert submission_of(june_book(leaflets=(1, 2))) in told.message_zh


def test_a_list_in_english_is_known_too() -> None:
    after = read(reply(june_book(), language="en"))

    assert (after.corrects, roles_on(after, "To check")) == (submission_of(june_book()), {"note"})


def test_a_sheet_that_only_speaks_of_a_number_is_read() -> None:
    def own_sheet(book: OpenBook) -> None:
        book["六月"]["A6"] = f"报送编号：{'0' * 16}"

    after = read(edited(june_book(), own_sheet), NAME)

    assert (after.corrects, len(after.facts)) == ("", 3)


def test_figures_below_a_copied_line_are_read() -> None:
    mark = openpyxl.load_workbook(io.BytesIO(reply(june_book())))["待核实清单"]["A2"].value

    def put_line_above(book: OpenBook) -> None:
        book["六月"].insert_rows(2)
        book["六月"]["A2"] = mark

    after = read(edited(june_book(), put_line_above), NAME)

    assert [fact.value for fact in after.facts] == [100.0, 200.0, 50.0]
    assert after.corrects == ""


def test_properties_of_others_are_no_identifiers() -> None:
    assert identifier_of("0123456789abcdef") == "0123456789abcdef"
    assert [identifier_of(text) for text in ("", "x", "0123456789ABCDEF", "0123456789abcdef0")] == [""] * 4


def test_a_report_comes_back_as_a_document_with_comments() -> None:
    data = REPORT.encode()
    made = make_reply(data, "总结.txt", read(data, "总结.txt").issues, "zh")
    document = Document(io.BytesIO(made.content))

    assert (made.name, made.lost) == ("总结_待核实.docx", ["原文件是纯文本：本文件是相同段落的 Word 文档。"])
    assert [comment.text for comment in document.comments] == [
        "【待核实】P2 写的是“若干份”，不是可以计数的数字，未计入。\n建议：请填写具体数量。"
    ]
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            if "若干" in run.text:
                run.text = run.text.replace("若干", "500")
    content = io.BytesIO()
    document.save(content)

    after = read(content.getvalue(), "总结_待核实.docx")

    assert after.corrects == submission_of(data)
    assert [(f.cell, f.measure, f.value) for f in after.facts][:2] == [
        ("P2", "leaflets", 500),
        ("P2", "posters", 20),
    ]
    assert [f.cell for f in after.facts] == ["P2", "P2", "P3", "P3"]
    assert answers(after) == []


def test_what_is_written_into_the_list_of_a_document_is_asked_about_and_behind_it_read() -> None:
    data = REPORT.encode()
    document = Document(io.BytesIO(reply(data, "总结.txt")))
    end = document.paragraphs[-1]
    end.insert_paragraph_before("应为500份")
    document.add_paragraph("另外，6月入户走访40户。")
    content = io.BytesIO()
    document.save(content)

    after = read(content.getvalue(), "总结_待核实.docx")

    assert answers(after) == [("text", "P8", "query")]
    assert [fact.value for fact in after.facts if fact.cell == "P10"] == [40.0]


def test_a_second_reply_to_a_document_has_one_list() -> None:
    data = REPORT.encode()
    first = reply(data, "总结.txt")
    second = reply(first, "总结_待核实.docx")

    texts = [paragraph.text for paragraph in Document(io.BytesIO(second)).paragraphs]
    assert sum(text.startswith("待核实清单") for text in texts) == 1
    assert len(list(Document(io.BytesIO(second)).comments)) == 1
    assert read(second).corrects == submission_of(first)
