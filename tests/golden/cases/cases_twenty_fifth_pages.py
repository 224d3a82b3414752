"""Twenty-fifth set: a summary over its sheets, a page, a text table."""

from __future__ import annotations

from builder import Case, month, sums
from shorthand import MEET, sum_below


def cases() -> list[Case]:
    return [*f19(), *f20(), *f21()]


def f19() -> list[Case]:
    c = Case(
        "twenty-fifth-f19-qionghai",
        "琼海市公安局11月反诈宣传（汇总+明细）.xlsx",
        "a summary sheet that repeats three others; one of its figures differs",
        **month("2024-11"),
        district_contains="琼海市",
        unit_type="police",
    )
    S = c.sheet("汇总")
    detail = {
        "嘉积": [("一警区", 1450, 60, 1820), ("二警区", 1120, 48, 1365), ("三警区", 980, 35, 1170)],
        "博鳌": [("一警区", 760, 28, 1040), ("二警区", 590, 22, 735)],
        "潭门": [("一警区", 510, 20, 640), ("二警区", 430, 16, 555), ("三警区", 285, 9, 362)],
    }
    S.put(
        "A1",
        ["琼海市公安局2024年11月反诈宣传汇总表"],
        ["派出所", "派发传单（份）", "张贴海报（张）", "受教育（人次）"],
    )
    for i, (n, rows) in enumerate(detail.items(), 3):
        t = sums(rows, (1, 2, 3))
        if n == "潭门":
            t[2] += 100
        S.put(f"A{i}", [n + "派出所", *t])
        d = c.sheet(n + "所", unit=[n + "派出所", "警区"])
        d.put(
            "A1",
            [f"{n}派出所2024年11月反诈宣传明细"],
            ["警区", "派发传单（份）", "张贴海报（张）", "受教育（人次）"],
            *[list(r) for r in rows],
            ["合计"],
        )
        d.merge("A1:D1")
        last = 2 + len(rows)
        sum_below(d, last + 1, 3, last, "BCD", formulas=True)
        d.role("title", "A1").role("header", "A2:D2").role("label", f"A3:A{last}").role(
            "label|total", f"A{last + 1}"
        )
        d.columns(B="leaflets", C="posters", D={"measure": "people_reached", "channel": "unspecified"}).facts(
            f"B3:D{last}"
        )
    S.put("A6", ["总计"]).merge("A1:D1")
    sum_below(S, 6, 3, 5, "BCD")
    S.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("label|total", "A6").role(
        "total", "B3:D5"
    )
    S.problem("query", "the summary has 100 more than the sheet 潭门所", "D5", says=(100, 1557)).may_flag(
        "D6"
    )
    return [c]


def f20() -> list[Case]:
    c = Case(
        "twenty-fifth-f20-fenghuang",
        "凤凰县公安局反诈宣传导出20240510.xls",
        "HTML saved as .xls in GBK; one row stands twice",
        form="page",
        **month("2024-04"),
        district_contains="凤凰县",
        unit_type="police",
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["凤凰县公安局反诈宣传情况（2024年4月）"],
        ["所队", "反诈传单（张）", "入户走访（户）", "受众（人次）", "反诈APP安装（人）"],
        ["沱江派出所", 3100, 610, 4280, 905],
        ["阿拉营派出所", 1240, 335, 1510, 288],
        ["吉信派出所", 960, 270, 1185, 214],
        ["山江派出所", 870, 246, 1020, 190],
        ["吉信派出所", 960, 270, 1185, 214],
        ["腊尔山派出所", 640, 198, 755, 131],
        ["合计"],
    )
    s.merge("A1:E1")
    sum_below(s, 9, 3, 8, "BCDE")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A8").role("label|total", "A9")
    s.rows("A3:A8", unit="cell").columns(
        B="leaflets",
        C="households",
        D={"measure": "people_reached", "channel": "unspecified"},
        E="app_installs",
    ).facts("B3:E8")
    s.problem("query", "the same row as row 5", "A7", "B7", "C7", "D7", "E7")
    return [c]


def f21() -> list[Case]:
    c = Case(
        "twenty-fifth-f21-chengguan",
        "城关镇各村4月反诈宣传报表.xls",
        "tab-separated text saved as .xls; 城关镇 of no known county",
        form="tsv",
        **month("2024-04"),
        unit_type="community",
        district_absent=["省", "县", "自治区", "市"],
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["城关镇各村（社区）2024年4月反诈宣传报表"],
        ["村（社区）", "宣传页（份）", "喇叭播放（次）", "小板凳会（场）", "到会（人次）"],
        ["东关村", 320, 60, 2, 85],
        ["西关村", 280, 54, 1, 46],
        ["南街村", 410, 75, 3, 132],
        ["北街社区", 505, "-", 4, 168],
        ["合计"],
    )
    sum_below(s, 7, 3, 6, "BCDE")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("label|total", "A7")
    s.rows("A3:A6", unit="cell").columns(
        B="leaflets",
        C="broadcasts",
        D={"measure": "sessions", "channel": MEET},
        E={"measure": "people_reached", "channel": MEET},
    ).facts("B3:E6")
    s.problem("query", "which 城关镇?", "A1", "A2", "A3", "A4", "A5", "A6", "")
    return [c]
