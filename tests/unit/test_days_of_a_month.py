"""Calendars: the days of a month across or down, however they are written, with weekdays, months and totals beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from etl.schema import Reading

from .small_sheets import codes, figures, read, read_book, roles

PAPERS = "龙陵县公安局龙山派出所2024年9月发放反诈宣传单每日登记表（单位：份）"
DAILY = "龙陵县龙山派出所2024年9月反诈宣传日登记表"
MONTH = range(1, 31)
WORKING = [day for day in MONTH if date(2024, 9, day).weekday() < 5]
FILLED = {2: 120, 9: 80, 16: 75, 23: 150}


def weekday(day: int, before: str = "") -> str:
    return before + "一二三四五六日"[date(2024, 9, day).weekday()]


def on_days(days: Sequence[int], more: int = 0) -> list[int | None]:
    return [FILLED[day] + more if day in FILLED else None for day in days]


def told(reading: Reading) -> list[tuple[float, int, int]]:
    return [(fact.value, fact.period_start.day, fact.period_end.day) for fact in reading.facts]


EACH = [(120, 2, 2), (80, 9, 9), (75, 16, 16), (150, 23, 23)]


@pytest.mark.parametrize(
    "heads",
    [
        list(MONTH),
        [f"{day:02d}" for day in MONTH],
        [f"{day}日" for day in MONTH],
        [f"{day}号" for day in MONTH],
        [f"9.{day}" for day in MONTH],
        [f"9/{day}" for day in MONTH],
        [date(2024, 9, day) for day in MONTH],
        [f"{day}\n（{weekday(day)}）" for day in MONTH],
        [f"{day}日\n周{weekday(day)}" for day in MONTH],
    ],
)
@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("corner", ["村（社区）", "村\\日期", None, "9月"])
def test_units_by_days_with_their_total_on_either_side(
    heads: list[object], left: bool, corner: str | None
) -> None:
    def row(*cells: object) -> list[object]:
        first, last, *days = cells
        return [first, last, *days] if left else [first, *days, last]

    rows = [
        [PAPERS],
        row(corner, "合计", *heads),
        row("龙山村", 425, *on_days(MONTH)),
        row("白塔村", 460, *on_days(MONTH, 5)),
    ]
    reading = read(rows, name="统计.xlsx")
    assert told(reading) == [*EACH, *((value + 5, first, last) for value, first, last in EACH)]
    total = "B" if left else "AF"
    assert codes(reading) == [(f"{total}4", "total_differs")]
    assert roles(reading, "C2", "Z2", f"{total}3", f"{total}4") == ["header", "header", "total", "total"]


def measures(days: Sequence[int], sums: tuple[int, int] = (425, 4)) -> list[list[object]]:
    return [
        ["发放宣传单（份）", sums[0], *on_days(days)],
        ["讲座（场）", sums[1], *[1 if day in FILLED else None for day in days]],
    ]


@pytest.mark.parametrize("corner", ["项目\\日期", "项目", "日期", None])
@pytest.mark.parametrize("before", ["", "周", "星期"])
def test_weekdays_below_or_above_the_days(corner: str | None, before: str) -> None:
    days = [corner, "合计", *[f"{day}日" for day in MONTH]]
    names = [None, None, *[weekday(day, before) for day in MONTH]]
    for heads in ([days, names], [names, days]):
        reading = read([[DAILY], *heads, *measures(MONTH, (425, 5))], name="统计.xlsx")
        assert told(reading)[:4] == EACH
        assert codes(reading) == [("B5", "total_differs")]
        assert roles(reading, "C2", "AF2", "C3", "AF3", "B4") == ["header"] * 4 + ["total"]


def test_weekdays_with_a_label_and_bare_days() -> None:
    days = ["日期", *MONTH]
    names = ["星期", *[weekday(day) for day in MONTH]]
    for heads in ([days, names], [names, days]):
        body = [[first, *cells] for first, _, *cells in measures(MONTH)]
        reading = read([[DAILY], *heads, *body], name="统计.xlsx")
        assert told(reading)[:4] == EACH
        assert codes(reading) == []


@pytest.mark.parametrize("sign", ["", "日"])
def test_working_days_alone(sign: str) -> None:
    days = [f"{day}{sign}" if sign else day for day in WORKING]
    reading = read([[DAILY], ["项目", "合计", *days], *measures(WORKING)], name="统计.xlsx")
    assert told(reading)[:4] == EACH
    assert codes(reading) == []


def test_few_days_that_the_corner_calls_days() -> None:
    rows = [[DAILY], ["日期", 3, 8, 15, 22, "合计"], ["发放宣传单（份）", 10, 20, 30, 40, 100]]
    assert [(fact.value, fact.period_start.day) for fact in read(rows, name="统计.xlsx").facts] == [
        (10, 3), (20, 8), (30, 15), (40, 22)
    ]  # fmt: skip


@pytest.mark.parametrize("title", ["2024年反诈宣传统计表", "反诈宣传统计表（2024年8月29日至9月3日）"])
def test_months_over_their_days(title: str) -> None:
    rows = [
        [f"龙陵县龙山派出所{title}"],
        ["项目", "8月", None, None, "9月", None, None, "合计"],
        [None, 29, 30, 31, 1, 2, 3, None],
        ["发放宣传单（份）", 10, 20, 30, 40, 50, 60, 210],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.period_start.month, f.period_start.day) for f in reading.facts] == [
        (8, 29), (8, 30), (8, 31), (9, 1), (9, 2), (9, 3)
    ]  # fmt: skip
    assert codes(reading) == []


@pytest.mark.parametrize("over", ["日期", "2024年9月", "9月每日发放数（份）"])
def test_one_head_over_all_the_days(over: str) -> None:
    rows = [[PAPERS], ["村", over, *[None] * 29, "合计"], [None, *MONTH], ["龙山村", *on_days(MONTH), 425]]
    reading = read(rows, name="统计.xlsx")
    assert told(reading) == EACH
    assert codes(reading) == []


def test_a_form_has_31_columns_for_every_month() -> None:
    days = range(1, 32)
    reading = read([[PAPERS], ["村", *days, "合计"], ["龙山村", *on_days(days), 425]], name="统计.xlsx")
    assert (told(reading), codes(reading)) == (EACH, [])
    filled = [*on_days(MONTH), 5]
    reading = read([[PAPERS], ["村", *days, "合计"], ["龙山村", *filled, 430]], name="统计.xlsx")
    assert told(reading) == [*EACH, (5, 1, 30)]
    assert codes(reading) == [("AF2", "day_of_no_month")]


def test_a_week_in_the_title_and_a_month_in_the_name_of_the_sheet() -> None:
    title = "龙陵县龙山派出所发放反诈宣传单每日登记表（2024年9月28日-10月2日，单位：份）"
    rows = [[title], ["村", 28, 29, 30, 1, 2, "合计"], ["龙山村", 5, 6, 7, 8, 9, 35]]
    starts = [f.period_start for f in read(rows, name="统计.xlsx").facts]
    assert starts == [*(date(2024, 9, day) for day in (28, 29, 30)), date(2024, 10, 1), date(2024, 10, 2)]
    bare = "龙陵县龙山派出所发放反诈宣传单每日登记表（单位：份）"
    rows = [[bare], ["村", *MONTH, "合计"], ["龙山村", *on_days(MONTH), 425]]
    assert told(read_book({"9月": rows}, "2024年反诈.xlsx")) == EACH


def test_halves_of_a_month_below_each_other() -> None:
    first, second = range(1, 16), range(16, 31)
    rows = [
        [PAPERS],
        ["村", *first, "小计"], ["龙山村", *on_days(first), 200], ["白塔村", *on_days(first), 200],
        ["村", *second, "小计"], ["龙山村", *on_days(second), 225], ["白塔村", *on_days(second), 225],
    ]  # fmt: skip
    reading = read(rows, name="统计.xlsx")
    assert told(reading) == [*EACH[:2] * 2, *EACH[2:] * 2]
    assert codes(reading) == []


def test_each_of_two_tables_is_of_the_month_in_its_caption() -> None:
    rows = [
        ["龙陵县龙山派出所2024年反诈宣传登记表"],
        ["一、8月"], ["项目", *range(1, 32)], ["宣传单（份）", 5, 6, *[None] * 28, 7],
        [],
        ["二、9月"], ["项目", *MONTH], ["宣传单（份）", 8, *[None] * 28, 9],
    ]  # fmt: skip
    assert [(f.value, f.period_start.month, f.period_start.day) for f in read(rows, name="统计.xlsx").facts] == [
        (5, 8, 1), (6, 8, 2), (7, 8, 31), (8, 9, 1), (9, 9, 30)
    ]  # fmt: skip


@pytest.mark.parametrize("sign", ["", "日"])
def test_two_counts_of_each_day(sign: str) -> None:
    heads = [cell for day in (1, 2, 3, 4) for cell in (f"{day}{sign}" if sign else day, None)]
    rows = [
        [DAILY],
        ["村", *heads, "合计", None],
        [None, *["场次", "人数"] * 5],
        ["龙山村", 1, 20, 2, 30, 1, 10, None, None, 4, 60],
        ["白塔村", 1, 20, 2, 30, 1, 10, 1, 5, 5, 66],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [(f.measure, f.period_start.day) for f in reading.facts][:4] == [
        ("sessions", 1), ("people_reached", 1), ("sessions", 2), ("people_reached", 2)
    ]  # fmt: skip
    assert codes(reading) == [("K5", "total_differs")]


@pytest.mark.parametrize(
    "heads",
    [
        ["1-7日", "8-14日", "15-21日", "22-30日"],
        ["1日-7日", "8日-14日", "15日-21日", "22日-30日"],
        ["第一周\n（1-7日）", "第二周\n（8-14日）", "第三周\n（15-21日）", "第四周\n（22-30日）"],
        ["第1周（9.1-9.7）", "第2周（9.8-9.14）", "第3周（9.15-9.21）", "第4周（9.22-9.30）"],
    ],
)
def test_weeks_of_the_month_by_their_days(heads: list[str]) -> None:
    reading = read(
        [[DAILY], ["项目", *heads, "合计"], ["宣传单（份）", 10, 20, 35, 40, 105]], name="统计.xlsx"
    )
    assert told(reading) == [(10, 1, 7), (20, 8, 14), (35, 15, 21), (40, 22, 30)]
    assert codes(reading) == []


@pytest.mark.parametrize("head", ["日期", "日", "号", "天", None])
def test_days_down_the_rows(head: str | None) -> None:
    rows = [[DAILY], [head, "宣传单（份）", "讲座（场）"]]
    rows += [[day, FILLED.get(day), 1 if day == 9 else None] for day in MONTH]
    reading = read([*rows, ["合计", 425, 1]], name="统计.xlsx")
    assert told(reading) == [EACH[0], EACH[1], (1, 9, 9), *EACH[2:]]
    assert codes(reading) == []


def test_numbers_down_the_rows_that_are_no_days() -> None:
    rows = [[DAILY], [None, "宣传单（份）", "讲座（场）"], *[[n, 10 + n, n] for n in range(1, 13)]]
    assert {f.period_end.day for f in read(rows, name="统计.xlsx").facts} == {30}


def test_a_day_whose_month_nothing_tells_is_asked_about() -> None:
    title = "龙陵县龙山派出所2024年三季度发放反诈宣传单登记表（单位：份）"
    rows = [[title], ["村", *[f"{day}日" for day in MONTH], "合计"], ["龙山村", *on_days(MONTH), 425]]
    reading = read(rows, name="统计.xlsx")
    assert codes(reading) == [("C2", "day_of_no_month")]
    assert {(f.period_start.month, f.period_end.month) for f in reading.facts} == {(7, 9)}


@pytest.mark.parametrize(
    ("title", "corner"),
    [
        ("龙陵县龙山派出所2024年三季度发放反诈宣传单登记表（单位：份）", "村"),
        ("龙陵县龙山派出所2024年9月发放反诈宣传单登记表（单位：份）", "组别"),
        ("龙陵县龙山派出所2024年9月发放反诈宣传单登记表（单位：份）", "班级"),
    ],
)
@pytest.mark.parametrize("left", [False, True])
def test_a_total_of_what_nobody_could_read_is_no_figure(title: str, corner: str, left: bool) -> None:
    heads, cells = [1, 2, 3, 4], [10, 20, 30, 40]
    rows = [
        [title],
        [corner, "合计", *heads] if left else [corner, *heads, "合计"],
        ["龙山村", 100, *cells] if left else ["龙山村", *cells, 100],
        ["白塔村", 100, *cells] if left else ["白塔村", *cells, 100],
    ]
    reading = read(rows, name="统计.xlsx")
    assert figures(reading) == []
    assert {code for _, code in codes(reading)} <= {"unread_cell", "unread_under_header"}
    assert len(codes(reading)) >= 8


@pytest.mark.parametrize("corner", ["月份", "单位\\月份"])
def test_numbers_under_months_are_months(corner: str) -> None:
    rows = [
        ["龙陵县龙山派出所2024年1-4月反诈宣传统计"],
        [corner, 1, 2, 3, 4],
        ["宣传单（份）", 10, 20, 30, 40],
    ]
    assert [f.period_start.month for f in read(rows, name="统计.xlsx").facts] == [1, 2, 3, 4]


def test_numbers_that_count_the_columns_are_no_days() -> None:
    rows = [
        [DAILY],
        ["单位", "宣传单（份）", "海报（张）", "讲座（场）"],
        ["甲", 1, 2, 3],
        ["龙山派出所", 10, 20, 30],
    ]
    reading = read(rows, name="统计.xlsx")
    assert [f.period_end.day for f in reading.facts] == [30, 30, 30]
    assert roles(reading, "B3") == ["header"]


def test_what_the_days_count_stands_in_the_corner_or_in_the_name_of_the_sheet() -> None:
    title = ["龙陵县龙山派出所2024年9月每日登记表"]
    days = [["龙山村", *on_days(MONTH), 425], ["白塔村", *on_days(MONTH), 425]]
    corner = read([title, ["发放宣传单（份）", *MONTH, "合计"], *days], name="统计.xlsx")
    named = read_book({"宣传单（份）": [title, ["村", *MONTH, "合计"], *days]}, "统计.xlsx")
    for reading in (corner, named):
        assert told(reading) == EACH * 2
        assert {fact.measure for fact in reading.facts} == {"leaflets"}
        assert codes(reading) == []


def test_the_title_says_what_the_second_table_counts_where_its_caption_says_when_alone() -> None:
    days = ["龙山村", *on_days(MONTH), 425]
    rows = [
        ["龙陵县龙山派出所2024年发放反诈宣传单登记表（单位：份）"],
        ["一、8月"], ["村", *MONTH, "合计"], days,
        [],
        ["二、9月"], ["村", *MONTH, "合计"], days,
    ]  # fmt: skip
    reading = read(rows, name="统计.xlsx")
    assert [(f.measure, f.period_start.month, f.period_start.day) for f in reading.facts] == [
        ("leaflets", month, day) for month in (8, 9) for day in FILLED
    ]
    assert codes(reading) == []


def test_what_stands_beside_the_total_of_the_days() -> None:
    rows = [
        [PAPERS],
        ["村", "上月累计", *MONTH, "本月合计", "累计", "备注"],
        ["龙山村", 1000, *on_days(MONTH), 425, 1425, "赶集日"],
        ["白塔村", 900, *on_days(MONTH, 5), 445, 1345, None],
    ]
    reading = read(rows, name="统计.xlsx")
    assert told(reading)[:4] == EACH
    assert codes(reading) == []
    assert roles(reading, "B3", "AG3", "AH3") == ["cumulative", "total", "cumulative"]
    rows = [[PAPERS], ["村", *MONTH, "合计", "日均"], ["龙山村", *on_days(MONTH), 425, 14.2]]
    reading = read(rows, name="统计.xlsx")
    assert (told(reading), codes(reading), roles(reading, "AG3")) == (EACH, [], ["ratio"])


def test_thirds_of_the_month_between_the_days() -> None:
    thirds = [range(1, 11), range(11, 21), range(21, 31)]
    heads = [head for days, name in zip(thirds, "上中下", strict=True) for head in (*days, f"{name}旬小计")]
    cells = [
        cell for days, sum_ in zip(thirds, (200, 75, 155), strict=True) for cell in (*on_days(days), sum_)
    ]
    reading = read([[PAPERS], ["村", *heads, "合计"], ["龙山村", *cells, 425]], name="统计.xlsx")
    assert told(reading) == EACH
    assert codes(reading) == [("AH3", "total_differs")]
