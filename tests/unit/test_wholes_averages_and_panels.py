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
