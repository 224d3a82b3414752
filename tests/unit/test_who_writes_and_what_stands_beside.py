"""Who speaks in a letter and in a chat, what is asked beside the figures of a report, and what a later line puts right
(contract 4.1, 4.12, 4.15)."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.unit_kind import unit_type_of

from .told_reports import asked_below, read_report, values_below


def test_a_class_teachers_letter_is_of_the_school() -> None:
    letter = [
        "给四（2）班家长的一封信",
        "你们好！2024年11月是我们学校的“反诈宣传月”，借这封信把班里这个月做的事跟大家说一说。",
        "11月4日开了一次主题班会。反诈承诺书收回来43份。",
        "11月25日家委会带队去壶镇敬老院，送出去自己做的反诈提醒卡56张。",
        "缙云县壶镇小学四（2）班班主任",
        "2024年11月29日",
    ]
    facts = read_report(letter, "一封信.txt").facts
    assert {fact.unit for fact in facts} == {"缙云县壶镇小学"}
    assert [(fact.measure, fact.value) for fact in facts][-2:] == [("pledges", 43), ("leaflets", 56)]


def test_a_message_to_a_chat_is_of_whoever_reports_in_it_and_of_the_month_it_names() -> None:
    chat = [
        "浏阳市集里街道反诈联络群    2024-09-30 21:14",
        "@所有人 [抱拳] 速通快递浏阳集里站9月份反诈情况报一下，字多，将就看哈",
        "派件时塞的反诈小卡片，9月份塞出去3600张。",
    ]
    facts = read_report(chat, "9月反诈.txt").facts
    assert [(f.value, f.unit, f.unit_type, f.period_start, f.period_end) for f in facts] == [
        (3600, "速通快递浏阳集里站", "enterprise", date(2024, 9, 1), date(2024, 9, 30))
    ]


@pytest.mark.parametrize("name", ["顺安驾校办公室", "桐城市顺安驾校办公室", "幸福物业安保部"])
def test_the_office_of_a_firm_is_of_its_kind(name: str) -> None:
    assert unit_type_of(name) == "enterprise"


def test_a_correction_further_down_takes_the_place_of_what_was_told() -> None:
    lines = ["给家长的一封信发了270封。", "更正：小一班那天只发了28封，所以一封信实际发出268封，不是270封。"]
    assert values_below(*lines) == [("leaflets", 268)]


def test_of_a_slip_of_the_tongue_the_number_that_was_not_is_left_out() -> None:
    assert values_below("反诈讲座12场不是10场。") == [("sessions", 12)]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("发宣传单800份；晚上又去敲门，走到的连商户31处，聊了31位。", ["prose_unclear"]),
        ("来听的家长58位，另有老师6位用的是老人机，没有装。", []),
        ("阶梯教室可坐300人，到场家长210人。", []),
        ("发放宣传单800份，比上月多出70份。", []),
    ],
)
def test_a_count_beside_the_figures_of_its_sentence_is_asked_about(line: str, asked: list[str]) -> None:
    assert [code for code in asked_below(line) if code == "prose_unclear"] == asked


def test_one_asked_for_by_swindlers_is_no_request_of_ours() -> None:
    line = "财务科收到冒充供应商要求改收款账号的邮件，核实后没有付款，避免损失27万元。"
    assert values_below(line) == [("loss_prevented", 270000)]


def test_several_occasions_are_no_consultations() -> None:
    assert values_below("5月16日在鸡鸣驿乡，5月23日在官厅镇，两次接待群众咨询90余人次。") == [
        ("consultations", 90)
    ]
