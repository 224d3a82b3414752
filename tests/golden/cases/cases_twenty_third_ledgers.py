"""Twenty-third set: ledgers of a community and a bank, a school's form, a township whose name many counties share."""

from __future__ import annotations

from datetime import date

from builder import DEFAULT_CHANNEL, Case, days, month
from shorthand import over, tot


def cases() -> list[Case]:
    return [*t02(), *t05(), *t03(), *t12()]


def t02() -> list[Case]:
    c = Case(
        "twenty-third-t02-xinzhen",
        "新镇社区反诈活动台账.xlsx",
        "A community's ledger with a text column; text repeats the head count once; one row stands twice.",
        unit="昆山市周市镇新镇社区居民委员会|新镇社区居委会|新镇社区",
        unit_type="community",
        district_contains="昆山市",
    )
    s = c.sheet("台账")
    rows = [
        [
            date(2023, 9, 2),
            "周末反诈集市",
            "新镇农贸市场",
            "设摊宣传",
            "居民",
            160,
            "发放宣传单240份，赠送反诈购物袋60个。",
        ],
        [
            "9月6日",
            "老年课堂防骗一课",
            "社区日间照料中心",
            "讲座",
            "老年人",
            45,
            "到场老人45人，发放防骗手册45本。",
        ],
        [
            "9月9日",
            "企业宿舍夜谈",
            "蓝领公寓3号楼",
            "讲座",
            "务工人员",
            72,
            "讲解招工诈骗案例，安装反诈APP 38人。",
        ],
        ["9月13日", "沿街商铺走访", "新镇路沿线", "入户走访", "商户", 58, "张贴海报58张。"],
        [
            date(2023, 9, 16),
            "独居老人上门提醒",
            "一至三网格",
            "入户走访",
            "独居老人",
            33,
            "网格员陪同，逐户核对子女电话。",
        ],
        ["9月13日", "沿街商铺走访", "新镇路沿线", "入户走访", "商户", 58, "张贴海报58张。"],
        ["9月20日", "开学季家长会", "新镇小学", "讲座", "家长", 210, "发放告知书210份，民警现身说法。"],
        ["9月27日", "节前文艺汇演", "文体广场", "文艺演出", "居民", "300余", "现场悬挂横幅6条。"],
    ]
    s.put(
        "A1",
        ["周市镇新镇社区反诈宣传活动台账（2023年9月）"],
        ["单位：昆山市周市镇新镇社区居民委员会"],
        ["序号", "活动日期", "活动名称", "活动地点", "活动形式", "宣传对象", "参加人数", "活动情况"],
        *[[i, *r] for i, r in enumerate(rows, 1)],
        ["注：参加人数以签到表为准。"],
    )
    s.merge("A1:H1", "A2:H2", "A12:H12")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:H3")
    s.role("serial", "A4:A11")
    s.role("label", "B4:B11", "D4:F11")
    s.role("label|figure", "C4:C11")
    s.role("note", "A12")
    s.role("note|label", "H8")
    way = dict(设摊宣传="stall", 讲座="lecture", 入户走访="door_to_door", 文艺演出="performance")
    who = dict(
        居民="residents",
        老年人="elderly",
        务工人员="migrant_workers",
        商户="merchants",
        独居老人="elderly_alone",
        家长="parents",
    )
    day = [
        "2023-09-02",
        "2023-09-06",
        "2023-09-09",
        "2023-09-13",
        "2023-09-16",
        "2023-09-13",
        "2023-09-20",
        "2023-09-27",
    ]
    text = [
        [("leaflets", 240), ("gifts", 60)],
        [("leaflets", 45)],
        [("app_installs", 38)],
        [("posters", 58)],
        [],
        [("posters", 58)],
        [("leaflets", 210)],
        [("banners", 6)],
    ]
    for i, r in enumerate(rows):
        n, ch = (i + 4, way[r[3]])
        a = dict(target_group=who[r[4]], activity=f"{r[1]}|{r[2]}", **days(day[i]))
        s.fact(f"C{n}", "sessions", 1, channel=ch, **a)
        s.fact(f"G{n}", "people_reached", over(300) if i == 7 else r[5], channel=ch, **a)
        for measure, value in text[i]:
            s.fact(f"H{n}", measure, value, channel=f"{ch}|{DEFAULT_CHANNEL[measure]}", **a)
    s.problem("query", "row 9 repeats row 7", *[f"{k}9" for k in "CBADEFGH"])
    return [c]


def t05() -> list[Case]:
    c = Case(
        "twenty-third-t05-guoyang",
        "涡阳农商银行二季度反诈宣传台账.xlsx",
        "A bank's ledger with a count of sessions; two channels in one cell, two groups in another.",
        unit="涡阳农商银行|安徽涡阳农村商业银行|涡阳农村商业银行",
        unit_type="bank",
        district_contains="涡阳县",
    )
    s = c.sheet("二季度")
    rows = [
        ["2023年4月11日", "春耕时节话防骗", "设摊宣传", "村民", 2, 480, 350],
        ["2023年4月20日", "厅堂微沙龙", "厅堂宣传", "银行客户", 3, 120, 96],
        ["2023年5月8日", "老年大学公开课", "讲座", "老年人", 1, 90, 84],
        ["2023年5月17日", "园区财务防骗班", "培训", "财会人员", 1, 60, 55],
        ["2023年5月25日", "护苗行动", "讲座", "学生、家长", 2, 300, 268],
        ["2023年6月2日", "药市商户大走访", "讲座+入户", "商户", 1, 150, 132],
        ["2023年6月16日", "麦收后的一场戏", "文艺演出", "村民", 1, 200, 420],
    ]
    s.put(
        "A1",
        ["涡阳农商银行2023年第二季度反诈宣传活动台账"],
        [
            "序号",
            "活动时间",
            "活动主题",
            "宣传方式",
            "宣传对象",
            "活动场次（场）",
            "发放资料（份）",
            "受众人次",
            "负责人",
        ],
        *[[i, *r, f"{'李王张刘陈杨赵'[i - 1]}××"] for i, r in enumerate(rows, 1)],
        ["合计", None, None, None, None, *[tot(rows, k) for k in (4, 5, 6)]],
    )
    s.merge("A1:I1", "A10:E10")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("serial", "A3:A9")
    s.role("label", "B3:E9")
    s.role("label|total", "A10")
    s.role("total", "F10:H10")
    s.role("note|label", "I3:I9")
    dated = ["2023-04-11", "2023-04-20", "2023-05-08", "2023-05-17", "2023-05-25", "2023-06-02", "2023-06-16"]
    ways = ["stall", "branch", "lecture", "training", "lecture", "lecture", "performance"]
    who = ["villagers", "bank_customers", "elderly", "finance_staff", "unspecified", "merchants", "villagers"]
    for i, r in enumerate(rows):
        own = dict(target_group=who[i], activity=r[1], **days(dated[i]))
        s.fact(f"F{i + 3}", "sessions", r[4], channel=ways[i], **own)
        s.fact(f"G{i + 3}", "leaflets", r[5], channel=ways[i] + "|handout", **own)
        s.fact(f"H{i + 3}", "people_reached", r[6], channel=ways[i], **own)
    s.problem("note", "two channels in one cell", "D8")
    s.problem("note", "two target groups in one cell", "E7")
    return [c]


def t03() -> list[Case]:
    c = Case(
        "twenty-third-t03-jiajiang",
        "夹江县第一小学校反诈宣传月报.xlsx",
        "A school's form with two panels; pupils and classes are bases, next month is planned.",
        unit="夹江县第一小学校|夹江县第一小学",
        unit_type="school",
        district_contains="夹江县",
        **month("2024-05"),
    )
    s = c.sheet("月报")
    rows = [
        ["学校名称", "夹江县第一小学校", "统计月份", "2024年5月"],
        ["在校学生数（人）", 2355, "教学班数（个）", 52],
        ["反诈主题班会（场）", 52, "参加班会学生（人次）", 2310],
        ["家长会宣讲（场）", 6, "到会家长（人次）", 1980],
        ["致家长的一封信（份）", 2310, "签订反诈承诺书（份）", 2296],
        ["黑板报（块）", 26, "反诈展板（块）", 8],
        ["校园广播（次）", 20, "电子屏（块）", 3],
        ["班级微信群推送（条）", 156, "学校公众号推文（篇）", 4],
        ["教师反诈培训（场）", 1, "参训教师（人次）", 132],
        ["下月拟开展活动（场）", 3, "其他需要说明的情况", "无"],
    ]
    s.put("A1", ["夹江县中小学校反诈宣传月报表"])
    s.put("A2", *rows)
    s.put("A12", ["填报人：熊××", None, "联系电话：0833-566××××"])
    s.merge("A1:D1", "A12:B12", "C12:D12")
    s.role("title", "A1")
    s.role("meta|label|header", "A2", "C2")
    s.role("meta|label", "B2", "D2")
    s.role("label|header", "A3:A11", "C3:C11")
    s.role("base", "B3", "D3")
    s.role("planned", "B11")
    s.role("note|meta|serial", "A12", "C12")
    st, pa, sp = (
        "students|unspecified|children",
        "parents|unspecified",
        "unspecified|students|parents|children",
    )
    for a, measure, ch, grp in (
        ("B4", "sessions", "class_meeting", st),
        ("D4", "people_reached", "class_meeting|unspecified", "students|children"),
        ("B5", "sessions", "lecture|training|unspecified", pa),
        ("D5", "people_reached", "unspecified|lecture|training", "parents"),
        ("B6", "leaflets", "handout", pa),
        ("D6", "pledges", "unspecified", sp),
        ("B7", "boards", "board", sp),
        ("D7", "boards", "board", sp),
        ("B8", "broadcasts", "broadcast", sp),
        ("D8", "screens", "screen", sp),
        ("B9", "posts", "group_chat", sp),
        ("D9", "posts", "official_account", sp),
        ("B10", "sessions", "training", "teachers|unspecified"),
        ("D10", "people_reached", "training|unspecified", "teachers"),
    ):
        s.fact(a, measure, s.cells[a], channel=ch, target_group=grp)
    return [c]


def t12() -> list[Case]:
    c = Case(
        "twenty-third-t12-chengguan",
        "城关镇5月反诈宣传统计.xlsx",
        "A township whose name many counties share, with nothing that settles it.",
        unit="城关镇人民政府|城关镇",
        unit_type="township",
        district_absent="县|市|区",
        **month("2023-05"),
    )
    s = c.sheet("Sheet1")
    items = [
        ["集中宣传", "场", 5],
        ["发放宣传单", "份", 2300],
        ["张贴海报", "张", 95],
        ["悬挂横幅", "条", 18],
        ["入户走访", "户", 640],
        ["受众", "人次", 2750],
        ["出动宣传车", "台次", 12],
        ["大喇叭播放", "次", 120],
        ["微信群推送", "条", 75],
        ["反诈APP安装", "人", 310],
    ]
    s.put(
        "A1",
        ["城关镇2023年5月反诈宣传统计表"],
        ["填报单位：城关镇人民政府"],
        ["序号", "项目", "计量单位", "数量"],
        *[[i, *r] for i, r in enumerate(items, 1)],
        ["审核：马××", None, "填表：周××"],
    )
    s.merge("A1:D1", "A2:D2", "A14:B14", "C14:D14")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:D3")
    s.role("serial", "A4:A13")
    s.role("label", "B4:B13")
    s.role("label|meta|header", "C4:C13")
    s.role("note|meta", "A14", "C14")
    for i, m in enumerate(
        [
            "sessions",
            "leaflets",
            "posters",
            "banners",
            "households",
            "people_reached",
            "vehicles",
            "broadcasts",
            "posts",
            "app_installs",
        ]
    ):
        own = {"sessions": dict(channel="stall|unspecified"), "posts": dict(channel="group_chat")}.get(m, {})
        s.fact(f"D{i + 4}", m, items[i][2], **own)
    s.problem(
        "query", "城关镇 is shared by many counties: left at the deepest certain level", "A2", "A1", "*", ""
    )
    return [c]
