"""A total over fraud and other matters is compared with what all of them state (contract 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = ["龙陵县各派出所2023年4月宣传活动统计表"]
HEADS = [
    ["单位", "反诈", "", "禁毒", "", "消防", ""],
    ["", "场次", "受众（人次）", "场次", "受众（人次）", "场次", "受众（人次）"],
]
ROWS = [
    ["龙山派出所", 14, 4120, 6, 1300, 3, 640],
    ["镇安派出所", 7, 1760, 4, 700, 2, 310],
    ["平达派出所", 5, 1045, 3, 390, 1, 150],
]


def test_a_column_of_one_measure_over_all_matters() -> None:
    rows = [[*row, total] for row, total in zip(ROWS, [23, 13, 11], strict=True)]
    reading = read([TITLE, [*HEADS[0], "场次合计"], [*HEADS[1], ""], *rows])
    assert codes(reading) == [("H6", "total_differs")]
    told = next(issue for issue in reading.issues if issue.code == "total_differs")
    assert told.message_zh == "H6 的合计写 11，各项之和为 9，多了 2。"
    assert len(figures(reading)) == 6


def test_a_head_of_totals_over_all_matters() -> None:
    totals = [[23, 6060], [13, 2770], [9, 1595]]
    rows = [[*row, *total] for row, total in zip(ROWS, totals, strict=True)]
    reading = read([TITLE, [*HEADS[0], "合计", ""], [*HEADS[1], "场次", "受众（人次）"], *rows])
    assert codes(reading) == [("I6", "total_differs")]


@pytest.mark.parametrize(
    "heads",
    [["反诈场次", "禁毒场次", "消防场次"], ["反诈宣传（场）", "禁毒宣传（场）", "消防宣传（场）"]],
)
def test_a_bare_total_over_columns_of_one_measure(heads: list[str]) -> None:
    rows = [["龙山派出所", 14, 6, 3, 23], ["镇安派出所", 3, 2, 3, 8], ["平达派出所", 1, 2, 3, 11]]
    reading = read([TITLE, ["单位", *heads, "合计"], *rows])
    assert [(cell, code) for cell, code in codes(reading) if code == "total_differs"] == [
        ("E5", "total_differs")
    ]
    assert [value for _, _, value in figures(reading)] == [14, 3, 1]


def test_a_total_that_mostly_sums_up_something_else_is_not_asked_about() -> None:
    rows = [[*row, total] for row, total in zip(ROWS, [30, 21, 17], strict=True)]
    reading = read([TITLE, [*HEADS[0], "场次合计"], [*HEADS[1], ""], *rows])
    assert codes(reading) == []


def test_a_total_of_fraud_alone_agrees() -> None:
    rows = [["龙山派出所", 14, 6, 14], ["镇安派出所", 3, 2, 3], ["平达派出所", 1, 2, 1]]
    reading = read([TITLE, ["单位", "反诈宣传（场）", "禁毒宣传（场）", "反诈合计"], *rows])
    assert codes(reading) == []


def test_a_row_over_all_matters() -> None:
    rows = [["反诈", 14, 4120], ["禁毒", 6, 1300], ["消防", 3, 640], ["合计", 25, 6060]]
    reading = read([["龙山派出所2023年4月平安宣传统计表"], ["主题", "场次", "受众（人次）"], *rows])
    assert ("B6", "total_differs") in codes(reading)
    assert ("C6", "total_differs") not in codes(reading)


@pytest.mark.parametrize("label", ["全厂", "全矿", "全段", "全中心", "全市场", "全学院"])
def test_the_whole_of_a_body_is_a_total_of_its_parts(label: str) -> None:
    rows = [["车间", "讲座（场）"], ["电解车间", 8], ["铸轧车间", 6], [label, 15]]
    reading = read([["伊川县鑫源铝业有限公司反诈宣传统计（2024年第二季度）"], *rows], "班组.xlsx")
    assert figures(reading) == [("B3", "sessions", 8), ("B4", "sessions", 6)]
    assert codes(reading) == [("B5", "total_differs")]
