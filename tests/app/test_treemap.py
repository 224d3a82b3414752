"""The treemap on the districts page where rows are 0: no area, no crash, and no figure at another row's name."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import ui.tiles
import ui.treemap
from tests.app.synthetic import SyntheticStore, counted_frame
from tests.app.test_explore_pages import open_page, use_store
from ui.theme import palette

LAST_TOWNSHIP = "530523207"


@pytest.fixture(autouse=True)
def fresh():
    yield
    st.cache_resource.clear()


def with_zeros(district: str) -> SyntheticStore:
    """The store where all that came from a division is 0."""
    frame = counted_frame()
    of_it = frame["district_code"].astype(str) == district
    frame.loc[of_it, ["value", "low", "high"]] = 0.0
    return SyntheticStore(frame)


def treemap_of(app: AppTest) -> dict[str, list[object]]:
    specs = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    (found,) = (trace for spec in specs for trace in spec["data"] if trace["type"] == "treemap")
    return found


def test_a_zero_row_shifts_no_name_in_the_treemap(monkeypatch):
    use_store(monkeypatch, with_zeros(LAST_TOWNSHIP))
    areas = treemap_of(open_page("districts", lang="zh"))
    # the row of 0 stands before the county's own, which is last
    assert areas["labels"] == ["龙江乡", "象达镇", "勐糯镇", "腊勐镇", "镇安镇", "龙山镇", "龙陵县（本级）"]
    assert areas["values"][-1] == 9000.0
    assert areas["text"][-1] == "≤9,000"
    assert areas["hovertext"][-1].startswith("<b>龙陵县（本级）</b><br>≤9,000 人次")


def test_a_click_on_an_area_chooses_its_own_row(monkeypatch):
    drawn = []
    monkeypatch.setattr(ui.treemap, "draw_figure", lambda *parts: drawn.append(parts))
    columns = ["value", "low", "high", "estimated", "facts"]
    frame = pd.DataFrame([[5.0, 5, 5, 0, 1], [0.0, 0, 0, 0, 1], [9.0, 9, 9, 0, 1]], columns=columns)
    chosen: list[int] = []
    ui.treemap.draw_treemap(frame, ["甲乡", "乙乡", "本级"], "受众人次", "人次", chosen.append)
    ((figure, _, alt, go),) = drawn
    areas = figure.to_dict()["data"][0]
    assert areas["ids"] == ["0", "2"]
    assert areas["marker"]["colors"][1] == palette().sequence[round((len(palette().sequence) - 1) * 0.9)]
    go(1)
    assert chosen == [2]
    assert "2 块；最大：本级，9" in alt


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "报来的都是 0，没有占比可画。"),
        ("en", "Every figure reported here is 0: there are no shares to draw."),
    ],
)
def test_where_all_is_reported_as_zero_the_page_says_so_and_goes_on(lang, said, monkeypatch):
    use_store(monkeypatch, with_zeros(LAST_TOWNSHIP))
    app = open_page("districts", lang=lang, district=LAST_TOWNSHIP)
    assert [one.value for one in app.info] == [said]
    specs = [json.loads(one.proto.spec) for one in app.get("plotly_chart")]
    assert [set(spec["data"][0]["text"]) for spec in specs] == [{"0"}]
    assert app.dataframe[-1].value.iloc[:, 1].tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    ("query", "shown"), [({}, ["覆盖率", "数量"]), ({"district": LAST_TOWNSHIP}, ["数量"])]
)
def test_coverage_has_a_heading_only_where_something_lies_below(query, shown, monkeypatch):
    use_store(monkeypatch, SyntheticStore())
    headings = [one.value for one in open_page("districts", lang="zh", **query).subheader]
    assert headings[: len(shown)] == shown


def test_areas_of_a_map_where_all_is_zero_say_so(monkeypatch):
    told = []
    monkeypatch.setattr(ui.tiles, "draw_no_areas", told.append)
    monkeypatch.setattr(ui.tiles, "draw_figure", lambda *_: pytest.fail("no area to draw"))
    ui.tiles.draw_areas([], [""], [0.0], "各地区受众人次", "", palette(), lambda _: None)
    assert told == ["各地区受众人次"]
