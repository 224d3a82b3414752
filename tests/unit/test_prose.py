"""Sentences as units write them: what counts, what does not, and what is only mentioned."""

from __future__ import annotations

from datetime import date

import pytest

from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.meaning.quantity_sums import multiply, subtract
from etl.prose import is_prose, read_prose
from etl.prose.words.parts import DifferingTotal
from etl.prose.words.text import fold_prose

Counted = tuple[str, float, float | None, str, str]  # measure, value, high, group, channel
NONE = "unspecified"


def counted(sentence: str) -> list[Counted]:
    return [
        (f.measure, f.quantity.value, f.quantity.high, f.group, f.channel)
        for f in read_prose(sentence).figures
    ]


def mentioned(sentence: str) -> set[str]:
    return {m.group if m.group != NONE else m.channel for m in read_prose(sentence).mentions}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (
            "发放宣传单100余份，张贴宣传海报20余张，现场解答群众疑问30余次",
            [
                ("leaflets", 100, 199, NONE, NONE),
                ("posters", 20, 29, NONE, NONE),
                ("consultations", 30, 39, NONE, NONE),
            ],
        ),
        ("组织反诈专题宣传活动53场", [("sessions", 53, 53, NONE, NONE)]),
        ("专题活动现场覆盖人次近9000人", [("people_reached", 9000, 9000, NONE, NONE)]),
        ("已成功拦截3起电信诈骗事件", [("scams_stopped", 3, 3, NONE, NONE)]),
        ("协助民警成功拦截针对患者的诈骗3起", [("scams_stopped", 3, 3, "patients", NONE)]),
        ("与辖区60多名独居老人一一结对", [("people_reached", 60, 69, "elderly_alone", "door_to_door")]),
        ("宣传单28种60000余份", [("leaflets", 60000, 69999, NONE, NONE)]),
        ("此次共发放宣传折页300套共300册", [("leaflets", 300, 300, NONE, NONE)]),
        (
            "走访居民1200余户、商户400余家",
            [
                ("households", 1200, 1299, "residents", "door_to_door"),
                ("households", 400, 499, "merchants", "door_to_door"),
            ],
        ),
        ("受教育群众1250人次", [("people_reached", 1250, 1250, NONE, NONE)]),
        (
            "召开主题班会12场次，参加学生560人",
            [
                ("sessions", 12, 12, "students", "class_meeting"),
                ("people_reached", 560, 560, "students", "class_meeting"),
            ],
        ),
        (
            "设摊宣传2场，发放宣传单400份、环保袋100个",
            [
                ("sessions", 2, 2, NONE, "stall"),
                ("leaflets", 400, 400, NONE, NONE),
                ("gifts", 100, 100, NONE, NONE),
            ],
        ),
        (
            "发放500份宣传单、张贴海报20张",
            [("leaflets", 500, 500, NONE, NONE), ("posters", 20, 20, NONE, NONE)],
        ),
        ("10条横幅、500份传单", [("banners", 10, 10, NONE, NONE), ("leaflets", 500, 500, NONE, NONE)]),
        ("组织辖区120名企业财务人员参加培训", [("people_reached", 120, 120, "finance_staff", "training")]),
        ("向300余名老年人讲解防骗知识", [("people_reached", 300, 399, "elderly", NONE)]),
        (
            "开展了一场反诈讲座，60余名老年人到场听讲",
            [("sessions", 1, 1, NONE, "lecture"), ("people_reached", 60, 69, "elderly", "lecture")],
        ),
        (
            "针对老年人开展讲座2场，发放宣传单300份，受教育120人次",
            [
                ("sessions", 2, 2, "elderly", "lecture"),
                ("leaflets", 300, 300, "elderly", NONE),
                ("people_reached", 120, 120, "elderly", "lecture"),
            ],
        ),
        (
            "3名民警、5名网格员入户走访60户",
            [
                ("staff", 3, 3, NONE, NONE),
                ("staff", 5, 5, NONE, "door_to_door"),
                ("households", 60, 60, NONE, "door_to_door"),
            ],
        ),
        (
            "培训网格员200人次，出动民警20余人次、警车5辆",
            [
                ("people_reached", 200, 200, NONE, "training"),
                ("staff", 20, 29, NONE, NONE),
                ("vehicles", 5, 5, NONE, NONE),
            ],
        ),
        (
            "成功劝阻电信诈骗案件5起，挽回经济损失20余万元",
            [("scams_stopped", 5, 5, NONE, NONE), ("loss_prevented", 200000, 299999, NONE, NONE)],
        ),
        (
            "微信群转发信息60余条，阅读量达1.2万",
            [("posts", 60, 69, NONE, "group_chat"), ("views", 12000, None, NONE, "group_chat")],
        ),
        ("引导460名群众下载国家反诈中心APP", [("app_installs", 460, 460, NONE, NONE)]),
        ("校园广播播放12次", [("broadcasts", 12, 12, NONE, NONE)]),
        ("入户发放宣传单500余份", [("leaflets", 500, 599, NONE, "door_to_door")]),
        ("已向辖区商户发放宣传单500余份", [("leaflets", 500, 599, "merchants", NONE)]),
        ("深入4个村委会宣传，受众390余人", [("people_reached", 390, 399, NONE, NONE)]),
        ("按照上级要求发放宣传单300份", [("leaflets", 300, 300, NONE, NONE)]),
        ("街道将宣传单500份发放给居民", [("leaflets", 500, 500, NONE, NONE)]),
        ("发放宣传单８００份，较去年同期增加200份", [("leaflets", 800, 800, NONE, NONE)]),
        ("拟发放宣传单500份，已发放300份", [("leaflets", 300, 300, NONE, NONE)]),
        ("因下雨取消讲座1场，发放宣传单200份", [("leaflets", 200, 200, NONE, NONE)]),
        (
            "犯罪分子冒充客服，通过微信群发布信息300条，民警随即发放宣传单200份",
            [("leaflets", 200, 200, NONE, NONE)],
        ),
        ("农行组织员工8人在农贸市场开展反诈宣传", [("staff", 8, 8, NONE, NONE)]),
        ("组织员工80人参加反诈培训", [("people_reached", 80, 80, "workers", "training")]),
        (
            "20名党员干部走访群众100户",
            [("staff", 20, 20, NONE, "door_to_door"), ("households", 100, 100, NONE, "door_to_door")],
        ),
        (
            "拨打劝阻电话65个，成功劝阻2起，避免群众损失8.6万元",
            [("scams_stopped", 2, 2, NONE, NONE), ("loss_prevented", 86000, 86000, NONE, NONE)],
        ),
        (
            "发放宣传单400份，其中向老年人发放150份",
            [("leaflets", 250, 250, NONE, NONE), ("leaflets", 150, 150, "elderly", NONE)],
        ),
        ("发放告家长书2.1万份", [("leaflets", 21000, 21000, "parents", NONE)]),
        ("我行49个网点共开展活动98场次", [("sessions", 98, 98, NONE, "branch")]),
        (
            "开展反诈宣传进校园12场次、进企业5场次",
            [("sessions", 12, 12, "students", NONE), ("sessions", 5, 5, "workers", NONE)],
        ),
    ],
)
def test_counts_of_the_campaign(sentence: str, figures: list[Counted]) -> None:
    assert counted(sentence) == figures


@pytest.mark.parametrize(
    "sentence",
    [
        "结合11种诈骗手法讲解",
        "49个营业网点遍布每个乡镇",
        "徐某被骗9900元，请拨打110报警",
        "骗取中老年客户133人共计200万元",
        "目前在侦刑事案件4起，摸排34条线索",
        "对全省1180家养老机构开展检查",
        "检查企业30家，发现隐患12处",
        "破获电信诈骗案件4起，抓获嫌疑人20人",
        "每二月一次的便民服务活动",
        "一场“防范养老诈骗”专题宣传讲座走进社区食堂",
        "进行了第一期反电信诈骗知识宣讲",
        "组建微信群12个",
        "在12个社区张贴海报",
        "满意率98%，宣传覆盖面达100%",
        "计划下周发放宣传单500份",
        "拟于6月举办讲座3场",
        "力争发放宣传单500份",
        "下一步，将继续发放宣传单500份。一是举办讲座3场。",
        "要求各单位发放宣传单不少于300份",
        "各派出所要发放宣传单500份以上",
        "应发放宣传单500份",
        "上级要求每周至少开展2场讲座、发放资料500份",
        "各学校每学期至少召开主题班会2次",
        "目标在年底前实现家长APP安装5000人",
        "本周未进校园开展讲座2场",
        "该行已为1.5万名客户办理限额管理",
        "原定的讲座2场因疫情取消",
        "学校未召开班会3场",
        "未发放宣传单300份",
        "嫌疑人通过短信群发诈骗信息2万条",
        "较去年同期多发放宣传单200份",
        "去年同期发放宣传单800份",
    ],
)
def test_numbers_that_are_no_facts(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "约30户群众不知晓反诈中心APP",
        "仍有120人未安装APP",
        "全校500名学生、家长未下载APP",
        "还有50户未走访到",
        "15名老人拒绝入户宣传",
        "120名群众没有安装反诈APP",
        "个别村宣传资料300份发放不到位",
        "存在的问题是发放宣传单300份，覆盖面小",
        "某团伙以养老项目为名开办讲座20场，向老人赠送鸡蛋、毛巾等小礼品1000余份，骗取133人共计2000万元",
        "某公司开办健康讲座12场，发放传单3000份",
        "张某以投资为名召开讲座20场，赠送礼品1000份",
        "李××自称顾问开办讲座8场，发放传单300份",
        "先后举办推介会20场，赠送礼品1000份，骗取老人钱财",
        "较上月多发放300份",
        "印制宣传单5000份",
        "请各单位及时发放宣传单300份",
        "你收到发放的宣传单2份了吗？",
    ],
)
def test_what_was_not_done_or_done_by_others_gives_nothing(sentence: str) -> None:
    assert counted(sentence) == []
    assert mentioned(sentence) <= {"handout"}


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("本月发放宣传单10份，上月发放宣传单8份", [("leaflets", 10)]),
        (
            "上月发放宣传单8份，张贴海报5张，本月发放宣传单10份，举办讲座3场",
            [("leaflets", 10), ("sessions", 3)],
        ),
        ("上周发放宣传单8份，开展讲座2场。本周计划开展讲座3场", [("leaflets", 8), ("sessions", 2)]),
        ("上月开展讲座3场，发放宣传单20份", [("sessions", 3), ("leaflets", 20)]),
        ("走访商户40户未发现异常", [("households", 40)]),
        ("民警向60名未成年人讲解防骗知识", [("people_reached", 60)]),
        ("针对存在的问题，发放宣传单300份", [("leaflets", 300)]),
        ("针对宣传不到位的问题，入户走访300户", [("households", 300)]),
        ("李××冒充客服发布信息300条，民警随即发放宣传单200份", [("leaflets", 200)]),
        ("民警向群众讲解骗子骗取钱财的手法，发放宣传单200份", [("leaflets", 200)]),
        ("成功劝阻李某向骗子转账，挽回损失3万元", [("loss_prevented", 30000)]),
        ("在某学校开展讲座2场", [("sessions", 2)]),
        ("某高校举办反诈讲座1场", [("sessions", 1)]),
        ("以“你被骗了吗？”为主题开展讲座2场", [("sessions", 2)]),
        ("摆放海报、展架、操作指南等共计196件", [("mixed_materials", 196)]),
        ("海报、展架共计196件", [("mixed_materials", 196)]),
        ("堵截诈骗汇款2笔", [("scams_stopped", 2)]),
        ("紧急止付5笔，止付金额30万元", [("loss_prevented", 300000)]),
        ("分3批发放宣传单，每批500份", [("leaflets", 1500)]),
        ("先后3次发放宣传单，每次200份", [("leaflets", 600)]),
        ("发布抖音短视频12部，播放3.4万次", [("videos", 12), ("views", 34000)]),
        ("利用LED屏播放12次", [("broadcasts", 12)]),
        ("宣传单由原来的500份增至800份", [("leaflets", 800)]),
        ("发放宣传单800份，较上月多发放300份", [("leaflets", 800)]),
        ("印制宣传单5000份，发放3200份，剩余1800份", [("leaflets", 3200)]),
        ("领取宣传单3000份，发放给群众2000份", [("leaflets", 2000)]),
        ("印制海报200张，张贴150张", [("posters", 150)]),
        ("印制并发放宣传单500份", [("leaflets", 500)]),
        ("印制宣传单500份，全部发放给群众", [("leaflets", 500)]),
        ("制作展板10块、横幅5条", [("boards", 10), ("banners", 5)]),
        ("赠送笔记本120本", [("gifts", 120)]),
        ("向未安装APP的群众120人进行宣传", [("people_reached", 120)]),
        ("制作反诈短视频3部，播放量1.2万", [("videos", 3), ("views", 12000)]),
        ("赠送签字笔200支、笔记本100本", [("gifts", 200), ("gifts", 100)]),
    ],
)
def test_what_is_counted_among_what_is_not(sentence: str, figures: list[tuple[str, float]]) -> None:
    assert [(f.measure, f.quantity.value) for f in read_prose(sentence).figures] == figures


def test_about_may_stand_before_the_unit() -> None:
    figure = read_prose("解答患者咨询200左右人次").figures[0]
    assert (figure.measure, figure.quantity) == ("consultations", Quantity(200, 180, 220, "about", "人次"))


def test_what_was_printed_is_said_and_not_counted() -> None:
    reading = read_prose("印制宣传单5000份，剩余1800份")
    assert reading.figures == []
    assert ("prose_in_stock", "5000份") in [(code, words) for code, _, _, words in reading.queries]


def test_groups_of_parts_and_neighbours_are_not_those_of_the_whole() -> None:
    figures = counted("开展活动53场，其中进校园12场、进企业9场，现场覆盖人次近9000人")
    assert [(measure, group) for measure, _, _, group, _ in figures] == [
        ("sessions", NONE),
        ("sessions", "students"),
        ("sessions", "workers"),
        ("people_reached", NONE),
    ]
    assert [f[3] for f in counted("走访企业12家，成功劝阻2起")] == ["workers", NONE]


def test_parts_leave_a_remainder_at_the_whole() -> None:
    assert counted("开展反诈活动35场，其中财会培训8场") == [
        ("sessions", 27, 27, NONE, NONE),
        ("sessions", 8, 8, "finance_staff", "training"),
    ]
    assert counted("覆盖群众1200人次，其中老年人300人次、学生200人次") == [
        ("people_reached", 700, 700, NONE, NONE),
        ("people_reached", 300, 300, "elderly", NONE),
        ("people_reached", 200, 200, "students", NONE),
    ]


def test_parts_above_the_whole_count_and_the_whole_is_asked_about() -> None:
    reading = read_prose("受教育学生500人，其中大学生600人")
    assert [(f.quantity.value, f.group) for f in reading.figures] == [(600, "university_students")]
    assert reading.differing == [DifferingTotal(0, 9, "受教育学生500人", 500, 600, "prose_parts_above_whole")]


@pytest.mark.parametrize(
    "sentence",
    ["56只宣传栏，每个宣传栏张贴4张海报", "更新宣传栏56只，每个张贴海报4张", "56只宣传栏，每个张贴4张"],
)
def test_each_multiplies_with_a_note(sentence: str) -> None:
    reading = read_prose(sentence)
    assert [(f.measure, f.quantity.value, f.notes) for f in reading.figures] == [
        ("boards", 56, ()),
        ("posters", 224, ("prose_multiplied",)),
    ]


def test_a_rate_without_a_number_to_multiply_by_is_said_and_not_counted() -> None:
    reading = read_prose("每户发放宣传单2份")
    assert reading.figures == []
    assert [(code, words) for code, _, _, words in reading.queries] == [("prose_rate", "2份")]


def test_only_the_month_counts_beside_a_running_total() -> None:
    for sentence in (
        "本月发放宣传单500份，累计发放宣传单3000份",
        "累计发放宣传单3000份，本月发放宣传单500份",
    ):
        assert [(f.quantity.value, f.basis) for f in read_prose(sentence).figures] == [(500, "period")]


def test_a_running_total_alone_is_cumulative() -> None:
    assert read_prose("截至6月底，累计发放宣传单5000份").figures[0].basis == "cumulative"
    assert read_prose("本月累计发放宣传单500份").figures[0].basis == "period"
    assert [f.basis for f in read_prose("举办讲座5场，累计参与2000余人").figures] == ["period", "period"]


@pytest.mark.parametrize(
    "sentence",
    [
        "海报、标语、条幅共计90914张",
        "发放宣传资料及宣传品300余份",
        "500余份宣传单和海报",
        "发放宣传单、海报，共计500份",
    ],
)
def test_one_number_for_several_materials_is_mixed(sentence: str) -> None:
    assert [f.measure for f in read_prose(sentence).figures] == ["mixed_materials"]


def test_a_verb_between_two_materials_parts_them() -> None:
    assert [(f.measure, f.quantity.value) for f in read_prose("悬挂横幅、张贴海报50张").figures] == [
        ("posters", 50)
    ]
    assert mentioned("悬挂横幅、张贴海报50张") == {"banner"}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [("制作xx余份宣传海报", "xx余份"), ("悬挂横幅**条", "**条"), ("发放若干份宣传单", "若干份")],
)
def test_masked_counts_are_asked_about(sentence: str, words: str) -> None:
    reading = read_prose(sentence)
    assert reading.figures == []
    assert [(code, text) for code, _, _, text in reading.queries] == [("no_figure", words)]


def test_a_count_of_nothing_named_is_said() -> None:
    assert [(code, words) for code, _, _, words in read_prose("发放了500份").queries] == [
        ("prose_unclear", "500份")
    ]


def test_several_groups_of_one_figure_are_noted() -> None:
    figure = read_prose("对企业财务人员、商户开展培训3场").figures[0]
    assert (figure.group, figure.notes) == (NONE, ("several_groups",))


def test_figures_take_the_date_before_them() -> None:
    reading = read_prose("2023年4月18日开展集中宣传1场，发放宣传资料300份；4月20日举办讲座1场，参加80人")
    days = [f.period.start if f.period else None for f in reading.figures]
    assert days == [date(2023, 4, 18), date(2023, 4, 18), date(2023, 4, 20), date(2023, 4, 20)]


def test_places_are_those_of_the_text_as_written() -> None:
    text = "活动中，\n发放 宣传单　１００余份……张贴海报20张"
    reading = read_prose(text)
    assert [text[f.start : f.end] for f in reading.figures] == ["宣传单　１００余份", "张贴海报20张"]
    assert [f.text for f in reading.figures] == ["宣传单　１００余份", "张贴海报20张"]


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            "通过传统的黑板报、展板、横幅、小区宣传栏等形式开展宣传",
            {"board", "banner"},
        ),
        (
            "通过社区短信平台、社区微博、QQ群等向广大居民发出提示",
            {"sms", "official_account", "group_chat", "residents"},
        ),
        ("定期上门聊天，与独居老人结对", {"door_to_door", "elderly_alone"}),
        ("省民政厅通过短视频、微动漫，在社区老年人活动场所向老年人开展宣传", {"short_video", "elderly"}),
        ("给家长和小朋友发放宣传折页", {"parents", "children", "handout"}),
        ("展出张贴各类宣传资料和告示", {"posting"}),
        ("我班为增强同学们的防骗意识，召开主题班会", {"class_meeting", "students"}),
        (
            "在网点厅堂循环播放反诈视频，向到店客户发放折页",
            {"branch", "short_video", "bank_customers", "handout"},
        ),
        ("利用大喇叭、文艺活动、户外大屏广泛宣传", {"broadcast", "performance", "screen"}),
        ("在日常入户走访、巡逻防范中开展宣传", {"door_to_door", "patrol"}),
        ("组织老年人、妇女参加讲座", {"elderly", "women", "lecture"}),
        ("民警提醒广大群众：不要轻信陌生短信", {"residents"}),
        ("提醒大家不要轻信短信和电话", set()),
        ("近年来，通过电话、短信、互联网进行的诈骗现象屡屡发生", set()),
        ("犯罪行为人通过电话、短信等方式群发中奖信息", set()),
        ("今后将通过短信、微信群开展宣传", set()),
        ("各学校要召开主题班会，发放宣传单", set()),
        ("本周未进校园开展讲座，未张贴海报", set()),
        ("组织员工在农贸市场开展反诈宣传", set()),
        ("学校未召开班会，也没有发放宣传单", set()),
        ("进一步提高辖区居民的防范意识", set()),
        ("解决宣传展架资料摆放不规范的问题", set()),
        ("“不明电话不要接听，可疑短信不要回”", set()),
        ("现场群众仔细翻阅着反诈折页", set()),
        ("请您安装国家反诈中心APP，关注公众号", set()),
        ("各科室要组织全员安装国家反诈中心APP", set()),
        ("请各单位及时发放宣传单、张贴海报", set()),
        ("你的手机安装国家反诈中心APP了吗？", set()),
        ("计划通过短信、微信群开展宣传", set()),
        ("提醒群众不要点击短信链接", {"residents"}),
        ("深入农贸市场开展宣传", set()),
        ("家长反映微信群宣传短信太多", set()),
        (
            "召开院坝会、班会，学生、家长、教师参与",
            {"training", "class_meeting", "students", "parents", "teachers"},
        ),
        ("邀请各单位职工参加讲座", {"workers", "lecture"}),
        ("反诈快板压轴登场", {"performance"}),
        ("大门口的展板也换成了反诈漫画", {"board"}),
        ("要求各项目每季度至少讲一次课。目前工地广播每晚收工时播一遍反诈顺口溜", {"broadcast"}),
        ("召开“反诈第一课”主题班会", {"class_meeting"}),
        ("学生志愿者深入宿舍“敲门”宣讲", {"door_to_door", "lecture"}),
        ("组织辖内49个网点、320名员工开展反诈宣传", set()),
        ("设备故障，LED未播放", set()),
        ("无入户宣传，无讲座", set()),
        ("本月未发短信，未推送微信群", set()),
        ("尚无条件开展文艺演出", set()),
        ("3月以来未见媒体报道", set()),
        ("不再悬挂横幅，改为电子屏滚动播放", {"screen"}),
        ("大喇叭已停用", set()),
        ("无人机喊话宣传", {"broadcast"}),
        ("下架诈骗APP、清理涉诈横幅", set()),
        ("与留守儿童家长签订承诺书", {"parents"}),
        ("提醒家长关注孩子手机使用情况", {"parents"}),
        ("在生活区拉起横幅、摆开展板", {"banner", "board"}),
        ("返乡农民工都成了听众", {"migrant_workers"}),
        ("全年演出经费4.5万元", set()),
        ("社工深入盐工家中讲解骗局", {"door_to_door"}),
        ("帮助妇女识别刷单骗局", {"women"}),
        ("帮助老人挽回损失", set()),
        ("老师带着小朋友们一起唱防骗儿歌", {"children"}),
        ("带领学生走上街头发放传单", {"handout", "stall"}),
        ("通过“乡音业主群”、区妇联公众号推送提示", {"group_chat", "official_account"}),
        ("各车间出了一期反诈宣传栏", {"board"}),
    ],
)
def test_mentions_are_what_was_done_without_a_number(sentence: str, codes: set[str]) -> None:
    assert mentioned(sentence) == codes


@pytest.mark.parametrize(
    ("sentence", "groups", "channels"),
    [
        ("135名农民工、22名管理人员听了课", ["migrant_workers", "unspecified"], ["unspecified"] * 2),
        ("反诈快板压轴登场，台下坐了三四百人", ["unspecified"], ["performance"]),
        ("编排反诈小品《断线》，巡演5场次", ["unspecified"], ["performance"]),
        ("举办防骗讲座，到场老年居民60多人", ["elderly"], ["lecture"]),
        ("全部136名骑手中已有129人安装国家反诈中心APP", ["transport_workers"], ["unspecified"]),
        ("同时召开“反诈第一课”主题班会，1850名学生参加", ["students"], ["class_meeting"]),
        ("举办“反诈大讲堂”活动，120名居民参加", ["residents"], ["lecture"]),
        ("站长群、骑手群转发警方预警42条", ["transport_workers"], ["group_chat"]),
        ("向外来人群发放宣传单，转发提示42条", ["unspecified"], ["unspecified"]),
        ("医护人员在门诊发放明白纸260份", ["unspecified"], ["unspecified"]),
        ("大学生走进社区为老人发放宣传单120份", ["elderly"], ["unspecified"]),
        ("由学生张贴海报30张", ["unspecified"], ["unspecified"]),
        ("返乡大学生拍的方言小视频3条", ["unspecified"], ["unspecified"]),
        ("举办宣讲活动58场，其中进校园22场", ["unspecified", "students"], ["lecture", "lecture"]),
        ("原计划举办讲座5场，因流感停课，实际举办3场", ["unspecified"], ["lecture"]),
        ("举办专题讲座1场，120名班主任参加", ["teachers", "teachers"], ["lecture", "lecture"]),
    ],
)
def test_whom_and_how_of_figures(sentence: str, groups: list[str], channels: list[str]) -> None:
    read = read_prose(f"{sentence}。", 2024).figures
    assert ([f.group for f in read], [f.channel for f in read]) == (groups, channels)


def test_what_a_figure_says_is_no_mention() -> None:
    assert mentioned("向商户发放宣传单500份，张贴海报") == {"posting"}


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("发放宣传单100余份，张贴海报20余张", True),
        ("碧寨派出所按照县局部署，持续推进反诈宣传。", True),
        ("在勐糯集镇组织集中宣传2场", True),
        ("发放宣传资料（份）", False),
        ("讲座+入户", False),
        ("4月10日下午6时许", False),
        ("龙陵县公安局2023年4月份防范电信网络诈骗宣传工作情况统计表", False),
        ("“防范养老诈骗，守护夕阳红”主题宣传活动", False),
        ("填报单位（盖章）：", False),
        ("120场（线上）", False),
        ("", False),
    ],
)
def test_running_text_is_told_from_labels(text: str, prose: bool) -> None:
    assert is_prose(text) is prose


@pytest.mark.parametrize(
    "text", ["", " ", "\n\u3000", "，。", "……", "①②", "骗子，" * 50, "每" * 50, "1" * 50]
)
def test_odd_texts_give_nothing(text: str) -> None:
    reading = read_prose(text)
    assert (reading.figures, reading.mentions, reading.queries) == ([], [], [])


def test_circled_digits_are_list_marks() -> None:
    assert fold_prose("①发放宣传单2份").text == "·发放宣传单2份"
    assert counted("①发放宣传单2份") == [("leaflets", 2, 2, NONE, NONE)]


def test_bounds_of_remainders_and_products() -> None:
    whole = Quantity(100, 100, 199, "at_least", "场")
    part = Quantity(8, 8, 8, "exact", "场")
    assert subtract(whole, [part]) == Quantity(92, 92, 191, "at_least", "场")
    assert subtract(part, [whole]) is None
    assert multiply(part, Quantity(4, 4, 4, "exact", "张")) == Quantity(32, 32, 32, "exact", "张")
    assert multiply(whole, Quantity(4, 4, None, "at_least", "张")) == Quantity(
        400, 400, None, "at_least", "张"
    )


def test_victims_who_were_kept_from_paying_are_counted() -> None:
    assert counted("共劝阻正在被骗群众5人，为其挽回损失12.8万元") == [
        ("scams_stopped", 5, 5, NONE, NONE),
        ("loss_prevented", 128000, 128000, NONE, NONE),
    ]


def test_a_vague_count_without_a_unit_is_asked_about() -> None:
    assert [(code, words) for code, _, _, words in read_prose("发放宣传资料若干").queries] == [
        ("no_figure", "若干")
    ]


def test_a_total_of_dated_days_is_no_running_total() -> None:
    assert read_prose("2023年5月12日至18日，累计发放宣传单500份").figures[0].basis == "period"
    assert read_prose("累计发放宣传单500份").figures[0].bare_total


def test_what_is_told_as_done_among_what_is_required_is_asked_about() -> None:
    told = read_prose("会议强调，今年以来，全县共发放宣传单3000份，要再发放500份。", 2024)
    assert (told.figures, [(q[0], q[3]) for q in told.queries]) == ([], [("prose_unclear", "3000份")])
    asked = read_prose("会议要求，各单位要累计发放宣传单3000份，共举办讲座不少于5场。", 2024)
    assert (asked.figures, asked.queries) == ([], [])


def test_what_a_screen_showed_says_nothing_of_the_loudspeakers() -> None:
    reading = read_prose("市场广播每日播放反诈音频；大屏播放反诈宣传片近3000次。", 2024)
    assert [(f.measure, f.channel) for f in reading.figures] == [("broadcasts", "screen")]
    assert "broadcast" in [mention.channel for mention in reading.mentions]


def test_a_list_mark_before_a_date_is_no_month() -> None:
    for mark in ("二、", "（四）", "3."):
        (figure,) = read_prose(f"{mark}9月6日上午，举办反诈讲座1场。", 2023).figures
        assert figure.period == Period(date(2023, 9, 6), date(2023, 9, 6))


def test_an_uncounted_heap_that_lies_about_is_asked_about() -> None:
    reading = read_prose("向储户派发明白卡300张，另有海报若干由网点自取。")
    assert [f.measure for f in reading.figures] == ["leaflets"]
    assert [(code, words) for code, *_, words in reading.queries] == [("no_figure", "若干")]


def test_a_part_with_an_addressee_of_no_group_is_not_for_the_one_before() -> None:
    told = "举办培训20场，其中面向新入职教师6场、面向基层单位3场。"
    assert [(f.quantity.value, f.group) for f in read_prose(told).figures] == [
        (11, NONE),
        (6, "teachers"),
        (3, NONE),
    ]


def test_what_a_partner_tells_of_itself_is_asked_about() -> None:
    told = "据青湖派出所负责人介绍，入夏以来该所已入户宣传860户。"
    reading = read_prose(told, 2023, "东海农商银行青湖支行")
    assert reading.figures == []
    assert [code for code, *_ in reading.queries] == ["prose_other_unit"]
    for reporter, words in (
        ("青湖派出所", told),
        ("东海农商银行青湖支行", "据青湖派出所介绍，现场发放宣传单90份。"),
    ):
        assert len(read_prose(words, 2023, reporter).figures) == 1


def test_days_in_brackets_behind_their_holiday_date_what_follows() -> None:
    (figure,) = read_prose("2024年国庆假期（10月1日至7日），景区发放宣传单400份。").figures
    assert figure.period == Period(date(2024, 10, 1), date(2024, 10, 7))
    (figure,) = read_prose("2024年我县（10月1日至7日）发放宣传单400份。").figures
    assert figure.period == Period(date(2024, 1, 1), date(2024, 12, 31))


def test_households_that_draw_a_benefit_are_not_asked_about() -> None:
    told = "全区养老金发放户3160户，均由村里代为提醒防骗。"
    reading = read_prose(told)
    assert (reading.figures, reading.queries) == ([], [])
    handed = read_prose("向困难家庭发放3160户，均由村里代为提醒防骗。")
    assert [code for code, *_ in handed.queries] == ["prose_unclear"]
