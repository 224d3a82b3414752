"""Twenty-second set: schools with 其中, a sheet a week, hospitals in a CSV, indicators down and stations across."""

from __future__ import annotations

from builder import Case, about, at_least, days, exact, month


def cases() -> list[Case]:
    return [*t05(), *t07(), *t08(), *t09()]


def t05() -> list[Case]:
    c = Case(
        "twenty-second-t05-schools-of-which",
        "象山县学校反诈教育情况统计.xlsx",
        "Schools with 其中 of the people reached; one row whose parts are above the whole, one without a remainder.",
        unit_type="school",
        district_contains="象山县",
        **month("2024-09"),
    )
    s = c.sheet("9月")
    sc = ["象山中学", "象山县第二中学", "丹城中学", "石浦中学", "丹城第二小学"]
    d = [
        [45, 2260, 1980, 150, 90, 1980],
        [30, 1420, 1290, None, 75, 1300],
        [28, 1385, 1210, 110, 65, 1220],
        [32, 1500, 1360, 120, 80, 1365],
        [36, 1710, 1480, 160, None, 1490],
    ]
    s.put(
        "A1",
        ["象山县中小学“开学第一课”反诈教育情况统计表"],
        ["报送：象山县教育局", None, None, "时间：2024年9月"],
        ["学校", "主题班会（场）", "受教育人次", "其中", None, None, "发放告家长书（份）"],
        [None, None, None, "学生", "家长", "教职工"],
        *[[n, *v] for n, v in zip(sc, d, strict=True)],
    )
    s.merge("A1:G1", "A2:C2", "D2:G2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:G4")
    s.role("label", "A5:A9")
    s.role("total|figure", "C7:C8")
    for r, (n, v) in enumerate(zip(sc, d, strict=True), 5):
        u = dict(unit=f"{n}|象山县{n}")
        s.fact(f"B{r}", "sessions", v[0], channel="class_meeting", target_group="students|unspecified", **u)
        for col, g, x in (("D", "students", v[2]), ("E", "parents", v[3]), ("F", "teachers", v[4])):
            if x:
                s.fact(f"{col}{r}", "people_reached", x, target_group=g, **u)
        rest = v[1] - sum(x or 0 for x in v[2:5])
        if rest > 0:
            s.fact(f"C{r}", "people_reached", rest, **u)
        s.fact(f"G{r}", "leaflets", v[5], target_group="parents", **u)
    s.problem("query", "the parts (1560) are above their whole (1500)", "C8", says=("1560", "60"))
    return [c]


def t07() -> list[Case]:
    c = Case(
        "twenty-second-t07-weeks",
        "玉林街道8月反诈宣传周统计.xlsx",
        "A sheet a week and a summary that repeats them; last month's sheet is hidden; one total is wrong.",
        unit_type="community",
        district_contains="武侯区",
    )
    cm = ["玉林北路社区", "玉林东路社区", "倪家桥社区", "黉门街社区"]
    w1 = [[2, 260, 95], [3, 340, 120], [1, 150, 62], [2, 215, 80]]
    w2 = [[1, 180, 70], [2, 295, 104], [2, 240, 88], [1, 130, 55]]
    w0 = [[1, 90, 30], [1, 110, 42], [1, 75, 28], [0, 60, 21]]
    HEAD = ["社区", "宣传活动（场）", "发放宣传册（本）", "入户（户）"]
    for name, w, span, title in (
        ("第一周", w1, days("2024-08-05", "2024-08-11"), "（2024年8月5日—8月11日）"),
        ("第二周", w2, days("2024-08-12", "2024-08-18"), "（2024年8月12日—8月18日）"),
    ):
        s = c.sheet(name, **span)
        sums_ = [sum(r[k] for r in w) for k in range(3)]
        if w is w2:
            sums_[1] += 50
        s.put(
            "A1",
            ["武侯区玉林街道各社区反诈宣传周统计" + title],
            HEAD,
            *[[n, *r] for n, r in zip(cm, w, strict=True)],
            ["小计", *sums_],
        )
        s.merge("A1:D1")
        s.role("title", "A1")
        s.role("header", "A2:D2")
        s.role("label", "A3:A6")
        s.role("label|total", "A7")
        s.role("total", "B7:D7")
        s.columns(B="sessions", C="leaflets", D="households")
        for r, n in enumerate(cm, 3):
            s.facts(f"B{r}:D{r}", unit=f"{n}|玉林街道{n}|武侯区玉林街道{n}")
        if w is w2:
            s.problem("query", "the total is 50 above the sum (845)", "C7", says=("50", "845"))
    s = c.sheet("两周汇总")
    both = [[a + b for a, b in zip(x, z, strict=True)] for x, z in zip(w1, w2, strict=True)]
    s.put(
        "A1",
        ["武侯区玉林街道8月5日—18日反诈宣传汇总"],
        HEAD,
        *[[n, *r] for n, r in zip(cm, both, strict=True)],
        ["合计", *[sum(r[k] for r in both) for k in range(3)]],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label|total", "A3:A7")
    s.role("total", "B3:D7")
    s = c.sheet("7月底")
    s.put(
        "A1",
        ["武侯区玉林街道各社区反诈宣传周统计（2024年7月29日—8月4日）"],
        HEAD,
        *[[n, *r] for n, r in zip(cm, w0, strict=True)],
    )
    s.merge("A1:D1")
    s.state = "hidden"
    s.problem("note", "a hidden sheet is not counted", "", "*")
    return [c]


def t08() -> list[Case]:
    c = Case(
        "twenty-second-t08-hospitals-csv",
        "阜宁县医疗卫生机构反诈宣传.csv",
        "A GBK csv: numbers with thousands commas, 余, 约, blanks written in three ways; xx余.",
        form="gbk",
        unit_type="hospital",
        district_contains="阜宁县",
        **month("2024-04..2024-06"),
    )
    s = c.sheet("Sheet1")
    h = [
        ["阜宁县人民医院", 14, "2,600", "350余", 3, None],
        ["阜宁县中医院", 9, "1,480", "约200", 2, "含义诊现场"],
        ["阜宁县妇幼保健院", 6, "900余", 118, 1, None],
        ["益林中心卫生院", 4, "520", 76, "/", None],
        ["东沟中心卫生院", 4, "xx余份", 64, 1, "数字待补"],
        ["羊寨中心卫生院", 3, "430", "—", "无", None],
    ]
    s.put(
        "A1",
        ["阜宁县医疗卫生机构反诈宣传情况（2024年第二季度）"],
        ["机构名称", "宣传栏（块）", "发放折页（份）", "现场咨询（人次）", "职工培训（场）", "备注"],
        *h,
        ["联系人：韦××"],
    )
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8")
    s.role("note|label", "F4", "F7")
    s.role("note|meta", "A9")
    s.columns(
        B=dict(measure="boards"),
        C=dict(measure="leaflets"),
        D=dict(measure="consultations", channel="unspecified|stall", target_group="unspecified|patients"),
        E=dict(measure="sessions", channel="training", target_group="workers|unspecified"),
    )
    q = {
        "C3": exact(2600),
        "D3": at_least(350, 359),
        "C4": exact(1480),
        "D4": about(200),
        "C5": at_least(900, 999),
        "C6": exact(520),
        "C8": exact(430),
    }
    for r, v in enumerate(h, 3):
        spans = [f"{x}{r}" for x in "BCDE" if f"{x}{r}" != "C7"]
        s.facts(*spans, read=q, unit=f"{v[0]}|阜宁县{v[0]}" if not v[0].startswith("阜宁") else v[0])
    s.problem("query", "no figure: xx余份", "C7")
    return [c]


def t09() -> list[Case]:
    c = Case(
        "twenty-second-t09-transposed",
        "肇东市局反诈宣传指标完成情况（1月）.xlsx",
        "Indicators in rows, stations in columns, the whole before them; one total is wrong; a rate row.",
        unit_type="police",
        district_contains="肇东市",
        **month("2024-01"),
    )
    s = c.sheet("1月")
    sn = ["朝阳派出所", "正阳派出所", "东升派出所", "昌五派出所"]
    it = [
        ("集中宣传活动", "场", [7, 5, 6, 4], "sessions", "stall|unspecified"),
        ("印发宣传单", "份", [2600, 1900, 2150, 1300], "leaflets", "handout"),
        ("张贴宣传画", "张", [130, 96, 118, 74], "posters", "posting"),
        ("悬挂横幅", "条", [12, 8, 10, 9], "banners", "banner"),
        ("安装国家反诈中心APP", "人", [415, 330, 362, 208], "app_installs", "app"),
        ("制作短视频", "部", [2, 1, 0, 1], "videos", "short_video"),
    ]
    s.put(
        "A1",
        ["肇东市公安局2024年1月反诈宣传指标完成情况"],
        ["指标名称", "计量单位", "全局合计", *sn],
        *[[n, u, sum(v) if n != "张贴宣传画" else 448, *v] for n, u, v, *_ in it],
        ["群众知晓率", "%", None, 91.2, 88.5, 90.4, 86.7],
    )
    s.put("A11", ["填表：反诈中心  刘××"])
    s.merge("A1:G1", "A11:G11")
    s.role("title", "A1")
    s.role("header", "A2:C2")
    s.role("header|label", "D2:G2")
    s.role("label", "A3:A9")
    s.role("label|header|meta", "B3:B9")
    s.role("total", "C3:C8")
    s.role("ratio", "D9:G9")
    s.role("note|meta", "A11")
    for r, (_, _, v, m, ch) in enumerate(it, 3):
        for col, name, x in zip("DEFG", sn, v, strict=True):
            s.fact(f"{col}{r}", m, x, channel=ch, unit=f"{name}|肇东市公安局{name}")
    s.problem("query", "the total (448) is 30 above the sum (418)", "C5", says=("30", "418"))
    return [c]
