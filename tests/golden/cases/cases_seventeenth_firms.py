"""Seventeenth set of reports: banks, a telephone company, a smelter."""

from __future__ import annotations

from builder import Case, about, at_least, days, month
from shorthand import HL, MAY, Account, R, nearly, over


def cases() -> list[Case]:
    return [*d03(), *d08(), *d14(), *t06()]


def d03() -> list[Case]:
    c = Account(
        "seventeenth-d03",
        "2022年反电诈宣传工作总结（沛县农商行）.docx",
        "Year-end summary of a bank; last year's sessions, outlets, accounts and next year's plan are no facts.",
        unit="沛县农村商业银行|沛县农商行|江苏沛县农村商业银行",
        district_contains="沛县",
        unit_type="bank",
        **month("2022-01..2022-12"),
    )
    c.t("沛县农村商业银行2022年防范电信网络诈骗宣传工作总结")
    c.p(
        "2022年，沛县农村商业银行认真落实人民银行和县联席办工作要求，充分发挥49个营业网点遍布全县各镇的优势，全员发动、多措并举，开展了多元化的防范电信网络诈骗宣传，致力于提升社会大众的防范意识和自我保护能力。现将全年工作总结如下："
    )
    c.p("一、厅堂宣教不松懈")
    c.p(
        "各网点利用客户等候时间开展厅堂微沙龙156场，参与客户近5200人次；47块LED屏滚动播放宣传标语，网点醒目位置张贴反诈海报，大堂经理主动询问每一位进门客户，尤其对老年客户逐一提醒。2021年同期，全行仅开展厅堂活动112场，参与客户3900人次。",
        ("sessions", 156, "branch", "bank_customers|unspecified"),
        ("people_reached", nearly(5200), "branch|unspecified", "bank_customers"),
        ("screens", 47, "screen|branch"),
    )
    c.p("二、进村入企不停歇")
    c.p(
        "组织反诈志愿者深入村居、集市、企业开展外拓宣讲64场，发放宣传折页4.6万余份，现场解答疑问1300余人次；与沛县公安局联合举办“反诈夜市”专场4场，发放定制环保袋2000个。",
        ("sessions", 64, "lecture|unspecified"),
        ("leaflets", over(46000), HL),
        ("consultations", over(1300), "unspecified|lecture"),
        ("sessions", 4, "stall|unspecified"),
        ("gifts", 2000, "gift|stall"),
    )
    c.p("三、线上推送有声势")
    c.p(
        "全年向客户发送风险提示短信28.5万条，官方公众号推送反诈文章36篇，阅读量5.8万次。",
        ("sms", 285000, "sms", "bank_customers|unspecified"),
        ("posts", 36, "official_account"),
        ("views", 58000, "official_account|unspecified"),
    )
    c.p("四、内部培训强本领")
    c.p(
        "针对柜面人员开展涉诈识别培训12期，参训员工1340人次，考试合格率99.2%；全年新开账户3.2万户，对420户异常账户采取限制措施。全行共拦截电信诈骗9起，为客户挽回资金136.5万元，最高一笔客户险些损失48万元。",
        ("sessions", 12, "training", "workers|finance_staff|unspecified"),
        ("people_reached", 1340, "training|unspecified", "workers|finance_staff|unspecified"),
        ("scams_stopped", 9, "unspecified", R + "|bank_customers"),
        ("loss_prevented", 1365000, "unspecified", R + "|bank_customers"),
    )
    c.p("2023年，我行将继续当好群众资金的“守门人”，计划开展反诈宣传活动不少于200场，发放宣传资料6万份。")
    c.p("2023年1月9日")
    return [c]


def d08() -> list[Case]:
    c = Account(
        "seventeenth-d08",
        "移动建德分公司三季度反诈宣传工作报告.docx",
        "Telecom company, third quarter; network figures and blocked numbers are no facts.",
        unit="中国移动建德分公司|中国移动通信集团浙江有限公司建德分公司|建德分公司|移动建德分公司",
        district_contains="建德市",
        unit_type="enterprise",
        **month("2023-07..2023-09"),
    )
    c.t("中国移动建德分公司2023年第三季度反诈宣传工作报告")
    c.p(
        "三季度，建德分公司切实履行企业主体责任，在抓好技术反制的同时，持续加大反诈宣传力度。现将工作情况报告如下："
    )
    c.p(
        "一、技术反制方面。三季度共拦截诈骗电话18.6万次、诈骗短信42万条，关停涉诈号码1263个，复核高危号码3900余个，处置涉诈网址217个。"
    )
    c.p(
        "二、公益短信方面。配合市公安局发送反诈公益短信96万条，其中面向老年用户的大字版提示短信12万条；年初以来累计发送250万条。",
        ("sms", 120000, "sms", "elderly"),
        ("sms", 840000, "sms", "unspecified|residents"),
    )
    c.p(
        "三、营业厅宣传方面。全市31个营业厅利用电子屏循环播放反诈视频，向办理业务的客户发放宣传单9800余份，引导客户安装国家反诈中心APP2150人次。",
        ("leaflets", over(9800), "handout|branch|service_window", R + "|bank_customers"),
        ("app_installs", 2150, "app|branch|service_window", R + "|bank_customers"),
    )
    c.p(
        "四、户外宣传方面。走进梅城、寿昌、乾潭等乡镇开展“反诈大篷车”巡回宣传15场，覆盖群众5000人左右，发放小礼品1600份，派发手提袋、宣传册等共计2300件。",
        ("sessions", 15, "vehicle|stall|unspecified"),
        ("people_reached", about(5000), "vehicle|stall|unspecified"),
        ("gifts", 1600, "gift|handout|vehicle|stall"),
        ("mixed_materials", 2300, "unspecified|handout|gift|vehicle|stall"),
    )
    c.p("五、适老服务方面。组织青年员工与社区老人结对，上门帮助老人设置来电拦截功能，手把手讲解防骗口诀。")
    c.p(
        "六、员工教育方面。举办营业员实名制和反诈业务培训4期，参训256人次，签订“断卡”责任书256份。",
        ("sessions", 4, "training", "workers|unspecified"),
        ("people_reached", 256, "training|unspecified", "workers|unspecified"),
        ("pledges", 256, "unspecified|training", "workers|unspecified", MAY),
    )
    c.p("四季度，公司计划再发送公益短信100万条，并在农村地区开展宣传20场。")
    c.p("中国移动建德分公司")
    c.p("2023年10月8日")
    c.flaggable.append(["text", "P8"])
    return [c]


def d14() -> list[Case]:
    c = Account(
        "seventeenth-d14",
        "关于反诈宣传教育开展情况的汇报.docx",
        "A company's report, year and unit in the signature alone; safety training beside.",
        unit="衡东县金源铝业有限公司|金源铝业有限公司",
        district_contains="衡东县",
        unit_type="enterprise",
        target_group="workers|unspecified",
        **month("2023-05"),
    )
    c.t("关于5月份反诈宣传教育开展情况的汇报")
    c.p(
        "根据园区派出所的工作要求，公司于5月份在全体员工中开展了反诈宣传教育。公司现有员工1460人，下设7个车间。具体情况如下："
    )
    c.p(
        "5月10日，公司邀请园区派出所民警为管理人员、财务人员开展反诈专题培训1场，58名财务人员和112名管理人员参加培训，民警重点讲解“冒充老板要求转账”的作案手法，并以某公司会计被骗97万元的案例敲响警钟。",
        ("sessions", 1, "training", "workers|unspecified|finance_staff", days("2023-05-10")),
        ("people_reached", 58, "training|unspecified", "finance_staff", days("2023-05-10")),
        ("people_reached", 112, "training|unspecified", "workers|unspecified", days("2023-05-10")),
    )
    c.p(
        "5月12日至19日，各车间利用班前会组织安全生产学习49场次，反诈学习28场次，反诈学习参加员工1390人次。",
        (
            "sessions",
            28,
            "training|lecture|unspecified",
            "workers|unspecified",
            days("2023-05-12", "2023-05-19"),
        ),
        ("people_reached", 1390, "training|lecture|unspecified", "workers", days("2023-05-12", "2023-05-19")),
    )
    c.p(
        "在厂区大门、食堂悬挂横幅6条，张贴海报三十余张，厂区大屏滚动播放反诈警示语；公司工会向员工及其家属发放防骗手册1400余册。",
        ("banners", 6),
        ("posters", at_least(30, 39)),
        ("leaflets", over(1400), "handout", "workers|unspecified|residents"),
    )
    c.flaggable.append(["text", "P5"])
    c.p(
        "截至5月31日，公司员工安装国家反诈中心APP1437人，安装率98.4%。",
        (
            "app_installs",
            1437,
            "app",
            "workers|unspecified",
            {
                "basis": "cumulative",
                "period_start": ["2023-05-01", "2023-05-31", "2023-01-01", ""],
                "period_end": ["2023-05-31"],
            },
        ),
    )
    c.p("6月份，公司准备组织一次反诈知识竞赛，预计参赛员工200人，预算奖品经费5000元。")
    c.p("衡东县金源铝业有限公司")
    c.p("2023年6月1日")
    return [c]


def t06() -> list[Case]:
    c = Account(
        "seventeenth-t06",
        "邮储银行寿昌支行反诈宣传稿.txt",
        "Bank branch's piece; the unit stands in the first line; a stop by tellers; the customers of a day.",
        unit="邮储银行寿昌支行|中国邮政储蓄银行建德市寿昌支行|中国邮政储蓄银行寿昌支行|寿昌支行",
        district_contains="建德市",
        unit_type="bank",
        **month("2023-06"),
    )
    c.t("筑牢金融防线　守护百姓钱袋——中国邮政储蓄银行建德市寿昌支行反诈宣传纪实")
    c.p(
        "“您这笔钱是转给谁的？认识对方吗？”走进寿昌支行营业厅，大堂经理的“三问”已成为必答题。2023年6月，该行以“反诈宣传月”为契机，深入开展防范电信网络诈骗宣传，员工21人全员参与。"
    )
    c.p(
        "厅堂里，利用LED屏滚动播放反诈标语，在等候区设置“反诈小课堂”，6月份共开讲18期，参与客户410人次，其中老年客户265人次，发放宣传折页900余份。",
        ("sessions", 18, "branch|lecture", "bank_customers|unspecified"),
        ("people_reached", 265, "branch|lecture|unspecified", "elderly"),
        ("people_reached", 145, "branch|lecture|unspecified", "bank_customers|unspecified"),
        ("leaflets", over(900), "handout|branch|lecture", "bank_customers|" + R),
    )
    c.p(
        "厅堂外，支行反诈志愿服务队走进大同镇茶厂，为采茶的外来务工人员送去反诈知识。该活动分两天进行，共有务工人员150余人参加，赠送毛巾160条。",
        ("people_reached", over(150), "unspecified|lecture|stall", "migrant_workers"),
        ("gifts", 160, "gift", "migrant_workers|unspecified"),
        ("sessions", 1, "unspecified|lecture|stall", "migrant_workers|unspecified", MAY),
    )
    c.p(
        "6月19日，支行柜员在为一名老年客户办理定期提前支取时发现异常，与派出所民警联手劝阻，避免资金损失9.8万元。据统计，今年以来该支行已开立账户1460户，代发养老金3.2万笔。",
        (
            "loss_prevented",
            98000,
            "unspecified|branch",
            "elderly|bank_customers|" + R,
            {"period_start": ["2023-06-19"], "period_end": ["2023-06-19"]},
        ),
        (
            "scams_stopped",
            1,
            "unspecified|branch",
            "elderly|bank_customers|" + R,
            {**days("2023-06-19"), **MAY},
        ),
    )
    c.p(
        "“我们每周都来听，现在骗子的话一句都不信。”73岁的李大爷说。截至目前，支行所辖客户国家反诈中心APP安装率达85%。"
    )
    c.p("7月，该行将把反诈课堂开到更多村社，预计开展10场。")
    return [c]
