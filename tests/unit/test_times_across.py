"""Days, thirds of a month and other years across: whose figures they are, and which stand for comparison."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from etl.formats.grid import Cell, CellKind, Sheet
from etl.layout.day_heads import sheet_with_days
from etl.normalise import normalise_bytes

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


@pytest.mark.parametrize(
    "heads",
    [
        (date(2024, 5, 8), "5/9", "5/10"),
        ("5/8", "5/9", "5/10"),
        ("5-8", "5-9", "5-10"),
        ("5月8日", "5/9", "5.10"),
        ("5月8日（周三）", "5月9日（周四）", "5.10"),
        ("5/8\n星期三", "5/9\n星期四", "5/10\n星期五"),
        ("5月8日", "9日", "10号"),
        ("5.8", "9", "10"),
        ("五月八日", "五月九日", "5/10"),
        ("2024.5.8", "2024.5.9", "5.10"),
        (45420, 45421, 45422),
        ("第1天（5/8）", "第2天（5/9）", "第3天（5/10）"),
        ("周三（5/8）", "周四（5/9）", "周五（5/10）"),
        (date(2024, 5, 8), 5.9, 5.1),
    ],
)
def test_days_across_typed_beside_dates(heads: tuple[object, ...]) -> None:
    assert periods(heads) == DAYS


@pytest.mark.parametrize("shown", ["m/d", "d", "m-d", "mm-dd", "d-mmm", "aaaa", "mm/dd/yy", 'm"月"d"日"'])
def test_dates_across_however_the_program_shows_them(shown: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append([TITLE])
    sheet.append(["项目", *(date(2024, 5, day) for day in (8, 9, 10)), "5/11"])
    sheet.append(["入户（户）", 10, 12, 8, 5])
    for cell in sheet[2][1:4]:
        cell.number_format = shown
    buffer = io.BytesIO()
    book.save(buffer)
    reading = normalise_bytes(buffer.getvalue(), "统计.xlsx", None, today=date(2026, 1, 1))
    assert [(f.cell, f.period_start.isoformat(), f.value) for f in reading.facts] == [
        ("B3", "2024-05-08", 10),
        ("C3", "2024-05-09", 12),
        ("D3", "2024-05-10", 8),
        ("E3", "2024-05-11", 5),
    ]
    assert codes(reading) == []
    assert [issue for issue in reading.issues if issue.cell == "E2"] == []


@pytest.mark.parametrize("corner", ["项目", "宣传内容", "工作", None])
def test_typed_days_across_under_any_corner(corner: str | None) -> None:
    rows = [[TITLE], [corner, "4/30", "5/1", "5/2"], ["入户（户）", 10, 12, 8]]
    reading = read(rows, name="统计.xlsx")
    assert [fact.period_start.isoformat() for fact in reading.facts] == [
        "2024-04-30", "2024-05-01", "2024-05-02"
    ]  # fmt: skip
    assert codes(reading) == []
    assert roles(reading, "B2", "C2", "D2") == ["header"] * 3


@pytest.mark.parametrize(
    ("heads", "days"),
    [
        (("8日", "9日"), [(8, 8), (9, 9)]),
        (("5/8", "5/9"), [(8, 8), (9, 9)]),
        (("5/8-5/10", "5/11-5/12"), [(8, 10), (11, 12)]),
        (("5.8-5.10", "5/11"), [(8, 10), (11, 11)]),
        (("5月8日至5月10日", "5.11"), [(8, 10), (11, 11)]),
    ],
)
def test_two_days_or_spans_across(heads: tuple[str, str], days: list[tuple[int, int]]) -> None:
    reading = read([[TITLE], ["项目", *heads, "合计"], ["入户（户）", 10, 12, 22]], name="统计.xlsx")
    assert [(f.period_start.day, f.period_end.day) for f in reading.facts] == days
    assert codes(reading) == []


@pytest.mark.parametrize(
    "weekdays", [("三", "四", "五"), ("周三", "周四", "周五"), ("星期三", "星期四", "星期五")]
)
def test_weekdays_below_the_days_say_nothing_more(weekdays: tuple[str, str, str]) -> None:
    rows = [[TITLE], ["日期", "5/8", "5/9", "5/10"], ["星期", *weekdays], ["入户（户）", 10, 12, 8]]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.period_start.day) for f in reading.facts] == [("B4", 8), ("C4", 9), ("D4", 10)]
    assert roles(reading, "A3", "B3", "D3") == ["header"] * 3
    assert codes(reading) == []


def test_the_days_of_a_decimal_that_lost_its_zero() -> None:
    rows = [[TITLE], ["项目", 4.3, 5.1, 5.2], ["入户（户）", 10, 12, 8]]
    assert [fact.period_start.isoformat() for fact in read(rows, name="统计.xlsx").facts] == [
        "2024-04-30", "2024-05-01", "2024-05-02"
    ]  # fmt: skip


def test_days_with_gaps_a_subtotal_and_two_counts_each() -> None:
    rows = [
        [TITLE],
        ["社区", "5/8", None, "5/10", None, "5/13", None, "合计", None],
        [None, *["场次", "人次"] * 4],
        ["龙山社区", 1, 20, 2, 30, 1, 10, 4, 60],
        ["白塔社区", 1, 21, 2, 31, 1, 11, 4, 63],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.cell, f.measure, f.period_start.day) for f in reading.facts][:6] == [
        ("B4", "sessions", 8), ("C4", "people_reached", 8), ("D4", "sessions", 10), ("E4", "people_reached", 10),
        ("F4", "sessions", 13), ("G4", "people_reached", 13),
    ]  # fmt: skip
    assert roles(reading, "H4", "I5") == ["total", "total"]
    assert codes(reading) == []


def test_a_wrong_total_of_typed_days_is_asked_about() -> None:
    rows = [[TITLE], ["项目", date(2024, 5, 8), "5/9", "5/10", "合计"], ["入户（户）", 10, 12, 8, 34]]
    assert codes(read(rows, name="统计.xlsx")) == [("E3", "total_differs")]


def test_days_of_every_writing_down_a_column_without_a_head() -> None:
    rows = [[TITLE], [None, "入户（户）"], [date(2024, 5, 8), 1], ["5/9", 3], ["5.10", 5], ["5月12日", 1]]
    reading = read(rows, name="统计.xlsx")
    assert [fact.period_start.day for fact in reading.facts] == [8, 9, 10, 12]
    assert codes(reading) == []


@pytest.mark.parametrize(
    "row",
    [
        ["讲座", date(2024, 5, 1), 2, 3],
        ["满意", "1/3", "1/2", "2/3"],
        ["反诈讲座", 1.1, 1.2, 1.3],
        ["第一季度", date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1)],
    ],
)
def test_what_looks_like_days_and_heads_no_columns(row: list[object]) -> None:
    cells = {
        (5, col): Cell(
            5, col, kind_of(value), value, str(value), str(value)  # type: ignore[arg-type]
        )
        for col, value in enumerate(row, 1)
    }  # fmt: skip
    sheet = Sheet("表", cells)
    assert sheet_with_days(sheet, lambda row: None) is sheet


def kind_of(value: object) -> CellKind:
    return "date" if isinstance(value, date) else "text" if isinstance(value, str) else "number"


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
