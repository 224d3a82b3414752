"""Twenty-seventh set: a town's list, a procuratorate, a market in one of several districts of a name, a plan."""

from __future__ import annotations

from builder import SIGN, Case, at_least, at_most, days, month
from shorthand import Report


def cases() -> list[Case]:
    return [*p06(), *p07(), *p08(), *p09()]


def p06() -> list[Case]:
    c = Report(
        "twenty-seventh-p06-town-list",
        "堡镇反诈宣传月报（2024年1月）.txt",
        "A town's month as a numbered list: 其中 in brackets, 六百余人, fire safety and cases as other matters.",
        "堡镇平安建设办公室|崇明区堡镇|堡镇",
        "township|government",
        "崇明区",
        month("2024-01"),
        form="txt",
    )
    c.t("上海市崇明区堡镇2024年1月反诈宣传月报")
    c.n("填报：堡镇平安建设办公室", SIGN)
    RE = "unspecified|residents"
    c.f(
        "1．发放宣传单：2300份（其中面向老年人900份）",
        ("leaflets", 900, "handout", "elderly"),
        ("leaflets", 1400, "handout", RE),
    )
    c.f("2．悬挂横幅：16条", ("banners", 16))
    c.f("3．社区电子大屏：5块", ("screens", 5))
    c.f(
        "4．居村讲座：12场，听讲六百余人",
        ("sessions", 12, "lecture", RE + "|villagers"),
        ("people_reached", at_least(600, 699), "lecture|unspecified", RE + "|villagers"),
    )
    c.f("5．微信群提醒：62条", ("posts", 62, "group_chat"))
    c.f("6．成功劝阻：4起，避免损失13.2万元", ("scams_stopped", 4), ("loss_prevented", 132000))
    c.n("7．消防安全：检查沿街商铺45家，发放消防手册700份")
    c.n("8．辖区电诈立案：9起，同比下降18.2%")
    return [c]


def p07() -> list[Case]:
    RE = "unspecified|residents"
    c = Report(
        "twenty-seventh-p07-procuratorate",
        "中宁县人民检察院反诈普法小结.docx",
        "A procuratorate: cases and prosecutions are none; dated stall, 近300个, clicks in a month, a plan.",
        "中宁县人民检察院",
        "government",
        "中宁县",
        month("2023-01..2023-09"),
    )
    c.t("中宁县人民检察院2023年1至9月反诈普法小结")
    c.n("2023年1至9月，本院受理电信网络诈骗及关联犯罪案件47件82人，提起公诉38件66人，涉案资金1260万元。")
    c.f(
        "检察官担任法治副校长，走进宁安镇、鸣沙镇等地中小学开展反诈讲座14场，听课学生5200人次。",
        ("sessions", 14, "lecture", "students|unspecified"),
        ("people_reached", 5200, "lecture|unspecified", "students"),
    )
    c.f(
        "3月15日，在县城红宝公园设摊宣传，发放普法手册400余册、手提袋近300个，接受群众咨询56人次。",
        ("leaflets", at_least(400, 499), "handout|stall", RE),
        ("gifts", at_most(300, 200), "gift|stall|handout", RE),
        ("consultations", 56, "stall|unspecified", RE),
        **days("2023-03-15"),
    )
    c.f(
        "6月，反诈微视频《一张银行卡》在“中宁检察”视频号上线，播放3.4万次。",
        ("views", 34000, "short_video|unspecified|official_account"),
        **month("2023-06"),
    )
    c.n("听取人大代表意见建议11条，报送工作专报2份。")
    c.n("10月起拟联合县教体局开展“开学第一课”20场。", "planned|note")
    c.sign("中宁县人民检察院第一检察部", "2023年10月9日")
    return [c]


def p08() -> list[Case]:
    c = Report(
        "twenty-seventh-p08-which-gulou",
        "鼓楼区市场服务中心反诈宣传情况.txt",
        "A market service centre of 鼓楼区, of which there are several: the place stays open with a query.",
        "鼓楼区市场服务中心",
        "government|enterprise|other",
        "",
        month("2023-05"),
        form="txt",
    )
    c.attributes.pop("district_contains")
    c.attributes["district_absent"] = "南京|福州|徐州|开封"
    c.t("鼓楼区市场服务中心2023年5月反诈宣传情况")
    ME = "merchants|unspecified"
    c.f(
        "5月，中心组织市场管理员逐摊走访经营户412户，发放反诈提示卡650张。",
        ("households", 412, None, ME),
        ("leaflets", 650, "handout|door_to_door", ME),
    )
    c.f(
        "利用收市时间召开商户反诈座谈会4次，到会230人。",
        ("sessions", 4, "training", "merchants"),
        ("people_reached", 230, "training|unspecified", "merchants|unspecified"),
    )
    c.n("下一步，中心将把反诈提示写进摊位租赁合同。")
    c.problem("query", "鼓楼区: several divisions share the name", "", "*", sheet="*")
    return [c]


def p09() -> list[Case]:
    c = Case(
        "twenty-seventh-p09-plan",
        "琼海市老年大学“智慧助老防诈骗”活动方案.docx",
        "A plan of a school for the elderly: everything lies ahead, no fact.",
    )
    c.paragraph("琼海市老年大学2024年“智慧助老防诈骗”活动方案", "title")
    c.paragraph(
        "为帮助老年学员识骗防骗，学校定于2024年10月开展“智慧助老防诈骗”活动，现制定方案如下。",
        "note|planned|meta|title",
    )
    c.paragraph("一、拟举办防骗讲座6场，预计参加学员400人次。", "planned|note")
    c.paragraph("二、计划印制大字版防骗手册1000册，由各班班长领取发放。", "planned|note")
    c.paragraph(
        "三、各班应于10月20日前召开主题班会1次，并组织学员签订承诺书，签订率须达到95%以上。", "planned|note"
    )
    c.paragraph("四、经费预算：场地布置2000元，印刷费6500元。", "planned|note")
    c.paragraph("琼海市老年大学", "note|meta|title")
    c.paragraph("2024年9月18日", "note|meta|title")
    c.flaggable += [["", ""], ["text", ""]]
    return [c]
