"""Kinds of material, three header levels, running totals beside a week, a summary with one unit more, plans, surveys."""

from __future__ import annotations

from typing import Any

from builder import Case, at_most, days, month


def cases() -> list[Case]:
    return [
        materials_by_kind(),
        three_levels(),
        cumulative_beside_week(),
        ledger_photo(),
        summary_with_extra_unit(),
        percent_cells(),
        plan_table(),
        questionnaire(),
    ]


def materials_by_kind() -> Case:
    c = Case(
        "cc01-materials-by-kind",
        "北闸镇反诈宣传物料发放.xlsx",
        "kinds of material as rows with how many were printed, handed out and left",
        **month("2023-05"),
        unit="北闸镇",
        district_contains="昭阳区",
        unit_type="township",
    )
    s = c.sheet("物料")
    s.put(
        "A1",
        ["昭通市昭阳区北闸镇2023年5月反诈宣传物料发放情况表"],
        ["物料名称", "单位", "印制数量", "发放数量", "剩余数量"],
        ["宣传单", "份", 5000, 3860, 1140],
        ["反诈手册", "本", 800, 650, 150],
        ["环保袋", "个", 600, 420, 180],
        ["海报", "张", 300, 260, 40],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6")
    s.fact("D3", "leaflets", 3860).fact("D4", "leaflets", 650).fact("D5", "gifts", 420).fact(
        "D6", "posters", 260
    )
    s.may_flag("C2:C6", "E2:E6")
    return c


def three_levels() -> Case:
    c = Case(
        "cc02-three-levels",
        "昭阳区反诈宣传分类统计.ods",
        "three header levels: way, measure, group",
        **month("2023-09"),
        district_contains="昭阳区",
        unit_type="township",
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["昭通市昭阳区2023年9月反诈宣传分类统计表"],
        ["镇（街道）", "线下宣传", "", "", "", "线上宣传", ""],
        ["", "讲座（场）", "受众（人次）", "", "宣传单（份）", "短信（条）", "短视频（部）"],
        ["", "", "学生", "老年人", "", "", ""],
        ["北闸镇", 3, 260, 110, 800, 5200, 1],
        ["旧圃镇", 2, 180, 95, 560, 3100, 0],
        ["凤凰街道", 4, 420, 150, 1300, 8800, 2],
        ["合计", 9, 860, 355, 2660, 17100, 3],
    ).merge("A1:G1", "A2:A4", "B2:E2", "F2:G2", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4")
    s.role("title", "A1").role("header", "A2:G4").role("label", "A5:A7").role("total", "B8:G8")
    s.rows("A5:A7", unit="cell")
    s.facts("B5:B7", measure="sessions", channel="lecture").facts(
        "C5:C7", measure="people_reached", target_group="students"
    ).facts("D5:D7", measure="people_reached", target_group="elderly").facts(
        "E5:E7", measure="leaflets"
    ).facts("F5:F7", measure="sms").facts("G5:G7", measure="videos")
    return c


def cumulative_beside_week() -> Case:
    c = Case(
        "cc03-cumulative-beside-week",
        "昭阳分局反诈宣传周报.csv",
        "this week and 今年以来 per measure in two header rows without merges",
        **days("2023-09-11", "2023-09-17"),
        district_contains="昭阳区",
        unit_type="police",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["昭通市公安局昭阳分局反诈宣传周报（2023年9月11日至17日）"],
        ["单位", "宣传单（份）", "", "入户（户）", "", "APP安装（人）", ""],
        ["", "本周", "今年以来", "本周", "今年以来", "本周", "今年以来"],
        ["凤凰派出所", 320, 12600, 88, 3420, 41, 2960],
        ["龙泉派出所", 280, 10950, 64, 2870, 0, 2415],
        ["北闸派出所", "近200", 8420, 52, 1960, 33, 1880],
        ["合计", "", 31970, 204, 8250, 74, 7255],
    )
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role(
        "cumulative", "C4:C6", "E4:E6", "G4:G6"
    )
    s.rows("A4:A6", unit="cell")
    s.columns(B="leaflets", D="households", F="app_installs")
    s.facts("B4:B6", "D4:D6", "F4:F6", read={"B6": at_most(200, 100)})
    return c


def ledger_photo() -> Case:
    c = Case(
        "cc04-ledger-photo",
        "旧圃司法所反诈台账.docx",
        "ledger in a document with channel, listeners, number of people, materials as text, photo column",
        unit="旧圃司法所",
        district_contains="昭阳区",
    )
    c.paragraph("昭通市昭阳区旧圃司法所2023年反诈普法宣传台账", "title")
    s = c.table(
        [
            ["序号", "时间", "地点", "形式", "对象", "人数", "发放资料", "照片"],
            ["1", "3月6日", "旧圃街", "设摊", "群众", "150", "宣传单200份", "有"],
            ["2", "4月12日", "旧圃中学", "讲座", "学生", "520", "手册520本", "有"],
            ["3", "5月20日", "葡萄井村", "入户", "独居老人", "18", "明白卡18份", "无"],
        ]
    )
    s.role("header", "A1:H1").role("serial", "A2:A4").role("label", "D2:E4")
    for r, d, ch, g, n, paper in (
        (2, "03-06", "stall", "residents", 150, 200),
        (3, "04-12", "lecture", "students", 520, 520),
        (4, "05-20", "door_to_door", "elderly_alone", 18, 18),
    ):
        on: dict[str, Any] = {**days(f"2023-{d}"), "target_group": g}
        s.fact(f"C{r}", "sessions", 1, channel=ch, **on)
        s.fact(f"F{r}", "people_reached", n, channel=ch, **on)
        s.fact(f"G{r}", "leaflets", paper, channel=ch + "|handout", **on)
    return c


def summary_with_extra_unit() -> Case:
    c = Case(
        "cc05-summary-with-extra-unit",
        "昭阳区各所8月反诈.xlsx",
        "a summary sheet of stations of which one has no sheet of its own",
        **month("2023-08"),
        district_contains="昭阳区",
        unit_type="police",
    )
    data = {"凤凰所": (420, 3, 510), "龙泉所": (350, 2, 380)}
    for n, v in data.items():
        s = c.sheet(n, unit=[n, n[:2] + "派出所"])
        s.put(
            "A1",
            [f"昭阳分局{n[:2]}派出所2023年8月反诈宣传情况"],
            ["项目", "数量"],
            ["宣传单（份）", v[0]],
            ["讲座（场）", v[1]],
            ["受众（人次）", v[2]],
        )
        s.role("title", "A1").role("header", "A2:B2").role("label", "A3:A5")
        s.fact("B3", "leaflets", v[0]).fact("B4", "sessions", v[1], channel="lecture").fact(
            "B5", "people_reached", v[2]
        )
    s = c.sheet("汇总")
    s.put(
        "A1",
        ["昭通市昭阳区2023年8月反诈宣传汇总表"],
        ["单位", "宣传单（份）", "讲座（场）", "受众（人次）"],
        ["凤凰所", 420, 3, 510],
        ["龙泉所", 350, 2, 380],
        ["北闸所", 280, 1, 265],
        ["合计", 1050, 6, 1155],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("total", "B3:D4", "B6:D6")
    s.fact("B5", "leaflets", 280, unit=["北闸所", "北闸派出所"]).fact(
        "C5", "sessions", 1, channel="lecture", unit=["北闸所", "北闸派出所"]
    ).fact("D5", "people_reached", 265, unit=["北闸所", "北闸派出所"])
    return c


def percent_cells() -> Case:
    c = Case(
        "cc06-percent-cells",
        "凤凰街道各社区反诈（6月）.xls",
        "count and share in one cell, thousands separated by blanks",
        **month("2023-06"),
        district_contains="昭阳区",
        unit_type="community",
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["昭通市昭阳区凤凰街道2023年6月反诈宣传统计表"],
        ["社区", "入户（户）", "宣传单（份）", "受众（人次）"],
        ["元宝社区", "1 260", "2,400", "1，830"],
        ["学庄社区", "980户", "１６００份", "1.2千"],
        ["二甲社区", 745, "1.05万", "900人次"],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5")
    s.rows("A3:A5", unit="cell")
    s.columns(B="households", C="leaflets", D="people_reached")
    s.facts(
        "B3:D5",
        read={"B3": 1260, "C3": 2400, "D3": 1830, "B4": 980, "C4": 1600, "D4": 1200, "C5": 10500, "D5": 900},
    )
    return c


def plan_table() -> Case:
    c = Case(
        "cc07-plan-table",
        "旧圃镇下半年反诈宣传计划表.xlsx",
        "a plan for the coming half-year: nothing has been done",
        unit="旧圃镇",
        district_contains="昭阳区",
    )
    s = c.sheet("计划")
    s.put(
        "A1",
        ["昭通市昭阳区旧圃镇2023年下半年反诈宣传活动计划表"],
        ["时间", "活动名称", "地点", "宣传对象", "计划人数", "拟发放资料（份）"],
        ["7月中旬", "暑期反诈进校园", "旧圃中学", "学生", 500, 500],
        ["9月", "开学反诈第一课", "各小学", "学生", 900, 900],
        ["11月", "冬闲入户宣传", "各村", "村民", 1200, 1500],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("planned", "E3:F5")
    s.may_flag("A1:F5")
    c.flaggable.append(["计划", ""])
    return c


def questionnaire() -> Case:
    c = Case(
        "cc08-questionnaire",
        "龙泉社区反诈知晓情况.csv",
        "a survey of what people know: questions, answers and shares, no campaign figure",
        **month("2023-10"),
        unit="龙泉社区",
        district_contains="昭阳区",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["昭通市昭阳区龙泉社区2023年10月反诈知识问卷调查结果"],
        ["问题", "知晓人数", "不知晓人数", "知晓率"],
        ["是否知道96110", 312, 28, "91.8%"],
        ["是否安装国家反诈中心APP", 268, 72, "78.8%"],
        ["是否收到过反诈宣传单", 330, 10, "97.1%"],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label|note", "A3:A5")
    s.may_flag("A1:D5")
    return c
