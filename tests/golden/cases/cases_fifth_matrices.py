"""Matrices without a usual axis: months, weeks, groups, channels and units crossed; long lists; two-panel cards."""

from __future__ import annotations

from typing import Any

from builder import Case, Styled, about, at_least, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        groups_by_channels(),
        kinds_of_activity(),
        months_as_columns(),
        months_above_measures(),
        units_above_measures(),
        long_list(),
        two_panels(),
        statistical_form(),
        row_of_units(),
    ]


def groups_by_channels() -> Case:
    c = Case("u01-groups-by-channels", "凤凰街道各类人群宣传场次.xlsx",
             "Rows are target groups, columns are channels, the cells are sessions; a share below the total.",
             **month("2023-10"), unit="凤凰街道", district_contains="钟山区", measure="sessions")  # fmt: skip
    s = c.sheet("场次")
    share = lambda x: Styled(x, "0.0%")  # noqa: E731
    s.put(
        "A1",
        ["六盘水市钟山区凤凰街道2023年10月反诈宣传场次分布表"],
        ["填报单位：凤凰街道办事处", "", "", "", "", "单位：场"],
        ["宣传对象", "讲座", "入户", "设摊", "文艺演出", "合计"],
        ["老年人", 4, 9, 2, 1, 16],
        ["学生", 6, 0, 1, "", 7],
        ["务工人员", 2, 3, 4, "", 9],
        ["商户", 1, 12, 3, "", 16],
        ["合计", 13, 24, 10, 1, 48],
        ["占比", share(0.271), share(0.5), share(0.208), share(0.021), share(1)],
    ).merge("A1:F1")
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:F3").role("label", "A4:A7")
    s.role("total", "F4:F8", "B8:E8").role("ratio", "B9:E9").role("ratio|total", "F9")
    s.rows("A4:A7", target_group=["elderly", "students", "migrant_workers", "merchants"])
    for letter, channel in zip("BCDE", ("lecture", "door_to_door", "stall", "performance"), strict=True):
        s.columns(**{letter: dict(channel=channel)})
    s.facts("B4:E7")
    return c


def kinds_of_activity() -> Case:
    c = Case("u02-kinds", "东华镇中心小学反诈宣传方式汇总.xls",
             "Rows are kinds of activity, which say how; columns are sessions, people and leaflets; a wrong total.",
             **month("2023-11"), unit="东华镇中心小学", district_contains="英德市", unit_type="school")  # fmt: skip
    s = c.sheet("11月")
    s.put(
        "A1",
        ["英德市东华镇中心小学2023年11月反诈宣传情况"],
        ["宣传形式", "场次", "参加人次", "发放资料（份）"],
        ["主题班会", 24, 1080, 1100],
        ["专题讲座", 2, 640, 650],
        ["家长会", 6, 310, 320],
        ["校园广播", 8, "", ""],
        ["合计", 40, 2040, 2070],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("total", "B7:D7")
    for r, channel in ((3, "class_meeting"), (4, "lecture")):
        s.fact(f"B{r}", "sessions", s.cells[f"B{r}"], channel=channel)
        s.fact(f"C{r}", "people_reached", s.cells[f"C{r}"], channel=channel)
        s.fact(f"D{r}", "leaflets", s.cells[f"D{r}"], channel=f"{channel}|handout")
    meeting = dict(channel="training|lecture|unspecified", target_group="parents|unspecified")
    s.fact("B5", "sessions", 6, **meeting).fact("C5", "people_reached", 310, **meeting)
    s.fact(
        "D5",
        "leaflets",
        320,
        channel="handout|training|lecture|unspecified",
        target_group="parents|unspecified",
    )
    s.fact("B6", "sessions", 8, channel="broadcast", measures=["broadcasts"])
    s.problem("query", "2040 stands, the rows make 2030", "C7", says=("10", "2030"))
    return c


def months_as_columns() -> Case:
    c = Case("u03-months-as-columns", "黄土坡街道反诈宣传月度统计.xlsx",
             "Measures are rows, the months of a half-year are columns, the year stands in the title; a total is wrong.",
             unit="黄土坡街道", district_contains="钟山区", unit_type="township")  # fmt: skip
    s = c.sheet("月度")
    s.put(
        "A1",
        ["六盘水市钟山区黄土坡街道2023年下半年反诈宣传月度统计表"],
        ["指标", "7月", "8月", "9月", "10月", "11月", "12月", "合计"],
        ["发放宣传单（份）", 820, 760, 1150, 940, 1010, 1300, 5980],
        ["张贴海报（张）", 40, 35, 60, 42, 50, 55, 282],
        ["反诈讲座（场）", 2, 1, 4, 3, 3, 4, 17],
        ["受众（人次）", 610, 455, 1240, 790, 880, 1160, 5035],
        ["LED屏（块）", 6, 6, "", 8, "—", 8, ""],
    ).merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A7").role("total", "H3:H6")
    for letter, number in zip("BCDEFG", range(7, 13), strict=True):
        s.columns(**{letter: month(f"2023-{number:02d}")})
    s.rows("A3:A7", measure=["leaflets", "posters", "sessions", "people_reached", "screens"],
           channel=[None, None, "lecture", "unspecified", None])  # fmt: skip
    s.facts("B3:G7")
    s.problem("query", "5035 stands, the months make 5135", "H6", says=("100", "5135"))
    return c


def months_above_measures() -> Case:
    c = Case("u04-months-above", "雷州市各银行四季度反诈宣传.xlsx",
             "Months above measures in a header of two rows, then the quarter's total of each measure.",
             district_contains="雷州市", unit_type="bank")  # fmt: skip
    s = c.sheet("四季度")
    pair = ["宣传活动（场）", "发放折页（份）"]
    s.put(
        "A1",
        ["雷州市银行机构2023年第四季度反诈宣传统计表"],
        ["银行名称", "10月", "", "11月", "", "12月", "", "四季度合计", ""],
        ["", *pair * 4],
        ["工商银行雷州支行", 4, 420, 5, 510, 3, 300, 12, 1230],
        ["农业银行雷州支行", 6, 600, 4, 380, 5, 520, 15, 1500],
        ["雷州农商银行", 9, 1100, 8, 960, 11, 1240, 28, 3300],
        ["合计", 19, 2120, 17, 1850, 19, 2060, 55, 6030],
    ).merge("A1:I1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2")
    s.role("title", "A1").role("header", "A2:I3").role("label", "A4:A6").role("total", "H4:I7", "B7:G7")
    s.rows("A4:A6", unit="cell")
    for letters, number in (("BC", 10), ("DE", 11), ("FG", 12)):
        s.columns(**{letters[0]: dict(measure="sessions", channel="unspecified", **month(f"2023-{number}")),
                     letters[1]: dict(measure="leaflets", **month(f"2023-{number}"))})  # fmt: skip
    s.facts("B4:G6")
    return c


def units_above_measures() -> Case:
    c = Case("u05-units-above", "各所9月逐周反诈宣传.ods",
             "Weeks are rows as spans of days, stations stand above their measures; a total of each week.",
             district_contains="雷州市", unit_type="police")  # fmt: skip
    s = c.sheet("逐周")
    pair = ["宣传单（份）", "受众（人次）"]
    s.put(
        "A1",
        ["雷州市公安局各所2023年9月反诈宣传逐周统计"],
        ["时间", "西湖派出所", "", "附城派出所", "", "合计", ""],
        ["", *pair * 3],
        ["9月4日-9月10日", 310, 402, 180, 235, 490, 637],
        ["9月11日-9月17日", 275, 350, 160, 190, 435, 540],
        ["9月18日-9月24日", 340, 455, 210, "近300", 550, ""],
        ["合计", 925, 1207, 550, "", 1475, ""],
    ).merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1").role("header", "A2:G3").role("label", "A4:A6").role("total", "F4:G6", "B7:D7", "F7")
    for letters, name in (("BC", "西湖派出所"), ("DE", "附城派出所")):
        s.columns(**{letters[0]: dict(measure="leaflets", unit=name),
                     letters[1]: dict(measure="people_reached", unit=name)})  # fmt: skip
    for r, first in ((4, 4), (5, 11), (6, 18)):
        s.by_row[r] = dict(days(f"2023-09-{first:02d}", f"2023-09-{first + 6:02d}"))
    s.facts("B4:E6", read={"E6": {"value": 300, "low": 200, "high": 300, "qualifier": "at_most"}})
    return c


def long_list() -> Case:
    c = Case("u06-long-list", "象州县乡镇反诈宣传明细.csv",
             "One figure a row: the township once for its block, then measure, figure and unit of measure.",
             **month("2023-05"), district_contains="象州县", unit_type="township")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["象州县各乡镇2023年5月反诈宣传明细"],
        ["乡镇", "指标", "数量", "计量单位", "备注"],
        ["象州镇", "宣传单", "2,400", "份"],
        ["", "海报", 130, "张"],
        ["", "宣讲", 6, "场"],
        ["", "受教育群众", "1.5万", "人次", "含广播听众"],
        ["石龙镇", "宣传单", "1,150", "份"],
        ["", "海报", "80余", "张"],
        ["", "入户", 320, "户"],
        ["运江镇", "宣传单", 900, "份"],
        ["", "短信", 2.6, "万条"],
        ["", "宣讲", "两三场", "场"],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A7", "A10", "B3:B12").role(
        "note", "E6"
    )
    for r in range(3, 13):
        s.by_row[r] = {"unit": "象州镇" if r < 7 else "石龙镇" if r < 10 else "运江镇"}
    lecture = "lecture"
    s.fact("C3", "leaflets", 2400).fact("C4", "posters", 130).fact("C5", "sessions", 6, channel=lecture)
    s.fact("C6", "people_reached", 15000, target_group=RESIDENTS)
    s.fact("C7", "leaflets", 1150).fact("C8", "posters", at_least(80, 89)).fact("C9", "households", 320)
    s.fact("C10", "leaflets", 900).fact("C11", "sms", 26000)
    s.fact("C12", "sessions", {"value": 2, "low": 2, "high": 3, "qualifier": "range"}, channel=lecture)
    return c


def two_panels() -> Case:
    c = Case("u07-two-panels", "运江派出所反诈宣传日报.xlsx",
             "A card of two panels with serial numbers, marks at the labels and a merged category on the right.",
             **days("2023-12-20"), unit="运江派出所", district_contains="象州县", unit_type="police")  # fmt: skip
    s = c.sheet("日报")
    s.put(
        "A1",
        ["反诈宣传工作日报表"],
        ["填报单位：象州县公安局运江派出所", "", "", "统计日期：2023年12月20日"],
        ["序号", "项目", "数量", "序号", "项目", "", "数量"],
        [1, "出动警力（人次）", 14, 5, "线上宣传", "微信群推送（条）※", 9],
        [2, "发放宣传单（份）※", 230, 6, "", "发送短信（条）", 1500],
        [3, "张贴海报（张）", 12, 7, "", "短视频（部）", 0],
        [4, "入户走访（户）", 36, 8, "", "公众号推文（篇）", 1],
        ["注：带※的项目为当日重点任务。"],
    ).merge("A1:G1", "E3:F3", "E4:E7", "A8:G8")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:G3").role("serial", "A4:A7", "D4:D7")
    s.role("label", "B4:B7", "F4:F7").role("label|header", "E4").role("note", "A8")
    s.fact("C4", "staff", 14).fact("C5", "leaflets", 230).fact("C6", "posters", 12).fact(
        "C7", "households", 36
    )
    s.fact("G4", "posts", 9, channel="group_chat").fact("G5", "sms", 1500)
    s.fact("G6", "videos", 0).fact("G7", "posts", 1, channel="official_account")
    return c


def statistical_form() -> Case:
    c = Case("u08-statistical-form", "反诈宣传情况表（年报）.xls",
             "A form with number, authority and validity, a column of codes and the line 甲 乙 丙 1 below the header.",
             unit="象州县公安局", district_contains="象州县", period_start="2023-01-01",
             period_end="2023-12-31", unit_type="police")  # fmt: skip
    s = c.sheet("年报")
    s.put(
        "A1",
        ["防范电信网络诈骗宣传情况"],
        ["", "", "表号：反诈统3表"],
        ["", "", "制定机关：省公安厅"],
        ["填报单位：象州县公安局", "2023年", "有效期至：2025年12月"],
        ["指标名称", "计量单位", "代码", "数量"],
        ["甲", "乙", "丙", 1],
        ["发放宣传资料", "份", "01", 86400],
        ["张贴海报", "张", "02", 3120],
        ["开展宣传活动", "场", "03", 214],
        ["受教育群众", "人次", "04", 95300],
        ["发送短信", "条", "05", 410000],
        ["单位负责人：××", "", "填表人：××", "报出日期：2024年1月5日"],
    ).merge("A1:D1")
    s.role("title", "A1").role("meta|note", "C2:C3", "A4:C4").role("header", "A5:D6").role("label", "A7:A11")
    s.role("serial", "C7:C11").role("note|meta", "A12", "C12", "D12")
    s.fact("D7", "leaflets", 86400).fact("D8", "posters", 3120).fact("D9", "sessions", 214)
    s.fact("D10", "people_reached", 95300, target_group=RESIDENTS).fact("D11", "sms", 410000)
    return c


def row_of_units() -> Case:
    c = Case("u09-row-of-units", "东兴区各医院反诈宣传.csv",
             "The second header row holds nothing but units of measure; figures carry their own unit or a comma.",
             form="semicolon", **month("2023-04"), district_contains="东兴区", unit_type="hospital")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["内江市东兴区医疗机构2023年4月反诈宣传统计表"],
        ["医疗机构", "宣传资料", "展板", "讲座", "受众", "电子屏"],
        ["", "份", "块", "场", "人次", "块"],
        ["东兴区人民医院", "1,860", 12, "3场", "2,410", 9],
        ["东兴区中医医院", "920份", 6, 2, "1100余", "4块"],
        ["东兴区妇幼保健院", "约600", "６", "一", 735, 3],
        ["合计", "3,380", 24, 6, "", 16],
    )
    s.role("title", "A1").role("header", "A2:F3").role("label", "A4:A6").role("total", "B7:D7", "F7")
    s.rows("A4:A6", unit="cell")
    read: dict[str, Any] = {"B4": 1860, "D4": 3, "E4": 2410, "B5": 920, "E5": at_least(1100, 1199), "F5": 4,
                            "B6": about(600), "C6": 6, "D6": 1}  # fmt: skip
    s.columns(
        B="leaflets",
        C="boards",
        D=dict(measure="sessions", channel="lecture"),
        E="people_reached",
        F="screens",
    )
    s.facts("B4:F6", read=read)
    return c
