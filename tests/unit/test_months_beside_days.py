"""A column of months beside one of days or weeks: 3, 3月 and 三月 are the same month."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read

NAME = "龙山派出所2023年反诈宣传登记.xlsx"


@pytest.mark.parametrize("month", [3, "3月", "三月", "3月份"])
@pytest.mark.parametrize(
    ("head", "day", "first", "last"),
    [("日期", "3日", "2023-03-03", "2023-03-03"), ("周次", "第一周", "2023-03-01", "2023-03-31")],
)
def test_the_month_is_that_of_its_own_column(
    month: object, head: str, day: str, first: str, last: str
) -> None:
    reading = read([["月份", head, "宣传单（份）"], [month, day, 120], ["", "", ""]], NAME)
    (fact,) = reading.facts
    assert (str(fact.period_start), str(fact.period_end)) == (first, last)


def test_months_alone_stay_what_they_are() -> None:
    reading = read([["月份", "宣传单（份）"], ["三月", 120], ["4月", 80], ["202305", 60]], NAME)
    assert [fact.period_start.month for fact in reading.facts] == [3, 4, 5]


def test_running_totals_beside_tasks_are_asked_about_too() -> None:
    reading = read(
        [
            ["反诈宣传任务清单"],
            ["序号", "宣传任务", "计量单位", "数量", "累计"],
            [1, "发放宣传单", "份", 100, 300],
            [2, "举办讲座", "场", 2, 5],
        ]
    )
    assert reading.facts == []
    assert {cell for cell, code in codes(reading) if code == "planned_by_names"} >= {"D3", "E3"}
