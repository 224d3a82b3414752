"""Eighteenth set: hidden parts, a hospital's departments, a plain file, a report and a binary workbook."""

from __future__ import annotations

from builder import Case, Formula, exact, month
from shorthand import AL


def cases() -> list[Case]:
    return [*x17(), *x22(), *x24(), *x26(), *x28()]


def x17() -> list[Case]:
    """A hidden row, column and sheet."""
    c = Case(
        "eighteenth-x17-hidden",
        "东港市医疗机构反诈宣传统计（2024年5月）.xlsx",
        "A hidden row, a hidden column, a hidden sheet",
        unit_type="hospital",
        district_contains="东港市",
        **month("2024-05"),
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["东港市医疗机构2024年5月反诈宣传统计表"],
        ["序号", "医疗机构", "反诈讲座（场）", "发放折页（份）", "宣传展板（块）", "受众患者（人次）"],
        [1, "东港市中心医院", 4, 1500, 6, 1120],
        [2, "东港市中医院", 3, 860, 4, 645],
        [3, "前阳镇卫生院", 1, 240, 2, 188],
        [4, "孤山镇卫生院", 2, 310, 2, 254],
        [5, "大东社区卫生服务中心", 2, 420, 3, 367],
        [
            None,
            "合计",
            Formula("=SUM(C3:C7)", 12),
            Formula("=SUM(D3:D7)", 3330),
            Formula("=SUM(E3:E7)", 17),
            Formula("=SUM(F3:F7)", 2574),
        ],
    )
    s.merge("A1:F1")
    s.hidden_rows = [5]
    s.hidden_columns = ["E"]
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A7")
    s.role("label", "B3:B7")
    s.role("label|total", "B8")
    s.role("total", "C8:F8")
    s.rows("B3:B7", unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="lecture", target_group="unspecified|patients"),
        D=dict(measure="leaflets", target_group="unspecified|patients"),
        E=dict(measure="boards", target_group="unspecified|patients"),
        F=dict(measure="people_reached", channel="unspecified|lecture", target_group="patients"),
    )
    s.facts("C3:F7")
    s.problem("query", "hidden row", "B5", "A5", "C5", "D5", "E5", "F5", "")
    s.problem("query", "hidden column", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "")
    s = c.sheet("旧表")
    s.put(
        "A1",
        ["东港市医疗机构2024年4月反诈宣传统计表"],
        ["序号", "医疗机构", "反诈讲座（场）", "发放折页（份）", "宣传展板（块）", "受众患者（人次）"],
        [1, "东港市中心医院", 3, 900, 5, 800],
        [2, "东港市中医院", 2, 500, 3, 402],
    )
    s.state = "hidden"
    s.problem("note", "hidden sheet", "", "*")
    return [c]


def x22() -> list[Case]:
    """Departments of a hospital, the month in a line of its own."""
    c = Case(
        "eighteenth-x22-hospital-ods",
        "昌吉市人民医院反诈宣传统计.ods",
        "Departments of one hospital; the year and month in a line of their own",
        unit_type="hospital",
        district_contains="昌吉市",
        **month("2024-04"),
    )
    s = c.sheet("统计")
    s.put(
        "A1",
        ["昌吉市人民医院反诈宣传统计表"],
        ["（2024年4月）"],
        ["科室", "宣讲（场）", "发放宣传彩页（份）", "受众（人次）", "宣传展架（个）"],
        ["门诊部", 2, 460, 385, 3],
        ["住院部", 1, 220, 174, 2],
        ["体检中心", 1, 180, 150, "/"],
        ["急诊科", 0, 95, 88, 1],
        ["合计", 4, 955, 797, 6],
    )
    s.merge("A1:E1", "A2:E2")
    s.role("title", "A1")
    s.role("meta|title", "A2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A7")
    s.role("label|total", "A8")
    s.role("total", "B8:E8")
    s.rows(
        "A4:A7",
        unit=[
            "昌吉市人民医院|门诊部",
            "昌吉市人民医院|住院部",
            "昌吉市人民医院|体检中心",
            "昌吉市人民医院|急诊科",
        ],
    )
    s.columns(
        B=dict(measure="sessions", channel="lecture", target_group="patients|unspecified"),
        C=dict(measure="leaflets", target_group="patients|unspecified"),
        D=dict(measure="people_reached", channel="unspecified|lecture", target_group="patients|unspecified"),
        E=dict(measure="boards", target_group="patients|unspecified"),
    )
    s.facts("B4:E7")
    return [c]


def x24() -> list[Case]:
    """Villages, blanks of several kinds."""
    c = Case(
        "eighteenth-x24-villages-gbk",
        "平果市马头镇各村反诈宣传情况.csv",
        "Villages in a GBK CSV, blanks of several kinds, a wrong total",
        form="gbk",
        unit_type="community",
        district_contains="平果市",
        **month("2024-06"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["平果市马头镇各村（社区）反诈宣传情况统计表"],
        ["填报单位：马头镇人民政府", None, None, "统计时间：2024年6月"],
        [],
        ["村（社区）", "宣讲会（场）", "宣传单（份）", "墙标（条）", "参与人次", "备注"],
        ["雷感村", 2, 360, 12, 420],
        ["驮湾村", 1, 215, "—", 190, "驻村工作队参与"],
        ["古芬村", 3, 540, 20, 615],
        ["城龙社区", 4, 880, 32, "1,050"],
        ["龙来村", "无", 150, 6, 135],
        ["合 计", 10, 2165, 70, 2410],
    )
    s.role("title", "A1")
    s.role("meta", "A2:D2")
    s.role("header", "A4:F4")
    s.role("label", "A5:A9")
    s.role("note|label", "F6")
    s.role("label|total", "A10")
    s.role("total", "B10:E10")
    s.rows("A5:A9", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="lecture|unspecified"),
        C="leaflets",
        D=dict(measure="banners", channel="banner|posting"),
        E=dict(
            measure="people_reached",
            channel="unspecified|lecture",
            target_group="unspecified|villagers|residents",
        ),
    )
    s.facts("B5:E9", read={"E8": exact(1050)})
    s.problem("query", "total differs by 20", "C10", says=("20",))
    return [c]


def x26() -> list[Case]:
    """A report with a table of building sites."""
    c = Case(
        "eighteenth-x26-office-docx",
        "大英县住建局反诈宣传情况报告.docx",
        "A report with one table of building sites",
        district_contains="大英县",
        **month("2024-04"),
    )
    c.paragraph("大英县住房和城乡建设局2024年4月反诈宣传情况报告", "title")
    c.paragraph(
        "按照县反诈联席会议部署，我局组织在建工地开展反诈宣传，现将各项目情况报告如下：",
        "note|label|title|meta",
    )
    t = c.table(
        [
            ["序号", "项目名称", "工地讲座（场）", "参加工人（人次）", "发放告知书（份）"],
            [1, "城北学校项目部", 2, 146, 160],
            [2, "郪江大桥项目部", 1, 88, 90],
            [3, "滨江花园项目部", 3, 205, "210余"],
            ["合计", None, 6, 439],
        ]
    )
    t.role("header", "A1:E1")
    t.role("serial", "A2:A4")
    t.role("label", "B2:B4")
    t.role("label|total", "A5")
    t.role("total", "C5:D5")
    t.rows(
        "A2:A4",
        unit=[
            "大英县住房和城乡建设局|大英县住建局|城北学校项目部",
            "大英县住房和城乡建设局|大英县住建局|郪江大桥项目部",
            "大英县住房和城乡建设局|大英县住建局|滨江花园项目部",
        ],
        unit_type=["government|enterprise|other"] * 3,
    )
    t.columns(
        C=dict(measure="sessions", channel="lecture", target_group="migrant_workers|workers|unspecified"),
        D=dict(
            measure="people_reached", channel="lecture|unspecified", target_group="migrant_workers|workers"
        ),
        E=dict(
            measure="leaflets", channel="handout|lecture", target_group="migrant_workers|workers|unspecified"
        ),
    )
    t.facts("C2:E4", read={"E4": AL(210, 219)})
    c.paragraph("大英县住房和城乡建设局", "note|meta|title")
    c.paragraph("2024年5月6日", "note|meta")
    return [c]


def x28() -> list[Case]:
    """Schools by measure in a binary workbook."""
    c = Case(
        "eighteenth-x28-schools-xlsb",
        "闽清县教育系统反诈宣传统计.xlsb",
        "Schools by measure in a binary workbook",
        unit_type="school",
        district_contains="闽清县",
        **month("2024-03"),
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["闽清县教育系统2024年3月反诈宣传统计表"],
        [
            "序号",
            "学校",
            "主题班会（场）",
            "受教育学生（人次）",
            "致家长一封信（份）",
            "宣传展板（块）",
            "校园广播（次）",
        ],
        [1, "闽清一中", 36, 1680, 1700, 12, 3],
        [2, "闽清高级中学", 30, 1395, 1400, 9, 2],
        [3, "坂东中心小学", 18, 742, 750, 6, 1],
        [4, "池园中心小学", 15, 588, 600, 0, 1],
        [None, "合计", 99, 4405, 4450, 27, 8],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("label|total", "B7")
    s.role("total", "C7:G7")
    s.rows("B3:B6", unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="people_reached", channel="unspecified|class_meeting", target_group="students"),
        E=dict(measure="leaflets", target_group="parents"),
        F=dict(measure="boards", target_group="unspecified|students"),
        G=dict(measure="broadcasts", target_group="unspecified|students"),
    )
    s.facts("C3:G6")
    s.problem("query", "total differs by 1", "G7", says=("1",))
    return [c]
