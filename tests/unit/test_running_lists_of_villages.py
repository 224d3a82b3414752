"""Running lists that a village keeps: ticks among counts, households among people, what was called off or is to come."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation
from etl.meaning.listed_counts import count_of_group, group_behind

from .small_sheets import codes, figures, read

NAME = "拔茅村流水账.xlsx"
TITLE = ["新昌县羽林街道拔茅村反诈宣传流水账（2023年7月）"]
HEAD = ["日期", "干什么", "在哪里", "来了多少人", "说明"]
STALL = ["7月5日", "早市摆摊", "菜场", 160, None]
LAST = ["7月28日", "夜市摆摊", "菜场", 30, None]


@pytest.mark.parametrize(
    ("told", "value", "group"),
    [
        ("30个小孩", 30, "children"),
        ("小孩30个", 30, "children"),
        ("20多个娃", 20, "children"),
        ("60位老年人", 60, "elderly"),
        ("18个学生家长", 18, "parents"),
        ("12名工人", 12, "workers"),
    ],
)
def test_people_are_counted_with_whom_their_cell_names(told: str, value: float, group: str) -> None:
    reading = read([TITLE, HEAD, STALL, ["7月6日", "防骗小课堂", "村委会", told, None], LAST], NAME)
    came = [(f.measure, f.value, f.target_group) for f in reading.facts if f.cell == "D4"]
    assert came == [("people_reached", value, group)]
    assert codes(reading) == []


@pytest.mark.parametrize("text", ["3个班", "40人左右", "30个", "2个小区"])
def test_what_is_no_group_is_not_counted_as_one(text: str) -> None:
    assert group_behind(text) is None
    assert count_of_group(text) == ""


def test_households_in_a_column_of_people_are_asked_about_and_no_part_of_its_total() -> None:
    visits = ["7月26日", "重点户入户", "1-6组", "156户", None]
    reading = read([TITLE, HEAD, STALL, visits, LAST, ["小计", None, None, 190, None]], NAME)
    assert [one for one in figures(reading) if one[0][0] == "D"] == [
        ("D3", "people_reached", 160),
        ("D4", "households", 156),
        ("D5", "people_reached", 30),
    ]
    assert codes(reading) == [("D4", "households_among_people")]
    head = [*HEAD[:3], "来了多少人（人）", HEAD[4]]
    assert codes(read([TITLE, head, STALL, visits, LAST], NAME)) == [("D4", "other_unit")]


def test_a_tick_among_counts_is_told_and_not_counted_and_a_cross_is_neither() -> None:
    rows = [
        TITLE,
        ["日期", "干什么", "在哪里", "横幅", "微信群", "来了多少人"],
        ["7月5日", "早市摆摊", "菜场", "1条", "√", 160],
        ["7月6日", "食堂讲座", "轴承厂", "×", "2条", 56],
        ["7月14日", "夜市摆摊", "菜场", "2条", None, 30],
    ]
    reading = read(rows, NAME)
    assert [(m.cell, m.channel) for m in reading.mentions] == [("E3", "group_chat")]
    counted = [one for one in figures(reading) if one[1] in ("banners", "posts")]
    assert counted == [("D3", "banners", 1), ("E4", "posts", 2), ("D5", "banners", 2)]
    assert codes(reading) == []


@pytest.mark.parametrize("over", ["用到的", "用了啥", "其他"])
def test_what_was_used_besides_is_not_how_an_activity_was_held(over: str) -> None:
    rows = [
        TITLE,
        ["日期", "干什么", "在哪里", over, None, "来了多少人"],
        [None, None, None, "横幅", "LED", None],
        ["7月5日", "早市摆摊", "菜场", "1条", None, 160],
        ["7月6日", "食堂讲座", "轴承厂", "2条", "√", 56],
    ]
    merged = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]
    reading = read(rows, NAME, merged=merged)
    ways = {f.cell: f.channel for f in reading.facts}
    assert (ways["B5"], ways["F5"], ways["D5"]) == ("lecture", "lecture", "lecture")
    assert [(m.cell, m.channel) for m in reading.mentions] == [("E5", "screen")]


def test_ticks_below_the_question_how_tell_it_all_the_same() -> None:
    rows = [
        TITLE,
        ["日期", "活动名称", "地点", "宣传方式", None, "来了多少人"],
        [None, None, None, "讲座", "入户", None],
        ["7月5日", "防骗活动", "礼堂", "√", None, 160],
        ["7月6日", "防骗活动", "1组", None, "√", 56],
    ]
    merged = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]
    ways = {f.cell: f.channel for f in read(rows, NAME, merged=merged).facts}
    assert (ways["F4"], ways["F5"]) == ("lecture", "door_to_door")


def test_what_is_still_to_come_counts_nothing() -> None:
    rows = [
        TITLE,
        ["日期", "干什么", "发了什么", "来了多少人", "说明"],
        ["7月5日", "早市摆摊", "单子120张、购物袋50只", 160, None],
        ["7月20日", "拟请银行来讲课", "备单子100份", "预计80", "计划"],
        ["7月25日", "夜市摆摊", "单子80张", 40, "计划"],
        ["7月28日", "拟到菜场摆摊", None, None, None],
    ]
    reading = read(rows, NAME)
    assert {fact.cell for fact in reading.facts} == {"B3", "C3", "D3"}
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("text", "is_name", "said"),
    [
        ("计划", False, "planned"),
        ("拟请银行来讲课", True, "planned"),
        ("打算组织村民看反诈电影", True, "planned"),
        ("拟到集市摆摊", True, "planned"),
        ("按计划", False, ""),
        ("拟人剧防骗", True, ""),
        ("计划生育协会防骗讲座", True, ""),
    ],
)
def test_a_plan_is_known_by_its_words(text: str, is_name: bool, said: str) -> None:
    assert cancellation(text, is_name=is_name) == said


def test_a_total_that_lists_two_kinds_of_leaflets_is_compared_by_both() -> None:
    rows = [
        TITLE,
        ["日期", "干什么", "发了什么", "来了多少人"],
        ["7月5日", "早市摆摊", "宣传单120张", 160],
        ["7月20日", "小课堂", "宣传手册30本", 35],
        ["7月25日", "入户", "告知书156份", 40],
    ]
    right = ["合计", None, "宣传单120张，宣传手册30本，告知书156份", 235]
    wrong = ["合计", None, "宣传单120张，宣传手册30本，告知书165份", 235]
    assert codes(read([*rows, right], NAME)) == []
    assert codes(read([*rows, wrong], NAME)) == [("C6", "total_differs")]
