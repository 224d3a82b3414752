"""Seventeenth set: activities line by line, approximate wordings, two figures in a cell."""

from __future__ import annotations

from builder import Case, days
from shorthand import AB, AL, AM, BT, R


def cases() -> list[Case]:
    return [*t08(), *t09(), *t16()]


def t08() -> list[Case]:
    """A ledger whose places are visited, not reporting."""
    c = Case(
        "seventeenth-t08-places-visited",
        "镇安派出所反诈宣传活动台账（4月）.xlsx",
        "A station's ledger: the places are schools and shops, never the reporter; merged dates, 同上 and 〃, "
        "dates as numbers, leaflets merged over two shops, photos and a link; the last row repeats the one before.",
        unit="龙陵县公安局镇安派出所|镇安派出所|镇安所",
        district_contains="龙陵县",
    )
    s = c.sheet("台账")
    header = [
        "序号",
        "日期",
        "宣传主题",
        "宣传地点",
        "宣传方式",
        "宣传对象",
        "受众人数",
        "发放资料（份）",
        "参与民警",
        "现场照片",
        "报道链接",
        "备注",
    ]
    s.put(
        "A1",
        ["龙陵县公安局镇安派出所反诈宣传活动台账（2023年4月）"],
        header,
        [
            1,
            4.4,
            "清明反诈提醒",
            "镇安镇中心小学",
            "讲座",
            "学生",
            210,
            210,
            "杨晓、李伟",
            "照片1",
            "https://mp.weixin.qq.com/s/Xa81",
        ],
        [2, None, "〃", "镇安镇农贸市场", "设摊宣传", "群众", "约150", 300, "〃", "照片2"],
        [3, 4.11, "断卡行动宣传", "兴隆超市", "入户走访", "商户", 12, 55, "王刚", "照片3"],
        [4, 4.11, "同上", "万家乐超市", "同上", "同上", 9, None, "同上", "无"],
        [5, 4.18, "反诈进企业", "龙陵县糖业有限公司", "讲座", "企业职工", 86, 100, "杨晓", "照片5"],
        [
            6,
            "4.20-4.21",
            "反诈进村入户",
            "大坝村",
            "入户走访",
            "村民",
            260,
            "近300",
            "李伟、王刚",
            "照片6",
            None,
            "村干部带路",
        ],
        [7, 4.25, "反诈主题班会", "镇安中学", "主题班会", "学生", 540, "—", "杨晓", "照片7"],
        [8, 4.25, "反诈主题班会", "镇安中学", "主题班会", "学生", 540, "—", "杨晓", "照片7"],
    )
    s.merge("A1:L1", "B3:B4", "H5:H6")
    s.role("title", "A1")
    s.role("header", "A2:L2")
    s.role("serial", "A3:A10")
    s.role("label", "B3:B10", "D3:D10", "E3:E10", "F3:F10")
    s.role("label|figure", "C3:C10")
    s.role("note|label", "I3:I10", "J3:J5", "J7:J10", "K3", "L8")
    for r, ch, g, d in (
        (3, "lecture", "students", days("2023-04-04")),
        (4, "stall", R, days("2023-04-04")),
        (5, "door_to_door", "merchants", days("2023-04-11")),
        (6, "door_to_door", "merchants", days("2023-04-11")),
        (7, "lecture", "workers", days("2023-04-18")),
        (8, "door_to_door", "villagers", days("2023-04-20", "2023-04-21")),
        (9, "class_meeting", "students", days("2023-04-25")),
        (10, "class_meeting", "students", days("2023-04-25")),
    ):
        a = dict(target_group=g, **d)
        s.fact(f"C{r}", "sessions", 1, channel=ch, cells=[f"C{r}", f"D{r}"], **a)
        s.fact(f"G{r}", "people_reached", AB(150) if r == 4 else s.cells[f"G{r}"], channel=ch, **a)
        if r < 9 and r != 6:
            s.fact(
                f"H{r}",
                "leaflets",
                AM(300, 200) if r == 8 else s.cells[f"H{r}"],
                channel=ch + "|handout",
                **a,
            )
    s.problem("query", "row 10 says the same as row 9", *[f"{column}10" for column in "ABCDEFGHIJ"])
    return [c]


def t09() -> list[Case]:
    """Approximate wordings of every kind."""
    c = Case(
        "seventeenth-t09-approximate",
        "分水镇8月反诈宣传活动记录.xlsx",
        "Village activities with Chinese numerals, approximate wordings, "
        "a range and full-width digits in the cells; 若干 and 见附件.",
        district_contains="桐庐县",
    )
    s = c.sheet("记录")
    s.put(
        "A1",
        ["桐庐县分水镇2023年8月反诈宣传活动记录表"],
        ["填报单位：分水镇人民政府"],
        ["序号", "村（社区）", "活动时间", "活动名称", "参加人数", "发放宣传单", "张贴海报", "悬挂横幅"],
        [1, "天英村", "8月3日", "夜市集中宣传", "百余人", "三百多份", "二十张", "两条"],
        [2, "百岁坊社区", "8月5日—8月7日", "网格员入户宣传", "近500人", "800余份", "15张"],
        [3, "里湖村", "8月11日", "防骗知识讲座", "十几人", "100份左右", "3至5张", "1条"],
        [4, "大路村", "8月16日", "反诈文艺演出", "上百人", "五百份", "若干", "2条"],
        [5, "新龙村", "8月22日", "村民反诈座谈会", "６５人", "１２０份", "８张", "０"],
        [6, "武盛社区", "2023.8.28", "广场集中宣传", "300人以上", "逾1000份", "见附件", 4],
    )
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:H3")
    s.role("serial", "A4:A9")
    s.role("label", "B4:B9", "C4:C9")
    s.role("label|figure", "D4:D9")
    rows = {
        4: ("stall|unspecified", "2023-08-03"),
        5: ("door_to_door", "2023-08-05", "2023-08-07"),
        6: ("lecture", "2023-08-11"),
        7: ("performance", "2023-08-16"),
        8: ("training", "2023-08-22"),
        9: ("stall|unspecified", "2023-08-28"),
    }
    quantities = {
        "E4": AL(100, 199),
        "F4": AL(300, 399),
        "G4": 20,
        "H4": 2,
        "E5": AM(500, 400),
        "F5": AL(800, 899),
        "G5": 15,
        "E6": AL(10, 19),
        "F6": AB(100),
        "G6": BT(3, 5),
        "H6": 1,
        "E7": AL(100),
        "F7": 500,
        "H7": 2,
        "E8": 65,
        "F8": 120,
        "G8": 8,
        "H8": 0,
        "E9": AL(300),
        "F9": AL(1000),
        "H9": 4,
    }
    for r, (ch, *when) in rows.items():
        a = dict(
            unit=s.cells[f"B{r}"] + "|分水镇", target_group="villagers|unspecified|residents", **days(*when)
        )
        s.fact(f"D{r}", "sessions", 1, channel=ch, **a)
        for column, m, e in (
            ("E", "people_reached", ""),
            ("F", "leaflets", "|handout"),
            ("G", "posters", "|posting"),
            ("H", "banners", "|banner"),
        ):
            if f"{column}{r}" in quantities:
                s.fact(
                    f"{column}{r}",
                    m,
                    quantities[f"{column}{r}"],
                    channel=ch + e + ("" if e else "|unspecified"),
                    **a,
                )
    s.problem("query", "no figure: 若干", "G7")
    s.problem("query", "no figure: 见附件", "G9")
    return [c]


def t16() -> list[Case]:
    """Two figures in one cell."""
    c = Case(
        "seventeenth-t16-mixed-cells",
        "安国镇反诈宣传周报（第16周）.xlsx",
        "Two figures in one cell (3场/120人次, 2/85, "
        "1场，40人) under headers with two units; the week in the title.",
        district_contains="沛县",
        **days("2023-04-17", "2023-04-23"),
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["沛县安国镇2023年第16周（4月17日—4月23日）反诈宣传工作周报"],
        ["村", "讲座（场次/人次）", "入户（户/人次）", "发放宣传单", "备注"],
        ["安国村", "3场/120人次", "56户/70人次", "200份"],
        ["刘邦店村", "2/85", "40/52", 150],
        ["朱王庄村", "1场，40人", "无", "80份", "党员带头"],
        ["李集村", "-", "33户/41人次", "100余份"],
        ["合计", "6场/245人次", "129户/163人次", "530余份"],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A6")
    s.role("label|total", "A7")
    s.role("total", "B7:D7")
    s.role("note|label", "E5")
    for r, lecture, visits, q in (
        (3, (3, 120), (56, 70), 200),
        (4, (2, 85), (40, 52), 150),
        (5, (1, 40), None, 80),
        (6, None, (33, 41), AL(100, 199)),
    ):
        u = dict(unit=s.cells[f"A{r}"] + "|安国镇", target_group="unspecified|villagers|residents")
        if lecture:
            s.fact(f"B{r}", "sessions", lecture[0], channel="lecture", **u)
            s.fact(f"B{r}", "people_reached", lecture[1], channel="lecture", **u)
        if visits:
            s.fact(f"C{r}", "households", visits[0], **u)
            s.fact(f"C{r}", "people_reached", visits[1], channel="door_to_door", **u)
        s.fact(f"D{r}", "leaflets", q, **u)
    s.may_flag("D7")
    return [c]
