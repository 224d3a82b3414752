"""Reports and tables of all kinds of work: only what is of the campaign counts (contract 4.16)."""

from __future__ import annotations

from .small_sheets import figures, read
from .told_reports import read_report


def test_sections_of_other_work_count_nothing():
    reading = read_report(
        [
            "遂昌农商银行2024年第三季度经营情况报告",
            "现将有关情况报告如下。",
            "1. 渠道建设",
            "三季度短信通知服务新增签约1870户，手机银行APP月活跃客户5.8万人。",
            "2. 信贷服务",
            "走访小微企业215户，发送贷款到期还款提醒短信1.2万条。",
            "3. 队伍建设",
            "三季度举办信贷新规培训5期，参训员工420人次。",
            "4. 反诈与消费者权益保护",
            "三季度，我行开展反诈进社区宣传活动11场，发放反诈折页2600余份。",
            "5. 宣传工作",
            "三季度，张贴防骗海报30张。",
        ]
    )
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("sessions", 11), ("leaflets", 2600), ("posters", 30),
    ]  # fmt: skip


def test_a_report_about_the_campaign_has_no_sections_of_other_work():
    reading = read_report(
        [
            "遂昌农商银行2024年第三季度反诈宣传工作报告",
            "一、渠道建设",
            "悬挂横幅12条。",
            "二、反诈进社区",
            "发放折页2600份。",
            "三、队伍建设",
            "举办员工反诈培训3期。",
        ]
    )
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("banners", 12), ("leaflets", 2600), ("sessions", 3),
    ]  # fmt: skip


def test_what_is_arranged_beside_what_was_done_is_a_plan_and_a_head_says_when():
    reading = read(
        [
            ["平远县大柘中心小学周工作安排"],
            ["部门", "上周完成情况（2024年4月15日—19日）", "本周工作安排（2024年4月22日—26日）"],
            ["德育处", "各班召开反诈主题班会24场，1080名学生参加。", "4月24日邀请派出所民警作反诈讲座1场，540名学生参加。"],
            ["教务处", "开展教研活动4次；46名教师参加信息技术培训。", "组织青年教师公开课3节。"],
        ],
        "平远县大柘中心小学第9周工作安排.xlsx",
    )  # fmt: skip
    assert figures(reading) == [("B3", "sessions", 24), ("B3", "people_reached", 1080)]
    assert {str(fact.period_start) for fact in reading.facts} == {"2024-04-15"}


def test_whoever_is_told_of_lives_in_a_town_and_a_station_tells():
    reading = read_report(
        [
            "三次敲门，把老人从骗局里拉回来",
            "5月6日，家住泾川县玉都镇的72岁老人提着一篮鸡蛋来到玉都派出所，说什么也要让民警收下。",
            "反诈预警几乎同时到了玉都派出所。",
            "所长介绍，2024年4月份，派出所入户走访群众486户，发放防骗宣传单900余份。",
        ]
    )
    assert [(fact.unit, fact.value) for fact in reading.facts] == [("玉都派出所", 486), ("玉都派出所", 900)]


def test_officers_sent_to_an_arrest_are_none_of_the_campaign():
    lines = [
        "桃源县公安局2024年5月打击治理电诈工作通报",
        "5月17日，抽调警力52人赴外地集中收网。",
        "发放反诈宣传单300份。",
    ]
    assert [fact.value for fact in read_report(lines).facts] == [300]
