"""Thirteenth set: reports of a station, a community, a school, a street."""

from __future__ import annotations

from builder import (
    Case,
    about,
    at_least,
    at_most,
    days,
    month,
)
from shorthand import tot

R = "residents|unspecified"


def cases() -> list[Case]:
    return [p01(), p02(), p04(), p05(), p07(), p09(), p10(), p11(), p12()]


def p01() -> Case:
    c = Case(
        "thirteenth-p01",
        "龙门派出所4月反诈宣传工作小结.docx",
        "station's monthly report",
        form="docx",
        **month("2024-04"),
        unit="龙门派出所|平江县公安局龙门派出所",
        unit_type="police",
        district_contains="平江县",
    )
    c.paragraph("平江县公安局龙门派出所2024年4月反诈宣传工作小结", "title")
    c.paragraph("4月以来，我所紧紧围绕上级部署，扎实推进防范电信网络诈骗宣传工作，现将有关情况小结如下：")
    p = c.paragraph(
        "一、入户宣传有力度。组织民警、辅警入户走访412户，发放宣传单1200余份，推广安装国家反诈中心APP 168人。"
    )
    c.say(p, "households", 412)
    c.say(p, "leaflets", at_least(1200, 1299), channel="handout|door_to_door")
    c.say(p, "app_installs", 168, channel="app|door_to_door")
    p = c.paragraph(
        "二、阵地宣传有广度。在集镇主要路口悬挂横幅8条，张贴海报60张，电子屏滚动播放反诈标语300次。"
    )
    c.say(p, "banners", 8)
    c.say(p, "posters", 60)
    c.say(p, "broadcasts", 300, channel="screen")
    p = c.paragraph("三、集中宣传有声势。开展集中宣传活动3场，受教育群众950余人次，现场解答群众咨询70人次。")
    c.say(p, "sessions", 3, channel="stall|unspecified")
    c.say(p, "people_reached", at_least(950, 959), target_group=R, channel="stall|unspecified")
    c.say(p, "consultations", 70, target_group=R, channel="stall|unspecified")
    c.paragraph("4月份，我所破获电信网络诈骗案件2起，抓获犯罪嫌疑人3名。")
    c.paragraph("下一步，我所计划于5月份组织反诈讲座4场，发放宣传单2000份。")
    return c


def p02() -> Case:
    c = Case(
        "thirteenth-p02",
        "西关社区反诈宣传总结.txt",
        "community's quarter",
        **month("2024-04..2024-06"),
        unit="西关社区|会宁县会师镇西关社区|西关社区居委会|会师镇西关社区",
        unit_type="community",
        district_contains="会宁县",
    )
    c.paragraph("会宁县会师镇西关社区2024年第二季度反诈宣传工作总结")
    c.paragraph("西关社区现有居民2300户5800人。为提高居民识骗防骗能力，社区多措并举开展反诈宣传。")
    p = c.paragraph("一是设摊宣传。在小区门口设摊宣传4场，发放宣传折页800份、环保袋120个。")
    c.say(p, "sessions", 4, channel="stall")
    c.say(p, "leaflets", 800, channel="handout|stall")
    c.say(p, "gifts", 120, channel="gift|stall")
    p = c.paragraph("二是线上宣传。通过微信群推送反诈信息96条，公众号发布推文5篇，阅读量3200次。")
    c.say(p, "posts", 96, channel="group_chat")
    c.say(p, "posts", 5, channel="official_account")
    c.say(p, "views", 3200, channel="official_account|unspecified")
    p = c.paragraph("三是重点宣传。组织老年人反诈讲座2场，参加老年人86人次；上门走访独居老人35户。")
    c.say(p, "sessions", 2, channel="lecture", target_group="elderly")
    c.say(p, "people_reached", 86, channel="lecture|unspecified", target_group="elderly")
    c.say(p, "households", 35, target_group="elderly_alone")
    return c


def p04() -> Case:
    c = Case(
        "thirteenth-p04",
        "葡萄架乡中心小学反诈宣传月总结.txt",
        "school's month",
        **month("2024-10"),
        unit="葡萄架乡中心小学|兰考县葡萄架乡中心小学",
        unit_type="school",
        district_contains="兰考县",
    )
    c.paragraph("兰考县葡萄架乡中心小学2024年10月“反诈宣传月”活动总结")
    c.paragraph("我校现有学生860人、教师52人。为筑牢校园防线，学校开展了系列活动。")
    p = c.paragraph("各班召开反诈主题班会18场，参与学生850人次，签订反诈承诺书850份。")
    c.say(p, "sessions", 18, channel="class_meeting", target_group="students|unspecified")
    c.say(p, "people_reached", 850, channel="class_meeting|unspecified", target_group="students")
    c.say(p, "pledges", 850, channel="unspecified|class_meeting", target_group="students|unspecified")
    p = c.paragraph("学校发放致家长的一封信860份，校园广播播放反诈知识12次，制作宣传展板6块。")
    c.say(p, "leaflets", 860, target_group="parents|unspecified")
    c.say(p, "broadcasts", 12)
    c.say(p, "boards", 6)
    p = c.paragraph("邀请派出所民警开展教职工反诈培训1场，参训教师50人次。")
    c.say(p, "sessions", 1, channel="training", target_group="teachers")
    c.say(p, "people_reached", 50, channel="training|unspecified", target_group="teachers")
    return c


def p05() -> Case:
    c = Case(
        "thirteenth-p05",
        "加义镇2024年反诈宣传情况报告.docx",
        "report with a table",
        form="docx",
        period_start="2024-01-01",
        period_end="2024-12-31",
        unit_type="community",
        district_contains="平江县",
    )
    c.paragraph("平江县加义镇2024年度反诈宣传情况报告", "title")
    c.paragraph(
        "2024年，加义镇党委、政府高度重视反诈宣传工作，组织各村（社区）广泛发动，营造了浓厚氛围。各村（社区）情况如下："
    )
    rows = [
        ["加义社区", 12, 2600, 3150],
        ["献冲村", 8, 1450, 1720],
        ["杨林街村", 7, 1120, 1380],
        ["丽江村", 5, 860, 1025],
    ]
    t = c.table(
        [
            ["村（社区）", "宣传活动（场）", "发放宣传资料（份）", "受众（人次）"],
            *rows,
            ["合计", *[tot(rows, k) for k in (1, 2, 3)]],
        ]
    )
    t.role("header", "A1:D1").role("label", "A2:A5").role("label|total", "A6").role("total", "B6:D6").rows(
        "A2:A5", unit="cell"
    ).columns(B="sessions", C="leaflets", D="people_reached").facts("B2:D5")
    c.paragraph("虽然取得了一定成效，但仍存在宣传形式单一等问题，今后将持续改进。")
    return c


def p07() -> Case:
    c = Case(
        "thirteenth-p07",
        "雉城街道反诈宣传简报（第7期）.docx",
        "one day's activity",
        form="docx",
        **days("2024-06-20"),
        unit="雉城街道|长兴县雉城街道|长兴县雉城街道办事处|雉城街道办事处",
        unit_type="township",
        district_contains="长兴县",
    )
    c.paragraph("长兴县雉城街道反诈宣传简报", "title")
    p = c.paragraph(
        "2024年6月20日上午，雉城街道在人民广场开展反诈集中宣传活动。街道出动志愿者40余人次，活动现场悬挂横幅2条，摆放展板10块，发放宣传资料400余份、反诈扇子150把，解答群众咨询60余人次，受教育群众500余人次。"
    )
    st = "stall|unspecified"
    c.say(p, "staff", at_least(40, 49), channel=st)
    c.say(p, "banners", 2, channel="banner|stall")
    c.say(p, "boards", 10, channel="board|stall")
    c.say(p, "leaflets", at_least(400, 499), channel="handout|stall")
    c.say(p, "gifts", 150, channel="gift|stall")
    c.say(p, "consultations", at_least(60, 69), channel=st, target_group=R)
    c.say(p, "people_reached", at_least(500, 599), channel=st, target_group=R)
    c.paragraph("下阶段，街道将继续组织志愿者进小区开展宣传。")
    return c


def p09() -> Case:
    c = Case(
        "thirteenth-p09",
        "兰考县教育体育局反诈宣传工作汇报.docx",
        "of which, in prose",
        form="docx",
        **month("2024-09"),
        unit="兰考县教育体育局|县教育体育局",
        unit_type="government",
        district_contains="兰考县",
    )
    c.paragraph("兰考县教育体育局2024年9月反诈宣传工作汇报", "title")
    p = c.paragraph("9月份，全县教育系统开展反诈宣传活动120场，其中主题班会90场，发放宣传资料1.5万份。")
    c.say(p, "sessions", 30)
    c.say(p, "sessions", 90, channel="class_meeting", target_group="unspecified|students")
    c.say(p, "leaflets", 15000)
    p = c.paragraph("受教育师生3.2万余人次，制作反诈短视频8部，播放量约2万次。")
    c.say(p, "people_reached", at_least(32000, 32999), target_group="unspecified|students|teachers")
    c.say(p, "videos", 8)
    c.say(p, "views", about(20000), channel="short_video|unspecified")
    c.paragraph("下一步，将力争10月底前实现宣传全覆盖。")
    return c


def p10() -> Case:
    c = Case(
        "thirteenth-p10",
        "社坛镇反诈宣传月报.txt",
        "this month beside the running total",
        **month("2024-08"),
        unit="社坛镇|丰都县社坛镇|丰都县社坛镇人民政府|社坛镇人民政府",
        unit_type="township",
        district_contains="丰都县",
    )
    c.paragraph("丰都县社坛镇2024年8月反诈宣传工作月报")
    p = c.paragraph(
        "本月开展宣传活动6场，发放宣传单1100份，受众1350人次；今年累计开展宣传活动41场，发放宣传单7800份，受众9260人次。"
    )
    c.say(p, "sessions", 6)
    c.say(p, "leaflets", 1100)
    c.say(p, "people_reached", 1350)
    p = c.paragraph("本月出动宣传车15台次，村村响大喇叭播放反诈音频240次，刷写标语12条。")
    c.say(p, "vehicles", 15)
    c.say(p, "broadcasts", 240)
    c.say(p, "banners", 12)
    c.paragraph("据统计，全镇本月发生电信诈骗案件2起，被骗资金3.6万元。")
    c.paragraph("存在的主要问题：部分外出务工人员宣传覆盖不到位。")
    return c


def p11() -> Case:
    c = Case(
        "thirteenth-p11",
        "安溪县农村信用合作联社反诈宣传情况.docx",
        "financial union's report, cases and denials",
        form="docx",
        **month("2024-11"),
        unit="安溪县农村信用合作联社|安溪县信用联社|农村信用合作联社|安溪农信联社",
        unit_type="bank",
        district_contains="安溪县",
    )
    c.paragraph("安溪县农村信用合作联社2024年11月反诈宣传情况", "title")
    p = c.paragraph("一、我社各网点共张贴宣传海报90张，发放宣传折页约2000份，接受客户咨询310人次。")
    c.say(p, "posters", 90, channel="posting|branch")
    c.say(p, "leaflets", about(2000), channel="handout|branch")
    c.say(p, "consultations", 310, target_group="bank_customers|unspecified", channel="unspecified|branch")
    p = c.paragraph("二、走进茶叶市场设摊宣传2场，走访商户65家，受众商户近300人次。")
    c.say(p, "sessions", 2, channel="stall", target_group="merchants|unspecified")
    c.say(p, "households", 65, target_group="merchants", channel="door_to_door|stall")
    c.say(
        p,
        "people_reached",
        at_most(300, 200),
        target_group="merchants",
        channel="stall|unspecified|door_to_door",
    )
    p = c.paragraph("三、本月拦截可疑开户5笔，成功劝阻客户转账3起，挽回损失12.6万元。")
    c.say(p, "scams_stopped", 3, target_group="bank_customers|unspecified")
    c.say(p, "loss_prevented", 126000, target_group="bank_customers|unspecified")
    return c


def p12() -> Case:
    c = Case(
        "thirteenth-p12",
        "新圩派出所周末反诈宣传.txt",
        "two days and staff; a figure that is no number",
        **days("2024-05-18", "2024-05-19"),
        unit="新圩派出所|北流市公安局新圩派出所",
        unit_type="police",
        district_contains="北流市",
    )
    c.paragraph("北流市公安局新圩派出所周末反诈宣传情况")
    p = c.paragraph(
        "2024年5月18日至19日，新圩派出所出动警力16人次，深入圩镇、农贸市场开展反诈宣传2场，发放宣传单600余份，张贴宣传画30余张。"
    )
    c.say(p, "staff", 16, channel="unspecified|stall")
    c.say(p, "sessions", 2, channel="unspecified|stall")
    c.say(p, "leaflets", at_least(600, 699), channel="handout|stall")
    c.say(p, "posters", at_least(30, 39))
    p = c.paragraph(
        "民警向群众讲解刷单返利、冒充客服等10种诈骗手法，受教育群众730人次，帮助群众安装国家反诈中心APP 52人。"
    )
    c.say(p, "people_reached", 730, target_group=R, channel="unspecified|stall")
    c.say(p, "app_installs", 52, target_group=R)
    c.paragraph("2024年5月20日")
    return c
