"""Fourteenth set: summaries, quarters, hidden parts, crossings, weeks."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, R


def cases() -> list[Case]:
    return [t19(), t20(), t21(), t22(), t23(), t24(), t25()]


def t19() -> Case:
    c = Case(
        "fourteenth-t19",
        "洋县2025年反诈宣传分季度（单位万）.xlsx",
        "unit line in 万; quarters as columns; sum column; query for wrong row total",
        unit_type="township",
        district_contains="洋县",
    )
    s = c.sheet("受众")
    rows = [
        ["洋州街道", 1.2, 1.35, 1.5, 4.05],
        ["马畅镇", 0.86, 0.9, 0.74, 2.5],
        ["谢村镇", 0.5, 0.62, 0.58, 1.7],
        ["黄安镇", 0.41, 0.38, 0.45, 1.34],
        ["龙亭镇", 0.3, 0.33, "0.36", 0.99],
    ]
    s.put(
        "A1",
        ["洋县2025年前三季度反诈宣传受众统计"],
        ["", "", "", "单位：万人次"],
        ["镇（街道）", "一季度", "二季度", "三季度", "前三季度合计"],
        *rows,
        ["全县", 3.27, 3.58, 3.63, 10.48],
    )
    s.merge("A1:E1", "D2:E2").role("title", "A1").role("meta", "D2").role("header", "A3:E3").role(
        "label", "A4:A8"
    ).role("total", "E4:E8", "B9:E9").role("label|total", "A9")
    s.rows("A4:A8", unit="cell")
    qs = dict(B=month("2025-01..2025-03"), C=month("2025-04..2025-06"), D=month("2025-07..2025-09"))
    vals = [
        [12000, 13500, 15000],
        [8600, 9000, 7400],
        [5000, 6200, 5800],
        [4100, 3800, 4500],
        [3000, 3300, 3600],
    ]
    for r, vs in zip(range(4, 9), vals, strict=False):
        for letter, v in zip("BCD", vs, strict=False):
            s.fact(f"{letter}{r}", "people_reached", v, target_group=R, **qs[letter])
    s.problem("query", "row total 1.24 is written 1.34", "E7")
    s.may_flag("E9")
    return c


def t20() -> Case:
    c = Case(
        "fourteenth-t20",
        "汪清县消防救援大队反诈共建月度一览.xlsx",
        "measures in rows, months in columns; one column hidden, one row hidden",
        unit="汪清县消防救援大队",
        unit_type="government",
        district_contains="汪清县",
    )
    s = c.sheet("2025")
    rows = [
        ["联合宣传（场）", 2, 3, 1, 4, 10],
        ["发放宣传单（份）", 260, "300余", 120, 400, 1080],
        ["张贴海报（张）", 30, 0, 15, 45, 90],
        ["受众（人次）", 410, 520, 180, "近700", 1810],
    ]
    s.put("A1", ["汪清县消防救援大队2025年反诈共建情况"], ["项目", "1月", "2月", "3月", "4月", "合计"], *rows)
    s.hidden_columns = ["D"]
    s.hidden_rows = [5]
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label|header", "A3:A6").role(
        "total", "F3:F6"
    )
    for letter, n in zip("BCDE", range(1, 5), strict=False):
        a = month(f"2025-{n:02d}")
        for r, m in ((3, "sessions"), (4, "leaflets"), (5, "posters"), (6, "people_reached")):
            v = rows[r - 3][n]
            s.fact(
                f"{letter}{r}",
                m,
                AL(300, 399) if v == "300余" else AM(700, 600) if v == "近700" else v,
                **a,
                **({"target_group": R} if m == "people_reached" else {}),
            )
    s.problem("query", "hidden column counts", "D2", "D3", "D4", "D5", "D6", "")
    s.problem("query", "hidden row counts", "A5", "B5", "C5", "D5", "E5", "")
    s.may_flag("F4", "F6", "F5")
    return c


def t21() -> Case:
    c = Case("fourteenth-t21", "宣传统计表.xlsx", "neither unit nor period: held", held=True)
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传情况统计表"],
        ["序号", "项目", "数量"],
        [1, "发放宣传单（份）", 860],
        [2, "张贴海报（张）", 42],
        [3, "开展讲座（场）", 3],
        [4, "受众（人次）", 510],
    )
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("serial", "A3:A6").role(
        "label|header", "B3:B6"
    ).role("figure", "C3:C6")
    c.problems.append(
        {
            "sheet": "",
            "cell": "",
            "cells": [""],
            "severity": "error",
            "what": "unit and period unknown",
            "says": [],
        }
    )
    return c


def t22() -> Case:
    c = Case(
        "fourteenth-t22",
        "天台县各中心幼儿园反诈宣传（两期）.xlsx",
        "a second table below with its own title and period",
        unit_type="kindergarten",
        district_contains="天台县",
    )
    s = c.sheet("幼儿园")
    a = [
        ["赤城街道中心幼儿园", 2, 186, 190],
        ["平桥镇中心幼儿园", 3, 240, 245],
        ["白鹤镇中心幼儿园", 1, 92, 95],
    ]
    b = [
        ["赤城街道中心幼儿园", 1, 90, 0],
        ["平桥镇中心幼儿园", 2, 166, 170],
        ["白鹤镇中心幼儿园", 2, "—", 60],
    ]
    h = ["幼儿园", "家长会（场）", "参会家长（人次）", "告家长书（份）"]
    s.put("A1", ["天台县各中心幼儿园2025年3月反诈宣传情况"], h, *a, ["合计", 6, 518, 530])
    s.put("A8", ["天台县各中心幼儿园2025年4月反诈宣传情况"], h, *b, ["合计", 5, 256, 230])
    s.merge("A1:D1", "A8:D8").role("title", "A1", "A8").role("header", "A2:D2", "A9:D9").role(
        "label", "A3:A5", "A10:A12"
    ).role("label|total", "A6", "A13").role("total", "B6:D6", "B13:D13")
    for rs, n in ((range(3, 6), 3), (range(10, 13), 4)):
        for r in rs:
            s.by_row[r] = {**month(f"2025-{n:02d}"), "unit": s.cells[f"A{r}"]}
    g = "parents"
    s.columns(
        B=dict(
            measure="sessions", channel="training|unspecified|lecture", target_group="parents|unspecified"
        ),
        C=dict(measure="people_reached", channel="training|unspecified|lecture", target_group=g),
        D=dict(measure="leaflets", target_group="parents|unspecified"),
    ).facts("B3:D5", "B10:D12")
    return c


def t23() -> Case:
    c = Case(
        "fourteenth-t23",
        "三穗县反诈宣传人群渠道交叉表（7月）.xlsx",
        "three-level header: channel, group, measure",
        **month("2025-07"),
        unit_type="township",
        district_contains="三穗县",
    )
    s = c.sheet("交叉")
    rows = [
        ["八弓镇", 3, 120, 2, 86, 5, 410],
        ["台烈镇", 1, 40, 1, "30余", 3, 165],
        ["瓦寨镇", 2, 75, "-", "-", 2, 98],
        ["桐林镇", 1, 28, 1, 25, "—", "—"],
    ]
    s.put(
        "A1",
        ["三穗县2025年7月反诈宣传分人群分渠道统计表"],
        ["乡镇", "讲座", "", "", "", "院坝会（座谈）", ""],
        ["", "老年人", "", "务工人员", "", "村民", ""],
        ["", "场次", "人次", "场次", "人次", "场次", "人次"],
        *rows,
        ["合计", 7, 263, 4, 141, 10, 673],
    )
    s.merge("A1:G1", "A2:A4", "B2:E2", "F2:G2", "B3:C3", "D3:E3", "F3:G3").role("title", "A1").role(
        "header", "A2:B2", "F2", "B3", "D3", "F3", "B4:G4"
    ).role("label", "A5:A8").role("label|total", "A9").role("total", "B9:G9")
    L = dict(channel="lecture", target_group="elderly")
    W = dict(channel="lecture", target_group="migrant_workers")
    V = dict(channel="training", target_group="villagers")
    s.rows("A5:A8", unit="cell").columns(
        B=dict(measure="sessions", **L),
        C=dict(measure="people_reached", **L),
        D=dict(measure="sessions", **W),
        E=dict(measure="people_reached", **W),
        F=dict(measure="sessions", **V),
        G=dict(measure="people_reached", **V),
    ).facts("B5:G8", read={"E6": AL(30, 39)})
    s.may_flag("E9")
    return c


def t24() -> Case:
    c = Case(
        "fourteenth-t24",
        "城关镇反诈宣传物料发放表（2025年4月）.xlsx",
        "a name many counties share: left open with a query; mixed header",
        **month("2025-04"),
        unit="城关镇|城关镇人民政府",
        unit_type="township",
    )
    s = c.sheet("物料")
    rows = [
        ["第一周", 420, 36, 15],
        ["第二周", 380, 28, "-"],
        ["第三周", 515, 40, 22],
        ["第四周", 295, 19, 8],
    ]
    s.put(
        "A1",
        ["城关镇2025年4月反诈宣传物料发放表"],
        ["填报单位：城关镇人民政府"],
        ["周次", "宣传单、手册、海报（份、张）", "横幅（条）", "宣传礼品（个）"],
        *rows,
        ["合计", 1610, 123, 45],
    )
    s.merge("A1:D1", "A2:D2").role("title", "A1").role("meta", "A2").role("header", "A3:D3").role(
        "label", "A4:A7"
    ).role("label|total", "A8").role("total", "B8:D8")
    for r in range(4, 8):
        s.fact(f"B{r}", "mixed_materials", rows[r - 4][1], channel="unspecified|handout|posting")
        s.fact(f"C{r}", "banners", rows[r - 4][2])
        if r != 5:
            s.fact(f"D{r}", "gifts", rows[r - 4][3])
    for f in c.expected:
        f.pop("period_start", None)
        f.pop("period_end", None)
    s.problem("query", "城关镇 could be many", "A1", "A2", "", says=())
    return c


def t25() -> Case:
    c = Case(
        "fourteenth-t25",
        "沛县加油站反诈宣传周统计.tsv",
        "petrol stations; one unit spelled two ways; repeated row",
        **days("2025-06-09", "2025-06-15"),
        unit_type="enterprise",
        district_contains="沛县",
    )
    s = c.sheet("x")
    rows = [
        ["中石化沛县第一加油站", "8", "210", "3", "160余"],
        ["中石化沛县第三加油站", "6", "180", "2", "140"],
        ["中石油沛县汉源加油站", "7", "2OO", "2", "120"],
        ["中石化沛县第三加油站", "6", "180", "2", "140"],
        ["沛县大屯加油站", "5", "95", "1", "约80"],
    ]
    s.put(
        "A1",
        ["沛县加油站反诈宣传周统计（2025年6月9日至6月15日）", "", "", "", ""],
        ["加油站", "张贴海报（张）", "发放宣传单（份）", "横幅（条）", "提醒司机（人次）"],
        *rows,
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").rows("A3:A7", unit="cell")
    s.columns(
        B="posters",
        C="leaflets",
        D="banners",
        E=dict(measure="people_reached", target_group="transport_workers|unspecified"),
    )
    for r, x in zip(range(3, 8), rows, strict=False):
        s.fact(f"B{r}", quantity=int(x[1]))
        s.fact(f"D{r}", quantity=int(x[3]))
        if x[2] != "2OO":
            s.fact(f"C{r}", quantity=int(x[2]))
    for r, q in zip(range(3, 8), (AL(160, 169), 140, 120, 140, AB(80)), strict=False):
        s.fact(f"E{r}", quantity=q)
    s.fact("C5", "leaflets", 200, optional=True)
    s.problem("query", "row repeated", "A6", "B6", "C6", "D6", "E6")
    s.problem("query", "letters O in 2OO", "C5")
    return c
