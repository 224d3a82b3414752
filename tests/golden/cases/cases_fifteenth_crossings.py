"""Fifteenth set: colleges, two tables on a sheet, words beside figures, nurseries, a district of several cities."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import R, tot


def cases() -> list[Case]:
    return [t20(), t21(), t22(), t23(), t24(), t25()]


def t20() -> Case:
    c = Case(
        "fifteenth-t20",
        "渭南师范学院各学院反诈宣传统计（2026年5月）.xlsx",
        "one column for several materials; screens, boards",
        **month("2026-05"),
        unit_type="school",
        district_contains="渭南市",
    )
    s = c.sheet("5月")
    rows = [
        ["教育科学学院", 640, 6, 4, 2, 520],
        ["数学与统计学院", 510, 4, 3, 1, 430],
        ["化学与材料学院", 380, 3, 2, 1, 300],
        ["莫斯科艺术学院", 420, 5, 6, 2, 365],
    ]
    s.put(
        "A1",
        ["渭南师范学院各学院反诈宣传统计表"],
        ["填表部门：保卫处", "", "", "2026年5月"],
        [
            "学院",
            "宣传单、海报（份、张）",
            "横幅标语（条）",
            "展板（块）",
            "反诈主题班会（场）",
            "参加大学生（人次）",
        ],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 6)]],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2").role("title", "A1").role("meta", "A2", "D2").role(
        "header", "A3:F3"
    ).role("label", "A4:A7").role("label|total", "A8").role("total", "B8:F8")
    s.rows("A4:A7", unit=[f"{r[0]}|渭南师范学院{r[0]}|渭南师范学院" for r in rows])
    g = "university_students|students|unspecified"
    s.columns(
        B={"measure": "mixed_materials", "channel": "unspecified|handout"},
        C="banners",
        D="boards",
        E={"measure": "sessions", "channel": "class_meeting", "target_group": g},
        F={
            "measure": "people_reached",
            "target_group": "university_students",
            "channel": "unspecified|class_meeting",
        },
    ).facts("B4:F7")
    return c


def t21() -> Case:
    c = Case(
        "fifteenth-t21",
        "澧县农商银行各支行反诈宣传（线下线上两表）2026年第三季度.xlsx",
        "two tables one below the other on a sheet, each with its title and total",
        form="openpyxl",
        **month("2026-07..2026-09"),
        unit_type="bank",
        district_contains="澧县",
    )
    s = c.sheet("三季度")
    names = ["城关支行", "小渡口支行", "大堰垱支行", "甘溪滩支行"]
    a = [
        [n, *v]
        for n, v in zip(
            names,
            ([12, 1600, 1850, 95], [8, 900, 1020, 64], [6, 720, 810, 48], [5, 560, 640, 40]),
            strict=True,
        )
    ]
    b = [
        [n, *v]
        for n, v in zip(
            names, ([36, 4, 5200, 2.4], [22, 2, 2600, 1.1], [18, 1, 1950, 0.8], [15, 0, 0, 0.65]), strict=True
        )
    ]
    s.put(
        "A1",
        ["表一  澧县农商银行各支行线下反诈宣传情况（2026年第三季度）"],
        ["支行", "厅堂宣讲（场）", "发放折页（份）", "受众（人次）", "解答咨询（人次）"],
        *a,
        ["合计", *[tot(a, k) for k in range(1, 5)]],
    )
    s.put(
        "A9",
        ["表二  澧县农商银行各支行线上反诈宣传情况（2026年第三季度）"],
        ["支行", "微信群推送（条）", "短视频（部）", "播放量（次）", "短信（万条）"],
        *b,
        ["合计", *[tot(b, k) for k in range(1, 4)], 4.95],
    )
    s.merge("A1:E1", "A9:E9").role("title", "A1", "A9").role("header", "A2:E2", "A10:E10").role(
        "label", "A3:A6", "A11:A14"
    ).role("label|total", "A7", "A15").role("total", "B7:E7", "B15:E15")
    for at in ("A3:A6", "A11:A14"):
        s.rows(at, unit=[f"{n}|澧县农商银行{n}" for n in names])
    s.columns(
        B={"measure": "sessions", "channel": "branch|lecture"},
        C={"measure": "leaflets", "channel": "handout|branch"},
        D={"measure": "people_reached", "channel": "unspecified|branch"},
        E={"measure": "consultations", "channel": "unspecified|branch"},
    ).facts("B3:E6")
    for r, v in zip(range(11, 15), b, strict=True):
        s.fact(f"B{r}", "posts", v[1], channel="group_chat")
        s.fact(f"C{r}", "videos", v[2], channel="short_video")
        s.fact(f"D{r}", "views", v[3], channel="short_video|unspecified")
        s.fact(f"E{r}", "sms", round(v[4] * 10000), channel="sms")
    return c


def t22() -> Case:
    c = Case(
        "fifteenth-t22",
        "恭城县各派出所反诈工作动态（3月）.xlsx",
        "figures beside a column of text: only what the row lacks is read from it",
        **month("2026-03"),
        unit_type="police",
        district_contains="恭城",
    )
    s = c.sheet("3月")
    rows = [
        ["恭城派出所", 920, 1100, "走进恭城中学等3所学校，发放宣传单920份，悬挂横幅5条。"],
        ["莲花派出所", 650, 780, "在月柿博览园开展集中宣传2场，发放宣传单600余份。"],
        ["平安派出所", 410, 505, "结合侦破的徐某被骗3.6万元案件，提醒群众遇骗速拨96110。"],
        ["嘉会派出所", "", 320, "民警入户走访群众145户，发放宣传单280份。"],
        ["栗木派出所", 360, 415, "计划4月在矿区张贴海报50张。"],
    ]
    s.put(
        "A1",
        ["恭城瑶族自治县公安局各派出所反诈工作动态（2026年3月）"],
        ["单位", "发放宣传单（份）", "受众（人次）", "工作动态"],
        *rows,
        ["合计", tot(rows, 1), tot(rows, 2), ""],
    )
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role(
        "note", "D5"
    ).role("note|planned", "D7").role("label|total", "A8").role("total", "B8:C8").role(
        "figure", "D3:D4", "D6"
    )
    s.rows("A3:A7", unit=[f"{r[0]}|恭城瑶族自治县公安局{r[0]}|恭城县公安局{r[0]}" for r in rows])
    s.columns(B="leaflets", C="people_reached").facts("B3:C7")
    s.fact("D3", "banners", 5, target_group="unspecified|students")
    s.fact("D4", "sessions", 2, channel="stall|unspecified", target_group=R)
    s.fact("D6", "households", 145, target_group=R)
    s.fact("D6", "leaflets", 280, channel="handout|door_to_door", target_group=R)
    return c


def t23() -> Case:
    c = Case(
        "fifteenth-t23",
        "嘉善县外卖站点骑手反诈晨会记录.csv",
        "riders' morning meetings; slash dates",
        unit_type="enterprise",
        district_contains="嘉善县",
    )
    s = c.sheet("x")
    data = [
        ("美团魏塘站", "2026/6/3", "75", "80", "4"),
        ("美团罗星站", "2026/6/5", "62", "70", "3"),
        ("饿了么惠民站", "2026/6/9", "48", "50", "2"),
        ("顺丰同城姚庄站", "2026/6/12", "31", "/", "2"),
        ("京东秒送西塘站", "2026/6/18", "57", "120", "3"),
    ]
    s.put(
        "A1",
        ["嘉善县外卖站点骑手反诈晨会记录（2026年6月）", "", "", "", ""],
        ["站点", "日期", "参加骑手（人）", "发放提示卡（张）", "站内海报（张）"],
        *[list(r) for r in data],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "B3:B7").role("label|figure", "A3:A7")
    for r, (n, d, x, y, z) in enumerate(data, 3):
        y0, m0, d0 = d.split("/")
        a = dict(unit=n, **days(f"{y0}-{int(m0):02}-{int(d0):02}"))
        s.fact(
            f"A{r}",
            "sessions",
            1,
            channel="training|unspecified|class_meeting|lecture",
            target_group="transport_workers|unspecified",
            **a,
        )
        s.fact(
            f"C{r}",
            "people_reached",
            int(x),
            channel="unspecified|training|class_meeting|lecture",
            target_group="transport_workers",
            **a,
        )
        if y != "/":
            s.fact(
                f"D{r}",
                "leaflets",
                int(y.replace(",", "")),
                channel="handout|training|class_meeting|lecture",
                target_group="transport_workers|unspecified",
                **a,
            )
        s.fact(
            f"E{r}",
            "posters",
            int(z),
            channel="posting|training|class_meeting|lecture",
            target_group="transport_workers|unspecified",
            **a,
        )
    return c


def t24() -> Case:
    c = Case(
        "fifteenth-t24",
        "荔波县各幼儿园反诈宣传统计（2026年春季学期）.ods",
        "kindergartens: group over measure in a two-level header; children enrolled as base",
        **days("2026-03-01", "2026-06-30"),
        unit_type="kindergarten",
        district_contains="荔波县",
    )
    s = c.sheet("统计")
    rows = [
        ["荔波县第一幼儿园", 412, 4, 780, 2, 46, 395],
        ["荔波县第二幼儿园", 356, 3, 610, 1, 38, 340],
        ["茂兰镇中心幼儿园", 188, 2, 330, 1, 21, 180],
        ["佳荣镇中心幼儿园", 143, 1, 120, 1, 17, 136],
    ]
    s.put(
        "A1",
        ["荔波县各幼儿园反诈宣传统计表"],
        ["统计时间：2026年3月1日至6月30日"],
        ["幼儿园", "在园幼儿数（人）", "家长", "", "教职工", "", "幼儿"],
        ["", "", "家长会（场）", "参加（人次）", "培训（场）", "参加（人次）", "受教育（人次）"],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 7)]],
    )
    s.merge("A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:D3", "E3:F3").role("title", "A1").role(
        "meta|title", "A2"
    ).role("header", "A3:C3", "E3", "G3", "C4:G4").role("label", "A5:A8").role("base", "B5:B8").role(
        "label|total", "A9"
    ).role("total", "C9:G9")
    s.rows("A5:A8", unit="cell")
    s.columns(
        C={"measure": "sessions", "channel": "training|unspecified|lecture", "target_group": "parents"},
        D={"measure": "people_reached", "channel": "training|unspecified|lecture", "target_group": "parents"},
        E={"measure": "sessions", "channel": "training", "target_group": "teachers"},
        F={"measure": "people_reached", "channel": "training|unspecified", "target_group": "teachers"},
        G={"measure": "people_reached", "target_group": "children"},
    ).facts("C5:G8")
    return c


def t25() -> Case:
    c = Case(
        "fifteenth-t25",
        "鼓楼区中小学反诈宣传进校园统计.xls",
        "a district's name that several cities share and nothing else tells which",
        **month("2026-09"),
        unit_type="school",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["鼓楼区第三实验小学", 36, 1580, 1600],
        ["鼓楼区向阳中学", 24, 1120, 1150],
        ["鼓楼区育英小学", 18, 760, 800],
        ["鼓楼区外国语学校", 30, 1390, 1400],
    ]
    s.put(
        "A1",
        ["鼓楼区中小学反诈宣传进校园统计表（2026年9月）"],
        ["学校", "主题班会（场）", "参与学生（人次）", "发放告家长书（份）"],
        *rows,
        ["合计", *[tot(rows, k) for k in (1, 2, 3)]],
        ["填报单位：鼓楼区教育局"],
    )
    s.merge("A1:D1", "A8:D8").role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role(
        "label|total", "A7"
    ).role("total", "B7:D7").role("meta|note", "A8")
    s.rows("A3:A6", unit="cell")
    s.columns(
        B={"measure": "sessions", "channel": "class_meeting", "target_group": "unspecified|students"},
        C={"measure": "people_reached", "target_group": "students", "channel": "unspecified|class_meeting"},
        D={"measure": "leaflets", "target_group": "parents|students|unspecified"},
    ).facts("B3:D6")
    s.problem("query", "several districts of that name", "*", "", says=("鼓楼区",))
    s.may_flag("*")
    c.flaggable.append(["", ""])
    return c
