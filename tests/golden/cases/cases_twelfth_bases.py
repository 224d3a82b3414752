"""Twelfth set: who and what is there beside who was reached and what was given out, the row of the area itself."""

from __future__ import annotations

from typing import Any

from builder import ANYCH, Case, at_least, month


def cases() -> list[Case]:
    return [bank_base(), rider_base(), elderly_base(), received_and_left(), whole_county(), last_and_next()]


def table(
    name: str,
    file: str,
    what: str,
    rows: list[list[Any]],
    columns: dict[str, Any],
    place: str,
    when: str,
    bases: str = "",
    notes: str = "",
    read: dict[str, Any] | None = None,
) -> Case:
    """A table of units with a title and, where its last row's first cell is no unit, a total row."""
    c = Case(f"twelfth-{name}", file, what, district_contains=place, **month(when))
    s = c.sheet("Sheet1")
    s.put("A1", *rows)
    right = chr(64 + len(rows[1]))
    total = rows[-1][0] in ("合计", "武隆区")
    last = len(rows) - total
    s.merge(f"A1:{right}1").rows(f"A3:A{last}", unit="cell").columns(**columns)
    for letter in columns:
        s.facts(f"{letter}3:{letter}{last}", read=read)
    s.role("title", "A1").role("header", f"A2:{right}2").role("label", f"A3:A{last}")
    for letter in bases:
        s.role("base|note", f"{letter}3:{letter}{last}")
    for letter in notes:
        s.role("note|label", f"{letter}3:{letter}{last}")
    if total:
        s.role("total", *[f"{letter}{last + 1}" for letter in columns])
    return c


def bank_base() -> Case:
    head = [
        "银行",
        "网点数（个）",
        "在编员工（人）",
        "日均到店客户（人）",
        "参训员工（人次）",
        "发放折页（份）",
        "厅堂沙龙（场）",
    ]
    rows = [["工行翠屏支行", 6, 84, 520, 80, 900, 6], ["宜宾农商银行", 14, 152, 880, 150, 1450, "十余场"]]
    return table(
        "bank-base",
        "翠屏区各银行反诈统计.xlsx",
        "outlets, staff and customers that were not reached",
        [
            ["宜宾市翠屏区各银行2024年10月反诈宣传统计"],
            head,
            *rows,
            ["合计", 20, 236, 1400, 230, 2350, "16余"],
        ],
        {
            "E": {
                "measure": "people_reached",
                "target_group": "workers|unspecified",
                "channel": "training|unspecified",
            },
            "F": {"measure": "leaflets", "target_group": "unspecified|bank_customers"},
            "G": {
                "measure": "sessions",
                "channel": "branch|training|lecture|unspecified",
                "target_group": "unspecified|bank_customers",
            },
        },
        "翠屏区",
        "2024-10",
        bases="BCD",
        read={"G4": at_least(10, 19)},
    )


def rider_base() -> Case:
    head = [
        "站点",
        "骑手总数（人）",
        "在岗骑手数（人）",
        "晨会宣讲（场）",
        "参会骑手（人次）",
        "发放提示卡（份）",
    ]
    rows = [["巡场东站", 46, 41, 8, 300, 41], ["珙泉站", 20, 18, 4, 66, 18]]
    riders = "unspecified|transport_workers"
    return table(
        "rider-base",
        "珙县外卖站点反诈.xls",
        "riders of stations, and those who listened",
        [["珙县外卖配送站点2024年6月反诈宣传统计"], head, *rows, ["合计", 66, 59, 12, 366, 59]],
        {
            "D": {"measure": "sessions", "channel": "lecture|training|unspecified", "target_group": riders},
            "E": {"measure": "people_reached", "channel": ANYCH, "target_group": "transport_workers"},
            "F": {"measure": "leaflets", "target_group": riders},
        },
        "珙县",
        "2024-06",
        bases="BC",
    )


def elderly_base() -> Case:
    head = [
        "村",
        "60岁以上老年人数（人）",
        "独居老人数（人）",
        "上门宣传独居老人（人次）",
        "老年课堂（场）",
        "听课老人（人次）",
    ]
    rows = [["竹海村", 312, 26, 26, 2, 95], ["佛来村", 208, 15, 12, 1, "四十多"]]
    return table(
        "elderly-base",
        "长宁县敬老反诈.xlsx",
        "the old people of villages, and those who were told",
        [["长宁县各村2024年10月敬老月反诈宣传统计"], head, *rows, ["合计", 520, 41, 38, 3, "135余"]],
        {
            "D": {"measure": "people_reached", "target_group": "elderly_alone", "channel": "door_to_door"},
            "E": {"measure": "sessions", "channel": ANYCH, "target_group": "elderly"},
            "F": {"measure": "people_reached", "target_group": "elderly", "channel": ANYCH},
        },
        "长宁县",
        "2024-10",
        bases="BC",
        read={"F4": at_least(40, 49)},
    )


def received_and_left() -> Case:
    head = ["镇", "领取宣传单（份）", "发放宣传单（份）", "剩余（份）", "领取海报（张）", "张贴海报（张）"]
    rows = [["相如街道", 2000, 1640, 360, 60, 55], ["徐家镇", 800, 800, 0, 30, 18]]
    return table(
        "received-and-left",
        "蓬安县宣传单领用发放.xlsx",
        "received, handed out, left over",
        [["蓬安县2024年7月反诈宣传资料领用发放表"], head, *rows, ["合计", 2800, 2440, 360, 90, 73]],
        {"C": "leaflets", "F": "posters"},
        "蓬安县",
        "2024-07",
        bases="BDE",
    )


def whole_county() -> Case:
    rows = [["芙蓉街道", 700, 310], ["仙女山街道", 350, 90]]
    return table(
        "whole-county",
        "武隆区全区.ods",
        "the total row bears the county's name",
        [
            ["武隆区2024年12月反诈宣传统计"],
            ["乡镇", "宣传单（份）", "入户（户）"],
            *rows,
            ["武隆区", 1050, 400],
        ],
        {"B": "leaflets", "C": "households"},
        "武隆区",
        "2024-12",
    )


def last_and_next() -> Case:
    head = ["街道", "活动次数（场）", "最近一次活动时间", "下次活动时间", "受众（人次）"]
    rows = [["璧城街道", 6, "4月28日", "5月12日", 420], ["青杠街道", 2, "4月9日", "5月15日", "百余"]]
    return table(
        "last-and-next",
        "璧山区活动次数.xlsx",
        "days of the last and of the next session beside their number",
        [["璧山区2024年4月反诈活动情况"], head, *rows],
        {
            "B": {"measure": "sessions", "channel": ANYCH},
            "E": {"measure": "people_reached", "channel": ANYCH},
        },
        "璧山区",
        "2024-04",
        notes="CD",
        read={"E4": at_least(100, 199)},
    )
