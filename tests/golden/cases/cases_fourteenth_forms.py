"""Fourteenth set: signed forms, plans beside what was done, rosters, markets."""

from __future__ import annotations

from builder import SIGN, Case, month
from shorthand import AB, AL, AM, BT, R, act


def cases() -> list[Case]:
    return [t11(), t12(), t13(), t14(), t15(), t16(), t17(), t18()]


def t11() -> Case:
    c = Case(
        "fourteenth-t11",
        "台江区后洲街道反诈宣传工作审核表.xlsx",
        "signed-off form: item, plan, done, rate, remarks, signatures",
        **month("2025-05"),
        unit="后洲街道|台江区后洲街道|后洲街道办事处|福州市台江区后洲街道办事处",
        unit_type="township",
        district_contains="台江区",
    )
    s = c.sheet("审核表")
    rows = [
        ["集中宣传", "场", 4, 5, "125%", ""],
        ["发放宣传资料", "份", 2000, 2360, "118%", "含折页"],
        ["张贴海报", "张", 300, 285, "95%", "破损补贴未完"],
        ["入户宣传", "户", 1500, 1624, "108%", ""],
        ["受教育群众", "人次", 3000, "近3400", "113%", ""],
        ["反诈APP安装", "人", 500, 537, "107%", ""],
    ]
    s.put(
        "A1",
        ["反诈宣传工作月度审核表"],
        ["填报单位：福州市台江区后洲街道办事处", "", "", "所属月份：2025年5月"],
        ["项目", "计量单位", "计划数", "完成数", "完成率", "备注"],
        *rows,
        ["街道意见：同意上报。（签字）陈×", "", "", "区反诈办审核：情况属实。", "", ""],
        ["填表人：林×  联系电话：0591-8326××××", "", "", "", "", ""],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2", "A10:C10", "D10:F10", "A11:F11").role("title", "A1").role(
        "meta", "A2", "D2"
    ).role("header", "A3:F3").role("label|header", "A4:A9").role("label|header|meta|note", "B4:B9").role(
        "planned", "C4:C9"
    ).role("ratio", "E4:E9").role("note", "F5", "F6").role(SIGN, "A10", "D10", "A11")
    for r, m, q, k in (
        (4, "sessions", 5, dict(channel="stall|unspecified")),
        (5, "leaflets", 2360, {}),
        (6, "posters", 285, {}),
        (7, "households", 1624, {}),
        (8, "people_reached", AM(3400, 3300), dict(target_group=R)),
        (9, "app_installs", 537, {}),
    ):
        s.fact(f"D{r}", m, q, **k)
    return c


def t12() -> Case:
    c = Case(
        "fourteenth-t12",
        "弥渡县各乡镇反诈讲座计划与完成对照.xlsx",
        "plan against done by town; done wrong total; cancelled row",
        **month("2025-07..2025-09"),
        unit_type="township",
        district_contains="弥渡县",
    )
    s = c.sheet("三季度")
    rows = [
        ["弥城镇", 12, 13, 980, 1042],
        ["红岩镇", 8, 8, 600, 575],
        ["新街镇", 8, 6, 600, 410],
        ["寅街镇", 6, 7, 450, 502],
        ["密祉镇", 5, 5, 300, "300余"],
    ]
    s.put(
        "A1",
        ["弥渡县2025年第三季度反诈讲座计划与完成情况对照表"],
        ["乡镇", "讲座（场）", "", "受众（人次）", ""],
        ["", "计划", "实际", "计划", "实际"],
        *rows,
        ["合计", 39, 38, 2930, 2829],
    )
    s.merge("A1:E1", "A2:A3", "B2:C2", "D2:E2").role("title", "A1").role(
        "header", "A2:B2", "D2", "B3", "C3", "D3", "E3"
    ).role("label", "A4:A8").role("planned", "B4:B8", "D4:D8").role("planned|total", "B9", "D9").role(
        "label|total", "A9"
    ).role("total", "C9", "E9")
    s.rows("A4:A8", unit="cell").columns(
        C=dict(measure="sessions", channel="lecture"),
        E=dict(measure="people_reached", channel="lecture|unspecified", target_group=R),
    ).facts("C4:C8", "E4:E8", read={"E8": AL(300, 399)})
    s.problem("query", "wrong total 39", "C9", says=(39, 1))
    return c


def t13() -> Case:
    c = Case(
        "fourteenth-t13",
        "西乡县反诈宣讲员工作量登记（1-3月）.xlsx",
        "roster: a lecturer a row, phone numbers",
        **month("2025-01..2025-03"),
        unit="西乡县公安局|西乡县公安局反诈中心|西乡县反诈中心",
        unit_type="police",
        district_contains="西乡县",
    )
    s = c.sheet("名册")
    rows = [
        [1, "刘×国", "反诈中心", "138××××5521", 14, 1260, 900],
        [2, "何 ×", "城关派出所", "139××××8034", 9, 740, 650],
        [3, "张×军", "堰口派出所", "187××××2290", 6, 385, 400],
        [4, "王 ×", "志愿者", "152××××7716", 11, "近900", 820],
    ]
    s.put(
        "A1",
        ["西乡县公安局2025年1-3月反诈宣讲员工作量登记表"],
        ["序号", "姓名", "单位", "联系电话", "宣讲（场）", "听众（人次）", "发放资料（份）"],
        *rows,
        ["合计", "", "", "", 40, 3285, 2770],
    )
    s.merge("A1:G1", "A7:D7").role("title", "A1").role("header", "A2:G2").role(
        "serial", "A3:A6", "D3:D6"
    ).role("label", "B3:C6").role("label|total", "A7").role("total", "E7:G7")
    for r, u in zip(
        range(3, 7),
        (
            "反诈中心|西乡县公安局反诈中心|西乡县公安局",
            "城关派出所|西乡县公安局城关派出所",
            "堰口派出所|西乡县公安局堰口派出所",
            "志愿者|西乡县公安局",
        ),
        strict=False,
    ):
        s.by_row[r] = {"unit": u}
    s.columns(
        E=dict(measure="sessions", channel="lecture|unspecified"),
        F=dict(measure="people_reached", channel="lecture|unspecified"),
        G="leaflets",
    ).facts("E3:G6", read={"F6": AM(900, 800)})
    s.may_flag("F7")
    for f in c.expected:
        f.pop("unit_type", None)
    return c


def t14() -> Case:
    c = Case(
        "fourteenth-t14",
        "罗江区夜市摊区反诈宣传统计.xlsx",
        "market stalls with words in the cells",
        **month("2025-08"),
        unit="罗江区城市管理局|罗江区综合行政执法局",
        unit_type="government",
        district_contains="罗江区",
    )
    s = c.sheet("8月")
    s.put(
        "A1",
        ["罗江区综合行政执法局2025年8月夜市摊区反诈宣传统计表"],
        ["摊区", "走访摊主（户）", "发放宣传单（份）", "张贴提示贴/海报（张）", "LED屏滚动（次）"],
        ["纹江夜市", "64户（含流动摊12户）", "150", "30", "约1200"],
        ["白马关美食街", 38, "90余份", "20张", "600次"],
        ["潺亭广场", "无", "60（缺口40）", "xx余张", "—"],
        ["金山镇夜市", 21, "45～50", "十几张", "不少于300"],
    )
    s.merge("A1:E1").role("title", "A1").role("header", "A2:E2").role("label", "A3:A6")
    m = "merchants|unspecified"
    for cell, me, q in (
        ("B3", "households", 64),
        ("C3", "leaflets", 150),
        ("E3", "broadcasts", AB(1200)),
        ("B4", "households", 38),
        ("C4", "leaflets", AL(90, 99)),
        ("E4", "broadcasts", 600),
        ("C5", "leaflets", 60),
        ("B6", "households", 21),
        ("C6", "leaflets", BT(45, 50)),
        ("E6", "broadcasts", AL(300)),
    ):
        s.fact(
            cell,
            me,
            q,
            channel={"households": "door_to_door", "leaflets": "handout", "broadcasts": "screen"}[me],
            target_group=m,
        )
    for cell, q in (("D3", 30), ("D4", 20), ("D6", AL(10, 19))):
        s.fact(
            cell, "posters", q, measures=["mixed_materials"], channel="posting|unspecified", target_group=m
        )
    s.problem("query", "xx余张", "D5")
    s.may_flag("B3", "C5")
    return c


def t15() -> Case:
    c = Case(
        "fourteenth-t15",
        "宁江区教育局反诈宣传季报（2025年三季度）.xlsx",
        "items in rows with of-which rows; parts above whole",
        **month("2025-07..2025-09"),
        unit="宁江区教育局|松原市宁江区教育局",
        unit_type="government",
        district_contains="宁江区",
    )
    s = c.sheet("季报")
    s.put(
        "A1",
        ["松原市宁江区教育局反诈宣传季报"],
        ["报告期：2025年第三季度"],
        ["指标名称", "计量单位", "代码", "数量"],
        ["甲", "乙", "丙", "1"],
        ["一、反诈宣传活动", "场", "01", 186],
        ["    其中：主题班会", "场", "02", 140],
        ["          讲座", "场", "03", 22],
        ["二、受教育人次", "人次", "04", 41200],
        ["    其中：学生", "人次", "05", 33500],
        ["          家长", "人次", "06", 8200],
        ["三、宣传资料", "份", "07", 36800],
        ["四、国家反诈中心APP安装", "人", "08", 2950],
        ["单位负责人：孙××    填表人：高××    报出日期：2025年10月10日"],
    )
    s.merge("A1:D1", "A2:D2", "A13:D13").role("title", "A1").role("meta", "A2").role("header", "A3:D4").role(
        "label|header", "A5:A12"
    ).role("serial|label|header|meta|note", "C5:C12").role("note|meta", "A13")
    s.fact("D5", "sessions", 24, channel="unspecified")
    s.fact("D6", "sessions", 140, channel="class_meeting", target_group="students|unspecified")
    s.fact("D7", "sessions", 22, channel="lecture", target_group="unspecified")
    s.fact("D9", "people_reached", 33500, target_group="students")
    s.fact("D10", "people_reached", 8200, target_group="parents")
    s.fact("D11", "leaflets", 36800)
    s.fact("D12", "app_installs", 2950)
    s.problem("query", "parts 41700 above the whole 41200", "D8", "D9", "D10", says=(41700, 41200, 500))
    return c


def t16() -> Case:
    c = Case(
        "fourteenth-t16",
        "镇坪县各镇反诈APP注册进度.csv",
        "only cumulative, base and rate",
        period_end="2025-10-31",
        basis="cumulative",
        unit_type="township",
        district_contains="镇坪县",
    )
    s = c.sheet("x")
    rows = [
        ["城关镇", "12860", "9412", "73.2%"],
        ["曾家镇", "8120", "5630", "69.3%"],
        ["牛头店镇", "6540", "4185", "64.0%"],
        ["钟宝镇", "5210", "3702", "71.1%"],
    ]
    s.put(
        "A1",
        ["镇坪县各镇国家反诈中心APP累计注册进度表（截至2025年10月31日）", "", "", ""],
        ["镇", "16岁以上人口（人）", "累计注册（人）", "注册率"],
        *rows,
        ["全县", "32730", "22929", "70.1%"],
    )
    s.role("title", "A1").role("header", "A2:D2").role("label", "A3:A6").role("base", "B3:B6").role(
        "ratio", "D3:D7"
    ).role("label|total", "A7").role("total", "C7")
    s.rows("A3:A6", unit="cell").columns(C="app_installs")
    for r, x in zip(range(3, 7), rows, strict=False):
        s.fact(f"C{r}", quantity=int(x[2]))
    return c


def t17() -> Case:
    c = Case(
        "fourteenth-t17",
        "通许县练城乡9月反诈（各村及汇总）.ods",
        "village sheets and a summary that differs in one place",
        form="ods",
        **month("2025-09"),
        unit_type="community",
        district_contains="通许县",
    )
    data = {
        "练城村": [["入户走访（户）", 86], ["发放明白纸（份）", 120], ["大喇叭播放（次）", 60]],
        "杨庄村": [["入户走访（户）", 54], ["发放明白纸（份）", 80], ["大喇叭播放（次）", 90]],
        "西庄村": [["入户走访（户）", 71], ["发放明白纸（份）", "100余"], ["大喇叭播放（次）", 45]],
    }
    for n, rows in data.items():
        s = c.sheet(n)
        s.put("A1", [f"通许县练城乡{n}2025年9月反诈宣传情况"], ["项目", "数量"], *rows)
        s.merge("A1:B1").role("title", "A1").role("header", "A2:B2").role("label|header", "A3:A5")
        for r, m in ((3, "households"), (4, "leaflets"), (5, "broadcasts")):
            v = rows[r - 3][1]
            s.fact(
                f"B{r}",
                m,
                AL(100, 199) if v == "100余" else v,
                unit=f"{n}|练城乡{n}|通许县练城乡{n}",
                target_group="unspecified|villagers",
            )
    s = c.sheet("汇总")
    s.put(
        "A1",
        ["通许县练城乡2025年9月反诈宣传汇总"],
        ["村", "入户走访（户）", "发放明白纸（份）", "大喇叭播放（次）"],
        ["练城村", 86, 120, 60],
        ["杨庄村", 45, 80, 90],
        ["西庄村", 71, "100余", 45],
        ["合计", 202, 300, 195],
    )
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|total", "A6").role(
        "total", "B3:D6"
    )
    s.problem("query", "summary says 45, the sheet 54", "B4", "A4", says=(54, 9))
    s.may_flag("B6", "C6")
    return c


def t18() -> Case:
    c = Case(
        "fourteenth-t18",
        "如家酒店管理片区反诈活动一览.xls",
        "hotels: one row a session, merged dates, impossible date, plan",
        form="xls",
        unit="泰兴市旅馆业协会",
        unit_type="other|enterprise",
        district_contains="泰兴市",
    )
    s = c.sheet("一览")
    s.put(
        "A1",
        ["泰兴市旅馆业协会2025年2月反诈宣传活动一览表"],
        ["日期", "活动名称", "地点", "形式", "对象", "参加人数（人）", "发放资料（份）"],
        ["2月12日", "前台防骗培训", "黄桥镇分会场", "培训", "企业员工", 46, 50],
        ["", "大堂集中宣传", "黄桥镇分会场", "设摊", "群众", 130, 150],
        ["2月19日", "旅客防骗提醒", "泰兴宾馆", "发放资料", "群众", 85, 100],
        ["2月30日", "业主座谈", "协会会议室", "座谈会", "商户", 22, 22],
        ["2月26日", "消防反诈联合演练", "香榭酒店", "演出", "企业员工", "60余", 60],
        ["3月6日（拟）", "安保人员培训", "协会会议室", "培训", "企业员工", 40, 40],
    )
    s.merge("A1:G1", "A3:A4").role("title", "A1").role("header", "A2:G2").role("label|figure", "B3:B7").role(
        "label", "A3", "A5:A7", "C3:E7"
    ).role("planned", "F8:G8")
    for r, d, ch, g, p, letter in (
        (3, "2025-02-12", "training", "workers", 46, 50),
        (4, "2025-02-12", "stall", "residents", 130, 150),
        (5, "2025-02-19", "handout|unspecified", "residents", 85, 100),
        (7, "2025-02-26", "performance|training|unspecified", "workers", AL(60, 69), 60),
    ):
        act(s, r, "B", d, ch, g, F=("people_reached", p), G=("leaflets", letter))
    for cell, m, v in (("B6", "sessions", 1), ("F6", "people_reached", 22), ("G6", "leaflets", 22)):
        s.fact(cell, m, v, channel="training|handout", target_group="merchants|unspecified", optional=True)
    s.problem("query", "30 February", "A6")
    return c
