"""A day of what was done that no calendar has is asked about in running text too; its figures count in the report's time."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied


def read(sentence: str) -> Reading:
    text = f"沁水县公安局2023年4月反诈宣传开展情况的报告\n{sentence}\n"
    return normalise_bytes(text.encode(), "沁水县公安局.txt", Supplied())


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("4月31日，县局机关在县城碧峰广场举行集中宣传活动，发放纸杯1500个。", "4月31日"),
        ("2023年2月29日，发放纸杯1500个。", "2023年2月29日"),
        ("四月三十一日，发放纸杯1500个。", "四月三十一日"),
        ("4月28日至31日，发放纸杯1500个。", "4月28日至31日"),
        ("2023.4.31开展宣传，发放纸杯1500个。", "2023.4.31"),
    ],
)
def test_it_is_asked_about_where_it_stands(sentence: str, day: str) -> None:
    reading = read(sentence)
    assert [(f.measure, f.value, f.period_start, f.period_end) for f in reading.facts] == [
        ("gifts", 1500, date(2023, 4, 1), date(2023, 4, 30))
    ]
    assert [(i.cell, i.code) for i in reading.issues if i.severity == "query"] == [
        ("P2", "prose_date_impossible")
    ]
    assert f"“{day}”" in next(i.message_zh for i in reading.issues if i.code == "prose_date_impossible")


@pytest.mark.parametrize(
    "sentence",
    [
        "4月30日，发放纸杯1500个。",
        "3、6月发放纸杯1500个。",
        "4月第3周发放纸杯1500个。",
        "4月31日，事主王某被骗9000元。4月12日发放纸杯1500个。",
        "发放纸杯1500个，计划于4月31日再发。",
        "4月31日天气晴好。",
    ],
)
def test_other_days_are_not(sentence: str) -> None:
    assert "prose_date_impossible" not in [issue.code for issue in read(sentence).issues]


def test_the_number_of_a_house_is_no_day() -> None:
    facts = read("民警于4月12日到31号楼发放纸杯1500个。").facts
    assert [(f.value, f.period_start, f.period_end) for f in facts] == [
        (1500, date(2023, 4, 12), date(2023, 4, 12))
    ]


def test_parts_above_their_whole_name_both_numbers() -> None:
    reading = read("活动共发放宣传手册2400册，其中向农村留守妇女发放1500册，向县城宝妈发放1100册。")
    asked = [issue for issue in reading.issues if issue.code == "prose_parts_above_whole"]
    assert [f.value for f in reading.facts] == [1500, 1100]
    assert [issue.message_zh for issue in asked] == [
        "P2 的“宣传手册2400册”比各项之和 2600 少 200；各项已计入，总数未计入。"
    ]
    assert [issue.message_en for issue in asked] == [
        "P2: “宣传手册2400册” is 200 less than its parts, which add up to 2600; the parts count and the whole does not."
    ]


def test_a_point_of_a_list_on_a_day_that_is_none_spoils_no_other() -> None:
    lines = [
        "沁水县公安局2023年4月反诈宣传开展情况的报告",
        "1、4月6日，发放纸杯150个。",
        "2、4月31日，发放纸杯20个。",
        "3、4月8号，发放纸杯30个；4、4月9日，发放纸杯40个。",
        "五、4月12日，发放纸杯50个。",
    ]
    reading = normalise_bytes("\n".join(lines).encode(), "沁水县公安局.txt", Supplied())
    days = [(f.value, f.period_start.day, f.period_end.day) for f in reading.facts]
    assert days == [(150, 6, 6), (20, 1, 30), (30, 8, 8), (40, 9, 9), (50, 12, 12)]
    assert [(i.cell, i.code) for i in reading.issues if i.severity == "query"] == [
        ("P3", "prose_date_impossible")
    ]


def test_the_number_of_a_point_is_no_month() -> None:
    lines = [
        "沁水县公安局2023年上半年反诈宣传开展情况的报告",
        "1、1月份，发放纸杯15个。",
        "2、2月份，发放纸杯20个。",
        "3、4月份发放纸杯30个。",
    ]
    reading = normalise_bytes("\n".join(lines).encode(), "沁水县公安局.txt", Supplied())
    months = [(f.period_start.month, f.period_end.month) for f in reading.facts]
    assert months == [(1, 1), (2, 2), (3, 4)]  # 3、4月份: two months
