"""其中 inside 其中: a part with a part of its own gives its rest, and so does the whole of both (contract 4.3)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import NAME, codes, roles

TITLE = ["反诈宣传受众统计表"]
ROWS = [
    ["水南村", 860, 300, 40, 260, 35],
    ["姚坪村", 420, 150, 12, 130, 18],
    ["大坪村", 500, 300, 25, 250, 22],
]
HEADS = ["A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3"]
FACTS = {
    "B5": (300, "unspecified"), "C5": (260, "students"), "D5": (40, "university_students"),
    "E5": (225, "elderly"), "F5": (35, "elderly_alone"),
    "B6": (140, "unspecified"), "C6": (138, "students"), "D6": (12, "university_students"),
    "E6": (112, "elderly"), "F6": (18, "elderly_alone"),
    "C7": (275, "students"), "D7": (25, "university_students"),
    "E7": (228, "elderly"), "F7": (22, "elderly_alone"),
}  # fmt: skip


def read(rows: Sequence[Sequence[object]], merges: Sequence[str]) -> Reading:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    for merge in merges:
        sheet.merge_cells(merge)
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), NAME, today=date(2026, 1, 1))


def facts(reading: Reading) -> dict[str, tuple[float, str]]:
    return {fact.cell: (fact.value, fact.target_group) for fact in reading.facts}


@pytest.mark.parametrize("inner", ["小计", "合计", "总数", "小计（含大学生）", "合计（人次）", "人数"])
@pytest.mark.parametrize(("student", "alone"), [("其中：大学生", "其中：独居老人"), ("大学生", "独居老人")])
def test_what_a_group_below_of_which_calls_its_sum_is_a_part_and_a_whole(
    inner: str, student: str, alone: str
) -> None:
    heads = [
        ["村", "受众（人次）", "其中"],
        [None, None, "学生", None, "老年人"],
        [None, None, inner, student, inner, alone],
    ]
    reading = read([TITLE, *heads, *ROWS], HEADS)
    assert facts(reading) == FACTS
    assert codes(reading) == [("B7", "parts_above_whole")]


def test_the_whole_may_stand_to_the_right_of_its_parts() -> None:
    heads = [
        ["村", "受众（人次）", "其中"],
        [None, None, "学生", None, "老年人"],
        [None, None, "其中：大学生", "小计", "其中：独居老人", "小计"],
    ]
    swapped = [[a, b, d, c, f, e] for a, b, c, d, e, f in ROWS]
    found = facts(read([TITLE, *heads, *swapped], HEADS))
    assert [found[cell][0] for cell in ("B5", "C5", "D5", "E5", "F5")] == [300, 40, 260, 35, 225]
    heads = [
        ["村", "其中", None, None, None, "受众（人次）"],
        [None, "学生", None, "老年人"],
        [None, "小计", "其中：大学生", "小计", "其中：独居老人"],
    ]
    moved = [[name, *parts, whole] for name, whole, *parts in ROWS]
    found = facts(read([TITLE, *heads, *moved], ["A2:A4", "F2:F4", "B2:E2", "B3:C3", "D3:E3"]))
    assert [found[cell][0] for cell in ("B5", "C5", "D5", "E5", "F5")] == [260, 40, 225, 35, 300]


def test_a_part_of_a_part_under_one_head_needs_no_kind_of_group() -> None:
    heads = [["村", "受众（人次）", "其中"], [None, None, "学生", "其中：女性", "老年人", "其中：女性"]]
    found = facts(read([TITLE, *heads, *ROWS], ["A2:A3", "B2:B3", "C2:F2"]))
    assert [found[cell] for cell in ("B4", "C4", "D4", "E4", "F4")] == [
        (300, "unspecified"), (260, "students"), (40, "women"), (225, "elderly"), (35, "women"),
    ]  # fmt: skip


def test_several_parts_of_one_part() -> None:
    heads = [
        ["村", "受众（人次）", "其中"],
        [None, None, "学生", None, None, "老年人"],
        [None, None, "小计", "其中", None, "小计", "其中"],
        [None, None, None, "大学生", "高中生", None, "独居老人"],
    ]
    rows = [["水南村", 860, 300, 40, 60, 260, 35], ["姚坪村", 420, 150, 12, 20, 130, 18]]
    merges = ["A2:A5", "B2:B5", "C2:G2", "C3:E3", "F3:G3", "D4:E4", "C4:C5", "F4:F5"]
    found = facts(read([TITLE, *heads, *rows], merges))
    assert [found[cell][0] for cell in ("B6", "C6", "D6", "E6", "F6", "G6")] == [300, 200, 40, 60, 225, 35]


def test_a_sum_of_the_columns_beside_it_stays_one_below_of_which() -> None:
    heads = [
        ["村", "受众（人次）"],
        [None, "总数", "其中"],
        [None, None, "学生", None, None, "老年人"],
        [None, None, "小计", "小学生", "中学生", "小计", "独居老人", "其他"],
    ]
    rows = [["水南村", 860, 300, 240, 60, 260, 225, 35], ["姚坪村", 420, 150, 130, 20, 132, 112, 18]]
    merges = ["A2:A5", "B3:B5", "B2:H2", "C3:H3", "C4:E4", "F4:H4"]
    reading = read([TITLE, *heads, *rows], merges)
    found = facts(reading)
    assert [found[cell][0] for cell in ("B6", "D6", "E6", "G6", "H6")] == [300, 240, 60, 225, 35]
    assert roles(reading, "C6", "F6") == ["total", "total"]
    assert codes(reading) == [("F7", "total_differs")]


@pytest.mark.parametrize(
    ("rows", "merges"),
    [
        (
            [["受众人数（人次）", 860], ["其中：学生小计", 300], ["其中：大学生", 40], ["老年人小计", 260],
             ["其中：独居老人", 35], ["发放宣传单（份）", 500]],
            [],
        ),
        (
            [["受众人数（人次）", None, 860], ["其中：学生", "小计", 300], [None, "其中：大学生", 40],
             ["其中：老年人", "合计", 260], [None, "其中：独居老人", 35], ["发放宣传单（份）", None, 500]],
            ["A2:B2", "A3:B3", "A4:A5", "A6:A7", "A8:B8"],
        ),
        (
            [["受众人数（人次）", None, None, 860], ["其中", "学生", "小计", 300], [None, None, "其中：大学生", 40],
             [None, "老年人", "小计", 260], [None, None, "其中：独居老人", 35], ["发放宣传单（份）", None, None, 500]],
            ["A2:C2", "A3:C3", "A4:A7", "B4:B5", "B6:B7", "A8:C8"],
        ),
    ],
)  # fmt: skip
def test_the_same_in_rows(rows: list[list[object]], merges: list[str]) -> None:
    reading = read(
        [["龙山派出所2023年4月反诈宣传统计"], ["项目", *[None] * (len(rows[0]) - 2), "数量"], *rows], merges
    )
    assert [(fact.value, fact.target_group) for fact in reading.facts] == [
        (300, "unspecified"), (260, "students"), (40, "university_students"), (225, "elderly"),
        (35, "elderly_alone"), (500, "unspecified"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_total_row_of_one_group_whose_parts_follow_no_whole_stays_a_total() -> None:
    rows = [["项目", "数量"], ["小学生听课（人次）", 200], ["中学生听课（人次）", 100], ["学生小计", 300]]
    reading = read([["龙山派出所2023年4月反诈宣传统计"], *rows], [])
    assert [fact.value for fact in reading.facts] == [200, 100]
    assert codes(reading) == []
