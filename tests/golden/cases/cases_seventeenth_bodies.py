"""Seventeenth set of reports: a hospital, a court, a women's and a disabled persons' federation, a tax office."""

from __future__ import annotations

from builder import Case, about, days, month
from shorthand import HL, MAY, SU, Account, H, R, over


def cases() -> list[Case]:
    return [*d05(), *d06(), *d15(), *d17(), *d23()]


def d05() -> list[Case]:
    c = Account(
        "seventeenth-d05",
        "县医院上半年反诈宣传情况汇报.docx",
        "Half-year report of a hospital, several figures of other work in the sentences.",
        unit="信丰县人民医院",
        district_contains="信丰县",
        unit_type="hospital",
        **month("2023-01..2023-06"),
    )
    c.t("信丰县人民医院2023年上半年反诈宣传工作情况汇报")
    c.p("县卫健委：")
    c.p(
        "按照《关于在全县卫健系统开展反诈宣传的通知》要求，我院结合行业实际，积极开展防范电信网络诈骗宣传。我院编制床位800张，在职职工1126人，上半年门诊量达31.2万人次。现将有关情况汇报如下："
    )
    c.p(
        "一是用好院内阵地。在门诊大厅、住院部、挂号收费窗口等醒目位置张贴反诈海报，院内14块电子屏不间断播放反诈标语，设置反诈宣传展架22个，导诊台向就医群众发放防骗折页约6000份，导诊人员对老年患者一对一讲解“医保卡停用”骗局。",
        ("screens", 14, "screen", "patients|" + R),
        ("boards", 22, "board", "patients|" + R),
        ("leaflets", about(6000), "handout|service_window", "patients"),
    )
    c.p(
        "二是抓好职工教育。组织反诈专题培训3期，培训职工876人次，其中财务收费人员45人次；各科室在工作群转发预警信息xx余条，全院职工反诈APP安装1088人，安装率达96.6%。",
        ("sessions", 3, "training", "workers|unspecified"),
        ("people_reached", 45, "training|unspecified", "finance_staff"),
        ("people_reached", 831, "training|unspecified", "workers|unspecified"),
        ("app_installs", 1088, "app", "workers|unspecified"),
    )
    c.plant("query", "a masked figure: xx余条", "P5")
    c.p(
        "三是办好义诊宣传。结合“服务百姓健康行动”下乡义诊9场，服务群众2300余人次，免费发放药品价值1.8万元；义诊期间同步开展反诈讲解，向群众发放反诈宣传单1700份。",
        ("leaflets", 1700, H, R),
    )
    c.p(
        "四是守好最后一关。5月22日，收费处工作人员及时发现一名住院患者家属正按“客服”指引转账，经耐心劝阻，避免损失2.4万元。上半年我院共成功劝阻2起。",
        (
            "loss_prevented",
            24000,
            "unspecified",
            "patients|" + R,
            {"period_start": ["2023-05-22", "2023-01-01"], "period_end": ["2023-05-22", "2023-06-30"]},
        ),
        ("scams_stopped", 2, "unspecified", "patients|" + R),
    )
    c.p("下半年，我院将把反诈宣传纳入科室考核，每季度组织培训1次，新增宣传栏10处。")
    c.p("信丰县人民医院")
    c.p("2023年7月3日")
    return [c]


def d06() -> list[Case]:
    c = Account(
        "seventeenth-d06",
        "法院信息（反诈普法）.docx",
        "News item of a court: a joint event, weekday and date per paragraph, cases and sentences are no facts.",
        unit="凤冈县人民法院|凤冈法院",
        district_contains="凤冈县",
        unit_type="government",
        **month("2023-11"),
    )
    c.t("凤冈法院：多点发力开展反诈普法宣传")
    c.p(
        "为进一步增强群众反诈意识，从源头上预防和减少电信网络诈骗案件发生，2023年11月，凤冈县人民法院组织干警深入乡镇、学校开展反诈普法宣传活动。"
    )
    c.p(
        "11月8日（星期三），该院刑庭干警联合县检察院、永和镇派出所在永和镇集市设立咨询台，向赶集群众发放《反电信网络诈骗法》宣传手册850本，解答群众防骗疑问63人次。干警通报了该院今年审结的帮信案件37件52人，用身边案例以案释法。",
        ("leaflets", 850, H, R, days("2023-11-08")),
        ("consultations", 63, "stall|unspecified", R, days("2023-11-08")),
        ("sessions", 1, "stall|unspecified", R, {**days("2023-11-08"), **MAY}),
    )
    c.p(
        "11月15日（星期三），法官走进凤冈县第一中学，以“莫让青春‘卡’住”为题为高二年级840余名学生讲授反诈法治课1堂，并组织学生旁听模拟法庭，32名学生参与角色扮演。",
        ("people_reached", over(840), "lecture|unspecified", "students", days("2023-11-15")),
        ("sessions", 1, "lecture|unspecified", SU, days("2023-11-15")),
        ("people_reached", 32, "unspecified|lecture", "students|unspecified", {**days("2023-11-15"), **MAY}),
    )
    c.p(
        "11月23日（星期四），该院在蜂岩镇开展巡回审判，公开开庭审理一起掩饰、隐瞒犯罪所得案，被告人杨某出借银行卡3张，流水达62万元，获利1500元，当庭判处有期徒刑八个月，并处罚金3000元。庭审结束后，法官就地开展以案说法，旁听村民120余人接受教育，发放反诈传单200张。",
        (
            "people_reached",
            over(120),
            "unspecified|lecture|stall",
            "villagers|residents|unspecified",
            days("2023-11-23"),
        ),
        ("leaflets", 200, "handout|lecture|stall", "villagers|residents|unspecified", days("2023-11-23")),
    )
    c.p("此外，该院还通过微信公众号发布典型案例，不断扩大宣传覆盖面。当月该院微信公众号共发布各类信息41条。")
    c.p("近三年来，全县法院共受理电信网络诈骗及关联犯罪案件213件，判处罪犯308人，追缴违法所得460余万元。")
    c.p("（供稿：凤冈县人民法院）")
    return [c]


def d15() -> list[Case]:
    c = Account(
        "seventeenth-d15",
        "妇联反诈工作信息.docx",
        "A women's federation: 3·8 activities; parts that make up the whole.",
        unit="邻水县妇联|邻水县妇女联合会",
        district_contains="邻水县",
        unit_type="government",
        target_group="women|unspecified",
        **month("2024-03"),
    )
    c.t("邻水县妇联“巾帼反诈”宣传工作信息")
    c.p(
        "2024年3月，邻水县妇联以“三八”维权周为契机，组织“巾帼反诈宣讲团”深入乡镇、社区开展反诈宣传，引导广大妇女争当家庭反诈“守门员”。"
    )
    c.p(
        "3月8日，在鼎屏镇滨河广场举办反诈普法文艺演出1场，现场观众600余人，志愿者发放宣传资料1500份、反诈围裙260条。",
        ("sessions", 1, "performance", R + "|women", days("2024-03-08")),
        ("people_reached", over(600), "performance|unspecified", R + "|women", days("2024-03-08")),
        ("leaflets", 1500, "handout|performance|stall", R + "|women", days("2024-03-08")),
        ("gifts", 260, "gift|performance|stall", R + "|women", days("2024-03-08")),
    )
    c.p(
        "3月11日至15日，宣讲团在城北、丰禾、九龙等镇开展“姐妹课堂”反诈宣讲14场，共有1120名妇女参加，其中留守妇女430名、宝妈370名、女性网格员320名。",
        ("sessions", 14, "lecture", "women|unspecified", days("2024-03-11", "2024-03-15")),
        ("people_reached", 430, "lecture|unspecified", "women", days("2024-03-11", "2024-03-15")),
        ("people_reached", 370, "lecture|unspecified", "women|parents", days("2024-03-11", "2024-03-15")),
        (
            "people_reached",
            320,
            "lecture|unspecified",
            "women|unspecified|officials|workers",
            days("2024-03-11", "2024-03-15"),
        ),
    )
    c.p(
        "3月20日，联合县教体局向家长、儿童发放反诈绘本900册，孩子们跟着绘本学习“不透露、不轻信、不转账”。",
        (
            "leaflets",
            900,
            "handout",
            "unspecified",
            {**days("2024-03-20"), "measures": ["leaflets", "gifts"]},
        ),
    )
    c.plant("note", "one figure for parents and children", "P5")
    c.p(
        "活动期间，县妇联通过“邻水女性”微信公众号开设反诈专栏，持续推送典型案例。近年来，该县妇女被骗案件占比由41%降至28%。"
    )
    c.p("据介绍，邻近的大竹县妇联今年已开展反诈宣讲60余场，其“家庭反诈承诺”经验值得借鉴。")
    c.p("4月，县妇联拟启动“万家承诺”活动，目标签订家庭反诈承诺书1万份。")
    return [c]


def d17() -> list[Case]:
    c = Account(
        "seventeenth-d17",
        "税务局反诈宣传信息.docx",
        "News item of a tax office: 近日, taxpayers at the counters, a questionnaire and a hotline beside.",
        unit="海宁市税务局|国家税务总局海宁市税务局",
        district_contains="海宁市",
        unit_type="government",
        period_start=["2023-04-01", "2023-04-18"],
        period_end=["2023-04-30", "2023-04-18"],
    )
    c.t("海宁税务：税企联动筑牢反诈“防火墙”")
    c.p(
        "近日，国家税务总局海宁市税务局结合2023年4月第32个全国税收宣传月，"
        "组织开展“税企联动 共防诈骗”宣传活动，提醒纳税人缴费人警惕以“退税”“查账”为名的诈骗。"
    )
    c.p(
        "在办税服务厅，导税人员在窗口向前来办税的群众讲解“假税务稽查”骗局，提醒大家不扫不明二维码。4月份，该厅日均接待办税人员430人次，12366热线接听来电2790个。"
    )
    c.p(
        "4月11日，该局联合许村派出所走进中国（许村）轻纺城，为136名企业会计举办“财务反诈”专题讲座1场，现场发放《致全市财务人员的一封信》150份。",
        ("sessions", 1, "lecture", "finance_staff|unspecified", days("2023-04-11")),
        ("people_reached", 136, "lecture|unspecified", "finance_staff", days("2023-04-11")),
        ("leaflets", 150, HL, "finance_staff", days("2023-04-11")),
    )
    c.p(
        "4月13日下午，又在长安镇为个体工商户举办反诈座谈会1场，40名商户代表参加，收集意见建议12条，发放防骗贴士60份、税收优惠手册100份。",
        ("sessions", 1, "training", "merchants|unspecified", days("2023-04-13")),
        ("people_reached", 40, "training|unspecified", "merchants", days("2023-04-13")),
        ("leaflets", 60, "handout|training", "merchants|unspecified", days("2023-04-13")),
    )
    c.p(
        "该局还通过征纳沟通平台和手机短信向全市企业财务负责人发送防骗提醒，当月回收有效问卷1200份，知晓率为97.3%。"
    )
    c.p("下一步，该局将把反诈宣传融入日常管理，每季度走访重点企业不少于50户。")
    c.p("（2023年4月18日）")
    return [c]


def d23() -> list[Case]:
    c = Account(
        "seventeenth-d23",
        "残联助残日反诈宣传信息.docx",
        "Disabled persons' federation and a bank jointly.",
        unit="郓城县残疾人联合会|郓城县残联",
        district_contains="郓城县",
        unit_type="government",
        target_group="disabled|unspecified",
        **month("2023-05"),
    )
    c.t("郓城县残联“全国助残日”反诈宣传工作情况")
    c.p(
        "2023年5月21日是第33次全国助残日。5月份，郓城县残联围绕残疾人群体信息获取渠道少、辨别能力弱的特点，组织开展“反诈助残”宣传月活动。"
    )
    c.p(
        "5月18日，县残联联合农商银行在县残疾人就业培训中心举办反诈讲座1场，配备手语翻译，96名残疾人及其家属参加，发放盲文版宣传册40本、普通版宣传折页150份。",
        ("sessions", 1, "lecture", "disabled|unspecified", days("2023-05-18")),
        ("people_reached", 96, "lecture|unspecified", "disabled|unspecified", days("2023-05-18")),
        ("leaflets", 40, HL, "disabled|unspecified", days("2023-05-18")),
        ("leaflets", 150, HL, "disabled|unspecified", days("2023-05-18")),
    )
    c.p(
        "当月，各镇街残疾人专职委员上门宣传，走访残疾人家庭1380户，代办残疾证62本，发放轮椅45辆、助听器30台；签订反诈承诺书的家庭数量见附件。",
        ("households", 1380, "door_to_door", "disabled|unspecified"),
    )
    c.plant("query", "见附件 is no figure", "P4")
    c.p(
        "前述1380户残疾人家庭中，已有专人为其安装国家反诈中心APP1015人，占比73.6%。",
        ("app_installs", 1015, "app|door_to_door", "disabled|unspecified"),
    )
    c.p("6月，县残联将继续开展“一对一”帮扶，拟为剩余家庭全部安装反诈APP。")
    c.p("郓城县残疾人联合会")
    c.p("2023年6月2日")
    return [c]
