"""Rows and columns that sum up a week or a month of days, however they are called."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

NAME, TITLE = "古胜村.xlsx", ["黔西市素朴镇古胜村防诈骗一周情况（2023年10月16日至22日）"]
HEAD = ["日期", "喇叭喊话（次）", "走访（户）"]
DAYS = [[f"10月{16 + at}日", *told] for at, told in enumerate(zip(range(5, 12), range(35, 42), strict=True))]
CALLS, VISITS = sum(range(5, 12)), sum(range(35, 42))
SUMS = [
    "本周共计", "一周下来共", "一周下来", "全周合计", "周小计", "本周总数", "整周", "活动周合计", "七天加起来", "第三周小计",
    "10.16-10.22合计", "合计（10.16-10.22）", "本周", "第三周", "10.16-10.22",
]  # fmt: skip


@pytest.mark.parametrize("word", SUMS)
def test_row_of_the_week_below_its_days_is_their_sum(word: str) -> None:
    reading = read([TITLE, HEAD, *DAYS, [word, CALLS, VISITS + 9]], NAME)
    assert [fact.cell for fact in reading.facts] == [f"{col}{row}" for row in range(3, 10) for col in "BC"]
    assert roles(reading, "B10", "C10") == ["total", "total"]
    assert ("C10", "total_differs") in codes(reading)


@pytest.mark.parametrize("word", ["本周共计", "一周下来共", "本周总量", "整周", "本周", "七天下来"])
def test_column_of_the_week_beside_its_days_is_their_sum(word: str) -> None:
    rows = [["喇叭喊话", "次", *range(5, 12), CALLS], ["走访", "户", *range(35, 42), VISITS + 9]]
    reading = read([TITLE, ["项目", "单位", *[day[0] for day in DAYS], word], *rows], NAME)
    assert len(reading.facts) == 14
    assert roles(reading, "J3", "J4") == ["total", "total"]
    assert codes(reading) == [("J4", "total_differs")]


@pytest.mark.parametrize("word", ["年初以来", "今年以来", "开学至今", "10月以来"])
def test_row_that_runs_on_since_then_is_no_figure_of_the_week(word: str) -> None:
    reading = read([TITLE, HEAD, *DAYS, ["本周共计", CALLS, VISITS], [word, 1830, 5120]], NAME)
    assert len(reading.facts) == 14
    assert set(roles(reading, "B11", "C11")) <= {"total", "cumulative"}
    assert codes(reading) == []


@pytest.mark.parametrize("word", ["本月共计", "当月总共", "一个月下来", "本月总数"])
def test_row_of_the_month_below_its_weeks_is_their_sum(word: str) -> None:
    weeks = [["4月1日-9日", 3, 30], ["4月10日-16日", 4, 20], ["4月17日-23日", 5, 10], ["4月24日-30日", 6, 40]]
    reading = read(
        [["龙山派出所2023年4月反诈宣传"], ["时间", "讲座（场）", "走访（户）"], *weeks, [word, 18, 100]]
    )
    assert [value for _, _, value in figures(reading)] == [3, 30, 4, 20, 5, 10, 6, 40]
    assert codes(reading) == []


@pytest.mark.parametrize("word", ["本月", "本季", "本季度", "本年度", "本学期"])
def test_row_of_a_longer_time_below_the_week_runs_on(word: str) -> None:
    reading = read([TITLE, HEAD, *DAYS, ["本周", CALLS, VISITS], [word, 90, 500]], NAME)
    assert len(reading.facts) == 14
    assert roles(reading, "B10") == ["total"]
    assert set(roles(reading, "B11", "C11")) <= {"total", "cumulative"}
    assert codes(reading) == []


def test_what_is_counted_in_all_alone_is_the_figure() -> None:
    reading = read(
        [["村", "发放宣传单共计（份）"], ["大坪村", 300], ["黄草村", 200]], "龙陵县2023年4月宣传单.xlsx"
    )
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("B2", 300), ("B3", 200)]


def test_several_things_in_all_are_mixed_and_no_sum_of_others() -> None:
    head = ["村", "宣传折页、立牌（份、块）", "海报、标语、条幅共计"]
    reading = read([head, ["大坪村", 860, 64], ["黄草村", 310, 22]])
    assert [fact.measure for fact in reading.facts] == ["mixed_materials"] * 4
    assert codes(reading) == []
