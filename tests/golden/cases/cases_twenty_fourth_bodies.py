"""Twenty-fourth set: reports of a bank, a school, an enterprise, a hospital, a kindergarten and a women's federation."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import Report, over


def cases() -> list[Case]:
    return [*x03(), *x04(), *x06(), *x07(), *x10(), *x12()]


def x03() -> list[Case]:
    B = "bank_customers"
    c = Report(
        "twenty-fourth-x03-lankao",
        "邮储银行兰考县支行反诈宣传总结.docx",
        "A bank's month in four numbered paragraphs",
        "中国邮政储蓄银行兰考县支行|邮储银行兰考县支行",
        "bank",
        "兰考县",
        month("2023-09"),
    )
    c.t("中国邮政储蓄银行兰考县支行2023年9月反诈宣传活动总结")
    c.n(
        "为落实“金融消费者权益保护教育宣传月”要求，支行以防范电信网络诈骗为主线，动员全县16个网点开展宣传。现将情况总结如下："
    )
    c.f(
        "1.厅堂有声。各网点利用叫号等候时间开展反诈微沙龙32场，为客户讲解1100余人次；网点LED屏16块全天滚动播放警示标语。",
        ("sessions", 32, "branch|lecture|training|unspecified", B + "|unspecified"),
        ("people_reached", over(1100), "branch|lecture|training|unspecified", B),
        ("screens", 16, "screen|branch", B + "|unspecified"),
    )
    c.f(
        "2.乡村有人。9月19日，客户经理走进谷营镇大集设立反诈宣传台，发放宣传单800份、围裙120条，帮助赶集村民安装国家反诈中心APP 67人。",
        ("leaflets", 800, "handout|stall", "villagers|unspecified|residents"),
        ("gifts", 120, "gift|stall|handout", "villagers|unspecified|residents"),
        ("app_installs", 67, "app|stall", "villagers"),
        **days("2023-09-19"),
    )
    c.f(
        "3.校园有课。与兰考县第一高级中学合办反诈“开学第一课”2场，听课学生1860人，发放《致家长的一封信》1900份。",
        ("sessions", 2, "lecture|class_meeting|unspecified", "students|unspecified"),
        ("people_reached", 1860, "lecture|class_meeting|unspecified", "students"),
        ("leaflets", 1900, "handout|lecture", "parents|students|unspecified"),
    )
    c.f(
        "4.堵截有力。9月份，柜面人员成功劝阻客户受骗转账2起，为客户挽回损失7.4万元。",
        ("scams_stopped", 2, "unspecified|branch|service_window", B + "|unspecified"),
        ("loss_prevented", 74000, "unspecified|branch|service_window", B + "|unspecified"),
    )
    c.n(
        "支行还把去年一名客户因轻信“刷单返现”被骗12万元的经过写成案例，供各网点晨会学习，时刻绷紧防范这根弦。"
    )
    c.sign("中国邮政储蓄银行兰考县支行", "2023年10月9日")
    return [c]


def x04() -> list[Case]:
    pupils = "students|unspecified|teachers"
    c = Report(
        "twenty-fourth-x04-xiangyang",
        "襄阳四中反诈教育周总结.txt",
        "A school's week: class meetings, a lecture with two groups; 若干 is a query",
        "襄阳市第四中学|襄阳四中",
        "school",
        "襄阳市",
        days("2024-04-15", "2024-04-19"),
    )
    c.t("筑牢校园反诈防线——襄阳市第四中学反诈教育周活动总结")
    c.n("2024年4月15日至19日，襄阳市第四中学开展了以“识诈、拒诈、不助诈”为主题的反诈教育周活动。")
    c.f(
        "高一、高二年级各班利用班会课共召开反诈主题班会52场，参加学生2786人次。",
        ("sessions", 52, "class_meeting", "students|unspecified"),
        ("people_reached", 2786, "class_meeting", "students"),
    )
    c.f(
        "4月17日下午，学校邀请市公安局民警作反诈专题讲座1场，480名学生代表和36名教师到场聆听。",
        ("sessions", 1, "lecture", "students|teachers|unspecified"),
        ("people_reached", 480, "lecture", "students"),
        ("people_reached", 36, "lecture", "teachers"),
        **days("2024-04-17"),
    )
    c.f(
        "活动周内，校园广播播放反诈音频15次，教学楼大厅摆放展板12块，宿舍区张贴海报60张，向家长发放《反诈告知书》2780份。",
        ("broadcasts", 15, "broadcast", pupils),
        ("boards", 12, "board", pupils),
        ("posters", 60, "posting", pupils),
        ("leaflets", 2780, "handout", "parents"),
    )
    c.n("反诈漫画征集共收到学生作品143幅，评出一等奖5名、二等奖10名。")
    p = c.n("班主任还在各班家长微信群里转发防骗提示若干条，提醒家长管好孩子的手机支付密码。")
    c.problem("query", "若干 in prose: no fact", p, sheet="text", says=("若干",))
    c.n(
        "据通报，去年本市有中学生因“游戏装备交易”被骗4300元，教训深刻。通过一周的集中教育，同学们普遍表示要管好个人信息、远离网络陷阱，遇到可疑情况及时向老师和家长报告。"
    )
    c.sign("襄阳市第四中学政教处", "2024年4月22日")
    return [c]


def x06() -> list[Case]:
    W = "workers|unspecified|migrant_workers"
    c = Report(
        "twenty-fourth-x06-minghui",
        "明辉电子5月员工反诈宣传情况.txt",
        "An enterprise's month: headcount, other trainings and a loss beside it; 其中 in prose",
        "东莞市明辉电子有限公司|明辉电子",
        "enterprise",
        "东莞市",
        month("2024-05"),
    )
    c.t("东莞市明辉电子有限公司2024年5月员工反诈宣传工作情况")
    c.n("公司地处长安镇，现有员工3100人，外来务工人员占八成，历来是电信网络诈骗的重点侵害对象。")
    c.f(
        "5月份，公司安全部与工会联手，分批为员工开展反诈培训6场，参训2640人次，其中财务人员36人次。",
        ("sessions", 6, "training", W),
        ("people_reached", 36, "training", "finance_staff"),
        ("people_reached", 2604, "training", W),
    )
    c.f(
        "食堂门口摆放展板5块，宿舍楼张贴海报120张，车间大屏3块滚动播放反诈短片，企业微信群推送防骗提醒12条。",
        ("boards", 5, "board", W),
        ("posters", 120, "posting", W),
        ("screens", 3, "screen", W),
        ("posts", 12, "group_chat|unspecified", W),
    )
    c.f(
        "5月23日，邀请长安公安分局民警到厂区设摊，发放宣传册700本，现场指导员工安装国家反诈中心APP 215人。",
        ("leaflets", 700, "handout|stall", W),
        ("app_installs", 215, "app|stall", W),
        **days("2024-05-23"),
    )
    c.n("同月，公司另组织消防演练2次、用电安全检查4次，参加员工1800人次。")
    c.n("4月份曾发生1起员工被“贷款客服”骗走2.3万元的情况，公司已作内部通报。")
    c.sign("东莞市明辉电子有限公司安全部", "2024年6月3日")
    return [c]


def x07() -> list[Case]:
    P = "patients|unspecified"
    c = Report(
        "twenty-fourth-x07-pingyao",
        "平遥县人民医院反诈宣传总结.docx",
        "A hospital's month, three sections and a small table of dated outings with a total",
        "平遥县人民医院",
        "hospital",
        "平遥县",
        month("2023-11"),
    )
    c.t("平遥县人民医院2023年11月“反诈进医院”宣传总结")
    c.n(
        "11月，我院结合门诊人流量大、老年患者多的特点，组织各科室开展反诈宣传。全院开放床位620张，日均门诊1300人次。"
    )
    c.f(
        "一、门诊大厅。导诊台向就诊群众发放宣传折页1350份，大厅电子屏2块循环播放反诈短片，为就诊群众解答疑问60余次。",
        ("leaflets", 1350, "handout|service_window", "patients"),
        ("screens", 2, "screen", P),
        ("consultations", over(60), "unspecified|service_window", "patients"),
    )
    c.f(
        "二、住院病区。护士长利用工休座谈会讲反诈知识14场，患者及家属320人次参加。",
        ("sessions", 14, "training|lecture", P),
        ("people_reached", 320, "training|lecture", P),
    )
    c.f(
        "三、本院职工。11月8日召开全院职工反诈培训会1场，参加职工285人。",
        ("sessions", 1, "training", "workers|unspecified"),
        ("people_reached", 285, "training", "workers"),
        **days("2023-11-08"),
    )
    c.n("四、下乡义诊期间同步开展反诈宣传，情况如下：")
    s = c.table(
        [
            ["日期", "地点", "发放宣传单（份）", "受众（人次）"],
            ["11月12日", "岳壁乡", 210, 165],
            ["11月19日", "段村镇", 180, 140],
            ["11月26日", "洪善镇", 260, 205],
            ["合计", None, 650, 510],
        ]
    )
    # the place names the row and gives its session
    s.role("header", "A1:D1")
    s.role("label", "A2:A4")
    s.role("label|figure", "B2:B4")
    s.role("label|total", "A5")
    s.role("total", "C5:D5")
    for r, d in ((2, "2023-11-12"), (3, "2023-11-19"), (4, "2023-11-26")):
        g = dict(target_group="unspecified|residents|villagers|patients", **days(d))
        s.fact(f"B{r}", "sessions", 1, channel="unspecified|stall", cells=[f"T1!B{r}", f"T1!A{r}"], **g)
        s.fact(f"C{r}", "leaflets", c.blocks[-1].cells[f"C{r}"], channel="handout|stall", **g)
        s.fact(f"D{r}", "people_reached", c.blocks[-1].cells[f"D{r}"], channel="unspecified|stall", **g)
    c.n("下一步，我院拟在12月份结合冬季健康宣教再举办病区宣讲6场，争取实现住院患者全覆盖。")
    c.sign("平遥县人民医院保卫科", "2023年12月1日")
    return [c]


def x10() -> list[Case]:
    c = Report(
        "twenty-fourth-x10-boao",
        "博鳌镇中心幼儿园反诈宣传活动小结.docx",
        "A kindergarten's four days; a mask XX余份 is a query",
        "琼海市博鳌镇中心幼儿园|博鳌镇中心幼儿园",
        "kindergarten",
        "琼海市",
        days("2024-06-11", "2024-06-14"),
    )
    c.t("小手拉大手 反诈一起走——博鳌镇中心幼儿园反诈宣传活动小结")
    c.n("为提高教职工和家长的防骗意识，琼海市博鳌镇中心幼儿园于2024年6月11日至14日开展反诈宣传系列活动。")
    c.f(
        "6月11日，园长为全体教职工开展反诈专题培训1场，参加教职工42人。",
        ("sessions", 1, "training", "teachers"),
        ("people_reached", 42, "training", "teachers"),
        **days("2024-06-11"),
    )
    c.f(
        "6月12日，各班老师利用离园时间向家长发放反诈宣传折页310份，并指导家长安装国家反诈中心APP 128人。",
        ("leaflets", 310, "handout", "parents"),
        ("app_installs", 128, "app", "parents"),
        **days("2024-06-12"),
    )
    c.f(
        "6月13日，大班组表演反诈情景剧3场，观看的幼儿和家长260余人次。",
        ("sessions", 3, "performance", "children|parents|unspecified"),
        ("people_reached", over(260), "performance", "children|parents|unspecified"),
        **days("2024-06-13"),
    )
    p = c.f(
        "活动期间，园门口悬挂横幅2条，家长微信群推送防骗提示9条，发放《致家长的一封信》XX余份。",
        ("banners", 2, "banner", "parents|unspecified|residents"),
        ("posts", 9, "group_chat", "parents"),
    )
    c.problem("query", "a mask where a number should stand: XX余份", p, sheet="text", says=("XX余份", "XX"))
    c.n(
        "本学期我园在园幼儿336名，今后将把反诈内容融入日常安全教育，让孩子当好家里的“小小宣传员”，提醒爷爷奶奶、爸爸妈妈不点陌生链接、不扫陌生二维码、不向陌生人转账。"
    )
    c.sign("博鳌镇中心幼儿园", "2024年6月17日")
    return [c]


def x12() -> list[Case]:
    WO = "women|unspecified|residents"
    c = Report(
        "twenty-fourth-x12-gulou",
        "区妇联巾帼反诈宣传活动情况.docx",
        "鼓楼区 without a city: left at the certain level, with a query",
        "鼓楼区妇女联合会|鼓楼区妇联",
        "government|other",
        "鼓楼区",
        days("2024-03-04", "2024-03-08"),
    )
    c.attributes.pop("district_contains")
    c.attributes["district_absent"] = ["南京市", "福州市", "徐州市", "开封市"]
    c.t("鼓楼区妇联“巾帼反诈”宣传活动情况")
    c.n(
        "2024年3月4日至8日，鼓楼区妇联以“三八”国际妇女节为契机，开展“巾帼反诈 护家安宁”宣传活动，发挥妇女在家庭中“守门人”的作用，以一个人带动一家人，共同筑牢家庭反诈防线。"
    )
    c.f(
        "巾帼志愿者走进菜场、商场和小区，发放宣传手册1800册，赠送帆布袋500个。",
        ("leaflets", 1800, "handout", WO),
        ("gifts", 500, "gift|handout", WO),
    )
    c.f(
        "邀请反诈民警为女企业家、全职妈妈举办讲座3场，听课妇女246人。",
        ("sessions", 3, "lecture", "women|unspecified"),
        ("people_reached", 246, "lecture", "women"),
    )
    # the lives are the channel of the sessions; views have one where the sentence is taken to state it for them too
    c.f(
        "线上开展“姐妹说反诈”直播2场，观看量1.3万次。",
        ("sessions", 2, "short_video", WO),
        ("views", 13000, "short_video|unspecified", WO),
    )
    c.f(
        "走访单亲、留守妇女家庭74户，签订家庭反诈承诺书74份。",
        ("households", 74, "door_to_door", "women|unspecified"),
        ("pledges", 74, "unspecified|door_to_door", "women|unspecified"),
    )
    c.n("下一步，区妇联将继续发挥家庭阵地作用，让反诈知识走进千家万户。")
    c.sign("鼓楼区妇女联合会", "2024年3月11日")
    c.problem("query", "鼓楼区 is the name of several districts", "", "*", sheet="text")
    return [c]
