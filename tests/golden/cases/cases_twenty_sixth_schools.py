"""Twenty-sixth set: a college, a kindergarten's letter, a school in one of several districts of a name."""

from __future__ import annotations

from builder import Case, about, at_least, days, month
from shorthand import SU, US, R, Report, over


def cases() -> list[Case]:
    return [*x13(), *x14(), *x26()]


def x13() -> list[Case]:
    c = Report(
        "twenty-sixth-x13-xianyang",
        "咸阳职业技术学院2024年4月反诈宣传月总结.docx",
        "A college's month: 2.4万+, full marks, recruits, victims of last year",
        "咸阳职业技术学院|咸阳职业技术学院学生处",
        "school",
        "咸阳",
        month("2024-04"),
    )
    c.t("咸阳职业技术学院学生处2024年4月“反诈宣传月”工作总结")
    c.n("宣传月期间（4月1日至30日），学生处会同保卫处、各二级学院开展如下工作。")
    c.f(
        "（一）主题班会全覆盖。218个班级召开反诈主题班会218场，参会学生9860人次。",
        ("sessions", 218, "class_meeting", US),
        ("people_reached", 9860, "class_meeting", "university_students|students"),
    )
    at = c.f(
        "（二）宿舍走访。辅导员、学生骨干走访宿舍1640间，张贴防骗海报1640张，每间宿舍1张。",
        ("posters", 1640, "posting|door_to_door", US),
    )
    c.may(at, "households", 1640, "door_to_door", US)
    # the clause of the views names no channel of its own: the sentence's, or none
    c.f(
        "（三）线上答题。“咸职学工”公众号推送专题6期，阅读量2.4万+；反诈答题参与8213人，满分4107人。",
        ("posts", 6, "official_account", US),
        ("views", at_least(24000), "official_account|unspecified", US),
        ("people_reached", 8213, "official_account|unspecified", US),
    )
    at = c.f(
        "（四）文艺演出。4月18日晚，“防骗有戏”情景剧展演上演剧目9部，现场观众1200余人。",
        ("people_reached", over(1200), "performance", US, days("2024-04-18")),
    )
    c.may(at, "sessions", 9, "performance", US, values=[1], **days("2024-04-18"))
    at = c.f(
        "（五）走出校门。金融学院65名学生宣讲员利用周末到周边社区宣讲，共14场，听众760人左右。",
        ("sessions", 14, "lecture", R),
        ("people_reached", about(760), "lecture", R),
    )
    c.may(at, "staff", 65, "lecture|unspecified", R)
    c.n("（六）氛围营造。校园广播、橱窗展板、宿舍楼电子屏持续展播反诈内容。")
    c.n("2023年我校被骗学生41人、涉案金额132万元；今年1—3月被骗6人。")
    c.n("不足之处：专升本班级因实习分散，没有组织专题讲座。")
    return [c]


def x14() -> list[Case]:
    c = Report(
        "twenty-sixth-x14-jinjiang",
        "安海中心幼儿园致家长的一封信.txt",
        "A kindergarten's letter that reports: requests to parents, a hotline, plans",
        "晋江市安海中心幼儿园|安海中心幼儿园",
        "kindergarten|school",
        "晋江市",
        month("2023-06"),
    )
    c.t("致全体家长的一封信")
    c.n("亲爱的家长朋友们：")
    c.n("2023年6月，晋江市安海中心幼儿园开展了“小手拉大手”反诈活动，现向您汇报：")
    c.f(
        "给大、中、小班的孩子们讲反诈绘本故事12次，孩子们人人会背“三不”儿歌。",
        ("sessions", 12, "lecture|class_meeting|unspecified", "children"),
    )
    d = days("2023-06-15")
    c.f(
        "6月15日，我们请来安海派出所的叔叔，为家长举办了一场防骗讲座，263位家长到园听讲，136位家长在线观看。",
        ("sessions", 1, "lecture", "parents", d),
        ("people_reached", 263, "lecture", "parents", d),
        ("people_reached", 136, "lecture|short_video|unspecified", "parents", {**d, "measures": ["views"]}),
    )
    c.f(
        "给每个家庭送出一份防骗告知书，总共345份。",
        ("leaflets", 345, "handout", "parents|unspecified|residents"),
    )
    c.f("老师们也没有落下，29位老师签了承诺书29份。", ("pledges", 29, "unspecified", "teachers"))
    c.n("请您务必：1.下载国家反诈中心APP；2.不扫陌生二维码；3.遇事拨打96110。")
    c.n("下学期我们打算再办两场家长讲座。")
    c.sign("晋江市安海中心幼儿园", "2023年6月30日")
    return [c]


def x26() -> list[Case]:
    c = Report(
        "twenty-sixth-x26-gulou",
        "鼓楼区实验小学5月反诈教育小结.txt",
        "鼓楼区 alone: several cities have one",
        "鼓楼区实验小学",
        "school",
        "",
        month("2023-05"),
        district_absent="南京市|福州市|徐州市|开封市",
    )
    c.attributes.pop("district_contains")
    c.t("鼓楼区实验小学2023年5月反诈教育小结")
    # the sessions name no group of their own: that of those who came, or none
    c.f(
        "5月，我校三至六年级上反诈课16节，听课学生736人次。",
        ("sessions", 16, "lecture|class_meeting|unspecified", "students|children|unspecified"),
        ("people_reached", 736, "lecture|class_meeting|unspecified", "students|children"),
    )
    c.f(
        "5月25日家长开放日，向家长发放明白卡310张。",
        ("leaflets", 310, "handout", "parents", days("2023-05-25")),
    )
    c.n("班主任在家长微信群里转发了预警信息。")
    c.f(
        "老师们排演反诈课本剧，在操场演出三场，学生观众六百多人。",
        ("sessions", 3, "performance", SU),
        ("people_reached", over(600), "performance", "students"),
    )
    c.f("校门外悬挂横幅2条，LED屏滚动播放标语。", ("banners", 2, "banner", SU + "|residents"))
    c.problem("query", "鼓楼区 is in several cities", "", "P1", "P2", "P3", "P4", "P5", "P6", sheet="text")
    c.flaggable += [["", ""]]
    return [c]
