"""Twenty-ninth set: communities across, a village's record, townships by groups, a street's month, a county's year."""

from __future__ import annotations

from builder import Case, at_least, days, month, num, sums
from shorthand import R, Report, V, over


def cases() -> list[Case]:
    return [*t02(), *t07(), *t13(), *p07(), *p14()]


def t02() -> list[Case]:
    c = Case(
        "twenty-ninth-t02-haining",
        "硖石街道反诈宣传周报（3.11-3.17）.xlsx",
        "communities in columns, measures in rows; a running total beside; a total does not add up",
        unit_type="community",
        district_contains=["海宁市"],
        **days("2024-03-11", "2024-03-17"),
    )
    s = c.sheet("周报")
    com = ["西山社区", "干河社区", "联合社区"]
    rows = [
        ["上门走访", "户", 186, 142, 95],
        ["发放反诈资料", "份", 320, 260, 150],
        ["张贴海报", "张", 44, "—", 21],
        ["面对面宣传", "人次", 402, 318, 177],
        ["微信群转发", "条", 35, 28, 16],
        ["国家反诈中心APP注册", "人", 58, 41, 29],
        ["今年以来累计上门走访", "户", 1620, 1385, 990],
    ]
    rows = [[*r, sum(num(x) for x in r[2:])] for r in rows]
    rows[3][5] += 20
    s.put(
        "A1",
        ["海宁市硖石街道反诈宣传工作周报表"],
        ["统计时段：2024年3月11日—3月17日", None, None, None, "填表人：沈佳"],
        ["项目", "计量单位", *com, "全街道"],
        *rows,
    )
    s.merge("A1:F1", "A2:C2", "E2:F2")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("meta|note", "E2")
    s.role("header", "A3:F3")
    s.role("label", "A4:A10")
    s.role("label|header|meta", "B4:B10")
    s.role("total", "F4:F9")
    s.role("cumulative|total", "C10:F10")
    for col, u in zip("CDE", com, strict=True):
        s.by_column[col] = {"unit": u}
    for r, (m, ch) in enumerate(
        [
            ("households", None),
            ("leaflets", None),
            ("posters", None),
            ("people_reached", "unspecified|stall|door_to_door"),
            ("posts", "group_chat"),
            ("app_installs", None),
        ],
        4,
    ):
        s.by_row[r] = {"measure": m, **({"channel": ch} if ch else {})}
    s.facts("C4:E9")
    s.problem("query", "the street's total is 20 above its parts", "F7", says=("20",))
    return [c]


def t07() -> list[Case]:
    c = Case(
        "twenty-ninth-t07-sanjiang",
        "冠洞村4月反诈宣传记录.xlsx",
        "village's record, a date merged over two rows, two channels in one cell, loose numbers",
        unit=["冠洞村村民委员会", "三江侗族自治县林溪镇冠洞村", "冠洞村"],
        unit_type="community",
        district_contains=["三江侗族自治县"],
        target_group="unspecified|villagers|residents",
    )
    s = c.sheet("记录")
    rows = [
        ["4月6日", "鼓楼坪", "集中宣讲", None, 85, 90, None],
        [None, "冠小屯", "入户", 32, 61, 32, "老人在家的多"],
        ["4月12日", "村小学", "讲座", None, 118, 120, "联合林溪派出所"],
        ["4月19日", "风雨桥头", "摆摊+大喇叭", "—", "两百多", 260, "赶圩天"],
        ["4月26日", "务工家庭", "入户", 41, "70余", 41, None],
    ]
    s.put(
        "A1",
        ["林溪镇冠洞村村民委员会反诈宣传记录表（2024年4月）"],
        ["日期", "地点", "做法", "走访（户）", "听宣传人数", "发宣传单（张）", "备注"],
        *rows,
        ["合计", None, None, 73, None, 543],
        ["三江侗族自治县林溪镇冠洞村  记录人：杨通贵"],
    )
    s.merge("A1:G1", "A3:A4", "A8:C8", "A9:G9")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label|figure", "A3:B7")
    s.role("label|figure", "C3:C7")
    s.role("note|label", "G3:G7")
    s.role("label|total", "A8")
    s.role("total", "D8", "F8")
    s.role("note|meta", "A9")
    ds = ["2024-04-06", "2024-04-06", "2024-04-12", "2024-04-19", "2024-04-26"]
    cs = ["lecture|stall", "door_to_door", "lecture", "stall", "door_to_door"]
    gr = [
        None,
        None,
        "unspecified|students|villagers|residents",
        None,
        "unspecified|migrant_workers|villagers|residents",
    ]
    for i, row in enumerate(rows):
        r = i + 3
        at = {"channel": cs[i], **days(ds[i])}
        if gr[i]:
            at["target_group"] = gr[i]
        s.fact(
            f"B{r}",
            "sessions",
            1,
            cells=[f"B{r}", f"A{r}", f"C{r}"] + (["A3"] if r == 4 else []),
            activity=row[1],
            **at,
        )
        if isinstance(row[3], int):
            s.fact(f"D{r}", "households", row[3], **at)
        s.fact(
            f"E{r}",
            "people_reached",
            {"两百多": at_least(200, 299), "70余": at_least(70, 79)}.get(row[4], row[4]),
            **at,
        )
        s.fact(f"F{r}", "leaflets", row[5], **{**at, "channel": cs[i] + "|handout"})
    s.problem("note", "two channels in one cell: the first", "C6")
    return [c]


def t13() -> list[Case]:
    c = Case(
        "twenty-ninth-t13-xinxian",
        "新县各乡镇5月反诈宣传受众统计.xlsx",
        "groups in columns with a subtotal that is wrong once; two values in one cell; population as base",
        unit_type="township",
        district_contains=["新县"],
        **month("2024-05"),
    )
    s = c.sheet("5月")
    rows = [
        ["新集镇", 98600, 620, 845, 310, 126, 288, None, 2400],
        ["沙窝镇", 24100, 215, 330, 142, 88, 60, None, 850],
        ["吴陈河镇", 21800, 198, 276, 120, 75, 52, None, 700],
        ["八里畈镇", 17200, 160, "260/310", 95, 64, 41, None, 620],
        ["田铺乡", 9800, 96, 110, 58, 40, 33, None, 360],
    ]
    for r in rows:
        r[7] = sum(num(x) for x in r[2:7]) + (260 if r[0] == "八里畈镇" else 0)
    rows[1][7] += 100
    tt = sums(rows, range(1, 9))
    tt[2] += 260
    s.put(
        "A1",
        ["新县各乡镇2024年5月反诈宣传受众分类统计表"],
        ["填报：新县反诈中心", None, None, None, None, None, "报送日期：2024年6月3日"],
        ["乡镇", "常住人口（人）", "宣传覆盖（人次）", None, None, None, None, None, "发放宣传资料（份）"],
        [None, None, "老年人", "学生", "留守妇女", "返乡务工人员", "商户", "小计"],
        *rows,
        ["全县合计", *tt],
    )
    s.merge("A1:I1", "A2:F2", "G2:I2", "A3:A4", "B3:B4", "C3:H3", "I3:I4")
    s.role("title", "A1")
    s.role("meta", "A2", "G2")
    s.role("header", "A3:C3", "I3", "C4:H4")
    s.role("label", "A5:A9")
    s.role("base", "B5:B9")
    s.role("total", "H5:H9")
    s.role("label|total", "A10")
    s.role("base|total", "B10")
    s.role("total", "C10:I10")
    s.rows("A5:A9", unit="cell")
    for L, g in zip("CDEFG", ["elderly", "students", "women", "migrant_workers", "merchants"], strict=True):
        s.by_column[L] = {"measure": "people_reached", "target_group": g}
    s.by_column["I"] = {"measure": "leaflets"}
    s.facts("C5:C9", "E5:G9", "I5:I9", "D5:D7", "D9")
    s.fact("D8", quantity=260, optional=True)
    s.fact("D8", quantity=310, optional=True)
    s.problem("query", "小计 is 100 above its parts", "H6", says=("100",))
    s.problem("query", "two values in one cell", "D8", says=("260/310",))
    s.may_flag("H8", "D10", "H10")
    return [c]


def p07() -> list[Case]:
    c = Report(
        "twenty-ninth-p07-tongliang",
        "巴川街道全民反诈宣传月总结.docx",
        "a street's campaign month: roster, plan, share, money; parts above their whole",
        "巴川街道|铜梁区巴川街道办事处|巴川街道办事处",
        "township",
        "铜梁区",
        month("2024-06"),
    )
    c.t("铜梁区巴川街道“全民反诈宣传月”活动总结")
    c.n("2024年6月，巴川街道按照区反诈办统一部署，扎实开展“全民反诈宣传月”活动。")
    at = c.paragraph(
        "一、高位部署。召开动员部署会1次，印发方案45份，成立由街道主要领导任组长的18人工作专班；14个村（社区）组建宣传小分队14支，队员163名。"
    )
    c.say(
        at, "sessions", 1, channel="training|unspecified", target_group="unspecified|officials", optional=True
    )
    c.flaggable.append(["text", at])
    # the heading says in whose villages
    c.f(
        "二、进村入户。入户走访12460户，发放《反诈告知书》1.25万份，签订承诺书9870份。",
        ("households", 12460, "door_to_door", V),
        ("leaflets", 12500, "handout|door_to_door", V),
        ("pledges", 9870, "unspecified|door_to_door", V),
    )
    c.f(
        "三、集中宣讲。开展反诈宣讲42场，受众3268人次，其中老年人1104人次。",
        ("sessions", 42, "lecture"),
        ("people_reached", 2164, "lecture|unspecified", "unspecified"),
        ("people_reached", 1104, "lecture|unspecified", "elderly"),
    )
    c.f(
        "四、立体宣传。出动宣传车36台次，大喇叭播放1500余次，LED屏86块，公众号推送文章12篇，阅读量2.3万次。",
        ("vehicles", 36),
        ("broadcasts", over(1500)),
        ("screens", 86),
        ("posts", 12, "official_account"),
        ("views", 23000, "unspecified|official_account"),
    )
    at = c.f(
        "辖区共悬挂横幅52条，其中社区31条、村26条。",
        ("banners", 31, "banner", R),
        ("banners", 26, "banner", "villagers|unspecified|residents"),
    )
    c.problem("query", "the parts (57) exceed the whole (52)", at, sheet="text", says=("57", "52", "5"))
    c.n("街道还通过短信、抖音直播等方式，面向青少年、企业财务人员开展针对性宣传。")
    c.n("五、工作成效。6月电诈发案同比下降31.2%，受损金额减少58万元，群众知晓率达98%。")
    c.n("六、下步打算。7月将新建反诈主题公园1处，计划开展宣讲50场。")
    c.sign("巴川街道办事处", "2024年7月3日")
    return [c]


def p14() -> list[Case]:
    c = Report(
        "twenty-ninth-p14-yishui",
        "沂水县联席办2023年反诈宣传总结.docx",
        "a county's year with last year and next year's plan; five parts that make up the whole",
        "沂水县打击治理电信网络新型违法犯罪工作联席会议办公室|沂水县联席办",
        "government|police|other",
        "沂水县",
        days("2023-01-01", "2023-12-31"),
    )
    c.t("沂水县打击治理电信网络新型违法犯罪工作联席会议办公室2023年反诈宣传工作总结")
    c.n("2023年，在县委、县政府领导下，全县反诈宣传工作取得明显成效。")
    c.f(
        "一、“五进”宣传全覆盖。全县共开展宣传活动1126场，其中进社区312场、进农村405场、进学校168场、进企业141场、进家庭100场，受教育群众46.8万人次。",
        ("sessions", 312, "unspecified", R),
        ("sessions", 405, "unspecified", "villagers|unspecified"),
        ("sessions", 168, "unspecified", "students|unspecified"),
        ("sessions", 141, "unspecified", "workers|unspecified"),
        ("sessions", 100, "unspecified|door_to_door", R),
        ("people_reached", 468000, "unspecified", R),
    )
    c.f(
        "二、阵地宣传有声势。张贴海报3.2万张，悬挂横幅2100余条，发送反诈短信260万条。",
        ("posters", 32000),
        ("banners", over(2100)),
        ("sms", 2600000),
    )
    c.f("三、技防推广见实效。国家反诈中心APP新增安装5.6万人，累计安装21.3万人。", ("app_installs", 56000))
    c.n(
        "四、线上线下齐发力。依托“沂水公安”公众号、抖音直播、县电视台和村村响大喇叭开展宣传，紧盯财会人员、在校学生、独居老人等重点群体。"
    )
    # money given back is recovered, by the campaign or by the police's other work
    at = c.n(
        "2022年全县开展宣传活动954场，受教育群众38.4万人次。2023年破案率提高6个百分点，返还群众被骗资金415万元。"
    )
    c.may(at, "loss_prevented", 4150000)
    c.n("2024年，计划开展宣传活动1300场，发放宣传单30万份，实现重点人群宣传率100%。")
    c.sign("2024年1月10日")
    return [c]
