"""Thirteenth set: hidden parts, doubts and marks."""

from __future__ import annotations

from datetime import date

from builder import (
    SIGN,
    Case,
    days,
    month,
)
from shorthand import act, tot


def cases() -> list[Case]:
    return [t34(), t35(), t36(), t37(), t38(), t39()]


def t34() -> Case:
    c = Case(
        "thirteenth-t34",
        "保险机构反诈宣传月活动统计.xlsx",
        "first and last day in two columns",
        unit_type="bank",
        district_contains="兰考县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["人保财险兰考支公司", date(2024, 9, 2), date(2024, 9, 8), 3, 420, 515],
        ["中国人寿兰考支公司", date(2024, 9, 9), date(2024, 9, 15), 4, 560, 630],
        ["平安人寿兰考营销部", date(2024, 9, 5), date(2024, 9, 20), 2, 300, 345],
        ["邮储银行兰考县支行", date(2024, 9, 1), date(2024, 9, 30), 6, 980, 1120],
    ]
    s.put(
        "A1",
        ["兰考县金融机构2024年9月反诈宣传月活动统计表"],
        ["单位名称", "开始日期", "结束日期", "活动场次（场）", "发放宣传资料（份）", "受众（人次）"],
        *[
            [r[0], f"{r[1].year}.{r[1].month}.{r[1].day}", f"{r[2].year}.{r[2].month}.{r[2].day}", *r[3:]]
            for r in rows
        ],
        ["合计", "", "", *[tot(rows, k) for k in (3, 4, 5)]],
    )
    s.merge("A1:F1").role("title", "A1").role("header", "A2:F2").role("label", "A3:A6").role(
        "label|total", "A7"
    ).role("total", "D7:F7")
    s.rows(
        "A3:A6",
        unit="cell",
        period_start=[r[1].isoformat() for r in rows],
        period_end=[r[2].isoformat() for r in rows],
    )
    s.columns(D="sessions", E="leaflets", F="people_reached").facts("D3:F6")
    return c


def t35() -> Case:
    c = Case(
        "thirteenth-t35",
        "北流市公安局打击治理电诈月报（4月）.xlsx",
        "cases, victims, amounts beside campaign figures",
        **month("2024-04"),
        unit_type="police",
        district_contains="北流市",
    )
    s = c.sheet("4月")
    rows = [
        ["城北派出所", 6, 6, 38.5, 4, 12.6, 5, 1860],
        ["新圩派出所", 2, 2, 9.2, 2, 3, 3, 940],
        ["隆盛派出所", 1, 1, 2.4, 1, 0, 2, 610],
        ["民乐派出所", 3, 3, 15.7, 3, 5.4, 4, 1120],
    ]
    s.put(
        "A1",
        ["北流市公安局2024年4月打击治理电信网络诈骗工作月报表"],
        [
            "单位",
            "发案数（起）",
            "受害人数（人）",
            "被骗金额（万元）",
            "劝阻（起）",
            "挽回损失（万元）",
            "宣传活动（场）",
            "受教育群众（人次）",
        ],
        *rows,
        ["合计", *[round(tot(rows, k), 2) for k in range(1, 8)]],
    )
    s.merge("A1:H1").role("title", "A1").role("header", "A2:H2").role("label", "A3:A6").role(
        "label|total", "A7"
    ).role("total", "E7:H7")
    s.rows("A3:A6", unit="cell").columns(
        E="scams_stopped",
        G="sessions",
        H=dict(measure="people_reached", target_group="unspecified|residents"),
    ).facts("E3:E6", "G3:H6")
    for r, v in zip(range(3, 7), (126000, 30000, 0, 54000), strict=False):
        s.fact(f"F{r}", "loss_prevented", v)
    return c


def t36() -> Case:
    c = Case(
        "thirteenth-t36",
        "长兴县妇联反诈宣传活动台账.xlsx",
        "two channels and two groups in a cell",
        unit="长兴县妇联|长兴县妇女联合会|县妇联",
        unit_type="government",
        district_contains="长兴县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["长兴县妇联2024年3月反诈宣传活动台账"],
        ["时间", "活动主题", "活动地点", "宣传方式", "活动对象", "参与人次", "发放资料（份）"],
        ["3月5日上午", "巾帼反诈进社区", "金陵社区", "讲座", "妇女", 85, 100],
        ["3月8日9:00-11:00", "三八节广场宣传", "大剧院广场", "设摊+文艺演出", "群众", 320, 400],
        ["3月19日", "家庭反诈课堂", "实验小学", "讲座", "学生、家长", 260, 270],
        ["3月26日", "走进养老院", "太湖街道敬老院", "宣讲", "老年人", 40, 45],
        ["3月29日", "女企业家沙龙（延期，未开展）", "县商会", "座谈", "妇女", 30, 30],
    )
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("label|figure", "B3:B6").role(
        "label", "C3:E6"
    )
    for r, d, ch, g, p, letter in (
        (3, 5, "lecture", "women", 85, 100),
        (4, 8, "stall", "residents", 320, 400),
        (5, 19, "lecture", "unspecified", 260, 270),
        (6, 26, "lecture", "elderly", 40, 45),
    ):
        act(s, r, "B", f"2024-03-{d:02d}", ch, g, F=("people_reached", p), G=("leaflets", letter))
    s.role("planned", "F7:G7")
    s.problem("note", "two channels", "D4").problem("note", "two groups", "E5")
    return c


def t37() -> Case:
    c = Case(
        "thirteenth-t37",
        "丰都县各乡镇（街道）分季度发放宣传资料统计.xlsx",
        "quarters across, the measure in the title",
        unit_type="township",
        district_contains="丰都县",
        measure="leaflets",
    )
    s = c.sheet("2023年")
    rows = [
        ["三合街道", 6200, 7150, 6840, 8310],
        ["名山街道", 4300, 4980, 5120, 5600],
        ["双路镇", 1850, 2040, 2210, 2390],
        ["兴义镇", 1420, 1660, 1580, 1890],
    ]
    s.put(
        "A1",
        ["丰都县各乡镇（街道）发放反诈宣传资料统计表"],
        ["", "", "", "", "", "单位：份"],
        ["乡镇（街道）", "一季度", "二季度", "三季度", "四季度", "全年合计"],
        *[[*r, sum(r[1:])] for r in rows],
        ["合计", *[tot(rows, k) for k in range(1, 5)], sum(sum(r[1:]) for r in rows)],
    )
    s.merge("A1:F1").role("title", "A1").role("meta", "F2").role("header", "A3:F3").role(
        "label", "A4:A7"
    ).role("label|total", "A8").role("total", "F4:F7", "B8:F8").rows("A4:A7", unit="cell")
    for col, q in zip(
        "BCDE", ("2023-01..2023-03", "2023-04..2023-06", "2023-07..2023-09", "2023-10..2023-12"), strict=False
    ):
        s.facts(f"{col}4:{col}7", **month(q))
    return c


def t38() -> Case:
    c = Case(
        "thirteenth-t38",
        "会宁县公安局9月反诈宣传汇总.xlsx",
        "header repeated for printing; staff and vehicles",
        **month("2024-09"),
        unit_type="police",
        district_contains="会宁县",
    )
    s = c.sheet("9月")
    h = [
        "序号",
        "派出所",
        "出动警力（人次）",
        "宣传车（台次）",
        "宣传活动（场）",
        "发放宣传单（份）",
        "受众（人次）",
    ]
    A = [
        ["会师派出所", 46, 12, 6, 2100, 2850],
        ["郭城驿派出所", 28, 8, 4, 1240, 1515],
        ["河畔派出所", 18, 5, 3, 760, 890],
    ]
    B = [["甘沟驿派出所", 15, 4, 2, 540, 610], ["太平店派出所", 21, 6, 3, 830, 945]]
    s.put(
        "A1",
        ["会宁县公安局2024年9月反诈宣传工作汇总表"],
        h,
        *[[i + 1, *r] for i, r in enumerate(A)],
        h,
        *[[i + 4, *r] for i, r in enumerate(B)],
        ["合计", "", *[tot(A + B, k) for k in range(1, 6)]],
        ["填表人：冯××", "", "", "联系电话：0943-32××××6"],
    )
    s.merge("A1:G1", "A9:B9").role("title", "A1").role("header", "A2:G2", "A6:G6").role(
        "serial", "A3:A5", "A7:A8"
    ).role("label", "B3:B5", "B7:B8").role("label|total", "A9").role("total", "C9:G9").role(
        SIGN, "A10", "D10"
    )
    s.rows("B3:B5", unit="cell").rows("B7:B8", unit="cell").columns(
        C="staff", D="vehicles", E="sessions", F="leaflets", G="people_reached"
    ).facts("C3:G5", "C7:G8")
    return c


def t39() -> Case:
    c = Case(
        "thirteenth-t39",
        "名山街道反诈宣传周活动台账.xlsx",
        "date and leaflets merged over two activities of a day",
        unit="名山街道|丰都县名山街道|丰都县名山街道办事处|名山街道办事处",
        unit_type="township",
        district_contains="丰都县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["丰都县名山街道2024年反诈宣传周活动台账"],
        ["日期", "活动名称", "活动地点", "宣传方式", "宣传对象", "参加人数（人次）", "发放资料（份）"],
        ["2024年6月17日", "宣传周启动仪式", "名山广场", "设摊", "居民", 260, 500],
        ["", "广场舞反诈宣讲", "滨江公园", "宣讲", "居民", 90, ""],
        ["2024年6月19日", "快递员反诈培训", "快递园区", "培训", "快递员", 35, 40],
        ["2024年6月21日", "独居老人上门宣传", "白沙沱社区", "入户", "独居老人", 22, 22],
    )
    s.merge("A1:G1", "A3:A4", "G3:G4").role("title", "A1").role("header", "A2:G2").role(
        "label|figure", "B3:B6"
    ).role("label", "C3:E6")
    act(s, 3, "B", "2024-06-17", "stall", "residents", F=("people_reached", 260))
    act(s, 4, "B", "2024-06-17", "lecture", "residents", F=("people_reached", 90))
    s.fact(
        "G3",
        "leaflets",
        500,
        channel="stall|handout|lecture|unspecified",
        target_group="residents",
        **days("2024-06-17"),
    )
    act(
        s, 5, "B", "2024-06-19", "training", "transport_workers", F=("people_reached", 35), G=("leaflets", 40)
    )
    act(
        s, 6, "B", "2024-06-21", "door_to_door", "elderly_alone", F=("people_reached", 22), G=("leaflets", 22)
    )
    return c
