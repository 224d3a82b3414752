"""A reporter that no rule of units knows stays as its title writes it, with a note (contract 4.12)."""

from __future__ import annotations

import pytest

from etl.meaning.unit import find_unit_in_text
from etl.meaning.unit_as_written import find_written_unit

from .small_sheets import codes, read, read_book


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("龙陵县龙山批发市场2023年4月反诈宣传登记表", "龙陵县龙山批发市场"),
        ("海门区叠石桥商城（二期）反诈宣传统计", "海门区叠石桥商城（二期）"),
        ("腾冲热海景区2023年五一反诈宣传小结", "腾冲热海景区"),
        ("腾冲热海景区2023年5月防诈骗宣传小结", "腾冲热海景区"),
        ("保山市各批发市场反诈宣传统计", None),
        ("走进龙陵县龙山批发市场反诈宣传", None),
        ("反诈宣传走进龙陵县夜市", None),
        ("龙陵县2023年4月反诈宣传统计", None),
        ("农贸市场2023年4月反诈宣传统计", None),
        ("龙陵县反诈宣传进市场统计", None),
        ("人民广场反诈宣传活动记录", None),
        ("兰州市西固区福利路农贸市场2024年8月商户反诈宣传名单", "兰州市西固区福利路农贸市场"),
        ("万达广场员工反诈宣传登记", "万达广场"),
        ("大南街菜市场反诈宣传登记", "大南街菜市场"),
        ("西固区商户反诈宣传名单", None),
    ],
)
def test_a_title_that_begins_with_a_body_at_its_place(title: str, unit: str | None) -> None:
    assert find_written_unit(title) == unit


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("施甸县打击治理电信网络诈骗联席办2023年4月反诈宣传月报", "施甸县打击治理电信网络诈骗联席办"),
        ("关于腾冲市打击治理电信网络犯罪专班工作的报告", "腾冲市打击治理电信网络犯罪专班"),
        ("保山市隆阳区打击治理电信诈骗领导小组办公室月报", "保山市隆阳区打击治理电信诈骗领导小组办公室"),
        ("圆通速递腾冲网点2023年5月反诈宣传小结", "圆通速递腾冲网点"),
        ("施甸县打击治理电信网络诈骗工作情况", None),
        ("全县打击治理电信网络诈骗工作专班月报", None),
    ],
)  # fmt: skip
def test_offices_named_for_what_they_fight_and_outlets(title: str, unit: str | None) -> None:
    assert find_unit_in_text(title) == unit


def test_its_figures_count_and_a_note_says_so() -> None:
    rows = [
        ["龙陵县龙山批发市场2023年4月反诈宣传登记表"],
        ["物料", "数量"],
        ["海报（张）", 45],
        ["横幅（条）", 6],
    ]
    reading = read(rows, name="登记.xlsx")
    assert [(fact.unit, fact.value) for fact in reading.facts] == [
        ("龙陵县龙山批发市场", 45),
        ("龙陵县龙山批发市场", 6),
    ]
    assert codes(reading) == []
    assert [issue.code for issue in reading.issues] == ["unit_as_written"]


def test_a_unit_that_is_known_goes_first() -> None:
    rows = [
        ["龙陵县龙山批发市场2023年4月反诈宣传登记表"],
        ["填报单位：龙山社区"],
        ["物料", "数量"],
        ["海报（张）", 45],
    ]
    assert [fact.unit for fact in read(rows, name="登记.xlsx").facts] == ["龙山社区"]


def test_a_name_that_title_and_sheet_write_goes_before_the_files() -> None:
    heads, row = ["日期", "地点", "发了多少传单"], ["4月9日", "售票处", 260]
    sheets = {
        "客运站": [["婺源县汽车客运站2024年4月反诈宣传统计"], heads, row],
        "江湾景区": [["婺源县江湾景区反诈宣传记录（2024年4月）"], heads, row],
    }
    reading = read_book(sheets, "婺源客运站景区反诈宣传（2024年4月）.xlsx")
    units = [(f.sheet, f.unit) for f in reading.facts if f.measure == "leaflets"]
    assert units == [("客运站", "婺源县汽车客运站"), ("江湾景区", "婺源县江湾景区")]
