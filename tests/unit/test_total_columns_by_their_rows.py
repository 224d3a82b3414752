"""What a total column sums up is told by most of its rows; where it differs, it differs from that (contract 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import read

TITLE = ["民勤县2024年5月反诈宣传统计"]
TOWNS = ["三雷镇", "苏武镇", "薛百镇", "大坝镇"]


def difference(rows: list[list[object]]) -> list[tuple[str, str]]:
    reading = read([TITLE, *rows], "统计.xlsx")
    return [(issue.cell, issue.message_zh) for issue in reading.issues if issue.severity == "query"]


@pytest.mark.parametrize("first", [True, False])
def test_people_of_a_head_called_otherwise_belong_to_the_sum(first: bool) -> None:
    """合计 | 人次 holds 听讲人次 as well as the 人次 of its own name."""
    heads: list[list[object]] = [["摆摊", None, "入户", "讲堂"], ["场次", "人次", "人次", "听讲人次"]]
    rows: list[list[object]] = [[k, 100 * k, 50 * k, 10 * k] for k in range(1, 5)]
    sums = [[160 * k + (100 if k == 3 else 0)] for k in range(1, 5)]
    both = zip([*heads, *rows], [["合计"], ["人次"], *sums], strict=True)
    joined = [[*total, *own] if first else [*own, *total] for own, total in both]
    names = [["镇别"], [None], *[[town] for town in TOWNS]]
    told = difference([[*name, *own] for name, own in zip(names, joined, strict=True)])
    assert [cell for cell, _ in told] == [("B" if first else "F") + "6"]
    assert all(part in told[0][1] for part in ("580", "480", "100"))


def test_a_sum_of_unlike_papers_is_checked_where_other_rows_show_it() -> None:
    rows = [[town, 10 * k, k, 11 * k + (5 if k == 3 else 0)] for k, town in enumerate(TOWNS, 1)]
    told = difference([["镇别", "宣传单（份）", "海报（张）", "合计"], *rows])
    assert [cell for cell, _ in told] == ["D5"]
    rows = [[TOWNS[0], 10, 1, 12], [TOWNS[1], 20, 2, 25]]
    assert difference([["镇别", "宣传单（份）", "海报（张）", "合计"], *rows]) == []


@pytest.mark.parametrize(
    ("head", "february", "told"),
    [
        ("1—3月累计", "2月", ["F5"]),
        ("1—4月累计", "2月", []),
        ("累计", "2月", ["F5"]),
        ("1—3月累计", "4月", []),
    ],
)
def test_a_running_total_over_its_own_months_is_their_sum(head: str, february: str, told: list[str]) -> None:
    rows: list[list[object]] = [
        ["项目", "计量单位", "1月", february, "3月", head],
        ["宣传单", "份", 620, 880, 450, 1950],
        ["海报", "张", 24, 31, 12, 76],
    ]
    assert [cell for cell, _ in difference([["填报单位：三雷镇"], *rows])] == told
