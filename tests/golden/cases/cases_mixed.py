"""Structures seen in real forms that combine several rules."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, days, month


def change_columns() -> Case:
    c = Case("c65-change-against-yesterday", "隆盛镇反诈宣传日报4月18日.xlsx", "Each measure has a column (较昨日): a change, no figure; a line 附件2 above the title.",
             **days("2023-04-18"), unit_type="community", district_contains="大英县")
    s = c.sheet("日报")
    s.put("A1", ["附件2"], ["大英县隆盛镇反诈宣传工作日报表（2023年4月18日）"], ["村（社区）", "发放宣传资料（份）", "发放宣传资料（较昨日）", "微信群宣传（条）", "微信群宣传（较昨日）", "受众人次", "受众人次（较昨日）"],
          ["五桂社区", 120, 35, 6, -2, 210, 48], ["花园村", 60, -10, 4, 0, 95, -12], ["合计", 180, 25, 10, -2, 305, 36])
    s.merge("A2:G2").role("title|meta|note", "A1").role("title", "A2").role("header", "A3:G3").role("label", "A4:A5").role("ratio", "C4:C5", "E4:E5", "G4:G5").role("label|total", "A6").role("total", "B6", "D6", "F6").role("ratio|total", "C6", "E6", "G6")
    s.rows("A4:A5", unit="cell").columns(B="leaflets", D=dict(measure="posts", channel="group_chat"), F="people_reached").facts("B4:B5", "D4:D5", "F4:F5")
    return c


def month_and_day_columns() -> Case:
    c = Case("c66-month-and-day-columns", "桑树坪派出所反诈宣传登记.xlsx", "Month and day in two columns, the month once per block; the year in the title.",
             unit="桑树坪派出所", unit_type="police", district_contains="韩城市")
    s = c.sheet("Sheet1")
    s.put("A1", ["韩城市公安局桑树坪派出所2023年反诈宣传登记表"], ["月", "日", "宣传内容", "宣传地点", "宣传对象", "受众（人次）"], [4, 11, "煤矿班前会反诈宣讲", "桑树坪煤矿", "矿工", 180], ["", 19, "反诈进社区", "矿务局社区", "居民", 75], [5, 8, "反诈进校园", "桑树坪中学", "学生", 320])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:B5", "D3:E5").role("label|figure", "C3:C5")
    for r, d, g in ((3, "2023-04-11", "workers|unspecified"), (4, "2023-04-19", "residents"), (5, "2023-05-08", "students")):
        s.by_row[r] = {**days(d), "target_group": g, "activity": f"{s.cells[f'C{r}']}|{s.cells[f'D{r}']}", "channel": "unspecified|lecture"}
        s.facts(f"F{r}", measure="people_reached").fact(f"C{r}", "sessions", 1)
    return c


def start_and_end_columns() -> Case:
    c = Case("c67-start-and-end", "大英县妇联反诈宣传活动汇总.xlsx", "Start and end in two columns; kind and number of material in one text cell.",
             unit="大英县妇联", unit_type="government|other", district_contains="大英县")
    s = c.sheet("汇总")
    s.put("A1", ["大英县妇联2023年反诈宣传活动汇总表"], ["开始时间", "结束时间", "活动主题", "参与妇女（人次）", "资料种类及数量"], ["2023年3月6日", "2023年3月8日", "“三八”巾帼反诈", 410, "宣传单500份、海报20张、手提袋100余个"], ["2023年5月10日", "2023年5月10日", "好家庭防骗课", 56, "宣传册60册"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:B4").role("label|figure", "C3:C4").role("figure", "E3:E4")
    s.by_row = {3: {**days("2023-03-06", "2023-03-08"), "activity": "“三八”巾帼反诈"}, 4: {**days("2023-05-10"), "activity": "好家庭防骗课"}}
    group = "women|unspecified"
    s.facts("D3:D4", measure="people_reached", target_group="women", channel="unspecified|lecture")
    s.fact("C3", "sessions", 1, target_group=group).fact("C4", "sessions", 1, target_group=group, channel="unspecified|lecture")
    s.fact("E3", "leaflets", 500, target_group=group).fact("E3", "posters", 20, target_group=group).fact("E3", "gifts", at_least(100, 199), target_group=group).fact("E4", "leaflets", 60, target_group=group)
    return c


def groups_under_measures() -> Case:
    c = Case("c68-groups-under-measures", "西夏区学校反诈宣传分对象统计（10月）.xlsx", "Measures above, target groups below them, 小计 in each block; no 其中.",
             **month("2023-10"), unit_type="school", district_contains="西夏区")
    s = c.sheet("10月")
    s.put("A1", ["西夏区2023年10月学校反诈宣传分对象统计表"], ["学校", "宣讲场次（场）", "", "", "", "受教育人次", "", "", ""], ["", "学生", "家长", "教职工", "小计", "学生", "家长", "教职工", "小计"],
          ["西夏区第一小学", 10, 2, 1, 13, 1240, 310, 64, 1614], ["银川市第九中学", 14, 1, 2, 17, 2080, 150, 131, 2361], ["合计", 24, 3, 3, 30, 3320, 460, 195, 3975])
    s.merge("A1:I1", "A2:A3", "B2:E2", "F2:I2").role("title", "A1").role("header", "A2:I3").role("label", "A4:A5").role("label|total", "A6").role("total", "E4:E5", "I4:I5", "B6:I6")
    s.rows("A4:A5", unit="cell")
    s.by_column = {k: {"measure": m, "target_group": g, "channel": ch} for m, ks, ch in (("sessions", "BCD", "lecture"), ("people_reached", "FGH", "unspecified|lecture")) for k, g in zip(ks, ("students", "parents", "teachers"), strict=True)}
    s.facts("B4:D5", "F4:H5")
    return c


def audience_in_measure_names() -> Case:
    c = Case("c69-audience-in-headers", "英德市团委反诈宣传2023年度.xlsx", "Measure and audience in one header: 面对青少年的讲座场次, 面对家长的讲座人数, over a whole year.",
             period_start="2023-01-01", period_end="2023-12-31", unit_type="township|other|government", district_contains="英德市")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市2023年度共青团反诈宣传情况统计表"], ["单位", "面对青少年的讲座和培训场次", "面对青少年的讲座和培训人数", "面对家长的讲座场次", "面对家长的讲座人数", "宣传资料发放数量", "群众参与人数"], ["英城街道团委", 12, 860, 4, 210, 1500, 640], ["望埠镇团委", 5, 331, 2, 96, 700, 0])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:A4")
    s.rows("A3:A4", unit="cell")
    s.columns(B=dict(measure="sessions", target_group="youth", channel="lecture|training"), C=dict(measure="people_reached", target_group="youth", channel="lecture|training"), D=dict(measure="sessions", target_group="parents", channel="lecture"),
              E=dict(measure="people_reached", target_group="parents", channel="lecture"), F="leaflets", G=dict(measure="people_reached", target_group="residents|unspecified")).facts("B3:G4")
    return c


def of_which_in_rows() -> Case:
    c = Case("c70-of-which-in-rows", "腊勐镇反诈宣传报表（2023年9月）.xlsx", "其中 in the rows of a form; once the parts exceed the whole; once a cell holds its own 其中.",
             **month("2023-09"), unit="腊勐镇", unit_type="township", district_contains="腊勐镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县腊勐镇2023年9月反诈宣传报表"], ["项目", "单位", "数量"], ["宣传活动", "场", 9], ["其中：进学校", "场", 4], ["　　　进企业", "场", 2], ["受众人次", "人次", 1500], ["其中：老年人", "人次", 900], ["　　　学生", "人次", 700],
          ["发放宣传单", "份", "800（其中学生300）"], ["张贴海报", "张", 60])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A10").role("label|header|meta|note", "B3:B10").role("total|figure", "C6")
    s.fact("C3", "sessions", 3).fact("C4", "sessions", 4, target_group="students|unspecified").fact("C5", "sessions", 2, target_group="workers|unspecified")
    s.fact("C7", "people_reached", 900, target_group="elderly").fact("C8", "people_reached", 700, target_group="students")
    s.fact("C9", "leaflets", 500).fact("C9", "leaflets", 300, target_group="students").fact("C10", "posters", 60)
    s.problem("query", "the parts (1600) exceed the whole (1500)", "C6", says=("1600", "100"))
    return c


def month_and_total_in_rows() -> Case:
    c = Case("c71-month-and-total-rows", "大英县金元镇反诈宣传7月.xlsx", "本月 and 累计 as rows of each unit, the unit merged over the two.",
             **month("2023-07"), unit_type="community", district_contains="金元镇")
    s = c.sheet("7月")
    s.put("A1", ["大英县金元镇2023年7月反诈宣传统计表"], ["村（社区）", "统计口径", "宣传单（份）", "入户（户）"], ["金元社区", "本月", 260, 75], ["", "累计", 1830, 512], ["跑马村", "本月", 140, 44], ["", "累计", 905, 301])
    s.merge("A1:D1", "A3:A4", "A5:A6").role("title", "A1").role("header", "A2:D2").role("label", "A3", "A5", "B3:B6").role("cumulative", "C4:D4", "C6:D6")
    s.by_row = {3: {"unit": "金元社区|金元镇"}, 5: {"unit": "跑马村|金元镇"}}
    s.columns(C="leaflets", D="households").facts("C3:D3", "C5:D5")
    return c


def periods_above_measures() -> Case:
    c = Case("c72-months-above-measures", "蓬莱镇等反诈宣传对比表.xlsx", "Months are the upper header, measures the lower; the last block is a comparison in per cent.",
             unit_type="police", district_contains="大英县")
    s = c.sheet("对比")
    s.put("A1", ["大英县派出所反诈宣传对比表"], ["单位", "2023年4月", "", "2023年5月", "", "环比增减"], ["", "宣传单（份）", "入户（户）", "宣传单（份）", "入户（户）", "宣传单"], ["蓬莱派出所", 1500, 210, 1800, 260, "20.0%"], ["河边派出所", 600, 95, 540, 102, "-10.0%"])
    s.merge("A1:F1", "A2:A3", "B2:C2", "D2:E2").role("title", "A1").role("header", "A2:F3").role("label", "A4:A5").role("ratio", "F4:F5")
    s.rows("A4:A5", unit="cell")
    s.by_column = {"B": {"measure": "leaflets", **month("2023-04")}, "C": {"measure": "households", **month("2023-04")}, "D": {"measure": "leaflets", **month("2023-05")}, "E": {"measure": "households", **month("2023-05")}}
    s.facts("B4:E5")
    return c


def summary_disagrees() -> Case:
    c = Case("c73-summary-disagrees", "龙陵县5月反诈宣传分系统及汇总.xlsx", "Two detail sheets and a summary that repeats them, with one figure wrong in the summary.",
             **month("2023-05"), district_contains="龙陵县")
    detail = {"教育系统": ("school", [["龙陵一中", 1200, 30], ["龙山小学", 640, 22]]), "金融系统": ("bank", [["农行龙陵支行", 520, 6], ["龙陵县农信社", 810, 9]])}
    for name, (kind, rows) in detail.items():
        s = c.sheet(name, unit_type=kind)
        s.put("A1", [f"龙陵县2023年5月{name}反诈宣传统计表"], ["单位", "宣传单（份）", "宣传活动（场）"], *rows, ["合计", sum(r[1] for r in rows), sum(r[2] for r in rows)])
        s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A4").role("label|total", "A5").role("total", "B5:C5")
        s.rows("A3:A4", unit="cell").columns(B="leaflets", C="sessions").facts("B3:C4")
    s = c.sheet("汇总")
    s.put("A1", ["龙陵县2023年5月反诈宣传汇总表"], ["系统", "宣传单（份）", "宣传活动（场）"], ["教育系统", 1840, 52], ["金融系统", 1530, 15], ["合计", 3370, 67])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label|total", "A3:A4").role("label|total", "A5").role("total", "B3:C5")
    s.problem("query", "the summary says 1530, the sheet 金融系统 1330", "B4", says=("200", "1330")).may_flag("B5")
    return c


def village_groups() -> Case:
    c = Case("c74-village-groups", "反诈宣传导入模板（木城乡）.xlsx", "An import form: 宣传主题, 宣传方式, 覆盖村组, 执行人员, 活动日期, 受众人次; several channels joined by +.",
             unit="木城彝族傈僳族乡", unit_type="township", district_contains="木城")
    s = c.sheet("导入")
    s.put("A1", ["龙陵县木城彝族傈僳族乡反诈宣传活动导入表"], ["宣传主题", "宣传方式", "覆盖村组", "执行人员", "活动日期", "受众人次"], ["反诈进村寨", "入户宣讲", "花椒村一组", "蔺××、李××", "2023/5/9", 63], ["防刷单返利", "广播+宣传车", "乌木寨村", "张××", "2023/5/17", 420])
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label|figure", "A3:A4").role("label", "B3:C4", "E3:E4").role("label|note|meta", "D3:D4")
    s.by_row = {3: {**days("2023-05-09"), "activity": "反诈进村寨|花椒村一组", "channel": "door_to_door", "target_group": "unspecified|villagers"}, 4: {**days("2023-05-17"), "activity": "防刷单返利|乌木寨村", "channel": "broadcast"}}
    s.facts("F3:F4", measure="people_reached").fact("A3", "sessions", 1).fact("A4", "sessions", 1)
    s.problem("note", "two channels in one cell", "B4")
    return c


def cases() -> list[Case]:
    return [change_columns(), month_and_day_columns(), start_and_end_columns(), groups_under_measures(), audience_in_measure_names(), of_which_in_rows(), month_and_total_in_rows(),
            periods_above_measures(), summary_disagrees(), village_groups()]
