"""两周汇总 below the blocks of two weeks, a first sheet that only reports what the ledgers behind it hold, 同日 and 次日."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.header import read_header

from .small_sheets import codes, figures, read, read_book, roles

HEAD = ["支行", "厅堂宣传（人次）", "折页（份）"]
WEEKS = [
    ["沂源农商银行反诈宣传通报（2024年3月4日—17日）"],
    ["第一周（3.4-3.10）"], HEAD, ["鲁村支行", 198, 160], ["东里支行", 255, 210], [],
    ["第二周（3.11-3.17）"], HEAD, ["鲁村支行", 233, 180], ["东里支行", 240, 195], [],
]  # fmt: skip
COUNTED = [198, 160, 255, 210, 233, 180, 240, 195]


@pytest.mark.parametrize("caption", ["两周汇总", "合计", "3月4日至17日"])
def test_a_block_below_those_of_the_weeks_sums_them_up(caption: str) -> None:
    reading = read([*WEEKS, [caption], HEAD, ["鲁村支行", 431, 340], ["东里支行", 495, 375]], "通报.xlsx")
    assert [value for _, _, value in figures(reading)] == COUNTED
    assert roles(reading, "B14", "C15") == ["total", "total"]
    assert codes(reading) == [("C15", "table_sum_differs")]


def test_a_third_week_counts_whatever_stands_in_it() -> None:
    reading = read(
        [*WEEKS, ["第三周（3.18-3.24）"], HEAD, ["鲁村支行", 431, 340], ["东里支行", 495, 405]], "通报.xlsx"
    )
    assert [value for _, _, value in figures(reading)] == [*COUNTED, 431, 340, 495, 405]


def test_rows_of_a_block_that_sums_up_others_are_no_repeats() -> None:
    first, second = ["鲁村支行", 198, 160], ["东里支行", 255, 210]
    title = ["沂源农商银行2024年3月反诈宣传通报"]
    rows = [title, ["城区片"], HEAD, first, [], ["乡镇片"], HEAD, second, [], ["汇总表"], HEAD, first, second]
    reading = read(rows, "通报.xlsx")
    assert [value for _, _, value in figures(reading)] == [198, 160, 255, 210]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("避免客户损失（万元）", "loss_prevented"),
        ("减少老人损失（元）", "loss_prevented"),
        ("预防群众财产损失金额（元）", "loss_prevented"),
        ("客户损失（万元）", ""),
    ],
)
def test_losses_that_were_spared_somebody(head: str, measure: str) -> None:
    assert read_header(head).measure == measure


LEDGER = ["日期", "活动内容", "参加人次", "发放资料（份）"]


def ledger(name: str, *rows: tuple[str, str, int, int]) -> list[list[object]]:
    return [[f"{name}社区反诈宣传活动记录（2024年3月）"], LEDGER, *[list(row) for row in rows]]


BOOK = {
    "迎春": ledger("迎春", ("3月5日", "反诈摆摊", 160, 210), ("3月12日", "防骗讲座", 62, 70)),
    "春江": ledger("春江", ("25日", "入户宣传", 41, 45), ("同日", "反诈讲座", 58, 60), ("次日下午", "入户宣传", 35, 40)),
}  # fmt: skip
NAME = "桐君街道反诈进社区3月.xlsx"


def test_a_first_sheet_with_a_wrong_figure_still_sums_up_the_ledgers_behind_it() -> None:
    head = ["社区", "活动（场）", "发放资料（份）", "参加（人次）"]
    title = ["桐君街道2024年3月反诈宣传开展情况"]
    own = [title, head, ["迎春社区", 2, 280, 222], ["春江社区", 3, 105, 134]]
    reading = read_book({"上报": own, **BOOK}, NAME)
    assert {fact.sheet for fact in reading.facts} == {"迎春", "春江"}
    assert codes(reading) == [("C4", "summary_differs")]


def test_a_sheet_of_a_month_sums_up_its_weeks_though_one_of_four_figures_is_wrong() -> None:
    weeks = {
        "第一周": [["第一周（3.4-3.10）"], HEAD, ["鲁村支行", 20, 40], ["东里支行", 30, 50]],
        "第二周": [["第二周（3.11-3.17）"], HEAD, ["鲁村支行", 25, 48], ["东里支行", 31, 45]],
    }
    own = [["沂源农商银行2024年3月反诈宣传通报"], HEAD, ["鲁村支行", 45, 88], ["东里支行", 61, 94]]
    reading = read_book({"全月": own, **weeks}, "沂源农商银行2024年3月.xlsx")
    assert {fact.sheet for fact in reading.facts} == {"第一周", "第二周"}
    assert codes(reading) == [("C4", "summary_differs")]


def test_a_sheet_of_other_figures_counts_beside_the_ledgers() -> None:
    head = ["社区", "活动（场）", "发放资料（份）", "参加（人次）"]
    title = ["桐君街道2024年2月反诈宣传开展情况"]
    own = [title, head, ["迎春社区", 2, 280, 190], ["春江社区", 1, 105, 134]]
    reading = read_book({"上报": own, **BOOK}, NAME)
    assert sum(fact.sheet == "上报" for fact in reading.facts) == 6


def test_the_same_day_and_the_next_are_told_by_the_row_above() -> None:
    days = {fact.cell: fact.period_start for fact in read_book(BOOK, NAME).facts if fact.sheet == "春江"}
    assert [days[f"C{row}"] for row in (3, 4, 5)] == [date(2024, 3, 25), date(2024, 3, 25), date(2024, 3, 26)]


def test_a_community_is_no_town_of_its_name_elsewhere() -> None:
    book = read_book(BOOK, NAME)
    rows = [["桐君街道2024年3月反诈宣传情况"], ["社区", "宣传（场）"], ["迎春", 1], ["春江", 2]]
    for reading in (book, read(rows, "x.xlsx")):
        assert {fact.district for fact in reading.facts} == {"浙江省/杭州市/桐庐县/桐君街道"}
        assert codes(reading) == []
