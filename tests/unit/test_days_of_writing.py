"""Reports that name no time but the day on which they were written: 近日, 截至目前 and 今年以来 say how they lie to it."""

from __future__ import annotations

import pytest

from etl.schema import Reading

from .told_reports import read_report

TITLE = "石泉县公安局开展反诈宣传"
UP_TO_THEN = ("2025-01-01", "2025-02-12", "cumulative")
ON_THAT_DAY = ("2025-02-12", "2025-02-12", "period")


def times(reading: Reading) -> list[tuple[str, str, str]]:
    return [(str(fact.period_start), str(fact.period_end), fact.basis) for fact in reading.facts]


def codes(reading: Reading) -> list[str]:
    return [issue.code for issue in reading.issues]


@pytest.mark.parametrize(
    "line", ["2025年2月12日", "2025-02-12", "发布时间：2025-02-12 14:29 来源：石泉县公安局"]
)
@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("近日，石泉县公安局走进集市，发放宣传单300份。", ON_THAT_DAY),
        ("为守好钱袋子，日前，石泉县公安局走进集市，发放宣传单300份。", ON_THAT_DAY),
        ("连日来，石泉县公安局走进集市，发放宣传单300份。", ON_THAT_DAY),
        ("石泉县公安局走进集市。截至目前，共发放宣传单300份。", UP_TO_THEN),
        ("今年以来，石泉县公安局走进集市，发放宣传单300份。", UP_TO_THEN),
    ],
)
def test_the_dateline_is_the_time_of_what_is_told_of_just_before(
    line: str, told: str, time: tuple[str, str, str]
) -> None:
    reading = read_report([TITLE, line, told])
    assert times(reading) == [time]
    assert codes(reading) == []


def test_so_is_the_day_of_signing() -> None:
    told = "今年以来，我局走进集市，发放宣传单300份。"
    reading = read_report([TITLE, told, "石泉县公安局", "2025年2月12日"])
    assert times(reading) == [UP_TO_THEN]


def test_all_of_a_report_that_begins_with_this_year_is_up_to_its_day() -> None:
    told = [
        "今年以来，我局多措并举抓好反诈宣传。",
        "一是进村入户。发放宣传单300份。",
        "二是走进校园。举办讲座5场。",
    ]
    reading = read_report([TITLE, *told, "石泉县公安局", "2025年2月12日"])
    assert times(reading) == [UP_TO_THEN, UP_TO_THEN]


@pytest.mark.parametrize(
    ("told", "time"),
    [
        (["全年劝阻诈骗4起。"], ("2025-01-01", "2025-12-31", "period")),
        (["六、2026年工作打算", "计划举办讲座20场。"], ("2025-01-01", "2025-12-31", "period")),
        (["下一步，计划举办讲座20场。"], ("2025-01-01", "2025-12-20", "cumulative")),
    ],
)
def test_a_report_of_the_year_in_its_title_that_looks_back_on_all_of_it(
    told: list[str], time: tuple[str, str, str]
) -> None:
    begun = ["石泉县公安局2025年反诈宣传工作总结", "今年以来，我局走进集市，发放宣传单300份。"]
    assert times(read_report([*begun, *told, "2025年12月20日"]))[0] == time


def test_the_days_of_a_year_make_no_control_of_what_it_came_to_by_a_day() -> None:
    told = [
        "今年以来，我局走进集市。截至12月15日，累计发放宣传单9600份。",
        "5月17日，在广场发放宣传单2000份。",
        "全年劝阻诈骗4起。",
    ]
    reading = read_report(["石泉县公安局2025年反诈宣传工作总结", *told])
    assert [(fact.value, fact.basis) for fact in reading.facts] == [
        (9600, "cumulative"),
        (2000, "period"),
        (4, "period"),
    ]


def test_a_time_that_the_title_states_comes_first() -> None:
    told = "今年以来，我局走进集市。1月份发放宣传单300份。"
    reading = read_report(["石泉县公安局2025年1月反诈宣传小结", told, "2025年2月12日"])
    assert times(reading) == [("2025-01-01", "2025-01-31", "period")]


def test_a_year_before_that_of_the_day_is_not_up_to_it() -> None:
    told = "今年以来，我局走进集市。发放宣传单300份。"
    reading = read_report(["石泉县公安局2024年反诈宣传工作总结", told, "2025年1月5日"])
    assert times(reading) == [("2024-01-01", "2024-12-31", "period")]


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, "我局走进集市，发放宣传单300份。", "石泉县公安局", "2025年2月12日"],
        [TITLE, "2025年2月12日", "近日，我局走进集市，发放宣传单300份。", "2025年3月1日"],
    ],
)
def test_without_such_words_or_with_two_days_it_is_asked_for(lines: list[str]) -> None:
    reading = read_report(lines)
    assert times(reading) == []
    assert codes(reading) == ["period_unknown"]


def test_up_to_now_counts_from_the_day_that_was_named_last() -> None:
    told = "2月10日以来，石泉县公安局走进集市。截至目前，发放宣传单300份。"
    reading = read_report([TITLE, "2025-02-12", told])
    assert times(reading) == [("2025-02-10", "2025-02-12", "cumulative")]


def test_all_of_a_report_that_counts_so_far_is_up_to_its_day() -> None:
    told = ["近期，石泉县多形式开展反诈宣传。截至目前，已发放宣传资料6500份。", "在主要路口悬挂横幅26条。"]
    reading = read_report([TITLE, *told, "（2025年2月12日）"])
    assert times(reading) == [UP_TO_THEN, UP_TO_THEN]


def test_an_event_beside_what_was_given_so_far_is_of_its_day() -> None:
    told = "近日，石泉县公安局走进集市，张贴海报20张。截至目前，已发放宣传资料6500份。"
    assert times(read_report([TITLE, "2025-02-12", told])) == [ON_THAT_DAY, UP_TO_THEN]
