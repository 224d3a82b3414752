"""Twenty-seventh set: an education bureau, a tax office, nursing homes of a county, a court's register."""

from __future__ import annotations

from datetime import date

from builder import Case, about, days, month, sums


def cases() -> list[Case]:
    return [*t01(), *t04(), *t07(), *t11()]


def t01() -> list[Case]:
    c = Case(
        "twenty-seventh-t01-education",
        "临洮县中小学（幼儿园）反诈宣传进校园情况汇总（3月）.xlsx",
        "An education bureau's list of schools: 节 and 封 as units, enrolment as base, groups in the headers, a total row.",
        district_contains="临洮县",
        **month("2024-03"),
    )
    s = c.sheet("3月")
    rows = [
        [1, "临洮中学", 3120, 64, 1, 3050, 3050, 3098, "—"],
        [2, "临洮县第二中学", 2480, 52, 2, 2400, 2388, 2451, 180],
        [3, "临洮县实验小学", 1860, 40, 1, 1860, "—", 1852, 320],
        [4, "八里铺镇中心小学", 412, 9, 0, 400, "—", 405, "/"],
        [5, "临洮县幼儿园", 368, 12, "—", 368, "—", 355, 290],
    ]
    s.put("A1", ["临洮县教育局2024年3月“反诈宣传进校园”情况汇总表"])
    s.merge("A1:I1")
    s.role("title", "A1")
    s.put("A2", ["报送科室：安全管理股"])
    s.put("G2", ["报送时间：2024年4月3日"])
    s.merge("A2:F2", "G2:I2")
    s.role("meta", "A2", "G2")
    s.put(
        "A3",
        [
            "序号",
            "学校名称",
            "在校学生数（人）",
            "主题班会（节）",
            "国旗下讲话（场）",
            "致家长一封信（封）",
            "签订防诈承诺书（份）",
            "受教育学生（人次）",
            "参会家长（人次）",
        ],
        *rows,
    )
    s.put("A9", ["合计", "", *sums(rows, range(2, 9))])
    s.merge("A9:B9")
    s.put("A10", ["注：国旗下讲话按实际举行次数统计；幼儿园“主题班会”指班级主题活动。"])
    s.merge("A10:I10")
    s.role("header", "A3:I3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("base", "C4:C8")
    s.role("label|total", "A9")
    s.role("total|base", "C9")
    s.role("total", "D9:I9")
    s.role("note", "A10")
    s.rows("B4:B8", unit="cell", unit_type=["school"] * 4 + ["kindergarten"])
    s.columns(
        D=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students|children"),
        E=dict(
            measure="sessions",
            channel="lecture|unspecified|class_meeting",
            target_group="unspecified|students|children",
        ),
        F=dict(measure="leaflets", target_group="parents"),
        G=dict(measure="pledges", target_group="unspecified|students|children"),
        H=dict(measure="people_reached", target_group="students|children"),
        I=dict(measure="people_reached", target_group="parents", channel="unspecified|training"),
    )
    s.facts("D4:I8")
    return [c]


def t04() -> list[Case]:
    c = Case(
        "twenty-seventh-t04-tax",
        "沂水县税务局反诈宣传开展情况.xls",
        "A tax office's quarter, sections for the service hall and for firms; the first column's total is 100 too high.",
        unit_type="government",
        district_contains="沂水县",
        **month("2024-01..2024-03"),
    )
    s = c.sheet("一季度")
    rows = [
        ["第一税务分局", 1800, 4, 265, 36, 3, 412, "含大厅志愿岗"],
        ["许家湖税务分局", 420, 1, 58, 20, 1, 76, ""],
        ["马站税务分局", 365, 1, "—", 18, 0, "", ""],
        ["诸葛税务分局", 510, 2, 71, 15, 2, 98, ""],
    ]
    s.put("A1", ["国家税务总局沂水县税务局2024年一季度防范电信网络诈骗宣传情况"])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.put(
        "A2",
        ["部门", "办税服务厅宣传", "", "", "税企互动", "", "", "备注"],
        [
            "",
            "折页\n（份）",
            "LED屏\n（块）",
            "窗口答疑\n（人次）",
            "征纳沟通平台推送\n（条）",
            "财务人员培训\n（场）",
            "参训财务人员\n（人次）",
        ],
        *rows,
    )
    s.merge("A2:A3", "B2:D2", "E2:G2", "H2:H3")
    s.put("A8", ["合计", 3195, 8, 394, 89, 6, 586])
    s.put("A9", ["填表说明：窗口答疑只统计纳税人主动询问防骗事项的人次。"])
    s.merge("A9:H9")
    s.role("header", "A2:H3")
    s.role("label", "A4:A7")
    s.role("label|total", "A8")
    s.role("total", "B8:G8")
    s.role("note", "A9")
    s.role("note|label", "H4")
    s.rows("A4:A7", unit=[f"{r[0]}|沂水县税务局" for r in rows])
    s.columns(
        B=dict(measure="leaflets", channel="service_window|handout"),
        C=dict(measure="screens", channel="screen|service_window"),
        D=dict(measure="consultations", channel="service_window|unspecified"),
        E=dict(
            measure="posts",
            channel="unspecified|official_account|group_chat|app|sms",
            target_group="unspecified|merchants",
        ),
        F=dict(measure="sessions", channel="training", target_group="finance_staff"),
        G=dict(measure="people_reached", channel="training|unspecified", target_group="finance_staff"),
    )
    s.facts("B4:G7")
    s.problem("query", "the total says 3195, its rows add up to 3095", "B8", says=("100", "3095"))
    return [c]


def t07() -> list[Case]:
    c = Case(
        "twenty-seventh-t07-nursing-homes",
        "青冈县养老机构防骗宣传统计.xlsx",
        "Nursing homes of a county: beds and residents as base, 其中 with one row whose parts are above the whole.",
        district_contains="青冈县",
        **month("2023-06"),
    )
    s = c.sheet("6月份", target_group="unspecified|elderly")
    rows = [
        ["青冈县中心敬老院", 120, 96, 2, 130, 88, 30, 150, 12],
        ["祯祥镇敬老院", 60, 41, 1, 45, 40, 5, 45, 6],
        ["劳动镇幸福大院", 40, 33, 1, 38, 30, 12, 40, 4],
        ["康乐老年公寓", 80, 57, 2, 76, "", "", 80, 8],
        ["夕阳红养护院", 50, 38, 1, 50, 36, 8, 0, 5],
    ]
    s.put("A1", ["青冈县民政局2023年6月养老机构防骗宣传统计表"])
    s.merge("A1:I1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "机构名称",
            "床位数\n（张）",
            "在院老人\n（人）",
            "防骗讲座\n（场）",
            "听讲\n（人次）",
            "其中",
            "",
            "防骗手册\n（本）",
            "海报\n（幅）",
        ],
        ["", "", "", "", "", "老年人", "职工"],
        *rows,
    )
    s.merge("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2", "H2:H3", "I2:I3")
    s.put("A9", ["合计", *sums(rows, range(1, 9))])
    s.put("A10", ["填表：民政局养老服务股"])
    s.put("F10", ["填表日期：2023年7月4日"])
    s.role("header", "A2:I3")
    s.role("label", "A4:A8")
    s.role("base", "B4:C8")
    s.role("label|total", "A9")
    s.role("total|base", "B9:C9")
    s.role("total", "D9:I9")
    s.role("note|meta", "A10", "F10")
    s.role("total|figure", "E5")
    s.role("total|figure|unread", "E6")
    s.rows("A4:A8", unit="cell")
    L = "lecture|unspecified"
    s.columns(
        D=dict(measure="sessions", channel="lecture"),
        E=dict(measure="people_reached", channel=L, target_group="unspecified"),
        F=dict(measure="people_reached", channel=L, target_group="elderly"),
        G=dict(measure="people_reached", channel=L, target_group="workers"),
        H="leaflets",
        I="posters",
    )
    s.facts("D4:D8", "F4:I8")
    s.fact("E4", quantity=12)
    s.fact("E7", quantity=76)
    s.fact("E8", quantity=6)
    s.problem("query", "其中: the parts (42) are above the whole (38)", "E6", says=("38", "42"))
    return [c]


def t11() -> list[Case]:
    c = Case(
        "twenty-seventh-t11-court",
        "从江县人民法院反诈普法活动登记.xlsx",
        "A court's register: dates in several forms, trials (no facts), two groups in a cell, 约, a repeated row.",
        unit_type="government",
        district_contains="从江县",
    )
    s = c.sheet("登记簿")
    rows = [
        [date(2023, 5, 6), "丙妹镇大歹村", "“谨防裸聊敲诈”寨门课堂", "宣讲", "村民", 120, 150, 1, "立案庭"],
        ["5月19日", "下江镇高坪村", "以案说法：帮信案件旁听课", "讲座", "村民、学生", 85, 90, 1, "刑庭"],
        [
            "2023年6月1日",
            "从江县民族中学",
            "“小小法官说反诈”主题班会",
            "主题班会",
            "学生",
            460,
            300,
            "—",
            "少年庭",
        ],
        ["6月26日", "贯洞镇集市", "赶集日反诈咨询台", "设点咨询", "赶集群众", "约300", 420, "—", "贯洞法庭"],
        ["6月26日", "贯洞镇集市", "赶集日反诈咨询台", "设点咨询", "赶集群众", "约300", 420, "—", "贯洞法庭"],
        ["7.15", "洛香镇养老院", "防“养老钱”骗局小课堂", "讲座", "老年人", 38, 40, "—", "洛香法庭"],
    ]
    s.put("A1", ["从江县人民法院反诈普法巡回宣讲登记簿（2023年）"])
    s.merge("A1:I1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "日期",
            "地点",
            "活动内容",
            "方式",
            "对象",
            "到场人数（人）",
            "法治宣传册（册）",
            "巡回审理案件（件）",
            "经办庭室",
        ],
        *rows,
    )
    s.role("header", "A2:I2")
    s.role("label", "A3:B8", "D3:E8")
    s.role("label|figure", "C3:C8")
    G2 = "residents|villagers|unspecified"
    for r, (d, ch, grp) in enumerate(
        [
            ("2023-05-06", "lecture", "villagers"),
            ("2023-05-19", "lecture", "unspecified"),
            ("2023-06-01", "class_meeting", "students"),
            ("2023-06-26", "stall", G2),
            ("2023-06-26", "stall", G2),
            ("2023-07-15", "lecture", "elderly"),
        ],
        3,
    ):
        a = dict(target_group=grp, unit=f"从江县人民法院|{rows[r - 3][8]}", **days(d))
        if r in (6, 7):
            a["channel"] = "stall|unspecified"
            ch = "stall|unspecified"
        a.pop("channel", None)
        s.fact(f"C{r}", "sessions", 1, channel=ch, activity=[rows[r - 3][2], rows[r - 3][1]], **a)
        s.fact(f"F{r}", "people_reached", about(300) if r in (6, 7) else rows[r - 3][5], channel=ch, **a)
        s.fact(f"G{r}", "leaflets", rows[r - 3][6], channel=ch + "|handout", **a)
    s.problem("note", "two target groups in one cell", "E4")
    s.problem("query", "the row repeats the one above it", *[f"{x}7" for x in "ABCDEFGI"])
    s.may_flag("H2:H8")
    return [c]
