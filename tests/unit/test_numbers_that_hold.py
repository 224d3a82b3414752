"""Of two numbers in a cell the one that tells what was done: 计划4，实开3 | 260（更正：206） | 每天2次，共62次; kinds and
places below a head of a campaign; a row of remarks below the units across the head."""

from __future__ import annotations

import pytest

from etl.meaning.quantity import read_quantity

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("计划4，实开3", 3, ""),
        ("应到50人，实到48人", 48, "人"),
        ("3场（计划4场）", 3, "场"),
        ("两场（原定三场）", 2, "场"),
        ("应发1,200份，实发1,150份", 1150, "份"),
        ("260（更正：206）", 206, ""),
        ("260（应为206）", 206, ""),
        ("260（核实后为206）", 206, ""),
        ("206（原报260）", 206, ""),
        ("45户，余12户未走访", 45, "户"),
        ("45户（12户无人在家）", 45, "户"),
        ("未走访12户，已走访45户", 45, "户"),
        ("每天2次，共62次", 62, "次"),
        ("每日2次×31天=62次", 62, "次"),
        ("62次（每天2次）", 62, "次"),
        ("每场50人，共150人", 150, "人"),
        ("45户，另补访5户", 50, "户"),
        ("3场（另开1场）", 4, "场"),
    ],
)
def test_one_of_two_numbers_tells_what_was_done(text: str, value: float, unit: str) -> None:
    reading = read_quantity(text)
    assert (reading.kind, reading.chosen) == ("quantity", True)
    assert reading.quantity is not None
    assert (reading.quantity.value, reading.quantity.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "计划4", "3场（计划）", "每天2次", "每天2次，共31天", "每天2次，共62人", "120人，应急演练3场", "120人（30人未成年）",
        "120人，计划3场", "5场，计划6月再开2场", "120（其中学生60人）", "3场（每场50人）",
    ],
)  # fmt: skip
def test_numbers_of_several_things_and_of_plans_alone_do_not(text: str) -> None:
    assert not read_quantity(text).chosen


@pytest.mark.parametrize("text", ["57户，其中12户未走访", "57户（含12户无人在家）"])
def test_a_part_that_was_not_done_leaves_the_number_open(text: str) -> None:
    title = ["龙陵县龙山镇2023年4月各村反诈宣传统计"]
    reading = read([title, ["村", "入户（户）"], ["东村", text], ["西村", 30]])
    assert figures(reading) == [("B4", "households", 30)]
    assert codes(reading) == [("B3", "no_figure")]


def test_such_a_cell_counts_with_a_note() -> None:
    title = ["龙陵县龙山镇2023年4月各村反诈宣传统计"]
    rows = [
        ["村", "院坝会（场）", "入户（户）"],
        ["东村", "计划4，实开3", "45户，余12户未走访"],
        ["西村", 2, 30],
    ]
    reading = read([title, *rows])
    assert [value for _, _, value in figures(reading)] == [3, 45, 2, 30]
    assert [i.code for i in reading.issues if i.cell in ("B3", "C3")] == ["figure_in_words"] * 2


@pytest.mark.parametrize(
    ("head", "role", "asked"),
    [
        ("资料种类（种）", "note", False),
        ("品种数", "note", False),
        ("品种", "unread", True),
        ("覆盖村（个）", "base", False),
    ],
)
def test_kinds_and_places_below_a_campaign_are_no_sessions(head: str, role: str, asked: bool) -> None:
    title = ["龙山派出所2023年4月反诈宣传统计"]
    heads = [["村", "反诈宣传", "", ""], ["", "场次（场）", head, "资料（份）"]]
    reading = read([title, *heads, ["东村", 3, 4, 200], ["西村", 5, 2, 300]])
    assert [(cell, m) for cell, m, _ in figures(reading)] == [
        ("B4", "sessions"), ("D4", "leaflets"), ("B5", "sessions"), ("D5", "leaflets"),
    ]  # fmt: skip
    assert roles(reading, "C4", "C5") == [role, role]
    assert bool(codes(reading)) == asked


ACROSS = [["牛大场镇2024年7月各村反诈宣传"], ["项目", "石桥村", "山口村", "全镇"]]
HELD, CALLED = ["院坝会（场）", 2, 3, 5], ["入户（户）", 20, 30, 50]
REMARKS = ["备注", "另悬挂横幅3条", "寨老协助"]


def test_a_remark_below_the_column_of_a_village_is_of_that_village() -> None:
    reading = read([*ACROSS, HELD, CALLED, REMARKS], "牛大场镇.xlsx")
    assert [(f.cell, f.measure, f.unit) for f in reading.facts if f.measure == "banners"] == [
        ("B5", "banners", "石桥村")
    ]


def test_a_row_of_remarks_inside_the_table_counts_and_says_so() -> None:
    reading = read([*ACROSS, HELD, REMARKS, CALLED], "牛大场镇.xlsx")
    assert [(f.cell, f.value, f.unit) for f in reading.facts if f.measure == "banners"] == [
        ("B4", 3, "石桥村")
    ]
    assert codes(reading) == []
    assert [(i.cell, i.code) for i in reading.issues if i.code == "remark_counts"] == [
        ("B4", "remark_counts")
    ]
