"""Thirteenth set: grids and tables beside each other."""

from __future__ import annotations

from datetime import date

from builder import (
    Case,
    days,
    month,
    num,
)
from shorthand import tot


def cases() -> list[Case]:
    return [t29(), t30(), t31(), t32(), t33()]


def t29() -> Case:
    c = Case(
        "thirteenth-t29",
        "鲤鱼塘幼儿园反诈宣传活动记录.xlsx",
        "kindergarten activity list that states its sessions",
        unit="鲤鱼塘幼儿园|桐梓县鲤鱼塘幼儿园",
        unit_type="kindergarten",
        district_contains="桐梓县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["3月6日", "家长反诈课堂", "讲座", "家长", 3, 186, 190],
        ["3月14日", "小手拉大手", "主题班会", "幼儿", 9, 264, 270],
        ["3月20日", "教师反诈培训", "培训", "教职工", 1, 38, 38],
        ["3月27日", "亲子反诈情景剧", "文艺演出", "家长", 2, 142, 150],
    ]
    s.put(
        "A1",
        ["桐梓县鲤鱼塘幼儿园2024年3月反诈宣传活动记录表"],
        ["日期", "活动名称", "活动形式", "活动对象", "场次（场）", "参加人数（人次）", "发放宣传册（份）"],
        *rows,
        ["合计", "", "", "", *[tot(rows, k) for k in (4, 5, 6)]],
    )
    s.merge("A1:G1", "A7:D7").role("title", "A1").role("header", "A2:G2").role("label", "B3:D6").role(
        "label|total", "A7"
    ).role("total", "E7:G7")
    for r, d, ch, g in (
        (3, 6, "lecture", "parents"),
        (4, 14, "class_meeting", "children"),
        (5, 20, "training", "teachers"),
        (6, 27, "performance", "parents"),
    ):
        a = dict(target_group=g, **days(f"2024-03-{d:02d}"))
        v = rows[r - 3]
        s.fact(f"E{r}", "sessions", v[4], channel=ch, **a).fact(
            f"F{r}", "people_reached", v[5], channel=ch, **a
        ).fact(f"G{r}", "leaflets", v[6], channel=ch + "|handout", **a)
    return c


def t30() -> Case:
    c = Case(
        "thirteenth-t30",
        "长兴县企业反诈培训登记表（2024年5月）.xlsx",
        "trainings with hours, mean age, lecturer's phone",
        district_contains="长兴县",
        unit_type="police",
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["长兴县公安局画溪派出所2024年5月企业反诈培训登记表"],
        [
            "序号",
            "培训日期",
            "培训主题",
            "企业名称",
            "授课民警",
            "联系电话",
            "培训时长（小时）",
            "平均年龄（岁）",
            "参训人数（人次）",
            "发放手册（本）",
        ],
        *[
            [
                1,
                date(2024, 5, 8),
                "防冒充领导转账",
                "浙江××电源有限公司",
                "徐××",
                "138****5216",
                1.5,
                34,
                86,
                90,
            ],
            [
                2,
                date(2024, 5, 15),
                "财务人员专题培训",
                "长兴××纺织有限公司",
                "徐××",
                "138****5216",
                2,
                38,
                24,
                24,
            ],
            [
                3,
                date(2024, 5, 21),
                "新员工入职第一课",
                "浙江××新材料有限公司",
                "倪××",
                "139****0372",
                1,
                26,
                112,
                120,
            ],
            [4, date(2024, 5, 29), "防刷单返利", "长兴××机械厂", "倪××", "139****0372", 1, 41, 47, 50],
        ],
    )
    s.merge("A1:J1").role("title", "A1").role("header", "A2:J2").role("serial", "A3:A6", "F3:F6").role(
        "label|figure", "C3:C6"
    ).role("label", "D3:D6")
    U = dict(unit="画溪派出所|长兴县公安局画溪派出所")
    for r, d, p, letter, g in (
        (3, 8, 86, 90, "workers"),
        (4, 15, 24, 24, "finance_staff|workers"),
        (5, 21, 112, 120, "workers"),
        (6, 29, 47, 50, "workers"),
    ):
        a = dict(**U, **days(f"2024-05-{d:02d}"))
        g2 = g + "|unspecified"
        s.fact(f"C{r}", "sessions", 1, channel="training", target_group=g2, **a).fact(
            f"I{r}", "people_reached", p, channel="training", target_group=g2, **a
        ).fact(f"J{r}", "leaflets", letter, channel="training|handout", target_group=g2, **a)
    return c


def t31() -> Case:
    c = Case(
        "thirteenth-t31",
        "沭阳县11月反诈宣传场次统计（按方式）.xlsx",
        "channel x unit sessions; a row total is wrong",
        **month("2024-11"),
        unit_type="township",
        district_contains="沭阳县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["马厂镇", 4, 6, 3, 1, 0],
        ["胡集镇", 5, 3, 2, "", 1],
        ["钱集镇", 3, 4, 5, 1, 0],
        ["庙头镇", 6, 8, 4, 2, 1],
        ["华冲镇", 2, 3, 2, 0, "—"],
    ]
    T = [sum(num(x) for x in r) for r in rows]
    assert T[3] == 21
    stated = list(T)
    stated[3] = 12
    s.put(
        "A1",
        ["沭阳县2024年11月反诈宣传场次统计表（按宣传方式）"],
        [
            "乡镇",
            "讲座（场）",
            "设摊宣传（场）",
            "主题班会（场）",
            "文艺演出（场）",
            "直播（场）",
            "合计（场）",
        ],
        *[[*r, t] for r, t in zip(rows, stated, strict=False)],
        ["合计", *[tot(rows, k) for k in range(1, 6)], sum(T)],
    )
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label", "A3:A7").role(
        "label|total", "A8"
    ).role("total", "G3:G7", "B8:G8")
    s.rows("A3:A7", unit="cell").columns(
        **{
            letter: dict(measure="sessions", channel=ch)
            for letter, ch in zip(
                "BCDEF", ("lecture", "stall", "class_meeting", "performance", "short_video"), strict=False
            )
        }
    ).columns(D=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students")).facts(
        "B3:F7"
    )
    s.problem("query", "wrong row total", "G6", says=(21, 12)).may_flag("G8")
    return c


def t32() -> Case:
    c = Case(
        "thirteenth-t32",
        "小浦镇2024年上半年反诈宣传分月统计.xlsx",
        "months across, measures down",
        unit="小浦镇|长兴县小浦镇|长兴县小浦镇人民政府|小浦镇人民政府",
        unit_type="township",
        district_contains="长兴县",
    )
    s = c.sheet("分月")
    data = [
        ("宣传活动（场）", "sessions", [3, 2, 4, 5, 6, 4]),
        ("发放宣传资料（份）", "leaflets", [650, 420, 880, 1020, 1350, 960]),
        ("入户走访（户）", "households", [120, 85, 140, 165, 210, 150]),
        ("受众（人次）", "people_reached", [740, 515, 960, 1180, 1475, 1030]),
    ]
    s.put(
        "A1",
        ["长兴县小浦镇2024年上半年反诈宣传分月统计表"],
        ["填报单位：长兴县小浦镇人民政府"],
        ["项目", "1月", "2月", "3月", "4月", "5月", "6月", "合计", "全年目标"],
        *[[n, *v, sum(v), g] for (n, m, v), g in zip(data, (50, 11000, 1800, 12000), strict=False)],
    )
    s.merge("A1:I1", "A2:I2").role("title", "A1").role("meta", "A2").role("header", "A3:I3").role(
        "label", "A4:A7"
    ).role("total", "H4:H7").role("planned", "I4:I7")
    for i, (_n, m, v) in enumerate(data):
        for k, x in enumerate(v):
            s.fact(f"{'BCDEFG'[k]}{4 + i}", m, x, **month(f"2024-{k + 1:02d}"))
    return c


def t33() -> Case:
    c = Case(
        "thirteenth-t33",
        "梦溪社区2024年反诈宣传台账（按月）.xlsx",
        "months down for one community; yearly total wrong",
        unit="梦溪社区|沭阳县梦溪街道梦溪社区|梦溪社区居民委员会|沭阳县梦溪街道梦溪社区居民委员会",
        unit_type="community",
        district_contains="沭阳县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["1月", 2, 180, 12, 240],
        ["2月", 1, 95, 6, 130],
        ["3月", 3, 260, 15, 345],
        ["4月", 2, 210, 10, 275],
    ]
    s.put(
        "A1",
        ["2024年反诈宣传分月统计表"],
        ["填报单位：沭阳县梦溪街道梦溪社区居民委员会"],
        ["月份", "宣传活动（场）", "发放宣传单（份）", "张贴海报（张）", "受众（人次）"],
        *rows,
        ["合计", 8, 735, 43, 990],
    )
    # 8, 745, 43, 990
    s.merge("A1:E1", "A2:E2").role("title", "A1").role("meta", "A2").role("header", "A3:E3").role(
        "label", "A4:A7"
    ).role("label|total", "A8").role("total", "B8:E8")
    for r in range(4, 8):
        for col, m in zip("BCDE", ("sessions", "leaflets", "posters", "people_reached"), strict=False):
            s.fact(f"{col}{r}", m, s.cells[f"{col}{r}"], **month(f"2024-{r - 3:02d}"))
    s.problem("query", "wrong total", "C8", says=(745, 10))
    return c
