"""Meaning and trouble in one: subtotals, tasks, hidden and copied sheets, old place names, running totals."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import Case, Formula, Styled, about, at_least, at_most, between, days, exact, month

FREE = "note|base|unread|label|ratio|figure|planned|total|cumulative|meta|serial|header"


def k01() -> Case:
    c = Case("k01-top-total", "韩城市各镇街反诈宣传统计表（2023年8月）.xlsx", "全市 row on top: one total misses a row, one doubles a row, one has transposed digits.",
             **month("2023-08"), unit_type="township", district_contains="韩城市")
    s = c.sheet("统计表")
    s.put("A1", ["韩城市2023年8月各镇（街道）防范电信网络诈骗宣传统计表"], ["填报单位：韩城市反诈中心", "", "", "", "填报日期：2023年9月1日"],
          ["镇（街道）", "发放宣传单（份）", "张贴海报（张）", "悬挂横幅（条）", "集中宣传（场次）", "受众（人次）"],
          ["全市", 6420, 356, 48, 25, 8530],
          ["新城街道", 1860, 86, 12, 6, 2140], ["金城街道", 940, 45, 7, 4, 1085], ["龙门镇", 1325, 62, 9, 5, 1560], ["桑树坪镇", 780, 37, 5, 3, 912],
          ["芝川镇", 655, 28, 4, 2, 730], ["西庄镇", 1210, 51, 8, 4, 1405], ["板桥镇", 430, 19, 3, 1, 518])
    s.merge("A1:F1", "A2:D2", "E2:F2").role("title", "A1").role("meta", "A2", "E2").role("header", "A3:F3").role("label|total", "A4").role("total", "B4:F4").role("label", "A5:A11")
    s.rows("A5:A11", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C="posters", D="banners", E=dict(measure="sessions", channel="stall|unspecified"), F="people_reached").facts("B5:F11")
    s.problem("query", "total misses 桑树坪镇", "B4", says=("780", "桑树坪镇")).problem("query", "total counts 芝川镇 twice", "C4", says=("28", "芝川镇")).problem("query", "digits transposed", "F4", says=("180", "8350"))
    return c


def k02() -> Case:
    c = Case("k02-subtotals", "大英县公安局各片区反诈宣传统计（10月）.xlsx", "小计 per area; one with transposed digits, a total column wrong in one row, a 合计 that adds rows and 小计.",
             **month("2023-10"), unit_type="police", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县公安局2023年10月反诈宣传情况统计表"], ["片区", "派出所", "发放宣传单（份）", "讲座（场）", "集中宣传（场）", "场次合计", "受众（人次）"],
          ["城区片区", "蓬莱派出所", 1200, 4, 6, 10, 1500], ["", "盐井派出所", 860, 3, 5, 8, 980], ["", "小计", 2060, 7, 11, 18, 2480],
          ["东部片区", "隆盛派出所", 640, 2, 3, 5, 720], ["", "象山派出所", 415, 1, 2, 4, 505], ["", "小计", 1055, 3, 5, 8, 1225],
          ["西部片区", "回马派出所", 730, 3, 2, 5, 810], ["", "玉峰派出所", 390, 1, 1, 2, 450], ["", "小计", 1210, 4, 3, 7, 1260],
          ["合  计", "", 4235, 14, 19, 33, 9930])
    s.merge("A1:G1", "A3:A5", "A6:A8", "A9:A11", "A12:B12")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:B4", "A6:B7", "A9:B10").role("label|total", "B5", "B8", "B11", "A12")
    s.role("total", "C5:G5", "C8:G8", "C11:G11", "C12:G12", "F3:F4", "F6:F7", "F9:F10")
    s.rows("B3:B10", unit=["蓬莱派出所", "盐井派出所", None, "隆盛派出所", "象山派出所", None, "回马派出所", "玉峰派出所"])
    s.columns(C="leaflets", D=dict(measure="sessions", channel="lecture"), E=dict(measure="sessions", channel="stall|unspecified"), G="people_reached")
    s.facts("C3:E4", "G3:G4", "C6:E7", "G6:G7", "C9:E10", "G9:G10")
    s.problem("query", "1120 written 1210", "C11", says=("90", "1120")).problem("query", "1+2 is not 4", "F7", says=("3",)).problem("query", "合计 adds rows and 小计", "G12", says=("4965",))
    s.may_flag("F8", "C12", "F12")
    return c


def k03() -> Case:
    c = Case("k03-task-done-rate", "闽清县2023年反诈宣传任务进度表.xlsx", "任务数/完成数/完成率 triples, per cents as numbers and as formulas never calculated, 万 in the header, #DIV/0! in a rate; month in the sheet's name.",
             **month("2023-09"), unit_type="township", district_contains="闽清县")
    s = c.sheet("9月")
    s.put("A1", ["闽清县反诈宣传任务完成进度表"], ["序号", "乡镇", "国家反诈中心APP安装（人）", "", "", "宣传覆盖（万人次）", "", "", "占全县比重"],
          ["", "", "任务数", "完成数", "完成率", "任务数", "完成数", "完成率", ""],
          [1, "梅城镇", 1200, 1316, Styled(1.0967, "0.0%"), 1.5, 1.62, "108%", Styled(0.388, "0.0%")],
          [2, "坂东镇", 900, 785, Styled(0.8722, "0.0%"), 1, 0.94, "94%", Styled(0.225, "0.0%")],
          [3, "池园镇", 600, 600, Styled(1, "0.0%"), 0.8, 0.8, "100%", Styled(0.192, "0.0%")],
          [4, "塔庄镇", 0, 52, Formula("=D7/C7", "#DIV/0!"), 0.5, 0.355, "71%", Styled(0.085, "0.0%")],
          [5, "三溪乡", 400, 288, Formula("=D8/C8", None), 0.5, 0.46, "92%", Styled(0.11, "0.0%")],
          ["合计", "", 3100, 3041, Styled(0.981, "0.0%"), 4.3, 4.175, "97.1%", Styled(1, "0.0%")])
    s.merge("A1:I1", "A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3", "A9:B9")
    s.role("title", "A1").role("header", "A2:I3").role("serial", "A4:A8").role("label", "B4:B8").role("planned", "C4:C8", "F4:F8")
    s.role("ratio", "E4:E6", "H4:I8").role("ratio|unread", "E7:E8").role("label|total", "A9").role("planned|total", "C9", "F9").role("total", "D9", "G9").role("ratio|total", "E9", "H9:I9").may_flag("E7", "E8")
    s.rows("B4:B8", unit="cell", district_contains="cell").columns(D="app_installs", G="people_reached").facts("D4:D8").facts("G4:G8", scale=10000)
    return c


def k04() -> Case:
    c = Case("k04-ledger-trouble", "锦江社区5月反诈宣传活动台账.xlsx", "A ledger with a cancelled and a planned activity, a row entered twice, two groups and two channels in a cell, a date nine years ahead.",
             unit="锦江社区", unit_type="community")
    s = c.sheet("台账")
    s.put("A1", ["福州市锦江社区2023年5月反诈宣传活动台账"], ["序号", "活动时间", "活动主题", "活动地点", "宣传形式", "宣传对象", "参与人数（人次）", "发放资料（份）", "开展情况"],
          [1, "5月6日", "守好养老钱", "社区活动室", "讲座", "老年人", 46, 50, "已开展"],
          [2, "5月9日", "反诈进校园", "锦江小学", "主题班会", "学生", 210, 215, "已开展"],
          [3, "5月13日", "夜市防骗宣传", "锦江夜市", "设摊", "居民、商户", 160, 200, "已开展"],
          [4, "5月18日", "广场反诈汇演", "文化广场", "文艺演出", "居民", 300, 280, "因雨取消"],
          [5, "5月20日", "员工防骗培训", "鑫达物流园", "培训+入户", "企业职工", 35, 40, "已开展"],
          [6, "5月9日", "反诈进校园", "锦江小学", "主题班会", "学生", 210, 215, "已开展"],
          [7, date(2032, 5, 22), "楼道敲门行动", "3号楼", "入户", "独居老人", 18, 18, "已开展"],
          [8, "5月31日", "六一亲子反诈课堂", "社区活动室", "讲座", "家长", 60, 60, "拟开展"])
    s.merge("A1:I1").role("title", "A1").role("header", "A2:I2").role("serial", "A3:A10").role("label|figure", "C3:C5", "C7:C9").role("label", "B3:B5", "D3:F5", "B7:B9", "D7:F9")
    s.role("label|planned", "B6:F6", "B10:F10").role("planned", "G6:H6", "G10:H10").role("label|note|planned", "I3:I10")
    d = {3: ("05-06", "守好养老钱|社区活动室", "lecture", "elderly"), 4: ("05-09", "反诈进校园|锦江小学", "class_meeting", "students"), 5: ("05-13", "夜市防骗宣传|锦江夜市", "stall", "unspecified"),
         7: ("05-20", "员工防骗培训|鑫达物流园", "training", "workers"), 8: ("05-09", "反诈进校园|锦江小学", "class_meeting", "students"), 9: ("", "楼道敲门行动|3号楼", "door_to_door", "elderly_alone")}
    for r, (day, act, ch, tg) in d.items():
        s.by_row[r] = {**(days("2023-" + day) if day else {}), "activity": act, "target_group": tg}
        s.fact(f"C{r}", "sessions", 1, channel=ch).fact(f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch).fact(f"H{r}", "leaflets", s.cells[f"H{r}"], channel=[ch, "handout"])
    s.problem("query", "the row repeats row 4", "C8", "A8", "B8", "G8", "H8", "D8").problem("note", "two groups", "F5").problem("note", "two channels", "E7").problem("query", "date far ahead of the title's month (not in the contract)", "B9", "C9")
    s.may_flag("A8:I8", "A9:I9")
    return c


def k05() -> Case:
    c = Case("k05-bad-cells", "英德市各镇街反诈宣传情况统计（11月）.xlsx", "Units glued to numbers, approximations, a negative, Excel errors, 待核实, 见备注, a date in a number column, a formula without a result.",
             **month("2023-11"), unit_type="township", district_contains="英德市")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市2023年11月各镇（街道）反诈宣传情况统计表"], ["镇（街道）", "宣传场次", "发放宣传单（份）", "张贴海报（张）", "受众（万人次）", "备注"],
          ["英城街道", "53场次", "1,200份", "约300", 1.25, ""], ["大站镇", "3-5场", "1.2万余", "近千", 0.86, ""],
          ["浛洸镇", -3, "待核实", "百余", Formula("=VLOOKUP(A5,H:I,2,0)", "#N/A"), ""], ["西牛镇", 4, "见备注", 45, Formula("=C6/H6", "#DIV/0!"), "宣传单数量待县局核定"],
          ["九龙镇", "2023.11.8", 620, "30多", 0.52, ""], ["东华镇", 7, Formula("=300+180", None), 66, 0.7, ""], ["桥头镇", 0, "-", "约一百二十", 0.4, ""])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:A9").role("note|label", "F6").role(FREE, "B7", "C8")
    s.rows("A3:A9", unit="cell", district_contains="cell").columns(B="sessions", C="leaflets", D="posters", E="people_reached")
    s.facts("B3:D4", "D5", "B6", "D6", "C7:D7", "B8", "D8", "B9", "D9", read={"B3": exact(53), "C3": exact(1200), "D3": about(300), "B4": between(3, 5), "C4": at_least(12000, 12999), "D4": at_most(1000, 900),
            "D5": at_least(100, 199), "D7": at_least(30, 39), "D9": about(120)})
    s.facts("E3:E4", "E7:E9", scale=10000).fact("B5", "sessions", -3, optional=True).fact("C8", "leaflets", 480)
    for cell, what in (("B5", "negative"), ("C5", "待核实"), ("E5", "#N/A"), ("C6", "见备注"), ("E6", "#DIV/0!"), ("B7", "a date where a count is expected")):
        s.problem("query", what, cell)
    s.problem("note", "a formula that was never calculated (read or said)", "C8").may_flag("C8")
    return c


def k06() -> Case:
    c = Case("k06-hidden-and-copied", "西夏区各街道反诈宣传统计2023年4月.xlsx", "A hidden row, a hidden column, a hidden sheet and a sheet that is a copy of the first.",
             **month("2023-04"), unit_type="township", district_contains="西夏区")
    rows = [["北京西路街道", 2600, 38, 8, 2240], ["文昌路街道", 1450, 22, 5, 1500], ["朔方路街道", 1200, 17, 4, 1035], ["怀远路街道", 1380, 25, 5, 1320], ["镇北堡镇", 960, 14, 4, 870]]
    for name in ("4月", "4月 (2)", "底稿"):
        s = c.sheet(name)
        data = rows if name != "底稿" else [["宁华路街道", 500, 9, 2, 410]]
        s.put("A1", ["银川市西夏区2023年4月反诈宣传统计表"], ["镇（街道）", "发放宣传资料（份）", "张贴海报（张）", "宣传讲座（场）", "受教育（人次）"], *data)
        s.merge("A1:E1")
        if name == "底稿":
            s.state = "hidden"
            s.role("*", "A1:E3").problem("note", "hidden sheet", "*", "").may_flag("*")
            continue
        s.put("A8", ["合计", 7590, 116, 26, 6965]).columns(B="leaflets", C="posters", D=dict(measure="sessions", channel="lecture"), E="people_reached")
        s.rows("A3:A7", unit="cell", district_contains="cell")
        if name == "4月":
            s.hidden_rows, s.hidden_columns = [5], ["C"]
            s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|total", "A8").role("total", "B8:E8").facts("B3:E7")
            s.problem("query", "hidden row counts", "A5", "B5", "C5", "D5", "E5").problem("query", "hidden column counts", "C2", "C3", "C4", "C5", "C6", "C7").may_flag("A5:E5", "C2:C8")
        else:
            s.role("*", "A1:E8").facts("B3:E7", optional=True).problem("query", "the sheet repeats the first", "*", "").may_flag("*")
    return c


def k07() -> Case:
    c = Case("k07-unit-spellings", "龙陵县各派出所反诈宣传周报（2023年）.xlsx", "Weeks as sheet names, the year in the file's name; the same stations written short, full and spaced out.",
             unit_type="police", district_contains="龙陵县")
    names = [["龙山派出所", "镇安派出所", "勐糯派出所"], ["龙山所", "镇 安 派 出 所", "龙陵县公安局勐糯派出所"], ["龙陵县公安局龙山派出所", "镇安所", "勐糯派出所 "]]
    nums = [[[310, 12, 420], [205, 8, 266], [180, 6, 240]], [[295, 0, 388], [188, 10, 231], [174, 7, 219]], [[402, 15, 517], [220, 9, 287], [166, 5, 203]]]
    for k, (a, b) in enumerate((("04-03", "04-09"), ("04-10", "04-16"), ("04-17", "04-23"))):
        name = f"{a[1]}.{int(a[3:])}-{b[1]}.{int(b[3:])}"
        s = c.sheet(name, **days("2023-" + a, "2023-" + b))
        s.put("A1", ["龙陵县公安局反诈宣传工作周报"], ["单位", "宣传单（份）", "海报（张）", "受教育群众（人次）"], *[[u, *n] for u, n in zip(names[k], nums[k], strict=True)])
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
        s.rows("A3:A5", unit=["龙山派出所|龙山所", "镇安派出所|镇安所", "勐糯派出所"]).columns(B="leaflets", C="posters", D="people_reached").facts("B3:D5")
    for r in (3, 4, 5):
        c.one_unit.append([[s.name, f"{col}{r}"] for s in c.sheets for col in "BCD"])
    return c


def k08() -> Case:
    c = Case("k08-ambiguous-town", "城关镇反诈宣传情况（上周）.xlsx", "城关镇, of which China has dozens, and nothing else that settles the county; 上周 with its days and the year in the title.",
             unit="城关镇", **days("2023-04-17", "2023-04-23"), district_absent="县|区")
    s = c.sheet("Sheet1")
    s.put("A1", ["城关镇上周（2023年4月17日-4月23日）反诈宣传情况"], ["填报单位：城关镇人民政府"], ["宣传项目", "数量", "较上周"],
          ["发放宣传单（份）", 860, "+12%"], ["张贴海报（张）", 42, "-5%"], ["入户宣传（户）", 135, "+8%"], ["知识讲座（场）", 3, "持平"], ["受众（人次）", "1100余", "+20%"])
    s.merge("A1:C1", "A2:C2").role("title", "A1").role("meta", "A2").role("header", "A3:C3").role("label", "A4:A8").role("ratio", "C4:C6", "C8").role("ratio|note|label|unread", "C7")
    s.rows("A4:A8", measure=["leaflets", "posters", "households", "sessions", "people_reached"], channel=["handout", "posting", "door_to_door", "lecture", "unspecified"]).facts("B4:B8", read={"B8": at_least(1100, 1199)})
    s.problem("query", "which 城关镇", "*", "").may_flag("A1", "A2", "C7", "B4:B8", "A4:A8")
    return c


def k09() -> Case:
    c = Case("k09-settled-town-and-bases", "各乡镇反诈宣传覆盖情况表（2023年第二季度）.xlsx", "城关镇 settled by the title's county; base columns and coverage rates beside the figures.",
             **month("2023-04..2023-06"), unit_type="township", district_contains="榆中县")
    s = c.sheet("Sheet1")
    s.put("A1", ["榆中县2023年第二季度各乡镇反诈宣传覆盖情况表"], ["单位：户、人、人次"], ["乡镇", "基本情况", "", "", "宣传情况", "", "", ""],
          ["", "常住人口", "总户数", "网格数", "入户宣传（户）", "受教育（人次）", "入户率", "人口覆盖率"],
          ["城关镇", 68200, 22150, 86, 8860, 31200, "40%", "45.7%"], ["夏官营镇", 31500, 9800, 41, 4116, 12800, "42%", "40.6%"], ["定远镇", 28700, 9120, 36, 2736, 9900, "30%", "34.5%"],
          ["和平镇", 74300, 24900, 92, 12450, 40100, "50%", "54.0%"], ["合计", 202700, 65970, 255, 28162, 94000, "42.7%", "46.4%"])
    s.merge("A1:H1", "A2:H2", "A3:A4", "B3:D3", "E3:H3").role("title", "A1").role("meta", "A2").role("header", "A3:H4").role("label", "A5:A8").role("base", "B5:D8").role("ratio", "G5:H8")
    s.role("label|total", "A9").role("base|total", "B9:D9").role("total", "E9:F9").role("ratio|total", "G9:H9")
    s.rows("A5:A8", unit="cell", district_contains="cell")
    for r in range(5, 9):
        s.by_row[r]["district_contains"] = ["榆中县/" + s.cells[f"A{r}"], "榆中县" + s.cells[f"A{r}"]]
    s.columns(E="households", F="people_reached").facts("E5:F8")
    return c


def k10() -> Case:
    c = Case("k10-old-place-names", "福州市各县区反诈宣传统计（2023年7月）.xlsx", "鼓楼区 settled by the city in the title; 长乐市 by its old name is today's 长乐区.",
             **month("2023-07"))
    s = c.sheet("7月")
    s.put("A1", ["福州市2023年7月反诈宣传情况统计表"], ["县（市、区）", "宣传活动（场）", "宣传资料（份）", "推送短信（万条）", "受众（万人次）"],
          ["鼓楼区", 96, 45200, 12.5, 6.8], ["台江区", 73, 30100, 8, 4.25], ["长乐市", 64, 28800, 6.3, 3.9], ["闽侯县", 58, 26400, 5.75, 3.1], ["闽清县", 41, 15800, 2, 1.46], ["全市合计", 332, 146300, 34.55, 19.51])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|total", "A8").role("total", "B8:E8")
    s.rows("A3:A7", district_contains=["福州市/鼓楼区", "福州市/台江区", "长乐区", "福州市/闽侯县", "福州市/闽清县"])
    s.columns(B="sessions", C="leaflets", D="sms", E="people_reached").facts("B3:C7").facts("D3:D7", "E3:E7", scale=10000)
    s.may_flag("A5")
    return c


def k11() -> Case:
    c = Case("k11-until-in-headers", "闽清县2023年6月反诈宣传进度.xlsx", "本月 beside 累计, one 累计 below its month; 截至 in the header of single columns.",
             **month("2023-06"), unit_type="township", district_contains="闽清县")
    s = c.sheet("Sheet1")
    s.put("A1", ["闽清县2023年6月各乡镇反诈宣传进度表"], ["乡镇", "发放宣传单（份）", "", "讲座（场）", "", "受教育（人次）", "截至6月30日APP安装（人）", "截至6月底建立微信群（个）"],
          ["", "本月", "累计", "本月", "累计", "", "", ""],
          ["梅城镇", 820, 5460, 3, 17, 1130, 8865, 42], ["坂东镇", 660, 3985, 2, 14, 905, 6214, 35], ["池园镇", 1410, 410, 2, 9, 640, 4108, 27], ["白樟镇", 375, 2240, 1, 8, 488, 3577, 21], ["云龙乡", 0, 1015, 0, 4, 0, 1960, 16])
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3", "H2:H3").role("title", "A1").role("header", "A2:H3").role("label", "A4:A8").role("cumulative", "C4:C8", "E4:E8").role(FREE, "H4:H8").may_flag("H2:H8")
    s.rows("A4:A8", unit="cell", district_contains="cell").columns(B="leaflets", D=dict(measure="sessions", channel="lecture"), F="people_reached", G="app_installs")
    s.facts("B4:B8", "D4:D8", "F4:F8")
    s.facts("G4:G8", basis="cumulative", period_start=[])
    s.problem("query", "the running total is below the month's figure", "C6", "B6")
    return c


def k12() -> Case:
    c = Case("k12-things-by-their-unit", "大英县县级部门反诈宣传半年统计.xlsx", "Half-year; gifts counted in 条, 把, 个; 户 and 人次 under one word; 短信 in 万条; 播放量 beside 受众; materials in one number; a header nobody knows.",
             period_start="2023-01-01", period_end="2023-06-30", unit_type=["government", "bank", "enterprise", "hospital", "other"], district_contains="大英县")
    s = c.sheet("上半年")
    s.put("A1", ["大英县县级部门2023年上半年反诈宣传情况统计表"],
          ["部门", "宣传（户）", "宣传（人次）", "反诈毛巾（条）", "反诈扇子（把）", "环保袋（个）", "横幅（条）", "短信（万条）", "短视频（部）", "播放量（万次）", "宣传材料、提示牌（份、块）", "蓝盾指数", "APP安装（户）"],
          ["县教体局", 0, 21480, 0, 300, 500, 58, 1.2, 6, 3.4, 12600, 7.2, 410], ["县卫健局", 86, 3160, 150, 200, 0, 24, 0.3, 2, 0.85, 2150, 6.5, 95], ["县民政局", 640, 1045, 400, 120, 60, 12, 0, 1, 0.2, 980, 6.9, 73],
          ["县住建局", 35, 1290, 80, 0, 100, 19, 0.15, 0, 0, 760, 5.8, 128], ["县经信局", 12, 2310, 0, 50, 320, 22, 5, 3, 1.66, 3400, 7.7, 206])
    s.merge("A1:M1").role("title", "A1").role("header", "A2:M2").role("label", "A3:A7").role("unread|note|ratio", "L3:L7").may_flag("L2:L7")
    s.rows("A3:A7", unit="cell")
    s.columns(B="households", C="people_reached", D="gifts", E="gifts", F="gifts", G="banners", H="sms", I="videos", J=dict(measure="views", channel=["unspecified", "short_video"]), K="mixed_materials", M="app_installs")
    s.facts("B3:G7", "I3:I7", "K3:K7", "M3:M7").facts("H3:H7", "J3:J7", scale=10000)
    for f in c.expected:
        if f["cell"][0] == "K":
            f.pop("channel")
        if f["cell"][0] in "DEF":
            f["channel"] = ["gift", "handout"]
        if f["cell"][0] == "I":
            f["channel"] = ["short_video"]
    s.problem("note", "unknown header", "L2", "L3", "L4", "L5", "L6", "L7")
    return c


def k13() -> Case:
    c = Case("k13-crime-beside", "龙陵县公安局打击治理电信网络诈骗工作统计表（12月）.xlsx", "Crimes, losses and arrests beside 劝阻, 止付, 挽回 and the campaign's figures; 同比 columns.",
             **month("2023-12"), unit_type="police", district_contains="龙陵县")
    s = c.sheet("12月")
    s.put("A1", ["龙陵县公安局2023年12月打击治理电信网络诈骗工作统计表"], ["单位", "打击情况", "", "", "", "预警劝阻", "", "", "宣传防范", "", ""],
          ["", "立案（起）", "同比", "涉案金额（万元）", "抓获嫌疑人（人）", "成功劝阻（起）", "止付金额（万元）", "挽回损失（万元）", "宣传活动（场）", "发放宣传单（份）", "受众（人次）"],
          ["龙山派出所", 5, "-37.5%", 42.6, 3, 12, 35.2, 18.65, 6, 1260, 1845], ["镇安派出所", 2, "-50%", 8.9, 1, 5, 6.8, 4.3, 4, 780, 960], ["勐糯派出所", 1, "0%", 3.3, 0, 3, 2, 0, 3, 610, 722],
          ["平达派出所", 0, "-100%", 0, 0, 2, 0, 0, 2, 390, 515], ["象达派出所", 3, "50%", 11.75, 2, 4, 9.6, 1.2, 3, 455, 604], ["合计", 11, "-31.3%", 66.55, 6, 26, 53.6, 24.15, 18, 3495, 4646])
    s.merge("A1:K1", "A2:A3", "B2:E2", "F2:H2", "I2:K2").role("title", "A1").role("header", "A2:K3").role("label", "A4:A8").role("ratio|note", "C4:C8").role("note|base|unread|label", "B4:B8", "D4:E8").may_flag("B2:E9", "G3:G9")
    s.role("label|total", "A9").role("total", "F9", "H9:K9").role(FREE, "B9:E9", "G9", "G4:G8")
    s.rows("A4:A8", unit="cell").columns(F=dict(measure="scams_stopped"), H="loss_prevented", I="sessions", J="leaflets", K="people_reached", G=dict(measure="loss_prevented", optional=True))
    s.facts("F4:F8", "I4:K8").facts("H4:H8", "G4:G8", scale=10000)
    for f in c.expected:
        if f["measure"] in ("scams_stopped", "loss_prevented"):
            f.pop("channel")
    return c


def k14() -> list[Case]:
    c = Case("k14-bare-form", "宣传数据.xlsx", "No unit, no period, no district: held with one error; options supply them.", held=True)
    s = c.sheet("Sheet1")
    s.put("A1", ["反诈宣传数据统计"], ["序号", "项目", "数量"], [1, "发放宣传手册（册）", 640], [2, "张贴公告（张）", "80余"], [3, "老年人讲座（场）", 2], [4, "讲座听众（人次）", 96], [5, "微信群推送（条）", 33], [6, "受教育群众（万人次）", 0.35])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("serial", "A3:A8").role("label", "B3:B8").role("figure", "C3:C8")
    s.rows("B3:B8", measure=["leaflets", "posters", "sessions", "people_reached", "posts", "people_reached"], channel=["handout", "posting", "lecture", "lecture|unspecified", "group_chat", "unspecified"],
           target_group=["unspecified", "unspecified", "elderly", "elderly|unspecified", "unspecified", "unspecified|residents"])
    s.facts("C3:C7", read={"C4": at_least(80, 89)}).facts("C8", scale=10000)
    c.problem("error", "held", "")
    full = c.variant("all", "With all three.", options=("--unit", "平达派出所", "--period", "2023-Q2", "--district", "龙陵县"), held=False)
    for f in full.expected:
        f.update(unit=["平达派出所"], period_start=["2023-04-01"], period_end=["2023-06-30"], district_contains=["龙陵县"], unit_type=["police"])
        f["channel"] = f["channel"] if isinstance(f["channel"], list) else [f["channel"]]
    no_period = c.variant("unit", "With --unit and --district only.", options=("--unit", "平达派出所", "--district", "龙陵县"), held=True)
    return [c, full, no_period]


def k15() -> Case:
    c = Case("k15-survey", "西夏区反诈知晓率调查结果（2023年9月）.xlsx", "A survey: questionnaires, people who know, 知晓率 and 满意度. Nothing of it is a campaign's figure.",
             **month("2023-09"), district_contains="西夏区")
    s = c.sheet("调查结果")
    s.put("A1", ["西夏区2023年9月群众反诈知晓率问卷调查结果"], ["街道", "调查人数（人）", "有效问卷（份）", "知晓人数（人）", "知晓率", "满意度（%）", "排名"],
          ["北京西路街道", 120, 117, 109, "93.2%", 96.5, 2], ["文昌路街道", 100, 98, 88, "89.8%", 94.1, 4], ["朔方路街道", 100, 100, 95, "95.0%", 97, 1], ["怀远路街道", 110, 106, 97, "91.5%", 95.3, 3], ["合计", 430, 421, 389, "92.4%", 95.7, ""])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:A6").role("label|total", "A7").role("ratio|total", "E7:F7").role("ratio", "E3:F6").role("serial|note|unread|ratio", "G3:G6").role("base|note|unread|total", "B3:D7").may_flag("*")
    return c


def k16() -> Case:
    c = Case("k16-plan-minutes-budget-roster", "回马镇2023年3月反诈宣传材料汇总.xlsx", "One sheet of figures among minutes, a budget and a roster of volunteers.",
             **month("2023-03"), unit="回马镇", unit_type="township", district_contains="回马镇")
    s = c.sheet("宣传统计")
    s.put("A1", ["大英县回马镇2023年3月反诈宣传情况统计表"], ["村（社区）", "宣传单（份）", "院坝会（场）", "参加人数（人次）"], ["四五村", 120, 2, 86], ["文武村", 95, 1, 44], ["回马社区", 210, 3, "150左右"], ["合计", 425, 6, 280])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:D6")
    s.rows("A3:A5", unit=["四五村|回马镇", "文武村|回马镇", "回马社区|回马镇"])
    s.columns(B="leaflets", C=dict(measure="sessions", channel=["lecture", "training", "unspecified"]), D="people_reached").facts("B3:D5", read={"D5": about(150)}, unit_type=["community", "township"])
    m = c.sheet("会议记录")
    m.put("A1", ["回马镇反诈工作会议记录"], ["会议时间", "会议名称", "参会人数", "议定事项"], ["2023年3月3日", "反诈工作部署会", 22, "各村本月发放宣传单不少于100份"], ["2023年3月20日", "反诈工作调度会", 18, "对进度滞后的村进行通报"])
    m.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role(FREE, "A3:D4").may_flag("*")
    b = c.sheet("经费预算")
    b.put("A1", ["回马镇反诈宣传经费预算表"], ["项目", "数量", "单价（元）", "金额（元）"], ["印制宣传单（份）", 5000, 0.3, 1500], ["制作横幅（条）", 20, 60, 1200], ["购买反诈扇子（把）", 1000, 1.5, 1500], ["合计", "", "", 4200])
    b.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role(FREE, "A3:D6").may_flag("*")
    r = c.sheet("志愿者名册")
    r.put("A1", ["回马镇反诈志愿者名册"], ["序号", "姓名", "性别", "年龄", "联系电话", "服务时长（小时）"], [1, "邓某某", "男", 46, "138****2211", 12], [2, "唐某", "女", 33, "159****0456", 9.5], [3, "王某某", "女", 51, "187****9034", 16])
    r.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("serial", "A3:A5").role(FREE, "B3:F5").may_flag("*")
    return c


def cases() -> list[Case]:
    return [k01(), k02(), k03(), k04(), k05(), k06(), k07(), k08(), k09(), k10(), k11(), k12(), k13(), *k14(), k15(), k16()]
