"""Twenty-second set: reports of a police station, a community, a county, a township's festival, a street's week and a border station."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, R, Report, V, nearly, over

IND = "\u3000\u3000"


def cases() -> list[Case]:
    return [*p01(), *p04(), *p05(), *p08(), *p09(), *p10()]


def p01() -> list[Case]:
    c = Report(
        "twenty-second-p01-station-month",
        "颍上县慎城所5月反诈工作总结.docx",
        "A station's monthly summary: markets, doors, schools; cases and plans beside it.",
        "颍上县公安局慎城派出所|慎城派出所",
        "police",
        "颍上县",
        month("2024-05"),
        form="docx",
        target_group=R,
    )
    c.t("颍上县公安局慎城派出所2024年5月份反诈宣传工作总结")
    c.n(
        "5月以来，慎城派出所按照县局统一安排，把反诈宣传作为压降发案的先手棋，坚持“打防并举、防范为先”，推动反诈知识进集市、进家门、进课堂。现将有关情况总结如下："
    )
    c.n("一、盯住集市人流，做好面上宣传")
    c.f(
        "派出所利用逢集日，在慎城镇农贸市场、汽车站门前设点集中宣传6场次，发放宣传单2300余份，悬挂横幅14条，现场接受群众咨询170余人次。民警用方言把刷单返利、冒充客服等骗术讲成身边故事，赶集群众听得懂、记得住。",
        ("sessions", 6, "stall|unspecified"),
        ("leaflets", over(2300), "handout|stall"),
        ("banners", 14, "banner|stall"),
        ("consultations", over(170), "unspecified|stall"),
    )
    c.n("二、发动网格力量，做好入户宣传")
    c.f(
        "社区民警会同网格员利用晚间和双休日逐户走访，当月入户860户，在单元门、电梯口张贴反诈海报430张，手把手帮助群众安装国家反诈中心APP 215人。",
        ("households", 860),
        ("posters", 430, "posting|door_to_door"),
        ("app_installs", 215, "app|door_to_door"),
    )
    c.n("三、抓住关键少数，做好校园宣传")
    c.f(
        "法治副校长走进颍上县第五小学等3所学校举办反诈讲座4场，听课学生1650人次。",
        ("sessions", 4, "lecture", "students|unspecified"),
        ("people_reached", 1650, "lecture|unspecified", "students"),
    )
    c.n("四、存在的问题")
    c.n(
        "当月辖区仍发生电诈案件7起，群众损失41.2万元，其中刷单返利类4起，较去年同期少发3起。个别小区物业配合不够，出租房屋底数不清。"
    )
    c.n("下一步，派出所计划6月份在夜市开展专场宣传8场，印制宣传单5000份，确保重点区域不留死角。")
    c.sign("颍上县公安局慎城派出所", "2024年6月1日")
    return [c]


def p04() -> list[Case]:
    c = Report(
        "twenty-second-p04-community-day",
        "长岭社区3.15反诈宣传.txt",
        "A community's one-day news item; what the day gave, by paragraphs.",
        "长沙市雨花区左家塘街道长岭社区|左家塘街道长岭社区|长岭社区",
        "community",
        "雨花区",
        days("2025-03-15"),
        form="txt",
        target_group=R,
    )
    c.t("长岭社区开展“3·15”防范电信网络诈骗宣传活动")
    c.n(
        IND
        + "长岭社区地处老城区，现有居民4321户，六成以上是老小区住户。2025年3月15日上午，雨花区左家塘街道长岭社区联合辖区派出所、长沙银行在社区广场开展反诈宣传活动。"
    )
    c.f(
        IND
        + "活动现场摆放反诈展板8块，工作人员结合8类常见骗术逐块讲解，向过往居民发放宣传手册近400份，送出印有96110字样的环保袋200个。",
        ("boards", 8, "board|stall"),
        ("leaflets", nearly(400), "handout|stall"),
        ("gifts", 200, "gift|handout|stall"),
    )
    c.f(
        IND
        + "在手机操作指导桌前，志愿者一对一帮忙，60多位老人现场安装了国家反诈中心APP。家住三片区的陈奶奶说，前几天自己差点把2万元养老钱转给“客服”。",
        ("app_installs", over(60), "app|stall", "elderly"),
    )
    c.f(
        IND + "当天共出动社区干部和志愿者24人，解答居民疑问50余人次，吸引居民300余人次参与。",
        ("staff", 24, "unspecified|stall", "unspecified|residents"),
        ("consultations", over(50), "unspecified|stall"),
        ("people_reached", over(300), "unspecified|stall"),
    )
    c.n(IND + "社区党总支书记表示，今后将每季度组织一次反诈宣传，让防骗意识走进每家每户。")
    c.sign("长岭社区居委会", "2025年3月16日")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "twenty-second-p05-county-half",
        "湟源县上半年反诈宣传情况通报.docx",
        "A county office's half-year with a table of townships at the end; comparisons and cases in prose.",
        "湟源县打击治理电信网络新型违法犯罪工作联席会议办公室|湟源县联席办|湟源县反诈联席办",
        "government|police|other",
        "湟源县",
        month("2024-01..2024-06"),
        form="docx",
    )
    c.t("湟源县2024年上半年反诈宣传工作情况通报")
    c.n("各乡镇人民政府、县直各单位：")
    c.n(
        "上半年，全县共立电信网络诈骗案件61起，同比下降23.4%，涉案资金310余万元，同比下降19.7%。现将宣传工作情况通报如下。"
    )
    c.n("（一）线上宣传情况")
    c.f(
        "县联席办协调移动、联通、电信三家运营商发送反诈提示短信38.5万条，通过“湟源发布”公众号推送预警信息142条，县融媒体中心刊发反诈新闻27篇。",
        ("sms", 385000, None, "unspecified|residents"),
        ("posts", 142, "official_account"),
        ("media_reports", 27, "media"),
    )
    c.f(
        "各村应急广播早中晚播放反诈录音，上半年播放1.2万余次，实现村村有声音。",
        ("broadcasts", over(12000), "broadcast", "unspecified|villagers"),
    )
    c.n("（二）线下宣传情况")
    c.n(
        "各乡镇结合春节社火、春耕备耕和虫草采挖季外出务工时段，组织干部走村入户、集中宣讲，五个乡镇的数据见下表。"
    )
    t = c.table(
        [
            ["乡镇", "宣传活动（场）", "发放宣传资料（份）", "入户宣传（户）"],
            ["城关镇", 18, 5200, 1460],
            ["大华镇", 11, 2380, 905],
            ["东峡乡", 7, 1150, 612],
            ["和平乡", 9, 1640, 733],
            ["日月藏族乡", 6, 980, 540],
            ["合计", 51, 11350, 4250],
        ]
    )
    t.role("header", "A1:D1")
    t.role("label", "A2:A6")
    t.role("label|total", "A7")
    t.role("total", "B7:D7")
    t.columns(B="sessions", C="leaflets", D="households")
    for r, n in enumerate(["城关镇", "大华镇", "东峡乡", "和平乡", "日月藏族乡"], 2):
        t.facts(
            f"B{r}:D{r}",
            unit=f"{n}|湟源县{n}|湟源县{n}人民政府",
            unit_type="township",
            district_contains=f"湟源县/{n}",
        )
    c.n("（三）存在问题")
    c.n(
        "个别乡镇报送不及时，有2个乡连续两个月迟报；部分外出务工人员仍未覆盖到位。下半年要力争国家反诈中心APP注册率达到85%，每个行政村至少组织2场宣讲。"
    )
    c.sign("湟源县打击治理电信网络新型违法犯罪工作联席会议办公室", "2024年7月5日")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "twenty-second-p08-festival-span",
        "施洞镇姊妹节反诈宣传情况.txt",
        "A township at a festival of three days: performances, folk songs, Chinese numerals, 百余.",
        "台江县施洞镇人民政府|台江县施洞镇|施洞镇",
        "township",
        "施洞镇",
        days("2024-04-22", "2024-04-24"),
        form="txt",
    )
    c.t("台江县施洞镇2024年姊妹节期间反诈宣传情况")
    c.n(
        IND
        + "姊妹节是苗族同胞的传统节日，返乡人员多、游客多。4月22日至24日，施洞镇人民政府会同施洞派出所，把反诈宣传融进踩鼓场、游方坡和长桌宴。"
    )
    c.f(
        IND + "一是唱起来。镇文艺队把“三不一多”编成苗歌，在踩鼓场演出3场，观看群众逾5000人次。",
        ("sessions", 3, "performance", V),
        ("people_reached", AL(5000), "performance|unspecified", V),
    )
    c.f(
        IND + "二是发下去。在镇区主街发放苗汉双语折页一千五百余份，赠送反诈围裙百余条，阿妈们当场就系上了。",
        ("leaflets", over(1500), "handout", V),
        ("gifts", AL(100, 199), "gift|handout", V + "|women"),
    )
    c.f(
        IND + "三是动起来。出动宣传车2台沿清水江巡回播放苗语录音，镇村干部、民警、志愿者46人参与宣传。",
        ("vehicles", 2, "vehicle", V),
        ("staff", 46, "unspecified|vehicle", "unspecified|villagers"),
    )
    c.n(IND + "节日期间全镇未接报电诈警情。去年姊妹节期间曾有1名游客因订民宿被骗1200元。")
    c.n(IND + "下一步，镇里将在端午龙舟节继续开展宣传，争取每个寨子都有一名反诈宣传员。")
    c.sign("施洞镇人民政府", "2024年4月26日")
    return [c]


def p09() -> list[Case]:
    c = Report(
        "twenty-second-p09-street-week",
        "昆明湖街道反诈周报1016-1022.docx",
        "A street's weekly report: parts above their whole, a figure that is none, about and group posts.",
        "沈阳市铁西区昆明湖街道办事处|铁西区昆明湖街道办事处|昆明湖街道",
        "township",
        "沈阳市/铁西区",
        days("2023-10-16", "2023-10-22"),
        form="docx",
        target_group=R,
    )
    c.t("昆明湖街道反诈宣传工作周报（2023年10月16日—10月22日）")
    c.n("报送单位：沈阳市铁西区昆明湖街道办事处", "meta|note")
    c.f(
        "一、集中宣传。本周在辖区早市、地铁口集中宣传4场，摆放宣传展架10个，发放“一封信”850份，受众1300人次左右。",
        ("sessions", 4, "stall|unspecified"),
        ("boards", 10, "board|stall"),
        ("leaflets", 850, "handout|stall"),
        ("people_reached", AB(1300), "stall|unspecified"),
    )
    p = c.f(
        "二、入户宣传。各社区网格员本周入户宣传640户，其中老年人家庭410户、租住家庭300户。",
        ("households", 410, "door_to_door", "elderly"),
        ("households", 300, "door_to_door", "unspecified|residents|migrant_workers"),
    )
    c.problem(
        "query", "the parts (710) are above their whole (640)", p, sheet="text", says=("710", "70", "640")
    )
    p = c.n(
        "三、商户宣传。对建设大路沿街商户逐家上门提醒，发放反诈宣传单若干份，请店主张贴在收银台旁。",
        "note|figure|unread",
    )
    c.problem("query", "no figure: 若干", p, sheet="text")
    c.f("四、线上宣传。各社区在业主微信群转发反诈提示96条。", ("posts", 96, "group_chat"))
    c.n("五、本周街道辖区接到96110预警信息5条，均已上门见面核实，未发生损失。")
    c.n("六、下周安排：拟在滑翔小区组织老年人专场讲座2场，走访养老机构3家。")
    c.sign("联系人：街道平安建设办公室 孙×")
    return [c]


def p10() -> list[Case]:
    c = Report(
        "twenty-second-p10-border-diary",
        "猴桥边境派出所7月反诈宣传.txt",
        "A border station's month told by days; the month's own figures last.",
        "猴桥边境派出所|腾冲市猴桥边境派出所|猴桥边境派出所",
        "police",
        "腾冲市",
        month("2024-07"),
        form="txt",
    )
    c.t("腾冲市猴桥边境派出所2024年7月反诈宣传工作情况")
    c.n("进入7月，跨境务工和货运车辆增多，猴桥边境派出所紧盯“人、车、寨”三个关键，把反诈宣传送到边境一线。")
    c.f(
        "7月3日，民警在猴桥口岸货场向候检的货车司机发放宣传册220本，提醒司机警惕“低价油卡”骗局。",
        ("leaflets", 220, "handout", "transport_workers"),
        **days("2024-07-03"),
    )
    c.f(
        "7月9日晚，民警走进胆扎社区傈僳族寨子，举办火塘宣讲会1场，到场村民58人。",
        ("sessions", 1, "lecture|training|unspecified", "villagers|residents|unspecified"),
        ("people_reached", 58, "lecture|training|unspecified", "villagers"),
        **days("2024-07-09"),
    )
    c.f(
        "7月21日，派出所到腾密公路沿线施工工地，为务工人员举办反诈讲座2场，听讲130余人次，并在工棚张贴海报45张。",
        ("sessions", 2, "lecture", "migrant_workers"),
        ("people_reached", over(130), "lecture|unspecified", "migrant_workers"),
        ("posters", 45, "posting|lecture", "migrant_workers|unspecified"),
        **days("2024-07-21"),
    )
    c.f(
        "7月份，派出所拍摄双语反诈短视频5部，播放量3.2万次；成功劝阻诈骗2起，为群众挽回损失8.6万元。",
        ("videos", 5, "short_video"),
        ("views", 32000, "unspecified|short_video"),
        ("scams_stopped", 2, "unspecified|short_video", R),
        ("loss_prevented", 86000, "unspecified|short_video", R),
    )
    c.n("7月15日，派出所还破获一起帮助信息网络犯罪活动案，抓获嫌疑人2名，查扣银行卡11张。")
    c.n("8月，派出所将围绕火把节继续抓好宣传，计划走访村寨6个。")
    c.sign("猴桥边境派出所", "2024年7月31日")
    return [c]
