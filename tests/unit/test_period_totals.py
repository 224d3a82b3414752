"""一季度, 上半年 and 全年 among figures of the periods that they hold; what was due; lines over a header said again."""

from __future__ import annotations

import pytest

from etl.explain import Speaker, explain_reading
from etl.schema import Supplied

from .small_sheets import codes, figures, read, roles

NAME = "龙陵县龙山派出所2023年反诈宣传统计.xlsx"
MONTHS = ["1月", "2月", "3月", "一季度", "4月", "5月", "6月", "二季度", "上半年"]
LINE = ["宣传单", *[""] * 8, "单位：份"]


def test_quarters_and_half_year_beside_their_months_are_totals() -> None:
    reading = read([LINE, ["村", *MONTHS], ["龙新村", 1, 2, 3, 6, 4, 5, 6, 15, 21]], NAME)
    assert [f.cell for f in reading.facts] == ["B3", "C3", "D3", "F3", "G3", "H3"]
    assert roles(reading, "E3", "I3", "J3") == ["total"] * 3
    assert codes(reading) == []


def test_it_is_said_why_a_quarter_is_a_total() -> None:
    reading = read([LINE, ["村", *MONTHS], ["龙新村", 1, 2, 3, 6, 4, 5, 6, 15, 21]], NAME)
    told = [line.text for line in explain_reading(reading, Supplied(), Speaker("zh"))]
    assert [text for text in told if "一季度" in text] == [
        "E 列“一季度”：合计，只用于核对，不重复计入（所含期间另有各列）"
    ]


def test_half_year_that_is_no_sum_of_its_months_is_asked_about() -> None:
    rows = [["龙新村", 0.2, 0.15, 0.3, 0.65, 0.25, 0.3, 0.35, 0.9, 1.65]]
    reading = read([["宣传单", *[""] * 8, "单位：万份"], ["村", *MONTHS], *rows], NAME)
    assert codes(reading) == [("J3", "total_differs")]
    said = next(issue.message_zh for issue in reading.issues if issue.cell == "J3")
    assert said == "J3 的合计写 1.65 (= 16500)，各项之和为 15500，多了 1000。"


def test_month_beside_the_half_year_leaves_both() -> None:
    reading = read(
        [["村", "6月宣传单（份）", "上半年宣传单（份）"], ["龙新村", 4, 21], ["镇北村", 5, 30]], NAME
    )
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]


def test_quarter_of_another_measure_is_no_total() -> None:
    head = ["村", "1月场次（场）", "2月场次（场）", "3月场次（场）", "一季度宣传单（份）"]
    reading = read([head, ["龙新村", 1, 2, 3, 6]], NAME)
    assert [f.cell for f in reading.facts] == ["B2", "C2", "D2", "E2"]


def test_quarter_whose_months_are_blank_is_the_figure() -> None:
    rows = [["龙新村", 1, 2, 3, 6], ["镇北村", "", "", "", 9]]
    reading = read([["宣传单", "", "", "", "单位：份"], ["村", *MONTHS[:4]], *rows], NAME)
    assert [(f.cell, f"{f.period_start:%m}-{f.period_end:%m}") for f in reading.facts] == [
        ("B3", "01-01"), ("C3", "02-02"), ("D3", "03-03"), ("E4", "01-03"),
    ]  # fmt: skip


def test_total_behind_quarters_is_the_sum_of_the_months() -> None:
    head = ["村", *MONTHS[:5], "合计"]
    reading = read([["宣传单", *[""] * 5, "单位：份"], head, ["龙新村", 1, 2, 3, 6, 4, 17]], NAME)
    assert codes(reading) == [("G3", "total_differs")]
    assert "10" in next(issue.message_zh for issue in reading.issues if issue.cell == "G3")


HEAD = ["时间", "宣传单（份）", "入户（户）"]
QUARTER = [["1月", 10, 5], ["2月", 20, 6], ["3月", 30, 7]]


@pytest.mark.parametrize("word", ["一季度", "第一季度", "1-3月", "2023年第一季度"])
def test_row_of_a_quarter_below_its_months_is_a_total(word: str) -> None:
    reading = read([HEAD, *QUARTER, [word, 60, 19]], NAME)
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3", "B4", "C4"]
    assert roles(reading, "B5", "C5") == ["total", "total"]
    assert codes(reading) == [("C5", "total_differs")]


def test_half_year_below_its_quarters_is_a_total() -> None:
    reading = read([HEAD, ["一季度", 10, 5], ["二季度", 20, 6], ["上半年", 30, 12]], NAME)
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]
    assert codes(reading) == [("C4", "total_differs")]


def test_quarter_above_its_months_is_a_total_and_the_last_row_of_all_is_checked() -> None:
    reading = read([HEAD, ["一季度", 60, 18], *QUARTER, ["4月", 1, 1], ["合计", 61, 19]], NAME)
    assert [f.cell for f in reading.facts] == ["B3", "C3", "B4", "C4", "B5", "C5", "B6", "C6"]
    assert codes(reading) == []


def test_month_below_its_weeks_and_year_below_its_quarters_are_totals() -> None:
    days = ["4月1日-4月9日", "4月10日-4月16日", "4月17日-4月23日", "4月24日-4月30日"]
    weeks = read([HEAD, *([text, 1, 1] for text in days), ["4月", 4, 5]], NAME)
    assert codes(weeks) == [("C6", "total_differs")]
    quarters = [[f"{n}季度", 1, 1] for n in "一二三四"]
    assert codes(read([HEAD, *quarters, ["全年", 4, 5]], NAME)) == [("C6", "total_differs")]


def test_activity_of_a_quarter_in_a_list_is_a_session() -> None:
    rows = [[f"{n}月", "反诈讲座", 10] for n in (1, 2, 3)]
    reading = read([["时间", "活动名称", "参加人数（人）"], *rows, ["一季度", "反诈讲座", 30]], NAME)
    assert [f.cell for f in reading.facts if f.measure == "sessions"] == ["B2", "B3", "B4", "B5"]


def test_quarter_that_alone_has_parts_is_left_to_the_store() -> None:
    head = ["村", "1月宣传人次", "2月宣传人次", "3月宣传人次", "一季度宣传人次", "其中老年人"]
    reading = read([head, ["龙新村", 1, 2, 3, 6, 4]], NAME)
    assert [(f.cell, f.value, f"{f.period_end:%m}") for f in reading.facts][3:] == [
        ("E2", 2, "03"), ("F2", 4, "03"),
    ]  # fmt: skip


def test_quarter_whose_parts_have_their_months_too_is_a_total_with_them() -> None:
    pair = [[f"{n}宣传人次", "其中老年人"] for n in ("1月", "2月", "3月", "一季度")]
    head = ["村", *(text for both in pair for text in both)]
    reading = read([head, ["龙新村", 3, 1, 4, 1, 5, 2, 12, 5]], NAME)
    assert [(f.cell, f.value, f"{f.period_start:%m}") for f in reading.facts] == [
        ("B2", 2, "01"), ("C2", 1, "01"), ("D2", 3, "02"), ("E2", 1, "02"), ("F2", 3, "03"), ("G2", 2, "03"),
    ]  # fmt: skip
    assert codes(reading) == [("I2", "total_differs")]


def test_month_above_the_half_year_leaves_both_rows() -> None:
    reading = read([HEAD, ["6月", 10, 5], ["上半年", 30, 12]], NAME)
    assert [f.cell for f in reading.facts] == ["B2", "C2", "B3", "C3"]


def test_quarter_of_one_unit_is_no_sum_of_anothers_months() -> None:
    months = [["龙新村", *row] for row in QUARTER]
    reading = read([["村", *HEAD], *months, ["镇北村", "一季度", 60, 18], ["", "4月", 3, 3]], NAME)
    assert [f.cell for f in reading.facts if f.cell.startswith("C")] == ["C2", "C3", "C4", "C5", "C6"]
    own = read([["村", *HEAD], *months, ["", "一季度", 60, 18]], NAME)
    assert [f.cell for f in own.facts if f.cell.startswith("C")] == ["C2", "C3", "C4"]


def test_row_of_a_quarter_whose_months_are_blank_is_the_figure() -> None:
    months = [["1月", 10, ""], ["2月", 20, ""], ["3月", 30, "-"]]
    reading = read([HEAD, *months, ["一季度", 60, 18]], NAME)
    assert [f.cell for f in reading.facts] == ["B2", "B3", "B4", "C5"]


@pytest.mark.parametrize(
    "title", ["龙山派出所2023年上半年反诈宣传人次统计", "龙山派出所2023年4月反诈宣传汇总"]
)
def test_title_beside_the_line_of_units_is_a_title(title: str) -> None:
    reading = read([[title, "", "单位：份"], ["村", "4月", "5月"], ["龙新村", 1, 2], ["镇北村", 3, 4]], NAME)
    assert roles(reading, "A1", "C1") == ["title", "meta"]


@pytest.mark.parametrize(
    ("due", "done"),
    [("应发", "实发"), ("应宣", "已宣"), ("应签", "实签"), ("应贴", "已贴"), ("应发放数", "实际发放数")],
)
def test_what_was_due_beside_what_was_done_is_a_plan(due: str, done: str) -> None:
    reading = read([["村", "宣传单（份）", ""], ["", due, done], ["龙新村", 20, 18], ["镇北村", 10, 10]])
    assert figures(reading) == [("C3", "leaflets", 18), ("C4", "leaflets", 10)]
    assert roles(reading, "B3", "B4") == ["planned", "planned"]


@pytest.mark.parametrize(
    ("due", "done"), [("应访户数（户）", "已访户数（户）"), ("应宣户数（户）", "实宣户数（户）")]
)
def test_what_was_due_in_a_flat_header_is_a_plan(due: str, done: str) -> None:
    reading = read([["村", due, done], ["龙新村", 20, 18], ["镇北村", 10, 10]])
    assert [f.cell for f in reading.facts] == ["C2", "C3"]


def test_header_below_a_section_keeps_the_section_and_the_total_holds_all_rows() -> None:
    head = ["宣传方式", "场次", "人次"]
    sections = [
        ["一、老年人宣传情况"],
        ["专题讲座", 3, 145],
        ["二、青少年宣传情况"],
        head,
        ["假期课堂", 2, 66],
    ]
    reading = read([head, *sections, ["总计", 5, 212]])
    groups = [(f.cell, f.target_group) for f in reading.facts]
    assert groups == [("B3", "elderly"), ("C3", "elderly"), ("B6", "youth"), ("C6", "youth")]
    assert codes(reading) == [("C7", "total_differs")]


def test_numbered_lines_over_the_same_header_are_sections_from_the_first_on() -> None:
    head = ["宣传方式", "场次", "人次"]
    first = [["一、面向老年人"], head, ["专题讲座", 3, 145], ["小计", 3, 145]]
    second = [["二、面向青少年"], head, ["假期课堂", 2, 66], ["小计", 2, 66]]
    reading = read([["反诈宣传情况表"], *first, *second, ["总计", 5, 212]])
    assert [f.target_group for f in reading.facts] == ["elderly", "elderly", "youth", "youth"]
    assert codes(reading) == [("C10", "total_differs")]
    assert roles(reading, "A1", "A2", "A6") == ["title", "label", "label"]


def test_total_of_each_section_is_compared_with_its_own_rows() -> None:
    head = ["村", "宣传单（份）"]
    rows = [["龙新村", 10], ["镇北村", 20], ["合计", 30]]
    reading = read([["一、4月"], head, *rows, ["二、5月"], head, ["龙新村", 1], ["镇北村", 2], ["合计", 5]])
    said = [issue.message_zh for issue in reading.issues if issue.cell == "B10"]
    assert len(said) == 1
    assert "各项之和为 3，" in said[0]
    assert [f"{f.period_start:%m}" for f in reading.facts] == ["04", "04", "05", "05"]


def test_total_without_figures_is_a_label() -> None:
    reading = read([["村", "宣传单（份）"], ["龙新村", 20], ["镇北村", 10], ["合计"], ["注：不含夜间"]])
    assert roles(reading, "A4", "A5") == ["label", "note"]
    assert codes(reading) == []
