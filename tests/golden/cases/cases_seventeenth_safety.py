"""Seventeenth set of reports: reports on public safety in which the campaign is one matter among others."""

from __future__ import annotations

from builder import Case, about, at_least, between, days, month
from shorthand import HL, MAY, SU, Account, H, R, nearly, over


def cases() -> list[Case]:
    return [*d02(), *t05(), *t07(), *d16()]


def d02() -> list[Case]:
    c = Account(
        "seventeenth-d02",
        "隆盛镇一季度平安建设总结.docx",
        "A report on public safety in which the campaign is one section among disputes, fire safety.",
        unit="隆盛镇|大英县隆盛镇|大英县隆盛镇人民政府|隆盛镇人民政府",
        district_contains="大英县",
        unit_type="township",
        **month("2023-01..2023-03"),
    )
    c.t("大英县隆盛镇2023年第一季度平安建设工作总结")
    c.p(
        "今年以来，隆盛镇党委、政府高度重视平安建设工作，坚持以人民为中心的发展思想，统筹推进矛盾纠纷化解、消防安全、禁毒、反诈、治安巡防等各项工作，全镇社会大局持续平稳。现将第一季度（1至3月）工作总结如下："
    )
    c.p(
        "一、矛盾纠纷排查化解。全镇共召开院坝会23场，参会群众680人次，排查婚姻家庭、土地边界等矛盾纠纷86件，成功化解84件，化解率97.7%，发放普法资料1200份。"
    )
    c.p(
        "二、消防安全。检查“九小场所”112家，整改隐患47处，开展消防演练3场，参与群众260人，张贴消防海报150张，入户发放消防明白纸900份。"
    )
    c.p(
        "三、禁毒工作。开展禁毒宣传进校园活动4场，展出禁毒展板12块，受教育学生1300余人，踏查荒山林地60余亩，未发现非法种植。"
    )
    c.p(
        "四、反诈宣传。针对春节前后返乡人员集中的特点，镇综治中心牵头，组织派出所、信用社和各村利用“当场天”设摊开展反诈宣传12场次，发放《反诈告知书》3600份，悬挂横幅28条，出动宣传车18台次，村村响广播早晚循环播放反诈提示。走访农户2750户，其中留守老人家庭430户、外出务工人员家庭610户。",
        ("sessions", 12, "stall"),
        ("leaflets", 3600, H),
        ("banners", 28),
        ("vehicles", 18),
        ("households", 430, "door_to_door", "elderly|elderly_alone|unspecified"),
        ("households", 610, "door_to_door", "migrant_workers|unspecified"),
        ("households", 1710, "door_to_door", "unspecified|villagers|residents"),
    )
    c.p(
        "同时开展“小手拉大手”反诈活动，中心小学、初级中学召开反诈主题班会32场，受教育学生1460名，带动家长1200余名；各村微信工作群同步转发防骗提示，做到村不漏组、组不漏户。",
        ("sessions", 32, "class_meeting", SU),
        ("people_reached", 1460, "class_meeting|unspecified", "students"),
        ("people_reached", over(1200), "class_meeting|unspecified", "parents"),
    )
    c.p("一季度全镇电诈发案7起，较去年同期的10起下降30%，涉案金额43万余元，被骗人员中60岁以上老人3人。")
    c.p(
        "五、治安巡防。组建义务巡逻队14支，出动巡逻力量420人次，巡逻里程2600公里，盘查可疑人员35人，破获盗窃案件2起。"
    )
    c.p(
        "六、下一步打算。一是持续抓好防汛和消防隐患整治；二是第二季度拟开展反诈文艺演出2场，印制反诈手册5000册，实现反诈APP安装率90%以上。"
    )
    return [c]


def t05() -> list[Case]:
    c = Account(
        "seventeenth-t05",
        "栖山镇一周工作动态.txt",
        "A week of a town office, an entry a weekday, half of them other work; a joint session.",
        unit="栖山镇|沛县栖山镇|栖山镇人民政府|沛县栖山镇人民政府",
        district_contains="沛县",
        unit_type="township",
        **days("2023-03-20", "2023-03-26"),
    )
    c.t("沛县栖山镇一周工作动态（2023年3月20日—3月26日）")
    c.p("3月20日（周一）召开镇党委（扩大）会议，部署春季植树、反诈宣传、信访维稳等工作，全镇98名干部参会。")
    c.p(
        "3月21日（周二）镇政法办联合栖山派出所、农商行栖山支行在胡楼集市开展反诈联合宣传1场，发放宣传单700份，接受咨询46人次。",
        ("sessions", 1, "stall|unspecified", R, days("2023-03-21")),
        ("leaflets", 700, H, R, days("2023-03-21")),
        ("consultations", 46, "stall|unspecified", R, days("2023-03-21")),
    )
    c.p("3月22日（周三）开展森林防火宣传，发放防火通告600份，出动宣传车4台次；为65岁以上老人免费体检230人。")
    c.p(
        "3月23日（周四）网格员对沿街商户上门开展反诈宣传，走访商户118户，张贴反诈海报118张，指导安装反诈APP__人。",
        ("households", 118, "door_to_door", "merchants", days("2023-03-23")),
        ("posters", 118, "posting|door_to_door", "merchants|" + R, days("2023-03-23")),
    )
    c.plant("query", "a blank left for the figure: __人", "P5")
    c.p(
        "3月24日（周五）在敬老院为五保老人演出反诈小戏1场，52名老人观看；便民服务中心大屏幕滚动播放反诈标语。",
        ("sessions", 1, "performance", "elderly|unspecified", days("2023-03-24")),
        ("people_reached", 52, "performance|unspecified", "elderly", days("2023-03-24")),
    )
    c.p(
        "3月25日至26日（周末）各村组织反诈夜话3-5场，参加村民四百多人。",
        (
            "sessions",
            between(3, 5),
            "lecture|training|unspecified",
            "villagers|" + R,
            days("2023-03-25", "2023-03-26"),
        ),
        (
            "people_reached",
            at_least(400, 499),
            "lecture|training|unspecified",
            "villagers",
            days("2023-03-25", "2023-03-26"),
        ),
    )
    c.p("下周工作安排：3月28日召开反诈推进会；组织反诈进校园2场；完成植树3000棵。")
    return [c]


def t07() -> list[Case]:
    c = Account(
        "seventeenth-t07",
        "霞流镇综治中心年终总结.txt",
        "One long year-end paragraph by fields.",
        unit="霞流镇综治中心|衡东县霞流镇综治中心",
        district_contains="衡东县",
        unit_type="government|township",
        **month("2023-01..2023-12"),
    )
    c.t("衡东县霞流镇综治中心2023年工作总结")
    c.p(
        "2023年，霞流镇综治中心在县委政法委的指导下，紧扣平安建设主线，扎实做好信访维稳、特殊人群管理、铁路护路、反诈宣传等工作，全年接待群众来访312批486人次，办结率98.4%。"
    )
    c.p(
        "信访与调解方面，共调处纠纷153起，制作调解协议书97份，开展法律讲座12场，受教育群众1500人；铁路护路方面，发放爱路护路宣传单3000份，张贴通告200张，上路巡查960人次。"
    )
    c.p(
        "反诈宣传方面，全年组织反诈宣传活动57场次，包括集市设摊宣传31场、校园讲座14场、屋场会12场；累计发放宣传资料2.3万份，悬挂横幅85条，制作宣传栏19个，入户走访6100余户；便民大厅窗口对来访群众“办一次事、讲一次反诈”，镇公众号开设反诈专栏。",
        ("sessions", 31, "stall"),
        ("sessions", 14, "lecture", SU),
        ("sessions", 12, "lecture|training|unspecified|stall", R + "|villagers"),
        ("leaflets", 23000, H + "|lecture", R, {"basis": ["period", "cumulative"]}),
        ("banners", 85),
        ("boards", 19),
        ("households", over(6100)),
    )
    c.p(
        "打防成效方面，全年电诈发案23起，同比减少9起；通过预警劝阻群众46人次，止损金额71万元；铲除“两卡”窝点1个，抓获嫌疑人3人，该团伙此前已拨打诈骗电话1.6万个、拉建诈骗微信群27个。",
        ("loss_prevented", 710000),
        ("scams_stopped", 46, "unspecified", R, MAY),
    )
    c.flaggable.append(["text", "P5"])
    c.p("特殊人群方面，走访刑满释放人员42人，社区矫正对象17人，严重精神障碍患者63人，签订监护协议63份。")
    c.p("2024年工作打算：反诈宣传场次不少于60场，入户率达到100%，国家反诈中心APP安装新增3000人。")
    c.p("霞流镇综治中心　2023年12月29日")
    return [c]


def d16() -> list[Case]:
    c = Account(
        "seventeenth-d16",
        "反诈工作简报（第3期）.docx",
        "County fraud centre's bulletin; what another city did and the alarms and stops are told apart.",
        unit="陆良县反诈中心|陆良县反电信网络诈骗中心|陆良县公安局反诈中心|陆良县打击治理电信网络新型违法犯罪工作联席会议办公室",
        district_contains="陆良县",
        unit_type="police",
        **month("2023-03"),
    )
    c.t("反诈工作简报")
    c.p("（2023年第3期）")
    c.p("陆良县反电信网络诈骗中心　　2023年4月3日")
    c.p("【本期要目】3月份全县反诈宣传工作综述")
    c.p(
        "3月份，全县反诈宣传工作以“进农村、进社区、进学校、进企业、进家庭”为抓手，共组织“五进”宣讲活动逾80场，直接听众1.2万余人，发放“反诈扑克”2000副、宣传折页三千多份。",
        ("sessions", at_least(80), "lecture|unspecified"),
        ("people_reached", over(12000), "lecture|unspecified"),
        ("gifts", 2000, "gift|handout|lecture"),
        ("leaflets", at_least(3000, 3999), HL),
    )
    c.p("春耕时节，宣传车在马街、三岔河、板桥等蔬菜主产区巡回宣传，田间地头的“小喇叭”响个不停。")
    c.p(
        "3月15日，县反诈中心联合市场监管局在同乐广场开展“3·15”反诈专场宣传，参与商户两三百家，受理投诉举报17件，接受反诈咨询50多人次。",
        ("consultations", at_least(50, 59), "stall|unspecified", R + "|merchants", days("2023-03-15")),
        (
            "people_reached",
            between(200, 300),
            "stall|unspecified",
            "merchants",
            {**days("2023-03-15"), **MAY},
        ),
        ("sessions", 1, "stall|unspecified", R + "|merchants", {**days("2023-03-15"), **MAY}),
    )
    c.p(
        "新媒体方面，“陆良警方”抖音号发布反诈短视频11部，播放量近20万次；转发上级反诈推文100多条。县电视台开设反诈访谈栏目。",
        ("videos", 11),
        ("views", nearly(200000), "short_video|unspecified"),
        ("posts", over(100), "official_account|group_chat|short_video|unspecified"),
    )
    c.p(
        "当月，全县接报电诈警情43起，止付冻结资金226万元，成功劝阻群众被骗21起，挽回损失约58万元。有诈骗团伙利用改装设备在我县境内群发短信2万余条，现已被打掉，抓获犯罪嫌疑人4名。",
        ("scams_stopped", 21, "unspecified"),
        ("loss_prevented", about(580000)),
        ("loss_prevented", 2260000, "unspecified", R, MAY),
    )
    c.p(
        "【他山之石】曲靖市麒麟区推行“反诈摊位进夜市”，3月以来设摊26场，发放宣传品1万余份，其做法可供各所借鉴。"
    )
    c.p("送：县委政法委、各乡镇（街道）　　　　（共印35份）")
    c.flaggable.append(["text", "P7"])
    return [c]
