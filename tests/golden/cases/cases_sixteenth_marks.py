"""Sixteenth set: several tables on a sheet, coverage, rosters, a bare file, repeats, of-which."""

from __future__ import annotations

from builder import Case, days, exact, month


def cases() -> list[Case]:
    return [*t21(), *t22(), *t23(), *t24(), *t25(), *t26()]


def t21() -> list[Case]:
    """Several tables on one sheet."""
    c = Case(
        "sixteenth-t21-three-tables",
        "海林市公安局4月工作统计.xlsx",
        "Cases, campaign and budget one under the other on a sheet; only the middle one gives facts.",
        unit_type="police",
        district_contains="海林市",
        **month("2023-04"),
    )
    s = c.sheet("4月")
    s.put("A1", ["海林市公安局2023年4月工作情况统计"]).put("A2", ["表一：电信网络诈骗案件情况"])
    s.put(
        "A3",
        ["派出所", "立案（起）", "破案（起）", "涉案金额（万元）", "抓获嫌疑人（人）"],
        ["海林派出所", 7, 3, 42.6, 4],
        ["横道河子派出所", 1, 0, 3.1, 0],
    )
    s.put("A7", ["表二：防范电信网络诈骗宣传情况"]).put(
        "A8", ["派出所", "集中宣传（场）", "发放传单（份）", "悬挂横幅（条）", "受教育群众（人次）"]
    )
    s.put(
        "A9",
        ["海林派出所", 8, "3,600", 14, 2900],
        ["横道河子派出所", 3, 900, 6, 640],
        ["柴河派出所", 4, 1250, 9, 880],
        ["合计", 15, 5750, 29, 4520],
    )
    s.put("A14", ["表三：宣传经费使用情况"]).put(
        "A15",
        ["项目", "单价（元）", "数量", "金额（元）"],
        ["横幅制作", 60, 29, 1740],
        ["传单印刷", 0.3, 6000, 1800],
        ["合计", "", "", 3540],
    )
    s.merge("A1:E1", "A2:E2", "A7:E7", "A14:E14")
    s.role("title", "A1").role("title|label|header|meta|note", "A7").role("header", "A8:E8").role(
        "label", "A9:A11"
    ).role("label|total", "A12").role("total", "B12:C12", "E12").role("total", "D12")
    RS = "residents|unspecified"
    s.columns(
        B=dict(measure="sessions", channel="unspecified|stall"),
        C="leaflets",
        D="banners",
        E=dict(measure="people_reached", target_group=RS),
    )
    s.rows("A9:A11", unit="cell").facts("B9:E11", read={"C9": exact(3600)}).problem(
        "query", "4420 people, 4520 stated", "E12", says=(100, 4420)
    ).may_flag("A2:E5", "A14:D18")
    return [c]


def t22() -> list[Case]:
    """Village coverage (xls): population, households, share."""
    c = Case(
        "sixteenth-t22-coverage",
        "坛厂街道反诈入户覆盖情况.xls",
        "Population and households as base, share of households, meeting attendance.",
        unit_type="community",
        district_contains="仁怀市",
        **month("2024-08"),
    )
    s = c.sheet("入户")
    s.put("A1", ["仁怀市坛厂街道2024年8月反诈入户宣传覆盖情况"])
    s.put(
        "A2",
        [
            "村（社区）",
            "总人口（人）",
            "总户数（户）",
            "已入户（户）",
            "入户率（%）",
            "张贴海报（张）",
            "院坝会（场）",
            "参会群众（人次）",
            "驻村民警",
        ],
    )
    s.put(
        "A3",
        ["碧石社区", 4120, 1080, 864, 80, 45, 3, 165, "陈×"],
        ["沙坝村", 3265, 890, 623, 70, 32, 2, 98, "陈×"],
        ["岩滩村", 2870, 770, 500, 64.9, 28, "", "", "王××"],
        ["干田村", 2410, 655, 590, 90.1, 30, 2, 120, "王××"],
        ["合计", 12665, 3395, 2577, 75.9, 135, 7, 383, ""],
    )
    s.merge("A1:I1")
    s.role("title", "A1").role("header", "A2:I2").role("label", "A3:A6").role("base", "B3:C6").role(
        "ratio", "E3:E6"
    ).role("note|label|meta", "I3:I6").role("label|total", "A7").role("total|base", "B7:C7").role(
        "total", "D7", "F7:H7"
    ).role("total|ratio", "E7")
    s.columns(
        D="households",
        F="posters",
        G=dict(
            measure="sessions",
            channel="lecture|unspecified|training|stall",
            target_group="unspecified|residents|villagers",
        ),
        H=dict(
            measure="people_reached",
            channel="lecture|unspecified|training|stall",
            target_group="residents|unspecified|villagers",
        ),
    )
    s.rows("A3:A6", unit="cell").facts("D3:D6", "F3:H6")
    return [c]


def t23() -> list[Case]:
    """Nothing of a campaign."""
    c = Case(
        "sixteenth-t23-cases-roster",
        "反诈专班人员及案件台账.xlsx",
        "A staff roster and a register of cases: no fact.",
    )
    s = c.sheet("人员")
    s.put("A1", ["曹县反诈专班人员名单（2024年）"]).put(
        "A2",
        ["序号", "姓名", "单位", "职务", "联系电话"],
        [1, "孙××", "刑侦大队", "副大队长", "139****1122"],
        [2, "李××", "网安大队", "民警", "136****7781"],
    )
    s.role("title", "A1").role("header", "A2:E2").may_flag("*")
    s = c.sheet("案件")
    s.put("A1", ["曹县2024年3月电信网络诈骗发案台账"]).put(
        "A2",
        ["序号", "发案时间", "受害人", "诈骗类型", "损失金额（元）", "是否安装APP"],
        [1, "3月4日", "张某", "刷单返利", 9900, "否"],
        [2, "3月11日", "刘某某", "冒充客服", 32000, "是"],
    )
    s.role("title", "A1").role("header", "A2:F2").may_flag("*")
    c.flaggable.append(["", ""])
    return [c]


def t24() -> list[Case]:
    """Neither unit nor period; with options."""
    c = Case(
        "sixteenth-t24-bare", "工作簿1(1).xlsx", "Neither unit nor period: everything is held.", held=True
    )
    s = c.sheet("Sheet1")
    s.put("A1", ["宣传场次（场）", "发放宣传单（份）", "张贴海报（张）", "受众（人次）"], [3, 640, 25, 410])
    s.role("header|label", "A1:D1").role("figure", "A2:D2")
    c.problem("error", "held: unit and period unknown", "")
    o = c.variant(
        "both",
        "The same with --unit and --period.",
        options=("--unit", "店口镇人民政府", "--period", "2024-W20"),
        held=False,
    )
    o.problems, o.controls = [], dict(c.controls)
    o.attributes = {**c.attributes, "unit": "店口镇人民政府", **days("2024-05-13", "2024-05-19")}
    for a, m, v in (
        ("A2", "sessions", 3),
        ("B2", "leaflets", 640),
        ("C2", "posters", 25),
        ("D2", "people_reached", 410),
    ):
        o.expect("Sheet1", a, v, {**o.attributes, "measure": m})
    return [c, o]


def t25() -> list[Case]:
    """Register with a repeated row, two channels, two groups."""
    c = Case(
        "sixteenth-t25-repeat",
        "普连集派出所反诈活动登记表.xlsx",
        "A register of named activities: one row is there twice, two channels and two groups in a cell, a planned one.",
        unit="普连集派出所",
        unit_type="police",
        district_contains="曹县",
    )
    s = c.sheet("登记表")
    s.put("A1", ["曹县公安局普连集派出所反诈宣传活动登记表（2024年5月）"])
    s.put(
        "A2",
        [
            "序号",
            "活动日期",
            "活动名称",
            "地点",
            "宣传形式",
            "受众对象",
            "受众人数（人）",
            "发放资料（份）",
            "带队民警",
        ],
    )
    R = [
        ("5.6", "大集反诈宣传", "普连集大集", "设摊", "群众", 260, 400),
        ("5.10", "板材厂员工反诈课", "祥瑞木业", "讲座", "企业员工", 85, 90),
        ("5.10", "板材厂员工反诈课", "祥瑞木业", "讲座", "企业员工", 85, 90),
        ("5.14", "开学防骗第一课", "普连集中学", "讲座+发放资料", "学生", 340, 340),
        ("5.20", "敬老院送法", "普连集敬老院", "讲座", "老年人、妇女", 52, 60),
        ("5.24", "入户走访日", "李楼村", "入户", "村民", 73, 73),
    ]
    s.put("A3", *[[i + 1, *r, "王××"] for i, r in enumerate(R)]).put(
        "A9", [7, "5.31", "广场夜市宣传（因雨取消）", "文化广场", "设摊", "群众", "", "", "王××"]
    )
    s.merge("A1:I1")
    s.role("title", "A1").role("header", "A2:I2").role("serial", "A3:A9").role(
        "label", "B3:B8", "D3:F8"
    ).role("label|figure", "C3:C8").role("planned|label|note", "C9").role("label|note|meta", "I3:I8")
    for i, (d, ch, g) in enumerate(
        (
            ("06", "stall", "residents"),
            ("10", "lecture", "workers"),
            ("10", "lecture", "workers"),
            ("14", "lecture", "students"),
            ("20", "lecture", "unspecified"),
            ("24", "door_to_door", "villagers"),
        )
    ):
        a, r = {**days(f"2024-05-{d}"), "target_group": g}, 3 + i
        s.fact(f"C{r}", "sessions", 1, channel=ch, **a).fact(
            f"G{r}", "people_reached", R[i][5], channel=ch, **a
        ).fact(f"H{r}", "leaflets", R[i][6], channel=ch + "|handout", **a)
    s.problem("query", "row 5 repeats row 4", *[f"{k}5" for k in "ABCDEFGHI"])
    s.problem("note", "two channels in one cell", "E6").problem("note", "two groups in one cell", "F7")
    return [c]


def t26() -> list[Case]:
    """Education bureau, 其中 with a row of parts above the whole."""
    c = Case(
        "sixteenth-t26-schools",
        "即墨市教育系统反诈宣传统计.xlsx",
        "Schools with 其中; parts above the whole in one row; the old name of the place.",
        unit_type="school",
        district_contains="即墨区",
        **month("2024-04"),
    )
    s = c.sheet("学校")
    s.put("A1", ["即墨市教育系统反诈宣传情况统计表（2024年4月）"])
    s.put("A2", ["学校", "受教育人次（人次）", "其中", "", "发放告家长书（份）"]).put(
        "C3", ["学生", "教职工"]
    )
    s.put(
        "A4",
        ["即墨市实验学校", 2650, 2400, 150, 2400],
        ["即墨市龙泉中学", 1820, 1700, 120, 1700],
        ["即墨市蓝村小学", 960, 900, 85, 900],
        ["即墨市田横中学", 740, 650, 60, 600],
    )
    s.put("A8", ["合计", 6170, 5650, 415, 5600]).merge("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3")
    s.role("title", "A1").role("header", "A2:C2", "E2", "C3:D3").role("label", "A4:A7").role(
        "label|total", "A8"
    ).role("total", "B8:E8").role("figure|total", "B5", "B6")
    s.rows("A4:A7", unit=["实验学校", "龙泉中学", "蓝村小学", "田横中学"])
    s.facts("C4:C7", measure="people_reached", target_group="students").facts(
        "D4:D7", measure="people_reached", target_group="teachers"
    ).facts("E4:E7", measure="leaflets", target_group="parents")
    s.fact("B4", "people_reached", 100).fact("B7", "people_reached", 30)
    s.problem("query", "parts 985 above the whole 960", "B6", says=(985, 25))
    return [c]
