"""Units of every kind and place, measures by their unit in the row, quantities as typed, dates as typed."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, about, at_least, at_most, between, days, exact, month


def unit_in_the_row() -> Case:
    c = Case("w01-unit-in-the-row", "西塘镇反诈宣传月报（2023.10）.xlsx", "One word in many rows, told apart by the column 计量单位; a section gives the group; one row whose unit fits nothing.",
             **month("2023-10"), unit="西塘镇人民政府|西塘镇", unit_type="township", district_contains="嘉善县")
    s = c.sheet("月报")
    s.put("A1", ["嘉善县西塘镇人民政府反诈宣传月报（2023年10月）"], ["序号", "项目", "计量单位", "本月数"], ["一", "面向居民", "", ""], [1, "入户宣传", "户", 640], [2, "集中宣传", "场", 5], [3, "集中宣传", "人次", "近1300"], [4, "宣传资料", "份", "1，850"], ["二", "面向商户", "", ""], [5, "走访商铺", "家", 86], [6, "宣传", "人次", 172], [7, "海报", "张", "90+"], ["三", "面向老年人", "", ""], [8, "防骗讲座", "场次", "叁"], [9, "讲座", "人次", 118], [10, "反诈台历", "本", 120], [11, "公众号", "篇", 3], [12, "公众号阅读", "次", "2.1万"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("serial|label", "A4:A7", "A9:A11", "A13:A17").role("label|header", "B3", "B8", "B12").role("label", "B4:B7", "C4:C7", "B9:C11", "B13:C17")
    for r, m, ch, g, q in ((4, "households", "door_to_door", "residents", 640), (5, "sessions", "stall|unspecified", "residents", 5), (6, "people_reached", "stall|unspecified", "residents", at_most(1300, 1200)), (7, "leaflets", "handout", "residents", 1850),
                           (9, "households", "door_to_door", "merchants", 86), (10, "people_reached", "unspecified", "merchants", 172), (11, "posters", "posting", "merchants", at_least(90)), (13, "sessions", "lecture", "elderly", 3), (14, "people_reached", "lecture|unspecified", "elderly", 118), (15, "gifts", "gift", "elderly", 120), (16, "posts", "official_account", "elderly", 3), (17, "views", "official_account", "elderly", 21000)):
        s.fact(f"D{r}", m, q, channel=ch, target_group=g)
    return c


def as_typed() -> Case:
    c = Case("w02-as-typed", "西和县反诈宣传4月汇总（各乡镇手填）.xlsx", "Numbers as people type them: glued units, full-width, blanks of all sorts, w for 万, Chinese numerals, 约, ranges, slips.",
             form="openpyxl", **month("2023-04"), unit_type="township", district_contains="西和县")
    s = c.sheet("汇总")
    s.put("A1", ["西和县2023年4月反诈宣传汇总表"], ["乡镇", "宣传单", "讲座", "受众"],
          ["汉源镇", "2 300份", "４场次", "3.6w人次"], ["长道镇", "约 850份", "两场", "一千二百余人"], ["何坝镇", "1,200 份", "3～4场", "1100人左右"], ["姜席镇", "\u00a0680\u3000", "2场次/月", "850-900人"], ["石峡镇", "不少于四百份", "十余次", "超2000人次"], ["洛峪镇", "百把份", "1场（线上）", "九百八"], ["卢河镇", "0份", "〇", "３００多"], ["兴隆镇", "待定", "O", "1.05万余人次"])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A10")
    s.rows("A3:A10", unit="cell", district_contains="cell").columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    s.facts("B3:D5", "B6", "D6", "B7:D7", "D8", "B9:D9", "D10", read={"B3": exact(2300), "C3": exact(4), "D3": exact(36000), "B4": about(850), "C4": exact(2), "D4": at_least(1200, 1299), "B5": exact(1200), "C5": between(3, 4), "D5": about(1100), "B6": exact(680), "D6": between(850, 900),
                                                                              "B7": at_least(400), "C7": at_least(10, 19), "D7": at_least(2000), "D8": exact(980), "B9": exact(0), "C9": exact(0), "D9": at_least(300, 399), "D10": at_least(10500, 10599)})
    s.fact("C6", quantity=exact(2), optional=True).fact("C8", quantity=exact(1), optional=True).fact("B8", quantity=about(100), optional=True).may_flag("C6", "C8", "B8")
    s.problem("query", "待定", "B10").problem("query", "the letter O", "C10")
    for f in c.expected:
        if f["cell"] == "D10":
            f.pop("high")
    return c


def figures_in_one_cell() -> Case:
    c = Case("w03-figures-in-one-cell", "浮山县反诈宣传周报（2023年10月16日-22日）.ods", "A column whose cells hold two or three figures, one that holds a sentence, numbers of other things among them.",
             form="ods", **days("2023-10-16", "2023-10-22"), unit_type="police", district_contains="浮山县")
    s = c.sheet("周报")
    s.put("A1", ["浮山县公安局反诈宣传周报（2023年10月16日—22日）"], ["派出所", "集中宣传（场）", "物料发放张贴情况", "受众（人次）"], ["天坛派出所", 3, "宣传单600份、海报25张", 720], ["张庄派出所", 2, "宣传单300余份，横幅2条，反诈围裙50条", 350], ["响水河派出所", 1, "发放宣传单180份，通报典型案例3起，覆盖2个村", 160], ["东张派出所", 0, "未开展", 0])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("figure", "C3:C5").role("note", "C6")
    s.rows("A3:A6", unit="cell").columns(B=dict(measure="sessions", channel="stall|unspecified"), D="people_reached").facts("B3:B6", "D3:D6")
    s.fact("C3", "leaflets", 600).fact("C3", "posters", 25).fact("C4", "leaflets", at_least(300, 399)).fact("C4", "banners", 2).fact("C4", "gifts", 50).fact("C5", "leaflets", 180)
    return c


def units_of_all_kinds() -> Case:
    c = Case("w04-units-of-all-kinds", "全南县反诈联席会议成员单位宣传统计.xlsx", "Courts, firms, offices, hospitals, associations: each type; a unit written twice in two forms; a county prefix only in some rows.",
             **month("2023-08"), district_contains="全南县")
    s = c.sheet("8月")
    s.put("A1", ["全南县反诈联席会议成员单位2023年8月宣传情况统计表"], ["序号", "成员单位", "宣传活动（次）", "宣传资料（份）", "受众（人次）"],
          [1, "县法院", 2, 300, 210], [2, "国网全南县供电公司", 1, 400, 380], [3, "团县委", 3, 260, 190], [4, "县中医院", 2, 350, 420], [5, "中国移动全南分公司", 4, 900, 760], [6, "县市场监管局", 3, 500, 330], [7, "县第二小学", 6, 1100, 1050], [8, "农商银行", 5, 700, 640], [9, "城厢镇", 4, 820, 900], [10, "县人民武装部", 1, 60, 55], [11, "京东物流全南营业部", 1, 40, 22], ["", "合计", 32, 5430, 4957])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("serial", "A3:A13").role("label", "B3:B13").role("label|total", "B14").role("total", "C14:E14")
    s.rows("B3:B13", unit="cell", unit_type=["government", "enterprise", "government|other", "hospital", "enterprise", "government", "school", "bank", "township", "government|other", "enterprise|other"])
    s.columns(C="sessions", D="leaflets", E="people_reached").facts("C3:E13")
    return c


def cities_without_counties() -> Case:
    c = Case("w05-cities-without-counties", "东莞市公安局南城分局反诈宣传统计2023年9月.xlsx", "A city that has no counties; its streets and towns in a column; communities in another; a place of the same name elsewhere.",
             **month("2023-09"), unit_type="community")
    s = c.sheet("Sheet1")
    s.put("A1", ["东莞市2023年9月社区反诈宣传情况表"], ["镇街", "社区", "讲座（场）", "宣传单（份）", "小区电子屏（块）"], ["南城街道", "胜和社区", 3, 620, 12], ["", "亨美社区", 2, 450, 8], ["长安镇", "霄边社区", 4, 980, 15], ["", "乌沙社区", 3, 760, "11块"], ["石龙镇", "中山西社区", 1, 230, 4], ["合计", "", 13, 3040, 49])
    s.merge("A1:E1", "A3:A4", "A5:A6", "A8:B8").role("title", "A1").role("header", "A2:E2").role("label", "A3", "A5", "A7", "B3:B7").role("label|total", "A8").role("total", "C8:E8")
    s.rows("B3:B7", unit="cell", district_contains=["东莞市/南城街道", "东莞市/南城街道", "东莞市/长安镇", "东莞市/长安镇", "东莞市/石龙镇"])
    s.columns(C=dict(measure="sessions", channel="lecture"), D="leaflets", E="screens").facts("C3:E7", read={"E6": exact(11)}).problem("query", "50 counted", "E8", says=(1, 50))
    return c


def quarters_across() -> Case:
    c = Case("w06-quarters-across", "黔西市反诈宣传年报.xlsx", "Quarters and half-years across, last year's beside this year's, the year in the sheet's name, a rate and a difference.",
             unit_type="township", district_contains="黔西市")
    s = c.sheet("2023年度")
    s.put("A1", ["黔西市反诈宣传年度报表"], ["乡镇", "宣传场次", "", "", "", "", "受众人次", "", ""], ["", "一季度", "二季度", "下半年", "去年全年", "同比", "上半年", "下半年", "全年合计"],
          ["莲城街道", 12, 15, 31, 40, "45%", 8600, 9400, 18000], ["洪水镇", 8, 9, 20, 25, "48%", 4100, 5200, 9300], ["素朴镇", 6, "/", 14, 22, "-9%", 2900, "三千余", 5900])
    s.merge("A1:I1", "A2:A3", "B2:F2", "G2:I2").role("title", "A1").role("header", "A2:B2", "G2", "B3:D3", "G3:H3").role("header|note|ratio|total", "E3:F3", "I3").role("label", "A4:A6").role("ratio", "F4:F6").role("total", "I4:I6").role("note|base|total|ratio|cumulative", "E4:E6")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    for col, m, p in (("B", "sessions", "2023-01..2023-03"), ("C", "sessions", "2023-04..2023-06"), ("D", "sessions", "2023-07..2023-12"), ("G", "people_reached", "2023-01..2023-06"), ("H", "people_reached", "2023-07..2023-12")):
        s.facts(f"{col}4:{col}6", measure=m, read={"H6": at_least(3000, 3999)}, **month(p))
    return c


def dates_as_typed() -> Case:
    c = Case("w07-dates-as-typed", "谷城县盛康镇司法所反诈普法活动记录.xlsx", "Dates as typed: a bare day with the month in the title, hours, two days, holidays spanned, a dot at the end, 月底, a weekday.",
             unit="盛康镇司法所|盛康司法所", unit_type="government", district_contains="谷城县")
    s = c.sheet("记录")
    s.put("A1", ["谷城县盛康镇司法所2023年9月反诈普法活动记录"], ["日期", "主题", "地点", "人数", "资料（份）"],
          ["1日", "开学法治课", "镇中学", 420, 430], ["5日上午", "集市普法", "农贸市场", 150, 200], ["9月12日9:00-11:30", "矫正对象教育", "司法所", 18, 18], ["9.15.", "安全日宣传", "广场", 96, 100], ["2023-9-20（周三）", "老年课堂", "福利院", 44, 40], ["21日-22日", "进厂区", "龙蟒公司", "70余", 80], ["9月29日—10月6日", "双节宣传", "车站", 310, 350], ["9月底", "小结会", "司法所", 9, ""])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A10", "C3:C10").role("label|figure", "B3:B10")
    for r, (a, b) in enumerate((("2023-09-01", ""), ("2023-09-05", ""), ("2023-09-12", ""), ("2023-09-15", ""), ("2023-09-20", ""), ("2023-09-21", "2023-09-22"), ("2023-09-29", "2023-10-06"), ("", "")), 3):
        s.by_row[r] = {**(days(a, b) if a else {}), "channel": "unspecified|lecture|stall|training|class_meeting|service_window", "target_group": "unspecified|students|elderly|workers|residents"}
        s.facts(f"D{r}", measure="people_reached", read={"D8": at_least(70, 79)}, optional=r == 10).fact(f"B{r}", "sessions", 1, optional=r == 10)
        if r < 10:
            s.fact(f"E{r}", "leaflets", s.cells[f"E{r}"], channel="handout|unspecified|lecture|stall|training|class_meeting|service_window")
    s.may_flag("A10:E10")
    return c


def several_ways() -> Case:
    c = Case("w08-several-ways", "太湖县供电公司反诈进万家.csv", "宣传方式 and 宣传对象 with several in a cell, signs of all sorts between them; posts by their channel; GBK.",
             form="gbk", unit="太湖县供电公司", unit_type="enterprise", district_contains="太湖县")
    s = c.sheet("x")
    s.put("A1", ["国网太湖县供电公司反诈宣传台账"], ["时间", "宣传主题", "宣传方式", "宣传对象", "覆盖人次", "宣传资料"], ["2023年6月2日", "抄表路上话反诈", "入户", "农村居民", 56, 60], ["2023年6月9日", "营业厅微讲堂", "营业厅宣讲/LED屏", "客户", 34, 30], ["2023年6月16日", "班组安全日", "座谈会＋视频", "员工、家属", 41, 0], ["2023年6月25日", "端午反诈直播", "抖音直播", "网民", 1200, "-"])
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A6", "C3:D6").role("label|figure", "B3:B6")
    for r, d, ch, g in ((3, "2023-06-02", "door_to_door", "villagers|residents"), (4, "2023-06-09", "lecture|branch|service_window", "unspecified"), (5, "2023-06-16", "training", "unspecified"), (6, "2023-06-25", "short_video", "unspecified")):
        s.by_row[r] = {**days(d), "channel": ch, "target_group": g}
        s.facts(f"E{r}", measure="people_reached").fact(f"B{r}", "sessions", 1).facts(f"F{r}", measure="leaflets", channel=[*ch.split("|"), "handout"])
    s.problem("note", "two channels", "C4").problem("note", "two channels", "C5").problem("note", "two groups", "D5").may_flag("D4", "D6")
    for f in c.expected:
        if f["cell"].endswith("4") and f["target_group"] == ["unspecified"]:
            f["target_group"] = ["unspecified", "bank_customers", "residents"]
    return c


def by_options() -> list[Case]:
    c = Case("w09-by-options", "宣传统计.xls", "A true .xls with neither unit nor time nor place: held; read with a code, a week, a range, a quarter.", form="xls", held=True)
    s = c.sheet("Sheet1")
    s.put("A1", ["宣传项目", "数量", "备注"], ["反诈宣传单（份）", 480, ""], ["反诈条幅（幅）", 6, ""], ["微信朋友圈转发（条）", 75, ""], ["受众（人）", "五百多", ""])
    s.role("header", "A1:C1").role("label", "A2:A5")
    s.fact("B2", "leaflets", 480).fact("B3", "banners", 6).fact("B4", "posts", 75, channel="group_chat|official_account|unspecified").fact("B5", "people_reached", at_least(500, 599))
    c.problem("error", "held", "")
    out = [c]
    for suffix, period, a, b, unit, district, where in (("week", "2023-W16", "2023-04-17", "2023-04-23", "龙山派出所", "530523", "龙陵县"), ("range", "2023-04-01..2023-04-17", "2023-04-01", "2023-04-17", "城关镇第一小学", "甘肃省/定西市/岷县", "岷县"), ("quarter", "2023-Q2", "2023-04-01", "2023-06-30", "福建省福州市鼓楼区东街街道", "", "福州市/鼓楼区")):
        options = ("--unit", unit, "--period", period) + (("--district", district) if district else ())
        v = c.variant(suffix, " ".join(options), options=options, held=False)
        for f in v.expected:
            f.update(unit=[unit], period_start=[a], period_end=[b], district_contains=[where])
        out.append(v)
    return out


def new_beside_running() -> Case:
    c = Case("w10-new-beside-running", "舞阳县反诈APP推广及宣传日报0915.xlsx", "今日新增 beside 累计; one measure only as a running total; a line 较昨日; the date in the file's name as 0915, the year in the title.",
             unit_type="township", district_contains="舞阳县")
    s = c.sheet("日报")
    s.put("A1", ["舞阳县反诈宣传日报（2023年9月15日）"], ["乡镇", "APP安装（人）", "", "入户（户）", "", "累计宣传单（份）"], ["", "今日新增", "累计", "今日新增", "累计", ""], ["舞泉镇", 120, 18650, 46, 6120, 15300], ["吴城镇", 65, 9870, 28, 3980, 8800], ["北舞渡镇", 82, 11240, 35, 4410, "九千二百余"], ["合计", 267, 39760, 109, 14510, 33300])
    s.merge("A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3").role("title", "A1").role("header", "A2:B2", "D2", "B3", "D3").role("header|cumulative", "C3", "E3", "F2").role("label", "A4:A6").role("label|total", "A7").role("total", "B7", "D7", "F7").role("total|cumulative", "C7", "E7").role("cumulative", "C4:C6", "E4:E6")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    s.facts("B4:B6", measure="app_installs", **days("2023-09-15")).facts("D4:D6", measure="households", **days("2023-09-15"))
    s.facts("F4:F6", measure="leaflets", basis="cumulative", period_end="2023-09-15", read={"F6": at_least(9200, 9299)})
    return c


def tabs_for_looks() -> Case:
    c = Case("w11-tabs-for-looks", "各村反诈宣传.txt", "Tabs set for looks: one after a long name, two after a short one, so that the columns stand below each other on the screen.", form="raw",
             **month("2023-05"), unit_type="community", district_contains="洛宁县")
    c.raw = "洛宁县兴华镇2023年5月各村反诈宣传统计\r\n村\t\t宣传单\t讲座\t受众\r\n董寺村\t\t210\t2\t96\r\n瓦庙村\t\t180\t1\t60\r\n沟口社区居委会\t260\t3\t150\r\n合计\t\t650\t6\t306\r\n".encode()
    s = c.sheet("x")
    s.put("A1", ["洛宁县兴华镇2023年5月各村反诈宣传统计"], ["村", "宣传单", "讲座", "受众"], ["董寺村", 210, 2, 96], ["瓦庙村", 180, 1, 60], ["沟口社区居委会", 260, 3, 150], ["合计", 650, 6, 306])
    s.cells.clear()
    s.cells["A1"] = "洛宁县兴华镇2023年5月各村反诈宣传统计"
    s.rows("A3:A5", unit=["董寺村", "瓦庙村", "沟口社区居委会"])
    for r, v in ((3, (210, 2, 96)), (4, (180, 1, 60)), (5, (260, 3, 150))):
        for x, m, ch, n in zip(v, ("leaflets", "sessions", "people_reached"), ("handout", "lecture", "unspecified|lecture"), range(3), strict=True):
            s.cells[f"{'BCD'[n]}{r}"] = x
            s.fact(f"{'BCD'[n]}{r}", m, x, channel=ch, cells=[f"{'CDE'[n]}{r}"])
    s.cells = {"A1": s.cells["A1"]}
    return c


def cases() -> list[Case]:
    return [unit_in_the_row(), as_typed(), figures_in_one_cell(), units_of_all_kinds(), cities_without_counties(), quarters_across(), dates_as_typed(), several_ways(), *by_options(), new_beside_running(), tabs_for_looks()]
