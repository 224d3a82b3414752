"""Forms of one unit: label and value pairs, sections, this week beside the running totals, last year beside this."""

from __future__ import annotations

from builder import Case, Styled, at_least, days, month

FIRST_QUARTER_2022, FIRST_QUARTER_2023 = month("2022-01..2022-03"), month("2023-01..2023-03")


def cases() -> list[Case]:
    return [
        bank_form_in_a_document(),
        sheet_for_each_station(),
        sections_with_units(),
        week_and_running_totals(),
        last_year_beside(),
        period_unknown(),
        period_unknown().variant("period", "The same with --period.", options=("--period", "2023-10"), held=False),
        windows_as_a_page(),
        hospital_stacked(),
    ]  # fmt: skip


def bank_form_in_a_document() -> Case:
    c = Case("t11-bank-form", "农行梨树支行二季度反诈宣传报送表.docx",
             "A form in a document: two label and value pairs in a row, of-which in the right pair, 万 in the label.",
             **month("2023-04..2023-06"), unit="中国农业银行梨树县支行|中国农业银行股份有限公司梨树县支行",
             district_contains="梨树县", unit_type="bank")  # fmt: skip
    c.paragraph("防范电信网络诈骗宣传情况报送表", "title")
    c.paragraph("报送单位：中国农业银行股份有限公司梨树县支行", "meta")
    c.paragraph("统计时段：2023年第二季度", "meta")
    s = c.table(
        [
            ["项目", "数量", "项目", "数量"],
            ["参与网点数（个）", 11, "出动员工（人次）", 86],
            ["厅堂宣传（场）", 35, "进社区宣讲（场）", 6],
            ["发放宣传折页（份）", "3200余", "LED屏滚动播放（块）", 11],
            ["受众客户（人次）", 4150, "其中：老年客户（人次）", 1280],
            ["劝阻客户受骗转账（起）", 3, "挽回损失（万元）", 12.6],
            ["公众号推文（篇）", 4, "推文阅读量（次）", "1.1万"],
            ["备注", "联合县公安局开展进社区宣讲"],
        ]
    )
    s.role("header", "A1:D1").role("label", "A2:A7", "C2:C7").role("base", "B2").role("note", "B8")
    s.fact("D2", "staff", 86)
    s.fact("B3", "sessions", 35, channel="branch").fact("D3", "sessions", 6, channel="lecture")
    s.fact("B4", "leaflets", at_least(3200, 3299)).fact("D4", "screens", 11)
    s.fact("B5", "people_reached", 2870, target_group="unspecified|bank_customers")
    s.fact("D5", "people_reached", 1280, target_group="elderly")
    s.fact("B6", "scams_stopped", 3, target_group="bank_customers|unspecified").fact(
        "D6", "loss_prevented", 126000
    )
    s.fact("B7", "posts", 4, channel="official_account")
    s.fact("D7", "views", 11000, channel="official_account|unspecified")
    c.paragraph("填报人：××    复核人：××    联系电话：0434-525××××", "note|meta")
    return c


def sheet_for_each_station() -> Case:
    c = Case("t12-sheet-per-station", "歙县各所反诈周报（11月13日-19日）.xlsx",
             "A form on a sheet of its own for each station, a hidden pattern sheet with figures, the year on the sheet.",
             **days("2023-11-13", "2023-11-19"), district_contains="歙县", unit_type="police")  # fmt: skip
    stations = {"徽城所": (420, 36, 2, 510, 88, 64, 5), "深渡所": (260, 15, 1, 240, "60余", 30, "无"),
                "北岸所": (180, 12, 0, 150, 45, 22, 1)}  # fmt: skip
    for name, (leaflets, posters, talks, reached, homes, installs, stopped) in stations.items():
        s = c.sheet(name, unit=f"{name[:2]}派出所")
        s.put(
            "A1",
            ["反诈宣传工作周报表"],
            ["填报单位", f"歙县公安局{name[:2]}派出所", "统计周期", "2023年11月13日至11月19日"],
            ["发放宣传单（份）", leaflets, "张贴海报（张）", posters],
            ["防骗讲座（场）", talks, "受教育群众（人次）", reached],
            ["入户宣传（户）", homes, "安装国家反诈中心APP（人）", installs],
            ["劝阻被骗群众（起）", stopped, "发案数（起）", 1],
            ["本周工作小结", "深入商铺、学校开展宣传。"],
        ).merge("A1:D1", "B7:D7")
        s.role("title", "A1").role("meta", "A2:D2").role("label", "A3:A6", "C3:C6")
        s.fact("B3", "leaflets", leaflets).fact("D3", "posters", posters)
        s.fact("B4", "sessions", talks, channel="lecture")
        s.fact("D4", "people_reached", reached, target_group="residents|unspecified")
        s.fact("B5", "households", at_least(60, 69) if homes == "60余" else homes)
        s.fact("D5", "app_installs", installs)
        if stopped != "无":
            s.fact("B6", "scams_stopped", stopped)
        s.may_flag("D6", "C6", "B7")
    hidden = c.sheet("样表")
    hidden.put("A1", ["反诈宣传工作周报表"], ["填报单位", "××派出所", "统计周期", "2023年×月×日"],
               ["发放宣传单（份）", 100, "张贴海报（张）", 10])  # fmt: skip
    hidden.state = "hidden"
    c.problem("note", "a hidden sheet", "*", sheet="样表")
    hidden.may_flag("A1:D3")
    return c


def sections_with_units() -> Case:
    c = Case("t13-sections", "锦屏社区反诈宣传月报.csv",
             "A list of measures in sections 一、 二、 with a serial number that begins again, in GBK.",
             form="gbk", **month("2023-12"), unit="锦屏社区", district_contains="宜阳县",
             unit_type="community")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["锦屏社区居民委员会2023年12月反诈宣传工作月报"],
        ["填报单位：宜阳县锦屏镇锦屏社区居民委员会", "", "", "填报日期：2024年1月3日"],
        ["序号", "项目", "计量单位", "数量", "备注"],
        ["一、线下宣传"],
        [1, "发放宣传彩页", "份", "1,150"],
        [2, "张贴通告", "张", 45, "小区单元门"],
        [3, "设摊宣传", "场", 2],
        [4, "参与群众", "人次", "300左右"],
        [5, "小喇叭播放", "次", 62, "早晚各一次"],
        ["二、线上宣传"],
        [1, "居民微信群推送", "条", 38],
        [2, "短视频", "个", 1],
        [3, "短视频播放量", "次", 2600],
        ["三、重点人群"],
        [1, "独居老人上门宣传", "户", 27],
        [2, "商户走访", "家", "暂缺"],
        ["填表人：××", "", "", "负责人：××"],
    )
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:E3").role(
        "label|header", "A4", "A10", "A14"
    )
    s.role("serial", "A5:A9", "A11:A13", "A15:A16").role("label", "B5:B9", "B11:B13", "B15:B16")
    s.role("note|meta", "A17", "D17").role("note", "E6", "E9")
    s.fact("D5", "leaflets", 1150).fact("D6", "posters", 45).fact("D7", "sessions", 2, channel="stall")
    s.fact("D8", "people_reached", {"value": 300, "low": 270, "high": 330, "qualifier": "about"},
           target_group="residents|unspecified")  # fmt: skip
    s.fact("D9", "broadcasts", 62)
    s.fact("D11", "posts", 38, channel="group_chat", target_group="residents|unspecified")
    s.fact("D12", "videos", 1).fact("D13", "views", 2600, channel="short_video|unspecified")
    s.fact("D15", "households", 27, target_group="elderly_alone")
    s.problem("query", "暂缺 stands for a figure", "D16")
    return c


def week_and_running_totals() -> Case:
    c = Case("t14-week-and-totals", "北京西路派出所反诈宣传周报.xls",
             "Measures as rows; this week, this month's and this year's running totals as columns.",
             **days("2023-10-16", "2023-10-22"), unit="北京西路派出所", district_contains="西夏区",
             unit_type="police")  # fmt: skip
    s = c.sheet("周报")
    s.put(
        "A1",
        ["银川市公安局西夏区分局北京西路派出所反诈宣传周报"],
        ["统计周期：2023年10月16日—10月22日"],
        ["工作内容", "单位", "本周", "本月累计", "本年累计"],
        ["发放宣传单", "份", 430, 1520, 18600],
        ["悬挂横幅", "条", 2, 6, 71],
        ["入户宣传", "户", 115, 402, 5180],
        ["社区宣讲", "场", 1, 4, 46],
        ["受教育群众", "人次", 520, 1830, 23400],
        ["微信群转发", "条", 35, 120, 1460],
        ["安装反诈APP", "人", 48, 47, 3902],
    ).merge("A1:E1", "A2:E2")
    s.role("title", "A1").role("meta", "A2").role("header", "A3:E3").role("label", "A4:A10")
    s.role("cumulative", "D4:E9", "E10")
    s.rows("A4:A10", measure=["leaflets", "banners", "households", "sessions", "people_reached", "posts",
                              "app_installs"],
           channel=[None, None, None, "lecture", "unspecified", "group_chat", None],
           target_group=[None, None, None, None, "residents|unspecified", None, None])  # fmt: skip
    s.facts("C4:C10")
    s.problem("query", "the month's running total is below the week", "D10", "C10", says=("48", "47"))
    return c


def last_year_beside() -> Case:
    c = Case("t15-last-year", "中国移动宜阳县分公司一季度反诈宣传对比.xlsx",
             "Last year's quarter beside this year's, each named in its header, and the change in per cent.",
             unit="中国移动宜阳县分公司|中国移动通信集团宜阳县分公司", district_contains="宜阳县")  # fmt: skip
    s = c.sheet("对比")
    up = lambda x: Styled(x, "0.0%")  # noqa: E731
    s.put(
        "A1",
        ["中国移动宜阳县分公司反诈宣传情况同比表"],
        ["指标", "2022年一季度", "2023年一季度", "同比增减"],
        ["发送反诈短信（万条）", 42.5, 51, up(0.2)],
        ["营业厅宣传（场）", 18, 27, up(0.5)],
        ["发放宣传单（份）", 3600, 4500, up(0.25)],
        ["协助安装反诈APP（人）", 800, 1240, up(0.55)],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("ratio", "D3:D6")
    s.columns(B=FIRST_QUARTER_2022, C=FIRST_QUARTER_2023)
    s.facts("B3:C3", measure="sms", scale=10000)
    s.facts("B4:C4", measure="sessions", channel="branch|unspecified")
    s.facts("B5:C5", measure="leaflets").facts("B6:C6", measure="app_installs")
    return c


def period_unknown() -> Case:
    c = Case("t17-no-period", "各所反诈宣传.csv",
             "The units stand in the rows, but no date stands anywhere: held.",
             form="gbk", held=True, **month("2023-10"), district_contains="会宁县", unit_type="police")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["单位", "宣传单(份)", "横幅(条)", "讲座(场)", "受众(人次)"],
        ["会宁县公安局会师派出所", 620, 4, 2, 730],
        ["会宁县公安局郭城驿派出所", 350, 2, 1, 400],
        ["会宁县公安局河畔派出所", 280, 2, 1, "近300"],
        ["合计", 1250, 8, 4, ""],
    )
    s.role("header", "A1:E1").role("label", "A2:A4").role("total", "B5:D5").role("figure", "B2:E4")
    s.rows("A2:A4", unit="cell")
    s.columns(B="leaflets", C="banners", D=dict(measure="sessions", channel="lecture"), E="people_reached")
    s.facts("B2:E4", read={"E4": {"value": 300, "low": 200, "high": 300, "qualifier": "at_most"}})
    c.problem("error", "no period")
    return c


def windows_as_a_page() -> Case:
    c = Case("t18-windows", "政务中心8月反诈宣传统计.xls",
             "A page saved as .xls: the windows of a service centre, a note that counts other things.",
             form="page", **month("2023-08"), district_contains="钟山区")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["六盘水市钟山区政务服务中心2023年8月反诈宣传统计表"],
        ["窗口", "发放宣传单（份）", "解答咨询（人次）", "引导安装反诈APP（人）", "摆放展架（个）"],
        ["公安窗口", 320, 145, 98, 2],
        ["社保窗口", 210, 90, 41, 1],
        ["税务窗口", 160, 38, 25, 1],
        ["不动产窗口", 95, 22, 12, 0],
        ["合  计", 785, 295, 176, 4],
        ["说明：中心共有进驻部门32个、窗口116个，本表只统计反诈宣传示范窗口。"],
    ).merge("A1:E1", "A8:E8")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A6").role("total", "B7:E7").role(
        "note", "A8"
    )
    for r in range(3, 7):
        s.rows(f"A{r}", unit=[[s.cells[f"A{r}"], "钟山区政务服务中心"]])
    s.columns(
        B=dict(measure="leaflets", channel="service_window|handout"),
        C=dict(measure="consultations", channel="service_window|unspecified"),
        D=dict(measure="app_installs", channel="service_window|app"),
        E=dict(measure="boards", channel="service_window|board"),
    )
    s.facts("B3:E6")
    return c


def hospital_stacked() -> Case:
    c = Case("t19-hospital", "县人民医院三季度反诈宣传.ods",
             "Two tables below each other: departments by measures, then the people reached by group.",
             **month("2023-07..2023-09"), district_contains="中牟县")  # fmt: skip
    s = c.sheet("三季度")
    s.put(
        "A1",
        ["中牟县人民医院2023年第三季度反诈宣传统计"],
        ["表1 各科室宣传情况"],
        ["科室", "发放宣传单（份）", "健康课堂反诈宣讲（场）", "摆放展板（块）"],
        ["门诊部", 860, 3, 4],
        ["老年病科", 240, 2, 1],
        ["儿科", 310, 1, 1],
        ["合计", 1410, 6, 6],
        [],
        ["表2 受众人次"],
        ["人群", "人次"],
        ["就诊患者", 1320],
        ["老年人", 415],
        ["家长", 288],
        ["本院职工", 190],
        ["合计", 2213],
    ).merge("A1:D1", "A2:D2", "A9:B9")
    s.role("title", "A1").role("title|header|label", "A2", "A9").role("header", "A3:D3", "A10:B10")
    s.role("label", "A4:A6", "A11:A14").role("total", "B7:D7", "B15").role("label|total", "A7", "A15")
    for r in (4, 5, 6):
        s.rows(f"A{r}", unit=[[s.cells[f"A{r}"], "中牟县人民医院"]])
    s.rows("A5", target_group=["unspecified|elderly"])
    s.rows("A11:A14", target_group=["patients", "elderly", "parents", "workers"], unit=["中牟县人民医院"] * 4)
    s.facts("B4:B6", measure="leaflets").facts("C4:C6", measure="sessions", channel="lecture")
    s.facts("D4:D6", measure="boards")
    s.facts("B11:B14", measure="people_reached")
    return c
