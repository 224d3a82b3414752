"""Fourteen roll-ups as a county office collects them: written from the contract alone."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, about, at_least, at_most, between, days, month

SIGN = "note|meta|label|serial"
SIX = dict(zip("CDEFGH", (("residents", ""), ("students", ""), ("workers", ""), ("villagers", ""), ("officials", ""), ("residents", "door_to_door")), strict=True))


def num(x: object) -> float:
    return x if isinstance(x, (int, float)) else 0


def total(rows: list, k: int) -> float:
    return sum(num(r[k]) for r in rows)


def totals(rows: list, first: int, last: int) -> list:
    return [total(rows, k) for k in range(first, last)]


def named(name: str, county: str, *more: str) -> str:
    bare = name.removeprefix(county)
    return "|".join(dict.fromkeys((name, bare, county + bare, *more)))


def six_entries() -> Case:
    c = Case("q01-six-entries", "附件1：大英县各镇反诈“六进”统计表.xlsx", "六进 columns of sessions with 小计, title over two rows, 附件 line, 单位 line, footnotes ※.",
             **month("2023-03"), unit_type="township", district_contains="大英县")
    rows = [["盐井街道", 6, 4, 5, 0, 2, 11], ["蓬莱镇", 4, 3, 2, 5, 1, 8], ["隆盛镇", 3, 2, 1, 6, 1, 7], ["回马镇", 2, 2, "", 4, 1, 5], ["卓筒井镇", 1, 1, "/", 3, 1, 4], ["玉峰镇", 1, 2, 1, 4, "-", 6], ["象山镇", 1, 1, 0, 3, 1, 3]]
    more = [[3860, 4120], [2475, 2600], [1890, 2010], [1240, 1350], [965, 900], [1105, 1180], [730, 800]]
    s = c.sheet("六进")
    s.put("A1", ["附件1"], ["大英县反诈宣传“六进”活动"], ["开展情况统计表（2023年3月）"], ["填报单位：大英县反诈中心", "", "", "", "", "", "", "", "", "填报时间：2023年4月4日"],
          ["序号", "镇\n（街道）", "“六进”宣传活动（场次）", "", "", "", "", "", "", "受教育群众\n（人次）※", "发放宣传\n资料（份）①"],
          ["", "", "进社区", "进学校", "进企业", "进农村", "进机关", "进家庭", "小计"],
          *[[i + 1, *r, sum(map(num, r[1:])), *m] for i, (r, m) in enumerate(zip(rows, more, strict=True))],
          ["合  计", "", *totals(rows, 1, 7), sum(totals(rows, 1, 7)), *totals(more, 0, 2)], ["※ 受教育群众按实际到场人次填写。"], ["① 含宣传单、折页、一封信。"])
    s.merge("A2:K2", "A3:K3", "A4:D4", "J4:K4", "A5:A6", "B5:B6", "C5:I5", "J5:J6", "K5:K6", "A14:B14", "A15:K15", "A16:K16")
    s.role("title|meta|note", "A1").role("title", "A2:A3").role("meta", "A4", "J4").role("header", "A5:K6").role("serial", "A7:A13").role("label", "B7:B13")
    s.role("total", "I7:I13", "C14:K14").role("label|total", "A14").role("note|meta", "A15:A16")
    s.rows("B7:B13", unit=[named(r[0], "大英县") for r in rows])
    for col, (g, ch) in SIX.items():
        s.columns(**{col: dict(measure="sessions", target_group=f"{g}|unspecified", channel=f"unspecified|stall|lecture|{ch or 'lecture'}")})
    s.columns(J="people_reached", K="leaflets").facts("C7:H13", "J7:K13")
    return c


def four_columns() -> Case:
    c = Case("q02-this-last-change-sum", "龙陵县公安局各派出所反诈宣传6月统计.xlsx", "本月 | 上月 | 环比 | 累计 under each measure; spaced-out headers; station names short in some rows.",
             **month("2023-06"), unit_type="police", district_contains="龙陵县")
    rows = [["龙山派出所", 3120, 2890, 16840, 9, 8, 47], ["镇安所", 1450, 1500, 8120, 5, 5, 26], ["勐糯派出所", 860, 790, 4630, 3, 4, 19], ["平达所", 540, 610, 3275, 2, 2, 12], ["象达派出所", 705, 640, 3910, 3, 2, 15], ["碧寨派出所", 415, 415, 2260, 0, 1, 6]]
    s = c.sheet("Sheet1")

    def change(a: float, b: float) -> str:
        return f"{(a - b) / b * 100:+.1f}%" if a != b else "持平"

    s.put("A1", ["龙陵县公安局各派出所反诈宣传情况统计表"], ["统计月份：2023年6月", "", "", "", "", "", "单位：份、场"],
          ["单    位", "发 放 宣 传 资 料（份）", "", "", "", "宣 传 场 次（场）", "", "", ""], ["", "本月", "上月", "环比", "累计", "本月", "上月", "环比", "累计"],
          *[[r[0], r[1], r[2], change(r[1], r[2]), r[3], r[4], r[5], change(r[4], r[5]), r[6]] for r in rows],
          ["合    计", total(rows, 1), total(rows, 2), change(total(rows, 1), total(rows, 2)), total(rows, 3), total(rows, 4), total(rows, 5), "持平", total(rows, 6)],
          ["填表人：段××", "", "", "审核人：杨××"])
    s.merge("A1:I1", "A2:C2", "G2:I2", "A3:A4", "B3:E3", "F3:I3")
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:I4").role("label", "A5:A10").role("ratio|note", "D5:D10", "H5:H10").role("cumulative", "E5:E10", "I5:I10")
    s.role("label|total", "A11").role("total", "B11", "F11").role("total|cumulative", "C11", "E11", "G11", "I11").role("total|ratio|note", "D11", "H11").role(SIGN, "A12", "D12")
    s.rows("A5:A10", unit=[f"{r[0]}|{r[0][:2]}所|{r[0][:2]}派出所|龙陵县公安局{r[0][:2]}派出所" for r in rows])
    s.columns(B="leaflets", F="sessions").facts("B5:B10", "F5:F10")
    s.role("note", "C5:C10", "G5:G10")
    return c


def online_offline() -> Case:
    c = Case("q03-online-offline-subtotals", "闽清县各乡镇2023年7月线上线下反诈宣传受众.xlsx", "线下 and 线上 blocks of the same measure, 小计 in each, 合计 at the end.",
             **month("2023-07"), unit_type="township", district_contains="闽清县", measure="people_reached")
    rows = [["梅城镇", 1860, 940, 720, 3200, 650], ["坂东镇", 1205, 610, 480, 1890, ""], ["池园镇", 870, 455, 300, 1240, 210], ["白樟镇", 640, "", 260, 980, 0], ["金沙镇", 515, 248, 190, 760, 135], ["省璜镇", 430, 196, 150, 605, 88]]
    s = c.sheet("7月")
    s.put("A1", ["闽清县各乡镇反诈宣传受众情况统计表（2023年7月）"], ["", "", "", "", "", "", "", "", "计量单位：人次"],
          ["乡  镇", "线下宣传受众", "", "", "", "线上宣传受众", "", "", "合 计"], ["", "集中宣传", "入户走访", "讲座宣讲", "小计", "微信群", "直播", "小计", ""],
          *[[r[0], *r[1:4], sum(map(num, r[1:4])), *r[4:], sum(map(num, r[4:])), sum(map(num, r[1:]))] for r in rows],
          ["总  计", *totals(rows, 1, 4), sum(totals(rows, 1, 4)), *totals(rows, 4, 6), sum(totals(rows, 4, 6)), sum(totals(rows, 1, 6))])
    s.merge("A1:I1", "A3:A4", "B3:E3", "F3:H3", "I3:I4")
    s.role("title", "A1").role("meta", "I2").role("header", "A3:I4").role("label", "A5:A10").role("total", "E5:E10", "H5:I10", "B11:I11").role("label|total", "A11")
    s.rows("A5:A10", unit=[named(r[0], "闽清县") for r in rows])
    s.columns(B={"channel": "stall"}, C={"channel": "door_to_door"}, D={"channel": "lecture"}, F={"channel": "group_chat"}, G={"channel": "short_video"}).facts("B5:D10", "F5:G10")
    return c


def national_form() -> Case:
    c = Case("q04-national-form-hospitals", "医疗卫生机构反诈宣传情况.xlsx", "表号 block, 指标 down and hospitals across, 全县 and 占比 columns, a 甲乙丙 line.",
             **month("2023-09"), unit_type="hospital", district_contains="大英县")
    units = ["大英县人民医院", "大英县中医医院", "大英县妇幼保健院", "蓬莱镇中心卫生院"]
    items = [("发放宣传折页", "份", "01", [2400, 1360, 980, 610], "leaflets", "handout"), ("张贴宣传海报", "张", "02", [86, 40, 32, 25], "posters", "posting"), ("电子屏滚动播放", "块", "03", [12, 6, 5, 2], "screens", "screen"),
             ("反诈知识讲座", "场", "04", [3, 2, 2, 1], "sessions", "lecture"), ("受教育就医群众", "人次", "05", [5200, 2650, 1900, 870], "people_reached", "unspecified"), ("接受群众咨询", "人次", "06", [145, 60, "…", 28], "consultations", "unspecified")]
    s = c.sheet("2023年9月")
    s.put("A1", ["大英县医疗卫生机构反诈宣传情况"], ["", "", "", "", "", "", "表    号：反诈宣统3表"], ["", "", "", "", "", "", "制定机关：大英县反诈办"], ["综合机关名称：大英县卫生健康局", "", "", "", "", "", "有效期至：2024年12月"],
          ["指标名称", "计量单位", "代码", "全县", *units], ["甲", "乙", "丙", 1, 2, 3, 4, 5], *[[n, u, k, sum(map(num, v)), *v] for n, u, k, v, _, _ in items],
          ["单位负责人：胥××", "", "填表人：谢××", "", "", "报出日期：2023年10月7日"])
    s.merge("A1:H1", "G2:H2", "G3:H3", "A4:C4", "G4:H4")
    s.role("title", "A1").role("meta|note", "G2:G4", "A4").role("header", "A5:H5").role("header|serial|label|note", "A6:H6").role("label|header", "A7:A12", "B7:B12").role("serial|label|header", "C7:C12").role("total", "D7:D12").role(SIGN, "A13", "C13", "F13")
    s.columns(**{"EFGH"[i]: {"unit": named(u, "大英县")} for i, u in enumerate(units)})
    for i, (_, _, _, _, m, ch) in enumerate(items):
        s.facts(f"E{7 + i}:H{7 + i}", measure=m, channel=ch, target_group="patients|unspecified" if i == 4 else "unspecified")
    return c


def departments_csv() -> Case:
    c = Case("q05-departments-hands", "英德市各成员单位反诈宣传统计（2023年5月）.csv", "Departments; thousand separators, full width, trailing units, approximations; district prefix in some rows; GBK.",
             form="gbk", **month("2023-05"), unit_type="government", district_contains="英德市")
    rows = [["英德市教育局", "１２场", "8,650份", "1.6万余人次", "２６条"], ["市卫生健康局", "7场", "3,200", "近5000", "14"], ["英德市民政局", "5", "1,980余份", "约2400人次", "9条"],
            ["交通运输局", "3-4场", "1500份左右", "2,360人", "—"], ["英德市住房和城乡建设局", "十余场", "两千余份", "不少于3000", "18条"], ["市场监督管理局", "６", "２，１５０", "上千", "0"], ["英德市妇联", "4场（次）", "950", "1 260", "若干"]]
    s = c.sheet()
    s.put("A1", ["英德市打击治理电信网络新型违法犯罪联席会议成员单位反诈宣传情况统计表"], ["单位名称", "开展活动场次", "发放宣传品/宣传单数量[份]", "触及群众/人次", "悬挂条幅【条】"], *rows, ["说明：数据以各单位盖章表为准。"])
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A9").role("note|meta", "A10")
    s.rows("A3:A9", unit=[f"{r[0]}|英德市{r[0].removeprefix('英德市').removeprefix('市')}|{r[0].removeprefix('英德市')}|英德市{r[0].removeprefix('英德市')}" for r in rows])
    lm = dict(measure="leaflets", measures=["leaflets", "mixed_materials", "gifts"], channel="handout|unspecified|gift")
    s.columns(B="sessions", C=lm, D=dict(measure="people_reached", target_group="unspecified|residents"), E="banners")
    read = {"B3": 12, "C3": 8650, "D3": at_least(16000, 16999), "E3": 26, "B4": 7, "C4": 3200, "D4": at_most(5000, 4000), "E4": 14, "B5": 5, "C5": at_least(1980, 1989), "D5": about(2400), "E5": 9,
            "B6": between(3, 4), "C6": about(1500), "D6": 2360, "B7": at_least(10, 19), "C7": at_least(2000, 2999), "D7": at_least(3000), "E7": 18, "B8": 6, "C8": 2150, "D8": at_least(1000), "E8": 0,
            "B9": 4, "C9": 950, "D9": 1260}
    for a, q in read.items():
        s.fact(a, quantity=q)
    s.problem("query", "若干 is no number", "E9").may_flag("D9")
    return c


def units_row() -> Case:
    c = Case("q06-row-of-units", "韩城市各镇办反诈宣传汇总表2023年10月.xlsx", "A second header row that holds only units, in several brackets; spaced-out letters, line breaks, blank rows between groups.",
             **month("2023-10"), unit_type="township", district_contains="韩城市")
    rows = [["新城街道", 8, 3640, 120, 22, 1320, 4850, 46], ["金城街道", 7, 3105, 98, 18, 1096, 4210, 38], [], ["龙门镇", 5, 1820, 64, 12, 704, 2360, 20], ["西庄镇", 4, 1450, 52, 10, 610, 1905, 17], ["芝川镇", 4, 1280, "", 9, 566, 1730, ""], [], ["桑树坪镇", 2, 690, 21, 5, 248, 830, 6], ["板桥镇", 2, 575, 18, 4, 205, 694, 0]]
    real = [r for r in rows if r]
    s = c.sheet("Sheet1")
    s.put("A1", ["韩城市各镇（办）反诈宣传工作汇总表"], ["镇  办", "举行宣\n传活动", "印 发\n明白纸", "粘贴\n宣传画", "刷 写\n标 语", "敲门\n行动", "教 育\n群 众", "转发\n短视频"], ["", "（场次）", "(份)", "[张]", "单位：条", "户", "／人次", "【条】"], *rows, ["全市合计", *totals(real, 1, 8)], ["负责人：　　　　　　复核人：　　　　　　填表人：薛××　　　联系电话：0913-5212110"])
    s.merge("A1:H1", "A2:A3", "A14:H14")
    s.role("title", "A1").role("header", "A2:H2").role("header|meta", "B3:H3").role("label|total", "A13").role("total", "B13:H13").role(SIGN, "A14")
    s.columns(B="sessions", C="leaflets", D="posters", E="banners", F="households", G="people_reached",
              H=dict(measure="posts", measures=["posts", "videos"], channel="short_video|unspecified|group_chat"))
    for i, r in enumerate(rows):
        if r:
            s.role("label", f"A{4 + i}").rows(f"A{4 + i}", unit=[named(r[0], "韩城市", r[0] + "办事处", "韩城市" + r[0] + "办事处")]).facts(f"B{4 + i}:H{4 + i}")
    return c


def nested_of_which() -> Case:
    c = Case("q07-of-which-in-of-which", "西夏区各镇街反诈宣传受众结构2023年6月.xls", "其中 inside 其中: three levels of parts in one measure.",
             **month("2023-06"), unit_type="township", district_contains="西夏区")
    rows = [["西花园路街道", 5, 2100, 820, 300, 460, 65], ["北京西路街道", 6, 2650, 940, 520, 610, 80], ["文昌路街道", 4, 1890, 1100, 960, 240, 31], ["朔方路街道", 3, 1120, 310, "", 275, 40], ["镇北堡镇", 2, 760, 180, 0, 205, ""], ["兴泾镇", 2, 645, 155, "-", 190, 22]]
    s = c.sheet("6月")
    s.put("A1", ["银川市西夏区2023年6月反诈宣传受众结构统计表"], ["镇（街道）", "宣传场次（场）", "受教育人次（人次）", "", "", "", ""], ["", "", "总人次", "其中：", "", "", ""], ["", "", "", "学生", "其中：大学生", "老年人", "其中：独居老人"], *rows, ["合计", *totals(rows, 1, 7)])
    s.merge("A1:G1", "A2:A4", "B2:B4", "C2:G2", "C3:C4", "D3:G3")
    s.role("title", "A1").role("header", "A2:G4").role("label", "A5:A10").role("label|total", "A11").role("total", "B11:G11")
    s.rows("A5:A10", unit=[named(r[0], "西夏区", "银川市西夏区" + r[0]) for r in rows])
    m = "people_reached"
    s.columns(B="sessions", C=m, D=dict(measure=m, target_group="students"), E=dict(measure=m, target_group="university_students"), F=dict(measure=m, target_group="elderly"), G=dict(measure=m, target_group="elderly_alone"))
    s.facts("B5:B10", "E5:E10", "G5:G10")
    for i, r in enumerate(rows):
        s.fact(f"C{5 + i}", quantity=r[2] - r[3] - r[5]).fact(f"D{5 + i}", quantity=r[3] - num(r[4])).fact(f"F{5 + i}", quantity=r[5] - num(r[6]))
    return c


def months_across() -> Case:
    c = Case("q08-months-across", "闽清县第一季度反诈宣传汇总.xlsx", "Three months side by side and 合计 columns of each measure; the year stands in the sheet's name only.",
             unit_type="township", district_contains="闽清县")
    rows = [["梅溪镇", 3, 640, 810, 4, 720, 905, 6, 1010, 1320], ["白中镇", 2, 385, 460, 2, "", 425, 3, 560, 700], ["塔庄镇", 1, 270, 330, 2, 345, 415, 2, 410, 505], ["东桥镇", "", "", "", 1, 205, 240, 2, 330, 398], ["上莲乡", 1, 145, 180, 1, 160, 196, 1, 190, 230]]
    s = c.sheet("2023年一季度")

    def sides(r: list) -> list:
        return [*r, *[num(r[k]) + num(r[k + 3]) + num(r[k + 6]) for k in (1, 2, 3)]]

    sub = ["场次\n（场）", "资料份数\n（份）", "受众\n（人次）"]
    s.put("A1", ["闽清县各乡镇第一季度反诈宣传工作汇总表"], ["乡镇名称", "1月", "", "", "2月", "", "", "3月", "", "", "合计", "", ""], ["", *sub * 4], *[sides(r) for r in rows], sides(["合计", *totals(rows, 1, 10)]), ["注：东桥镇1月份未报。"])
    s.merge("A1:M1", "A2:A3", "B2:D2", "E2:G2", "H2:J2", "K2:M2")
    s.role("title", "A1").role("header", "A2:M3").role("label", "A4:A8").role("label|total", "A9").role("total", "K4:M9", "B9:J9").role("note|meta", "A10")
    s.rows("A4:A8", unit=[named(r[0], "闽清县") for r in rows])
    for first, mon in (("BCD", "2023-01"), ("EFG", "2023-02"), ("HIJ", "2023-03")):
        for col, m in zip(first, ("sessions", "leaflets", "people_reached"), strict=True):
            s.columns(**{col: dict(measure=m, **month(mon))})
    s.facts("B4:J8")
    return c


def book_of_months() -> Case:
    c = Case("q09-book-empty-hidden", "2023年大英县派出所反诈宣传报表.xlsx", "A sheet per month, one sheet empty, one hidden; the month stands in the sheet's name, the year in the file's.",
             unit_type="police", district_contains="大英县")
    data = {"4月": [["蓬莱派出所", 1460, 52, 6, 2030], ["隆盛派出所", 780, 30, 3, 960], ["回马派出所", 655, "", 2, 810], ["象山派出所", 340, 12, 1, 415]],
            "5月": [["蓬莱派出所", 1595, 61, 7, 2240], ["隆盛派出所", 820, 28, 3, 1015], ["回马派出所", 690, 24, 2, 865], ["象山派出所", 365, 15, "", 430]],
            "6月": [["蓬莱派出所", 1710, 66, 8, 2505], ["隆盛派出所", 905, 35, 4, 1130], ["回马派出所", 702, 26, 3, 900], ["象山派出所", 388, 17, 2, 472]]}
    head = ["序号", "所  名", "宣传彩页（份）", "宣传公告(张)", "反诈课堂/场", "直接听众（人次）"]

    def fill(s, rows):
        s.put("A1", ["各派出所反诈宣传工作报表"], head, *[[i + 1, *r] for i, r in enumerate(rows)], ["", "小  计", *totals(rows, 1, 5)]).merge("A1:F1")

    for name, rows in data.items():
        s = c.sheet(name, **month("2023-0" + name[0]))
        fill(s, rows)
        s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A6").role("label", "B3:B6").role("label|total", "B7").role("total", "C7:F7")
        s.rows("B3:B6", unit=[f"{r[0]}|大英县公安局{r[0]}|{r[0][:2]}所" for r in rows])
        s.columns(C="leaflets", D="posters", E=dict(measure="sessions", channel="lecture|unspecified|class_meeting|training"), F=dict(measure="people_reached", channel="unspecified|lecture")).facts("C3:F6")
    c.sheet("Sheet4")
    h = c.sheet("底稿")
    fill(h, [[r[0], r[1] - 100, r[2], r[3], r[4]] for r in data["4月"]])
    h.state = "hidden"
    h.may_flag("*")
    c.problem("note", "a hidden sheet", "", "*", "A1", sheet="底稿")
    return c


def many_totals() -> Case:
    c = Case("q10-many-totals", "英德市公安局各派出所反诈宣传统计表（2023年8月）.xlsx", "总合计 above the data, 小计 per 片区 merged at the left, blank rows between groups, 占比 at the foot.",
             **month("2023-08"), unit_type="police", district_contains="英德市")
    groups = [("城区片", [["英德市公安局英城派出所", 12, 4650, 5980, 1210], ["城西派出所", 9, 3320, 4105, 865]]), ("北片", [["沙口派出所", 4, 1105, 1390, 302], ["望埠派出所", 5, 1280, 1615, 344], ["大站派出所", 3, "", 1140, 251]]),
              ("西片", [["九龙派出所", 4, 1010, 1265, 290], ["浛洸派出所", 3, 920, 1120, 236]])]
    every = [r for _, g in groups for r in g]
    s = c.sheet("8月")
    grand = totals(every, 1, 5)
    s.put("A1", ["英德市公安局各派出所反诈宣传统计表（2023年8月）"], ["片区", "派出所", "活动\n场次", "宣传单页\n（份）", "覆盖受众人次", "入户宣传数（户）"], ["总合计", "", *grand])
    s.merge("A1:F1", "A3:B3")
    s.role("title", "A1").role("header", "A2:F2").role("label|total", "A3").role("total", "C3:F3")
    s.columns(C="sessions", D="leaflets", E="people_reached", F="households")
    row = 4
    for k, (area, rows) in enumerate(groups):
        row += k > 0
        s.put(f"A{row}", *[[area if i == 0 else "", *r] for i, r in enumerate(rows)], ["", "小计", *totals(rows, 1, 5)])
        n = len(rows)
        s.merge(f"A{row}:A{row + n}").role("label|header", f"A{row}").role("label", f"B{row}:B{row + n - 1}").role("label|total", f"B{row + n}").role("total", f"C{row + n}:F{row + n}")
        s.rows(f"B{row}:B{row + n - 1}", unit=[f"{r[0]}|{r[0].removeprefix('英德市公安局')}|英德市公安局{r[0].removeprefix('英德市公安局')}" for r in rows]).facts(f"C{row}:F{row + n - 1}")
        row += n + 1
    city = totals(groups[0][1], 1, 5)
    s.put(f"A{row}", ["城区片占比", "", *[f"{a / b * 100:.1f}%" for a, b in zip(city, grand, strict=True)]]).merge(f"A{row}:B{row}")
    s.role("label|ratio|total", f"A{row}").role("ratio|total", f"C{row}:F{row}")
    return c


def two_panel_card() -> Case:
    c = Case("q11-two-panel-card", "龙门镇反诈宣传日常统计（二季度）.xlsx", "A card of two panels 序号|项目|数量; nested category at the right, ※ after labels, a footnote digit glued to a unit.",
             **month("2023-04..2023-06"), unit="韩城市龙门镇人民政府|龙门镇人民政府|韩城市龙门镇|龙门镇", unit_type="township|government", district_contains="龙门镇|韩城市")
    s = c.sheet("表")
    left = [["投入警力（人次）1", 86], ["出动宣传车（台次）", 24], ["走访农户（户）※", 1260], ["走访企业（家）※", 18], ["召开院坝会（场）", 9], ["解答群众咨询（人次）", 133]]
    right = [["线下", "悬挂过街帘（条）", 14], ["", "制作展板（块）※", 22], ["", "发放告知书（份）", 3450], ["媒体", "大喇叭播放（次）", 310], ["", "公众号推文（篇）", 16], ["", "发送宣传短信（条）", 5200]]
    s.put("A1", ["反诈宣传日常工作统计表"], ["填表单位：韩城市龙门镇人民政府", "", "", "", "", "", "2023年第二季度"], ["序号", "项目", "数量", "序号", "项目", "", "数量"],
          *[[i + 1, *left[i], i + 7, *right[i]] for i in range(6)], ["注：1.投入警力含辅警；※为必填项。"])
    s.merge("A1:G1", "A2:D2", "E3:F3", "E4:E6", "E7:E9", "A10:G10")
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:G3").role("serial", "A4:A9", "D4:D9").role("label|header", "B4:B9", "E4:F9").role("note|meta", "A10")
    s.fact("C4", "staff", 86).fact("C5", "vehicles", 24).fact("C6", "households", 1260, target_group="villagers|unspecified").fact("C7", "households", 18, target_group="workers|merchants|unspecified")
    s.fact("C8", "sessions", 9, channel="lecture|training|stall|unspecified").fact("C9", "consultations", 133)
    s.fact("G4", "banners", 14).fact("G5", "boards", 22).fact("G6", "leaflets", 3450).fact("G7", "broadcasts", 310).fact("G8", "posts", 16, channel="official_account").fact("G9", "sms", 5200)
    return c


def audience_headers() -> Case:
    c = Case("q12-audience-in-header", "西夏区学校反诈教育情况统计.ods", "Measure and audience in one header: 面对青少年的讲座场次, 面对家长的…; each with 合计; the period in a meta line.",
             **month("2023-05"), unit_type="school", district_contains="西夏区")
    rows = [["西夏区第二小学", 6, 1240, 2, 460, 1, 78, 1500], ["西夏区第六小学", 5, 1085, 1, 300, 1, 66, 1350], ["宁夏大学附属中学", 9, 2360, 3, 720, 2, 155, 2800], ["银川市第十八中学", 4, 1420, "", "", 1, 92, 1500], ["西夏区华西希望小学", 3, 430, 1, 145, "", "", 500]]
    s = c.sheet("统计")
    s.put("A1", ["西夏区学校反诈教育情况统计"], ["统计时段：2023年5月1日至5月31日"], ["学 校", "面对学生的讲座场次", "面对学生的讲座人数", "面对家长的讲座场次", "面对家长的讲座人数", "面对教职工的讲座场次", "面对教职工的讲座人数", "讲座场次合计", "讲座人数合计", "主题宣传资料发放数量"],
          *[[*r[:7], sum(num(r[k]) for k in (1, 3, 5)), sum(num(r[k]) for k in (2, 4, 6)), r[7]] for r in rows], ["合 计", *totals(rows, 1, 7), sum(total(rows, k) for k in (1, 3, 5)), sum(total(rows, k) for k in (2, 4, 6)), total(rows, 7)])
    s.merge("A1:J1", "A2:J2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:J3").role("label", "A4:A8").role("total", "H4:I9", "B9:G9", "J9").role("label|total", "A9")
    s.rows("A4:A8", unit=[named(r[0], "西夏区") for r in rows])
    for pair, g in (("BC", "students"), ("DE", "parents"), ("FG", "teachers")):
        s.columns(**{pair[0]: dict(measure="sessions", channel="lecture", target_group=g), pair[1]: dict(measure="people_reached", channel="lecture|unspecified", target_group=g)})
    s.columns(J="leaflets").facts("B4:G8", "J4:J8")
    return c


def topics() -> Case:
    c = Case("q13-topics-across", "龙陵县各乡镇反诈专题宣讲统计-2023年11月.xlsx", "Township x topic columns of sessions, 合计; the measure stands in the title and the 单位 line; another audience block with two groups and 小计.",
             **month("2023-11"), unit_type="township", district_contains="龙陵县")
    rows = [["龙陵县龙山镇", 4, 3, 2, 3, 620, 480], ["镇安镇", 2, 2, 1, 2, 315, 270], ["龙陵县勐糯镇", 2, 1, 0, 1, 204, 166], ["腊勐镇", 1, "", 1, 1, 130, 98], ["象达镇", 2, 1, 1, 1, 226, 175], ["龙陵县平达乡", 1, 1, "/", 1, 118, 90], ["木城乡", 1, 0, "", 1, 74, ""]]
    s = c.sheet("Sheet1")
    s.put("A1", ["附件2"], ["龙陵县各乡镇反诈专题宣讲场次统计表（2023年11月）"], ["", "", "", "", "", "", "", "", "单位：场次、人次"], ["乡 镇", "专题宣讲（场次）", "", "", "", "", "听众（人次）", "", ""],
          ["", "防刷单返利", "防冒充公检法", "防虚假投资理财", "防养老诈骗", "小计", "中老年人", "青少年", "小计"],
          *[[*r[:5], sum(map(num, r[1:5])), *r[5:], sum(map(num, r[5:]))] for r in rows], ["总合计", *totals(rows, 1, 5), sum(totals(rows, 1, 5)), *totals(rows, 5, 7), sum(totals(rows, 5, 7))])
    s.merge("A2:I2", "A4:A5", "B4:F4", "G4:I4")
    s.role("title|meta|note", "A1").role("title", "A2").role("meta", "I3").role("header", "A4:I5").role("label", "A6:A12").role("label|total", "A13").role("total", "F6:F12", "I6:I12", "B13:I13")
    s.rows("A6:A12", unit=[named(r[0], "龙陵县") for r in rows])
    s.columns(**{k: dict(measure="sessions", channel="lecture") for k in "BCD"}, E=dict(measure="sessions", channel="lecture", target_group="unspecified|elderly"),
              G=dict(measure="people_reached", target_group="elderly", channel="unspecified|lecture"), H=dict(measure="people_reached", target_group="youth", channel="unspecified|lecture")).facts("B6:E12", "G6:H12")
    return c


def against_yesterday() -> Case:
    c = Case("q14-against-yesterday", "韩城市反诈宣传日报（6月30日）.xlsx", "A day's figures, each with 较昨日; a level flag; the year in the title's second row; a wrong 合计.",
             **days("2023-06-30"), unit_type="township", district_contains="韩城市")
    rows = [["新城街道", "街道级", 420, "+35", 12, "+2", 3, "0", 560, "+41"], ["金城街道", "街道级", 385, "-20", 9, "-1", 2, "0", 498, "-36"], ["龙门镇", "镇级", 210, "+15", 6, "持平", 2, "+1", 275, "+22"], ["西庄镇", "镇级", 165, "持平", 5, "+1", 1, "0", 230, "-4"], ["芝阳镇", "镇级", 98, "-12", "", "-3", 1, "0", 125, "-9"]]
    s = c.sheet("日报")
    sums = [total(rows, k) for k in (2, 4, 6, 8)]
    s.put("A1", ["韩城市各镇办反诈宣传日报表"], ["（2023年6月30日）"], ["镇办", "级别", "发放宣传资料（份）", "发放宣传资料（较昨日）", "微信群宣传（条）", "微信群宣传（较昨日）", "LED宣传（块）", "LED宣传（较昨日）", "受众人次", "受众人次（较昨日）"], *rows,
          ["合计", "", sums[0], "+18", sums[1], "-1", sums[2], "+1", sums[3] + 100, "+14"])
    s.merge("A1:J1", "A2:J2")
    s.role("title", "A1").role("title|meta", "A2").role("header", "A3:J3").role("label", "A4:B8").role("label|total", "A9").role("total", "C9", "E9", "G9", "I9")
    s.role("ratio|note|cumulative|base", *[f"{k}4:{k}8" for k in "DFHJ"]).role("ratio|note|cumulative|base|total", *[f"{k}9" for k in "DFHJ"])
    s.rows("A4:A8", unit=[named(r[0], "韩城市", r[0] + "办事处", "韩城市" + r[0] + "办事处") for r in rows])
    s.columns(C="leaflets", E=dict(measure="posts", channel="group_chat"), G="screens", I="people_reached").facts(*[f"{k}4:{k}8" for k in "CEGI"])
    s.problem("query", "the total is 100 more than the sum", "I9", says=(100,))
    return c


def cases() -> list[Case]:
    return [six_entries(), four_columns(), online_offline(), national_form(), departments_csv(), units_row(), nested_of_which(), months_across(), book_of_months(), many_totals(), two_panel_card(),
            audience_headers(), topics(), against_yesterday()]
