"""Days, thirds of a month and other years across: whose figures they are, and which stand for comparison."""

from __future__ import annotations

from datetime import date

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = "龙陵县公安局龙山派出所2024年5月反诈宣传统计"
DAYS = [("2024-05-08", "2024-05-08"), ("2024-05-09", "2024-05-09"), ("2024-05-10", "2024-05-10")]


def periods(heads: tuple[object, ...], title: str = TITLE) -> list[tuple[str, str]]:
    rows = [
        [title],
        ["项目", *heads, "合计"],
        ["入户（户）", 10, 12, 8, 30],
        ["宣传单（份）", 20, 30, 10, 60],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(m, v) for _, m, v in figures(reading)] == [
        *[("households", n) for n in (10, 12, 8)],
        *[("leaflets", n) for n in (20, 30, 10)],
    ]
    assert codes(reading) == []
    return [
        (f.period_start.isoformat(), f.period_end.isoformat()) for f in reading.facts if f.cell[1:] == "3"
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("5.8", "5.9", "5.10"),
        (5.8, 5.9, 5.1),
        ("8日", "9日", "10日"),
        (8, 9, 10),
        ("5月8日", "5月9日", "5月10日"),
        (date(2024, 5, 8), date(2024, 5, 9), date(2024, 5, 10)),
    ],
)
def test_days_across_however_they_are_written(heads: tuple[object, ...]) -> None:
    assert periods(heads) == DAYS


def test_days_across_under_a_week_that_no_calendar_places() -> None:
    assert periods(("5.8", "5.9", "5.10"), "龙陵县公安局龙山派出所2024年5月第1周反诈宣传统计") == DAYS


def test_thirds_of_a_month_across() -> None:
    assert periods(("上旬", "中旬", "下旬")) == [
        ("2024-05-01", "2024-05-10"),
        ("2024-05-11", "2024-05-20"),
        ("2024-05-21", "2024-05-31"),
    ]


@pytest.mark.parametrize(
    ("title", "now", "before", "change"),
    [
        ("（2024年1-5月）", "2024年1-5月", "2023年1-5月", "同比"),
        ("（2024年5月）", "2024年5月", "2023年5月", "增减"),
        ("（2024年上半年）", "2024年上半年", "2023年上半年", "同比"),
        ("（2024年5月）", "2024年5月", "2024年4月", "环比"),
    ],
)
def test_the_time_before_stands_for_comparison(title: str, now: str, before: str, change: str) -> None:
    rows = [
        [f"龙陵县公安局反诈宣传统计{title}"],
        ["项目", now, before, change],
        ["宣讲（场）", 50, 40, "25%"],
        ["宣传单（份）", 6000, 5000, "20%"],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("B3", "sessions", 50), ("B4", "leaflets", 6000)]
    assert roles(reading, "C3", "C4") == ["note", "note"]
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("（2024年上半年）", ("2024年上半年", "2023年上半年", "同比增减（%）", "2024年全年目标", "完成率")),
        ("（2024年上半年）", ("2024年上半年", "2023年上半年")),
        ("（2024年二季度）", ("2024年二季度", "2023年二季度", "增长")),
        ("（2024年度）", ("2024年全年", "2023年全年", "同比")),
        ("（2024年1-6月）", ("2024年1-6月累计", "2023年1-6月累计", "同比")),
        ("（2024年1-6月）", ("2024年累计", "2023年累计", "同比")),
        ("（2024年1-6月）", ("今年累计", "去年累计", "同比")),
    ],
)
def test_any_span_of_the_year_before_stands_for_comparison(title: str, heads: tuple[str, ...]) -> None:
    rows = [
        [f"龙陵县公安局反诈宣传指标对比表{title}"],
        ["指标名称", "计量单位", *heads],
        ["反诈讲座", "场", 143, 120, 19.2, 260, 55][: 2 + len(heads)],
        ["发放宣传资料", "万份", 12.6, 10.4, 21.2, 25, 50.4][: 2 + len(heads)],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("C3", "sessions", 143), ("C4", "leaflets", 126000)]
    assert roles(reading, "D3", "D4") == ["note", "note"]
    assert codes(reading) == []


def test_last_year_beside_a_change_is_not_the_time_reported() -> None:
    rows = [
        ["龙陵县公安局反诈宣传指标对比表（2024年1-6月）"],
        ["项目", "去年", "同比"],
        ["宣讲（场）", 50, "25%"],
    ]
    assert figures(read(rows, name="统计.xlsx")) == []


@pytest.mark.parametrize(
    ("title", "now", "before", "change"),
    [
        ("（2024年上半年）", "2024年上半年", "2023年上半年", ("同比增减（%）", 25, 20)),
        ("（2024年上半年）", "2024年上半年", "2023年上半年", None),
        ("（2024年5月）", "2024年5月", "2023年5月", ("增减", 10, 1000)),
        ("（2024年1-6月）", "2024年1-6月", "2023年1-6月", ("同比", "25%", "20%")),
        ("（2024年度）", "2024年", "2023年", None),
    ],
)
def test_the_year_before_stands_for_comparison_in_rows(
    title: str, now: str, before: str, change: tuple[object, ...] | None
) -> None:
    rows: list[tuple[object, ...]] = [
        (f"龙陵县公安局反诈宣传指标对比表{title}",),
        ("时间", "讲座（场）", "宣传单（份）"),
        (now, 50, 6000),
        (before, 40, 5000),
        *([change] if change else []),
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("B3", "sessions", 50), ("C3", "leaflets", 6000)]
    assert codes(reading) == []


def test_two_years_of_a_report_that_names_none_count_both_in_rows() -> None:
    rows = [["龙陵县公安局反诈宣传统计"], ["时间", "讲座（场）"], ["2023年一季度", 40], ["2024年一季度", 50]]
    assert figures(read(rows, name="统计.xlsx")) == [("B3", "sessions", 40), ("B4", "sessions", 50)]


def test_two_months_of_a_report_that_names_none_count_both() -> None:
    rows = [
        ["龙陵县公安局反诈宣传统计"],
        ["项目", "2024年4月", "2024年5月", "环比"],
        ["宣讲（场）", 50, 40, "-20%"],
    ]
    assert figures(read(rows, name="统计.xlsx")) == [("B3", "sessions", 50), ("C3", "sessions", 40)]


def test_a_state_at_the_end_of_a_period_is_a_running_total() -> None:
    rows = [[TITLE], ["项目", "期初", "增加", "期末合计"], ["安装国家反诈中心APP（人）", 20, 30, 50]]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == [("C3", "app_installs", 30)]
    assert roles(reading, "D3") == ["cumulative"]


@pytest.mark.parametrize("way", [("讲座", "lecture"), ("入户", "door_to_door"), ("集市", "stall")])
def test_a_bare_way_under_activity_says_how(way: tuple[str, str]) -> None:
    rows = [
        ["龙陵县公安局2024年5月反诈宣传统计表"],
        ["单位", "活动", "场次", "人数"],
        ["龙山派出所", way[0], 2, 200],
        ["龙江派出所", "讲座", 1, 90],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.channel) for f in reading.facts][:2] == [("C3", way[1]), ("D3", way[1])]
