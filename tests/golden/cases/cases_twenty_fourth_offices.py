"""Twenty-fourth set: reports of a station, streets, townships, a community and a district's half year."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, about, at_least, days, month
from shorthand import R, Report, V, nearly, over


def cases() -> list[Case]:
    return [*x01(), *x02(), *x05(), *x08(), *x09(), *x11()]


def x01() -> list[Case]:
    c = Report(
        "twenty-fourth-x01-fengqiao",
        "枫桥派出所3月份反诈宣传小结.docx",
        "Monthly summary of a police station in three sections",
        "诸暨市公安局枫桥派出所|枫桥派出所",
        "police",
        "诸暨市",
        month("2024-03"),
    )
    c.t("诸暨市公安局枫桥派出所2024年3月份反诈宣传工作小结")
    c.n(
        "3月份，枫桥派出所紧盯刷单返利、冒充客服等高发警情，把反诈宣传同春耕走访、企业复工结合起来，现将有关情况小结如下。"
    )
    c.n("一、进村入户，把提醒送到家门口")
    c.f(
        "社区民警会同村干部走访村民1260户，面对面讲解近期案例，发放《防骗明白纸》1500余份，在各村公告栏张贴反诈海报86张。",
        ("households", 1260, "door_to_door", "villagers"),
        ("leaflets", over(1500), "handout|door_to_door", "villagers|unspecified"),
        ("posters", 86, "posting|door_to_door", "villagers|unspecified|residents"),
    )
    c.n("二、走进企业，护住单位的账户")
    c.f(
        "3月14日，在镇便民服务中心会议室为辖区32家企业的财务人员举办专题培训1期，到场48人，会后签订《反诈承诺书》48份。",
        ("sessions", 1, "training", "finance_staff"),
        ("people_reached", 48, "training", "finance_staff"),
        ("pledges", 48, "training|unspecified", "finance_staff|unspecified"),
        **days("2024-03-14"),
    )
    c.n("三、线上线下一起发力")
    c.f(
        "所里建的12个警民联系群转发预警提示57条，民警自编自演拍摄方言短视频2部，“村村响”大喇叭循环播放反诈录音210次，让“不轻信、不透露、不转账”的提醒早晚都能听得见。",
        ("posts", 57, "group_chat", R),
        ("videos", 2, "short_video", R),
        ("broadcasts", 210, "broadcast", R + "|villagers"),
    )
    c.f(
        "当月辖区立电信网络诈骗案件3起，较去年同期下降40%；民警上门成功劝阻5起，为群众挽回损失18.6万元。",
        ("scams_stopped", 5, "unspecified|door_to_door", R),
        ("loss_prevented", 186000, "unspecified|door_to_door", R),
    )
    c.n("下一步，枫桥派出所计划在4月底前组织夜市反诈宣传3场，力争走访覆盖率达到95%以上。")
    c.sign("诸暨市公安局枫桥派出所", "2024年4月2日")
    return [c]


def x02() -> list[Case]:
    c = Report(
        "twenty-fourth-x02-yulin",
        "玉林街道一季度反诈宣传情况汇报.txt",
        "Quarterly report of a street: 其中 in prose, last year's figures, a plan",
        "玉林街道办事处|武侯区玉林街道办事处|玉林街道",
        "township",
        "武侯区",
        month("2024-01..2024-03"),
    )
    c.t("关于2024年一季度防范电信网络诈骗宣传工作情况的汇报")
    c.n("　　武侯区反诈中心：")
    c.n(
        "　　今年以来，玉林街道按照区委政法委统一部署，发动社区、院落、商家共同参与反诈宣传。现将一季度工作汇报如下："
    )
    c.f(
        "　　（一）院落里讲。各社区组织反诈“板凳会”24场，其中老年人专场9场，参加群众近800人次。",
        ("sessions", 9, "training|lecture|unspecified|stall", "elderly"),
        ("sessions", 15, "training|lecture|unspecified|stall", R),
        ("people_reached", nearly(800), "training|lecture|unspecified|stall", R),
    )
    # a stall in the shopping streets is for those who keep shop there, or for whoever passes
    c.f(
        "　　（二）商圈里摆。3月15日当天，在玉林西路、芳华街设摊宣传，发放宣传折页2300份、环保袋650个，解答群众咨询110余人次。",
        ("leaflets", 2300, "handout|stall", R + "|merchants"),
        ("gifts", 650, "gift|stall|handout", R + "|merchants"),
        ("consultations", over(110), "stall|unspecified", R + "|merchants"),
        **days("2024-03-15"),
    )
    c.f(
        "　　（三）屏幕上播。协调楼宇电子屏42块滚动播出反诈标语，街道公众号推送原创文章18篇，阅读量3.2万次。",
        ("screens", 42, "screen", R),
        ("posts", 18, "official_account", R),
        ("views", 32000, "official_account|unspecified", R),
    )
    c.n("　　去年同期，街道仅开展院落宣传11场，今年力度明显加大。一季度辖区电诈发案18起，较去年同期减少7起。")
    c.n("　　存在的不足主要是租住人员流动快，宣传覆盖还有死角。二季度拟走访出租房屋2000户。")
    c.sign("　　玉林街道办事处", "　　2024年4月7日")
    return [c]


def x05() -> list[Case]:
    c = Report(
        "twenty-fourth-x05-yongxing",
        "永兴镇赶集日反诈宣传简报.docx",
        "News of one day of a township; 约, 余; staff",
        "湄潭县永兴镇人民政府|永兴镇人民政府|永兴镇平安办|永兴镇",
        "township",
        "湄潭县",
        days("2023-10-20"),
    )
    c.t("永兴镇开展赶集日反诈集中宣传")
    c.n(
        "2023年10月20日，湄潭县永兴镇平安办联合永兴派出所、信用社，趁赶集日人员集中之机，在老街口开展防范电信网络诈骗集中宣传，引导群众看好自己的“钱袋子”，过一个安心的秋收。"
    )
    c.f(
        "活动现场，工作人员支起3顶帐篷，摆放展板8块，悬挂横幅4条，很快吸引了不少群众驻足。",
        ("boards", 8, "board|stall", V),
        ("banners", 4, "banner|stall", V),
    )
    c.f(
        "志愿者向赶集群众发放宣传单600余份、反诈小扇子300把，讲解冒充“百万保障”客服、“养老投资”等骗局，接受群众咨询约90人次。",
        ("leaflets", over(600), "handout|stall", V),
        ("gifts", 300, "gift|stall|handout", V),
        ("consultations", about(90), "unspecified|stall", V),
    )
    c.f(
        "当天还出动宣传车2台次到各村寨巡回宣传，覆盖群众约1500人次。",
        ("vehicles", 2, "vehicle", V),
        ("people_reached", about(1500), "vehicle|unspecified|broadcast|stall", V),
    )
    c.f("此次活动共出动民警、镇村干部和志愿者23人次。", ("staff", 23, "unspecified|stall", V + "|officials"))
    c.n("宣传间隙，民警讲述了邻镇村民王某被“安全账户”骗走5万元的经过，在场群众听后直呼“要不得”。")
    c.sign("永兴镇人民政府", "2023年10月21日")
    return [c]


def x08() -> list[Case]:
    c = Report(
        "twenty-fourth-x08-linxing",
        "林兴社区1月反诈宣传情况.txt",
        "A community's month: 其中, 70多位, boards with posters on each (note), other work of the community",
        "林兴社区居委会|和兴路街道林兴社区|林兴社区",
        "community",
        "南岗区",
        month("2024-01"),
    )
    c.t("林兴社区1月反诈宣传情况")
    c.n("2024年1月，哈尔滨市南岗区和兴路街道林兴社区迎着春节返乡潮，把反诈宣传做到居民身边。")
    c.f(
        "社区网格员逐门逐户开展入户宣传868户，其中独居老人46户，并留下社区民警联系方式。",
        ("households", 46, "door_to_door", "elderly_alone"),
        ("households", 822, "door_to_door", R),
    )
    c.f(
        "1月10日，社区活动室举办防范养老诈骗讲座1场，70多位老人参加，大家听得十分认真。",
        ("sessions", 1, "lecture", "elderly|unspecified"),
        ("people_reached", over(70), "lecture", "elderly"),
        **days("2024-01-10"),
    )
    p = c.f(
        "社区更新小区宣传栏28块，每块张贴反诈海报3张。",
        ("boards", 28, "board", R),
        ("posters", 84, "posting|board", R),
    )
    c.problem("note", "posters by multiplication: 28 boards with 3 each", p, sheet="text")
    c.f(
        "居民微信群坚持每天一提示，全月转发预警信息93条；在网格员帮助下，近400名居民安装了国家反诈中心APP。",
        ("posts", 93, "group_chat", R),
        ("app_installs", nearly(400), "app", "residents"),
    )
    c.n("当月社区还清理楼道杂物42处，调解邻里纠纷6起，慰问困难家庭15户。")
    c.n("社区共有居民4126户，2月份将继续走访剩余楼栋，做到不漏一户。")
    c.sign("林兴社区居委会", "2024年1月31日")
    return [c]


def x09() -> list[Case]:
    c = Report(
        "twenty-fourth-x09-huangzhong",
        "湟中区上半年反诈宣传工作总结.docx",
        "A county's half-year, running totals to 30 June; cases; plans",
        "湟中区打击治理电信网络新型违法犯罪工作联席会议办公室|湟中区反诈联席办|湟中区联席办",
        "government|police",
        "湟中区",
        dict(period_end="2023-06-30"),
    )
    c.t("湟中区2023年上半年反诈宣传工作总结")
    c.n(
        "今年以来，湟中区打击治理电信网络新型违法犯罪工作联席会议办公室统筹各乡镇（街道）、各成员单位，持续推进反诈宣传“五进”。"
    )
    c.f(
        "截至6月30日，全区累计开展各类反诈宣传活动412场次，发放宣传资料18.6万份，受教育群众23万余人次。",
        ("sessions", 412, "unspecified", R),
        ("leaflets", 186000, "handout", R),
        ("people_reached", over(230000), "unspecified", R),
        basis="cumulative",
    )
    c.f(
        "截至6月30日，累计入户走访3.9万户，指导群众安装国家反诈中心APP 7.2万人，签订反诈承诺书3.5万份。",
        ("households", 39000, "door_to_door", R),
        ("app_installs", 72000, "app|door_to_door", R),
        ("pledges", 35000, "unspecified|door_to_door", R),
        basis="cumulative",
    )
    c.f(
        "上半年，各级媒体刊发我区反诈报道27篇，区融媒体中心制作藏汉双语反诈短视频15部，播放量逾40万次。",
        ("media_reports", 27, "media", R),
        ("videos", 15, "short_video|media", R),
        ("views", at_least(400000), "short_video|unspecified|media", R),
        period_start="2023-01-01",
    )
    c.n("上半年全区共破获电信网络诈骗案件61起，抓获犯罪嫌疑人88名。")
    c.n("下半年，将围绕学生、老年人等重点群体精准发力，计划举办反诈知识竞赛2场，发放资料10万份。")
    c.sign("湟中区打击治理电信网络新型违法犯罪工作联席会议办公室", "2023年7月5日")
    return [c]


def x11() -> list[Case]:
    c = Report(
        "twenty-fourth-x11-quyang",
        "曲阳路街道反诈宣传周报0318.txt",
        "A street's weekly report; the parts of the sessions exceed the whole (query, the parts count)",
        "曲阳路街道平安办|曲阳路街道|曲阳路街道办事处",
        "township|government",
        "虹口区",
        days("2024-03-18", "2024-03-24"),
        form="gbktxt",
    )
    c.t("虹口区曲阳路街道反诈宣传周报（2024年3月18日—3月24日）")
    c.n("报送单位：曲阳路街道平安办", "meta")
    c.n("一、本周宣传情况")
    p = c.f(
        "（1）各居委会开展反诈宣传活动17场，其中讲座8场、设摊宣传10场。",
        ("sessions", 8, "lecture", R),
        ("sessions", 10, "stall", R),
    )
    c.problem("query", "parts 8 + 10 above the whole 17", p, sheet="text", says=("17", "18"))
    c.f(
        "（2）发放宣传资料4200份，楼道张贴警方通告96张，社区电子屏31块滚动播放提示语。",
        ("leaflets", 4200, "handout", R),
        ("posters", 96, "posting", R),
        ("screens", 31, "screen", R),
    )
    c.f(
        "（3）3月20日，联合上海农商银行曲阳支行为老年客户举办防骗沙龙1场，到场老人38人，发放防骗手册40本。",
        ("sessions", 1, "training|lecture|branch|unspecified", "elderly|bank_customers|unspecified"),
        ("people_reached", 38, "training|lecture|branch|unspecified", "elderly"),
        ("leaflets", 40, "handout|training|lecture|branch", "elderly|bank_customers|unspecified"),
        **days("2024-03-20"),
    )
    c.f(
        "（4）发送提醒短信1.1万条，楼组微信群转发推文230条。",
        ("sms", 11000, "sms", R),
        ("posts", 230, "group_chat", R),
    )
    c.n("二、发案情况")
    c.n("本周辖区接报电诈警情4起，群众损失23万元；上周为6起。")
    c.n("三、下周安排")
    c.n("3月27日拟在曲阳公园开展大型宣传活动1场，预计参加群众500人。")
    return [c]
