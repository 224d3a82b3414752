"""Sixth set: stations by area, a stacked sheet, a school's register, a hospital's printed form, a telecom branch."""

from __future__ import annotations

from builder import ANYCH, ONLINE, SIGN, Case, month


def cases() -> list[Case]:
    return [areas(), stacked(), school(), hospital(), telecom()]


def areas() -> Case:
    c = Case(
        "sixth-areas",
        "桐庐局9月反诈进度.xlsx",
        "Stations by area with sub-totals, one of them wrong.",
        **month("2023-09"),
        district_contains="桐庐县",
        unit_type="police",
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["桐庐县公安局2023年9月反诈宣传进度表"],
        ["填报单位：桐庐县公安局反诈中心", "", "", "", "", "填报日期：2023年10月3日"],
        ["片区", "派出所", "宣传单（份）", "海报（张）", "上门走访（户）", "反诈讲座（场）", "受众（人次）"],
        ["东片", "城南派出所", 1320, 46, 418, 4, 1560],
        ["", "桐君派出所", 980, 38, 366, 3, 1204],
        ["", "凤川派出所", 640, 25, 205, 2, 713],
        ["小计", "", 2940, 119, 989, 9, 3477],
        ["西片", "分水派出所", 1105, 52, 390, 5, 1422],
        ["", "瑶琳派出所", 530, 17, 168, 1, 486],
        ["", "百江派出所", 415, 20, 142, 0, 377],
        ["小计", "", 2050, 89, 700, 6, 2285],
        ["总计", "", 4990, 198, 1689, 15, 5762],
    )
    s.merge("A1:G1", "A2:E2", "F2:G2", "A4:A6", "A8:A10", "A7:B7", "A11:B11", "A12:B12")
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:G3").role("label|header", "A4", "A8")
    s.role("label", "B4:B6", "B8:B10").role("total|label", "A7", "A11", "A12")
    s.role("total", "C7:G7", "C11:G11", "C12:G12")
    s.rows("B4:B6", unit="cell").rows("B8:B10", unit="cell")
    s.columns(
        C="leaflets",
        D="posters",
        E="households",
        F={"measure": "sessions", "channel": "lecture"},
        G={"measure": "people_reached", "channel": "unspecified|lecture"},
    )
    s.facts("C4:G6", "C8:G10")
    s.problem("query", "a sub-total 10 too high", "D7", says=(10,)).may_flag("D12")
    return c


def stacked() -> Case:
    c = Case(
        "sixth-stacked",
        "榆山街道二季度反诈宣传.xlsx",
        "Two tables one below the other, each with its own measures.",
        **month("2023-04..2023-06"),
        district_contains="平阴县",
    )
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["平阴县榆山街道2023年第二季度反诈宣传情况"],
        ["一、各社区宣传品发放情况"],
        ["社区", "宣传折页（份）", "宣传海报（张）", "悬挂横幅（条）", "环保袋（个）"],
        ["锦东社区", 860, 42, 6, 200],
        ["翠屏社区", 715, 36, 4, 150],
        ["府前街社区", 930, 51, 5, "—"],
        ["合计", 2505, 129, 15, 350],
        [],
        ["二、重点人群宣讲情况"],
        ["人群", "宣讲（场）", "听讲（人次）"],
        ["老年人", 7, 312],
        ["企业职工", 3, 185],
        ["青少年", 4, 266],
        ["合计", 14, 763],
    )
    s.merge("A1:E1", "A2:E2", "A9:E9")
    s.role("title", "A1").role("title|header|label|meta", "A2", "A9").role("header", "A3:E3", "A10:C10")
    s.role("label", "A4:A6", "A11:A13").role("total|label", "A7", "A14").role("total", "B7:E7", "B14:C14")
    s.rows("A4:A6", unit="cell").rows("A11:A13", target_group=["elderly", "workers", "youth"])
    s.columns(B="leaflets", C="posters", D="banners", E="gifts").facts("B4:E6")
    s.columns(
        B={"measure": "sessions", "channel": "lecture", "unit": "榆山街道"},
        C={"measure": "people_reached", "channel": "lecture|unspecified", "unit": "榆山街道"},
    )
    s.facts("B11:C13")
    return c


def school() -> Case:
    c = Case(
        "sixth-school",
        "玉山一中反诈教育活动登记表.xlsx",
        "A school's register; a date merged over two sessions.",
        district_contains="玉山县",
        unit="玉山县第一中学",
        unit_type="school",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["玉山县第一中学2023年反诈教育活动登记表"],
        ["活动日期", "活动主题", "活动形式", "教育对象", "参加人数（人）", "发放告知书（份）", "负责科室"],
        ["9月4日", "开学第一课：识破刷单陷阱", "主题班会", "高一学生", 512, 520, "政教处"],
        ["9月15日", "校园贷与注销校园贷骗局", "讲座", "高三学生", 486, "", "政教处"],
        ["", "教师防骗专题培训", "培训", "教职工", 96, 100, "工会"],
        ["10月13日", "给家长的一封信", "讲座", "学生家长", 430, 430, "德育办"],
        ["10月27日", "“两卡”危害知多少", "主题班会", "高二学生", 505, "—", "政教处"],
    )
    s.merge("A1:G1", "A4:A5")
    s.role("title", "A1").role("header", "A2:G2").role("label", "A3:A7", "C3:D7", "B4:B5")
    s.role("label|figure", "B3:B7").role("label|note|meta", "G3:G7")
    when = ["2023-09-04", "2023-09-15", "2023-09-15", "2023-10-13", "2023-10-27"]
    s.rows(
        "A3:A7",
        period_start=when,
        period_end=when,
        activity=[s.cells[f"B{r}"] for r in range(3, 8)],
        target_group=["students", "students", "teachers", "parents", "students"],
    )
    for r, ch in zip(
        range(3, 8), ("class_meeting", "lecture", "training", "lecture", "class_meeting"), strict=True
    ):
        s.fact(f"B{r}", "sessions", 1, channel=ch)
        s.fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=ch)
        if isinstance(s.cells.get(f"F{r}"), int):
            s.fact(f"F{r}", "leaflets", s.cells[f"F{r}"], channel=f"{ch}|handout")
    return c


def hospital() -> Case:
    c = Case(
        "sixth-hospital",
        "湄潭县人民医院报表.xls",
        "A printed form: name, unit of measure, code, number; of-which lines.",
        **month("2023-08"),
        district_contains="湄潭县",
        unit="湄潭县人民医院",
        unit_type="hospital",
    )
    s = c.sheet("报表")
    s.put(
        "A1",
        ["反诈宣传工作统计报表"],
        ["", "", "表　　号：FZ03表"],
        ["填报单位：湄潭县人民医院", "", "2023年8月"],
        ["指标名称", "计量单位", "代码", "数量"],
        ["甲", "乙", "丙", 1],
        ["发放宣传手册", "份", "01", 1500],
        ["张贴宣传海报", "张", "02", 86],
        ["电子显示屏", "块", "03", 14],
        ["组织专题讲座", "场", "04", 5],
        ["受教育人数", "人次", "05", 640],
        ["其中：就医群众", "人次", "06", 420],
        ["　　　职工", "人次", "07", 150],
        ["现场解答咨询", "人次", "08", 95],
        ["单位负责人：        填表人：        报出日期：2023年9月2日"],
    )
    s.merge("A1:D1", "A3:B3", "C3:D3", "A14:D14")
    s.role("title", "A1").role("meta", "C2", "A3", "C3").role("header", "A4:D4").role(
        "header|serial|note|label", "A5:D5"
    )
    s.role("label", "A6:A13").role("label|header|meta|note", "B6:B13").role("serial", "C6:C13").role(
        SIGN, "A14"
    )
    for r, m in ((6, "leaflets"), (7, "posters"), (8, "screens")):
        s.fact(f"D{r}", m, s.cells[f"D{r}"])
    s.fact("D9", "sessions", 5, channel="lecture")
    s.fact("D10", "people_reached", 70, channel="unspecified|lecture")
    s.fact("D11", "people_reached", 420, target_group="patients", channel="unspecified|lecture")
    s.fact("D12", "people_reached", 150, target_group="workers", channel="unspecified|lecture")
    s.fact("D13", "consultations", 95, channel=ANYCH)
    return c


def telecom() -> Case:
    c = Case(
        "sixth-telecom",
        "移动秭归分公司7月反诈.xlsx",
        "A telecom branch: ten thousands in two headers, halls as units.",
        **month("2023-07"),
        district_contains="秭归县",
    )
    s = c.sheet("7月")
    s.put(
        "A1",
        ["中国移动秭归分公司防范电信网络诈骗宣传统计表"],
        ["统计月份：2023年7月"],
        [
            "序号",
            "营业厅",
            "反诈短信（万条）",
            "公众号推文（篇）",
            "推文阅读量（万次）",
            "LED屏（块）",
            "签订承诺书（份）",
            "宣传单页（份）",
        ],
        [1, "茅坪营业厅", 12.5, 6, 1.8, 3, 214, 900],
        [2, "归州营业厅", 3.2, 2, 0.35, 1, 76, 400],
        [3, "沙镇溪营业厅", 2.06, 1, 0.2, 1, 58, "350余"],
        ["合计", "", 17.76, 9, 2.35, 5, 348, "1650余"],
    )
    s.merge("A1:H1", "A2:H2", "A7:B7")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:H3").role("serial", "A4:A6").role(
        "label", "B4:B6"
    )
    s.role("total|label", "A7").role("total", "C7:H7")
    s.rows("B4:B6", unit="cell")
    s.columns(
        C="sms",
        D={"measure": "posts", "channel": "official_account"},
        E={"measure": "views", "channel": ONLINE},
        F="screens",
        G="pledges",
        H="leaflets",
    )
    s.columns(G={"measure": "pledges", "channel": ["unspecified", "service_window", "branch"]})
    s.facts("C4:C6", scale=10000).facts("E4:E6", scale=10000).facts("D4:D6", "F4:G6")
    s.facts("H4:H6", read={"H6": {"value": 350, "low": 350, "high": 359, "qualifier": "at_least"}})
    return c
