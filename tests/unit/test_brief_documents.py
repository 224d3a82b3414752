"""The brief's documents opened again: words, tables, footnotes and charts are those of the brief, and text stays text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from pptx import Presentation

from tests.unit.analysis_cubes import cube_of, fact
from tests.unit.briefs import APRIL, FIRST, SECOND, THIRD, brief_of, speak, written_of
from tests.unit.test_brief_sentences import WITH_BASES, estimated_cube, exact_cube
from ui.brief import preview
from ui.brief.editing import Edit, apply_edits
from ui.brief.native_charts import number_format
from ui.brief.slides import slide_show
from ui.brief.word import word_document
from ui.brief.written import Masthead, WrittenChart

MASTHEAD = Masthead("龙陵县反诈办", "3", date(2023, 5, 4))
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
# What a unit may call itself: a formula, a field, text that runs backwards, a line of its own, half a character.
NASTY = '=HYPERLINK("http://x.example","所")\u202e{ PAGE }\x07\n龙山<w:br/>&\ufeff'
NASTY_SHOWN = '=HYPERLINK("http://x.example","所"){ PAGE } 龙山<w:br/>&'


@pytest.fixture(params=["zh", "en"])
def written(request, monkeypatch):
    speak(monkeypatch, request.param)
    cube = exact_cube()
    return written_of(cube, brief_of(cube, APRIL, WITH_BASES))


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def chart_values(part: bytes) -> tuple[list[str], list[tuple[str, list[float]]]]:
    """Categories and series as they stand in a chart's XML."""
    root = etree.fromstring(part)
    found = []
    for series in root.iter(f"{CHART}ser"):
        name = series.find(f"{CHART}tx").find(f".//{CHART}v").text
        found.append((name, [float(v.text) for v in series.find(f"{CHART}val").iter(f"{CHART}v")]))
    categories = [v.text for v in next(root.iter(f"{CHART}cat")).iter(f"{CHART}v")]
    return categories, found


def test_the_words_and_tables_of_the_word_document_are_those_of_the_brief(written):
    document = Document(io.BytesIO(word_document(written, MASTHEAD)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for paragraph in written.paragraphs:
        assert paragraph.text in texts
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"] == [
        *(section.heading for section in written.sections),
        written.labels["annex"],
    ]
    shown = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    assert shown == [[list(table.headings), *map(list, table.rows)] for table in written.tables]
    captions = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Caption"]
    assert [table.caption.replace("　", " ") for table in written.tables] == captions[-len(written.tables) :]


def test_a_brief_of_everything_has_no_filters_to_tell(written):
    about = (("筛选条件", ()), ("数据状态", (("数据截至", "2023-04-30"),)))
    document = Document(io.BytesIO(word_document(replace(written, about=about), MASTHEAD)))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 2"]
    assert "数据状态" in headings
    assert "筛选条件" not in headings


def test_every_sentence_with_a_figure_has_a_footnote_that_names_table_and_row(written):
    content = word_document(written, MASTHEAD)
    notes = etree.fromstring(parts_of(content)["word/footnotes.xml"])
    texts = {
        note.get(qn("w:id")): "".join(text.text for text in note.iter(qn("w:t"))).strip()
        for note in notes
        if note.get(qn("w:type")) is None
    }
    document = Document(io.BytesIO(content))
    marks = [mark.get(qn("w:id")) for mark in document.element.iter(qn("w:footnoteReference"))]
    assert marks == [str(number) for number in range(1, len(marks) + 1)]
    sentences = [one for paragraph in written.paragraphs for one in paragraph.sentences]
    assert [texts[mark] for mark in marks] == [one.note for one in sentences if one.note]
    assert all(bool(one.note) == any(run.figure for run in one.runs) for one in sentences)
    kinds = [note.get(qn("w:type")) for note in notes][:2]
    assert kinds == ["separator", "continuationSeparator"]


def test_a_footnote_in_full(monkeypatch):
    for lang, expected in (
        ("zh", "表1第1—4行“合计”栏"),
        ("en", "Table 1, row 1–4: “Total”"),
    ):
        speak(monkeypatch, lang)
        cube = exact_cube()
        totals = written_of(cube, brief_of(cube)).paragraphs[0].sentences[1]
        assert totals.note == expected


def test_native_charts_have_the_figures_and_their_workbook(written):
    parts = parts_of(word_document(written, MASTHEAD))
    assert len(written.charts) == 3
    for chart in written.charts:
        categories, series = chart_values(parts[f"word/charts/chart{chart.number}.xml"])
        assert categories == list(chart.categories)
        assert series == [(name, list(values)) for name, values in chart.series]
        book = openpyxl.load_workbook(
            io.BytesIO(parts[f"word/embeddings/Microsoft_Excel_Sheet{chart.number}.xlsx"])
        )
        rows = [list(row) for row in book["Sheet1"].iter_rows(values_only=True)]
        assert rows[0][1:] == [name for name, _ in chart.series]
        assert [row[0] for row in rows[1:]] == list(chart.categories)
        assert [row[1] for row in rows[1:]] == list(chart.series[0][1])
        relations = parts[f"word/charts/_rels/chart{chart.number}.xml.rels"].decode()
        assert f"../embeddings/Microsoft_Excel_Sheet{chart.number}.xlsx" in relations
        outside = etree.fromstring(parts[f"word/charts/chart{chart.number}.xml"]).find(f"{CHART}externalData")
        assert f'Id="{next(iter(outside.attrib.values()))}"' in relations


def test_slides_have_the_findings_and_native_charts(written):
    show = Presentation(io.BytesIO(slide_show(written, MASTHEAD)))
    slides = list(show.slides)
    assert len(slides) == len(written.charts) + 2
    for slide, chart in zip(slides[1:-1], written.charts, strict=True):
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        assert texts == [chart.finding, chart.source]
        drawn = next(shape.chart for shape in slide.shapes if shape.has_chart)
        plot = drawn.plots[0]
        assert list(plot.categories) == list(chart.categories)
        assert [(series.name, list(series.values)) for series in plot.series] == [
            (name, list(values)) for name, values in chart.series
        ]


def test_estimates_stay_marked_in_tables_and_charts(monkeypatch):
    speak(monkeypatch, "zh")
    cube = estimated_cube()
    written = written_of(cube, brief_of(cube, APRIL, [(FIRST, "population", 60_000)]))
    document = Document(io.BytesIO(word_document(written, MASTHEAD)))
    assert [row.cells[1].text for row in document.tables[0].rows[1:]] == [
        "≈12,345",
        "≤95",
        "≥3,003",
        "≈17,500",
    ]
    assert written.charts[0].categories == ("龙山镇（以上）", "镇安镇（约）")
    # on the page the number carries its mark, as everywhere; a document's chart writes the figure itself
    assert written.charts[0].names == ("龙山镇", "镇安镇")
    assert written.charts[0].totals == ("≥9,000", "≈8,500")
    assert written.charts[0].source_on_page == "数据见简报表5；数字前标“≈”“≥”“≤”的含估计数。"


def test_a_reported_zero_has_a_bar_that_says_so_and_a_part_of_zero_says_nothing(monkeypatch):
    speak(monkeypatch, "zh")
    cube = cube_of([fact(500.0), fact(0.0, district_code=SECOND), fact(9.0, district_code=THIRD)])
    chart = written_of(cube, brief_of(cube, APRIL)).charts[0]
    assert (chart.names, chart.totals) == (("龙山镇", "龙江乡", "镇安镇"), ("500", "9", "0"))
    assert chart.series[0][1] == (500.0, 9.0, 0.0)
    assert number_format(chart) == "#,##0;-#,##0;0;"
    assert number_format(replace(chart, series=chart.series * 2)) == "#,##0;-#,##0;;"
    nothing = cube_of([fact(0.0), fact(0.0, district_code=SECOND)])
    assert written_of(nothing, brief_of(nothing, APRIL)).charts == []


def test_a_count_within_a_stack_has_one_size_and_is_left_out_where_its_part_has_no_room(monkeypatch):
    speak(monkeypatch, "zh")
    drawn = []
    monkeypatch.setattr(preview, "draw_figure", lambda *parts: drawn.append(parts[0].to_dict()))
    monkeypatch.setattr(preview.st, "caption", lambda text: None)
    series = (("按时", (1.0, 60.0, 2.0)), ("漏报", (3.0, 40.0, None)))
    names = ("甲", "乙", "丙")
    preview.draw_brief_chart(
        WrittenChart("reporting", 1, "bars", "各地区", "", names, series, (None,) * 3, names, "")
    )
    # 3 of 100 hold one digit on a telephone too, 1 and 2 do not
    assert [trace["text"] for trace in drawn[0]["data"]] == [["", "60", ""], ["3", "40", ""]]
    assert {(trace["constraintext"], trace["textfont"]["size"]) for trace in drawn[0]["data"]} == {
        ("none", 12)
    }


def test_the_same_words_give_the_same_bytes(written):
    first, second = (parts_of(word_document(written, MASTHEAD)) for _ in range(2))
    assert first == second


def nasty_brief():
    cube = cube_of([fact(100.0, unit=NASTY), fact(50.0, unit="=1+1", submission="z")])
    filters = APRIL.__class__(APRIL.start, APRIL.end, district=FIRST)
    return written_of(cube, brief_of(cube, filters))


def test_text_from_files_stays_text(monkeypatch):
    speak(monkeypatch, "zh")
    written = nasty_brief()
    content = word_document(written, Masthead(NASTY, NASTY, date(2023, 5, 4)))
    document = Document(io.BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert any(text.startswith(f"受众人次最多的是{NASTY_SHOWN}，100人次") for text in texts)
    units = next(table for table in document.tables if table.rows[0].cells[0].text == "单位")
    assert [row.cells[0].text for row in units.rows[1:3]] == [NASTY_SHOWN, "=1+1"]
    body = document.element.body
    assert not list(body.iter(qn("w:instrText")))
    assert not list(body.iter(qn("w:hyperlink")))
    assert not list(body.iter(qn("w:fldSimple")))
    parts = parts_of(content)
    assert not [name for name, part in parts.items() if name.endswith(".rels") and b"External" in part]
    book = openpyxl.load_workbook(io.BytesIO(parts["word/embeddings/Microsoft_Excel_Sheet1.xlsx"]))
    cells = [cell for row in book["Sheet1"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [cell.value for cell in cells if cell.column == 1 and cell.row > 1] == [NASTY_SHOWN, "=1+1"]
    assert Presentation(io.BytesIO(slide_show(written, MASTHEAD))).slides[1].shapes[0].text_frame.text


def test_a_paragraph_changed_by_hand_says_so_and_has_no_other_footnote(monkeypatch):
    speak(monkeypatch, "zh")
    cube = cube_of([fact(100.0), fact(30.0, district_code=SECOND)])
    draft = written_of(cube, brief_of(cube))
    first = draft.paragraphs[0]
    changed = apply_edits(draft, {first.key: Edit(first.text, "受众约200人次。\n另起一段\u202e。")})
    content = word_document(changed, MASTHEAD)
    document = Document(io.BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs]
    place = texts.index("受众约200人次。")
    assert texts[place + 1] == "另起一段。"
    assert first.text not in texts
    notes = etree.fromstring(parts_of(content)["word/footnotes.xml"])
    assert (
        "".join(text.text for text in notes[2].iter(qn("w:t")))
        == " 本段经人工修改，其中的数字未再与数据核对。"
    )
    assert len(list(document.paragraphs[place + 1]._p.iter(qn("w:footnoteReference")))) == 1
