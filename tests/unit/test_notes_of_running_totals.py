"""注：APP注册数为截至9月30日累计数: a head of which a note, or a row of which its remark, says that it runs on."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import Rows, codes, read

HEADS = ["乡", "讲座（场）", "宣传资料（份）", "受众（人次）", "国家反诈中心APP安装（人）"]
ROWS = [["河南乡", 3, 410, 300, 400], ["古北乡", 3, 400, 300, 500], ["合计", 6, 810, 600, 900]]
NAME = "克山县2025年9月反诈宣传情况.xlsx"


def running(reading: Reading, row: int = 3) -> str:
    """The columns of which the figures of a row are running totals."""
    return "".join(f.cell[0] for f in reading.facts if f.cell[1:] == str(row) and f.basis == "cumulative")


def noted(note: str) -> Reading:
    return read([["克山县六乡2025年9月反诈宣传情况"], HEADS, *ROWS, [note]], NAME)


@pytest.mark.parametrize(
    ("note", "columns"),
    [
        ("注：“国家反诈中心APP安装”一栏为截至2025年9月30日的累计数，其余各栏均为9月当月数。", "E"),
        ("注：APP注册数为截至9月30日累计数", "E"),
        ("说明：APP安装人数系累计数，其他为当月数。", "E"),
        ("注：安装APP为年度累计。", "E"),
        ("注：国家反诈中心APP安装人数为自推广以来总数", "E"),
        ("注：APP安装按累计填报", "E"),
        ("1.讲座含线上；2.APP安装为累计数。", "E"),
        ("注：E列为累计数", "E"),
        ("注：第5列为累计数", "E"),
        ("注：最后一列为年初以来累计数", "E"),
        ("注：除APP安装为累计数外，其余均为当月数", "E"),
        ("注：除讲座外，其余均为1-9月累计数", "CDE"),
        ("注：宣传资料、APP安装两项为累计数。", "CE"),
        ("注：受众人次为年度累计，APP安装为当月新增", "D"),
        ("备注：表中数据均为累计数。", "BCDE"),
        ("注：以上数据均为截至9月30日累计数", "BCDE"),
    ],
)
def test_what_a_note_says_runs_on(note: str, columns: str) -> None:
    reading = noted(note)
    assert running(reading) == columns
    assert {str(f.period_end) for f in reading.facts} == {"2025-09-30"}
    assert codes(reading) == []


@pytest.mark.parametrize(
    "note",
    [
        "注：累计安装APP 900人。",
        "注：APP安装为本月新增，不是累计数。",
        "注：9月APP安装较上月增加，累计完成率90%。",
        "注：APP安装为当月数。",
    ],
)
def test_other_notes_change_nothing(note: str) -> None:
    assert running(noted(note)) == ""


def test_the_day_on_which_it_was_read_ends_it() -> None:
    reading = noted("注：APP注册数为截至10月5日累计数")
    ends = {str(f.period_end): f.basis for f in reading.facts}
    assert ends == {"2025-09-30": "period", "2025-10-05": "cumulative"}


@pytest.mark.parametrize("head", ["截至10月5日APP安装（人）", "APP安装（截至10月5日累计）（人）"])
def test_the_day_in_a_head_ends_it_as_well(head: str) -> None:
    reading = read(
        [["克山县六乡2025年9月反诈宣传情况"], ["乡", "讲座（场）", head], ["河南乡", 3, 400]], NAME
    )
    assert [(f.cell, str(f.period_end), f.basis) for f in reading.facts] == [
        ("B3", "2025-09-30", "period"),
        ("C3", "2025-10-05", "cumulative"),
    ]


FORM = "龙陵县龙山派出所2023年4月反诈宣传表"


@pytest.mark.parametrize(
    "rows",
    [
        [["项目", "数量"], ["宣传单（份）", 20], ["APP注册（人）", 300], ["注：APP注册为截至4月30日累计数"]],
        [["项目", "数量", "备注"], ["宣传单（份）", 20, "当月"], ["APP注册（人）", 300, "截至4月30日累计数"]],
        [["项目", "数量", "备注"], ["宣传单（份）", 20, ""], ["APP注册（人）", 300, "累计"]],
    ],
)
def test_rows_of_items(rows: Rows) -> None:
    reading = read([[FORM], *rows])
    assert [(f.cell, f.basis) for f in reading.facts] == [("B3", "period"), ("B4", "cumulative")]
    assert codes(reading) == []


def test_a_remark_speaks_for_its_own_row() -> None:
    rows = [["龙山所", 20, 50, ""], ["镇安所", 20, 50, "APP注册为累计数"]]
    reading = read(
        [["龙陵县各所2023年4月反诈宣传表"], ["单位", "宣传单（份）", "APP注册（人）", "备注"], *rows]
    )
    assert (running(reading), running(reading, 4)) == ("", "C")


def test_the_month_beside_its_running_total_stays() -> None:
    rows = [["单位", "宣传单（份）", "APP注册（人）", ""], ["", "", "本月", "累计"], ["龙山所", 20, 50, 90]]
    reading = read([["龙陵县各所2023年4月反诈宣传表"], *rows, ["注：APP注册累计数为截至4月30日累计数"]])
    assert [(f.cell, f.basis) for f in reading.facts] == [("B4", "period"), ("C4", "period")]
