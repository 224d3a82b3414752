"""What a clerk's book of a store counts: what went out (contract 2, 4.1)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

NAME = "背村社区登记.xlsx"


@pytest.mark.parametrize("heads", [("进", "出", "存"), ("领", "发", "余"), ("入库", "出", "结存")])
def test_of_a_store_with_short_heads_what_went_out_counts(heads: tuple[str, str, str]) -> None:
    rows = [
        ["宁都县背村社区反诈宣传品进出登记簿（2024年3月）"],
        ["日期", "品名", *heads, "经手"],
        ["3月4日", "反诈折页", "1000份", None, "1000份", "王"],
        ["3月6日", "反诈折页", None, "120份", "880份", "李"],
        ["3月8日", "反诈海报", "40张", None, "40张", "王"],
        ["3月9日", "反诈海报", None, "12张", "28张", "陈"],
        ["3月22日", "禁毒宣传册", 100, 45, 55, "张"],
        ["3月28日", "反诈折页", None, "若干", None, "李"],
    ]
    reading = read(rows, NAME)
    assert figures(reading) == [("D4", "leaflets", 120), ("D6", "posters", 12)]
    assert codes(reading) == [("D8", "no_figure")]
