"""Columns of what comes next or is wanting count nothing and raise nothing (contract 2, 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["湄潭农商银行各支行反诈宣传情况统计表（2023年8月）"]
NAME = "情况.xlsx"


@pytest.mark.parametrize(
    "head",
    [
        "下步计划",
        "下步打算",
        "下一步工作计划",
        "下周安排",
        "下月工作重点",
        "后续计划",
        "工作打算",
        "下阶段计划",
        "下步工作措施",
        "下一步工作",
        "拟开展工作",
    ],
)
def test_what_comes_next_is_planned(head: str) -> None:
    rows = [
        ["支行", "宣传场次（场）", "工作开展情况", head],
        ["湄江支行", 6, "在厅堂向客户发放折页540份", "走访商户60户"],
        ["永兴支行", 4, "发放折页365份", "开展宣传8场，发放折页800份"],
    ]
    reading = read([TITLE, *rows], NAME)
    assert [value for _, _, value in figures(reading)] == [6, 540, 4, 365]
    assert (codes(reading), roles(reading, "D3", "D4")) == ([], ["planned", "planned"])


@pytest.mark.parametrize(
    "head",
    [
        "存在问题",
        "存在的困难",
        "问题及建议",
        "困难和问题",
        "意见建议",
        "主要问题",
        "需协调解决的问题",
        "不足之处",
        "人员配备情况",
    ],
)
def test_what_is_wanting_raises_nothing(head: str) -> None:
    rows = [
        ["支行", "宣传场次（场）", head],
        ["湄江支行", 6, "人手不足，仅2名宣传员"],
        ["永兴支行", 4, "上月发放的宣传单300份已用完，还需500份"],
    ]
    reading = read([TITLE, *rows], NAME)
    assert [value for _, _, value in figures(reading)] == [6, 4]
    assert (codes(reading), roles(reading, "C3", "C4")) == ([], ["note", "note"])


def test_a_remark_of_what_was_given_besides_counts_and_says_so_and_strength_does_not() -> None:
    rows = [
        ["支行", "宣传场次（场）", "备注"],
        ["湄江支行", 6, "另发放扇子60把"],
        ["永兴支行", 4, "人手不足，仅2名宣传员"],
    ]
    reading = read([TITLE, *rows], NAME)
    assert figures(reading) == [("B3", "sessions", 6), ("B4", "sessions", 4), ("C3", "gifts", 60)]
    assert codes(reading) == []
    assert [(i.cell, i.code) for i in reading.issues if i.code == "remark_counts"] == [
        ("C3", "remark_counts")
    ]


@pytest.mark.parametrize(
    ("head", "measure"), [("解答问题（个）", "consultations"), ("接受咨询问题（个）", "consultations")]
)
def test_questions_answered_are_no_problems(head: str, measure: str) -> None:
    reading = read([TITLE, ["支行", "宣传场次（场）", head], ["湄江支行", 6, 12], ["永兴支行", 4, 3]], NAME)
    assert [m for _, m, _ in figures(reading)] == ["sessions", measure] * 2


def test_a_list_of_tasks_without_deeds_is_planned() -> None:
    rows = [
        ["序号", "工作任务", "责任单位", "完成时限"],
        [1, "开展厅堂宣讲12场", "农商银行", "8月底前"],
        [2, "发放一封信3000份", "教育局", "8月底前"],
    ]
    reading = read([["湄潭县反诈宣传任务清单（2023年8月）"], *rows], NAME)
    assert (figures(reading), roles(reading, "B3", "B4")) == ([], ["planned", "planned"])


def test_a_short_deed_under_a_head_that_names_no_measure_counts() -> None:
    rows = [
        ["单位", "本月工作", "下月计划"],
        ["教育局", "召开主题班会40场，发放一封信3000份", "讲座20场"],
        ["农商银行", "发放折页800份", "培训2场"],
    ]
    reading = read([["湄潭县各部门反诈工作情况（2023年8月）"], *rows], NAME)
    assert figures(reading) == [("B3", "sessions", 40), ("B3", "leaflets", 3000), ("B4", "leaflets", 800)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "head",
    [
        *[
            "下半年拟补（场）",
            "拟补场次",
            "待补（场）",
            "还需（场）",
            "还需开展场次",
            "还差（场）",
            "尚缺（场）",
            "欠（场）",
        ],
        *[
            "缺口（场）",
            "场次缺口",
            "差额",
            "预排（场）",
            "下月安排（场）",
            "后续（场）",
            "后续宣讲（场）",
            "将举办（场）",
        ],
    ],
)
def test_what_is_still_to_be_held_is_planned(head: str) -> None:
    rows = [
        ["支行", "宣讲（场）", "覆盖职工（人次）", head],
        ["湄江支行", 6, 1850, 4],
        ["永兴支行", 4, 1206, 2],
    ]
    reading = read([TITLE, *rows], NAME)
    assert figures(reading) == [
        ("B3", "sessions", 6), ("C3", "people_reached", 1850),
        ("B4", "sessions", 4), ("C4", "people_reached", 1206),
    ]  # fmt: skip
    assert (roles(reading, "D3", "D4"), codes(reading)) == (["planned", "planned"], [])


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("模拟演练（场）", "sessions"),
        ("虚拟货币讲座（场）", "sessions"),
        ("补讲（场）", "sessions"),
        ("已补（场）", "sessions"),
        ("接待群众（人次）", "consultations"),
        ("招待所走访（家）", "households"),
        ("后续回访（人次）", "people_reached"),
    ],
)
def test_words_that_only_sound_like_plans_count(head: str, measure: str) -> None:
    rows = [["支行", "宣传单（份）", head], ["湄江支行", 600, 18], ["永兴支行", 400, 12]]
    assert ("C3", measure, 18) in figures(read([TITLE, *rows], NAME))


@pytest.mark.parametrize("name", ["还差一步，你就被骗了", "你还欠诈骗分子的债吗", "虚拟货币的陷阱"])
def test_the_name_of_a_lecture_plans_nothing(name: str) -> None:
    rows = [["日期", "讲座主题", "地点", "听众（人次）"], ["8月4日", name, "湄江小学", 185]]
    assert figures(read([TITLE, *rows], NAME)) == [("D3", "people_reached", 185), ("B3", "sessions", 1)]


@pytest.mark.parametrize(
    ("aim", "done"),
    [
        ("目标受众（人次）", "实际受众（人次）"),
        ("目标人群（人次）", "实际覆盖（人次）"),
        ("目标客户（人次）", "已宣传（人次）"),
        ("目标对象人数", "完成人数"),
    ],
)
def test_an_aim_beside_what_was_reached_is_planned(aim: str, done: str) -> None:
    rows = [["支行", aim, done], ["湄江支行", 900, 820], ["永兴支行", 200, 240]]
    reading = read([TITLE, *rows], NAME)
    assert figures(reading) == [("C3", "people_reached", 820), ("C4", "people_reached", 240)]
    assert (codes(reading), roles(reading, "B3", "B4")) == ([], ["planned", "planned"])


def test_an_aim_without_what_was_reached_is_whom_the_campaign_was_for() -> None:
    reading = read([TITLE, ["支行", "场次", "目标受众（人次）"], ["湄江支行", 3, 820]], NAME)
    assert figures(reading) == [("B3", "sessions", 3), ("C3", "people_reached", 820)]


@pytest.mark.parametrize("told", ["已取消", "因雨取消", "推迟至10月"])
def test_what_was_cancelled_stands_in_the_place_of_a_number(told: str) -> None:
    rows = [["支行", "讲座（场）", "受众（人次）"], ["湄江支行", 3, 820], ["永兴支行", told, 30]]
    reading = read([TITLE, *rows], NAME)
    assert figures(reading) == [
        ("B3", "sessions", 3), ("C3", "people_reached", 820), ("C4", "people_reached", 30)
    ]  # fmt: skip
    assert (codes(reading), roles(reading, "B4")) == ([], ["planned"])


def test_what_took_place_in_another_way_is_asked_about() -> None:
    rows = [["支行", "讲座（场）", "受众（人次）"], ["湄江支行", 3, 820], ["永兴支行", "取消，改为线上", 30]]
    reading = read([TITLE, *rows], NAME)
    assert (codes(reading), roles(reading, "B4")) == ([("B4", "no_figure")], ["unread"])
