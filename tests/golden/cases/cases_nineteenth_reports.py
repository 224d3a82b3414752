"""Nineteenth set: reports of a community, a station, a school, a bank, a hospital, a county, the post and a telephone company."""

# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, days, month
from shorthand import AB, AL, MAY, ONL, SU, R, Report, V, nearly, over


def cases() -> list[Case]:
    return [*p01(), *p02(), *p03(), *p04(), *p05(), *p06(), *p07(), *p08()]


def p01() -> list[Case]:
    c = Report(
        "nineteenth-p01-community",
        "新华社区3月反诈小结.docx",
        "community, month",
        "新华社区|新华社区居民委员会|汉源街道新华社区|沛县汉源街道新华社区",
        "community",
        "沛县",
        month("2024-03"),
        target_group=R,
    )
    c.t("沛县汉源街道新华社区2024年3月反诈宣传工作小结")
    c.n("3月以来，新华社区结合网格走访，扎实开展防范电信网络诈骗宣传，现将有关情况小结如下：")
    c.f(
        "一是入户宣传。社区干部走访居民860户，发放宣传单1200余份，张贴海报45张。",
        ("households", 860),
        ("leaflets", over(1200)),
        ("posters", 45),
        ctx="door_to_door",
    )
    c.f(
        "二是集中宣传。3月15日，在汉源广场设摊开展集中宣传1场，解答群众咨询60余人次，发放宣传手册300册、环保袋200个。",
        ("sessions", 1),
        ("consultations", over(60)),
        ("leaflets", 300),
        ("gifts", 200),
        ctx="stall",
        **days("2024-03-15"),
    )
    c.f(
        "三是线上宣传。在微信群转发反诈提醒96条，阅读量约1.2万次。",
        ("posts", 96, "group_chat"),
        ("views", AB(12000), ONL),
    )
    c.n("下一步，社区计划4月份举办讲座4场，发放宣传单2000份。")
    c.sign("新华社区居民委员会", "2024年4月2日")
    return [c]


def p02() -> list[Case]:
    c = Report(
        "nineteenth-p02-market-day",
        "龙固派出所赶集日宣传.txt",
        "police, one day, victims and cases",
        "龙固派出所|沛县公安局龙固派出所",
        "police",
        "沛县",
        days("2024-04-12"),
        target_group=R,
    )
    c.t("龙固派出所开展赶集日反诈宣传")
    c.n(
        "今年以来，龙固派出所辖区共发生电信网络诈骗案件23起，其中刷单返利类9起，群众损失47.6万元。3月，村民张某接到冒充客服的电话，被骗19800元。"
    )
    c.f(
        "2024年4月12日上午，沛县公安局龙固派出所组织民警8人，在龙固集市设摊开展反诈宣传，现场发放宣传单近500份，悬挂横幅3条，解答群众咨询80余人次，指导群众安装国家反诈中心APP56人。",
        ("staff", 8),
        ("leaflets", nearly(500)),
        ("banners", 3),
        ("consultations", over(80)),
        ("app_installs", 56),
        ("sessions", 1, "stall", None, MAY),
        ctx="stall",
    )
    c.n("民警提醒：凡是要求先垫资再返利的都是诈骗，如遇可疑情况请拨打96110。")
    return [c]


def p03() -> list[Case]:
    c = Report(
        "nineteenth-p03-school-week",
        "兴宁一中反诈宣传周总结.docx",
        "school, a week, population",
        "兴宁一中|兴宁市第一中学|兴宁市兴宁一中",
        "school",
        "兴宁市",
        days("2024-05-13", "2024-05-17"),
        target_group="students|unspecified",
    )
    # 兴宁 is a city and a district, and nothing else in the report says which
    del c.attributes["district_contains"]
    title = c.t("兴宁一中反诈宣传周活动总结")
    c.n("我校现有教学班48个，在校学生2460人，教职工186人。")
    c.f(
        "2024年5月13日至17日，我校开展反诈宣传周活动，召开“防范电信诈骗”主题班会48场，受教育学生2380人次。",
        ("sessions", 48, "class_meeting"),
        ("people_reached", 2380, "class_meeting|unspecified", "students"),
    )
    c.f(
        "学校向家长发放《致家长的一封信》2400份，校园广播播出反诈知识10次，制作宣传展板6块。",
        ("leaflets", 2400, None, "parents"),
        ("broadcasts", 10),
        ("boards", 6),
    )
    c.n("去年同期，我校举办主题班会40场，受教育学生1900人次。")
    c.sign("兴宁一中", "2024年5月20日")
    c.problem("query", "兴宁 is a city and a district", title, sheet="text", says=("兴宁",))
    return [c]


def p04() -> list[Case]:
    c = Report(
        "nineteenth-p04-bank",
        "宁都农商银行5月反诈宣传简报.docx",
        "bank, month beside running total, stopped scams",
        "宁都农商银行|江西宁都农村商业银行|宁都农村商业银行",
        "bank",
        "宁都县",
        month("2024-05"),
        target_group="unspecified|residents|bank_customers",
    )
    c.t("宁都农商银行2024年5月反诈宣传简报")
    c.f(
        "5月，宁都农商银行依托32个网点开展厅堂宣传45场，本月发放宣传折页3800份，今年累计发放1.6万份。",
        ("sessions", 45, "branch"),
        ("leaflets", 3800),
        ctx="branch",
    )
    c.f(
        "走进企业举办反诈讲座5场，其中财会人员专场2场。",
        ("sessions", 3, "lecture", "workers|unspecified"),
        ("sessions", 2, "lecture", "finance_staff"),
    )
    c.f("发送反诈短信2.4万条，微信公众号发布推文7篇。", ("sms", 24000), ("posts", 7, "official_account"))
    c.f(
        "柜员成功劝阻诈骗3起，为客户挽回损失18.5万元。",
        ("scams_stopped", 3, "branch|unspecified"),
        ("loss_prevented", 185000, "branch|unspecified"),
    )
    c.n("全行员工412人，全县金融机构网点共96个。")
    c.sign("宁都农商银行", "2024年6月3日")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "nineteenth-p05-hospital-day",
        "桐城市中医院反诈宣传报道.docx",
        "hospital, one day, another body's deeds",
        "桐城市中医院",
        "hospital",
        "桐城市",
        days("2024-06-18"),
        target_group="patients|unspecified|residents",
    )
    c.t("桐城市中医院开展反诈宣传进医院活动")
    c.f(
        "2024年6月18日，桐城市中医院在门诊大厅设摊开展反诈宣传活动，向就医群众发放宣传单350余份，接受咨询40人次。",
        ("leaflets", over(350)),
        ("consultations", 40),
        ("sessions", 1, "stall", None, MAY),
        ctx="stall",
    )
    c.f(
        "当天下午，医院举办反诈讲座1场，职工120人参加。",
        ("sessions", 1, "lecture", "workers|unspecified"),
        ("people_reached", 120, "lecture|unspecified", "workers"),
    )
    c.n("据了解，今年全市公安机关共破获电诈案件85起，抓获犯罪嫌疑人132名。")
    c.n("医院现有床位600张，日均门诊量1500人次。")
    c.sign("桐城市中医院", "2024年6月19日")
    return [c]


def p06() -> list[Case]:
    c = Report(
        "nineteenth-p06-county-quarter",
        "泾源县第二季度反诈宣传工作总结.docx",
        "county office, quarter, closing sum, 其中",
        "泾源县反诈中心|泾源县打击治理电信网络新型违法犯罪工作联席会议办公室|泾源县联席办",
        "",
        "泾源县",
        month("2024-04..2024-06"),
        target_group=R,
    )
    del c.attributes["unit_type"]
    c.t("泾源县反诈中心2024年第二季度反诈宣传工作总结")
    c.n("二季度，全县辖4镇3乡，常住人口约9.8万人。泾源县反诈中心围绕“全民反诈”主题，深入开展宣传。")
    c.f(
        "开展集中宣传活动26场，其中进学校8场、进企业6场。",
        ("sessions", 12, ANYCH, "unspecified|residents"),
        ("sessions", 8, ANYCH, SU),
        ("sessions", 6, ANYCH, "workers|unspecified"),
    )
    c.f(
        "出动宣传车48台次，悬挂横幅130余条，设置宣传展板35块。",
        ("vehicles", 48),
        ("banners", over(130)),
        ("boards", 35),
    )
    c.f(
        "受教育群众达1.5万余人次，发放宣传资料2万余份。",
        ("people_reached", AL(15000, 15999)),
        ("leaflets", AL(20000, 29999)),
    )
    c.n("三季度，拟开展集中宣传30场，力争覆盖群众2万人次。")
    c.sign("泾源县反诈中心", "2024年7月5日")
    return [c]


def p07() -> list[Case]:
    c = Report(
        "nineteenth-p07-post-office",
        "平江县邮政公司反诈宣传情况.docx",
        "express, per-unit figure multiplied, 若干",
        "平江县邮政分公司|中国邮政平江县分公司|平江县分公司",
        "enterprise",
        "平江县",
        month("2024-07"),
        target_group=R,
    )
    c.t("中国邮政平江县分公司2024年7月反诈宣传情况")
    c.f(
        "7月，分公司在邮件包裹上粘贴反诈提示，组织投递员120人次上门宣传，走访农户1560户。",
        ("staff", 120, "door_to_door|unspecified"),
        ("households", 1560, None, V),
    )
    q = c.f(
        "利用营业网点设置宣传栏18个，每个张贴海报3张。",
        ("boards", 18, "board|branch|service_window"),
        ("posters", 54, "posting|board|branch|service_window"),
    )
    c.problem("note", "54 by multiplication", q, sheet="text")
    q = c.n("向客户赠送反诈手提袋若干个。")
    c.problem("query", "no figure: 若干", q, sheet="text")
    c.f("在营业厅发放反诈手册900余册。", ("leaflets", over(900), "handout|branch|service_window"))
    c.sign("中国邮政平江县分公司", "2024年8月1日")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "nineteenth-p08-telephone-week",
        "电信腾冲分公司反诈宣传.txt",
        "telecom, 分别, span of days",
        "中国电信腾冲分公司|电信腾冲分公司",
        "enterprise",
        "腾冲市",
        days("2024-08-05", "2024-08-09"),
        form="gbktxt",
        target_group=R,
    )
    c.t("中国电信腾冲分公司开展反诈宣传周活动")
    c.f(
        "2024年8月5日至8月9日，中国电信腾冲分公司开展反诈宣传周活动。期间，发送反诈短信12万条，张贴海报、悬挂横幅分别为85张、20条。",
        ("sms", 120000),
        ("posters", 85),
        ("banners", 20),
    )
    c.f(
        "走进3个社区举办反诈讲座3场，参与居民约200人次，发放宣传扇150把。",
        ("sessions", 3, "lecture"),
        ("people_reached", AB(200), "lecture|unspecified"),
        ("gifts", 150, "gift|lecture"),
    )
    c.n("今年上半年，公司共关停涉诈号码326个。")
    return [c]
