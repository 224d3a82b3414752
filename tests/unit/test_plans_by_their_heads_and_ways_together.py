"""Plans by their heads, years compared, several ways at once, stations line by line (contract 1, 4.1, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence

TITLE = "龙陵县公安局镇安派出所2024年5月反诈宣传工作小结"


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("6月工作安排：高考后面向考生家庭发送短信提醒5000条，开展讲座12场。", []),
        ("6月计划，开展讲座5场，发放宣传单500份。", []),
        ("6月份工作打算。发放宣传单500份，开展讲座3场。", []),
        ("三季度打算：宣传12场，发放资料3000份。", []),
        ("5月计划：讲座10场；完成：讲座8场。", [("sessions", 8)]),
        ("5月工作安排：讲座10场。已完成讲座8场，发放宣传单500份。", [("sessions", 8), ("leaflets", 500)]),
        ("按计划，5月开展讲座5场。", [("sessions", 5)]),
        ("按照5月工作安排，开展讲座5场。", [("sessions", 5)]),
        ("本月工作计划完成情况：开展讲座5场。", [("sessions", 5)]),
        ("12月，我们还会走进社区，送出反诈绘本100册。", []),
        ("我们还会继续走进校园，发放手册300册。", []),
        ("工作之余，民警还会走进社区发放宣传单200份。", [("leaflets", 200)]),
        ("暑假期间，我们将走进社区发放手册500册。", []),
        ("国庆节前还会开展一轮集中宣传，发放手册500册。", []),
        ("会上决定，6月12日集中宣传1场。", []),
        ("会议确定6月15日开展集中宣传1场。", []),
        ("会议商定，6月15日开展集中宣传1场。", []),
        ("按照会议决定，5月12日开展集中宣传1场。", [("sessions", 1)]),
        ("2023年宣传场次为355场次、资料15万份，2024年场次同比增长16.1%。", []),
        ("2023年5月开展宣传12场，2024年5月开展20场，同比增长66%。", [("sessions", 20)]),
        ("2023年同期发放资料3200份，今年5月发放4200份，同比增长31%。", [("leaflets", 4200)]),
        ("2023年开展宣传12场，2024年开展20场。", [("sessions", 12), ("sessions", 20)]),
    ],
)
def test_what_is_planned_or_only_compared_with(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures
    assert read_sentence(sentence).queries == []


def test_what_is_always_done_so_is_done() -> None:
    assert [m.channel for m in read_sentence("每逢赶集，民警还会走进集市设摊宣传。").mentions] == ["stall"]


@pytest.mark.parametrize(
    "head", ["二、会议决定", "二、议定事项", "二、会议确定事项", "会议决定如下：", "（二）研究决定事项"]
)
def test_under_what_a_meeting_decided_all_is_planned(head: str) -> None:
    lines = [TITLE, "一、5月工作", "开展讲座3场。", head, "6月12日集中宣传1场，入户500户。"]
    reading = read_report(lines)
    assert [(f.cell, f.value) for f in reading.facts] == [("P3", 3)]
    assert [c.role for c in reading.cells if c.cell == "P5"] == ["planned"]
    assert [m.cell for m in reading.mentions] == []


def test_behind_what_was_decided_the_next_head_tells_of_deeds_again() -> None:
    lines = [TITLE, "二、会议决定", "6月12日集中宣传1场。", "三、5月成效", "发放宣传单500份。"]
    assert [(f.cell, f.value) for f in read_report(lines).facts] == [("P5", 500)]


@pytest.mark.parametrize(
    ("sentence", "channel"),
    [
        ("采取设摊和入户相结合的方式组织集中宣传9场。", "stall"),
        ("采用“讲座+入户”的方式开展宣传9场。", "lecture"),
        ("采取上门与摆摊相结合的形式开展宣传6场。", "door_to_door"),
        ("以摆摊宣传和上门走访相结合，开展宣传12场。", "stall"),
        ("依托公众号和各级妇联微信群，推送反诈知识62条。", "official_account"),
    ],
)
def test_what_was_held_or_sent_in_several_ways_at_once_is_noted(sentence: str, channel: str) -> None:
    assert [(f.channel, f.notes) for f in read_sentence(sentence).figures] == [
        (channel, ("several_channels",))
    ]


def test_one_way_is_no_note() -> None:
    (figure,) = read_sentence("通过入户走访的方式开展宣传9场。").figures
    assert (figure.channel, figure.notes) == ("door_to_door", ())


@pytest.mark.parametrize(
    ("sentence", "channels", "groups"),
    [
        ("横幅、展板、抖音号也都用上了，常说常新。", ["banner", "board", "short_video"], []),
        ("标语、黑板报、微信群都用起来了。", ["banner", "board", "group_chat"], []),
        ("横幅、宣传栏齐上阵。", ["banner", "board"], []),
        ("各院还与独居老人结成对子，定期电话提醒。", ["phone"], ["elderly_alone"]),
        ("网格员与空巢老人结成帮扶对子。", [], ["elderly_alone"]),
    ],
)
def test_what_was_put_to_use_and_who_was_paired_with(
    sentence: str, channels: list[str], groups: list[str]
) -> None:
    named = read_sentence(sentence).mentions
    assert [m.channel for m in named if m.channel != "unspecified"] == channels
    assert [m.group for m in named if m.group != "unspecified"] == groups


def test_the_first_station_below_the_title_is_no_heading() -> None:
    lines = [
        "光山县公安局反诈宣传周报",
        "（2023年8月7日—8月13日）",
        "弦山所　设摊宣传2次／发传单600份／答咨询41人次",
    ]
    lines += ["泼陂河所　无", "孙铁铺所　发放传单80份"]
    reading = read_report(lines, "周报.txt")
    told = [(f.cell, f.measure, f.value, f.unit) for f in reading.facts]
    assert told == [
        ("P3", "sessions", 2, "弦山所"),
        ("P3", "leaflets", 600, "弦山所"),
        ("P3", "consultations", 41, "弦山所"),
        ("P5", "leaflets", 80, "孙铁铺所"),
    ]
    assert [i.code for i in reading.issues if i.severity != "note"] == []


def test_a_station_with_one_figure_is_none_where_the_next_line_is_a_station_too() -> None:
    lines = [
        "龙陵县公安局反诈宣传周报",
        "（2024年5月6日—5月12日）",
        "镇安所　设摊宣传2次",
        "龙新所　发放传单600份",
    ]
    assert [(f.cell, f.value, f.unit) for f in read_report(lines, "周报.txt").facts] == [
        ("P3", 2, "镇安所"),
        ("P4", 600, "龙新所"),
    ]


DIARY = ["镇平县高丘镇先师庙村反诈工作记事（2023年8月）", "8月9日　入户53户。", "8月12日　入户20户。"]


@pytest.mark.parametrize("closing", ["全月入户合计73户。", "一个月下来，入户73户。", "月底盘点，入户73户。"])
def test_what_a_month_comes_to_is_no_more_than_its_days(closing: str) -> None:
    reading = read_report([*DIARY, f"8月31日　{closing}"], "记事.txt")
    assert [(f.cell, f.value) for f in reading.facts] == [("P2", 53), ("P3", 20)]
    assert [(i.cell, i.code) for i in reading.issues] == [("P4", "prose_restated")]


def test_the_months_sum_of_one_days_figure_is_that_figure_whoever_it_reached() -> None:
    lines = [DIARY[0], "8月28日　给回乡的务工人员装反诈APP，装上了12人。", "8月31日　全月装反诈APP合计12人。"]
    reading = read_report(lines, "记事.txt")
    assert [(f.cell, f.value, f.target_group) for f in reading.facts] == [("P2", 12, "migrant_workers")]


def test_this_year_is_the_reports_whatever_year_is_named_before() -> None:
    figures = read_sentence("2023年5月走访30户，今年5月走访50户。").figures
    assert [f.period.start.year for f in figures if f.period] == [2023, 2024]
