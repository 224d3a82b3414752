"""Cards of one activity, a diary with hours, pages with running sums, captions with months, 万 and 亿 among plain figures."""

# ruff: noqa: E501
from __future__ import annotations

from typing import Any

from builder import Case, about, at_least, days, month


def cases() -> list[Case]:
    return [
        month_columns_units(),
        attendance_numbers(),
        sub_unit_wholes(),
        vertical_card(),
        page_sums_cumulative(),
        value_with_date(),
        doc_two_months(),
        ten_thousand_mixed(),
    ]


def month_columns_units() -> Case:
    c = Case(
        "cc09-month-columns-units",
        "昭阳区各行1-4月折页发放.xlsx",
        "the measure in the title, months as columns, then 小计 and 上年同期",
        district_contains="昭阳区",
        unit_type="bank",
        measure="leaflets",
    )
    s = c.sheet("折页")
    s.put(
        "A1",
        ["昭通市昭阳区各银行2023年1-4月反诈宣传折页发放统计表（份）"],
        ["银行", "1月", "2月", "3月", "4月", "合计", "上年同期", "同比"],
        ["工商银行昭通分行", 320, 280, 410, 390, 1400, 1250, "12%"],
        ["农业银行昭通分行", 300, 260, 380, 350, 1290, 1310, "-1.5%"],
        ["合计", 620, 540, 790, 740, 2690, 2560, "5.1%"],
    ).merge("A1:H1")
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A4").role("total", "F3:F5", "B5:E5").role(
        "ratio", "H3:H4"
    )
    s.rows("A3:A4", unit="cell")
    for x, n in zip("BCDE", (1, 2, 3, 4), strict=True):
        s.columns(**{x: month(f"2023-{n:02d}")})
    s.facts("B3:E4")
    s.may_flag("G2:G5")
    return c


def attendance_numbers() -> Case:
    c = Case(
        "cc10-attendance-numbers",
        "凤凰社区反诈宣传日记.xlsx",
        "ledger with start and end times, weather, hours",
        unit="凤凰社区",
        district_contains="昭阳区",
        unit_type="community",
    )
    s = c.sheet("日记")
    s.put(
        "A1",
        ["昭阳区凤凰街道凤凰社区2023年7月反诈宣传活动登记"],
        ["日期", "开始时间", "结束时间", "活动名称", "地点", "天气", "参加居民（人次）"],
        ["7月3日", "9:00", "11:00", "反诈早市宣传", "凤凰市场", "晴", 130],
        ["7月14日", "19:30", "21:00", "广场反诈夜话", "凤凰广场", "多云", "80多"],
        ["7月27日", "15:00", "16:30", "暑期青少年反诈课", "社区活动室", "小雨", 36],
    ).merge("A1:G1")
    s.role("title", "A1").role("header", "A2:G2")
    for r, d, v, g in (
        (3, "03", 130, "residents"),
        (4, "14", at_least(80, 89), "residents"),
        (5, "27", 36, "residents|youth"),
    ):
        ch = "unspecified|stall|lecture|training"
        s.fact(
            f"D{r}", "sessions", 1, channel=ch, target_group=g + "|unspecified|youth", **days(f"2023-07-{d}")
        )
        s.fact(f"G{r}", "people_reached", v, channel=ch, target_group=g, **days(f"2023-07-{d}"))
    return c


def sub_unit_wholes() -> Case:
    c = Case(
        "cc11-sub-unit-wholes",
        "昭阳区教育系统反诈.xls",
        "district office figure of its own beside its schools, a total of all",
        **month("2023-03"),
        district_contains="昭阳区",
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["昭通市昭阳区教育系统2023年3月反诈宣传统计表"],
        ["单位", "宣传单（份）", "主题班会（场）", "受众（人次）"],
        ["昭阳区教育体育局", 500, 0, 120],
        ["昭阳区第一中学", 1800, 60, 3050],
        ["昭阳区第二小学", 900, 36, 1480],
        ["合计", 3200, 96, 4650],
    ).merge("A1:D1")
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A5").role("total", "B6:D6")
    s.rows("A3:A5", unit="cell")
    s.columns(
        B="leaflets",
        C=dict(measure="sessions", channel="class_meeting", target_group="unspecified|students"),
        D="people_reached",
    )
    s.facts("B3:D5")
    return c


def vertical_card() -> Case:
    c = Case(
        "cc12-vertical-card",
        "北闸派出所反诈宣传卡.docx",
        "one column of labels, one of values, with time, place, way and a story",
        **days("2023-11-08"),
        unit="北闸派出所",
        district_contains="昭阳区",
        unit_type="police",
    )
    c.paragraph("北闸派出所反诈宣传活动信息卡", "title")
    s = c.table(
        [
            ["填报单位", "昭通市公安局昭阳分局北闸派出所"],
            ["活动时间", "2023年11月8日"],
            ["活动主题", "反诈宣传进企业"],
            ["宣传方式", "讲座"],
            ["宣传对象", "企业职工"],
            ["参加人次", "85"],
            ["发放宣传单（份）", "100"],
            ["活动情况", "民警结合3起案例讲解刷单返利等4类骗局，现场解答咨询12人次。"],
        ]
    )
    s.role("label", "A6:A7")
    on: dict[str, Any] = dict(channel="lecture", target_group="workers")
    s.fact("B3", "sessions", 1, **on).fact("B6", "people_reached", 85, **on).fact(
        "B7", "leaflets", 100, channel="lecture|handout", target_group="workers"
    )
    s.fact("B8", "consultations", 12, channel="lecture|unspecified", target_group="workers|unspecified")
    return c


def page_sums_cumulative() -> Case:
    c = Case(
        "cc13-page-sums-cumulative",
        "昭阳区各村反诈宣传（两页）.xlsx",
        "页计 and 累计 at the end of each printed page",
        **month("2023-12"),
        district_contains="昭阳区",
        unit_type="community",
    )
    s = c.sheet("12月")
    h = ["村", "宣传单（份）", "入户（户）"]
    s.put(
        "A1",
        ["昭通市昭阳区旧圃镇2023年12月各村反诈宣传统计表"],
        h,
        ["葡萄井村", 120, 40],
        ["三善塘村", 95, 33],
        ["本页小计", 215, 73],
        h,
        ["旧圃村", 140, 52],
        ["后海村", 88, 30],
        ["本页小计", 228, 82],
        ["累计", 443, 155],
    ).merge("A1:C1")
    s.role("title", "A1").role("header", "A2:C2", "A6:C6").role("label", "A3:A4", "A7:A8").role(
        "total", "B5:C5", "B9:C9"
    ).role("total|cumulative", "B10:C10")
    for span in ("A3:A4", "A7:A8"):
        s.rows(span, unit="cell")
    s.columns(B="leaflets", C="households")
    s.facts("B3:C4", "B7:C8")
    return c


def value_with_date() -> Case:
    c = Case(
        "cc14-value-with-date",
        "太平街道反诈宣传简表.csv",
        "the month stands as a label and its answer in the table, the unit too",
        form="gbk",
        **month("2023-02"),
        unit="太平街道",
        district_contains="昭阳区",
        unit_type="township",
    )
    s = c.sheet()
    s.put(
        "A1",
        ["反诈宣传工作简表"],
        ["填报单位", "昭通市昭阳区太平街道办事处"],
        ["填报月份", "2023年2月"],
        ["宣传单（份）", 980],
        ["横幅（条）", 12],
        ["讲座（场）", 3],
        ["受教育群众（人次）", "1000余"],
        ["填表人", "李××"],
    )
    s.role("title", "A1").role("label", "A4:A7").role("meta", "A2:B3")
    s.fact("B4", "leaflets", 980).fact("B5", "banners", 12).fact("B6", "sessions", 3, channel="lecture").fact(
        "B7", "people_reached", at_least(1000, 1999), target_group="residents|unspecified"
    )
    return c


def doc_two_months() -> Case:
    c = Case(
        "cc15-doc-two-months",
        "北闸镇反诈月报汇编.docx",
        "two captions with months, each over a table",
        unit="北闸镇",
        district_contains="昭阳区",
        unit_type="community",
    )
    c.paragraph("昭通市昭阳区北闸镇2023年反诈宣传月报汇编", "title")
    for n, rows in (
        (4, (("红路村", 120, 45), ("塘房村", 95, 38))),
        (5, (("红路村", 140, 50), ("塘房村", 88, 31))),
    ):
        c.paragraph(f"表{n - 3}：{n}月份各村宣传情况")
        s = c.table(
            [
                ["村", "宣传单（份）", "入户（户）"],
                *[list(r) for r in rows],
                ["合计", sum(r[1] for r in rows), sum(r[2] for r in rows)],
            ]
        )
        s.role("header", "A1:C1").role("label", "A2:A3").role("total", "B4:C4")
        for r in (2, 3):
            s.by_row[r] = {"unit": rows[r - 2][0], **month(f"2023-{n:02d}")}
        s.columns(B="leaflets", C="households")
        s.facts("B2:C3")
    return c


def ten_thousand_mixed() -> Case:
    c = Case(
        "cc16-ten-thousand-mixed",
        "昭通市反诈宣传（全年）.xlsx",
        "万 in some cells, none in others of the same column; 亿 in one header",
        period_start="2023-01-01",
        period_end="2023-12-31",
        district_contains="昭通市",
    )
    s = c.sheet("全年")
    s.put(
        "A1",
        ["昭通市2023年度反诈宣传统计表"],
        ["县（市、区）", "宣传资料（份）", "受众（人次）", "短信（亿条）", "挽回损失（元）"],
        ["昭阳区", "52.6万", "60余万", 0.12, "386万"],
        ["鲁甸县", 98000, "11.5万", 0.03, 420000],
        ["巧家县", "8.6万余", 95000, 0.02, "约60万"],
    ).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:E2").role("label", "A3:A5")
    s.rows("A3:A5", unit="cell", district_contains="cell")
    s.facts("B3:B5", measure="leaflets", read={"B3": 526000, "B5": at_least(86000, 86999)}).facts(
        "C3:C5", measure="people_reached", read={"C3": at_least(600000, 699999), "C4": 115000}
    )
    s.facts("D3:D5", measure="sms", scale=100000000).facts(
        "E3:E5", measure="loss_prevented", read={"E3": 3860000, "E5": about(600000)}
    )
    return c
