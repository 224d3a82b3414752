"""Questionnaires whose answers stand in the row below, or in the cell of the question (contract 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEAD = [["反诈宣传工作自查问卷"], ["填报单位：龙山派出所", None, "自查月份：2023年4月"]]


def test_answers_stand_below_their_questions():
    asked = [
        *HEAD,
        ["1.本月共发放反诈宣传资料多少份？"],
        ["2.3万份"],
        ["2.入户走访多少户？", "3.开展反诈讲座多少场？", "4.参加讲座多少人次？"],
        [1860, 7, "约640"],
        ["5.辖区常住人口多少人？", "6.本月发生电诈案件多少起？"],
        [48600, "5起"],
        ["7.下月打算开展几场集中宣传？"],
        ["拟开展3场，发放资料5000份"],
    ]
    reading = read(asked)
    assert figures(reading) == [
        ("A4", "leaflets", 23000),
        ("A6", "households", 1860),
        ("B6", "sessions", 7),
        ("C6", "people_reached", 640),
    ]
    assert roles(reading, "A3", "A5", "A8", "B8") == ["header", "header", "base", "note"]
    assert codes(reading) == []


def test_one_question_over_several_rows_heads_a_column():
    rows = [["2023年4月反诈宣传"], ["单位", "发放宣传单多少份？"], ["龙山社区", 30], ["北门社区", 20]]
    assert figures(read(rows)) == [("B3", "leaflets", 30), ("B4", "leaflets", 20)]


def test_an_answer_stands_in_the_cell_of_its_question():
    rows = [
        ["反诈宣传月（2023年4月）工作问答"],
        ["序号", "问答内容"],
        [1, "问：本月开展反诈讲座几场？答：9场，参加群众1200余人次。"],
        [2, "问：海报贴了多少张？答：120张。"],
        [3, "问：去年同期发放多少？答：去年4月发放宣传单2800份。"],
    ]
    assert figures(read(rows)) == [
        ("B3", "sessions", 9),
        ("B3", "people_reached", 1200),
        ("B4", "posters", 120),
    ]


@pytest.mark.parametrize(
    ("answer", "sessions"),
    [
        ("9场，参加群众1200人次。", [9]),
        ("一共5次。设摊1次，讲座4场。", [1, 4]),
        ("学校在校9860人。办讲座3场。", [3]),
    ],
)
def test_only_what_comes_first_alone_is_what_was_asked(answer, sessions):
    lines = [
        ["龙山派出所2023年4月反诈宣传问答"],
        [f"问：开展讲座几次？答：{answer}"],
        ["问：发传单多少？答：30份"],
    ]
    assert [value for _, measure, value in figures(read(lines)) if measure == "sessions"] == sessions
