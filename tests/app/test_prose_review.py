"""A report under review: its marks, the page of text, and that its figures count only once a person said so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from etl.normalise import normalise_bytes
from etl.prose.paragraphs.correcting import STRUCK
from etl.rulings import figure_key
from etl.schema import CellRole, Ruling, Supplied, submission_of
from etl.settling import Settlement, record_settlement
from tests.acting import acting_as
from tests.app.test_manage_pages import open_page, words
from ui.prose_marks import Mark, Told, marks_of
from ui.prose_review import numbers_table
from ui.prose_settling import problem_of
from ui.prose_text import text_html
from ui.source_panel import source_of_reading
from ui.upload_batch import Upload, read_again, read_uploads, store_uploads
from ui.upload_review import account_words

NAME = "镇安派出所小结.txt"
REPORT = (
    "龙陵县公安局镇安派出所2023年6月反诈宣传工作小结\n"
    "6月，镇安派出所发放宣传单28种60000余份，张贴海报20张，通过微博提醒群众。<img src=x>\n"
    "7月，计划发放宣传单300份；遇骗拨打96110。发放xx余份宣传海报。\n"
).encode()
CODE = submission_of(REPORT)
POSTERS = figure_key(CODE, "text", "P2", "张贴海报20张", 1)
SEEDS = Path(__file__).parents[3] / "shared" / "seeds" / "reports"


@pytest.fixture(autouse=True)
def chinese(monkeypatch):
    for module in ("ui.text", "ui.prose_marks", "ui.numbers", "ui.source_grid"):
        monkeypatch.setattr(f"{module}.language", lambda: "zh")


def marks(*rulings: Ruling) -> list[Mark]:
    reading = normalise_bytes(REPORT, NAME, rulings=rulings)
    source = source_of_reading(reading, Supplied())
    return marks_of(Told(CODE, NAME, Supplied(), source.cells, source.facts, source.mentions, rulings))


def shown(found: list[Mark]) -> list[tuple[str, str, str, str]]:
    return [(mark.cell, mark.kind, mark.words, mark.label) for mark in found]


def test_every_number_is_marked_by_what_became_of_it():
    assert shown(marks()) == [
        ("P2", "counted", "宣传单28种60000余份", "宣传资料 ≥60,000"),
        ("P2", "passed", "28种", ""),
        ("P2", "counted", "张贴海报20张", "海报 20"),
        ("P2", "said", "微博", ""),
        ("P2", "said", "群众", ""),
        ("P3", "passed", "300份", ""),
        ("P3", "passed", "96110", ""),
        ("P3", "asked", "xx余份", ""),
    ]
    notes = {mark.words: mark.note for mark in marks()}
    assert notes["28种"] == "是种类、年龄或层级，不是数量"
    assert notes["300份"] == "是计划，不是已做的"
    assert notes["微博"] == "做了，没写数字：公众号微博"
    assert notes["张贴海报20张"] == "海报 20 张 · 未区分 · 张贴 · 2023年6月 · 龙陵县公安局镇安派出所"


def test_the_list_of_what_is_confirmed_says_for_whom_how_when_and_whose():
    counted = [mark for mark in marks() if mark.kind == "counted"]
    table = numbers_table(counted)
    assert list(table.columns) == ["段落", "原文", "读作", "宣传对象", "宣传方式", "期间", "填报单位"]
    assert table.to_numpy().tolist() == [
        [
            "P2",
            "宣传单28种60000余份",
            "宣传资料 ≥60,000",
            "未区分",
            "现场发放",
            "2023年6月",
            "龙陵县公安局镇安派出所",
        ],
        ["P2", "张贴海报20张", "海报 20", "未区分", "张贴", "2023年6月", "龙陵县公安局镇安派出所"],
    ]
    passed = [mark for mark in marks() if mark.kind == "passed"]
    assert list(numbers_table(passed).columns) == ["段落", "原文", "读作"]


def test_two_figures_that_share_words_are_both_drawn_and_a_number_turned_round_is_passed_over_nowhere():
    report = (
        "龙陵县公安局镇安派出所小结\n6月8日，260个学生参加讲座2场，入户走访38家商户。\n2023年6月\n".encode()
    )
    reading = normalise_bytes(report, NAME)
    source = source_of_reading(reading, Supplied())
    code = submission_of(report)
    found = marks_of(Told(code, NAME, Supplied(), source.cells, source.facts, source.mentions, ()))
    text = source.cells[1].text
    assert [(m.kind, m.words, text[m.start : m.end], m.label) for m in found] == [
        ("counted", "260个学生参加讲座", "260个学生参加讲座", "受众人次 260"),
        ("counted", "讲座2场", "讲座2场", "活动场次 2"),
        ("counted", "入户走访38家商户", "入户走访38家商户", "入户走访 38"),
    ]
    html = text_html(source.cells, found, (), "P2")
    assert re.search(r"260个学生参加</mark><small>受众人次 260</small><mark[^>]*>讲座2场</mark>", html)


def test_a_figure_struck_out_stays_visible_with_who_did_it():
    (struck,) = [
        mark
        for mark in marks(Ruling("figure", POSTERS, STRUCK, 7, "王敏", "2023-07-04T08:00"))
        if mark.ruling
    ]
    assert (struck.kind, struck.label, struck.note) == ("struck", "已划去", "王敏 改为“—”")


def test_a_corrected_figure_keeps_its_words_and_shows_what_counts():
    (mark,) = [
        mark for mark in marks(Ruling("figure", POSTERS, "约30张", 7, "", "2023-07-04T08:00")) if mark.ruling
    ]
    assert (mark.words, mark.label) == ("张贴海报20张", "海报 ≈30")
    assert mark.note.endswith(" · 龙陵县公安局镇安派出所 · 未署名者 改为“约30张”")


def test_a_paragraph_that_was_rewritten_stands_for_what_is_read_in_its_place():
    rewritten = Ruling(
        "cell", (CODE, "text", "P2"), "6月，镇安派出所发放宣传单700份。", 7, "", "2023-07-04T08:00"
    )
    (whole,) = [mark for mark in marks(rewritten) if mark.cell == "P2"]
    assert (whole.words, whole.label, whole.key) == (REPORT.decode().splitlines()[1], "宣传资料 700", ())


def test_the_text_is_drawn_to_the_letter_with_marks_inside_marks():
    cells = [
        CellRole(NAME, "text", f"P{n}", "figure", "", line)
        for n, line in enumerate(REPORT.decode().splitlines(), 1)
    ]
    html = text_html(cells, marks(), POSTERS, "P2")

    plain = re.sub(r"<small>.*?</small>|<b>P\d</b>|<[^>]+>", "", html)
    assert plain == REPORT.decode().replace("\n", "").replace("<", "&lt;").replace(">", "&gt;")
    assert re.search(
        r'<mark class="counted"[^>]*>宣传单<mark class="passed"[^>]*>28种</mark>60000余份</mark>', html
    )
    assert re.search(r'<mark class="counted chosen"[^>]*>张贴海报20张</mark><small>海报 20</small>', html)
    assert '<p class="role-figure here"><b>P2</b>' in html


def test_what_a_clerk_writes_is_refused_where_it_is_no_figure():
    figure = next(mark for mark in marks() if mark.key == POSTERS)
    passed = next(mark for mark in marks() if mark.words == "300份")
    assert problem_of(figure, "30张") == ""
    assert problem_of(figure, figure.words) != ""
    assert problem_of(figure, "很多") != ""
    assert problem_of(passed, "300份") != ""
    assert problem_of(passed, "发放宣传单300份") == ""


VISITS = "龙陵县公安局镇安派出所2023年6月小结\n6月，入户走访86户，其中出租户29户。\n".encode()
VISITED = figure_key(submission_of(VISITS), "text", "P2", "入户走访86户", 1)


def visits(*rulings: Ruling) -> list[Mark]:
    source = source_of_reading(normalise_bytes(VISITS, NAME, rulings=rulings), Supplied())
    told = (source.submission, NAME, Supplied(), source.cells, source.facts, source.mentions, rulings)
    return marks_of(Told(*told))


def test_a_whole_says_what_its_parts_take_off():
    whole, part = visits()
    assert (whole.words, whole.label) == ("入户走访86户", "入户走访 57 = 86 − 29（其中出租户29户）")
    assert whole.note.endswith(" · 龙陵县公安局镇安派出所 · 57 = 86 − 29（其中出租户29户）")
    assert (part.words, part.label) == ("29户", "入户走访 29")
    assert numbers_table([whole])["读作"].tolist() == ["入户走访 57 = 86 − 29（其中出租户29户）"]


def test_a_whole_that_was_corrected_says_it_with_its_new_number():
    whole, _ = visits(Ruling("figure", VISITED, "90户", 7, "王敏", "2023-07-04T08:00"))
    assert whole.label == "入户走访 61 = 90 − 29（其中出租户29户）"
    whole, _ = visits(Ruling("figure", VISITED, "29户", 7, "王敏", "2023-07-04T08:00"))
    assert (whole.kind, whole.note) == ("passed", "其中各项已全部计入")


def test_a_whole_is_refused_below_its_parts():
    whole, _ = visits()
    assert problem_of(whole, "20户") == "“20户”比其中已另行计入的 29 还少。请先改正其中的部分，或核对总数。"
    assert problem_of(whole, "90户") == ""
    assert problem_of(whole, "发放宣传单20份") == ""


def test_the_list_of_numbers_shows_what_was_read_whole(store):
    app = open_page("upload")
    app.main.get("file_uploader")[0].set_value([(NAME, VISITS, "text/plain")]).run()
    number = app.session_state["upload_batch"][0].number
    app.button(key=f"upload_open_{number}").click().run()
    proto = app.dataframe[0].proto
    columns = json.loads(proto.columns)
    assert {name: columns[name]["width"] for name in ("段落", "原文", "读作")} == {
        "段落": 75,
        "原文": 105,
        "读作": 165,
    }
    assert proto.row_height == 73  # three lines, for 入户走访 57 = 86 − 29（其中出租户29户）


def test_a_list_that_fits_has_rows_as_low_as_any(store):
    app = open_page("upload")
    app.main.get("file_uploader")[0].set_value([(NAME, REPORT, "text/plain")]).run()
    number = app.session_state["upload_batch"][0].number
    app.button(key=f"upload_open_{number}").click().run()
    assert not app.dataframe[0].proto.row_height


def test_a_report_waits_until_its_figures_are_confirmed(store):
    (upload,) = read_uploads(store, [(NAME, REPORT)], [])
    assert (upload.stage, upload.text_figures) == ("text", 2)
    upload.confirmed = True
    assert upload.stage == "ready"

    list(store_uploads(acting_as(store, "王敏"), [upload]))
    confirmed = store.text_confirmed(CODE)
    assert confirmed is not None
    assert confirmed[0] == "王敏"
    assert store.counted()["measure"].tolist() == ["leaflets", "posters"]


def test_a_report_that_is_read_again_is_to_be_confirmed_again(store):
    (upload,) = read_uploads(store, [(NAME, REPORT)], [])
    upload.confirmed = True
    record_settlement(acting_as(store, "王敏"), Settlement("figure", POSTERS, STRUCK))
    list(read_again(store, [upload], Supplied()))
    assert (upload.stage, upload.text_figures) == ("text", 1)


def test_tables_and_reports_without_a_figure_need_no_confirmation(store):
    table = "龙陵县公安局镇安派出所2023年6月反诈宣传统计表\n社区,宣传单（份）\n镇安社区,321\n".encode()
    letter = (
        "龙陵县公安局镇安派出所2023年6月反诈宣传工作小结\n通过微博、广播开展反诈宣传，提醒群众。\n".encode()
    )
    found = read_uploads(store, [("表.csv", table), ("文.txt", letter)], [])
    assert {upload.name: upload.stage for upload in found} == {"表.csv": "ready", "文.txt": "ready"}


def test_store_all_leaves_a_report_that_nobody_has_confirmed(store):
    app = open_page("upload")
    app.main.get("file_uploader")[0].set_value([(NAME, REPORT, "text/plain")]).run()
    assert "1 份文字材料待核对" in words(app)
    assert app.button(key="upload_confirm").disabled
    assert [box.disabled for box in app.checkbox if "小结" in box.label] == [True]

    number = app.session_state["upload_batch"][0].number
    app.button(key=f"upload_open_{number}").click().run()
    assert "宣传资料 ≥60,000" in words(app)
    app.button(key=f"confirm_text_{number}").click().run()
    app.button(key="upload_confirm").click().run()
    assert not app.exception
    assert store.counted()["value"].tolist() == [60000, 20]
    assert store.text_confirmed(CODE) is not None


def test_a_report_that_the_command_line_stored_can_be_confirmed_on_its_page(store):
    reading = normalise_bytes(REPORT, NAME)
    store.add(reading, REPORT, by="cron")
    app = open_page("submissions", submission=CODE)
    assert "这份材料已经入库，文字里的数字还没有人核对" in words(app)
    app.button(key=f"confirm_text_{CODE}").click().run()
    assert not app.exception
    assert "文字里的数字已由" in words(app)


def test_a_confirmation_of_a_stored_report_can_be_taken_back(store):
    store.add(normalise_bytes(REPORT, NAME), REPORT, by="cron")
    app = open_page("submissions", submission=CODE)
    app.button(key=f"confirm_text_{CODE}").click().run()
    assert "文字里的数字已由 未署名者 于 " in words(app)

    app.button(key=f"unconfirm_text_{CODE}").click().run()

    assert not app.exception
    assert store.text_confirmed(CODE) is None
    assert "文字里的数字还没有人核对" in words(app)
    said = store.decisions("text_confirmed")
    assert said["value"].tolist() == ["1", ""]  # nothing is erased
    app.text_input(key=f"clerk_input_confirm_{CODE}").set_value("王敏").run()
    app.button(key=f"confirm_text_{CODE}").click().run()
    assert store.text_confirmed(CODE)[0] == "王敏"


def test_a_confirmation_can_be_taken_back_before_the_file_is_stored(store):
    app = open_page("upload")
    app.main.get("file_uploader")[0].set_value([(NAME, REPORT, "text/plain")]).run()
    (upload,) = app.session_state["upload_batch"]
    app.button(key=f"upload_open_{upload.number}").click().run()
    app.button(key=f"confirm_text_{upload.number}").click().run()
    assert upload.stage == "ready"
    app.button(key=f"unconfirm_text_{upload.number}").click().run()
    assert not app.exception
    assert upload.stage == "text"
    assert app.button(key="upload_confirm").disabled
    assert f"confirm_text_{upload.number}" in [one.key for one in app.button]


@pytest.mark.skipif(not SEEDS.exists(), reason="../shared/seeds is not here: real reports not loaded")
def test_every_real_report_goes_through_the_upload(store):
    supplied = Supplied("新城派出所", "2022", "610581")
    files = [(path.name, path.read_bytes()) for path in sorted(SEEDS.iterdir())]
    batch: list[Upload] = list(read_uploads(store, files, [], supplied))
    waiting = [upload.name for upload in batch if upload.stage == "text"]
    assert {upload.stage for upload in batch} == {"ready", "text"}
    assert len(waiting) == 3
    for upload in batch:
        upload.confirmed = upload.stage == "text"
    list(store_uploads(acting_as(store, "王敏"), batch))
    assert [upload.stage for upload in batch] == ["stored"] * 21
    assert len(store.counted()) == 7


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (REPORT, NAME, "共 3 个非空段落："),
        (
            "龙陵县2023年6月反诈宣传统计表\n社区,宣传单（份）\n镇安社区,321\n".encode(),
            "表.csv",
            "共 5 个非空单元格：",
        ),
    ],
)
def test_a_report_is_accounted_for_by_paragraphs(content, name, words):
    source = source_of_reading(normalise_bytes(content, name), Supplied())
    (sheet,) = source.by_sheet
    assert account_words(source, sheet).startswith(words)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("通过微博、广播开展反诈宣传。", "mentions_without_origin"),
        ("龙陵县公安局镇安派出所通过微博、广播开展反诈宣传。", "mentions_without_period"),
        ("2023年6月，通过微博、广播开展反诈宣传。", "mentions_without_unit"),
    ],
)
def test_a_report_without_figures_is_asked_for_what_is_missing_alone(said, code):
    assert [issue.code for issue in normalise_bytes(said.encode(), "材料.txt").issues] == [code]
