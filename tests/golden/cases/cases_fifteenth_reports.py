"""Fifteenth set: a station's week, a community, a bank, a school, a college, a nursery, a hospital."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, Prose, R


def cases() -> list[Case]:
    return [p01(), p02(), p03(), p05(), p06(), p07(), p08(), p09(), p10()]


def p01() -> Case:
    c = Prose(
        "fifteenth-p01",
        "光明派出所反诈宣传工作周报（2026.9.7-9.13）.txt",
        "station's week: counts of the week, two dated events, cases and money, next week's plan",
        **days("2026-09-07", "2026-09-13"),
        unit="光明派出所|梅河口市公安局光明派出所",
        unit_type="police",
        district_contains="梅河口市",
    )
    c.p("梅河口市公安局光明派出所反诈宣传工作周报（2026年9月7日—9月13日）", role="title")
    c.p("本周，我所坚持打防并举、防范为先，把反诈宣传贯穿日常警务，现将有关情况报告如下：")
    c.p("一、警情情况。本周辖区接报电诈警情2起，同比下降50%，涉案金额1.7万元，均为刷单返利类。")
    c.p(
        "二、面上宣传。全所共出动警力28人次，入户走访居民146户、商户63家，张贴反诈海报35张，"
        "指导群众安装国家反诈中心APP 87人。",
        ("staff", 28, "unspecified|door_to_door"),
        ("households", 146, "door_to_door", R),
        ("households", 63, "door_to_door", "merchants"),
        ("posters", 35, "posting|door_to_door"),
        ("app_installs", 87, "app|door_to_door", R),
    )
    d = days("2026-09-09")
    s = "stall|unspecified"
    c.p(
        "三、集中宣传。9月9日，社区民警在光明市场门口设点宣传，发放宣传单200余份，赠送印有“96110”字样的围裙60条，解答群众咨询30余人次。",
        ("leaflets", AL(200, 299), "handout|stall", R, d),
        ("gifts", 60, "gift|stall", R, d),
        ("consultations", AL(30, 39), s, R, d),
    )
    d = days("2026-09-11")
    s = "lecture|class_meeting|unspecified"
    c.p(
        "9月11日，我所联合市农商银行走进第四实验小学开展“反诈开学第一课”，320名学生参加，发放《致家长的一封信》320份。",
        ("people_reached", 320, s, "students", d),
        ("leaflets", 320, "handout|lecture|class_meeting", "students|parents|unspecified", d),
    )
    c.p("四、存在问题。辖区出租房屋多，流动人口底数不清，部分租户白天敲不开门。")
    c.p("五、下周打算。计划走访企业5家，举办反诈讲座2场，力争新增APP安装100人。")
    return c


def p02() -> Case:
    m = month("2026-07")
    c = Prose(
        "fifteenth-p02",
        "东豪社区7月反诈宣传工作总结.docx",
        "community's month: headings, base, chats as places, of children's class, plan",
        form="docx",
        **m,
        unit="东豪社区|鹿山街道东豪社区|东豪社区居民委员会|东豪社区居委会",
        unit_type="community",
        district_contains="嵊州市",
    )
    c.p("嵊州市鹿山街道东豪社区2026年7月反诈宣传工作总结", role="title")
    c.p(
        "东豪社区现有住户3260户、常住人口8600余人，划分网格12个。7月份，社区围绕“守护钱袋子”这一主题，扎实开展反诈宣传工作。"
    )
    c.p("（一）抓阵地，营造氛围")
    c.p(
        "在小区出入口、楼道张贴反诈海报48张，悬挂横幅12条；黑板报每月更新反诈案例，让居民抬头可见、驻足可学。",
        ("posters", 48, "posting", R),
        ("banners", 12, "banner", R),
    )
    c.p("（二）敲好门，精准入户")
    c.p(
        "网格员利用早晚时段逐户上门，入户宣传1180户，发放明白纸1350份，签订反诈承诺书1100余份。",
        ("households", 1180, "door_to_door", R),
        ("leaflets", 1350, "handout|door_to_door", R),
        ("pledges", AL(1100, 1199), "unspecified|door_to_door", R),
    )
    c.p("（三）用好网，线上提醒")
    c.p(
        "社区公众号推送反诈文章6篇，总阅读量4300余次；依托26个居民微信群转发预警信息210条。",
        ("posts", 6, "official_account", R),
        ("views", AL(4300, 4399), "official_account|unspecified", R),
        ("posts", 210, "group_chat", R),
    )
    c.p("（四）盯重点，关爱老小")
    c.p(
        "组织志愿者与独居老人一一结对，定期上门聊天、提醒防骗；开设暑期青少年反诈小课堂3期，75名青少年参加。",
        ("sessions", 3, "lecture|class_meeting|training|unspecified", "youth"),
        ("people_reached", 75, "lecture|class_meeting|training|unspecified", "youth"),
    )
    c.p("（五）下一步工作")
    c.p("8月份，社区拟联合鹿山派出所在东豪广场举办反诈文艺晚会1场，预计覆盖居民600人。")
    return c


def p03() -> Case:
    d = days("2026-06-18")
    c = Prose(
        "fifteenth-p03",
        "介休农商银行北坛支行反诈宣传简讯.txt",
        "bank's news: one day; ages, money stopped since January, outlets",
        **d,
        unit="介休农商银行北坛支行|北坛支行|介休农村商业银行北坛支行",
        unit_type="bank",
        district_contains="介休市",
    )
    c.p("介休农商银行北坛支行开展“反诈进集市”宣传活动", role="title")
    c.p(
        "6月18日，正值北坛街传统集市，山西省介休农商银行北坛支行组织5名员工走上街头，开展防范电信网络诈骗宣传。（2026年6月20日供稿）",
        ("staff", 5, "unspecified|stall", "unspecified", {"optional": True}),
    )
    c.p(
        "活动现场，员工们拉起横幅、摆放展板、设立咨询台，用方言向赶集群众讲解冒充公检法、虚假投资理财、“AI换脸”等6类常见骗局。"
    )
    c.p("“大爷，凡是让您往‘安全账户’转钱的，都是骗子！”一位72岁的老人拿着折页看了又看。")
    c.p(
        "据统计，当天共发放宣传折页450余份，赠送环保袋120个，接受咨询近百人次。",
        ("leaflets", AL(450, 459), "handout|stall", R),
        ("gifts", 120, "gift|stall", R),
        ("consultations", AM(100, 90), "stall|unspecified", R),
    )
    c.p(
        "与此同时，支行营业厅电子屏不间断滚动播放反诈标语，大堂经理对办理大额转账的老年客户坚持“多问一句、多看一眼”。"
    )
    c.p(
        "今年以来，该支行柜面成功劝阻电信诈骗4起，为客户避免损失12.6万元。",
        (
            "scams_stopped",
            4,
            "unspecified|branch|service_window",
            "bank_customers|unspecified|elderly",
            {"basis": "cumulative", "period_start": "2026-01-01", "period_end": "2026-06-18"},
        ),
        (
            "loss_prevented",
            126000,
            "unspecified|branch|service_window",
            "bank_customers|unspecified|elderly",
            {"basis": "cumulative", "period_start": "2026-01-01", "period_end": "2026-06-18"},
        ),
    )
    c.p("下一步，该支行将依托辖内9个普惠金融服务点，把反诈知识送到更多村民手中。")
    return c


def p05() -> Case:
    m = month("2026-09")
    c = Prose(
        "fifteenth-p05",
        "热市镇中心小学反诈宣传教育月总结.docx",
        "school: class meetings, teachers' training, parents, flag speech; planned contest",
        form="docx",
        **m,
        unit="热市镇中心小学|桃源县热市镇中心小学",
        unit_type="school",
        district_contains="桃源县",
    )
    c.p("桃源县热市镇中心小学反诈宣传教育月总结", role="title")
    c.p("（2026年9月）", role="title|meta")
    c.p(
        "我校现有教学班18个，在校学生742人，教职工51人。根据县教育局统一安排，9月份我校开展了反诈宣传教育月活动，小结如下："
    )
    c.p(
        "一、上好一堂班会。全校共召开“远离诈骗 快乐成长”主题班会18场，参与学生742人次。",
        ("sessions", 18, "class_meeting", "students|unspecified"),
        ("people_reached", 742, "class_meeting|unspecified", "students"),
    )
    c.p(
        "二、开好一次培训。邀请热市派出所民警为全体教职工开展反诈专题培训1场，参训教职工51人。",
        ("sessions", 1, "training", "teachers"),
        ("people_reached", 51, "training|unspecified", "teachers"),
    )
    c.p(
        "三、发好一封信。向家长发放《反诈告知书》742份，回收回执738份；各班家长微信群同步推送反诈短视频4部。",
        ("leaflets", 742, "handout", "parents"),
        ("videos", 4, "group_chat|short_video", "parents|unspecified", {"measures": ["posts"]}),
    )
    c.p(
        "四、用好一块阵地。校园广播每周播放反诈小故事，教学楼大厅LED屏滚动播放防骗标语，各班出一期反诈黑板报。",
        ("boards", 1, "board", "students|unspecified", {"optional": True}),
    )
    c.p("五、下阶段安排。10月中旬计划举行反诈手抄报比赛，拟评选优秀作品30幅，并组织“小手拉大手”入户宣传。")
    return c


def p06() -> Case:
    c = Prose(
        "fifteenth-p06",
        "咸宁职业技术学院2026年秋季开学反诈教育情况.docx",
        "college: a span of two weeks, of-which in prose, test, app; loss of a student",
        form="docx",
        **days("2026-09-01", "2026-09-15"),
        unit="咸宁职业技术学院",
        unit_type="school",
        district_contains="咸宁市",
    )
    g = "university_students|students"
    c.p("咸宁职业技术学院2026年秋季开学反诈教育情况（9月1日至9月15日）", role="title")
    c.p(
        "为切实做好新生入学安全教育，保卫处、学生工作处按照“入学即教育、军训即课堂”的思路，集中半个月时间开展反诈教育。"
    )
    c.p(
        "1.专题讲座。先后举办反诈讲座12场，其中面向2026级新生9场、面向辅导员1场。",
        ("sessions", 9, "lecture", g),
        ("sessions", 1, "lecture", "teachers|unspecified"),
        ("sessions", 2, "lecture", "unspecified"),
    )
    c.p(
        "2.知识测试。组织学生参加线上反诈知识答题，参与答题3860人次，平均分92.5分。",
        ("people_reached", 3860, "|".join(["unspecified", "app", "official_account"]), g),
    )
    c.p(
        "3.宿舍走访。辅导员、楼栋长走访学生寝室640间，发放“反诈小贴士”卡片2500余张。",
        ("households", 640, "door_to_door", g + "|unspecified", {"optional": True}),
        ("leaflets", AL(2500, 2599), "handout|door_to_door", g + "|unspecified"),
    )
    c.p(
        "4.网络宣传。学院官方微博、抖音号发布反诈短视频5条，播放量约2.4万次。",
        ("videos", 5, "short_video|official_account", g + "|unspecified", {"measures": ["posts"]}),
        ("views", AB(24000), "short_video|official_account|unspecified", g + "|unspecified"),
    )
    c.p("5.APP推广。新生安装国家反诈中心APP 2310人，安装率98.7%。", ("app_installs", 2310, "app", g))
    c.p("去年同期，我校有3名学生遭遇刷单诈骗，共损失2.1万元，教训深刻。")
    return c


def p07() -> Case:
    c = Prose(
        "fifteenth-p07",
        "十里墩镇中心幼儿园反诈宣传小结.docx",
        "kindergarten: counts in letters",
        form="docx",
        **month("2026-05"),
        unit="十里墩镇中心幼儿园|无为市十里墩镇中心幼儿园",
        unit_type="kindergarten",
        district_contains="无为市",
    )
    c.p("无为市十里墩镇中心幼儿园2026年5月反诈宣传小结", role="title")
    c.p("家庭是反诈的第一道防线。五月，我园借家园共育之机，开展了“反诈，从娃娃抓起”系列活动。")
    c.p("小班、中班、大班共九个班级的老师，把防骗知识编进儿歌、情景剧，带着孩子们边唱边演。")
    c.p(
        "园里召开家长反诈座谈会两场，到会家长一百八十余人，发放宣传折页二百份。",
        ("sessions", 2, "training", "parents"),
        ("people_reached", AL(180, 189), "training|unspecified", "parents"),
        ("leaflets", 200, "handout|training", "parents|unspecified"),
    )
    c.p(
        "离园时段，老师在园门口向接送幼儿的老人讲解“冒充孙辈求助”骗局，并赠送反诈扇子五十把。",
        ("gifts", 50, "gift", "elderly|unspecified|parents"),
    )
    c.p("各班微信群转发反诈提醒三十多条。", ("posts", AL(30, 39), "group_chat", "parents|unspecified"))
    return c


def p08() -> Case:
    c = Prose(
        "fifteenth-p08",
        "湄潭县中医医院8月反诈宣传情况.txt",
        "hospital: screens, several amounts that were not counted",
        **month("2026-08"),
        unit="湄潭县中医医院",
        unit_type="hospital",
        district_contains="湄潭县",
    )
    g = "patients|unspecified"
    c.p("湄潭县中医医院2026年8月反诈宣传情况", role="title")
    c.p(
        "一、门诊楼、住院楼6块电子屏全天候滚动播放反诈标语，挂号窗口摆放反诈台卡，让患者排队时看得见、听得到。",
        ("screens", 6, "screen", g),
    )
    at = c.p(
        "二、导诊台向就诊患者发放宣传单860份，另有折页若干由各科室自取。",
        ("leaflets", 860, "handout", "patients"),
    )
    c.problem("query", "若干", at, sheet="text")
    c.p(
        "三、8月14日下午，邀请湄江派出所民警为职工授课，举办反诈培训1场，参训医护人员126人。",
        ("sessions", 1, "training", "workers|unspecified", days("2026-08-14")),
        ("people_reached", 126, "training|unspecified", "workers|unspecified", days("2026-08-14")),
    )
    c.p(
        "四、义诊活动中同步开展反诈咨询，为老年患者讲解“免费领鸡蛋”“神医义诊”类骗局，现场解答疑问40余次。",
        ("consultations", AL(40, 49), "stall|unspecified", "patients|elderly|unspecified"),
    )
    c.p("五、截至目前，全院未发生职工被骗案件。咨询电话：96110；报警电话：110。")
    return c


def p09() -> Case:
    m = month("2026-01..2026-06")
    c = Prose(
        "fifteenth-p09",
        "首阳镇2026年上半年反诈宣传工作总结.docx",
        "township's half year: villages as base, of-which, comparison, less loss than last year is no loss prevented",
        form="docx",
        **m,
        unit="首阳镇|陇西县首阳镇|首阳镇人民政府",
        unit_type="township",
        district_contains="陇西县",
    )
    c.p("陇西县首阳镇2026年上半年反诈宣传工作总结", role="title")
    c.p(
        "首阳镇辖17个行政村、1个社区，总人口3.9万人。今年以来，镇党委、政府召开专题会议研究部署反诈工作，成立了由镇长任组长的领导小组。"
    )
    c.p(
        "一、宣讲到村。上半年，全镇举办反诈宣讲62场，其中面向老年人25场、面向务工人员14场。",
        ("sessions", 25, "lecture", "elderly"),
        ("sessions", 14, "lecture", "migrant_workers"),
        ("sessions", 23, "lecture", "unspecified"),
    )
    c.p(
        "二、资料到户。镇村干部入户发放宣传彩页1.2万份，比去年同期增加32%；张贴通告540张。",
        ("leaflets", 12000, "handout|door_to_door", "villagers|" + R),
        ("posters", 540, "posting|door_to_door", "villagers|" + R),
    )
    c.p(
        "三、喇叭到组。各村“大喇叭”早晚播放反诈音频，共播放3100余次。",
        ("broadcasts", AL(3100, 3199), "broadcast", "villagers|" + R),
    )
    c.p(
        "四、服务到人。针对外出返乡务工人员，在首阳药材市场设置反诈咨询点，接受咨询1260人次。",
        ("consultations", 1260, "stall|unspecified", "migrant_workers|unspecified"),
    )
    c.p("五、成效。上半年全镇电诈发案9起，同比下降40%，损失金额较去年同期减少51.3万元。")
    c.p("六、不足。个别村宣传不深入，群众知晓率仅为86%，与县上要求的95%以上仍有差距。")
    return c


def p10() -> Case:
    c = Prose(
        "fifteenth-p10",
        "云阳街道反诈宣传工作情况汇报.txt",
        "street: running totals up to a day only; composite materials; grid as base",
        **days("2026-01-01", "2026-08-31"),
        unit="云阳街道|丹阳市云阳街道|云阳街道办事处",
        unit_type="township",
        district_contains="丹阳市",
        basis="cumulative",
    )
    c.p("丹阳市云阳街道反诈宣传工作情况汇报", role="title")
    c.p(
        "截至2026年8月31日，云阳街道累计开展反诈宣传活动214场，发放折页、海报等宣传资料6.8万余份，悬挂横幅、标语380余条。",
        ("sessions", 214, "unspecified|stall", R),
        ("mixed_materials", AL(68000, 68999), "unspecified|handout", R, {"measures": ["leaflets"]}),
        ("banners", AL(380, 389), "banner", R),
    )
    c.p(
        "截至同日，累计走访住户3.1万户，累计受教育群众8.5万人次，推广注册国家反诈中心APP 4.26万人。",
        ("households", 31000, "door_to_door", R),
        ("people_reached", 85000, "unspecified|door_to_door", R),
        ("app_installs", 42600, "app", R),
    )
    c.p(
        "街道将46个网格、312名网格员全部纳入反诈宣传队伍，做到“一格一员、一户一码”。",
        ("staff", 312, "unspecified", "unspecified", {"optional": True, "basis": "cumulative|period"}),
    )
    c.p("目前仍有部分城中村、“群租房”宣传覆盖不到位，拟于9月份开展集中补宣。")
    return c
