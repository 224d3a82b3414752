"""Seventeenth set of reports: the reports of stations and of a county police, a chat group."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import HD, HL, MAY, SU, Account, H, R, over


def cases() -> list[Case]:
    return [*d01(), *d12(), *t01(), *t03()]


def d01() -> list[Case]:
    c = Account(
        "seventeenth-d01",
        "横村派出所4月反诈宣传小结.docx",
        "Monthly summary of a police station; fire and drug leaflets, cases and a plan stand beside.",
        unit="横村派出所|桐庐县公安局横村派出所",
        district_contains="桐庐县",
        unit_type="police",
        **month("2023-04"),
    )
    c.t("横村派出所2023年4月份防范电信网络诈骗宣传工作小结")
    c.p(
        "4月份以来，桐庐县公安局横村派出所紧紧围绕“降发案、保民安”目标，针对辖区针织企业多、外来人口多的实际（辖区现有常住人口4.2万人、规上企业76家），坚持打防结合、预防为先，扎实开展反诈宣传工作，现将有关情况小结如下："
    )
    c.p("一、抓实集中宣传，营造浓厚氛围。")
    c.p(
        "充分利用集市、广场等人员密集场所，先后组织设摊集中宣传6场，发放反诈宣传单2400余份，接受群众咨询180余人次，同步发放消防安全告知书500份、禁毒宣传折页300份，受到群众的欢迎和好评。",
        ("sessions", 6, "stall"),
        ("leaflets", over(2400), H),
        ("consultations", over(180), "unspecified|stall"),
    )
    c.p("二、抓细精准宣传，紧盯重点群体。")
    c.p(
        "结合针织企业用工特点，民警走进车间班组开展反诈宣讲9场，听讲职工1150人，其中新入职务工人员320人；在36家企业的食堂、宿舍楼张贴防骗海报210张，提醒大家不听、不信、不转账。",
        ("sessions", 9, "lecture", "workers|unspecified"),
        ("people_reached", 320, "lecture|unspecified", "migrant_workers"),
        ("people_reached", 830, "lecture|unspecified", "workers|unspecified"),
        ("posters", 210, "posting", "workers|unspecified"),
    )
    c.p(
        "依托社区网格入户走访1860户，指导安装国家反诈中心APP742人，签订反诈承诺书1500余份，并对辖区独居老人逐一上门讲解防骗知识，为他们把好安全关。",
        ("households", 1860),
        ("app_installs", 742, "app|door_to_door"),
        ("pledges", over(1500), "unspecified|door_to_door"),
    )
    c.p(
        "三、抓好线上宣传，扩大宣传覆盖。通过警民联系微信群转发预警信息56条，拍摄反诈短视频2部，播放量1.3万次，同时协调沿街商铺利用LED屏滚动播放反诈标语。",
        ("posts", 56, "group_chat"),
        ("videos", 2),
        ("views", 13000, "short_video|unspecified"),
    )
    c.p(
        "通过以上工作，4月份辖区电诈案件立案11起，同比下降21.4%，较3月份少发4起，群众损失38.6万元；成功劝阻正在发生的诈骗5起，挽回群众损失17.3万元。",
        ("scams_stopped", 5, "unspecified"),
        ("loss_prevented", 173000),
    )
    c.p(
        "下一步，横村派出所计划5月份再组织进企业宣讲8场，力争全年APP安装突破3000人，切实守护好群众的“钱袋子”。"
    )
    c.p("横村派出所")
    c.p("2023年5月4日")
    return [c]


def d12() -> list[Case]:
    bureau = dict(district_contains="龙陵县", unit_type="police")

    def st(n):
        return {"unit": f"{n}派出所|龙陵县公安局{n}派出所|龙陵县公安局"}

    c = Account(
        "seventeenth-d12",
        "龙陵县公安局8月反诈宣传工作情况.docx",
        "County police, one sentence per station.",
        unit="龙陵县公安局",
        **bureau,
        **month("2023-08"),
    )
    c.t("龙陵县公安局2023年8月反诈宣传工作情况")
    c.p(
        "为切实提升群众识骗防骗能力，8月份，县公安局以“不漏一户、不漏一人”为目标，全警动员、多措并举，组织各派出所开展防范电信网络诈骗集中宣传。现将各所情况通报如下："
    )
    c.p(
        "龙山派出所依托县城夜市设摊宣传5场，发放宣传单1300份，受教育群众2100人次。",
        ("sessions", 5, "stall", R, st("龙山")),
        ("leaflets", 1300, H, R, st("龙山")),
        ("people_reached", 2100, "stall|unspecified", R, st("龙山")),
    )
    c.p(
        "镇安派出所走进暑期工较多的硅厂、砖厂，对务工人员宣讲4场，发放宣传单520份，张贴海报46张。",
        ("sessions", 4, "lecture|unspecified", "migrant_workers", st("镇安")),
        ("leaflets", 520, HL, "migrant_workers|unspecified", st("镇安")),
        ("posters", 46, "posting", "migrant_workers|" + R, st("镇安")),
    )
    c.p(
        "勐糯派出所借助街子天人员集中的特点，用民族语言广播循环播放防骗知识，发放宣传单480份，出动宣传车6台次。",
        ("leaflets", 480, H, R, st("勐糯")),
        ("vehicles", 6, "vehicle", R, st("勐糯")),
    )
    c.p(
        "平达派出所以村干部为骨干，走村入户宣传，走访农户760户，发放宣传单700份，签订承诺书760份。该所同月还抓获电诈逃犯1名。",
        ("households", 760, "door_to_door", "villagers|" + R, st("平达")),
        ("leaflets", 700, HD, "villagers|" + R, st("平达")),
        ("pledges", 760, "unspecified|door_to_door", "villagers|" + R, st("平达")),
    )
    c.p("以上四个派出所共发放宣传单3200份。全县8月共立电诈案件14起，破案9起，刑拘6人。")
    c.plant("query", "1300+520+480+700 = 3000, the total says 3200", "P7", says=("200",))
    c.p(
        "县局反诈中心同步协调三大运营商向全县手机用户发送防骗短信，指挥中心接听群众反诈咨询电话215个。",
        ("consultations", 215, "phone|unspecified"),
    )
    c.p("通报指出，腊勐、碧寨等所未按要求报送数据，请于9月5日前补报；各所9月份宣传场次不得少于6场。")
    c.p("龙陵县公安局指挥中心")
    c.p("2023年9月2日")
    return [c]


def t01() -> list[Case]:
    def cs(n, day):
        return {"unit": f"{n}派出所|{n}所|信丰县公安局{n}派出所", **days(day)}

    c = Account(
        "seventeenth-t01",
        "工作群反诈宣传汇报20230506.txt",
        "What officers posted in a work group, each with unit and hour.",
        unit="信丰县公安局",
        district_contains="信丰县",
        unit_type="police",
        **days("2023-05-06"),
    )
    c.t("信丰县公安局反诈宣传工作群 2023年5月6日 各所汇报")
    c.p(
        "大塘埠派出所 09:42：报告，今天大塘埠逢圩，我所在农贸市场设点宣传1场，发放宣传单260份，圩上群众反响很好。",
        ("sessions", 1, "stall|unspecified", R, cs("大塘埠", "2023-05-06")),
        ("leaflets", 260, H, R, cs("大塘埠", "2023-05-06")),
    )
    c.p(
        "古陂派出所 10:15：民警到古陂中学给九年级学生上反诈课1节，430名学生听课，发放防骗小册子430本。"
        "另：昨天下午查处一起赌博案，行拘5人。",
        ("sessions", 1, "lecture|unspecified", SU, cs("古陂", "2023-05-06")),
        ("people_reached", 430, "lecture|unspecified", "students", cs("古陂", "2023-05-06")),
        ("leaflets", 430, HL, SU, cs("古陂", "2023-05-06")),
    )
    c.p(
        "安西派出所 11:03：昨日下午我所走访脐橙包装厂3家，对包装工、搬运工讲反诈，听讲工人75人，现场装APP52人。",
        (
            "people_reached",
            75,
            "lecture|unspecified|door_to_door",
            "migrant_workers|workers|unspecified",
            cs("安西", "2023-05-05"),
        ),
        (
            "app_installs",
            52,
            "app",
            "migrant_workers|workers|unspecified|residents",
            cs("安西", "2023-05-05"),
        ),
        (
            "households",
            3,
            "door_to_door",
            "unspecified|workers|migrant_workers",
            {**cs("安西", "2023-05-05"), **MAY},
        ),
    )
    c.p("局反诈中心 11:20：收到，请各所继续，今天每所不少于1场，数据18点前报齐。")
    c.p(
        "新田派出所 15:37：夜市商户宣传，走访商户64户，发放提示贴64张，张贴海报30张。",
        ("households", 64, "door_to_door", "merchants", cs("新田", "2023-05-06")),
        ("posters", 30, "posting", "merchants|" + R, cs("新田", "2023-05-06")),
        (
            "leaflets",
            64,
            "handout|posting|door_to_door",
            "merchants|unspecified",
            {
                **cs("新田", "2023-05-06"),
                "measures": ["leaflets", "posters", "gifts", "mixed_materials"],
                **MAY,
            },
        ),
    )
    c.flaggable += [["text", "P6"], ["text", "P7"]]
    c.p("嘉定派出所 17:50：晚高峰结合巡逻在步行街边走边宣传，具体份数还没清点，明天补报。")
    c.p("局反诈中心 18:30：汇总：截至18时各所共发放宣传单、小册子690份，大塘埠260、古陂430。")
    return [c]


def t03() -> list[Case]:
    c = Account(
        "seventeenth-t03",
        "周末反诈宣传.txt",
        "Weekend campaign of a station, GBK; the day without a year in the text, the year in the signature.",
        unit="柘皋派出所|巢湖市公安局柘皋派出所",
        district_contains="巢湖市",
        unit_type="police",
        **days("2023-04-16"),
    )
    c.t("柘皋派出所利用周末开展反诈宣传")
    c.p(
        "为有效防范电信网络诈骗违法犯罪，全面提升辖区群众自我防范意识，4月16日，巢湖市公安局柘皋派出所持续发力，利用周末假日时间，深入辖区古街、农贸市场开展防诈骗宣传活动，当日出动警力12人次、志愿者8人次。",
        ("staff", 12, "unspecified|stall"),
        ("staff", 8, "unspecified|stall"),
        ("sessions", 1, "stall|unspecified", R, MAY),
    )
    c.p(
        "活动中，民警通过向群众发放反诈宣传单、张贴宣传海报、现场讲解等方式，向群众揭露“百万保障”“征信修复”等诈骗手法，告知群众对不明电话不要接听、可疑短信不要回。在古街，民警向游客发放宣传单340余份；在农贸市场，向商户发放宣传单160份。",
        ("leaflets", over(340), H, R),
        ("leaflets", 160, H, "merchants"),
    )
    c.p(
        "当天，民警还帮助群众安装国家反诈中心APP87人次，现场解答群众疑问30余次。一名正准备给“网友”汇款4万元的大妈听了宣传后当场停止转账，直呼“差一点就上当”。",
        ("app_installs", 87),
        ("consultations", over(30), "unspecified|stall"),
        ("scams_stopped", 1, "unspecified", R + "|elderly|women", MAY),
        ("loss_prevented", 40000, "unspecified", R + "|elderly|women", MAY),
    )
    c.flaggable.append(["text", "P4"])
    c.p("此次活动共发放宣传单500余份，有效提高了辖区群众的防骗意识，受到群众欢迎和好评。")
    c.p("柘皋派出所")
    c.p("2023年4月17日")
    return [c]
