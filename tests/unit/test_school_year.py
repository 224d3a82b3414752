"""A school's year runs over two of the calendar: what leaves its year out is of the first or of the second by its month."""

from __future__ import annotations

import pytest

from etl.meaning.school_year import school_year, term_in_text

from .small_sheets import codes, read
from .told_reports import read_report

HEAD: list[object] = ["日期", "活动内容", "参加学生（人次）"]
SCHOOL = "仪陇县马鞍初级中学校"


def days_of(title: str, *dates: object, name: str = "台账.xlsx") -> list[str]:
    reading = read([[title], HEAD, *([one, f"反诈讲座{at}", 100 + at] for at, one in enumerate(dates))], name)
    assert codes(reading) == []
    return [str(fact.period_start) for fact in reading.facts if fact.measure == "people_reached"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2023—2024学年度第一学期", 2023), ("2023-2024学年", 2023), ("23-24学年上期", 2023), ("2023至2024学年", 2023),
        ("2023学年第二学期", 2023), ("2023年秋季学期", 2023), ("2024年春季学期", None), ("2023-2025学年", None),
        ("2023年学生宣传", None), ("2023—2024年度", None),
    ],
)  # fmt: skip
def test_the_first_year_that_a_school_names(text: str, year: int | None) -> None:
    assert school_year(text) == year


@pytest.mark.parametrize("term", ["2023—2024学年度第一学期", "2023-2024学年", "2023学年度", "2023年秋季学期"])
def test_days_of_january_belong_to_the_second_year(term: str) -> None:
    told = days_of(f"{SCHOOL}{term}反诈台账", "9.4", "12月20日", "1月8日", "1.18", "2024年1月19日")
    assert told == ["2023-09-04", "2023-12-20", "2024-01-08", "2024-01-18", "2024-01-19"]


def test_all_days_of_the_second_term_do() -> None:
    assert days_of(f"{SCHOOL}2023-2024学年第二学期反诈台账", "2.29", "6月3日") == ["2024-02-29", "2024-06-03"]


def test_the_name_of_the_file_tells_it_too() -> None:
    told = days_of(f"{SCHOOL}反诈台账", "10.9", "1.8", name="反诈台账（23-24学年上期）.xlsx")
    assert told == ["2023-10-09", "2024-01-08"]


def test_a_spring_term_lies_in_its_own_year() -> None:
    assert days_of(f"{SCHOOL}2024年春季学期反诈台账", "3.4", "1.8") == ["2024-03-04", "2024-01-08"]


@pytest.mark.parametrize("title", ["2023—2024学年发放反诈传单统计", "2023—2024学年1月发放反诈传单统计"])
def test_months_across_and_in_the_title(title: str) -> None:
    across: list[list[object]] = [["班级", "9月", "1月"], ["高一1班", 20, 30], ["高一2班", 25, 35]]
    alone: list[list[object]] = [["班级", "发放传单（份）"], ["高一1班", 20], ["高一2班", 25]]
    rows = alone if "1月" in title else across
    months = {
        str(fact.period_start) for fact in read([[f"{SCHOOL}{title}", "单位：份"], *rows], "统计.xlsx").facts
    }
    assert months == ({"2024-01-01"} if "1月" in title else {"2023-09-01", "2024-01-01"})


def test_months_down_and_as_sections() -> None:
    rows: list[list[object]] = [["月份", "发放传单（份）"], ["12月", 20], ["1月", 30]]
    assert [
        str(f.period_start) for f in read([[f"{SCHOOL}2023-2024学年反诈统计"], *rows], "统计.xlsx").facts
    ] == [
        "2023-12-01",
        "2024-01-01",
    ]
    rows = [
        ["班级", "发放传单（份）"],
        ["12月"],
        ["高一1班", 20],
        ["高一2班", 21],
        ["1月"],
        ["高一1班", 30],
        ["高一2班", 31],
    ]
    told = [str(f.period_start) for f in read([[f"{SCHOOL}2023-2024学年反诈统计"], *rows], "统计.xlsx").facts]
    assert told == ["2023-12-01"] * 2 + ["2024-01-01"] * 2


@pytest.mark.parametrize("term", ["2023—2024学年度第一学期", "2023-2024学年", "2023年秋季学期"])
def test_reports_too(term: str) -> None:
    lines = [
        f"{SCHOOL}{term}反诈教育工作总结",
        "9月4日，学校组织反诈讲座1场。",
        "1月8日，发放宣传单200份。",
        "2023年12月6日和1月9日，各发放手册50册。",
        "2024年1月10日，张贴海报20张。",
    ]
    told = {(f.measure, f.value): str(f.period_start) for f in read_report(lines).facts}
    assert told["sessions", 1] == "2023-09-04"
    assert told["leaflets", 200] == "2024-01-08"
    assert told["posters", 20] == "2024-01-10"


@pytest.mark.parametrize("years", ["2023—2024年", "2023-2024年度", "2023年至2024年", "2023年-2024年度"])
def test_two_years_of_the_calendar_date_nothing_surely(years: str) -> None:
    title: list[object] = [f"松滋农商银行{years}反诈宣传台账"]
    rows: list[list[object]] = [["10月9日", "反诈讲座一", 30], ["2024年1月9日", "反诈讲座二", 31]]
    reading = read([title, HEAD, *rows], "台账.xlsx")
    told = [(str(f.period_start), str(f.period_end)) for f in reading.facts if f.measure == "people_reached"]
    assert told == [("2023-01-01", "2024-12-31"), ("2024-01-09", "2024-01-09")]
    assert codes(reading) == [("A3", "day_of_no_year")]


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("2023年12月—2024年1月反诈宣传台账", ("2023-12-09", "2024-01-09")),
        ("2023年反诈宣传台账", ("2023-12-09", "2023-01-09")),
    ],
)
def test_a_span_of_months_and_one_year_do(title: str, days: tuple[str, str]) -> None:
    assert days_of(f"松滋农商银行{title}", "12月9日", "1月9日") == list(days)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024—2025学年第一学期", "2024-09-01", "2025-01-31"), ("23-24学年下期", "2024-02-01", "2024-07-31"),
        ("2023-2024第二学期", "2024-02-01", "2024-07-31"), ("2024学年上学期", "2024-09-01", "2025-01-31"),
        ("2024年春季学期", "2024-02-01", "2024-07-31"), ("2024秋学期", "2024-09-01", "2025-01-31"),
        ("2024—2025学年（第二学期）", "2025-02-01", "2025-07-31"), ("2023至2024学年度", "2023-09-01", "2024-08-31"),
        ("2024学年", "2024-09-01", "2025-08-31"),
    ],
)  # fmt: skip
def test_the_months_of_a_term(text: str, start: str, end: str) -> None:
    term = term_in_text(f"{SCHOOL}{text}反诈宣传统计表")
    assert term is not None
    assert (str(term.start), str(term.end)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "2023-2025学年",
        "2024年上学期",
        "本学期",
        "2024年",
        "2023年秋季学期和2024年春季学期",
        "2024年3月",
        "23—24年第1期",
    ],
)
def test_what_names_no_term_or_two(text: str) -> None:
    assert term_in_text(f"{SCHOOL}{text}反诈宣传统计表") is None


def test_a_table_of_a_term_says_in_which_months_it_is_counted() -> None:
    rows: list[list[object]] = [["班级", "发放告知书（份）"], ["高一1班", 50], ["高一2班", 51]]
    reading = read([[f"{SCHOOL}2024-2025学年第一学期反诈宣传统计表"], *rows], "统计.xlsx")
    assert {(str(f.period_start), str(f.period_end)) for f in reading.facts} == {("2024-09-01", "2025-01-31")}
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("B3", "term_assumed")]


def test_a_report_of_a_term_and_a_table_with_days_of_its_own() -> None:
    lines = [
        f"{SCHOOL}2024年春季学期反诈教育工作总结",
        "学校组织反诈主题班会36场。",
        "3月5日，发放宣传单200份。",
    ]
    reading = read_report(lines)
    assert [(f.value, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        (36, "2024-02-01", "2024-07-31"),
        (200, "2024-03-05", "2024-03-05"),
    ]
    assert [(issue.cell, issue.code) for issue in reading.issues] == [("P2", "term_assumed")]
    assert days_of(f"{SCHOOL}2024年春季学期反诈台账", "3月5日", "8月20日") == ["2024-03-05", "2024-08-20"]


def test_a_day_that_its_month_has_not_is_of_that_month_of_the_term() -> None:
    title: list[object] = [f"{SCHOOL}2023—2024学年第一学期反诈台账"]
    rows: list[list[object]] = [["11月5日", "反诈讲座一", 30], ["11月31日", "反诈讲座二", 31]]
    facts = [f for f in read([title, HEAD, *rows], "台账.xlsx").facts if f.value == 31]
    assert [(str(f.period_start), str(f.period_end)) for f in facts] == [("2023-11-01", "2023-11-30")]
