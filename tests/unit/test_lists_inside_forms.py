"""Lists of materials inside a form, what stands below one, forms that are filled in before (contract 2, 4.1, 4.5, 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

FORM = [
    ["反诈宣传活动登记表"],
    ["活动主题", "反诈进集市", "日期", "2024年4月20日"],
    ["地点", "丽阳集市", "活动方式", "设摊"],
]
SESSION = ("B2", "sessions", 1)


def test_what_was_given_out_counts_and_what_was_taken_along_or_left_does_not() -> None:
    rows = [
        *FORM,
        ["物料名称", "领用", "发放", "结余"],
        ["反诈折页（份）", 300, 260, 40],
        ["反诈帆布袋（个）", 80, "50+", "—"],
    ]
    reading = read(rows)
    assert figures(reading) == [("C5", "leaflets", 260), ("C6", "gifts", 50), SESSION]
    assert codes(reading) == []
    assert roles(reading, "A4", "C4", "A5", "B5", "D5", "D6") == [
        "header", "header", "label", "base", "base", "note",
    ]  # fmt: skip
    assert {(fact.period_start.isoformat(), fact.channel) for fact in reading.facts} == {
        ("2024-04-20", "stall")
    }


@pytest.mark.parametrize(
    ("heads", "cells", "kinds"),
    [
        (["品名", "带去", "发放", "带回"], [300, 260, 40], ["base", "figure", "base"]),
        (["项目", "计划", "实际完成", "完成率"], [300, 260, "87%"], ["planned", "figure", "ratio"]),
        (["材料", "本次发放", "累计发放", "剩余"], [260, 900, 40], ["figure", "cumulative", "base"]),
        (["材料", "领取数", "发放数", "备注"], [300, 260, "雨天"], ["base", "figure", "note"]),
    ],
)
def test_each_head_says_what_stands_below_it(heads: list[str], cells: list[object], kinds: list[str]) -> None:
    reading = read([*FORM, heads, ["宣传折页（份）", *cells]])
    counted = "BCD"[kinds.index("figure")]
    assert figures(reading) == [(f"{counted}5", "leaflets", 260), SESSION]
    assert roles(reading, "B5", "C5", "D5") == kinds
    assert codes(reading) == []


def test_no_number_in_the_place_of_one_is_asked_about() -> None:
    reading = read([*FORM, ["材料", "印制", "发放", "剩余"], ["折页（份）", 300, "若干", 40]])
    assert figures(reading) == [SESSION]
    assert codes(reading) == [("C5", "no_figure")]


def test_questions_and_answers_below_words_alone_are_no_list() -> None:
    for words in (["宣传对象", "群众", "发放资料", "折页"], ["活动方式", "发放", "形式", "使用"]):
        reading = read([*FORM, words, ["参加人数（人）", 50, "发放传单（份）", 100]])
        assert figures(reading) == [("B5", "people_reached", 50), ("D5", "leaflets", 100), SESSION], words


def test_a_list_ends_where_the_form_asks_on() -> None:
    rows = [
        *FORM,
        ["物料名称", "领用", "发放", "结余"],
        ["反诈折页（份）", 300, 260, 40],
        ["参加人数（人）", 120, "悬挂横幅（条）", 3],
    ]
    assert figures(read(rows)) == [
        ("C5", "leaflets", 260), ("B6", "people_reached", 120), ("D6", "banners", 3), SESSION,
    ]  # fmt: skip


def test_a_form_says_whom_it_was_for_by_either_word() -> None:
    for asked in ("面向人群", "面向对象", "受教对象", "听课对象"):
        rows = [[asked, "企业职工", "出动员工（人次）", 4], ["解答咨询（人次）", "无", "受众（人次）", 118]]
        facts = [(fact.measure, fact.value, fact.target_group) for fact in read([*FORM, *rows]).facts]
        assert ("people_reached", 118, "workers") in facts, asked


def test_what_is_told_below_a_form_is_of_its_day() -> None:
    told = ["备注", "当天成功劝阻被骗转账1起，避免损失2万元。"]
    rows = [*FORM, ["受众（人次）", 118, "发放折页（份）", 90], told, ["登记人：冯某", None, "复核：聂某"]]
    reading = read(rows, name="胡集支行登记表.xlsx")
    days = {fact.measure: fact.period_start.isoformat() for fact in reading.facts + reading.held}
    assert days["scams_stopped"] == days["loss_prevented"] == "2024-04-20"


def test_what_is_told_below_a_list_behind_a_form_is_not_of_the_forms_day() -> None:
    rows = [
        *FORM,
        ["受众（人次）", 118, "发放折页（份）", 90],
        [],
        ["村名", "入户（户）", "传单（份）"],
        ["石桥村", 12, 30],
        ["柳坪村", 15, 40],
        ["另成功劝阻群众被骗转账1起，避免损失2万元，未计入上表。"],
    ]
    days = {(fact.cell, fact.period_start.isoformat()) for fact in read(rows).facts if fact.cell == "A9"}
    assert ("A9", "2024-04-20") not in days


def test_a_form_of_approval_tells_of_nothing_done() -> None:
    plan = [
        ["京山市人民医院反诈宣传活动审批表"],
        ["活动名称", "反诈义诊进社区", "拟定时间", "2024年5月10日"],
        ["活动地点", "文峰社区广场", "预计参加人数", "200"],
        ["拟发放资料（份）", "300", "审批意见", "同意"],
    ]
    reading = read(plan)
    assert (figures(reading), codes(reading)) == ([], [])
    assert roles(reading, "D2", "D3", "B4") == ["planned", "planned", "planned"]


def test_a_planned_time_beside_the_real_one_leaves_what_was_done() -> None:
    rows = [
        ["反诈宣传活动登记表"],
        ["活动名称", "反诈进社区", "计划时间", "2024年5月10日"],
        ["活动地点", "文峰社区广场", "实际时间", "2024年5月12日"],
        ["计划人数", 200, "实际参加人数", 168],
    ]
    reading = read(rows)
    assert figures(reading) == [("D4", "people_reached", 168), SESSION]
    assert {fact.period_start.isoformat() for fact in reading.facts} == {"2024-05-12"}
    assert roles(reading, "B4", "D2") == ["planned", "planned"]
