"""Twenty-seventh set: a railway station, a farm by months, volunteers, a hospital without a period."""

from __future__ import annotations

from builder import Case, at_least, days, month
from shorthand import LEC, Report

STF = {"measure": "staff", "channel": "unspecified"}


def cases() -> list[Case]:
    return [*t08(), *t10(), *t12(), *t16()]


def t08() -> list[Case]:
    c = Report(
        "twenty-seventh-t08-station",
        "怀化南站春运反诈宣传小结.docx",
        "A railway station's brief with a table by phase of the spring travel season; a dated paragraph and a plan.",
        "怀化南站",
        "enterprise|other|government",
        "怀化",
        days("2024-01-26", "2024-03-05"),
    )
    c.t("怀化南站2024年春运反诈宣传小结")
    c.n("春运期间（1月26日至3月5日），车站把反诈宣传与旅客服务一并安排，各阶段情况见下表。")
    t = c.table(
        [
            ["阶段", "候车室广播（遍）", "海报（张）", "宣传页（份）", "现场咨询（人次）", "志愿者（人次）"],
            ["节前（1月26日-2月9日）", 450, 30, 3200, 680, 96],
            ["节中（2月10日-2月17日）", 240, 0, 1100, 215, 40],
            ["节后（2月18日-3月5日）", 510, 12, 2860, 590, 102],
            ["合计", 1200, 42, 7160, 1485, 238],
        ]
    )
    t.role("header", "A1:F1")
    t.role("label", "A2:A4")
    t.role("label|total", "A5")
    t.role("total", "B5:F5")
    t.by_row = {
        2: days("2024-01-26", "2024-02-09"),
        3: days("2024-02-10", "2024-02-17"),
        4: days("2024-02-18", "2024-03-05"),
    }
    t.columns(
        B="broadcasts",
        C="posters",
        D="leaflets",
        E=dict(measure="consultations", channel="unspecified|stall"),
        F=STF,
    )
    t.facts("B2:F4")
    c.f(
        "2月26日，车站联合铁路公安在进站口开展集中宣传，向返岗务工人员送出反诈钥匙扣200个。",
        ("gifts", 200, "gift|stall|handout", "migrant_workers|unspecified"),
        **days("2024-02-26"),
    )
    c.n("下一步，车站计划在清明小长假前举办职工反诈讲座2场，预计覆盖300人。", "planned|note")
    c.sign("怀化南站客运车间", "2024年3月8日")
    return [c]


def t10() -> list[Case]:
    c = Case(
        "twenty-seventh-t10-farm",
        "八五二农场各管理区一季度反诈宣传.csv",
        "Months across, two measures under each, totals of rows and columns; one of a row with two digits swapped.",
        form="csv",
        district_contains="黑龙江",
    )
    s = c.sheet("x", target_group="unspecified|residents")
    rows = [
        ["第一管理区", 300, 62, 180, 40, 420, 88, 900, 190],
        ["第二管理区", 260, 55, 150, 31, 380, 70, 790, 165],
        ["蛤蟆通管理区", 120, 20, "—", "—", 160, 35, 280, 55],
        ["场部社区", 500, 130, 260, 75, 640, 210, 1400, 415],
    ]
    s.put("A1", ["北大荒集团黑龙江八五二农场2024年一季度反诈宣传统计"])
    s.role("title", "A1")
    s.put(
        "A2",
        ["管理区", "1月", "", "2月", "", "3月", "", "季度合计"],
        ["", *["宣传单（份）", "入户（户）"] * 4],
        *rows,
    )
    s.put("A8", ["全场合计", 1180, 267, 590, 146, 1600, 403, 3370, 816])
    s.role("header", "A2:I3")
    s.role("label", "A4:A7")
    s.role("label|total", "A8")
    s.role("total", "B8:I8", "H4:I7")
    s.rows("A4:A7", unit=[f"{r[0]}|八五二农场" for r in rows])
    for i, m in enumerate(("2024-01", "2024-02", "2024-03")):
        s.by_column["BDF"[i]] = dict(measure="leaflets", **month(m))
        s.by_column["CEG"[i]] = dict(measure="households", **month(m))
    s.facts("B4:G7")
    s.problem("query", "the row's total says 165, its months add up to 156", "I5", says=("9", "156"))
    s.may_flag("I8")
    return [c]


def t12() -> list[Case]:
    c = Case(
        "twenty-seventh-t12-volunteers",
        "利川市义工联合会反诈志愿服务记录.xlsx",
        "Volunteers: hours, a text column of what was handed out, 160余, 500+; a sheet of prose that adds videos.",
        unit="利川市义工联合会",
        unit_type="other",
        district_contains="利川市",
    )
    s = c.sheet("服务记录")
    rows = [
        ["4月2日", "“银发防骗”手机课", "都亭街道清源社区", 12, 24, "老年人", 58, "宣传单100张、反诈台历30本"],
        ["4月7日", "车站反诈随手讲", "利川市汽车客运中心", 8, 16, "旅客", "160余", "折页300份"],
        ["4月13日", "留守妇女防骗茶话会", "谋道镇药材村", 6, 12, "妇女", 41, "无"],
        ["4月20日", "骑手驿站反诈小讲堂", "利川外卖配送站", 5, 5, "外卖骑手", 33, "反诈冰袖33副、折页33份"],
        ["4月27日", "反诈集市摆摊", "清江外滩", 20, 60, "市民", "500+", "宣传单600张、环保袋120个"],
    ]
    s.put("A1", ["利川市义工联合会2024年4月反诈志愿服务记录表"])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "服务时间",
            "服务项目",
            "服务地点",
            "参与义工（人）",
            "服务时长（小时）",
            "服务对象",
            "受益人次",
            "发放物资",
        ],
        *rows,
    )
    s.put("A8", ["月度合计", "", "", 51, 117])
    s.role("header", "A2:H2")
    s.role("label", "A3:A7", "C3:C7", "F3:F7")
    s.role("label|figure", "B3:B7")
    s.role("figure", "H3", "H4", "H6", "H7")
    s.role("label|total", "A8")
    s.role("total", "D8")
    s.may_flag("E2:E8")
    A5 = [
        (3, "2024-04-02", LEC, "elderly", 58, [("leaflets", 100), ("gifts", 30)]),
        (4, "2024-04-07", LEC, "unspecified|residents", at_least(160, 169), [("leaflets", 300)]),
        (5, "2024-04-13", LEC, "women", 41, []),
        (6, "2024-04-20", LEC, "transport_workers", 33, [("gifts", 33), ("leaflets", 33)]),
        (
            7,
            "2024-04-27",
            "stall|unspecified",
            "residents|unspecified",
            at_least(500),
            [("leaflets", 600), ("gifts", 120)],
        ),
    ]
    for r, d, ch, grp, q, extra in A5:
        a = dict(target_group=grp, **days(d))
        s.fact(f"B{r}", "sessions", 1, channel=ch, **a)
        s.fact(
            f"D{r}",
            "staff",
            rows[r - 3][3],
            channel=ch + "|unspecified",
            **{**a, "target_group": grp + "|unspecified"},
        )
        s.fact(f"G{r}", "people_reached", q, channel=ch, **a)
        for m, v in extra:
            s.fact(f"H{r}", m, v, channel=ch + ("|handout" if m == "leaflets" else "|gift|handout"), **a)
    t = c.sheet("小结", **month("2024-04"))
    t.put(
        "A1",
        ["2024年4月反诈志愿服务小结"],
        ["4月共开展反诈志愿服务5次，受益群众790余人次。"],
        ["线上同步发布反诈短视频3条，播放量2.1万次。"],
        ["联合会现有注册义工1860人，其中反诈讲师11人。"],
        ["5月将再招募反诈宣讲员20名。"],
    )
    t.role("title", "A1")
    t.role("figure", "A3")
    t.role("planned|note", "A5")
    t.may_flag("A2")
    t.fact("A3", "videos", 3, channel="short_video")
    t.fact("A3", "views", 21000, channel="short_video|unspecified")
    return [c]


def t16() -> list[Case]:
    c = Case(
        "twenty-seventh-t16-hospital",
        "科左后旗人民医院反诈宣传统计.xls",
        "A banner hospital by department without any date: held until somebody names the period.",
        held=True,
        unit_type="hospital",
        district_contains="科尔沁左翼后旗",
        **month("2023-10"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["门诊部", 6, 3, 820, 1450, 1],
        ["住院部", 4, "—", 360, 520, 2],
        ["体检中心", 2, 1, 150, 210, "—"],
    ]
    s.put("A1", ["科尔沁左翼后旗人民医院反诈宣传情况统计"])
    s.merge("A1:F1")
    s.role("title", "A1")
    s.put(
        "A2",
        [
            "科室",
            "展板（块）",
            "候诊电子屏（块）",
            "宣传页（份）",
            "就诊群众受教育（人次）",
            "医护人员培训（场）",
        ],
        *rows,
    )
    s.put("A6", ["合计", 12, 4, 1330, 2180, 3])
    s.put("A7", ["填表人：包××        审核：白××"])
    s.merge("A7:F7")
    s.role("header", "A2:F2")
    s.role("label", "A3:A5")
    s.role("label|total", "A6")
    s.role("total", "B6:F6")
    s.role("note|meta", "A7")
    s.rows("A3:A5", unit=[f"{r[0]}|科尔沁左翼后旗人民医院" for r in rows])
    s.columns(
        B="boards",
        C="screens",
        D="leaflets",
        E=dict(measure="people_reached", target_group="patients"),
        F=dict(measure="sessions", channel="training", target_group="workers|unspecified"),
    )
    s.facts("B3:F5")
    c.problem("error", "held: the period is unknown", "")
    return [
        c,
        c.variant(
            "period",
            "The same file with --period: all facts are there.",
            options=("--period", "2023-10"),
            held=False,
        ),
    ]
