"""A weekday behind a day, or two behind two, says which day it is and changes none."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import read_period

from .small_sheets import read


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("9.11周三", 11, 11),
        ("9/11（星期三）", 11, 11),
        ("9月11日 周三", 11, 11),
        ("9月13日至14日（周五、周六）", 13, 14),
        ("9.13-9.14（周五至周六）", 13, 14),
    ],
)
def test_a_day_with_its_weekday(written: str, first: int, last: int) -> None:
    period = read_period(written, 2024)
    assert period is not None
    assert (period.start, period.end) == (date(2024, 9, first), date(2024, 9, last))


@pytest.mark.parametrize("written", ["9.11", "周三", "周一至周五"])
def test_no_day(written: str) -> None:
    assert read_period(written, 2024) is None


def test_days_head_the_rows_below_them() -> None:
    reading = read(
        [
            ["龙江镇反诈活动一览（2023年9月9日至9月15日）"],
            ["时段", "活动内容", "地点", "形式", "参加（人次）"],
            ["9月10日（星期日）"],
            ["上午", "防刷单课堂", "文化站", "讲座", 46],
            ["9.11周一"],
            ["上午", "反诈茶话会", "工业园", "座谈", 64],
            ["9月13日至14日（周三、周四）"],
            ["两天", "志愿者敲门", "古城社区", "入户", 92],
        ]
    )
    people = [fact for fact in reading.facts if fact.measure == "people_reached"]
    assert [(f.cell, f.value, f.period_start.day, f.period_end.day) for f in people] == [
        ("E4", 46, 10, 10),
        ("E6", 64, 11, 11),
        ("E8", 92, 13, 14),
    ]
