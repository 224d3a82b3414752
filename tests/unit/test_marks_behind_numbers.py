"""A mark of a footnote behind a number is no part of it; what a line says of the mark holds for it (contract 4.9)."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read

MARKS = ["*", "＊", "※", "▲", "#", "①", "〔1〕", "[1]", "（注1）", "注1", "¹", "★"]


def table(cell: str, note: str) -> Reading:
    return read(
        [
            ["龙陵县各派出所2023年4月反诈宣传统计表"],
            ["单位", "宣讲（场）", "受众（人次）"],
            ["龙山派出所", 3, cell],
            ["镇安派出所", 4, 310],
            ["平达派出所", 5, 120],
            [note],
        ]
    )


def stated(reading: Reading) -> list[tuple[float, str, str]]:
    return [(fact.value, fact.qualifier, fact.raw) for fact in reading.facts if fact.cell == "C3"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_number_that_is_called_an_estimate_is_about_so_many(mark: str) -> None:
    bare = mark.strip("（）")
    for note in (
        f"注：带{bare}的为估算数",
        f"{bare}：现场人数为估计数",
        f"备注：一、含线上；{bare}表示大约数",
    ):
        reading = table(f"860{mark}", note)
        assert stated(reading) == [(860, "about", f"860{mark}")]
        assert codes(reading) == []


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("words", ["含上月数据", "未经核实", "与镇政府重复"])
def test_a_number_that_is_called_doubtful_counts_and_is_asked_about(mark: str, words: str) -> None:
    reading = table(f"860{mark}", f"注：带{mark.strip('（）')}的为{words}")
    assert stated(reading) == [(860, "exact", f"860{mark}")]
    assert codes(reading) == [("C3", "marked_figure")]


def test_a_number_that_is_called_planned_is_none() -> None:
    reading = table("860*", "注：带*的为计划数")
    assert stated(reading) == []
    assert codes(reading) == []


def test_the_issue_names_what_is_said() -> None:
    (told,) = [i for i in table("860*", "注：带*的含上月数据").issues if i.code == "marked_figure"]
    assert told.message_zh == "C3 写的是“860*”，所带标记说明“含上月数据”；暂按所填计入。"


def test_a_mark_that_nothing_explains_is_asked_about() -> None:
    reading = table("860*", "填表人：李某")
    assert stated(reading) == [(860, "exact", "860*")]
    assert codes(reading) == [("C3", "mark_unexplained")]


def test_a_mark_that_says_nothing_of_the_number_is_no_doubt() -> None:
    reading = table("860▲", "注：▲为重点单位")
    assert stated(reading) == [(860, "exact", "860▲")]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("cell", "qualifier", "asked"),
    [
        ("860（估）", "about", []),
        ("860人次（约）", "about", []),
        ("860（含上月）", "exact", [("C3", "marked_figure")]),
        ("860（待核实）", "exact", [("C3", "marked_figure")]),
        ("860（线上）", "exact", []),
    ],
)
def test_a_word_in_brackets_behind_a_number(cell: str, qualifier: str, asked: list[tuple[str, str]]) -> None:
    reading = table(cell, "填表人：李某")
    assert stated(reading) == [(860, qualifier, cell)]
    assert codes(reading) == asked


def test_numbers_with_signs_that_are_names_stay_names() -> None:
    reading = read(
        [
            ["龙陵县龙山社区2023年4月反诈宣传统计表"],
            ["楼栋", "入户（户）"],
            ["1#", 30],
            ["2#", 24],
            ["3a", 12],
        ]
    )
    assert [fact.value for fact in reading.facts] == [30, 24, 12]
    assert not {"mark_unexplained", "marked_figure"} & {code for _, code in codes(reading)}
