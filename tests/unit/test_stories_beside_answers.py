"""What the story of a form tells besides its answers (contract 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = ["于都县中小学校防范电信网络诈骗宣传教育情况登记表"]
WHO = ["学校名称", "于都县岭背中学", "统计时段", "2024年3月至6月"]
HELD = [
    ["反诈主题班会（节）", 46, "反诈专题讲座（场）", 3],
    ["参加学生（人次）", 5230, "参加教职工（人次）", 242],
]


def told(story: str, rows: list[list[object]]) -> tuple[list[tuple[str, float]], list[str]]:
    """What the story counts, and what is asked about it."""
    reading = read([TITLE, WHO, *rows, ["主要做法", story]], "登记表.xlsx")
    cell = f"B{3 + len(rows)}"
    counted = [(measure, value) for at, measure, value in figures(reading) if at == cell]
    return counted, [code for at, code in codes(reading) if at == cell]


@pytest.mark.parametrize(
    ("story", "counted"),
    [
        (
            "组织志愿者到岭背圩镇开展街头宣传1场，受教育群众260余人次。",
            [("sessions", 1), ("people_reached", 260)],
        ),
        ("在圩镇广场集中设摊2场，悬挂横幅4条。", [("sessions", 2), ("banners", 4)]),
        ("开展院坝会2场。", [("sessions", 2)]),
        ("为60名老人讲解防骗知识。", [("people_reached", 60)]),
    ],
)
def test_another_way_or_others_count_and_are_asked_about(
    story: str, counted: list[tuple[str, float]]
) -> None:
    assert told(story, HELD) == (counted, ["story_tells_more"])


@pytest.mark.parametrize(
    "story",
    [
        "召开主题班会46节，开展专题讲座3场，学生5230人次参加。",
        "其中讲座1场在体育馆举行，到场学生1200人次。",
        "全校师生5400余人次参加。",
        "各班召开主题班会20节。",
        "受教育群众5472人次。",
    ],
)
def test_what_it_says_again_or_in_part_does_not(story: str) -> None:
    assert told(story, HELD) == ([], [])


def test_an_answer_of_all_there_was_holds_the_story_s_too() -> None:
    rows: list[list[object]] = [["宣传活动（场）", 12, "受教育群众（人次）", 3000]]
    assert told("在圩镇广场设摊1场，受教育群众260人次；为60名老人讲解。", rows) == ([], [])
