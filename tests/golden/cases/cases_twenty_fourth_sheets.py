"""Twenty-fourth set: a bank's outlets, a month beside its running total, months as sheets."""

from __future__ import annotations

from builder import Case, Formula, month


def cases() -> list[Case]:
    return [*y02(), *y07(), *y08()]


def y02() -> list[Case]:
    c = Case(
        "twenty-fourth-y02-qiyang",
        "农行祁阳市支行二季度反诈宣传情况.xlsx",
        "Outlets of a bank in one quarter, a column in 万元, true totals",
        unit_type="bank",
        district_contains="祁阳市",
        form="openpyxl",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("二季度")
    rows = [
        ["支行营业部", 14, 5, 2300, 420, 3150, 3, 12.5],
        ["黎家坪支行", 9, 6, 1480, 260, 1875, 1, 3.8],
        ["白水支行", 7, 4, 1050, 180, 1240, 0, 0],
    ]
    s.put("A1", ["中国农业银行祁阳市支行2024年第二季度反诈宣传情况表"])
    s.put(
        "A2",
        [
            "网点",
            "厅堂微课堂（场）",
            "外拓宣传（场）",
            "宣传折页（份）",
            "小礼品（件）",
            "受众客户（人次）",
            "成功劝阻（起）",
            "挽回损失（万元）",
        ],
    )
    s.put("A3", *rows)
    s.put("A6", ["总计", 30, 15, 4830, 860, 6265, 4, 16.3])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label", "A3:A5")
    s.role("label|total", "A6")
    s.role("total", "B6:H6")
    s.rows("A3:A5", unit=[["支行营业部", "中国农业银行祁阳市支行营业部"], ["黎家坪支行"], ["白水支行"]])
    bc = "unspecified|bank_customers"
    s.columns(
        B=dict(measure="sessions", channel="branch|lecture", target_group=bc),
        C=dict(measure="sessions", channel="unspecified|stall|door_to_door", target_group="unspecified"),
        D=dict(measure="leaflets", target_group=bc),
        E=dict(measure="gifts", target_group=bc),
        F=dict(measure="people_reached", target_group="bank_customers"),
        G=dict(measure="scams_stopped", channel="unspecified|branch", target_group=bc),
        H=dict(measure="loss_prevented", channel="unspecified|branch", target_group=bc),
    )
    s.facts("B3:G5")
    for a, v in (("H3", 125000), ("H4", 38000), ("H5", 0)):
        s.fact(a, quantity=v)
    return [c]


def y07() -> list[Case]:
    c = Case(
        "twenty-fourth-y07-lvyuan",
        "绿园分局6月反诈宣传报表.xlsx",
        "本月 beside 累计 for six stations; one row is hidden",
        unit_type="police",
        district_contains="绿园区",
        **month("2024-06"),
    )
    s = c.sheet("6月")
    rows = [
        ["青年路派出所", 6, 31, 1200, 6840, 980, 5710],
        ["春城派出所", 4, 26, 850, 5120, 760, 4305],
        ["铁西派出所", 5, 28, 940, 5560, 815, 4690],
        ["正阳派出所", 7, 35, 1360, 7425, 1105, 6230],
        ["林园派出所", 3, 19, 620, 3980, 540, 3275],
        ["合心派出所", 2, 14, 450, 2710, 395, 2160],
    ]
    t = [sum(r[k] for r in rows) for k in range(1, 7)]
    s.put(
        "A1",
        ["长春市公安局绿园区分局2024年6月反诈宣传报表"],
        ["单位", "宣传活动（场）", "", "发放资料（份）", "", "受教育群众（人次）", "", "活动场次\n环比（%）"],
    )
    s.put("H4", [20], [-20], [25], [16.7], [0], [-33.3])
    s.role("ratio", "H4:H9")
    s.role("header", "H2")
    s.put("B3", ["本月", "累计", "本月", "累计", "本月", "累计"])
    s.put("A4", *rows)
    s.put("A10", ["合计", *[Formula(f"=SUM({x}4:{x}9)", v) for x, v in zip("BCDEFG", t, strict=True)]])
    s.put("A11", ["注：累计数自1月1日起算。"])
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "A11:H11")
    s.hidden_rows.append(6)
    s.role("title", "A1")
    s.role("header", "A2:G2", "B3:G3")
    s.role("label", "A4:A9")
    s.role("cumulative", "C4:C9", "E4:E9", "G4:G9")
    s.role("label|total", "A10")
    s.role("total", "B10", "D10", "F10")
    s.role("total|cumulative", "C10", "E10", "G10")
    s.role("note", "A11")
    s.rows("A4:A9", unit="cell")
    s.columns(
        B="sessions", D="leaflets", F=dict(measure="people_reached", target_group="unspecified|residents")
    )
    s.facts("B4:B9", "D4:D9", "F4:F9")
    s.problem("query", "a hidden row counts, with a query", *[f"{x}6" for x in "ABCDEFGH"], "")
    return [c]


def y08() -> list[Case]:
    c = Case(
        "twenty-fourth-y08-ciqikou",
        "磁器口街道7、8月反诈宣传统计.xlsx",
        "A sheet per month, a summary sheet that repeats them, a hidden draft",
        unit_type="community",
        district_contains="沙坪坝区",
        form="openpyxl",
    )
    head = ["社区", "坝坝会（场）", "发放宣传单（份）", "受众（人次）", "入户走访（户）"]
    A = [["磁器口社区", 3, 560, 410, 126], ["金蓉社区", 2, 430, 315, 98]]
    B = [["磁器口社区", 4, 610, 505, 140], ["金蓉社区", 1, 380, 242, 87]]
    both = [[a[0], *[x + y for x, y in zip(a[1:], b[1:], strict=True)]] for a, b in zip(A, B, strict=True)]
    for name, rows, title in (
        ("7月", A, "磁器口街道2023年7月反诈宣传统计表"),
        ("8月", B, "磁器口街道2023年8月反诈宣传统计表"),
        ("汇总", both, "磁器口街道2023年7—8月反诈宣传汇总表"),
        ("底稿", B, "8月底稿（未核对）"),
    ):
        s = c.sheet(name, **month(f"2023-0{name[0]}") if name[1] == "月" else {})
        s.put("A1", [title], head, *rows, ["合计", *[sum(r[k] for r in rows) for k in range(1, 5)]])
        s.merge("A1:E1")
        if name == "底稿":
            s.state = "hidden"
            s.problem("note", "a hidden sheet is not counted", "", "*")
            continue
        s.role("title", "A1")
        s.role("header", "A2:E2")
        if name != "汇总":
            s.put("F2", ["辖区户数"], [2310], [1875])
            s.role("header", "F2")
            s.role("base", "F3:F4")
        s.role("label" if name != "汇总" else "label|total", "A3:A4")
        s.role("label|total", "A5")
        s.role("total", "B5:E5")
        if name == "汇总":
            s.role("total", "B3:E4")
            continue
        s.rows("A3:A4", unit="cell")
        s.columns(
            B=dict(measure="sessions", channel="training|lecture|unspecified|stall"),
            C="leaflets",
            D="people_reached",
            E="households",
        )
        s.facts("B3:E4")
    return [c]
