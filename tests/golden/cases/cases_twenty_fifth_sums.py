"""Twenty-fifth set: running totals, and one number for several materials or units."""

from __future__ import annotations

from builder import Case, month
from shorthand import MAY, META, R, sum_below


def cases() -> list[Case]:
    return [*f16(), *f17(), *f22()]


def f16() -> list[Case]:
    c = Case(
        "twenty-fifth-f16-jianchuan",
        "剑川县直部门反诈宣传月报（7月）.csv",
        "GBK csv; 本月 beside 本年累计",
        form="gbk",
        **month("2024-07"),
        district_contains="剑川县",
        unit_type="government",
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["剑川县县直部门反诈宣传月报（2024年7月）"],
        ["填报：剑川县反诈中心"],
        ["部门", "发放宣传资料（份）", None, "开展宣讲（场）", None, "受众（人次）", None],
        [None, "本月", "本年累计", "本月", "本年累计", "本月", "本年累计"],
        ["县教育体育局", 1260, 9800, 14, 96, 3150, 24600],
        ["县卫生健康局", 540, 4120, 5, 37, 860, 6275],
        ["县民政局", 310, 2260, 4, 22, 415, 3010],
        ["县文化和旅游局", 880, 5300, 6, 41, 1920, 11850],
        ["县总工会", 200, 1640, 2, 15, 260, 2105],
        ["合计"],
    )
    sum_below(s, 10, 5, 9, "BCDEFG")
    for k in "CEG":
        c.controls["*", f"{k}10"] = ["total", "cumulative"]
    s.role("title", "A1").role("meta|note", "A2").role("header", "A3:G4").role("label", "A5:A9").role(
        "label|total", "A10"
    ).role("cumulative", "C5:C9", "E5:E9", "G5:G9")
    s.rows("A5:A9", unit="cell").columns(
        B="leaflets",
        D={"measure": "sessions", "channel": "lecture"},
        F={"measure": "people_reached", "channel": "unspecified|lecture"},
    ).facts("B5:B9", "D5:D9", "F5:F9")
    return [c]


def f17() -> list[Case]:
    c = Case(
        "twenty-fifth-f17-dunhuang",
        "敦煌市反诈宣传累计情况.xls",
        "only 累计, until a day: basis cumulative",
        form="spreadsheetml",
        basis="cumulative",
        period_start="2024-01-01|",
        period_end="2024-09-30",
        unit_type="township",
    )
    s = c.sheet("累计")
    s.put(
        "A1",
        ["敦煌市各镇2024年以来反诈宣传累计情况"],
        ["截至2024年9月30日"],
        ["镇", "宣传资料（份）", "宣传栏（处）", "讲座（场）", "受众（人次）"],
        ["沙州镇", 12600, 38, 45, 21800],
        ["七里镇", 8150, 24, 31, 13260],
        ["月牙泉镇", 6900, 17, 26, 15400],
        ["莫高镇", 4320, 12, 18, 7055],
        ["转渠口镇", 3875, 14, 15, 5230],
        ["肃州镇", 4010, 11, 16, 5890],
        ["全市"],
    )
    s.merge("A1:E1", "A2:E2")
    sum_below(s, 10, 4, 9, "BCDE")
    for k in "BCDE":
        c.controls["累计", f"{k}10"] = ["total", "cumulative"]
    s.role("title", "A1").role(META, "A2").role("header", "A3:E3").role("label", "A4:A9").role(
        "label|total", "A10"
    )
    s.rows("A4:A9", unit="cell", district_contains="cell").columns(
        B="leaflets",
        C="boards",
        D={"measure": "sessions", "channel": "lecture"},
        E={"measure": "people_reached", "channel": "unspecified|lecture"},
    ).facts("B4:E9")
    return [c]


def f22() -> list[Case]:
    c = Case(
        "twenty-fifth-f22-hejiang",
        "九支镇各社区反诈宣传统计表（2024年5月）.xlsx",
        "headers of two materials; several channels and groups in a cell; a column whose unit is 户、人",
        **month("2024-05"),
        district_contains="合江县",
        unit_type="community",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["合江县九支镇各社区反诈宣传统计表（2024年5月）"],
        [
            "社区",
            "宣传形式",
            "宣传对象",
            "悬挂横幅/张贴海报（条、张）",
            "发放宣传单、手提袋（份、个）",
            "活动（场次）",
            "受众（人次）",
            "走访（户、人）",
        ],
        ["红军街社区", "入户", "居民", 38, 420, 2, 186, 150],
        ["滨江社区", "坝坝会+广播", "居民", 45, 510, 3, 240, 88],
        ["学府社区", "讲座", "学生", 20, 300, 2, 260, 35],
        ["新街社区", "摆摊", "商户", 26, 280, 1, 115, 60],
        ["敬老院社区", "讲座", "老人、儿童", 12, 150, 1, 74, 52],
        ["合计"],
    )
    s.cells["A7"] = "桂花社区"
    s.merge("A1:H1", "A8:C8")
    sum_below(s, 8, 3, 7, "DEFGH")
    c.controls.pop(("Sheet1", "H8"))
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:C7").role("label|total", "A8")
    for r, ch, g in (
        (3, "door_to_door", R),
        (4, "training|lecture|broadcast|unspecified", R),
        (5, "lecture", "students"),
        (6, "stall", "merchants"),
        (7, "lecture", "unspecified"),
    ):
        ch = "training|lecture|unspecified" if r == 4 else ch
        a = {"unit": s.cells[f"A{r}"], "target_group": g}
        s.fact(
            f"D{r}", "mixed_materials", s.cells[f"D{r}"], channel=f"{ch}|banner|posting|unspecified", **a
        ).fact(f"E{r}", "mixed_materials", s.cells[f"E{r}"], channel=f"{ch}|handout|gift|unspecified", **a)
        s.fact(f"F{r}", "sessions", s.cells[f"F{r}"], channel=ch, **a).fact(
            f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch, **a
        )
        s.fact(
            f"H{r}",
            "households",
            s.cells[f"H{r}"],
            measures=["people_reached", "mixed_materials"],
            **a,
            **MAY,
        )
    s.problem("note", "two channels in one cell", "B4").problem("note", "two target groups in one cell", "C7")
    s.problem("note", "households or persons?", "H2", "H3", "H4", "H5", "H6", "H7").may_flag("H8")
    return [c]
