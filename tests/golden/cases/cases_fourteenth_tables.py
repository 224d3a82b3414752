"""Fourteenth set: campuses, wards, grids, routes, companies, villages."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, act, tot


def cases() -> list[Case]:
    return [t02(), t03(), t04(), t06(), t08(), t09(), t10()]


def t02() -> Case:
    c = Case(
        "fourteenth-t02",
        "皖西学院各二级学院反诈教育情况表.xlsx",
        "campus: of-which columns; parts above the whole",
        **month("2025-10"),
        unit_type="school",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["文化与传媒学院", 5, 640, 210, 600],
        ["机械与车辆工程学院", 6, 820, 350, 800],
        ["护理学院", 4, 510, 560, 500],
        ["艺术学院", 3, 380, 120, 350],
    ]
    s.put(
        "A1",
        ["皖西学院各二级学院反诈教育情况表（2025年10月）"],
        ["学院", "讲座（场）", "参加学生（人次）", "", "发放手册（册）"],
        ["", "", "合计", "其中：大一新生", ""],
        *rows,
        ["总计", 18, 2350, 1240, 2250],
        ["地址：六安市裕安区云露桥西  填表日期：2025年11月3日"],
    )
    s.merge("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "A9:E9").role("title", "A1").role(
        "header", "A2:C2", "E2", "C3:D3"
    ).role("label", "A4:A7").role("label|total", "A8").role("total", "B8:E8").role("note|meta", "A9")
    s.rows("A4:A7", unit="cell")
    g = "university_students|students"
    s.columns(
        B=dict(
            measure="sessions", channel="lecture", target_group="unspecified|students|university_students"
        ),
        D=dict(measure="people_reached", target_group=g, channel="unspecified|lecture"),
        E=dict(measure="leaflets", target_group="unspecified|students|university_students"),
    ).facts("B4:B7", "D4:D7", "E4:E7")
    for r, v in ((4, 430), (5, 470), (7, 260)):
        s.fact(f"C{r}", "people_reached", v, target_group=g + "|unspecified", channel="unspecified|lecture")
    s.problem("query", "of-which above the whole", "C6", "D6", says=(560, 510, 50))
    s.may_flag("C8", "D8")
    return c


def t03() -> Case:
    c = Case(
        "fourteenth-t03",
        "太和县中医院各科室反诈宣传登记.xlsx",
        "hospital departments; notes in cells; see attachment",
        **month("2025-03"),
        unit="太和县中医院",
        unit_type="hospital",
        district_contains="太和县",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["太和县中医院各科室反诈宣传登记表"],
        ["填报单位：太和县中医院", "", "", "2025年3月"],
        ["科室", "宣传对象", "发放宣传单（份）", "现场讲解（人次）", "备注"],
        ["内科", "患者", 120, 85, ""],
        ["外科", "患者", "100余份", 60, "含急诊"],
        ["康复科", "老年人", 75, "见附件", "讲解名单另附"],
        ["儿科", "家长", 90, 90, ""],
        ["收费处", "就诊群众", "若干", "—", "放窗口自取"],
        ["财务科", "财务人员", 12, 12, ""],
    )
    s.merge("A1:E1", "A2:C2", "D2:E2").role("title", "A1").role("meta", "A2", "D2").role(
        "header", "A3:E3"
    ).role("label", "A4:B9").role("note", "E5", "E6", "E8")
    for r, g in zip(
        range(4, 10),
        ("patients", "patients", "elderly", "parents", "patients", "finance_staff"),
        strict=False,
    ):
        s.by_row[r] = {"target_group": g}
    s.columns(C="leaflets", D=dict(measure="people_reached", measures=["consultations"])).facts(
        "C4:C7", "C9", "D4:D5", "D7", "D9", read={"C5": AL(100, 199)}
    )
    s.problem("query", "见附件", "D6")
    s.problem("query", "若干", "C8")
    return c


def t04() -> Case:
    c = Case(
        "fourteenth-t04",
        "金桥社区网格员反诈宣传周统计.xlsx",
        "grid workers a row each; wrong total; grid households as base",
        **days("2025-05-12", "2025-05-18"),
        unit="金桥社区",
        unit_type="community",
        district_contains="弋江区",
    )
    s = c.sheet("第20周")
    rows = [
        ["第一网格", "吴×兰", 410, 56, 60, 23],
        ["第二网格", "陶×强", 388, 62, 70, 31],
        ["第三网格", "汪×燕", 452, 48, 50, 17],
        ["第四网格", "程×军", 365, 71, 80, 28],
        ["第五网格", "方 ×", 420, 39, 45, 12],
    ]
    s.put(
        "A1",
        ["芜湖市弋江区金桥社区网格员反诈宣传周统计表"],
        ["（2025年5月12日至5月18日）"],
        ["网格", "网格员", "网格户数", "入户宣传（户）", "发放告知书（份）", "指导安装反诈APP（人）"],
        *rows,
        ["合计", "", 2035, 276, 315, 111],
    )
    s.merge("A1:F1", "A2:F2", "A9:B9").role("title", "A1").role("meta|title", "A2").role(
        "header", "A3:F3"
    ).role("label", "A4:B8").role("base", "C4:C8").role("label|total", "A9").role("total", "D9:F9")
    s.columns(D="households", E="leaflets", F="app_installs").facts("D4:F8")
    s.problem("query", "wrong total of leaflets 305", "E9", says=(305, 10))
    return c


def t06() -> Case:
    c = Case(
        "fourteenth-t06",
        "萍乡公交集团各线路反诈宣传季度对比表.xlsx",
        "bus lines; Q1 beside Q2; change column",
        unit="萍乡公交集团|萍乡市公交集团",
        unit_type="enterprise",
        district_contains="萍乡市",
    )
    s = c.sheet("对比")
    rows = [
        ["1路", 24, 30, 1200, 1500],
        ["3路", 18, 16, 800, 720],
        ["6路", 32, 45, 1500, 2100],
        ["旅游专线", 8, 8, 300, "320"],
    ]
    s.put(
        "A1",
        ["萍乡公交集团2025年各线路反诈宣传季度对比表"],
        ["线路", "张贴海报（张）", "", "增长率", "车载广播播放（次）", "", "增长率"],
        ["", "第一季度", "第二季度", "", "第一季度", "第二季度", ""],
        *[
            [r[0], r[1], r[2], f"{r[2] / r[1] - 1:.1%}", r[3], r[4], f"{float(r[4]) / r[3] - 1:.1%}"]
            for r in rows
        ],
        ["合计", 82, 99, "20.7%", 3800, 4640, "22.1%"],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:D3", "E2:F2", "G2:G3").role("title", "A1").role(
        "header", "A2:B2", "D2:E2", "G2", "B3:C3", "E3:F3"
    ).role("label", "A4:A7").role("ratio", "D4:D8", "G4:G8").role("label|total", "A8").role(
        "total", "B8:C8", "E8:F8"
    )
    q1, q2 = month("2025-01..2025-03"), month("2025-04..2025-06")
    s.columns(
        B=dict(measure="posters", channel="posting", **q1),
        C=dict(measure="posters", channel="posting", **q2),
        E=dict(measure="broadcasts", channel="broadcast|vehicle", **q1),
        F=dict(measure="broadcasts", channel="broadcast|vehicle", **q2),
    ).facts("B4:C7", "E4:E7", "F4:F6")
    s.fact("F7", quantity=320)
    return c


def t08() -> Case:
    c = Case(
        "fourteenth-t08",
        "石河子市出租车公司反诈宣传月报.xlsx",
        "taxi companies; this month and cumulative; wrong cumulative total",
        **month("2025-08"),
        unit_type="enterprise",
        district_contains="石河子市",
    )
    s = c.sheet("8月")
    rows = [
        ["天马出租", "安全例会宣讲（场）", 4, 30],
        ["", "参训司机（人次）", 260, 1940],
        ["", "张贴车贴（张）", 130, 980],
        ["万通出租", "安全例会宣讲（场）", 3, 22],
        ["", "参训司机（人次）", 185, 1365],
        ["", "张贴车贴（张）", 92, 640],
        ["绿洲出租", "安全例会宣讲（场）", 2, 15],
        ["", "参训司机（人次）", 110, 806],
        ["", "张贴车贴（张）", 55, 402],
    ]
    s.put(
        "A1",
        ["石河子市出租车公司反诈宣传月报"],
        ["月份：2025年8月"],
        ["公司", "项目", "本月", "本年累计"],
        *rows,
        ["全市", "安全例会宣讲（场）", 9, 67],
        ["", "参训司机（人次）", 565, 4111],
        ["", "张贴车贴（张）", 277, 2022],
    )
    s.merge("A1:D1", "A2:D2", "A4:A6", "A7:A9", "A10:A12", "A13:A15").role("title", "A1").role(
        "meta", "A2"
    ).role("header", "A3:D3").role("label", "A4", "A7", "A10").role("label|header", "B4:B12").role(
        "cumulative", "D4:D12"
    ).role("label|total", "A13").role("total", "C13:C15").role("cumulative|total", "D13:D15")
    for r, u in zip(range(4, 13), ["天马出租"] * 3 + ["万通出租"] * 3 + ["绿洲出租"] * 3, strict=False):
        s.by_row[r] = {"unit": u}
    for r in (4, 7, 10):
        s.fact(
            f"C{r}",
            "sessions",
            rows[r - 4][2],
            channel="lecture|training",
            target_group="unspecified|transport_workers",
        )
    for r in (5, 8, 11):
        s.fact(
            f"C{r}",
            "people_reached",
            rows[r - 4][2],
            channel="training|lecture|unspecified",
            target_group="transport_workers",
        )
    for r in (6, 9, 12):
        s.fact(
            f"C{r}",
            "posters",
            rows[r - 4][2],
            measures=["gifts", "mixed_materials", "leaflets"],
            target_group="unspecified|transport_workers",
        )
    s.problem("query", "wrong total 555", "C14", says=(555, 10))
    return c


def t09() -> Case:
    c = Case(
        "fourteenth-t09",
        "双桥镇各村反诈宣传（一村一表）2025年9月.xlsx",
        "sheets per village, a repeated row, a hidden sheet",
        **month("2025-09"),
        district_contains="通江县",
        unit_type="community",
    )
    head = ["序号", "日期", "活动内容", "宣传方式", "宣传对象", "参加人数（人次）", "发放资料（份）"]
    data = {
        "桥头社区": [
            ("9月3日", "开学季反诈宣传", "设摊", "学生", "students", "stall", 180, 220),
            ("9月11日", "夕阳红反诈课堂", "讲座", "老年人", "elderly", "lecture", 46, 50),
            ("9月11日", "夕阳红反诈课堂", "讲座", "老年人", "elderly", "lecture", 46, 50),
        ],
        "石桥村": [
            ("9月8日", "院坝夜话", "座谈", "村民", "villagers", "training", 62, 70),
            ("9月23日", "秋收田间宣讲", "入户", "村民", "villagers", "door_to_door", 35, 35),
        ],
    }
    for n, rows in data.items():
        s = c.sheet(n)
        s.put(
            "A1",
            [f"通江县双桥镇{n}2025年9月反诈宣传登记表"],
            head,
            *[[i + 1, r[0], r[1], r[2], r[3], r[6], r[7]] for i, r in enumerate(rows)],
        )
        e = 2 + len(rows)
        s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", f"A3:A{e}").role(
            "label|figure", f"C3:C{e}"
        ).role("label", f"B3:B{e}", f"D3:E{e}")
        for i, r in enumerate(rows):
            s.by_row[3 + i] = {"unit": f"{n}|双桥镇{n}|通江县双桥镇{n}"}
            d = int(r[0][2:-1])
            act(
                s,
                3 + i,
                "C",
                f"2025-09-{d:02d}",
                r[5],
                r[4],
                F=("people_reached", r[6]),
                G=("leaflets", r[7]),
            )
    c.sheets[0].problem(
        "query", "row says the same as an earlier one", "A5", "B5", "C5", "D5", "E5", "F5", "G5"
    )
    s = c.sheet("模板")
    s.state = "hidden"
    s.put(
        "A1", ["通江县双桥镇××村2025年9月反诈宣传登记表"], head, [1, "9月1日", "示例", "讲座", "村民", 50, 50]
    )
    c.problems.append(
        {
            "sheet": "模板",
            "cell": "",
            "cells": ["", "*"],
            "severity": "note",
            "what": "hidden sheet not counted",
            "says": [],
        }
    )
    return c


def t10() -> Case:
    c = Case(
        "fourteenth-t10",
        "平度市分月分渠道反诈宣传场次表.xlsx",
        "cross-table month by channel; total right; one 未报",
        unit="平度市反诈中心|平度市公安局反诈中心|平度市公安局",
        district_contains="平度市",
    )
    s = c.sheet("场次")
    rows = [
        ["1月", 12, 30, 4, 8, 2],
        ["2月", 6, 45, 2, 3, 5],
        ["3月", 21, 28, 9, 26, 1],
        ["4月", 18, 33, 7, 22, 0],
    ]
    s.put(
        "A1",
        ["平度市公安局反诈中心2025年1-4月反诈宣传场次统计表（按方式）"],
        ["", "", "", "", "", "", "单位：场"],
        ["月份", "设摊宣传", "入户宣讲", "培训座谈", "主题班会", "文艺演出", "合计"],
        *[[*r, sum(r[1:])] for r in rows],
        ["合计", *[tot(rows, k) for k in range(1, 6)], sum(sum(r[1:]) for r in rows)],
    )
    s.merge("A1:G1").role("title", "A1").role("meta", "G2").role("header", "A3:G3").role(
        "label", "A4:A7"
    ).role("label|total", "A8").role("total", "G4:G8", "B8:F8")
    for r in range(4, 8):
        s.by_row[r] = month(f"2025-{r - 3:02d}")
    s.columns(
        **{
            letter: dict(
                measure="sessions",
                channel=x,
                target_group="unspecified|students" if x == "class_meeting" else "unspecified",
            )
            for letter, x in zip(
                "BCDEF", ("stall", "door_to_door", "training", "class_meeting", "performance"), strict=False
            )
        }
    ).facts("B4:F7")
    return c
