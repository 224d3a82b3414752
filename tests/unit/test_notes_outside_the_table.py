"""A note that says of its figures that the table does not hold them states figures of its own (contract 4.16); one that
repeats the table counts nothing, and one that leaves it open is asked about."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

UNIT = "盐津县公安局交警大队"
TABLE: list[list[object]] = [
    [f"{UNIT}各中队反诈宣传情况表"],
    ["（2023年7月10日—7月16日）"],
    ["中队", "发放宣传卡片（张）", "提醒过往司机（人次）"],
    ["豆沙中队", 260, 310],
    ["普洱中队", 190, 205],
    ["合计", 450, 515],
]
NAME = "中队.xlsx"


def of_note(note: str) -> list[tuple[str, float]]:
    reading = read([*TABLE, [note]], NAME)
    told = [f for f in reading.facts if f.cell == "A7"]
    assert {(f.unit, str(f.period_start), str(f.period_end)) for f in told} <= {
        (UNIT, "2023-07-10", "2023-07-16")
    }
    assert len(reading.facts) == 4 + len(told)
    assert roles(reading, "A7") == ["figure" if told else "note"]
    assert codes(reading) == []
    return [(f.measure, f.value) for f in told]


@pytest.mark.parametrize(
    "note",
    [
        "注：大队机关悬挂横幅36条，未计入上表。",
        "注：大队机关悬挂横幅36条，不含在上表内。",
        "备注：另有横幅36条未列入。",
        "说明：除上表外，大队机关另悬挂横幅36条。",
        "注：上表不含大队机关悬挂的横幅36条。",
        "注：悬挂横幅36条（未在上表中体现）。",
        "说明：大队机关悬挂横幅36条，上表未统计。",
        "注：横幅36条没有算进表里。",
        "备注：1.本周发放宣传卡片450张。2.大队机关另悬挂横幅36条，未纳入上表统计。",
        "另，大队机关悬挂横幅36条，以上数据未包含。",
        "注：表外另悬挂横幅36条。",
    ],
)
def test_what_the_table_does_not_hold_counts(note: str) -> None:
    assert of_note(note) == [("banners", 36)]


def test_several_figures_of_one_note() -> None:
    note = "注：另，大队机关在县城主要路口悬挂反诈横幅36条、播放广播提示音45次，未计入上表。"
    assert of_note(note) == [("banners", 36), ("broadcasts", 45)]


@pytest.mark.parametrize(
    "note",
    ["注：大队机关发放宣传卡片200张，未计入上表。", "另：大队机关发放宣传卡片200张，未计入上表。"],
)
def test_so_does_more_of_what_the_table_counts(note: str) -> None:
    assert of_note(note) == [("leaflets", 200)]


@pytest.mark.parametrize(
    "note",
    [
        "说明：本周共发放宣传卡片450张，比上周增加120张；辖区司机被骗案件下降2起。",
        "注：发放宣传卡片450张，已计入上表。",
        "注：线上宣传不计入本表。",
    ],
)
def test_what_repeats_the_table_counts_nothing(note: str) -> None:
    assert of_note(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "注：另悬挂横幅36条。",
        "注：大队机关悬挂横幅36条，未计入合计。",
        "注：上月悬挂的横幅36条未计入上表。",
        "注：横幅36条由县局统一上报，未计入上表。",
        "以上数据未包含大队机关张贴的海报40张。",
    ],
)
def test_what_leaves_it_open_is_asked_about(note: str) -> None:
    reading = read([*TABLE, [note]], NAME)
    assert len(reading.facts) == 4
    assert codes(reading) == [("A7", "note_states_figures")]


def test_an_uncertain_number_outside_the_table_is_asked_about() -> None:
    reading = read([*TABLE, ["注：另悬挂横幅若干，未计入上表。"]], NAME)
    assert codes(reading) == [("A7", "no_figure")]


@pytest.mark.parametrize("remark", ["另有横幅5条未列入", "悬挂横幅5条，未计入本表", "横幅5条未计入左列"])
def test_a_remark_is_of_its_row(remark: str) -> None:
    rows = [["单位", "发放资料（份）", "备注"], ["龙山所", 20, remark], ["镇安所", 30, "无"]]
    reading = read(rows)
    assert figures(reading) == [("B2", "leaflets", 20), ("B3", "leaflets", 30), ("C2", "banners", 5)]
    assert {f.unit for f in reading.facts if f.cell == "C2"} == {"龙山所"}
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("note", "found", "asked"),
    [
        ("①含高铁站发放的40份；②以签到册为准。", [], []),
        ("① 其中40份由邮政代发。② 以签到册为准。", [], []),
        ("①悬挂横幅4条；②以签到册为准。", [], ["note_states_figures"]),
        ("①以登记为准；②另悬挂横幅4条，未计入上表。", [("banners", 4)], []),
    ],
)
def test_a_note_to_a_mark(note: str, found: list[tuple[str, float]], asked: list[str]) -> None:
    rows = [["豆沙中队", "260①", 310], ["普洱中队", 190, "205②"], ["关河中队", 200, 210]]
    reading = read([*TABLE[:3], *rows, [note]], NAME)
    assert [(f.measure, f.value) for f in reading.facts if f.cell == "A7"] == found
    assert [code for cell, code in codes(reading) if cell == "A7"] == asked
    assert len(reading.facts) == 6 + len(found)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("另悬挂横幅4条。", [("banners", 4)]),
        ("悬挂横幅4条", [("banners", 4)]),
        ("共发放卡片450张。", []),  # what the table counts
        ("下周悬挂横幅4条。", []),
    ],
)
def test_a_short_line_below_the_table_is_read_as_a_long_one_is(
    line: str, found: list[tuple[str, float]]
) -> None:
    reading = read([*TABLE, [line]], NAME)
    assert [(f.measure, f.value) for f in reading.facts if f.cell == "A7"] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("本周另联合县城派出所发放宣传卡片80张。", [("leaflets", 80)]),
        ("另发放宣传卡片80张，悬挂横幅3条。", [("leaflets", 80), ("banners", 3)]),
        ("此外，在客运站发放宣传卡片80张。", [("leaflets", 80)]),
        ("除上述外，发放宣传卡片80张。下周计划发放宣传卡片60张。", [("leaflets", 80)]),
        ("本周发放宣传卡片450张。", []),  # the table's own
        ("本周提醒司机515人次。另发放宣传卡片450张。", []),
        ("本周提醒司机515人次，另发放宣传卡片200张。", []),
        ("另计划发放宣传卡片80张。", []),
        ("另外两个中队发放宣传卡片190张。", []),
    ],
)
@pytest.mark.parametrize("gap", [0, 1])
def test_a_line_that_says_more_was_done_counts_it(
    line: str, found: list[tuple[str, float]], gap: int
) -> None:
    reading = read([*TABLE, *[[]] * gap, [line]], NAME)
    assert [(f.measure, f.value) for f in reading.facts if f.cell == f"A{7 + gap}"] == found
    assert (len(reading.facts), codes(reading)) == (4 + len(found), [])


def test_a_note_that_says_so_is_asked_about() -> None:
    reading = read([*TABLE, ["备注：另发放宣传卡片80张。"]], NAME)
    assert (len(reading.facts), codes(reading)) == (4, [("A7", "note_adds_figures")])
