"""一季度 and 二季度 over the same heads, 上半年合计 over them again: each total is the sum of its namesakes."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, read

NAME = "龙陵县2023年上半年反诈宣传统计.xlsx"
TITLE = ["2023年上半年反诈宣传统计表"]


def asked(*rows: list[object]) -> list[tuple[str, str]]:
    """What is said of totals."""
    table: Rows = [TITLE, *rows]
    return [(i.cell, i.message_zh) for i in read(table, NAME).issues if i.code.startswith("total_")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("讲座（场）", "集市宣传（场）"),
        ("宣传单（份）", "手册（份）"),
        ("A（场）", "B（人次）"),
        ("甲（件）", "乙（件）"),
    ],
)
def test_totals_behind_their_parts(one: str, other: str) -> None:
    heads = [
        ["单位", "会员（人）", "一季度", "", "二季度", "", "上半年合计", ""],
        ["", "", *[one, other] * 3],
    ]
    right: list[object] = ["龙山所", 1860, 4, 655, 5, 820, 9, 1475]
    wrong: list[object] = ["镇安所", 402, 1, 180, 2, 205, 3, 445]
    said = [("H5", "H5 的合计写 445，各项之和为 385，多了 60。")]
    assert asked(*heads, right, wrong) == said


def test_totals_before_their_parts() -> None:
    heads: list[list[object]] = [
        ["单位", "合计", "", "一季度", "", "二季度", ""],
        ["", *["讲座（场）", "集市宣传（场）"] * 3],
    ]
    said = asked(*heads, ["龙山所", 9, 14, 4, 6, 5, 8], ["镇安所", 3, 9, 1, 1, 2, 2])
    assert said == [("C5", "C5 的合计写 9，各项之和为 3，多了 6。")]


def test_totals_of_one_branch_are_of_its_own_columns() -> None:
    heads: list[list[object]] = [
        ["单位", "线下", "", "", "线上", "", ""],
        ["", *["一季度", "二季度", "合计"] * 2],
        ["", *["场次"] * 6],
    ]
    assert asked(*heads, ["龙山所", 1, 2, 3, 4, 5, 9]) == []
    told = asked(*heads, ["龙山所", 1, 2, 3, 4, 5, 19], ["镇安所", 1, 2, 3, 4, 5, 9])
    assert told == [("G5", "G5 的合计写 19，各项之和为 9，多了 10。")]


def test_papers_of_several_units_still_make_up_their_total() -> None:
    heads: list[list[object]] = [["单位", "宣传单（份）", "海报（张）", "合计（份）"]]
    assert asked(*heads, ["龙山所", 40, 6, 46]) == []


@pytest.mark.parametrize(
    "middle", [("一季度", "二季度", "合计"), ("学生", "家长", "小计"), ("1月", "2月", "合计")]
)
@pytest.mark.parametrize("last", ["场次", "宣传单（份）"])
def test_three_levels_written_out_in_every_column(middle: tuple[str, str, str], last: str) -> None:
    heads: list[list[object]] = [
        ["单位", *["线下"] * 3, *["线上"] * 3],
        ["", *middle * 2],
        ["", *[last] * 6],
    ]
    reading = read([TITLE, *heads, ["龙山所", 1, 2, 3, 4, 5, 19], ["镇安所", 1, 2, 3, 4, 5, 9]], NAME)
    assert [fact.value for fact in reading.facts] == [1, 2, 4, 5, 1, 2, 4, 5]
    assert [issue.cell for issue in reading.issues if issue.code.startswith("total_")] == ["G5"]
