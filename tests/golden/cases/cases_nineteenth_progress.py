"""Nineteenth set: stations, a month beside its running total, plans beside what was done, cases beside the campaign."""

from __future__ import annotations

from builder import ANYCH, Case, Styled, days, month
from shorthand import AB, AL, AM, over

UR = "unspecified|residents"
ST = "stall|unspecified"


def cases() -> list[Case]:
    return [*t01(), *t02(), *t07(), *t14(), *t15(), *t18()]


def t01() -> list[Case]:
    c = Case(
        "nineteenth-t01-stations",
        "永善县公安局3月反诈宣传统计表.xlsx",
        "stations, 合计 wrong, 若干, approximate",
        **month("2024-03"),
        unit_type="police",
        district_contains="永善县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["永善县公安局2024年3月反电信网络诈骗宣传统计表"],
        ["填报单位：永善县公安局刑侦大队", "", "", "", "", "", "填报日期：2024年4月3日"],
        [
            "序号",
            "派出所",
            "发放宣传单（份）",
            "张贴海报（张）",
            "集中宣传（场次）",
            "受教育群众（人次）",
            "入户宣传（户）",
            "国家反诈中心APP安装（人）",
            "备注",
        ],
        [1, "溪洛渡派出所", 3150, 86, 5, 4120, 640, 512, ""],
        [2, "桧溪派出所", 1480, 40, 3, 1730, 355, 208, ""],
        [3, "黄华派出所", 2060, 52, 4, "2300余", 410, 276, "含赶集日宣传"],
        [4, "茂林派出所", 970, "若干", 2, 1105, 230, 143, ""],
        [5, "大兴派出所", 1200, 33, "-", 860, 318, 0, ""],
        [6, "莲峰派出所", 1635, 47, 3, 1920, 402, "近300", ""],
        ["合计", "", 10595, 258, 17, 12035, 2355, 1439],
        ["填表人：陈某", "", "", "审核人：罗某"],
    )
    s.merge("A1:I1", "A10:B10")
    s.role("title", "A1")
    s.role("meta", "A2", "G2")
    s.role("header", "A3:I3")
    s.role("serial", "A4:A9")
    s.role("label", "B4:B9")
    s.role("note|label", "I6")
    s.role("label|total", "A10")
    s.role("note|meta", "A11", "D11")
    s.rows("B4:B9", unit="cell")
    s.columns(
        C="leaflets",
        D="posters",
        E=dict(measure="sessions", channel=ST),
        F=dict(measure="people_reached", target_group=UR),
        G=dict(measure="households", target_group=UR),
        H="app_installs",
    )
    s.facts("C4:H6", read={"F6": over(2300)})
    s.facts("C7", "E7:H7", "C8:H8", "C9:H9", read={"H9": AM(300, 200)})
    s.role("total", "C10:H10")
    s.problem("query", "the total is 100 above the sum", "C10", says=("100", "10495"))
    s.problem("query", "no figure: 若干", "D7")
    s.may_flag("D10", "F10", "H10")
    return [c]


def t02() -> list[Case]:
    c = Case(
        "nineteenth-t02-month-and-total",
        "桐城市2024年5月反诈宣传工作进度表.xlsx",
        "本月 beside 累计",
        **month("2024-05"),
        district_contains="桐城市",
        unit_type="township",
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["桐城市2024年5月反诈宣传工作进度表"],
        ["序号", "镇（街道）", "发放宣传资料（份）", "", "宣传活动（场）", "", "覆盖人数（人次）", ""],
        ["", "", "本月", "累计", "本月", "累计", "本月", "累计"],
        [1, "龙眠街道", 1850, 8120, 6, 24, 2430, 10260],
        [2, "文昌街道", 1420, 6905, 4, 19, 1980, 8840],
        [3, "孔城镇", 960, 4310, 3, 12, 1245, 5570],
        [4, "新渡镇", 1105, 5030, 3, 15, 1390, 6125],
        [5, "大关镇", 780, 3260, 2, 9, 910, 3985],
        ["合计", "", 6115, 27625, 18, 79, 7955, 34780],
        ["填报时间：2024年6月4日"],
    )
    s.merge("A1:H1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "A9:B9")
    s.role("title", "A1")
    s.role("header", "A2:H3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("cumulative", "D4:D8", "F4:F8", "H4:H8")
    s.role("label|total", "A9")
    s.role("note|meta", "A10")
    s.rows("B4:B8", unit="cell")
    s.columns(C="leaflets", E="sessions", G=dict(measure="people_reached", target_group=UR))
    s.facts("C4:C8", "E4:E8", "G4:G8")
    s.role("total", "C9", "E9", "G9")
    s.role("cumulative|total", "D9", "F9", "H9")
    return [c]


def t07() -> list[Case]:
    c = Case(
        "nineteenth-t07-planned-and-done",
        "平江县寄递企业6月反诈宣传任务完成情况.xlsx",
        "planned and done",
        **month("2024-06"),
        district_contains="平江县",
        unit_type="enterprise",
    )
    s = c.sheet("完成情况")
    s.put(
        "A1",
        ["平江县寄递企业2024年6月反诈宣传任务完成情况表"],
        [
            "序号",
            "企业名称",
            "计划宣传（场）",
            "完成宣传（场）",
            "完成率",
            "计划发放宣传单（份）",
            "实际发放宣传单（份）",
            "受众（人次）",
            "出动人员（人次）",
        ],
        [1, "平江县顺丰速运有限公司", 5, 5, Styled(1, "0%"), 3000, 3120, 3400, 40],
        [2, "平江县中通快递有限公司", 4, 3, Styled(0.75, "0%"), 2500, 1900, 2150, 26],
        [3, "平江县圆通速递有限公司", 4, 4, Styled(1, "0%"), 2500, 2560, 2700, 31],
        [4, "平江县韵达快运有限公司", 4, 2, Styled(0.5, "0%"), 2000, 1050, "约1200", 18],
        ["合计", "", 17, 14, Styled(14 / 17, "0%"), 10000, 8630, 9450, 115],
    )
    s.merge("A1:I1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("planned", "C3:C6", "F3:F6")
    s.role("ratio", "E3:E6")
    s.role("label|total", "A7")
    s.role("total", "D7", "G7:I7")
    s.role("planned|total", "C7", "F7")
    s.role("ratio|total", "E7")
    s.rows("B3:B6", unit="cell")
    s.columns(D="sessions", G="leaflets", H="people_reached", I="staff")
    s.facts("D3:D6", "G3:I6", read={"H6": AB(1200)})
    s.may_flag("H7")
    return [c]


def t14() -> list[Case]:
    c = Case(
        "nineteenth-t14-cases-beside",
        "沛县公安局5月反诈工作情况统计.xlsx",
        "cases beside the campaign; loss in 万元",
        **month("2024-05"),
        district_contains="沛县",
        unit_type="police",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["沛县公安局2024年5月反诈工作情况统计表"],
        [
            "序号",
            "派出所",
            "电诈立案（起）",
            "破案（起）",
            "成功劝阻（起）",
            "挽回损失（万元）",
            "宣传活动（场）",
            "受众（人次）",
        ],
        [1, "龙固派出所", 6, 2, 9, 12.8, 4, 860],
        [2, "杨屯派出所", 4, 1, 7, 5.6, 3, 720],
        [3, "大屯派出所", 8, 3, 12, 31, 6, 1540],
        [4, "敬安派出所", 3, 0, 5, 0, 2, 410],
        ["合计", "", 21, 6, 33, 49.4, 15, 3530],
    )
    s.merge("A1:H1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("label|total", "A7")
    s.rows("B3:B6", unit="cell")
    s.columns(E="scams_stopped", F="loss_prevented", G="sessions", H="people_reached")
    s.facts("E3:E6", "G3:H6")
    s.facts("F3:F6", scale=10000)
    s.role("total", "E7:H7")
    s.may_flag("C2:D7")
    return [c]


def t15() -> list[Case]:
    c = Case(
        "nineteenth-t15-running-totals",
        "武进区反诈宣传推广进度表（截至2024年6月30日）.xlsx",
        "cumulative only, population as base",
        period_end="2024-06-30",
        basis="cumulative",
        district_contains="武进区",
        unit_type="township",
    )
    s = c.sheet("进度")
    s.put(
        "A1",
        ["武进区反诈宣传推广进度表"],
        ["截至2024年6月30日"],
        [
            "序号",
            "镇（街道）",
            "常住人口（人）",
            "累计安装国家反诈中心APP（人）",
            "累计发放宣传资料（份）",
            "累计举办宣传活动（场）",
        ],
        [1, "南夏墅街道", 58200, 31450, 26800, 42],
        [2, "西湖街道", 41300, 22960, 18450, 31],
        [3, "雪堰镇", 86500, 40120, 33200, 57],
        [4, "礼嘉镇", 63400, 30875, "2.1万余", 38],
        ["合计", "", 249400, 125405, 99450, 168],
    )
    s.merge("A1:F1", "A2:F2", "A8:B8")
    s.role("title", "A1")
    s.role("meta|title", "A2")
    s.role("header", "A3:F3")
    s.role("serial", "A4:A7")
    s.role("label", "B4:B7")
    s.role("base", "C4:C7")
    s.role("label|total", "A8")
    s.rows("B4:B7", unit="cell")
    s.columns(D="app_installs", E="leaflets", F="sessions")
    s.facts("D4:F7", read={"E7": AL(21000, 21999)})
    s.role("total", "D8:F8")
    s.role("base|total", "C8")
    s.may_flag("E8")
    # the list of divisions has no 西湖街道 in 武进区 and has it in four other districts: asking is no noise
    s.may_flag("B5")
    return [c]


def t18() -> list[Case]:
    c = Case(
        "nineteenth-t18-narrative",
        "兴宁市各派出所反诈宣传周报.xlsx",
        "narrative column, several measures in one header",
        **days("2024-06-03", "2024-06-09"),
        district_contains="兴宁市",
        unit_type="police",
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["兴宁市各派出所反诈宣传周报（2024年6月3日—6月9日）"],
        ["序号", "派出所", "工作开展情况", "发放宣传单（份）", "宣传材料、提示牌（份、块）", "受众（人次）"],
        [1, "兴城派出所", "民警走进社区宣传，发放宣传单320份，提醒群众警惕刷单诈骗", 320, 45, 410],
        [2, "宁中派出所", "在圩镇悬挂横幅8条，讲解12种诈骗手法", 260, 30, 335],
        [3, "龙田派出所", "组织村民观看反诈短片，提醒群众有疑问拨打110", 180, 22, 240],
        [4, "叶塘派出所", "到企业举办反诈讲座3场，辖区李某曾被骗8600元", 205, 18, 290],
        ["合计", "", "", 965, 115, 1275],
    )
    s.merge("A1:F1", "A7:B7")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.role("note", "C3")
    s.role("note|figure", "C5")
    s.role("figure", "C4", "C6")
    s.role("label|total", "A7")
    GR = UR + "|villagers|workers"
    s.rows("B3:B6", unit="cell")
    s.columns(
        D=dict(measure="leaflets", channel="handout|lecture", target_group=GR),
        E=dict(measure="mixed_materials", target_group=GR, channel="handout|posting|board|" + ANYCH),
        F=dict(measure="people_reached", target_group=UR + "|villagers|workers", channel=ANYCH),
    )
    s.facts("D3:F6")
    s.fact("C4", "banners", 8, target_group=UR)
    s.fact("C6", "sessions", 3, channel="lecture", target_group="workers|unspecified")
    s.role("total", "D7:F7")

    return [c]
