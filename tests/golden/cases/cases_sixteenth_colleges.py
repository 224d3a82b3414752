"""Sixteenth set: offices in a workbook, a kindergarten, a college, reports that are held."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, AM, ONL, Figure, R, Report


def cases() -> list[Case]:
    return [*p16(), *p17(), *p18(), *p19(), *p20()]


def p16() -> list[Case]:
    d = Report(
        "sixteenth-p16",
        "县直部门反诈宣传情况（2024年二季度）.xlsx",
        "A figure column 发放宣传资料 beside prose",
        "",
        "",
        "",
        month("2024-04..2024-06"),
    )
    s = d.sheet("Sheet1")
    s.put(
        "A1",
        ["寿光市市直部门反诈宣传情况统计表（2024年第二季度）"],
        ["单位", "工作情况", "发放宣传资料（份）", "出动人员（人次）"],
        [
            "市民政局",
            "深入养老机构开展防范养老诈骗宣讲12场，老年人参加860余人次，发放宣传资料1500余份。",
            1520,
            64,
        ],
        [
            "市教育和体育局",
            "组织中小学开展主题班会1260场，并通过家长微信群推送提醒；发放一封信8.6万份。",
            86000,
            "",
        ],
        ["市人力资源和社会保障局", "在春风招聘会现场设立反诈宣传点，接受务工人员咨询410人次。", "—", 18],
        ["市交通运输局", "组织出租车司机培训6期，培训司机540人；张贴车载海报若干。", 300, 22],
        ["市妇联", "开展家庭反诈宣传活动9场次，参加妇女700余人次，赠送反诈围裙650条。", 820, 35],
        ["合计", "", 88640, 141],
        ["注：本表由寿光市反诈中心汇总。"],
    ).merge("A1:D1", "A9:D9")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role("label|total", "A8").role(
        "total", "C8:D8"
    ).role("note|meta", "A9").role("figure", "B3:B7")
    for i, nm in enumerate(
        ["市民政局", "市教育和体育局", "市人力资源和社会保障局", "市交通运输局", "市妇联"]
    ):
        s.by_row[i + 3] = dict(
            unit=[nm, "寿光" + nm], unit_type="government|other", district_contains=["寿光市"]
        )
    ANYG = {
        3: "elderly|unspecified",
        4: "students|unspecified|parents",
        6: "transport_workers|unspecified",
        7: "women|unspecified",
        5: "migrant_workers|unspecified",
    }
    for r in (3, 4, 6, 7):
        s.fact(
            f"C{r}",
            "leaflets",
            s.cells[f"C{r}"],
            target_group=ANYG[r],
            channel="handout|lecture|class_meeting|training|unspecified",
        )
    for r in (3, 5, 6, 7):
        s.fact(
            f"D{r}",
            "staff",
            s.cells[f"D{r}"],
            target_group=ANYG[r],
            channel="unspecified|lecture|stall|training|handout",
        )

    def c(cell: str, *figures: Figure) -> None:
        for measure, quantity, channel, group in figures:
            stated = {"channel": channel} if channel else {}
            s.fact(cell, measure, quantity, target_group=group, **stated)

    c(
        "B3",
        ("sessions", 12, "lecture", "elderly|unspecified"),
        ("people_reached", AL(860, 869), "lecture|unspecified", "elderly"),
    )
    c("B4", ("sessions", 1260, "class_meeting", "students|unspecified"))
    c("B5", ("consultations", 410, "stall|unspecified", "migrant_workers"))
    c(
        "B6",
        ("sessions", 6, "training", "transport_workers|unspecified"),
        ("people_reached", 540, "training|unspecified", "transport_workers"),
    )
    c(
        "B7",
        ("sessions", 9, "unspecified|stall", "women|unspecified"),
        ("people_reached", AL(700, 799), "unspecified|stall", "women"),
        ("gifts", 650, "gift", "women|unspecified"),
    )
    s.problem("query", "若干 is no figure", "B6")
    s.problem("query", "the total 141 is not 139", "D8", says=("139", "2"))
    s.may_flag("B3")
    return [d]


def p17() -> list[Case]:
    d = Report(
        "sixteenth-p17",
        "“小手拉大手 反诈进万家”活动小结.txt",
        "A kindergarten: classes, children enrolled and prizes as traps; children and parents told apart",
        "灵川县中心幼儿园|中心幼儿园",
        "kindergarten|school",
        "灵川县",
        days("2024-05-31"),
    )
    d.t("“小手拉大手 反诈进万家”活动小结")
    d.n("灵川县中心幼儿园共有12个班、幼儿386名。2024年5月31日，幼儿园在“六一”游园会上开展了反诈宣传活动。")
    d.f(
        "活动邀请派出所警察叔叔讲反诈故事2场，310名小朋友参加。",
        ("sessions", 2, "lecture|unspecified", "children|unspecified"),
        ("people_reached", 310, "lecture|unspecified", "children"),
    )
    d.f(
        "老师们向入园家长发放宣传折页380份、反诈小风车320个，引导265名家长安装国家反诈中心APP。",
        ("leaflets", 380),
        ("gifts", 320, "gift|handout"),
        ("app_installs", 265, "", "parents"),
        group="parents|unspecified|children",
        ctx="handout",
    )
    d.f(
        "园内张贴反诈漫画海报24张，摆放展板6块。",
        ("posters", 24),
        ("boards", 6),
        group="unspecified|children|parents",
    )
    d.n("会后，各班老师在家长微信群发布了反诈提示。", "note")
    d.n("有奖问答环节共设15道题，发出奖品一等奖5份、二等奖10份。", "note")
    d.n("秋季学期，幼儿园将开展亲子反诈演出2场，做到幼儿家庭全覆盖。", "planned|note")
    d.sign("灵川县中心幼儿园", "2024年6月1日")
    return [d]


def p18() -> list[Case]:
    d = Report(
        "sixteenth-p18",
        "学院反诈教育活动月工作总结.docx",
        "A college: dormitories, reward money and pupils' losses as traps; month given in title; 上百, 十几场",
        "兰考三农职业学院|三农职业学院",
        "school",
        "兰考县",
        month("2023-09"),
    )
    US = "university_students|students|unspecified"
    d.t("兰考三农职业学院2023年9月反诈教育活动月总结")
    d.n("九月是新生入学季，兰考三农职业学院在校生8600余人、新生3120人，学院把反诈作为“开学第一课”。")
    d.f(
        "（一）各二级学院召开主题班会96场，班会评选“反诈之星”192名。",
        ("sessions", 96, "class_meeting"),
        group=US,
    )
    d.f(
        "（二）邀请县公安局民警举办专题讲座十几场，新生3000余人次参加。",
        ("sessions", AL(10, 19), "lecture"),
        ("people_reached", AL(3000, 3999), "lecture|unspecified", "university_students|students"),
        group=US,
    )
    d.f(
        "（三）学生会制作短视频8部，播放量6.7万次；学院公众号推送反诈推文11篇。",
        ("videos", 8),
        ("views", 67000, ONL),
        ("posts", 11, "official_account"),
        group=US,
    )
    d.f(
        "（四）发放反诈书签2000枚，学生安装国家反诈中心APP 8100余人。",
        ("gifts", 2000, "gift|handout", US, dict(measures=["leaflets"])),
        ("app_installs", AL(8100, 8199)),
        group=US,
    )
    d.n("（五）教学楼LED大屏滚动播放反诈标语，校门口悬挂条幅。", "note")
    d.n("向新生家长邮寄反诈告知书XX份，数字由学工处核对后补报。", "figure|note|unread")
    d.problem("query", "XX份 is no figure", "P8", sheet="text")
    d.n(
        "（六）9月18日，大二学生赵某刷单被骗1.2万元，学校对其进行了心理疏导，并通报全校45个班级引以为戒。",
        "note",
    )
    d.n(
        "今后将建立反诈宣传员队伍，每个寝室设1名宣传员，每月开展教育不少于2次，使知晓率由82%升至97%。",
        "planned|note",
    )
    d.sign("兰考三农职业学院保卫处", "2023年10月9日")
    return [d]


def p19() -> list[Case]:
    d = Report(
        "sixteenth-p19",
        "反诈宣传工作总结.docx",
        "Unit known, no date anywhere: held with one error for the file; with --period all is there",
        "潜江市园林派出所|潜江市公安局园林派出所|园林派出所",
        "police",
        "潜江市",
        month("2024-03"),
        held=True,
    )
    d.t("潜江市公安局园林派出所反诈宣传工作总结")
    d.n("近期，园林派出所立足辖区实际，深入4个社区、6个行政村开展防范电信网络诈骗宣传。")
    d.f(
        "一是组织集中宣传5场，发放宣传单1600余份，受教育群众1100余人次。",
        ("sessions", 5),
        ("leaflets", AL(1600, 1699)),
        ("people_reached", AL(1100, 1199)),
        ctx="stall",
        group=R,
    )
    d.f(
        "二是走进老年大学举办讲座2场，老年学员85人听课。",
        ("sessions", 2, "lecture", "elderly|unspecified"),
        ("people_reached", 85, "lecture|unspecified", "elderly"),
    )
    d.f(
        "三是在主要路口张贴海报百余张、告示牌旁悬挂横幅20余条。",
        ("posters", AL(100, 199)),
        ("banners", AL(20, 29)),
        group=R,
    )
    d.n("民警日常巡逻时一并向沿街群众宣传。", "note")
    d.f("四是成功劝阻诈骗7起，止损34.5万元。", ("scams_stopped", 7), ("loss_prevented", 345000), group=R)
    d.n("一段时间以来，辖区刷单返利案件仍占发案总数的41%，群众张某被骗12万元。", "note")
    d.sign("潜江市公安局园林派出所")
    d.problem("error", "held: the period is unknown", "")
    v = d.variant("period", "The same file with --period.", options=("--period", "2024-03"), held=False)

    return [d, v]


def p20() -> list[Case]:
    d = Report(
        "sixteenth-p20",
        "2024年8月工作小结.txt",
        "No unit anywhere, only 我单位 and 辖区: held with one error for the file; with --unit all is there",
        "凤凰县沱江派出所|凤凰县公安局沱江派出所|沱江派出所",
        "police",
        "凤凰县",
        month("2024-08"),
        held=True,
    )
    d.t("2024年8月反诈宣传工作小结")
    d.n("8月份，我单位扎实开展反诈宣传，现小结如下：")
    d.f(
        "1.走访旅馆、餐馆等商户160家，发放宣传折页320份。",
        ("households", 160, "", "merchants"),
        ("leaflets", 320, "handout|door_to_door", "merchants|unspecified"),
    )
    d.f(
        "2.开展夜市摆摊宣传8场次，接待咨询群众210人次，张贴海报96张。",
        ("sessions", 8, "stall"),
        ("consultations", 210, "stall|unspecified"),
        ("posters", 96, "posting|stall"),
        group=R,
    )
    d.f(
        "3.举办反诈讲座3场，听众近五百人；发送反诈短信1.8万余条。",
        ("sessions", 3, "lecture"),
        ("people_reached", AM(500, 400), "lecture|unspecified"),
        ("sms", AL(18000, 18999)),
        group=R,
    )
    d.n("4.协调沿街单位电子屏滚动播放反诈标语。", "note")
    d.n("5.9月份要完成全部商户走访，建立反诈微信群10个。", "planned|note")
    d.problem("error", "held: the unit is unknown", "")
    v = d.variant(
        "unit", "The same file with --unit.", options=("--unit", "凤凰县公安局沱江派出所"), held=False
    )

    return [d, v]
