"""A week told item by item, chains whose lines are told anew, voice notes written down, and mails that answer."""

from __future__ import annotations

from datetime import date

import pytest

from etl.normalise import normalise_bytes
from etl.schema import Reading


def report(*lines: str, name: str = "小结.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2026, 1, 1))


def told(reading: Reading) -> list[tuple[str, str, float]]:
    return [(one.cell, one.measure, one.value) for one in reading.facts]


def times(reading: Reading) -> dict[str, tuple[date, date]]:
    return {one.cell: (one.period_start, one.period_end) for one in reading.facts}


WEEK = (date(2024, 6, 3), date(2024, 6, 9))
ITEMS = ("■ 入户：三个村走了64户", "■ 讲座：2024年6月5日在中心小学讲了2课，听课120人", "■ 海报：新贴15张")


@pytest.mark.parametrize(
    "head",
    [
        ("安岭镇派出所本周反诈清单", "隆德县公安局安岭派出所　社区民警周海涛　2024年6月3日—6月9日"),
        ("安岭镇派出所反诈清单", "2024年6月3日—6月9日　驻村民警周海涛"),
        ("安岭镇派出所本周反诈清单", "填报：安岭镇派出所"),  # the week of the one day that is named
    ],
)
def test_the_day_of_one_item_is_not_that_of_the_others(head: tuple[str, str]) -> None:
    lesson = (date(2024, 6, 5), date(2024, 6, 5))
    assert times(report(*head, *ITEMS)) == {"P3": WEEK, "P4": lesson, "P5": WEEK}


ASKED = "富平县综治办：各镇把上周（10月14日—10月20日）反诈宣传情况接一下，2024年10月21日12点前报完。"
CHAIN = (
    "#接龙",
    ASKED,
    "1. 庄里镇 入户210户 宣传单600份",
    "2. 美原镇 入户180户 宣传单450份",
    "3. 淡村镇 入户95户 宣传单300份",
)


def test_a_chain_is_of_the_days_that_it_asks_for_and_not_of_the_last_one_to_answer() -> None:
    assert set(times(report(*CHAIN, name="接龙.txt")).values()) == {(date(2024, 10, 14), date(2024, 10, 20))}


@pytest.mark.parametrize(
    "line",
    [
        "更正：2. 美原镇 入户160户 宣传单455份（前面打错了，以这条为准）",
        "更正 2. 美原镇 入户160户 宣传单455份，上面写错了，以此条为准",
        "【更正】美原镇 入户160户 宣传单455份（刚才打错了）",
        "更正：美原镇 入户160户 宣传单455份",
        "2. 美原镇 入户160户 宣传单455份（更正，以这条为准）",
        "2. 美原镇 入户160户 宣传单455份（重发，刚才那条作废）",
    ],
)
def test_the_line_of_a_chain_that_is_told_anew_holds(line: str) -> None:
    reading = report(*CHAIN, line, "综治办汇总：已报3镇，入户465户，宣传单1355份", name="接龙.txt")
    assert told(reading) == [
        ("P3", "households", 210),
        ("P3", "leaflets", 600),
        ("P5", "households", 95),
        ("P5", "leaflets", 300),
        ("P6", "households", 160),
        ("P6", "leaflets", 455),
    ]
    assert [one.code for one in reading.issues if one.cell == "P4"] == ["prose_corrected"] * 2
    assert [one.code for one in reading.issues if one.severity == "query"] == []


def test_a_line_of_sums_is_of_its_own_way_and_is_asked_about_where_it_differs() -> None:
    reading = report(
        "#接龙",
        ASKED,
        "1. 庄里镇中学 班会48节 一封信2310份",
        "2. 美原镇小学 班会24节 一封信1050份，另外请派出所民警到校讲了1场",
        "3. 淡村镇小学 班会30节 一封信1400份，请司法所来校讲了1场",
        "安全股汇总：已报3所，班会120节，一封信4760份。",
        name="接龙.txt",
    )
    sessions = [(one.value, one.channel) for one in reading.facts if one.measure == "sessions"]
    assert sessions == [
        (48, "class_meeting"),
        (24, "class_meeting"),
        (1, "lecture"),
        (30, "class_meeting"),
        (1, "lecture"),
    ]
    differs = [one for one in reading.issues if one.code == "prose_total_differs"]
    assert [(one.cell, "102" in one.message_zh) for one in differs] == [("P6", True)]


def voice(when: str, *lines: str) -> Reading:
    head = "（微信语音转文字 2024年3月28日 19:05 后洼村村支书老孙）"
    return report(
        head, f"喂小李，我是后洼村老孙，你要的反诈宣传的数我给你念念，{when}。", *lines, name="语音.txt"
    )


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("从三月五号到今天的", (5, 28)),
        ("从三月五号到昨天的", (5, 27)),
        ("三月五号到现在", (5, 28)),
        ("这个月的", (1, 31)),
    ],
)
def test_a_voice_note_says_of_when_its_numbers_are(when: str, days: tuple[int, int]) -> None:
    reading = voice(
        when, "大喇叭放了三十来遍。", "二十号在村部开了一场会，来了五六十号人，派出所小张给讲的。"
    )
    span = (date(2024, 3, days[0]), date(2024, 3, days[1]))
    assert times(reading) == {"P3": span, "P4": (date(2024, 3, 20), date(2024, 3, 20))}
    assert {one.unit for one in reading.facts} == {"后洼村"}
    assert [(one.measure, one.value, one.low, one.high, one.qualifier) for one in reading.facts] == [
        ("broadcasts", 30, 27, 33, "about"),
        ("sessions", 1, 1, 1, "exact"),
        ("people_reached", 50, 50, 60, "range"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "宣传单发了二百三十份……不对不对，我看一眼本子，是二百五十份，乡里给了三百份，还剩五十份。",
        "单子发了一百六……不对，看岔了，是二百五十份。",
    ],
)
def test_what_is_looked_up_takes_the_place_of_the_number_just_said(said: str) -> None:
    assert told(voice("这个月的", said)) == [("P3", "leaflets", 250)]


@pytest.mark.parametrize("day", ["到今天", "到昨天"])
def test_a_day_up_to_today_is_no_day_by_itself(day: str) -> None:
    reading = report("西湖社区2024年5月反诈宣传小结", f"从5月10日{day}共发放传单200份。")
    assert times(reading) == {"P2": (date(2024, 5, 10), date(2024, 5, 31))}


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("11日到西关市场、25日到三沙渔港，摆摊共2场，发折页300份。", (11, 25)),
        ("5月11日去西关市场、5月25日去三沙渔港，摆摊2场。", (11, 25)),
        ("5月8日在城东村开展讲座、9日在城西村张贴海报20张。", (9, 9)),
    ],
)
def test_days_with_a_place_each_are_of_what_is_told_behind_them_all(line: str, days: tuple[int, int]) -> None:
    spans = {
        (one.period_start.day, one.period_end.day)
        for one in report("西湖社区2024年5月反诈宣传小结", line).facts
    }
    assert spans == {days}


@pytest.mark.parametrize(
    "line",
    [
        "另外您问的4月份折页是380份，上个月的邮件里已经报过，这次就不要再加了。",
        "4月份的折页310份，上次已经报过了，不用重复算。",
        "您问的4月份折页420份，上月邮件里报过了，这次别再加。",
    ],
)
def test_what_was_sent_before_is_not_sent_again(line: str) -> None:
    assert told(report("东关支行2024年5月反诈宣传情况", line, "设摊2场，发折页260份。")) == [
        ("P3", "sessions", 2),
        ("P3", "leaflets", 260),
    ]


def test_how_often_in_all_what_was_held_each_day() -> None:
    reading = report(
        "东关支行2024年5月反诈宣传情况", "每天开门前后大堂做“晨间三分钟”微讲堂，全月22场，听众约680人次。"
    )
    assert [(one.measure, one.value, one.channel) for one in reading.facts] == [
        ("sessions", 22, "lecture"),
        ("people_reached", 680, "lecture"),
    ]


def test_how_many_live_there_is_no_sum_of_those_called_at() -> None:
    reading = voice("这个月的", "走了六十四户，里头九户是五保户，村里一共一百八十户。")
    assert [one.value for one in reading.facts] == [55, 9]
