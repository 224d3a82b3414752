"""Twenty-second set: a bank, two schools, a hospital and a mine, in prose; a kindergarten's form, a community's that names no period."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, R, Report, nearly, over

IND = "\u3000\u3000"


def cases() -> list[Case]:
    return [*p02(), *p03(), *p06(), *p07(), *t03(), *t10()]


def p02() -> list[Case]:
    c = Report(
        "twenty-second-p02-bank-quarter",
        "农行洪江市支行三季度反诈宣传报告.txt",
        "A bank's quarter in GBK text: 其中 in a sentence, stopped transfers, staff training.",
        "农行洪江市支行|中国农业银行洪江市支行",
        "bank",
        "洪江市",
        month("2023-07..2023-09"),
        form="gbktxt",
    )
    c.t("农行洪江市支行2023年第三季度防范电信网络诈骗宣传工作报告")
    c.n("市人民银行：")
    c.n(
        IND
        + "三季度，我行认真落实《反电信网络诈骗法》要求，依托辖内8个营业网点，把反诈宣传与优质服务、账户管理结合起来，现将工作情况报告如下。"
    )
    c.f(
        IND + "一是走出去。全行共开展反诈宣传活动21场，其中进社区9场、进校园5场、进企业4场。",
        ("sessions", 9, "unspecified|stall", R),
        ("sessions", 5, "unspecified|lecture", "students|unspecified"),
        ("sessions", 4, "unspecified|lecture", "workers|unspecified"),
        ("sessions", 3, "unspecified", "unspecified"),
    )
    c.f(
        IND
        + "二是用好厅堂。各网点在等候区播放警示片，大堂经理对汇款客户多问一句，向到店客户发放宣传折页6400余份，解答客户咨询约350人次。",
        ("leaflets", over(6400), "handout|branch", "bank_customers"),
        ("consultations", AB(350), "branch|unspecified", "bank_customers"),
    )
    c.f(
        IND
        + "三是守住柜面。季度内柜员成功劝阻可疑转账4起，为客户挽回损失23.8万元，其中黔城支行柜员识破冒充军人采购骗局的做法得到市公安局肯定。",
        ("scams_stopped", 4, "unspecified|branch", "unspecified|bank_customers"),
        ("loss_prevented", 238000, "unspecified|branch", "unspecified|bank_customers"),
    )
    c.f(
        IND + "四是练好内功。举办员工反诈培训2期，参训员工76人次，新入职柜员考试合格后方可上岗。",
        ("sessions", 2, "training", "workers|unspecified"),
        ("people_reached", 76, "training|unspecified", "workers"),
    )
    c.n(IND + "四季度，我行拟结合“双十一”开展反诈宣传月，计划进商圈宣传10场，印制折页8000份。")
    c.sign("中国农业银行洪江市支行", "2023年10月8日")
    return [c]


def p03() -> list[Case]:
    c = Report(
        "twenty-second-p03-school-week",
        "青西中学反诈宣传周活动小结.docx",
        "A school's week: class meetings, letters home, boards, campus radio, pledges.",
        "张掖市甘州区青西中学|甘州区青西中学|青西中学",
        "school",
        "甘州区",
        days("2024-09-09", "2024-09-15"),
        form="docx",
    )
    c.t("张掖市甘州区青西中学“开学反诈第一课”宣传周活动小结")
    c.n("（2024年9月9日—9月15日）", "meta|title|note")
    c.n(
        "我校现有36个教学班、学生1795人，多数学生周末自带手机。为防止学生成为诈骗分子的下手目标，学校德育处于开学第二周组织了反诈宣传周。"
    )
    c.f(
        "1.上好一堂课。各班以“识骗防骗，从我做起”为题召开主题班会36场，参与学生1780人次；邀请甘州公安分局反诈民警到校作专题讲座1场，七、八年级学生900余人到场听讲。",
        ("sessions", 36, "class_meeting", "students|unspecified"),
        ("people_reached", 1780, "class_meeting|unspecified", "students"),
        ("sessions", 1, "lecture", "students|unspecified"),
        ("people_reached", over(900), "lecture|unspecified", "students"),
    )
    c.f(
        "2.布置一面墙。出反诈主题黑板报36期，学校广播站在课间播放反诈常识10次。",
        ("boards", 36, "board", "students|unspecified"),
        ("broadcasts", 10, "broadcast", "students|unspecified"),
    )
    c.f(
        "3.带回一封信。向家长发放《致家长的一封信》1780份，收回家长签字的承诺书1712份，尚未交回的由班主任逐一电话提醒。",
        ("leaflets", 1780, "handout", "parents"),
        ("pledges", 1712, "unspecified|handout", "parents"),
    )
    c.f(
        "4.发好一条信息。学校公众号推送反诈文章3篇，班主任在家长群转发民警录制的提示视频。",
        ("posts", 3, "official_account", "unspecified|parents|students"),
    )
    c.n("活动后，德育处抽查了七年级4个班，多数同学能说出三种以上骗术。下学期学校将把反诈内容列入入学教育。")
    c.sign("青西中学德育处", "2024年9月18日")
    return [c]


def p06() -> list[Case]:
    c = Report(
        "twenty-second-p06-hospital-month",
        "郓城县人民医院11月反诈宣传总结.txt",
        "A hospital's month: desk, screens, boards each with posters (a product), staff training.",
        "郓城县人民医院",
        "hospital",
        "郓城县",
        month("2023-11"),
        form="txt",
    )
    c.t("郓城县人民医院2023年11月反诈宣传工作总结")
    c.n("为切实增强患者、家属和职工的防骗意识，医院保卫科牵头，于11月开展了反诈宣传进医院活动。")
    c.f(
        "一、门诊阵地。保卫科在门诊大厅设立咨询台，安排专人值守，为就诊患者解答咨询95人次；门诊、急诊、住院楼12块电子屏滚动播放反诈提示。",
        ("consultations", 95, "unspecified|stall|service_window", "patients"),
        ("screens", 12, "screen", "patients|unspecified"),
    )
    p = c.f(
        "二、病区阵地。利用病区23块宣传栏，每块张贴反诈海报3张。护士站结合晨间查房，向住院患者发放宣传彩页1200份。",
        ("boards", 23, "board", "patients|unspecified"),
        ("posters", 69, "posting|board", "patients|unspecified"),
        ("leaflets", 1200, "handout", "patients"),
    )
    c.problem("note", "each of 23 boards with 3 posters: a product", p, sheet="text")
    c.f(
        "三、职工阵地。邀请县公安局反诈中心民警授课，组织医护人员专题培训2场，参训320余人次。重点剖析了冒充医保局、虚假进修培训班等骗局。",
        ("sessions", 2, "training|lecture", "workers|unspecified"),
        ("people_reached", over(320), "training|unspecified|lecture", "workers|unspecified"),
    )
    c.n(
        "11月14日，收费处工作人员发现一名老人神色慌张要取走住院押金3万元，及时报警，避免其上当。此前10月份本院曾有1名护士被刷单骗走6800元，教训深刻。"
    )
    c.n("下一步，医院将把反诈内容纳入新职工岗前培训，12月拟再组织2场专题讲座。")
    c.sign("郓城县人民医院保卫科", "2023年12月1日")
    return [c]


def p07() -> list[Case]:
    c = Report(
        "twenty-second-p07-mine-quarter",
        "塔山煤矿一季度防诈骗宣传小结.docx",
        "An enterprise's quarter: shift meetings, canteen posters, text messages, a quiz that counts nothing.",
        "同煤大唐塔山煤矿有限公司|塔山煤矿",
        "enterprise",
        "云冈区",
        month("2024-01..2024-03"),
        form="docx",
        target_group="workers|unspecified",
    )
    c.t("塔山煤矿2024年一季度防诈骗宣传工作小结")
    c.n("报送单位：同煤大唐塔山煤矿有限公司（大同市云冈区）", "meta|note")
    c.n(
        "公司职工来自五省二十余县，工资到账日往往是诈骗电话最多的日子。一季度，武装保卫部会同工会做了以下工作。"
    )
    c.f(
        "——班前讲。各区队利用班前会开展反诈宣讲64场次，听讲职工近3000人次。",
        ("sessions", 64, "lecture|training|unspecified", "workers|unspecified"),
        ("people_reached", nearly(3000), "lecture|training|unspecified", "workers"),
    )
    c.f(
        "——抬头见。在食堂、澡堂、井口等候室张贴反诈海报90张，井口5块电子屏不间断播放警示标语。",
        ("posters", 90),
        ("screens", 5),
    )
    c.f(
        "——随手发。通过企业短信平台向职工发送提示短信4260条，工会公众号发布反诈漫画6期。",
        ("sms", 4260),
        ("posts", 6, "official_account"),
    )
    c.f(
        "——户户清。保卫部到职工宿舍走访318户，劝退下载陌生投资软件的职工家属，签订反诈承诺书318份。",
        ("households", 318, "door_to_door", "workers|unspecified"),
        ("pledges", 318, "unspecified|door_to_door", "workers|unspecified"),
    )
    c.n("3月份公司组织反诈知识答题，设一等奖3名、二等奖10名，奖金共计4600元，由工会列支。")
    c.n("一季度全矿未发生职工被骗案件，而去年一季度为3起。二季度准备把外委队伍一并纳入宣传范围。")
    c.sign("武装保卫部", "2024年4月2日")
    return [c]


def t03() -> list[Case]:
    c = Case(
        "twenty-second-t03-kindergarten",
        "历城区实验幼儿园反诈宣传登记表.xlsx",
        "One item a row with its unit of measure; the pledges are in an attachment.",
        unit="济南市历城区实验幼儿园|历城区实验幼儿园",
        unit_type="kindergarten",
        district_contains="历城区",
        **month("2024-11"),
    )
    s = c.sheet("登记表")
    items = [
        ("家长反诈讲座", "场", 3, "sessions", "lecture", "parents"),
        ("家长听讲", "人次", 286, "people_reached", "lecture|unspecified", "parents"),
        ("发放致家长一封信", "份", 412, "leaflets", "handout", "parents"),
        ("幼儿主题班会", "场", 12, "sessions", "class_meeting", "children"),
        ("教职工反诈培训", "场", 2, "sessions", "training", "teachers"),
        ("教职工参训", "人次", 96, "people_reached", "training|unspecified", "teachers"),
        ("反诈展板", "块", 6, "boards", "board", "unspecified"),
        ("门口LED屏", "块", 1, "screens", "screen", "unspecified"),
        ("家长微信群推送", "条", 75, "posts", "group_chat", "parents|unspecified"),
        ("发放反诈小礼品", "件", 300, "gifts", "gift|handout", "unspecified"),
        ("家长签订承诺书", "份", "见附件", None, None, None),
    ]
    s.put(
        "A1",
        ["幼儿园防诈骗宣传教育情况登记表"],
        ["园所名称", "济南市历城区实验幼儿园", "登记时段", "2024年11月1日至11月30日"],
        ["宣传项目", "计量单位", "完成数", "说明"],
        *[
            [a, b, v, {0: "大、中、小班各一场", 3: "每班一场", 10: "已装订成册"}.get(i)]
            for i, (a, b, v, *_) in enumerate(items)
        ],
        ["园长：董××", None, "填表人：郝××"],
    )
    s.merge("A1:D1", "A15:B15", "C15:D15")
    s.role("title", "A1")
    s.role("meta|label|header", "A2:D2")
    s.role("header", "A3:D3")
    s.role("label", "A4:A14")
    s.role("note|label", "D4", "D7", "D14")
    s.role("note|meta", "A15", "C15")
    s.role("label|header|meta", "B4:B14")
    for r, (_, _, v, m, ch, g) in enumerate(items, 4):
        if m:
            s.fact(f"C{r}", m, v, channel=ch, target_group=g)
    s.problem("query", "no figure: see the attachment", "C14")
    return [c]


def t10() -> list[Case]:
    c = Case(
        "twenty-second-t10-no-period",
        "反诈宣传数据报送表（矮屯社区）.xlsx",
        "The unit is known, the period nowhere: everything is held with one error.",
        held=True,
        unit="铜仁市碧江区灯塔街道矮屯社区|灯塔街道矮屯社区|矮屯社区",
        unit_type="community",
        district_contains="碧江区",
        **month("2024-10"),
    )
    s = c.sheet("Sheet1")
    it = [
        ("小区广场集中宣传（场）", 5, "sessions", "stall|unspecified"),
        ("发放宣传单（份）", 1120, "leaflets", "handout"),
        ("张贴海报（张）", 64, "posters", "posting"),
        ("悬挂横幅（条）", 6, "banners", "banner"),
        ("入户走访（户）", 387, "households", "door_to_door"),
        ("业主群转发（条）", 58, "posts", "group_chat"),
        ("小喇叭播放（次）", 90, "broadcasts", "broadcast"),
    ]
    s.put(
        "A1",
        ["反诈宣传数据报送表"],
        ["填报单位：铜仁市碧江区灯塔街道矮屯社区"],
        ["宣传内容", "数量"],
        *[[a, b] for a, b, *_ in it],
        ["填表人：杨××"],
    )
    s.merge("A1:B1", "A2:B2")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:B3")
    s.role("label", "A4:A10")
    s.role("figure", "B4:B10")
    s.role("note|meta", "A11")
    for r, (_, b, m, ch) in enumerate(it, 4):
        s.fact(f"B{r}", m, b, channel=ch)
    c.problem("error", "held: the period is unknown")
    return [
        c,
        c.variant(
            "period",
            "The same file with --period: all facts are there.",
            options=("--period", "2024-10"),
            held=False,
        ),
    ]
