"""合计 | 5场 below the themes of a list of activities sums up its rows."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEAD = ["日期", "受邀学校", "主题", "受众（人次）", "主讲人"]
ROWS = [
    ["4月3日", "龙陵县第一中学", "拒绝校园贷", 30, "李某"],
    ["4月5日", "龙山镇中学", "莫做工具人", 40, "李某"],
    ["4月9日", "镇安镇中学", "远离帮信罪", 20, "王某"],
]


@pytest.mark.parametrize("total", ["3场", "共3场", "3节", 3])
def test_how_many_sessions_there_were_is_a_total(total: object) -> None:
    reading = read(
        [["龙陵县人民法院2023年4月反诈宣讲台账"], HEAD, *ROWS, ["合计", None, total, 90]], "台账.xlsx"
    )
    assert roles(reading, "A6", "C6", "D6") == ["label", "total", "total"]
    assert [one for one in figures(reading) if one[1] == "sessions"] == [
        ("C3", "sessions", 1), ("C4", "sessions", 1), ("C5", "sessions", 1),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_number_of_sessions_that_differs_from_the_rows_is_asked_about() -> None:
    reading = read(
        [["龙陵县人民法院2023年4月反诈宣讲台账"], HEAD, *ROWS, ["合计", None, "5场", 90]], "台账.xlsx"
    )
    assert codes(reading) == [("C6", "total_differs")]
    assert [(i.message_zh) for i in reading.issues if i.cell == "C6"] == [
        "C6 的合计写 5场，各项之和为 3，多了 2。"
    ]


def test_sums_of_parts_of_a_list_are_of_their_own_rows() -> None:
    rows = [
        *ROWS[:2],
        ["小计", None, "2场", 70],
        ROWS[2],
        ["小计", None, "1场", 20],
        ["合计", None, "3场", 90],
    ]
    reading = read([["龙陵县人民法院2023年4月反诈宣讲台账"], HEAD, *rows], "台账.xlsx")
    assert figures(reading) == [
        ("D3", "people_reached", 30), ("D4", "people_reached", 40), ("D6", "people_reached", 20),
        ("C3", "sessions", 1), ("C4", "sessions", 1), ("C6", "sessions", 1),
    ]  # fmt: skip
    for row in (5, 7, 8):
        assert roles(reading, f"A{row}", f"C{row}", f"D{row}") == ["label", "total", "total"]
    assert codes(reading) == []
