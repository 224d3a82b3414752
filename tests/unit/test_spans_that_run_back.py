"""2023年6月30日—6月12日 ends before it begins: no period, and asked about; 12月28日—1月3日 goes over new year."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import read_date_cell
from etl.meaning.span_order import span_that_runs_back

from .small_sheets import codes, read
from .told_reports import read_report

TITLE = ["共青团楚雄市委员会2023年“青春反诈”活动清单"]
YEAR = (date(2023, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    "span",
    ["2023年6月30日—6月12日", "6月30日至6月12日", "6.30-6.12", "6.30-12", "6/30-6/12", "2023.6.30-2023.6.12",
     "2023年6月30日至2023年6月12日", "2023-06-30至2023-06-12", "12月28日—12月3日", "2023年6月30日～6月12日",
     "6月30日－6月12日", "６月３０日〜６月１２日", "6月30日‑6月12日"],
)  # fmt: skip
def test_a_row_whose_span_runs_back_counts_in_the_time_of_its_table_and_is_asked_about(span: str) -> None:
    rows = [["反诈集市", "2023年5月4日—5月6日", 730], ["高考后反诈行", span, 260]]
    reading = read([TITLE, ["活动名称", "起止时间", "参与青少年（人次）"], *rows], "清单.xlsx")
    assert {f.cell: (f.period_start, f.period_end) for f in reading.facts if f.measure == "people_reached"} == {
        "C3": (date(2023, 5, 4), date(2023, 5, 6)), "C4": YEAR,
    }  # fmt: skip
    assert codes(reading) == [("B4", "date_reversed")]


@pytest.mark.parametrize(
    ("span", "end"),
    [
        ("12月28日—1月3日", date(2024, 1, 3)),
        ("2023年12月28日至1月3日", date(2024, 1, 3)),
        ("12.28-1.3", date(2024, 1, 3)),
        ("12/28-1/3", date(2024, 1, 3)),
        ("11月20日—2月5日", date(2024, 2, 5)),
        ("9月1日—7月5日", date(2024, 7, 5)),
    ],
)
def test_a_span_over_new_year_stays_one(span: str, end: date) -> None:
    period = read_date_cell(span, span, 2023)
    assert period is not None
    assert period.end == end
    assert span_that_runs_back(span, 2023) == ""


@pytest.mark.parametrize("span", ["2023年2月28日至30日", "6月12日—6月30日", "4.3-4.9", "第3-1期", "5月"])
def test_what_has_no_such_day_or_stands_in_order_does_not_run_back(span: str) -> None:
    assert span_that_runs_back(span, 2023) == ""


def test_two_columns_may_run_back_or_go_over_new_year() -> None:
    rows = [["反诈行", "6月30日", "6月12日", 260], ["跨年夜反诈", "12月28日", "1月3日", 50]]
    heads = ["活动名称", "开始时间", "结束时间", "参与青少年（人次）"]
    reading = read([TITLE, heads, *rows], "清单.xlsx")
    assert [(f.period_start, f.period_end) for f in reading.facts if f.measure == "people_reached"] == [
        YEAR, (date(2023, 12, 28), date(2024, 1, 3)),
    ]  # fmt: skip
    assert codes(reading) == [("C3", "date_reversed")]


def test_a_line_above_that_runs_back_is_asked_about_and_the_next_source_holds() -> None:
    rows = [
        ["共青团楚雄市委员会反诈统计"],
        ["统计时间：2023年11月15日至11月1日"],
        ["项目", "数量"],
        ["发放宣传单（份）", 30],
    ]
    reading = read(rows, "2023年11月.xlsx")
    assert [(f.period_start, f.period_end) for f in reading.facts] == [
        (date(2023, 11, 1), date(2023, 11, 30))
    ]
    assert codes(reading) == [("A2", "period_reversed")]


def test_a_title_that_runs_back_gives_no_time() -> None:
    rows = [
        ["共青团楚雄市委员会反诈统计（2023年11月15日-11月1日）"],
        ["项目", "数量"],
        ["发放宣传单（份）", 30],
    ]
    assert codes(read(rows, "清单.xlsx")) == [("A1", "period_reversed"), ("", "period_unknown")]


def test_a_form_asks_too() -> None:
    rows = [
        ["共青团楚雄市委员会2023年6月反诈活动登记表"],
        ["活动名称", "反诈集市"],
        ["活动时间", "6月30日—6月12日"],
    ]
    reading = read([*rows, ["发放宣传单（份）", 30]], "登记表.xlsx")
    assert {(f.period_start, f.period_end) for f in reading.facts} == {(date(2023, 6, 1), date(2023, 6, 30))}
    assert codes(reading) == [("B3", "date_reversed")]


def test_running_text_asks_too() -> None:
    lines = ["沁水县公安局2023年4月反诈宣传开展情况的报告", "4月28日至4月12日，发放纸杯1500个。"]
    reading = read_report(lines, "沁水县公安局.txt")
    assert [(f.value, f.period_start, f.period_end) for f in reading.facts] == [
        (1500, date(2023, 4, 1), date(2023, 4, 30))
    ]
    assert codes(reading) == [("P2", "prose_date_reversed")]
