"""Police stations: a roll-up per month (once corrected, once with a wrong total, once as .xls), a ledger, a weekly card."""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from datetime import date
from typing import Any

from sample_files import NOTICE, Page, Sample, columns_counted

TOWNSHIPS = ["龙山镇", "镇安镇", "勐糯镇", "腊勐镇", "象达镇", "龙江乡", "碧寨乡", "龙新乡", "平达乡", "木城彝族傈僳族乡"]
STATIONS = {(t[:2] if t[0] != "木" else "木城") + "派出所": t for t in TOWNSHIPS}
COLUMNS = {2: "leaflets", 3: "posters", 4: "banners", 5: "sessions", 6: "sessions", 7: "people_reached", 8: "households", 9: "app_installs"}
STATED = {"近900": 900, "1500余": 1500, "约400": 400, "300多": 300, "1.2万": 12000}

# 宣传单 海报 横幅 集中宣传 讲座 受教育 入户 APP
MARCH = [[2860, 130, 10, 5, 3, 3720, 640, 980], [1610, 84, 6, 3, 2, 1985, 420, 512], [1080, 66, 7, 4, 1, 1430, 366, 301], [690, 40, 4, 2, 1, 802, 210, 160], [1240, 58, 5, 3, 2, "1500余", 305, 288],
         [905, 52, 4, 3, 0, 1122, 298, 240], [610, 28, 2, 2, "—", 701, 175, 130], [820, 36, 3, 2, 1, "近900", 244, 196], [730, 35, 3, 2, 1, 866, 251, 188], [380, 20, 2, 1, 1, 415, 120, 74]]
APRIL = [[3260, 145, 12, 6, 4, 4180, 861, 1204], [1850, 92, 6, 4, 2, 2306, 512, 640], [1200, 75, 8, 5, 0, 1670, 408, 395], [715, 44, 5, 2, 1, 832, 243, 178], [1385, 61, 5, 4, 2, 1620, 322, 305],
         [980, 60, 4, 3, 1, 1215, 330, 286], [640, 30, 2, 3, "—", 748, 190, 155], [870, 41, 4, 2, 1, 960, 260, 214], [760, 38, 3, 2, 1, 905, 276, 210], [405, 22, 2, 1, 1, "约400", 133, 80]]
MAY = [[3410, 150, 11, 7, 5, 4622, 905, 1310], [1920, 88, 7, 4, 3, 2411, 540, 668], [1180, 70, 6, 4, 2, 1580, 397, 372], [742, 46, 4, 3, 1, 880, 251, 190], [1402, 63, 6, 3, 3, 1744, 340, 322],
       [1015, 58, 5, 3, 2, 1290, 341, 301], [655, 31, 3, 2, 1, 772, 204, 162], [905, 44, 4, 3, 1, 1036, 275, 230], [790, 40, 4, 2, 2, 940, 288, 222], [420, 24, 2, 2, 0, 455, 140, 86]]
JUNE = [[3655, 160, 13, 8, 5, 5013, 940, 1422], [2040, 95, 8, 5, 3, 2600, 566, 701], [1265, 72, 7, 5, 2, 1705, 420, 410], [768, 48, 5, 3, 1, 912, 262, 204], [1466, 66, 6, 4, 2, 1810, 352, 340],
        [1060, 61, 5, 4, 1, 1344, 352, 318], [0, 0, 0, 0, 0, 0, 0, 0], [938, 46, 4, 3, 2, 1090, 284, 241], [815, 42, 4, 3, 1, 988, 296, 231], [432, 25, 3, 2, 1, 470, 148, 92]]
JULY = [[3120, 142, 10, 6, 3, 4055, 860, 1230], [1790, 83, 6, 4, 2, 2188, 505, 612], [1310, 78, 8, 6, 2, 1820, 433, 428], [701, 43, 4, 2, 1, 815, 240, 181], [1322, 59, 5, 3, 2, 1580, 318, 297],
        [968, 55, 4, 3, 1, 1190, 322, 279], [642, 30, 3, 2, 1, 744, 193, 157], [866, 41, 4, 2, 1, 985, 262, 218], ["", "", "", "", "", "", "", ""], [398, 21, 2, 1, 1, "300多", 131, 79]]


def rollup_rows(month: int, figures: list[list[Any]], wrong: dict[int, int] | None = None) -> list[list[Any]]:
    """Title, notice, two header rows, a row per station, the total; `wrong`: {column: what the total says too little}."""
    body = [[i, s, *f, ""] for i, (s, f) in enumerate(zip(STATIONS, figures, strict=True), 1)]
    totals = [sum(STATED.get(r[c], r[c]) if not isinstance(r[c], str) or r[c] in STATED else 0 for r in body) for c in range(2, 10)]
    for column, less in (wrong or {}).items():
        totals[column - 2] -= less
    return [[f"龙陵县公安局2023年{month}月份防范电信网络诈骗宣传工作情况统计表"], [NOTICE],
            ["填报单位（盖章）：龙陵县公安局", "", "", "", "", "", "", f"填报日期：2023年{month + 1}月4日"],
            ["序号", "单  位", "资料发放张贴", "", "", "宣传活动", "", "", "入户走访\n（户）", "安装国家反诈中心APP\n（人）", "备注"],
            ["", "", "宣传单\n（份）", "海报\n（张）", "横幅\n（条）", "集中宣传\n（场次）", "知识讲座\n（场）", "受教育\n（人次）", "", "", ""],
            *body, ["合  计", "", *totals, ""], ["填表人：杨××", "", "", "", "审核人：段××", "", "", "", "联系电话：0875-612××××"]]


MERGES = ["A1:K1", "A2:K2", "A3:F3", "H3:K3", "A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:I5", "J4:J5", "K4:K5", "A16:B16", "A17:C17", "E17:G17", "I17:K17"]


def rollup(month: int, figures: list[list[Any]], ending: str = ".xlsx", counts: bool = True, wrong: dict[int, int] | None = None) -> Sample:
    rows = rollup_rows(month, figures, wrong)
    return Sample(f"示例_龙陵县{month}月份防范电信网络诈骗宣传工作统计表{ending}", [Page("Sheet1", rows, MERGES)],
                  counts=columns_counted(rows, STATIONS, COLUMNS, f"2023-{month:02}", STATED) if counts else [])


def april_before_correction() -> list[list[Any]]:
    """The first April: 勐糯 had reported 120 copies and 200 people less, 龙江 no lecture."""
    figures = [list(f) for f in APRIL]
    figures[2][0], figures[2][5], figures[5][4] = 1080, 1470, 0
    return figures


def mengnuo_ledger() -> Sample:
    """Activities of one station within the month that the roll-up of May also states (1180 copies, 6 sessions, 1580 people):
    the activities count, and of the month what goes beyond them; so the month's sums are those of the roll-up."""
    rows = [["龙陵县公安局勐糯派出所2023年5月反诈宣传活动台账"], [NOTICE], ["序号", "活动时间", "活动名称", "活动地点", "宣传方式", "宣传对象", "参加人数（人次）", "发放宣传资料（份）", "备注"],
            [1, date(2023, 5, 6), "街子天反诈宣传", "勐糯集镇", "设摊", "村民", 310, 320, ""], [2, date(2023, 5, 11), "边境务工人员反诈夜话", "农场社区", "座谈会", "务工人员", 58, 60, ""], ["", "", "外来司机反诈提醒", "勐糯客运站", "现场宣讲", "货车司机", 42, 50, ""],
            [3, "5月23日", "开学反诈班会", "勐糯中学", "主题班会", "学生", 286, 290, "联合团委"], [4, "5月28日", "老年协会防骗讲座", "大寨村", "讲座", "老年人", "60余", 65, ""]]
    return Sample("示例_勐糯派出所反诈宣传活动台账（5月）.xlsx", [Page("台账", rows, ["A1:I1", "A2:I2", "A5:A6", "B5:B6"])])


def samples() -> list[Sample]:
    first = rollup(4, april_before_correction(), counts=False)
    again = rollup(4, APRIL)
    again.file = again.file.replace(".xlsx", "（更正）.xlsx")
    june = rollup(6, JUNE, ".xls")
    return [rollup(3, MARCH), first, again, rollup(5, MAY, wrong={2: 905}), mengnuo_ledger(), june, rollup(7, JULY)]
