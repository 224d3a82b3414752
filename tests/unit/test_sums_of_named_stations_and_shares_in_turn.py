"""Sums of stations that are named, closing sums of a whole bureau, shares in turn of several things, houses that got so many
each, days without their 日, whom a meeting seated, and a township that is called as a county is."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import find_periods
from etl.meaning.place import resolve_place

from .told_reports import counted, read_report, read_sentence

BULLETIN = [
    "高平市公安局反诈中心反诈宣传工作专报",
    "5月13日至19日，米山、三甲、河西三个派出所合计开展集中宣传12场，发放宣传资料6600份。",
    "●米山派出所：开展集中宣传5场，发放宣传资料2400份；",
    "●三甲派出所：开展集中宣传4场，发放宣传资料2300份；",
    "●河西派出所：开展集中宣传3场，发放宣传资料1700份。",
    "2024年5月20日",
]


def test_a_sum_of_named_stations_that_differs_counts_nothing() -> None:
    reading = read_report(BULLETIN)
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        (f"P{number}", measure, value)
        for number, values in ((3, (5, 2400)), (4, (4, 2300)), (5, (3, 1700)))
        for measure, value in zip(("sessions", "leaflets"), values, strict=True)
    ]
    told = [(i.code, i.severity) for i in reading.issues if i.cell == "P2"]
    assert told == [("prose_restated", "note"), ("prose_total_differs", "query")]


def test_a_closing_sum_of_the_whole_bureau_says_again() -> None:
    reading = read_report(
        [
            "寿阳县公安局一周开展反诈宣传28场",
            "2024年9月23日至29日，寿阳县公安局开展反诈宣传28场，发放资料9600余份。",
            "进校园，民警悬挂横幅22条；",
            "一周来，全局共开展反诈宣传28场，发放资料9600余份，取得了良好的社会效果。",
        ]
    )
    told = [(f.measure, f.value) for f in reading.facts]
    assert sorted(told) == [("banners", 22), ("leaflets", 9600), ("sessions", 28)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("在5栋宿舍楼各张贴反诈海报10张。", [("posters", 50)]),
        ("组织驾驶员集中学习13场。", [("sessions", 13)]),
        ("面对面提示办卡用户3640人次。", [("people_reached", 3640)]),
        ("装维工程师84人出动，入户提醒1200户。", [("staff", 84), ("households", 1200)]),
        ("制止违规“会销”3场、当场驱散老人60余人。", []),
        ("全体员工86人参与了反诈宣传。", []),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


def test_things_for_several_are_shared_in_their_order() -> None:
    figures = read_sentence("向新生、家长分别发放反诈手册4200册、告知书3900份。").figures
    assert [(f.group, f.quantity.value) for f in figures] == [("students", 4200), ("parents", 3900)]


def test_all_of_a_row_are_reached_in_the_same_way() -> None:
    figures = read_sentence("三个网格分别入户走访180户、165户、142户。").figures
    assert [f.channel for f in figures] == ["door_to_door"] * 3


def test_grids_are_no_units_of_their_own() -> None:
    reading = read_report(
        ["平遥县柳根社区居民委员会2024年5月反诈小结", "第一、第二、第三网格分别入户走访180户、165户、142户。"]
    )
    assert [f.unit for f in reading.facts] == ["平遥县柳根社区居民委员会"] * 3


def test_with_whom_something_was_held_is_not_who_reports() -> None:
    reading = read_report(["介休市公安局2024年三季度反诈宣传总结", "联合社区举办反诈讲座17场。"])
    assert [(f.unit, f.value) for f in reading.facts] == [("介休市公安局", 17)]


def test_those_who_sat_in_a_meeting_were_not_reached() -> None:
    reading = read_report(
        [
            "平遥县柳根社区居民委员会会议记录",
            "时间：2024年6月3日　地点：社区会议室",
            "主持：刘某　参加：社区“两委”、网格长等21人　缺席：2人",
            "网格长汇报：5月份入户走访180户。",
        ]
    )
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [("P4", "households", 180)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("四月十九，我和会计入户", [date(2024, 4, 19)]),
        ("4月19晚，设摊1场", [date(2024, 4, 19)]),
        ("4月190，", []),
        ("发放3月120份，", [date(2024, 3, 1)]),
    ],
)
def test_days_without_their_word(text: str, expected: list[date]) -> None:
    assert [f.period.start for f in find_periods(text, 2024) if f.period] == expected


@pytest.mark.parametrize(
    ("hints", "code"),
    [
        (("祁县古县镇养老服务中心", "古县镇养老服务中心重阳活动"), "140727102"),
        (("古县北平镇派出所",), "141025101"),
        (("龙陵县镇安镇",), "530523102"),
    ],
)
def test_a_township_called_as_a_county(hints: tuple[str, ...], code: str) -> None:
    place = resolve_place(hints).place
    assert place is not None
    assert place.code == code
