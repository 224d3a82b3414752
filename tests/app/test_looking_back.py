"""Looking back to a past day: every page that looks shows what was known then, those that change the record do not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.kept_cube
import ui.store
from etl.store import open_store
from tests.app.dashboard import dashboard
from tests.readings import APRIL, MAY, make_fact, make_reading

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def history_store(tmp_path, monkeypatch):
    """5 July: 12,300 leaflets in May, 70 in April; 8 July: another file, 600 more; 9 July: April's is withdrawn."""
    monkeypatch.setenv("CAMPAIGN_STORE", str(tmp_path / "store.sqlite"))
    st.cache_resource.clear()
    now = ["2023-07-05T02:00:00+00:00"]
    store = open_store(None, lambda: now[0])
    first = make_reading("五月.xlsx", [make_fact(12300, MAY)])
    april = make_reading("四月.xlsx", [make_fact(70, APRIL)])
    store.add(*first, by="王")
    store.add(*april, by="王")
    now[0] = "2023-07-08T02:00:00+00:00"
    store.add(
        *make_reading("补报.xlsx", [make_fact(600, MAY, target_group="elderly", unit="镇安派出所")]), by="李"
    )
    now[0] = "2023-07-09T02:00:00+00:00"
    store.withdraw(april[0].submission, by="李", reason="期间填错")
    yield store
    store.close()
    ui.store.store().close()
    st.cache_resource.clear()


def open_page(page: str = "", **query: str) -> AppTest:
    app = dashboard()
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    if page:
        app.switch_page(page).run()
    assert not app.exception, app.exception
    return app


def leaflets(app: AppTest) -> str:
    return next(metric.value for metric in app.metric if metric.label == "宣传资料")


def banner(app: AppTest) -> str:
    return app.main.markdown[0].value


def as_of(app: AppTest) -> str:
    """The URL's day; AppTest gives some parameters as lists."""
    value = app.query_params.get("asof", "")
    return value[0] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("day", "shown", "since"),
    [
        ("2023-07-05", "1.2万", "此后：新入库报送 1 份、撤回或恢复 1 次。"),
        ("2023-07-08", "1.3万", "此后：撤回或恢复 1 次。"),
        ("2023-07-09", "1.3万", "此后没有任何变动。"),
    ],
)
def test_the_overview_shows_what_was_known_at_the_end_of_the_day(day, shown, since):
    app = open_page(asof=day)
    assert leaflets(app) == shown
    assert banner(app) == f"**现在看的是 {day} 结束时（北京时间 24 时）已有的数据，不是当前数据。** {since}"
    assert app.main.caption[0].value.startswith(f"按 {day} 已报 · 数据截至 2023-05-31")


def test_before_the_first_submission_there_was_nothing():
    app = open_page(asof="2023-07-04")
    assert "当时还没有任何报送。" in banner(app)
    assert len(app.metric) == 0


def test_the_day_stays_over_pages_and_languages_and_one_click_leads_back():
    app = open_page(asof="2023-07-05")
    app.sidebar.segmented_control(key="language_choice").set_value("en").run()
    assert "at the end of 2023-07-05 (24:00 Beijing time)" in banner(app)
    for page in ("districts", "groups", "channels", "overview"):
        app.switch_page(f"pages/explore/{page}.py").run()
        assert not app.exception
        assert as_of(app) == "2023-07-05"
    app.button(key="as_of_back").click().run()
    assert as_of(app) == ""
    assert next(metric.value for metric in app.metric if metric.label == "Leaflets") == "12.9K"


def test_a_day_is_chosen_in_the_sidebar_and_taken_away_again():
    app = open_page()
    choice = app.sidebar.date_input(key="filter_as_of")
    assert (choice.value, str(choice.min)) == (None, "2023-07-04")
    choice.set_value(choice.min.replace(day=5)).run()
    assert as_of(app) == "2023-07-05"
    assert leaflets(app) == "1.2万"


@pytest.mark.parametrize("text", ["gestern", "20230705", "2023-07-32"])
def test_a_link_with_a_day_that_is_none_shows_the_record_as_it_stands(text):
    app = open_page(asof=text)
    assert leaflets(app) == "1.3万"
    assert as_of(app) == ""


def test_a_day_that_is_not_over_shows_the_record_as_it_stands_and_says_so():
    app = open_page(asof="9999-12-30")
    assert banner(app) == "9999-12-30 还没有结束，下面是当前数据。"
    assert leaflets(app) == "1.3万"


def test_the_data_page_and_its_downloads_are_those_of_the_day(monkeypatch):
    names, told = [], []
    monkeypatch.setattr(
        "ui.downloads.draw_download", lambda label, make, name, **_: names.append(name) or make()
    )
    monkeypatch.setattr(
        "ui.downloads.write_facts", lambda facts, *rest: told.append((facts["value"].tolist(), rest[-1]))
    )
    app = open_page("pages/manage/data.py", asof="2023-07-05")
    assert "**2** 条数据计入" in app.main.markdown[1].value
    assert "12,370" in app.main.markdown[1].value
    assert names[0] == "反诈宣传数据_按2023-07-05已报_截至2023-05-31.xlsx"
    figures, state = told[0]
    assert figures == [12300, 70]
    assert state[0] == ("回看：截至某日已报", "2023-07-05 24:00（北京时间）")


def test_a_page_that_changes_the_record_shows_it_as_it_stands_and_says_so():
    app = open_page("pages/manage/submissions.py", asof="2023-07-05")
    assert banner(app) == "“截至 2023-07-05 已报”只用于查看。**本页显示和修改的是当前记录。**"
    listed = app.main.dataframe[0].value
    assert sorted(listed.iloc[:, 0].tolist())[0] != ""
    assert len(listed) == 3


def test_the_changes_since_are_named_with_who_when_and_why():
    app = open_page("pages/explore/changes.py", asof="2023-07-05")
    totals, rows = (table.value.to_numpy().tolist() for table in app.main.dataframe)
    assert totals == [["宣传资料", "份", 12370.0, 12900.0, "+530"]]
    assert [[*row[:6], row[6][:10]] for row in rows] == [
        ["补报.xlsx", "宣传资料", "+600", 0.0, 600.0, "入库", "2023-07-08"],
        ["四月.xlsx", "宣传资料", "-70", 70.0, 0.0, "撤回", "2023-07-09"],
    ]
    assert [row[7:] for row in rows] == [["李", ""], ["李", "期间填错"]]


def test_decisions_made_since_are_listed(history_store):
    history_store.decide("unit", '["镇安所"]', "镇安派出所", by="王", reason="全称")
    app = open_page("pages/explore/changes.py", asof="2023-07-05")
    decided = app.main.dataframe[2].value.to_numpy().tolist()
    assert [row[1:5] + row[6:] for row in decided] == [["单位名称", "镇安所", "镇安派出所", "王", "全称"]]
    assert "作出决定 1 项" in banner(app)


def test_without_a_day_the_changes_ask_for_one():
    app = open_page("pages/explore/changes.py")
    assert "选一天" in app.main.info[0].value


def test_readers_of_two_days_and_of_the_record_do_not_drive_each_other_out(monkeypatch):
    made = []
    join = ui.kept_cube.join_parts
    monkeypatch.setattr(ui.kept_cube, "join_parts", lambda *parts: made.append(1) or join(*parts))
    for day in ("", "2023-07-05", "2023-07-08") * 3:
        open_page(**({"asof": day} if day else {}))
    assert len(made) == 3


def test_what_is_kept_per_data_version_is_read_from_that_version():
    wrong = []
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef) or "version" not in {arg.arg for arg in node.args.args}:
                continue
            names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
            decorators = " ".join(ast.unparse(one) for one in node.decorator_list)
            kept = "cache_resource" in decorators or "per_version" in decorators
            if (
                kept
                and "store" in names
                and node.name not in ("_known_at", "_snapshot", "_sizes", "_holds_own")
            ):
                wrong.append(f"{path.name}: {node.name}")
    assert wrong == []
