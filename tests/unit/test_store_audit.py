"""The audit: one list of who did what, of all that the record says and of what leaves no other trace."""

from __future__ import annotations

import csv
import json
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError

from etl.cli import main
from etl.reference.records import Base, Receipt
from etl.store import TRAIL_COLUMNS, TrailFilter
from etl.store.engine import writing
from tests.readings import make_fact, make_reading

BASE = Base(
    "530523101", "云南省/保山市/龙陵县/龙山镇", "township", "population", 2022, 1000.0, 1000.0, 1000.0
)


@pytest.fixture
def filled(store):
    reading, content = make_reading("五月.xlsx", [make_fact(120)])
    store.add(reading, content, by="王")
    store.withdraw(reading.submission, by="李", reason="报错了")
    store.decide("unit", '["甲"]', "乙", by="王", reason="同一单位")
    store.add_reference("bases", [BASE], file="人口.xlsx", content=b"bases", by="赵")
    store.add_receipts([Receipt("0" * 16, "坏.xls", date(2023, 5, 4), problem="unreadable")], by="王")
    store.audit("downloaded", "facts.xlsx", by="李", person="li-7", detail={"rows": 12})
    return store, reading.submission


def told(frame, *columns):
    return frame[list(columns)].to_numpy().tolist()


def test_everything_that_was_done_is_one_list_the_newest_first(filled):
    store, code = filled
    trail, count = store.trail()
    assert (list(trail.columns), count) == (TRAIL_COLUMNS, 6)
    assert told(trail, "source", "kind", "by", "person", "subject", "file", "detail", "reason") == [
        ["audit", "downloaded", "李", "li-7", "facts.xlsx", "", '{"rows": 12}', ""],
        ["receipt", "receipt", "王", "", "0" * 16, "坏.xls", "unreadable", ""],
        ["reference", "reference_bases", "赵", "", "", "人口.xlsx", "", ""],
        ["decision", "unit", "王", "", '["甲"]', "", "乙", "同一单位"],
        ["event", "withdrawn", "李", "", code, "五月.xlsx", "", "报错了"],
        ["event", "stored", "王", "", code, "五月.xlsx", "", ""],
    ]
    assert trail["at"].is_monotonic_decreasing


def test_the_newest_are_given_and_all_are_counted(filled):
    store, _ = filled
    trail, count = store.trail(limit=2)
    assert (trail["kind"].tolist(), count) == (["downloaded", "receipt"], 6)


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        (TrailFilter(kinds=("stored", "unit")), ["unit", "stored"]),
        (TrailFilter(words="李"), ["downloaded", "withdrawn"]),
        (TrailFilter(words="LI-7 facts"), ["downloaded"]),
        (TrailFilter(words="五月 报错"), ["withdrawn"]),
        (TrailFilter(words="100%"), []),
        (TrailFilter(start=date(2023, 5, 5)), []),
        (TrailFilter(end=date(2023, 5, 3)), []),
        (TrailFilter(start=date(2023, 5, 4), end=date(2023, 5, 4), kinds=("stored",)), ["stored"]),
    ],
)
def test_the_list_is_asked_by_day_kind_and_words(filled, asked, kinds):
    trail, count = filled[0].trail(asked)
    assert (trail["kind"].tolist(), count) == (kinds, len(kinds))


def test_a_day_is_a_day_in_china(store, clock):
    store._now = lambda: "2023-05-31T17:00:00+00:00"  # 1 June, one o'clock in the morning
    store.audit("signed_in", by="王")
    assert store.trail(TrailFilter(end=date(2023, 5, 31)))[1] == 0
    assert store.trail(TrailFilter(start=date(2023, 6, 1), end=date(2023, 6, 1)))[1] == 1


def test_a_row_of_the_audit_changes_no_figure_and_cannot_be_changed(filled):
    store, _ = filled
    before = store.data_version()
    store.audit("signed_in", by="王")
    assert store.data_version() == before
    for change in ("UPDATE audit SET kind = 'x'", "DELETE FROM audit"):
        with (
            pytest.raises(DatabaseError, match="the record of audit is append-only"),
            writing(store._engine) as connection,
        ):
            connection.execute(text(change))


def test_the_commands_leave_their_trace_and_write_the_trail(filled, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    store, code = filled
    at = ["--store", store._engine.url.render_as_string(hide_password=False), "--by", "钱"]
    assert main(["backup", "--to", str(tmp_path / "b"), *at]) == 0
    assert main(["export", "--to", str(tmp_path / "e.csv"), *at]) == 0
    assert (
        main(["audit", "--to", str(tmp_path / "a.csv"), "--kind", "withdrawn", "--kind", "backed_up", *at])
        == 0
    )
    assert "已写出 2 条操作记录" in capsys.readouterr().out
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["kind"], row["by"], row["subject"][:9]) for row in rows] == [
        ("backed_up", "钱", "campaign-"),
        ("withdrawn", "李", code[:9]),
    ]
    trail = store.trail(TrailFilter(words="钱"))[0]
    assert trail["kind"].tolist() == ["audit_exported", "downloaded", "backed_up"]
    assert json.loads(trail["detail"].iloc[0]) == {"rows": 2}
    assert json.loads(trail["detail"].iloc[2])["submissions"] == 1


def test_what_the_store_cannot_take_down_is_done_and_told(filled, tmp_path, monkeypatch, capsys):
    def full(*_: object, **__: object) -> None:
        raise OperationalError("INSERT", {}, Exception("disk full"))

    monkeypatch.setattr("etl.store.audit.insert_audit", full)
    at = ["--store", filled[0]._engine.url.render_as_string(hide_password=False)]
    assert main(["export", "--to", str(tmp_path / "e.csv"), *at]) == 0
    assert "disk full" in capsys.readouterr().out
    assert (tmp_path / "e.csv").exists()
