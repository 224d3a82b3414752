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
        ("成立时间", "note"),
        ("打卡日期", "note"),
        ("督导单位", "dimension"),
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
