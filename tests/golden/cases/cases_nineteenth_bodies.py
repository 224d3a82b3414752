"""Nineteenth set: reports of a village, a kindergarten, a station's week, a street and a college."""

from __future__ import annotations

from builder import ANYCH, Case, days, month
from shorthand import AL, AM, MAY, ONL, US, R, Report, V, over


def cases() -> list[Case]:
    return [*p10(), *p11(), *p12(), *p13(), *p14()]


def p10() -> list[Case]:
    c = Report(
        "nineteenth-p10-village-numerals",
        "富庆村反诈宣传.docx",
        "village, Chinese numerals",
        "富庆村|富庆村村民委员会|溪洛渡街道富庆村",
        "community",
        "永善县",
        month("2024-10"),
        target_group=V,
    )
    c.t("永善县溪洛渡街道富庆村2024年10月反诈宣传工作汇报")
    c.f(
        "10月份，村两委召开院坝会三场，参会村民一百八十余人次，发放明白纸两百余份。",
        ("sessions", 3, ANYCH),
        ("people_reached", AL(180, 189), ANYCH),
        ("leaflets", AL(200, 299)),
        ctx=ANYCH,
    )
    c.f(
        "驻村工作队入户宣传百余户，大喇叭播放反诈广播60次。", ("households", AL(100, 199)), ("broadcasts", 60)
    )
    c.n("全村共有农户612户、2380人，外出务工730人。")
    c.n("村内要求各小组11月底前至少再召开院坝会2场。")
    c.sign("富庆村村民委员会", "2024年11月1日")
    return [c]


def p11() -> list[Case]:
    c = Report(
        "nineteenth-p11-kindergarten",
        "小太阳幼儿园反诈宣传.txt",
        "kindergarten, one day",
        "小太阳幼儿园|武进区小太阳幼儿园|湖塘镇小太阳幼儿园",
        "kindergarten",
        "武进区",
        days("2024-11-08"),
        target_group="parents|children|unspecified",
    )
    c.t("武进区湖塘镇小太阳幼儿园开展反诈宣传活动")
    c.f(
        "2024年11月8日，武进区湖塘镇小太阳幼儿园举办家长反诈讲座1场，家长136人参加，发放宣传手册136册。",
        ("sessions", 1, "lecture", "parents|unspecified"),
        ("people_reached", 136, "lecture|unspecified", "parents"),
        ("leaflets", 136, "handout|lecture", "parents|unspecified"),
    )
    c.f("活动中，家长签订反诈承诺书130份。", ("pledges", 130, "unspecified|lecture", "parents|unspecified"))
    c.n("讲座结合5个真实案例，剖析了冒充老师收费等8种诈骗手法。")
    return [c]


def p12() -> list[Case]:
    c = Report(
        "nineteenth-p12-station-week",
        "杨屯派出所一周工作.docx",
        "police week with other matters",
        "杨屯派出所|沛县公安局杨屯派出所",
        "police",
        "沛县",
        days("2024-03-04", "2024-03-10"),
        target_group=R,
    )
    c.t("杨屯派出所一周工作情况（2024年3月4日至3月10日）")
    c.n("一、接处警。本周共接警62起，调解纠纷18起，查处行政案件4起，罚款1200元。")
    c.n("二、交通安全。检查车辆240台，查处酒驾2起。")
    c.f(
        "三、反诈宣传。深入商铺、工地开展反诈宣传，发放反诈宣传单480份，走访商户96户，成功劝阻诈骗2起。",
        ("leaflets", 480, None, R + "|merchants|migrant_workers"),
        ("households", 96, None, "merchants"),
        ("scams_stopped", 2, "unspecified|door_to_door", R + "|merchants"),
        ctx="door_to_door",
    )
    c.n("四、下周打算。计划走进学校举办反诈讲座2场。")
    c.sign("沛县公安局杨屯派出所", "2024年3月11日")
    return [c]


def p13() -> list[Case]:
    c = Report(
        "nineteenth-p13-street-month",
        "龙眠街道反诈宣传月总结.docx",
        "street, groups and gradual sum",
        "龙眠街道|桐城市龙眠街道|龙眠街道办事处|桐城市龙眠街道办事处",
        "township",
        "桐城市",
        month("2024-09"),
        target_group=R,
    )
    c.t("桐城市龙眠街道2024年9月反诈宣传月活动总结")
    c.f(
        "9月，龙眠街道组织志愿者210人次，入户宣传3200余户。",
        ("staff", 210, "door_to_door|unspecified"),
        ("households", over(3200)),
    )
    c.f(
        "针对老年人举办防诈讲座9场，参加老年人540人次。",
        ("sessions", 9, "lecture", "elderly"),
        ("people_reached", 540, "lecture|unspecified", "elderly"),
    )
    c.f(
        "针对学生举办反诈讲座6场，参加学生逾1500人次。",
        ("sessions", 6, "lecture", "students"),
        ("people_reached", AL(1500), "lecture|unspecified", "students"),
    )
    c.n("以上共举办讲座15场。")
    c.n("全年目标为举办讲座60场、入户3万户。")
    c.sign("桐城市龙眠街道办事处", "2024年10月8日")
    return [c]


def p14() -> list[Case]:
    c = Report(
        "nineteenth-p14-college",
        "腾冲职业学院反诈宣传简讯.docx",
        "college, ranges and averages",
        "腾冲职业学院|云南腾冲职业学院",
        "school",
        "腾冲市",
        month("2024-11"),
        target_group=US,
    )
    c.t("腾冲职业学院2024年11月反诈宣传简讯")
    c.f(
        "11月，腾冲职业学院开展反诈主题班会56场，平均每场45人；制作反诈短视频3部，播放量8600次。",
        ("sessions", 56, "class_meeting"),
        ("videos", 3),
        ("views", 8600, ONL),
        ("people_reached", 2520, "class_meeting|unspecified", None, MAY),
    )
    c.f(
        "学生志愿者在食堂门口发放反诈传单1800多份，张贴海报60余张，近千名学生安装国家反诈中心APP。",
        ("leaflets", over(1800)),
        ("posters", over(60)),
        ("app_installs", AM(1000, 900)),
    )
    c.n("据统计，全国高校此类案件平均损失1.3万元。")
    c.sign("腾冲职业学院", "2024年12月2日")
    c.flaggable += [["text", "P2"]]
    return [c]
