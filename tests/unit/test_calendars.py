"""A calendar with rows of days and rows of what was done on each: every cell is of the day above it (contract 4.10)."""

from __future__ import annotations

import pytest

from .small_sheets import codes, figures, read, roles

TITLE = ["东港市公安局孤山派出所2024年5月值班及反诈宣传记录表"]
WEEK = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]
FIRST = [None, None, 1, 2, 3, 4, 5]
DONE_FIRST = [None, None, "于海涛、孙健\n摆摊发宣传单150份", "曲波、王琦", "刘畅", "于海涛", "孙健"]
SECOND = [6, 7, 8, 9, 10, 11, 12]
DONE_SECOND = ["王琦\n给养殖户发反诈短信500条", "宋佳", "入户15户", "姜楠", None, "早市发放传单若干", None]


def days_of(reading) -> list[tuple[str, str, float, str]]:
    return [(fact.cell, fact.measure, fact.value, str(fact.period_start)) for fact in reading.facts]


def test_each_cell_is_of_the_day_above_it():
    reading = read([TITLE, WEEK, FIRST, DONE_FIRST, SECOND, DONE_SECOND], "孤山派出所.xlsx")
    assert days_of(reading) == [
        ("C4", "leaflets", 150, "2024-05-01"),
        ("A6", "sms", 500, "2024-05-06"),
        ("C6", "households", 15, "2024-05-08"),
    ]
    assert roles(reading, "A2", "A5", "D4", "B6") == ["header", "label", "note", "note"]
    assert codes(reading) == [("F6", "no_figure")]


def test_the_week_may_begin_with_sunday_and_days_lie_in_the_month_before():
    rows = [
        ["孤山派出所2024年6月反诈宣传月历"],
        ["日", "一", "二", "三", "四", "五", "六"],
        [26, 27, 28, 29, 30, 31, 1],
        [None, None, None, None, "入户18户", None, "摆摊发宣传单150份"],
        [2, 3, 4, 5, 6, 7, 8],
        [None, "张贴海报24张", None, None, None, None, "发放折页60份"],
    ]
    assert days_of(read(rows, "孤山派出所.xlsx")) == [
        ("E4", "households", 18, "2024-05-30"),
        ("G4", "leaflets", 150, "2024-06-01"),
        ("B6", "posters", 24, "2024-06-03"),
        ("G6", "leaflets", 60, "2024-06-08"),
    ]


def test_days_that_tell_of_nothing_beside_days_that_tell_themselves():
    rows = [
        TITLE,
        WEEK,
        [None, None, "1日\n发宣传单150份", "2日", "3日\n入户18户", "4日", "5日"],
        ["6日", "7日", "8日\n张贴海报24张", "9日", "10日", "11日", "12日"],
        ["13日", "14日", "15日", "16日", "17日", "18日", "19日"],
        ["20日", "21日", "22日", "23日", "24日", "25日\n发放折页60份", "26日"],
    ]
    assert days_of(read(rows, "孤山派出所.xlsx")) == [
        ("C3", "leaflets", 150, "2024-05-01"),
        ("E3", "households", 18, "2024-05-03"),
        ("C4", "posters", 24, "2024-05-08"),
        ("F6", "leaflets", 60, "2024-05-25"),
    ]


@pytest.mark.parametrize("line", ["本月合计：发宣传单150份，入户15户", "注：发宣传单150份以台账为准"])
def test_a_line_below_a_calendar_is_of_no_day(line):
    reading = read([TITLE, WEEK, FIRST, DONE_FIRST, SECOND, DONE_SECOND, [line]], "孤山派出所.xlsx")
    assert [cell for cell, _, _ in figures(reading)] == ["C4", "A6", "C6"]
