"""Fifteenth set: railway police, schools of a city, job fair, taxes, insurer, a plan and a letter that count nothing."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, Prose, R, tot


def cases() -> list[Case]:
    return [p21(), p22(), p23(), p24(), p25(), p26(), p27(), p28(), p29(), p30()]


def p21() -> Case:
    m = days("2026-02-02", "2026-03-13")
    c = Prose(
        "fifteenth-p21",
        "耒阳西站派出所春运反诈宣传总结.docx",
        "railway police: travellers carried are no reach; stopped transfers; found property",
        form="docx",
        **m,
        unit="耒阳西站派出所",
        unit_type="police",
        district_contains="耒阳市",
    )
    c.p("耒阳西站派出所2026年春运反诈宣传总结", role="title")
    c.p(
        "2026年春运期间（2月2日至3月13日），耒阳西站共发送旅客41.3万人次，同比增长6.8%。我所抓住客流集中时机，广泛开展反诈宣传。"
    )
    c.p(
        "在候车室、进站口设置反诈宣传展板16块，候车大厅4块LED大屏滚动播放反诈短片。",
        ("boards", 16, "board", "unspecified" + "|residents"),
        ("screens", 4, "screen", "unspecified" + "|residents"),
    )
    c.p(
        "组织民警向候车旅客、返乡务工人员发放反诈卡片5000余张，开展“候车室微课堂”32场。",
        ("leaflets", AL(5000, 5999), "handout", "migrant_workers|" + R),
        ("sessions", 32, "lecture|training|class_meeting|unspecified", "migrant_workers|" + R),
    )
    c.p(
        "联系车站广播室插播反诈提示音1200余次。",
        ("broadcasts", AL(1200, 1299), "broadcast", "unspecified" + "|residents"),
    )
    c.p(
        "春运期间，民警成功劝阻旅客向陌生账户转账3起，避免损失6.4万元；找回旅客遗失物品58件，折合人民币11.2万元。",
        ("scams_stopped", 3, "unspecified", R),
        ("loss_prevented", 64000, "unspecified", R),
    )
    return c


def p22() -> Case:
    c = Prose(
        "fifteenth-p22",
        "涿州市教育局反诈宣传进校园工作报告.docx",
        "education bureau: schools as base, four addressees, all exact or 余 in 万",
        form="docx",
        **month("2026-09..2026-10"),
        unit="涿州市教育局",
        unit_type="government",
        district_contains="涿州市",
    )
    c.p("涿州市教育局反诈宣传进校园工作报告", role="title")
    c.p("（2026年9月—10月）", role="title|meta")
    c.p(
        "全市现有中小学校132所、幼儿园86所，在校（园）学生10.4万人。市教育局下发通知，要求各校每月开展反诈宣传不少于1次。"
    )
    c.p(
        "面向学生：各校累计召开反诈主题班会2864场，受教育学生9.6万人次。",
        ("sessions", 2864, "class_meeting", "students|unspecified", {"basis": "period|cumulative"}),
        ("people_reached", 96000, "class_meeting|unspecified", "students", {"basis": "period|cumulative"}),
    )
    c.p(
        "面向家长：依托家长学校举办反诈讲座118场，参加家长4.2万余人次。",
        ("sessions", 118, "lecture", "parents|unspecified"),
        ("people_reached", AL(42000, 42999), "lecture|unspecified", "parents"),
    )
    c.p(
        "面向教师：举办班主任反诈培训6期，培训教师780人。",
        ("sessions", 6, "training", "teachers|unspecified"),
        ("people_reached", 780, "training|unspecified", "teachers"),
    )
    c.p(
        "面向社会：组织学生入户宣传“带一封信回家”，发放《致家长的一封信》9.8万份。",
        ("leaflets", 98000, "handout|door_to_door", "parents|unspecified|students"),
    )
    c.p("市职教中心被评为“反诈宣传先进单位”，全市选树“反诈小卫士”200名。")
    return c


def p23() -> Case:
    c = Prose(
        "fifteenth-p23",
        "谷城县人社局春风行动反诈宣传信息.txt",
        "labour bureau: job fair; jobs and intentions are no reach",
        **days("2026-02-28"),
        unit="谷城县人社局|谷城县人力资源和社会保障局",
        unit_type="government",
        district_contains="谷城县",
    )
    c.p("谷城县人社局：招聘会上话反诈", role="title")
    c.p(
        "2月28日，谷城县人力资源和社会保障局在县体育馆举办2026年“春风行动”专场招聘会，86家企业提供就业岗位3200余个，860人达成就业意向。"
    )
    c.p(
        "招聘会现场专门设立反诈宣传台，向求职务工人员发放反诈宣传单1800份，接受咨询220余人次，揭穿“高薪境外务工”“先交押金再上岗”骗局。",
        ("leaflets", 1800, "handout|stall", "migrant_workers|unspecified"),
        ("consultations", AL(220, 229), "stall|unspecified", "migrant_workers|unspecified"),
    )
    c.p("现场大屏幕循环播放反诈宣传片，工作人员逐人提示扫码关注“谷城人社”微信公众号。")
    c.p("据悉，去年该县有15名求职者因轻信网络招聘信息被骗，人均损失近5000元。")
    c.p("接下来，县人社局计划在各乡镇再办招聘会6场，同步开展反诈宣传。")
    return c


def p24() -> Case:
    c = Prose(
        "fifteenth-p24",
        "琼海市税务局第三季度反诈宣传情况.docx",
        "tax bureau: of-which, once with parts above the whole",
        form="docx",
        **month("2026-07..2026-09"),
        unit="琼海市税务局|国家税务总局琼海市税务局",
        unit_type="government",
        district_contains="琼海市",
    )
    c.p("国家税务总局琼海市税务局2026年第三季度反诈宣传情况", role="title")
    c.p(
        "一、以训促防。三季度举办涉税反诈培训12场，其中财务人员专场5场。",
        ("sessions", 5, "training", "finance_staff"),
        ("sessions", 7, "training", "unspecified"),
    )
    at = c.p(
        "二、以宣促防。发放反诈宣传折页800份，其中财务人员500份、个体商户400份。",
        ("leaflets", 500, "handout", "finance_staff"),
        ("leaflets", 400, "handout", "merchants"),
    )
    c.problem("query", "parts 900 above the whole 800", at, sheet="text", says=(800, 900, 100))
    c.p(
        "三、以询促防。办税服务厅设立反诈提示窗口，电子屏播放“税务人员不会索要短信验证码”提示语，导税员现场解答纳税人咨询310人次。",
        ("consultations", 310, "service_window|unspecified|branch", "unspecified" + "|merchants"),
    )
    c.p(
        "四、以网促防。征纳互动平台向企业财务人员推送反诈短信1.5万条。",
        ("sms", 15000, "sms", "finance_staff|unspecified"),
    )
    c.p("三季度，全局组织税收收入6.3亿元，查处虚开发票案件2起。")
    return c


def p25() -> Case:
    c = Prose(
        "fifteenth-p25",
        "人保财险五常支公司反诈宣传进乡村.docx",
        "insurer: narrative, mostly without numbers; claims paid",
        form="docx",
        **days("2026-05-22"),
        unit="人保财险五常支公司|五常支公司|中国人民财产保险股份有限公司五常支公司",
        unit_type="bank|enterprise",
        district_contains="五常市",
    )
    c.p("人保财险五常支公司：把反诈宣传送到田间地头", role="title")
    c.p(
        "插秧时节，稻浪未起，反诈先行。2026年5月22日，人保财险五常支公司党员服务队来到民乐朝鲜族乡，开展反诈宣传。"
    )
    c.p(
        "在育秧大棚旁，队员们拉起条幅、支起展板，向种粮农户派发反诈宣传页600余份，用身边案例讲解“低价农资”“代办贷款”骗局。",
        ("leaflets", AL(600, 699), "handout|stall", "villagers|unspecified"),
    )
    c.p("随后，队员们走进村民家中，帮助留守老人识别诈骗电话，并在手机上安装国家反诈中心APP。")
    c.p("农险协保员还在村屯微信群里转发了反诈短视频。")
    c.p(
        "去年，该公司为全市2.1万户稻农支付理赔款2300余万元，公司提醒广大农户：理赔款直接打卡，不会要求先交手续费。"
    )
    return c


def p26() -> Case:
    c = Prose("fifteenth-p26", "新建文本文档.txt", "neither unit nor date: held", held=True)
    c.p("今天上午在超市门口发反诈宣传单150份，给老年人讲了养老诈骗，有40多个人听。")
    c.p("下午又去了两个小区，入户36户，贴海报10张。")
    c.problem("error", "held: unit and period unknown", "")
    return c


def p27() -> Case:
    d = days("2026-10-17")
    c = Prose(
        "fifteenth-p27",
        "湟源县城关派出所10月17日反诈宣传.txt",
        "message with labelled lines",
        **d,
        unit="城关派出所|湟源县公安局城关派出所|湟源县城关派出所",
        unit_type="police",
        district_contains="湟源县",
    )
    c.p("【湟源县公安局城关派出所反诈宣传情况】", role="title")
    c.p("时间：2026年10月17日15:00—17:30")
    c.p("地点：丹噶尔古城")
    c.p(
        "参与人员：民警2名、辅警4名",
        ("staff", 2, "unspecified" + "|stall", "unspecified", {"optional": True, "values": [6]}),
        ("staff", 4, "unspecified" + "|stall", "unspecified", {"optional": True}),
    )
    c.p("宣传形式：设摊、悬挂横幅")
    s = "stall|unspecified"
    c.p(
        "宣传情况：发放宣传单300份，张贴海报12张，接受咨询25人次，现场受众约200人，下载注册国家反诈中心APP 23人。",
        ("leaflets", 300, "handout|stall", R),
        ("posters", 12, "posting|stall", R),
        ("consultations", 25, s, R),
        ("people_reached", AB(200), s, R),
        ("app_installs", 23, "app|stall", R),
    )
    c.p("存在问题：外地游客多，停留时间短。")
    c.p("值班电话：0971-24×××××\u3000\u3000报警电话：110")
    return c


def p28() -> Case:
    c = Prose(
        "fifteenth-p28",
        "盐池县花马池镇2026年冬季反诈宣传工作方案.docx",
        "a plan: everything is to be done, nothing is a fact",
        form="docx",
        **month("2026-11"),
        unit="花马池镇|盐池县花马池镇",
        unit_type="township",
        district_contains="盐池县",
    )
    c.p("盐池县花马池镇2026年冬季反诈宣传工作方案", role="title")
    c.p("为有效遏制冬季电信网络诈骗案件高发态势，结合我镇实际，制定本方案。")
    c.p(
        "一、工作目标。2026年11月至2027年1月，实现入户宣传率100%，国家反诈中心APP安装率不低于85%，发案数同比下降20%以上。"
    )
    c.p(
        "二、工作任务。各村（社区）要召开宣讲会不少于2场，张贴海报不少于30张，每户发放明白纸1份；镇综治中心负责制作横幅40条、宣传单2万份。"
    )
    c.p("三、实施步骤。11月10日前动员部署，11月11日至12月31日集中宣传，2027年1月总结验收。")
    c.p("四、工作要求。各村每周五17时前报送宣传情况，联系电话0953-60×××××。")
    c.flaggable.append(["", ""])
    return c


def p29() -> Case:
    c = Prose(
        "fifteenth-p29",
        "静海区公安分局致全区居民的一封信（2026年6月）.txt",
        "an open letter: losses and warnings, nothing done that counts",
        **month("2026-06"),
        unit="静海区公安分局|公安静海分局|天津市公安局静海分局",
        unit_type="police",
        district_contains="静海区",
    )
    c.p("致全区居民的一封信", role="title")
    c.p("广大居民朋友：")
    c.p(
        "2026年1至5月，我区共发生电信网络诈骗案件163起，损失金额2140余万元，其中刷单返利类72起、虚假投资理财类31起。最大一起，一名58岁的企业职工被骗186万元。"
    )
    c.p("骗子常常冒充客服、公检法、领导熟人，群发短信300万条、拉建微信群上千个，引诱群众上钩。")
    c.p(
        "请您牢记“三不一多”：未知链接不点击，陌生来电不轻信，个人信息不透露，转账汇款多核实。请每户至少1人下载国家反诈中心APP，接到96110来电请及时接听。"
    )
    c.p("天津市公安局静海分局")
    c.p("2026年6月15日")
    c.flaggable.append(["", ""])
    return c


def p30() -> Case:
    c = Prose(
        "fifteenth-p30",
        "汪营镇2026年9月反诈宣传情况报告.docx",
        "town's report: its totals in the text, the same by village in a table below",
        form="docx",
        **month("2026-09"),
        unit="汪营镇|利川市汪营镇|汪营镇人民政府",
        unit_type="township|community",
        district_contains="利川市",
    )
    c.p("利川市汪营镇2026年9月反诈宣传情况报告", role="title")
    c.p(
        "9月份，汪营镇以村（社区）为单位集中开展反诈宣传，全镇共开展宣传活动19场，发放宣传单3310份，入户走访1247户，各村（社区）情况见附表。"
    )
    c.p("其间，镇文化站在集镇广场组织反诈文艺演出，镇派出所利用警车巡回播放反诈录音。")
    c.p("附表：汪营镇各村（社区）9月反诈宣传情况表", role="title|note|meta")
    rows = [
        ["汪营社区", 6, 1200, 430],
        ["清江源村", 4, 620, 255],
        ["苏家桥村", 3, 510, 182],
        ["白泥塘村", 4, 640, 240],
        ["白羊塘村", 2, 340, 140],
    ]
    t = c.table(
        [
            ["村（社区）", "宣传活动（场）", "发放宣传单（份）", "入户走访（户）"],
            *rows,
            ["合计", *[tot(rows, k) for k in (1, 2, 3)]],
        ]
    )
    t.role("header", "A1:D1").role("label", "A2:A6").role("label|total", "A7").role("total", "B7:D7")
    for i, r in enumerate(rows, 2):
        a = dict(c.attributes, unit=f"{r[0]}|汪营镇{r[0]}|汪营镇")
        t.fact(f"B{i}", "sessions", r[1], unit=a["unit"], channel="unspecified|stall", target_group=R)
        t.fact(f"C{i}", "leaflets", r[2], unit=a["unit"], target_group=R)
        t.fact(f"D{i}", "households", r[3], unit=a["unit"], target_group=R)
    c.p("下一步，汪营镇将对白羊塘村等宣传薄弱村开展补课，确保10月底前入户率达到100%。")
    return c
