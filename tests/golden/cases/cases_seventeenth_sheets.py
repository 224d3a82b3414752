"""Seventeenth set: sheets for months, counties and measures, budgets."""

from __future__ import annotations

from builder import Case, month
from shorthand import tot


def cases() -> list[Case]:
    return [*t21(), *t22(), *t26(), *t32()]


def t21() -> list[Case]:
    """A sheet for each month and one that repeats them."""
    c = Case(
        "seventeenth-t21-months-sheets",
        "瑶琳镇2023年一季度反诈宣传统计.xlsx",
        "A sheet per month and 汇总 that repeats them; "
        "the year in the file's name only; one summary figure is 50 too large.",
        district_contains="桐庐县",
    )
    villages = ["桃源村", "永安村", "皇甫村"]
    months = {
        1: [[200, 1, 150], [120, 1, 90], [80, 0, 0]],
        2: [[150, 0, 60], [100, 1, 70], [90, 1, 45]],
        3: [[320, 2, 410], [180, 1, 130], [160, 1, 95]],
    }
    for m, rows in months.items():
        s = c.sheet(f"{m}月", **month(f"2023-{m:02}"))
        s.put(
            "A1",
            ["瑶琳镇反诈宣传统计表"],
            ["填报单位：桐庐县瑶琳镇人民政府"],
            ["村", "宣传单（份）", "集中宣传（场）", "受众（人次）"],
            *[[village, *r] for village, r in zip(villages, rows, strict=True)],
            ["合计"] + [sum(x) for x in zip(*rows, strict=True)],
        )
        s.merge("A1:D1")
        s.role("title", "A1")
        s.role("meta", "A2")
        s.role("header", "A3:D3")
        s.role("label", "A4:A6")
        s.role("label|total", "A7")
        s.role("total", "B7:D7")
        s.columns(B="leaflets", C=dict(measure="sessions", channel="stall|unspecified"), D="people_reached")
        for r in (4, 5, 6):
            s.by_row[r] = {
                "unit": s.cells[f"A{r}"] + "|瑶琳镇",
                "target_group": "unspecified|villagers|residents",
            }
        s.facts("B4:D6")
    s = c.sheet("汇总")
    summary = [[sum(months[m][i][k] for m in months) for k in range(3)] for i in range(3)]
    summary[1][0] += 50
    s.put(
        "A1",
        ["瑶琳镇一季度反诈宣传汇总表"],
        ["村", "宣传单（份）", "集中宣传（场）", "受众（人次）"],
        *[[village, *r] for village, r in zip(villages, summary, strict=True)],
        ["合计"] + [sum(x) for x in zip(*summary, strict=True)],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label", "A3:A5")
    s.role("label|total", "A6")
    s.role("total|cumulative|note", "B3:D6")
    s.problem("query", "汇总 says 450, the months add to 400", "B4", says=(50, 400))
    s.may_flag("B6")
    return [c]


def t22() -> list[Case]:
    """A sheet for each county under its former name."""
    c = Case(
        "seventeenth-t22-former-names",
        "成都市部分县区反诈宣传统计（2023年9月）.xlsx",
        "A sheet per county under its former name (郫县, 双流县, 新津县), townships in the rows.",
        **month("2023-09"),
    )
    for old, new, rows in (
        ("郫县", "郫都区", [["犀浦街道", 9, 1800], ["红光街道", 6, 1250], ["安靖街道", 5, 940]]),
        ("双流县", "双流区", [["东升街道", 12, 2600], ["黄甲街道", 4, 700], ["永安镇", 3, 560]]),
        ("新津县", "新津区", [["五津街道", 7, 1320], ["花桥街道", 2, 410], ["永商镇", 0, 0]]),
    ):
        s = c.sheet(old, district_contains=new)
        s.put(
            "A1",
            [f"{old}2023年9月反诈宣传统计表"],
            ["镇（街道）", "宣传活动（场）", "发放资料（份）"],
            *rows,
            ["合计", tot(rows, 1), tot(rows, 2)],
        )
        s.merge("A1:C1")
        s.role("title", "A1")
        s.role("header", "A2:C2")
        s.role("label", "A3:A5")
        s.role("label|total", "A6")
        s.role("total", "B6:C6")
        s.rows("A3:A5", unit="cell")
        s.columns(B="sessions", C="leaflets")
        s.facts("B3:C5")
    return [c]


def t26() -> list[Case]:
    """Budgets and last year beside the campaign."""
    c = Case(
        "seventeenth-t26-budget",
        "凤台县2023年7月反诈经费及宣传情况表.xls",
        "Budgets and spending beside the campaign, last year's reach in the last column; a negative count.",
        district_contains="凤台县",
        **month("2023-07"),
    )
    s = c.sheet("7月")
    rows = [
        ["县公安局", 20, 11.5, "57.5%", 14, 5200, 6100, 4800],
        ["县教育局", 8, 3.2, "40.0%", 9, 4100, 5300, 5000],
        ["县融媒体中心", 6, 2.4, "40.0%", 2, 0, 860, 700],
        ["县妇联", 3, 1.5, "50.0%", 3, -350, 410, 380],
        ["县总工会", 4, 1, "25.0%", 2, 600, 520, None],
    ]
    s.put(
        "A1",
        ["凤台县2023年7月反诈宣传经费使用及宣传情况统计表"],
        [
            "单位",
            "年度预算（万元）",
            "已支出（万元）",
            "执行率",
            "宣传场次",
            "宣传资料（份）",
            "受众人次",
            "去年同期受众人次",
        ],
        *rows,
    )
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label", "A3:A7")
    s.role("ratio", "D3:D7")
    s.rows("A3:A7", unit="cell")
    s.columns(E="sessions", F="leaflets", G="people_reached", H=dict(measure="people_reached", optional=True))
    s.facts("E3:G5", "E6", "G6", "E7:G7")
    s.facts("H3:H7")
    s.fact("F6", quantity=-350, optional=True)
    s.problem("query", "a negative count", "F6", says=("-350", "负"))
    return [c]


def t32() -> list[Case]:
    """Topics across, a sheet for each measure."""
    c = Case(
        "seventeenth-t32-topics",
        "各派出所宣传活动统计表（2023年9月）.xls",
        "Excel's XML of 2003: fire safety, anti-fraud, drug control … as columns, "
        "a sheet for sessions and one for reach; only 防电信诈骗 gives facts.",
        form="spreadsheetml",
        district_contains="大英县",
        **month("2023-09"),
    )
    for name, meas, rows in (
        (
            "场次",
            "sessions",
            [
                ["蓬莱派出所", 3, 8, 2, 1],
                ["隆盛派出所", 2, 5, 1, 0],
                ["回马派出所", 1, 4, 0, 1],
                ["象山派出所", 2, 0, 1, 0],
                ["卓筒井派出所", 0, 3, 1, 1],
            ],
        ),
        (
            "受众人次",
            "people_reached",
            [
                ["蓬莱派出所", 210, 1260, 180, 45],
                ["隆盛派出所", 130, 740, 66, 0],
                ["回马派出所", 40, 655, 0, 38],
                ["象山派出所", 95, 0, 51, 0],
                ["卓筒井派出所", 0, 402, 72, 30],
            ],
        ),
    ):
        s = c.sheet(name)
        s.put(
            "A1",
            [f"大英县公安局各派出所2023年9月宣传活动{name}统计表"],
            ["序号", "单位", "消防安全", "防电信诈骗", "禁毒宣传", "反家庭暴力", "合计"],
            *[[i, *r, sum(r[1:])] for i, r in enumerate(rows, 1)],
            ["合计", None] + [tot(rows, k) for k in range(1, 5)] + [sum(tot(rows, k) for k in range(1, 5))],
        )
        s.merge("A1:G1", "A8:B8")
        s.role("title", "A1")
        s.role("header", "A2:G2")
        s.role("serial", "A3:A7")
        s.role("label", "B3:B7")
        s.role("label|total", "A8")
        s.role("total", "D8")
        s.rows("B3:B7", unit="cell")
        s.columns(D=meas)
        if meas == "sessions":
            s.put("D8", [22])
            s.problem("query", "合计 22, the stations add to 20", "D8", says=(2, 20))
            s.may_flag("G8")
        s.facts("D3:D7")
    return [c]
