"""Twentieth set: townships and counties with wrong totals, quantities as written, hidden parts, running totals, 万 in headers."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, BT

MX = "unspecified|handout|board|posting"


def cases() -> list[Case]:
    return [*p01(), *p09(), *p12(), *p13(), *p14(), *p21()]


def p01() -> list[Case]:
    c = Case(
        "twentieth-p01-week-by-town",
        "安溪县反诈宣传周报（3月11日-17日）.xlsx",
        "Weekly roll-up by town; the total of households is wrong by 30",
        **days("2024-03-11", "2024-03-17"),
        unit_type="township",
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["安溪县各乡镇防范电信网络诈骗宣传工作周报表"],
        ["统计时段：2024年3月11日至3月17日", "", "", "填报：安溪县反诈办"],
        ["乡镇", "发放宣传单（份）", "悬挂横幅（条）", "入户宣传（户）", "受教育群众（人次）"],
        ["凤城镇", 1850, 14, 212, 2640],
        ["城厢镇", 1320, 9, 186, 1775],
        ["官桥镇", 980, 7, 143, 1210],
        ["龙门镇", 1105, 6, 97, 1384],
        ["湖头镇", 1460, 11, 258, 1930],
        ["感德镇", 420, 3, 75, 566],
        ["合计", 7135, 50, 1001, 9505],
        ["注：周一上午10点前汇总完毕。"],
    )
    s.merge("A1:E1", "A2:C2", "D2:E2", "A11:E11")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A9")
    s.role("total", "B10:E10")
    s.role("total|label", "A10")
    s.role("note", "A11")
    s.rows("A4:A9", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C="banners", D="households", E="people_reached")
    s.facts("B4:E9")
    s.problem("query", "total of households 1001, sum 971", "D10", says=(971, 30))
    return [c]


def p09() -> list[Case]:
    c = Case(
        "twentieth-p09-written-quantities",
        "浏阳市各乡镇7月反诈宣传统计.csv",
        "CSV, quantities as written, two vague amounts",
        **month("2024-07"),
        unit_type="township",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["浏阳市各乡镇2024年7月反诈宣传情况"],
        ["序号", "乡镇", "宣传单", "横幅", "宣传场次", "覆盖人次"],
        [1, "大瑶镇", "1800余份", "12条", 6, "2.3万"],
        [2, "永安镇", "1450份", "9条", 4, "近5000"],
        [3, "镇头镇", "xx余份", "4条", 3, "约1200"],
        [4, "沙市镇", "600多份", "6条", "3-4场", "逾1500"],
        [5, "永和镇", "520份", "若干", 2, 870],
        [6, "古港镇", "不少于400份", "十二条", 0, "980人次"],
    )
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A8")
    s.role("label", "B3:B8")
    s.rows("B3:B8", unit="cell", district_contains="cell")
    s.columns(C="leaflets", D="banners", E="sessions", F="people_reached")
    read = {
        "C3": AL(1800, 1899),
        "C4": 1450,
        "C6": AL(600, 699),
        "C7": 520,
        "C8": AL(400),
        "D3": 12,
        "D4": 9,
        "D5": 4,
        "D6": 6,
        "D8": 12,
        "E6": BT(3, 4),
        "F3": 23000,
        "F4": AM(5000, 4000),
        "F5": AB(1200),
        "F6": AL(1500),
        "F8": 980,
    }
    s.facts("C3:C4", "C6:C8", "D3:D6", "D8", "E3:E8", "F3:F8", read=read)
    s.problem("query", "xx余份", "C5", says=("xx余份",))
    s.problem("query", "若干", "D7", says=("若干",))
    return [c]


def p12() -> list[Case]:
    c = Case(
        "twentieth-p12-of-which",
        "富平县4月反诈宣传受众情况表.xlsx",
        "其中 by group, one row with parts above the whole",
        **month("2024-04"),
        unit_type="township",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["富平县各镇2024年4月反诈宣传受众情况表"],
        ["镇", "受教育人次", "其中", "", ""],
        ["", "", "老年人", "学生", "务工人员"],
        ["庄里镇", 1480, 520, 310, 240],
        ["美原镇", 960, 380, 260, 120],
        ["到贤镇", 640, 310, 240, 150],
        ["曹村镇", 720, 300, 200, 220],
        ["宫里镇", 530, 210, 90, 85],
        ["流曲镇", 885, 402, 155, 130],
        ["全县", 5215, 2122, 1255, 945],
    )
    s.merge("A1:E1", "A2:A3", "B2:B3", "C2:E2")
    s.role("title", "A1")
    s.role("header", "A2:C2", "C3:E3")
    s.role("label", "A4:A9")
    s.role("total|label", "A10")
    s.role("total", "B10:E10")
    s.rows("A4:A9", unit="cell", district_contains="cell")
    s.columns(
        B="people_reached",
        C=dict(measure="people_reached", target_group="elderly"),
        D=dict(measure="people_reached", target_group="students"),
        E=dict(measure="people_reached", target_group="migrant_workers"),
    )
    s.facts("C4:E9")
    for cell, rest in (("B4", 410), ("B5", 200), ("B8", 145), ("B9", 198)):
        s.fact(cell, "people_reached", rest)
    s.problem("query", "parts 700 above the whole 640", "B6", says=(700, 60))
    s.may_flag("A6", "B10")
    return [c]


def p13() -> list[Case]:
    c = Case(
        "twentieth-p13-hidden",
        "灵山县反诈宣传10月统计.xlsx",
        "A hidden row counts with a query, a hidden sheet is noted",
        **month("2024-10"),
        unit_type="township",
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["灵山县各镇（街道）2024年10月反诈宣传统计表"],
        ["镇（街道）", "发放宣传单（份）", "张贴海报（张）", "知识讲座（场）", "受众（人次）"],
        ["灵城街道", 2300, 64, 9, 3105],
        ["檀圩镇", 1150, 28, 4, 1372],
        ["陆屋镇", 1420, 35, 5, 1688],
        ["武利镇", 870, 22, 3, 994],
        ["那隆镇", 760, 18, 3, 842],
        ["合计", 6500, 167, 24, 8001],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A7")
    s.role("total|label", "A8")
    s.role("total", "B8:E8")
    s.hidden_rows = [5]
    s.rows("A3:A7", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C="posters", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B3:E7")
    s.problem("query", "hidden row", "A5", "B5", "C5", "D5", "E5", "")
    h = c.sheet("9月底稿")
    h.state = "hidden"
    h.put(
        "A1",
        ["灵山县各镇（街道）2024年9月反诈宣传统计表"],
        ["镇（街道）", "发放宣传单（份）", "张贴海报（张）", "知识讲座（场）", "受众（人次）"],
        ["灵城街道", 2010, 55, 8, 2870],
        ["檀圩镇", 990, 20, 3, 1180],
    )
    h.problem("note", "hidden sheet", "", "*")
    return [c]


def p14() -> list[Case]:
    c = Case(
        "twentieth-p14-running-totals",
        "兰考县反诈宣传累计数据（截至6月30日）.xlsx",
        "Cumulative figures only, total wrong",
        basis="cumulative",
        period_end="2024-06-30",
        unit_type="township",
    )
    s = c.sheet("累计")
    s.put(
        "A1",
        ["兰考县反诈宣传工作累计情况（截至2024年6月30日）"],
        [
            "乡镇（街道）",
            "累计发放宣传资料（份）",
            "累计举办宣传活动（场）",
            "累计受教育（人次）",
            "累计安装反诈APP（人）",
        ],
        ["兰阳街道", 8600, 31, 11240, 2715],
        ["桐乡街道", 7450, 27, 9860, 2304],
        ["堌阳镇", 5120, 19, 6385, 1502],
        ["考城镇", 4630, 16, 5970, 1288],
        ["红庙镇", 3980, 14, 4725, 1040],
        ["全县", 29780, 107, 38810, 8849],
        ["数据来源：县反诈中心"],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A7")
    s.role("total|label", "A8")
    s.role("total", "B8:E8")
    s.role("note|meta|label", "A9")
    s.rows("A3:A7", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C="sessions", D="people_reached", E="app_installs")
    s.facts("B3:E7")
    s.problem("query", "people 38810 stated, 38180 summed", "D8", says=(38180, 630))
    return [c]


def p21() -> list[Case]:
    c = Case(
        "twentieth-p21-counties",
        "固原市各县区反诈宣传统计（2024年第二季度）.xlsx",
        "Units by county, 万 in the header, one header of two measures",
        unit_type="government|police|other",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["固原市各县（区）反诈宣传工作统计表"],
        ["2024年第二季度"],
        ["县（区）", "宣传材料、提示牌（份、块）", "发送短信（万条）", "受众（万人次）", "宣传活动（场次）"],
        ["原州区", 12600, 42.5, 6.8, 58],
        ["西吉县", 9850, 31, 5.2, 44],
        ["隆德县", 5420, 15.6, 2.4, 27],
        ["泾源县", 3980, 9.8, 1.7, 19],
        ["彭阳县", 6150, 18.2, 3.1, 31],
        ["全市", 38000, 117.1, 19.2, 179],
        ["报：自治区反诈中心"],
    )
    s.merge("A1:E1", "A2:E2")
    s.role("title", "A1")
    s.role("meta|title", "A2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A8")
    s.role("total|label", "A9")
    s.role("total", "B9:E9")
    s.role("note|meta|label", "A10")
    s.rows("A4:A8", unit="cell", district_contains="cell")
    s.columns(B=dict(measure="mixed_materials", channel=MX), C="sms", D="people_reached", E="sessions")
    s.facts("B4:B8", "E4:E8")
    s.facts("C4:D8", scale=10000)
    return [c]
