"""A column of plans beside what was done plans nothing of it: the figures of the row count."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("下月计划", "讲座1场"), ("下月工作安排", "继续入户"), ("预计完成时间", "5月3日"), ("目标完成情况", "未完成"),
        ("未完成原因", "场地不足"), ("完成时限", "4月30日"), ("拟解决办法", "增派人手"),
    ],
)  # fmt: skip
def test_words_of_a_plan_behind_the_figures(head: str, words: str) -> None:
    reading = read([["镇", "讲座（场）", head], ["龙山镇", 2, words], ["镇安镇", 1, ""]])
    assert figures(reading) == [("B2", "sessions", 2), ("B3", "sessions", 1)]
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2023-04-01", "2023-04-30")}
    assert codes(reading) == []


def test_a_task_in_front_of_the_figures_is_no_plan_of_them() -> None:
    reading = read([["工作任务", "讲座（场）", "宣传单（份）"], ["进小区", 4, 3], ["进学校", 5, 6]])
    assert [value for _, _, value in figures(reading)] == [4, 3, 5, 6]


def test_a_row_of_which_only_the_plan_is_filled_in_is_planned() -> None:
    head = [
        ["拟开展活动", "", "已开展活动", "", ""],
        ["时间", "活动名称", "时间", "活动名称", "参加人数（人次）"],
    ]
    rows = [["4月3日", "讲座", "4月3日", "讲座", 40], ["4月28日", "宣讲", "", "", ""]]
    reading = read([["反诈活动台账"], *head, *rows])
    assert {(f.measure, f.value, f.period_start.day) for f in reading.facts} == {
        ("people_reached", 40, 3),
        ("sessions", 1, 3),
    }
    assert "figure" not in roles(reading, "A5", "B5")


def test_one_session_put_off_does_not_strike_out_a_units_month() -> None:
    reading = read([["镇", "讲座（场）", "备注"], ["龙山镇", 2, "因雨推迟1场"], ["镇安镇", 0, "因雨取消"]])
    assert figures(reading) == [("B2", "sessions", 2), ("B3", "sessions", 0)]
    assert codes(reading) == [("C2", "maybe_cancelled")]


def test_a_cancelled_activity_and_a_cancelled_task_give_nothing() -> None:
    listed = read([["日期", "活动名称", "参加人数", "备注"], ["4月3日", "讲座", 40, "因雨取消"]])
    task = read([["单位", "宣传资料（份）", "状态"], ["龙山所", 40, "已取消"], ["镇安所", 5, "已完成"]])
    assert figures(listed) == []
    assert figures(task) == [("B3", "leaflets", 5)]


def test_words_in_a_row_of_a_target_are_planned_and_not_asked_about() -> None:
    rows = [
        ["事项", "完成情况", "备注"],
        ["厅堂派发折页", "1800余份", ""],
        ["二季度目标", "发折页2000份", ""],
    ]
    reading = read([["龙陵县农业银行2023年4月反诈宣传小结"], *rows])
    assert figures(reading) == [("B3", "leaflets", 1800)]
    assert (roles(reading, "B4"), codes(reading)) == (["planned"], [])


def test_states_among_the_numbers_of_how_far_it_went() -> None:
    heads = ["日期", "活动名称", "参加人数", "完成情况"]
    rows = [["4月3日", "反诈讲座", 120, "已完成"], ["4月8日", "反诈讲座", 90, "2场"]]
    reading = read([["龙陵县农业银行2023年4月反诈宣传台账"], heads, *rows])
    assert (roles(reading, "D3", "D4"), codes(reading)) == (
        ["note", "unread"],
        [("D4", "unread_under_header")],
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("预报", "实报"),
        ("月初预报", "月末实报"),
        ("预估", "实际"),
        ("拟报", "实报"),
        ("下达", "完成"),
        ("应报数", "实报数"),
    ],
)
def test_what_was_told_beforehand_counts_beside_what_came_in_neither_as_rows_nor_as_columns(
    before: str, after: str
) -> None:
    title = ["泸县2024年2月反诈宣传情况表"]
    rows = [["乡镇", "类别", "宣传单（份）"], ["玄滩镇", before, 500], ["玄滩镇", after, 460]]
    reading = read([title, *rows])
    assert figures(reading) == [("C4", "leaflets", 460)]
    assert (roles(reading, "C3"), codes(reading)) == (["planned"], [])
    reading = read([title, ["乡镇", "宣传单（份）", ""], ["", before, after], ["玄滩镇", 500, 460]])
    assert figures(reading) == [("C4", "leaflets", 460)]
    assert (roles(reading, "B4"), codes(reading)) == (["planned"], [])


def test_words_under_a_task_are_planned() -> None:
    rows = [["镇", "目标任务", "宣传单（份）"], ["福集镇", "持续开展", 300], ["云龙镇", 400, 280]]
    reading = read([["泸县2024年2月反诈宣传情况表"], *rows])
    assert figures(reading) == [("C3", "leaflets", 300), ("C4", "leaflets", 280)]
    assert (roles(reading, "B3", "B4"), codes(reading)) == (["planned", "planned"], [])
