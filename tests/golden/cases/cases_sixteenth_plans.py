"""Sixteenth set: plans beside what was done, hidden parts of a sheet."""

from __future__ import annotations

from builder import Case, days, month


def cases() -> list[Case]:
    return [*t19(), *t20()]


def t19() -> list[Case]:
    """Enterprise, planned beside done, rate."""
    c = Case(
        "sixteenth-t19-enterprise",
        "京南电子2024反诈宣传计划与完成.xlsx",
        "Planned and done beside each other, quarters in rows; year in the title only.",
        unit="京南精密电子有限公司",
        unit_type="enterprise",
        district_contains="固安县",
        target_group="workers|unspecified",
    )
    s = c.sheet("完成情况")
    s.put("A1", ["固安县京南精密电子有限公司2024年反诈宣传计划及完成情况"])
    s.put(
        "A2",
        [
            "季度",
            "计划培训场次（场）",
            "实际完成培训场次（场）",
            "完成率",
            "受训员工（人次）",
            "发放手册（册）",
            "备注",
        ],
    )
    s.put(
        "A3",
        ["第一季度", 4, 4, "100%", 620, 650, ""],
        ["第二季度", 4, 3, "75%", 455, 480, "5月停工"],
        ["第三季度", 4, 5, "125%", 790, 800, ""],
        ["第四季度", 4, "", "", "", "", "拟12月集中开展"],
    )
    s.put("A7", ["全年", 16, 12, "75%", 1865, 1930, ""]).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A6").role("planned", "B3:B6").role(
        "ratio", "D3:D5"
    ).role("note|planned", "G4", "G6").role("label|total", "A7").role("total|planned", "B7").role(
        "total", "C7", "E7:F7"
    ).role("ratio|total", "D7")
    s.columns(
        C=dict(measure="sessions", channel="training"),
        E=dict(measure="people_reached", channel="training|unspecified", target_group="workers"),
        F=dict(measure="leaflets", channel="handout|training"),
    )
    s.by_row = {3: month("2024-01..2024-03"), 4: month("2024-04..2024-06"), 5: month("2024-07..2024-09")}
    s.facts("C3:C5", "E3:F5")
    return [c]


def t20() -> list[Case]:
    """Hidden row, hidden column, hidden sheet, negative and #REF!."""
    c = Case(
        "sixteenth-t20-hidden",
        "儋州市派出所反诈周报第42周.xlsx",
        "A hidden row and column count with a query, a hidden sheet does not; a negative count and an Excel error.",
        unit_type="police",
        district_contains="儋州市",
        **days("2024-10-14", "2024-10-20"),
    )
    s = c.sheet("本周")
    s.put("A1", ["儋州市公安局各派出所反诈宣传周报（2024年10月14日—10月20日）"]).put(
        "A2", ["派出所", "宣传场次（场）", "发放资料（份）", "入户（户）", "出动警力（人次）"]
    )
    s.put(
        "A3",
        ["那大派出所", 5, 1800, 160, 24],
        ["白马井派出所", 3, 900, 85, 12],
        ["光村派出所", 2, 420, 33, 6],
        ["木棠派出所", 2, -360, 41, 8],
        ["排浦派出所", 1, "#REF!", 20, 5],
        ["雅星派出所", 4, 1100, 96, 15],
    )
    s.merge("A1:E1")
    s.hidden_rows, s.hidden_columns = [5], ["D"]
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A8")
    s.columns(B="sessions", C="leaflets", D="households", E="staff").rows("A3:A8", unit="cell")
    s.facts("B3:E5", "B6", "D6:E6", "B7", "D7:E7", "B8:E8")
    s.problem("query", "a hidden row", *[f"{k}5" for k in "ABCDE"], "").problem(
        "query", "a hidden column", *[f"D{r}" for r in (1, 2, 3, 4, 6, 7, 8)], ""
    )
    s.problem("query", "a negative count", "C6", says=("-360", "负")).problem("query", "an Excel error", "C7")
    h = c.sheet("上周（旧）")
    h.state = "hidden"
    h.put("A1", ["儋州市公安局各派出所反诈宣传周报（2024年10月7日—10月13日）"]).put(
        "A2",
        ["派出所", "宣传场次（场）", "发放资料（份）"],
        ["那大派出所", 4, 1500],
        ["白马井派出所", 2, 700],
    )
    h.problem("note", "a hidden sheet is not counted", "", "A1", "*").may_flag("*")
    c.flaggable.append(["上周（旧）", ""])
    return [c]
