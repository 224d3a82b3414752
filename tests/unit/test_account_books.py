"""An account book: the year over 月 | 日, two counts in a cell, and totals that pages carry over."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, read_book, roles

NAME = "反诈宣传登记簿（邮储银行沂水县支行）.xlsx"
HEAD: list[list[object]] = [
    ["反诈宣传登记簿"],
    ["2024年", None, "网点", "摘要", "场次/人次", "折页（份）"],
    ["月", "日"],
]


def page(*rows: list[object]) -> list[list[object]]:
    return [*HEAD, *rows]


ONE = page(
    [4, 2, "城区营业部", "反诈微课堂", "1/36", 40],
    [None, 3, "马站支行", "逢集宣传", "2/120", 200],
    [None, None, "过次页", None, "3/156", 240],
)


def test_the_year_over_month_and_day() -> None:
    reading = read(ONE, NAME)
    assert codes(reading) == []
    told = [(f.cell, f.measure, str(f.period_start), f.value) for f in reading.facts]
    assert sorted(told) == [
        ("E4", "people_reached", "2024-04-02", 36), ("E4", "sessions", "2024-04-02", 1),
        ("E5", "people_reached", "2024-04-03", 120), ("E5", "sessions", "2024-04-03", 2),
        ("F4", "leaflets", "2024-04-02", 40), ("F5", "leaflets", "2024-04-03", 200),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "days"),
    [
        ([["2024年", "网点", "摘要", "折页（份）"]], (["4.2"], ["4.13"])),
        ([["2024年", "网点", "摘要", "折页（份）"]], (["4月2日"], ["4月13日"])),
        ([["二〇二四年", None, "网点", "摘要", "折页（份）"], ["月份", "日期"]], ([4, 2], [None, 13])),
    ],
)
def test_other_ways_to_write_the_days(
    head: list[list[object]], days: tuple[list[object], list[object]]
) -> None:
    rows = [
        ["反诈宣传登记簿"],
        *head,
        [*days[0], "马站支行", "逢集宣传", 40],
        [*days[1], "马站支行", "逢集宣传", 50],
    ]
    reading = read(rows, NAME)
    assert codes(reading) == []
    assert [str(f.period_start) for f in reading.facts if f.measure == "leaflets"] == [
        "2024-04-02",
        "2024-04-13",
    ]


@pytest.mark.parametrize("head", ["二维码推送（万次）", "20人以上讲座（场）"])
def test_a_head_that_only_begins_as_a_year_does_counts(head: str) -> None:
    reading = read([["龙山派出所2023年4月反诈宣传统计"], [head, "宣传单（份）"], [4.2, 300], [5.1, 400]])
    assert [cell for cell, _, _ in figures(reading) if cell[0] == "B"] == ["B3", "B4"]
    assert {fact.period_start.month for fact in reading.facts} == {4}


def test_years_over_figures_are_no_heads_of_days() -> None:
    rows: list[list[object]] = [
        ["龙陵县各乡镇反诈宣传单发放情况（万份）"], ["乡镇", "2022年", "2023年"], ["龙山镇", 4.2, 5.1], ["镇安镇", 3.1, 4.4],
    ]  # fmt: skip
    assert [f.value for f in read(rows, "统计.xlsx").facts] == [42_000, 51_000, 31_000, 44_000]


@pytest.mark.parametrize(
    ("carried", "total", "asked"),
    [
        ("3/156", "4/206", []),
        ("3/156", "4/216", [("E6", "total_differs")]),
        ("3/166", "4/216", [("E4", "total_differs")]),
        ("2/156", "3/206", [("E4", "total_differs")]),
    ],
)
def test_pairs_that_a_page_carries_over(carried: str, total: str, asked: list[tuple[str, str]]) -> None:
    two = page(
        [None, None, "承前页", None, carried, 240],
        [4, 29, "诸葛支行", "夜校宣讲", "1/50", 60],
        [None, None, "合计", None, total, 300],
    )
    reading = read_book({"第1页": ONE, "第2页": two}, NAME)
    assert [one for one in codes(reading) if one[1] == "total_differs"] == asked
    assert sum(f.value for f in reading.facts if f.measure == "people_reached") == 206


@pytest.mark.parametrize("head", ["周计", "本周计", "月计", "旬计", "季计"])
def test_a_sum_named_by_its_time(head: str) -> None:
    title: list[object] = ["龙陵县龙山派出所2023年4月反诈宣传日登记"]
    reading = read([title, ["内容", "3日", "4日", head], ["传单（份）", 20, 30, 60], ["讲座（场）", 1, 1, 2]])
    assert [f.cell for f in reading.facts] == ["B3", "C3", "B4", "C4"]
    assert roles(reading, "D3", "D4") == ["total", "total"]
    assert codes(reading) == [("D3", "total_differs")]


def test_the_abstract_says_what_was_held() -> None:
    reading = read(
        page([4, 2, "城区营业部", "反诈微课堂", "1/36", 40], [None, 9, "马站支行", "逢集宣传", "2/120", 200]),
        NAME,
    )
    assert {f.activity for f in reading.facts} == {"反诈微课堂", "逢集宣传"}
