"""Eighteenth set: sections with sub-totals, stacked tables, indicators across stations."""

from __future__ import annotations

from builder import Case, exact, month
from shorthand import V


def cases() -> list[Case]:
    return [*x04(), *x07(), *x09(), *x14()]


def x04() -> list[Case]:
    """Indicators in rows, stations across, 合计 before them."""
    c = Case(
        "eighteenth-x04-transposed",
        "靖安县公安局5月反诈宣传指标.xlsx",
        "Measures in rows with their unit of count, stations in columns, "
        "total first; a wrong total, 万元, a ratio row",
        unit_type="police",
        district_contains="靖安县",
        **month("2024-05"),
    )
    s = c.sheet("5月")
    s.put(
        "A1",
        ["靖安县公安局2024年5月反诈宣传指标完成情况"],
        ["指标名称", "计量单位", "合计", "双溪所", "仁首所", "宝峰所", "高湖所"],
        ["集中宣传", "场", 9, 4, 3, 2, 0],
        ["入户走访", "户", 843, 310, 205, 188, 140],
        ["发放宣传单", "份", 3495, 1500, 820, 760, 415],
        ["张贴海报", "张", 179, 66, 41, 37, 25],
        ["受教育群众", "人次", 4204, 1830, 964, 902, 508],
        ["成功劝阻", "起", 8, 5, 2, 1, 0],
        ["挽回损失", "万元", 16.7, 12.5, 3.2, 1, 0],
        ["群众知晓率", "%", 92.1, 94, 91.5, 90.2, 92.7],
        ["填表人：舒××  审核人：余××"],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label|header", "A3:A10")
    s.role("label|header|note|meta", "B3:B9")
    s.role("total", "C3:C9")
    s.role("ratio", "D10:G10")
    s.role("ratio|total", "C10")
    s.role("note|meta", "A11")
    s.rows(
        "A3:A9",
        measure=[
            "sessions",
            "households",
            "leaflets",
            "posters",
            "people_reached",
            "scams_stopped",
            "loss_prevented",
        ],
        channel=["stall|unspecified", None, None, None, None, None, None],
        target_group=[None, None, None, None, "unspecified|residents", None, None],
    )
    s.columns(
        D=dict(unit="双溪所|双溪派出所|靖安县公安局双溪派出所"),
        E=dict(unit="仁首所|仁首派出所|靖安县公安局仁首派出所"),
        F=dict(unit="宝峰所|宝峰派出所|靖安县公安局宝峰派出所"),
        G=dict(unit="高湖所|高湖派出所|靖安县公安局高湖派出所"),
    )
    s.facts("D3:G8", "G9")
    s.facts("D9:F9", scale=10000)
    s.problem("query", "total differs by 10", "C6", says=("10",))
    return [c]


def x07() -> list[Case]:
    """Two tables, one under the other."""
    c = Case(
        "eighteenth-x07-stacked",
        "伍市镇4月反诈宣传统计.xlsx",
        "Two tables on one sheet, one under the other",
        unit_type="community",
        district_contains="平江县",
        **month("2024-04"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["平江县伍市镇2024年4月反诈宣传统计"],
        ["一、线下宣传"],
        ["村（社区）", "院坝会（场）", "参加群众（人次）", "发放明白纸（份）"],
        ["马头村", 3, 165, 420],
        ["武岗村", 2, 98, 310],
        ["新桥社区", 4, 240, 655],
        ["小计", 9, 503, 1385],
        [],
        ["二、广播和网络宣传"],
        ["村（社区）", "大喇叭播放（次）", "发送短信（条）", "微信群转发（条）"],
        ["马头村", 62, 30, 15],
        ["武岗村", 60, "-", 8],
        ["新桥社区", 45, 120, 22],
        ["小计", 167, 150, 40],
    )
    s.merge("A1:D1", "A2:D2", "A9:D9")
    s.role("title", "A1")
    s.role("title|label|header", "A2", "A9")
    s.role("header", "A3:D3", "A10:D10")
    s.role("label", "A4:A6", "A11:A13")
    s.role("label|total", "A7", "A14")
    s.role("total", "B7:D7", "B14:D14")
    s.rows("A4:A6", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="lecture|training|unspecified|stall", target_group=V),
        C=dict(measure="people_reached", channel="unspecified|lecture|training|stall", target_group=V),
        D="leaflets",
    )
    s.facts("B4:D6")
    s.rows("A11:A13", unit="cell")
    s.columns(B="broadcasts", C="sms", D=dict(measure="posts", channel="group_chat"))
    s.facts("B11:D13")
    s.problem("query", "total differs by 5", "D14", says=("5",))
    return [c]


def x09() -> list[Case]:
    """Sections with sub-totals and a grand total."""
    c = Case(
        "eighteenth-x09-sections",
        "仁怀市各单位反诈宣传统计（3月）.xlsx",
        "Section rows with sub-totals and a grand total; one sub-total is wrong",
        district_contains="仁怀市",
        **month("2024-03"),
    )
    s = c.sheet("统计表")
    s.put(
        "A1",
        ["仁怀市各单位2024年3月反诈宣传统计表"],
        ["序号", "单位", "宣传活动（场次）", "宣传资料（份）", "受众（人次）", "宣传短信（条）"],
        ["一、公安派出所"],
        [1, "中枢派出所", 8, 2300, 3150, 1200],
        [2, "茅台派出所", 6, 1750, 2280, 860],
        [None, "小计", 14, 4050, 5430, 2060],
        ["二、镇（街道）"],
        [3, "五马镇", 4, 1120, 1345, 500],
        [4, "鲁班街道", 5, 1366, 1520, 0],
        [None, "小计", 9, 2686, 2865, 500],
        ["三、金融机构"],
        [5, "工行仁怀支行", 3, 640, 412, 5200],
        [6, "仁怀农商银行", 7, 1580, 1036, 8800],
        [None, "小计", 10, 2220, 1448, 14000],
        [None, "总计", 33, 8756, 9743, 16560],
    )
    s.merge("A1:F1", "A3:F3", "A7:F7", "A11:F11")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label|header|title", "A3", "A7", "A11")
    s.role("serial", "A4:A5", "A8:A9", "A12:A13")
    s.role("label", "B4:B5", "B8:B9", "B12:B13")
    s.role("label|total", "B6", "B10", "B14:B15")
    s.role("total", "C6:F6", "C10:F10", "C14:F15")
    s.rows(
        "A4:A5",
        unit=["中枢派出所|仁怀市公安局中枢派出所", "茅台派出所|仁怀市公安局茅台派出所"],
        unit_type=["police"] * 2,
    )
    s.rows("B8:B9", unit="cell", unit_type=["township"] * 2)
    s.rows("B12:B13", unit="cell", unit_type=["bank"] * 2)
    s.columns(C="sessions", D="leaflets", E="people_reached", F="sms")
    s.facts("C4:F5", "C8:F9", "C12:D13", "F12:F13")
    s.fact("E12", quantity=412, target_group="unspecified|bank_customers")
    s.fact("E13", quantity=1036, target_group="unspecified|bank_customers")
    s.problem("query", "sub-total differs by 200", "D10", says=("200",))
    s.may_flag("D15")
    return [c]


def x14() -> list[Case]:
    """万 in headers and in a cell, months in rows."""
    c = Case(
        "eighteenth-x14-scale",
        "中国移动英德分公司反诈宣传统计（2024年第一季度）.xlsx",
        "万 in headers and in a cell; months in rows",
        unit="中国移动英德分公司",
        unit_type="enterprise",
    )
    s = c.sheet("一季度")
    s.put(
        "A1",
        ["中国移动英德分公司2024年第一季度反诈宣传统计表"],
        [
            "月份",
            "发送反诈短信（万条）",
            "公众号推文（篇）",
            "推文阅读量（万次）",
            "营业厅发放折页（份）",
            "营业厅讲座（场）",
        ],
        ["1月", 42.5, 3, 1.6, 2800, 5],
        ["2月", 36, 4, 0.85, "1.2万", 4],
        ["3月", 58.3, 6, 2.4, 3650, 8],
        ["合计", 136.8, 13, 4.85, 18450, 17],
        ["制表：市场部"],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A5")
    s.role("label|total", "A6")
    s.role("total", "B6:F6")
    s.role("note|meta", "A7")
    s.rows(
        "A3:A5",
        period_start=["2024-01-01", "2024-02-01", "2024-03-01"],
        period_end=["2024-01-31", "2024-02-29", "2024-03-31"],
    )
    s.columns(
        B="sms",
        C=dict(measure="posts", channel="official_account"),
        D=dict(measure="views", channel="unspecified|official_account"),
        E=dict(measure="leaflets", channel="handout|branch|service_window"),
        F=dict(measure="sessions", channel="lecture|branch|service_window"),
    )
    s.facts("B3:B5", "D3:D5", scale=10000)
    s.facts("C3:C5", "E3:F5", read={"E4": exact(12000)})
    return [c]
