"""Rows that a number or an indent puts below another row: parts of that one, which count in its place (4.2, 4.3)."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Alignment

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import NAME, codes, figures, read, roles

TITLE = ["龙陵县公安局2023年4月反诈宣传统计表"]
UNITS = ["单位", "宣传场次（场）", "受众（人次）"]
ITEMS = ["项目", "计量单位", "数量"]
WIDE = "\u3000\u3000"


def values(reading: Reading) -> list[tuple[str, float]]:
    return [(cell, value) for cell, _, value in figures(reading)]


@pytest.mark.parametrize("blanks", [WIDE, "  ", "\u3000", "    ", "\u00a0\u00a0", " "])
def test_a_station_holds_the_communities_that_are_indented_below_it(blanks):
    reading = read(
        [
            TITLE,
            UNITS,
            ["龙山派出所", 6, 880],
            [f"{blanks}白塔社区", 3, 420],
            [f"{blanks}云山社区", 3, 460],
            ["镇安派出所", 4, 300],
            ["勐糯派出所", 6, 670],
            [f"{blanks}大寨村", 4, 510],
            [f"{blanks}沟心寨村", 2, 180],
            ["合计", 16, 1870],
        ]
    )
    assert values(reading) == [
        ("B4", 3),
        ("C4", 420),
        ("B5", 3),
        ("C5", 460),
        ("B6", 4),
        ("C6", 300),
        ("B8", 4),
        ("C8", 510),
        ("B9", 2),
        ("C9", 180),
    ]
    assert codes(reading) == [("C7", "parts_above_whole")]  # 670 for 690, and the 1870 of all is right
    assert roles(reading, "B3", "C3", "B7", "C7") == ["total"] * 4


def test_what_a_station_has_beyond_its_communities_is_its_own():
    reading = read(
        [
            TITLE,
            UNITS,
            ["龙山派出所", 8, 980],
            ["  白塔社区", 3, 420],
            ["  云山社区", 3, 460],
            ["合计", 8, 980],
        ]
    )
    assert values(reading) == [("B3", 2), ("C3", 100), ("B4", 3), ("C4", 420), ("B5", 3), ("C5", 460)]
    assert codes(reading) == []


def test_what_no_community_states_is_the_figure_of_the_station():
    reading = read([TITLE, UNITS, ["龙山派出所", 6, 880], ["  白塔社区", 3, None], ["  云山社区", 3, None]])
    assert values(reading) == [("C3", 880), ("B4", 3), ("B5", 3)]


def test_three_levels_count_at_the_deepest():
    reading = read(
        [
            TITLE,
            UNITS,
            ["龙陵县公安局", 9, 1180],
            ["  龙山派出所", 6, 880],
            ["    白塔社区", 3, 420],
            ["    云山社区", 3, 460],
            ["  镇安派出所", 3, 300],
        ]
    )
    assert values(reading) == [("B5", 3), ("C5", 420), ("B6", 3), ("C6", 460), ("B7", 3), ("C7", 300)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "rows",
    [
        [["龙山派出所", 8, 900], ["  镇安派出所", 3, 420], ["  勐糯派出所", 3, 260], ["合计", 14, 1580]],
        [["龙山派出所", 8, 900], ["  镇安派出所", 3, 420], ["  勐糯派出所", 3, 260]],
        [["局机关", 8, 900], ["  交警大队", 3, 420], ["  刑侦大队", 3, 260], ["合计", 14, 1580]],
        [["局机关", 8, 900], ["  交警大队", 3, 420], ["刑侦大队", 3, 260]],
    ],
)
def test_a_blank_before_a_neighbour_puts_it_below_nobody(rows):
    reading = read([TITLE, UNITS, *rows])
    assert values(reading) == [
        (f"{col}{row}", rows[row - 3][at]) for row in (3, 4, 5) for at, col in ((1, "B"), (2, "C"))
    ]
    assert codes(reading) == []


NUMBERED = [
    [["一、宣传活动", "场", 12], ["（一）讲座", "场", 5], ["（二）设摊", "场", 8]],
    [["1、宣传活动", "场", 12], ["（1）讲座", "场", 5], ["（2）设摊", "场", 8]],
    [["（一）宣传活动", "场次", 12], ["1.讲座", "场次", 5], ["2.设摊", "场次", 8]],
    [["1.宣传活动", "场", 12], ["①讲座", "场", 5], ["②设摊", "场", 8]],
    [["1.宣传活动", "场", 12], ["1)讲座", "场", 5], ["2)设摊", "场", 8]],
    [["1 宣传活动", "场", 12], ["1.1 讲座", "场", 5], ["1.2 设摊", "场", 8]],
]


@pytest.mark.parametrize("rows", NUMBERED)
def test_numbered_parts_above_their_whole_count_and_it_is_asked_about(rows):
    reading = read([TITLE, ITEMS, *rows])
    assert figures(reading) == [("C4", "sessions", 5), ("C5", "sessions", 8)]
    assert codes(reading) == [("C3", "parts_above_whole")]


def test_a_whole_of_groups_is_their_whole_whatever_its_sum():
    reading = read(
        [
            TITLE,
            ITEMS,
            ["一、受众", "人次", 7350],
            ["（一）老年人", "人次", 2100],
            ["（二）学生", "人次", 3800],
            ["（三）务工人员", "人次", 1500],
            ["二、悬挂横幅", "条", 26],
        ]
    )
    assert [(f.cell, f.target_group, f.value) for f in reading.facts] == [
        ("C4", "elderly", 2100),
        ("C5", "students", 3800),
        ("C6", "migrant_workers", 1500),
        ("C7", "unspecified", 26),
    ]
    assert codes(reading) == [("C3", "parts_above_whole")]


def test_what_is_counted_otherwise_is_no_part_though_its_number_stands_below():
    reading = read(
        [
            TITLE,
            ITEMS,
            ["一、集中宣传", "场", 12],
            ["（一）发放宣传单", "份", 300],
            ["（二）悬挂横幅", "条", 5],
        ]
    )
    assert figures(reading) == [("C3", "sessions", 12), ("C4", "leaflets", 300), ("C5", "banners", 5)]
    assert codes(reading) == []


def test_numbers_with_a_column_of_their_own_tell_as_much():
    reading = read(
        [
            TITLE,
            ["序号", *ITEMS],
            ["一", "宣传活动", "场", 12],
            [1, "讲座", "场", 5],
            [2, "设摊", "场", 7],
            ["二", "受众", "人次", 300],
            [1, "学生", "人次", 200],
            [2, "老年人", "人次", 80],
        ]
    )
    assert values(reading) == [("D4", 5), ("D5", 7), ("D6", 20), ("D7", 200), ("D8", 80)]
    assert codes(reading) == [("D6", "total_differs")]


def test_a_right_total_is_not_blamed_for_a_whole_that_is_wrong():
    reading = read(
        [
            TITLE,
            UNITS,
            ["一、城区", 5, 400],
            ["1.龙山派出所", 3, 250],
            ["2.河东派出所", 2, 150],
            ["二、乡镇", 4, 210],
            ["1.镇安派出所", 3, 100],
            ["2.勐糯派出所", 1, 90],
            ["合计", 9, 590],
        ]
    )
    assert codes(reading) == [("C6", "total_differs")]


def test_days_written_with_a_point_are_no_numbers_of_an_outline():
    reading = read(
        [
            TITLE,
            ["项目", "受众（人次）"],
            ["3.社区宣传", 500],
            ["3.15消费者权益日宣传", 200],
            ["4.校园宣传", 90],
        ]
    )
    assert values(reading) == [("B3", 500), ("B4", 200), ("B5", 90)]


INDENTED = [
    (["龙山派出所", 6], 0),
    (["白塔社区", 3], 1),
    (["云山社区", 3], 1),
    (["镇安派出所", 4], 0),
]


def test_the_indent_of_a_style_is_as_good_as_blanks():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (TITLE, UNITS[:2]):
        sheet.append(row)
    for row, indent in INDENTED:
        sheet.append(row)
        sheet.cell(sheet.max_row, 1).alignment = Alignment(horizontal="left", indent=indent)
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), NAME, today=date(2026, 1, 1))
    assert values(reading) == [("B4", 3), ("B5", 3), ("B6", 4)]


def test_so_it_is_in_an_old_workbook():
    book = xlwt.Workbook()
    sheet = book.add_sheet("4月")
    for at, row in enumerate((TITLE, UNITS[:2])):
        for col, value in enumerate(row):
            sheet.write(at, col, value)
    for at, (row, indent) in enumerate(INDENTED, 2):
        sheet.write(at, 0, row[0], xlwt.easyxf(f"align: indent {indent}"))
        sheet.write(at, 1, row[1])
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), NAME.replace("xlsx", "xls"), today=date(2026, 1, 1))
    assert values(reading) == [("B4", 3), ("B5", 3), ("B6", 4)]


def test_a_gap_above_a_million_is_told_to_the_letter():
    reading = read(
        [
            ["龙陵县2023年4月反诈宣传统计表"],
            ["序号", "单位", "发送短信（条）"],
            ["一", "龙山镇", 12345678],
            ["1", "白塔社区", 4000000],
            ["2", "云山社区", 5000000],
        ]
    )
    told = [issue.message_zh for issue in reading.issues if issue.code == "total_differs"]
    assert len(told) == 1
    assert [number for number in ("12345678", "9000000", "3345678") if number not in told[0]] == []


@pytest.mark.parametrize("other", [["一、集中宣传", 17], ["二、受众", 2460]], ids=["numbers", "marks"])
def test_indented_parts_without_a_number_beside_parts_with_one(other):
    below = [["    1.设摊", 8], ["    2.宣讲", 9]] if other[0][0] == "一" else [["    其中：老年人", 640]]
    unit = "场" if other[0][0] == "一" else "人次"
    reading = read(
        [
            TITLE,
            ["项目", "计量单位", "数量"],
            [other[0], unit, other[1]],
            *([name, unit, number] for name, number in below),
            ["三、发放资料", "份", 3150],
            ["    宣传折页", "份", 2000],
            ["    口袋手册", "册", 350],
            ["    一封信", "份", 800],
        ]
    )
    first = 4 + len(below)
    assert [pair for pair in values(reading) if int(pair[0][1:]) >= first] == [
        (f"C{first + 1}", 2000),
        (f"C{first + 2}", 350),
        (f"C{first + 3}", 800),
    ]


def test_a_gap_of_indented_parts_is_asked_about_where_most_columns_agree():
    reading = read(
        [
            TITLE,
            ["项目", "计量单位", "7月", "8月", "9月"],
            ["一、集中宣传", "场", 17, 17, 17],
            ["    1.设摊", "场", 8, 8, 8],
            ["    2.宣讲", "场", 9, 9, 9],
            ["三、发放资料", "份", 2800, 3150, 2900],
            ["    宣传折页", "份", 2000, 2300, 2000],
            ["    一封信", "份", 800, 800, 900],
        ]
    )
    assert codes(reading) == [("D6", "total_differs")]
