"""The line right over one of several tables is a section: it states the way of all its figures (contract 4.17)."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, read

TITLE = ["龙陵县反诈宣传情况（2023年4月）"]
TABLE: Rows = [["派出所", "场次（场）", "受众（人次）"], ["龙山派出所", 3, 30], ["镇安派出所", 4, 50]]


def ways(rows: Rows) -> dict[str, str]:
    return {fact.cell: fact.channel for fact in read(rows).facts}


@pytest.mark.parametrize(
    ("caption", "way"),
    [
        ("二、理论课堂宣讲", "lecture"),
        ("（二）集市设摊", "stall"),
        ("二、入户走访", "door_to_door"),
        ("2、主题班会", "class_meeting"),
        ("表二 文艺演出", "performance"),
        ("二、培训座谈", "training"),
        ("二、巡逻宣传情况", "patrol"),
        ("二、网络直播", "short_video"),
        ("二、门诊大厅设摊", "stall"),
        ("二、电话诈骗案例宣讲", "lecture"),
        ("二、厅堂宣传", "branch"),
        # none, or several
        ("表三 各银行网点", "unspecified"),
        ("二、服务大厅", "unspecified"),
        ("二、反诈宣传", "unspecified"),
        ("二、集市设摊与反诈讲座", "unspecified"),
        ("二、广播电视台开展情况", "unspecified"),
        ("二、电信诈骗防范", "unspecified"),
    ],
)
def test_a_caption_states_the_way(caption: str, way: str) -> None:
    first = [["一、物料发放"], ["品名", "数量（份）"], ["折页", 20], []]
    found = ways([TITLE, *first, [caption], *TABLE])
    assert {found[cell] for cell in ("B8", "C8", "B9", "C9")} == {way}
    assert found["B4"] == "handout"


def test_every_table_has_its_own() -> None:
    found = ways([TITLE, ["一、集市设摊"], *TABLE, [], ["二、反诈讲座"], *TABLE])
    assert {found[cell] for cell in ("B4", "C4", "B5", "C5")} == {"stall"}
    assert {found[cell] for cell in ("B9", "C9", "B10", "C10")} == {"lecture"}


def test_the_same_figures_of_another_way_are_no_repeat() -> None:
    assert codes(read([TITLE, ["一、集市设摊"], *TABLE, [], ["二、反诈讲座"], *TABLE])) == []
    sections = [
        TITLE,
        ["项目", "数量"],
        ["一、集市设摊", None],
        ["场次（场）", 3],
        ["受众（人次）", 30],
        ["二、反诈讲座", None],
        ["场次（场）", 3],
        ["受众（人次）", 30],
    ]
    assert codes(read(sections)) == []


def test_heads_and_rows_go_before_it() -> None:
    rows = [
        TITLE,
        ["一、集市设摊"],
        ["派出所", "场次（场）", "发放宣传单（份）", "悬挂横幅（条）", "短信（条）"],
        ["龙山派出所", 3, 30, 4, 500],
        [],
        ["二、反诈讲座"],
        ["日期", "活动名称", "方式", "人数（人）"],
        ["4月3日", "谨防刷单", "入户", 20],
        ["4月4日", "春季赶集宣传", None, 40],
        ["4月5日", "谨防冒充客服", None, 60],
    ]
    found = ways(rows)
    assert [found[cell] for cell in ("B4", "C4", "D4", "E4")] == ["stall", "stall", "banner", "sms"]
    assert [found[cell] for cell in ("D8", "D9", "D10")] == ["door_to_door", "stall", "lecture"]


def test_a_caption_says_for_whom() -> None:
    rows = [TITLE, ["一、面向老年人入户走访"], *TABLE, [], ["二、针对学生的讲座"], *TABLE]
    groups = {fact.cell: fact.target_group for fact in read(rows).facts}
    assert (groups["B4"], groups["C9"]) == ("elderly", "students")


def test_the_only_title_is_no_section() -> None:
    assert ways([["龙陵县反诈讲座情况2023年4月"], *TABLE])["B3"] == "unspecified"
    assert ways([["龙陵县公安局"], ["反诈讲座情况2023年4月"], *TABLE])["B4"] == "unspecified"


def test_classes_are_names_and_no_counts() -> None:
    rows = [
        TITLE,
        ["二、理论课堂宣讲"],
        ["日期", "课堂", "场次（场）"],
        ["4月3日", "一班", 1],
        ["4月5日", "二班", 2],
    ]
    assert [(fact.cell, fact.value) for fact in read(rows).facts] == [("C4", 1.0), ("C5", 2.0)]


@pytest.mark.parametrize(
    "caption", ["（一）讲座与咨询", "一、法治讲座、法律咨询", "1.咨询及讲座情况", "一、讲座和咨询服务"]
)
def test_a_way_is_not_told_of_what_stands_joined_to_it(caption: str) -> None:
    table = [["单位", "宣讲（场）", "受众（人次）", "接受咨询（人次）"], ["龙山派出所", 3, 90, 40]]
    second = [[], ["（二）资料"], ["单位", "宣传单（份）"], ["龙山派出所", 50]]
    found = ways([TITLE, [caption], *table, *second])
    assert found == {"B4": "lecture", "C4": "lecture", "D4": "unspecified", "B8": "handout"}


def test_two_counts_of_one_way_are_told_of_it() -> None:
    table = [["单位", "场次（场）", "受众（人次）"], ["龙山派出所", 3, 90]]
    second = [[], ["（二）资料"], ["单位", "宣传单（份）"], ["龙山派出所", 50]]
    found = ways([TITLE, ["（一）讲座场次与受众人次"], *table, *second])
    assert (found["B4"], found["C4"]) == ("lecture", "lecture")
