"""家访（户）: going to people's homes, by whatever name and whoever goes, counts the households that were called on."""

from __future__ import annotations

import pytest

from .small_sheets import codes, read, roles

NAME = "岳西县2023年8月中小学暑期反诈宣传报送.xlsx"


@pytest.mark.parametrize(
    "head",
    ["家访（户）", "入户家访（户）", "上门家访户数", "教师家访（户）", "家访学生家庭（户）", "走访（户）", "登门（户）",
     "夜访（户）", "遍访农户（户）", "大家访（户）", "到户（户）"],
)  # fmt: skip
def test_visits_counted_in_households(head: str) -> None:
    rows = [["学校", "反诈宣讲（场）", head], ["岳西中学", 9, 120], ["店前中学", 6, 85]]
    reading = read(rows, NAME)
    assert [(f.cell, f.measure, f.channel, f.value) for f in reading.facts if f.cell[0] == "C"] == [
        ("C2", "households", "door_to_door", 120),
        ("C3", "households", "door_to_door", 85),
    ]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["家访（人次）", "登门走访（人次）"])
def test_people_met_at_home_are_people(head: str) -> None:
    rows = [["学校", "反诈宣讲（场）", head], ["岳西中学", 9, 120], ["店前中学", 6, 85]]
    people = [f for f in read(rows, NAME).facts if f.cell[0] == "C"]
    assert [(f.measure, f.channel) for f in people] == [("people_reached", "door_to_door")] * 2


@pytest.mark.parametrize("head", ["家访（次）", "电话家访（户）", "线上家访（户）"])
def test_visits_that_count_nothing_known_are_asked_about(head: str) -> None:
    rows = [["学校", "反诈宣讲（场）", head], ["岳西中学", 9, 120], ["店前中学", 6, 85]]
    reading = read(rows, NAME)
    assert roles(reading, "C2", "C3") == ["unread", "unread"]
    assert ("C2", "unread_under_header") in codes(reading)
