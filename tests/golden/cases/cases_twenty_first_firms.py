"""Twenty-first set: two banks, a telephone company and a transport office, other work and last year beside their figures."""

from __future__ import annotations

from builder import Case, month
from shorthand import AB, R, Report, nearly, over

ST = "stall|unspecified"
LC = "lecture|unspecified"
TR = "training|lecture|unspecified"


def cases() -> list[Case]:
    return [*p02(), *p10(), *p20(), *p23()]


def p02() -> list[Case]:
    c = Report(
        "twenty-first-p02-bank-quarter",
        "邮储银行费县支行三季度反诈宣传工作报告.docx",
        "A bank's quarter; outlets, customers, an of-which in prose.",
        "邮储银行费县支行|中国邮政储蓄银行费县支行|邮储银行费县支行",
        "bank",
        "费县",
        month("2023-07..2023-09"),
        target_group="unspecified",
    )
    c.t("邮储银行费县支行2023年第三季度反诈宣传工作报告")
    c.n("人民银行费县营业管理部：")
    c.n("三季度，我行下辖21个网点按照上级行统一部署，认真开展防范电信网络诈骗宣传，现将情况报告如下。")
    c.f(
        "（一）厅堂宣传。各网点利用叫号等候时间开展厅堂微沙龙63场，向到店客户发放折页5870份，滚动播放反诈标语的LED屏21块。",
        ("sessions", 63, "branch|lecture|training|unspecified", "bank_customers|unspecified"),
        ("leaflets", 5870, "handout|branch", "bank_customers"),
        ("screens", 21, "screen|branch", "unspecified|bank_customers"),
    )
    c.f(
        "（二）外拓宣传。组织外出宣传活动34场，其中进企业9场、进校园7场，其余为赶大集设点宣传。外拓活动共覆盖3900余人次，发放印有反诈口诀的环保袋1250个。",
        ("sessions", 9, "unspecified|stall|lecture", "workers|unspecified"),
        ("sessions", 7, "unspecified|stall|lecture", "students|unspecified"),
        ("sessions", 18, ST, "unspecified|villagers|residents"),
        ("people_reached", over(3900), "unspecified|stall"),
        ("gifts", 1250, "gift|stall|handout"),
    )
    c.f(
        "（三）线上宣传。通过公众号推送反诈文章16篇，阅读量合计2.3万次；向存量客户发送提示短信8.5万条。",
        ("posts", 16, "official_account"),
        ("views", 23000, "official_account|unspecified"),
        ("sms", 85000, None, "bank_customers|unspecified"),
    )
    c.f(
        "（四）重点人群。会同县反诈中心举办企业财务人员反诈培训班2期，到会财务人员63人。",
        ("sessions", 2, "training", "finance_staff"),
        ("people_reached", 63, TR, "finance_staff"),
    )
    c.n("（五）存在不足。个别网点登记不细，老年客户知晓率仅为71.4%。四季度我行拟再开展外拓活动40场。")
    c.n("下一步，我行将继续落实属地责任，坚持“谁开户、谁负责”，把风险提示做在客户转账之前。")
    c.sign("邮储银行费县支行", "2023年10月9日")
    return [c]


def p10() -> list[Case]:
    c = Report(
        "twenty-first-p10-bank-month",
        "高青县农商银行反诈宣传总结.txt",
        "A bank's month; cumulative beside the month.",
        "高青农商银行|山东高青农村商业银行|高青农村商业银行",
        "bank",
        "高青县",
        month("2023-12"),
        target_group="unspecified",
    )
    c.t("高青农商银行2023年12月份反诈宣传工作总结")
    c.n(
        "高青县公安局反诈中心：根据《关于开展岁末年初反诈集中宣传的函》，高青农商银行结合自身实际开展了以下工作。"
    )
    c.f(
        "本月发放宣传折页2850份，本年累计发放3.1万份；本月组织进村宣讲11场，本年累计124场；本月受众1930人次，本年累计2.2万人次。",
        ("leaflets", 2850, "handout"),
        ("sessions", 11, LC, "villagers|unspecified"),
        ("people_reached", 1930, "unspecified|lecture"),
    )
    c.f(
        "针对来办理养老金业务的老年客户，柜员一对一提醒746人次，发放放大字版明白纸700份。",
        ("people_reached", 746, "branch|service_window|unspecified", "elderly"),
        ("leaflets", 700, "handout|branch|service_window", "elderly"),
    )
    c.f(
        "各营业室悬挂横幅29条，门头LED屏播放提示语的有29块，张贴“冻卡有因”公告58张。",
        ("banners", 29, "banner|branch"),
        ("screens", 29, "screen|branch"),
        ("posters", 58, "posting|branch"),
    )
    c.f(
        "官微推送反诈文章5篇，阅读4200次。",
        ("posts", 5, "official_account"),
        ("views", 4200, "official_account|unspecified"),
    )
    # the money was that of the customers: they are its group where 为客户 is taken to state one
    c.f(
        "成功堵截诈骗汇款3起，为客户避免损失16.35万元。12月全行还清理睡眠账户1.4万户，上门维护POS机商户95家。",
        ("scams_stopped", 3, "unspecified|branch"),
        ("loss_prevented", 163500, "unspecified|branch", "bank_customers|unspecified"),
    )
    c.n("2024年，我行将围绕“开门红”走访同步做好反诈提示，计划每月每网点不少于2场。")
    c.sign("二〇二三年十二月二十九日")
    return [c]


def p20() -> list[Case]:
    c = Report(
        "twenty-first-p20-transport",
        "岚县交通运输局行业反诈宣传.docx",
        "A department: drivers and riders; the target and the base beside.",
        "岚县交通运输局",
        "government",
        "岚县",
        month("2023-05..2023-06"),
        target_group="transport_workers",
    )
    c.t("岚县交通运输局关于2023年5月至6月行业反诈宣传工作的总结")
    c.n(
        "按照县联席办要求，我局在出租、客运、货运行业集中开展反诈宣传，全行业从业人员1320人，任务是人人受教育。"
    )
    c.f(
        "组织出租车司机培训会8场，培训537人次；为外卖骑手送上反诈头盔贴620个，在货运站发放宣传单910份。",
        ("sessions", 8, "training"),
        ("people_reached", 537, TR),
        ("gifts", 620),
        ("leaflets", 910, "handout", "transport_workers|unspecified"),
    )
    c.f(
        "城区48辆公交车的车载广播播出提示语，共播出2880次；客运站张贴海报36张，候车室电视屏4块滚动播放。",
        ("broadcasts", 2880, None, "unspecified|residents|transport_workers"),
        ("posters", 36, None, "unspecified|residents|transport_workers"),
        ("screens", 4, None, "unspecified|residents|transport_workers"),
    )
    c.f(
        "收到司机签名承诺书503份，行业微信群推送案例提醒76条。",
        ("pledges", 503, "unspecified|training"),
        ("posts", 76, "group_chat", "transport_workers|unspecified"),
    )
    c.n("期间，执法大队查处超限车辆19台，罚款5.7万元；开展安全生产检查26次。")
    c.n("有的哥当场讲起自己的遭遇：去年11月他在手机上办“低息贷款”，交了3000元“解冻费”才发现上当。")
    c.sign("岚县交通运输局 2023年7月2日")
    return [c]


def p23() -> list[Case]:
    c = Report(
        "twenty-first-p23-telephone-company",
        "中国联通汝南县分公司反诈宣传月报.docx",
        "An enterprise's month; range, 近, 50+ and last year's figure; masked posts.",
        "中国联通汝南县分公司|汝南联通|中国联合网络通信有限公司汝南县分公司",
        "enterprise",
        "汝南县",
        month("2024-04"),
        target_group="unspecified",
    )
    c.t("中国联通汝南县分公司2024年4月反诈宣传月报")
    c.n("本月我司共有营业厅14个参与宣传，去年同月发送短信41万条、发放单页2000份。")
    c.f(
        "1.向全县用户发送公益短信近50万条，电话客服外呼提醒高风险老年用户1260人次。",
        ("sms", nearly(500000), None, R),
        ("people_reached", 1260, "phone", "elderly"),
    )
    c.f(
        "2.营业厅发放单页2600余份，厅内张贴海报42张，办卡客户签署风险告知承诺书1870份。",
        ("leaflets", over(2600), "handout|branch|service_window"),
        ("posters", 42, "posting|branch|service_window"),
        ("pledges", 1870, "unspecified|branch|service_window"),
    )
    c.f(
        "3.联合派出所进校园、进社区宣讲7场，现场听众约900人，送出数据线、鼠标垫等礼品三百余件。",
        ("sessions", 7, LC),
        ("people_reached", AB(900), LC),
        ("gifts", over(300), "gift|lecture|handout"),
    )
    at = c.f("4.抖音号发布反诈短视频5条，公众号推文若干篇。", ("videos", 5))
    c.problem("query", "若干篇: no figure", at, sheet="text")
    c.f(
        "5.客户经理走访商户63家，14块厅内电子屏全天播放防骗提示。",
        ("households", 63, None, "merchants"),
        ("screens", 14, "screen|branch"),
    )
    c.n("5月计划走进10个行政村，发放单页3000份。")
    c.sign("报送人：赵宇  电话：0396-8025110")
    return [c]
