"""Seventh set: victims beside the campaign, sub-totals first, printed pages, remarks without a header."""

from __future__ import annotations

from builder import Case, month


def cases() -> list[Case]:
    return [victims_beside(), subtotals_first(), pages(), blank_header_names(), summary_sheet()]


def victims_beside() -> Case:
    # victims, sums and accounts beside the campaign's figures
    c = Case(
        "seventh-victims-beside",
        "龙山派出所涉诈警情与宣传情况（8月）.xlsx",
        "cases beside campaign",
        district_contains="龙陵县",
        **month("2023-08"),
    )
    s = c.sheet("8月")
    s.put(
        "A1",
        ["龙陵县公安局龙山派出所2023年8月涉诈警情与反诈宣传情况"],
        [
            "社区（村）",
            "发案（起）",
            "被骗人数",
            "涉案金额（万元）",
            "止付账户（个）",
            "抓获嫌疑人（人）",
            "劝阻（起）",
            "挽损（万元）",
            "宣传单（份）",
            "入户（户）",
            "受众（人次）",
        ],
        ["龙山社区", 3, 3, 12.6, 2, 0, 5, 8.4, 620, 210, 860],
        ["赧场社区", 1, 1, 0.8, 1, 1, 2, 0, 300, 95, 410],
        ["河头村", 0, 0, 0, 0, 0, 1, 1.5, 180, 130, 260],
        ["合计", 4, 4, 13.4, 3, 1, 8, 9.9, 1100, 435, 1530],
    )
    s.merge("A1:K1").columns(G="scams_stopped", I="leaflets", J="households", K="people_reached").facts(
        "G3:G5", "I3:K5"
    ).facts("H3:H5", scale=10000, measure="loss_prevented")  # 4.6, 4.16
    s.rows("A3:A5", unit=[["龙山派出所", n] for n in ("龙山社区", "赧场社区", "河头村")])
    for f in c.expected:
        f["unit"] = ["龙山派出所", "龙山社区", "赧场社区", "河头村"]
    s.may_flag("B2:F6").role("title", "A1").role("header", "A2:K2").role("label", "A3:A5").role(
        "total", "G6:K6"
    )
    return c


def subtotals_first() -> Case:
    # villages under towns, each town's sub-total first in its block (合并单元格) and one wrong
    c = Case(
        "seventh-subtotals-first",
        "腊勐镇等三镇村级反诈宣传统计.xlsx",
        "sub-totals lead their block",
        district_contains="龙陵县",
        **month("2023-03"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["龙陵县2023年3月村级反诈宣传统计表"],
        ["乡镇", "村（社区）", "宣传资料（份）", "院坝会（场）", "参会人次"],
        ["腊勐镇", "小计", 700, 6, 410],
        ["", "长岭岗村", 300, 2, 150],
        ["", "大垭口村", 220, 3, 180],
        ["", "白泥塘村", 180, 1, 80],
        ["勐糯镇", "小计", 560, 4, 365],
        ["", "沟心寨村", 260, 2, 165],
        ["", "田坡社区", 300, 2, 190],
        ["合计", "", 1260, 10, 765],
    )
    s.merge("A1:E1", "A3:A6", "A7:A9", "A10:B10").columns(
        C="leaflets", D=dict(measure="sessions", channel="unspecified|lecture|training"), E="people_reached"
    ).rows("B4:B6", unit="cell").rows("B8:B9", unit="cell")
    s.facts("C4:E6", "C8:E9").role("title", "A1").role("header", "A2:E2").role(
        "label", "A3", "A7", "B4:B6", "B8:B9"
    ).role("total|label", "B3", "B7", "A10").role("total", "C3:E3", "C7:E7", "C10:E10")
    s.problem("query", "365 stated, 355 in the rows", "E7", says=(10, 355))
    s.may_flag("E10")
    return c


def pages() -> Case:
    # printed pages: page totals, the header again, 过次页 / 承前页 lines
    c = Case(
        "seventh-pages",
        "各学校反诈宣传汇总（打印版）.xlsx",
        "repeated headers and carried totals",
        district_contains="大英县",
        **month("2023-09"),
    )
    s = c.sheet("Sheet1")
    h = ["序号", "学校", "主题班会（节）", "告家长书（份）", "参加学生（人次）"]
    s.put(
        "A1",
        ["大英县各学校2023年9月反诈宣传汇总表"],
        h,
        [1, "蓬莱小学", 36, 1620, 1640],
        [2, "江南小学", 24, 1080, 1102],
        ["", "本页小计", 60, 2700, 2742],
        ["", "第1页 共2页"],
        ["大英县各学校2023年9月反诈宣传汇总表（续）"],
        h,
        ["", "承前页", 60, 2700, 2742],
        [3, "实验学校", 42, 1980, 2010],
        [4, "盐井小学", 12, 510, 520],
        ["", "本页小计", 54, 2490, 2530],
        ["", "总计", 114, 5190, 5272],
    )
    s.merge("A1:E1", "A7:E7").columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="leaflets", target_group="parents|unspecified"),
        E=dict(measure="people_reached", target_group="students", channel="class_meeting|unspecified"),
    )
    s.rows("B3:B4", unit="cell").rows("B10:B11", unit="cell").facts("C3:E4", "C10:E11")  # 4.1
    s.role("title", "A1").role("title|header|note", "A7").role("header", "A2:E2", "A8:E8").role(
        "total", "C5:E5", "C9:E9", "C12:E13"
    ).role("note|label|meta|title", "B6")
    return c


def blank_header_names() -> Case:
    # no name above the column of units, none above the remarks
    c = Case(
        "seventh-blank-header-names",
        "银川市西夏区6月反诈宣传.xlsx",
        "blank header names",
        district_contains="西夏区",
        **month("2023-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["银川市西夏区2023年6月反诈宣传统计表"],
        ["", "宣传折页(份)", "条幅(条)", "座谈会(次)", "参与(人次)", ""],
        ["西花园路街道", 320, 6, 2, 75, "含物业座谈1次"],
        ["北京西路街道", 410, 8, 1, 42, ""],
        ["镇北堡镇", 280, 11, 3, 160, "村部、影城各设点"],
        ["合计", 1010, 25, 6, 277, ""],
    )
    s.merge("A1:F1").columns(
        B="leaflets",
        C="banners",
        D=dict(measure="sessions", channel="training"),
        E=dict(measure="people_reached", channel="unspecified|training"),
    ).rows("A3:A5", unit="cell", district_contains="cell").facts("B3:E5")
    s.role("title", "A1").role("header", "B2:E2").role("label", "A3:A5").role("note", "F3", "F5").role(
        "total", "B6:E6"
    )
    return c


def summary_sheet() -> Case:
    # a summary sheet before the sheets that it repeats, one cell of it wrong
    c = Case(
        "seventh-summary-sheet",
        "玉峰片区11月反诈宣传（含汇总）.xlsx",
        "summary repeats the sheets",
        district_contains="大英县",
        **month("2023-11"),
    )
    data = {"玉峰派出所": [420, 3, 510], "象山派出所": [260, 2, 300], "通仙派出所": [180, 1, 225]}
    s = c.sheet("汇总")
    s.put(
        "A1",
        ["大英县玉峰片区2023年11月反诈宣传汇总表"],
        ["单位", "宣传单（份）", "讲座（场）", "受众（人次）"],
    )
    for r, (n, v) in enumerate(data.items(), 3):
        s.put(f"A{r}", [n, *v])
    s.put("A6", ["合计", 860, 6, 1035]).put("C4", [3])
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("total", "B3:D3", "B5:D6").role(
        "total|label", "A3:A6"
    )  # 4.1
    s.problem("query", "summary says 3, sheet says 2", "C4", says=(2, 3))
    s.may_flag("C6")
    for n, v in data.items():
        t = c.sheet(n, unit=[n, "大英县公安局" + n])
        t.put(
            "A1",
            [f"{n}2023年11月反诈宣传情况"],
            ["项目", "数量"],
            ["宣传单（份）", v[0]],
            ["讲座（场）", v[1]],
            ["受众（人次）", v[2]],
        )
        t.merge("A1:B1").fact("B3", "leaflets", v[0]).fact("B4", "sessions", v[1], channel="lecture").fact(
            "B5", "people_reached", v[2], channel="unspecified|lecture"
        )
        t.role("title", "A1").role("header", "A2:B2").role("label", "A3:A5")
    return c
