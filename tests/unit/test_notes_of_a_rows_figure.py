"""A remark or a note says that a figure should be another, or that it counts elsewhere: it counts as it stands and is asked
about at its cell."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, figures, read

TITLE = ["龙陵县各派出所2023年4月反诈宣传统计表"]
HEAD = ["单位", "宣讲（场）", "受众（人次）", "发放宣传单（份）", "备注"]
ROWS = [["龙山派出所", 3, 520, 120], ["镇安派出所", 4, 310, 260], ["平达派出所", 5, 120, 90]]


def table(note: str = "", remark: str = "") -> Reading:
    rows = [[*row, ""] for row in ROWS]
    rows[1][4] = remark
    return read([TITLE, HEAD, *rows, *([[note]] if note else [])])


@pytest.mark.parametrize(
    "note",
    [
        "更正：龙山派出所受众520人次应为250人次。",
        "说明：龙山派出所受众人次由520更正为250。",
        "注：龙山派出所受众应为250人次，误填为520人次。",
        "勘误：将龙山派出所受众250人次误写为520人次。",
        "备注：龙山派出所受众520人次有误，应为250人次",
        "更正：受众520人次应为250人次。",
        "注：龙山派出所受众520人次实为250人次。",
        "更正：龙山派出所受众“520”改为“250”",
    ],
)
def test_what_a_note_below_corrects_is_asked_about_at_its_cell(note: str) -> None:
    reading = table(note)
    assert codes(reading) == [("C3", "figure_corrected")]
    (told,) = [i.message_zh for i in reading.issues if i.code == "figure_corrected"]
    assert told == "A6 写明 C3 的 520 应为 250；暂按 C3 所填计入。"
    assert ("C3", "people_reached", 520) in figures(reading)
    assert len(figures(reading)) == 9


def test_a_remark_speaks_of_its_own_row() -> None:
    assert codes(table(remark="260份应为620份")) == [("D4", "figure_corrected")]
    assert codes(table(remark="场次4应为5")) == [("B4", "figure_corrected")]


@pytest.mark.parametrize("note", ["更正：平达派出所宣传单多报30份。", "更正：县城800人次应为80人次。"])
def test_a_correction_of_no_figure_that_is_found_is_asked_about_where_it_stands(note: str) -> None:
    assert codes(table(note)) == [("A6", "note_corrects")]


@pytest.mark.parametrize(
    "note",
    [
        "更正：龙山派出所受众250人次应为520人次。",  # put right already
        "注：如有错误请于5日前更正。",
        "填表说明：数字应为整数，不得漏报、错报。",
        "原计划4月5日宣讲改为4月7日。",
        "以上3个派出所数据均已更正。",
    ],
)
def test_what_corrects_nothing_is_no_doubt(note: str) -> None:
    assert codes(table(note)) == []


@pytest.mark.parametrize(
    ("remark", "cell"),
    [
        ("资料与前一晚为同一批，不重复统计", "D4"),
        ("宣传单已在上半月统计", "D4"),
        ("受众与镇安中学重复，不再统计", "C4"),
        ("人员与上一场为同一批", "C4"),
        ("宣传单已计入上月", "D4"),
        ("与龙山所联合开展，不重复计入", "B4"),
    ],
)
def test_a_figure_that_is_said_to_count_elsewhere_is_asked_about(remark: str, cell: str) -> None:
    reading = table(remark=remark)
    assert codes(reading) == [(cell, "figure_counted_elsewhere")]
    assert len(figures(reading)) == 9


@pytest.mark.parametrize("remark", ["已完成", "已上报照片", "重复宣传效果好", "联合镇政府开展"])
def test_other_remarks_are_no_doubt(remark: str) -> None:
    assert codes(table(remark=remark)) == []


def test_a_note_that_names_a_row_speaks_of_it() -> None:
    assert codes(table("注：平达派出所宣传单已由镇政府统计。")) == [("D5", "figure_counted_elsewhere")]
    assert codes(table("注：同一人多次参加不重复统计。")) == []


@pytest.mark.parametrize(
    "note",
    [
        "注：{}按到场人次填报，寄宿生不重复计算。",
        "注：{}以签到为准，不重复统计。",
        "说明：{}中同一人多次参加的不重复统计",
        "注：{}，流动人员不重复计入。",
    ],
)
def test_how_a_figure_was_counted_says_of_none_that_it_counts_twice(note: str) -> None:
    across = [
        ["龙陵县2023年4月反诈宣传统计表"],
        ["指标", "龙山派出所", "镇安派出所"],
        ["宣讲场次", 3, 4],
        ["受教育人数", 520, 310],
    ]
    assert codes(read([*across, [note.format("受教育人数")]])) == []
    assert codes(table(remark=note.format("受众"))) == []
    assert codes(table(note.format("平达派出所受众"))) == []
    counted = note.format("受众").replace("不重复", "与上一场为同一批，不重复")
    assert codes(table(remark=counted)) == [("C4", "figure_counted_elsewhere")]
