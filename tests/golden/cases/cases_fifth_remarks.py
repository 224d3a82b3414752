"""Grids of a community, costs, formulas, towns above villages, other topics, remarks in cells, text below a table."""

from __future__ import annotations

from datetime import date
from typing import Any

from builder import Case, Formula, at_least, at_most, days, month


def cases() -> list[Case]:
    return [
        unit_in_rows_and_sheet(),
        hours_money(),
        formula_strings(),
        city_county_town(),
        other_topics(),
        year_half_year_mixed(),
        notes_in_figures(),
        text_report_in_merged(),
        bilingual(),
    ]


def unit_in_rows_and_sheet() -> Case:
    c = Case(
        "aa08-unit-in-rows-and-sheet",
        "龙湖社区网格反诈宣传.csv",
        "grids of one community as rows, numbers as names",
        **month("2023-07"),
        unit="龙湖社区",
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["定安县定城镇龙湖社区2023年7月各网格反诈宣传统计表"],
        ["网格", "网格员", "入户（户）", "宣传单（份）", "微信群推送（条）"],
        ["第一网格", "李××", 62, 70, 8],
        ["第二网格", "王××", 55, 60, 6],
        ["第三网格", "赵××", 48, "50余", 9],
        ["合计", "", 165, "", 23],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "C6", "E6")
    s.columns(C="households", D="leaflets", E=dict(measure="posts", channel="group_chat"))
    s.facts("C3:E5", read={"D5": at_least(50, 59)})
    return c


def hours_money() -> Case:
    c = Case(
        "aa09-hours-money",
        "定安县志愿服务队反诈服务记录.xlsx",
        "ledger with service hours, costs and volunteers",
        unit="反诈志愿服务队|志愿服务队",
        district_contains="定安县",
    )
    s = c.sheet("记录")
    s.put(
        "A1",
        ["定安县反诈志愿服务队2023年9月服务记录"],
        ["日期", "服务内容", "参加志愿者（人）", "服务时长（小时）", "服务群众（人次）", "物资费用（元）"],
        [date(2023, 9, 3), "敬老院反诈宣讲", 8, 2, 46, 320],
        [date(2023, 9, 16), "夜市反诈宣传", 12, 3, 210, 560],
        [date(2023, 9, 28), "中秋入户反诈", 6, 2.5, 38, 150],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2")
    for r, (d, ch, g) in {
        3: ("03", "lecture", "elderly|unspecified|residents"),
        4: ("16", "stall|unspecified", "unspecified|residents"),
        5: ("28", "door_to_door", "unspecified|residents"),
    }.items():
        on: dict[str, Any] = {**days(f"2023-09-{d}"), "target_group": g}
        s.fact(f"B{r}", "sessions", 1, channel=ch, **on)
        s.fact(
            f"C{r}",
            "staff",
            s.cells[f"C{r}"],
            **days(f"2023-09-{d}"),
            target_group=g,
            channel=ch + "|unspecified",
        )
        s.fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=ch, **on)
    s.may_flag("D2:D5", "F2:F5")
    return c


def formula_strings() -> Case:
    c = Case(
        "aa10-formula-strings",
        "定安县公安局各所反诈统计（含公式）.xlsx",
        "figures are formulas with results, one error, one text result; total by formula",
        **month("2023-02"),
        district_contains="定安县",
        unit_type="police",
    )
    s = c.sheet("2月")
    s.put(
        "A1",
        ["定安县公安局2023年2月反诈宣传统计表"],
        ["单位", "宣传单（份）", "海报（张）", "受众（人次）"],
        ["岭口派出所", Formula("=200+160", 360), 20, Formula("=180*2", 360)],
        ["龙门派出所", Formula("=300", 300), Formula("=Sheet9!B2", "#REF!"), 420],
        ["富文派出所", 240, 15, Formula('=IF(1,"250余","")', "250余")],
        ["合计", Formula("=SUM(B3:B5)", 900), "", ""],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C="posters", D="people_reached")
    s.facts("B3:B5", "C3", "C5", "D3:D5", read={"D5": at_least(250, 259)})
    s.problem("query", "an error", "C4")
    return c


def city_county_town() -> Case:
    c = Case(
        "aa11-city-county-town",
        "海南省定安县反诈宣传（镇村两级）.xlsx",
        "a town's row above its villages and the villages' figures add up to it",
        **month("2023-04"),
        district_contains="定安县",
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["定安县2023年4月反诈宣传统计表"],
        ["镇/村", "宣传单（份）", "入户（户）"],
        ["龙门镇", 600, 180],
        ["　红花岭村", 250, 80],
        ["　石坡村", 350, 100],
        ["岭口镇", 420, 126],
        ["　大山村", 230, 70],
        ["　群山村", 190, 56],
        ["合计", 1020, 306],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A4:A5", "A7:A8").role(
        "total", "B3:C3", "B6:C6", "B9:C9"
    )
    for r in (4, 5, 7, 8):
        s.by_row[r] = {"unit": s.cells[f"A{r}"].strip("　")}
    s.facts("B4:B5", "B7:B8", measure="leaflets").facts("C4:C5", "C7:C8", measure="households")
    return c


def other_topics() -> Case:
    c = Case(
        "aa12-other-topics",
        "龙湖镇综治宣传统计.xls",
        "columns of anti-fraud beside other topics with the topic above",
        **month("2023-05"),
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["定安县龙湖镇2023年5月综治宣传统计表"],
        ["村（社区）", "反诈宣传", "", "禁毒宣传", "", "防溺水宣传", ""],
        ["", "场次", "宣传单（份）", "场次", "宣传单（份）", "场次", "宣传单（份）"],
        ["龙湖社区", 2, 260, 1, 150, 3, 300],
        ["丁湖村", 1, 120, 1, 100, 2, 180],
    ).merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A5")
    s.rows("A4:A5", unit="cell")
    s.facts("B4:B5", measure="sessions", channel="unspecified").facts("C4:C5", measure="leaflets")
    for r in (4, 5):
        for x in "DF":
            s.fact(f"{x}{r}", "sessions", s.cells[f"{x}{r}"], optional=True)
        for x in "EG":
            s.fact(f"{x}{r}", "leaflets", s.cells[f"{x}{r}"], optional=True)
    s.may_flag("D2:G5")
    return c


def year_half_year_mixed() -> Case:
    c = Case(
        "aa13-year-half-year-mixed",
        "定安县农商行反诈宣传（2023年度）.xlsx",
        "上半年, 下半年 and 全年 columns by outlet",
        unit_type="bank",
        district_contains="定安县",
        measure="sessions",
        channel="branch|unspecified",
    )
    s = c.sheet("年度")
    s.put(
        "A1",
        ["定安农商银行2023年度厅堂反诈宣传场次统计表"],
        ["网点", "上半年", "下半年", "全年"],
        ["营业部", 24, 30, 54],
        ["岭口支行", 18, 22, 40],
        ["龙门支行", 16, 15, 31],
        ["合计", 58, 67, 125],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role(
        "total|cumulative", "D3:D6"
    ).role("total", "B6:C6")
    for r in (3, 4, 5):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "定安农商银行"]}
    s.columns(B=month("2023-01..2023-06"), C=month("2023-07..2023-12"))
    s.facts("B3:C5")
    return c


def notes_in_figures() -> Case:
    c = Case(
        "aa14-notes-in-figures",
        "富文镇各村反诈宣传（9月）.csv",
        "figures with remarks in brackets beside them",
        **month("2023-09"),
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["定安县富文镇各村2023年9月反诈宣传统计表"],
        ["村", "宣传单（份）", "讲座（场）", "受众（人次）"],
        ["新联村", "200份", "2场（含周末1场）", "150（其中老年人60）"],
        ["九所村", "180", "1", "90人"],
        ["大里村", "300多份", "3", "近百人"],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    s.fact("B3", quantity=200).fact("B4", quantity=180).fact("B5", quantity=at_least(300, 399)).fact(
        "C3", quantity=2
    ).fact("C4", quantity=1).fact("C5", quantity=3)
    s.fact("D3", quantity=90).fact("D3", quantity=60, target_group="elderly").fact("D4", quantity=90).fact(
        "D5", quantity=at_most(100, 90)
    )
    s.may_flag("C3")
    return c


def text_report_in_merged() -> Case:
    c = Case(
        "aa15-text-report-in-merged",
        "龙门镇反诈工作小结.xlsx",
        "a merged cell of running text below the table repeats its totals and adds one measure",
        **month("2023-06"),
        district_contains="定安县",
        unit_type="community",
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["定安县龙门镇2023年6月反诈宣传统计表"],
        ["村", "宣传单（份）", "入户（户）"],
        ["红花岭村", 210, 66],
        ["石坡村", 180, 52],
        ["合计", 390, 118],
        ["本月全镇共发放宣传单390份，入户118户，悬挂横幅8条；下月计划悬挂横幅10条。"],
    ).merge("A1:C1", "A6:C6")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A4").role("total", "B5:C5")
    s.rows("A3:A4", unit="cell")
    s.columns(B="leaflets", C="households")
    s.facts("B3:C4")
    s.fact("A6", "banners", 8, unit="龙门镇", unit_type="township")
    s.may_flag("A6")
    return c


def bilingual() -> Case:
    c = Case(
        "aa16-bilingual",
        "定安县国际学校反诈宣传.xlsx",
        "headers in Chinese and English, the total is called Total",
        **month("2023-11"),
        unit="定安县国际学校",
        district_contains="定安县",
        unit_type="school",
    )
    s = c.sheet("Nov")
    s.put(
        "A1",
        ["定安县国际学校2023年11月反诈宣传统计表"],
        ["年级 Grade", "主题班会 Class meetings（场）", "讲座 Lectures（场）", "参加学生 Students（人次）"],
        ["七年级", 12, 1, 520],
        ["八年级", 11, 1, 498],
        ["九年级", 10, 2, 470],
        ["合计 Total", 33, 4, 1488],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:D6")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="sessions", channel="lecture", target_group="students|unspecified"),
        D=dict(measure="people_reached", target_group="students", channel="unspecified"),
    )
    s.facts("B3:D5")
    return c
