"""方向盘套 | 个 | 120: a thing that no word-list knows is a gift in a list of what was handed out, and never a session."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

SCHOOL = ["龙陵县仙都驾驶员培训学校反诈宣传情况（2023年4月）"]


@pytest.mark.parametrize(
    "heading",
    [
        "一、宣传物料发放",
        "二、发放物品清单",
        "（一）宣传品发放情况",
        "三、礼品赠送",
        "物资派发明细",
        "反诈用品领取登记",
        "奖品发放",
        "纪念品发放统计",
        "赠送文创产品",
        "派发伴手礼情况",
    ],
)
@pytest.mark.parametrize(
    ("thing", "unit"), [("方向盘套", "个"), ("颈枕", "件"), ("晴雨挡", "套"), ("按摩锤", "把")]
)
def test_an_unknown_thing_is_a_gift(heading: str, thing: str, unit: str) -> None:
    rows = [SCHOOL, [heading], ["名称", "单位", "数量"], ["三折页", "份", 1850], [thing, unit, 120]]
    reading = read(rows)
    assert figures(reading) == [("C4", "leaflets", 1850.0), ("C5", "gifts", 120.0)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "head",
    [
        ["品名", "计量单位", "数量", "发放对象"],
        ["物品名称", "单位", "发放数量", "对象"],
        ["礼品名称", "单位", "数量", "领取人群"],
        ["物资", "单位", "派发数量", "赠送对象"],
    ],
)
def test_the_heads_of_a_list_say_it(head: list[str]) -> None:
    rows = [SCHOOL, head, ["宣传单", "份", 300, "居民"], ["方向盘套", "个", 120, "出租车司机"]]
    assert figures(read(rows)) == [("C3", "leaflets", 300.0), ("C4", "gifts", 120.0)]


def test_the_unit_may_stand_in_the_cell_or_over_the_names() -> None:
    title = ["龙陵县反诈宣传物资发放登记2023年4月"]
    in_cell = [
        title,
        ["日期", "领取人", "物品", "数量"],
        ["4月3日", "王某", "方向盘套", "120个"],
        ["4月4日", "李某", "宣传单", "20份"],
    ]
    assert figures(read(in_cell)) == [("D3", "gifts", 120.0), ("D4", "leaflets", 20.0)]
    over = [SCHOOL, ["发放物品（个）", "数量"], ["帆布包", 30], ["方向盘套", 120]]
    assert figures(read(over)) == [("B3", "gifts", 30.0), ("B4", "gifts", 120.0)]


def test_a_section_within_a_table_says_it() -> None:
    rows = [
        SCHOOL,
        ["项目", "单位", "数量"],
        ["一、线上宣传", None, None],
        ["短视频", "条", 3],
        ["二、物资发放", None, None],
        ["方向盘套", "个", 120],
    ]
    assert figures(read(rows)) == [("C4", "videos", 3.0), ("C6", "gifts", 120.0)]


def test_a_helmet_given_away_is_no_matter_of_traffic() -> None:
    rows = [SCHOOL, ["礼品名称", "单位", "数量"], ["头盔", "顶", 60], ["宣传册", "本", 400]]
    assert figures(read(rows)) == [("C3", "gifts", 60.0), ("C4", "leaflets", 400.0)]
    other = [SCHOOL, ["项目", "单位", "数量"], ["佩戴头盔宣传", "场", 2], ["反诈讲座", "场", 4]]
    assert figures(read(other)) == [("C4", "sessions", 4.0)]


def test_a_verb_of_giving_says_it() -> None:
    rows = [SCHOOL, ["派出所", "赠送颈枕（个）", "派发晴雨挡（套）"], ["龙山派出所", 3, 4]]
    assert figures(read(rows)) == [("B3", "gifts", 3.0), ("C3", "gifts", 4.0)]


@pytest.mark.parametrize(
    "title",
    [
        SCHOOL[0],
        "龙陵县反诈讲座情况2023年4月",
        "龙陵县防骗培训情况2023年4月",
        "龙陵县广播电视台反诈宣传2023年4月",
    ],
)
def test_without_such_a_list_it_is_asked_about(title: str) -> None:
    rows = [
        [title],
        ["项目", "单位", "数量"],
        ["反诈讲座", "场", 3],
        ["宣传单", "份", 9],
        ["小夜灯", "个", 33],
    ]
    reading = read(rows)
    assert figures(reading) == [("C3", "sessions", 3.0), ("C4", "leaflets", 9.0)]
    assert codes(reading) == [("C5", "unread_under_header")]


def test_a_form_has_no_sessions_by_its_title_either() -> None:
    rows = [["龙陵县反诈讲座情况2023年4月"], ["小夜灯（个）", 30], ["听众（人）", 40], ["讲座（场）", 3]]
    reading = read(rows)
    assert figures(reading) == [("B3", "people_reached", 40.0), ("B4", "sessions", 3.0)]
    assert codes(reading) == [("B2", "unread_under_header")]


@pytest.mark.parametrize("thing", ["宣传点", "反诈联络站", "微信群", "志愿服务队", "警示栏"])
def test_places_and_groups_are_no_gifts(thing: str) -> None:
    rows = [
        ["龙陵县反诈活动及物品发放统计2023年4月"],
        ["项目", "单位", "数量"],
        ["宣传单", "份", 2],
        [thing, "个", 5],
    ]
    assert ("C4", "gifts", 5.0) not in figures(read(rows))


def test_what_is_in_stock_was_not_handed_out() -> None:
    rows = [
        ["龙陵县反诈宣传物品发放及库存盘点2023年4月"],
        ["品名", "单位", "数量"],
        ["宣传单", "份", 2],
        ["颈枕", "个", 5],
    ]
    assert ("C4", "gifts", 5.0) not in figures(read(rows))


def test_kinds_of_lectures_count_lectures_still() -> None:
    rows = [["龙陵县2023年4月反诈讲座统计"], ["讲座类型", "数量"], ["金融知识", 3], ["养老诈骗", 4]]
    assert figures(read(rows)) == [("B3", "sessions", 3.0), ("B4", "sessions", 4.0)]


@pytest.mark.parametrize("head", ["领取人数（人）", "领取人次", "领取资料人数（人）"])
def test_those_who_took_something_are_no_stock(head: str) -> None:
    rows = [["物品", "单位", "数量", head], ["环保袋", "个", 20, 20], ["折页", "份", 300, 280]]
    reading = read(rows)
    assert figures(reading) == [
        ("C2", "gifts", 20), ("D2", "people_reached", 20), ("C3", "leaflets", 300), ("D3", "people_reached", 280),
    ]  # fmt: skip
    assert codes(reading) == []
