"""The wall screen: what it shows, whose turn it is, and that a text from a file stays text."""

from __future__ import annotations

import re

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from etl.reference.records import Base, RosterUnit
from etl.store import Store
from tests.app.dashboard import dashboard
from tests.readings import MAY, make_fact, make_reading
from ui.wall import Turn, seconds_asked, tick
from ui.wall_parts import Figure, Line, bars_html, cards_html, lines_html, names_html

PATH = "云南省/保山市/龙陵县/龙山镇"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("", 20), ("30", 30), ("1", 5), ("99999", 600), ("-5", 20), ("zwanzig", 20), ("9" * 9, 20)],
)
def test_a_link_says_how_long_a_view_stands_within_bounds(text, seconds):
    assert seconds_asked(text) == seconds


@pytest.mark.parametrize(("every", "seconds"), [(5, 5), (15, 15), (20, 10), (50, 12.5), (600, 15)])
def test_news_is_looked_for_in_equal_parts_of_a_view_and_often(every, seconds):
    assert tick(every) == seconds


def test_a_view_stands_for_its_time_from_when_somebody_chose_it_and_for_good_while_paused():
    turn = Turn()
    places = []
    for now in (100.0, 110.0, 120.0, 129.9, 140.1):
        turn.look(now, 20)
        places.append(turn.place)
    assert places == [0, 0, 1, 1, 2]
    turn.move(1, 145.0)
    turn.look(150.0, 20)
    assert turn.place == 3
    turn.paused = True
    turn.look(900.0, 20)
    assert turn.place == 3
    turn.move(-1, 901.0)
    assert turn.place == 2


def test_texts_are_shown_to_the_letter():
    text = '<img src=x onerror="alert(1)">'
    shown = [
        cards_html([Figure(text, text, text, f"data?unit={text}")]),
        bars_html([Line(text, 2.0, text, text, text)], of_whole=True),
        lines_html([text]),
        names_html([text]),
    ]
    assert [html for html in shown if "<img" in html or 'alert(1)">' in html] == []
    assert "width:100.0%" in shown[1]


def bars_of(app: AppTest) -> list[tuple[str, str]]:
    """Each bar of the view: the classes of its room, and how much of it is filled."""
    view = next(part.proto.body for part in app.main.get("html") if "wall-rows" in part.proto.body)
    return re.findall(r'<span class="(bar[^"]*)">(?:<i style="width:([^"]*)"></i>)?</span>', view)


@pytest.fixture
def filled(store: Store) -> Store:
    """龙山镇: 500 people of 1,000 reached in May; one unit has reported, one has not."""
    store.add(
        *make_reading(
            "五月.xlsx",
            [
                make_fact(
                    500,
                    MAY,
                    measure="people_reached",
                    target_group="elderly",
                    district_code="530523101",
                    district=PATH,
                ),
                make_fact(3, MAY, measure="sessions", district_code="530523101", district=PATH),
            ],
        ),
        sample=True,
    )
    place = ("530523101", PATH)
    subjects = ("population", "elderly", "students")
    store.add_reference(
        "bases", [Base(*place, "township", name, 2022, 1000.0, source="公安户籍") for name in subjects]
    )
    store.add_reference(
        "roster",
        [RosterUnit(unit, "police", *place, None, None, "month", 5) for unit in ("龙山派出所", "白塔派出所")],
    )
    return store


def open_wall(**query: str) -> AppTest:
    app = dashboard()
    for name, value in {"from": "2023-05", "to": "2023-05", "district": "530523101", **query}.items():
        app.query_params[name] = value
    app.run()
    app.switch_page("pages/explore/wall.py").run()
    assert not app.exception, app.exception
    return app


def words(app: AppTest) -> str:
    """The text of the view, without its tags."""
    view = next(
        part.proto.body for part in app.main.get("html") if '<section class="wall">' in part.proto.body
    )
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", view)).strip()


def test_the_views_take_turns_with_the_numbers_of_the_pages(filled):
    app = open_wall(lang="zh")
    assert len(app.sidebar) == 0
    assert "示例数据" in app.main.caption[0].value
    seen = [words(app)]
    for _ in range(4):
        app.button(key="wall_next").click().run()
        seen.append(words(app))
    assert seen[0] == (
        "主要数据 宣传资料 – 份 海报 – 张 活动场次 3 场 受众人次 500 人次 受众覆盖 50.0% 500人次 ÷ 1,000人 · 2022年，"
        "公安户籍 入户覆盖 – 没有数字 · 缺少基数：龙山镇的户数（2023年），无法计算覆盖率，只显示数量。"
    )
    assert seen[1] == "各单位受众人次 龙山派出所 500 1 条数据"
    assert (
        seen[2]
        == "各宣传对象受众覆盖 老年人 50.0% 500人次 ÷ 1,000人 学生 没有数字 基数 1,000人 基数 · 2022年，公安户籍"
    )
    assert seen[3].startswith("2023年5月尚未报送的单位 已报 ÷ 应报 1/2 50.0% · 未报 1 白塔派出所 ")
    assert seen[4] == seen[0]
    app.button(key="wall_before").click().run()
    assert words(app) == seen[3]


def test_a_full_bar_is_the_whole_base_and_one_of_sums_has_no_track_to_look_full(filled):
    app = open_wall(lang="zh")
    app.button(key="wall_next").click().run()
    assert bars_of(app) == [("bar", "100.0%")]  # the largest of sums
    app.button(key="wall_next").click().run()
    assert bars_of(app) == [("bar track", "50.0%"), ("bar track", "")]


def test_a_rate_per_head_has_no_whole_to_fill(filled):
    of_students = {"target_group": "students", "district_code": "530523101", "district": PATH}
    filled.add(*make_reading("学校.xlsx", [make_fact(2, MAY, measure="sessions", **of_students)]))
    app = open_wall(lang="zh", measure="sessions")
    for _ in range(2):
        app.button(key="wall_next").click().run()
    assert words(app).startswith("各宣传对象每千人活动场次 学生 2 ")
    assert bars_of(app)[0] == ("bar", "100.0%")


def test_the_wall_is_opened_from_the_overview_and_left_again(filled):
    app = open_wall()
    app.button(key="wall_back").click().run()
    assert app.title[0].value.startswith("龙山镇")
    assert [metric.label for metric in app.metric][:4] == ["宣传资料", "海报", "活动场次", "受众人次"]


def test_an_empty_record_says_where_to_upload(store):
    st.cache_resource.clear()
    app = dashboard().run()
    app.switch_page("pages/explore/wall.py").run()
    assert not app.exception
    assert len(app.main.info) == 1
