"""Several sheets and tables, sections, sub-totals and totals."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, month


def sheet_per_unit() -> Case:
    c = Case("c11-sheet-per-unit", "大英县2023年5月派出所反诈宣传（分所）.xlsx",
             "One sheet per station: the sheet's name is the only place where the unit stands.",
             **month("2023-05"), unit_type="police", district_contains="大英县")
    numbers = {"蓬莱派出所": [2100, 88, 9, 6, "1800余"], "隆盛派出所": [1340, 52, 5, 4, 960], "天保派出所": [720, 30, "", 2, 415]}
    for unit, figures in numbers.items():
        s = c.sheet(unit, unit=unit)
        s.put("A1", ["反诈宣传工作统计表（2023年5月）"], ["宣传内容", "数量", "备注"])
        s.put("A3", *[[name, n] for name, n in zip(["发放宣传单（份）", "张贴海报（张）", "悬挂横幅（条）", "反诈宣讲（场）", "受教育群众（人次）"], figures, strict=True)])
        s.put("A8", ["填表人：何××"]).merge("A1:C1")
        s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A7").role("note|meta", "A8")
        s.rows("A3:A7", measure=["leaflets", "posters", "banners", "sessions", "people_reached"],
               channel=["handout", "posting", "banner", "lecture", "unspecified|lecture"])
        s.facts("B3:B7", read={"B7": at_least(1800, 1899)} if unit == "蓬莱派出所" else None)
    return c


def months_and_summary() -> Case:
    c = Case("c12-months-and-summary-sheet", "闽清县第二季度反诈宣传（含汇总）.xlsx",
             "A sheet a month and a summary sheet in front that repeats them: the summary counts nothing.",
             unit_type="bank", district_contains="闽清县")
    units = ["农行闽清支行", "建行闽清支行", "闽清县农信社"]
    data = {"4月": [[320, 4, 260], [410, 5, 305], [980, 11, 1120]], "5月": [[280, 3, 190], [360, 4, 288], [1050, 12, 1240]],
            "6月": [[500, 6, 415], [0, 0, 0], [870, 9, 960]]}
    head = ["序号", "机构", "发放宣传折页（份）", "厅堂宣讲（场）", "受众（人次）"]
    sums = [[sum(data[m][i][k] for m in data) for k in range(3)] for i in range(3)]
    for name, rows, when in [("汇总", sums, "第二季度"), *[(m, data[m], m + "份") for m in data]]:
        s = c.sheet(name, **({} if name == "汇总" else month(f"2023-0{name[0]}")))
        s.put("A1", [f"闽清县银行业金融机构2023年{when}反诈宣传统计表"], head,
              *[[i + 1, u, *row] for i, (u, row) in enumerate(zip(units, rows, strict=True))],
              ["合计", "", *[sum(r[k] for r in rows) for k in range(3)]])
        s.merge("A1:E1", "A6:B6")
        s.role("title", "A1").role("header", "A2:E2").role("serial", "A3:A5").role("label", "B3:B5").role("label|total", "A6")
        s.role("total", "C6:E6")
        if name == "汇总":
            s.role("total", "C3:E5")
            continue
        s.rows("B3:B5", unit="cell")
        s.columns(C="leaflets", D=dict(measure="sessions", channel="branch|lecture"),
                  E=dict(measure="people_reached", channel="unspecified|branch|lecture")).facts("C3:E5")
    return c


def stacked_tables() -> Case:
    c = Case("c13-stacked-tables", "石灰铺镇2023年8月反诈宣传报表.xlsx",
             "Two tables one below the other with their own captions, headers and totals.",
             **month("2023-08"), unit_type="community", district_contains="石灰铺镇")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市石灰铺镇2023年8月反诈宣传情况报表"], ["填报单位：石灰铺镇综治办", "", "", "", "填报日期：2023.9.1"],
          ["表一：线下宣传情况"], ["村（社区）", "宣传活动（场）", "发放传单（份）", "入户（户）", "受众（人次）"],
          ["石灰社区", 3, 650, 142, 580], ["惟东村", 1, 230, 96, 205], ["独山村", 2, 310, 110, 298], ["合计", 6, 1190, 348, 1083],
          [], ["表二：线上宣传情况"], ["村（社区）", "微信群（条）", "短信（条）", "大喇叭（次）"],
          ["石灰社区", 36, 0, 60], ["惟东村", 18, "", 42], ["独山村", 22, 400, 45], ["合计", 76, 400, 147])
    s.merge("A1:E1", "A3:E3", "A10:D10")
    s.role("title", "A1").role("meta", "A2", "E2").role("title|header|label|meta", "A3", "A10").role("header", "A4:E4", "A11:D11")
    s.role("label", "A5:A7", "A12:A14").role("label|total", "A8", "A15").role("total", "B8:E8", "B15:D15")
    for span in ("A5:A7", "A12:A14"):
        s.rows(span, unit=["石灰社区|石灰铺镇", "惟东村|石灰铺镇", "独山村|石灰铺镇"])
    s.columns(B="sessions", C="leaflets", D="households", E="people_reached").facts("B5:E7")
    s.columns(B=dict(measure="posts", channel="group_chat"), C="sms", D="broadcasts").facts("B12:D14")
    return c


def side_by_side() -> Case:
    c = Case("c14-side-by-side", "韩城市新城街道5月反诈宣传汇总.xlsx",
             "Two tables side by side on one sheet, an empty column between: schools to the left, banks to the right.",
             **month("2023-05"), district_contains="韩城市")
    s = c.sheet("5月")
    s.put("A1", ["韩城市新城街道2023年5月反诈宣传情况汇总表"],
          ["学校", "主题班会（场）", "参与学生（人次）", "发放告家长书（份）", "", "银行网点", "厅堂宣传（场）", "发放折页（份）"],
          ["新城一中", 24, 1180, 1200, "", "工行禹甸路支行", 4, 260], ["新城二小", 18, 860, 870, "", "农商行新城支行", 6, 340],
          ["实验幼儿园", 6, "", 180, "", "邮储银行韩城支行", 2, 150], ["小计", 48, 2040, 2250, "", "小计", 12, 750])
    s.merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A5", "F3:F5").role("label|total", "A6", "F6")
    s.role("total", "B6:D6", "G6:H6")
    s.rows("A3:A5", unit="cell", unit_type=["school", "school", "kindergarten"])
    s.columns(B=dict(measure="sessions", channel="class_meeting"), D=dict(measure="leaflets", target_group="parents|unspecified"),
              C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting")).facts("B3:D5")
    s.rows("F3:F5", unit="cell", unit_type=["bank"] * 3)
    s.columns(G=dict(measure="sessions", channel="branch"), H="leaflets").facts("G3:H5")
    return c


def print_header_again() -> Case:
    c = Case("c15-print-header-again", "大英县村（社区）反诈宣传统计-6月.xlsx",
             "Title and header repeated for the second printed page, a sub-total per page and the total at the end.",
             **month("2023-06"), unit_type="community", district_contains="大英县")
    s = c.sheet("Sheet1")
    head = ["序号", "村（社区）", "发放资料（份）", "入户宣传（户）", "召开院坝会（场）"]
    s.put("A1", ["大英县隆盛镇2023年6月村（社区）反诈宣传统计表"], head,
          [1, "五桂社区", 410, 120, 2], [2, "花园村", 230, 88, 1], [3, "青岭村", 185, 61, 1], ["本页小计", "", 825, 269, 4],
          ["大英县隆盛镇2023年6月村（社区）反诈宣传统计表"], head,
          [4, "石门村", 160, 54, 0], [5, "罗都村", 205, 73, 1], [6, "高桥村", 140, 49, "-"], ["本页小计", "", 505, 176, 1],
          ["合计", "", 1330, 445, 5], ["第2页，共2页"])
    s.merge("A1:E1", "A7:E7", "A6:B6", "A12:B12", "A13:B13")
    s.role("title", "A1", "A7").role("header", "A2:E2", "A8:E8").role("serial", "A3:A5", "A9:A11").role("label", "B3:B5", "B9:B11")
    s.role("label|total", "A6", "A12", "A13").role("total", "C6:E6", "C12:E12", "C13:E13").role("note|meta", "A14")
    s.rows("B3:B5", unit=["五桂社区|隆盛镇", "花园村|隆盛镇", "青岭村|隆盛镇"]).rows("B9:B11", unit=["石门村|隆盛镇", "罗都村|隆盛镇", "高桥村|隆盛镇"])
    s.columns(C="leaflets", D="households", E=dict(measure="sessions", channel="training|unspecified|lecture|stall")).facts("C3:E5", "C9:E11")
    return c


def section_rows() -> Case:
    c = Case("c16-section-rows", "白鹤社区反诈宣传月报（2023.6）.xlsx",
             "A list with section rows: 一、线下宣传, 二、线上宣传, 三、重点人群; the section gives group or channel.",
             **month("2023-06"), unit="白鹤社区", unit_type="community")
    s = c.sheet("月报")
    s.put("A1", ["白鹤社区2023年6月防电信网络诈骗宣传月报"], ["序号", "项目", "计量单位", "本月数", "备注"],
          ["一、线下宣传"], [1, "黑板报、宣传栏", "块", 9], [2, "发放宣传单", "份", 640], [3, "设摊宣传", "场", 2, "结合便民服务日"],
          ["二、线上宣传"], [4, "居民微信群推送", "条", 31], [5, "短信提醒", "条", 1200],
          ["三、重点人群宣传"], [6, "独居老人上门", "户", 60], [7, "老年人讲座受众", "人次", 85], [8, "暑期学生受众", "人次", 42],
          ["填表人：吴××", "", "", "审核：朱××"])
    for row in (3, 7, 10):
        s.merge(f"A{row}:E{row}").role("label|header", f"A{row}")
    s.role("title", "A1").role("header", "A2:E2").role("serial", "A4:A6", "A8:A9", "A11:A13")
    s.role("label", "B4:B6", "B8:B9", "B11:B13").role("label|header|meta|note", "C4:C6", "C8:C9", "C11:C13").role("note|label", "E6")
    s.role("note|meta", "A14", "D14")
    for row, measure, more in ((4, "boards", {}), (5, "leaflets", {}), (6, "sessions", {"channel": "stall"}),
                               (8, "posts", {"channel": "group_chat", "target_group": "residents|unspecified"}), (9, "sms", {}),
                               (11, "households", {"target_group": "elderly_alone"}),
                               (12, "people_reached", {"target_group": "elderly", "channel": "lecture"}),
                               (13, "people_reached", {"target_group": "students"})):
        s.facts(f"D{row}", measure=measure, **more)
    return c


def township_over_villages() -> Case:
    c = Case("c17-township-over-villages", "龙陵县乡镇村组反诈宣传（2023年5月）.xlsx",
             "A township's row carries the sum of the villages listed below it, indented; only the villages count.",
             **month("2023-05"), unit_type="community")
    s = c.sheet("明细")
    s.put("A1", ["龙陵县2023年5月各村（社区）反诈宣传明细表"], ["单位", "发放宣传资料（份）", "入户（户）", "受众（人次）"],
          ["龙山镇", 2480, 655, 2110], ["　龙山社区", 1350, 300, 1260], ["　白塔社区", 720, 215, 540], ["　云山社区", 410, 140, 310],
          ["镇安镇", 1090, 272, 948], ["　镇安社区", 660, 160, 588], ["　芒达村", 430, 112, 360],
          ["全县合计", 3570, 927, 3058])
    s.merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label|total", "A3", "A7", "A10").role("label", "A4:A6", "A8:A9")
    s.role("total", "B3:D3", "B7:D7", "B10:D10")
    s.rows("A4:A6", unit=["龙山社区", "白塔社区", "云山社区"], district_contains=["龙山镇"] * 3)
    s.rows("A8:A9", unit=["镇安社区", "芒达村"], district_contains=["镇安镇"] * 2)
    s.columns(B="leaflets", C="households", D="people_reached").facts("B4:D6", "B8:D9")
    return c


def township_as_section() -> Case:
    c = Case("c18-township-as-section", "象达镇等两乡镇反诈入户宣传统计表202307.xlsx",
             "A merged row with nothing but a township's name stands over its villages; sub-totals are 小计, then 合计.",
             **month("2023-07"), unit_type="community")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县2023年7月反诈入户宣传统计表"], ["序号", "村（社区）", "户数（户）", "入户宣传（户）", "签订承诺书（份）", "入户率"],
          ["象达镇"], [1, "象达社区", 820, 410, 398, "50.0%"], [2, "勐蚌村", 512, 300, 300, "58.6%"], ["小计", "", 1332, 710, 698, "53.3%"],
          ["龙江乡"], [3, "弄岗社区", 605, 242, 240, "40.0%"], [4, "硝塘村", 430, 215, 190, "50.0%"], ["小计", "", 1035, 457, 430, "44.2%"],
          ["合计", "", 2367, 1167, 1128, "49.3%"])
    s.merge("A1:F1", "A3:F3", "A7:F7", "A6:B6", "A10:B10", "A11:B11")
    s.role("title", "A1").role("header", "A2:F2").role("label|header", "A3", "A7").role("serial", "A4:A5", "A8:A9").role("label", "B4:B5", "B8:B9")
    s.role("base", "C4:C5", "C8:C9").role("base|total", "C6", "C10:C11").role("ratio", "F4:F5", "F8:F9").role("ratio|total", "F6", "F10:F11")
    s.role("label|total", "A6", "A10", "A11").role("total", "D6:E6", "D10:E10", "D11:E11")
    s.rows("B4:B5", unit="cell", district_contains=["象达镇"] * 2).rows("B8:B9", unit="cell", district_contains=["龙江乡"] * 2)
    s.columns(D="households", E=dict(measure="pledges", channel="unspecified|door_to_door")).facts("D4:E5", "D8:E9")
    return c


def kinds_with_subtotals() -> Case:
    c = Case("c19-subtotals-by-kind", "西夏区反诈宣传成员单位统计（2023年9月）.xlsx",
             "A merged column of kinds of units, 小计 within each, 合计 last; then 其中 rows that restate parts of it.",
             **month("2023-09"), district_contains="西夏区")
    s = c.sheet("9月")
    s.put("A1", ["西夏区反诈联席会议成员单位2023年9月宣传情况统计表"], ["类别", "单位", "场次", "资料（份）", "覆盖（人次）"],
          ["公安", "文昌路派出所", 5, 1200, 1530], ["", "朔方路派出所", 4, 980, 1105], ["", "小计", 9, 2180, 2635],
          ["学校", "西夏区第一小学", 12, 640, 1420], ["", "银川市第九中学", 8, 1500, 2260], ["", "小计", 20, 2140, 3680],
          ["医院", "西夏区人民医院", 2, 350, 280], ["", "小计", 2, 350, 280],
          ["合计", "", 31, 4670, 6595], ["其中：政法系统", "", 9, 2180, 2635], ["备注：高校数据另行统计。"])
    s.merge("A1:E1", "A3:A5", "A6:A8", "A9:A10", "A11:B11", "A12:B12", "A13:E13")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "A9", "B3:B4", "B6:B7", "B9").role("label|total", "B5", "B8", "B10", "A11", "A12")
    s.role("total", "C5:E5", "C8:E8", "C10:E10", "C11:E12").role("note|meta", "A13")
    for span, kind in (("B3:B4", "police"), ("B6:B7", "school"), ("B9", "hospital")):
        s.rows(span, unit="cell", unit_type=[kind] * 2)
    s.columns(C="sessions", D="leaflets", E="people_reached").facts("C3:E4", "C6:E7", "C9:E9")
    return c


def total_first() -> Case:
    c = Case("c20-total-above-the-data", "永登县各乡镇反诈宣传情况2023年8月.xlsx",
             "The total row stands above the data, spelt 全县; 城关镇 is settled by the county in the title.",
             **month("2023-08"), unit_type="township", district_contains="永登县")
    s = c.sheet("Sheet1")
    s.put("A1", ["永登县2023年8月反诈宣传情况统计表"], ["乡  镇", "宣传单（份）", "宣讲（场次）", "受众（人次）", "横幅（条）"],
          ["全  县", 6900, 24, 5010, 57], ["城关镇", 3200, 10, 2400, 21], ["红城镇", 1500, 6, 1180, 14], ["中堡镇", 1250, 5, 870, 12], ["苦水镇", 950, 3, 560, 10])
    s.merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label|total", "A3").role("total", "B3:E3").role("label", "A4:A7")
    s.rows("A4:A7", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached", E="banners").facts("B4:E7")
    return c


def total_lacks_a_row() -> Case:
    c = Case("c21-total-lacks-one-row", "英德市教育系统反诈宣传统计（2023年10月）.xlsx",
             "Two wrong totals: one lacks exactly the figure of one row (which is named), the other is off by a number nobody has.",
             **month("2023-10"), unit_type="school", district_contains="英德市")
    s = c.sheet("10月")
    s.put("A1", ["英德市教育系统2023年10月反诈宣传统计表"], ["序号", "学校", "主题班会（场）", "发放告知书（份）", "参与学生（人次）"],
          [1, "英德中学", 42, 2600, 2540], [2, "英德市第一小学", 36, 1740, 1698], [3, "望埠镇中心小学", 15, 615, 602], [4, "东华中学", 20, 930, 911],
          ["合计", "", 113, 5270, 5841])
    s.merge("A1:E1", "A7:B7")
    s.role("title", "A1").role("header", "A2:E2").role("serial", "A3:A6").role("label", "B3:B6").role("label|total", "A7").role("total", "C7:E7")
    s.rows("B3:B6", unit="cell")
    s.columns(C=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
              D=dict(measure="leaflets", target_group="unspecified|students|parents"),
              E=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting")).facts("C3:E6")
    s.problem("query", "the total lacks the row of 望埠镇中心小学", "D7", says=("615",))
    s.problem("query", "the total is too high by 90", "E7", says=("90", "5751"))
    return c


def total_column_wrong() -> Case:
    c = Case("c22-total-column-wrong", "大英县卫健系统反诈宣传6月.xlsx",
             "A total column: one row's total is 100 too high; the total row agrees with what its column states.",
             **month("2023-06"), unit_type="hospital", district_contains="大英县", measure="leaflets")
    s = c.sheet("Sheet1")
    s.put("A1", ["大英县卫健系统2023年6月反诈宣传资料发放统计表（单位：份）"], ["单位", "老年人", "家长", "其他群众", "合计"],
          ["县人民医院", 520, 310, 150, 980], ["县中医医院", 300, 120, 90, 610], ["隆盛镇卫生院", 85, 20, 140, 245], ["合计", 905, 450, 380, 1835])
    s.merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|total", "A6").role("total", "E3:E5", "B6:E6")
    s.rows("A3:A5", unit="cell").columns(B={"target_group": "elderly"}, C={"target_group": "parents"}, D={"target_group": "residents|unspecified"}).facts("B3:D5")
    s.problem("query", "the row's total is 610, its parts give 510", "E4", says=("100", "510"))
    s.may_flag("E6")
    return c


def cases() -> list[Case]:
    return [sheet_per_unit(), months_and_summary(), stacked_tables(), side_by_side(), print_header_again(), section_rows(),
            township_over_villages(), township_as_section(), kinds_with_subtotals(), total_first(), total_lacks_a_row(), total_column_wrong()]
