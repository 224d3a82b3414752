"""Twenty-ninth set: branches of a bank, a bank's half-year, an operator's indicators and its day."""

from __future__ import annotations

from builder import Case, Formula, at_least, days, month
from shorthand import CU, R, Report, nearly, over


def cases() -> list[Case]:
    return [*t05(), *p04(), *t06(), *p09()]


def t05() -> list[Case]:
    c = Case(
        "twenty-ninth-t05-xiapu",
        "霞浦农信联社二季度反诈宣传报表.xlsx",
        "branches of a bank, 其中 by group, once larger than its whole; money in 万元; staff as base",
        unit_type="bank",
        district_contains=["霞浦县"],
        **month("2024-04..2024-06"),
    )
    s = c.sheet("二季度")
    rows = [
        ["松城信用社", 26, 18, 920, 310, 205, 1500, 3, 12.6],
        ["沙江信用社", 11, 9, 410, 166, 88, 640, 1, 2.5],
        ["牙城信用社", 10, 8, 365, 140, 75, 520, 0, 0],
        ["三沙信用社", 12, 7, 300, 220, 130, 480, 2, 6.8],
        ["溪南信用社", 9, 6, 278, 97, 181, 400, 0, 0],
    ]
    t = [round(sum(r[k] for r in rows), 1) for k in range(1, 9)]
    col = "BCDEFGHI"
    s.put(
        "A1",
        ["霞浦县农村信用合作联社网点反诈宣传情况季报"],
        ["统计期间：2024年第二季度"],
        [
            "网点",
            "员工数（人）",
            "厅堂宣传（场）",
            "受众客户（人次）",
            "其中",
            None,
            "发放折页（份）",
            "劝阻诈骗（起）",
            "挽回损失（万元）",
        ],
        [None, None, None, None, "老年客户", "个体商户"],
        *rows,
        ["合计", *[Formula(f"=SUM({L}5:{L}9)", v) for L, v in zip(col, t, strict=True)]],
        ["注：员工数含驻点保安。"],
    )
    s.merge(
        "A1:I1", "A2:I2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "H3:H4", "I3:I4", "A11:I11"
    )
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:I3", "E4:F4")
    s.role("label", "A5:A9")
    s.role("base", "B5:B9")
    s.role("label|total", "A10")
    s.role("total|base", "B10")
    s.role("total", "C10:I10")
    s.role("note|meta", "A11")
    s.role("total|figure", "D8", "D9")
    s.rows("A5:A9", unit="cell")
    G = "unspecified|bank_customers"
    BR = "branch|unspecified"
    for i, r in enumerate(rows):
        x = i + 5
        s.fact(f"C{x}", "sessions", r[2], channel="branch", target_group=G)
        rest = r[3] - r[4] - r[5]
        if rest > 0:
            s.fact(f"D{x}", "people_reached", rest, channel=BR, target_group=G)
        s.fact(f"E{x}", "people_reached", r[4], channel=BR, target_group="elderly")
        s.fact(f"F{x}", "people_reached", r[5], channel=BR, target_group="merchants")
        s.fact(f"G{x}", "leaflets", r[6], channel="handout|branch", target_group=G)
        s.fact(f"H{x}", "scams_stopped", r[7], channel=BR, target_group=G)
        s.fact(f"I{x}", "loss_prevented", round(r[8] * 10000), channel=BR, target_group=G)
    s.problem("query", "the parts (350) exceed the whole (300)", "D8", says=("350", "50"))
    return [c]


def p04() -> list[Case]:
    c = Report(
        "twenty-ninth-p04-gongzhuling",
        "农行公主岭支行上半年反诈宣传总结.docx",
        "half-year of a bank with last year's figures and the year's target beside",
        "中国农业银行公主岭市支行|农行公主岭市支行",
        "bank",
        "公主岭市",
        month("2024-01..2024-06"),
    )
    c.t("中国农业银行公主岭市支行2024年上半年反诈宣传工作总结")
    c.n("今年上半年，我行以9个营业网点为阵地，扎实开展反诈宣传，现将情况总结如下。")
    c.f(
        "一、做实厅堂宣传。各网点大堂LED屏滚动播放反诈标语，举办厅堂微沙龙56场，参与客户1230人次，比去年同期多320人次。",
        ("sessions", 56, "branch", CU),
        ("people_reached", 1230, "branch", CU),
    )
    c.f(
        "二、坚持走出去宣传。组织员工进社区、进企业、进校园开展反诈宣讲31场（去年同期24场），其中进校园8场，听讲学生2600余人。",
        ("sessions", 23, "lecture|unspecified", "unspecified|residents|workers"),
        ("sessions", 8, "lecture|unspecified", "students"),
        ("people_reached", over(2600), "lecture|unspecified", "students"),
    )
    c.f(
        "三、丰富宣传载体。发放宣传资料1.8万余份，悬挂横幅27条，发送反诈提示短信3.6万条。",
        ("leaflets", at_least(18000, 18999)),
        ("banners", 27),
        ("sms", 36000),
    )
    c.f(
        "四、筑牢柜面防线。成功劝阻客户受骗转账13起，挽回损失86.5万元。",
        ("scams_stopped", 13, "unspecified|branch|service_window", CU),
        ("loss_prevented", 865000, "unspecified|branch|service_window", CU),
    )
    c.n("五、存在不足。全年目标120场，上半年完成72.5%，个别网点宣传频次不高。")
    c.sign("2024年7月5日")
    return [c]


def t06() -> list[Case]:
    c = Case(
        "twenty-ninth-t06-hailin",
        "海林移动5月反诈宣传指标.csv",
        "indicators down the rows with their units; the same month of last year beside; a unit of two readings",
        form="gbk",
        unit=["中国移动海林市分公司", "海林移动", "中国移动黑龙江公司海林市分公司"],
        unit_type="enterprise",
        district_contains=["海林市"],
        **month("2024-05"),
    )
    s = c.sheet("x")
    rows = [
        ["发送反诈公益短信", "万条", 18.6, 12.4, "50.0%"],
        ["营业厅发放宣传折页", "份", 1450, 980, "48.0%"],
        ["营业厅LED屏", "块", 9, 9, "0.0%"],
        ["社区摆摊", "场", 7, 5, "40.0%"],
        ["现场解答咨询", "人次", 316, 270, "17.0%"],
        ["协助安装国家反诈中心APP", "人", 528, 410, "28.8%"],
        ["自拍反诈短视频", "条", 6, 4, "50.0%"],
        ["短视频播放量", "万次", 3.2, 1.1, "190.9%"],
        ["关停涉诈号码", "个", 61, 74, "-17.6%"],
        ["老年客户上门宣传", "户/人次", 46, 30, "53.3%"],
    ]
    s.put(
        "A1",
        ["中国移动海林市分公司反诈宣传指标完成情况（2024年5月）"],
        ["指标名称", "计量单位", "本月完成", "上年同月", "同比增减"],
        *rows,
        ["填报人：孙丽  审核：赵国强"],
    )
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A12")
    s.role("label|header|meta", "B3:B12")
    s.role("ratio", "E3:E12")
    s.role("note|meta", "A13")
    for a, m, q, k in [
        ("C3", "sms", 186000, {}),
        ("C4", "leaflets", 1450, dict(channel="handout|branch|service_window")),
        ("C5", "screens", 9, dict(channel="screen|branch|service_window")),
        ("C6", "sessions", 7, dict(channel="stall", target_group="unspecified|residents")),
        ("C7", "consultations", 316, {}),
        ("C8", "app_installs", 528, {}),
        ("C9", "videos", 6, {}),
        ("C10", "views", 32000, dict(channel="unspecified|short_video")),
    ]:
        s.fact(a, m, q, **k)
    s.fact("C12", "households", 46, channel="door_to_door", target_group="elderly", optional=True)
    s.fact("C12", "people_reached", 46, channel="door_to_door", target_group="elderly", optional=True)
    s.problem("query", "户/人次: households or person-times?", "C12", "B12", "A12")
    s.may_flag("A11", "B11", "C11", "D11", "E11", "D3:D12")
    return [c]


def p09() -> list[Case]:
    c = Report(
        "twenty-ninth-p09-huzhu",
        "电信互助分公司517反诈宣传简报.txt",
        "an operator's day and its month of May; numbers shut down are none",
        "中国电信互助分公司",
        "enterprise",
        "互助土族自治县",
        month("2024-05"),
    )
    D17 = days("2024-05-17")
    c.t("中国电信互助分公司“5·17世界电信日”反诈宣传简报")
    c.f(
        "2024年5月17日，中国电信互助分公司在互助土族自治县威远镇广场设摊宣传，发放宣传手册500余册、反诈水杯80个，受理群众咨询百余人次。",
        ("leaflets", over(500), "handout|stall", R, D17),
        ("gifts", 80, "gift|stall|handout", R, D17),
        ("consultations", at_least(100, 199), "unspecified|stall", R, D17),
    )
    c.n("营业员还通过电话外呼、短信提醒老年用户谨防冒充客服诈骗。")
    c.f(
        "5月份，公司发送反诈公益短信近12万条，成功劝阻用户向陌生账户转账2起。",
        ("sms", nearly(120000)),
        ("scams_stopped", 2, "unspecified|sms|phone"),
    )
    c.n("5月份关停涉诈号码37个，处置高风险卡212张。")
    c.sign("2024年6月2日")
    return [c]
