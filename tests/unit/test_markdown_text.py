"""Tables of Markdown in a plain text are tables of the document; its signs of headings and of bold are no words."""

from __future__ import annotations

import pytest

from etl.formats import open_workbook
from etl.formats.markdown import shown_line
from tests.unit.small_sheets import codes, figures
from tests.unit.told_reports import read_report

TITLE = "# 龙陵县龙山派出所2023年4月反诈宣传统计"
HEAD, RULE = "| 社区 | 宣传单（份） | 海报（张） |", "| :--- | ---: | :---: |"
ROWS = ["| 民安社区 | 1,650 | 8 |", "| 城郊社区 | 约120 | 若干 |"]
TOTAL = "| **合计** | **1,870** | **8** |"


def cells(text: str) -> dict[str, str]:
    """{address: raw} of the tables."""
    book = open_workbook(text.encode(), "x.txt")
    return {sheet.address(*at): cell.raw for sheet in book.sheets for at, cell in sheet.cells.items()}


@pytest.mark.parametrize(
    "lines",
    [
        [HEAD, RULE, *ROWS, TOTAL],
        [
            HEAD.strip("| "),
            "---|---|---",
            *(row.strip("| ") for row in (*ROWS, TOTAL)),
        ],  # without outer signs
        [HEAD, "", RULE, "", ROWS[0], "", ROWS[1], "", TOTAL],  # a blank line between all
        [HEAD, RULE, *ROWS, RULE, TOTAL],  # a rule above the total
        [HEAD, *ROWS, TOTAL],  # no rule
        [line.replace("|", "｜") for line in (HEAD, RULE, *ROWS, TOTAL)],
    ],
)
def test_a_table_of_markdown_is_a_table_of_the_document(lines: list[str]):
    reading = read_report([TITLE, "本月开展讲座3场。", "发放宣传扇20把。", "", *lines, "", "填表人：张某"])
    assert figures(reading) == [
        ("T1!B2", "leaflets", 1650),
        ("T1!C2", "posters", 8),
        ("T1!B3", "leaflets", 120),
        ("P2", "sessions", 3),
        ("P3", "gifts", 20),
    ]
    assert {fact.unit for fact in reading.facts} == {"民安社区", "城郊社区", "龙陵县龙山派出所"}
    assert codes(reading) == [("T1!C3", "no_figure"), ("T1!B4", "total_differs")]
    assert [c.text for c in reading.cells if c.cell == "P1"] == [TITLE.removeprefix("# ")]


def test_breaks_escapes_and_what_is_struck_out_in_a_cell():
    rows = ["| 宏村学校<br>（含幼儿园） | ~~48~~ 50 | `6` |", r"| 甲\|乙 | **7** |", "| 丙 | 1 | 2 | 3 |"]
    text = "\n".join(["| 学校 | a | b |", "|---|---|---|", *rows])
    assert cells(text) == {
        "T1!A1": "学校", "T1!B1": "a", "T1!C1": "b",
        "T1!A2": "宏村学校\n（含幼儿园）", "T1!B2": "50", "T1!C2": "6",
        "T1!A3": "甲|乙", "T1!B3": "7",
        "T1!A4": "丙", "T1!B4": "1", "T1!C4": "2", "T1!D4": "3",
    }  # fmt: skip


def test_two_tables_and_the_headings_between_them():
    other = ROWS[0].replace("1,650", "70")
    text = "\n".join(
        [TITLE, "", "## 一、城区", "", HEAD, RULE, ROWS[0], "", "## 二、乡镇", "", HEAD, RULE, other]
    )
    book = open_workbook(text.encode(), "x.txt")
    assert [(p.text, p.heading) for p in book.sheets[0].paragraphs[1:]] == [
        ("一、城区", True),
        ("二、乡镇", True),
    ]
    assert [(sheet.prefix, sheet.follows) for sheet in book.sheets[1:]] == [("T1!", 2), ("T2!", 3)]


def test_cells_of_lines_that_make_no_table_are_asked_for():
    lines = ["本月开展讲座3场。", "发放宣传扇20把。", "走访20户。", "民安社区 | 650 | 8", "各社区均已完成。"]
    reading = read_report([TITLE, *lines])
    assert codes(reading) == [("P5", "unread_cell")]
    assert [c.role for c in reading.cells if c.cell == "P5"] == ["unread"]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("发放宣传单**300**份，横幅`5`条", ("发放宣传单300份，横幅5条", False)),
        ("### **三、讲座** ##", ("三、讲座", True)),
        ("#接龙", ("#接龙", False)),  # a tag
        (
            "王**、李**参加，电话139****0000、138****1111",
            ("王**、李**参加，电话139****0000、138****1111", False),
        ),
        ("1**2、3**4", ("1**2、3**4", False)),
    ],
)
def test_signs_of_bold_are_no_words_and_masks_are(line: str, shown: tuple[str, bool]):
    assert shown_line(line) == shown


def test_figures_in_bold_count():
    reading = read_report([TITLE, "发放宣传单**300**份。", "- **讲座**：3场"])
    assert figures(reading) == [("P2", "leaflets", 300), ("P3", "sessions", 3)]
