"""9.20 typed as a number is stored as 9.2: what its format shows says which day it is, and nothing is to be asked."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import codes

ROWS: list[list[object]] = [
    ["松滋农商银行2023年反诈宣传活动台账"],
    ["日期", "活动主题", "受众（人次）"],
    [9.4, "反诈讲座一", 30],
    [9.2, "反诈讲座二", 31],
    [10.1, "反诈讲座三", 32],
    ["10月26日", "反诈讲座四", 33],
    [10.1, "反诈讲座五", 34],
]


def read_with(code: str) -> Reading:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    for place in ("A4", "A5", "A7"):
        sheet[place].number_format = code
    buffer = io.BytesIO()
    book.save(buffer)
    return normalise_bytes(buffer.getvalue(), "台账.xlsx", today=date(2026, 1, 1))


@pytest.mark.parametrize(
    "code", ["0.00", "0.00_ ", "0.00_);[Red]\\(0.00\\)"]
)  # the first is number 2 of those built in
def test_the_format_shows_the_day(code: str) -> None:
    reading = read_with(code)
    days = [str(fact.period_start) for fact in reading.facts if fact.measure == "people_reached"]
    assert days == ["2023-09-04", "2023-09-20", "2023-10-10", "2023-10-26", "2023-10-10"]
    assert codes(reading) == []


def test_without_such_a_format_the_neighbours_tell_it_and_it_is_asked_about() -> None:
    reading = read_with("General")
    assert ("A4", "date_without_zero") in codes(reading)
