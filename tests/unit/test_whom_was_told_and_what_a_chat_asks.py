"""Whom a speaker turned to, of when a chat asks its units to report, what a party branch holds anyhow, how the activity of
a row was done (contract 4.5, 4.10, 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .small_sheets import read
from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("给茶厂工人45人讲刷单、网贷2类骗局；当天还检查消防通道6处，发消防手册45本。", 45),
        ("给村民45人讲刷单骗局。", 45),
        ("跟老人30多位聊养老骗局。", 30),
        ("向居民30人讲“杀猪盘”案例。", 30),
        ("给员工26人讲4个防骗案例。", 26),
        ("对住户18人逐一说反诈的事。", 18),
    ],
)
def test_whom_somebody_spoke_to_stands_before_the_number(sentence: str, people: int) -> None:
    assert counted(sentence) == [("people_reached", people)]


@pytest.mark.parametrize(
    "sentence",
    [
        "给队员12人讲安全。",
        "对违法人员3人讲清反诈政策。",
        "给诈骗受害人3人讲骗局。",
        "给职工45人讲消防知识。",
        "计划给工人45人讲反诈。",
    ],
)
def test_who_was_told_of_other_things_or_is_to_be_told_is_nobody_reached(sentence: str) -> None:
    assert counted(sentence) == []


CHAT = [
    "聊天记录导出　群名：东宝区反诈宣传周报群　2024年4月28日",
    "15:30 区反诈中心王警官：{asked}",
    "15:41 子陵铺派出所张敏：入户宣传140户，发放宣传单260张",
    "15:44 牌楼镇小周：昨天搞了2场反诈院坝会，到会村民110多人",
    "16:31 工行东宝支行刘佳：3月份反诈宣传情况如下：",
    "厅堂反诈讲座1场，折页50份",
]


def _spans(asked: str, lines: list[str] = CHAT) -> dict[str, set[tuple[str, str]]]:
    reading = read_report([line.format(asked=asked) for line in lines], name="东宝区反诈群.txt")
    spans: dict[str, set[tuple[str, str]]] = {}
    for fact in reading.facts:
        spans.setdefault(fact.cell, set()).add((f"{fact.period_start:%m%d}", f"{fact.period_end:%m%d}"))
    return spans


@pytest.mark.parametrize(
    "asked",
    [
        "@所有人 请各单位报2024年4月22日至4月28日的反诈宣传数据",
        "请把4月22日至28日反诈宣传情况发一下",
        "麻烦各单位今天下班前统计4.22-4.28的宣传数据",
        "各单位抓紧上报本周（4月22日—4月28日）宣传数字",
    ],
)
def test_a_chat_tells_of_the_week_that_it_was_asked_for(asked: str) -> None:
    told = _spans(asked)
    assert told["P3"] == {("0422", "0428")}
    assert told["P4"] == {("0427", "0427")}  # 昨天
    assert told["P6"] == {("0301", "0331")}  # the message's own month


@pytest.mark.parametrize(
    "asked",
    ["请各单位于4月29日前报反诈宣传数据", "上月还有2个所没报，抓紧", "收到4月22日至28日的举报线索3条"],
)
def test_no_other_time_in_a_chat_is_what_was_asked_for(asked: str) -> None:
    assert _spans(asked)["P3"] == {("0428", "0428")}


def test_whoever_says_that_he_reports_asks_nobody() -> None:
    lines = [CHAT[0], "15:30 牌楼镇小周：各位领导，我镇3月份反诈宣传数据报一下", *CHAT[2:]]
    assert _spans("", lines)["P3"] == {("0428", "0428")}


def test_what_was_asked_for_long_before_is_answered() -> None:
    lines = [
        "反诈宣传周报群",
        "2024年4月28日 15:30 区反诈中心王警官：请各单位报4月22日至28日的反诈宣传数据",
        "2024年4月29日 09:10 子陵铺派出所张敏：入户宣传140户",
        "2024年5月6日 09:20 子陵铺派出所张敏：入户宣传90户",
    ]
    told = _spans("", lines)
    assert told["P3"] == {("0422", "0428")}
    assert told["P4"] == {("0506", "0506")}


def test_a_later_question_without_a_time_takes_the_first_ones_place() -> None:
    lines = [*CHAT[:3], "16:00 区反诈中心王警官：请各单位再报一下反诈宣传数据", *CHAT[5:]]
    asked = "请各单位报4月22日至28日的反诈宣传数据"
    lines[4] = "16:05 龙泉街道小陈：发放宣传单30份"
    told = _spans(asked, lines)
    assert (told["P3"], told["P5"]) == ({("0422", "0428")}, {("0428", "0428")})


def test_what_a_branch_holds_anyhow_is_nothing_to_ask_about() -> None:
    for held in ("党支部开展主题党日3次。", "开展组织生活会2次。", "开展主题团日2次。"):
        reading = read_sentence(held)
        assert (reading.figures, reading.queries) == ([], []), held
    for taught in ("开展反诈主题党日3次。", "党支部开展主题党日3次，集中学习反诈知识。"):
        assert [query[0] for query in read_sentence(taught).queries] == ["prose_unclear"], taught


def test_the_activity_of_a_row_says_how_those_in_its_text_were_reached() -> None:
    def ways(activity: str, text: str) -> dict[str, str]:
        rows = [
            ["镇", "活动时间", "活动内容", "做法和成效"],
            ["罗店镇", "2024.5.8", activity, text],
            ["宋河镇", "2024.5.9", "赶集日反诈宣传", "在十字路口设摊，发放宣传单500份。"],
            ["钱场镇", "2024.5.10", "反诈院坝会", "组织村民86人围坐听讲，发明白纸90份。"],
        ]
        facts = read([["京山市“反诈进乡村”活动清单"], *rows]).facts
        return {fact.measure: fact.channel for fact in facts if fact.cell == "D3"}

    assert ways("春茶企业反诈培训", "给茶厂工人45人讲刷单骗局。") == {"people_reached": "training"}
    assert ways("夜市反诈宣传", "受众约200人次。") == {"people_reached": "unspecified"}
    assert ways("小区门口设摊反诈宣传", "悬挂横幅2条，受众200人次。") == {
        "banners": "banner",
        "people_reached": "stall",
    }


def test_messages_of_one_width_are_not_joined() -> None:
    lines = [line.format(asked="请各单位于4月29日前报反诈宣传数据") for line in CHAT]
    facts = read_report(lines, name="东宝区反诈群.txt").facts
    assert [(fact.cell, fact.unit) for fact in facts if fact.measure in ("households", "people_reached")] == [
        ("P3", "子陵铺派出所"),
        ("P4", "牌楼镇"),
    ]
