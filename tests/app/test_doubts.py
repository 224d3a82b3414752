"""What is in doubt is settled where it is seen: a heading that nobody knows is one question, and its form opens below it."""

from __future__ import annotations

import dataclasses

from streamlit.testing.v1 import AppTest

from etl.normalise import normalise_bytes
from etl.rulings import column_key
from etl.settling import Settlement, read_stored_again, record_settlement
from etl.store import Store
from tests.acting import acting_as
from tests.app.dashboard import dashboard
from tests.app.test_manage_pages import open_page, open_upload, words
from ui import text
from ui.scripts import SHOW_MARKED
from ui.submission_list import matching, submissions
from ui.upload_batch import Upload
from ui.upload_rows import row_words

ODD = "龙陵县2023年5月反诈宣传统计表\n单位,宣传单（份）,平安贴\n龙山派出所,100,30\n象达派出所,若干,20\n"


def store_odd(store: Store, said: str = ODD) -> str:
    """A form with a heading that nobody knows, the two figures below it, and a cell without a number; its identifier."""
    reading = normalise_bytes(said.encode(), "五月.csv")
    store.add(reading, said.encode())
    return reading.submission


def buttons(app: AppTest) -> list[str]:
    """The ways to an answer, in the order of the issues."""
    return [one.label for one in app.main.button if (one.key or "").startswith("show_")]


def tabs(app: AppTest) -> list[str]:
    return [one.label for one in app.tabs]


def test_a_heading_that_nobody_knows_is_one_question_on_every_page(store):
    code = store_odd(store)
    assert list(store.issues(code)["cell"]) == ["C3", "B4", "C4", "C2"]
    app = open_page("submissions", submission=code)
    assert tabs(app) == ["数字（1）", "问题（2）"]
    assert buttons(app) == ["处理 B4", "处理 C2"]
    assert "<b>待核实</b> C2 等 3 格<br>" in words(app)
    assert "待补正 0，待核实 2，提示 0" in words(app)
    assert list(app.dataframe[0].value["待核实"]) == [2]
    app = dashboard()
    app.session_state["language"] = "zh"
    app.run()
    assert "待核实 2 处" in words(app)
    assert [list(table.value["单元格"]) for table in app.dataframe] == [["B4", "C2 等 3 格"]]


def test_the_form_opens_below_its_question_and_asks_what_it_is_about(store):
    code = store_odd(store)
    app = open_page("submissions", submission=code)
    key = f"review_mark_{code}"
    app.button(key=f"show_{key}_1").click().run()
    assert not app.exception
    assert app.session_state[key] == "C2"
    assert SHOW_MARKED in words(app)
    assert '<td class="header doubt marked" title="C2 ' in words(app)
    assert buttons(app) == ["处理 B4", "收起"]
    assert app.radio(key=f"settle_{code}_五月_C2_what").value == "0:column"
    order = [one.key for one in app.main if getattr(one, "key", None)]
    named = [
        f"show_{key}_1",
        f"clerk_inputsettle_{code}_五月_C2",
        f"settle_{code}_五月_C2_do",
        f"{key}_issue",
    ]
    assert sorted(named, key=order.index) == named

    app.button(key=f"show_{key}_0").click().run()
    assert app.session_state[key] == "B4"
    assert app.text_input(key=f"settle_{code}_五月_B4_cell_text").value == "若干"
    assert f"settle_{code}_五月_C2_do" not in [one.key for one in app.main.button]
    app.button(key=f"show_{key}_0").click().run()
    assert app.session_state[key] == ""
    assert buttons(app) == ["处理 B4", "处理 C2"]


def test_an_address_leads_to_the_form_of_its_cell_once(store):
    code = store_odd(store)
    app = open_page("submissions", submission=code, sheet="五月", cell="C2")
    assert buttons(app) == ["处理 B4", "收起"]
    assert sorted({"submission", "sheet", "cell"} & set(app.query_params)) == ["submission"]
    app.button(key=f"show_review_mark_{code}_1").click().run()
    assert buttons(app) == ["处理 B4", "处理 C2"]


def test_a_cell_without_a_question_of_its_own_is_marked_and_shown(store):
    code = store_odd(store)
    app = open_page("submissions", submission=code, sheet="五月", cell="C4")
    assert buttons(app) == ["处理 B4", "处理 C2"]
    assert "<dd><bdi>五月 · C4</bdi></dd>" in words(app)
    # what was not understood of it is its heading: this is asked first
    assert app.radio(key=f"settle_{code}_五月_C4_what").value == "0:column"


def test_who_may_not_settle_only_sees_the_cell(store, monkeypatch):
    code = store_odd(store)
    monkeypatch.setattr("ui.issue_list.allowed", lambda action: action != "settle")
    app = open_page("submissions", submission=code)
    assert buttons(app) == ["标出 B4", "标出 C2"]


def test_a_row_of_the_overview_opens_its_submission_at_its_cell(store, monkeypatch):
    code = store_odd(store)
    opened: list[tuple[str, ...]] = []
    monkeypatch.setattr("ui.doubts.draw_table", lambda _table, _key, choose, **_: [choose(0), choose(1)])
    monkeypatch.setattr("ui.doubts.open_submission", lambda *place: opened.append(place))
    app = dashboard()
    app.run()
    assert not app.exception
    assert opened == [(code, "五月", "B4"), (code, "五月", "C2")]


def test_submissions_in_doubt_are_those_that_count_and_have_an_open_question(store):
    doubtful = store_odd(store)
    store_odd(store, ODD.replace("若干", "50").replace(",平安贴", ",海报（张）").replace("5月", "6月"))
    gone = store_odd(store, ODD.replace("5月", "7月"))
    store.withdraw(gone, by="王五", reason="看看")
    app = open_page("submissions")
    (states,) = [one for one in app.main.button_group if one.key == "submission_status"]
    assert states.options == ["计入", "待核实", "已替换", "已撤回", "示例数据"]
    found = submissions(str(store.data_version()))
    assert list(matching(found, "", "doubts")["submission"]) == [doubtful]


def test_a_cell_that_was_not_understood_is_counted_once_in_its_files_row(monkeypatch):
    monkeypatch.setattr(text, "language", lambda: "zh")
    upload = Upload("五月.csv", ODD.encode(), normalise_bytes(ODD.encode(), "五月.csv"))
    assert row_words(upload) == "数字 1 · 待核实 2（涉及未读懂的 3 格）"
    issues = [issue for issue in upload.reading.issues if issue.cell != "C3"]
    upload.reading = dataclasses.replace(upload.reading, issues=issues)
    assert row_words(upload) == "数字 1 · 待核实 2（涉及未读懂的 2 格） · 未读懂 1"


def badges(app: AppTest) -> list[str]:
    return [row.value for row in app.main.markdown if "-badge[" in row.value]


def test_after_storing_the_page_says_what_is_still_in_doubt_and_leads_there(store):
    forms = {
        "4月.csv": ODD.replace("5月", "4月"),
        "5月.csv": ODD.replace("若干", "50"),
        "6月.csv": ODD.replace("5月", "6月").replace("若干", "50").replace("平安贴", "海报（张）"),
    }
    batch = [
        Upload(name, said.encode(), normalise_bytes(said.encode(), name)) for name, said in forms.items()
    ]
    codes = [upload.reading.submission for upload in batch]
    app = open_upload(batch)
    app.button(key="upload_confirm").click().run()
    assert not app.exception
    assert "入库的文件中还有 3 处待核实（2 个文件）。" in words(app)
    assert badges(app) == [
        ":yellow-badge[已入库，待核实 2]",
        ":yellow-badge[已入库，待核实 1]",
        ":green-badge[已入库]",
    ]

    app.button(key="result_doubts_do").click().run()
    assert not app.exception
    assert list(app.dataframe[0].value["文件"]) == ["5月.csv", "4月.csv"]
    app.switch_page("pages/manage/upload.py").run()

    key = column_key(store.tables(codes[0])[0], ["平安贴"])
    record_settlement(acting_as(store), Settlement("column", key, "海报（张）"))
    list(read_stored_again(acting_as(store), codes[:2], ""))
    app.run()
    assert "入库的文件中还有 1 处待核实（1 个文件）。" in words(app)
    assert badges(app) == [":yellow-badge[已入库，待核实 1]", *[":green-badge[已入库]"] * 2]
    assert "数字 3 · 待核实 1" in words(app)
    app.button(key="result_doubts_do").click().run()
    assert not app.exception
    assert app.title[0].value == "报送记录"
    assert app.query_params["submission"] == codes[0]
