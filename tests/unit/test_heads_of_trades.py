"""Heads and remarks as banks, schools and tax offices write them (contract 4.4, 4.7, 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read

TITLE = ["龙陵县2023年4月反诈宣传统计表"]


def test_how_many_doors_there_are_is_a_base_beside_those_called_at_in_time():
    reading = read(
        [
            TITLE,
            ["镇", "入户宣传（户）", None, None, None],
            [None, "总户数", "本周", "累计", "走访率（%）"],
            ["龙山镇", 18620, 860, 11230, 60.3],
            ["镇安镇", 7840, 395, 5018, 64],
        ]
    )
    assert figures(reading) == [("C4", "households", 860), ("C5", "households", 395)]
    assert codes(reading) == []
    assert {cell.role for cell in reading.cells if cell.cell in ("B4", "B5")} == {"base"}


@pytest.mark.parametrize(
    "head", ["带回《致家长的信》（份）", "《致家长的一封信》（份）", "领回家致家长的信（份）"]
)
def test_a_letter_is_a_paper_whatever_signs_its_title_has(head):
    reading = read([TITLE, ["班级", head], ["七（1）班", 49]])
    assert figures(reading) == [("B3", "leaflets", 49)]
    assert [fact.target_group for fact in reading.facts] == ["parents"]


@pytest.mark.parametrize(
    ("head", "channel"),
    [
        ("网点厅堂微沙龙（场）", "branch"),
        ("摊前听讲群众（人次）", "stall"),
        ("讲座听讲群众（人次）", "lecture"),
    ],
)
def test_where_it_was_held_says_how(head, channel):
    assert [fact.channel for fact in read([TITLE, ["单位", head], ["龙山支行", 12]]).facts] == [channel]


def test_a_school_for_taxpayers_is_no_school():
    reading = read(
        [
            ["税务系统反诈宣传工作月报表"],
            ["填报单位：国家税务总局建始县税务局", None, None, "报告期：2024年9月"],
            ["序号", "指标名称", "计量单位", "本月"],
            ["二、纳税人学堂", None, None, None],
            [5, "财务人员防骗专题课", "场", 3],
        ]
    )
    assert [fact.unit for fact in reading.facts] == ["国家税务总局建始县税务局"]


LEDGER = [
    TITLE,
    ["序号", "日期", "活动主题", "参加人数", "备注"],
    [1, "4月10日", "反诈讲座", 80, "悬挂横幅3条"],
    [2, "4月12日", "反诈夜校", 40, None],
]


def test_what_a_remark_counts_is_told_and_no_question():
    reading = read(LEDGER)
    assert ("E3", "banners", 3) in figures(reading)
    assert [(issue.code, issue.severity) for issue in reading.issues if issue.cell == "E3"] == [
        ("remark_counts", "note")
    ]


@pytest.mark.parametrize(("planned", "held", "asked"), [(4, 3, []), (3, 3, [("D3", "maybe_cancelled")])])
def test_one_that_was_put_off_is_asked_about_where_the_plan_does_not_say_so(planned, held, asked):
    reading = read(
        [
            TITLE,
            ["单位", "计划场次（场）", "实际开展（场）", "备注"],
            ["龙山镇妇联", planned, held, "因防汛推迟1场"],
            ["镇安镇妇联", 4, 4, None],
        ]
    )
    assert codes(reading) == asked
    assert figures(reading) == [("C3", "sessions", held), ("C4", "sessions", 4)]


def test_a_calendar_counts_no_session_on_days_on_which_nothing_was_held():
    reading = read(
        [
            ["龙陵县龙山镇菊花社区2023年4月反诈宣传日历"],
            ["日期", "星期", "上午", "下午", "参与人次"],
            ["2023-04-01", "六", None, None, None],
            ["2023-04-02", "日", "小学门口设摊", None, 160],
            ["2023-04-03", "一", None, "网格员入户走访东苑小区", 42],
            ["2023-04-04", "二", None, None, None],
            ["2023-04-05", "三", "清明放假", None, None],
        ]
    )
    assert [one for one in figures(reading) if one[1] == "sessions"] == [
        ("C4", "sessions", 1),
        ("D5", "sessions", 1),
    ]


@pytest.mark.parametrize("head", ["Hotline enquiries", "Hotline inquiries", "Hotline calls"])
def test_who_rang_has_asked(head):
    assert figures(read([TITLE, ["单位", head], ["龙山派出所", 76]])) == [("B3", "consultations", 76)]
