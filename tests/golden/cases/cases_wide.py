"""Wider structures, and dated lists that are no activities: plans, stores, bills, cases, meetings."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, between, days, month


def charity_list() -> Case:
    c = Case("h01-adults-and-children", "锦江社区反诈活动年表2023.xlsx", "Three header levels with men, women and 合计 under adults and children; the grand total stands above the data.",
             unit="锦江社区", unit_type="community")
    s = c.sheet("2023")
    s.put("A1", ["福州市锦江社区2023年反诈活动统计表"], ["序号", "活动名称", "活动日期", "参与人次", "", "", "", "受益人次合计"], ["", "", "", "成人", "", "儿童", "", ""], ["", "", "", "人数", "其中老年人", "男童", "女童", ""],
          ["总合计", "", "", 143, 75, 38, 41, 222], [1, "反诈进课堂", "2023年4月19日", 12, 0, 30, 33, 75], [2, "防养老诈骗讲座", "2023年5月10日", 88, 71, 0, 0, 88], [3, "亲子反诈游园", "2023年6月1日", 43, 4, 8, 8, 59])
    s.merge("A1:H1", "A2:A4", "B2:B4", "C2:C4", "D2:G2", "H2:H4", "D3:E3", "F3:G3", "A5:C5").role("title", "A1").role("header", "A2:H4").role("label|total", "A5").role("total", "D5:H5", "H6:H8").role("serial", "A6:A8").role("label|figure", "B6:B8").role("label", "C6:C8")
    for r, d in ((6, "2023-04-19"), (7, "2023-05-10"), (8, "2023-06-01")):
        s.by_row[r] = {**days(d), "activity": s.cells[f"B{r}"], "channel": "unspecified|lecture|class_meeting|performance"}
        s.fact(f"B{r}", "sessions", 1, target_group="unspecified|elderly|children|parents|students")
    s.facts("F6:G8", measure="people_reached", target_group="children")
    s.fact("D6", "people_reached", 12).fact("D7", "people_reached", 17, target_group="unspecified|elderly").fact("D8", "people_reached", 39, target_group="unspecified|parents|children").facts("E6:E8", measure="people_reached", target_group="elderly")
    return c


def iso_week() -> Case:
    c = Case("h02-week-number", "县反诈办周报表.xlsx", "统计周期：2023年第16周 in the meta line.",
             **days("2023-04-17", "2023-04-23"), unit_type="township", district_contains="闽清县")
    s = c.sheet("Sheet1")
    s.put("A1", ["闽清县反诈宣传周报表"], ["统计周期：2023年第16周", "", "单位：份、场、人次"], ["乡镇", "宣传资料", "宣传活动", "受众"], ["梅城镇", 620, 3, 710], ["雄江镇", 130, 1, 118], ["合计", 750, 4, 828])
    s.merge("A1:D1", "A2:B2", "C2:D2").role("title", "A1").role("meta", "A2", "C2").role("header", "A3:D3").role("label", "A4:A5").role("label|total", "A6").role("total", "B6:D6")
    s.rows("A4:A5", unit="cell").columns(B="leaflets", C="sessions", D="people_reached").facts("B4:D5")
    return c


def weeks_across() -> Case:
    c = Case("h03-weeks-across", "西夏区派出所反诈四月分周.xlsx", "Weeks as upper headers (4.3-4.9 …) over two measures each, a monthly total block last.",
             unit_type="police", district_contains="西夏区")
    s = c.sheet("4月")
    s.put("A1", ["西夏区2023年4月派出所反诈宣传分周统计表"], ["派出所", "4.3-4.9", "", "4.10-4.16", "", "4月合计", ""], ["", "宣传单", "受众", "宣传单", "受众", "宣传单", "受众"], ["文昌路派出所", 300, 410, 260, 355, 560, 765], ["镇北堡派出所", 120, 98, 0, 0, 120, 98])
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2").role("title", "A1").role("header", "A2:E3", "F3:G3").role("header|total", "F2").role("label", "A4:A5").role("total", "F4:G5")
    a, b = days("2023-04-03", "2023-04-09"), days("2023-04-10", "2023-04-16")
    s.rows("A4:A5", unit="cell")
    s.by_column = {"B": {"measure": "leaflets", **a}, "C": {"measure": "people_reached", **a}, "D": {"measure": "leaflets", **b}, "E": {"measure": "people_reached", **b}}
    s.facts("B4:E5")
    return c


def measures_in_second_column() -> Case:
    c = Case("h04-two-rows-a-unit", "英德市反诈宣传方式双行统计（7月）.xlsx", "Two rows for each unit (场次 and 人次), channels across.",
             **month("2023-07"), unit_type="township")
    s = c.sheet("7月")
    s.put("A1", ["英德市2023年7月反诈宣传方式统计表"], ["镇（街道）", "指标", "入户走访", "讲座", "设摊", "合计"], ["黎溪镇", "场次", 12, 2, 3, 17], ["", "人次", 96, 130, 410, 636], ["水边镇", "场次", 8, 1, 0, 9], ["", "人次", 61, 55, 0, 116])
    s.merge("A1:F1", "A3:A4", "A5:A6").role("title", "A1").role("header", "A2:F2").role("label", "A3", "A5", "B3:B6").role("total", "F3:F6")
    for r, (u, m) in enumerate((("黎溪镇", "sessions"), ("黎溪镇", "people_reached"), ("水边镇", "sessions"), ("水边镇", "people_reached")), 3):
        s.by_row[r] = {"unit": u, "district_contains": u, "measure": m}
    s.by_column = {"C": {"channel": "door_to_door"}, "D": {"channel": "lecture"}, "E": {"channel": "stall"}}
    s.facts("C3:E6")
    return c


def place_in_three_columns() -> Case:
    c = Case("h05-place-in-columns", "反诈宣传直报明细202306.xlsx", "Province, county and township in columns, merged downwards; a village committee reports.",
             **month("2023-06"), unit_type="community")
    s = c.sheet("明细")
    s.put("A1", ["州（市）", "县（区）", "乡镇（街道）", "村（社区）", "宣传单（份）", "入户数（户）", "受众数（人次）"], ["保山市", "龙陵县", "龙山镇", "龙山社区", 420, 130, 512], ["", "", "", "白塔社区", 260, 92, 270], ["", "", "平达乡", "平达社区", 180, 77, 166], ["合计", "", "", "", 860, 299, 948])
    s.merge("A2:A4", "B2:B4", "C2:C3", "A5:D5").role("header", "A1:G1").role("label", "A2:D4").role("label|total", "A5").role("total", "E5:G5")
    s.rows("D2:D4", unit="cell", district_contains=["龙山镇", "龙山镇", "平达乡"]).columns(E="leaflets", F="households", G="people_reached").facts("E2:G4")
    return c


def unit_sheets_and_summary() -> Case:
    c = Case("h06-unit-forms-and-summary", "大英县派出所反诈月报（2023年10月）.xlsx", "A form per station on its own sheet, and a summary sheet with a row per station in front.",
             **month("2023-10"), unit_type="police", district_contains="大英县")
    data = {"蓬莱派出所": [1800, 60, 1500], "玉峰派出所": [520, 18, 410]}
    s = c.sheet("汇总表")
    s.put("A1", ["大英县公安局2023年10月反诈宣传汇总表"], ["单位", "宣传单（份）", "海报（张）", "受教育（人次）"], *[[u, *f] for u, f in data.items()], ["合计", 2320, 78, 1910])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|total", "A3:A4", "A5").role("total", "B3:D5")
    for u, f in data.items():
        p = c.sheet(u, unit=u)
        p.put("A1", ["派出所反诈宣传月报"], ["单位", u], ["月份", "2023年10月"], ["宣传单（份）", f[0]], ["海报（张）", f[1]], ["受教育（人次）", f[2]])
        p.merge("A1:B1").role("title", "A1").role("meta|label|header", "A2:B3").role("label|header", "A4:A6")
        p.rows("A4:A6", measure=["leaflets", "posters", "people_reached"]).facts("B4:B6")
    return c


def cells_with_lines() -> Case:
    c = Case("h07-lines-and-ranges", "龙江乡反诈情况6月.xlsx", "Line breaks within a cell that holds several figures; ranges written 1-2场, 10~20份, 100—150人.",
             **month("2023-06"), unit_type="community", district_contains="龙江乡")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县龙江乡2023年6月反诈宣传情况表"], ["村（社区）", "宣传场次", "宣传资料", "受众", "其他工作"], ["弄岗社区", "1-2场", "10~20份", "100—150人", "张贴海报12张\n悬挂横幅3条"], ["硝塘村", 2, "80至100份", 95, "广播播放30次；\n入户76户"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A4").role("figure", "E3:E4")
    s.rows("A3:A4", unit=["弄岗社区|龙江乡", "硝塘村|龙江乡"]).columns(B="sessions", C="leaflets", D="people_reached")
    s.facts("B3:D4", read={"B3": between(1, 2), "C3": between(10, 20), "D3": between(100, 150), "C4": between(80, 100)})
    s.fact("E3", "posters", 12).fact("E3", "banners", 3).fact("E4", "broadcasts", 30).fact("E4", "households", 76)
    return c


def dated_but_no_activity() -> list[Case]:
    plan = Case("h08-plan-of-activities", "龙陵县6月反诈宣传活动安排表.xlsx", "A list of activities to come: nothing counts.", district_contains="龙陵县")
    s = plan.sheet("安排")
    s.put("A1", ["龙陵县2023年6月反诈宣传活动安排表"], ["时间", "活动名称", "责任单位", "预计参加人数", "拟发放资料（份）"], ["6月5日", "集市宣传", "龙山派出所", 300, 500], ["6月12日", "校园讲座", "镇安派出所", 260, 260])
    s.role("title", "A1").role("header", "A2:E2").role("planned", "D3:E4").role("label|planned", "A3:C4").may_flag("*")
    store = Case("h09-store-list", "反诈宣传物资领用登记表.xlsx", "Who took how many leaflets from the store: an inventory.", district_contains="英德市")
    s = store.sheet("领用")
    s.put("A1", ["英德市反诈中心2023年宣传物资领用登记表"], ["领用日期", "领用单位", "物资名称", "数量", "领用人"], ["4月3日", "英城街道", "宣传折页", 2000, "陈××"], ["4月4日", "望埠镇", "反诈扇子", 500, "李××"])
    s.role("title", "A1").role("header", "A2:E2").may_flag("*")
    bill = Case("h10-bills", "反诈宣传费用支出明细.xlsx", "Bills for printing: money.", district_contains="大英县")
    s = bill.sheet("明细")
    s.put("A1", ["大英县公安局2023年反诈宣传费用支出明细表"], ["日期", "摘要", "数量（份）", "金额（元）", "经办人"], ["2023-04-06", "印制宣传单", 20000, 7000, "唐××"], ["2023-05-11", "制作横幅", 60, 2700, "罗××"], ["合计", "", "", 9700, ""])
    s.role("title", "A1").role("header", "A2:E2").may_flag("*")
    crimes = Case("h11-list-of-cases", "电信网络诈骗案件登记表4月.xlsx", "A register of frauds: dates, victims, losses; no campaign.", district_contains="闽清县")
    s = crimes.sheet("案件")
    s.put("A1", ["闽清县公安局2023年4月电信网络诈骗案件登记表"], ["序号", "发案时间", "发案地", "受害人类别", "诈骗方式", "损失金额（元）"], [1, "4月2日", "梅城镇", "学生", "刷单返利", 9900], [2, "4月9日", "坂东镇", "老年人", "冒充客服", 25000])
    s.role("title", "A1").role("header", "A2:F2").may_flag("*")
    talks = Case("h12-list-of-meetings", "反诈联席会议记录清单.xlsx", "Minutes of meetings: dated and named, but no campaign.", district_contains="西夏区")
    s = talks.sheet("会议")
    s.put("A1", ["西夏区反诈联席会议2023年会议记录清单"], ["日期", "会议名称", "主持人", "参会人数", "议题"], ["3月2日", "第一季度联席会议", "丁××", 26, "部署反诈宣传月"], ["6月7日", "第二季度联席会议", "丁××", 24, "通报发案形势"])
    s.role("title", "A1").role("header", "A2:E2").may_flag("*")
    out = [plan, store, bill, crimes, talks]
    for c in out:
        c.flaggable.append(["", ""])
    return out


def cases() -> list[Case]:
    return [charity_list(), iso_week(), weeks_across(), measures_in_second_column(), place_in_three_columns(), unit_sheets_and_summary(), cells_with_lines(), *dated_but_no_activity()]
