"""Reports on work of all kinds (社区一周工作, 平安建设月报, 工会简报): what they name as being about fraud counts, and what
goes on from it; items of one list stand each for themselves (contract 4.16)."""

from __future__ import annotations

import pytest

from etl.prose.matter.general import is_general

from .told_reports import read_report

TITLE, WHO = "迎春社区一周工作（2024年6月10日—6月16日）", "桐庐县桐君街道迎春社区"
OTHERS = (
    "6月13日，组织退役军人座谈1场，走访困难家庭16户，送去慰问品16份。",
    "6月14日，举办健康讲座1场，听众30人。",
)


def told(*lines: str) -> list[tuple[str, float]]:
    reading = read_report([TITLE, WHO, *lines], "迎春社区一周工作.txt")
    return [(fact.measure, fact.value) for fact in reading.facts]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "6月12日，发放反诈传单300份、禁毒折页200份，张贴反诈海报36张、垃圾分类海报40张。",
            [("leaflets", 300), ("posters", 36)],
        ),
        ("本周居民微信群推送信息58条，其中反诈提醒21条、防汛提示24条、医保通知13条。", [("posts", 21)]),
        ("电梯轿厢张贴海报96张，其中反诈48张、冬季用电安全48张。", [("posters", 48)]),
        ("业主微信群推送反诈提醒12条、天气预警9条。", [("posts", 12)]),
        ("组织活动168场，按内容分，助学32场、敬老47场、反诈宣传19场、环保70场。", [("sessions", 19)]),
        (
            "全年发放资料4.6万份：垃圾分类指南2.1万份、防骗手册9800份、交通安全折页1.52万份。",
            [("leaflets", 9800)],
        ),
        ("各班围绕防溺水、防欺凌、反诈三个专题，分别召开主题班会24场、20场和18场。", [("sessions", 18)]),
        ("今天专门做反诈。敲门走访42户，发一封信42份。", [("households", 42), ("leaflets", 42)]),
        ("召开反诈讲座1场，听众60人。此外，家访75户。", [("sessions", 1), ("people_reached", 60)]),
        ("全村义务植树，栽油松1200棵，出动86人，反诈没有顾上。", []),
        ("出动巡逻队员86人次，走访商户40户。", []),
        ("预警劝阻群众4人次，止损金额71万元。", [("scams_stopped", 4), ("loss_prevented", 710000)]),
        ("组织志愿者60人，开展反诈宣讲22场。", [("staff", 60), ("sessions", 22)]),
        (
            "抄表时上门提醒，走访38户；发放“陌生链接不要点”明白卡110张。",
            [("households", 38), ("leaflets", 110)],
        ),
        ("反诈入户提醒38户；消防检查门店12家；发放卡片110张。", [("households", 38)]),
        (
            "发放反诈传单300份，并在“桐君医保”公众号推送提醒6期。",
            [("leaflets", 300), ("posts", 6)],
        ),
        ("发放反诈传单300份。业主大会到场130人。", [("leaflets", 300)]),
    ],
)
def test_of_a_general_report(line: str, expected: list[tuple[str, float]]) -> None:
    assert told(*OTHERS, line) == expected


def test_a_month_that_counts_other_work_alone_dates_nothing() -> None:
    line = (
        "2024年二季度，公司组织行车安全例会24场，张贴文明出行海报210张。车厢张贴反诈海报95张，反诈民警授课3场。"
        "六月安全生产月期间，开展应急演练2场，参演职工130人。"
    )
    facts = read_report(["安顺市公交公司宣传工作总结", line], "宣传总结.txt").facts
    assert [(fact.measure, str(fact.period_start), str(fact.period_end)) for fact in facts] == [
        ("posters", "2024-04-01", "2024-06-30"), ("sessions", "2024-04-01", "2024-06-30"),
    ]  # fmt: skip


def test_a_head_about_fraud_holds_for_what_stands_below_it() -> None:
    lines = [
        "一、矛盾纠纷排查化解",
        "全镇排查矛盾纠纷37件，入户421户。",
        "二、反电信网络诈骗宣传",
        "各村网格员分片包干，入户走访860户，发放宣传单1200份。",
        "5月18日，在集市设点集中宣传1场。",
        "三、禁毒宣传",
        "开展知识讲座2场，发放宣传折页600份。",
    ]
    reading = read_report(["大英县回马镇2024年5月平安建设工作月报", *lines], "平安建设月报.txt")
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("households", 860), ("leaflets", 1200), ("sessions", 1),
    ]  # fmt: skip


def test_what_goes_on_from_the_paragraph_before() -> None:
    lines = ["3月4日，入户讲反诈，走访23户。", "3月5日，继续入户宣传，走访41户。", "3月6日，走访12户。"]
    assert told(*OTHERS, *lines) == [("households", 23), ("households", 41)]


def test_an_item_with_the_mark_of_a_head_ends_the_section_above_it() -> None:
    lines = ["一、组织健康讲座1场，听众30人。", "二、本周居民微信群共推送反诈提醒21条，发放反诈传单300份。"]
    assert told(*OTHERS, *lines) == [("posts", 21), ("leaflets", 300)]


def test_a_report_that_opens_with_fraud_counts_what_names_no_matter() -> None:
    lines = [
        "中枢街道本周动态（2023年7月24日至7月30日）",
        "本周，各社区按照全民反诈行动部署，把工作做到楼道、做到车间，具体情况如下：",
        "1. 城南社区：入户宣传312户，发放明白纸640份。",
        "2. 盐津社区：在酒厂车间开展宣讲2场；工会慰问送去凉茶80箱。",
        "3. 酒都社区：消防演练1场；健康讲座1场。",
    ]
    reading = read_report(lines, "中枢街道本周动态.txt")
    assert [(fact.measure, fact.value) for fact in reading.facts] == [
        ("households", 312), ("leaflets", 640), ("sessions", 2),
    ]  # fmt: skip


def test_a_number_of_no_matter_is_said() -> None:
    reading = read_report(
        [TITLE, WHO, *OTHERS, "发放反诈传单300份。", "走访商户40户，发放宣传单40份。"], "周工作.txt"
    )
    assert [(i.cell, i.code) for i in reading.issues] == [("P6", "prose_unnamed_matter")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([TITLE, *OTHERS, "发放反诈传单300份。"], True),
        ([TITLE, OTHERS[0], "发放反诈传单300份。"], True),  # 工作 of a week
        (["浛洸法庭工作情况", "开展巡回审判5场，旁听群众260人次。", "摆放反诈展板4块。"], True),
        (["大英县幼儿园2023年4月园务小结", OTHERS[0], "发放反诈传单300份。"], True),
        (["银龄课堂开课啦", OTHERS[0], "发放反诈传单300份。"], False),
        ([TITLE, *OTHERS], True),
        (["银龄课堂开课啦", "社区专讲养老诈骗，帮老人守住养老钱。", *OTHERS], False),
        (["年度回顾", "组织活动168场，助学32场、反诈宣传19场、环保70场。", *OTHERS], True),
    ],
)  # fmt: skip
def test_which_reports_are_general(lines: list[str], expected: bool) -> None:
    assert is_general(lines) is expected
