"""Fourteenth set: a village's diary, a building site, a circular, a daily report."""

# ruff: noqa: E501
from __future__ import annotations

from typing import Any

from builder import Case, days, exact, month
from shorthand import AB, AL, AM, Prose, R


def report(
    id: str,
    file: str,
    what: str,
    period: dict[str, str],
    unit: str,
    unit_type: str,
    district: str,
    **further: Any,
) -> Prose:
    return Prose(
        id, file, what, unit=unit, unit_type=unit_type, district_contains=district, **period, **further
    )


def cases() -> list[Case]:
    return [q33(), q35(), q36(), q37(), q38(), q41(), q42(), q43(), q44(), q45()]


def q33() -> Case:
    c = report(
        "fourteenth-p33",
        "红旗广场社区反诈动态第18期.docx",
        "html prose, community, 近日",
        days("2025-08-19"),
        "红旗社区|河口区河口街道红旗社区|河口街道红旗社区",
        "community",
        "河口区",
        form="docx",
    )
    c.p("红旗社区反诈动态（2025年第18期）")
    c.p("东营市河口区河口街道红旗社区  2025年8月19日")
    c.p(
        "8月19日，红旗社区组织12名志愿者到滨海广场开展“夏日消夏·反诈同行”宣传活动，利用群众纳凉时间摆摊设点，发放宣传折页350余份，赠送扇子200把。",
        ("staff", 12, "stall|unspecified"),
        ("leaflets", AL(350, 359), "handout|stall", R),
        ("gifts", 200, "gift|stall", R),
    )
    c.p(
        "活动还邀请社区文艺队表演反诈快板，吸引500余名居民驻足观看。",
        ("people_reached", AL(500, 599), "performance|stall|unspecified", "residents"),
    )
    c.p("社区书记表示，将把反诈宣传纳入“10分钟服务圈”，力争每月开展2次以上。")
    return c


def q35() -> Case:
    c = report(
        "fourteenth-p35",
        "柳林县第一季度金融机构反诈宣传通报.docx",
        "circular with table and prose that repeats and adds",
        month("2025-01..2025-03"),
        "",
        "bank",
        "柳林县",
        form="docx",
    )
    del c.attributes["unit"]
    c.p("柳林县2025年第一季度金融机构反诈宣传情况通报", role="title")
    c.p("现将第一季度各金融机构反诈宣传情况通报如下：")
    rows = [
        ["工商银行柳林支行", 9, 2100, "1.5万", "2起"],
        ["农业银行柳林支行", 14, "3200余", "3.2万", "5起"],
        ["柳林农商银行", 26, 7850, "12万", "7起"],
        ["邮储银行柳林县支行", 8, 1600, "无", "—"],
    ]
    t = c.table(
        [
            ["机构", "宣传活动（场）", "发放折页（份）", "发送短信（条）", "成功劝阻"],
            *rows,
            ["合计", 57, 14750, "16.7万", "14起"],
        ]
    )
    t.role("header", "A1:E1").role("label", "A2:A5").role("label|total", "A6").role("total", "B6:E6").rows(
        "A2:A5", unit="cell"
    ).columns(B="sessions", C="leaflets", D="sms", E="scams_stopped").facts(
        "B2:E5",
        read={
            "C3": AL(3200, 3299),
            "D2": exact(15000),
            "D3": exact(32000),
            "D4": exact(120000),
            "E2": exact(2),
            "E3": exact(5),
            "E4": exact(7),
        },
    )
    t.may_flag("C6")
    c.p(
        "从通报数据看，柳林农商银行宣传场次26场、发放折页7850份，均居首位；邮储银行柳林县支行尚未开展短信宣传。"
    )
    c.p("各机构要在二季度实现网点宣传全覆盖，发送短信不少于20万条。")
    return c


def q36() -> Case:
    c = report(
        "fourteenth-p36",
        "永兴镇卫生院反诈宣传记录.txt",
        "township clinic; multiplication of boards; kinds",
        month("2025-11"),
        "永兴镇卫生院|浦城县永兴镇卫生院",
        "hospital",
        "浦城县",
    )
    c.p("浦城县永兴镇卫生院2025年11月反诈宣传记录")
    at = c.p(
        "1、在院内及下属14个村卫生所的28个宣传栏，每个张贴反诈海报3张。",
        ("boards", 28, "board|posting"),
        ("posters", 84, "posting|board"),
    )
    c.problem("note", "28 boards of 3 posters each", at, sheet="text")
    c.p(
        "2、家庭医生随访时向慢病患者发放宣传单6种2400余份。",
        ("leaflets", AL(2400, 2499), "handout|door_to_door", "patients|unspecified"),
    )
    c.p("3、接种日候诊区播放反诈动画，向带娃家长讲解“疫苗补贴”骗局。")
    c.p("4、全院58名职工人人签订反诈承诺书，共58份。", ("pledges", 58, None, "workers|unspecified"))
    c.p("5、门诊量同比增长4%，未发现患者受骗。")
    return c


def q37() -> Case:
    c = report(
        "fourteenth-p37",
        "新县退役军人事务局反诈宣传.txt",
        "veterans office; no numbers at all: mentions only",
        days("2025-03-21"),
        "新县退役军人事务局",
        "government",
        "新县",
    )
    c.p("新县退役军人事务局开展反诈宣传")
    c.p(
        "2025年3月21日，新县退役军人事务局联合县公安局在英雄广场开展反诈宣传活动。工作人员通过悬挂横幅、设置咨询台、发放宣传页等形式，向过往群众讲解冒充军人诈骗的特点。"
    )
    c.p("针对中小学生，联合教育部门在校园开展主题班会；针对退役军人，通过微信群、短信推送反诈提示。")
    c.p("宣传车在城区主要街道流动播放反诈录音，社区大喇叭同步播放。")
    c.p("据介绍，诈骗分子常通过QQ群、抖音等平台冒充军人，以采购为由诱骗商户垫资。")
    c.p("下一步，将组织志愿者进企业、进养老院开展讲座。")
    return c


def q38() -> Case:
    c = report(
        "fourteenth-p38",
        "临夏市枹罕镇反诈宣传六月简报.docx",
        "town month, comparison, joint figure and screens",
        month("2025-06"),
        "枹罕镇|临夏市枹罕镇|枹罕镇人民政府",
        "township",
        "临夏市",
        form="docx",
    )
    c.p("临夏市枹罕镇2025年6月反诈宣传简报", role="title")
    c.p(
        "6月，我镇开展反诈宣传活动18场，比上月增加5场；受教育群众4300余人次，较去年同期增长22%。",
        ("sessions", 18),
        ("people_reached", AL(4300, 4399), None, R),
    )
    c.p(
        "制作发放海报、标语、横幅共计640条（张），“枹罕之声”大喇叭每天播放2小时。",
        ("mixed_materials", 640, "unspecified|banner|posting|handout"),
    )
    c.p(
        "动员21个村（社区）的LED屏26块播放反诈短片，利用村级微信群转发“临夏州公安”推文90多篇次。",
        ("screens", 26, "screen"),
        ("posts", AL(90, 99), "group_chat"),
    )
    c.p(
        "6月15日，在榆林村开展婚恋诈骗专题宣讲1场，到场妇女80余人。",
        ("sessions", 1, "lecture", "women|unspecified", days("2025-06-15")),
        ("people_reached", AL(80, 89), "lecture|unspecified", "women", days("2025-06-15")),
    )
    return c


def q41() -> Case:
    c = report(
        "fourteenth-p41",
        "东莞长安分局涌头派出所反诈日报.txt",
        "police daily",
        days("2025-12-04"),
        "涌头派出所|长安分局涌头派出所|东莞市公安局长安分局涌头派出所",
        "police",
        "东莞市",
    )
    c.p("东莞市公安局长安分局涌头派出所反诈宣传日报（2025年12月4日）")
    c.p(
        "今日出动警力18人次、警车6辆次，走访出租屋86栋、企业9家，见面宣传420人次。",
        ("staff", 18),
        ("households", 9, "door_to_door", "workers|unspecified"),
        ("people_reached", 420, "unspecified|door_to_door", None),
        ("households", 86, "door_to_door", None, dict(optional=True)),
        ("vehicles", 6, None, None, dict(optional=True)),
    )
    c.p(
        "今日张贴“涉诈典型案例”通报120张，派发宣传卡片650张，群发短信3000条。",
        ("posters", 120, "posting"),
        ("leaflets", 650, "handout", None),
        ("sms", 3000, "sms"),
    )
    c.p("今日新增反诈APP注册92人，12月累计注册355人，本年累计注册2.16万人。", ("app_installs", 92, "app"))
    c.p(
        "今日接电诈警情2宗，损失4.38万元；劝阻1宗，避免损失2万元。",
        ("scams_stopped", 1),
        ("loss_prevented", 20000),
    )
    return c


def q42() -> Case:
    c = report(
        "fourteenth-p42",
        "都昌县农业农村局反诈下乡.txt",
        "bureau; lists with semicolons; 一户一册; zero",
        month("2025-09"),
        "都昌县农业农村局",
        "government",
        "都昌县",
    )
    c.p("都昌县农业农村局2025年9月反诈下乡情况")
    c.p(
        "活动次数：11次；参加农民：1450人次；发放资料：一户一册，共2260册；悬挂横幅：14条；出动人员：37人次；培训班：0期。",
        ("sessions", 11, None, "villagers|unspecified"),
        ("people_reached", 1450, None, "villagers"),
        ("leaflets", 2260, "handout", "villagers|unspecified"),
        ("banners", 14, "banner"),
        ("staff", 37),
        ("sessions", 0, "training"),
    )
    c.p("说明：本表所列均为9月1日至30日数据，8月数据（9次、1120人次）已另报。")
    return c


def q43() -> Case:
    c = report(
        "fourteenth-p43",
        "金湖县供销社惠农超市反诈宣传.docx",
        "supermarket chain; each shop; no total computed",
        month("2025-10"),
        "金湖县供销合作社|金湖县供销社|金湖县供销合作总社",
        "enterprise|government|other",
        "金湖县",
        form="docx",
    )
    c.p("金湖县供销合作总社2025年10月反诈宣传情况", role="title")
    c.p(
        "全系统43家惠农超市参与反诈宣传，收银台摆放提示牌86块，收银小票印制“谨防诈骗”字样。",
        ("boards", 86, "board"),
    )
    c.p(
        "店员向前来购物的老年人发放鸡蛋盒装反诈提示卡2万张，讲解“免费领鸡蛋”骗局。",
        ("leaflets", 20000, "handout", "elderly", dict(measures=["gifts"])),
    )
    c.p("县社领导班子成员带队，分4个小组到店督导21次，发现问题8个，均已整改。")
    c.p(
        "另有前锋、吕良、塔集3个镇的超市联合当地派出所开展集中宣传各1场。",
        ("sessions", 3, "stall|unspecified"),
    )
    return c


def q44() -> Case:
    c = report(
        "fourteenth-p44",
        "关于白云山景区反诈宣传的情况说明.txt",
        "scenic area; tickets; 截止 holiday; approximations",
        days("2025-10-01", "2025-10-08"),
        "白云山景区管委会|嵩县白云山景区|白云山景区|嵩县白云山景区管委会",
        "government|enterprise|other",
        "嵩县",
    )
    c.p("嵩县白云山景区管委会关于国庆假期反诈宣传的情况说明")
    c.p("2025年10月1日至8日，景区接待游客11.2万人次，门票收入680万元。")
    c.p(
        "管委会在游客中心、玻璃栈道等8处点位悬挂横幅16条，景区广播每半小时播放一次反诈提示。",
        ("banners", 16, "banner"),
    )
    c.p(
        "志愿者向游客派发“防骗旅行贴士”近1.5万份，解答咨询约600人次。",
        ("leaflets", AM(15000, 14000), "handout", R),
        ("consultations", AB(600), None, R),
    )
    c.p(
        "派出所民警在景区巡逻宣传中，提醒游客谨防“低价团”“代抢票”骗局，累计提醒不少于2000人次。",
        ("people_reached", AL(2000), "patrol|unspecified", R, dict(basis=["period", "cumulative"])),
    )
    return c


def q45() -> Case:
    c = report(
        "fourteenth-p45",
        "昌图县联席办2025年上半年反诈宣传综述.docx",
        "county overview, six sections, repeated phrases",
        month("2025-01..2025-06"),
        "昌图县打击治理电信网络诈骗工作联席会议办公室|昌图县联席办|昌图县反诈联席办",
        "government",
        "昌图县",
        form="docx",
    )
    c.p("昌图县打击治理电信网络诈骗工作联席会议办公室2025年上半年反诈宣传综述", role="title")
    c.p(
        "上半年，全县33个乡镇、28个成员单位协同发力，累计开展各类反诈宣传活动1240场次，发放各类宣传资料46.8万份，受教育群众102万人次。",
        ("sessions", 1240, None, None, dict(basis=["period", "cumulative"])),
        ("leaflets", 468000, "handout", None, dict(basis=["period", "cumulative"])),
        ("people_reached", 1020000, None, R, dict(basis=["period", "cumulative"])),
    )
    c.p(
        "◆ 线上：县融媒体中心开设反诈专栏，刊发报道74篇；“昌图公安”抖音号发布短视频58条，播放量突破200万次；三大运营商发送短信160万条。",
        ("media_reports", 74, "media"),
        ("videos", 58, "short_video"),
        ("views", AL(2000000), "short_video|unspecified"),
        ("sms", 1600000, "sms"),
    )
    c.p(
        "◆ 线下：公交车、出租车后窗张贴反诈车贴1360张；农村大喇叭450个天天响；12处商超LED屏天天播。",
        ("posters", 1360, "posting|vehicle", None, dict(measures=["gifts"])),
    )
    c.p(
        "◆ 重点人群：对企业财会人员培训16期1900人次；对在校学生授课210场9.6万人次；对老年群体宣讲330场2.7万人次。",
        ("sessions", 16, "training", "finance_staff"),
        ("people_reached", 1900, "training|unspecified", "finance_staff"),
        ("sessions", 210, "lecture|class_meeting|training|unspecified", "students"),
        ("people_reached", 96000, "lecture|class_meeting|training|unspecified", "students"),
        ("sessions", 330, "lecture", "elderly"),
        ("people_reached", 27000, "lecture|unspecified", "elderly"),
    )
    c.p(
        "◆ 成效：全县电诈发案率下降27%，反诈APP安装率由61%提升至78%，净增安装13.4万人。",
        ("app_installs", 134000, "app"),
    )
    c.p("下半年，全县将开展“反诈宣传百村行”，计划走访100个村、10万户。")
    return c
