"""Eighteenth set: schools, a kindergarten, an education bureau, a company, a community."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, R, Report

ST = "students|unspecified"
WU = "workers|unspecified"
MEET = "training|lecture|unspecified"


def cases() -> list[Case]:
    return [*p09(), *p12(), *p15(), *p16(), *p21()]


def p09() -> list[Case]:
    c = Report(
        "eighteenth-p09-primary-school",
        "霞镜小学反诈第一课总结.docx",
        "a primary school: roll, replies returned, a sum that agrees, plan",
        "仓山区霞镜小学|福州市仓山区霞镜小学|霞镜小学",
        "school",
        "仓山区",
        month("2023-09"),
    )
    c.t("福州市仓山区霞镜小学2023年9月“反诈第一课”活动总结")
    c.n("我校现有36个教学班，学生1680名，教职工98名。为增强学生防骗意识，我校扎实开展了“反诈第一课”活动。")
    c.f(
        "9月4日，全校各班召开反诈主题班会36场，参与学生1652人。",
        ("sessions", 36, "class_meeting", ST),
        ("people_reached", 1652, "class_meeting|unspecified", "students"),
        **days("2023-09-04"),
    )
    c.f(
        "9月8日，邀请派出所民警作反诈专题讲座1场，280名六年级学生到场聆听。",
        ("sessions", 1, "lecture", ST),
        ("people_reached", 280, "lecture|unspecified", "students"),
        **days("2023-09-08"),
    )
    c.f(
        "9月15日，向家长发放《致家长的一封信》1680份，收回回执1651份。",
        ("leaflets", 1680, "handout", "parents"),
        **days("2023-09-15"),
    )
    c.f("9月，各班出反诈黑板报36块，校园广播播放反诈知识10次。", ("boards", 36), ("broadcasts", 10), group=ST)
    c.n("通过上述活动，合计开展班会、讲座37场，受教育学生1932人次。")
    c.n("此外，各班主任还在家长微信群转发了防骗提醒。")
    c.n("本学期，我校还将组织反诈手抄报比赛2场、观影活动1场。")
    c.sign("霞镜小学", "2023年9月28日")
    return [c]


def p12() -> list[Case]:
    c = Report(
        "eighteenth-p12-company",
        "蓬莱纺织公司反诈宣传汇报.docx",
        "a company: staff, victims, of which, work safety in the same report, rate, plan",
        "大英县蓬莱纺织有限公司|蓬莱纺织有限公司",
        "enterprise",
        "大英县",
        month("2023-12"),
    )
    c.t("大英县蓬莱纺织有限公司反诈宣传工作情况汇报（2023年12月）")
    c.n("公司现有员工1240人，其中外来务工人员560人。今年有2名员工被骗，损失共计4.7万元，教训深刻。")
    c.f(
        "12月5日至7日，分车间举办反诈培训6场，培训员工1180人次，其中外来务工人员530人次。",
        ("sessions", 6, "training", WU),
        ("people_reached", 530, "training|unspecified", "migrant_workers"),
        ("people_reached", 650, "training|unspecified", "unspecified|workers"),
        **days("2023-12-05", "2023-12-07"),
    )
    c.f(
        "12月，在食堂、宿舍区张贴反诈海报72张，摆放展板8块，厂区广播每天午间播放反诈提示。",
        ("posters", 72),
        ("boards", 8),
        group=WU,
    )
    c.f(
        "12月15日，财务部组织财务人员反诈警示教育会1场，23名财务人员参加，签订反诈承诺书23份。",
        ("sessions", 1, MEET, "finance_staff"),
        ("people_reached", 23, MEET, "finance_staff"),
        ("pledges", 23, "unspecified|training|lecture", "finance_staff|unspecified"),
        **days("2023-12-15"),
    )
    c.f(
        "12月，向员工发送反诈短信1240条，在员工微信群推送反诈案例15篇。",
        ("sms", 1240, "sms", WU),
        ("posts", 15, "group_chat", WU),
    )
    c.f("12月，组织员工安装国家反诈中心APP1102人，安装率88.9%。", ("app_installs", 1102, "app", WU))
    c.n("安全生产方面，12月排查隐患47处，组织应急演练3次，参加员工820人次。")
    c.n("2024年，公司将每季度开展不少于2场反诈培训，覆盖员工不少于1200人次。")
    c.sign("大英县蓬莱纺织有限公司", "2023年12月29日")
    return [c]


def p15() -> list[Case]:
    c = Report(
        "eighteenth-p15-community-txt",
        "北山社区8月反诈小结.txt",
        "a community: boards times posters, figures in characters, fire safety and parking in the same report",
        "闽清县梅城镇北山社区居民委员会|北山社区",
        "community",
        "闽清县",
        month("2023-08"),
    )
    c.t("北山社区2023年8月反诈宣传工作小结")
    c.n("社区共有居民2860户、7900人，划分网格14个。")
    x = c.f(
        "8月，社区更新反诈宣传栏24个，每个宣传栏张贴海报3张。",
        ("boards", 24),
        ("posters", 72, "posting|board"),
        group=R,
    )
    c.problem("note", "24 boards with 3 posters each are 72 posters", x, sheet="text")
    c.f(
        "8月12日晚，在文化广场举办反诈文艺演出1场，观看居民五百余人，派发反诈小扇子四百把。",
        ("sessions", 1, "performance", R),
        ("people_reached", AL(500, 599), "performance|unspecified", "residents"),
        ("gifts", 400, "gift|performance", R),
        **days("2023-08-12"),
    )
    c.f(
        "8月，组织志愿者入户宣传1024户，发放明白卡1024张。",
        ("households", 1024),
        ("leaflets", 1024),
        ctx="door_to_door",
        group=R,
    )
    c.n("社区志愿者与辖区独居老人一一结对，定期打电话提醒老人防范诈骗。")
    c.f(
        "8月，举办青少年反诈课堂两场，参加青少年56人次。",
        ("sessions", 2, "lecture|training|class_meeting|unspecified", "youth"),
        ("people_reached", 56, "lecture|training|class_meeting|unspecified", "youth"),
    )
    c.n("8月25日，配合消防部门开展用电安全检查，发放消防宣传单500份，查处飞线充电19处。")
    c.n("8月，召开居民议事会4次，讨论停车位划分等问题。")
    c.n("辖区7月发生电诈案件3起，8月发生1起，损失0.8万元。")
    c.sign("闽清县梅城镇北山社区居民委员会", "2023年9月1日")
    return [c]


def p16() -> list[Case]:
    c = Report(
        "eighteenth-p16-kindergarten",
        "第三幼儿园六一反诈活动信息.docx",
        "a kindergarten's day: two groups told apart, a quote with a loss, staff",
        "英德市第三幼儿园",
        "kindergarten|school",
        "英德市",
        days("2024-05-31"),
    )
    c.t("英德市第三幼儿园“六一”反诈亲子活动信息")
    any_ = "unspecified|stall|performance|lecture|class_meeting|training"
    c.f(
        "2024年5月31日，英德市第三幼儿园举办“反诈萌娃”亲子活动1场，210名幼儿和205名家长参加。",
        ("sessions", 1, any_, "unspecified|children|parents"),
        ("people_reached", 210, any_, "children"),
        ("people_reached", 205, any_, "parents"),
    )
    c.n("活动现场，小朋友们表演了反诈情景剧，民警叔叔用生动的故事告诉大家不给陌生人转账。")
    c.f(
        "活动发放反诈小电扇220把、宣传折页250份，指导家长安装国家反诈中心APP63人。",
        ("gifts", 220, None, "unspecified|children|parents"),
        ("leaflets", 250, None, "unspecified|children|parents"),
        ("app_installs", 63, None, "parents"),
    )
    c.n("“上个月我差点被骗走1.5万元，这样的活动很有意义。”家长周女士说。")
    c.n("该园现有12个班级、教职工46人。")
    return [c]


def p21() -> list[Case]:
    c = Report(
        "eighteenth-p21-education",
        "韩城市教育局10月校园反诈汇报.docx",
        "an education bureau: roll, average, comparison with last month, works chosen",
        "韩城市教育局",
        "government",
        "韩城市",
        month("2023-10"),
    )
    c.t("韩城市教育局2023年10月校园反诈宣传工作汇报")
    c.n("全市现有各级各类学校87所，在校学生6.8万人，教师5200人。")
    c.f(
        "10月，全市学校召开反诈主题班会1566场，平均每校18场，比9月的1390场增加176场。",
        ("sessions", 1566, "class_meeting", ST),
    )
    c.f(
        "班会参与学生6.5万人次、家长4.1万人次、教师4800余人次。",
        ("people_reached", 65000, "class_meeting|unspecified", "students"),
        ("people_reached", 41000, "class_meeting|unspecified", "parents"),
        ("people_reached", AL(4800, 4899), "class_meeting|unspecified", "teachers"),
    )
    c.f(
        "10月，印发《致家长的一封信》6.8万份，向学生发放反诈笔袋1.2万个。",
        ("leaflets", 68000, None, "parents"),
        ("gifts", 12000, None, "students"),
    )
    c.f("举办反诈手抄报展览，制作展板174块，评选优秀作品60件。", ("boards", 174), group=ST)
    c.f(
        "10月，法治副校长进校开展反诈讲座102场，听课学生约2.3万人次。",
        ("sessions", 102, "lecture", ST),
        ("people_reached", AB(23000), "lecture|unspecified", "students"),
    )
    c.f(
        "教育局微信公众号推送反诈文章8篇，阅读量约1.5万次。",
        ("posts", 8, "official_account"),
        ("views", AB(15000), "official_account|unspecified"),
    )
    c.n("下一步，市教育局将继续压实责任，确保校园反诈宣传全覆盖。")
    c.sign("韩城市教育局", "2023年11月3日")
    return [c]
