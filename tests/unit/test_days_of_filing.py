"""A day above a table whose title names a longer time is when the form was filled in, and gives the year alone."""

from __future__ import annotations

from datetime import date

import pytest

from .small_sheets import read, roles

TABLE = [["宣传对象", "活动场次（场）"], ["老年人", 4], ["学生", 2]]
UNIT = "填报单位：高店社区居委会"
MONTH, QUARTER = ("2024-06-01", "2024-06-30"), ("2024-04-01", "2024-06-30")


def period(title: str, line: list[object], name: str = "统计.xlsx") -> set[tuple[str, str]]:
    reading = read([[f"郫都区红光街道高店社区{title}"], line, *TABLE], name)
    assert [fact.value for fact in reading.facts] == [4, 2]
    return {(str(fact.period_start), str(fact.period_end)) for fact in reading.facts}


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        ("6月份反诈宣传情况", [UNIT, "", "2024年6月30日"], MONTH),
        ("6月份反诈宣传情况", [UNIT, "", date(2024, 6, 30)], MONTH),
        ("6月份反诈宣传情况", ["高店社区居委会", "", "2024.6.28"], MONTH),
        ("2024年6月反诈宣传情况", ["", "", "2024年6月28日"], MONTH),
        ("6月份反诈宣传情况", ["（2024年6月30日）"], MONTH),
        ("6月份反诈宣传情况", [UNIT, "", "日期：2024年6月30日"], MONTH),
        ("6月份反诈宣传情况", [UNIT, "", "统计时间：2024年6月30日"], MONTH),
        ("6月份反诈宣传情况", [UNIT, "", "2024年7月2日"], MONTH),
        ("二季度反诈宣传情况", [UNIT, "", "2024年6月28日"], QUARTER),
        ("6月24日-30日反诈宣传情况", [UNIT, "", "2024年6月30日"], ("2024-06-24", "2024-06-30")),
        ("12月反诈宣传情况", [UNIT, "", "2025年1月3日"], ("2024-12-01", "2024-12-31")),
        # what was held on a day, and what is reported day by day
        ("6月份反诈宣传情况", [UNIT, "", "活动时间：2024年6月18日"], ("2024-06-18", "2024-06-18")),
        ("6月份反诈宣传日报", [UNIT, "", "2024年6月18日"], ("2024-06-18", "2024-06-18")),
        ("2024年反诈宣传情况", [UNIT, "", "2024年6月18日"], ("2024-06-18", "2024-06-18")),
        ("反诈宣传情况", [UNIT, "", "2024年6月18日"], ("2024-06-18", "2024-06-18")),
    ],
)
def test_the_title_names_the_time(title: str, line: list[object], expected: tuple[str, str]) -> None:
    assert period(title, line) == {expected}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024年7月2日", MONTH),
        ("2024年6月30日", MONTH),
        ("2024年6月18日", ("2024-06-18", "2024-06-18")),  # a sheet of one of the days of that month
    ],
)
def test_a_file_that_names_the_month(day: str, expected: tuple[str, str]) -> None:
    assert period("反诈宣传情况", [UNIT, "", day], "高店社区6月反诈.xlsx") == {expected}


def test_a_lone_day_below_the_title_is_a_meta_line() -> None:
    reading = read([["郫都区红光街道高店社区6月份反诈宣传情况"], ["高店社区居委会", "", "2024.6.28"], *TABLE])
    assert roles(reading, "A1", "A2", "C2", "A3") == ["title", "meta", "meta", "header"]
