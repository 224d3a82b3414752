"""Twenty-seventh set: reports of a federation, a bus company, tourism, co-operatives and a park."""

from __future__ import annotations

from builder import Case, about, at_least, at_most, days, month
from shorthand import Report


def cases() -> list[Case]:
    return [*p01(), *p02(), *p03(), *p04(), *p05()]


def p01() -> list[Case]:
    c = Report(
        "twenty-seventh-p01-disabled",
        "互助县残联反诈宣传工作汇报.docx",
        "A disabled persons' federation: half a year, 其中 in prose, 达…余次, roster and cases.",
        "互助土族自治县残疾人联合会|互助县残联|互助残联",
        "government|other",
        "互助土族自治县",
        month("2023-07..2023-12"),
    )
    c.t("互助土族自治县残疾人联合会2023年下半年反诈宣传工作汇报")
    c.n(
        "今年7月至12月，县残联针对残疾人易受“免费康复”“补贴代办”等骗局侵害的特点，采取上门讲、集中讲、手语讲等办法开展防骗宣传。"
    )
    D = "disabled"
    c.f(
        "一是走进家庭。组织残疾人专职委员逐户走访重度残疾人家庭386户，送去大字版防骗手册386本。",
        ("households", 386, None, D),
        ("leaflets", 386, "handout|door_to_door", D + "|unspecified"),
    )
    c.f(
        "二是办好课堂。在县托养中心举办防骗课7堂，其中手语专场2堂，听课残疾人及亲属共计412人次。",
        ("sessions", 5, "lecture|training|unspecified", D + "|unspecified"),
        ("sessions", 2, "lecture|training|unspecified", D + "|unspecified"),
        ("people_reached", 412, "lecture|training|unspecified", D + "|unspecified"),
    )
    c.f(
        "三是用好网络。“互助残联”公众号推送防骗图文16篇，阅读量达9800余次；录制手语短视频4个。",
        ("posts", 16, "official_account", D + "|unspecified"),
        ("views", at_least(9800, 9899), "official_account|unspecified", D + "|unspecified"),
        ("videos", 4, "short_video", D + "|unspecified"),
    )
    c.n("不足之处：仍有四成左右的残疾人家庭没有走到，2024年计划走访500户以上。", "note|planned")
    c.n("全县持证残疾人9126人，本期接到残疾人被骗求助5起。")
    c.sign("互助县残联", "2023年12月28日")
    return [c]


def p02() -> list[Case]:
    c = Report(
        "twenty-seventh-p02-buses",
        "瓦房店公交公司反诈宣传信息.txt",
        "A bus company's news item: a week, one dated evening, 每个 multiplied, last year's figure.",
        "瓦房店市公交公司|瓦房店公交公司",
        "enterprise",
        "瓦房店市",
        days("2024-10-10", "2024-10-16"),
        form="txt",
    )
    c.t("瓦房店市公交公司：车厢里的反诈课")
    c.n(
        "2024年10月10日至16日是全市反诈宣传周。瓦房店市公交公司把公交车变成流动宣传站，各线路车载电视循环播放反诈短片，车尾屏打出“不转账、不透露”字样。"
    )
    c.f(
        "公司在3处首末站设立咨询点，一周接待乘客咨询230余人次，发放折页1500份、反诈公交卡套300个。",
        ("consultations", at_least(230, 239), "stall|unspecified"),
        ("leaflets", 1500, "handout|stall"),
        ("gifts", 300, "gift|stall|handout"),
        ("sessions", 3, "stall|unspecified", None, {"optional": True}),
        target_group="unspecified|residents",
    )
    c.f(
        "10月14日晚，公司工会组织收车后的驾驶员集中培训2场，共到会173人。",
        ("sessions", 2, "training"),
        ("people_reached", 173, "training|unspecified"),
        group="transport_workers",
        **days("2024-10-14"),
    )
    at = c.f(
        "公司还对18个站台宣传栏进行更新，每个张贴反诈海报2张。",
        ("boards", 18, "board"),
        ("posters", 36, "posting|board"),
    )
    c.problem("note", "18 boards with 2 posters each: 36 posters by multiplication", at, sheet="text")
    c.n("去年宣传周公司发放宣传品900份。")
    return [c]


def p03() -> list[Case]:
    c = Report(
        "twenty-seventh-p03-tourism",
        "巴宜区文旅行业反诈宣传总结.docx",
        "A culture and tourism bureau: scenic spots, hotels, internet bars; inspections and fines are none; 左右.",
        "林芝市巴宜区文化和旅游局|巴宜区文化和旅游局|区文旅局",
        "government",
        "巴宜区",
        month("2024-08"),
    )
    c.t("林芝市巴宜区文化和旅游局2024年8月反诈宣传“三进”总结")
    c.n("8月，区文旅局会同属地派出所在文旅行业开展反诈宣传“进景区、进酒店、进网吧”，情况如下：")
    TO = "unspecified|residents"
    c.f(
        "（一）进景区。在鲁朗林海、卡定沟两处景区游客中心摆放双语宣传展架6个，发放藏汉双语折页2600余份，向游客面对面宣传1300人次左右。",
        ("boards", 6),
        ("leaflets", at_least(2600, 2699)),
        ("people_reached", about(1300), "unspecified|stall|lecture|handout|door_to_door"),
        group=TO,
    )
    c.f(
        "（二）进酒店。41家酒店、民宿前台张贴“警惕冒充客服”海报100余张，培训前台服务人员68人次。",
        ("posters", at_least(100, 199), "posting"),
        ("people_reached", 68, "training|unspecified", "workers|unspecified"),
    )
    c.f(
        "（三）进网吧。联合网安部门检查网吧12家，查处违规经营1家，罚款2000元；向上网青年发放反诈卡片240张。",
        ("leaflets", 240, "handout", "youth|unspecified"),
    )
    c.n("上级下达我区全年宣传任务为发放资料1万份。")
    c.sign("巴宜区文化和旅游局办公室", "2024年9月2日")
    return [c]


def p04() -> list[Case]:
    c = Report(
        "twenty-seventh-p04-coops",
        "桃源县供销社反诈宣传周报第22期.txt",
        "Co-operatives, one sentence for several units; 累计 beside the week, another matter, 若干条.",
        "桃源县供销合作社联合社|桃源县供销社",
        "government|enterprise|other",
        "桃源县",
        days("2024-05-27", "2024-06-02"),
        form="gbktxt",
    )
    c.t("桃源县供销合作社联合社反诈宣传周报（2024年5月27日—6月2日）")

    def of(name):
        return {"unit": f"{name}|桃源县供销合作社联合社|桃源县供销社"}

    VI = "villagers|unspecified"
    c.f(
        "本周，各基层社利用农资门店开展反诈宣传：漆河供销社发放宣传单450份，播放村村响18次；陬市供销社发放宣传单320份，走访农户76户；架桥供销社入户41户，劝阻农户转账1起，挽回损失1.6万元；茶庵铺供销社因农忙未开展宣传。",
        ("leaflets", 450, None, VI, of("漆河供销社")),
        ("broadcasts", 18, None, VI, of("漆河供销社")),
        ("leaflets", 320, None, VI, of("陬市供销社")),
        ("households", 76, None, VI, of("陬市供销社")),
        ("households", 41, None, VI, of("架桥供销社")),
        ("scams_stopped", 1, "unspecified|door_to_door", VI, of("架桥供销社")),
        ("loss_prevented", 16000, "unspecified|door_to_door", VI, of("架桥供销社")),
    )
    c.n("今年以来，全系统累计发放宣传单1.86万份、入户2300余户。", "cumulative|note|figure")
    c.controls.pop(("text", "P3"))
    c.n("同期，农资打假行动出动执法人员35人次，查获假化肥12吨。")
    at = c.n("各门店悬挂反诈横幅若干条，具体数目下周补报。")
    c.problem("query", "no figure: 若干条", at, sheet="text")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "twenty-seventh-p05-park",
        "武清开发区企业反诈宣讲情况.docx",
        "An industrial park: 其中 by group twice in a sentence, towels in 条, an evening film, plans and the park's size.",
        "天津武清开发区管委会|武清开发区管委会|武清开发区|天津武清开发区",
        "government|enterprise|other",
        "武清区",
        month("2023-08"),
    )
    c.t("天津武清开发区2023年8月企业反诈宣讲情况")
    WK = "workers|unspecified"
    c.f(
        "8月份，园区以“厂门口、车间里、宿舍旁”为主阵地，全月开展反诈宣讲33场，其中面向财务人员9场、面向一线工人21场；参加人员合计2480人次，其中财务人员226人次。",
        ("sessions", 9, "lecture", "finance_staff"),
        ("sessions", 21, "lecture", "workers"),
        ("sessions", 3, "lecture", "unspecified|workers"),
        ("people_reached", 226, "lecture|unspecified", "finance_staff"),
        ("people_reached", 2254, "lecture|unspecified", "unspecified|workers"),
    )
    c.f(
        "8月9日，在某汽车配件厂食堂门口摆出展板8块，发放反诈毛巾500条、手册800本，现场指导317名职工安装国家反诈中心APP。",
        ("boards", 8, "board|stall", WK),
        ("gifts", 500, "gift|stall|handout", WK),
        ("leaflets", 800, "handout|stall", WK),
        ("app_installs", 317, "app|stall", WK),
        **days("2023-08-09"),
    )
    c.f(
        "8月22日至24日，在员工公寓区举办反诈文艺演出3场，观看职工近700人。",
        ("sessions", 3, "performance", WK),
        ("people_reached", at_most(700, 600), "performance|unspecified", WK),
        **days("2023-08-22", "2023-08-24"),
    )
    c.n("9月份，园区将组织反诈知识竞赛1场，目标参与企业50家。", "planned|note")
    c.n("园区现有企业1200余家、职工8.6万人。")
    c.sign("天津武清开发区管委会", "2023年8月31日")
    return [c]
