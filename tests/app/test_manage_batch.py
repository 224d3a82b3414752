"""An upload on its way: what is read, what is known already, what is stored, what is taken back."""

from __future__ import annotations

import dataclasses
from datetime import date

import pandas as pd
import pytest

from analysis.filters import Filters
from etl.schema import Supplied
from etl.store import Store, open_store
from tests.acting import acting_as
from tests.app.manage_readings import HOSTILE, content_of, may_report
from ui.downloads import download_name
from ui.upload_batch import (
    Upload,
    find_earlier,
    merge_supplied,
    of_stage,
    read_again,
    read_uploads,
    store_uploads,
    undo_uploads,
)
from ui.upload_questions import problems_of, supplied_by_file
from ui.upload_result import filters_of
from ui.upload_rows import most_urgent_first

FORM = "龙陵县公安局镇安派出所2023年6月反诈宣传统计表\n社区,宣传单（份）\n镇安社区,321\n".encode()
BARE = "宣传单（份）,讲座（场）\n300,5\n".encode()


@pytest.fixture
def store(tmp_path) -> Store:
    opened = open_store(str(tmp_path / "store.sqlite"))
    yield opened
    opened.close()


def ready(name: str = "五月.xlsx", leaflets: int = 1200) -> Upload:
    """A hand-made report that only waits for the clerk."""
    return Upload(name, content_of(name), may_report(name, leaflets))


def test_files_are_read_once_and_the_unreadable_one_stops_nobody(store):
    files = [("六月.csv", FORM), ("副本.csv", FORM), ("坏.xlsx", b"PK\x03\x04cut"), ("无.csv", BARE)]
    found = {upload.name: upload for upload in read_uploads(store, files, [])}
    assert {name: upload.stage for name, upload in found.items()} == {
        "副本.csv": "twin",
        "六月.csv": "ready",
        "坏.xlsx": "unreadable",
        "无.csv": "question",
    }
    assert found["副本.csv"].twin == "六月.csv"
    assert found["六月.csv"].counts["figures"] == 1
    assert found["坏.xlsx"].reading.issues[0].severity == "error"
    assert store.is_empty()


def test_answers_fill_the_gaps_when_a_file_is_read_again(store):
    (upload,) = read_uploads(store, [("无.csv", BARE)], [])
    assert upload.reading.needs == ["unit", "period"]
    list(read_again(store, [upload], Supplied(period="2023-06")))
    assert upload.reading.needs == ["unit"]
    list(read_again(store, [upload], Supplied(unit="龙陵县公安局镇安派出所")))
    assert upload.stage == "ready"
    assert {(fact.value, fact.period_start) for fact in upload.reading.facts} == {
        (300, date(2023, 6, 1)),
        (5, date(2023, 6, 1)),
    }


def test_what_was_supplied_before_stays_until_it_is_given_anew():
    before = Supplied(unit="甲", period="2023-05")
    assert merge_supplied(before, Supplied(period="2023-06")) == Supplied(unit="甲", period="2023-06")


def test_stored_content_is_known_and_not_read_again(store):
    list(store_uploads(acting_as(store, "王五"), [ready()]))
    (again,) = read_uploads(store, [("别名.xlsx", content_of("五月.xlsx"))], [])
    assert (again.stage, again.earlier.file, again.earlier.by) == ("known", "五月.xlsx", "王五")
    assert again.content == b""


def test_storing_drops_the_bytes_and_undoing_counts_nothing(store):
    upload = ready()
    list(store_uploads(acting_as(store), [upload]))
    assert (upload.stage, upload.content) == ("stored", b"")
    assert len(store.counted()) == 3
    undo_uploads(acting_as(store), [upload], "x")
    assert upload.stage == "undone"
    assert store.counted().empty


def test_undoing_brings_back_what_was_replaced(store):
    versions = [ready("旧.xlsx", 1200), ready("新.xlsx", 1300)]
    for upload in versions:
        upload.reading.facts = [fact for fact in upload.reading.facts if fact.unit != HOSTILE]
    list(store_uploads(acting_as(store), versions))
    assert versions[1].stored.status == "replaced"
    assert versions[1].stored.earlier.file == "旧.xlsx"
    undo_uploads(acting_as(store), versions[1:], "x")
    assert sorted(store.counted()["value"]) == [1200, 9000]


def test_a_file_that_somebody_else_stored_meanwhile_becomes_known(store):
    mine, theirs = ready(), ready()
    list(store_uploads(acting_as(store, "赵六"), [theirs]))
    list(store_uploads(acting_as(store, "王五"), [mine]))
    assert (mine.stage, mine.earlier.by) == ("known", "赵六")
    assert len(store.submissions()) == 1


def test_a_withdrawn_file_is_ready_again(store):
    upload = ready()
    list(store_uploads(acting_as(store), [upload]))
    store.withdraw(upload.reading.submission, by="", reason="x")
    again = Upload(upload.name, b"", upload.reading, earlier=find_earlier(store, upload.reading.submission))
    assert again.stage == "ready"


def test_charts_open_with_the_period_and_the_district_of_what_was_stored():
    upload = ready()
    assert filters_of([upload]) == Filters(date(2023, 5, 1), date(2023, 5, 31), "530523102")
    other = ready("别.xlsx")
    other.reading.facts = [
        dataclasses.replace(fact, district_code="530523", period_end=date(2023, 6, 2), unit="甲")
        for fact in other.reading.facts
    ]
    assert filters_of([other]) == Filters(date(2023, 5, 1), date(2023, 6, 30), "530523", unit="甲")
    assert filters_of([upload, other]).district == "530523"
    other.reading.facts[0].district_code = "530524"
    assert filters_of([other]).district == "5305"
    other.reading.facts[0].district_code = ""
    assert filters_of([other]).district == ""


def test_of_stage_keeps_the_order_of_the_upload():
    first, second = ready("一.xlsx"), ready("二.xlsx")
    assert of_stage([first, second], "ready") == [first, second]
    assert of_stage([first], "stored") == []


def test_what_cannot_be_read_stands_first_then_what_asks_each_in_the_order_given():
    settled = ready("一.xlsx")
    settled.reading.issues = []
    known = Upload("二.xlsx", b"", may_report("二.xlsx"), twin="一.xlsx")
    doubtful, waiting = ready("三.xlsx"), ready("四.xlsx")
    waiting.reading.needs = ["period"]
    lost = [ready("五.xlsx"), ready("六.xlsx")]
    for upload in lost:
        upload.reading.failed = True
    batch = [settled, known, lost[0], doubtful, waiting, lost[1]]
    assert [(upload.name, upload.stage) for upload in most_urgent_first(batch)] == [
        ("五.xlsx", "unreadable"),
        ("六.xlsx", "unreadable"),
        ("四.xlsx", "question"),
        ("三.xlsx", "ready"),
        ("一.xlsx", "ready"),
        ("二.xlsx", "twin"),
    ]


@pytest.mark.parametrize(
    ("supplied", "count"),
    [
        (Supplied(), 1),
        (Supplied(period="下次"), 1),
        (Supplied(period="2023-06", district="530523"), 0),
        (Supplied(district="没有这个地方"), 1),
        (Supplied(unit="甲"), 0),
    ],
)
def test_answers_that_cannot_be_used_are_refused(supplied, count):
    assert len(problems_of(supplied)) == count


def test_each_file_is_supplied_what_its_line_says(store, tmp_path):
    texts = [f"反诈宣传统计{number}\n宣传单（份）,{number}0\n海报（张）,5" for number in (1, 2)]
    files = [(f"{number}.csv", text.encode()) for number, text in enumerate(texts, 1)]
    uploads = list(read_uploads(store, files, []))
    lines = pd.DataFrame(
        {
            "file": ["1.csv", "2.csv"],
            "unit": ["龙陵县龙山社区", "龙陵县镇安社区"],
            "period": ["", "2023-05"],
            "district": [None, ""],
        }
    )
    own = supplied_by_file(uploads, lines)
    list(read_again(store, uploads, Supplied(period="2023-04"), own))
    assert [(f.unit, str(f.period_start), f.value) for u in uploads for f in u.reading.facts] == [
        ("龙陵县龙山社区", "2023-04-01", 10),
        ("龙陵县龙山社区", "2023-04-01", 5),
        ("龙陵县镇安社区", "2023-05-01", 20),
        ("龙陵县镇安社区", "2023-05-01", 5),
    ]
    assert supplied_by_file(uploads, lines.assign(period=["", "2023-05"])) == {}


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("2023年统计.csv", "五月份", "2023-05"),
        ("统计.csv", "2023年5月", "2023-05"),
        ("统计.csv", "5月", "2024-05"),
        ("统计.csv", "8月", "2023-08"),
        ("统计.csv", "2023-Q2", "2023-04-01..2023-06-30"),
        ("统计.csv", "下次", "下次"),
    ],
)
def test_a_period_is_typed_as_files_have_it(monkeypatch, name, typed, kept):
    monkeypatch.setattr("ui.upload_questions.today_in_china", lambda: date(2024, 6, 20))
    upload = Upload(name, b"", may_report(name))
    lines = pd.DataFrame({"file": [name], "unit": [""], "period": [typed], "district": [""]})
    (supplied,) = supplied_by_file([upload], lines).values()
    assert supplied.period == kept
    monkeypatch.setattr("ui.text.language", lambda: "zh")
    assert len(problems_of(supplied)) == (kept == "下次")


def test_a_line_that_cannot_be_used_names_its_file(monkeypatch):
    monkeypatch.setattr("ui.text.language", lambda: "zh")
    (problem,) = problems_of(Supplied(), {7: Supplied(period="下次")}, {7: "表.xlsx"})
    assert problem.startswith(r"《表\.xlsx》：期间写法不对")


def test_download_is_named_by_the_dates_of_the_data(monkeypatch):
    from analysis.standing import Standing

    monkeypatch.setattr("ui.text.language", lambda: "en")
    filters = Filters(date(2023, 4, 1), date(2023, 6, 30), "530523", unit="<img>")
    counts = {field.name: 0 for field in dataclasses.fields(Standing) if field.type == "int"}
    standing = Standing(**counts, until=date(2023, 6, 28), filters=filters)
    expected = "campaign-figures_530523_2023-04_2023-06_until-2023-06-28.csv"
    assert download_name(filters, standing, "csv") == expected
