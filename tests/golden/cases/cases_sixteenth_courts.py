"""Sixteenth set: a court, three firms, a street with its table."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, BT, ONL, R, Report, V


def cases() -> list[Case]:
    return [*p09(), *p10(), *p11(), *p12(), *p13()]


def p09() -> list[Case]:
    d = Report(
        "sixteenth-p09",
        "法院反诈普法宣传情况（6月）.docx",
        "A court: cases tried, defendants, sums and sentences are traps; a trial open to the public",
        "垫江县人民法院|垫江法院",
        "government|other",
        "垫江县",
        month("2023-06"),
    )
    d.t("垫江县人民法院反诈普法宣传工作情况（2023年6月）")
    d.n(
        "2023年6月，垫江县人民法院审结电信网络诈骗及帮信罪案件17件，判处被告人31人，追缴违法所得62.4万元，其中最高刑期11年6个月。在抓好审判的同时，积极开展普法宣传：",
        "note",
    )
    d.f(
        "6月9日，法院干警走进垫江县职业教育中心，开展“拒绝‘两卡’犯罪”法治讲座1场，近千名学生聆听了讲座，发放《反诈普法手册》800册。",
        ("sessions", 1, "lecture"),
        ("people_reached", AM(1000, 900), "lecture|unspecified", "students"),
        ("leaflets", 800, "handout|lecture"),
        group="students|unspecified",
        **days("2023-06-09"),
    )
    d.f(
        "6月16日，在新民镇开展巡回宣讲，三四百名村民到场，现场解答法律咨询60余人次。",
        ("people_reached", BT(300, 400), "lecture|unspecified", "villagers"),
        ("consultations", AL(60, 69), "lecture|unspecified", V),
        ctx="lecture",
        **{**days("2023-06-16"), "district_contains": ["新民镇", "垫江县"]},
    )
    d.f(
        "6月25日，出动法官、法警45人次，在赶集日摆摊普法4场，发放传单1300份。",
        ("staff", 45),
        ("sessions", 4, "stall|unspecified"),
        ("leaflets", 1300),
        ctx="stall|unspecified",
        group=R,
        **days("2023-06-25"),
    )
    d.f(
        "6月30日，在县城步行街分别向老年人、学生、商户发放传单三百份、五百份、二百份。",
        ("leaflets", 300, "handout|stall", "elderly"),
        ("leaflets", 500, "handout|stall", "students"),
        ("leaflets", 200, "handout|stall", "merchants"),
        **days("2023-06-30"),
    )
    d.f("6月份全院干警撰写的反诈案例被市级以上媒体采用5篇。", ("media_reports", 5))
    d.n("法院公众号开设“以案说诈”专栏，持续推送典型案例。", "note")
    d.n("下半年，将开展巡回审判不少于10场，实现26个乡镇街道全覆盖。", "planned|note")
    d.sign("垫江县人民法院", "2023年7月3日")
    return [d]


def p10() -> list[Case]:
    d = Report(
        "sixteenth-p10",
        "快递企业反诈宣传月报（2024年7月）.docx",
        "An express company: parcels, stations and couriers as numbers of other things; drivers and riders",
        "昆山顺达快递有限公司|顺达快递",
        "enterprise",
        "昆山市",
        month("2024-07"),
    )
    d.t("昆山顺达快递有限公司反诈宣传月报（2024年7月）")
    d.n("公司在昆山市有营业网点23个、快递员415名，7月份揽收快件186万件。")
    d.f(
        "1.员工培训：召开晨会反诈培训31次，培训快递员412人。",
        ("sessions", 31, "training"),
        ("people_reached", 412, "training|unspecified", "transport_workers"),
        group="transport_workers|unspecified|workers",
    )
    d.f(
        "2.面单宣传：随包裹投放反诈宣传卡片5.2万张，在驿站张贴海报146张，签订反诈承诺书146份。",
        ("leaflets", 52000),
        ("posters", 146),
        ("pledges", 146, "unspecified|posting|handout"),
        group="unspecified|residents|merchants",
    )
    d.f(
        "3.客户提醒：向收件人发送反诈短信30余万条，快递员上门派件时口头提醒客户约1.5万人次，成功劝阻诈骗9起。",
        ("scams_stopped", 9, "unspecified|door_to_door"),
        ("sms", AL(300000, 399999)),
        ("people_reached", AB(15000), "door_to_door|unspecified", R),
    )
    d.n("4.线上宣传：公司抖音号持续更新反诈短视频。", "note")
    d.n("5.查控情况：查获涉诈包裹12件，退回可疑到付件37件，配合公安机关抓获嫌疑人2名。", "note")
    d.n("6.与去年同期相比，涉诈投诉由29件降至13件，下降55.2%。", "note|ratio")
    d.n("7.8月份计划：新增宣传卡片6万张，培训全体快递员，拟制作短视频2部。", "planned|note")
    d.sign("昆山顺达快递有限公司安全部", "2024年8月2日")
    return [d]


def p11() -> list[Case]:
    d = Report(
        "sixteenth-p11",
        "电信分公司反诈宣传工作汇报.docx",
        "A telecom company: closed numbers, SIM cards, blocked calls; SMS in 万; a halls' screen figure",
        "中国电信敦煌分公司|敦煌电信分公司|中国电信股份有限公司敦煌分公司",
        "enterprise",
        "敦煌市",
        month("2023-12"),
    )
    d.t("中国电信敦煌分公司2023年12月反诈宣传工作汇报")
    d.n(
        "12月份，中国电信敦煌分公司关停涉诈号码218个，拦截诈骗电话4.6万次，清理“一证多卡”用户320户。宣传方面主要做了以下工作：",
        "note",
    )
    d.f("一是短信全覆盖。向本地用户发送反诈公益短信2批次共26.5万条。", ("sms", 265000))
    d.f(
        "二是营业厅常态化。9个自有营业厅、34家代理店播放反诈短片，投入电子屏43块，向办理业务的客户发放宣传页四千余份。",
        ("screens", 43),
        ("leaflets", AL(4000, 4999), "handout|branch|service_window"),
        ctx="branch|service_window",
        group=R,
    )
    d.f(
        "宣传车巡回宣传18台次，微信公众号发布反诈提示22条，阅读量9.4万次。",
        ("vehicles", 18),
        ("posts", 22, "official_account"),
        ("views", 94000, ONL),
    )
    d.f(
        "12月6日，在敦煌中学开展讲座2场，1100名学生听讲。",
        ("sessions", 2, "lecture", "students|unspecified"),
        ("people_reached", 1100, "lecture|unspecified", "students"),
        **days("2023-12-06"),
    )
    d.f(
        "三是进社区。12月20日在沙州镇社区广场举办“电信助老反诈”讲座1场，70名老年人参加，帮助安装国家反诈中心APP 55人。",
        ("sessions", 1, "lecture"),
        ("people_reached", 70, "lecture|unspecified", "elderly"),
        ("app_installs", 55, "app|lecture"),
        group="elderly|unspecified",
        **{**days("2023-12-20"), "district_contains": ["沙州镇", "敦煌市"]},
    )
    d.n("四是发放反诈宣传海报XX余张，具体数量待各营业厅统计。", "figure|note|unread")
    d.problem("query", "XX余张 is no figure", "P8", sheet="text")
    d.n("五是客服坐席对高风险用户逐一电话劝阻提醒。", "note")
    d.n("六是要求各代理店每月组织学习1次，每名员工学时不少于4小时。", "planned|note")
    d.sign("中国电信敦煌分公司", "2024年1月4日")
    return [d]


def p12() -> list[Case]:
    d = Report(
        "sixteenth-p12",
        "财务反诈专项培训简讯.docx",
        "An enterprise: 35场其中财会培训8场 in the manner of the contract, money as a trap, last year's sessions",
        "仁怀市酒业集团有限公司|仁怀市酒业集团|酒业集团",
        "enterprise",
        "仁怀市",
        month("2024-01..2024-06"),
    )
    d.t("仁怀市酒业集团有限公司2024年上半年反诈宣传简讯")
    d.n("仁怀市酒业集团有限公司现有员工3260人、子公司7家，2023年营业收入18.6亿元。")
    d.f(
        "2024年上半年，集团共开展反诈宣传活动35场，其中财会人员培训8场。去年同期为21场。",
        ("sessions", 8, "training", "finance_staff"),
        ("sessions", 27, "unspecified|training", "unspecified|workers"),
    )
    d.f(
        "培训财务人员126人次，平均每场16人；覆盖一线职工2900余人次，签订防范诈骗承诺书3185份。",
        ("people_reached", 126, "training|unspecified", "finance_staff"),
        ("people_reached", AL(2900, 2999), "unspecified|training", "workers"),
        ("pledges", 3185, "unspecified|training", "workers|unspecified|finance_staff"),
    )
    d.f(
        "在生产车间、食堂张贴海报75张，在职工微信群推送典型案例128条。",
        ("posters", 75),
        ("posts", 128, "group_chat"),
        group="workers|unspecified",
    )
    d.f(
        "3月14日，财务部出纳李某接到冒充董事长的QQ消息要求转账96万元，因刚参加过培训，及时核实，成功劝阻诈骗1起，避免损失96万元。",
        ("scams_stopped", 1),
        ("loss_prevented", 960000),
        group="finance_staff|workers|unspecified",
        period_start="2024-03-14|2024-01-01",
        period_end="2024-03-14|2024-06-30",
    )
    d.n("厂区主干道悬挂了反诈横幅。", "note")
    d.n("下半年，集团将把反诈纳入新员工岗前培训，全年培训不少于60场。", "planned|note")
    d.sign("集团安全保卫部", "2024年7月8日")
    return [d]


def p13() -> list[Case]:
    d = Report(
        "sixteenth-p13",
        "西花园路街道反诈宣传情况报告（10月）.docx",
        "A street's report with a table of its communities beside the prose",
        "西夏区西花园路街道办事处|西花园路街道|西花园路街道办事处",
        "township|government",
        "西花园路街道",
        month("2023-10"),
    )
    d.t("西夏区西花园路街道反诈宣传工作情况报告")
    d.n("2023年10月，西花园路街道组织4个社区开展反诈宣传，各社区完成情况见下表：")
    s = d.table(
        [
            ["社区", "宣传活动（场）", "发放宣传单（份）", "受众（人次）"],
            ["宁园社区", 5, 620, 410],
            ["兴泾社区", 3, 480, 260],
            ["怀远社区", 4, 550, 335],
            ["学院社区", 6, 900, 720],
            ["合计", 18, 2550, 1725],
        ]
    )
    s.role("header", "A1:D1").role("label", "A2:A5").role("label|total", "A6").role("total", "B6:D6")
    s.columns(
        B=dict(measure="sessions", channel="unspecified|stall"),
        C=dict(measure="leaflets"),
        D=dict(measure="people_reached", channel="unspecified|stall"),
    )
    for i, nm in enumerate(["宁园社区", "兴泾社区", "怀远社区", "学院社区"]):
        s.by_row[i + 2] = dict(
            unit=[nm, "西花园路街道"],
            unit_type="community|township|government",
            district_contains=["西花园路街道", "西夏区"],
            target_group="unspecified|residents",
        )
    s.facts("B2:D5")
    d.n("全街道共开展宣传活动18场，发放宣传单2550份，受众1725人次。")
    d.f(
        "此外，街道机关悬挂横幅22条，设置固定宣传栏16处，出动网格员126人次、宣传车12台次。",
        ("banners", 22),
        ("boards", 16),
        ("staff", 126, "unspecified|vehicle|banner|board"),
        ("vehicles", 12),
    )
    d.n("街道微信公众号同步推送反诈提示。", "note")
    d.n("10月份辖区发案5起，较上月减少3起，损失金额21.8万元；抽样调查显示居民反诈知晓率达94%。", "note")
    d.sign("西花园路街道办事处", "2023年11月2日")
    return [d]
