"""From a figure to the sums that it is part of."""

from __future__ import annotations

from datetime import date

from analysis.where_counts import CountedFigure, sums_with
from tests.unit.analysis_cubes import cube_of, fact

APRIL = date(2023, 4, 1), date(2023, 4, 30)
OTHERS = [
    fact(8, target_group="elderly"),
    fact(7, channel="sms"),
    fact(6, unit="镇安派出所", district_code="530523102"),
    fact(1000, period_end=date(2023, 5, 31)),
    fact(900, measure="sessions"),
]


def ways(cube, figure: CountedFigure) -> list[tuple]:
    return [(one.page, one.of, one.total.value, one.total.facts) for one in sums_with(cube, figure)]


def test_a_figure_is_part_of_its_county_its_township_its_group_its_channel_and_its_unit():
    figure = CountedFigure("龙山派出所", "530523101", "students", "lecture", "people_reached", *APRIL)
    assert ways(cube_of([fact(50), *OTHERS]), figure) == [
        ("overview", "530523", 71, 4),
        ("districts", "530523101", 65, 3),
        ("districts", "530523", 71, 4),
        ("groups", "students", 63, 3),
        ("channels", "lecture", 64, 3),
        ("units", "龙山派出所", 65, 3),
    ]


def test_the_figure_of_a_day_is_part_of_its_months_sums():
    day = date(2023, 4, 17)
    figure = CountedFigure("龙山派出所", "530523101", "students", "lecture", "people_reached", day, day)
    cube = cube_of([fact(50), fact(9, period_start=day, period_end=day)])
    first = sums_with(cube, figure)[0]
    assert (first.filters.start, first.filters.end, first.total.value) == (*APRIL, 59)


def test_a_figure_without_a_district_is_part_of_the_whole():
    figure = CountedFigure("龙山派出所", "", "students", "lecture", "people_reached", *APRIL)
    found = ways(cube_of([fact(50, district_code="", district="")]), figure)
    assert found == [
        ("overview", "", 50, 1),
        ("groups", "students", 50, 1),
        ("channels", "lecture", 50, 1),
        ("units", "龙山派出所", 50, 1),
    ]
