"""Eleventh set: quarters as sections, kinds under one head, nested parts, sums both ways, units below."""

from __future__ import annotations

from builder import ANYCH, SIGN, Case, month


def cases() -> list[Case]:
    return [quarter_sections(), materials_by_kind(), unit_after_table(), wrong_row_sum()]


def quarter_sections() -> Case:
    c = Case(
        "eleventh-quarter-sections",
        "泾县反诈按季统计.xlsx",
        "quarters as section rows, months below",
        district_contains="泾县",
        unit="泾县公安局|泾县公安局反诈中心",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["泾县公安局2024年上半年反诈宣传分月统计"],
        ["月份", "宣传资料（份）", "活动（场）", "受众（人次）"],
        ["一季度"],
        ["1月", 300, 2, 260],
        ["2月", 120, 1, 90],
        ["3月", 510, 5, 700],
        ["一季度小计", 930, 8, 1050],
        ["二季度"],
        ["4月", 480, 4, 620],
        ["5月", 350, 3, 410],
        ["6月", 630, 6, 880],
        ["二季度小计", 1460, 13, 1910],
        ["上半年合计", 2390, 21, 2960],
    )
    s.merge("A1:D1", "A3:D3", "A8:D8").columns(
        B="leaflets", C=dict(measure="sessions", channel=ANYCH), D="people_reached"
    )
    for r, k in ((4, 1), (5, 2), (6, 3), (9, 4), (10, 5), (11, 6)):
        s.facts(f"B{r}:D{r}", **month(f"2024-{k:02d}"))
    s.role("title", "A1").role("header", "A2:D2").role("total", "B7:D7", "B12:D13").role(
        "label", "A4:A6", "A9:A11"
    )
    return c


def materials_by_kind() -> Case:
    c = Case(
        "eleventh-materials-by-kind",
        "弋阳县宣传品发放明细.xlsx",
        "kinds of material as columns under one head",
        district_contains="弋阳县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["弋阳县2024年4月反诈宣传品发放情况"],
        ["乡镇", "纸质资料（份）", "", "", "宣传品（件）", "", "合计（件）"],
        ["", "折页", "手册", "一封信", "雨伞", "水杯", ""],
        ["弋江镇", 300, 120, 200, 20, 15, 655],
        ["漆工镇", 210, 80, 150, 10, 10, 460],
        ["合计", 510, 200, 350, 30, 25, 1115],
    )
    s.merge("A1:G1", "A2:A3", "B2:D2", "E2:F2", "G2:G3").rows("A4:A5", unit="cell").facts(
        "B4:D5", measure="leaflets"
    ).facts("E4:F5", measure="gifts", channel="gift|handout")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A5").role("total", "G4:G6", "B6:F6")
    return c


def unit_after_table() -> Case:
    c = Case(
        "eleventh-unit-after-table",
        "反诈月报（落款在下）.xls",
        "who reports stands below the table, the month in the header line",
        unit="古丈县默戎镇人民政府|默戎镇",
        district_contains="古丈县",
        **month("2024-02"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传月报表"],
        ["（2024年2月）"],
        ["宣传单（份）", "横幅（条）", "入户（户）", "受众（人次）"],
        [310, 5, 128, 460],
        ["填报单位：古丈县默戎镇人民政府（盖章）", "", "填表人：向某", "2024年3月1日"],
    )
    s.merge("A1:D1", "A2:D2").fact("A4", "leaflets", 310).fact("B4", "banners", 5).fact(
        "C4", "households", 128
    ).fact("D4", "people_reached", 460)
    s.role("title", "A1").role("title|meta", "A2").role("header", "A3:D3").role(SIGN, "A5:D5")
    return c


def wrong_row_sum() -> Case:
    c = Case(
        "eleventh-wrong-row-sum",
        "华容县反诈（横竖都有合计）.ods",
        "row totals and column totals, one row wrong",
        district_contains="华容县",
        **month("2024-10"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["华容县2024年10月反诈讲座场次统计"],
        ["乡镇", "进社区", "进学校", "进企业", "合计"],
        ["章华镇", 3, 2, 1, 6],
        ["三封寺镇", 1, 2, 0, 4],
        ["合计", 4, 4, 1, 9],
    )
    s.merge("A1:E1").rows("A3:A4", unit="cell")
    for col, g in (("B", "residents|unspecified"), ("C", "students"), ("D", "workers")):
        s.facts(f"{col}3:{col}4", measure="sessions", channel="lecture|unspecified", target_group=g)
    s.problem("query", "the row's total says 4, its parts 3", "E4", says=(3, 1)).may_flag("E5")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A4").role("total", "E3:E5", "B5:D5")
    return c
