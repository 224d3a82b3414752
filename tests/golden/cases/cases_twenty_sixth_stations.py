"""Twenty-sixth set: reports of a station, a county's bureau, a fishing port's week, minutes of a city's departments."""

from __future__ import annotations

from builder import Case, between, days, month
from shorthand import HD, SU, H, R, Report, V, over


def cases() -> list[Case]:
    return [*x01(), *x08(), *x22(), *x21()]


def x01() -> list[Case]:
    c = Report(
        "twenty-sixth-x01-meitan",
        "永兴派出所2023年9月反诈宣传工作小结.docx",
        "A station's month: 其中 by village, groups of the police, plans, cases",
        "湄潭县公安局永兴派出所|永兴派出所",
        "police",
        "湄潭县",
        month("2023-09"),
    )
    c.t("湄潭县公安局永兴派出所2023年9月反诈宣传工作小结")
    c.n("9月，永兴派出所把反诈宣传摆在突出位置，民警带着辅警白天跑茶厂、晚上跑院坝，现将当月情况小结如下。")
    c.f(
        "一、走访宣传。全月走访农户486户，发放宣传单1350份，面对面解答群众疑问73人次。",
        ("households", 486, "door_to_door", V),
        ("leaflets", 1350, HD, V),
        ("consultations", 73, "door_to_door|unspecified", V),
    )
    c.f(
        "二、院坝会。在永兴、梁桥、流河渡等村先后召开院坝会8场，到会村民426人；其中茅坝村两场，到会98人。",
        ("sessions", 2, "training|lecture|unspecified|stall", V),
        ("sessions", 6, "training|lecture|unspecified|stall", V),
        ("people_reached", 98, "training|lecture|unspecified|stall", "villagers|unspecified"),
        ("people_reached", 328, "training|lecture|unspecified|stall", "villagers|unspecified"),
    )
    c.f(
        "三、集市设点。逢场天在永兴集镇摆摊宣传4次，派发扇子、围裙等小礼品620件，悬挂横幅6条。",
        ("sessions", 4, "stall", V),
        ("gifts", 620, "gift|stall", V),
        ("banners", 6, "banner|stall", V),
    )
    c.f(
        "四、线上提醒。在37个警民联系群转发预警信息58条，拍摄方言短视频2部，播放量1.6万次。",
        ("posts", 58, "group_chat", R),
        ("videos", 2, "short_video", R),
        ("views", 16000, "short_video|unspecified", R),
    )
    c.n("五、常态提示。所里的电子屏、微信公众号不间断推送预警，户籍窗口对来办事的群众逐人提醒。")
    c.f(
        "六、工作成效。当月辖区电诈警情5起，损失18.7万元，同比下降两成；成功劝阻3起，为群众挽回损失6.4万元。",
        ("scams_stopped", 3, None, R),
        ("loss_prevented", 64000, None, R),
    )
    c.n("七、下月打算。计划进校宣讲4场，发放宣传单2000份，力争入户率达到90%。")
    c.sign("湄潭县公安局永兴派出所", "2023年9月30日")
    return [c]


def x08() -> list[Case]:
    W = days("2023-03-13", "2023-03-19")
    c = Report(
        "twenty-sixth-x08-longxi",
        "陇西县公安局反诈宣传简报第7期.docx",
        "A county bureau's bulletin with a table of stations: a wrong 合计, 见附件",
        "陇西县公安局|陇西县公安局反诈中心",
        "police",
        "陇西县",
        W,
    )
    c.t("反诈宣传工作简报")
    c.n("第7期", "title|meta|note|label")
    c.n("陇西县公安局反诈中心\u30002023年3月20日", "title|meta|note|label")
    c.n("本周（2023年3月13日至19日），全县公安机关围绕“3·15”开展反诈宣传。")
    d = {"period_start": "2023-03-13|2023-03-15", "period_end": "2023-03-19|2023-03-15"}
    c.f(
        "“3·15”当天，县局反诈中心牵头在仁寿山广场举行大型集中宣传1场，出动警力46人次，摆放展板18块，解答咨询210余人次，县融媒体中心报道3篇。",
        ("sessions", 1, "stall", R, d),
        ("staff", 46, "stall|unspecified", R, d),
        ("boards", 18, "board|stall", R, d),
        ("consultations", over(210), "stall|unspecified", R, d),
        ("media_reports", 3, "media", R, d),
    )
    c.n("各派出所一周数据：")
    rows = [
        ["派出所", "入户（户）", "宣传单（份）", "受众（人次）", "APP安装（人）"],
        ["巩昌派出所", 214, 860, 1250, 96],
        ["文峰派出所", 187, 720, 980, 74],
        ["首阳派出所", 156, 540, 655, "见附件"],
        ["菜子派出所", 98, 310, 402, 31],
        ["合计", 665, 2430, 3287, 201],
    ]
    s = c.table(rows)
    s.columns(B="households", C="leaflets", D="people_reached", E="app_installs")
    s.rows("A2:A5", unit=[f"{n}派出所|陇西县公安局{n}派出所" for n in ("巩昌", "文峰", "首阳", "菜子")])
    s.facts("B2:D5", "E2:E3", "E5")
    s.role("header", "A1:E1")
    s.role("label", "A2:A5")
    s.role("total", "B6:E6")
    s.role("label|total", "A6")
    s.problem("query", "合计 665 and the sum 655", "B6", says=("10", "655"))
    s.problem("query", "见附件", "E4", says=("见附件",))
    c.flaggable.append(["text", "T1!E6"])
    c.n(
        "巩昌所在步行街用小喇叭循环喊话；文峰所给外卖骑手讲刷单返利骗局；首阳所趁药材市场开市，提醒商户警惕假订单。"
    )
    c.sign("报：市局反诈办。送：县委政法委。")
    return [c]


def x22() -> list[Case]:
    W = days("2023-12-11", "2023-12-17")

    def wd(a, b=None):
        b = b or a
        return {"period_start": f"2023-12-{a}|2023-12-11", "period_end": f"2023-12-{b}|2023-12-17"}

    c = Report(
        "twenty-sixth-x22-qionghai",
        "潭门派出所反诈周报（2023年12月11日-17日）.txt",
        "A fishing port's week, weekday by weekday, and a sum of it all",
        "琼海市公安局潭门派出所|潭门派出所",
        "police",
        "琼海市",
        W,
    )
    c.t("琼海市公安局潭门派出所一周反诈宣传（2023年12月11日—17日）")
    FI = "villagers|workers|unspecified|residents|transport_workers"
    c.f(
        "周一：登渔船43艘，面向船员宣讲，见面156人，发毛巾160条。",
        ("people_reached", 156, "lecture|door_to_door|unspecified", FI, wd(11)),
        ("gifts", 160, "gift", FI, wd(11)),
    )
    c.f(
        "周二、周三：在潭门中学、中心小学讲课两场，听课学生分别为520人和410人。",
        ("sessions", 2, "lecture", SU, wd(12, 13)),
        ("people_reached", 520, "lecture", "students", wd(12, 13)),
        ("people_reached", 410, "lecture", "students", wd(12, 13)),
    )
    c.f(
        "周四：逛海鲜市场，走访商户220户，发明白纸220张。",
        ("households", 220, "door_to_door", "merchants", wd(14)),
        ("leaflets", 220, HD, "merchants|unspecified", wd(14)),
    )
    c.f(
        "周五：在码头设摊，发传单三百余份，解答咨询四五十人。",
        ("leaflets", over(300), H, FI, wd(15)),
        ("consultations", between(40, 50), "stall|unspecified", FI, wd(15)),
    )
    c.f(
        "周六、周日：渔民微信群推送提示9条，国家反诈中心APP新装128户。",
        ("posts", 9, "group_chat", FI, wd(16, 17)),
        ("app_installs", 128, "app|group_chat", FI, wd(16, 17)),
    )
    c.n("以上合计：讲课2场、受众1086人次、宣传品160件、资料520余份、APP128户。")
    c.n("平时巡逻时，民警见到摩的司机、外来垂钓客，也停下来提醒几句。")
    c.n("本周发案1起，渔民符某被骗1.2万元。")
    return [c]


def x21() -> list[Case]:
    P = month("2023-01..2023-07")
    c = Report(
        "twenty-sixth-x21-zhijiang",
        "枝江市反诈联席会议纪要（2023年8月2日）.docx",
        "Minutes with the members' reports of 1-7月; what the meeting decides and requires is nothing",
        "枝江市打击治理电信网络新型违法犯罪工作联席会议|枝江市联席办",
        "",
        "枝江市",
        P,
    )
    del c.attributes["unit_type"]
    c.t("枝江市打击治理电信网络新型违法犯罪工作联席会议纪要")
    c.n("时间：2023年8月2日上午", "meta|note|label|title")
    c.n("地点：市公安局四楼会议室", "meta|note|label|title")
    c.n("参会：联席会议成员单位负责人共34人", "meta|note|label|base|planned")
    c.n("会上，各成员单位汇报了2023年1—7月反诈宣传工作：")

    def u(*names):
        return {"unit": "|".join([*names, "枝江市打击治理电信网络新型违法犯罪工作联席会议", "枝江市联席办"])}

    x = u("市教育局", "枝江市教育局")
    c.f(
        "市教育局：开展反诈主题班会2140场次，覆盖学生4.9万人次，向家长发放一封信5.3万份。",
        ("sessions", 2140, "class_meeting", SU, x),
        ("people_reached", 49000, "class_meeting", "students", x),
        ("leaflets", 53000, "handout", "parents", x),
    )
    x = u("市农商行", "枝江农商行", "枝江市农商行")
    c.f(
        "市农商行：各网点发放折页3.8万份，成功劝阻诈骗32起。",
        ("leaflets", 38000, "handout|branch", "bank_customers|unspecified", x),
        ("scams_stopped", 32, "unspecified|branch", "bank_customers|unspecified", x),
    )
    x = u("市城管委", "枝江市城管委")
    c.f(
        "市城管委：协调户外大屏43块播放公益广告，在商户门头张贴海报5260张。",
        ("screens", 43, "screen", R, x),
        ("posters", 5260, "posting", "merchants|unspecified", x),
    )
    c.f(
        "移动枝江公司：发送反诈短信412万条。",
        ("sms", 4120000, "sms", R, u("移动枝江公司", "中国移动枝江分公司", "枝江移动")),
    )
    x = u("市民政局", "枝江市民政局")
    # the sessions name no group of their own: that of those who came, or none
    c.f(
        "市民政局：在养老机构办讲座64场，老年听众3700余人；对独居老人由网格员结对关爱。",
        ("sessions", 64, "lecture", "elderly|unspecified", x),
        ("people_reached", over(3700), "lecture", "elderly", x),
    )
    c.n("会议通报，1—7月全市立电诈案件196起、同比下降11%，损失1320万元，破案78起。")
    c.n("会议议定：8月底前各镇（街道）至少开展宣传10场；教育局暑期推送短信不少于5万条；财政安排经费30万元。")
    c.n("会议要求，各单位要通过村村响、宣传车、抖音等方式，做到人人知晓。")
    return [c]
