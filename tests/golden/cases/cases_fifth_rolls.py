"""Columns of several measures, bases, sections of units, joint activities, wholes with their parts."""

from __future__ import annotations

from typing import Any

from builder import Case, about, at_least, at_most, days, month


def cases() -> list[Case]:
    return [
        two_headers_same_measure(),
        monthly_in_rows_cum(),
        percent_bases(),
        two_lines_units_in_cells(),
        sections_by_unit_type(),
        joint_activity(),
        sum_of_subgroups_missing(),
    ]


def two_headers_same_measure() -> Case:
    c = Case(
        "aa01-two-headers-same-measure",
        "富文镇中心学校反诈教育.xlsx",
        "讲座 and 班会 each with 场次 and 人次, and a sum of both as 合计场次/合计人次",
        **month("2023-10"),
        district_contains="定安县",
        unit_type="school",
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["定安县富文镇各校2023年10月反诈教育统计表"],
        ["学校", "讲座", "", "主题班会", "", "合计", ""],
        ["", "场次", "人次", "场次", "人次", "场次", "人次"],
        ["富文中学", 2, 640, 24, 1120, 26, 1760],
        ["富文镇中心小学", 1, 300, 18, 810, 19, 1110],
        ["富文镇第二小学", 1, 150, 9, 400, 10, 550],
        ["合计", 4, 1090, 51, 2330, 55, 3402],
    ).merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("total", "F4:G7", "B7:E7")
    s.rows("A4:A6", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="lecture"),
        C=dict(measure="people_reached", channel="lecture"),
        D=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        E=dict(measure="people_reached", channel="class_meeting", target_group="students|unspecified"),
    )
    s.facts("B4:E6")
    s.problem("query", "3402 for 3420", "G7", says=("18", "3420"))
    return c


def monthly_in_rows_cum() -> Case:
    c = Case(
        "aa02-monthly-in-rows-cum",
        "黄竹镇反诈宣传进度.csv",
        "month rows, each measure with 当月 and 累计 columns",
        form="gbk",
        unit="黄竹镇",
        district_contains="定安县",
        unit_type="township",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["定安县黄竹镇2023年反诈宣传进度表"],
        ["月份", "宣传单（份）", "", "讲座（场）", ""],
        ["", "当月", "累计", "当月", "累计"],
        ["1月", 300, 300, 1, 1],
        ["2月", 260, 560, 0, 1],
        ["3月", 410, 970, 2, 3],
        ["4月", 380, 1350, 1, 4],
    )
    s.role("title", "A1").role("header", "A2:E3").role("label", "A4:A7").role("cumulative", "C4:C7", "E4:E7")
    for r, n in zip(range(4, 8), range(1, 5), strict=True):
        s.by_row[r] = dict(month(f"2023-{n:02d}"))
    s.columns(B="leaflets", D=dict(measure="sessions", channel="lecture"))
    s.facts("B4:B7", "D4:D7")
    return c


def percent_bases() -> Case:
    c = Case(
        "aa03-percent-bases",
        "龙门镇各村反诈APP推广.ods",
        "population, target, done, share, rank",
        **month("2023-11"),
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet("推广")
    s.put(
        "A1",
        ["定安县龙门镇各村2023年11月国家反诈中心APP推广情况"],
        ["排名", "村", "18岁以上人口（人）", "目标数（人）", "已安装（人）", "完成率", "本月新增安装（人）"],
        [1, "红花岭村", 860, 600, 612, "102%", 64],
        [2, "石坡村", 1120, 780, 705, "90.4%", 51],
        [3, "双塘村", 940, 650, 498, "76.6%", "近40"],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("label", "B3:B5").role("base", "C3:C5").role(
        "planned", "D3:D5"
    ).role("ratio", "F3:F5")
    s.rows("B3:B5", unit="cell")
    s.facts("G3:G5", measure="app_installs", read={"G5": at_most(40, 30)})
    for r in (3, 4, 5):
        s.fact(f"E{r}", "app_installs", s.cells[f"E{r}"], optional=True)
    s.may_flag("A3:A5", "E3:E5", "E2")
    return c


def two_lines_units_in_cells() -> Case:
    c = Case(
        "aa04-two-lines-units-in-cells",
        "岭口派出所反诈周报.docx",
        "form in a document whose cells hold figures with units and words",
        **days("2023-05-15", "2023-05-21"),
        unit="岭口派出所",
        district_contains="定安县",
        unit_type="police",
    )
    c.paragraph("定安县公安局岭口派出所反诈宣传周报", "title")
    c.paragraph("（2023年5月15日—5月21日）", "meta|title")
    s = c.table(
        [
            ["宣传单", "320余份", "海报", "28张"],
            ["讲座", "2场", "受众", "约200人次"],
            ["入户", "96户", "反诈APP", "45人"],
            ["横幅", "无", "短信", "1.2千条"],
            ["本周工作", "与岭口镇中心学校联合开展校园讲座。", "", ""],
        ]
    )
    s.role("label", "A1:A4", "C1:C4")
    s.fact("B1", "leaflets", at_least(320, 329)).fact("D1", "posters", 28).fact(
        "B2", "sessions", 2, channel="lecture"
    ).fact("D2", "people_reached", about(200)).fact("B3", "households", 96).fact(
        "D3", "app_installs", 45
    ).fact("D4", "sms", 1200)
    return c


def sections_by_unit_type() -> Case:
    c = Case(
        "aa05-sections-by-unit-type",
        "定安县反诈宣传月报（分类）.xlsx",
        "sections of unit kinds with sub-totals, serial beginning anew",
        **month("2023-08"),
        district_contains="定安县",
    )
    s = c.sheet("8月")
    s.put(
        "A1",
        ["定安县2023年8月反诈宣传统计表"],
        ["序号", "单位", "宣传单（份）", "宣讲（场）", "受众（人次）"],
        ["一、公安机关"],
        [1, "岭口派出所", 420, 3, 510],
        [2, "龙门派出所", 380, 2, 455],
        ["", "小计", 800, 5, 965],
        ["二、学校"],
        [1, "定安中学", 1500, 4, 1620],
        [2, "富文中学", 700, 2, 760],
        ["", "小计", 2200, 6, 2380],
        ["三、金融机构"],
        [1, "定安农商银行", 600, 8, 720],
        ["", "小计", 600, 8, 720],
        ["", "总计", 3600, 19, 4065],
    ).merge("A1:E1", "A3:E3", "A7:E7", "A11:E11")
    s.role("title", "A1").role("header", "A2:E2").role("label|header", "A3", "A7", "A11").role(
        "serial", "A4:A5", "A8:A9", "A12"
    ).role("label", "B4:B5", "B8:B9", "B12").role("total", "C6:E6", "C10:E10", "C13:E13", "C14:E14")
    for span in ("B4:B5", "B8:B9", "B12"):
        s.rows(span, unit="cell")
    s.columns(C="leaflets", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    loose = "unspecified|students|bank_customers"
    s.facts("C4:E5")
    s.facts("C8:E9", target_group=loose)
    s.facts("C12:E12", target_group=loose)
    return c


def joint_activity() -> Case:
    c = Case(
        "aa06-joint-activity",
        "定安县各单位联合反诈活动.xls",
        "ledger with 主办单位 and 协办单位, dates as text with weekday",
        district_contains="定安县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["定安县2023年6月反诈联合宣传活动台账"],
        ["序号", "活动时间", "活动名称", "主办单位", "协办单位", "地点", "参加人次", "发放资料（份）"],
        [1, "6月5日（周一）", "世界环境日反诈同宣", "岭口派出所", "岭口镇团委", "岭口墟", 180, 220],
        [2, "6月14日 上午", "金融知识进校园", "定安农商银行", "定安中学", "定安中学", 520, 520],
        [3, "2023.06.26", "禁毒反诈联合宣传", "龙门派出所", "龙门司法所", "龙门农贸市场", 260, "300余"],
    ).merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("serial", "A3:A5").role("label", "B3:B5", "D3:F5")
    for r, (d, u, ch, g) in {
        3: ("05", "岭口派出所", "unspecified|stall", "unspecified"),
        4: ("14", "定安农商银行", "unspecified|lecture|class_meeting", "students|unspecified"),
        5: ("26", "龙门派出所", "unspecified|stall", "unspecified|merchants"),
    }.items():
        on: dict[str, Any] = {**days(f"2023-06-{d}"), "unit": u, "target_group": g}
        s.fact(f"C{r}", "sessions", 1, channel=ch, **on)
        s.fact(f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch, **on)
        s.fact(
            f"H{r}",
            "leaflets",
            at_least(300, 399) if r == 5 else s.cells[f"H{r}"],
            channel=ch + "|handout",
            **on,
        )
    return c


def sum_of_subgroups_missing() -> Case:
    c = Case(
        "aa07-sum-of-subgroups-missing",
        "新竹镇妇联反诈宣传.xlsx",
        "其中 block behind two wholes under own merged header with a blank cell, wrong total of part",
        **month("2023-03"),
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["定安县新竹镇2023年3月反诈宣传统计表"],
        ["村", "活动场次", "受众（人次）", "其中", "", "发放资料（份）"],
        ["", "", "", "妇女", "儿童", ""],
        ["新竹村", 3, 260, 120, 40, 300],
        ["白堆村", 2, 150, 80, "", 160],
        ["祖坡村", 1, 70, 70, "-", 75],
        ["合计", 6, 480, 260, 40, 535],
    ).merge("A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3")
    s.role("title", "A1").role("header", "A2:F3").role("label", "A4:A6").role("total", "B7:F7")
    s.rows("A4:A6", unit="cell")
    s.facts("B4:B6", measure="sessions").fact("C4", "people_reached", 100).fact("C5", "people_reached", 70)
    s.facts("D4:D6", measure="people_reached", target_group="women").facts(
        "E4", measure="people_reached", target_group="children"
    ).facts("F4:F6", measure="leaflets")
    s.problem("query", "260 for 270", "D7", says=("10", "270"))
    return c
