"""Eighteenth set: a bank's quarter and month, a quarter by months, running totals, a report without unit and time."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, R, Report

SU = "students|teachers|unspecified"


def cases() -> list[Case]:
    return [*p02(), *p13(), *p18(), *p19(), *p20()]


def p02() -> list[Case]:
    c = Report(
        "eighteenth-p02-bank-quarter",
        "闽清农商银行三季度反诈汇报.docx",
        "a bank's quarter: of which, last year, accounts, plan",
        "闽清农商银行|福建闽清农村商业银行",
        "bank",
        "闽清县",
        month("2023-07..2023-09"),
    )
    c.t("闽清农商银行2023年三季度反诈宣传工作汇报")
    c.n(
        "闽清农商银行现有营业网点23个、在职员工286人。三季度，我行立足网点阵地，主动担当，扎实开展反诈宣传，现将有关情况汇报如下："
    )
    c.f(
        "（一）厅堂宣传有声势。各网点LED屏滚动播放反诈标语，大堂经理主动讲解，三季度向到店客户发放宣传折页1.2万份，赠送反诈环保袋1500个。",
        ("leaflets", 12000),
        ("gifts", 1500),
        ctx="branch",
        group="bank_customers|unspecified",
    )
    c.f(
        "（二）外拓宣传有深度。三季度开展反诈专题讲座35场，其中面向企业财会人员8场，面向老年人12场。",
        ("sessions", 8, "lecture", "finance_staff"),
        ("sessions", 12, "lecture", "elderly"),
        ("sessions", 15, "lecture", "unspecified"),
    )
    c.f(
        "讲座受众4200人次，其中老年人1300人次。",
        ("people_reached", 1300, "lecture|unspecified", "elderly"),
        ("people_reached", 2900, "lecture|unspecified", "unspecified"),
    )
    c.f(
        "（三）堵截有成效。三季度，各网点成功堵截电信诈骗5起，为客户挽回损失31.5万元；协助公安机关冻结涉案账户42个。",
        ("scams_stopped", 5, "unspecified|branch|service_window"),
        ("loss_prevented", 315000, "unspecified|branch|service_window"),
        group="bank_customers|unspecified",
    )
    c.f(
        "（四）线上宣传有温度。微信公众号推送反诈推文18篇，阅读量2.6万次，发送反诈提示短信8.4万条。",
        ("posts", 18, "official_account"),
        ("views", 26000, "official_account|unspecified"),
        ("sms", 84000, "sms"),
    )
    c.n("与去年三季度发放折页0.9万份、开展讲座21场相比，宣传力度明显加大。")
    c.n("四季度，我行将持续发力，要求每个网点每月至少开展外拓宣传2场，力争全年覆盖客户5万人次。")
    c.sign("闽清农商银行", "2023年10月8日")
    return [c]


def p13() -> list[Case]:
    c = Report(
        "eighteenth-p13-month-and-running",
        "闽清县公安局6月反诈简报.docx",
        "the month beside running totals, running totals alone, cases",
        "闽清县公安局",
        "police",
        "闽清县",
        month("2023-06"),
    )
    c.t("闽清县公安局反诈宣传工作简报（2023年6月）")
    c.f(
        "6月份，全县公安机关开展反诈宣传活动42场，累计218场；发放宣传资料3.6万份，累计15.8万份；发送短信12万条，累计61万条。",
        ("sessions", 42, "unspecified|stall"),
        ("leaflets", 36000),
        ("sms", 120000),
    )
    c.f("6月份受教育群众5.4万余人次，今年以来累计26万余人次。", ("people_reached", AL(54000, 54999)), group=R)
    at = c.f(
        "截至6月30日，国家反诈中心APP累计安装7.2万人，制作反诈短视频累计35部。",
        ("app_installs", 72000),
        ("videos", 35),
        group=R,
    )
    for f in c.expected:
        if f["cell"] == at:
            f["basis"] = ["cumulative"]
            del f["period_start"]
    c.n("今年上半年，全县共立电信网络诈骗案件186起，破案92起，抓获犯罪嫌疑人73人。")
    c.f(
        "6月26日，在梅城广场开展集中宣传，摆放展板26块，悬挂横幅4条，接受群众咨询320人次。",
        ("boards", 26),
        ("banners", 4),
        ("consultations", 320),
        ctx="stall",
        group=R,
        **days("2023-06-26"),
    )
    c.n("各派出所还出动宣传车开展流动宣传，利用村村响广播播放反诈提示，并对独居老人逐户上门提醒。")
    c.sign("闽清县公安局", "2023年7月3日")
    return [c]


def p18() -> list[Case]:
    words = "neither unit nor period: held; with both given the figures are facts"
    c = Report("eighteenth-p18-held", "工作小结.docx", words, "", "", "", held=True)
    c.t("反诈宣传工作小结")
    c.n("我们多措并举开展反诈宣传，取得了一定成效。")
    fs = (
        (
            ("sessions", 4, "stall", R),
            ("leaflets", 900, "handout|stall", R),
            ("posters", 66, "posting|stall", R),
        ),
        (
            ("households", AL(120, 129), "door_to_door", "merchants"),
            ("pledges", 118, "unspecified|door_to_door", "merchants|unspecified"),
        ),
    )
    c.f("先后设摊宣传4场，发放反诈宣传单900份，张贴反诈海报66张。", *fs[0])
    c.f("走访商户120余家，签订反诈承诺书118份。", *fs[1])
    c.n("还通过微信群转发防骗提醒。")
    c.problem("error", "held: unit and period unknown")
    v = c.variant(
        "both", words, options=("--unit", "大英县公安局回马派出所", "--period", "2023-04"), held=False
    )
    for f in v.expected:
        f.update(
            unit=["大英县公安局回马派出所", "回马派出所"],
            period_start=["2023-04-01"],
            period_end=["2023-04-30"],
        )
    return [c, v]


def p19() -> list[Case]:
    c = Report(
        "eighteenth-p19-quarter-by-months",
        "西夏区联席办一季度宣传通报.docx",
        "a quarter told month by month, a figure that is only in an appendix, awareness, plan",
        "西夏区打击治理电信网络新型违法犯罪工作联席会议办公室|西夏区联席办",
        "government|police|other",
        "西夏区",
    )
    c.t("西夏区打击治理电信网络新型违法犯罪工作联席会议办公室2024年第一季度反诈宣传情况通报")
    c.f(
        "1月，开展“反诈年货节”集中宣传3场，发放反诈春联5000副、宣传单8000份。",
        ("sessions", 3, "stall|unspecified"),
        ("gifts", 5000),
        ("leaflets", 8000),
        ctx="stall",
        **month("2024-01"),
    )
    c.f(
        "2月，在火车站、汽车站发放反诈宣传页1.5万份，张贴反诈公告320张，出动志愿者460人次。",
        ("leaflets", 15000),
        ("posters", 320),
        ("staff", 460),
        **month("2024-02"),
    )
    c.f(
        "3月，走进2所高校举办反诈讲座7场，到场大学生3100余人。",
        ("sessions", 7, "lecture", "university_students|unspecified"),
        ("people_reached", AL(3100, 3199), "lecture|unspecified", "university_students"),
        **month("2024-03"),
    )
    x = c.n("3月，各成员单位悬挂反诈横幅数量见附件。")
    c.problem(
        "query",
        "no figure: see appendix",
        x,
        sheet="text",
        says=(
            "见附件",
            "附件",
        ),
    )
    c.f(
        "一季度，利用户外大屏播放反诈公益广告，协调通信运营商发送反诈公益短信86万条。",
        ("sms", 860000),
        **month("2024-01..2024-03"),
    )
    c.n("一季度，全区电诈发案同比下降21.4%，群众反诈知晓率达到93%。")
    c.n("二季度，将重点推进“百场宣讲进社区”，计划宣讲100场，覆盖居民2万人次。")
    return [c]


def p20() -> list[Case]:
    c = Report(
        "eighteenth-p20-branch-respectively",
        "工行大英支行5月反诈报告.docx",
        "a bank: respectively, accounts, what is required from above, teachers and students",
        "中国工商银行大英支行|工行大英支行",
        "bank",
        "大英县",
        month("2023-05"),
    )
    c.t("中国工商银行大英支行2023年5月反诈宣传工作报告")
    c.f(
        "5月，支行蓬莱、回马、隆盛3个网点分别开展反诈厅堂微沙龙4场、3场、2场，参与客户分别为86人、54人、39人。",
        *[("sessions", n) for n in (4, 3, 2)],
        *[("people_reached", n, None, "bank_customers") for n in (86, 54, 39)],
        ctx="branch|training|lecture",
        group="bank_customers|unspecified",
        unit="中国工商银行大英支行|工行大英支行|蓬莱网点|回马网点|隆盛网点",
    )
    c.f(
        "5月，向老年客户发放大字版反诈折页300份，帮助老年客户安装国家反诈中心APP47人。",
        ("leaflets", 300, "handout|branch"),
        ("app_installs", 47, "app|branch"),
        group="elderly",
    )
    x = c.f(
        "5月17日，支行走进县职业技术学校开展反诈讲座一场，受众师生四百余人。",
        ("sessions", 1, "lecture", SU),
        ("people_reached", AL(400, 499), "lecture|unspecified", "unspecified"),
        **days("2023-05-17"),
    )
    c.problem("note", "teachers and students in one figure", x, sheet="text")
    c.f(
        "5月，成功堵截电信诈骗2起，挽回客户损失5万元。",
        ("scams_stopped", 2),
        ("loss_prevented", 50000),
        group="bank_customers|unspecified",
    )
    c.n("5月末，支行个人有效账户6.3万户，企业账户2100户。")
    c.n("按照分行要求，各支行全年外拓宣传不少于12场、覆盖人次不少于3000。")
    c.n("各网点的LED屏每天滚动播放反诈标语，提醒来往客户防范诈骗。")
    c.sign("中国工商银行大英支行", "2023年6月2日")
    return [c]
