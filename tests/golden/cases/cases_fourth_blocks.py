"""Fifteen more: materials of an activity, touching tables, rows of tasks, running totals with their new ones."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, SIGN, Case, at_least, days, month, other_field, sums


def materials_of_activity() -> Case:
    c = Case("v01-materials-of-an-activity", "永丰社区反诈宣传活动及物资登记（2023年5月）.xlsx", "an activity is merged over the rows of its materials: it is one session; kind, number and unit of the material in three columns",
             unit="永丰社区", unit_type="community", district_contains="涪城区")
    s = c.sheet("5月")
    s.put("A1", ["涪城区永丰社区2023年5月反诈宣传活动及物资登记表"], ["序号", "日期", "活动名称", "地点", "参加人数（人）", "物资名称", "数量", "单位"],
          [1, "5月6日", "反诈集市", "永丰广场", 210, "宣传单", 300, "份"], ["", "", "", "", "", "环保袋", 80, "个"], ["", "", "", "", "", "海报", 6, "张"],
          [2, "5月19日", "老年人反诈讲座", "社区活动室", 45, "宣传手册", 50, "本"], ["", "", "", "", "", "扇子", 45, "把"], ["填表人：杜××"])
    s.merge("A1:H1", "A3:A5", "B3:B5", "C3:C5", "D3:D5", "E3:E5", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7")
    s.role("title", "A1").role("header", "A2:H2").role("serial", "A3", "A6").role("label", "B3", "B6", "D3", "D6", "F3:F7", "H3:H7").role("label|figure", "C3", "C6").role(SIGN, "A8")
    for r, d, ch, g, act in ((3, "2023-05-06", "stall|unspecified", "unspecified|residents", "反诈集市|永丰广场"), (6, "2023-05-19", "lecture", "elderly", "老年人反诈讲座|社区活动室")):
        kw = dict(days(d), target_group=g, activity=act)
        s.fact(f"C{r}", "sessions", 1, channel=ch, **kw).fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=ch, **kw)
        rows = (("G3", "leaflets"), ("G4", "gifts"), ("G5", "posters")) if r == 3 else (("G6", "leaflets"), ("G7", "gifts"))
        for cell, m in rows:
            s.fact(cell, m, s.cells[cell], channel=ch + "|handout|gift|posting", **kw)
    return c


def arrows() -> Case:
    c = Case("v02-changes-with-arrows", "肃州区各所反诈宣传周报（第20周）.xlsx", "this week, last week and a change with arrows; days of the week in the meta line; 持平 and ↑ ↓ are no figures",
             **days("2023-05-15", "2023-05-21"), unit_type="police", district_contains="肃州区")
    rows = [["东南街派出所", 420, 380, "↑40", 3, 3, "—"], ["西南街派出所", 310, 350, "↓40", 2, 1, "↑1"], ["新城派出所", 505, 505, "持平", 4, 5, "↓1"], ["泉湖派出所", 160, 120, "↑40", 1, 0, "↑1"]]
    s = c.sheet("周报")
    s.put("A1", ["酒泉市公安局肃州分局各派出所反诈宣传周报"], ["报告周期：2023年5月15日-5月21日"], ["派出所", "宣传单（份）", "", "", "集中宣传（场）", "", ""], ["", "本周", "上周", "环比", "本周", "上周", "环比"], *rows, ["合计", *sums(rows, (1, 2)), "↑40", *sums(rows, (4, 5)), "↑1"])
    s.merge("A1:G1", "A2:G2", "A3:A4", "B3:D3", "E3:G3")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:G4").role("label", "A5:A8").role("note", "C5:C8", "F5:F8").role("ratio|note", "D5:D8", "G5:G8").role("label|total", "A9").role("total", "B9", "E9").role("total|note", "C9", "F9").role("total|ratio|note", "D9", "G9")
    s.rows("A5:A8", unit="cell").columns(B="leaflets", E=dict(measure="sessions", channel="stall")).facts("B5:B8", "E5:E8")
    return c


def three_touching() -> Case:
    c = Case("v03-three-touching", "武胜县反诈宣传三表（2023年4月）.xlsx", "three tables touch each other: towns, schools, banks, with no column between and of unequal length; one total misses a row",
             **month("2023-04"), district_contains="武胜县")
    s = c.sheet("4月")
    s.put("A1", ["武胜县2023年4月反诈宣传情况"], ["乡镇", "入户（户）", "宣传单（份）", "学校", "班会（节）", "学生（人次）", "银行网点", "折页（份）", "劝阻（起）"])
    s.put("A3", ["沿口镇", 320, 640], ["中心镇", 150, 300], ["烈面镇", 180, 310], ["飞龙镇", 95, 120], ["合计", 745, 1370])
    s.put("D3", ["武胜中学", 48, 2400], ["沿口小学", 30, 1350], ["合计", 78, 2400])
    s.put("G3", ["农行武胜支行", 210, 2], ["武胜农商行", 330, 1], ["邮储武胜支行", 140, ""], ["合计", 680, 3])
    s.merge("A1:I1")
    s.role("title", "A1").role("header", "A2:I2").role("label", "A3:A6", "D3:D4", "G3:G5").role("label|total", "A7", "D5", "G6").role("total", "B7:C7", "E5:F5", "H6:I6")
    s.columns(B="households", C="leaflets", E=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), F=dict(measure="people_reached", target_group="students", channel="class_meeting|unspecified"),
              H=dict(measure="leaflets", target_group="unspecified|bank_customers", channel="handout|branch"), I=dict(measure="scams_stopped"))
    for r in range(3, 7):
        s.facts(f"B{r}:C{r}", unit=s.cells[f"A{r}"])
    for r in (3, 4):
        s.facts(f"E{r}:F{r}", unit=s.cells[f"D{r}"])
    for r in (3, 4, 5):
        s.facts(f"H{r}:I{r}", unit=s.cells[f"G{r}"])
    s.problem("query", "学生 total misses 沿口小学", "F5", says=(1350, "沿口小学", "F4"))
    return c


def new_this_week() -> Case:
    c = Case("v04-new-among-running", "隆昌市反诈宣传战果统计（截至2023年6月18日）.xlsx", "累计 and 其中本周新增 under each measure: the new ones count, the running total is control",
             **days("2023-06-12", "2023-06-18"), unit_type="police", district_contains="隆昌市")
    rows = [["古湖派出所", 18600, 420, 96, 3, 6120, 88], ["金鹅派出所", 21040, 515, 110, 4, 7015, 102], ["响石派出所", 9350, 160, 41, 1, 3200, 0], ["石燕桥派出所", 8720, 145, 38, "", 2980, 36]]
    s = c.sheet("Sheet1")
    s.put("A1", ["隆昌市公安局反诈宣传战果统计表"], ["统计时间：2023年6月12日至6月18日"], ["单位", "发放宣传单（份）", "", "集中宣传（场）", "", "安装国家反诈中心APP（人）", ""], ["", "累计", "其中：本周新增", "累计", "其中：本周新增", "累计", "其中：本周新增"], *rows, ["合计", *sums(rows, range(1, 7))])
    s.merge("A1:G1", "A2:G2", "A3:A4", "B3:C3", "D3:E3", "F3:G3")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:G4").role("label", "A5:A8").role("cumulative", "B5:B8", "D5:D8", "F5:F8").role("label|total", "A9").role("total|cumulative", "B9", "D9", "F9").role("total", "C9", "E9", "G9")
    s.rows("A5:A8", unit="cell").columns(C="leaflets", E=dict(measure="sessions", channel="stall"), G="app_installs").facts("C5:C8", "E5:E8", "G5:G8")
    return c


def half_years() -> Case:
    c = Case("v05-half-years", "四川省隆昌市各校2022年反诈宣传.xlsx", "上半年, 下半年 and 全年 under each measure; 全年 of one school has swapped digits",
             unit_type="school", district_contains="隆昌市")
    rows = [["隆昌一中", 4, 3, 2100, 1980], ["隆昌七中", 3, 3, 1540, 1490], ["大南街小学", 2, 2, 960, 905]]
    s = c.sheet("2022年")
    s.put("A1", ["隆昌市各学校2022年反诈宣传统计表"], ["学校", "反诈讲座（场）", "", "", "受教育学生（人次）", "", ""], ["", "上半年", "下半年", "全年", "上半年", "下半年", "全年"], *[[r[0], r[1], r[2], r[1] + r[2], r[3], r[4], r[3] + r[4]] for r in rows], ["合计", 9, 8, 17, 4600, 4375, 8975])
    s.cells["G5"] = 3300
    s.merge("A1:G1", "A2:A3", "B2:D2", "E2:G2")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("label|total", "A7").role("total|cumulative", "D4:D6", "G4:G6").role("total", "B7:G7")
    s.rows("A4:A6", unit="cell")
    one, two = month("2022-01..2022-06"), month("2022-07..2022-12")
    lec = dict(measure="sessions", channel="lecture", target_group="unspecified|students")
    ppl = dict(measure="people_reached", target_group="students", channel="lecture|unspecified")
    s.columns(B=dict(lec, **one), C=dict(lec, **two), E=dict(ppl, **one), F=dict(ppl, **two)).facts("B4:C6", "E4:F6")
    s.problem("query", "全年 3300 for 3030", "G5", says=(3030, 270)).may_flag("G7")
    return c


def classes() -> Case:
    c = Case("v06-classes-and-grades", "隆昌市大南街小学反诈主题班会统计表.xlsx", "classes with 年级小计 and 全校合计; one sub-total lacks a class, a repeated line",
             **month("2023-10"), unit="大南街小学|隆昌市大南街小学", unit_type="school", district_contains="隆昌市")
    a = [["一（1）班", 1, 45, 45, 42], ["一（2）班", 1, 44, 44, 44], ["一（3）班", 1, 46, 46, 45]]
    b = [["二（1）班", 1, 48, 48, 47], ["二（2）班", 1, 47, 47, 47]]
    ta, tb = sums(a, range(1, 5)), sums(b, range(1, 5))
    s = c.sheet("班会")
    s.put("A1", ["隆昌市大南街小学2023年10月反诈主题班会统计表"], ["年级", "班级", "班会（节）", "参加学生（人次）", "发放告家长书（份）", "回执承诺书（份）"], ["一年级", *a[0]], *[["", *r] for r in a[1:]], ["一年级小计", "", ta[0], ta[1] - 46, ta[2], ta[3]], ["二年级", *b[0]], ["", *b[1]], ["", *b[1]], ["二年级小计", "", tb[0] + 1, tb[1] + 47, tb[2] + 47, tb[3] + 47],
          ["全校合计", "", ta[0] + tb[0] + 1, ta[1] + tb[1] + 47, ta[2] + tb[2] + 47, ta[3] + tb[3] + 47])
    s.merge("A1:F1", "A3:A5", "A7:A9", "A6:B6", "A10:B10", "A11:B11")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:B5", "A7:B9").role("label|total", "A6", "A10:A11").role("total", "C6:F6", "C10:F11")
    s.columns(C=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), D=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"), E=dict(measure="leaflets", target_group="parents"), F=dict(measure="pledges", target_group="parents|unspecified|students"))
    s.facts("C3:F5", "C7:F9")
    s.problem("query", "D6 lacks 一（3）班's 46", "D6", says=(46, "一(3)班", "D5")).problem("query", "二（2）班 twice", "B9", "A7", "C9", "D9", "E9", "F9").may_flag("B9:F9", "A7")
    return c


def own_level() -> Case:
    c = Case("v07-own-level", "嘉峪关市各镇街反诈宣传统计（2023年第一季度）.xlsx", "numbered names in the cell, 街道本级 beside its communities, the street's line with their sum above them, indented",
             **month("2023-01..2023-03"), district_contains="嘉峪关")
    s = c.sheet("一季度")
    one = [["  街道本级", 3, 260, 900], ["  ①五一社区", 2, 180, 520], ["  ②永乐社区", 1, 95, 310]]
    two = [["  镇本级", 2, 150, 480], ["  ①峪泉村", 1, 60, 190], ["  ②断山口村", 1, 45, 120]]
    s.put("A1", ["嘉峪关市各镇（街道）2023年第一季度反诈宣传统计表"], ["单位", "集中宣传（场）", "入户（户）", "宣传资料（份）"], ["一、五一街道", *sums(one, range(1, 4))], *one, ["二、峪泉镇", *sums(two, range(1, 4))], *two, ["全市合计", *[x + y for x, y in zip(sums(one, range(1, 4)), sums(two, range(1, 4)), strict=True)]])
    s.merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label|total", "A3", "A7", "A11").role("label", "A4:A6", "A8:A10").role("total", "B3:D3", "B7:D7", "B11:D11")
    s.rows("A4:A6", unit=["五一街道|街道本级", "五一社区", "永乐社区"]).rows("A8:A10", unit=["峪泉镇|镇本级", "峪泉村", "断山口村"])
    s.columns(B=dict(measure="sessions", channel="stall"), C="households", D="leaflets").facts("B4:D6", "B8:D10")
    return c


def off_corner() -> Case:
    c = Case("v08-remarks-around", "秦安县兴国镇各村反诈宣传.xlsx", "the table begins at C5, remarks stand left and right of it, an empty column inside, a remark row in the middle",
             **month("2023-11"), unit_type="community", district_contains="秦安县")
    rows = [["丰乐村", 120, 15, "", 46, 180], ["贾川村", 95, 12, "", 38, 140], ["南关社区", 260, 30, "", 110, 420]]
    s = c.sheet("11月")
    s.put("C2", ["秦安县兴国镇2023年11月各村（社区）反诈宣传统计表"]).put("C3", ["填报单位：秦安县兴国镇人民政府"]).put("G3", ["填报时间：2023.12.2"])
    s.put("C5", ["村（社区）", "宣传单（份）", "海报（张）", "", "入户（户）", "受教育人数（人）"], rows[0], ["注：贾川村11月中旬因封村未开展"], *rows[1:], ["合计", *sums(rows, (1, 2)), "", *sums(rows, (4, 5))])
    s.put("A5", ["请各村于每月2日前报送"]).put("J6", ["联系人：成××"])
    s.merge("C2:H2", "C3:E3", "G3:H3", "C7:H7")
    s.role("title", "C2").role("meta", "C3", "G3").role("header", "C5:E5", "G5:H5").role("label", "C6", "C8:C9").role("note", "C7").role("note|label|meta|header", "A5", "J6").role("label|total", "C10").role("total", "D10:E10", "G10:H10")
    s.rows("C6", unit=["丰乐村|兴国镇"]).rows("C8:C9", unit=["贾川村|兴国镇", "南关社区|兴国镇"])
    s.columns(D="leaflets", E="posters", G="households", H=dict(measure="people_reached", channel=ANYCH + "|door_to_door")).facts("D6:E6", "G6:H6", "D8:E9", "G8:H9")
    return c


def yes_no() -> Case:
    c = Case("v09-yes-and-no", "秦安县各学校反诈宣传落实情况.xlsx", "columns of yes and no and of names beside the figures; a text column of forms; a date column of the last session",
             **month("2023-09"), unit_type="school", district_contains="秦安县")
    rows = [["秦安县第一中学", "是", "张××", 2, 1860, "讲座、手抄报", "2023年9月18日", "是"], ["秦安县第二中学", "是", "李××", 1, 940, "升旗仪式讲话", "2023年9月11日", "否"], ["兴国小学", "否", "王××", 3, 1520, "主题班会", "2023年9月25日", "是"], ["西川中学", "是", "赵××", "", "", "", "", "否"]]
    s = c.sheet("9月")
    s.put("A1", ["秦安县各学校2023年9月反诈宣传落实情况统计表"], ["学校", "是否成立领导小组", "法治副校长", "开展活动（场次）", "受教育师生（人次）", "主要形式", "最近一次活动时间", "是否建立家长群"], *rows, ["合计", "", "", *sums(rows, (3, 4))])
    s.merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A6").role("label|note", "B3:C6", "F3:H6").role("label|total", "A7").role("total", "D7:E7")
    s.rows("A3:A6", unit="cell")
    lists = ["lecture", "unspecified|lecture", "class_meeting", ""]
    for i, r in enumerate((3, 4, 5)):
        ch = ANYCH + "|" + lists[i]
        kw = dict(period_start=["2023-09-01", rows[i][6][:4] + "-09-" + rows[i][6][7:9]], period_end=["2023-09-30", rows[i][6][:4] + "-09-" + rows[i][6][7:9]])
        s.fact(f"D{r}", "sessions", rows[i][3], channel=ch, target_group="unspecified|students|teachers", **kw).fact(f"E{r}", "people_reached", rows[i][4], channel=ch, target_group="unspecified|students|teachers", **kw)
    s.may_flag("F3", "E2")
    return c


def plan_rows() -> Case:
    c = Case("v10-rows-of-tasks", "成员单位反诈宣传任务完成表（两当县2023年二季度）.xlsx", "for each unit three rows: 任务数, 完成数, 完成率; the unit is merged over them; totals at the foot by row kind",
             **month("2023-04..2023-06"), district_contains="两当县")
    data = {"县公安局": ([6, 3000, 5000], [7, 3260, 5410]), "县教育局": ([4, 5000, 6000], [4, 4800, 6150]), "城关镇": ([3, 1500, 2000], [2, 1210, 1680])}
    s = c.sheet("二季度")
    body = []
    for u, (p, d) in data.items():
        body += [[u, "任务数", *p], ["", "完成数", *d], ["", "完成率", *[f"{x / y * 100:.0f}%" for x, y in zip(d, p, strict=True)]]]
    tp = [sum(v[0][k] for v in data.values()) for k in range(3)]
    td = [sum(v[1][k] for v in data.values()) for k in range(3)]
    s.put("A1", ["两当县2023年二季度反诈宣传任务完成情况表"], ["单位", "类别", "宣传活动（场）", "宣传资料（份）", "受众（人次）"], *body, ["合计", "任务数", *tp], ["", "完成数", *td])
    s.merge("A1:E1", "A3:A5", "A6:A8", "A9:A11", "A12:A13")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "A9", "B3:B11").role("planned", "C3:E3", "C6:E6", "C9:E9").role("ratio", "C5:E5", "C8:E8", "C11:E11").role("label|total", "A12", "B12:B13").role("total|planned", "C12:E12").role("total", "C13:E13")
    s.columns(C=dict(measure="sessions", channel=ANYCH), D="leaflets", E=dict(measure="people_reached", channel=ANYCH))
    for r, u in ((4, "县公安局|两当县公安局"), (7, "县教育局|两当县教育局"), (10, "城关镇")):
        s.facts(f"C{r}:E{r}", unit=u)
    return c


def two_panels_running() -> Case:
    c = Case("v11-panels-with-running-totals", "西固区临洮街街道反诈宣传月报（2023年9月）.xlsx", "a form of two panels, each 项目 | 本月 | 累计; 若干 in one cell, 累计 below 本月 in another",
             **month("2023-09"), unit="临洮街街道|西固区临洮街街道|临洮街街道办事处", unit_type="township", district_contains="西固区")
    s = c.sheet("9月")
    s.put("A1", ["西固区临洮街街道反诈宣传工作月报表"], ["填报单位：西固区临洮街街道办事处", "", "", "报表月份：2023年9月"], ["项目", "本月", "累计", "项目", "本月", "累计"], ["发放宣传单（份）", 860, 7420, "集中宣传（场）", 3, 27], ["张贴海报（张）", 45, 40, "入户走访（户）", 320, 2610], ["悬挂横幅（条）", "若干", 62, "反诈讲座（场）", 1, 9], ["微信群推送（条）", 66, 540, "受教育群众（人次）", "1500余", 13200], ["街道主任：", "", "", "填表人：何××"])
    s.merge("A1:F1", "A2:C2", "D2:F2")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("label", "A4:A7", "D4:D7").role("cumulative", "C4:C7", "F4:F7").role(SIGN, "A8", "D8")
    s.fact("B4", "leaflets", 860).fact("B5", "posters", 45).fact("B7", "posts", 66, channel="group_chat").fact("E4", "sessions", 3, channel="stall").fact("E5", "households", 320).fact("E6", "sessions", 1, channel="lecture").fact("E7", "people_reached", at_least(1500, 1599), channel=ANYCH, target_group="residents|unspecified")
    s.problem("query", "若干", "B6").problem("query", "累计 40 below 45", "C5", says=(45, 40))
    return c


def lines_per_unit() -> Case:
    c = Case("v12-lines-per-unit", "康县各部门线上线下反诈宣传（2023年7月）.xlsx", "the unit is merged over 线上 and 线下 and 小计; ways in the third column; 同上 in it; a 小计 with a doubled row",
             **month("2023-07"), district_contains="康县", measure="people_reached")
    s = c.sheet("7月")
    s.put("A1", ["康县各部门2023年7月反诈宣传受众统计表（单位：人次）"], ["单位", "类型", "方式", "受众"], ["县公安局", "线下", "集中宣传", 820], ["", "", "入户走访", 410], ["", "线上", "短视频", 3600], ["", "小计", "", 4830], ["县农业农村局", "线下", "同上", 260], ["", "线上", "微信群", 540], ["", "小计", "", 1060], ["合计", "", "", 5890])
    s.cells["C7"] = "入户走访"
    s.cells["D9"] = 1060
    s.merge("A1:D1", "A3:A6", "A7:A9", "B3:B4", "B6:C6", "B9:C9", "A10:C10")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3", "A7", "B3", "B5", "B7:B8", "C3:C5", "C7:C8").role("label|total", "B6", "B9", "A10").role("total", "D6", "D9:D10")
    s.fact("D3", quantity=820, channel="stall", unit="县公安局|康县公安局").fact("D4", quantity=410, channel="door_to_door", unit="县公安局|康县公安局").fact("D5", quantity=3600, channel="short_video", unit="县公安局|康县公安局")
    s.fact("D7", quantity=260, channel="door_to_door", unit="县农业农村局|康县农业农村局").fact("D8", quantity=540, channel="group_chat", unit="县农业农村局|康县农业农村局")
    s.problem("query", "小计 counts 260 twice", "D9", says=(260, "D7", 800)).may_flag("D10")
    return c


def others() -> list[Case]:
    fire = other_field("v13-fire-inspections", "消防安全检查统计5月.xlsx", "检查", [["康县消防救援大队5月份消防监督检查统计表"], ["单位类别", "检查单位（家次）", "发现火灾隐患（处）", "整改隐患（处）", "下发责令改正通知书（份）", "罚款（万元）"], ["人员密集场所", 46, 82, 79, 31, 1.2], ["高层建筑", 12, 25, 20, 9, 0], ["九小场所", 130, 160, 158, 22, 0.3], ["合计", 188, 267, 257, 62, 1.5]], ["A1:F1"], "A2:F2", "fire inspections with papers served")
    ins = other_field("v14-insurance", "城乡居民医保参保进度.xlsx", "进度", [["城乡居民基本医疗保险参保缴费进度表"], ["截至2023年12月20日"], ["乡镇", "应参保人数（人）", "已参保人数（人）", "参保率", "较昨日新增（人）", "排名"], ["城关镇", 21500, 20110, 0.935, 120, 3], ["平洛镇", 12800, 12300, 0.961, 45, 1], ["大堡镇", 9600, 9120, 0.95, 30, 2], ["合计", 43900, 41530, 0.946, 195, ""]], ["A1:F1", "A2:F2"], "A3:F3", "medical insurance")
    lib = other_field("v15-libraries", "公共图书馆基本情况.xlsx", "20-4", [["20-4 公共图书馆、文化馆基本情况"], ["指标", "单位", "2021", "2022"], ["公共图书馆", "个", 3, 3], ["  总藏量", "万册", 42.6, 44.1], ["  总流通人次", "万人次", 18.9, 21.3], ["  举办展览", "次", 12, 15], ["  组织讲座", "场", 24, 30], ["文化馆", "个", 2, 2], ["  组织文艺活动", "次", 66, 71], ["  观众人次", "万人次", 9.1, 9.8]], ["A1:D1"], "A2:D2", "libraries: lectures, visitors")
    return [fire, ins, lib]


def cases():
    return [materials_of_activity(), arrows(), three_touching(), new_this_week(), half_years(), classes(), own_level(), off_corner(), yes_no(), plan_rows(), two_panels_running(), lines_per_unit(), *others()]
