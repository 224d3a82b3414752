"""Eighteenth set: the reports of stations: a month, a week, a day, a table beside prose."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, BT, R, Report

ST = "students|unspecified"
SU = "students|teachers|unspecified"
WU = "workers|unspecified"


def cases() -> list[Case]:
    return [*p01(), *p08(), *p10(), *p17(), *p23()]


def p01() -> list[Case]:
    c = Report(
        "eighteenth-p01-station-month",
        "龙山派出所2024年3月反诈宣传小结.docx",
        "monthly summary of a police station: population, cases, percent and plan beside the figures",
        "龙陵县公安局龙山派出所|龙山派出所",
        "police",
        "龙陵县",
        month("2024-03"),
    )
    c.t("龙陵县公安局龙山派出所2024年3月份反诈宣传工作小结")
    c.n(
        "3月份，龙山派出所辖区户籍人口3.2万人，共接电信网络诈骗警情7起，同比下降12.5%，群众损失46.8万元。为遏制发案势头，我所坚持打防结合，现将宣传工作情况小结如下："
    )
    c.f(
        "一、集中宣传。利用街天在龙山农贸市场、客运站设摊宣传6场，发放宣传单2400余份，接受群众咨询130余人次。",
        ("sessions", 6, "stall"),
        ("leaflets", AL(2400, 2499)),
        ("consultations", AL(130, 139)),
        ctx="stall",
        group=R,
    )
    c.f(
        "二、上门宣传。社区民警结合信息采集工作入户走访615户，张贴防骗海报180张，指导群众安装国家反诈中心APP402人。",
        ("households", 615),
        ("posters", 180),
        ("app_installs", 402),
        ctx="door_to_door",
        group=R,
    )
    c.f(
        "三、进校园。3月14日，在龙山镇中心小学举办防骗讲座2场，听课学生760人；3月21日，在县第二中学召开家长座谈会1场，参会家长近300人。",
        ("sessions", 2, "lecture", ST, days("2024-03-14")),
        ("people_reached", 760, "lecture|unspecified", "students", days("2024-03-14")),
        ("sessions", 1, "training", "parents|unspecified", days("2024-03-21")),
        ("people_reached", AM(300, 200), "training|unspecified", "parents", days("2024-03-21")),
    )
    c.n("四、线上线下提醒。通过微信群、村村响广播和LED屏滚动播放防骗提示，营造浓厚氛围。")
    c.f(
        "3月份，我所成功劝阻电信网络诈骗3起，挽回群众损失8.6万元。",
        ("scams_stopped", 3),
        ("loss_prevented", 86000),
        group=R,
    )
    c.n("下一步，我所计划4月份再开展宣传10场，发放资料5000份，力争入户率达到90%以上。")
    c.sign("龙山派出所", "2024年3月31日")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "eighteenth-p08-news",
        "象山派出所周末反诈宣传信息.docx",
        "news of one day as in the real reports",
        "大英县公安局象山派出所|象山派出所",
        "police",
        "大英县",
        days("2024-04-20"),
    )
    c.t("象山派出所利用周末开展反诈宣传活动")
    c.f(
        "为有效防范电信网络诈骗违法犯罪，全面提升辖区群众自我防范意识，2024年4月20日，大英县公安局象山派出所出动民警、辅警12人，深入辖区集市、小区开展反诈宣传活动。",
        ("staff", 12),
    )
    c.n(
        "活动中，民警通过发放宣传单、张贴海报、现场讲解等方式，向群众讲解刷单返利、冒充客服等10种常见诈骗手法，提醒群众遇到可疑电话及时拨打96110。"
    )
    c.f(
        "此次活动发放宣传单300余份，张贴海报40余张，悬挂横幅2条，现场解答群众疑问50余次，受教育群众逾600人。",
        ("leaflets", AL(300, 399)),
        ("posters", AL(40, 49)),
        ("banners", 2),
        ("consultations", AL(50, 59)),
        ("people_reached", AL(600)),
        group=R,
        ctx="stall",
    )
    c.n("象山派出所将持续开展反诈宣传，全力守护群众“钱袋子”。")
    c.sign("大英县公安局象山派出所", "2024年4月21日")
    return [c]


def p10() -> list[Case]:
    c = Report(
        "eighteenth-p10-table-beside-prose",
        "新城派出所1月反诈宣传报告.docx",
        "a table of activities with a sum that agrees, and prose beside it that repeats one of its sums",
        "韩城市公安局新城派出所|新城派出所",
        "police",
        "韩城市",
        month("2024-01"),
    )
    c.t("韩城市公安局新城派出所2024年1月反诈宣传情况报告")
    c.n("1月，我所结合春运安保，组织开展反诈集中宣传，活动开展情况如下：")
    rows = [
        ["序号", "活动日期", "活动名称", "宣传方式", "发放资料（份）", "受众（人次）"],
        ["1", "1月5日", "禹甸园集中宣传", "设摊宣传", "320", "410"],
        ["2", "1月12日", "钢铁厂反诈讲座", "讲座", "150", "186"],
        ["3", "1月19日", "第三小学反诈讲座", "讲座", "260", "255"],
        ["4", "1月26日", "高铁站集中宣传", "设摊宣传", "500", "900"],
        ["合计", "", "", "", "1230", "1751"],
    ]
    t = c.table(rows)
    t.role("header", "A1:F1").role("serial", "A2:A5").role("label", "B2:B5", "D2:D5").role(
        "label|figure", "C2:C5"
    ).role("total", "E6:F6").role("total|label", "A6")
    for r, day, ch, g in (
        (2, 5, "stall", "unspecified|residents"),
        (3, 12, "lecture", WU),
        (4, 19, "lecture", ST),
        (5, 26, "stall", "unspecified|residents"),
    ):
        a = {**days(f"2024-01-{day:02}"), "target_group": g}
        t.fact(f"C{r}", "sessions", 1, channel=ch, **a)
        t.fact(f"E{r}", "leaflets", int(rows[r - 1][4]), channel=f"{ch}|handout", **a)
        t.fact(f"F{r}", "people_reached", int(rows[r - 1][5]), channel=f"{ch}|unspecified", **a)
    c.n("以上四次活动合计发放资料1230份。")
    c.f(
        "除上表所列活动外，1月民警入户走访428户，发送预警短信1200条，在微信群推送防骗提醒36条。",
        ("households", 428),
        ("sms", 1200),
        ("posts", 36, "group_chat"),
    )
    c.f("1月，成功劝阻电信诈骗4起，挽回损失12万元。", ("scams_stopped", 4), ("loss_prevented", 120000))
    c.n("与去年1月相比，活动增加1场，资料发放量增长18.3%。")
    c.sign("新城派出所", "2024年2月1日")
    return [c]


def p17() -> list[Case]:
    c = Report(
        "eighteenth-p17-masked",
        "隆盛派出所9月反诈工作总结.docx",
        "a police station: a masked figure, teachers and students in one figure, costs, fines, plan",
        "大英县公安局隆盛派出所|隆盛派出所",
        "police",
        "大英县",
        month("2023-09"),
    )
    c.t("大英县公安局隆盛派出所2023年9月反诈宣传工作总结")
    x = c.n("一是广泛张贴。在茶馆、场镇、村社活动室张贴宣传海报xx余份。")
    c.problem(
        "query",
        "no figure: xx余份",
        x,
        sheet="text",
        says=(
            "xx余份",
            "xx",
        ),
    )
    c.f(
        "二是入户宣传。9月入户走访1300余户，发放反诈资料1350份。",
        ("households", AL(1300, 1399)),
        ("leaflets", 1350),
        ctx="door_to_door",
        group=R,
    )
    c.f(
        "三是进工地。9月12日，在快速路项目部开展反诈宣讲2场，受教育务工人员近200人。",
        ("sessions", 2, "lecture", "migrant_workers|workers|unspecified"),
        ("people_reached", AM(200, 100), "lecture|unspecified", "migrant_workers"),
        **days("2023-09-12"),
    )
    x = c.f(
        "四是进校园。9月20日，在隆盛中学开展反诈讲座1场，参加师生1900余人。",
        ("sessions", 1, "lecture", SU),
        ("people_reached", AL(1900, 1999), "lecture|unspecified", "unspecified"),
        **days("2023-09-20"),
    )
    c.problem("note", "teachers and students in one figure", x, sheet="text")
    c.n("五是巡逻宣传。民警在夜间巡逻中开展反诈宣传，对老年人、妇女等易受骗人群重点讲解。")
    c.n("9月，反诈宣传品印制费支出2300元。")
    c.n("9月，我所破获电诈案件2起，刑事拘留3人，行政处罚4人，罚款2000元。")
    c.n("10月份，我所计划走访企业15家，开展宣讲5场。")
    c.sign("大英县公安局隆盛派出所", "2023年9月30日")
    return [c]


def p23() -> list[Case]:
    c = Report(
        "eighteenth-p23-weekly",
        "望埠派出所反诈周报.txt",
        "a week: every way of writing a quantity, the year's running totals beside the week, plan, calls, phone number",
        "英德市公安局望埠派出所|望埠派出所",
        "police",
        "英德市",
        days("2024-03-04", "2024-03-10"),
    )
    c.t("望埠派出所反诈宣传周报（2024年3月4日至3月10日）")
    c.n("填报单位：英德市公安局望埠派出所")
    c.f(
        "本周开展反诈宣传5场次，受众１，２６０人次，发放宣传资料一千二百份；今年以来累计开展反诈宣传38场次，受众2.3万人次，发放宣传资料1.9万份。",
        ("sessions", 5, "unspecified|stall"),
        ("people_reached", 1260, "unspecified|stall"),
        ("leaflets", 1200, "handout|stall"),
    )
    c.f(
        "在微信群转发预警信息上百条，小喇叭播放反诈提示十几次。",
        ("posts", AL(100), "group_chat"),
        ("broadcasts", AL(10, 19), "broadcast"),
    )
    c.f(
        "入户走访两三百户，指导群众安装国家反诈中心APP50余人。",
        ("households", BT(200, 300)),
        ("app_installs", AL(50, 59)),
        ctx="door_to_door",
        group=R,
    )
    c.f(
        "3月8日，组织妇女反诈座谈会1场，参加妇女60人左右。",
        ("sessions", 1, "training", "women"),
        ("people_reached", AB(60), "training|unspecified", "women"),
        **days("2024-03-08"),
    )
    c.n("本周接警32起，其中涉诈警情4起，抓获嫌疑人1人。")
    c.n("下周计划：进校园宣传3至5场，覆盖学生2000人。")
    c.sign("填报人：黄某 联系电话：0763-2220000")
    return [c]
