"""Eighteenth set: a court, a hospital, a women's federation, a tax office, civil affairs."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, R, Report

ST = "students|unspecified"


def cases() -> list[Case]:
    return [*p04(), *p05(), *p14(), *p22(), *p24()]


def p04() -> list[Case]:
    c = Report(
        "eighteenth-p04-court",
        "西夏区法院反诈普法信息.docx",
        "a court: judgments and fines beside its campaign",
        "西夏区人民法院|银川市西夏区人民法院",
        "government|other",
        "西夏区",
        month("2023-11"),
    )
    c.t("银川市西夏区人民法院2023年11月反诈普法宣传信息")
    c.n("今年1至10月，西夏区人民法院共审结涉电信网络诈骗案件36件，判处被告人58人，并处罚金112万元。")
    c.f(
        "11月8日，法院干警走进贺兰山西路街道开展反诈巡回宣讲1场，80余名居民参加，发放以案释法手册150本。",
        ("sessions", 1, "lecture", R),
        ("people_reached", AL(80, 89), "lecture|unspecified", "residents"),
        ("leaflets", 150, "handout|lecture", R),
        **days("2023-11-08"),
    )
    c.n("11月16日，邀请大学生旁听一起帮信罪案件庭审，庭审结束后举行了反诈座谈。")
    c.f(
        "11月22日，联合区教育局在第十五中学开设反诈课堂2场，覆盖学生520人。",
        ("sessions", 2, "lecture|class_meeting|training|unspecified", ST),
        ("people_reached", 520, "lecture|class_meeting|training|unspecified", "students"),
        **days("2023-11-22"),
    )
    c.f(
        "11月，通过抖音号发布反诈短视频4部，播放量1.8万次。",
        ("videos", 4, "short_video"),
        ("views", 18000, "short_video|unspecified"),
    )
    c.n("诉讼服务窗口向来访当事人发放反诈告知书，进一步延伸宣传触角。")
    c.n("目前，全院在编干警98人，其中员额法官41人，人均结案210件。")
    c.sign("西夏区人民法院", "2023年12月1日")
    return [c]


def p05() -> list[Case]:
    c = Report(
        "eighteenth-p05-hospital",
        "大英县人民医院反诈进医院活动汇报.docx",
        "a hospital: beds, outpatients, fire drill in the same report, plan",
        "大英县人民医院",
        "hospital",
        "大英县",
        month("2024-04"),
    )
    c.t("大英县人民医院2024年4月“反诈进医院”活动情况汇报")
    c.n(
        "我院编制床位650张，日均门诊量1800人次。为提高患者和职工的防骗意识，我院积极行动，现将活动情况汇报如下："
    )
    c.f(
        "一是在门诊大厅设立反诈咨询台，4月发放宣传折页860份，解答患者疑问95人次。",
        ("leaflets", 860, "handout|stall|service_window", "patients|unspecified"),
        ("consultations", 95, "unspecified|stall|service_window", "patients"),
    )
    c.f(
        "二是组织职工培训。4月11日召开全院反诈培训会1场，参训医护人员312人，签订反诈承诺书312份。",
        ("sessions", 1, "training"),
        ("people_reached", 312, "training|unspecified"),
        ("pledges", 312, "training|unspecified"),
        group="workers|unspecified",
        **days("2024-04-11"),
    )
    c.f(
        "三是在各病区张贴反诈海报45张，用电子屏18块播放提示语，候诊区的电视机轮播反诈短视频。",
        ("posters", 45),
        ("screens", 18),
        group="patients|unspecified",
    )
    c.f(
        "四是办好健康讲堂。4月19日，举办老年人反诈专场讲座2场，到场老年人128人次。",
        ("sessions", 2, "lecture", "elderly"),
        ("people_reached", 128, "lecture|unspecified", "elderly"),
        **days("2024-04-19"),
    )
    c.n("此外，本月还开展消防安全演练2场，参加职工150人，发放消防手册200册。")
    c.n("5月，我院拟邀请回马派出所民警来院授课2场，覆盖全体保安、保洁人员。")
    c.sign("大英县人民医院", "2024年4月30日")
    return [c]


def p14() -> list[Case]:
    c = Report(
        "eighteenth-p14-women",
        "英德市妇联3月巾帼反诈总结.docx",
        "a women's federation: parts above the whole, shares that make up the whole, volunteers on the books",
        "英德市妇女联合会|英德市妇联",
        "government|other",
        "英德市",
        month("2024-03"),
    )
    c.t("英德市妇女联合会2024年3月巾帼反诈宣传活动总结")
    x = c.f(
        "3月，全市妇联系统开展巾帼反诈宣讲48场，其中走进企业20场，走进社区35场。",
        ("sessions", 20, "lecture", "workers|women|unspecified"),
        ("sessions", 35, "lecture", "residents|women|unspecified"),
    )
    c.problem(
        "query",
        "the parts (55) are above the whole (48)",
        x,
        sheet="text",
        says=(
            48,
            55,
            7,
        ),
    )
    c.f(
        "宣讲受众3200人次，分别是女职工1400人次、农村妇女1800人次。",
        ("people_reached", 1400, "lecture|unspecified", "women|workers"),
        ("people_reached", 1800, "lecture|unspecified", "women|villagers"),
    )
    c.f(
        "3月发放反诈宣传手册2800册、反诈围裙600条、反诈帆布袋450个。",
        ("leaflets", 2800),
        ("gifts", 600),
        ("gifts", 450),
        group="women|unspecified",
    )
    c.f(
        "“英德女声”公众号推送反诈文章9篇，阅读量3.5万次。",
        ("posts", 9, "official_account"),
        ("views", 35000, "official_account|unspecified"),
        group="women|unspecified",
    )
    c.n("全市现有巾帼志愿者队伍26支、志愿者1130人。")
    c.f(
        "3月，出动巾帼志愿者210人次，入户走访妇女家庭860户，签订家庭反诈承诺书860份。",
        ("staff", 210, "unspecified|door_to_door", "unspecified|women"),
        ("households", 860, "door_to_door", "women|unspecified"),
        ("pledges", 860, "door_to_door|unspecified", "women|unspecified"),
    )
    c.n("各镇街妇联还组织广场舞队编排反诈小品，开展文艺演出，深受妇女姐妹欢迎。")
    c.sign("英德市妇女联合会", "2024年4月2日")
    return [c]


def p22() -> list[Case]:
    c = Report(
        "eighteenth-p22-tax-office",
        "大英县税务局7月反诈宣传信息.txt",
        "a tax office: two kinds in one measure and in two, another place's deeds, tax leaflets in the same report",
        "国家税务总局大英县税务局|大英县税务局",
        "government",
        "大英县",
        month("2024-07"),
    )
    c.t("国家税务总局大英县税务局2024年7月反诈宣传信息")
    c.f(
        "7月3日，大英县税务局在办税服务厅向办税群众发放反诈宣传单、明白纸共计900份。",
        ("leaflets", 900, "handout|service_window", R),
        **days("2024-07-03"),
    )
    c.f(
        "7月10日，举办企业财务人员反诈培训班2期，参训财务人员236人，发放反诈手册240册。",
        ("sessions", 2, "training", "finance_staff"),
        ("people_reached", 236, "training|unspecified", "finance_staff"),
        ("leaflets", 240, "handout|training", "finance_staff|unspecified"),
        **days("2024-07-10"),
    )
    c.n("7月18日，组织机关干部集中观看反诈警示教育片，提升防骗意识。")
    c.f(
        "7月，向企业发送反诈提示短信4600条，悬挂反诈海报、条幅共计32张。",
        ("sms", 4600, "sms", "unspecified|workers"),
        ("mixed_materials", 32, "unspecified|posting|banner|handout"),
    )
    c.n("据媒体报道，外省一名企业会计被骗186万元；外省某市税务部门已发放反诈资料21万份，经验值得借鉴。")
    c.n("7月，税务局还发放个人所得税宣传单1500份、减税降费政策手册800册。")
    c.sign("国家税务总局大英县税务局", "2024年8月1日")
    return [c]


def p24() -> list[Case]:
    c = Report(
        "eighteenth-p24-civil-affairs",
        "仓山区民政局4月防范养老诈骗总结.docx",
        "civil affairs: old people in figures, of which, hidden dangers and leads, kinds of tricks",
        "仓山区民政局|福州市仓山区民政局",
        "government",
        "仓山区",
        month("2024-04"),
    )
    c.t("福州市仓山区民政局2024年4月防范养老诈骗宣传工作总结")
    c.n("全区60周岁以上老年人9.6万人，养老服务机构31家，床位3200张。")
    c.f(
        "4月，在养老机构开展防诈骗讲座31场，受众老年人2480人次，发放大字版反诈手册3000册。",
        ("sessions", 31, "lecture"),
        ("people_reached", 2480, "lecture|unspecified", "elderly"),
        ("leaflets", 3000, "handout|lecture"),
        group="elderly|unspecified",
    )
    c.f(
        "4月，入户走访独居老人720户，逐一讲解防骗知识。", ("households", 720, "door_to_door", "elderly_alone")
    )
    c.f(
        "4月23日，在螺洲镇举办“银龄护航”反诈文艺演出1场，观众620人，其中老年人430人。",
        ("sessions", 1, "performance", R + "|elderly"),
        ("people_reached", 430, "performance|unspecified", "elderly"),
        ("people_reached", 190, "performance|unspecified", "unspecified"),
        **days("2024-04-23"),
    )
    c.f(
        "4月，在各社区开展反诈宣讲12场，150余名居民参加。",
        ("sessions", 12, "lecture", R),
        ("people_reached", AL(150, 159), "lecture|unspecified", "residents"),
    )
    c.f(
        "志愿者为老年人解答疑问180余人次，赠送反诈毛巾360条、反诈抽纸500盒。",
        ("consultations", AL(180, 189), "unspecified", "elderly"),
        ("gifts", 360),
        ("gifts", 500),
        group="elderly|unspecified",
    )
    c.n("4月，全区排查养老机构31家，发现隐患17处，受理举报线索6条，立案1起，涉案金额88万元。")
    c.n("工作中，我们梳理出6类养老诈骗常见套路，制作反诈展板在长者食堂展出。")
    c.sign("仓山区民政局", "2024年5月6日")
    return [c]
