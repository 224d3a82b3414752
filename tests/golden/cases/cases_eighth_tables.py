"""Eighth set: levels told apart by blanks, lines in a cell, shared figures, two languages, errors, records."""

from __future__ import annotations

from datetime import date

from builder import SIGN, Case, Formula, Styled, days, month


def cases() -> list[Case]:
    return [
        indented_levels(),
        months_as_dates(),
        lines_in_a_cell(),
        shared_figure(),
        ages(),
        errors(),
        record_form(),
        plan_column_word(),
    ]


def indented_levels() -> Case:
    c = Case(
        "eighth-indented-levels",
        "武鸣区反诈宣传三级汇总.xlsx",
        "towns and their villages in one column, told apart by blanks",
        district_contains="武鸣区",
        **month("2024-06"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["南宁市武鸣区2024年6月反诈宣传情况"],
        ["单位", "宣传资料（份）", "宣讲（场）", "受教育（人次）"],
        ["全区合计", 2010, 17, 2260],
        ["太平镇小计", 1080, 10, 1290],
        ["    庆乐村", 420, 4, 510],
        ["    林渌村", 660, 6, 780],
        ["双桥镇小计", 930, 7, 970],
        ["    平福村", 510, 4, 560],
        ["    苏宫村", 420, 3, 410],
    )
    s.merge("A1:D1").columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    for r, n in ((5, "庆乐村"), (6, "林渌村"), (8, "平福村"), (9, "苏宫村")):
        s.facts(f"B{r}:D{r}", unit=n)
    s.role("title", "A1").role("header", "A2:D2").role("total|label", "A3:A4", "A7").role(
        "total", "B3:D4", "B7:D7"
    ).role("label", "A5:A6", "A8:A9")
    return c


def months_as_dates() -> Case:
    c = Case(
        "eighth-months-as-dates",
        "海勃湾区反诈讲座场次.xlsx",
        "months as dates in the header, measure in the title",
        district_contains="海勃湾区",
        unit="乌海市海勃湾区|海勃湾区",
    )
    s = c.sheet("讲座")

    def m(k):
        return Styled(date(2024, k, 1), 'yyyy"年"m"月"')

    s.put(
        "A1",
        ["乌海市海勃湾区2024年上半年街道反诈讲座场次统计表"],
        ["街道", *[m(k) for k in range(1, 7)], "合计"],
        ["新华街道", 1, 0, 3, 2, 2, 4, 12],
        ["凤凰岭街道", 0, 1, 2, 2, 1, 3, 9],
        ["合计", 1, 1, 5, 4, 3, 7, 21],
    )
    s.merge("A1:H1").rows("A3:A4", unit="cell")
    for col, k in zip("BCDEFG", range(1, 7), strict=False):
        s.facts(f"{col}3:{col}4", measure="sessions", channel="lecture", **month(f"2024-{k:02d}"))
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A4").role("total", "H3:H5", "B5:G5")
    return c


def lines_in_a_cell() -> Case:
    c = Case(
        "eighth-lines-in-a-cell",
        "东胜区各单位反诈情况收集.xlsx",
        "several lines of label and figure in one cell",
        district_contains="东胜区",
        **month("2024-07"),
    )
    s = c.sheet("收集")
    s.put(
        "A1",
        ["鄂尔多斯市东胜区2024年7月反诈宣传情况收集表"],
        ["单位", "工作开展情况"],
        ["天骄街道", "宣传单：300份\n海报：20张\n讲座：2场"],
        ["富兴街道", "宣传单：180份\n入户：96户"],
        ["区司法局", "本月无"],
    )
    s.merge("A1:B1")
    for r, u, fs in (
        (
            3,
            "天骄街道",
            [("leaflets", 300, "handout"), ("posters", 20, "posting"), ("sessions", 2, "lecture")],
        ),
        (4, "富兴街道", [("leaflets", 180, "handout"), ("households", 96, "door_to_door")]),
    ):
        for mm, v, ch in fs:
            s.fact(f"B{r}", mm, v, channel=ch, unit=[u])
    s.role("title", "A1").role("header", "A2:B2").role("label", "A3:A5").role("note", "B5")
    return c


def shared_figure() -> Case:
    c = Case(
        "eighth-shared-figure",
        "两镇联合宣传统计.xlsx",
        "a figure merged over two units counts once",
        district_contains="平邑县",
        **month("2024-09"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["平政法〔2024〕12号附件2"],
        ["平邑县2024年9月反诈宣传统计表"],
        ["乡镇", "宣传单（份）", "文艺演出（场）", "观众（人次）"],
        ["柏林镇", 600, 2, 1500],
        ["卞桥镇", 450],
        ["地方镇", 380, 1, 420],
        ["合计", 1430, 3, 1920],
    )
    s.merge("A2:D2", "C4:C5", "D4:D5").columns(
        B="leaflets",
        C=dict(measure="sessions", channel="performance"),
        D=dict(measure="people_reached", channel="performance|unspecified"),
    )
    s.facts("B4", unit="柏林镇").facts("B5", unit="卞桥镇").facts("B6:D6", unit="地方镇").facts(
        "C4:D4", unit=["柏林镇", "卞桥镇"]
    )  # 4.5
    s.role("title|note|meta", "A1").role("title", "A2").role("header", "A3:D3").role("label", "A4:A6").role(
        "total", "B7:D7"
    ).may_flag("C4:D5")
    return c


def ages() -> Case:
    c = Case(
        "eighth-ages",
        "天衢街道受众年龄结构.ods",
        "of which by age and place",
        district_contains="德城区|德州市",
        **month("2024-02"),
    )
    s = c.sheet("年龄")
    s.put(
        "A1",
        ["德州市德城区天衢街道2024年2月反诈宣传受众结构"],
        ["社区", "受众总人次", "其中：老年人", "其中：学生", "占比（老年）"],
        ["天衢社区", 620, 280, 150, "45.2%"],
        ["长庄社区", 410, 300, 110, "73.2%"],
        ["岔河社区", 300, 210, 120, "70%"],
    )
    s.merge("A1:E1").rows("A3:A5", unit="cell").fact("B3", "people_reached", 190).facts(
        "C3:C5", measure="people_reached", target_group="elderly"
    ).facts("D3:D5", measure="people_reached", target_group="students")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("ratio", "E3:E5")
    s.problem("query", "the parts of B5 (330) are above the whole (300)", "B5", says=(330, 30))  # 4.3
    return c


def errors() -> Case:
    c = Case(
        "eighth-errors",
        "大祥区反诈宣传（含错）.xlsx",
        "an Excel error, a date in a count, text behind",
        district_contains="大祥区",
        **month("2024-04"),
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["邵阳市大祥区2024年4月反诈宣传统计"],
        ["乡镇街道", "宣传单（份）", "讲座（场）", "受众（人次）", "人均资料"],
        ["百春园街道", "420份", 2, 510, Formula("=B3/D3", "#VALUE!")],
        ["城北路街道", 260, date(2024, 5, 3), 300, 0.87],
        ["罗市镇", 310, 1, "见附表", 0.9],
        ["檀江街道", "2OO", 3, 280, 0.7],
    )
    s.merge("A1:E1").columns(
        B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached"
    ).rows("A3:A6", unit="cell")
    s.fact("B3", "leaflets", 420).fact("C3", "sessions", 2).fact("D3", "people_reached", 510).fact(
        "B4", "leaflets", 260
    ).fact("D4", "people_reached", 300).fact("B5", "leaflets", 310).fact("C5", "sessions", 1).fact(
        "C6", "sessions", 3
    ).fact("D6", "people_reached", 280)
    s.problem("query", "a date where a count should be", "C4").problem(
        "query", "见附表 is no figure", "D5"
    ).problem("query", "letters O for zeros", "B6")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").may_flag("E3")
    return c


def record_form() -> Case:
    c = Case(
        "eighth-record-form",
        "反诈宣传活动记录表.docx",
        "a record of one activity in a document",
        unit="绥中县城郊乡中心小学|城郊乡中心小学",
        district_contains="绥中县",
        **days("2024-04-11"),
    )
    c.paragraph("绥中县城郊乡中心小学反诈宣传活动记录表", "title")
    t = c.table(
        [
            ["活动主题", "反诈小卫士", "活动时间", "2024年4月11日下午"],
            ["活动地点", "学校操场", "参加人数", "师生386人"],
            ["宣传形式", "国旗下讲话、展板", "发放资料", "400份"],
            [
                "活动内容",
                "活动中，民警介绍了网络游戏、刷单等4类常见骗局，2名学生上台分享家人险些被骗5000元的经历。",
                "",
                "",
            ],
            ["记录人", "孟某", "审核人", "白某"],
        ]
    )
    t.merge("B4:D4")
    d = dict(
        target_group="unspecified|students|teachers|children", channel="unspecified|lecture|board|handout"
    )
    t.fact("B1", "sessions", 1, **d).fact("D2", "people_reached", 386, **d).fact("D3", "leaflets", 400, **d)
    t.role("note|figure|label", "B4").role(SIGN, "A5:D5")
    c.flaggable += [["text", f"T1!{x}"] for x in ("B3", "D2")]
    return c


def plan_column_word() -> Case:
    c = Case(
        "eighth-plan-column-word",
        "清河县反诈目标人群宣传.xlsx",
        "目标人群 is a group, no plan",
        district_contains="清河县",
        unit="清河县反诈中心",
        **month("2024-12"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["清河县反诈中心2024年12月重点人群宣传统计"],
        ["目标人群", "宣传方式", "任务编号", "场次", "覆盖人次", "是否完成"],
        ["老年人", "讲座", "R-01", 6, 410, "是"],
        ["财会人员", "培训", "R-02", 3, 156, "是"],
        ["快递外卖骑手", "班前会", "R-03", 8, 240, "否"],
    )
    s.merge("A1:F1")
    for r, g, ch, a, b in (
        (3, "elderly", "lecture", 6, 410),
        (4, "finance_staff", "training", 3, 156),
        (5, "transport_workers", "training|unspecified|lecture", 8, 240),
    ):
        s.fact(f"D{r}", "sessions", a, target_group=g, channel=ch).fact(
            f"E{r}", "people_reached", b, target_group=g, channel=ch
        )
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:B5").role(
        "serial|label", "C3:C5"
    ).may_flag("F5", "D5:E5")
    return c
