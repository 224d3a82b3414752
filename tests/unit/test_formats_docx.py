"""Word documents: numbered paragraphs, tables as sheets of their own, what is no part of the text."""

import io

import pytest
from docx import Document

from etl.formats import open_workbook
from etl.formats.grid import Merge, UnreadableFile
from tests.unit.xlsx_parts import PACKAGE, RELATED, zip_of

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body, styles=None):
    """The bytes of a document with this XML inside <w:body>."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATED}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    if styles:
        parts["word/styles.xml"] = f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>'
        parts["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{RELATED}/styles" '
            'Target="styles.xml"/></Relationships>'
        )
    return zip_of(parts)


def paragraph(text, properties=""):
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def place(text, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def table(*lines):
    return "<w:tbl>" + "".join(f"<w:tr>{line}</w:tr>" for line in lines) + "</w:tbl>"


def texts(body):
    return [(part.number, part.text) for part in open_workbook(document(body), "a.docx").sheets[0].paragraphs]


def grid(sheet):
    return {sheet.address(*at): cell.raw for at, cell in sheet.cells.items()}


def test_paragraphs_count_where_they_are_not_empty():
    body = paragraph("工作总结") + paragraph(" ") + "<w:p/>" + paragraph(" 发放传单100余份。")
    book = open_workbook(document(body), "总结.docx")
    assert (book.format, [sheet.name for sheet in book.sheets]) == ("docx", ["text"])
    assert texts(body) == [(1, "工作总结"), (2, " 发放传单100余份。")]


def test_headings_are_known_by_style_and_outline():
    styles = (
        '<w:style w:styleId="2"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a"><w:name w:val="正文"/>'
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    )
    body = (
        paragraph("一、进社区", '<w:pPr><w:pStyle w:val="2"/></w:pPr>')
        + paragraph("正文", '<w:pPr><w:pStyle w:val="a"/></w:pPr>')
        + paragraph("二、进校园", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    )
    found = open_workbook(document(body, styles), "a.docx").sheets[0].paragraphs
    assert [part.heading for part in found] == [True, False, True]


def test_each_document_has_its_own_styles():
    body = paragraph("一、进社区", '<w:pPr><w:pStyle w:val="2"/></w:pPr>')
    found = []
    for name in ("heading 1", "正文", "heading 1"):
        styles = f'<w:style w:styleId="2"><w:name w:val="{name}"/></w:style>'
        found.append(open_workbook(document(body, styles), "a.docx").sheets[0].paragraphs[0].heading)
    assert found == [True, False, True]


def test_runs_tabs_and_breaks_are_joined_and_deletions_left_out():
    body = (
        "<w:p><w:r><w:t>发放</w:t></w:r><w:del><w:r><w:delText>300</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>200</w:t></w:r></w:ins><w:hyperlink><w:r><w:t>份</w:t></w:r></w:hyperlink>"
        "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t>张贴</w:t><w:br/><w:t>海报</w:t></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert texts(body) == [(1, "发放200份\t张贴\n海报")]


STRIKE = "<w:rPr><w:strike/></w:rPr>"


def run(text, looks=""):
    return f"<w:r>{looks}<w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("runs", "text", "struck", "found"),
    [
        (run("468", STRIKE) + run("486"), "486", False, ["468486"]),
        (run("468", "<w:rPr><w:b/><w:dstrike/></w:rPr>") + run("486"), "486", False, ["468486"]),
        (run("4") + run("68", STRIKE) + run("86"), "486", False, ["46886"]),
        (run("468", STRIKE) + run(" "), "468 ", True, []),
        (run("468", STRIKE), "468", True, []),
        (run("468", '<w:rPr><w:strike w:val="0"/></w:rPr>'), "468", False, []),
    ],
)
def test_what_is_struck_out_is_no_part_of_a_text(runs, text, struck, found):
    book = open_workbook(document(f"<w:p>{runs}</w:p>" + table(f"<w:tc><w:p>{runs}</w:p></w:tc>")), "a.docx")
    (told,) = book.sheets[0].paragraphs
    (cell,) = book.sheets[1].cells.values()
    assert [(told.text, told.struck), (cell.raw, cell.struck)] == [(text, struck), (text, struck)]
    assert [(one.code, one.cell, one.fields["text"]) for one in book.findings] == [
        ("partly_struck", cell, words) for words in found for cell in ("P1", "T1!A1")
    ]


def test_a_line_that_is_struck_out_leaves_none():
    lines = f"<w:tc>{paragraph('一')}<w:p>{run('二', STRIKE)}</w:p>{paragraph('三')}</w:tc>"
    assert grid(open_workbook(document(table(lines)), "a.docx").sheets[0]) == {"T1!A1": "一\n三"}


def box(*lines):
    """A text box as Word writes it: for itself, and once more for older programs."""
    inside = f"<w:txbxContent>{''.join(map(paragraph, lines))}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing><wps xmlns="wps"><txbx>{inside}</txbx></wps>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def test_text_boxes_are_read_once_and_behind_all_other_paragraphs():
    old = f"<w:r><w:pict><w:txbxContent>{paragraph('内框')}</w:txbxContent></w:pict></w:r>"
    body = f"<w:p>{box('某局', '2024年')}<w:r><w:t>标题</w:t></w:r></w:p>{paragraph('正文')}<w:p>{old}</w:p>"
    assert texts(body) == [(1, "标题"), (2, "正文"), (3, "某局"), (4, "2024年"), (5, "内框")]
    book = open_workbook(document(body), "a.docx")
    assert [one.boxed for one in book.sheets[0].paragraphs] == [False, False, True, True, True]
    assert book.margins == ("某局", "2024年", "内框")


def test_a_text_box_on_a_cell_is_none_of_its_words():
    book = open_workbook(document(table(f"<w:tc><w:p>{run('甲')}{box('乙')}</w:p></w:tc>")), "a.docx")
    assert [one.text for one in book.sheets[0].paragraphs] == ["乙"]
    assert grid(book.sheets[1]) == {"T1!A1": "甲"}


def test_content_controls_are_read_in_their_place():
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('二')}</w:sdtContent></w:sdt>"
    assert texts(paragraph("一") + inner + paragraph("三")) == [(1, "一"), (2, "二"), (3, "三")]


def test_tables_are_sheets_of_their_own():
    body = (
        paragraph("前") + table(place("单位") + place("场次"), place("甲") + place("5"))
        + paragraph("后") + table(place("乙"))
    )  # fmt: skip
    book = open_workbook(document(body), "a.docx")
    assert [(sheet.name, sheet.prefix) for sheet in book.sheets] == [
        ("text", ""),
        ("text", "T1!"),
        ("text", "T2!"),
    ]
    assert [part.text for part in book.sheets[0].paragraphs] == ["前", "后"]
    assert grid(book.sheets[1]) == {"T1!A1": "单位", "T1!B1": "场次", "T1!A2": "甲", "T1!B2": "5"}
    assert grid(book.sheets[2]) == {"T2!A1": "乙"}
    assert {cell.kind for cell in book.sheets[1].cells.values()} == {"text"}


def test_spans_become_merges():
    span = '<w:gridSpan w:val="2"/>'
    top, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    sheet = open_workbook(
        document(
            table(
                place("单位", top) + place("宣传", span),
                place("", below) + place("场次") + place("人次"),
                place("甲") + place("1") + place("2"),
                place("小计", top + span) + place("3"),
                place("", below + span) + place("4"),
            )
        ),
        "a.docx",
    ).sheets[0]
    assert grid(sheet) == {
        "T1!A1": "单位", "T1!B1": "宣传", "T1!B2": "场次", "T1!C2": "人次",
        "T1!A3": "甲", "T1!B3": "1", "T1!C3": "2", "T1!A4": "小计", "T1!C4": "3", "T1!C5": "4",
    }  # fmt: skip
    assert sorted(sheet.merges, key=lambda merge: (merge.top, merge.left)) == [
        Merge(1, 1, 2, 1), Merge(1, 2, 1, 3), Merge(4, 1, 5, 2),
    ]  # fmt: skip


def test_rows_that_begin_late_and_deleted_rows():
    late = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    deleted = "<w:trPr><w:del/></w:trPr>"
    sheet = open_workbook(
        document(table(place("a") + place("b"), deleted + place("x"), late + place("c"))), "a.docx"
    ).sheets[0]
    assert grid(sheet) == {"T1!A1": "a", "T1!B1": "b", "T1!B2": "c"}


def test_paragraphs_of_a_cell_are_lines_and_inner_tables_count_after_their_own():
    inner = f"<w:tc>{paragraph('一')}{paragraph('二')}{table(place('内'))}</w:tc>"
    book = open_workbook(document(table(inner) + table(place("次"))), "a.docx")
    assert [grid(sheet) for sheet in book.sheets] == [{"T1!A1": "一\n二"}, {"T2!A1": "内"}, {"T3!A1": "次"}]


def test_a_document_written_by_a_library_reads_the_same():
    source = Document()
    source.add_heading("六月总结", 0)
    source.add_paragraph("举办讲座3场。")
    written = source.add_table(2, 2)
    written.cell(0, 0).merge(written.cell(0, 1)).text = "合并"
    written.cell(1, 1).text = "7"
    stream = io.BytesIO()
    source.save(stream)
    book = open_workbook(stream.getvalue(), "a.docx")
    assert [(part.text, part.heading) for part in book.sheets[0].paragraphs] == [
        ("六月总结", True),
        ("举办讲座3场。", False),
    ]
    assert grid(book.sheets[1]) == {"T1!A1": "合并", "T1!B2": "7"}
    assert book.sheets[1].merges == [Merge(1, 1, 1, 2)]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "no_cells"),
        (table(place("a", '<w:gridSpan w:val="100000"/>')), "span_too_large"),
        ("<w:p>", "damaged_file"),
    ],
)
def test_documents_that_are_refused(body, code):
    with pytest.raises(UnreadableFile) as refused:
        open_workbook(document(body), "a.docx")
    assert refused.value.code == code
