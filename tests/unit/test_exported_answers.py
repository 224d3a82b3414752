"""Answers as a questionnaire's program exports them: numbered questions, and columns of how they were handed in."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, read, roles

NAME = "安吉县物业反诈周报（2024年4月8日—14日）.xlsx"
HEADS: list[object] = [
    "序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、物业项目（单位）名称", "2、所在乡镇（街道）",
    "3、本周发放宣传单（份）", "4、上门提醒（户）",
]  # fmt: skip
TOWNS = [
    ("2024/4/14 17:02:31", "60.190.12.×(浙江-湖州)", "祥瑞物业天目花园项目部", "递铺街道", 320, 35),
    ("2024/4/15 08:31:20", "101.87.33.×(上海-上海)", "梅溪家园物业服务处", "梅溪镇", "约120", "12户"),
]
ROWS: list[list[object]] = [
    [at, when, "86秒", "微信", "(空)", *rest] for at, (when, *rest) in enumerate(TOWNS, 1)
]


def test_who_answers_where_and_of_when() -> None:
    reading = read([HEADS, *ROWS], NAME)
    told = [(f.cell, f.measure, f.value, f.unit, f.district[-4:], str(f.period_start)) for f in reading.facts]
    assert told == [
        ("I2", "leaflets", 320, "祥瑞物业天目花园项目部", "递铺街道", "2024-04-08"),
        ("J2", "households", 35, "祥瑞物业天目花园项目部", "递铺街道", "2024-04-08"),
        ("I3", "leaflets", 120, "梅溪家园物业服务处", "/梅溪镇", "2024-04-08"),
        ("J3", "households", 12, "梅溪家园物业服务处", "/梅溪镇", "2024-04-08"),
    ]
    assert codes(reading) == []
    assert roles(reading, "B2", "C2", "F2", "G2", "H2") == ["note", "note", "note", "label", "label"]


@pytest.mark.parametrize(
    "head",
    [
        "提交答卷时间", "答卷提交时间", "开始答题时间", "结束答题时间", "提交问卷时间", "填写时间", "提交者（自动）",
        "提交时间（自动）", "所用时间", "答题用时", "来源渠道", "IP地址", "IP所在地", "用户IP",
    ],
)  # fmt: skip
def test_how_it_was_handed_in_is_a_remark(head: str) -> None:
    assert read_header(head).part == "note"


@pytest.mark.parametrize(
    ("head", "plain"),
    [
        ("1、单位名称", "单位名称"), ("Q2.所在乡镇（街道）", "所在乡镇（街道）"), ("第3题：活动日期", "活动日期"),
        ("4．宣传对象", "宣传对象"), ("12)受众（人次）", "受众（人次）"),
    ],
)  # fmt: skip
def test_the_number_of_a_question_is_no_part_of_it(head: str, plain: str) -> None:
    told, stated = read_header(head), read_header(plain)
    assert (
        (told.part, told.dimension, told.measure)
        == (stated.part, stated.dimension, stated.measure)
        != ("", "", "")
    )


@pytest.mark.parametrize(
    ("head", "dimension"),
    [("物业项目（单位）名称", "unit"), ("网点（机构）名称", "unit"), ("宣传对象（人群）类别", "group")],
)
def test_a_bracket_before_the_last_word(head: str, dimension: str) -> None:
    assert read_header(head).dimension == dimension
