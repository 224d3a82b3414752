"""What was set down for the campaign and did not take place gives no fact, and nothing is asked about it (contract 1,
4.16)."""

from __future__ import annotations

import pytest

from .told_reports import HEAD, counted, read_report, read_sentence, values_below

LECTURES_3 = [("sessions", 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "反诈讲座1场，因雨取消。",
        "反诈讲座1场（下雨取消）。",
        "反诈讲座1场，因下雨，取消了。",
        "反诈讲座1场，60人报名，最后取消。",
        "反诈讲座1场，没办成。",
        "反诈讲座1场，因故推迟。",
        "反诈讲座1场，因雨取消，改到下周。",
        "摆摊1次，下雨没摆成。",
        "7月27日纳凉晚会1场，因雨取消。",
        "- 没办成的：27日的纳凉晚会1场，下雨取消",
        "没办成的活动：讲座2场、晚会1场。",
        "取消的：讲座1场。",
    ],
)
def test_what_was_off_counts_nothing_and_is_not_asked_about(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.queries, reading.left_out) == ([], [], [])


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("反诈讲座3场，院坝会因雨取消。", LECTURES_3),
        ("反诈讲座3场，晚会，因雨取消。", LECTURES_3),
        ("反诈讲座3场，因雨取消1场。", LECTURES_3),
        ("反诈讲座3场，未开展入户宣传。", LECTURES_3),
        ("反诈讲座3场，未入户。", LECTURES_3),
        ("反诈讲座3场，均未取消。", LECTURES_3),
        ("反诈讲座3场，推迟半小时，听众60人。", [*LECTURES_3, ("people_reached", 60)]),
        ("反诈讲座3场，因雨取消，改到28日举办。", LECTURES_3),
        ("摆摊1次，下雨早收，发传单40份。", [("sessions", 1), ("leaflets", 40)]),
        ("没办成的：晚会1场。本月还开展讲座3场。", LECTURES_3),
    ],
)
def test_what_is_said_of_another_thing_or_was_held_all_the_same_counts(
    sentence: str, told: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == told


def test_the_list_below_the_head_of_what_was_off() -> None:
    done = ["讲座3场，听众120人。", "发放宣传单300份。"]
    told = [("sessions", 3), ("people_reached", 120), ("leaflets", 300)]
    below = ["1. 纳凉晚会1场，下雨。", "2. 反诈讲座1场"]
    assert values_below("一、做了的", *done, "二、没办成的", *below) == told
    items = ["- 反诈讲座1场", "- 院坝会2场", "另外张贴海报20张。"]
    assert values_below(*done, "取消的活动：", *items) == [*told, ("posters", 20)]


def test_a_line_of_what_was_off_is_a_note() -> None:
    reading = read_report([HEAD, "贴海报：42张，都在楼道里", "没办成的：27日的纳凉晚会1场，下雨取消"])
    assert [(fact.cell, fact.value) for fact in reading.facts] == [("P2", 42)]
    assert {cell.cell: cell.role for cell in reading.cells}["P3"] == "note"
    assert [issue.code for issue in reading.issues if issue.cell == "P3"] == []
