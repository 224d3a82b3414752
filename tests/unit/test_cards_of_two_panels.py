"""A card of two panels below a line that says who and when, however that line's labels are called."""

from __future__ import annotations

import pytest

from .small_sheets import read

TITLE = ["社区反诈宣传月报卡（2025年3月）"]
CARD: list[list[object]] = [
    ["一、阵地宣传"],
    ["更换宣传栏（块）", 9, "张贴防骗海报（张）", 64],
    ["小区电子屏（块）", 5, "悬挂横幅（条）", 7],
    ["二、上门与活动"],
    ["入户宣传（户）", 312, "其中：独居老人（户）", 47],
    ["院坝会（场）", 3, "参会居民（人次）", 186],
    ["备注", "4月拟开展“邻里反诈夜市”1场。"],
    ["填表人", "何××", "审核人", "冉××"],
]
UNIT = "渝北区龙溪街道武陵路社区居委会"
FIGURES = [
    ("boards", 9), ("posters", 64), ("screens", 5), ("banners", 7), ("households", 265), ("households", 47),
    ("sessions", 3), ("people_reached", 186),
]  # fmt: skip


@pytest.mark.parametrize(
    ("who", "when"),
    [
        ("填报社区", "填报日期"), ("所在社区", "填报日期"), ("社区名称", "统计月份"), ("责任社区", "日期"),
        ("站所名称", "填报时间"), ("责任单位", "填表时间"), ("参与单位", "上报日期"), ("居委会", "所属月份"),
        ("上报网点", "制表日期"), ("组织单位", "完成时间"), ("实施单位", "活动月份"), ("填报对象", "期间"),
    ],
)  # fmt: skip
def test_the_line_of_who_and_when_heads_no_column(who, when):
    told = "2025年3月" if when.endswith("月份") or when == "期间" else "2025.4.2"
    reading = read([TITLE, [who, UNIT, when, told], *CARD], "月报卡.xlsx")
    assert [(fact.measure, fact.value) for fact in reading.facts] == FIGURES
    assert {(fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts} == {
        (UNIT, "2025-03-01", "2025-03-31")
    }
    assert reading.issues == []


def test_a_header_over_panels_stays_one():
    reading = read(
        [["武陵路社区2025年3月反诈宣传统计表"],
         ["项目", "数量", "项目", "数量"], ["张贴海报（张）", 64, "悬挂横幅（条）", 7],
         ["入户宣传（户）", 312, "院坝会（场）", 3]],
        "统计.xlsx",
    )  # fmt: skip
    assert sorted((fact.measure, fact.value) for fact in reading.facts) == [
        ("banners", 7), ("households", 312), ("posters", 64), ("sessions", 3),
    ]  # fmt: skip
