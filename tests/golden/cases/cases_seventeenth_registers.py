"""Seventeenth set: a company's register, an export, and a table without unit and period."""

from __future__ import annotations

from datetime import date

from builder import Case, days, month
from shorthand import AL, R


def cases() -> list[Case]:
    return [*t24(), *t31(), *t36()]


def t24() -> list[Case]:
    """A company's departments, several channels in a cell."""
    c = Case(
        "seventeenth-t24-company-departments",
        "龙陵县兴业糖业有限公司三季度反诈宣传台账.xlsx",
        "Departments of a company, dates with year as Excel dates; "
        "no theme column; several channels and several groups in one cell.",
        district_contains="龙陵县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["龙陵县兴业糖业有限公司2023年三季度反诈宣传活动台账"],
        ["序号", "部门", "日期", "宣传形式", "宣传对象", "参加人数（人）", "发放资料（份）", "备注"],
        [1, "综合部", date(2023, 7, 6), "讲座", "新入职员工", 38, 40],
        [2, "压榨车间", date(2023, 7, 19), "座谈会", "企业职工", 25, 30],
        [3, "财务部", date(2023, 8, 3), "培训", "财务人员", 9, 9, "邀请派出所民警"],
        [4, "工会", date(2023, 8, 22), "讲座+入户", "企业职工", 64, 80],
        [5, "物流部", date(2023, 9, 5), "宣讲", "货车司机", 17, 20],
        [6, "工会", date(2023, 9, 26), "设摊宣传", "老年人、学生", 45, "无"],
    )
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("serial", "A3:A8")
    s.role("label|figure", "B3:B8")
    s.role("label|figure", "C3:C8", "D3:D8")
    s.role("label", "E3:E8")
    s.role("note|label", "H5")
    for r, ch, g, d in (
        (3, "lecture", "workers", (2023, 7, 6)),
        (4, "training", "workers", (2023, 7, 19)),
        (5, "training", "finance_staff", (2023, 8, 3)),
        (6, "lecture", "workers", (2023, 8, 22)),
        (7, "lecture", "transport_workers", (2023, 9, 5)),
        (8, "stall", "unspecified", (2023, 9, 26)),
    ):
        a = dict(
            unit="龙陵县兴业糖业有限公司|" + s.cells[f"B{r}"], target_group=g, **days(date(*d).isoformat())
        )
        s.fact(f"B{r}", "sessions", 1, channel=ch, cells=[f"B{r}", f"C{r}", f"D{r}"], **a)
        s.fact(f"F{r}", "people_reached", s.cells[f"F{r}"], channel=ch, **a)
        if r < 8:
            s.fact(f"G{r}", "leaflets", s.cells[f"G{r}"], channel=ch + "|handout", **a)
    s.problem("note", "two channels in one cell", "D6")
    s.problem("note", "two groups in one cell", "E8")
    return [c]


def t31() -> list[Case]:
    """An export with one station under three names."""
    c = Case(
        "seventeenth-t31-page-export",
        "反诈宣传活动明细_导出.xls",
        "A page saved as .xls: a unit column (one station under three names), a place column, one row twice.",
        form="page",
        district_contains="龙陵县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传活动明细（2023-06-01至2023-06-30）"],
        [
            "序号",
            "填报单位",
            "活动名称",
            "活动时间",
            "活动地点",
            "宣传方式",
            "宣传对象",
            "参加人数",
            "发放资料数",
            "审核状态",
        ],
        [
            1,
            "龙陵县公安局龙山派出所",
            "反诈进校园",
            "2023-06-05",
            "龙山镇中心小学",
            "讲座",
            "学生",
            320,
            320,
            "已审核",
        ],
        [
            2,
            "龙山派出所",
            "反诈进集市",
            "2023-06-08",
            "龙山镇赧场集市",
            "设摊宣传",
            "群众",
            150,
            260,
            "已审核",
        ],
        [
            3,
            "龙山所",
            "敲门行动",
            "2023-06-12 09:30",
            "龙山镇云山社区",
            "入户走访",
            "居民",
            96,
            "90",
            "已审核",
        ],
        [
            4,
            "龙陵县公安局勐糯派出所",
            "反诈进工地",
            "2023-06-15",
            "勐糯镇安置房工地",
            "讲座",
            "务工人员",
            45,
            50,
            "已审核",
        ],
        [
            5,
            "龙陵县公安局勐糯派出所",
            "反诈进工地",
            "2023-06-15",
            "勐糯镇安置房工地",
            "讲座",
            "务工人员",
            45,
            50,
            "已审核",
        ],
        [
            6,
            "龙陵县公安局平达派出所",
            "老年大学反诈课堂",
            "2023-06-20",
            "平达乡老年活动中心",
            "讲座",
            "老年人",
            60,
            "",
            "已审核",
        ],
    )
    s.merge("A1:J1")
    s.role("title", "A1")
    s.role("header", "A2:J2")
    s.role("serial", "A3:A8")
    s.role("label", "B3:B8", "D3:D8", "E3:E8", "F3:F8", "G3:G8")
    s.role("label|figure", "C3:C8")
    s.role("note|label|meta", "J3:J8")
    station = "龙陵县公安局龙山派出所|龙山派出所|龙山所"
    for r, u, ch, g, d in (
        (3, station, "lecture", "students", 5),
        (4, station, "stall", R, 8),
        (5, station, "door_to_door", "residents", 12),
        (6, "勐糯派出所", "lecture", "migrant_workers", 15),
        (7, "勐糯派出所", "lecture", "migrant_workers", 15),
        (8, "平达派出所", "lecture", "elderly", 20),
    ):
        a = dict(unit=u, target_group=g, **days(f"2023-06-{d:02}"))
        s.fact(f"C{r}", "sessions", 1, channel=ch, **a)
        s.fact(f"H{r}", "people_reached", s.cells[f"H{r}"], channel=ch, **a)
        if r < 8:
            s.fact(f"I{r}", "leaflets", int(s.cells[f"I{r}"]), channel=ch + "|handout", **a)
    s.problem("query", "row 7 says the same as row 6", *[f"{column}7" for column in "ABCDEFGHIJ"])
    c.one_unit.append([["*", "H3"], ["*", "H4"], ["*", "H5"]])
    return [c]


def t36() -> list[Case]:
    """Neither unit nor period."""
    c = Case(
        "seventeenth-t36-held",
        "新建工作表.xls",
        "Tab-separated GBK text saved as .xls: 项目/本月/累计 of nobody knows whom or when: held.",
        form="tsv",
        held=True,
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传情况统计表"],
        ["项目", "单位", "本月", "累计"],
        ["发放宣传单", "份", 860, 5200],
        ["张贴海报", "张", 25, 140],
        ["反诈讲座", "场", 3, 16],
        ["讲座受众", "人次", "210余", 1460],
        ["入户走访", "户", 97, 505],
        ["填表人：小刘"],
    )
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label|header", "A3:A7")
    s.role("label|header|meta|note", "B3:B7")
    s.role("cumulative", "D3:D7")
    s.role("note|meta", "A8")
    kw = dict(unit="大英县公安局卓筒井派出所|卓筒井派出所", district_contains="大英县", **month("2024-03"))
    s.fact("C3", "leaflets", 860, **kw)
    s.fact("C4", "posters", 25, **kw)
    s.fact("C5", "sessions", 3, channel="lecture", **kw)
    s.fact("C6", "people_reached", AL(210, 219), channel="lecture|unspecified", **kw)
    s.fact("C7", "households", 97, **kw)
    c.problem("error", "held: neither unit nor period")
    both = c.variant(
        "both",
        "The same with --unit and --period: all facts are there.",
        options=("--unit", "大英县公安局卓筒井派出所", "--period", "2024-03"),
        held=False,
    )
    return [c, both]
