"""Twenty-eighth set: a school by grades and its week, schools of a county, a hospital by departments."""

from __future__ import annotations

from builder import Case, at_least, days, month
from shorthand import Report, sum_below


def cases() -> list[Case]:
    return [*e05(), *e06(), *e11(), *e21()]


def e05() -> list[Case]:
    c = Case(
        "twenty-eighth-e05-school-grades",
        "于都三中反诈宣传教育统计（9月）.xlsx",
        "A school by grades: classes as base, class meetings, parents' meetings, letters; two values in one cell.",
        unit=["于都县第三中学", "于都三中"],
        unit_type="school",
        district_contains=["于都县"],
        **month("2023-09"),
    )
    s = c.sheet("统计")
    s.put(
        "A1",
        ["于都县第三中学反诈宣传教育开展情况统计（2023年9月）"],
        [
            "年级",
            "教学班数（个）",
            "反诈主题班会（场）",
            "参加学生（人）",
            "家长会讲反诈（场）",
            "到会家长（人）",
            "发放告家长书（份）",
            "签订承诺书（份）",
        ],
        ["七年级", 14, 14, 706, 1, 655, 706, 698],
        ["八年级", 14, 14, 694, 1, 602, 694, "680/702"],
        ["九年级", 13, 26, 1284, 2, 1106, 648, 640],
        ["高一", 12, 12, 618, None, None, 618, 611],
    )
    sum_below(s, 7, 3, 6, "BCDEFG", "合 计")
    s.put("H7", [2629])
    s.role("total", "H7")
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label", "A3:A6")
    s.role("base", "B3:B6")
    c.controls["统计", "B7"] = ["base", "total"]
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="people_reached", channel="class_meeting|unspecified", target_group="students"),
        E=dict(measure="sessions", channel="training|lecture|unspecified", target_group="parents"),
        F=dict(measure="people_reached", channel="training|lecture|unspecified", target_group="parents"),
        G=dict(measure="leaflets", target_group="parents|unspecified"),
        H=dict(measure="pledges", target_group="unspecified|students|parents"),
    )
    s.facts("C3:G6", "H3", "H5:H6")
    s.problem("query", "two values in one cell", "H4", says=("680/702",))
    s.may_flag("H7")
    return [c]


def e06() -> list[Case]:
    c = Case(
        "twenty-eighth-e06-shared-district-name",
        "鼓楼区妇幼保健院反诈宣传统计.xlsx",
        "A hospital by departments in a 鼓楼区 that four cities have, and one 若干.",
        unit_type="hospital",
        district_absent=["南京市", "徐州市", "开封市", "福州市", "江苏省", "河南省", "福建省"],
        **month("2023-07"),
    )
    s = c.sheet("7月")
    s.put(
        "A1",
        ["鼓楼区妇幼保健院防诈骗宣传情况统计"],
        ["时间：2023年7月", None, None, "填表科室：保卫科"],
        [
            "序号",
            "科室",
            "张贴海报（张）",
            "发放折页（份）",
            "候诊区电子屏（块）",
            "反诈小课堂（场）",
            "备注",
        ],
        [1, "门诊部", 12, 460, 4, 2, "每周三下午"],
        [2, "住院部", 18, "若干", 2, 1],
        [3, "儿童保健科", 6, 150, 1, 0],
        [4, "产科", 5, 120, "/", 3, "孕妇学校课前"],
    )
    s.merge("A1:G1", "A2:C2", "D2:G2")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:G3")
    s.role("serial", "A4:A7")
    s.role("label", "B4:B7")
    s.role("note|label", "G4", "G7")
    s.columns(
        C="posters",
        D="leaflets",
        E="screens",
        F=dict(measure="sessions", channel="lecture|training|unspecified"),
    )
    for r in range(4, 8):
        s.by_row[r] = {"unit": ["鼓楼区妇幼保健院", s.cells[f"B{r}"]]}
    s.facts("C4:C7", "E4:F7", "D4", "D6:D7")
    s.problem("query", "若干", "D5", says=("若干",))
    s.problem(
        "query",
        "鼓楼区 is a district of four cities",
        "A1",
        "A2",
        "",
        "B4",
        "B5",
        "B6",
        "B7",
        says=("鼓楼区",),
    )
    return [c]


def e11() -> list[Case]:
    c = Case(
        "twenty-eighth-e11-schools-csv",
        "紫阳县各学校反诈宣传汇总.csv",
        "Schools of a county as a GBK csv; one school stands twice, word for word.",
        form="gbk",
        district_contains=["紫阳县"],
        unit_type="school",
        **month("2024-03"),
    )
    s = c.sheet("csv")
    s.put(
        "A1",
        ["紫阳县各学校反诈宣传汇总表（2024年3月）"],
        ["汇总单位：紫阳县教育体育和科技局"],
        ["学校", "主题班会（节）", "参加学生（人次）", "告家长书（份）", "校园广播（次）"],
        ["紫阳中学", 38, 1960, 1960, 8],
        ["紫阳县职业教育中心", 22, 1043, 1000, 5],
        ["蒿坪中学", 12, 548, 548, 4],
        ["毛坝中学", 9, 402, 410, 0],
        ["蒿坪中学", 12, 548, 548, 4],
        ["洞河镇中心学校", 10, 371, 371, 6],
    )
    sum_below(s, 10, 4, 9, "BCDE", "合计")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:E3")
    s.role("label", "A4:A9")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        C=dict(measure="people_reached", channel="unspecified|class_meeting", target_group="students"),
        D=dict(measure="leaflets", target_group="parents|unspecified"),
        E="broadcasts",
    )
    s.rows("A4:A9", unit="cell")
    s.facts("B4:E9")
    s.problem("query", "the same row as row 6", *[f"{x}8" for x in "ABCDE"])
    return [c]


def e21() -> list[Case]:
    d = Report(
        "twenty-eighth-e21-school-week",
        "邓州二初中反诈宣传周总结.docx",
        "A school's week: classes as base, a parents' lesson on one day, money spent.",
        ["邓州市第二初级中学", "邓州二初中"],
        "school",
        ["邓州市"],
        days("2023-09-11", "2023-09-15"),
    )
    su, week = (
        "students|unspecified",
        dict(period_start=["2023-09-14", "2023-09-11"], period_end=["2023-09-14", "2023-09-15"]),
    )
    d.t("邓州市第二初级中学反诈宣传周活动总结")
    d.n("根据市教体局安排，我校于2023年9月11日至15日开展防范电信网络诈骗宣传周活动，现总结如下。")
    d.f(
        "一是开好班会课。全校42个教学班共召开反诈主题班会42场，参加学生2310人。",
        ("sessions", 42, "class_meeting", su),
        ("people_reached", 2310, "class_meeting|unspecified", "students"),
    )
    d.f(
        "二是用好校园阵地。出反诈主题黑板报42块，制作展板8块，校园广播播出防骗小故事5次，教学楼电子屏滚动播放反诈标语。",
        ("boards", 42),
        ("boards", 8),
        ("broadcasts", 5),
        group=su,
    )
    d.f(
        "三是办好家长课堂。9月14日晚，邀请反诈民警为家长作专题讲座1场，到校家长620余人，发放《致家长的一封信》700份。",
        ("sessions", 1, "lecture", "parents"),
        ("people_reached", at_least(620, 629), "lecture|unspecified", "parents"),
        ("leaflets", 700, "handout|lecture", "parents|unspecified"),
        **week,
    )
    d.f("四是组织学生签订反诈承诺书2305份。", ("pledges", 2305, "unspecified", "students|unspecified"))
    d.n("宣传周共支出经费1260元，去年同期为980元。")
    d.sign("邓州市第二初级中学", "2023年9月18日")
    return [d]
