"""Twenty-second set: townships, stations and departments, a row each; running totals, a total that leaves a row out, a district of many cities; a ledger of villages."""

# ruff: noqa: E501
from __future__ import annotations

from builder import Case, Formula, cells_in, days, exact, month


def cases() -> list[Case]:
    return [*t01(), *t04(), *t06(), *t11(), *t12()]


def t01() -> list[Case]:
    c = Case(
        "twenty-second-t01-townships",
        "威县各乡镇反诈宣传汇总（2024年3月）.xlsx",
        "Townships x two-level header; one total leaves a row out; one row is hidden.",
        unit_type="township",
        **month("2024-03"),
    )
    s = c.sheet("3月汇总")
    names = ["洺州镇", "梨园屯镇", "章台镇", "侯贯镇", "七级镇", "贺营镇"]
    d = [
        [9, 1320, 540, 3100],
        [4, 615, 288, 1450],
        [5, 702, 310, 1260],
        [3, 398, 205, 870],
        [3, 420, 196, 940],
        [6, 810, 350, 1580],
    ]
    s.put(
        "A1",
        ["威县2024年3月份反诈宣传工作情况汇总表"],
        ["填报单位：威县公安局反诈中心", None, None, None, None, "填报日期：2024年4月3日"],
        ["序号", "乡镇", "集中宣传", None, "入户宣传（户）", "印发明白纸（份）", "备注"],
        [None, None, "场次（场）", "受众（人次）"],
        *[
            [i + 1, n, *v, "逢集日宣传" if i == 0 else None]
            for i, (n, v) in enumerate(zip(names, d, strict=True))
        ],
        [
            "合计",
            None,
            *[Formula(f"=SUM({col}5:{col}10)", sum(r[k] for r in d)) for k, col in enumerate("CDE")],
            8330,
        ],
    )
    s.put("A12", ["填表人：潘××", None, None, None, "审核人：高××"])
    s.merge("A1:G1", "A2:E2", "F2:G2", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "A11:B11")
    s.hidden_rows = [9]
    s.role("title", "A1")
    s.role("meta", "A2", "F2")
    s.role("header", "A3:G4")
    s.role("serial", "A5:A10")
    s.role("label", "B5:B10")
    s.role("note|label", "G5")
    s.role("label|total", "A11")
    s.role("total", "C11:F11")
    s.role("note|meta", "A12", "E12")
    s.columns(
        C=dict(measure="sessions", channel="stall|unspecified"),
        D=dict(measure="people_reached", channel="stall|unspecified"),
        E="households",
        F="leaflets",
    )
    for r, n in enumerate(names, 5):
        s.facts(f"C{r}:F{r}", unit=f"{n}|威县{n}|威县{n}人民政府", district_contains=n)
    s.problem("query", "the total leaves out 侯贯镇 (870)", "F11", says=("870", "9200", "侯贯镇"))
    s.problem("query", "a hidden row that counts", *cells_in("A9:G9"), "")
    return [c]


def t04() -> list[Case]:
    c = Case(
        "twenty-second-t04-month-year",
        "福鼎市公安局派出所反诈宣传月报9月.xlsx",
        "A block of the month and a block of the year so far; a broken reference.",
        unit_type="police",
        district_contains="福鼎市",
        **month("2024-09"),
    )
    s = c.sheet("Sheet1")
    st = ["桐山派出所", "桐城派出所", "山前派出所", "贯岭派出所", "前岐派出所"]
    m = [[6, 2140, 1875], [5, 1690, 1502], [4, 1225, 980], [2, 460, 415], [3, 870, 764]]
    y = [[51, 18320, 16010], [44, 14905, 13277], [33, 9860, 8145], [18, 4120, 3690], [25, 7015, 6208]]
    bad = 1
    body = []
    for i, n in enumerate(st):
        row = [n, *m[i], *y[i]]
        if i == bad:
            row[2] = Formula("=Sheet3!C7", "#REF!")
        body.append(row)
    s.put(
        "A1",
        ["福鼎市公安局派出所反诈宣传工作月报表"],
        ["统计月份：2024年9月", None, None, None, None, "单位：场、份、人次"],
        ["派出所", "本月数", None, None, "1—9月累计数"],
        [None, "宣传活动", "发放宣传单", "受教育群众", "宣传活动", "发放宣传单", "受教育群众"],
        *body,
    )
    s.put(
        "A10",
        [
            "全局合计",
            20,
            2140 + 1690 + 1225 + 460 + 870,
            sum(r[2] for r in m),
            *[sum(r[k] for r in y) for k in range(3)],
        ],
    )
    s.put("A11", ["说明：每月25日前报反诈中队。"])
    s.merge("A1:G1", "A2:D2", "F2:G2", "A3:A4", "B3:D3", "E3:G3", "A11:G11")
    s.role("title", "A1")
    s.role("meta", "A2", "F2")
    s.role("header", "A3:G4")
    s.role("label", "A5:A9")
    s.role("cumulative", "E5:G9")
    s.role("label|total", "A10")
    s.role("total", "B10", "D10")
    s.role("total|cumulative", "E10:G10")
    s.role("total", "C10")
    s.role("note|meta", "A11")
    s.role("unread", "C6")
    s.columns(B="sessions", C="leaflets", D="people_reached")
    for r, n in enumerate(st, 5):
        for col in "BCD":
            if (col, r) != ("C", 6):
                s.facts(f"{col}{r}", unit=f"{n}|福鼎市公安局{n}")
    s.problem("note", "an Excel error", "C6")
    s.may_flag("C10")
    return [c]


def t06() -> list[Case]:
    c = Case(
        "twenty-second-t06-cumulative",
        "于都县县直部门反诈宣传进度（截至9月底）.xlsx",
        "Only running totals up to a day; a header in 万条; a figure that is none.",
        unit_type="government",
        district_contains="于都县",
        period_end="2024-09-30",
        basis="cumulative",
    )
    s = c.sheet("进度")
    dp = [
        ["县教育体育局", 86, 41200, 5.2],
        ["县民政局", 34, 9800, "—"],
        ["县工业和信息化局", 22, 6350, 1.8],
        ["县妇联", 27, "若干", 0.6],
        ["县交通运输局", 15, 5400, "—"],
    ]
    s.put(
        "A1",
        ["于都县县直部门反诈宣传工作进度表"],
        ["（截至2024年9月30日）"],
        [
            "序号",
            "责任单位",
            "累计开展宣传活动（场次）",
            "累计发放宣传资料（份）",
            "累计发送提醒短信（万条）",
        ],
        *[[i, *r] for i, r in enumerate(dp, 1)],
        ["于都县反诈工作专班办公室"],
    )
    s.merge("A1:E1", "A2:E2", "A9:E9")
    s.role("title", "A1")
    s.role("title|meta", "A2")
    s.role("header", "A3:E3")
    s.role("serial", "A4:A8")
    s.role("label", "B4:B8")
    s.role("note|meta", "A9")
    s.columns(C="sessions", D="leaflets", E="sms")
    for r, v in enumerate(dp, 4):
        u = dict(unit=f"{v[0]}|于都{v[0]}")
        s.facts(f"C{r}", **u)
        if v[2] != "若干":
            s.facts(f"D{r}", **u)
        if v[3] != "—":
            s.fact(f"E{r}", quantity=exact(round(v[3] * 10000)), **u)
    s.problem("query", "no figure: 若干", "D7")
    return [c]


def t11() -> list[Case]:
    c = Case(
        "twenty-second-t11-which-gulou",
        "鼓楼区8月反诈宣传统计.xlsx",
        "A district of a name that four cities have, and nothing to tell which: no place and a query.",
        unit_type="government",
        district_absent=["南京", "福州", "徐州", "开封", "福建", "江苏", "河南"],
        **month("2024-08"),
    )
    s = c.sheet("8月")
    dp = [
        ["区教育局", 6, 1850, 600, 24],
        ["区民政局", 9, 1240, 450, 11],
        ["区妇联", 5, 690, 380, 30],
        ["区总工会", 7, 930, 520, 16],
    ]
    s.put(
        "A1",
        ["鼓楼区2024年8月反诈宣传工作统计表"],
        ["部门", "宣传活动（场次）", "受众（人次）", "发放宣传品（个）", "公众号推送（条）"],
        *dp,
        ["合计", *[sum(r[k] for r in dp) for k in range(1, 5)]],
    )
    s.merge("A1:E1")
    s.role("title", "A1")
    s.role("header", "A2:E2")
    s.role("label", "A3:A6")
    s.role("label|total", "A7")
    s.role("total", "B7:E7")
    s.columns(
        B="sessions",
        C="people_reached",
        D=dict(measure="gifts", channel="gift|handout"),
        E=dict(measure="posts", channel="official_account"),
    )
    for r, v in enumerate(dp, 3):
        s.facts(f"B{r}:E{r}", unit=f"{v[0]}|鼓楼{v[0]}")
    s.problem("query", "鼓楼区: several divisions share the name", "A1", "", "*", says=("鼓楼区",))
    return [c]


def t12() -> list[Case]:
    c = Case(
        "twenty-second-t12-village-ledger",
        "天荒坪镇反诈进村活动登记.xlsx",
        "Village ledger: dates and a figure merged over two rows, two channels in a cell, a row entered twice.",
        unit_type="township|government|community",
        district_contains="天荒坪镇",
    )
    s = c.sheet("7月登记")
    # a township's office fills it in, each row is a village's: who reports is the one, where it was is the other
    filler = "安吉县天荒坪镇平安法治办公室|天荒坪镇平安法治办公室|天荒坪镇"
    villagers = "villagers|unspecified"
    s.put(
        "A1",
        ["反诈宣传进村活动登记簿（2024年7月）"],
        ["填报单位：安吉县天荒坪镇平安法治办公室"],
        ["序号", "日期", "村", "活动内容", "宣传方式", "到场人数", "发放宣传册（本）"],
        [1, "7月4日", "余村村", "游客中心反诈宣传", "设摊", 120, 200],
        [2, None, "横路村", "文化礼堂反诈课", "讲座", 64, None],
        [3, "7月10日", "大溪村", "民宿业主防骗座谈", "座谈会+入户", 38, 50],
        [4, "7月16日", "银坑村", "消夏晚会反诈小品", "文艺演出", 175, 160],
        [5, "7月19日", "五鹤村", "暑期防骗课堂", "讲座", 42, 45],
        [6, "7月26日", "山河村", "来料加工点反诈宣讲", "讲座", 33, 35],
        [7, "7月19日", "五鹤村", "暑期防骗课堂", "讲座", 42, 45],
    )
    s.merge("A1:G1", "A2:G2", "B4:B5", "G4:G5")
    s.role("title", "A1")
    s.role("meta", "A2")
    s.role("header", "A3:G3")
    s.role("serial", "A4:A10")
    s.role("label", "B4:C10", "E4:E10")
    s.role("label|figure", "D4:D10")
    rows = [
        (4, "2024-07-04", "stall", 120, 200),
        (5, "2024-07-04", "lecture", 64, None),
        (6, "2024-07-10", "training", 38, 50),
        (7, "2024-07-16", "performance", 175, 160),
        (8, "2024-07-19", "lecture", 42, 45),
        (9, "2024-07-26", "lecture", 33, 35),
        (10, "2024-07-19", "lecture", 42, 45),
    ]
    for r, day, ch, people, books in rows:
        units = f"{filler}|{s.cells[f'C{r}']}"
        own = {**days(day), "unit": units}
        g = {
            6: "unspecified|merchants|villagers",
            8: "unspecified|students|youth|children|villagers",
            10: "unspecified|students|youth|children|villagers",
        }.get(r, villagers)
        s.fact(f"D{r}", "sessions", 1, channel=ch, target_group=g, **own)
        s.fact(f"F{r}", "people_reached", people, channel=ch, target_group=g, **own)
        if books:
            s.fact(
                f"G{r}",
                "leaflets",
                books,
                channel=f"{ch}|handout" if r != 4 else "stall|handout|unspecified",
                target_group=g,
                **own,
            )
    s.problem("note", "two channels in one cell", "E6")
    s.problem("query", "the row says the same as row 8", *cells_in("A10:G10"))
    return [c]
