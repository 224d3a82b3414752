"""Eighteenth set: townships by measures, plans, running totals and parts of a whole."""

from __future__ import annotations

from builder import Case, month


def cases() -> list[Case]:
    return [*x02(), *x10(), *x11(), *x12()]


def x02() -> list[Case]:
    """Townships under a header of two lines, one total wrong."""
    c = Case(
        "eighteenth-x02-townships",
        "长兴县2024年第一季度反诈宣传情况统计表.xlsx",
        "Townships by measures under a two-level header with "
        "base and ratio; the total of one column is wrong",
        unit_type="township",
        district_contains="长兴县",
        **month("2024-01..2024-03"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["长兴县2024年第一季度反诈宣传情况统计表"],
        ["填报单位：长兴县反诈中心", None, None, None, None, None, "填报日期：2024年4月3日"],
        ["序号", "乡镇（街道）", "常住人口（人）", "线下宣传", None, None, None, "APP推广", None, "备注"],
        [
            None,
            None,
            None,
            "宣传资料（份）",
            "集中宣传（场次）",
            "受教育群众（人次）",
            "上门入户（户）",
            "安装国家反诈中心APP（人）",
            "占常住人口比例",
        ],
        [1, "雉城街道", 68000, 4200, 18, 5300, 860, 2140, "3.1%"],
        [2, "泗安镇", 52000, 2650, 11, 3120, 540, 1305, "2.5%"],
        [3, "煤山镇", 47000, 1980, 9, 2416, 395, 1180, "2.5%", "含矿区"],
        [4, "和平镇", 55000, 2300, 7, 2877, 612, 990, "1.8%"],
        [5, "李家巷镇", 38000, 1450, 6, 1730, 288, 764, "2.0%"],
        ["合计", None, 260000, 12580, 51, 15543, 2695, 6379],
    )
    s.merge("A1:J1", "A2:F2", "G2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:I3", "J3:J4", "A10:B10")
    s.role("title", "A1")
    s.role("meta", "A2:G2")
    s.role("header", "A3:J4")
    s.role("serial", "A5:A9")
    s.role("label", "B5:B9")
    s.role("base", "C5:C9")
    s.role("ratio", "I5:I9")
    s.role("note|label", "J7")
    s.role("label|total", "A10")
    s.role("base|total", "C10")
    s.role("total", "D10:H10")
    s.rows("B5:B9", unit="cell")
    s.columns(
        D="leaflets",
        E=dict(measure="sessions", channel="stall|unspecified"),
        F=dict(measure="people_reached", channel="unspecified|stall", target_group="unspecified|residents"),
        G="households",
        H="app_installs",
    )
    s.facts("D5:H9")
    s.problem("query", "total differs from the sum by 100", "F10", says=("100",))
    return [c]


def x10() -> list[Case]:
    """其中: remainders, nothing left, parts above the whole."""
    c = Case(
        "eighteenth-x10-of-which",
        "三台县反诈宣传受众分类统计表（2024年6月）.xlsx",
        "受教育人次 with 其中: remainders, nothing left, parts above the whole",
        unit_type="township",
        district_contains="三台县",
        **month("2024-06"),
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["三台县2024年6月反诈宣传受众分类统计表"],
        ["序号", "镇乡", "受教育（人次）", "其中", None, None, None, "发放资料（份）"],
        [None, None, None, "老年人", "学生", "妇女", "务工人员"],
        [1, "潼川镇", 2400, 620, 510, 330, 240, 2600],
        [2, "芦溪镇", 1700, 480, 260, None, 315, 1810],
        [3, "西平镇", 900, 300, 250, 200, 150, 950],
        [4, "刘营镇", 800, 350, 220, 180, 110, 870],
        [5, "观桥镇", 640, "-", "-", "-", "-", 700],
    )
    s.merge("A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3")
    s.role("title", "A1")
    s.role("header", "A2:H3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("total|figure", "C6:C7")
    s.rows("B4:B8", unit="cell")
    s.columns(
        C="people_reached",
        D=dict(measure="people_reached", target_group="elderly"),
        E=dict(measure="people_reached", target_group="students"),
        F=dict(measure="people_reached", target_group="women"),
        G=dict(measure="people_reached", target_group="migrant_workers"),
        H="leaflets",
    )
    s.facts("D4:H8", "C8")
    s.fact("C4", quantity=700)  # what the groups leave over
    s.fact("C5", quantity=645)
    s.problem("query", "parts 860 above the whole 800", "C7", says=("860", "60", "800"))
    return [c]


def x11() -> list[Case]:
    """本月 beside 本年累计."""
    c = Case(
        "eighteenth-x11-running",
        "榆中县4月反诈宣传月报.xlsx",
        "本月 beside 累计; a total of a month is wrong",
        unit_type="township",
        district_contains="榆中县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["榆中县各乡镇反诈宣传工作月报"],
        ["报送时间：2024年5月6日", None, None, None, None, "统计月份：2024年4月"],
        ["序号", "乡镇", "发放宣传单（份）", None, "宣传场次（场）", None, "新增安装反诈APP（人）"],
        [None, None, "本月", "本年累计", "本月", "本年累计", "本月", "本年累计"],
        [1, "和平镇", 1600, 7230, 6, 25, 188, 1420],
        [2, "定远镇", 940, 4105, 3, 14, 96, 733],
        [3, "夏官营镇", 1210, 5560, 5, 19, 143, 1012],
        [4, "青城镇", 705, 2990, 2, 9, 0, 418],
        ["合计", None, 4155, 19885, 16, 67, 427, 3583],
    )
    s.merge("A1:H1", "A2:D2", "F2:H2", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "A9:B9")
    s.role("title", "A1")
    s.role("meta", "A2:F2")
    s.role("header", "A3:H4")
    s.role("serial", "A5:A8")
    s.role("label", "B5:B8")
    s.role("cumulative", "D5:D8", "F5:F8", "H5:H8")
    s.role("label|total", "A9")
    s.role("total", "C9", "E9", "G9")
    s.role("cumulative|total", "D9", "F9", "H9")
    s.rows("B5:B8", unit="cell")
    s.columns(C="leaflets", E="sessions", G="app_installs")
    s.facts("C5:C8", "E5:E8", "G5:G8")
    s.problem("query", "total differs by 300", "C9", says=("300",))
    return [c]


def x12() -> list[Case]:
    """Plan, done and rate, and next month's plan."""
    c = Case(
        "eighteenth-x12-plan",
        "巩义市反诈集中宣传月任务完成情况（2024年6月）.xlsx",
        "Plan, done and rate; what is intended for next month",
        unit_type="township",
        district_contains="巩义市",
        **month("2024-06"),
    )
    s = c.sheet("任务表")
    s.put(
        "A1",
        ["巩义市反诈集中宣传月任务完成情况统计表（2024年6月）"],
        [
            "镇（街道）",
            "宣讲活动（场）",
            None,
            None,
            "宣传资料（份）",
            None,
            "受众（人次）",
            "下月计划（场）",
            "备注",
        ],
        [None, "计划", "完成", "完成率", "目标", "实际发放"],
        ["回郭镇", 6, 7, "116.7%", 3000, 3200, 2850, 4, "下月拟进企业宣讲3场"],
        ["站街镇", 5, 4, "80%", 2500, 2100, 1960, 5],
        ["米河镇", 4, 4, "100%", 2000, 2000, 1745, 3],
        ["竹林镇", 3, 0, "0%", 1500, 600, 380, 3, "场地维修，已取消1场"],
    )
    s.merge("A1:I1", "A2:A3", "B2:D2", "E2:F2", "G2:G3", "H2:H3", "I2:I3")
    s.role("title", "A1")
    s.role("header", "A2:I3")
    s.role("label", "A4:A7")
    s.role("planned", "B4:B7", "E4:E7", "H4:H7")
    s.role("ratio", "D4:D7")
    s.role("planned|note|label", "I4:I7")
    s.rows("A4:A7", unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="lecture|unspecified"),
        F="leaflets",
        G=dict(measure="people_reached", channel="unspecified|lecture"),
    )
    s.facts("C4:C7", "F4:G7")
    return [c]
