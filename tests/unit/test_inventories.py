"""Goods that were counted are no campaign: one note, no figure and no doubt (contract 4.5)."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, figures, read

FILE = "龙陵县龙山镇2023年12月.xlsx"
HEAD = ["序号", "物品名称", "单位", "账面数", "实盘数", "盈亏", "存放地点"]
GOODS = [["1", "反诈宣传单", "份", 5200, 5150, -50, "一楼库房"], ["2", "横幅", "条", 26, 26, 0, "二楼"]]
WIDE = [["项目", "宣传单（份）", "海报（张）"], ["账面数", 500, 30], ["实盘数", 490, 30], ["盈亏", -10, 0]]
HANDED = [
    ["物品", "账面数", "本月发放", "实盘数", "盈亏"],
    ["宣传单", 500, 30, 469, -1],
    ["海报", 50, 3, 47, 0],
]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("龙山镇反诈宣传物资盘点表（2023年12月）", [HEAD, *GOODS]),
        ("龙山镇反诈宣传物资明细表（2023年12月）", [HEAD, *GOODS]),
        ("龙山镇宣传品清点登记表（2023年12月）", [HEAD, *GOODS]),
        ("龙山镇反诈宣传品年末盘存表（2023年12月）", [HEAD, *GOODS]),
        ("龙山镇反诈宣传物资盘点表（2023年12月）", WIDE),
        ("龙山镇反诈宣传物资情况（2023年12月）", WIDE),
        (
            "龙山镇反诈宣传物资收发存表（2023年12月）",
            [
                ["物品", "上月结存", "本月入库", "本月出库", "期末库存", "实点数"],
                ["宣传单", 500, 30, 20, 510, 510],
            ],
        ),
        (
            "龙山镇反诈宣传物资盘点表（2023年12月）",
            [["名称", "规格", "账存数量", "实存数量", "盘盈", "盘亏"], ["宣传单", "A4", 500, 490, "", 10]],
        ),
        (
            "龙山镇反诈宣传物资盘点表（2023年12月）",
            [["宣传单（份）", 500, "海报（张）", 30], ["横幅（条）", 20, "手册（册）", 60]],
        ),
    ],
)
def test_an_inventory_gives_one_note(title: str, rows: Rows) -> None:
    reading = read([[title], *rows], FILE)
    assert reading.facts == []
    assert [(issue.severity, issue.code) for issue in reading.issues] == [("note", "not_a_campaign")]


def test_an_inventory_below_a_table_of_the_campaign() -> None:
    reading = read(
        [
            ["龙陵县龙山镇2023年12月反诈工作"],
            ["一、反诈宣传情况"],
            ["单位", "宣讲（场）", "受众（人次）"],
            ["龙山社区", 3, 90],
            [],
            ["二、宣传物资盘点"],
            ["物品", "账面数", "实盘数", "盈亏"],
            ["宣传单", 470, 469, -1],
            ["海报", 47, 47, 0],
        ],
        FILE,
    )
    assert figures(reading) == [("B4", "sessions", 3), ("C4", "people_reached", 90)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "title", ["龙山镇反诈宣传物资盘点表（2023年12月）", "龙山镇宣传物资发放及盘点表（2023年12月）"]
)
def test_what_was_handed_out_beside_the_stock_counts(title: str) -> None:
    reading = read([[title], *HANDED], FILE)
    assert figures(reading) == [("C3", "leaflets", 30), ("C4", "posters", 3)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "title", ["龙山镇2023年12月反诈宣传工作盘点", "龙山镇2023年12月年终盘点：反诈宣传数据"]
)
def test_to_look_back_on_what_was_done_is_no_inventory(title: str) -> None:
    reading = read([[title], ["单位", "宣讲（场）", "受众（人次）"], ["龙山社区", 3, 90]], FILE)
    assert figures(reading) == [("B3", "sessions", 3), ("C3", "people_reached", 90)]
    assert codes(reading) == []
