"""Instructions, plans and deeds in rows, last month running, months beside each other, codes, two tables in a text file."""

from __future__ import annotations

from builder import Case, month


def cases() -> list[Case]:
    return [
        instruction_sheet(),
        plan_and_done_rows(),
        last_month_running(),
        side_by_side_months(),
        codes_and_averages(),
        two_csv_tables(),
        men_and_women(),
    ]


def instruction_sheet() -> Case:
    c = Case(
        "bb01-instruction-sheet",
        "陵水县反诈宣传统计（含说明）.xlsx",
        "a sheet of instructions with example figures before the data",
        **month("2023-06"),
        district_contains="陵水",
        unit_type="township",
    )
    t = c.sheet("填表说明")
    t.put(
        "A1",
        ["填表说明"],
        ["1.各乡镇于每月3日前报送；"],
        ["2.宣传单按实际发放数填写，如：500份；"],
        ["3.讲座每月不少于1场。"],
    )
    s = c.sheet("数据")
    s.put(
        "A1",
        ["陵水黎族自治县2023年6月反诈宣传统计表"],
        ["乡镇", "宣传单（份）", "讲座（场）"],
        ["椰林镇", 1200, 4],
        ["英州镇", 860, 3],
        ["新村镇", 790, 2],
        ["合计", 2850, 9],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("total", "B6:C6")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"))
    s.facts("B3:C5")
    return c


def plan_and_done_rows() -> Case:
    c = Case(
        "bb02-plan-and-done-rows",
        "英州镇各村反诈任务与完成.xls",
        "a row of the plan and a row of the deeds for each village",
        **month("2023-09"),
        district_contains="陵水",
        unit_type="community",
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["陵水县英州镇2023年9月各村反诈宣传任务完成情况表"],
        ["村", "类别", "宣传单（份）", "入户（户）", "讲座（场）"],
        ["赤岭村", "计划", 300, 120, 2],
        ["", "实际", 320, 96, 2],
        ["", "完成率", "106.7%", "80%", "100%"],
        ["田仔村", "计划", 200, 80, 1],
        ["", "实际", 180, 75, 1],
        ["", "完成率", "90%", "93.8%", "100%"],
    ).merge("A1:E1", "A3:A5", "A6:A8")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6").role(
        "planned", "C3:E3", "C6:E6"
    ).role("ratio", "C5:E5", "C8:E8")
    for r, n in ((4, "赤岭村"), (7, "田仔村")):
        s.by_row[r] = {"unit": n}
    s.columns(C="leaflets", D="households", E=dict(measure="sessions", channel="lecture"))
    s.facts("C4:E4", "C7:E7")
    return c


def last_month_running() -> Case:
    c = Case(
        "bb03-last-month-running",
        "新村镇反诈宣传月报.csv",
        "running total of last month, this month, running total of this month",
        form="gbk",
        **month("2023-05"),
        unit="新村镇",
        district_contains="陵水",
        unit_type="township",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["陵水县新村镇2023年5月反诈宣传月报"],
        ["项目", "单位", "上月累计", "本月", "本年累计"],
        ["发放宣传单", "份", 4200, 860, 5060],
        ["反诈讲座", "场", 12, 3, 15],
        ["受教育群众", "人次", 5100, 920, 6020],
        ["悬挂横幅", "条", 20, 4, 25],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role(
        "cumulative|note", "C3:C6"
    ).role("cumulative", "E3:E6")
    s.rows(
        "A3:A6",
        measure=["leaflets", "sessions", "people_reached", "banners"],
        channel=[None, "lecture", "unspecified", None],
        target_group=[None, None, "residents|unspecified", None],
    )
    s.facts("D3:D6")
    s.may_flag("C6:E6")
    return c


def side_by_side_months() -> Case:
    c = Case(
        "bb04-side-by-side-months",
        "椰林镇7月8月反诈宣传.xlsx",
        "two months beside each other, each below its own caption",
        district_contains="陵水",
        unit_type="community",
    )
    s = c.sheet("对照")
    s.put(
        "A1",
        ["陵水县椰林镇2023年反诈宣传统计"],
        ["7月", "", "", "", "8月"],
        ["社区", "宣传单（份）", "入户（户）", "", "社区", "宣传单（份）", "入户（户）"],
        ["城东社区", 210, 60, "", "城东社区", 260, 72],
        ["城西社区", 185, 55, "", "城西社区", 190, 48],
        ["合计", 395, 115, "", "合计", 450, 120],
    ).merge("A1:G1", "A2:C2", "E2:G2")
    s.role("title", "A1").role("header", "A3:C3", "E3:G3").role("label", "A4:A5", "E4:E5").role(
        "total", "B6:C6", "F6:G6"
    )
    s.columns(
        B=dict(measure="leaflets", **month("2023-07")),
        C=dict(measure="households", **month("2023-07")),
        F=dict(measure="leaflets", **month("2023-08")),
        G=dict(measure="households", **month("2023-08")),
    )
    for r, n in ((4, "城东社区"), (5, "城西社区")):
        s.by_row[r] = {"unit": n}
    s.facts("B4:C5", "F4:G5")
    return c


def codes_and_averages() -> Case:
    c = Case(
        "bb05-codes-and-averages",
        "陵水县银行网点反诈宣传.xlsx",
        "codes of institutions, averages per session beside the counts",
        **month("2023-10..2023-12"),
        district_contains="陵水",
        unit_type="bank",
    )
    s = c.sheet("四季度")
    s.put(
        "A1",
        ["陵水县银行业2023年第四季度反诈宣传统计表"],
        ["机构代码", "机构名称", "宣传活动（场）", "受众（人次）", "场均人次", "折页（份）"],
        ["4690280001", "工商银行陵水支行", 10, 820, 82, 900],
        ["4690280002", "农业银行陵水支行", 8, 600, 75, 640],
        ["4690280003", "陵水农商银行", 16, 1440, 90, 1500],
        ["", "合计", 34, 2860, 84.1, 3040],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A5").role("label", "B3:B5").role(
        "total", "C6:D6", "F6"
    )
    s.rows("B3:B5", unit="cell")
    s.columns(C=dict(measure="sessions", channel="unspecified"), D="people_reached", F="leaflets")
    s.facts("C3:D5", "F3:F5")
    s.may_flag("E2:E6")
    return c


def two_csv_tables() -> Case:
    c = Case(
        "bb06-two-csv-tables",
        "本号镇反诈宣传数据.csv",
        "two tables with other headers after a blank line in one text file",
        **month("2023-03"),
        district_contains="陵水",
        unit_type="community",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["陵水县本号镇2023年3月反诈宣传数据"],
        ["村", "宣传单（份）", "海报（张）"],
        ["大里村", 120, 8],
        ["亚上村", 95, 6],
        ["合计", 215, 14],
        [],
        ["村", "微信群推送（条）", "短信（条）", "大喇叭（次）"],
        ["大里村", 6, 300, 24],
        ["亚上村", 4, 260, 20],
        ["合计", 10, 560, 44],
    )
    s.role("title", "A1").role("header", "A2:C2", "A7:D7").role("label", "A3:A4", "A8:A9").role(
        "total", "B5:C5", "B10:D10"
    )
    for r, n in ((3, "大里村"), (4, "亚上村"), (8, "大里村"), (9, "亚上村")):
        s.by_row[r] = {"unit": n}
    s.facts("B3:B4", measure="leaflets").facts("C3:C4", measure="posters").facts(
        "B8:B9", measure="posts", channel="group_chat"
    ).facts("C8:C9", measure="sms").facts("D8:D9", measure="broadcasts")
    return c


def men_and_women() -> Case:
    c = Case(
        "bb07-men-and-women",
        "陵水县反诈宣传受众结构.ods",
        "men and women as columns below people reached, then 小计, then other measures",
        **month("2023-08"),
        district_contains="陵水",
        unit_type="township",
    )
    s = c.sheet("结构")
    s.put(
        "A1",
        ["陵水县2023年8月反诈宣传受众结构统计表"],
        ["乡镇", "受众（人次）", "", "", "宣传场次"],
        ["", "男", "女", "小计", ""],
        ["椰林镇", 310, 280, 590, 6],
        ["英州镇", 205, 190, 395, 4],
        ["合计", 515, 470, 985, 10],
    ).merge("A1:E1", "A2:A3", "B2:D2", "E2:E3")
    s.role("title", "A1").role("header", "A2:E3").role("label", "A4:A5").role("total", "D4:D6", "B6:C6", "E6")
    s.rows("A4:A5", unit="cell")
    s.facts("B4:B5", measure="people_reached").facts(
        "C4:C5", measure="people_reached", target_group="women|unspecified"
    ).facts("E4:E5", measure="sessions")
    return c
