"""A year that stands over months or quarters, across or down, completes them and is not their period."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read, read_book


def periods(reading: Reading) -> list[tuple[str, str, str]]:
    return [(fact.cell, str(fact.period_start), str(fact.period_end)) for fact in reading.facts]


def notes(reading: Reading) -> list[tuple[str, str]]:
    return [(issue.cell, issue.code) for issue in reading.issues if issue.severity == "note"]


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
    assert codes(reading) == []
    assert notes(reading) == [("B2", "week_of_month")]


def test_rows_of_weeks_are_counted_in_their_month() -> None:
    title, head = ["2023年2月反诈讲座统计"], ["周次", "讲座（场）"]
    weeks = [["第一周", 3], ["第二周", 4], ["第三周", 2], ["第四周", 1], ["第五周", 5]]
    reading = read([title, head, *weeks, ["合计", 15]])
    assert {(start, end) for _, start, end in periods(reading)} == {("2023-02-01", "2023-02-28")}
    assert notes(reading) == [("A3", "week_of_month")]


def test_rows_of_weeks_of_the_year_keep_their_days() -> None:
    rows = [["2023年4月反诈讲座统计"], ["周次", "讲座（场）"], ["第15周", 3], ["第16周", 4]]
    assert periods(read(rows)) == [("B3", "2023-04-10", "2023-04-16"), ("B4", "2023-04-17", "2023-04-23")]


def test_weeks_below_a_line_with_their_month() -> None:
    rows = [["2023年反诈讲座统计"], ["周次", "讲座（场）"], ["5月"], ["第一周", 3], ["6月"], ["第一周", 4]]
    assert periods(read(rows, name="龙陵县龙山派出所反诈讲座.xlsx")) == [
        ("B4", "2023-05-01", "2023-05-31"), ("B6", "2023-06-01", "2023-06-30"),
    ]  # fmt: skip


def test_a_week_that_names_its_month() -> None:
    rows = [["2023年一季度反诈讲座统计"], ["时间", "讲座（场）"], ["2月第一周", 3], ["3月第2周", 4]]
    reading = read(rows, name="龙陵县龙山派出所反诈讲座.xlsx")
    assert periods(reading) == [("B3", "2023-02-01", "2023-02-28"), ("B4", "2023-03-01", "2023-03-31")]
    assert notes(reading) == [("A3", "week_of_month")]


def test_bare_numbers_of_weeks_are_no_days() -> None:
    reading = read([["2023年5月反诈讲座统计"], ["周次", "讲座（场）"], [1, 3], [2, 4], [3, 2]])
    assert {(start, end) for _, start, end in periods(reading)} == {("2023-05-01", "2023-05-31")}
    assert notes(reading) == [("A3", "week_of_month")]


def test_weeks_of_a_term_are_no_weeks_of_the_year() -> None:
    title = ["龙陵县龙山中学2023年春季学期反诈班会统计"]
    down = read([title, ["周次", "班会（场）"], ["第2周", 3], ["第3周", 4]], name="班会.xlsx")
    across = read(
        [title, ["年级", "第2周", "第3周"], ["", "班会（场）", "班会（场）"], ["七年级", 3, 4]],
        name="班会.xlsx",
    )
    for reading, cell in ((down, "A3"), (across, "B2")):
        assert {(start, end) for _, start, end in periods(reading)} == {("2023-02-01", "2023-07-31")}
        assert codes(reading) == [(cell, "week_of_term")]


def two_sheets(first: str, second: str, name: str) -> Reading:
    rows = [["派出所", "讲座（场）", "海报（张）"], ["龙山派出所", 3, 4]]
    return read_book({first: rows, second: rows}, name)


def test_sheets_of_weeks_are_counted_in_their_month() -> None:
    reading = two_sheets("第一周", "第二周", "龙陵县2023年5月反诈宣传.xlsx")
    assert {(start, end) for _, start, end in periods(reading)} == {("2023-05-01", "2023-05-31")}
    assert len(reading.facts) == 4
    assert codes(reading) == []


def test_a_single_sheet_of_a_week_asks_for_its_days() -> None:
    reading = two_sheets("第二周", "备用", "龙陵县2023年5月反诈宣传.xlsx")
    assert {fact.sheet for fact in reading.held} == {"第二周"}
    errors = [issue.code for issue in reading.issues if issue.severity == "error"]
    assert errors == ["period_unknown", "table_period_unknown"]


def test_weekdays_in_rows_are_days_of_the_week_of_the_title() -> None:
    rows = [["反诈宣传周报（2023年5月15日-5月21日）"], ["星期", "讲座（场）"], ["周一", 1], ["星期三", 2]]
    assert periods(read(rows)) == [("B3", "2023-05-15", "2023-05-15"), ("B4", "2023-05-17", "2023-05-17")]


@pytest.mark.parametrize("sign", ["", "日"])
def test_numbers_above_columns_are_days_of_the_titles_month(sign: str) -> None:
    rows = [
        ["2023年5月反诈宣传日统计"],
        ["项目", *[f"{number}{sign}" for number in (1, 2, 3, 4)], "合计"],
        ["讲座（场）", 1, 0, 2, "", 3],
        ["宣传单（份）", "", 20, 30, 10, 61],
    ]
    reading = read(rows)
    assert periods(reading) == [
        ("B3", "2023-05-01", "2023-05-01"), ("C3", "2023-05-02", "2023-05-02"), ("D3", "2023-05-03", "2023-05-03"),
        ("C4", "2023-05-02", "2023-05-02"), ("D4", "2023-05-03", "2023-05-03"), ("E4", "2023-05-04", "2023-05-04"),
    ]  # fmt: skip
    assert codes(reading) == [("F4", "total_differs")]
