"""Registers whose rows nothing names but a person (经办人, 负责人): the person labels the row, and 合计 there is a total."""

from __future__ import annotations

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

TITLE = "东台市公共汽车公司2024年5月反诈宣传统计表"


def read(*rows: str) -> Reading:
    return normalise_bytes("\n".join((TITLE, *rows)).encode(), "统计表.csv")


def roles(reading: Reading) -> dict[str, str]:
    return {cell.cell: cell.role for cell in reading.cells}


@pytest.mark.parametrize("head", ["经办人", "负责人", "联系人", "责任人", "备注"])
def test_a_sum_below_persons_is_a_total(head: str) -> None:
    reading = read(
        f"{head},发放宣传单（份）,受教育（人次）", "张×,20,50", "李×,30,80", "王×,40,110", "合计,90,240"
    )
    assert sorted(fact.cell for fact in reading.facts) == ["B3", "B4", "B5", "C3", "C4", "C5"]
    assert [roles(reading)[cell] for cell in ("A3", "B6", "C6")] == ["label", "total", "total"]
    assert reading.issues == []


def test_a_wrong_sum_below_persons_is_asked_about_and_counts_nothing() -> None:
    reading = read("日期,经办人,发放宣传单（份）", "5月3日,张×,20", "5月4日,李×,30", ",合计,60")
    assert sorted(fact.cell for fact in reading.facts) == ["C3", "C4"]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("C5", "total_differs")]
