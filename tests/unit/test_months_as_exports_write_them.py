"""账期 | 202403: exports say of which month a row is, under heads and in numbers of their own (contract 4.10)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles


def days(head: object, told: object, name: str = "平湖路营业厅.xlsx") -> set[tuple[str, str]]:
    rows = [[head, "营业厅", "宣传事项", "数量", "计量单位"], [told, "平湖路营业厅", "张贴反诈海报", 9, "张"]]
    reading = read(rows, name)
    assert (codes(reading), roles(reading, "A1", "A2", "D2")) == ([], ["header", "label", "figure"])
    return {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts}


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("账期", 202403),
        ("账期", "202403"),
        ("帐期", "2024年3月"),
        ("账务月", "2024-03"),
        ("账单月份", "2024/03"),
        ("数据月份", 202403),
        ("所属期", "202403"),
        ("报表所属期", "2024年3月"),
        ("报告期", 202403),
        ("月份", 202403),
        ("月", "202403"),
        ("月", "2024.3"),
    ],
)
def test_a_column_of_months_by_any_name(head: str, told: object) -> None:
    assert days(head, told) == {("2024-03-01", "2024-03-31")}


def test_a_month_in_words_beside_its_year() -> None:
    rows = [
        ["年", "月", "营业厅", "宣传单（份）"],
        [2024, "三月", "平湖路营业厅", 9],
        [2024, "4月", "平湖路营业厅", 7],
    ]
    reading = read(rows, "营业厅.xlsx")
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        ("2024-03-01", "2024-03-31"),
        ("2024-04-01", "2024-04-30"),
    ]


@pytest.mark.parametrize(
    "line", ["账期：202403", "所属账期：2024年3月", "数据月份：2024-03", "账单月：202403"]
)
def test_a_line_above_the_table_says_it_too(line: str) -> None:
    rows = [["反诈宣传统计表"], [line], ["营业厅", "宣传单（份）"], ["平湖路营业厅", 20]]
    reading = read(rows, "营业厅.xlsx")
    assert roles(reading, "A2") == ["meta"]
    assert [(str(f.period_start), str(f.period_end)) for f in reading.facts] == [("2024-03-01", "2024-03-31")]
