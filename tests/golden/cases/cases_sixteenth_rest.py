"""Sixteenth set: mixed materials, narratives, two names, a half-year, an official form."""

from __future__ import annotations

from builder import Case, at_least, days, exact, month


def cases() -> list[Case]:
    return [*t27(), *t28(), *t29(), *t30(), *t31(), *t32()]


def t27() -> list[Case]:
    """Enterprise safety office: mixed materials."""
    c = Case(
        "sixteenth-t27-mixed",
        "大足区各园区企业反诈宣传.xlsx",
        "One figure for several materials; units of measure in the 单位 line; one total is wrong.",
        unit_type="enterprise",
        district_contains="大足区",
        **month("2024-01..2024-06"),
    )
    s = c.sheet("上半年")
    s.put("A1", ["重庆市大足区园区企业2024年上半年反诈宣传情况"]).put(
        "A2", ["填报单位：大足区经济信息委", "", "", "单位：场、人、件"]
    )
    s.put("A3", ["企业名称", "开展宣讲", "员工参加", "宣传材料、提示牌（份、块）", "备注"])
    s.put(
        "A4",
        ["龙水五金制造有限公司", 3, 420, 600, ""],
        ["邮亭锶盐化工有限公司", 2, 265, 410, ""],
        ["双桥重型汽车有限公司", 4, 980, "1300余", "与派出所联合"],
        ["合计", 9, 1655, "", ""],
    )
    s.merge("A1:E1", "A2:C2", "D2:E2")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:E3").role("label", "A4:A6").role(
        "note", "E6"
    ).role("label|total", "A7").role("total", "B7")
    s.columns(
        B=dict(measure="sessions", channel="lecture", target_group="unspecified|workers"),
        C=dict(measure="people_reached", target_group="workers", channel="unspecified|lecture"),
        D=dict(measure="mixed_materials"),
    )
    for r in (4, 5, 6):
        s.by_row[r] = {"unit": s.cells[f"A{r}"]}
    s.facts("B4:C6")
    for r, q in ((4, exact(600)), (5, exact(410)), (6, at_least(1300, 1399))):
        s.fact(f"D{r}", quantity=q, channel="unspecified|handout|board|posting")
    s.problem("query", "1665 employees, 1655 stated", "C7", says=(1665, 10))
    return [c]


def t28() -> list[Case]:
    """Prose beside figures, weekly."""
    c = Case(
        "sixteenth-t28-prose",
        "黄陂区各街道反诈工作周报(9.2-9.8).xlsx",
        "A narrative column beside figures; only what the row does not state as a figure comes from the text.",
        unit_type="township",
        district_contains="黄陂区",
        **days("2024-09-02", "2024-09-08"),
    )
    s = c.sheet("周报")
    s.put("A1", ["武汉市黄陂区各街道反诈工作周报（2024年9月2日至9月8日）"]).put(
        "A2", ["街道", "活动场次（场）", "工作开展情况", "下周计划"]
    )
    s.put(
        "A3",
        ["前川街道", 4, "在百秀街设点宣传，发放宣传单500余份，悬挂横幅6条。", "计划走进2所学校开展讲座。"],
        ["祁家湾街道", 2, "开展宣传活动2场，发放宣传单300份，接受群众咨询46人次。", "拟发放宣传单1000份。"],
        ["横店街道", 3, "张贴海报120张，辖区徐某被骗9900元，已回访。", "继续推进。"],
        ["李家集街道", 0, "因防汛未开展。", "组织集中宣传1场。"],
    )
    s.merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("planned|note", "D3:D6").role(
        "figure", "C3:C5"
    ).role("note|figure", "C6")
    s.rows("A3:A6", unit="cell").facts("B3:B6", measure="sessions", channel="unspecified|stall")
    s.fact("C3", "leaflets", at_least(500, 599), channel="handout|stall").fact(
        "C3", "banners", 6, channel="banner|stall"
    ).fact("C4", "leaflets", 300).fact("C4", "consultations", 46, target_group="residents|unspecified").fact(
        "C5", "posters", 120
    )
    return [c]


def t29() -> list[Case]:
    """One unit under two names on two sheets; month in the sheets' names, year in the file's name."""
    c = Case(
        "sixteenth-t29-names",
        "2023年郫县反诈宣传（团结、安靖）.xlsx",
        "Month from the sheet's name, year from the file's; one station under two names; old name of the place.",
        unit_type="police",
        district_contains="郫都区",
    )
    for m, names, rows in (
        (10, ("安靖派出所", "团结派出所"), (("5场", "1400份", "60户"), ("4场", "1100份", "35户"))),
        (11, ("郫县公安局安靖派出所", "郫县公安局团结派出所"), ((6, 1650, 72), (3, 900, 28))),
    ):
        s = c.sheet(f"{m}月份", **month(f"2023-{m}"))
        s.put("A1", ["郫县公安局反诈宣传情况"]).put(
            "A2", ["单位", "宣讲（场）", "宣传资料（份）", "入户（户）"]
        ).put("A3", *[[n, *r] for n, r in zip(names, rows, strict=True)]).merge("A1:D1")
        s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A4")
        s.columns(B=dict(measure="sessions", channel="lecture"), C="leaflets", D="households").rows(
            "A3:A4", unit=["安靖派出所", "团结派出所"]
        )
        s.facts(
            "B3:D4",
            read=dict(
                zip(("B3", "C3", "D3", "B4", "C4", "D4"), map(exact, (5, 1400, 60, 4, 1100, 35)), strict=True)
            )
            if m == 10
            else None,
        )
    c.one_unit = [[[f"{m}月份", f"{k}{r}"] for m in (10, 11) for k in "BCD"] for r in (3, 4)]
    return [c]


def t30() -> list[Case]:
    """Measure and audience in one header, ratio to last year."""
    c = Case(
        "sixteenth-t30-women",
        "固安县妇联反诈宣传年报2023.xlsx",
        "Measure and audience in one header; change against last year; the header again on a second page.",
        unit_type="township|government|other",
        district_contains="固安县",
        **days("2023-01-01", "2023-12-31"),
    )
    s = c.sheet("年报")
    s.put("A1", ["固安县妇联2023年反诈宣传工作统计"])
    s.put(
        "A2",
        [
            "乡镇",
            "面向青少年的讲座（场）",
            "面向青少年的讲座参加人数（人次）",
            "面向家长的讲座（场）",
            "面向妇女的入户宣传（户）",
            "面向老年人发放资料（份）",
            "比上年增减（%）",
        ],
    )
    s.put(
        "A3",
        ["柳泉镇", 6, 720, 4, 310, 850, 12.5],
        ["牛驼镇", 4, 515, 3, 268, 640, -3.2],
        ["宫村镇", 5, "600多", 2, 190, 710, 8],
    )
    s.put(
        "A6",
        [s.cells[f"{k}2"] for k in "ABCDEFG"],
        ["马庄镇", 3, 300, 1, 155, 420, 5.1],
        ["东湾乡", 2, 180, 2, 140, 380, -1],
        ["全县", 20, "", 12, 1063, 3000, ""],
    )
    s.merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2", "A6:G6").role("label", "A3:A5", "A7:A8").role(
        "ratio", "G3:G5", "G7:G8"
    ).role("label|total", "A9").role("total", "B9", "D9:F9")
    s.columns(
        B=dict(measure="sessions", channel="lecture", target_group="youth"),
        C=dict(measure="people_reached", channel="lecture", target_group="youth"),
        D=dict(measure="sessions", channel="lecture", target_group="parents"),
        E=dict(measure="households", target_group="women"),
        F=dict(measure="leaflets", target_group="elderly"),
    )
    s.rows(
        "A3:A8",
        unit=[n and f"{n}|固安县妇联" for n in ("柳泉镇", "牛驼镇", "宫村镇", None, "马庄镇", "东湾乡")],
    ).facts("B7:F8").facts("B3:F5", read={"C5": at_least(600, 699)})
    return [c]


def t31() -> list[Case]:
    """One unit's half-year by month, year in the file's name, half-year total."""
    c = Case(
        "sixteenth-t31-halfyear",
        "瓦房店市各医院2023年反诈宣传上半年.xlsx",
        "A sheet per hospital, months in rows, the year in the file's name only; a half-year row; an error in its total.",
        unit_type="hospital",
        district_contains="瓦房店市",
    )
    s = c.sheet("中心医院", unit="瓦房店市中心医院")
    s.put("A1", ["瓦房店市中心医院反诈宣传情况统计"])
    s.put(
        "A2",
        [
            "月份",
            "职工培训（场）",
            "参训职工（人次）",
            "门诊大厅电子屏（块）",
            "发放宣传册（册）",
            "成功劝阻（起）",
        ],
    )
    M = [
        (1, 1, 86, 2, 200, 0),
        (2, 0, 0, 2, 150, 1),
        (3, 2, 174, 3, 420, 0),
        (4, 1, 92, 3, 300, "待统计"),
        (5, 1, 90, 3, 310, 2),
        (6, 1, 95, 3, 280, 1),
    ]
    s.put("A3", *[[f"{m}月", *r] for m, *r in M]).put("A9", ["上半年合计", 6, 537, "", 1606, ""]).merge(
        "A1:F1"
    )
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A8").role("label|total", "A9").role(
        "total", "B9:C9", "E9"
    )
    W = "workers|unspecified"
    s.columns(
        B=dict(measure="sessions", channel="training", target_group=W),
        C=dict(measure="people_reached", channel="training|unspecified", target_group="workers"),
        D="screens",
        E="leaflets",
        F="scams_stopped",
    )
    for m, *_ in M:
        s.by_row[m + 2] = month(f"2023-0{m}")
    s.facts("B3:E8", "F3:F5", "F7:F8").problem("query", "no figure: 待统计", "F6").problem(
        "query", "1660 booklets, 1606 stated", "E9", says=(1660, 54)
    )

    s = c.sheet("第三医院", unit="瓦房店市第三医院")
    s.put("A1", ["瓦房店市第三医院反诈宣传情况统计"]).put(
        "A2", ["月份", "发放宣传册（册）", "职工培训（场）", "参训职工（人次）"]
    )
    s.put("A3", ["一月", 90, 1, 40], ["二月", 60, 0, "/"], ["三月", "120余", 1, 38]).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    s.columns(
        B="leaflets",
        C=dict(measure="sessions", channel="training", target_group=W),
        D=dict(measure="people_reached", channel="training|unspecified", target_group="workers"),
    )
    for m in (1, 2, 3):
        s.by_row[m + 2] = month(f"2023-0{m}")
    s.facts("B3:D5", read={"B5": at_least(120, 129)})
    return [c]


def t32() -> list[Case]:
    """Official form: item, unit of measure, code, number."""
    c = Case(
        "sixteenth-t32-form",
        "工商银行颍上支行反诈宣传情况表（2季度）.xlsx",
        "An official form: 指标名称/计量单位/代码/数量, a line 甲乙丙1, scale in the unit column.",
        unit="工商银行颍上支行",
        unit_type="bank",
        district_contains="颍上县",
        target_group="unspecified|bank_customers",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("表")
    s.put("A1", ["金融机构防范电信网络诈骗宣传情况表"]).put("D2", ["表　　号：FZ-02"]).put(
        "A3", ["填报单位：工商银行颍上支行", "", "2024年2季度"]
    )
    s.put(
        "A4",
        ["指标名称", "计量单位", "代码", "数量"],
        ["甲", "乙", "丙", "1"],
        ["一、线下宣传", "", "", ""],
        ["集中宣传活动", "场", "01", 7],
        ["发放宣传折页", "份", "02", 2300],
        ["受众客户", "人次", "03", 1450],
        ["其中：老年人", "人次", "04", 520],
        ["二、线上宣传", "", "", ""],
        ["发送提示短信", "万条", "05", 3.6],
        ["公众号推文", "篇", "06", 8],
        ["推文阅读量", "次", "07", "5600余"],
        ["三、工作成效", "", "", ""],
        ["劝阻诈骗", "起", "08", 6],
        ["挽回客户损失", "万元", "09", 41.5],
    )
    s.put("A18", ["单位负责人：柳××", "填表人：昌××", "", "报出日期：2024年7月3日"]).merge(
        "A1:D1", "A3:B3", "C3:D3"
    )
    s.role("title", "A1").role("meta", "D2", "A3", "C3").role("header", "A4:D4").role(
        "header|serial|note|label|meta", "A5:D5"
    ).role("label|header|title", "A6", "A11", "A15").role("label", "A7:A10", "A12:A14", "A16:A17").role(
        "serial|label", "C7:C10", "C12:C14", "C16:C17"
    ).role("label|meta|header", "B7:B10", "B12:B14", "B16:B17").role("note|meta", "A18:B18", "D18")
    s.fact("D7", "sessions", 7, channel="unspecified|stall").fact("D8", "leaflets", 2300).fact(
        "D9", "people_reached", 930
    ).fact("D10", "people_reached", 520, target_group="elderly")
    s.fact("D12", "sms", 36000).fact("D13", "posts", 8, channel="official_account").fact(
        "D14", "views", at_least(5600, 5699), channel="official_account|unspecified"
    )
    s.fact("D16", "scams_stopped", 6).fact("D17", "loss_prevented", 415000)
    return [c]
