"""Fifteenth set: months across a title's measure, groups down, sheets and their summary, an official form."""

from __future__ import annotations

from builder import Case, Formula, letters_of, month, num
from shorthand import tot


def cases() -> list[Case]:
    return [t09(), t10(), t11(), t12(), t13()]


def t09() -> Case:
    c = Case(
        "fifteenth-t09",
        "大理市各乡镇2026年上半年反诈入户走访情况表.xlsx",
        "one measure in the title, months across, a quarter's subtotal between",
        unit_type="township",
        district_contains="大理市",
    )
    s = c.sheet("入户")
    base = [
        ["下关街道", 820, 610, 905, 870, 930, 1010],
        ["太和街道", 640, 480, 700, 655, 690, 720],
        ["喜洲镇", 410, 350, 466, 430, 452, 475],
        ["双廊镇", 215, 0, 240, 232, 250, 261],
        ["挖色镇", 180, 142, "", 190, 205, 198],
    ]
    rows = [[r[0], *r[1:4], sum(num(x) for x in r[1:4]), *r[4:7], sum(r[4:7])] for r in base]
    s.put(
        "A1",
        ["大理市各乡镇（街道）2026年上半年反诈入户走访情况表"],
        ["单位：户"],
        ["乡镇（街道）", "1月", "2月", "3月", "一季度小计", "4月", "5月", "6月", "二季度小计"],
        *rows,
        ["全市合计", *[tot(rows, k) for k in range(1, 9)]],
    )
    s.merge("A1:I1", "A2:I2").role("title", "A1").role("meta", "A2").role("header", "A3:I3").role(
        "label", "A4:A8"
    ).role("total", "E4:E9", "I4:I9", "B9:D9", "F9:H9").role("label|total", "A9")
    s.rows("A4:A8", unit=[f"{r[0]}|大理市{r[0]}" for r in rows])
    for letter, n in zip("BCDFGH", range(1, 7), strict=True):
        s.columns(**{letter: dict(measure="households", **month(f"2026-0{n}"))})
    s.facts("B4:D8", "F4:H8")
    return c


def t10() -> Case:
    c = Case(
        "fifteenth-t10",
        "铜山区妇联一季度反诈宣传分类统计.xls",
        "target groups down, measures across; old Excel",
        **month("2026-01..2026-03"),
        unit="铜山区妇联|徐州市铜山区妇联|铜山区妇女联合会",
        unit_type="government",
        district_contains="铜山区",
    )
    s = c.sheet("统计表")
    rows = [
        ["老年人", 8, 620, 700],
        ["妇女", 14, 1150, 1300],
        ["儿童", 5, 410, 380],
        ["务工人员", 3, 190, 260],
        ["个体商户", 2, 75, 150],
        ["残疾人", 1, 32, 32],
    ]
    s.put(
        "A1",
        ["徐州市铜山区妇联2026年第一季度反诈宣传分类统计表"],
        ["宣传对象", "宣传活动（场）", "参与人数（人次）", "发放资料（份）"],
        *rows,
        ["合  计", *[tot(rows, k) for k in (1, 2, 3)]],
        ["填报人：孟××    填报时间：2026年4月2日"],
    )
    s.merge("A1:D1", "A10:D10").role("title", "A1").role("header", "A2:D2").role("label", "A3:A8").role(
        "label|total", "A9"
    ).role("total", "B9:D9").role("note|meta", "A10")
    s.rows("A3:A8", target_group=["elderly", "women", "children", "migrant_workers", "merchants", "disabled"])
    s.columns(
        B={"measure": "sessions", "channel": "unspecified|stall"}, C="people_reached", D="leaflets"
    ).facts("B3:D8")
    return c


def t11() -> Case:
    c = Case(
        "fifteenth-t11",
        "义县公安局2026年4月各所反诈宣传（含汇总）.xlsx",
        "a sheet for each station and a summary sheet first that repeats them",
        **month("2026-04"),
        unit_type="police",
        district_contains="义县",
    )
    names = ["七里河派出所", "刘龙台派出所", "稍户营子派出所"]
    vals = [[960, 40, 3, 1120, 310], [640, 28, 2, 705, 226], [520, 22, 2, 610, 198]]
    items = [
        ("发放宣传单（份）", "leaflets", {}),
        ("张贴海报（张）", "posters", {}),
        ("集中宣传（场）", "sessions", {"channel": "stall|unspecified"}),
        ("受众（人次）", "people_reached", {}),
        ("入户走访（户）", "households", {}),
    ]
    s = c.sheet("汇总")
    s.put(
        "A1",
        ["义县公安局2026年4月反诈宣传汇总表"],
        ["单位", *[i[0] for i in items]],
        *[
            [n, *[Formula(f"={n}!C{r}", x) for r, x in enumerate(v, 4)]]
            for n, v in zip(names, vals, strict=True)
        ],
        [
            "合计",
            *[
                Formula(f"=SUM({letters_of(k + 2)}3:{letters_of(k + 2)}5)", sum(v[k] for v in vals))
                for k in range(5)
            ],
        ],
    )
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label|total", "A3:A6").role(
        "total", "B3:F6"
    )
    for n, v in zip(names, vals, strict=True):
        s = c.sheet(n, unit=f"{n}|义县公安局{n}")
        s.put(
            "A1",
            [f"义县公安局{n}反诈宣传情况表"],
            ["2026年4月"],
            ["序号", "项目", "数量"],
            *[[k, i[0], x] for k, (i, x) in enumerate(zip(items, v, strict=True), 1)],
        )
        s.merge("A1:C1", "A2:C2").role("title", "A1").role("meta|title", "A2").role("header", "A3:C3").role(
            "serial", "A4:A8"
        ).role("label", "B4:B8")
        for r, (i, x) in enumerate(zip(items, v, strict=True), 4):
            s.fact(f"C{r}", i[1], x, **i[2])
    return c


def t12() -> Case:
    c = Case(
        "fifteenth-t12",
        "兰溪市乡镇反诈宣传10月完成及11月安排表.xlsx",
        "done this month beside what is planned for the next, and the rate of the year's task",
        **month("2026-10"),
        unit_type="township",
        district_contains="兰溪市",
    )
    s = c.sheet("10月")
    rows = [
        ["游埠镇", 5, 680, 1200, "92%", 4, 800],
        ["诸葛镇", 4, 510, 950, "88%", 5, 700],
        ["黄店镇", 3, 335, 640, "75%", 6, 900],
        ["香溪镇", 3, 290, 580, "81%", 4, 600],
        ["马涧镇", 2, 210, 400, "66.5%", 6, 850],
    ]
    s.put(
        "A1",
        ["兰溪市乡镇反诈宣传10月完成情况及11月工作安排表"],
        ["（2026年）"],
        ["乡镇", "10月完成情况", "", "", "年度任务完成率", "11月计划", ""],
        ["", "宣讲（场）", "听讲（人次）", "发放折页（份）", "", "宣讲（场）", "发放折页（份）"],
        *rows,
        ["合计", tot(rows, 1), tot(rows, 2), tot(rows, 3), "—", tot(rows, 5), tot(rows, 6)],
    )
    s.merge("A1:G1", "A2:G2", "A3:A4", "B3:D3", "E3:E4", "F3:G3").role("title", "A1").role(
        "meta|title", "A2"
    ).role("header", "A3:B3", "E3:F3", "B4:D4", "F4:G4").role("label", "A5:A9").role("ratio", "E5:E9").role(
        "planned", "F5:G9"
    ).role("label|total", "A10").role("total", "B10:D10").role("total|planned", "F10:G10")
    s.rows("A5:A9", unit=[f"{r[0]}|兰溪市{r[0]}" for r in rows])
    s.columns(
        B={"measure": "sessions", "channel": "lecture"},
        C={"measure": "people_reached", "channel": "unspecified|lecture"},
        D={"measure": "leaflets", "channel": "handout|lecture"},
    ).facts("B5:D9")
    return c


def t13() -> Case:
    c = Case(
        "fifteenth-t13",
        "反诈宣传教育情况（综治7表）_开阳县.xlsx",
        "official form: table number, letter line 甲乙丙12, codes, month and running total, foot",
        **month("2026-09"),
        unit="开阳县打击治理电信网络诈骗犯罪工作领导小组办公室|开阳县反诈办",
        unit_type="government",
        district_contains="开阳县",
    )
    s = c.sheet("综治7表")
    rows = [
        ["一、宣传资料", "", "", "", ""],
        ["\u3000发放宣传单", "份", "01", 18650, 142300],
        ["\u3000张贴海报", "张", "02", 720, 6140],
        ["二、宣传活动", "", "", "", ""],
        ["\u3000集中宣传", "场", "03", 46, 402],
        ["\u3000主题班会", "场", "04", 318, 905],
        ["\u3000受教育人次", "人次", "05", 25400, 201870],
        ["三、线上宣传", "", "", "", ""],
        ["\u3000发送短信", "条", "06", 120000, 860000],
        ["\u3000公众号推文", "篇", "07", 33, 265],
    ]
    s.put(
        "A1",
        ["反诈宣传教育情况"],
        ["", "", "", "表    号：综治7表"],
        ["填报单位：开阳县打击治理电信网络诈骗犯罪工作领导小组办公室", "", "", "制定机关：市委政法委"],
        ["2026年9月", "", "", "有效期至：2027年12月"],
        ["指标名称", "计量单位", "代码", "本月", "1—9月累计"],
        ["甲", "乙", "丙", "1", "2"],
        *rows,
        ["单位负责人：何××", "", "填表人：罗××", "", "报出日期：2026年10月8日"],
    )
    s.merge("A1:E1", "D2:E2", "A3:C3", "D3:E3", "A4:C4", "D4:E4").role("title", "A1").role(
        "meta", "D2", "A3", "D3", "D4"
    ).role("meta|title", "A4").role("header", "A5:E5").role("header|note|serial|meta", "A6:E6").role(
        "label|header|title|note", "A7", "A10", "A14"
    ).role("label", "A8:A9", "A11:A13", "A15:A16").role(
        "label|meta|header|note", "B8:B9", "B11:B13", "B15:B16"
    ).role("serial|label", "C8:C9", "C11:C13", "C15:C16").role(
        "cumulative", "E8:E9", "E11:E13", "E15:E16"
    ).role("note|meta", "A17", "C17", "E17")
    for r, m, k in (
        (8, "leaflets", {}),
        (9, "posters", {}),
        (11, "sessions", {"channel": "stall|unspecified"}),
        (12, "sessions", {"channel": "class_meeting", "target_group": "unspecified|students"}),
        (13, "people_reached", {}),
        (15, "sms", {}),
        (16, "posts", {"channel": "official_account"}),
    ):
        s.fact(f"D{r}", m, s.cells[f"D{r}"], **k)
    return c
