"""Sixteenth set: a county's stations, a village, a bank, an operator, an express company, a tax hall."""

from __future__ import annotations

from builder import Case, at_least, days, month


def cases() -> list[Case]:
    return [*t01(), *t02(), *t03(), *t04(), *t05(), *t06()]


def t01() -> list[Case]:
    """County anti-fraud centre, stations, one total forgets a row."""
    c = Case(
        "sixteenth-t01-anxi",
        "附件1：安溪县9月反诈宣传统计.xlsx",
        "County roll-up of stations; the total of one column forgets one row.",
        unit_type="police",
        district_contains="安溪县",
        **month("2024-09"),
    )
    s = c.sheet("9月")
    s.put("A1", ["附件1"]).put("A2", ["安溪县2024年9月各派出所反诈宣传情况统计表"])
    s.put("A3", ["填报单位：安溪县反诈骗中心", "", "", "", "", "填报时间：2024.10.8"])
    s.put(
        "A4",
        [
            "序号",
            "单位",
            "集中宣传\n（场）",
            "发放宣传资料\n（份）",
            "张贴海报\n（张）",
            "成功劝阻\n（起）",
            "备注",
        ],
    )
    s.put(
        "A5",
        [1, "凤城派出所", 6, 4800, 120, 9, ""],
        [2, "城厢派出所", 5, 3650, 95, 7, "含联合城厢镇2场"],
        [3, "龙门派出所", 4, 3200, 60, 3, ""],
        [4, "官桥派出所", 3, 2750, 48, "-", ""],
        [5, "湖头派出所", 4, 2900, 55, 2, ""],
    )
    s.put("A10", ["合 计", "", 22, 14100, 378, 21, ""]).put(
        "A11", ["填表人：谢××    审核人：苏××    联系电话：0595-2323××××"]
    )
    s.merge("A2:G2", "A3:E3", "F3:G3", "A10:B10", "A11:G11")
    s.role("title|meta|note", "A1").role("title", "A2").role("meta", "A3", "F3").role("header", "A4:G4")
    s.role("serial", "A5:A9").role("label", "B5:B9").role("label|total", "A10").role("total", "C10:F10").role(
        "note", "G6"
    ).role("note|meta", "A11")
    s.columns(
        C=dict(measure="sessions", channel="unspecified|stall"), D="leaflets", E="posters", F="scams_stopped"
    )
    s.rows("B5:B9", unit="cell").facts("C5:F9")
    s.problem("query", "total without 龙门's 3200", "D10", says=(3200,))
    return [c]


def t02() -> list[Case]:
    """Village ledger (xls) with ditto marks."""
    c = Case(
        "sixteenth-t02-yanghua",
        "杨花村反诈宣传台账(3月).xls",
        "A village's ledger by day with 〃 and 同上; no name of the activity, only its place.",
        unit="杨花村",
        unit_type="community",
        district_contains="浏阳市",
    )
    s = c.sheet("台账")
    s.put("A1", ["浏阳市大瑶镇杨花村2024年3月反诈宣传工作台账"])
    s.put("A2", ["日期", "地点", "宣传方式", "宣传对象", "发放资料（份）", "受教育人数（人）", "参加人员"])
    L = [
        ("3月2日", "杨花集市", "设摊", "村民", 120, 85, "村支两委"),
        ("3月5日", "黄茅组", "入户", "〃", 46, 46, "网格员"),
        ("3月8日", "村部会议室", "讲座", "妇女", 38, 40, "妇女主任"),
        ("同上", "花炮厂食堂", "〃", "务工人员", 60, 72, "片警"),
        ("3月16日", "村小学门口", "发放资料", "家长", 90, "—", "志愿者"),
        ("3月27日", "老年活动室", "讲座", "老年人", 25, 31, "〃"),
    ]
    s.put("A3", *[list(r) for r in L]).put("A9", ["填表人：李××"]).merge("A1:G1", "A9:G9")
    s.role("title", "A1").role("header", "A2:G2").role("label|figure", "A3:B8").role("label", "C3:D8").role(
        "label|note", "G3:G8"
    ).role("note|meta", "A9")
    for i, (d, ch, g) in enumerate(
        [
            ("02", "stall", "villagers"),
            ("05", "door_to_door", "villagers"),
            ("08", "lecture", "women"),
            ("08", "lecture", "migrant_workers"),
            ("16", "handout", "parents"),
            ("27", "lecture", "elderly"),
        ]
    ):
        r = 3 + i
        a = {**days(f"2024-03-{d}"), "target_group": g}
        s.fact(f"B{r}", "sessions", 1, channel=ch, cells=[f"B{r}", f"A{r}"], **a)
        s.fact(f"E{r}", "leaflets", L[i][4], channel=f"{ch}|handout", **a)
        if r != 7:
            s.fact(f"F{r}", "people_reached", L[i][5], channel=ch, **a)
    return [c]


def t03() -> list[Case]:
    """Bank, one sheet per month and a summary that disagrees once (ods)."""
    c = Case(
        "sixteenth-t03-psbc",
        "邮储宾阳支行一季度反诈宣传.ods",
        "A sheet per month and a summary sheet which repeats them; one summary cell is not the sum.",
        unit_type="bank",
        district_contains="宾阳县",
        target_group="unspecified|bank_customers",
    )
    names = ["宾州营业所", "黎塘营业所", "古辣营业所"]
    D = {
        1: [(4, 320, 96), (3, 280, 71), (1, 90, 25)],
        2: [(2, 150, 48), (2, 130, 39), (0, 40, 12)],
        3: [(6, 510, 175), (5, 430, 140), (2, 160, 52)],
    }
    for m, rows in D.items():
        s = c.sheet(f"{m}月", **month(f"2024-0{m}"))
        s.put("A1", [f"邮储银行宾阳县支行2024年{m}月反诈宣传统计"]).put(
            "A2", ["网点", "厅堂微课堂（场）", "发放折页（份）", "受众（人次）"]
        )
        s.put("A3", *[[n, *r] for n, r in zip(names, rows, strict=True)]).put(
            "A6", ["合计", *[sum(r[k] for r in rows) for k in range(3)]]
        ).merge("A1:D1")
        s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|total", "A6").role(
            "total", "B6:D6"
        )
        s.columns(
            B=dict(measure="sessions", channel="branch|lecture"),
            C=dict(measure="leaflets", channel="handout|branch"),
            D=dict(measure="people_reached", channel="unspecified|branch|lecture"),
        )
        s.rows("A3:A5", unit=[f"{n}|邮储银行宾阳县支行{n}" for n in names]).facts("B3:D5")
    s = c.sheet("汇总")
    s.put("A1", ["邮储银行宾阳县支行2024年第一季度反诈宣传汇总"]).put(
        "A2", ["网点", "厅堂微课堂（场）", "发放折页（份）", "受众（人次）"]
    )
    s.put("A3", ["宾州营业所", 12, 980, 319], ["黎塘营业所", 10, 840, 250], ["古辣营业所", 3, 290, 98]).merge(
        "A1:D1"
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    s.problem("query", "89 over the months, 98 in the summary", "D5", says=(89, 9))
    return [c]


def t04() -> list[Case]:
    """Mobile company, GBK csv, months in rows, 万条."""
    c = Case(
        "sixteenth-t04-mobile",
        "仁怀移动反诈短信2024二季度.csv",
        "A mobile company's months in rows, SMS in 万条; a total with digits exchanged.",
        form="gbk",
        unit="仁怀市分公司|仁怀分公司|仁怀移动",
        unit_type="enterprise",
        district_contains="仁怀市",
    )
    s = c.sheet("x")
    s.put("A1", ["中国移动仁怀市分公司2024年第二季度反诈宣传情况"]).put(
        "A2",
        [
            "月份",
            "发送公益短信（万条）",
            "营业厅宣传（场）",
            "发放宣传单（份）",
            "国家反诈中心APP安装（人）",
            "备注",
        ],
    )
    s.put(
        "A3",
        ["4月", 12.5, 6, 800, 132, ""],
        ["5月", 9.8, 4, 650, 97, "系统升级停发两天"],
        ["6月", 15.2, 8, 1200, "210余", ""],
        ["合计", 37.5, 18, 2560, "", ""],
    )
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A5").role("note", "F4").role(
        "label|total", "A6"
    ).role("total", "B6:D6")
    s.columns(
        B=dict(measure="sms"),
        C=dict(measure="sessions", channel="branch|service_window|unspecified"),
        D=dict(measure="leaflets", channel="handout|branch"),
        E="app_installs",
    )
    for r, m in ((3, "04"), (4, "05"), (5, "06")):
        s.by_row[r] = month(f"2024-{m}")
    s.facts("B3:B5", scale=10000).facts("C3:E5", read={"E5": at_least(210, 219)})
    s.problem("query", "total 2560 for 2650", "D6", says=(90, 2650))
    return [c]


def t05() -> list[Case]:
    """Express company, utf-8 csv, one figure a line."""
    c = Case(
        "sixteenth-t05-express",
        "诸暨韵达6月反诈宣传.csv",
        "An express company's stations, one figure a line: station, item, number, unit of measure.",
        unit_type="enterprise",
        district_contains="诸暨市",
        **month("2024-06"),
    )
    s = c.sheet("x")
    s.put("A1", ["诸暨市韵达快递有限公司2024年6月反诈宣传统计表"]).put("A2", ["填报日期：2024年7月1日"])
    s.put("A3", ["网点", "项目", "数量", "计量单位"])
    E5 = [
        ("枫桥网点", "快递员反诈培训", 1, "场"),
        ("枫桥网点", "参训快递员", 18, "人"),
        ("枫桥网点", "随件发放宣传单", 2000, "份"),
        ("枫桥网点", "张贴海报", 4, "张"),
        ("店口网点", "快递员反诈培训", 1, "场"),
        ("店口网点", "参训快递员", 26, "人"),
        ("店口网点", "随件发放宣传单", "3500余", "份"),
        ("店口网点", "张贴海报", 6, "张"),
        ("城西网点", "快递员反诈培训", 2, "场"),
        ("城西网点", "参训快递员", 41, "人"),
        ("城西网点", "随件发放宣传单", 5200, "份"),
        ("城西网点", "张贴海报", "无", "张"),
    ]
    s.put("A4", *[list(r) for r in E5])
    s.role("title", "A1").role("meta", "A2").role("header", "A3:D3").role("label", "A4:B15").role(
        "label|meta|header|note", "D4:D15"
    )
    K5 = {
        "快递员反诈培训": dict(
            measure="sessions", channel="training", target_group="transport_workers|unspecified"
        ),
        "参训快递员": dict(
            measure="people_reached", channel="training|unspecified", target_group="transport_workers"
        ),
        "随件发放宣传单": dict(measure="leaflets"),
        "张贴海报": dict(measure="posters"),
    }
    for r, (n, k, v, _) in enumerate(E5, 4):
        if v != "无":
            s.fact(
                f"C{r}",
                quantity=at_least(3500, 3599) if v == "3500余" else v,
                unit=f"{n}|诸暨市韵达快递有限公司",
                **K5[k],
            )
    return [c]


def t06() -> list[Case]:
    """Tax hall, HTML saved as .xls."""
    c = Case(
        "sixteenth-t06-tax",
        "办税厅反诈宣传（二季度）.xls",
        "HTML saved as .xls: items down, number beside; business count is no campaign figure.",
        form="html",
        unit="颍上县税务局",
        unit_type="government",
        district_contains="颍上县",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("x")
    s.put("A1", ["国家税务总局颍上县税务局办税服务厅反诈宣传情况表"]).put(
        "A2", ["填报单位：国家税务总局颍上县税务局", "", "统计期间：2024年第二季度"]
    )
    s.put(
        "A3",
        ["项目", "数量", "备注"],
        ["导税台发放宣传折页（份）", 1260, ""],
        ["悬挂横幅（条）", 3, ""],
        ["电子屏（块）", 2, "全天滚动"],
        ["财会人员培训（期）", 2, ""],
        ["参训财会人员（人次）", 143, ""],
        ["税企微信群推送提醒（条）", 37, ""],
        ["现场解答咨询（人次）", 58, ""],
        ["办理涉税业务（笔）", 3412, ""],
        ["填表人：汤××", "", ""],
    )
    s.role("title", "A1").role("meta", "A2", "C2").role("header", "A3:C3").role("label", "A4:A10").role(
        "note", "C6"
    ).role("note|meta|label", "A12")
    s.fact("B4", "leaflets", 1260, channel="handout|service_window").fact("B5", "banners", 3).fact(
        "B6", "screens", 2
    )
    s.fact("B7", "sessions", 2, channel="training", target_group="finance_staff").fact(
        "B8", "people_reached", 143, channel="training|unspecified", target_group="finance_staff"
    )
    s.fact("B9", "posts", 37, channel="group_chat").fact(
        "B10", "consultations", 58, channel="unspecified|service_window"
    )
    s.may_flag("A11:B11")
    return [c]
