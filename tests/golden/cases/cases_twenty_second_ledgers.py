"""Twenty-second set: a bank's ledger, a card of two panels, a bank's months."""

from __future__ import annotations

from datetime import date

from builder import ANYCH, Case, Formula, cells_in, days, month


def cases() -> list[Case]:
    return [*t02(), *t13(), *t14()]


def t02() -> list[Case]:
    U = dict(unit="绍兴银行嵊州支行", unit_type="bank", district_contains="嵊州市")
    c = Case(
        "twenty-second-t02-bank-ledger",
        "绍兴银行嵊州支行反诈活动台账2024Q2.xlsx",
        "A ledger of a quarter: a date, a theme, a place, a form, an audience; two forms in a cell, two groups in a cell.",
        **U,
    )
    s = c.sheet("二季度")
    rows = [
        (
            date(2024, 4, 12),
            "“守住养老钱”专题讲座",
            "鹿山街道老年活动中心",
            "讲座",
            "老年人",
            52,
            60,
            "2024-04-12",
            "lecture",
            "elderly",
        ),
        (
            date(2024, 4, 19),
            "厅堂微沙龙",
            "支行营业部",
            "厅堂宣传",
            "到店客户",
            23,
            35,
            "2024-04-19",
            "branch",
            "bank_customers",
        ),
        (
            date(2024, 4, 28),
            "夜市反诈摆摊",
            "国商大厦广场",
            "设摊",
            "商户",
            140,
            220,
            "2024-04-28",
            "stall",
            "merchants",
        ),
        (
            date(2024, 5, 9),
            "财务人员防骗座谈会",
            "嵊州经济开发区",
            "座谈会",
            "财会人员",
            31,
            40,
            "2024-05-09",
            "training",
            "finance_staff",
        ),
        (
            date(2024, 5, 17),
            "茶乡行反诈宣传",
            "三界镇八郑村",
            "设摊+入户",
            "村民",
            86,
            120,
            "2024-05-17",
            "stall",
            "villagers",
        ),
        (
            date(2024, 5, 31),
            "领巾小银行家",
            "城北小学",
            "主题班会",
            "学生",
            45,
            45,
            "2024-05-31",
            "class_meeting",
            "students",
        ),
        (
            date(2024, 6, 14),
            "反诈宣传进市场",
            "越剧小镇农贸市场",
            "设摊",
            "老年人、商户",
            110,
            150,
            "2024-06-14",
            "stall",
            "unspecified",
        ),
        (
            date(2024, 6, 25),
            "厂区反诈小课堂",
            "浦口街道领带厂",
            "讲座",
            "企业职工",
            67,
            80,
            "2024-06-25",
            "lecture",
            "workers",
        ),
    ]
    s.put(
        "A1",
        ["绍兴银行嵊州支行2024年二季度反诈宣传活动台账"],
        [
            "活动日期",
            "活动主题",
            "活动地点",
            "宣传形式",
            "宣传对象",
            "参加人数（人次）",
            "发放资料（份）",
            "经办人",
        ],
        *[
            [*r[:7], n]
            for r, n in zip(
                rows, ["竺××", "裘××", "竺××", "钱××", "裘××", "钱××", "竺××", "裘××"], strict=True
            )
        ],
    )
    s.put("A12", ["注：各网点活动照片另存反诈宣传文件夹。"])
    s.merge("A1:H1", "A12:H12")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label", "A3:A10", "C3:E10")
    s.role("label|figure", "B3:B10")
    s.role("label|note|meta|serial", "H3:H10")
    s.role("note", "A12")
    for i, r in enumerate(rows, 3):
        own = dict(**days(r[7]), target_group=r[9], activity=f"{r[1]}|{r[2]}")
        s.fact(f"B{i}", "sessions", 1, channel=r[8], **own)
        s.fact(f"F{i}", "people_reached", r[5], channel=r[8], **own)
        s.fact(f"G{i}", "leaflets", r[6], channel=f"{r[8]}|handout", **own)
    s.problem("note", "two channels in one cell", "D7")
    s.problem("note", "two groups in one cell", "E9")
    return [c]


def t13() -> list[Case]:
    c = Case(
        "twenty-second-t13-two-panels",
        "奎屯交警春运反诈宣传统计卡.xlsx",
        "A card of two panels side by side; views in 万次; drivers as a group.",
        unit="奎屯市公安局交警大队|奎屯市交警大队",
        unit_type="police",
        district_contains="奎屯市",
        **days("2024-01-26", "2024-03-05"),
    )
    s = c.sheet("统计卡")
    left = [
        ("投入警力（人次）", 640, "staff", "unspecified", "unspecified"),
        ("出动宣传车（台次）", 88, "vehicles", "vehicle", "unspecified"),
        ("悬挂横幅（条）", 26, "banners", "banner", "unspecified"),
        ("摆放展板（块）", 18, "boards", "board", "unspecified"),
        ("发放宣传卡（份）", 7400, "leaflets", "handout", "unspecified"),
        ("客运站集中宣传（场）", 14, "sessions", "stall|unspecified", "unspecified"),
    ]
    right = [
        ("驾驶员反诈讲座（场）", 9, "sessions", "lecture", "transport_workers"),
        ("驾驶员听课（人次）", 532, "people_reached", "lecture|unspecified", "transport_workers"),
        ("车站广播播放（次）", 760, "broadcasts", "broadcast", "unspecified"),
        ("制作短视频（部）", 7, "videos", "short_video", "unspecified"),
        ("视频播放量（万次）", 12.6, "views", "unspecified|short_video", "unspecified"),
        ("媒体报道（篇）", 5, "media_reports", "media", "unspecified"),
    ]
    s.put(
        "A1",
        ["2024年春运反诈宣传工作统计卡"],
        ["填报单位：奎屯市公安局交警大队", None, None, "统计时间：2024年1月26日至3月5日"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        *[[i, x[0], x[1], i + 6, r[0], r[1]] for i, (x, r) in enumerate(zip(left, right, strict=True), 1)],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:F3")
    s.role("serial", "A4:A9", "D4:D9")
    s.role("label", "B4:B9", "E4:E9")
    for i, (x, r) in enumerate(zip(left, right, strict=True), 4):
        s.fact(f"C{i}", x[2], x[1], channel=x[3], target_group=x[4])
        s.fact(f"F{i}", r[2], 126000 if r[1] == 12.6 else r[1], channel=r[3], target_group=r[4])
    return [c]


def t14() -> list[Case]:
    c = Case(
        "twenty-second-t14-months",
        "邮储银行敦化市支行2023年上半年反诈宣传.xlsx",
        "One unit, months as rows, a sum of formulas; one column is hidden.",
        unit="邮储银行敦化市支行|中国邮政储蓄银行敦化市支行",
        unit_type="bank",
        district_contains="敦化市",
        target_group="unspecified|bank_customers",
    )
    s = c.sheet("上半年")
    v = [[8, 2, 420, 1], [6, 1, 350, 0], [10, 4, 680, 2], [9, 3, 560, 1], [9, 5, 615, 0], [11, 4, 730, 1]]
    s.put(
        "A1",
        ["邮储银行敦化市支行反诈宣传情况统计（2023年上半年）"],
        ["月份", "厅堂宣传（场）", "外拓宣传（场）", "发放折页（份）", "劝阻诈骗汇款（起）"],
        *[[f"{i}月", *r] for i, r in enumerate(v, 1)],
        ["合计", *[Formula(f"=SUM({col}3:{col}8)", sum(r[k] for r in v)) for k, col in enumerate("BCDE")]],
        ["制表：运营管理部"],
    )
    s.merge("A1:E1", "A10:E10")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A8")
    s.role("label|total", "A9")
    s.role("total", "B9:E9")
    s.role("note|meta", "A10")
    s.hidden_columns = ["C"]
    s.columns(
        B=dict(measure="sessions", channel="branch"),
        C=dict(measure="sessions", channel=ANYCH),
        D=dict(measure="leaflets"),
        E=dict(measure="scams_stopped", channel="unspecified|branch"),
    )
    for r in range(3, 9):
        s.facts(f"B{r}:E{r}", **month(f"2023-{r - 2:02d}"))
    s.problem("query", "a hidden column that counts", *cells_in("C2:C9"), "")
    return [c]
