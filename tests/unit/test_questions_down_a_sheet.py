"""序号 | 问 | 答: a questionnaire whose heads are single letters, and what asks in everyday words for unit and time."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, read


@pytest.mark.parametrize(("who", "when"), [
    ("您单位的全称是什么？", "填的是哪个月的情况？"),
    ("贵单位名称", "反馈的是哪一段时间"),
])  # fmt: skip
def test_answers_beside_questions_count_for_whom_and_when_they_say(who: str, when: str) -> None:
    rows: Rows = [
        ["反诈宣传工作情况问卷"],
        ["序号", "问", "答"],
        [1, who, "婺源县人民医院"],
        [2, when, "2024年5月"],
        [3, "开了几场反诈讲座？", "2场"],
        [4, "一共来了多少人？", "118人"],
        [5, "张贴了多少张海报？", 35],
        [6, "6月打算做什么？", "再办2场讲座"],
    ]
    reading = read(rows, "问卷.xlsx")
    assert [
        (f.cell, f.measure, f.value, f.unit, f.period_start.month, f.period_end.day) for f in reading.facts
    ] == [
        ("C5", "sessions", 2, "婺源县人民医院", 5, 31),
        ("C6", "people_reached", 118, "婺源县人民医院", 5, 31),
        ("C7", "posters", 35, "婺源县人民医院", 5, 31),
    ]
