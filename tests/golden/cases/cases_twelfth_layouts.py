"""Twelfth set: a round of patrols, installs, accounts, tables below one another, departments, classes, stations."""

from __future__ import annotations

from builder import Case, at_least, days, month

LAB = "label|note|meta|serial"
LECTURES = {"measure": "sessions", "channel": "lecture"}


def cases() -> list[Case]:
    return [patrol(), app(), platforms(), stacked(), departments(), classes(), transport()]


def patrol() -> Case:
    c = Case(
        "twelfth-patrol",
        "渠江派出所夜巡反诈登记.xlsx",
        "night patrol register",
        unit="渠县公安局渠江派出所|渠江派出所",
        district_contains="渠县",
    )
    s = c.sheet("夜巡")
    s.put(
        "A1",
        ["渠县公安局渠江派出所2024年3月夜巡反诈宣传登记表"],
        [
            "日期",
            "巡逻时段",
            "带队民警",
            "警号",
            "巡逻宣传路段",
            "出动警力（人次）",
            "散发传单（份）",
            "现场解答（人次）",
            "备注",
        ],
        ["3月4日", "20:00-22:30", "李某", "023417", "渠江北路夜市", 6, 150, 22],
        ["3月8日", "20:30-23:00", "王某", "023425", "万兴广场", 5, 90, 13],
        ["〃", "20:30-23:00", "赵某", "023430", "体育路烧烤街", 5, "60余", 8],
        ["3月15日", "20:00-22:00", "李某", "023417", "南大街", "", "", "", "因暴雨取消"],
        ["3月22日", "20:00-22:30", "王某", "023425", "渠江北路夜市", 6, 120, 17],
        ["合计", "", "", "", "", 22, "420余", 60],
    )
    s.merge("A1:I1").columns(
        F=dict(measure="staff", channel="unspecified|patrol"),
        G=dict(measure="leaflets", channel="handout|patrol"),
        H=dict(measure="consultations", channel="unspecified|patrol"),
    )
    for r, d in ((3, "2024-03-04"), (4, "2024-03-08"), (5, "2024-03-08"), (7, "2024-03-22")):
        s.facts(f"F{r}:H{r}", read={"G5": at_least(60, 69)}, **days(d))
        s.fact(f"E{r}", "sessions", 1, cells=[f"A{r}"], channel="patrol|unspecified", **days(d))
    s.role("title", "A1").role("header", "A2:I2").role("serial", "D3:D7").role("total", "F8:H8").role(
        "note|planned", "I6"
    ).role(LAB + "|figure|planned", "A3:A7", "B3:C7", "E3:E7")
    return c


def app() -> Case:
    c = Case(
        "twelfth-app-installs",
        "安居镇反诈APP安装进度.xlsx",
        "installs by village as of a day; three bases, target, rates, rank",
        district_contains="安居区",
        basis="cumulative",
        period_end="2024-05-31",
    )
    s = c.sheet("进度")
    s.put(
        "A1",
        ["遂宁市安居区安居镇各村国家反诈中心APP安装情况（截至2024年5月31日）"],
        [
            "村（社区）",
            "户籍人口",
            "常住人口",
            "智能手机用户数",
            "已安装（人）",
            "安装率（%）",
            "目标任务（人）",
            "完成率",
            "名次",
        ],
        ["凤凰社区", 5210, 4802, 3900, 2610, 66.9, 3000, "87%", 1],
        ["龙眼井村", 2315, 1460, 1022, 518, 50.7, 700, "74%", 3],
        ["步云村", 1984, 1310, 905, 560, 61.9, 680, "82.4%", 2],
        ["合计", 9509, 7572, 5827, 3688, 63.3, 4380, "84.2%"],
    )
    s.merge("A1:I1")
    for r in (3, 4, 5):
        s.fact(f"E{r}", "app_installs", s.cells[f"E{r}"], unit=f"{s.cells[f'A{r}']}|安居镇")
    s.role("title", "A1").role("header", "A2:I2").role("label", "A3:A5").role("base", "B3:D5").role(
        "ratio", "F3:F5", "H3:H5"
    ).role("planned", "G3:G5").role("serial|ratio|note", "I3:I5").role("total", "E6").role(
        "total|base|planned|ratio", "B6:D6", "F6:H6"
    )
    return c


def platforms() -> Case:
    c = Case(
        "twelfth-platforms",
        "武胜县公安局网络反诈宣传5月.xlsx",
        "rows are platforms",
        unit="武胜县公安局",
        district_contains="武胜县",
        **month("2024-05"),
    )
    s = c.sheet("网宣")
    s.put(
        "A1",
        ["武胜县公安局2024年5月网络反诈宣传统计"],
        ["平台", "账号名称", "发布作品（条）", "阅读播放量（万次）", "备注"],
        ["微信公众号", "武胜公安", 14, 2.6],
        ["抖音", "武胜反诈", 9, 11.8, "最高单条5.2万"],
        ["微博", "平安武胜", 21, 0.94],
        ["合计", "", 44, 15.34],
    )
    s.merge("A1:E1")
    for r, ch, alt in (
        (3, "official_account", []),
        (4, "short_video", ["videos"]),
        (5, "official_account", []),
    ):
        s.fact(f"C{r}", "posts", s.cells[f"C{r}"], channel=ch, measures=alt).fact(
            f"D{r}", "views", round(s.cells[f"D{r}"] * 10000), channel=ch
        )
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "C6:D6").role(
        "note", "E4"
    )
    return c


def stacked() -> Case:
    c = Case(
        "twelfth-stacked",
        "简阳市反诈（线下线上）.xlsx",
        "two tables one under the other with their own headings",
        district_contains="简阳市",
        **month("2024-09"),
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["简阳市各镇2024年9月反诈宣传情况"],
        ["一、线下宣传"],
        ["镇", "宣传单（份）", "展板（块）", "咨询（人次）"],
        ["贾家街道", 430, 6, 58],
        ["三星镇", 210, "—", 17],
        ["小计", 640, 6, 75],
        ["二、线上宣传"],
        ["镇", "微信群（条）", "抖音短视频（条）", "播放量（次）"],
        ["贾家街道", 61, 4, "1.1万"],
        ["三星镇", 33, 0, 860],
        ["小计", 94, 4, 11860],
        ["三、下月计划：在每个行政村开展讲座1场。"],
    )
    s.merge("A1:D1", "A2:D2", "A7:D7", "A12:D12").rows("A4:A5", unit="cell").rows("A9:A10", unit="cell")
    for r in (4, 5):
        s.facts(f"B{r}", measure="leaflets").facts(f"C{r}", measure="boards").facts(
            f"D{r}", measure="consultations", channel="unspecified|stall"
        )
    for r in (9, 10):
        s.facts(f"B{r}", measure="posts", channel="group_chat").fact(
            f"C{r}", "videos", s.cells[f"C{r}"], channel="short_video", measures=["posts"]
        )
        s.facts(f"D{r}", measure="views", channel="short_video|unspecified", read={"D9": 11000})
    s.role("title", "A1").role("header|title|label", "A2", "A7").role("header", "A3:D3", "A8:D8").role(
        "label", "A4:A5", "A9:A10"
    ).role("total", "B6:D6", "B11:D11").role("note|planned|header|title", "A12")
    return c


def departments() -> Case:
    c = Case(
        "twelfth-departments-and-towns",
        "梓潼县成员单位与乡镇统计.xlsx",
        "merged category at the left, two subtotals and a grand total",
        district_contains="梓潼县",
        **month("2024-09"),
    )
    s = c.sheet("9月")
    s.put(
        "A1",
        ["梓潼县2024年9月反诈宣传统计表"],
        ["类别", "单位", "新闻稿（篇）", "公众号（条）", "宣传单（份）", "宣讲（场）"],
        ["成员单位", "县教体局", 2, 8, 1500, 12],
        ["", "县卫健局", 1, 4, 600, 3],
        ["", "成员单位小计", 3, 12, 2100, 15],
        ["乡镇", "文昌镇", "", 2, 800, 4],
        ["", "许州镇", "", "/", 350, 2],
        ["", "乡镇小计", 0, 2, 1150, 6],
        ["全县总计", "", 3, 14, 3250, 21],
    )
    s.merge("A1:F1", "A3:A5", "A6:A8", "A9:B9").columns(
        C="media_reports", D=dict(measure="posts", channel="official_account"), E="leaflets", F=LECTURES
    )
    for r in (3, 4, 6, 7):
        s.facts(f"C{r}:F{r}", unit=s.cells[f"B{r}"])
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3", "A6", "B3:B4", "B6:B7").role(
        "total", "C5:F5", "C8:F9"
    )
    return c


def classes() -> Case:
    c = Case(
        "twelfth-classes",
        "柏溪小学班会记录.xlsx",
        "class meetings: date of holding, topic, present",
        unit="宜宾市叙州区柏溪小学|柏溪小学|叙州区柏溪小学",
        district_contains="叙州区",
        target_group="students",
    )
    s = c.sheet("班会")
    s.put(
        "A1",
        ["宜宾市叙州区柏溪小学2024年3月反诈班会记录"],
        ["班级", "召开时间", "班会课题", "到会学生（人）"],
        ["三（1）班", "3月11日", "我不乱点链接", 47],
        ["三（2）班", "3月11日", "我不乱点链接", 46],
        ["五（3）班", "3月18日", "保护个人信息", 50],
        ["合计", "", "", 143],
    )
    s.merge("A1:D1")
    for r, d in ((3, 11), (4, 11), (5, 18)):
        s.fact(
            f"C{r}",
            "sessions",
            1,
            channel="class_meeting",
            target_group="students|unspecified",
            **days(f"2024-03-{d}"),
        ).fact(
            f"D{r}",
            "people_reached",
            s.cells[f"D{r}"],
            channel="class_meeting|unspecified",
            **days(f"2024-03-{d}"),
        )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:B5").role("label|figure", "C3:C5").role(
        "total", "D6"
    )
    return c


def transport() -> Case:
    c = Case(
        "twelfth-lines-of-metro",
        "轨道一号线各站反诈.csv",
        "stations of a metro line",
        form="csv",
        district_contains="重庆市",
        **month("2024-09"),
    )
    s = c.sheet("x")
    s.put(
        "A1",
        ["重庆市轨道交通一号线各站2024年9月反诈宣传统计"],
        ["车站", "灯箱海报（张）", "站台广播（次）", "LED屏（块）", "日均客流（万人次）", "旅客咨询（人次）"],
        ["小什字站", "12", "420", "4", "3.6", "18"],
        ["沙坪坝站", "20", "510", "8", "9.1", "—"],
        ["合计", "32", "930", "12", "12.7", "18"],
    )
    for r in (3, 4):
        s.by_row[r] = dict(unit=f"{s.cells[f'A{r}']}|重庆市轨道交通一号线")
    s.columns(B="posters", C="broadcasts", D="screens", F="consultations").facts(
        "B3:D4", "F3", read={f"{k}{r}": int(s.cells[f"{k}{r}"]) for k in "BCD" for r in (3, 4)} | {"F3": 18}
    )
    s.role("title", "A1").role("header", "A2:F2").role("label", "A3:A4").role(
        "total", "B5:D5", "F5"
    ).may_flag("E2:E5")
    return c
