"""Twenty-first set: a school, a college, a kindergarten and a hospital."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import MAY, SU, US, Report, over

LC = "lecture|unspecified"
TR = "training|lecture|unspecified"
CM = "class_meeting|unspecified"


def cases() -> list[Case]:
    return [*p05(), *p16(), *p18(), *p21()]


def p05() -> list[Case]:
    c = Report(
        "twenty-first-p05-school-month",
        "昌黎县第五中学反诈宣传月活动总结.docx",
        "A school's campaign month; masked figure XX余份.",
        "昌黎县第五中学|昌黎五中",
        "school",
        "昌黎县",
        month("2023-11"),
        target_group=SU,
    )
    c.t("昌黎县第五中学2023年11月“反诈宣传月”活动总结")
    c.n("我校现有教学班36个，学生1842人，教职工133人。活动开展以来，师生反诈参与率100%。")
    c.f(
        "1.主题班会。各班召开反诈主题班会36场，参加学生1810人次。",
        ("sessions", 36, "class_meeting"),
        ("people_reached", 1810, CM),
    )
    c.f(
        "2.专题讲座。邀请法制副校长、昌黎镇派出所刘警官到校作专题讲座2场，720名学生现场听讲；另为教职工举办反诈培训1场，118名教师参加。",
        ("sessions", 2, "lecture"),
        ("people_reached", 720, LC),
        ("sessions", 1, "training", "teachers"),
        ("people_reached", 118, TR, "teachers"),
    )
    at = c.f(
        "3.家校联动。向家长发放《致家长的一封信》1795份，收回承诺书1768份，学生自制手抄报XX余份。",
        ("leaflets", 1795, "handout", "parents"),
        ("pledges", 1768, "unspecified|handout", "parents|unspecified"),
    )
    c.problem("query", "XX余份: no figure", at, sheet="text")
    c.f(
        "4.氛围营造。校园广播站播出反诈节目15次，教学楼布置展板24块，电子屏6块每日滚动播放反诈短句。",
        ("broadcasts", 15),
        ("boards", 24),
        ("screens", 6),
    )
    c.f(
        "学校官方视频号发布学生自编自演的反诈短剧1部，播放量5600次。",
        ("videos", 1),
        ("views", 5600, "short_video|unspecified"),
    )
    c.n("5.下步打算。寒假前再印制告家长书2000份，做到一个不漏。")
    return [c]


def p16() -> list[Case]:
    c = Report(
        "twenty-first-p16-hospital-week",
        "延寿县人民医院反诈宣传活动报告.docx",
        "A hospital's days.",
        "延寿县人民医院",
        "hospital",
        "延寿县",
        days("2023-07-10", "2023-07-14"),
        target_group="patients|unspecified",
    )
    c.t("延寿县人民医院防范电信网络诈骗宣传周活动报告")
    c.n("按照县卫健局通知要求，我院于2023年7月10日至14日开展宣传周活动。")
    c.f(
        "门诊大厅设咨询台1处，由14名青年志愿者轮流值守，为就诊患者及家属解答问题170余人次，发放折页1100份。",
        ("consultations", over(170), "unspecified|stall|service_window", "patients"),
        ("leaflets", 1100, "handout|stall|service_window", "patients|unspecified"),
        ("staff", 14, "unspecified|stall|service_window", "unspecified|patients", MAY),
    )
    c.f(
        "住院部各病区张贴海报48张，电梯间电视屏18块轮播反诈视频，院内广播早晚各播一遍，一周共播放10次。",
        ("posters", 48),
        ("screens", 18),
        ("broadcasts", 10),
    )
    c.f(
        "组织全院职工反诈知识培训2场，参训265人次，签订承诺书402份。",
        ("sessions", 2, "training", "workers|unspecified"),
        ("people_reached", 265, TR, "workers|unspecified"),
        ("pledges", 402, "unspecified|training", "workers|unspecified"),
    )
    c.f(
        "医院公众号发布反诈科普文章4篇，阅读量6500次。",
        ("posts", 4, "official_account"),
        ("views", 6500, "official_account|unspecified"),
    )
    c.n("我院共有编制床位350张，在岗职工431人，宣传周期间门诊量3890人次。")
    c.n("周三上午，一名患者家属在缴费窗口前接到“医保卡异常”的电话，导诊护士听出不对，当即提醒其挂断。")
    c.sign("延寿县人民医院宣传科")
    return [c]


def p18() -> list[Case]:
    c = Report(
        "twenty-first-p18-college-week",
        "哈密职业技术学院保卫处简报.txt",
        "A college; one evening and a week of dormitories.",
        "哈密职业技术学院|哈密职业技术学院保卫处",
        "school",
        "哈密市",
        days("2023-09-04", "2023-09-10"),
        target_group=US,
    )
    c.t("哈密职业技术学院新生反诈教育周情况（2023年9月4日至10日）")
    c.f(
        "迎新一周内，保卫处会同学工部对2023级新生进行了全覆盖教育。全校召开反诈主题班会68场，2630名新生参加；走进宿舍宣传412间，发放提示卡2600张。",
        ("sessions", 68, "class_meeting"),
        ("people_reached", 2630, CM),
        ("leaflets", 2600, "handout|door_to_door"),
        ("households", 412, None, None, MAY),
    )
    c.f(
        "9月8日晚，学校礼堂举办反诈情景剧专场演出，现场观演800余人，抖音直播观看1.1万人次。",
        ("people_reached", over(800), "performance|unspecified"),
        ("views", 11000, "short_video|unspecified|performance"),
        **days("2023-09-08"),
    )
    c.f(
        "校园内设置展架35个，悬挂横幅14条，图书馆等处电子屏7块循环展示。",
        ("boards", 35),
        ("banners", 14),
        ("screens", 7),
    )
    c.f(
        "周内，学校公众号推送反诈文章2篇，各班级QQ群转发提醒60余条。",
        ("posts", 2, "official_account"),
        ("posts", over(60), "group_chat"),
    )
    c.n(
        "辅导员普遍反映，刷单、冒充客服和游戏账号交易是新生最容易碰上的三类骗局，今后要在军训间隙多讲、常讲。"
    )
    c.n("学校去年学生被骗12人、涉案金额9.6万元，今年上半年降至5人。新生报到期间共有志愿者150名参与服务。")
    return [c]


def p21() -> list[Case]:
    c = Report(
        "twenty-first-p21-kindergarten",
        "敦化市官地镇中心幼儿园反诈宣传.txt",
        "A kindergarten's day.",
        "官地镇中心幼儿园|敦化市官地镇中心幼儿园",
        "kindergarten",
        "敦化市",
        days("2023-06-01"),
        target_group="children|parents|unspecified",
    )
    c.t("小手拉大手 反诈一起走——敦化市官地镇中心幼儿园“六一”反诈宣传")
    c.f(
        "2023年6月1日，官地镇中心幼儿园邀请社区民警来园，与186名小朋友一起做“不给陌生人密码”的游戏。",
        ("people_reached", 186, "unspecified|lecture|performance", "children"),
    )
    c.f(
        "老师给前来参加亲子活动的家长发放宣传折页230份、小风车190个，240余名家长观看了反诈短片。",
        ("leaflets", 230, "handout", "parents"),
        ("gifts", 190, "gift|handout", "parents|children|unspecified"),
        ("people_reached", over(240), "unspecified|lecture|short_video|screen", "parents"),
    )
    c.f(
        "园所门口摆放展板6块，家长群发布提醒消息12条。",
        ("boards", 6, None, "unspecified|parents"),
        ("posts", 12, "group_chat", "parents"),
    )
    c.f("活动结束时，家长们签下反诈承诺书182份。", ("pledges", 182, "unspecified", "parents"))
    c.n("全园现有教师21名，幼儿194名，当天还进行了消防逃生演练1次，全园用时2分40秒撤离完毕。")
    return [c]
