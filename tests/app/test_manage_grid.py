"""The drawing of a source sheet: what is shown, how it is marked, and that text from files stays text."""

import re

import pytest

from etl.schema import CellRole, Issue, SheetShape
from ui import source_grid, text
from ui.source_grid import SheetNotes, kind_of, legend_html, part_html
from ui.source_parts import is_document, run_names, shown_lines, split_address, split_parts


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for module in (source_grid, text):
        monkeypatch.setattr(module, "language", lambda: "en")


def role(cell: str, kind: str, text: str, sheet: str = "Sheet1") -> CellRole:
    return CellRole("f.xlsx", sheet, cell, kind, "1", text)


def shapes(merges: list[tuple[int, int, int, int]]) -> list[SheetShape]:
    return [SheetShape("Sheet1", 9, 9, merges)]


def query(cell: str, severity: str = "query", message: str = "B3 is odd.") -> Issue:
    return Issue("f.xlsx", "Sheet1", cell, severity, "odd", "B3 有疑问。", message, "请核对。", "Check it.")


def text_of(html: str) -> str:
    """The words of a drawn part, markup taken away."""
    return re.sub(r"<[^>]+>", "", html)


def test_addresses_are_split():
    assert split_address("B3") == ("", 3, 2)
    assert split_address("AA10") == ("", 10, 27)
    assert split_address("T2!B3") == ("T2!", 3, 2)
    assert split_address("") is None


def test_figure_is_marked_and_signed():
    part = split_parts([role("A1", "header", "宣传单"), role("A2", "figure", "100余份")])[0]
    html = part_html(part, SheetNotes(marked="A2"))
    assert '<td class="figure n marked" title="A2 · figure, counted">' in html
    assert "<i>#</i><bdi>100余份</bdi>" in html
    assert html.count("marked") == 1


def test_a_story_that_begins_with_a_day_stands_as_text_does():
    cells = [role("A1", "figure", "5日\n老年人讲座1场，46人次参加"), role("A2", "figure", "约200（学生60）")]
    html = part_html(split_parts(cells)[0], SheetNotes())
    assert '<td class="figure" title="A1 ·' in html
    assert '<td class="figure n" title="A2 ·' in html


def test_doubt_stands_beside_the_kind_and_unread_stays_unread():
    assert kind_of("figure", [query("B3")]) == "figure doubt"
    assert kind_of("figure", [query("B3", "note")]) == "figure"
    assert kind_of("unread", [query("B3")]) == "unread"
    assert kind_of("meta", []) == "header"
    assert kind_of("ratio", []) == "other"


def test_issue_is_in_the_hint_of_its_cell():
    part = split_parts([role("B3", "figure", "5")])[0]
    html = part_html(part, SheetNotes(issues={"B3": [query("B3", message='says "5" & <b>')]}))
    assert "says &quot;5&quot; &amp; &lt;b&gt; Check it." in html


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src=http://192.0.2.1/x onerror=alert(1)>",
        "![x](http://192.0.2.1/p.png)",
        '=HYPERLINK("http://192.0.2.1","x")',
        '"><script>alert(1)</script>',
        "</td></table><iframe src=javascript:alert(1)>",
    ],
)
def test_text_from_files_stays_text(hostile):
    part = split_parts([role("A1", "label", hostile)])[0]
    html = part_html(part, SheetNotes(issues={"A1": [query("A1", message=hostile)]}, marked="A1"))
    tags = set(re.findall(r"<\s*/?\s*([a-z]+)", html))
    assert tags == {"div", "table", "thead", "tbody", "tr", "th", "td", "i", "bdi"}
    assert "onerror" not in "".join(re.findall(r"<[^>]*>", re.sub(r'title="[^"]*"', "", html)))


def test_merge_is_drawn_once_over_its_range():
    cells = [role("A1", "title", "标题"), role("A2", "label", "x"), role("B2", "figure", "1")]
    html = part_html(split_parts(cells, shapes([(1, 1, 1, 2)]))[0], SheetNotes())
    assert html.count("标题") == 1
    assert 'colspan="2"' in html
    assert html.count("<td") == 3


def test_overlapping_merges_of_damaged_files_keep_every_row_complete():
    cells = [role("A1", "title", "a"), role("B2", "title", "b"), role("C3", "figure", "1")]
    html = part_html(split_parts(cells, shapes([(1, 1, 2, 2), (2, 2, 3, 3)]))[0], SheetNotes())
    rows = html.split("<tbody>")[1].split("</tr>")[:-1]
    assert [row.count("<td") for row in rows] == [2, 1, 3]


def test_large_sheet_is_cut_to_headers_and_the_chosen_rows():
    cells = [role("A1", "title", "t"), role("A2", "header", "村"), role("B2", "header", "份")]
    for row in range(3, 500):
        cells += [role(f"A{row}", "label", f"村{row}"), role(f"B{row}", "figure", str(row))]
    part = split_parts(cells)[0]
    rows, cols = shown_lines(part, "B300")
    assert run_names(rows) == "1–2, 288–312"
    assert cols == [1, 2]
    assert shown_lines(part, "")[0] == list(range(1, 121))
    html = part_html(part, SheetNotes(marked="B300"))
    assert html.count('class="gap"') == 1
    assert "村400" not in html


def test_merge_over_a_gap_shows_its_text_in_each_piece():
    cells = [role("A1", "header", "日期"), role("A2", "label", "4月17日")]
    cells += [role(f"B{row}", "figure", "1") for row in range(2, 400)]
    html = part_html(split_parts(cells, shapes([(2, 1, 399, 1)]))[0], SheetNotes(marked="B300"))
    assert html.count("4月17日") == 1
    assert 'rowspan="25"' in html


def test_a_document_is_its_paragraphs_and_then_its_tables():
    cells = [
        role("P1", "title", "工作报告", "text"),
        role("P2", "figure", "发放宣传单100余份", "text"),
        role("T1!A1", "header", "场次", "text"),
        role("T1!A2", "figure", "5", "text"),
    ]
    assert is_document(cells)
    prose, table = split_parts(cells)
    assert sorted(prose.paragraphs) == [1, 2]
    assert table.prefix == "T1!"
    assert 'class="figure n marked"' in part_html(table, SheetNotes(marked="T1!A2"))


def test_column_p_of_a_spreadsheet_is_no_paragraph():
    cells = [role("A1", "header", "x", "text"), role("P2", "figure", "7", "text")]
    (part,) = split_parts(cells)
    assert part.cells[2, 16].text == "7"


def test_every_sign_has_a_word_in_the_legend():
    words = text_of(legend_html())
    assert words == (
        "#Figure (counted)ΣTotal (a check only)▼Header, title▶Row label–Other (not counted)"
        "?In doubt✕Not understood&nbsp;Chosen cell"
    )
