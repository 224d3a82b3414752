"""Seventeenth set of reports: schools, a college, a kindergarten."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import HL, MAY, SU, Account, over


def cases() -> list[Case]:
    return [*d04(), *d07(), *d20(), *t04()]


def d04() -> list[Case]:
    c = Account(
        "seventeenth-d04",
        "简报第12期.docx",
        "Bulletin of a primary school about one day.",
        unit="枫桥镇中心小学|诸暨市枫桥镇中心小学",
        district_contains="诸暨市",
        unit_type="school",
        target_group="students|unspecified",
        **days("2023-09-14"),
    )
    c.t("平安校园简报")
    c.p("第12期")
    c.p("诸暨市枫桥镇中心小学编　　　　2023年9月15日")
    c.p("反诈第一课　护航开学季")
    c.p(
        "为提高学生和家长识骗防骗能力，9月14日，枫桥镇中心小学邀请派出所民警走进校园，开展“反诈第一课”宣传活动。学校现有教学班42个、学生1876人。"
    )
    c.p(
        "上午，民警在体育馆作反诈专题讲座1场，四至六年级学生936人到场聆听。民警从“冒充老师收费”“游戏充值返利”等8种常见骗局讲起，并播放了防骗动画短片，孩子们听得津津有味。",
        ("sessions", 1, "lecture", "students|unspecified"),
        ("people_reached", 936, "lecture", "students"),
    )
    c.p(
        "下午，全校42个班级同步召开反诈主题班会，各班主任结合《致家长的一封信》讲解防骗要点，共发放一封信1876份，收回家长签字承诺书1790份。",
        ("leaflets", 1876, "handout|class_meeting", "parents|students|unspecified"),
        ("pledges", 1790, "unspecified|class_meeting", "parents|unspecified"),
        ("sessions", 42, "class_meeting", "students|unspecified", MAY),
    )
    c.p(
        "校园里还布置了反诈展板10块，悬挂横幅4条，校园广播站利用课间播放反诈小知识6次，营造了浓厚的校园反诈氛围。",
        ("boards", 10, "board", "students|unspecified"),
        ("banners", 4, "banner", "students|unspecified"),
        ("broadcasts", 6, "broadcast", "students|unspecified"),
    )
    c.p(
        "放学时，少先队员在校门口向接孩子的家长赠送反诈小扇子300把，并邀请家长扫码观看反诈短视频。据统计，当天共有215名家长现场注册国家反诈中心APP，全校家长APP安装率由71%提高到83%。",
        ("gifts", 300, "gift|handout", "parents"),
        ("app_installs", 215, "app", "parents"),
    )
    c.p(
        "据了解，该校去年9月曾因家长群混入骗子，造成17名家长被骗缴“资料费”共计5440元。学校将每学期开展反诈班会不少于2次，让反诈意识入脑入心。"
    )
    c.flaggable.append(["text", "P7"])
    return [c]


def d07() -> list[Case]:
    c = Account(
        "seventeenth-d07",
        "保卫处反诈宣传学期总结.docx",
        "University, a term as the period; a whole with parts in 分别, boards with posters each.",
        unit="天台职业技术学院|天台职业技术学院保卫处|保卫处",
        district_contains="天台县",
        unit_type="school",
        target_group="university_students|students|unspecified",
        period_start=["2023-09-01"],
        period_end=["2023-12-31"],
    )
    us = "university_students|students"
    us_too = us + "|unspecified"
    c.t("天台职业技术学院保卫处防范电信网络诈骗宣传工作总结（2023年9月—12月）")
    c.p(
        "秋季学期以来，针对大学生电信诈骗案件多发的态势，保卫处积极探索更加有效的防范手段和工作机制，在全校范围内开展防范电信网络诈骗宣传教育活动。学校共有6个二级学院、在校生9200余人、教职工540人。主要开展工作如下："
    )
    c.p(
        "第一，抓新生入学教育。新生报到期间，在报到点向新生发放《防骗手册》3150册；组织入学安全教育讲座6场，3150名新生全部参加。",
        ("leaflets", 3150, "handout|stall", us),
        ("sessions", 6, "lecture", us_too),
        ("people_reached", 3150, "lecture|unspecified", us),
    )
    c.p(
        "第二，抓日常班会教育。各班级以“三不一要”为主题召开反诈班会，机电、财经、信息三个学院分别召开班会48场、39场、45场。辅导员对网贷、兼职刷单等高危学生逐一电话提醒。",
        ("sessions", 48, "class_meeting", us_too),
        ("sessions", 39, "class_meeting", us_too),
        ("sessions", 45, "class_meeting", us_too),
    )
    c.p(
        "第三，抓校园环境营造。校园内设置宣传栏24个，每个宣传栏张贴反诈海报5张；悬挂横幅16条；食堂餐桌粘贴反诈贴纸1200张。",
        ("boards", 24, "board", us_too),
        ("posters", 120, "posting|board", us_too),
        ("banners", 16, "banner", us_too),
        ("gifts", 1200, "gift|posting", us_too, {"measures": ["gifts", "posters", "mixed_materials"]}),
    )
    c.plant("note", "24 boards of 5 posters each", "P5")
    c.p(
        "第四，抓网络平台推送。“平安校园”公众号推送反诈推文18篇，总阅读量2.6万次，最高单篇阅读量4300次；学生会自编自导反诈微视频5部。",
        ("posts", 18, "official_account", us_too),
        ("views", 26000, "official_account|unspecified", us_too),
        ("videos", 5, "short_video", us_too),
    )
    c.p(
        "第五，抓教职工培训。联合属地派出所举办教职工反诈培训会2场，参训教职工316人。",
        ("sessions", 2, "training", "teachers|unspecified"),
        ("people_reached", 316, "training|unspecified", "teachers"),
    )
    c.p(
        "本学期，我校学生被骗报警9人，涉案金额合计11.7万元，同比上学期减少5人；劝阻学生转账4起。通过宣传，学生反诈知识测试参与率100%，平均得分92.5分。",
        ("scams_stopped", 4, "unspecified", us_too),
    )
    c.p("下学期，保卫处将要求各班每月召开反诈班会1次，全年不少于8次，并通过公众号推送预警信息。")
    c.p("2024年1月5日")
    return [c]


def d20() -> list[Case]:
    c = Account(
        "seventeenth-d20",
        "小手拉大手 反诈齐步走.docx",
        "Kindergarten feature.",
        unit="金太阳幼儿园|京山市金太阳幼儿园",
        district_contains="京山市",
        unit_type="kindergarten",
        target_group="children|unspecified",
        **days("2023-05-31"),
    )
    c.t("小手拉大手　反诈齐步走")
    c.p("——京山市金太阳幼儿园“六一”反诈宣传活动侧记")
    c.p(
        "5月31日，“六一”儿童节前夕，京山市金太阳幼儿园里格外热闹，一场“小手拉大手，反诈齐步走”宣传活动在这里举行。新市派出所民警、社区反诈宣传队与幼儿园的孩子们欢聚一堂。",
        ("sessions", 1, "unspecified|lecture|stall|performance", "children|unspecified|parents", MAY),
    )
    c.p(
        "“陌生人给你糖能要吗？”“不能！”活动现场，民警用木偶戏的形式给孩子们讲防骗故事，大、中班的246名幼儿齐声回答，34名教师全程参与。",
        ("people_reached", 246, "unspecified|performance|lecture", "children"),
        ("people_reached", 34, "unspecified|performance|lecture", "teachers"),
    )
    c.p(
        "随后举行的家长课堂上，民警向到场的190多位家长讲解了“刷单返利”“虚假征信”等骗局的套路，帮助131名家长现场下载国家反诈中心APP，发放宣传单200份。",
        ("people_reached", over(190), "lecture|unspecified|training", "parents"),
        ("app_installs", 131, "app|lecture", "parents"),
        ("leaflets", 200, HL, "parents|unspecified"),
    )
    c.p(
        "“上个月我差点就转了8000元‘解冻费’，多亏民警上门提醒。”家长李女士对此深有感触。据新市派出所介绍，今年1至5月辖区宝妈群体被骗9起，损失21万元。"
    )
    c.p(
        "孩子们还领到了印有卡通民警的小电扇和小书包，其中小电扇240把、小书包60个。回家后，家长们纷纷在班级群里转发活动照片和反诈知识，把反诈的种子播撒到更多家庭。",
        ("gifts", 240, "gift", "children|unspecified"),
        ("gifts", 60, "gift", "children|unspecified"),
    )
    c.p("活动最后，园长表示，该园将把每年5月最后一周定为“反诈宣传周”。")
    c.p("京山市金太阳幼儿园")
    c.p("2023年6月1日")
    return [c]


def t04() -> list[Case]:
    c = Account(
        "seventeenth-t04",
        "防诈骗主题班会活动总结.txt",
        "Middle school: class meetings by grades (分别), a knowledge quiz, other safety topics.",
        unit="肇东市第七中学|肇东七中",
        district_contains="肇东市",
        unit_type="school",
        target_group="students|unspecified",
        **month("2023-11"),
    )
    c.t("肇东市第七中学“防诈骗”主题班会活动总结（2023年11月）")
    c.p("我校认真落实市教育局要求，11月在全校开展了“防诈骗、护成长”主题教育活动。")
    c.p(
        "（一）各班召开主题班会。七、八、九三个年级分别召开“防新型电信诈骗”主题班会14场、13场、12场。各班结合“游戏皮肤诈骗”“追星诈骗”等案例，通过情景剧、小品等形式展开讨论。另外，防溺水、交通安全主题班会各召开39场。",
        ("sessions", 14, "class_meeting", SU),
        ("sessions", 13, "class_meeting", SU),
        ("sessions", 12, "class_meeting", SU),
    )
    c.p("（二）利用校园广播、黑板报开展防范电诈知识宣传，形成常态化机制，以校园常见案件类型提醒学生防骗。")
    c.p(
        "（三）开展知识竞赛。11月17日举办反诈知识竞赛1场，参赛学生312人，评出一等奖6名、二等奖12名，发放奖品笔记本100本。",
        ("sessions", 1, "unspecified|lecture|performance", SU, days("2023-11-17")),
        ("people_reached", 312, "unspecified|lecture|performance", "students", days("2023-11-17")),
        ("gifts", 100, "gift", SU, {**days("2023-11-17"), **MAY}),
    )
    c.flaggable.append(["text", "P5"])
    c.p(
        "（四）家校携手。向家长发放《防范电信网络诈骗告家长书》1920份，收到回执1886份；各班主任在班级微信群推送典型案例。",
        ("leaflets", 1920, "handout", "parents"),
    )
    c.p(
        "通过此次活动，学生反诈知识知晓率由76%上升到98%，我校连续两年未发生学生被骗案件，上级部门给予92分的评价。"
    )
    c.p("今后，我校将每月召开反诈班会，并拟在下学期聘请法治副校长授课4次。")
    return [c]
