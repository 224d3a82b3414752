"""Twentieth set: a station's ledger, a bank's with a row entered twice, visits to firms under merged dates, a text per village."""

# ruff: noqa: E501
from __future__ import annotations

from datetime import datetime

from builder import Case, days, month
from shorthand import AL, act


def cases() -> list[Case]:
    return [*p02(), *p15(), *p18(), *p22()]


def p02() -> list[Case]:
    c = Case(
        "twentieth-p02-ledger",
        "河南疃派出所4月反诈活动登记.xlsx",
        "Ledger of a police station, impossible date, two channels",
        unit="河南疃派出所|曲周县公安局河南疃派出所",
        unit_type="police",
        district_contains="曲周县",
    )
    s = c.sheet("登记表")
    s.put(
        "A1",
        ["曲周县公安局河南疃派出所2024年4月反诈宣传活动登记表"],
        ["序号", "时间", "地点", "形式", "宣传对象", "参加人数（人）", "发放宣传资料（份）"],
        [1, "4月2日", "河南疃村大集", "集中宣传", "村民", 160, 200],
        [2, "4月5日", "河南疃中学", "讲座", "学生", 280, 280],
        [3, "4月9日", "东刘庄村", "入户", "独居老人", 18, 18],
        [4, "4月12日", "镇政府会议室", "座谈", "机关干部", 42, 45],
        [5, "4月31日", "农贸市场", "集中宣传", "商户", 55, 70],
        [6, "4月18日", "西街村", "入户+讲座", "老年人", 63, 80],
        [7, "4月23日", "信用社门前", "集中宣传", "居民", 90, 110],
        [8, "4月27日", "箱包厂", "讲座", "企业职工", 74, 74],
        ["", "", "", "", "", "填表人：李×"],
    )
    s.merge("A1:G1")
    s.role("title", "A1")
    s.role("header", "A2:G2")
    s.role("serial", "A3:A10")
    s.role("label", "B3:B10", "D3:E10")
    s.role("label|figure", "C3:C10")  # the first that says what a row is about gives its session
    s.role("note|meta|label", "F11")
    for row, day, channel, group, people, papers in [
        (3, "2024-04-02", "stall|unspecified", "villagers", 160, 200),
        (4, "2024-04-05", "lecture", "students", 280, 280),
        (5, "2024-04-09", "door_to_door", "elderly_alone", 18, 18),
        (6, "2024-04-12", "training", "officials", 42, 45),
        (8, "2024-04-18", "door_to_door|lecture", "elderly", 63, 80),
        (9, "2024-04-23", "stall|unspecified", "residents", 90, 110),
        (10, "2024-04-27", "lecture", "workers", 74, 74),
    ]:
        act(s, row, "C", day, channel, group, F=("people_reached", people), G=("leaflets", papers))
    # no day, so the three figures of the row may wait for one or stand in the month
    for cell, measure, figure in (
        ("C7", "sessions", 1),
        ("F7", "people_reached", 55),
        ("G7", "leaflets", 70),
    ):
        s.fact(
            cell,
            measure,
            figure,
            channel="stall|unspecified|handout",
            target_group="merchants",
            optional=True,
            **month("2024-04"),
        )
    s.problem("query", "impossible date 4月31日", "B7", says=("4月31日", "4.31", "31"))
    s.problem("note", "two channels in one cell", "D8")
    s.may_flag("F7", "G7", "C7")
    return [c]


def p15() -> list[Case]:
    c = Case(
        "twentieth-p15-row-twice",
        "工行五常支行反诈宣传台账.xlsx",
        "Bank ledger with a row entered twice",
        unit="工行五常支行|工商银行五常支行|中国工商银行五常支行",
        unit_type="bank",
        district_contains="五常市",
    )
    s = c.sheet("2024")
    s.put(
        "A1",
        ["工行五常支行反诈宣传活动台账（2024年11月）"],
        ["日期", "活动名称", "方式", "对象", "参与人数", "发放折页（份）"],
        [datetime(2024, 11, 4), "山河镇早市宣传", "设摊", "农村居民", 85, 120],
        [datetime(2024, 11, 7), "朝阳社区老年课堂", "讲座", "老年人", 46, 50],
        [datetime(2024, 11, 12), "粮贸公司财务培训", "培训", "财会人员", 22, 25],
        [datetime(2024, 11, 15), "五常一中反诈课", "讲座", "学生", 310, 320],
        [datetime(2024, 11, 7), "朝阳社区老年课堂", "讲座", "老年人", 46, 50],
        [datetime(2024, 11, 20), "营业厅微课堂", "厅堂宣传", "银行客户", 31, 40],
    )
    s.merge("A1:F1")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8", "C3:D8")
    s.role("label|figure", "B3:B8")  # a name gives its session
    for row, day, channel, group, people, papers in [
        (3, "2024-11-04", "stall", "villagers|residents", 85, 120),
        (4, "2024-11-07", "lecture", "elderly", 46, 50),
        (5, "2024-11-12", "training", "finance_staff", 22, 25),
        (6, "2024-11-15", "lecture", "students", 310, 320),
        (7, "2024-11-07", "lecture", "elderly", 46, 50),
        (8, "2024-11-20", "branch", "bank_customers", 31, 40),
    ]:
        act(s, row, "B", day, channel, group, E=("people_reached", people), F=("leaflets", papers))
    s.problem("query", "row 7 repeats row 4", "A7", "B7", "C7", "D7", "E7", "F7")
    return [c]


def p18() -> list[Case]:
    c = Case(
        "twentieth-p18-texts",
        "复州城镇各村反诈宣传情况汇总.xlsx",
        "A text per village; 每块 gives a product",
        unit_type="community|township",
        district_contains="复州城镇|瓦房店市",
        **month("2024-03"),
    )
    s = c.sheet("3月")
    s.put(
        "A1",
        ["瓦房店市复州城镇2024年3月各村反诈宣传情况汇总"],
        ["序号", "村", "本月开展情况"],
        [1, "永丰村", "发放宣传单200余份，悬挂横幅3条。"],
        [2, "八里村", "利用大喇叭播放反诈提示15次，入户走访86户。"],
        [3, "老虎屯村", "村部设宣传栏12块，每块张贴海报5张。"],
        [4, "西瓦村", "举办反诈讲座2场，130名村民参加，发放折页150份。"],
        [5, "驼山村", "在微信群转发反诈推文20条，成功劝阻诈骗1起。"],
    )
    s.merge("A1:C1")
    s.role("title", "A1")
    s.role("header", "A2:C2")
    s.role("serial", "A3:A7")
    s.role("label", "B3:B7")
    s.role("figure", "C3:C7")
    s.rows("B3:B7", unit="cell")
    s.fact("C3", "leaflets", AL(200, 299))
    s.fact("C3", "banners", 3)
    s.fact("C4", "broadcasts", 15)
    s.fact("C4", "households", 86)
    s.fact("C5", "boards", 12)
    s.fact("C5", "posters", 60, channel="posting|board")
    s.fact("C6", "sessions", 2, channel="lecture", target_group="villagers|unspecified")
    s.fact("C6", "people_reached", 130, channel="lecture", target_group="villagers")
    s.fact("C6", "leaflets", 150, channel="handout|lecture", target_group="villagers|unspecified")
    s.fact("C7", "posts", 20, channel="group_chat")
    s.fact("C7", "scams_stopped", 1, channel="unspecified|group_chat")
    s.problem("note", "12 boards with 5 posters each", "C5", says=(60,))
    return [c]


def p22() -> list[Case]:
    c = Case(
        "twentieth-p22-merged-dates",
        "北滘派出所反诈进企业情况.xlsx",
        "Visits to firms, dates merged over two rows, 若干",
        unit="北滘派出所|顺德区公安分局北滘派出所|佛山市公安局顺德分局北滘派出所",
        unit_type="police",
        district_contains="顺德区|北滘镇",
    )
    s = c.sheet("进企业")
    s.put(
        "A1",
        ["顺德区北滘派出所2024年7月反诈宣传进企业情况表"],
        ["日期", "企业名称", "宣传方式", "参加职工（人）", "发放手册（份）", "发放钥匙扣（个）"],
        ["2024年7月3日", "宏盛电器厂", "讲座", 120, 130, 60],
        ["", "广源塑料制品厂", "讲座", 85, 90, 40],
        ["2024年7月10日", "新力家具城", "上门宣传", 36, 40, "若干"],
        ["", "佳美包装公司", "讲座", 64, 70, 30],
        ["2024年7月18日", "远通物流园", "设摊", 150, 200, 100],
        ["", "盛华五金厂", "讲座", 48, 50, 20],
    )
    s.merge("A1:F1", "A3:A4", "A5:A6", "A7:A8")
    s.role("title", "A1")
    s.role("header", "A2:F2")
    s.role("label", "A3:A8", "C3:C8")
    s.role("label|figure", "B3:B8")  # a name gives its session
    for row, day, channel, people, manuals, chains in [
        (3, "2024-07-03", "lecture", 120, 130, 60),
        (4, "2024-07-03", "lecture", 85, 90, 40),
        (5, "2024-07-10", "door_to_door", 36, 40, None),
        (6, "2024-07-10", "lecture", 64, 70, 30),
        (7, "2024-07-18", "stall", 150, 200, 100),
        (8, "2024-07-18", "lecture", 48, 50, 20),
    ]:
        act(s, row, "B", day, channel, "workers|unspecified", E=("leaflets", manuals))
        s.fact(f"D{row}", "people_reached", people, channel=channel, target_group="workers", **days(day))
        if chains:
            s.fact(
                f"F{row}",
                "gifts",
                chains,
                channel=f"{channel}|gift",
                target_group="workers|unspecified",
                **days(day),
            )
    s.problem("query", "若干", "F5", says=("若干",))
    return [c]
