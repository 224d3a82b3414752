"""Cells whose own words or unit say what they count, beside or against their head, and answers that count nothing."""

from __future__ import annotations

import pytest

from tests.unit.small_sheets import codes, read, roles


def told(head: str, *cells: str, first: str = "单位") -> list[tuple[str, str, float, str]]:
    rows = [[f"{'甲乙丙丁戊己'[number]}村", cell, number + 1] for number, cell in enumerate(cells)]
    reading = read([[first, head, "讲座（场）"], *rows])
    assert codes(reading) == []
    return [(f.cell, f.measure, f.value, f.target_group) for f in reading.facts if f.cell.startswith("B")]


def test_an_age_is_no_count_of_a_part() -> None:
    assert told("受众", "612人次，其中65岁以上老人230", "80人", "90人（其中一年级学生30）") == [
        ("B2", "people_reached", 230, "elderly"),
        ("B2", "people_reached", 382, "unspecified"),
        ("B3", "people_reached", 80, "unspecified"),
        ("B4", "people_reached", 30, "students"),
        ("B4", "people_reached", 60, "unspecified"),
    ]


def test_things_listed_under_their_kind_are_each_a_figure() -> None:
    assert told("礼品（份）", "围裙50、毛巾100", "80", "围裙30") == [
        ("B2", "gifts", 50, "unspecified"),
        ("B2", "gifts", 100, "unspecified"),
        ("B3", "gifts", 80, "unspecified"),
        ("B4", "gifts", 30, "unspecified"),
    ]
    assert [one[:3] for one in told("宣传资料", "海报20、折页300", "80份")] == [
        ("B2", "posters", 20),
        ("B2", "leaflets", 300),
        ("B3", "leaflets", 80),
    ]


def test_who_asked_is_a_consultation_and_houses_are_households() -> None:
    assert told("听的人", "学生70人", "接待咨询30人次", "妇女骨干56") == [
        ("B2", "people_reached", 70, "students"),
        ("B3", "consultations", 30, "unspecified"),
        ("B4", "people_reached", 56, "women"),
    ]
    assert told("参加情况", "村民60多人", "跑了87户，其中独居老人11户") == [
        ("B2", "people_reached", 60, "villagers"),
        ("B3", "households", 76, "unspecified"),
        ("B3", "households", 11, "elderly_alone"),
    ]


def test_a_head_that_tells_whom_one_reminds_counts_people() -> None:
    assert [one[:3] for one in told("收银台提醒顾客", "约300人次", "百余人", "近60人")] == [
        ("B2", "people_reached", 300),
        ("B3", "people_reached", 100),
        ("B4", "people_reached", 60),
    ]


@pytest.mark.parametrize("head", ["去了几个律师", "出动民警", "派出志愿者人数"])
def test_who_was_sent_is_staff(head: str) -> None:
    assert [one[:3] for one in told(head, "2名", "3名")] == [("B2", "staff", 2), ("B3", "staff", 3)]


def test_the_unit_of_a_cell_says_what_an_open_head_counts() -> None:
    rows = [
        ["周一", "站内放反诈短片", "来办事的居民", "40多人次", "小郝"],
        ["周二", "入户", "独居老人", "22户", "小郝"],
        ["周五", "集市摆摊", "商户、群众", "宣传单200张，围裙30条", "小郝"],
    ]
    reading = read([["星期", "做了什么", "参加人员", "数量", "负责"], *rows])
    assert [(f.cell, f.measure, f.value) for f in reading.facts if f.cell.startswith("D")] == [
        ("D2", "people_reached", 40),
        ("D3", "households", 22),
        ("D4", "leaflets", 200),
        ("D4", "gifts", 30),
    ]


def test_messages_among_goes_are_posts() -> None:
    rows = [["4月3日", "大门口摆摊", 1], ["4月5日", "业主群", "14条"], ["4月6日", "放电影前讲防骗", "1场"]]
    reading = read([["日期", "方式", "次数"], *rows])
    assert [(f.cell, f.measure, f.value) for f in reading.facts if f.cell.startswith("C")] == [
        ("C2", "sessions", 1),
        ("C3", "posts", 14),
        ("C4", "sessions", 1),
    ]


def test_a_yes_and_what_is_to_come_answer_no_count() -> None:
    rows = [
        ["1.是否开展反诈宣传？", "是"],
        ["2.发放宣传资料多少份？", "210份"],
        ["3.张贴海报多少张？", "8张"],
        ["4.下一步打算", "10月准备再搞一次，计划发50份"],
        ["5.开展讲座几场？", "2场"],
    ]
    reading = read([["青山幼儿园2023年4月反诈宣传反馈"], ["问题", "填写"], *rows])
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("B4", "leaflets", 210),
        ("B5", "posters", 8),
        ("B7", "sessions", 2),
    ]
    assert codes(reading) == []
    assert "unread" not in roles(reading, "B3", "B6")


@pytest.mark.parametrize("filed", ["2023.4.30报", "2023年4月30日填", "2023.4.30"])
def test_the_day_of_filing_is_no_time_of_the_figures(filed: str) -> None:
    rows = [
        ["反诈宣传上报"],
        ["单位：龙山镇农贸市场", filed],
        [],
        ["项目", "数量", "说明"],
        ["宣传单", "260张", "一摊一张"],
    ]
    reading = read(rows, "农贸市场4月份反诈.xlsx")
    assert [(f.value, str(f.period_start), str(f.period_end)) for f in reading.facts] == [
        (260, "2023-04-01", "2023-04-30")
    ]
