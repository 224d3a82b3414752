"""本月 beside 本季 and 本年: only the shortest counts, whatever the order."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

NAME = "统计.xlsx"


def test_a_quarter_beside_the_month_runs_on_to_its_end() -> None:
    reading = read(
        [
            ["龙陵县各乡镇2023年6月反诈宣传进度表"],
            ["乡镇", "宣传场次（场）", "", "", "发放资料（份）", ""],
            ["", "本年", "本月", "本季", "本季", "本月"],
            ["龙山镇", 52, 11, 27, 5200, 1850],
            ["镇安镇", 31, 6, 16, 2600, 900],
        ],
        NAME,
    )
    assert figures(reading) == [
        ("C4", "sessions", 11),
        ("F4", "leaflets", 1850),
        ("C5", "sessions", 6),
        ("F5", "leaflets", 900),
    ]
    assert {str(fact.period_start) for fact in reading.facts} == {"2023-06-01"}
    assert roles(reading, "B4", "D4", "E4") == ["cumulative", "cumulative", "cumulative"]
    assert codes(reading) == []


def test_the_month_beside_the_week_of_the_report() -> None:
    head = ["单位", "本周宣传（场）", "本月宣传（场）"]
    reading = read([["龙陵县2023年6月5日至11日反诈宣传周报"], head, ["龙山派出所", 2, 5]], NAME)
    assert figures(reading) == [("B3", "sessions", 2)]


def test_the_quarter_of_a_quarters_report_counts() -> None:
    head = ["单位", "本季宣传（场）", "发放资料（份）"]
    reading = read([["龙陵县2023年第二季度反诈宣传统计"], head, ["龙山派出所", 9, 300]], NAME)
    assert figures(reading) == [("B3", "sessions", 9), ("C3", "leaflets", 300)]
    assert {str(fact.period_start) for fact in reading.facts} == {"2023-04-01"}


@pytest.mark.parametrize(
    ("own", "longer"),
    [
        ("当月", "1-4月"),
        ("本月", "1—4月"),
        ("4月", "1至4月"),
        ("4月份", "今年1-4月"),
        ("当月", "年初至今"),
        ("本期", "1-4月"),
    ],
)
def test_the_months_up_to_the_reports_own_run_on_to_it(own: str, longer: str) -> None:
    head = [["单位", "短信（条）", "", "海报（张）", ""], ["", own, longer, own, longer]]
    reading = read([["龙陵县2023年4月反诈宣传报表"], *head, ["龙山派出所", 24, 89, 12, 40]], NAME)
    assert figures(reading) == [("B4", "sms", 24), ("D4", "posters", 12)]
    assert {str(fact.period_start) for fact in reading.facts} == {"2023-04-01"}
    assert roles(reading, "C4", "E4") == ["cumulative", "cumulative"]
    assert codes(reading) == []


def test_the_quarter_up_to_march_beside_march() -> None:
    head = ["单位", "3月宣传单（份）", "一季度宣传单（份）"]
    reading = read([["龙陵县2023年3月反诈宣传报表"], head, ["龙山派出所", 24, 89]], NAME)
    assert figures(reading) == [("B3", "leaflets", 24)]


def test_the_month_of_a_report_that_names_none_is_the_last_one() -> None:
    head = [["单位", "宣传单（份）", ""], ["", "当月", "1-4月"]]
    reading = read([["龙陵县2023年反诈宣传报表"], *head, ["龙山派出所", 24, 89]], NAME)
    assert figures(reading) == [("B4", "leaflets", 24)]
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2023-04-01", "2023-04-30")]


def test_rows_of_the_month_and_of_the_months_up_to_it() -> None:
    rows = [["龙山派出所", "当月", 100], ["", "1-4月", 150], ["镇安派出所", "当月", 10], ["", "1-4月", 15]]
    reading = read([["龙陵县2023年4月反诈宣传报表"], ["单位", "时段", "宣传单（份）"], *rows], NAME)
    assert figures(reading) == [("C3", "leaflets", 100), ("C5", "leaflets", 10)]
    assert codes(reading) == []


def test_earlier_months_beside_the_reports_own_count() -> None:
    head = ["单位", "1-3月宣传单（份）", "4月宣传单（份）"]
    reading = read([["龙陵县2023年4月反诈宣传报表"], head, ["龙山派出所", 60, 24]], NAME)
    assert figures(reading) == [("B3", "leaflets", 60), ("C3", "leaflets", 24)]


def test_the_months_of_their_own_report_count_alone() -> None:
    head = ["单位", "1-4月宣传单（份）"]
    reading = read([["龙陵县2023年4月反诈宣传报表"], head, ["龙山派出所", 89]], NAME)
    assert figures(reading) == [("B3", "leaflets", 89)]
