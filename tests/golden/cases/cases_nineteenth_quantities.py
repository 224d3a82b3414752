"""Nineteenth set: scales in headers with a negative count and an error, quantities as people write them."""

from __future__ import annotations

from builder import Case, Formula, month
from shorthand import AB, AL, AM, BT, ONL


def cases() -> list[Case]:
    return [*t08(), *t11()]


def t08() -> list[Case]:
    c = Case(
        "nineteenth-t08-scales",
        "中国移动腾冲分公司2月反诈宣传统计.xlsx",
        "scale in headers, negative, #REF!",
        **month("2024-02"),
        district_contains="腾冲市",
        unit_type="enterprise",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["中国移动腾冲分公司2024年2月反诈宣传统计表"],
        [
            "序号",
            "营业部",
            "发送反诈短信（万条）",
            "覆盖用户（万人次）",
            "公众号推文（篇）",
            "视频播放量（万次）",
            "营业厅宣传（场）",
        ],
        [1, "腾越营业部", 12.5, 3.2, 4, 1.8, 6],
        [2, "和顺营业部", 4.6, 1.15, 2, 0.35, 3],
        [3, "固东营业部", 5.2, 1.3, 1, Formula("=#REF!*2", "#REF!"), 2],
        [4, "猴桥营业部", 3.08, 0.9, 0, 0.2, -2],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("serial", "A3:A6")
    s.role("label", "B3:B6")
    s.rows(
        "B3:B6",
        unit=[
            [x, "中国移动腾冲分公司" + x] for x in ("腾越营业部", "和顺营业部", "固东营业部", "猴桥营业部")
        ],
    )
    s.columns(
        C="sms",
        D=dict(measure="people_reached", channel="unspecified|sms"),
        E=dict(measure="posts", channel="official_account"),
        F=dict(measure="views", channel=ONL),
        G=dict(measure="sessions", channel="branch|service_window|unspecified"),
    )
    s.facts("C3:D6", "F3:F4", "F6", scale=10000)
    s.facts("E3:E6", "G3:G5")
    s.problem("query", "an Excel error", "F5")
    s.problem("query", "a negative count", "G6", says=("-2", "负"))
    return [c]


def t11() -> list[Case]:
    c = Case(
        "nineteenth-t11-written-quantities",
        "宁都县各部门8月反诈宣传情况.csv",
        "GBK csv, written quantities",
        form="gbk",
        **month("2024-08"),
        district_contains="宁都县",
        unit_type="government",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["宁都县各部门2024年8月反诈宣传情况统计表"],
        ["填报单位：宁都县反诈中心"],
        [
            "序号",
            "单位名称",
            "宣传场次（场）",
            "发放宣传资料（份）",
            "张贴海报（张）",
            "受众人数（人次）",
            "备注",
        ],
        ["1", "县教育体育局", "28", "1,860", "120", "3,450", ""],
        ["2", "县民政局", "十几场", "一千二百份", "50余", "近900", ""],
        ["3", "县住建局", "6", "800余份", "86", "约1500", "含工地宣传"],
        ["4", "县商务局", "3-5场", "xx余份", "-", "上百", ""],
        ["5", "县文广旅局", "9", "１，２００份", "40", "1.2万", ""],
        ["6", "县农业农村局", "两三场", "0", "无", "660", ""],
        ["填表人：王某", "", "", "填表日期：2024-09-02"],
    )
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:G3")
    s.role("serial", "A4:A9")
    s.role("label", "B4:B9")
    s.role("note|label", "G6")
    s.role("note|meta", "A10", "D10")
    s.rows("B4:B9", unit="cell")
    s.columns(C="sessions", D="leaflets", E="posters", F="people_reached")
    s.facts(
        "C4:F6",
        "C7",
        "F7",
        "C8:F8",
        "C9:D9",
        "F9",
        read={
            "C4": 28,
            "D4": 1860,
            "E4": 120,
            "F4": 3450,
            "C5": AL(10, 19),
            "D5": 1200,
            "E5": AL(50, 59),
            "F5": AM(900, 800),
            "C6": 6,
            "D6": AL(800, 899),
            "E6": 86,
            "F6": AB(1500),
            "C7": BT(3, 5),
            "F7": AL(100),
            "C8": 9,
            "D8": 1200,
            "E8": 40,
            "F8": 12000,
            "C9": BT(2, 3),
            "D9": 0,
            "F9": 660,
        },
    )
    s.problem("query", "no figure: xx余份", "D7")
    return [c]
