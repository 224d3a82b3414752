"""警力配置 over 民警 and 辅警: how many there are. Names of works and depots, across a table and in a title."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header
from etl.meaning.unit import find_unit_in_text, looks_like_unit, unit_type_of

from .small_sheets import codes, figures, read, roles

TITLE = ["克山县派出所2025年7月反诈工作月报"]


@pytest.mark.parametrize(
    "above", ["警力配置", "人员配备情况", "力量编成", "反诈队伍建设", "专职队伍情况", "基本情况"]
)
def test_heads_below_strength_count_who_is_there(above: str) -> None:
    heads = [
        ["派出所", above, "", "宣传", ""],
        ["", "民警（人）", "辅警（人）", "讲座（场）", "受众（人次）"],
    ]
    reading = read([TITLE, *heads, ["北兴派出所", 7, 9, 3, 400], ["合计", 7, 9, 3, 400]])
    assert figures(reading) == [("D4", "sessions", 3), ("E4", "people_reached", 400)]
    assert (roles(reading, "B4", "C4"), codes(reading)) == (["base", "base"], [])


@pytest.mark.parametrize("above", ["投入警力", "出动力量", "参与人员情况", "活动人员配备", "警力投入情况"])
def test_whoever_went_out_counts(above: str) -> None:
    heads = [["派出所", above, "", "宣传"], ["", "民警（人）", "辅警（人）", "讲座（场）"]]
    reading = read([TITLE, *heads, ["北兴派出所", 7, 9, 3]])
    assert figures(reading) == [("B4", "staff", 7), ("C4", "staff", 9), ("D4", "sessions", 3)]


def test_other_columns_below_strength() -> None:
    heads = [["派出所", "警力配置", "", "讲座（场）"], ["", "反诈专班（人）", "配备车辆（辆）", ""]]
    reading = read([TITLE, *heads, ["北兴派出所", 2, 1, 3]])
    assert (figures(reading), codes(reading)) == ([("D4", "sessions", 3)], [])


def test_strength_as_a_category_of_rows() -> None:
    rows = [["警力配置", "民警（人）", 7], ["", "辅警（人）", 9], ["宣传", "讲座（场）", 3]]
    reading = read([["克山县北兴派出所2025年7月反诈工作月报"], ["类别", "项目", "数量"], *rows])
    assert figures(reading) == [("C5", "sessions", 3)]
    assert roles(reading, "C3", "C4") == ["base", "base"]


def test_each_activity_of_a_list_has_its_own_people() -> None:
    heads = [["日期", "活动名称", "人员配置", "", "受众（人次）"], ["", "", "民警", "志愿者", ""]]
    reading = read(
        [["克山县北兴派出所2025年7月反诈宣传台账"], *heads, ["7月3日", "反诈赶集", 3, 4, 400]],
        "克山县北兴派出所2025年7月反诈宣传台账.xlsx",
    )
    assert [one for one in figures(reading) if one[1] == "staff"] == [("C4", "staff", 3), ("D4", "staff", 4)]


@pytest.mark.parametrize(
    "head", ["专职民警（人）", "实有警力", "配备辅警（人）", "专兼职人员（人）", "专职宣传员（人）"]
)
def test_heads_that_say_it_themselves(head: str) -> None:
    assert read_header(head).part == "base"


@pytest.mark.parametrize("head", ["投入警力（人次）", "参与民警（人次）", "专职民警宣讲（场）", "民警（人）"])
def test_heads_that_do_not(head: str) -> None:
    assert read_header(head).part == "measure"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("克山县中心粮库", "enterprise"),
        ("北兴粮站", "enterprise"),
        ("国家粮食储备库", "enterprise"),
        ("中石油油库", "enterprise"),
        ("双河变电站", "enterprise"),
        ("双河种畜场", "enterprise"),
        ("克山县良种场", "enterprise"),
        ("红旗水库管理所", "government"),
        ("人民公园管理处", "government"),
        ("齐齐哈尔客运段", "government"),
        ("克山县公路段", "government"),
        ("克山县青少年宫", "government"),
    ],
)
def test_works_and_depots_are_units(name: str, kind: str) -> None:
    assert (looks_like_unit(name), unit_type_of(name)) == (True, kind)
    assert find_unit_in_text(f"{name}2025年3月反诈宣传统计表") == name


@pytest.mark.parametrize(
    "name", ["粮库", "大型冷库", "题库", "数据库", "地下车库", "重点路段", "现阶段", "物流中心"]
)
def test_words_that_only_end_so_are_none(name: str) -> None:
    assert not looks_like_unit(name)


def test_a_name_that_no_rule_knows_among_units() -> None:
    heads = ["项目", "克山县自来水公司", "克山县春晖苑", "克山县客运总站", "合计"]
    rows = [["宣传单（份）", 1, 2, 3, 6], ["讲座（场）", 4, 5, 6, 15]]
    reading = read([["克山县重点企业2025年2月反诈宣传统计表"], heads, *rows], "a.xlsx")
    assert [(f.cell, f.unit) for f in reading.facts if f.cell[0] == "C"] == [
        ("C3", "克山县春晖苑"),
        ("C4", "克山县春晖苑"),
    ]
    assert (len(reading.facts), reading.held) == (6, [])


def test_what_is_left_over_among_units_is_nobody() -> None:
    heads = ["项目", "克山县自来水公司", "克山县供热公司", "其他"]
    reading = read([["克山县重点企业2025年2月反诈宣传统计表"], heads, ["宣传单（份）", 1, 2, 3]], "a.xlsx")
    assert [f.cell for f in reading.facts] == ["B3", "C3"]
    assert codes(reading) == [("D3", "unread_under_header"), ("D2", "unknown_header")]
