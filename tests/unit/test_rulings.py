"""What a person decided is followed when the same layout, name or cell comes again, and said at the cell."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl

from etl.normalise import normalise_bytes
from etl.rulings import column_key, line_key, place_ruling_key, unit_ruling_key
from etl.schema import Reading, Ruling, RulingKind

AT = "2023-05-04T08:30:00+00:00"


def workbook(rows: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def read(content: bytes, *rulings: Ruling) -> Reading:
    return normalise_bytes(content, "四月.xlsx", rulings=rulings, today=date(2026, 1, 1))


def ruling(kind: RulingKind, key: tuple[str, ...], value: str, number: int = 7) -> Ruling:
    return Ruling(kind, key, value, number, "王敏", AT)


def facts(reading: Reading) -> list[tuple[str, str, str, float]]:
    return [(f.cell, f.unit, f.measure, f.value) for f in reading.facts]


def doubts(reading: Reading) -> list[tuple[str, str]]:
    return [(i.cell, i.code) for i in reading.issues if i.severity != "note"]


def month(number: int, *rows: list[Any]) -> bytes:
    title = [f"龙陵县2023年{number}月反诈宣传统计表"]
    return workbook([title, ["单位", "明白卡入户（份）", "平安贴"], *rows])


APRIL = month(4, ["龙山派出所", 120, 30], ["象达派出所", 80, 20])
UNKNOWN_HEADER = [("C2", "unknown_header"), ("C3", "unread_under_header"), ("C4", "unread_under_header")]


def test_a_column_is_read_as_decided_next_month_too() -> None:
    before = read(APRIL)
    assert sorted(doubts(before)) == UNKNOWN_HEADER
    key = column_key(before.tables[0], before.tables[0].columns[2].path)
    assert key == (before.tables[0].signature, "平安贴")

    said = ruling("column", key, "海报（张）")
    april = read(APRIL, said)
    may = read(month(5, ["龙山派出所", 100, 10]), said)

    assert ("C3", "龙山派出所", "posters", 30.0) in facts(april)
    assert facts(may) == [("B3", "龙山派出所", "leaflets", 100.0), ("C3", "龙山派出所", "posters", 10.0)]
    assert doubts(april) == doubts(may) == []
    notes = [i for i in may.issues if i.code == "read_as_decided"]
    assert [(i.cell, i.message_zh) for i in notes] == [
        ("C2", "C2 的“平安贴”按“海报（张）”读取：王敏 于 2023-05-04 作出的判断（第 7 号）。")
    ]
    assert may.rulings == [7]
    # the original stays as it is, and so does what the layout is known by
    assert next(c.text for c in may.cells if c.cell == "C2") == "平安贴"
    assert may.tables[0].signature == before.tables[0].signature
    assert april.layout_key == before.layout_key


def test_another_layout_is_left_alone() -> None:
    key = column_key(read(APRIL).tables[0], ["平安贴"])
    other = workbook(
        [["龙陵县2023年4月反诈宣传统计表"], ["单位", "平安贴", "海报（张）"], ["龙山派出所", 9, 3]]
    )

    reading = read(other, ruling("column", key, "海报（张）"))

    assert facts(reading) == [("C3", "龙山派出所", "posters", 3.0)]
    assert reading.rulings == []


def test_a_line_is_a_total_by_decision() -> None:
    content = month(4, ["龙山派出所", 120, None], ["象达派出所", 80, None], ["两所情况", 200, None])
    before = read(content)
    assert ("B5", "两所情况", "leaflets", 200.0) in facts(before)

    reading = read(content, ruling("line", line_key(before.tables[0], "两所情况"), "合计"))

    assert facts(reading) == [
        ("B3", "龙山派出所", "leaflets", 120.0),
        ("B4", "象达派出所", "leaflets", 80.0),
    ]
    assert {c.cell: (c.role, c.text) for c in reading.cells if c.cell in ("A5", "B5")} == {
        "A5": ("label", "两所情况"),
        "B5": ("total", "200"),
    }


def test_a_cell_is_read_as_decided_and_still_says_what_stands_there() -> None:
    content = month(4, ["龙山派出所", "若干", None], ["象达派出所", 80, None])
    before = read(content)
    assert [cell for cell, _ in doubts(before)] == ["B3"]

    reading = read(content, ruling("cell", (before.submission, "Sheet", "B3"), "约120份"))

    fact = reading.facts[0]
    assert (fact.cell, fact.raw, fact.value, fact.low, fact.high) == ("B3", "若干", 120.0, 108.0, 132.0)
    assert doubts(reading) == []


def test_a_name_is_the_unit_that_it_was_said_to_be() -> None:
    content = month(4, ["西站", 120, None])
    said = ruling("unit", unit_ruling_key("西站"), "龙陵县公安局龙山派出所")

    reading = read(content, said)

    assert facts(reading) == [("B3", "龙陵县公安局龙山派出所", "leaflets", 120.0)]
    assert [i.message_zh for i in reading.issues if i.code == "unit_as_decided"] == [
        "单位“西站”按“龙陵县公安局龙山派出所”计入：王敏 于 2023-05-04 作出的判断（第 7 号）。"
    ]


def test_a_place_that_several_divisions_share_is_settled() -> None:
    content = workbook(
        [["2023年4月反诈宣传统计表"], ["单位", "乡镇", "宣传单（份）"], ["反诈办", "城关镇", 120]]
    )
    before = read(content)
    assert doubts(before) == [("B3", "place_unsettled")]
    question = before.places[0]
    assert (question.name, question.within, len(question.candidates)) == ("城关镇", "", 88)

    reading = read(content, ruling("place", place_ruling_key("城关镇", ""), "150123100"))

    assert [(f.district_code, f.district) for f in reading.facts] == [
        ("150123100", "内蒙古自治区/呼和浩特市/和林格尔县/城关镇")
    ]
    assert doubts(reading) == []


def test_a_decision_can_make_the_next_one_fit() -> None:
    """The second column is seen only once the first decision has made a header of its line."""
    before = read(APRIL)
    first = ruling("column", column_key(before.tables[0], ["平安贴"]), "海报（张）", 1)
    second = ruling("cell", (before.submission, "Sheet", "C4"), "25张", 2)

    reading = read(APRIL, second, first)

    assert [value for cell, _, _, value in facts(reading) if cell == "C4"] == [25.0]
    assert reading.rulings == [1, 2]
