"""Twenty-third set: reports of police stations, a street's chat and running totals, a village."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, about, between, days, month
from shorthand import HD, HL, H, R, Report, V, nearly, over


def cases() -> list[Case]:
    return [*p01(), *p09(), *p14(), *p03(), *p12(), *p10()]


def p01() -> list[Case]:
    c = Report(
        "twenty-third-p01-fengqiao",
        "枫桥派出所6月反诈宣传小结.docx",
        "A police station's month: a lecture tour, 其中 of households, views 近1.2万; cases, losses and plans count nothing.",
        "诸暨市公安局枫桥派出所|枫桥派出所",
        "police",
        "诸暨市",
        month("2023-06"),
        target_group=R,
    )
    c.t("枫桥派出所2023年6月份反诈宣传工作小结")
    c.n(
        "6月份，诸暨市公安局枫桥派出所接报电信网络诈骗警情9起，比去年同期少4起，群众损失21.6万元。为把发案势头压下去，全所重点抓了三件事。"
    )
    W = "workers|unspecified"
    c.f(
        "一是把课上到车间。民警到袜业园、铸造园，给工人讲刷单返利、冒充老板两类骗局，共讲课7场，听课职工860余人次，随身带去的折页发了1300份。",
        ("sessions", 7, "lecture", W),
        ("people_reached", over(860), "lecture", "workers"),
        ("leaflets", 1300, HL, W),
    )
    c.f(
        "二是把门敲到农家。“红枫义警”趁晚饭后各家有人时上门，全月走访428户，其中独居老人36户。",
        ("households", 36, None, "elderly_alone"),
        ("households", 392, None, V),
    )
    c.f(
        "三是把话说到群里。警民联系微信群转发预警信息96条，所里的微信公众号推文5篇，阅读量近1.2万次。",
        ("posts", 96, "group_chat"),
        ("posts", 5, "official_account"),
        ("views", nearly(12000), "unspecified|official_account"),
    )
    c.n("下一步，所里打算7月份到3所学校讲课6场，再印5000份折页，赶在放假前交到家长手上。")
    c.sign("枫桥派出所", "2023年7月1日")
    return [c]


def p09() -> list[Case]:
    c = Report(
        "twenty-third-p09-chengjisihan",
        "成吉思汗派出所反诈周报.docx",
        "A week in Inner Mongolia: 各5条，共10条; calls and a case count nothing, 劝阻 and 挽回损失 do.",
        "扎兰屯市公安局成吉思汗派出所|成吉思汗派出所",
        "police",
        "扎兰屯市",
        days("2023-12-04", "2023-12-10"),
        target_group=R,
    )
    c.t("成吉思汗派出所反诈宣传周报（2023年12月4日—12月10日）")
    c.n("本周，扎兰屯市公安局成吉思汗派出所共出警47次，其中涉诈警情1起，系网购退款类，金额3260元。")
    c.f(
        "入冬后村民在家刷手机的多了，所里抓住这个时候上门走访210户，发放蒙汉双语宣传单430份。",
        ("households", 210),
        ("leaflets", 430, HD),
        group=V,
    )
    c.f(
        "民警到镇中学开反诈讲座1场，780名师生到场听讲；又在幼儿园家长会上讲课1场，家长来了120多人。",
        ("sessions", 1, "lecture", "students|unspecified|teachers"),
        ("people_reached", 780, "lecture", "unspecified|students|teachers"),
        ("sessions", 1, "lecture|training", "parents|unspecified"),
        ("people_reached", over(120), "lecture|training", "parents"),
    )
    c.f(
        "在供热公司、粮库两个微信群里各推送提醒5条，共10条。",
        ("posts", 10, "group_chat", "unspecified|workers|residents"),
    )
    c.f(
        "根据预警指令，本周成功劝阻3起，为群众挽回损失12.4万元。",
        ("scams_stopped", 3),
        ("loss_prevented", 124000),
    )
    c.n("下周准备给养殖合作社讲课2场。")
    return [c]


def p14() -> list[Case]:
    c = Report(
        "twenty-third-p14-wobei",
        "涡北派出所：反诈宣传赶大集.txt",
        "A news brief that names its unit but no date (近日): held with one error.",
        "鹿邑县公安局涡北派出所|涡北派出所",
        "police",
        "鹿邑县",
        held=True,
        target_group=R,
    )
    c.t("涡北派出所：反诈宣传赶大集")
    c.f(
        "近日，鹿邑县公安局涡北派出所民警趁着逢集，在镇上支起桌子、挂起音箱，向赶集群众发放宣传单500余份、反诈扇子120把，现场解答群众疑问60余次。",
        ("leaflets", over(500), H),
        ("gifts", 120, "gift|stall"),
        ("consultations", over(60), "stall|unspecified"),
        group=V,
    )
    c.f(
        "散集后，民警又到镇敬老院开了一场防骗讲座，听课老人35人。",
        ("sessions", 1, "lecture", "elderly|unspecified"),
        ("people_reached", 35, "lecture", "elderly"),
    )
    c.n("“俺这钱放信用社里，谁打电话也不给他。”82岁的老张头乐呵呵地说。")
    c.problem("error", "held: the period is unknown")
    v = c.variant(
        "period",
        "The same brief with --period: all facts are there.",
        options=("--period", "2023-06"),
        held=False,
    )
    for fact in v.expected:
        fact.update(period_start=["2023-06-01"], period_end=["2023-06-30"])
    return [c, v]


def p03() -> list[Case]:
    c = Report(
        "twenty-third-p03-kaiyuan-chat",
        "开元街道反诈接龙0412.txt",
        "A chat: one message per community on one day; 无 gives nothing, 若干 is a query.",
        "",
        "",
        "",
        days("2024-04-12"),
        unit_type="community",
        district_contains="鲤城区",
        target_group=R,
    )
    c.n("【开元街道反诈宣传接龙】2024年4月12日", "title|meta|note")
    c.n("鲤城区开元街道反诈办：请各社区今晚9点前把今天的数字报上来，没有搞的报无。")
    c.f(
        "西门社区：今天入户58户，发传单120份，帮老人装反诈APP 7人",
        ("households", 58, None, "residents|unspecified|elderly"),
        ("leaflets", 120, HD, "residents|unspecified|elderly"),
        ("app_installs", 7, "app|door_to_door", "elderly|residents|unspecified"),
        unit="西门社区",
    )
    c.f(
        "梅山社区：扫楼46户，传单90张，电梯间贴海报6张",
        ("households", 46),
        ("leaflets", 90, HD),
        ("posters", 6),
        unit="梅山社区",
    )
    c.n("新峰社区：无")
    c.f(
        "孝感社区：晚上在小区广场摆摊1场，来了70多人，送抽纸50盒",
        ("sessions", 1, "stall"),
        ("people_reached", over(70), "stall|unspecified"),
        ("gifts", 50, "gift|stall"),
        unit="孝感社区",
    )
    at = c.f(
        "象峰社区：小喇叭播了12次，入户33户，传单发了若干",
        ("broadcasts", 12),
        ("households", 33),
        unit="象峰社区",
    )
    c.problem("query", "no figure: 若干", at, sheet="text", says=("若干",))
    c.f(
        "文山社区：请派出所来给业主讲课1场，到场41人，传单60份",
        ("sessions", 1, "lecture"),
        ("people_reached", 41, "lecture"),
        ("leaflets", 60, HL),
        unit="文山社区",
    )
    c.n("鲤城区开元街道反诈办：收到，象峰的传单明天补个准数，大家辛苦[抱拳]")
    return [c]


def p12() -> list[Case]:
    c = Report(
        "twenty-third-p12-gongrencun",
        "工人村街道反诈宣传进展.txt",
        "A street office: running totals up to 30 September, and September itself with a running total beside it that does not count.",
        "工人村街道办事处|工人村街道|沈阳市铁西区工人村街道",
        "township",
        "铁西区",
        district_absent="鞍山",
        target_group=R,
    )
    c.t("沈阳市铁西区工人村街道反诈宣传工作进展（2023年9月）")
    c.n("街道常住人口5.8万人，其中60岁以上老人1.9万人，老旧小区多，上门难、记不住是老问题。")
    cum = dict(basis="cumulative", period_end="2023-09-30")
    c.f(
        "截至2023年9月30日，今年累计发放宣传单4.6万份，张贴海报1850张，召开居民座谈会96场，受众达1.1万余人次。",
        ("leaflets", 46000, "handout|training"),
        ("posters", 1850),
        ("sessions", 96, "training"),
        ("people_reached", over(11000), "training|unspecified"),
        **cum,
    )
    c.f(
        "9月份，街道举办反诈文艺演出3场，现场观众1500人左右，赠送围裙300条；今年累计已演出11场。",
        ("sessions", 3, "performance"),
        ("people_reached", about(1500), "performance"),
        ("gifts", 300, "gift|performance"),
        **month("2023-09"),
    )
    c.f("9月份，街道各居民微信群推送防骗提醒164条。", ("posts", 164, "group_chat"), **month("2023-09"))
    c.n("年底前，要力争国家反诈中心APP安装率达到85%。")
    c.sign("工人村街道办事处")
    return [c]


def p10() -> list[Case]:
    c = Report(
        "twenty-third-p10-yucun",
        "渔村村8月防诈骗宣传情况.txt",
        "A village's August: boards with six posters each, a loudspeaker, one evening with two or three hundred people.",
        "渔村村民委员会|渔村村委会|渔村",
        "community",
        "阳朔县",
        month("2023-08"),
        target_group=V,
    )
    c.t("渔村村委会2023年8月防诈骗宣传情况")
    c.n("阳朔县兴坪镇渔村开民宿、撑竹筏的人多，暑期又是旺季，手机响个不停，骗子也多。8月份村里做了这几样：")
    at = c.f("沿古街设宣传栏14处，每处张贴海报6张。", ("boards", 14), ("posters", 84, "posting|board"))
    c.problem("note", "14 boards with 6 posters each: 84 by multiplication", at, sheet="text")
    c.f("村里的大喇叭早晚都响，全月播放反诈录音62次。", ("broadcasts", 62))
    c.f(
        "村干部上门走访村民287户，又走访民宿、餐馆等商户53家。",
        ("households", 287, None, "villagers"),
        ("households", 53, None, "merchants"),
    )
    c.f(
        "8月15日晚，派出所民警在晒谷坪开了一场防骗讲座，来听的村民有两三百人。",
        ("sessions", 1, "lecture"),
        ("people_reached", between(200, 300), "lecture", "villagers"),
        **days("2023-08-15"),
    )
    c.n("筏工黄某7月间买低价加油卡，被骗走4800元，听完讲座后悔不迭：“早听一个月就好了。”")
    c.sign("渔村村民委员会", "2023年9月2日")
    return [c]
