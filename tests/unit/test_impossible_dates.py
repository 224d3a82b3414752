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
