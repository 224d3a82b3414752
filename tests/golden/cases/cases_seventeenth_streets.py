"""Seventeenth set of reports: streets, communities and towns, with and without a county; a village diary."""

from __future__ import annotations

from builder import Case, about, days, month
from shorthand import HD, MAY, SU, Account, H, R, nearly, over


def cases() -> list[Case]:
    return [*d10(), *d11(), *d13(), *d22(), *t02()]


def d10() -> list[Case]:
    c = Account(
        "seventeenth-d10",
        "宝都街道2023年度反诈宣传工作总结.docx",
        "Year-end summary of a street office.",
        unit="宝都街道|昌乐县宝都街道|昌乐县宝都街道办事处|宝都街道办事处",
        district_contains="昌乐县",
        unit_type="township",
        **month("2023-01..2023-12"),
    )
    c.t("昌乐县宝都街道2023年度反电信网络诈骗宣传工作总结")
    c.p(
        "2023年，宝都街道党工委、办事处始终把反诈宣传作为平安建设的重要抓手，街道辖31个社区、常住人口17.8万人、网格236个，全年紧盯重点领域、重点人群、重点时段，全力构筑“全民反诈”防线，取得明显成效。"
    )
    c.p(
        "一是强化组织领导。成立工作专班，全年召开专题调度会11次，印发通报9期，签订目标责任书31份。",
        ("pledges", 31, "unspecified", R, MAY),
    )
    c.p(
        "二是强化社会宣传。全年开展广场反诈集中宣传46场，发放各类反诈宣传资料8.2万份，主要路口、小区出入口悬挂横幅标语，文艺小分队把反诈编进小品、快板送到群众身边。",
        ("sessions", 46, "stall|unspecified"),
        ("leaflets", 82000, H),
    )
    c.p(
        "三是强化精准宣传。全年举办反诈讲座120场，其中进校园38场、进企业52场、进养老机构34场，做到哪里有需要、哪里就有反诈声音。",
        ("sessions", 38, "lecture", SU),
        ("sessions", 52, "lecture", "workers|unspecified"),
        ("sessions", 34, "lecture", "elderly|unspecified"),
    )
    c.plant("query", "38+52+34 is above the whole of 120", "P5", says=("124", "120", "4"))
    c.p(
        "四是强化入户宣传。网格员分批次敲门入户，向新昌社区、东店社区、方山社区居民分别发放反诈明白纸1260份、980份、1430份，对孤寡独居老人建立“一人一策”包联提醒机制，每周上门看望。",
        ("leaflets", 1260, HD),
        ("leaflets", 980, HD),
        ("leaflets", 1430, HD),
    )
    c.p(
        "五是强化技防联动。全年安装国家反诈中心APP5.6万人，占应装人口的89.3%，人均安装用时由15分钟压减到6分钟；接收上级预警指令3420条，见面劝阻率100%。",
        ("app_installs", 56000),
    )
    c.p(
        "2023年，街道电诈发案数、损失数分别为96起、612万元，较2022年的131起、905万元分别下降26.7%和32.4%。2022年全年发放宣传资料6.5万份。"
    )
    c.p("存在的问题：部分老旧小区宣传覆盖不够，个别社区宣传流于形式，未能做到逐户讲解。")
    c.p("2024年，街道将新建反诈主题公园1处，力争宣传资料发放量突破10万份，组织反诈文艺巡演不少于30场。")
    c.p("昌乐县宝都街道办事处")
    c.p("2024年1月6日")
    return [c]


def d11() -> list[Case]:
    c = Account(
        "seventeenth-d11",
        "社区经验材料.docx",
        "A community's experience: 若干, a noun before its figure, pronouns.",
        unit="湖滨社区|亚父街道湖滨社区|巢湖市亚父街道湖滨社区",
        district_contains="巢湖市",
        unit_type="community",
        **month("2023-01..2023-06"),
    )
    c.t("“三张网”织密社区反诈防线")
    c.p("——巢湖市亚父街道湖滨社区2023年上半年反诈工作经验材料")
    c.p(
        "湖滨社区地处城乡结合部，辖4个小区、3286户、9100余人，其中60岁以上老人1870人。今年上半年，社区坚持“人防、心防、群防”三网合一，探索出一条可复制的社区反诈新路子。"
    )
    c.p(
        "一、织密“宣传网”。社区将反诈内容纳入“四点半课堂”和“老年学堂”，上半年共举办反诈小讲座22场，场均到场40人左右，受教育居民近900人次；在小区宣传栏、单元门厅更换反诈专题内容，做到抬头可见、驻足可观。",
        ("sessions", 22, "lecture"),
        ("people_reached", nearly(900), "lecture|unspecified", R),
    )
    c.p(
        "宣传手册、折页等纸质资料，由楼栋长挨家挨户送到居民手中，上半年发放量达3000份。此外还制作了若干份方言版“反诈顺口溜”单页，受到老年居民欢迎。",
        ("leaflets", {"value": 3000, "low": 3000, "qualifier": "exact|at_least"}, HD + "|unspecified"),
    )
    c.plant("query", "若干份 is no figure", "P5")
    c.p(
        "二、织密“守护网”。由35名党员、楼栋长组成“银铃守护队”，与辖区独居老人结对，通过拉家常的方式讲解“保健品骗局”“以房养老骗局”。该队上半年上门走访老年家庭612户，现场帮助安装反诈APP的老人有230名。",
        ("households", 612, "door_to_door", "elderly|unspecified|residents"),
        ("app_installs", 230, "app|door_to_door", "elderly"),
    )
    c.p(
        "三、织密“预警网”。依托4个小区业主微信群，每日推送“反诈早知道”；上述微信群成员合计2600余人，实现“一群通知、家家知晓”。"
    )
    c.p(
        "5月14日母亲节当天，社区妇联开展“守护妈妈钱袋子”主题活动，60余名宝妈参加，赠送印有反诈标语的围裙80条。",
        (
            "people_reached",
            over(60),
            "unspecified|stall|lecture|training",
            "women|parents",
            days("2023-05-14"),
        ),
        ("gifts", 80, "gift|handout", "women|parents|unspecified|residents", days("2023-05-14")),
        (
            "sessions",
            1,
            "unspecified|stall|lecture|training",
            "women|parents|unspecified",
            {**days("2023-05-14"), **MAY},
        ),
    )
    c.p(
        "上半年，社区电诈发案同比下降60%，连续92天零发案，成功劝阻诈骗3起，为居民保住了养老钱。其做法被区级以上媒体刊发2篇次。",
        ("scams_stopped", 3, "unspecified"),
        ("media_reports", 2),
    )
    c.p("下一步，社区将继续发挥“银铃守护队”作用，计划年内发展队员100名，反诈讲座做到月月有、周周新。")
    return [c]


def d13() -> list[Case]:
    c = Account(
        "seventeenth-d13",
        "太平镇反诈宣传月情况（附表）.docx",
        "Prose beside a table: the prose repeats the table's total.",
        unit="太平镇|藤县太平镇|太平镇人民政府|藤县太平镇人民政府",
        district_contains="藤县",
        unit_type="township|community",
        **month("2023-06"),
    )
    c.t("藤县太平镇2023年6月反诈宣传月活动情况")
    c.p(
        "6月是全县反诈宣传月。太平镇党委、政府高度重视，迅速组织各村（社区）开展反诈宣传，全镇6月共发放宣传单2310份，入户走访1195户，各村情况见下表："
    )
    s = c.table(
        [
            ["序号", "村（社区）", "发放宣传单（份）", "入户走访（户）", "悬挂横幅（条）"],
            ["1", "新庆社区", 620, 310, 8],
            ["2", "善庆村", 540, 265, 4],
            ["3", "安福村", 480, 290, 5],
            ["4", "富吉村", 350, 180, 3],
            ["5", "三坡村", 320, 150, 2],
            ["合计", "", 2310, 1195, 24],
        ]
    )
    s.role("header", "A1:E1").role("label", "B2:B6").role("serial", "A2:A6").role("total|label", "A7").role(
        "total", "C7:E7"
    )
    s.columns(C="leaflets", D="households", E="banners")
    for n, r in zip(["新庆社区", "善庆村", "安福村", "富吉村", "三坡村"], range(2, 7), strict=True):
        s.facts(f"C{r}:E{r}", unit=[n, "太平镇", "藤县太平镇" + n])
    s.problem("query", "banners add up to 22, the total says 24", "E7", says=("2", "22"))
    c.p("除上表所列外，镇综治中心还开展了以下工作：")
    c.p(
        "一是6月9日在太平中学组织师生反诈讲座1场，1080名师生参加；6月16日（星期五）圩日，联合农商行、电信营业部设摊宣传1场，接受咨询90余人次，发放环保袋300个。",
        ("sessions", 1, "lecture", "students|unspecified|teachers", days("2023-06-09")),
        ("people_reached", 1080, "lecture|unspecified", "students|unspecified|teachers", days("2023-06-09")),
        ("sessions", 1, "stall", R, days("2023-06-16")),
        ("consultations", over(90), "stall|unspecified", R, days("2023-06-16")),
        ("gifts", 300, "gift|stall", R, days("2023-06-16")),
    )
    c.p("二是发挥大喇叭作用，各村每天傍晚播放反诈音频，对不识字的老年群众用本地话反复讲解。")
    c.p(
        "三是全镇6月新增安装国家反诈中心APP486人，累计安装1.9万人，安装率居全县第3位。", ("app_installs", 486)
    )
    c.p("下一步，太平镇将对宣传工作滞后的村进行约谈，7月份入户走访不少于1500户。")
    return [c]


def d22() -> list[Case]:
    c = Account(
        "seventeenth-d22",
        "城关镇反诈宣传小结.docx",
        "A town name that many counties share, and nothing in the file settles it: a query; the figures count.",
        unit="城关镇|城关镇人民政府|城关镇综治中心|城关镇平安办",
        unit_type="township",
        **month("2023-09"),
    )
    c.t("城关镇2023年9月反诈宣传工作小结")
    c.p("9月份，城关镇平安办按照全国反诈宣传工作要求，组织镇村干部积极开展反诈宣传，取得一定成效。")
    c.p(
        "全镇共设摊宣传7场，发放宣传单2900份，悬挂横幅22条，受教育群众3400余人次；各村（居）干部将反诈提醒转发到村民微信群。",
        ("sessions", 7, "stall"),
        ("leaflets", 2900, H),
        ("banners", 22),
        ("people_reached", over(3400), "stall|unspecified"),
    )
    c.p(
        "9月开学之际，在镇中心小学举办讲座2场，听讲学生620人。9月未发生老年人被骗案件，而8月发生2起。",
        ("sessions", 2, "lecture", SU),
        ("people_reached", 620, "lecture|unspecified", "students"),
    )
    c.p("城关镇平安办")
    c.p("2023年9月30日")
    c.plant("query", "城关镇 is shared by many counties", "", "P1", "P2", "P3", "P4", "P5", "P6")
    return [c]


def t02() -> list[Case]:
    c = Account(
        "seventeenth-t02",
        "驻村反诈宣传日记.txt",
        "A village diary, GBK: an entry per day with weekday and weather; other village work between.",
        unit="鹤林村|梅仙镇鹤林村|尤溪县梅仙镇鹤林村|鹤林村民委员会",
        district_contains="尤溪县",
        unit_type="community",
        target_group="villagers|" + R,
        **month("2023-08"),
    )
    c.t("尤溪县梅仙镇鹤林村2023年8月反诈宣传日记")
    c.p("8月2日　星期三　晴")
    c.p(
        "早上和村支书去水南组，挨家挨户发反诈明白纸，走了58户，发出去116份。中午在老人活动中心吃饭，顺便给下棋的老人讲了讲“冒充孙子借钱”的事。",
        ("households", 58, "door_to_door", "villagers|" + R, days("2023-08-02")),
        ("leaflets", 116, HD, "villagers|" + R, days("2023-08-02")),
    )
    c.p("8月7日　星期一　多云")
    c.p(
        "村里统计上半年医保，全村472户1836人，已缴1790人。下午在村口广场开院坝会1场，到会乡亲70多人，专讲反诈。",
        ("sessions", 1, "lecture|training|stall|unspecified", "villagers|" + R, days("2023-08-07")),
        (
            "people_reached",
            over(70),
            "lecture|training|stall|unspecified",
            "villagers|" + R,
            days("2023-08-07"),
        ),
    )
    c.p("8月12日　星期六　阵雨")
    c.p(
        "昨天镇派出所送来海报50张，今天上午和妇女主任一起贴完了其中42张，剩下的明天贴。大喇叭早上放了反诈方言广播。",
        ("posters", 42, "posting", "villagers|" + R, days("2023-08-12")),
    )
    c.p("8月18日　星期五　晴")
    c.p(
        "隔壁经通村有位大姐上周被骗2.6万，是在网上买“降压神药”。听说后赶紧在村民群里提醒大家。晚上在祠堂放反诈电影1场，来看的有130人左右。",
        (
            "sessions",
            1,
            "performance|unspecified|short_video|screen|stall",
            "villagers|" + R,
            days("2023-08-18"),
        ),
        (
            "people_reached",
            about(130),
            "performance|unspecified|short_video|screen|stall",
            "villagers|" + R,
            days("2023-08-18"),
        ),
    )
    c.p("8月25日　星期五　晴")
    c.p(
        "暑假快结束了，给返校的学生娃和家长上反诈课，来了学生35个、家长28个。月底了算一算，8月份一共贴海报42张，入户58户。",
        ("people_reached", 35, "lecture|unspecified", "students|children", days("2023-08-25")),
        ("people_reached", 28, "lecture|unspecified", "parents", days("2023-08-25")),
        (
            "sessions",
            1,
            "lecture|unspecified",
            "unspecified|students|parents|children|residents|villagers",
            {**days("2023-08-25"), **MAY},
        ),
    )
    c.p("下个月打算把剩下的5个组都走完，争取再入户300户。")
    return [c]
