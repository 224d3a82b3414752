"""Seventh set, prose: minutes, cancelled, a victim's story, a letter, a hospital, a message."""

from __future__ import annotations

from builder import ANYCH, Case, at_least, at_most, days, month


def cases() -> list[Case]:
    return [minutes(), cancelled_denied(), month_and_total(), elderly_case(), hospital(), letter(), message()]


def minutes() -> Case:
    c = Case(
        "seventh-minutes",
        "反诈工作推进会会议纪要.txt",
        "minutes: required and planned, nothing done",
        unit="隆盛镇|大英县隆盛镇人民政府",
        **days("2023-04-12"),
    )
    c.paragraph("隆盛镇反诈宣传工作推进会会议纪要", "title")
    c.paragraph("时间：2023年4月12日")
    c.paragraph("地点：镇政府三楼会议室")
    c.paragraph("参会人员：各村（社区）书记、派出所负责人共26人")
    c.paragraph("会议要求，各村（社区）每周至少开展集中宣传1次，每户发放宣传单1份，年内入户率要达到100%。")
    c.paragraph("会议明确，4月底前完成3000份宣传折页的印制，由派出所负责悬挂横幅20条。")
    c.paragraph("会议强调，对宣传不到位、发案超过3起的村，由镇纪委约谈。")
    c.expect("text", "P4", 26, {**c.attributes, "measure": "people_reached", "optional": True})
    return c


def cancelled_denied() -> Case:
    c = Case(
        "seventh-cancelled-denied",
        "白鹤社区七月反诈宣传情况.txt",
        "cancelled, denied, others' figures",
        unit="白鹤社区|福州市白鹤社区居民委员会|福州市白鹤社区",
        district_contains="福州市",
        **month("2023-07"),
    )
    c.paragraph("福州市白鹤社区2023年7月反诈宣传情况", "title")
    p = c.paragraph("受台风影响，原定7月8日、9日的2场户外宣传取消，广场舞专场讲座未能举行。")
    p = c.paragraph(
        "本月社区网格员入户走访236户，发放宣传单236份，重点提醒独居老人31人，指导居民下载国家反诈中心APP 85人。"
    )
    c.say(p, "households", 236, target_group="unspecified|residents")
    c.say(p, "leaflets", 236, channel="handout|door_to_door", target_group="unspecified|residents")
    c.say(p, "people_reached", 31, target_group="elderly_alone", channel="unspecified|door_to_door")
    c.say(p, "app_installs", 85, target_group="residents", channel="app|door_to_door")
    p = c.paragraph("此外，在居民微信群推送防骗提示62条，未发放宣传品。")
    c.say(p, "posts", 62, channel="group_chat", target_group="residents|unspecified")
    p = c.paragraph("据通报，全市上半年共发放宣传资料120万份，我社区将继续努力。")
    c.expect(
        "text",
        p,
        1200000,
        {**c.attributes, "measure": "leaflets", "optional": True, "period_start": [], "period_end": []},
    )
    c.flaggable.append(["text", p])
    return c


def month_and_total() -> Case:
    c = Case(
        "seventh-month-and-total",
        "望埠镇十月反诈工作汇报.txt",
        "month beside running total in prose",
        unit="望埠镇|英德市望埠镇|英德市望埠镇人民政府",
        district_contains="望埠镇|英德市",
        **month("2023-10"),
    )
    c.paragraph("英德市望埠镇2023年10月反诈宣传工作汇报", "title")
    p = c.paragraph(
        "本月，全镇发放反诈宣传单1800份，累计发放1.9万份；本月开展圩日宣传4场，累计36场；本月入户620户，累计7340户。"
    )
    c.say(p, "leaflets", 1800)
    c.say(p, "sessions", 4, channel=ANYCH)
    c.say(p, "households", 620)  # 4.16
    p = c.paragraph("利用村村响广播播放反诈音频每日2次，在各村公告栏张贴通告160余张。")
    c.say(p, "posters", at_least(160, 169), channel="posting|board", target_group="unspecified|villagers")
    c.expect(
        "text", p, 2, {**c.attributes, "measure": "broadcasts", "channel": ["broadcast"], "optional": True}
    )
    c.flaggable.append(["text", p])
    p = c.paragraph("全镇12个村（社区）、3所学校、5家企业均已建立反诈联络员制度，共有联络员46名。")
    c.expect("text", p, 46, {**c.attributes, "measure": "staff", "optional": True})
    return c


def elderly_case() -> Case:
    c = Case(
        "seventh-elderly-case",
        "养老反诈宣传简报.docx",
        "a victim's story round one lecture",
        unit="新城派出所|韩城市公安局新城派出所",
        district_contains="韩城市",
        **days("2023-10-23"),
    )
    c.paragraph("情暖重阳 反诈护航——新城派出所走进敬老院开展反诈宣传", "title")
    p = c.paragraph("10月23日重阳节，韩城市公安局新城派出所民警走进夕阳红敬老院，为86位老人送去一堂反诈课。")
    c.say(p, "people_reached", 86, target_group="elderly", channel="lecture|unspecified")
    c.say(p, "sessions", 1, target_group="elderly", channel="lecture")
    p = c.paragraph(
        "课上，民警讲述了72岁的王大爷被“保健品专家”骗走3.6万元、李奶奶接到12个陌生电话险些转账2万元的真实案例，提醒老人牢记“三不一多”。"
    )
    p = c.paragraph(
        "活动中，志愿者发放大字版宣传册90本、放大镜50个，帮助老人设置来电拦截，并与6名独居老人结成帮扶对子。"
    )
    c.say(p, "leaflets", 90, target_group="elderly|unspecified")
    c.say(p, "gifts", 50, target_group="elderly|unspecified", channel="gift|handout")
    c.say(p, "people_reached", 6, target_group="elderly_alone")
    c.paragraph("韩城市公安局新城派出所")
    c.paragraph("2023年10月24日")
    return c


def hospital() -> Case:
    c = Case(
        "seventh-hospital",
        "县医院反诈宣传月活动总结.txt",
        "a hospital",
        unit="大英县人民医院",
        district_contains="大英县",
        **month("2023-06"),
    )
    c.paragraph("大英县人民医院反诈宣传月活动总结（2023年6月）", "title")
    p = c.paragraph(
        "一是线上线下同步。在门诊大厅3块电子屏循环播放反诈视频，通过医院公众号发布推文4篇，阅读量5600余次。"
    )
    c.say(p, "screens", 3)
    c.say(p, "posts", 4, channel="official_account")
    c.say(p, "views", at_least(5600, 5699), channel="official_account|unspecified")
    p = c.paragraph(
        "二是突出重点人群。护士站向住院患者及家属发放明白纸680份，向老年患者面对面讲解150余人次。"
    )
    c.say(p, "leaflets", 680, target_group="patients|unspecified")
    c.say(p, "people_reached", at_least(150, 159), target_group="elderly|patients")
    p = c.paragraph("三是抓好职工教育。组织全院职工培训2期，参训人员410人次，签订承诺书398份。")
    c.say(p, "sessions", 2, channel="training", target_group="workers|unspecified")
    c.say(p, "people_reached", 410, channel="training|unspecified", target_group="workers|unspecified")
    c.say(p, "pledges", 398, target_group="workers|unspecified", channel="unspecified|training")
    p = c.paragraph("四是加强联动。与辖区派出所建立警医联动机制，近两年我院职工未发生被骗案件。")
    return c


def letter() -> Case:
    c = Case(
        "seventh-letter",
        "关于报送反诈宣传情况的函.docx",
        "an official letter",
        unit="英德市教育局",
        district_contains="英德市",
        **month("2023-11"),
    )
    c.paragraph("英德市教育局关于报送2023年11月反诈宣传情况的函", "title")
    c.paragraph("英教函〔2023〕86号")
    c.paragraph("市反诈联席办：")
    p = c.paragraph("根据贵办《通知》（英反诈办〔2023〕12号）要求，现将我局11月反诈宣传情况函告如下：")
    p = c.paragraph(
        "全市186所中小学、幼儿园共开展主题班会4200余节，开展国旗下讲话160场，发放《致家长的一封信》15.8万份，覆盖学生及家长近30万人次。"
    )
    c.say(
        p,
        "sessions",
        at_least(4200, 4299),
        channel="class_meeting",
        target_group="unspecified|students|children",
    )
    c.say(p, "sessions", 160, channel=ANYCH, target_group="unspecified|students|children")
    c.say(p, "leaflets", 158000, target_group="parents")
    c.say(
        p,
        "people_reached",
        at_most(300000, 200000),
        target_group="unspecified|students|parents",
        channel="unspecified|class_meeting|lecture",
    )
    p = c.paragraph("通过校园电子屏、微信公众号、班级群等渠道推送反诈知识，营造全员反诈氛围。")
    c.paragraph("特此函告。")
    c.paragraph("附件：1.反诈宣传统计表1份；2.活动照片6张")
    c.paragraph("英德市教育局")
    c.paragraph("2023年12月1日")
    return c


def message() -> Case:
    c = Case(
        "seventh-message",
        "微信发来的情况.txt",
        "a message as it comes on the telephone",
        unit="斗笠村|玉峰镇斗笠村|大英县玉峰镇斗笠村|斗笠村委会",
        **days("2023-05-20"),
    )
    c.paragraph("【斗笠村反诈宣传】2023年5月20日")
    p = c.paragraph(
        "领导好！今天我村开展反诈坝坝会一场，到会村民70多人，发资料70份，又挨家挨户走了25户，给3个在家带娃的妇女装了国家反诈中心。"
    )
    c.say(p, "sessions", 1, channel=ANYCH, target_group="villagers|unspecified")
    c.say(p, "people_reached", at_least(70, 79), target_group="villagers", channel=ANYCH)
    c.say(p, "leaflets", 70, target_group="villagers|unspecified")
    c.say(p, "households", 25, target_group="villagers|unspecified")
    c.say(p, "app_installs", 3, target_group="women|unspecified|villagers")
    p = c.paragraph("照片5张，请查收。明天去学校再讲一场。")
    return c
