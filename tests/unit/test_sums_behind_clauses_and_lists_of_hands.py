"""Sums behind a clause without a number, rounds and what each brought, readers who sent on, lists of those who did the work,
what was signed and came back, accounts that are followed, weekly sums and issues of a bulletin with their time."""

from __future__ import annotations

from datetime import date

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("发放反诈手册，做到一人一册，共1250册。", [("leaflets", 1250)]),
        ("发放反诈手册，覆盖全村，共1250册。", [("leaflets", 1250)]),
        ("参会：综治办、派出所负责人，共23人。", []),
        ("群发公益短信2次，每次15万条。", [("sms", 300_000)]),
        ("播放反诈广播2轮，每轮12次。", [("broadcasts", 24)]),
        ("开展讲座3次，每次200人。", [("sessions", 3), ("people_reached", 600)]),
        ("推送反诈文章12篇，阅读量达3.6万次，转发2100次。", [("posts", 12), ("views", 36_000)]),
        ("公众号推文2篇，共被群众转发860余次。", [("posts", 2)]),
        ("微信群转发2100次。", [("posts", 2100)]),
        ("微信群转发预警信息21条，浏览860次。", [("posts", 21), ("views", 860)]),
        ("公众号发文3篇，点击1860人次。", [("posts", 3), ("views", 1860)]),
        ("电子屏滚动播放，浏览860次。", []),
        ("利用三天时间走完了辖区全部1860户。", [("households", 1860)]),
        ("反诈小分队12人兵分三路进村入户。", [("staff", 12)]),
        ("宣传队26人分成5组走进村组。", [("staff", 26)]),
        (
            "全镇226名村组干部、118名网格员走村入户，宣传群众1.2万人。",
            [("staff", 226), ("staff", 118), ("people_reached", 12_000)],
        ),
        ("志愿者40名、民警12名、银行员工8名参加服务。", [("staff", 40), ("staff", 12), ("staff", 8)]),
        ("组织干部职工、村级协办员326人次，深入村社入户4280户。", [("staff", 326), ("households", 4280)]),
        ("组织包村干部、护学员120人次开展入户宣传。", [("staff", 120)]),
        ("选派法治副校长86名到校授课。", [("staff", 86)]),
        ("培训网格员、楼栋长等“反诈宣传员”320名。", [("people_reached", 320)]),
        ("组织参加培训学员40人，入户走访52户。", [("people_reached", 40), ("households", 52)]),
        ("组织226名村组干部、118名网格员参加培训。", [("people_reached", 226), ("people_reached", 118)]),
        ("楼道里贴了320张“温馨提示”。", [("posters", 320)]),
        ("在各楼道张贴320份反诈提醒。", [("posters", 320)]),
        ("帮老人注册APP 45人，讲解防骗设置120人。", [("app_installs", 45), ("people_reached", 120)]),
        ("大喇叭每天喊2遍，一个月下来喊了60遍。", [("broadcasts", 60)]),
        ("反诈宣传摊位前，一上午接待了120人。", [("consultations", 120)]),
        (
            "召开推进会2次，召开院坝会186场，参会群众5600人。",
            [("sessions", 186), ("people_reached", 5600)],
        ),
        ("召开院坝会18场，随后召开推进会1次，参会56人。", [("sessions", 18)]),
        ("发放反诈礼包（含围裙1条、手册1本、扇子1把）共500份。", [("gifts", 500)]),
        ("人人签订《不参与“两卡”犯罪承诺书》，回收358份。", [("pledges", 358)]),
        ("制作发放《反诈告知书》，群众签字确认1200份。", [("pledges", 1200)]),
        ("发放“反诈小卡”4000张。", [("leaflets", 4000)]),
        ("获区级以上媒体报道4篇。", [("media_reports", 4)]),
        ("劝阻疑似“医保卡停用”诈骗2起。", [("scams_stopped", 2)]),
        ("大喇叭已停用2处，张贴海报20张。", [("posters", 20)]),
        ("反诈微信公众号累计关注3.8万人。", []),
        ("抖音号发布短视频4条，新增粉丝1200人。", [("videos", 4)]),
        (
            "堵截可疑转账3笔，金额12.6万元，为客户挽回损失。",
            [("scams_stopped", 3), ("loss_prevented", 126_000)],
        ),
        ("堵截可疑转账3笔，金额12.6万元。", [("scams_stopped", 3)]),
        ("年内目标：宣传资料发放突破80万份。", []),
    ],
)
def test_what_is_counted(sentence: str, expected: list[tuple[str, float]]) -> None:
    assert counted(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("外来务工人员1680人中，已有1512人安装国家反诈中心APP。", [("migrant_workers", "app")]),
        ("全系统1620名干部职工中，已有1588人安装国家反诈中心APP。", [("unspecified", "app")]),
        ("班主任在家长群发反诈提醒18条。", [("parents", "group_chat")]),
        ("投递员随报刊投送宣传单7800份。", [("unspecified", "handout")]),
        ("在《长江日报》刊发报道2篇。", [("unspecified", "media")]),
    ],
)
def test_whom_it_reached_and_how(sentence: str, expected: list[tuple[str, str]]) -> None:
    lines = ["镇安县公安局城关派出所2024年5月反诈宣传小结", "", sentence]
    assert [(f.target_group, f.channel) for f in read_report(lines).facts] == expected


def test_parts_named_by_their_place_lie_there() -> None:
    lines = [
        "保山市反诈联席办关于2023年8月反诈宣传情况的通报",
        "8月，全市开展集中宣传214场，其中隆阳区68场、腾冲市55场、城区20场。",
    ]
    told = [(f.value, f.district_code) for f in read_report(lines).facts]
    assert told == [(71, "5305"), (68, "530502"), (55, "530581"), (20, "5305")]


def test_a_weekly_sum_below_a_diary_counts_nothing_again() -> None:
    reading = read_report(
        [
            "韩城市公安局新城派出所反诈宣传工作日志（2023年3月）",
            "3月6日　星期一　晴",
            "上午到广场设点宣传，发宣传单150张。",
            "3月7日　星期二　多云",
            "走访宾馆，张贴提示海报21张。",
            "一周小计：宣传单150张、海报31张。",
        ]
    )
    assert [(f.cell, f.measure, f.value) for f in reading.facts] == [
        ("P3", "leaflets", 150),
        ("P5", "posters", 21),
    ]
    told = [(i.code, i.severity) for i in reading.issues if i.cell == "P6"]
    assert told == [("prose_restated", "note"), ("prose_total_differs", "query")]


def test_what_was_done_of_a_plan_says_again_what_was_told() -> None:
    reading = read_report(
        [
            "恒发鞋业有限公司2024年5月反诈宣传月报告",
            "（一）开展反诈培训35场。",
            "（二）对标对表。全月计划培训40场，实际完成35场，完成率87.5%。",
        ]
    )
    assert [(f.measure, f.value) for f in reading.facts] == [("sessions", 35)]


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("2023年第32期（8月7日—8月13日）", date(2023, 8, 7), date(2023, 8, 13)),
        ("第32期（2023.8.7-8.13）", date(2023, 8, 7), date(2023, 8, 13)),
        ("（2023年第32期 8月7日至13日）", date(2023, 8, 7), date(2023, 8, 13)),
        ("2023年第22期（8月上旬）", date(2023, 8, 1), date(2023, 8, 10)),
        ("2025年第3期（9月）", date(2025, 9, 1), date(2025, 9, 30)),
    ],
)
def test_an_issue_of_a_bulletin_is_of_the_time_beside_its_number(line: str, start: date, end: date) -> None:
    reading = read_report(["台江区反诈中心周报", line, "举办宣讲会9场。"])
    assert [(f.period_start, f.period_end) for f in reading.facts] == [(start, end)]
    assert [c.role for c in reading.cells if c.cell == "P2"] == ["meta"]


def test_a_list_of_hands_is_read_in_a_sentence_alone() -> None:
    told = [(f.measure, f.text) for f in read_sentence("发动全镇226名村组干部、36名民警参与宣传。").figures]
    assert [measure for measure, _ in told] == ["staff", "staff"]
