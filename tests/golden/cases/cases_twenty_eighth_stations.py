"""Twenty-eighth set: a station's register and its month, a city's stations beside their year, a county's brief."""

from __future__ import annotations

from builder import Case, at_least, days, month
from shorthand import Report, sum_below


def cases() -> list[Case]:
    return [*e01(), *e07(), *e19(), *e25()]


def e01() -> list[Case]:
    c = Case(
        "twenty-eighth-e01-station-register",
        "太极派出所反诈宣传登记簿（3月）.xlsx",
        "A station's register: dates in words, one that does not exist, two groups and two ways in one cell, totals.",
        unit=["太极派出所", "永靖县公安局太极派出所"],
        unit_type="police",
        district_contains=["永靖县"],
    )
    s = c.sheet("登记簿")
    s.put(
        "A1",
        ["永靖县公安局太极派出所2024年3月反诈宣传登记簿"],
        [
            "日期",
            "地点",
            "宣传内容",
            "宣传对象",
            "宣传方式",
            "到场人数",
            "发放资料（份）",
            "出动民辅警（人次）",
            "带队民警",
        ],
        ["3月5日", "太极农贸市场", "防刷单返利集中宣传", "群众", "设摊", 160, 300, 5, "马××"],
        ["3月8日", "大川村党群服务中心", "“三八”妇女节防骗课", "妇女", "讲座", 52, 60, 3, "孔××"],
        ["3月12日", "永靖中学", "开学反诈第一课", "学生", "讲座", 430, 450, 4, "马××"],
        ["3月19日", "太极小学", "小手拉大手防诈骗", "学生、家长", "宣讲、入户", 96, 110, 3, "孔××"],
        ["3月21日", "黄河工业品商行", "企业会计防冒充老板培训", "财务人员", "培训", 38, 40, 2, "罗××"],
        ["3月26日至28日", "中庄村", "挨家挨户讲反诈", "村民", "入户", 85, 90, 4, "罗××"],
        ["3月32日", "太极镇敬老院", "给老人讲养老诈骗", "老年人", "宣讲", 41, 45, 3, "孔××"],
    )
    sum_below(s, 10, 3, 9, "FGH", "合计")
    s.put("A11", ["注：人数为民警现场清点。"])
    s.merge("A1:I1", "A10:E10", "A11:I11")
    s.role("title", "A1")
    s.role("header", "A2:I2")
    s.role("label", "A3:B9", "D3:E9")
    s.role("label|figure", "C3:C9")
    s.role("note|label|meta", "I3:I9")
    s.role("note", "A11")
    rows = [
        (3, days("2024-03-05"), "stall", "residents|unspecified"),
        (4, days("2024-03-08"), "lecture", "women"),
        (5, days("2024-03-12"), "lecture", "students"),
        (6, days("2024-03-19"), "lecture", "unspecified"),
        (7, days("2024-03-21"), "training", "finance_staff"),
        (8, days("2024-03-26", "2024-03-28"), "door_to_door", "villagers"),
        (9, month("2024-03"), "lecture", "elderly"),
    ]
    for r, when, ch, g in rows:
        own = {**when, "activity": [s.cells[f"C{r}"], s.cells[f"B{r}"]]}
        if r == 9:
            own["optional"] = True
        s.fact(f"C{r}", "sessions", 1, channel=ch, target_group=g, **own)
        s.fact(f"F{r}", "people_reached", s.cells[f"F{r}"], channel=ch, target_group=g, **own)
        s.fact(f"G{r}", "leaflets", s.cells[f"G{r}"], channel=ch + "|handout", target_group=g, **own)
        s.fact(
            f"H{r}",
            "staff",
            s.cells[f"H{r}"],
            channel=ch + "|unspecified",
            target_group="|".join(dict.fromkeys([*g.split("|"), "unspecified"])),
            **own,
        )
    c.controls["登记簿", "A9"] = ["label", "unread"]
    s.problem("query", "a date that does not exist: 3月32日", "A9", says=("3月32日",))
    s.problem("note", "two target groups in one cell", "D6")
    s.problem("note", "two channels in one cell", "E6")
    s.may_flag("F10", "G10", "H10")
    return [c]


def e07() -> list[Case]:
    c = Case(
        "twenty-eighth-e07-month-beside-year",
        "讷河市局10月宣传防范工作调度表.xlsx",
        "Stations of a city, 本月 and 全年累计 under each measure, one total of the month that is 200 too high.",
        district_contains=["讷河市"],
        unit_type="police",
        **days("2023-10-01", "2023-10-31"),
    )
    s = c.sheet("10月")
    s.put(
        "A1",
        ["讷河市公安局电信网络诈骗宣传防范工作调度表"],
        ["统计时间：2023年10月1日至10月31日"],
        [
            "单位",
            "宣传活动（场）",
            None,
            "发放宣传资料（份）",
            None,
            "受众（人次）",
            None,
            "推广安装反诈APP（人）",
        ],
        [None, "本月", "全年累计", "本月", "全年累计", "本月", "全年累计", "本月", "全年累计"],
        ["城东派出所", 6, 58, 1450, 13260, 1820, 17340, 164, 3012],
        ["拉哈派出所", 4, 41, 960, 8875, 1105, 10220, 97, 1986],
        ["老莱派出所", 3, 29, 530, 5140, 640, 6015, 58, 1104],
        ["二克浅派出所", 2, 25, 415, 4020, 480, 4790, 41, 873],
        ["学田派出所", 0, 22, 0, 3655, 0, 4108, 12, 790],
    )
    sum_below(s, 10, 5, 9, "BCDEFGHI", "合计", stated={"D": 1450 + 960 + 530 + 415 + 200})
    s.put("A11", ["说明：学田派出所本月抽调参加秋收安保，未组织集中宣传。"])
    s.merge("A1:I1", "A2:I2", "A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3", "A11:I11")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:I4")
    s.role("label", "A5:A9")
    s.role("note", "A11")
    for col in "CEGI":
        s.role("cumulative", f"{col}5:{col}9")
        c.controls["10月", f"{col}10"] = ["total", "cumulative"]
    s.columns(B="sessions", D="leaflets", F="people_reached", H="app_installs")
    for r in range(5, 10):
        s.by_row[r] = {"unit": [s.cells[f"A{r}"]]}
    s.facts("B5:B9", "D5:D9", "F5:F9", "H5:H9")
    s.problem("query", "the total is 200 above its rows", "D10", says=("200",))
    return [c]


def e19() -> list[Case]:
    d = Report(
        "twenty-eighth-e19-station-summary",
        "杏花村派出所8月反诈宣传小结.docx",
        "A station's month in four numbered points; cases, losses, a plan.",
        ["杏花村派出所", "汾阳市公安局杏花村派出所"],
        "police",
        ["汾阳市"],
        month("2023-08"),
    )
    d.t("杏花村派出所2023年8月份反诈宣传工作小结")
    d.n("8月份，汾阳市公安局杏花村派出所结合夏季治安打击整治行动，扎实开展反诈宣传，现小结如下：")
    d.f(
        "一、进酒企。社区民警先后走进两家白酒企业，为职工举办反诈讲座2场，参加职工230余人，发放宣传册300本。",
        ("sessions", 2, "lecture", "workers"),
        ("people_reached", at_least(230, 239), "lecture|unspecified", "workers"),
        ("leaflets", 300, "handout|lecture", "workers|unspecified"),
    )
    # the heading of the point says in whose villages
    d.f(
        "二、进村组。用村大喇叭早晚播放防骗录音，在村口、小卖部张贴海报150张，悬挂横幅12条。",
        ("posters", 150, "posting", "villagers|unspecified"),
        ("banners", 12, "banner", "villagers|unspecified"),
    )
    d.f(
        "三、入户访。利用下片时间入户走访860户，重点提醒独居老人和留守妇女，指导安装国家反诈中心APP共214人。",
        ("households", 860, "door_to_door", "unspecified|residents"),
        ("app_installs", 214, "app|door_to_door", "unspecified|residents"),
    )
    d.f("四、线上推。辖区警民联系微信群坚持一日一提醒，全月推送46条。", ("posts", 46, "group_chat"))
    d.f(
        "8月份，辖区接电诈警情12起，同比下降25%，群众损失18.6万元；成功劝阻3起，挽回损失4.2万元。",
        ("scams_stopped", 3),
        ("loss_prevented", 42000),
    )
    d.n("下一步，将组织酒企财会人员专题培训2场，印制宣传品500件。", "planned|note")
    d.sign("汾阳市公安局杏花村派出所", "2023年9月2日")
    return [d]


def e25() -> list[Case]:
    d = Report(
        "twenty-eighth-e25-county-brief",
        "梅河口市反诈工作简报第6期.docx",
        "A county's brief: cases and arrests, one dated event, two stations, films and views, requirements.",
        ["梅河口市打击治理电信网络新型违法犯罪工作联席会议办公室", "梅河口市反诈中心", "梅河口市公安局"],
        "police|government",
        ["梅河口市"],
        month("2023-06"),
    )
    d.t("梅河口市打击治理电信网络新型违法犯罪工作简报")
    d.n("（2023年6月）", "meta|title")
    d.n("6月，全市共立电诈案件47起，同比下降18.9%，损失386万元，抓获犯罪嫌疑人23人。")
    d.f(
        "一、集中宣传有声势。6月12日，市反诈中心组织18家成员单位在人民公园设摊宣传，摆放展板36块，发放宣传资料5000余份，接待群众咨询700余人次。",
        ("boards", 36, "board|stall", "residents|unspecified"),
        ("leaflets", at_least(5000, 5999), "handout|stall", "residents|unspecified"),
        ("consultations", at_least(700, 799), "stall|unspecified", "residents|unspecified"),
        **days("2023-06-12"),
    )
    d.f(
        "二、精准宣传有力度。光明派出所对辖区企业财务人员集中培训，参训86人；解放派出所走访沿街商户340家。",
        ("people_reached", 86, "training", "finance_staff", dict(unit=["光明派出所", "梅河口市"])),
        ("households", 340, "door_to_door", "merchants", dict(unit=["解放派出所", "梅河口市"])),
    )
    d.f(
        "三、线上宣传有热度。“梅河口公安”抖音号发布反诈短视频14部，总播放量86.3万次；市融媒体中心刊发反诈报道9篇。",
        ("videos", 14, "short_video"),
        ("views", 863000, "short_video|unspecified"),
        ("media_reports", 9, "media"),
    )
    d.n("同时，在客运站、公交站点的电子屏投放公益广告，并向出租车司机、外卖骑手和在校学生开展提示宣传。")
    d.n("下半年，入户宣传率要达到95%以上，各派出所每月不少于4场。", "planned|note")
    d.sign("梅河口市打击治理电信网络新型违法犯罪工作联席会议办公室", "2023年7月4日")
    return [d]
