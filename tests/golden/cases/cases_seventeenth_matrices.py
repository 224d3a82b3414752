"""Seventeenth set: branches, classes, target groups, buildings and shifts across."""

from __future__ import annotations

from builder import Case, days, exact, month, num
from shorthand import R, tot


def cases() -> list[Case]:
    return [*t01(), *t02(), *t03(), *t04(), *t35()]


def t01() -> list[Case]:
    """A bank's branches across, 合计 before them."""
    c = Case(
        "seventeenth-t01-bank-branches",
        "农行桐庐县支行2023年三季度反诈宣传情况统计表.xlsx",
        "Items x branches of a bank, 计量单位 in a column, 合计 before the branches, "
        "万元, blank and 0, a row of staff numbers (base); one 合计 is 10 too large.",
        district_contains="桐庐县",
        target_group="unspecified|bank_customers",
        **month("2023-07..2023-09"),
    )
    s = c.sheet("三季度")
    items = [
        ["发放宣传折页", "份", 980, 420, 300, 0, 260],
        ["厅堂LED屏播放反诈标语", "块", 5, 2, 1, 1, 1],
        ["举办反诈讲座", "场", 6, 3, 1, None, 2],
        ["讲座参加人数", "人次", 241, 126, 40, "-", 75],
        ["解答客户咨询", "人次", 226, 88, 35, 41, 52],
        ["指导安装国家反诈中心APP", "人", 489, 210, 98, 76, 105],
        ["成功劝阻客户转账", "起", 3, 2, 0, 1, 0],
        ["挽回损失", "万元", 5.7, 4.5, 0, 1.2, 0],
        ["网点员工数", "人", 45, 18, 9, 8, 10],
    ]
    s.put(
        "A1",
        ["农业银行桐庐县支行2023年第三季度防范电信网络诈骗宣传情况统计表"],
        ["填报单位：农业银行桐庐县支行", None, None, None, None, None, "填报日期：2023年10月8日"],
        ["序号", "项目", "计量单位", "合计", "营业部", "分水支行", "横村支行", "江南支行", "备注"],
    )
    for i, r in enumerate(items):
        s.put(f"A{4 + i}", [i + 1, *r])
    s.put("A13", ["说明：横村支行8月装修，未办讲座。"])
    s.merge("A1:I1")
    s.role("title", "A1")
    s.role("meta", "A2", "G2")
    s.role("header", "A3:I3")
    s.role("serial", "A4:A12")
    s.role("label|header", "B4:B12")
    s.role("label|header|meta|note", "C4:C12")
    s.role("total", "D4:D11")
    s.role("base|total", "D12")
    s.role("base", "E12:H12")
    s.role("note|meta", "A13")
    bank = "农业银行桐庐县支行|农行桐庐县支行|"
    s.columns(
        E=dict(unit=bank + "营业部"),
        F=dict(unit=bank + "分水支行"),
        G=dict(unit=bank + "横村支行"),
        H=dict(unit=bank + "江南支行"),
    )
    s.facts("E4:H4", measure="leaflets")
    s.facts("E5:H5", measure="screens")
    s.facts("E6:H6", measure="sessions", channel="lecture")
    s.facts("E7:H7", measure="people_reached", channel="lecture|unspecified")
    s.facts("E8:H8", measure="consultations", channel="unspecified|branch")
    s.facts("E9:H9", measure="app_installs")
    s.facts("E10:H10", measure="scams_stopped")
    s.facts("E11:H11", measure="loss_prevented", scale=10000)
    s.problem("query", "合计 226 but the branches add to 216", "D8", says=(10, 216))
    return [c]


def t02() -> list[Case]:
    """Classes of a school, 小计 after each grade."""
    c = Case(
        "seventeenth-t02-school-classes",
        "富平县实验小学反诈主题教育活动统计（2023年9月）.xlsx",
        "Classes of a school under merged grades, 全校合计 in front, "
        "小计 after each grade; 若干 in one class, one 全校合计 10 too large.",
        unit="富平县实验小学",
        district_contains="富平县",
        **month("2023-09"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["富平县实验小学2023年9月反诈主题教育活动统计表（各班）"],
        [
            "年级",
            "班级",
            "主题班会（节）",
            "参加学生（人）",
            "发放告家长书（份）",
            "参加家长（人）",
            "签订承诺书（份）",
            "黑板报（期）",
            "备注",
        ],
        ["全校合计", None, 7, 273, 283, 245, 273, 4],
        ["一年级", "一（1）班", 1, 46, 46, 40, 46, 1],
        [None, "一（2）班", 1, 45, 45, 38, 45, 0],
        ["小计", None, 2, 91, 91, 78, 91, 1],
        ["二年级", "二（1）班", 2, 44, 44, 41, 44, 1],
        [None, "二（2）班", 1, "若干", 43, 39, 43, None, "班主任外出"],
        ["小计", None, 3, 87, 87, 80, 87, 1],
        ["三年级", "三（1）班", 1, 48, 48, 44, 48, 1],
        [None, "三（2）班", 1, 47, 47, 43, 47, 1],
        ["小计", None, 2, 95, 95, 87, 95, 2],
    )
    s.merge("A1:I1", "A3:B3", "A4:A5", "A6:B6", "A7:A8", "A9:B9", "A10:A11", "A12:B12")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("label|total", "A3", "A6", "A9", "A12")
    s.role("label|header", "A4", "A7", "A10")
    s.role("label|header", "B4:B5", "B7:B8", "B10:B11")
    s.role("note|label", "I8")
    for r in (3, 6, 9, 12):
        s.role("total", f"C{r}:H{r}")
    pupils = "students|unspecified"
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group=pupils),
        D=dict(measure="people_reached", channel="class_meeting|unspecified", target_group="students"),
        E=dict(measure="leaflets", target_group="parents"),
        F=dict(
            measure="people_reached", channel="class_meeting|unspecified|training", target_group="parents"
        ),
        G=dict(measure="pledges", channel="unspecified", target_group=pupils + "|parents"),
        H=dict(measure="boards", target_group=pupils),
    )
    for r in (4, 5, 7, 8, 10, 11):
        s.by_row[r] = {"unit": "富平县实验小学|" + s.cells[f"B{r}"]}
    s.facts("C4:H5", "C7:H7", "C8", "E8:H8", "C10:H11")
    s.problem("query", "no figure: 若干", "D8")
    s.problem("query", "全校合计 283, the classes add to 273", "E3", says=(10, 273))
    s.may_flag("D9", "D3")
    return [c]


def t03() -> list[Case]:
    """Target groups by channels."""
    c = Case(
        "seventeenth-t03-groups-channels",
        "沛县龙固镇反诈宣传分人群统计表（2023年5月）.xlsx",
        "Target groups x channels, each channel with measures of its own; /, - and 0 differ.",
        unit="沛县龙固镇人民政府|龙固镇",
        district_contains="沛县",
        **month("2023-05"),
    )
    s = c.sheet("分人群")
    rows = [
        ["老年人", 3, 186, 210, 240, 1, 95, 300],
        ["在校学生", 4, 1260, None, None, 1, 130, 450],
        ["企业职工", 2, 145, "/", "/", 0, 0, 0],
        ["务工人员", 1, 62, 35, 48, 1, 70, 200],
        ["商户", "-", "-", 96, 110, 2, 150, 380],
    ]
    s.put(
        "A1",
        ["沛县龙固镇2023年5月反诈宣传情况统计表（分宣传对象）"],
        ["填报单位：沛县龙固镇人民政府"],
        ["宣传对象", "专题讲座", None, "入户宣传", None, "集中设摊宣传", None, None, "备注"],
        [None, "场次", "人次", "户数", "人次", "场次", "人次", "发放资料（份）"],
        *rows,
        ["合计"] + [tot(rows, k) for k in range(1, 8)],
        ["填表人：周敏\u3000审核：朱建\u30002023年6月2日"],
    )
    s.merge("A1:I1", "A3:A4", "B3:C3", "D3:E3", "F3:H3", "I3:I4")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:I4")
    s.role("label|header", "A5:A9")
    s.role("label|total", "A10")
    s.role("total", "B10:H10")
    s.role("note|meta", "A11")
    s.columns(
        B=dict(measure="sessions", channel="lecture"),
        C=dict(measure="people_reached", channel="lecture"),
        D=dict(measure="households", channel="door_to_door"),
        E=dict(measure="people_reached", channel="door_to_door"),
        F=dict(measure="sessions", channel="stall"),
        G=dict(measure="people_reached", channel="stall"),
        H=dict(measure="leaflets", channel="stall|handout"),
    )
    for r, g in zip(
        range(5, 10), ("elderly", "students", "workers", "migrant_workers", "merchants"), strict=True
    ):
        s.by_row[r] = {"target_group": g}
    s.facts("B5:H9")
    return [c]


def t04() -> list[Case]:
    """Buildings with two shifts each."""
    c = Case(
        "seventeenth-t04-buildings-shifts",
        "恒信物业各楼栋反诈宣传统计.xlsx",
        "Items x buildings, each with two shifts; a week in the title only; a total column that agrees.",
        district_contains="英德市",
        target_group=R,
        **days("2023-04-17", "2023-04-23"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["入户宣传（户）", 36, 42, 28, 51, 0, 33],
        ["发放宣传单（份）", 120, 85, 96, 110, 40, 75],
        ["张贴电梯间海报（张）", 6, None, 6, None, 4, None],
        ["解答业主咨询（人次）", 9, 14, 5, 11, 3, 8],
    ]
    s.put(
        "A1",
        ["英德市恒信物业服务有限公司反诈宣传统计表（2023年4月17日至4月23日）"],
        ["项目", "1号楼", None, "2号楼", None, "3号楼", None, "合计"],
        [None] + ["早班", "晚班"] * 3,
    )
    for i, r in enumerate(rows):
        s.put(f"A{4 + i}", [*r, sum(num(x) for x in r[1:])])
    s.put("A8", ["制表：客服中心"])
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3")
    s.role("title", "A1")
    s.role("header", "A2:H3")
    s.role("label|header", "A4:A7")
    s.role("total", "H4:H7")
    s.role("note|meta", "A8")
    for column, n in zip("BCDEFG", "112233", strict=True):
        s.columns(**{column: dict(unit=f"英德市恒信物业服务有限公司|恒信物业|{n}号楼")})
    s.facts("B4:G4", measure="households", channel="door_to_door")
    s.facts("B5:G5", measure="leaflets")
    s.facts("B6:G6", measure="posters")
    s.facts("B7:G7", measure="consultations", channel="unspecified")
    return [c]


def t35() -> list[Case]:
    """Workshops by shifts."""
    c = Case(
        "seventeenth-t35-shifts",
        "恒达电子公司反诈宣传统计.xlsb",
        "A binary workbook: workshops x shifts with 小计 after each workshop and 合计.",
        district_contains="英德市",
        target_group="workers|unspecified",
        **month("2024-06"),
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["英德市恒达电子有限公司2024年6月反诈宣传统计表"],
        ["车间", "班次", "班前宣讲（场）", "听讲（人次）", "发放宣传单（份）", "APP安装（人）"],
        ["一车间", "早班", 4, 120, 60, 31],
        ["", "中班", 4, 115, 55, "12人"],
        ["", "晚班", 2, 48, 30, 0],
        ["小计", "", 10, 283, 145, 43],
        ["二车间", "早班", 4, 98, "50份", 27],
        ["", "中班", 3, 76, 40, 19],
        ["", "晚班", "—", "—", 20, 8],
        ["小计", "", 7, 174, 110, 54],
        ["合计", "", 17, 457, 255, 97],
    )
    s.merge("A1:F1", "A3:A5", "A7:A9")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3", "A7", "B3:B5", "B7:B9")
    s.role("label|total", "A6", "A10", "A11")
    s.role("total", "C6:F6", "C10:F11")
    s.columns(
        C=dict(measure="sessions", channel="lecture"),
        D=dict(measure="people_reached", channel="lecture|unspecified"),
        E="leaflets",
        F="app_installs",
    )
    for r in (3, 4, 5, 7, 8, 9):
        s.by_row[r] = {"unit": "英德市恒达电子有限公司|恒达电子|" + ("一车间" if r < 6 else "二车间")}
    s.facts("C3:F5", "C7:F9", read={"F4": exact(12), "E7": exact(50)})
    return [c]
