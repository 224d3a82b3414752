"""注：短信单位为万条: the scale that a note gives a head which names no unit (contract 4.6)."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, figures, read

NAME = "横州移动2024年9月反诈触达.xlsx"
ROWS: Rows = [["城司营业厅", 3, 4], ["校椅营业厅", 2, 1.35]]


def noted(note: str, head: str = "短信", rows: Rows = ROWS) -> Rows:
    return [["横州移动2024年9月反诈触达简表"], ["营业厅", "场次", head], *rows, [note]]


@pytest.mark.parametrize(
    "note",
    [
        "注：短信单位为万条，发单单位为份。", "注：短信以万条为单位", "备注：1.短信、彩信的单位均为万条；2.其余为次",
        "说明：短信（万条）", "注：短信发送量按万条统计", "注：C列为万条", "注：单位：短信为万条",
    ],
)  # fmt: skip
def test_a_note_gives_a_bare_head_its_scale(note):
    reading = read(noted(note), NAME)
    assert figures(reading) == [
        ("B3", "sessions", 3), ("C3", "sms", 40000), ("B4", "sessions", 2), ("C4", "sms", 13500),
    ]  # fmt: skip
    assert codes(reading) == []


def test_a_note_on_all_figures_is_a_line_of_their_unit():
    rows = [["横州移动2024年9月反诈短信发送统计"], ["营业厅", "短信"], ["城司营业厅", 4], ["校椅营业厅", 2]]
    assert figures(read([*rows, ["注：表中数据以万条为单位"]], NAME)) == [
        ("B3", "sms", 40000),
        ("B4", "sms", 20000),
    ]


def test_a_way_of_a_row_is_no_head():
    rows = [["横州移动2024年9月反诈触达"], ["营业厅", "渠道", "触达（人次）", "短信"], ["城司营业厅", "厅堂", 30, None],
            ["城司营业厅", "短信", None, 4], ["注：短信单位为万条"]]  # fmt: skip
    assert figures(read(rows, NAME)) == [("C3", "people_reached", 30), ("D4", "sms", 40000)]


def test_a_head_with_another_unit_is_asked_about_and_fractions_settle_it():
    whole = read(noted("注：短信单位为万条", "短信（条）", [["城司营业厅", 3, 4]]), NAME)
    assert figures(whole) == [("B3", "sessions", 3), ("C3", "sms", 4)]
    assert codes(whole) == [("C2", "noted_scale")]
    broken = read(noted("注：短信单位为万条", "短信（条）"), NAME)
    assert [value for _, measure, value in figures(broken) if measure == "sms"] == [40000, 13500]
    assert codes(broken) == []


@pytest.mark.parametrize("note", ["注：短信单位为条", "注：本月短信为万条以上", "注：挽损金额单位为万元"])
def test_other_notes_leave_it(note):
    reading = read(noted(note, rows=[["城司营业厅", 3, 4]]), NAME)
    assert ("C3", "sms", 4) in figures(reading)
