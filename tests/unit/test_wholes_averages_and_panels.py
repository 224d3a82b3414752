"""全分公司 sums up, 厅均 is an average, 注 heads remarks, and one total closes two panels (contract 2, 4.2)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

HEADS = ["厅店", "场次", "触达（人次）"]
ROWS = [["城司营业厅", 3, 140], ["校椅营业厅", 4, 160]]
TITLE = ["中国移动横州分公司2024年9月反诈触达"]
COUNTED = [
    ("B4", "sessions", 3),
    ("C4", "people_reached", 140),
    ("B5", "sessions", 4),
    ("C5", "people_reached", 160),
]


@pytest.mark.parametrize("whole", ["全分公司", "全支行", "全大队", "全分局", "全子公司"])
def test_a_whole_body_sums_up(whole):
    reading = read([TITLE, HEADS, [whole, 7, 400], *ROWS], "简表.xlsx")
    assert figures(reading) == COUNTED
    assert roles(reading, "B3", "C3") == ["total", "total"]
    assert codes(reading) == [("C3", "total_differs")]


@pytest.mark.parametrize("mean", ["厅均", "所均", "校均", "网点均", "单位均"])
def test_an_average_of_units_is_no_figure(mean):
    reading = read([TITLE, HEADS, ["全分公司", 7, 300], *ROWS, [mean, 3.5, 150]], "简表.xlsx")
    assert figures(reading) == COUNTED
    assert roles(reading, "B6", "C6") == ["ratio", "ratio"]


@pytest.mark.parametrize("head", ["注", "附注", "备"])
def test_a_remark_of_a_row_says_nothing_of_its_figures(head):
    rows = [TITLE, [*HEADS, head], [*ROWS[0], "海报未领到"], [*ROWS[1], "联合赶集日"]]
    reading = read(rows, "简表.xlsx")
    assert roles(reading, "D3", "D4") == ["note", "note"]
    assert {fact.channel for fact in reading.facts} == {"unspecified"}


PANEL = ["学校", "班会（节）", "学生（人次）"]
PANELS = [
    ["龙陵县2024年9月校园反诈班会"],
    PANEL * 2,
    ["一小", 3, 20, "二小", 4, 30],
    ["三小", 5, 40, "四小", 6, 50],
]


def test_one_total_of_two_panels_is_compared_with_both():
    reading = read([*PANELS, [None, None, None, "合计", 18, 150]], "班会.xlsx")
    assert codes(reading) == [("F5", "total_differs")]
    assert "140" in next(issue.message_zh for issue in reading.issues if issue.cell == "F5")


def test_a_total_of_each_panel_with_its_own():
    reading = read([*PANELS, ["小计", 8, 60, "小计", 10, 90]], "班会.xlsx")
    assert codes(reading) == [("F5", "total_differs")]
    assert "80" in next(issue.message_zh for issue in reading.issues if issue.cell == "F5")


WHOLE_FIRST = [
    ["龙陵县2023年4月反诈宣传统计"],
    ["单位", "受众（人次）", "", "", "资料（份）"],
    ["", "总数", "妇女", "老年人", ""],
    ["龙山所", 30, 10, 20, 5],
]


def test_a_whole_whose_parts_are_blank_counts_itself() -> None:
    reading = read([*WHOLE_FIRST, ["镇安所", 33, None, "-", 6], ["合计", 63, 10, 20, 11]])
    assert [(f.cell, f.value, f.target_group) for f in reading.facts if f.measure == "people_reached"] == [
        ("C4", 10, "women"), ("D4", 20, "elderly"), ("B5", 33, "unspecified"),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_whole_with_a_part_that_is_no_number_is_control() -> None:
    reading = read([*WHOLE_FIRST, ["镇安所", 33, "若干", None, 6]])
    assert (roles(reading, "B5"), codes(reading)) == (["total"], [("C5", "no_figure")])


@pytest.mark.parametrize("name", ["院均", "所均", "校均", "环比"])
def test_an_average_in_the_column_of_the_numbers_is_no_row_of_figures(name: str) -> None:
    rows = [
        ["序号", "单位", "活动（场）", "受众"],
        [1, "龙山所", 4, 30],
        [2, "镇安所", 2, 33],
        ["合计", "", 6, 63],
    ]
    reading = read([["龙陵县2023年4月反诈宣传统计"], *rows, [name, "", "3", 31]])
    assert [value for _, _, value in figures(reading)] == [4, 30, 2, 33]
    assert (roles(reading, "C6", "D6"), codes(reading)) == (["ratio", "ratio"], [])


def test_the_second_column_of_units_says_what_is_counted_in() -> None:
    head = ["日期", "单位", "项目", "数量", "单位", "备注"]
    rows = [["4月1日", "龙山所", "反诈短信", 0.4, "万条"], ["4月2日", "镇安所", "反诈讲座", 2, "场"]]
    reading = read([head, *rows, ["4月3日", "镇安所", "反诈横幅", 3, "条"]])
    assert figures(reading) == [("D2", "sms", 4000), ("D3", "sessions", 2), ("D4", "banners", 3)]
    assert codes(reading) == []
