"""Tables that tell the figures of each station apart in rows: 总数 and its 其中 (contract 4.2, 4.3)."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .small_sheets import codes, read, roles

TITLE = ["讷河市公安局各派出所2024年4月反诈宣传受众分类情况表"]
HEAD = ["派出所", "受众类别", "受教育（人次）"]
LAHA, LAOLAI, TOTAL = "拉哈派出所", "老莱派出所", "全局合计"
COUNTED = [
    ("unspecified", 880), ("students", 720), ("elderly", 260),
    ("unspecified", 415), ("students", 480), ("elderly", 210),
]  # fmt: skip


def of_rows(rows: list[list[object]], head: list[str] = HEAD) -> Reading:
    return read([TITLE, head, *rows], "统计.xlsx")


def counted(reading: Reading) -> list[tuple[str, float]]:
    return [(fact.target_group, fact.value) for fact in reading.facts]


@pytest.mark.parametrize("whole", ["总数", "合计", "受众"])
@pytest.mark.parametrize("blank", [True, False])
@pytest.mark.parametrize("second", ["老年人", "其中：老年人", "　　老年人"])
def test_the_total_of_one_station_is_the_whole_of_its_parts(whole: str, blank: bool, second: str) -> None:
    names = [None, None] if blank else [LAHA, LAOLAI]
    reading = of_rows(
        [
            [LAHA, whole, 1860], [names[0], "其中：学生", 720], [names[0], second, 260],
            [LAOLAI, whole, 1105], [names[1], "其中：学生", 480], [names[1], second, 210],
            ["合计", None, 2965],
        ]
    )  # fmt: skip
    assert counted(reading) == COUNTED
    assert codes(reading) == []
    assert roles(reading, "C9") == ["total"]


@pytest.mark.parametrize("on_top", [True, False])
def test_parts_of_all_stations_are_compared_with_the_parts_of_each(on_top: bool) -> None:
    stations: list[list[object]] = [
        [LAHA, "总数", 1860], [None, "其中：学生", 720], [None, "老年人", 260],
        [LAOLAI, "总数", 1105], [None, "其中：学生", 480], [None, "老年人", 210],
        ["学田派出所", "总数", 420],
    ]  # fmt: skip
    whole: list[list[object]] = [[TOTAL, "总数", 3385], [None, "其中：学生", 1200], [None, "老年人", 480]]
    reading = of_rows([*whole, *stations] if on_top else [*stations, *whole])
    assert counted(reading) == [*COUNTED, ("unspecified", 420)]
    assert codes(reading) == [("C5" if on_top else "C12", "total_differs")]


def test_parts_of_sub_totals_are_those_of_their_stations() -> None:
    reading = of_rows(
        [
            [LAHA, "学生", 100], [None, "老年人", 20], ["城区小计", "学生", 100], [None, "老年人", 20],
            [LAOLAI, "学生", 30], [None, "老年人", 40], ["农村小计", "学生", 30], [None, "老年人", 50],
            ["总计", "学生", 130], [None, "老年人", 60],
        ]
    )  # fmt: skip
    assert counted(reading) == [("students", 100), ("elderly", 20), ("students", 30), ("elderly", 40)]
    assert codes(reading) == [("C10", "total_differs")]


def test_the_total_on_top_of_the_groups_of_one_unit_is_their_whole() -> None:
    reading = of_rows([["总数", 1860], ["其中：学生", 720], ["老年人", 260]], HEAD[1:])
    assert counted(reading) == COUNTED[:3]


def test_so_is_that_of_the_only_station_which_the_title_names() -> None:
    name = "讷河市公安局"
    reading = of_rows([[name, "总数", 1860], [None, "其中：学生", 720], [None, "老年人", 260]])
    assert counted(reading) == COUNTED[:3]


def test_the_totals_of_groups_are_wholes_of_what_is_some_of_them() -> None:
    reading = of_rows(
        [
            [LAHA, "学生", "小计", 860], [None, None, "其中：大学生", 720],
            [None, "老年人", "小计", 500], [None, None, "其中：独居老人", 200],
        ],
        [*HEAD[:2], "细类", HEAD[2]],
    )  # fmt: skip
    assert counted(reading) == [
        ("students", 140), ("university_students", 720), ("elderly", 300), ("elderly_alone", 200),
    ]  # fmt: skip


def test_ways_below_a_whole_are_parts_in_a_column_of_ways() -> None:
    rows = [[LAHA, "总数", 60], [None, "其中：讲座", 20], [None, "入户", 26], [LAOLAI, "总数", 15]]
    reading = of_rows([*rows, ["合计", None, 75]], ["派出所", "宣传方式", "场次"])
    assert [(fact.channel, fact.value) for fact in reading.facts] == [
        ("unspecified", 14), ("lecture", 20), ("door_to_door", 26), ("unspecified", 15),
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize(
    "rows",
    [
        [[LAHA, "讲座", 5], [None, "入户", 3], [None, "合计", 8], [None, "其中：学生", 4]],
        [[LAHA, "讲座", 5], [LAOLAI, "讲座", 3], ["讷河市公安局", "总数", 8], [None, "其中：学生", 4]],
    ],
)
def test_a_sum_of_rows_above_stays_one(rows: list[list[object]]) -> None:
    reading = of_rows(rows, ["派出所", "类别", "受教育（人次）"])
    assert counted(reading) == [("unspecified", 5), ("unspecified", 3)]
    assert roles(reading, "C5", "C6") == ["total", "total"]
