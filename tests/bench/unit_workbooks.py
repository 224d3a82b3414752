"""Typical unit workbooks for measurements: 30 x 15 cells under a title, headers of two levels, a total row."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import xlsxwriter

ROWS, SEED = 30, 20230417
UNITS = [
    "龙山派出所",
    "镇安派出所",
    "勐糯派出所",
    "腊勐派出所",
    "碧寨派出所",
    "龙新派出所",
    "象达派出所",
    "平达派出所",
]
# After so many years come other units: what is still to come counts nothing.
YEARS, STATION, SIDES = 25, "派出所", ["", "东", "西", "南", "北", "上", "下", "前", "后"]
VILLAGES = (
    ["大", "小", "上", "下", "东", "西", "新", "老"],
    ["坪", "寨", "坝", "沟", "河", "田"],
    ["社区", "村"],
)
SECTIONS = [
    ("讲座", ["场次（场）", "参加人数（人次）"]),
    ("入户宣传", ["户数（户）", "人数（人次）"]),
    ("宣传材料", ["宣传单（份）", "海报（张）", "横幅（条）"]),
    ("校园宣传", ["场次（场）", "学生（人次）"]),
    ("线上宣传", ["短信（条）", "微信推送（条）", "转发（次）"]),
    ("反诈APP", ["安装（个）"]),
]


def make_workbooks(count: int) -> Iterator[tuple[str, bytes]]:
    """`count` files as (name, bytes), the same ones every time; no two are alike."""
    for number in range(count):
        chosen = random.Random(SEED + number)
        block, place = divmod(number, len(UNITS) * 12 * YEARS)
        name, month = UNITS[place % len(UNITS)], place // len(UNITS) % 12 + 1
        unit = f"{name.removesuffix(STATION)}{SIDES[block]}{STATION}"
        year = 2000 + place // (len(UNITS) * 12)
        yield f"{unit}{year}年{month}月.xlsx", _make_workbook(chosen, unit, f"{year}年{month}月")


def _make_workbook(chosen: random.Random, unit: str, month: str) -> bytes:
    to = io.BytesIO()
    with xlsxwriter.Workbook(to, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2023, 4, 17)})
        sheet = book.add_worksheet("统计表")
        columns = 2 + sum(len(measures) for _, measures in SECTIONS)
        sheet.merge_range(0, 0, 0, columns - 1, f"{month}反电信网络诈骗宣传统计表")
        sheet.write_string(1, 0, f"填报单位：{unit}")
        sections = chosen.sample(SECTIONS, len(SECTIONS))
        _write_headers(sheet, sections)
        _write_rows(sheet, chosen, columns)
    return to.getvalue()


def _write_headers(sheet: Any, sections: list[tuple[str, list[str]]]) -> None:
    sheet.merge_range(2, 0, 3, 0, "序号")
    sheet.merge_range(2, 1, 3, 1, "村（社区）")
    column = 2
    for title, measures in sections:
        if len(measures) > 1:
            sheet.merge_range(2, column, 2, column + len(measures) - 1, title)
        else:
            sheet.write_string(2, column, title)
        for measure in measures:
            sheet.write_string(3, column, measure)
            column += 1


def _write_rows(sheet: Any, chosen: random.Random, columns: int) -> None:
    names = [a + b + c for a in VILLAGES[0] for b in VILLAGES[1] for c in VILLAGES[2]]
    figures = [[chosen.randint(0, 400) for _ in range(columns - 2)] for _ in range(ROWS - 1)]
    for row, (village, values) in enumerate(zip(chosen.sample(names, ROWS - 1), figures, strict=True)):
        sheet.write_number(4 + row, 0, row + 1)
        sheet.write_string(4 + row, 1, village)
        sheet.write_row(4 + row, 2, values)
    sheet.write_string(3 + ROWS, 1, "合计")
    sheet.write_row(3 + ROWS, 2, [sum(column) for column in zip(*figures, strict=True)])
