"""A table that runs on over two sheets: totals of both pages, and what is carried from one to the next."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, figures, read_book

HEADS = ["序号", "乡镇", "宣传资料（份）", "宣传活动（场次）"]
FIRST = [
    ["克山县2025年8月反诈宣传月报"],
    HEADS,
    [1, "河南乡", 10, 2],
    [2, "古北乡", 20, 3],
    ["", "本页合计", 30, 5],
]
NAME = "克山县2025年8月反诈宣传月报.xlsx"


def second(*tail: list[object], carried: Rows = ()) -> Rows:
    rows = [[3, "发展乡", 5, 1], [4, "曙光乡", 6, 1]]
    return [["克山县2025年8月反诈宣传月报（续表）"], HEADS, *carried, *rows, *tail]


@pytest.mark.parametrize(
    "label", ["两页总计", "两页合计", "各页合计", "一、二页合计", "第1-2页合计", "前后两页总计", "两表合计"]
)
def test_a_total_of_both_pages(label: str) -> None:
    own = ["", "本页合计", 11, 2]
    book = {"第1页": FIRST, "第2页": second(own, ["", label, 41, 7])}
    reading = read_book(book, NAME)
    assert len(figures(reading)) == 8
    assert codes(reading) == []
    check = next(check for check in reading.checks if (check.sheet, check.cell) == ("第2页", "C6"))
    assert (check.stated, check.summed) == (41, 41)
    assert check.addends == ["第1页!C3", "第1页!C4", "C3", "C4"]
    wrong = read_book({"第1页": FIRST, "第2页": second(own, ["", label, 11, 8])}, NAME)
    assert codes(wrong) == [("C6", "total_differs"), ("D6", "total_differs")]
    told = [issue.message_zh for issue in wrong.issues if issue.cell == "C6"]
    assert told == ["C6 的合计写 11，各项之和为 41，少了 30。"]


@pytest.mark.parametrize("label", ["总计", "合计", "全县合计"])
def test_a_bare_total_may_be_of_its_page_or_of_both(label: str) -> None:
    for values in ([41, 7], [11, 2]):
        book = {"第1页": FIRST, "第2页": second(["", label, *values])}
        assert codes(read_book(book, NAME)) == []
    wrong = read_book({"第1页": FIRST, "第2页": second(["", label, 45, 7])}, NAME)
    assert codes(wrong) == [("C5", "total_differs")]


@pytest.mark.parametrize("label", ["承前页", "接上页", "上页合计", "前页合计"])
def test_what_is_carried_from_the_page_before(label: str) -> None:
    total = ["", "总计", 41, 7]
    right = read_book({"第1页": FIRST, "第2页": second(total, carried=[["", label, 30, 5]])}, NAME)
    assert (len(figures(right)), codes(right)) == (8, [])
    wrong = read_book({"第1页": FIRST, "第2页": second(total, carried=[["", label, 31, 5]])}, NAME)
    assert codes(wrong) == [("C3", "total_differs")]


def test_a_sheet_of_other_columns_is_no_page_before() -> None:
    other = [["克山县2025年8月海报"], ["序号", "乡镇", "海报（张）"], [1, "河南乡", 30]]
    book = {"海报": other, "资料": second(["", "总计", 41, 2])}
    assert codes(read_book(book, NAME)) == [("C5", "total_differs")]


def test_a_plain_total_of_both_pages_is_compared_with_both_where_another_column_shows_it() -> None:
    book = {"表一": FIRST[:4], "续表": second(["合计", "", 48, 7])}
    reading = read_book(book, NAME)
    assert codes(reading) == [("C5", "total_differs")]
    assert [issue.message_zh for issue in reading.issues] == ["C5 的合计写 48，各项之和为 41，多了 7。"]
