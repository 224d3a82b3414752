"""Whom and how where it is said of a whole sheet: a line above its table, or its name (contract 4.17)."""

from __future__ import annotations

import pytest

from etl.facts.told_of_all import told_of_all


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("宣传对象", "老年人", (("elderly",), ())),
        ("受众群体", "在校学生", (("students",), ())),
        ("对象类别", "个体商户", (("merchants",), ())),
        ("宣传对象", "学生、家长", ((), ())),
        ("宣传方式", "入户走访", ((), ("door_to_door",))),
        ("活动形式", "讲座", ((), ("lecture",))),
        ("宣传方式", "讲座、入户", ((), ())),
        ("填报对象", "老年人", ((), ())),
    ],
)
def test_a_line_above_the_table(key: str, value: str, told: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert told_of_all([(key, value)], "Sheet1") == told


@pytest.mark.parametrize(
    ("sheet", "told"),
    [
        ("老年人", (("elderly",), ())),
        ("在校学生", (("students",), ())),
        ("务工人员", (("migrant_workers",), ())),
        ("个体商户宣传情况", (("merchants",), ())),
        ("入户走访", ((), ())),
        ("讲座台账", ((), ())),
        ("学校", ((), ())),
        ("社区", ((), ())),
        ("4月", ((), ())),
        ("网格员", ((), ())),
        ("联系人", ((), ())),
        ("反诈宣传", ((), ())),
        ("Sheet1", ((), ())),
    ],
)
def test_the_name_of_the_sheet(sheet: str, told: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    assert told_of_all([], sheet) == told


def test_a_line_goes_before_the_name() -> None:
    assert told_of_all([("宣传对象", "老年人")], "在校学生") == (("elderly",), ())
