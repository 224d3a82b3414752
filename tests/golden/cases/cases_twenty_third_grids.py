"""Twenty-third set: streets across, a sheet a township with their summary, hospitals."""

from __future__ import annotations

from builder import Case, month


def cases() -> list[Case]:
    return [*t07(), *t09(), *t10()]


def t07() -> list[Case]:
    c = Case(
        "twenty-third-t07-beibei",
        "北碚区部分街镇4月反诈宣传数据.xlsx",
        "Measures down, streets across, a total column; one street's column is hidden.",
        unit_type="township",
        district_contains="北碚区",
        **month("2023-04"),
    )
    s = c.sheet("4月")
    towns = ["天生街道", "北温泉街道", "歇马街道", "东阳街道", "澄江镇"]
    rows = [
        ["宣传活动（场）", 14, 9, 11, 6, 7],
        ["发放宣传资料（份）", 4200, 2600, 3350, 1480, 1720],
        ["张贴海报（张）", 230, 145, 180, 72, 96],
        ["悬挂横幅（条）", 25, 12, 16, 8, 10],
        ["受众（人次）", 5100, 2980, 3675, 1520, 1890],
    ]
    s.put(
        "A1",
        ["北碚区部分街道（镇）2023年4月反诈宣传数据"],
        ["指标", *towns, "合计"],
        *[[*r, sum(r[1:])] for r in rows],
        ["来源：北碚区反诈中心汇总"],
    )
    s.merge("A1:G1", "A8:G8")
    s.hidden_columns.append("E")
    s.role("title", "A1")
    s.role("header", "A2")
    s.role("header|label", "B2:F2")
    s.role("label|header", "A3:A7")
    s.role("header|total|label", "G2")
    s.role("total", "G3:G7")
    s.role("note|meta", "A8")
    for i, measure in enumerate(["sessions", "leaflets", "posters", "banners", "people_reached"]):
        for k, town in enumerate(towns):
            s.fact(f"{'BCDEF'[k]}{i + 3}", measure, rows[i][k + 1], unit=town, district_contains=town)
    s.problem(
        "query", "column E is hidden: it counts, with a query", "E2", "E3", "E4", "E5", "E6", "E7", "E1", ""
    )
    return [c]


def t09() -> list[Case]:
    c = Case(
        "twenty-third-t09-zhengding",
        "正定县部分镇12月反诈宣传登记表.xlsx",
        "A sheet per township, a summary sheet that repeats them, and a hidden old sheet.",
        unit_type="township",
        **month("2023-12"),
    )
    items = ["集中宣传（场）", "宣传单（份）", "入户走访（户）", "公众号推文（篇）", "受众（人次）"]
    data = {
        "新安镇": [6, 1900, 420, 5, 2300],
        "新城铺镇": [5, 1450, 365, 3, 1780],
        "南牛乡": [4, 980, 290, 2, 1060],
    }
    g = c.sheet("汇总")
    g.put(
        "A1",
        ["正定县部分乡镇2023年12月反诈宣传汇总表"],
        ["乡镇", *items],
        *[[k, *v] for k, v in data.items()],
        ["合计", *[sum(v[k] for v in data.values()) for k in range(5)]],
    )
    g.merge("A1:F1")
    g.role("title", "A1")
    g.role("header", "A2:F2")
    g.role("label|total", "A3:A6")
    g.role("total", "B3:F6")
    for k, v in data.items():
        s = c.sheet(k, unit=k, district_contains="南牛|正定县" if k == "南牛乡" else k)
        s.put(
            "A1",
            [f"{k}2023年12月反诈宣传登记表"],
            ["项目", "数量", "备注"],
            *[[i, n] for i, n in zip(items, v, strict=True)],
            ["填表单位：正定县" + k + "人民政府"],
        )
        s.merge("A1:C1", "A8:C8")
        s.role("title", "A1")
        s.role("header", "A2:C2")
        s.role("label", "A3:A7")
        s.role("meta|note", "A8")
        s.fact("B3", "sessions", v[0], channel="stall|unspecified")
        s.fact("B4", "leaflets", v[1])
        s.fact("B5", "households", v[2])
        s.fact("B6", "posts", v[3], channel="official_account")
        s.fact("B7", "people_reached", v[4])
    h = c.sheet("旧表")
    h.put(
        "A1",
        ["南牛乡2023年12月反诈宣传登记表（初稿）"],
        ["项目", "数量", "备注"],
        ["集中宣传（场）", 3],
        ["宣传单（份）", 700],
        ["受众（人次）", 850],
    )
    h.merge("A1:C1")
    h.state = "hidden"
    h.problem("note", "a hidden sheet is not counted", "", "*")
    return [c]


def t10() -> list[Case]:
    c = Case(
        "twenty-third-t10-hongtong",
        "洪洞县医疗卫生单位反诈宣传统计.xlsx",
        "Hospitals, with a text column that adds what the figures lack; 若干 and 见附件.",
        unit_type="hospital",
        district_contains="洪洞县",
        **month("2024-03"),
    )
    s = c.sheet("3月")
    rows = [
        ["洪洞县人民医院", 5, 2300, 1850, 6, "设咨询台，解答咨询145人次。"],
        ["洪洞县中医医院", 3, 1150, 920, 4, None],
        ["洪洞县妇幼保健院", 2, 860, 700, 2, "在孕妇学校微信群推送提醒30条。"],
        ["大槐树镇卫生院", 2, "若干", 310, 1, None],
        ["广胜寺镇卫生院", 1, 260, 225, "无", "家庭医生随访时入户宣传88户。"],
        ["赵城镇中心卫生院", 2, 430, "见附件", 1, "宣传单与体检报告一并发放。"],
    ]
    s.put(
        "A1",
        ["洪洞县医疗卫生单位2024年3月反诈宣传统计表"],
        [
            "序号",
            "单位",
            "宣传活动（场）",
            "发放宣传单（份）",
            "受众患者（人次）",
            "电子屏（块）",
            "工作情况",
        ],
        *[[i, *r] for i, r in enumerate(rows, 1)],
        ["联系人：晋××"],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("serial", "A3:A8")
    s.role("label", "B3:B8")
    s.role("note|meta", "A9")
    s.role("note|label", "G8")
    s.rows("B3:B8", unit="cell")
    s.columns(
        C="sessions", D="leaflets", E=dict(measure="people_reached", target_group="patients"), F="screens"
    )
    s.facts("C3:C8", "D3:D5", "D7:D8", "E3:E7", "F3:F6", "F8")
    p = "unspecified|patients|residents"
    s.fact("G3", "consultations", 145, channel="unspecified|stall", target_group=p)
    s.fact("G5", "posts", 30, channel="group_chat", target_group="women|" + p)
    s.fact("G7", "households", 88, target_group="villagers|" + p)
    s.problem("query", "no figure: 若干", "D6", says=("若干",))
    s.problem("query", "no figure: 见附件", "E8", says=("见附件",))
    return [c]
