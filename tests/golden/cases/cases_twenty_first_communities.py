"""Twenty-first set: a community, a village, a women's federation, running totals, a district's name that several cities have."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import MAY, R, Report, V, nearly, over

ST = "stall|unspecified"
LC = "lecture|unspecified"
TR = "training|lecture|unspecified"


def cases() -> list[Case]:
    return [*p11(), *p13(), *p15(), *p17(), *p19()]


def p11() -> list[Case]:
    c = Report(
        "twenty-first-p11-two-posters-each",
        "水富市云富街道温江社区工作简讯.txt",
        "A community's one-day brief; boards each with two posters.",
        "温江社区|水富市云富街道温江社区",
        "community",
        "水富市",
        days("2023-09-14"),
        target_group=R,
    )
    c.t("温江社区：小喇叭大作用 反诈宣传进楼院")
    c.n("本网讯（通讯员 陈兴莉） 近期网购退款骗局抬头，云南省水富市云富街道温江社区不等不靠，主动出击。")
    at = c.f(
        "2023年9月14日上午，社区“两委”带着网格员逐栋检查，在38个楼栋宣传栏更换内容，每个宣传栏张贴2张反诈海报。",
        ("boards", 38, "board|posting"),
        ("posters", 76, "posting|board"),
    )
    c.problem("note", "boards times posters", at, sheet="text")
    c.f(
        "网格员手持小喇叭在院内播放提示音，播放8次；敲开了153户居民的门，送上宣传单153份，手把手帮47名老人关闭了免密支付，并劝32名老人装上反诈APP。",
        ("broadcasts", 8),
        ("households", 153),
        ("leaflets", 153, "handout|door_to_door"),
        ("app_installs", 32, "app|door_to_door", "elderly"),
        ("people_reached", 47, "unspecified|door_to_door", "elderly", MAY),
    )
    c.f(
        "在小区凉亭开的“板凳会”上，60多位居民听民警讲了三个真案例。",
        ("people_reached", over(60), "lecture|training|unspecified"),
    )
    c.f("社区还在业主微信群发布当天高发骗局提示18条。", ("posts", 18, "group_chat"))
    c.n("网格员小余说，老年人记不住那么多骗术，就记三句话：陌生链接不点、验证码不给、要转账先问儿女。")
    c.n("居民李大爷今年7月险些被骗1.8万元，他现身说法，引来阵阵唏嘘。")
    return [c]


def p13() -> list[Case]:
    c = Report(
        "twenty-first-p13-shared-district",
        "鼓楼区反诈宣传情况.txt",
        "A street office in 鼓楼区 that no other word settles.",
        "鼓楼区反诈办|鼓楼区反诈工作专班|鼓楼区",
        "government|police|other",
        "",
        month("2023-10"),
        target_group=R,
    )
    del c.attributes["unit_type"], c.attributes["district_contains"]
    c.attributes["district_absent"] = ["南京", "福州", "徐州", "开封"]
    c.t("鼓楼区反诈办2023年10月宣传工作情况")
    c.f(
        "10月，鼓楼区反诈办组织成员单位开展集中宣传活动22场，发放资料1.3万份，覆盖群众1.8万余人次。",
        ("sessions", 22, ST),
        ("leaflets", 13000, "handout|stall"),
        ("people_reached", over(18000), "unspecified|stall"),
    )
    c.f(
        "商场、公交站台灯箱刊播公益广告，LED大屏145块同步播放；公众号推送26篇，总阅读量9.4万次。",
        ("screens", 145),
        ("posts", 26, "official_account"),
        ("views", 94000, "official_account|unspecified"),
    )
    c.f(
        "为辖区企业财务人员办培训班3期，411名财会人员参训。",
        ("sessions", 3, "training", "finance_staff"),
        ("people_reached", 411, TR, "finance_staff"),
    )
    c.f(
        "全区新增横幅188条、展板74块，张贴海报4260张，工作经验被市级以上媒体报道3篇。",
        ("banners", 188),
        ("boards", 74),
        ("posters", 4260),
        ("media_reports", 3),
    )
    c.n("10月全区发案环比下降13.2%，知晓率达92%。")
    c.problem("query", "鼓楼区 is shared by several cities", "", "*", sheet="text")
    return [c]


def p15() -> list[Case]:
    c = Report(
        "twenty-first-p15-women",
        "榕江县妇联反诈宣传.txt",
        "A women's federation's campaign span; parts above the whole.",
        "榕江县妇联|榕江县妇女联合会",
        "government|other",
        "榕江县",
        days("2023-03-01", "2023-03-15"),
        target_group="women|unspecified",
    )
    c.t("榕江县妇联“巾帼反诈”集中宣传活动小结")
    c.n("2023年3月1日至3月15日，榕江县妇联以“三八”维权周为契机，在全县开展“巾帼反诈”集中宣传。")
    at = c.f(
        "活动共发放宣传手册2400册，其中向农村留守妇女发放1500册，向县城宝妈发放1100册。",
        ("leaflets", 1500, None, "women"),
        ("leaflets", 1100, None, "women|parents"),
    )
    c.problem("query", "parts 2600 above the whole 2400", at, sheet="text", says=("200", "2600"))
    c.f(
        "巾帼志愿者宣讲队深入忠诚、古州、平永等地进行侗语宣讲17场，受益妇女近1900人。",
        ("sessions", 17, LC),
        ("people_reached", nearly(1900), LC, "women"),
    )
    c.f(
        "妇联微信公众号推送反诈图文9条，在“姐妹微信群”转发提醒信息130余条，制作侗歌短视频2个，播放量3.7万次。",
        ("posts", 9, "official_account"),
        ("posts", over(130), "group_chat"),
        ("videos", 2),
        ("views", 37000, "short_video|unspecified"),
    )
    c.f(
        "各乡镇妇联悬挂横幅46条，入户宣讲385户，县融媒体中心播发活动报道2篇。",
        ("banners", 46),
        ("households", 385),
        ("media_reports", 2),
    )
    c.n("同期还开展两癌筛查1260人，发放救助金8万元。")
    c.n(
        "“姐妹们在外打工，家里就剩老人孩子，最怕接到说娃娃出事的电话。”宣讲队员石某这样说。针对这种情况，宣讲队专门编了侗语顺口溜，请大家回家念给老人听。"
    )
    c.sign("榕江县妇女联合会", "2023年3月17日")
    return [c]


def p17() -> list[Case]:
    c = Report(
        "twenty-first-p17-running-totals",
        "惠来县反诈办截至三季度末宣传成效通报.docx",
        "Only running totals up to a day.",
        "惠来县反诈办|惠来县打击治理电信网络新型违法犯罪工作联席会议办公室",
        "government|police|other",
        "惠来县",
        {"period_start": "2023-01-01|2023-09-30", "period_end": "2023-09-30"},
        target_group=R,
        basis="cumulative",
    )
    c.t("惠来县反诈办关于全县反诈宣传进展的通报")
    c.n("各镇、农场，县直有关单位：")
    c.f(
        "截至2023年9月30日，全县累计发放宣传单42.6万份，累计张贴海报1.9万张，累计入户走访8.3万户，累计开展宣传活动1126场次。",
        ("leaflets", 426000),
        ("posters", 19000),
        ("households", 83000),
        ("sessions", 1126, ST),
    )
    c.f(
        "截至同日，累计发动群众注册国家反诈中心APP 20.4万人，累计发送公益短信210万条。",
        ("app_installs", 204000),
        ("sms", 2100000),
    )
    c.f(
        "截至9月30日，全县累计制作展板860块，累计悬挂横幅3400条，累计受众118万人次。",
        ("boards", 860),
        ("banners", 3400),
        ("people_reached", 1180000),
    )
    c.n("但仍有隆江、神泉两镇宣传覆盖率不足60%，葵潭镇8月发案27起，居全县首位。")
    c.n("各镇要对照年度任务50万份宣传单的目标，倒排工期，补齐短板。")
    c.n("联系人：县反诈办方警官，举报咨询可拨打96110。")
    c.sign("惠来县反诈办", "2023年10月8日")
    return [c]


def p19() -> list[Case]:
    c = Report(
        "twenty-first-p19-village",
        "中方县泸阳镇桥头村反诈工作汇报.txt",
        "A village; 见附件 for one figure.",
        "桥头村|泸阳镇桥头村|中方县泸阳镇桥头村",
        "community",
        "中方县",
        month("2024-01"),
        target_group=V,
    )
    c.t("中方县泸阳镇桥头村2024年1月反诈宣传汇报材料")
    c.n("镇政府：春节临近，返乡人员多，本村把反诈宣传与返乡人员摸排同步推进。")
    at = c.f(
        "一、开院坝会5次，到会村民310人；悬挂横幅3条，村村响广播每天两次，全月播放62次；宣传单发放数量见附件。",
        ("sessions", 5, "training|lecture|unspecified"),
        ("people_reached", 310, "training|lecture|unspecified"),
        ("banners", 3),
        ("broadcasts", 62),
    )
    c.problem("query", "见附件: no figure", at, sheet="text")
    c.f(
        "二、上门走访返乡务工人员128户，帮忙安装反诈APP 91人，签承诺书128份。",
        ("households", 128, None, "migrant_workers"),
        ("app_installs", 91, "app|door_to_door", "migrant_workers|villagers|unspecified"),
        ("pledges", 128, "unspecified|door_to_door", "migrant_workers|villagers|unspecified"),
    )
    # 留守老人 live alone as a rule, and are old people in any case
    c.f(
        "三、为留守老人单独讲课1场，43位老人听课，每人领到一张写有防骗口诀的年画。",
        ("sessions", 1, "lecture", "elderly|elderly_alone"),
        ("people_reached", 43, LC, "elderly|elderly_alone"),
        ("gifts", 43, None, "elderly", MAY),
    )
    c.flaggable.append(["text", "P5"])
    c.f("四、村民微信群转发反诈提醒80条。", ("posts", 80, "group_chat"))
    c.n("本村共487户1936人，外出务工702人，今年尚无人被骗。")
    return [c]
