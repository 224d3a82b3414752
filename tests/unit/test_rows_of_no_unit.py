"""What stands in place of a village's name: words of summing and of planning, and signs that name nobody."""

from __future__ import annotations

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

HEAD = ("东台市新桥镇2024年5月反诈宣传统计表", "村（社区）,发放宣传单（份）,受教育（人次）")
VILLAGES = ("东村,20,50", "西村,30,80", "南村,40,110")


def read(last: str) -> Reading:
    return normalise_bytes("\n".join((*HEAD, *VILLAGES, last)).encode(), "统计表.csv")


def counted_below(reading: Reading) -> list[str]:
    return sorted(fact.cell for fact in reading.facts if fact.cell.endswith("6"))


@pytest.mark.parametrize("word", ["总和", "总量", "求和", "全部", "共", "月计", "总计数", "Total", "∑", "Σ"])
def test_a_word_of_summing_counts_nothing_and_its_wrong_sum_is_asked_about(word: str) -> None:
    reading = read(f"{word},95,240")
    assert counted_below(reading) == []
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("B6", "total_differs")]


@pytest.mark.parametrize("word", ["目标", "任务数", "年度目标", "未完成", "差额", "缺口"])
def test_what_was_to_be_done_counts_nothing(word: str) -> None:
    assert counted_below(read(f"{word},95,260")) == []


@pytest.mark.parametrize("sign", ["/", "—", "-"])
def test_a_sign_names_nobody(sign: str) -> None:
    reading = read(f"{sign},95,260")
    assert counted_below(reading) == ["B6", "C6"]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("B6", "row_without_name")]


def test_all_as_whom_it_was_for_is_no_sum() -> None:
    rows = ("宣传对象,发放宣传单（份）", "学生,20", "全部,95")
    reading = normalise_bytes("\n".join((HEAD[0], *rows)).encode(), "统计表.csv")
    assert sorted(fact.cell for fact in reading.facts) == ["B3", "B4"]
