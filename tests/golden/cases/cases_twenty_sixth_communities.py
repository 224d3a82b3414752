"""Twenty-sixth set: a community's day, a home for the elderly, towns and their years."""

from __future__ import annotations

from builder import Case, about, at_least, days, exact, month
from shorthand import SU, H, R, Report, V, over

BOTH = {"basis": "period|cumulative"}


def cases() -> list[Case]:
    return [*x02(), *x18(), *x07(), *x20(), *x25()]


def x02() -> list[Case]:
    c = Report(
        "twenty-sixth-x02-chongchuan",
        "文峰社区反诈日报6月8日.txt",
        "WeChat daily of a community: today beside 累计, tomorrow's plan",
        "文峰社区|文峰街道文峰社区|南通市崇川区文峰街道文峰社区",
        "community",
        "崇川区",
        days("2023-06-08"),
    )
    c.paragraph("【南通市崇川区文峰街道文峰社区反诈日报】2023年6月8日（星期四）", "title|meta|note|label")
    c.n("各位领导、同事，今日工作报告如下：")
    c.f(
        "1、网格员上门，今天敲门46户，见面宣传71人。",
        ("households", 46, "door_to_door", R),
        ("people_reached", 71, "door_to_door", R),
    )
    c.f(
        "2、小区门口发传单130张，帮居民装反诈APP19人。",
        ("leaflets", 130, "handout", R),
        ("app_installs", 19, "app", R),
    )
    c.f(
        "3、楼道张贴海报24张，业主群发提醒6条（共3个群）。",
        ("posters", 24, "posting", R),
        ("posts", 6, "group_chat", R),
    )
    c.f(
        "4、下午三点给老年食堂的老人讲课一场，来了三十几位。",
        ("sessions", 1, "lecture", "elderly"),
        ("people_reached", at_least(30, 39), "lecture", "elderly"),
    )
    c.n("今天接到疑似被骗求助1起，已移交派出所；明天准备去阳光里小区摆摊，带500份传单。")
    c.n("本月到今天：敲门累计312户，装APP累计140人。")
    c.n("收到请回复🙏")
    return [c]


def x18() -> list[Case]:
    c = Report(
        "twenty-sixth-x18-jiading",
        "安亭镇敬老院守护夕阳红反诈活动总结.docx",
        "A home for the elderly: residents' number, several groups in one figure",
        "上海市嘉定区安亭镇敬老院|安亭镇敬老院",
        "other|community|hospital|government",
        "嘉定区",
        month("2023-10"),
    )
    c.t("安亭镇敬老院“守护夕阳红”反诈活动总结")
    c.n("上海市嘉定区安亭镇敬老院现住老人204名，平均年龄83岁。")
    # the sessions name no group of their own: that of those who came, or none
    c.f(
        "2023年10月，院里请老民警每周二上午讲一课，当月五个周二共讲课5场，先后有187位老人听课。",
        ("sessions", 5, "lecture", "elderly|unspecified"),
        ("people_reached", 187, "lecture", "elderly"),
    )
    c.f(
        "护理员轮班到房间，给卧床老人逐床讲解，共96人次。",
        ("people_reached", 96, "door_to_door|lecture|unspecified", "elderly"),
    )
    c.n("院里的家属微信群天天有提醒。")
    at = c.f(
        "10月23日重阳节下午，沪剧团来院演出反诈小戏，老人、家属和学生约260人观看。",
        ("people_reached", about(260), "performance", "unspecified", days("2023-10-23")),
    )
    c.problem("note", "several groups in one figure", at, sheet="text")
    c.may(at, "sessions", 1, "performance", "unspecified|elderly", **days("2023-10-23"))
    c.f(
        "送出放大镜150把、反诈药盒204个，张贴大字版反诈海报60张。",
        ("gifts", 150, "gift", "elderly|unspecified"),
        ("gifts", 204, "gift", "elderly|unspecified"),
        ("posters", 60, "posting", "elderly|unspecified"),
    )
    c.f("当月成功劝阻冒充孙辈诈骗1起。", ("scams_stopped", 1, None, "elderly|unspecified"))
    c.n("明年打算建“反诈小屋”，预算3.5万元。")
    c.sign("2023年11月1日")
    return [c]


def x07() -> list[Case]:
    Y = {"period_start": "2023-01-01", "period_end": "2023-12-31"}
    c = Report(
        "twenty-sixth-x07-zhuji",
        "店口镇2023年度反诈宣传工作总结.docx",
        "A town's year: 其中 that fill their whole, targets, last year's cases, rates",
        "店口镇人民政府|诸暨市店口镇|店口镇",
        "township",
        "诸暨市",
        Y,
    )
    c.t("店口镇2023年度反诈宣传工作总结")
    c.n("诸暨市店口镇常住人口14.6万人，其中外来务工人员6.8万人，五金企业密集，防骗压力大。")
    c.f(
        "一年来，全镇累计开展反诈宣传活动312场，其中进企业126场、进校园48场、进村社138场。",
        ("sessions", 126, "unspecified", "workers|unspecified", BOTH),
        ("sessions", 48, "unspecified", SU, BOTH),
        ("sessions", 138, "unspecified", V, BOTH),
    )
    c.f(
        "发放各类宣传资料9.6万份，其中折页5.2万份、手册1.8万份、倡议书2.6万份。",
        *[("leaflets", v, "handout", R, BOTH) for v in (52000, 18000, 26000)],
    )
    c.f(
        "制作悬挂横幅460余条，设置固定宣传栏92个，立宣传展板1100块，点亮沿街LED屏33块。",
        ("banners", over(460), "banner", R, BOTH),
        ("boards", 92, "board", R, BOTH),
        ("boards", 1100, "board", R, BOTH),
        ("screens", 33, "screen", R, BOTH),
    )
    c.f(
        "面向外来务工人员，镇总工会联合企业举办夜校反诈课37堂，听课工人5120人次；面向财会人员培训6期、418人。",
        ("sessions", 37, "lecture|training|unspecified", "migrant_workers|workers", BOTH),
        ("people_reached", 5120, "lecture|training|unspecified", "migrant_workers|workers", BOTH),
        ("sessions", 6, "training", "finance_staff", BOTH),
        ("people_reached", 418, "training", "finance_staff", BOTH),
    )
    # the clause of the views names no channel of its own: the sentence's, or none
    c.f(
        "线上，“店口发布”公众号推送反诈图文64篇，总阅读量21.7万次；抖音号发布短视频29条，播放量逾130万次；群发短信28万条。",
        ("posts", 64, "official_account", R, BOTH),
        ("views", 217000, "official_account|unspecified", R, BOTH),
        ("videos", 29, "short_video", R, BOTH),
        ("views", at_least(1300000), "short_video|unspecified", R, BOTH),
        ("sms", 280000, "sms", R, BOTH),
    )
    c.n("村社大喇叭、流动宣传车常年不断，文化礼堂的文艺演出也穿插反诈节目。")
    c.f("国家反诈中心APP新增注册1.35万人，至年底全镇注册率86.3%。", ("app_installs", 13500, "app", R, BOTH))
    c.n("对照年初下达的400场、12万份的任务数，场次完成78%，资料完成80%，主要原因是上半年起步较晚。")
    c.n("2022年全镇发案241起、损失2130万元，2023年发案187起、损失1566万元，分别下降22.4%、26.5%。")
    c.sign("店口镇人民政府", "2024年1月8日")
    return [c]


def x20() -> list[Case]:
    Q4 = month("2023-10..2023-12")
    c = Report(
        "twenty-sixth-x20-midu",
        "寅街镇2023年四季度反诈宣传情况报告.docx",
        "A town's quarter with a table: two values in a cell, an unknown column",
        "弥渡县寅街镇|寅街镇人民政府|寅街镇",
        "township",
        "弥渡县",
        Q4,
    )
    c.t("弥渡县寅街镇2023年第四季度反诈宣传情况报告")
    c.n("一、主要做法。把防骗顺口溜编进花灯调，请文艺队到各村演出；村组干部用小喇叭走村喊话。")
    c.f(
        "二、工作数据。四季度，花灯演出21场，观众约9500人次；在集贸市场设摊15次，发放传单一万二千份；小喇叭播放1860次。",
        ("sessions", 21, "performance", V),
        ("people_reached", about(9500), "performance", V),
        ("sessions", 15, "stall", V),
        ("leaflets", 12000, H, V),
        ("broadcasts", 1860, "broadcast", V),
    )
    c.n("各村入户等情况见下表：")
    rows = [
        ["村（社区）", "入户（户）", "签承诺书（份）", "装APP（人）", "已建码（个）"],
        ["寅街村", 320, 310, 145, 2],
        ["瓦哲村", 268, 255, 118, 1],
        ["朵祜村", 190, "176/180", 87, 1],
        ["勤劳村", 233, 221, 102, 1],
        ["合计", 1011, 962, 452, 5],
    ]
    s = c.table(rows)
    s.columns(
        B="households",
        C=dict(measure="pledges", channel="unspecified|door_to_door"),
        D=dict(measure="app_installs", channel="app|door_to_door"),
    )
    s.rows(
        "A2:A5", unit=[f"{n}|弥渡县寅街镇|寅街镇人民政府" for n in ("寅街村", "瓦哲村", "朵祜村", "勤劳村")]
    )
    # the town reports for its villages: either is its unit, and so are their kinds
    s.attributes.update(target_group=V, unit_type="township|community")
    s.facts("B2:B5", "C2:C3", "C5", "D2:D5")
    s.role("header", "A1:D1")
    s.role("label", "A2:A5")
    s.role("total", "B6:D6")
    s.role("label|total", "A6")
    s.fact("C4", "pledges", exact(176), optional=True, values=[180])
    s.fact("C4", "pledges", exact(180), optional=True, values=[176])
    s.problem("query", "two values in one cell", "C4", says=("176/180",))
    s.problem("note", "unknown column 已建码", "E1", "E2", "E3", "E4", "E5", "E6", says=("已建码", "建码"))
    c.flaggable += [["text", "T1!C6"]]
    c.n("三、外出务工人员。寅街籍在外务工4312人，镇里通过乡情微信群、打电话等方式提醒在外务工人员。")
    c.n("四、存在问题。还有68户常年外出没有走到；山区小组没有开展过讲座。")
    c.sign("寅街镇人民政府", "2024年1月4日")
    return [c]


def x25() -> list[Case]:
    c = Report(
        "twenty-sixth-x25-huangzhong",
        "湟中区多巴镇2023年11月反诈宣传工作总结.docx",
        "A bilingual town: 11月31日, 若干, a sum that is wrong, a farmers' training of no concern",
        "西宁市湟中区多巴镇|多巴镇|多巴镇人民政府",
        "township",
        "湟中区",
        month("2023-11"),
    )
    c.t("西宁市湟中区多巴镇2023年11月反诈宣传工作总结")
    c.n("11月份，多巴镇用汉、藏双语开展反诈宣传。")
    d = days("2023-11-03")
    c.f(
        "11月3日，在多巴十字路口开展集中宣传1场，发放汉藏双语宣传单820份，受教育群众700余人。",
        ("sessions", 1, "stall", R, d),
        ("leaflets", 820, H, R, d),
        ("people_reached", over(700), "stall|unspecified", R, d),
    )
    at = c.n("11月31日，在扎麻隆村举办讲座1场，70名村民参加。")
    for measure, quantity in (("sessions", 1), ("people_reached", 70)):
        c.may(at, measure, quantity, "lecture", V)
    c.problem("query", "11月31日 is no date", at, sheet="text", says=("11月31日", "31"))
    c.n("11月15日，举办农业技术培训会2场，参训农民120人，会上未涉及反诈。")
    d = days("2023-11-22")
    c.f(
        "11月22日，到甘河工业园区工地，对农民工宣讲三场，受众四百六十余人次，发放宣传单150份。",
        ("sessions", 3, "lecture", "migrant_workers", d),
        ("people_reached", over(460), "lecture", "migrant_workers", d),
        ("leaflets", 150, "handout|lecture", "migrant_workers|unspecified", d),
    )
    at = c.f(
        "全月出动宣传车12台次，刷写墙体标语23处；张贴公告若干张。",
        ("vehicles", 12, "vehicle", R),
        ("banners", 23, "banner", R),
    )
    c.problem("query", "若干张", at, sheet="text", says=("若干",))
    c.n("村两委通过村广播、微信群用藏语提醒村民。")
    at = c.n("以上活动合计发放宣传单990份。")
    c.problem("query", "合计 990 and the sum 970", at, sheet="text", says=("20", "970"))
    c.n("12月计划开展宣讲8场。")
    return [c]
