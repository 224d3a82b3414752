"""A row whose date no calendar has: counted where its table says, and never in silence."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.test_reading_rules import codes, dated, read


@pytest.mark.parametrize(
    "day", ["4月31日", "2023-04-31", "2023年13月2日", "2023年2月30日", "2月29日", "4.31", "4/31"]
)
def test_a_date_that_no_calendar_has_is_asked_about(day: str) -> None:
    reading = dated("2023年反诈宣传活动台账", "4月2日", day, "4月30日")
    assert codes(reading) == [("A4", "date_impossible")]
    assert {f.cell: (f.period_start, f.period_end) for f in reading.facts if f.measure == "people_reached"} == {
        "C3": (date(2023, 4, 2),) * 2, "C4": (date(2023, 4, 1), date(2023, 4, 30)), "C5": (date(2023, 4, 30),) * 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    "day",
    [
        "4月30日",
        "待定",
        "每周五",
        "第3期",
        "4月上旬",
        "上午9:30",
        "长期",
        "4月",
        "2023年4月31个点位",
        "4月28日-5月3日",
    ],
)
def test_what_is_a_date_or_is_not_written_like_one_is_not_called_impossible(day: str) -> None:
    assert "date_impossible" not in [
        code for _, code in codes(dated("2023年4月反诈宣传活动台账", day, "4月3日"))
    ]


def test_a_day_beside_its_month_that_the_month_does_not_have_is_asked_about() -> None:
    rows = [
        ["2023年反诈宣传活动台账"],
        ["月", "日", "活动名称", "参加人数"],
        ["4", "30", "一", 20],
        ["4", "31", "二", 30],
    ]
    assert codes(read(rows)) == [("B4", "date_impossible")]


def test_a_day_of_which_nobody_says_the_year_is_not_called_impossible() -> None:
    rows = [
        ["反诈宣传活动台账"],
        ["月", "日", "活动名称", "参加人数"],
        ["4", "30", "一", 20],
        ["4", "31", "二", 30],
    ]
    assert codes(read(rows, "台账.xlsx")) == [("B4", "date_impossible"), ("", "unit_and_period_unknown")]


@pytest.mark.parametrize(
    "days", ["6月24日—6月31日", "6.24-6.31", "2024年6月24日至2024年6月31日", "6月24日到6月31日"]
)
def test_a_span_that_no_calendar_has_is_asked_about_though_the_week_has_a_number(days: str) -> None:
    rows = [
        ["龙陵县2024年6月反诈宣传周统计"],
        ["周次", "起止日期", "宣传方式", "宣传场次（场）"],
        ["第三周", "6月17日—6月23日", "讲座", 2],
        ["第四周", days, "讲座", 3],
    ]
    reading = read(rows)
    assert ("B4", "date_impossible") in codes(reading)
    assert [(f.cell, f.period_start, f.period_end) for f in reading.facts] == [
        ("D3", date(2024, 6, 17), date(2024, 6, 23)),
        ("D4", date(2024, 6, 1), date(2024, 6, 30)),
    ]


@pytest.mark.parametrize("days", [(3, 31), ("3日", "31日"), ("3号", "31号"), ("3", "31"), (5, 32)])
@pytest.mark.parametrize("head", ["日期", "时间", "日"])
def test_a_bare_day_that_the_month_of_the_sheet_does_not_have_is_asked_about(days, head) -> None:
    rows = [
        ["龙陵县龙山派出所2024年6月反诈宣传逐日登记表"],
        [head, "宣传场次（场）", "受众（人次）"],
        [days[0], 1, 40],
        [days[1], 2, 60],
    ]
    reading = read(rows)
    assert codes(reading) == [("A4", "date_impossible")]
    assert {(f.period_start, f.period_end) for f in reading.facts if f.cell == "C4"} == {
        (date(2024, 6, 1), date(2024, 6, 30))
    }


def test_the_last_day_of_a_leap_february_is_a_day() -> None:
    for year, asked in ((2024, []), (2023, [("A4", "date_impossible")])):
        rows = [
            [f"龙陵县龙山派出所{year}年2月反诈宣传逐日登记表"],
            ["日期", "宣传场次（场）"],
            [3, 1],
            [29, 2],
        ]
        assert codes(read(rows, "台账.xlsx")) == asked


@pytest.mark.parametrize(
    ("day", "month"),
    [
        ("6月31日", 6),
        ("2.30", 2),
        ("2024-6-31", 6),
        ("9月31日上午", 9),
        ("2024年11月31日9:30", 11),
        ("13月2日", 0),
    ],
)
def test_the_month_of_a_day_that_is_none_is_certain_where_the_sheet_tells_the_year(day, month) -> None:
    rows = [
        ["龙陵县龙山派出所2024年反诈宣传登记表"],
        ["日期", "宣传场次（场）"],
        ["3月4日", 1],
        [day, 2],
    ]
    reading = read(rows, "台账.xlsx")
    assert codes(reading) == [("A4", "date_impossible")]
    told = {(f.period_start.month, f.period_end.month) for f in reading.facts if f.cell == "B4"}
    assert told == {(month, month) if month else (1, 12)}


@pytest.mark.parametrize("day", ["2024年6月31日", "6月31日下午", "31日", "6.31"])
def test_a_form_whose_day_no_calendar_has_is_asked_about(day) -> None:
    rows = [
        ["龙陵县龙山派出所2024年6月反诈宣传登记表"],
        ["活动名称", "讲座"],
        ["活动时间", day],
        ["活动地点", "村部"],
        ["参加人数（人次）", 30],
    ]
    reading = read(rows, "表.xlsx")
    assert codes(reading) == [("B3", "date_impossible")]
    assert {(f.period_start, f.period_end) for f in reading.facts} == {(date(2024, 6, 1), date(2024, 6, 30))}
