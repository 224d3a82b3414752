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


OFFICE = "镇平安建设办公室"


@pytest.mark.parametrize(
    "line",
    [
        [OFFICE, "", "2024.6.2"],
        [OFFICE, "", date(2024, 6, 2)],
        ["2024年6月2日", "", OFFICE],
        [OFFICE, "", "6月2日"],
        [OFFICE, "李强", "2024.6.2"],
        [OFFICE, "填表人：李××", "2024.6.2"],
        [OFFICE, "2024.6.2", "第1页"],
        [OFFICE, "2024.6.2", "9:30"],
        [OFFICE, "", "第1页，共2页"],
        ["堌阳镇综治办", "李××", "2024年6月2日"],
    ],
)
def test_who_reports_and_when_heads_no_column(line: list[object]) -> None:
    heads = ["村名", "总户数", "大喇叭（次）"]
    rows = [["徐场村", 286, 30], ["范场村", 312, 28]]
    reading = read([["兰考县堌阳镇2024年5月反诈宣传进度表"], line, heads, *rows], "进度.xlsx")
    told = [(fact.cell, fact.unit, str(fact.period_start), str(fact.period_end)) for fact in reading.facts]
    assert told == [
        ("C4", "徐场村", "2024-05-01", "2024-05-31"),
        ("C5", "范场村", "2024-05-01", "2024-05-31"),
    ]
    filled = [f"{letter}2" for letter, value in zip("ABC", line, strict=True) if value]
    assert set(roles(reading, *filled)) == {"meta"}
    assert roles(reading, "A3", "B3", "C3") == ["header", "header", "header"]


@pytest.mark.parametrize("heads", [["6月2日", "6月3日"], ["2024年6月2日", "2024年6月3日"]])
def test_several_days_beside_who_reports_head_columns(heads: list[str]) -> None:
    rows = [[OFFICE, *heads], ["大喇叭（次）", 30, 28], ["入户（户）", 12, 15]]
    reading = read([["兰考县堌阳镇2024年6月反诈宣传进度表"], *rows], "进度.xlsx")
    days = [(fact.cell, fact.value, str(fact.period_start), str(fact.period_end)) for fact in reading.facts]
    assert days == [
        ("B3", 30, "2024-06-02", "2024-06-02"),
        ("C3", 28, "2024-06-03", "2024-06-03"),
        ("B4", 12, "2024-06-02", "2024-06-02"),
        ("C4", 15, "2024-06-03", "2024-06-03"),
    ]
