"""Fourteenth set: a station's week, a bank, a nursery, a hospital, a school."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, Prose, R


def cases() -> list[Case]:
    return [q01(), q02(), q03(), q04(), q05(), q06(), q07(), q08(), q10(), q11()]


def q01() -> Case:
    c = Prose(
        "fourteenth-p01",
        "江口派出所反诈宣传周报（3月10日-3月16日）.txt",
        "police week; dated events; this week beside running total; hotline",
        **days("2025-03-10", "2025-03-16"),
        unit="江口派出所|宁陕县公安局江口派出所",
        unit_type="police",
        district_contains="宁陕县",
    )
    c.p("宁陕县公安局江口派出所反诈宣传周报（2025年3月10日至3月16日）")
    c.p("本周，江口派出所围绕“全民反诈在行动”主题，扎实推进反诈宣传“四进”工作，现将情况汇总如下。")
    d = days("2025-03-11")
    s = "stall|unspecified"
    c.p(
        "3月11日上午9时30分，民警在江口村文化广场设摊宣传，发放反诈宣传单230余份、帆布袋80个，接受咨询40余人次，当天共有150余名村民参与。",
        ("leaflets", AL(230, 239), "handout|stall", "villagers|unspecified", d),
        ("gifts", 80, "gift|stall", "villagers|unspecified", d),
        ("consultations", AL(40, 49), s, "villagers|unspecified", d),
        ("people_reached", AL(150, 159), s, "villagers", d),
    )
    d = days("2025-03-13")
    s = "class_meeting|lecture|training|unspecified"
    c.p(
        "3月13日，社区民警走进江口镇中心小学教学楼三楼，为五年级2个班共98名学生讲授反诈安全课，并发放《致家长的一封信》98份。",
        ("people_reached", 98, s, "students", d),
        ("leaflets", 98, "handout|class_meeting|lecture", "parents|students|unspecified", d),
    )
    c.p(
        "本周走访群众96户，推广安装国家反诈中心APP 63人；今年以来累计走访群众1280户，推广安装国家反诈中心APP 2100余人。",
        ("households", 96, "door_to_door", R),
        ("app_installs", 63, "app|door_to_door", R),
    )
    c.p("本周辖区接报电诈警情3起，涉案金额4.2万元。请广大群众遇到可疑来电及时拨打96110咨询或110报警。")
    c.p("下周，我所计划走访企业12家，张贴海报200张。")
    return c


def q02() -> Case:
    c = Prose(
        "fourteenth-p02",
        "翠湖社区4月反诈工作汇报.docx",
        "community month, headings, of-which, group chats as places",
        form="docx",
        **month("2025-04"),
        unit="翠湖社区|翠湖社区居民委员会|翠湖社区居委会|华山街道翠湖社区",
        unit_type="community",
        district_contains="五华区",
    )
    c.p("昆明市五华区华山街道翠湖社区2025年4月反诈宣传工作汇报", role="title")
    c.p(
        "翠湖社区共有居民楼46栋、住户3120户，划分8个网格。4月份，社区坚持“一对一”上门、“面对面”讲解，把反诈宣传做到居民身边。"
    )
    c.p("一、敲门入户")
    c.p(
        "8名网格员入户宣传640户，其中独居老人家庭52户，发放反诈告知书640份。",
        ("staff", 8, "door_to_door", None, dict(optional=True)),
        ("households", 588, "door_to_door", R),
        ("households", 52, "door_to_door", "elderly_alone"),
        ("leaflets", 640, "handout|door_to_door", R),
    )
    c.p("二、院坝课堂")
    c.p(
        "举办反诈知识讲座2场，共有65名老年居民参加；在社区小广场组织反诈文艺演出1场，观看群众约200人次。",
        ("sessions", 2, "lecture", "elderly|unspecified"),
        ("people_reached", 65, "lecture|unspecified", "elderly"),
        ("sessions", 1, "performance", R),
        ("people_reached", AB(200), "performance|unspecified", R),
    )
    c.p("三、线上提醒")
    c.p(
        "依托38个居民微信群推送反诈提示120余条，社区公众号发布推文3篇，阅读量1500余次。",
        ("posts", AL(120, 129), "group_chat", R),
        ("posts", 3, "official_account"),
        ("views", AL(1500, 1599), "official_account|unspecified"),
    )
    c.p("四、存在不足")
    c.p("租住户流动性大，仍有近百户未能见面，需要进一步补课。")
    return c


def q03() -> Case:
    c = Prose(
        "fourteenth-p03",
        "广发银行增城支行防范电信诈骗宣传简讯.txt",
        "bank narrative without figures and some; planned; third parties",
        **days("2025-05-15"),
        unit="广发银行增城支行|增城支行",
        unit_type="bank",
        district_contains="增城区",
    )
    c.p("广发银行增城支行开展防范电信网络诈骗宣传")
    c.p(
        "2025年5月15日，广州市增城区荔城街道人来人往，广发银行增城支行在1978电影小镇门口设置宣传摊位，开展反诈集中宣传活动。"
    )
    c.p(
        "活动现场，工作人员通过悬挂横幅、摆放展板、派发折页等方式，向过往群众讲解刷单返利、冒充客服等5类高发骗局。"
    )
    c.p("针对老年客户，大堂经理逐一演示国家反诈中心APP的安装与使用，并在厅堂LED屏滚动播放反诈标语。")
    c.p(
        "据统计，当天共派发宣传折页300余份，接待咨询群众80余人次，赠送小风扇100个。",
        ("leaflets", AL(300, 399), "handout|stall", R),
        ("consultations", AL(80, 89), "stall|unspecified", R),
        ("gifts", 100, "gift|stall", R),
    )
    c.p("一位年近七旬的老人说：“上个月差点被骗走2万元，多亏银行的姑娘拦了下来。”")
    c.p("下一步，该行将适时走进企业、校园，力争全年开展宣传活动不少于20场。")
    return c


def q04() -> Case:
    c = Prose(
        "fourteenth-p04",
        "城东幼儿园反诈宣传小结.docx",
        "kindergarten, numbers in letters",
        form="docx",
        **month("2025-03"),
        unit="城东幼儿园|新昌县城东幼儿园",
        unit_type="kindergarten",
        district_contains="新昌县",
    )
    c.p("新昌县城东幼儿园2025年3月反诈宣传小结", role="title")
    c.p(
        "我园现有12个教学班、幼儿386名、教职工48名。为切实守护家庭“钱袋子”，3月份我园开展了“小手拉大手，反诈进万家”系列活动。"
    )
    c.p(
        "1．面向家长：利用家长会讲解反诈知识，召开家长会三场，到会家长三百六十余人；向家长发放反诈明白纸386份。",
        ("sessions", 3, "training|unspecified|lecture", "parents"),
        ("people_reached", AL(360, 369), "training|unspecified|lecture", "parents"),
        ("leaflets", 386, "handout|training", "parents"),
    )
    c.p(
        "2．面向教师：组织全体教职工观看反诈警示片，签订反诈承诺书48份。",
        ("pledges", 48, "unspecified|short_video|training", "teachers|unspecified"),
    )
    c.p("3．面向幼儿：老师们用绘本故事、情景表演的方式，教孩子们记住“不随便点链接”。")
    c.p(
        "4．班级群推送反诈微视频6期，园内电子屏每日循环播放反诈口号。",
        ("posts", 6, "group_chat", "parents|unspecified", dict(measures=["videos"])),
    )
    return c


def q05() -> Case:
    c = Prose(
        "fourteenth-p05",
        "凤台县人民医院反诈宣传阶段总结.txt",
        "hospital, spans, ranges and open bounds",
        **days("2025-04-01", "2025-05-31"),
        unit="凤台县人民医院",
        unit_type="hospital",
        district_contains="凤台县",
    )
    c.p("凤台县人民医院反诈宣传阶段总结（2025年4月1日至5月31日）")
    c.p("为提升医患防骗意识，医院成立以院长为组长的领导小组，下设7个工作组，将反诈宣传纳入科室考核，占10分。")
    c.p(
        "两个月来，门诊、住院部22块电子屏全天播放反诈短片，张贴反诈海报上百张，摆放宣传展架15个。",
        ("screens", 22, "screen"),
        ("posters", AL(100), "posting"),
        ("boards", 15, "board"),
    )
    c.p(
        "护士站向住院患者及家属发放宣传折页不少于2000份，开展床旁一对一讲解千余人次。",
        ("leaflets", AL(2000), "handout", "patients"),
        ("people_reached", AL(1000, 1999), "unspecified|door_to_door|handout", "patients|unspecified"),
    )
    c.p(
        "邀请县反诈中心民警来院授课3次，职工参训约450人次，其中财务科、收费处人员36人次。",
        ("sessions", 3, "training|lecture|unspecified", "workers|unspecified"),
        ("people_reached", {"value": 414}, "training|lecture|unspecified", "workers|unspecified"),
        ("people_reached", 36, "training|lecture|unspecified", "finance_staff|unspecified"),
    )
    c.p(
        "5月20日凌晨2点，保卫科成功劝阻1起冒充熟人诈骗，为患者挽回损失1.5万元。",
        ("scams_stopped", 1, "unspecified", "patients|unspecified", days("2025-05-20")),
        ("loss_prevented", 15000, "unspecified", "patients|unspecified", days("2025-05-20")),
    )
    c.p("今年1—5月，全院未发生职工被骗案件，较去年同期下降100%。")
    return c


def q06() -> Case:
    c = Prose(
        "fourteenth-p06",
        "民勤县第四中学反诈宣传周活动总结.docx",
        "school week, class meetings, joint totals repeated",
        form="docx",
        **days("2025-09-15", "2025-09-19"),
        unit="民勤县第四中学|民勤四中|第四中学",
        unit_type="school",
        district_contains="民勤县",
    )
    c.p("民勤县第四中学反诈宣传周活动总结", role="title")
    c.p("2025年9月15日至9月19日，我校开展了以“识诈防诈，护航青春”为主题的反诈宣传周活动。")
    c.p(
        "（一）开好一次班会。全校36个班级召开反诈主题班会36场，参与学生1760人次。",
        ("sessions", 36, "class_meeting", "students|unspecified"),
        ("people_reached", 1760, "class_meeting|unspecified", "students"),
    )
    c.p("（二）办好一期板报。各班出反诈黑板报36块。", ("boards", 36, "board", "unspecified|students"))
    c.p(
        "（三）写好一封家书。向家长发放反诈告知书1760份，收回回执1702份。",
        ("leaflets", 1760, "handout", "parents"),
    )
    c.p(
        "（四）上好一堂大课。邀请县公安局刑侦大队教导员为高一年级作反诈报告1场，师生620人次聆听。",
        ("sessions", 1, "lecture", "students|unspecified"),
        ("people_reached", 620, "lecture|unspecified", "unspecified|students|teachers"),
    )
    c.p(
        "活动周期间，校园广播站每天播出反诈专题节目，共播出10次。",
        ("broadcasts", 10, "broadcast", "unspecified|students"),
    )
    c.p("一周来，全校共召开主题班会36场，受教育学生1760人次，广播10次。")
    return c


def q07() -> Case:
    c = Prose(
        "fourteenth-p07",
        "中国移动广饶分公司反诈宣传月报（2025年6月）.txt",
        "telecom: sms in 万, stores, blocked calls",
        **month("2025-06"),
        unit="中国移动广饶分公司|广饶分公司|移动广饶分公司",
        unit_type="enterprise",
        district_contains="广饶县",
    )
    c.p("中国移动广饶分公司反诈宣传月报")
    c.p("报告时间：2025年6月")
    c.p(
        "一、短信触达：向全县用户发送反诈公益短信38.6万条，其中面向老年用户的大字版短信6.2万条。",
        ("sms", 324000, "sms", R),
        ("sms", 62000, "sms", "elderly"),
    )
    c.p(
        "二、营业厅宣传：21家营业厅张贴反诈海报84张，播放反诈视频1260次，引导用户安装国家反诈中心APP 930余人。",
        ("posters", 84, "posting|branch"),
        ("broadcasts", 1260, "screen|branch|broadcast|short_video", None, dict(measures=["views"])),
        ("app_installs", AL(930, 939), "app|branch", R),
    )
    c.p("三、外呼提醒：10085外呼团队电话提醒高风险用户2.3万人次。", ("people_reached", 23000, "phone", R))
    c.p("四、源头治理：本月关停涉诈号码412个，拦截诈骗电话1.1万次、诈骗短信5.7万条。")
    c.p("五、七月安排：拟联合公安机关在全县15个乡镇各开展1场集中宣传。")
    return c


def q08() -> Case:
    c = Prose(
        "fourteenth-p08",
        "博白县妇联反诈宣传工作信息.txt",
        "women's federation; two dates in May; volunteer",
        **month("2025-05"),
        unit="博白县妇联|博白县妇女联合会",
        unit_type="government",
        district_contains="博白县",
    )
    c.p("博白县妇女联合会2025年5月反诈宣传工作信息")
    c.p(
        "5月份，县妇联以“巾帼反诈 护航万家”为主题，充分发挥妇联组织优势，做实“三个一”：一张网、一支队、一堂课。"
    )
    d = days("2025-05-08")
    c.p(
        "5月8日，县妇联联合县公安局刑侦大队在客家文化公园设摊宣传，巾帼志愿者26人参加，发放宣传手册500余册、围裙200条，受益妇女群众600余人次。",
        ("staff", 26, "stall|unspecified", None, d),
        ("leaflets", AL(500, 599), "handout|stall", "women|residents|unspecified", d),
        ("gifts", 200, "gift|stall", "women|residents|unspecified", d),
        ("people_reached", AL(600, 699), "stall|unspecified", "women", d),
    )
    d = days("2025-05-22")
    c.p(
        "5月22日，在双凤镇举办留守妇女反诈培训班一期，86名留守妇女参训。",
        ("sessions", 1, "training", "women", d),
        ("people_reached", 86, "training|unspecified", "women", d),
    )
    c.p(
        "当月，“博白女声”公众号推送反诈图文8篇，各级妇联微信群转发450多条次。",
        ("posts", 8, "official_account"),
        ("posts", AL(450, 459), "group_chat"),
    )
    c.p("据县反诈中心通报，今年1至4月，全县女性被骗案件占比达53%，同比上升6个百分点。")
    return c


def q10() -> Case:
    c = Prose(
        "fourteenth-p10",
        "义乌市国际商贸城市场管理处反诈宣传情况.docx",
        "market administration; merchants; 近, 左右, 逾; share of whole",
        form="docx",
        **month("2025-07..2025-09"),
        unit="国际商贸城市场管理处|义乌市国际商贸城市场管理处|市场管理处",
        unit_type="government|enterprise|other",
        district_contains="义乌市",
    )
    c.p("义乌市国际商贸城市场管理处2025年第三季度反诈宣传情况", role="title")
    c.p(
        "国际商贸城现有商位5.2万个，从业人员逾12万人，是电信网络诈骗易发区域。三季度，管理处把商户作为重点对象，开展了以下工作。"
    )
    c.p(
        "市场广播每日播放反诈音频4次；大屏播放反诈宣传片近3000次。",
        ("broadcasts", AM(3000, 2000), "screen|short_video"),
    )
    c.p(
        "安保人员逐个商位发放“外贸防骗”折页1.8万余份，走访商户逾9000家，占全部商位的17%。",
        ("leaflets", AL(18000, 18999), "handout|door_to_door", "merchants|unspecified"),
        ("households", AL(9000), "door_to_door", "merchants"),
    )
    c.p(
        "举办外贸收款防骗专题培训6期，经营户参训400人左右，其中外籍客商30余人。",
        ("sessions", 6, "training", "merchants|unspecified"),
        ("people_reached", {"value": 370}, "training|unspecified", "merchants"),
        ("people_reached", AL(30, 39), "training|unspecified", "merchants|unspecified"),
    )
    c.p("通过上述工作，三季度市场内电诈案件环比下降21.3%。")
    return c


def q11() -> Case:
    c = Prose(
        "fourteenth-p11",
        "武功县人民法院反诈普法宣传.txt",
        "court; law articles; cases",
        **days("2025-06-26"),
        unit="武功县人民法院",
        unit_type="government",
        district_contains="武功县",
    )
    c.p("武功县人民法院开展反诈普法宣传活动")
    c.p(
        "2025年6月26日，武功县人民法院组织刑庭干警6人走进普集街道东街社区，开展《反电信网络诈骗法》宣传活动。",
        ("staff", 6),
    )
    c.p(
        "干警围绕《中华人民共和国反电信网络诈骗法》第二十五条、第三十一条以及刑法第287条之二，结合该院近三年审结的58件帮信案件，讲解出租、出售“两卡”的法律后果。"
    )
    c.p(
        "活动中，通过发放宣传资料、现场解答、案例讲解等方式，向社区居民普及防骗知识，共发放宣传资料260份，解答法律咨询35人次。",
        ("leaflets", 260, "handout", R),
        ("consultations", 35, None, R),
    )
    c.p(
        "2024年以来，该院共判处电诈及关联犯罪被告人91人，罚金合计186万元，为被害人追回损失74万元。",
        ("loss_prevented", 740000, "unspecified", None, dict(optional=True)),
    )
    return c
