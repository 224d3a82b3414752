"""Twelfth set: quarters under a year, months with plans, days over columns, plans in a title, lines of units, means."""

from __future__ import annotations

from builder import ANYCH, Case, at_least, days, month

LECTURES = {"measure": "sessions", "channel": "lecture"}


def cases() -> list[Case]:
    return [quarter_under_year(), quarter_target(), planned_months(), places(), unit_row(), means()]


def quarter_under_year() -> Case:
    c = Case(
        "twelfth-quarters-under-year",
        "丹棱县入户分季.xlsx",
        "quarters under a year, measure in the title",
        district_contains="丹棱县",
        measure="households",
    )
    s = c.sheet("分季")
    s.put(
        "A1",
        ["丹棱县各乡镇反诈入户走访户数统计（单位：户）"],
        ["乡镇", "2024年", "", "", "", "合计"],
        ["", "一季度", "二季度", "三季度", "四季度", ""],
        ["齐乐镇", 300, 420, 280, 350, 1350],
        ["仁美镇", 120, 0, 95, "-", 215],
        ["合计", 420, 420, 375, 350, 1565],
    )
    s.merge("A1:F1", "A2:A3", "B2:E2", "F2:F3").rows("A4:A5", unit="cell")
    for col, p in zip(
        "BCDE", ("2024-01..2024-03", "2024-04..2024-06", "2024-07..2024-09", "2024-10..2024-12"), strict=True
    ):
        s.facts(f"{col}4:{col}5", **month(p))
    s.role("title", "A1").role("header", "A2:F3").role("label", "A4:A5").role("total", "F4:F6", "B6:E6")
    return c


def quarter_target() -> Case:
    c = Case(
        "twelfth-next-quarter",
        "綦江区三季度与四季度安排.xlsx",
        "done this quarter, arranged for the next",
        district_contains="綦江区",
        **month("2024-07..2024-09"),
    )
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["重庆市綦江区2024年第三季度反诈宣传完成及第四季度安排"],
        ["镇街", "三季度完成", "", "四季度安排", ""],
        ["", "宣讲（场）", "宣传单（份）", "宣讲（场）", "宣传单（份）"],
        ["古南街道", 11, 1500, 12, 1600],
        ["打通镇", 4, 420, 6, 500],
        ["合计", 15, 1920, 18, 2100],
    )
    s.merge("A1:E1", "A2:A3", "B2:C2", "D2:E2").rows("A4:A5", unit="cell").facts("B4:B5", **LECTURES).facts(
        "C4:C5", measure="leaflets"
    )
    s.role("title", "A1").role("header", "A2:E3").role("label", "A4:A5").role("planned", "D4:E5").role(
        "total", "B6:C6"
    ).role("total|planned", "D6:E6")
    return c


def planned_months() -> Case:
    c = Case(
        "twelfth-planned-months",
        "昭化区卫子镇全年推进表.xlsx",
        "planned and held sessions by month; months to come",
        unit="广元市昭化区卫子镇|卫子镇",
        district_contains="昭化区",
    )
    s = c.sheet("推进表")
    s.put(
        "A1",
        ["广元市昭化区卫子镇2024年反诈讲座推进表"],
        ["月份", "计划（场）", "实际（场）", "听众（人次）", "未完成原因"],
        ["1月", 2, 2, 85],
        ["2月", 2, 1, 40, "春节放假"],
        ["3月", 3, 3, "一百二十余"],
        ["4月", 3, "", "", "待开展"],
        ["合计", 10, 6, "245余"],
    )
    s.merge("A1:E1")
    for r, m in ((3, 1), (4, 2), (5, 3)):
        s.facts(f"C{r}", **LECTURES, **month(f"2024-{m:02d}")).facts(
            f"D{r}",
            measure="people_reached",
            channel="lecture|unspecified",
            read={"D5": at_least(120, 129)},
            **month(f"2024-{m:02d}"),
        )
    s.role("title", "A1").role("header", "A2:E2").role("planned", "B3:B6").role("label", "A3:A6").role(
        "total", "C7:D7"
    ).role("total|planned", "B7").role("note|planned", "E4", "E6")
    return c


def places() -> Case:
    c = Case(
        "twelfth-places-as-rows",
        "高县反诈点位统计.xlsx",
        "kinds of place as rows, sections of day parts as columns",
        district_contains="高县",
        unit="高县公安局|高县公安局反诈中心",
        **month("2024-10"),
    )
    s = c.sheet("点位")
    s.put(
        "A1",
        ["高县公安局2024年10月反诈宣传点位统计（人次）"],
        ["宣传场所", "10月1-10日", "10月11-20日", "10月21-31日", "全月"],
        ["农贸市场", 210, 180, 260, 650],
        ["汽车站", 130, 95, 120, 345],
        ["医院", 60, "-", 75, 135],
        ["合计", 400, 275, 455, 1130],
    )
    s.merge("A1:E1")
    for col, a, b in (("B", 1, 10), ("C", 11, 20), ("D", 21, 31)):
        s.facts(
            f"{col}3:{col}5",
            measure="people_reached",
            channel=ANYCH,
            target_group="unspecified|patients|merchants",
            **days(f"2024-10-{a:02d}", f"2024-10-{b:02d}"),
        )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "E3:E6", "B6:D6")
    return c


def unit_row() -> Case:
    c = Case(
        "twelfth-unit-row",
        "汉源县单位行.csv",
        "units of measure on a line of their own, one of them 万份",
        form="gbk",
        district_contains="汉源县",
        **month("2024-07..2024-09"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["汉源县2024年第三季度反诈宣传统计表"],
        ["乡镇", "宣传资料", "展架", "大喇叭", "受众"],
        ["", "万份", "个", "次", "人次"],
        ["富林镇", "0.62", "14", "230", "5,100"],
        ["九襄镇", "0.3", "6", "—", "1,980"],
        ["合计", "0.92", "20", "230", "7,080"],
    )
    s.rows("A4:A5", unit="cell").columns(B="leaflets", C="boards", D="broadcasts", E="people_reached").facts(
        "B4:E5", read={"B4": 6200, "B5": 3000, "C4": 14, "C5": 6, "D4": 230, "E4": 5100, "E5": 1980}
    )
    s.role("title", "A1").role("header", "A2:E2", "B3:E3").role("label", "A4:A5").role("total", "B6:E6")
    return c


def means() -> Case:
    c = Case(
        "twelfth-means",
        "射洪市各镇讲座（含平均）.xlsx",
        "mean, greatest and least under the table",
        district_contains="射洪市",
        **month("2024-10..2024-12"),
    )
    s = c.sheet("四季度")
    s.put(
        "A1",
        ["射洪市各镇2024年第四季度反诈讲座统计"],
        ["镇", "讲座（场）", "听众（人次）"],
        ["金华镇", 8, 410],
        ["沱牌镇", 5, 260],
        ["太和镇", 11, 890],
        ["合计", 24, 1560],
        ["平均", 8, 520],
        ["最高", 11, 890],
        ["最低", 5, 260],
    )
    s.merge("A1:C1").rows("A3:A5", unit="cell").facts("B3:B5", **LECTURES).facts(
        "C3:C5", measure="people_reached", channel="lecture|unspecified"
    )
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("total", "B6:C6").role(
        "total|ratio|note", "B7:C9"
    )
    return c
