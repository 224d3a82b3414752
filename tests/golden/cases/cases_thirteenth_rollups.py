"""Thirteenth set: sub-totals, groups, summaries, levels of headers."""

from __future__ import annotations

from builder import (
    SIGN,
    Case,
    at_least,
    days,
    month,
    num,
)
from shorthand import tot


def cases() -> list[Case]:
    return [t08(), t09(), t10(), t11(), t12(), t13(), t14()]


def t08() -> Case:
    c = Case(
        "thirteenth-t08",
        "沭阳县2024年第一季度反诈宣传汇总表.xlsx",
        "subtotals by area, one subtotal wrong",
        **month("2024-01..2024-03"),
        unit_type="township",
        district_contains="沭阳县",
    )
    s = c.sheet("汇总")
    A = [
        ["城区", "沭城街道", 22, 9800, 12400],
        ["", "南湖街道", 14, 6100, 7350],
        ["", "十字街道", 9, 3050, 3980],
    ]
    B = [["东部", "贤官镇", 8, 2740, 3310], ["", "潼阳镇", 6, 1980, 2260], ["", "悦来镇", 7, 2115, 2540]]
    D = [["西部", "颜集镇", 5, 1530, 1875], ["", "新河镇", 6, 1890, 2310]]

    def sub(X, n="小计"):
        return ["", n, *[tot(X, k) for k in (2, 3, 4)]]

    sb = sub(B)
    assert sb[4] == 8110
    sb[4] = 8010
    s.put(
        "A1",
        ["沭阳县2024年第一季度反诈宣传工作汇总表"],
        ["片区", "乡镇（街道）", "宣传活动（场次）", "发放宣传资料（份）", "受众（人次）"],
        *A,
        sub(A),
        *B,
        sb,
        *D,
        sub(D),
        ["总计", "", *[tot(A + B + D, k) for k in (2, 3, 4)]],
        ["备注：各乡镇于季后5日内报送。"],
    )
    s.merge("A1:E1", "A3:A6", "A7:A10", "A11:A13", "A14:B14", "A15:E15").role("title", "A1").role(
        "header", "A2:E2"
    ).role("label", "A3", "A7", "A11", "B3:B5", "B7:B9", "B11:B12").role(
        "label|total", "B6", "B10", "B13", "A14"
    ).role("total", "C6:E6", "C10:E10", "C13:E13", "C14:E14").role("note", "A15")
    s.rows("B3:B12", unit="cell").columns(C="sessions", D="leaflets", E="people_reached").facts(
        "C3:E5", "C7:E9", "C11:E12"
    )
    s.problem("query", "wrong subtotal", "E10", says=(8110, 100))
    s.may_flag("E14")
    return c


def t09() -> Case:
    c = Case(
        "thirteenth-t09",
        "堌阳派出所反诈宣传情况报表.xlsx",
        "card of two panels side by side",
        **days("2024-06-03", "2024-06-09"),
        unit="堌阳派出所|兰考县公安局堌阳派出所",
        unit_type="police",
        district_contains="兰考县",
    )
    s = c.sheet("报表")
    s.put(
        "A1",
        ["反诈宣传周报表"],
        ["填报单位：兰考县公安局堌阳派出所", "", "", "统计时间：2024年6月3日至6月9日"],
        ["序号", "项目", "数量", "序号", "项目", "数量"],
        [1, "发放宣传单（份）", 640, 6, "张贴海报（张）", 35],
        [2, "悬挂横幅（条）", 4, 7, "集中宣传（场）", 2],
        [3, "入户走访（户）", "180余", 8, "受教育群众（人次）", 860],
        [4, "微信群转发（条）", 42, 9, "推广安装反诈APP（人）", 77],
        [5, "出动警力（人次）", 24, 10, "成功劝阻（起）", 1],
        ["填报人：马××", "", "", "联系电话：0371-2699××××"],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2", "A9:C9", "D9:F9").role("title", "A1").role("meta", "A2", "D2").role(
        "header", "A3:F3"
    ).role("serial", "A4:A8", "D4:D8").role("label|header", "B4:B8", "E4:E8").role(SIGN, "A9", "D9")
    for cell, m, q, k in [
        ("C4", "leaflets", 640, {}),
        ("F4", "posters", 35, {}),
        ("C5", "banners", 4, {}),
        ("F5", "sessions", 2, dict(channel="stall|unspecified")),
        ("C6", "households", at_least(180, 189), {}),
        ("F6", "people_reached", 860, dict(target_group="unspecified|residents")),
        ("C7", "posts", 42, dict(channel="group_chat")),
        ("F7", "app_installs", 77, {}),
        ("C8", "staff", 24, {}),
        ("F8", "scams_stopped", 1, {}),
    ]:
        s.fact(cell, m, q, **k)
    return c


def t10() -> Case:
    c = Case(
        "thirteenth-t10",
        "安溪县各乡镇分类人群受教育人次统计.xlsx",
        "group x unit, measure in the title",
        **month("2024-05"),
        unit_type="township",
        district_contains="安溪县",
    )
    s = c.sheet("Sheet1")
    rows = [
        ["凤城镇", 1260, 3420, 510, 840, 225],
        ["城厢镇", 980, 2150, 430, 615, 180],
        ["湖头镇", 1105, 2680, "-", 720, 160],
        ["官桥镇", 760, 1840, 390, 505, 95],
        ["感德镇", 540, 1210, 260, 0, 60],
    ]
    s.put(
        "A1",
        ["安溪县2024年5月反诈宣传受教育人次统计表（分人群）"],
        ["", "", "", "", "", "", "单位：人次"],
        ["乡镇", "老年人", "学生", "家庭妇女", "务工人员", "财会人员", "合计"],
        *[[*r, sum(num(x) for x in r)] for r in rows],
        ["合计", *[tot(rows, k) for k in range(1, 6)], sum(num(x) for r in rows for x in r)],
    )
    s.merge("A1:G1").role("title", "A1").role("meta", "G2").role("header", "A3:G3").role(
        "label", "A4:A8"
    ).role("total", "G4:G8", "B9:G9").role("label|total", "A9")
    s.rows("A4:A8", unit="cell").columns(
        **{
            letter: dict(measure="people_reached", target_group=g)
            for letter, g in zip(
                "BCDEF", ["elderly", "students", "women", "migrant_workers", "finance_staff"], strict=False
            )
        }
    ).facts("B4:F8")
    return c


def t11() -> Case:
    c = Case(
        "thirteenth-t11",
        "会宁县2024年8月反诈宣传月报.xlsx",
        "one sheet a township and a summary sheet repeating them",
        **month("2024-08"),
        district_contains="会宁县",
    )
    S = c.sheet("汇总表")
    data = {
        "会师镇": [["东关社区", 4, 860, 1020], ["南关社区", 3, 640, 715], ["西关社区", 5, 930, 1180]],
        "郭城驿镇": [["新堡子村", 2, 300, 345], ["红堡子村", 1, 180, 210]],
        "河畔镇": [["河畔村", 3, 420, 505], ["中滩村", 2, 260, 280]],
    }
    S.put(
        "A1",
        ["会宁县2024年8月反诈宣传汇总表"],
        ["乡镇", "宣传场次（场）", "发放宣传资料（份）", "受众（人次）"],
        *[[n, *[tot(v, k) for k in (1, 2, 3)]] for n, v in data.items()],
        ["合计", *[sum(tot(v, k) for v in data.values()) for k in (1, 2, 3)]],
    )
    S.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label|total", "A6").role(
        "total", "B3:D6"
    )
    for n, v in data.items():
        s = c.sheet(n)
        s.put(
            "A1",
            [f"会宁县{n}2024年8月反诈宣传统计表"],
            ["村（社区）", "宣传场次（场）", "发放宣传资料（份）", "受众（人次）"],
            *v,
        )
        e = 2 + len(v)
        s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", f"A3:A{e}")
        s.rows(f"A3:A{e}", unit=[f"{r[0]}|会宁县{n}{r[0]}" for r in v]).columns(
            B="sessions", C="leaflets", D="people_reached"
        ).facts(f"B3:D{e}")
    return c


def t12() -> Case:
    c = Case(
        "thirteenth-t12",
        "长兴县县级部门6月反诈宣传情况.csv",
        "GBK csv of departments, wrong total",
        form="gbk",
        **month("2024-06"),
        district_contains="长兴县",
    )
    s = c.sheet("x")
    rows = [
        ["县教育局", "26", "8400", "35", "15200"],
        ["县卫生健康局", "8", "1950", "18", "2860"],
        ["县民政局", "6", "1240", "9", "1315"],
        ["县商务局", "4", "780", "12", "960"],
        ["县总工会", "5", "1,030", "7", "1,205"],
        ["团县委", "3", "520", "5", "640"],
    ]
    s.put(
        "A1",
        ["长兴县县级部门2024年6月反诈宣传情况统计表"],
        ["填报单位：长兴县反诈联席办", "", "", "", "填报日期：2024-07-03"],
        [],
        ["单位名称", "宣传活动（场次）", "发放宣传资料（份）", "悬挂横幅（条）", "受众（人次）"],
        *rows,
        ["合计", "52", "13920", "86", "21180"],
        ["审核人：钱××"],
    )
    s.role("title", "A1").role("meta", "A2", "E2").role("header", "A4:E4").role("label", "A5:A10").role(
        "label|total", "A11"
    ).role("total", "B11:E11").role(SIGN, "A12")
    s.rows("A5:A10", unit="cell")
    for r in range(5, 11):
        for col, m in zip("BCDE", ("sessions", "leaflets", "banners", "people_reached"), strict=False):
            s.fact(f"{col}{r}", m, int(s.cells[f"{col}{r}"].replace(",", "")))
    # 26+8+6+4+5+3=52; leaflets 13920; banners 86; people 22180
    s.problem("query", "wrong total of people", "E11", says=(22180, 1000))
    return c


def t13() -> Case:
    c = Case(
        "thirteenth-t13",
        "丰都县各乡镇反诈宣传统计（2024年10月）.xlsx",
        "three-level merged header with 其中",
        **month("2024-10"),
        unit_type="township",
        district_contains="丰都县",
    )
    s = c.sheet("10月")
    rows = [
        ["三合街道", 3200, 180, 12, 4600, 1500, 900, 26],
        ["名山街道", 2150, 120, 8, 3050, 1050, 600, 17],
        ["高家镇", 1640, 95, 6, 2210, 760, 410, 14],
        ["社坛镇", 1120, 64, 4, 1480, 520, 300, 9],
        ["虎威镇", 760, 40, 3, 960, "", "", 5],
    ]
    s.put(
        "A1",
        ["丰都县2024年10月反诈宣传情况统计表"],
        ["乡镇（街道）", "线下宣传", "", "", "", "", "", "线上宣传"],
        ["", "资料（份、张）", "", "活动", "", "", "", "微信群推送（条）"],
        [
            "",
            "宣传单（份）",
            "海报（张）",
            "场次\n（场）",
            "受众\n（人次）",
            "其中：老年人",
            "其中：学生",
            "",
        ],
        *rows,
        ["合计", *[tot(rows, k) for k in range(1, 8)]],
    )
    s.merge("A1:H1", "A2:A4", "B2:G2", "B3:C3", "D3:G3", "H3:H4").role("title", "A1").role(
        "header", "A2:H2", "A3:H4"
    ).role("label", "A5:A9").role("label|total", "A10").role("total", "B10:H10")
    s.rows("A5:A9", unit="cell").columns(
        B="leaflets",
        C="posters",
        D="sessions",
        F=dict(measure="people_reached", target_group="elderly"),
        G=dict(measure="people_reached", target_group="students"),
        H=dict(measure="posts", channel="group_chat"),
    ).facts("B5:D9", "F5:H9")
    for r, v in zip(range(5, 10), (2200, 1400, 1040, 660, 960), strict=False):
        s.fact(f"E{r}", "people_reached", v)
    return c


def t14() -> Case:
    c = Case(
        "thirteenth-t14",
        "长兴县公安局反诈宣传周报（3月11日-3月17日）.xlsx",
        "sentences beside figures and alone",
        **days("2024-03-11", "2024-03-17"),
        unit_type="police",
        district_contains="长兴县",
    )
    s = c.sheet("周报")
    s.put(
        "A1",
        ["长兴县公安局各派出所反诈宣传周报（2024年3月11日—3月17日）"],
        ["单位", "工作开展情况", "发放宣传单（份）", "受众（人次）"],
        ["雉城派出所", "本周在八佰伴广场开展集中宣传1场，发放宣传单520份，受教育群众780人次。", 520, 780],
        ["泗安派出所", "走访辖区企业15家，悬挂横幅3条，张贴海报40张。", 260, 310],
        ["煤山派出所", "开展反诈讲座2场，以辖区王某被骗3.2万元的案例提醒群众。", 180, 205],
        ["和平派出所", "发放宣传单340余份，受教育群众400余人次，拦截诈骗电话12个。", "", ""],
        ["林城派出所", "按照县局部署开展宣传，下周计划组织集中宣传2场。", 150, 190],
        ["合计", "", 1110, 1485],
    )
    s.merge("A1:D1").role("title", "A1").role("header", "A2:D2").role("label", "A3:A7").role(
        "label|total", "A8"
    ).role("total", "C8:D8").role("note", "B7")
    s.rows("A3:A7", unit="cell").columns(C="leaflets", D="people_reached").facts("C3:D7")
    s.fact("B3", "sessions", 1, channel="stall|unspecified").fact("B4", "banners", 3).fact(
        "B4", "posters", 40
    ).fact("B5", "sessions", 2, channel="lecture")
    s.fact("B4", "households", 15, target_group="workers|unspecified", optional=True)
    s.fact("B6", "leaflets", at_least(340, 349)).fact(
        "B6", "people_reached", at_least(400, 499), target_group="residents|unspecified"
    )
    s.may_flag("B6", "B4", "C8", "D8")
    return c
