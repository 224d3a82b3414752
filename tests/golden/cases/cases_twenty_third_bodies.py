"""Twenty-third set: reports of banks, a school, a hospital, a college, a women's federation and a telephone company."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, at_least, days, month
from shorthand import US, H, R, Report, V, over, tot


def cases() -> list[Case]:
    return [*p02(), *p08(), *p05(), *p06(), *p07(), *p11(), *p13()]


def p02() -> list[Case]:
    c = Report(
        "twenty-third-p02-qinan",
        "秦安联社“3·15”反诈宣传简报.txt",
        "A news brief of one day: a stall; an old lady's story, 31个网点 and a hotline number count nothing.",
        "秦安县农村信用合作联社|秦安联社",
        "bank",
        "秦安县",
        days("2024-03-15"),
        target_group=R,
    )
    c.t("秦安县农村信用合作联社开展2024年“3·15”反诈宣传")
    c.f(
        "3月15日上午，秦安县农村信用合作联社把咨询台摆到了县城中山街口，向来往群众发放宣传折页800余份，送出印有96110字样的环保袋150个，接受群众咨询130余人次。",
        ("leaflets", over(800), H),
        ("gifts", 150, "gift|stall"),
        ("consultations", over(130), "stall|unspecified"),
    )
    c.n(
        "“上个月有人打电话说我家宽带涉嫌洗钱，叫我转两万块，我差点就信了。”买菜路过的王大妈拉着工作人员说了半天。工作人员给她讲了冒充公检法的3个破绽，又把她女儿的电话设成了快捷拨号。"
    )
    c.f(
        "活动现场还帮助64人安装了国家反诈中心APP，并逐一打开来电预警功能。", ("app_installs", 64, "app|stall")
    )
    c.n("该联社下辖31个网点的电子屏连日来也在滚动播放反诈标语。")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "twenty-third-p08-yudu",
        "于都农商银行上半年反诈宣传报告.docx",
        "A bank's half-year with a table of branches in the document; the total of 受众 is 100 too high.",
        "",
        "",
        "",
        month("2023-01..2023-06"),
        unit_type="bank",
        district_contains="于都县",
        target_group="unspecified",
    )
    c.t("于都农商银行2023年上半年反诈宣传工作报告")
    c.n(
        "上半年，于都农商银行按照人民银行和于都县反诈中心的部署，厅堂、户外两头并进。全行46个网点、512名员工都参与其中。"
    )
    c.n(
        "厅堂里，大堂经理遇到老年客户汇款都要多问一句；户外，各支行跟着圩日走，把摊子摆到老表们卖脐橙的地方。各支行的数字见下表。"
    )
    rows = [
        ["支行", "宣传活动（场）", "发放折页（份）", "受众（人次）", "安装反诈APP（人）"],
        ["贡江支行", 12, 3400, 2150, 386],
        ["梓山支行", 7, 1800, 960, 154],
        ["银坑支行", 9, 2260, 1180, 201],
        ["罗坳支行", 6, 1500, 745, 98],
        ["铁山垅支行", 4, 880, 410, 63],
    ]
    rows.append(["合计"] + [tot(rows[1:], k) + (100 if k == 3 else 0) for k in (1, 2, 3, 4)])
    s = c.table(rows)
    s.role("header", "A1:E1")
    s.role("label", "A2:A6")
    s.role("label|total", "A7")
    s.role("total", "B7:E7")
    s.columns(B="sessions", C="leaflets", D="people_reached", E="app_installs")
    s.rows("A2:A6", unit="cell")
    s.facts("B2:E6")
    s.problem("query", "the total of 受众 is 5545, the sum 5445", "D7", says=(100,))
    c.n("下半年，全行拟开展进村宣传40场，力争实现所辖行政村全覆盖。")
    c.sign("江西于都农村商业银行股份有限公司", "2023年7月5日")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "twenty-third-p05-qufu",
        "曲阜市实验小学反诈教育周总结.txt",
        "A primary school's week: class meetings, a letter to parents; numbers of classes, prizes and last year count nothing.",
        "曲阜市实验小学",
        "school",
        "曲阜市",
        days("2023-10-16", "2023-10-20"),
        target_group=R,
    )
    st = "students|unspecified|children"
    c.t("曲阜市实验小学反诈安全教育周总结")
    c.n(
        "2023年10月16日至10月20日，学校开展了反诈安全教育周活动。学校现有36个教学班、1712名学生、98名教师，本次活动做到了班班参与。"
    )
    c.f(
        "（一）上好一堂课。各班围绕“陌生人加好友怎么办”召开主题班会，共36场，到课学生1705人。",
        ("sessions", 36, "class_meeting", st),
        ("people_reached", 1705, "class_meeting", "students|children"),
    )
    c.f(
        "（二）写好一封信。学校印发《致家长的一封信》1712份，家长签订反诈承诺书1689份。",
        ("leaflets", 1712, "handout", "parents|unspecified"),
        ("pledges", 1689, "unspecified", "parents"),
    )
    c.f(
        "（三）办好一块板。教室里新出黑板报36块，橱窗里换上展板8块，课间播放反诈广播15次。",
        ("boards", 36),
        ("boards", 8),
        ("broadcasts", 15),
        group=st,
    )
    c.n("（四）评好一批画。经评选，一等奖10名、二等奖20名、三等奖30名，获奖作品在走廊里贴到了月底。")
    c.n("去年教育周只开了12场班会，家长参与也少，今年有了明显改进。")
    c.sign("曲阜市实验小学", "2023年10月23日")
    return [c]


def p06() -> list[Case]:
    c = Report(
        "twenty-third-p06-yiling",
        "夷陵医院11月反诈宣传情况汇报.docx",
        "A hospital's month in three sections: patients, wards, staff; the number of brochures is left as xx.",
        "宜昌市夷陵医院|夷陵医院",
        "hospital",
        "宜昌市",
        month("2023-11"),
        target_group=R,
    )
    pt = "patients|unspecified"
    c.t("宜昌市夷陵医院2023年11月份反诈宣传情况汇报")
    c.n("区反诈中心：")
    c.n(
        "我院日均门诊量2600人次左右，来院就诊的多是中老年人，也正是骗子盯得最紧的一群人。现将11月份的宣传情况汇报如下："
    )
    c.f(
        "1.门诊大厅。导诊台向候诊患者发放明白卡2200余张，大厅的4块电子屏循环播放反诈短片。",
        ("leaflets", over(2200), "handout|service_window", pt),
        ("screens", 4, "screen", pt),
    )
    at = c.f(
        "2.住院病区。护士长利用工休座谈会讲防骗知识，共开会23场，参加患者610人次，另发放宣传册xx余本，待护理部核定。",
        ("sessions", 23, "training|lecture", pt),
        ("people_reached", 610, "training|lecture", "patients"),
    )
    c.problem("query", "no figure: xx余本", at, sheet="text", says=("xx",))
    c.f(
        "3.本院职工。保卫科组织反诈培训2场，参训职工486人，签订承诺书486份。",
        ("sessions", 2, "training", "workers|unspecified"),
        ("people_reached", 486, "training", "workers"),
        ("pledges", 486, "unspecified|training", "workers|unspecified"),
    )
    c.n("医院总机已把96110设为快捷号码，值班人员接到可疑来电可一键转接。")
    c.sign("宜昌市夷陵医院保卫科", "2023年12月4日")
    return [c]


def p07() -> list[Case]:
    c = Report(
        "twenty-third-p07-horticulture",
        "园艺学院9月反诈宣传总结.txt",
        "A university college's September in GBK text: class meetings and lectures, a stall, posts; boards put off to October.",
        "吉林农业大学园艺学院|园艺学院|吉林农业大学",
        "school",
        "",
        month("2022-09"),
        form="gbktxt",
        target_group=US,
    )
    del c.attributes["district_contains"]
    c.t("吉林农业大学园艺学院2022年9月反诈宣传总结")
    c.n(
        "今年学院迎来本科新生312人、研究生96人。新生手里攥着学费，又刚离家，最容易被“助学金退费”一类的电话骗到，学院因此把反诈放在迎新的头一件。"
    )
    c.f(
        "辅导员把“反诈第一课”排进入学教育，各班召开反诈主题班会11场，学院另办讲座2场，听讲新生超过400人。",
        ("sessions", 11, "class_meeting"),
        ("sessions", 2, "lecture"),
        (
            "people_reached",
            at_least(400),
            "lecture|class_meeting|unspecified",
            "university_students|students",
        ),
    )
    c.f(
        "学生会在三食堂门口摆摊，发出宣传折页1500份、钥匙扣200个，现场扫码安装国家反诈中心APP的同学有358人。",
        ("leaflets", 1500, H),
        ("gifts", 200, "gift|stall"),
        ("app_installs", 358, "app|stall"),
    )
    c.f(
        "学院公众号发布反诈推文6篇，阅读5300余次，各班微信群也同步转发。",
        ("posts", 6, "official_account"),
        ("views", over(5300), "official_account|unspecified"),
    )
    c.n("宿舍楼下的展板因修路没有布置，计划10月份补上4块。")
    c.n("上学期学院有3名学生受骗，合计损失1.9万元；9月份无一人受骗。")
    c.sign("园艺学院学生工作办公室", "2022年10月9日")
    return [c]


def p11() -> list[Case]:
    c = Report(
        "twenty-third-p11-wenchang",
        "文昌市妇联一季度反诈宣传总结.docx",
        "A women's federation: 其中 with a remainder, 其中 above its whole, one number for papers and bags; petitions are another matter.",
        "文昌市妇女联合会|文昌市妇联",
        "government",
        "文昌市",
        month("2024-01..2024-03"),
        target_group=R,
    )
    c.t("文昌市妇女联合会2024年第一季度反诈宣传工作总结")
    c.n("一季度，市妇联借着春节返乡和“三八”节的人气，把反诈的话讲进了祠堂、圩场和椰林下的茶店。")
    c.f(
        "市妇联联合锦山、翁田等镇妇联开展集中宣传14场，其中企业专场5场。",
        ("sessions", 5, "stall|unspecified", "workers|unspecified"),
        ("sessions", 9, "stall|unspecified", "unspecified|residents"),
    )
    at = c.f(
        "参加活动的群众3200人次，其中妇女2700人次、老年人650人次。",
        ("people_reached", 2700, "stall|unspecified", "women"),
        ("people_reached", 650, "stall|unspecified", "elderly"),
    )
    c.problem("query", "parts 3350 above the whole 3200", at, sheet="text", says=(3200, 3350, 150))
    c.f(
        "各镇派发宣传单、手提袋等共计6800余件。",
        ("mixed_materials", over(6800), "unspecified|handout|gift|stall", "unspecified|residents|women"),
    )
    c.f(
        "巾帼志愿者出动186人次，拍摄海南话反诈短视频4条，播放量3.6万次。",
        ("staff", 186),
        ("videos", 4),
        ("views", 36000, "short_video|unspecified"),
    )
    c.n("另，一季度信访窗口接待来访妇女58人次，婚姻家庭类占41人次，与反诈无关，不在此列。")
    c.n("二季度拟举办家庭防骗讲座10场。")
    c.sign("文昌市妇女联合会", "2024年4月7日")
    return [c]


def p13() -> list[Case]:
    c = Report(
        "twenty-third-p13-dongyuan",
        "东源移动5月反诈宣传情况.docx",
        "A telephone company: messages with 其中, lectures in townships, the number of posters is in an attachment; numbers shut off are no campaign.",
        "中国移动东源分公司|东源移动|中国移动通信集团广东有限公司东源分公司",
        "enterprise",
        "东源县",
        month("2023-05"),
        target_group=R,
    )
    c.t("中国移动东源分公司2023年5月反诈宣传情况")
    c.n("东源县打击治理电信网络新型违法犯罪工作联席会议办公室：")
    c.f(
        "5月份，我公司向县内用户发送反诈提示短信38.5万条，其中老年用户9.2万条。",
        ("sms", 92000, "sms", "elderly"),
        ("sms", 293000, "sms"),
    )
    c.f(
        "全县17个营业厅都设了反诈角，营业员在柜台随业务单据发放折页2900份。",
        ("leaflets", 2900, "handout|branch|service_window"),
    )
    at = c.f(
        "公司宣讲队到船塘、灯塔等镇开展防骗宣讲8场，听众660人次，张贴海报数量见附件。",
        ("sessions", 8, "lecture", V),
        ("people_reached", 660, "lecture", V),
    )
    c.problem("query", "no figure: 见附件", at, sheet="text", says=("见附件",))
    c.n("当月依规关停涉诈号码213个，复核异常开卡96张。")
    c.n("6月份将结合端午圩日再到6个镇宣讲。")
    c.sign("中国移动通信集团广东有限公司东源分公司", "2023年6月2日")
    return [c]
