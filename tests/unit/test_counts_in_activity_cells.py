"""What the cells of 活动内容 count in the words of everyday; what is called off there; last year's beside this year's."""

from __future__ import annotations

import pytest

from .small_sheets import figures, read
from .told_reports import read_report

HEAD = [["东洼村2024年8月反诈宣传记录"], ["日期", "地点", "活动内容", "记录人"]]


def counted(*told: str) -> list[tuple[str, str, float]]:
    """The figures besides sessions of a list in which each text is a day's."""
    rows = [[f"8月{day}日", "村部", text, "王"] for day, text in enumerate(told, 2)]
    return [one for one in figures(read([*HEAD, *rows])) if one[1] != "sessions"]


def test_an_activity_told_in_plain_words_counts_what_it_says():
    told = (
        "散场后讲防骗，发宣传单60份",
        "赶集，来看的有两三百人，挂横幅2条",
        "党员大会上念了反诈案例，41人听",
    )
    assert counted(*told) == [
        ("C3", "leaflets", 60),
        ("C4", "people_reached", 200),
        ("C4", "banners", 2),
        ("C5", "people_reached", 41),
    ]


def test_the_name_of_an_activity_counts_nothing():
    assert counted("“百人签名”反诈活动", "反诈宣传进千家", "第3场反诈讲座") == []


def test_what_could_not_be_shown_is_no_session():
    rows = [["8月2日", "村部", "反诈讲座", "王"], ["8月9日", "村部", "停电，没放成电影", "王"]]
    assert figures(read([*HEAD, *rows])) == [("C3", "sessions", 1)]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("去年同期，我所发放资料200份，今年发放资料300份", [300]),
        ("去年，我所发放资料200份，今年发放资料300份", [300]),
        ("今年发放资料300份。而去年同期，全县只发放资料200份", [300]),
        ("去年同期，我所发放资料200份，张贴海报20张", []),
        ("与去年同期相比，多发放资料200份，共发放资料300份", [300]),
    ],
)
def test_only_last_years_figures_are_left_out(said: str, left: list[float]):
    reading = read_report(("西湖社区2024年5月反诈宣传工作总结", said))
    assert [fact.value for fact in reading.facts] == left


def test_who_was_called_to_account_was_not_reached():
    said = "上半年约谈后进社区负责人2名，发放宣传单30份"
    reading = read_report(("西湖街道2024年上半年反诈宣传工作总结", said))
    assert [(fact.measure, fact.value) for fact in reading.facts] == [("leaflets", 30)]


@pytest.mark.parametrize("head", ["宣传情况", "讲座"])
@pytest.mark.parametrize("told", ["1场，320人，其中教师20人", "1场、320人（其中教师20人）"])
def test_a_part_behind_two_counts_is_taken_out_of_the_last(head: str, told: str):
    rows = [["职校2024年4月反诈宣传月统计"], ["系部", head], ["机电系", told], ["财经系", "2场，200人"]]
    reading = read(rows)
    found = [(f.cell, f.measure, f.value, f.target_group) for f in (*reading.facts, *reading.held)]
    assert found == [
        ("B3", "sessions", 1, "unspecified"),
        ("B3", "people_reached", 20, "teachers"),
        ("B3", "people_reached", 300, "unspecified"),
        ("B4", "sessions", 2, "unspecified"),
        ("B4", "people_reached", 200, "unspecified"),
    ]
