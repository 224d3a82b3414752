"""Class meetings as a school lists them: by class, with what each was about, who came and who held it."""

from __future__ import annotations

import pytest

from etl.meaning.cancelled import cancellation

from .small_sheets import codes, figures, read

NAME = "长集镇中心小学班会.xlsx"
TITLE = ["霍邱县长集镇中心小学反诈主题班会开展情况汇总（2023年10月）"]
MEETINGS = [
    TITLE,
    ["班级", "班会日期", "班会题目", "应到", "实到", "家长签承诺书（份）", "主持", "备注"],
    ["一（1）", "10月9日", "陌生电话不要接", 41, 41, 40, "王老师", None],
    ["一（2）", "10月9日", "同上", 43, 42, 43, "李老师", "病假1人"],
    ["三（2）", "10月17日", "防溺水、防欺凌", 45, 45, None, "郑老师", "这节不是反诈，反诈另补"],
    ["三（2）", "10月24日", "刷单就是诈骗", 45, 44, 45, "郑老师", "补开"],
    ["五（2）", None, "未开（流感停课）", 49, None, None, "陈老师", "下月补"],
]


@pytest.mark.parametrize("who", ["主持", "主持人", "班主任", "老师", "负责老师", "谁上的课"])
def test_a_class_meeting_is_for_its_pupils_and_not_for_who_holds_it(who: str) -> None:
    head = [who if cell == "主持" else cell for cell in MEETINGS[1]]
    reading = read([MEETINGS[0], head, *MEETINGS[2:]], NAME)
    assert [(f.cell, f.measure, f.value, f.target_group) for f in reading.facts] == [
        ("E3", "people_reached", 41, "students"),
        ("F3", "pledges", 40, "parents"),
        ("E4", "people_reached", 42, "students"),
        ("F4", "pledges", 43, "parents"),
        ("E6", "people_reached", 44, "students"),
        ("F6", "pledges", 45, "parents"),
        ("C3", "sessions", 1, "students"),
        ("C4", "sessions", 1, "students"),
        ("C6", "sessions", 1, "students"),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize("label", ["反诈合计", "合计"])
def test_a_total_may_leave_out_the_row_that_says_it_was_no_meeting_on_fraud(label: str) -> None:
    right = [label, None, "班会3节", None, 127, 128, None, None]
    assert codes(read([*MEETINGS, right], NAME)) == []


def test_a_wrong_total_against_fraud_is_compared_with_the_meetings_on_fraud() -> None:
    reading = read([*MEETINGS, ["反诈合计", None, "班会3节", None, 137, 128, None, None]], NAME)
    assert codes(reading) == [("E8", "total_differs")]
    assert "127" in next(i.message_zh for i in reading.issues if i.cell == "E8")


@pytest.mark.parametrize("remark", ["本节不算反诈", "这节讲的防溺水，不是反诈", "非反诈", "该班不计入反诈"])
def test_a_remark_takes_a_meeting_on_other_things_out(remark: str) -> None:
    rows = [
        TITLE,
        ["班级", "班会日期", "班会题目", "人数", "备注"],
        ["一（1）", "10月9日", "陌生电话不要接", 41, None],
        ["一（2）", "10月9日", "防溺水", 43, remark],
    ]
    reading = read(rows, NAME)
    assert figures(reading) == [("D3", "people_reached", 41), ("C3", "sessions", 1)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "name", ["未开", "未开（流感停课）", "没上成（停电）", "未开，流感停课", "没开，因老师出差"]
)
def test_a_meeting_that_was_not_held_counts_nothing(name: str) -> None:
    assert cancellation(name, is_name=True) == "cancelled"
    rows = [
        TITLE,
        ["班级", "班会日期", "班会题目", "实到"],
        ["一（1）", "10月9日", "陌生电话不要接", 41],
        ["一（2）", "10月9日", name, None],
    ]
    reading = read(rows, NAME)
    assert figures(reading) == [("D3", "people_reached", 41), ("C3", "sessions", 1)]
    assert codes(reading) == []


@pytest.mark.parametrize("name", ["未开（改为线上）", "没办成讲座也要防骗", "未来骗局早知道"])
def test_what_was_held_in_another_way_or_bears_such_a_name_is_not_called_off(name: str) -> None:
    assert cancellation(name, is_name=True) != "cancelled"
