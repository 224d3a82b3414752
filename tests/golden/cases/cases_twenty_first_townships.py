"""Twenty-first set: townships, one in a work group's message, two in Markdown; a county's summary of its townships."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, MAY, SU, R, Report, V, over

ST = "stall|unspecified"
LC = "lecture|unspecified"
TR = "training|lecture|unspecified"
HEADS = "title|meta|header|label|note"


def cases() -> list[Case]:
    return [*p03(), *p04(), *p09(), *p14(), *p22(), *p24()]


def p03() -> list[Case]:
    c = Report(
        "twenty-first-p03-work-group-message",
        "南坝镇微信工作群汇报20240318.txt",
        "A township's message in a work group; vague amount 若干.",
        "南坝镇|宣汉县南坝镇人民政府",
        "township",
        "宣汉县",
        days("2024-03-18"),
        target_group=V,
    )
    c.n("【工作汇报】宣汉县南坝镇 2024年3月18日", HEADS)
    at = c.f(
        "各位领导：今天逢场，镇平安办牵头，派出所、司法所、信用社一起在农贸市场门口摆了个反诈摊子，9名同志参加。发宣传单870份，送围裙200条，反诈扑克若干副，接受群众咨询64人次。",
        ("leaflets", 870, "handout|stall"),
        ("gifts", 200, "gift|stall|handout"),
        ("consultations", 64, "unspecified|stall"),
        ("staff", 9, "unspecified|stall", "unspecified|villagers|residents", MAY),
    )
    c.problem("query", "若干: no figure", at, sheet="text")
    c.f(
        "另外大喇叭循环播放反诈录音12次，宣传车跑了9个村，出动3台次，约1500人次听到了宣传。",
        ("broadcasts", 12),
        ("vehicles", 3),
        ("people_reached", AB(1500), "unspecified|vehicle|broadcast"),
    )
    c.f(
        "信用社通过短信平台发了5200条提醒短信，各村微信群转发预警信息37条。",
        ("sms", 5200),
        ("posts", 37, "group_chat"),
    )
    c.n("同时发放森林防火明白纸650份，签订防火责任书300份，一并报告。")
    c.n("提醒：接到96110来电请一定接听！")
    return [c]


def p04() -> list[Case]:
    c = Report(
        "twenty-first-p04-township-half-year",
        "临潭县流顺镇上半年反诈宣传情况汇报.docx",
        "A township's half-year, paragraphs by village; the stated total differs from its sum.",
        "流顺镇|临潭县流顺镇人民政府",
        "township",
        "临潭县",
        month("2023-01..2023-06"),
        target_group=V,
    )
    c.t("流顺镇2023年上半年反诈宣传工作情况汇报")
    c.n("县反诈办：")
    c.n(
        "流顺镇位于临潭县东部，辖8个行政村、42个村民小组，常住人口1.1万人。半年来，我镇未发生百万元以上案件，电诈发案11起。"
    )
    at = c.f(
        "入户宣传方面：红堡子村走访216户，眼藏村走访184户，八仁村走访157户，上寨村走访203户，四村合计走访860户。",
        ("households", 216),
        ("households", 184),
        ("households", 157),
        ("households", 203),
        unit="流顺镇|红堡子村|眼藏村|八仁村|上寨村|四村",
        unit_type="township|community",
    )
    c.problem("query", "the stated total 860 differs from the sum 760", at, sheet="text", says=("100", "760"))
    c.f(
        "阵地宣传方面：刷写墙体标语27条，制作固定宣传栏8块，在村级微信群转发反诈信息430余条。",
        ("banners", 27, "banner|posting"),
        ("boards", 8),
        ("posts", over(430), "group_chat"),
    )
    c.f(
        "集中宣传方面：结合三八妇女节、五一假期等节点举办集中宣传14场次，受众2600人次，其中面向妇女的2场、140人次。",
        ("sessions", 12, ST),
        ("sessions", 2, ST, "women"),
        ("people_reached", 2460, "unspecified|stall"),
        ("people_reached", 140, "unspecified|stall", "women"),
    )
    c.f(
        "外出务工人员方面：对在外人员打电话、发语音提醒，共电话提醒务工人员518人次。",
        ("people_reached", 518, "phone", "migrant_workers"),
    )
    # the lessons are given in a school; who sat in them is said of the listeners
    c.f(
        "校园宣传方面：派出所民警到镇中心小学上反诈课3场，听课学生412人次，带回家的告知书412份。",
        ("sessions", 3, "lecture", SU),
        ("people_reached", 412, LC, "students"),
        ("leaflets", 412, "handout|lecture", "students|parents|unspecified"),
    )
    c.n(
        "存在的问题：一是村干部讲得多、群众记得少；二是全镇反诈APP安装率65.2%，离县上80%的要求还有差距。下半年我镇将对账销号，逐村补齐。"
    )
    c.sign("流顺镇人民政府", "2023年7月4日")
    return [c]


def p09() -> list[Case]:
    c = Report(
        "twenty-first-p09-festival",
        "融水县香粉乡反诈宣传简报第4期.docx",
        "A township's brief of one festival day; several groups together (note).",
        "香粉乡|融水县香粉乡|融水苗族自治县香粉乡人民政府",
        "township",
        "融水",
        days("2024-02-25"),
        target_group=V,
    )
    c.n("香粉乡平安建设简报", HEADS)
    c.n("第4期  香粉乡平安办编  2024年2月26日", HEADS)
    c.n("芦笙坡会响起反诈声")
    c.f(
        "2月25日，融水苗族自治县香粉乡一年一度的古龙坡会开场，这个坡会往年都能引来上万名游客。乡政府联合派出所在入口处设置反诈展板16块，悬挂横幅5条，民警还把反诈口诀编成苗歌上台演唱，演出3场次，现场观众4000余人次接受了教育。",
        ("boards", 16, "board|stall"),
        ("banners", 5, "banner|stall"),
        ("sessions", 3, "performance"),
        ("people_reached", over(4000), "performance|unspecified|stall"),
    )
    at = c.f("志愿者向老人、学生发放图文折页1360份。", ("leaflets", 1360, "handout", "unspecified"))
    c.problem("note", "two groups, no figure tells them apart", at, sheet="text")
    c.f(
        "年轻人扫码下载国家反诈中心APP 215人，现场签订反诈承诺书340份。",
        ("app_installs", 215, "app", "youth|unspecified|residents|villagers"),
        ("pledges", 340, "unspecified|stall"),
    )
    c.f(
        "当天，乡广播站用苗语、汉语播放防骗录音26次，通过短信向在外乡亲发送提醒1800条。",
        ("broadcasts", 26),
        ("sms", 1800, None, "migrant_workers|unspecified|villagers|residents"),
    )
    c.n("坡会期间乡里还投入消防车2辆、医护人员12名，确保了活动安全有序，未发生火情。")
    return [c]


def p14() -> list[Case]:
    c = Report(
        "twenty-first-p14-workshops",
        "大田县均溪镇反诈进企业活动信息.md",
        "Markdown brief of one day.",
        "均溪镇|大田县均溪镇人民政府",
        "township",
        "大田县",
        days("2024-05-16"),
        target_group="workers",
        form="md",
    )
    c.t("# 大田县均溪镇：反诈课堂开进车间")
    c.f(
        "2024年5月16日，均溪镇综治中心走进京口工业园区，在车间里办起反诈课堂4场，326名一线职工参加。",
        ("sessions", 4, "lecture", "workers|unspecified"),
        ("people_reached", 326, LC),
    )
    c.f(
        "- 发放《反诈防骗手册》330册、反诈毛巾150条；",
        ("leaflets", 330, "handout|lecture", "workers|unspecified"),
        ("gifts", 150, None, "workers|unspecified"),
    )
    c.f("- 指导职工安装反诈APP 97人；", ("app_installs", 97))
    c.f(
        "- 为11家企业的28名会计单独开小课1场，讲“冒充老板”骗局。",
        ("sessions", 1, "lecture|training", "finance_staff"),
        ("people_reached", 28, TR, "finance_staff"),
    )
    c.f("- 在宿舍楼和食堂张贴海报22张。", ("posters", 22, None, "workers|unspecified"))
    c.n(
        "职工小郑告诉宣讲员，上周他差点在二手平台上被人骗走2600元押金，听了课才明白对方为什么非要换软件聊天。"
    )
    c.n("据了解，该园区共有企业63家，从业人员4100人。今年一季度园区发生冒充领导类案件2起，涉案45万元。")
    return [c]


def p22() -> list[Case]:
    c = Report(
        "twenty-first-p22-townships-summed",
        "凤庆县各乡镇反诈宣传综述.txt",
        "A county's summary naming townships in their own paragraphs; the whole stated at the end differs.",
        "凤庆县公安局",
        "police",
        "凤庆县",
        month("2023-08"),
        target_group=V,
    )
    c.t("凤庆县公安局2023年8月反诈宣传综述")
    either = {"unit_type": "police|township"}  # who writes, or whose figures they are
    c.f(
        "鲁史镇：赶集日设点发放宣传单730份，播放广播40次。",
        ("leaflets", 730, "handout|stall"),
        ("broadcasts", 40),
        unit="凤庆县公安局|鲁史镇|鲁史派出所",
        **either,
    )
    c.f(
        "小湾镇：发放宣传单645份，悬挂横幅9条，走访农户320户。",
        ("leaflets", 645),
        ("banners", 9),
        ("households", 320),
        unit="凤庆县公安局|小湾镇|小湾派出所",
        **either,
    )
    c.f(
        "营盘镇：发放宣传单820份，开展集中宣传5场。",
        ("leaflets", 820),
        ("sessions", 5, ST),
        unit="凤庆县公安局|营盘镇|营盘派出所",
        **either,
    )
    c.f(
        "雪山镇：发放宣传单505份，开展集中宣传3场，受教育群众960人次。",
        ("leaflets", 505),
        ("sessions", 3, ST),
        ("people_reached", 960, "unspecified|stall"),
        unit="凤庆县公安局|雪山镇|雪山派出所",
        **either,
    )
    at = c.n("以上4镇合计发放宣传单2800份，开展集中宣传8场。", "total|figure")
    c.problem("query", "2800 stated, 2700 the sum", at, sheet="text", says=("100", "2700"))
    c.f(
        "另外，诗礼乡在中学举办反诈讲座2场，听讲学生575人，向家长群推送提醒61条。",
        ("sessions", 2, "lecture", SU),
        ("people_reached", 575, LC, "students"),
        ("posts", 61, "group_chat", "parents|unspecified"),
        unit="凤庆县公安局|诗礼乡|诗礼派出所",
        **either,
    )
    c.n("从督导情况看，个别乡镇仍停留在发单子、挂条子，入户见面率只有五成左右。")
    c.n("8月，全县电诈发案同比下降21%，但大额案件仍有2起，损失合计96万元。")
    return [c]


def p24() -> list[Case]:
    c = Report(
        "twenty-first-p24-market-day",
        "丹巴县墨尔多山镇反诈宣传日活动.md",
        "Markdown; a township's market day with uncertain tents of 余.",
        "墨尔多山镇|丹巴县墨尔多山镇人民政府",
        "township",
        "丹巴县",
        days("2023-04-23"),
        target_group=R,
        form="md",
    )
    c.t("# 墨尔多山镇开展反诈宣传日活动")
    c.n("## 基本情况", HEADS)
    c.f(
        "2023年4月23日，丹巴县墨尔多山镇结合梨花节客流，组织干部、民警、僧尼代表共12人开展藏汉双语宣传。设置宣传点3处，现场发放双语手册1180本、转经筒造型钥匙扣350个。",
        ("leaflets", 1180, "handout|stall"),
        ("gifts", 350, "gift|stall|handout"),
        ("staff", 12, "unspecified|stall", "unspecified|residents", MAY),
    )
    c.f(
        "流动宣传车2台次走完6个村，一路播放藏语录音；入户宣传89户。",
        ("vehicles", 2),
        ("households", 89, "door_to_door|vehicle"),
    )
    c.f("在客栈、景区售票口张贴海报40张，景区广播播放提示音15次。", ("posters", 40), ("broadcasts", 15))
    c.n("## 取得成效", HEADS)
    c.f(
        "当天宣传覆盖游客和群众三千余人次，接受咨询十几人次，民宿业主签订承诺书57份。",
        ("people_reached", over(3000), "unspecified|stall|vehicle"),
        ("consultations", AL(10, 19), "unspecified|stall"),
        ("pledges", 57, "unspecified|stall|door_to_door", "merchants"),
    )
    c.n("梨花节期间全镇接待游客1.6万人次，旅游收入达240万元；出动巡逻警力保障安全。")
    return [c]
