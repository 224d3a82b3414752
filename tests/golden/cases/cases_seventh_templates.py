"""Seventh set: hints under a header, diagonal corners, months side by side, remarks between sections."""

from __future__ import annotations

from builder import ANYCH, SIGN, Case, about, at_least, at_most, between, month


def cases() -> list[Case]:
    return [template_hints(), diagonal(), months_beside(), note_in_the_middle(), text_numbers()]


def template_hints() -> Case:
    # a WPS template: fill-in rules above, a row of type hints under the header, signatures below
    c = Case(
        "seventh-template-hints",
        "反诈宣传情况统计表（模板）-大英县5月.xlsx",
        "rules above the header, hints under it",
        district_contains="大英县",
        **month("2023-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["附件1"],
        ["大英县2023年5月反诈宣传情况统计表"],
        [
            "填表说明：1.请勿改动表头、增减列；2.数字列只填阿拉伯数字；3.每月28日前报县反诈中心，联系电话0825-7888096。"
        ],
        ["序号", "填报单位", "宣传资料（份）", "海报（张）", "集中宣传（场）", "受众人次", "备注"],
        ["自动生成", "填单位全称", "填整数", "填整数", "填整数", "填整数", "选填"],
        [1, "蓬莱派出所", 860, 42, 3, 1210, ""],
        [2, "隆盛派出所", 540, 30, 2, 660, "含赶场日"],
        [3, "回马派出所", 0, 12, 1, 180, ""],
        [4, "玉峰派出所", 320, "", 2, 415, "海报未到货"],
        ["合计", "", 1720, 84, 8, 2465, ""],
        ["单位负责人：刘某某    填表人：陈某    联系电话：0825-7888110    填表日期：2023年5月28日"],
    )
    s.merge("A2:G2", "A3:G3", "A10:B10", "A11:G11")
    s.columns(
        C="leaflets", D="posters", E=dict(measure="sessions", channel="stall|unspecified"), F="people_reached"
    ).rows("B6:B9", unit="cell")
    s.facts("C6:F9")  # 4.8: 0 is a fact, blank none
    s.role("title|note|meta", "A1").role("title", "A2").role(SIGN, "A3", "A11").role("header", "A4:G4").role(
        "note|header|meta|label", "A5:G5"
    )
    s.role("serial", "A6:A9").role("label", "B6:B9").role("note", "G7", "G9").role("total|label", "A10").role(
        "total", "C10:F10"
    )
    return c


def diagonal() -> Case:
    # group x channel with a diagonal header; the measure stands in the title and the unit line
    c = Case(
        "seventh-diagonal",
        "西夏区受众人次分组统计.xlsx",
        "crosstab of groups and channels",
        district_contains="西夏区",
        unit="西夏区|银川市西夏区|银川市公安局西夏区分局|西夏区反诈中心",
        **month("2023-04..2023-06"),
    )
    s = c.sheet("交叉表")
    s.put(
        "A1",
        ["西夏区2023年二季度反诈宣传受众人次统计"],
        ["填报单位：西夏区反诈中心", "", "", "", "", "单位：人次"],
        ["        宣传方式\n宣传对象", "入户走访", "知识讲座", "集中设摊", "短信", "合计"],
        ["老年人", 420, 260, 380, 1200, 2260],
        ["大学生", "—", 930, 410, 5600, 6940],
        ["务工人员", 110, 75, 260, 800, 1245],
        ["商户", 310, "", 140, 450, 900],
        ["合计", 840, 1265, 1190, 8050, 11345],
    )
    s.merge("A1:F1")
    for col, ch in zip("BCDE", ("door_to_door", "lecture", "stall", "sms"), strict=False):
        s.columns(**{col: dict(measure="people_reached", channel=ch)})
    s.rows("A4:A7", target_group=["elderly", "university_students", "migrant_workers", "merchants"])
    s.facts("B4:E7")  # 4.17, 4.8
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:F3").role("label", "A4:A7").role(
        "label|total", "A8"
    ).role("total", "F4:F8", "B8:E8")
    return c


def months_beside() -> Case:
    # months side by side, the quarter's total right of them
    c = Case(
        "seventh-months-beside",
        "二季度各社区反诈宣传（分月）.xlsx",
        "months side by side",
        district_contains="英城街道",
    )
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["英德市英城街道2023年第二季度各社区反诈宣传统计表"],
        ["社区", "4月", "", "", "5月", "", "", "6月", "", "", "二季度合计", "", ""],
        ["", *["宣传单", "讲座", "受众"] * 4],
        ["", *["份", "场", "人次"] * 4],
    )
    data = [
        ("城南社区", [310, 1, 420, 280, 2, 390, 350, 1, 510]),
        ("城北社区", [120, 0, 160, 200, 1, 240, 180, 1, 260]),
        ("浈阳社区", [90, 1, 115, 110, 1, 135, 60, 2, 150]),
    ]
    for r, (n, v) in enumerate(data, 5):
        s.put(f"A{r}", [n, *v, v[0] + v[3] + v[6], v[1] + v[4] + v[7], v[2] + v[5] + v[8]])
    s.put(
        "A8",
        [
            "合计",
            *[sum(v[k] for _, v in data) for k in range(9)],
            *[sum(v[k] + v[k + 3] + v[k + 6] for _, v in data) for k in range(3)],
        ],
    )
    s.merge("A1:M1", "A2:A4", "B2:D2", "E2:G2", "H2:J2", "K2:M2").rows("A5:A7", unit="cell")
    for col, m, ch in zip(
        "BCDEFGHIJ",
        ["leaflets", "sessions", "people_reached"] * 3,
        ["handout", "lecture", ANYCH] * 3,
        strict=False,
    ):
        s.columns(**{col: dict(measure=m, channel=ch)})
    s.facts("B5:D7", **month("2023-04")).facts("E5:G7", **month("2023-05")).facts(
        "H5:J7", **month("2023-06")
    )  # 4.10
    s.role("title", "A1").role("header", "A2:M4").role("label", "A5:A7").role("total", "K5:M8", "B8:J8").role(
        "total|label", "A8"
    )  # 4.1
    return c


def note_in_the_middle() -> Case:
    # sections by trade with a remark in the middle of the table
    c = Case(
        "seventh-note-in-the-middle",
        "大英县成员单位三季度反诈宣传.xlsx",
        "note in the middle",
        district_contains="大英县",
        **month("2023-07..2023-09"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["大英县成员单位2023年三季度反诈宣传统计"],
        ["单位", "宣传折页（份）", "LED屏（块）", "讲座（场）", "受众（人次）"],
        ["一、金融单位"],
        ["工行大英支行", 420, 3, 2, 130],
        ["大英农商行", 1260, 11, 5, 640],
        ["小计", 1680, 14, 7, 770],
        ["说明：邮储银行三季度网点改造停业，由县支行统一补报，此处不列。"],
        ["二、教育单位"],
        ["大英中学", 2100, 2, 6, 2450],
        ["县职业技术学校", 800, 1, 3, 1120],
        ["小计", 2900, 3, 9, 3570],
        ["总计", 4580, 17, 16, 4340],
    )
    s.merge("A1:E1", "A3:E3", "A7:E7", "A8:E8").columns(
        B="leaflets", C="screens", D=dict(measure="sessions", channel="lecture"), E="people_reached"
    )
    s.rows("A4:A5", unit="cell", unit_type=["bank"] * 2).rows(
        "A9:A10", unit="cell", unit_type=["school"] * 2
    ).facts("B4:E5", "B9:E10")
    s.role("title", "A1").role("header", "A2:E2").role("label|header|title", "A3", "A8").role(
        "note", "A7"
    ).role("label", "A4:A5", "A9:A10").role("total|label", "A6", "A11", "A12").role(
        "total", "B6:E6", "B11:E12"
    )
    return c


def text_numbers() -> Case:
    # texts of all kinds, a column of rates that mixes 85% and 0.9 and 九成
    c = Case(
        "seventh-text-numbers",
        "英德市反诈宣传统计（手工填）.xlsx",
        "numbers as text",
        district_contains="英德市",
        **month("2023-10"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["英德市各镇2023年10月反诈宣传统计表"],
        ["镇街", "宣传单（份）", "宣传活动（场次）", "受众（人次）", "知晓率"],
        ["望埠镇", "１，２５０份", "三场", "近2千人次", "85%"],
        ["横石塘镇", "约800", "5～6场", "1.3万余人次", 0.9],
        ["沙口镇", "600份左右", "十余场", "逾3000人", "九成以上"],
        ["大湾镇", "1 200", "8场次", "2万多", "≥90%"],
        ["浛洸镇", "不足500份", "2", "三千五百人", "—"],
        ["黄花镇", "未统计", "无", "/", "/"],
    )
    s.merge("A1:E1").columns(B="leaflets", C="sessions", D="people_reached").rows(
        "A3:A8", unit="cell", district_contains="cell"
    )
    s.facts(
        "B3:D7",
        read=dict(
            B3=1250,
            C3=3,
            D3=at_most(2000, 1000),
            B4=about(800),
            C4=between(5, 6),
            D4=at_least(13000, 13999),
            B5=about(600),
            C5=at_least(10, 19),
            D5=at_least(3000),
            B6=1200,
            C6=8,
            D6=at_least(20000, 29999),
            B7={"value": 500, "low": 400, "high": 500, "qualifier": ["at_most"]},
            C7=2,
            D7=3500,
        ),
    )  # 4.9
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A8").role("ratio", "E3:E6")
    s.problem("query", "未统计 is no figure", "B8")  # 4.8
    s.may_flag("B7")
    for f in c.expected:  # 4.9 has no line for 不足: its lower end is not judged
        if f["cell"] == "B7":
            f.pop("low")
    return c
