"""Twentieth set: grades, groups, months, weeks and channels down or across, 本月 beside 累计."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import SU


def cases() -> list[Case]:
    return [*p04(), *p06(), *p07(), *p08(), *p16(), *p17()]


def p04() -> list[Case]:
    c = Case(
        "twentieth-p04-grades",
        "会宁县第一中学反诈宣传月统计.xlsx",
        "One school, rows are grades",
        unit="会宁县第一中学",
        unit_type="school",
        district_contains="会宁县",
        **month("2024-09"),
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["会宁县第一中学反诈宣传月活动统计表（2024年9月）"],
        [
            "年级",
            "主题班会（场）",
            "参加学生（人次）",
            "致家长一封信（份）",
            "签订承诺书（份）",
            "黑板报（块）",
        ],
        ["高一年级", 22, 1166, 1150, 1166, 22],
        ["高二年级", 21, 1092, 1092, 1087, 21],
        ["高三年级", 24, 1288, 1260, 1288, 24],
        ["合计", 67, 3546, 3502, 3541, 67],
        ["政教处    2024年10月8日"],
    )
    s.merge("A1:F1", "A7:F7")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A5")
    s.role("total|label", "A6")
    s.role("total", "B6:F6")
    s.role("note|meta|label", "A7")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group=SU),
        C=dict(measure="people_reached", channel="class_meeting|unspecified", target_group="students"),
        D=dict(measure="leaflets", target_group="parents|unspecified|students"),
        E=dict(
            measure="pledges",
            target_group="students|unspecified|parents",
            channel="unspecified|class_meeting",
        ),
        F=dict(measure="boards", target_group=SU),
    )
    s.facts("B3:F5")
    return [c]


def p06() -> list[Case]:
    c = Case(
        "twentieth-p06-groups",
        "高店社区反诈宣传分人群统计.xlsx",
        "Matrix by target group, two groups in one cell",
        unit="高店社区|红光街道高店社区|郫都区红光街道高店社区居民委员会",
        unit_type="community",
        district_contains="郫都区",
        **month("2024-06"),
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["郫都区红光街道高店社区6月份反诈宣传分人群情况"],
        ["填报单位：高店社区居委会", "", "", "2024年6月30日"],
        ["宣传对象", "活动场次（场）", "宣传资料（份）", "参与人次", "下载反诈APP（人）"],
        ["老年人", 4, 360, 210, 46],
        ["家庭妇女", 2, 150, 95, 38],
        ["学生、家长", 3, 280, 240, 71],
        ["个体商户", 2, 120, 88, 52],
        ["务工人员", 1, 90, 64, 40],
        ["残疾人", 1, 20, 12, 3],
        ["总计", 13, 1020, 709, 250],
    )
    s.merge("A1:E1", "D2:E2")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A9")
    s.role("total|label", "A10")
    s.role("total", "B10:E10")
    s.rows(
        "A4:A9", target_group=["elderly", "women", "unspecified", "merchants", "migrant_workers", "disabled"]
    )
    s.columns(B="sessions", C="leaflets", D="people_reached", E="app_installs")
    s.facts("B4:E9")
    s.problem("note", "two groups in one cell", "A6")
    return [c]


def p07() -> list[Case]:
    c = Case(
        "twentieth-p07-months-across",
        "榕江县一季度反诈宣传数据.xlsx",
        "Measures as rows, months as columns, one row total wrong",
        unit="榕江县公安局",
        unit_type="police",
        district_contains="榕江县",
    )
    s = c.sheet("一季度")
    s.put(
        "A1",
        ["榕江县公安局2024年第一季度反诈宣传工作数据表"],
        ["项目", "计量单位", "1月", "2月", "3月", "合计"],
        ["宣传单", "份", 4200, 2650, 5130, 11980],
        ["海报", "张", 310, 185, 402, 897],
        ["集中宣传", "场", 9, 6, 12, 27],
        ["入户走访", "户", 1240, 860, 1515, 3605],
        ["群众受教育", "人次", 7350, 4480, 8820, 20650],
        ["劝阻诈骗", "起", 4, 2, 7, 13],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8")
    s.role("label|header|meta|note", "B3:B8")
    s.role("total", "F3:F8")
    s.rows(
        "A3:A8",
        measure=["leaflets", "posters", "sessions", "households", "people_reached", "scams_stopped"],
        channel=[None, None, "stall|unspecified", None, None, None],
    )
    s.columns(C=month("2024-01"), D=month("2024-02"), E=month("2024-03"))
    s.facts("C3:E8")
    s.problem("query", "households: 3605 stated, 3615 summed", "F6", says=(3615, 10))
    return [c]


def p08() -> list[Case]:
    c = Case(
        "twentieth-p08-month-and-total",
        "莒南县公安局反诈宣传月报（2024.5）.xls",
        "本月 beside 累计, a negative figure, xls",
        **month("2024-05"),
        unit_type="police",
        district_contains="莒南县",
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["莒南县公安局各派出所2024年5月反诈宣传月报"],
        ["派出所", "发放资料（份）", "", "反诈讲座（场）", "", "受众人次", ""],
        ["", "本月", "累计", "本月", "累计", "本月", "累计"],
        ["大店派出所", 860, 4120, 3, 14, 1105, 5380],
        ["坊前派出所", 640, 3055, 2, 10, 790, 3910],
        ["板泉派出所", 720, 3480, 3, 13, 905, 4266],
        ["洙边派出所", -60, 1530, 1, 6, 340, 1720],
        ["文疃派出所", 415, 2010, 2, 9, 520, 2488],
        ["筵宾派出所", 380, 1875, 1, 7, 462, 2105],
        ["合计", 2955, 16070, 12, 59, 4122, 19869],
        ["制表：政工科"],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1")
    s.role("header", "A2:F2", "B3:G3")
    s.role("label", "A4:A9")
    s.role("cumulative|total", "C4:C9", "E4:E9", "G4:G9")
    s.role("total|label", "A10")
    s.role("total|cumulative", "B10:G10")
    s.role("note|meta|label", "A11")
    s.rows("A4:A9", unit="cell")
    s.columns(B="leaflets", D=dict(measure="sessions", channel="lecture"), F="people_reached")
    s.facts("B4:B6", "B8:B9", "D4:D9", "F4:F9")
    s.fact("B7", "leaflets", -60, optional=True)
    s.problem("query", "negative count", "B7", says=(-60, "负"))
    s.may_flag("B10")
    return [c]


def p16() -> list[Case]:
    c = Case(
        "twentieth-p16-weeks-across",
        "中山路街道4月反诈宣传（分周）.xls",
        "Weeks as column groups, an Excel error",
        unit_type="community",
        district_contains="永川区",
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["永川区中山路街道2024年4月各社区反诈宣传分周统计"],
        ["社区", "第一周（4月1日-7日）", "", "第二周（4月8日-14日）", "", "第三周（4月15日-21日）", ""],
        ["", "宣传单（份）", "受众（人次）", "宣传单（份）", "受众（人次）", "宣传单（份）", "受众（人次）"],
        ["玉屏社区", 120, 86, 150, 104, 98, 77],
        ["昌龙社区", 200, 145, 180, 132, "#REF!", 118],
        ["望城社区", 90, 64, 110, 83, 105, 80],
        ["红旗社区", 76, 52, 84, 61, 70, 49],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1")
    s.role("header", "A2:F2", "B3:G3")
    s.role("label", "A4:A7")
    s.rows("A4:A7", unit="cell")
    first, second, third = (
        days("2024-04-01", "2024-04-07"),
        days("2024-04-08", "2024-04-14"),
        days("2024-04-15", "2024-04-21"),
    )
    s.columns(
        B=dict(measure="leaflets", **first),
        C=dict(measure="people_reached", **first),
        D=dict(measure="leaflets", **second),
        E=dict(measure="people_reached", **second),
        F=dict(measure="leaflets", **third),
        G=dict(measure="people_reached", **third),
    )
    s.facts("B4:E7", "F4", "F6:F7", "G4:G7")
    s.problem("query", "Excel error", "F5", says=("#REF!",))
    return [c]


def p17() -> list[Case]:
    c = Case(
        "twentieth-p17-channels",
        "湖北民族大学反诈宣传月数据.xlsx",
        "By channel, then online figures in a second block",
        unit="湖北民族大学|湖北民族大学保卫处",
        unit_type="school",
        district_contains="湖北",
        target_group="unspecified|university_students|students",
        **month("2024-10"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["湖北民族大学2024年10月反诈宣传数据统计"],
        ["一、线下宣传"],
        ["宣传方式", "场次（场）", "参与人次", "发放资料（份）"],
        ["主题班会", 186, 7440, 2100],
        ["专题讲座", 5, 1620, 900],
        ["文艺汇演", 1, 850, 300],
        ["广场设点", 4, 1260, 1800],
        ["合计", 196, 11170, 5100],
    )
    s.put(
        "A10",
        ["二、线上宣传"],
        ["项目", "数量"],
        ["公众号推文（篇）", 9],
        ["推文阅读量（次）", "2.6万"],
        ["短视频（条）", 4],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("title|header|label|note|meta", "A2", "A10")
    s.role("header", "A3:D3", "A11:B11")
    s.role("label", "A4:A7", "A12:A14")
    s.role("total|label", "A8")
    s.role("total", "B8:D8")
    s.rows("A4:A7", channel=["class_meeting", "lecture", "performance", "stall"])
    s.columns(B="sessions", C="people_reached", D="leaflets")
    s.facts("B4:C7")
    for cell, channel in (("D4", "class_meeting"), ("D5", "lecture"), ("D6", "performance"), ("D7", "stall")):
        s.facts(cell, channel=f"{channel}|handout")
    s.fact("B12", "posts", 9, channel="official_account")
    s.fact("B13", "views", 26000, channel="official_account|unspecified")
    s.fact("B14", "videos", 4)
    return [c]
