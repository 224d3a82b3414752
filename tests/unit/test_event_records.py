"""Titles and heads that say what each row was, what is counted and of which month, without a word in the rows."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import unit_type_of

from .small_sheets import codes, figures, read, roles

HEADS = ["所队", "日期", "到场群众（人）", "发放折页（份）"]


def test_a_record_of_evening_talks_holds_one_session_a_row() -> None:
    rows = [
        ["龙陵县夜间反诈讲座登记表（2023年4月）"],
        HEADS,
        ["龙山派出所", "2023/4/6", 42, 60],
        ["勐糯派出所", "2023/4/9", 35, "/"],
    ]
    assert figures(read(rows)) == [
        ("C3", "people_reached", 42), ("D3", "leaflets", 60), ("C4", "people_reached", 35),
        ("A3", "sessions", 1), ("A4", "sessions", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("龙陵县反诈宣传登记表（2023年4月）", ["2023/4/6", "2023/4/9"]),  # what the rows were is not said
        ("龙陵县夜间反诈讲座登记表（2023年）", ["2023年4月", "2023年5月"]),  # months hold several
    ],
)
def test_dated_rows_that_are_no_single_events(title: str, days: list[str]) -> None:
    rows = [[title], HEADS, ["龙山派出所", days[0], 42, 60], ["勐糯派出所", days[1], 35, 50]]
    assert [measure for _, measure, _ in figures(read(rows))] == ["people_reached", "leaflets"] * 2


@pytest.mark.parametrize(
    "kind", ["讲座开展情况汇总表", "宣讲活动统计表", "培训情况一览表", "座谈会登记表", "演练统计"]
)
def test_a_summary_of_one_kind_of_event_holds_one_session_a_dated_row(kind: str) -> None:
    rows = [
        [f"龙陵县反诈{kind}（2023年4月）"], HEADS,
        ["龙山派出所", "4月6日", 42, 60], ["勐糯派出所", "4月9日", 35, "/"], ["合计", "", 77, 60],
    ]  # fmt: skip
    assert figures(read(rows)) == [
        ("C3", "people_reached", 42), ("D3", "leaflets", 60), ("C4", "people_reached", 35),
        ("A3", "sessions", 1), ("A4", "sessions", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "heads", "rows"),
    [
        ("宣讲统计表", ["所队", "日期"], [["龙山派出所", "4月6日"], ["勐糯派出所", ""]]),  # one has no day
        ("宣讲统计表", ["日期"], [["4月6日"], ["4月9日"]]),  # a day's sum may be of several
        ("宣讲及入户走访统计表", ["所队", "日期"], [["龙山派出所", "4月6日"], ["勐糯派出所", "4月9日"]]),
        ("宣讲统计表", ["所队", "上报时间"], [["龙山派出所", "4月6日"], ["勐糯派出所", "4月9日"]]),
    ],
)
def test_a_summary_that_lists_no_events(kind: str, heads: list[str], rows: list[list[object]]) -> None:
    sheet = [[f"龙陵县反诈{kind}（2023年4月）"], [*heads, "到场群众（人）"], [*rows[0], 42], [*rows[1], 35]]
    assert [measure for _, measure, _ in figures(read(sheet))] == ["people_reached"] * 2


def test_each_class_meeting_of_a_summary_is_a_session_at_its_class() -> None:
    rows = [
        ["龙陵县第一中学“谨防校园诈骗”主题班会开展情况汇总表"],
        ["班级", "班主任", "班会时间", "班级人数", "参加学生（人）"],
        ["701班", "赵老师", "4月9日", 48, 48],
        ["702班", "马老师", "4月10日", 47, 45],
        ["合计", None, None, 95, 93],
    ]
    reading = read(rows)
    assert [(f.cell, f.measure, f.value, f.channel, str(f.period_start)) for f in reading.facts] == [
        ("E3", "people_reached", 48, "class_meeting", "2023-04-09"),
        ("E4", "people_reached", 45, "class_meeting", "2023-04-10"),
        ("A3", "sessions", 1, "class_meeting", "2023-04-09"),
        ("A4", "sessions", 1, "class_meeting", "2023-04-10"),
    ]


def test_what_a_table_by_school_years_counts_is_the_pupils() -> None:
    heads = ["年级", "班会（场）", "参加学生（人）", "签承诺书（份）", "发告家长书（份）"]
    rows = [
        ["龙陵县第一中学反诈主题班会统计"],
        heads,
        ["七年级", 7, 331, 331, 330],
        ["高一", 9, 452, 450, 450],
    ]
    groups = {(f.measure, f.target_group) for f in read(rows).facts}
    pupils = {(measure, "students") for measure in ("sessions", "people_reached", "pledges")}
    assert groups == {*pupils, ("leaflets", "parents")}
    rows[1] = [*heads[:2], "参加家长（人）", "家庭承诺书（份）", heads[-1]]
    assert {f.target_group for f in read(rows).facts if f.measure == "sessions"} == {"unspecified"}


def test_a_class_teacher_is_a_label() -> None:
    rows = [
        ["龙陵县第一中学反诈班会登记"], ["班级", "班主任", "班会题目", "班会日期", "发放告知书（份）"],
        ["高一3班", "周某", "不做跑分帮凶", "4月6日", 52],
    ]  # fmt: skip
    reading = read(rows)
    assert [(measure, value) for _, measure, value in figures(reading)] == [("leaflets", 52), ("sessions", 1)]
    assert roles(reading, "B3") == ["label"]


def test_parts_of_people_who_were_taught() -> None:
    rows = [
        ["科室", "防骗宣教（人次）", "", ""], ["", "总数", "其中：学生", "其中：老年人"],
        ["门诊", 200, 50, 30], ["住院部", 90, "", ""],
    ]  # fmt: skip
    reading = read(rows)
    assert [(f.cell, f.measure, f.value, f.target_group) for f in reading.facts] == [
        ("B3", "people_reached", 120, "unspecified"), ("C3", "people_reached", 50, "students"),
        ("D3", "people_reached", 30, "elderly"), ("B4", "people_reached", 90, "unspecified"),
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [("（2023年）", "2023-06-01", "2023-06-30"), ("统计时间：2023年", "2023-01-01", "2023-12-31")],
)
def test_a_line_of_the_year_leaves_the_month_to_the_title(line: str, first: str, last: str) -> None:
    rows = [
        ["龙陵县公安局反诈宣传6月开展情况及7月打算"],
        [line],
        ["所队", "讲座（场）"],
        ["龙山派出所", 3],
        ["勐糯派出所", 2],
    ]
    reading = read(rows, name="汇总.xlsx")
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {(first, last)}


def test_branches_that_are_counted_are_a_base() -> None:
    rows = [["银行", "下辖网点（家）", "讲座（场）"], ["龙陵农商银行", 12, 5], ["龙陵县建设银行", 3, 2]]
    reading = read(rows)
    assert roles(reading, "B2", "B3") == ["base", "base"]
    assert [value for _, _, value in figures(reading)] == [5, 2]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("name", "unit_type"),
    [
        ("叮咚北门站", "enterprise"),
        ("龙山县外卖配送站", "enterprise"),
        ("大英县救助管理站", "government"),
        ("海滨度假小镇", "other"),
        ("东小镇", "township"),
    ],
)
def test_stations_of_couriers_and_towns_for_visitors(name: str, unit_type: str) -> None:
    assert unit_type_of(name) == unit_type


@pytest.mark.parametrize(
    ("when", "what"),
    [("播放日期", "内容"), ("播放时间", "播放内容"), ("投放时间", "主题"), ("日期", "播放内容")],
)
def test_what_screens_showed_is_no_event(when: str, what: str) -> None:
    rows = [
        ["龙陵县人民医院2023年4月电子屏反诈宣传情况"],
        ["位置", "屏数（块）", when, what],
        ["门诊大厅", 2, "4月1日—4月15日", "陌生来电要挂断"],
        ["住院部一楼", 1, "4.10-4.30", "转账之前问一问"],
    ]
    reading = read(rows)
    assert figures(reading) == [("B3", "screens", 2), ("B4", "screens", 1)]
    assert (roles(reading, "D3", "D4"), codes(reading)) == (["label", "label"], [])


def test_what_was_shown_to_people_is_one() -> None:
    rows = [
        ["龙陵县2023年4月反诈电影放映情况"],
        ["地点", "观众（人次）", "放映日期", "播放内容"],
        ["文化广场", 120, "4月3日", "反诈电影"],
        ["龙山小学", 300, "4月9日", "反诈宣传片"],
    ]
    assert [(cell, measure) for cell, measure, _ in figures(read(rows))] == [
        ("B3", "people_reached"), ("B4", "people_reached"), ("D3", "sessions"), ("D4", "sessions"),
    ]  # fmt: skip
