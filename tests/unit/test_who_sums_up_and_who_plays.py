"""Sums at the end of a chain, who made a page, who plays in a film, functions switched on (set 115 and like it)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

CHAIN = """龙陵县镇安镇平安工作群 2024年10月反诈宣传消息
镇东村 张某 2024年10月10日 8:47
今天入户走访30户，发放宣传单100份。
镇北村 李某 2024年10月10日 9:47
今天入户走访20户，发放宣传单80份。
镇综治办 王某 2024年10月10日 18:47
"""


def read(text: str, title: str = "镇安派出所2024年4月反诈宣传情况") -> Reading:
    return normalise_bytes(f"{title}\n{text}".encode(), "情况.txt", today=date(2026, 1, 1))


def told(reading: Reading) -> list[tuple[str, float | None, str]]:
    return [(fact.measure, fact.value, fact.target_group) for fact in (*reading.facts, *reading.held)]


MEMBERS = [("households", 30), ("leaflets", 100), ("households", 20), ("leaflets", 80)]


@pytest.mark.parametrize(
    ("last", "codes"),
    [
        ("大家辛苦了。今天合计：走访50户，发放宣传单180份。", ["prose_restated", "prose_restated"]),
        ("收到，辛苦各位！今天合计：走访50户，发放宣传单180份。", ["prose_restated", "prose_restated"]),
        ("今天合计：走访52户，发放宣传单180份。", ["prose_restated", "prose_total_differs"]),
    ],
)
def test_whoever_sums_a_chain_up_counts_nothing_again(last: str, codes: list[str]) -> None:
    reading = normalise_bytes((CHAIN + last).encode(), "群.txt", today=date(2026, 1, 1))
    assert [(fact.measure, fact.value) for fact in reading.facts] == MEMBERS
    assert sorted(issue.code for issue in reading.issues) == codes


def test_a_sum_of_what_nobody_told_counts() -> None:
    assert told(read("本周合计：走访50户，发放宣传单180份。")) == [
        ("households", 50, "unspecified"),
        ("leaflets", 180, "unspecified"),
    ]


@pytest.mark.parametrize(
    ("line", "boards"),
    [
        ("9个社区各更新反诈宣传栏2个，共计18个。", [18]),
        ("9个社区各更新反诈宣传栏2个。", [18]),
        ("6个网点各增设展板3块，合计18块。", [18]),
    ],
)
def test_what_each_of_them_put_up_is_told_once(line: str, boards: list[int]) -> None:
    assert [value for measure, value, _ in told(read(line)) if measure == "boards"] == boards


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("视频号发布医护人员出演的反诈短视频3部。", [("videos", 3, "unspecified")]),
        ("发布由老年人出镜的反诈短视频3部。", [("videos", 3, "unspecified")]),
        ("发布面向老年人的反诈短视频3部。", [("videos", 3, "elderly")]),
    ],
)
def test_who_plays_in_a_film_is_not_whom_it_is_for(line: str, figures: list[tuple[str, int, str]]) -> None:
    assert told(read(line)) == figures


def test_a_function_switched_on_for_so_many_lines_reached_nobody() -> None:
    reading = read("为老年客户免费开通境外来电拦截功能78户。")
    assert (told(reading), [issue.code for issue in reading.issues]) == ([], ["prose_unclear"])


@pytest.mark.parametrize(
    "line", ["文字：向丽    图片：杨芳", "（初审：李萌    终审：赵国栋）", "编辑：王某 审核：刘某"]
)
def test_who_made_the_page_is_a_remark(line: str) -> None:
    told = [
        "4月10日，民警开展反诈讲座2场。",
        "4月11日，张贴海报20张。",
        "4月12日，走访40户。",
        "市民可拨打110。",
    ]
    reading = read("\n".join([*told, line]))
    assert [cell.role for cell in reading.cells] == ["title", "figure", "figure", "figure", "note", "note"]


def test_what_is_planned_by_way_of_something_is_still_to_come() -> None:
    reading = read("5月份，医院计划结合下乡义诊开展反诈宣传4场。\n按计划结合下乡义诊开展反诈讲座3场。")
    assert told(reading) == [("sessions", 3, "unspecified")]
    assert [issue.code for issue in reading.issues] == ["prose_ahead"]
