"""Eighteenth set: ledgers and registers of activities, classes and weeks."""

from __future__ import annotations

from datetime import date

from builder import Case, days
from shorthand import R, act


def cases() -> list[Case]:
    return [*x01(), *x18(), *x25(), *x20()]


def x01() -> list[Case]:
    """A station's ledger with dates of all kinds and ditto marks."""
    c = Case(
        "eighteenth-x01-ledger",
        "桥头派出所反诈宣传台账（2024年3月）.xlsx",
        "Ledger of a station: dates of all kinds, ditto marks, "
        "merged date and figure, two channels in a cell",
        unit="永嘉县公安局桥头派出所|桥头派出所",
        unit_type="police",
        district_contains="永嘉县",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["永嘉县公安局桥头派出所2024年3月反诈宣传活动台账"],
        [
            "序号",
            "宣传时间",
            "宣传主题",
            "宣传地点",
            "宣传形式",
            "宣传对象",
            "受众人次",
            "发放资料（份）",
            "备注",
        ],
        [1, 3.5, "学雷锋反诈进社区", "文化礼堂", "设摊", "居民", 120, 150],
        [2, "3月7日上午", "“三八”节反诈讲座", "同上", "讲座", "妇女", 65, 60],
        [3, date(2024, 3, 12), "纽扣企业财务防骗课", "纽扣产业园", "培训", "财务人员", 38, 40],
        [4, "2024-03-14", "开学反诈第一课", "镇中心小学", "主题班会", "学生", 410, 400],
        [5, "3月18日（星期一）", "外卖站点晨会提醒", "外卖站点", "座谈会", "外卖骑手", 22, 25],
        [6, 20240321, "夜市反诈宣传（东段）", "夜市街", "设摊", "商户", 45, 130],
        [7, None, "夜市反诈宣传（西段）", "〃", "〃", "〃", 37],
        [8, "3月25日-27日", "进村入户宣传", "朱涂村", "入户", "村民", 96, 110],
        [9, "3.29", "敬老院防骗宣讲", "镇敬老院", "讲座+文艺演出", "老年人", 54, "—"],
    )
    s.put("I3", ["联合社区开展"])
    s.merge("A1:I1", "B8:B9", "H8:H9")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("serial", "A3:A11")
    s.role("label", "B3:B11", "D3:F11")
    s.role("label|figure", "C3:C11")
    s.role("note|label", "I3")
    for r, ch, g, d in (
        (3, "stall", "residents", days("2024-03-05")),
        (4, "lecture", "women", days("2024-03-07")),
        (5, "training", "finance_staff", days("2024-03-12")),
        (6, "class_meeting", "students", days("2024-03-14")),
        (7, "training", "transport_workers", days("2024-03-18")),
        (8, "stall", "merchants", days("2024-03-21")),
        (9, "stall", "merchants", days("2024-03-21")),
        (10, "door_to_door", "villagers", days("2024-03-25", "2024-03-27")),
        (11, "lecture", "elderly", days("2024-03-29")),
    ):
        s.fact(f"C{r}", "sessions", 1, channel=ch, activity=s.cells[f"C{r}"], target_group=g, **d)
        s.facts(f"G{r}", measure="people_reached", channel=ch, target_group=g, **d)
        s.facts(f"H{r}", measure="leaflets", channel=f"{ch}|handout", target_group=g, **d)
    s.problem("note", "two channels in one cell", "E11")
    return [c]


def x18() -> list[Case]:
    """The header again for printing, and a row that repeats another."""
    c = Case(
        "eighteenth-x18-repeats",
        "鄢城街道反诈宣传活动登记表（2024年4月）.xlsx",
        "The header again for printing; the last row says the same as an earlier one",
        district_contains="宜城市",
        unit_type="community|township",
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["宜城市鄢城街道2024年4月反诈宣传活动登记表"],
        ["序号", "活动日期", "社区", "活动名称", "宣传方式", "参加人数（人）", "发放手册（册）"],
        [1, "4月2日", "自忠社区", "清明返乡反诈提醒", "设摊", 86, 100],
        [2, "4月6日", "襄沙社区", "广场反诈宣传", "设摊", 130, 150],
        [3, "4月9日", "南街社区", "老年课堂防骗讲座", "讲座", 42, 45],
        [4, "4月13日", "自忠社区", "楼栋入户宣传", "入户", 64, 70],
        [5, "4月16日", "东街社区", "暖心防骗讲座", "讲座", 38, 40],
        ["序号", "活动日期", "社区", "活动名称", "宣传方式", "参加人数（人）", "发放手册（册）"],
        [6, "4月19日", "襄沙社区", "反诈文艺汇演", "文艺演出", 205, 180],
        [7, "4月23日", "南街社区", "商铺集中走访", "入户", 51, 60],
        [8, "4月26日", "东街社区", "节前集中宣传", "设摊", 98, 120],
        [9, "4月19日", "襄沙社区", "反诈文艺汇演", "文艺演出", 205, 180],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2", "A8:G8")
    s.role("serial", "A3:A7", "A9:A12")
    s.role("label", "B3:C7", "E3:E7", "B9:C12", "E9:E12")
    s.role("label|figure", "D3:D7", "D9:D12")
    for r, day, ch, g in (
        (3, "02", "stall", R),
        (4, "06", "stall", R),
        (5, "09", "lecture", f"elderly|{R}"),
        (6, "13", "door_to_door", R),
        (7, "16", "lecture", R),
        (9, "19", "performance", R),
        (10, "23", "door_to_door", "merchants|unspecified"),
        (11, "26", "stall", R),
        (12, "19", "performance", R),
    ):
        s.by_row[r] = dict(unit=f"{s.cells[f'C{r}']}|宜城市鄢城街道|鄢城街道")
        people, leaflets = s.cells[f"F{r}"], s.cells[f"G{r}"]
        act(s, r, "D", f"2024-04-{day}", ch, g, F=("people_reached", people), G=("leaflets", leaflets))
    s.problem("query", "repeats row 9", "D12", "A12", "B12", "C12", "E12", "F12", "G12")
    return [c]


def x25() -> list[Case]:
    """A page named .xls, a row for each class."""
    c = Case(
        "eighteenth-x25-classes-page",
        "富春高级中学反诈主题班会统计.xls",
        "What a school's system exports: HTML named .xls",
        form="page",
        unit="桐庐县富春高级中学|富春高级中学",
        unit_type="school",
        district_contains="桐庐县",
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["桐庐县富春高级中学2024年5月反诈主题班会统计表"],
        ["班级", "班会日期", "班会主题", "参加学生（人次）", "签订承诺书（份）", "班主任"],
        ["高一（1）班", "2024-05-06", "守住钱袋子", 48, 48, "王××"],
        ["高一（2）班", "2024-05-06", "警惕刷单返利", 47, 47, "李××"],
        ["高一（3）班", "2024-05-07", "不做“工具人”", 49, 46, "陈××"],
        ["高二（1）班", "2024-05-08", "网游交易防骗", 45, 45, "方××"],
        ["高二（2）班", "2024-05-08", "识别冒充客服", 46, None, "俞××"],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:B7")
    s.role("label|figure", "C3:C7")
    s.role("label|note|meta", "F3:F7")
    s.columns(
        C=dict(measure="sessions", channel="class_meeting", target_group="students|unspecified"),
        D=dict(measure="people_reached", channel="class_meeting", target_group="students"),
        E=dict(measure="pledges", channel="class_meeting|unspecified", target_group="students|unspecified"),
    )
    for r, day in ((3, "06"), (4, "06"), (5, "07"), (6, "08"), (7, "08")):
        s.fact(f"C{r}", quantity=1, **days(f"2024-05-{day}"))
        s.facts(f"D{r}:E{r}", **days(f"2024-05-{day}"))
    return [c]


def x20() -> list[Case]:
    """Weeks in rows beside other police work."""
    c = Case(
        "eighteenth-x20-weeks",
        "亚布力派出所2024年3月工作统计.xlsx",
        "Weeks in rows, campaign columns beside other police work; a negative figure",
        unit="尚志市公安局亚布力派出所|亚布力派出所",
        unit_type="police",
        district_contains="尚志市",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["尚志市公安局亚布力派出所2024年3月工作统计表"],
        [
            "统计时间",
            "接处警（起）",
            "办理治安案件（起）",
            "调解纠纷（起）",
            "反诈宣传活动（场）",
            "反诈宣传单（份）",
            "反诈宣传受众（人次）",
            "劝阻电诈（起）",
        ],
        ["3月1日-3月7日", 21, 2, 15, 2, 350, 420, 3],
        ["3月8日-3月14日", 18, 1, 12, 3, 480, 515, 4],
        ["3月15日-3月21日", 25, 3, 18, 1, -50, 190, 2],
        ["3月22日-3月31日", 30, 2, 20, 4, 610, 733, 6],
    )
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("label", "A3:A6")
    s.rows(
        "A3:A6",
        period_start=["2024-03-01", "2024-03-08", "2024-03-15", "2024-03-22"],
        period_end=["2024-03-07", "2024-03-14", "2024-03-21", "2024-03-31"],
    )
    s.columns(E="sessions", F="leaflets", G="people_reached", H="scams_stopped")
    s.facts("E3:H4", "E5:E6", "G5:H6", "F6")
    s.fact("F5", quantity=-50, optional=True)
    s.problem("query", "a negative count", "F5")
    s.may_flag("B2:D6")
    return [c]
