"""A（场） with A＝反诈宣讲场次 below the table, 数① with its note: what a note says of a head, the head says."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = ["2023年4月反诈宣传统计表"]
ROWS = [["龙山所", 10, 400], ["镇安所", 5, 180]]


@pytest.mark.parametrize(
    "note",
    [
        "注：A＝反诈宣讲场次，B＝受教育职工人次。本所停工。",
        "说明：A-讲座场次；B-受众人次",
        "A、B分别为场次、人次。",
        "表中A和B分别表示宣讲场次、受教育人次。",
        "注:A指宣讲场次 B指受教育人次",
        "备注：Ａ：讲座；Ｂ：听讲群众",
    ],
)
def test_letters_that_a_note_explains(note: str) -> None:
    reading = read([TITLE, ["单位", "A（场）", "Ｂ（人次）"], *ROWS, [note]])
    assert figures(reading) == [
        ("B3", "sessions", 10),
        ("C3", "people_reached", 400),
        ("B4", "sessions", 5),
        ("C4", "people_reached", 180),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("heads", "note"),
    [
        (("①", "②"), "注：①为宣讲场次；②为受众人次"),
        (("甲（场）", "乙（人次）"), "甲：讲座，乙：受众"),
        (("讲座①（场）", "受众（人次）②"), "①含座谈会。②含线上。"),
        (("讲座¹（场）", "受众²"), "¹含座谈会。²按人次计。"),
    ],
)
def test_other_marks(heads: tuple[str, str], note: str) -> None:
    reading = read([TITLE, ["单位", *heads], ROWS[0], [note]])
    assert figures(reading) == [("B3", "sessions", 10), ("C3", "people_reached", 400)]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["数①", "数量①", "完成数②"])
def test_a_note_that_tells_of_a_running_total(head: str) -> None:
    note = f"{head[-1]}数为2023年1月1日以来累计数。"
    form = [["宣传单（份）", "约860"], ["讲座（场）", 7]]
    reading = read([["龙山所反诈宣传情况表"], ["截至2023年6月30日"], ["内容", head], *form, [note]])
    assert [(f.cell, f.measure, f.value, f.basis) for f in reading.facts] == [
        ("B4", "leaflets", 860, "cumulative"),
        ("B5", "sessions", 7, "cumulative"),
    ]
    assert {str(f.period_end) for f in reading.facts} == {"2023-06-30"}
    assert codes(reading) == []


def test_a_letter_that_nothing_explains_is_asked_about() -> None:
    reading = read([TITLE, ["单位", "A（场）", "B（人次）"], ROWS[0]])
    assert figures(reading) == [("B3", "sessions", 10)]
    assert codes(reading) == [("C3", "unread_under_header")]


def test_grades_are_no_heads() -> None:
    reading = read([TITLE, ["单位", "等级", "宣传单（份）"], ["龙山所", "A", 400], ["A：优秀，B：良好"]])
    assert figures(reading) == [("C3", "leaflets", 400)]
    assert codes(reading) == []
    assert [cell.text for cell in reading.cells if cell.cell == "B3"] == ["A"]
