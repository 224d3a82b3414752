"""Header cells split by a diagonal, levels without merges, tables beside and below each other, pages, sections."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, month

STALL = ["stall", "unspecified"]
HELD = ["lecture", "training", "unspecified"]


def diagonal_units_down() -> Case:
    c = Case("w01-diagonal-units-down", "大英县各派出所2023年5月反诈宣传统计.xlsx", "The corner is split by a diagonal: 项目 above, 单位 below, a line break between.",
             **month("2023-05"), unit_type="police", district_contains="大英县")
    s = c.sheet()
    s.put("A1", ["大英县公安局各派出所2023年5月反诈宣传情况统计表"], ["      项目\n单位", "发放宣传单（份）", "张贴海报（张）", "集中宣讲（场）", "受教育群众（人次）"],
          ["蓬莱派出所", 1200, 60, 4, 860], ["隆盛派出所", 840, 35, 3, 410], ["天保派出所", 615, 20, 2, 275], ["合计", 2655, 115, 9, 1545])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:E6")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C="posters", D=dict(measure="sessions", channel=[*HELD, "stall"]), E=dict(measure="people_reached")).facts("B3:E5")
    return c


def diagonal_units_across() -> Case:
    c = Case("w02-diagonal-units-across", "大英县派出所反诈宣传对照表2023年5月.xlsx", "The corner says 单位 and 项目 with blanks between; stations across, measures down.",
             **month("2023-05"), unit_type="police", district_contains="大英县")
    s = c.sheet()
    s.put("A1", ["大英县派出所反诈宣传对照表（2023年5月）"], ["       单位\n\n 项目", "蓬莱派出所", "隆盛派出所", "天保派出所", "合计"],
          ["发放宣传单（份）", 1200, 840, 615, 2655], ["张贴海报（张）", 60, 35, 20, 115], ["悬挂横幅（条）", 8, "-", 3, 11], ["受教育群众（人次）", 860, 410, 275, 1545])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("total", "E3:E6")
    s.rows("A3:A6", measure=["leaflets", "posters", "banners", "people_reached"], channel=["handout", "posting", "banner", "unspecified"])
    for column, unit in zip("BCD", ("蓬莱派出所", "隆盛派出所", "天保派出所"), strict=True):
        s.facts(f"{column}3:{column}6", unit=unit)
    return c


def diagonal_months_across() -> Case:
    c = Case("w03-diagonal-months-across", "锦江社区等发放反诈宣传单情况.xlsx", "The corner is split into 月份 and 社区, months across; the title names the measure.",
             measure="leaflets", unit_type="community", district_contains="韩城市")
    s = c.sheet()
    s.put("A1", ["韩城市新城街道各社区2023年第二季度发放反诈宣传单情况（单位：份）"], ["    月份\n社区", "4月", "5月", "6月", "合计"],
          ["锦江社区", 320, 410, 505, 1235], ["状元社区", 150, 0, 260, 410], ["桥南社区", 88, 96, 130, 314], ["合计", 558, 506, 895, 1959])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("label|total", "A6").role("total", "B6:E6", "E3:E5")
    s.rows("A3:A5", unit=["锦江社区|新城街道", "状元社区|新城街道", "桥南社区|新城街道"])
    for column, when in zip("BCD", ("2023-04", "2023-05", "2023-06"), strict=True):
        s.facts(f"{column}3:{column}5", **month(when))
    return c


def diagonal_of_three() -> Case:
    c = Case("w04-diagonal-of-three", "龙陵县三乡镇反诈宣传4-5月.xlsx", "A corner of three words over a header of two levels without merges: months above, measures below.",
             unit_type="township", district_contains="龙陵县")
    s = c.sheet()
    s.put("A1", ["龙陵县三乡镇2023年4至5月反诈宣传统计表"], ["        月份\n    指标\n乡镇", "4月", "", "5月", ""], ["", "宣传单（份）", "入户（户）", "宣传单（份）", "入户（户）"],
          ["龙山镇", 700, 180, 820, 205], ["镇安镇", 450, 96, 390, 88], ["象达镇", 310, 120, 0, 75])
    s.role("title", "A1").role("header", "A2:E3").role("label", "A4:A6")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    s.columns(B=dict(measure="leaflets", **month("2023-04")), C=dict(measure="households", **month("2023-04")),
              D=dict(measure="leaflets", **month("2023-05")), E=dict(measure="households", **month("2023-05"))).facts("B4:E6")
    return c


def levels_under_some() -> Case:
    c = Case("w05-levels-under-some-columns", "英德市镇街反诈宣传（9月）.csv", "Three header levels without merges, each filled only under some columns; a text file has no merges.",
             **month("2023-09"), unit_type="township", district_contains="英德市")
    s = c.sheet()
    s.put("A1", ["英德市各镇街2023年9月反诈宣传统计表"], ["镇街", "线下宣传", "", "", "", "线上宣传", "", "备注"],
          ["", "设摊宣传", "", "资料发放", "", "短信（条）", "推文（条）", ""], ["", "场次", "受众人次", "宣传单（份）", "海报（张）", "", "", ""],
          ["石灰铺镇", 3, 640, 1200, 45, 0, 6, ""], ["大站镇", 2, 380, 950, 30, 3000, 4, "短信由镇里发"], ["望埠镇", 1, 150, "-", 12, "", 2, ""], ["合计", 6, 1170, 2150, 87, 3000, 12, ""])
    s.role("title", "A1").role("header", "A2:H4").role("label", "A5:A7").role("label|total", "A8").role("total", "B8:G8").role("note", "H6")
    s.rows("A5:A7", unit="cell", district_contains="cell")
    s.columns(B=dict(measure="sessions", channel="stall"), C=dict(measure="people_reached", channel="stall"), D="leaflets", E="posters", F="sms",
              G=dict(measure="posts", channel=["unspecified", "official_account"])).facts("B5:G7")
    return c


def repeated_levels() -> Case:
    c = Case("w06-two-levels-repeated", "永登县村（社区）反诈宣传6月（打印版）.xlsx", "A header of two levels without merges, a line of units below it, all printed again under 续表 on the second page.",
             **month("2023-06"), unit_type="community", district_contains="永登县")
    s = c.sheet()
    head = [["序号", "村（社区）", "宣传资料", "", "宣传活动", ""], ["", "", "宣传单", "海报", "场次", "受众"], ["", "", "份", "张", "场", "人次"]]
    s.put("A1", ["永登县红城镇2023年6月村（社区）反诈宣传统计表"], *head, [1, "玉山村", 200, 10, 1, 60], [2, "永安村", 180, 8, 2, 94], [3, "凤山村", 95, 0, "", ""],
          ["永登县红城镇2023年6月村（社区）反诈宣传统计表（续表）"], *head, [4, "宁朔村", 130, 6, 1, 45], [5, "河西村", 75, 4, 1, 38], ["合计", "", 680, 28, 5, 237])
    s.role("title", "A1").role("title|header", "A8").role("header", "A2:F4", "A9:F11").role("serial", "A5:A7", "A12:A13").role("label", "B5:B7", "B12:B13")
    s.role("label|total", "A14").role("total", "C14:F14")
    s.rows("B5:B7", unit=["玉山村|红城镇", "永安村|红城镇", "凤山村|红城镇"]).rows("B12:B13", unit=["宁朔村|红城镇", "河西村|红城镇"])
    s.columns(C="leaflets", D="posters", E="sessions", F="people_reached").facts("C5:F7", "C12:F13")
    return c


def three_beside() -> Case:
    c = Case("w07-three-tables-beside", "龙陵县三条线反诈宣传8月.xlsx", "Three tables side by side, each with its caption, its header and its own number of rows.",
             **month("2023-08"), district_contains="龙陵县")
    s = c.sheet()
    s.put("A1", ["龙陵县2023年8月反诈宣传分线统计"], ["教育线", "", "", "", "金融线", "", "", "", "乡镇", "", ""],
          ["学校", "主题班会（场）", "参与学生（人次）", "", "银行网点", "厅堂宣传（场）", "折页（份）", "", "乡镇", "入户（户）", "宣传单（份）"],
          ["龙陵一中", 12, 640, "", "农行龙陵支行", 3, 210, "", "龙山镇", 160, 800], ["龙陵三小", 9, 405, "", "建行龙陵支行", 2, 145, "", "镇安镇", 75, 420],
          ["小计", 21, 1045, "", "邮储银行龙陵支行", 4, 180, "", "象达镇", 90, 0], ["", "", "", "", "小计", 9, 535, "", "勐糯镇", 66, 310], ["", "", "", "", "", "", "", "", "小计", 391, 1530])
    s.merge("A1:K1", "A2:C2", "E2:G2", "I2:K2")
    s.role("title", "A1").role("title|header|label", "A2", "E2", "I2").role("header", "A3:C3", "E3:G3", "I3:K3")
    s.role("label", "A4:A5", "E4:E6", "I4:I7").role("label|total", "A6", "E7", "I8").role("total", "B6:C6", "F7:G7", "J8:K8")
    students = dict(target_group="students")
    for row, unit in ((4, "龙陵一中"), (5, "龙陵三小")):
        s.fact(f"B{row}", "sessions", s.cells[f"B{row}"], channel="class_meeting", unit=unit, unit_type="school", target_group=["students", "unspecified"])
        s.fact(f"C{row}", "people_reached", s.cells[f"C{row}"], channel=["class_meeting", "unspecified"], unit=unit, unit_type="school", **students)
    for row, unit in ((4, "农行龙陵支行"), (5, "建行龙陵支行"), (6, "邮储银行龙陵支行")):
        s.fact(f"F{row}", "sessions", s.cells[f"F{row}"], channel="branch", unit=unit, unit_type="bank")
        s.fact(f"G{row}", "leaflets", s.cells[f"G{row}"], unit=unit, unit_type="bank")
    for row, unit in ((4, "龙山镇"), (5, "镇安镇"), (6, "象达镇"), (7, "勐糯镇")):
        s.fact(f"J{row}", "households", s.cells[f"J{row}"], unit=unit, unit_type="township", district_contains=unit)
        s.fact(f"K{row}", "leaflets", s.cells[f"K{row}"], unit=unit, unit_type="township", district_contains=unit)
    return c


def stacked_touching() -> Case:
    c = Case("w08-stacked-touching", "回马镇2023年7月反诈宣传报表.xlsx", "Two tables below each other without an empty row between, each with a caption and a header of its own.",
             **month("2023-07"), unit_type="community|township", district_contains="回马镇")
    s = c.sheet()
    s.put("A1", ["大英县回马镇2023年7月反诈宣传情况报表"], ["一、线下宣传情况"], ["村（社区）", "宣传单（份）", "海报（张）", "入户（户）"],
          ["四五村", 260, 12, 71], ["文武村", 190, 9, 48], ["合计", 450, 21, 119],
          ["二、线上宣传情况"], ["村（社区）", "微信群推送（条）", "短信（条）", "大喇叭（次）"], ["四五村", 22, 0, 31], ["文武村", 17, 150, 28], ["合计", 39, 150, 59], ["填表人：唐××"])
    s.merge("A1:D1", "A2:D2", "A7:D7")
    s.role("title", "A1").role("title|label|header|meta", "A2", "A7").role("header", "A3:D3", "A8:D8").role("label", "A4:A5", "A9:A10")
    s.role("label|total", "A6", "A11").role("total", "B6:D6", "B11:D11").role("note|meta", "A12")
    s.rows("A4:A5", unit=["四五村|回马镇", "文武村|回马镇"]).rows("A9:A10", unit=["四五村|回马镇", "文武村|回马镇"])
    s.columns(B="leaflets", C="posters", D="households").facts("B4:D5")
    s.columns(B=dict(measure="posts", channel="group_chat"), C="sms", D="broadcasts").facts("B9:D10")
    return c


def sections_by_kind() -> Case:
    c = Case("w09-sections-by-kind", "西夏区成员单位反诈宣传（2023年9月）.xlsx", "Section rows merged over the table, each closed by its 小计, and the total at the end.",
             **month("2023-09"), district_contains="西夏区")
    s = c.sheet()
    s.put("A1", ["西夏区2023年9月反诈宣传成员单位情况统计表"], ["序号", "单位", "宣传单（份）", "集中宣传（场）", "受众（人次）"],
          ["一、派出所"], [1, "怀远路派出所", 640, 3, 510], [2, "朔方路派出所", 420, 2, 330], ["小计", "", 1060, 5, 840],
          ["二、学校"], [3, "西夏区第一小学", 900, 1, 860], [4, "西夏区第九小学", 780, "", ""], ["小计", "", 1680, 1, 860], ["合计", "", 2740, 6, 1700])
    s.merge("A1:E1", "A3:E3", "A7:E7", "A6:B6", "A10:B10", "A11:B11")
    s.role("title", "A1").role("header", "A2:E2").role("label|header", "A3", "A7").role("serial", "A4:A5", "A8:A9").role("label", "B4:B5", "B8:B9")
    s.role("label|total", "A6", "A10", "A11").role("total", "C6:E6", "C10:E10", "C11:E11")
    s.rows("B4:B5", unit="cell", unit_type=["police"] * 2).rows("B8:B9", unit="cell", unit_type=["school"] * 2)
    s.columns(C=dict(measure="leaflets", target_group="unspecified|students"), D=dict(measure="sessions", channel=STALL, target_group="unspecified|students"),
              E=dict(measure="people_reached", channel=STALL, target_group="unspecified|students")).facts("C4:E5", "C8:E9")
    return c


def sections_by_quarter() -> Case:
    c = Case("w10-sections-by-quarter", "象达镇2023年上半年反诈宣传统计.xlsx", "Lines merged over the table say the quarter of the rows below them.",
             unit_type="community|township", district_contains="象达镇")
    s = c.sheet()
    s.put("A1", ["龙陵县象达镇2023年上半年反诈宣传统计表"], ["村（社区）", "宣传单（份）", "院坝会（场）", "参会群众（人次）"],
          ["第一季度"], ["象达社区", 300, 2, 96], ["朝阳村", 120, 1, 40], ["第二季度"], ["象达社区", 410, 3, 130], ["朝阳村", 95, 0, 0])
    s.merge("A1:D1", "A3:D3", "A6:D6")
    s.role("title", "A1").role("header", "A2:D2").role("label|header", "A3", "A6").role("label", "A4:A5", "A7:A8")
    s.rows("A4:A5", unit=["象达社区|象达镇", "朝阳村|象达镇"]).rows("A7:A8", unit=["象达社区|象达镇", "朝阳村|象达镇"])
    s.columns(B="leaflets", C=dict(measure="sessions", channel=HELD), D=dict(measure="people_reached", channel=HELD, target_group="unspecified|residents"))
    s.facts("B4:D5", **month("2023-01..2023-03")).facts("B7:D8", **month("2023-04..2023-06"))
    return c


def foot_words_that_go_on() -> Case:
    c = Case("w11-rows-that-begin-like-a-foot", "锦江社区2023年10月反诈宣传方式表.xlsx", "说明会, 注册国家反诈中心APP and 电话宣传 begin like the foot of a form and are rows with figures typed as text.",
             **month("2023-10"), unit="锦江社区", unit_type="community")
    s = c.sheet()
    s.put("A1", ["锦江社区2023年10月反诈宣传情况表"], ["宣传方式", "场次（场）", "覆盖人次（人次）"], ["讲座", "2场", "160人次"], ["说明会", "3场", "200余人次"], ["院坝会", "1场", "45人次"],
          ["填表人：何××"])
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5").role("note|meta", "A6")
    s.rows("A3:A5", channel=["lecture", HELD, HELD])
    s.columns(B="sessions", C="people_reached")
    s.facts("B3:C5", read={"B3": {"value": 2, "low": 2, "high": 2, "qualifier": "exact"}, "C3": {"value": 160, "low": 160, "high": 160, "qualifier": "exact"},
                           "B4": {"value": 3, "low": 3, "high": 3, "qualifier": "exact"}, "C4": at_least(200, 299),
                           "B5": {"value": 1, "low": 1, "high": 1, "qualifier": "exact"}, "C5": {"value": 45, "low": 45, "high": 45, "qualifier": "exact"}})
    return c


def roster_of_words() -> Case:
    c = Case("w12-roster-of-words", "五桂社区2023年11月反诈宣传统计及联络员表.xlsx", "A sheet of figures, and a sheet that is a table of words alone: who does what. It gives nothing.",
             **month("2023-11"), unit="五桂社区", unit_type="community", district_contains="大英县")
    s = c.sheet("统计")
    s.put("A1", ["大英县隆盛镇五桂社区2023年11月反诈宣传统计表"], ["网格", "宣传单（份）", "入户（户）"], ["第一网格", 120, 46], ["第二网格", 95, 38], ["合计", 215, 84])
    s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A4").role("label|total", "A5").role("total", "B5:C5")
    s.columns(B="leaflets", C="households").facts("B3:C4")
    w = c.sheet("联络员")
    w.put("A1", ["五桂社区反诈联络员分工表"], ["姓名", "职务", "负责片区", "分工"], ["唐某", "网格长", "东片", "协调"], ["何某某", "楼栋长", "西片", "巡查"], ["吴某", "楼栋长", "南片", "巡查"])
    w.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|note", "A3:D5")
    return c


def cases() -> list[Case]:
    return [diagonal_units_down(), diagonal_units_across(), diagonal_months_across(), diagonal_of_three(), levels_under_some(), repeated_levels(),
            three_beside(), stacked_touching(), sections_by_kind(), sections_by_quarter(), foot_words_that_go_on(), roster_of_words()]
