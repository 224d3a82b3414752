"""Grids of units and measures: headers of two levels, transposed, side by side, groups or channels as columns."""

from __future__ import annotations

from builder import Case, Formula, month

SEPTEMBER = month("2023-09")


def cases() -> list[Case]:
    return [
        headers_without_merges(),
        transposed_with_total_first(),
        side_by_side(),
        groups_as_columns(),
        channels_as_columns(),
        of_which_inside(),
        areas_with_subtotals(),
    ]


def headers_without_merges() -> Case:
    c = Case("t01-street-grid", "仓前街道9月反诈宣传统计.xlsx",
             "Two header rows whose upper cells are not merged; a total that leaves one row out.",
             **SEPTEMBER, district_contains="余杭区", unit_type="community")  # fmt: skip
    s = c.sheet("9月")
    s.put(
        "A1",
        ["仓前街道2023年9月反诈宣传工作统计表"],
        ["填报单位：杭州市余杭区仓前街道办事处", "", "", "", "", "填报时间：2023年10月8日"],
        ["序号", "社区（村）", "资料发放", "", "", "宣传活动", "", "", "备注"],
        [
            "",
            "",
            "宣传单（份）",
            "宣传手册（本）",
            "海报（张）",
            "讲座（场）",
            "集中宣传（场）",
            "参与人次",
            "",
        ],
        [1, "太炎社区", 620, 110, 24, 2, 1, 340, ""],
        [2, "葛巷社区", 480, 85, 16, 1, 1, 265, ""],
        [3, "灵源村", 300, 60, 12, 1, 0, 118, "村干部入户"],
        [4, "永福村", 275, 120, 10, "-", 2, 207, ""],
        [5, "连具塘村", 190, 40, 8, 1, "", 96, ""],
        [6, "高桥村", 215, 45, 9, 1, 1, 133, "含赶集日1场"],
        ["合计", "", 2080, 340, 79, 6, 5, 1159, ""],
        ["填表人：××", "", "", "审核：××", "", "", "联系电话：0571-8861××××"],
    ).merge("A1:I1", "A11:B11")
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:I4").role("serial", "A5:A10")
    s.role("label", "B5:B10").role("total", "C11:H11").role("label|total", "A11").role(
        "note|meta", "A12", "D12"
    )
    s.rows("B5:B10", unit="cell")
    s.columns(
        C="leaflets", D="leaflets", E="posters",
        F=dict(measure="sessions", channel="lecture"), G=dict(measure="sessions", channel="stall|unspecified"),
        H=dict(measure="people_reached", channel="unspecified"),
    )  # fmt: skip
    s.facts("C5:H10")
    s.problem("query", "the total leaves out row 8", "D11", says=("120",))
    return c


def transposed_with_total_first() -> Case:
    c = Case("t02-transposed", "会宁县公安局5月反诈宣传情况（横表）.ods",
             "Measures are rows with a column of units of measure, stations are columns, the total stands first.",
             **month("2023-05"), district_contains="会宁县", unit_type="police")  # fmt: skip
    s = c.sheet("横表")
    s.put(
        "A1",
        ["会宁县公安局2023年5月防范电信网络诈骗宣传工作情况"],
        ["宣传项目", "计量单位", "合计", "会师派出所", "郭城驿派出所", "河畔派出所", "甘沟驿派出所"],
        ["发放宣传单", "份", 3710, 1650, 820, 640, 600],
        ["张贴海报", "张", 168, 72, 40, 31, 25],
        ["悬挂横幅", "条", 19, 8, 5, 3, 3],
        ["开展讲座", "场", 10, 4, 3, 2, 1],
        ["受教育群众", "人次", 4500, 1980, 1040, 790, 660],
        ["入户走访", "户", 940, 410, 250, 180, 100],
        ["安装国家反诈中心APP", "人", 752, 380, 160, 120, 92],
        ["解答咨询", "人次", 85, 40, 20, 15, 10],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A10").role("total", "C3:C10")
    for letter, name in zip("DEFG", ("会师", "郭城驿", "河畔", "甘沟驿"), strict=True):
        s.columns(**{letter: dict(unit=f"{name}派出所")})
    s.rows("A3:A10", measure=["leaflets", "posters", "banners", "sessions", "people_reached", "households",
                              "app_installs", "consultations"],
           channel=[None, None, None, "lecture", "unspecified", None, None, "unspecified"],
           target_group=[None, None, None, None, "residents|unspecified", None, None, None])  # fmt: skip
    s.facts("D3:G10")
    s.problem("query", "4500 stands, the stations make 4470", "C7", says=("30", "4470"))
    return c


def side_by_side() -> Case:
    c = Case("t03-side-by-side", "凯里市6月反诈宣传.xlsx",
             "Two tables beside each other with their own headings, lengths and totals; the right total is wrong.",
             **month("2023-06"), district_contains="凯里市", unit_type="township")  # fmt: skip
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["凯里市2023年6月反诈宣传工作情况"],
        ["表一：线下宣传", "", "", "", "表二：线上宣传"],
        ["镇（街道）", "讲座（场）", "受众（人次）", "", "镇（街道）", "发送短信（条）", "公众号推文（篇）"],
        ["大十字街道", 5, 620, "", "大十字街道", 12000, 6],
        ["西门街道", 4, 480, "", "西门街道", 8500, 4],
        ["湾溪街道", 3, 355, "", "炉山镇", 6200, 2],
        ["三棵树镇", 2, 210, "", "万潮镇", 3100, 1],
        ["炉山镇", 4, 530, "", "合计", 29300, 13],
        ["万潮镇", 1, 96],
        ["合计", 19, 2291],
    ).merge("A1:G1")
    s.role("title", "A1").role("title|header|label", "A2", "E2").role("header", "A3:C3", "E3:G3")
    s.role("label", "A4:A9", "E4:E7").role("total", "B10:C10", "F8:G8").role("label|total", "A10", "E8")
    s.columns(
        B=dict(measure="sessions", channel="lecture"), C=dict(measure="people_reached", channel="unspecified"),
        F="sms", G=dict(measure="posts", channel="official_account"),
    )  # fmt: skip
    for r in range(4, 10):
        s.facts(f"B{r}:C{r}", unit=s.cells[f"A{r}"])
    for r in range(4, 8):
        s.facts(f"F{r}:G{r}", unit=s.cells[f"E{r}"])
    s.problem("query", "29300 stands, the rows make 29800", "F8", says=("500", "29800"))
    return c


def groups_as_columns() -> Case:
    c = Case("t04-groups-as-columns", "星沙街道受教育人次分类统计表（10月）.xlsx",
             "Target groups are columns; the measure stands in the title and the unit line; a row total is wrong.",
             **month("2023-10"), district_contains="长沙县", unit_type="community",
             measure="people_reached", channel="unspecified")  # fmt: skip
    s = c.sheet("分类")
    s.put(
        "A1",
        ["长沙县星沙街道2023年10月反诈宣传受教育人次分类统计表"],
        ["填报单位：长沙县星沙街道办事处", "", "", "", "", "", "单位：人次"],
        ["社区", "老年人", "学生", "家长", "企业员工", "商户", "合计"],
        ["凉塘路社区", 120, 310, 95, 60, 48, 633],
        ["望仙桥社区", 88, 0, 40, 135, 72, 335],
        ["东兴社区", 64, 205, 110, "", 30, 439],
        ["灰埠社区", 150, 96, "—", 44, 25, 315],
        ["合计", 422, 611, 245, 239, 175, 1692],
        ["注：同一人参加多次活动的按人次累计。"],
    ).merge("A1:G1", "A9:G9")
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:G3").role("label", "A4:A7")
    s.role("total", "G4:G8", "B8:F8").role("note", "A9")
    s.rows("A4:A7", unit="cell")
    s.columns(B=dict(target_group="elderly"), C=dict(target_group="students"), D=dict(target_group="parents"),
              E=dict(target_group="workers"), F=dict(target_group="merchants"))  # fmt: skip
    s.facts("B4:F7")
    s.problem("query", "439 stands, the groups make 409", "G6", says=("30", "409"))
    s.may_flag("G8")
    return c


def channels_as_columns() -> Case:
    c = Case("t05-channels-as-columns", "幕府山街道反诈宣传方式统计.xls",
             "Ways of campaigning are columns of sessions, the unit line says 场; a district name of several cities.",
             **month("2023-07..2023-09"), district_contains="南京市", unit_type="community",
             measure="sessions")  # fmt: skip
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["南京市鼓楼区幕府山街道2023年第三季度反诈宣传活动场次统计表"],
        ["制表单位：幕府山街道平安办", "", "", "", "", "", "单位：场"],
        ["社区名称", "讲座", "入户宣传", "设摊宣传", "文艺演出", "主题班会", "小计"],
        ["五塘和园社区", 3, 12, 2, 1, 0, 18],
        ["化纤新村社区", 2, 8, 1, "", 2, 13],
        ["老营房社区", 4, 10, 3, 1, 1, 19],
        ["合计", 9, 30, 6, 2, 3, 50],
    ).merge("A1:G1")
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:G3").role("label", "A4:A6")
    s.role("total", "G4:G7", "B7:F7")
    s.rows("A4:A6", unit="cell")
    for letter, channel in zip("BCDEF", ("lecture", "door_to_door", "stall", "performance", "class_meeting"),
                               strict=True):  # fmt: skip
        s.columns(**{letter: dict(channel=channel)})
    s.facts("B4:F6")
    return c


def of_which_inside() -> Case:
    c = Case("t06-of-which-inside", "歙县反诈宣传重点人群统计（2023年11月）.xlsx",
             "Of-which inside of-which under merged headers; in one row the parts are more than the whole.",
             **month("2023-11"), district_contains="歙县", channel="unspecified",
             measure="people_reached", unit_type="township")  # fmt: skip
    s = c.sheet("重点人群")
    s.put(
        "A1",
        ["歙县2023年11月反诈宣传重点人群统计表"],
        ["填报单位：歙县反诈中心"],
        ["乡镇", "受教育（人次）", "其中：学生", "", "其中：老年人", "", "宣传场次（场）"],
        ["", "", "人次", "其中：大学生", "人次", "其中：独居老人", ""],
        ["徽城镇", 1500, 600, 200, 400, 90, 8],
        ["深渡镇", 860, 300, 0, 260, 75, 5],
        ["北岸镇", 500, 350, 20, 210, 40, 4],
        ["富堨镇", 420, 260, 60, 160, 35, 3],
        ["合计", 3280, 1510, 280, 1030, 240, 20],
    ).merge("A1:G1", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:G4").role("label", "A5:A8").role(
        "total", "B9:G9"
    )
    s.rows("A5:A8", unit="cell", district_contains="cell")
    s.fact("B5", quantity=500).fact("B6", quantity=300)
    for cell, value in dict(C5=400, C6=300, C7=330, C8=200).items():
        s.fact(cell, quantity=value, target_group="students")
    s.facts("D5:D8", target_group="university_students")
    for cell, value in dict(E5=310, E6=185, E7=170, E8=125).items():
        s.fact(cell, quantity=value, target_group="elderly")
    s.facts("F5:F8", target_group="elderly_alone").facts("G5:G8", measure="sessions")
    s.problem("query", "350 + 210 are more than 500", "B7", says=("560", "60"))
    return c


def areas_with_subtotals() -> Case:
    c = Case("t07-areas", "中牟县各所10月反诈宣传.xlsx",
             "Areas merged in the first column, a sub-total for each, a grand total of formulas without results.",
             form="openpyxl", **month("2023-10"), district_contains="中牟县", unit_type="police")  # fmt: skip
    s = c.sheet("10月")
    s.put(
        "A1",
        ["中牟县公安局2023年10月反诈宣传统计表"],
        ["片区", "派出所", "宣传单（份）", "海报（张）", "宣讲（场）", "受众（人次）"],
        ["城区片", "青年路派出所", 1200, 80, 6, 1500],
        ["", "东风路派出所", 950, 64, 5, 1180],
        ["", "广惠街派出所", 870, 55, 4, 990],
        ["", "小计", Formula("=SUM(C3:C5)", 3020), Formula("=SUM(D3:D5)", 199), Formula("=SUM(E3:E5)", 15), 3770],
        ["农村片", "韩寺派出所", 640, 36, 3, 720],
        ["", "官渡派出所", 580, 30, 2, 655],
        ["", "狼城岗派出所", 510, 28, 2, 540],
        ["", "小计", Formula("=SUM(C7:C9)", 1730), Formula("=SUM(D7:D9)", 94), Formula("=SUM(E7:E9)", 7),
         Formula("=SUM(F7:F9)", 1915)],
        ["全县合计", "", Formula("=C6+C10", 4750), Formula("=D6+D10", 293), Formula("=E6+E10", 22), 5585],
    ).merge("A1:F1", "A3:A6", "A7:A10", "A11:B11")  # fmt: skip
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3", "A7", "B3:B5", "B7:B9")
    s.role("total", "C6:F6", "C10:F10", "C11:F11").role("label|total", "B6", "B10", "A11")
    for span in ("B3:B5", "B7:B9"):
        s.rows(span, unit="cell")
    s.columns(C="leaflets", D="posters", E=dict(measure="sessions", channel="lecture"), F="people_reached")
    s.facts("C3:F5", "C7:F9")
    s.problem("query", "3770 stands, the stations make 3670", "F6", says=("100", "3670"))
    s.may_flag("F11")
    return c
