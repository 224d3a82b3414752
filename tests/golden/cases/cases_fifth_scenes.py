"""Sheets of one unit's own making: activities as columns, day numbers below a month, answers in words, check marks."""

from __future__ import annotations

from typing import Any

from builder import Case, at_least, days, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        activities_as_columns(),
        this_week_and_next(),
        attendance_beside_form(),
        days_below_months(),
        listeners_in_words(),
        activities_by_unit(),
        check_marks(),
        underlined_unit(),
        media_by_rows(),
        quarters_and_year(),
    ]


def activities_as_columns() -> Case:
    c = Case("y01-activities-as-columns", "思旺镇司法所反诈普法活动.xlsx",
             "Each column is an activity with its day, place and figures; the rows are what is asked of it.",
             unit="思旺司法所|思旺镇司法所", district_contains="平南县")  # fmt: skip
    s = c.sheet("活动")
    s.put(
        "A1",
        ["平南县思旺镇司法所2023年10月反诈普法活动情况"],
        ["项目", "第一场", "第二场", "第三场"],
        ["活动时间", "10月9日", "10月17日", "10月26日"],
        ["活动地点", "思旺圩", "思旺中学", "双上村"],
        ["参加人数（人次）", 210, 460, 75],
        ["发放宣传单（份）", 300, 500, 90],
        ["解答咨询（人次）", 26, 0, 14],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2").role("label", "A5:A7")
    for letter, day in zip("BCD", ("09", "17", "26"), strict=True):
        on: dict[str, Any] = days(f"2023-10-{day}")
        s.fact(f"{letter}5", "people_reached", s.cells[f"{letter}5"], **on)
        s.fact(f"{letter}6", "leaflets", s.cells[f"{letter}6"], **on)
        s.fact(f"{letter}7", "consultations", s.cells[f"{letter}7"], **on)
        for r in (2, 3, 4):
            s.fact(f"{letter}{r}", "sessions", 1, optional=True)
    return c


def this_week_and_next() -> Case:
    c = Case("y02-this-week-and-next", "武林镇各单位反诈宣传周调度表.xls",
             "What was done this week beside what is planned for the next, under one header for each measure.",
             **days("2023-11-20", "2023-11-26"), district_contains="平南县")  # fmt: skip
    s = c.sheet("周调度")
    s.put(
        "A1",
        ["平南县武林镇反诈宣传周调度表（11月20日-11月26日）"],
        ["填报时间：2023年11月27日"],
        ["单位", "集中宣传（场）", "", "发放宣传单（份）", "", "入户（户）", ""],
        ["", "本周完成", "下周计划", "本周完成", "下周计划", "本周完成", "下周计划"],
        ["武林派出所", 2, 3, 420, 500, 66, 80],
        ["武林中心校", 1, 1, 900, 200, "", ""],
        ["新平村", 0, 1, 85, 100, 40, 60],
        ["合计", 3, 5, 1405, 800, 106, 140],
    ).merge("A1:G1", "A2:G2", "A3:A4", "B3:C3", "D3:E3", "F3:G3")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:G4").role("label", "A5:A7")
    s.role("planned", "C5:C7", "E5:E7", "G5:G7").role("total", "B8", "D8", "F8")
    s.rows("A5:A7", unit="cell")
    s.columns(B=dict(measure="sessions", channel="stall|unspecified"), D="leaflets", F="households")
    s.facts("B5:B7", "D5:D7", "F5:F7")
    return c


def attendance_beside_form() -> Case:
    c = Case("y05-attendance", "丹竹社区反诈讲座材料.xlsx",
             "The record of a lecture as a form, and the list of those who signed in, which counts nothing.",
             **days("2023-05-18"), unit="丹竹社区", district_contains="平南县", unit_type="community")  # fmt: skip
    s = c.sheet("活动记录")
    s.put(
        "A1",
        ["平南县丹竹镇丹竹社区反诈宣传活动记录表"],
        ["活动名称", "老年人防骗讲座", "活动时间", "2023年5月18日"],
        ["活动地点", "社区会议室", "宣传对象", "老年人"],
        ["参加人数（人次）", 46, "发放资料（份）", 50],
    ).merge("A1:D1")
    s.role("title", "A1").role("label", "A4", "C4")
    on: dict[str, Any] = dict(target_group="elderly")
    s.fact("B2", "sessions", 1, channel="lecture", **on)
    s.fact("B4", "people_reached", 46, channel="lecture|unspecified", **on)
    s.fact("D4", "leaflets", 50, channel="lecture|handout", **on)
    t = c.sheet("签到表")
    t.put("A1", ["丹竹社区反诈讲座签到表"], ["序号", "姓名", "年龄", "联系电话"],
          [1, "××", 68, "13800000001"], [2, "××", 71, "13800000002"], [3, "××", 66, "13800000003"])  # fmt: skip
    t.role("title", "A1").role("header", "A2:D2").role("serial", "A3:A5", "D3:D5")
    t.may_flag("A1:D5")
    return c


def days_below_months() -> Case:
    c = Case("y08-days-below-months", "大安派出所反诈宣传日志.xlsx",
             "A list of activities with the month as a line of its own and days like 3日 below it.",
             unit="大安派出所", district_contains="平南县", unit_type="police")  # fmt: skip
    s = c.sheet("日志")
    s.put(
        "A1",
        ["平南县公安局大安派出所2023年反诈宣传活动日志"],
        ["日期", "活动名称", "方式", "人次", "宣传单（份）"],
        ["4月"],
        ["3日", "圩日反诈宣传", "设摊", 180, 240],
        ["12日", "校园反诈课", "讲座", 350, 350],
        ["5月"],
        ["6日", "工地反诈夜校", "讲座", 64, 70],
        ["20日", "上门宣传", "入户", 38, 40],
    ).merge("A1:E1", "A3:E3", "A6:E6")
    s.role("title", "A1").role("header", "A2:E2").role("label|header|meta", "A3", "A6")
    rows = [(4, "04-03", "stall", "unspecified"), (5, "04-12", "lecture", "students|unspecified"),
            (7, "05-06", "lecture", "migrant_workers|unspecified"), (8, "05-20", "door_to_door", "unspecified")]  # fmt: skip
    for r, day, channel, group in rows:
        on: dict[str, Any] = {**days(f"2023-{day}"), "target_group": group}
        s.fact(f"B{r}", "sessions", 1, channel=channel, **on)
        s.fact(f"D{r}", "people_reached", s.cells[f"D{r}"], channel=channel, **on)
        s.fact(f"E{r}", "leaflets", s.cells[f"E{r}"], channel=channel + "|handout", **on)
    return c


def listeners_in_words() -> Case:
    c = Case("y09-listeners-in-words", "新平村反诈活动台账.docx",
             "Who and how many stand in one cell (学生320人), and several materials in another.",
             unit="新平村", district_contains="平南县")  # fmt: skip
    c.paragraph("平南县武林镇新平村2023年6月反诈宣传活动台账", "title")
    s = c.table(
        [
            ["时间", "活动名称", "地点", "参加对象及人数", "发放资料情况"],
            ["6月2日", "校园反诈课", "新平小学", "学生320人", "宣传单320份、手册40本"],
            ["6月15日", "夏收反诈宣讲", "村委广场", "村民80余人", "宣传单100份"],
            ["6月28日", "沿街反诈提醒", "新平街", "商户36人", "海报12张"],
        ]
    )
    s.role("header", "A1:E1")
    rows = [(2, "02", "students"), (3, "15", "villagers"), (4, "28", "merchants")]
    people = {2: 320, 3: at_least(80, 89), 4: 36}
    for r, day, group in rows:
        on: dict[str, Any] = days(f"2023-06-{day}")
        s.fact(
            f"B{r}", "sessions", 1, target_group=[group, "unspecified"], channel="lecture|unspecified", **on
        )
        s.fact(f"D{r}", "people_reached", people[r], target_group=group, channel="lecture|unspecified", **on)
    loose: dict[str, Any] = dict(channel="handout|lecture|posting|unspecified")
    some = ["students", "villagers", "merchants", "unspecified"]
    s.fact("E2", "leaflets", 320, **days("2023-06-02"), target_group=some, **loose)
    s.fact("E2", "leaflets", 40, **days("2023-06-02"), target_group=some, **loose)
    s.fact("E3", "leaflets", 100, **days("2023-06-15"), target_group=some, **loose)
    s.fact("E4", "posters", 12, **days("2023-06-28"), target_group=some, **loose)
    return c


def activities_by_unit() -> Case:
    c = Case("y10-activities-by-unit", "雷州市各银行反诈活动明细（第一季度）.xlsx",
             "A list of activities of several banks, each bank once for its rows, with its own sub-total of people.",
             district_contains="雷州市", unit_type="bank")  # fmt: skip
    s = c.sheet("明细")
    s.put(
        "A1",
        ["雷州市银行机构2023年第一季度反诈宣传活动明细表"],
        ["银行", "活动日期", "活动主题", "活动形式", "受众（人次）", "折页（份）"],
        ["工商银行雷州支行", "2023/1/12", "年货节反诈宣传", "设摊", 160, 200],
        ["", "2023/2/20", "财会人员反诈培训", "培训", 35, 40],
        ["", "小计", "", "", 195, 240],
        ["雷州农商银行", "2023/1/18", "返乡人员反诈课堂", "讲座", 90, 100],
        ["", "2023/3/15", "消保日厅堂宣传", "网点宣传", 210, 260],
        ["", "小计", "", "", 300, 360],
        ["合计", "", "", "", 495, 600],
    ).merge("A1:F1", "A3:A5", "A6:A8")
    s.role("title", "A1").role("header", "A2:F2").role("total", "E5:F5", "E8:F8", "E9:F9")
    rows = [(3, "01-12", "stall", "工商银行雷州支行", "unspecified"),
            (4, "02-20", "training", "工商银行雷州支行", "finance_staff|unspecified"),
            (6, "01-18", "lecture", "雷州农商银行", "migrant_workers|unspecified"),
            (7, "03-15", "branch", "雷州农商银行", "bank_customers|unspecified")]  # fmt: skip
    for r, day, channel, unit, group in rows:
        on: dict[str, Any] = {**days(f"2023-{day}"), "unit": unit, "target_group": group}
        s.fact(f"C{r}", "sessions", 1, channel=channel, **on)
        s.fact(f"E{r}", "people_reached", s.cells[f"E{r}"], channel=channel, **on)
        s.fact(f"F{r}", "leaflets", s.cells[f"F{r}"], channel=channel + "|handout", **on)
    return c


def check_marks() -> Case:
    c = Case("y11-check-marks", "象州县各校反诈宣传方式（10月）.xlsx",
             "Check marks say what was done without a figure: no fact of them; one column is counted.",
             **month("2023-10"), district_contains="象州县", unit_type="school")  # fmt: skip
    s = c.sheet("方式")
    s.put(
        "A1",
        ["象州县各学校2023年10月反诈宣传方式统计表"],
        ["学校", "主题班会", "国旗下讲话", "家长群推送", "参与学生（人次）"],
        ["象州县中学", "√", "√", "√", 2100],
        ["象州县民族中学", "√", "", "√", 1460],
        ["石龙镇中心校", "√", "√", "", 690],
        ["合计", "", "", "", 4250],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5").role("total", "E6")
    s.rows("A3:A5", unit="cell")
    s.facts("E3:E5", measure="people_reached", target_group="students", channel="unspecified")
    s.may_flag("B2:D5")
    return c


def underlined_unit() -> Case:
    c = Case("y12-underlined", "反诈宣传月报（样式二）.xls",
             "A form whose unit and month stand between underlines, with a signature that is left blank.",
             **month("2023-03"), unit="丹竹派出所", district_contains="平南县", unit_type="police")  # fmt: skip
    s = c.sheet("月报")
    s.put(
        "A1",
        ["反诈宣传工作月报表"],
        ["填报单位：__平南县公安局丹竹派出所__", "", "2023年 3 月"],
        ["项目", "数量", "备注"],
        ["宣传单（份）", 760, ""],
        ["横幅（条）", 4, "辖区主干道"],
        ["进村宣讲（场）", 5, ""],
        ["群众参与（人次）", "四百余", ""],
        ["负责人：________", "", "填表人：________"],
    ).merge("A1:C1", "A2:B2")
    s.role("title", "A1").role("meta", "A2", "C2").role("header", "A3:C3").role("label", "A4:A7").role(
        "note|meta", "A8", "C8"
    )
    s.fact("B4", "leaflets", 760).fact("B5", "banners", 4)
    s.fact("B6", "sessions", 5, channel="lecture", target_group="villagers|unspecified")
    s.fact("B7", "people_reached", at_least(400, 499), target_group=RESIDENTS)
    return c


def media_by_rows() -> Case:
    c = Case("y13-media-rows", "平南县融媒体中心反诈宣传月报.csv",
             "Media as rows with units of measure of their own; views apart from posts; the tab stands between fields.",
             form="tab_utf8", **month("2023-10"), unit="平南县融媒体中心", district_contains="平南县")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["平南县融媒体中心2023年10月反诈宣传月报"],
        ["宣传方式", "单位", "数量"],
        ["电视新闻", "条", 12],
        ["公众号推文", "篇", 26],
        ["抖音短视频", "条", 18],
        ["视频播放量", "次", "35.6万"],
        ["村村响广播", "次", 240],
        ["户外大屏", "块", 9],
    )
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A8")
    s.fact("C3", "media_reports", 12).fact("C4", "posts", 26, channel="official_account")
    s.fact("C5", "videos", 18).fact("C6", "views", 356000, channel="short_video|unspecified")
    s.fact("C7", "broadcasts", 240).fact("C8", "screens", 9)
    return c


def quarters_and_year() -> Case:
    c = Case("y14-quarters-and-year", "思旺镇2023年反诈宣传分季度统计.xlsx",
             "The quarters and the year as columns, a plan and its share behind them; one year's sum is wrong.",
             district_contains="平南县", unit="思旺镇", unit_type="township")  # fmt: skip
    s = c.sheet("2023")
    s.put(
        "A1",
        ["平南县思旺镇2023年反诈宣传分季度统计表"],
        ["指标", "一季度", "二季度", "三季度", "四季度", "全年", "年度目标", "完成率"],
        ["宣传资料（份）", 3200, 4100, 3900, 5200, 16400, 16000, "102.5%"],
        ["宣传活动（场）", 9, 12, 11, 14, 46, 48, "95.8%"],
        ["受教育（人次）", 3800, 4650, 4420, 6010, 18880, 18000, "104.9%"],
        ["入户宣传（户）", 620, 840, 790, 1100, 3250, 3000, "108.3%"],
    ).merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A6").role("total|cumulative", "F3:F6")
    s.role("planned", "G3:G6").role("ratio", "H3:H6")
    for letter, span in zip(
        "BCDE", ("01..2023-03", "04..2023-06", "07..2023-09", "10..2023-12"), strict=True
    ):
        s.columns(**{letter: month(f"2023-{span}")})
    s.rows("A3:A6", measure=["leaflets", "sessions", "people_reached", "households"],
           channel=["handout", "unspecified", "unspecified", "door_to_door"])  # fmt: skip
    s.facts("B3:E6")
    s.problem("query", "3250 stands, the quarters make 3350", "F6", says=("100", "3350"))
    return c
