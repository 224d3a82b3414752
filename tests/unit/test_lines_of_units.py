"""A line a unit: whose it is by its head in every hand, a line of sums below them, and what its fields share."""

from __future__ import annotations

import pytest

from etl.formats.wrapped_lines import join_wrapped
from tests.unit.small_sheets import codes
from tests.unit.told_reports import counted, read_report, read_sentence

TITLE = ["婺源县紫阳镇各社区（村）6月份反诈宣传数据", "统计时段：2024年6月1日至6月30日"]
LINES = ["文公社区：宣传单：300份；受众：420人次", "天佑社区：宣传单：260份；受众：310人次"]
SIGNED = "紫阳镇综治办  2024年7月2日"


@pytest.mark.parametrize(
    "line",
    [
        "儒学社区——横幅：2条",
        "【儒学社区】横幅 2 条",
        "儒学社区|横幅2条",
        "儒学社区/横幅2条",
        "儒学社区补报：横幅：2条",
    ],
)
def test_the_unit_is_at_the_head_in_every_hand(line: str):
    reading = read_report([*TITLE, *LINES, line, SIGNED])
    assert [(f.unit, f.value) for f in reading.facts if f.measure == "banners"] == [("儒学社区", 2)]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("name", "unit"), [("齐村", "齐村"), ("全村", "紫阳镇综治办"), ("农村", "紫阳镇综治办")]
)
def test_a_village_of_two_characters_speaks_and_a_class_does_not(name: str, unit: str):
    reading = read_report([*TITLE, *LINES, f"{name}：宣传单：无；横幅：2条；入户：5户", SIGNED])
    assert {f.unit for f in reading.facts if f.cell == "P5"} == {unit}


@pytest.mark.parametrize(
    ("total", "issues"),
    [
        ("合计：宣传单560份；受众730人次", ["prose_restated", "prose_restated"]),
        ("合计：宣传单660份；受众730人次", ["prose_restated", "prose_total_differs"]),
        ("总计：宣传单660份，受众800人次", ["prose_total_differs", "prose_total_differs"]),
        ("合计：宣传单660份", ["prose_total_differs"]),
        ("以上合计——宣传单660份", ["prose_total_differs"]),
    ],
)
def test_a_line_of_sums_below_them_is_a_total_and_counts_nothing(total: str, issues: list[str]):
    reading = read_report([*TITLE, *LINES, total, SIGNED])
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 300), ("P3", 420), ("P4", 260), ("P4", 310)]
    assert [(i.cell, i.code) for i in reading.issues] == [("P5", code) for code in issues]
    assert [c.role for c in reading.cells if c.cell == "P5"] == ["total"]


def test_what_comes_late_counts_in_the_total():
    reading = read_report(
        [*TITLE, *LINES, "文公社区补报：宣传单：40份", "合计：宣传单600份；受众730人次", SIGNED]
    )
    assert [(f.cell, f.unit, f.value) for f in reading.facts][-1] == ("P5", "文公社区", 40)
    assert {i.code for i in reading.issues} == {"prose_restated"}


def test_lines_that_each_begin_with_a_name_are_not_one_cut_in_pieces():
    lines = [*LINES, "星江社区：宣传单：500份；受众：600人次"]
    assert join_wrapped(lines) == lines


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("宣传单180份、海报10张、大喇叭播放60次、受众260人次", "unspecified"),
        ("宣传单 450 份 / 海报 15 张 / 微信群转发 32 条 / 受众 505 人次", "unspecified"),
        ("大喇叭播放60次，受众260人次", "broadcast"),
        ("在集市设咨询台，解答咨询60人次，发放宣传单200份，受众300人次", "stall"),
    ],
)
def test_what_is_played_beside_others_is_no_way_of_those_reached(sentence: str, channel: str):
    figures = read_sentence(sentence).figures
    assert [f.channel for f in figures if f.measure == "people_reached"] == [channel]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("宣传单见附件，海报12张。", ["见附件"]),
        ("宣传单：详见附表；海报：12张。", ["详见附表"]),
        ("宣传单晚点报，海报12张。", ["晚点报"]),
        ("张贴海报12张，照片见附件。", []),
        ("宣传海报见附件。", []),
    ],
)
def test_a_noun_among_counts_whose_number_stands_elsewhere_is_asked_for(sentence: str, asked: list[str]):
    assert [q[3] for q in read_sentence(sentence).queries if q[0] == "no_figure"] == asked
    assert counted(sentence) in ([("posters", 12)], [])


def test_the_name_of_a_village_addresses_nobody():
    def group(sentence: str) -> list[str]:
        return [f.group for f in read_sentence(sentence).figures if f.measure == "leaflets"]

    assert group("3月28日，郭家堡镇前进村，座谈会，留守妇女23人参加，发放宣传册23本。") == ["unspecified"]
    assert group("3月28日进村宣传，发放宣传册23本。") == ["villagers"]


def test_one_event_told_in_two_words_is_not_mentioned_besides():
    said = read_sentence("3月19日，市第二幼儿园，家长会宣讲，到会家长115人。")
    assert [(f.measure, f.channel) for f in said.figures] == [("people_reached", "training")]
    assert said.mentions == []
    assert [m.channel for m in read_sentence("举办讲座3场，还组织了培训。").mentions] == ["training"]
