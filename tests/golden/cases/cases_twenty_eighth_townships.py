"""Twenty-eighth set: villages under a total on top, groups under 其中, a subdistrict's week, a notice."""

from __future__ import annotations

from builder import Case, about, at_least, days, exact, month
from shorthand import Report, sum_below


def cases() -> list[Case]:
    return [*e03(), *e08(), *e23(), *e26()]


def e03() -> list[Case]:
    c = Case(
        "twenty-eighth-e03-township-villages",
        "永兴镇各村（社区）反诈宣传一览表.xlsx",
        "A row per village, the total on top and short of one village in one column; one more figure in a remark.",
        district_contains=["永兴镇"],
        unit_type="community",
        **month("2023-10..2023-12"),
    )
    s = c.sheet("四季度")
    s.put(
        "A1",
        ["永兴镇各村（社区）2023年第四季度反诈宣传一览表"],
        ["填报单位：湄潭县永兴镇平安法治办公室", None, None, None, "填报日期：2024年1月4日"],
        [
            "村（社区）",
            "宣讲会（场）",
            "参加人数（人）",
            "村村响播放（次）",
            "宣传单（份）",
            "入户（户）",
            "备注",
        ],
        [None],
        ["茅坝村", 4, 268, 90, 650, 412],
        ["梁桥村", 3, 175, 86, 430, 308, "另悬挂横幅2条"],
        ["马义村", 2, 140, 60, 385, 266],
        ["流河渡村", 3, 190, 92, 510, 354, "含赶场天1场"],
        ["中华社区", 5, 402, 0, 820, 590, "未装村村响"],
    )
    sum_below(s, 4, 5, 9, "BCDEF", "全镇", stated={"E": 650 + 430 + 385 + 820})
    s.merge("A1:G1", "A2:D2", "E2:G2")
    s.role("title", "A1")
    s.role("meta", "A2", "E2")
    s.role("header", "A3:G3")
    s.role("label", "A5:A9")
    s.role("note|label|figure", "G6").role("note|label", "G8", "G9")
    s.columns(
        B=dict(measure="sessions", channel="lecture"),
        C=dict(measure="people_reached", channel="lecture|unspecified", target_group="unspecified|villagers"),
        D="broadcasts",
        E="leaflets",
        F="households",
    )
    s.rows("A5:A9", unit="cell")
    s.facts("B5:F9")
    # what no column of the sheet has counts with its row (contract 4.16), and is asked about
    s.fact("G6", "banners", exact(2), channel="banner|unspecified", optional=True)
    s.problem("note", "banners that no column has", "G6", says=("2",))
    s.problem("query", "the total of leaflets leaves out 流河渡村 (510)", "E4", says=("510",))
    return [c]


def e08() -> list[Case]:
    c = Case(
        "twenty-eighth-e08-of-which",
        "椒江区反诈宣传对象分类统计表202305.xlsx",
        "其中 by groups: a remainder, no remainder, no parts, and one row whose parts exceed the whole.",
        unit_type="township",
        **month("2023-05"),
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["椒江区2023年5月反诈宣传对象分类统计表"],
        ["填报单位：椒江区反诈专班", None, None, None, "单位：场、人次、份"],
        ["街道（镇）", "活动场次", "受教育人数", "其中", None, None, "发放资料"],
        [None, None, None, "老年人", "在校学生", "经营商户"],
        ["海门街道", 9, 1640, 430, 520, 260, 1800],
        ["白云街道", 7, 1180, 300, 610, 270, 1350],
        ["葭沚街道", 6, 940, None, None, None, 1020],
        ["洪家街道", 5, 860, 215, "-", 330, 900],
        ["大陈镇", 2, 120, 60, 0, 80, 150],
    )
    sum_below(s, 10, 5, 9, "BCDEFG", "合计")
    s.merge("A1:G1", "A2:D2", "E2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4")
    s.role("title", "A1")
    s.role("meta", "A2", "E2")
    s.role("header", "A3:G4")
    s.role("label", "A5:A9")
    s.role("total|figure", "C6", "C9")
    s.columns(
        B="sessions",
        D=dict(measure="people_reached", target_group="elderly"),
        E=dict(measure="people_reached", target_group="students"),
        F=dict(measure="people_reached", target_group="merchants"),
        G="leaflets",
        C="people_reached",
    )
    for r in range(5, 10):
        name = s.cells[f"A{r}"]
        s.by_row[r] = {"unit": [name, f"椒江区{name}"], "district_contains": [name]}
    s.facts("B5:B9", "D5:G9")
    s.fact("C5", quantity=1640 - 430 - 520 - 260)
    s.fact("C7", quantity=940)
    s.fact("C8", quantity=860 - 215 - 330)
    s.problem("query", "the parts (140) exceed the whole (120)", "C9", says=("140", "120", "20"))
    return [c]


def e23() -> list[Case]:
    d = Report(
        "twenty-eighth-e23-subdistrict-week",
        "芦台街道反诈宣传周报.docx",
        "A subdistrict's week whose parts exceed the whole, and a masked figure.",
        ["芦台街道", "宁河区芦台街道"],
        "township",
        ["芦台街道", "宁河区"],
        days("2024-04-08", "2024-04-14"),
    )
    d.t("宁河区芦台街道反诈宣传周报（2024年4月8日—4月14日）")
    a = d.f(
        "本周，各社区共开展反诈宣传31场，其中进商铺15场、进工地9场、进校园10场。",
        ("sessions", 15, "unspecified", "merchants|unspecified"),
        ("sessions", 9, "unspecified", "migrant_workers|workers|unspecified"),
        ("sessions", 10, "unspecified", "students|unspecified"),
    )
    d.f(
        "出动网格员、志愿者约420人次，入户2600余户，发放明白纸约6000份，张贴海报300多张。",
        ("staff", about(420), "unspecified|door_to_door"),
        ("households", at_least(2600, 2699)),
        ("leaflets", about(6000), "handout|door_to_door"),
        ("posters", at_least(300, 399)),
    )
    d.n("震新社区在老年日间照料中心为老人放映反诈短片。")
    d.n("各社区还通过居民微信群、宣传栏、巡回宣传车等形式，面向居民、商户和外来务工人员广泛宣传。")
    b = d.n("发放宣传手袋xx余个，待核实后补报。")
    d.sign("芦台街道平安建设办公室", "2024年4月15日")
    d.problem("query", "the parts (34) exceed the whole (31)", a, sheet="text", says=("34", "31"))
    d.problem("query", "a masked figure: xx余个", b, sheet="text", says=("xx余个", "xx"))
    return [d]


def e26() -> list[Case]:
    d = Case(
        "twenty-eighth-e26-notice",
        "香水园街道五一假期反诈宣传工作通知.txt",
        "A notice of what is to be done: no fact, no mention.",
    )
    d.paragraph("关于做好“五一”假期反诈宣传工作的通知", "title")
    d.paragraph("各社区：")
    d.paragraph("为做好2024年“五一”假期反诈宣传，延庆区香水园街道现就有关要求通知如下：")
    d.paragraph(
        "一、每个社区至少组织集中宣传1场，发放宣传折页不少于300份，张贴海报不少于20张。", "planned|note"
    )
    d.paragraph("二、要充分运用微信群、宣传栏、电子屏等载体，重点面向老年人、学生开展宣传。", "planned|note")
    d.paragraph("三、请于5月6日前将活动照片和统计表报街道平安建设办公室，联系电话：010-6910××××。")
    d.paragraph("延庆区香水园街道办事处", "note|meta|title")
    d.paragraph("2024年4月24日", "note|meta|title")
    d.flaggable += [["", ""], ["text", ""]]
    return [d]
