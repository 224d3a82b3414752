"""Wholes and copies that no word calls so: columns and rows that others add up to, sheets that say again what one told."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import read_book

TITLE = "龙陵县2024年第一季度反诈宣传统计表"
ROWS = [["村", "发放宣传单（份）", "讲座（场）"], ["东村", 100, 1], ["西村", 200, 2], ["南村", 250, 4]]
Rows = list[list[object]]


def workbook(**sheets: Rows) -> Reading:
    return read_book(sheets, "龙山镇2024年反诈统计.xlsx")


def figures(reading: Reading, measure: str) -> list[tuple[str, float | None]]:
    return [(fact.cell, fact.value) for fact in reading.facts if fact.measure == measure]


PARTS = [("东村", 40, 60), ("西村", 50, 150), ("南村", 130, 200)]


@pytest.mark.parametrize(
    ("heads", "order"),
    [
        (["发放宣传单（份）", "集市发放（份）", "入户发放（份）"], "whole first"),
        (["集市发放（份）", "入户发放（份）", "宣传单发放数（份）"], "whole last"),
    ],
)
def test_a_column_that_others_add_up_to_counts_no_second_time(heads: list[str], order: str) -> None:
    rows: Rows = [[TITLE], ["村", *heads]]
    for name, one, other in PARTS:
        whole = one + other
        rows.append([name, whole, one, other] if order == "whole first" else [name, one, other, whole])
    told = figures(workbook(数据=rows), "leaflets")
    parts = "CD" if order == "whole first" else "BC"
    assert sum(value or 0 for _, value in told) == 630
    assert {cell[0] for cell, _ in told} == set(parts)


@pytest.mark.parametrize(
    "rows",
    [
        [[5, 2, 3], [7, 3, 4]],  # two rows may agree by chance
        [[5, 2, 3], [7, 3, 4], [9, 4, 6]],  # one does not agree
        [[2, 2, 0], [3, 3, 0], [4, 4, 0]],  # no row has several parts
    ],
)
def test_what_others_need_not_add_up_to_counts(rows: list[list[int]]) -> None:
    table: Rows = [[TITLE], ["村", "讲座（场）", "设摊（场）", "进校园（场）"]]
    table += [[f"{name}村", *row] for name, row in zip("东西南", rows, strict=False)]
    assert sum(value or 0 for _, value in figures(workbook(数据=table), "sessions")) == sum(map(sum, rows))


def test_a_row_that_the_second_column_leaves_out_is_the_whole_of_those_below() -> None:
    rows: Rows = [
        [TITLE],
        ["乡镇", "村", "发放宣传单（份）"],
        ["龙山镇", None, 300],
        [None, "东村", 100],
        [None, "西村", 200],
        ["镇安镇", None, 110],
        [None, "南村", 50],
        [None, "北村", 60],
    ]
    told = figures(workbook(数据=rows), "leaflets")
    assert told == [("C4", 100), ("C5", 200), ("C7", 50), ("C8", 60)]


def test_a_sheet_of_one_row_that_sums_up_the_other_one_is_control() -> None:
    whole: Rows = [["龙山镇一季度反诈宣传情况"], ["单位", "宣传单（份）", "讲座（场）"], ["龙山镇", 550, 7]]
    reading = workbook(数据=[[TITLE], *ROWS], Sheet2=whole)
    assert {fact.sheet for fact in reading.facts} == {"数据"}
    assert [(one.code, one.sheet) for one in reading.issues] == [("summary_sheet", "Sheet2")]


def test_a_sheet_of_one_row_with_a_number_of_its_own_counts() -> None:
    other: Rows = [["龙山镇一季度反诈宣传情况"], ["单位", "宣传单（份）", "讲座（场）"], ["龙山镇", 550, 9]]
    reading = workbook(数据=[[TITLE], *ROWS], Sheet2=other)
    assert {fact.sheet for fact in reading.facts} == {"数据", "Sheet2"}


def test_each_row_of_a_copy_under_another_title_is_asked_about() -> None:
    copy: Rows = [["打印"], ["村", "宣传单", "讲座"], *ROWS[1:]]
    reading = workbook(数据=[[TITLE], *ROWS], 打印版=copy)
    asked = [(one.code, one.sheet, one.cell) for one in reading.issues]
    assert asked == [("repeated_row", "打印版", cell) for cell in ("A3", "A4", "A5")]


def test_the_same_figures_of_two_months_are_no_copy() -> None:
    months = {f"{month}月": [[f"龙陵县2024年{month}月反诈宣传统计表"], *ROWS] for month in (1, 2)}
    reading = workbook(**months)
    assert reading.issues == []
    assert sum(value or 0 for _, value in figures(reading, "leaflets")) == 1100


def test_each_row_of_a_copy_of_some_columns_is_asked_about() -> None:
    copy: Rows = [["打印"], ["村", "讲座"], *[[row[0], row[2]] for row in ROWS[1:]]]
    reading = workbook(数据=[[TITLE], *ROWS], 打印版=copy)
    assert [(one.code, one.cell) for one in reading.issues] == [
        ("repeated_row", cell) for cell in ("A3", "A4", "A5")
    ]


def test_a_copy_makes_no_summary_of_the_sheet_that_it_copies() -> None:
    """Another village held lectures and went from door to door too, so that the sheets say something of all that the copied
    one does."""
    head = ["序号", "时间", "活动名称", "宣传方式", "宣传对象", "参加人数（人次）", "发放宣传单（份）"]
    east: Rows = [
        ["梨树县十家堡镇东河村2023年4月反诈宣传活动台账"],
        head,
        [1, "4月6日", "村部院内反诈讲座", "讲座", "村民", 52, 60],
        [2, "4月14日", "敲门行动", "入户", "村民", 118, 120],
        [3, "4月20日", "秧歌队反诈文艺演出", "文艺演出", "妇女", 70, 75],
        [4, "4月28日", "留守儿童反诈课堂", "讲座", "儿童", 21, 25],
    ]
    west: Rows = [
        ["梨树县十家堡镇三合村2023年4月反诈宣传活动台账"],
        head,
        [1, "4月3日", "春耕反诈宣传", "入户", "村民", 86, 100],
        [2, "4月12日", "大集反诈宣传", "设摊", "村民", 240, 300],
    ]
    reading = workbook(**{"三合村": west, "东河村": east, "东河村 (2)": east})
    leaflets = [(f.sheet, f.cell) for f in reading.facts if f.measure == "leaflets" and f.sheet == "东河村"]
    assert leaflets == [("东河村", "G3"), ("东河村", "G4"), ("东河村", "G5"), ("东河村", "G6")]
    assert {(one.code, one.sheet) for one in reading.issues} == {("repeated_row", "东河村 (2)")}


def test_a_column_of_another_way_is_no_part_of_the_one_beside_it() -> None:
    rows: Rows = [
        ["仙桃职业学院2024年9月反诈宣传统计表"],
        ["周次", "活动场次（场）", None],
        [None, "主题班会", "新生讲座"],
        ["第一周（9月2日—9月8日）", 36, 2],
        ["第二周（9月9日—9月15日）", 58, 3],
    ]
    reading = read_book({"9月": rows}, "统计.xlsx", merged=["B2:C2", "A2:A3"])
    assert figures(reading, "sessions") == [("B4", 36), ("C4", 2), ("B5", 58), ("C5", 3)]


SECTIONS: Rows = [
    [TITLE],
    ["学校", "班会（场）", "学生（人次）"],
    ["一、城区片"],
    ["第一中学", 42, 2310],
    ["第二中学", 36, 1885],
    ["片区数", 78, 4195],
    ["二、东片"],
    ["猫场中学", 18, 905],
    ["桂果中学", 10, 520],
]


@pytest.mark.parametrize(
    ("last", "sum_of_pupils"),
    [(["片区数", 28, 1425], 5620), (["珠藏中学", 28, 1425], 7045), (["片区数", 28, 1400], 7020)],
)
def test_the_last_row_of_a_section_that_its_rows_make_is_their_sum(
    last: list[object], sum_of_pupils: int
) -> None:
    told = figures(workbook(数据=[*SECTIONS, last]), "people_reached")
    assert sum(value or 0 for _, value in told) == sum_of_pupils


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("备注：三村共发放宣传单570份。", [("prose_total_differs", "A6")]),
        ("备注：三村共发放宣传单550份。", []),
        ("备注：三村共发放宣传单1500份。", []),  # too far to be meant so
    ],
)
def test_a_sum_in_a_note_below_is_compared(note: str, asked: list[tuple[str, str]]) -> None:
    reading = workbook(数据=[[TITLE], *ROWS, [note]])
    found = [(one.code, one.cell) for one in reading.issues]
    assert [one for one in found if one[0] == "prose_total_differs"] == asked
    assert sum(value or 0 for _, value in figures(reading, "leaflets")) == 550
