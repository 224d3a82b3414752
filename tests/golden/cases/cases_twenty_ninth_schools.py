"""Twenty-ninth set: a school's ledger and a school's week, a kindergarten's day, a hospital's form and its news."""

from __future__ import annotations

from datetime import date

from builder import Case, about, at_least, days, month
from shorthand import Report, over


def cases() -> list[Case]:
    return [*t03(), *p05(), *p13(), *t04(), *p06()]


def t03() -> list[Case]:
    c = Case(
        "twenty-ninth-t03-langzhong",
        "东风中学反诈宣传活动台账（2024春）.xlsx",
        "ledger of a school: an impossible date, a repeated row",
        unit=["四川省阆中东风中学校", "阆中东风中学"],
        unit_type="school",
        district_contains=["四川省", "阆中市"],
    )
    s = c.sheet("台账")
    rows = [
        [1, date(2024, 3, 4), "开学第一课·反诈篇", "讲座", "全体学生", 1260, 1300, "何伟"],
        [2, "3月13日", "“刷单有坑”主题班会", "主题班会", "高一学生", 640, None, "杨慧"],
        [3, "3月20日", "家长会反诈微讲座", "讲座", "家长", 580, 600, "杨慧"],
        [4, "3月29日", "教职工防骗培训", "培训", "教职工", 146, 150, "何伟"],
        [5, "4月31日", "反诈情景剧展演", "文艺演出", "学生", 820, None, "罗敏"],
        [6, "5月10日", "校园广播反诈专栏", "校园广播", "全体师生", None, None, "广播站"],
        [7, "3月29日", "教职工防骗培训", "培训", "教职工", 146, 150, "何伟"],
        [8, "5月24日", "毕业生兼职防骗讲座", "讲座", "高三学生", "590余", 600, "罗敏"],
    ]
    s.put(
        "A1",
        ["四川省阆中东风中学校2024年春季学期反诈宣传活动台账"],
        ["序号", "日期", "活动名称", "形式", "对象", "参加人数（人）", "发放资料（份）", "负责人"],
        *rows,
    )
    s.merge("A1:H1")
    s.role("title", "A1")
    s.role("header", "A2:H2")
    s.role("serial", "A3:A10")
    s.role("label", "B3:B6", "B8:B10", "D3:E10")
    s.role("label|unread", "B7")
    s.role("label|figure", "C3:C10")
    s.role("label|note", "H3:H10")
    dd = [
        "2024-03-04",
        "2024-03-13",
        "2024-03-20",
        "2024-03-29",
        None,
        "2024-05-10",
        "2024-03-29",
        "2024-05-24",
    ]
    chs = [
        "lecture",
        "class_meeting",
        "lecture",
        "training",
        "performance",
        "broadcast",
        "training",
        "lecture",
    ]
    gs = [
        "students",
        "students",
        "parents",
        "teachers",
        "students",
        "students|unspecified",
        "teachers",
        "students",
    ]
    for i, row in enumerate(rows):
        r = i + 3
        at = {"channel": chs[i], "target_group": gs[i], "activity": row[2]}
        at.update(days(dd[i]) if dd[i] else {"optional": True})
        s.fact(f"C{r}", "sessions", 1, **at)
        if row[5]:
            s.fact(f"F{r}", "people_reached", at_least(590, 599) if r == 10 else row[5], **at)
        if row[6]:
            s.fact(f"G{r}", "leaflets", row[6], **{**at, "channel": chs[i] + "|handout"})
    s.problem("query", "4月31日 does not exist", "B7", says=("4月31日", "31"))
    s.problem("query", "the row repeats row 6", *[f"{x}9" for x in "ABCDEFGH"])
    s.may_flag("C7", "F7", "E8")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "twenty-ninth-p05-pingyao",
        "平遥二中反诈教育周简报.docx",
        "a school's week; last year's victims and a plan",
        "平遥县第二中学校|平遥二中",
        "school",
        "平遥县",
        days("2024-03-18", "2024-03-22"),
    )
    c.t("平遥县第二中学校反诈主题教育周活动简报")
    # the sessions name no group of their own: that of those who came, or none
    c.f(
        "2024年3月18日至22日，我校开展反诈主题教育周活动，各班召开反诈主题班会46场，2318名学生参加。",
        ("sessions", 46, "class_meeting", "students|unspecified"),
        ("people_reached", 2318, "class_meeting", "students"),
    )
    c.f(
        "3月20日，邀请县公安局民警举办反诈专题讲座1场，高一年级学生750余人聆听。",
        ("sessions", 1, "lecture", "students|unspecified", days("2024-03-20")),
        ("people_reached", over(750), "lecture", "students", days("2024-03-20")),
    )
    c.f("活动期间，向家长发放《致家长的一封信》2300份。", ("leaflets", 2300, "handout", "parents"))
    c.n("学校还通过校园广播站、学校公众号、班级微信群推送防骗知识，组织教师学习典型案例。")
    c.n("去年我校有3名学生被骗，涉案金额1.7万元，教训深刻。")
    c.n("5月份将开展“反诈小先生”评选，计划评选20名。")
    c.sign("平遥县第二中学校政教处  2024年3月25日")
    return [c]


def p13() -> list[Case]:
    c = Report(
        "twenty-ninth-p13-miyun",
        "密云二幼反诈宣传活动.txt",
        "a kindergarten's day without a year anywhere: held",
        "北京市密云区第二幼儿园|密云区第二幼儿园",
        "kindergarten",
        "密云区",
    )
    c.held = True
    c.t("小手拉大手 反诈一起走")
    c.n("5月29日，北京市密云区第二幼儿园开展反诈宣传活动。")
    X = days("2024-05-29")
    c.f(
        "上午举办家长反诈课堂，156名家长参加，发放亲子宣传册240本。",
        ("people_reached", 156, "unspecified|lecture|training|class_meeting", "parents", X),
        ("leaflets", 240, "handout|lecture|training|class_meeting", "parents|children|unspecified", X),
    )
    c.f("下午组织教师反诈培训，38名教师参加。", ("people_reached", 38, "training", "teachers", X))
    c.n("小朋友们还表演了反诈儿歌，把防骗知识带回家。")
    c.n("园内现有幼儿312名。")
    c.problem("error", "held: the year is nowhere")
    return [c, c.variant("period", "the same with --period", options=("--period", "2024-05-29"), held=False)]


def t04() -> list[Case]:
    c = Case(
        "twenty-ninth-t04-zhengding",
        "正定县人民医院反诈宣传月登记表.xlsx",
        "form of label/value pairs; staff roll, plan and money among them; prose at the foot",
        unit="正定县人民医院",
        unit_type="hospital",
        district_contains=["正定县"],
        **month("2024-06"),
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["“全民反诈宣传月”活动登记表"],
        ["填报单位", "正定县人民医院", "活动时间", "2024年6月1日—6月30日"],
        ["牵头科室", "保卫科", "责任人", "贾立新"],
        ["门诊大厅电子屏（块）", 4, "候诊区展板（块）", 12],
        ["发放宣传折页（份）", 2350, "张贴海报（张）", 86],
        ["职工反诈培训（场）", 3, "职工参训人数（人）", 412],
        ["义诊现场宣传（场）", 5, "覆盖就诊群众（人次）", "约1800"],
        ["诊间推送反诈短信（条）", "1.2万", "全院职工总数（人）", 1068],
        ["安装国家反诈中心APP（人）", 733, "签订反诈承诺书（份）", 1068],
        ["下月计划开展（场）", 4, "宣传经费（元）", 3600],
        ["活动小结", "本次活动共发放宣传折页2350份，另向住院患者赠送反诈毛巾300条，患者及家属反响良好。"],
    )
    s.merge("A1:D1", "B11:D11")
    s.role("title", "A1")
    s.role("meta|label|header", "A2:D2")
    s.role("meta|label|header|note", "A3:D3")
    s.role("label|header", "A4:A11", "C4:C10")
    s.role("base", "D8")
    s.role("planned", "B10")
    s.role("figure", "B11")
    for a, m, q, k in [
        ("B4", "screens", 4, {}),
        ("D4", "boards", 12, dict(target_group="unspecified|patients")),
        ("B5", "leaflets", 2350, {}),
        ("D5", "posters", 86, {}),
        ("B6", "sessions", 3, dict(channel="training", target_group="workers")),
        ("D6", "people_reached", 412, dict(channel="training", target_group="workers")),
        (
            "B7",
            "sessions",
            5,
            dict(channel="stall|unspecified|service_window|lecture", target_group="unspecified|patients"),
        ),
        ("D7", "people_reached", about(1800), dict(channel="stall|unspecified", target_group="patients")),
        ("B8", "sms", 12000, dict(target_group="unspecified|patients")),
        ("B9", "app_installs", 733, {}),
        ("D9", "pledges", 1068, {}),
        ("B11", "gifts", 300, dict(channel="gift|handout", target_group="patients")),
    ]:
        s.fact(a, m, q, **k)
    s.may_flag("D10", "C10", "B11")
    return [c]


def p06() -> list[Case]:
    P = "patients|unspecified"
    c = Report(
        "twenty-ninth-p06-qingtongxia",
        "青铜峡市中医医院反诈宣传信息.txt",
        "a hospital's news of one morning; the year stands in the last line; outpatients a day are no reach",
        "青铜峡市中医医院",
        "hospital",
        "青铜峡市",
        days("2024-04-23"),
    )
    c.t("青铜峡市中医医院反诈宣传信息")
    c.n("为提升就医群众识骗防骗能力，4月23日上午，青铜峡市中医医院联合小坝派出所在门诊大厅开展反诈宣传。")
    # patients who wait: where they do is a place of service, or it says only who they are
    c.f(
        "活动现场，医护人员和民警向候诊患者及家属发放宣传彩页260张，讲解冒充医保局、养生保健等8类骗局，答疑40余人次。",
        ("leaflets", 260, "handout|service_window|unspecified", P),
        ("consultations", over(40), "service_window|unspecified", P),
    )
    c.f("医院还在电梯间张贴海报18张，门诊电子屏滚动播放反诈标语。", ("posters", 18, "posting", P))
    c.f("医护人员签订反诈承诺书126份。", ("pledges", 126, "unspecified", "unspecified|workers"))
    c.n("据介绍，该院日均门诊量约900人次。")
    c.sign("2024年4月24日")
    return [c]
