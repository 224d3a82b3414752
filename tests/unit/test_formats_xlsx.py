"""Cells of xlsx workbooks: typed values, texts to the letter, what is hidden, merged, or out of place."""

from datetime import date, datetime

import pytest

from etl.formats import open_workbook
from etl.formats.grid import Merge, UnreadableFile
from tests.unit.xlsx_parts import MAIN, rows, styles_of, workbook, workbook_parts, zip_of


def read(*sheets, **options):
    return open_workbook(workbook(*sheets, **options), "报表.xlsx")


def only_cell(line, **options):
    """The one cell of a sheet with one line."""
    cells = list(read(rows(line), **options).sheets[0].cells.values())
    assert len(cells) == 1
    return cells[0]


def codes(book):
    return [(finding.code, finding.sheet, finding.cell) for finding in book.findings]


def test_cells_stand_at_their_addresses():
    book = read('<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="AB2"><v>2</v></c></row></sheetData>')
    sheet = book.sheets[0]
    assert book.format == "xlsx"
    assert {at: cell.value for at, cell in sheet.cells.items()} == {(2, 2): 1, (2, 28): 2}
    assert sheet.address(2, 28) == "AB2"


def test_cells_without_addresses_follow_each_other():
    sheet = read(rows("<c><v>1</v></c><c><v>2</v></c>", "<c><v>3</v></c>")).sheets[0]
    assert {at: cell.value for at, cell in sheet.cells.items()} == {(1, 1): 1, (1, 2): 2, (2, 1): 3}


def test_rows_out_of_order_lose_nothing():
    sheet = read(
        '<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    ).sheets[0]
    assert {at: cell.value for at, cell in sheet.cells.items()} == {(3, 1): 3, (1, 1): 1}


@pytest.mark.parametrize(
    ("written", "value", "raw"),
    [
        ("3260", 3260, "3260"),
        ("3260.0", 3260, "3260"),
        ("4.17", 4.17, "4.17"),
        ("4.1699999999999999", 4.17, "4.17"),
        ("0.30000000000000004", 0.3, "0.3"),
        ("-120", -120, "-120"),
        ("1E+2", 100, "100"),
        (" 7 ", 7, "7"),
        ("9007199254740993", 9007199254740993, "9007199254740993"),
        ("1e308", 1e308, "1E+308"),
    ],
)
def test_numbers_have_their_shortest_form(written, value, raw):
    cell = only_cell(f"<c><v>{written}</v></c>")
    assert (cell.kind, cell.value, cell.raw, cell.text) == ("number", value, raw, raw)
    assert type(cell.value) is type(value)


@pytest.mark.parametrize("written", ["NaN", "INF", "1e400", "12abc", "１２", "1_000", "0x1F"])
def test_what_is_no_number_is_text_and_found(written):
    book = read(rows(f"<c><v>{written}</v></c>"))
    assert book.sheets[0].cells[1, 1].kind == "text"
    assert book.sheets[0].cells[1, 1].raw == written
    assert codes(book) == [("not_a_number", "Sheet1", "A1")]


def test_truth_values_errors_and_formulas_keep_their_kind():
    sheet = read(
        rows(
            '<c t="b"><v>1</v></c><c t="e"><f>Sheet9!A1</f><v>#REF!</v></c><c><f>SUM(A1)</f><v>5</v></c>'
            '<c><f>5+6</f><v></v></c><c t="str"><f>A1&amp;"场"</f><v>5场</v></c><c t="str"><f>""</f><v></v></c>'
        )
    ).sheets[0]
    assert [(cell.kind, cell.raw, cell.is_formula) for cell in sheet.cells.values()] == [
        ("bool", "TRUE", False),
        ("error", "#REF!", True),
        ("number", "5", True),
        ("number", "=5+6", True),
        ("text", "5场", True),
    ]


def test_texts_keep_every_letter_and_show_what_can_be_seen():
    strings = (
        f'<sst xmlns="{MAIN}"><si><t xml:space="preserve"> 发放\u200b宣传单\n（份） </t></si>'
        "<si><t>_x4F60__x000D__x0000_好</t></si></sst>"
    )
    cells = read(rows('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>'), strings=strings).sheets[0].cells
    assert cells[1, 1].raw == " 发放\u200b宣传单\n（份） "
    assert cells[1, 1].text == " 发放宣传单\n（份） "
    assert (cells[1, 2].raw, cells[1, 2].text) == ("你\r好", "你\n好")


def test_rich_text_is_joined_without_its_phonetic_guide():
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><t>反诈</t></r><r><rPr><b/></rPr><t>讲座</t></r>'
        '<rPh sb="0" eb="2"><t>ファンザ</t></rPh></si></sst>'
    )
    assert only_cell('<c t="s"><v>0</v></c>', strings=strings).raw == "反诈讲座"
    inline = '<c t="inlineStr"><is><r><t>入</t></r><r><t>户</t></r><rPh><t>x</t></rPh></is></c>'
    assert only_cell(inline).raw == "入户"


def test_struck_out_text_is_marked_and_partly_struck_text_found():
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><rPr><strike/></rPr><t>53场</t></r></si>'
        '<si><r><rPr><strike/></rPr><t>53</t></r><r><rPr><strike val="0"/></rPr><t>35</t></r></si></sst>'
    )
    book = read(
        rows('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>7</v></c>'),
        strings=strings,
        styles=styles_of("0", struck=(1,)),
    )
    assert [cell.struck for cell in book.sheets[0].cells.values()] == [True, False, True]
    assert [cell.raw for cell in book.sheets[0].cells.values()] == ["53场", "35", "7"]
    assert codes(book) == [("partly_struck", "Sheet1", "B1")]
    assert book.findings[0].fields["text"] == "5335"


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u3000", "\u200b", "\ufeff \n", "\u200d"])
def test_blanks_are_no_cell(blank):
    inline = f'<c t="inlineStr"><is><t xml:space="preserve">{blank}</t></is></c>'
    assert only_cell(f"{inline}<c><v>1</v></c>").col == 2


def test_dates_of_both_systems():
    styles = styles_of("yyyy-mm-dd")
    assert only_cell('<c s="1"><v>45024</v></c>', styles=styles).value == date(2023, 4, 8)
    properties = '<workbookPr date1904="1"/>'
    assert only_cell('<c s="1"><v>43562</v></c>', styles=styles, properties=properties).value == date(
        2023, 4, 8
    )


def test_a_date_with_a_time_keeps_it():
    cell = only_cell('<c s="1"><v>45043.645833333336</v></c>', styles=styles_of("yyyy/m/d h:mm"))
    assert cell.value == datetime(2023, 4, 27, 15, 30)
    assert (cell.kind, cell.raw, cell.text) == ("date", "2023-04-27 15:30:00", "2023/4/27 15:30")


@pytest.mark.parametrize(
    "number_format", [14, 27, 28, 31, 36, 50, 54, 57, 58, 'yyyy"年"m"月"d"日"', "[$-804]m.d"]
)
def test_built_in_and_custom_date_formats_make_dates(number_format):
    cell = only_cell('<c s="1"><v>45024</v></c>', styles=styles_of(number_format))
    assert (cell.kind, cell.value, cell.raw) == ("date", date(2023, 4, 8), "2023-04-08")


@pytest.mark.parametrize("serial", ["-1", "0", "60", "2958466"])
def test_a_serial_that_is_no_day_stays_a_number(serial):
    book = read(rows(f'<c s="1"><v>{serial}</v></c>'), styles=styles_of("yyyy-mm-dd"))
    assert (book.sheets[0].cells[1, 1].kind, book.sheets[0].cells[1, 1].raw) == ("number", serial)
    assert codes(book) == [("date_out_of_range", "Sheet1", "A1")]


def test_a_format_that_changes_the_meaning_shows_in_the_text():
    cell = only_cell('<c s="1"><v>53</v></c>', styles=styles_of('0"场"'))
    assert (cell.value, cell.raw, cell.text, cell.number_format) == (53, "53", "53场", '0"场"')


def test_a_value_that_its_format_hides_is_found():
    book = read(rows('<c s="1"><v>5</v></c>'), styles=styles_of(";;;"))
    assert book.sheets[0].cells[1, 1].text == "5"
    assert codes(book) == [("hidden_by_format", "Sheet1", "A1")]


def test_hidden_sheets_rows_and_columns_are_recorded():
    book = read(
        '<cols><col min="2" max="16384" hidden="1"/><col min="1" max="1"/></cols>'
        '<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="1"/>'
        '<row r="3" hidden="0"><c><v>1</v></c></row></sheetData>',
        rows("<c><v>1</v></c>"),
        rows("<c><v>1</v></c>"),
        states=["visible", "hidden", "veryHidden"],
    )
    assert (book.sheets[0].hidden_rows, book.sheets[0].hidden_cols) == ({2}, {2, 3})
    assert [sheet.hidden for sheet in book.sheets] == [False, True, True]


def test_merges_are_cut_to_the_data_and_their_value_is_not_spread():
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("A1:XFD1", "A2:A3", "F1:F1048576", "B2:B2"))
    sheet = read(
        rows("<c><v>1</v></c><c/><c/>", "<c><v>2</v></c><c><v>3</v></c>", '<c r="C3"><v>4</v></c>')
        + f"<mergeCells>{merges}</mergeCells>"
    ).sheets[0]
    assert sheet.merges == [Merge(1, 1, 1, 3), Merge(2, 1, 3, 1)]
    assert sorted(sheet.cells) == [(1, 1), (2, 1), (2, 2), (3, 3)]


def test_a_merge_over_everything_is_no_merge():
    book = read(
        rows("<c><v>1</v></c><c><v>2</v></c>") + '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    )
    assert book.sheets[0].merges == []
    assert codes(book) == [("merge_ignored", "Sheet1", "A1")]


def test_what_stands_under_a_merge_is_taken_out_and_found_where_it_differs():
    book = read(
        rows("<c><v>1</v></c><c><v>2</v></c><c><v>1</v></c><c><v>3</v></c>")
        + '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'
    )
    assert book.sheets[0].merges == [Merge(1, 1, 1, 3)]
    assert {at: cell.value for at, cell in book.sheets[0].cells.items()} == {(1, 1): 1, (1, 4): 3}
    assert codes(book) == [("value_under_merge", "Sheet1", "B1")]


def test_of_two_merges_that_overlap_the_first_holds():
    book = read(
        rows("<c><v>1</v></c><c/><c><v>3</v></c>")
        + '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>'
    )
    assert book.sheets[0].merges == [Merge(1, 1, 1, 2)]
    assert codes(book) == [("merge_ignored", "Sheet1", "B1")]


@pytest.mark.parametrize("far", ["XFD1048576", "A1048576", "XFD2", "A1502"])
def test_a_far_cell_is_taken_out_and_found(far):
    row = far.lstrip("ADFX")
    book = read(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>'
        f'<row r="2"><c r="A2"><v>1</v></c></row><row r="{row}"><c r="{far}"><v>9</v></c></row></sheetData>'
    )
    assert sorted(book.sheets[0].cells) == [(1, 1), (1, 2), (2, 1)]
    assert codes(book) == [("far_cell", "Sheet1", far)]
    assert book.findings[0].fields == {"text": "9"}


def test_a_long_list_with_a_gap_is_no_far_cell():
    lines = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in [*range(1, 30), 900])
    assert len(read(f"<sheetData>{lines}</sheetData>").sheets[0].cells) == 30


def test_a_cell_written_twice_is_found():
    book = read('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>')
    assert book.sheets[0].cells[1, 1].value == 2
    assert codes(book) == [("cell_written_twice", "Sheet1", "A1")]


def test_sheets_of_one_name_are_read_in_their_order():
    book = read(rows("<c><v>1</v></c>"), rows("<c><v>2</v></c>"), names=["3月", "3月"])
    assert [sheet.cells[1, 1].value for sheet in book.sheets] == [1, 2]
    assert codes(book) == [("sheet_name_twice", "3月", "")]


@pytest.mark.parametrize(
    "place",
    [
        '<row r="1048577"/>',
        '<row r="0"/>',
        '<row r="x"/>',
        '<row><c r="XFE1"/></row>',
        '<row><c r="1A"/></row>',
    ],
)
def test_what_lies_outside_the_grid_is_refused(place):
    with pytest.raises(UnreadableFile) as refused:
        read(f"<sheetData>{place}</sheetData>")
    assert refused.value.code == "outside_grid"


def test_a_string_that_is_not_there_is_refused():
    with pytest.raises(UnreadableFile) as refused:
        read(rows('<c t="s"><v>7</v></c>'))
    assert refused.value.code == "damaged_file"


def test_a_workbook_without_cells_is_refused():
    with pytest.raises(UnreadableFile) as refused:
        read(rows('<c s="0"/>'))
    assert refused.value.code == "no_cells"


def test_prefixed_elements_and_utf16_parts_are_read():
    parts = workbook_parts("")
    parts["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>单位</x:t></x:is></x:c>'
        "<x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    )
    assert [cell.raw for cell in open_workbook(zip_of(parts), "a").sheets[0].cells.values()] == ["单位", "5"]
    text = f'<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="{MAIN}">{rows("<c><v>5</v></c>")}</worksheet>'
    parts["xl/worksheets/sheet1.xml"] = text.encode("utf-16")
    assert open_workbook(zip_of(parts), "a").sheets[0].cells[1, 1].value == 5


def test_macros_are_told_and_never_read():
    parts = workbook_parts(rows("<c><v>1</v></c>")) | {"xl/vbaProject.bin": b"\x00"}
    assert codes(open_workbook(zip_of(parts), "a.xlsm")) == [("macros_ignored", "", "")]
