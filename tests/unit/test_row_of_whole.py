"""The row of the area itself, among its parts, is their total where the figures say so; else it is asked about."""

from __future__ import annotations

import pytest

from etl.facts import row_of_whole

from .small_sheets import codes, figures, read, roles

TITLE = ["武隆区2023年4月反诈宣传统计"]
HEAD = ["镇", "宣传单（份）", "入户（户）"]
ROWS = [["芙蓉街道", 700, 310], ["仙女山街道", 350, 90]]
COUNTED = {700, 310, 350, 90}


@pytest.mark.parametrize("name", ["武隆区", "武隆区公安局", "全区汇总"])
def test_the_row_of_the_area_is_the_sum_of_the_others(name: str) -> None:
    below = read([TITLE, HEAD, *ROWS, [name, 1050, 400]])
    assert {value for _, _, value in figures(below)} == COUNTED
    assert roles(below, "B5", "C5") == ["total", "total"]
    assert codes(below) == []
    above = read([TITLE, HEAD, [name, 1050, 400], *ROWS])
    assert {value for _, _, value in figures(above)} == COUNTED


def test_one_wrong_column_of_it_is_a_wrong_total() -> None:
    rows = [[*row, number] for row, number in zip(ROWS, (4, 5), strict=True)]
    reading = read([TITLE, [*HEAD, "讲座（场）"], *rows, ["武隆区", 1050, 400, 10]])
    assert {value for _, _, value in figures(reading)} == {*COUNTED, 4, 5}
    assert codes(reading) == [("D5", "total_differs")]


def test_other_figures_of_the_area_count_and_are_asked_about() -> None:
    reading = read([TITLE, HEAD, *ROWS, ["武隆区", 30, 4]])
    assert {value for _, _, value in figures(reading)} == {*COUNTED, 30, 4}
    assert codes(reading) == [("A5", "row_of_whole")]


def test_a_body_of_the_area_with_figures_of_its_own_reports_them() -> None:
    reading = read([TITLE, HEAD, *ROWS, ["武隆区公安局", 30, 4]])
    assert {value for _, _, value in figures(reading)} == {*COUNTED, 30, 4}
    assert codes(reading) == []


@pytest.mark.parametrize("name", ["数据汇总", "武隆", "凑一块"])
def test_a_last_unit_whose_every_figure_is_the_sum_of_the_others_is_their_total_and_asked_about(
    name: str,
) -> None:
    reading = read([TITLE, HEAD, *ROWS, [name, 1050, 400]])
    assert {value for _, _, value in figures(reading)} == COUNTED
    assert codes(reading) == [("A5", "row_adds_up")]


def test_small_sums_and_sums_that_a_total_counts_in_are_chance() -> None:
    small = read([TITLE, HEAD, ["芙蓉街道", 1, 3], ["仙女山街道", 2, 4], ["江口镇", 3, 7]])
    assert len(figures(small)) == 6
    total = ["合计", 2100, 800]
    counted = read([TITLE, HEAD, *ROWS, ["江口镇", 1050, 400], total])
    assert len(figures(counted)) == 6
    assert codes(small) + codes(counted) == []


def test_a_ledger_in_which_the_unit_of_the_title_stands_in_each_row_reads_its_names_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    heads = row_of_whole.row_heads
    monkeypatch.setattr(
        row_of_whole, "row_heads", lambda reader, row: asked.append(row) or heads(reader, row)
    )
    units = ["清波街道办事处", "清波派出所"]
    rows = [[f"2023-04-{at % 28 + 1:02d}", units[at % 2], 10 + at, 3] for at in range(40)]
    reading = read([["上城区清波街道2023年4月反诈宣传台账"], ["日期", "单位", *HEAD[1:]], *rows])
    assert len(figures(reading)) == 80
    assert sorted(asked) == list(range(3, 43))
