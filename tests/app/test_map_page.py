"""The map page: its views without and with outlines, what it says of a bad file, and the way down."""

from __future__ import annotations

import json
import math

import pandas as pd
import pytest
import shapely
from streamlit.testing.v1 import AppTest

from analysis.filters import HIDDEN, Filters
from etl.reference.records import Base
from tests.app.dashboard import dashboard
from tests.readings import make_fact, make_reading
from ui import map_view
from ui.text import catalogue
from ui.tiles import name_lines

PATH = "云南省/保山市/龙陵县"
TOWNS = {"530523101": "龙山镇", "530523102": "镇安镇"}


def geojson(codes=TOWNS) -> bytes:
    features = [
        {
            "type": "Feature",
            "properties": {"adcode": code, "name": TOWNS.get(code, "火星")},
            "geometry": shapely.geometry.mapping(shapely.box(place, 24, place + 1, 25)),
        }
        for place, code in enumerate(codes, 98)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def open_map(lang="zh", **query) -> AppTest:
    app = dashboard()
    for name, value in ({"lang": lang} | query).items():
        app.query_params[name] = value
    app.run()
    app.switch_page("pages/explore/map.py").run()
    assert not app.exception, app.exception
    return app


@pytest.fixture
def filled(store):
    facts = [
        make_fact(5000, district_code="530523101", district=f"{PATH}/龙山镇", measure="people_reached"),
        make_fact(70, district_code="530523", district=PATH, measure="people_reached"),
    ]
    store.add(*make_reading("一", facts))
    return store


def options(app: AppTest, key: str) -> list[str]:
    return [str(one) for group in app.button_group if group.key == key for one in group.options]


def table_of(app: AppTest):
    return app.dataframe[0].value


def test_without_outlines_the_tiles_and_the_table_say_the_same(filled):
    app = open_map()
    table = table_of(app)
    assert table["地区"].tolist()[0] == "龙山镇"
    assert table["受众人次"].iloc[0] == 5000
    assert table["受众人次"].iloc[1:].isna().all()  # nothing was reported: no figure, and not 0
    assert table["状态"].tolist()[:2] == ["", "×"]
    assert len(table) == 10
    assert "另有 70 人次（1 条）只到本级，不在图中 →" in [button.label for button in app.button]


@pytest.mark.parametrize(("lang", "none"), [("zh", "没有数字"), ("en", "no figure")])
def test_what_was_done_without_a_figure_is_said_in_one_word_and_has_no_coverage(lang, none, filled):
    held = make_fact(11, district_code="530523102", district=f"{PATH}/镇安镇", measure="sessions")
    filled.add(*make_reading("二", [held]))
    rows = [
        Base(code, f"{PATH}/{name}", "township", "population", 2022, 20000.0, source="统计年鉴")
        for code, name in TOWNS.items()
    ]
    filled.add_reference("bases", rows)
    app = open_map(lang)
    row = table_of(app).set_index(catalogue(lang)["table.district"]).loc["镇安镇"]
    columns = [catalogue(lang)[name] for name in ("map.state", "map.coverage", "table.facts")]
    assert row[columns[0]] == none
    assert math.isnan(row[columns[1]])
    assert row[columns[2]] == 0
    (drawn,) = (json.loads(one.proto.spec) for one in app.get("plotly_chart"))
    assert f"<b>镇安镇</b><br>{none}" in drawn["data"][0]["text"]
    assert f"“{none}”" in "".join(one.value for one in app.main.caption)


@pytest.mark.parametrize(("code", "measure"), [("530523101", "people_reached"), ("530523102", "")])
def test_a_township_opens_its_figures_and_without_any_what_else_was_done(code, measure, monkeypatch):
    opened = []
    monkeypatch.setattr(map_view, "open_facts", opened.append)
    frame = pd.DataFrame({"code": list(TOWNS), "facts": [1, 0]})
    asked = Filters(measure="people_reached", estimates=HIDDEN)
    map_view.to_division(frame, asked)(list(TOWNS).index(code))
    # what else was done there may be estimates alone
    assert opened == [Filters(district=code, measure=measure, estimates=HIDDEN if measure else "")]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("龙山镇", ["龙山镇"]),
        ("龙山街道办", ["龙山街道办"]),
        ("木城彝族傈僳族乡", ["木城彝族", "傈僳族乡"]),
        ("双江拉祜族佤族布朗族傣族自治县", ["双江拉祜族", "佤族布朗…"]),
        ("Longshan", ["Longshan"]),
        ("Longshan Town", ["Longshan", "Town"]),
        ("Mucheng Yi and Lisu Township", ["Mucheng Yi", "and Lisu …"]),
    ],
)
def test_a_tile_holds_its_name_on_two_lines(name, lines):
    assert name_lines(name) == lines


def test_with_bases_the_coverage_stands_beside_year_and_source(filled):
    rows = [Base("530523101", f"{PATH}/龙山镇", "township", "population", 2022, 20000.0, source="统计年鉴")]
    filled.add_reference("bases", rows)
    table = table_of(open_map())
    assert table.iloc[0][["基数", "基数年份", "基数来源", "覆盖率"]].tolist() == [
        20000,
        "2022",
        "统计年鉴",
        25.0,
    ]


def test_the_amounts_are_amounts_where_there_is_a_base_too(filled):
    rows = [Base("530523101", f"{PATH}/龙山镇", "township", "population", 2022, 20000.0, source="统计年鉴")]
    filled.add_reference("bases", rows)
    app = open_map()
    app.segmented_control(key="map_by").set_value("figure").run()
    (drawn,) = (json.loads(one.proto.spec) for one in app.get("plotly_chart"))
    assert drawn["data"][0]["text"][0] == "<b>龙山镇</b><br>5,000"


def test_with_outlines_the_map_comes_first_and_names_those_without(filled):
    filled.add_reference("outlines", [], file="轮廓.geojson", content=geojson())
    app = open_map()
    assert options(app, "map_view") == ["地图", "方格图", "面积图"]
    assert any("有 8 个地区没有轮廓" in one.value for one in app.caption)


def test_what_of_a_file_is_no_division_is_listed(filled):
    filled.add_reference("outlines", [], file="轮廓.geojson", content=geojson([*TOWNS, "999999"]))
    app = open_map("en")
    listed = next(one.value for one in app.dataframe if "File" in one.value)
    assert listed["File"].tolist() == ["轮廓.geojson"]
    assert listed["Name"].tolist() == ["火星"]
    assert listed["What, and what to do"].tolist() == [
        "Not known which district: add its division code (such as 530523) to the properties"
    ]


def test_below_a_township_the_page_says_that_the_map_ends(filled):
    app = open_map(district="530523101")
    assert [one.value for one in app.info] == ["龙山镇以下没有更细的行政区划，地图到乡镇为止。"]


def test_a_small_share_has_the_digits_of_the_coverage_pages(filled):
    rows = [Base("530523101", f"{PATH}/龙山镇", "township", "population", 2022, 10_000_000.0)]
    filled.add_reference("bases", rows)
    assert "0.05%" in open_map().get("plotly_chart")[0].proto.spec
