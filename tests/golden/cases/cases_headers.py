"""Headers of one, two and three levels, matrices, turned tables, forms."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, at_most, month

LONGLING = {"district_contains": "龙陵县"}


def flat_two_levels() -> Case:
    c = Case("c01-two-levels-without-merges", "大英县2023年5月防诈骗宣传统计.xlsx",
             "Two header rows without a single merged cell: the upper one names a group once, blanks follow to the right.",
             **month("2023-05"), unit_type="township", district_contains="大英县")
    s = c.sheet("5月")
    s.put("A1", ["大英县2023年5月防范电信网络诈骗宣传情况统计表"],
          ["填报单位：大英县反诈中心", "", "", "", "", "", "填报日期：2023年6月1日"],
          ["序号", "乡镇（街道）", "资料发放", "", "宣传活动", "", "入户走访", "备注"],
          ["", "", "宣传单（份）", "海报（张）", "场次（场）", "受众（人次）", "（户）"],
          [1, "回马镇", 1500, 60, 5, 1320, 210],
          [2, "隆盛镇", 2240, 85, 7, 2610, 345, "含中学专场1场"],
          [3, "天保镇", 860, 32, 3, 745, 120],
          [4, "河边镇", 935, 40, 4, 802, 0],
          [5, "卓筒井镇", 710, 28, 2, 566, 98],
          ["合计", "", 6245, 245, 21, 6043, 773],
          ["制表人：刘××", "", "", "审核人：李××"])
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:H4").role("serial", "A5:A9")
    s.role("label", "B5:B9").role("label|total", "A10").role("total", "C10:G10").role("note|label", "H6")
    s.role("note|meta", "A11", "D11")
    s.rows("B5:B9", unit="cell", district_contains="cell")
    s.columns(C="leaflets", D="posters", E="sessions", F="people_reached", G="households").facts("C5:G9")
    return c


def three_levels() -> Case:
    c = Case("c02-three-levels", "龙陵县第二季度线上线下反诈宣传统计表.xlsx",
             "Three merged header levels: medium, kind, measure; online sessions are told from offline ones.",
             **month("2023-04..2023-06"), unit_type="government", **LONGLING)
    s = c.sheet("汇总表")
    s.put("A1", ["龙陵县2023年第二季度反电信网络诈骗宣传情况统计表（县直部门）"],
          ["序号", "单位名称", "线下宣传", "", "", "", "", "线上宣传", "", ""],
          ["", "", "主题讲座", "", "设摊宣传", "", "印发资料（份）", "微信公众号", "", "短信（条）"],
          ["", "", "场次", "人次", "场次", "人次", "", "推文（篇）", "阅读量（次）", ""],
          ["1", "县教育体育局", 14, 5230, 2, 610, 7800, 6, 18240, 0],
          ["2", "县卫生健康局", 6, 480, 3, 1150, 2600, 4, 3960, 12000],
          ["3", "县民政局", 5, 365, 1, 300, 950, 2, 1108, ""],
          ["4", "县农业农村局", 3, 214, 6, 2420, 3100, 1, 675, 3500],
          ["合  计", "", 28, 6289, 12, 4480, 14450, 13, 23983, 15500],
          ["注：短信由县通信公司统一群发，按实际发送条数统计。"])
    s.merge("A1:J1", "A2:A4", "B2:B4", "C2:G2", "H2:J2", "C3:D3", "E3:F3", "G3:G4", "H3:I3", "J3:J4", "A9:B9", "A10:J10")
    s.role("title", "A1").role("header", "A2:J4").role("serial", "A5:A8").role("label", "B5:B8")
    s.role("label|total", "A9").role("total", "C9:J9").role("note|meta", "A10")
    s.rows("B5:B8", unit="cell")
    s.columns(C=dict(measure="sessions", channel="lecture"), D=dict(measure="people_reached", channel="lecture"),
              E=dict(measure="sessions", channel="stall"), F=dict(measure="people_reached", channel="stall"),
              G="leaflets", H=dict(measure="posts", channel="official_account"),
              I=dict(measure="views", channel="official_account"), J="sms").facts("C5:J8")
    return c


def bare_sheet_named_file() -> Case:
    c = Case("c03-unit-and-period-in-file-name", "龙陵县镇安派出所2023年5月反诈宣传统计.xlsx",
             "No title, no meta line: unit and month stand in the file's name only; the rows are kinds of material.",
             **month("2023-05"), unit="镇安派出所", unit_type="police", **LONGLING)
    s = c.sheet("Sheet1")
    s.put("A1", ["宣传内容", "数量", "单位", "备注"],
          ["发放宣传单", 1260, "份"], ["张贴海报", 48, "张"], ["悬挂横幅", 6, "条"], ["集中宣传", 3, "场次"],
          ["受教育群众", "900余", "人次", "估算"], ["入户走访", 187, "户"], ["电子屏滚动播放", 4, "块"])
    s.role("header", "A1:D1").role("label", "A2:A8").role("label|header|note|meta", "C2:C8").role("note|label", "D6")
    for row, measure in enumerate(["leaflets", "posters", "banners", "sessions", "people_reached", "households", "screens"], 2):
        s.rows(f"A{row}", measure=[measure])
    s.rows("A5", channel=[["stall", "unspecified"]])
    s.facts("B2:B8", read={"B6": at_least(900, 999)})
    return c


def district_by_channel() -> Case:
    c = Case("c04-district-by-channel", "英德市各镇街反诈宣传场次统计表（2023年6月）.xlsx",
             "A matrix: districts down, channels across, sessions in every cell; the measure stands in title and unit line.",
             **month("2023-06"), measure="sessions", unit_type="township")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市各镇（街道）2023年6月反诈宣传活动场次统计表"],
          ["填报单位：英德市反诈中心", "", "", "", "", "", "单位：场次"],
          ["镇（街道）", "入户走访", "知识讲座", "设摊宣传", "主题班会", "文艺演出", "合计"],
          ["英城街道", 12, 8, 6, 15, 1, 42], ["望埠镇", 9, 3, 4, 6, 0, 22], ["东华镇", 7, 2, 5, 8, 1, 23],
          ["浛洸镇", 6, "-", 3, 4, "", 13], ["大湾镇", 4, 2, 3, 5, "", 14], ["合计", 38, 15, 21, 38, 2, 114])
    s.merge("A1:G1", "A2:D2")
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:G3").role("label", "A4:A8")
    s.role("total", "G4:G9", "B9:F9").role("label|total", "A9")
    s.rows("A4:A8", unit="cell", district_contains="cell")
    s.columns(B={"channel": "door_to_door"}, C={"channel": "lecture"}, D={"channel": "stall"},
              E={"channel": "class_meeting"}, F={"channel": "performance"}).facts("B4:F8")
    return c


def group_by_measure() -> Case:
    c = Case("c05-group-by-measure", "平达乡重点人群反诈宣传统计表.xlsx",
             "One unit; target groups down, measures across.",
             **month("2023-04"), unit="平达乡", unit_type="township", district_contains="平达乡")
    s = c.sheet("Sheet1")
    s.put("A1", ["龙陵县平达乡2023年4月重点人群反诈宣传情况统计表"],
          ["填报单位：平达乡人民政府（盖章）", "", "", "", "填报时间：2023.5.5"],
          ["序号", "宣传对象", "活动场次（场）", "发放宣传资料（份）", "受众（人次）"],
          [1, "老年人", 3, 210, 186], [2, "在校学生", 4, 890, 1024], [3, "学生家长", 2, 300, 275],
          [4, "外出务工人员", 1, 120, "近100"], [5, "商户", 2, 95, 88], [6, "企业财务人员", 1, 25, 21],
          [7, "妇女", "", 60, 52], ["合计", "", 13, 1700, ""])
    s.merge("A1:E1", "A2:D2", "A11:B11")
    s.role("title", "A1").role("meta", "A2", "E2").role("header", "A3:E3").role("serial", "A4:A10")
    s.role("label", "B4:B10").role("label|total", "A11").role("total", "C11:D11")
    s.rows("B4:B10", target_group=["elderly", "students", "parents", "migrant_workers", "merchants", "finance_staff", "women"])
    s.columns(C="sessions", D="leaflets", E="people_reached").facts("C4:E10", read={"E7": at_most(100, 90)})
    return c


def channel_by_group() -> Case:
    c = Case("c06-channel-by-group", "象达镇反诈宣传受众人次（分方式分对象）2023年4月.xlsx",
             "One unit; channels down, target groups across, people reached in every cell; totals on both edges.",
             **month("2023-04"), unit="象达镇", unit_type="township", measure="people_reached",
             district_contains="象达镇")
    s = c.sheet("4月")
    s.put("A1", ["龙陵县象达镇2023年4月反诈宣传受众人次统计表"], ["", "", "", "", "", "单位：人次"],
          ["宣传方式", "老年人", "学生", "村民", "务工人员", "合计"],
          ["入户走访", 96, 12, 540, 35, 683], ["知识讲座", 120, 460, 85, 0, 665], ["街天设摊", 210, 75, 830, 64, 1179],
          ["微信群", "", "", 1260, 180, 1440], ["大喇叭广播", 300, "—", 1500, "—", 1800],
          ["合计", 726, 547, 4215, 279, 5767])
    s.merge("A1:F1")
    s.role("title", "A1").role("meta", "F2").role("header", "A3:F3").role("label", "A4:A8").role("label|total", "A9")
    s.role("total", "F4:F9", "B9:E9")
    s.rows("A4:A8", channel=["door_to_door", "lecture", "stall", "group_chat", "broadcast"])
    s.columns(B={"target_group": "elderly"}, C={"target_group": "students"}, D={"target_group": "villagers"},
              E={"target_group": "migrant_workers"}).facts("B4:E8")
    return c


def turned_table() -> Case:
    c = Case("c07-measures-down-units-across", "闽清县七月反诈宣传数据（横向）.xlsx",
             "A turned table: measures down with their unit, reporting units across, the total column first.",
             **month("2023-07"), unit_type="police", district_contains="闽清县")
    s = c.sheet("Sheet1")
    s.put("A1", ["闽清县公安局2023年7月反诈宣传工作统计表"],
          ["项目", "计量单位", "全县合计", "梅城派出所", "坂东派出所", "池园派出所", "塔庄派出所"],
          ["发放宣传单", "份", 6180, 2400, 1880, 1100, 800], ["张贴海报", "张", 252, 96, 74, 50, 32],
          ["反诈讲座", "场", 13, 5, 4, 3, 1], ["受众人数", "人次", 3437, 1310, 1042, 765, 320],
          ["劝阻群众被骗", "起", 9, 4, 3, 2, 0], ["安装国家反诈中心APP", "人", 1545, 620, 455, 290, 180],
          ["填表人：郑××", "", "", "", "", "审核人：毛××"])
    s.merge("A1:G1")
    s.role("title", "A1").role("header", "A2:B2").role("header|label", "D2:G2").role("header|total|label", "C2")
    s.role("label|header", "A3:A8").role("label|header|meta|note", "B3:B8").role("total", "C3:C8").role("note|meta", "A9", "F9")
    s.columns(D={"unit": "梅城派出所"}, E={"unit": "坂东派出所"}, F={"unit": "池园派出所"}, G={"unit": "塔庄派出所"})
    s.rows("A3:A8", measure=["leaflets", "posters", "sessions", "people_reached", "scams_stopped", "app_installs"],
           channel=["handout", "posting", "lecture", ["unspecified", "lecture"], "unspecified", "app"])
    s.facts("D3:G8")
    return c


def yearbook() -> Case:
    c = Case("c08-yearbook", "西夏区2022年反诈宣传主要指标.xlsx",
             "Yearbook layout: 指标名称, 计量单位, the whole district, its parts, 比上年±%; 知晓率 is a ratio.",
             period_start="2022-01-01", period_end="2022-12-31", unit_type="township")
    s = c.sheet("表2-3")
    s.put("A1", ["表2-3  西夏区反电信网络诈骗宣传主要指标"], ["（2022年）"],
          ["指标名称", "计量单位", "全区", "文昌路街道", "朔方路街道", "宁华路街道", "镇北堡镇", "比上年±%"],
          ["宣传活动场次", "场", 186, 62, 51, 44, 29, 12.7], ["发放宣传资料", "万份", 8.65, 3.1, 2.4, 1.95, 1.2, 8.3],
          ["受众人次", "人次", 96480, 34210, 28770, 19300, 14200, -3.2], ["反诈知晓率", "%", 91.5, 93.2, 92.1, 90.4, 88.6, ""],
          ["注：比上年一栏为增减百分比。"])
    s.merge("A1:H1", "A2:H2", "A8:H8")
    s.role("title", "A1").role("title|meta", "A2").role("header", "A3:B3", "H3").role("header|label|total", "C3:G3")
    s.role("label|header", "A4:A7").role("label|header|meta|note", "B4:B7").role("total", "C4:C6").role("ratio", "H4:H6", "D7:G7")
    s.role("ratio|total", "C7").role("note|meta", "A8")
    s.columns(**{k: {"unit": u, "district_contains": u} for k, u in
                 zip("DEFG", ["文昌路街道", "朔方路街道", "宁华路街道", "镇北堡镇"], strict=True)})
    s.rows("A4:A6", measure=["sessions", "leaflets", "people_reached"])
    s.facts("D4:G4", "D6:G6").facts("D5:G5", scale=10000)
    return c


def two_panel_card() -> Case:
    c = Case("c09-two-panel-card", "碧寨派出所周报表0508-0514.xlsx",
             "One unit's card: 序号/项目/数量 twice side by side; the total is none, the marker ※ and a footnote digit are noise.",
             period_start="2023-05-08", period_end="2023-05-14", unit="碧寨派出所", unit_type="police", **LONGLING)
    s = c.sheet("周报")
    s.put("A1", ["龙陵县公安局碧寨派出所反诈宣传周报表"],
          ["填报单位：碧寨派出所", "", "", "统计时段：2023年5月8日至5月14日"],
          ["序号", "项目", "数量", "序号", "项目", "数量"],
          [1, "举行宣传活动（场次）※", 2, 6, "张贴宣传画（张）", 24], [2, "受教育（人次）", 315, 7, "悬挂横幅（条）", 2],
          [3, "发放宣传资料（份）", 480, 8, "播放广播（次）", 14], [4, "上门宣传（户）", 76, 9, "发送短信（条）", 0],
          [5, "投入警力（人次）1", 18, 10, "微信群宣传（条）", 21],
          ["注：1 含辅警。※ 指10人以上参加的活动。"])
    s.merge("A1:F1", "A2:C2", "D2:F2", "A9:F9")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("serial", "A4:A8", "D4:D8")
    s.role("label", "B4:B8", "E4:E8").role("note|meta", "A9")
    for column, measures in (("C", ["sessions", "people_reached", "leaflets", "households", "staff"]),
                             ("F", ["posters", "banners", "broadcasts", "sms", "posts"])):
        for row, measure in enumerate(measures, 4):
            s.facts(f"{column}{row}", measure=measure, **({"channel": "group_chat"} if measure == "posts" else {}))
    return c


def national_form() -> Case:
    c = Case("c10-national-form", "反诈宣传工作情况（综表3）-盐井街道.xlsx",
             "The form of a statistics act: form number, approval, 甲 乙 丙 1 line, 指标名称/计量单位/代码/数量, signatures.",
             **month("2023-06"), unit="大英县盐井街道办事处", unit_type="township", district_contains="大英县")
    s = c.sheet("综表3")
    s.put("A1", ["防范电信网络诈骗宣传工作情况"], ["", "", "", "表    号：综表3"], ["", "", "", "制定机关：大英县反诈联席办"],
          ["填报单位：大英县盐井街道办事处", "", "2023年6月", "有效期至：2024年12月"],
          ["指标名称", "计量单位", "代码", "数量"], ["甲", "乙", "丙", 1],
          ["一、宣传活动", "—", "01", ""], ["集中宣传", "场", "02", 4], ["受众", "人次", "03", 1870],
          ["二、宣传资料", "—", "04", ""], ["宣传折页", "份", "05", 2300], ["宣传海报", "张", "06", 110], ["条幅", "条", "07", 15],
          ["单位负责人：蒋××", "填表人：蔡××", "", "报出日期：2023年7月3日"])
    s.role("title", "A1").role("meta", "D2:D4", "A4", "C4").role("header", "A5:D5").role("header|serial|note", "A6:D6")
    s.role("label|header", "A7", "A8:A9", "A10", "A11:A13").role("label|header|meta|note", "B8:B9", "B11:B13")
    s.role("serial", "C7:C13").role("note|meta", "A14:D14")
    for row, measure in ((8, "sessions"), (9, "people_reached"), (11, "leaflets"), (12, "posters"), (13, "banners")):
        s.facts(f"D{row}", measure=measure, **({"channel": ["stall", "unspecified"]} if row == 8 else {}))
    return c


def cases() -> list[Case]:
    return [flat_two_levels(), three_levels(), bare_sheet_named_file(), district_by_channel(), group_by_measure(),
            channel_by_group(), turned_table(), yearbook(), two_panel_card(), national_form()]
