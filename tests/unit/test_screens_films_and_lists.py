"""Screens by any name, films that are watched, people in lists, and what was there before (contract 4.16, 4.17)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_sentence


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("320块顶灯屏每日播放反诈标语。", [("screens", 320)]),
        ("48块收银屏循环播放反诈提示。", [("screens", 48)]),
        ("站区2块可变情报板、1块LED屏24小时滚动播放标语。", [("screens", 2), ("screens", 1)]),
        ("在高速公路情报板滚动发布反诈标语36条。", []),
        ("通过户外大屏，发布反诈标语36条。", []),
        ("在LED屏滚动播放，悬挂标语36条。", [("banners", 36)]),
        ("32台车载电视循环播放反诈短片。", [("screens", 32)]),
        ("电梯屏120块播放反诈视频。", [("screens", 120)]),
        ("组织入住老人观看反诈短片4次，老人96人次参加。", [("sessions", 4), ("people_reached", 96)]),
        ("组织职工观看警示片6次。", [("sessions", 6)]),
        ("覆盖机组和地服人员310人，其中乘务员120人。", [("people_reached", 190), ("people_reached", 120)]),
        ("到场学员132人、教练员18人。", [("people_reached", 132), ("people_reached", 18)]),
        ("前台成功拦下住客转账3笔。", [("scams_stopped", 3)]),
        ("宗教场所举办反诈讲经2场，信众300余人。", [("sessions", 2), ("people_reached", 300)]),
        ("讲反诈课2节，学员80人。", [("sessions", 2), ("people_reached", 80)]),
        ("开展宣讲2场，讲师20人。", [("sessions", 2)]),
        ("开展宣讲2场，民警12人。", [("sessions", 2), ("staff", 12)]),
        ("在会员群转发警情通报52条。", [("posts", 52)]),
        ("导税台摆放手册400册，取阅260册。", [("leaflets", 260)]),
        ("摆放手册400册，张贴海报20张。", [("leaflets", 400), ("posters", 20)]),
        ("家长安装国家反诈中心APP 345人，之前已安装810人。", [("app_installs", 345)]),
        (
            "抄表员入户抄表时发放反诈宣传单1200份，讲解骗局860户。",
            [("leaflets", 1200), ("households", 860)],
        ),
        ("另外，3月份驾校共培训学员560人，科目二合格率81%。", []),
        (
            "发放宣传册2600册，其中反诈宣传册800册，接受咨询160人次，受理投诉11件，挽回消费者损失3.2万元。",
            [("leaflets", 1800), ("leaflets", 800), ("consultations", 160)],
        ),
        ("劝阻转账2起，挽回损失5万元，另受理投诉11件。", [("scams_stopped", 2), ("loss_prevented", 50_000)]),
        ("召开楼栋会3场，到会92人。", [("sessions", 3), ("people_reached", 92)]),
        ("对驾驶员开展轮训6期，参训580人次。", [("sessions", 6), ("people_reached", 580)]),
        ("收银员成功阻止老人购买大额购物卡3起。", [("scams_stopped", 3)]),
        ("对3名正被诈骗的老人进行劝阻。", [("scams_stopped", 3)]),
        ("组织“巾帼反诈宣讲团”12人深入社区宣讲14场。", [("staff", 12), ("sessions", 14)]),
        ("反诈宣讲队8人深入社区宣讲14场。", [("staff", 8), ("sessions", 14)]),
        ("电话抽查网格员12人，回访居民30户。", [("households", 30)]),
        ("在32部电梯张贴反诈海报，每梯2张。", [("posters", 64)]),
        ("班主任家访43户。", [("households", 43)]),
        ("班组安全日活动学习反诈文件2次。", [("sessions", 2)]),
        ("在祭扫点播放提示音360次，疏导车辆5200台次。", [("broadcasts", 360)]),
        ("7月15日计划邀请民警开展讲座1场。", []),
    ],
)
def test_counts(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("驾驶员向乘客提醒1.1万人次。", "unspecified"),
        ("学生向家长宣讲320人次。", "parents"),
        ("培训驾驶员320人次。", "transport_workers"),
    ],
)
def test_whoever_tells_others_is_not_who_was_told(sentence: str, group: str) -> None:
    assert [figure.group for figure in read_sentence(sentence).figures] == [group]


@pytest.mark.parametrize(
    ("sentence", "channels"),
    [
        ("班车电视播放宣传片。", {"short_video"}),
        ("廊桥电视滚动播放反诈标语。", set()),
        ("通过电视播放公益广告。", {"media"}),
        ("在县电视台播出公益广告。", {"media"}),
    ],
)
def test_a_set_is_no_broadcaster(sentence: str, channels: set[str]) -> None:
    assert {m.channel for m in read_sentence(sentence).mentions} == channels
