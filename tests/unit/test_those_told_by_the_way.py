"""Whom somebody told more than others, or by a way that a sentence tells in its own words (contract 1, mentions)."""

from __future__ import annotations

import pytest

from tests.unit.told_reports import HEAD, read_report, read_sentence

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    return sorted({m.group if m.group != NONE else m.channel for m in read_sentence(text).mentions})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("这个月来交医保的村民，会计都念叨过几句。", ["villagers"]),
        ("来取大额现金的老年人由主管再问一遍。", ["elderly"]),
        ("员工晨会学案例，基本上每个工作日都学。", ["training", "workers"]),
        (
            "岁数大的摊贩和两口子都是聋哑人的那家，另外找会手语的志愿者单独讲过。",
            ["disabled", "elderly"],
        ),
        ("独居的老人家里多坐了一阵。", ["elderly_alone"]),
        ("独居老人家里多坐了一会儿。", ["elderly_alone"]),
        ("碰到老人家，弟兄们都会多一句嘴。", ["elderly"]),
        ("几位独居老人，我是隔天打个电话。", ["elderly_alone", "phone"]),
        ("外省务工人员多的房间多讲几句。", ["migrant_workers"]),
        ("以《致家长的一封信》把提醒带回家。", ["handout", "parents"]),
        # who was not, or did it
        ("外省务工人员多的房间有八间。", []),
        ("岁数大的摊贩有三十来家。", []),
        ("碰到老人家，要让座。", []),
        ("到集市设摊，员工6人参加。", ["stall"]),
        ("为贯彻上级关于加强校园反诈工作的部署，学校开展宣传。", []),
        ("二是进企业。给外来务工人员发了手册。", ["handout", "migrant_workers"]),
        ("反诈宣传进企业，给外来务工人员发了手册。", ["handout", "migrant_workers", "workers"]),
    ],
)
def test_whoever_was_told_apart_is_a_group(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("拍了反诈顺口溜短视频，发在员工群上。", ["group_chat", "short_video", "workers"]),
        ("帮助开启国家反诈中心APP来电预警功能。", ["app"]),
        ("把反诈知识送到残疾人家中。", ["disabled", "door_to_door"]),
        ("走的时候每家还领了印着96110的小扇子。", ["gift"]),
        ("站门口那块LED从开门放到关门。", ["screen"]),
        ("小喇叭倒是天天在放。", ["broadcast"]),
        # and not
        ("小喇叭本来也要放，停了没放。", []),
        ("骗子把钓鱼链接发在兼职群里。", []),
        ("反诈知识送进千家万户。", []),
        ("全所领了奖状。", []),
    ],
)
def test_a_way_in_its_own_words(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    ("line", "channels"),
    [
        ("不足：走廊里张贴的海报数量没有统计，下月补报。", ["posting"]),
        ("不足：走廊里张贴的海报数量太少，下月补上。", []),
        ("不足：走廊里没有张贴海报，数量没有统计。", []),
    ],
)
def test_what_only_went_uncounted_was_done(line: str, channels: list[str]) -> None:
    assert [m.channel for m in read_report([HEAD, line]).mentions] == channels


def test_a_head_on_cases_that_were_taught_opens_no_list_of_cases() -> None:
    mentions = read_report([HEAD, "五、员工晨会学案例，基本上每个工作日都学。"]).mentions
    assert [(m.target_group, m.channel) for m in mentions] == [("workers", NONE), (NONE, "training")]
