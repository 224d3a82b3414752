"""A reply to a file that takes no comments is a copy: it reads as the file does, whatever that is called, and shows what it
shows."""

from __future__ import annotations

from datetime import date

from etl.formats import open_workbook
from etl.formats.grid import Cell, Sheet, Workbook
from etl.normalise import normalise_bytes
from etl.reply.grid_copy import copy_grid
from etl.reply.making import make_reply

TODAY = date(2026, 1, 1)


def test_a_table_of_text_with_a_long_name_keeps_its_week():
    name = "安吉县各物业小区反诈宣传工作周报表导出（2024年4月8日—2024年4月14日）.csv"
    data = "单位,宣传单（份）\n递铺街道,120\n昌硕街道,80\n".encode()
    first = normalise_bytes(data, name, today=TODAY)
    assert [(str(f.period_start), str(f.period_end)) for f in first.facts] == [
        ("2024-04-08", "2024-04-14")
    ] * 2

    reply = make_reply(data, name, first.issues, "zh")
    again = normalise_bytes(reply.content, reply.name, today=TODAY)

    assert [(f.cell, f.value, f.period_start, f.period_end) for f in again.facts] == [
        (f.cell, f.value, f.period_start, f.period_end) for f in first.facts
    ]


def test_a_number_that_its_maker_has_rounded_otherwise_is_shown_as_it_was():
    shown = Cell(1, 1, "number", 0.9005, "0.9005", "90.0%")
    copy = open_workbook(copy_grid(Workbook("ods", [Sheet("表", {(1, 1): shown})])), "表.xlsx")
    cell = copy.sheets[0].cells[1, 1]
    assert (cell.kind, cell.raw, cell.text) == ("number", "0.9005", "90.0%")


def test_a_first_sheet_that_is_hidden_stays_so():
    cell = Cell(1, 1, "text", "宣传单", "宣传单", "宣传单")
    sheets = [
        Sheet("2月", {(1, 1): cell}, hidden=True),
        Sheet("3月", {(1, 1): cell}),
        Sheet("4月", {(1, 1): cell}, hidden=True),
    ]
    copy = open_workbook(copy_grid(Workbook("xlsx", sheets)), "表.xlsx")
    assert [sheet.hidden for sheet in copy.sheets] == [True, False, True]
