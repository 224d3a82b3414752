"""Twenty-fourth set: townships of a county, groups under 其中, a week in a CSV, measures down, stations without a period."""

from __future__ import annotations

from builder import Case, about, days, month
from shorthand import nearly, over


def cases() -> list[Case]:
    return [*y01(), *y09(), *y06(), *y11(), *y10()]


def y01() -> list[Case]:
    c = Case(
        "twenty-fourth-y01-tengchong",
        "腾冲市各乡镇反诈宣传统计（2024年2月）.xlsx",
        "Townships of a county, two-level header; the total of leaflets leaves out one township",
        unit_type="township",
        **month("2024-02"),
    )
    s = c.sheet("2月")
    rows = [
        ["固东镇", 412, 1650, 6, 84, 1930],
        ["猴桥镇", 356, 1280, 4, 60, 1415],
        ["和顺镇", 288, 960, 5, "-", 1102],
        ["界头镇", 530, 1875, 8, 112, 2240],
        ["曲石镇", 345, 1140, 3, 56, 1268],
    ]
    s.put("A1", ["腾冲市各乡镇2024年2月反诈宣传工作统计表"])
    s.put("A2", ["填报单位：腾冲市反诈中心", "", "", "", "填报时间：2024年3月4日"])
    s.put("A3", ["乡镇", "入户宣传\n（户）", "发放资料\n（份）", "宣传活动", "", "受教育群众\n（人次）"])
    s.put("D4", ["院坝会\n（场）", "村村响播放\n（次）"])
    s.put("A5", *rows)
    s.put("A10", ["合计", 1931, 5765, 26, 312, 7955])
    s.put("A11", ["审核：李××          填表：尹××"])
    s.merge("A1:F1", "A2:D2", "E2:F2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "A11:F11")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("meta|note", "E2")
    s.role("header", "A3:F3", "D4:E4")
    s.role("label", "A5:A9")
    s.role("label|total", "A10")
    s.role("total", "B10:F10")
    s.role("note|meta", "A11")
    s.rows("A5:A9", unit="cell", district_contains="cell")
    s.columns(
        B=dict(measure="households", target_group="unspecified|residents|villagers"),
        C="leaflets",
        D=dict(measure="sessions", channel="training|lecture|unspecified|stall"),
        E="broadcasts",
        F=dict(measure="people_reached", target_group="unspecified|residents"),
    )
    s.facts("B5:F9")
    s.problem("query", "the total of leaflets leaves out 曲石镇 (1140)", "C10", says=("曲石镇", "1140"))
    return [c]


def y09() -> list[Case]:
    c = Case(
        "twenty-fourth-y09-togtoh",
        "托克托县各镇12月反诈宣传受众情况.xlsx",
        "其中 by group; in one row the parts exceed the whole (query, the parts count)",
        unit_type="township",
        **month("2023-12"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["双河镇", 20, 2600, 600, 900, 500, 3100],
        ["新营子镇", 9, 1100, 300, 420, 180, 1350],
        ["五申镇", 6, 640, 210, 300, 170, 800],
        ["古城镇", 5, 520, 240, "—", 130, 610],
    ]
    s.put(
        "A1",
        ["托克托县各镇反诈宣传受众情况统计表"],
        ["统计时间：2023年12月", "", "", "填报单位：托克托县反诈联席办"],
        ["镇", "宣传场次（场）", "受教育（人次）", "其中", "", "", "发放宣传资料（份）"],
    )
    s.put("D4", ["老年人", "学生", "务工人员"])
    s.put("A5", *rows)
    s.put("A9", ["合计", 40, 4860, 1350, 1620, 980, 5860])
    s.merge("A1:G1", "A2:C2", "D2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:G3", "D4:F4")
    s.role("label", "A5:A8")
    s.role("label|total", "A9")
    s.role("total", "B9:G9")
    s.rows("A5:A8", unit="cell", district_contains="cell")
    s.columns(
        B="sessions",
        C="people_reached",
        D=dict(measure="people_reached", target_group="elderly"),
        E=dict(measure="people_reached", target_group="students"),
        F=dict(measure="people_reached", target_group="migrant_workers"),
        G="leaflets",
    )
    s.facts("B5:B8", "D5:F8", "G5:G8")
    s.fact("C5", quantity=600)
    s.fact("C6", quantity=200)
    s.fact("C8", quantity=150)
    c.control("Sheet1", "C5", "figure|total")
    c.control("Sheet1", "C7", "figure|total")
    s.problem("query", "parts 680 above the whole 640", "C7", says=("640", "680", "40"))
    s.may_flag("C9")
    return [c]


def y06() -> list[Case]:
    c = Case(
        "twenty-fourth-y06-shunde",
        "顺德区镇街反诈宣传周报.csv",
        "GBK csv of a week, quantities as people write them; 若干",
        form="gbk",
        unit_type="township",
        **days("2024-05-13", "2024-05-19"),
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["佛山市顺德区各镇街反诈宣传周报（2024年5月13日至5月19日）"],
        ["镇街", "发放宣传单（份）", "电子屏播放（块）", "集中宣传（场）", "受众（人次）", "备注"],
        ["大良街道", 1260, 35, 9, "3,480"],
        ["容桂街道", "1500余", 42, 7, "约4200"],
        ["伦教街道", 680, "/", 4, "近900"],
        ["北滘镇", "若干", 28, 6, 2150, "宣传单系企业自印"],
        ["乐从镇", 930, 16, 5, "1.2万", "含家具城直播活动"],
        ["龙江镇", 540, 12, 0, 870],
        ["填表人：何××", "", "", "审核人：梁××"],
    )
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8")
    s.role("note|label", "F3:F8")
    s.role("note|meta", "A9", "D9")
    s.rows("A3:A8", unit="cell", district_contains="cell")
    s.columns(
        B="leaflets", C="screens", D=dict(measure="sessions", channel="stall|unspecified"), E="people_reached"
    )
    s.facts(
        "B3:B5",
        "B7:B8",
        "C3:C8",
        "D3:D8",
        "E3:E8",
        read={
            "E3": dict(value=3480, low=3480, high=3480, qualifier="exact"),
            "B4": over(1500),
            "E4": about(4200),
            "E5": nearly(900),
            "E7": dict(value=12000, low=12000, high=12000, qualifier="exact"),
        },
    )
    s.problem("query", "no figure: 若干", "B6", says=("若干",))
    s.may_flag("F6", "F7")
    return [c]


def y11() -> list[Case]:
    c = Case(
        "twenty-fourth-y11-qufu",
        "曲阜市上半年反诈宣传主要指标.xlsx",
        "Measures down and units across with a unit column in 万; the total of one line is wrong",
        unit_type="township",
        **month("2024-01..2024-06"),
    )
    s = c.sheet("上半年")
    R = [
        ["发送反诈短信", "万条", 1.2, 0.8, 0.65, 0.5, 3.15],
        ["发放宣传资料", "份", 8600, 7400, 5200, 4100, 25900],
        ["悬挂横幅", "条", 64, 52, 38, 41, 195],
        ["反诈讲座", "场", 22, 18, 11, 9, 60],
        ["受教育群众", "万人次", 1.9, 1.6, 1.1, 0.75, 5.35],
    ]
    towns = ["鲁城街道", "书院街道", "陵城镇", "姚村镇"]
    s.put("A1", ["曲阜市2024年上半年反诈宣传主要指标"], ["指标", "计量单位", *towns, "全市合计"], *R)
    s.put("A8", ["说明：数据由各镇街平安办提供。"])
    s.merge("A1:G1", "A8:G8")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label|header", "A3:A7")
    s.role("label|header|meta|note", "B3:B7")
    s.role("total", "G3:G7")
    s.role("note", "A8")
    M = [
        ("sms", "sms"),
        ("leaflets", "handout"),
        ("banners", "banner"),
        ("sessions", "lecture"),
        ("people_reached", "unspecified"),
    ]
    for i, row in enumerate(R):
        for k, x in enumerate("CDEF"):
            v = round(row[2 + k] * (10000 if "万" in row[1] else 1), 4)
            s.fact(
                f"{x}{3 + i}",
                M[i][0],
                v,
                channel=M[i][1],
                unit=towns[k],
                district_contains=towns[k],
                target_group="unspecified|residents" if i == 4 else "unspecified",
            )
    s.problem("query", "the total of leaflets is 600 above its sum 25300", "G4", says=("600", "25300"))
    return [c]


def y10() -> list[Case]:
    c = Case(
        "twenty-fourth-y10-fenghuang",
        "凤凰县各派出所反诈宣传数据.xlsx",
        "No period anywhere: all facts are held with one error for the file",
        held=True,
        unit_type="police",
        district_contains="凤凰县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["凤凰县公安局各派出所反诈宣传数据"],
        ["单位", "发放宣传单（份）", "入户宣传（户）", "反诈讲座（场）"],
        ["沱江派出所", 1800, 460, 5],
        ["阿拉营派出所", 920, 310, 2],
        ["山江派出所", 750, 275, 3],
        ["腊尔山派出所", 640, 240, 1],
        ["合计", 4110, 1285, 11],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label", "A3:A6")
    s.role("label|total", "A7")
    s.role("total", "B7:D7")
    c.problem("error", "held: the period is unknown", "")
    return [c]
