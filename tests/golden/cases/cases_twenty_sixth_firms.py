"""Twenty-sixth set: an operator, a park, a post office, a bus company."""

from __future__ import annotations

from builder import Case, about, days, month
from shorthand import HD, SU, R, Report, V, over


def cases() -> list[Case]:
    return [*x09(), *x10(), *x17(), *x19()]


def x09() -> list[Case]:
    H1 = month("2023-01..2023-06")
    c = Report(
        "twenty-sixth-x09-poyang",
        "电信鄱阳分公司上半年反诈工作汇报.txt",
        "An operator's half-year: 其中 in 万, hotline numbers, blocked calls",
        "中国电信鄱阳分公司|电信鄱阳分公司",
        "enterprise",
        "鄱阳",
        H1,
    )
    c.t("中国电信鄱阳分公司2023年上半年反诈工作汇报")
    c.n("县反诈联席办：")
    c.f(
        "上半年，分公司向鄱阳县手机用户发送反诈公益短信186万条，其中冒充客服提醒62万条，两节防骗提醒124万条。",
        ("sms", 620000, "sms", R),
        ("sms", 1240000, "sms", R),
    )
    c.f(
        "营业厅张贴反诈海报155张，摆放易拉宝48个，业务受理窗口签署《实名使用承诺书》9320份。",
        ("posters", 155, "posting|branch", R),
        ("boards", 48, "board|branch", R),
        ("pledges", 9320, "service_window|unspecified|branch", R),
    )
    c.f(
        "装维人员上门装机时顺带宣传1.2万户，帮助安装国家反诈中心APP7600余部。",
        ("households", 12000, "door_to_door", R),
        ("app_installs", over(7600), "app|door_to_door", R),
    )
    c.n("关停涉诈号码1438个，拦截境外来电92.5万次，12381预警转派工单316单。")
    c.f(
        "线下先后到鄱阳中学、饶州中学、田畈街中学开展防诈讲座3场，学生2100余人参加；进乡镇集市设摊15次，派发印有反诈标语的雨伞600把、水杯四百个。",
        ("sessions", 3, "lecture", SU),
        ("people_reached", over(2100), "lecture", "students"),
        ("sessions", 15, "stall", V),
        ("gifts", 600, "gift|stall", V),
        ("gifts", 400, "gift|stall", V),
    )
    c.n("日常还利用社区微信群、“鄱阳电信”公众号和外呼电话提醒用户。")
    c.n("下半年，计划发送短信200万条，进校园8场。去年同期发送短信143万条。")
    c.sign("2023年7月5日")
    return [c]


def x10() -> list[Case]:
    W = days("2023-11-20", "2023-11-26")
    c = Report(
        "twenty-sixth-x10-sanshui",
        "三水工业园区反诈宣传周小结.docx",
        "An industrial park's week: 讲座+座谈, an opinion poll, dated specials",
        "三水工业园区管委会|佛山市三水工业园区管委会",
        "government|enterprise|other|township",
        "三水区",
        W,
    )
    c.t("三水工业园区管委会“反诈宣传周”活动小结")
    c.n("时间：2023年11月20日—26日", "meta|note|label|title")
    at = c.f(
        "宣传周期间，佛山市三水区三水工业园区管委会联合派出所走进12家规上企业，采取讲座+座谈的方式开展宣传18场，覆盖职工3260人次。",
        ("sessions", 18, "lecture", "workers|unspecified"),
        ("people_reached", 3260, "lecture|unspecified", "workers"),
    )
    c.problem("note", "two channels: 讲座+座谈", at, sheet="text")
    # the dormitories say where; whom the booklets went to is left open
    at = c.f(
        "外来工宿舍区入室宣传426间，发放“防骗口袋书”1800本。",
        ("leaflets", 1800, HD, "migrant_workers|workers|unspecified"),
    )
    c.may(at, "households", 426, "door_to_door", "migrant_workers|workers")
    d = days("2023-11-22")
    # what was signed on the spot names nobody of its own
    at = c.f(
        "财务人员专场。11月22日下午，召集48家企业的出纳、会计82人参加防冒充老板诈骗培训，现场签承诺书82份，发放资料164份，人均2份。",
        ("people_reached", 82, "training", "finance_staff", d),
        ("pledges", 82, "training|unspecified", "finance_staff|unspecified", d),
        ("leaflets", 164, "handout|training", "finance_staff|unspecified", d),
    )
    c.may(at, "sessions", 1, "training", "finance_staff", **d)
    c.n("厂区广播每天下班时段循环播放反诈音频。")
    at = c.f(
        "11月24日晚，露天电影开场前加演反诈小品两个，观看工友约500人。",
        ("people_reached", about(500), "performance", "migrant_workers|workers", days("2023-11-24")),
    )
    c.may(at, "sessions", 2, "performance", "migrant_workers|workers", values=[1], **days("2023-11-24"))
    c.f(
        "园区公众号每日一案，共推送14条，阅读4800次。",
        ("posts", 14, "official_account", "workers|unspecified"),
        ("views", 4800, "official_account|unspecified", "workers|unspecified"),
    )
    c.n("问卷调查：回收问卷582份，知晓率97.2%。")
    c.n("今年1—10月园区接报涉企诈骗案7宗，损失320万元。")
    return [c]


def x17() -> list[Case]:
    Q1 = month("2024-01..2024-03")
    c = Report(
        "twenty-sixth-x17-ningcheng",
        "宁城县邮政分公司2024年一季度反诈宣传总结.txt",
        "A post office's quarter: 截至, 每个网点 beside its product, xx余份, 见附件",
        "中国邮政集团有限公司宁城县分公司|宁城县邮政分公司|中国邮政集团宁城县分公司",
        "enterprise|bank",
        "宁城县",
        Q1,
        form="gbktxt",
    )
    c.t("中国邮政集团宁城县分公司2024年一季度反诈宣传总结")
    CU = {"basis": "cumulative", "period_start": "2024-01-01|2024-03-31", "period_end": "2024-03-31"}
    c.f(
        "截至3月31日，全县26个网点累计悬挂横幅52条、张贴海报1.04万张（每个网点400张）。",
        ("banners", 52, "banner|branch", "unspecified|bank_customers", CU),
        ("posters", 10400, "posting|branch", "unspecified|bank_customers", CU),
    )
    c.f(
        "一季度，投递员随报随包裹投送宣传单约2.6万份，串村入户时给农牧民读一读、讲一讲。",
        ("leaflets", about(26000), HD, V),
    )
    c.f(
        "一季度，柜面办理汇款时成功劝阻诈骗5起，为客户挽回损失31.8万元。",
        ("scams_stopped", 5, "unspecified|service_window|branch", "bank_customers|unspecified"),
        ("loss_prevented", 318000, "unspecified|service_window|branch", "bank_customers|unspecified"),
    )
    c.n("网点厅堂的智能屏滚动播放防骗动画，对来办业务的老年人单独叮嘱。")
    at = c.n("季度内发放购物袋xx余个，受众人数见附件。")
    c.problem("query", "xx余个", at, sheet="text", says=("xx",))
    c.problem("query", "受众人数见附件", at, sheet="text", says=("见附件",))
    d = days("2024-02-18")
    c.f(
        "2月18日，在天义镇中心街参加联合设摊，我司到场员工8人，派发春联1200副、反诈台历300本。",
        ("staff", 8, "stall|unspecified", V, d),
        ("gifts", 1200, "gift|stall", V, d),
        ("gifts", 300, "gift|stall", V, d),
    )
    c.n("去年一季度为横幅40条、海报0.8万张。二季度拟增设展板26块。")
    return [c]


def x19() -> list[Case]:
    c = Report(
        "twenty-sixth-x19-wafangdian",
        "瓦房店公交8月反诈宣传简况.txt",
        "A bus company: 186 buses with 3 posters each; 累计 beside the month",
        "瓦房店市公共交通有限公司|瓦房店公交",
        "enterprise",
        "瓦房店市",
        month("2023-08"),
    )
    c.t("瓦房店市公共交通有限公司2023年8月反诈宣传简况")
    at = c.f(
        "本月，公司为186台公交车张贴反诈海报，每台张贴3张。",
        ("posters", 558, "posting|vehicle", "unspecified|residents"),
    )
    c.problem("note", "186 x 3 = 558", at, sheet="text", says=("558",))
    c.may(at, "vehicles", 186, "vehicle")
    c.n("到站语音播报加入了反诈提示。")
    d = days("2023-08-17")
    c.f(
        "8月17日，组织驾驶员、站务员反诈培训，共到课412人，其中驾驶员348人。",
        ("people_reached", 348, "training", "transport_workers", d),
        ("people_reached", 64, "training", "unspecified|workers", d),
    )
    c.f(
        "首末站设有宣传台，志愿者向候车市民递传单；等车时扫码下载反诈APP的有270余人。",
        ("app_installs", over(270), "app", R),
    )
    c.f("给出租车司机、网约车司机群发短信2300条。", ("sms", 2300, "sms", "transport_workers"))
    c.n("今年1至8月累计培训2096人次；失物招领、服务投诉情况另报。")
    return [c]
