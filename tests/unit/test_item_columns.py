"""Rows that name what is counted below heads that only say how or where (contract 4.7, 4.17)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["德化县凤池社区2024年10月反诈宣传统计"]


def counted(rows: list[list[object]]) -> list[tuple[str, str, float]]:
    return sorted(figures(read([TITLE, *rows])))


@pytest.mark.parametrize(
    "left",
    ["线下宣传", "线下活动", "入户宣传", "集中宣传", "老年人宣传", "室内宣传", "线下"],
)
def test_a_caption_over_items_lends_them_no_measure(left: str) -> None:
    rows: list[list[object]] = [
        [left, "", "", "", "线上宣传"],
        ["项目", "数量", "单位", "", "项目", "数量", "单位"],
        ["宣传折页", 1350, "份", "", "微信群推送", 75, "条"],
        ["海报", 96, "张", "", "推文阅读", 4620, "次"],
        ["受众", 410, "人次", "", "短视频", 2, "个"],
    ]
    assert counted(rows) == [
        ("B4", "leaflets", 1350),
        ("B5", "posters", 96),
        ("B6", "people_reached", 410),
        ("F4", "posts", 75),
        ("F5", "views", 4620),
        ("F6", "videos", 2),
    ]


@pytest.mark.parametrize("head", ["活动数量", "宣传数量", "宣传情况", "开展情况", "线下宣传"])
def test_a_vague_head_beside_items_counts_none_of_them(head: str) -> None:
    rows: list[list[object]] = [["项目", head], ["折页（份）", 10], ["海报（张）", 20], ["讲座（场）", 3]]
    assert counted(rows) == [("B3", "leaflets", 10), ("B4", "posters", 20), ("B5", "sessions", 3)]


def test_ways_as_columns_over_items_with_their_units_beside() -> None:
    rows: list[list[object]] = [
        ["项目", "单位", "讲座", "入户"],
        ["宣传资料", "份", 10, 20],
        ["受众", "人次", 100, 200],
    ]
    reading = read([TITLE, *rows])
    assert figures(reading) == [
        ("C3", "leaflets", 10),
        ("D3", "leaflets", 20),
        ("C4", "people_reached", 100),
        ("D4", "people_reached", 200),
    ]
    assert [fact.channel for fact in reading.facts] == ["lecture", "door_to_door"] * 2


@pytest.mark.parametrize("item", ["云打卡", "拆弹任务"])
@pytest.mark.parametrize(
    "above",
    [
        [["线上宣传"], ["项目", "数量", "单位"]],
        [["一、线上宣传"], ["项目", "数量", "单位"]],
        [["项目", "活动数量", "单位"]],
    ],
)
def test_an_item_that_nobody_knows_is_asked_about(item: str, above: list[list[object]]) -> None:
    rows: list[list[object]] = [*above, ["推文", 3, "篇"], ["短视频", 5, "个"], [item, 7, "个"]]
    reading = read([TITLE, *rows])
    at = f"B{len(rows) + 1}"
    assert [value for _, _, value in figures(reading)] == [3, 5]
    assert (at, "unread_under_header") in codes(reading)
    assert roles(reading, at) == ["unread"]


def test_a_category_of_general_words_lends_nothing_and_a_section_neither() -> None:
    rows: list[list[object]] = [
        ["类别", "项目", "数量", "单位"],
        ["线下宣传", "宣传单", 10, "份"],
        ["", "讲座", 4, "场"],
        ["", "怪事", 5, "个"],
    ]
    assert counted(rows) == [("C3", "leaflets", 10), ("C4", "sessions", 4)]


def test_what_is_planned_stays_planned() -> None:
    rows: list[list[object]] = [["项目", "数量"], ["传单（份）", 10], ["海报（张）", 4], ["年度目标任务", 50]]
    reading = read([TITLE, *rows])
    assert roles(reading, "B5") == ["planned"]


def test_a_caption_that_counts_something_lends_it_to_what_has_no_word() -> None:
    rows: list[list[object]] = [
        ["宣传资料发放", "", "活动开展", ""],
        ["名称", "数量", "名称", "数量"],
        ["藏汉双语版", 30, "讲座", 4],
        ["折页", 40, "广场设摊", 5],
        ["手册", 40, "座谈会", 5],
        ["环保袋", 14, "文艺演出", 3],
    ]
    found = {cell: measure for cell, measure, _ in counted(rows)}
    assert found["B4"] == found["B5"] == "leaflets"
    assert found["B7"] == "gifts"
    assert {found[f"D{row}"] for row in range(4, 8)} == {"sessions"}


def test_items_that_another_column_counts_leave_the_activities_alone() -> None:
    rows: list[list[object]] = [["物资名称", "数量", "使用活动"], ["折页", 300, 4], ["环保袋", 200, 3]]
    found = {cell: measure for cell, measure, _ in counted(rows)}
    assert found["B3"] == "leaflets"
    assert found["B4"] == "gifts"
    assert found.get("C3", "sessions") == "sessions"


def test_a_running_total_is_compared_with_the_period_below_the_same_head() -> None:
    rows: list[list[object]] = [
        ["指标", "单位", "线下宣传", "", "线上宣传", ""],
        ["", "", "本月", "累计", "本月", "累计"],
        ["宣传资料", "份", 100, 300, 20, 50],
        ["受众", "人次", 400, 900, 600, 500],
    ]
    reading = read([TITLE, *rows])
    assert [value for _, _, value in figures(reading)] == [100, 20, 400, 600]
    assert codes(reading) == [("F5", "running_total_below_period")]


def test_numbers_below_a_head_that_promises_a_story_are_asked_about() -> None:
    rows: list[list[object]] = [["社区", "宣传情况"], ["凤池社区", 3], ["龙浔社区", 5]]
    reading = read([["德化县2024年10月反诈宣传"], *rows])
    assert roles(reading, "B3", "B4") == ["unread", "unread"]
    assert [cell for cell, _ in codes(reading)] == ["B3", "B4"]


@pytest.mark.parametrize("head", ["宣传方式", "活动形式", "宣传载体", "项目", "活动名称", "做法"])
@pytest.mark.parametrize("heads", [("数量", "单位"), ("完成数", "计量单位"), ("数", "量词")])
def test_a_count_in_the_unit_beside_it_is_of_what_the_row_names(head: str, heads: tuple[str, str]) -> None:
    rows: list[list[object]] = [
        [head, *heads, "覆盖学生（人次）"],
        ["主题班会", 26, "场", 1040],
        ["专家讲座", 2, "场", 610],
        ["宣传海报", 35, "张"],
        ["短视频", 1, "部"],
    ]
    reading = read([TITLE, *rows])
    assert [(f.cell, f.measure, f.value, f.channel) for f in reading.facts] == [
        ("B3", "sessions", 26, "class_meeting"),
        ("D3", "people_reached", 1040, "class_meeting"),
        ("B4", "sessions", 2, "lecture"),
        ("D4", "people_reached", 610, "lecture"),
        ("B5", "posters", 35, "posting"),
        ("B6", "videos", 1, "short_video"),
    ]
    assert codes(reading) == []


def test_the_unit_may_stand_before_the_count_and_in_a_list_by_days() -> None:
    rows: list[list[object]] = [
        ["日期", "宣传方式", "单位", "数量", "受众（人次）"],
        ["10月8日", "讲座", "场", 1, 85],
        ["10月9日", "宣传单", "份", 300, 260],
    ]
    reading = read([TITLE, *rows])
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("D3", "sessions", 1),
        ("E3", "people_reached", 85),
        ("D4", "leaflets", 300),
        ("E4", "people_reached", 260),
    ]


def test_a_way_without_a_unit_leaves_open_what_is_counted() -> None:
    rows: list[list[object]] = [
        ["宣传方式", "数量", "受众（人次）"],
        ["微信群", 5, 800],
        ["讲座", 2, 100],
        ["广播", 3, 60],
    ]
    reading = read([TITLE, *rows])
    assert [f.cell for f in reading.facts] == ["C3", "C4", "C5"]
    assert ("B3", "unread_under_header") in codes(reading)
