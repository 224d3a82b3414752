"""Slips of the tongue, second calls that correct the first, what a shop got and gave, days that no calendar has, and whom a
report is for (contract 4.10, 4.16)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading

from .small_sheets import codes, figures
from .small_sheets import read as read_sheet

TITLE = "西湖社区2024年5月反诈宣传工作总结"


def read(*lines: str, name: str = "总结.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2030, 1, 1))


def told(reading: Reading) -> list[tuple[str, float]]:
    return [(fact.measure, fact.value) for fact in reading.facts]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("宣传袋发了120个，哦不对不对，宣传袋是110个。", [("gifts", 110)]),
        ("传单发了一百二十张，看错行了，一百一十张。", [("leaflets", 110)]),
        (
            "讲座5场，听课120人，哎不对，讲座是4场，听课100人。",
            [("sessions", 4), ("people_reached", 100)],
        ),
        ("发放宣传单少算了20份，应为320份。", [("leaflets", 320)]),
        ("传单，先前报的400份数错了，刚翻了台账，是380份，以380份为准。", [("leaflets", 380)]),
    ],
)
def test_what_is_said_anew_stands_for_what_was_said(line, facts):
    assert told(read(TITLE, line)) == facts


def test_a_second_call_corrects_the_group_and_the_number_that_it_names():
    lines = (
        "电话记录",
        "来电单位：临江县第一中学",
        "2024年4月12日上午来电：参加讲座的学生746人，家长120人。",
        "下午再次来电：参加的学生里多算了一个，应为745人。",
    )
    reading = read(*lines, name="电话记录0412.txt")
    assert [(f.cell, f.target_group, f.value) for f in reading.facts] == [
        ("P3", "parents", 120),
        ("P4", "students", 745),
    ]
    assert [issue.code for issue in reading.issues] == ["prose_corrected"]


def test_an_extension_is_no_figure():
    reading = read(TITLE, "发放宣传单30份。", "宣传科　转7712", "政工科（短号6612）")
    assert told(reading) == [("leaflets", 30)]
    assert [issue.code for issue in reading.issues] == []


@pytest.mark.parametrize("given", ["已发出", "发掉", "已发", "用掉", "发出去"])
def test_a_shop_counts_what_it_gave_and_not_what_it_got(given):
    rows = [
        ["老街超市2024年9月反诈物品"],
        ["品名", "派出所送来", given, "还剩"],
        ["手提袋", 500, 463, 37],
        ["宣传单", 1000, "八百七十", 130],
    ]
    reading = read_sheet(rows, "老街超市.xlsx")
    assert figures(reading) == [("C3", "gifts", 463), ("C4", "leaflets", 870)]
    assert codes(reading) == []


def test_a_shop_signs_below_its_notice():
    lines = ("告示", "9月1日到9月7日，本店发放宣传单80份。", "兰考县宏家福超市", "2024年9月8日")
    assert {fact.unit for fact in read(*lines).facts} == {"兰考县宏家福超市"}
    assert {fact.unit for fact in read(*lines[:2], "明天去学校").held} == {""}


def test_a_day_of_a_log_that_no_calendar_has_is_asked_about():
    log = (
        "东至县公安局胜利派出所值班日志",
        "2024年11月27日 星期三 值班：二组",
        "10:00 在集市设摊，发宣传单380张。",
        "2024年11月31日 星期六 值班：一组",
        "10:15 在镇卫生院门口发反诈宣传单90张。",
        "2024年12月1日 星期日 值班：三组",
        "10:00 发反诈宣传单40张。",
    )
    reading = read(*log, name="值班日志.txt")
    asked = [(issue.cell, issue.code) for issue in reading.issues if issue.severity == "query"]
    assert asked == [("P5", "prose_date_impossible")]
    assert "2024年11月31日" in next(i.message_zh for i in reading.issues if i.severity == "query")
    assert [str(fact.period_start) for fact in reading.facts if fact.cell != "P5"] == [
        "2024-11-27",
        "2024-12-01",
    ]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("在全县86所学校、4.37万名在校学生和3218名教职工中深入推进反诈宣传。", []),
        ("面向11326名在校生和680名教职工开展了形式多样的宣传教育活动，现总结如下：", []),
        ("面向320名学生开展讲座1场。", [("people_reached", 320), ("sessions", 1)]),
        ("全乡6824户共走访6310户。", [("households", 6310)]),
    ],
)
def test_whom_it_is_for_is_not_who_came(line, facts):
    name = "宜黄县东陂乡人民政府2024年5月反诈宣传工作总结"
    assert told(read(name, line)) == facts
