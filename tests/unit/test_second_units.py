"""Two columns name units: the one that says who reports is not overruled by the one that says whom it belongs to."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read

TITLE: list[object] = ["安吉县物业2024年4月反诈宣传统计"]
FIRMS = ["祥瑞物业天目花园项目部", "梅溪家园物业服务处"]
TOWNS = ["递铺街道", "梅溪镇"]
STATIONS = ["递铺派出所", "梅溪派出所"]


def units_of(heads: list[object], *columns: list[str]) -> list[tuple[str, str]]:
    rows: list[list[object]] = [[*names, 320] for names in zip(*columns, strict=True)]
    reading = read([TITLE, [*heads, "宣传单（份）"], *rows], "统计.xlsx")
    assert codes(reading) == []
    return [(f.unit, f.district.rsplit("/", 1)[-1]) for f in reading.facts]


@pytest.mark.parametrize("who", ["单位名称", "1.单位全称", "您的单位名称"])
@pytest.mark.parametrize(
    "where",
    [
        "属地",
        "归属街道",
        "所属街道",
        "您所在的乡镇",
        "主管单位",
        "归口管理",
        "监管部门",
        "街道",
        "所在乡镇（街道）",
    ],
)
def test_a_town_beside_says_where(who: str, where: str) -> None:
    expected = list(zip(FIRMS, TOWNS, strict=True))
    assert units_of([who, where], FIRMS, TOWNS) == expected
    assert units_of([where, who], TOWNS, FIRMS) == expected


@pytest.mark.parametrize("where", ["所属派出所", "管辖派出所", "对口派出所"])
def test_a_station_beside_is_no_reporter(where: str) -> None:
    assert [unit for unit, _ in units_of(["单位名称", where], FIRMS, STATIONS)] == FIRMS


def test_whom_the_rows_belong_to_reports_where_nobody_else_is_named() -> None:
    assert [unit for unit, _ in units_of(["所属派出所"], STATIONS)] == STATIONS


def test_tables_that_touch_have_their_own_units() -> None:
    heads: list[object] = ["乡镇", "入户（户）", "学校", "班会（节）", "银行网点", "折页（份）"]
    rows: list[list[object]] = [
        ["沿口镇", 320, "武胜中学", 48, "农行武胜支行", 210],
        ["中心镇", 150, "沿口小学", 30, "武胜农商行", 330],
    ]
    reading = read([["武胜县2023年4月反诈宣传情况"], heads, *rows], "统计.xlsx")
    assert [f.unit for f in reading.facts if f.cell[1:] == "3"] == ["沿口镇", "武胜中学", "农行武胜支行"]


def test_a_county_in_front_is_where_the_others_lie() -> None:
    heads: list[object] = ["州（市）", "县（区）", "乡镇（街道）", "村（社区）", "宣传单（份）"]
    rows: list[list[object]] = [
        ["保山市", "龙陵县", "龙山镇", "龙山社区", 420],
        ["合计", None, None, None, 420],
    ]
    reading = read([["2023年6月反诈宣传明细"], heads, *rows], "统计.xlsx")
    assert [(f.unit, f.district.split("/")[-2:]) for f in reading.facts] == [
        ("龙山社区", ["龙陵县", "龙山镇"])
    ]
