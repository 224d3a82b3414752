"""Seventh set: parts in a cell, scales, a document with a table, cancelled days, cards, cases."""

from __future__ import annotations

from builder import Case, about, at_least, days, month, other_field


def cases() -> list[Case]:
    return [fraud_cases(), of_which_in_cell(), two_scales(), docx_table(), ditto(), cards_below()]


def fraud_cases() -> Case:
    # cases by kind of fraud, no campaign
    return other_field(
        "seventh-cases",
        "电信网络诈骗案件统计表（5月）.xlsx",
        "案件",
        [
            ["龙陵县2023年5月电信网络诈骗案件统计表"],
            ["案件类型", "立案（起）", "破案（起）", "受害人数（人）", "损失金额（万元）", "同比"],
            ["刷单返利", 6, 2, 6, 22.4, "+20%"],
            ["虚假投资理财", 2, 0, 2, 61.5, "-33%"],
            ["冒充客服", 4, 1, 4, 7.2, "0%"],
            ["合计", 12, 3, 12, 91.1, "+9%"],
        ],
        ["A1:F1"],
        "A2:F2",
        "cases by kind",
    )


def of_which_in_cell() -> Case:
    # cells with of-which inside, additions and remarks in the number cell
    c = Case(
        "seventh-of-which-in-cell",
        "韩城市各镇反诈宣传（手填）.xlsx",
        "of which inside the cell",
        district_contains="韩城市",
        **month("2023-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["韩城市各镇2023年4月反诈宣传统计"],
        ["镇", "宣传活动（场）", "宣传资料（份）", "受众（人次）"],
        ["龙门镇", "12（其中讲座4场）", "1500余", "2600"],
        ["桑树坪镇", 6, "860份（含折页300份）", 1210],
        ["芝川镇", 5, 700, "920人次，其中老年人310人次"],
    )
    s.merge("A1:D1").rows("A3:A5", unit="cell", district_contains="cell")
    s.fact("B3", "sessions", 8).fact("B3", "sessions", 4, channel="lecture").fact(
        "C3", "leaflets", at_least(1500, 1599)
    ).fact("D3", "people_reached", 2600)  # 4.3
    s.fact("B4", "sessions", 6).fact("D4", "people_reached", 1210).fact(
        "C4", "leaflets", 560, either=True
    ).fact("C4", "leaflets", 300, either=True).fact("C4", "leaflets", 860, either=True)
    s.fact("B5", "sessions", 5).fact("C5", "leaflets", 700).fact("D5", "people_reached", 610).fact(
        "D5", "people_reached", 310, target_group="elderly"
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").may_flag("C4")
    return c


def two_scales() -> Case:
    # channels as rows, companies as sections: 'of which' with an indented list and a header of two scales
    c = Case(
        "seventh-two-scales",
        "移动公司反诈短信宣传统计.xlsx",
        "scales per column",
        district_contains="福州市",
        unit="福州移动公司|中国移动福州分公司|鼓楼区|台江区|闽清县",
        **month("2023-09"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["中国移动福州分公司2023年9月反诈宣传统计"],
        ["县区", "公益短信（万条）", "营业厅LED（块）", "外呼提醒（千人次）", "营业厅宣传折页（百份）"],
        ["鼓楼区", 86.5, 12, 3.2, 15],
        ["台江区", 60, 9, 2.05, 8],
        ["闽清县", 21.3, 7, 0.4, 6.5],
        ["合计", 167.8, 28, 5.65, 29.5],
    )
    s.merge("A1:E1").rows("A3:A5", district_contains="cell")
    s.facts("B3:B5", measure="sms", scale=10000).facts(
        "C3:C5", measure="screens", channel="screen|branch"
    ).facts("D3:D5", measure="people_reached", scale=1000, channel="phone").facts(
        "E3:E5", measure="leaflets", scale=100, channel="handout|branch"
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "B6:E6")
    return c


def docx_table() -> Case:
    # docx: heading, a table, what the table lacks told under it
    c = Case(
        "seventh-docx-table",
        "九龙镇反诈宣传工作小结.docx",
        "a document with a table",
        unit="九龙镇|英德市九龙镇人民政府",
        district_contains="九龙镇|英德市",
        **month("2023-08"),
    )
    c.paragraph("英德市九龙镇人民政府2023年8月反诈宣传工作小结", "title")
    c.paragraph("8月，我镇组织各村（社区）开展反诈宣传，具体情况如下表：")
    t = c.table(
        [
            ["村（社区）", "宣传单（份）", "入户（户）", "宣讲（场）"],
            ["新田村", "300", "86", "1"],
            ["金鸡村", "260", "约70", "1"],
            ["圩镇社区", "800余", "150", "3"],
            ["合计", "1360余", "306", "5"],
        ]
    )
    t.columns(B="leaflets", C="households", D=dict(measure="sessions", channel="lecture")).rows(
        "A2:A4", unit="cell"
    )
    t.facts(
        "B2:D4",
        read=dict(B2=300, C2=86, D2=1, B3=260, C3=about(70), D3=1, B4=at_least(800, 899), C4=150, D4=3),
    )
    t.role("header", "A1:D1").role("label", "A2:A4").role("total", "B5:D5")
    p = c.paragraph(
        "此外，镇宣传车巡回宣传15台次，村村响播放反诈音频90次。下一步计划9月开展“开学第一课”讲座6场。"
    )
    c.say(p, "vehicles", 15, channel="vehicle|broadcast")
    c.say(p, "broadcasts", 90, channel="broadcast|vehicle")  # 4.16: planned is none
    c.paragraph("英德市九龙镇人民政府")
    c.paragraph("2023年8月31日")
    c.flaggable.append(["text", "T1!B5"])
    return c


def ditto() -> Case:
    # 同上 and 〃, a day range across months, a cancelled session inside its name
    c = Case(
        "seventh-ditto",
        "新城小学反诈活动记录.xlsx",
        "ditto marks",
        unit="新城小学|韩城市新城小学",
        district_contains="韩城市",
    )
    s = c.sheet("记录")
    s.put(
        "A1",
        ["韩城市新城小学2023年反诈活动记录表"],
        ["时间", "活动内容", "形式", "对象", "人数"],
        ["3.27", "国旗下反诈讲话", "讲座", "学生", 860],
        ["〃", "反诈手抄报评比", "同上", "〃", 320],
        ["4.28—5.5", "反诈致家长一封信", "发放资料", "家长", 850],
        ["5.22（因雨取消）", "反诈户外展演", "演出", "学生", 0],
    )
    s.merge("A1:E1")
    s.fact("B3", "sessions", 1, channel="lecture", target_group="students", **days("2023-03-27")).fact(
        "E3", "people_reached", 860, channel="lecture", target_group="students", **days("2023-03-27")
    )
    s.fact("B4", "sessions", 1, channel="lecture", target_group="students", **days("2023-03-27")).fact(
        "E4", "people_reached", 320, channel="lecture", target_group="students", **days("2023-03-27")
    )
    s.fact(
        "B5", "sessions", 1, channel="handout", target_group="parents", **days("2023-04-28", "2023-05-05")
    ).fact(
        "E5",
        "people_reached",
        850,
        channel="handout",
        target_group="parents",
        **days("2023-04-28", "2023-05-05"),
    )
    s.fact("E6", "people_reached", 0, optional=True)
    s.role("title", "A1").role("header", "A2:E2").role("label|figure", "A3:D5").may_flag("A6:E6")
    return c


def cards_below() -> Case:
    # a blanket unit line between blocks of one sheet: three cards under each other, each its own unit and week
    c = Case("seventh-cards-below", "各所周卡片.xlsx", "cards under each other", district_contains="龙陵县")
    s = c.sheet("卡片")
    for k, (u, a, b, v) in enumerate(
        (
            ("平达派出所", "5月8日", "5月14日", [160, 5, 220]),
            ("象达派出所", "5月8日", "5月14日", [210, 8, 300]),
            ("平达派出所", "5月15日", "5月21日", [130, 3, 185]),
        )
    ):
        r = 1 + 6 * k
        s.put(
            f"A{r}",
            ["龙陵县反诈宣传周卡片"],
            ["单位", u, "日期", f"2023年{a}至{b}"],
            ["宣传单（份）", v[0], "海报（张）", v[1]],
            ["受众（人次）", v[2], "存在问题", "无"],
        ).merge(f"A{r}:D{r}")
        p = days("2023-05-08", "2023-05-14") if k < 2 else days("2023-05-15", "2023-05-21")
        s.fact(f"B{r + 2}", "leaflets", v[0], unit=u, **p).fact(
            f"D{r + 2}", "posters", v[1], unit=u, **p
        ).fact(f"B{r + 3}", "people_reached", v[2], unit=u, **p)
        s.role("title|header", f"A{r}").role("meta|label|header", f"A{r + 1}:D{r + 1}").role(
            "label|header", f"A{r + 2}", f"C{r + 2}", f"A{r + 3}"
        )
    return c
