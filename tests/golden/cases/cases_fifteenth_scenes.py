"""Fifteenth set: hidden columns and sheets, one village twice, a ledger with states."""

from __future__ import annotations

from builder import Case, days, exact, month
from shorthand import AB, AL, AM, BT, R, act, tot


def cases() -> list[Case]:
    return [t14(), t15(), t16(), t17(), t18()]


def t14() -> Case:
    c = Case(
        "fifteenth-t14",
        "桐城市金融机构二季度反诈宣传统计.xls",
        "web page saved as xls; 万 and 千 in headers; outlets as base",
        form="page",
        **month("2026-04..2026-06"),
        unit_type="bank",
        district_contains="桐城市",
    )
    s = c.sheet("x")
    rows = [
        ["桐城农商银行", 46, 3.2, 28.5, 18, 6.4, 12],
        ["邮储银行桐城市支行", 21, 1.45, 12, 9, 2.55, 5],
        ["徽商银行桐城支行", 3, 0.6, 4.8, 5, 0.8, 1],
        ["工行桐城支行", 5, 0.85, 6.25, 6, 1.1, 0],
    ]
    s.put(
        "A1",
        ["桐城市金融机构2026年第二季度反诈宣传统计表"],
        [
            "机构名称",
            "营业网点（个）",
            "发放宣传折页（万份）",
            "发送提示短信（万条）",
            "举办讲座（场）",
            "受众（千人次）",
            "劝阻诈骗（起）",
        ],
        *rows,
        ["合计", 75, 6.1, 51.55, 38, 10.85, 18],
        ["制表：方××"],
    )
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:A6").role(
        "base", "B3:B6"
    ).role("label|total", "A7").role("total", "C7:G7").role("note|meta", "A8")
    s.rows("A3:A6", unit="cell")
    for r, v in zip(range(3, 7), (32000, 14500, 6000, 8500), strict=True):
        s.fact(f"C{r}", "leaflets", v)
    for r, v in zip(range(3, 7), (285000, 120000, 48000, 62500), strict=True):
        s.fact(f"D{r}", "sms", v)
    s.columns(E={"measure": "sessions", "channel": "lecture"}, G="scams_stopped").facts("E3:E6", "G3:G6")
    for r, v in zip(range(3, 7), (6400, 2550, 800, 1100), strict=True):
        s.fact(f"F{r}", "people_reached", v)
    return c


def t15() -> Case:
    c = Case(
        "fifteenth-t15",
        "黄山区各景区反诈宣传情况（国庆假期）.xlsx",
        "figures as people write them; 若干 and 见附件",
        **days("2026-10-01", "2026-10-07"),
        unit_type="enterprise|other|government",
        district_contains="黄山区",
    )
    s = c.sheet("国庆")
    rows = [
        ["太平湖景区", "1200余份", "近800", "30多条", "5场次"],
        ["翡翠谷景区", "约600", "３５０", "12", "3场"],
        ["九龙瀑景区", "若干", "二百余人", "8", "两场"],
        ["芙蓉谷景区", "300以上", "百余", "—", "2"],
        ["虎林园景区", "180份", "见附件", "5", "无"],
        ["东黄山旅游小镇", "1千份", "逾500人次", "10条", "2-3场"],
    ]
    s.put(
        "A1",
        ["黄山区各景区反诈宣传情况统计表"],
        ["统计时段：2026年10月1日—10月7日"],
        ["景区名称", "发放宣传单（份）", "受众（人次）", "悬挂横幅（条）", "集中宣传（场次）"],
        *rows,
        ["填表说明：据实填写。"],
    )
    s.merge("A1:E1", "A2:E2", "A10:E10").role("title", "A1").role("meta|title", "A2").role(
        "header", "A3:E3"
    ).role("label", "A4:A9").role("note", "A10")
    s.rows("A4:A9", unit="cell")
    s.columns(
        B="leaflets",
        C="people_reached",
        D="banners",
        E={"measure": "sessions", "channel": "stall|unspecified"},
    )
    s.facts(
        "B4:E5",
        "C6:E6",
        "B7:C7",
        "E7",
        "B8",
        "D8",
        "B9:E9",
        read={
            "B4": AL(1200, 1299),
            "C4": AM(800, 700),
            "D4": AL(30, 39),
            "E4": exact(5),
            "B5": AB(600),
            "C5": exact(350),
            "D5": exact(12),
            "E5": exact(3),
            "C6": AL(200, 299),
            "D6": exact(8),
            "E6": exact(2),
            "B7": AL(300),
            "C7": AL(100, 199),
            "E7": exact(2),
            "B8": exact(180),
            "D8": exact(5),
            "B9": exact(1000),
            "C9": AL(500),
            "D9": exact(10),
            "E9": BT(2, 3),
        },
    )
    s.problem("query", "若干", "B6")
    s.problem("query", "见附件", "C8")
    return c


def t16() -> Case:
    c = Case(
        "fifteenth-t16",
        "霍山县各乡镇反诈宣传月报（2026年6月）.xlsx",
        "a hidden column that counts and a hidden sheet that does not",
        **month("2026-06"),
        unit_type="township",
        district_contains="霍山县",
    )
    s = c.sheet("6月")
    rows = [
        ["衡山镇", 2400, 110, 8, 3050],
        ["佛子岭镇", 860, 42, 3, 940],
        ["诸佛庵镇", 1020, 55, 4, 1180],
        ["黑石渡镇", 790, 36, 2, 860],
        ["上土市镇", 640, 30, 2, 710],
    ]
    s.put(
        "A1",
        ["霍山县各乡镇反诈宣传月报表"],
        ["2026年6月"],
        ["乡镇", "发放宣传资料（份）", "张贴海报（张）", "反诈讲座（场）", "受教育（人次）"],
        *rows,
        ["合计", *[tot(rows, k) for k in (1, 2, 3, 4)]],
    )
    s.merge("A1:E1", "A2:E2").role("title", "A1").role("meta|title", "A2").role("header", "A3:E3").role(
        "label", "A4:A8"
    ).role("label|total", "A9").role("total", "B9:E9")
    s.hidden_columns = ["C"]
    s.rows("A4:A8", unit=[f"{r[0]}|霍山县{r[0]}" for r in rows])
    s.columns(
        B="leaflets", C="posters", D={"measure": "sessions", "channel": "lecture"}, E="people_reached"
    ).facts("B4:E8")
    s.problem("query", "hidden column C", *[f"C{r}" for r in range(3, 10)], "", says=("C", "隐藏"))
    h = c.sheet("5月底稿")
    h.state = "hidden"
    h.put(
        "A1",
        ["霍山县各乡镇反诈宣传月报表"],
        ["2026年5月"],
        ["乡镇", "发放宣传资料（份）", "张贴海报（张）", "反诈讲座（场）", "受教育（人次）"],
        ["衡山镇", 2100, 96, 7, 2800],
        ["佛子岭镇", 810, 40, 2, 900],
    )
    h.merge("A1:E1", "A2:E2")
    h.problem("note", "hidden sheet", "", "*")
    return c


def t17() -> Case:
    c = Case(
        "fifteenth-t17",
        "朔城区神头镇各村反诈宣传周统计.xlsx",
        "one village entered twice",
        form="openpyxl",
        **days("2026-05-11", "2026-05-17"),
        unit_type="community",
        district_contains="朔城区",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["神头村", 180, 22, 2, 240],
        ["新磨村", 95, 10, 1, 120],
        ["马邑村", 130, 15, 1, 160],
        ["小平易村", 110, 12, 1, 135],
        ["新磨村", 95, 10, 1, 120],
        ["吉庄村", 88, 9, 1, 104],
    ]
    s.put(
        "A1",
        ["朔城区神头镇各村反诈宣传周统计表"],
        ["（2026年5月11日—5月17日）"],
        ["村名", "发放明白纸（份）", "张贴宣传画（张）", "宣讲（场）", "受教育村民（人次）"],
        *rows,
        ["合计", *[tot(rows, k) for k in (1, 2, 3, 4)]],
    )
    s.merge("A1:E1", "A2:E2").role("title", "A1").role("meta|title", "A2").role("header", "A3:E3").role(
        "label", "A4:A9"
    ).role("label|total", "A10").role("total", "B10:E10")
    s.rows("A4:A9", unit=[f"{r[0]}|神头镇{r[0]}" for r in rows])
    s.columns(
        B="leaflets",
        C="posters",
        D={"measure": "sessions", "channel": "lecture|unspecified"},
        E={"measure": "people_reached", "target_group": "villagers"},
    ).facts("B4:E9")
    s.problem("query", "the same row as row 5", *[f"{x}8" for x in "ABCDE"], says=(5, "A5", "新磨村"))
    return c


def t18() -> Case:
    c = Case(
        "fifteenth-t18",
        "兴庆区丽景街道反诈活动安排与开展情况.xlsx",
        "ledger with a status column: done, cancelled, to be done",
        unit="丽景街道|兴庆区丽景街道|丽景街道办事处",
        unit_type="township",
        district_contains="兴庆区",
    )
    s = c.sheet("活动")
    s.put(
        "A1",
        ["银川市兴庆区丽景街道2026年反诈活动安排与开展情况表"],
        [
            "序号",
            "活动时间",
            "活动名称",
            "宣传形式",
            "宣传对象",
            "参加人数（人次）",
            "发放宣传单（份）",
            "状态",
        ],
        [1, "2026-08-05", "反诈知识进网吧", "设摊", "青少年", 70, 120, "已完成"],
        [2, "2026-08-12", "广场消夏晚会", "文艺演出", "居民", 400, 350, "已完成"],
        [3, "2026-08-19", "商圈反诈巡回讲", "讲座", "商户", 60, 80, "因雨取消"],
        [4, "2026-08-26", "老年大学反诈课", "讲座", "老年人", 55, 60, "已完成"],
        [5, "2026-09-09", "园区企业反诈培训", "培训", "企业职工", 90, 100, "已完成"],
        [6, "2026-12-10", "冬季敲门行动", "入户", "居民", 500, 500, "拟开展"],
    )
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A8").role(
        "label", "B3:B4", "B6:B7", "D3:E4", "D6:E7"
    ).role("label|figure", "C3:C4", "C6:C7").role("label|note|meta", "H3:H4", "H6:H7").role(
        "planned", "F5:G5", "F8:G8"
    )
    act(s, 3, "C", "2026-08-05", "stall", "youth", F=("people_reached", 70), G=("leaflets", 120))
    act(s, 4, "C", "2026-08-12", "performance", R, F=("people_reached", 400), G=("leaflets", 350))
    act(s, 6, "C", "2026-08-26", "lecture", "elderly", F=("people_reached", 55), G=("leaflets", 60))
    act(s, 7, "C", "2026-09-09", "training", "workers", F=("people_reached", 90), G=("leaflets", 100))
    return c
