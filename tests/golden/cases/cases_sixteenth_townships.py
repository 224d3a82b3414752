"""Sixteenth set: plans and cases, a federation, a district of a shared name, a township."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, R, Report, V


def cases() -> list[Case]:
    return [*p21(), *p22(), *p23(), *p24(), *p25()]


def p21() -> list[Case]:
    d = Report(
        "sixteenth-p21",
        "关于开展反诈宣传“百日行动”的方案.docx",
        "A plan: many numbers, none done; no fact and no mention",
        "",
        "",
        "",
    )
    d.t("浏阳市关于开展反诈宣传“百日行动”的实施方案")
    d.n("为有效遏制电信网络诈骗高发势头，经研究，决定自2024年6月1日至9月8日在全市开展反诈宣传“百日行动”。")
    d.n("一、工作目标")
    d.n("力争实现入户宣传率达到90%，国家反诈中心APP新增安装20万人，电诈发案同比下降20%。", "planned|note")
    d.n("二、任务安排")
    d.n(
        "（一）各乡镇街道要开展集中宣传不少于4场，发放宣传资料不少于1万份，每村悬挂横幅不少于5条。",
        "planned|note",
    )
    d.n("（二）各学校应在6月底前召开主题班会1次，发放致家长的一封信，覆盖全部学生。", "planned|note")
    d.n("（三）各银行网点须张贴海报2张以上，LED屏每日播放不少于8小时。", "planned|note")
    d.n("（四）市融媒体中心拟制作短视频10部，拟刊发报道20篇。", "planned|note")
    d.n("三、工作要求")
    d.n(
        "各单位于每月25日前将进展情况报市反诈中心，联系电话0731-83600110，逾期未报的予以通报。",
        "planned|note|meta|serial",
    )
    d.sign("浏阳市反诈工作领导小组办公室", "2024年5月27日")
    return [d]


def p22() -> list[Case]:
    d = Report(
        "sixteenth-p22",
        "典型案例通报（第6期）.txt",
        "A circular of cases for readers: sums, persons, kinds, hot lines; nothing of a campaign's figures",
        "",
        "",
        "",
    )
    d.t("芷江县反诈中心电信网络诈骗典型案例通报（2024年第6期）")
    d.n("2024年5月，芷江县共发生电信网络诈骗案件38起，损失412.6万元，破案14起，抓获犯罪嫌疑人22名。", "note")
    d.n("案例一：5月3日，居民黄某在短视频平台看到刷单广告，先后转账6笔共计5.8万元后被拉黑。", "note")
    d.n("案例二：5月11日，某公司会计王某被骗子拉入QQ群，对方冒充老板要求转账，损失88万元。", "note")
    d.n("案例三：5月19日，骗子给大学生小吴发送短信300余条实施轰炸，随后冒充客服骗走1.1万元。", "note")
    d.n("案例四：5月26日，骗子在村里免费发放鸡蛋200份，开“健康讲座”3场，骗取老人养老钱9万余元。", "note")
    d.n("警方提醒：凡是要求转账到“安全账户”的都是诈骗，请牢记“三不一多”，遇骗请拨打110或96110。", "note")
    d.sign("芷江县反诈中心", "2024年6月5日")
    return [d]


def p23() -> list[Case]:
    d = Report(
        "sixteenth-p23",
        "文昌市妇联上半年反诈工作汇报.docx",
        "A half-year with comparisons to last year and the year before; women; a project of 3 years ago",
        "文昌市妇女联合会|文昌市妇联",
        "government|other",
        "文昌市",
        month("2023-01..2023-06"),
    )
    d.t("文昌市妇女联合会2023年上半年反诈宣传工作汇报")
    d.n("2023年上半年，文昌市妇联发挥“联”字优势，开展家庭反诈宣传，现汇报如下：")
    d.f(
        "一、组织“巾帼反诈”宣讲46场，比2022年同期的31场增加15场；参加妇女5300余人次，同比增长48.4%。",
        ("sessions", 46, "lecture", "women|unspecified"),
        ("people_reached", AL(5300, 5399), "lecture|unspecified", "women"),
    )
    d.f(
        "二、3月8日，联合市公安局、市司法局、海南银行文昌支行在文城镇文南老街举办“三八”维权周集中宣传1场，共发放宣传手册逾1.5万份、反诈毛巾600条，出动志愿者58人。",
        ("sessions", 1, "stall|unspecified"),
        ("leaflets", AL(15000, None), "handout|stall"),
        ("gifts", 600, "gift|stall"),
        ("staff", 58, "unspecified|stall"),
        group="women|residents|unspecified",
        **{**days("2023-03-08"), "district_contains": ["文城镇", "文昌市"]},
    )
    d.f(
        "三、巾帼志愿者入户宣讲1870户，其中走访留守妇女家庭620户。",
        ("households", 620, "", "women"),
        ("households", 1250, "", "unspecified|residents"),
    )
    d.f(
        "向各家庭发放《家庭反诈手册》一千二百余册。",
        ("leaflets", AL(1200, 1299)),
        group="women|parents|residents|unspecified",
    )
    d.f(
        "四、开展反诈文艺汇演6场，观看群众约4000人次。",
        ("sessions", 6, "performance"),
        ("people_reached", AB(4000), "performance|unspecified"),
        group=R,
    )
    d.n("五、市妇联微信公众号开设“反诈课堂”专栏。", "note")
    d.n("2020年以来实施的“平安家庭”项目已投入经费30万元，建成妇女之家118个。", "note")
    d.n("下半年，拟再开展宣讲30场，实现17个镇全覆盖，各镇妇联须每月报送信息2条。", "planned|note")
    d.sign("文昌市妇女联合会", "2023年7月6日")
    return [d]


def p24() -> list[Case]:
    d = Report(
        "sixteenth-p24",
        "鼓楼区反诈宣传简讯.txt",
        "鼓楼区 alone: several cities have one; left at the deepest certain level with a query.",
        "鼓楼区反诈中心",
        "police|government|other",
        "鼓楼区",
        month("2024-02"),
    )
    d.attributes.pop("district_contains")
    d.attributes["district_absent"] = ["南京", "福州", "徐州", "开封"]
    d.t("鼓楼区反诈中心2024年2月反诈宣传简讯")
    d.f(
        "2024年2月，鼓楼区反诈中心组织春节集中宣传11场，发放春联800副、宣传单5600份，受众6200余人次。",
        ("sessions", 11),
        ("gifts", 800),
        ("leaflets", 5600),
        ("people_reached", AL(6200, 6299)),
        ctx="stall|handout",
        group=R,
    )
    d.f(
        "节日期间，劝阻返乡群众被骗14起，挽回损失52.3万元。",
        ("scams_stopped", 14),
        ("loss_prevented", 523000),
        group=R,
    )
    d.f("区内商业广场户外大屏36块滚动播放反诈短片。", ("screens", 36))
    d.n("宣传车在各主要街区巡回播放反诈提示。", "note")
    d.sign("鼓楼区反诈中心", "2024年3月4日")
    d.problem("query", "several cities have a 鼓楼区", "", "*")
    d.flaggable += [["text", f"P{n}"] for n in range(1, 7)] + [["", ""], ["text", ""]]
    return [d]


def p25() -> list[Case]:
    d = Report(
        "sixteenth-p25",
        "隆盛镇反诈宣传专报.docx",
        "A township's report: villages add up to a total that is wrong, another that is right; residents' number",
        "大英县隆盛镇人民政府|隆盛镇人民政府|隆盛镇",
        "township|government",
        "隆盛镇",
        month("2023-10"),
    )
    d.t("大英县隆盛镇2023年10月反诈宣传专报")
    d.n("隆盛镇辖21个行政村（社区）、196个村民小组，总人口5.2万人。2023年10月，全镇反诈宣传情况如下：")
    d.n("一、资料发放")
    d.f(
        "镇便民服务中心发放宣传单420份，镇派出所发放宣传单680份，镇卫生院发放宣传单350份，合计发放宣传单1540份。",
        ("leaflets", 420),
        ("leaflets", 680),
        ("leaflets", 350),
        group=R,
        unit=["大英县隆盛镇人民政府", "镇便民服务中心", "镇派出所", "镇卫生院"],
        unit_type="township|government|police|hospital",
    )
    d.problem("query", "the stated total 1540 is not 1450", "P4", sheet="text", says=("1450", "90"))
    d.n("二、入户情况")
    d.f(
        "各驻村工作组入户2360户，其中独居老人185户、残疾人家庭94户，张贴反诈海报2360张。",
        ("households", 185, "", "elderly_alone"),
        ("households", 94, "", "disabled"),
        ("households", 2081, "", "unspecified|residents|villagers"),
        ("posters", 2360, "posting|door_to_door", "unspecified|residents|villagers"),
    )
    d.n("三、会议宣讲")
    d.f(
        "召开院坝会39场，参会村民1800余人；召开镇村干部反诈培训会2场，干部215人次参训。",
        ("sessions", 39, "lecture|training|unspecified", V),
        ("people_reached", AL(1800, 1899), "lecture|training|unspecified", "villagers"),
        ("sessions", 2, "training", "officials|unspecified"),
        ("people_reached", 215, "training|unspecified", "officials"),
    )
    d.f(
        "全镇制作固定宣传栏42块，刷写墙体标语88条。",
        ("boards", 42),
        ("banners", 88, "banner|board|posting"),
        group=V,
    )
    d.n("各村每日早晚用村村响广播反诈提示。", "note")
    d.n("四、存在问题")
    d.n(
        "个别村宣传不到位，2个村被镇纪委通报，3名干部被约谈，全年宣传经费仅2.8万元。要求各村11月上旬前补发宣传单500份。",
        "planned|note",
    )
    d.sign("隆盛镇人民政府", "2023年11月3日")
    return [d]
