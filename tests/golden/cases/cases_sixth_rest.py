"""Sixth set: hidden parts, running totals only, crimes instead of a campaign, a report with a table, a city's CSV."""

from __future__ import annotations

from builder import SIGN, Case, Formula, month, other_field


def cases() -> list[Case]:
    return [hidden(), running(), crimes(), report(), households()]


def hidden() -> Case:
    c = Case(
        "sixth-hidden",
        "抚松县反诈宣传4月汇总表.xlsx",
        "A hidden row, a hidden column and a hidden sheet.",
        **month("2023-04"),
        district_contains="抚松县",
    )
    s = c.sheet("4月")
    s.put(
        "A1",
        ["抚松县2023年4月反诈宣传情况汇总表"],
        ["序号", "单位", "宣传资料（份）", "海报（张）", "宣传活动（场）", "受众（人次）"],
        [1, "抚松县教育局", 1600, 80, 12, 5200],
        [2, "抚松县卫生健康局", 700, 36, 4, 930],
        [3, "抚松县文旅局", 450, 22, 3, 610],
        [4, "抚松县林业局", 300, 15, 2, 280],
    )
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("serial", "A3:A6").role(
        "label", "B3:B6"
    )
    s.rows("B3:B6", unit="cell").columns(C="leaflets", D="posters", E="sessions", F="people_reached").facts(
        "C3:F6"
    )
    s.hidden_rows, s.hidden_columns = [5], ["D"]
    s.problem("query", "a hidden row", *[f"{x}5" for x in "ABCDEF"], "", "A1")
    s.problem("query", "a hidden column", *[f"D{r}" for r in range(1, 7)], "", "A1")
    s.may_flag("A5:F5", "D2:D6", "A1")
    old = c.sheet("上月底稿")
    old.put(
        "A1", ["抚松县2023年3月反诈宣传情况"], ["单位", "宣传资料（份）"], ["抚松县教育局", 1400]
    ).state = "hidden"
    old.problem("note", "a hidden sheet", "", *[f"{x}{r}" for r in (1, 2, 3) for x in "AB"])
    return c


def running() -> Case:
    c = Case(
        "sixth-running",
        "宾县公安局反诈累计情况.xlsx",
        "Nothing but running totals up to a day.",
        period_end="2023-10-31",
        basis="cumulative",
        district_contains="宾县",
        unit_type="police",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["宾县公安局各派出所反诈宣传累计情况统计表"],
        ["截至2023年10月31日", "", "", "", "单位：份、场、户、人"],
        ["派出所", "累计发放宣传资料", "累计开展宣传活动", "累计入户走访", "累计安装国家反诈中心APP"],
        ["宾州派出所", 18600, 74, 5210, 8920],
        ["居仁派出所", 7400, 31, 2066, 2704],
        ["宾西派出所", 12050, 58, 3385, 6118],
        [
            "合计",
            *[
                Formula(f"=SUM({x}4:{x}6)", n)
                for x, n in zip("BCDE", (38050, 163, 10661, 17742), strict=True)
            ],
        ],
    )
    s.merge("A1:E1", "A2:D2").role("title", "A1").role("meta", "A2", "E2").role("header", "A3:E3").role(
        "label", "A4:A6"
    )
    s.role("total|label", "A7").role("total|cumulative", "B7:E7").rows("A4:A6", unit="cell")
    s.columns(B="leaflets", C="sessions", D="households", E="app_installs").facts("B4:E6")
    return c


def crimes() -> Case:
    rows = [
        ["电信网络诈骗案件发案情况统计表（2023年1-6月）"],
        ["派出所", "立案数（起）", "破案数（起）", "涉案金额（万元）", "抓获嫌疑人（人）"],
        ["城关派出所", 46, 17, 312.5, 9],
        ["河东派出所", 31, 8, 204.8, 6],
        ["开发区派出所", 28, 11, 187.2, 7],
        ["合计", 105, 36, 704.5, 22],
    ]
    return other_field(
        "sixth-crimes",
        "上半年电诈发案情况.xlsx",
        "发案",
        rows,
        ["A1:E1"],
        "A2:E2",
        "Crimes by station: no campaign, no fact.",
    )


def report() -> Case:
    c = Case(
        "sixth-report",
        "昭馀镇10月反诈宣传小结.docx",
        "A report with a table; what comes next month is a plan.",
        **month("2023-10"),
        district_contains="祁县",
    )
    c.paragraph("祁县昭馀镇2023年10月反诈宣传工作小结", "title")
    c.paragraph("10月份，我镇组织干部深入各村开展反诈宣传，各村情况见下表。", "note|figure|meta|label")
    t = c.table(
        [
            ["村名", "入户宣传（户）", "发放明白卡（张）", "宣传讲座（场）", "听讲村民（人次）"],
            ["丰泽村", 186, 190, 1, 45],
            ["里村", 142, 150, 1, 38],
            ["西关村", 203, 220, 2, 77],
            ["合计", 531, 560, 4, 170],
        ]
    )
    t.role("header", "A1:E1").role("label", "A2:A4").role("total|label", "A5").role("total", "B5:E5")
    t.rows("A2:A4", unit="cell")
    t.columns(
        B="households",
        C="leaflets",
        D={"measure": "sessions", "channel": "lecture"},
        E={"measure": "people_reached", "channel": "lecture|unspecified", "target_group": "villagers"},
    )
    t.facts("B2:E4").problem("query", "160 added, 170 stated", "E5", says=(10,))
    c.paragraph("此外，镇机关电子屏2块滚动播放反诈标语，镇政府网格员在微信群转发反诈信息96条。", "figure")
    c.say("P3", "screens", 2, unit="昭馀镇")
    c.say("P3", "posts", 96, unit="昭馀镇", channel="group_chat")
    c.paragraph("下一步，计划开展集中宣传3场，发放宣传资料1000份。", "planned|note")
    return c


def households() -> Case:
    c = Case(
        "sixth-households",
        "洮阳镇社区反诈入户.csv",
        "Households and people under one kind of word; gbk, of-which columns.",
        form="gbk",
        **month("2023-12"),
        district_contains="临洮县",
        unit_type="community",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["临洮县洮阳镇2023年12月反诈入户宣传统计表"],
        ["填报单位：洮阳镇人民政府", "", "", "", "", "", "2024年1月3日"],
        [
            "社区",
            "入户宣传（户）",
            "入户宣传（人次）",
            "其中：老年人",
            "其中：残疾人",
            "反诈APP安装（人）",
            "备注",
        ],
        ["南街社区", 412, "1,036", 288, 21, 365, ""],
        ["北街社区", 365, "902", 240, "-", 301, "含出租房56户"],
        ["文峰社区", 298, "715", 715, 0, "", ""],
        ["公园社区", 0, "0", "", "", 18, "本月未入户"],
        ["合计", 1075, "2,653", 1243, 21, 684, ""],
        ["填表人：×××", "", "", "", "审核人：×××"],
    )
    s.role("title", "A1").role("meta", "A2", "G2").role("header", "A3:G3").role("label", "A4:A7")
    s.role("note", "G4:G7").role("total|label", "A8").role("total", "B8:F8").role(SIGN, "A9", "E9")
    s.rows("A4:A7", unit="cell")
    s.columns(B="households", F="app_installs").facts("B4:B7", "F4:F7")
    door = {"measure": "people_reached", "channel": "door_to_door"}
    s.columns(C=door, D={**door, "target_group": "elderly"}, E={**door, "target_group": "disabled"})
    s.fact("C4", quantity=727).fact("C5", quantity=662).fact("C7", quantity=0)
    s.facts("D4:D6", "E4:E6")
    return c
