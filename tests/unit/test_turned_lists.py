"""A list that lies on its side, an activity in each column, is read as one that stands; cells keep their addresses."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from etl.explain import Speaker, explain_reading
from etl.export_words import Language
from etl.formats.grid import Turned
from etl.schema import Supplied

from .small_sheets import codes, read, roles

FILE = "茶城社区活动一览.xlsx"
TITLE = ["湄潭县湄江街道茶城社区2024年5月反诈活动一览"]
NAMES = ["项目", "计量", "广场设摊", "老年大学防骗课", "网格员敲门", "合计"]
WHEN = ["时间", None, "5.1", "5月上旬", "5月20日至26日"]
WHERE = ["在哪里", None, "象山广场", "县老年大学", "4个网格"]
WHOM = ["面向谁", None, "商户", "老年人", "居民"]
HOW = ["怎么搞的", None, "设摊", "讲座", "入户"]
SESSIONS = ["场次", "场", 1, 2, None, 3]
LEAFLETS = ["宣传单", "份", 300, "60余", 215, "约575"]
WATER = ["矿泉水开支", "元", 150, None, 96, 246]
REMARKS = ["备注", None, None, "课件由派出所提供", "原计划60人"]
LIST = [NAMES, WHEN, WHERE, WHOM, HOW, SESSIONS, LEAFLETS, WATER, REMARKS]
SAID = [
    ("C8", "sessions", 1, "merchants", "stall"),
    ("D8", "sessions", 2, "elderly", "lecture"),
    ("C9", "leaflets", 300, "merchants", "stall"),
    ("D9", "leaflets", 60, "elderly", "lecture"),
    ("E9", "leaflets", 215, "residents", "door_to_door"),
]


def said(reading) -> list[tuple[str, str, float, str, str]]:
    facts = sorted(reading.facts, key=lambda fact: (fact.cell[1:], fact.cell))
    return [(fact.cell, fact.measure, fact.value, fact.target_group, fact.channel) for fact in facts]


def test_each_column_is_an_activity_with_its_own_time_group_and_way():
    reading = read([TITLE, [None], *LIST], FILE)
    assert said(reading) == SAID
    days = {fact.cell[0]: (str(fact.period_start), str(fact.period_end)) for fact in reading.facts}
    assert days == {
        "C": ("2024-05-01", "2024-05-01"),
        "D": ("2024-05-01", "2024-05-10"),
        "E": ("2024-05-20", "2024-05-26"),
    }
    assert {fact.activity for fact in reading.facts} == {"广场设摊", "老年大学防骗课", "网格员敲门"}
    assert codes(reading) == []
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("A10", "other_business")]


def test_every_cell_keeps_its_place_and_has_a_role():
    reading = read([TITLE, [None], *LIST], FILE)
    # as sent, the names of the activities head the columns and what is asked of them the rows
    assert roles(reading, "A3", "B3", "C3", "A4", "B8", "C4", "D8", "F8", "C10", "D11") == [
        "header", "header", "header", "label", "label", "label", "figure", "total", "note", "note",
    ]  # fmt: skip
    places = [cell.cell for cell in reading.cells]
    assert len(places) == 42
    assert places == sorted(places, key=lambda place: (int(place[1:]), place[0]))
    assert [(table.range, table.turned, table.header_rows) for table in reading.tables] == [
        ("A3:F11", True, [1])
    ]
    assert [(column.col, column.path) for column in reading.tables[0].columns][5:7] == [
        (8, ["场次（场）"]),
        (9, ["宣传单（份）"]),
    ]
    assert reading.sheets[0].rows == 11


def test_its_totals_are_compared():
    wrong = [*LEAFLETS[:-1], 600]
    reading = read([TITLE, [None], NAMES, WHEN, WHERE, WHOM, HOW, SESSIONS, wrong], FILE)
    assert [(check.cell, check.stated, check.summed) for check in reading.checks] == [
        ("F8", 3, 3),
        ("F9", 600, 575),
    ]
    assert codes(reading) == [("F9", "total_differs")]


def test_no_row_of_sessions_makes_each_activity_one():
    reading = read([TITLE, NAMES, WHEN, WHOM, LEAFLETS, ["到场", "人次", 400, 74, 330, 804]], FILE)
    assert [(fact.cell, fact.value) for fact in reading.facts if fact.measure == "sessions"] == [
        ("C2", 1),
        ("D2", 1),
        ("E2", 1),
    ]


def test_what_stands_below_it_keeps_its_place():
    rows = [TITLE, NAMES, WHEN, WHOM, SESSIONS, LEAFLETS, [None], ["注：另张贴海报12张。"]]
    reading = read(rows, FILE)
    assert roles(reading, "A6", "A8") == ["label", "note"]
    assert [issue.cell for issue in reading.issues if "12张" in issue.message_zh] == ["A8"]


def test_it_is_explained_by_its_rows():
    reading = read([TITLE, [None], *LIST], FILE)
    told = [line.text for line in explain_reading(reading, Supplied(), Speaker(cast("Language", "en")))]
    assert (
        "Table 1 (A3:F11): a list on its side, its labels in column A, an activity in each of the others; 5 facts"
        in told
    )
    assert any(
        one.startswith("Row 9 “宣传单（份）”: 3 figures of Leaflets") and "(row 6)" in one for one in told
    )


@pytest.mark.parametrize(
    "rows",
    [
        # a form of two labels a row
        [["活动时间", "5月1日", "活动地点", "象山广场"], ["活动对象", "老年人", "活动形式", "讲座"],
         ["场次（场）", 1, "参加人数（人）", 60], ["宣传单（份）", 60, "海报（张）", 4]],
        # months across: nothing else is said of them
        [["指标", "1月", "2月", "3月"], ["场次（场）", 1, 2, 3], ["宣传单（份）", 10, 20, 30]],
        # a list that stands
        [["日期", "地点", "宣传单（份）", "海报（张）"], ["5月1日", "象山广场", 300, 4], ["5月2日", "车站", 200, 2]],
    ],
)  # fmt: skip
def test_what_stands_already_is_left_as_it_is(rows):
    assert [table.turned for table in read([TITLE, *rows], FILE).tables] == [False]


def test_places_there_and_back():
    turned = Turned(top=3, left=1, rows=(3, 4, 5, 6), columns=(2, 1, 3))
    assert [turned.stood_up(*at) for at in [(3, 1), (3, 2), (6, 3), (2, 1), (8, 1)]] == [
        (4, 1), (3, 1), (5, 4), (2, 1), (7, 1),
    ]  # fmt: skip
    assert all(
        turned.as_sent(*turned.stood_up(row, col)) == (row, col) for row in range(1, 10) for col in (1, 2, 3)
    )


def test_a_day_that_is_still_to_come_is_told_in_its_own_column():
    reading = read(
        [TITLE, NAMES, ["时间", None, "2031年5月1日", "5月2日", "5月3日"], WHOM, SESSIONS, LEAFLETS], FILE
    )
    assert date(2031, 5, 1) in {fact.period_start for fact in reading.facts}
    assert [(issue.cell, issue.code) for issue in reading.issues] == [
        ("C3", "date_outside_period"),
        ("C2", "future_period"),
    ]
