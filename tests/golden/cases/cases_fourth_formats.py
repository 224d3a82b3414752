"""Formats, number formats, dates and places as units of many provinces send them."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date

from builder import Case, Formula, Styled, about, at_least, at_most, days, exact, month


def formats_that_count() -> Case:
    c = Case("t01-formats-that-count", "科尔沁区各派出所反诈宣传（2023年4月）.xlsx", "Saved by a program: 余份 and 万 in number formats, a figure that is a formula nobody calculated, totals never calculated.",
             form="openpyxl", **month("2023-04"), unit_type="police", district_contains="科尔沁区")
    s = c.sheet("4月")
    s.put("A1", ["通辽市公安局科尔沁区分局2023年4月反诈宣传统计表"], ["派出所", "宣传单", "短信（条）", "讲座（场）", "受众（人次）"],
          ["明仁派出所", Styled(1200, '0"余份"'), Styled(2.5, '0.0"万"'), Styled(6, '0"场"'), 2310],
          ["施介派出所", Styled(850, '0"份"'), Styled(12000, "#,##0"), 4, Formula("=860+215", None)],
          ["红星派出所", Styled(300, '"约"0"份"'), Styled(0.8, '0.0"万条"'), Styled(3, "0.0"), Styled(1045, '#,##0"人次"')],
          ["庆和派出所", "400\u00a0余份", "—", Styled(0, "0;-0;;@"), "1 160"],
          ["合计", Formula("=SUM(B3:B6)", None), Formula("=SUM(C3:C6)", None), Formula("=SUM(D3:D6)", None), Formula("=SUM(E3:E6)", None)])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:E7")
    s.rows("A3:A6", unit="cell").columns(B="leaflets", C="sms", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B3:D6", "E3", "E5:E6", read={"B3": at_least(1200, 1299), "C3": exact(25000), "B5": about(300), "C5": exact(8000), "B6": at_least(400, 499), "E6": exact(1160)})
    s.fact("E4", quantity=exact(1075))
    s.problem("query", "a formula that was never calculated", "E4").may_flag("B7:E7")
    return c


def month_and_day_columns() -> Case:
    c = Case("t02-month-and-day", "建行文成支行反诈宣传登记簿2022.xls", "A true .xls: 月 and 日 in two columns, the month given once per block; the year in the file's name only.",
             form="xls", unit="建行文成支行", unit_type="bank", district_contains="文成县")
    s = c.sheet("登记簿")
    s.put("A1", ["建行文成支行反诈宣传登记簿"], ["月", "日", "活动内容", "地点", "参加人数", "折页（份）", "劝阻诈骗（起）", "备注"],
          [9, 5, "厅堂微沙龙", "营业大厅", 18, 30, "", ""], ["", 14, "进企业反诈讲座", "珊溪镇泵阀厂", 65, 80, "", "联合珊溪派出所"], ["", 28, "老年大学反诈课", "大峃镇老年活动中心", "40余", 50, "", ""],
          [10, 9, "网点劝阻宣传", "营业大厅", 1, "", 1, "转账8万元，已劝返"], ["", 20, "夜市设摊", "大峃镇凤溪夜市", 150, 200, "", ""], ["合计", "", "", "", 274, 360, 1, ""])
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("label", "A3:B3", "D3", "B4:B5", "D4:D5", "A6:B6", "D6", "B7", "D7").role("label|figure", "C3:C7").role("label|total", "A8").role("total", "E8:G8").role("note|label", "H4", "H6")
    for r, d, g, ch in ((3, "2022-09-05", "unspecified|bank_customers", "branch|unspecified"), (4, "2022-09-14", "workers|unspecified", "lecture"), (5, "2022-09-28", "elderly|unspecified", "lecture|unspecified|training"),
                        (6, "2022-10-09", "unspecified|bank_customers", "branch|unspecified"), (7, "2022-10-20", "unspecified|residents|merchants", "stall")):
        s.by_row[r] = {**days(d), "target_group": g}
        s.facts(f"E{r}", measure="people_reached", channel=ch, read={"E5": at_least(40, 49)}).facts(f"F{r}", measure="leaflets", channel=[*ch.split("|"), "handout"]).facts(f"G{r}", measure="scams_stopped", channel=ch)
        s.fact(f"C{r}", "sessions", 1, channel=ch)
    return c


def ods_with_rates() -> Case:
    c = Case("t03-ods-streets", "惠山区各街道（镇）反诈宣传进度.ods", "OpenDocument; rates as texts and shares, a wrong total, the date 截至2023年6月底 in the title: cumulative.",
             form="ods", period_end="2023-06-30", basis="cumulative", unit_type="township", district_contains="惠山区")
    s = c.sheet("进度")
    s.put("A1", ["无锡市惠山区反诈宣传工作进度表（截至2023年6月底）"], ["填报单位：惠山区反诈联席办"], ["镇（街道）", "常住人口（人）", "累计入户（户）", "入户率", "累计发放宣传资料（份）", "累计安装国家反诈中心APP（人）", "安装率"],
          ["堰桥街道", 136200, 38450, "71.2%", 61200, 58310, "42.8%"], ["长安街道", 98400, 25960, "66%", 40800, 37155, "37.8%"], ["前洲街道", 74800, 21400, "73.5%", 35250, 30120, "40.3%"], ["玉祁街道", 69900, 18875, "69.8%", 31900, 26640, "38.1%"], ["洛社镇", 151300, 36020, "62.4%", 57450, 49870, "33.0%"], ["阳山镇", 40100, 11245, "75.0%", 20300, 15230, "38.0%"],
          ["合计", 570700, 151950, "68.7%", 246900, 217325, "38.1%"])
    s.merge("A1:G1", "A2:G2").role("title", "A1").role("meta", "A2").role("header|ratio", "D3", "G3").role("header|base", "B3").role("header", "A3", "C3", "E3:F3").role("label", "A4:A9").role("base", "B4:B9").role("ratio", "D4:D9", "G4:G9").role("label|total", "A10").role("base|total", "B10").role("total", "C10", "E10:F10").role("ratio|total", "D10", "G10")
    s.rows("A4:A9", unit="cell").columns(C="households", E="leaflets", F="app_installs").facts("C4:C9", "E4:F9")
    return c


def weeks_in_xml() -> Case:
    c = Case("t04-spreadsheetml-weeks", "德保县人民医院反诈宣传周登记.xls", "SpreadsheetML 2003 named .xls: week numbers with dates, two weeks over the turn of a month, an unreadable figure.",
             form="spreadsheetml", unit="德保县人民医院", unit_type="hospital", district_contains="德保县")
    s = c.sheet("周登记")
    s.put("A1", ["德保县人民医院2023年反诈宣传每周登记表"], ["周次", "起止日期", "健康讲座插播反诈（场）", "发放反诈折页（份）", "电子屏播放（次）", "受教育患者及家属（人次）"],
          ["第一周", "5月1日-5月7日", 2, 160, 70, 210], ["第二周", "5月8日—5月14日", 1, 120, 70, "一百八十余"], ["第三周", "5.15-5.21", 2, 175, 70, 230], ["第四周", "5.22～5.28", 1, "漏登", 70, 145], ["第五周", "5月29日至6月4日", 3, 260, 80, 390])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:B7")
    for r, (a, b) in enumerate((("2023-05-01", "2023-05-07"), ("2023-05-08", "2023-05-14"), ("2023-05-15", "2023-05-21"), ("2023-05-22", "2023-05-28"), ("2023-05-29", "2023-06-04")), 3):
        s.by_row[r] = days(a, b)
    s.columns(C=dict(measure="sessions", channel="lecture"), D="leaflets", E=dict(measure="broadcasts", measures=["screens"], channel="screen"), F=dict(measure="people_reached", target_group="patients|unspecified"))
    s.facts("C3:C7", "D3:D5", "D7", "E3:E7", "F3:F7", read={"F4": at_least(180, 189)})
    s.problem("query", "no figure", "D6")
    return c


def page_export() -> Case:
    c = Case("t05-page-export", "社区反诈宣传统计_导出20230703.xls", "A web page saved as .xls in GBK with spans and entities: communities of one street; the year only in the sub-title; district in a meta line.",
             form="page", **month("2023-06"), unit_type="community", district_contains="鼓楼区", district_absent="福州市|开封市|南京市")
    s = c.sheet("x")
    s.put("A1", ["社区反诈宣传月度统计"], ["所属区划：江苏省徐州市鼓楼区琵琶街道", "", "", "统计月份：2023-06", "", ""], ["社区", "宣传活动", "", "宣传物料", "", "微信群\n推送（条）"], ["", "场次（场）", "参与\n人次", "宣传单（份）", "小礼品（件）", ""],
          ["琵琶花园社区", 4, 186, 320, 60, 24], ["李沃社区", 2, 94, 150, 0, 18], ["王场社区", 3, "约120", 210, 45, "20+"], ["八里社区", "/", "/", 80, "/", 12], ["合计", 9, 400, 760, 105, 74])
    s.merge("A1:F1", "A2:C2", "D2:F2", "A3:A4", "B3:C3", "D3:E3", "F3:F4").role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3", "B4:E4").role("label", "A5:A8").role("label|total", "A9").role("total", "B9:F9")
    s.rows("A5:A8", unit="cell").columns(B="sessions", C="people_reached", D="leaflets", E="gifts", F=dict(measure="posts", channel="group_chat"))
    s.facts("B5:F8", read={"C7": about(120), "F7": at_least(20)})
    return c


def columns_of_blanks() -> Case:
    c = Case("t06-columns-of-blanks", "土桥村反诈宣传统计.txt", "A table in a text file, its columns set with blanks; title, unit and month above; a footer.",
             form="blanks", **month("2023-09"), unit="石泉县城关镇土桥村民委员会|土桥村", unit_type="community", district_contains="石泉县")
    s = c.sheet("x")
    s.put("A1", ["石泉县城关镇土桥村民委员会2023年9月反诈宣传统计表"], ["项目", "数量", "单位", "说明"], ["发放宣传单", 460, "份", "赶集日发放"], ["张贴海报", 18, "张", "各组公示栏"], ["入户宣传", "130余", "户", ""], ["院坝会", 3, "场", "一、二、四组"], ["参会群众", 147, "人次", ""], ["大喇叭播放", 60, "次", ""], ["填表人：杨××"])
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A8", "C3:C8").role("note|label", "D3:D4", "D6").role("note|meta", "A9")
    for r, m, ch in ((3, "leaflets", "handout"), (4, "posters", "posting"), (5, "households", "door_to_door"), (6, "sessions", "training|unspecified|lecture"), (7, "people_reached", "unspecified|training|lecture"), (8, "broadcasts", "broadcast")):
        s.fact(f"B{r}", m, at_least(130, 139) if r == 5 else s.cells[f"B{r}"], channel=ch, target_group="unspecified|villagers|residents")
    return c


def utf16_school() -> Case:
    c = Case("t07-utf16-tabs", "和布克赛尔县第三小学反诈教育月报10月.xls", "Tab text in UTF-16 under the name .xls; a form of two panels; year in the foot only.",
             form="utf16", **month("2023-10"), unit="和布克赛尔县第三小学", unit_type="school", district_contains="和布克赛尔", target_group="unspecified|students")
    s = c.sheet("x")
    s.put("A1", ["和布克赛尔县第三小学反诈教育月报（10月）"], ["指标", "数量", "指标", "数量"], ["主题班会（节）", 24, "参加学生（人次）", "1,082"], ["家长会反诈宣讲（场）", 2, "参会家长（人）", "670余"], ["国旗下讲话（次）", 1, "发放《致家长的一封信》（份）", "1,100"], ["黑板报（期）", 24, "手抄报（份）", 300], ["签订家庭反诈承诺书（份）", 1050, "家长安装APP（人）", 512], ["填表：德育处", "", "填报时间：2023年11月2日"])
    s.role("title", "A1").role("header", "A2:D2").role("label|header", "A3:A7", "C3:C7").role("note|meta", "A8", "C8")
    s.fact("B3", "sessions", 24, channel="class_meeting").fact("D3", "people_reached", 1082, target_group="students", channel="unspecified|class_meeting").fact("B4", "sessions", 2, target_group="parents", channel="lecture|training").fact("D4", "people_reached", at_least(670, 679), target_group="parents")
    s.fact("B5", "sessions", 1, channel="unspecified|lecture").fact("D5", "leaflets", 1100, target_group="parents|unspecified|students").fact("B6", "boards", 24).fact("D6", "leaflets", 300, optional=True).fact("B7", "pledges", 1050, target_group="unspecified|students|parents").fact("D7", "app_installs", 512, target_group="parents")
    s.may_flag("D6", "C6")
    return c


def wide_commas() -> Case:
    c = Case("t08-wide-commas", "成员单位反诈宣传统计.csv", "Full-width commas between the fields, GBK: departments of a banner; names short and full; a text in a number column.",
             form="wide_comma", **month("2023-03"), district_contains="科尔沁左翼后旗")
    s = c.sheet("x")
    s.put("A1", ["科尔沁左翼后旗反诈成员单位2023年3月宣传情况"], ["单位", "宣传场次", "资料份数", "受众人数", "抖音短视频（条）"], ["旗教体局", 14, 3200, 4150, 3], ["旗民政局", 3, 600, "不详", 0], ["旗农商行", 6, 900, 720, 1], ["旗妇联", 2, 350, 210, "/"], ["移动公司", 4, "500左右", 330, 2], ["合计", 29, 5550, 5410, 6])
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|total", "A8").role("total", "B8:E8")
    s.rows("A3:A7", unit="cell", unit_type=["government", "government", "bank", "government|other", "enterprise"])
    s.columns(B="sessions", C="leaflets", D="people_reached", E="videos").facts("B3:C7", "D3", "D5:D7", "E3:E7", read={"C7": about(500)})
    s.problem("query", "no figure", "D4")
    return c


def word_card() -> Case:
    c = Case("t09-word-card", "尖山区学府社区反诈宣传工作登记卡.docx", "A card in Word: merged cells, label and value in one row several times, a second table of activities, the unit in a paragraph above.",
             form="docx", unit="学府社区", unit_type="community", district_contains="尖山区")
    c.paragraph("反诈宣传工作登记卡", "title|meta")
    c.paragraph("单位：双鸭山市尖山区学府社区居民委员会", "meta")
    c.paragraph("填报时段：2023年第二季度", "meta")
    t = c.table([["宣传资料", "宣传单（份）", 1850, "手册（本）", 120], ["", "海报（张）", 64, "条幅（条）", 9], ["入户走访", "户数（户）", "约600", "受教育（人次）", 910]])
    t.merge("A1:A2").role("label|header", "A1", "B1", "D1", "B2", "D2", "A3", "B3", "D3")
    q = month("2023-04..2023-06")
    t.fact("C1", "leaflets", 1850, **q).fact("E1", "leaflets", 120, **q).fact("C2", "posters", 64, **q).fact("E2", "banners", 9, **q).fact("C3", "households", about(600), **q).fact("E3", "people_reached", 910, channel="door_to_door|unspecified", **q)
    c.paragraph("附：集中活动明细", "title|meta|note|label|header")
    u = c.table([["日期", "活动名称", "形式", "对象", "人数"], ["4月14日", "全民国家安全教育日反诈宣传", "设摊", "居民", 85], ["5月20日", "银龄课堂", "讲座", "老年人", "30多"], ["6月18日", "快递驿站夜宣", "宣讲", "快递员", 12]])
    u.role("header", "A1:E1").role("label", "A2:D4").role("label|figure", "B2:B4")
    for r, d, g, ch in ((2, "2023-04-14", "residents", "stall"), (3, "2023-05-20", "elderly", "lecture"), (4, "2023-06-18", "transport_workers", "lecture")):
        u.by_row[r] = {**days(d), "target_group": g, "channel": ch}
        u.facts(f"E{r}", measure="people_reached", read={"E3": at_least(30, 39)}).fact(f"B{r}", "sessions", 1)
    return c


def no_unit_at_all() -> list[Case]:
    c = Case("t10-held", "反诈宣传台账.xlsx", "A ledger without a unit and without a place; the dates are complete: held until the unit is said.", held=True)
    s = c.sheet("Sheet1")
    s.put("A1", ["反诈宣传台账"], ["日期", "活动", "宣传对象", "人次", "宣传品（个）"], ["2023/2/8", "走访慰问宣传", "独居老人", 12, 12], ["2023/2/15", "务工人员返岗宣传", "外出务工人员", 260, 200], ["2023/2/24", "开学第一课", "中小学生", 640, "无"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5", "C3:C5").role("label|figure", "B3:B5")
    for r, d, g, ch in ((3, "2023-02-08", "elderly_alone", "unspecified|door_to_door"), (4, "2023-02-15", "migrant_workers", "unspecified"), (5, "2023-02-24", "students", "unspecified|lecture|class_meeting")):
        s.by_row[r] = {**days(d), "target_group": g}
        s.facts(f"D{r}", measure="people_reached", channel=ch).facts(f"E{r}", measure="gifts", channel=[*ch.split("|"), "gift"]).fact(f"B{r}", "sessions", 1, channel=ch)
    c.problem("error", "held: unit unknown", "")
    out = [c]
    for suffix, options, held, more in (("period", ("--period", "2023-02"), True, {}), ("unit", ("--unit", "古浪县公安局大靖派出所"), False, dict(unit="大靖派出所", unit_type="police", district_contains="古浪县")),
                                        ("unit-district", ("--unit", "裕民社区居委会", "--district", "甘肃省武威市古浪县"), False, dict(unit="裕民社区", unit_type="community", district_contains="古浪县"))):
        v = c.variant(suffix, "The same with " + " ".join(options), options=options, held=held)
        for f in v.expected:
            f.update({k: x if isinstance(x, list) else [x] for k, x in more.items()})
        out.append(v)
    return out


def one_word_many_units() -> Case:
    c = Case("t11-one-word-many-units", "洪雅县电信诈骗防范宣传（1-3月）.xlsx", "The bracketed unit decides: 宣传（户）, （人次）, （场）, （份）, （条）, （块）, （篇）, （部）, （台次）, （起）.",
             **month("2023-01..2023-03"), unit_type="township", district_contains="洪雅县")
    s = c.sheet("一季度")
    s.put("A1", ["洪雅县电信网络诈骗防范宣传统计表（2023年1-3月）"], ["乡镇", "入户宣传（户）", "宣传（人次）", "集中宣传（场）", "资料宣传（份）", "横幅宣传（条）", "短信宣传（条）", "展板宣传（块）", "电子屏宣传（块）", "报刊宣传（篇）", "视频宣传（部）", "车辆宣传（台次）", "广播宣传（次）", "成功劝阻（起）", "挽损（万元）"],
          ["洪川镇", 1860, 5210, 12, 6400, 36, "3.2万", 18, 9, 2, 4, 15, 240, 3, 12.6], ["止戈镇", 740, 1960, 5, 2300, 14, 8600, 6, 3, 0, 1, 6, 120, 1, 0.8], ["柳江镇", 655, "近1800", 6, "2100余", 12, 7200, 8, 2, 1, 1, 4, 90, "-", "-"], ["瓦屋山镇", "三百多", 905, 3, 980, 7, 4100, 3, 1, "", "", 2, 180, 0, 0],
          ["合计", 3555, 9875, 26, 11780, 79, 51900, 35, 15, 3, 6, 27, 630, 4, 13.4])
    s.merge("A1:O1").role("title", "A1").role("header", "A2:O2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:O7")
    s.rows("A3:A6", unit="cell", district_contains="cell")
    s.columns(B="households", C="people_reached", D=dict(measure="sessions", channel="stall|unspecified"), E="leaflets", F="banners", G="sms", H="boards", I="screens", J="media_reports", K="videos", L="vehicles", M="broadcasts", N="scams_stopped", O="loss_prevented")
    s.facts("B3:N6", read={"G3": exact(32000), "C5": at_most(1800, 1700), "E5": at_least(2100, 2199), "B6": at_least(300, 399)}).facts("O3:O6", scale=10000)
    s.problem("query", "79 stated, 69 counted", "F7", says=(10, 69))
    return c


def thirds_of_months() -> Case:
    c = Case("t12-thirds-and-spans", "察雅县公安局烟多派出所宣传情况.xlsx", "Periods of all sorts in one column: 上旬, a quarter, a span over the new year, 截至, half a month, a single day; the sheet's name holds the year.",
             unit="烟多派出所", unit_type="police", district_contains="察雅县")
    s = c.sheet("2023年")
    s.put("A1", ["察雅县公安局烟多派出所反诈宣传情况"], ["时段", "宣传单（份）", "讲座（场）", "受众（人次）"],
          ["2022年12月26日—2023年1月8日", 320, 2, 410], ["1月下旬", 150, 1, 180], ["2月份", 460, 3, 520], ["3月上旬", 200, 1, 230], ["3月中旬", 180, 1, "200余"], ["3月21日-3月31日", 210, 1, 245], ["二季度", 1350, 9, 1680], ["7月1-15日", 260, 2, 300], ["7月下半月", 240, 1, 265], ["8月18日", 90, 1, 120])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A12")
    for r, (a, b) in enumerate((("2022-12-26", "2023-01-08"), ("2023-01-21", "2023-01-31"), ("2023-02-01", "2023-02-28"), ("2023-03-01", "2023-03-10"), ("2023-03-11", "2023-03-20"), ("2023-03-21", "2023-03-31"), ("2023-04-01", "2023-06-30"), ("2023-07-01", "2023-07-15"), ("2023-07-16", "2023-07-31"), ("2023-08-18", "2023-08-18")), 3):
        s.by_row[r] = days(a, b)
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached").facts("B3:D12", read={"D7": at_least(200, 299)})
    return c


def from_1904() -> Case:
    c = Case("t13-from-1904", "思茅区南屏镇反诈活动登记.xlsx", "The 1904 date system, East-Asian formats 31 and 58; two channels in a cell; a repeated row; a row without a date.",
             form="openpyxl", unit="南屏镇", unit_type="township", district_contains="思茅区")
    s = c.sheet("活动登记")
    s.from_1904 = True
    s.put("A1", ["普洱市思茅区南屏镇反诈宣传活动登记表"], ["活动时间", "活动主题", "活动形式", "参与对象", "参与人次", "资料（份）"],
          [date(2023, 3, 15), "3·15金融反诈宣传", "设摊", "居民", 210, 300], [date(2023, 4, 2), "村民小组会反诈宣讲", "入户+院坝会", "村民", 76, 80], [date(2023, 4, 2), "村民小组会反诈宣讲", "入户+院坝会", "村民", 76, 80], [date(2023, 5, 11), "茶企务工人员反诈培训", "培训", "务工人员", "一百二十", 120])
    for r in (3, 4, 5, 6):
        s.cells[f"A{r}"] = Styled(s.cells[f"A{r}"], 'yyyy"年"m"月"d"日"' if r != 4 else 'm"月"d"日"')
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:D6").role("label|figure", "B3:B6")
    for r, d, g, ch in ((3, "2023-03-15", "residents", "stall"), (4, "2023-04-02", "villagers", "door_to_door"), (5, "2023-04-02", "villagers", "door_to_door"), (6, "2023-05-11", "migrant_workers", "training")):
        s.by_row[r] = {**days(d), "target_group": g, "channel": ch}
        s.facts(f"E{r}", measure="people_reached", read={"E6": exact(120)}).facts(f"F{r}", measure="leaflets", channel=[ch, "handout"]).fact(f"B{r}", "sessions", 1)
    s.problem("note", "two channels in a cell", "C4").problem("query", "the row says the same as the one above", *[f"{x}5" for x in "ABCDEF"])
    s.may_flag("C5")
    return c


def binary_book() -> Case:
    c = Case("t14-xlsb", "三亚市吉阳区旅文系统反诈宣传.xlsb", "A binary workbook: merged header, Excel serials as dates, a hidden sheet, a negative figure.",
             form="xlsb", district_contains="吉阳区", **month("2023-02"))
    s = c.sheet("2月")
    s.put("A1", ["三亚市吉阳区旅文系统2023年2月反诈宣传统计"], ["单位名称", "线下宣传", "", "", "线上宣传", ""], ["", "宣传单（份）", "海报（张）", "游客受众（人次）", "公众号（篇）", "LED屏（块）"],
          ["亚龙湾管理处", 2600, 45, 3800, 2, 6], ["大小洞天景区", 900, 20, 1500, 1, -3], ["亚特酒店", 450, 12, "600余", 3, 4], ["合计", 3950, 77, 5900, 6, 7])
    s.merge("A1:F1", "A2:A3", "B2:D2", "E2:F2").role("title", "A1").role("header", "A2", "B2", "E2", "B3:F3").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:F7")
    s.rows("A4:A6", unit="cell").columns(B="leaflets", C="posters", D="people_reached", E=dict(measure="posts", channel="official_account"), F="screens")
    s.facts("B4:E6", "F4", "F6", read={"D6": at_least(600, 699)}).problem("query", "a negative count", "F5", says=("-3", "负")).may_flag("F7", "A4:A6")
    old = c.sheet("1月")
    old.state = "hidden"
    old.put("A1", ["三亚市吉阳区旅文系统2023年1月反诈宣传统计"], ["单位名称", "宣传单（份）"], ["亚龙湾管理处", 1200])
    c.flaggable.append(["1月", ""])
    c.problem("note", "a hidden sheet", "", sheet="1月")
    return c


def pipes() -> Case:
    c = Case("t15-pipes", "贵南县牧区反诈宣传周报_2023W20.txt", "Fields between upright strokes; the week stands in the meta line; herdsmen and temples; 若干 and a missing figure.",
             form="pipe", **days("2023-05-15", "2023-05-21"), unit_type="township", district_contains="贵南县")
    s = c.sheet("x")
    s.put("A1", ["贵南县反诈宣传周报"], ["时间：2023年5月15日至5月21日"], ["乡镇", "进牧户（户）", "双语宣传单（份）", "宣讲（场次）", "受众（人次）"], ["茫曲镇", 86, 540, 4, 720], ["过马营镇", 62, 410, 3, 515], ["塔秀乡", 45, "若干", 2, 260], ["茫拉乡", 38, 220, 2, "二百余"], ["合计", 231, 1170, 11, 1695])
    s.role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("label", "A4:A7").role("label|total", "A8").role("total", "B8:E8")
    s.rows("A4:A7", unit="cell", district_contains="cell").columns(B="households", C="leaflets", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B4:B7", "C4:C5", "C7", "D4:E7", read={"E7": at_least(200, 299)}).problem("query", "若干", "C6").may_flag("C8")
    return c


def cases() -> list[Case]:
    return [formats_that_count(), month_and_day_columns(), ods_with_rates(), weeks_in_xml(), page_export(), columns_of_blanks(), utf16_school(), wide_commas(), word_card(), *no_unit_at_all(), one_word_many_units(), thirds_of_months(), from_1904(), binary_book(), pipes()]
