"""Twelfth set: words in tables that count, name or deny: stories on cards, ticks, heads that say how, what was taken down."""

# ruff: noqa: E501
from __future__ import annotations

from builder import ANYCH, Case, at_least, days, month


def cases() -> list[Case]:
    return [
        story_on_card(),
        ticked_ways(),
        lecture_titles(),
        courses(),
        chat_groups(),
        ways_with_counts(),
        taken_down(),
        village_with_moon(),
        tourists(),
        sums_of_each(),
        cadres(),
        called_again(),
    ]


def story_on_card() -> Case:
    c = Case(
        "twelfth-story-on-card",
        "青莲镇反诈活动记录卡.xlsx",
        "a card whose story says its figures again and one more",
        unit="江油市青莲镇人民政府",
        district_contains="江油市",
        **days("2024-06-14"),
    )
    s = c.sheet("卡")
    s.put(
        "A1",
        ["反诈宣传活动记录卡"],
        ["填报单位", "江油市青莲镇人民政府", "活动时间", "2024年6月14日"],
        ["活动名称", "青莲集市反诈行", "活动形式", "设摊宣传"],
        ["参加人数（人次）", 320, "发放资料（份）", 450],
        ["活动经过", "上午9时，志愿者在集市设摊，吸引320人次驻足，发放资料450份，悬挂横幅2条。"],
    ).merge("A1:D1", "B5:D5")
    s.role("title", "A1").role("label|header|meta", "A2:A5", "C2:C4")
    s.fact("B3", "sessions", 1, channel="stall")
    s.fact("B4", "people_reached", 320, channel="stall")
    s.fact("D4", "leaflets", 450, channel="stall|handout")
    s.fact("B5", "banners", 2, channel="stall|banner")
    return c


def ticked_ways() -> Case:
    c = Case(
        "twelfth-ticked-ways",
        "通口镇各村宣传方式.xlsx",
        "ticks under ways and groups, one column of figures",
        district_contains="北川",
        **month("2024-05"),
    )
    s = c.sheet("方式")
    s.put(
        "A1",
        ["北川羌族自治县通口镇各村2024年5月反诈宣传方式统计"],
        ["村", "大喇叭", "微信群", "入户", "老年人", "受众（人次）"],
        ["石龙村", "√", "", "√", "√", 120],
        ["建新村", "×", "√", "√", "", 86],
        ["井泉村", "", "√", "×", "", 0],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A5")
    s.fact("F3", "people_reached", 120, unit="石龙村")
    s.fact("F4", "people_reached", 86, unit="建新村")
    s.fact("F5", "people_reached", 0, unit="井泉村")
    return c


def lecture_titles() -> Case:
    c = Case(
        "twelfth-lecture-titles",
        "沉抗镇讲座登记.xlsx",
        "the heads of a list say that its rows are lectures",
        unit="绵阳市安州区沉抗镇|安州区沉抗镇|沉抗镇",
        district_contains="安州区",
    )
    s = c.sheet("登记")
    s.put(
        "A1",
        ["绵阳市安州区沉抗镇2024年9月反诈登记表"],
        ["日期", "讲座题目", "主讲人", "地点", "听讲人数（人）"],
        ["9月3日", "看好养老钱", "周警官", "红牌村", 45],
        ["9月12日", "刷单的套路", "周警官", "沉香社区", "60多"],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2")
    s.fact("B3", "sessions", 1, channel="lecture", **days("2024-09-03"))
    s.fact("E3", "people_reached", 45, channel="lecture", **days("2024-09-03"))
    s.fact("B4", "sessions", 1, channel="lecture", **days("2024-09-12"))
    s.fact("E4", "people_reached", at_least(60, 69), channel="lecture", **days("2024-09-12"))
    return c


def courses() -> Case:
    c = Case(
        "twelfth-courses",
        "罗江区财务人员培训.xlsx",
        "the time of training and the name of the course",
        unit="德阳市罗江区反诈中心|罗江区反诈中心",
        district_contains="罗江区",
    )
    s = c.sheet("培训")
    s.put(
        "A1",
        ["德阳市罗江区反诈中心2024年10月财务人员反诈记录"],
        ["培训时间", "课程名称", "参训人数（人）"],
        ["10月8日", "冒充老板骗局", 52],
        ["10月22日", "对公账户安全", 47],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2")
    for row, day, people in ((3, "2024-10-08", 52), (4, "2024-10-22", 47)):
        s.fact(
            f"B{row}",
            "sessions",
            1,
            channel="training",
            target_group="unspecified|finance_staff",
            **days(day),
        )
        s.fact(
            f"C{row}",
            "people_reached",
            people,
            channel="training",
            target_group="unspecified|finance_staff",
            **days(day),
        )
    return c


def chat_groups() -> Case:
    c = Case(
        "twelfth-chat-groups",
        "金山社区群推送.xlsx",
        "the column of the groups' names says how",
        unit="罗江区万安镇金山社区|金山社区",
        district_contains="罗江区",
        **month("2024-07"),
    )
    s = c.sheet("推送")
    s.put(
        "A1",
        ["罗江区万安镇金山社区2024年7月反诈推送统计"],
        ["序号", "微信群名称", "推送反诈信息（条）"],
        [1, "金山一家亲", 26],
        [2, "楼栋长联络", 11],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2")
    s.fact("C3", "posts", 26, channel="group_chat")
    s.fact("C4", "posts", 11, channel="group_chat")
    return c


def ways_with_counts() -> Case:
    c = Case(
        "twelfth-ways-with-counts",
        "游仙区各街道宣传媒介.xlsx",
        "ways with how many of each in one cell",
        district_contains="游仙区",
        **month("2024-04"),
    )
    s = c.sheet("媒介")
    s.put(
        "A1",
        ["绵阳市游仙区各街道2024年4月反诈宣传媒介情况"],
        ["街道", "宣传媒介", "受众（人次）"],
        ["涪江街道", "LED屏9块、横幅14条、微信群推送40条", 1200],
        ["富乐街道", "展板6块；广播播放45次", 700],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A4")
    s.fact("B3", "screens", 9, unit="涪江街道")
    s.fact("B3", "banners", 14, unit="涪江街道")
    s.fact("B3", "posts", 40, unit="涪江街道", channel="group_chat")
    s.fact("C3", "people_reached", 1200, unit="涪江街道", channel=ANYCH + "|screen|banner|group_chat")
    s.fact("B4", "boards", 6, unit="富乐街道")
    s.fact("B4", "broadcasts", 45, unit="富乐街道")
    s.fact("C4", "people_reached", 700, unit="富乐街道", channel=ANYCH + "|board|broadcast")
    return c


def taken_down() -> Case:
    c = Case(
        "twelfth-taken-down",
        "中江县网上反诈.xlsx",
        "what was taken down beside what was published",
        district_contains="中江县",
        **month("2024-08"),
    )
    s = c.sheet("网上")
    s.put(
        "A1",
        ["中江县公安局2024年8月网上反诈工作统计"],
        [
            "单位",
            "下架诈骗APP（款）",
            "清理涉诈横幅（条）",
            "涉诈视频处置数（个）",
            "发布反诈推文（条）",
            "工作说明",
        ],
        ["网安大队", 5, 0, 31, 22, "删除涉诈信息40条，发布反诈视频3个。"],
        ["反诈中心", 0, 8, 12, 16, "收缴诈骗话术单60份，发放宣传单300份。"],
    ).merge("A1:F1")
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A4")
    s.fact("E3", "posts", 22, unit="网安大队", channel="unspecified|official_account")
    s.fact("F3", "videos", 3, unit="网安大队")
    s.fact("E4", "posts", 16, unit="反诈中心", channel="unspecified|official_account")
    s.fact("F4", "leaflets", 300, unit="反诈中心")
    return c


def village_with_moon() -> Case:
    c = Case(
        "twelfth-village-with-moon",
        "新月社区反诈台账.xlsx",
        "月 and 进 inside a community's name",
        unit="什邡市新月社区|新月社区",
        district_contains="什邡市",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["什邡市新月社区2024年反诈宣传台账"],
        ["活动日期", "活动主题", "形式", "人次"],
        ["2024-05-06", "银龄防骗", "讲座", 38],
        ["2024-05-19", "楼栋敲门", "入户", 92],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2")
    s.fact("B3", "sessions", 1, channel="lecture", target_group="unspecified|elderly", **days("2024-05-06"))
    s.fact(
        "D3",
        "people_reached",
        38,
        channel="lecture",
        target_group="unspecified|elderly",
        **days("2024-05-06"),
    )
    s.fact("B4", "sessions", 1, channel="door_to_door", **days("2024-05-19"))
    s.fact("D4", "people_reached", 92, channel="door_to_door", **days("2024-05-19"))
    return c


def tourists() -> Case:
    c = Case(
        "twelfth-tourists",
        "三星堆景区反诈.xlsx",
        "people of no group as a head; a way that was not gone",
        unit="广汉市文化广播电视和旅游局",
        district_contains="广汉市",
        **month("2024-10"),
    )
    s = c.sheet("国庆")
    s.put(
        "A1",
        ["广汉市文化广播电视和旅游局2024年10月反诈宣传统计"],
        ["景区", "宣传单（份）", "游客（人次）", "其他需要说明的情况"],
        ["三星堆景区", 900, 2600, "设备故障，LED未播放"],
        ["房湖公园", 300, 410, ""],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2")
    for row, papers, people in ((3, 900, 2600), (4, 300, 410)):
        s.fact(f"B{row}", "leaflets", papers, unit=[])
        s.fact(f"C{row}", "people_reached", people, unit=[], channel="unspecified")
    return c


def sums_of_each() -> Case:
    c = Case(
        "twelfth-sums-of-each",
        "万春社区反诈简报.txt",
        "what each got and the sum of it; two materials of one number each",
        unit="温江区万春镇万春社区|万春社区",
        district_contains="温江区",
        **month("2024-03"),
    )
    c.paragraph("成都市温江区万春镇万春社区2024年3月反诈宣传简报", "title")
    p = c.paragraph("3月，网格员入户走访240户，每户发放明白纸2份，共发放480份。")
    c.say(p, "households", 240)
    c.say(p, "leaflets", 480, channel="handout|door_to_door")
    p = c.paragraph("在5个小区各举办讲座1场，共5场；在18部电梯内张贴海报各1张。")
    c.say(p, "sessions", 5, channel="lecture")
    c.say(p, "posters", 18)
    p = c.paragraph("赶集日发放宣传单、环保袋各150份、150个。")
    c.flaggable += [["text", p], ["text", "P3"]]
    c.expect("text", p, 150, {**c.attributes, "measure": "leaflets", "channel": ANYCH, "optional": True})
    c.expect("text", p, 150, {**c.attributes, "measure": "gifts", "channel": ANYCH, "optional": True})
    p = c.paragraph("清明期间发放折页、海报各90张，本月悬挂横幅3条，今年累计悬挂21条。")
    c.say(p, "leaflets", 90)
    c.say(p, "posters", 90)
    c.say(p, "banners", 3)
    return c


def cadres() -> Case:
    c = Case(
        "twelfth-cadres",
        "双流村反诈动态.txt",
        "a village's own cadres and students act",
        unit="旌阳区孝泉镇双流村|双流村",
        district_contains="旌阳区",
        **month("2024-07"),
    )
    c.paragraph("德阳市旌阳区孝泉镇双流村2024年7月反诈宣传动态", "title")
    p = c.paragraph("7月，村干部走村入户三百一十户，发放明白纸九百余张，召开院坝会三场。")
    c.say(p, "households", 310)
    c.say(p, "leaflets", at_least(900, 999), channel="handout|door_to_door")
    c.say(p, "sessions", 3, channel="training|lecture|unspecified")
    p = c.paragraph("返乡大学生在村口发放折扇120把，为老年人讲解骗局60人次。")
    c.say(p, "gifts", 120, target_group="unspecified")
    c.say(p, "people_reached", 60, target_group="elderly", channel="unspecified")
    return c


def called_again() -> Case:
    c = Case(
        "twelfth-called-again",
        "景福所日报.txt",
        "called again, paid back, stopped",
        unit="三台县公安局景福派出所|景福派出所",
        district_contains="三台县",
        **days("2024-06-05"),
    )
    c.paragraph("三台县公安局景福派出所2024年6月5日反诈日报", "title")
    p = c.paragraph("一是劝阻回访2人，均未再转账；二是成功劝阻诈骗1起；三是发放宣传单160份。")
    c.say(p, "scams_stopped", 1)
    c.say(p, "leaflets", 160)
    p = c.paragraph("紧急止付3起。")
    c.flaggable.append(["text", p])
    return c
