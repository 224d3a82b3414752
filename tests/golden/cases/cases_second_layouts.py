"""Sixteen layouts and formats more, written from the contract alone."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, days, month

SIGN = "note|meta|label|serial"


def sums(rows: list, columns: range) -> list:
    return [sum(r[k] for r in rows if isinstance(r[k], (int, float))) for k in columns]


def three_levels() -> Case:
    c = Case("j01-three-levels", "英德市各镇街2023年9月反诈宣传工作统计表.xlsx", "Three header levels with partial merges.",
             **month("2023-09"), unit_type="township", district_contains="英德市")
    rows = [["英城街道", 6, 1420, 310, 930, 85, 2600, 42, 5310], ["沙口镇", 2, 360, 145, 400, 22, "", 15, 860], ["望埠镇", 3, 515, 160, 480, 30, 300, 18, 1204],
            ["东华镇", 4, 780, 228, 655, 41, 1200, 20, 2075], ["桥头镇", 1, 190, 96, 210, 0, "-", 9, 377], ["青塘镇", 2, 305, 77, 240, 12, 150, 11, 496]]
    s = c.sheet("9月")
    s.put("A1", ["英德市各镇（街道）2023年9月反诈宣传工作统计表"], ["填报单位：英德市反诈中心", "", "", "", "", "", "", "", "填报日期：2023年10月8日"],
          ["序号", "镇（街道）", "线下宣传", "", "", "", "", "线上宣传", "", "", "备注"],
          ["", "", "集中宣传", "", "入户宣传", "", "张贴海报（张）", "发送短信（条）", "微信公众号", ""],
          ["", "", "场次（场）", "受众（人次）", "户数（户）", "发放资料（份）", "", "", "推文（篇）", "阅读量（次）"],
          *[[i + 1, *r] for i, r in enumerate(rows)], ["合计", "", *sums(rows, range(1, 9))], ["制表：邓××", "", "", "", "审核：黄××"])
    s.put("K7", ["圩镇修路"])
    s.merge("A1:K1", "A2:D2", "I2:K2", "A3:A5", "B3:B5", "C3:G3", "H3:J3", "K3:K5", "C4:D4", "E4:F4", "G4:G5", "H4:H5", "I4:J4", "A12:B12")
    s.role("title", "A1").role("meta", "A2", "I2").role("header", "A3:K5").role("serial", "A6:A11").role("label", "B6:B11")
    s.role("label|total", "A12").role("total", "C12:J12").role("note|label", "K7").role(SIGN, "A13", "E13")
    s.rows("B6:B11", unit="cell")
    s.columns(C=dict(measure="sessions", channel="stall"), D=dict(measure="people_reached", channel="stall|unspecified"), E="households",
              F=dict(measure="leaflets", channel="door_to_door|handout"), G="posters", H="sms",
              I=dict(measure="posts", channel="official_account"), J=dict(measure="views", channel="official_account|unspecified")).facts("C6:J11")
    return c


def measure_in_unit_line() -> Case:
    c = Case("j02-measure-in-the-unit-line", "勐糯镇各村反诈宣传统计（2023年10月）.xlsx", "Village x channel; what is counted stands in the 单位 line only.",
             **month("2023-10"), unit_type="community", district_contains="龙陵县", measure="people_reached")
    rows = [["勐糯社区", 420, 365, 180, 260], ["田坡村", 150, 96, 60, ""], ["大寨村", 132, 88, "", 140], ["丛岗村", 97, 70, 45, ""], ["沟心寨村", 118, "/", 52, ""]]
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县勐糯镇2023年10月各村（社区）反诈宣传情况统计表"], ["", "", "", "", "", "单位：人次"],
          ["村（社区）", "集中设摊", "入户走访", "讲座宣讲", "文艺演出", "合计"], *[[*r, sum(x for x in r[1:] if x and x != "/")] for r in rows],
          ["合计", *sums(rows, range(1, 5)), sum(sums(rows, range(1, 5)))])
    s.merge("A1:F1")
    s.role("title", "A1").role("meta", "F2").role("header", "A3:F3").role("label", "A4:A8").role("label|total", "A9").role("total", "B9:F9", "F4:F8")
    s.rows("A4:A8", unit=[f"{r[0]}|勐糯镇" for r in rows])
    s.columns(B={"channel": "stall"}, C={"channel": "door_to_door"}, D={"channel": "lecture"}, E={"channel": "performance"}).facts("B4:E8")
    return c


def stacked_ods() -> Case:
    c = Case("j03-stacked-ods", "西夏区中小学反诈宣传情况（2023年11月）.ods", "Two tables one below the other under one title, no captions, other measures.",
             **month("2023-11"), unit_type="school", district_contains="西夏区")
    names = ["西夏区第一小学", "西夏区第九小学", "银川市第九中学", "西夏区兴泾回民中学"]
    one = [[24, 1060], [18, 845], [36, 1930], [12, 520]]
    two = [[1100, 2, 380], [860, 1, 210], [1950, 3, 905], [540, "", ""]]
    s = c.sheet("11月")
    s.put("A1", ["西夏区中小学2023年11月反诈宣传情况统计表"], ["学校", "主题班会（节）", "参加学生（人次）"], *[[n, *r] for n, r in zip(names, one, strict=True)],
          ["合计", *sums(one, range(2))], [], ["学校", "发放致家长一封信（份）", "家长会宣讲（场）", "到会家长（人次）"],
          *[[n, *r] for n, r in zip(names, two, strict=True)], ["合计", *sums(two, range(3))], ["填报人：马××      审核人：杨××      2023年12月1日"])
    s.merge("A1:D1", "A15:D15")
    s.role("title", "A1").role("header", "A2:C2", "A9:D9").role("label", "A3:A6", "A10:A13").role("label|total", "A7", "A14").role("total", "B7:C7", "B14:D14").role(SIGN, "A15")
    s.rows("A3:A6", unit="cell").rows("A10:A13", unit="cell")
    s.columns(B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
              C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting")).facts("B3:C6")
    s.columns(B=dict(measure="leaflets", target_group="parents"), C=dict(measure="sessions", channel="lecture|training", target_group="parents"),
              D=dict(measure="people_reached", target_group="parents", channel="unspecified|lecture|training")).facts("B10:D13")
    return c


def two_panels() -> Case:
    c = Case("j04-two-panels-touching", "永登县红城镇各村反诈入户宣传统计-2023年4月.xlsx", "One list set in two panels side by side, no empty column; the total at the right foot is of both.",
             **month("2023-04"), unit_type="community", district_contains="红城镇|永登县")
    names = ["红城村", "永安村", "玉山村", "徐家磨村", "宁朔村", "河西村", "野泉村", "进化村", "华山村"]
    n = [[420, 186], [215, 90], [187, 74], [260, 112], [98, 41], [175, 80], [142, 66], [0, 0], [120, 55]]
    head = ["序号", "村名", "发放宣传单（份）", "入户（户）"]
    s = c.sheet("Sheet1")
    s.put("A1", ["红城镇2023年4月各村反诈入户宣传统计表"], head + head)
    for i, name in enumerate(names):
        s.put(("A" if i < 5 else "E") + str(3 + i % 5), [i + 1, name, *n[i]])
    s.put("F7", ["合计", *sums(n, range(2))])
    s.put("A8", ["镇长：", "", "综治专干：李××", "", "填表人：王××"])
    s.merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("serial", "A3:A7", "E3:E6").role("label", "B3:B7", "F3:F6").role("label|total", "F7").role("total", "G7:H7").role(SIGN, "A8", "C8", "E8")
    lch = "handout|door_to_door"
    s.columns(C=dict(measure="leaflets", channel=lch), D="households", G=dict(measure="leaflets", channel=lch), H="households")
    for i, name in enumerate(names):
        r = 3 + i % 5
        s.facts(f"C{r}:D{r}" if i < 5 else f"G{r}:H{r}", unit=f"{name}|红城镇")
    return c


def units_across_xls() -> Case:
    c = Case("j05-units-across-xls", "龙陵县2023年上半年各所宣传单发放情况.xls", "Stations across, months below, the measure in the title.",
             unit_type="police", district_contains="龙陵县", measure="leaflets")
    units = ["龙山派出所", "镇安派出所", "勐糯派出所", "平达派出所", "象达派出所"]
    rows = [[1200, 640, 310, 250, 275], [860, 420, 200, "", 190], [1530, 700, 455, 330, 360], [1480, 760, 430, 310, 0], [1610, 815, 502, 345, 400], [1955, 930, 610, 420, 485]]
    s = c.sheet("上半年")
    s.put("A1", ["龙陵县公安局2023年上半年各派出所反诈宣传单发放情况（单位：份）"], ["月份", *units, "合计"],
          *[[f"{i + 1}月", *r, sum(x for x in r if x)] for i, r in enumerate(rows)], ["合计", *sums(rows, range(5)), sum(sums(rows, range(5)))], ["注：平达派出所2月份因人员轮训未开展。"])
    s.merge("A1:G1", "A10:G10")
    s.role("title", "A1").role("header|label", "A2:G2", "A3:A8").role("label|total|header", "A9").role("total", "G3:G8", "B9:G9").role("note|meta", "A10")
    for i in range(6):
        s.rows(f"A{i + 3}", **{k: [v] for k, v in month(f"2023-0{i + 1}").items()})
    s.columns(**{"BCDEF"[k]: {"unit": f"{u}|{u[:2]}所|龙陵县公安局{u}"} for k, u in enumerate(units)}).facts("B3:F8")
    return c


def sheet_per_township() -> Case:
    c = Case("j06-sheet-per-township", "闽清县各乡镇反诈宣传明细（2023年8月）.xlsx", "A sheet per township with its villages, and 汇总 at the end that repeats the sums.",
             **month("2023-08"))
    data = {"坂东镇": [["坂东村", 3, 460, 138], ["坂西村", 1, 220, 75], ["楼下村", 2, 305, 92]], "白樟镇": [["白樟村", 2, 330, 101], ["云渡村", 1, 165, 48]],
            "塔庄镇": [["塔庄村", 2, 290, 84], ["秀环村", "", 110, 37], ["茶口村", 1, 145, 50]]}
    for town, rows in data.items():
        s = c.sheet(town, district_contains=f"{town}|闽清县", unit_type="community")
        s.put("A1", ["反诈宣传工作明细表（2023年8月）"], ["村（居）", "集中宣传（场）", "发放宣传资料（份）", "入户宣传（户）"], *rows, ["小计", *sums(rows, range(1, 4))])
        last = 2 + len(rows)
        s.merge("A1:D1")
        s.role("title", "A1").role("header", "A2:D2").role("label", f"A3:A{last}").role("label|total", f"A{last + 1}").role("total", f"B{last + 1}:D{last + 1}")
        s.rows(f"A3:A{last}", unit=[f"{r[0]}|{town}" for r in rows])
        s.columns(B=dict(measure="sessions", channel="stall"), C="leaflets", D="households").facts(f"B3:D{last}")
    t = [[town, *sums(rows, range(1, 4))] for town, rows in data.items()]
    s = c.sheet("汇总")
    s.put("A1", ["闽清县各乡镇2023年8月反诈宣传工作汇总表"], ["乡镇", "集中宣传（场）", "发放宣传资料（份）", "入户宣传（户）"], *t, ["合计", *sums(t, range(1, 4))])
    s.merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label|total", "A3:A5", "A6").role("total", "B3:D6")
    return c


def sheet_per_week() -> Case:
    c = Case("j07-sheet-per-week", "韩城市各所反诈宣传周统计（2023年4月）.xlsx", "A sheet per week, its dates in the sheet's name only, the year in the file's name only.",
             unit_type="police", district_contains="韩城市")
    units = ["新城派出所", "金城派出所", "龙门派出所", "西庄派出所"]
    weeks = {"4.3-4.9": [[310, 25, 2, 420], [280, 18, 1, 265], [190, 10, 1, 230], [150, 12, "", 175]],
             "4.10-4.16": [[350, 30, 3, 505], [240, 15, 1, 250], [205, 14, 2, 310], [160, 0, 1, 190]],
             "4.17-4.23": [[290, 22, 2, 388], ["", "", "", ""], [225, 16, 1, 241], [170, 9, 1, 202]]}
    for name, rows in weeks.items():
        a, b = (f"2023-04-{int(x.split('.')[1]):02d}" for x in name.split("-"))
        s = c.sheet(name, **days(a, b))
        s.put("A1", ["韩城市公安局各派出所反诈宣传周统计表"], ["派出所", "宣传单（份）", "海报（张）", "集中宣传（场次）", "受教育群众（人次）"],
              *[[u, *r] for u, r in zip(units, rows, strict=True)], ["合计", *sums(rows, range(4))])
        s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:E7")
        s.rows("A3:A6", unit="cell").columns(B="leaflets", C="posters", D=dict(measure="sessions", channel="stall"), E="people_reached").facts("B3:E6")
    return c


def two_pairs_form() -> Case:
    c = Case("j08-two-pairs-a-row", "锦江社区5月反诈宣传报表.xlsx", "A form of two pairs a row, no merges, blank answers.",
             **month("2023-05"), unit="福州市锦江社区居民委员会|锦江社区居委会|锦江社区", unit_type="community")
    s = c.sheet("Sheet1")
    s.put("A1", ["社区反诈宣传工作月报表"], ["填报单位", "锦江社区居委会", "填报日期", "2023年6月2日"], ["统计月份", "2023年5月", "常住人口（人）", 8420],
          ["发放宣传单（份）", 860, "张贴海报（张）", 42], ["悬挂横幅（条）", "", "宣传栏（块）", 6], ["集中宣传（场）", 2, "入户走访（户）", "315户"],
          ["微信群推送（条）", 58, "发送短信（条）", ""], ["电子屏（块）", "无", "小喇叭广播（次）", 60], ["反诈讲座（场）", 1, "讲座受众（人次）", "80余"],
          ["国家反诈中心APP安装（人）", 126, "接受咨询（人次）", ""], ["填表人", "陈××", "负责人", "林××"])
    s.role("title", "A1").role("meta|label|header", "A2:D2", "A3:B3").role("label|header|base", "C3").role("base", "D3").role("label|header", "A4:A10", "C4:C10").role("note|meta|label", "A11:D11")
    for cell, m, ch in (("B4", "leaflets", "handout"), ("D4", "posters", "posting"), ("D5", "boards", "board"), ("B6", "sessions", "stall"), ("D8", "broadcasts", "broadcast"),
                        ("B7", "posts", "group_chat"), ("B9", "sessions", "lecture"), ("B10", "app_installs", "app")):
        s.facts(cell, measure=m, channel=ch)
    s.fact("D6", "households", 315).fact("D9", "people_reached", at_least(80, 89), channel="lecture")
    return c


def label_above() -> Case:
    c = Case("j09-label-above-docx", "坂东派出所反诈宣传月报表.docx", "A document with a title paragraph and one table whose labels stand above their values.",
             **month("2023-07"), unit="闽清县公安局坂东派出所|坂东派出所", unit_type="police", district_contains="闽清县")
    c.paragraph("防范电信网络诈骗宣传工作月报表", "title")
    t = c.table([["填报单位", "填报月份", "联系人"], ["闽清县公安局坂东派出所", "2023年7月", "刘××"], ["发放宣传单（份）", "张贴海报（张）", "悬挂横幅（条）"], ["1350", "46", "9"],
                 ["集中宣传（场）", "入户走访（户）", "受教育群众（人次）"], ["3", "265", "1700余"], ["微信推送（条）", "安装国家反诈中心APP（人）", "成功劝阻（起）"], ["28", "", "2"]])
    t.role("meta|label|header|note|serial", "A1:C1", "A2:C2").role("header|label", "A3:C3", "A5:C5", "A7:C7")
    for cell, m, v, ch in (("A4", "leaflets", 1350, "handout"), ("B4", "posters", 46, "posting"), ("C4", "banners", 9, "banner"), ("A6", "sessions", 3, "stall"),
                           ("B6", "households", 265, "door_to_door"), ("C6", "people_reached", at_least(1700, 1799), "unspecified"), ("A8", "posts", 28, "group_chat|official_account|unspecified"), ("C8", "scams_stopped", 2, "unspecified")):
        t.fact(cell, m, v, channel=ch)
    c.paragraph("所长：张××        审核人：黄××        填表人：刘××", SIGN)
    return c


def year_month_day() -> Case:
    c = Case("j10-year-month-day-csv", "白鹤社区反诈宣传台账.csv", "A ledger with 年, 月, 日 in columns, year and month given once; UTF-8 without BOM.", form="utf8",
             unit="白鹤社区居委会|白鹤社区", unit_type="community")
    rows = [[2022, 12, 5, "年末反诈宣传日", "小区东门", "设摊", "居民", 130, 200], ["", "", 20, "冬至敬老防骗讲座", "日间照料中心", "讲座", "老年人", 48, 50],
            [2023, 1, 10, "春节前入户走访", "1-6号楼", "入户", "居民", 96, 110], ["", "", 18, "返乡务工人员座谈", "社区会议室", "座谈会", "务工人员", 22, ""],
            ["", 2, 3, "寒假安全课堂", "社区图书室", "讲座", "青少年", 35, 40], ["", "", 14, "商铺反诈走访", "白鹤路沿街", "上门", "商户", 27, 30]]
    s = c.sheet()
    s.put("A1", ["白鹤社区居委会反诈宣传活动台账"], ["年", "月", "日", "活动名称", "地点", "宣传方式", "宣传对象", "参加人数（人次）", "发放资料（份）", "备注"], *rows)
    s.put("J5", ["与派出所联合"])
    s.role("title", "A1").role("header", "A2:J2").role("label", "A3:C8", "E3:G8").role("label|figure", "D3:D8").role("note|label", "J5")
    when = ["2022-12-05", "2022-12-20", "2023-01-10", "2023-01-18", "2023-02-03", "2023-02-14"]
    ch = ["stall", "lecture", "door_to_door", "training", "lecture", "door_to_door"]
    tg = ["residents", "elderly", "residents", "migrant_workers", "youth", "merchants"]
    for i, r in enumerate(rows):
        kw = dict(days(when[i]), target_group=tg[i], activity=f"{r[3]}|{r[4]}")
        s.fact(f"D{i + 3}", "sessions", 1, channel=ch[i], **kw).fact(f"H{i + 3}", "people_reached", r[7], channel=ch[i], **kw)
        if r[8]:
            s.fact(f"I{i + 3}", "leaflets", r[8], channel=f"{ch[i]}|handout", **kw)
    return c


def name_over_days() -> Case:
    c = Case("j11-name-over-days", "龙门派出所反诈宣传活动登记表.xlsx", "A ledger: one activity's name merged over its several days and places; each row is a session.",
             unit="韩城市公安局龙门派出所|龙门派出所", unit_type="police", district_contains="韩城市")
    rows = [["反诈进校园", "2023年9月4日", "龙门中学", "讲座", 420, 450], ["", "2023年9月5日", "下峪口小学", "讲座", 260, 260], ["", "2023年9月7日", "龙门镇中心幼儿园", "讲座", 85, 170],
            ["反诈夜市行", "2023年9月15日", "龙门商业街", "设摊", 310, 380], ["", "2023年9月16日", "龙门商业街", "设摊", 275, 300],
            ["企业财务人员培训", "2023年9月21日", "龙钢公司会议室", "培训", 64, 70]]
    s = c.sheet("登记表")
    s.put("A1", ["韩城市公安局龙门派出所反诈宣传活动登记表"], ["序号", "活动名称", "日期", "地点", "形式", "受众人数（人次）", "发放资料（份）"])
    for i, (r, n) in enumerate(zip(rows, [1, "", "", 2, "", 3], strict=True)):
        s.put(f"A{i + 3}", [n, *r])
    s.merge("A1:G1", "A3:A5", "B3:B5", "A6:A7", "B6:B7")
    s.role("title", "A1").role("header", "A2:G2").role("serial", "A3:A8").role("label|figure", "B3:B8", "C3:E8")
    tops = [3, 3, 3, 6, 6, 8]
    names = ["反诈进校园"] * 3 + ["反诈夜市行"] * 2 + ["企业财务人员培训"]
    tg = ["unspecified|students"] * 2 + ["unspecified|children|students"] + ["unspecified"] * 2 + ["finance_staff|unspecified"]
    ch = ["lecture"] * 3 + ["stall"] * 2 + ["training"]
    for i, r in enumerate(rows):
        kw = dict(days(f"2023-09-{int(r[1].split('月')[1][:-1]):02d}"), target_group=tg[i], activity=f"{names[i]}|{r[2]}")
        s.fact(f"B{tops[i]}", "sessions", 1, cells=[f"B{tops[i]}", f"B{i + 3}", f"C{i + 3}", f"D{i + 3}"], channel=ch[i], **kw)
        s.fact(f"F{i + 3}", "people_reached", r[4], channel=ch[i], **kw).fact(f"G{i + 3}", "leaflets", r[5], channel=f"{ch[i]}|handout", **kw)
    return c


def sections_tsv() -> Case:
    c = Case("j12-sections-tsv", "韩城市成员单位反诈宣传统计2023年6月.tsv", "Section rows by kind of unit with 小计 under each, 合计, several signatures; tab-separated.",
             **month("2023-06"), district_contains="韩城市")
    kinds = [("一、公安机关", "police", [["韩城市公安局新城派出所", 5, 1320, 1560], ["韩城市公安局金城派出所", 4, 980, 1045]]),
             ("二、教育系统", "school", [["韩城市象山中学", 18, 1500, 1620], ["韩城市新城区第一小学", 12, 860, 790], ["韩城市司马迁中学", 10, "", 655]]),
             ("三、金融机构", "bank", [["农业银行韩城市支行", 3, 420, 305], ["韩城农村商业银行", 6, 715, 540]])]
    s = c.sheet()
    s.put("A1", ["韩城市打击治理电信网络诈骗成员单位2023年6月宣传情况统计表"], ["序号", "单位名称", "宣传场次（场）", "发放资料（份）", "覆盖人数（人次）"])
    s.role("title", "A1").role("header", "A2:E2")
    s.columns(C="sessions", D="leaflets", E="people_reached")
    row, everything, n = 3, [], 0
    for title, kind, rows in kinds:
        s.put(f"A{row}", [title])
        s.role("label|header|title", f"A{row}")
        row += 1
        for r in rows:
            n += 1
            s.put(f"A{row}", [n, *r])
            s.role("serial", f"A{row}").role("label", f"B{row}").rows(f"B{row}", unit="cell", unit_type=[kind]).facts(f"C{row}:E{row}")
            row += 1
        everything += rows
        s.put(f"A{row}", ["", "小计", *sums(rows, range(1, 4))])
        s.role("label|total", f"B{row}").role("total", f"C{row}:E{row}")
        row += 1
    s.put(f"A{row}", ["", "合计", *sums(everything, range(1, 4))], ["单位负责人：吉××", "", "审核人：薛××", "", "填表人：程××"], ["报出日期：2023年7月3日", "", "联系电话：0913-5210110"])
    s.role("label|total", f"B{row}").role("total", f"C{row}:E{row}").role(SIGN, f"A{row + 1}:E{row + 2}")
    return c


def whole_at_the_right() -> Case:
    c = Case("j13-whole-right-of-parts", "大英县各镇2023年7月反诈宣传受众统计.xlsx", "其中 over a block in the middle, the whole at the right of its parts.",
             **month("2023-07"), unit_type="township", district_contains="大英县")
    rows = [["盐井街道", 8, 420, 610, 230, 1750, 2100], ["蓬莱镇", 6, 350, 480, 190, 1300, 1450], ["隆盛镇", 5, 300, 260, 140, 700, 900],
            ["回马镇", 4, 210, 180, "", 640, 780], ["天保镇", 3, "", "", "", 455, 500], ["象山镇", 2, 95, 120, 60, 390, 430]]
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县各镇（街道）2023年7月反诈宣传受众统计表"], ["镇（街道）", "活动场次（场）", "其中（人次）", "", "", "受众人次（人次）", "发放资料（份）"],
          ["", "", "老年人", "学生", "务工人员"], *rows, ["合计", *sums(rows, range(1, 7))], ["说明：“其中”为受众人次中的重点人群。"])
    s.merge("A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "A11:G11")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A9").role("label|total", "A10").role("total", "B10:G10").role("note|meta", "A11")
    s.rows("A4:A9", unit="cell")
    s.columns(B="sessions", G="leaflets", C=dict(measure="people_reached", target_group="elderly"), D=dict(measure="people_reached", target_group="students"),
              E=dict(measure="people_reached", target_group="migrant_workers"), F="people_reached").facts("B4:E9", "G4:G9")
    for i, r in enumerate(rows):
        rest = r[5] - sum(x for x in r[2:5] if x)
        if rest:
            s.fact(f"F{i + 4}", quantity=rest)
    return c


def cumulative_first_html() -> Case:
    c = Case("j14-cumulative-first-html", "大英县银行业反诈宣传月报（2023年9月）.xls", "An html page named .xls: 本年累计 stands before 本月.", form="html",
             **month("2023-09"), unit_type="bank", district_contains="大英县")
    rows = [["农行大英县支行", 46, 5, 5210, 620, 4108, 480], ["建行大英支行", 38, 4, 4075, 510, 3390, 402], ["大英农商银行", 120, 16, 15600, 1830, 13245, 1520], ["邮储银行大英县支行", 29, 0, 2860, "", 2015, 0]]
    s = c.sheet("1")
    s.put("A1", ["大英县银行业金融机构2023年9月反诈宣传月报表"], ["机构名称", "厅堂宣传（场）", "", "发放宣传折页（份）", "", "受众（人次）"],
          ["", "本年累计", "本月", "本年累计", "本月", "本年累计", "本月"], *rows, ["合计", *sums(rows, range(1, 7))], ["制表人：唐××  复核人：蒋××"])
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "A9:G9")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A7").role("cumulative", "B4:B7", "D4:D7", "F4:F7").role("label|total", "A8")
    s.role("total|cumulative", "B8", "D8", "F8").role("total", "C8", "E8", "G8").role(SIGN, "A9")
    s.rows("A4:A7", unit="cell")
    s.columns(C=dict(measure="sessions", channel="branch"), E="leaflets", G=dict(measure="people_reached", channel="unspecified|branch")).facts("C4:C7", "E4:E7", "G4:G7")
    return c


def blocks_of_three() -> Case:
    c = Case("j15-blocks-of-three-rows", "龙陵县部分乡镇第二季度反诈宣传情况.xlsx", "Blocks of three rows per unit with the unit merged, months across and a total column.",
             unit_type="township", district_contains="龙陵县")
    data = {"龙山镇": [[6, 8, 9], [1500, 1820, 2100], [1960, 2240, 2675]], "镇安镇": [[4, 5, 5], [830, 910, 1040], [960, 1105, 1230]],
            "象达镇": [[2, "", 3], [410, "", 560], [505, "", 618]], "平达乡": [[3, 2, 2], [390, 305, 340], [470, 366, 402]]}
    s = c.sheet("二季度")
    s.put("A1", ["龙陵县部分乡镇2023年第二季度反诈宣传情况表"], ["乡镇", "项目", "4月", "5月", "6月", "季度合计"])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2")
    s.columns(C=month("2023-04"), D=month("2023-05"), E=month("2023-06"))
    row = 3
    for town, block in data.items():
        for k, (name, m) in enumerate((("宣传场次（场）", "sessions"), ("发放资料（份）", "leaflets"), ("受众（人次）", "people_reached"))):
            s.put(f"A{row + k}", [town if k == 0 else "", name, *block[k], sum(x for x in block[k] if x)])
            s.facts(f"C{row + k}:E{row + k}", measure=m, unit=f"{town}|龙陵县{town}", district_contains=town)
        s.merge(f"A{row}:A{row + 2}").role("label", f"A{row}", f"B{row}:B{row + 2}").role("total", f"F{row}:F{row + 2}")
        row += 3
    s.put(f"A{row}", ["分管领导：", "", "审核：", "", "制表：杨××"]).role(SIGN, f"A{row}:E{row}")
    return c


def notes_first() -> Case:
    c = Case("j16-remarks-first", "大英县学校反诈宣传（2023年10月）.xlsx", "备注 is the first column and 序号 the last; the header again after ten rows; notes between rows.",
             **month("2023-10"), unit_type="school|kindergarten", district_contains="大英县")
    head = ["备注", "参加学生（人次）", "主题班会（场）", "告家长书（份）", "学校名称", "序号"]
    names = ["大英中学", "大英县实验学校", "大英县江南小学", "大英县蓬莱小学", "大英县育才中学", "隆盛镇初级中学", "隆盛镇小学", "回马镇小学", "天保镇小学", "象山镇初级中学", "象山镇小学", "玉峰镇小学", "河边镇小学"]
    n = [[2650, 52, 2700], [1830, 40, 1850], [1240, 28, 1260], [1165, 26, 1180], [980, 22, 1000], [610, 14, 620], [455, 12, 470], [402, 10, 410], [318, 8, 330], [520, 12, ""], [366, 9, 370], [290, 8, 300], [275, 7, 280]]
    s = c.sheet("10月")
    s.put("A1", ["大英县教育和体育局2023年10月学校反诈宣传统计表"], head)
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2")
    s.columns(B=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"), C=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
              D=dict(measure="leaflets", target_group="parents|unspecified"))
    row = 3
    for i, name in enumerate(names):
        if i == 5:
            s.put(f"A{row}", ["注：以上为县城学校，以下为乡镇学校。"]).merge(f"A{row}:F{row}").role("note|label|header", f"A{row}")
            row += 1
        if i == 10:
            s.put(f"A{row}", head).role("header", f"A{row}:F{row}")
            row += 1
        s.put(f"A{row}", ["含初中部" if i == 1 else "", *n[i], name, i + 1])
        s.role("note|label", f"A{row}").role("label", f"E{row}").role("serial", f"F{row}").facts(f"B{row}:D{row}", unit=name)
        row += 1
    s.put(f"A{row}", ["", *sums(n, range(3)), "合计"], ["局领导：周××", "", "股室负责人：曾××", "", "经办人：罗××"], ["注：班会以节次计。"])
    s.role("total", f"B{row}:D{row}").role("label|total", f"E{row}").role(SIGN, f"A{row + 1}:E{row + 1}").role("note|meta", f"A{row + 2}")
    return c


def cases() -> list[Case]:
    return [three_levels(), measure_in_unit_line(), stacked_ods(), two_panels(), units_across_xls(), sheet_per_township(), sheet_per_week(), two_pairs_form(), label_above(),
            year_month_day(), name_over_days(), sections_tsv(), whole_at_the_right(), cumulative_first_html(), blocks_of_three(), notes_first()]
