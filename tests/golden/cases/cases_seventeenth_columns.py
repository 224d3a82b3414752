"""Seventeenth set: tasks, comparisons and 其中 of several levels."""

from __future__ import annotations

from builder import Case, Formula, Styled, month
from shorthand import R, tot


def cases() -> list[Case]:
    return [*t10(), *t11(), *t12(), *t13(), *t14()]


def t10() -> list[Case]:
    """本月, 本季 and 本年累计 in every order."""
    c = Case(
        "seventeenth-t10-orders",
        "凤台县各乡镇反诈宣传进度表（2023年6月）.xlsx",
        "本月, 本季 and 本年累计 under each measure, each time in another order; "
        "only 本月 counts for certain (本季 of the same table is left open).",
        district_contains="凤台县",
        **month("2023-06"),
    )
    s = c.sheet("进度表")
    rows = [
        ["城关镇", 52, 11, 27, 5200, 11800, 1850, 2100, 12400],
        ["新集镇", 31, 6, 16, 2600, 6100, 900, 1040, 6900],
        ["桂集镇", 20, 4, 9, 1500, 3300, 460, 520, 3100],
        ["焦岗湖镇", 18, 0, 7, 980, 2750, 0, 0, 2800],
    ]
    s.put(
        "A1",
        ["凤台县各乡镇2023年6月反诈宣传进度表"],
        ["乡镇", "宣传场次（场）", None, None, "发放资料（份）", None, None, "受众（人次）", None],
        [None, "本年累计", "本月", "本季", "本季", "本年累计", "本月", "本月", "本年累计"],
        *rows,
        ["合计"] + [tot(rows, k) for k in range(1, 9)],
        ["填报人：反诈中心\u3000王丽"],
    )
    s.merge("A1:I1", "A2:A3", "B2:D2", "E2:G2", "H2:I2")
    s.role("title", "A1")
    s.role("header", "A2:I3")
    s.role("label", "A4:A7")
    s.role("label|total", "A8")
    s.role("cumulative", "B4:B7", "F4:F7", "I4:I7")
    s.role("total|cumulative", "B8:I8")
    s.role("note|meta", "A9")
    s.role("cumulative|figure|total", "D4:E7")
    s.rows("A4:A7", unit="cell")
    s.columns(
        C="sessions",
        G="leaflets",
        H="people_reached",
        D=dict(measure="sessions", optional=True),
        E=dict(measure="leaflets", optional=True),
    )
    s.facts("C4:C7", "G4:H7")
    for n, r in enumerate(rows, 4):  # the season itself, or what it has beyond the month
        s.fact(f"D{n}", quantity=r[3], values=[r[3] - r[2]], **month("2023-04..2023-06"))
        s.fact(f"E{n}", quantity=r[4], values=[r[4] - r[6]], **month("2023-04..2023-06"))
    return [c]


def t11() -> list[Case]:
    """Tasks, completion and an Excel error."""
    c = Case(
        "seventeenth-t11-targets",
        "英德市各镇街反诈宣传任务完成情况表（9月）.xlsx",
        "Yearly tasks, the month's work, running totals and rates; a #REF! among the figures.",
        district_contains="英德市",
        **month("2023-09"),
    )
    s = c.sheet("9月")
    rows = [
        ["英城街道", 60, 6, 48, 3000, 310, 2650, 4000, 420],
        ["大站镇", 40, 4, 31, 1800, 150, 1420, 2500, 260],
        ["望埠镇", 36, 3, 27, 1500, 98, 1010, 2000, 185],
        ["沙口镇", 30, 2, 25, 1200, 76, 990, 1600, None],
        ["九龙镇", 30, 0, 19, 1200, 0, 720, 1600, 90],
    ]
    s.put(
        "A1",
        ["英德市各镇街2023年9月反诈宣传任务完成情况表"],
        ["镇街", "宣传场次", None, None, None, "国家反诈中心APP安装", None, None, None, "入户宣传", None],
        [
            None,
            "全年任务（场）",
            "本月完成（场）",
            "累计完成（场）",
            "完成率",
            "全年任务（人）",
            "本月安装（人）",
            "累计安装（人）",
            "完成率",
            "全年计划（户）",
            "本月入户（户）",
        ],
    )
    for i, r in enumerate(rows):
        s.put(
            f"A{4 + i}", [*r[:4], Styled(r[3] / r[1], "0.0%"), *r[4:7], Styled(r[6] / r[4], "0.0%"), *r[7:]]
        )
    s.put("K7", [Formula("=Sheet9!B3", "#REF!")])
    s.merge("A1:K1", "A2:A3", "B2:E2", "F2:I2", "J2:K2")
    s.role("title", "A1")
    s.role("header", "A2:K3")
    s.role("label", "A4:A8")
    s.role("planned", "B4:B8", "F4:F8", "J4:J8")
    s.role("cumulative", "D4:D8", "H4:H8")
    s.role("ratio", "E4:E8", "I4:I8")
    s.rows("A4:A8", unit="cell")
    s.columns(C="sessions", G="app_installs", K="households")
    s.facts("C4:C8", "G4:G8", "K4:K6", "K8")
    s.problem("query", "an Excel error", "K7")
    return [c]


def t12() -> list[Case]:
    """The month beside last month and last year."""
    c = Case(
        "seventeenth-t12-comparison",
        "闽清县反诈中心宣传数据对比表（2023年8月）.xlsx",
        "Indicators in rows, 本月 beside 上月, 环比, 去年同期 and 同比; 知晓率 is a ratio.",
        unit="闽清县公安局反诈中心|闽清县反诈中心|闽清县公安局",
        district_contains="闽清县",
        **month("2023-08"),
    )
    s = c.sheet("对比")
    items = [
        ["宣传活动", "场", 26, 20, 22, "sessions"],
        ["发放宣传资料", "份", 6400, 5000, 8000, "leaflets"],
        ["受教育群众", "人次", 5850, 5200, 4500, "people_reached"],
        ["入户宣传", "户", 1240, 1550, 1000, "households"],
        ["发送预警短信", "万条", 3.5, 2.8, 2, "sms"],
        ["APP注册", "人", 930, 1240, 1500, "app_installs"],
        ["制作短视频", "部", 4, 5, 2, "videos"],
        ["媒体报道", "篇", 9, 6, 4, "media_reports"],
    ]
    s.put(
        "A1",
        ["闽清县反诈宣传数据对比表（2023年8月）"],
        ["编制单位：闽清县公安局反诈中心"],
        ["指标", "计量单位", "本月", "上月", "环比", "去年同期", "同比"],
    )
    for i, r in enumerate(items):
        s.put(f"A{4 + i}", [*r[:4], Styled(r[2] / r[3] - 1, "0.0%"), r[4], Styled(r[2] / r[4] - 1, "0.0%")])
    s.put("A12", ["群众知晓率", "%", 91.5, 90.8, "0.7个百分点", 88, "3.5个百分点"])
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:G3")
    s.role("label|header", "A4:A12")
    s.role("label|header|meta|note", "B4:B12")
    s.role("ratio", "C12", "E4:E11", "G4:G11")
    for i, r in enumerate(items):
        k = 10000 if r[1] == "万条" else 1
        n = 4 + i
        a = dict(
            target_group=R if r[5] == "people_reached" else "unspecified", channel={"sms": "sms"}.get(r[5])
        )
        a = {key: value for key, value in a.items() if value}
        s.fact(f"C{n}", r[5], r[2] * k, **a)
        s.fact(f"D{n}", r[5], r[3] * k, optional=True, **a)
        s.fact(f"F{n}", r[5], r[4] * k, optional=True, **a)
    return [c]


def t13() -> list[Case]:
    """其中 within 其中 in a header of three lines."""
    c = Case(
        "seventeenth-t13-ofwhich-columns",
        "大英县各单位反诈宣传受众情况（2023年10月）.xlsx",
        "其中 within 其中 in a three-line header; a row without remainder, "
        "one whose parts exceed the whole, one without parts.",
        district_contains="大英县",
        **month("2023-10"),
    )
    s = c.sheet("Sheet1")
    rows = [
        [1, "县教育和体育局", 1000, 50, 700, 200, 30, 1100],
        [2, "县公安局", 2500, 400, 900, 150, 600, 2600],
        [3, "蓬莱镇", 800, 300, 250, 0, 250, 900],
        [4, "隆盛镇", 600, 350, 280, 20, None, 500],
        [5, "象山镇", 460, None, None, None, None, 400],
    ]
    s.put(
        "A1",
        ["大英县各单位2023年10月反诈宣传受众情况统计表"],
        ["序号", "单位", "受教育人次", "其中：", None, None, None, "发放资料（份）"],
        [None, None, None, "老年人", "学生", None, "企业职工"],
        [None, None, None, None, "人次", "其中：大学生"],
        *rows,
        ["合计", None] + [tot(rows, k) for k in range(2, 8)],
    )
    s.merge("A1:H1", "A2:A4", "B2:B4", "C2:C4", "D2:G2", "D3:D4", "E3:F3", "G3:G4", "H2:H4", "A10:B10")
    s.role("title", "A1")
    s.role("header", "A2:H4")
    s.role("serial", "A5:A9")
    s.role("label", "B5:B9")
    s.role("label|total", "A10")
    s.role("total", "C10:D10", "F10:H10")
    s.role("total|figure", "C7")
    s.role("total", "E10")
    s.rows("B5:B9", unit="cell")
    s.columns(
        C="people_reached",
        D=dict(measure="people_reached", target_group="elderly"),
        E=dict(measure="people_reached", target_group="students|unspecified"),
        F=dict(measure="people_reached", target_group="university_students"),
        G=dict(measure="people_reached", target_group="workers"),
        H="leaflets",
    )
    s.facts("D5:D8", "F5:F8", "G5:G8", "H5:H9")
    for n, value in ((5, 220), (6, 600), (9, 460)):
        s.fact(f"C{n}", quantity=value)
    for n, value in ((5, 500), (6, 750), (7, 250), (8, 260)):
        s.fact(f"E{n}", quantity=value)
    s.problem("query", "parts 630 above the whole 600", "C8", says=(30, 630))
    return [c]


def t14() -> list[Case]:
    """其中 in rows, three levels deep."""
    c = Case(
        "seventeenth-t14-ofwhich-rows",
        "城南街道反诈宣传情况统计（2023年第二季度）.xlsx",
        "A card with 其中 in rows, numbered （1） and ①, up to three levels deep.",
        unit="桐庐县城南街道办事处|城南街道",
        district_contains="桐庐县",
        **month("2023-04..2023-06"),
    )
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["桐庐县城南街道办事处2023年第二季度反诈宣传情况统计表"],
        ["项目", "计量单位", "数量", "备注"],
        ["一、宣传活动", "场", 18],
        ["  其中：进社区", "场", 7],
        ["        进校园", "场", 4],
        ["        进企业", "场", 3],
        ["二、发放宣传资料", "份", 5000],
        ["  其中：宣传单", "份", 3800],
        ["        宣传手册", "份", 1200],
        ["三、受教育群众", "人次", 4200],
        ["  其中：（1）老年人", "人次", 1300],
        ["          其中：①独居老人", "人次", 120],
        ["        （2）学生", "人次", 900],
        ["四、投入宣传力量", "人次", 230],
        ["五、网上推送", "条", 320],
        ["  其中：微信群", "条", 260],
        ["        公众号", "条", 60],
        ["填表人：方琴"],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label|header", "A3:A17")
    s.role("label|header|meta|note", "B3:B17")
    s.role("total|figure", "C7", "C15")
    s.role("note|meta", "A18")
    s.fact("C3", "sessions", 4)
    s.fact("C4", "sessions", 7, target_group=R)
    s.fact("C5", "sessions", 4, target_group="students|unspecified")
    s.fact("C6", "sessions", 3, target_group="workers|unspecified")
    s.fact("C8", "leaflets", 3800)
    s.fact("C9", "leaflets", 1200)
    s.fact("C10", "people_reached", 2000, target_group=R)
    s.fact("C11", "people_reached", 1180, target_group="elderly|unspecified")
    s.fact("C12", "people_reached", 120, target_group="elderly_alone")
    s.fact("C13", "people_reached", 900, target_group="students")
    s.fact("C14", "staff", 230)
    s.fact("C16", "posts", 260, channel="group_chat")
    s.fact("C17", "posts", 60, channel="official_account")
    return [c]
