"""An activity list whose cells count sessions beside others states them itself: no row is one session more."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read

TITLE = ["2023年4月反诈宣传活动台账"]


def facts(head: str, *cells: str) -> list[tuple[str, str, float, str]]:
    """Where, what, how much and how, of a list of three activities; nothing is asked about it."""
    names = [("4月3日", "进圩场", "东门"), ("4月5日", "防骗讲座", "西门"), ("4月9日", "进车站", "车站")]
    rows = [TITLE, ["时间", "活动名称", "地点", head]]
    reading = read([*rows, *([*name, cell] for name, cell in zip(names, cells, strict=True))])
    assert codes(reading) == []
    return sorted((f.cell, f.measure, f.value, f.channel) for f in reading.facts)


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("场次及受众", ("2场/160人次", "1场，45人次", "—")),
        ("场次/人数", ("2/160", "1/45", "—")),
        ("场次、人次", ("2场、160人次", "1场、45人次", "无")),
        ("规模", ("2场160人", "1场45人", "/")),
        ("开展情况", ("2场160人", "1场45人", "—")),
        ("活动开展情况", ("2场/160人", "1场（45人）", "—")),
        ("场次（人次）", ("2（160）", "1（45）", "—")),
        ("场（人）次", ("2（160）", "1（45）", "—")),
    ],
)
def test_the_table_counts_its_sessions(head: str, cells: tuple[str, str, str]) -> None:
    assert facts(head, *cells) == [
        ("D3", "people_reached", 160, "unspecified"),
        ("D3", "sessions", 2, "unspecified"),
        ("D4", "people_reached", 45, "lecture"),
        ("D4", "sessions", 1, "lecture"),
    ]


def test_one_row_that_counts_its_sessions_has_no_other() -> None:
    assert facts("受众", "160人", "2场60人", "45人") == [
        ("B3", "sessions", 1, "unspecified"),
        ("B5", "sessions", 1, "unspecified"),
        ("D3", "people_reached", 160, "unspecified"),
        ("D4", "people_reached", 60, "lecture"),
        ("D4", "sessions", 2, "lecture"),
        ("D5", "people_reached", 45, "unspecified"),
    ]


def test_counts_alone_under_a_head_that_promises_a_text_are_read() -> None:
    assert facts("开展情况", "50人", "60人次", "30人") == [
        ("B3", "sessions", 1, "unspecified"),
        ("B4", "sessions", 1, "lecture"),
        ("B5", "sessions", 1, "unspecified"),
        ("D3", "people_reached", 50, "unspecified"),
        ("D4", "people_reached", 60, "lecture"),
        ("D5", "people_reached", 30, "unspecified"),
    ]


def test_a_single_session_in_one_cell_of_them_is_told_there() -> None:
    told = facts("开展情况", "2场160人", "1场", "45人次")
    assert [one[:3] for one in told if one[1] == "sessions"] == [("D3", "sessions", 2), ("D4", "sessions", 1)]


def test_what_schools_wrote_beside_their_names_is_theirs() -> None:
    rows = [
        ["德化县中小学反诈教育（2023年9月）", None],
        ["学校", "小结"],
        ["德化第一中学", "召开反诈主题班会36场。"],
        ["德化县实验小学", "校园广播播放反诈提醒20次。"],
    ]
    assert [(fact.cell, fact.unit, fact.value) for fact in read(rows, "德化县学校反诈教育.xlsx").facts] == [
        ("B3", "德化第一中学", 36), ("B4", "德化县实验小学", 20),
    ]  # fmt: skip
