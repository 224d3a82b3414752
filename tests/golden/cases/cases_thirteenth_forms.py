"""Thirteenth set: forms, pairs and lists."""

from __future__ import annotations

from datetime import date

from builder import (
    Case,
    about,
    at_least,
    at_most,
    between,
    exact,
    month,
)
from shorthand import act, tot


def cases() -> list[Case]:
    return [t15(), t16(), t17(), t18(), t19(), t20(), t21()]


def t15() -> Case:
    c = Case(
        "thirteenth-t15",
        "富平县各镇上半年反诈宣传情况.xlsx",
        "scales in headers: 万份, 万人次, 千条",
        **month("2024-01..2024-06"),
        unit_type="township",
        district_contains="富平县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["庄里镇", 86, 5.2, 7.84, 12.5],
        ["美原镇", 54, 2.65, 3.9, 8],
        ["流曲镇", 48, 2.1, 3.05, 6.4],
        ["淡村镇", 39, 1.8, 2.46, 0],
        ["薛镇", 45, 1.95, 2.7, 5.5],
    ]
    s.put(
        "A1",
        ["富平县2024年上半年反诈宣传情况统计表"],
        ["镇", "宣传活动（场次）", "发放宣传资料（万份）", "受众（万人次）", "发送短信（千条）"],
        *rows,
        ["合计", *[round(tot(rows, k), 2) for k in range(1, 5)]],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role(
        "label|total", "A8"
    ).role("total", "B8:E8").rows("A3:A7", unit="cell").columns(B="sessions").facts("B3:B7")
    for i, r in enumerate(rows):
        s.fact(f"C{3 + i}", "leaflets", round(r[2] * 10000)).fact(
            f"D{3 + i}", "people_reached", round(r[3] * 10000)
        ).fact(f"E{3 + i}", "sms", round(r[4] * 1000))
    return c


def t16() -> Case:
    c = Case(
        "thirteenth-t16",
        "会宁县各乡镇11月反诈宣传情况统计.xlsx",
        "ranges and approximations",
        **month("2024-11"),
        unit_type="township",
        district_contains="会宁县",
    )
    s = c.sheet("11月")
    s.put(
        "A1",
        ["会宁县2024年11月反诈宣传情况统计表"],
        ["乡镇", "宣传活动（场）", "发放宣传资料（份）", "张贴海报（张）", "受众（人次）"],
        ["会师镇", "12场", "3000余份", "200左右", "近5000"],
        ["头寨子镇", "3-4场", "800多份", "60张", "约1200"],
        ["太平店镇", "十余场", "1.5万", "50余张", "1.2万余"],
        ["甘沟驿镇", "5", "近600份", "一百二十", "逾2000"],
        ["柴家门镇", "4场次", "450以上", "80", "700余人次"],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").rows(
        "A3:A7", unit="cell"
    ).columns(B="sessions", C="leaflets", D="posters", E="people_reached")
    s.facts(
        "B3:E7",
        read={
            "B3": exact(12),
            "C3": at_least(3000, 3999),
            "D3": about(200),
            "E3": at_most(5000, 4000),
            "B4": between(3, 4),
            "C4": at_least(800, 899),
            "D4": exact(60),
            "E4": about(1200),
            "B5": at_least(10, 19),
            "C5": exact(15000),
            "D5": at_least(50, 59),
            "E5": at_least(12000, 12999),
            "B6": exact(5),
            "C6": at_most(600, 500),
            "D6": exact(120),
            "E6": at_least(2000),
            "B7": exact(4),
            "C7": at_least(450),
            "D7": exact(80),
            "E7": at_least(700, 799),
        },
    )
    return c


def t17() -> Case:
    c = Case(
        "thirteenth-t17",
        "安溪县公安局2024年9月反诈宣传月报.xlsx",
        "本月 beside 本年累计",
        **month("2024-09"),
        unit_type="police",
        district_contains="安溪县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["凤城派出所", 1500, 13200, 6, 51, 1980, 17640],
        ["官桥派出所", "920", 8150, 4, 33, "1,105", 9730],
        ["湖头派出所", 1180, 9960, 5, 40, 1420, 12055],
        ["龙门派出所", 640, 5300, 2, 21, 730, 6480],
        ["西坪派出所", 410, 3875, 2, 17, 505, 4690],
    ]
    s.put(
        "A1",
        ["安溪县公安局2024年9月反诈宣传月报表"],
        ["单位", "发放宣传单（份）", "", "宣传活动（场次）", "", "受教育群众（人次）", ""],
        ["", "本月", "本年累计", "本月", "本年累计", "本月", "本年累计"],
        *rows,
        ["合计", 4650, *[tot(rows, k) for k in (2, 3, 4)], 5740, tot(rows, 6)],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2").role("title", "A1").role(
        "header", "A2:G2", "A3:G3"
    ).role("label", "A4:A8").role("cumulative", "C4:C8", "E4:E8", "G4:G8").role("label|total", "A9").role(
        "total", "B9", "D9", "F9"
    ).role("total|cumulative", "C9", "E9", "G9")
    s.rows("A4:A8", unit="cell").columns(
        B="leaflets", D="sessions", F=dict(measure="people_reached", target_group="unspecified|residents")
    ).facts("B4:B8", "D4:D8", "F4:F8", read={"B5": exact(920), "F5": exact(1105)})
    return c


def t18() -> Case:
    c = Case(
        "thirteenth-t18",
        "桐梓县反诈宣传累计情况统计表.xlsx",
        "cumulative only, 截至 in the title",
        period_end="2024-09-30",
        basis="cumulative",
        unit_type="township",
        district_contains="桐梓县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["海校街道", 68, 21500, 26400, 5120],
        ["燎原镇", 35, 9800, 10750, 2640],
        ["楚米镇", 31, 8450, 9320, 2215],
        ["新站镇", 42, 11600, 13480, 3075],
        ["松坎镇", 28, 7730, 8290, 1980],
    ]
    s.put(
        "A1",
        ["桐梓县截至2024年9月30日反诈宣传累计情况统计表"],
        [
            "镇（街道）",
            "累计宣传活动（场次）",
            "累计发放宣传资料（份）",
            "累计受众（人次）",
            "累计安装反诈APP（人）",
        ],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 5)]],
        ["说明：累计数自2024年1月1日起统计。"],
    )
    s.merge("A1:E1", "A9:E9").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role(
        "label|total", "A8"
    ).role("total|cumulative", "B8:E8").role("note", "A9")
    s.rows("A3:A7", unit="cell").columns(
        B="sessions", C="leaflets", D="people_reached", E="app_installs"
    ).facts("B3:E7")
    return c


def t19() -> Case:
    c = Case(
        "thirteenth-t19",
        "兰考县各乡镇12月反诈宣传受众统计.xlsx",
        "其中; one row whose parts are above the whole",
        **month("2024-12"),
        unit_type="township",
        district_contains="兰考县",
    )
    s = c.sheet("12月")
    rows = [
        ["东坝头镇", 5, 1200, 500, 300, 200],
        ["考城镇", 6, 1650, 620, 410, 280],
        ["红庙镇", 4, 900, 480, 350, 190],
        ["仪封镇", 3, 760, 300, 260, 200],
        ["葡萄架乡", 2, 540, 210, 90, 75],
    ]
    s.put(
        "A1",
        ["兰考县2024年12月反诈宣传受众统计表"],
        ["乡镇", "宣传活动（场次）", "受众（人次）", "其中", "", ""],
        ["", "", "", "老年人", "学生", "妇女"],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 6)]],
    )
    s.merge("A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:F2").role("title", "A1").role(
        "header", "A2:F2", "D3:F3"
    ).role("label", "A4:A8").role("label|total", "A9").role("total", "B9:F9")
    s.rows("A4:A8", unit="cell").columns(
        B="sessions",
        **{
            letter: dict(measure="people_reached", target_group=g)
            for letter, g in zip("DEF", ("elderly", "students", "women"), strict=False)
        },
    ).facts("B4:B8", "D4:F8")
    for r, v in ((4, 200), (5, 340), (8, 165)):
        s.fact(f"C{r}", "people_reached", v)
    s.problem("query", "parts above the whole", "C6", says=(1020, 120))
    s.may_flag("C9")
    return c


def t20() -> Case:
    c = Case(
        "thirteenth-t20",
        "曹村镇各村反诈宣传活动登记表.xlsx",
        "activity list; one row entered twice",
        unit="曹村镇|富平县曹村镇|富平县曹村镇人民政府",
        unit_type="township",
        district_contains="富平县",
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["富平县曹村镇2024年10月反诈宣传活动登记表"],
        ["日期", "活动名称", "地点", "活动形式", "对象", "参与人数", "发放资料（份）"],
        [date(2024, 10, 11), "重阳节防养老诈骗宣讲", "大渠村幸福院", "宣讲", "老年人", "52人", 60],
        [date(2024, 10, 14), "集市反诈宣传", "曹村集市", "设摊", "群众", 230, 310],
        [date(2024, 10, 18), "柿农反诈课堂", "太白村村委会", "讲座", "村民", "46人", 50],
        [date(2024, 10, 14), "集市反诈宣传", "曹村集市", "设摊", "群众", 230, 310],
        [date(2024, 10, 23), "反诈文艺汇演", "镇文化广场", "文艺演出", "群众", "约380人", 200],
    )
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label|figure", "B3:B7").role(
        "label", "C3:E7"
    )
    for r, d, ch, g, p, letter in [
        (3, 11, "lecture", "elderly", 52, 60),
        (4, 14, "stall", "residents", 230, 310),
        (5, 18, "lecture", "villagers", 46, 50),
        (6, 14, "stall", "residents", 230, 310),
        (7, 23, "performance", "residents", about(380), 200),
    ]:
        act(s, r, "B", f"2024-10-{d}", ch, g, F=("people_reached", p), G=("leaflets", letter))
    s.problem("query", "repeated row", *[f"{k}6" for k in "ABCDEFG"])
    return c


def t21() -> Case:
    c = Case(
        "thirteenth-t21",
        "沭阳县教育系统反诈宣传统计.xlsx",
        "a hidden column that counts and a hidden sheet that does not",
        **month("2024-05"),
        unit_type="school",
        district_contains="沭阳县",
    )
    s = c.sheet("5月")
    rows = [
        ["沭阳县第一中学", 42, 2150, 2100, 8],
        ["沭阳县第二中学", 38, 1960, 1900, 6],
        ["沭阳县实验小学", 56, 2820, 2810, 11],
        ["沭阳县第一小学", 50, 2430, 2400, 9],
    ]
    s.put(
        "A1",
        ["沭阳县2024年5月教育系统反诈宣传统计表"],
        ["学校名称", "主题班会（场）", "受教育学生（人次）", "发放告知书（份）", "悬挂横幅（条）"],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 5)]],
    )
    s.hidden_columns = ["E"]
    s.merge("A1:E1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role(
        "label|total", "A7"
    ).role("total", "B7:D7")
    s.rows("A3:A6", unit="cell").columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
        C=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"),
        D=dict(measure="leaflets", target_group="unspecified|students|parents"),
        E="banners",
    ).facts("B3:E6")
    s.problem("query", "hidden column", *[f"E{r}" for r in range(2, 8)], "")
    s.may_flag(*[f"E{r}" for r in range(2, 8)], "")
    h = c.sheet("草稿")
    h.state = "hidden"
    h.put(
        "A1",
        ["沭阳县2024年5月教育系统反诈宣传统计表（草稿）"],
        ["学校名称", "主题班会（场）", "受教育学生（人次）"],
        ["沭阳县第一中学", 40, 2100],
        ["沭阳县第二中学", 38, 1900],
    )
    return c
