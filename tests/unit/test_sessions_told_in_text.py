"""A row of an activity list is one session: its text tells it once more, tells another number, or that there was none."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles

NAME = "新城社区2024年3月反诈宣传记录.xlsx"
HEAD = ["时间", "地点", "活动情况", "参加单位"]


def sessions(*rows: list[str]) -> list[tuple[str, float, str]]:
    reading = read([HEAD, *rows], NAME)
    assert codes(reading) == []
    return [(f.cell, f.value, f.channel) for f in reading.facts if f.measure == "sessions"]


FIRST = ["2024/3/5", "新城广场", "设摊宣传1场，发放资料600份", "派出所"]
LAST = ["2024/3/28", "农贸市场", "向商户发放资料90份", "派出所"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("为五年级学生上反诈课2节，学生180人", [("C3", 2, "lecture")]),
        ("举办讲座1场，设摊1场，发放资料80份", [("C3", 1, "lecture"), ("C3", 1, "stall")]),
        ("举办讲座1场，参加60人", [("B3", 1, "lecture")]),
        ("给老人讲骗局，参加60人", [("B3", 1, "unspecified")]),
        ("拟走进敬老院开展宣讲1场（因雨取消）", []),
        ("计划在集市设摊宣传，因故推迟", []),
    ],
)
def test_the_text_of_a_row(words: str, told: list[tuple[str, float, str]]) -> None:
    row = ["2024/3/12", "实验小学", words, "派出所"]
    others = [("B2", 1.0, "stall"), ("B4", 1.0, "unspecified")]
    assert sorted(sessions(FIRST, row, LAST)) == sorted([others[0], *told, others[1]])


def test_a_text_that_only_tells_of_the_rows_session_is_a_note() -> None:
    reading = read([HEAD, FIRST, ["2024/3/12", "实验小学", "开展反诈宣讲活动1场", "派出所"], LAST], NAME)
    assert roles(reading, "C2", "C3", "B3") == ["figure", "note", "figure"]
