"""Days that numbers are shared out to, weeks of a term, ways that a label says, a day at the foot."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import find_periods

from .told_reports import read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("5月9日、16日先后为一中、二中送去防骗讲座，分别有650名和520名学生到场。", [9, 16]),
        ("5月9日和16日在两校各讲一堂反诈课，参加学生分别为650人、520人。", [9, 16]),
        ("5月9日、16日、23日在集市设摊宣传，依次发放宣传资料210份、180份、260份。", [9, 16, 23]),
    ],
)
def test_numbers_are_of_the_days_in_their_order(sentence: str, days: list[int]) -> None:
    told = [f.period for f in read_sentence(sentence).figures if f.quantity.value > 100]
    assert [(p.start, p.end) for p in told if p] == [(date(2024, 5, d), date(2024, 5, d)) for d in days]


def test_as_many_days_as_numbers_or_none_of_them() -> None:
    figures = read_sentence("5月9日、16日送去讲座，三校分别有650名、520名和300名学生到场。").figures
    assert {f.period.start == f.period.end for f in figures if f.period} <= {False}


@pytest.mark.parametrize("text", ["开学第一周", "秋季学期第三周", "军训第二周", "节后第1周"])
def test_a_week_of_a_term_is_none_of_the_year(text: str) -> None:
    assert find_periods(f"利用{text}开展宣传", 2024) == []
    assert find_periods("第三周开展宣传", 2024) != []


def test_what_began_on_a_day_stays_of_that_day() -> None:
    line = "5月6日，我校利用开学第一周升旗仪式开展反诈宣讲，全校1580名师生接受教育。"
    (fact,) = read_report(["镇安小学2024年5月反诈宣传简报", line]).facts
    assert (fact.value, fact.period_start, fact.period_end) == (1580, date(2024, 5, 6), date(2024, 5, 6))


def test_what_all_did_after_a_day_is_of_the_whole_time() -> None:
    line = "5月17日集中培训安全主任132人，会后各校开展二级培训，参训教职工3460人次。"
    facts = read_report([TITLE, line]).facts
    assert [(f.value, f.period_start, f.period_end) for f in facts] == [
        (132, date(2024, 5, 17), date(2024, 5, 17)),
        (3460, date(2024, 5, 1), date(2024, 5, 31)),
    ]


def test_the_label_of_a_line_says_how_its_sessions_were_held() -> None:
    lines = [TITLE, "（1）反诈讲座：5月11日、18日、25日在大学生活动中心连讲3场，每场350名大学生。"]
    assert [(f.value, f.channel) for f in read_report(lines).facts] == [(3, "lecture"), (1050, "lecture")]


def test_a_day_alone_in_the_last_line_is_no_head() -> None:
    lines = [TITLE, "2月15日，召开反诈座谈会1场。", "烟灯堡村民委员会", "2月20日"]
    assert [cell.role for cell in read_report(lines).cells][-2:] == ["meta", "meta"]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("市供销社女职工到阿拉哈格镇举办妇女反诈讲座1场。", "women"),
        ("大学生走进社区宣讲老年人防骗知识2场。", "elderly"),
        ("大学生到社区举办防骗讲座1场。", "unspecified"),
        ("组织学生到派出所开展反诈讲座1场。", "students"),
    ],
)
def test_who_goes_out_to_hold_a_lesson_is_not_taught_by_it(sentence: str, group: str) -> None:
    assert [f.group for f in read_sentence(sentence).figures] == [group]


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("值机柜台向旅客发放宣传卡3200张。", "service_window"),
        ("挂号柜台向患者发放宣传单300份。", "service_window"),
        ("柜台向客户发放宣传单300份。", "branch"),
    ],
)
def test_a_desk_that_is_no_bank_s_is_a_window(sentence: str, channel: str) -> None:
    assert [f.channel for f in read_sentence(sentence).figures] == [channel]
