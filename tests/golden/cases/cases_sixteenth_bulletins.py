"""Sixteenth set: a bulletin, a community, a news item, a chat group."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AB, AL, AM, ONL, R, Report


def cases() -> list[Case]:
    return [*p01(), *p02(), *p03(), *p04()]


def p01() -> list[Case]:
    d = Report(
        "sixteenth-p01",
        "大英县反诈宣传工作简报第5期.docx",
        "A county bulletin: figures by town and by department, 分别, a control total, last year's cases",
        "大英县打击治理电信网络新型违法犯罪工作联席会议办公室|联席会议办公室",
        "government|other|police",
        "大英县",
        month("2024-04"),
    )

    def town(n):
        return dict(
            unit=[n, "大英县" + n, "大英县打击治理电信网络新型违法犯罪工作联席会议办公室"],
            unit_type="township|government|other|police",
            district_contains=[n],
        )

    d.t("大英县反诈宣传工作简报")
    d.n("第5期（总第37期）")
    d.n("大英县打击治理电信网络新型违法犯罪工作联席会议办公室　　2024年5月8日")
    d.n("4月份全县反诈宣传工作情况通报")
    d.n(
        "4月份，全县各镇、各部门紧扣“全民反诈在行动”主题，多形式开展防范电信网络诈骗宣传。现将有关情况通报如下："
    )
    d.n("一、各镇工作情况")
    d.f(
        "隆盛镇：在农贸市场开展集中宣传6场，发放宣传单3200份，受教育群众1800余人次，悬挂横幅12条。",
        ("sessions", 6),
        ("leaflets", 3200),
        ("people_reached", AL(1800, 1899)),
        ("banners", 12),
        ctx="stall",
        group=R,
        **town("隆盛镇"),
    )
    d.f(
        "回马镇：开展集中宣传4场，发放宣传单近2000份，入户走访860户，解答群众咨询90余人次。",
        ("sessions", 4),
        ("leaflets", AM(2000, 1000)),
        ("households", 860),
        ("consultations", AL(90, 99)),
        ctx="stall|door_to_door",
        group=R,
        **town("回马镇"),
    )
    d.f(
        "河边镇、天保镇分别开展集中宣传4场、3场。",
        ("sessions", 4, "", "", town("河边镇")),
        ("sessions", 3, "", "", town("天保镇")),
        ctx="stall",
        group=R,
    )
    d.n("以上四镇共开展集中宣传17场。")
    d.n("二、部门工作情况")
    edu = dict(
        unit=["县教育和体育局", "大英县教育和体育局", "大英县打击治理电信网络新型违法犯罪工作联席会议办公室"],
        unit_type="government|other|school|police",
    )
    d.f(
        "县教育和体育局组织全县中小学召开反诈主题班会215场次，覆盖学生1.2万余人次，发放《致家长的一封信》9600份。",
        ("sessions", 215, "class_meeting", "students|unspecified"),
        ("people_reached", AL(12000, 12999), "class_meeting|unspecified", "students"),
        ("leaflets", 9600, "handout|class_meeting", "parents|students|unspecified"),
        **edu,
    )
    hos = dict(
        unit=["县人民医院", "大英县人民医院", "大英县打击治理电信网络新型违法犯罪工作联席会议办公室"],
        unit_type="hospital|government|other|police",
    )
    d.f(
        "县人民医院在门诊大厅、住院部张贴反诈海报45张，利用电子屏18块播放反诈短片。",
        ("posters", 45),
        ("screens", 18),
        group="patients|unspecified",
        **hos,
    )
    med = dict(
        unit=["县融媒体中心", "大英县融媒体中心", "大英县打击治理电信网络新型违法犯罪工作联席会议办公室"],
        unit_type="government|other|police|enterprise",
    )
    d.f(
        "县融媒体中心刊发反诈报道12篇，制作反诈短视频9部，总播放量42.3万次。",
        ("media_reports", 12),
        ("videos", 9),
        ("views", 423000, ONL),
        **med,
    )
    d.n("各镇还利用村村响广播、居民微信群推送反诈提醒。", "note")
    d.n("三、发案情况")
    d.n(
        "4月份，全县电信网络诈骗立案27起，同比下降15.6%，去年同期立案32起，群众损失286万元。其中刷单返利类11起、虚假网络贷款类6起、冒充客服类4起。",
        "note",
    )
    d.n("四、下步要求")
    d.n(
        "5月份，各镇要至少开展集中宣传2场，每村张贴海报不少于20张，各部门要建立微信反诈群，确保宣传覆盖率达到95%以上。",
        "planned|note",
    )
    return [d]


def p02() -> list[Case]:
    d = Report(
        "sixteenth-p02",
        "锦江社区2023年9月反诈宣传工作总结.docx",
        "A community's month: month beside 累计 in one sentence, of-which in the sentence, population as base",
        "福州市锦江社区居民委员会|锦江社区居民委员会|锦江社区居委会|锦江社区",
        "community",
        "福州市",
        month("2023-09"),
    )
    d.t("锦江社区2023年9月反诈宣传工作总结")
    d.n(
        "锦江社区位于福州市，辖12个网格、居民3680户9800余人，老年人口占比23%。9月份，社区围绕“守好钱袋子”开展反诈宣传，现总结如下："
    )
    d.n("一、做法")
    d.f(
        "（一）集中宣传。9月份共开展宣传活动14场，其中面向老年人的讲座5场，其余为广场设摊宣传。参加活动居民720人次。",
        ("sessions", 5, "lecture", "elderly"),
        ("sessions", 9, "stall|unspecified", R),
        ("people_reached", 720, "unspecified|stall|lecture", R),
    )
    d.f(
        "（二）资料发放。本月发放宣传折页1500份（上月1200份），今年以来累计发放宣传折页1.35万份；本月张贴海报60张，累计张贴480张。",
        ("leaflets", 1500),
        ("posters", 60),
        group=R,
    )
    d.f(
        "（三）入户提醒。网格员入户走访412户，签订反诈承诺书398份，指导居民安装国家反诈中心APP 186人。",
        ("households", 412),
        ("pledges", 398),
        ("app_installs", 186),
        ctx="door_to_door",
        group=R,
    )
    d.f(
        "本月解答居民咨询58人次，向居民发送反诈短信约2000条。",
        ("consultations", 58, "unspecified|door_to_door|sms"),
        ("sms", AB(2000)),
        group=R,
    )
    d.n(
        "（四）阵地宣传。社区利用宣传栏、门口LED屏常态化刊播反诈知识，志愿者与辖区独居老人结对，定期上门聊天提醒。",
        "note",
    )
    d.n("二、成效")
    d.n(
        "9月份辖区接报电信网络诈骗警情3起，同比减少2起，居民林某险些被骗5万元，社区提醒居民接到96110来电一定要接听。",
        "note",
    )
    d.n("三、下步打算")
    d.n("10月份计划开展讲座4场，发放宣传单2000份，并联合福州某银行支行拍摄短视频1部。", "planned|note")
    d.sign("福州市锦江社区居民委员会", "2023年10月5日")
    return [d]


def p03() -> list[Case]:
    d = Report(
        "sixteenth-p03",
        "周末不打烊 反诈在路上.docx",
        "A news item: the day without its year, the year in the signature; a victim's story, kinds of fraud",
        "龙陵县公安局龙江派出所|龙江派出所",
        "police",
        "龙陵县",
        days("2024-04-20"),
    )
    d.t("周末不打烊 反诈在路上")
    d.f(
        "为进一步提高辖区群众识骗防骗能力，4月20日，龙陵县公安局龙江派出所组织民警、辅警8人，利用街子天在龙江集贸市场开展反诈宣传。",
        ("staff", 8),
        ctx="stall",
        group=R,
    )
    d.f(
        "活动中，民警结合刷单返利、冒充公检法、虚假投资理财等10种常见诈骗手法，向赶集群众发放宣传单350余份、反诈环保袋100个，张贴宣传海报30余张，现场解答群众疑问40余人次。",
        ("leaflets", AL(350, 359)),
        ("gifts", 100),
        ("posters", AL(30, 39)),
        ("consultations", AL(40, 49)),
        ctx="stall|handout",
        group=R,
    )
    d.n("活动持续2小时，民警往返行程36公里。", "note")
    d.n(
        "“上周我差点给‘客服’转了2万元，多亏派出所打电话来。”赶集的杨大姐说。今年1月，邻村杨某被骗3.8万元，至今未追回。",
        "note",
    )
    d.f(
        "当天下午，该所还在龙江中心完小举办反诈知识讲座1场，120名学生参加。",
        ("sessions", 1, "lecture", "students|unspecified"),
        ("people_reached", 120, "lecture|unspecified", "students"),
    )
    d.n("随后，民警走进沿街商铺，提醒商户老板警惕“代收货款”骗局，并结合夜间巡逻开展流动宣传。", "note")
    d.n("据媒体报道，邻省某县去年开展同类活动260场，其做法值得借鉴。", "note")
    d.n("下一步，龙江派出所将继续开展反诈宣传，力争5月底前走访全部2100户居民。", "planned|note")
    d.sign("（龙江派出所供稿）", "2024年4月22日")
    return [d]


def p04() -> list[Case]:
    d = Report(
        "sixteenth-p04",
        "群内日报（三星社区）.txt",
        "A report as posted in a chat group: emoji, numbered lines, a phone number, tomorrow's plan",
        "三星社区居委会|三星社区|汉寿县三星社区居民委员会",
        "community",
        "汉寿县",
        days("2024-06-12"),
    )
    d.t("📢【反诈宣传日报】")
    d.n("📅 2024年6月12日　星期三")
    d.n("🏠 汉寿县三星社区居委会")
    d.f(
        "1️⃣ 上午在社区广场设摊宣传1场，参与群众130余人👏",
        ("sessions", 1, "stall|unspecified"),
        ("people_reached", AL(130, 139), "stall|unspecified"),
        group=R,
    )
    d.f(
        "2️⃣ 发放宣传单220份📄，发放反诈小扇子150把",
        ("leaflets", 220),
        ("gifts", 150),
        ctx="stall|handout",
        group=R,
    )
    d.f("3️⃣ 网格员入户76户，签承诺书70份✍️", ("households", 76), ("pledges", 70), ctx="door_to_door", group=R)
    d.f("4️⃣ 微信群转发反诈视频、预警信息25条📱", ("posts", 25, "group_chat"), group=R)
    d.f("5️⃣ 帮助老年人安装国家反诈中心APP 18人👵", ("app_installs", 18, "", "elderly"))
    d.n("6️⃣ 小喇叭继续循环播放，明天计划再入户60户💪", "note|planned")
    d.n("☎️ 有疑问请拨打社区电话0736-2860110或96110", "note|meta|serial")
    return [d]
