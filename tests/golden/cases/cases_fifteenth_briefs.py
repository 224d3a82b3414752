"""Fifteenth set: briefs of stations and towns, a women's federation, a youth league, a procuratorate, a village."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, AM, Prose, R


def cases() -> list[Case]:
    return [p11(), p13(), p14(), p15(), p16(), p17(), p18(), p19(), p20()]


def p11() -> Case:
    c = Prose(
        "fifteenth-p11",
        "禄丰市公安局关于10月份反诈宣传工作的通报.docx",
        "county police: figures by station in one paragraph, what the bureau did itself; a station without figures",
        form="docx",
        **month("2026-10"),
        unit="禄丰市公安局",
        unit_type="police",
        district_contains="禄丰市",
    )
    c.p("禄丰市公安局关于10月份反诈宣传工作情况的通报", role="title")
    c.p("各派出所、机关各部门：")
    c.p("现将2026年10月份全市公安机关反诈宣传工作情况通报如下：")

    def st(n):
        return {"unit": f"{n}|禄丰市公安局{n}|禄丰市公安局"}

    c.p(
        "10月份，金山派出所发放宣传单2400份，举办讲座6场；广通派出所发放宣传单1650份，举办讲座3场；一平浪派出所发放宣传单980份，张贴海报75张。",
        ("leaflets", 2400, "handout", R, st("金山派出所")),
        ("sessions", 6, "lecture", R, st("金山派出所")),
        ("leaflets", 1650, "handout", R, st("广通派出所")),
        ("sessions", 3, "lecture", R, st("广通派出所")),
        ("leaflets", 980, "handout", R, st("一平浪派出所")),
        ("posters", 75, "posting", R, st("一平浪派出所")),
    )
    c.p("黑井派出所结合古镇旅游特点，组织民警在客栈、码头向游客开展面对面宣传，但未按时报送数据。")
    c.p(
        "市局反诈中心通过短信平台向全市群众发送预警短信8.6万条，制作反诈短视频3部。",
        ("sms", 86000, "sms", R, {"unit": "禄丰市公安局|反诈中心"}),
        ("videos", 3, "short_video", R, {"unit": "禄丰市公安局|反诈中心"}),
    )
    c.p("10月份，全市共立电诈案件11起，破案4起，涉案金额63.5万元。")
    c.p("请各单位于11月5日前报送整改情况，11月份每所开展集中宣传不得少于2场。")
    return c


def p13() -> Case:
    c = Prose(
        "fifteenth-p13",
        "昆山华弘精密电子有限公司反诈宣传总结.docx",
        "factory: quarter, shifts, dormitories, signing; staff number as base; a worker's loss",
        form="docx",
        **month("2026-07..2026-09"),
        unit="昆山华弘精密电子有限公司|华弘精密电子",
        unit_type="enterprise",
        district_contains="昆山市",
    )
    g = "workers|unspecified"
    c.p("昆山华弘精密电子有限公司2026年第三季度反诈宣传总结", role="title")
    c.p(
        "公司现有员工2300余人，其中住宿员工1400余人。7月，产线一名员工因网络贷款被骗2.8万元，公司高度重视，随即开展专项宣传。"
    )
    c.p(
        "车间层面：利用早班会宣讲反诈知识90场，参与员工8100人次。",
        ("sessions", 90, "training|lecture|class_meeting|unspecified", g),
        ("people_reached", 8100, "training|lecture|class_meeting|unspecified", "workers"),
    )
    c.p(
        "宿舍层面：在宿舍楼张贴反诈海报64张，设置反诈宣传栏8块。",
        ("posters", 64, "posting", g),
        ("boards", 8, "board", g),
    )
    c.p(
        "财务层面：组织财务人员参加陆家派出所举办的防“冒充老板”专题培训，参训18人。",
        ("people_reached", 18, "training|unspecified", "finance_staff"),
    )
    c.p(
        "全员层面：签订反诈承诺书2180份，企业微信群推送防骗提醒36条，新增安装国家反诈中心APP 1500余人。",
        ("pledges", 2180, "unspecified", g),
        ("posts", 36, "group_chat", g),
        ("app_installs", AL(1500, 1599), "app", g),
    )
    c.p("第四季度，公司将把反诈知识纳入新员工入职培训，做到培训率100%。")
    return c


def p14() -> Case:
    c = Prose(
        "fifteenth-p14",
        "青浦区盈浦街道绿地怡城物业服务中心反诈宣传记录.txt",
        "property office: boards and what each carries, lifts, owners' chats",
        **days("2026-04-01", "2026-04-30"),
        unit="绿地怡城物业服务中心",
        unit_type="enterprise|other",
        district_contains="青浦区",
    )
    c.p("青浦区盈浦街道绿地怡城物业服务中心反诈宣传记录（2026年4月）", role="title")
    at = c.p(
        "小区内设有宣传栏24块，本月每块张贴反诈海报3张，由保洁员每日巡查。",
        ("boards", 24, "board", R),
        ("posters", 72, "posting|board", R),
    )
    c.problem("note", "24 × 3 = 72 by multiplication", at, sheet="text")
    c.p(
        "保安在大门岗向快递员、外卖骑手发放反诈提示卡150张。",
        ("leaflets", 150, "handout", "transport_workers|unspecified"),
    )
    c.p("物业管家在业主微信群转发盈浦派出所的反诈视频，提醒业主不要轻信“退物业费”短信。")
    c.p(
        "4月18日，配合居委会在中心花园开展反诈便民活动，现场参与居民130余人，发放抽纸100盒。",
        ("people_reached", AL(130, 139), "stall|unspecified", "residents", days("2026-04-18")),
        ("gifts", 100, "gift|stall", R, days("2026-04-18")),
    )
    c.p("电梯轿厢12块电子屏循环播放反诈公益广告。", ("screens", 12, "screen", R))
    c.p("本月小区1名业主被“冒充客服”骗走6500元，已报警处理。")
    return c


def p15() -> Case:
    c = Prose(
        "fifteenth-p15",
        "中国电信库车分公司2026年二季度反诈宣传情况.txt",
        "carrier: scales of 万, halls, blocked numbers are no measure",
        **month("2026-04..2026-06"),
        unit="中国电信库车分公司|电信库车分公司",
        unit_type="enterprise",
        district_contains="库车市",
    )
    c.p("中国电信库车分公司2026年第二季度反诈宣传情况", role="title")
    c.p(
        "一是短信提醒。向全市用户发送反诈公益短信45.2万条，其中双语短信18万条。",
        ("sms", 180000, "sms", R),
        ("sms", 272000, "sms", R),
    )
    c.p(
        "二是厅店宣传。23家营业厅开展“开卡必讲”，向办卡用户发放风险告知书3650份，LED门头屏播放反诈标语。",
        ("leaflets", 3650, "handout|branch|service_window", "unspecified|residents|bank_customers"),
    )
    c.p(
        "三是进村入户。装维师傅上门时顺带宣讲，走访农户2870户，协助安装国家反诈中心APP 1940户。",
        ("households", 2870, "door_to_door", "villagers|unspecified"),
        ("app_installs", 1940, "app|door_to_door", "villagers|unspecified"),
    )
    c.p("四是技术拦截。关停涉诈高风险号码416个，拦截诈骗电话3.3万次、诈骗短信12万条。")
    c.p(
        "五是校园行动。在库车市第三中学举办讲座1场，学生近600人参加。",
        ("sessions", 1, "lecture", "students|unspecified"),
        ("people_reached", AM(600, 500), "lecture|unspecified", "students"),
    )
    return c


def p16() -> Case:
    c = Prose(
        "fifteenth-p16",
        "武鸣区妇联“三月三”反诈宣传小结.docx",
        "women's federation: folk festival days, songs, groups named without numbers",
        form="docx",
        **days("2026-04-18", "2026-04-21"),
        unit="武鸣区妇联|南宁市武鸣区妇联|武鸣区妇女联合会",
        unit_type="government",
        district_contains="武鸣区",
    )
    c.p("南宁市武鸣区妇联“三月三”反诈宣传小结", role="title")
    c.p(
        "2026年4月18日至21日，“壮族三月三”歌圩活动期间，武鸣区妇联组织巾帼志愿者85人次，走上街头开展反诈宣传。",
        ("staff", 85, "unspecified|stall"),
    )
    c.p(
        "志愿者将防骗知识编成山歌、小品，在歌圩舞台演出4场，吸引群众3000余人次观看。",
        ("sessions", 4, "performance", R),
        ("people_reached", AL(3000, 3999), "performance|unspecified", R),
    )
    c.p(
        "活动中，向妇女群众发放宣传资料1600份，赠送绣球香包300个。",
        ("leaflets", 1600, "handout|stall", "women"),
        ("gifts", 300, "gift|stall", "women|unspecified"),
    )
    c.p("同时，依托“姐妹微信群”、武鸣妇女之家公众号推送反诈提示，对留守妇女、独居老人上门开展“一对一”提醒。")
    c.p("歌圩期间共接待游客12.6万人次，未发生一起涉旅诈骗警情。")
    c.p("今后，区妇联还将把反诈内容纳入“家庭教育公益讲堂”，计划下半年开讲10场。")
    return c


def p17() -> Case:
    c = Prose(
        "fifteenth-p17",
        "共青团房山区委暑期反诈志愿服务总结.docx",
        "youth league: two months, volunteers, camps, parents beside",
        form="docx",
        **month("2026-07..2026-08"),
        unit="共青团房山区委|房山团区委|共青团北京市房山区委员会",
        unit_type="government",
        district_contains="房山区",
    )
    c.p("共青团房山区委2026年暑期反诈志愿服务总结", role="title")
    c.p("2026年7月至8月，团区委以“青春反诈 志愿同行”为主题，动员返乡大学生参与反诈宣传志愿服务。")
    c.p("（一）广泛动员。两个月共派出青年志愿者480人次，服务时长1920小时。", ("staff", 480, "unspecified"))
    c.p(
        "（二）走进社区。在良乡、长阳等地铁站口设置宣传点，发放宣传手册3200余册、反诈贴纸1500张。",
        ("leaflets", AL(3200, 3299), "handout|stall", R),
        ("gifts", 1500, "gift|stall|handout", R, {"measures": ["leaflets", "posters"]}),
    )
    c.p(
        "（三）走近少年。举办青少年反诈研学营6期，参加青少年210人；另有家长150余人旁听。",
        ("sessions", 6, "unspecified|training|lecture|class_meeting", "youth|unspecified"),
        ("people_reached", 210, "unspecified|training|lecture|class_meeting", "youth"),
        ("people_reached", AL(150, 159), "unspecified|training|lecture|class_meeting", "parents"),
    )
    c.p(
        "（四）走到线上。“青春房山”微博、视频号发布反诈动漫8部，总播放量达3.5万余次。",
        ("videos", 8, "official_account|short_video", "unspecified|youth", {"measures": ["posts"]}),
        ("views", AL(35000, 35999), "official_account|short_video|unspecified", "unspecified|youth"),
    )
    c.p("两个月来，涌现出优秀志愿者20名、优秀志愿服务团队3个，拟于国庆前予以表扬。")
    return c


def p18() -> Case:
    c = Prose(
        "fifteenth-p18",
        "凤城市人民检察院2026年1—5月反诈普法情况.txt",
        "procuratorate: cases and persons are no reach; law lessons, two groups in one figure",
        **month("2026-01..2026-05"),
        unit="凤城市人民检察院|凤城市检察院",
        unit_type="government",
        district_contains="凤城市",
    )
    c.p("凤城市人民检察院2026年1—5月反诈普法情况", role="title")
    c.p("1—5月，我院批准逮捕电信网络诈骗及其关联犯罪案件17件29人，提起公诉35件62人，同步督促退赃退赔。")
    c.p(
        "坚持“办理一案、教育一片”，组织法治副校长开展“检察官进校园”反诈法治课8场，2600余名师生参加。",
        ("sessions", 8, "lecture|class_meeting|unspecified", "students|teachers|unspecified"),
        (
            "people_reached",
            AL(2600, 2699),
            "lecture|class_meeting|unspecified",
            "students|teachers|unspecified",
        ),
    )
    c.p(
        "在边门镇、大堡蒙古族乡开展“反诈普法赶大集”3次，发放普法漫画册900册，解答法律咨询75人次。",
        ("sessions", 3, "stall|unspecified", "villagers|" + R),
        ("leaflets", 900, "handout|stall", "villagers|" + R),
        ("consultations", 75, "stall|unspecified", "villagers|" + R),
    )
    c.p(
        "“凤城检察”公众号刊发反诈典型案例12篇，累计阅读1.1万次；《丹东日报》报道1篇。",
        ("posts", 12, "official_account"),
        ("views", 11000, "official_account|unspecified", "unspecified", {"basis": "period|cumulative"}),
        ("media_reports", 1, "media"),
    )
    c.p("下一步，将会同公安、银行建立反诈普法联席机制，每半年至少开展联合宣传1次。")
    return c


def p19() -> Case:
    c = Prose(
        "fifteenth-p19",
        "准格尔旗民政局“敬老月”反诈宣传情况.docx",
        "civil affairs: elderly and elderly alone; institutions as base",
        form="docx",
        **month("2026-10"),
        unit="准格尔旗民政局",
        unit_type="government",
        district_contains="准格尔旗",
    )
    c.p("准格尔旗民政局“敬老月”反诈宣传情况", role="title")
    c.p(
        "2026年10月，准格尔旗民政局以“敬老月”为契机，在全旗19家养老机构、46个老年人活动中心开展防范养老诈骗宣传。"
    )
    c.p(
        "组织养老机构开展防范养老诈骗知识讲座19场，听讲老年人1430人次，发放蒙汉双语宣传单2000余份。",
        ("sessions", 19, "lecture", "elderly|unspecified"),
        ("people_reached", 1430, "lecture|unspecified", "elderly"),
        ("leaflets", AL(2000, 2999), "handout|lecture", "elderly|unspecified"),
    )
    c.p(
        "社工、志愿者对独居老人逐户走访，走访独居老人236户，帮助其在手机上开启来电预警功能。",
        ("households", 236, "door_to_door", "elderly_alone"),
    )
    c.p(
        "乌兰牧骑队员自编好来宝、快板，为老年人演出6场，观众近2000人。",
        ("sessions", 6, "performance", "elderly|unspecified"),
        ("people_reached", AM(2000, 1000), "performance|unspecified", "elderly|unspecified"),
    )
    c.p("全旗80岁以上老年人高龄津贴发放户6412户，均由村（社区）代为提醒“凡是让先交钱再领补贴的都是诈骗”。")
    c.p("截至10月底，全旗养老机构老年人被骗案件零发生。")
    return c


def p20() -> Case:
    c = Prose(
        "fifteenth-p20",
        "旧县镇桐堤村10月反诈宣传.txt",
        "village in the harvest: loudspeaker, stores as places, apples and prices",
        **month("2026-10"),
        unit="桐堤村|旧县镇桐堤村|桐堤村村委会|桐堤村民委员会",
        unit_type="community",
        district_contains="洛川县",
    )
    c.p("洛川县旧县镇桐堤村2026年10月反诈宣传情况", role="title")
    c.p(
        "眼下正是苹果采收季，全村2100亩果园陆续下树，客商云集，每斤收购价4.2元左右，骗子也盯上了果农的“卖果钱”。"
    )
    c.p(
        "村委会大喇叭每天早晚各播一遍防骗顺口溜，全月共播放62次。",
        ("broadcasts", 62, "broadcast", "villagers|unspecified"),
    )
    c.p(
        "村干部在3个果库、2个代办点张贴海报15张，给前来收果的客商和摘果工发放明白卡260张。",
        ("posters", 15, "posting", "unspecified" + "|villagers|merchants"),
        ("leaflets", 260, "handout", "unspecified|merchants|migrant_workers"),
    )
    c.p(
        "10月12日晚，驻村民警在村部召开院坝会1次，讲解“虚假收购”“二维码被调包”案例，到场村民110人。",
        ("sessions", 1, "training|lecture|unspecified", "villagers|unspecified", days("2026-10-12")),
        ("people_reached", 110, "training|lecture|unspecified", "villagers", days("2026-10-12")),
    )
    c.p("妇女主任在村民微信群里坚持转发反诈提醒。")
    c.p("本月村里无人被骗。")
    return c
