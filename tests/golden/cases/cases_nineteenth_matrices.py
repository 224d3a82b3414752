"""Nineteenth set: groups under 其中, a sheet per month with its summary, villages by group, measures down and hospitals across."""

# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, month
from shorthand import SU, V

CM = "class_meeting|unspecified"


def cases() -> list[Case]:
    return [*t04(), *t06(), *t09(), *t13(), *t16()]


def t04() -> list[Case]:
    c = Case(
        "nineteenth-t04-of-which",
        "兴宁市中小学反诈宣传教育统计（2024年4月）.xlsx",
        "其中 by group, parts above whole",
        **month("2024-04"),
        district_contains="兴宁市",
        unit_type="school",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["兴宁市中小学反诈宣传教育统计表（2024年4月）"],
        ["序号", "学校", "主题班会（场）", "受教育人数（人次）", "其中", "", "", "致家长的一封信（份）"],
        ["", "", "", "", "学生", "家长", "教职工", ""],
        [1, "兴宁一中", 42, 2480, 2100, 260, 120, 2100],
        [2, "宁新中学", 30, 1765, 1430, 190, 85, 1430],
        [3, "福兴中学", 18, 960, 820, 75, 65, 820],
        [4, "兴民小学", 24, 1350, 1080, 245, 70, 1080],
        [5, "齐昌小学", 12, 720, 600, 80, 40, "—"],
        [6, "刁坊小学", 9, 505, "", "", "", 480],
        ["合计", "", 135, 7780, 6030, 850, 380, 5910],
    )
    s.merge("A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "A10:B10")
    s.role("title", "A1")
    s.role("header", "A2:H3")
    s.role("serial", "A4:A9")
    s.role("label", "B4:B9")
    s.role("label|total", "A10")
    s.role("total|figure", "D4", "D6:D8")
    s.rows("B4:B9", unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group=SU),
        E=dict(measure="people_reached", target_group="students", channel=CM),
        F=dict(measure="people_reached", target_group="parents", channel=CM),
        G=dict(measure="people_reached", target_group="teachers", channel=CM),
        H=dict(measure="leaflets", target_group="parents|unspecified"),
    )
    s.facts("C4:C9", "E4:G8", "H4:H9")
    s.fact("D5", "people_reached", 60, channel=CM)
    s.fact("D9", "people_reached", 505, channel=CM)
    s.role("total", "C10:H10")
    s.problem("query", "parts 1395 above the whole 1350", "D7", says=("1395", "1350"))
    s.may_flag("D10", "E10", "F10", "G10")
    return [c]


def t06() -> list[Case]:
    c = Case(
        "nineteenth-t06-month-sheets",
        "湖塘镇各社区反诈宣传统计（2024年一季度）.xlsx",
        "a sheet per month and a summary with one wrong figure",
        district_contains="武进区|湖塘镇",
        unit_type="community",
    )
    data = {
        "1月": [("花园社区", 420, 3, 510), ("永安社区", 385, 2, 440), ("贾塘社区", 260, 2, 305)],
        "2月": [("花园社区", 310, 2, 365), ("永安社区", 295, 1, 330), ("贾塘社区", 240, 0, 275)],
        "3月": [("花园社区", 505, 4, 640), ("永安社区", 470, 3, 585), ("贾塘社区", 330, 2, 390)],
    }
    for i, (name, rows) in enumerate(data.items(), 1):
        s = c.sheet(name, **month(f"2024-0{i}"))
        s.put(
            "A1",
            [f"武进区湖塘镇各社区反诈宣传统计表（2024年{name}）"],
            ["序号", "社区", "发放宣传单（份）", "反诈讲座（场）", "听讲人数（人次）"],
            *[[n + 1, *r] for n, r in enumerate(rows)],
        )
        s.merge("A1:E1")
        s.role("title", "A1")
        s.role("header", "A2:E2")
        s.role("serial", "A3:A5")
        s.role("label", "B3:B5")
        s.rows("B3:B5", unit="cell")
        s.columns(
            C="leaflets",
            D=dict(measure="sessions", channel="lecture"),
            E=dict(measure="people_reached", channel="lecture|unspecified"),
        )
        s.facts("C3:E5")
    s = c.sheet("一季度汇总")
    s.put(
        "A1",
        ["武进区湖塘镇各社区反诈宣传统计表（2024年一季度汇总）"],
        ["序号", "社区", "发放宣传单（份）", "反诈讲座（场）", "听讲人数（人次）"],
        [1, "花园社区", 1235, 9, 1515],
        [2, "永安社区", 1150, 6, 1385],
        [3, "贾塘社区", 830, 4, 970],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("serial", "A3:A5")
    s.role("label", "B3:B5")
    s.role("total", "C3:E5")
    s.problem("query", "summary says 1385, the months give 1355", "E4", says=("1355", "30"))
    return [c]


def t09() -> list[Case]:
    c = Case(
        "nineteenth-t09-villages-by-group",
        "梅江镇各村发放反诈宣传单情况表（2024年4月）.xlsx",
        "villages x groups, measure in the title",
        **month("2024-04"),
        district_contains="宁都县|梅江镇",
        unit_type="community",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["宁都县梅江镇2024年4月各村发放反诈宣传单情况表"],
        ["单位：份"],
        ["村名", "老年人", "学生", "务工人员", "商户", "合计"],
        ["迳口村", 210, 95, 60, 32, 397],
        ["老溪村", 180, 70, 45, "/", 295],
        ["罗江村", 165, 88, "", 20, 273],
        ["刘坑村", 240, 110, 72, 41, 443],
        ["高布村", 130, 52, 38, 15, 235],
        ["全镇", 925, 415, 215, 108, 1663],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:F3")
    s.role("label", "A4:A8")
    s.role("total", "F4:F8")
    s.role("label|total", "A9")
    s.rows("A4:A8", unit="cell")
    s.columns(
        B=dict(measure="leaflets", target_group="elderly"),
        C=dict(measure="leaflets", target_group="students"),
        D=dict(measure="leaflets", target_group="migrant_workers"),
        E=dict(measure="leaflets", target_group="merchants"),
    )
    s.facts("B4:E8")
    s.role("total", "B9:E9")
    s.role("total", "F9")
    s.problem("query", "row total 443, sum 463", "F7", says=("463", "20"))
    s.may_flag("F9")
    return [c]


def t13() -> list[Case]:
    c = Case(
        "nineteenth-t13-village-groups",
        "富庆村各村民小组反诈宣传情况表.docx",
        "a table in a document",
        **month("2024-03"),
        district_contains="永善县",
        unit_type="community",
        target_group=V,
    )
    c.paragraph("永善县溪洛渡街道富庆村2024年3月反诈宣传情况表", "title")
    s = c.table(
        [
            ["村民小组", "院坝会（场）", "参加村民（人次）", "发放宣传单（份）", "入户宣传（户）"],
            ["一组", 2, 76, 90, 41],
            ["二组", 1, 54, 60, 35],
            ["三组", 2, 81, 85, 48],
            ["四组", 1, 47, 52, 30],
            ["合计", 6, 258, 287, 154],
        ]
    )
    s.role("header", "A1:E1")
    s.role("label", "A2:A5")
    s.role("label|total", "A6")
    s.role("total", "B6:E6")
    s.rows("A2:A5", unit=[f"富庆村|{group}" for group in ("一组", "二组", "三组", "四组")])
    s.columns(
        B=dict(measure="sessions", channel=ANYCH),
        C=dict(measure="people_reached", channel=ANYCH),
        D="leaflets",
        E="households",
    )
    s.facts("B2:E5")
    c.paragraph("填表人：杨某    审核人：周某", "note|meta")
    return [c]


def t16() -> list[Case]:
    c = Case(
        "nineteenth-t16-measures-down",
        "桐城市各医院第二季度反诈宣传情况.xlsx",
        "indicators down, hospitals across, one total wrong",
        **month("2024-04..2024-06"),
        district_contains="桐城市",
        unit_type="hospital",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["桐城市各医院2024年第二季度反诈宣传情况表"],
        ["指标名称", "计量单位", "市人民医院", "市中医院", "市妇幼保健院", "合计"],
        ["反诈讲座", "场", 6, 4, 3, 13],
        ["听讲职工", "人次", 420, 265, 180, 865],
        ["发放宣传单", "份", 3600, 2150, 1480, 7330],
        ["张贴海报", "张", 58, 36, 24, 118],
        ["电子屏播放", "块", 22, 14, 9, 45],
        ["解答就医群众咨询", "人次", 310, 205, 160, 675],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8")
    s.role("total", "F3:F8")
    s.role("label|header|meta|note", "B3:B8")
    s.rows(
        "A3:A8",
        measure=["sessions", "people_reached", "leaflets", "posters", "screens", "consultations"],
        channel=["lecture", "lecture|unspecified", None, None, None, None],
        target_group=["unspecified|workers", "workers", None, None, None, "patients"],
    )
    s.columns(
        **{
            column: {"unit": f"{hospital}|桐城{hospital}"}
            for column, hospital in zip("CDE", ("市人民医院", "市中医院", "市妇幼保健院"), strict=True)
        }
    )
    s.facts("C3:E8")
    s.problem("query", "total 7330, sum 7230", "F5", says=("7230", "100"))
    return [c]
