"""A form of a block of lines for each unit, without a head: 蓝关所 | 宣讲（场） | 8 | 发单（份） | 2100."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, read, roles

NAME = "十月晾晒.xlsx"
TITLE = ["蓝田县公安局2024年10月反诈宣传战果"]


def lines(name: str, *values: object) -> list[list[object]]:
    """The two lines of a block."""
    sessions, people, households, installed = values
    return [
        [name, "宣讲（场）", sessions, "听讲（人次）", people],
        [None, "入户（户）", households, "APP安装（人）", installed],
    ]


def told(rows: Rows) -> list[tuple[str, str, float]]:
    return [(fact.unit, fact.measure, fact.value) for fact in read(rows, NAME).facts]


BLOCKS = [*lines("蓝关所", 8, 640, 260, 185), *lines("三里所", 3, 210, 95, 60)]
FIGURES = [
    ("蓝关所", "sessions", 8), ("蓝关所", "people_reached", 640),
    ("蓝关所", "households", 260), ("蓝关所", "app_installs", 185),
    ("三里所", "sessions", 3), ("三里所", "people_reached", 210),
    ("三里所", "households", 95), ("三里所", "app_installs", 60),
]  # fmt: skip


@pytest.mark.parametrize("whole", ["全局", "合计", "Σ", "共"])
@pytest.mark.parametrize("first", [False, True])
def test_a_name_holds_for_its_block_and_a_total_sums_them_up(whole, first):
    total = lines(whole, 11, 1150, 355, 245)
    rows = [TITLE, *total, *BLOCKS] if first else [TITLE, *BLOCKS, *total]
    reading = read(rows, NAME)
    assert [(fact.unit, fact.measure, fact.value) for fact in reading.facts] == FIGURES
    row = 2 if first else 6
    assert roles(reading, f"A{row}", f"C{row}", f"E{row + 1}") == ["label", "total", "total"]
    assert codes(reading) == [(f"E{row}", "total_differs")]
    message = next(issue.message_zh for issue in reading.issues if issue.cell == f"E{row}")
    assert all(number in message for number in ("1150", "850", "300"))


def test_the_block_that_a_total_left_out_is_named():
    reading = read([TITLE, *BLOCKS, *lines("全局", 11, 850, 260, 245)], NAME)
    assert codes(reading) == [("C7", "total_misses_row")]
    assert "三里所" in next(issue.message_zh for issue in reading.issues if issue.code == "total_misses_row")


def test_a_block_of_one_line_behind_its_number():
    rows = [["蓝田县2024年10月校园反诈宣传"], [1, "第一小学", "班会（节）", 8, "学生（人次）", 640],
            [2, "城关中学", "班会（节）", 3, "学生（人次）", "—"]]  # fmt: skip
    assert told(rows) == [
        ("第一小学", "sessions", 8),
        ("第一小学", "people_reached", 640),
        ("城关中学", "sessions", 3),
    ]


def test_names_of_ways_and_months_are_no_units():
    ways = [
        TITLE,
        ["线上", "推文（条）", 8, "短视频（条）", 4],
        ["线下", "讲座（场）", 3, "宣传单（份）", 64],
    ]
    assert {unit for unit, _, _ in told(ways)} == {"蓝田县公安局"}
    months = [["蓝关派出所2024年反诈宣传"], ["9月", "讲座（场）", 8], ["10月", "讲座（场）", 4]]
    assert {unit for unit, _, _ in told(months)} == {"蓝关派出所"}
