"""Ninth set: folded lists, pairs under groups, parts of units, national forms, hidden sheets, summaries."""

from __future__ import annotations

from builder import ANYCH, SIGN, Case, days, month


def cases() -> list[Case]:
    return [
        folded(),
        group_pairs(),
        of_which_units(),
        month_in_total(),
        national_form(),
        hidden_sheet(),
        summaries_between(),
        weeks_across(),
    ]


def folded() -> Case:
    c = Case(
        "ninth-folded",
        "崇义县反诈宣传折页统计（双栏）.xlsx",
        "one list folded into two panels, one total under the right one",
        district_contains="崇义县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    h = ["单位", "宣传单（份）", "受众（人次）"]
    s.put(
        "A1",
        ["崇义县2024年4月各乡镇反诈宣传统计"],
        [*h, *h],
        ["横水镇", 620, 810, "长龙镇", 300, 410],
        ["扬眉镇", 410, 560, "关田镇", 280, 330],
        ["过埠镇", 350, 420, "合计", 1960, 2530],
    )
    s.merge("A1:F1").columns(B="leaflets", C="people_reached", E="leaflets", F="people_reached")
    for r, a, b in ((3, "横水镇", "长龙镇"), (4, "扬眉镇", "关田镇"), (5, "过埠镇", None)):
        s.facts(f"B{r}:C{r}", unit=a)
        if b:
            s.facts(f"E{r}:F{r}", unit=b)
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A5", "D3:D4").role(
        "total|label", "D5"
    ).role("total", "E5:F5")
    return c


def group_pairs() -> Case:
    c = Case(
        "ninth-group-pairs",
        "肃宁县各所分对象宣传.xlsx",
        "sessions and people under each group",
        district_contains="肃宁县",
        **month("2024-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["肃宁县2024年6月分对象反诈宣传统计"],
        ["单位", "老年人", "", "学生", "", "企业员工", "", "合计", ""],
        ["", *["场次", "人次"] * 4],
        ["肃宁镇派出所", 3, 140, 2, 460, 1, 80, 6, 680],
        ["梁村派出所", 2, 95, 1, 210, 0, 0, 3, 305],
        ["合计", 5, 235, 3, 670, 1, 80, 9, 985],
    )
    s.merge("A1:I1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2").rows("A4:A5", unit="cell")
    for col, g, m in zip(
        "BCDEFG",
        ("elderly", "elderly", "students", "students", "workers", "workers"),
        ("sessions", "people_reached") * 3,
        strict=False,
    ):
        s.columns(**{col: dict(measure=m, target_group=g, channel=ANYCH)})
    s.facts("B4:G5").role("title", "A1").role("header", "A2:I3").role("label", "A4:A5").role(
        "total", "H4:I6", "B6:G6"
    )
    return c


def of_which_units() -> Case:
    c = Case(
        "ninth-of-which-units",
        "南江县镇村反诈宣传.xlsx",
        "villages as parts of their town in rows",
        district_contains="南江县",
        **month("2024-03"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["南江县2024年3月反诈宣传统计"],
        ["单位", "宣传单（份）", "讲座（场）"],
        ["长赤镇", 900, 8],
        ["其中：书台村", 300, 2],
        ["      红岩村", 250, 3],
        ["正直镇", 500, 4],
        ["其中：长滩村", 500, 4],
    )
    s.merge("A1:C1").columns(B="leaflets", C=dict(measure="sessions", channel="lecture"))
    s.fact("B3", "leaflets", 350, unit="长赤镇").fact("C3", "sessions", 3, unit="长赤镇").fact(
        "B4", "leaflets", 300, unit="书台村"
    ).fact("C4", "sessions", 2, unit="书台村").fact("B5", "leaflets", 250, unit="红岩村").fact(
        "C5", "sessions", 3, unit="红岩村"
    ).fact("B7", "leaflets", 500, unit="长滩村").fact("C7", "sessions", 4, unit="长滩村")  # 4.3
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A7")
    return c


def month_in_total() -> Case:
    c = Case(
        "ninth-month-in-total",
        "海晏县反诈宣传累计表.xlsx",
        "a running total with the month as its part",
        district_contains="海晏县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["海晏县2024年4月反诈宣传情况统计表"],
        ["单位", "累计宣传（场）", "其中：本月（场）", "累计发放资料（份）", "其中：本月（份）"],
        ["三角城镇", 21, 5, 5300, 1200],
        ["西海镇", 30, 8, 8100, 2300],
        ["合计", 51, 13, 13400, 3500],
    )
    s.merge("A1:E1").columns(C=dict(measure="sessions", channel=ANYCH), E="leaflets").rows(
        "A3:A4", unit="cell"
    ).facts("C3:C4", "E3:E4")  # 4.4
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A4").role(
        "cumulative", "B3:B4", "D3:D4"
    ).role("total", "C5", "E5").role("total|cumulative", "B5", "D5")
    return c


def national_form() -> Case:
    c = Case(
        "ninth-national-form",
        "反诈宣传统计报表（表号）.xls",
        "a national form: code, 甲乙丙1, foot line",
        unit="河曲县公安局|河曲县",
        district_contains="河曲县",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["防范电信网络诈骗宣传情况统计表"],
        ["", "", "表    号：FZ-03表"],
        ["", "", "制定机关：县反诈联席办"],
        ["填报单位：河曲县公安局", "2024年二季度", "有效期至：2025年12月"],
        ["指标名称", "计量单位", "代码", "数量"],
        ["甲", "乙", "丙", "1"],
        ["发放宣传资料", "份", "01", 8200],
        ["开展宣传活动", "场次", "02", 66],
        ["  其中：进学校", "场次", "03", 21],
        ["受教育群众", "人次", "04", 15400],
        ["媒体刊播稿件", "篇", "05", 17],
        ["挽回群众损失", "万元", "06", 35.6],
        ["单位负责人：甲某", "填表人：乙某", "报出日期：2024年7月4日"],
    )
    s.fact("D7", "leaflets", 8200).fact("D8", "sessions", 45, channel=ANYCH).fact(
        "D9", "sessions", 21, channel=ANYCH, target_group="students"
    ).fact("D10", "people_reached", 15400, target_group="unspecified|residents").fact(
        "D11", "media_reports", 17
    ).fact("D12", "loss_prevented", 356000, target_group="unspecified|residents")
    s.role("title", "A1").role("meta|note", "C2:C3", "A4:C4").role("header", "A5:D5").role(
        "header|serial|label", "A6:D6"
    ).role("label", "A7:A12").role("serial|label", "C7:C12").role(SIGN, "A13:C13")
    return c


def hidden_sheet() -> Case:
    c = Case(
        "ninth-hidden-sheet",
        "屏南县反诈宣传4月（带旧表）.xlsx",
        "last month's sheet is hidden: noted, not counted",
        district_contains="屏南县",
        **month("2024-04"),
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["屏南县2024年4月反诈宣传统计"],
        ["乡镇", "宣传单（份）"],
        ["长桥镇", 210],
        ["双溪镇", 180],
        ["合计", 390],
    ).merge("A1:B1")
    s.columns(B="leaflets").rows("A3:A4", unit="cell").facts("B3:B4").role("title", "A1").role(
        "header", "A2:B2"
    ).role("total", "B5")
    t = c.sheet("3月")
    t.put(
        "A1",
        ["屏南县2024年3月反诈宣传统计"],
        ["乡镇", "宣传单（份）"],
        ["长桥镇", 190],
        ["双溪镇", 175],
        ["合计", 365],
    ).merge("A1:B1")
    t.state = "hidden"
    c.problem("note", "a hidden sheet is not counted", "", "A1", sheet="3月")  # 4.13
    return c


def summaries_between() -> Case:
    c = Case(
        "ninth-summaries-between",
        "丰宁县宣传活动记录（带小结）.xlsx",
        "a line of prose under each activity",
        unit="丰宁县大阁镇综治中心|大阁镇综治中心|大阁镇",
        district_contains="丰宁",
    )
    s = c.sheet("记录")
    s.put(
        "A1",
        ["丰宁满族自治县大阁镇综治中心2024年5月反诈活动记录"],
        ["日期", "活动名称", "参加人数", "资料（份）"],
        ["5月8日", "反诈大集宣传", 260, 300],
        ["小结：群众对“刷单”骗局识别不足，现场有3名群众反映接到过陌生电话。"],
        ["5月20日", "520反婚恋诈骗宣讲", 85, 90],
        ["小结：以2起真实案例讲解，涉案9.8万元，效果良好。"],
    )
    s.merge("A1:D1", "A4:D4", "A6:D6")
    for r, d in ((3, "08"), (5, "20")):
        s.fact(f"B{r}", "sessions", 1, channel=ANYCH, **days(f"2024-05-{d}")).fact(
            f"C{r}", "people_reached", s.cells[f"C{r}"], channel=ANYCH, **days(f"2024-05-{d}")
        ).fact(f"D{r}", "leaflets", s.cells[f"D{r}"], channel="handout|" + ANYCH, **days(f"2024-05-{d}"))
    s.role("title", "A1").role("header", "A2:D2").role("note|label", "A4", "A6")
    return c


def weeks_across() -> Case:
    c = Case(
        "ninth-weeks-across",
        "沁源县反诈入户周进度.xlsx",
        "numbered weeks with their days across, shares below",
        district_contains="沁源县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["沁源县2024年4月反诈入户走访户数周进度表"],
        [
            "乡镇",
            "第14周\n(4.1-4.7)",
            "第15周\n(4.8-4.14)",
            "第16周\n(4.15-4.21)",
            "小计",
            "总户数",
            "覆盖率",
        ],
        ["沁河镇", 120, 160, 210, 490, 6200, "7.9%"],
        ["郭道镇", 80, 95, 130, 305, 4100, "7.4%"],
        ["合计", 200, 255, 340, 795, 10300, "7.7%"],
        ["占比", "25.2%", "32.1%", "42.8%", "100%", "", ""],
    )
    s.merge("A1:G1").rows("A3:A4", unit="cell", district_contains="cell")
    for col, a, b in (("B", "01", "07"), ("C", "08", "14"), ("D", "15", "21")):
        s.facts(
            f"{col}3:{col}4",
            measure="households",
            channel="door_to_door",
            **days(f"2024-04-{a}", f"2024-04-{b}"),
        )
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A4").role("total", "E3:E5", "B5:D5").role(
        "base", "F3:F4"
    ).role("base|total", "F5").role("ratio", "G3:G5", "B6:E6")
    return c
