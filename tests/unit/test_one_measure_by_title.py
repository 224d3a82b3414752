"""宣传单发放份数（2024年4月，单位：份） over 设摊 | 入户 | 宣传车: the title says what is counted, the heads how it went."""

from __future__ import annotations

import pytest

from .small_sheets import Rows, codes, figures, read, roles

WAYS = ["市场", "设摊", "入户", "宣传车", "合计"]
BODY = [["上派市场", 420, 160, 90, 670], ["三河市场", 310, "—", 70, 380], ["花岗市场", 180, 95, 0, 285]]


def told(rows: Rows) -> list[tuple[str, str, str, float]]:
    return [(fact.cell, fact.measure, fact.channel, fact.value) for fact in read(rows).facts]


@pytest.mark.parametrize(
    "title",
    [
        "龙陵县宣传单发放份数（2023年4月，单位：份）",
        "龙陵县宣传单发放份数（单位：份，2023年4月）",
        "龙陵县2023年4月宣传单发放情况（按方式分，单位：份）",
        "龙陵县2023年4月宣传单发放情况（单位：份、按方式）",
        "龙陵县2023年4月宣传单发放情况（4月；计量单位：份）",
        "龙陵县2023年4月宣传单发放情况（4月，份）",
        "龙陵县2023年4月宣传单发放份数，单位：份",
        "龙陵县宣传单发放份数（2023年4月）",
        "龙陵县2023年4月宣传单发放情况统计表",
        "龙陵县2023年4月发放宣传资料情况",
    ],
)
def test_ways_over_the_figures_of_one_measure(title: str) -> None:
    reading = read([[title], WAYS, *BODY])
    assert [(f.cell, f.measure, f.channel, f.value) for f in reading.facts] == [
        ("B3", "leaflets", "stall", 420),
        ("C3", "leaflets", "door_to_door", 160),
        ("D3", "leaflets", "vehicle", 90),
        ("B4", "leaflets", "stall", 310),
        ("D4", "leaflets", "vehicle", 70),
        ("B5", "leaflets", "stall", 180),
        ("C5", "leaflets", "door_to_door", 95),
        ("D5", "leaflets", "vehicle", 0),
    ]
    assert roles(reading, "A1", "E3", "E4", "E5") == ["title", "total", "total", "total"]
    assert codes(reading) == [("E5", "total_differs")]


def test_the_ways_may_stand_below_a_head_of_their_own() -> None:
    rows = [
        ["龙陵县宣传单发放份数（2023年4月，单位：份）"],
        ["市场", "宣传方式", None, None, "合计"],
        [None, "设摊", "入户", "宣传车", None],
        *BODY[:1],
    ]
    expected = [
        ("B4", "leaflets", "stall"),
        ("C4", "leaflets", "door_to_door"),
        ("D4", "leaflets", "vehicle"),
    ]
    assert [one[:3] for one in told(rows)] == expected


@pytest.mark.parametrize(
    ("title", "measure"),
    [
        ("龙陵县2023年4月反诈宣传覆盖人次（单位：人次）", "people_reached"),
        ("龙陵县反诈宣传覆盖人次（2023年4月，单位：人次）", "people_reached"),
        ("龙陵县2023年4月反诈宣传参与人数情况统计表", "people_reached"),
        ("龙陵县2023年4月反诈宣传受众情况", "people_reached"),
        ("龙陵县2023年4月宣传品发放情况", "gifts"),
        ("龙陵县2023年4月反诈APP安装情况", "app_installs"),
        ("龙陵县反诈宣传举办场次（2023年4月，单位：场）", "sessions"),
    ],
)
def test_so_it_is_with_other_measures(title: str, measure: str) -> None:
    rows = [[title], WAYS, *BODY[:1]]
    assert [one[1:] for one in told(rows)] == [
        (measure, "stall", 420),
        (measure, "door_to_door", 160),
        (measure, "vehicle", 90),
    ]


@pytest.mark.parametrize(
    "heads", [["宣传方式", "数量"], ["方式", "份数"], ["渠道", "发放数量"], ["项目", "数量"]]
)
def test_the_ways_may_name_the_rows(heads: list[str]) -> None:
    rows = [
        ["龙陵县2023年4月宣传单发放情况"],
        heads,
        ["设摊", 120],
        ["入户", 300],
        ["宣传车", 20],
        ["合计", 440],
    ]
    assert told(rows) == [
        ("B3", "leaflets", "stall", 120),
        ("B4", "leaflets", "door_to_door", 300),
        ("B5", "leaflets", "vehicle", 20),
    ]


def test_posters_hang_on_boards_and_in_stairwells() -> None:
    rows = [
        ["龙陵县2023年4月海报张贴情况"],
        ["街道", "宣传栏", "楼道", "电梯", "合计"],
        ["龙山镇", 12, 3, 5, 20],
    ]
    reading = read(rows)
    assert figures(reading) == [("B3", "posters", 12), ("C3", "posters", 3), ("D3", "posters", 5)]
    assert codes(reading) == []


def test_a_scale_in_the_brackets_multiplies() -> None:
    rows = [["龙陵县宣传单发放（2023年4月，单位：万份）"], WAYS[:3], ["上派市场", 1.2, 2]]
    assert figures(read(rows)) == [("B3", "leaflets", 12000), ("C3", "leaflets", 20000)]


@pytest.mark.parametrize(
    ("title", "heads", "measures"),
    [
        (
            "龙陵县2023年4月反诈宣传情况统计表",
            ["讲座", "入户", "宣传车"],
            ["sessions", "households", "vehicles"],
        ),
        (
            "龙陵县2023年4月宣传资料发放及活动开展情况",
            ["讲座", "入户", "宣传资料"],
            ["sessions", "households", "leaflets"],
        ),
        ("龙陵县2023年4月宣传资料发放情况", ["宣传单", "海报", "横幅"], ["leaflets", "posters", "banners"]),
        (
            "龙陵县2023年4月宣传资料发放情况",
            ["讲座（场）", "入户（户）", "宣传单（份）"],
            ["sessions", "households", "leaflets"],
        ),
        (
            "龙陵县2023年4月宣传资料发放情况",
            ["讲座", "入户", "宣传单"],
            ["sessions", "households", "leaflets"],
        ),
    ],
)
def test_a_title_of_more_or_heads_of_their_own_do_not(
    title: str, heads: list[str], measures: list[str]
) -> None:
    rows = [[title], ["街道", *heads], ["龙山镇", 12, 3, 5]]
    assert [measure for _, measure, _ in figures(read(rows))] == measures


MONTHS = [["镇", "7月", "8月", "合计"], ["龙山镇", 4, 5, 9], ["镇安镇", 3, 2, 5], ["合计", 7, 7, 14]]


@pytest.mark.parametrize(
    ("matter", "unit", "measure", "channel"),
    [
        ("反诈宣讲会开展情况", "场", "sessions", "lecture"),
        ("反诈讲座", "场次", "sessions", "lecture"),
        ("反诈主题班会", "场", "sessions", "class_meeting"),
        ("反诈讲座参加人数", "人次", "people_reached", "lecture"),
        ("反诈宣讲会及资料发放情况", "场", "sessions", "lecture"),
        ("反诈宣讲会、集中设摊情况", "场", "sessions", "unspecified"),
        ("反诈讲座及咨询情况", "人次", "consultations", "unspecified"),
        ("反诈宣传开展情况", "场", "sessions", "unspecified"),
        ("入户宣传资料发放情况", "份", "leaflets", "handout"),
    ],
)
def test_the_title_over_a_line_of_units_says_how(matter: str, unit: str, measure: str, channel: str) -> None:
    reading = read([[f"龙陵县各镇2023年{matter}统计表"], [f"单位：{unit}"], *MONTHS], "龙陵县.xlsx")
    assert {(fact.measure, fact.channel) for fact in reading.facts} == {(measure, channel)}


def test_a_column_that_says_itself_what_it_counts_takes_no_way_from_the_title() -> None:
    rows = [["镇", "讲座（场）", "设摊（场）"], ["龙山镇", 4, 5]]
    reading = read([["龙陵县各镇2023年反诈讲座开展情况统计表"], ["单位：场"], *rows], "龙陵县.xlsx")
    assert [fact.channel for fact in reading.facts] == ["lecture", "stall"]


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("龙陵县2023年反诈宣传单发放统计.xlsx", "leaflets"),
        ("龙陵县2023年反诈讲座参加人数.xlsx", "people_reached"),
        ("龙陵县2023年反诈宣传统计.xlsx", None),
    ],
)
def test_a_sheet_without_a_title_counts_what_its_file_is_named_for(name: str, measure: str | None) -> None:
    reading = read(MONTHS, name)
    assert {fact.measure for fact in reading.facts} == ({measure} if measure else set())
    assert [code for _, code in codes(reading)] == ([] if measure else ["unread_under_header"] * 4)


def test_a_title_stands_above_the_name_of_the_file() -> None:
    reading = read([["龙陵县各镇2023年情况"], *MONTHS], "龙陵县2023年反诈宣传单发放统计.xlsx")
    assert reading.facts == []
