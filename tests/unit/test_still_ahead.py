"""What is told of a day to come, prepared for, laid upon a body or asked for is neither a fact nor a mention (1, 4.16)."""

from __future__ import annotations

import pytest

from .told_reports import counted, read_report, read_sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "（四）通信运营商要向全县用户发送公益短信50万条。",
        "（四）县融媒体中心要在黄金时段播放公益广告60次。",
        "3.寄递企业要在包裹上张贴提示贴5万张。",
        "2.旅行社应向出境游客发放告知书3000份。",
        "出租车公司要在车载屏滚动播放提示语，每日不少于20次。",
        "（六）公安机关要对潜在受害人开展见面劝阻200人。",
        "高校要召开主题班会100场，覆盖学生3万人。",
        "银行保险机构要在6月底前开展宣讲30场。",
        "一要加大宣传，发放宣传单5000份；二要入户走访3000户。",
        "（八）县教育局负责向家长发放一封信3万份，6月10日前完成。",
        "宣传部门牵头制作短视频3部，于6月20日前完成。",
        "责任单位：县教育局；任务：举办讲座20场。",
        "月底前还需走访80户。",
        "申请补充宣传单1000份。",
        "需增配宣传车1台。",
        "请上级再配发手册300册。",
        "李副书记要求：各村5月底前安装率达到85%，龙山村再入户200户。",
        "县局要求：各所发放宣传单300份。",
    ],
)
def test_what_a_body_has_to_do_or_asks_for(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.mentions, reading.queries, reading.planned) == ([], [], [], True)


@pytest.mark.parametrize(
    "sentence",
    [
        "西方村明天准备悬挂横幅3条，走访商户20家。",
        "社区明日到养老院开展讲座1场。",
        "派出所后天去实验小学上反诈课2场，预计覆盖600人。",
        "民警明早在车站发放宣传单500份。",
        "准备走访商户20家。",
        "我行准备去工地宣讲2场。",
        "准备给每户发放明白纸300份。",
        "准备再印宣传单2000份。",
        "过几天再去集市设摊2次。",
        "改天到村里开院坝会1场。",
        "村里想在国庆期间办反诈晚会1场。",
        "下学期安排主题班会20场。",
        "周五还要去敬老院宣讲1场。",
        "七月份准备再办讲座两场。",
    ],
)
def test_days_to_come(sentence: str) -> None:
    reading = read_sentence(sentence)
    assert (reading.figures, reading.mentions, reading.planned) == ([], [], True)


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("老人白天要上班，民警利用晚上入户走访80户。", [("households", 80)]),
        ("活动主要发放宣传单300份。", [("leaflets", 300)]),
        ("物业主要张贴海报20张。", [("posters", 20)]),
        ("家长要在承诺书上签字，收回承诺书300份。", [("pledges", 300)]),
        ("根据企业需要开展讲座2场。", [("sessions", 2)]),
        ("根据需要增设展板10块。", [("boards", 10)]),
        ("学校应邀组织讲座2场。", [("sessions", 2)]),
        ("我行要客部向企业财务人员发放手册60份。", [("leaflets", 60)]),
        ("宣传组负责发放折页300份。", [("leaflets", 300)]),
        ("全部走访任务已于5月20日前完成，入户320户。", [("households", 320)]),
        ("明日之星幼儿园发放一封信200份。", [("leaflets", 200)]),
        ("为守护孩子的明天，发放宣传单300份。", [("leaflets", 300)]),
        ("以“反诈护航明天”为主题开展讲座3场。", [("sessions", 3)]),
        ("会后，民警对下周活动作了安排，并发放宣传单300份。", [("leaflets", 300)]),
        ("村民说明天还来听，今天到场56人。", [("people_reached", 56)]),
        ("民警走访准备外出务工人员60人。", [("people_reached", 60)]),
        ("对准备转账的老人进行劝阻3起。", [("scams_stopped", 3)]),
        ("按照县局要求：开展讲座3场。", [("sessions", 3)]),
        ("县局要求，我所立即行动，共发放宣传单300份。", [("leaflets", 300)]),
        ("入户走访320户，5月20日前完成。", [("households", 320)]),
        ("针对群众急需解决的问题宣讲3场。", [("sessions", 3)]),
        ("老人想在家门口听讲座，社区开展讲座2场。", [("sessions", 2)]),
        ("经过精心准备，举办讲座2场。", [("sessions", 2)]),
    ],
)
def test_what_was_done_all_the_same(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert counted(sentence) == figures


def test_what_is_put_off_till_tomorrow_takes_no_day_from_what_was_done() -> None:
    lines = ["鹤林村反诈日记", "8月12日 星期六", "昨天送来海报50张，今天贴完了其中42张，剩下的明天贴。"]
    facts = read_report(lines, "尤溪县梅仙镇鹤林村2023年8月反诈日记.txt").facts
    assert [(fact.value, str(fact.period_start)) for fact in facts] == [(42, "2023-08-12")]


NOTICE = ["关于开展2024年全民反诈集中宣传月活动的通知", "各镇街、各成员单位：", "（一）旅游景区设置反诈展板20块。",
          "（二）县邮政公司在包裹上张贴提示贴5万张。"]  # fmt: skip


@pytest.mark.parametrize(
    "head",
    [
        [],
        ["莒南县打击治理电信网络新型违法犯罪工作联席会议办公室"],
        ["莒南县反诈工作联席会议办公室文件", "莒反诈联办〔2024〕12号"],
    ],
)
def test_the_title_of_a_notice_may_stand_below_its_letterhead(head: list[str]) -> None:
    reading = read_report([*head, *NOTICE], "通知.txt")
    assert (reading.facts, {issue.code for issue in reading.issues}) == ([], {"prose_ahead"})
    assert [cell.role for cell in reading.cells][-2:] == ["planned", "planned"]


def test_a_report_below_a_letterhead_counts() -> None:
    lines = ["大英县公安局回马派出所", "2024年5月反诈宣传工作情况通报", "5月发放宣传单1200份。"]
    assert [(fact.measure, fact.value) for fact in read_report(lines, "通报.txt").facts] == [
        ("leaflets", 1200)
    ]
