"""News reports: where films and posts were read, scenes that no unit paints, the day before filing, days in a row."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.other_matters import tells_of_other_matter
from etl.normalise import normalise_bytes
from etl.schema import Reading

TITLE = "西湖社区2024年5月反诈宣传工作总结"


def read(*lines: str, name: str = "总结.txt") -> Reading:
    return normalise_bytes("\n".join(lines).encode(), name, today=date(2030, 1, 1))


@pytest.mark.parametrize(
    ("line", "ways"),
    [
        ("公众号推送反诈文章4篇，阅读量5236次，视频号发布短视频3条。", ["official_account"]),
        ("拍摄方言版反诈短视频6个，播放量12.7万次。", ["short_video"]),
        ("公众号推文15篇，抖音发布短视频3条，累计阅读播放4.3万余次。", ["unspecified"]),
        ("推送预警短信3000条，公众号文章2篇，阅读1.2万次。", ["official_account"]),
        ("发放宣传单300份。阅读量500次。", ["unspecified"]),
    ],
)
def test_what_was_read_is_of_where_it_was_put(line, ways):
    assert [fact.channel for fact in read(TITLE, line).facts if fact.measure == "views"] == ways


@pytest.mark.parametrize(
    ("line", "units"),
    [
        (
            "3月26日晚，平江县高铁新城项目部的工地食堂里灯火通明，一堂“反诈夜校”开讲。平江县公安局岑溪派出所民警讲解骗局，发放手册80份。",
            {"平江县公安局岑溪派出所"},
        ),
        (
            "9月11日下午，河东县河东小学的操场上传来阵阵笑声。学校保卫科把反诈课搬到操场，发放宣传单300份。",
            {"河东县河东小学"},
        ),
    ],
)
def test_a_scene_is_no_sender_where_somebody_acts_in_it(line, units):
    assert {fact.unit for fact in read("反诈课堂进工地", line, "2024年9月12日").facts} == units


def test_a_file_named_by_its_day_tells_of_the_day_before():
    lines = ("反诈夜市开张", "7月20日晚，天台县云溪街道夜市里人来人往。", "活动当晚，发放宣传资料420份。")
    facts = read(*lines, name="20230721云溪街道反诈夜市简讯.txt").facts
    assert [(fact.value, str(fact.period_start), str(fact.period_end)) for fact in facts] == [
        (420, "2023-07-20", "2023-07-20")
    ]
    later = read("反诈宣传", "发放宣传资料420份。", name="20230721云溪街道简讯.txt").facts
    assert [str(fact.period_start) for fact in later] == ["2023-07-21"]


@pytest.mark.parametrize(("days", "first"), [("两天", "2024-03-25"), ("三天", "2024-03-26")])
def test_so_many_days_are_those_told_of_before(days, first):
    lines = (
        "反诈进工地",
        "3月26日，平江县公安局岑溪派出所民警走进工地讲课。",
        "此前的3月25日，民警还走进企业座谈。",
        f"{days}来，派出所共发放宣传手册860份。",
        "2024年3月27日",
    )
    handed = [fact for fact in read(*lines).facts if fact.measure == "leaflets"]
    assert [str(fact.period_start) for fact in handed] == [first]


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("今年1至4月，警情减少6起，成功劝阻诈骗2起。", ("2024-01-01", "2024-04-30")),
        ("4月，立案数下降26.3%，为群众挽回损失88万元。", ("2024-04-01", "2024-04-30")),
        ("3月5日，发案1起，民警劝阻1起。", ("2024-05-01", "2024-05-31")),
    ],
)
def test_what_was_saved_is_of_the_time_of_the_cases(line, period):
    assert [(str(f.period_start), str(f.period_end)) for f in read(TITLE, line).facts] == [period]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("晚上演出，台下300多名村民时而哄堂大笑。", [300]),
        ("戏台前坐满了群众。台下百余名村民频频鼓掌，听得认真。", [100]),
    ],
)
def test_who_laughed_and_clapped_was_there(line, people):
    assert [fact.value for fact in read(TITLE, line).facts if fact.measure == "people_reached"] == people


def test_a_trap_is_fraud_by_another_name():
    assert not tells_of_other_matter("开展“防范保健品消费陷阱”讲座31场次")
    assert tells_of_other_matter("开展健康保健讲座3场")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("一个挂着“反诈补给站”灯箱的摊位前排起了长队。", {"stall"}),
        ("邀请大家转动“反诈大转盘”赢取环保袋、抽纸等小礼品。", {"gift"}),
        ("有奖问答环节，一把把印着“全民反诈”字样的小扇子成了抢手货。", {"gift"}),
        ("县广播电视台在黄金时段滚动播出反诈公益广告。", {"media"}),
        ("民警打起快板讲防骗，工友们边听边笑边鼓掌。", {"performance", "migrant_workers"}),
        ("家长们围着民警打听如何识别骗局。", {"parents"}),
        ("家长围着校门等孩子放学，骗子趁机行骗。", set()),
    ],
)
def test_ways_and_groups_are_told_in_a_scene(line, named):
    mentions = read(TITLE, line).mentions
    assert {m.channel if m.channel != "unspecified" else m.target_group for m in mentions} == named
