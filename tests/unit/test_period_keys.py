"""However a form calls the time that it reports on, its days stand beside it."""

from __future__ import annotations

import pytest

from .small_sheets import read

TABLE = [["宣传项目", "计量单位", "完成数"], ["家长反诈讲座", "场", 3], ["发放致家长一封信", "份", 412]]
SPAN = "2024年11月1日至11月30日"
NOVEMBER = {("2024-11-01", "2024-11-30", "济南市历城区实验幼儿园")}


def told(line: list[object]) -> set[tuple[str, str, str]]:
    reading = read([["幼儿园防诈骗宣传教育情况登记表"], line, *TABLE], "登记表.xlsx")
    assert [fact.value for fact in reading.facts] == [3, 412]
    return {(str(fact.period_start), str(fact.period_end), fact.unit) for fact in reading.facts}


@pytest.mark.parametrize(
    "key",
    ["登记时段", "统计区间", "数据起止", "起止日期", "活动期间", "填报时段", "统计时间段", "时间范围", "统计起止时间",
     "数据时段"],
)  # fmt: skip
def test_a_key_and_its_span_stand_side_by_side(key):
    assert told(["园所名称", "济南市历城区实验幼儿园", key, SPAN]) == NOVEMBER


@pytest.mark.parametrize("key", ["登记时间", "上报时间", "统计日期"])
def test_a_span_is_no_day_of_filing_whatever_its_key_says(key):
    assert told([f"单位名称：济南市历城区实验幼儿园　　{key}：{SPAN}"]) == NOVEMBER
