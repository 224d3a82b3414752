"""A year that stands over months or quarters, across or down, completes them and is not their period."""

from __future__ import annotations

from etl.schema import Reading

from .small_sheets import codes, read


def periods(reading: Reading) -> list[tuple[str, str, str]]:
    return [(fact.cell, str(fact.period_start), str(fact.period_end)) for fact in reading.facts]


def test_months_under_their_years() -> None:
    head = [["镇", "2023年", "", "2024年"], ["", "11月", "12月", "1月"]]
    reading = read([["各镇反诈讲座场次统计"], *head, ["龙山镇", 1, 2, 3]], name="龙陵县冬季.xlsx")
    assert periods(reading) == [
        ("B4", "2023-11-01", "2023-11-30"), ("C4", "2023-12-01", "2023-12-31"), ("D4", "2024-01-01", "2024-01-31"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_quarters_under_a_year_that_is_not_the_titles() -> None:
    head = [["镇", "2023年", "2024年"], ["", "四季度", "一季度"]]
    reading = read([["2024年各镇反诈讲座场次统计"], *head, ["龙山镇", 1, 2]], name="龙陵县反诈.xlsx")
    assert periods(reading) == [("B4", "2023-10-01", "2023-12-31"), ("C4", "2024-01-01", "2024-03-31")]


def test_months_below_a_line_with_their_year() -> None:
    rows = [["月份", "讲座（场）"], ["2023年"], ["12月", 4], ["2024年"], ["1月", 5]]
    reading = read(rows, name="龙山派出所反诈讲座.xlsx")
    assert periods(reading) == [("B3", "2023-12-01", "2023-12-31"), ("B5", "2024-01-01", "2024-01-31")]


def test_weeks_of_a_month_without_their_days_are_counted_in_it() -> None:
    reading = read([["2023年8月反诈讲座场次统计"], ["村", "第一周", "第二周"], ["龙山村", 3, 4]])
    assert periods(reading) == [("B3", "2023-08-01", "2023-08-31"), ("C3", "2023-08-01", "2023-08-31")]
    assert codes(reading) == [("B2", "week_of_month"), ("C2", "week_of_month")]
