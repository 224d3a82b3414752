"""The audit page: everything that was done, found by kind and words, opened, exported; downloads leave their trace."""

from __future__ import annotations

import itertools
import json

import pytest

from etl.store import TrailFilter
from tests.app.test_manage_pages import add_report, open_page, words
from ui.audit_list import trail_table
from ui.downloads import draw_download


@pytest.fixture
def store(store, monkeypatch):
    """Whose moments follow each other by a minute, so that the order is known."""
    minutes = itertools.count(1)
    monkeypatch.setattr(store, "_now", lambda: f"2023-05-04T08:{next(minutes):02d}:00+00:00")
    return store


def test_the_list_tells_who_did_what_to_which_file_and_why(store):
    code = add_report(store)
    store.withdraw(code, by="李", reason="报错了")
    store.decide("target", json.dumps(["leaflets", "530523", "month"]), "500", by="赵", reason="年初部署")
    store.audit("refused", code, by="钱", person="q", detail={"action": "withdraw", "reason": "role"})
    app = open_page("audit")
    table = app.dataframe[0].value
    assert table["操作"].tolist() == ["被拒绝", "目标", "撤回", "入库"]
    assert table["操作人"].tolist() == ["钱", "赵", "李", "王五"]
    assert table["对象"].tolist() == [
        code,
        "宣传资料 · 530523 · 每月",
        f"镇安派出所5月.xlsx · {code}",
        f"镇安派出所5月.xlsx · {code}",
    ]
    assert table["内容"].tolist() == ["action withdraw · reason role", "500", "", ""]
    assert table["原因"].tolist() == ["", "年初部署", "报错了", ""]
    assert "显示最近 4 条，共 4 条" in words(app)


def test_the_list_is_narrowed_by_kind_and_words(store):
    add_report(store)
    store.audit("backed_up", "campaign-1.sqlite", by="李")
    app = open_page("audit")
    app.multiselect(key="audit_kinds").set_value(["backed_up"]).run()
    assert app.dataframe[0].value["操作"].tolist() == ["备份"]
    app.text_input(key="audit_words").set_value("无此人").run()
    assert "没有符合条件的记录" in words(app)


def test_an_empty_record_says_so(store):
    assert "还没有任何操作" in words(open_page("audit"))


def test_a_trail_of_every_kind_is_told_in_words(store):
    add_report(store)
    for kind, key, value in (
        ("unit", '["龙山所"]', "龙山派出所"),
        ("column", '["ab", "份数"]', ""),
        ("reference_withdrawn", "[3]", "1"),
        ("text_confirmed", '["0123456789abcdef"]', "1"),
    ):
        store.decide(kind, key, value, by="王")
    table = trail_table(store.trail()[0])
    assert table.iloc[:4, 2:5].to_numpy().tolist() == [
        ["核对文字中的数据", "0123456789abcdef", ""],
        ["撤回或恢复基础数据", "3", "收回"],
        ["认定：栏目", "份数", "收回"],
        ["认定：单位", "龙山所", "龙山派出所"],
    ]


def test_a_download_is_recorded_with_the_page_s_address(store, monkeypatch):
    made = []
    monkeypatch.setattr("ui.downloads.st.download_button", lambda *_, data, **__: made.append(data))
    draw_download("下载", lambda: b"12345", "数据.csv")
    assert made[0]() == b"12345"
    trail = store.trail(TrailFilter(kinds=("downloaded",)))[0]
    assert trail["subject"].tolist() == ["数据.csv"]
    assert json.loads(trail["detail"].iloc[0]) == {"bytes": 5, "address": {}}
