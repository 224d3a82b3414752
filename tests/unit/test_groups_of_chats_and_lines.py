"""Ways and groups that a report names by the chat that was written to, a line of its head, or in passing."""

from __future__ import annotations

import pytest

from .told_reports import read_report

HEAD = ["寺前镇2023年5月反诈宣传工作情况", "5月，寺前镇开展反诈宣传。"]


def named(*lines: str) -> set[str]:
    mentions = read_report([*HEAD, *lines]).mentions
    return {m.channel if m.channel != "unspecified" else m.target_group for m in mentions}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("通过家长群推送典型案例。", {"group_chat", "parents"}),
        ("职工微信群里天天有提醒。", {"group_chat", "workers"}),
        ("在村民微信群转发反诈提示。", {"group_chat", "villagers"}),
        ("面向家长群体宣传反诈。", {"parents"}),
        ("独居老人、留守妇女都面对面讲到了。", {"elderly_alone", "women"}),
        ("外来务工的工友，拉了反诈微信群，天天转发防骗提示。", {"migrant_workers", "group_chat"}),
        ("上门时当面多说一句，碰上老人多说两句。", {"door_to_door", "elderly"}),
        ("户籍窗口的民警给来办证的群众办完事再唠几句。", {"service_window"}),
        ("县广播电台的节目也请民警连线。", {"media"}),
        ("客服热线接通前先放一段反诈语音。", {"phone"}),
        ("村委会墙上也贴了派出所给的画。", {"posting"}),
        ("上午去砖厂给工人们讲了反诈。", {"lecture", "workers"}),
        ("县反诈中心民警和农商银行客户经理来院里同大家座谈。", set()),
        ("把防骗提示贴到冰箱上、电话旁。", {"posting"}),
        ("宣传车在修，没有上路。", set()),
        ("今年走访进度偏慢。", set()),
        ("民警讲课时提到，今年上半年县里有2名初中生被骗。", set()),
    ],
)
def test_what_a_line_names(line: str, told: set[str]) -> None:
    assert named(line) == told


def test_whom_a_record_was_for() -> None:
    title, when, where = (
        "恭城县中医医院反诈宣传活动报告单",
        "时间：2023年5月12日上午9:00",
        "地点：门诊一楼大厅",
    )
    record = [title, when, where, "对象：候诊群众、住院病人、本院职工", "形式：讲座1场"]
    told = [(m.cell, m.target_group) for m in read_report(record).mentions]
    assert told == [("P4", "patients"), ("P4", "workers")]


def test_how_it_was_done_by_what_a_form_has_ticked() -> None:
    title, asked = "左权县残疾人联合会2024年5月反诈宣传调查表", "五、还采用了哪些宣传方式（打√）？"
    read = read_report([title, f"{asked}　☑知识讲座　☑微信公众号　□短信", "六、宣传方式：□展板　□广播"])
    chosen = read_report([title, "4.采用了哪些形式？（可多选） ☑国旗下讲话 □校园广播 ☑家长群"])
    assert [m.channel for m in chosen.mentions] == ["lecture", "group_chat"]
    assert [(m.cell, m.channel, m.raw) for m in read.mentions] == [
        ("P2", "lecture", "知识讲座"),
        ("P2", "official_account", "微信公众号"),
    ]
    told = read_report([title, "七、哪些渠道做了宣传？", "答：微信群、电子屏都用了。"])
    assert {m.channel for m in told.mentions} == {"group_chat", "screen"}
    assert not read_report([title, "八、骗子用什么方式联系？", "答：微信群、电话。"]).mentions
