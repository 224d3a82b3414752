"""Fourteenth set: buses, a district's quarter, insurance, a tax office."""

from __future__ import annotations

from typing import Any

from builder import Case, days, month
from shorthand import AL, BT, Prose, R


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
    return [q21(), q22(), q23(), q24(), q25(), q27(), q28(), q29(), q30(), q31(), q32()]


def q21() -> Case:
    c = report(
        "fourteenth-p21",
        "澄江市公共汽车公司反诈宣传月报.txt",
        "bus company: vehicles as carriers, drivers, passengers",
        month("2025-03"),
        "澄江市公共汽车公司",
        "enterprise",
        "澄江市",
    )
    c.p("澄江市公共汽车公司2025年3月反诈宣传月报")
    c.p("公司现有公交线路14条、车辆136辆、驾驶员182名。3月份，公司把每一辆公交车变成流动的反诈宣传阵地。")
    c.p("（1）在136辆公交车内张贴反诈海报272张，车载广播每趟次播报反诈提示。", ("posters", 272, "posting"))
    c.p(
        "（2）组织驾驶员反诈安全例会4场，参会驾驶员540人次，签订反诈承诺书182份。",
        ("sessions", 4, "training|unspecified", "transport_workers|unspecified"),
        ("people_reached", 540, "training|unspecified", "transport_workers"),
        ("pledges", 182, "unspecified|training", "transport_workers|unspecified"),
    )
    c.p(
        "（3）志愿者在6个枢纽站向候车乘客发放反诈折页1850份，解答咨询260余人次。",
        ("leaflets", 1850, "handout", R),
        ("consultations", AL(260, 269), None, R),
    )
    c.p(
        "（4）成功劝阻1名老年乘客前往银行汇款，当时距其被骗仅差最后一步。",
        ("scams_stopped", 1, None, None, dict(optional=True, target_group="elderly|unspecified|residents")),
    )
    c.p("4月，公司将在48块电子站牌上投放反诈公益广告。")
    return c


def q22() -> Case:
    c = report(
        "fourteenth-p22",
        "沙河街道2025年一季度反诈工作情况.docx",
        "quarter, cumulative, of-which with groups in brackets",
        month("2025-01..2025-03"),
        "沙河街道|沙河街道办事处|沙河街道党工委",
        "township",
        "南山区",
        form="docx",
    )
    c.p("深圳市南山区沙河街道2025年一季度反诈宣传工作情况", role="title")
    c.p("一、总体情况")
    c.p(
        "一季度，街道开展反诈宣传活动62场，受教育人数1.86万人次（其中学生7200人次、老年人3100人次、企业员工5400人次）。",
        ("sessions", 62),
        ("people_reached", 2900),
        ("people_reached", 7200, None, "students"),
        ("people_reached", 3100, None, "elderly"),
        ("people_reached", 5400, None, "workers"),
    )
    c.p("二、分项工作")
    c.p("1．海报进电梯：在辖区387部电梯张贴海报1161张，平均每部3张。", ("posters", 1161, "posting"))
    c.p("2．短信进手机：协调运营商发送反诈短信12.5万条。", ("sms", 125000, "sms"))
    c.p(
        "3．讲座进企业：举办企业财务人员专场讲座9场，覆盖财务人员410人次。",
        ("sessions", 9, "lecture", "finance_staff|workers|unspecified"),
        ("people_reached", 410, "lecture|unspecified", "finance_staff"),
    )
    c.p("4．“反诈大篷车”进城中村：出动宣传车24台次，播放录音160小时。", ("vehicles", 24, "vehicle"))
    # the 9 lectures and 410 are told separately under 分项; whether they lie inside 62 / 1.86万 the text does not say
    c.p("三、工作成效")
    c.p("一季度，辖区电诈警情同比下降31.5%，降幅排名全区第2；群众满意度98.6分。")
    return c


def q23() -> Case:
    c = report(
        "fourteenth-p23",
        "国网桦甸市供电公司反诈宣传小结.txt",
        "power company; only cumulative",
        dict(period_end="2025-06-30", basis="cumulative"),
        "国网桦甸市供电公司|国网吉林桦甸市供电公司|桦甸市供电公司",
        "enterprise",
        "桦甸市",
    )
    c.p("国网桦甸市供电公司反诈宣传小结")
    c.p(
        "截至2025年6月30日，公司依托12个供电所、36个营业窗口持续开展反诈宣传，累计发放宣传单2.4万份，发送短信31.2万条，走访用电客户6800余户。",
        ("leaflets", 24000, "handout|service_window"),
        ("sms", 312000, "sms"),
        ("households", AL(6800, 6899), "door_to_door", R),
    )
    c.p(
        "截至目前，全公司2147名员工全部注册国家反诈中心APP。",
        ("app_installs", 2147, "app", "workers|unspecified", dict(measures=["app_installs"])),
    )
    return c


def q24() -> Case:
    c = report(
        "fourteenth-p24",
        "横沟桥镇小学“反诈小卫士”活动报道.docx",
        "primary school; news; ages; children quote numbers",
        days("2025-05-28"),
        "横沟桥镇小学|咸安区横沟桥镇小学|横沟桥镇中心小学",
        "school",
        "咸安区",
        form="docx",
    )
    c.p("小手拉大手 全家齐反诈", role="title")
    c.p("——咸宁市咸安区横沟桥镇小学举行“反诈小卫士”授旗仪式")
    c.p("2025年5月28日下午，咸安区横沟桥镇小学操场上掌声阵阵，50名学生被聘为“反诈小卫士”。")
    c.p(
        "活动中，派出所民警用三个真实案例、五道抢答题，给在场的720余名师生上了一堂反诈课。",
        (
            "people_reached",
            AL(720, 729),
            "unspecified|class_meeting|lecture|training",
            "unspecified|students|teachers",
        ),
        (
            "sessions",
            1,
            "unspecified|class_meeting|lecture|training",
            "students|unspecified|teachers",
            dict(optional=True),
        ),
    )
    c.p("9岁的小卫士王同学说：“我要教会爷爷奶奶不接00开头的电话，不点陌生链接，做到‘三不一多’！”")
    c.p(
        "学校当天发放家庭反诈任务单680张、反诈贴纸1400枚，并通过学校微信公众号推送了活动情况。",
        ("leaflets", 680, "handout", "students|parents|unspecified"),
        ("gifts", 1400, "gift", "students|unspecified"),
    )
    return c


def q25() -> Case:
    c = report(
        "fourteenth-p25",
        "中国人保财险定远支公司反诈宣传月活动总结.txt",
        "insurance; span; several windows; joint figure",
        days("2025-05-15", "2025-06-15"),
        "中国人保财险定远支公司|人保财险定远支公司|定远支公司",
        "bank|enterprise",
        "定远县",
    )
    c.p("中国人保财险定远支公司反诈宣传月活动总结")
    c.p("2025年5月15日至6月15日，中国人保财险定远支公司组织开展了反诈宣传月活动。")
    c.p(
        "活动期间，在客户服务大厅设置咨询台1个，摆放易拉宝8个，循环播放反诈宣传片；",
        ("boards", 8, "board|service_window|branch"),
    )
    c.p(
        "发放宣传单、宣传册、环保袋等宣传品共计1300余份；",
        ("mixed_materials", AL(1300, 1399), "handout|unspecified|gift|service_window|branch"),
    )
    c.p(
        "组织员工深入池河镇、炉桥镇等5个乡镇开展户外宣传7场，现场解答群众疑问170多人次；",
        ("sessions", 7, "stall|unspecified"),
        ("consultations", AL(170, 179), "stall|unspecified", R),
    )
    c.p(
        "召开晨会学习22次，全体87名员工参加反诈知识测试，参考率100%，平均96分。",
        ("sessions", 22, "training", "workers|unspecified", dict(optional=True)),
        ("people_reached", 87, "unspecified|training", "workers|unspecified", dict(optional=True)),
    )
    return c


def q27() -> Case:
    c = report(
        "fourteenth-p27",
        "老年大学反诈课堂纪实.txt",
        "university of the aged; range quantities; dialog",
        month("2025-04"),
        "东台市老年大学",
        "school|other",
        "东台市",
    )
    c.p("东台市老年大学2025年4月反诈课堂纪实")
    c.p(
        "本月，学校开设反诈专题课3至4次，每次到课老年学员五六十人。",
        ("sessions", BT(3, 4), "lecture|training|class_meeting|unspecified", "elderly|unspecified"),
        ("people_reached", {"value": 150}, "lecture|unspecified", "elderly|unspecified", dict(optional=True)),
    )
    c.p(
        "4月10日，邀请市公安局民警举办讲座1场，现场听课的老年学员两三百人，发放大字版宣传册280册。",
        ("sessions", 1, "lecture", "elderly|unspecified", days("2025-04-10")),
        ("people_reached", BT(200, 300), "lecture|unspecified", "elderly", days("2025-04-10")),
        ("leaflets", 280, "handout|lecture", "elderly|unspecified", days("2025-04-10")),
    )
    c.p("76岁的学员周阿姨问：“孙子打电话来说出车祸要10万块，是不是骗子？”")
    c.p("民警答：“先挂断，再打给孙子本人，还可以拨打96110。”")
    c.p(
        "学员自编自演的反诈小品在校内演出2场，观众有400多人。",
        ("sessions", 2, "performance", "elderly|unspecified"),
        ("people_reached", AL(400, 499), "performance|unspecified", "elderly|unspecified"),
    )
    return c


def q28() -> Case:
    c = report(
        "fourteenth-p28",
        "城北客运站“五一”假期反诈宣传.txt",
        "bus station; holiday span; plan and denial",
        days("2025-05-01", "2025-05-05"),
        "城北客运站|盱眙县城北客运站",
        "enterprise|other",
        "盱眙县",
    )
    c.p("盱眙县城北客运站“五一”假期反诈宣传情况")
    c.p("2025年5月1日至5日，盱眙县城北客运站累计发送旅客2.13万人次，同比增长6.4%。")
    c.p(
        "假期5天，站内广播播放反诈提示150次，候车厅2块LED屏、12台售票机屏保滚动播放反诈标语，服务台发放防骗锦囊900份。",
        ("broadcasts", 150, "broadcast"),
        ("screens", 2, "screen", None, dict(values=[14])),
        ("screens", 12, "screen", None, dict(optional=True)),
        ("leaflets", 900, "handout|service_window|unspecified", R, dict(measures=["gifts"])),
    )
    c.p("原定5月3日举办的反诈文艺演出因暴雨取消。")
    c.p("假期未发生旅客在站内被骗的情况。")
    return c


def q29() -> Case:
    c = report(
        "fourteenth-p29",
        "枣阳市税务局反诈宣传信息.docx",
        "tax office; window; fullwidth digits; wan-with-余",
        month("2025-02"),
        "枣阳市税务局|国家税务总局枣阳市税务局",
        "government",
        "枣阳市",
        form="docx",
    )
    c.p("国家税务总局枣阳市税务局2025年2月反诈宣传信息", role="title")
    c.p(
        "一是办税厅里“随手讲”。办税服务厅窗口人员结合个税汇算，向办税人员提示“退税”骗局，发放提示卡１２００份。",
        ("leaflets", 1200, "handout|service_window", None, dict(measures=["gifts"])),
    )
    c.p(
        "二是征纳群里“天天讲”。在税企微信群推送防骗提示64条，覆盖企业财务人员1.8万余人次。",
        ("posts", 64, "group_chat", "finance_staff|unspecified|workers"),
        ("people_reached", AL(18000, 18999), "group_chat|unspecified", "finance_staff"),
    )
    c.p(
        "三是干部职工“带头学”。组织全局干部职工反诈专题学习2次，216名干部参加。",
        ("sessions", 2, "training|unspecified|lecture", "officials|unspecified|workers"),
        ("people_reached", 216, "training|unspecified|lecture", "officials"),
    )
    c.p("四是12366热线“贴心讲”。热线人员在接听来电时主动提醒纳税人防范诈骗。")
    return c


def q30() -> Case:
    c = report(
        "fourteenth-p30",
        "新桥村反诈入户日志.txt",
        "village diary with dated lines",
        days("2025-10-13", "2025-10-17"),
        "新桥村|汤丹镇新桥村|东川区汤丹镇新桥村",
        "community",
        "东川区",
    )
    c.p("昆明市东川区汤丹镇新桥村反诈入户日志（2025年10月）")
    v = "villagers|unspecified"

    def d(n):
        return days(f"2025-10-{n}")

    c.p(
        "10月13日，星期一，晴。走访一组28户，发明白纸28份。",
        ("households", 28, "door_to_door", v, d(13)),
        ("leaflets", 28, "handout|door_to_door", v, d(13)),
    )
    c.p(
        "10月14日，星期二，小雨。走访二组35户，其中独居老人4户，给7人装了反诈APP。",
        ("households", 31, "door_to_door", v, d(14)),
        ("households", 4, "door_to_door", "elderly_alone", d(14)),
        ("app_installs", 7, "app|door_to_door", v, d(14)),
    )
    c.p(
        "10月15日，星期三。在村委会开院坝会1场，村民60来人参加。",
        ("sessions", 1, "training|lecture|unspecified", v, d(15)),
        ("people_reached", {"value": 60}, "training|lecture|unspecified", "villagers", d(15)),
    )
    c.p("10月16日，星期四。下大雨，没有走访。")
    c.p(
        "10月17日，星期五。补访三组未在家的11户，发明白纸11份。",
        ("households", 11, "door_to_door", v, d(17)),
        ("leaflets", 11, "handout|door_to_door", v, d(17)),
    )
    c.p("本周共走访74户，发明白纸39份。")
    return c


def q31() -> Case:
    c = report(
        "fourteenth-p31",
        "泾阳县残联助残反诈服务情况.docx",
        "disabled federation; half-year; thousands in letters",
        month("2025-01..2025-06"),
        "泾阳县残联|泾阳县残疾人联合会",
        "government",
        "泾阳县",
        form="docx",
    )
    c.p("泾阳县残疾人联合会2025年上半年反诈宣传服务情况", role="title")
    c.p(
        "上半年，县残联结合全国助残日，面向残疾人及其家属开展反诈宣传八场，惠及残疾人一千二百余人次，发放盲文、大字版宣传册各300册。",
        ("sessions", 8, None, "disabled|unspecified"),
        ("people_reached", AL(1200, 1299), None, "disabled"),
        ("leaflets", 600, "handout", "disabled|unspecified", dict(optional=True)),
        ("leaflets", 300, "handout", "disabled|unspecified", dict(optional=True)),
    )
    c.p(
        "为听障人士录制手语反诈短视频3部，在“泾阳残联”视频号播放1.1万次。",
        ("videos", 3, "short_video", "disabled|unspecified"),
        ("views", 11000, "short_video|unspecified|official_account", "disabled|unspecified"),
    )
    c.p(
        "残疾人专职委员逐户上门宣传，走访重度残疾人家庭460户，帮助安装反诈APP 210人。",
        ("households", 460, "door_to_door", "disabled"),
        ("app_installs", 210, "app|door_to_door", "disabled|unspecified"),
    )
    return c


def q32() -> Case:
    c = report(
        "fourteenth-p32",
        "盛世豪庭项目部反诈进工地.txt",
        "construction site; night school; wrong-looking numbers",
        days("2025-09-10"),
        "中建五局盛世豪庭项目部|盛世豪庭项目部",
        "enterprise",
        "浏阳市",
    )
    c.p("中建五局浏阳盛世豪庭项目部开展反诈进工地活动")
    c.p(
        "2025年9月10日19时，浏阳市集里街道中建五局盛世豪庭项目部在3号楼前空地举办“工友夜校”反诈课1期，160余名农民工参加。",
        ("sessions", 1, "training|lecture|class_meeting|unspecified", "migrant_workers"),
        ("people_reached", AL(160, 169), "training|lecture|unspecified|class_meeting", "migrant_workers"),
    )
    c.p("民警用方言讲解了“高薪招工”“包工头借支付码”等4种骗术，提醒大家工资卡不外借、验证码不外传。")
    c.p(
        "现场发放“防骗毛巾”160条、宣传单200份，张贴海报20张，建群1个推送反诈知识。",
        ("gifts", 160, "gift", "migrant_workers|unspecified"),
        ("leaflets", 200, "handout", "migrant_workers|unspecified"),
        ("posters", 20, "posting", "migrant_workers|unspecified"),
    )
    return c
