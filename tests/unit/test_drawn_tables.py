"""Tables that a plain text draws with lines of characters are tables of the document."""

from __future__ import annotations

from datetime import date

import pytest

from etl.formats import open_workbook
from etl.normalise import normalise_bytes
from etl.reply.making import make_reply
from tests.unit.small_sheets import codes, figures
from tests.unit.told_reports import read_report

TITLE = ["龙陵县龙山派出所2023年4月反诈宣传统计表"]
RULED = """
┌────────┬─────────────┬────────┐
│社区    │发放宣传单(份)│横幅(条)│
├────────┼─────────────┼────────┤
│民安社区│650          │8       │
├────────┼─────────────┼────────┤
│城郊社区│约120        │若干    │
└────────┴─────────────┴────────┘
"""
# drawn characters are two columns wide for a program of East Asia: half as many fill a cell
WIDE = """
╔════╤════╤════╗
║社区    │宣传单  │横幅    ║
╠════╪════╪════╣
║民安社区│650     │8       ║
╟────┼────┼────╢
║城郊社区│约120   │若干    ║
╚════╧════╧════╝
"""
PLAIN = """
+----------+--------+------+
| 社区     | 宣传单 | 横幅 |
+==========+========+======+
| 民安社区 | 650    | 8    |

| 城郊社区 | 约120  | 若干 |
+----------+--------+------+
"""
UNFRAMED = """
 社区     | 宣传单 | 横幅
----------+--------+------
 民安社区 |    650 | 8
 城郊社区 |  约120 | 若干
"""
TYPED_BY_EYE = """
│社区│宣传单│横幅│
│民安社区│650│8│
│城郊社区│约120│若干│
"""


def cells(text: str) -> dict[str, str]:
    """{address: raw} of the tables."""
    book = open_workbook(text.encode(), "x.txt")
    return {sheet.address(*at): cell.raw for sheet in book.sheets for at, cell in sheet.cells.items()}


@pytest.mark.parametrize("drawing", [RULED, WIDE, PLAIN, UNFRAMED, TYPED_BY_EYE])
def test_a_drawn_table_reads_as_a_table_of_the_document(drawing: str):
    reading = read_report([*TITLE, *drawing.split("\n"), "填表人：张某"])
    assert figures(reading) == [
        ("T1!B2", "leaflets", 650),
        ("T1!C2", "banners", 8),
        ("T1!B3", "leaflets", 120),
    ]
    assert codes(reading) == [("T1!C3", "no_figure")]
    assert [c.cell for c in reading.cells if c.cell.startswith("P")] == ["P1", "P2"]
    assert {c.cell for c in reading.cells if c.table} == {f"T1!{col}{row}" for col in "ABC" for row in "123"}


def test_cells_across_others_and_words_that_did_not_fit_in_a_line():
    drawing = """
┌──────────┬─────────────────────┬────────┐
│ 社区     │ 宣传资料            │ 讲座   │
│          ├──────────┬──────────┤ （场） │
│          │ 宣传单   │ 海报     │        │
├──────────┼──────────┼──────────┼────────┤
│ 城郊社区 │ 300      │ 12       │ 1      │
│ 居委会   │          │          │        │
├──────────┼──────────┴──────────┼────────┤
│ 白羊社区 │ 未开展              │ —      │
└──────────┴─────────────────────┴────────┘
"""
    assert cells(drawing) == {
        "T1!A1": "社区", "T1!B1": "宣传资料", "T1!D1": "讲座（场）", "T1!B2": "宣传单", "T1!C2": "海报",
        "T1!A3": "城郊社区居委会", "T1!B3": "300", "T1!C3": "12", "T1!D3": "1",
        "T1!A4": "白羊社区", "T1!B4": "未开展", "T1!D4": "—",
    }  # fmt: skip
    merges = open_workbook(drawing.encode(), "x.txt").sheets[0].merges
    assert [(m.top, m.left, m.bottom, m.right) for m in merges] == [
        (1, 1, 2, 1), (1, 2, 1, 3), (1, 4, 2, 4), (4, 2, 4, 3),
    ]  # fmt: skip


def test_prose_before_between_and_behind_keeps_its_paragraphs():
    other = RULED.replace("650", "70")
    lines = [
        *TITLE,
        "发放宣传扇200把。",
        *RULED.split("\n"),
        "另见下表：",
        *other.split("\n"),
        "开展讲座3场。",
    ]
    book = open_workbook("\n".join(lines).encode(), "x.txt")
    assert [p.text for p in book.sheets[0].paragraphs] == [*TITLE, lines[1], "另见下表：", "开展讲座3场。"]
    assert [(s.prefix, s.follows) for s in book.sheets[1:]] == [("T1!", 2), ("T2!", 3)]


def test_lines_that_do_not_fit_each_other_are_asked_for():
    drawing = RULED.replace("│650          │8       │", "│650           8       │").split("\n")
    reading = read_report([*TITLE, *drawing])
    assert figures(reading) == []
    assert codes(reading) == [("P5", "unread_cell"), ("P7", "unread_cell")]
    assert [c.role for c in reading.cells if c.cell in ("P5", "P7")] == ["unread", "unread"]
    assert reading.mentions == []  # of 发放宣传单 in the head


@pytest.mark.parametrize(
    "lines",
    [
        ["反诈宣传│龙山派出所在行动", "本月发放宣传单200份。"],
        ["╔══════════════╗", "║本月发放宣传单200份。║", "╚══════════════╝"],
        ["本月发放宣传单200份。", "──────────", "龙山派出所"],
    ],
)
def test_a_sign_a_frame_or_a_line_alone_draws_no_table(lines: list[str]):
    reading = read_report([*TITLE, *lines])
    assert [(measure, value) for _, measure, value in figures(reading)] == [("leaflets", 200)]
    assert codes(reading) == []


def test_a_sign_within_the_fields_of_a_table_draws_none():
    text = "社区,方式,宣传单（份）\n民安社区,讲座│入户,650\n城郊社区,讲座│入户,8\n白羊社区,短信│电话,12\n"
    assert cells(text)["C3"] == "8"
    much = text + "东山社区,讲座,90\n" * 30_000
    assert cells(much)["C30004"] == "90"


def test_a_reply_to_a_drawn_table_alone_is_a_document():
    name, data = "龙陵县龙山派出所2023年4月.txt", RULED.encode()
    first = normalise_bytes(data, name, today=date(2026, 1, 1))
    reply = make_reply(data, name, first.issues, "zh")
    again = normalise_bytes(reply.content, reply.name, today=date(2026, 1, 1))
    assert reply.name.endswith(".docx")
    assert figures(again) == figures(first) != []


@pytest.mark.parametrize("line", ["|" * 300, "│" * 210, "| a " * 202 + "|"])
def test_a_line_of_more_signs_than_a_table_has_columns_is_words(line: str) -> None:
    reading = read_report([*TITLE, "发放宣传单300份。", line])
    assert figures(reading) == [("P2", "leaflets", 300)]
