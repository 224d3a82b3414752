"""Seventeenth set of reports: couriers by a dateline, reports without unit or time, prose in a table's column."""

from __future__ import annotations

from builder import Case, Formula, at_least, days, month
from shorthand import HD, HL, MAY, SU, Account, H, R, over


def cases() -> list[Case]:
    return [*d09(), *d18(), *d19(), *x01(), *x02()]


def d09() -> list[Case]:
    c = Account(
        "seventeenth-d09",
        "快递小哥变身反诈宣传员.docx",
        "Feature about couriers: 昨日 and 上周 hang on a dateline, parcels and outlets are no facts.",
        unit="泗洪县邮政管理局",
        district_contains="泗洪县",
        unit_type="government",
        **days("2023-10-19"),
    )
    c.t("快递小哥变身“反诈宣传员”")
    c.p("泗洪县邮政管理局　2023年10月20日")
    c.p(
        "“您好，这是您的快递，里面附了一张反诈提示卡，请留意。”昨日，家住青阳街道的王女士收到了一份特殊的包裹。当天，泗洪县邮政管理局联合县公安局启动“寄递+反诈”宣传活动，组织120名快递员作为首批反诈宣传员上岗，随件发放反诈提示卡8000张。",
        ("leaflets", 8000, "handout|unspecified|door_to_door"),
        ("staff", 120, "unspecified", "transport_workers|" + R, MAY),
        ("sessions", 1, "unspecified|stall|training", "transport_workers|" + R, MAY),
    )
    c.p(
        "启动仪式上，民警为到场的180余名快递员、外卖骑手讲解“刷单返利”“冒充客服退款”等5类骗局，发放反诈头盔贴500张、反诈毛巾120条。据介绍，全县现有快递网点236个，日均处理快件41万件，其中派件29万件。",
        ("people_reached", over(180), "lecture|unspecified|training", "transport_workers"),
        ("gifts", 120, "gift", "transport_workers|unspecified"),
        (
            "gifts",
            500,
            "gift|posting",
            "transport_workers|unspecified",
            {"measures": ["gifts", "posters", "mixed_materials"]},
        ),
    )
    c.p(
        "活动当天，快递员还走村入户派件，把防骗知识一并送到老百姓家门口，不少老人听完后当场把陌生号码拉黑。当日在各快递网点张贴反诈海报460张，在30辆派件车车身张贴反诈标语。",
        ("posters", 460, "posting"),
        ("vehicles", 30, "vehicle", R, MAY),
        ("banners", 30, "banner|vehicle|posting", R, MAY),
    )
    c.p(
        "上个月，青阳街道一名快递员在派件时发现收件人正准备给“客服”转账，及时劝阻，为其保住了1.5万元。今年前三季度，该县寄递行业共协助公安机关拦截涉诈包裹73件。",
        ("loss_prevented", 15000, "unspecified", R, MAY),
        ("scams_stopped", 1, "unspecified", R, MAY),
    )
    c.p("据悉，该活动将持续到年底，计划覆盖全县所有乡镇，累计发放提示卡不少于10万张。")
    c.flaggable.append(["text", "P5"])
    return [c]


def d18() -> list[Case]:
    c = Account(
        "seventeenth-d18",
        "工作总结.docx",
        "No unit anywhere: all facts are held with one error for the file.",
        held=True,
        district_contains="",
        **month("2023-10"),
    )

    def body18(c):
        c.t("2023年10月份反诈宣传工作总结")
        c.p(
            "10月份，我单位按照上级统一部署，认真组织开展反诈宣传工作，进一步提高了群众的防骗意识，现将有关情况总结如下："
        )
        c.p(
            "一、开展重阳节专题宣传。10月23日重阳节当天，在敬老院举办防养老诈骗讲座1场，86名老人参加，发放大字版宣传册86本。",
            ("sessions", 1, "lecture", "elderly|unspecified", days("2023-10-23")),
            ("people_reached", 86, "lecture|unspecified", "elderly", days("2023-10-23")),
            ("leaflets", 86, HL, "elderly|unspecified", days("2023-10-23")),
        )
        c.p(
            "二、开展入户宣传。全月入户560户，发放宣传单1100余份，在村口、小卖部等处张贴海报，对老年人反复叮嘱。",
            ("households", 560),
            ("leaflets", over(1100), HD),
        )
        c.p("三、下步打算。11月份计划入户600户，新增横幅10条。")

    body18(c)
    c.plant("error", "held: no unit is named", "")
    c.problems[-1]["sheet"] = ""
    v = c.variant(
        "unit", "The same file with --unit.", options=("--unit", "洛川县交口河镇综治中心"), held=False
    )
    for f in v.expected:
        f["unit"], f["district_contains"] = ["洛川县交口河镇综治中心", "交口河镇综治中心"], ["洛川县", ""]
    return [c, v]


def d19() -> list[Case]:
    c = Account(
        "seventeenth-d19",
        "甘霖镇反诈宣传活动情况.docx",
        "No date anywhere: all facts are held with one error for the file.",
        held=True,
        unit="甘霖镇|嵊州市甘霖镇|嵊州市甘霖镇人民政府|甘霖镇人民政府",
        district_contains="嵊州市",
        unit_type="township",
        **month("2023-07"),
    )
    c.t("嵊州市甘霖镇反诈宣传活动情况")
    c.p(
        "为有效遏制电信网络诈骗案件高发势头，甘霖镇组织驻村干部、网格员、志愿者开展了形式多样的反诈宣传活动。"
    )
    c.p(
        "在集镇农贸市场设摊宣传3场，发放宣传单1800份，接受群众咨询110人次；在镇中学组织反诈讲座2场，听讲学生1240人。",
        ("sessions", 3, "stall"),
        ("leaflets", 1800, H),
        ("consultations", 110, "stall|unspecified"),
        ("sessions", 2, "lecture", SU),
        ("people_reached", 1240, "lecture|unspecified", "students"),
    )
    c.p(
        "镇里还组织文艺爱好者拍摄了越剧版反诈短视频，在本地抖音号播出，群众喜闻乐见。全镇悬挂横幅35条，走访出租房屋420户。",
        ("banners", 35),
        ("households", 420, "door_to_door", R + "|migrant_workers"),
    )
    c.p("今后，甘霖镇将继续保持力度不减，做到月月有活动。")
    c.p("甘霖镇人民政府")
    c.plant("error", "held: no period is named", "")
    c.problems[-1]["sheet"] = ""
    v = c.variant("period", "The same file with --period.", options=("--period", "2023-07"), held=False)
    return [c, v]


def x01() -> list[Case]:
    c = Account(
        "seventeenth-x01",
        "邻水县各派出所11月反诈宣传工作情况.xlsx",
        "A column of prose beside one of figures: what the row states as a figure is not read twice.",
        unit="邻水县公安局",
        district_contains="邻水县",
        unit_type="police",
        **month("2023-11"),
    )
    s = c.sheet("11月")

    def pos(n):
        return {"unit": f"{n}派出所|邻水县公安局{n}派出所"}

    jl = "走访辖区农户820户，张贴海报65张，劝阻群众转账2起，挽回损失5.6万元；同时检查烟花爆竹销售点14家，收缴土制火药枪1支。"
    s.put(
        "A1",
        ["邻水县公安局各派出所2023年11月反诈宣传工作情况"],
        ["序号", "单位", "工作情况", "发放宣传单（份）", "备注"],
        [
            1,
            "鼎屏派出所",
            "本月在商圈设摊宣传4场，发放宣传单1500份，受教育群众2600人次，其中商户340人次，受到群众欢迎。",
            1500,
        ],
        [2, "九龙派出所", jl, 640],
        [
            3,
            "袁市派出所",
            "民警走进袁市中学开展反诈讲座1场，听课学生780人，现场悬挂横幅若干条，并以学生罗某刷单被骗3200元的案例进行警示。",
            780,
        ],
        [4, "丰禾派出所", "逢场天设摊宣传2场，接受群众咨询35人次。", 300],
        [
            5,
            "城北派出所",
            "因警力抽调，本月未开展集中宣传和宣传车巡游，计划下月补办2场；在微信群转发反诈推文40条，协调辖区商场LED屏播放反诈标语。",
            0,
        ],
        [
            6,
            "兴仁派出所",
            "利用流动人口登记之机，在窗口向务工人员讲解骗局，发放宣传单210份，张贴海报12张。",
            None,
            "补报",
        ],
        [7, "九龙派出所", jl, 640],
        ["合计", None, None, Formula("=SUM(D3:D9)", 3860)],
        ["填表人：唐××　　　审核人：熊××　　　填报日期：2023年12月1日"],
    )
    s.merge("A1:E1").hidden_rows.append(6)
    s.role("title", "A1").role("header", "A2:E2").role("serial", "A3:A9").role("label", "B3:B9").role(
        "total|label", "A10"
    ).role("total", "D10").role("note|meta", "A11")
    names = ["鼎屏", "九龙", "袁市", "丰禾", "城北", "兴仁", "九龙"]
    for r, n in enumerate(names, 3):
        if r != 8:
            s.fact(
                f"D{r}",
                "leaflets",
                s.cells[f"D{r}"],
                channel="handout|stall|lecture",
                target_group="unspecified|residents|students|villagers|merchants",
                **pos(n),
            )

    def say(at, measure, q, channel, group=R):
        n = names[int(at[1:]) - 3]
        s.fact(at, measure, q, channel=channel, target_group=group, **pos(n))

    say("C3", "sessions", 4, "stall")
    say("C3", "people_reached", 340, "stall|unspecified", "merchants")
    say("C3", "people_reached", 2260, "stall|unspecified")
    for r in (4, 9):
        say(f"C{r}", "households", 820, "door_to_door", "villagers|" + R)
        say(f"C{r}", "posters", 65, "posting|door_to_door", "villagers|" + R)
        say(f"C{r}", "scams_stopped", 2, "unspecified")
        say(f"C{r}", "loss_prevented", 56000, "unspecified")
    say("C5", "sessions", 1, "lecture", SU)
    say("C5", "people_reached", 780, "lecture|unspecified", "students")
    say("C6", "sessions", 2, "stall")
    say("C6", "consultations", 35, "stall|unspecified")
    say("C7", "posts", 40, "group_chat")
    say("C8", "leaflets", 210, "handout|service_window", "migrant_workers")
    say("C8", "posters", 12, "posting|service_window", "migrant_workers|" + R)
    s.problem("query", "若干条 is no figure", "C5")
    s.problem("query", "a hidden row", "A6", "B6", "C6", "D6", "")
    s.problem("query", "the row repeats row 4", "C9", "B9", "A9", "D9")
    return [c]


def x02() -> list[Case]:
    c = Account(
        "seventeenth-x02",
        "北关社区下半年反诈工作情况表.xlsx",
        "A community's half-year, a row of prose per month, APP installs as a figure beside.",
        unit="北关社区|凤栖街道北关社区|洛川县凤栖街道北关社区",
        district_contains="洛川县",
        unit_type="community",
    )
    s = c.sheet("下半年")
    s.put(
        "A1",
        ["洛川县凤栖街道北关社区2023年下半年反诈宣传工作情况表"],
        ["月份", "工作情况", "安装反诈APP（人）"],
        ["7月", "结合暑期开展“护苗”反诈讲座3场，120名中小学生参加；在小区各出入口张贴海报36张。", 45],
        [
            "8月",
            "网格员入户570户，发放明白纸1100份，为32名独居老人上门讲解防骗知识，帮助居民安装反诈APP38人。",
            38,
        ],
        [
            "9月",
            "与共建单位联合举办反诈文艺汇演1场，观众三百余人，业主微信群同步转发演出视频；另开展消防演练1场，参加居民90人。",
        ],
        ["10月", "重阳节慰问高龄老人120名，送去米面油120份；召开老年人反诈座谈会2场，参加老人53人。", 27],
        ["11月", "本月发送反诈提醒短信3200条，截至11月底累计发送1.6万条；悬挂反诈横幅8条。", 61],
        [
            "12月",
            "本月入户260户，发放印有反诈标语的台历400本；原计划新增APP安装300人，实际完成情况见右栏。",
            112,
        ],
        ["合计", None, 283],
        ["填报单位：北关社区居委会　　填报时间：2023年12月31日"],
    )
    s.merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A8").role("total|label", "A9").role(
        "total", "C9"
    ).role("note|meta", "A10")
    m = {r: month(f"2023-{r + 4:02d}") for r in range(3, 9)}
    for r in (3, 4, 6, 7, 8):
        s.fact(
            f"C{r}",
            "app_installs",
            s.cells[f"C{r}"],
            channel="app",
            target_group="unspecified|residents|students|elderly|elderly_alone",
            **m[r],
        )

    def say(at, measure, q, channel, group=R):
        s.fact(at, measure, q, channel=channel, target_group=group, **m[int(at[1:])])

    say("B3", "sessions", 3, "lecture", SU)
    say("B3", "people_reached", 120, "lecture|unspecified", "students")
    say("B3", "posters", 36, "posting", "students|" + R)
    say("B4", "households", 570, "door_to_door")
    say("B4", "leaflets", 1100, HD)
    say("B4", "people_reached", 32, "door_to_door|unspecified", "elderly_alone")
    say("B5", "sessions", 1, "performance")
    say("B5", "people_reached", at_least(300, 399), "performance|unspecified")
    say("B6", "sessions", 2, "training", "elderly|unspecified")
    say("B6", "people_reached", 53, "training|unspecified", "elderly")
    say("B7", "sms", 3200, "sms")
    say("B7", "banners", 8, "banner")
    say("B8", "households", 260, "door_to_door")
    say("B8", "gifts", 400, "gift|door_to_door")
    hid = c.sheet("底稿")
    hid.state = "hidden"
    hid.put("A1", ["草稿"], ["月份", "工作情况"], ["7月", "讲座2场，发放宣传单300份（待核）"])
    hid.problem("note", "a hidden sheet", "", "*")
    return [c]
