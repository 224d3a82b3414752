"""Sixth set: months across, parts of parts, a long list, two-panel card, page two of a print, a total above."""

from __future__ import annotations

from builder import Case, Formula, exact, month


def cases() -> list[Case]:
    return [months(), nested(), long_list(), card(), printed(), above(), remarks()]


def months() -> Case:
    c = Case(
        "sixth-months",
        "崇阳县反诈宣传场次上半年.xlsx",
        "Months across with quarter sums; what is counted stands in the title.",
        district_contains="崇阳县",
    )
    s = c.sheet("上半年")
    rows = [
        ["天城镇", 6, 4, 9, 19, 8, 7, 11, 26, 45],
        ["白霓镇", 3, 2, 5, 10, 4, "-", 6, 10, 20],
        ["石城镇", 2, 2, 3, 7, 3, 3, 4, 10, 17],
    ]
    s.put(
        "A1",
        ["崇阳县2023年上半年反诈宣传活动场次统计表"],
        ["乡镇", "一季度", "", "", "", "二季度", "", "", "", "合计"],
        ["", "1月", "2月", "3月", "小计", "4月", "5月", "6月", "小计", ""],
        *rows,
        ["全县", 11, 8, 17, 36, 15, 10, 21, 46, 82],
    )
    s.merge("A1:J1", "A2:A3", "B2:E2", "F2:I2", "J2:J3")
    s.role("title", "A1").role("header", "A2", "B2", "F2", "B3:D3", "F3:H3").role(
        "header|total", "J2", "E3", "I3"
    )
    s.role("label", "A4:A6").role("total|label", "A7").role("total", "E4:E6", "I4:J6", "B7:J7").rows(
        "A4:A6", unit="cell"
    )
    for letter, m in zip("BCDFGH", range(1, 7), strict=True):
        s.facts(f"{letter}4:{letter}6", measure="sessions", **month(f"2023-{m:02}"))
    return c


def nested() -> Case:
    c = Case(
        "sixth-nested",
        "蒲城县反诈受众明细.xlsx",
        "Of-which inside of-which.",
        **month("2023-05"),
        district_contains="蒲城县",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["蒲城县2023年5月反诈宣传受众明细表"],
        ["镇（街道）", "受教育人数（人次）", "", "", "", "宣传单（份）"],
        ["", "总数", "其中：学生", "", "其中：老年人", ""],
        ["", "", "小计", "其中：大学生", "", ""],
        ["紫荆街道", 2600, 900, 350, 400, 3000],
        ["陈庄镇", 880, 300, 0, 230, 950],
        ["孙镇", 1015, 415, "", 600, 1100],
        ["合计", 4495, 1615, 350, 1230, 5050],
    )
    s.merge("A1:F1", "A2:A4", "B2:E2", "B3:B4", "C3:D3", "E3:E4", "F2:F4")
    s.role("title", "A1").role("header", "A2:F2", "B3:E3", "D4").role("header|total", "C4").role(
        "label", "A5:A7"
    )
    s.role("total|label", "A8").role("total", "B8:F8").rows("A5:A7", unit="cell")
    for r, rest, students, uni, old in (
        (5, 1300, 550, 350, 400),
        (6, 350, 300, 0, 230),
        (7, None, 415, None, 600),
    ):
        if rest:
            s.fact(f"B{r}", "people_reached", rest)
        s.fact(f"C{r}", "people_reached", students, target_group="students")
        if uni is not None:
            s.fact(f"D{r}", "people_reached", uni, target_group="university_students")
        s.fact(f"E{r}", "people_reached", old, target_group="elderly")
        s.fact(f"F{r}", "leaflets", s.cells[f"F{r}"])
    return c


def long_list() -> Case:
    c = Case(
        "sixth-long",
        "柳林县反诈指标导出.xls",
        "A system's export: one figure a line, unit of measure beside; tabs saved as xls.",
        form="tsv",
        **month("2023-09"),
        district_contains="柳林县",
        unit_type="police",
    )
    s = c.sheet()
    data = [
        ("柳林镇派出所", "发放宣传资料", "份", 2310),
        ("柳林镇派出所", "宣传活动", "场次", 11),
        ("柳林镇派出所", "受众", "人次", 3480),
        ("穆村派出所", "发放宣传资料", "份", 960),
        ("穆村派出所", "宣传活动", "场次", 4),
        ("穆村派出所", "受众", "人次", 1120),
        ("留誉派出所", "发放宣传资料", "份", 415),
        ("留誉派出所", "宣传活动", "场次", 2),
        ("留誉派出所", "受众", "人次", 506),
    ]
    s.put(
        "A1",
        ["柳林县公安局反诈宣传指标数据"],
        ["序号", "填报单位", "统计月份", "指标名称", "计量单位", "指标值"],
        *[[i, u, "2023年9月", m, w, str(v)] for i, (u, m, w, v) in enumerate(data, 1)],
    )
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A11").role("label", "B3:D11")
    s.role("label|header|meta|note", "E3:E11")
    code = {"发放宣传资料": "leaflets", "宣传活动": "sessions", "受众": "people_reached"}
    for r, (u, m, _, v) in enumerate(data, 3):
        s.fact(f"F{r}", code[m], v, unit=u)
    return c


def card() -> Case:
    c = Case(
        "sixth-card",
        "沁县郭村镇反诈卡片.xlsb",
        "Two panels of number, item and quantity on one card.",
        form="xlsb",
        **month("2023-11"),
        district_contains="沁县",
        unit="郭村镇",
        unit_type="township",
    )
    s = c.sheet("卡片")
    s.put(
        "A1",
        ["反诈宣传工作统计卡"],
        ["填报单位：沁县郭村镇人民政府", "", "", "统计时间：2023年11月"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        [1, "发放宣传页（份）", 1240, 5, "大喇叭播放（次）", 66],
        [2, "张贴公告（张）", 58, 6, "宣传车（台次）", 9],
        [3, "悬挂横幅（条）", 12, 7, "短视频（部）", 2],
        [4, "入户（户）", 487, 8, "出动网格员（人次）", 73],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("serial", "A4:A7", "D4:D7")
    s.role("label", "B4:B7", "E4:E7")
    for r, (m, n) in enumerate(
        (("leaflets", "broadcasts"), ("posters", "vehicles"), ("banners", "videos"), ("households", "staff")),
        4,
    ):
        s.fact(f"C{r}", m, s.cells[f"C{r}"])
        s.fact(f"F{r}", n, s.cells[f"F{r}"])
    return c


def printed() -> Case:
    c = Case(
        "sixth-printed",
        "东山县反诈宣传表（打印版）.xlsx",
        "The header once more on page two, carried sums at the break; diagonal corner.",
        form="openpyxl",
        **month("2023-06"),
        district_contains="东山县",
    )
    head = ["     项目\n单位", "宣传资料\n（册）", "反诈讲座\n（场）", "听众\n（人次）"]
    s = c.sheet("打印")
    s.put(
        "A1",
        ["东山县2023年6月反诈宣传统计表"],
        head,
        ["铜陵镇", 1400, 6, 820],
        ["西埔镇", 1750, 7, 1010],
        ["陈城镇", 820, 3, 290],
        ["东山县2023年6月反诈宣传统计表（续）"],
        head,
        ["杏陈镇", 640, 2, 255],
        ["康美镇", 910, 4, 402],
        ["樟塘镇", 505, 2, 180],
        ["合计", *[Formula(f"=SUM({x}3:{x}5)+SUM({x}8:{x}10)", None) for x in "BCD"]],
    )
    s.merge("A1:D1", "A6:D6").role("title|header", "A1", "A6").role("header", "A2:D2", "A7:D7")
    s.role("label", "A3:A5", "A8:A10").role("total|label", "A11").role("total", "B11:D11")
    s.rows("A3:A5", unit="cell").rows("A8:A10", unit="cell")
    s.columns(
        B="leaflets",
        C={"measure": "sessions", "channel": "lecture"},
        D={"measure": "people_reached", "channel": "lecture|unspecified"},
    )
    s.facts("B3:D5", "B8:D10").may_flag("B11:D11")
    return c


def above() -> Case:
    c = Case(
        "sixth-above",
        "商河县各校反诈宣传10月.ods",
        "The county's total stands first; ratios beside; the year only in the title.",
        **month("2023-10"),
        district_contains="商河县",
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["2023年商河县教育系统反诈宣传情况（10月）"],
        [
            "学校",
            "主题班会（场）",
            "受教育学生（人次）",
            "受教育家长（人次）",
            "致家长一封信（份）",
            "家长知晓率",
        ],
        ["全县", 96, 6480, 4010, 5230, "93.5%"],
        ["商河县第一中学", 42, 2510, 1480, 2100, "95%"],
        ["商河县实验小学", 36, 2330, 1690, 1980, "94%"],
        ["商河县职业中等专业学校", 18, 1640, 840, 1150, "90.2%"],
        ["说明：知晓率为电话回访抽样结果。"],
    )
    s.merge("A1:F1", "A7:F7").role("title", "A1").role("header", "A2:F2").role("total|label", "A3").role(
        "total", "B3:E3"
    )
    s.role("ratio|total", "F3").role("ratio", "F4:F6").role("label", "A4:A6").role("note", "A7")
    s.rows("A4:A6", unit="cell", unit_type=["school"] * 3)
    cm = "class_meeting|unspecified"
    s.columns(
        B={"measure": "sessions", "channel": "class_meeting"},
        C={"measure": "people_reached", "target_group": "students", "channel": cm},
        D={"measure": "people_reached", "target_group": "parents", "channel": cm},
        E={"measure": "leaflets", "target_group": "parents|unspecified"},
    )
    s.facts("B4:E6")
    return c


def remarks() -> Case:
    c = Case(
        "sixth-remarks",
        "丹凤县各局反诈宣传2月.xlsx",
        "Remarks that add what no column holds; units given once for two groups.",
        **month("2023-02"),
        district_contains="丹凤县",
    )
    s = c.sheet("2月")
    s.put(
        "A1",
        ["丹凤县2023年2月行业反诈宣传统计表"],
        ["单位", "对象", "宣讲（场）", "受众（人次）", "宣传册（本）", "备注"],
        ["县住建局", "务工人员", 5, 410, 450, "另发放反诈水杯200个"],
        ["", "企业职工", 2, 96, 100, ""],
        ["县民政局", "老年人", 4, 228, 240, "同时悬挂横幅6条"],
        ["", "残疾人", 1, 31, "若干", ""],
        ["县交通局", "司机", 3, 167, 180, "春运期间开展"],
        ["合计", "", 15, 932, "", ""],
    )
    s.merge("A1:F1", "A3:A4", "A5:A6", "A8:B8").role("title", "A1").role("header", "A2:F2").role(
        "label", "A3:B7"
    )
    s.role("note|figure", "F3", "F5").role("note", "F7").role("total|label", "A8").role("total", "C8:D8")
    s.rows(
        "A3:A7",
        unit=["县住建局", "县住建局", "县民政局", "县民政局", "县交通局"],
        target_group=["migrant_workers", "workers", "elderly", "disabled", "transport_workers"],
    )
    s.columns(
        C={"measure": "sessions", "channel": "lecture"},
        D={"measure": "people_reached", "channel": "lecture|unspecified"},
        E="leaflets",
    )
    s.facts("C3:D7", "E3:E5", "E7").problem("query", "no figure: 若干", "E6")
    # what no column holds counts with its row (contract 4.16), and is asked about
    s.fact("F3", "gifts", exact(200), channel="gift|unspecified|lecture", optional=True)
    s.fact("F5", "banners", exact(6), channel="banner|unspecified|lecture", optional=True)
    s.problem("note", "a remark with a count that no column holds", "F3", says=("水杯200个",))
    s.problem("note", "a remark with a count that no column holds", "F5", says=("横幅6条",))
    return c
