"""A summary above the list of the activities that it sums up never counts beside it."""

from __future__ import annotations

from .small_sheets import codes, figures, read, roles

NAME = "统计.xlsx"
LIST = [
    ["日期", "活动名称", "发放资料（份）", "受众（人次）"],
    ["2023-05-03", "反诈讲座", 200, 60],
    ["2023-05-09", "反诈集市", 300, 180],
]
OF_UNITS = [
    ["日期", "单位", "活动名称", "发放资料（份）", "受众（人次）"],
    ["2023-05-03", "龙山派出所", "反诈讲座", 200, 60],
    ["2023-05-09", "龙山派出所", "反诈集市", 300, 180],
    ["2023-05-20", "镇安派出所", "进校园", 100, 60],
]


def test_a_row_of_the_unit_above_its_activities() -> None:
    head = ["单位", "宣传活动（场）", "发放资料（份）", "受众（人次）"]
    title = ["龙陵县龙山派出所2023年5月反诈宣传情况"]
    reading = read([title, head, ["龙山派出所", 2, 500, 240], [], ["附：活动明细"], *LIST], NAME)
    assert sorted(figures(reading)) == [
        ("B7", "sessions", 1), ("B8", "sessions", 1), ("C7", "leaflets", 200), ("C8", "leaflets", 300),
        ("D7", "people_reached", 60), ("D8", "people_reached", 180),
    ]  # fmt: skip
    assert roles(reading, "B3", "C3", "D3") == ["total", "total", "total"]
    assert codes(reading) == []


def test_rows_of_units_above_their_activities_and_one_that_differs() -> None:
    head = ["单位", "宣传活动（场）", "发放资料（份）", "受众（人次）"]
    rows = [["龙山所", 2, 500, 240], ["镇安派出所", 1, 130, 60]]
    title = ["龙陵县公安局2023年5月反诈宣传情况"]
    reading = read([title, head, *rows, [], ["附：活动明细"], *OF_UNITS], NAME)
    assert sum(value for _, measure, value in figures(reading) if measure == "leaflets") == 600
    assert codes(reading) == [("C4", "table_sum_differs")]


def test_other_units_than_those_of_the_list_count_beside_it() -> None:
    head = ["单位", "发放资料（份）", "受众（人次）"]
    title = ["龙陵县公安局2023年5月反诈宣传情况"]
    reading = read([title, head, ["勐糯派出所", 500, 240], [], ["附：活动明细"], *OF_UNITS], NAME)
    assert sum(value for _, measure, value in figures(reading) if measure == "leaflets") == 1100
