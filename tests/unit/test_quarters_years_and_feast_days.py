"""Times in short: Q1 to Q3, the half of two years that only the title names, days called by their feast."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.calendar_period import Period
from etl.meaning.feast_days import read_feast_day
from etl.meaning.header import read_header
from etl.meaning.period import read_period
from tests.unit.small_sheets import codes, figures, read, read_book, roles


def months(first: int, last: int) -> tuple[date, date]:
    ends = {3: 31, 6: 30, 9: 30, 12: 31}
    return date(2024, first, 1), date(2024, last, ends[last])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Q1", 1, 3), ("q3", 7, 9), ("2Q", 4, 6), ("Q4季度", 10, 12), ("（Q2）", 4, 6),
        ("Q1-Q3", 1, 9), ("Q1-2", 1, 6), ("1-3季度", 1, 9), ("一至三季度", 1, 9), ("第二至第四季度", 4, 12),
        ("2024Q2", 4, 6), ("2024-Q2", 4, 6), ("2024年Q3", 7, 9),
    ],
)  # fmt: skip
def test_a_quarter_by_its_sign(text: str, first: int, last: int) -> None:
    found = read_period(text, 2024)
    assert found is not None
    assert (found.start, found.end) == months(first, last)


@pytest.mark.parametrize("text", ["Q5", "QQ1", "QQ1群", "1QQ", "FAQ1", "Q"])
def test_other_letters_are_no_quarter(text: str) -> None:
    assert read_period(text, 2024) is None


def test_a_quarter_before_what_is_counted() -> None:
    own = read_header("Q3宣讲场数", 2024)
    assert own.measure == "sessions"
    assert own.period == Period(*months(7, 9))


def test_quarters_are_no_parts_that_count_again_in_their_sum() -> None:
    head = ["支行", "Q1", None, "Q2", None, "Q3", None, "Q4目标", "前三季度", None]
    what = [None, *["讲座（场）", "受众（人次）"] * 3, "讲座（场）", "讲座（场）", "受众（人次）"]
    reading = read(
        [
            ["龙陵农商行2024年度反诈宣讲考核表"],
            head,
            what,
            ["龙山支行", 4, 310, 5, 402, 6, 455, 6, 15, 1167],
            ["勐糯支行", 2, 142, 3, 188, 2, 133, 3, 7, 553],
        ],
        "考核表.xlsx",
    )
    periods = {fact.cell: (fact.period_start, fact.period_end) for fact in reading.facts}
    assert [cell for cell, _, _ in figures(reading)] == [f"{col}{row}" for row in (4, 5) for col in "BCDEFG"]
    assert (periods["B4"], periods["D4"], periods["F4"]) == (months(1, 3), months(4, 6), months(7, 9))
    assert roles(reading, "H4", "I4", "J4", "J5") == ["planned", "total", "total", "total"]
    assert codes(reading) == [("J5", "total_differs")]


def two_years(title: str, years: tuple[object, object] = (2023, 2024)) -> list[tuple[str, date, date]]:
    head = [["单位", "宣传单（份）", None, None], [None, *years, "增减"]]
    reading = read([[title], *head, ["龙山镇", 20, 35, 15], ["勐糯镇", 10, 12, 2]], "对照.xlsx")
    return [(fact.cell, fact.period_start, fact.period_end) for fact in reading.facts if fact.cell[1] == "4"]


@pytest.mark.parametrize("years", [(2023, 2024), ("2023年", "2024年")])
def test_years_are_of_the_half_that_the_title_names(years: tuple[object, object]) -> None:
    assert two_years("龙陵县反诈宣传明细（2023年上半年与2024年上半年对照）", years) == [
        ("B4", date(2023, 1, 1), date(2023, 6, 30)),
        ("C4", date(2024, 1, 1), date(2024, 6, 30)),
    ]


@pytest.mark.parametrize(
    ("title", "last"),
    [("龙陵县反诈宣传1-6月对照（两年）", (6, 30)), ("龙陵县近两年反诈宣传对照（前三季度）", (9, 30))],
)
def test_a_time_without_a_year_is_of_each(title: str, last: tuple[int, int]) -> None:
    assert two_years(title)[-1] == ("C4", date(2024, 1, 1), date(2024, *last))


def test_the_year_before_a_half_stands_for_comparison() -> None:
    assert two_years("龙陵县2024年上半年反诈宣传明细") == [("C4", date(2024, 1, 1), date(2024, 6, 30))]


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("元旦", 1, 1), ("3.8节", 3, 8), ("3·15", 3, 15), ("“3·15”消费者权益日", 3, 15), ("三八妇女节", 3, 8),
        ("6•26国际禁毒日", 6, 26), ("国际儿童节", 6, 1), ("12·4", 12, 4), ("国家宪法日", 12, 4), ("教师节当天", 9, 10),
    ],
)  # fmt: skip
def test_a_day_by_its_feast(text: str, month: int, day: int) -> None:
    found = read_feast_day(text, 2024)
    assert found == Period(date(2024, month, day), date(2024, month, day))


@pytest.mark.parametrize("text", ["国庆", "中秋前后", "4·31", "3·15前后", "宪法宣传", "119消防宣传日"])
def test_other_names_are_no_certain_day(text: str) -> None:
    assert read_feast_day(text, 2024) is None


def test_feasts_in_a_column_of_dates() -> None:
    rows = [
        ["元旦", "广场", "反诈提醒", 165],
        ["3.8节", "妇女之家", "识骗讲座", 38],
        ["12·4", "中学", "反诈班会", 512],
    ]
    reading = read(
        [["龙陵县龙山司法所2024年度反诈宣传登记簿"], ["时间", "地点", "主题", "人次"], *rows], "登记簿.xlsx"
    )
    days = {fact.cell: fact.period_start for fact in reading.facts if fact.measure == "people_reached"}
    assert days == {"D3": date(2024, 1, 1), "D4": date(2024, 3, 8), "D5": date(2024, 12, 4)}


def test_sheets_and_titles_by_the_quarter() -> None:
    rows = [["龙陵农商行2024年反诈宣讲"], ["单位", "讲座（场）"], ["龙山支行", 2]]
    reading = read_book({"Q1": rows, "Q2": rows}, "表.xlsx")
    assert [fact.period_end for fact in reading.facts] == [date(2024, 3, 31), date(2024, 6, 30)]
    reading = read([["龙陵农商行2024年度反诈宣讲（Q3）"], *rows[1:]], "表.xlsx")
    assert [fact.period_end for fact in reading.facts] == [date(2024, 9, 30)]


def test_half_days_of_a_weekday() -> None:
    rows = [["周一上午", 85], ["周一下午", 60], ["星期二（上午）", 60], ["本周共", 205]]
    title = ["龙陵县人民医院反诈宣传周记（2024年10月14日—20日）"]
    reading = read([title, ["时间", "发单（份）"], *rows], "周记.xlsx")
    days = [(fact.cell, fact.period_start.day) for fact in reading.facts]
    assert days == [("B3", 14), ("B4", 14), ("B5", 15)]
