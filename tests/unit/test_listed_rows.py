"""A list in a chat or a text whose columns the line above tells once is a table of the document."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from tests.unit.small_sheets import codes, figures
from tests.unit.told_reports import read_report

SENT = "2024-04-29 15:03:19 内乡县教体局安全办(10007)"
LATER = ["2024-04-29 16:03:19 内乡县教体局安全办(10007)", "收到"]
SCHOOLS = [
    ("T1!B2", "sessions", 48),
    ("T1!C2", "people_reached", 2650),
    ("T1!B3", "sessions", 24),
    ("T1!C3", "people_reached", 1320),
]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "4月反诈主题班会（学校 场次 参加学生）",
            "1. 内乡县高级中学 48场 2650人",
            "2. 实验初中 24场 1,320人",
        ],
        [
            "4月反诈主题班会接龙：学校/场次/人数",
            "1、内乡县高级中学：48场，2650人",
            "2、实验初中：24场，1320人",
        ],
        [
            "4月反诈主题班会“学校、场次、人数”",
            "例：某校 1场 20人",
            "内乡县高级中学 48 2650",
            "实验初中 24 1320",
        ],
    ],
)
def test_a_chain_whose_columns_are_told_above_it(lines: list[str]):
    reading = read_report([SENT, "#接龙", *lines, *LATER])
    assert figures(reading) == SCHOOLS
    told = {(f.unit, f.channel, f"{f.period_start} {f.period_end}") for f in reading.facts}
    assert told == {
        (unit, "class_meeting", "2024-04-01 2024-04-30") for unit in ("内乡县高级中学", "实验初中")
    }
    assert codes(reading) == []
    assert reading.mentions == []  # of the heads in the line above


def test_what_no_number_stands_for_is_asked_and_a_total_is_compared():
    lines = [
        "请接龙 单位：宣传单、海报",
        "1. 城关所：1200份、30张",
        "2. 灌涨所：见附件、3张",
        "3. 师岗所：未开展",
        "合计：1200份、34张",
    ]
    reading = read_report([SENT, *lines, *LATER])
    assert figures(reading) == [
        ("T1!B2", "leaflets", 1200),
        ("T1!C2", "posters", 30),
        ("T1!C3", "posters", 3),
    ]
    assert codes(reading) == [("T1!B3", "no_figure"), ("T1!C5", "total_differs")]
    assert {f"{f.period_start}" for f in reading.facts} == {"2024-04-29"}  # on which it was sent


def test_counts_whose_columns_nobody_told_are_asked_for():
    lines = ["#接龙", "4月反诈主题班会", "1. 内乡县高级中学 48场 2650人", "2. 赵店中心小学 18场 若干人"]
    reading = read_report([SENT, *lines, *LATER])
    assert figures(reading) == []
    assert codes(reading) == [("P4", "unread_cell"), ("P5", "unread_cell")]


@pytest.mark.parametrize(
    "lines",
    [
        ["参加单位（学校、社区、企业）", "1. 走访企业20家，发放宣传单300份", "2. 开展讲座3场"],
        ["走访学校、社区、企业", "发放宣传单300份"],
        ["（学校 社区）", "各校 均已开展"],
    ],
)
def test_lines_of_other_words_make_no_table(lines: list[str]):
    reading = read_report(["龙陵县龙山派出所2023年4月反诈宣传工作情况", *lines])
    assert all(cell.cell.startswith("P") for cell in reading.cells)


def test_a_file_that_was_sent_mentions_nothing_and_a_number_that_is_in_it_is_asked_for():
    said = ["灌涨所4月宣传单见附件，海报12张，受众450余人次", "[文件] 灌涨所4月入户宣传记录.docx"]
    reading = read_report(["2024-04-29 11:12:56 内乡县灌涨所(10005)", *said, *LATER])
    assert [(f.measure, f.value) for f in reading.facts] == [("posters", 12), ("people_reached", 450)]
    assert codes(reading) == [("P2", "no_figure")]
    assert reading.mentions == []


@pytest.mark.parametrize("sign", [",", "\t"])
def test_a_table_that_begins_with_its_sum_is_no_list(sign: str) -> None:
    rows = ["单位,讲座场次,参加人数", "合计,44,2320", "实验初中,24,1320", "实验小学,20,1000"]
    text = "\n".join(["城关派出所2023年5月反诈宣传统计表", *(row.replace(",", sign) for row in rows)])
    reading = normalise_bytes(text.encode(), "统计.csv", today=date(2026, 1, 1))
    assert figures(reading) == [
        ("B4", "sessions", 24),
        ("C4", "people_reached", 1320),
        ("B5", "sessions", 20),
        ("C5", "people_reached", 1000),
    ]
