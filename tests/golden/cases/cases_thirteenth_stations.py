"""Thirteenth set: stations, streets, banks, schools."""

from __future__ import annotations

from builder import (
    SIGN,
    Case,
    Formula,
    at_least,
    days,
    exact,
    month,
)
from shorthand import act, tot


def cases() -> list[Case]:
    return [t01(), t02(), t03(), t04(), t05(), t06(), t07()]


def t01() -> Case:
    c = Case(
        "thirteenth-t01",
        "平江县公安局3月反诈宣传统计.xlsx",
        "monthly by station, a cases column, wrong total",
        **month("2024-03"),
        district_contains="平江县",
        unit_type="police",
    )
    s = c.sheet("3月")
    rows = [
        ["安定派出所", 1420, 86, 5, 310, 3, 1650, 212, 1],
        ["三市派出所", 980, 54, 3, 245, 2, 1130, 168, 0],
        ["加义派出所", 860, 40, 4, 198, 2, 905, 120, 2],
        ["长寿派出所", 1730, 95, 8, 402, 4, 2260, 301, 1],
        ["梅仙派出所", 640, 33, 2, 156, 1, 715, 94, 0],
        ["伍市派出所", 1185, 70, 6, 287, 3, 1420, 189, 3],
    ]
    T = [tot(rows, k) for k in range(1, 9)]
    assert T[0] == 6815
    T[0] = 6915
    s.put(
        "A1",
        ["平江县公安局2024年3月防范电信网络诈骗宣传工作统计表"],
        ["填报单位：平江县公安局反诈中心", "", "", "", "", "填报日期：2024年4月2日"],
        [
            "序号",
            "单位",
            "宣传单（份）",
            "海报（张）",
            "横幅（条）",
            "入户走访（户）",
            "集中宣传（场）",
            "受教育群众（人次）",
            "新增安装国家\n反诈中心APP（人）",
            "破获案件（起）",
        ],
        *[[i + 1, *r] for i, r in enumerate(rows)],
        [
            "合  计",
            "",
            *[
                Formula(f"=SUM({letter}4:{letter}9)", v) if letter != "C" else v
                for letter, v in zip("CDEFGHIJ", T, strict=False)
            ],
        ],
        ["填表人：李××", "", "", "审核人：余××"],
    )
    s.merge("A1:J1", "A2:E2", "F2:J2", "A10:B10")
    s.role("title", "A1").role("meta", "A2", "F2").role("header", "A3:J3").role("serial", "A4:A9").role(
        "label", "B4:B9"
    ).role("label|total", "A10").role("total", "C10:I10").role(SIGN, "A11", "D11")
    s.rows("B4:B9", unit="cell")
    s.columns(
        C="leaflets",
        D="posters",
        E="banners",
        F="households",
        G=dict(measure="sessions", channel="stall|unspecified"),
        H=dict(measure="people_reached", target_group="unspecified|residents"),
        I="app_installs",
    ).facts("C4:I9")
    s.problem("query", "wrong total of leaflets", "C10", says=(6815, 100))
    return c


def t02() -> Case:
    c = Case(
        "thirteenth-t02",
        "娄山关街道反诈宣传活动台账.xlsx",
        "activity list, one cancelled row, an impossible date",
        unit="娄山关街道|桐梓县娄山关街道|桐梓县娄山关街道办事处",
        unit_type="township",
        district_contains="桐梓县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["桐梓县娄山关街道2024年4月反诈宣传活动台账"],
        [
            "序号",
            "活动日期",
            "活动名称",
            "活动地点",
            "宣传方式",
            "宣传对象",
            "参加人数（人次）",
            "发放宣传资料（份）",
            "备注",
        ],
        [1, "2024年4月3日", "清明祭扫反诈提醒", "官渡河公园", "设摊", "居民", 150, 220, ""],
        [2, "4月9日", "银发课堂", "武胜社区活动室", "讲座", "老年人", 48, 50, ""],
        [3, "4月12日", "工地夜话", "河滨安置房工地", "座谈会", "务工人员", 36, 40, ""],
        [4, "4月18日", "反诈进校园", "桐梓县第二中学", "主题班会", "学生", 420, 430, ""],
        [5, "4月22日", "商圈巡讲", "娄山商业街", "设摊", "商户", 65, 90, "因下雨取消"],
        [6, "4月31日", "农贸市场宣传", "城南农贸市场", "设摊", "群众", 110, 160, ""],
        [7, "4月26日", "财务人员培训", "街道会议室", "培训", "财会人员", 28, 28, ""],
    )
    s.merge("A1:I1").role("title", "A1").role("header", "A2:I2").role("serial", "A3:A9").role(
        "label|figure", "C3:C6", "C8:C9"
    ).role("label", "D3:D6", "D8:D9").role("planned", "G7:H7").role("label", "B8")
    for r, d, ch, g, p, letter in [
        (3, 3, "stall", "residents", 150, 220),
        (4, 9, "lecture", "elderly", 48, 50),
        (5, 12, "training", "migrant_workers", 36, 40),
        (6, 18, "class_meeting", "students", 420, 430),
        (9, 26, "training", "finance_staff", 28, 28),
    ]:
        act(s, r, "C", f"2024-04-{d:02d}", ch, g, G=("people_reached", p), H=("leaflets", letter))
    for cell, m, v in (("C8", "sessions", 1), ("G8", "people_reached", 110), ("H8", "leaflets", 160)):
        s.fact(cell, m, v, channel="stall|handout", target_group="residents|unspecified", optional=True)
    s.problem("query", "31 April", "B8")
    return c


def t03() -> Case:
    c = Case(
        "thirteenth-t03",
        "到贤镇入户宣传走访台账（5月）.xlsx",
        "household visits by village and day; 户 and 人口 of who exists",
        unit="到贤镇|富平县到贤镇|富平县到贤镇人民政府",
        unit_type="township",
        district_contains="富平县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["5月6日", "纪贤村", 420, 62, 70, 18],
        ["5月8日", "东仁村", 365, 48, 50, 12],
        ["5月13日", "西仁村", 510, 75, 80, 21],
        ["5月15日", "常堡村", 288, 40, 45, 9],
        ["5月21日", "仁义村", 336, 54, 60, 15],
    ]
    s.put(
        "A1",
        ["富平县到贤镇2024年5月反诈入户宣传走访台账"],
        ["填报单位：富平县到贤镇人民政府"],
        ["走访日期", "走访村", "全村户数（户）", "入户走访（户）", "发放明白纸（份）", "安装反诈APP（人）"],
        *rows,
        ["合计", "", tot(rows, 2), tot(rows, 3), tot(rows, 4), tot(rows, 5)],
        ["注：走访由包村干部和网格员共同完成。"],
    )
    s.merge("A1:F1", "A2:F2", "A9:B9", "A10:F10").role("title", "A1").role("meta", "A2").role(
        "header", "A3:F3"
    ).role("label|figure", "B4:B8").role("base", "C4:C8").role("total|label", "A9").role(
        "total", "D9:F9"
    ).role("note", "A10")
    for r, d in zip(range(4, 9), (6, 8, 13, 15, 21), strict=False):
        a = days(f"2024-05-{d:02d}")
        dd = "door_to_door"
        s.fact(
            f"B{r}", "sessions", 1, cells=[f"A{r}"], channel="door_to_door|unspecified", optional=True, **a
        )
        s.fact(f"D{r}", "households", rows[r - 4][3], target_group="unspecified|villagers", **a)
        s.fact(
            f"E{r}",
            "leaflets",
            rows[r - 4][4],
            channel="handout|" + dd,
            target_group="unspecified|villagers",
            **a,
        )
        s.fact(
            f"F{r}",
            "app_installs",
            rows[r - 4][5],
            channel="app|" + dd,
            target_group="unspecified|villagers",
            **a,
        )
    return c


def t04() -> Case:
    c = Case(
        "thirteenth-t04",
        "长兴县银行业金融机构4月反诈宣传统计表.xlsx",
        "bank branches, amounts in 万元, staff who exist",
        **month("2024-04"),
        unit_type="bank",
        district_contains="长兴县",
    )
    s = c.sheet("银行")
    rows = [
        ["工行长兴支行", 126, 18, 950, 1240, 3500, 2, 8.6],
        ["农行长兴支行", 158, 24, 1320, 1610, 4200, 3, 15.2],
        ["中行长兴支行", 84, 11, 600, 720, 1800, 1, 3],
        ["长兴农商银行", 312, 46, 2850, 3075, 9600, 6, 41.35],
        ["邮储银行长兴支行", 97, 15, 780, "—", 2100, 0, 0],
    ]
    s.put(
        "A1",
        ["长兴县银行业金融机构反诈宣传情况统计表"],
        ["统计月份：2024年4月"],
        [
            "序号",
            "机构名称",
            "员工人数（人）",
            "厅堂宣传（场）",
            "发放宣传折页（份）",
            "LED屏播放（次）",
            "发送宣传短信（条）",
            "成功劝阻（起）",
            "挽回损失（万元）",
        ],
        *[[i + 1, *r] for i, r in enumerate(rows)],
        ["合计", "", *[round(tot(rows, k), 2) for k in range(1, 8)]],
        ["填报人：潘××", "", "", "", "联系电话：0572-60××××1"],
    )
    s.merge("A1:I1", "A2:I2", "A9:B9").role("title", "A1").role("meta", "A2").role("header", "A3:I3").role(
        "serial", "A4:A8"
    ).role("label", "B4:B8").role("base", "C4:C8").role("label|total", "A9").role("total", "D9:I9").role(
        SIGN, "A10", "E10"
    )
    s.rows("B4:B8", unit="cell")
    s.columns(
        D=dict(measure="sessions", channel="branch"),
        E="leaflets",
        F=dict(measure="broadcasts", channel="screen"),
        G="sms",
        H="scams_stopped",
    ).facts("D4:H8")
    for r, v in zip(range(4, 9), (86000, 152000, 30000, 413500, 0), strict=False):
        s.fact(f"I{r}", "loss_prevented", v)
    return c


def t05() -> Case:
    c = Case(
        "thirteenth-t05",
        "兰考县中小学反诈宣传教育统计（9月）.xlsx",
        "school register with enrolment and teachers as base",
        **month("2024-09"),
        unit_type="school",
        district_contains="兰考县",
    )
    s = c.sheet("学校")
    rows = [
        ["兰考县第一高级中学", 3860, 62, 62, 3790, 1, 1250, 3860],
        ["兰考县第二高级中学", 3240, 54, 54, 3201, 1, 980, 3200],
        ["兰考县城关中学", 1980, 36, 36, 1956, 2, 1430, 1975],
        ["兰考县裕禄小学", 1650, 33, 33, 1622, 1, 1105, 1650],
        ["兰考县第三实验小学", 2105, 40, 39, 2060, 1, 1512, 2105],
    ]
    s.put(
        "A1",
        ["兰考县2024年9月中小学反诈宣传教育情况统计表"],
        ["填报单位：兰考县教育体育局"],
        [
            "学校",
            "在校学生数（人）",
            "班级数（个）",
            "主题班会（场）",
            "参与学生（人次）",
            "家长会（场）",
            "参与家长（人次）",
            "发放致家长的一封信（份）",
        ],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 8)]],
    )
    s.merge("A1:H1", "A2:H2").role("title", "A1").role("meta", "A2").role("header", "A3:H3").role(
        "label", "A4:A8"
    ).role("base", "B4:C8").role("label|total", "A9").role("total", "D9:H9")
    s.rows("A4:A8", unit="cell")
    s.columns(
        D=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
        E=dict(measure="people_reached", target_group="students", channel="unspecified|class_meeting"),
        F=dict(
            measure="sessions", channel="training|unspecified|lecture", target_group="parents|unspecified"
        ),
        G=dict(measure="people_reached", target_group="parents", channel="unspecified|training|lecture"),
        H=dict(measure="leaflets", target_group="parents|unspecified"),
    ).facts("D4:H8")
    return c


def t06() -> Case:
    c = Case(
        "thirteenth-t06",
        "坡渡镇各村反诈APP安装情况（截至6月30日）.xlsx",
        "APP installs by village, cumulative, population and rate",
        period_end="2024-06-30",
        basis="cumulative",
        district_contains="桐梓县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["坡渡村", 2860, 1624],
        ["桥沟村", 1975, 1012],
        ["湾塘村", 2240, 1198],
        ["石人村", 1830, 874],
        ["高山村", 1510, 690],
    ]
    s.put(
        "A1",
        ["桐梓县坡渡镇国家反诈中心APP安装注册情况统计表"],
        ["（截至2024年6月30日）"],
        ["序号", "村", "常住人口（人）", "安装注册数（人）", "安装率"],
        *[[i + 1, *r, f"{r[2] / r[1]:.1%}"] for i, r in enumerate(rows)],
        ["全镇", "", tot(rows, 1), tot(rows, 2), f"{tot(rows, 2) / tot(rows, 1):.1%}"],
    )
    s.merge("A1:E1", "A2:E2", "A9:B9").role("title", "A1").role("meta|title", "A2").role(
        "header", "A3:E3"
    ).role("serial", "A4:A8").role("label", "B4:B8").role("base", "C4:C8").role("ratio", "E4:E8").role(
        "label|total", "A9"
    ).role("total", "D9")
    s.rows("B4:B8", unit="cell").columns(D="app_installs").facts("D4:D8")
    return c


def t07() -> Case:
    c = Case(
        "thirteenth-t07",
        "夹浦镇大喇叭、电子屏宣传情况统计.xlsx",
        "loudspeakers, screens and vehicles by village; 小电瓶车 trips",
        **month("2024-07"),
        district_contains="长兴县",
        unit_type="community",
    )
    s = c.sheet("7月")
    rows = [
        ["夹浦村", 62, 3, 186, 4, "6条"],
        ["滨湖村", 58, 2, 120, 3, "4条"],
        ["父子岭村", 31, 1, 62, 2, "2条"],
        ["香山村", 44, "/", "/", 2, "—"],
        ["北川村", 31, 1, "60余", 0, "3条"],
    ]
    s.put(
        "A1",
        ["长兴县夹浦镇2024年7月反诈大喇叭、电子屏宣传统计表"],
        [
            "村（社区）",
            "大喇叭播放（次）",
            "电子屏（块）",
            "电子屏滚动播放（次）",
            "宣传车巡回（台次）",
            "悬挂横幅",
        ],
        *rows,
    )
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:A7")
    s.rows("A3:A7", unit="cell").columns(
        B="broadcasts", C="screens", D=dict(measure="broadcasts", channel="screen"), E="vehicles", F="banners"
    ).facts(
        "B3:F7", read={"D7": at_least(60, 69), "F3": exact(6), "F4": exact(4), "F5": exact(2), "F7": exact(3)}
    )
    return c
