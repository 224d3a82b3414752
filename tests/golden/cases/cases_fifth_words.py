"""Words of forms: observed wordings, names of groups, signs for nothing, examples, sums above, scales in a line."""

from __future__ import annotations

from typing import Any

from builder import Case, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        summary_above_detail(),
        line_of_scales(),
        groups_by_other_names(),
        spaced_headers(),
        example_row(),
        observed_wordings(),
        signs_for_nothing(),
        old_names_of_places(),
    ]


def summary_above_detail() -> Case:
    c = Case("y03-summary-above", "大新镇9月反诈宣传情况.xlsx",
             "The sums stand in a small form above the table that they are the sums of: a figure counts once.",
             **month("2023-09"), district_contains="平南县", unit_type="community")  # fmt: skip
    s = c.sheet("9月")
    s.put(
        "A1",
        ["平南县大新镇2023年9月反诈宣传情况"],
        ["一、总体情况"],
        ["发放宣传单（份）", 1530, "开展宣讲（场）", 7, "受教育（人次）", 1264],
        [],
        ["二、各村（社区）情况"],
        ["村（社区）", "发放宣传单（份）", "开展宣讲（场）", "受教育（人次）"],
        ["大新社区", 720, 3, 610],
        ["新和村", 450, 2, 364],
        ["大中村", 360, 2, 290],
        ["合计", 1530, 7, 1264],
    ).merge("A1:F1", "A2:F2", "A5:F5")
    s.role("title", "A1").role("header", "A6:D6").role("label", "A7:A9").role("total", "B10:D10")
    s.rows("A7:A9", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    s.facts("B7:D9")
    s.may_flag("B3", "D3", "F3")
    return c


def line_of_scales() -> Case:
    c = Case("y04-line-of-scales", "平南县各部门上半年反诈宣传.csv",
             "The line of units scales one of the columns only: 场、份、万人次、万条.",
             form="gbk", **month("2023-01..2023-06"), district_contains="平南县")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["平南县各部门2023年上半年反诈宣传统计表"],
        ["填报单位：平南县反诈中心", "", "", "", "单位：场、份、万人次、万条"],
        ["部门", "宣传活动", "宣传资料", "受众", "短信"],
        ["平南县教育局", 62, 48000, 6.4, 12.5],
        ["平南县民政局", 20, 9600, 0.85, 3],
        ["平南县司法局", 31, 15200, 1.1, 4.2],
        ["合计", 113, 72800, 8.35, 19.7],
    )
    s.role("title", "A1").role("meta", "A2", "E2").role("header", "A3:E3").role("label", "A4:A6").role(
        "total", "B7:E7"
    )
    s.rows("A4:A6", unit="cell")
    s.facts("B4:B6", measure="sessions").facts("C4:C6", measure="leaflets")
    s.facts("D4:D6", measure="people_reached", scale=10000).facts("E4:E6", measure="sms", scale=10000)
    return c


def groups_by_other_names() -> Case:
    c = Case("y06-group-names", "平南县反诈宣传重点人群覆盖情况（11月）.ods",
             "Target groups by the names that people use for them, under one header of people reached.",
             **month("2023-11"), district_contains="平南县", measure="people_reached", channel="unspecified",
             unit_type="township")  # fmt: skip
    s = c.sheet("覆盖")
    groups = [
        "个体工商户",
        "外卖骑手",
        "留守儿童",
        "残疾人",
        "财务人员",
        "高校学生",
        "农民工",
        "机关干部",
        "空巢老人",
    ]
    s.put(
        "A1",
        ["平南县2023年11月反诈宣传重点人群覆盖情况表"],
        ["乡镇", "覆盖人次", *[""] * 8],
        ["", *groups],
        ["平南街道", 320, 45, 60, 22, 80, 410, 150, 96, 33],
        ["大安镇", 210, 18, 75, 15, 36, 0, 120, 40, 51],
        ["武林镇", 140, 9, 48, 11, 20, "—", 95, 38, 27],
        ["合计", 670, 72, 183, 48, 136, 410, 365, 174, 111],
    ).merge("A1:J1", "A2:A3", "B2:J2")
    s.role("title", "A1").role("header", "A2:J3").role("label", "A4:A6").role("total", "B7:J7")
    s.rows("A4:A6", unit="cell", district_contains="cell")
    codes = ("merchants", "transport_workers", "children", "disabled", "finance_staff", "university_students",
             "migrant_workers", "officials", "elderly_alone|elderly")  # fmt: skip
    for letter, code in zip("BCDEFGHIJ", codes, strict=True):
        s.columns(**{letter: dict(target_group=code)})
    s.facts("B4:J6")
    return c


def spaced_headers() -> Case:
    c = Case("y07-spaced", "大安镇反诈宣传统计.xls",
             "Headers and names with blanks and line breaks inside words, full-width brackets and figures as text.",
             **month("2023-02"), district_contains="平南县", unit_type="community")  # fmt: skip
    s = c.sheet("2月")
    s.put(
        "A1",
        ["平 南 县 大 安 镇 2023 年 2 月 反 诈 宣 传 统 计 表"],
        ["序 号", "村  名", "发 放 宣 传 单\n（份）", "受 教\n育 人 次", "悬 挂\n横 幅（条）", "备  注"],
        ["1", "大 安 社 区", "１，２６０", " 1430 ", "６", ""],
        ["2", "中 和 村", "480", "515 ", "3", "含 圩 日"],
        ["3", "古 琴\n村", "395", "402", "　", ""],
        ["", "合　计", "2135", "2347", "9", ""],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("serial", "A3:A5").role("label", "B3:B5").role(
        "total", "C6:E6"
    )
    for r, name in ((3, "大安社区"), (4, "中和村"), (5, "古琴村")):
        s.by_row[r] = {"unit": name}
    s.columns(C="leaflets", D="people_reached", E="banners")
    read = {"C3": 1260, "D3": 1430, "E3": 6, "C4": 480, "D4": 515, "E4": 3, "C5": 395, "D5": 402}
    s.facts("C3:E5", read=read)
    return c


def example_row() -> Case:
    c = Case("z08-example-row", "反诈宣传统计模板（平南县各校）.xlsx",
             "The first row below the header is an example of how to fill in, and counts nothing.",
             **month("2023-12"), district_contains="平南县", unit_type="school")  # fmt: skip
    s = c.sheet("12月")
    s.put(
        "A1",
        ["平南县各学校2023年12月反诈宣传统计表"],
        ["学校", "主题班会（场）", "告家长书（份）", "参加学生（人次）"],
        ["示例：××中学", 20, 1000, 980],
        ["平南县中学", 45, 2300, 2260],
        ["大安镇中心小学", 18, 760, 742],
        ["合计", 63, 3060, 3002],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A4:A5").role("total", "B6:D6")
    s.rows("A4:A5", unit="cell")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="leaflets", target_group="parents|unspecified"),
        D=dict(measure="people_reached", target_group="students"),
    )
    s.facts("B4:D5")
    s.may_flag("A3:D3")
    return c


def observed_wordings() -> Case:
    c = Case("z10-wordings", "大安镇平安办反诈宣传月报.xlsx",
             "A list of measures in the words that forms use for them, with their units.",
             **month("2023-04"), unit="大安镇平安办|大安镇", district_contains="平南县")  # fmt: skip
    rows: list[tuple[str, str, Any, str, str]] = [
        ("发放明白纸", "份", 640, "leaflets", "handout"), ("粘贴楼道海报", "张", 82, "posters", "posting"),
        ("悬挂过街帘", "条", 6, "banners", "banner"), ("摆放宣传展架", "个", 9, "boards", "board"),
        ("宣传扇", "把", 300, "gifts", "gift"), ("院坝会", "场", 5, "sessions", ""),
        ("受教育群众", "人次", 720, "people_reached", "unspecified"),
        ("现场解答", "人次", 44, "consultations", "unspecified"),
        ("走访商户", "家", 56, "households", "door_to_door"), ("发送短信", "条", 3600, "sms", "sms"),
        ("公众号推文", "篇", 3, "posts", "official_account"), ("阅读量", "次", 5200, "views", ""),
        ("LED屏", "块", 4, "screens", "screen"), ("大喇叭", "次", 90, "broadcasts", "broadcast"),
        ("宣传车", "台次", 12, "vehicles", "vehicle"), ("国家反诈中心APP注册", "人", 130, "app_installs", "app"),
        ("签订承诺书", "份", 210, "pledges", ""), ("投入警力", "人次", 38, "staff", ""),
        ("成功劝阻", "起", 2, "scams_stopped", ""), ("挽回损失", "万元", 4.6, "loss_prevented", ""),
    ]  # fmt: skip
    s = c.sheet("4月")
    s.put(
        "A1",
        ["平南县大安镇平安办2023年4月反诈宣传月报"],
        ["项目", "单位", "数量"],
        *[list(r[:3]) for r in rows],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", f"A3:A{len(rows) + 2}")
    for r, (_, unit, value, measure, channel) in enumerate(rows, 3):
        more: dict[str, Any] = {"channel": channel} if channel else {
            "channel": "unspecified|training|lecture|official_account|handout"}  # fmt: skip
        group = {"people_reached": RESIDENTS, "households": "merchants|unspecified"}.get(
            measure, "unspecified"
        )
        s.fact(f"C{r}", measure, value * 10000 if unit == "万元" else value, target_group=group, **more)
    return c


def signs_for_nothing() -> Case:
    c = Case("z14-nothing", "平南县各部门3月反诈宣传.csv",
             "What people write where there is nothing, beside zeros that were meant, and words that leave it open.",
             form="gbk", **month("2023-03"), district_contains="平南县")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["平南县各部门2023年3月反诈宣传统计表"],
        ["部门", "宣传单（份）", "海报（张）", "讲座（场）", "受众（人次）"],
        ["平南县教育局", 900, "－", 6, 1200],
        ["平南县卫健局", "--", 20, 0, "若干"],
        ["平南县民政局", 150, "——", "无", 130],
        ["平南县商务局", 0, "/", 1, "见附件"],
        ["平南县文旅局", "未填写", 12, "…", 90],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7")
    s.rows("A3:A7", unit="cell")
    s.columns(B="leaflets", C="posters", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B3", "D3:E3", "C4:D4", "B5", "E5", "B6", "D6", "C7", "E7")
    s.problem("query", "若干", "E4").problem("query", "见附件", "E6")
    s.may_flag("B7")
    return c


def old_names_of_places() -> Case:
    c = Case("z05-old-names", "长乐市各镇反诈宣传.xls",
             "A county-level city that is a district today.",
             **month("2017-06"), district_contains="长乐区", unit_type="township")  # fmt: skip
    s = c.sheet("6月")
    s.put(
        "A1",
        ["福建省长乐市2017年6月反诈宣传统计表"],
        ["乡镇（街道）", "宣传单（份）", "讲座（场）"],
        ["金峰镇", 1200, 4],
        ["漳港街道", 860, 3],
        ["合计", 2060, 7],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A4").role("total", "B5:C5")
    s.rows("A3:A4", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"))
    s.facts("B3:C4")
    return c
