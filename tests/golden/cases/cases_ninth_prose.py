"""Eighth and ninth set, prose: a court, a bulletin, a plan, lines of a message, groups, other fields."""

from __future__ import annotations

from builder import ANYCH, Case, about, days, month


def cases() -> list[Case]:
    return [
        court(),
        of_which_and_total(),
        negatives(),
        sum_of_months(),
        plan_document(),
        lines(),
        groups(),
        traffic_too(),
    ]


def court() -> Case:
    c = Case(
        "eighth-court",
        "检察院反诈普法简讯.txt",
        "a law office: cases round a lesson",
        unit="桐柏县人民检察院|桐柏县检察院",
        district_contains="桐柏县",
        **days("2024-09-20"),
    )
    c.paragraph("桐柏县人民检察院开展反诈普法宣传", "title")
    p = c.paragraph(
        "2024年9月20日，桐柏县人民检察院干警走进埠江镇开展反诈普法活动，现场悬挂横幅2条，发放普法手册260本，解答法律咨询32人次。"
    )
    c.say(p, "banners", 2)
    c.say(p, "leaflets", 260, channel="handout|stall")
    c.say(p, "consultations", 32)
    p = c.paragraph(
        "今年以来，该院共办理电信网络诈骗及关联案件41件87人，追赃挽损156万元，制发检察建议3份，对12名涉罪大学生开展帮教。"
    )
    c.expect(
        "text",
        p,
        1560000,
        {
            **c.attributes,
            "measure": "loss_prevented",
            "optional": True,
            "period_start": [],
            "period_end": [],
            "basis": ["period", "cumulative"],
        },
    )
    c.flaggable.append(["text", p])
    return c


def of_which_and_total() -> Case:
    c = Case(
        "eighth-of-which-and-total",
        "东胜区反诈宣传季度通报.txt",
        "a bulletin with sums of parts and rankings",
        unit="东胜区反诈中心|鄂尔多斯市东胜区反诈中心",
        district_contains="东胜区",
        **month("2024-07..2024-09"),
    )
    c.paragraph("鄂尔多斯市东胜区反诈中心2024年三季度宣传工作通报", "title")
    p = c.paragraph(
        "三季度，全区共开展宣讲活动96场，其中线下74场、线上直播22场；受众4.3万人次，环比上升18%。"
    )
    c.say(p, "sessions", 74, channel=ANYCH)
    c.say(p, "sessions", 22, channel="short_video|unspecified")
    c.say(p, "people_reached", 43000, channel="unspecified|lecture")
    p = c.paragraph(
        "从完成情况看，天骄街道完成任务的120%，排名第1；富兴街道完成率仅为64%，低于全区平均水平21个百分点。"
    )
    p = c.paragraph("APP新增注册1.56万人，累计注册21.8万人；发放宣传品2.1万件（套）。")
    c.say(p, "app_installs", 15600)
    c.say(p, "gifts", 21000)
    return c


def negatives() -> Case:
    c = Case(
        "eighth-negatives",
        "卞桥镇反诈情况说明.docx",
        "zero reports and reasons",
        unit="卞桥镇|平邑县卞桥镇|平邑县卞桥镇人民政府",
        district_contains="卞桥镇|平邑县",
        **month("2024-09"),
    )
    c.paragraph("平邑县卞桥镇2024年9月反诈宣传情况说明", "title")
    p = c.paragraph(
        "因秋收农忙，我镇9月未举办集中宣传活动，未张贴海报，仅由村广播员利用大喇叭播放反诈音频56次，发送温馨提示短信1200条。"
    )
    c.say(p, "broadcasts", 56)
    c.say(p, "sms", 1200)
    p = c.paragraph("原定9月20日的反诈文艺汇演推迟至国庆期间，预计观众800人。")
    p = c.paragraph("当月全镇发生电诈案件1起，受害人张某某（女，46岁）被骗1.3万元，目前已立案。")
    return c


def sum_of_months() -> Case:
    c = Case(
        "ninth-sum-of-months",
        "两个月反诈情况.txt",
        "months and their sum in one sentence",
        unit="城厢派出所|巫溪县公安局城厢派出所",
        district_contains="巫溪县",
        **month("2024-04..2024-05"),
    )
    c.paragraph("巫溪县公安局城厢派出所2024年4月至5月反诈宣传情况", "title")
    p = c.paragraph("4月发放宣传单200份，5月发放宣传单300份，两个月共发放宣传单500份。")
    c.say(p, "leaflets", 200, **month("2024-04"))
    c.say(p, "leaflets", 300, **month("2024-05"))  # 4.1
    return c


def plan_document() -> Case:
    c = Case(
        "ninth-plan-document",
        "2024年反诈宣传工作方案.docx",
        "a plan: nothing done",
        unit="山阳县反诈联席办|山阳县",
        **month("2024-01..2024-12"),
    )
    c.paragraph("山阳县2024年反诈宣传工作方案", "title")
    c.paragraph("为进一步做好反诈宣传，制定本方案。")
    c.paragraph("一、工作目标")
    c.paragraph("全年开展集中宣传不少于24场，发放宣传资料10万份以上，APP安装率达到80%。")
    c.paragraph("二、主要任务")
    c.paragraph("各镇办要组织“反诈大篷车”巡演12场；教体局要在6月底前召开主题班会；各银行网点要摆放宣传折页。")
    c.paragraph("三、工作要求")
    c.paragraph("请各单位于每月25日前报送宣传照片3张、信息1篇。")
    return c


def lines() -> Case:
    c = Case(
        "ninth-lines",
        "工作情况报送.txt",
        "lines of label and figure in a message",
        unit="大阁镇综治中心|大阁镇|丰宁满族自治县大阁镇综治中心",
        district_contains="丰宁",
        **month("2024-05"),
    )
    c.paragraph("报送单位：丰宁满族自治县大阁镇综治中心")
    c.paragraph("报送月份：2024年5月")
    for text, m, v, ch in (
        ("1.发放宣传单：650份", "leaflets", 650, "handout"),
        ("2.悬挂横幅：9条", "banners", 9, "banner"),
        ("3.开展讲座：2场次", "sessions", 2, "lecture"),
        ("4.受众人数：约480人", "people_reached", about(480), "unspecified|lecture"),
        ("5.典型案例：无", "", 0, ""),
    ):
        p = c.paragraph(text)
        if m:
            c.say(p, m, v, channel=ch)
    return c


def groups() -> Case:
    c = Case(
        "ninth-groups",
        "县妇联反诈宣传.txt",
        "groups one after another",
        unit="沁源县妇联|沁源县妇女联合会",
        district_contains="沁源县",
        **month("2024-03"),
    )
    c.paragraph("沁源县妇联2024年3月反诈宣传工作情况", "title")
    p = c.paragraph(
        "县妇联举办“巾帼反诈”宣讲6场，覆盖妇女320人次；走进3所小学开展亲子反诈课堂3场，260名学生和240名家长参与；为75名残疾妇女上门讲解防骗知识。"
    )
    c.say(p, "sessions", 6, channel="lecture", target_group="unspecified|women")
    c.say(p, "people_reached", 320, target_group="women", channel="lecture|unspecified")
    c.say(
        p, "sessions", 3, channel="lecture|unspecified", target_group="students|parents|unspecified|children"
    )
    c.say(p, "people_reached", 260, target_group="students", channel="lecture|unspecified")
    c.say(p, "people_reached", 240, target_group="parents", channel="lecture|unspecified")
    c.say(
        p, "people_reached", 75, target_group="disabled|women|unspecified", channel="door_to_door|unspecified"
    )
    p = c.paragraph("通过“沁源女声”公众号推送反诈文章5篇，阅读量3800次；制作《妈妈的防骗课》短视频2部。")
    c.say(p, "posts", 5, channel="official_account")
    c.say(p, "views", 3800, channel="official_account|unspecified")
    c.say(p, "videos", 2)
    return c


def traffic_too() -> Case:
    c = Case(
        "ninth-traffic-too",
        "交警大队反诈宣传小结.txt",
        "another field's figures round the campaign",
        unit="绥中县公安局交警大队|交警大队|绥中县交警大队",
        district_contains="绥中县",
        **month("2024-05"),
    )
    c.paragraph("绥中县公安局交警大队2024年5月反诈宣传小结", "title")
    p = c.paragraph(
        "在开展“一盔一带”整治、查处酒驾12起、劝导电动车驾驶人860人次的同时，大队民警在4个劝导站、2个车管窗口同步开展反诈宣传，向货车司机、外卖骑手发放反诈卡片1500张。"
    )
    c.say(p, "leaflets", 1500, target_group="transport_workers", channel="handout|service_window")
    p = c.paragraph(
        "5月，共受理群众咨询反诈问题36人次，在“双微”平台发布反诈信息18条，转发县局反诈视频11条次。"
    )
    c.say(p, "consultations", 36, target_group="residents|unspecified")
    c.say(p, "posts", 18, channel="official_account|unspecified")
    c.say(p, "posts", 11, channel="official_account|unspecified|group_chat|short_video")
    return c
