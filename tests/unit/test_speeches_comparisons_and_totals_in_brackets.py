"""Whose figures a speech gives, what is said of another county, and totals in brackets (set 274)."""

from __future__ import annotations

from datetime import date

from .short_texts import read


def test_what_stands_behind_two_totals_in_brackets_is_of_the_month() -> None:
    reading = read(
        "同心县公安局2024年8月反诈宣传情况",
        "8月份，开展反诈宣传92场次（1—8月累计641场次），发放宣传资料3.7万份（1—8月累计29.5万份），"
        "受教育群众5.2万余人次（1—8月累计近40万人次）。",
    )
    assert [(fact.value, fact.basis, fact.period_start) for fact in reading.facts] == [
        (92, "period", date(2024, 8, 1)),
        (37000, "period", date(2024, 8, 1)),
        (52000, "period", date(2024, 8, 1)),
    ]


def test_what_another_county_did_is_not_counted_where_it_is_compared_with() -> None:
    reading = read(
        "同心县公安局2024年8月反诈宣传情况",
        "全县开展宣传92场次。横向比较，红寺堡区8月开展宣传110场次，比我县多18场次。",
        "8月发放宣传单300份，比我们上月多18份。",
    )
    assert [(fact.cell, fact.measure, fact.value) for fact in reading.facts] == [
        ("P2", "sessions", 92),
        ("P3", "leaflets", 300),
    ]


def test_a_speech_gives_the_figures_of_whose_meeting_it_was() -> None:
    reading = read(
        "在海林市公安局反诈宣传推进会上的讲话",
        "（2023年7月19日）",
        "同志们：",
        "2023年上半年，全市公安机关共开展集中宣传127场，发放宣传单8.8万份。",
    )
    assert [(fact.measure, fact.value, fact.unit) for fact in reading.facts] == [
        ("sessions", 127, "海林市公安局"),
        ("leaflets", 88000, "海林市公安局"),
    ]


def test_riders_who_have_the_app_now_and_customers_who_took_the_call() -> None:
    reading = read(
        "平舆外卖站点2024年8月反诈宣传情况",
        "国家反诈中心APP，8月新装上的骑手有41人，还有8人手机内存不够没装。",
        "客服人员对老年客户进行AI语音外呼，接通1.1万人次。",
    )
    assert [(fact.measure, fact.value, fact.channel) for fact in reading.facts] == [
        ("app_installs", 41, "app"),
        ("people_reached", 11000, "phone"),
    ]


def test_notes_of_what_was_stopped_of_who_came_on_the_line_and_of_what_is_wished() -> None:
    reading = read(
        "鱼泉中学2025年3月反诈宣传情况",
        "晚上线上家长会顺便讲了反诈，进会的家长47人，会后在班级群发链接2条。",
        "收款码旁贴防换码提示76张。",
        "拦1起：家长接到“医保局”电话要验证码，被导诊拦下。",
        "下次想请派出所来讲1节课。",
    )
    assert [(fact.cell, fact.measure, fact.value) for fact in reading.facts] == [
        ("P2", "people_reached", 47),
        ("P2", "posts", 2),
        ("P3", "posters", 76),
        ("P4", "scams_stopped", 1),
    ]
    assert [one.code for one in reading.issues if one.severity == "query"] == []
