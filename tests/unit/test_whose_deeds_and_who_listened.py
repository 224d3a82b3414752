"""Whose deed it is (a bureau's own centre, a member of a chain), who is but named as responsible, and of whom it is told
that they listened, were seen or came."""

from __future__ import annotations

import pytest

from etl.meaning.unit_kind import unit_type_of
from etl.prose.matter.departments import own_name
from etl.prose.matter.speakers_below import member_of_chain

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    ("centre", "bureau", "own"),
    [
        ("县反诈中心", "平塘县公安局", True),
        ("平塘县反诈中心", "平塘县公安局", True),
        ("县公安局反诈骗中心", "平塘县公安局", True),
        ("市反电诈中心", "英德市公安局", True),
        ("区反诈中心", "贵阳市公安局南明分局", True),
        ("南明分局反诈中心", "贵阳市公安局南明分局", True),
        ("罗甸县反诈中心", "平塘县公安局", False),
        ("市反诈中心", "平塘县公安局", False),
        ("云岩区反诈中心", "贵阳市公安局南明分局", False),
        ("县反诈中心", "平塘县教育局", False),
        ("县反诈中心", "平塘县公安局平舟派出所", False),
        ("平舟派出所", "平塘县公安局", False),
    ],
)
def test_a_bureau_runs_its_centre_against_fraud(centre: str, bureau: str, own: bool) -> None:
    assert own_name(centre, bureau) == (bureau if own else centre)


def test_what_its_centre_did_is_the_bureaus() -> None:
    lines = [
        "平塘县公安局2024年3月份反诈宣传工作总结",
        "县反诈中心依托96110预警平台成功劝阻31起，挽回群众损失47.5万元。",
    ]
    assert {fact.unit for fact in read_report(lines).facts} == {"平塘县公安局"}


@pytest.mark.parametrize(
    "sentence",
    [
        "将全镇划分为186个网格，明确包保干部320名，实行“一日一调度”。",
        "设反诈宣传员86名。",
        "确定反诈宣传员86名。",
        "压实包保干部320名责任。",
        "建立“镇村组”三级包保体系，包保干部320名。",
    ],
)
def test_who_is_to_see_to_it_is_nobody_sent_out(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "出动包保干部320名。",
        "组织包保干部320名入户走访。",
        "明确包保干部320名逐户走访。",
        "发动网格员320名开展宣传。",
        "成立由320名干部组成的宣传队。",
    ],
)
def test_who_went_out_counts_whatever_he_is_responsible_for(sentence: str) -> None:
    assert counted(sentence) == [("staff", 320)]


def ways_of_people(sentence: str) -> list[tuple[str, float]]:
    return [
        (f.channel, f.quantity.value)
        for f in read_sentence(sentence).figures
        if f.measure == "people_reached"
    ]


@pytest.mark.parametrize(
    ("sentence", "ways"),
    [
        ("借义诊摆摊宣传1场，听讲群众约260人次，现场解答78人次。", [("stall", 260)]),
        ("在广场设摊，听课群众260人次。", [("stall", 260)]),
        ("入户宣讲3场，听讲260人次。", [("door_to_door", 260)]),
        ("讲座3场，听讲260人次；摆摊2场，听讲群众300人次。", [("lecture", 260), ("stall", 300)]),
        ("摆摊1场、讲座2场，听讲群众400人次。", [("lecture", 400)]),
        ("听讲群众260人次。", [("lecture", 260)]),
    ],
)
def test_who_listened_did_so_where_the_sentence_says(sentence: str, ways: list[tuple[str, float]]) -> None:
    assert ways_of_people(sentence) == ways
    assert [m for m in read_sentence(sentence).mentions if m.channel == "lecture"] == []


def groups(sentence: str, measure: str) -> list[str]:
    return [f.group for f in read_sentence(sentence).figures if f.measure == measure]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("家庭医生电话随访慢病老人时顺带做反诈提醒，共提醒312人次。", "elderly"),
        ("家庭医生随访高血压老人时提醒防骗，累计提醒312人次。", "elderly"),
        ("电话随访出院患者期间做反诈提醒，共提醒312人次。", "patients"),
        ("老人来取药时顺带提醒，共提醒88人次。", "elderly"),
        ("学生来办证时讲防骗，共讲解66人次。", "students"),
        ("随访老人时向家属做反诈提醒，共提醒312人次。", "unspecified"),
        ("护理老人时间不定，共提醒312人次。", "unspecified"),
    ],
)
def test_who_was_seen_or_came_for_something_else_was_told_then(sentence: str, group: str) -> None:
    assert groups(sentence, "people_reached") == [group]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("向新办执照的商户推送反诈短信2300条，接受办事群众咨询近400人次。", "unspecified"),
        ("向商户推送短信2300条，接受前来办事的群众咨询400人次。", "unspecified"),
        ("给老人发放手册300份，接受办税群众咨询400人次。", "unspecified"),
        ("向商户推送短信2300条，接受咨询400人次。", "unspecified"),
        ("走访商户120户，接受咨询400人次。", "merchants"),
        ("向商户推送短信2300条，接受商户咨询400人次。", "merchants"),
    ],
)
def test_whoever_came_there_is_not_whom_messages_went_to(sentence: str, group: str) -> None:
    assert groups(sentence, "consultations") == [group]
    ways = [f.channel for f in read_sentence(sentence).figures if f.measure == "consultations"]
    assert "sms" not in ways


CHAIN = [
    "#接龙　反诈宣传日各企业完成情况（2024年5月17日）",
    "发起：民权县豫东冷链物流园管委会",
    "1. 顺恒物流：到会43人，签承诺书43份",
    "2. 中原冻品城：挨家走商户86户，发宣传单150张",
    "3. 张某：张贴海报12张",
]


def test_each_firm_of_a_chain_reports_for_itself() -> None:
    facts = read_report(CHAIN, "群接龙.txt").facts
    assert [(fact.cell, fact.unit, fact.unit_type, fact.value) for fact in facts] == [
        ("P3", "顺恒物流", "enterprise", 43),
        ("P3", "顺恒物流", "enterprise", 43),
        ("P4", "中原冻品城", "enterprise", 86),
        ("P4", "中原冻品城", "enterprise", 150),
        ("P5", "民权县豫东冷链物流园管委会", "government", 12),
    ]


@pytest.mark.parametrize(
    ("line", "member"),
    [
        ("4、民冷仓储 装反诈APP 21人", "民冷仓储"),
        ("（5）飞腾货运——张贴海报12张", "飞腾货运"),
        ("6. 龙山派出所：设摊1场", "龙山派出所"),
        ("7. 张小凡：张贴海报12张", ""),
        ("8. 横幅：12条", ""),
    ],
)
def test_members_of_a_chain_are_firms_and_units(line: str, member: str) -> None:
    assert member_of_chain(line) == member


def test_firms_go_by_their_trade() -> None:
    assert {unit_type_of(name) for name in ("顺恒物流", "飞腾货运", "中原冻品城")} == {"enterprise"}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("另外提醒：昨天园区门口派出所劝住一名司机，差点被“贷款包装”骗走2.8万。", []),
        ("提醒：昨天我所劝住一名群众，差点被骗走2.8万。", [("scams_stopped", 1)]),
        ("温馨提示：发放资料300份。", [("leaflets", 300)]),
        ("劝阻诈骗5起；伏虎派出所同期劝阻诈骗42起，是我们学习的榜样。", [("scams_stopped", 5)]),
        ("发放资料300份，是群众学习的好帮手。", [("leaflets", 300)]),
    ],
)
def test_what_is_told_for_a_warning_or_to_be_learnt_from(
    sentence: str, figures: list[tuple[str, float]]
) -> None:
    assert counted(sentence) == figures


def mentioned(sentence: str) -> list[str]:
    return [m.group for m in read_sentence(sentence).mentions if m.group != "unspecified"]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("老年客户取大额现金的多问几句。", ["elderly"]),
        ("导诊台护士碰到边排队边接“客服”电话的老年患者，都会多提醒一句。", ["elderly"]),
        ("网格员遇到独居老人，总会多叮嘱几句。", ["elderly_alone"]),
        ("老人多问几句就不容易被骗。", []),
        ("请家长多问一句、多看一眼。", []),
    ],
)
def test_of_whom_one_asks_a_word_more(sentence: str, named: list[str]) -> None:
    assert mentioned(sentence) == named
