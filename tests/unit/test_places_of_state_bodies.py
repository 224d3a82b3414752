"""满洲里海关, 勐腊边境管理大队: a body of the state with the bare name of its county or city lies there."""

from __future__ import annotations

import pytest

from etl.meaning.place import resolve_place

from .small_sheets import codes, read


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("满洲里海关", "内蒙古自治区/呼伦贝尔市/满洲里市"),
        ("中华人民共和国满洲里海关", "内蒙古自治区/呼伦贝尔市/满洲里市"),
        ("满洲里海关缉私局", "内蒙古自治区/呼伦贝尔市/满洲里市"),
        ("昆明海关", "云南省/昆明市"),
        ("大连周水子国际机场海关", "辽宁省/大连市"),
        ("勐腊边境管理大队", "云南省/西双版纳傣族自治州/勐腊县"),
        ("勐腊边境管理大队磨憨边境派出所", "云南省/西双版纳傣族自治州/勐腊县/磨憨镇"),
        ("瑞丽出入境边防检查站", "云南省/德宏傣族景颇族自治州/瑞丽市"),
        ("霍尔果斯边检站", "新疆维吾尔自治区/伊犁哈萨克自治州/霍尔果斯市"),
        ("磨憨出入境边防检查站", "云南省/西双版纳傣族自治州/勐腊县/磨憨镇"),
        ("云南边境管理总队", "云南省"),
        ("怀化铁路公安处", "湖南省/怀化市"),
        ("绥芬河铁路派出所", "黑龙江省/牡丹江市/绥芬河市"),
        ("商丘车站派出所", "河南省/商丘市"),
        ("怀化车务段", "湖南省/怀化市"),
        ("昆明长水机场公安局", "云南省/昆明市"),
        ("龙陵税务局", "云南省/保山市/龙陵县"),
        ("国家税务总局绩溪税务局", "安徽省/宣城市/绩溪县"),
        ("绩溪市场监督管理局", "安徽省/宣城市/绩溪县"),
        ("绩溪消防救援大队", "安徽省/宣城市/绩溪县"),
        ("腾冲森林公安局", "云南省/保山市/腾冲市"),
        ("绩溪农行", "安徽省/宣城市/绩溪县"),
        ("荣成海警工作站", "山东省/威海市/荣成市"),
    ],
)
def test_a_body_lies_where_its_name_says(name: str, path: str) -> None:
    reading = resolve_place([name])
    assert reading.place is not None
    assert (reading.place.path, reading.ambiguous) == (path, ())


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("喀什边境管理支队", "新疆维吾尔自治区/喀什地区"),
        ("喀什边境管理大队", "新疆维吾尔自治区/喀什地区/喀什市"),
        ("文山消防救援支队", "云南省/文山壮族苗族自治州"),
    ],
)
def test_its_rank_tells_a_prefecture_from_its_city(name: str, path: str) -> None:
    reading = resolve_place([name])
    assert reading.place is not None
    assert (reading.place.path, reading.ambiguous) == (path, ())


@pytest.mark.parametrize("name", ["河口海关", "东乡税务局", "鼓楼税务局"])
def test_a_shared_name_is_asked_about(name: str) -> None:
    reading = resolve_place([name])
    assert reading.place is None
    assert len(reading.ambiguous) > 1
    rows = [[f"{name}2024年4月反诈宣传统计表"], ["科室", "宣传单（份）"], ["旅检一科", 30], ["邮检科", 20]]
    asked = [code for _, code in codes(read(rows, "统计.xlsx"))]
    assert asked == ["place_unsettled"]


def test_what_else_is_said_settles_a_shared_name() -> None:
    reading = resolve_place(["云南省", "河口海关"])
    assert reading.place is not None
    assert reading.place.path == "云南省/红河哈尼族彝族自治州/河口瑶族自治县"


@pytest.mark.parametrize("name", ["东海海警局", "南海海事局", "平安边检站", "中国海关", "东川民警走进机场"])
def test_seas_and_common_words_are_no_place(name: str) -> None:
    reading = resolve_place([name])
    assert (reading.place, reading.ambiguous) == (None, ())
