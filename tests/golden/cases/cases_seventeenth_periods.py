"""Seventeenth set: months and weeks across, running totals, villagers' groups, a shared name."""

from __future__ import annotations

from builder import Case, days, exact, month, num
from shorthand import AM, R, tot


def cases() -> list[Case]:
    return [*t20(), *t23(), *t25(), *t27(), *t29()]


def t20() -> list[Case]:
    """Months across, one total too large."""
    c = Case(
        "seventeenth-t20-months-columns",
        "温泉街道金汤社区2023年上半年反诈宣传统计.xlsx",
        "Months as columns with 合计; a blank January; the total of leaflets is 20 too large.",
        unit="福州市鼓楼区温泉街道金汤社区|金汤社区",
        district_contains="鼓楼区",
        target_group=R,
    )
    s = c.sheet("上半年")
    rows = [
        ["发放宣传单（份）", None, 120, 150, 200, 180, 260],
        ["反诈讲座（场）", None, 1, 2, 1, 2, 3],
        ["讲座听众（人次）", None, 36, 75, 42, 80, 118],
        ["入户走访（户）", 40, 55, "-", 70, 66, 0],
    ]
    s.put(
        "A1",
        ["福州市鼓楼区温泉街道金汤社区2023年上半年反诈宣传统计表"],
        ["项目"] + [f"{m}月" for m in range(1, 7)] + ["合计"],
    )
    for i, r in enumerate(rows):
        s.put(f"A{3 + i}", [*r, sum(map(num, r)) + (20 if i == 0 else 0)])
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label|header", "A3:A6")
    s.role("total", "H3:H6")
    s.columns(**{column: month(f"2023-{m:02}") for m, column in enumerate("BCDEFG", 1)})
    s.facts("B3:G3", measure="leaflets")
    s.facts("B4:G4", measure="sessions", channel="lecture")
    s.facts("B5:G5", measure="people_reached", channel="lecture|unspecified")
    s.facts("B6:G6", measure="households")
    s.problem("query", "合计 930, the months add to 910", "H3", says=(20, 910))
    return [c]


def t23() -> list[Case]:
    """Running totals alone."""
    c = Case(
        "seventeenth-t23-cumulative-only",
        "桐庐县反诈宣传累计数据（截至6月30日）.xlsx",
        "Running totals only (截至2023年6月30日): facts with basis cumulative.",
        district_contains="桐庐县",
        basis="cumulative",
        period_end="2023-06-30",
    )
    s = c.sheet("累计")
    rows = [
        ["桐君派出所", 46, 12800, "1.5万", 15300],
        ["分水派出所", 33, 7600, 9400, None],
        ["横村派出所", 28, 6900, 7100, 6020],
        ["富春江派出所", 19, 4100, "近5000", 3988],
        ["江南派出所", 24, 5200, 5630, 4710],
    ]
    s.put(
        "A1",
        ["桐庐县公安局反诈宣传累计数据统计表"],
        ["（截至2023年6月30日）"],
        ["单位", "累计宣传场次", "累计发放资料（份）", "累计受众（人次）", "累计APP安装（人）"],
        *rows,
    )
    s.merge("A1:E1", "A2:E2")
    s.role("title", "A1")
    s.role("title|meta", "A2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A8")
    s.rows("A4:A8", unit="cell")
    s.columns(B="sessions", C="leaflets", D="people_reached", E="app_installs")
    s.facts("B4:E8", read={"D4": exact(15000), "D7": AM(5000, 4000)})
    return [c]


def t25() -> list[Case]:
    """Villagers' groups and a hidden draft."""
    c = Case(
        "seventeenth-t25-village-groups",
        "红卫村各村民小组反诈宣传统计表.xls",
        "Villagers' groups of a village, a hidden draft sheet that must not count.",
        district_contains="三台县",
        **month("2023-03"),
    )
    s = c.sheet("3月")
    rows = [
        ["一组", 46, 60, 3],
        ["二组", 38, 50, 2],
        ["三组", 52, 70, 3],
        ["四组", 0, 0, 0],
        ["五组", 29, 40, None],
        ["六组", 33, 45, 1],
    ]
    s.put(
        "A1",
        ["三台县芦溪镇红卫村2023年3月反诈宣传统计表"],
        ["组别", "入户（户）", "宣传单（份）", "张贴海报（张）", "负责人"],
        *rows,
        ["合计", 198, 265, 9],
    )
    s.put("E3", ["罗安全"], ["罗兴"])
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A8")
    s.role("label|total", "A9")
    s.role("total", "B9:D9")
    s.role("label|note", "E3:E4")
    for r in range(3, 9):
        s.by_row[r] = dict(
            unit="三台县芦溪镇红卫村|红卫村|芦溪镇红卫村|红卫村" + s.cells[f"A{r}"],
            target_group="unspecified|villagers|residents",
        )
    s.columns(B="households", C="leaflets", D="posters")
    s.facts("B3:D8")
    draft = c.sheet("底稿")
    draft.put("A1", ["组别", "入户（户）", "宣传单（份）"], ["一组", 46, 60], ["二组", 36, 48])
    draft.state = "hidden"
    draft.problem("note", "a hidden sheet is not counted", "", "*")
    draft.may_flag("*")
    return [c]


def t27() -> list[Case]:
    """Weeks across, the month's total before them."""
    c = Case(
        "seventeenth-t27-weeks-columns",
        "龙陵县各派出所4月反诈宣传场次周统计.ods",
        "Four weeks as columns with their days, "
        "a month's total in front of them, one measure in the title alone.",
        form="libre",
        district_contains="龙陵县",
    )
    s = c.sheet("4月")
    rows = [
        ["龙山派出所", 9, 2, 3, 2, 2],
        ["镇安派出所", 5, 1, 1, 2, 1],
        ["龙新派出所", 3, 0, 1, None, 2],
        ["腊勐派出所", 2, None, 1, 0, 1],
    ]
    s.put(
        "A1",
        ["龙陵县公安局各派出所2023年4月反诈宣传活动场次统计表（单位：场）"],
        [
            "单位",
            "全月合计",
            "第一周\n（4.3-4.9）",
            "第二周\n（4.10-4.16）",
            "第三周\n（4.17-4.23）",
            "第四周\n（4.24-4.30）",
        ],
        *rows,
        ["合计"] + [tot(rows, k) for k in range(1, 6)],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A6")
    s.role("label|total", "A7")
    s.role("total", "B3:B7", "C7:F7")
    s.rows("A3:A6", unit="cell")
    for column, a, b in (("C", "03", "09"), ("D", "10", "16"), ("E", "17", "23"), ("F", "24", "30")):
        s.columns(**{column: dict(measure="sessions", **days("2023-04-" + a, "2023-04-" + b))})
    s.facts("C3:F6")
    return [c]


def t29() -> list[Case]:
    """A district's name that several cities share."""
    c = Case(
        "seventeenth-t29-shared-name",
        "鼓楼区反诈宣传覆盖情况.csv",
        "A GBK csv: residents and households as bases, 覆盖率; 鼓楼区 alone names several districts.",
        form="gbk",
        unit="鼓楼区反诈办|鼓楼区反诈工作办公室",
        district_absent=["福建", "江苏", "河南", "福州", "南京", "徐州", "开封"],
        target_group=R,
        **month("2023-05"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["第一网格", 5200, 1980, 310, 1450, "27.9%"],
        ["第二网格", 4100, 1600, "280", 960, "23.4%"],
        ["第三网格", 3650, 1420, "-", "1,020", "27.9%"],
        ["第四网格", 2800, 1105, 190, 0, "0.0%"],
    ]
    s.put(
        "A1",
        ["鼓楼区2023年5月反诈宣传覆盖情况统计表"],
        ["填报单位：鼓楼区反诈办", "", "", "填报日期：2023-06-03"],
        ["网格", "常住人口", "户数", "入户宣传（户）", "宣传覆盖（人次）", "覆盖率"],
        *rows,
        ["合计", 15750, 6105, 780, 3430, "21.8%"],
    )
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:F3")
    s.role("label", "A4:A7")
    s.role("base", "B4:C7")
    s.role("base|total", "B8:C8")
    s.role("label|total", "A8")
    s.role("total", "D8:E8")
    s.role("ratio", "F4:F7")
    s.role("ratio|total", "F8")
    s.columns(D="households", E="people_reached")
    for r in range(4, 8):
        s.by_row[r] = {"unit": s.cells[f"A{r}"] + "|鼓楼区反诈办"}
    s.facts("D4:E7", read={"D5": exact(280), "E6": exact(1020)})
    s.problem("query", "鼓楼区 is in several cities", "A1", "A2", "", "A4", "A5", "A6", "A7")
    return [c]
