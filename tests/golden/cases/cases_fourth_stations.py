"""Ten more: a ledger by station, a summary as a form, weeks with their days, forms beside one another, other fields."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, SIGN, Case, at_least, days, month, num, other_field, sums


def ledger_by_station() -> Case:
    c = Case("x01-ledger-by-station", "古浪县公安局各所反诈宣传活动明细（2023年5月）.xlsx", "ledger with a merged line for each station, numbering restarts, 小计 counts the activities of each and the people, one wrong",
             unit_type="police", district_contains="古浪县")
    s = c.sheet("明细")
    s.put("A1", ["古浪县公安局各派出所2023年5月反诈宣传活动明细表"], ["序号", "日期", "活动名称", "地点", "宣传对象", "受众（人次）", "宣传单（份）"], ["城关派出所"], [1, "5月4日", "反诈进广场", "昌灵广场", "群众", 230, 300], [2, "5月16日", "反诈进校园", "古浪一中", "学生", 640, 640], ["小计", "2场", "", "", "", 870, 940],
          ["土门派出所"], [1, "5月9日", "赶集日反诈宣传", "土门集市", "群众", 180, 260], [2, "5月20日", "反诈进企业", "土门工业园", "企业职工", 75, 80], [3, "5月28日", "敬老院反诈宣讲", "土门敬老院", "老年人", 32, 35], ["小计", "3场", "", "", "", 278, 375], ["总计", "5场", "", "", "", 1148, 1315])
    s.merge("A1:G1", "A3:G3", "A7:G7")
    s.role("title", "A1").role("header", "A2:G2").role("label|header|title", "A3", "A7").role("serial", "A4:A5", "A8:A10").role("label", "B4:B5", "D4:E5", "B8:B10", "D8:E10").role("label|figure", "C4:C5", "C8:C10").role("label|total", "A6", "A11", "A12").role("total|label", "B6", "B11", "B12").role("total", "F6:G6", "F11:G12")
    for r, d, u, g, ch in ((4, 4, "城关", "residents|unspecified", "unspecified|stall"), (5, 16, "城关", "students", "unspecified|lecture"), (8, 9, "土门", "residents|unspecified", "stall|unspecified"), (9, 20, "土门", "workers", "unspecified|lecture"), (10, 28, "土门", "elderly", "lecture")):
        kw = dict(unit=f"{u}派出所|古浪县公安局{u}派出所", target_group=g, activity=f"{s.cells[f'C{r}']}|{s.cells[f'D{r}']}", **days(f"2023-05-{d:02d}"))
        s.fact(f"C{r}", "sessions", 1, channel=ch, **kw).fact(f"F{r}", "people_reached", s.cells[f"F{r}"], channel=ch, **kw).fact(f"G{r}", "leaflets", s.cells[f"G{r}"], channel=ch + "|handout", **kw)
    s.problem("query", "278 for 287", "F11", says=(287, 9)).may_flag("F12")
    return c


def touching_stack() -> Case:
    c = Case("x02-touching-stack", "古浪县反诈宣传两表合一（2023年6月）.xlsx", "two tables below one another without a gap or caption, other headers, the first closed by 合计",
             **month("2023-06"), district_contains="古浪县")
    s = c.sheet("6月")
    s.put("A1", ["古浪县2023年6月反诈宣传情况统计"], ["乡镇", "宣传单（份）", "入户（户）", "集中宣传（场）"], ["古浪镇", 820, 310, 4], ["土门镇", 640, 255, 3], ["大靖镇", 715, 280, 5], ["合计", 2175, 845, 12],
          ["学校", "主题班会（节）", "学生（人次）", "家长会（场）"], ["古浪一中", 36, 1850, 1], ["古浪三中", 30, 1420, ""], ["合计", 66, 3270, 1], ["制表：苏××"])
    s.merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2", "A7:D7").role("label", "A3:A5", "A8:A9").role("label|total", "A6", "A10").role("total", "B6:D6", "B10:D10").role(SIGN, "A11")
    s.rows("A3:A5", unit="cell").columns(B="leaflets", C="households", D=dict(measure="sessions", channel="stall")).facts("B3:D5")
    s.rows("A8:A9", unit="cell").columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="people_reached", target_group="students", channel="class_meeting|unspecified"), D=dict(measure="sessions", channel=ANYCH, target_group="parents|unspecified")).facts("B8:D9")
    return c


def sum_form() -> Case:
    c = Case("x03-summary-as-a-form", "阿克塞县各所反诈宣传（2023年7月）.xlsx", "a list per station by community, and a sheet 汇总 that is a form of items with the sums of all; one sum lacks a station",
             **month("2023-07"), district_contains="阿克塞", unit_type="police|community")
    data = {"红柳湾派出所": [["民族新村社区", 260, 18, 3], ["团结社区", 195, 12, 2]], "阿克旗派出所": [["多坝沟村", 88, 6, 1], ["安南坝村", 64, 5, 1]], "当金山派出所": [["东格列克村", 75, 4, 1], ["加尔乌宗村", 42, "", 0]]}
    al = [sum(sums(v, (k,))[0] for v in data.values()) for k in (1, 2, 3)]
    z = c.sheet("汇总")
    z.put("A1", ["阿克塞县公安局2023年7月反诈宣传汇总表"], ["填报单位：阿克塞县公安局"], ["序号", "项目", "数量"], [1, "发放宣传单（份）", al[0]], [2, "张贴海报（张）", al[1]], [3, "集中宣传（场）", al[2] - 1])
    z.merge("A1:C1").role("title", "A1").role("meta", "A2").role("header", "A3:C3").role("serial", "A4:A6").role("label", "B4:B6").role("total", "C4:C6")
    z.problem("query", "7 for 8", "C6", says=(al[2],))
    for k, v in data.items():
        s = c.sheet(k)
        n = len(v)
        s.put("A1", [f"{k}2023年7月反诈宣传统计表"], ["村（社区）", "宣传单（份）", "海报（张）", "集中宣传（场）"], *v, ["合计", *sums(v, (1, 2, 3))])
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", f"A3:A{2+n}").role("label|total", f"A{3+n}").role("total", f"B{3+n}:D{3+n}")
        s.rows(f"A3:A{2+n}", unit=[f"{r[0]}|{k}" for r in v]).columns(B="leaflets", C="posters", D=dict(measure="sessions", channel="stall")).facts(f"B3:D{2+n}")
    return c


def weeks_matrix() -> Case:
    c = Case("x04-weeks-with-their-days", "大靖镇各村2023年9月入户反诈宣传周统计.xlsx", "villages by weeks in households; totals first on the left and on top; a column total doubles a row",
             unit_type="community|township", district_contains="大靖镇|古浪县", measure="households")
    weeks = [("第一周\n（9.1-9.3）", "2023-09-01", "2023-09-03"), ("第二周\n（9.4-9.10）", "2023-09-04", "2023-09-10"), ("第三周\n（9.11-9.17）", "2023-09-11", "2023-09-17"), ("第四周\n（9.18-9.24）", "2023-09-18", "2023-09-24")]
    rows = [["上庄村", 32, 45, 40, 38], ["沙河村", 28, 30, "", 35], ["民权社区", 60, 72, 66, 81], ["东关村", 19, 22, 25, 0]]
    t = sums(rows, range(1, 5))
    s = c.sheet("9月")
    s.put("A1", ["古浪县大靖镇2023年9月各村入户反诈宣传统计表（单位：户）"], ["村（社区）", "合计", *[w[0] for w in weeks]], ["全镇", sum(t), t[0], t[1] + 72, t[2], t[3]], *[[r[0], sum(map(num, r[1:])), *r[1:]] for r in rows])
    s.merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label|total", "A3").role("total", "B3:F3", "B4:B7").role("label", "A4:A7")
    s.rows("A4:A7", unit=[f"{r[0]}|大靖镇" for r in rows])
    for col, w in zip("CDEF", weeks, strict=True):
        s.columns(**{col: dict(period_start=w[1], period_end=w[2])})
    s.facts("C4:F7")
    s.problem("query", "民权社区 72 twice", "D3", says=(72, "D6", "民权社区")).may_flag("B3")
    return c


def groups_with_sum() -> Case:
    c = Case("x05-three-levels-in-text", "武威第六中学反诈宣传活动统计（2023年秋季学期）.csv", "three levels without merges in a text file; 参与人数 over groups with 小计; the last column is the sum of materials",
             form="gbk", unit="武威第六中学", unit_type="school")
    s = c.sheet()
    s.attributes["period_start"] = "2023-10-01"
    s.attributes["period_end"] = "2023-10-31"
    s.put("A1", ["武威第六中学2023年10月反诈宣传活动统计表"], ["年级", "活动开展", "", "参与人数（人）", "", "", "", "资料发放（份）", "", ""], ["", "主题班会", "讲座", "学生", "家长", "教师", "小计", "一封信", "手册", "小计"], ["", "（节）", "（场）", "", "", "", "", "", "", ""],
          ["七年级", 12, 1, 598, 310, 40, 948, 598, 100, 698], ["八年级", 12, 1, 575, 288, 38, 901, 575, 0, 575], ["九年级", 10, "", 496, "", 35, 531, 496, 50, 546], ["合计", 34, 2, 1669, 598, 113, 2380, 1669, 150, 1819])
    s.role("title", "A1").role("header", "A2:J4").role("label", "A5:A7").role("label|total", "A8").role("total", "B8:J8", "G5:G7", "J5:J7")
    st = "unspecified|students"
    s.columns(B=dict(measure="sessions", channel="class_meeting", target_group=st), C=dict(measure="sessions", channel="lecture", target_group=st), D=dict(measure="people_reached", target_group="students", channel=ANYCH), E=dict(measure="people_reached", target_group="parents", channel=ANYCH), F=dict(measure="people_reached", target_group="teachers", channel=ANYCH),
              H=dict(measure="leaflets", target_group="unspecified|parents|students"), I=dict(measure="leaflets", target_group="unspecified|students"))
    s.facts("B5:F7", "H5:I7")
    return c


def twin_forms() -> Case:
    c = Case("x06-forms-beside", "景泰县两所反诈宣传卡片（2023年8月）.xlsx", "two forms side by side, each with its unit; an empty column between",
             **month("2023-08"), unit_type="police", district_contains="景泰县")
    s = c.sheet("卡片")
    s.put("A1", ["景泰县公安局2023年8月反诈宣传情况"], ["单位", "一条山派出所", "", "单位", "芦阳派出所"], ["宣传单（份）", 1200, "", "宣传单（份）", 540], ["海报（张）", 46, "", "海报（张）", "无"], ["集中宣传（场）", 6, "", "集中宣传（场）", 3], ["受教育群众（人次）", "2300余", "", "受教育群众（人次）", 860])
    s.merge("A1:E1")
    s.role("title", "A1").role("meta|label|header", "A2:B2", "D2:E2").role("label|header", "A3:A6", "D3:D6")
    for col, u in (("B", "一条山派出所"), ("E", "芦阳派出所")):
        s.fact(f"{col}3", "leaflets", s.cells[f"{col}3"], unit=u).fact(f"{col}5", "sessions", s.cells[f"{col}5"], unit=u, channel="stall")
    s.fact("B4", "posters", 46, unit="一条山派出所").fact("B6", "people_reached", at_least(2300, 2399), unit="一条山派出所", channel=ANYCH, target_group="residents|unspecified").fact("E6", "people_reached", 860, unit="芦阳派出所", channel=ANYCH, target_group="residents|unspecified")
    return c


def quarter_blocks() -> Case:
    c = Case("x07-blocks-of-quarters", "景泰县各行2023年反诈宣传季报.xlsx", "for each bank four lines of quarters and 全年, the bank merged; 全年 of one measure has swapped digits; the later quarters are blank",
             district_contains="景泰县", unit_type="bank")
    data = {"农行景泰支行": [[6, 820, 640], [5, 760, 590], ["", "", ""], ["", "", ""]], "景泰农商行": [[9, 1510, 1240], [8, 1350, 1105], ["", "", ""], ["", "", ""]]}
    s = c.sheet("2023年")
    body, r = [], 3
    for bank, q in data.items():
        body += [[bank if i == 0 else "", f"{'一二三四'[i]}季度", *v] for i, v in enumerate(q)]
        body.append(["", "全年", *sums(q, range(3))])
    body[-1][3] = 2680
    s.put("A1", ["景泰县银行业金融机构2023年反诈宣传统计表"], ["机构", "时间", "宣传活动（场）", "宣传折页（份）", "客户受众（人次）"], *body)
    s.merge("A1:E1", "A3:A7", "A8:A12")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A8", "B3:B6", "B8:B11").role("label|total", "B7", "B12").role("total", "C7:E7", "C12:E12")
    q1, q2 = month("2023-01..2023-03"), month("2023-04..2023-06")
    for r, u, q in ((3, "农行景泰支行", q1), (4, "农行景泰支行", q2), (8, "景泰农商行", q1), (9, "景泰农商行", q2)):
        s.fact(f"C{r}", "sessions", s.cells[f"C{r}"], unit=u, channel=ANYCH + "|branch", **q).fact(f"D{r}", "leaflets", s.cells[f"D{r}"], unit=u, channel="handout|branch", **q).fact(f"E{r}", "people_reached", s.cells[f"E{r}"], unit=u, channel=ANYCH + "|branch", target_group="bank_customers", **q)
    s.problem("query", "2680 for 2860", "D12", says=(2860, 180))
    return c


def others() -> list[Case]:
    low = other_field("x08-welfare", "城乡低保发放情况.xlsx", "低保", [["2023年6月城乡最低生活保障发放情况统计表"], ["乡镇", "城市低保", "", "农村低保", ""], ["", "户数", "人数", "户数", "人数"], ["一条山镇", 320, 510, 410, 980], ["芦阳镇", 45, 70, 388, 901], ["合计", 365, 580, 798, 1881]], ["A1:E1", "A2:A3", "B2:C2", "D2:E2"], "A2:E3", "welfare: households and persons")
    call = other_field("x09-police-calls", "110接警情况统计（5月）.xlsx", "接警", [["景泰县公安局110接处警情况统计表"], ["类别", "本月", "上月", "环比", "本年累计"], ["刑事警情", 21, 25, "-16%", 118], ["其中：电信网络诈骗", 9, 12, "-25%", 51], ["治安警情", 66, 70, "-5.7%", 330], ["群众求助", 310, 295, "5.1%", 1502], ["合计", 397, 390, "1.8%", 1950]], ["A1:E1"], "A2:E2", "police calls with telephone fraud in a row")
    job = other_field("x10-vocational-training", "职业技能培训情况统计表.xlsx", "培训", [["2023年上半年职业技能培训情况统计表"], ["乡镇", "培训期数（期）", "培训人数（人次）", "取得证书（人）", "就业人数（人）"], ["一条山镇", 6, 280, 255, 190], ["芦阳镇", 4, 166, 150, 120], ["合计", 10, 446, 405, 310]], ["A1:E1"], "A2:E2", "vocational training: sessions and persons")
    return [low, call, job]


def cases():
    return [ledger_by_station(), touching_stack(), sum_form(), weeks_matrix(), groups_with_sum(), twin_forms(), quarter_blocks(), *others()]
