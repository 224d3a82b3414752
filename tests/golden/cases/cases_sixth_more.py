"""Sixth set: a sheet a unit, figures merged over sessions, a web page saved as xls, numbers as typed."""

from __future__ import annotations

from datetime import date

from builder import ANYCH, SIGN, Case, Sheet, at_least, at_most, between, days, exact, month


def cases() -> list[Case]:
    return [tabs(), joint(), page(), marked(), typed(), filed(), targets()]


def tabs() -> Case:
    c = Case(
        "sixth-tabs",
        "岐山县各所反诈宣传2023年6月.xlsx",
        "A sheet a station, named by its tab; items down, numbers beside.",
        **month("2023-06"),
        district_contains="岐山县",
        unit_type="police",
    )
    items = (
        ("发放宣传单（份）", "leaflets"),
        ("张贴海报（张）", "posters"),
        ("开展讲座（场）", "sessions"),
        ("走访群众（户）", "households"),
    )
    for name, values in (
        ("凤鸣派出所", (1210, 44, 5, 318)),
        ("蔡家坡派出所", (1890, 73, 8, 505)),
        ("益店派出所", (506, 19, 0, 141)),
    ):
        s = c.sheet(name, unit=name)
        s.put(
            "A1",
            ["反诈宣传工作情况"],
            ["项目", "数量", "备注"],
            *[[i[0], v] for i, v in zip(items, values, strict=True)],
        )
        s.merge("A1:C1").role("title", "A1").role("header", "A2:C2").role("label", "A3:A6")
        for r, (_, m) in enumerate(items, 3):
            extra = {"channel": "lecture"} if m == "sessions" else {}
            s.fact(f"B{r}", m, s.cells[f"B{r}"], target_group="unspecified|residents", **extra)
    return c


def joint() -> Case:
    c = Case(
        "sixth-joint",
        "镇原县反诈进校园台账.xlsx",
        "Leaflets given as one number for two sessions; dates as Excel keeps them.",
        district_contains="镇原县",
        unit="屯字镇",
        target_group="students",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["镇原县屯字镇反诈进校园活动台账"],
        ["序号", "活动时间", "活动名称", "活动地点", "宣传对象", "宣传方式", "受众（人次）", "宣传页（份）"],
        [1, date(2023, 9, 5), "开学反诈第一课", "屯字中学", "学生", "讲座", 620, 900],
        [2, date(2023, 9, 6), "小手拉大手", "屯字小学", "学生", "讲座", 288],
        [3, date(2023, 9, 19), "反诈知识问答", "包庄小学", "学生", "主题班会", 96, 100],
    )
    s.merge("A1:H1", "H3:H4").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A5").role(
        "label", "B3:B5", "D3:F5"
    )
    s.role("label|figure", "C3:C5")
    for r, day, ch in ((3, "05", "lecture"), (4, "06", "lecture"), (5, "19", "class_meeting")):
        at = {"period_start": f"2023-09-{day}", "period_end": f"2023-09-{day}"}
        s.fact(f"C{r}", "sessions", 1, channel=ch, **at).fact(
            f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch, **at
        )
    s.fact(
        "H3",
        "leaflets",
        900,
        channel="lecture|handout",
        period_start="2023-09-05",
        period_end=["2023-09-05", "2023-09-06"],
    )
    s.fact("H5", "leaflets", 100, channel="class_meeting|handout", **days("2023-09-19"))
    return c


def page() -> Case:
    c = Case(
        "sixth-page",
        "兴县反诈平台导出.xls",
        "A platform's page saved as xls; channels over measures.",
        form="page",
        **month("2023-08"),
        district_contains="兴县",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["兴县2023年8月反诈宣传平台数据"],
        ["乡镇", "入户走访", "", "讲座宣讲", "", "微信群", "短信（条）"],
        ["", "户数（户）", "受众（人次）", "场次（场）", "受众（人次）", "推送（条）", ""],
        ["蔚汾镇", 712, 1530, 6, 488, 120, 5600],
        ["魏家滩镇", 406, 866, 3, 210, 75, 2300],
        ["瓦塘镇", 288, 640, 2, 155, 48, 1900],
        ["合计", 1406, 3036, 11, 853, 243, 9800],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "G2:G3").role("title", "A1").role("header", "A2:G3").role(
        "label", "A4:A6"
    )
    s.role("total|label", "A7").role("total", "B7:G7").rows("A4:A6", unit="cell")
    s.columns(
        B="households",
        C={"measure": "people_reached", "channel": "door_to_door"},
        D={"measure": "sessions", "channel": "lecture"},
        E={"measure": "people_reached", "channel": "lecture"},
        F={"measure": "posts", "channel": "group_chat"},
        G="sms",
    )
    s.facts("B4:G6")
    return c


def marked() -> Case:
    c = Case(
        "sixth-marked",
        "会东县医保局反诈周统计.xlsx",
        "A week's counts of an office by window; marks for nothing, one impossible number.",
        form="openpyxl",
        **days("2023-04-10", "2023-04-16"),
        district_contains="会东县",
        unit="会东县医疗保障局",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["会东县医疗保障局反诈宣传周统计表"],
        ["统计周期：2023.4.10-4.16", "", "", "填报日期：2023.4.17"],
        ["宣传内容", "计量单位", "数量", "说明"],
        ["窗口发放宣传折页", "份", 286, "大厅6个窗口"],
        ["电子屏播放", "块", "2块", ""],
        ["现场解答群众咨询", "人次", "70余人次", ""],
        ["张贴海报", "张", "/", ""],
        ["悬挂横幅", "条", -2, "录入有误待核"],
        ["出动工作人员", "人次", 11, ""],
        ["经办人：", "", "负责人："],
    ).merge("A1:D1", "A2:C2")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:D3").role("label", "A4:A9")
    s.role("label|header|meta|note", "B4:B9").role("note", "D4", "D8").role(SIGN, "A10", "C10")
    s.fact("C4", "leaflets", 286, channel="service_window|handout").fact("C5", "screens", 2)
    s.fact(
        "C6",
        "consultations",
        {"value": 70, "low": 70, "high": 79, "qualifier": "at_least"},
        channel=f"{ANYCH}|service_window",
        target_group="unspecified|residents",
    )
    s.fact("C9", "staff", 11).problem("query", "a negative count", "C8", says=("-2", "负"))
    s.may_flag("D8")
    return c


def typed() -> Case:
    c = Case(
        "sixth-typed",
        "漳平市反诈周报.xlsx",
        "Numbers as hands type them, with units and signs.",
        period_start="2023-11-06",
        period_end="2023-11-12",
        district_contains="漳平市",
        unit_type="police",
    )
    s: Sheet = c.sheet("周报")
    s.put(
        "A1",
        ["漳平市公安局反诈宣传周报"],
        ["统计时段：2023年11月6日至11月12日"],
        ["单位", "宣传单", "讲座", "入户", "受众", "宣传品、海报（件、张）"],
        ["菁城派出所", "1,260份", "三场", "２１５户", "约2000人次", 160],
        ["桂林派出所", "八百多份", "2场次", "近百户", "1.1千人次", 95],
        ["永福派出所", "300-400份", "一场", "86户", "不少于500人次", "40余"],
        ["官田派出所", "二百五十份", "1场（次）", "/", "330人(次)", "见附表"],
        ["填报人：", "", "", "审核："],
    ).merge("A1:F1", "A2:F2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:F3").role("label", "A4:A7").role(
        SIGN, "A8", "D8"
    )
    s.rows("A4:A7", unit="cell").columns(
        B="leaflets",
        C={"measure": "sessions", "channel": "lecture"},
        D="households",
        E={"measure": "people_reached", "channel": ANYCH},
        F={"measure": "mixed_materials", "channel": "unspecified|gift|posting|handout"},
    )
    read = {
        "B4": exact(1260),
        "C4": exact(3),
        "D4": exact(215),
        "E4": {"value": 2000, "low": 1800, "high": 2200, "qualifier": "about"},
        "B5": at_least(800, 899),
        "C5": exact(2),
        "D5": at_most(100, 90),
        "E5": exact(1100),
        "B6": between(300, 400),
        "C6": exact(1),
        "D6": exact(86),
        "E6": at_least(500),
        "F6": at_least(40, 49),
        "B7": exact(250),
        "C7": exact(1),
        "E7": exact(330),
    }
    s.facts("B4:C7", "D4:D7", "E4:E7", "F4:F6", read=read).problem(
        "query", "no figure: see the appendix", "F7"
    )
    return c


def filed() -> Case:
    c = Case(
        "sixth-filed",
        "新添镇12月反诈宣传.xlsx",
        "December without a year, filed in January: of the year before.",
        **month("2023-12"),
        district_contains="临洮县",
    )
    s = c.sheet("12月")
    s.put(
        "A1",
        ["临洮县新添镇12月反诈宣传统计表"],
        ["填报单位：新添镇人民政府", "", "填报日期：2024年1月3日"],
        ["村", "宣传单（份）", "入户（户）"],
        ["下街村", 130, 64],
        ["上街村", 120, 55],
    )
    s.merge("A1:C1", "A2:B2").role("title", "A1").role("meta", "A2", "C2").role("header", "A3:C3")
    s.role("label", "A4:A5").rows("A4:A5", unit="cell").columns(B="leaflets", C="households").facts("B4:C5")
    return c


def targets() -> Case:
    c = Case(
        "sixth-targets",
        "辛店镇反诈指标完成情况.xlsx",
        "指标值 beside 完成值: the one is a target, the other what came of it.",
        **month("2023-05"),
        district_contains="临洮县",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["临洮县辛店镇2023年5月反诈宣传指标完成情况"],
        ["单位", "指标名称", "计量单位", "指标值", "完成值"],
        ["辛店村", "发放宣传单", "份", 300, 240],
        ["欧黄家村", "发放宣传单", "份", 200, 215],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:B4").role(
        "planned", "D3:D4"
    )
    s.role("label|header|meta|note", "C3:C4").rows("A3:A4", unit="cell").columns(E="leaflets").facts("E3:E4")
    return c
