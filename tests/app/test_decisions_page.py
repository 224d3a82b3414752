"""The page of decisions: what stands, changing it and taking it back, and what the record then says."""

from __future__ import annotations

import io

import openpyxl

from etl.normalise import normalise_bytes
from etl.rulings import column_key
from etl.settling import Settlement, files_alike, files_of_decision, record_settlement
from etl.store import Store
from tests.acting import acting_as
from tests.app.manage_readings import HOSTILE
from tests.app.test_manage_pages import open_page, words


def month_form(month: int, header: str) -> bytes:
    """A form with a column that no vocabulary knows."""
    book = openpyxl.Workbook()
    book.active.append([f"龙陵县2023年{month}月反诈宣传统计表"])
    book.active.append(["单位", "宣传单（份）", header])
    book.active.append(["龙山派出所", 100, 30])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def store_month(store: Store, month: int, header: str = "平安贴") -> str:
    content = month_form(month, header)
    reading = normalise_bytes(content, f"{month}月.xlsx", rulings=store.rulings())
    store.add(reading, content)
    return reading.submission


def decide_column(store: Store, submission: str, value: str, header: str = "平安贴") -> Settlement:
    key = column_key(store.tables(submission)[0], [header])
    settled = Settlement("column", key, value, "问过派出所")
    record_settlement(acting_as(store, "王五"), settled)
    return settled


def figures(store: Store) -> list[tuple[str, str, float]]:
    counted = store.counted()[["file", "measure", "value"]]
    return sorted(tuple(row) for row in counted.astype(object).to_numpy().tolist())


def test_an_empty_record_says_how_decisions_come_about(store):
    assert "还没有任何判断" in words(open_page("decisions"))


def test_a_decision_is_shown_with_the_files_that_follow_it(store):
    april = store_month(store, 4)
    decide_column(store, april, "海报（张）")
    store_month(store, 5)

    app = open_page("decisions", decision="1")

    assert app.dataframe[0].value.to_numpy().tolist()[0][:6] == [1, "表头", "平安贴", "海报（张）", 1, "王五"]
    shown = words(app)
    assert "第 1 号判断" in shown
    assert "问过派出所" in shown
    assert "用到它的文件（1 份）：" in shown
    assert [button.label for button in app.button if button.key and button.key.startswith("follower_")] == [
        "5月\\.xlsx"
    ]


def test_changing_a_decision_reads_the_files_that_follow_it_again(store):
    april = store_month(store, 4)
    decide_column(store, april, "海报（张）")
    store_month(store, 5)
    assert figures(store) == [
        ("4月.xlsx", "leaflets", 100.0),
        ("5月.xlsx", "leaflets", 100.0),
        ("5月.xlsx", "posters", 30.0),
    ]

    app = open_page("decisions", decision="1")
    app.text_input(key="decision_value").set_value("宣传品（件）")
    next(button for button in app.button if button.label == "修改").click().run()

    assert not app.exception
    assert figures(store)[-1] == ("5月.xlsx", "leaflets", 100.0)
    assert ("5月.xlsx", "gifts", 30.0) in figures(store)
    assert [(r.number, r.value) for r in store.rulings()] == [(2, "宣传品（件）")]


def test_taking_a_decision_back_leaves_the_column_in_doubt(store):
    april = store_month(store, 4)
    decide_column(store, april, "海报（张）")
    may = store_month(store, 5)

    app = open_page("decisions", decision="1")
    next(button for button in app.button if button.label == "撤销这一判断").click().run()

    assert not app.exception
    assert store.rulings() == ()
    assert [file for file, measure, _ in figures(store) if measure == "posters"] == []
    assert "unknown_header" in set(store.issues(may)["code"])
    assert store.decisions()[["kind", "value"]].to_numpy().tolist() == [
        ["column", "海报（张）"],
        ["column", ""],
    ]


def test_words_of_senders_stay_text(store):
    code = store_month(store, 4, HOSTILE)
    decide_column(store, code, HOSTILE, HOSTILE)

    app = open_page("decisions", decision="1")

    assert "<img" not in words(app)


def test_files_that_a_decision_can_bear_on_are_found_by_layout_and_by_name(store):
    april = store_month(store, 4)
    settled = decide_column(store, april, "海报（张）")
    may = store_month(store, 5)
    found = store.submissions()
    layout = str(found["layout_key"].iloc[0])

    assert files_of_decision(found, 1) == [may]
    assert sorted(files_alike(found, settled, layout)) == sorted([april, may])
    assert sorted(files_alike(found, Settlement("unit", ("龙山派出所",), "x"), "")) == sorted([april, may])
    assert files_alike(found, Settlement("cell", (may, "Sheet", "C3"), "x"), layout) == []
