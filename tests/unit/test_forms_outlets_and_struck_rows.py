"""A form whose figures tell their units, outlets by title and sheet, struck rows, remarks that add (sets 116 and 117)."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest
from openpyxl.styles import Font

from etl.meaning.cancelled import cancellation
from etl.meaning.header import read_header
from etl.normalise import normalise_bytes
from tests.unit.small_sheets import codes, figures, read, read_book

FORM = [
    ["防范电信网络诈骗宣传月活动情况填报表"],
    ["填报单位", "罗田县人民医院", "统计时间", "2024年5月1日至5月31日"],
    ["责任科室", "保卫科", "联系电话", "0713-505××××"],
    ["在岗职工", "465人", "日均门诊量", "760人次"],
    ["一、院内宣传"],
    ["门诊大厅发放折页", "1850份", "住院部张贴海报", "64张"],
    ["电子屏滚动播放", "6块", "悬挂横幅", "3条"],
]


def test_a_form_goes_on_below_who_is_in_charge_and_how_many_there_are():
    reading = read(FORM, "填报表.xlsx")
    assert figures(reading) == [
        ("B6", "leaflets", 1850),
        ("D6", "posters", 64),
        ("B7", "screens", 6),
        ("D7", "banners", 3),
    ]
    assert {fact.unit for fact in reading.facts} == {"罗田县人民医院"}


def outlet(name, sheet):
    rows = [
        [f"{name}6月份反诈宣传明细"],
        ["时间", "发放反诈明白卡（张）"],
        ["6月1日-7日", 850],
        ["6月8日-14日", 920],
    ]
    return read_book({sheet: rows}, "沭阳县顺风达快递2024年6月反诈宣传.xlsx")


def test_an_outlet_reports_that_both_title_and_sheet_name():
    assert {fact.unit for fact in outlet("城北营业部", "城北营业部").facts} == {"城北营业部"}


def test_a_row_that_was_struck_out_is_no_session():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [
        ["祥云社区2024年7月反诈宣传活动一览表"],
        ["序号", "时间", "活动名称", "参与人次", "完成情况"],
        [1, "7月3日", "防骗讲座", 32, "已完成"],
        [2, "7月15日", "“反诈夜跑”活动", 80, "因台风取消"],
    ]:
        sheet.append(row)
    for cell in sheet[4]:
        cell.font = Font(strike=True)
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "祥云社区.xlsx", today=date(2026, 1, 1))
    assert sorted(figures(reading)) == [("C3", "sessions", 1), ("D3", "people_reached", 32)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("remark", "gifts"),
    [("讲座现场另赠反诈春联150副", [40, 150]), ("赠反诈春联150副", [40])],
)
def test_a_remark_adds_what_its_own_row_does_not_count(remark, gifts):
    """Whatever other rows count; without 另 it may say again what one of them counts."""
    rows = [
        ["龙山派出所2023年4月反诈宣传统计"],
        ["项目", "单位", "数量", "说明"],
        ["发放反诈购物袋", "个", 40, None],
        ["防骗讲座", "场", 2, remark],
    ]
    reading = read(rows)
    assert [value for _, measure, value in figures(reading) if measure == "gifts"] == gifts
    assert codes(reading) == []
    said = [(i.cell, i.code) for i in reading.issues if i.code == "remark_counts"]
    assert said == ([("D4", "remark_counts")] if len(gifts) > 1 else [])


@pytest.mark.parametrize(
    ("head", "measure", "channels"),
    [
        ("收银台播放反诈提示音（次）", "broadcasts", ()),
        ("摊位走访（户）", "households", ("door_to_door",)),
    ],
)
def test_heads_of_shops(head, measure, channels):
    found = read_header(head)
    assert (found.measure, found.channels) == (measure, channels)


@pytest.mark.parametrize("head", ["客房数\n（间）", "在管小区（个）"])
def test_what_there_is_counts_nothing_done(head):
    assert read_header(head).part == "base"


def test_an_indicator_that_is_still_to_come_is_planned():
    assert cancellation("拟开展反诈宣传活动", is_name=True) == "planned"
    rows = [
        ["龙山派出所2023年4月反诈宣传统计"],
        ["指标", "计量单位", "本月数", "备注"],
        ["发放宣传单", "份", 320, None],
        ["拟开展反诈宣传活动", "场", 2, "5月进行"],
    ]
    reading = read(rows)
    assert figures(reading) == [("C3", "leaflets", 320)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("who", "kinds"),
    [
        ("江油工业职业技术学院", {"妇联": "school", "团委": "school", "保卫处": "school"}),
        ("龙陵县公安局", {"妇联": "government", "团委": "government"}),
        ("龙陵县", {"妇联": "government", "团委": "government"}),
    ],
)
def test_an_office_is_of_a_college_and_a_body_of_its_own_below_a_county(who, kinds):
    rows = [[f"{who}2023年4月反诈宣传统计"], ["单位", "宣传单（份）"], *([name, 30] for name in kinds)]
    assert {fact.unit: fact.unit_type for fact in read(rows, "表.xlsx").facts} == kinds
