"""For whom and how it was done, as the row, the head above or a section states it; and what only names who reports."""

from __future__ import annotations

import pytest

from .small_sheets import read

TITLE = ["龙陵县2023年4月反诈宣传统计表"]


@pytest.mark.parametrize(
    ("head", "name", "group"),
    [
        ("年级", "教职工", "teachers"),
        ("班级", "家长", "parents"),
        ("科室", "患者", "patients"),
        ("年级", "学生处", "unspecified"),
        ("班级", "大班", "unspecified"),
    ],
)
def test_a_group_among_the_classes(head: str, name: str, group: str) -> None:
    rows = [[head, "受教育（人次）"], ["一年级", 100], ["二年级", 90], [name, 80]]
    reading = read([["龙陵县第一中学2023年4月反诈宣传统计表"], *rows], "龙陵县第一中学.xlsx")
    assert [fact.target_group for fact in reading.facts] == ["unspecified", "unspecified", group]


@pytest.mark.parametrize(
    ("cell", "group"),
    [
        ("辅导员", "teachers"),
        ("辅导员、班主任", "teachers"),
        ("保育员", "teachers"),
        ("学生、辅导员", "unspecified"),
    ],
)
def test_the_staff_of_schools_under_a_head_that_asks_for_whom(cell: str, group: str) -> None:
    reading = read([TITLE, ["日期", "主题", "对象", "人数"], ["4月3日", "识诈研修", cell, 38]])
    assert {fact.target_group for fact in reading.facts} == {group}


def test_a_place_in_a_head_gives_way_to_people_in_the_one_above() -> None:
    heads = [["单位", "对群众", "", "对经营户"], ["", "市场广播（次）", "展板（块）", "明白纸（份）"]]
    reading = read([TITLE, *heads, ["龙山镇", 58, 4, 165]])
    assert [fact.target_group for fact in reading.facts] == ["residents", "residents", "merchants"]


def test_a_place_in_a_head_stands_for_its_people_otherwise() -> None:
    reading = read([TITLE, ["单位", "市场广播（次）"], ["龙山镇", 58]])
    assert [fact.target_group for fact in reading.facts] == ["merchants"]


@pytest.mark.parametrize(
    ("section", "channel"),
    [
        ("一、城区网点", "handout"),
        ("乡镇网点", "handout"),
        ("农村支行", "handout"),
        ("（一）网点厅堂宣传", "branch"),
        ("网点宣传", "branch"),
    ],
)
def test_a_line_over_branches_names_them_or_says_how(section: str, channel: str) -> None:
    rows = [["单位", "折页（份）"], [section], ["城中支行", 100], ["义洲支行", 90]]
    reading = read([["农业银行龙陵县支行2023年4月反诈宣传统计表"], *rows], "统计.xlsx")
    assert [fact.channel for fact in reading.facts] == [channel, channel]


@pytest.mark.parametrize(
    ("rows_of", "above", "channels"),
    [
        ("网点", "（二）网点物料", ["posting", "handout"]),
        ("网点", "网点宣传", ["branch", "branch"]),
        ("单位", "网点物料", ["branch", "branch"]),
    ],
)
def test_a_head_over_rows_of_branches(rows_of: str, above: str, channels: list[str]) -> None:
    heads = [[rows_of, above, ""], ["", "海报（张）", "宣传单（份）"]]
    reading = read([TITLE, *heads, ["中通鹿山网点", 6, 420]])
    assert [fact.channel for fact in reading.facts] == channels


def test_parts_of_a_house_under_an_area_are_not_who_reports() -> None:
    title, heads = ["宁远县水市镇敬老院反诈宣传登记表（2023年5月）"], ["区域", "宣传单（份）"]
    reading = read([title, heads, ["一号楼", 30], ["护理区", 12], ["食堂", 20]], "登记.xlsx")
    assert {fact.unit for fact in reading.facts} == {"宁远县水市镇敬老院"}
    reading = read([title, heads, ["水市镇", 30], ["湾井镇", 12]], "登记.xlsx")
    assert [fact.unit for fact in reading.facts] == ["水市镇", "湾井镇"]
