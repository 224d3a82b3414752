"""Registers as clerks keep them: when a row was done, what fell through, so many each, and quarters beside months."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation
from etl.meaning.quantity import read_quantity

from .small_sheets import read, read_book

Rows = list[list[object]]
HEAD: list[object] = ["村", "宣传活动（场次）", "发放宣传资料（份）"]


def month(number: int, *rows: list[object]) -> Rows:
    return [[f"龙山镇2024年{number}月反诈宣传月报表"], HEAD, *rows]


MONTHS: dict[str, Rows] = {
    "1月": month(1, ["东河村", 2, 340], ["西河村", 1, 370]),
    "2月": month(2, ["东河村", 3, 260], ["西河村", 1, 240]),
    "3月": month(3, ["东河村", 5, 310], ["西河村", 4, 150]),
}


def quarter(*rows: list[object]) -> Rows:
    return [["龙山镇2024年第一季度反诈宣传季报表"], HEAD, *rows]


def test_a_quarter_and_a_half_year_that_sum_up_the_months_are_control() -> None:
    whole = quarter(["东河村", 10, 910], ["西河村", 6, 760])
    half: Rows = [["龙山镇2024年上半年反诈宣传半年报表"], HEAD, ["东河村", 10, 910], ["西河村", 6, 760]]
    reading = read_book({**MONTHS, "一季度": whole, "上半年": half}, "龙山镇2024年反诈统计.xlsx")
    assert {fact.sheet for fact in reading.facts} == {"1月", "2月", "3月"}
    assert [one.sheet for one in reading.issues if one.code == "summary_sheet"] == ["一季度", "上半年"]


def test_a_quarter_of_which_a_month_is_missing_counts() -> None:
    whole = quarter(["东河村", 19, 1910], ["西河村", 16, 1760])
    reading = read_book(
        {"1月": MONTHS["1月"], "2月": MONTHS["2月"], "一季度": whole}, "龙山镇2024年反诈统计.xlsx"
    )
    assert {fact.sheet for fact in reading.facts} == {"1月", "2月", "一季度"}


def test_rows_are_of_the_day_on_which_they_were_done() -> None:
    reading = read(
        [
            ["嵩县公安局2024年10月企业反诈宣讲预约及完成登记表"],
            ["企业名称", "预约时间", "预约人数（人）", "完成时间", "实到人数（人）"],
            ["丰源钼业公司", "10.9 上午", 60, "10月9日", 58],
            ["前河矿业公司", "10月11日", 80, "10月12日", 74],
        ]
    )
    came = [fact for fact in reading.facts if fact.measure == "people_reached"]
    assert [(fact.cell, fact.value, fact.period_start.day) for fact in came] == [
        ("E3", 58, 9),
        ("E4", 74, 12),
    ]


@pytest.mark.parametrize(
    ("remark", "told"),
    [
        ("设备故障取消", "cancelled"),
        ("领导出差取消", "cancelled"),
        ("期中考试，已取消", "explained"),
        ("供应商没到货取消", "explained"),
        ("设备故障，已修复", ""),
        ("未取消", ""),
        ("企业停产检修", ""),
    ],
)
def test_what_fell_through_for_a_reason_of_its_own(remark: str, told: str) -> None:
    assert cancellation(remark) == told


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2场，每场约30人", [(2, 2), (60, 54)]),
        ("3次、每次近50人", [(3, 3), (150, 120)]),
        ("2场，共60人", [(2, 2), (60, 60)]),
        ("2场，每次30人", [(2, 2), (30, 30)]),
        ("约10场，每场30人", [(10, 9), (300, 270)]),
    ],
)
def test_so_many_at_each_of_them(text: str, values: list[tuple[float, float]]) -> None:
    assert [(part.value, part.low) for part in read_quantity(text).parts] == values


def test_the_unit_of_all_figures_stands_beside_who_reports() -> None:
    reading = read(
        [
            ["宜宾岷江职业技术学院反诈教育覆盖情况表（截至2024年10月31日）"],
            ["填报部门：保卫处", None, "单位：人次"],
            ["人群", "主题班会", "微信群推送"],
            ["大一新生", 3120, 3100],
            ["学生家长", None, 2780],
        ]
    )
    assert [(fact.cell, fact.measure, fact.channel) for fact in reading.facts] == [
        ("B4", "people_reached", "class_meeting"),
        ("C4", "people_reached", "group_chat"),
        ("C5", "people_reached", "group_chat"),
    ]


def test_groups_beside_who_came_are_no_sessions_of_the_title() -> None:
    reading = read(
        [
            ["沛县经济开发区企业反诈培训情况统计表（2024年1-6月）"],
            ["企业名称", "参训人次", "财务人员", "一线操作工"],
            ["汉源纺织有限公司", 1380, 16, 1100],
            ["歌风食品有限公司", 640, 9, 520],
        ]
    )
    assert [(fact.cell, fact.measure, fact.value, fact.target_group) for fact in reading.facts] == [
        ("B3", "people_reached", 264, "unspecified"),
        ("C3", "people_reached", 16, "finance_staff"),
        ("D3", "people_reached", 1100, "workers"),
        ("B4", "people_reached", 111, "unspecified"),
        ("C4", "people_reached", 9, "finance_staff"),
        ("D4", "people_reached", 520, "workers"),
    ]
