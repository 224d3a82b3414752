"""Files of units that wrote no form before: hospital wards, a bus company, a college's departments, a market office."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import ONLINE, Case, about, at_least, days, month


def bus_company() -> Case:
    c = Case("i01-bus-company", "公交公司反诈宣传情况报告表.xlsx", "A company's table with lower-case units, a sum line in words, and 车载屏幕, 站台, 驾驶员.",
             **month("2023-05"), unit="银川市公交公司|公交公司|公共交通", unit_type="enterprise", district_contains="银川市")
    s = c.sheet("五月")
    s.put("B2", ["银川市公交公司2023年5月反诈宣传情况表"], ["线路（部门）", "车厢张贴海报", "车载屏播放", "发放宣传卡片", "驾驶员培训", ""], ["", "张", "次", "份", "场", "人次"], ["一分公司", 120, 2600, 500, 2, 88], ["二分公司", 96, 1900, "近400", 1, 61], ["客服中心", "", "", 350, 1, 24], ["总计", 216, 4500, 1250, 4, 173])
    s.merge("B2:G2", "B3:B4", "F3:G3").role("title", "B2").role("header", "B3:G4").role("label", "B5:B7").role("label|total", "B8").role("total", "C8:G8")
    for r in (5, 6, 7):
        s.by_row[r] = {"unit": [s.cells[f"B{r}"], "公交公司"], "unit_type": ["enterprise", "other"], "district_contains": [""]}
    s.columns(C="posters", D=dict(measure="broadcasts", measures=["screens"], channel="broadcast|screen|vehicle"), E="leaflets", F=dict(measure="sessions", channel="training", target_group="transport_workers"), G=dict(measure="people_reached", channel="training", target_group="transport_workers"))
    s.facts("C5:G7", read={"E6": {"value": 400, "low": 300, "high": 400, "qualifier": "at_most"}})
    return c


def college_departments() -> Case:
    c = Case("i02-college-departments", "音乐学院反诈宣传教育台账（2023年春季学期）.xlsx", "Class meetings by department, several per date span; students and teachers in two columns; signatures below.",
             unit="音乐学院", unit_type="school")
    s = c.sheet("台账")
    s.put("A1", ["音乐学院2023年春季学期反诈宣传教育活动台账"], ["序", "时间", "院系", "活动形式", "活动主题", "参加学生", "参加教师", "资料发放"], [1, "2023.03.06-03.10", "声乐系", "主题班会", "开学反诈第一课", 312, 14, "315份"], [2, "2023.03.06-03.10", "钢琴系", "主题班会", "开学反诈第一课", 205, 9, "210份"], [3, "2023.04.15", "学工处", "专题讲座", "校园贷与刷单", 640, 22, ""], [4, "2023.05.25", "保卫处", "安装推广", "反诈APP进宿舍", 480, "", "500张"])
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A6").role("label", "B3:D6").role("label|figure", "E3:E6")
    for r, when, ch in ((3, days("2023-03-06", "2023-03-10"), "class_meeting"), (4, days("2023-03-06", "2023-03-10"), "class_meeting"), (5, days("2023-04-15"), "lecture"), (6, days("2023-05-25"), "unspecified|app|door_to_door")):
        s.by_row[r] = {**when, "unit": ["音乐学院", s.cells[f"C{r}"]], "activity": s.cells[f"E{r}"], "channel": ch, "unit_type": ["school", "other"]}
        s.facts(f"F{r}", measure="people_reached", target_group="students").facts(f"G{r}", measure="people_reached", target_group="teachers").fact(f"E{r}", "sessions", 1, target_group="unspecified|students")
    for a, v in (("H3", 315), ("H4", 210), ("H6", 500)):
        s.fact(a, "leaflets", v, channel=[*ch.split("|"), "handout", "class_meeting"], target_group="unspecified|students")
    return c


def hospital_wards() -> Case:
    c = Case("i03-hospital-wards", "县医院各科室反诈宣传月报-2023年07月.xlsx", "Wards as rows, ways as columns with patients and staff, 0.0 from formulas, an empty column between.",
             **month("2023-07"), unit_type="hospital|other", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县人民医院2023年7月反诈宣传统计表"], ["科室", "候诊区宣讲（场）", "", "听众（人次）", "宣传折页（份）", "", "海报（张）", "职工培训（人次）"], ["门诊部", 8, "", 260, 310, "", 6, 22], ["内一科", 2, "", 41, 60, "", 2, 14], ["体检科", 0.0, "", 0.0, 150, "", 1, 8], ["合 计", 10, "", 301, 520, "", 9, 44])
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:H6")
    for r in (3, 4, 5):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "大英县人民医院"]}
    s.columns(B=dict(measure="sessions", channel="lecture"), D=dict(measure="people_reached", channel="lecture|unspecified"), E="leaflets", G="posters", H=dict(measure="people_reached", channel="training", target_group="workers|unspecified|officials")).facts("B3:H5")
    return c


def market_office() -> Case:
    c = Case("i04-two-months-two-rows", "市场监管所反诈宣传3-4月.xlsx", "Period column with 3月 and 4月 for each unit, unit merged; a row 两月合计 for each.",
             unit_type="government|other", district_contains="英德市")
    s = c.sheet("3-4月")
    s.put("A1", ["英德市市场监管系统反诈宣传情况表（2023年3-4月）"], ["单位", "月份", "走访商户（户）", "发放告知书（份）", "开展培训（场次）"], ["英城市场监管所", "3月", 86, 90, 1], ["", "4月", 104, 110, 0], ["", "两月合计", 190, 200, 1], ["望埠市场监管所", "3月", 35, 35, 0], ["", "4月", 41, 45, 1], ["", "两月合计", 76, 80, 1], ["总计", "", 266, 280, 2])
    s.merge("A1:E1", "A3:A5", "A6:A8", "A9:B9").role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "B3:B4", "B6:B7").role("label|total", "B5", "B8", "A9").role("total", "C5:E5", "C8:E9")
    for r, u, m in ((3, "英城", 3), (4, "英城", 4), (6, "望埠", 3), (7, "望埠", 4)):
        s.by_row[r] = {**month(f"2023-0{m}"), "unit": u + "市场监管所"}
    s.columns(C=dict(measure="households", target_group="merchants|unspecified"), D="leaflets", E=dict(measure="sessions", channel="training")).facts("C3:E4", "C6:E7")
    return c


def stop_and_recover() -> Case:
    c = Case("i05-cumulative-rows-only", "闽清县农信社反诈劝阻统计（截至2023年8月31日）.xlsx", "本年累计 in the header only, outlets as rows, money in 元 and 万元.",
             period_end="2023-08-31", basis="cumulative", unit_type="bank", district_contains="闽清县")
    s = c.sheet("累计")
    s.put("A1", ["闽清县农信社反诈宣传及劝阻情况统计表"], ["统计截止日期：2023年8月31日"], ["网点", "本年累计", "", "", ""], ["", "厅堂宣传（场次）", "宣传折页（份）", "劝阻（起）", "挽回损失（元）"], ["梅城分社", 64, 5200, 5, 182000], ["坂东分社", 38, 3100, 2, 40500], ["合计", 102, 8300, 7, 222500])
    s.merge("A1:E1", "A2:E2", "A3:A4", "B3:E3").role("title", "A1").role("meta", "A2").role("header", "A3:E4").role("label", "A5:A6").role("label|total", "A7").role("total", "B7:E7")
    for r in (5, 6):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "闽清县农信社"]}
    s.columns(B=dict(measure="sessions", channel="branch"), C=dict(measure="leaflets", channel="handout|branch"), D=dict(measure="scams_stopped", channel="unspecified|branch"), E=dict(measure="loss_prevented", channel="unspecified|branch")).facts("B5:E6")
    return c


def ledger_with_numbers_in_prose() -> Case:
    c = Case("i06-ledger-with-results", "腊勐镇反诈活动台账7月.xlsx", "A ledger whose only numbers stand in a column 活动成效 of prose; one row repeats a date and place but is another activity.",
             unit="腊勐镇", unit_type="township", district_contains="腊勐镇")
    s = c.sheet("7月")
    s.put("A1", ["龙陵县腊勐镇2023年7月反诈宣传活动台账"], ["日期", "地点", "活动名称", "活动成效"], [date(2023, 7, 4), "腊勐街", "街天反诈宣传", "发放宣传单260份，受众310余人次。"], [date(2023, 7, 4), "腊勐街", "反诈APP推广", "指导安装国家反诈中心APP45人。"], [date(2023, 7, 18), "松山村", "院坝会", "参会群众68人，发放手册68册。"], [date(2023, 7, 26), "腊勐中学", "暑期安全提醒", "通过家长群推送提示。"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:B6").role("label|figure", "C3:C6").role("figure", "D3:D5").role("note", "D6")
    for r, d in ((3, "04"), (4, "04"), (5, "18"), (6, "26")):
        s.by_row[r] = {**days(f"2023-07-{d}"), "activity": f"{s.cells[f'C{r}']}|{s.cells[f'B{r}']}", "target_group": "unspecified|residents|villagers|parents|students"}
        s.fact(f"C{r}", "sessions", 1, channel=["unspecified", "stall", "app", "training", "lecture", "group_chat"])
    s.fact("D3", "leaflets", 260, channel="handout|stall").fact("D3", "people_reached", at_least(310, 319), channel="unspecified|stall").fact("D4", "app_installs", 45, channel="app|stall").fact("D5", "people_reached", 68, channel="unspecified|training|lecture|stall").fact("D5", "leaflets", 68, channel="handout|training|lecture|stall")
    return c


def report_docx_prose_table_total() -> Case:
    c = Case("i07-report-running-total", "英德市公安局城南派出所反诈宣传月报（2023年9月）.docx", "A report: 9月 beside 1至9月累计 in the text, a list of measures in a table of name/number pairs.",
             **month("2023-09"), unit="城南派出所", unit_type="police", district_contains="英德市")
    c.paragraph("英德市公安局城南派出所反诈宣传月报", "title")
    c.paragraph("（2023年9月）", "meta|title")
    p = c.paragraph("9月份，我所开展宣传活动11场次，受教育群众2300余人次；1至9月累计开展宣传活动96场次，受教育群众1.9万人次。", "figure")
    c.say(p, "sessions", 11)
    c.say(p, "people_reached", at_least(2300, 2399), target_group="residents|unspecified")
    t = c.table([["发放宣传单（份）", "1850", "张贴海报（张）", "64"], ["入户（户）", "420", "微信群推送（条）", "38"]])
    t.role("label|header", "A1:A2", "C1:C2")
    t.fact("B1", "leaflets", 1850).fact("D1", "posters", 64).fact("B2", "households", 420).fact("D2", "posts", 38, channel="group_chat")
    c.paragraph("联系人：卢×× 联系电话：0763-222××××", "note|meta|serial")
    return c


def english_style_headers() -> Case:
    c = Case("i08-units-in-last-header-row", "西夏区综治中心反诈6月表.xlsx", "A header of three rows whose last one holds nothing but units; target groups in the second.",
             **month("2023-06"), unit_type="township", district_contains="西夏区")
    s = c.sheet("6月")
    s.put("A1", ["西夏区2023年6月反诈宣传分人群统计表"], ["镇街", "老年人", "", "务工人员", "", "青少年", ""], ["", "活动", "覆盖", "活动", "覆盖", "活动", "覆盖"], ["", "场", "人次", "场", "人次", "场", "人次"], ["文昌路街道", 4, 260, 2, 150, 5, 800], ["镇北堡镇", 2, 90, 3, 310, 1, "约120"], ["合计", 6, 350, 5, 460, 6, 920])
    s.merge("A1:G1", "A2:A4", "B2:C2", "D2:E2", "F2:G2").role("title", "A1").role("header", "A2:G4").role("label", "A5:A6").role("label|total", "A7").role("total", "B7:G7")
    s.rows("A5:A6", unit="cell")
    s.by_column = {k: {"measure": m, "target_group": g} for k, m, g in zip("BCDEFG", ["sessions", "people_reached"] * 3, ["elderly", "elderly", "migrant_workers", "migrant_workers", "youth", "youth"], strict=True)}
    s.facts("B5:G6", read={"G6": about(120)})
    return c


def online_offline_pairs() -> Case:
    c = Case("i09-online-offline-pairs", "大英县各镇线上线下反诈宣传（5月）.xlsx", "线上 and 线下 under each measure, a total column for each, the total row first and last.",
             **month("2023-05"), unit_type="township", district_contains="大英县")
    s = c.sheet("5月")
    s.put("A1", ["大英县2023年5月线上线下反诈宣传统计表"], ["镇", "活动场次", "", "", "覆盖人次", "", ""], ["", "线上", "线下", "合计", "线上", "线下", "合计"], ["全县", 7, 20, 27, 9800, 3910, 13710], ["回马镇", 3, 9, 12, 4200, 1760, 5960], ["天保镇", 4, 11, 15, 5600, 2150, 7750])
    s.merge("A1:G1", "A2:A3", "B2:D2", "E2:G2").role("title", "A1").role("header", "A2:C3", "E2:F3").role("header|total", "D3", "G3").role("label|total", "A4").role("total", "B4:G4", "D5:D6", "G5:G6").role("label", "A5:A6")
    s.rows("A5:A6", unit="cell")
    s.by_column = {"B": {"measure": "sessions", "channel": ONLINE}, "C": {"measure": "sessions"}, "E": {"measure": "people_reached", "channel": ONLINE}, "F": {"measure": "people_reached"}}
    s.facts("B5:C6", "E5:F6").may_flag("B3", "E3", "B5:B6", "E5:E6")
    return c


def cases() -> list[Case]:
    return [bus_company(), college_departments(), hospital_wards(), market_office(), stop_and_recover(), ledger_with_numbers_in_prose(), report_docx_prose_table_total(), english_style_headers(), online_offline_pairs()]
