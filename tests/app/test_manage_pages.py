"""The manage pages over a real store: what they show, what they change, what they say when there is nothing."""

from __future__ import annotations

import dataclasses
import io
import math
from datetime import date

import openpyxl
import pytest
from streamlit.testing.v1 import AppTest

from analysis.filters import Filters
from analysis.listing import sums_by_measure
from etl.normalise import normalise_bytes
from etl.schema import Supplied
from etl.store import Store
from tests.app.dashboard import dashboard
from tests.app.manage_readings import HOSTILE, content_of, may_report
from ui import text
from ui.kept_cube import KeptCube
from ui.places import national_name
from ui.upload_batch import Upload, read_uploads
from ui.upload_rows import row_words

NAME = "镇安派出所5月.xlsx"


def add_report(store: Store, name: str = NAME, leaflets: int = 1200, sample: bool = False) -> str:
    """Store a hand-made report; its identifier."""
    reading = may_report(name, leaflets)
    store.add(reading, content_of(name), by="王五", sample=sample)
    return reading.submission


def open_page(name: str, **query: str) -> AppTest:
    """A page of the dashboard, in Chinese."""
    app = dashboard()
    app.session_state["language"] = "zh"
    app.run()
    app.switch_page(f"pages/manage/{name}.py")
    for key, value in query.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def open_upload(batch: list[Upload]) -> AppTest:
    """The page Upload with files that were read, in Chinese."""
    app = dashboard()
    app.session_state["language"] = "zh"
    app.session_state["upload_batch"] = batch
    app.run()
    app.switch_page("pages/manage/upload.py").run()
    assert not app.exception
    return app


def words(app: AppTest) -> str:
    """Everything on the page that is text."""
    kinds = ("title", "subheader", "markdown", "caption", "info", "warning", "error", "success", "text")
    found = [str(element.value) for kind in kinds for element in app.main.get(kind)]
    return "\n".join([*found, *(html.proto.body for html in app.main.get("html"))])


def test_data_page_sums_each_measure_and_marks_estimates(store):
    add_report(store)
    app = open_page("data")
    assert "**3** 条数据计入" in words(app)
    assert "宣传资料 **1,500** 份" in words(app)
    assert "受众人次 **≤9,000** 人次" in words(app)
    table = app.dataframe[0].value
    assert list(table["数量"]) == [1200, 9000, 300]
    assert list(table["原文"]) == ["1200", "近9000", "300"]
    assert list(table["期间"]) == ["2023年5月"] * 3
    assert table["出处（文件 · 工作表 · 单元格）"].iloc[0] == f"{NAME} · Sheet1 · B3"


def test_a_sum_is_open_above_where_one_of_its_figures_is(store):
    reading = may_report()
    reading.facts[2].high = None
    reading.facts[2].qualifier = "at_least"
    store.add(reading, content_of(NAME))
    leaflets, people = sums_by_measure(KeptCube(national_name).of(store), Filters()).itertuples()
    assert (leaflets.measure, leaflets.value, leaflets.low, leaflets.facts) == ("leaflets", 1500, 1500, 2)
    assert leaflets.high == math.inf
    assert (people.low, people.high) == (8000, 9000)
    assert "宣传资料 **≥1,500** 份" in words(open_page("data"))


def test_data_page_shows_the_marked_cell_of_the_fact_in_the_link(store):
    add_report(store)
    shown = words(open_page("data", fact="2"))
    assert 'class="figure n marked"' in shown
    assert "<bdi>近9000</bdi>" in shown
    assert "受众人次 ≤9,000 人次 (8,000–9,000)" in shown
    assert "王五" in shown


def test_data_page_says_why_a_fact_of_a_link_does_not_count(store):
    store.withdraw(add_report(store), by="", reason="x")
    shown = words(open_page("data", fact="1"))
    assert "这份报送已撤回" in shown
    assert 'class="figure n marked"' in shown


@pytest.mark.parametrize("number", ["999", "x", "-1"])
def test_data_page_answers_a_link_to_no_fact(store, number):
    add_report(store)
    assert "这条数据不存在" in words(open_page("data", fact=number))


def test_data_page_narrows_to_the_filters_of_a_link(store):
    add_report(store)
    shown = words(open_page("data", measure="leaflets", unit=HOSTILE))
    assert "**1** 条数据计入" in shown
    assert "宣传资料 **300** 份" in shown


def test_empty_data_page_says_what_to_do(store):
    app = open_page("data")
    assert [one.value for one in app.info] == ["还没有数据。请到“上传”页上传各单位的表格。"]
    assert not app.dataframe
    assert "选中一行" not in words(app)  # there is none
    linked = words(open_page("data", fact="1"))
    assert "这条数据不存在，现在也没有可选的行。请先按上面的提示做。" in linked


def test_a_data_page_whose_filters_leave_nothing_says_what_to_do(store):
    add_report(store)
    app = open_page("data", measure="sms")
    assert [one.value for one in app.info] == ["当前筛选下没有数字。请放宽期间或地区，或清除全部筛选。"]
    assert "选中一行" not in words(app)
    app = app.button(key="empty_reset_page").click().run()
    assert "选中一行，就会在下面看到它在原表中的单元格。" in words(app)


def test_a_submission_explains_how_its_sheet_was_understood(store):
    app = open_page("submissions", submission=add_report(store))
    (switch,) = [one for one in app.toggle if one.label == "这张表是怎样读懂的"]
    assert 'sg-explained"' not in words(app)
    switch.set_value(True).run()
    assert not app.exception
    assert "工作表“Sheet1”：" in words(app)
    assert " = 标题 1 + " in words(app)
    assert "每列是什么、依据哪些字" in words(app)


def test_a_report_put_into_a_sheet_is_explained_by_its_words(store):
    book = openpyxl.Workbook()
    lines = [
        "龙山社区2023年5月反诈宣传情况",
        "5月8日在广场设摊，发放宣传单200份。",
        "5月20日开展讲座1场，听课60人。",
    ]
    for line in lines:
        book.active.append([line])
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "报告.xlsx", today=date(2026, 1, 1))
    app = open_page("submissions", submission=store.add(reading, buffer.getvalue(), by="王五").submission)
    next(one for one in app.toggle if one.key.startswith("explain_")).set_value(True).run()
    assert not app.exception
    assert "每个数字依据哪些字，哪些没有计入、为什么" in words(app)
    assert "每列是什么" not in words(app)


def test_submissions_page_lists_what_replaced_what(store):
    for name, leaflets in (("旧.xlsx", 1200), ("新.xlsx", 1300)):
        reading = may_report(name, leaflets)
        reading.facts = [fact for fact in reading.facts if fact.unit != HOSTILE]
        answer = store.add(reading, content_of(name), by="王五")
    assert answer.status == "replaced"
    app = open_page("submissions", submission=answer.submission)
    table = app.dataframe[0].value
    assert list(table["文件"]) == ["新.xlsx", "旧.xlsx"]
    assert list(table["状态"]) == ["✓ 计入", "⟳ 已替换"]
    assert "替换了" in words(app)
    assert "旧.xlsx (" in words(app)


def test_a_sample_that_another_one_replaced_does_not_count(store):
    old = add_report(store, sample=True)
    newer = may_report("更正.xlsx", 1100)
    store.add(newer, content_of("更正.xlsx"), by="王五", sample=True, corrects=old)
    assert sorted(store.submissions()["status"]) == ["counts", "replaced"]
    app = open_page("submissions")
    assert "有 **1** 份示例数据正在计入" in words(app)


def test_samples_are_marked_removed_and_brought_back(store):
    sample = add_report(store, sample=True)
    real = add_report(store, "真.xlsx", 700)
    app = open_page("submissions")
    assert list(app.dataframe[0].value["状态"]) == ["✓ 计入", "示例数据 · ✓ 计入"]
    app.button(key="samples_remove").click().run()
    assert (store.info(sample).status, store.info(real).status) == ("withdrawn", "counts")
    app.button(key="samples_restore").click().run()
    assert store.info(sample).status == "counts"


def test_samples_that_are_added_to_real_files_are_told_of_and_removed_where_these_are_stored(store):
    sample = add_report(store, sample=True)
    real = may_report("真.xlsx", 700)
    app = open_upload([Upload(real.file, content_of(real.file), real)])
    assert "samples_remove" not in [one.key for one in app.main.button]
    app.button(key="upload_confirm").click().run()
    assert not app.exception
    # one unit, one month: neither takes the place of the other
    assert store.counted().query("measure == 'leaflets' and cell == 'B3'")["value"].sum() == 1900
    assert "另有 **1** 份示例数据仍在计入，会与刚入库的数字相加，不作去重。" in words(app)
    app.switch_page("pages/manage/data.py").run()
    assert "50.0% 为示例数据，与真实数据相加" in words(app)
    app.switch_page("pages/manage/upload.py").run()
    app.button(key="samples_remove").click().run()
    assert store.info(sample).status == "withdrawn"
    assert store.counted().query("measure == 'leaflets' and cell == 'B3'")["value"].sum() == 700
    assert "示例数据" not in words(app)


def test_submission_is_found_by_its_unit(store):
    add_report(store)
    reading = may_report("别的.xlsx", 5)
    reading.facts = [dataclasses.replace(fact, unit="龙陵县第一中学") for fact in reading.facts]
    store.add(reading, content_of("别的.xlsx"))
    app = open_page("submissions")
    app.text_input(key="submission_search").set_value("第一中学").run()
    assert list(app.dataframe[0].value["文件"]) == ["别的.xlsx"]


def test_the_detail_of_a_file_that_a_search_leaves_out_is_not_shown_and_comes_back_with_it(store):
    chosen = add_report(store, "镇安_5月.xlsx")
    add_report(store, "别的.xlsx", 5)
    app = open_page("submissions", submission=chosen)
    keys = {f"change_{chosen}", f"read_again_{chosen}"}
    assert keys <= {button.key for button in app.main.button}
    app.text_input(key="submission_search").set_value("别的").run()
    assert list(app.dataframe[0].value["文件"]) == ["别的.xlsx"]
    assert [one.value for one in app.subheader] == []
    assert not keys & {button.key for button in app.main.button}
    assert [one.value.replace("\\", "") for one in app.info] == [
        "“镇安_5月.xlsx”不在上表列出的报送中，因此不显示它的详情。"
    ]
    app.button(key="submission_whole_list").click().run()
    assert list(app.dataframe[0].value["文件"]) == ["别的.xlsx", "镇安_5月.xlsx"]
    assert keys <= {button.key for button in app.main.button}


def test_another_list_of_as_many_files_is_a_table_of_its_own_in_which_none_is_ticked(store):
    for name in ("镇安.xlsx", "别的.xlsx"):
        add_report(store, name)
    app, keys = open_page("submissions"), []
    for word in ("镇安.xlsx", "别的.xlsx"):
        app.text_input(key="submission_search").set_value(word).run()
        keys.append(app.dataframe[0].key)
    assert keys[0] != keys[1]


def test_a_state_that_no_submission_is_in_leaves_an_empty_list(store):
    add_report(store)
    app = open_page("submissions")
    app.segmented_control(key="submission_status").set_value("sample").run()
    app.text_input(key="submission_search").set_value("镇安").run()
    assert not app.exception
    assert not app.dataframe
    assert "没有符合的报送。请换查找的字词，或改选状态。" in words(app)


def test_empty_submissions_page_leads_to_the_upload(store):
    app = open_page("submissions")
    assert "还没有入库的文件" in words(app)


def test_upload_stores_nothing_before_it_is_told(store):
    content = "龙陵县公安局镇安派出所2023年6月反诈宣传统计表\n社区,宣传单（份）\n镇安社区,321\n".encode()
    app = open_page("upload")
    assert "还没有文件" in words(app)
    app.main.get("file_uploader")[0].set_value(
        [("六月.csv", content, "text/csv"), ("坏.xlsx", b"PK\x03\x04", "")]
    )
    app.run()
    assert not app.exception
    assert "可入库" in words(app)
    assert "1 个文件读不了，排在下面列表的最前面，不会入库。" in words(app)
    names = [row.value.replace("\\", "") for row in app.main.markdown if ":small[" in row.value]
    assert names == [":small[坏.xlsx]"]
    badges = [row.value for row in app.main.markdown if "-badge[" in row.value]
    assert badges == [":red-badge[读不了]", ":blue-badge[可入库]"]
    assert store.is_empty()
    app.button(key="upload_confirm").click().run()
    assert "已入库 1 个文件，1 条数据。" in words(app)
    assert list(store.counted()["value"]) == [321]
    app.button(key="result_undo").click().run()
    assert store.counted().empty
    assert "已撤销入库：1 个文件不再计入。记录仍在，可在报送记录中恢复。" in words(app)
    (back,) = [one for one in app.main.button if one.key and one.key.startswith("result_undone_")]
    assert back.label.replace("\\", "") == "打开 六月.csv 的报送记录"
    back.click().run()
    assert not app.exception
    assert app.title[0].value == "报送记录"
    assert "恢复计入" in "\n".join(one.label for one in app.main.button)


def test_a_file_of_something_else_says_that_it_adds_nothing(store):
    cases = "龙陵县电信网络诈骗案件统计表,,\n诈骗类型,立案数（起）,破案数（起）\n刷单返利,46,11\n冒充客服,27,5\n".encode()
    reading = normalise_bytes(cases, "案件统计.csv", Supplied(unit="龙山派出所", period="2023-05"))
    app = open_upload([Upload("案件统计.csv", cases, reading)])
    badges = [text.value for text in app.main.markdown if "-badge[" in text.value]
    assert badges == [":gray-badge[可入库，无宣传数字]"]


def test_a_file_with_doubts_says_how_many_and_opens_on_them(store):
    clean = may_report("清.xlsx")
    clean.issues = [issue for issue in clean.issues if issue.severity == "note"]
    doubtful = may_report("疑.xlsx")
    count = sum(issue.severity != "note" for issue in doubtful.issues)
    assert count == 2
    uploads = [Upload(one.file, content_of(one.file), one) for one in (clean, doubtful)]
    app = open_upload(uploads)
    badges = [text.value for text in app.main.markdown if "-badge[" in text.value]
    assert badges == [":yellow-badge[可入库，待核实 2]", ":blue-badge[可入库]"]
    for upload, first in zip(uploads, ("数字", "问题"), strict=True):
        app.button(key=f"upload_open_{upload.number}").click().run()
        assert not app.exception
        (tabs,) = app.main.get("tab_container")
        assert app.tabs[tabs.proto.tab_container.default_tab_index].label.startswith(first)


ODD = (
    "龙陵县2023年5月反诈宣传统计表\n单位,宣传单（份）,平安贴\n龙山派出所,100,30\n象达派出所,100,20\n".encode()
)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "由未署名者入库后撤回，确认后重新计入。"),
        ("en", "by somebody unnamed and withdrawn; confirming lets it count again."),
    ],
)
def test_who_gave_no_name_is_somebody_in_a_sentence(store, monkeypatch, lang, said):
    monkeypatch.setattr(text, "language", lambda: lang)
    reading = normalise_bytes(ODD, "五月.csv")
    store.add(reading, ODD)
    store.withdraw(reading.submission, by="", reason="看看")
    (upload,) = read_uploads(store, [("五月.csv", ODD)], [])
    assert said in row_words(upload)
