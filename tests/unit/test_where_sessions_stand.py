"""The session of a row of activities stands at its name or theme, else at its first label that names something."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import read, roles

TITLE = ["顺德区北滘派出所2024年7月反诈宣传活动登记表"]


def sessions(reading: Reading) -> list[tuple[str, float, str]]:
    held = [fact for fact in reading.facts if fact.measure == "sessions"]
    return [(fact.cell, fact.value, str(fact.period_start)) for fact in held]


def test_a_date_over_several_rows_names_none_of_them() -> None:
    heads = ["日期", "企业名称", "宣传方式", "参加职工（人）"]
    rows = [
        ["7月3日", "宏盛电器厂", "讲座", 120],
        ["", "广源塑料制品厂", "讲座", 85],
        ["7月10日", "新力家具城", "上门宣传", 36],
    ]
    reading = read([TITLE, heads, *rows])
    assert sessions(reading) == [("B3", 1, "2024-07-03"), ("B4", 1, "2024-07-03"), ("B5", 1, "2024-07-10")]
    assert roles(reading, "A3", "B3", "C3") == ["label", "figure", "label"]


@pytest.mark.parametrize(
    ("heads", "row", "cell"),
    [
        (["序号", "时间", "地点", "形式", "参加人数"], [1, "7月3日", "北滘中学", "讲座", 120], "C3"),
        (["日期", "宣传方式", "活动地点", "参加人数"], [3.7, "讲座", "北滘中学", 120], "C3"),  # a way names no place
        (["日期", "参加人数", "地点"], ["7月3日", 120, "北滘中学"], "C3"),
        (["月", "日", "地点", "参加人数"], [7, 3, "北滘中学", 120], "C3"),
        (["单位", "日期", "地点", "参加人数"], ["北滘派出所", "7月3日", "北滘中学", 120], "A3"),
        (["日期", "地点", "活动名称", "参加人数"], ["7月3日", "北滘中学", "反诈第一课", 120], "C3"),
        (["日期", "宣传方式", "宣传对象", "参加人数"], ["7月3日", "讲座", "学生", 120], "B3"),
    ],
)  # fmt: skip
def test_the_first_label_that_names_something(heads: list[str], row: list[object], cell: str) -> None:
    assert next(at for at, _, _ in sessions(read([TITLE, heads, row, row]))) == cell


def test_only_a_day_says_which() -> None:
    title = ["龙陵县龙山派出所反诈讲座登记表（2023年4月）"]
    rows = [["日期", "到场群众（人）"], ["2023/4/6", 42], ["2023/4/9", 35]]
    assert sessions(read([title, *rows])) == [("A3", 1, "2023-04-06"), ("A4", 1, "2023-04-09")]


def test_a_unit_over_two_rows_holds_one_session_and_the_place_the_other() -> None:
    rows = [
        ["单位", "日期", "地点", "参加人数"],
        ["北滘派出所", "7月3日", "北滘街", 120],
        ["", "7月8日", "北滘中学", 300],
    ]
    assert sessions(read([TITLE, *rows])) == [("A3", 1, "2024-07-03"), ("C4", 1, "2024-07-08")]


@pytest.mark.parametrize(
    ("heads", "days"),
    [
        (["日期", "星期", "地点", "参加人数"], [["7月3日", "三"], ["7月10日", "三"]]),
        (["日期", "时间", "地点", "参加人数"], [["7月3日", "9:00-10:30"], ["7月10日", "下午"]]),
        (["日期", "周次", "地点", "参加人数"], [["7月3日", "第1周"], ["7月10日", "第2周"]]),
        (["周次", "日期", "地点", "参加人数"], [["第1周", "7月3日"], ["第2周", "7月10日"]]),
    ],
)
def test_a_weekday_an_hour_and_a_week_beside_a_day_tell_no_other_day(
    heads: list[str], days: list[list[str]]
) -> None:
    rows = [[*days[0], "北滘街", 120], [*days[1], "北滘中学", 300]]
    reading = read([TITLE, heads, *rows])
    assert sessions(reading) == [("C3", 1, "2024-07-03"), ("C4", 1, "2024-07-10")]


@pytest.mark.parametrize("title", ["活动登记表", "宣传登记表"])
@pytest.mark.parametrize(("first", "second"), [("学生", "家长"), ("学生数", "家长数")])
def test_groups_beside_named_activities_are_who_came(title: str, first: str, second: str) -> None:
    rows = [["3月5日", "反诈主题班会", 210, 20], ["4月12日", "反诈讲座", 0, 180]]
    reading = read([[f"北滘小学2024年反诈{title}"], ["日期", "活动名称", first, second], *rows])
    assert [(f.cell, f.measure, f.target_group, f.value) for f in reading.facts if f.cell[0] != "B"] == [
        ("C3", "people_reached", "students", 210),
        ("D3", "people_reached", "parents", 20),
        ("C4", "people_reached", "students", 0),
        ("D4", "people_reached", "parents", 180),
    ]
    assert sessions(reading) == [("B3", 1, "2024-03-05"), ("B4", 1, "2024-04-12")]


def test_an_activity_for_everybody_is_no_total() -> None:
    heads = ["日期", "主题", "覆盖科室", "参加人数"]
    rows = [["3月15日", "反诈进医院", "门诊", 150], ["4月20日", "新职工反诈培训", "全院", 45]]
    reading = read([["顺德区第一人民医院2024年反诈活动台账"], heads, *rows])
    assert [(f.cell, f.value) for f in reading.facts if f.measure == "people_reached"] == [
        ("D3", 150),
        ("D4", 45),
    ]
    assert [at for at, *_ in sessions(reading)] == ["B3", "B4"]


def test_everybody_below_the_classes_of_one_activity_is_their_sum() -> None:
    heads = ["日期", "主题", "班级", "参加人数"]
    rows = [["3月15日", "反诈班会", "一班", 50], [None, None, "二班", 45], [None, None, "全校", 95]]
    reading = read([["北滘小学2024年反诈活动台账"], heads, *rows])
    assert [(f.cell, f.value) for f in reading.facts if f.measure == "people_reached"] == [
        ("D3", 50),
        ("D4", 45),
    ]


def test_a_sum_in_the_column_of_dates_is_no_activity_of_that_name() -> None:
    heads = ["日期", "社区", "活动", "人数"]
    rows = [
        ["3/1", "东湖社区", "反诈讲座", 40],
        ["3/8", "南门社区", "集市宣传", 60],
        ["合计", None, "2场", 100],
    ]
    reading = read([["平湖市当湖街道2024年3月反诈宣传台账"], heads, *rows])
    assert sessions(reading) == [("C3", 1, "2024-03-01"), ("C4", 1, "2024-03-08")]
    assert [(f.cell, f.value) for f in reading.facts if f.cell[0] == "D"] == [("D3", 40), ("D4", 60)]
    assert roles(reading, "D5") == ["total"]


@pytest.mark.parametrize("head", ["事项", "工作事项", "内容"])
def test_what_a_dated_row_tells_of_is_its_theme(head: str) -> None:
    rows = [
        ["日期", "类别", head, "地点", "对象", "到场人数（人）"],
        ["7月3日", "反诈", "屋场会讲防骗", "老屋组", "村民", 36],
        ["7月12日", "反诈", "大喇叭播放反诈录音", "全村", "村民", ""],
        ["7月25日", "反诈", "暑期托管班防骗课", "村小学", "学生", 28],
    ]
    reading = read([["桃源县陬市镇高湾村反诈宣传记事簿（2024年7月）"], *rows])
    assert sessions(reading) == [
        ("C3", 1, "2024-07-03"),
        ("C4", 1, "2024-07-12"),
        ("C5", 1, "2024-07-25"),
    ]
    assert roles(reading, "B3", "C3", "D3", "E3") == ["label", "figure", "label", "label"]


@pytest.mark.parametrize("head", ["地点/学院", "地点/单位", "学院/地点"])
def test_a_merged_name_over_rows_that_say_where_holds_a_session_of_each(head: str) -> None:
    heads = ["日期", "活动名称", head, "参加学生（人次）"]
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    places = [
        ["3月5日", "反诈巡回讲座", "文旅学院", 210],
        ["", "", "数计学院", 180],
        ["", "", "生科学院", 165],
    ]
    for row in (["上饶师范学院保卫处2024年3月反诈宣传台账"], heads, *places):
        sheet.append(row)
    sheet.merge_cells("A3:A5")
    sheet.merge_cells("B3:B5")
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "台账.xlsx", today=date(2026, 1, 1))
    assert sessions(reading) == [("B3", 1, "2024-03-05")] * 3
