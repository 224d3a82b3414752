"""Channels that a report says were at work without a verb of campaigning, and groups told where they live (contract 1)."""

from __future__ import annotations

import pytest

from etl.prose.paragraphs.reading import read_prose

NONE = "unspecified"


def mentioned(text: str) -> list[str]:
    read = read_prose(text, 2024, of_campaign=True)
    return sorted({m.group if m.group != NONE else m.channel for m in read.mentions})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # kept going
        ("警民微信群、小区大喇叭也一直没停过。", ["broadcast", "group_chat"]),
        ("应急广播与流动喇叭一刻没停。", ["broadcast"]),
        ("村村响天天放反诈顺口溜，没记遍数。", ["broadcast"]),
        ("对未安装的居民上门讲解，大喇叭没间断。", ["broadcast", "door_to_door", "residents"]),
        # in what manner they spoke, of all that is listed before it
        ("校门口的电子屏、校园广播站、班级微信群同时发声。", ["broadcast", "group_chat", "screen"]),
        ("营业部的微博和抖音号同步更新防骗内容。", ["official_account", "short_video"]),
        (
            "预警短信、公众号推文、业主群通知轮流上阵。",
            ["group_chat", "official_account", "sms"],
        ),
        ("各楼栋微信群和钉钉群每晚准时推一条防骗提示。", ["group_chat"]),
        ("单位官微、官博同步发力。", ["official_account"]),
        ("我镇大喇叭每天早晚各响一遍。", ["broadcast"]),
        ("公交车载电视和站台广播循环提醒。", ["broadcast", "screen"]),
        # what was said went there
        ("学校公众号轮番播发案例，预警提示也转进了各班QQ群。", ["group_chat", "official_account"]),
        ("防骗顺口溜搬进了家长群和班级群。", ["group_chat", "parents"]),
        ("预警信息转到楼栋群、网格群。", ["group_chat"]),
        ("村村开通反诈大喇叭。", ["broadcast"]),
        ("通过家访、致家长一封信等形式，提醒家长。", ["door_to_door", "handout", "parents"]),
        (
            "窗口工作人员在办理业务时主动向群众讲解骗局。",
            ["residents", "service_window"],
        ),
        ("县融媒体中心对活动进行了专题报道。", ["media"]),
        ("宣传车赴各乡镇集市巡回宣传。", ["vehicle"]),
        ("县民政局组织养老机构开展老年人防骗宣讲。", ["elderly", "lecture"]),
        ("举办企业财务人员反诈培训，邀请民警授课。", ["finance_staff", "training"]),
        ("老年人防骗宣讲还没有开展。", []),
        ("社区给车主群、团购群转发提示。", ["group_chat"]),
        ("各楼道群也天天转发提醒。", ["group_chat"]),
        # what hangs or is painted for all to see
        ("社区还在楼栋门口挂起横幅，在业主微信群里发布预警信息。", ["banner", "group_chat", "residents"]),
        ("“村村响”喇叭早晚播放提示，各村村口都刷了墙体标语。", ["banner", "broadcast"]),
        ("主干道两侧亮出横幅，围墙上喷绘了标语。", ["banner"]),
        ("悬挂“没见过面的网友不转账”横幅、标语。", ["banner"]),
        ("沿街挂起横幅、海报。", ["banner", "posting"]),
        ("在没有发案的小区挂起横幅、标语。", ["banner"]),
    ],
)
def test_channels_that_were_at_work(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        # what is only there, or grows
        "我社区有微信群12个、大喇叭8只。",
        "公众号粉丝数同步增长。",
        "微信更新到最新版本。",
        # planned, required, not done
        "下步，微信群、公众号将同步更新防骗内容。",
        "计划让校园广播、班级微信群同时发声。",
        "上级要求微信群、大喇叭同步发声。",
        "拟在楼栋门口挂起横幅。",
        "横幅尚未挂起。",
        "大喇叭没响，微信群也没更新。",
        # of the swindlers
        "骗子把他拉进QQ群。",
        "骗子在微信群轮番播发虚假盈利截图。",
        "受害人被转到QQ群后继续投资。",
        "警方提醒，陌生人把你转进微信群要警惕。",
        "QQ群里的刷单广告一直没停过。",
    ],
)
def test_channels_that_were_not_at_work(text: str) -> None:
    assert mentioned(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("对住在宿舍区的务工人员，工会通过微信群推送预警信息。", ["group_chat", "migrant_workers"]),
        ("向在校门口等候的家长讲解骗术。", ["parents"]),
        (
            "对租住在城中村的外来务工人员、快递员和商户逐一讲解。",
            ["merchants", "migrant_workers", "transport_workers"],
        ),
    ],
)
def test_groups_named_by_where_they_are_and_in_a_list(text: str, codes: list[str]) -> None:
    assert mentioned(text) == codes
