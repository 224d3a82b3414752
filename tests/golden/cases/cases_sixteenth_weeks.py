"""Sixteenth set: the elderly, drivers, mentions alone, running totals, a week day by day."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, BT, ONL, R, Report


def cases() -> list[Case]:
    return [*p26(), *p27(), *p28(), *p29(), *p30()]


def p26() -> list[Case]:
    d = Report(
        "sixteenth-p26",
        "民政局防范养老诈骗宣传小结.docx",
        "A civil affairs office on fraud against the elderly: homes inspected, beds, subsidies",
        "岐山县民政局|宝鸡市岐山县民政局",
        "government",
        "岐山县",
        month("2024-10"),
    )
    d.t("宝鸡市岐山县民政局2024年10月防范养老诈骗宣传小结")
    d.n(
        "10月是“敬老月”，岐山县民政局对辖区养老机构26家、床位3100张开展排查，发放高龄补贴186万元，整改隐患17处。",
        "note",
    )
    d.f(
        "在各养老机构举办防范养老诈骗讲座28场，1260名老人现场听讲。",
        ("sessions", 28, "lecture", "elderly|unspecified"),
        ("people_reached", 1260, "lecture|unspecified", "elderly"),
    )
    d.f(
        "志愿者上门走访独居老人430户，送去大字版反诈手册430册。",
        ("households", 430, "", "elderly_alone"),
        ("leaflets", 430, "handout|door_to_door", "elderly_alone|elderly|unspecified"),
    )
    d.f(
        "56只宣传栏，每个张贴4张海报，重点提醒“以房养老”“投资养老”骗局。",
        ("boards", 56, "board|posting"),
        ("posters", 224, "posting|board"),
        group="elderly|unspecified",
    )
    d.problem("note", "56 boards with 4 posters each: multiplied", "P5", sheet="text")
    d.f(
        "10月11日重阳节，举办“银龄反诈”戏曲专场演出2场，观众600多人。",
        ("sessions", 2, "performance"),
        ("people_reached", AL(600, 699), "performance|unspecified"),
        group="elderly|residents|unspecified",
        **days("2024-10-11"),
    )
    d.n("县民政局还拍摄反诈短视频，由老年志愿者出镜讲述。", "note")
    d.n("据了解，外省某市曾有百余名老人被“养老基地”骗走2000余万元，教训深刻。", "note")
    d.sign("岐山县民政局", "2024年11月5日")
    return [d]


def p27() -> list[Case]:
    d = Report(
        "sixteenth-p27",
        "出租车公司反诈宣传信息.txt",
        "A taxi company in GBK: taxis as base, cards in cabs, seat covers; broadcasts counted; a driver's deed",
        "滕州市平安出租汽车有限公司|平安出租汽车有限公司|平安出租",
        "enterprise",
        "滕州市",
        month("2023-08"),
        form="gbktxt",
    )
    d.t("滕州市平安出租汽车有限公司反诈宣传信息（2023年8月）")
    d.n("公司现有出租车456辆、驾驶员612人。")
    d.f(
        "8月份，公司分4批组织驾驶员反诈培训会4场，参训驾驶员598人次。",
        ("sessions", 4, "training", "transport_workers|unspecified"),
        ("people_reached", 598, "training|unspecified", "transport_workers"),
    )
    d.f(
        "在456辆出租车上张贴反诈海报456张，车顶灯LED屏456块滚动显示反诈标语，车载语音播报反诈提示3.6万次。",
        ("posters", 456),
        ("screens", 456),
        ("broadcasts", 36000),
    )
    d.f("向乘客发放反诈小卡片两三千张。", ("leaflets", BT(2000, 3000)), group=R)
    d.f(
        "8月19日，驾驶员刘师傅发现乘客疑似去给骗子送现金，及时报警，劝阻诈骗1起，保住现金15万元。",
        ("scams_stopped", 1),
        ("loss_prevented", 150000, "", "", dict(optional=True)),
        group="unspecified|residents",
        period_start="2023-08-19|2023-08-01",
        period_end="2023-08-19|2023-08-31",
    )
    d.f("公司抖音号发布反诈短视频12条，播放量23.5万次。", ("videos", 12), ("views", 235000, ONL))
    d.n("公司每天在驾驶员微信群里转发预警信息。", "note")
    d.n("公司对刘师傅奖励1000元，并要求其他驾驶员每人每周至少提醒乘客20人次。", "planned|note")
    d.sign("滕州市平安出租汽车有限公司", "2023年9月1日")
    return [d]


def p28() -> list[Case]:
    d = Report(
        "sixteenth-p28",
        "新城派出所多举措开展反诈宣传.docx",
        "What was done without any number, in the manner of the older reports",
        "韩城市公安局新城派出所|新城派出所",
        "police",
        "韩城市",
        month("2024-06"),
    )
    d.t("新城派出所多举措开展反诈宣传")
    d.n("2024年6月，韩城市公安局新城派出所结合辖区86平方公里、4.2万常住人口的实际，多形式开展反诈宣传。")
    d.n(
        "一是广造声势。民警在体育场及3个小区向过往群众发放宣传单，在主要街道张贴通告、悬挂宣传标语横幅，利用社区小喇叭循环播放反诈录音。",
        "note",
    )
    d.n(
        "二是上门走访。社区民警入户走访，逐店走访商户，提醒经营者防范“冒充采购”骗局；与独居老人结对，常上门看望。",
        "note",
    )
    d.n("三是进校宣讲。邀请法制副校长在辖区中学举办反诈知识讲座。", "note")
    d.n(
        "四是剖析手法。目前骗子多通过短信群发、QQ群拉人、短视频平台引流和拨打电话等方式实施诈骗，群众要提高警惕。",
        "note",
    )
    d.n(
        "下一步，计划在厂区组织反诈文艺演出，并联合银行开展网点宣传。未开展宣传车巡回的路段，将尽快安排。",
        "planned|note",
    )
    d.sign("新城派出所", "2024年7月1日")
    return [d]


def p29() -> list[Case]:
    d = Report(
        "sixteenth-p29",
        "瑞丽反诈专班工作快报.docx",
        "Running totals only (截至…累计); figures of cases beside them",
        "瑞丽市反诈工作专班|瑞丽市反诈专班",
        "government|police|other",
        "瑞丽市",
        basis="cumulative",
    )
    d.attributes["target_group"] = "unspecified"
    d.t("瑞丽市反诈工作专班工作快报")
    d.f(
        "截至2024年9月30日，瑞丽市累计开展反诈宣传活动318场次，发放宣传资料26.8万份，入户走访4.1万户，"
        "安装国家反诈中心APP 9.6万人。",
        ("sessions", 318, "unspecified"),
        ("leaflets", 268000),
        ("households", 41000),
        ("app_installs", 96000),
        group=R,
        ctx="",
        period_end="2024-09-30",
    )
    d.f(
        "截至9月30日，累计张贴海报1.2万余张，推送短信200余万条，签订承诺书3.3万份，悬挂横幅3100余条，受教育群众达150余万人次。",
        ("banners", AL(3100, 3199)),
        ("people_reached", AL(1500000, 1599999), "unspecified", R),
        ("posters", AL(12000, 12999)),
        ("sms", AL(2000000, 2999999)),
        ("pledges", 33000),
        group=R,
        period_end="2024-09-30",
    )
    d.n("截至9月30日，全市累计打掉犯罪窝点5个，抓获嫌疑人63名，冻结涉案账户412个。", "note")
    d.n("市融媒体中心多次报道专班工作。", "note")
    d.sign("瑞丽市反诈工作专班办公室", "2024年10月8日")
    return [d]


def p30() -> list[Case]:
    d = Report(
        "sixteenth-p30",
        "集中宣传周活动纪实.docx",
        "A campaign week told day by day: each paragraph its own date, joint sessions, 见附件, several groups",
        "余干县公安局反诈中心|余干县反诈中心|余干县公安局",
        "police",
        "余干县",
        days("2024-04-15", "2024-04-19"),
    )

    def day(x):
        return days(f"2024-04-{x}")

    d.t("余干县公安局反诈中心“全民反诈”集中宣传周活动纪实")
    d.n("2024年4月15日至19日，余干县公安局反诈中心组织开展“全民反诈”集中宣传周活动，历时5天，行程260余公里。")
    d.f(
        "4月15日，联合县委宣传部、县人民银行在东山公园举行启动仪式暨集中宣传1场，现场群众800余人，发放宣传单2000份、手提袋500个，出动民警、志愿者65人。",
        ("sessions", 1),
        ("people_reached", AL(800, 899)),
        ("leaflets", 2000),
        ("gifts", 500),
        ("staff", 65),
        ctx="stall|unspecified|handout",
        group=R,
        **day(15),
    )
    d.f(
        "4月16日，走进余干中学、余干二中、蓝天实验学校3所学校，各举办讲座1场，听课学生2600人次。",
        ("sessions", 3, "lecture", "students|unspecified"),
        ("people_reached", 2600, "lecture|unspecified", "students"),
        **day(16),
    )
    d.f(
        "4月17日，走进高新区企业开展宣讲5场，企业职工740人参加，其中财务人员96人，发放宣传册700余册。",
        ("sessions", 5, "lecture", "workers|unspecified"),
        ("people_reached", 96, "lecture|unspecified", "finance_staff"),
        ("people_reached", 644, "lecture|unspecified", "workers|unspecified"),
        ("leaflets", AL(700, 799), "handout|lecture", "workers|unspecified"),
        **day(17),
    )
    d.f(
        "4月18日，在玉亭镇农贸市场向商户、摊贩发放宣传单430份，悬挂横幅10条，并对辖区商户逐户提醒，走访商户215家。",
        ("leaflets", 430, "handout|door_to_door", "merchants|unspecified"),
        ("banners", 10, "", "merchants|unspecified"),
        ("households", 215, "", "merchants"),
        **{**day(18), "district_contains": ["玉亭镇", "余干县"]},
    )
    d.f(
        "4月19日，慰问养老院老人并赠送反诈水杯60个；当日预警劝阻31起，避免损失23.8万元。",
        ("gifts", 60, "", "elderly|unspecified"),
        ("scams_stopped", 31),
        ("loss_prevented", 238000),
        **day(19),
    )
    d.n("反诈中心民警还对高危预警对象进行了电话劝阻提醒。", "note")
    d.f(
        "宣传周期间，公众号、抖音浏览量共计18.6万次，省市媒体刊发报道9篇。",
        ("views", 186000, ONL),
        ("media_reports", 9),
    )
    d.n("各派出所宣传单发放数量见附件。", "note|figure|unread")
    d.problem("query", "no figure: 见附件", "P10", sheet="text")
    d.n("五天来，集中宣传、讲座、宣讲合计开展9场。", "note|total|figure")
    d.n("宣传周虽已结束，下一步将把活动延伸到27个乡镇场，每个乡镇场至少组织2场。", "planned|note")
    d.sign("余干县公安局反诈中心", "2024年4月21日")
    return [d]
