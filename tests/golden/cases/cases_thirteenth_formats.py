"""Thirteenth set: other formats and layouts."""

from __future__ import annotations

from builder import (
    Case,
    at_least,
    days,
    month,
)
from shorthand import act, tot


def cases() -> list[Case]:
    return [t22(), t23(), t24(), t25(), t26(), t27(), t28()]


def t22() -> Case:
    c = Case(
        "thirteenth-t22",
        "平江县5月各乡镇反诈宣传统计.xlsx",
        "若干 and 见附件",
        **month("2024-05"),
        unit_type="township",
        district_contains="平江县",
    )
    s = c.sheet("Sheet1")
    s.put(
        "A1",
        ["平江县2024年5月各乡镇反诈宣传统计表"],
        ["填报单位：平江县打击治理电信网络诈骗工作专班"],
        ["乡镇", "宣传活动（场次）", "发放宣传资料（份）", "悬挂横幅（条）", "受众（人次）", "备注"],
        ["汉昌街道", 11, 4200, 18, 5630, ""],
        ["安定镇", 5, 1800, "若干", 2150, ""],
        ["南江镇", 4, 1350, 6, 1640, "含赶集宣传1场"],
        ["虹桥镇", 3, "/", 5, "见附件", "人数另报"],
        ["岑川镇", 2, 620, "无", 700, ""],
    )
    s.merge("A1:F1", "A2:F2").role("title", "A1").role("meta", "A2").role("header", "A3:F3").role(
        "label", "A4:A8"
    ).role("note", "F6:F7")
    s.rows("A4:A8", unit="cell").columns(B="sessions", C="leaflets", D="banners", E="people_reached").facts(
        "B4:E4", "B5:C5", "E5", "B6:E6", "B7", "D7", "B8:E8"
    )
    s.problem("query", "若干", "D5").problem("query", "见附件", "E7")
    return c


def t23() -> Case:
    c = Case(
        "thirteenth-t23",
        "丰都县公安局2月反诈宣传情况.xlsx",
        "measures down, stations across, 合计 last column",
        **month("2024-02"),
        unit_type="police",
        district_contains="丰都县",
    )
    s = c.sheet("2月")
    st = ["三合派出所", "名山派出所", "高家派出所", "社坛派出所"]
    data = [
        ("集中宣传（场）", [5, 4, 3, 2]),
        ("发放宣传单（份）", [1850, 1320, 960, 540]),
        ("张贴海报、标语（张、条）", [64, 48, 30, 22]),
        ("入户走访（户）", [420, 365, 288, 174]),
        ("受教育群众（人次）", [2360, 1705, 1180, 690]),
        ("新增安装反诈APP（人）", [215, 160, 98, 57]),
    ]
    s.put(
        "A1",
        ["丰都县公安局2024年2月反诈宣传情况统计表"],
        ["序号", "项目", *st, "合计"],
        *[[i + 1, n, *v, sum(v)] for i, (n, v) in enumerate(data)],
        [7, "下月计划集中宣传（场）", 4, 3, 3, 2, 12],
    )
    s.merge("A1:G1").role("title", "A1").role("header", "A2:G2").role("serial", "A3:A9").role(
        "label", "B3:B8"
    ).role("total", "G3:G8").role("planned", "C9:F9").role("planned|total", "G9")
    for i, col in enumerate("CDEF"):
        for r, m in zip(
            range(3, 9),
            ("sessions", "leaflets", "mixed_materials", "households", "people_reached", "app_installs"),
            strict=False,
        ):
            k = dict(
                sessions=dict(channel="stall|unspecified"),
                mixed_materials=dict(channel="unspecified|posting"),
                people_reached=dict(target_group="unspecified|residents"),
            ).get(m, {})
            s.fact(f"{col}{r}", m, data[r - 3][1][i], unit=st[i], **k)
    return c


def t24() -> Case:
    c = Case(
        "thirteenth-t24",
        "农行富平县支行反诈宣传活动台账.xls",
        "bank activity list, date merged over two rows",
        form="xls",
        unit="农行富平县支行|农业银行富平县支行|中国农业银行富平县支行|富平县支行",
        unit_type="bank",
        district_contains="富平县",
    )
    s = c.sheet("台账")
    s.put(
        "A1",
        ["农行富平县支行2024年三季度反诈宣传活动台账"],
        ["序号", "时间", "活动主题", "地点", "宣传形式", "受众群体", "参加人数", "发放折页（份）"],
        [1, "7月9日", "暑期学生防骗", "富平县文化馆", "讲座", "学生", 64, 70],
        [2, "7月24日", "厅堂微课堂", "支行营业厅", "厅堂宣传", "客户", 32, 35],
        [3, "", "商户走访", "东新街", "入户", "商户", 41, 60],
        [4, "8月15日", "金融知识下乡", "淡村镇集市", "设摊", "村民", 175, 240],
        [5, "9月5日", "新生入学第一课", "富平县职教中心", "讲座", "学生", "310余人", 320],
        [6, "9月19日", "企业代发工资户培训", "庄里工业园", "培训", "企业职工", 58, 60],
    )
    s.merge("A1:H1", "B4:B5").role("title", "A1").role("header", "A2:H2").role("serial", "A3:A8").role(
        "label|figure", "C3:C8"
    ).role("label", "D3:D8")
    for r, d, ch, g, p, letter in [
        (3, "07-09", "lecture", "students", 64, 70),
        (4, "07-24", "branch", "bank_customers", 32, 35),
        (5, "07-24", "door_to_door", "merchants", 41, 60),
        (6, "08-15", "stall", "villagers", 175, 240),
        (7, "09-05", "lecture", "students", at_least(310, 319), 320),
        (8, "09-19", "training", "workers", 58, 60),
    ]:
        act(s, r, "C", "2024-" + d, ch, g, G=("people_reached", p), H=("leaflets", letter))
    return c


def t25() -> Case:
    c = Case(
        "thirteenth-t25",
        "梅家坪镇反诈宣传任务完成情况表.xlsx",
        "plan, done and rate by indicator",
        **month("2024-04..2024-06"),
        unit="梅家坪镇|富平县梅家坪镇|富平县梅家坪镇人民政府|梅家坪镇人民政府",
        unit_type="township",
        district_contains="富平县",
    )
    s = c.sheet("Sheet1")
    data = [
        ("发放宣传资料", "份", 6000, 6480, "leaflets"),
        ("张贴海报", "张", 200, 215, "posters"),
        ("悬挂横幅", "条", 30, 28, "banners"),
        ("集中宣传活动", "场", 9, 10, "sessions"),
        ("入户走访", "户", 1500, 1366, "households"),
        ("受教育群众", "人次", 8000, 8245, "people_reached"),
    ]
    s.put(
        "A1",
        ["富平县梅家坪镇2024年第二季度反诈宣传任务完成情况表"],
        ["填报单位：富平县梅家坪镇人民政府"],
        ["序号", "指标名称", "计量单位", "计划数", "完成数", "完成率"],
        *[[i + 1, n, u, p, v, f"{v / p:.1%}"] for i, (n, u, p, v, m) in enumerate(data)],
    )
    s.merge("A1:F1", "A2:F2").role("title", "A1").role("meta", "A2").role("header", "A3:F3").role(
        "serial", "A4:A9"
    ).role("label", "B4:B9").role("planned", "D4:D9").role("ratio", "F4:F9")
    for i, (_n, _u, _p, v, m) in enumerate(data):
        s.fact(
            f"E{4 + i}",
            m,
            v,
            **(
                dict(channel="stall|unspecified")
                if m == "sessions"
                else dict(target_group="unspecified|residents")
                if m == "people_reached"
                else {}
            ),
        )
    return c


def t26() -> Case:
    c = Case(
        "thirteenth-t26",
        "泗安镇各村6月第2周反诈宣传周报.xlsx",
        "total row first",
        **days("2024-06-10", "2024-06-16"),
        unit_type="community",
        district_contains="长兴县",
    )
    s = c.sheet("周报")
    rows = [
        ["仙山村", 1, 160, 42, 195, 80],
        ["长中村", 1, 120, 35, 140, 65],
        ["塔上村", 0, 60, 28, 66, 66],
        ["管埭村", 2, 210, 51, 260, 90],
        ["赵村村", 1, 95, 30, 108, ""],
    ]
    s.put(
        "A1",
        ["长兴县泗安镇反诈宣传周报表（6月10日—6月16日）"],
        ["填报时间：2024年6月17日"],
        ["村", "宣传活动（场）", "发放宣传单（份）", "入户（户）", "受众（人次）", "其中：老年人（人次）"],
        ["全镇合计", *[tot(rows, k) for k in range(1, 6)]],
        *rows,
    )
    s.merge("A1:F1", "A2:F2").role("title", "A1").role("meta", "A2").role("header", "A3:F3").role(
        "label|total", "A4"
    ).role("total", "B4:F4").role("label", "A5:A9")
    s.rows("A5:A9", unit="cell").columns(
        B="sessions", C="leaflets", D="households", F=dict(measure="people_reached", target_group="elderly")
    ).facts("B5:D9", "F5:F8")
    for r, v in ((5, 115), (6, 75), (8, 170), (9, 108)):
        s.fact(f"E{r}", "people_reached", v)
    return c


def t27() -> Case:
    c = Case(
        "thirteenth-t27",
        "安溪县2024年7月反诈宣传统计表.xlsx",
        "townships and banks, two tables one above the other",
        **month("2024-07"),
        district_contains="安溪县",
    )
    s = c.sheet("7月")
    A = [["魁斗镇", 3, 820, 960], ["剑斗镇", 2, 610, 705], ["虎邱镇", 4, 1130, 1280]]
    B = [["安溪农商银行", 9, 1450, 4], ["建行安溪支行", 6, 880, 2], ["邮储银行安溪县支行", 5, 760, 1]]
    s.put(
        "A1",
        ["安溪县2024年7月反诈宣传统计表"],
        ["一、乡镇"],
        ["序号", "乡镇", "宣传活动（场）", "发放宣传资料（份）", "受众（人次）"],
        *[[i + 1, *r] for i, r in enumerate(A)],
        ["", "小计", *[tot(A, k) for k in (1, 2, 3)]],
        [],
        ["二、金融机构"],
        ["序号", "机构", "厅堂宣传（场）", "发放折页（份）", "劝阻（起）"],
        *[[i + 1, *r] for i, r in enumerate(B)],
        ["", "小计", *[tot(B, k) for k in (1, 2, 3)]],
    )
    s.merge("A1:E1", "A2:E2", "A9:E9").role("title", "A1").role("title|label|header", "A2", "A9").role(
        "header", "A3:E3", "A10:E10"
    ).role("serial", "A4:A6", "A11:A13").role("label", "B4:B6", "B11:B13").role(
        "label|total", "B7", "B14"
    ).role("total", "C7:E7", "C14:E14")
    s.rows("B4:B6", unit="cell", unit_type=["township"] * 3).rows(
        "B11:B13", unit="cell", unit_type=["bank"] * 3
    )
    s.columns(C="sessions", D="leaflets", E="people_reached").facts("C4:E6").columns(
        C=dict(measure="sessions", channel="branch"), D="leaflets", E="scams_stopped"
    ).facts("C11:E13")
    return c


def t28() -> Case:
    c = Case(
        "thirteenth-t28",
        "桐梓县人民医院反诈宣传情况表.xlsx",
        "hospital departments, beds as base",
        **month("2024-08"),
        unit="桐梓县人民医院",
        unit_type="hospital",
        district_contains="桐梓县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["门诊部", 5, 620, 580, 0],
        ["内科", 2, 180, 165, 120],
        ["外科", 2, 150, 140, 105],
        ["妇产科", 1, 90, 88, 60],
        ["老年病科", 3, 110, 126, 84],
    ]
    s.put(
        "A1",
        ["2024年8月反诈宣传进医院情况统计表"],
        ["填报单位：桐梓县人民医院", "", "", "填报日期：2024年9月3日"],
        ["科室", "宣讲（场）", "发放宣传折页（份）", "受众（人次）", "床位数（张）"],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 5)]],
    )
    s.merge("A1:E1", "A2:C2", "D2:E2").role("title", "A1").role("meta", "A2", "D2").role(
        "header", "A3:E3"
    ).role("label", "A4:A8").role("base", "E4:E8").role("label|total", "A9").role("total", "B9:D9")
    s.columns(B=dict(measure="sessions", channel="lecture"), C="leaflets", D="people_reached").facts("B4:D8")
    return c
