"""Twenty-fourth set: ledgers of a community, a school and a station; a hospital's card of two panels."""

from __future__ import annotations

from datetime import date

from builder import Case, days, month
from shorthand import over


def cases() -> list[Case]:
    return [*y03(), *y04(), *y12(), *y05()]


def y03() -> list[Case]:
    c = Case(
        "twenty-fourth-y03-xianqiao",
        "县桥社区反诈宣传活动台账.xlsx",
        "A ledger of a community with dates of several kinds; two channels in one cell, two groups in one cell",
        unit="逍遥津街道县桥社区|县桥社区",
        unit_type="community",
        district_contains="庐阳区",
    )
    s = c.sheet("台账")
    L = [
        [1, "2023年2月14日", "节后开工防骗提醒", "社区小广场", "设摊", "居民", 120, 200, ""],
        [2, date(2023, 3, 8), "“她反诈”知识讲座", "党群服务中心", "讲座", "妇女", 45, 45, ""],
        [3, "3月15日", "消费者权益日集中宣传", "逍遥津公园东门", "设摊", "居民", 230, 350, "联合派出所"],
        [4, "2023.4.20", "独居老人敲门行动", "辖区各小区", "入户", "独居老人", 38, 38, ""],
        [5, "2023.5.12", "护航银发课堂", "居家养老服务站", "讲座+入户", "老年人", 66, 80, ""],
        [6, "6月1日", "“童”心反诈游园会", "社区活动室", "文艺演出", "学生、家长", 150, 160, ""],
        [7, date(2023, 7, 18), "工友反诈夜话", "建筑工地生活区", "座谈会", "务工人员", 27, "", "资料已另发"],
    ]
    s.put("A1", ["庐阳区逍遥津街道县桥社区2023年反诈宣传活动台账"])
    s.put(
        "A2",
        ["序号", "日期", "活动主题", "地点", "宣传方式", "宣传对象", "参与人数", "发放资料（份）", "备注"],
    )
    s.put("A3", *L)
    s.merge("A1:I1")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("serial", "A3:A9")
    s.role("label", "B3:B9", "D3:F9")
    s.role("label|figure", "C3:C9")
    s.role("note|label", "I3:I9")
    for i, (d, ch, g) in enumerate(
        (
            ("2023-02-14", "stall", "residents"),
            ("2023-03-08", "lecture", "women"),
            ("2023-03-15", "stall", "residents"),
            ("2023-04-20", "door_to_door", "elderly_alone"),
            ("2023-05-12", "lecture", "elderly"),
            ("2023-06-01", "performance", "unspecified"),
            ("2023-07-18", "training", "migrant_workers"),
        )
    ):
        r = 3 + i
        named = dict(activity=[L[i][2], L[i][3]], target_group=g, **days(d))
        s.fact(f"C{r}", "sessions", 1, channel=ch, **named)
        s.fact(f"G{r}", "people_reached", L[i][6], channel=ch, **named)
        if L[i][7] != "":
            s.fact(f"H{r}", "leaflets", L[i][7], channel=ch + "|handout", **named)
    s.problem("note", "two channels in one cell", "E7")
    s.problem("note", "two target groups in one cell", "F8")
    return [c]


def y04() -> list[Case]:
    c = Case(
        "twenty-fourth-y04-gaomi",
        "高一反诈主题班会登记表.xlsx",
        "Class meetings of a school, a row per class; one row stands there twice",
        unit="高密市第一中学",
        unit_type="school",
        district_contains="高密市",
        target_group="students",
        form="openpyxl",
    )
    s = c.sheet("Sheet1")
    L = [
        ["高一（1）班", "9月4日", "守住压岁钱 识破刷单局", "王老师", 52, 52],
        ["高一（2）班", "9月4日", "游戏账号交易的坑", "张老师", 50, 49],
        ["高一（3）班", "9月5日", "拒当“工具人”", "刘老师", 51, 51],
        ["高一（4）班", "9月5日", "反诈从我做起", "孙老师", 53, 50],
        ["高一（3）班", "9月5日", "拒当“工具人”", "刘老师", 51, 51],
        ["高一（5）班", "9月6日", "小小手机卡 大大责任心", "李老师", 49, 47],
    ]
    s.put("A1", ["高密市第一中学高一年级反诈主题班会登记表（2023年9月）"])
    s.put("A2", ["班级", "召开时间", "班会主题", "主持教师", "参加学生（人）", "签订承诺书（份）"])
    s.put("A3", *L)
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:B8")
    s.role("label|figure", "C3:C8")
    s.role("label|note", "D3:D8")
    for i, row in enumerate(L):
        r, d = (3 + i, f"2023-09-0{row[1][2]}")
        s.fact(
            f"C{r}",
            "sessions",
            1,
            channel="class_meeting",
            target_group="students|unspecified",
            cells=[f"C{r}", f"A{r}"],
            **days(d),
        )
        s.fact(f"E{r}", "people_reached", row[4], channel="class_meeting|unspecified", **days(d))
        s.fact(
            f"F{r}",
            "pledges",
            row[5],
            channel="class_meeting|unspecified",
            target_group="students|unspecified",
            **days(d),
        )
    s.problem("query", "the row says the same as row 5", *[f"{x}7" for x in "ABCDEF"])
    s.may_flag("A5:F5")
    return [c]


def y12() -> list[Case]:
    c = Case(
        "twenty-fourth-y12-xingping",
        "兴坪派出所7月反诈宣传登记.xlsx",
        "Register of a station: one date over two rows, a cancelled event, 400余",
        unit="阳朔县公安局兴坪派出所|兴坪派出所",
        unit_type="police",
        district_contains="阳朔县",
    )
    s = c.sheet("7月")
    L = [
        ["7月3日", "渔村反诈进村宣传", "入户", 86, 90, 40, ""],
        ["", "兴坪圩日集中宣传", "设摊", 310, "400余", 150, "联合信用社"],
        ["7月11日", "民宿业主反诈培训", "培训", 52, 60, "", ""],
        ["7月16日", "漓江筏工反诈讲座", "讲座", 74, 80, 74, ""],
        ["7月19日", "景区步行街巡逻宣传", "巡逻", 65, "/", 30, ""],
        ["7月24日", "暑期学生反诈课堂", "讲座", 40, 40, 40, ""],
        ["7月30日", "广场电影反诈专场", "文艺演出", "", "", "", "因暴雨，已取消"],
    ]
    s.put(
        "A1",
        ["阳朔县公安局兴坪派出所2024年7月反诈宣传活动登记表"],
        ["时间", "活动名称", "宣传方式", "受教育群众（人次）", "发放宣传单（份）", "反诈扇子（把）", "备注"],
        *L,
    )
    s.merge("A1:G1", "A3:A4")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("label", "A3:A8", "C3:C8")
    s.role("label|figure", "B3:B8")
    s.role("note|label", "G4")
    s.role("label|planned", "A9:C9")
    s.role("note|planned|label", "G9")
    for i, (d, ch, g) in enumerate(
        (
            ("03", "door_to_door", "villagers|unspecified|residents"),
            ("03", "stall", "unspecified|residents|villagers"),
            ("11", "training", "merchants|unspecified|residents"),
            ("16", "lecture", "transport_workers|workers|unspecified|residents"),
            ("19", "patrol", "unspecified|residents"),
            ("24", "lecture", "students|unspecified|residents"),
        )
    ):
        r, row, dd = (3 + i, L[i], days(f"2024-07-{d}"))
        s.fact(f"B{r}", "sessions", 1, channel=ch, target_group=g, activity=row[1], **dd)
        s.fact(f"D{r}", "people_reached", row[3], channel=ch, target_group=g, activity=row[1], **dd)
        for x, v, m, own in (("E", row[4], "leaflets", "handout"), ("F", row[5], "gifts", "gift")):
            if v not in ("", "/"):
                s.fact(
                    f"{x}{r}",
                    m,
                    over(400) if v == "400余" else v,
                    channel=f"{ch}|{own}",
                    target_group=g,
                    activity=row[1],
                    **dd,
                )
    return [c]


def y05() -> list[Case]:
    c = Case(
        "twenty-fourth-y05-chuanshan",
        "船山区中医院反诈宣传月报.xlsx",
        "Two-panel card of a hospital: 见附件 in one cell, a plan for next month",
        unit="遂宁市船山区中医院|船山区中医院",
        unit_type="hospital",
        district_contains="船山区",
        **month("2024-07"),
    )
    s = c.sheet("月报")
    s.put(
        "A1",
        ["反诈宣传工作月报"],
        ["填报单位", "遂宁市船山区中医院", "填报月份", "2024年7月"],
        ["项目", "数量", "项目", "数量"],
        ["发放宣传单（份）", 2150, "悬挂横幅（条）", 3],
        ["张贴海报（张）", 48, "电子屏（块）", 7],
        ["候诊宣讲（场）", 22, "候诊宣讲受众（人次）", 1360],
        ["职工反诈培训（场）", 2, "参训职工（人次）", 318],
        ["公众号推文（篇）", 5, "推文阅读量（次）", 4870],
        ["解答咨询（人次）", 95, "安装国家反诈中心APP（人）", "见附件"],
        ["出动志愿者（人次）", 36, "下月计划宣讲（场）", 24],
        ["填报人：文××", "", "联系电话：0825-22×××××"],
    )
    s.merge("A1:D1", "A11:B11", "C11:D11")
    s.role("title", "A1")
    s.role("meta|label|header", "A2", "C2")
    s.role("meta|label", "B2", "D2")
    s.role("header", "A3:D3")
    s.role("label|header", "A4:A10", "C4:C9")
    s.role("label|header|planned", "C10")
    s.role("planned", "D10")
    s.role("note|meta|serial", "A11", "C11")
    pu = "unspecified|patients"
    s.fact("B4", "leaflets", 2150)
    s.fact("D4", "banners", 3)
    s.fact("B5", "posters", 48)
    s.fact("D5", "screens", 7)
    s.fact("B6", "sessions", 22, channel="lecture", target_group=pu)
    s.fact("D6", "people_reached", 1360, channel="lecture", target_group=pu)
    s.fact("B7", "sessions", 2, channel="training", target_group="workers")
    s.fact("D7", "people_reached", 318, channel="training", target_group="workers")
    s.fact("B8", "posts", 5, channel="official_account")
    s.fact("D8", "views", 4870, channel="official_account|unspecified")
    s.fact("B9", "consultations", 95)
    s.fact("B10", "staff", 36)
    s.problem("query", "no figure: 见附件", "D9", says=("见附件",))
    return [c]
