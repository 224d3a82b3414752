"""Headers and labels put otherwise: ways above measures, total rows by other names, two label columns."""

from __future__ import annotations

from builder import Case, at_least, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        ways_above_measures(),
        measures_above_ways(),
        totals_by_other_names(),
        two_label_columns(),
        branch_and_outlet(),
        unit_over_months(),
        title_in_three_rows(),
        unit_at_the_foot(),
        note_between_rows(),
    ]


def ways_above_measures() -> Case:
    c = Case("x01-ways-above", "南木镇各村反诈宣传（6月）.xlsx",
             "The ways stand above sessions, people and leaflets; without merges.",
             **month("2023-06"), district_contains="桂平市", unit_type="community")  # fmt: skip
    s = c.sheet("6月")
    three = ["场次", "人次", "资料（份）"]
    s.put(
        "A1",
        ["桂平市南木镇2023年6月反诈宣传情况统计表"],
        ["村", "讲座", "", "", "入户宣传", "", "圩日摆摊", "", ""],
        ["", *three, "户数", "资料（份）", *three],
        ["南木村", 2, 130, 150, 86, 90, 1, 210, 260],
        ["联江村", 1, 64, 70, 55, 60, 0, "", ""],
        ["渡头村", 1, 58, 60, 72, 72, 2, 305, 350],
        ["合计", 4, 252, 280, 213, 222, 3, 515, 600],
    )
    s.role("title", "A1").role("header", "A2:I3").role("label", "A4:A6").role("total", "B7:I7")
    s.rows("A4:A6", unit="cell")
    for letters, channel in (("BCD", "lecture"), ("GHI", "stall")):
        s.columns(**{letters[0]: dict(measure="sessions", channel=channel),
                     letters[1]: dict(measure="people_reached", channel=channel),
                     letters[2]: dict(measure="leaflets", channel=f"{channel}|handout")})  # fmt: skip
    s.columns(E="households", F=dict(measure="leaflets", channel="door_to_door|handout"))
    s.facts("B4:I6")
    s.problem("query", "600 stands, the villages make 610", "I7", says=("10", "610"))
    return c


def measures_above_ways() -> Case:
    c = Case("x02-measures-above", "桂平市各部门反诈宣传（第三季度）.xls",
             "A measure stands above the ways or groups that share it; the sub-header alone would say another measure.",
             **month("2023-07..2023-09"), district_contains="桂平市")  # fmt: skip
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["桂平市部门2023年第三季度反诈宣传统计表"],
        ["部门", "受教育（人次）", "", "", "发放资料（份）", "", "", "合计场次"],
        ["", "讲座", "入户", "设摊", "老年人", "学生", "其他", ""],
        ["桂平市教育局", 4200, 0, 360, 0, 5100, 420, 41],
        ["桂平市民政局", 310, 220, 90, 540, 0, 130, 12],
        ["桂平市司法局", 505, 75, 410, 180, 260, 395, 15],
        ["合计", 5015, 295, 860, 720, 5360, 945, 68],
    ).merge("A1:H1", "A2:A3", "B2:D2", "E2:G2", "H2:H3")
    s.role("title", "A1").role("header", "A2:H3").role("label", "A4:A6").role("total", "B7:H7")
    s.rows("A4:A6", unit="cell")
    for letter, channel in zip("BCD", ("lecture", "door_to_door", "stall"), strict=True):
        s.columns(**{letter: dict(measure="people_reached", channel=channel)})
    for letter, group in zip("EFG", ("elderly", "students", "unspecified"), strict=True):
        s.columns(**{letter: dict(measure="leaflets", target_group=group)})
    s.facts("B4:G6")
    for r in (4, 5, 6):
        s.fact(f"H{r}", "sessions", s.cells[f"H{r}"], optional=True)
    s.may_flag("H4:H7", "H2")
    return c


def totals_by_other_names() -> Case:
    c = Case("x03-total-names", "麻垌镇4月反诈宣传.csv",
             "全镇 sums the rows, 1-4月累计 and 较上月增减 follow it: none of them counts. GBK.",
             form="gbk", **month("2023-04"), district_contains="桂平市", unit_type="community")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["桂平市麻垌镇2023年4月反诈宣传统计表"],
        ["村（社区）", "宣传单（份）", "横幅（条）", "讲座（场）", "受众（人次）"],
        ["麻垌社区", 520, 5, 2, 610],
        ["南桥村", 240, 2, 1, 205],
        ["新阳村", 265, 2, 1, 231],
        ["全镇", 1025, 9, 5, 1046],
        ["1-4月累计", 3980, 31, 15, 4127],
        ["较上月增减", "12%", "-2", "持平", "8.3%"],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "B6:E6")
    s.role("cumulative|total", "B7:E7").role("ratio", "B8", "E8")
    s.rows("A3:A5", unit="cell")
    s.columns(B="leaflets", C="banners", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B3:E5")
    s.problem("query", "5 stands, the rows make 4", "D6", says=("1", "4"))
    s.may_flag("C8", "D8")
    return c


def two_label_columns() -> Case:
    c = Case("x04-two-labels", "第一中学各年级反诈教育统计.csv",
             "Year once, classes beside it, a sub-total for each year in the column of classes.",
             **month("2023-09"), unit="桂平市第一中学", district_contains="桂平市", unit_type="school")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["桂平市第一中学2023年9月反诈主题教育统计表"],
        ["年级", "班级", "主题班会（场）", "参加学生（人次）", "告家长书（份）"],
        ["高一", "1班", 2, 104, 52],
        ["", "2班", 2, 98, 49],
        ["", "小计", 4, 202, 101],
        ["高二", "1班", 1, 50, 50],
        ["", "2班", 1, 53, 53],
        ["", "小计", 2, 103, 103],
        ["总计", "", 6, 305, 204],
    )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "B3:B4", "B6:B7")
    s.role("total", "C5:E5", "C8:E8", "C9:E9")
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="people_reached", target_group="students"),
        E=dict(measure="leaflets", target_group="parents|students|unspecified"),
    )
    s.facts("C3:D4", "C6:D7", channel="class_meeting|unspecified").facts("E3:E4", "E6:E7")
    return c


def branch_and_outlet() -> Case:
    c = Case("x05-outlets", "桂平农商行各网点反诈宣传.xlsx",
             "Branches merged over their outlets, sub-totals named after the branch in the first column.",
             **month("2023-05"), district_contains="桂平市", unit_type="bank")  # fmt: skip
    s = c.sheet("5月")
    s.put(
        "A1",
        ["桂平农商银行2023年5月反诈宣传统计表"],
        ["支行", "网点", "厅堂宣传（场）", "宣传折页（份）", "客户（人次）"],
        ["城区支行", "城中分理处", 6, 320, 410],
        ["", "城北分理处", 4, 250, 305],
        ["城区支行小计", "", 10, 570, 715],
        ["木乐支行", "木乐分理处", 3, 180, 220],
        ["", "石咀分理处", 2, 120, 138],
        ["木乐支行小计", "", 5, 300, 385],
        ["全行合计", "", 15, 870, 1073],
    ).merge("A1:E1", "A3:A4", "A6:A7", "A5:B5", "A8:B8", "A9:B9")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3", "A6", "B3:B4", "B6:B7")
    s.role("total", "C5:E5", "C8:E8", "C9:E9")
    for r, names in (
        (3, "城中分理处|城区支行"),
        (4, "城北分理处|城区支行"),
        (6, "木乐分理处|木乐支行"),
        (7, "石咀分理处|木乐支行"),
    ):
        s.by_row[r] = {"unit": names}
    s.columns(C=dict(measure="sessions", channel="branch"), D="leaflets",
              E=dict(measure="people_reached", target_group="bank_customers|unspecified"))  # fmt: skip
    s.facts("C3:E4", "C6:E7")
    s.problem("query", "385 stands, the outlets make 358", "E8", says=("27", "358"))
    s.may_flag("E9")
    return c


def unit_over_months() -> Case:
    c = Case("x06-unit-over-months", "各所二季度反诈宣传.ods",
             "A station merged over the three months of a quarter, then its sub-total.",
             district_contains="桂平市", unit_type="police")  # fmt: skip
    s = c.sheet("二季度")
    s.put(
        "A1",
        ["桂平市公安局2023年第二季度反诈宣传统计表"],
        ["单位", "月份", "宣传单（份）", "入户（户）"],
        ["木乐派出所", "4月", 310, 92],
        ["", "5月", 285, 80],
        ["", "6月", 400, 120],
        ["", "小计", 995, 292],
        ["江口派出所", "4月", 260, 71],
        ["", "5月", 240, 66],
        ["", "6月", 350, 98],
        ["", "小计", 850, 235],
        ["合计", "", 1845, 527],
    ).merge("A1:D1", "A3:A6", "A7:A10", "A11:B11")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3", "A7", "B3:B5", "B7:B9")
    s.role("total", "C6:D6", "C10:D11")
    s.columns(C="leaflets", D="households")
    for top, name in ((3, "木乐派出所"), (7, "江口派出所")):
        for k in range(3):
            s.by_row[top + k] = {"unit": name, **month(f"2023-{4 + k:02d}")}
    s.facts("C3:D5", "C7:D9")
    return c


def title_in_three_rows() -> Case:
    c = Case("x09-title-rows", "附件1.xlsx",
             "County, title and period each in a row of their own, the year in Chinese digits.",
             **month("2023-01..2023-03"), district_contains="歙县", unit_type="township")  # fmt: skip
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["歙县"],
        ["反诈宣传进展情况统计表"],
        ["（二〇二三年第一季度）"],
        ["乡镇", "资料份数", "讲座次数", "参与人次", "入户户数"],
        ["徽城镇", 2600, 14, 3010, 890],
        ["深渡镇", 1350, 8, 1540, 460],
        ["北岸镇", 980, 6, 1105, 385],
        ["合计", 4930, 28, 5655, 1735],
    ).merge("A1:E1", "A2:E2", "A3:E3")
    s.role("title|meta", "A1:A3").role("header", "A4:E4").role("label", "A5:A7").role("total", "B8:E8")
    s.rows("A5:A7", unit="cell", district_contains="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached", E="households")
    s.facts("B5:E7")
    return c


def unit_at_the_foot() -> Case:
    c = Case("x10-unit-at-foot", "反诈宣传统计（11月）.xlsx",
             "Neither the title nor the head says who reports: the foot does, with the day of reporting.",
             **month("2023-11"), unit="英城街道综治办|英城街道", district_contains="英德市")  # fmt: skip
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["2023年11月反诈宣传统计表"],
        ["序号", "宣传项目", "数量", "单位"],
        [1, "发放宣传单", 1640, "份"],
        [2, "张贴海报", 75, "张"],
        [3, "小喇叭巡播", "40余", "次"],
        [4, "入户走访", 512, "户"],
        [5, "集中宣传", 2, "场"],
        ["填报单位：英德市英城街道综治办", "", "填报时间：2023年12月1日"],
    ).merge("A1:D1", "A8:B8", "C8:D8")
    s.role("title", "A1").role("header", "A2:D2").role("serial", "A3:A7").role("label", "B3:B7").role(
        "meta|note", "A8", "C8"
    )
    s.fact("C3", "leaflets", 1640).fact("C4", "posters", 75).fact("C5", "broadcasts", at_least(40, 49))
    s.fact("C6", "households", 512).fact("C7", "sessions", 2, channel="stall|unspecified")
    return c


def note_between_rows() -> Case:
    c = Case("x12-note-between", "象州县各部门8月反诈宣传.xlsx",
             "A line of explanation stands between the rows; the rows below it belong to the same table and total.",
             **month("2023-08"), district_contains="象州县")  # fmt: skip
    s = c.sheet("8月")
    s.put(
        "A1",
        ["象州县县直部门2023年8月反诈宣传统计表"],
        ["单位", "宣传单（份）", "讲座（场）", "推文（条）"],
        ["象州县教育局", 1500, 12, 9],
        ["象州县民政局", 420, 3, 4],
        ["注：以下单位为9月3日补报"],
        ["象州县总工会", 260, 2, 3],
        ["象州县妇联", 330, 2, 6],
        ["合计", 2510, 19, 22],
    ).merge("A1:D1", "A5:D5")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A4", "A6:A7").role("note", "A5").role(
        "total", "B8:D8"
    )
    for span in ("A3:A4", "A6:A7"):
        s.rows(span, unit="cell")
    s.columns(
        B="leaflets",
        C=dict(measure="sessions", channel="lecture"),
        D=dict(measure="posts", channel="unspecified|official_account"),
    )
    s.facts("B3:D4", "B6:D7")
    return c
