"""Repeats, remarks in headers, totals at both ends, groups as rows, places in names, lines of text, sections of quarters."""

from __future__ import annotations

from typing import Any

from builder import Case, days, month


def cases() -> list[Case]:
    return [
        repeats_in_list(),
        header_remarks(),
        totals_at_both_ends(),
        groups_coverage_rows(),
        unit_with_place(),
        report_lines_and_table(),
        quarter_rows_units(),
        html_rowspans(),
    ]


def repeats_in_list() -> Case:
    c = Case(
        "bb08-repeats-in-list",
        "椰林派出所反诈活动台账.xlsx",
        "a list with a row entered twice and two rows that differ in the class alone",
        unit="椰林派出所",
        district_contains="陵水",
        unit_type="police",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["陵水县公安局椰林派出所2023年9月反诈活动台账"],
        ["序号", "日期", "活动名称", "地点", "人次", "宣传单（份）"],
        [1, "9月5日", "开学反诈第一课", "陵水中学高一1班", 52, 52],
        [2, "9月5日", "开学反诈第一课", "陵水中学高一2班", 52, 52],
        [3, "9月12日", "夜市反诈宣传", "椰林夜市", 180, 200],
        [4, "9月12日", "夜市反诈宣传", "椰林夜市", 180, 200],
        [5, "9月20日", "工地反诈宣讲", "滨海项目部", 66, 70],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A7").role("label", "B3:B7", "D3:D7")
    for r, d, ch, g in (
        (3, "05", "unspecified|lecture|class_meeting", "students|unspecified"),
        (4, "05", "unspecified|lecture|class_meeting", "students|unspecified"),
        (5, "12", "unspecified|stall", "unspecified"),
        (6, "12", "unspecified|stall", "unspecified"),
        (7, "20", "lecture", "migrant_workers|unspecified"),
    ):
        on: dict[str, Any] = {**days(f"2023-09-{d}"), "target_group": g}
        s.fact(f"C{r}", "sessions", 1, channel=ch, **on)
        s.fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=ch, **on)
        s.fact(f"F{r}", "leaflets", s.cells[f"F{r}"], channel=ch + "|handout", **on)
    s.problem("query", "row 6 says what row 5 says", "B6", "C6", "D6", "E6", "F6")
    s.may_flag("A6:F6")
    return c


def header_remarks() -> Case:
    c = Case(
        "bb09-header-remarks",
        "文罗镇反诈宣传（4月）.xlsx",
        "remarks in the header's brackets behind the unit",
        **month("2023-04"),
        district_contains="陵水",
        unit_type="community",
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["陵水县文罗镇2023年4月反诈宣传统计表"],
        [
            "村",
            "宣传单（份）\n（含手册）",
            "受众（人次，含线上）",
            "讲座（场）※必填",
            "入户数（户）【含商户】",
        ],
        ["文英村", 160, 210, 2, 55],
        ["坡村村", 120, 150, 1, 48],
        ["合计", 280, 360, 3, 103],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A4").role("total", "B5:E5")
    s.rows("A3:A4", unit="cell")
    s.columns(
        B="leaflets",
        C="people_reached",
        D=dict(measure="sessions", channel="lecture"),
        E=dict(measure="households", target_group="unspecified|merchants"),
    )
    s.facts("B3:E4")
    return c


def totals_at_both_ends() -> Case:
    c = Case(
        "bb10-totals-at-both-ends",
        "陵水县公安局反诈宣传（11月）.xls",
        "a total row on top and once more at the foot, the lower one is wrong",
        **month("2023-11"),
        district_contains="陵水",
        unit_type="police",
    )
    s = c.sheet("11月")
    s.put(
        "A1",
        ["陵水县公安局2023年11月反诈宣传统计表"],
        ["单位", "宣传单（份）", "横幅（条）", "受众（人次）"],
        ["总计", 1640, 14, 1905],
        ["椰林派出所", 720, 6, 850],
        ["英州派出所", 520, 5, 610],
        ["新村派出所", 400, 3, 445],
        ["合计", 1640, 15, 1905],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A4:A6").role("total", "B3:D3", "B7:D7")
    s.rows("A4:A6", unit="cell")
    s.columns(B="leaflets", C="banners", D="people_reached")
    s.facts("B4:D6")
    s.problem("query", "15 for 14", "C7", says=("1", "14"))
    return c


def groups_coverage_rows() -> Case:
    c = Case(
        "bb11-groups-coverage-rows",
        "新村社区重点人群覆盖.docx",
        "groups as rows: how many there are, how many were reached, the share",
        **month("2023-12"),
        unit="新村社区",
        district_contains="陵水",
        unit_type="community",
    )
    c.paragraph("陵水县新村镇新村社区2023年12月重点人群反诈宣传覆盖情况", "title")
    s = c.table(
        [
            ["重点人群", "总人数（人）", "已宣传（人次）", "覆盖率"],
            ["老年人", 320, 265, "82.8%"],
            ["在校学生", 410, 410, "100%"],
            ["个体工商户", 96, 88, "91.7%"],
            ["合计", 826, 763, "92.4%"],
        ]
    )
    s.role("header", "A1:D1").role("label", "A2:A4").role("base", "B2:B4").role("ratio", "D2:D4").role(
        "total", "C5"
    )
    for r, g in ((2, "elderly"), (3, "students"), (4, "merchants")):
        s.fact(f"C{r}", "people_reached", s.cells[f"C{r}"], target_group=g)
    c.flaggable += [["text", f"T1!{x}{r}"] for x in "B" for r in range(1, 6)]
    return c


def unit_with_place() -> Case:
    c = Case(
        "bb12-unit-with-place",
        "陵水县各单位反诈宣传（1月）.csv",
        "county and unit in one cell, joined by a stroke; masked clerk names",
        form="gbk",
        **month("2023-01"),
        district_contains="陵水",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["陵水县2023年1月反诈宣传统计表"],
        ["填报单位", "经办人", "宣传单（份）", "讲座（场）"],
        ["陵水县/椰林派出所", "李××", 330, 2],
        ["陵水县/陵水农商银行", "王××", 410, 5],
        ["陵水县/椰林镇中心小学", "赵××", 620, 3],
        ["合计", "", 1360, 10],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "C6:D6")
    s.rows("A3:A5", unit=["椰林派出所", "陵水农商银行", "椰林镇中心小学"])
    s.columns(C="leaflets", D=dict(measure="sessions", channel="lecture"))
    s.facts("C3:D5")
    return c


def report_lines_and_table() -> Case:
    c = Case(
        "bb13-report-lines-and-table",
        "群英乡反诈月报.xlsx",
        "sentences above a table that say other measures, and one that repeats its total",
        **month("2023-07"),
        unit_type="community",
        district_contains="陵水",
    )
    s = c.sheet("7月")
    s.put(
        "A1",
        ["陵水县群英乡2023年7月反诈宣传月报"],
        ["本月，群英乡组织大喇叭播放反诈录音56次，悬挂横幅7条，共入户129户。"],
        ["村", "入户（户）", "宣传单（份）"],
        ["芬坡村", 72, 80],
        ["光国村", 57, 60],
        ["合计", 129, 140],
    ).merge("A1:C1", "A2:C2")
    s.role("title", "A1").role("header", "A3:C3").role("label", "A4:A5").role("total", "B6:C6")
    s.rows("A4:A5", unit="cell")
    s.fact("A2", "broadcasts", 56, unit="群英乡", unit_type="township").fact(
        "A2", "banners", 7, unit="群英乡", unit_type="township"
    )
    s.facts("B4:B5", measure="households").facts("C4:C5", measure="leaflets")
    s.may_flag("A2")
    return c


def quarter_rows_units() -> Case:
    c = Case(
        "bb14-quarter-rows-units",
        "陵水各校季度班会.xlsx",
        "school rows under quarter sections, header once",
        district_contains="陵水",
        unit_type="school",
        measure="sessions",
        channel="class_meeting",
        target_group="students|unspecified",
    )
    s = c.sheet("班会")
    s.put(
        "A1",
        ["陵水县各学校2023年反诈主题班会情况（场）"],
        ["学校", "主题班会（场）"],
        ["一季度"],
        ["陵水中学", 36],
        ["新村中学", 20],
        ["二季度"],
        ["陵水中学", 42],
        ["新村中学", 24],
        ["合计", 122],
    ).merge("A1:B1", "A3:B3", "A6:B6")
    s.role("title", "A1").role("header", "A2:B2").role("label|header", "A3", "A6").role(
        "label", "A4:A5", "A7:A8"
    ).role("total", "B9")
    for r, n, q in (
        (4, "陵水中学", "01..2023-03"),
        (5, "新村中学", "01..2023-03"),
        (7, "陵水中学", "04..2023-06"),
        (8, "新村中学", "04..2023-06"),
    ):
        s.by_row[r] = {"unit": n, **month(f"2023-{q}")}
    s.facts("B4:B5", "B7:B8")
    return c


def html_rowspans() -> Case:
    c = Case(
        "bb15-html-rowspans",
        "隆广镇反诈宣传.xls",
        "page with place and unit lines in one cell each and a foot with figures of other things",
        form="page",
        **month("2023-02"),
        district_contains="陵水",
        unit_type="community",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["陵水县隆广镇2023年2月反诈宣传统计表"],
        ["填报单位：隆广镇平安办　　填报日期：2023年3月1日"],
        ["村", "宣传单（份）", "讲座（场）", "劝阻（起）"],
        ["丹录村", 140, 1, 0],
        ["红旗村", 115, 1, 1],
        ["合计", 255, 2, 1],
        ["备注：全镇共11个村、2个社区，本月发案1起，损失0.8万元。"],
    ).merge("A1:D1", "A2:D2", "A7:D7")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:D3").role("label", "A4:A5").role(
        "total", "B6:D6"
    ).role("note", "A7")
    s.rows("A4:A5", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="scams_stopped")
    s.facts("B4:D5")
    return c
