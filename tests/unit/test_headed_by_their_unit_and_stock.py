"""Tables that a unit heads, books of stock, lines of units below heads, stories in columns of numbers (sets 265 to
269)."""

from __future__ import annotations

import pytest

from .small_documents import counted
from .small_documents import read as read_document
from .small_sheets import codes, figures, read

BLOCKS = [
    ["富顺县各医疗卫生机构2023年第二季度反诈宣传情况统计"],
    ["编制单位：富顺县卫生健康局"],
    ["一、富顺县人民医院"],
    ["月份", "宣传场次（场）", "发放宣传资料（份）"],
    ["4月", 2, 600],
    ["5月", 3, 850],
    ["小计", 5, 1450],
    [],
    ["二、富顺县中医医院"],
    ["月份", "发放宣传资料（份）", "LED屏（块）"],
    ["4月", 500, 4],
    ["5月", 620, 4],
    ["小计", 1120, 8],
]


def test_each_table_is_of_the_unit_that_heads_it() -> None:
    reading = read(BLOCKS, "统计.xlsx", merged=["A1:C1", "A2:C2", "A3:C3", "A9:C9"])
    assert {(fact.cell[1:], fact.unit) for fact in reading.facts} == {
        ("5", "富顺县人民医院"),
        ("6", "富顺县人民医院"),
        ("11", "富顺县中医医院"),
        ("12", "富顺县中医医院"),
    }


def test_what_heads_only_some_tables_leaves_them_to_whoever_is_stated() -> None:
    rows = [*BLOCKS[:8], ["二、线上宣传"], *BLOCKS[9:]]
    reading = read(rows, "统计.xlsx", merged=["A1:C1", "A2:C2", "A3:C3", "A9:C9"])
    assert {fact.unit for fact in reading.facts} == {"富顺县卫生健康局"}


STOCK = [
    ["站前社区2025年2月反诈宣传单领取、发放、结存登记"],
    ["日期", "摘要", "领取（份）", "发放（份）", "结存（份）"],
    ["2月6日", "从街道领取", 500, None, 680],
    ["2月7日", "一、二网格入户发放", None, 146, 534],
    ["2月10日", "便民大厅取阅", None, 35, 499],
]


def test_the_rows_of_a_book_of_stock_are_no_sessions() -> None:
    reading = read([*STOCK, ["本月合计", None, 500, 181, 499]], "站前社区登记.xlsx")
    assert figures(reading) == [("D4", "leaflets", 146), ("D5", "leaflets", 35)]
    assert codes(reading) == []  # what is left is the last balance, and no sum


def test_a_balance_that_is_neither_the_last_one_nor_the_sum_is_asked_about() -> None:
    reading = read([*STOCK, ["本月合计", None, 500, 181, 512]], "站前社区登记.xlsx")
    assert codes(reading) == [("E6", "total_differs")]


@pytest.mark.parametrize(("unit", "scale"), [("万人次", 10_000), ("千人次", 1_000), ("人次", 1)])
def test_a_line_of_units_scales_the_column_of_those_reached(unit: str, scale: int) -> None:
    rows = [
        ["彭泽县直部门2024年一季度反诈宣传工作情况报表"],
        ["责任单位", "宣传活动", "受众"],
        [None, "场", unit],
        ["县教体局", 36, 2],
        ["县卫健委", 14, 3],
    ]
    reached = [
        f.value for f in read(rows, "报表.xlsx", merged=["A2:A3"]).facts if f.measure == "people_reached"
    ]
    assert reached == [2 * scale, 3 * scale]


@pytest.mark.parametrize(("last", "asked"), [("/", []), (5, [("E2", "day_of_no_month")])])
def test_a_day_that_the_month_does_not_have(last: object, asked: list[tuple[str, str]]) -> None:
    rows = [
        ["金寨县古碑镇2024年4月反诈宣传单每日发放统计（份）"],
        ["村", "28", "29", "30", "31"],
        ["东村", 10, 20, 30, last],
        ["西村", 11, 21, 31, last],
    ]
    assert codes(read(rows, "统计.xlsx")) == asked


STORY = "公司高度重视反诈工作，利用企业微信群每日推送反诈知识，并请派出所民警到厂作专题讲座，员工防骗意识明显提高。"


@pytest.mark.parametrize(
    ("told", "asked"),
    [(STORY, []), (f"{STORY}数据另报。", [("B5", "no_figure")]), ("见附件", [("B5", "no_figure")])],
)
def test_a_story_in_the_place_of_a_number_is_a_note(told: str, asked: list[tuple[str, str]]) -> None:
    rows = [
        ["三门恒远橡胶有限公司2023年四季度反诈宣传报表"],
        ["项目", "数量"],
        ["发放宣传手册（份）", 350],
        ["悬挂横幅（条）", 3],
        ["工作小结", told],
    ]
    assert codes(read(rows, "报表.xlsx")) == asked


def test_the_text_of_a_document_repeats_the_running_totals_of_its_table() -> None:
    reading = read_document(
        "洛南县石坡镇2024年9月反诈宣传工作情况报告",
        "截至9月底，我镇今年以来累计发放宣传资料18600份，开展宣传活动97场次，出动宣传车32台次。",
        [
            ["项目", "单位", "本月", "本年累计"],
            ["开展宣传活动", "场次", "11", "97"],
            ["发放宣传资料", "份", "2150", "18600"],
        ],
        "石坡镇人民政府",
        name="石坡镇报告.docx",
    )
    assert counted(reading) == [
        ("T1!C2", "sessions", 11),
        ("T1!C3", "leaflets", 2150),
        ("P2", "vehicles", 32),
    ]
