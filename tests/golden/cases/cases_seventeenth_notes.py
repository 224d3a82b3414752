"""Seventeenth set: unmerged headers, full-width digits, notes, hidden rows, attendance."""

from __future__ import annotations

from builder import Case, exact, month
from shorthand import R, tot


def cases() -> list[Case]:
    return [*t15(), *t17(), *t18(), *t19(), *t28()]


def t15() -> list[Case]:
    """A header of two lines without merges."""
    c = Case(
        "seventeenth-t15-unmerged",
        "沛县各镇8月反诈宣传统计.xlsx",
        "A two-line header whose merges were undone, template rows with "
        "only a serial number, the year in 填报日期 alone, blank and 0.",
        district_contains="沛县",
        **month("2023-08"),
    )
    s = c.sheet("Sheet1")
    rows = [
        [1, "龙固镇", 800, 200, 3, 2, 1, 1260],
        [2, "杨屯镇", 650, None, 2, 1, None, 940],
        [3, "胡寨镇", 300, 120, 1, 0, 0, 410],
        [4, "敬安镇", 540, 160, 2, 2, 1, 1105],
        [5, "栖山镇", "-", 90, 1, None, None, 130],
    ]
    s.put(
        "A1",
        ["沛县各镇8月份反诈宣传情况统计表"],
        ["填报单位：沛县反诈办", None, None, None, None, "填报日期：2023-09-01"],
        ["序号", "镇（街道）", "发放资料（份）", None, "宣传活动（场次）", None, None, "受众人次", "备注"],
        [None, None, "宣传单", "宣传手册", "讲座", "集中宣传", "文艺演出"],
        *rows,
        [6],
        [7],
        ["合计", None] + [tot(rows, k) for k in range(2, 8)],
    )
    s.role("title", "A1")
    s.role("meta", "A2", "F2")
    s.role("header", "A3:I4")
    s.role("serial", "A5:A11")
    s.role("label", "B5:B9")
    s.role("label|total", "A12")
    s.role("total", "C12:H12")
    s.rows("B5:B9", unit="cell")
    s.columns(
        C="leaflets",
        D="leaflets",
        E=dict(measure="sessions", channel="lecture"),
        F=dict(measure="sessions", channel="stall|unspecified"),
        G=dict(measure="sessions", channel="performance"),
        H="people_reached",
    )
    s.facts("C5:H9")
    return [c]


def t17() -> list[Case]:
    """Grids of a street, full-width digits."""
    c = Case(
        "seventeenth-t17-grids",
        "北京西路街道４月网格反诈宣传统计.xlsx",
        "Grids of a street, full-width digits and thousands commas, 户数 as base; "
        "the total of posts is 30 too large, which is 第三网格's figure.",
        form="wps",
        district_contains="西夏区",
        **month("2023-04"),
    )
    s = c.sheet("网格")
    rows = [
        ["第一网格", "马丽", 620, "１２０", 450, "２５", 38],
        ["第二网格", "丁强", 540, "８６", "１，０５０", 18, "２２"],
        ["第三网格", "白洁", 710, "１４５", 600, 30, 41],
        ["第四网格", "哈燕", 380, "０", "３００", 12, None],
        ["第五网格", "苏敏", 465, "９７", 380, "１６", 19],
    ]
    s.put(
        "A1",
        ["西夏区北京西路街道２０２３年４月各网格反诈宣传统计表"],
        [
            "网格",
            "网格员",
            "居民户数",
            "入户宣传（户）",
            "发放宣传单（份）",
            "微信群转发（条）",
            "ＡＰＰ安装（人）",
        ],
        *rows,
        ["合计", None, 2715, 448, 2780, 131, 120],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label", "A3:A7")
    s.role("label|note|serial", "B3:B7")
    s.role("base", "C3:C7")
    s.role("label|total", "A8")
    s.role("total", "D8:G8")
    s.role("base|total", "C8")
    for r in range(3, 8):
        s.by_row[r] = dict(unit=s.cells[f"A{r}"] + "|西夏区北京西路街道|北京西路街道", target_group=R)
    s.columns(D="households", E="leaflets", F=dict(measure="posts", channel="group_chat"), G="app_installs")
    written = {
        "D3": 120,
        "F3": 25,
        "D4": 86,
        "E4": 1050,
        "G4": 22,
        "D5": 145,
        "D6": 0,
        "E6": 300,
        "D7": 97,
        "F7": 16,
    }
    s.facts("D3:G7", read={k: exact(number) for k, number in written.items()})
    s.problem("query", "合计 131, the grids add to 101", "F8", says=(30, 101))
    return [c]


def t18() -> list[Case]:
    """Notes that correct a figure."""
    c = Case(
        "seventeenth-t18-notes-below",
        "龙陵县5月反诈宣传统计表（含更正说明）.xlsx",
        "Notes under the table correct one figure (either reading is accepted) and say what 合计 contains.",
        district_contains="龙陵县",
        **month("2023-05"),
    )
    s = c.sheet("5月")
    rows = [
        ["龙山派出所", 2400, 60, 5, 3100],
        ["龙江派出所", 1600, 25, 2, 980],
        ["镇安派出所", 1150, 30, 3, 1420],
        ["象达派出所", 700, 12, 2, 655],
        ["木城派出所", 260, 8, 1, 240],
    ]
    s.put(
        "A1",
        ["龙陵县公安局2023年5月反诈宣传统计表"],
        ["单位", "宣传单（份）", "海报（张）", "讲座（场）", "受众（人次）"],
        *rows,
        ["合计", 6610, 135, 13, 6395],
        ["说明：1.龙江派出所宣传单应为1060份，表中1600份系笔误。"],
        ["2.合计栏宣传单含县局机关直接发放的500份。"],
        ["审核人：段文", "", "填表人：张敏"],
    )
    s.merge("A1:E1", "A9:E9", "A10:E10")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A7")
    s.role("label|total", "A8")
    s.role("total", "B8:E8")
    s.role("note", "A9")
    s.role("note|figure", "A10")
    s.role("note|meta", "A11", "C11")
    s.rows("A3:A7", unit="cell")
    s.columns(
        B="leaflets",
        C="posters",
        D=dict(measure="sessions", channel="lecture"),
        E=dict(measure="people_reached", channel="unspecified|lecture"),
    )
    s.facts("B3:E3", "C4:E4", "B5:E7")
    s.fact("B4", quantity=1600, values=[1060])
    s.may_flag("B4", "B8", "A9", "A10", "A4")
    s.fact("A10", "leaflets", 500, optional=True)
    return [c]


def t19() -> list[Case]:
    """总计 in front, a hidden row that counts."""
    c = Case(
        "seventeenth-t19-hidden-row",
        "三台县各部门反诈宣传月报（2023年11月）.xlsx",
        "总计 before the data, a hidden row that counts, empty numbered rows, two remarks.",
        district_contains="三台县",
        **month("2023-11"),
    )
    s = c.sheet("月报")
    rows = [
        [1, "县教育和体育局", 22, 6800, 14, 9200],
        [2, "县民政局", 5, 900, 6, 1100],
        [3, "县人力资源和社会保障局", 4, 750, 2, 860],
        [4, "县卫生健康局", 7, 1300, 9, 1540],
        [5, "县住房和城乡建设局", 3, 420, 11, 500],
    ]
    s.put(
        "A1",
        ["三台县各部门2023年11月反诈宣传月报"],
        ["序号", "单位", "宣传场次", "发放资料（份）", "悬挂横幅（条）", "受众人次", "备注"],
        ["总计", None] + [tot(rows, k) for k in range(2, 6)],
        *rows,
        [6],
        [7],
        ["填表人：陈晨\u3000联系电话：0816-5222110"],
    )
    s.put("G4", ["较上月增加2场"])
    s.put("G7", ["含县医院"])
    s.hidden_rows = [6]
    s.merge("A1:G1", "A3:B3")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label|total", "A3")
    s.role("total", "C3:F3")
    s.role("serial", "A4:A10")
    s.role("label", "B4:B8")
    s.role("note|label", "G4", "G7")
    s.role("note|meta|serial", "A11")
    s.rows("B4:B8", unit="cell")
    s.columns(C="sessions", D="leaflets", E="banners", F="people_reached")
    s.facts("C4:F8")
    s.problem("query", "a hidden row counts", *[f"{column}6" for column in "ABCDEF"], "")
    return [c]


def t28() -> list[Case]:
    """Training with people due and present."""
    c = Case(
        "seventeenth-t28-attendance",
        "英德市各镇反诈骨干培训出勤统计表.ods",
        "Trainings with people due (no fact), people present and 出勤率; XX人 in one cell.",
        district_contains="英德市",
        target_group="unspecified|officials",
        **month("2023-10"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["浛洸镇", 2, 80, 76, "95.0%", 80],
        ["连江口镇", 1, 45, 41, "91.1%", 45],
        ["黎溪镇", 1, 40, "xx余人", None, 40],
        ["横石塘镇", 2, 66, 60, "90.9%", None],
        ["波罗镇", 1, 30, 30, "100.0%", 35],
    ]
    s.put(
        "A1",
        ["英德市各镇2023年10月反诈宣传骨干培训出勤情况统计表"],
        ["镇", "培训期数（期）", "应到人数", "实到人数", "出勤率", "发放手册（册）"],
        *rows,
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A7")
    s.role("planned|base", "C3:C7")
    s.role("ratio", "E3:E7")
    s.rows("A3:A7", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="training"),
        D=dict(measure="people_reached", channel="training|unspecified"),
        F=dict(measure="leaflets", channel="handout|training"),
    )
    s.facts("B3:B7", "D3:D4", "D6:D7", "F3:F7")
    s.problem("query", "no figure: xx余人", "D5")
    return [c]
