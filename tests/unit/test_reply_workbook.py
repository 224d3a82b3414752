"""The reply to a workbook: what is marked and how, what stays as it is, what is never handed out."""

from __future__ import annotations

import csv
import io
import re

import openpyxl
import pytest
import xlsxwriter
from openpyxl.workbook import Workbook as OpenBook

from etl.formats.limits import MAX_CELL_CHARS
from etl.issues import catalogue, make_issue
from etl.normalise import normalise_bytes
from etl.reply.asked import REMEDIES, TOLD_NOTES, WORDS
from etl.reply.boxes import BOX_WIDTH, box_height
from etl.reply.grid_copy import calls_out
from etl.reply.making import make_reply
from etl.reply.mark import END, MADE_BY, PROPERTY
from etl.reply.naming import reply_name
from etl.schema import Issue, Reply, submission_of
from tests.unit.reply_files import changed, june_book, parts_of, rich_book

NAME = "六月报表.xlsx"
# What openpyxl says of the sparkline and the data bar: a reason why it does not write the replies.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

QUERY, ERROR = "FFFFEC9E", "FFFFC9CF"


def replied(data: bytes, name: str = NAME, language: str = "zh", issues: list[Issue] | None = None) -> Reply:
    found = normalise_bytes(data, name).issues if issues is None else issues
    return make_reply(data, name, found, language)  # type: ignore[arg-type]


def opened(reply: Reply) -> OpenBook:
    return openpyxl.load_workbook(io.BytesIO(reply.content))


def comments(book: OpenBook, sheet: str) -> dict[str, str]:
    return {cell.coordinate: cell.comment.text for row in book[sheet] for cell in row if cell.comment}


def test_doubtful_cells_have_a_comment_and_a_colour_and_the_list_leads_to_them() -> None:
    reply = replied(june_book())
    book = opened(reply)

    assert (reply.name, reply.doubts, reply.lost) == ("六月报表_待核实.xlsx", 2, [])
    assert book.sheetnames == ["待核实清单", "六月"]
    assert book.active.title == "待核实清单"
    assert comments(book, "六月") == {
        "C3": "【待核实】C3 写的是“若干”，不是可以计数的数字，未计入。\n建议：请填写具体数量。",
        "B5": "【待核实】B5 的合计写 301，各项之和为 300，多了 1。\n"
        "建议：请核对合计和各行数字；统计按各行计入。",
    }
    sheet = book["六月"]
    filled = {c.coordinate: c.fill.fgColor.rgb for row in sheet for c in row if c.fill.fill_type}
    assert filled == {"C3": QUERY, "B5": QUERY}
    assert (sheet["B5"].value, sheet["B5"].font.bold) == ("=SUM(B3:B4)", True)
    listed = book["待核实清单"]
    assert [[cell.value for cell in row] for row in listed["A4:G6"]] == [
        ["序号", "工作表", "单元格", "表中内容", "需要核实的问题", "建议", "单位答复（可不填）"],
        [1, "六月", "C3", "若干", "C3 写的是“若干”，不是可以计数的数字，未计入。", "请填写具体数量。", None],
        [
            2, "六月", "B5", "301", "B5 的合计写 301，各项之和为 300，多了 1。",
            "请核对合计和各行数字；统计按各行计入。", None,
        ],
    ]  # fmt: skip
    assert [listed[cell].hyperlink.location for cell in ("C5", "C6")] == ["'六月'!C3", "'六月'!B5"]
    assert listed["C5"].hyperlink.target is None


def test_the_identifier_is_a_property_and_a_line_that_a_person_sees() -> None:
    data = june_book()
    book = opened(replied(data))

    assert book.custom_doc_props[PROPERTY].value == submission_of(data)
    assert book["待核实清单"]["A2"].value.startswith(f"报送编号：{submission_of(data)}（本页由")


def test_an_english_reply_has_no_chinese_but_the_senders() -> None:
    book = opened(replied(june_book(), language="en"))
    words = [str(cell.value) for row in book["To check"] for cell in row if cell.value]

    own = [word for word in words if re.search("[\u4e00-\u9fff]", word)]
    assert own == [
        "What to check in “六月报表.xlsx”",
        "六月",
        "若干",
        "C3 says “若干”, which is no figure; it is not counted.",
        "六月",
    ]


def test_everything_else_of_the_workbook_goes_back_as_it_came() -> None:
    data = rich_book()
    before, after = parts_of(data), parts_of(replied(data).content)

    touched = {name for name in before if before[name] != after.get(name)}
    assert {re.sub(r"\d", "", name) for name in touched} == {
        "[Content_Types].xml", "docProps/app.xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/styles.xml", "xl/worksheets/sheet.xml", "xl/comments.xml", "xl/drawings/vmlDrawing.vml",
    }  # fmt: skip
    sheet = after["xl/worksheets/sheet1.xml"]
    assert b"<v>301</v>" in sheet
    assert b"sparkline" in sheet
    assert b"x14:dataBar" in sheet
    assert after["xl/drawings/drawing1.xml"] == before["xl/drawings/drawing1.xml"]


def test_the_senders_own_comments_stay() -> None:
    assert comments(opened(replied(rich_book())), "六月") == {
        "B3": "单位自己的批注",
        "C3": "【待核实】C3 写的是“若干”，不是可以计数的数字，未计入。\n建议：请填写具体数量。",
        "B5": "【待核实】B5 的合计写 301，各项之和为 300，多了 1。\n"
        "建议：请核对合计和各行数字；统计按各行计入。\n原批注：合计是公式",
    }


def test_a_conversation_at_a_cell_is_left_alone() -> None:
    def threaded(name: str, part: bytes) -> bytes:
        if name != "xl/comments1.xml":
            return part
        return part.replace(b"<author></author>", b"<author>tc={1}</author>").replace(
            b"<author/>", b"<author>tc={1}</author>"
        )

    book = opened(replied(changed(rich_book(), threaded)))

    assert comments(book, "六月")["B5"] == "合计是公式"
    assert book["六月"]["B5"].fill.fgColor.rgb == QUERY


def test_boxes_that_cannot_be_added_to_are_a_reason_to_write_anew() -> None:
    def broken(name: str, part: bytes) -> bytes:
        return part.replace(b"</xml>", b"</XML>") if name.endswith(".vml") else part

    reply = replied(changed(rich_book(), broken))

    assert reply.lost[0].startswith("原文件的内部结构不完整")


def test_print_areas_stay_with_their_sheets_and_only_the_list_is_selected() -> None:
    reply = replied(rich_book())
    book = opened(reply)

    assert book["六月"].print_area == "'六月'!$A$1:$D$5"
    assert book["说明'甲'页"].print_area == "'说明''甲''页'!$A$1:$A$9"
    selected = [name for name, part in parts_of(reply.content).items() if b"tabSelected" in part]
    assert selected == ["xl/worksheets/sheet3.xml"]


def test_boxes_are_as_high_as_their_words_need() -> None:
    vml = parts_of(replied(june_book()).content)["xl/drawings/vmlDrawing1.vml"].decode()

    sizes = re.findall(r"width:([\d.]+)pt;height:([\d.]+)pt", vml)
    assert sizes == [("255.0", "50.25"), ("255.0", "50.25")]
    assert BOX_WIDTH * 0.75 == 255.0
    assert box_height(["字" * 26]) == box_height(["a" * 51]) == box_height(["a\nb"])


def test_a_reply_to_a_reply_has_one_list_and_only_its_own_marks() -> None:
    first = replied(rich_book())
    book = opened(first)
    book["六月"]["C3"] = 70
    content = io.BytesIO()
    book.save(content)
    mended = content.getvalue()
    mended = changed(
        mended, lambda _, part: part.replace(b"<f>SUM(B3:B4)</f><v></v>", b"<f>SUM(B3:B4)</f><v>301</v>")
    )

    second = replied(mended, "六月报表_待核实.xlsx")
    again = opened(second)

    assert second.name == "六月报表_待核实.xlsx"
    assert again.sheetnames == ["待核实清单", "六月", "说明'甲'页"]
    assert set(comments(again, "六月")) == {"B3", "B5"}
    assert comments(again, "六月")["B5"].count("【待核实】") == 1
    assert again["六月"]["C3"].fill.fill_type is None
    assert again["六月"].print_area == "'六月'!$A$1:$D$5"
    assert normalise_bytes(second.content, second.name).corrects == submission_of(mended)


def test_text_of_a_file_never_becomes_a_formula_or_a_link() -> None:
    bad = '=HYPERLINK("http://192.0.2.1","x")'
    issue = Issue(NAME, "六月", "A4", "error", "x", bad, bad, bad, bad)
    reply = replied(june_book(), issues=[issue])
    book = opened(reply)

    kinds = {cell.data_type for row in book["待核实清单"] for cell in row if cell.value}
    assert kinds == {"s", "n"}
    assert book["待核实清单"]["E5"].value == bad
    assert book["待核实清单"]["E5"].quotePrefix
    assert book["六月"]["A4"].fill.fgColor.rgb == ERROR
    relations = b"".join(part for name, part in parts_of(reply.content).items() if name.endswith(".rels"))
    assert b"External" not in relations


def test_characters_that_no_workbook_holds_do_no_harm() -> None:
    issue = Issue(NAME, "六月", "A4", "query", "x", "a\x00b\ud800c_x0041_", "", "\x1f", "")
    reply = replied(june_book(), issues=[issue])

    cells = {
        cell.cell: cell.text for cell in normalise_bytes(reply.content, NAME).cells if cell.role == "note"
    }
    assert (cells["E5"], cells["F5"]) == ("a[U+0000]b[U+D800]c_x0041_", "[U+001F]")


def test_issues_of_the_whole_file_and_of_empty_cells_are_listed() -> None:
    issues = [
        make_issue("period_unknown", NAME, held=3),
        Issue(NAME, "六月", "E9", "query", "x", "此处应有合计。", "", "请填写。", ""),
    ]
    book = opened(replied(june_book(), issues=issues))

    assert [cell.value for cell in book["待核实清单"][5]][1:4] == [None, "整个文件", None]
    assert book["待核实清单"]["F5"].value == "请在标题或表头写明统计期间，例如“2023年4月”。"
    assert comments(book, "六月") == {"E9": "【待核实】此处应有合计。\n建议：请填写。"}


def test_a_file_without_doubts_says_so() -> None:
    reply = replied(june_book(people=30), issues=[])

    assert reply.doubts == 0
    assert opened(reply)["待核实清单"]["A3"].value == "没有需要核实的地方。"


def test_a_sheet_of_the_lists_name_stays_the_senders() -> None:
    data = june_book()
    data = changed(
        data, lambda name, part: part.replace('name="六月"'.encode(), 'name="待核实清单"'.encode())
    )

    assert opened(replied(data)).sheetnames == ["待核实清单(2)", "待核实清单"]


def test_macros_are_never_handed_out() -> None:
    def with_macros(name: str, part: bytes) -> bytes:
        if name == "[Content_Types].xml":
            part = part.replace(b"spreadsheetml.sheet.main", b"x").replace(
                b"application/vnd.openxmlformats-officedocument.x",
                b"application/vnd.ms-excel.sheet.macroEnabled.main",
            )
            return part.replace(
                b"</Types>",
                b'<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            )
        if name == "xl/_rels/workbook.xml.rels":
            kind = b"http://schemas.microsoft.com/office/2006/relationships/vbaProject"
            link = b'<Relationship Id="rId99" Type="' + kind + b'" Target="vbaProject.bin"/>'
            return part.replace(b"</Relationships>", link + b"</Relationships>")
        return part

    macros = {"xl__vbaProject.bin": b"\xd0\xcf\x11\xe0 macro"}
    reply = replied(changed(june_book(), with_macros, **macros))

    assert reply.name == "六月报表_待核实.xlsx"
    assert reply.lost == ["原文件含宏：本文件不含宏，另存为 .xlsx，其他内容不变。"]
    parts = parts_of(reply.content)
    assert not [name for name in parts if "vba" in name.lower()]
    assert b"vba" not in b"".join(parts.values()).lower()
    assert b"macroEnabled" not in parts["[Content_Types].xml"]
    assert opened(reply)["待核实清单"]["A4"].value == reply.lost[0]


@pytest.mark.parametrize(
    "part", ["xl/activeX/activeX1.bin", "xl/embeddings/oleObject1.bin", "xl/macrosheets/sheet1.xml"]
)
def test_active_content_is_left_behind_with_the_package(part: str) -> None:
    reply = replied(changed(june_book(), lambda _, plain: plain, **{part.replace("/", "__"): b"<x/>"}))

    assert part not in parts_of(reply.content)
    assert reply.lost[0].startswith("原文件含有宏控件、嵌入对象等不能转发的内容")
    assert comments(opened(reply), "六月").keys() == {"C3", "B5"}


@pytest.mark.parametrize("value", [0, ""])
@pytest.mark.parametrize(
    "formula",
    [
        "=cmd|' /C calc'!A0",
        '=_xlfn.WEBSERVICE("http://192.0.2.1/x")',
        '=DDE("soffice";"x";"A1")',
        "=1+rtd(2)",
    ],
)
def test_a_formula_that_calls_out_is_left_behind(formula: str, value: object) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("六月")
        sheet.write_row(0, 0, ["龙陵县公安局镇安派出所2023年6月反诈宣传统计表"])
        sheet.write_row(1, 0, ["社区（村）", "宣传单（份）"])
        sheet.write_row(2, 0, ["镇安社区", "若干"])
        sheet.write_formula(3, 0, formula, None, value)
        sheet.write_formula(3, 1, "=B3", None, 5)
    reply = replied(content.getvalue())

    sheets = b"".join(part for name, part in parts_of(reply.content).items() if "worksheets" in name)
    assert re.findall(rb"<f>[^<]*[|(][^<]*</f>", sheets) == []
    assert reply.lost[0].startswith("原文件含有宏控件、嵌入对象等不能转发的内容")


@pytest.mark.parametrize(
    ("target", "kept"),
    [("http://192.0.2.1/a.xlsx", False), ("\\\\192.0.2.1\\a.xlsx", False), ("file:///C:/a.xlsx", True)],
)
def test_a_link_to_a_workbook_on_another_host_is_left_behind(target: str, kept: bool) -> None:
    part = "xl/externalLinks/_rels/externalLink1.xml.rels"
    relations = f'<Relationships xmlns="x"><Relationship Id="r" Target="{target}" TargetMode="External"/></Relationships>'
    reply = replied(
        changed(june_book(), lambda _, plain: plain, **{part.replace("/", "__"): relations.encode()})
    )

    assert (part in parts_of(reply.content)) is kept


@pytest.mark.parametrize(
    "formula", ["=SUM(A1:A3)", '=IF(A1>0,"a|b","IMAGE(1)")', "=B3", '=HYPERLINK("x","y")']
)
def test_other_formulas_stay_the_senders(formula: str) -> None:
    assert not calls_out(formula)


def test_what_has_no_formats_is_written_anew() -> None:
    def without_styles(name: str, part: bytes) -> bytes:
        return part.replace(b"/styles", b"/nothing") if name == "xl/_rels/workbook.xml.rels" else part

    reply = replied(changed(june_book(), without_styles))

    assert reply.lost[0].startswith("原文件的内部结构不完整")
    assert comments(opened(reply), "六月").keys() == {"C3", "B5"}


def test_an_unreadable_file_gets_the_reason() -> None:
    reply = make_reply(b"PK\x03\x04cut", NAME, [], "zh")

    assert (reply.content, reply.problem and reply.problem.code) == (b"", "damaged_file")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("四月报表.xls", "四月报表_待核实.xlsx"),
        ("报表_待核实.xlsx", "报表_待核实.xlsx"),
        ("../../etc/passwd", "passwd_待核实.xlsx"),
        ("C:\\x\\报表（4月17日-4月23日）.csv", "报表（4月17日-4月23日）_待核实.xlsx"),
        ("a<img>:b.xlsx", "a_img_b_待核实.xlsx"),
        (".xlsx", "xlsx_待核实.xlsx"),
        ("字" * 300 + ".xlsx", "字" * 100 + "_待核实.xlsx"),
    ],
)
def test_a_reply_is_named_after_the_file(name: str, expected: str) -> None:
    assert reply_name(name, "xlsx", "zh") == expected


def test_long_texts_are_shortened_in_the_list() -> None:
    data = june_book(people="若干" + "字" * 500)
    issue = Issue(NAME, "六月", "C3", "query", "x", "问", "", "答", "")

    text = opened(replied(data, issues=[issue]))["待核实清单"]["D5"].value
    assert (len(text), text[-1], MAX_CELL_CHARS) == (121, "…", 32_767)


def rows(path: object) -> list[dict[str, str]]:
    with open(str(path), encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_words_are_there_in_both_languages_and_carry_the_mark() -> None:
    words = {row["key"]: row for row in rows(WORDS)}

    assert [key for key, row in words.items() if not (row["zh"] and row["en"])] == []
    for language in ("zh", "en"):
        fields = [set(re.findall(r"\{(\w+)\}", words[key][language])) for key in words]
        assert fields == [set(re.findall(r"\{(\w+)\}", row["zh"])) for row in words.values()]
        assert MADE_BY[language] in words["mark"][language]
    assert END == {"zh": "—— 清单结束 ——", "en": "—— end of the list ——"}


def test_remedies_and_notes_are_those_of_the_catalogue() -> None:
    known = catalogue()

    assert [row["code"] for row in rows(REMEDIES) if row["code"] not in known] == []
    assert {known[code]["severity"] for code in TOLD_NOTES} == {"note"}
