"""Columns that many units put beside their figures: who answers, when it was entered, what marks it got."""

from __future__ import annotations

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read


@pytest.mark.parametrize(
    ("head", "part"),
    [
        ("责任民警", "note"),
        ("包保干部", "note"),
        ("录入人员", "note"),
        ("更新时间", "note"),
        ("导出日期", "note"),
        ("得分", "no_count"),
        ("年度考核得分", "no_count"),
        ("督导单位", "dimension"),
        ("经度", "no_count"),
        ("面积（㎡）", "no_count"),
        ("附件数", "no_count"),
        ("抓获人数", "no_count"),
        ("出动民警", "measure"),
        ("责任民警（人）", "measure"),
    ],
)
def test_the_part_of_a_column(head: str, part: str) -> None:
    assert read_header(head).part == part


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("责任民警", ("王某某", "王某某")),
        ("更新时间", ("2023-09-20 10:00", "2023-09-21 09:30")),
        ("考核得分", (95.5, 92)),
        ("上报情况", ("已上报", "已上报")),
        ("参加领导", ("副县长", "所长")),
        ("督导单位", ("县反诈办", "县反诈办")),
        ("配合单位", ("派出所", "社区")),
        ("成立时间", ("2021-03-01", "2021-03-01")),
        ("打卡日期", ("2023年7月2日", "2023年7月3日")),
        ("单价（元）", (0.5, 2)),
        ("纬度", (39.9, 39.8)),
        ("问题数", (2, 0)),
    ],
)
def test_it_changes_no_figure_and_needs_no_answer(head: str, cells: tuple[object, object]) -> None:
    reading = read(
        [
            ["龙新派出所2023年6月反诈宣传月报表"],
            ["项目", "本月完成", head],
            ["集中宣传（场）", 3, cells[0]],
            ["发放宣传单（份）", 120, cells[1]],
        ]
    )
    assert figures(reading) == [("B3", "sessions", 3), ("B4", "leaflets", 120)]
    assert {str(fact.period_start) for fact in reading.facts} == {"2023-06-01"}
    assert codes(reading) == []


def test_a_count_of_enclosures_heads_a_column() -> None:
    reading = read(
        [
            ["镇沅县2023年7月反诈宣传统计"],
            ["乡镇", "宣传单（份）", "横幅（条）", "附件数"],
            ["恩乐镇", 860, 6, 2],
            ["按板镇", 320, 2, 1],
        ]
    )
    assert [(f.cell, f.unit, f.value) for f in reading.facts] == [
        ("B3", "恩乐镇", 860),
        ("C3", "恩乐镇", 6),
        ("B4", "按板镇", 320),
        ("C4", "按板镇", 2),
    ]


@pytest.mark.parametrize(
    ("head", "cells"),
    [("万人发案率", (1.2, 0.8)), ("门诊量（人次）", (3200, 1500)), ("群成员数", (200, 180))],
)
def test_a_rate_or_a_base_beside_stories_leaves_the_names_of_the_activities(
    head: str, cells: tuple[float, float]
) -> None:
    reading = read(
        [
            ["龙新派出所2023年6月反诈宣传活动登记"],
            ["日期", "活动名称", "形式", "活动情况", head],
            ["6月1日", "反诈进集市", "设摊", "发折页300余份", cells[0]],
            ["6月9日", "商户走访", "入户", "走访商户35家", cells[1]],
        ]
    )
    assert [(f.cell, f.measure, f.value, f.channel) for f in reading.facts] == [
        ("D3", "leaflets", 300, "stall"),
        ("D4", "households", 35, "door_to_door"),
        ("B3", "sessions", 1, "stall"),
        ("B4", "sessions", 1, "door_to_door"),
    ]


def test_a_rate_beside_ways_takes_no_measure_from_the_unit_line() -> None:
    reading = read(
        [
            ["勐糯镇2023年10月各村反诈宣传情况统计表"],
            ["", "", "单位：人次", ""],
            ["村", "集中设摊", "入户走访", "同比（%）"],
            ["田坡村", 150, 96, -2.2],
            ["大寨村", 132, 88, 1.5],
        ]
    )
    assert {f.measure for f in reading.facts} == {"people_reached"}


def test_what_was_bought_is_no_campaign_though_rows_of_deeds_with_a_price_are() -> None:
    bought = read(
        [["城南街道2023年4月反诈宣传品采购表"], ["品名", "数量", "单价（元）"], ["宣传单", 1200, 0.5]]
    )
    assert bought.facts == []
    done = read(
        [
            ["城南街道2023年4月反诈宣传情况表"],
            ["指标", "计量单位", "本月", "单价（元）"],
            ["发放宣传单", "份", 120, 0.5],
            ["入户走访", "户", 30, 2],
        ]
    )
    assert figures(done) == [("C3", "leaflets", 120), ("C4", "households", 30)]
