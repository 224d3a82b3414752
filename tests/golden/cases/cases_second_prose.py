"""Work reports in prose, and prose beside tables, as the units of the field write them."""

# fmt: off
# ruff: noqa: E501, E702
from __future__ import annotations

from builder import Case, Formula, about, at_least, at_most, days, month

ANY = "unspecified"
NOTE = "note|label|header|title|meta"
FIG = "figure"
FAR = "handout|stall|door_to_door|branch|unspecified|lecture"
FACE = "unspecified|stall|lecture|door_to_door"


def station_one_day() -> Case:
    c = Case("p01-station-one-day", "蓬莱派出所反诈宣传工作报告.txt", "One day of a police station: date and full name in the first sentence; kinds of fraud, hotlines, cases, plans.",
             **days("2023-04-17"), unit="大英县公安局蓬莱派出所|蓬莱派出所", unit_type="police", district_contains="大英县", target_group="unspecified|residents|villagers")
    c.paragraph("关于开展防范电信网络诈骗宣传活动情况的报告", "title|note")
    c.paragraph("为有效防范电信网络诈骗违法犯罪，全面提升辖区群众防范意识，2023年4月17日，大英县公安局蓬莱派出所利用赶场天，出动民辅警12人次，深入辖区村居及农贸市场开展防诈骗宣传活动。", FIG)
    c.paragraph("活动中，民警通过发放宣传单、张贴海报、现场讲解等方式，向群众讲解冒充公检法、刷单返利、虚假网贷等11种常见诈骗手法，提醒群众遇到可疑情况及时拨打110或96110。", "note|label")
    c.paragraph("此次活动共发放宣传单100余份，张贴宣传海报20余张，现场解答群众疑问30余次，受教育群众近五百人，指导安装“国家反诈中心”APP 86人。", FIG)
    c.paragraph("今年以来，辖区共立电信诈骗案件7起，同比下降30%，涉案金额46万元，受害人中60岁以上老人3名。", "note|label|ratio")
    c.paragraph("下一步，蓬莱派出所将再印制宣传单2000份，力争年内入户宣传1500户，做到不漏一户、不漏一人。", "note|label|planned")
    c.say("P2", "staff", 12, channel=FACE)
    c.say("P4", "leaflets", at_least(100, 199)); c.say("P4", "posters", at_least(20, 29))
    c.say("P4", "consultations", at_least(30, 39), channel=FACE); c.say("P4", "people_reached", at_most(500, 400), channel=FACE)
    c.say("P4", "app_installs", 86)
    return c


def month_and_running_total() -> Case:
    c = Case("p02-month-and-running-total", "锦江社区反诈宣传月报（6月）.docx", "本月 beside 累计 in prose; elderly living alone; views; plans; 60多名.",
             **month("2023-06"), unit="锦江社区", unit_type="community", district_contains="福州市", target_group="unspecified|residents")
    c.paragraph("福州市锦江社区2023年6月反诈宣传工作月报", "title")
    c.paragraph("一、活动开展情况。本月开展反诈宣传活动8场次，累计42场次；本月发放宣传折页1350份，累计9870份；本月入户走访236户，累计1904户。", FIG)
    c.paragraph("二、重点人群宣传。老伙伴志愿者与辖区60多名独居老人一一结对，6月12日为独居老人开展防骗讲座1场，46名独居老人参加。", FIG)
    c.paragraph("三、线上宣传。通过居民微信群推送反诈提示45条，阅读量3200余次；利用小区电子屏6块滚动播放反诈标语。", FIG)
    c.paragraph("四、发案情况。本月辖区发生电诈案件1起，损失金额2.3万元，较上月减少2起。", "note|label|ratio")
    c.paragraph("五、下月计划举办反诈讲座3场，制作宣传展板10块，发放宣传扇500把。", "note|label|planned")
    c.paragraph("锦江社区居民委员会", "note|meta|label"); c.paragraph("2023年7月3日", "note|meta|label")
    c.say("P2", "sessions", 8, channel="unspecified"); c.say("P2", "leaflets", 1350); c.say("P2", "households", 236)
    day = dict(period_start="2023-06-01|2023-06-12", period_end="2023-06-30|2023-06-12")
    c.say("P3", "people_reached", at_least(60, 69), target_group="elderly_alone", channel="unspecified|door_to_door|lecture", optional=True, **day)
    c.say("P3", "sessions", 1, target_group="elderly_alone|elderly", channel="lecture", **day); c.say("P3", "people_reached", 46, target_group="elderly_alone", channel="lecture|unspecified", **day)
    c.say("P4", "posts", 45, channel="group_chat"); c.say("P4", "views", at_least(3200, 3299), channel="group_chat|unspecified"); c.say("P4", "screens", 6)
    return c


def bank_quarter() -> Case:
    c = Case("p03-bank-quarter", "英德农商银行三季度反诈宣传总结.docx", "Outlets, accounts, money; 53场，其中…; a joint figure; 近9000人; the quarter in the title.",
             **month("2023-07..2023-09"), unit="英德农村商业银行|英德农商银行", unit_type="bank", district_contains="英德市", target_group="unspecified|bank_customers|residents")
    c.paragraph("英德农村商业银行2023年第三季度反诈宣传工作总结", "title")
    c.paragraph("为筑牢全民反诈防护墙，英德农村商业银行利用49个营业网点遍布辖区各乡镇的优势，在营业厅堂推广“国家反诈中心”APP。", "note|label")
    c.paragraph("三季度，我行组织开展反诈专题宣传活动53场，其中进校园12场、进企业9场，现场覆盖人次近9000人。", FIG)
    c.paragraph("各网点摆放海报、展架、操作指南等共计196件，派发宣传折页1.2万余份，通过LED屏播放宣传标语，指导客户安装APP 3600余户。", FIG)
    c.paragraph("成功拦截电信诈骗3起，为客户挽回损失18.6万元；管控异常账户27户，报送可疑线索5条。", FIG)
    c.paragraph("我行现有员工612人，管理个人账户38.5万户，网点智能柜员机126台。", "note|label|base")
    c.paragraph("第四季度，我行将组织外拓宣传不少于20场，实现辖区行政村全覆盖。", "note|label|planned")
    c.paragraph("英德农村商业银行", NOTE); c.paragraph("2023年10月8日", NOTE)
    c.say("P3", "sessions", 32, channel=FACE); c.say("P3", "sessions", 12, target_group="students|unspecified", channel=FACE); c.say("P3", "sessions", 9, target_group="workers|unspecified", channel=FACE)
    c.say("P3", "people_reached", at_most(9000, 8000), channel=FACE)
    c.say("P4", "mixed_materials", 196, channel="unspecified|branch|posting|board"); c.say("P4", "leaflets", at_least(12000, 12999), channel="handout|branch"); c.say("P4", "app_installs", at_least(3600, 3699), channel="app|branch")
    c.say("P5", "scams_stopped", 3, channel="unspecified|branch"); c.say("P5", "loss_prevented", 186000, channel="unspecified|branch")
    return c


def school_chinese_numerals() -> Case:
    c = Case("p04-school-numerals", "象山中学反诈宣传小结.txt", "Numbers in Chinese numerals, 一是…二是…, a week in the first sentence.",
             **days("2023-09-11", "2023-09-15"), unit="韩城市象山中学|象山中学", unit_type="school", district_contains="韩城市", target_group="students|unspecified")
    c.paragraph("韩城市象山中学防范电信网络诈骗宣传周活动小结", "title")
    c.paragraph("2023年9月11日至15日，我校在全校范围内开展了“防范电信网络诈骗宣传周”活动，现将有关情况小结如下。", "note|label|meta")
    c.paragraph("一是召开主题班会三十六场，参与学生一千八百余人，向学生讲解“三不一要”。", FIG)
    c.paragraph("二是利用校园广播播放反诈知识二十次，制作黑板报十二块，悬挂横幅四条。", FIG)
    c.paragraph("三是发放《致家长的一封信》一千八百五十份，邀请社区民警举办反诈讲座两场，师生一千二百人次参加。", FIG)
    c.paragraph("我校现有三十六个教学班、教职工一百四十五人，活动期间未发生一起师生被骗案件。", "note|label|base")
    c.paragraph("学校要求每位同学回家后至少向五名亲友宣传反诈知识，各班须在月底前完成手抄报二十幅。", "note|label|planned")
    c.say("P3", "sessions", 36, channel="class_meeting"); c.say("P3", "people_reached", at_least(1800, 1899), target_group="students", channel="class_meeting|unspecified")
    c.say("P4", "broadcasts", 20); c.say("P4", "boards", 12); c.say("P4", "banners", 4)
    c.say("P5", "leaflets", 1850, target_group="parents|unspecified"); c.say("P5", "sessions", 2, target_group="students|unspecified|teachers", channel="lecture"); c.say("P5", "people_reached", 1200, target_group="unspecified|students|teachers", channel="lecture|unspecified")
    return c


def bulletin_by_station() -> Case:
    c = Case("p05-bulletin-by-station", "全县反诈宣传周报（第16期）.docx", "One paragraph per police station, each its own unit; the county's sum at the end is no figure; one station did nothing.",
             **days("2023-04-17", "2023-04-23"), unit_type="police", district_contains="龙陵县", target_group="unspecified|residents|villagers")
    c.paragraph("龙陵县公安局反诈宣传工作周报", "title"); c.paragraph("（2023年4月17日—4月23日）", "title|meta|note")
    rows = ["龙山派出所：走村入户宣传312户，发放宣传单1200余份，召开院坝会5场。", "龙江派出所：在街天集中设摊宣传2场次，发放宣传资料800份，受教育群众约1000人次。", "镇安派出所：张贴海报65张，悬挂横幅12条，在警民微信群推送预警信息40条。",
            "勐糯派出所：出动警力24人次，走访商户38家，签订承诺书38份。", "平达派出所：开展“小手拉大手”进校园讲座3场，受教育学生1340人。", "碧寨派出所：本周未组织集中宣传，仅利用大喇叭循环播放反诈音频。", "腊勐派出所：联合农商行开展集中宣传1场，成功劝阻1起，避免群众损失4.8万元。"]
    for r in rows:
        c.paragraph(r, "note|label" if "未组织" in r else FIG)
    c.paragraph("本周，全县共发放宣传资料2000余份，开展各类宣传活动11场次。", "total|note|label|figure")
    u = dict
    def of(name): return u(unit=f"{name}派出所")
    c.say("P3", "households", 312, **of("龙山")); c.say("P3", "leaflets", at_least(1200, 1299), channel="handout|door_to_door", **of("龙山")); c.say("P3", "sessions", 5, channel=FACE + "|training", **of("龙山"))
    c.say("P4", "sessions", 2, channel="stall", **of("龙江")); c.say("P4", "leaflets", 800, channel="handout|stall", **of("龙江")); c.say("P4", "people_reached", about(1000), channel="stall|unspecified", **of("龙江"))
    c.say("P5", "posters", 65, **of("镇安")); c.say("P5", "banners", 12, **of("镇安")); c.say("P5", "posts", 40, channel="group_chat", **of("镇安"))
    c.say("P6", "staff", 24, channel="unspecified|door_to_door", **of("勐糯")); c.say("P6", "households", 38, **{**of("勐糯"), "target_group": "merchants"}); c.say("P6", "pledges", 38, **{**of("勐糯"), "target_group": "merchants|unspecified"}, channel="unspecified|door_to_door")
    c.say("P7", "sessions", 3, **{**of("平达"), "target_group": "students|unspecified"}, channel="lecture"); c.say("P7", "people_reached", 1340, **{**of("平达"), "target_group": "students"}, channel="lecture|unspecified")
    c.say("P9", "sessions", 1, channel="stall|unspecified", **of("腊勐")); c.say("P9", "scams_stopped", 1, **of("腊勐")); c.say("P9", "loss_prevented", 48000, **of("腊勐"))
    return c


def table_repeats_prose() -> Case:
    c = Case("p06-table-repeats-prose", "隆盛镇5月反诈宣传工作总结.docx", "A paragraph sums up what the table below it states by village; only the banners stand in the prose alone.",
             **month("2023-05"), unit_type="community|township", district_contains="隆盛镇")
    c.paragraph("大英县隆盛镇2023年5月反诈宣传工作总结", "title")
    c.paragraph("5月份，隆盛镇共发放宣传资料1450份，张贴海报86张，入户宣传640户，开展集中宣传4场，悬挂横幅15条。具体情况如下表：", "figure|note|total")
    t = c.table([["村（社区）", "发放宣传资料（份）", "张贴海报（张）", "入户宣传（户）", "集中宣传（场）"], ["五桂社区", "500", "30", "200", "1"], ["花园村", "450", "26", "180", "1"], ["梅花村", "500", "30", "260", "2"], ["合计", "1450", "86", "640", "4"]])
    c.paragraph("存在问题：个别村宣传资料发放不到位，约30户群众不知晓反诈中心APP。", "note|label")
    t.role("header", "A1:E1").role("label", "A2:A4").role("label|total", "A5").role("total", "B5:E5")
    for r, n, vs in ((2, "五桂社区", (500, 30, 200, 1)), (3, "花园村", (450, 26, 180, 1)), (4, "梅花村", (500, 30, 260, 2))):
        for k, m, v in zip("BCDE", ("leaflets", "posters", "households", "sessions"), vs, strict=True):
            t.fact(f"{k}{r}", m, v, unit=f"{n}|隆盛镇", channel={"leaflets": "handout", "posters": "posting", "households": "door_to_door"}.get(m, "stall|unspecified"), target_group="unspecified|residents|villagers")
    c.say("P2", "banners", 15, unit="隆盛镇", unit_type="township")
    return c


def form_only() -> Case:
    c = Case("p07-form-only", "反诈宣传情况报告单.docx", "A document with nothing but a form: pairs of label and number, written quantities, a text field that repeats some of them.",
             **month("2023-08"), unit="平达派出所|龙陵县公安局平达派出所", unit_type="police", district_contains="龙陵县", target_group="unspecified|residents")
    t = c.table([["填报单位", "龙陵县公安局平达派出所", "填报时间", "2023年9月1日"], ["统计时段", "2023年8月", "填表人", "杨某"], ["项目", "数量", "项目", "数量"], ["集中宣传（场）", "6", "发放宣传单（份）", "2300余"],
                 ["悬挂横幅（条）", "18", "张贴海报（张）", "一百二十"], ["入户走访（户）", "415", "发送短信（条）", "1.2万"], ["LED屏（块）", "/", "受教育（人次）", "近3000"], ["工作情况", "本月共发放宣传单2300余份，入户走访415户，出动宣传车6台次，发布短视频3部。", "", ""]])
    t.merge("B8:D8")
    t.role("meta|label", "A1:A2", "C1:C2").role("meta|label", "B1", "D1", "B2").role("meta|label|note", "D2").role("header", "A3:D3").role("label|header", "A4:A8", "C4:C7").role("figure", "B4:B6", "D4:D7", "B8")
    t.fact("B4", "sessions", 6, channel="stall|unspecified").fact("D4", "leaflets", at_least(2300, 2399)).fact("B5", "banners", 18).fact("D5", "posters", 120).fact("B6", "households", 415).fact("D6", "sms", 12000)
    t.fact("D7", "people_reached", at_most(3000, 2000)).fact("B8", "vehicles", 6).fact("B8", "videos", 3)
    return c


def prose_cell_per_unit() -> Case:
    c = Case("p08-prose-cell-per-unit", "西夏区镇街11月反诈宣传情况.xlsx", "A sheet with one cell of prose per unit and nothing else.",
             **month("2023-11"), unit_type="township", district_contains="西夏区", target_group="unspecified|residents")
    s = c.sheet("11月")
    s.put("A1", ["西夏区各镇街2023年11月反诈宣传工作开展情况"], ["镇街", "工作开展情况"],
          ["贺兰山西路街道", "开展反诈宣传活动14场次，发放宣传彩页3200份，受众4100余人次。"],
          ["宁华路街道", "一是组织网格员入户走访860户；二是在小区出入口张贴反诈海报120张；三是利用小喇叭循环播放反诈提示。下一步拟举办反诈文艺演出2场。"],
          ["北京西路街道", "悬挂条幅22条，利用电子屏56块滚动播放反诈标语，在31个居民微信群推送预警信息410条。"],
          ["文昌路街道", "本月未开展。"],
          ["镇北堡镇", "走访居民1200余户、商户95家，签订反诈承诺书135份，指导群众安装国家反诈中心APP 700余人。"],
          ["兴泾镇", "发放宣传单3种2600余份、宣传手册2种800册，接受群众咨询130人次；辖区10月发案2起，被骗金额6.4万元。"])
    s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label", "A3:A8").role("figure", "B3:B5", "B7:B8").role("note|label|figure", "B6")
    s.rows("A3:A8", unit="cell")
    s.fact("B3", "sessions", 14, channel=ANY).fact("B3", "leaflets", 3200).fact("B3", "people_reached", at_least(4100, 4199), channel=ANY)
    s.fact("B4", "households", 860).fact("B4", "posters", 120)
    s.fact("B5", "banners", 22).fact("B5", "screens", 56).fact("B5", "posts", 410, channel="group_chat")
    s.fact("B7", "households", at_least(1200, 1299)).fact("B7", "households", 95, target_group="merchants").fact("B7", "pledges", 135, channel="unspecified|door_to_door").fact("B7", "app_installs", at_least(700, 799), channel="app|door_to_door")
    s.fact("B8", "leaflets", at_least(2600, 2699)).fact("B8", "leaflets", 800).fact("B8", "consultations", 130, channel=ANY)
    return c


def prose_beside_blanks() -> Case:
    c = Case("p09-prose-beside-blanks", "英德市各镇街反诈宣传统计（2023年10月）.xlsx", "主要做法 beside figure columns that are partly blank: only what the row lacks is read from the text.",
             **month("2023-10"), unit_type="township", district_contains="英德市", target_group="unspecified|residents|villagers")
    s = c.sheet("Sheet1")
    s.put("A1", ["英德市各镇街2023年10月反诈宣传情况统计表"], ["镇街", "发放宣传资料（份）", "宣传场次（场）", "受众（人次）", "主要做法"],
          ["英城街道", 1200, 4, 900, "在广场集中宣传4场，发放宣传资料1200份，悬挂横幅10条。"], ["望埠镇", "", 3, "", "圩日设摊宣传3场，发放宣传单650份，受众近800人。"],
          ["大站镇", 500, "", "", "进校园开展反诈讲座2场，学生1100余人参加。"], ["沙口镇", 0, "", "/", "因机构调整本月未开展宣传，计划下月补做讲座2场。"],
          ["东华镇", 820, 5, 1500, "走访企业12家，成功劝阻2起，挽回损失3.5万元。"], ["合计", Formula("=SUM(B3:B7)", 2520), 12, 2400, ""], ["填表人：李某", "", "", "", "填表日期：2023年11月2日"])
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A7").role("label|total", "A8").role("total", "B8:D8").role("note|meta", "A9", "E9").role("figure", "E3:E5", "E7").role("note|label|planned|figure", "E6")
    s.rows("A3:A7", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="unspecified|stall"), D=dict(measure="people_reached", channel="unspecified|stall")).facts("B3", "B5:B7", "C3:C4", "C7", "D3", "D7")
    s.fact("E3", "banners", 10)
    s.fact("E4", "leaflets", 650, channel="handout|stall").fact("E4", "people_reached", at_most(800, 700), channel="stall|unspecified")
    s.fact("E5", "sessions", 2, target_group="students|unspecified", channel="lecture").fact("E5", "people_reached", at_least(1100, 1199), target_group="students", channel="lecture|unspecified")
    s.fact("E7", "households", 12, target_group="workers|unspecified").fact("E7", "scams_stopped", 2, target_group="workers|unspecified", channel="unspecified|door_to_door").fact("E7", "loss_prevented", 35000, target_group="workers|unspecified", channel="unspecified|door_to_door")
    return c


def bulletin_headline() -> Case:
    c = Case("p10-headline", "反诈简报第12期.txt", "简报: the headline states the numbers that the text repeats; they count once; 共印30份 is the print run.",
             **days("2023-03-20", "2023-03-26"), unit="新城派出所|韩城市公安局新城派出所", unit_type="police", district_contains="韩城市", target_group="unspecified|residents")
    c.paragraph("反 诈 宣 传 简 报", "title|note"); c.paragraph("第12期", "title|meta|note|serial|label"); c.paragraph("韩城市公安局新城派出所　　　　2023年3月28日", "meta|note|title|label")
    c.paragraph("新城派出所“五进”活动发放宣传单5000余份 受教育群众3000人次", "title|note|figure|header|total")
    c.paragraph("3月20日至26日，新城派出所扎实开展反诈宣传“五进”活动，共发放宣传单5000余份，受教育群众3000人次，组建防诈骗微信群18个。", FIG + "|note")
    c.paragraph("在禹甸园广场设立咨询台，解答群众咨询210余人次；在体育场悬挂横幅8条；利用巡逻车车载广播流动宣传。", FIG)
    c.paragraph("案情通报：3月以来辖区发案9起，其中刷单返利类4起、冒充客服类3起，被骗金额62.7万元，受害人中18至35岁6人。", "note|label")
    c.paragraph("报：市局指挥中心、反诈中心。送：各社区居委会。（共印30份）", "note|meta")
    c.say("P5", "leaflets", at_least(5000, 5999), cells=["P4"]); c.say("P5", "people_reached", 3000, cells=["P4"], channel=ANY)
    c.say("P6", "consultations", at_least(210, 219), channel="stall|unspecified"); c.say("P6", "banners", 8)
    return c


def letter_to_parents() -> Case:
    c = Case("p11-letter", "致全体家长的一封信.txt", "A letter to parents: advice, cases, hotlines, demands, no figure of a campaign.", unit="大英县实验小学")
    for t in ("致全体家长的一封信", "尊敬的各位家长：", "近年来，电信网络诈骗案件多发。2023年1至4月，全县共发生电诈案件126起，损失820余万元，其中刷单诈骗占46%。",
              "4月8日，家住城东的王女士被骗走98000元；4月15日，某校学生张某玩游戏被骗3600元。", "请您做到：一、不轻信陌生来电，不透露验证码；二、安装国家反诈中心APP，开启来电预警；三、每天与孩子交流不少于10分钟。",
              "请家长们转发本信至亲友群，每人至少转发3个群；班主任将于5月10日前收齐回执50份。", "反诈专线96110，报警电话110，学校值班电话0825-7821234。", "大英县实验小学", "2023年5月4日"):
        c.paragraph(t, "title|note|label|meta|header|planned|serial|ratio")
    return c


def lecture_notes() -> Case:
    c = Case("p12-lecture-notes", "反诈知识讲座讲稿.docx", "Lecture notes: kinds of fraud, what fraudsters send, fines and cases, no figure of a campaign.", unit="西夏区")
    for t in ("防范电信网络诈骗知识讲座讲稿（2023年9月20日）", "各位师生：", "目前常见的诈骗手法有十二种，诈骗分子通过拨打电话、群发短信、拉微信群等方式实施诈骗，一个窝点一天可群发短信5万条、拨打电话3000余个。",
              "某团伙以养老项目为名开办讲座20场，向老人赠送鸡蛋、毛巾等小礼品1000余份，骗取133人共计2000万元。", "根据《反电信网络诈骗法》，可处十万元以上一百万元以下罚款，情节较轻的处十日以上十五日以下拘留。",
              "牢记三不一要：不轻信、不透露、不转账，要及时报警。", "去年全国公安机关共破获电诈案件46.4万起，抓获犯罪嫌疑人35.1万人。", "思考题：1.接到陌生电话怎么办？2.你的手机安装国家反诈中心APP了吗？"):
        c.paragraph(t, "title|note|label|meta|header|planned|serial|ratio")
    return c


def hospital_numbered() -> Case:
    c = Case("p13-hospital", "大英县人民医院反诈宣传情况汇报.docx", "16个宣传栏，每个张贴4张; numbered items; beds and staff; demands; training.",
             **month("2023-05"), unit="大英县人民医院", unit_type="hospital", district_contains="大英县", target_group="unspecified|patients|residents")
    c.paragraph("大英县人民医院2023年5月反诈宣传工作情况汇报", "title")
    c.paragraph("我院开放床位600张，现有职工720人，日均门诊量1500余人次。", "note|label|base")
    c.paragraph("（一）在门诊大厅、住院部设置宣传栏16个，每个宣传栏张贴海报4张。", FIG)
    c.paragraph("（二）组织职工反诈培训2场，参训职工320人次。", FIG)
    c.paragraph("（三）在候诊区利用电子屏12块滚动播放反诈视频，向就医群众发放反诈扇子500把、宣传单页1000张。", FIG)
    c.paragraph("（四）导诊台志愿者共45人次参与宣传，解答患者咨询200左右人次。", FIG)
    c.paragraph("（五）各科室要在6月底前组织全员安装国家反诈中心APP，安装率须达到95%以上；每个病区至少张贴海报2张。", "note|label|planned|ratio")
    c.paragraph("大英县人民医院保卫科", NOTE); c.paragraph("2023年5月31日", NOTE)
    c.say("P3", "boards", 16); c.say("P3", "posters", 64); c.problem("note", "16 boards of 4 posters", "P3", sheet="text")
    c.say("P4", "sessions", 2, channel="training", target_group="workers|unspecified"); c.say("P4", "people_reached", 320, channel="training|unspecified", target_group="workers|unspecified")
    c.say("P5", "screens", 12); c.say("P5", "gifts", 500, target_group="patients|unspecified"); c.say("P5", "leaflets", 1000, target_group="patients|unspecified")
    c.say("P6", "staff", 45, channel=FACE + "|service_window"); c.say("P6", "consultations", about(200), channel=FACE + "|service_window")
    return c


def township_until() -> Case:
    c = Case("p14-township-until", "勐糯镇上半年反诈宣传工作报告.txt", "截至6月30日累计…: cumulative; posters, slogans and banners in one figure; a share of a yearly goal.",
             period_end="2023-06-30", unit="勐糯镇", unit_type="township|government", district_contains="龙陵县", basis="cumulative", target_group="unspecified|residents|villagers")
    c.paragraph("龙陵县勐糯镇人民政府关于2023年反诈宣传工作进展情况的报告", "title")
    c.paragraph("县联席办：", "note|label|meta|title|header")
    c.paragraph("截至2023年6月30日，勐糯镇累计开展反诈宣传活动86场次，发放宣传资料2.4万余份，入户宣传3120户，完成年度目标的62%。", FIG)
    c.paragraph("截至2023年6月30日，全镇累计张贴（悬挂）海报、标语、条幅共计914张，大喇叭累计播放1560次。", FIG)
    c.paragraph("我镇辖8个村（社区）、116个村民小组，总人口2.1万人，没有开展过文艺演出和短信宣传。", "note|label|base")
    c.paragraph("下半年，我镇拟再开展集中宣传40场次，发放宣传资料1万份，确保完成全年目标。", "note|label|planned")
    c.paragraph("勐糯镇人民政府", NOTE); c.paragraph("2023年7月5日", NOTE)
    c.say("P3", "sessions", 86, channel=ANY); c.say("P3", "leaflets", at_least(24000, 24999)); c.say("P3", "households", 3120)
    c.say("P4", "mixed_materials", 914, channel="unspecified|posting|banner"); c.say("P4", "broadcasts", 1560)
    return c


def elderly_campaign() -> Case:
    c = Case("p15-elderly-campaign", "打击整治养老诈骗宣传工作小结.docx", "Victims, tips, prosecutions and sums beside lectures, text messages, videos, views, news; unit in the signature.",
             **month("2023-05"), unit="银川市公安局西夏区分局|西夏区分局", unit_type="police", district_contains="西夏区", target_group="unspecified|elderly")
    c.paragraph("打击整治养老诈骗专项行动宣传工作小结（2023年5月）", "title")
    c.paragraph("今年年初，分局立案侦查一起非法吸收公众存款案，嫌疑人以投资“养老项目”为诱饵骗取老年人133人共计2000万元。目前在侦案件4起，提起公诉4件9人，追赃挽损73.8万元。", "note|label|figure")
    c.paragraph("专项行动中，受理12337平台交办线索56条，摸排线索34条，均在核查办理中。", "note|label")
    c.paragraph("宣传方面，5月开展防范养老诈骗宣讲进社区27场，覆盖老年人1600余人次，发放《防骗手册》2200册。", FIG)
    c.paragraph("发送反诈短信10万余条，制作短视频9部，播放量15.6万次；在电视、报纸刊发稿件14篇。", FIG)
    c.paragraph("会议强调，各单位要再提高、再加快，每月宣讲不少于5场，推送信息不少于30条。", "note|label|planned")
    c.paragraph("银川市公安局西夏区分局", NOTE); c.paragraph("2023年6月1日", NOTE)
    c.say("P2", "loss_prevented", 738000, optional=True)
    c.say("P4", "sessions", 27, channel="lecture"); c.say("P4", "people_reached", at_least(1600, 1699), target_group="elderly", channel="lecture|unspecified"); c.say("P4", "leaflets", 2200, channel="handout|lecture")
    c.say("P5", "sms", at_least(100000, 199999)); c.say("P5", "videos", 9); c.say("P5", "views", 156000, channel="short_video|unspecified"); c.say("P5", "media_reports", 14)
    return c


def branch_dated_days() -> Case:
    c = Case("p16-branch-days", "闽清支行11月反诈宣传总结.docx", "Dated activities in paragraphs of a month's report; one was cancelled; 若干 is asked about.",
             unit="闽清支行|邮储银行闽清县支行", unit_type="bank", district_contains="闽清县", target_group="unspecified|residents|bank_customers")
    c.paragraph("邮储银行闽清县支行2023年11月防范电信网络诈骗宣传总结", "title")
    c.paragraph("11月10日，我支行联合闽清县公安局在乃裳广场设摊宣传，发放宣传折页350份，接待群众咨询80余人次。", FIG)
    c.paragraph("11月17日，支行讲师走进闽清县第一中学举办反诈讲座1场，学生400余人参加，赠送笔记本120本。", FIG)
    c.paragraph("原定于11月24日走进白樟工业区的反诈宣讲2场因企业停产取消，预计参加200人。", "note|label|planned")
    c.paragraph("当月，网点大堂派发宣传单1800余张，LED屏每日滚动播放反诈标语，堵截诈骗汇款2笔，为储户挽回损失9.5万元。", FIG)
    c.paragraph("11月，我支行还向辖区商户发放宣传材料若干。", "figure|note|label|unread")
    c.paragraph("邮储银行闽清县支行", NOTE); c.paragraph("2023年12月1日", NOTE)
    def day(n): return dict(period_start=f"2023-11-{n}|2023-11-01", period_end=f"2023-11-{n}|2023-11-30")
    c.say("P2", "leaflets", 350, channel="handout|stall", **day(10)); c.say("P2", "consultations", at_least(80, 89), channel="stall|unspecified", **day(10)); c.say("P2", "sessions", 1, optional=True)
    c.say("P3", "sessions", 1, channel="lecture", **{**day(17), "target_group": "students|unspecified"}); c.say("P3", "people_reached", at_least(400, 499), channel="lecture|unspecified", **{**day(17), "target_group": "students"})
    c.say("P3", "gifts", 120, **{**day(17), "target_group": "students|unspecified"}, channel="gift|lecture")
    m = month("2023-11")
    c.say("P5", "leaflets", at_least(1800, 1899), channel="handout|branch", **m); c.say("P5", "scams_stopped", 2, channel="unspecified|branch", **m); c.say("P5", "loss_prevented", 95000, channel="unspecified|branch", **{**m, "target_group": "bank_customers|unspecified"})
    c.problem("query", "若干", "P6", sheet="text")
    return c


def cases() -> list[Case]:
    return [station_one_day(), month_and_running_total(), bank_quarter(), school_chinese_numerals(), bulletin_by_station(), table_repeats_prose(), form_only(), prose_cell_per_unit(),
            prose_beside_blanks(), bulletin_headline(), letter_to_parents(), lecture_notes(), hospital_numbered(), township_until(), elderly_campaign(), branch_dated_days()]
