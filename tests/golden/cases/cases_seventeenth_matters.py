"""Seventeenth set: the campaign among other matters, in columns, rows and stacked tables."""

from __future__ import annotations

from builder import Case, Styled, month
from shorthand import AB, R, tot


def cases() -> list[Case]:
    return [*t05(), *t06(), *t07(), *t34()]


def t05() -> list[Case]:
    """A station's matters in columns."""
    c = Case(
        "seventeenth-t05-matters-in-columns",
        "龙陵县各派出所2023年4月重点工作统计表.xlsx",
        "Calls, disputes, drug control, fire inspections and fines "
        "beside 反诈宣传: only the latter gives facts; one 见附件.",
        district_contains="龙陵县",
        **month("2023-04"),
    )
    s = c.sheet("4月")
    rows = [
        ["龙山派出所", 186, 22, 20, 6, 1850, 2200, 2, 130, 41, 12, 3600],
        ["镇安派出所", 95, 15, 15, 4, 960, 1100, 1, 86, 23, 5, 1500],
        ["勐糯派出所", 61, 9, 8, 3, "见附件", 640, 0, 0, 15, 3, 900],
        ["平达派出所", 44, 11, 11, 2, 430, 500, 1, 52, 12, 2, 600],
        ["碧寨派出所", 28, 7, 6, 1, 210, 260, None, None, 9, 0, 0],
    ]
    s.put(
        "A1",
        ["龙陵县公安局各派出所2023年4月重点工作统计表"],
        [
            "序号",
            "单位",
            "接处警（起）",
            "矛盾纠纷（起）",
            None,
            "反诈宣传",
            None,
            None,
            "禁毒宣传",
            None,
            "消防检查（家）",
            "行政处罚",
            None,
            "备注",
        ],
        [
            None,
            None,
            None,
            "排查",
            "化解",
            "场次",
            "受众（人次）",
            "宣传单（份）",
            "场次",
            "人次",
            None,
            "人数",
            "罚款（元）",
        ],
    )
    for i, r in enumerate(rows):
        s.put(f"A{4 + i}", [i + 1, *r])
    s.put("A9", ["合计", None] + [tot(rows, k) for k in range(1, 12)], ["填表人：李雪梅"])
    s.put("N6", ["照片另报"])
    s.merge("A1:N1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:H2", "I2:J2", "K2:K3", "L2:M2", "N2:N3", "A9:B9")
    s.role("title", "A1")
    s.role("header", "A2:N3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("label|total", "A9")
    s.role("total", "F9:H9")
    s.role("note|meta", "A10")
    s.role("note|label", "N6")
    s.columns(F=dict(measure="sessions"), G=dict(measure="people_reached"), H=dict(measure="leaflets"))
    s.rows("B4:B8", unit="cell")
    s.facts("F4:H5", "F6", "H6", "F7:H8")
    s.problem("query", "no figure: 见附件", "G6")
    s.may_flag("G9")
    return [c]


def t06() -> list[Case]:
    """Matters in rows under merged categories."""
    c = Case(
        "seventeenth-t06-matters-in-rows",
        "西花园路街道5月份平安建设工作情况表.xlsx",
        "A card whose rows are disputes, anti-fraud, fire safety and drug control under "
        "merged categories, 本月数 beside 累计数; the year stands in 填报日期 only.",
        unit="西夏区西花园路街道办事处|西花园路街道",
        district_contains="西夏区",
        **month("2023-05"),
    )
    s = c.sheet("5月")
    rows = [
        ["矛盾纠纷", "排查纠纷", "件", 12, 60],
        [None, "调处成功", "件", 11, 57],
        ["反诈宣传", "开展集中宣传", "场", 3, 14],
        [None, "发放宣传资料", "份", "1,200", "5,600"],
        [None, "悬挂横幅", "条", 8, 31],
        [None, "入户走访", "户", 356, 1820],
        [None, "微信群推送信息", "条", 45, 210],
        [None, "受教育群众", "人次", "约1500", 7300],
        ["消防安全", "消防检查", "家", 22, 96],
        [None, "消防宣传", "场", 2, 9],
        [None, "发放消防宣传资料", "份", 300, 1300],
        ["禁毒宣传", "禁毒讲座", "场", 1, 5],
        [None, "受众", "人次", 86, 410],
    ]
    s.put(
        "A1",
        ["西花园路街道5月份平安建设工作情况表"],
        ["填报单位：西夏区西花园路街道办事处", None, None, None, "填报日期：2023年6月1日"],
        ["序号", "工作类别", "工作内容", "计量单位", "本月数", "累计数", "备注"],
    )
    for i, r in enumerate(rows):
        s.put(f"A{4 + i}", [i + 1, *r])
    s.merge("A1:G1", "B4:B5", "B6:B11", "B12:B14", "B15:B16")
    s.role("title", "A1")
    s.role("meta", "A2", "E2")
    s.role("header", "A3:G3")
    s.role("serial", "A4:A16")
    s.role("label|header", "B4:B16", "C4:C16")
    s.role("label|header|meta|note", "D4:D16")
    s.role("cumulative", "F6:F11")
    s.fact("E6", "sessions", 3, channel="stall|unspecified")
    s.fact("E7", "leaflets", 1200)
    s.fact("E8", "banners", 8)
    s.fact("E9", "households", 356)
    s.fact("E10", "posts", 45, channel="group_chat")
    s.fact("E11", "people_reached", AB(1500), target_group=R)
    return [c]


def t07() -> list[Case]:
    """Three stacked tables, one of the campaign."""
    c = Case(
        "seventeenth-t07-stacked",
        "回马镇综治工作月报（2023年7月）.xlsx",
        "Three stacked tables: disputes, anti-fraud, fire safety; "
        "the second alone gives facts; its 合计 of leaflets is 30 too large.",
        district_contains="大英县",
        **month("2023-07"),
    )
    s = c.sheet("月报")
    rows = [
        ["回马社区", 4, 560, 620, 30, 52],
        ["龙窝村", 2, 230, 260, 12, 20],
        ["红卫村", 1, 150, 95, 8, 0],
        ["石桥村", 2, 180, 205, 10, 16],
    ]
    s.put(
        "A1",
        ["大英县回马镇2023年7月综治工作月报"],
        ["一、矛盾纠纷排查化解情况"],
        ["村（社区）", "排查（件）", "化解（件）", "化解率"],
        ["回马社区", 9, 9, Styled(1, "0%")],
        ["龙窝村", 5, 4, Styled(0.8, "0%")],
        ["红卫村", 3, 3, Styled(1, "0%")],
        ["合计", 17, 16, Styled(16 / 17, "0.0%")],
    )
    s.put(
        "A9",
        ["二、反诈宣传情况"],
        ["村（社区）", "宣传活动（场）", "发放资料（份）", "受众人次", "张贴海报（张）", "微信群推送（条）"],
        *rows,
        ["合计", 9, 1150, 1180, 60, 88],
    )
    s.put(
        "A17",
        ["三、消防安全情况"],
        ["村（社区）", "检查场所（家）", "整改隐患（处）", "消防宣传（场）", "发放消防资料（份）"],
        ["回马社区", 12, 4, 2, 200],
        ["龙窝村", 5, 1, 1, 80],
        ["红卫村", 3, 0, 1, 60],
        ["石桥村", 6, 2, 1, 75],
        ["合计", 26, 7, 5, 415],
    )
    s.merge("A1:F1", "A2:F2", "A9:F9", "A17:F17")
    s.role("title", "A1")
    s.role("title|header|label", "A2", "A9", "A17")
    s.role("header", "A3:D3", "A10:F10", "A18:E18")
    s.role("label", "A4:A6", "A11:A14", "A19:A22")
    s.role("label|total", "A7", "A15", "A23")
    s.role("total", "B15:F15")
    s.columns(
        B="sessions",
        C="leaflets",
        D="people_reached",
        E="posters",
        F=dict(measure="posts", channel="group_chat"),
    )
    for r in range(11, 15):
        s.by_row[r] = {"unit": s.cells[f"A{r}"] + "|大英县回马镇|回马镇"}
    s.facts("B11:F14")
    s.problem("query", "合计 1150, the villages add to 1120", "C15", says=(30, 1120))
    return [c]


def t34() -> list[Case]:
    """A document with cases and campaign."""
    c = Case(
        "seventeenth-t34-two-tables",
        "江南派出所月度工作表.docx",
        "Two tables of a document: cases and fines, then the campaign in a card of label and figure pairs.",
        unit="桐庐县公安局江南派出所|江南派出所",
        district_contains="桐庐县",
        **month("2024-04"),
    )
    c.paragraph("桐庐县公安局江南派出所2024年4月工作月报表", "title|meta|note")
    c.paragraph("一、执法办案", "title|note|header|label")
    table = c.table(
        [
            ["项目", "数量"],
            ["受理刑事案件（起）", "12"],
            ["其中：电信诈骗案件（起）", "3"],
            ["行政处罚（人）", "17"],
            ["罚款（元）", "5600"],
        ]
    )
    table.role("header", "A1:B1")
    table.role("label|header", "A2:A5")
    c.paragraph("二、反诈宣传", "title|note|header|label")
    table = c.table(
        [
            ["项目", "数量", "项目", "数量"],
            ["反诈讲座（场）", "3", "讲座听众（人次）", "240"],
            ["发放宣传手册（册）", "500", "张贴海报（张）", "36"],
            ["入户走访（户）", "128", "安装国家反诈中心APP（人）", "86"],
            ["成功劝阻（起）", "2", "挽回损失（万元）", "3.6"],
            ["宣传车巡回（台次）", "4", "LED屏（块）", "若干"],
        ]
    )
    table.role("header", "A1:D1")
    table.role("label|header", "A2:A6", "C2:C6")
    for a, m, q, k in (
        ("B2", "sessions", 3, dict(channel="lecture")),
        ("D2", "people_reached", 240, dict(channel="lecture|unspecified")),
        ("B3", "leaflets", 500, {}),
        ("D3", "posters", 36, {}),
        ("B4", "households", 128, {}),
        ("D4", "app_installs", 86, {}),
        ("B5", "scams_stopped", 2, {}),
        ("D5", "loss_prevented", 36000, {}),
        ("B6", "vehicles", 4, {}),
    ):
        table.fact(a, m, q, **k)
    table.problem("query", "no figure: 若干", "D6")
    return [c]
