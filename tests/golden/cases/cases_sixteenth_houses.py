"""Sixteenth set: court, market supervision, hospital, schools, property management."""

from __future__ import annotations

from builder import Case, Styled, at_least, at_most, days, month


def cases() -> list[Case]:
    return [*t07(), *t08(), *t09(), *t10(), *t11(), *t12()]


def t07() -> list[Case]:
    """Court, docx with two tables."""
    c = Case(
        "sixteenth-t07-court",
        "沛县法院5月反诈宣传情况.docx",
        "A court's list of activities in a document and, beside it, a table of cases that gives nothing.",
        unit="沛县人民法院",
        unit_type="government",
        district_contains="沛县",
    )
    c.paragraph("沛县人民法院2024年5月反诈宣传工作情况", "title|meta")
    c.paragraph("填报日期：2024年6月3日", "meta")
    c.paragraph("一、宣传活动开展情况", "title|label|header|note|meta")
    t = c.table(
        [
            ["序号", "活动时间", "活动主题", "活动地点", "宣传对象", "发放资料（份）", "参加人数（人次）"],
            ["1", "5月7日", "法治进校园 防诈伴成长", "沛县中学", "学生", "300", "520"],
            ["2", "5月15日", "打击整治养老诈骗宣讲", "汉城公园", "老年人", "150余", "近300"],
            ["3", "5月24日", "送法下乡", "安国镇李集村", "村民", "40", "35"],
        ]
    )
    t.role("header", "A1:G1").role("serial", "A2:A4").role("label", "B2:B4", "D2:E4").role(
        "label|figure", "C2:C4"
    )
    for r, d, g, ch, x, y in (
        (2, "07", "students", "unspecified|lecture", 300, 520),
        (3, "15", "elderly", "lecture|unspecified", at_least(150, 159), at_most(300, 200)),
        (4, "24", "villagers", "unspecified|lecture", 40, 35),
    ):
        a = {**days(f"2024-05-{d}"), "target_group": g}
        t.fact(f"C{r}", "sessions", 1, channel=ch, **a).fact(
            f"F{r}", "leaflets", x, channel=ch + "|handout", **a
        ).fact(f"G{r}", "people_reached", y, channel=ch, **a)
    c.paragraph("二、涉电信网络诈骗案件审理情况", "title|label|header|note|meta")
    c.table(
        [
            ["案由", "收案（件）", "结案（件）", "判处人数（人）", "罚金（万元）"],
            ["诈骗罪", "6", "5", "11", "38"],
            ["帮助信息网络犯罪活动罪", "14", "12", "17", "21.5"],
        ]
    )
    c.flaggable += [["text", f"T2!{a}{r}"] for a in "ABCDE" for r in (1, 2, 3)]
    c.paragraph("填表人：孟××  审核人：朱××", "note|meta")
    return [c]


def t08() -> list[Case]:
    """Market supervision, xlsb, the list goes on in a second panel beside the first."""
    c = Case(
        "sixteenth-t08-market",
        "曹县市场监管局反诈宣传202408.xlsb",
        "Supervision offices and merchants in two panels side by side; the total at the end of the second covers both.",
        unit_type="government",
        district_contains="曹县",
        **month("2024-08"),
    )
    s = c.sheet("8月")
    s.put("A1", ["曹县市场监督管理局2024年8月反诈宣传工作统计表"])
    H8 = ["监管所", "走访商户（户）", "发放告知书（份）", "张贴海报（张）"]
    P8 = [
        ("庄寨监管所", 86, 172, 40),
        ("普连集监管所", 64, 128, 32),
        ("青堌集监管所", 59, 130, 25),
        ("古营集监管所", 38, 90, 18),
        ("桃源集监管所", 45, 95, 20),
        ("韩集监管所", 52, 110, 24),
        ("倪集监管所", 31, 62, 15),
    ]
    s.put("A2", [*H8, *H8])
    s.put(
        "A3",
        *[
            [*P8[i], *(P8[i + 4] if i < 3 else ("合计", *[sum(r[k] for r in P8) for k in (1, 2, 3)]))]
            for i in range(4)
        ],
    )
    s.role("title", "A1").role("header", "A2:H2").role("label", "A3:A6", "E3:E5").role(
        "label|total", "E6"
    ).role("total", "F6:H6")
    MR = "merchants|unspecified"
    for i, r in enumerate(P8):
        for k, letter in zip((1, 2, 3), "BCD" if i < 4 else "FGH", strict=True):
            measure = ("households", "leaflets", "posters")[k - 1]
            s.fact(
                f"{letter}{3 + i % 4}", measure, r[k], unit=r[0], target_group="merchants" if k == 1 else MR
            )
    return [c]


def t09() -> list[Case]:
    """Hospital, transposed, wrong total in a row."""
    c = Case(
        "sixteenth-t09-hospital",
        "余干县人民医院3月反诈宣传.xlsx",
        "Items down, departments across, the total of a row is wrong; patients treated are a base.",
        unit_type="hospital",
        district_contains="余干县",
        **month("2024-03"),
    )
    s = c.sheet("Sheet1")
    s.put("A1", ["余干县人民医院反诈宣传工作统计表（2024年3月）"])
    s.put(
        "A2",
        ["指标", "门诊部", "住院部", "体检中心", "合计"],
        ["发放宣传单（份）", 600, 450, 120, 1170],
        ["专题讲座（场）", 2, 3, 0, 5],
        ["听讲患者及家属（人次）", 85, 126, "/", 211],
        ["张贴海报（张）", 24, 36, 8, 86],
        ["电子屏（块）", 3, 1, 1, 5],
        ["就诊人次（人次）", 28416, 1903, 2210, 32529],
    )
    s.put("A9", ["制表：办公室"]).merge("A1:E1")
    s.role("title", "A1").role("header", "A2:D2").role("header|total", "E2").role(
        "label|header", "A3:A7"
    ).role("total", "E3:E7").role("note|meta", "A9")
    for k, n in (("B", "门诊部"), ("C", "住院部"), ("D", "体检中心")):
        s.by_column[k] = dict(unit=f"余干县人民医院|{n}")
    G = "patients|unspecified"
    s.facts("B3:D3", measure="leaflets", target_group=G).facts(
        "B4:D4", measure="sessions", channel="lecture", target_group=G
    )
    s.facts("B5:D5", measure="people_reached", channel="lecture|unspecified", target_group=G)
    s.facts("B6:D6", measure="posters", target_group=G).facts("B7:D7", measure="screens", target_group=G)
    s.problem("query", "68 posters, 86 stated", "E6", says=(68, 18)).may_flag("A8:E8")
    return [c]


def t10() -> list[Case]:
    """Primary school, theme and date merged over classes."""
    c = Case(
        "sixteenth-t10-school",
        "花桥中心小学反诈主题班会记录.xlsx",
        "Class meetings; date and theme merged over classes; one class refers to a list.",
        unit="花桥中心小学",
        unit_type="school",
        district_contains="昆山市",
        channel="class_meeting",
    )
    s = c.sheet("4月")
    s.put("A1", ["昆山市花桥中心小学2024年4月反诈主题班会统计表"])
    s.put(
        "A2",
        [
            "班级",
            "班会时间",
            "班会主题",
            "参加学生（人）",
            "签订承诺书（份）",
            "发放致家长一封信（份）",
            "班主任",
        ],
    )
    s.put(
        "A3",
        ["三（1）班", "4月15日", "不扫陌生码", 45, 45, 45, "顾老师"],
        ["三（2）班", "", "", 44, 44, 44, "周老师"],
        ["三（3）班", "", "", 46, 46, 46, "钱老师"],
        ["四（1）班", "4月22日", "游戏充值防骗", 43, 43, 43, "陆老师"],
        ["四（2）班", "", "", "见签到表", 44, 44, "朱老师"],
        ["合计", "", "", 178, 222, 222, ""],
    )
    s.merge("A1:G1", "B3:B5", "C3:C5", "B6:B7", "C6:C7", "A8:C8")
    s.role("title", "A1").role("header", "A2:G2").role("label|figure", "A3:A7", "C3", "C6").role(
        "label", "B3", "B6"
    ).role("label|note|meta", "G3:G7").role("label|total", "A8").role("total", "D8:F8")
    for r in range(3, 8):
        first = 3 if r < 6 else 6
        a = days("2024-04-15" if r < 6 else "2024-04-22")
        s.fact(f"A{r}", "sessions", 1, target_group="students|unspecified", cells=[f"A{r}", f"C{first}"], **a)
        if r != 7:
            s.fact(f"D{r}", "people_reached", s.cells[f"D{r}"], target_group="students", **a)
        s.fact(
            f"E{r}",
            "pledges",
            s.cells[f"E{r}"],
            target_group="students|unspecified|parents",
            **{"channel": "class_meeting|unspecified", **a},
        )
        s.fact(
            f"F{r}",
            "leaflets",
            s.cells[f"F{r}"],
            target_group="parents",
            **{"channel": "class_meeting|handout", **a},
        )
    s.problem("query", "no figure: 见签到表", "D7")
    return [c]


def t11() -> list[Case]:
    """University, colleges by channel, two header rows."""
    c = Case(
        "sixteenth-t11-university",
        "石河子大学反诈宣传进展（11月）.xlsx",
        "Colleges by channel; two header rows; online columns.",
        unit_type="school",
        target_group="university_students|students|unspecified",
        **month("2023-11"),
    )
    s = c.sheet("11月")
    s.put("A1", ["石河子大学2023年11月反诈宣传工作进展情况统计表"])
    s.put("A2", ["学院", "主题班会", "", "专题讲座", "", "线上宣传", "", "备注"]).put(
        "B3",
        [
            "场次（场）",
            "参与学生（人次）",
            "场次（场）",
            "参与学生（人次）",
            "公众号推文（篇）",
            "阅读量（次）",
        ],
    )
    s.put(
        "A4",
        ["农学院", 42, 1860, 2, 410, 3, 2150, ""],
        ["医学院", 36, 1520, 1, 260, 2, "1800余", "12月补1场"],
        ["经济与管理学院", 51, 2240, 3, 655, 5, "0.42万", ""],
        ["合计", 129, 5620, 6, 1325, 10, "", ""],
    )
    s.merge("A1:H1", "A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3")
    s.role("title", "A1").role("header", "A2:H2", "B3:G3").role("label", "A4:A6").role(
        "label|total", "A7"
    ).role("total", "B7:F7").role("note|planned", "H5")
    s.columns(
        B=dict(measure="sessions", channel="class_meeting"),
        C=dict(measure="people_reached", channel="class_meeting"),
        D=dict(measure="sessions", channel="lecture"),
        E=dict(measure="people_reached", channel="lecture"),
        F=dict(measure="posts", channel="official_account"),
        G=dict(measure="views", channel="|".join(["official_account", "unspecified"])),
    )
    s.rows("A4:A6", unit=[f"石河子大学|{n}" for n in ("农学院", "医学院", "经济与管理学院")])
    s.facts(
        "B4:G6",
        read={
            "G5": at_least(1800, 1899),
            "G6": {"value": 4200, "low": 4200, "high": 4200, "qualifier": "exact"},
        },
    )
    return [c]


def t12() -> list[Case]:
    """Property management, buildings, base and ratio."""
    c = Case(
        "sixteenth-t12-property",
        "龙泽苑物业反诈周报.xlsx",
        "A property company's week by building; households as base and a share.",
        unit="龙泽苑物业",
        unit_type="enterprise",
        district_contains="昌平区",
        target_group="unspecified|residents",
        **days("2024-10-14", "2024-10-20"),
    )
    s = c.sheet("周报")
    s.put("A1", ["小区反诈宣传周报"]).put(
        "A2", ["填报单位：北京龙泽苑物业管理有限公司（昌平区回龙观街道）", "", "", "2024年10月14日至10月20日"]
    )
    s.put("A3", ["楼栋", "住户数（户）", "入户宣传（户）", "入户率", "楼道海报（张）", "业主群推送（条）"])
    s.put(
        "A4",
        ["1号楼", 120, 84, Styled(0.7, "0%"), 12, 5],
        ["2号楼", 96, 60, Styled(0.625, "0.0%"), 12, 5],
        ["3号楼", 144, 101, Styled(0.7014, "0.0%"), 18, 5],
        ["5号楼", 72, "未开展", "", 6, 5],
        ["小计", 432, 245, Styled(0.5671, "0.0%"), 48, 20],
    )
    s.merge("A1:F1", "A2:C2", "D2:F2")
    s.role("title", "A1").role("meta", "A2", "D2").role("header", "A3:F3").role("label", "A4:A7").role(
        "base", "B4:B7"
    ).role("ratio", "D4:D6").role("label|total", "A8").role("total", "C8", "E8:F8").role(
        "total|base", "B8"
    ).role("total|ratio", "D8")
    s.columns(C="households", E="posters", F=dict(measure="posts", channel="group_chat"))
    s.facts("C4:C6", "E4:F7").may_flag("C7")
    return [c]
