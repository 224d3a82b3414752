"""Twenty-eighth set: scenic spots over a holiday, a tax office by months, indicators with last year's."""

from __future__ import annotations

from builder import SIGN, Case, Formula, about, at_least, days, month
from shorthand import sum_below


def cases() -> list[Case]:
    return [*e10(), *e16(), *e18()]


def e10() -> list[Case]:
    c = Case(
        "twenty-eighth-e10-tourism",
        "阳朔县文旅行业国庆假期反诈宣传.ods",
        "Scenic spots over a holiday (OpenDocument), inexact figures as clerks write them.",
        form="libre",
        district_contains=["阳朔县"],
        **days("2023-09-29", "2023-10-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["阳朔县文旅行业国庆假期反诈宣传统计"],
        ["填报单位：阳朔县文化广电体育和旅游局", None, None, "统计时段：2023年9月29日—10月6日"],
        ["点位", "反诈展架（个）", "广播播放（次）", "宣传折页（份）", "接受游客咨询（人次）"],
        ["遇龙河景区", 8, 64, "1500余", 86],
        ["西街", 12, 96, "约2000", "130余"],
        ["兴坪古镇", 6, 48, 780, 52],
        ["世外桃源景区", 4, 32, "近600", "三十多"],
    )
    s.merge("A1:E1", "A2:C2", "D2:E2")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A7")
    s.columns(
        B="boards",
        C="broadcasts",
        D="leaflets",
        E=dict(measure="consultations", target_group="unspecified|residents"),
    )
    for r in range(4, 8):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"], "阳朔县文化广电体育和旅游局"]}
    s.facts(
        "B4:E7",
        read={
            "D4": at_least(1500, 1599),
            "D5": about(2000),
            "E5": at_least(130, 139),
            "D7": {"value": 600, "low": 500, "high": 600, "qualifier": "at_most"},
            "E7": at_least(30, 39),
        },
    )
    return [c]


def e16() -> list[Case]:
    c = Case(
        "twenty-eighth-e16-months-as-rows",
        "凤城市税务局上半年反诈宣传情况.xlsx",
        "One unit, months as rows, a half-year's total; an Excel error in a figure and its total.",
        unit=["国家税务总局凤城市税务局", "凤城市税务局"],
        unit_type="government",
        district_contains=["凤城市"],
    )
    s = c.sheet("上半年")
    s.put(
        "A1",
        ["国家税务总局凤城市税务局2023年上半年反诈宣传情况统计表"],
        [
            "月份",
            "窗口提醒（人次）",
            "发放宣传单（份）",
            "财务人员培训（场）",
            "参训财务人员（人次）",
            "税企微信群推送（条）",
        ],
        ["1月", 320, 300, 0, 0, 12],
        ["2月", 275, 260, 1, 48, 10],
        ["3月", 410, 450, 2, 96, 18],
        ["4月", Formula("=Sheet5!B6", "#REF!"), 420, 1, 52, 15],
        ["5月", 366, 380, 1, 45, 14],
        ["6月", 402, 500, 2, 110, 20],
        ["上半年合计", Formula("=SUM(B3:B8)", "#REF!")],
    )
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8")
    s.role("label|total", "A9")
    sum_below(s, 9, 3, 8, "CDEF", formulas=True)
    s.role("total|unread", "B9")
    s.merge("A1:F1")
    s.columns(
        B=dict(measure="people_reached", channel="service_window"),
        C=dict(measure="leaflets", channel="handout"),
        D=dict(measure="sessions", channel="training", target_group="finance_staff"),
        E=dict(measure="people_reached", channel="training|unspecified", target_group="finance_staff"),
        F=dict(measure="posts", channel="group_chat"),
    )
    for i in range(6):
        s.by_row[3 + i] = month(f"2023-0{i + 1}")
    s.facts("B3:B5", "B7:B8", "C3:F8")
    s.problem("query", "an Excel error", "B6", says=("#REF!",))
    s.may_flag("B9")
    return [c]


def e18() -> list[Case]:
    c = Case(
        "twenty-eighth-e18-indicators",
        "金寨县民政局三季度防养老诈骗宣传报表.xlsx",
        "Indicators as rows with their unit beside, last year's figures, change in percent, a share, 待统计.",
        unit=["金寨县民政局"],
        unit_type="government",
        district_contains=["金寨县"],
        **month("2023-07..2023-09"),
    )
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["金寨县民政系统防范养老诈骗宣传情况表"],
        ["填报单位：金寨县民政局", None, "2023年第三季度"],
        ["指标", "计量单位", "本季", "上年同期", "比上年±%"],
        ["上门走访独居老人", "户", 318, 290, 9.7],
        ["养老机构反诈讲座", "场", 24, 20, 20],
        ["听讲老年人", "人次", 1130, 985, 14.7],
        ["发放防骗手册", "册", 2600, 2000, 30],
        ["张贴提示海报", "张", 180, 150, 20],
        ["参与志愿者", "人次", 92, 80, 15],
        ["电子屏播放反诈标语", "块", "待统计", 11],
        ["老年人反诈知晓率", "%", 93.5, 90.2],
        ["制表：余××", None, "审核：汪××"],
    )
    s.merge("A1:E1", "A2:B2", "C2:E2")
    s.role("title", "A1")
    s.role("meta", "A2", "C2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A11")
    s.role("label|header|meta|note", "B4:B11")
    for r in range(4, 12):
        s.row_labels[str(r)] = [f"A{r}"]
    s.role("ratio", "E4:E9", "C11")
    s.role(SIGN, "A12", "C12")
    s.fact("C4", "households", 318, target_group="elderly_alone")
    s.fact("C5", "sessions", 24, channel="lecture", target_group="elderly|unspecified")
    s.fact("C6", "people_reached", 1130, channel="lecture|unspecified", target_group="elderly")
    s.fact("C7", "leaflets", 2600, target_group="unspecified|elderly")
    s.fact("C8", "posters", 180, target_group="unspecified|elderly")
    s.fact("C9", "staff", 92, target_group="unspecified|elderly")
    s.problem("query", "no figure: 待统计", "C10", says=("待统计",))
    s.may_flag("D4:D11", "E4:E9")
    return [c]
