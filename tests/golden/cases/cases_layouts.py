"""More layouts: long tables, units over groups, weeks as sheets, parts by channel, and two more formats."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import ONLINE, Case, at_least, days, month


def unit_over_groups() -> Case:
    c = Case("c75-unit-merged-over-groups", "英德市镇街重点人群反诈宣传统计（2023年5月）.xlsx", "A unit merged over a row per target group, 小计 within each unit.",
             **month("2023-05"), unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市2023年5月重点人群反诈宣传统计表"], ["镇（街道）", "宣传对象", "活动（场次）", "发放资料（份）", "受众（人次）"], ["大站镇", "老年人", 3, 260, 214], ["", "学生", 4, 700, 812], ["", "务工人员", 2, 150, 133], ["", "小计", 9, 1110, 1159],
          ["下太镇", "老年人", 1, 90, 76], ["", "学生", 2, 300, 341], ["", "务工人员", 0, 0, 0], ["", "小计", 3, 390, 417], ["总计", "", 12, 1500, 1576])
    s.merge("A1:E1", "A3:A6", "A7:A10", "A11:B11").role("title", "A1").role("header", "A2:E2").role("label", "A3", "A7", "B3:B5", "B7:B9").role("label|total", "B6", "B10", "A11").role("total", "C6:E6", "C10:E11")
    for first, town in ((3, "大站镇"), (7, "下太镇")):
        for i, group in enumerate(("elderly", "students", "migrant_workers")):
            s.by_row[first + i] = {"unit": town, "district_contains": town, "target_group": group}
    s.columns(C="sessions", D="leaflets", E="people_reached").facts("C3:E5", "C7:E9")
    return c


def long_table() -> Case:
    c = Case("c76-long-table", "闽清县反诈宣传数据上报（系统模板）.xlsx", "One figure per row: 单位, 统计月份, 指标名称, 数量, 计量单位.",
             unit_type="police", district_contains="闽清县")
    s = c.sheet("data")
    rows = [("梅城派出所", "2023-04", "发放宣传单", 2100, "份", "leaflets"), ("梅城派出所", "2023-04", "张贴海报", 85, "张", "posters"), ("梅城派出所", "2023-05", "发放宣传单", 1950, "份", "leaflets"), ("坂东派出所", "2023-04", "发放宣传单", 880, "份", "leaflets"),
            ("坂东派出所", "2023-04", "受众人次", 1020, "人次", "people_reached"), ("坂东派出所", "2023-05", "受众人次", "近千", "人次", "people_reached")]
    s.put("A1", ["单位", "统计月份", "指标名称", "数量", "计量单位"], *[list(r[:5]) for r in rows])
    c.attributes["district_contains"] = ["闽清县"]
    s.role("header", "A1:E1").role("label", "A2:C7").role("label|header|meta|note", "E2:E7")
    for i, r in enumerate(rows, 2):
        s.by_row[i] = {"unit": r[0], "measure": r[5], **month(r[1])}
    s.facts("D2:D7", read={"D7": {"value": 1000, "low": 900, "high": 1000, "qualifier": "at_most"}})
    return c


def weeks_as_sheets() -> Case:
    c = Case("c77-sheets-named-by-week", "大英县蓬莱派出所反诈周报2023.xlsx", "The week stands in the sheet's name (4.3-4.9, 第16周), the year in the file's name.",
             unit="蓬莱派出所", unit_type="police", district_contains="大英县")
    for name, when, figures in (("4.3-4.9", days("2023-04-03", "2023-04-09"), [420, 18, 510]), ("4.10-4.16", days("2023-04-10", "2023-04-16"), [385, 0, 466])):
        s = c.sheet(name, **when)
        s.put("A1", ["大英县公安局蓬莱派出所反诈宣传周报"], ["宣传单（份）", "海报（张）", "受教育（人次）", "备注"], figures)
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2")
        s.columns(A="leaflets", B="posters", C="people_reached").facts("A3:C3")
    return c


def parts_by_channel() -> Case:
    c = Case("c78-of-which-by-channel", "西夏区各街道反诈宣传场次（2023年6月）.xlsx", "其中 by channel below the sessions, the remainder has no channel; a total column over both measures is none.",
             **month("2023-06"), unit_type="township")
    s = c.sheet("6月")
    s.put("A1", ["西夏区2023年6月反诈宣传活动统计表"], ["镇（街道）", "宣传活动（场次）", "其中", "", "", "受众（人次）", "其中：线上"], ["", "", "讲座", "入户", "设摊", "", ""], ["文昌路街道", 12, 4, 5, 3, 2300, 800], ["朔方路街道", 9, 2, 3, 2, 1500, 0], ["镇北堡镇", 5, 1, "", "", 640, "-"])
    s.merge("A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3").role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("total|figure", "B4")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    s.columns(C=dict(measure="sessions", channel="lecture"), D=dict(measure="sessions", channel="door_to_door"), E=dict(measure="sessions", channel="stall"), G=dict(measure="people_reached", channel=ONLINE)).facts("C4:E6", "G4:G6")
    s.fact("B5", "sessions", 2).fact("B6", "sessions", 4)
    for a, v in (("F4", 1500), ("F5", 1500), ("F6", 640)):
        s.fact(a, "people_reached", v)
    s.may_flag("G2", "G4:G6")
    return c


def open_document() -> Case:
    c = Case("c79-ods", "韩城市教育局反诈宣传6月.ods", "An OpenDocument sheet with a merged title, numbers, a text quantity and a date.",
             **month("2023-06"), unit_type="school", district_contains="韩城市")
    s = c.sheet("6月")
    s.put("A1", ["韩城市教育系统2023年6月反诈宣传统计表"], ["学校", "主题班会（场）", "受教育学生（人次）", "告家长书（份）"], ["韩城市象山中学", 36, 1720, 1800], ["新城二小", 24, "900多", 960], ["合计", 60, 2620, 2760])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A4").role("label|total", "A5").role("total", "B5:D5")
    s.rows("A3:A4", unit="cell")
    s.columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"), D=dict(measure="leaflets", target_group="parents|unspecified"))
    s.facts("B3:D4", read={"C4": at_least(900, 999)})
    return c


def prose_document() -> Case:
    c = Case("c80-prose-document", "农行闽清支行反诈宣传活动简报0613.docx", "A short report of one day: date, place, figures; what customers did and what is to be done are no figures.",
             **days("2023-06-13"), unit="农行闽清支行", unit_type="bank", district_contains="闽清县")
    c.paragraph("农行闽清支行开展“反诈进集市”宣传活动", "title")
    p = c.paragraph("2023年6月13日，农行闽清支行组织员工8人在梅城镇农贸市场开展反诈宣传，摆放展板4块，悬挂横幅2条，向过往群众发放宣传折页300余份，现场解答群众咨询50余人次，受众近500人次。", "figure")
    c.say(p, "boards", 4, channel="board|stall")
    c.say(p, "banners", 2, channel="banner|stall")
    c.say(p, "leaflets", at_least(300, 399), channel="handout|stall", target_group="unspecified|residents")
    c.say(p, "consultations", at_least(50, 59), channel="unspecified|stall", target_group="unspecified|residents")
    c.say(p, "people_reached", {"value": 500, "low": 400, "high": 500, "qualifier": "at_most"}, channel="unspecified|stall", target_group="unspecified|residents")
    c.say(p, "staff", 8, channel="unspecified|stall", target_group="unspecified|workers", optional=True)
    c.say(p, "sessions", 1, optional=True, channel="unspecified|stall")
    p = c.paragraph("活动中，工作人员提醒客户，近期某客户险些被骗3.2万元；今年以来该行已为1.5万名客户办理限额管理。下一步，该行要求每个网点每季度开展2次宣传，力争覆盖90%以上客户。", "note|planned")
    c.flaggable.append(["text", p])
    return c


def text_numbers() -> Case:
    c = Case("c81-numbers-as-text", "卓筒井镇反诈宣传5月报表.xlsx", "Numbers typed as text: full-width, with spaces, with units, with thin separators, in Chinese; dates as text.",
             **month("2023-05"), unit_type="community", district_contains="卓筒井镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["大 英 县 卓 筒 井 镇 反 诈 宣 传 统 计 表"], ["统 计 期 间：2023 年 5 月", "", "", "填 报 人：席××"], ["村（社区）", "宣 传 资 料（份）", "入 户（户）", "受 众（人 次）"],
          ["卓筒社区", "1 250", "３４０", "1，180 人次"], ["关昌村", "二百三十", "88户", "三百一十"], ["东山村", "450份", "—", "0.05万"], ["合  计", "1930", "428", "1990"])
    s.merge("A1:D1").role("title", "A1").role("meta", "A2").role("meta|note", "D2").role("header", "A3:D3").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:D7")
    s.rows("A4:A6", unit=["卓筒社区|卓筒井镇", "关昌村|卓筒井镇", "东山村|卓筒井镇"]).columns(B="leaflets", C="households", D="people_reached")
    numbers = {"B4": 1250, "C4": 340, "D4": 1180, "B5": 230, "C5": 88, "D5": 310, "B6": 450, "D6": 500}
    s.facts("B4:D6", read={a: {"value": v, "low": v, "high": v, "qualifier": "exact"} for a, v in numbers.items()})
    return c


def joint_activities() -> Case:
    c = Case("c82-ledger-several-units", "龙陵县反诈联合宣传活动台账（5月）.xlsx", "A ledger of several units with unit and place columns, Excel dates, a total of people at the bottom.",
             district_contains="龙陵县")
    s = c.sheet("5月")
    s.put("A1", ["龙陵县2023年5月反诈联合宣传活动台账"], ["序号", "日期", "举办单位", "活动名称", "宣传方式", "宣传对象", "参与人次", "发放资料"], [1, date(2023, 5, 8), "龙山派出所", "护校安园反诈宣传", "讲座", "学生", 420, "400份"], [2, date(2023, 5, 12), "农行龙陵支行", "厅堂微课堂", "厅堂宣传", "银行客户", 36, "40余份"],
          [3, date(2023, 5, 17), "龙陵县妇联", "反诈进家庭", "入户", "妇女", 58, ""], [4, date(2023, 5, 24), "平达乡中心小学", "反诈主题班会", "主题班会", "学生", 305, "305份"], ["合计", "", "", "", "", "", 819, ""])
    s.merge("A1:H1", "A7:F7").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A6").role("label", "B3:C6", "E3:F6").role("label|figure", "D3:D6").role("label|total", "A7").role("total", "G7")
    s.by_row = {r: {**days(d), "unit": s.cells[f"C{r}"], "unit_type": t, "activity": s.cells[f"D{r}"], "target_group": g, "channel": ch} for r, d, t, g, ch in (
        (3, "2023-05-08", "police", "students", "lecture"), (4, "2023-05-12", "bank", "bank_customers", "branch"), (5, "2023-05-17", "government|other", "women", "door_to_door"), (6, "2023-05-24", "school", "students", "class_meeting"))}
    s.facts("G3:G6", measure="people_reached")
    for r, q in ((3, 400), (4, at_least(40, 49)), (6, 305)):
        s.fact(f"H{r}", "leaflets", q, channel=[s.by_row[r]["channel"], "handout"])
    for r in range(3, 7):
        s.fact(f"D{r}", "sessions", 1)
    return c


def cases() -> list[Case]:
    return [unit_over_groups(), long_table(), weeks_as_sheets(), parts_by_channel(), open_document(), prose_document(), text_numbers(), joint_activities()]
