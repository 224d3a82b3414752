"""宣传任务 | 计量单位 | 目标数 | 完成数: what was asked for names what was done (contract 1, 2, 4.16)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

NAME = "闽清县坂东镇人民政府2023年4月反诈宣传.xlsx"
TITLE = ["坂东镇2023年4月反诈宣传目标任务完成情况表"]
LIST = ["坂东镇2023年4月反诈宣传任务清单"]
TASKS = [
    ["线下", "发放宣传资料", "份", 12000, 6350],
    ["线下", "村村响大喇叭", "次", 1800, 870],
    ["线上", "短视频播放量", "万次", 10, 4.6],
    ["线上", "群发短信", "万条", 8, 3],
    ["重点人群", "残疾人上门宣传", "户", 160, 0],
]
DONE = [("leaflets", 6350), ("broadcasts", 870), ("views", 46000), ("sms", 30000), ("households", 0)]


@pytest.mark.parametrize("head", ["宣传任务", "任务内容", "工作目标", "年度计划", "下达任务", "拟开展活动"])
@pytest.mark.parametrize("first", ["类别", "责任部门", "序号"])
def test_tasks_name_what_was_done(head: str, first: str) -> None:
    rows = [[f"坂东镇{category}办" if first == "责任部门" else category, *rest] for category, *rest in TASKS]
    rows = [[n, *row[1:]] for n, row in enumerate(rows, 1)] if first == "序号" else rows
    reading = read([TITLE, [first, head, "计量单位", "目标数", "完成数"], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE
    assert (codes(reading), roles(reading, "B3", "D3", "E3")) == ([], ["label", "planned", "figure"])


def test_a_category_over_several_rows_names_fewer_things_than_the_tasks() -> None:
    rows = [[category if n in (0, 2, 4) else None, *rest] for n, (category, *rest) in enumerate(TASKS)]
    reading = read([TITLE, ["类别", "宣传任务", "计量单位", "目标数", "完成数"], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE
    assert reading.facts[-1].target_group == "disabled"


def test_tasks_with_their_units_in_brackets() -> None:
    rows = [[a, f"{b}（{unit}）", planned, done] for a, b, unit, planned, done in TASKS]
    reading = read([TITLE, ["类别", "宣传任务", "目标值", "实际完成"], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE


@pytest.mark.parametrize("head", ["下月计划", "后续任务", "尚未完成任务"])
def test_what_is_ahead_names_nothing_that_was_done(head: str) -> None:
    rows = [
        ["类别", head, "完成数"],
        ["线下", "发放宣传资料（份）", 6350],
        ["线上", "群发短信（条）", 300],
    ]
    reading = read([TITLE, *rows], NAME)
    assert (figures(reading), roles(reading, "B3", "B4")) == ([], ["planned", "planned"])
    assert codes(reading) == [("C3", "unread_under_header"), ("C4", "unread_under_header")]


def test_tasks_beside_the_names_of_what_was_done_are_planned() -> None:
    rows = [
        ["项目", "年度任务", "完成数"],
        ["宣传单（份）", "各村发放海报", 6350],
        ["短信（条）", "群发短信", 300],
    ]
    reading = read([TITLE, *rows], NAME)
    assert figures(reading) == [("C3", "leaflets", 6350), ("C4", "sms", 300)]
    assert roles(reading, "B3", "B4") == ["planned", "planned"]


def test_of_two_columns_of_tasks_the_first_names_the_rows() -> None:
    rows = [[a, b, f"开展{b}", unit, done] for a, b, unit, _, done in TASKS]
    reading = read([TITLE, ["类别", "宣传任务", "工作计划", "计量单位", "完成数"], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE
    assert roles(reading, "B3", "C3") == ["label", "planned"]


@pytest.mark.parametrize("first", ["类别", "序号"])
@pytest.mark.parametrize("head", ["宣传任务", "工作计划"])
def test_a_bare_number_beside_tasks_is_asked_about(first: str, head: str) -> None:
    rows = [
        [category if first == "类别" else n, task, unit, done]
        for n, (category, task, unit, _, done) in enumerate(TASKS[:2], 1)
    ]
    reading = read([LIST, [first, head, "计量单位", "数量"], *rows], NAME)
    assert (figures(reading), roles(reading, "D3")) == ([], ["planned"])
    assert codes(reading) == [("D3", "planned_by_names"), ("D4", "planned_by_names")]


@pytest.mark.parametrize(
    ("title", "head"), [(LIST, "本月数"), (LIST, "完成数"), (["坂东镇2023年4月反诈宣传情况表"], "数量")]
)
def test_a_report_of_tasks_counts(title: list[str], head: str) -> None:
    rows = [[category, task, unit, done] for category, task, unit, _, done in TASKS]
    reading = read([title, ["类别", "宣传任务", "计量单位", head], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE


@pytest.mark.parametrize("first", [[], ["序号"]])
def test_units_in_front_of_what_they_count(first: list[str]) -> None:
    rows = [
        [*([n] if first else []), unit, task, done] for n, (_, task, unit, _, done) in enumerate(TASKS, 1)
    ]
    reading = read([TITLE, [*first, "计量单位", "指标", "完成数"], *rows], NAME)
    assert [(measure, value) for _, measure, value in figures(reading)] == DONE


@pytest.mark.parametrize(
    ("name", "group"),
    [("进村入户（户）", "unspecified"), ("进村宣讲（场）", "villagers"), ("老年人进村入户（户）", "elderly")],
)
def test_from_house_to_house_is_a_way_and_addresses_nobody(name: str, group: str) -> None:
    reading = read([TITLE, ["项目", "完成数"], [name, 2468], ["宣传单（份）", 300]], NAME)
    assert [fact.target_group for fact in reading.facts if fact.value == 2468] == [group]
