"""Ticks in columns of ways and groups: √ is a mention, × and a blank are none, and neither is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading, Supplied

HEAD = "金堂县赵镇街道各社区2024年3月反诈宣传方式一览"


def read_rows(*rows: str) -> Reading:
    text = "\n".join([HEAD, *rows])
    return normalise_bytes(text.encode(), "打勾表.csv", Supplied("", "", ""), today=date(2026, 1, 1))


def mentioned(reading: Reading) -> list[tuple[str, str, str]]:
    return [(m.cell, m.target_group, m.channel) for m in reading.mentions]


def test_ticks_are_mentions_of_their_heads() -> None:
    reading = read_rows("社区,横幅,微信群,老年人,受众（人次）", "十里社区,√,×,✓,350", "桃园社区,×,√,,200")
    assert mentioned(reading) == [
        ("B3", "unspecified", "banner"),
        ("D3", "elderly", "unspecified"),
        ("C4", "unspecified", "group_chat"),
    ]
    assert [m.raw for m in reading.mentions] == ["横幅", "老年人", "微信群"]
    assert [(f.cell, f.value) for f in reading.facts] == [("E3", 350), ("E4", 200)]
    assert [i.code for i in reading.issues if i.severity != "note"] == []


def test_a_number_among_ticks_is_no_tick_column() -> None:
    reading = read_rows("社区,横幅（条）,受众（人次）", "十里社区,√,350", "桃园社区,3,200")
    assert [(f.cell, f.value) for f in reading.facts] == [("C3", 350), ("B4", 3), ("C4", 200)]
    assert [i.cell for i in reading.issues if i.severity == "query"] == ["B3"]


def test_ticks_of_a_total_row_mention_nothing() -> None:
    reading = read_rows("社区,横幅,受众（人次）", "十里社区,√,350", "桃园社区,√,50", "合计,√,400")
    assert [cell for cell, _, _ in mentioned(reading)] == ["B3", "B4"]


def test_one_ticked_group_is_whom_an_activity_was_for() -> None:
    head = "大邑县公安局晋原派出所2024年4月反诈宣传台账\n日期,活动主题,学生,老年人,受众（人次）"
    rows = ["4月3日,清明反诈,,√,60", "4月12日,敲门日,√,√,320"]
    data = "\n".join([head, *rows]).encode()
    reading = normalise_bytes(data, "台账.csv", Supplied("", "", ""), today=date(2026, 1, 1))
    reached = [(f.cell, f.target_group) for f in reading.facts if f.measure == "people_reached"]
    assert reached == [("E3", "elderly"), ("E4", "unspecified")]


WAYS = "活动日期,活动名称,{head},,,受众（人次）", ",,入户走访,讲座,设摊,"


def ticked(head: str, *rows: str) -> list[tuple[str, str, str, str]]:
    reading = read_rows(WAYS[0].format(head=head), WAYS[1], *rows)
    assert [i.code for i in reading.issues if i.severity == "query"] == []
    return [(f.cell, f.measure, f.target_group, f.channel) for f in reading.facts]


@pytest.mark.parametrize("mark", ["√", "✓", "●", "是", "1", "有"])
@pytest.mark.parametrize("head", ["宣传方式（打√）", "宣传方式", "活动形式（请勾选）"])
def test_the_ticked_way_is_that_of_the_activity_whatever_its_name_says(mark: str, head: str) -> None:
    told = ticked(
        head,
        f"3月2日,敬老院反诈讲座,,,{mark},40",
        f"3月5日,新生家庭提醒,{mark},,,52",
        f"3月9日,戏台专场,,{mark},,66",
    )
    assert sorted(told) == [
        ("B4", "sessions", "elderly", "stall"),
        ("B5", "sessions", "unspecified", "door_to_door"),
        ("B6", "sessions", "unspecified", "lecture"),
        ("F4", "people_reached", "elderly", "stall"),
        ("F5", "people_reached", "unspecified", "door_to_door"),
        ("F6", "people_reached", "unspecified", "lecture"),
    ]


def test_of_two_ticked_ways_the_first_holds_and_a_note_says_so() -> None:
    reading = read_rows(
        WAYS[0].format(head="宣传方式"), WAYS[1], "3月2日,戏台专场,,√,√,40", "3月3日,入户,√,,,4"
    )
    assert {f.channel for f in reading.facts if f.cell in ("B4", "F4")} == {"lecture"}
    assert [(i.cell, i.code) for i in reading.issues if i.code == "several_channels"] == [
        ("D4", "several_channels")
    ]


def test_a_total_that_counts_the_ticks_leaves_them_ticks() -> None:
    told = ticked(
        "宣传方式（打√）", "3月2日,防骗夜访,√,,,40", "3月5日,新生家庭提醒,,√,,52", "合计,2,1,1,0,92"
    )
    assert [one for one in told if one[0] in ("F4", "F5")] == [
        ("F4", "people_reached", "unspecified", "door_to_door"),
        ("F5", "people_reached", "unspecified", "lecture"),
    ]


def test_ones_that_units_report_are_counts() -> None:
    reading = read_rows("社区,宣传方式,,受众（人次）", ",讲座,设摊,", "十里社区,1,,350", "桃园社区,1,1,200")
    assert [(f.cell, f.measure, f.value) for f in reading.facts if f.measure == "sessions"] == [
        ("B4", "sessions", 1),
        ("B5", "sessions", 1),
        ("C5", "sessions", 1),
    ]
