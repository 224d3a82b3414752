"""电话 over, before or beside counts of other ways is how people were reached; over telephone numbers it is none."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["2023年11月反诈宣传受众人次分类统计"]
LINE = ["填报单位：桃江县桃花江镇人民政府", None, "单位：人次"]
TOWN = "分类表.xlsx"


def matrix(way: str, *calls: object, under: str = "宣传方式") -> list[list[object]]:
    heads: list[list[object]] = (
        [["宣传对象", under, None, None, "合计"], [None, "入户走访", "讲座", way]]
        if under
        else [["宣传对象", "入户走访", "讲座", way, "合计"]]
    )
    return [TITLE, LINE, *heads, ["老年人", 320, 85, calls[0], 431], ["妇女", 110, 64, calls[1], 186]]


@pytest.mark.parametrize("under", ["宣传方式", "宣传渠道", ""])
@pytest.mark.parametrize("way", ["电话", "手机", "电话宣传"])
def test_a_column_among_ways_is_a_way(way: str, under: str) -> None:
    reading = read(matrix(way, 26, 12, under=under), TOWN)
    assert [(f.measure, f.channel, f.target_group, f.value) for f in reading.facts if f.cell[0] == "D"] == [
        ("people_reached", "phone", "elderly", 26),
        ("people_reached", "phone", "women", 12),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("head", "numbers"),
    [
        ("联系电话", [26, 12]),
        ("电话", [13812345678, 13987654321]),
        ("电话", ["0737-8882345", "0737-8881234"]),
        ("电话", [8882345, 8881234]),
        ("手机号码", ["138****6021", "139****1234"]),
    ],
)
def test_a_column_of_telephone_numbers_stays_one(head: str, numbers: list[object]) -> None:
    rows: list[list[object]] = [
        TITLE, LINE, ["宣传对象", "入户走访", "讲座", head], ["老年人", 320, 85, numbers[0]],
        ["妇女", 110, 64, numbers[1]],
    ]  # fmt: skip
    reading = read(rows, TOWN)
    assert roles(reading, "D4", "D5") == ["serial", "serial"]
    assert [fact.value for fact in reading.facts] == [320, 85, 110, 64]
    assert codes(reading) == []


def test_counts_of_nothing_stated_are_asked_about() -> None:
    rows = [["单位", "讲座（场）", "发放资料（份）", "电话"], ["龙山所", 3, 45, 26], ["镇安所", 2, 30, 31]]
    reading = read(rows)
    assert roles(reading, "D2", "D3") == ["unread", "unread"]
    assert codes(reading) == [("D2", "unread_under_header"), ("D3", "unread_under_header")]


def test_numbers_of_a_private_exchange_stay_numbers() -> None:
    rows = [
        ["单位", "讲座（场）", "发放资料（份）", "电话"],
        ["龙山所", 3, 45, 661234],
        ["镇安所", 2, 30, 661235],
    ]
    reading = read(rows)
    assert roles(reading, "D2", "D3") == ["serial", "serial"]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["电话（人次）", "电话(人次)"])
def test_a_unit_says_that_people_were_counted(head: str) -> None:
    rows = [["单位", "讲座（场）", head], ["龙山所", 3, 45], ["镇安所", 2, 31]]
    assert figures(read(rows))[1::2] == [("C2", "people_reached", 45), ("C3", "people_reached", 31)]


def test_a_row_among_ways_is_a_way() -> None:
    rows = [
        ["单位：人次"],
        ["宣传方式", "老年人", "学生"],
        ["入户", 300, 20],
        ["讲座", 200, 300],
        ["电话", 45, 3],
    ]
    reading = read(rows)
    calls = [(f.cell, f.measure, f.channel, f.value) for f in reading.facts if f.cell.endswith("5")]
    assert calls == [("B5", "people_reached", "phone", 45), ("C5", "people_reached", "phone", 3)]
    assert codes(reading) == []


def test_a_row_of_telephone_numbers_stays_one() -> None:
    rows = [["指标", "龙山派出所", "镇安派出所"], ["讲座（场）", 3, 2], ["电话", 8882345, 8881234]]
    reading = read(rows)
    assert roles(reading, "B3", "C3") == ["serial", "serial"]
    assert [fact.value for fact in reading.facts] == [3, 2]


def test_a_form_that_counts_calls_without_a_unit_is_asked_about() -> None:
    reading = read([["入户走访（户）", 300, "电话", 200], ["讲座（场）", 30, "短信（条）", 500]])
    assert codes(reading) == [("D1", "unread_under_header")]
    reading = read([["入户走访（户）", 300, "电话", 8882345], ["讲座（场）", 30, "短信（条）", 500]])
    assert codes(reading) == []
