"""Ticks in columns of ways and groups: √ is a mention, × and a blank are none, and neither is asked about."""

from __future__ import annotations

from datetime import date

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
