"""Sixteenth set: registers, cards, sections, running totals, about figures."""

from __future__ import annotations

from datetime import date

from builder import Case, Formula, about, at_least, at_most, between, days, exact, month


def cases() -> list[Case]:
    return [*t13(), *t14(), *t15(), *t16(), *t17(), *t18()]


def t13() -> list[Case]:
    """Bus company, register by day."""
    c = Case(
        "sixteenth-t13-bus",
        "林州公交五一反诈宣传日报.xlsx",
        "A bus company's days in rows; passengers in 万人次; dates as Excel dates.",
        unit="林州市公共交通有限公司",
        unit_type="enterprise",
        district_contains="林州市",
    )
    s = c.sheet("五一")
    s.put("A1", ["林州市公共交通有限公司2024年“五一”假期反诈宣传日报表"])
    s.put("A2", ["日期", "车载广播（次）", "张贴海报（张）", "发放宣传单（份）", "受众乘客（万人次）"])
    B = [
        (1, 320, 15, 600, 1.2),
        (2, 320, 0, 450, 1.05),
        (3, 310, 8, 500, 1.1),
        (4, 300, "", 380, 0.9),
        (5, 330, 6, 520, 1.25),
    ]
    s.put("A3", *[[date(2024, 5, d), *r] for d, *r in B]).put("A8", ["合计", 1580, 29, 2450, 5.5]).put(
        "A9", ["注：受众按客流量统计。"]
    ).merge("A1:E1", "A9:E9")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|total", "A8").role(
        "total", "B8:E8"
    ).role("note", "A9")
    s.columns(
        B=dict(measure="broadcasts", channel="broadcast|vehicle"),
        C=dict(measure="posters"),
        D="leaflets",
        E=dict(measure="people_reached", channel="unspecified|vehicle"),
    )
    for d, *_ in B:
        s.by_row[d + 2] = days(f"2024-05-0{d}")
    s.facts("B3:D7")
    for d, *r in B:
        s.fact(f"E{d + 2}", quantity=round(r[3] * 10000))
    return [c]


def t14() -> list[Case]:
    """Community card, two pairs per row."""
    c = Case(
        "sixteenth-t14-card",
        "社区反诈宣传情况表（2024.7）.xlsx",
        "A community's card with two pairs a row and composed headings.",
        unit="胜利社区",
        unit_type="community",
        district_contains="海林市",
        **month("2024-07"),
    )
    s = c.sheet("Sheet1")
    s.put("A1", ["社区反诈宣传情况表"]).put(
        "A2", ["填报单位", "海林市海林镇胜利社区居民委员会", "填报月份", "2024年7月"]
    )
    s.put(
        "A3",
        ["发放宣传单（份）", 860, "张贴海报（张）", "30余"],
        ["悬挂横幅（条）", 6, "宣传展板（块）", 4],
        ["反诈讲座（场）", 2, "听讲人数（人次）", 118],
        ["入户走访（户）", 215, "其中：独居老人（户）", 34],
        ["大喇叭播放（次）", "若干", "微信群转发（条）", 62],
        ["安装国家反诈中心APP（人）", 57, "出动网格员（人次）", "20左右"],
        ["下月计划入户（户）", 200, "发放反诈毛巾（条）", 100],
    )
    s.put("A10", ["填表人：宋××", "", "联系电话：138****2046"]).merge("A1:D1")
    s.role("title", "A1").role("meta", "A2:D2").role("label|header", "A3:A9", "C3:C9").role(
        "note|meta|label|serial", "A10", "C10"
    ).role("planned", "B9")
    s.fact("B3", "leaflets", 860).fact("D3", "posters", at_least(30, 39)).fact("B4", "banners", 6).fact(
        "D4", "boards", 4
    ).fact("B5", "sessions", 2, channel="lecture")
    s.fact("D5", "people_reached", 118, channel="lecture|unspecified").fact("B6", "households", 181).fact(
        "D6", "households", 34, target_group="elderly_alone"
    )
    s.fact("D7", "posts", 62, channel="group_chat").fact("B8", "app_installs", 57).fact(
        "D8", "staff", about(20)
    ).fact("D9", "gifts", 100)
    s.problem("query", "no figure: 若干", "B7")
    return [c]


def t15() -> list[Case]:
    """Township, sections with subtotals, one wrong."""
    c = Case(
        "sixteenth-t15-township",
        "大柳塔镇各村反诈宣传汇总.xlsx",
        "Section rows with subtotals and a grand total; one subtotal is wrong.",
        unit_type="community",
        district_contains="神木市",
        **month("2024-05"),
    )
    s = c.sheet("5月")
    s.put("A1", ["神木市大柳塔镇2024年5月各村（社区）反诈宣传汇总表"]).put(
        "A2", ["村（社区）", "宣传场次（场）", "发放资料（份）", "入户（户）"]
    )
    s.put(
        "A3",
        ["一、东片区"],
        ["三不拉村", 2, 210, 65],
        ["贾家畔村", 1, 150, 48],
        ["小计", 3, 360, 103],
        ["二、西片区"],
        ["后柳塔村", 2, 180, 70],
        ["前柳塔村", 3, 260, 92],
        ["李家畔社区", 1, 95, 30],
        ["小计", 6, 535, 192],
        ["总计", 9, 895, 305],
    )
    s.merge("A1:D1", "A3:D3", "A7:D7")
    s.role("title", "A1").role("header", "A2:D2").role("label|header|title", "A3", "A7").role(
        "label", "A4:A5", "A8:A10"
    ).role("label|total", "A6", "A11", "A12").role("total", "B6:D6", "B11:D12")
    s.columns(B="sessions", C="leaflets", D="households").rows(
        "A4:A10", unit=["三不拉村", "贾家畔村", None, None, "后柳塔村", "前柳塔村", "李家畔社区"]
    )
    s.facts("B4:D5", "B8:D10").problem("query", "113 households, 103 stated", "D6", says=(113, 10)).may_flag(
        "D12"
    )
    return [c]


def t16() -> list[Case]:
    """Departments, 本月 beside 累计."""
    c = Case(
        "sixteenth-t16-departments",
        "腾冲市打击治理电诈成员单位宣传统计11月.xlsx",
        "Departments with 本月 and 累计 beside each other.",
        unit_type="government",
        district_contains="腾冲市",
        **month("2024-11"),
    )
    s = c.sheet("11月")
    s.put("A1", ["腾冲市打击治理电信网络新型违法犯罪工作联席会议成员单位宣传情况（2024年11月）"])
    s.put("A2", ["单位", "宣传活动（场）", "", "宣传资料（份）", "", "短信（条）", ""]).put(
        "B3", ["本月", "累计", "本月", "累计", "本月", "累计"]
    )
    s.put(
        "A4",
        ["市教育体育局", 12, 96, 8600, 71200, 15000, 98000],
        ["市文化和旅游局", 3, 41, 1200, 15400, 0, 6200],
        ["市民政局", 5, 38, 2100, 18950, "-", 4000],
        ["市农业农村局", 4, 29, 1650, 12300, 3200, 21000],
        ["合计", 24, 204, 13550, 117850, 18200, 129200],
    )
    s.merge("A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2")
    s.role("title", "A1").role("header", "A2:F2", "B3:G3").role("label", "A4:A7").role(
        "label|total", "A8"
    ).role("cumulative", "C4:C7", "E4:E7", "G4:G7").role("total", "B8", "D8", "F8").role(
        "total|cumulative", "C8", "E8", "G8"
    )
    s.columns(B="sessions", D="leaflets", F="sms").rows(
        "A4:A7", unit=["教育体育局", "文化和旅游局", "民政局", "农业农村局"]
    ).facts("B4:B7", "D4:D7", "F4:F7")
    return [c]


def t17() -> list[Case]:
    """Cumulative only, 万人."""
    c = Case(
        "sixteenth-t17-cumulative",
        "沛县各镇反诈APP推广及宣传累计（5、6月底）.xlsx",
        "Only running totals, two states of them on two sheets; APP in 万人; formulas with stored results in the total row.",
        unit_type="township",
        basis="cumulative",
    )
    for name, day, rows, apps in (
        (
            "5月底",
            "5月31日",
            [
                ["龙固镇", 31, 35600, 1.52, 14],
                ["杨屯镇", 33, 33100, 1.7, 18],
                ["大屯街道", 49, 52800, "3.1", 33],
                ["敬安镇", 22, 24150, 1.05, 9],
            ],
            (exact(15200), exact(17000), exact(31000), exact(10500)),
        ),
        (
            "6月底",
            "6月30日",
            [
                ["龙固镇", 38, 42100, 1.86, 17],
                ["杨屯镇", 41, 39800, 2.05, 22],
                ["大屯街道", 57, 61500, "3.4余", 40],
                ["敬安镇", 26, 28700, 1.2, 9],
            ],
            (exact(18600), exact(20500), at_least(34000, 34999), exact(12000)),
        ),
    ):
        s = c.sheet(name, period_end="2024-05-31" if day[0] == "5" else "2024-06-30")
        s.put("A1", ["沛县各镇（街道）反诈宣传工作累计完成情况"]).put("A2", [f"（截至2024年{day}）"])
        s.put(
            "A3",
            [
                "镇（街道）",
                "累计开展活动（场）",
                "累计发放资料（份）",
                "累计安装国家反诈中心APP（万人）",
                "累计劝阻（起）",
            ],
        ).put("A4", *rows)
        s.put(
            "A8",
            [
                "全县合计",
                *[Formula(f"=SUM({k}4:{k}7)", sum(r[n] for r in rows)) for k, n in (("B", 1), ("C", 2))],
                "",
                Formula("=SUM(E4:E7)", sum(r[4] for r in rows)),
            ],
        )
        s.merge("A1:E1", "A2:E2")
        s.role("title", "A1").role("title|meta", "A2").role("header", "A3:E3").role("label", "A4:A7").role(
            "label|total", "A8"
        ).role("total|cumulative", "B8:E8")
        s.columns(B="sessions", C="leaflets", D="app_installs", E="scams_stopped").rows(
            "A4:A7", unit="cell", district_contains=["龙固镇", "杨屯镇", "大屯街道", "敬安镇"]
        )
        s.facts("B4:C7", "E4:E7")
        for r, q in zip((4, 5, 6, 7), apps, strict=True):
            s.fact(f"D{r}", quantity=q)
    return [c]


def t18() -> list[Case]:
    """Approximate quantities."""
    c = Case(
        "sixteenth-t18-approx",
        "龙华区7月反诈宣传（约数）.xlsx",
        "Figures as people write them, and answers that are none.",
        unit_type="township",
        district_contains="龙华区",
        **month("2023-07"),
    )
    s = c.sheet("Sheet1")
    s.put("A1", ["海口市龙华区2023年7月反诈宣传情况统计表"])
    s.put("A2", ["镇街", "宣传活动（场）", "发放宣传单（份）", "受众（人次）", "短信（条）"])
    s.put(
        "A3",
        ["龙泉镇", "十几场", "3000多份", "约2500", "1.2万"],
        ["城西镇", "3-5场", "近8000份", "1800左右", "逾2万"],
        ["新坡镇", "6", "１，２００", "不少于600", "…"],
        ["遵谭镇", "两三场", "1.8万余", "上千", "xx余条"],
        ["海垦街道", "八", "四千三百", "50+", "若干"],
    )
    s.put("A8", ["备注：城西镇含集市宣传。"]).merge("A1:E1", "A8:E8")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("note", "A8")
    s.columns(B="sessions", C="leaflets", D="people_reached", E="sms").rows("A3:A7", unit="cell")
    Q = {
        "B3": at_least(10, 19),
        "C3": at_least(3000, 3999),
        "D3": about(2500),
        "E3": exact(12000),
        "B4": between(3, 5),
        "C4": at_most(8000, 7000),
        "D4": about(1800),
        "E4": at_least(20000),
        "B5": exact(6),
        "C5": exact(1200),
        "D5": at_least(600),
        "B6": between(2, 3),
        "C6": at_least(18000, 18999),
        "D6": at_least(1000),
        "B7": exact(8),
        "C7": exact(4300),
        "D7": at_least(50),
    }
    for a, q in Q.items():
        s.fact(a, quantity=q)
    s.problem("query", "no figure: xx余条", "E6").problem("query", "no figure: 若干", "E7")
    return [c]
