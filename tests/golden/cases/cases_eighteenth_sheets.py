"""Eighteenth set: a sheet for each month and for each school."""

from __future__ import annotations

from builder import Case, Formula, month


def cases() -> list[Case]:
    return [*x05(), *x06()]


def x05() -> list[Case]:
    """A sheet for each month and a summary that repeats them."""
    c = Case(
        "eighteenth-x05-months",
        "泰兴农商行黄桥支行2024年一季度反诈宣传.xlsx",
        "One sheet a month and a summary sheet that repeats them",
        unit="泰兴农商行黄桥支行|黄桥支行|泰兴农村商业银行黄桥支行",
        unit_type="bank",
        target_group="bank_customers|unspecified",
    )
    items = [
        "厅堂微沙龙（场）",
        "发放宣传折页（份）",
        "LED屏滚动宣传（块）",
        "接受宣传客户（人次）",
        "劝阻可疑汇款（起）",
    ]
    months = [[2, 380, 3, 210, 0], [1, 260, 3, 145, 1], [4, 720, 4, 466, 2]]
    for number, figures in enumerate(months, 1):
        s = c.sheet(f"{number}月", **month(f"2024-0{number}"))
        s.put("A1", [f"泰兴农商行黄桥支行2024年{number}月反诈宣传情况表"], ["序号", "项目", "数量"])
        s.put("A3", *[[i, *pair] for i, pair in enumerate(zip(items, figures, strict=True), 1)])
        s.merge("A1:C1")
        s.role("title", "A1")
        s.role("header", "A2:C2")
        s.role("serial", "A3:A7")
        s.role("label|header", "B3:B7")
        s.facts("C3", measure="sessions", channel="branch|lecture|unspecified|training")
        s.facts("C4", measure="leaflets", channel="handout|branch")
        s.facts("C5", measure="screens", channel="screen|branch")
        s.facts("C6", measure="people_reached", channel="unspecified|branch")
        s.facts("C7", measure="scams_stopped", channel="unspecified|branch")
    s = c.sheet("汇总")
    s.put(
        "A1",
        ["泰兴农商行黄桥支行2024年1-3月反诈宣传情况汇总表"],
        ["序号", "项目", "1月", "2月", "3月", "合计"],
        [1, "厅堂微沙龙（场）", 2, 1, 4, 7],
        [2, "发放宣传折页（份）", 380, 260, 720, 1360],
        [3, "LED屏滚动宣传（块）", 3, 3, 4, 10],
        [4, "接受宣传客户（人次）", 210, 145, 466, 821],
        [5, "劝阻可疑汇款（起）", 0, 1, 2, 3],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("serial", "A3:A7")
    s.role("label|header", "B3:B7")
    return [c]


def x06() -> list[Case]:
    """A sheet for each school, its grades in rows."""
    c = Case(
        "eighteenth-x06-schools",
        "安海镇各校反诈宣传统计（2024年3月）.xlsx",
        "One sheet a school, classes in rows",
        district_contains="晋江市",
        **month("2024-03"),
    )
    s = c.sheet("养正中学", unit="养正中学|晋江市养正中学|晋江市安海镇养正中学", unit_type="school")
    s.put(
        "A1",
        ["晋江市安海镇养正中学反诈宣传统计表（2024年3月）"],
        ["年级", "主题班会（节）", "参加学生（人次）", "致家长一封信（份）", "签订承诺书（份）"],
        ["高一年级", 12, 640, 600, 610],
        ["高二年级", 11, 585, 560, 570],
        ["高三年级", 10, 522, 0, 515],
        [
            "合计",
            Formula("=SUM(B3:B5)", 33),
            Formula("=SUM(C3:C5)", 1747),
            Formula("=SUM(D3:D5)", 1160),
            Formula("=SUM(E3:E5)", 1695),
        ],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A5")
    s.role("label|total", "A6")
    s.role("total", "B6:E6")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="people_reached", channel="unspecified|class_meeting", target_group="students"),
        D=dict(measure="leaflets", channel="handout|class_meeting", target_group="parents"),
        E=dict(
            measure="pledges",
            channel="unspecified|class_meeting",
            target_group="students|unspecified|parents",
        ),
    )
    s.facts("B3:E5")
    s = c.sheet(
        "安海中心小学", unit="安海中心小学|晋江市安海中心小学|晋江市安海镇安海中心小学", unit_type="school"
    )
    s.put(
        "A1",
        ["晋江市安海镇安海中心小学反诈宣传统计表（2024年3月）"],
        ["年级", "主题班会（节）", "参加学生（人次）", "致家长一封信（份）", "签订承诺书（份）"],
        ["低年级", 14, 630, 630, "/"],
        ["高年级", 13, 598, 590, 580],
        [
            "合计",
            Formula("=SUM(B3:B4)", 27),
            Formula("=SUM(C3:C4)", 1228),
            Formula("=SUM(D3:D4)", 1220),
            Formula("=SUM(E3:E4)", 580),
        ],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A4")
    s.role("label|total", "A5")
    s.role("total", "B5:E5")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="people_reached", channel="unspecified|class_meeting", target_group="students"),
        D=dict(measure="leaflets", channel="handout|class_meeting", target_group="parents"),
        E=dict(
            measure="pledges",
            channel="unspecified|class_meeting",
            target_group="students|unspecified|parents",
        ),
    )
    s.facts("B3:E4")
    s = c.sheet(
        "实验幼儿园", unit="实验幼儿园|晋江市实验幼儿园|晋江市安海镇实验幼儿园", unit_type="kindergarten"
    )
    s.put(
        "A1",
        ["晋江市安海镇实验幼儿园反诈宣传统计表（2024年3月）"],
        ["年级", "主题班会（节）", "参加幼儿（人次）", "致家长一封信（份）", "签订承诺书（份）"],
        ["大班", 4, 118, 120],
        ["中班", 4, 109, 110],
        ["合计", Formula("=SUM(B3:B4)", 8), Formula("=SUM(C3:C4)", 227), Formula("=SUM(D3:D4)", 230)],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A4")
    s.role("label|total", "A5")
    s.role("total", "B5:D5")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="children|students|unspecified"),
        C=dict(measure="people_reached", channel="unspecified|class_meeting", target_group="children"),
        D=dict(measure="leaflets", channel="handout|class_meeting", target_group="parents"),
    )
    s.facts("B3:D4")
    return [c]
