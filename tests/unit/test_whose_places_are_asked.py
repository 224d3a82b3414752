"""A name that several divisions share is asked about where it stands (contract 4.11); what clerks write beside figures."""

from __future__ import annotations

import pytest

from etl.meaning.lexicon import read_channel
from etl.meaning.place import resolve_place

from .small_sheets import codes, figures, read

TITLE = ["河北省反诈示范创建县（市、区）数据（2023年上半年）"]


def test_each_row_whose_unit_may_lie_in_two_cities_is_asked_about():
    heads = ["序号", "填报单位", "集中宣传（场）"]
    rows = [[1, "正定县反诈办", 64], [2, "桥西区反诈办", 58]]
    reading = read([TITLE, heads, *rows], "数据.xlsx")
    assert [fact.district for fact in reading.facts] == ["河北省/石家庄市/正定县", "河北省"]
    assert codes(reading) == [("B4", "place_unsettled")]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("中国电信东莞虎门分局反诈宣传周报表", "广东省/东莞市"),
        ("中国移动儋州那大分公司", "海南省/儋州市"),
    ],
)
def test_a_companys_branch_in_a_city_without_counties(text: str, path: str):
    place = resolve_place([text]).place
    assert place is not None
    assert place.path == path


def test_words_under_a_heading_for_remarks_say_nothing_of_what_is_counted():
    heads = ["填报单位", "宣传项目", "数量", "计量单位", "宣传对象", "情况说明\n（可不填）"]
    rows = [
        ["正定县反诈办", "反诈培训", 8, "期", "财会人员", "县城企业专场，会计证持有人参加"],
        ["正定县反诈办", "反诈短视频", 15, "部", None, "板栗节期间拍摄"],
        ["正定县反诈办", "入户宣传", 860, "户", "商户", "逐户"],
    ]
    reading = read([TITLE, heads, *rows], "数据.xlsx")
    assert figures(reading) == [("C3", "sessions", 8), ("C4", "videos", 15), ("C5", "households", 860)]
    assert [fact.target_group for fact in reading.facts] == ["finance_staff", "unspecified", "merchants"]


def test_how_many_villages_there_are_is_a_base():
    heads = ["指标", "计量单位", "全县", "潘州镇", "山美镇"]
    rows = [["行政村（社区）", "个", 41, 23, 18], ["发放宣传单", "份", 7350, 4200, 3150]]
    reading = read([["高州市反诈宣传主要指标（2023年9月）"], heads, *rows], "指标.xlsx")
    assert figures(reading) == [("D4", "leaflets", 4200), ("E4", "leaflets", 3150)]
    assert {cell.cell: cell.role for cell in reading.cells if cell.cell in ("D3", "E3")} == {
        "D3": "base",
        "E3": "base",
    }
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("入户+张贴", ("door_to_door", "posting")),
        ("讲座、发放", ("lecture", "handout")),
        ("张贴、悬挂", ("posting", "banner")),
        ("发放", ("handout",)),
        ("张贴海报", ("posting",)),
    ],
)
def test_bare_deeds_in_a_cell_that_asks_how(text: str, ways: tuple[str, ...]):
    assert read_channel(text) == ways
