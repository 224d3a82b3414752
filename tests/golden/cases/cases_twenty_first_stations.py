"""Twenty-first set: police stations and county offices, two held for want of a day or a name."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, MAY, SU, R, Report, V, over

ST = "stall|unspecified"
LC = "lecture|unspecified"
HEADS = "title|meta|header|label|note"


def cases() -> list[Case]:
    return [*p01(), *p06(), *p07(), *p08(), *p12()]


def p01() -> list[Case]:
    c = Report(
        "twenty-first-p01-station-month",
        "业州派出所2023年5月反诈宣传小结.txt",
        "A police station's month; cases, money lost, last year's figures and a target beside the figures.",
        "业州派出所|建始县公安局业州派出所",
        "police",
        "建始县",
        month("2023-05"),
        target_group=R,
    )
    c.t("建始县公安局业州派出所2023年5月反诈宣传工作小结")
    c.n(
        "5月份，我所辖区接报电诈警情6起，比去年同期少4起，群众损失37.8万元，其中刷单返利类占了一半。针对这一情况，所里把宣传当成本月头等大事来抓。"
    )
    c.f(
        "一、面上铺开。民警、辅警分片包干到小区、菜场、车站，全月发放反诈宣传单4600余份，在小区单元门、电梯口张贴海报310张，悬挂横幅18条，受教育群众达5200余人次。",
        ("leaflets", over(4600)),
        ("posters", 310),
        ("banners", 18),
        ("people_reached", AL(5200, 5299)),
    )
    c.f(
        "二、点上发力。走进民族中学和实验小学讲反诈课5场，听课学生2140人；到广润河工地给务工人员讲课2场，到场95人。",
        ("sessions", 5, "lecture", SU),
        ("people_reached", 2140, LC, "students"),
        ("sessions", 2, "lecture", "migrant_workers"),
        ("people_reached", 95, LC, "migrant_workers"),
    )
    c.f(
        "三、见人见户。社区民警入户走访762户，现场指导群众安装国家反诈中心APP 388人，成功劝阻正在转账的群众4起，挽回损失12.6万元。",
        ("households", 762),
        ("app_installs", 388, "app|door_to_door"),
        ("scams_stopped", 4, "unspecified|door_to_door|phone"),
        ("loss_prevented", 126000, "unspecified|door_to_door|phone"),
    )
    # the section is about shops: whether the rounds and the group are for them may be said or not
    c.f(
        "四、商铺联防。沿街逐店走访商户188家，宣传车早晚巡播7台次，警民微信群转发预警提示95条。",
        ("households", 188, "door_to_door|patrol", "merchants"),
        ("vehicles", 7, "", R + "|merchants"),
        ("posts", 95, "group_chat", R + "|merchants"),
    )
    c.n(
        "辖区退休教师黄某接到自称“社保局”的电话，对方要她把9.8万元转到“核查账户”，看过楼道里的海报后她多了个心眼，先给社区民警打了电话，保住了养老钱。"
    )
    c.n("下月计划再走访1000户，安装率力争达到85%以上。")
    c.sign("业州派出所", "2023年6月1日")
    return [c]


def p06() -> list[Case]:
    c = Report(
        "twenty-first-p06-no-day",
        "反诈宣传进乡村.txt",
        "A news brief of one station without any date: held.",
        "观音派出所|宜宾市公安局叙州区分局观音派出所",
        "police",
        "叙州区",
        month("2023-04"),
        target_group=V,
    )
    c.t("反诈宣传进乡村 守护群众“钱袋子”")
    c.n("连日来，宜宾市公安局叙州区分局观音派出所抓住春茶采摘的有利时机，把反诈宣传送到了茶山上。")
    c.f(
        "活动中，民警用方言给采茶工讲案例，发放宣传单380余份、雨伞60把，200余名村民围拢来听。",
        ("leaflets", over(380)),
        ("gifts", 60),
        ("people_reached", over(200)),
    )
    c.n("“以前只晓得莫乱汇钱，今天才晓得共享屏幕也会遭骗。”茶农周某说，她邻居去年就被骗了2.4万元。")
    c.held = True
    c.problem("error", "held: unit or period unknown", "")
    return [
        c,
        c.variant("period", "The same with the period given.", options=("--period", "2023-04"), held=False),
    ]


def p07() -> list[Case]:
    c = Report(
        "twenty-first-p07-no-name",
        "工作情况.txt",
        "A station that never names itself: held.",
        "建水县公安局临安派出所|临安派出所",
        "police",
        "建水县",
        month("2023-08"),
        target_group=R,
    )
    c.t("2023年8月份反诈宣传工作情况")
    c.f(
        "8月份，我所共发放宣传资料2300份，张贴海报85张，入户走访410户，受众2750人次。",
        ("leaflets", 2300),
        ("posters", 85),
        ("households", 410),
        ("people_reached", 2750),
    )
    # 集中宣传 among the stalls of a night market is a stall where the words are taken so
    c.f("组织夜市摊点集中宣传6场，劝阻群众转账2起。", ("sessions", 6, ST), ("scams_stopped", 2))
    c.n("下一步，我所将继续加大力度，确保发案数下降10%。")
    c.held = True
    c.problem("error", "held: unit or period unknown", "")
    return [
        c,
        c.variant(
            "unit", "The same with the unit given.", options=("--unit", "建水县公安局临安派出所"), held=False
        ),
    ]


def p08() -> list[Case]:
    c = Report(
        "twenty-first-p08-county-week",
        "木垒县反诈中心周报（6月5日至6月11日）.docx",
        "A county's week with an activity on an own day and a rate.",
        "木垒县公安局反诈中心|木垒县反诈中心|木垒哈萨克自治县公安局|木垒县公安局",
        "police",
        "木垒",
        days("2023-06-05", "2023-06-11"),
        target_group=R,
    )
    c.t("木垒县公安局反诈中心宣传工作周报")
    c.n("（2023年6月5日至6月11日）", HEADS)
    c.f(
        "本周，全县发放双语宣传单3120份，张贴双语海报260张，受众4300余人次，比上周增长8.5%。",
        ("leaflets", 3120),
        ("posters", 260),
        ("people_reached", over(4300)),
    )
    c.f(
        "6月7日，在高考考点外设置宣传点，为等候的家长发放宣传扇540把、折页410份，解答疑问35人次。",
        ("gifts", 540, "gift|stall|handout", "parents"),
        ("leaflets", 410, "handout|stall", "parents"),
        ("consultations", 35, "stall|unspecified", "parents"),
        **days("2023-06-07"),
    )
    c.f(
        "本周制作短视频3部，播放量1.6万次，转发朋友圈、微信群推文240余条。",
        ("videos", 3),
        ("views", 16000, "short_video|unspecified"),
        ("posts", over(240), "group_chat|unspecified|official_account"),
    )
    c.f(
        "本周各派出所走进企业、牧民定居点授课6场，听众510人次，上门宣传牧民230户。",
        ("sessions", 6, LC, "unspecified|residents|workers|villagers"),
        ("people_reached", 510, LC, "unspecified|residents|workers|villagers"),
        ("households", 230, None, "villagers|residents|unspecified"),
    )
    c.f(
        "预警劝阻方面，见面劝阻潜在受害人19人，成功止付被骗资金8.4万元。",
        ("scams_stopped", 19, None, None, MAY),
        ("loss_prevented", 84000, None, None, MAY),
    )
    c.n("下周工作安排：深入牧区夏牧场开展流动宣传10场，请各所提前做好准备。")
    c.sign("木垒县公安局反诈中心 2023年6月12日")
    return [c]


def p12() -> list[Case]:
    c = Report(
        "twenty-first-p12-three-stations",
        "关于报送4月份反诈宣传数据的情况说明.docx",
        "A county police bureau; three stations' figures and an impossible date.",
        "沁水县公安局|端氏派出所|嘉峰派出所|郑庄派出所",
        "police",
        "沁水县",
        month("2023-04"),
        target_group=R,
    )
    c.t("沁水县公安局关于4月份反诈宣传开展情况的报告")
    c.n("晋城市公安局：现将我局2023年4月份宣传情况报告如下。")
    c.f(
        "端氏派出所组织民警进煤矿，给矿工上课4场，到课620人，发放宣传册600册。",
        ("sessions", 4, "lecture", "workers"),
        ("people_reached", 620, LC, "workers"),
        ("leaflets", 600, "handout|lecture", "workers|unspecified"),
        unit="端氏派出所|沁水县公安局",
    )
    c.f(
        "嘉峰派出所发放传单1480份，张贴海报73张，走访商户206家。",
        ("leaflets", 1480),
        ("posters", 73),
        ("households", 206, None, "merchants"),
        unit="嘉峰派出所|沁水县公安局",
    )
    c.f(
        "郑庄派出所发放传单990份，悬挂横幅12条，受众1300余人次。",
        ("leaflets", 990),
        ("banners", 12),
        ("people_reached", over(1300)),
        unit="郑庄派出所|沁水县公安局",
    )
    c.f(
        "胡底派出所为中小学生讲课3场，听讲学生880名。",
        ("sessions", 3, "lecture", "students"),
        ("people_reached", 880, LC, "students"),
        unit="胡底派出所|沁水县公安局",
    )
    at = c.f(
        "4月31日，县局机关在县城碧峰广场举行集中宣传活动，发放纸杯1500个，接受咨询88人次。",
        ("gifts", 1500, "gift|stall|handout"),
        ("consultations", 88, "stall|unspecified"),
        unit="沁水县公安局",
        period_start="2023-04-01|2023-04-30",
        period_end="2023-04-30|2023-05-01",
    )
    c.problem("query", "4月31日 does not exist", at, sheet="text")
    c.n("4月份全县立电诈案件9起，破6起，抓获犯罪嫌疑人14名，扣押手机31部。")
    c.n("下一步，我局将紧盯财会人员、在校学生、煤矿工人三类群体，力争6月底前再组织一轮覆盖。")
    c.sign("沁水县公安局", "2023年5月3日")
    return [c]
