"""Sixteenth set: a village diary, a bank, a school after its week, a hospital."""

from __future__ import annotations

from builder import Case, days, month
from shorthand import AL, AM, ONL, Report, V


def cases() -> list[Case]:
    return [*p05(), *p06(), *p07(), *p08()]


def p05() -> list[Case]:
    d = Report(
        "sixteenth-p05",
        "东岭村反诈宣传日记.txt",
        "A village's diary in GBK: each day its own date, the year and the month in the title",
        "婺源县东岭村村民委员会|东岭村",
        "community",
        "婺源县",
        form="gbktxt",
    )
    d.t("婺源县东岭村反诈宣传日记（2023年11月）")
    d.f(
        "11月2日　晴　在村口祠堂给村民讲反诈课1场，来了65人，发传单70张。",
        ("sessions", 1, "lecture|unspecified"),
        ("people_reached", 65, "lecture|unspecified", "villagers|residents|unspecified"),
        ("leaflets", 70),
        ctx="lecture",
        group="villagers|residents|unspecified",
        **days("2023-11-02"),
    )
    d.n("11月5日　雨　原定的晒谷场集中宣传因下雨取消，没有开展。", "planned|note")
    d.f(
        "11月6日　多云　和驻村辅警上门，走访42户，每户发告知书2份。",
        ("households", 42),
        ("leaflets", 84, "handout|door_to_door"),
        group=V,
        **days("2023-11-06"),
    )
    d.problem("note", "2 for each of 42 households: multiplied", "P4", sheet="text")
    d.f(
        "11月9日　晴　在村道两边刷墙标4条，挂横幅3条，贴海报15张。",
        ("banners", 4, "banner|posting"),
        ("banners", 3),
        ("posters", 15),
        group=V,
        **days("2023-11-09"),
    )
    d.f(
        "11月12日　晴　宣传车进自然村转了3台次；给在外务工的年轻人一一打电话提醒。",
        ("vehicles", 3, "", V),
        **days("2023-11-12"),
    )
    d.n("11月15日　阴　村民王叔接到自称“公安局”的电话，要他转8000元，他没信，挂了。", "note")
    d.f(
        "11月20日　晴　县农商行的人来村里，与村委会联合办讲座1场，到场村民百余人。",
        ("sessions", 1, "lecture"),
        ("people_reached", AL(100, 199), "lecture|unspecified", "villagers|residents"),
        group=V,
        **days("2023-11-20"),
    )
    d.f(
        "11月25日　晴　到村小学给孩子们讲防骗故事1场，听课的孩子三十多个。",
        ("sessions", 1, "lecture|unspecified", "children|students|unspecified"),
        ("people_reached", AL(30, 39), "lecture|unspecified", "children|students"),
        **days("2023-11-25"),
    )
    d.n("11月28日　晴　开会定了12月的安排：12月10日前再走访100户，发传单300张。", "planned|note")
    d.sign("婺源县东岭村村民委员会　记录人：余某某")
    return [d]


def p06() -> list[Case]:
    d = Report(
        "sixteenth-p06",
        "英德农商银行三季度反诈合规宣传报告.docx",
        "A bank's report of a quarter: outlets, staff numbers and accounts as traps; of-which; views",
        "英德农商银行|英德农村商业银行|广东英德农村商业银行股份有限公司",
        "bank",
        "英德市",
        month("2023-07..2023-09"),
    )
    d.t("英德农商银行2023年第三季度防范电信网络诈骗宣传工作报告")
    d.n(
        "英德农商银行下辖49个营业网点、员工620人，分布在英德市24个镇街。2023年第三季度，我行开展反诈宣传情况如下："
    )
    d.n("一、厅堂宣传")
    d.f(
        "各网点利用LED屏96块滚动播放反诈标语，在厅堂摆放展架98个，向客户发放宣传折页1.26万份。",
        ("screens", 96),
        ("boards", 98),
        ("leaflets", 12600, "handout|branch"),
        ctx="branch",
        group="bank_customers|unspecified",
    )
    d.f(
        "柜面员工成功劝阻疑似诈骗转账23起，为客户避免损失187.5万元；本季度拒绝可疑开户45户，上报可疑交易112份。",
        ("scams_stopped", 23),
        ("loss_prevented", 1875000),
        ctx="branch|service_window",
        group="bank_customers|unspecified",
    )
    d.f(
        "各网点举办反诈“厅堂微沙龙”86场，参加客户1340人次。",
        ("sessions", 86, "branch|lecture|unspecified", "bank_customers|unspecified"),
        ("people_reached", 1340, "branch|lecture|unspecified", "bank_customers"),
    )
    d.n("客户经理还在客户微信群里转发预警信息，对大额转账客户逐一打电话提醒。", "note")
    d.n("二、外拓宣传")
    d.f(
        "三季度共组织“金融知识进万家”反诈活动52场，其中进校园12场、进企业9场、进乡村31场，受众近9000人次。",
        ("sessions", 12, "unspecified|lecture|stall", "students|unspecified"),
        ("sessions", 9, "unspecified|lecture|stall", "workers|unspecified"),
        ("sessions", 31, "unspecified|lecture|stall", V),
        ("people_reached", AM(9000, 8000), "unspecified|lecture|stall", "unspecified"),
    )
    d.n("三、线上宣传")
    d.f(
        "我行公众号推送反诈文章14篇，阅读量3.2万次；制作短视频6部，向客户发送反诈短信15.8万条；媒体刊发我行反诈报道4篇。",
        ("media_reports", 4),
        ("posts", 14, "official_account"),
        ("views", 32000, ONL),
        ("videos", 6),
        ("sms", 158000),
        group="bank_customers|unspecified",
    )
    d.n("四、存在问题及下一步工作")
    d.n(
        "个别网点宣传流于形式，8月份抽查发现3个网点资料未更新，已处罚2人、罚款1000元；客户反诈知识知晓率为96.3%。四季度将实现49个网点活动全覆盖，每网点不少于3场。",
        "planned|note",
    )
    d.sign("英德农商银行合规风险部", "2023年10月11日")
    return [d]


def p07() -> list[Case]:
    d = Report(
        "sixteenth-p07",
        "关于反诈宣传周活动情况的通报（桐城第三中学）.docx",
        "A school's notice after its week: a span as period, classes and pupils as base, parts above the whole",
        "桐城市第三中学|桐城第三中学",
        "school",
        "桐城市",
        days("2024-03-18", "2024-03-22"),
    )
    d.t("关于反诈宣传周活动情况的通报")
    d.n("各年级组、各班：")
    d.n(
        "2024年3月18日至22日，桐城市第三中学开展了“反诈进校园”宣传周活动。我校现有42个教学班、学生2130人、教职工168人。现将情况通报如下："
    )
    d.f(
        "一、召开主题班会42场，评出反诈手抄报优秀作品10幅。",
        ("sessions", 42, "class_meeting"),
        group="students|unspecified",
    )
    d.f(
        "二、邀请桐城市公安局反诈中心民警作专题讲座2场，高一、高二学生1380人参加，教师60余人旁听。",
        ("sessions", 2, "lecture"),
        ("people_reached", 1380, "lecture|unspecified", "students"),
        ("people_reached", AL(60, 69), "lecture|unspecified", "teachers"),
        group="students|unspecified|teachers",
    )
    d.n("三、校园广播站每天午间播送反诈小常识。", "note")
    d.f(
        "四、发放反诈告知书共2000份，其中发给学生1300份、发给家长900份，请各班核实。",
        ("leaflets", 1300, "", "students"),
        ("leaflets", 900, "", "parents"),
    )
    d.problem("query", "the parts 2200 exceed the whole 2000", "P7", sheet="text")
    d.f(
        "学校公众号推送反诈文章3篇，阅读量4200余次，学生签订反诈承诺书2098份。",
        ("posts", 3, "official_account", "unspecified|students"),
        ("views", AL(4200, 4299), ONL, "unspecified|students"),
        ("pledges", 2098, "unspecified", "students"),
    )
    d.n("五、各班表现突出的学生获奖名单另行公布：一等奖3名、二等奖6名、三等奖12名。", "note")
    d.n("六、各班要在4月10日前再召开一次家长会，覆盖全部家长。", "planned|note")
    d.sign("桐城市第三中学政教处", "2024年3月25日")
    return [d]


def p08() -> list[Case]:
    d = Report(
        "sixteenth-p08",
        "县中医院反诈宣传工作汇报.docx",
        "A hospital: beds, visits and staff as traps; patients; a figure that is only 若干",
        "正定县中医院|正定县中医医院",
        "hospital",
        "正定县",
        month("2024-05"),
    )
    d.t("正定县中医院5月份反诈宣传工作汇报")
    d.n("正定县中医院现有床位500张，职工780人，5月份门诊量2.3万人次。2024年5月，医院开展反诈宣传情况如下。")
    d.f(
        "一、抓内部。5月8日召开全院职工反诈培训会1次，参会职工310人，签订反诈承诺书780份。",
        ("sessions", 1, "training", "workers|unspecified", days("2024-05-08")),
        (
            "people_reached",
            310,
            "training|unspecified",
            "workers",
            dict(period_start="2024-05-08|2024-05-01", period_end="2024-05-08|2024-05-31"),
        ),
        (
            "pledges",
            780,
            "training|unspecified",
            "workers|unspecified",
            dict(period_start="2024-05-08|2024-05-01", period_end="2024-05-08|2024-05-31"),
        ),
    )
    d.f(
        "二、抓患者。向就诊患者及家属发放宣传手册1100余册，在候诊区摆放展板8块，各楼层电子屏不间断播放反诈视频。",
        ("leaflets", AL(1100, 1199), "", "patients|unspecified"),
        ("boards", 8, "", "patients|unspecified"),
    )
    d.n("三、抓重点。向住院老年患者赠送了若干反诈围裙。", "figure|unread|note")
    d.problem("query", "若干 is no figure", "P5", sheet="text")
    d.f(
        "导医台解答患者反诈咨询70余人次，医院公众号发布反诈推文6篇。",
        ("consultations", AL(70, 79), "service_window|unspecified", "patients"),
        ("posts", 6, "official_account", "unspecified|patients"),
    )
    d.n("医院保安在停车场、门诊周边巡逻，向车主提醒反诈知识。", "note")
    d.n("四、5月12日护士节，医院举办健康讲座3场，义诊群众400人次，开支6000元。", "note")
    d.n("五、5月份有1名患者家属被冒充医保局的骗子骗走4600元，已报警。", "note")
    d.sign("正定县中医院", "2024年6月3日")
    return [d]
