"""本月 beside 本季 and 本年: only the shortest counts, whatever the order."""

from __future__ import annotations

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
