"""Other formats under the names of spreadsheets: xls, HTML, web archives, XML Spreadsheet 2003, ods, and no table."""

import base64
import datetime
import io

import pytest
import xlwt

from etl.formats import open_workbook
from etl.formats.grid import Merge, UnreadableFile
from tests.unit.xlsx_parts import zip_of

ODS = "urn:oasis:names:tc:opendocument:xmlns"


def grid(sheet):
    return {sheet.address(*at): cell.raw for at, cell in sheet.cells.items()}


def refusal(data, name="报表.xls"):
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(data, name)
    return refused.value.code, refused.value.fields.get("kind", "")


# ------------------------------------------------------------------ xls
@pytest.fixture
def xls():
    """An old workbook with one of everything, and a hidden sheet."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("3月")
    sheet.write_merge(0, 0, 0, 3, "统计表")
    sheet.write(1, 0, " 城东派出所\n")
    sheet.write(1, 1, 12)
    sheet.write(1, 2, 4.17)
    sheet.write(1, 3, True)
    sheet.write(2, 0, datetime.date(2023, 4, 8), xlwt.easyxf(num_format_str='yyyy"年"m"月"d"日"'))
    sheet.write(2, 1, 53, xlwt.easyxf(num_format_str='0"场"'))
    sheet.write(2, 2, 7, xlwt.easyxf("font: struck_out on"))
    sheet.write(2, 3, " ")
    sheet.row(2).hidden = True
    sheet.col(2).hidden = True
    book.add_sheet("旧").write(0, 0, 1)
    book.get_sheet(1).visibility = 1
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_xls_cells_have_their_kinds(xls):
    book = open_workbook(xls, "报表.xlsx")
    assert book.format == "xls"
    assert [(cell.kind, cell.raw, cell.text, cell.struck) for cell in book.sheets[0].cells.values()] == [
        ("text", "统计表", "统计表", False),
        ("text", " 城东派出所\n", " 城东派出所\n", False),
        ("number", "12", "12", False),
        ("number", "4.17", "4.17", False),
        ("bool", "TRUE", "TRUE", False),
        ("date", "2023-04-08", "2023年4月8日", False),
        ("number", "53", "53场", False),
        ("number", "7", "7", True),
    ]


def test_xls_merges_and_what_is_hidden(xls):
    book = open_workbook(xls, "报表.xls")
    assert book.sheets[0].merges == [Merge(1, 1, 1, 4)]
    assert (book.sheets[0].hidden_rows, book.sheets[0].hidden_cols) == ({3}, {3})
    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [("3月", False), ("旧", True)]


def test_a_damaged_xls_is_refused(xls):
    assert refusal(xls[: len(xls) // 2]) == ("damaged_file", "")
    assert refusal(xls[:600]) == ("damaged_file", "")


# ------------------------------------------------------------------ HTML
TABLE = "<table><tr><td>单位</td><td>场次</td></tr><tr><td>甲所</td><td>1,200</td></tr></table>"


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        TABLE.encode("gbk"),
        f'<html><head><meta charset="utf-8"></head><body>{TABLE}</body></html>'.encode("gbk"),
        f'<?xml version="1.0" encoding="gb2312"?><html>{TABLE}</html>'.encode("gbk"),
        f"<!DOCTYPE html><html>{TABLE}</html>".encode("utf-16"),
    ],
)
def test_html_tables_in_any_encoding(data):
    book = open_workbook(data, "导出.xls")
    assert (book.format, book.sheets[0].name) == ("html", "导出")
    assert grid(book.sheets[0]) == {"A1": "单位", "B1": "场次", "A2": "甲所", "B2": "1,200"}
    assert {cell.kind for cell in book.sheets[0].cells.values()} == {"text"}


def test_html_spans_become_merges_and_push_cells_aside():
    page = (
        "<table><tr><th rowspan=2>单位</th><th colspan=2>宣传</th></tr><tr><td>场次</td><td>人次</td></tr>"
        "<tr><td>甲</td><td>1</td><td>2</td></tr></table>"
    )
    sheet = open_workbook(page.encode(), "a.xls").sheets[0]
    assert grid(sheet) == {
        "A1": "单位",
        "B1": "宣传",
        "B2": "场次",
        "C2": "人次",
        "A3": "甲",
        "B3": "1",
        "C3": "2",
    }
    assert sheet.merges == [Merge(1, 1, 2, 1), Merge(1, 2, 1, 3)]


def test_html_text_and_tables_stand_below_each_other():
    page = f"<html><body><h1>统计表</h1>填报单位：<b>甲</b>局{TABLE}<p>填表人</p>{TABLE}</body></html>"
    sheet = open_workbook(page.encode(), "a.xls").sheets[0]
    assert [(address, raw) for address, raw in grid(sheet).items() if address.startswith("A")] == [
        ("A1", "统计表"), ("A2", "填报单位：甲局"), ("A3", "单位"), ("A4", "甲所"),
        ("A5", "填表人"), ("A6", "单位"), ("A7", "甲所"),
    ]  # fmt: skip


def test_a_table_that_holds_tables_is_layout():
    sheet = open_workbook(f"<table><tr><td>标题{TABLE}</td></tr></table>".encode(), "a.xls").sheets[0]
    assert grid(sheet) == {"A1": "标题", "A2": "单位", "B2": "场次", "A3": "甲所", "B3": "1,200"}


def test_html_shows_no_scripts_and_says_so():
    page = "<table><tr><td>甲<script>x()</script><!-- y -->所<br>二</td><td><s>5</s></td></tr></table>"
    book = open_workbook(page.encode(), "a.xls")
    assert grid(book.sheets[0]) == {"A1": "甲所\n二", "B1": "5"}
    assert [cell.struck for cell in book.sheets[0].cells.values()] == [False, True]
    assert [finding.code for finding in book.findings] == ["active_content_ignored"]


def test_html_reads_nothing_that_is_struck_out_in_part_of_a_cell():
    page = "<table><tr><td><s>468</s>486<br><del>x</del></td><td>甲</td></tr></table>"
    book = open_workbook(page.encode(), "a.xls")
    assert grid(book.sheets[0]) == {"A1": "486", "B1": "甲"}
    assert [cell.struck for cell in book.sheets[0].cells.values()] == [False, False]
    assert [(found.code, found.cell) for found in book.findings] == [("partly_struck", "A1")]


def test_html_without_a_table_is_prose():
    book = open_workbook("<html><body><p>第一段</p><p>第二段</p></body></html>".encode(), "a.html")
    assert [(part.number, part.text) for part in book.sheets[0].paragraphs] == [(1, "第一段"), (2, "第二段")]


@pytest.mark.parametrize("span", ["colspan=501", "rowspan=5001", "colspan=99999999999"])
def test_html_spans_out_of_bounds_are_refused(span):
    assert refusal(f"<table><tr><td {span}>a</td></tr></table>".encode())[0] == "span_too_large"


def test_web_archives():
    packed = base64.encodebytes(TABLE.encode("gbk")).decode()
    archive = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="X"\r\n\r\n--X\r\n'
        'Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        f"{packed}\r\n--X--\r\n"
    )
    assert grid(open_workbook(archive.encode(), "a.xls").sheets[0])["A2"] == "甲所"


# ------------------------------------------------------------------ XML Spreadsheet 2003
def spreadsheetml(rows, head="", tail=""):
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}" '
        f'xmlns:x="urn:schemas-microsoft-com:office:excel">{head}<Worksheet ss:Name="3月"><Table>{rows}</Table>'
        f"{tail}</Worksheet></Workbook>"
    ).encode()


def test_spreadsheetml_cells_merges_and_hidden_parts():
    head = (
        '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>'
        '<Style ss:ID="n"><NumberFormat ss:Format="0&quot;场&quot;"/><Font ss:StrikeThrough="1"/></Style></Styles>'
    )
    rows = (
        '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>'
        '<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell></Row>'
        '<Row ss:Index="3" ss:Hidden="1"><Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-04-08T00:00:00.000</Data>'
        '</Cell><Cell ss:Index="3" ss:StyleID="n" ss:Formula="=1"><Data ss:Type="Number">53</Data></Cell>'
        '<Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:Formula="=2"/></Row>'
    )
    tail = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    sheet = open_workbook(spreadsheetml(rows, head, tail), "a.xls").sheets[0]
    assert {
        sheet.address(*at): (cell.kind, cell.raw, cell.text, cell.struck) for at, cell in sheet.cells.items()
    } == {
        "A1": ("text", "标题", "标题", False),
        "A3": ("date", "2023-04-08", "2023/4/8", False),
        "C3": ("number", "53", "53场", True),
        "D3": ("error", "#N/A", "#N/A", False),
        "E3": ("number", "=2", "2", False),
    }
    assert sheet.merges == [Merge(1, 1, 1, 3)]
    assert (sheet.hidden, sheet.hidden_rows, sheet.hidden_cols) == (True, {3}, {2, 3})


def test_spreadsheetml_with_a_document_type_is_refused():
    data = spreadsheetml("<Row/>").replace(b"<Workbook", b'<!DOCTYPE a [<!ENTITY b "c">]><Workbook', 1)
    assert refusal(data)[0] == "document_type_in_xml"
    assert refusal(spreadsheetml('<Row ss:Index="9999999"/>'))[0] == "outside_grid"


# ------------------------------------------------------------------ ods
def ods(table, styles=""):
    names = " ".join(f'xmlns:{name}="{ODS}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    content = (
        f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles><office:body>"
        f"<office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"
    )
    return zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def test_ods_cells_merges_repetitions_and_hidden_parts():
    table = (
        '<table:table table:name="3月" table:style-name="ta2"><table:table-column/>'
        '<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>'
        '<table:table-column table:number-columns-repeated="16381"/>'
        '<table:table-row><table:table-cell table:number-columns-spanned="3" office:value-type="string">'
        "<text:p>统<text:s/>计</text:p></table:table-cell>"
        '<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="2" table:visibility="collapse">'
        '<table:table-cell office:value-type="float" office:value="53"><text:p>53场</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="12600"><text:p>12,600</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2023-04-08"><text:p>4月8日</text:p>'
        '</table:table-cell><table:table-cell table:formula="of:=1/0"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/>'
        "</table:table-row></table:table>"
    )
    styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    book = open_workbook(ods(table, styles), "a.ods")
    sheet = book.sheets[0]
    assert book.format == "ods"
    assert {sheet.address(*at): (cell.kind, cell.raw, cell.text) for at, cell in sheet.cells.items()} == {
        "A1": ("text", "统 计", "统 计"),
        "A2": ("number", "53", "53场"), "B2": ("number", "12600", "12600"),
        "C2": ("date", "2023-04-08", "4月8日"), "D2": ("formula_empty", "of:=1/0", "of:=1/0"),
        "A3": ("number", "53", "53场"), "B3": ("number", "12600", "12600"),
        "C3": ("date", "2023-04-08", "4月8日"), "D3": ("formula_empty", "of:=1/0", "of:=1/0"),
    }  # fmt: skip
    assert sheet.merges == [Merge(1, 1, 1, 3)]
    assert (sheet.hidden, sheet.hidden_rows, sheet.hidden_cols) == (True, {2, 3}, {2, 3})


# ------------------------------------------------------------------ no table at all
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00", "PNG"),
        (b"MZ\x90\x00\x03\x00", "windows_program"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"{\\rtf1\\ansi", "RTF"),
        (zip_of({"城东.xlsx": b"x"}), "ZIP"),
    ],
)
def test_foreign_files_are_named(data, kind):
    assert refusal(data, "报表.xlsx") == ("not_a_spreadsheet", kind)


def test_old_word_documents_and_passwords_have_their_own_answer():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
    assert refusal(ole + "WordDocument".encode("utf-16-le") + b"\x00\x00")[0] == "old_word_format"
    assert refusal(ole + "EncryptedPackage".encode("utf-16-le") + b"\x00\x00")[0] == "password_protected"
