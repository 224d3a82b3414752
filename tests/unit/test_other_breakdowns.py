"""The same figures by unit, by way and by group on one sheet count once."""

from __future__ import annotations

from .small_sheets import codes, figures, read, roles

NAME = "统计.xlsx"
TITLE = ["龙陵县公安局2023年5月反诈宣传情况"]
BY_UNIT = [["单位", "宣传（场）", "受众（人次）"], ["龙山镇", 3, 300], ["镇安镇", 2, 200], ["合计", 5, 500]]
OF_UNITS = [
    ("B4", "sessions", 3),
    ("C4", "people_reached", 300),
    ("B5", "sessions", 2),
    ("C5", "people_reached", 200),
]


def by_way(sessions: int, people: int) -> list[list[object]]:
    return [
        ["宣传方式", "宣传（场）", "受众（人次）"],
        ["讲座", 1, 150],
        ["集市宣传", sessions - 1, people - 150],
    ]


def test_by_way_and_by_group_what_stands_by_unit() -> None:
    by_group = [["宣传对象", "受众（人次）"], ["学生", 120], ["老年人", 380]]
    reading = read(
        [
            TITLE,
            ["一、按单位统计"],
            *BY_UNIT,
            [],
            ["二、按方式统计"],
            *by_way(5, 500),
            [],
            ["三、按对象"],
            *by_group,
        ],
        NAME,
    )
    assert figures(reading) == OF_UNITS
    assert roles(reading, "B10", "C11", "B15") == ["total", "total", "total"]
    assert codes(reading) == [("B10", "other_breakdown"), ("B15", "other_breakdown")]


def test_other_sums_are_other_work() -> None:
    reading = read([TITLE, ["一、按单位统计"], *BY_UNIT, [], ["二、按方式统计"], *by_way(5, 480)], NAME)
    assert len(figures(reading)) == 8
    assert codes(reading) == []


def test_a_small_sum_of_one_measure_says_nothing() -> None:
    units = [["单位", "讲座（场）"], ["龙山镇", 1], ["镇安镇", 2]]
    groups = [["宣传对象", "讲座（场）"], ["学生", 2], ["老年人", 1]]
    ways = [["宣传方式", "讲座（场）"], ["讲座", 3], ["培训", 2]]
    tables = [["一、镇村"], *units, [], ["二、对象"], *groups, [], ["三、方式"], *ways]
    reading = read([TITLE, *tables], NAME)
    assert sum(value for _, _, value in figures(reading)) == 11
