"""Titles handed out, screens of machines, text messages, for whom it was made, and names that hold a word of a group."""

from __future__ import annotations

import pytest

from .told_reports import read_sentence


def named(sentence: str) -> list[str]:
    """The codes that a sentence mentions, in its order."""
    mentions = read_sentence(sentence).mentions
    return [one.group if one.channel == "unspecified" else one.channel for one in mentions]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("民警结合夜市人员密集的特点，解答群众咨询四十余人次。", []),
        (
            "利用文化礼堂电子屏、村民微信群、农村集市巡逻等方式开展宣传。",
            ["screen", "villagers", "group_chat", "patrol"],
        ),
        ("边走边发《反诈明白纸》，对租户反复叮嘱。", ["handout", "residents"]),
        ("民警沿街派发《防骗口袋书》。", ["handout"]),
        ("志愿者向居民发《致居民的一封信》。", ["residents", "handout"]),
        ("发《反诈三字经》给老人。", ["handout", "elderly"]),
        ("播放《防骗歌》。", []),
        ("到湖中小学门口向家长发放折页二百三十份。", []),
        ("在汉中小区张贴海报20张。", []),
        ("到城中小学开展讲座1场。", []),
        ("在关中小镇设点宣传。", ["stall"]),
        ("在驿站门口悬挂横幅，利用取件机屏幕轮播反诈提示。", ["banner", "screen"]),
        ("收银台小屏滚动播放提示语。", ["screen"]),
        ("自助机屏幕循环显示防骗标语。", ["screen"]),
        ("手机屏幕共享是骗局，民警提醒群众。", ["residents"]),
        ("在快递员微信群每日一提醒。", ["transport_workers", "group_chat"]),
        ("每天在业主群提醒一次。", ["group_chat"]),
        ("请“快递小哥”拍摄抖音短视频讲防骗故事。", ["short_video"]),
        ("邀请外卖小哥出镜讲反诈。", []),
        ("邮政支局营业窗口向取汇款的村民口头提示。", ["service_window", "villagers"]),
        ("营业窗口向客户逐一提示风险。", ["service_window", "bank_customers"]),
        ("在办税窗口摆放提示牌。", ["service_window", "board"]),
        ("通过企业微信群推送“谨防假冒税务退税短信”等提醒126条次。", []),
        ("对外来务工人员发送提醒短信。", ["migrant_workers", "sms"]),
        ("向家长群发提醒短信。", ["sms"]),
        ("给租户发了防骗短信。", ["residents", "sms"]),
        ("通过短信提醒客户。", ["sms", "bank_customers"]),
        ("骗子向群众发送诈骗短信，民警提醒不要点击。", []),
        ("县残联推出手语短视频，方便残疾人学习。", ["short_video", "disabled"]),
        ("录制方言音频，便于老年人收听。", ["elderly"]),
        ("推出大字版手册，方便老人阅读。", ["elderly"]),
        ("开设手语课堂，帮助听障人士识骗。", ["lecture"]),
    ],
)
def test_what_a_sentence_mentions(sentence: str, codes: list[str]) -> None:
    assert named(sentence) == codes
