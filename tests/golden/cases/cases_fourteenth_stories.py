"""Fourteenth set: a court, a college, a village, a company, a street's year."""

from __future__ import annotations

from builder import Case, days, exact, month
from shorthand import AB, AL, AM, Prose, R


def cases() -> list[Case]:
    return [q12(), q13(), q14(), q15(), q16(), q18(), q20()]


def q12() -> Case:
    c = Prose(
        "fourteenth-p12",
        "黔南民族职业技术学院反诈宣传简报第3期.docx",
        "college; new students; days ago; online quiz",
        form="docx",
        **month("2025-09"),
        unit="黔南民族职业技术学院",
        unit_type="school",
        district_contains="都匀市",
    )
    c.p("黔南民族职业技术学院反诈宣传简报", role="title")
    c.p("2025年第3期（9月）")
    c.p("我院位于都匀市，新学期迎来新生4100余名。保卫处、学工处把反诈教育作为“开学第一课”。")
    c.p(
        "9月6日至7日报到期间，在学院北门设立反诈宣传点，发放反诈宣传扇3000把、宣传手册4000余册。",
        (
            "gifts",
            3000,
            "gift|stall",
            "university_students|students|unspecified",
            days("2025-09-06", "2025-09-07"),
        ),
        (
            "leaflets",
            AL(4000, 4999),
            "handout|stall",
            "university_students|students|unspecified",
            days("2025-09-06", "2025-09-07"),
        ),
    )
    c.p(
        "军训期间，举办反诈专题讲座4场，覆盖新生4000人次；各班召开主题班会82场。",
        ("sessions", 4, "lecture", "university_students|students|unspecified"),
        ("people_reached", 4000, "lecture|unspecified", "university_students|students"),
        ("sessions", 82, "class_meeting", "university_students|students|unspecified"),
    )
    c.p(
        "组织学生参加“反诈知识在线答题”，参与3860人，平均得分92.5分，满分100分的有417人。",
        ("people_reached", 3860, "unspecified|app|official_account", "university_students|students"),
    )
    c.p(
        "拍摄反诈情景剧短视频5部，抖音播放量11.7万次。",
        ("videos", 5, "short_video"),
        ("views", 117000, "short_video|unspecified"),
    )
    c.p(
        "全院宿舍楼张贴反诈海报：梅园1至6栋120张，兰园1至4栋80张，共200张。",
        ("posters", 120, "posting", "university_students|students|unspecified"),
        ("posters", 80, "posting", "university_students|students|unspecified"),
    )
    return c


def q13() -> Case:
    c = Prose(
        "fourteenth-p13",
        "共青团遂川县委反诈志愿服务情况.txt",
        "youth league, volunteers, hours, ten teams",
        **month("2025-08"),
        unit="共青团遂川县委|团县委|遂川县团委",
        unit_type="government",
        district_contains="遂川县",
    )
    c.p("共青团遂川县委2025年8月反诈志愿服务情况")
    c.p("8月以来，团县委招募返乡大学生组建10支“青春反诈”志愿服务队，开展反诈宣传。")
    c.p(
        "全月开展反诈宣讲活动24场，服务时长1360小时，出动志愿者312人次。",
        ("sessions", 24, "lecture|unspecified"),
        ("staff", 312, "unspecified|lecture"),
    )
    c.p(
        "面向暑期留守儿童，开设反诈小课堂12节，受益儿童420人。",
        ("sessions", 12, "class_meeting|lecture|training|unspecified", "children|unspecified"),
        ("people_reached", 420, "class_meeting|lecture|training|unspecified", "children"),
    )
    c.p(
        "面向青少年，在“遂川共青团”微信公众号、视频号发布反诈作品16条，浏览量达2.6万次。",
        ("posts", 16, "official_account|short_video", "youth|unspecified"),
        ("views", {"value": 26000}, "official_account|short_video|unspecified", "youth|unspecified"),
    )
    c.p("志愿者还深入圩镇商铺、快递驿站，提醒店主和快递小哥警惕“百万保障”骗局。")
    return c


def q14() -> Case:
    c = Prose(
        "fourteenth-p14",
        "石马村大喇叭反诈宣传.txt",
        "village loudspeakers, 每天×天 not computed where vague",
        **month("2025-02"),
        unit="石马村|杨林镇石马村|石马村村委会|石马村村民委员会",
        unit_type="community",
        district_contains="嵩明县",
    )
    c.p("嵩明县杨林镇石马村2025年2月反诈宣传情况")
    c.p("春节期间外出务工人员集中返乡，村“两委”抓住时机开展反诈宣传：")
    c.p(
        "——全村5个村民小组的大喇叭早中晚各播一遍反诈广播，全月共播放420次；",
        ("broadcasts", 420, "broadcast", "villagers|unspecified"),
    )
    c.p(
        "——在村口、桥头刷写反诈标语8条，悬挂横幅5条；",
        ("banners", 8, "banner|posting"),
        ("banners", 5, "banner"),
    )
    c.p(
        "——村干部、党员入户走访215户，对独居老人反复讲、讲明白；",
        ("households", 215, "door_to_door", "villagers|unspecified"),
    )
    c.p(
        "——召开返乡务工人员座谈会2场，到会117人；",
        ("sessions", 2, "training", "migrant_workers|unspecified"),
        ("people_reached", 117, "training|unspecified", "migrant_workers|unspecified"),
    )
    c.p("——没有发放纸质宣传单，也未组织集中宣传。")
    return c


def q15() -> Case:
    c = Prose(
        "fourteenth-p15",
        "江苏恒泰纺织有限公司反诈宣传总结.docx",
        "factory; shifts; finance staff; annual plan vs. done",
        form="docx",
        period_start="2024-01-01",
        period_end="2024-12-31",
        unit="江苏恒泰纺织有限公司|恒泰纺织",
        unit_type="enterprise",
        district_contains="海安市",
    )
    c.p("江苏恒泰纺织有限公司2024年度反诈宣传工作总结", role="title")
    c.p(
        "公司位于海安市高新区，在册职工1460人，年产值6.8亿元。2024年，公司计划开展反诈培训10场，实际完成12场，参训职工2850人次。",
        ("sessions", 12, "training", "workers|unspecified"),
        ("people_reached", 2850, "training|unspecified", "workers"),
    )
    c.p(
        "一是抓关键岗位。对财务、采购、外贸岗位62人开展专题测试，合格率100%；与财务人员签订反诈承诺书62份。",
        ("pledges", 62, "unspecified", "finance_staff"),
        (
            "people_reached",
            62,
            "unspecified|training",
            "workers|finance_staff|unspecified",
            dict(optional=True),
        ),
    )
    c.p(
        "二是抓宣传覆盖。车间、食堂、宿舍张贴海报160余张，职工宿舍区悬挂横幅6条，班前会宣讲860余次。",
        ("posters", AL(160, 169), "posting", "workers|unspecified"),
        ("banners", 6, "banner", "workers|unspecified"),
        ("sessions", AL(860, 869), "training|lecture|unspecified", "workers|unspecified"),
    )
    c.p(
        "三是抓APP推广。职工安装国家反诈中心APP 1452人，安装率99.5%。",
        ("app_installs", 1452, "app", "workers|unspecified"),
    )
    c.p(
        "2024年，公司成功劝阻涉诈转账4起，避免损失约37万元。",
        ("scams_stopped", 4),
        ("loss_prevented", AB(370000)),
    )
    return c


def q16() -> Case:
    c = Prose(
        "fourteenth-p16",
        "鹿城镇2024年反诈宣传总结.docx",
        "street annual with sections and a repeated total at the end",
        form="docx",
        period_start="2024-01-01",
        period_end="2024-12-31",
        unit="鹿城镇|楚雄市鹿城镇|鹿城镇人民政府",
        unit_type="township",
        district_contains="楚雄市",
    )
    c.p("楚雄市鹿城镇人民政府2024年反诈宣传工作总结", role="title")
    c.p(
        "2024年，鹿城镇认真贯彻落实上级部署，坚持“预防为先、宣传为要”，构建镇、村（社区）、组三级宣传体系，反诈宣传工作取得明显成效。"
    )
    c.p("一、主要做法")
    c.p(
        "（一）集中宣传造声势。利用“3·15”“4·15”“全民反诈集中宣传月”等节点，开展集中宣传活动28场，发放宣传资料3.6万份，悬挂横幅140条，接受群众咨询2600余人次。",
        ("sessions", 28, "stall|unspecified"),
        ("leaflets", 36000, "handout|stall"),
        ("banners", 140, "banner|stall"),
        ("consultations", AL(2600, 2699), "stall|unspecified", R),
    )
    c.p(
        "（二）分类宣传抓重点。针对学生群体，开展法治进校园活动15场，覆盖学生1.2万余人次；针对老年群体，开展讲座31场，覆盖老年人2300人次；针对企业财会人员，举办培训班2期，参训118人次。",
        ("sessions", 15, "unspecified|lecture|class_meeting", "students"),
        ("people_reached", AL(12000, 12999), "unspecified|lecture|class_meeting", "students"),
        ("sessions", 31, "lecture", "elderly"),
        ("people_reached", 2300, "lecture|unspecified", "elderly"),
        ("sessions", 2, "training", "finance_staff"),
        ("people_reached", 118, "training|unspecified", "finance_staff"),
    )
    c.p(
        "（三）上门宣传补盲点。全镇212名网格员入户宣传2.1万户，入户率达93%；上门走访商户1860家。",
        ("staff", 212, "door_to_door", None, dict(optional=True)),
        ("households", 21000, "door_to_door", R),
        ("households", 1860, "door_to_door", "merchants"),
    )
    c.p(
        "（四）媒体宣传扩覆盖。在州级以上媒体刊发反诈稿件12篇，“鹿城发布”公众号推送46期，微信群转发反诈信息1.5万余条。",
        ("media_reports", 12),
        ("posts", 46, "official_account"),
        ("posts", AL(15000, 15999), "group_chat"),
    )
    c.p("二、工作成效")
    c.p(
        "全年电诈发案同比下降18.7%，财产损失同比下降24.1%，群众反诈知晓率达96.8%，成功劝阻电诈案件53起，挽回损失280余万元。",
        ("scams_stopped", 53),
        ("loss_prevented", AL(2800000, 2899999)),
    )
    c.p("三、下步打算")
    c.p("2025年，拟开展集中宣传不少于30场，新建反诈主题公园1个，推动国家反诈中心APP安装率达到90%以上。")
    return c


def q18() -> Case:
    c = Prose(
        "fourteenth-p18",
        "泗县各乡镇反诈宣传（2025年5月）.docx",
        "brief with a small table and remarks round it",
        form="docx",
        **month("2025-05"),
        unit_type="township",
        district_contains="泗县",
    )
    c.p("泗县2025年5月反诈宣传工作情况通报", role="title")
    c.p("各乡镇人民政府：现将5月份反诈宣传工作情况通报如下。")
    rows = [
        ["大庄镇", 6, "1,200", 860, "近500"],
        ["山头镇", 4, "800余", 415, 320],
        ["黑塔镇", 5, 950, "—", "约400"],
        ["草庙镇", 3, "540", 226, 180],
    ]
    t = c.table([["乡镇", "宣传活动（场）", "发放资料（份）", "入户走访（户）", "受教育群众（人次）"], *rows])
    t.role("header", "A1:E1").role("label", "A2:A5").rows("A2:A5", unit="cell").columns(
        B="sessions",
        C="leaflets",
        D="households",
        E=dict(measure="people_reached", target_group="unspecified|residents"),
    ).facts(
        "B2:E5",
        read={"C2": exact(1200), "C3": AL(800, 899), "C5": exact(540), "E2": AM(500, 400), "E4": AB(400)},
    )
    c.p("从上表看，大庄镇开展场次最多，草庙镇发放资料最少，黑塔镇未报入户走访数。")
    c.p("请各乡镇于6月5日前完成500份宣传品的领取，6月底前实现入户走访不少于300户。")
    return c


def q20() -> Case:
    c = Prose(
        "fourteenth-p20",
        "反诈进工地问答记录（永乐派出所）.txt",
        "dialog-like record",
        **days("2025-11-05"),
        unit="永乐派出所|镇安县公安局永乐派出所",
        unit_type="police",
        district_contains="镇安县",
    )
    c.p("镇安县公安局永乐派出所反诈进工地活动记录")
    c.p(
        "时间：2025年11月5日19时  地点：永乐街道安置房项目部  参加人员：工友130余人",
        (
            "people_reached",
            AL(130, 139),
            "unspecified|lecture|training|stall",
            "migrant_workers|workers|unspecified",
        ),
    )
    c.p("民警问：“接到陌生电话说给你补发3000元工资，要你先交200元手续费，能不能信？”")
    c.p("工友答：“不能信！96110我都记住了。”")
    c.p(
        "民警问：“手机里装反诈APP的举手。”当场有90多人举手，民警又帮38人完成了安装。",
        ("app_installs", 38, "app", "migrant_workers|workers|unspecified"),
    )
    c.p(
        "活动最后，民警发放反诈毛巾130条、反诈手册130本，并建立工地反诈微信群1个，入群112人。",
        ("gifts", 130, "gift", "migrant_workers|workers|unspecified"),
        ("leaflets", 130, "handout", "migrant_workers|workers|unspecified"),
    )
    return c
