"""Fifteen tables more, written from the contract alone: areas and pages, forms, parts of summaries, other fields."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, SIGN, Case, at_least, at_most, days, month, num, other_field, sums


def named(n, county, *more):
    return "|".join(dict.fromkeys((n, county + n, *more)))


def areas() -> Case:
    c = Case("t01-areas-and-said-again", "三台县各派出所反诈宣传统计表（2023年9月）.xlsx", "片区 merged left, 小计 per area, 其中 lines after 总计, spacer column, planted wrong sub-total and total",
             **month("2023-09"), unit_type="police", district_contains="三台县")
    a = [["潼川派出所", 1830, 64, 7, 2210, 340], ["北坝派出所", 1520, 48, 5, 1765, 296], ["城西派出所", 980, 30, 4, 1120, 188]]
    b = [["芦溪派出所", 760, 22, 3, 905, 140], ["立新派出所", 415, "", 2, 480, 92]]
    d = [["塔山派出所", 530, 18, 2, 640, 121], ["古井派出所", 395, 12, 1, 425, 77], ["观桥派出所", 450, 15, 2, 512, 83]]
    s = c.sheet("9月")
    def line(i, area, r): return [i, area, r[0], r[1], r[2], "", r[3], r[4], r[5]]
    def st(rows):
        return sums(rows, range(1, 6))
    def tot(name, t): return [name, "", "", t[0], t[1], "", t[2], t[3], t[4]]
    ta, tb, td = st(a), st(b), st(d)
    tb_w = [1157, *tb[1:]]          # 1175 -> 1157 swapped digits
    al = [x + y + z for x, y, z in zip(ta, tb, td, strict=True)]
    al_w = [al[0], al[1], al[2], al[3] - 640, al[4]]
    s.put("A1", ["三台县公安局各派出所反诈宣传工作统计表"], ["统计时间：2023年9月1日至9月30日", "", "", "", "", "", "", "单位：份、张、场、人次、户"],
          ["序号", "片区", "派出所", "资料发放", "", "", "活动开展", "", ""], ["", "", "", "宣传单（份）", "海报（张）", "", "集中宣传（场）", "受众（人次）", "入户（户）"],
          *[line(i + 1, "城区" if i == 0 else "", r) for i, r in enumerate(a)], tot("小计", ta),
          *[line(i + 4, "北路" if i == 0 else "", r) for i, r in enumerate(b)], tot("小计", tb_w),
          *[line(i + 6, "南路" if i == 0 else "", r) for i, r in enumerate(d)], tot("小计", td),
          tot("总计", al_w), tot("其中：城区", ta), tot("农村", [x + y for x, y in zip(tb, td, strict=True)]))
    s.merge("A1:I1", "A2:F2", "H2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "G3:I3", "B5:B7", "B9:B10", "B12:B14", "A8:C8", "A11:C11", "A15:C15", "A16:C16", "A17:C17", "A18:C18")
    s.role("title", "A1").role("meta", "A2", "H2").role("header", "A3:I4").role("serial", "A5:A7", "A9:A10", "A12:A14").role("label", "B5:C7", "B9:C10", "B12:C14")
    s.role("label|total", "A8", "A11", "A15:A18").role("total", "D8:I8", "D11:I11", "D15:I18")
    for f, last, rows in ((5, 7, a), (9, 10, b), (12, 14, d)):
        s.rows(f"C{f}:C{last}", unit=[f"{r[0]}|三台县公安局{r[0]}" for r in rows])
        s.columns(D="leaflets", E="posters", G=dict(measure="sessions", channel="stall|unspecified"), H=dict(measure="people_reached", channel=ANYCH), I="households")
        s.facts(f"D{f}:I{last}")
    s.problem("query", "小计 1157 for 1175", "D11", says=(1175, 18)).problem("query", "总计 lacks 塔山 640", "H16", says=(640, "H12", "塔山")).may_flag("D16", "D18", "H18", "D8", "D15")
    return c


def school_form() -> Case:
    c = Case("t02-form-of-three-pairs", "三台县芦溪中学反诈宣传情况统计表.xlsx", "form, three pairs a row, sections, bases, text answers, 若干",
             **month("2023-10"), unit="三台县芦溪中学|芦溪中学", unit_type="school", district_contains="三台县")
    s = c.sheet("Sheet1")
    s.put("A1", ["中小学校反诈宣传教育情况统计表"], ["学校名称（盖章）", "三台县芦溪中学", "", "统计月份", "2023年10月", ""],
          ["一、基本情况"], ["在校学生数（人）", 2860, "教职工数（人）", 214, "班级数（个）", 52],
          ["二、宣传教育开展情况"], ["主题班会（节）", 52, "反诈讲座（场）", 2, "国旗下讲话（次）", 1], ["发放致家长一封信（份）", 2860, "张贴海报（张）", "若干", "悬挂横幅（条）", 6],
          ["黑板报（块）", 52, "电子屏（块）", 3, "校园广播（次）", 12], ["参与学生（人次）", "2700余", "参与家长（人次）", 1930, "参与教师（人次）", "近200"],
          ["三、特色做法"], ["组织学生编排反诈情景剧，评选优秀手抄报。"], ["填表人：", "蒋××", "负责人：", "邓××", "联系电话：", "0816-5421110"])
    s.merge("A1:F1", "B2:C2", "E2:F2", "A3:F3", "A5:F5", "A10:F10", "A11:F11")
    s.role("title", "A1").role("meta|label|header", "A2:E2").role("label|header|title", "A3", "A5", "A10").role("label|header|base", "A4", "C4", "E4").role("base", "B4", "D4", "F4")
    s.role("label|header", "A6:A9", "C6:C9", "E6:E9").role("note", "A11").role("note|meta|label|serial", "A12:F12")
    f = s.fact
    f("B6", "sessions", 52, channel="class_meeting", target_group="students|unspecified")
    f("D6", "sessions", 2, channel="lecture", target_group="unspecified|students")
    f("F6", "sessions", 1, channel=ANYCH, target_group="unspecified|students")
    f("B7", "leaflets", 2860, target_group="parents")
    f("F7", "banners", 6)
    f("B8", "boards", 52)
    f("D8", "screens", 3)
    f("F8", "broadcasts", 12)
    f("B9", "people_reached", at_least(2700, 2799), target_group="students")
    f("D9", "people_reached", 1930, target_group="parents")
    f("F9", "people_reached", at_most(200, 100), target_group="teachers")
    s.problem("query", "若干", "D7")
    return c


def ledger_doubled() -> Case:
    c = Case("t03-ledger-with-months", "三台县公安局芦溪派出所2023年反诈宣传台账.xlsx", "ledger with month sections, cancelled in the name, total rows per month, total counts a row twice",
             unit="三台县公安局芦溪派出所|芦溪派出所", unit_type="police", district_contains="三台县")
    s = c.sheet("台账")
    s.put("A1", ["芦溪派出所反诈宣传活动台账（2023年）"], ["序号", "时间", "活动名称", "地点", "对象", "形式", "参加人数", "发放资料", "参与民辅警", "备注"], ["", "", "", "", "", "", "（人）", "（份）", "（人）", ""],
          ["3月"], [1, "3月5日", "学雷锋日反诈宣传", "芦溪镇街心花园", "群众", "设点宣传", 260, 400, 6, ""], [2, "3月11日", "反诈进企业", "芦溪工业园", "企业员工", "座谈", 75, 80, 3, ""], [3, "3月24日", "反诈坝坝会（因雨取消）", "五里村", "村民", "坝坝会", 60, 100, 2, ""],
          ["小计", "", "", "", "", "", 335, 480, 9, ""],
          ["4月"], [4, "4月8日", "反诈进校园", "芦溪中学", "学生", "讲座", 540, 560, 4, "副校长主持"], [5, "4月15日", "国家安全教育日反诈宣传", "芦溪镇政府门口", "同上", "设点宣传", 180, 220, 5, ""], [6, "4月26日", "银行网点反诈宣传", "农商银行芦溪支行", "储户", "〃", 45, 60, 2, "与农商行联合"],
          ["小计", "", "", "", "", "", 765, 900, 11, ""], ["合计", "", "", "", "", "", 1100, 1380, 20, ""])
    s.merge("A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "J2:J3", "A4:J4", "A9:J9", "A8:F8", "A13:F13", "A14:F14")
    s.role("title", "A1").role("header", "A2:J3").role("label|header|title", "A4", "A9").role("serial", "A5:A7", "A10:A12").role("label", "B5:B6", "D5:F6", "B10:B12", "D10:F12").role("label|planned", "B7:F7").role("label|figure", "C5:C6", "C10:C12")
    s.role("planned", "G7:I7").role("label|total", "A8", "A13", "A14").role("total", "G8:I8", "G13:I14").role("note|label", "J10", "J12")
    for r, d, g, ch in ((5, "03-05", "residents|unspecified", "stall"), (6, "03-11", "workers", "training"), (10, "04-08", "students", "lecture"), (11, "04-15", "students", "stall"), (12, "04-26", "bank_customers", "stall")):
        s.by_row[r] = {**days("2023-" + d), "target_group": g, "activity": f"{s.cells[f'C{r}']}|{s.cells[f'D{r}']}"}
        s.fact(f"C{r}", "sessions", 1, channel=ch).fact(f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch).fact(f"H{r}", "leaflets", s.cells[f"H{r}"], channel=[ch, "handout"]).fact(f"I{r}", "staff", s.cells[f"I{r}"], channel=[ch, "unspecified"], target_group=[*g.split("|"), "unspecified"])
    s.problem("query", "小计 900 for 840: row 12 twice", "H13", says=(60, "H12", 840)).may_flag("H14")
    return c


def rows_of_which() -> Case:
    c = Case("t04-items-down-of-which", "绵阳市三台县金石镇2023年11月反诈宣传月报.xlsx", "indicators down, 其中 two levels in rows, 本月/上月/增减/本年累计 across",
             **month("2023-11"), unit="金石镇", unit_type="township", district_contains="金石镇|三台县")
    s = c.sheet("月报")
    rows = [["一、宣传活动", "场", 18, 15, 3, 142], ["　其中：集中宣传", "场", 5, 4, 1, 40], ["　　　　入户宣讲", "场", 9, 8, 1, 71], ["二、受教育群众", "人次", 3260, 2900, 360, 25480], ["　其中：老年人", "人次", 1180, 1020, 160, 9040],
            ["　　　　其中：独居老人", "人次", 96, 88, 8, 702], ["　　　　学生", "人次", 870, 800, 70, 6650], ["三、发放宣传资料", "份", 3500, 3100, 400, 27600], ["四、张贴海报", "张", 45, 60, -15, 512], ["五、安装国家反诈中心APP", "人", 128, 140, -12, 1930]]
    s.put("A1", ["金石镇反诈宣传工作月报表"], ["填报单位：三台县金石镇人民政府", "", "", "2023年11月"], ["指标", "计量单位", "本月数", "上月数", "比上月增减", "本年累计"], *rows, ["镇长：　　　　　　分管领导：　　　　　　填表：廖××"])
    s.merge("A1:F1", "A2:C2", "D2:F2", "A14:F14")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("label|header", "A4:B13").role("cumulative", "F4:F13").role("ratio|note", "E4:E13").role("note|cumulative|ratio|total", "D4:D13").role(SIGN, "A14")
    s.attributes["unit"] = "金石镇人民政府|三台县金石镇人民政府|金石镇"
    f = s.fact
    f("C4", "sessions", 4, channel=ANYCH)
    f("C5", "sessions", 5, channel="stall")
    f("C6", "sessions", 9, channel="door_to_door")
    f("C7", "people_reached", 3260 - 1180 - 870, target_group="unspecified|residents")
    f("C8", "people_reached", 1180 - 96, target_group="elderly")
    f("C9", "people_reached", 96, target_group="elderly_alone")
    f("C10", "people_reached", 870, target_group="students")
    f("C11", "leaflets", 3500)
    f("C12", "posters", 45)
    f("C13", "app_installs", 128)
    return c


def group_by_channel() -> Case:
    c = Case("t05-groups-by-channel", "奎屯市团结社区反诈宣传对象分类统计.xlsx", "groups x channels in people, diagonal corner, totals on both edges, one row total with swapped digits",
             **month("2023-07"), unit="团结社区", unit_type="community", measure="people_reached", district_contains="奎屯市")
    rows = [["老年人", 120, 86, 45, 12], ["青少年", 64, "", 110, ""], ["务工人员", 75, 38, 20, 31], ["商户", 52, 97, "—", 40], ["其他居民", 210, 145, 66, 80]]
    s = c.sheet("7月")
    def t(r):
        return sum(map(num, r[1:]))
    s.put("A1", ["奎屯市团结路街道团结社区2023年7月反诈宣传受众情况表"], ["", "", "", "", "单位：人次"], ["        方式\n对象", "集中宣传", "入户走访", "专题讲座", "电话提醒", "合计"],
          *[[*r, t(r)] for r in rows], ["合计", *sums(rows, range(1, 5)), sum(t(r) for r in rows)])
    s.cells["F6"] = 146
    s.merge("A1:F1", "E2:F2")
    s.role("title", "A1").role("meta", "E2").role("header", "A3:F3").role("label", "A4:A8").role("label|total", "A9").role("total", "F4:F9", "B9:E9")
    s.rows("A4:A8", target_group=["elderly", "youth", "migrant_workers", "merchants", "residents|unspecified"])
    s.columns(B={"channel": "stall"}, C={"channel": "door_to_door"}, D={"channel": "lecture"}, E={"channel": "phone"}).facts("B4:E8")
    s.problem("query", "146 for 164", "F6", says=(164, 18)).may_flag("F9")
    return c


def partly_summary() -> Case:
    c = Case("t06-partly-a-summary", "余干县各派出所反诈宣传汇总（2023年8月）.xlsx", "汇总 has five stations, three of them with a sheet of their own by village; the others count from 汇总",
             **month("2023-08"), district_contains="余干县")
    data = {"玉亭所": [["东山岭社区", 320, 2, 210], ["沙港村", 140, 1, 88]], "黄金埠所": [["金埠社区", 260, 1, 175], ["何家村", 90, "", 64], ["王溪村", 110, 1, 79]], "瑞洪所": [["前湖村", 180, 1, 130], ["后岩村", 95, 0, 70]]}
    z = c.sheet("汇总", unit_type="police")
    rows = [[k.replace("所", "派出所"), *sums(v, range(1, 4))] for k, v in data.items()] + [["石口派出所", 215, 2, 160], ["古埠派出所", 305, 3, 244]]
    z.put("A1", ["余干县公安局各派出所2023年8月反诈宣传汇总表"], ["单位", "宣传单（份）", "集中宣传（场）", "受众（人次）"], *rows, ["合计", *sums(rows, range(1, 4))])
    z.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|total", "A3:A5", "A8").role("label", "A6:A7").role("total", "B3:D5", "B8:D8")
    z.rows("A6:A7", unit="cell").columns(B="leaflets", C=dict(measure="sessions", channel="stall"), D=dict(measure="people_reached", channel=ANYCH)).facts("B6:D7")
    for k, v in data.items():
        s = c.sheet(k, unit_type="community|police")
        n = len(v)
        s.put("A1", [f"{k.replace('所', '派出所')}反诈宣传统计表"], ["村（社区）", "宣传单（份）", "集中宣传（场）", "受众（人次）"], *v, ["小计", *sums(v, range(1, 4))])
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", f"A3:A{2+n}").role("label|total", f"A{3+n}").role("total", f"B{3+n}:D{3+n}")
        s.rows(f"A3:A{2+n}", unit=[f"{r[0]}|{k.replace('所', '派出所')}" for r in v])
        s.columns(B="leaflets", C=dict(measure="sessions", channel="stall"), D=dict(measure="people_reached", channel=ANYCH)).facts(f"B3:D{2+n}")
    return c


def mixed_places() -> Case:
    c = Case("t07-two-beside-one-below", "静宁县城关街道反诈宣传一览（2023年6月）.xlsx", "left a list, right a small table with its caption, below a third over the full width",
             **month("2023-06"), district_contains="静宁县")
    s = c.sheet("一览")
    s.put("A1", ["静宁县2023年6月反诈宣传一览表"])
    s.put("A2", ["表一 各社区"], ["社区", "宣传单（份）", "入户（户）"], ["阿阳社区", 340, 120], ["成纪社区", 280, 96], ["南关社区", 195, 71], ["合计", 815, 287])
    s.put("E2", ["表二 各学校"], ["学校", "班会（节）", "学生（人次）"], ["静宁一中", 40, 2100], ["阿阳小学", 24, 1050], ["合计", 64, 3150])
    s.put("A10", ["表三 各银行网点"], ["网点", "宣传折页（份）", "厅堂宣传（场）", "劝阻（起）", "挽回损失（万元）"], ["农行静宁支行", 150, 6, 1, 2.5], ["邮储静宁支行", 120, 4, "", ""], ["合计", 270, 10, 1, 2.5])
    s.merge("A1:G1", "A2:C2", "E2:G2", "A10:E10")
    s.role("title", "A1").role("title|header|label|meta", "A2", "E2", "A10").role("header", "A3:G3", "A11:E11").role("label", "A4:A6", "E4:E5", "A12:A13").role("label|total", "A7", "E6", "A14").role("total", "B7:C7", "F6:G6", "B14:E14")
    s.rows("A4:A6", unit="cell").columns(B="leaflets", C="households").facts("B4:C6", unit_type="community")
    for r in (4, 5):
        s.fact(f"F{r}", "sessions", s.cells[f"F{r}"], channel="class_meeting", target_group="unspecified|students", unit=s.cells[f"E{r}"], unit_type="school").fact(f"G{r}", "people_reached", s.cells[f"G{r}"], target_group="students", unit=s.cells[f"E{r}"], channel="unspecified|class_meeting")
    for r in (12, 13):
        s.fact(f"B{r}", "leaflets", s.cells[f"B{r}"], unit=s.cells[f"A{r}"], unit_type="bank", channel="handout").fact(f"C{r}", "sessions", s.cells[f"C{r}"], unit=s.cells[f"A{r}"], channel="branch")
    s.fact("D12", "scams_stopped", 1, unit="农行静宁支行").fact("E12", "loss_prevented", 25000, unit="农行静宁支行")
    return c


def last_year() -> Case:
    c = Case("t08-beside-last-year", "克拉玛依区2023年上半年反诈宣传对比表.xlsx", "今年 beside 去年同期, 增减 and 增幅; composite three-level header",
             **month("2023-01..2023-06"), district_contains="克拉玛依区", unit_type="township")
    rows = [["昆仑路街道", 12, 10, 5200, 4300], ["胜利路街道", 9, 9, 3860, 4100], ["银河路街道", 15, 8, 6415, 3900], ["天山路街道", 7, 6, 2980, 2750]]
    def line(r): return [r[0], r[1], r[2], r[1] - r[2], f"{(r[1]-r[2])/r[2]*100:.1f}%", r[3], r[4], r[3] - r[4], f"{(r[3]-r[4])/r[4]*100:.1f}%"]
    s = c.sheet("对比")
    t = ["合计", *sums(rows, range(1, 5))]
    s.put("A1", ["克拉玛依区2023年上半年反诈宣传情况对比表"], ["街道", "宣传活动（场次）", "", "", "", "受教育群众（人次）", "", "", ""], ["", "2023年1-6月", "2022年1-6月", "增减", "增幅", "2023年1-6月", "2022年1-6月", "增减", "增幅"], *[line(r) for r in rows], line(t))
    s.merge("A1:I1", "A2:A3", "B2:E2", "F2:I2")
    s.role("title", "A1").role("header", "A2:I3").role("label", "A4:A7").role("label|total", "A8").role("ratio|note", "D4:E7", "H4:I7").role("total|ratio|note", "B8:I8")
    s.rows("A4:A7", unit=[f"{r[0]}|克拉玛依区{r[0]}|{r[0]}办事处" for r in rows])
    s.columns(B=dict(measure="sessions", channel=ANYCH), F=dict(measure="people_reached", channel=ANYCH)).facts("B4:B7", "F4:F7")
    # last year's own figures are figures of another period: either counted there or control
    for col, m, k in (("C", "sessions", 2), ("G", "people_reached", 4)):
        for i, r in enumerate(rows):
            s.fact(f"{col}{4+i}", m, r[k], optional=True, period_start="2022-01-01", period_end="2022-06-30")
    return c


def others() -> list[Case]:
    edu = other_field("t09-education", "各级各类学校基本情况（2022年）.xlsx", "18-2", [["18-2  各级各类学校基本情况（2022年）"], ["", "", "", "", "", "单位：所、人"], ["学校类别", "学校数", "毕业生数", "招生数", "在校学生数", "教职工数", ""], ["", "", "", "", "", "", "其中：专任教师"],
                  ["普通高等学校", 3, 8210, 10330, 34215, 2410, 1873], ["中等职业学校", 6, 3120, 3980, 11204, 860, 712], ["普通中学", 48, 15330, 16021, 47880, 4630, 4122], ["  高中", 11, 5210, 5630, 16950, 1720, 1530], ["  初中", 37, 10120, 10391, 30930, 2910, 2592], ["小学", 112, 12830, 13905, 79120, 5110, 4890], ["特殊教育学校", 1, 12, 20, 146, 45, 38], ["幼儿园", 135, 9870, 8750, 26110, 3350, 1908]],
                  ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:G3"], "A3:G4", "education statistics")
    acc = other_field("t10-traffic", "2022年道路交通事故情况.xls", "Sheet1", [["22-5 道路交通事故情况"], ["项  目", "计量单位", "2021年", "2022年", "2022年为2021年%"], ["一、事故起数", "起", 512, 478, 93.4], ["  #死亡事故", "起", 41, 36, 87.8], ["二、死亡人数", "人", 44, 38, 86.4], ["三、受伤人数", "人", 590, 541, 91.7], ["四、直接财产损失", "万元", 210.4, 187.2, 89.0], ["五、万车死亡率", "人/万车", 1.92, 1.57, 81.8]], ["A1:E1"], "A2:E2", "traffic accidents")
    hea = other_field("t11-health", "医疗卫生机构诊疗服务情况.xlsx", "23-8", [["医疗卫生机构诊疗人次及入院人数（2022年）"], ["机构名称", "诊疗人次数（万人次）", "", "入院人数（万人）", "健康检查人次（万人次）", "病床使用率(%)"], ["", "合计", "#门急诊", "", "", ""], ["总计", 412.6, 380.2, 14.8, 52.3, ""], ["医院", 205.1, 198.7, 11.9, 20.6, 78.5], ["基层医疗卫生机构", 190.3, 165.4, 2.1, 28.0, 45.2], ["  社区卫生服务中心", 66.0, 60.1, 0.2, 8.8, 30.1], ["  乡镇卫生院", 88.4, 75.0, 1.9, 17.5, 52.7], ["妇幼保健院", 17.2, 16.1, 0.8, 3.7, 60.3]], ["A1:F1", "A2:A3", "B2:C2", "D2:D3", "E2:E3", "F2:F3"], "A2:F3", "health statistics")
    cri = other_field("t12-crime", "三台县2023年电信网络诈骗案件情况统计.xlsx", "案件", [["三台县2023年1-9月电信网络诈骗案件情况统计表"], ["派出所", "立案（起）", "破案（起）", "抓获犯罪嫌疑人（人）", "涉案金额（万元）", "止付冻结（万元）", "万人发案率"], ["潼川", 86, 21, 14, 342.5, 51.2, "6.2"], ["北坝", 51, 12, 9, 180.3, 20.1, "5.5"], ["芦溪", 33, 8, 5, 96.7, 8.0, "4.1"], ["合计", 170, 41, 28, 619.5, 79.3, ""]], ["A1:G1"], "A2:G2", "crime statistics")
    return [edu, acc, hea, cri]


def days_across() -> Case:
    c = Case("t13-weekdays-with-dates", "余干县各小学反诈宣传周统计（11月6日-10日）.xlsx", "days across with two measures each, weekday above, 合计 block, year in the sub-title",
             unit_type="school", district_contains="余干县")
    names = ["余干县第一小学", "余干县第二小学", "玉亭镇中心小学", "瑞洪镇中心小学"]
    data = [[6, 270, 6, 281, "", "", 4, 180, 8, 355], [4, 190, "", "", 5, 226, "", "", 3, 140], [3, 128, 3, 131, 2, 88, 0, 0, 2, 90], ["", "", 1, 42, 2, 85, 1, 40, "", ""]]
    s = c.sheet("宣传周")
    d = ["周一（11.6）", "周二（11.7）", "周三（11.8）", "周四（11.9）", "周五（11.10）"]
    s.put("A1", ["余干县小学“反诈宣传周”活动统计表"], ["（2023年11月6日—11月10日）"], ["学校", d[0], "", d[1], "", d[2], "", d[3], "", d[4], "", "合计", ""], ["", *["班会（节）", "学生（人次）"] * 6],
          *[[n, *r, sum(map(num, r[0::2])), sum(map(num, r[1::2]))] for n, r in zip(names, data, strict=True)], ["总计", *[sum(num(r[k]) for r in data) for k in range(10)], sum(num(x) for r in data for x in r[0::2]), sum(num(x) for r in data for x in r[1::2])])
    s.merge("A1:M1", "A2:M2", "A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:M3")
    s.role("title", "A1").role("title|meta", "A2").role("header", "A3:M4").role("label", "A5:A8").role("label|total", "A9").role("total", "L5:M9", "B9:K9")
    s.rows("A5:A8", unit=[f"{n}|{n.removeprefix('余干县')}" for n in names])
    for i in range(5):
        a, b = "BDFHJ"[i], "CEGIK"[i]
        s.columns(**{a: dict(measure="sessions", channel="class_meeting", target_group="unspecified|students", **days(f"2023-11-{6+i:02d}")), b: dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting", **days(f"2023-11-{6+i:02d}"))})
    s.facts("B5:K8")
    return c


def carried() -> Case:
    c = Case("t14-pages-carried-over", "静宁县威戎派出所入户宣传登记（2023年5月）.xlsx", "two printed pages with 本页合计, 承前页, 累计 at the page's foot, header again",
             **month("2023-05"), unit="威戎派出所|静宁县公安局威戎派出所", unit_type="police|community", district_contains="静宁县")
    p1 = [["李沟村", 42, 45, 160], ["新胜村", 38, 40, 141], ["上磨村", 55, 60, 203]]
    p2 = [["武高村", 29, 30, 98], ["下沟村", 47, 50, 175]]
    head = ["序号", "村名", "入户数（户）", "宣传单（份）", "受教育（人次）", "签名"]
    s = c.sheet("登记")
    t1, t2 = sums(p1, range(1, 4)), sums(p2, range(1, 4))
    s.put("A1", ["威戎派出所反诈入户宣传登记表"], ["单位：静宁县公安局威戎派出所", "", "", "2023年5月", "", "第1页"], head, *[[i + 1, *r, "王××"] for i, r in enumerate(p1)], ["本页小计", "", *t1],
          [], ["威戎派出所反诈入户宣传登记表"], ["单位：静宁县公安局威戎派出所", "", "", "2023年5月", "", "第2页"], head, ["承前页", "", *t1], *[[i + 4, *r, "李××"] for i, r in enumerate(p2)], ["本页小计", "", *t2], ["累计", "", *[x + y for x, y in zip(t1, t2, strict=True)]])
    s.merge("A1:F1", "A9:F9", "A7:B7", "A12:B12", "A15:B15", "A16:B16")
    s.role("title", "A1").role("title|header", "A9").role("meta", "A2", "D2", "A10", "D10").role("meta|note", "F2", "F10").role("header", "A3:F3").role("header", "A11:F11").role("serial", "A4:A6", "A13:A14").role("label", "B4:B6", "B13:B14").role("note|label", "F4:F6", "F13:F14")
    s.role("label|total", "A7", "A12", "A15").role("label|total|cumulative", "A16").role("total", "C7:E7", "C12:E12", "C15:E15").role("total|cumulative", "C16:E16")
    for span in ("4:{}6", "13:{}14"):
        a, b = span.split(":")
        s.rows(f"B{a}:{b.format('B')}", unit=[f"威戎派出所|静宁县公安局威戎派出所|{s.cells[f'B{r}']}" for r in range(int(a), int(b[2:]) + 1)])
        s.columns(C="households", D=dict(measure="leaflets", channel="handout|door_to_door"), E=dict(measure="people_reached", channel="door_to_door|unspecified")).facts(f"C{a}:{b.format('E')}")
    return c


def plan_text_columns() -> Case:
    c = Case("t15-planned-and-held", "奎屯市各单位反诈宣传月活动完成情况.xlsx", "计划场次 beside 实际场次, a base column 职工人数, remarks with figures, a text column, 排名, cancelled row, 覆盖率",
             **month("2023-09"), district_contains="奎屯市")
    rows = [["奎屯市教育局", 320, 6, 5, 1450, 1600, "96.5%", 1, "10月补开1场，预计200人"], ["奎屯市税务局", 115, 3, 3, 402, 450, "88.0%", 3, ""], ["奎屯市住建局", 98, 2, 0, "", "", "", "", "活动推迟至10月"], ["奎屯市总工会", 42, 4, 4, 860, 900, "91.2%", 2, "含线上直播1场，观看3200人次"]]
    s = c.sheet("完成情况")
    s.put("A1", ["奎屯市“全民反诈宣传月”活动完成情况表"], ["（2023年9月）"], ["单位", "在职职工数（人）", "计划开展（场）", "实际开展（场）", "参加人次", "发放资料（份）", "职工参与率", "排名", "说明"], *rows, ["合计", *sums(rows, (1, 2, 3, 4, 5)), "", "", ""])
    s.merge("A1:I1", "A2:I2")
    s.role("title", "A1").role("title|meta", "A2").role("header", "A3:I3").role("label", "A4:A7").role("base", "B4:B7").role("planned", "C4:C7").role("ratio", "G4:G7").role("serial|ratio|note", "H4:H7").role("note|label", "I4", "I6").role("label|total", "A8").role("total|base|planned", "B8:F8")
    s.rows("A4:A7", unit="cell").columns(D=dict(measure="sessions", channel=ANYCH, unit_type="government|other"), E=dict(measure="people_reached", channel=ANYCH), F="leaflets").facts("D4:F7")
    s.fact("I7", "views", 3200, optional=True).fact("I7", "people_reached", 3200, optional=True).fact("I7", "sessions", 1, optional=True).may_flag("I7", "I4")
    return c


def cases():
    return [areas(), school_form(), ledger_doubled(), rows_of_which(), group_by_channel(), partly_summary(), mixed_places(), last_year(), *others(), days_across(), carried(), plan_text_columns()]
