"""Twenty-seventh set: a port with its measures down, a market by areas, running totals of banks."""

from __future__ import annotations

from builder import Case, at_least, days, exact, month


def cases() -> list[Case]:
    return [*t09(), *t13(), *t17()]


def t09() -> list[Case]:
    c = Case(
        "twenty-seventh-t09-port",
        "黄骅港集团反诈宣传指标情况（2024年7月）.xlsx",
        "Measures down, companies across, 计量单位 as a column, 其中 as a row, a row of yearly targets, 待核.",
        unit_type="enterprise",
        district_contains="黄骅|沧州",
        **month("2024-07"),
    )
    s = c.sheet("七月")
    s.put("A1", ["沧州黄骅港集团2024年7月反诈宣传指标情况表"])
    s.merge("A1:F1")
    s.role("title", "A1")
    s.put("A2", ["制表部门：安全保卫部"])
    s.merge("A2:F2")
    s.role("meta|note", "A2")
    s.put(
        "A3",
        ["指标名称", "计量单位", "散货作业公司", "集装箱码头公司", "后勤服务公司", "集团合计"],
        ["年度计划宣讲场次", "场", 700, 520, 150, 1370],
        ["班前会宣讲", "场", 62, 45, 12, 119],
        ["受教育职工", "人次", 1860, 1215, 260, 3335],
        ["其中：外来务工人员", "人次", 620, "待核", 55, ""],
        ["发放反诈扑克牌", "副", 120, 80, "—", 200],
        ["悬挂宣传条幅", "条", 8, 6, 4, 18],
        ["电子显示屏", "块", 5, 7, 3, 15],
        ["注册国家反诈中心APP", "人", 410, 296, 88, 794],
    )
    s.role("header", "A3:F3")
    s.role("label|header|planned", "A4:A4")
    s.role("label|header", "A5:A11")
    s.role("planned", "C4:E4")
    s.role("total|planned", "F4")
    s.role("total", "F5:F6", "F8:F11")
    W = "workers|unspecified"
    for r, a in {
        5: dict(measure="sessions", channel="training|lecture|unspecified", target_group=W),
        6: dict(measure="people_reached", target_group=W),
        7: dict(measure="people_reached", target_group="migrant_workers"),
        8: dict(measure="gifts"),
        9: dict(measure="banners"),
        10: dict(measure="screens"),
        11: dict(measure="app_installs"),
    }.items():
        s.by_row[r] = a
    for letter, u in (("C", "散货作业公司"), ("D", "集装箱码头公司"), ("E", "后勤服务公司")):
        s.by_column[letter] = dict(unit=u)
    s.facts("C5:E5", "C8:E11", "C7", "E7")
    s.fact("C6", quantity=1240)
    s.fact("D6", quantity=1215)
    s.fact("E6", quantity=205)
    s.problem("query", "no figure: 待核", "D7")
    s.may_flag("D6")
    return [c]


def t13() -> list[Case]:
    c = Case(
        "twenty-seventh-t13-market",
        "临猗县果品批发市场反诈宣传周统计.xlsx",
        "A market by trading area: shops as base, two values in one cell, a gift in the remarks only, 130余.",
        district_contains="临猗县",
        **days("2023-09-11", "2023-09-17"),
    )
    s = c.sheet("周统计", target_group="unspecified|merchants")
    rows = [
        ["苹果交易区", 186, 160, "300/260", 21, 95, ""],
        ["梨交易区", 92, 80, 120, 21, 40, ""],
        ["桃杏交易区", 64, 60, 75, 14, 22, "另发放反诈围裙40条"],
        ["冷库区", 38, 35, 50, 7, 61, ""],
        ["外来客商服务点", "—", "—", 90, "—", "130余", ""],
    ]
    s.put("A1", ["临猗县果品批发市场管理中心反诈宣传周统计表"])
    s.merge("A1:G1")
    s.role("title", "A1")
    s.put("A2", ["统计时段：2023年9月11日—9月17日"])
    s.merge("A2:G2")
    s.role("meta|title", "A2")
    s.put(
        "A3",
        [
            "交易区",
            "商户数（户）",
            "上门告知商户（户）",
            "防骗告知书（份）",
            "市场广播（次）",
            "货车司机受教育（人）",
            "备注",
        ],
        *rows,
    )
    s.put("A9", ["合计", 380, 335, 635, 63, "348余"])
    s.role("header", "A3:G3")
    s.role("label", "A4:A8")
    s.role("base", "B4:B7")
    s.role("label|total", "A9")
    s.role("total|base", "B9")
    s.role("total", "C9:F9")
    s.role("note|label|figure", "G6")
    s.rows("A4:A8", unit=[f"{r[0]}|临猗县果品批发市场管理中心|临猗县果品批发市场" for r in rows])
    s.columns(
        C=dict(measure="households", target_group="merchants"),
        D="leaflets",
        E="broadcasts",
        F=dict(measure="people_reached", target_group="transport_workers"),
    )
    s.facts("C4:C8", "D5:D8", "E4:F8", read={"F8": at_least(130, 139)})
    s.fact("D4", "leaflets", 300, values=[260, 560], optional=True)
    # what no column of the sheet has counts with its row (contract 4.16), and is asked about
    s.fact("G6", "gifts", exact(40), channel="gift|unspecified", optional=True)
    s.problem("note", "a gift that no column has", "G6", says=("40",))
    s.problem("query", "two values in one cell", "D4", says=("300/260", "300"))
    s.may_flag("D9")
    return [c]


def t17() -> list[Case]:
    c = Case(
        "twenty-seventh-t17-banks",
        "舞钢市金融机构反诈宣传累计情况.docx",
        "Banks in a Word table, running totals only, 万 in some cells, 笔 and 万元; a second table is a contact list.",
        unit_type="bank",
        district_contains="舞钢市",
        period_end="2024-09-30",
        basis="cumulative",
    )
    c.paragraph("舞钢市各银行机构反诈宣传累计进度（截至2024年9月30日）", "title")
    c.paragraph("表内数据均为今年以来累计数。", "note|meta")
    t = c.table(
        [
            ["机构", "活动（场）", "触达客户（人次）", "宣传册（份）", "劝阻（笔）", "挽回损失（万元）"],
            ["工行舞钢支行", 18, 5600, 4200, 3, 12.4],
            ["农行舞钢市支行", 25, 7350, 6100, 5, 20.05],
            ["舞钢农商银行", 46, "1.52万", "1.3万", 9, 31.7],
            ["合计", 89, 28150, 23300, 17, 64.15],
        ]
    )
    t.role("header", "A1:F1")
    t.role("label", "A2:A4")
    t.role("label|total", "A5")
    t.role("total|cumulative", "B5:F5")
    t.rows("A2:A4", unit="cell")
    t.columns(
        B=dict(measure="sessions"),
        C=dict(measure="people_reached", target_group="bank_customers"),
        D="leaflets",
        E="scams_stopped",
        F="loss_prevented",
    )
    t.facts("B2:E4", read={"C4": exact(15200), "D4": exact(13000)})
    t.facts("F2:F4", scale=10000)
    c.paragraph("附：各机构联络人")
    t = c.table(
        [
            ["机构", "联络人", "办公电话", "网点数（个）"],
            ["工行舞钢支行", "杜××", "0375-8121××6", 4],
            ["农行舞钢市支行", "焦××", "0375-8125××1", 6],
            ["舞钢农商银行", "臧××", "0375-8130××8", 19],
        ]
    )
    t.role("header", "A1:D1")
    t.role("serial|note|meta|label", "C2:C4")
    t.role("base", "D2:D4")
    return [c]
