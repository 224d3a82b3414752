"""Twenty-third set: stations, townships and hospitals in rows, with 其中, running totals, an Excel error, a column of text; townships in a round-up."""

# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, Formula, about, days, month
from shorthand import HD, SU, H, R, Report, V, over, tot


def cases() -> list[Case]:
    return [*p04(), *t01(), *t04(), *t06(), *t08()]


def p04() -> list[Case]:
    c = Report(
        "twenty-third-p04-meitan",
        "湄潭县三季度各镇（街道）反诈宣传通报.docx",
        "A county's round-up: a paragraph per township; two that did not report, and what is required of all.",
        "",
        "",
        "",
        month("2023-07..2023-09"),
        unit_type="township",
        target_group=R,
    )
    c.t("湄潭县2023年第三季度各镇（街道）反诈宣传情况通报")
    c.n("三季度全县电信网络诈骗立案数环比下降11.4%。现将各镇（街道）宣传情况通报如下。")

    def town(name):
        return dict(unit=name, district_contains=name)

    c.f(
        "湄江街道：召开小区坝坝会18场，参会居民2400余人次，发放宣传单5600份，悬挂横幅42条。",
        ("sessions", 18, ANYCH),
        ("people_reached", over(2400), ANYCH, "residents"),
        ("leaflets", 5600, H + "|training|lecture"),
        ("banners", 42),
        **town("湄江街道"),
    )
    c.f(
        "永兴镇：利用赶场天设摊宣传9场，发放宣传单3100份，接待咨询260人次。",
        ("sessions", 9, "stall"),
        ("leaflets", 3100, H),
        ("consultations", 260, "stall|unspecified"),
        group=V,
        **town("永兴镇"),
    )
    c.f(
        "高台镇：镇村干部入户宣传1830户，签订反诈承诺书1790份。",
        ("households", 1830),
        ("pledges", 1790, "unspecified|door_to_door"),
        group=V,
        **town("高台镇"),
    )
    c.f(
        "复兴镇：在茶青市场举办防骗讲座6场，受教育茶农约900人次，张贴海报120张。",
        ("sessions", 6, "lecture", V),
        ("people_reached", about(900), "lecture", "villagers|unspecified|residents"),
        ("posters", 120, "posting", V),
        **town("复兴镇"),
    )
    c.f(
        "马山镇：村村响播放反诈音频540次，出动宣传车31台次。",
        ("broadcasts", 540),
        ("vehicles", 31),
        group=V,
        **town("马山镇"),
    )
    c.n("抄乐镇、茅坪镇：未按时报送，请于10月12日前补报。")
    c.n("四季度，各镇（街道）每月集中宣传不得少于2场，年底前入户率要达到95%以上。")
    c.sign("湄潭县打击治理电信网络新型违法犯罪工作联席会议办公室", "2023年10月8日")
    return [c]


def t01() -> list[Case]:
    c = Case(
        "twenty-third-t01-jianshui",
        "建水县公安局10月反诈宣传统计表.xlsx",
        "One row per police station; the total of leaflets leaves out one station.",
        unit_type="police",
        district_contains="建水县",
        **month("2023-10"),
    )
    s = c.sheet("10月")
    rows = [
        ["临安派出所", 2640, 110, 9, 5, 3120, 405, "与文庙景区联合开展"],
        ["曲江派出所", 1180, 64, 5, 3, 1275, 260, None],
        ["西庄派出所", 950, 48, 4, 2, 860, 218, "古镇旅游旺季"],
        ["官厅派出所", 820, 36, 3, 2, 745, 190, None],
        ["面甸派出所", 1090, 52, 6, 4, 1310, 233, None],
        ["南庄派出所", 760, 41, "—", 1, 588, 176, "民警轮训"],
    ]
    total = [tot(rows, k) for k in range(1, 7)]
    total[0] -= 820
    s.put(
        "A1",
        ["建水县公安局2023年10月反诈宣传工作统计表"],
        ["填报单位：建水县公安局刑侦大队", None, None, None, None, None, "填报日期：2023年11月2日"],
        [
            "序号",
            "派出所",
            "发放宣传单（份）",
            "张贴海报（张）",
            "悬挂横幅（条）",
            "反诈讲座（场）",
            "受教育群众（人次）",
            "入户宣传（户）",
            "备注",
        ],
        *[[i, *r] for i, r in enumerate(rows, 1)],
        ["合计", None, *total],
        ["填表人：普××", None, None, None, "审核人：孔××"],
    )
    s.merge("A1:I1", "A2:F2", "G2:I2", "A10:B10")
    s.role("title", "A1")
    s.role("meta", "A2", "G2")
    s.role("header", "A3:I3")
    s.role("serial", "A4:A9")
    s.role("label", "B4:B9")
    s.role("label|total", "A10")
    s.role("total", "C10:H10")
    s.role("note|label", "I4:I9")
    s.role("note|meta", "A11", "E11")
    s.columns(
        C="leaflets",
        D="posters",
        E="banners",
        F=dict(measure="sessions", channel="lecture"),
        G=dict(measure="people_reached", target_group="residents|unspecified", channel="unspecified|lecture"),
        H="households",
    )
    s.rows("B4:B9", unit="cell")
    s.facts("C4:H9")
    s.problem(
        "query",
        "the total of leaflets is 6620, the sum 7440: 官厅派出所 (820) is left out",
        "C10",
        says=(820,),
    )
    return [c]


def t04() -> list[Case]:
    c = Case(
        "twenty-third-t04-dali",
        "大荔县各镇11月反诈宣传受众统计.xlsx",
        "其中 by target group: remainders, one row without a remainder, one whose parts exceed the whole.",
        unit_type="township",
        district_contains="大荔县",
        **month("2023-11"),
    )
    s = c.sheet("Sheet1")
    rows = [
        ["许庄镇", 7, 1420, 430, 360, 150, 1600],
        ["朝邑镇", 5, 620, 310, 280, 90, 800],
        ["安仁镇", 4, 560, 200, 240, 120, 650],
        ["官池镇", 6, 980, 270, 315, 85, 1100],
        ["羌白镇", 3, 470, 160, 95, 40, 520],
    ]
    s.put(
        "A1",
        ["大荔县各镇2023年11月反诈宣传受众统计表"],
        ["报送单位：大荔县反诈中心"],
        ["序号", "镇", "宣传活动（场次）", "受众（人次）", "其中", None, None, "宣传资料（份）"],
        [None, None, None, None, "老年人", "学生", "商户"],
        *[[i, *r] for i, r in enumerate(rows, 1)],
        ["总计", None, *[tot(rows, k) for k in range(1, 7)]],
        ["制表：党××"],
    )
    s.merge("A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "A10:B10")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:H4")
    s.role("serial", "A5:A9")
    s.role("label", "B5:B9")
    s.role("label|total", "A10")
    s.role("total", "C10:H10")
    s.role("note|meta", "A11")
    s.role("total|figure", "D6", "D7")
    for i, r in enumerate(rows):
        n = i + 5
        own = dict(unit=r[0], district_contains=r[0])
        s.fact(f"C{n}", "sessions", r[1], **own)
        s.fact(f"H{n}", "leaflets", r[6], **own)
        for k, g in ((3, "elderly"), (4, "students"), (5, "merchants")):
            s.fact(f"{'ABCDEFG'[k + 1]}{n}", "people_reached", r[k], target_group=g, **own)
        rest = r[2] - r[3] - r[4] - r[5]
        if rest > 0:
            s.fact(f"D{n}", "people_reached", rest, **own)
    s.problem("query", "朝邑镇: the parts 680 exceed the whole 620", "D6", says=(620, 680, 60))
    return [c]


def t06() -> list[Case]:
    c = Case(
        "twenty-third-t06-wuchang",
        "五常市各所反诈宣传周情况.xlsx",
        "A week told in a text column, one cell per police station; a row about other matters.",
        unit_type="police",
        district_contains="五常市",
        **days("2024-01-08", "2024-01-14"),
    )
    s = c.sheet("周情况")
    names = ["拉林派出所", "山河派出所", "冲河派出所", "小山子派出所", "杜家派出所", "背荫河派出所"]
    texts = [
        "走村入户186户，发放宣传单370份；在大集设摊宣传2场，受众500余人次。",
        "到中学举办反诈讲座1场，听讲学生640人，张贴海报25张。",
        "用村大喇叭播放反诈录音84次，微信群转发提示45条。",
        "入户走访120户，其中独居老人18户，发放明白纸200份。",
        "本周主要开展烟花爆竹安全检查，查扣5箱，未开展反诈宣传。",
        "召集米厂工人召开防骗座谈会1场，参会职工52人，悬挂横幅3条。本周辖区发案1起，损失8600元。",
    ]
    s.put(
        "A1",
        ["五常市公安局各派出所反诈宣传周情况（2024年1月8日—1月14日）"],
        ["序号", "派出所", "本周工作情况", "带班领导"],
        *[
            [i, n, t, f"{'于姜孙曲郭佟'[i - 1]}××"]
            for i, (n, t) in enumerate(zip(names, texts, strict=True), 1)
        ],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("serial", "A3:A8")
    s.role("label", "B3:B8")
    s.role("figure", "C3:C6", "C8")
    s.role("note|label", "D3:D8", "C7")
    s.rows("B3:B8", unit="cell")
    V_ = dict(target_group=V)
    s.fact("C3", "households", 186, **V_)
    s.fact("C3", "leaflets", 370, channel=HD, **V_)
    s.fact("C3", "sessions", 2, channel="stall", **V_)
    s.fact("C3", "people_reached", over(500), channel="stall", **V_)
    s.fact("C4", "sessions", 1, channel="lecture", target_group=SU)
    s.fact("C4", "people_reached", 640, channel="lecture", target_group="students")
    s.fact("C4", "posters", 25, target_group=SU)
    s.fact("C5", "broadcasts", 84, **V_)
    s.fact("C5", "posts", 45, channel="group_chat", **V_)
    s.fact("C6", "households", 18, target_group="elderly_alone")
    s.fact("C6", "households", 102, **V_)
    s.fact("C6", "leaflets", 200, channel=HD, target_group=V + "|elderly_alone")
    s.fact("C8", "sessions", 1, channel="training", target_group="workers|unspecified")
    s.fact("C8", "people_reached", 52, channel="training", target_group="workers")
    s.fact("C8", "banners", 3, channel="banner", target_group="workers|unspecified")
    return [c]


def t08() -> list[Case]:
    c = Case(
        "twenty-third-t08-zhongning",
        "中宁县8月反诈宣传月报.xlsx",
        "本月 beside 累计; a cell of 本月 holds an Excel error.",
        unit_type="township",
        district_contains="中宁县",
        **month("2023-08"),
    )
    s = c.sheet("月报")
    rows = [
        ["宁安镇", 8, 61, 2900, 21400, 3150, 24080],
        ["石空镇", 5, 37, 1650, 12300, 1720, 13300],
        ["鸣沙镇", 3, 22, 870, 6400, 905, 7010],
        ["恩和镇", 2, 19, Formula("=VLOOKUP(B9,乡镇!A:C,3,0)", "#N/A"), 5120, 640, 5230],
        ["新堡镇", 3, 24, 990, 7080, 1045, 7900],
        ["大战场镇", 6, 42, 1840, 13960, 2010, 15100],
    ]
    s.put(
        "A1",
        ["中宁县2023年8月反诈宣传工作月报"],
        ["填报单位：中宁县反诈中心"],
        ["序号", "乡镇", "反诈讲座（场）", None, "发放宣传单（份）", None, "受教育（人次）"],
        [None, None, "本月", "累计", "本月", "累计", "本月", "累计"],
        [1, *rows[0]],
        *[[i, *r] for i, r in enumerate(rows[1:], 2)],
        ["说明：累计指2023年1月至8月。"],
    )
    s.merge("A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "A11:H11")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:H4")
    s.role("serial", "A5:A10")
    s.role("label", "B5:B10")
    s.role("cumulative", "D5:D10", "F5:F10", "H5:H10")
    s.role("note|meta", "A11")
    for i, r in enumerate(rows):
        own = dict(unit=r[0], district_contains=r[0])
        s.fact(f"C{i + 5}", "sessions", r[1], channel="lecture", **own)
        if i != 3:
            s.fact(f"E{i + 5}", "leaflets", r[3], **own)
        s.fact(f"G{i + 5}", "people_reached", r[5], channel="unspecified|lecture", **own)
    s.problem("query", "#N/A where a figure was expected", "E8")
    return [c]
