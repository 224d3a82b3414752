"""Which days a report on a week means by 周三, and of when a line is that names the week before (contract 4.10)."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import read_report

HEAD = "望月湖社区反诈一周小结（2024年4月15日—21日）"
UNIT = "长沙市岳麓区望月湖街道望月湖社区"


def days(*lines: str) -> list[tuple[float, date, date]]:
    facts = read_report([HEAD, UNIT, *lines]).facts
    return [(fact.value, fact.period_start, fact.period_end) for fact in facts]


def april(first: int, last: int) -> tuple[date, date]:
    return date(2024, 4, first), date(2024, 4, last)


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("周三在湖边摆摊发折页130份。", 17, 17),
        ("周六有个女学生来问刷单，劝住了，劝阻1起。", 20, 20),
        ("周二、周三敲门走了57户。", 16, 17),
        ("往包裹上贴提示单，周一到周五贴了1500张。", 15, 19),
        ("周末两天贴提示单420张。", 20, 21),
        ("周一上午例会，把上周被骗的案子给网格员过了一遍，到会21人。", 15, 15),
        ("周二、周四两个晚上摆摊，发折页60份。", 15, 21),
        ("发宣传单80张，周六晚上讲座1场，来听的40人。", 15, 21),
    ],
)
def test_a_weekday_is_the_only_one_of_that_week(line: str, first: int, last: int) -> None:
    assert {(start, end) for _, start, end in days(line)} == {april(first, last)}


def test_the_next_weekday_of_a_sentence_holds_from_there_on() -> None:
    line = "周一到周五贴提示单1500张，周末两天人手少，贴了420张。"
    assert days(line) == [(1500, *april(15, 19)), (420, *april(20, 21))]


def test_the_week_before_only_measures_the_reports_own() -> None:
    assert days("本周发折页300份。", "上周（8号—14号）发折页150份，没有开会。") == [(300, *april(15, 21))]


def test_the_days_of_a_week_say_which_it_is() -> None:
    lines = ["永昌驿站反诈宣传周报", "站点：清河县葛仙庄镇永昌快递驿站　　时间：2024年6月第三周（17号—23号）"]
    facts = read_report([*lines, "周三贴提示单60张。"]).facts
    assert [(f.value, f.period_start, f.period_end) for f in facts] == [
        (60, date(2024, 6, 19), date(2024, 6, 19))
    ]


def test_a_week_that_is_feared_for_is_when_it_was_told() -> None:
    report = read_report(
        [
            "锦程针织公司2024年2月反诈宣传总结",
            "年前那一周（2月1日到7日），主要是怕工人被骗，班前会上讲，一车间95人，二车间88人，总共183人。",
        ]
    )
    spans = {(f.value, f.period_start, f.period_end) for f in report.facts}
    assert spans == {(95, date(2024, 2, 1), date(2024, 2, 7)), (88, date(2024, 2, 1), date(2024, 2, 7))}


def test_a_number_of_a_hall_behind_a_day_is_no_day() -> None:
    lines = [
        "邵东市廉桥药材市场管理办公室2025年10月反诈宣传小结",
        "10月13日，一号交易大厅。向药商发放宣传单400份。",
    ]
    facts = read_report(lines).facts
    assert [(f.value, f.period_start, f.period_end) for f in facts] == [
        (400, date(2025, 10, 13), date(2025, 10, 13))
    ]
