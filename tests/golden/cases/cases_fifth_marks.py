"""Figures written otherwise: scales, plans beside deeds, running totals, words, two figures or a label in a cell."""

from __future__ import annotations

from typing import Any

from builder import Case, Styled, at_least, month

RESIDENTS = "residents|unspecified"


def cases() -> list[Case]:
    return [
        total_row_on_top(),
        scaled_headers(),
        plans_beside_deeds(),
        two_figures_in_a_cell(),
        label_and_value_in_a_cell(),
        counts_in_words(),
        running_totals_only(),
    ]


def total_row_on_top() -> Case:
    c = Case("t08-telecom-text", "梨树县电信分公司2023年9月反诈宣传.xls",
             "Tab-separated text named .xls; a wrong total row stands above the halls; messages in 万.",
             form="tsv", **month("2023-09"), district_contains="梨树县")  # fmt: skip
    s = c.sheet()
    s.put(
        "A1",
        ["中国电信梨树县分公司各营业厅反诈宣传情况统计表"],
        ["统计月份：2023年9月"],
        [
            "营业厅",
            "发送反诈短信（万条）",
            "发放宣传单（份）",
            "厅内宣传（场）",
            "协助安装反诈APP（人）",
            "备注",
        ],
        ["合计", 8.6, 1930, 14, 515],
        ["中心营业厅", 5, 820, 6, 240],
        ["郭家店营业厅", 2.1, 610, 5, 160, "与郭家店派出所联合开展"],
        ["榆树台营业厅", 1.5, 500, 3, 125],
    )
    s.role("title", "A1").role("meta", "A2").role("header", "A3:F3").role("total", "B4:E4").role(
        "label|total", "A4"
    )
    s.role("label", "A5:A7").role("note", "F6")
    for r in (5, 6, 7):
        s.rows(f"A{r}", unit=[[s.cells[f"A{r}"], "中国电信梨树县分公司"]])
    s.columns(C="leaflets", D=dict(measure="sessions", channel="branch|unspecified"), E="app_installs")
    s.facts("B5:B7", measure="sms", scale=10000).facts("C5:E7")
    s.problem("query", "515 stands, the halls make 525", "E4", says=("10", "525"))
    return c


def scaled_headers() -> Case:
    c = Case("t10-scaled", "洋县各镇办反诈宣传情况.xlsx",
             "万 in the header's brackets with estimated wordings in the cells; the period is a meta line.",
             period_start="2023-01-01", period_end="2023-06-30", district_contains="洋县",
             unit_type="township")  # fmt: skip
    s = c.sheet("上半年")
    s.put(
        "A1",
        ["洋县各镇（街道）反诈宣传情况"],
        ["统计时间：2023年1月至6月", "", "", "填报单位：洋县公安局"],
        [
            "镇（街道）",
            "发放资料（万份）",
            "受教育（万人次）",
            "发送短信（万条）",
            "挽回损失（万元）",
            "张贴海报（张）",
        ],
        ["洋州街道", 2.35, "约3.6", 11.2, 45.8, "近500"],
        ["戚氏街道", 1.1, 1.48, "约6", 0, "200余"],
        ["谢村镇", "近1", 0.92, 3.05, 12, 180],
        ["龙亭镇", 0.64, "0.8以上", "—", 6.6, "上百"],
    ).merge("A1:F1")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("label", "A4:A7")
    s.rows("A4:A7", unit="cell", district_contains="cell")
    read = {
        "C4": {"value": 36000, "low": 32400, "high": 39600, "qualifier": "about"},
        "D5": {"value": 60000, "low": 54000, "high": 66000, "qualifier": "about"},
        "B6": {"value": 10000, "low": 9000, "high": 10000, "qualifier": "at_most"},
        "C7": {"value": 8000, "low": 8000, "high": None, "qualifier": "at_least"},
        "F4": {"value": 500, "low": 400, "high": 500, "qualifier": "at_most"},
        "F5": {"value": 200, "low": 200, "high": 299, "qualifier": "at_least"},
        "F7": {"value": 100, "low": 100, "high": None, "qualifier": "at_least"},
    }
    del read["B6"]  # what one unit of 近1 under 万 is, the contract does not say
    s.columns(B="leaflets", C="people_reached", D="sms", E="loss_prevented", F="posters")
    s.facts("B4:E5", "B7:E7", "C6:E6", read=read, scale=10000).facts("F4:F7", read=read)
    s.fact("B6", quantity={"value": 10000, "high": 10000, "qualifier": "at_most"})
    return c


def plans_beside_deeds() -> Case:
    c = Case("t09-plans", "台江区2023年度反诈宣传任务完成情况.xlsx",
             "Planned, done and the share done under each measure; only the deeds count.",
             period_start="2023-01-01", period_end="2023-12-31", district_contains="台江区",
             unit_type="township")  # fmt: skip
    s = c.sheet("完成情况")
    done = lambda x: Styled(x, "0.0%")  # noqa: E731
    s.put(
        "A1",
        ["福州市台江区2023年度反诈宣传任务完成情况表"],
        ["街道", "宣传活动（场）", "", "", "发放宣传资料（份）", "", "", "受众（人次）", "常住人口（人）"],
        ["", "年度计划", "实际完成", "完成率", "年度计划", "实际完成", "完成率", "", ""],
        ["瀛洲街道", 24, 26, done(1.083), 20000, 21350, done(1.0675), 18800, 52000],
        ["后洲街道", 20, 19, done(0.95), 16000, 15200, done(0.95), 12400, 41000],
        ["义洲街道", 20, 20, done(1), 16000, 17100, done(1.06875), 13950, 39500],
        ["上海街道", 18, 15, done(0.8333), 15000, 13800, done(0.92), 10260, 44200],
        ["合计", 82, 80, done(0.9756), 67000, 67450, done(1.0067), 55410, 176700],
    ).merge("A1:I1", "A2:A3", "B2:D2", "E2:G2", "H2:H3", "I2:I3")
    s.role("title", "A1").role("header", "A2:I3").role("label", "A4:A7")
    s.role("planned", "B4:B7", "E4:E7").role("ratio", "D4:D7", "G4:G7").role("base", "I4:I7")
    s.role("total", "C8", "F8", "H8")
    s.role("total|planned", "B8", "E8").role("total|ratio", "D8", "G8").role("total|base", "I8")
    s.rows("A4:A7", unit="cell")
    s.columns(C=dict(measure="sessions", channel="unspecified"), F="leaflets", H="people_reached")
    s.facts("C4:C7", "F4:F7", "H4:H7")
    return c


def two_figures_in_a_cell() -> Case:
    c = Case("x07-two-figures", "江口镇各校反诈宣传.xlsx",
             "场次/人次 under one header: each cell holds two figures with their units.",
             **month("2023-10"), district_contains="桂平市", unit_type="school")  # fmt: skip
    s = c.sheet("10月")
    s.put(
        "A1",
        ["桂平市江口镇各学校2023年10月反诈宣传统计表"],
        ["学校", "主题班会（场次/人次）", "发放宣传单（份）"],
        ["江口中学", "24场/1180人次", 1200],
        ["江口镇中心小学", "18场/860人次", 900],
        ["江口镇第二小学", "9场/402人次", 420],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2").role("label", "A3:A5")
    s.rows("A3:A5", unit="cell")
    for r, sessions, people in ((3, 24, 1180), (4, 18, 860), (5, 9, 402)):
        kind: dict[str, Any] = dict(channel="class_meeting", target_group="students|unspecified")
        s.fact(f"B{r}", "sessions", sessions, **kind).fact(f"B{r}", "people_reached", people, **kind)
        s.fact(f"C{r}", "leaflets", s.cells[f"C{r}"])
    return c


def label_and_value_in_a_cell() -> Case:
    c = Case("x08-label-and-value", "石咀镇卫生院反诈宣传月报.xls",
             "Label, colon and figure in one cell each, two cells in a row.",
             **month("2023-08"), unit="石咀镇卫生院", district_contains="桂平市", unit_type="hospital")  # fmt: skip
    s = c.sheet("8月")
    s.put(
        "A1",
        ["桂平市石咀镇卫生院反诈宣传月报"],
        ["填报单位：桂平市石咀镇卫生院", "统计月份：2023年8月"],
        ["发放宣传单：460份", "张贴海报：18张"],
        ["电子屏播放：2块", "开展讲座：1场"],
        ["受教育群众：约300人次", "悬挂横幅：无"],
        ["填表人：××", "填表日期：2023年9月1日"],
    ).merge("A1:B1")
    s.role("title", "A1").role("meta", "A2:B2").role("note|meta", "A6:B6")
    s.fact("A3", "leaflets", 460).fact("B3", "posters", 18)
    s.fact("A4", "screens", 2).fact("B4", "sessions", 1, channel="lecture")
    s.fact(
        "A5",
        "people_reached",
        {"value": 300, "low": 270, "high": 330, "qualifier": "about"},
        target_group=RESIDENTS,
    )
    return c


def counts_in_words() -> Case:
    c = Case("x11-words", "浛洸镇各村反诈宣传（7月）.docx",
             "A table of a document whose figures carry words: 场次, 余, 多, 上百, 半, brackets and blanks.",
             **month("2023-07"), district_contains="英德市", unit_type="community")  # fmt: skip
    c.paragraph("英德市浛洸镇各村2023年7月反诈宣传情况", "title")
    s = c.table(
        [
            ["村", "宣传单（份）", "宣讲（场次）", "受众（人次）", "入户（户）"],
            ["鱼咀村", "一百五十份", "两场", "八十余人", "62 户"],
            ["丰收村", "上百份", "1 场次", "近百人", "五十多户"],
            ["三村村", "２００", "无", "—", "约40"],
            ["张陂村", "300+", "三至四场", "1.2千", "（空）"],
        ]
    )
    s.role("header", "A1:E1").role("label", "A2:A5")
    s.rows("A2:A5", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached", E="households")
    read = {
        "B2": 150, "C2": 2, "D2": at_least(80, 89), "E2": 62, "B3": at_least(100), "C3": 1,
        "D3": {"value": 100, "low": 90, "high": 100, "qualifier": "at_most"}, "E3": at_least(50, 59), "B4": 200,
        "E4": {"value": 40, "low": 36, "high": 44, "qualifier": "about"}, "B5": at_least(300),
        "C5": {"value": 3, "low": 3, "high": 4, "qualifier": "range"}, "D5": 1200,
    }  # fmt: skip
    s.facts("B2:E4", "B5:D5", read=read)
    c.flaggable.append(["text", "T1!E5"])
    return c


def running_totals_only() -> Case:
    c = Case("t16-running-totals", "钟山区各街道反诈宣传累计情况.xlsx",
             "Nothing but running totals up to a day; the right sum of one column is not the one that stands.",
             period_end="2023-06-30", basis="cumulative", district_contains="钟山区",
             unit_type="township")  # fmt: skip
    s = c.sheet("累计")
    s.put(
        "A1",
        ["六盘水市钟山区各街道反诈宣传工作情况统计表"],
        ["（截至2023年6月30日）"],
        ["街道", "累计发放宣传资料（份）", "累计开展讲座（场）", "累计受教育（人次）"],
        ["黄土坡街道", 21500, 64, 30120],
        ["荷城街道", 18800, 51, 22960],
        ["凤凰街道", 26300, 72, 35400],
        ["合计", 66600, 178, 88480],
        ["制表：××"],
    ).merge("A1:D1", "A2:D2")
    s.role("title", "A1").role("meta|title", "A2").role("header", "A3:D3").role("label", "A4:A6")
    s.role("total|cumulative", "B7:D7")
    s.rows("A4:A6", unit="cell")
    s.columns(B="leaflets", C=dict(measure="sessions", channel="lecture"), D="people_reached")
    s.facts("B4:D6")
    s.problem("query", "178 stands, the rows make 187", "C7", says=("9", "187"))
    return c
