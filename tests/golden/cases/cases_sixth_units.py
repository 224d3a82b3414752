"""Sixth set: a bank turned on its side, villages by group, a task sheet, a federation's record, months and their sum."""

from __future__ import annotations

from builder import Case, month


def cases() -> list[Case]:
    return [turned(), villages(), tasks(), federation(), quarter()]


def turned() -> Case:
    c = Case(
        "sixth-turned",
        "弥渡农商行10月反诈宣传.xlsx",
        "Branches across, measures down, a total column with a slip.",
        **month("2023-10"),
        district_contains="弥渡县",
        unit_type="bank",
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["弥渡农商银行各支行反诈宣传统计表（2023年10月）"],
        ["指标", "弥城支行", "新街支行", "红岩支行", "合计"],
        ["发放宣传折页（份）", 640, 310, 275, 1225],
        ["厅堂宣讲（场）", 8, 5, 4, 17],
        ["电子屏滚动播放（块）", 2, 1, 1, 4],
        ["现场咨询（人次）", 92, 47, 38, 187],
        ["劝阻可疑转账（起）", 3, 0, 1, 4],
        ["挽回损失（万元）", 8.6, "-", 1.25, 9.85],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2").role("header|label", "B2:D2").role(
        "total|header", "E2"
    )
    s.role("label|header", "A3:A8").role("total", "E3:E8")
    for letter in "BCD":
        unit = s.cells[f"{letter}2"]
        s.facts(f"{letter}3", measure="leaflets", unit=unit)
        s.facts(f"{letter}4", measure="sessions", unit=unit, channel="branch|lecture")
        s.facts(f"{letter}5", measure="screens", unit=unit)
        s.facts(f"{letter}6", measure="consultations", unit=unit, channel="unspecified|branch|stall")
        s.facts(f"{letter}7", measure="scams_stopped", unit=unit)
        s.facts(f"{letter}8", measure="loss_prevented", unit=unit, scale=10000)
    s.problem("query", "177 added, 187 stated", "E6", says=(10,))
    return c


def villages() -> Case:
    c = Case(
        "sixth-villages",
        "蓬壶镇11月受众人次.ods",
        "Villages by target group; what is counted stands in the title.",
        **month("2023-11"),
        district_contains="永春县",
        measure="people_reached",
    )
    s = c.sheet("11月")
    s.put(
        "A1",
        ["永春县蓬壶镇2023年11月反诈宣传受众人次统计表"],
        ["村（社区）", "老年人", "学生", "妇女", "商户", "合计"],
        ["美山村", 86, 40, 55, 12, 193],
        ["魁都村", 72, 0, 61, 9, 142],
        ["军兵村", 65, 33, 40, "", 138],
        ["观山村", 48, 21, 37, 5, 121],
        ["合计", 271, 94, 193, 26, 594],
    )
    s.merge("A1:F1").role("title", "A1").role("header", "A2:E2").role("total|header", "F2").role(
        "label", "A3:A6"
    )
    s.role("total|label", "A7").role("total", "F3:F6", "B7:F7")
    s.rows("A3:A6", unit="cell")
    for letter, group in zip("BCDE", ("elderly", "students", "women", "merchants"), strict=True):
        s.columns(**{letter: {"measure": "people_reached", "target_group": group}})
    s.facts("B3:E6").problem("query", "111 added, 121 stated", "F6", says=(10,)).may_flag("F7")
    return c


def tasks() -> Case:
    c = Case(
        "sixth-tasks",
        "内乡县三季度反诈宣传任务完成情况.xlsx",
        "Planned, done and per cent under each task, population beside.",
        **month("2023-07..2023-09"),
        district_contains="内乡县",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["内乡县2023年第三季度反诈宣传任务完成情况表"],
        ["乡镇", "常住人口（人）", "宣传活动（场次）", "", "", "发放宣传资料（份）", "", ""],
        ["", "", "计划", "完成", "完成率", "计划", "完成", "完成率"],
        ["湍东镇", 68450, 12, 13, "108.3%", 6000, 5820, "97%"],
        ["马山口镇", 72310, 12, 9, "75%", 6000, 4100, "68.3%"],
        ["赤眉镇", 54102, 8, 8, "100%", 4000, 4260, "106.5%"],
        ["余关镇", 31980, 6, 5, "83.3%", 3000, 2750, "91.7%"],
        ["合计", 226842, 38, 35, "92.1%", 19000, 16930, "89.1%"],
    )
    s.merge("A1:H1", "A2:A3", "B2:B3", "C2:E2", "F2:H2")
    s.role("title", "A1").role("header", "A2:H3").role("label", "A4:A7").role("base", "B4:B7")
    s.role("planned", "C4:C7", "F4:F7").role("ratio", "E4:E7", "H4:H7").role("total|label", "A8")
    s.role("total|base|planned|ratio", "B8:H8")
    s.rows("A4:A7", unit="cell").columns(D="sessions", G="leaflets").facts("D4:D7", "G4:G7")
    return c


def federation() -> Case:
    c = Case(
        "sixth-federation",
        "妇联反诈宣传活动记录.xlsx",
        "Year, month and day in three columns, given once per block.",
        district_contains="桃江县",
        unit="桃江县妇女联合会",
    )
    s = c.sheet("记录")
    s.put(
        "A1",
        ["巾帼反诈宣传活动记录"],
        ["填报单位：桃江县妇女联合会"],
        ["年份", "月份", "日", "活动名称", "地点", "宣传方式", "参与人次", "宣传单（份）"],
        [2023, 3, 8, "“三八”维权周反诈集市", "桃花江广场", "设摊", 420, 600],
        ["", "", 16, "女企业家防骗沙龙", "县妇女儿童活动中心", "座谈会", 36, 40],
        ["", 5, 11, "反诈花鼓戏进村", "马迹塘镇京华村", "文艺演出", 260, 180],
        ["", "", 19, "留守妇女反诈夜校", "灰山港镇", "讲座", 58, 58],
        ["合计", "", "", "", "", "", 774, 878],
    )
    s.merge("A1:H1", "A2:H2", "A4:A7", "B4:B5", "B6:B7", "A8:F8")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:H3").role("label", "A4:C7", "E4:F7")
    s.role("label|figure", "D4:D7").role("total|label", "A8").role("total", "G8:H8")
    for r, day, ch in (
        (4, "03-08", "stall"),
        (5, "03-16", "training"),
        (6, "05-11", "performance"),
        (7, "05-19", "lecture"),
    ):
        at = {
            "period_start": f"2023-{day}",
            "period_end": f"2023-{day}",
            "activity": [s.cells[f"D{r}"], s.cells[f"E{r}"]],
            "target_group": ["unspecified", "women", "villagers", "merchants"],
        }
        s.fact(f"D{r}", "sessions", 1, channel=ch, **at)
        s.fact(f"G{r}", "people_reached", s.cells[f"G{r}"], channel=ch, **at)
        s.fact(f"H{r}", "leaflets", s.cells[f"H{r}"], channel=f"{ch}|handout", **at)
    return c


def quarter() -> Case:
    c = Case(
        "sixth-quarter",
        "射洪市街道反诈宣传2023年第三季度.xlsx",
        "A sheet a month and a sheet that adds them up.",
        district_contains="射洪市",
        unit_type="township",
    )
    towns, added = ("平安街道", "太和街道", "子昂街道"), [[0, 0, 0] for _ in range(3)]
    numbers = {
        7: ((700, 5, 940), (820, 6, 1130), (460, 3, 615)),
        8: ((655, 4, 870), (790, 7, 1245), (505, 4, 702)),
        9: ((910, 8, 1620), (1015, 9, 1788), (640, 5, 933)),
    }
    head = ["街道", "发放宣传资料（份）", "宣传活动（场）", "受教育群众（人次）"]
    for m, rows in numbers.items():
        s = c.sheet(f"{m}月", **month(f"2023-{m:02}"))
        s.put(
            "A1",
            [f"射洪市各街道{m}月反诈宣传统计表"],
            head,
            *[[t, *r] for t, r in zip(towns, rows, strict=True)],
        )
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").rows(
            "A3:A5", unit="cell"
        )
        s.columns(
            B="leaflets",
            C="sessions",
            D={"measure": "people_reached", "target_group": "unspecified|residents"},
        )
        s.facts("B3:D5")
        added = [[a + b for a, b in zip(x, y, strict=True)] for x, y in zip(added, rows, strict=True)]
    s = c.sheet("第三季度汇总")
    s.put(
        "A1",
        ["射洪市各街道2023年第三季度反诈宣传汇总表"],
        head,
        *[[t, *r] for t, r in zip(towns, added, strict=True)],
    )
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B3:D5")
    return c
