"""Twenty-fifth set: matrices of townships, schools and banks."""

from __future__ import annotations

from builder import SIGN, Case, month
from shorthand import CU, MEET, META, SU, R, sum_below


def cases() -> list[Case]:
    return [*f01(), *f05(), *f09(), *f14(), *f15()]


def f01() -> list[Case]:
    c = Case(
        "twenty-fifth-f01-shexian",
        "涉县各乡镇反诈宣传工作统计表（2024年3月）.xlsx",
        "townships x measures; the total of the leaflets lacks one row",
        **month("2024-03"),
        unit_type="township",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["涉县2024年3月份反电信网络诈骗宣传工作统计表"],
        ["填报单位：涉县反诈工作专班", None, None, None, None, "填报时间：2024年4月3日"],
        [
            "序号",
            "乡镇",
            "宣传单页（份）",
            "张贴宣传画（张）",
            "过街横幅（条）",
            "集中宣讲（场）",
            "受教育群众（人次）",
            "备注",
        ],
        [1, "井店镇", 1250, 64, 9, 4, 1830, None],
        [2, "更乐镇", 980, 52, 7, 3, 1264, None],
        [3, "索堡镇", 860, 40, 6, 3, 1105, "二月二庙会设点"],
        [4, "河南店镇", 1120, 58, 8, 5, 1490, None],
        [5, "西达镇", 640, 33, 4, 2, 780, None],
        [6, "偏城镇", 720, 36, 5, 2, 915, None],
        ["总计"],
        ["制表：李××", None, None, "审核：申××"],
    )
    s.merge("A1:H1", "A2:E2", "F2:H2", "A10:B10")
    sum_below(s, 10, 4, 9, "CDEFG", stated={"C": 4850}, formulas=True)
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:H3").role("serial", "A4:A9").role(
        "label", "B4:B9"
    ).role("note|label", "H6")
    s.role("label|total", "A10").role(SIGN, "A11", "D11")
    s.rows("B4:B9", unit="cell", district_contains="cell").columns(
        C="leaflets",
        D="posters",
        E="banners",
        F={"measure": "sessions", "channel": MEET},
        G={"measure": "people_reached", "channel": "unspecified", "target_group": R},
    )
    s.facts("C4:G9").problem("query", "the total lacks the 720 of 偏城镇", "C10", says=(720,))
    return [c]


def f05() -> list[Case]:
    c = Case(
        "twenty-fifth-f05-jian",
        "集安市银行业反诈宣传季报（2024年三季度）.xlsx",
        "two-level header, 其中 columns; in one row the parts are more than the whole",
        period_start="2024-07-01",
        period_end="2024-09-30",
        district_contains="集安市",
        unit_type="bank",
    )
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["集安市银行业金融机构反诈宣传季度统计表"],
        ["统计期间：2024年7月1日至2024年9月30日"],
        [
            "序号",
            "机构",
            "宣传活动（场）",
            None,
            "接受宣传客户（人次）",
            None,
            None,
            "宣传折页（份）",
            "堵截诈骗（起）",
        ],
        [None, None, "厅堂微沙龙", "外拓宣传", "总人次", "其中：老年客户", "其中：个体工商户"],
        [1, "工行集安支行", 12, 5, 1360, 420, 260, 1500, 2],
        [2, "农行集安支行", 9, 6, 1105, 380, 305, 1280, 1],
        [3, "建行集安支行", 7, 3, 640, 410, 290, 760, 0],
        [4, "邮储银行集安市支行", 10, 8, 1480, 690, 340, 1620, 3],
        [5, "集安农商银行", 15, 11, 2250, 960, 610, 2400, 4],
        ["合计"],
        ["注：老年客户指60周岁以上客户。"],
    )
    s.merge("A1:I1", "A2:I2", "A3:A4", "B3:B4", "C3:D3", "E3:G3", "H3:H4", "I3:I4", "A10:B10", "A11:I11")
    sum_below(s, 10, 5, 9, "CDEFGHI", formulas=True)
    s.role("title", "A1").role(META, "A2").role("header", "A3:I4").role("serial", "A5:A9").role(
        "label", "B5:B9"
    ).role("label|total", "A10").role("note|meta", "A11")
    s.columns(
        C={"measure": "sessions", "channel": "branch|lecture|training", "target_group": CU},
        D={"measure": "sessions", "channel": "unspecified|stall|door_to_door", "target_group": CU},
        F={"measure": "people_reached", "channel": "unspecified|branch", "target_group": "elderly"},
        G={"measure": "people_reached", "channel": "unspecified|branch", "target_group": "merchants"},
        E={"measure": "people_reached", "channel": "unspecified|branch", "target_group": CU},
        H={"measure": "leaflets", "target_group": CU},
        I={"measure": "scams_stopped", "target_group": CU, "channel": "unspecified|branch"},
    )
    s.rows("B5:B9", unit="cell").facts("C5:D9", "F5:I9")
    for r in (5, 6, 8, 9):
        s.fact(f"E{r}", quantity=s.cells[f"E{r}"] - s.cells[f"F{r}"] - s.cells[f"G{r}"])
    s.problem("query", "410+290=700 of 640", "E7", says=(700, 640, 60)).may_flag("E10", "B7")
    return [c]


def f09() -> list[Case]:
    c = Case(
        "twenty-fifth-f09-huoshan",
        "霍山县学校反诈宣传教育统计.xlsx",
        "section rows, subtotals of which one is wrong, a grand total of the subtotals",
        **month("2024-09"),
        district_contains="霍山县",
        unit_type="school",
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["霍山县中小学反诈宣传教育活动统计表"],
        ["统计时段：2024年9月1日至9月30日"],
        [
            "学校",
            "主题班会（节）",
            "国旗下讲话（次）",
            "受教育学生（人次）",
            "致家长一封信（份）",
            "黑板报（期）",
        ],
        ["一、小学"],
        ["霍山县文峰学校", 24, 2, 1860, 900, 6],
        ["诸佛庵镇中心学校", 12, 1, 640, 310, 3],
        ["下符桥镇中心学校", 10, 1, 520, 260, 2],
        ["小计", 46, 4, 3120, 1470, 11],
        ["二、初中"],
        ["霍山县第二中学", 30, 2, 2150, 1050, 5],
        ["佛子岭初级中学", 9, 1, 410, 200, 2],
        ["大化坪初级中学", 11, 1, 505, 250, 3],
        ["小计", 50, 4, 3065, 1500, 10],
        ["总计", 96, 8, 6185, 2970, 21],
    )
    s.merge("A1:F1", "A2:F2", "A4:F4", "A9:F9")
    s.role("title", "A1").role(META, "A2").role("header", "A3:F3").role(
        "label|header|title", "A4", "A9"
    ).role("label", "A5:A7", "A10:A12").role("label|total", "A8", "A13", "A14").role(
        "total", "B8:F8", "B13:F13", "B14:F14"
    )
    s.columns(
        B={"measure": "sessions", "channel": "class_meeting", "target_group": SU},
        C={"measure": "sessions", "channel": MEET + "|class_meeting", "target_group": SU},
        D={"measure": "people_reached", "target_group": "students", "channel": "unspecified"},
        E={"measure": "leaflets", "target_group": "parents"},
        F={"measure": "boards", "target_group": SU},
    )
    for a, b in (("A5:A7", "B5:F7"), ("A10:A12", "B10:F12")):
        s.rows(a, unit="cell").facts(b)
    s.problem("query", "the pupils of the primary schools add up to 3020", "D8", says=(100,)).may_flag("D14")
    return [c]


def f14() -> list[Case]:
    c = Case(
        "twenty-fifth-f14-duliu",
        "独流镇反诈宣传任务完成情况（10月）.xlsx",
        "quota, done and share side by side: only what was done counts",
        **month("2024-10"),
        district_contains="独流镇",
        unit_type="community",
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["静海区独流镇反诈宣传任务完成情况表"],
        ["（2024年10月）"],
        ["村街", "宣传单发放（份）", None, None, "集中宣传（场）", None, "入户宣传（户）", None],
        [None, "任务数", "完成数", "完成率", "任务数", "完成数", "应入户数", "已入户数"],
        ["六堡村", 500, 520, "104%", 2, 2, 310, 286],
        ["七堡村", 400, 350, "87.5%", 2, 1, 265, 265],
        ["十一堡村", 600, 610, "101.7%", 3, 3, 402, 371],
        ["李家湾子村", 300, "—", "0%", 1, 0, 188, 40],
        ["刘家营村", 300, 315, "105%", 1, 2, 196, 150],
        ["合计", None, None, "85.5%"],
    )
    s.merge("A1:H1", "A2:H2", "A3:A4", "B3:D3", "E3:F3", "G3:H3")
    sum_below(s, 10, 5, 9, "BCEFGH")
    for k in "BEG":
        c.controls.pop(("10月", f"{k}10"))
    s.role("title", "A1").role(META, "A2").role("header", "A3:H4").role("label", "A5:A9").role(
        "planned", "B5:B9", "E5:E9"
    ).role("planned|base", "G5:G9").role("ratio", "D5:D9").role("label|total", "A10").role(
        "total|planned|base", "B10", "E10", "G10"
    ).role("ratio|total", "D10")
    s.rows("A5:A9", unit="cell").columns(
        C="leaflets", F={"measure": "sessions", "channel": "unspecified|stall"}, H="households"
    ).facts("C5:C9", "F5:F9", "H5:H9")
    return [c]


def f15() -> list[Case]:
    c = Case(
        "twenty-fifth-f15-meitan",
        "湄潭县2024年8月全民反诈宣传情况表.xlsx",
        "a diagonal header cell; the total is called 全县",
        **month("2024-08"),
        unit_type="township",
    )
    s = c.sheet("8月")
    s.put(
        "A1",
        ["湄潭县2024年8月全民反诈宣传情况表"],
        [
            "           项目\n镇（街道）",
            "宣传彩页（份）",
            "墙体标语（条）",
            "院坝会（场）",
            "参会群众（人次）",
            "宣传车（车次）",
        ],
        ["湄江街道", 2600, 15, 9, 1430, 12],
        ["鱼泉街道", 1100, 8, 5, 690, 6],
        ["永兴镇", 1750, 12, 8, 1085, 9],
        ["兴隆镇", 930, 7, 4, 512, 4],
        ["马山镇", 880, 6, 5, 604, "/"],
        ["全县"],
    )
    s.merge("A1:F1")
    sum_below(s, 8, 3, 7, "BCDEF", formulas=True)
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A7").role("label|total", "A8")
    s.rows("A3:A7", unit="cell", district_contains="cell").columns(
        B="leaflets",
        C="banners",
        D={"measure": "sessions", "channel": MEET},
        E={"measure": "people_reached", "target_group": R, "channel": MEET},
        F="vehicles",
    ).facts("B3:F7")
    return [c]
