"""Fifteen more: ledgers, piles of forms, overlapping totals, scales, partly repeated months, other fields."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import datetime

from builder import ANYCH, SIGN, Case, at_least, days, month, num, other_field, sums


def bank_ledger() -> Case:
    c = Case("u01-ledger-counted-in-words", "会宁农商银行2023年第二季度反诈宣传活动台账.xlsx", "ledger, two-level header without merges, spacer column, dates as Excel dates, last row states the count of activities in words, one row twice",
             unit="会宁农商银行", unit_type="bank", district_contains="会宁县|甘肃")
    rows = [[datetime(2023, 4, 12), "反诈进市场", "会师镇农贸市场", "商户", 6, 120, 150, 10], [datetime(2023, 4, 27), "老年客户防骗沙龙", "城关支行营业厅", "老年客户", 4, 35, 40, 0], [datetime(2023, 5, 15), "打击非法集资暨反诈宣传", "会师广场", "群众", 9, 260, 320, 12],
            [datetime(2023, 5, 15), "打击非法集资暨反诈宣传", "会师广场", "群众", 9, 260, 320, 12], [datetime(2023, 6, 9), "校园反诈小课堂", "会宁县第二中学", "学生", 5, 310, 310, 6]]
    s = c.sheet("台账")
    s.put("A1", ["会宁农商银行2023年第二季度反诈宣传活动台账"], ["序号", "活动基本情况", "", "", "", "", "参与情况", "", "宣传品发放"], ["", "日期", "活动名称", "地点", "对象", "", "参与员工（人）", "受众客户（人次）", "折页（份）", "海报（张）"],
          *[[i + 1, *r[:4], "", *r[4:]] for i, r in enumerate(rows)], ["合计", "", "共开展活动5次", "", "", "", *sums(rows, range(4, 8))])
    s.merge("A1:J1")
    s.role("title", "A1").role("header", "A2:J3").role("serial", "A4:A8").role("label", "B4:B8", "D4:E8").role("label|figure", "C4:C8").role("label|total", "A9").role("label|total|note", "C9").role("total", "G9:J9")
    groups = ["merchants|bank_customers", "elderly|bank_customers", "residents|unspecified|bank_customers", "residents|unspecified|bank_customers", "students|bank_customers"]
    for i, r in enumerate(rows):
        row = 4 + i
        s.by_row[row] = {**days(r[0].date().isoformat()), "target_group": groups[i], "activity": f"{r[1]}|{r[2]}"}
        s.fact(f"C{row}", "sessions", 1, channel=ANYCH)
        s.fact(f"G{row}", "staff", r[4], target_group=groups[i] + "|unspecified|finance_staff|workers", channel=ANYCH)
        s.fact(f"H{row}", "people_reached", r[5], channel=ANYCH + "|branch")
        s.fact(f"I{row}", "leaflets", r[6], channel=ANYCH + "|handout|branch")
        s.fact(f"J{row}", "posters", r[7], channel=ANYCH + "|posting|branch")
    s.problem("query", "row 7 repeats row 6", "C7", "A7", "B7", "D7", "E7", "G7", "H7", "I7", "J7").may_flag("A7:J7")
    return c


def scaled_stack() -> Case:
    c = Case("u02-stack-of-scales", "盐亭县反诈宣传数据（2023年三季度）.xlsx", "two tables stacked, each with its 单位 line of another scale; one cell states its own scale",
             **month("2023-07..2023-09"), district_contains="盐亭县", unit_type="township")
    s = c.sheet("三季度")
    s.put("A1", ["盐亭县2023年三季度反诈宣传数据表"], ["一、宣传资料发放", "", "", "单位：万份"], ["乡镇", "宣传单", "手册", "小计"], ["云溪镇", 1.2, 0.35, 1.55], ["玉龙镇", 0.8, 0.1, 0.9], ["富驿镇", 0.65, "", 0.65], ["合计", 2.65, 0.45, 3.1], [],
          ["二、宣传受众", "", "", "单位：人次"], ["乡镇", "线下活动", "入户走访", "小计"], ["云溪镇", "1.6万", 3200, 19200], ["玉龙镇", 8400, 2150, 10550], ["富驿镇", 5120, 1760, 6880], ["合计", 29520, 7110, 36630])
    s.merge("A1:D1", "A2:C2", "A9:C9")
    s.role("title", "A1").role("title|header|label|meta", "A2", "A9").role("meta", "D2", "D9").role("header", "A3:D3", "A10:D10").role("label", "A4:A6", "A11:A13").role("label|total", "A7", "A14").role("total", "D4:D6", "B7:D7", "D11:D13", "B14:D14")
    s.rows("A4:A6", unit="cell").rows("A11:A13", unit="cell")
    for cell, v in (("B4", 12000), ("C4", 3500), ("B5", 8000), ("C5", 1000), ("B6", 6500)):
        s.fact(cell, "leaflets", v)
    s.columns(B=dict(measure="people_reached", channel=ANYCH), C=dict(measure="people_reached", channel="door_to_door")).facts("B11:C13", read={"B11": 16000})
    return c


def overlapping() -> Case:
    c = Case("u03-overlapping-totals", "盐亭县成员单位反诈宣传统计（2023年5月）.xlsx", "overlapping sub-totals: by kind, by town and country, online and offline; one column total with a doubled row, one sub-total with swapped digits",
             **month("2023-05"), district_contains="盐亭县")
    rows = [["县公安局", 9, 860, 12, 1200], ["县教体局", 6, 1340, 20, 2100], ["县卫健局", 4, 520, 6, 640]]
    banks = [["农行盐亭支行", 3, 210, 4, 380], ["盐亭农商行", 5, 460, 8, 730]]
    towns = [["云溪镇", 4, 650, 9, 900], ["黄甸镇", 2, 315, 3, 410]]
    s = c.sheet("5月")

    def line(name, v):
        return [name, v[0], v[1], v[0] * 0 + v[2], v[3], v[1] + v[3]]

    def tot(rows):
        return sums(rows, range(1, 5))

    g = [a + b + d for a, b, d in zip(tot(rows), tot(banks), tot(towns), strict=True)]
    t_bank = tot(banks)
    s.put("A1", ["盐亭县反诈成员单位2023年5月宣传情况统计表"], ["单位", "线下", "", "线上", "", "受众合计（人次）"], ["", "宣传活动（场）", "受众（人次）", "微信推送（条）", "受众（人次）", ""],
          line("全县总计", [g[0] + 6, g[1], g[2], g[3]]), line("一、县级部门小计", tot(rows)), *[line(r[0], r[1:]) for r in rows], line("二、金融机构小计", [t_bank[0], 607, t_bank[2], t_bank[3]]), *[line(r[0], r[1:]) for r in banks],
          line("三、乡镇小计", tot(towns)), *[line(r[0], r[1:]) for r in towns], line("县级部门和金融机构合计", [a + b for a, b in zip(tot(rows), t_bank, strict=True)]))
    s.cells["F9"] = 670 + 1110
    s.merge("A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3")
    s.role("title", "A1").role("header", "A2:F3").role("label|total", "A4", "A5", "A9", "A12", "A15").role("total", "B4:F4", "B5:F5", "B9:F9", "B12:F12", "B15:F15", "F6:F8", "F10:F11", "F13:F14").role("label", "A6:A8", "A10:A11", "A13:A14")
    for a, b in ((6, 8), (10, 11), (13, 14)):
        s.rows(f"A{a}:A{b}", unit="cell")
        s.columns(B=dict(measure="sessions", channel=ANYCH), C=dict(measure="people_reached", channel=ANYCH), D=dict(measure="posts", channel="group_chat"), E=dict(measure="people_reached", channel="group_chat|unspecified|official_account")).facts(f"B{a}:E{b}")
    s.problem("query", "总计 39 for 33: 县教体局 6 twice", "B4", says=(6,)).problem("query", "小计 607 for 670", "C9", says=(670, 63)).may_flag("F9", "C4", "C15", "F4", "F15", "B15")
    return c


def systems() -> Case:
    c = Case("u04-systems-as-sections", "民勤县各系统2023年4月反诈宣传.xlsx", "section rows merged over the table, numbering restarts in each, no sub-totals; the total misses a row; a blank line between sections",
             **month("2023-04"), district_contains="民勤县")
    a = [["县公安局反诈中心", 1200, 40, 5, 1500], ["三雷派出所", 430, 16, 3, 520]]
    b = [["民勤一中", 2100, 12, 48, 2300], ["民勤县职业中专", 900, 10, 22, 960]]
    d = [["民勤县人民医院", 600, 24, 2, 380]]
    al = sums(a + b + d, range(1, 5))
    s = c.sheet("Sheet1")
    s.put("A1", ["民勤县2023年4月反诈宣传工作情况统计表"], ["序号", "单位", "宣传资料\n（份）", "海报\n（张）", "活动场次\n（场）", "受众人数\n（人次）", "备注"], ["公安系统"], *[[i + 1, *r] for i, r in enumerate(a)], [], ["教育系统"], *[[i + 1, *r] for i, r in enumerate(b)], ["卫生系统"], [1, *d[0]],
          ["合计", "", al[0], al[1] - 24, al[2], al[3]], ["填报：赵××"])
    s.merge("A1:G1", "A3:G3", "A7:G7", "A10:G10", "A12:B12")
    s.role("title", "A1").role("header", "A2:G2").role("label|header", "A3", "A7", "A10").role("serial", "A4:A5", "A8:A9", "A11").role("label", "B4:B5", "B8:B9", "B11").role("label|total", "A12").role("total", "C12:F12").role(SIGN, "A13")
    grp = "unspecified|students|patients"
    for f, last in ((4, 5), (8, 9), (11, 11)):
        s.rows(f"B{f}:B{last}", unit="cell")
        s.columns(C=dict(measure="leaflets", target_group=grp), D=dict(measure="posters", target_group=grp), E=dict(measure="sessions", channel=ANYCH, target_group=grp), F=dict(measure="people_reached", channel=ANYCH, target_group=grp)).facts(f"C{f}:F{last}")
    s.problem("query", "海报 total misses the hospital's 24", "D12", says=(24, "民勤县人民医院", "D11"))
    return c


def feedback_form() -> Case:
    c = Case("u05-feedback-form", "反诈宣传活动情况反馈表（西林社区）.xlsx", "one activity a form: ticked boxes, planned and real numbers of people, a text that repeats the figures",
             **days("2023-06-18"), unit="西林社区", unit_type="community", target_group="residents|unspecified|elderly")
    s = c.sheet("反馈表")
    s.put("A1", ["反诈宣传活动情况反馈表"], ["填报单位", "盐亭县云溪镇西林社区", "填报日期", "2023年6月20日"], ["活动名称", "“守好钱袋子”反诈宣传进小区", "", ""], ["活动时间", "2023年6月18日上午", "活动地点", "西林小区中心广场"], ["活动形式", "☑集中宣传  □讲座  □入户  □其他", "", ""],
          ["计划参加人数（人）", 100, "实际参加人数（人）", 126], ["发放宣传资料（份）", 150, "发放宣传品（件）", 80], ["活动简介", "6月18日上午，西林社区联合云溪派出所在小区广场开展集中宣传，发放宣传资料150份，现场解答群众咨询20余人次，悬挂横幅2条。", "", ""], ["填表人", "文××", "联系电话", "0816-7220110"])
    s.merge("A1:D1", "B3:D3", "B5:D5", "B8:D8")
    s.role("title", "A1").role("meta|label|header", "A2:D2").role("label|header", "A3:A8", "C4", "C6:C7").role("label|figure", "B3").role("label|meta", "B4", "D4").role("label|meta|note", "B5").role("planned", "B6").role("note|figure|label", "B8").role(SIGN, "A9:D9")
    ch = "stall"
    act = "“守好钱袋子”反诈宣传进小区|西林小区中心广场"
    s.fact("B3", "sessions", 1, channel=ch, activity=act, cells=["B5"])
    s.fact("D6", "people_reached", 126, channel=ch, activity=act)
    s.fact("B7", "leaflets", 150, channel=ch + "|handout")
    s.fact("D7", "gifts", 80, channel=ch + "|gift")
    s.fact("B8", "consultations", at_least(20, 29), channel=ch + "|unspecified")
    s.fact("B8", "banners", 2, channel=ch + "|banner")
    s.may_flag("B8")
    return c


def areas_across() -> Case:
    c = Case("u06-areas-across", "平利县2023年10月反诈宣传（指标在行）.xlsx", "items down with 其中, units across under 片区, 小计 per area and 合计",
             **month("2023-10"), district_contains="平利县", unit_type="township")
    items = [("发放宣传资料（份）", [640, 380, 295, 210, 160]), ("　其中：入户发放", [210, 100, 95, 60, 40]), ("张贴海报（张）", [30, 16, 12, 9, ""]), ("组织活动（场次）", [6, 4, 3, 2, 1]), ("　其中：院坝会", [2, 2, 1, 1, 0]), ("覆盖人次（人次）", [1850, 960, 720, 480, 310])]
    s = c.sheet("10月")

    def line(n, v):
        return [n, *v[:2], sum(map(num, v[:2])), *v[2:], sum(map(num, v[2:])), sum(map(num, v))]

    s.put("A1", ["平利县2023年10月反诈宣传工作统计表"], ["项目", "城关片区", "", "", "长安片区", "", "", "", "全县合计"], ["", "城关镇", "老县镇", "小计", "长安镇", "八仙镇", "正阳镇", "小计", ""], *[line(n, v) for n, v in items])
    s.merge("A1:I1", "A2:A3", "B2:D2", "E2:H2", "I2:I3")
    s.role("title", "A1").role("header", "A2:I3").role("label|header", "A4:A9").role("total", "D4:D9", "H4:I9")
    for col, k, u in (("B", 0, "城关镇"), ("C", 1, "老县镇"), ("E", 2, "长安镇"), ("F", 3, "八仙镇"), ("G", 4, "正阳镇")):
        v = {n: x[k] for n, x in items}
        s.fact(f"{col}4", "leaflets", items[0][1][k] - items[1][1][k], unit=u, channel="handout")
        s.fact(f"{col}5", "leaflets", items[1][1][k], unit=u, channel="door_to_door")
        if items[2][1][k] != "":
            s.fact(f"{col}6", "posters", v["张贴海报（张）"], unit=u)
        s.fact(f"{col}7", "sessions", items[3][1][k] - items[4][1][k], unit=u, channel=ANYCH)
        s.fact(f"{col}8", "sessions", items[4][1][k], unit=u, channel=ANYCH)
        s.fact(f"{col}9", "people_reached", v["覆盖人次（人次）"], unit=u, channel=ANYCH)
    return c


def new_and_until() -> Case:
    c = Case("u07-new-and-until", "雁江区各街道国家反诈中心APP推广及宣传统计表.xlsx", "base, this month's new, until a day, share, rank; 累计 below 本月 once; 上月 column",
             **month("2023-05"), district_contains="雁江区", unit_type="township")
    rows = [["雁江街道", 68000, 1240, 31560, "46.4%", 2, 8, 52], ["三贤祠街道", 41200, 860, 24110, "58.5%", 1, 5, 33], ["莲花街道", 36500, 715, 610, "1.7%", 4, 4, 21], ["资溪街道", 29800, 402, 11230, "37.7%", 3, 2, 2]]
    s = c.sheet("5月")
    s.put("A1", ["雁江区各街道国家反诈中心APP推广及宣传活动统计表"], ["填报单位：雁江区公安分局", "", "", "", "统计时间：2023年5月"], ["街道名称", "常住人口", "APP注册情况", "", "", "", "宣传活动（场次）", ""], ["", "（人）", "本月新增（人）", "累计注册（人）", "注册率", "排名", "本月", "本年累计"], *rows, ["合计", *sums(rows, range(1, 4)), "38.4%", "", *sums(rows, range(6, 8))])
    s.merge("A1:H1", "A2:D2", "E2:H2", "A3:A4", "C3:F3", "G3:H3")
    s.role("title", "A1").role("meta", "A2", "E2").role("header", "A3:H4").role("label", "A5:A8").role("base", "B5:B8").role("cumulative", "D5:D8", "H5:H8").role("ratio", "E5:E8").role("ratio|serial|note", "F5:F8").role("label|total", "A9").role("total|base", "B9").role("total", "C9", "G9").role("total|cumulative", "D9", "H9").role("total|ratio", "E9")
    s.rows("A5:A8", unit="cell")
    s.columns(C="app_installs", G=dict(measure="sessions", channel=ANYCH)).facts("C5:C8", "G5:G8")
    s.problem("query", "累计 610 below 本月 715", "D7", says=(715, 610))
    return c


def year_book() -> Case:
    c = Case("u08-months-partly-summed", "2023年陵城区学校反诈宣传月报.xlsx", "a sheet per month and 年度汇总 with a row per month; June has no sheet of its own, so its row counts; March's row is wrong",
             district_contains="陵城区", unit="陵城区第一中学", unit_type="school")
    data = {"3月": [["高一", 12, 600], ["高二", 12, 590], ["高三", 10, 505]], "4月": [["高一", 6, 300], ["高二", 5, 260], ["高三", 2, 100]], "5月": [["高一", 3, 150], ["高二", 3, 148], ["高三", "", ""]]}
    z = c.sheet("年度汇总")
    rows = [[m, *sums(v, (1, 2))] for m, v in data.items()]
    rows[0][2] = 1659
    rows.append(["6月", 4, 210])
    z.put("A1", ["陵城区第一中学2023年反诈宣传汇总表"], ["月份", "主题班会（节）", "参加学生（人次）"], *rows, ["合计", *sums(rows, (1, 2))])
    z.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label|total", "A3:A5").role("total", "B3:C5", "B7:C7").role("label", "A6").role("label|total", "A7")
    z.fact("B6", "sessions", 4, channel="class_meeting", target_group="unspecified|students", **month("2023-06")).fact("C6", "people_reached", 210, target_group="students", channel="class_meeting|unspecified", **month("2023-06"))
    z.problem("query", "March 1659 for 1695", "C3", says=(1695,)).may_flag("C7")
    for m, v in data.items():
        s = c.sheet(m, **month(f"2023-0{m[0]}"))
        s.put("A1", [f"陵城区第一中学{m}反诈宣传统计表"], ["年级", "主题班会（节）", "参加学生（人次）"], *v, ["合计", *sums(v, (1, 2))])
        s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:C6")
        s.columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"), C=dict(measure="people_reached", target_group="students", channel="class_meeting|unspecified")).facts("B3:C5")
    return c


def grids() -> Case:
    c = Case("u09-grids-and-bases", "西林社区网格反诈走访统计.xlsx", "bases, ratios and texts between the figures; a remark with numbers; 老年人口 is a base, 走访老年人 is not",
             **month("2023-08"), unit="西林社区", unit_type="community", district_contains="盐亭县")
    rows = [["第一网格", "李××", 420, 1180, 265, 310, 640, 88, "73.8%", "3户无人在家，已约定下月走访"], ["第二网格", "王××", 388, 1056, 240, 276, 570, 61, "71.1%", ""], ["第三网格", "张××", 365, 990, 198, 190, 402, 40, "52.1%", "有2名老人不会用智能手机"]]
    s = c.sheet("8月")
    s.put("A1", ["云溪镇西林社区2023年8月网格反诈走访情况统计表"], ["县（区）：盐亭县"], ["网格", "网格员", "户数（户）", "人口（人）", "老年人口（人）", "走访户数（户）", "宣传人数（人次）", "走访老年人（人次）", "走访率", "存在问题"], *rows, ["合计", "", *sums(rows, range(2, 8)), "66.2%", ""])
    s.merge("A1:J1")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:J3").role("label", "A4:A6").role("note|label", "B4:B6", "J4:J6").role("base", "C4:E6").role("ratio", "I4:I6").role("label|total", "A7").role("total|base", "C7:E7").role("total", "F7:H7").role("total|ratio", "I7")
    s.columns(F="households", G=dict(measure="people_reached", channel=ANYCH), H=dict(measure="people_reached", target_group="elderly", channel=ANYCH))
    s.facts("F4:F6")
    for r in (4, 5, 6):
        s.fact(f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ANYCH, values=[s.cells[f"G{r}"] - s.cells[f"H{r}"]])
        s.fact(f"H{r}", "people_reached", s.cells[f"H{r}"], channel=ANYCH, target_group="elderly")
    return c


def others() -> list[Case]:
    pop = other_field("u10-population-by-age", "第七次人口普查分年龄人口.xlsx", "1-5", [["1-5 各街道分年龄性别人口（2020年）"], ["", "", "", "", "", "", "单位：人"], ["街道", "合计", "", "", "#65岁及以上", "", ""], ["", "小计", "男", "女", "小计", "男", "女"], ["全区", 112340, 55870, 56470, 18020, 8210, 9810], ["雁江街道", 68000, 33800, 34200, 10400, 4700, 5700], ["三贤祠街道", 44340, 22070, 22270, 7620, 3510, 4110]], ["A1:G1", "A3:A4", "B3:D3", "E3:G3"], "A3:G4", "population by age and sex")
    bud = other_field("u11-budget", "2023年部门预算支出表（宣传部）.xlsx", "支出", [["2023年部门预算支出明细表"], ["单位：中共盐亭县委宣传部", "", "", "", "金额单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["20133", "宣传事务", 486.32, 312.1, 174.22], ["2013301", "行政运行", 312.1, 312.1, ""], ["2013304", "宣传管理", 174.22, "", 174.22], ["合计", "", 486.32, 312.1, 174.22]], ["A1:E1", "A2:C2"], "A3:E3", "budget of a publicity department")
    mins = other_field("u12-minutes", "反诈工作例会会议记录.xlsx", "记录", [["反诈工作例会会议记录"], ["会议时间", "2023年5月8日", "会议地点", "三楼会议室"], ["主持人", "马××", "参会人数", 18], ["会议议题", "部署5月反诈宣传工作", "", ""], ["会议内容", "要求各所每月开展宣传不少于4场，发放宣传单2000份以上，走访居民500户以上。", "", ""]], ["A1:D1", "B4:D4", "B5:D5"], "A1", "minutes")
    mins.controls = {}
    bil = other_field("u13-quotation", "宣传品采购报价单.xlsx", "报价", [["反诈宣传品采购报价单"], ["序号", "品名", "规格", "数量", "单价（元）", "金额（元）"], [1, "宣传折页", "A4三折", 5000, 0.35, 1750], [2, "反诈扇子", "PP", 2000, 1.2, 2400], [3, "环保袋", "无纺布", 1000, 2.5, 2500], ["合计", "", "", 8000, "", 6650]], ["A1:F1"], "A2:F2", "quotation")
    return [pop, bud, mins, bil]


def cards() -> Case:
    c = Case("u14-pile-of-records", "山丹县清泉镇反诈宣传活动记录（5月）.xlsx", "three records below one another, each a little form with its own date and place",
             unit="清泉镇", unit_type="township", district_contains="山丹县")
    acts = [("反诈进集市", "2023年5月6日", "清泉镇集贸市场", "设摊宣传", "群众", 180, 240), ("反诈进校园", "2023年5月17日", "清泉镇中心小学", "讲座", "学生", 320, 320), ("银发反诈课堂", "2023年5月24日", "南关村文化室", "讲座", "老年人", 46, 50)]
    s = c.sheet("记录")
    s.put("A1", ["山丹县清泉镇反诈宣传活动记录表"])
    for i, (name, day, place, how, whom, people, papers) in enumerate(acts):
        r = 3 + i * 6
        s.put(f"A{r}", [f"活动{'一二三'[i]}"], ["活动名称", name, "活动时间", day], ["活动地点", place, "活动形式", how], ["活动对象", whom, "参加人数（人）", people], ["发放资料（份）", papers, "备注", ""])
        s.merge(f"A{r}:D{r}")
        s.role("title|label|header|note", f"A{r}").role("label|header", f"A{r+1}:A{r+4}", f"C{r+1}:C{r+3}").role("label|header|note", f"C{r+4}").role("label|figure", f"B{r+1}").role("label|meta", f"D{r+1}", f"B{r+2}", f"D{r+2}", f"B{r+3}")
        iso = f"2023-05-{day[7:-1].zfill(2)}"
        kw = dict(**days(iso), target_group={"群众": "residents|unspecified", "学生": "students", "老年人": "elderly"}[whom], channel={"设摊宣传": "stall", "讲座": "lecture"}[how], activity=f"{name}|{place}")
        s.fact(f"B{r+1}", "sessions", 1, **kw)
        s.fact(f"D{r+3}", "people_reached", people, **kw)
        kw["channel"] += "|handout"
        s.fact(f"B{r+4}", "leaflets", papers, **kw)
    s.merge("A1:D1").role("title", "A1")
    return c


def last_week_this_week() -> Case:
    c = Case("u15-this-week-next-week", "安溪县官桥所每周工作（5.8-5.14）.xlsx", "what was done last week as text beside what is planned this week, with figures in both; the year in the meta line",
             **days("2023-05-08", "2023-05-14"), unit="官桥派出所|官桥所", unit_type="police", district_contains="安溪县")
    s = c.sheet("周报")
    s.put("A1", ["安溪县公安局官桥派出所反诈宣传周报"], ["统计周期：2023年5月8日至5月14日"], ["工作项目", "本周完成情况", "下周工作计划"], ["集中宣传", "在官桥圩日开展集中宣传2场，发放宣传单600余份", "计划开展集中宣传1场，发放宣传单300份"], ["入户走访", "走访群众152户", "拟走访200户"], ["进校园", "到官桥中学举办反诈讲座1场，师生860人参加", "与官桥小学对接，拟举办讲座1场"])
    s.merge("A1:C1", "A2:C2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:C3").role("label", "A4:A6").role("planned|note", "C4:C6").role("figure", "B4:B6")
    s.fact("B4", "sessions", 2, channel="stall").fact("B4", "leaflets", at_least(600, 699), channel="stall|handout")
    s.fact("B5", "households", 152)
    s.fact("B6", "sessions", 1, channel="lecture", target_group="students|teachers|unspecified").fact("B6", "people_reached", 860, channel="lecture", target_group="unspecified|students|teachers")
    s.may_flag("B6")
    return c


def cases():
    return [bank_ledger(), scaled_stack(), overlapping(), systems(), feedback_form(), areas_across(), new_and_until(), year_book(), grids(), *others(), cards(), last_week_this_week()]
