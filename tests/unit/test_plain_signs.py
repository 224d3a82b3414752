"""Signs that most people write otherwise: a blank before a colon, long dashes in a day."""

from __future__ import annotations

from datetime import date

import pytest

from .small_sheets import Rows, codes, figures, read


@pytest.mark.parametrize("colon", [" ：", "\u3000：", " :", "  : ", "\u00a0："])
def test_a_blank_before_a_colon_changes_nothing(colon: str) -> None:
    def rows(sign: str) -> Rows:
        return [
            ["反诈宣传受众情况表"],
            [f"填报单位{sign}龙陵县龙新乡人民政府"],
            [f"统计时间{sign}2023年7月", None, f"单位{sign}万人次"],
            ["方式", "群众", "学生"],
            ["讲座", 6.4, 3],
            ["摆摊宣传", 1.25, 0.2],
        ]

    apart, usual = read(rows(colon), "统计.xlsx"), read(rows("："), "统计.xlsx")
    assert figures(apart) == [
        ("B5", "people_reached", 64_000),
        ("C5", "people_reached", 30_000),
        ("B6", "people_reached", 12_500),
        ("C6", "people_reached", 2_000),
    ]
    assert {(f.unit, f.period_start) for f in apart.facts} == {("龙陵县龙新乡人民政府", date(2023, 7, 1))}
    assert codes(apart) == codes(usual)


@pytest.mark.parametrize("day", ["2023—05—16", "2023–5–16", "2023－05－16"])
def test_long_dashes_in_a_day(day: str) -> None:
    reading = read(
        [["龙山派出所反诈宣传活动台账"], ["日期", "活动", "人数"], [day, "反诈讲座", 60]], "台账.xlsx"
    )
    assert {f.period_start for f in reading.facts} == {date(2023, 5, 16)}
    assert figures(reading) == [("C3", "people_reached", 60), ("B3", "sessions", 1)]
