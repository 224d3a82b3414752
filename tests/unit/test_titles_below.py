"""A title below the only table, or merged down its edge; and the time that nothing but a note tells."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import Rows, codes, figures, read, roles

HEADS = ["所队", "讲座（场）", "宣传单（份）"]
TABLE: Rows = [HEADS, ["龙山派出所", 3, 200], ["镇安派出所", 4, 300], ["合计", 7, 500]]
COUNTED = [("B2", "sessions", 3), ("C2", "leaflets", 200), ("B3", "sessions", 4), ("C3", "leaflets", 300)]


def months(reading: Reading) -> set[tuple[str, str]]:
    return {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts}


@pytest.mark.parametrize(
    "title",
    [
        "龙陵县公安局2024年9月反诈宣传工作量", "龙陵县2024年9月份反诈宣传情况统计表", "龙陵县反诈宣传战果（2024年9月）",
        "龙陵县公安局9月反诈宣传明细（2024年）",
    ],
)  # fmt: skip
def test_a_title_below_the_table_is_its_title(title):
    reading = read([*TABLE, [title], ["填报人：李某"]], "工作量.xlsx")
    assert figures(reading) == COUNTED
    assert months(reading) == {("2024-09-01", "2024-09-30")}
    assert {fact.district.split("/")[-2] for fact in reading.facts} == {"龙陵县"}
    assert roles(reading, "A5") == ["title"]


def test_it_may_stand_below_a_note():
    reading = read([*TABLE, ["注：数据由各所上报"], ["龙陵县2024年9月反诈宣传统计表"]], "工作量.xlsx")
    assert months(reading) == {("2024-09-01", "2024-09-30")}


@pytest.mark.parametrize(
    "line", ["下步将加大2024年10月反诈宣传", "请于2024年10月5日前报送统计表", "另见2024年8月反诈宣传统计表"]
)
def test_what_is_to_come_or_elsewhere_is_no_title(line):
    reading = read([*TABLE, [line]], "工作量.xlsx")
    assert (reading.facts, codes(reading)) == ([], [("", "period_unknown")])


def test_a_title_above_goes_before():
    reading = read(
        [["龙陵县2024年9月反诈宣传统计表"], *TABLE, ["龙陵县2024年8月反诈宣传统计表"]], "工作量.xlsx"
    )
    assert months(reading) == {("2024-09-01", "2024-09-30")}


@pytest.mark.parametrize("right", [False, True])
def test_a_title_merged_down_the_edge(right):
    book = openpyxl.Workbook()
    sheet = book.active
    column, first = ("D", 1) if right else ("A", 2)
    for row, cells in enumerate(TABLE, 1):
        for col, value in enumerate(cells, first):
            sheet.cell(row, col, value)
    sheet[f"{column}1"] = "龙陵县公安局2024年9月反诈宣传晾晒"
    sheet.merge_cells(f"{column}1:{column}{len(TABLE)}")
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "表.xlsx", None, today=date(2026, 1, 1))
    assert [(fact.unit, fact.value) for fact in reading.facts] == [
        ("龙山派出所", 3), ("龙山派出所", 200), ("镇安派出所", 4), ("镇安派出所", 300),
    ]  # fmt: skip
    assert months(reading) == {("2024-09-01", "2024-09-30")}
    assert roles(reading, f"{column}1") == ["title"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("note", "first", "last"),
    [
        ("说明：①班会均为反诈主题；②统计时间：2024年9月1日至9月13日。", "2024-09-01", "2024-09-13"),
        ("注：以上为2024年9月数据", "2024-09-01", "2024-09-30"),
        ("注：1.由各所上报；2.本表数据均为2024年第三季度发生数", "2024-07-01", "2024-09-30"),
        ("备注：数据期间为2024年9月2日—9月8日", "2024-09-02", "2024-09-08"),
    ],
)
def test_a_note_tells_the_time_that_nothing_else_does(note, first, last):
    reading = read([["龙陵县反诈宣传统计表"], *TABLE, [note]], "统计.xlsx")
    assert months(reading) == {(first, last)}
    assert len(reading.facts) == len(COUNTED)


@pytest.mark.parametrize(
    "note", ["注：填报时间：2024年10月8日", "注：统计时间：2024年10月8日", "注：上期为2024年8月数据"]
)
def test_when_it_was_filled_in_is_another_matter(note):
    assert codes(read([["龙陵县反诈宣传统计表"], *TABLE, [note]], "统计.xlsx")) == [("", "period_unknown")]


def test_the_time_of_a_note_narrows_a_bare_year_and_no_month():
    note = ["注：统计时间：2024年9月1日至9月13日"]
    assert months(read([["龙陵县2024年反诈宣传统计表"], *TABLE, note], "统计.xlsx")) == {
        ("2024-09-01", "2024-09-13")
    }
    assert months(read([["龙陵县2024年8月反诈宣传统计表"], *TABLE, note], "统计.xlsx")) == {
        ("2024-08-01", "2024-08-31")
    }
