"""An upload that holds bases, a roster, and files that cannot be read: asked about, stored, recognised, taken back."""

from __future__ import annotations

import io
from datetime import date

import pandas as pd
import pytest
import xlsxwriter

from analysis.deliveries import match_deliveries
from etl.meaning.unit import unit_key
from etl.reference.records import UNREADABLE, RosterUnit
from etl.schema import Supplied
from etl.store import Store, open_store
from tests.acting import acting_as
from tests.app.manage_readings import content_of, may_report
from tests.app.test_manage_pages import open_page, words
from ui.upload_batch import Upload, read_again, read_uploads, store_uploads, undo_uploads
from ui.upload_questions import fields_of, problems_of
from ui.upload_received import period_in_name, today_in_china, unit_in_name

TOWN = "530523102"
PATH = "云南省/保山市/龙陵县/镇安镇"
BASES = [
    ["龙陵县各乡镇人口户数基数表"],
    ["乡镇", "常住人口（人）", "户数（户）"],
    ["龙山镇", "约5.2万", 15000],
    ["镇安镇", 31000, 8200],
    ["不存在镇", 1, 2],
]
ROSTER = [
    ["龙陵县反诈宣传报送单位名册"],
    ["单位名称", "类别", "地区", "报送周期", "截止时间", "别名"],
    ["龙陵县公安局镇安派出所", "公安", "镇安镇", "月报", "次月5日", "镇安所"],
    ["龙陵县农商行", "银行", "龙陵县", "季报", "次月10日", ""],
]
BROKEN = b"PK\x03\x04cut"


def workbook(rows) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return content.getvalue()


BASES_FILE, ROSTER_FILE = workbook(BASES), workbook(ROSTER)


@pytest.fixture
def record(tmp_path) -> Store:
    opened = open_store(str(tmp_path / "store.sqlite"))
    yield opened
    opened.close()


def test_bases_ask_for_their_year_and_are_stored_taken_back_and_recognised(record):
    (upload,) = read_uploads(record, [("人口.xlsx", BASES_FILE)], [])
    assert (upload.stage, upload.reading.needs, upload.is_reference) == ("question", ["year"], True)
    list(read_again(record, [upload], Supplied(year="2022", source="县年鉴")))
    assert upload.stage == "ready"
    list(store_uploads(acting_as(record, "王五"), [upload]))
    assert (upload.stage, upload.content) == ("stored", b"")
    assert record.bases()[["district_code", "subject", "year", "value", "by"]].to_numpy().tolist() == [
        ["530523101", "population", 2022, 52000, "王五"],
        ["530523101", "households", 2022, 15000, "王五"],
        ["530523102", "population", 2022, 31000, "王五"],
        ["530523102", "households", 2022, 8200, "王五"],
    ]
    assert record.bases()["source"].tolist()[1] == "县年鉴"
    (again,) = read_uploads(record, [("别名.xlsx", BASES_FILE)], [])
    assert (again.stage, again.known_as.file, again.known_as.by) == ("known", "人口.xlsx", "王五")
    undo_uploads(acting_as(record, "王五"), [upload], "错了")
    assert (upload.stage, len(record.bases())) == ("undone", 0)
    (third,) = read_uploads(record, [("人口.xlsx", BASES_FILE)], [])
    list(read_again(record, [third], Supplied(year="2022", source="县年鉴")))
    assert (third.stage, third.known_as.status) == ("ready", "reinstated")
    list(store_uploads(acting_as(record, "赵六"), [third]))
    assert (third.stage, len(record.bases()), len(record.references())) == ("stored", 4, 1)


def test_what_somebody_else_stored_meanwhile_becomes_known(record):
    mine, theirs = (next(read_uploads(record, [("名册.xlsx", ROSTER_FILE)], [])) for _ in range(2))
    list(store_uploads(acting_as(record, "赵六"), [theirs]))
    list(store_uploads(acting_as(record, "王五"), [mine]))
    assert (mine.stage, mine.known_as.by, len(record.roster())) == ("known", "赵六", 2)


def test_a_year_must_be_one_and_bases_are_asked_for_their_own_fields(monkeypatch, record):
    monkeypatch.setattr("ui.upload_questions.t", lambda key, **_: key)
    (upload,) = read_uploads(record, [("人口.xlsx", BASES_FILE)], [])
    assert fields_of([upload]) == ("district", "year", "source")
    assert problems_of(Supplied(year="22")) == ["manage.questions.bad_year"]
    assert problems_of(Supplied(year="2022")) == []


def test_unit_and_period_are_suggested_from_the_name():
    listed = pd.DataFrame({"unit": ["镇安派出所", "龙陵县农商行"], "aliases": [("镇安所",), ()]})
    assert unit_in_name("镇安所2023年5月.doc", listed) == "镇安派出所"
    assert unit_in_name("龙陵县公安局勐糯派出所2023年6月.doc", listed) == "龙陵县公安局勐糯派出所"
    assert unit_in_name("扫描件.pdf", listed) == ""
    assert period_in_name("镇安所2023年5月.doc") == "2023-05"
    assert period_in_name("2023年第二季度.doc") == "2023-04-01..2023-06-30"
    assert period_in_name("5月.doc") == ""


def open_batch(store: Store, *uploads: Upload):
    """The upload page with these files in it, the first one opened."""
    app = open_page("upload")
    app.session_state["upload_batch"] = list(uploads)
    app.session_state["upload_open"] = uploads[0].number
    app = app.run()
    assert not app.exception
    return app


def test_the_page_says_what_it_is_and_shows_rows_and_doubts(store):
    (upload,) = read_uploads(store, [("人口.xlsx", BASES_FILE)], [], Supplied(year="2022", source="县年鉴"))
    app = open_batch(store, upload)
    shown = words(app)
    assert "**人口基数表**：读出 4 条基数 · 2022 年 · 待核实 1 · 提示" in shown
    rows = app.dataframe[0].value
    assert rows[["单元格", "地区", "统计对象", "数量"]].to_numpy().tolist()[0] == [
        "B3", "云南省 / 保山市 / 龙陵县 / 龙山镇", "人口", 52000,
    ]  # fmt: skip
    assert "不存在镇" in shown
    app = app.button(key="upload_confirm").click().run()
    assert len(store.bases()) == 4
    assert "其中基础数据 1 个文件，4 条" in words(app)
    app.button(key="result_undo").click().run()
    assert store.bases().empty


def test_the_page_asks_bases_for_the_year(store):
    (upload,) = read_uploads(store, [("人口.xlsx", BASES_FILE)], [])
    app = open_batch(store, upload)
    assert "文件没有写明年份，请在上面补充后再入库。" in words(app)
    year = next(one for one in app.text_input if one.label.startswith("年份"))
    assert year.label == "年份（必填）"


def test_a_roster_is_shown_and_stored(store):
    (upload,) = read_uploads(store, [("名册.xlsx", ROSTER_FILE)], [])
    app = open_batch(store, upload)
    assert "**单位名册**：读出 2 条" in words(app)
    assert app.dataframe[0].value["频次"].tolist() == ["每月", "每季度"]
    app.button(key="upload_confirm").click().run()
    assert sorted(store.roster()["unit"]) == ["龙陵县公安局镇安派出所", "龙陵县农商行"]


def give_roster(store: Store) -> None:
    listed = RosterUnit("镇安派出所", "police", TOWN, PATH, None, None, "month", 5, ("镇安所",))
    store.add_reference("roster", [listed])


def delivered(store: Store) -> pd.DataFrame:
    """What the page of reporting knows of the units of the roster."""
    sent = match_deliveries(store.roster(), store.deliveries(), store.receipts(), unit_key)
    return sent.listed


def test_what_cannot_be_read_is_recorded_as_received_and_undone(store):
    give_roster(store)
    (upload,) = read_uploads(store, [("镇安所2023年5月.xlsx", BROKEN)], [])
    app = open_batch(store, upload)
    app.date_input(key="upload_day").set_value(date(2023, 6, 3)).run()
    app = app.button(key=f"received_{upload.number}_do").click().run()
    assert not app.exception
    row = store.receipts().iloc[0]
    assert (row["unit"], row["district_code"], row["problem"], row["received"]) == (
        "镇安派出所", TOWN, UNREADABLE, date(2023, 6, 3),
    )  # fmt: skip
    assert (row["period_start"], row["period_end"]) == (date(2023, 5, 1), date(2023, 5, 31))
    assert upload.stage == "received"
    assert "已登记收到：镇安派出所 · 2023年5月 · 2023-06-03" in words(app).replace("\\", "")
    assert delivered(store)["problem"].tolist() == [UNREADABLE]
    (again,) = read_uploads(store, [("副本.xlsx", BROKEN)], [])
    assert (again.stage, again.receipt.unit) == ("received", "镇安派出所")
    app.button(key=f"received_undo_{upload.number}").click().run()
    assert delivered(store).empty
    assert upload.stage == "unreadable"
    (third,) = read_uploads(store, [("副本.xlsx", BROKEN)], [])
    assert third.stage == "unreadable"


def test_what_is_missing_for_a_record_is_said_by_field(store):
    (upload,) = read_uploads(store, [("扫描件.xlsx", BROKEN)], [])
    app = open_batch(store, upload)
    app = app.button(key=f"received_{upload.number}_do").click().run()
    assert [one.value[:6] for one in app.error] == ["请填写“报送", "“期间”写法", "名册里没有这"]
    assert store.receipts().empty


def test_a_file_without_a_figure_can_be_recorded_and_one_with_figures_not(store):
    empty = Upload("空表.xlsx", content_of("空表"), may_report("空表.xlsx"))
    empty.reading.facts = []
    app = open_batch(store, empty)
    assert any(one.key == f"received_{empty.number}_do" for one in app.button)
    full = Upload("五月.xlsx", content_of("五月.xlsx"), may_report("五月.xlsx"))
    app = open_batch(store, full)
    assert not any(one.key == f"received_{full.number}_do" for one in app.button)


def test_another_day_of_receipt_is_recorded_with_the_files_and_today_is_not(store):
    for name, day in (("五月.xlsx", today_in_china()), ("六月.xlsx", date(2023, 6, 2))):
        upload = Upload(name, content_of(name), may_report(name))
        app = open_batch(store, upload)
        app.date_input(key="upload_day").set_value(day).run()
        app.button(key="upload_confirm").click().run()
        assert upload.stage == "stored"
    said = store.receipts()
    assert said[["file", "received", "problem"]].to_numpy().tolist() == [["六月.xlsx", date(2023, 6, 2), ""]]
    give_roster(store)
    assert set(delivered(store)["received"]) == {date(2023, 6, 2)}  # it replaced the other
