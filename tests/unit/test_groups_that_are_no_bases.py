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


SMS = [["中国联通肥西县分公司2024年9月反诈公益短信发送量"], ["单位：万条"]]


@pytest.mark.parametrize(
    "above", ["发送对象", "推送对象", "发送", "发放范围", "发送数量", "发送情况", "接收对象"]
)
@pytest.mark.parametrize("last", ["全体用户", "存量客户", "常住人口"])
def test_below_a_head_of_sending_stand_those_it_went_to(above: str, last: str) -> None:
    rows = [
        *SMS,
        ["发送日", above, "", "", "当日合计"],
        ["", "老年用户", "大学生用户", last, ""],
        ["9月2日", 0.6, 3.2, 21.4, 25.2],
        ["9月29日", 0.61, 2, "约30", 32.61],
        ["合计", 1.21, 5.2, 51.4, 57.81],
    ]
    reading = read(rows, "肥西联通.xlsx")
    assert [(cell, measure) for cell, measure, _ in figures(reading)] == [
        (f"{column}{row}", "sms") for row in (5, 6) for column in "BCD"
    ]
    assert [value for cell, _, value in figures(reading) if cell[0] == "D"] == [214_000, 300_000]
    assert (roles(reading, "D7"), codes(reading)) == (["total"], [])


def test_beside_a_count_of_those_reached_they_are_a_base() -> None:
    rows = [
        ["单位", "覆盖情况", "", "宣传单（份）"],
        ["", "常住人口", "覆盖人数", ""],
        ["龙山所", 5200, 430, 300],
        ["龙江所", 3100, 210, 0],
    ]
    reading = read(rows)
    assert figures(reading) == [
        ("C3", "people_reached", 430), ("D3", "leaflets", 300),
        ("C4", "people_reached", 210), ("D4", "leaflets", 0),
    ]  # fmt: skip
    assert roles(reading, "B3", "B4") == ["base", "base"]


def test_a_table_of_messages_that_heads_groups_alone_counts_what_went_to_each() -> None:
    rows = [*SMS, ["发送日", "老年用户", "全体用户"], ["9月2日", 0.6, 21.4], ["9月9日", 0.5, 11]]
    assert figures(read(rows, "肥西联通.xlsx")) == [
        ("B4", "sms", 6000), ("C4", "sms", 214_000), ("B5", "sms", 5000), ("C5", "sms", 110_000),
    ]  # fmt: skip


@pytest.mark.parametrize("base", ["全体用户", "客户总数"])
def test_beside_a_count_of_messages_they_are_a_base(base: str) -> None:
    rows = [*SMS, ["支公司", base, "发送短信"], ["三河支公司", 5, 3.2], ["上派支公司", 9, 3]]
    assert figures(read(rows, "肥西联通.xlsx")) == [("C4", "sms", 32_000), ("C5", "sms", 30_000)]
