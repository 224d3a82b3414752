"""Lists with pages, sub-totals, hidden parts, merged figures and groups of listeners."""

from __future__ import annotations

from datetime import date
from typing import Any

from builder import Case, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        hidden_and_repeated(),
        printed_pages(),
        merged_figures(),
        ledger_with_month_totals(),
        kindergarten(),
        of_which_as_rows(),
    ]


def hidden_and_repeated() -> Case:
    c = Case("t27-hidden-and-repeated", "会宁县各所7月反诈.xlsx",
             "A hidden row and a hidden column with figures, and a station that stands twice with the same figures.",
             **month("2023-07"), district_contains="会宁县", unit_type="police")  # fmt: skip
    s = c.sheet("7月")
    s.put(
        "A1",
        ["会宁县公安局2023年7月反诈宣传统计表"],
        ["派出所", "宣传单（份）", "横幅（条）", "广场宣传（场）", "受众（人次）"],
        ["会师派出所", 940, 6, 3, 1120],
        ["郭城驿派出所", 515, 3, 2, 600],
        ["河畔派出所", 430, 2, 1, 508],
        ["郭城驿派出所", 515, 3, 2, 600],
        ["甘沟驿派出所", 360, 2, 1, 415],
    ).merge("A1:E1")
    s.hidden_rows, s.hidden_columns = [5], ["C"]
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7")
    s.rows("A3:A7", unit="cell")
    s.columns(
        B="leaflets", C="banners", D=dict(measure="sessions", channel="stall|unspecified"), E="people_reached"
    )
    s.facts("B3:E7")
    s.problem("query", "a row that says the same as row 4", "A6", "B6", "C6", "D6", "E6")
    s.problem("query", "a hidden row counts", "A5", "B5", "")
    s.problem("query", "a hidden column counts", "C2", "C3", "")
    s.may_flag("A5:E5", "A6:E6", "C2:C7")
    return c


def printed_pages() -> Case:
    c = Case("t28-printed-pages", "宜阳县中小学反诈宣传统计表.xlsx",
             "The header is repeated for each printed page, with a sub-total of the page and a grand total.",
             **month("2023-09"), district_contains="宜阳县", unit_type="school")  # fmt: skip
    s = c.sheet("学校")
    header = ["序号", "学校", "主题班会（场）", "发放告家长书（份）", "学生参加（人次）"]
    s.put(
        "A1",
        ["宜阳县中小学校2023年9月反诈宣传统计表"],
        header,
        [1, "宜阳县第一高级中学", 48, 2400, 2390],
        [2, "宜阳县实验小学", 36, 1650, 1640],
        [3, "宜阳县锦屏镇中心小学", 18, 700, 695],
        ["本页小计", "", 102, 4750, 4725],
        ["宜阳县中小学校2023年9月反诈宣传统计表（续）"],
        header,
        [4, "宜阳县韩城镇第一初级中学", 22, 980, 975],
        [5, "宜阳县白杨镇中心小学", 15, 610, 602],
        ["本页小计", "", 37, 1590, 1577],
        ["总计", "", 139, 6340, 6302],
    ).merge("A1:E1", "A7:E7", "A6:B6", "A11:B11", "A12:B12")
    s.role("title", "A1").role("title|header|note", "A7").role("header", "A2:E2", "A8:E8")
    s.role("serial", "A3:A5", "A9:A10").role("label", "B3:B5", "B9:B10").role(
        "total", "C6:E6", "C11:E11", "C12:E12"
    )
    for span in ("B3:B5", "B9:B10"):
        s.rows(span, unit="cell")
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="leaflets", target_group="parents|unspecified"),
        E=dict(measure="people_reached", target_group="students"),
    )
    s.facts("C3:E5", "C9:E10")
    return c


def merged_figures() -> Case:
    c = Case("t29-merged-figures", "龙亭镇各村组10月入户宣传.xlsx",
             "A village over several groups; leaflets and homes by group, one figure of sessions for the village.",
             **month("2023-10"), district_contains="洋县")  # fmt: skip
    s = c.sheet("村组")
    s.put(
        "A1",
        ["洋县龙亭镇各村组2023年10月反诈入户宣传统计表"],
        ["村", "村民小组", "走访（户）", "发放宣传单（份）", "院坝宣讲（场）"],
        ["龙亭村", "一组", 42, 50, 2],
        ["", "二组", 38, 40, ""],
        ["", "三组", 51, 55, ""],
        ["杨湾村", "一组", 29, 30, 1],
        ["", "二组", 33, 35, ""],
        ["合计", "", 193, 210, 3],
    ).merge("A1:E1", "A3:A5", "A6:A7", "E3:E5", "E6:E7", "A8:B8")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "B3:B7").role("total", "C8:E8")
    for r in range(3, 8):
        s.by_row[r] = {"unit": ["龙亭村" if r < 6 else "杨湾村", "龙亭镇"]}
    s.columns(C="households", D="leaflets", E=dict(measure="sessions", channel="lecture"))
    s.facts("C3:E7")
    return c


def ledger_with_month_totals() -> Case:
    c = Case("u13-month-totals", "附城派出所反诈宣传台账.xlsx",
             "A list of activities with a sub-total below each month and a wrong total of both.",
             unit="附城派出所", district_contains="雷州市", unit_type="police")  # fmt: skip
    s = c.sheet("台账")
    s.put(
        "A1",
        ["雷州市公安局附城派出所2023年反诈宣传台账"],
        ["序号", "时间", "活动内容", "地点", "参与群众（人次）", "发放资料（份）"],
        [1, "3月2日", "集市反诈摆摊宣传", "附城圩", 150, 210],
        [2, "3月15日", "消费者权益日反诈宣传", "文化广场", 230, 300],
        [3, "3月28日", "反诈知识讲座", "附城中学", 420, 400],
        ["", "3月小计", "", "", 800, 910],
        [4, "4月9日", "入户宣传反诈", "南田村", 65, 70],
        [5, "4月20日至21日", "工地反诈宣讲", "新城工地", 88, 90],
        ["", "4月小计", "", "", 153, 160],
        ["", "合计", "", "", 973, 1070],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A5", "A7:A8").role(
        "label", "B3:B5", "B7:B8"
    )
    s.role("total", "E6:F6", "E9:F9", "E10:F10").role("label|total", "B6", "B9", "B10")
    on = {3: days("2023-03-02"), 4: days("2023-03-15"), 5: days("2023-03-28"), 7: days("2023-04-09"),
          8: days("2023-04-20", "2023-04-21")}  # fmt: skip
    channels = {3: "stall", 4: "stall|unspecified", 5: "lecture", 7: "door_to_door", 8: "lecture"}
    groups = {5: "students|residents|unspecified", 8: "migrant_workers|residents|unspecified",
              7: "villagers|residents|unspecified"}  # fmt: skip
    for r, when in on.items():
        row: dict[str, Any] = {**when, "target_group": groups.get(r, "residents|unspecified")}
        s.fact(f"C{r}", "sessions", 1, channel=channels[r], **row)
        s.fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=channels[r] + "|unspecified", **row)
        s.fact(f"F{r}", "leaflets", s.cells[f"F{r}"], channel=channels[r] + "|handout", **row)
    s.problem("query", "973 stands, the months make 953", "E10", says=("20", "953"))
    return c


def kindergarten() -> Case:
    c = Case("u15-kindergarten", "东兴幼儿园反诈宣传活动表.xlsx",
             "A list of activities with a column for each group of listeners and a total of them; real dates.",
             unit="东兴幼儿园", district_contains="东兴区", unit_type="kindergarten")  # fmt: skip
    s = c.sheet("活动")
    s.put(
        "A1",
        ["内江市东兴区东兴幼儿园反诈宣传活动统计表"],
        ["日期", "活动名称", "参加人次", "", "", "", "发放告知书（份）"],
        ["", "", "家长", "教职工", "幼儿", "小计", ""],
        [date(2023, 9, 5), "开学反诈家长课堂", 210, 24, "", 234, 210],
        [date(2023, 10, 18), "反诈绘本亲子活动", 86, 12, 90, 188, "—"],
        [date(2023, 11, 22), "教职工反诈培训", "", 38, "", 38, 40],
        ["合计", "", 296, 74, 90, 460, 250],
    ).merge("A1:G1", "A2:A3", "B2:B3", "C2:F2", "G2:G3", "A7:B7")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("total", "F4:F6", "C7:G7")
    s.columns(
        C=dict(target_group="parents"), D=dict(target_group="teachers"), E=dict(target_group="children")
    )
    whole = "parents|teachers|children|unspecified"
    for r, day in ((4, "2023-09-05"), (5, "2023-10-18"), (6, "2023-11-22")):
        channel = {
            4: "lecture|class_meeting|training|unspecified",
            5: "unspecified|class_meeting",
            6: "training",
        }[r]
        s.fact(f"B{r}", "sessions", 1, target_group=whole, channel=channel, **days(day))
        s.facts(f"C{r}:E{r}", measure="people_reached", channel=channel + "|unspecified", **days(day))
        if r != 5:
            s.fact(
                f"G{r}",
                "leaflets",
                s.cells[f"G{r}"],
                target_group=whole,
                channel=channel + "|handout",
                **days(day),
            )
    return c


def of_which_as_rows() -> Case:
    c = Case("u10-of-which-rows", "石龙镇反诈宣传季报.docx",
             "Of-which stands in rows below its whole, the last one without the word and set in.",
             **month("2023-01..2023-03"), unit="石龙镇", district_contains="象州县",
             unit_type="township")  # fmt: skip
    c.paragraph("象州县石龙镇2023年第一季度反诈宣传情况表", "title")
    s = c.table(
        [
            ["指标", "单位", "数量"],
            ["宣传活动", "场", 22],
            ["其中：讲座", "场", 9],
            ["　　　入户宣讲", "场", 5],
            ["受教育群众", "人次", 3600],
            ["其中：老年人", "人次", 1100],
            ["　　　学生", "人次", 1450],
            ["发放宣传资料", "份", 4200],
        ]
    )
    s.role("header", "A1:C1").role("label", "A2:A8")
    s.fact("C2", "sessions", 8).fact("C3", "sessions", 9, channel="lecture")
    s.fact("C4", "sessions", 5, channel="door_to_door|lecture")
    s.fact("C5", "people_reached", 1050, target_group=RESIDENTS)
    s.fact("C6", "people_reached", 1100, target_group="elderly")
    s.fact("C7", "people_reached", 1450, target_group="students")
    s.fact("C8", "leaflets", 4200)
    return c
