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
