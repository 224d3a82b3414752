"""Yet other pens: row trees, captions that carry the month, workshops and classes as rows, loose numbers."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, about, at_least, at_most, days, month


def row_tree() -> Case:
    c = Case("f01-row-tree", "闽清县各所反诈宣传指标（2023年9月）.xlsx", "A tree of row headers, three columns deep, units across; 小计 within a branch.",
             **month("2023-09"), unit_type="police", district_contains="闽清县")
    s = c.sheet("9月")
    s.put("A1", ["闽清县公安局2023年9月反诈宣传工作指标表"], ["类别", "", "指标", "梅城所", "坂东所", "省璜所"], ["线下", "发放张贴", "宣传单（份）", 1300, 900, 400], ["", "", "通告（张）", 55, 42, 18], ["", "面对面", "入户（户）", 310, 255, 120], ["", "", "讲座（场）", 4, 3, 1], ["", "", "讲座听众（人次）", 356, 210, 66], ["线上", "推送", "微信群信息（条）", 60, 45, 21], ["", "", "短信（条）", 5200, 0, "—"], ["填表：许××"])
    s.merge("A1:F1", "A2:B2", "A3:A7", "A8:A9", "B3:B4", "B5:B7", "B8:B9").role("title", "A1").role("header", "A2", "C2").role("header|label", "D2:F2").role("label|header", "A3:C9").role("note|meta", "A10")
    for k, u in (("D", "梅城所|梅城派出所"), ("E", "坂东所|坂东派出所"), ("F", "省璜所|省璜派出所")):
        s.by_column[k] = {"unit": u}
    s.rows("C3:C9", measure=["leaflets", "posters", "households", "sessions", "people_reached", "posts", "sms"], channel=["handout", "posting", "door_to_door", "lecture", "lecture", "group_chat", "sms"]).facts("D3:F9")
    return c


def captions_carry_months() -> Case:
    c = Case("f02-captions-carry-months", "桥头镇反诈宣传2023.xlsx", "Three little tables below each other, captioned 4月份, 5月份, 6月份; the year in the title.",
             unit="桥头镇", unit_type="township", district_contains="桥头镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市桥头镇2023年反诈宣传情况统计"])
    row = 2
    for m, figures in ((4, [[300, 2, 190], [150, 1, 88]]), (5, [[260, 2, 175], [0, 0, 0]]), (6, [[410, 3, 322], [120, 1, 64]])):
        s.put(f"A{row}", [f"{m}月份"], ["宣传对象", "宣传单（份）", "活动（场）", "人次"], ["村民", *figures[0]], ["学生", *figures[1]], ["合计", *[a + b for a, b in zip(*figures, strict=True)]])
        s.merge(f"A{row}:D{row}").role("title|header|label|meta", f"A{row}").role("header", f"A{row + 1}:D{row + 1}").role("label", f"A{row + 2}:A{row + 3}").role("label|total", f"A{row + 4}").role("total", f"B{row + 4}:D{row + 4}")
        s.by_row[row + 2], s.by_row[row + 3] = {"target_group": "villagers", **month(f"2023-0{m}")}, {"target_group": "students", **month(f"2023-0{m}")}
        s.columns(B="leaflets", C="sessions", D="people_reached").facts(f"B{row + 2}:D{row + 3}")
        row += 6
    s.merge("A1:D1").role("title", "A1")
    return c


def workshops() -> Case:
    c = Case("f03-workshops-of-a-company", "英德××水泥反诈培训统计.xlsx", "The rows are workshops of one company, which the meta line names; headcount is a base.",
             **month("2023-06"), unit="英德××水泥有限公司", unit_type="enterprise")  # a masked name states no place for certain
    s = c.sheet("6月")
    s.put("A1", ["2023年6月反诈宣传培训情况统计表"], ["填报单位：英德××水泥有限公司", "", "", "填报日期：2023年7月2日"], ["部门（车间）", "在岗人数", "培训场次", "参训人次", "参训率", "发放手册（本）"], ["烧成车间", 120, 2, 114, "95%", 120], ["制成车间", 86, 1, 80, "93%", 90], ["财务部", 9, 1, 9, "100%", 10], ["合计", 215, 4, 203, "94.4%", 220])
    s.merge("A1:F1", "A2:C2", "D2:F2").role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("label", "A4:A6").role("base", "B4:B6").role("ratio", "E4:E6").role("label|total", "A7").role("base|total", "B7").role("total", "C7:D7", "F7").role("ratio|total", "E7")
    s.by_row = {r: {"target_group": g} for r, g in ((4, "unspecified|workers"), (5, "unspecified|workers"), (6, "unspecified|workers|finance_staff"))}
    for r in (4, 5, 6):
        s.by_row[r]["unit"] = ["英德××水泥有限公司", s.cells[f"A{r}"]]
        s.by_row[r]["unit_type"] = ["enterprise", "other"]
    s.columns(C=dict(measure="sessions", channel="training"), D=dict(measure="people_reached", channel="training|unspecified"), F="leaflets").facts("C4:D6", "F4:F6")
    return c


def loose_numbers() -> Case:
    c = Case("f04-loose-numbers", "白鹤社区反诈活动登记2023年上半年.xlsx", "People as 约80人, 100人左右, 近两百人, 二十余人, 全体居民, 见照片; papers as 一批 and 若干份.",
             unit="白鹤社区", unit_type="community")
    s = c.sheet("Sheet1")
    s.put("A1", ["白鹤社区2023年上半年反诈宣传活动登记表"], ["序号", "活动时间", "活动内容", "参与人数", "发放资料数"], [1, "3月5日", "学雷锋便民反诈宣传", "约80人", "100份"], [2, "3月15日", "消费者权益日反诈宣传", "100人左右", "一批"], [3, "4月15日", "国家安全日反诈讲座", "近两百人", "200余份"], [4, "5月12日", "楼组长反诈培训", "二十余人", "若干份"], [5, "6月1日", "亲子反诈活动", "全体居民", "60"], [6, "6月26日", "反诈禁毒联合宣传", "150多人次", "见照片"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("serial", "A3:A8").role("label", "B3:B8").role("label|figure", "C3:C8")
    for r, d, ch in ((3, "03-05", "unspecified|stall"), (4, "03-15", "unspecified|stall"), (5, "04-15", "lecture|unspecified"), (6, "05-12", "training|unspecified"), (7, "06-01", "unspecified|stall"), (8, "06-26", "unspecified|stall")):
        s.by_row[r] = {**days(f"2023-{d}"), "activity": s.cells[f"C{r}"], "channel": ch, "target_group": "unspecified|parents|children|residents"}
        s.fact(f"C{r}", "sessions", 1)
    for a, q in (("D3", about(80)), ("D4", about(100)), ("D5", at_most(200, 100)), ("D6", at_least(20, 29)), ("D8", at_least(150, 159))):
        s.fact(a, "people_reached", q)
    for a, q in (("E3", 100), ("E5", at_least(200, 299)), ("E7", 60)):
        s.fact(a, "leaflets", q, channel="unspecified|stall|lecture|handout")
    s.problem("query", "一批", "E4").problem("query", "若干份", "E6").problem("query", "全体居民", "D7").problem("query", "见照片", "E8")
    return c


def bare_csv_months() -> Case:
    c = Case("f05-csv-with-month-column", "大英县2023年反诈宣传明细导出.csv", "UTF-8 without BOM, no title: 月份 says 4月, the year stands in the file's name; a trailing empty column and blank lines.",
             form="utf8", unit_type="police", district_contains="大英县")
    s = c.sheet("x")
    s.put("A1", ["月份", "派出所", "宣传单(份)", "受众(人次)", "备注", " "], ["4月", "蓬莱派出所", "1500", "1322", "", " "], ["4月", "回马派出所", "640", "5百余", "", " "], [" ", " "], ["5月", "蓬莱派出所", "1780", "1600", "含学校专场", " "], ["5月", "回马派出所", "0", "0", "", " "])
    s.role("header", "A1:E1").role("label", "A2:B3", "A5:B6").role("note|label", "E5")
    for r, m, u in ((2, 4, "蓬莱派出所"), (3, 4, "回马派出所"), (5, 5, "蓬莱派出所"), (6, 5, "回马派出所")):
        s.by_row[r] = {**month(f"2023-0{m}"), "unit": u}
    numbers = {a: {"value": v, "low": v, "high": v, "qualifier": "exact"} for a, v in (("C2", 1500), ("D2", 1322), ("C3", 640), ("C5", 1780), ("D5", 1600), ("C6", 0), ("D6", 0))}
    s.columns(C="leaflets", D="people_reached").facts("C2:D3", "C5:D6", read={**numbers, "D3": at_least(500, 599)})
    return c


def row_counted_twice() -> Case:
    c = Case("f06-total-counts-a-row-twice", "西夏区教育系统反诈宣传（3月）.xlsx", "The total of people contains one school twice (the difference is its figure); the total column is right.",
             **month("2023-03"), unit_type="school", district_contains="西夏区")
    s = c.sheet("3月")
    s.put("A1", ["西夏区教育系统2023年3月反诈宣传统计表"], ["学校", "学生（人次）", "家长（人次）", "合计（人次）"], ["西夏区第一小学", 1020, 210, 1230], ["西夏区第五小学", 870, 160, 1030], ["银川市第九中学", 1640, 0, 1640], ["总 计", 4400, 370, 4770])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:C2").role("header|total", "D2").role("label", "A3:A5").role("total", "D3:D5").role("label|total", "A6").role("total", "B6:D6")
    s.rows("A3:A5", unit="cell").columns(B=dict(measure="people_reached", target_group="students"), C=dict(measure="people_reached", target_group="parents")).facts("B3:C5")
    s.problem("query", "3530, not 4400: 西夏区第五小学 counted twice", "B6", says=("870",)).may_flag("D6")
    return c


def bank_counters() -> Case:
    c = Case("f07-bank-counters", "工商银行英德支行反诈宣传月报（8月）.xlsx", "A branch's report by outlet: counters, screens, papers, customers, transfers stopped; the bank in the meta line.",
             **month("2023-08"), unit_type="bank", district_contains="英德市")
    s = c.sheet("8月")
    s.put("A1", ["反电信网络诈骗宣传工作月报表"], ["报送机构：工商银行英德支行", "", "", "报送期：2023年8月"], ["网点", "LED屏滚动播放（块）", "厅堂宣传折页（份）", "厅堂微沙龙（场）", "参与客户（人次）", "堵截诈骗（起）", "堵截金额（万元）"], ["营业部", 2, 350, 4, 62, 1, 5], ["城北支行", 1, 180, 2, 27, 0, 0], ["浛洸支行", 1, 210, 3, "40余", "", ""], ["合计", 4, 740, 9, 129, 1, 5])
    s.merge("A1:G1", "A2:C2", "D2:G2").role("title", "A1").role("meta", "A2", "D2").role("header", "A3:G3").role("label", "A4:A6").role("label|total", "A7").role("total", "B7:G7")
    for r in (4, 5, 6):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "工商银行英德支行"]}
    group = "bank_customers|unspecified"
    s.columns(B=dict(measure="screens", measures=["broadcasts"]), C=dict(measure="leaflets", channel="handout|branch", target_group=group), D=dict(measure="sessions", channel="branch|training|lecture", target_group=group), E=dict(measure="people_reached", target_group="bank_customers", channel="branch|unspecified"), F=dict(measure="scams_stopped", channel="unspecified|branch"))
    s.facts("B4:F6", read={"E6": at_least(40, 49)})
    s.facts("G4:G5", measure="loss_prevented", scale=10000, channel="unspecified|branch")
    return c


def quarters_across() -> Case:
    c = Case("f08-quarters-across", "韩城市反诈宣传年度汇总（2023）.xlsx", "一季度 to 四季度 as columns of one measure, 全年 last; the measure stands in the title and the unit line.",
             measure="leaflets", unit_type="township", district_contains="韩城市")
    s = c.sheet("年度")
    s.put("A1", ["韩城市2023年反诈宣传资料发放情况汇总表"], ["单位：份"], ["镇（街道）", "一季度", "二季度", "三季度", "四季度", "全年"], ["新城街道", 2300, 2650, 1980, 3100, 10030], ["龙门镇", 1500, "1800余", 1620, 2050, 6970], ["板桥镇", 600, 720, 0, 810, 2130], ["合计", 4400, 5170, 3600, 5960, 19130])
    s.merge("A1:F1").role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("header|total", "F3").role("label", "A4:A6").role("label|total", "A7").role("total", "F4:F6", "B7:F7")
    s.rows("A4:A6", unit="cell").columns(B=month("2023-01..2023-03"), C=month("2023-04..2023-06"), D=month("2023-07..2023-09"), E=month("2023-10..2023-12")).facts("B4:E6", read={"C5": at_least(1800, 1899)})
    return c


def prose_only_rows() -> Case:
    c = Case("f09-prose-rows", "龙陵县各校反诈周情况（5.8-5.12）.xlsx", "One sentence per school, no figure column: of-which, kinds, doers, what is only planned.",
             **days("2023-05-08", "2023-05-12"), unit_type="school", district_contains="龙陵县")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县各学校反诈宣传周开展情况（2023年5月8日—12日）"], ["学校", "开展情况"], ["龙陵一中", "召开主题班会42场，受教育学生2050人次；发放告家长书2000余份，制作黑板报42块。"], ["龙山中心小学", "邀请民警3名到校开展讲座1场，600余名师生参加；拟于下周召开家长会。"], ["镇安中学", "通过校园广播、LED屏、班级群广泛宣传，营造浓厚氛围。"], ["平达中学", "组织学生观看反诈视频5部，签订承诺书780份，其中学生650份。"])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A6").role("figure", "B3:B4", "B6").role("note", "B5")
    s.rows("A3:A6", unit="cell")
    g = "students|unspecified"
    s.fact("B3", "sessions", 42, channel="class_meeting", target_group=g).fact("B3", "people_reached", 2050, channel="class_meeting|unspecified", target_group="students").fact("B3", "leaflets", at_least(2000, 2999), target_group="parents|students|unspecified").fact("B3", "boards", 42, target_group=g)
    s.fact("B4", "sessions", 1, channel="lecture", target_group=g).fact("B4", "people_reached", at_least(600, 699), channel="lecture|unspecified").fact("B4", "staff", 3, channel="lecture|unspecified", optional=True, target_group="unspecified|students")
    s.fact("B6", "pledges", 650, target_group="students").fact("B6", "pledges", 130).fact("B6", "videos", 5, optional=True, target_group=g)
    return c


def sections_medium() -> Case:
    c = Case("f10-medium-down-the-side", "大英县融合宣传8月统计.xlsx", "线上 and 线下 merged down the side, ways in the second column, one column of 次数 and one of 覆盖人次.",
             **month("2023-08"), unit="大英县公安局", unit_type="police", district_contains="大英县")
    s = c.sheet("8月")
    s.put("A1", ["大英县公安局2023年8月反诈宣传统计表"], ["类型", "方式", "开展场次", "覆盖人次"], ["线下", "进社区宣讲", 6, 720], ["", "进企业培训", 3, 210], ["", "摆摊宣传", 5, "1100余"], ["线上", "抖音直播", 2, "1.2万"], ["", "电话回访", "", 460], ["合计", "", 16, ""])
    s.merge("A1:D1", "A3:A5", "A6:A7", "A8:B8").role("title", "A1").role("header", "A2:D2").role("label", "A3", "A6", "B3:B7").role("label|total", "A8").role("total", "C8")
    for r, ch, g in ((3, "lecture", "unspecified|residents"), (4, "training", "unspecified|workers"), (5, "stall", "unspecified"), (6, "short_video", "unspecified"), (7, "phone", "unspecified")):
        s.by_row[r] = {"channel": ch, "target_group": g}
    s.columns(C="sessions", D=dict(measure="people_reached", measures=["views"])).facts("C3:D7", read={"D5": at_least(1100, 1199), "D6": {"value": 12000, "low": 12000, "high": 12000, "qualifier": "exact"}})
    return c


def cases() -> list[Case]:
    return [row_tree(), captions_carry_months(), workshops(), loose_numbers(), bare_csv_months(), row_counted_twice(), bank_counters(), quarters_across(), prose_only_rows(), sections_medium()]
