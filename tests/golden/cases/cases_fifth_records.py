"""Records: lists of activities, months below each other, a sheet per month, prose in cells, repeated headers, stores."""

from __future__ import annotations

from datetime import date
from typing import Any

from builder import Case, Formula, at_least, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        class_meetings(),
        months_below_each_other(),
        sheet_for_each_month(),
        law_office_list(),
        store_of_leaflets(),
        work_in_prose(),
        report_with_tables(),
    ]


def class_meetings() -> Case:
    c = Case("t20-class-meetings", "实验中学反诈主题班会台账.xls",
             "Dates merged over classes, 同上 and 〃, a cancelled row, a row that is planned, a total of the rest.",
             unit="莱州市实验中学", district_contains="莱州市", unit_type="school")  # fmt: skip
    s = c.sheet("台账")
    s.put(
        "A1",
        ["莱州市实验中学2023年9月反诈主题教育活动台账"],
        ["序号", "日期", "班级", "活动主题", "活动形式", "参加学生（人次）", "发放宣传单（份）", "备注"],
        [1, "9月4日", "七年级1班", "开学第一课：防范电信诈骗", "主题班会", 48, 50],
        [2, "", "七年级2班", "同上", "〃", 51, 50],
        [3, "", "七年级3班", "同上", "〃", 47, 50],
        [4, "9月11日", "八年级1班", "拒绝刷单返利", "主题班会", 46, "—"],
        [5, "9月13日", "八年级2班", "拒绝刷单返利", "主题班会", 45, 45, "因台风取消"],
        [6, "9月20日", "全体教职工", "冒充领导诈骗防范培训", "培训", 132, 140, "学生未参加"],
        [7, "9月27日", "九年级", "反诈知识讲座", "讲座", 386, 400, "邀请城港路派出所民警"],
        ["合计", "", "", "", "", 710, 690],
    ).merge("A1:H1", "B3:B5", "A10:E10")
    s.role("title", "A1").role("header", "A2:H2").role("serial", "A3:A9").role(
        "label", "B3", "B6", "C3:C6", "E3:E6"
    )
    s.role("planned", "F7:G7").role("total", "F10:G10").role("label|total", "A10")
    s.rows("A3:A9", channel=["class_meeting"] * 5 + ["training", "lecture"])
    dates = [(3, 4), (4, 4), (5, 4), (6, 11), (8, 20), (9, 27)]
    for r, day in dates:
        group = "teachers|students|unspecified" if r == 8 else "students|unspecified"
        on: dict[str, Any] = days(f"2023-09-{day:02d}")
        channel = s.by_row[r]["channel"]
        elsewhere = {"cells": [f"C{r}"]} if r in (4, 5) else {}  # what stands there is no name, but 同上
        s.fact(f"D{r}", "sessions", 1, target_group=group, **elsewhere, **on)
        s.fact(
            f"F{r}", "people_reached", s.cells[f"F{r}"], target_group=group.replace("|unspecified", ""), **on
        )
        if r != 6:
            s.fact(
                f"G{r}", "leaflets", s.cells[f"G{r}"], target_group=group, **on, channel=f"{channel}|handout"
            )
    s.may_flag("F8", "C8", "F10", "G10")
    return c


def months_below_each_other() -> Case:
    c = Case("t21-months-below", "二龙村上半年反诈宣传.csv",
             "Months are rows, each quarter has a sub-total and the half-year a total; one sub-total is wrong. GBK.",
             form="gbk", unit="二龙村", district_contains="洋县", unit_type="community")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["洋县戚氏街道二龙村2023年上半年反诈宣传统计表"],
        [
            "月份",
            "入户走访（户）",
            "发放明白纸（份）",
            "大喇叭广播（次）",
            "反诈讲座（场）",
            "参加村民（人次）",
        ],
        ["1月", 60, 65, 30, 0, ""],
        ["2月", 45, 50, 28, 1, 42],
        ["3月", 52, 60, 31, 1, 38],
        ["一季度小计", 157, 175, 89, 2, 80],
        ["4月", 40, 44, 30, 1, 36],
        ["5月", 38, 40, 31, 0, ""],
        ["6月", 55, 70, 30, 2, "80余"],
        ["二季度小计", 143, 154, 91, 3, ""],
        ["合计", 290, 329, 180, 5, ""],
        ["村委会主任（签字）：××", "", "", "填表：××"],
    )
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A5", "A7:A9").role(
        "total", "B6:F6", "B10:E11"
    )
    s.role("label|total", "A6", "A10", "A11").role("note|meta", "A12", "D12")
    for r, number in zip((3, 4, 5, 7, 8, 9), range(1, 7), strict=True):
        s.by_row[r] = dict(month(f"2023-{number:02d}"))
    s.columns(
        B="households", C="leaflets", D="broadcasts", E=dict(measure="sessions", channel="lecture"),
        F=dict(measure="people_reached", target_group="villagers", channel="unspecified"),
    )  # fmt: skip
    s.facts("B3:F5", "B7:F9", read={"F9": at_least(80, 89)})
    s.problem("query", "143 stands, the months make 133", "B10", says=("10", "133"))
    s.may_flag("B11")
    return c


def sheet_for_each_month() -> Case:
    c = Case("t22-sheet-per-month", "蓬莱街道2023年三季度反诈宣传统计.xlsx",
             "A sheet per month whose year stands in the file's name, and a summary sheet with a wrong cell.",
             district_contains="大英县", unit_type="community")  # fmt: skip
    names = ["北街社区", "滨河社区", "仓房村"]
    figures = {7: [(320, 2, 410), (280, 1, 335), (150, 1, 120)], 8: [(300, 1, 366), (260, 2, 310), (135, 0, 108)],
               9: [(415, 3, 520), (340, 2, 402), (170, 1, 140)]}  # fmt: skip
    for number, rows in figures.items():
        s = c.sheet(f"{number}月", **month(f"2023-{number:02d}"))
        s.put("A1", [f"大英县蓬莱街道{number}月份反诈宣传统计表"],
              ["村（社区）", "发放宣传资料（份）", "宣讲活动（场）", "受众（人次）"],
              *[[n, *r] for n, r in zip(names, rows, strict=True)],
              ["合计", *[Formula(f"=SUM({x}3:{x}5)", sum(r[i] for r in rows)) for i, x in enumerate("BCD")]],
              ).merge("A1:D1")  # fmt: skip
        s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:D6")
        s.rows("A3:A5", unit="cell")
        s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
        s.facts("B3:D5")
    s = c.sheet("三季度汇总")
    s.put(
        "A1",
        ["大英县蓬莱街道三季度反诈宣传汇总表"],
        ["村（社区）", "发放宣传资料（份）", "宣讲活动（场）", "受众（人次）"],
        ["北街社区", 1035, 6, 1296],
        ["滨河社区", 880, 5, 1147],
        ["仓房村", 455, 2, 368],
        ["合计", 2370, 13, 2811],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("total", "B6:D6")
    s.problem("query", "1147 stands, the months make 1047", "D4", says=("1047", "100"))
    s.may_flag("D6", "A4")
    return c


def law_office_list() -> Case:
    c = Case("t23-law-office", "司法所反诈普法活动登记表.xlsx",
             "A list with a count of sessions in a column, real dates, several channels in one cell, blanks.",
             unit="官渡司法所", district_contains="中牟县")  # fmt: skip
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["中牟县司法局官渡司法所反诈普法活动登记表"],
        [
            "活动日期",
            "活动名称",
            "活动地点",
            "宣传方式",
            "宣传对象",
            "场次",
            "受众人数（人次）",
            "发放资料（份）",
        ],
        [date(2023, 5, 6), "反诈普法进企业", "官渡产业园", "讲座", "企业职工", 2, 130, 150],
        [date(2023, 5, 10), "集市普法宣传", "官渡集市", "设摊", "村民", 1, "近200", 260],
        [date(2023, 5, 15), "养老反诈专场", "敬老院", "讲座+文艺演出", "老年人", 1, 75, ""],
        [date(2023, 5, 19), "校园法治课", "官渡镇第二中学", "讲座", "学生", 3, 450, 480],
        [date(2023, 5, 24), "商户走访", "官渡大街", "入户", "商户", "", 38, 40],
        ["合计", "", "", "", "", 7, "", 930],
    ).merge("A1:H1", "A8:E8")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:E7").role("total", "F8", "H8")
    s.rows("A3:A7", channel=["lecture", "stall", "lecture", "lecture", "door_to_door"],
           target_group=["workers", "villagers", "elderly", "students", "merchants"])  # fmt: skip
    for r, day in zip(range(3, 8), (6, 10, 15, 19, 24), strict=True):
        on: dict[str, Any] = {**days(f"2023-05-{day:02d}"), "activity": s.cells[f"B{r}"]}
        if r != 7:
            s.fact(f"F{r}", "sessions", s.cells[f"F{r}"], **on)
        people = (
            {"value": 200, "low": 100, "high": 200, "qualifier": "at_most"} if r == 4 else s.cells[f"G{r}"]
        )
        s.fact(f"G{r}", "people_reached", people, **on)
        if r != 5:
            s.fact(f"H{r}", "leaflets", s.cells[f"H{r}"], **on, channel=s.by_row[r]["channel"] + "|handout")
    s.problem("note", "two channels in one cell", "D5")
    return c


def store_of_leaflets() -> Case:
    c = Case("t24-store", "反诈宣传物资出入库登记.xlsx",
             "An inventory of campaign material is no campaign: nothing of it was handed out.",
             unit="长沙县星沙街道")  # fmt: skip
    s = c.sheet("物资")
    s.put(
        "A1",
        ["长沙县星沙街道反诈宣传物资出入库登记表（2023年10月）"],
        ["日期", "品名", "规格", "入库数量", "出库数量", "结存数量", "经手人"],
        ["10月8日", "反诈宣传单", "A4", 5000, 0, 5000, "××"],
        ["10月12日", "反诈宣传单", "A4", 0, 1200, 3800, "××"],
        ["10月16日", "反诈环保袋", "中号", 600, 0, 600, "××"],
        ["10月20日", "反诈环保袋", "中号", 0, 150, 450, "××"],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2")
    s.may_flag("A1:G6")
    c.flaggable.append(["物资", ""])
    return c


def work_in_prose() -> Case:
    c = Case("t25-prose-cells", "蓬莱街道各社区反诈工作开展情况.xlsx",
             "The figures stand in sentences; of-which, kinds of fraud, cases, plans and per-board counts among them.",
             **month("2023-11"), district_contains="大英县", unit_type="community")  # fmt: skip
    s = c.sheet("情况")
    s.put(
        "A1",
        ["大英县蓬莱街道2023年11月反诈工作开展情况表"],
        ["社区", "工作开展情况", "下步打算"],
        ["北街社区", "组织反诈讲座3场，其中老年人专场1场，发放宣传单800余份，讲解冒充客服等6类诈骗手法。",
         "12月计划开展讲座2场，发放宣传单500份。"],
        ["滨河社区", "在20个宣传栏内各张贴海报2张，入户走访260户，推广安装国家反诈中心APP115人。", "继续入户宣传。"],
        ["仓房村", "辖区发案2起，群众被骗3.2万元。通过大喇叭播放反诈音频60次，悬挂横幅6条。", "计划悬挂横幅10条。"],
    ).merge("A1:C1")  # fmt: skip
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("planned|note", "C3", "C5")
    s.rows("A3:A5", unit="cell")
    s.fact("B3", "sessions", 1, channel="lecture", target_group="elderly")
    s.fact("B3", "sessions", 2, channel="lecture").fact("B3", "leaflets", at_least(800, 899))
    s.fact("B4", "boards", 20).fact("B4", "posters", 40)
    s.fact("B4", "households", 260).fact("B4", "app_installs", 115)
    s.fact("B5", "broadcasts", 60).fact("B5", "banners", 6)
    s.problem("note", "posters by multiplication", "B4")
    return c


def report_with_tables() -> Case:
    c = Case("t26-report", "英德市妇联关于反诈宣传工作的报告.docx",
             "A report: a heading, sentences with figures, a table of other measures, a plan and a signature.",
             **month("2023-08"), unit="英德市妇联|英德市妇女联合会", district_contains="英德市")  # fmt: skip
    c.paragraph("英德市妇女联合会2023年8月反诈宣传工作情况报告", "title")
    p = c.paragraph("8月，市妇联组织巾帼志愿者走进社区开展反诈讲座5场，受教育妇女420余人次。")
    c.say(p, "sessions", 5, channel="lecture", target_group="women|unspecified")
    c.say(p, "people_reached", at_least(420, 429), channel="lecture|unspecified", target_group="women")
    c.paragraph("各镇街妇联发放宣传资料和微信推送情况如下：")
    s = c.table(
        [["镇街", "发放宣传手册（册）", "微信群推送（条）"], ["英城街道", 650, 42], ["浛洸镇", 300, 20],
         ["东华镇", 280, 16], ["合计", 1230, 87]]
    )  # fmt: skip
    s.role("header", "A1:C1").role("label", "A2:A4").role("total", "B5:C5")
    for r in (2, 3, 4):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "英德市妇女联合会", "英德市妇联"]}
    s.columns(B="leaflets", C=dict(measure="posts", channel="group_chat"))
    s.facts("B2:C4")
    s.problem("query", "87 stands, the rows make 78", "C5", says=("9", "78"))
    c.paragraph("下一步，市妇联将于9月开展反诈宣讲10场，发放宣传单2000份。", "planned|note")
    c.paragraph("英德市妇女联合会", "meta|note|title")
    c.paragraph("2023年9月2日", "meta|note")
    return c
