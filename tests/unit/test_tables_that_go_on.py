"""A table of a document that goes on in a second one without a header is one table (contract 4.1, 4.2)."""

from __future__ import annotations

import pytest

from .small_documents import read, roles
from .small_sheets import codes, figures

TITLE = "克山县2025年8月农村反诈宣传统计表"
FIRST = [
    ["序号", "乡镇", "院坝会（场）", "宣传单（份）"],
    [1, "河南乡", 3, 120],
    [2, "古北乡", 2, 80],
]
SECOND = [[3, "发展乡", 1, 40], ["", "合计", 6, 250]]
OF_FIRST = [
    ("T1!C2", "sessions", 3),
    ("T1!D2", "leaflets", 120),
    ("T1!C3", "sessions", 2),
    ("T1!D3", "leaflets", 80),
]
OF_SECOND = [("T2!C1", "sessions", 1), ("T2!D1", "leaflets", 40)]


@pytest.mark.parametrize(
    "between", ["", "（续表）", "续表", "（续）", "接上表", "（接上页）", f"{TITLE}（续）"]
)
def test_rows_without_a_header_are_read_under_that_of_the_table_before(between: str) -> None:
    reading = read(TITLE, FIRST, between, SECOND)
    assert figures(reading) == OF_FIRST + OF_SECOND
    assert codes(reading) == [("T2!D2", "total_differs")]
    assert roles(reading, ["T2!A1", "T2!B1", "T2!C2", "T2!D2"]) == ["serial", "label", "total", "total"]
    told = {check.cell: (check.stated, check.summed) for check in reading.checks}
    assert told == {"T2!C2": (6, 6), "T2!D2": (250, 240)}
    assert [(table.range, table.header_rows) for table in reading.tables] == [
        ("T1!A1:D3", [1]),
        ("T2!A1:D2", []),
    ]
    assert {table.signature for table in reading.tables} == {reading.tables[0].signature}


def test_a_third_table_and_totals_alone_go_on_too() -> None:
    reading = read(TITLE, FIRST, "续表", SECOND[:1], "续表", [["", "合计", 6, 240]])
    assert figures(reading) == OF_FIRST + OF_SECOND
    assert codes(reading) == []
    assert roles(reading, ["T3!B1", "T3!C1"]) == ["label", "total"]


@pytest.mark.parametrize(
    "block",
    [
        [["序号", "乡镇", "入户（户）", "海报（张）"], [1, "发展乡", 1, 40]],  # with a header of its own
        [["发展乡", "入户", "40户"], ["曙光乡", "入户", "30户"]],  # of another width
    ],
)
def test_tables_that_go_on_from_nothing_stand_by_themselves(block: list[list[object]]) -> None:
    reading = read(TITLE, FIRST, "", block)
    assert [fact for fact in figures(reading) if fact[0].startswith("T1!")] == OF_FIRST
    assert not {fact[:2] for fact in figures(reading)} & {("T2!C2", "sessions"), ("T2!D2", "leaflets")}


def test_other_matters_between_two_tables_keep_them_apart() -> None:
    reading = read(TITLE, FIRST, "二、下月计划", SECOND[:1])
    assert figures(reading) == OF_FIRST
    assert {cell for cell, _ in codes(reading)} >= {"T2!C1", "T2!D1"}
