"""Places and bodies called after a channel or another matter say where it was; last year's time says nothing."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


def named(sentence: str) -> set[str]:
    return {m.channel for m in read_sentence(sentence).mentions} - {"unspecified"}


@pytest.mark.parametrize(
    ("sentence", "channels"),
    [
        ("直播电商园区从业人员学习防骗知识，园区悬挂反诈横幅。", {"banner"}),
        ("在党家村景区、西庄集市循环播放广播。", {"broadcast"}),
        ("在集市设摊宣传，播放广播。", {"stall", "broadcast"}),
        ("在培训学校张贴反诈海报。", {"posting"}),
        ("在电视台门口悬挂反诈横幅。", {"banner"}),
        ("去年同期我行开展宣讲，通过短信平台发送提示。", set()),
        ("上年同期走进校园举办讲座2场。", set()),
        ("上月通过村广播播放，本月在微信群推送提示。", {"group_chat"}),
    ],
)
def test_channels_named(sentence: str, channels: set[str]) -> None:
    assert named(sentence) == channels


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("走进抖音电商基地开展宣讲2场。", [("sessions", 2)]),
        ("健康路社区开展宣讲2场。", [("sessions", 2)]),
        ("在就业局开展讲座2场。", [("sessions", 2)]),
        ("到养殖场发放宣传单60份。", [("leaflets", 60)]),
        ("养老护理院举办讲座2场。", [("sessions", 2)]),
        ("招聘会现场发放宣传单300份。", [("leaflets", 300)]),
        ("在春季招聘活动中发放宣传单500份。", [("leaflets", 500)]),
        ("在防汛值班点发放宣传单20份。", [("leaflets", 20)]),
        ("到献血点发放宣传单300份。", [("leaflets", 300)]),
        ("在垃圾分类驿站设摊2次。", [("sessions", 2)]),
        ("开展健康讲座3场。", []),
        ("电商培训2场。", []),
        ("举办心理健康班会2场。", []),
        ("开展种植技术培训3场。", []),
        ("发放禁毒传单300份。", []),
    ],
)
def test_a_place_is_no_matter(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_what_is_cheated_for_is_the_campaigns_own_matter() -> None:
    lines = ["2023年4月", "组织医保政策培训4场，培训医务人员520人次。"]
    campaign = read_report(["于都县医疗保障局打击欺诈骗保集中宣传月总结", *lines])
    assert [(fact.measure, fact.value) for fact in campaign.facts] == [
        ("sessions", 4),
        ("people_reached", 520),
    ]
    assert read_report(["于都县医疗保障局反诈宣传月总结", *lines]).facts == []
