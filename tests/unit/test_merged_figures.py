"""One figure merged down over several rows is that of all of them: of no one group and way, and counts once."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import NAME, codes

TITLE = ["龙陵县公安局2023年4月反诈宣传统计表"]


def read(rows: Sequence[Sequence[object]], *merges: str) -> Reading:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in [TITLE, *rows]:
        sheet.append(list(row))
    for merge in merges:
        sheet.merge_cells(merge)
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), NAME, None, today=date(2026, 1, 1))


def told(reading: Reading, cell: str) -> tuple[str, str, str, float]:
    (fact,) = [fact for fact in reading.facts if fact.cell == cell]
    return fact.unit, fact.target_group, fact.channel, fact.value


@pytest.mark.parametrize("head", ["宣传对象", "项目"])
def test_a_figure_over_rows_of_several_groups_is_of_no_one_of_them(head: str) -> None:
    rows = [
        [head, "场次", "宣传单（份）"],
        ["老年人", 2, 300],
        ["学生", 3, None],
        ["务工人员", 1, 100],
        ["合计", 6, 400],
    ]
    reading = read(rows, "C3:C4")
    assert told(reading, "C3") == ("龙陵县公安局", "unspecified", "handout", 300)
    assert told(reading, "B3")[1] == "elderly"
    assert told(reading, "C5")[1] == "migrant_workers"
    assert codes(reading) == []
    assert [issue.cell for issue in reading.issues if issue.code == "figure_over_rows"] == ["C3"]


def test_a_figure_over_rows_of_several_ways_is_of_no_one_of_them() -> None:
    rows = [["宣传方式", "受众（人次）", "场次"], ["讲座", 200, 2], ["设摊", None, 3], ["入户", 40, 1]]
    reading = read(rows, "B3:B4")
    assert told(reading, "B3") == ("龙陵县公安局", "unspecified", "unspecified", 200)
    assert [told(reading, cell)[2] for cell in ("C3", "C4", "B5")] == ["lecture", "stall", "door_to_door"]


@pytest.mark.parametrize("names", [["龙山派出所", "镇安派出所"], ["龙山镇", "镇安镇"]])
def test_a_figure_over_rows_of_several_units_counts_once_with_the_first_and_is_told(names: list[str]) -> None:
    rows = [["单位", "场次", "宣传单（份）"], [names[0], 2, 300], [names[1], 3, None]]
    reading = read(rows, "C3:C4")
    assert told(reading, "C3")[0] == names[0]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("C3", "figure_over_units")]


def test_a_figure_over_several_things_counted_is_asked_about() -> None:
    rows = [["项目", "数量"], ["宣传单（份）", 300], ["海报（张）", None], ["讲座（场）", 4]]
    assert codes(read(rows, "B3:B4")) == [("B3", "figure_over_measures")]


def test_a_figure_and_its_labels_over_the_same_rows_keep_what_they_say() -> None:
    rows = [
        ["单位", "宣传对象", "场次", "宣传单（份）"],
        ["龙山派出所", "学生", 2, 300],
        [None, None, 3, None],
    ]
    reading = read(rows, "A3:A4", "B3:B4", "D3:D4")
    assert told(reading, "D3")[1] == "students"
    assert reading.issues == []
