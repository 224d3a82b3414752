"""在校学生 names those who are there; under 其中 of the people reached, or among other groups, they were reached."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles


@pytest.mark.parametrize(
    "word", ["在校学生", "在校生", "在校学生人数", "在职职工", "全体教职工", "辖区商户", "常住居民"]
)
def test_a_part_of_the_people_reached_is_none_of_those_there(word):
    rows = [
        ["单位", "受教育人数", "其中"],
        ["", "", "老年人", word],
        ["龙山所", 164, 43, 52],
        ["龙江所", 61, 0, 61],
    ]
    reading = read(rows)
    assert figures(reading) == [
        ("B3", "people_reached", 69), ("C3", "people_reached", 43), ("D3", "people_reached", 52),
        ("C4", "people_reached", 0), ("D4", "people_reached", 61),
    ]  # fmt: skip
    assert codes(reading) == []


def test_parts_above_their_whole_are_asked_about():
    reading = read([["单位", "受教育人数", "其中：在校学生", "经营商户"], ["龙山所", 120, 90, 80]])
    assert figures(reading) == [("C2", "people_reached", 90), ("D2", "people_reached", 80)]
    assert codes(reading) == [("B2", "parts_above_whole")]


def test_a_group_in_a_list_of_groups():
    reading = read([["单位", "宣传场次", "老年人（人）", "在校学生（人）"], ["龙山所", 4, 43, 52]])
    assert figures(reading) == [
        ("B2", "sessions", 4), ("C2", "people_reached", 43), ("D2", "people_reached", 52),
    ]  # fmt: skip
    assert [fact.target_group for fact in reading.facts] == ["unspecified", "elderly", "students"]
    flat = read([["单位", "受教育人数", "老年人", "在校学生", "商户"], ["龙山所", 164, 43, 52, 26]])
    assert [(fact.value, fact.target_group) for fact in flat.facts] == [
        (43, "unspecified"), (43, "elderly"), (52, "students"), (26, "merchants"),
    ]  # fmt: skip


def test_persons_counted_as_often_as_they_were_met():
    reading = read([["单位", "宣传场次", "在校学生（人次）"], ["龙山所", 4, 52]])
    assert figures(reading) == [("B2", "sessions", 4), ("C2", "people_reached", 52)]


def test_the_same_in_rows_and_in_a_form():
    rows = read([["项目", "数量"], ["受教育人数", 164], ["其中：在校学生", 43], ["宣传场次", 5]])
    assert figures(rows) == [
        ("B2", "people_reached", 121),
        ("B3", "people_reached", 43),
        ("B4", "sessions", 5),
    ]
    form = read([["活动时间", "2023年4月6日", "活动地点", "广场"], ["受教育人数", 164, "其中：在校学生", 43]])
    assert [(fact.cell, fact.value, fact.target_group) for fact in form.facts] == [
        ("B2", 121, "unspecified"), ("D2", 43, "students"),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["在校学生", "在校学生（人）", "在校学生人数", "在校生数"])
def test_those_who_are_there_stay_a_base(word):
    reading = read([["学校", word, "受教育人数", "宣传场次"], ["龙山中学", 640, 430, 5]])
    assert figures(reading) == [("C2", "people_reached", 430), ("D2", "sessions", 5)]
    assert roles(reading, "B2") == ["base"]
    beside = read([["学校", "宣传场次", word, "受教育学生（人）"], ["龙山中学", 5, 640, 430]])
    assert figures(beside) == [("B2", "sessions", 5), ("D2", "people_reached", 430)]
