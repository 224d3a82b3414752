"""Running totals, plans, and periods that stand in rows, columns and sheet names."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, between, days, month


def cumulative_only() -> Case:
    c = Case("c23-cumulative-only", "大英县乡镇反诈宣传累计情况（截至6月30日）.xlsx",
             "Nothing but running totals, said once in a line above the table.",
             period_end="2023-06-30", basis="cumulative", unit_type="township", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县2023年反诈宣传累计完成情况统计表"], ["（截至2023年6月30日）"],
          ["乡镇", "发放宣传资料（份）", "开展活动（场次）", "受众人次（万人次）", "APP安装（人）"],
          ["回马镇", 15200, 58, 1.86, 6120], ["玉峰镇", 9840, 33, 0.95, 3987], ["象山镇", 8015, 29, 0.72, 3320],
          ["合计", 33055, 120, 3.53, 13427])
    s.merge("A1:E1", "A2:E2").role("title", "A1").role("meta|title", "A2").role("header", "A3:E3").role("label", "A4:A6")
    s.role("label|total", "A7").role("total", "B7:E7")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C="sessions", D="people_reached", E="app_installs").facts("B4:C6", "E4:E6").facts("D4:D6", scale=10000)
    return c


def cumulative_headers() -> Case:
    c = Case("c24-cumulative-in-headers", "闽清县6月反诈宣传统计（累计数）.xlsx",
             "Each header says 1-6月累计; there is no column for the month.",
             period_start="2023-01-01", period_end="2023-06-30", basis="cumulative", unit_type="school", district_contains="闽清县")
    s = c.sheet("统计表")
    s.put("A1", ["2023年闽清县教育系统反诈宣传情况表"], ["序号", "学校", "1-6月累计主题班会（场）", "1-6月累计发放宣传单（份）", "1-6月累计受教育学生（人次）"],
          [1, "闽清县第一中学", 126, 5400, 7560], [2, "闽清县城关小学", 98, 3980, 5530], [3, "坂东镇中心小学", 54, 1600, "2100多"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("serial", "A3:A5").role("label", "B3:B5")
    s.rows("B3:B5", unit="cell")
    s.columns(C=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
              D=dict(measure="leaflets", target_group="unspecified|students"), E=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"))
    s.facts("C3:E5", read={"E5": at_least(2100, 2199)})
    return c


def plan_and_done() -> Case:
    c = Case("c25-plan-done-rate", "英德市各镇街反诈宣传任务完成情况（9月）.xlsx",
             "计划, 完成 and 完成率 under each measure: only what was done counts.",
             **month("2023-09"), unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市2023年9月反诈宣传任务完成情况表"], ["镇（街道）", "宣讲活动（场）", "", "", "发放宣传资料（份）", "", "", "10月计划（场）"],
          ["", "计划数", "完成数", "完成率", "目标任务", "实际完成", "完成率", ""],
          ["英红镇", 6, 5, "83.3%", 2000, 2150, "107.5%", 6], ["黄花镇", 4, 4, "100%", 1500, 1380, "92.0%", 4], ["水边镇", 3, 0, "0%", 1000, 260, "26.0%", 5],
          ["合计", 13, 9, "69.2%", 4500, 3790, "84.2%", 15])
    s.merge("A1:H1", "A2:A3", "B2:D2", "E2:G2", "H2:H3")
    s.role("title", "A1").role("header", "A2:H3").role("label", "A4:A6").role("planned", "B4:B6", "E4:E6", "H4:H6").role("ratio", "D4:D6", "G4:G6")
    s.role("label|total", "A7").role("total", "C7", "F7").role("planned|total", "B7", "E7", "H7").role("ratio|total", "D7", "G7")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    s.columns(C=dict(measure="sessions", channel="lecture"), F="leaflets").facts("C4:C6", "F4:F6")
    return c


def planned_and_held() -> Case:
    c = Case("c26-planned-beside-held", "碧寨乡反诈宣传活动安排及开展情况（5月）.xlsx",
             "拟开展活动 beside 已开展活动, each with its own date, name and number of people.",
             unit="碧寨乡", unit_type="township", district_contains="碧寨乡")
    s = c.sheet("活动表")
    s.put("A1", ["龙陵县碧寨乡2023年5月反诈宣传活动安排及开展情况表"], ["序号", "拟开展活动", "", "", "已开展活动", "", "", ""],
          ["", "活动时间", "活动名称", "预计人数", "活动时间", "活动名称", "活动地点", "参加人数（人次）"],
          [1, "5月25日", "街天集中宣传", 300, "5月6日", "反诈知识进校园", "碧寨乡中心小学", 260],
          [2, "5月28日", "老年人防骗讲座", 80, "5月12日", "边境村寨入户宣传", "坡头村", 74], [3, "5月30日", "企业财务培训", 25, "", "", "", ""])
    s.merge("A1:H1", "A2:A3", "B2:D2", "E2:H2")
    s.role("title", "A1").role("header", "A2:H3").role("serial", "A4:A6").role("planned", "D4:D6").role("planned|label", "B4:C6")
    s.role("label", "E4:E5", "G4:G5").role("label|figure", "F4:F5")
    s.by_row = {4: {**days("2023-05-06"), "activity": "反诈知识进校园|碧寨乡中心小学", "target_group": "unspecified|students", "channel": "unspecified|lecture"},
                5: {**days("2023-05-12"), "activity": "边境村寨入户宣传|坡头村", "target_group": "unspecified|villagers", "channel": "unspecified|door_to_door"}}
    s.facts("H4:H5", measure="people_reached").fact("F4", "sessions", 1).fact("F5", "sessions", 1)
    return c


def weeks_in_rows() -> Case:
    c = Case("c27-weeks-in-rows", "勐糯派出所5月反诈宣传周统计.xlsx",
             "One unit, a week per row with its days, the month's total at the bottom.",
             unit="勐糯派出所", unit_type="police", district_contains="龙陵县")
    s = c.sheet("5月")
    s.put("A1", ["龙陵县公安局勐糯派出所2023年5月反诈宣传统计"], ["周次", "发放宣传单（份）", "入户（户）", "巡逻宣传（次）", "受众（人次）"],
          ["第一周（5月1日-5月7日）", 310, 45, 7, 420], ["第二周（5月8日-5月14日）", 265, 52, 7, 388],
          ["第三周（5月15日-5月21日）", 0, 30, 6, 190], ["第四周（5月22日-5月31日）", 480, 77, 10, 655], ["合计", 1055, 204, 30, 1653])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("label|total", "A7").role("total", "B7:E7")
    s.by_row = {3: days("2023-05-01", "2023-05-07"), 4: days("2023-05-08", "2023-05-14"), 5: days("2023-05-15", "2023-05-21"), 6: days("2023-05-22", "2023-05-31")}
    s.columns(B="leaflets", C="households", D=dict(measure="sessions", channel="patrol"), E="people_reached").facts("B3:E6")
    return c


def months_across() -> Case:
    c = Case("c28-months-across", "大英县中小学反诈宣传季度表.xlsx",
             "Months are column headers under each measure, with a quarterly total beside them.",
             unit_type="school", district_contains="大英县")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县中小学2023年第二季度反诈宣传统计表"], ["学校", "主题班会（场）", "", "", "", "发放宣传单（份）", "", "", ""],
          ["", "4月", "5月", "6月", "小计", "4月", "5月", "6月", "小计"],
          ["大英中学", 24, 26, 12, 62, 1200, 1350, 600, 3150], ["隆盛镇初级中学", 10, 12, 6, 28, 420, 500, 0, 920], ["蓬莱小学", 18, 18, 9, 45, 760, "—", 380, 1140])
    s.merge("A1:I1", "A2:A3", "B2:E2", "F2:I2")
    s.role("title", "A1").role("header", "A2:I3").role("label", "A4:A6").role("total", "E4:E6", "I4:I6")
    s.rows("A4:A6", unit="cell")
    s.by_column = {k: {"measure": m, **month(f"2023-0{n}"), **x} for m, ks, x in
                   (("sessions", "BCD", {"channel": "class_meeting"}), ("leaflets", "FGH", {})) for k, n in zip(ks, (4, 5, 6), strict=True)}
    s.facts("B4:D6", "F4:H6")
    return c


def sheet_names_are_months() -> Case:
    c = Case("c29-sheets-named-by-month", "锦江社区反诈宣传台账2023年.xlsx",
             "The month stands in the sheet's name only (4月, 5月), the year in the file's name; the same layout on both.",
             unit="锦江社区", unit_type="community")
    for name, figures in (("4月", [520, 24, 2, 180]), ("5月", [430, 0, 3, 265])):
        s = c.sheet(name, **month(f"2023-0{name[0]}"))
        s.put("A1", ["锦江社区反诈宣传工作情况"], ["宣传内容", "完成数"], *[[a, b] for a, b in
              zip(["发放宣传单（份）", "张贴海报（张）", "老年人讲座（场）", "讲座听众（人次）"], figures, strict=True)])
        s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A6")
        s.rows("A3:A6", measure=["leaflets", "posters", "sessions", "people_reached"], channel=["handout", "posting", "lecture", "lecture"],
               target_group=["unspecified", "unspecified", "elderly", "unspecified|elderly"])
        s.facts("B3:B6")
    return c


def year_and_month_columns() -> Case:
    c = Case("c30-year-and-month-columns", "西夏区辖区银行反诈宣传登记.xlsx",
             "Year and month in columns of their own, written once per block and blank below.",
             unit_type="bank", district_contains="西夏区")
    s = c.sheet("登记表")
    s.put("A1", ["西夏区辖区银行网点反诈宣传登记表"], ["年份", "月份", "网点名称", "厅堂微讲堂（场）", "发放折页（份）", "劝阻转账（起）", "挽回损失（万元）"],
          [2023, 3, "工行怀远路支行", 4, 220, 1, 4.8], ["", "", "宁夏银行西夏支行", 6, 300, 0, 0], ["", 4, "工行怀远路支行", 3, 180, 2, 12.65], ["", "", "宁夏银行西夏支行", 5, 260, "", ""])
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:C6")
    s.rows("C3:C6", unit="cell")
    for row, m in ((3, 3), (4, 3), (5, 4), (6, 4)):
        s.by_row[row].update(month(f"2023-0{m}"))
    s.columns(D=dict(measure="sessions", channel="branch|lecture"), E="leaflets", F="scams_stopped", G="loss_prevented").facts("D3:F6").facts("G3:G6", scale=10000)
    return c


def quarter_in_meta() -> Case:
    c = Case("c31-half-year-and-bounds", "韩城市新城派出所半年反诈宣传报表.xlsx",
             "A half-year in words in the title; approximate figures typed into a two-column form; 计划 for the next half-year.",
             period_start="2023-01-01", period_end="2023-06-30", unit="新城派出所", unit_type="police", district_contains="韩城市")
    s = c.sheet("Sheet1")
    s.put("A1", ["韩城市公安局新城派出所二〇二三年上半年反诈宣传工作报表"], ["项目", "上半年完成", "下半年计划"],
          ["发放宣传单（份）", "1.2万余份", 15000], ["张贴通告（张）", "300多", 400], ["集中宣传（场）", "20-25场", 30], ["受教育群众（人次）", "2万", 25000], ["发展微信群（个）", 36, 40])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A6").role("planned", "C3:C6").role("planned|base|unread|label", "C7")
    s.rows("A3:A6", measure=["leaflets", "posters", "sessions", "people_reached"], channel=["handout", "posting", ["stall", "unspecified"], "unspecified"])
    s.facts("B3:B6", read={"B3": at_least(12000, 12999), "B4": at_least(300, 399), "B5": between(20, 25), "B6": {"value": 20000, "low": 20000, "high": 20000, "qualifier": "exact"}})
    s.role("label|header", "A7").role("base|unread|label|note", "B7").may_flag("A7", "B7", "C7")
    return c


def cases() -> list[Case]:
    return [cumulative_only(), cumulative_headers(), plan_and_done(), planned_and_held(), weeks_in_rows(), months_across(),
            sheet_names_are_months(), year_and_month_columns(), quarter_in_meta()]
