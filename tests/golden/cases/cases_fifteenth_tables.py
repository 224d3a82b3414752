"""Fifteenth set: stations, weeks beside totals, indicators, a ledger, two panels."""

from __future__ import annotations

from builder import Case, Formula, days, month
from shorthand import AL, R, act, tot


def cases() -> list[Case]:
    return [t01(), t02(), t03(), t05(), t06(), t07()]


def t01() -> Case:
    c = Case(
        "fifteenth-t01",
        "林州市公安局8月份反诈宣传情况统计表.xlsx",
        "stations a row each; a total whose SUM leaves out the last row; reports of fraud as a column that is no measure",
        **month("2026-08"),
        unit_type="police",
        district_contains="林州市",
    )
    s = c.sheet("8月")
    rows = [
        ["开元派出所", 2860, 96, 5, 4, 3120, 9, 640, 512],
        ["振林派出所", 2150, 80, 4, 3, 2260, 7, 515, 430],
        ["龙山派出所", 1930, 64, 3, 2, 1980, 6, 470, 388],
        ["桂园派出所", 1780, 58, 3, 3, 1850, 5, 402, 341],
        ["姚村派出所", 1240, 45, 2, 1, 1310, 3, 386, 265],
        ["临淇派出所", 980, 36, 2, "—", 1060, 2, 298, 204],
        ["任村派出所", 760, 30, 1, 1, 820, 0, 251, 176],
    ]

    def f(col, k):
        return Formula(f"=SUM({col}5:{col}11)", tot(rows, k))

    s.put(
        "A1",
        ["林州市公安局2026年8月份反诈宣传情况统计表"],
        ["填报单位：林州市公安局反诈中心", "", "", "", "", "", "填报日期：2026年9月3日"],
        [
            "序号",
            "单位",
            "资料（份、张）",
            "",
            "宣传活动",
            "",
            "",
            "接报电诈警情（起）",
            "入户走访（户）",
            "安装国家反诈中心APP（人）",
            "备注",
        ],
        ["", "", "宣传单（份）", "海报（张）", "集中宣传（场次）", "讲座（场）", "受教育群众（人次）"],
        *[[i, *r] for i, r in enumerate(rows, 1)],
        [
            "合计",
            "",
            Formula("=SUM(C5:C10)", tot(rows[:-1], 1)),
            f("D", 2),
            f("E", 3),
            f("F", 4),
            f("G", 5),
            f("H", 6),
            f("I", 7),
            f("J", 8),
        ],
        ["填表人：郭××", "", "", "", "", "审核人：李××"],
    )
    s.put("K8", ["含驻村辅警协助"])
    s.merge(
        "A1:K1",
        "A2:F2",
        "G2:K2",
        "A3:A4",
        "B3:B4",
        "C3:D3",
        "E3:G3",
        "H3:H4",
        "I3:I4",
        "J3:J4",
        "K3:K4",
        "A12:B12",
        "A13:E13",
        "F13:K13",
    )
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:C3", "E3", "H3:K3", "C4:G4").role(
        "serial", "A5:A11"
    ).role("label", "B5:B11").role("label|total", "A12").role("total", "C12:G12", "I12:J12").role(
        "note|label", "K8"
    ).role("note|meta", "A13", "F13")
    s.rows("B5:B11", unit=[f"{r[0]}|林州市公安局{r[0]}" for r in rows])
    s.columns(
        C="leaflets",
        D="posters",
        E={"measure": "sessions", "channel": "stall|unspecified"},
        F={"measure": "sessions", "channel": "lecture"},
        G={"measure": "people_reached", "target_group": R},
        I="households",
        J="app_installs",
    )
    s.facts("C5:G11", "I5:J11")
    s.problem("query", "total of leaflets leaves out 任村派出所", "C12", says=(760, "任村派出所"))
    s.may_flag("H5:H12", "H3")
    return c


def t02() -> Case:
    c = Case(
        "fifteenth-t02",
        "婺源县各乡镇反诈宣传周报（第38周）.xlsx",
        "this week beside the month's and the year's running totals, the running totals first for one measure",
        **days("2026-09-14", "2026-09-20"),
        unit_type="township",
        district_contains="婺源县",
    )
    s = c.sheet("周报")
    rows = [
        ["紫阳镇", 860, 2410, 31200, 4, 11, 142, 26800, 2050, 720],
        ["清华镇", 410, 1180, 16450, 2, 6, 77, 13900, 1020, 385],
        ["秋口镇", 365, 1010, 14080, 2, 5, 69, 12240, 915, 340],
        ["江湾镇", 520, 1495, 18930, 3, 8, 90, 17110, 1330, 460],
        ["思口镇", 0, 540, 9620, 0, 2, 41, 8070, 480, 0],
        ["赋春镇", 285, 830, 11260, 1, 4, 52, 9450, 705, 250],
    ]
    s.put(
        "A1",
        ["婺源县各乡镇反诈宣传周报表"],
        ["统计时间：2026年9月14日至9月20日"],
        ["乡镇", "发放宣传资料（份）", "", "", "开展宣传活动（场）", "", "", "受教育群众（人次）", "", ""],
        ["", "本周", "9月累计", "全年累计", "本周", "9月累计", "全年累计", "全年累计", "9月累计", "本周"],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 10)]],
        ["备注：思口镇本周因抗旱未开展。"],
    )
    s.merge("A1:J1", "A2:J2", "A3:A4", "B3:D3", "E3:G3", "H3:J3", "A12:J12")
    s.role("title", "A1").role("meta|title", "A2").role("header", "A3:B3", "E3", "H3", "B4:J4").role(
        "label", "A5:A10"
    ).role("cumulative", "C5:D10", "F5:I10").role("label|total", "A11").role(
        "total", "B11", "E11", "J11"
    ).role("total|cumulative", "C11:D11", "F11:I11").role("note", "A12")
    s.rows("A5:A10", unit=[f"{r[0]}|婺源县{r[0]}" for r in rows], district_contains=[r[0] for r in rows])
    s.columns(
        B="leaflets",
        E={"measure": "sessions", "channel": "unspecified|stall"},
        J={"measure": "people_reached", "target_group": R},
    ).facts("B5:B10", "E5:E10", "J5:J10")
    return c


def t03() -> Case:
    c = Case(
        "fifteenth-t03",
        "汨罗市2026年5月反诈宣传指标分解表.xlsx",
        "measures down, towns across, total and change beside; an Excel error",
        **month("2026-05"),
        unit_type="township",
        district_contains="汨罗市",
    )
    s = c.sheet("Sheet1")
    towns = ["归义镇", "新市镇", "长乐镇", "屈子祠镇", "桃林寺镇"]
    rows = [
        ["发放宣传资料", "份", 3200, 1450, 1180, 960, 890],
        ["张贴海报", "张", 150, 62, 48, 40, 36],
        ["举办讲座", "场", 6, 3, 2, 2, 1],
        ["受教育人次", "人次", 4100, 1720, "#VALUE!", 1130, 1010],
        ["入户走访", "户", 1260, 640, 520, 410, 395],
    ]
    t = [tot([[x] for x in r[2:]], 0) if "#VALUE!" not in r else "#VALUE!" for r in rows]
    s.put(
        "A1",
        ["汨罗市2026年5月反诈宣传指标分解表"],
        ["指标名称", "计量单位", "全市", *towns, "比上月±%"],
        *[
            [r[0], r[1], x, *r[2:], p]
            for r, x, p in zip(rows, t, ("12.5", "-3.2", "16.7", "8.4", "5.1"), strict=True)
        ],
        ["注：“全市”为各镇合计。"],
    )
    s.merge("A1:I1", "A8:I8").role("title", "A1").role("header", "A2:C2", "I2").role(
        "header|label", "D2:H2"
    ).role("label", "A3:A7").role("label|header|meta|note", "B3:B7").role("total", "C3:C5", "C7").role(
        "ratio", "I3:I7"
    ).role("note", "A8")
    for letter, n in zip("DEFGH", towns, strict=True):
        s.columns(**{letter: {"measure": "", "unit": f"{n}|汨罗市{n}", "district_contains": n}})
    for r, (m, ch) in zip(
        range(3, 8),
        (
            ("leaflets", None),
            ("posters", None),
            ("sessions", "lecture"),
            ("people_reached", None),
            ("households", None),
        ),
        strict=True,
    ):
        s.by_row[r] = dict(measure=m, **{"channel": ch} if ch else {})
    s.facts("D3:H5", "D6:E6", "G6:H6", "D7:H7")
    s.problem("query", "#VALUE! for a figure", "F6")
    s.may_flag("C6")
    return c


def t05() -> Case:
    c = Case(
        "fifteenth-t05",
        "环翠区竹岛社区反诈活动台账2026.xlsx",
        "ledger: merged dates, leaflets merged over two rows, two channels and two groups in one cell",
        unit="竹岛社区|竹岛街道竹岛社区",
        unit_type="community",
        district_contains="环翠区",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["威海市环翠区竹岛街道竹岛社区2026年反诈宣传活动台账"],
        ["序号", "日期", "活动名称", "地点", "宣传方式", "宣传对象", "参与人数", "发放资料（份）", "备注"],
        [1, "3月5日", "学雷锋反诈志愿行", "竹岛广场", "设摊", "居民", 120, 200, ""],
        [2, "", "雷锋日敲门行动", "1—6号楼", "入户", "居民", 64, 64, ""],
        [3, "4月11日", "“银龄防骗”讲座", "社区活动室", "讲座", "老年人", 42, 100, "两场共用资料"],
        [4, "4月12日", "健康义诊防骗课", "社区卫生站", "讲座", "老年人", 37, "", ""],
        [5, "5月23日", "亲子反诈市集", "竹岛广场", "讲座+设摊", "家长", 85, 90, ""],
        [6, "6月1日", "六一反诈童话会", "文化中心", "文艺演出", "老年人、儿童", 150, 130, "联合幼儿园"],
        [7, "7月8日", "快递驿站宣讲", "菜鸟驿站", "宣讲", "外卖骑手", "20余", 30, ""],
    )
    s.merge("A1:I1", "B3:B4", "H5:H6").role("title", "A1").role("header", "A2:I2").role(
        "serial", "A3:A9"
    ).role("label", "B3", "B5:B9", "D3:F9").role("label|figure", "C3:C9").role("note", "I5", "I8")
    act(s, 3, "C", "2026-03-05", "stall", R, G=("people_reached", 120), H=("leaflets", 200))
    act(s, 4, "C", "2026-03-05", "door_to_door", R, G=("people_reached", 64), H=("leaflets", 64))
    act(s, 5, "C", "2026-04-11", "lecture", "elderly", G=("people_reached", 42))
    s.fact(
        "H5",
        "leaflets",
        100,
        channel="lecture|handout",
        target_group="elderly",
        period_start="2026-04-11",
        period_end="2026-04-11|2026-04-12",
    )
    act(s, 6, "C", "2026-04-12", "lecture", "elderly", G=("people_reached", 37))
    act(s, 7, "C", "2026-05-23", "lecture", "parents", G=("people_reached", 85), H=("leaflets", 90))
    act(s, 8, "C", "2026-06-01", "performance", "unspecified", G=("people_reached", 150), H=("leaflets", 130))
    act(
        s,
        9,
        "C",
        "2026-07-08",
        "lecture",
        "transport_workers",
        G=("people_reached", AL(20, 29)),
        H=("leaflets", 30),
    )
    s.problem("note", "two channels in one cell", "E7")
    s.problem("note", "two groups in one cell", "F8")
    return c


def t06() -> Case:
    c = Case(
        "fifteenth-t06",
        "福利派出所6月反诈宣传情况表.xlsx",
        "two panels 序号-项目-数量; footnote digit and mark at labels",
        **month("2026-06"),
        unit="福利派出所|阳朔县公安局福利派出所",
        unit_type="police",
        district_contains="阳朔县",
    )
    s = c.sheet("6月")
    s.put(
        "A1",
        ["反诈宣传工作情况表"],
        ["单位：阳朔县公安局福利派出所", "", "", "2026年6月"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        [1, "出动警力（人次）1", 86, 7, "反诈讲座（场次）", 3],
        [2, "走访出租房屋（户）", 214, 8, "受众（人次）", 1350],
        [3, "发放宣传资料（份）※", 1620, 9, "微信群推送（条）", 57],
        [4, "张贴海报（张）", 88, 10, "出动宣传车（台次）", 12],
        [5, "悬挂横幅（条）", 9, 11, "成功劝阻（起）", 2],
        [6, "安装反诈APP（人）", 305, 12, "挽回损失（万元）", 3.8],
        ["注：1.出动警力含辅警、治安联防队员。※含手册、折页。"],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2", "A10:F10").role("title", "A1").role("meta", "A2", "D2").role(
        "header", "A3:F3"
    ).role("serial", "A4:A9", "D4:D9").role("label", "B4:B9", "E4:E9").role("note", "A10")
    for r, m in zip(
        range(4, 10), ("staff", "households", "leaflets", "posters", "banners", "app_installs"), strict=True
    ):
        s.fact(f"C{r}", m, s.cells[f"C{r}"])
    for r, m, k in zip(
        range(4, 9),
        ("sessions", "people_reached", "posts", "vehicles", "scams_stopped"),
        ({"channel": "lecture"}, {}, {"channel": "group_chat"}, {}, {}),
        strict=True,
    ):
        s.fact(f"F{r}", m, s.cells[f"F{r}"], **k)
    s.fact("F9", "loss_prevented", 38000)
    return c


def t07() -> Case:
    c = Case(
        "fifteenth-t07",
        "赤水市人民医院各科室反诈宣教统计（2026年7月）.xlsx",
        "of-which of two groups; one row with parts above the whole; one without parts",
        **month("2026-07"),
        unit="赤水市人民医院",
        unit_type="hospital",
        district_contains="赤水市",
    )
    s = c.sheet("7月")
    rows = [
        ["内科", 320, 180, 20, 300],
        ["外科", 260, 95, 15, 240],
        ["儿科", 210, 12, 170, 200],
        ["老年医学科", 150, 160, "", 150],
        ["康复科", 90, "", "", 85],
    ]
    s.put(
        "A1",
        ["赤水市人民医院各科室反诈宣教统计表"],
        ["统计时间：2026年7月"],
        ["科室", "反诈宣教（人次）", "", "", "发放宣传单（份）"],
        ["", "总数", "其中：老年人", "其中：患儿家长", ""],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 5)]],
    )
    s.merge("A1:E1", "A2:E2", "A3:A4", "B3:D3", "E3:E4").role("title", "A1").role("meta|title", "A2").role(
        "header", "A3:B3", "E3", "B4:D4"
    ).role("label", "A5:A9").role("label|total", "A10").role("total", "B10:E10").role("total|figure", "B8")
    g = "patients|unspecified"
    s.columns(
        C={"measure": "people_reached", "target_group": "elderly"},
        D={"measure": "people_reached", "target_group": "parents"},
        E={"measure": "leaflets", "target_group": g},
    ).facts("C5:C8", "D5:D7", "E5:E9")
    for r, v in ((5, 120), (6, 150), (7, 28), (9, 90)):
        s.fact(f"B{r}", "people_reached", v, target_group=g)
    s.problem("query", "of-which 160 above the whole 150", "B8", "C8", says=(160, 150, 10))
    s.may_flag("B10:D10")
    return c
