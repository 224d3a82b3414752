"""Twenty-ninth set: a community's month, a village clerk's list, a town's tasks, scenic spots, a tourism office."""

from __future__ import annotations

from builder import Case, at_least, days, month, sums
from shorthand import R, Report, V, over


def cases() -> list[Case]:
    return [*p02(), *p03(), *t08(), *t11(), *p12()]


def p02() -> list[Case]:
    c = Report(
        "twenty-ninth-p02-yidu",
        "宝塔湾社区反诈宣传月小结.docx",
        "community's summary of the campaign month; a dated show; plan and target at the end",
        "宝塔湾社区|宝塔湾社区居委会",
        "community",
        "宜都市",
        month("2024-06"),
    )
    c.t("反诈宣传进小区 平安守护暖民心")
    c.n("——宝塔湾社区6月反诈宣传小结")
    c.n("2024年6月，宜都市陆城街道宝塔湾社区紧扣“全民反诈宣传月”主题，把反诈知识送到居民家门口。")
    c.f(
        "敲门入户不漏一家。网格员分片包干，入户走访居民760余户，发放《反诈告知书》760余份，对辖区23名独居老人逐一上门讲解。",
        ("households", over(760), "door_to_door", "residents"),
        ("leaflets", over(760), "handout|door_to_door", R),
        ("people_reached", 23, "door_to_door", "elderly_alone"),
    )
    c.f(
        "小区广场热闹起来。6月14日晚，社区举办反诈文艺演出1场，吸引居民400余人观看，现场发放反诈围裙120条。",
        *[
            (m, q, ch, R, days("2024-06-14"))
            for m, q, ch in (
                ("sessions", 1, "performance"),
                ("people_reached", over(400), "performance"),
                ("gifts", 120, "gift|performance|handout"),
            )
        ],
    )
    c.n("线上阵地不断档。社区通过业主微信群、小区门口电子屏持续推送反诈提示，并向青少年和家长发出防骗倡议。")
    c.n("下一步，社区将联合辖区银行开展讲座3场，力争反诈APP安装率达到90%以上。")
    c.sign("宝塔湾社区居民委员会", "2024年7月1日")
    return [c]


def p03() -> list[Case]:
    c = Report(
        "twenty-ninth-p03-qionghai",
        "培兰村一季度反诈宣传情况.txt",
        "a village clerk's list; population and cases are no figures",
        "培兰村|博鳌镇培兰村",
        "community",
        "琼海市",
        month("2024-01..2024-03"),
    )
    c.t("琼海市博鳌镇培兰村2024年一季度反诈宣传情况")
    c.n("一季度，我村主要做了这些事：")
    c.f("1.村里大喇叭早晚各播一遍，一共播了178次。", ("broadcasts", 178, "broadcast", V))
    c.f("2.印了宣传单一千二百份，挨家挨户发到村民手上。", ("leaflets", 1200, "handout|door_to_door", V))
    c.f("3.村口和文化室挂横幅9条，做宣传栏4块。", ("banners", 9, "banner", V), ("boards", 4, "board", V))
    c.f(
        "4.趁务工人员返乡，开了反诈院坝会2场，到场两百多人。",
        ("sessions", 2, "unspecified|lecture|training|stall", "migrant_workers|" + V),
        ("people_reached", over(200), "unspecified|lecture|training|stall", "migrant_workers|" + V),
    )
    c.f("5.村干部、网格员出动26人次。", ("staff", 26, "unspecified|door_to_door", V + "|officials"))
    c.n("6.平时在村民微信群里提醒大家别点陌生链接，妇女主任带头给留守妇女讲。")
    c.n("全村常住人口2380人，外出务工511人。今年没有发生被骗案件，去年同期2起。")
    c.sign("培兰村委会", "2024年4月3日")
    return [c]


def t08() -> list[Case]:
    c = Case(
        "twenty-ninth-t08-tengchong",
        "固东镇全民反诈宣传月任务完成表.xlsx",
        "tasks down the rows: last year, planned, done, share; 若干 among the done",
        unit="固东镇人民政府",
        unit_type="township",
        district_contains=["腾冲市"],
        **month("2024-06"),
    )
    s = c.sheet("Sheet1")
    rows = [
        [1, "集中宣传（场）", 9, 12, 14, "116.7%", "综治中心"],
        [2, "入户宣传（户）", 5210, 6800, 6423, "94.5%", "各村"],
        [3, "发放《致群众的一封信》（份）", 5000, 7000, 6950, "99.3%", "各村"],
        [4, "悬挂横幅（条）", 38, 40, 46, "115.0%", "宣传办"],
        [5, "村村响广播（次）", 260, 300, 312, "104.0%", "文化站"],
        [6, "宣传车巡游（台次）", 22, 30, "若干", None, "派出所"],
        [7, "机关干部反诈学习（场）", 2, 4, 4, "100.0%", "党政办"],
        [8, "发放反诈雨伞（把）", 0, 500, 500, "100.0%", "妇联"],
    ]
    s.put(
        "A1",
        ["腾冲市固东镇“全民反诈宣传月”任务完成情况表"],
        ["填报单位：固东镇人民政府", None, None, None, "活动时间：2024年6月"],
        ["序号", "项目", "去年同期完成数", "计划数", "实际完成数", "完成率", "责任部门"],
        *rows,
        ["说明：下一步将对外出务工人员逐一电话提醒。"],
    )
    s.merge("A1:G1", "A2:D2", "E2:G2", "A12:G12")
    s.role("title", "A1")
    s.role("meta", "A2", "E2")
    s.role("header", "A3:G3")
    s.role("serial", "A4:A11")
    s.role("label", "B4:B11")
    s.role("planned", "D4:D11")
    s.role("ratio", "F4:F11")
    s.role("note|label", "G4:G11")
    s.role("note|meta", "A12")
    for a, m, q, k in [
        ("E4", "sessions", 14, dict(channel="stall|unspecified")),
        ("E5", "households", 6423, {}),
        ("E6", "leaflets", 6950, dict(target_group="unspecified|residents")),
        ("E7", "banners", 46, {}),
        ("E8", "broadcasts", 312, {}),
        ("E10", "sessions", 4, dict(channel="training|unspecified|lecture", target_group="officials")),
        ("E11", "gifts", 500, dict(channel="gift|handout")),
    ]:
        s.fact(a, m, q, **k)
    s.problem("query", "若干 is no figure", "E9", says=("若干",))
    s.may_flag("C4:C11")
    return [c]


def t11() -> list[Case]:
    c = Case(
        "twenty-ninth-t11-libo",
        "荔波县文旅系统五一反诈宣传汇总.xlsx",
        "scenic spots over a holiday; a column nobody knows",
        district_contains=["荔波县"],
        target_group="unspecified|residents",
        **days("2024-05-01", "2024-05-05"),
    )
    s = c.sheet("五一")
    rows = [
        ["小七孔景区", 6, 1800, 5, 4200, 90, 2],
        ["大七孔景区", 3, 700, 2, 1350, 45, 1],
        ["荔波古镇", 5, 1260, 3, 2600, 60, 1],
        ["瑶山古寨景区", 2, 400, 1, 780, "无", 0],
    ]
    s.put(
        "A1",
        ["荔波县文旅系统2024年“五一”假期反诈宣传情况汇总表"],
        ["统计时间：5月1日至5月5日", None, None, None, "汇总：荔波县文体广电旅游局"],
        [
            "填报单位",
            "宣传活动（场次）",
            "发放折页（份）",
            "LED屏播放（块）",
            "提醒游客（人次）",
            "景区广播（次）",
            "蓝丝带行动（批）",
        ],
        *rows,
        ["合计", *sums(rows, range(1, 7))],
    )
    s.merge("A1:G1", "A2:D2", "E2:G2")
    s.role("title", "A1")
    s.role("meta", "A2", "E2")
    s.role("header", "A3:G3")
    s.role("label", "A4:A7")
    s.role("label|total", "A8")
    s.role("total", "B8:F8")
    s.rows("A4:A7", unit="cell")
    s.columns(B="sessions", C="leaflets", D="screens", E="people_reached", F="broadcasts")
    s.facts("B4:F7")
    s.problem("query", "蓝丝带行动 is no known measure", "G3", "G4", "G5", "G6", "G7")
    s.may_flag("G8")
    return [c]


def p12() -> list[Case]:
    c = Report(
        "twenty-ninth-p12-nyingchi",
        "巴宜区文旅局桃花节反诈宣传信息.docx",
        "tourism bureau's bulletin over a span; several groups in one training; 若干",
        "巴宜区文化和旅游局|林芝市巴宜区文化和旅游局",
        "government",
        "巴宜区",
        days("2024-03-20", "2024-04-10"),
    )
    c.t("林芝市巴宜区文化和旅游局桃花节反诈宣传信息")
    c.n("2024年3月20日至4月10日，巴宜区文化和旅游局抓住桃花节游客集中的时机开展反诈宣传。")
    c.f(
        "各景区入口设宣传点6处，摆放展板18块，发放藏汉双语折页3200份，提醒游客5000余人次。",
        ("boards", 18, "board|stall", R),
        ("leaflets", 3200, "handout|stall", R),
        ("people_reached", over(5000), "unspecified|stall|board", R),
    )
    c.f(
        "民间艺人演出反诈弹唱9场，观众一千八百余人。",
        ("sessions", 9, "performance", R),
        ("people_reached", at_least(1800, 1899), "performance", R),
    )
    c.f(
        "对民宿业主、导游、驾驶员开展反诈培训3期，182人次参加。",
        ("sessions", 3, "training", "unspecified"),
        ("people_reached", 182, "training", "unspecified"),
    )
    at = c.n("向景区餐馆赠送反诈桌贴若干张。")
    c.problem("query", "若干 is no figure", at, sheet="text", says=("若干",))
    c.n("各村利用微信公众号、村级微信群推送反诈提示，引导农牧民不轻信陌生来电。")
    c.sign("2024年4月12日")
    return [c]
