"""Twentieth set: forms of a bank, a hospital and a district, one without a period, villages of a township, sheets of three stations and their summary."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, month
from shorthand import AL, AM


def cases() -> list[Case]:
    return [*p03(), *p05(), *p10(), *p11(), *p19(), *p20()]


def p03() -> list[Case]:
    c = Case(
        "twentieth-p03-bank-form",
        "枫桥支行一季度反诈宣传报送表.xlsx",
        "Form of one bank branch, two panels, 若干",
        unit="诸暨农商银行枫桥支行|浙江诸暨农商银行枫桥支行",
        unit_type="bank",
        district_contains="诸暨市",
        **month("2024-01..2024-03"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["诸暨农商银行枫桥支行2024年第一季度反诈宣传情况报送表"],
        ["项目", "数量", "项目", "数量"],
        ["发放宣传折页（份）", 1260, "张贴海报（张）", 36],
        ["LED屏播放（块）", 3, "厅堂微沙龙（场）", 12],
        ["进村宣讲（场）", 5, "宣讲听众（人次）", 315],
        ["柜面劝阻诈骗（起）", 2, "挽回损失（万元）", 8.6],
        ["反诈短信（条）", "1.5万", "微信群推送（条）", 48],
        ["安装国家反诈中心APP（人）", "300余", "发放环保袋（个）", "若干"],
        ["报送人：徐×", "", "审核：金×"],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("header", "A2:D2")
    s.role("label", "A3:A8", "C3:C8")
    s.role("note|meta|label", "A9", "C9")
    BC = "unspecified|bank_customers|villagers"
    s.fact("B3", "leaflets", 1260)
    s.fact("D3", "posters", 36)
    s.fact("B4", "screens", 3)
    s.fact("D4", "sessions", 12, channel="branch|training|lecture", target_group=BC)
    s.fact("B5", "sessions", 5, channel="lecture", target_group="unspecified|villagers")
    s.fact("D5", "people_reached", 315, channel="lecture|unspecified", target_group="unspecified|villagers")
    s.fact("B6", "scams_stopped", 2, channel="branch|service_window|unspecified")
    s.fact("D6", "loss_prevented", 86000)
    s.fact("B7", "sms", 15000)
    s.fact("D7", "posts", 48, channel="group_chat")
    s.fact("B8", "app_installs", AL(300, 399))
    s.problem("query", "若干", "D8", says=("若干",))
    return [c]


def p05() -> list[Case]:
    c = Case(
        "twentieth-p05-hospital-form",
        "于都县人民医院反诈宣传统计(5月).xlsx",
        "Hospital form with serial, 见附件",
        unit="于都县人民医院",
        unit_type="hospital",
        district_contains="于都县",
        **month("2024-05"),
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["防范电信网络诈骗宣传工作统计表"],
        ["单位名称：于都县人民医院", "", "", "2024年5月"],
        ["序号", "宣传项目", "完成数量", "备注"],
        [1, "电子屏滚动播放（块）", 6],
        [2, "宣传栏（块）", 8, "门诊楼、住院部"],
        [3, "发放宣传折页（份）", 950],
        [4, "悬挂横幅（条）", 4],
        [5, "职工反诈培训（场）", 2],
        [6, "候诊区讲座（场）", 3],
        [7, "听讲就诊群众（人次）", "近200"],
        [8, "服务台解答咨询（人次）", "140余"],
        [9, "公众号推文（篇）", 5, "院办发布"],
        [10, "签订承诺书（份）", "见附件"],
        ["填表人：宣传科"],
    )
    s.merge("A1:D1")
    s.role("title", "A1")
    s.role("meta", "A2", "D2")
    s.role("header", "A3:D3")
    s.role("serial", "A4:A13")
    s.role("label", "B4:B13")
    s.role("note|meta|label", "A14")
    s.role("note", "D5", "D12")
    s.fact("C4", "screens", 6)
    s.fact("C5", "boards", 8)
    s.fact("C6", "leaflets", 950)
    s.fact("C7", "banners", 4)
    s.fact("C8", "sessions", 2, channel="training", target_group="workers|unspecified")
    s.fact("C9", "sessions", 3, channel="lecture", target_group="unspecified|patients")
    s.fact("C10", "people_reached", AM(200, 100), channel="lecture|unspecified", target_group="patients")
    s.fact("C11", "consultations", AL(140, 149), channel="service_window|unspecified")
    s.fact("C12", "posts", 5, channel="official_account")
    s.problem("query", "见附件", "C13", says=("见附件",))
    return [c]


def p10() -> list[Case]:
    c = Case(
        "twentieth-p10-villages",
        "云南驿镇8月份各村反诈宣传情况.csv",
        "GBK CSV by village, wrong total",
        form="gbk",
        **month("2024-08"),
        unit_type="community|township|government",
        district_contains="云南驿镇|祥云县",
        target_group="unspecified|villagers",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["祥云县云南驿镇2024年8月各村反诈宣传情况表"],
        ["填报单位：云南驿镇综治中心"],
        ["村委会", "明白纸（份）", "入户（户）", "院坝会（场）", "参加村民（人次）", "备注"],
        ["云南驿村", 320, 116, 2, 185],
        ["前所村", 280, 94, 1, 150],
        ["高官铺村", 190, 70, 1, 96],
        ["左所村", 165, 58, 1, 88],
        ["旧邑村", 210, 81, 2, 134],
        ["合计", 1165, 419, 7, 663, "已核"],
    )
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:F3")
    s.role("label", "A4:A8")
    s.role("total|label", "A9")
    s.role("total", "B9:E9")
    s.rows("A4:A8", unit="cell")
    s.columns(
        B="leaflets",
        C="households",
        D=dict(measure="sessions", channel="lecture|training|unspecified"),
        E=dict(measure="people_reached", target_group="villagers", channel="unspecified|lecture|training"),
    )
    s.facts("B4:E8")
    s.problem("query", "people 663 stated, 653 summed", "E9", says=(653, 10))
    return [c]


def p11() -> list[Case]:
    c = Case(
        "twentieth-p11-sheets-and-summary",
        "昆山市三所6月反诈宣传.xlsx",
        "Three sheets of stations and a summary that repeats them; the summary total of posters wrong",
        unit_type="police",
        district_contains="昆山市",
        **month("2024-06"),
    )
    items = [
        "发放宣传手册（份）",
        "张贴海报（张）",
        "摆摊设点宣传（场）",
        "进企业宣讲（场）",
        "受教育人数（人次）",
        "指导安装反诈APP（人）",
    ]
    h = c.sheet("汇总")
    h.put(
        "A1",
        ["昆山市公安局三所2024年6月反诈宣传汇总表"],
        ["单位", *items],
        ["巴城派出所", 2100, 85, 6, 3, 1980, 640],
        ["周市派出所", 1760, 60, 5, 2, 1455, 512],
        ["花桥派出所", 2840, 112, 9, 4, 3025, 980],
        ["合计", 6700, 247, 20, 9, 6460, 2132],
    )
    h.merge("A1:G1")
    h.role("title", "A1")
    h.role("header", "A2:G2")
    h.role("label|total", "A3:A5")
    h.role("total|figure", "B3:G5")
    h.role("total|label", "A6")
    h.role("total", "B6:G6")
    h.problem("query", "posters 247 stated, 257 summed", "C6", says=(257, 10))
    for station, figures in (
        ("巴城派出所", [2100, 85, 6, 3, 1980, 640]),
        ("周市派出所", [1760, 60, 5, 2, 1455, 512]),
        ("花桥派出所", [2840, 112, 9, 4, 3025, 980]),
    ):
        s = c.sheet(station[:2], unit=station)
        s.put(
            "A1",
            [f"{station}2024年6月反诈宣传统计"],
            ["项目", "数量"],
            *[[item, figure] for item, figure in zip(items, figures, strict=True)],
        )
        s.merge("A1:B1")
        s.role("title", "A1")
        s.role("header", "A2:B2")
        s.role("label", "A3:A8")
        s.rows(
            "A3:A8",
            measure=["leaflets", "posters", "sessions", "sessions", "people_reached", "app_installs"],
            channel=[None, None, "stall", "lecture|unspecified", None, None],
            target_group=[None, None, None, "workers|unspecified", None, None],
        )
        s.facts("B3:B8")
    return [c]


def p19() -> list[Case]:
    c = Case("twentieth-p19-no-period", "反诈宣传统计表(报).xlsx", "No period anywhere: held", held=True)
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["反诈宣传工作统计表"],
        ["填报单位：盐池县花马池镇人民政府"],
        ["项目", "数量"],
        ["发放宣传单（份）", 780],
        ["悬挂横幅（条）", 6],
        ["集中宣传（场）", 3],
        ["受众（人次）", 1150],
    )
    s.merge("A1:B1", "A2:B2")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:B3")
    s.role("label", "A4:A7")
    s.role("figure", "B4:B7")
    c.problem("error", "period unknown", "")
    return [c]


def p20() -> list[Case]:
    c = Case(
        "twentieth-p20-shared-district",
        "鼓楼区反诈办4月数据.xlsx",
        "A district name that several cities have",
        unit="鼓楼区打击治理电诈办公室|鼓楼区反诈办",
        unit_type="government|police|other",
        **month("2024-04"),
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["2024年4月反诈宣传工作数据"],
        ["填报单位：鼓楼区打击治理电诈办公室"],
        ["发放宣传册（份）", "开展活动（场）", "受众（人次）", "媒体报道（篇）"],
        [3650, 18, 5240, 3],
    )
    s.merge("A1:D1", "A2:D2")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:D3")
    s.columns(A="leaflets", B="sessions", C="people_reached", D="media_reports")
    s.facts("A4:D4")
    s.problem("query", "several 鼓楼区", "A2", "A1", "", "A4", "B4", "C4", "D4", says=("鼓楼区",))
    return [c]
