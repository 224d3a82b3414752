"""Twenty-sixth set: a hospital, offices of tourism and of tax, a court, a federation of women."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import SU, H, R, Report, nearly, over


def cases() -> list[Case]:
    return [*x06(), *x12(), *x15(), *x16(), *x24()]


def x06() -> list[Case]:
    c = Report(
        "twenty-sixth-x06-tengzhou",
        "滕州市中心人民医院2024年二季度反诈进医院汇报.txt",
        "A hospital's quarter: outpatients and blood pressure are no reach",
        "滕州市中心人民医院",
        "hospital",
        "滕州市",
        month("2024-04..2024-06"),
        form="gbktxt",
    )
    c.t("滕州市中心人民医院2024年第二季度反诈进医院工作汇报")
    c.n("市卫生健康局：")
    c.n("二季度，我院门急诊接诊41.3万人次、出院患者1.87万人次，人流密集、老年患者多，是反诈宣传的重点场所。")
    CH = "stall|service_window|unspecified"
    c.f(
        "1.门诊大厅设咨询台26次，医务社工和志愿者共出动104人次，接受患者及家属咨询1530人次，发放防骗提示卡3200张。",
        ("sessions", 26, CH, "patients|unspecified"),
        ("staff", 104, CH, "patients|unspecified"),
        ("consultations", 1530, CH, "patients|unspecified"),
        ("leaflets", 3200, "handout|" + CH.replace("|unspecified", ""), "patients|unspecified"),
    )
    c.f("2.候诊区38块电子屏轮播反诈短片。", ("screens", 38, "screen", "patients|unspecified"))
    c.n("3.挂号收费窗口的工作人员遇到转账异常的患者多问一句，病区护士利用查房时间向患者及陪护讲解。")
    c.f(
        "4.院内培训。面向财务、收费、采购人员开展反诈专题培训2场，97人参加；通过OA向全院职工推送案例15期。",
        ("sessions", 2, "training", "finance_staff|workers|unspecified"),
        ("people_reached", 97, "training", "finance_staff|workers|unspecified"),
        ("posts", 15, "unspecified|official_account|group_chat|app|training", "workers|unspecified"),
    )
    c.f(
        "5.5月12日护士节当天，在善国广场联合义诊，同步发放反诈折页五百余份；义诊测血压860人次。",
        ("leaflets", over(500), H, R + "|patients", days("2024-05-12")),
    )
    c.n("与一季度相比，咨询人次增加417人次。6月本院职工被骗1人、损失3200元，已通报。三季度拟再培训4场。")
    c.sign("2024年7月3日")
    return [c]


def x12() -> list[Case]:
    W = days("2023-09-29", "2023-10-06")
    c = Report(
        "twenty-sixth-x12-yangshuo",
        "阳朔县文旅局中秋国庆假期反诈宣传情况.docx",
        "A tourist county's holiday: visitors and revenue are no reach",
        "阳朔县文化广电体育和旅游局|阳朔县文旅局",
        "government",
        "阳朔县",
        W,
    )
    c.t("阳朔县文旅局中秋国庆假期反诈宣传情况")
    c.n("2023年9月29日至10月6日，全县接待游客124.53万人次，旅游消费10.6亿元，涉旅诈骗警情2起。")
    c.f(
        "假期八天，我局在西街、遇龙河、图腾古道等景区设反诈服务点11处，发放中英文提示卡近8000张，景区广播循环提示，向游客讲解假民宿、假门票骗局。",
        ("leaflets", nearly(8000), H, R),
    )
    c.f(
        "走访民宿728家、旅行社23家，张贴反诈海报1502张，民宿经营者签承诺书728份。",
        ("households", 728, "door_to_door", "merchants|unspecified"),
        ("households", 23, "door_to_door", "merchants|unspecified"),
        ("posters", 1502, "posting|door_to_door", "merchants|unspecified"),
        ("pledges", 728, "door_to_door|unspecified", "merchants|unspecified"),
    )
    c.f(
        "组织竹筏工集中培训两场，到课三百一十二人。",
        ("sessions", 2, "training", "workers|transport_workers|unspecified"),
        ("people_reached", 312, "training", "workers|transport_workers|unspecified"),
    )
    c.n("《印象·刘三姐》开演前，向候场观众播放30秒反诈公益片。")
    d = days("2023-10-04")
    c.f(
        "10月4日，志愿服务队在滨江路开展快闪活动1场，围观游客600余人，直播在线观看1.8万人次。",
        ("sessions", 1, "performance|stall|unspecified", R, d),
        ("people_reached", over(600), "performance|stall|unspecified", R, d),
        ("views", 18000, "short_video", R, {**d, "measures": ["people_reached"]}),
    )
    c.n("四季度计划再走访民宿500家。")
    c.sign("阳朔县文化广电体育和旅游局", "2023年10月7日")
    return [c]


def x15() -> list[Case]:
    c = Report(
        "twenty-sixth-x15-zhengding",
        "正定县妇联3月份巾帼反诈工作总结.docx",
        "A women's federation: aprons in 条, teams, a cancelled show, three groups with a figure each",
        "正定县妇联|正定县妇女联合会",
        "government|other",
        "正定县",
        month("2023-03"),
    )
    c.t("正定县妇联“巾帼反诈”工作总结")
    c.n("2023年3月，县妇联以“三八”维权周为契机，面向广大妇女开展反诈宣讲，把防骗知识送到家门口。")
    d = days("2023-03-08")
    c.f(
        "3月8日，在子龙广场设摊，发放《致姐妹们的一封信》1500份、反诈围裙500条，接待妇女咨询180余人。",
        ("leaflets", 1500, H, "women|unspecified", d),
        ("gifts", 500, "gift|stall", "women|unspecified", d),
        ("consultations", over(180), "stall|unspecified", "women", d),
    )
    c.f(
        "全月组织巾帼宣讲队入村宣讲89场，听众中妇女4300余人、老人1100多人、儿童六百余人。",
        ("sessions", 89, "lecture", "unspecified|villagers|women"),
        ("people_reached", over(4300), "lecture", "women"),
        ("people_reached", over(1100), "lecture", "elderly"),
        ("people_reached", over(600), "lecture", "children"),
    )
    # the clause of the views names no channel of its own: the sentence's, or none
    c.f(
        "县妇联抖音号发布反诈短视频7条，播放2.17万次；村妇联主席在姐妹微信群里转发提示，做到村村有声。",
        ("videos", 7, "short_video", "women|unspecified"),
        ("views", 21700, "short_video|unspecified", "women|unspecified"),
    )
    c.n("全县妇女12.4万人（2022年底数），反诈APP安装率61%。")
    c.n("原定3月19日的家庭情景剧演出2场，因大风天气取消。")
    c.sign("正定县妇女联合会", "2023年4月3日")
    return [c]


def x16() -> list[Case]:
    c = Report(
        "twenty-sixth-x16-ningan",
        "宁安市人民法院2023年6月全民反诈宣传月活动情况.docx",
        "A court: trials and fines beside lectures",
        "宁安市人民法院",
        "government|other",
        "宁安市",
        month("2023-06"),
    )
    c.t("宁安市人民法院2023年6月全民反诈宣传月活动情况")
    c.n("上半年，我院审结电信网络诈骗及关联犯罪案件17件31人，判处罚金86万元。")
    c.f(
        "一是巡回审判进乡村。在渤海镇、东京城镇巡回开庭，庭后向村民发放反诈手册300册。",
        ("leaflets", 300, "handout", "villagers|residents"),
    )
    d = days("2023-06-09")
    # those who came are told before the lecture that they heard
    c.f(
        "二是公众开放日。6月9日，邀请职业教育中心学生45人、村（社区）干部22人走进法庭，听反诈讲座1场。",
        ("sessions", 1, "lecture", SU, d),
        ("people_reached", 45, "lecture|unspecified", "students", d),
        ("people_reached", 22, "lecture|unspecified", "officials|unspecified", d),
    )
    c.f(
        "三是送法进企业。法官到四家企业作反诈宣讲4场次，受众职工五百八十人次。",
        ("sessions", 4, "lecture", "workers|unspecified"),
        ("people_reached", 580, "lecture", "workers"),
    )
    c.f(
        "四是拍摄以案说法短视频3部，点击量12300余次。",
        ("videos", 3, "short_video", R),
        ("views", over(12300), "short_video|unspecified", R),
    )
    c.n("五是利用诉讼服务窗口、立案大厅电子屏、法院官方微博持续释法。")
    c.n("下一步，将于7月开展反诈“云庭审”直播2场，目标观看10万人次。")
    return [c]


def x24() -> list[Case]:
    c = Report(
        "twenty-sixth-x24-pingyao",
        "平遥县税务局2023年10月反诈宣传月报.docx",
        "A tax office: nested 其中 in prose, one of which exceeds its whole; last month's figures; 累计",
        "国家税务总局平遥县税务局|平遥县税务局",
        "government",
        "平遥县",
        month("2023-10"),
    )
    c.t("国家税务总局平遥县税务局2023年10月反诈宣传月报")
    L = "lecture"
    c.f(
        "本月共组织反诈宣讲26场，其中财务人员专题9场、个体工商户专题11场；参加1840人次，其中财务人员702人次、个体工商户633人次。",
        ("sessions", 9, L, "finance_staff"),
        ("sessions", 11, L, "merchants"),
        ("sessions", 6, L, "unspecified"),
        ("people_reached", 702, L, "finance_staff"),
        ("people_reached", 633, L, "merchants"),
        ("people_reached", 505, L, "unspecified"),
    )
    at = c.f(
        "办税服务厅发放宣传折页2150份，其中企业员工980份、居民1400份。",
        ("leaflets", 980, "handout|service_window|branch", "workers"),
        ("leaflets", 1400, "handout|service_window|branch", "residents"),
    )
    c.problem("query", "其中 2380 above its whole 2150", at, sheet="text", says=("230", "2380"))
    c.f("征纳互动微信群推送反诈提醒45条。", ("posts", 45, "group_chat", "unspecified|merchants|workers"))
    c.n("办税厅电子屏每日滚动播放标语，工作人员还给货车司机送去了反诈手册。")
    d = days("2023-10-31")
    at = c.f(
        "10月31日，与县公安局联合召开座谈会1次，企业会计87人参加。",
        ("sessions", 1, "training", "finance_staff|unspecified", d),
        ("people_reached", 87, "training", "finance_staff", d),
    )
    c.n("9月为22场、1510人次；本月比9月增加4场、330人次。")
    c.n("截至10月底，全年累计宣讲203场。")
    c.sign("国家税务总局平遥县税务局办公室", "2023年11月2日")
    return [c]
